Lexicon: subject-words
Language: es
Purpose: Pronouns that stand as subjects: by them a clause says who does a thing. The first word of
  each list says on which side of the counter they stand.
Source: written for replylint

Words: we yo nosotros nosotras

Words: you tú usted ustedes vosotros vosotras

Words: they él ella ellos ellas alguien
