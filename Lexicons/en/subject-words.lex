Lexicon: subject-words
Language: en
Purpose: Pronouns that stand as subjects: by them a clause says who does a thing. The first word of
  each list says on which side of the counter they stand.
Source: written for replylint

Words: we i we

Words: you you

Words: they he she they it somebody someone
