Lexicon: group-addressees
Language: hi
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: सभी टीम मित्रों साथियों दोनों
