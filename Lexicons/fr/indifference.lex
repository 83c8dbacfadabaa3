Lexicon: indifference
Language: fr
Purpose: Words of a reply that shrugs at what troubles the customer.
Unless: negation quotation report
Source: written for replylint

Phrase: (n'est|c'est) [vraiment|franchement] pas [vraiment|de] (notre problème|mon problème|notre
  affaire|mon affaire|notre ressort|mon ressort|notre rayon|mon rayon)
Found-in: Ce n'est pas notre problème.
Found-in: C'est pas mon problème.
Not-in: C'est notre problème, et nous le réglons.
Unless: quotation report condition question

Phrase: (c'est|cela reste|ça reste|ça c'est) (votre problème|ton problème|votre affaire|ton affaire)
Found-in: Désormais, c'est votre problème.
Not-in: C'est votre problème qui nous occupe.
Unless: negation quotation report question
Within: end

Phrase: (on n'y peut rien|nous n'y pouvons rien|je n'y peux rien|on y peut rien|nous ne pouvons rien
  y faire|je ne peux rien y faire|on ne peut rien y faire)
Found-in: Nous n'y pouvons rien.
Not-in: Que pouvons-nous y faire ?
Unless: quotation report condition question

Phrase: (ce sont des choses qui arrivent|ça arrive|cela arrive|ça peut arriver|cela peut
  arriver|l'erreur est humaine|tout le monde fait des erreurs|ce n'est pas grave|rien de grave)
Strength: weak
Found-in: Ce sont des choses qui arrivent.
Not-in: Dites-nous quand ça arrive chez vous.
Unless: quotation report condition question
Within: end

Phrase: (c'est comme ça|c'est ainsi|c'est la vie|c'est comme cela|c'est la règle)
Strength: weak
Found-in: C'est comme ça.
Not-in: C'est comme ça qu'il se ferme.
Unless: quotation report condition question
Within: end

Phrase: (c'est comme ça et pas autrement|c'est à prendre ou à laisser|à prendre ou à laisser|que
  cela vous plaise ou non|que ça vous plaise ou non)
Found-in: C'est le prix, à prendre ou à laisser.
Not-in: La clé est à prendre à l'accueil.
Unless: quotation report

Phrase: (ce n'est qu'un|ce n'est qu'une|c'est juste un|c'est juste une|il ne s'agit que d'un|il ne
  s'agit que d'une) [petit|petite|simple]
  (rayure|retard|tache|détail|défaut|jouet|jeu|objet|erreur|bosse|égratignure|souci)
Strength: weak
Found-in: Ce n'est qu'une petite rayure.
Not-in: C'est une petite rayure de trop.
Unless: quotation report condition question

Phrase: (calmez-vous|calme-toi|du calme|restez calme|détendez-vous|gardez votre calme|veuillez vous
  calmer|merci de vous calmer|il faut vous calmer|ne vous énervez pas|ne t'énerve pas|inutile de
  vous énerver)
Found-in: Calmez-vous, s'il vous plaît.
Not-in: La mer doit se calmer d'abord.
Unless: quotation report condition

Phrase: (pas la peine|aucune raison|pas de raison|inutile|pas besoin) de (vous|t')
  (énerver|énervez|fâcher|mettre en colère|plaindre|emporter)
Found-in: Il n'y a aucune raison de vous fâcher.
Not-in: Pas la peine de vous déplacer.
Unless: quotation report

Phrase: (vous exagérez|tu exagères|vous en faites trop|n'exagérez pas|n'exagérons rien|ne dramatisez
  pas|ne dramatisons pas|il n'y a pas mort d'homme)
Found-in: Il n'y a pas mort d'homme.
Not-in: Les photos exagèrent.
Unless: quotation report condition

Phrase: (vous n'êtes pas|tu n'es pas) (le seul|la seule|notre seul|notre seule|notre unique)
  (client|cliente|à attendre|patient|patiente|locataire)
Found-in: Vous n'êtes pas notre seul client.
Not-in: Vous n'êtes pas le seul à aimer ce bleu.
Unless: quotation report

Phrase: (il faudra|il va falloir|vous devrez|vous allez devoir|il faut) (faire avec|vous y
  faire|vous en contenter|vous débrouiller|vivre avec|l'accepter|vous y habituer)
Found-in: Il faudra faire avec.
Not-in: Il faudra faire avec soin.
Unless: negation quotation report condition question
Within: end

Phrase: (débrouillez-vous|débrouille-toi)
Found-in: Débrouillez-vous.
Not-in: Nous nous débrouillons.
Unless: quotation report

Phrase: (si cela ne vous plaît pas|si ça ne vous plaît pas|si vous n'êtes pas content|si vous n'êtes
  pas contente|si ça ne te plaît pas) … (ailleurs|tant pis|partez|la porte)
Found-in: Si ça ne vous plaît pas, allez ailleurs.
Not-in: Si ça ne vous plaît pas, nous le reprenons.
Unless: quotation report

Phrase: (allez voir|achetez|cherchez|commandez|adressez-vous) [donc|alors] ailleurs
Found-in: Achetez donc ailleurs.
Not-in: Beaucoup achètent ailleurs.
Unless: negation quotation report question

Phrase: (personne ne vous a|personne ne vous) (obligé|obligée|oblige|forcé|forcée|force)
Found-in: Personne ne vous oblige à l'acheter.
Not-in: Personne ne nous oblige.
Unless: quotation report

Phrase: (tant pis|tant pis pour vous|dommage|bof|et alors|pas de chance|c'est dommage pour vous)
Strength: weak
Found-in: Tant pis.
Not-in: Nous n'avons pas eu de chance.
Within: start

Phrase: (ça|cela) (ne nous|ne me|nous|m') (regarde|concerne|intéresse) pas
Found-in: Cela ne nous regarde pas.
Not-in: Cela nous regarde.
Unless: quotation report condition question

Phrase: (ça m'est égal|cela m'est égal|ça nous est égal|cela nous est égal|peu nous importe|peu
  m'importe|on s'en moque|je m'en moque|on s'en fiche|je m'en fiche)
Found-in: Cela nous est égal.
Not-in: Peu importe la couleur, nous la reprenons.
Unless: negation quotation report condition question

Phrase: (je ne fais que travailler ici|je ne fais que suivre les ordres|ce n'est pas moi qui fais
  les règles|nous ne sommes pas une œuvre de charité|on n'est pas une œuvre de charité|nous avons
  mieux à faire|on a mieux à faire|j'ai mieux à faire)
Found-in: Nous avons mieux à faire.
Not-in: Nous avons une meilleure lampe.
Unless: quotation report
