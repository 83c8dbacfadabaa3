Lexicon: sent-on
Language: fr
Purpose: Mots par lesquels des clients disent qu'on les renvoie d'un service à l'autre.
Unless: quotation
Source: written for replylint

Phrase: (m'a|m'ont|nous a|nous ont) [déjà]
  (renvoyé|renvoyée|envoyé|envoyée|dirigé|dirigée|orienté|orientée|redirigé|adressé|transféré|transférée)
  (vers|à|chez) (vous|votre|vos|un autre|une autre)
Found-in: Le vendeur m'a renvoyé vers vous.
Not-in: Le vendeur m'a envoyé une lampe.

Phrase: (on me|on m'a|le vendeur me|votre collègue m'a|le service client m'a|le fabricant m'a|le
  transporteur m'a) (dit|demande|conseillé|demandé|conseille|dit déjà) de
  (vous|contacter|appeler|m'adresser|voir avec|joindre|prendre contact)
Found-in: On m'a dit de vous contacter.
Not-in: On m'a dit de venir à midi.

Phrase: (d'un|d'une) (service|bureau|interlocuteur|guichet|personne|agence) à (l'autre|un autre|une
  autre)
Found-in: Je passe d'un service à l'autre.
Not-in: D'un bureau, on voit la mer.

Phrase: (renvoyé|renvoyée|baladé|baladée|ballotté|ballottée|trimballé) (de service|partout|de gauche
  à droite|d'un|d'une|sans cesse|de l'un)
Found-in: Je suis baladé de gauche à droite.
Not-in: Le chien est promené partout.

Phrase: (le|la) (troisième|quatrième|cinquième|sixième)
  (service|personne|interlocuteur|interlocutrice|conseiller|bureau|agence|département)
  (que|à|qui|auquel|avec)
Found-in: Vous êtes le troisième service que j'appelle.
Not-in: La troisième lampe brille.

Phrase: (personne|aucun service) ne (se sent|veut être|semble|s'estime) [être]
  (responsable|concerné|compétent)
Found-in: Personne ne se sent responsable.
Not-in: Il se sent responsable.

Phrase: (tourne|tourner|tournons) en rond
Found-in: Je tourne en rond depuis lundi.
Not-in: La table est ronde.

Phrase: (se renvoient|se renvoie|vous vous renvoyez) la balle
Found-in: Tous se renvoient la balle.
Not-in: Le chien rapporte la balle.
