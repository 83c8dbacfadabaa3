Lexicon: signature
Language: it
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile inviato_da inviato_dal inviato_con scarica_outlook_per ottieni_outlook_per inviata_dal
Found-in: Inviato da iPhone
Found-in: Inviato dal mio dispositivo Galaxy
Found-in: Inviato da Outlook per Android
Found-in: Ottieni Outlook per iOS
Found-in: Scarica Outlook per Android
Found-in: Inviato con Proton Mail email sicura.
Not-in: Inviato da noi lunedì, il pacco con la lampada arriva domani.

Group: device
Words: device dispositivo posta

Group: contact
Words: contact tel telefono cell cellulare fax direttore ufficio
Found-in: Ann Example | Servizio clienti | Tel. +39 06 123456 | www.example.com
