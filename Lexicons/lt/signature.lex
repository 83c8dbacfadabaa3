Lexicon: signature
Language: lt
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile išsiųsta_iš siųsta_iš gaukite_outlook gauti_outlook
Found-in: Išsiųsta iš mano iPhone
Found-in: Siųsta iš iPhone
Found-in: Gauti Outlook, skirtą Android
Not-in: Išsiųsta iš mūsų sandėlio pirmadienį, siunta ateis rytoj.

Group: contact
Words: contact tel telefonas mob faksas skyrius
Found-in: Ann Example | Klientų aptarnavimas | Tel. +370 5 123 4567 | www.example.com
