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

Phrase: (peux-tu|pourrais-tu|peux tu|pourrais tu) [nous|me|s'il te plaît]
  (envoyer|donner|indiquer|communiquer|fournir|transmettre|préciser|joindre)
Found-in: Peux-tu nous donner ton numéro de commande ?

Phrase: (il nous faut|il nous faudrait|il me faut|il nous manque) [encore|aussi]
  (votre|le|la|une|un)
Found-in: Il nous faut encore votre numéro de commande.

Phrase: (avez-vous|auriez-vous) [encore|toujours] (votre|le|la|une|un)
Found-in: Auriez-vous le numéro de la facture ?
Not-in: Avez-vous des questions ?

Phrase: (puis-je|pouvons-nous|peut-on) [vous] (avoir|demander) (votre|le|la|une|un)
Found-in: Puis-je avoir votre numéro de téléphone ?

Phrase: (nécessaire de|besoin de|besoin que vous) [nous] [connaître|avoir] (votre|le|la)
Found-in: Nous avons encore besoin de votre numéro de série.

Phrase: à quel (numéro|adresse)
Found-in: À quel numéro pouvons-nous vous joindre ?
