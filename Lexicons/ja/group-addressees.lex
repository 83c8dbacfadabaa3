Lexicon: group-addressees
Language: ja
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: 皆様 皆さん みなさん みなさま 各位 皆さま
