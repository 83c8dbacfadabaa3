Lexicon: greeting
Language: de
Purpose: Words that open a message and greet its reader.
Act: greeting
Unless: quotation
Source: written for replylint

Phrase: (hallo|halo|hi|hey|heyho|moin|moinmoin|servus|grüezi|griaß|gruezi|salü|tach|grüß|grüss|huhu|halli|hallöchen|hallihallo|hoi|serwus|ahoi)
Found-in: Hallo Anna.
Not-in: Er sagte nur hallo.
Within: start

Phrase: (guten|schönen guten|einen schönen guten|einen guten|gutn)
  (Tag|Morgen|Abend|Mittag|Nachmittag)
Found-in: Guten Tag Frau Brandt.
Not-in: Es war ein guter Tag.
Within: start

Phrase: (Gruß|Grüß|Grüß|Grüss|griaß) (Gott|dich|euch|Sie|di|eich|gott)
Found-in: Grüß Gott Frau Brandt.
Within: start

Phrase: (moin moin|hallo zusammen|hallo liebes Team|hallo ihr Lieben|hi zusammen|servus
  beinand|hallo Leute|hallo und guten Tag|liebes Team|ihr Lieben|Mahlzeit)
Found-in: Hallo zusammen!
Within: start

Phrase: (sehr geehrte|sehr geehrter|sehr geehrtes|sehr
  geehrten|liebe|lieber|liebes|werte|werter|werte|geehrte|geschätzte|sehr verehrte|sehr verehrter)
Found-in: Sehr geehrte Frau Brandt, der Lift steht.
Within: start

Phrase: (Morgen|Tag|Abend|n'Abend|Nabend) (zusammen|allerseits|Leute|auch|die Herren)
Found-in: Morgen zusammen!
Within: start

Phrase: (ich hoffe|wir hoffen|hoffe|hoffentlich) … (es geht|geht es|Sie hatten|Sie haben|du
  hattest|ihr hattet|alles) (Ihnen|dir|euch|ein|einen|gut|allen) …
  (gut|schönes|schönen|wohl|Wochenende|Start|Urlaub)
Found-in: Ich hoffe, es geht Ihnen gut.

Phrase: (frohes|gutes|gesundes|ein frohes|ein gutes) (neues Jahr|Neues|neues|neues Jahr|Fest)
Found-in: Frohes neues Jahr!
Within: start

Phrase: (frohe|schöne|gesegnete) (Weihnachten|Ostern|Feiertage|Pfingsten)
Found-in: Frohe Ostern!
Within: start

Phrase: (herzlich willkommen|willkommen) (bei|in|im|zurück|auf|an Bord)
Found-in: Herzlich willkommen bei uns!
Within: start

Phrase: (schön|nett|freut mich) (von Ihnen|von dir|von euch|Sie|dich) zu
  (hören|lesen|kennenzulernen|sehen)
Found-in: Schön, von Ihnen zu hören!
