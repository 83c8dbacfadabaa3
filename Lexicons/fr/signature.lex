Lexicon: signature
Language: fr
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile envoyé_de envoyé_depuis envoyé_à_partir envoyé_avec envoyé_sans envoyé_via
  obtenir_outlook_pour télécharger_outlook_pour provenance

Group: contact
Words: contact tél téléphone tel mobile portable fax directeur directrice service société
