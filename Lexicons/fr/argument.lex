Lexicon: argument
Language: fr
Purpose: Words of a reply that tries to win a quarrel with the customer.
Unless: negation quotation report
Source: written for replylint

Phrase: comme (je vous l'ai|je te l'ai|nous vous l'avons|je vous ai|nous vous avons|on vous l'a)
  (déjà|déjà maintes fois|maintes fois|plusieurs fois)
  (dit|expliqué|écrit|indiqué|signalé|répété|précisé)
Found-in: Comme je vous l'ai déjà dit, il est épuisé.
Not-in: Comme je vous l'ai promis, il est arrivé.

Phrase: (je vous l'ai|je vous ai|nous vous l'avons|nous vous avons|je te l'ai) déjà
  (dit|expliqué|écrit|répété|répondu|précisé)
Found-in: Nous vous l'avons déjà expliqué.
Not-in: Vous ai-je déjà dit que nous déménageons ?
Unless: quotation report condition question

Phrase: comme (déjà|dit) (dit|expliqué|précisé|écrit|plusieurs fois|à plusieurs reprises|maintes
  fois) [à plusieurs reprises|plusieurs fois|maintes fois]
Strength: weak
Found-in: Comme déjà dit, il est épuisé.
Not-in: Comme promis, il est arrivé.

Phrase: combien de fois (faut-il|dois-je|devons-nous|devrai-je|va-t-il falloir) [encore|vous]
Found-in: Combien de fois faut-il vous le dire ?
Not-in: Combien de fois par jour faut-il arroser ?
Unless: quotation report

Phrase: (pour la dernière fois|pour la énième fois|pour la centième fois)
Found-in: Pour la dernière fois, il est épuisé.
Not-in: Nous ouvrons pour la dernière fois dimanche.
Within: start

Phrase: (je ne peux|je ne puis|nous ne pouvons) que (répéter|vous répéter|me répéter|nous répéter)
Found-in: Je ne peux que vous répéter ma réponse.
Not-in: Je peux répéter le test.
Unless: quotation report

Phrase: (c'est|cela est|ceci est|ce que vous dites est) (tout
  simplement|simplement|totalement|complètement|absolument|entièrement|parfaitement)
  (faux|inexact|infondé|mensonger|ridicule|absurde)
Found-in: C'est tout simplement faux.
Not-in: C'est simplement la lampe.
Unless: quotation report condition question

Phrase: (c'est faux|ce n'est pas vrai|cela n'est pas vrai|c'est inexact)
Strength: weak
Found-in: Ce n'est pas vrai.
Not-in: C'est vrai.
Unless: quotation report condition question

Phrase: (vous vous trompez|tu te trompes|vous faites erreur|tu fais erreur|vous avez tort|tu as
  tort|vous êtes dans l'erreur)
Found-in: Vous vous trompez.
Not-in: Vous ne vous trompez pas.
Not-in: Si vous vous trompez de taille, nous échangeons.
Unless: negation quotation report condition question

Phrase: (sauf votre respect|avec tout le respect|malgré tout le respect|sauf le respect)
Found-in: Sauf votre respect, la chambre était propre.
Not-in: Nous le traitons avec respect.

Phrase: (je ne vois|nous ne voyons|je ne comprends|nous ne comprenons) pas (où est le problème|où
  est votre problème|quel est votre problème|ce que vous voulez de plus|de quoi vous vous
  plaignez|pourquoi vous insistez|pourquoi vous vous énervez)
Found-in: Je ne vois pas où est le problème.
Not-in: Je ne vois pas la pièce jointe.
Unless: quotation report condition

Phrase: (que les choses soient claires|soyons clairs|que ce soit clair|mettons les choses au clair)
Found-in: Que les choses soient claires : pas de remboursement.
Not-in: Nous voulons que les choses soient claires pour vous.
Within: start

Phrase: (si vous aviez|si tu avais) [bien|vraiment|seulement] lu (mon|mes|notre|nos)
  (message|messages|mail|mails|réponse|réponses|courrier|courriel|dernier|précédent)
Found-in: Si vous aviez lu mon message, vous le sauriez.
Not-in: Si vous aviez besoin de mon message, le voici.
Unless: quotation report

Phrase: (relisez|relis|veuillez relire|merci de relire) [donc|bien|attentivement]
  (mon|mes|notre|nos) (message|messages|mail|mails|réponse|courriel|courrier|dernier|précédent)
Found-in: Relisez donc mon message.
Not-in: J'ai relu mon message.
Unless: quotation report condition

Phrase: (je n'ai|nous n'avons) jamais (dit|promis|écrit|affirmé|prétendu) (cela|ça|une telle
  chose|que|le contraire|rien de tel)
Found-in: Nous n'avons jamais promis cela.
Not-in: Je n'ai jamais vu cela.
Unless: quotation report condition question

Phrase: (vous prétendez|tu prétends)
Strength: weak
Found-in: Vous prétendez que le colis est perdu.
Not-in: Ils prétendent que c'est étanche.
Unless: negation quotation condition question

Phrase: (votre|vos|ton|tes) (prétendu|prétendue|prétendus|prétendues|soi-disant)
Found-in: Nous avons vu votre prétendu défaut.
Not-in: Nous avons vu votre défaut.

Phrase: (cette|la) (discussion|conversation) est [désormais|donc|maintenant|pour nous]
  (close|terminée|finie)
Found-in: Cette discussion est close.
Not-in: La discussion est lundi.
Unless: negation quotation report condition question

Phrase: (il n'y a|nous n'avons|je n'ai) plus rien à (discuter|ajouter|dire|expliquer)
Found-in: Il n'y a plus rien à discuter.
Not-in: Il n'y a plus rien à payer.
Unless: quotation report condition question

Phrase: (vous ne pouvez pas|vous n'allez pas|vous ne pouvez)
  (sérieusement|raisonnablement|honnêtement|quand même pas|tout de même pas)
  (croire|exiger|demander|penser|attendre|vouloir)
Found-in: Vous ne pouvez pas sérieusement exiger cela.
Not-in: Vous pouvez demander cela à l'accueil.
Unless: quotation report

Phrase: (vous croyez|croyez-vous|pensez-vous|tu crois|crois-tu) (vraiment|sérieusement) que
Found-in: Croyez-vous vraiment que nous allons payer ?
Not-in: Voulez-vous vraiment que je le garde ?
Unless: quotation report

Phrase: (vous ne comprenez|tu ne comprends|vous n'écoutez|vous ne lisez)
  (manifestement|visiblement|décidément|vraiment) pas
Found-in: Vous ne comprenez décidément pas.
Not-in: Vous ne recevez décidément pas nos messages, pardon.
Unless: quotation report condition question
