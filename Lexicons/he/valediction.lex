Lexicon: valediction
Language: he
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing בברכה תודה בכבוד_רב תודה_רבה תודה_מראש כל_טוב
Found-in: בברכה, | תום
Found-in: תודה, | תום
Not-in: תודה מגיעה לכל מי שבנה את המנורה הכחולה.
