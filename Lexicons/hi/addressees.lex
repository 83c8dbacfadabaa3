Lexicon: addressees
Language: hi
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: ग्राहक ग्राहकों मित्र दोस्त साथी उपयोगकर्ता सदस्य ग्राहकगण
