Lexicon: readability
Language: en
Purpose: A published formula for how hard a text is to read, and how its syllables are counted. The
  first word of each list names it; weights are thousandths.
Source: the formula is named above its weights; the endings were written for replylint

# Kincaid, Fishburne, Rogers and Chissom 1975: 0.39 words per sentence + 11.8 syllables per word - 15.59.
Words: formula Flesch-Kincaid

Words: base minus 15590

Words: words-per-sentence 390

Words: syllables-per-word 11800

Words: vowels a e i o u y é è ê ï ö

Words: silent e es ed

Words: heard le les ted ded ses ces ges xes ches shes zes
