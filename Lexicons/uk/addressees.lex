Lexicon: addressees
Language: uk
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: всі всім клієнте клієнт клієнти колего колеги команда команде друзі друже користувачу
  користувачі покупцю
