Lexicon: salutation
Language: cs
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Vážený Vážená Vážení Vazeny Vazena Milý Milá Milí Drahý Drahá Dobrý den ráno večer Ahoj
  Zdravím Čau Hezký pěkný
