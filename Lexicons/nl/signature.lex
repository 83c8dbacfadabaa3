Lexicon: signature
Language: nl
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile verzonden_vanaf verstuurd_vanaf verzonden_met verzonden_via
  outlook_voor_android_downloaden download_outlook_voor verzonden_vanuit verstuurd_vanuit
  outlook_voor
Found-in: Verstuurd vanaf mijn iPhone
Found-in: Verzonden vanaf mijn Galaxy
Found-in: Outlook voor iOS downloaden
Found-in: Verzonden met Proton Mail beveiligde e-mail.
Found-in: Verzonden vanuit Mail voor Windows
Not-in: Verzonden vanaf ons magazijn op maandag, de lamp komt morgen bij u aan.

Group: contact
Words: contact tel telefoon mobiel fax kvk afdeling directeur
Found-in: Ann Example | Klantenservice | Telefoon +31 20 123 4567 | www.example.com
