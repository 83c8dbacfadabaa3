Lexicon: valediction
Language: hu
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing üdvözlettel tisztelettel köszönettel köszönöm üdv kösz előre_is_köszönöm
Found-in: Üdvözlettel | Tom
Found-in: Köszönettel | Tom
Not-in: Köszönöm szépen a kék lámpát is.
