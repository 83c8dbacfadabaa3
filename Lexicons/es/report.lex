Lexicon: report
Language: es
Purpose: Words that say whose words follow: what the customer said is not what the reply says.
Unless: none
Source: written for replylint

Phrase: (usted|ustedes|tú) [nos|me]
  (dice|dicen|dices|escribe|escriben|escribes|indica|indican|indicas|menciona|mencionan|mencionas|comenta|comentan|comentas)
  que
Found-in: Usted escribe que nadie responde.

Phrase: [nos|me] (dice|dices|escribe|escribes|indica|indicas|menciona|mencionas|comenta|comentas)
  [usted] [en su (mensaje|correo)] que
Found-in: Nos escribe en su mensaje que nadie responde.
