Lexicon: valediction
Language: et
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing lugupidamisega parimate_soovidega tervitades tänan aitäh tervitustega heade_soovidega
Found-in: Lugupidamisega | Tom
Found-in: Tervitades | Tom
Not-in: Aitäh öeldi lambi eest korduvalt.
