Lexicon: answer-hand-off
Language: de
Purpose: Words that send the customer to somebody else, or the matter on to another desk.
Unless: quotation
Source: written for replylint

Phrase: wenden sie sich [*] [*] (an|direkt an)
Found-in: Bitte wenden Sie sich an unsere Buchhaltung.
Not-in: Bitte wenden Sie das Blatt.

Phrase: (kontaktieren|fragen) sie [*] [*] (den|die|das|ihren|ihre|unseren|unsere|unser)
Found-in: Kontaktieren Sie bitte den Hersteller.
Not-in: Kontaktieren Sie mich.

Phrase: (habe|haben) … (weitergeleitet|weitergegeben|übergeben)
Found-in: Ich habe Ihre Frage an den Vertrieb weitergeleitet.
Not-in: Wir haben den Karton geöffnet.

Phrase: (leite|leiten|gebe|geben) … an (die|den|das|unsere|unseren|meine|meinen) [*] weiter
Found-in: Ich leite das an den Vertrieb weiter.

Phrase: (zuständig|verantwortlich) (ist|sind|dafür|hierfür)
Found-in: Zuständig ist der Vermieter.

Phrase: (ist|sind) [*] [*] (zuständig|verantwortlich)
Found-in: Dafür ist der Vermieter zuständig.

Phrase: (ihr|ihre|unser|unsere) (ansprechpartner|ansprechpartnerin) [*] [*] ist
Found-in: Ihre Ansprechpartnerin für Rechnungen ist Frau Beispiel.
