Lexicon: addressees
Language: el
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: όλοι όλους πελάτη πελάτες πελάτισσα ομάδα συνάδελφε συνάδελφοι φίλε φίλοι φίλη κυρίες
  συνεργάτη
