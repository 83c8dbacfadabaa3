Lexicon: valediction
Language: ru
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing с_уважением с_наилучшими_пожеланиями всего_доброго всего_хорошего спасибо
  большое_спасибо заранее_спасибо заранее_благодарю с_благодарностью благодарю искренне_ваш
Found-in: С уважением, | Том
Found-in: Спасибо, | Том
Not-in: Спасибо лампе за свет в комнате.
