Lexicon: attachment-mention
Language: fr
Purpose: Words that announce a file which comes along with the message.
Unless: negation quotation report
Source: written for replylint

Phrase: (veuillez trouver|vous trouverez|tu trouveras|vous pouvez trouver|merci de trouver|trouvez)
  … (ci-joint|ci-jointe|ci-joints|ci-jointes|ci joint|ci joints|en pièce jointe|en pièces jointes|en
  annexe|en pj|en p.j)
Found-in: Veuillez trouver ci-joint le formulaire.
Found-in: Vous trouverez le formulaire en pièce jointe.
Not-in: Vous trouverez le formulaire au guichet.

Phrase: (ci-joint|ci-jointe|ci-joints|ci-jointes|ci joint)
  (le|la|les|l'|un|une|votre|notre|nos|vos|mon|ma|veuillez|vous)
Found-in: Ci-joint le formulaire.
Not-in: Il est joint au dossier.

Phrase: (en pièce jointe|en pièces jointes|en pj|dans la pièce jointe|dans le fichier joint)
Found-in: Le plan est en pièce jointe.
Not-in: La pièce est jointe au mur.

Phrase: (je|nous) (vous|te) (joins|joignons|joint) [ici|donc|également|aussi]
  (le|la|les|un|une|votre|notre|l'|des|mon|ce|cette)
Found-in: Je vous joins le formulaire.
Not-in: Je vous rejoins au guichet.

Phrase: (j'ai|nous avons) [*] (joint|jointe|joints|annexé) (le|la|les|un|une|votre|notre|l'|des|à ce
  message|à ce mail|à cet)
Found-in: J'ai joint le formulaire.
Not-in: J'ai rejoint le guichet.

Phrase: (voir|cf|consultez|ouvrez|signez|remplissez) [le|la|les|l'] (pièce jointe|pièces
  jointes|fichier joint|document joint|formulaire joint|document ci-joint|formulaire
  ci-joint|annexe)
Found-in: Signez le formulaire joint.
Not-in: Signez le formulaire.

Phrase: (le|la|les)
  (document|formulaire|fichier|contrat|facture|plan|devis|étiquette|documents|fichiers)
  (ci-joint|ci-jointe|ci-joints|ci-jointes|joint|jointe|joints|en annexe)
Strength: weak
Found-in: Le formulaire joint est à signer.
Not-in: Le formulaire est à signer.

Phrase: (joint|jointe|joints) à (ce|cet) (message|mail|courriel|e-mail|email|envoi)
Found-in: Le plan est joint à ce message.
Not-in: Le plan est joint à ce colis.
