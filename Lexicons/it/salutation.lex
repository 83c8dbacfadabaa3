Lexicon: salutation
Language: it
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Ciao Caro Cara Cari Care Gentile Gentilissimo Gentilissima Gentili Egregio Egregia Buongiorno
  Buonasera Buon giorno Buona sera Salve Stimato Stimata Spettabile Illustre
