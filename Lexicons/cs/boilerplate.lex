Lexicon: boilerplate
Language: cs
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal důvěrné důvěrný odhlásit omylem určená_jen určena_pouze adresátovi
Found-in: Tato zpráva je důvěrná a určená jen adresátovi. Pokud jste ji obdrželi omylem, smažte ji.
  Zpráva je důvěrný dokument.
Not-in: Vaše údaje jsou důvěrné.
