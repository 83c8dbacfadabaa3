Lexicon: valediction
Language: pl
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing pozdrawiam pozdrowienia serdecznie_pozdrawiam z_poważaniem z_wyrazami_szacunku
  łączę_pozdrowienia serdeczne_pozdrowienia dziękuję z_góry_dziękuję dzięki pozdr
Found-in: Z poważaniem | Tom
Found-in: Pozdrawiam | Tom
Not-in: Dzięki lampie w pokoju jest jasno.
