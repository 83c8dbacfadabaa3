Lexicon: remedy
Language: de
Purpose: Words that say that the trouble is made good, or that something has been done about it.
Unless: negation quotation question report
Source: written for replylint

Phrase: (erstattet|zurückerstattet|rückerstattet|zurückgezahlt|gutgeschrieben|überwiesen|zurücküberwiesen|storniert|erlassen|ersetzt|ausgetauscht|umgetauscht|repariert|behoben|korrigiert|berichtigt|gelöst|wiederhergestellt|nachgeliefert|neu
  verschickt|nachgeschickt|umgebucht|freigeschaltet|entsperrt|zurückgesetzt)
Found-in: Die zehn Euro sind erstattet.
Not-in: Wir haben es nicht erstattet.

Phrase: (erstatten|ersetzen|reparieren|beheben|korrigieren|tauschen|liefern|schicken|senden|überweisen|zahlen|schreiben|buchen|stornieren)
  (wir|ich)
Found-in: Das Geld überweisen wir morgen.

Phrase: (wir|ich)
  (erstatten|erstatte|ersetzen|ersetze|reparieren|beheben|korrigieren|korrigiere|tauschen|tausche|liefern|schicken|schicke|senden|sende|überweisen|überweise|zahlen|schreiben|schreibe|buchen|buche|rufen|rufe|kommen|komme|holen|hole)
Found-in: Wir schicken Ihnen morgen einen Deckel.

Phrase: (wird|werden|werde) …
  (erstattet|ersetzt|repariert|behoben|korrigiert|getauscht|geliefert|geschickt|verschickt|überwiesen|gutgeschrieben|abgeholt|melden|anrufen|schreiben|kommen|schicken|senden|prüfen|kümmern|klären|bringen|erstatten|zahlen)
Found-in: Ein Monteur wird am Montag kommen.

Phrase: (Erstattung|Rückerstattung|Gutschrift|Gutschein|Ersatz|Ersatzlieferung|Nachlieferung|Ersatzteil|Austausch|Entschädigung|Korrektur|Reparatur|Lösung|Update|Termin)
Found-in: Der Ersatz ist schon da.

Phrase: (ist|sind) [bereits|schon|heute|gestern|nun|jetzt] (unterwegs|auf dem Weg|in der
  Post|verschickt|versandt|versendet|rausgegangen|abgeschickt|bestellt|veranlasst|erledigt|geändert|eingeleitet|angewiesen)
Found-in: Ein neuer Deckel ist bereits unterwegs.

Phrase: (haben|habe) (wir|ich) [bereits|schon|heute|gestern|nun|jetzt|gerade] …
  (verschickt|versandt|bestellt|veranlasst|geändert|eingeleitet|angewiesen|reserviert|gefunden|weitergegeben|gesprochen|angerufen|erneuert|gereinigt|gelöscht|ergänzt)
Found-in: Heute haben wir einen neuen Deckel verschickt.

Phrase: (wir|ich) (haben|habe) [bereits|schon|heute|gestern|nun|jetzt|gerade] …
  (verschickt|versandt|bestellt|veranlasst|geändert|eingeleitet|angewiesen|reserviert|gefunden|weitergegeben|gesprochen|angerufen|erneuert|gereinigt|gelöscht|ergänzt)
Found-in: Ich habe mit dem Fahrer gesprochen.

Phrase: (kommt|kommen|geht|gehen|fährt|liefert|trifft) [noch]
  (heute|morgen|übermorgen|am|um|bis|nächste|nächsten|in)
Found-in: Der Monteur kommt am Montag.

Phrase: (funktioniert|läuft|geht|klappt) [nun|jetzt|seit heute|inzwischen] wieder
Found-in: Die Seite läuft jetzt wieder.

Phrase: (künftig|in Zukunft|zukünftig|ab sofort|ab heute|von nun an|damit das)
Found-in: Ab sofort zählen zwei Leute nach.

Phrase: (kostenlos|kostenfrei|gratis|auf unsere Kosten|ohne Berechnung|umsonst|als Dankeschön|als
  Entschädigung|als kleine Wiedergutmachung|als Wiedergutmachung|als Entschuldigung)
Found-in: Der zweite Besuch ist kostenlos.

Phrase: (kümmere mich|kümmern uns|kümmert sich|setze mich|setzen uns|nehme mich|nehmen
  uns|gehe|gehen der)
Found-in: Ich kümmere mich darum.

Phrase: (behalten|behalten Sie|behalte|behaltet)
Strength: weak
Found-in: Den Deckel dürfen Sie behalten.
