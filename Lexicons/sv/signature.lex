Lexicon: signature
Language: sv
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile skickat_från skickades_från skickat_med hämta_outlook_för skaffa_outlook_för
Found-in: Skickat från min iPhone
Found-in: Hämta Outlook för iOS
Found-in: Skickades från Outlook för Android
Not-in: Skickat från vårt lager i måndags, paketet kommer i morgon.

Group: contact
Words: contact tel telefon mobil fax avdelning
Found-in: Ann Example | Kundtjänst | Tel. +46 8 123 456 | www.example.com
