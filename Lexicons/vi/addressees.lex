Lexicon: addressees
Language: vi
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: khách hàng mọi người bạn các anh/chị quý đội ngũ cả nhà
