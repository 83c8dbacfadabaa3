Lexicon: subject-words
Language: fr
Purpose: Pronouns that stand as subjects: by them a clause says who does a thing. The first word of
  each list says on which side of the counter they stand.
Source: written for replylint

Words: we je j nous on

Words: you tu vous

Words: they il elle ils elles quelqu’un
