Lexicon: commitment
Language: fr
Purpose: Words by which the writer promises to do something or that something will happen.
Act: commitment
Source: written for replylint

Phrase: (vous|te|la|le|les|vous en)
  (enverrons|enverrai|enverra|renverrons|renverrai|expédierons|expédierai|ferons parvenir|ferai
  parvenir|adresserons|adresserai|transmettrons|transmettrai|posterons|posterai|livrerons|livrerai|retournerons|retournerai)
Found-in: Nous vous enverrons une vis lundi.
Not-in: Nous n'avons rien à vous envoyer.

Phrase: (enverrons|enverrai|expédierons|expédierai|livrerons|livrerai|rembourserons|rembourserai|remplacerons|remplacerai|réparerons|réparerai|échangerons|échangerai|corrigerons|corrigerai|créditerons|créditerai|annulerons|annulerai|recréditerons|dédommagerons|paierons|paierai|règlerons|réglerons|modifierons|modifierai|changerons|changerai)
Found-in: Nous remplacerons le couvercle.
Not-in: Nous ne rembourserons rien.
Unless: negation, quotation, question

Phrase: (vous|te)
  (rappellerons|rappellerai|rappellera|appellerons|appellerai|appellera|contacterons|contacterai|contactera|recontacterons|recontacterai|recontactera|écrirons|écrirai|écrira|répondrons|répondrai|répondra|informerons|informerai|préviendrons|préviendrai|préviendra|tiendrons|tiendrai|tiendra|dirons|dirai|donnerons|donnerai|confirmerons|confirmerai|aviserons|aviserai)
Found-in: Je vous rappellerai à midi.
Found-in: Je te dirai lundi.
Not-in: Nous ne vous rappellerons pas.
Unless: negation, quotation, question

Phrase: (vérifierons|vérifierai|regarderons|regarderai|chercherons|chercherai|demanderons|demanderai|étudierons|étudierai|examinerons|examinerai|ajouterons|ajouterai|ferons|ferai|veillerons|veillerai|prendrons|prendrai|mettrons|mettrai|garderons|garderai|réserverons|réserverai|organiserons|testerons|testerai|passerai|passerons|occuperai|occuperons|assurerai|assurerons)
Found-in: Je regarderai la vis demain.
Found-in: Nous veillerons à la date.
Not-in: Nous ne garderons pas la lampe.
Unless: negation, quotation, question

Phrase: (nous allons|je vais|on va) [*] [*]
  (envoyer|renvoyer|expédier|rembourser|remplacer|échanger|réparer|corriger|rappeler|appeler|contacter|écrire|vérifier|regarder|demander|faire|procéder|organiser|annuler|modifier|ajouter|chercher|créditer|prendre|mettre|réserver|transmettre|livrer|préparer|voir|traiter|régler)
Found-in: Je vais demander à l'atelier.
Found-in: Nous allons vous la rembourser.
Not-in: Nous allons au marché.
Unless: negation, quotation, question

