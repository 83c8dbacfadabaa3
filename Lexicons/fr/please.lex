Lexicon: please
Language: fr
Purpose: Words that make asking polite.
Unless: quotation
Source: written for replylint

Phrase: (s'il vous plaît|s'il vous plait|s'il te plaît|s'il te plait|svp|stp)
Found-in: Envoyez-nous une photo, s'il vous plaît.

Phrase: (merci de|merci d'|merci par avance|merci d'avance|en vous remerciant|avec nos
  remerciements|nous vous remercions de|je vous remercie de|nous vous remercions par avance)
Found-in: Merci de nous envoyer une photo.

Phrase: (veuillez|prière|ayez l'obligeance|ayez la gentillesse|ayez l'amabilité|daignez)
Found-in: Veuillez nous envoyer une photo.

Phrase: (pourriez|pouvez|pourrais|peux|voudriez|voulez|auriez|seriez|pourrions|puis|pouvons|serait)
  [vous|tu|nous|je|il]
Found-in: Pourriez-vous nous envoyer une photo ?

Phrase: (nous vous prions|je vous prie|nous vous demandons|je vous demanderais|nous vous
  demanderions|nous vous invitons|je vous invite|nous vous saurions gré|je vous saurais gré|nous
  vous serions|je vous serais)
Found-in: Nous vous prions de nous envoyer une photo.

Phrase: (il nous faudrait|il me faudrait|nous aurions besoin|j'aurais besoin|nous
  aimerions|j'aimerais|nous souhaiterions|je souhaiterais|nous voudrions|je voudrais)
Found-in: Il nous faudrait une photo.

Phrase: (cela nous aiderait|cela m'aiderait|ça m'aiderait|ça nous aiderait|ce serait|n'hésitez
  pas|si possible|si vous le voulez bien|si cela ne vous dérange|si vous le souhaitez|quand vous
  aurez|dès que possible|à votre convenance)
Found-in: Envoyez-nous une photo si possible.

Phrase: (avec plaisir|volontiers|par avance merci|d'avance merci)
Found-in: Envoyez-nous une photo, d'avance merci.
