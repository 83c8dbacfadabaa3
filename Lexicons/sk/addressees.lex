Lexicon: addressees
Language: sk
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: všetci zákazník zákazníci tím kolegovia
