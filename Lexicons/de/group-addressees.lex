Lexicon: group-addressees
Language: de
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: alle allerseits zusammen Team Kollegen Kolleginnen Freunde Leute ihr beiden beide
