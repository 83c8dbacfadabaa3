Lexicon: letter-opening
Language: pl
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening witam cześć dzień_dobry szanowny szanowna szanowni drogi droga hej dobry_wieczór
  kochany kochana drodzy witaj miły miła
Found-in: Dzień dobry, Ann,
Found-in: Szanowna Pani,
Not-in: Drogi prezent nie zawsze cieszy.
