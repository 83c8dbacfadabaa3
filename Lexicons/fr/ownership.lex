Lexicon: ownership
Language: fr
Purpose: Mots par lesquels quelqu'un prend en main l'affaire du client, ou dit qu'elle est réglée.
Unless: quotation report
Source: written for replylint

Phrase: (j'ai|nous avons|on a|j'avais|nous avions) [*]
  (vérifié|regardé|envoyé|remboursé|réparé|corrigé|appelé|contacté|demandé|parlé|commandé|réservé|changé|modifié|annulé|ouvert|fait|pris|mis|trouvé|transmis|lancé|écrit|crédité|remplacé|expédié|résolu|prévenu|signalé|rouvert)
Found-in: J'ai appelé le chauffeur.
Not-in: Je n'ai pas appelé le chauffeur.
Unless: quotation report negation

Phrase: (je|nous|je vous|nous vous|je te|j'en|je m'en|nous nous en|on)
  (vérifie|vérifions|vais|allons|rembourse|remboursons|envoie|envoyons|appelle|appelons|rappelle|rappelons|contacte|contactons|occupe|occupons|règle|réglons|cherche|cherchons|propose|proposons|peux|pouvons|ferai|ferons|enverrai|enverrons|rembourserai|rembourserons|vérifierai|appellerai|rappellerai|tiens|tenons|prends|prenons|fais|faisons|regarde|parle|veille|veillons|remplace|remplaçons|offre|offrons|assure|assurons)
Found-in: Je m'en occupe.
Found-in: Nous remboursons le tout.
Not-in: Nous dormons.
Unless: quotation report negation

Phrase: (notre|mon|ma)
  (erreur|faute|responsabilité|équipe|collègue|chauffeur|technicien|directeur|directrice|chef|atelier)
Found-in: C'était notre erreur.
Not-in: Ce n'était pas notre erreur.
Unless: quotation report negation

Phrase: (personnellement|moi-même|de notre part|à nos frais|à notre charge)
Found-in: Les frais sont à notre charge.
Not-in: La charge est lourde.

Phrase: (a été|ont été|est|sont|sera|seront) [*]
  (remboursé|remboursée|remplacé|remplacée|réparé|réparée|corrigé|corrigée|résolu|résolue|expédié|expédiée|livré|livrée|crédité|créditée|annulé|annulée|réglé|réglée|retrouvé|retrouvée|rétabli|rétablie|en
  route|en chemin)
Found-in: La somme a été remboursée.
Not-in: La somme n'a pas été remboursée.
Unless: quotation report negation

Phrase: vous (recevrez|aurez|pouvez|serez remboursé|serez remboursée|pourrez)
Found-in: Vous recevrez la somme vendredi.
Not-in: Vous dormez.
Unless: quotation report negation
