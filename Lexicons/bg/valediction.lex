Lexicon: valediction
Language: bg
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing с_уважение поздрави с_поздрави благодаря благодаря_ви хубав_ден най_добри_пожелания
Found-in: С уважение, | Том
Found-in: Поздрави, | Том
Not-in: Поздрави и усмивки пишат на картичката.