Phrase: (nous nous|je m'y|je m'|nous) (engageons|engage|efforcerons|chargeons|chargerons)
  (à|de|d'ores)
Found-in: Nous nous engageons à la réparer.
Unless: negation, quotation

Phrase: (je m'engage|je m'occupe|nous nous occupons|je m'en occupe|nous nous en occupons|je m'en
  charge|nous nous en chargeons|on s'en occupe|on s'en charge|j'y veille|j'y veillerai|nous y
  veillerons|nous y veillons|je m'y engage|nous nous y engageons|comptez sur moi|comptez sur
  nous|vous pouvez compter sur|c'est promis|je vous le promets|je vous promets|nous vous
  promettons|promis|vous avez ma parole|je vous le garantis|nous vous garantissons|nous vous le
  garantissons|c'est comme si c'était fait|ce sera fait|je fais le nécessaire|nous faisons le
  nécessaire|je m'y mets)
Found-in: Je m'en occupe.
Found-in: Comptez sur moi.
Not-in: Qui s'en occupe ?
Unless: negation, quotation, question

Phrase: (nous|je) (faisons|fais|ferons|ferai|allons faire|vais faire) [tout|le] (notre possible|mon
  possible|le nécessaire|nécessaire|au mieux|tout pour|de notre mieux|de mon mieux|en sorte|au plus
  vite|le maximum)
Found-in: Nous faisons tout notre possible.
Found-in: Je ferai en sorte que cela tienne.
Unless: negation, quotation

Phrase: vous (recevrez|aurez|serez|verrez|obtiendrez|pourrez compter) [*] [*]
  (un|une|la|le|votre|remboursé|remboursée|crédité|créditée|livré|livrée|contacté|contactée|rappelé|rappelée|informé|informée|averti|avertie|prévenu|prévenue|dès|demain|d'ici|avant|lundi|mardi|mercredi|jeudi|vendredi|sous|nouvelles|réponse|recontacté|recontactée)
Found-in: Vous recevrez la lampe vendredi.
Found-in: Vous serez bientôt remboursée.
Not-in: Vous serez contente.
Unless: negation, quotation, question, condition

Phrase: (sera|seront|va être|vont être|sera bien) [*]
  (envoyé|envoyée|envoyés|expédié|expédiée|expédiés|livré|livrée|livrés|remboursé|remboursée|remboursés|crédité|créditée|remplacé|remplacée|réparé|réparée|corrigé|corrigée|posté|postée|effectué|effectuée|recrédité|viré|traité|traitée|rectifié|rectifiée|annulé|annulée|disponible|disponibles|prête|prêt|prêts|chez
  vous|de retour|en stock|résolu|résolue)
Found-in: La lampe sera postée ce soir.
Not-in: La lampe ne sera pas livrée.
Unless: negation, quotation, question, condition

Phrase: (colis|commande|remboursement|lampe|livreur|technicien|technicienne|virement|remplacement|courrier|paquet|chauffeur|mise
  à jour|correctif) [*] [*] (arrivera|partira|sera|viendra|passera|suivra|part|arrive|sortira)
Found-in: Votre colis arrivera vendredi.
Found-in: Le technicien passera lundi.
Not-in: Votre colis est bleu.
Unless: negation, quotation, question, condition

Phrase: (collègue|conseiller|conseillère|technicien|technicienne|responsable|équipe|transporteur|livreur|monteur)
  … (rappellera|contactera|vous contacter|vous rappeler|appellera|prendra
  contact|écrira|répondra|recontactera|viendra|passera|chargera|occupera|informera)
Found-in: Un technicien viendra chez vous.
Found-in: Ma collègue vous rappellera.
Unless: negation, quotation, question

Phrase: (j'ai|nous avons|je viens de|nous venons de) [*]
  (planifié|programmé|organisé|réservé|commandé|fixé|programmer|lancer|lancé|demandé|planifier|initié)
  … (livraison|remboursement|envoi|visite|passage|enlèvement|retour|livreur|rendez|réexpédition|intervention|technicien|remplacement|virement)
Found-in: J'ai programmé un passage lundi.
Unless: negation, quotation, question

Phrase: (d'ici|avant) (vendredi|lundi|mardi|mercredi|jeudi|samedi|demain|ce soir|la fin|fin|le|la
  semaine|quelques|deux|trois|midi|peu|48|24|sous) [de|du] [semaine|mois|journée|jours|heures]
Found-in: Vous l'avez d'ici vendredi.
Not-in: D'ici on voit la mer.
Unless: negation, question

Phrase: (au plus tard|sans faute|dans la journée|dès demain|dès lundi|dès ce soir|dès
  aujourd'hui|dans la foulée) [le|lundi|vendredi|demain]
Found-in: Elle part au plus tard lundi.
Unless: negation, question

Phrase: (est|sont|était)
  (prévu|prévue|prévus|programmé|programmée|planifié|planifiée|attendu|attendue|attendus)
  (pour|le|lundi|mardi|mercredi|jeudi|vendredi|demain|en|début|fin|d'ici|la semaine|dans)
Found-in: La pose est prévue lundi.
Unless: negation, question

Phrase: (veillerons|veillerai|veillons|en sorte|assurerons|m'assurerai) … (ne se reproduise|ne se
  produise|n'arrive|ne se reproduisent|ne puisse)
Found-in: Nous ferons en sorte que cela ne se reproduise plus.
Unless: quotation, question

Phrase: (cela|ça|ceci) ne se reproduira (pas|plus)
Found-in: Cela ne se reproduira plus.
Unless: quotation, question

Phrase: (à partir de|désormais|dorénavant|à l'avenir|dès maintenant) [maintenant|demain|lundi]
  (nous|je|chaque|tous|vous|on)
Found-in: Désormais nous pesons chaque colis.
Unless: question

Phrase: (nous prévoyons|nous comptons|nous envisageons|je compte|j'ai prévu|nous avons prévu|il est
  prévu) (de|d'ouvrir|d'ajouter|d'envoyer|un|une|la|le)
Found-in: Nous prévoyons de rouvrir en mai.
Unless: negation, question

Phrase: (tiendrons|tiendrai|respecterons|respecterai|honorerons|honorerai|maintiendrons|maintiendrai)
  (parole|notre|nos|ma|mes|le|la|cette|ce|votre|l'ancien)
Found-in: Nous honorerons notre ancien prix.
Unless: negation, quotation, question

Phrase: (de nouveau|à nouveau) (disponible|disponibles|en stock|en vente|en rayon)
  (dès|en|le|lundi|à partir|début|fin|mi|la semaine|d'ici|au|vers)
Found-in: Elle est de nouveau disponible en mai.
Unless: negation, question
