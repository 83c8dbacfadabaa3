Lexicon: readability
Language: es
Purpose: A published formula for how hard a text is to read, and how its syllables are counted. The
  first word of each list names it; weights are thousandths.
Source: the formula is named above its weights; the endings were written for replylint

# Fernández Huerta 1959: ease = 206.84 - 60 syllables per word - 1.02 words per sentence. Flesch's own
# table puts 50 at grade 13 and 5 points at a grade: grade = 23 - ease / 5.
Words: formula Fernández-Huerta

Words: base minus 18368

Words: words-per-sentence 204

Words: syllables-per-word 12000

Words: vowels a e i o u y á é í ó ú ü
