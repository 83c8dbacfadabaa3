Lexicon: readability
Language: de
Purpose: A published formula for how hard a text is to read, and how its syllables are counted. The
  first word of each list names it; weights are thousandths.
Source: the formula is named above its weights; the endings were written for replylint

# Bamberger and Vanecek 1984, first Wiener Sachtextformel: 0.1935 % of words with three syllables or
# more + 0.1672 words per sentence + 0.1297 % of words with more than six letters - 0.0327 % of words
# with one syllable - 0.875.
Words: formula Wiener Sachtextformel

Words: base minus 875

Words: many-syllables 193.5

Words: words-per-sentence 167.2

Words: long-words 129.7

Words: one-syllable minus 32.7

Words: vowels a e i o u y ä ö ü é
