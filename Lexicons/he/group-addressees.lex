Lexicon: group-addressees
Language: he
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: לכולם כולם צוות חברים לשניכם
