Lexicon: addressees
Language: hi
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: सभी ग्राहक ग्राहकों टीम मित्र मित्रों दोस्त साथी साथियों उपयोगकर्ता सदस्य
