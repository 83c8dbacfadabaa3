Lexicon: question
Language: fr
Purpose: Ways of asking for an answer, with or without a question mark.
Act: question
Unless: quotation
Source: written for replylint

# Savoir

Phrase: (je|nous)
  (voudrais|voudrions|souhaite|souhaitons|souhaiterais|aimerais|aimerions|désire|veux|voulais) [*]
  [*] (savoir|demander|connaître|comprendre|m'informer|me renseigner)
Found-in: Je voudrais savoir si le couvercle convient.
Not-in: Je voudrais vous remercier.

Phrase: j'aimerais [*] [*] (savoir|demander|connaître|comprendre|m'informer|me renseigner)
Found-in: J'aimerais bien savoir quand il arrive.
Not-in: J'aimerais vous remercier.

Phrase: (je|nous) (me|nous) (demande|demandais|demandons|demandions)
  (si|comment|quand|où|pourquoi|combien|quel|quelle|quels|quelles|qui|ce)
Found-in: Je me demande si le couvercle convient.
Not-in: On me demande mon nom.

Phrase: (je|nous) (ne sais|sais|ne savons|savons|ne comprends|comprends|ne comprenons|comprenons|ne
  vois|vois|ne trouve|trouve) (pas|plus|toujours pas|nulle part)
  (si|comment|quand|où|pourquoi|combien|quel|quelle|quels|quelles|qui|ce)
Found-in: Je ne comprends pas pourquoi il manque.
Not-in: Je sais comment il ferme.

Phrase: (je ne suis pas|je suis pas|pas|nous ne sommes pas) [tout à fait|très|trop|vraiment]
  (sûr|sûre|certain|certaine|sûrs) [de savoir] (si|comment|quand|où|quel|quelle|de)
Found-in: Je ne suis pas sûre de la taille.
Not-in: Je suis sûre de la taille.

Phrase: (je cherche|nous cherchons|j'essaie|j'essaye) (à|de) (savoir|comprendre|connaître|trouver)
Found-in: Je cherche à comprendre cette facture.
Not-in: Je cherche mon couvercle.

Phrase: (j'ai|j'aurais|nous avons|nous aurions) [aussi|encore|également|juste] besoin de
  (savoir|renseignements|précisions|connaître|comprendre|conseils)
Found-in: J'ai besoin de savoir quand il arrive.
Not-in: Il a besoin de lumière.

Phrase: (il serait|ce serait|serait) (bon|utile|intéressant|important) de (savoir|connaître)
Found-in: Il serait utile de connaître la date.

# Dites-moi

Phrase: (pouvez|pourriez|pourrez|voulez) vous [*] [*] (dire|me dire|indiquer|m'indiquer|préciser|me
  préciser|expliquer|m'expliquer|confirmer|me confirmer|renseigner|me renseigner|conseiller|me
  conseiller|éclairer|m'éclairer|informer|m'informer|nous dire|nous indiquer)
Found-in: Pouvez-vous me dire ce qu'il pèse.
Not-in: Vous pouvez me dire merci.

