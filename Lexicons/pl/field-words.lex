Lexicon: field-words
Language: pl
Purpose: Words by which templates name what is to be filled in, and the words that stand beside a
  gap.
Source: written for replylint

# The first word of each list names the list: see the English file.

Words: greeting szanowny szanowna drogi droga

Words: hail witam cześć
