Lexicon: detail-echo
Language: fr
Purpose: Words by which a reply repeats what the customer wrote: a number near them is the
  customer's.
Source: written for replylint

Phrase: vous [nous] [avez]
  (écrivez|indiquez|mentionnez|dites|parlez|donnez|écrit|indiqué|mentionné|dit|donné|commandé|acheté|payé|réservé|reçu|signalez|signalé)
Found-in: Vous écrivez que c'était le 3 mars.
Not-in: Nous écrivons au transporteur.

Phrase: votre [*]
  (message|courrier|lettre|commande|facture|paiement|réservation|demande|question|dossier|appel|achat|virement|colis|numéro|adresse|rendez-vous|réclamation)
Found-in: Votre message du 3 mars est arrivé.
Not-in: Le message du 3 mars est arrivé.

Phrase: (noté|vérifié|concernant|comme vous|au sujet de|à propos de)
Found-in: Nous avons noté le 3 mars.
