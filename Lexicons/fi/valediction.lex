Lexicon: valediction
Language: fi
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing ystävällisin_terveisin parhain_terveisin terveisin yst_terv t kiitos kiitos_etukäteen
  kiitoksia kiittäen
Found-in: Ystävällisin terveisin | Tom
Found-in: Terveisin | Tom
Not-in: Kiitos kuuluu lampun tekijälle eikä meille.
