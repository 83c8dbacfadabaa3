Lexicon: boilerplate
Language: nl
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: legal
Words: legal vertrouwelijk vertrouwelijke geadresseerde uitsluitend_bestemd afmelden uitschrijven
  per_abuis disclaimer kvk
