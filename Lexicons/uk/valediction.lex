Lexicon: valediction
Language: uk
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: closing
Words: closing з_повагою з_найкращими_побажаннями дякую щиро_дякую щиро_ваш гарного_дня
  заздалегідь_дякую
