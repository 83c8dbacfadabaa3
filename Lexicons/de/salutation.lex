Lexicon: salutation
Language: de
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Sehr geehrter geehrte geehrtes geehrten verehrte verehrter Liebe Lieber Liebes Lieben Hallo
  Hi Hey Guten Tag Morgen Abend Grüß Gott Dich Servus Moin Grüezi Werte Werter Hochgeehrter Schönen
  Geschätzte Geschätzter Geschätztes Wertes Verehrtes Hochgeehrte Hallöchen Huhu Tach Hoi Salü
  Grüessech Gruezi Griaß Servas Mahlzeit Liebste Liebster
