Lexicon: valediction
Language: fr
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing cordialement bien_cordialement très_cordialement cordiales_salutations bien_à_vous
  bien_à_toi salutations sincères_salutations salutations_distinguées meilleures_salutations
  respectueusement amicalement sincèrement merci merci_beaucoup merci_d_avance merci_encore
  bonne_journée bonne_soirée cdlt cdt à_bientôt bises amitiés veuillez_agréer chaleureusement
  avec_mes_salutations avec_nos_salutations avec_mes_remerciements avec_nos_remerciements
  cordiallement bien_amicalement très_sincèrement bien_sincèrement courtoisement à_très_bientôt
  bonne_continuation excellente_journée belle_journée bon_week_end bisous bav bàv très_bonne_journée
  je_vous_prie_d_agréer nous_vous_prions_d_agréer dans_l_attente_de_vous_lire bonne_fin_de_journée
Found-in: Cordialement, | Tom
Found-in: Bien à vous, | Tom
Not-in: Bises de mer et vents du large sont au menu.
