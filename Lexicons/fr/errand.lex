Lexicon: errand
Language: fr
Purpose: Words that tell the reader to do something for the writer's side: send it, give it, confirm
  it.
Unless: negation condition quotation question report
Source: written for replylint

Phrase: (envoyez|transmettez|adressez|communiquez|fournissez|donnez|indiquez|retournez|renvoyez|faxez|précisez|montrez)
  (nous|moi) (votre|vos|le|la|les|l'|une|un|des|tous|toutes|par)
Found-in: Envoyez-nous une photo du couvercle.
Not-in: Nous vous envoyons une photo.
Within: start

Phrase: (envoie|transmets|donne|indique|renvoie|montre) (nous|moi)
  (ton|ta|tes|le|la|les|l'|une|un|des)
Found-in: Envoie-moi une photo.
Within: start

Phrase: (remplissez|complétez|signez|imprimez|datez) (le|la|les|ce|cette|et)
Found-in: Remplissez le formulaire et signez.
Within: start

Phrase: (retournez|renvoyez) (le|la|les) [*] [*]
  (signé|signée|signés|rempli|complété|dûment|par|avant|dans|sous)
Found-in: Renvoyez le formulaire signé.
Within: start

Phrase: confirmez (votre|vos|nous|moi|la|le|l') [*]
  (adresse|rendez-vous|commande|présence|réception|date|coordonnées|nom|réservation|livraison|accord)
Found-in: Confirmez votre adresse.
Within: start

Phrase: (répondez) (avant|sous|d'ici|par|à ces|aux|à ce message avec|dans)
Found-in: Répondez avant vendredi.
Within: start

Phrase: (indiquez|précisez|mentionnez|rappelez) (votre|vos|le|la|ce|cette) [*]
  (numéro|référence|adresse|nom|date|modèle|motif|raison|dossier)
Found-in: Indiquez votre numéro de client.
Within: start

Phrase: (joignez|ajoutez|fournissez|présentez|produisez) (une|un|le|la|les|vos|votre|toutes|tous)
  [*] (photo|photos|copie|justificatif|justificatifs|facture|preuve|reçu|pièce|pièces|document|documents|capture)
Found-in: Joignez une copie de la facture.
Within: start

Phrase: (payez|réglez|versez|virez|acquittez) (le|la|votre|vos|cette|ce) [*]
  (montant|somme|solde|facture|frais|différence|acompte)
Found-in: Réglez la somme avant vendredi.
Within: start

Phrase: (prenez|faites) (une|des|deux) (photo|photos|capture|vidéo|copie) (de|du|d')
Found-in: Prenez une photo de l'étiquette.
Within: start

Phrase: (décrivez|expliquez) (nous|moi|le|la|en|ce|précisément|exactement)
Found-in: Décrivez le défaut.
Within: start

Phrase: (rappelez|appelez) (nous|moi) (avant|aujourd'hui|demain|immédiatement|sans délai|d'ici)
Found-in: Rappelez-moi avant midi.
Within: start

Phrase: vous (devez|êtes tenu de|êtes tenue de|êtes prié de)
  (fournir|envoyer|produire|transmettre|présenter|nous|renvoyer|retourner|justifier|signer)
Found-in: Vous devez produire un justificatif.
