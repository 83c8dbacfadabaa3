Lexicon: subject-words
Language: de
Purpose: Pronouns that stand as subjects: by them a clause says who does a thing. The first word of
  each list says on which side of the counter they stand.
Source: written for replylint

Words: we ich wir

Words: you du sie ihr

Words: they er es man jemand
