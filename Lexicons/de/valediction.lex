Lexicon: valediction
Language: de
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing mit_freundlichen_grüßen mit_freundlichem_gruß freundliche_grüße freundlicher_gruß
  mit_besten_grüßen beste_grüße besten_gruß viele_grüße viele_liebe_grüße liebe_grüße lieber_gruß
  lieben_gruß mit_lieben_grüßen herzliche_grüße herzlichst herzlicher_gruß mit_herzlichen_grüßen
  schöne_grüße grüße gruß mfg lg vg hochachtungsvoll danke vielen_dank besten_dank dankeschön
  mit_bestem_dank danke_und_gruß schönen_tag_noch
Found-in: Mit freundlichen Grüßen | Tom
Found-in: Viele Grüße | Tom
Not-in: Gruß und Kuss stehen auf der Karte.
