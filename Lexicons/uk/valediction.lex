Lexicon: valediction
Language: uk
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing з_повагою з_найкращими_побажаннями дякую щиро_дякую щиро_ваш гарного_дня
  заздалегідь_дякую
Found-in: З повагою, | Том
Found-in: Дякую, | Том
Not-in: Дякую лампі за світло в кімнаті.
