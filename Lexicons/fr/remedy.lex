Lexicon: remedy
Language: fr
Purpose: Words that say that the trouble is made good, or that something has been done about it.
Unless: negation quotation question report
Source: written for replylint

Phrase: (remboursé|remboursée|remboursés|remboursées|recrédité|recréditée|crédité|créditée|indemnisé|dédommagé|annulé|annulée|remplacé|remplacée|échangé|réparé|réparée|corrigé|corrigée|rectifié|rectifiée|résolu|résolue|réglé|réglée|rétabli|rétablie|réexpédié|réexpédiée|renvoyé|renvoyée|débloqué|débloquée|réactivé|réservé|réservée|expédié|expédiée|livré|livrée)
Found-in: Les dix euros sont remboursés.

Phrase: (remboursement|remplacement|avoir|geste commercial|bon
  d'achat|dédommagement|indemnisation|échange|correctif|mise à jour|réparation|nouvel envoi)
Found-in: Un nouvel envoi est en route.

Phrase: (vous|te)
  (remboursons|rembourse|envoyons|envoie|renvoyons|renvoie|offrons|offre|remplaçons|échangeons|rappelons|rappelle|livrons|livre|recontactons|recontacte|proposons|propose|enverrons|enverrai|rembourserons|rembourserai|rappellerai|rappellerons|recontacterai|recontacterons|écrirai|écrirons)
Found-in: Je vous rappelle demain à midi.

Phrase: (va|vont|allons|vais) [vous|te|le|la|les]
  (envoyer|rembourser|remplacer|réparer|rappeler|contacter|livrer|vérifier|écrire|passer|venir|corriger|nettoyer|changer)
Found-in: Un technicien va passer lundi.

Phrase: (vous|te) (sera|seront)
  (envoyé|envoyée|livré|livrée|remboursé|remboursée|crédité|versé|versée|remplacé|expédié)
Found-in: La somme vous sera versée vendredi.

Phrase: (nous avons|j'ai) [déjà|aussitôt|bien|donc|aussi]
  (envoyé|commandé|transmis|demandé|parlé|appelé|changé|ajouté|retrouvé|contacté|lancé|ouvert|supprimé|prévenu|mis|fait)
Found-in: J'ai parlé au livreur.

Phrase: (est|sont) [déjà|bien] (en route|parti|partie|partis|en chemin|en cours|de retour|à
  nouveau|de nouveau)
Found-in: Le bon colis est déjà parti.

Phrase: (désormais|dorénavant|à l'avenir|dès aujourd'hui|à partir d'aujourd'hui|pour que cela)
Found-in: Désormais deux personnes comptent.

Phrase: (gratuitement|gratuit|gratuite|offert|offerte|sans frais|à nos frais|à titre de|en
  dédommagement|en guise)
Found-in: La seconde visite est gratuite.

Phrase: (arrive|arrivera|part|partira|passe|passera|vient|viendra|livre)
  (demain|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|ce|cette|dans|le|avant|d'ici)
Found-in: Le technicien passe lundi.

Phrase: (je m'en occupe|nous nous en occupons|je m'en charge|nous nous en chargeons|c'est fait|c'est
  réglé|voici|ci joint|ci-joint)
Found-in: Je m'en occupe.
