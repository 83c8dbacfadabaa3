Lexicon: group-addressees
Language: ru
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: все всем коллеги команда друзья оба обоим
