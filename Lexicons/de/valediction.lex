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
  mit_bestem_dank danke_und_gruß schönen_tag_noch mit_freundlichen_gruessen mit_besten_gruessen
  freundliche_gruesse viele_gruesse liebe_gruesse herzliche_gruesse beste_gruesse schoene_gruesse
  gruesse mit_schönen_grüßen mit_vielen_grüßen mit_sonnigen_grüßen sonnige_grüße
  mit_kollegialen_grüßen kollegiale_grüße ganz_liebe_grüße glg vlg mit_herzlichem_gruß
  mit_bestem_gruß bester_gruß schönen_gruß schöner_gruß mit_lieben_gruß mit_liebem_gruß freundlichst
  freundlichen_gruß freundlichen_grüßen herzlichen_gruß mit_vorzüglicher_hochachtung
  mit_freundlicher_empfehlung vielen_dank_und_viele_grüße vielen_dank_im_voraus danke_im_voraus
  besten_dank_im_voraus tausend_dank herzlichen_dank lieben_dank
Found-in: Mit freundlichen Grüßen | Tom
Found-in: Viele Grüße | Tom
Found-in: Freundliche Gruesse | Tom
Found-in: Herzlichen Dank | Tom
Not-in: Gruß und Kuss stehen auf der Karte.
