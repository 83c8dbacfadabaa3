Lexicon: salutation
Language: fr
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Bonjour Bonsoir Salut Cher Chère Chers Chères Coucou Bien Très Hello Rebonjour Bjr Bsr Slt
  Bonjours
