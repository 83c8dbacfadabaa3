Lexicon: goodbye
Language: de
Purpose: Words that close a message.
Act: goodbye
Unless: quotation
Source: written for replylint

Phrase: mit
  (freundlichen|freundlichem|besten|bestem|herzlichen|herzlichem|lieben|liebem|vielen|schönen|sonnigen|winterlichen|kollegialen|freundlichsten|den
  besten|freundlicher|vorzüglicher)
  (Grüßen|Gruß|Gruessen|Gruss|Grüsse|Grüssen|Empfehlungen|Hochachtung|Empfehlung)
Found-in: Mit freundlichen Grüßen

Phrase: (freundliche|freundlicher|beste|bester|besten|viele|liebe|lieber|lieben|herzliche|herzlicher|herzlichen|schöne|schöner|schönen|sonnige|freundlichen|ganz
  liebe|viele liebe|vielen|recht herzliche|weihnachtliche|winterliche|1000)
  (Grüße|Gruß|Grüsse|Gruss|Gruesse|Grüßle|Grüessli|Grüße aus)
Found-in: Viele liebe Grüße aus Bremen

Phrase: (mfg|lg|vlg|vg|glg|bg|hg|sg|hzl|mbG|mlg|gruß|gruss|grüße|grüsse|gruesse|grüßle|grüssli|herzlichst|hochachtungsvoll|freundlichst|Ihr
  ergebener|stets Ihr)
Found-in: MfG
Within: start

Phrase: (danke und|danke im Voraus und|Dank und) (Gruß|Grüße|viele Grüße|beste
  Grüße|LG|MfG|freundliche Grüße)
Found-in: Danke und Gruß

Phrase: (auf Wiedersehen|auf Wiederhören|auf Wiederschaun|auf bald|bis bald|bis dann|bis
  demnächst|bis zum nächsten Mal|bis nächste Woche|bis
  morgen|tschüss|tschüs|tschau|ciao|ade|adé|servus|pfiat|pfiat di|pfiad|baba|machs gut|mach's
  gut|macht's gut|gute Nacht|uf Wiederluege|adieu|man sieht sich|wir sehen uns|wir hören uns|wir
  lesen uns)
Found-in: Bis bald!
Within: start

Phrase: (einen|eine|ein)
  (schönen|schöne|schönes|guten|gute|angenehmen|angenehme|angenehmes|tollen|erfolgreichen|erholsames|erholsamen|sonnigen|ruhigen|entspannten|entspanntes|wunderbaren|wundervollen)
  (Tag|Abend|Woche|Wochenende|Feierabend|Morgen|Nachmittag|Sonntag|Urlaub|Restwoche|Start|Feiertage|Zeit|Aufenthalt|Reise|Fahrt|Sommer)
Found-in: Ich wünsche Ihnen noch einen schönen Tag.
Not-in: Es war ein Tag im Mai.

Phrase: (schönen|schöne|schönes|guten|angenehmen|angenehmes)
  (Tag|Abend|Wochenende|Woche|Feierabend|Restwoche|Sonntag|Urlaub)
  (noch|und|Ihnen|euch|wünsche|wünschen|weiterhin)
Found-in: Schönen Tag noch!

Phrase: (schönen|schöne|schönes|guten|gute|angenehmen|angenehmes)
  (Abend|Wochenende|Feierabend|Restwoche|Fahrt|Reise|Rutsch)
Found-in: Schönes Wochenende!
Within: start

Phrase: (freue|freuen) … (mich|uns) … [schon] [sehr] auf
  (Ihre|Ihren|deine|deinen|eure|euren|Sie|dich|euch|ein baldiges|ein Wiedersehen|unser) …
  (Antwort|Rückmeldung|Nachricht|Anruf|Besuch|Wiedersehen|Treffen|Termin|Rückruf|Bestellung)
Found-in: Ich freue mich auf Ihren Besuch.

Phrase: (alles Gute|alles Liebe|viel Erfolg|viel Spaß|viel Freude|bleiben Sie gesund|bleibt
  gesund|bleib gesund|passen Sie auf sich auf|pass auf dich auf|eine gute Zeit|Kopf hoch)
Found-in: Bleiben Sie gesund!

Phrase: (wünsche|wünschen) [ich|wir] (Ihnen|dir|euch) [noch|weiterhin|allen|und Ihrer Familie|und
  Ihrem Team] (alles|viel|eine|einen|ein|frohe|schöne|schönes|schönen|guten|gute)
Found-in: Wir wünschen Ihnen weiterhin viel Freude.

Phrase: (hoffe|hoffen) … (bald|demnächst|wieder) … (von Ihnen|von dir|von euch|Sie|dich|euch) [*]
  [*] [zu] (hören|lesen|sehen|wiederzusehen|begrüßen)
Found-in: Wir hoffen, bald von Ihnen zu hören.
