Lexicon: run-around-lookalike
Language: de
Purpose: Wörter, mit denen ein Satz nur für ein anderes Mal weiterschickt.
Source: written for replylint

Phrase: (wenn|falls|sofern|sobald|sollten|sollte|solltest)
  (Sie|du|ihr|es|das|der|die|noch|etwas|Ihnen|dir|weitere|ein|eine|Fragen|dies)
Found-in: Falls etwas fehlt, fragen Sie die Zentrale.
Not-in: Sie fragen die Zentrale.

Phrase: (bei|für)
  (Fragen|Rückfragen|Problemen|Bedarf|weiteren|weitere|allgemeinen|allgemeine|dringenden|dringende|technischen|technische|sonstigen)
Found-in: Bei weiteren Fragen rufen Sie die Zentrale.
Not-in: Die Frage ist einfach.

Phrase: (in Zukunft|zukünftig|künftig|jederzeit|beim nächsten Mal|nächstes Mal)
Found-in: Künftig fragen Sie die Zentrale.
Not-in: Heute fragen Sie die Zentrale.
