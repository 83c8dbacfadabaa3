Lexicon: readability
Language: fr
Purpose: A published formula for how hard a text is to read, and how its syllables are counted. The
  first word of each list names it; weights are thousandths.
Source: the formula is named above its weights; the endings were written for replylint

# Kandel and Moles 1958: ease = 207 - 1.015 words per sentence - 73.6 syllables per word. Flesch's own
# table puts 50 at grade 13 and 5 points at a grade: grade = 23 - ease / 5.
Words: formula Kandel-Moles

Words: base minus 18400

Words: words-per-sentence 203

Words: syllables-per-word 14720

Words: vowels a e i o u y é è ê ë à â î ï ô û ù ü œ

Words: silent e es ent

Words: heard ement ments
