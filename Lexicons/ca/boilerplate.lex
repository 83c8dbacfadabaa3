Lexicon: boilerplate
Language: ca
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal confidencialitat destinatari per_error donar_vos_de_baixa avís_legal confidencial
Found-in: Aquest missatge és confidencial i va adreçat al destinatari. Si l'heu rebut per error,
  esborreu-lo.
Not-in: Els plans són cosa confidencial.
