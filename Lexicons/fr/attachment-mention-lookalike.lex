Lexicon: attachment-mention-lookalike
Language: fr
Purpose: Words that speak of an attachment which need not come with this message.
Unless: none
Source: written for replylint

Phrase: merci [beaucoup] pour (la|le|les|votre|vos|ta) [*] [*] (pièce jointe|pièces jointes|en pièce
  jointe|joint|jointe|joints)
Found-in: Merci pour la photo en pièce jointe.

Phrase: (ouvrir|lire|voir|télécharger|reçu|ouvert) (la|votre|ta|le|les|vos) (pièce jointe|pièces
  jointes|fichier joint|fichiers joints|document joint)
Found-in: Nous ne pouvons pas ouvrir la pièce jointe.

Phrase: (vous avez|tu as|vous aviez) (joint|envoyé|mis|transmis) … (en pièce jointe|en pièces
  jointes)
Found-in: La photo que vous avez envoyée: vous avez mis la photo en pièce jointe.

Phrase: que vous (avez|aviez) (envoyé|envoyée|envoyés|mis|mise|transmis|transmise) [*] (en pièce
  jointe|en pièces jointes|en pj)
Found-in: La photo que vous avez envoyée en pièce jointe est sombre.

Phrase: (envoyez|envoyer|envoie|transmettre|merci de nous|transmettez|nous faire parvenir) … (en
  pièce jointe|en pièces jointes|en pj)
Found-in: Envoyez-nous la photo en pièce jointe.

Phrase: (en pièce jointe|en pièces jointes|joint|jointe) (de|à|dans) (mon|notre|votre|ma)
  (dernier|dernière|précédent|précédente|premier|première|prochain|prochaine)
Found-in: Le plan était en pièce jointe de mon dernier message.

Phrase: (joint|jointe|joints) (au|à|dans) (colis|paquet|dossier|mur|commande|votre commande|la
  commande|le colis|le paquet)
Found-in: Le plan est joint au colis.
