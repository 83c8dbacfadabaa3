Lexicon: unowned-problem
Language: de
Purpose: Wörter, mit denen niemand ein Problem vermerkt, weiterleitet oder prüft.
Unless: negation condition quotation report question
Source: written for replylint

Phrase: (Beschwerde|Anliegen|Fall|Vorfall|Angelegenheit|Hinweis|Hinweise|Reklamation|Nachricht|Kritik|Anfrage|Sache|Schreiben|dies|es)
  (wird|wurde|ist|werden|wurden) … (weitergeleitet|aufgenommen|vermerkt|notiert|zur Kenntnis
  genommen|geprüft|bearbeitet|untersucht|erfasst|registriert|weitergegeben|nachgegangen|besprochen|protokolliert)
Found-in: Ihre Beschwerde wurde zur Kenntnis genommen.
Found-in: Die Angelegenheit wird derzeit geprüft.
Not-in: Die Lampe wird geprüft.
Not-in: Ich prüfe die Angelegenheit.

Phrase: (entsprechende|notwendige|geeignete|erforderliche|nötige|nötigen|erforderlichen|notwendigen)
  (Maßnahmen|Schritte) (wurden|werden|sind) [bereits] (eingeleitet|ergriffen|veranlasst|unternommen)
Found-in: Die nötigen Schritte werden eingeleitet.
Not-in: Die Schritte hallen.

Phrase: die (zuständige|zuständigen|betreffende|entsprechende|verantwortliche)
  (Abteilung|Stelle|Stellen|Mitarbeiter|Kollegen|Fachabteilung) (wurde|wurden|wird|werden|ist|sind)
  [*] (informiert|verständigt|benachrichtigt|in Kenntnis gesetzt|unterrichtet)
Found-in: Die zuständige Abteilung wurde bereits informiert.
Not-in: Die Abteilung ist groß.

Phrase: an die (zuständige|zuständigen|betreffende|entsprechende|verantwortliche)
  (Abteilung|Stelle|Stellen|Mitarbeiter|Kollegen|Fachabteilung)
  (weitergeleitet|weitergegeben|übergeben)
Found-in: Der Brief wurde an die zuständige Stelle weitergeleitet.
Not-in: Der Brief ging an die Stelle.

Phrase: befindet sich [derzeit|aktuell|noch] in (Prüfung|Bearbeitung|Klärung)
Found-in: Der Fall befindet sich derzeit in Prüfung.
Not-in: Das Büro befindet sich in Bonn.