Phrase: (peux|pourrais|peut) (tu|on|quelqu'un) (me dire|m'indiquer|m'expliquer|me confirmer|me
  renseigner|me conseiller|m'éclairer)
Found-in: Peux-tu me dire ce qu'il pèse.
Not-in: Tu peux me dire merci.

Phrase: (merci de|merci de bien vouloir|veuillez|prière de|je vous prie de|je vous remercie de)
  [bien vouloir|bien|me|nous] [me|nous] (dire|indiquer|m'indiquer|préciser|me
  préciser|expliquer|m'expliquer|confirmer|me confirmer|renseigner|me
  renseigner|m'informer|informer|me dire|me tenir|tenir informé)
Found-in: Merci de m'indiquer la date.
Not-in: Merci de votre réponse.

Phrase: (dites|dis|indiquez|expliquez|confirmez|précisez) (moi|nous)
  (si|comment|quand|où|pourquoi|combien|quel|quelle|quels|quelles|qui|ce|la|le|les|que|svp)
Found-in: Dites-moi si le couvercle convient.
Not-in: On nous dit comment il ferme.

Phrase: (tenez|tiens) (moi|nous) (informé|informée|informés|au courant)
Found-in: Tenez-moi au courant svp.
Not-in: Nous vous tenons au courant.

Phrase: (savez vous|sais tu|savez vous donc|auriez vous|avez vous|as tu) [une idée|par hasard|des
  nouvelles|des informations|plus d'informations|un délai]
  (si|comment|quand|où|pourquoi|combien|quel|quelle|de|des|du|sur)
Found-in: Savez-vous quand il arrive.
Not-in: Vous savez quand il arrive.

Phrase: (quelqu'un|est ce que quelqu'un) [ici] (sait|saurait|peut|pourrait|connaît|aurait|a)
  [me|il|t il|m'|déjà] (dire|si|comment|où|quand|pourquoi|une
  idée|expliquer|m'expliquer|aider|m'aider|me dire)
Found-in: Quelqu'un sait où on le trouve.
Not-in: Quelqu'un a sonné.

Phrase: (une idée|des idées|un avis|des nouvelles|du nouveau|des conseils|des suggestions)
  (sur|de|du|des|à|pour|concernant|quant|svp)
Found-in: Des nouvelles de mon colis.
Not-in: Nous avons des nouvelles du colis.
Within: start

Phrase: (avez vous|auriez vous|y a t il|as tu) [déjà|eu] (des nouvelles|du nouveau|une idée|des
  informations|plus d'informations|un moyen|une solution|une possibilité|moyen|un délai)
Found-in: Y a-t-il du nouveau.
Not-in: Il y a du nouveau.

# La question

Phrase: (ma|notre|la|une|autre|première|deuxième|dernière|seule) question
  (est|serait|concerne|porte|est de|à)
Found-in: Ma question est de savoir s'il flotte.
Not-in: Votre question est notée.

Phrase: (j'ai|j'aurais|nous avons|nous aurions) [*] (une|deux|trois|quelques|plusieurs|des) [*]
  (question|questions|interrogation|interrogations)
Strength: weak
Found-in: J'aurais une petite question.
Not-in: Vous avez une question sous le titre.

Phrase: (petite|une|une petite|simple|autre|dernière|deux|mes|nos) (question|questions)
Strength: weak
Found-in: Petite question, flotte-t-il.
Within: start

Phrase: (question|demande) (sur|concernant|relative|au sujet|à propos|de renseignement|de
  renseignements|d'information|d'informations)
Strength: weak
Found-in: Question sur le couvercle.
Within: start

Phrase: (est il|serait il|est ce|est ce qu'il est|est ce qu'il serait)
  (possible|normal|prévu|envisageable|encore possible|obligatoire|nécessaire) (de|d'|que|qu'il)
Found-in: Est-il possible de payer par carte.
Not-in: Il est possible de payer par carte.

Phrase: est ce que
  (je|vous|tu|on|nous|c'est|cela|ça|le|la|les|mon|ma|mes|votre|vos|ce|cette|quelqu'un)
Found-in: Est-ce que je peux payer par carte.
Not-in: Ce que je paie est trop.

Phrase: (qu'en est il|qu'est ce que|qu'est ce qui|qu'en pensez vous|où en est|où en êtes
  vous|comment ça se fait|comment se fait il|comment faire|que faire|que dois je|que puis je|à quoi
  sert|à quoi correspond)
Found-in: Où en est ma commande.
Within: start

Phrase: (dans l'attente|en attente|j'attends|nous attendons) (de|d'|d'une|une|votre) [*]
  (explication|explications|précision|précisions|confirmation)
Strength: weak
Found-in: J'attends une explication.

# Québec, Belgique, Suisse, et ce que l'on tape vite

Phrase: (esce que|esque) (vous|je|on|il|elle|quelqu'un|c'est|ce)
  (pouvez|pourriez|avez|peux|peut|faites|livrez|vendez|savez|dois|possible|normal|serait)
Found-in: Esque vous livrez le samedi.

Phrase: (combien|cmb) (coûte|coûtent|coute|ça coûte|de temps|ça fait|dois je|faut il|est
  ce|vaut|pour)
Found-in: Combien coûte la pose.
Not-in: Il sait combien vous tenez à elle.
Within: start

Phrase: (à quelle heure|quelles sont les|quel est le|quelle est la|quels sont les|quel sera
  le|quelle sera la|quel serait le|à partir de quand|jusqu'à quand|depuis quand|dans combien de
  temps|pour quand|sous quel délai)
Found-in: À partir de quand ouvrez-vous.
Not-in: On sait quelle lampe il faut.
Within: start

Phrase: (je|nous) [*] (aurais|aurions|aurai|ai) [*] (besoin d'un renseignement|besoin de
  renseignements|besoin d'une information|besoin d'informations|une petite question|une demande|une
  interrogation)
Found-in: Nous aurions besoin d'un renseignement.
Not-in: Elle a besoin de lumière.

Phrase: (qu'est ce que|c'est quoi|quoi|que) (je dois faire|dois je faire|je fais|faire|faut il
  faire|me conseillez vous|proposez vous|comptez vous faire)
Found-in: Qu'est-ce que je dois faire.
Within: start
