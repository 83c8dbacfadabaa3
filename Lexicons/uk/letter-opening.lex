Lexicon: letter-opening
Language: uk
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening добрий_день доброго_дня вітаю привіт шановний шановна шановні доброго_ранку дорогий
  дорога дорогі добрий_ранок добрий_вечір добридень здрастуйте вельмишановний вельмишановна
Found-in: Добрий день, Ганно!
Found-in: Шановна Ганно,
Not-in: Привіт передав сусід.
