Lexicon: group-addressees
Language: th
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: ทุกท่าน ทุกคน ทีมงาน ทั้งสองท่าน
