Lexicon: signature
Language: nl
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile verzonden_vanaf verstuurd_vanaf verzonden_met verzonden_via
  outlook_voor_android_downloaden download_outlook_voor

Group: contact
Words: contact tel telefoon mobiel fax kvk afdeling directeur
