Lexicon: boilerplate
Language: nl
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal vertrouwelijk vertrouwelijke geadresseerde uitsluitend_bestemd afmelden uitschrijven
  per_abuis disclaimer kvk
Found-in: Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Ontvangt u het
  per abuis, verwijder het dan.
Not-in: Uw plannen blijven vertrouwelijk.
