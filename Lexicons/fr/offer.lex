Lexicon: offer
Language: fr
Purpose: Words that offer the customer something: a remedy, a gift, help.
Act: offer
Source: written for replylint

Phrase: (geste|gestes) (commercial|commerciaux|de bonne volonté|de dédommagement|pour nous faire
  pardonner|de notre part|pour vous)
Found-in: Nous faisons un geste commercial.
Not-in: Un geste de la main.

Phrase: (en guise|à titre|en signe|en témoignage|en forme)
  (de|d'excuse|d'excuses|exceptionnel|gracieux|commercial|gratuit|de dédommagement)
  [compensation|dédommagement|remerciement|consolation|bonne
  volonté|geste|remerciements|pardon|regret]
Found-in: En guise de compensation, voici deux vis.

Phrase: (en|pour) (compensation|dédommagement|vous dédommager|compenser|vous remercier|nous faire
  pardonner|me faire pardonner|nous rattraper) [de|la|le|nous|du|je|cette|ce]
Found-in: En compensation, voici deux vis.

Phrase: vous
  (offrons|offre|offrir|proposons|propose|proposer|accordons|accorde|accorder|remboursons|rembourse|rembourser|dédommageons|dédommager|créditons|offrirons|offrirai)
  [*] (un|une|de|la|le|les|des|deux|votre|vos|nos|ce|cette|intégralement|gratuitement|dix|10|20|l'échange|l'envoi)
Found-in: Nous vous offrons une vis.
Not-in: Nous ne vous offrons pas la vis.
Unless: negation, question, quotation

Phrase: (pouvons|peux|pourrions|pourrais|pourrons|pourrai|peut) [*] [*]
  (proposer|offrir|rembourser|remplacer|échanger|réparer|envoyer|renvoyer|créditer|accorder|prolonger|annuler|réserver|arranger|faire
  un avoir|faire une remise|reprendre|prêter|déplacer|dédommager|organiser|faire parvenir|venir
  chercher)
Found-in: Nous pouvons vous envoyer une vis.
Not-in: Nous pouvons voir la vis.
Unless: negation, quotation

