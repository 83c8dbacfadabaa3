Lexicon: alternative
Language: de
Purpose: Wörter, die neben einem Nein einen Ausweg zeigen.
Unless: quotation report
Source: written for replylint

Phrase: (stattdessen|alternativ|ersatzweise|ausnahmsweise|kulanterweise|aus Kulanz|als
  Alternative|als Ersatz|als Ausgleich|dafür aber)
Found-in: Alternativ geht der grüne.
Not-in: Der grüne ist weg.

Phrase: (Sie|du|ihr) (können|könnten|kannst|könntest|dürfen|darfst) [*]
  (auch|aber|jedoch|gern|gerne|stattdessen|jederzeit|weiterhin|natürlich|trotzdem|dennoch)
Found-in: Sie können ihn aber tauschen.
Not-in: Sie können ihn nicht tauschen.
Unless: quotation report negation

Phrase: (können|könnten|kannst|könntest|dürfen) (Sie|du|ihr) [*]
  (auch|aber|jedoch|gern|gerne|stattdessen|jederzeit|weiterhin|natürlich|trotzdem|dennoch)
Found-in: Den grünen können Sie gern haben.
Not-in: Den grünen können Sie nicht haben.
Unless: quotation report negation

Phrase: (wir|ich) (können|könnten|kann|könnte|bieten|biete|hätten|hätte|haben|habe) [*]
  (auch|gern|gerne|aber|jedoch|stattdessen|noch)
Found-in: Wir haben noch den grünen.
Not-in: Wir haben ihn nicht.
Unless: quotation report negation

Phrase: (versuchen|probieren|nehmen|schauen|sehen|schreiben|rufen|fragen|schicken|senden|melden|besuchen)
  Sie
Found-in: Probieren Sie den grünen.
Not-in: Sie probieren den grünen.

Phrase: (wenn|falls|sobald) (Sie|du)
  (möchten|wollen|mögen|möchtest|willst|uns|mir|den|die|das|einen|eine|es|noch)
Found-in: Wenn Sie möchten, geht der grüne.
Not-in: Sie möchten den grünen.

Phrase: (in der Zwischenzeit|bis dahin|solange|vorerst|fürs Erste)
Found-in: Bis dahin hilft der grüne.
Not-in: Bis Bonn ist es weit.

Phrase: (empfehle|empfehlen|rate|raten|schlage|schlagen) (ich|wir|Ihnen|dir)
Found-in: Ich empfehle Ihnen den grünen.
Not-in: Die Uhren schlagen.

Phrase: (kostenlos|kostenfrei|gratis|auf unsere Kosten|umsonst)
Found-in: Der Deckel ist kostenlos.
Not-in: Der Deckel kostet.

Phrase: (andere|anderen|ähnliche|ähnlichen|ähnliches|vergleichbare|anderes)
  (Modell|Modelle|Möglichkeit|Möglichkeiten|Variante|Größe|Farbe|Termin|Lösung|Weg|Artikel|Produkt|Zimmer)
Found-in: Es gibt eine andere Möglichkeit.
Not-in: Es gibt keine andere Möglichkeit.
Unless: quotation report negation

Phrase: (ab|am|im|wieder ab|wieder im|wieder am)
  (Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Herbst|Sommer|Winter)
Found-in: Ab Montag gibt es ihn.
Not-in: Montag ist Ruhetag.

Phrase: aber (am|ab|im|in|bei|mit|wir|ich|Sie|du|der|die|das|es gibt|auch)
Found-in: Er ist weg, aber der grüne ist da.
Not-in: Der grüne ist da.
Unless: quotation report negation

Phrase: (Nachfolger|Nachfolgemodell|Ersatzteil|Gutschein|Kulanz|Umweg|Behelf)
Found-in: Es gibt einen Nachfolger.
Not-in: Es gibt ihn.
