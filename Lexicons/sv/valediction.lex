Lexicon: valediction
Language: sv
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing med_vänlig_hälsning med_vänliga_hälsningar vänliga_hälsningar vänlig_hälsning
  bästa_hälsningar hälsningar hälsning mvh tack tack_på_förhand stort_tack hjärtliga_hälsningar
  hej_då
Found-in: Med vänlig hälsning | Tom
Found-in: Vänliga hälsningar | Tom
Not-in: Tack vare lampan är det ljust i rummet.
