Lexicon: addressees
Language: el
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: πελάτη πελάτες πελάτισσα συνάδελφε φίλε φίλη κυρίες συνεργάτη κύριοι
