Lexicon: letter-opening
Language: ru
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening здравствуйте добрый_день доброе_утро добрый_вечер уважаемый уважаемая уважаемые
  привет дорогой дорогая приветствую многоуважаемый многоуважаемая милый милая дорогие здравствуй
  доброго_дня всем_привет
Found-in: Здравствуйте, Анна!
Found-in: Уважаемая Анна,
Not-in: Дорогой подарок не всегда хорош.
