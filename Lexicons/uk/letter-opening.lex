Lexicon: letter-opening
Language: uk
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: opening
Words: opening добрий_день доброго_дня вітаю привіт шановний шановна шановні доброго_ранку
