Lexicon: ownership
Language: de
Purpose: Wörter, mit denen jemand die Sache des Kunden übernimmt oder sagt, dass sie erledigt ist.
Unless: quotation report
Source: written for replylint

Phrase: (ich|wir)
  (habe|haben|hab|werde|werden|kümmere|kümmern|prüfe|prüfen|schaue|schauen|schicke|schicken|sende|senden|rufe|rufen|melde|melden|erstatte|erstatten|veranlasse|veranlassen|übernehme|übernehmen|tausche|tauschen|kläre|klären|gehe|gehen|nehme|nehmen|leite|leiten|gebe|geben|sorge|sorgen|spreche|sprechen|überweise|überweisen|arbeite|arbeiten|frage|fragen|untersuche|untersuchen|lasse|lassen|mache|machen|bringe|bringen|buche|buchen|ersetze|ersetzen|repariere|biete|bieten|möchte|möchten|kann|können|schreibe|schreiben)
Found-in: Ich kümmere mich darum.
Not-in: Ich bin müde.
Unless: quotation report negation

Phrase: (habe|haben|hab|werde|werden|kümmere|kümmern|prüfe|prüfen|schaue|schicke|schicken|sende|senden|rufe|rufen|melde|melden|erstatte|erstatten|veranlasse|übernehme|übernehmen|tausche|kläre|klären|nehme|nehmen|leite|leiten|gebe|geben|sorge|sorgen|spreche|überweise|überweisen|arbeiten|frage|lasse|lassen|mache|machen|bringe|bringen|ersetzen|bieten|möchte|möchten|kann|können)
  (ich|wir)
Found-in: Heute noch rufe ich den Fahrer an.
Not-in: Heute ruft der Fahrer an.
Unless: quotation report negation

Phrase: (mein|unser|meine|unsere)
  (Fehler|Versehen|Schuld|Versäumnis|Verantwortung|Team|Kollege|Kollegin|Fahrer|Techniker|Leiter|Leiterin|Küchenchef|Werkstatt)
Found-in: Das war unser Fehler.
Not-in: Das war nicht unser Fehler.
Unless: quotation report negation

Phrase: (persönlich|unsererseits|meinerseits|auf unsere Kosten|geht auf uns|liegt bei uns)
Found-in: Der Fehler liegt bei uns.
Not-in: Die Stadt liegt am See.

Phrase: (ist|sind|wurde|wurden|wird|werden) [*] [*]
  (erstattet|überwiesen|ersetzt|repariert|behoben|gelöst|verschickt|versandt|gutgeschrieben|korrigiert|storniert|ausgetauscht|erledigt|angewiesen|gefunden|unterwegs|geliefert|zugestellt|zurückgezahlt|wiederhergestellt)
Found-in: Der Betrag wurde heute erstattet.
Not-in: Der Betrag wurde nicht erstattet.
Unless: quotation report negation

Phrase: (Sie|du) (erhalten|bekommen|erhältst|bekommst|können|kannst)
Found-in: Sie erhalten den Betrag zurück.
Not-in: Sie fehlen uns.
Unless: quotation report negation
