Lexicon: letter-opening
Language: lv
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening labdien sveiki sveika cienījamā cienījamais cienījamie labrīt godātā
Found-in: Labdien, Ann!
Found-in: Cienījamā Example kundze,
Not-in: Sveiki un veseli esam visi.