Phrase: (souhaitons|souhaite|voudrions|voudrais|aimerions|aimerais|souhaiterions|tenons à|tiens
  à|serions heureux de|serais heureux de|serons ravis de|serons heureux de|heureux de|ravis de|ravi
  de|ravie de|prêts à|prêt à|prête à|disposés à|d'accord pour) [*]
  (offrir|proposer|rembourser|remplacer|échanger|envoyer|accorder|inviter|dédommager|faire
  parvenir|faire un geste|aider|assister|accompagner|discuter|accueillir|réparer|faire une)
Found-in: Nous aimerions vous offrir une vis.
Not-in: Nous aimerions partir.
Unless: negation, quotation

Phrase: vous (proposons|propose|proposer|proposerons)
  (soit|donc|alors|d'échanger|d'envoyer|d'annuler|d'attendre|plusieurs|que)
Found-in: Je vous propose donc d'attendre lundi.
Unless: negation, quotation, question

Phrase: (offert|offerte|offerts|offertes|gratuit|gratuite|gratuits|gratuites|gratuitement|gracieusement|à
  nos frais|à notre charge|sans frais|sans supplément|sans frais supplémentaires|sans
  surcoût|cadeau|de la part de la maison|c'est pour nous|c'est la maison qui offre|à titre
  gracieux|en cadeau)
Found-in: Le port est offert.
Unless: negation, question

Phrase: (remboursement|avoir) (intégral|complet|total|partiel|immédiat|à hauteur|de la totalité|du
  montant)
Found-in: Vous avez droit au remboursement intégral.

Phrase: (un|votre) (avoir|bon d'achat|code promo|bon de réduction|bon cadeau|chèque cadeau|code de
  réduction|crédit) [*] (de|d'un|sur|pour|à|valable)
Found-in: Voici un bon d'achat de dix euros.

Phrase: (remise|réduction|ristourne|rabais)
  (de|sur|exceptionnelle|supplémentaire|immédiate|commerciale)
Found-in: Voici une remise de dix euros.

Phrase: (sur|lors de|pour|à valoir sur) (votre|la|une) (prochaine|prochain|future)
  (commande|achat|visite|facture|réservation|séjour|course|voyage)
Found-in: Dix euros sur votre prochaine commande.

Phrase: (remboursement ou|échange ou|soit un|soit une|ou bien un|ou bien une|ou un|ou une) [*]
  (échange|remboursement|avoir|remplacement|nouvelle|nouveau|remise|réparation)
Found-in: Vous avez le choix : échange ou remboursement.

Phrase: (souhaitez|voulez|préférez|aimeriez|voudriez|désirez) vous
  (que|un|une|être|plutôt|recevoir|échanger|nous|la|le|en|garder|qu'on)
Found-in: Préférez-vous un échange ?
Not-in: Vous voulez un échange.
Within: question

Phrase: (si vous (le souhaitez|voulez|préférez|le désirez|le voulez|êtes d'accord|souhaitez)|si cela
  vous convient|si cela vous va|si ça vous va) [*] (nous|je|on|vous pouvez|un)
Found-in: Si vous le souhaitez, nous la remplaçons.

Phrase: (puis je|pouvons nous|peut on|dois je|devons nous|voulez vous que je|voulez vous que
  nous|souhaitez vous que je|souhaitez vous que nous) [*]
  (vous|la|le|envoyer|proposer|aider|annuler|réserver|offrir|échange|rembourse|envoie|envoyions)
Found-in: Puis-je vous envoyer une vis ?
Within: question

Phrase: (laissez|permettez) (moi|nous) [de] [vous]
  (offrir|envoyer|rembourser|proposer|aider|inviter|remplacer|dédommager)
Found-in: Laissez-nous vous offrir le café.

Phrase: (vous pouvez|libre à vous de|vous êtes libre de|n'hésitez pas à) (garder|conserver) [*]
  (la|le|les|l'article|ce|cette|le produit|deux)
Found-in: Vous pouvez garder la lampe.

Phrase: (avez|aurez|avez bien|auriez) [*] (choix|possibilité|option|faculté)
  (de|d'être|entre|d'un|d'échanger|d'annuler)
Found-in: Vous avez le choix entre deux lampes.

Phrase: (deux|trois|plusieurs|différentes)
  (options|solutions|possibilités|choix|alternatives|propositions) [suivantes|possibles|à|s'offrent]
Found-in: Voici deux solutions possibles.

Phrase: (prenons|prendrons|prends|prendrai) [*] (en charge|à notre charge|à nos frais)
Found-in: Nous prenons en charge le port.

Phrase: (à la place|en remplacement|en échange|en lieu et place|comme alternative|en contrepartie)
  (nous|je|de|du|vous|un|une|voici)
Found-in: En échange, voici deux vis.

Phrase: (nouveau|nouvelle|nouvel|autre)
  (exemplaire|article|lampe|colis|produit|envoi|appareil|pièce|carton) [*]
  (gratuit|gratuitement|offert|sans frais|part|est parti|vous|à nos frais)
Found-in: Un nouvel exemplaire est parti.

Phrase: (remplacement|échange) (gratuit|standard|sans frais|immédiat|à nos frais|en magasin|à neuf)
Found-in: Nous faisons un échange gratuit.

Phrase: (étiquette|bon|bordereau|frais) (de retour|prépayé|prépayée|de port|de livraison)
  (prépayé|prépayée|gratuit|gratuite|offert|offerts|remboursés|à notre|ci|joint)
Found-in: Voici une étiquette de retour prépayée.

Phrase: (prolongeons|prolonger|prolongé|étendons|prolongation) [*] (votre|la|le|de|gratuitement) [*]
  (garantie|abonnement|essai|délai|période|offre|mois|semaine)
Found-in: Nous prolongeons votre essai.

Phrase: (surclassons|surclassement|surclassé|mois offert|mois gratuit|mois supplémentaire|semaine
  offerte|jour offert|café offert|repas offert|boisson offerte|petit cadeau|un cadeau|une
  surprise|échantillon|échantillons)
Found-in: Vous avez un mois offert.

Phrase: (prêtons|prêter|prêterons|voiture de prêt|appareil de prêt|téléphone de prêt) [*] (une|un|le
  temps|pendant)
Strength: weak
Found-in: Nous prêtons une lampe.

Phrase: (faire|faisons|ferons|ferai) [*] (exception|une exception|une fleur|un effort|un geste|un
  prix)
Found-in: Nous ferons une exception.
Unless: negation, question

Phrase: (exceptionnellement|à titre exceptionnel|pour cette fois|cette fois ci) (nous|je|on|et)
Found-in: À titre exceptionnel nous le reprenons.

Phrase: (puis je|comment puis je|pouvons nous|comment pouvons nous|en quoi puis je) [*] (vous
  aider|vous être utile|vous renseigner|faire autre chose|encore vous aider)
Found-in: En quoi puis-je vous aider ?

Phrase: (à votre (disposition|service|écoute)|là pour (vous|vous aider)|disponible pour (vous|vous
  aider|répondre))
Found-in: Je reste à votre disposition.

Phrase: (de côté|réservé|réservée|gardé|gardée|garde|gardons|mets|mettons) (pour vous|à votre nom|de
  côté|une de côté|un de côté)
Found-in: Je la garde de côté.
