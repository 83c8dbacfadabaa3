Lexicon: signature
Language: ca
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile enviat_des_de enviat_des_del enviat_amb obteniu_outlook_per
Found-in: Enviat des del meu iPhone
Found-in: Enviat des de Outlook per a Android
Found-in: Obteniu Outlook per a iOS
Not-in: Enviat des del nostre magatzem dilluns, el paquet arriba demà.

Group: contact
Words: contact tel telèfon mòbil fax departament adreça
Found-in: Ann Example | Atenció al client | Tel. +34 93 123 45 67 | www.example.com
