Lexicon: letter-opening
Language: ko
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: opening
Words: opening 안녕하세요 안녕하십니까 안녕
