Lexicon: group-addressees
Language: en
Purpose: Words by which a salutation calls several at once.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: all both team everyone everybody folks guys friends colleagues staff group list committee
  gang people lads ladies y’all yall two three folk world support sales service department students
  parents members developers editors neighbours neighbors family
