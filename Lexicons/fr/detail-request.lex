Lexicon: detail-request
Language: fr
Purpose: Words by which a reply asks the customer for a number, an address or a picture.
Unless: condition, quotation
Source: written for replylint

Phrase: (pourriez-vous|pouvez-vous|pourriez vous|pouvez vous) [nous|me|s'il vous plaît]
  (envoyer|donner|indiquer|communiquer|fournir|transmettre|préciser|joindre)
Found-in: Pourriez-vous nous indiquer votre numéro de commande ?

Phrase: (merci de|veuillez) [nous|me|bien vouloir]
  (envoyer|donner|indiquer|communiquer|fournir|transmettre|préciser|joindre|renvoyer)
Found-in: Merci de nous communiquer votre numéro de commande.
Not-in: Merci de votre message.

Phrase: (quel|quelle) est (votre|le|la)
Found-in: Quel est votre numéro de commande ?

Phrase: nous avons besoin (de|du|d'une|d'un)
Found-in: Nous avons besoin de votre numéro de commande.

Phrase: (envoyez-nous|indiquez-nous|donnez-nous|précisez-nous)
Found-in: Indiquez-nous le numéro de commande.
