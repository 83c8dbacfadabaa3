Lexicon: blame
Language: fr
Purpose: Words that put the fault on the customer, or on a colleague or courier in public.
Unless: negation quotation report
Source: written for replylint

Phrase: (vous auriez dû|tu aurais dû|vous auriez pu|tu aurais pu) [bien|mieux|au moins|quand
  même|simplement] (lire|vérifier|demander|nous demander|faire
  attention|savoir|regarder|consulter|prévenir|nous prévenir|nous
  contacter|suivre|écouter|attendre|y penser|le savoir|signaler)
Found-in: Vous auriez dû lire les conditions.
Not-in: Vous auriez dû recevoir un message.
Unless: negation quotation report condition

Phrase: (vous n'auriez pas dû|tu n'aurais pas dû|vous n'auriez jamais dû|tu n'aurais jamais dû)
  (ouvrir|laver|utiliser|jeter|installer|supprimer|effacer|signer|commander|attendre|débrancher|toucher|cliquer)
Found-in: Vous n'auriez pas dû ouvrir le boîtier.
Not-in: Vous n'auriez pas dû payer deux fois, pardon.
Unless: quotation report

Phrase: (si vous aviez|si tu avais) [bien|mieux|seulement|simplement|correctement]
  (vérifié|suivi|regardé|demandé|consulté|écouté|respecté|fait attention|pris la peine|prévenu|pris
  le temps|lu la|lu le|lu les|lu nos conditions|lu notre notice|lu ce|lu cette|lu attentivement|lu
  jusqu'au bout)
Found-in: Si vous aviez lu la notice, la pompe marcherait.
Not-in: Si vous aviez lu mon message, vous le sauriez.
Not-in: Si vous aviez une question, appelez-nous.
Unless: quotation report question

Phrase: (vous avez|tu as|vous aviez) (négligé|omis) de
Found-in: Vous avez omis de signer le formulaire.
Not-in: Si vous avez omis de signer, renvoyez-le.
Unless: negation quotation report condition question

Phrase: (vous avez|tu as) [sans
  doute|sûrement|visiblement|apparemment|manifestement|simplement|bien|dû] (oublié|oublier|mal
  lu|mal compris|mal rempli|mal saisi|ignoré|confondu)
Strength: weak
Found-in: Vous avez oublié de joindre la photo.
Not-in: Nous avons oublié de joindre la photo.
Not-in: Si vous avez oublié le code, cliquez ici.
Unless: negation quotation report condition question

Phrase: (vous n'avez|tu n'as) (visiblement|manifestement|apparemment|clairement|simplement) pas
  (lu|compris|suivi|vérifié|regardé|respecté|fait attention|écouté)
Found-in: Vous n'avez visiblement pas lu la description.
Not-in: Vous n'avez pas reçu le message.
Unless: quotation report condition question

Phrase: (vous n'avez|tu n'as) (même pas|pas même|pas pris la peine de|pas daigné) [pris la peine
  de|daigné]
  (lire|lu|répondre|répondu|vérifier|vérifié|regarder|regardé|demander|demandé|appeler|appelé)
Found-in: Vous n'avez même pas pris la peine de lire la notice.
Not-in: Vous n'avez pas pris la clé.
Unless: quotation report condition

Phrase: (c'est|c'était|est|était|sont) [entièrement|uniquement|clairement|bien|tout simplement|de]
  (votre faute|votre erreur|ta faute|ton erreur|votre propre faute|votre propre erreur|ta propre
  faute|votre négligence)
Found-in: C'est entièrement votre faute.
Not-in: Ce n'est pas votre faute.
Not-in: C'est notre faute.
Unless: negation quotation report condition question

Phrase: (de votre faute|de ta faute|par votre faute|par ta faute)
Found-in: Le retard est arrivé par votre faute.
Not-in: Ce n'est pas de votre faute.
Unless: negation quotation report condition question

Phrase: (l'erreur|la faute|le problème|l'erreur) (vient|provient|est venue|se situe)
  [clairement|uniquement|bien] (de vous|de toi|de votre côté|de votre part|chez vous)
Found-in: L'erreur vient de vous.
Not-in: L'erreur ne vient pas de vous.
Not-in: L'erreur vient de nous.
Unless: negation quotation report condition question

Phrase: (erreur|négligence|oubli|inattention|faute) de (votre|ta) part
Found-in: Il s'agit d'une erreur de votre part.
Not-in: Il s'agit d'une erreur de notre part.
Unless: negation quotation report condition question

Phrase: (à cause de|en raison de|suite à|du fait de) (votre|ta)
  (négligence|erreur|inattention|imprudence|oubli|faute|maladresse|mauvaise utilisation)
Found-in: Le dégât est arrivé à cause de votre négligence.
Not-in: Nous fermons à cause de votre fête.

Phrase: (vous ne pouvez|tu ne peux) (vous en prendre|t'en prendre) qu'à
  (vous-même|toi-même|vous|toi)
Found-in: Vous ne pouvez vous en prendre qu'à vous-même.
Not-in: Vous pouvez prendre la clé à l'accueil.
Unless: quotation report

Phrase: comme (clairement|expressément|explicitement|il est clairement|il est expressément|c'est
  clairement) (indiqué|mentionné|précisé|écrit|stipulé|expliqué|dit|annoncé)
Found-in: Comme clairement indiqué sur le site, les soldes ne sont pas repris.
Not-in: Comme indiqué sur le site, le retour est gratuit.

Phrase: (c'est|est|était|sont|étaient|a été) (clairement|expressément|explicitement|bien|noir sur
  blanc|pourtant|pourtant clairement)
  (indiqué|indiquée|mentionné|mentionnée|précisé|écrit|stipulé|noté|indiqués)
Found-in: C'est pourtant clairement indiqué sur le site.
Not-in: Ce n'est pas clairement indiqué, pardon.
Unless: negation quotation report condition question

Phrase: (on vous a|nous vous avons|nous vous avions|je vous avais|on t'a|je t'avais)
  (pourtant|clairement|bien|expressément|déjà)
  (prévenu|prévenue|averti|avertie|informé|informée|dit)
Found-in: Nous vous avions pourtant prévenu.
Not-in: Nous vous avons prévenu trop tard, pardon.
Unless: negation quotation report condition question

Phrase: (faites|fais|soyez|sois|lisez|lis) [donc|plus|mieux|davantage|bien]
  (attention|attentif|attentive|prudent|prudente|attentivement) (la prochaine fois|à l'avenir)
Found-in: Faites attention la prochaine fois.
Not-in: Nous ferons attention la prochaine fois.

Phrase: la prochaine fois [merci de|veuillez|pensez à] [mieux|bien]
  (lire|lisez|vérifier|vérifiez|faire attention|faites attention|regarder|regardez)
Strength: weak
Found-in: La prochaine fois, merci de mieux lire la description.
Not-in: Nous allons mieux vérifier la prochaine fois.
Within: start

Phrase: (vous avez|tu as) (donné|saisi|indiqué|fourni|entré|tapé|choisi|commandé) (la mauvaise|le
  mauvais|une mauvaise|un mauvais|une fausse)
Strength: weak
Found-in: Vous avez indiqué une mauvaise adresse.
Not-in: Nous avons indiqué une mauvaise adresse.
Not-in: Si vous avez indiqué une mauvaise adresse, écrivez-nous.
Unless: negation quotation report condition question

Phrase: parce que (vous n'avez|tu n'as) pas (lu|répondu|vérifié|suivi|respecté|payé|retiré|fait
  attention|prévenu)
Strength: weak
Found-in: Le colis est revenu parce que vous n'avez pas répondu.
Not-in: Le colis est revenu parce que la porte était fermée.
Unless: quotation report condition question

Phrase: (mon|ma|le|la) [nouveau|nouvelle] (collègue|stagiaire|apprenti|intérimaire) a
  [malheureusement] (oublié|fait une erreur|fait une bêtise|fait n'importe quoi|mal fait|mal lu|mal
  compris|bâclé|confondu|commis une erreur)
Found-in: Mon collègue a oublié de vous écrire.
Not-in: Mon collègue a trouvé le colis.

Phrase: (mon|ma|le|la) (collègue|stagiaire|apprenti|intérimaire) (est|était)
  [encore|malheureusement|tout|toute]
  (nouveau|nouvelle|incompétent|incompétente|débutant|débutante|fautif|fautive)
Strength: weak
Found-in: Ma collègue est encore nouvelle.
Not-in: Ma collègue est absente.

Phrase: (la faute|une faute|une erreur|l'erreur|la négligence) (du|de la|de mon|de ma|d'un|d'une|de
  notre|de l')
  (transporteur|livreur|facteur|poste|entrepôt|fournisseur|fabricant|collègue|stagiaire|coursier|dépôt|magasin)
Found-in: C'est la faute du transporteur.
Not-in: Ce n'est pas la faute du transporteur.
Unless: negation quotation report condition question

Phrase: (le transporteur|le livreur|le facteur|la poste|l'entrepôt|le fournisseur|le fabricant|le
  dépôt) (est|a) (fautif|responsable de cela|en faute|fait n'importe quoi|tout gâché)
Found-in: Le livreur est fautif.
Not-in: Le livreur est passé à midi.
