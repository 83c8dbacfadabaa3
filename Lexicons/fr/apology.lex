Lexicon: apology
Language: fr
Purpose: Words by which the writer regrets or takes responsibility for a trouble of the reader.
Act: apology
Source: written for replylint

# désolé, navré

Phrase: ((désolé|desole)[e|s|es]|desolé[e|s]|désole|dsl)
Found-in: Je suis désolée.
Found-in: J'ai pris le mauvais carton, désolé !
Not-in: C'est désolant de voir cela.
Not-in: Désolé, de quelle commande parlez-vous ?
Unless: quotation, question
Within: end
Note: Alone, or as the last word of a sentence.

Phrase: ((navré|navre)[e|s|es]|sorry|confus|confuse)
Found-in: Nous sommes vraiment navrés.
Found-in: Je suis confus.
Not-in: Ce mode d'emploi n'est pas confus.
Unless: negation, quotation, question
Within: end

Phrase: (suis|sommes|est|étais|étions|reste|restons) [*] [*]
  ((désolé|desole)[e|s|es]|desolé[e|s]|désole|dsl)
Found-in: Je suis désolé, j'ai lu la mauvaise ligne.
Found-in: Nous sommes sincèrement désolés, le carton a pris l'eau chez nous.
Not-in: Vous êtes désolés, dites-vous.
Not-in: Je suis déçu, mais c'est complet.
Unless: negation, quotation

Phrase: (suis|sommes|est) [*] [*] (navré|navrée|navrés|navrées|confus|confuse|confuses)
  (pour|de|d'avoir|du|des|que|et|si|par)
Found-in: Nous sommes vraiment navrés pour ce contretemps.
Found-in: Je suis confuse de ce malentendu.
Not-in: Je suis navré d'apprendre cela.
Unless: negation, quotation

Phrase: (vraiment|tellement|très|sincèrement|infiniment|extrêmement|profondément|terriblement|vrmt|trop|encore|absolument|franchement|sincerement)
  (((désolé|desole)[e|s|es]|desolé[e|s]|désole|dsl)|(navré|navre)[e|s|es])
Found-in: Très désolés, le nom était mal orthographié.
Found-in: Sincèrement navrée, je corrige la facture.
Not-in: C'est vraiment désolant.
Unless: quotation

Phrase: encore (désolé|désolée|désolés|désolées|navré|navrés|pardon|sorry) (pour|de|d'avoir|du|des)
Found-in: Encore désolée pour le dérangement de ce matin.

Phrase: (((désolé|desole)[e|s|es]|desolé[e|s]|désole|dsl)|sorry) pour [tout|toute]
  (le|la|les|l'attente|l'erreur|l'oubli|l'inconvénient|l'incident|ce|cet|cette|ces|ça|cela|tout|notre|nos|mon|ma|mes|vous|hier|lundi)
Found-in: Désolés pour l'attente de ce matin.
Found-in: Dsl pour le retard.
Found-in: Sorry pour le doublon.
Not-in: C'est désolant pour le quartier.
Unless: quotation

Phrase: (((désolé|desole)[e|s|es]|desolé[e|s]|désole|dsl)|sorry) pour
Found-in: Désolé pour hier soir.
Found-in: Désolée pour toi et ta sœur, l'envoi a pris trois jours de trop.
Unless: quotation

Phrase: (((désolé|desole)[e|s|es]|desolé[e|s]|désole|dsl)|sorry) (du|des)
Found-in: Désolés du contretemps, le camion est tombé en panne.
Not-in: Désolé mais les couvercles sont vendus.
Unless: quotation

Phrase: (((désolé|desole)[e|s|es]|desolé[e|s]|désole|dsl)|sorry) de
  (ce|cet|cette|ces|la|l'attente|l'erreur|l'incident|ma|mon|mes|notre|nos|te|t'avoir|vous|nous|m'être|ne|si|n'avoir|répondre|revenir|l'oubli)
Found-in: Désolée de ce retard.
Found-in: Nous sommes désolés de ne pas vous avoir rappelé.
Found-in: Désolé de vous répondre si tard.
Not-in: Nous sommes fiers de vous annoncer la vente.

Phrase: (((désolé|desole)[e|s|es]|desolé[e|s]|désole|dsl)|(navré|navre)[e|s|es]|sorry)
  (d'avoir|d'être|de t'avoir|de vous avoir|de ne vous avoir|de m'être|de nous être)
Found-in: Désolé d'avoir tardé à répondre.
Found-in: Navrée de vous avoir fait attendre.
Not-in: Désolé d'apprendre cela.

Phrase: (((désolé|desole)[e|s|es]|desolé[e|s]|désole|dsl)|(navré|navre)[e|s|es])
  (que|qu'une|qu'un|qu'il|qu'elle|que ce|que cela|que nous|que votre|que vous ayez|que la|que le|que
  les)
Found-in: Nous sommes désolés que votre colis soit arrivé ouvert.
Found-in: Nous sommes désolés que vous ayez dû attendre.
Not-in: Nous sommes heureux que votre colis soit là.

Phrase: (((désolé|desole)[e|s|es]|desolé[e|s]|désole|dsl)|(navré|navre)[e|s|es]|sorry|pardon)
  (si|s'il)
Found-in: Désolé si ma réponse manquait de clarté.
Not-in: Si désolé soit-il, il a rangé la boîte.

Phrase: ((désolé|desole)[e|s|es]|desolé[e|s]|désole|dsl) (encore|vraiment|sincèrement|à vous|à
  tous|à toutes|à tout le monde|tout le monde|madame|monsieur|les amis|à chacun|et)
Found-in: Désolé à tous pour la coupure.
Found-in: Désolée madame, le lien était mort.
Not-in: Désolant et triste sont deux mots.

Phrase: ((désolé|desole)[e|s|es]|dsl) (j'ai|j'avais|nous avons|on a|je vous ai|nous vous avons) [*]
  (oublié|mal|raté|compris|confondu|mélangé|mis|inversé|tardé|cru|perdu|vu)
Found-in: Désolé, j'ai mal lu votre message.
Found-in: Désolé j'ai pas vu ton message.
Found-in: Désolée, je n'ai rien vu : désolée, j'ai tout mélangé.
Found-in: Désolés, nous avons confondu deux dossiers.
Not-in: Désolé, nous ne livrons pas là-bas.
Unless: quotation, question

Phrase: (pour lequel|pour laquelle|ce dont|dont) (nous sommes|je suis) [vraiment|sincèrement]
  (((désolé|desole)[e|s|es]|desolé[e|s]|désole|dsl)|navré[e|s|es])
Found-in: Un retard pour lequel nous sommes désolés, et que nous rattrapons.

Phrase: ((navré|navre)[e|s|es]) (pour|du|des|de ce|de cet|de cette|de ces|de la|de notre|de ma|de
  mon|de ne pas|de vous|de l'attente|de l'erreur|de cela)
Found-in: Navré pour ce malentendu.
Found-in: Navrés de cette attente.
Not-in: Cette histoire est navrante.

Phrase: on est [vraiment|tellement|trop|super|tous] ((désolé|desole)[s]|(navré|navre)[s]|confus)
Found-in: On est vraiment désolés, la machine a avalé votre ticket.

# excuses

Phrase: (nos|mes) [plus|très|plus vives|plus plates|plus
  sincères|sincères|humbles|vives|vifs|plates|profondes|plus profondes|plus humbles|meilleures]
  (excuses|exuses|escuses|excusses|éxcuses)
Found-in: Nos plus plates excuses, l'étiquette était fausse.
Found-in: Je vous présente mes excuses.
Found-in: Recevez nos sincères excuses.
Not-in: Vos excuses arrivent tard.
Not-in: Mes clients cherchent des excuses.

Phrase: toutes (nos|mes) [plus|plus sincères|sincères|plates] (excuses|exuses|escuses)
Found-in: Toutes nos excuses pour ce raté.
Found-in: Toutes mes plus sincères excuses.
Unless: quotation

Phrase: (mille|milles|plates|sincères|grandes|humbles|profondes) (excuses|pardons)
Found-in: Mille excuses, le fichier était vide.
Not-in: Il a mille raisons et pas une excuse.
Unless: quotation

Phrase: (avec|en renouvelant|renouvelons|renouvelle|réitérons|réitère|réitérant) [toutes|encore|une
  fois] (nos|mes) [plus|sincères|plus sincères] excuses
Found-in: Avec toutes nos excuses, l'équipe du magasin.
Found-in: Je vous renouvelle mes excuses.
Found-in: Nous réitérons nos sincères excuses.

Phrase: excuses (pour|du|de ce|de cette)
  (le|la|les|l'attente|l'erreur|l'oubli|ce|cet|cette|ces|tout|retard|dérangement|désagrément|contretemps|notre|nos|mon|ma)
Found-in: Excuses pour le contretemps.
Not-in: Le prix est une excuse du vendeur.
Unless: negation, quotation

Phrase: (présenter|présente|présentons|présentant|adresser|adresse|adressons|offrir|faire|fais|faisons|exprimer|exprimons|transmettre|transmets)
  [mes|nos|à nouveau nos|toutes nos|toutes mes|ici nos|ici mes|ses|leurs] [plus|sincères|vives|plus
  sincères|plates|plus plates|profondes|humbles] excuses
Found-in: L'équipe tient à vous présenter ses excuses.
Found-in: Permettez-moi de vous adresser toutes mes excuses.
Not-in: Personne ne veut nous présenter ses excuses.
Unless: negation, quotation, question

Phrase: (accepter|acceptez|recevoir|recevez|agréer|croire à|trouver ici) [toutes|l'expression de]
  (nos|mes) [plus|sincères|plus sincères|vives] (excuses|regrets)
Found-in: Veuillez accepter nos plus sincères excuses.
Found-in: Je vous prie de recevoir mes regrets.

Phrase: (vous|te) (dois|devons|doit) [bien|donc|sincèrement] (des|une|mes|nos) (excuses|excuse)
Found-in: Nous vous devons des excuses.
Not-in: Vous me devez des excuses.
Unless: negation, quotation, question

# s'excuser

Phrase: je [vous|tiens à|voudrais|veux|souhaite|souhaiterais|tenais à]
  [vraiment|sincèrement|encore|aussi] (m'excuse|m'excuser|m'en excuse|m'en excuser)
Found-in: Je m'excuse, la taille était fausse.
Found-in: Je tiens à m'excuser pour ce malentendu.
Found-in: Le robinet était ouvert, je m'en excuse.
Not-in: Je ne m'excuse pas de nos prix.

Phrase: (m'excuse|m'excuser|m'excusant|m'en excuse|m'en excuser) [encore|vraiment|sincèrement|auprès
  de vous|infiniment|profondément|à nouveau|de nouveau|platement|par avance|d'avance]
  (pour|de|d'avoir|du|des|si|que)
Found-in: Le vendeur m'a demandé de m'excuser pour la caisse fermée.
Found-in: Et m'excuse encore d'avoir crié.
Not-in: Je ne vais pas m'excuser pour la pluie.
Unless: negation, quotation, question

Phrase: (nous|on) [tenons à|voulons|souhaitons|souhaiterions|voudrions|tenions à|devons|ne pouvons
  que] (nous excusons|nous en excusons|nous excuser|nous en excuser|s'excuse|s'en excuse)
Found-in: Nous nous excusons, la table n'était pas prête.
Found-in: Nous tenons à nous excuser auprès de vous.
Found-in: Nous ne pouvons que nous excuser.
Found-in: On s'en excuse, le site était lent.
Not-in: Pourquoi devrions-nous nous excuser ?
Unless: quotation, question

Phrase: (nous excusons|nous en excusons|nous excuser|nous en excuser|nous excusant|s'excuse|s'en
  excuse) [encore|vraiment|sincèrement|auprès de vous|infiniment|profondément|à nouveau|de
  nouveau|platement|par avance|d'avance|vivement] (pour|de|d'avoir|du|des|si|que|auprès)
Found-in: L'atelier s'excuse pour le bruit.
Found-in: Nous vous prions de nous excuser pour l'attente.
Not-in: Ils ne vont pas nous excuser pour si peu.
Unless: negation, quotation, question

Phrase: (m'excuse|nous excusons|s'excuse|m'en excuse|nous en excusons|s'en excuse)
  [encore|vraiment|sincèrement|infiniment|profondément|vivement|platement]
Found-in: Toute l'équipe s'en excuse sincèrement.
Not-in: Il ne s'excuse jamais.
Unless: negation, quotation, question
Within: end

Phrase: (prie|prions|demande|demandons|remercie|remercions)
  [donc|encore|vivement|également|sincèrement] (d'excuser|de m'excuser|de nous excuser|de bien
  vouloir m'excuser|de bien vouloir nous excuser|de bien vouloir excuser|de nous en excuser|de m'en
  excuser|de nous pardonner|de bien vouloir nous pardonner|de me pardonner|de nous excuser)
Found-in: Je vous prie d'excuser ce contretemps.
Found-in: Nous vous prions de bien vouloir nous excuser.
Not-in: Je vous prie de fermer la porte.

Phrase: merci de [bien vouloir] (nous excuser|m'excuser|excuser|nous pardonner|me
  pardonner|pardonner) [pour]
Found-in: Merci de nous excuser pour le bruit.
Not-in: Merci de votre visite.

Phrase: (veuillez|vueillez|veuiller|merci de) [bien vouloir|donc|encore] (m'excuser|nous
  excuser|excuser|nous en excuser|m'en excuser|nous pardonner|me pardonner|pardonner)
Found-in: Veuillez nous excuser.
Found-in: Veuillez excuser ce doublon.
Not-in: Veuillez exclure le lundi.
Unless: quotation

Phrase: (excusez|excuse) (nous|moi) [encore|vraiment] (pour|du|des|de ce|de cet|de cette|de
  la|d'avoir|de vous avoir|de t'avoir|de ne pas|de l'attente|de vous déranger|de mon|de ma|de
  notre|si|d'être)
Found-in: Excusez-nous pour la porte close.
Found-in: Excuse-moi d'avoir oublié ton colis.
Found-in: Excusez-moi du dérangement.
Not-in: Excusez-moi, où est la porte ?

Phrase: excusez nous
Found-in: Excusez-nous, le lien était faux.
Not-in: Pouvez-vous nous excuser, mais sans bruit ?
Unless: quotation, question

Phrase: (excusez|excuse) moi
Found-in: J'ai lu trop vite, excusez-moi.
Not-in: Excusez-moi ?
Unless: quotation, question
Within: end

Phrase: (excusez|excuse) moi (j'ai|je me suis|j'avais|c'est ma|c'est mon|je n'avais|je n'ai)
  [mal|oublié|trompé|trompée|pas vu|pas lu|pas précisé|confondu|erreur|faute]
Found-in: Excusez-moi, j'ai mal lu.
Not-in: Excusez-moi, j'aurais une remarque.
Unless: quotation, question

Phrase: (excusez|excuser)
  (notre|nos|mon|ma|mes|ce|cet|cette|ces|le|la|les|l'attente|l'erreur|l'oubli|l'inconvénient|l'incident)
  (retard|erreur|erreurs|oubli|silence|réponse|délai|désagrément|désagréments|contretemps|malentendu|dérangement|incident|lenteur|maladresse|confusion|manque|fautes|faute|coquille|gêne|attente|doublon|problème|mégarde|méprise)
Found-in: Merci, et excusez mon retard.
Found-in: Excusez la gêne.
Not-in: Excusez ma franchise.
Unless: negation, quotation, question

Phrase: qu'on (nous excuse|m'excuse)
Found-in: Qu'on nous excuse pour cette coquille.

Phrase: (l'excuse|les excuses) de (toute|l'équipe|la maison|notre|la direction)
Found-in: Recevez les excuses de toute la maison.

Phrase: (au nom|de la part) (de toute|de l'équipe|de la|du|de notre|de) …
  (excuses|excuse|excuser|désolés|navrés)
Found-in: Au nom de toute l'équipe, je vous adresse des excuses.

# pardon

Phrase: pardon
Found-in: J'ai inversé deux chiffres, pardon !
Not-in: Pardon ?
Unless: negation, quotation, question
Within: end

Phrase: (pardon|pardons|mille pardons) (pour|du|des|de ce|de cette|de vous avoir|d'avoir|de ne
  pas|de mon|de ma|de notre|de la|de l'attente|encore)
Found-in: Pardon pour le bruit.
Found-in: Pardon d'avoir tardé.
Not-in: Pardon, de quelle taille ?

Phrase: (demande|demandons|demander) [sincèrement|humblement|mille fois|encore] pardon
Found-in: Je vous demande pardon.
Found-in: Nous vous demandons sincèrement pardon pour cet oubli.
Not-in: Je vous demande pardon ?
Unless: negation, quotation, question

Phrase: (pardon|oups|aïe) (j'ai|j'avais|nous avons|je me suis|je n'ai|je n'avais|nous nous sommes)
  [*] (mal|oublié|trompé|trompée|trompés|confondu|inversé|raté|mélangé|vu|lu)
Found-in: Pardon, j'avais mal compris votre lettre.
Unless: quotation, question

Phrase: (ne pouvons que|ne peux que|ne saurions trop|ne saurais trop|ne savons comment|ne sais
  comment) [vous] (nous excuser|m'excuser|présenter nos excuses|présenter mes excuses|nous faire
  pardonner|me faire pardonner)
Found-in: Nous ne saurions trop nous excuser.
Unless: quotation, question

Phrase: (pardonnez|pardonne) (nous|moi) [pour|de|d'avoir|cet|cette|ce|mon|ma|notre|encore]
Found-in: Pardonnez-nous cette attente.
Found-in: Pardonnez-moi pour ce doublon.
Not-in: Me pardonnez-vous ?
Unless: quotation, question

Phrase: (pardonnez|pardonner) [nous|moi|bien vouloir] (notre|nos|mon|ma|mes|ce|cet|cette|le|la|les)
  (retard|erreur|erreurs|oubli|silence|réponse|délai|maladresse|confusion|lenteur|faute|fautes|désagrément|contretemps|malentendu|réponse
  tardive)
Found-in: Pardonnez notre lenteur.

Phrase: (espère|espérons) que vous (saurez|pourrez|voudrez bien) (nous|me) (pardonner|excuser)
Found-in: Nous espérons que vous saurez nous pardonner.
Not-in: J'espère que vous saurez le monter.
Unless: quotation

Phrase: (ne nous|ne m'en|ne nous en) (tenez|tiendrez|voulez|voudrez) [pas|en pas] (rigueur|trop)
Found-in: Ne nous en tiendrez pas rigueur, nous l'espérons.

# regret

Phrase: (nous|je) regrett(e|ons)
  [sincèrement|vivement|profondément|beaucoup|vraiment|infiniment|également|énormément|tous]
  (ce|cet|cette|ces|cela|le|la|les|l'attente|l'erreur|l'incident|l'oubli|la gêne|l'inconvénient|que
  ce|que cette|que cela|que cet|que nous|que notre|notre|nos|tout|toute|que votre|que le|que la|que
  les|que l'envoi|votre|vos|que vous rencontriez|que vous ayez|que vous
  soyez|qu'il|qu'elle|qu'une|qu'un)
Found-in: Nous regrettons vivement ce contretemps.
Found-in: Je regrette sincèrement que votre table ait été prise.
Not-in: Nous regrettons de vous informer que c'est complet.

Phrase: (nous|je) (le regrette|le regrettons|la regrette|les regrette|les regrettons|en suis
  désolé|en suis désolée|en suis navré|en suis navrée|en sommes désolés|en sommes navrés|en sommes
  confus|en suis confus|en suis confuse) [sincèrement|vivement|profondément|vraiment]
Found-in: La porte était fermée, et nous en sommes navrés.
Found-in: Le colis a pris l'eau, nous le regrettons vivement.
Not-in: Je ne le regrette pas.
Unless: negation, quotation, question

Phrase: en (suis|sommes|est) [vraiment|sincèrement|tout à fait|profondément|bien|très|le premier|les
  premiers] (((désolé|desole)[e|s|es]|desolé[e|s]|désole|dsl)|(navré|navre)[e|s|es]|confus|confuse)
Found-in: Croyez que j'en suis désolée, moi comme toute l'équipe, et que nous en sommes bien
  désolés.

Phrase: (nous|je) regrett(e|ons) [sincèrement|vivement|profondément|beaucoup|vraiment] (d'avoir|de
  vous avoir|de ne pas vous avoir|de ne pas avoir|de n'avoir|de ne vous avoir|de t'avoir)
Found-in: Nous regrettons de vous avoir fait attendre.
Not-in: Je regrette d'être venu.

Phrase: (nous|je) regrett(e|ons) [sincèrement|vivement|profondément|beaucoup|vraiment] que vous
  (ayez|n'ayez) [*] (dû|eu|été|reçu|rencontré|subi|connu|attendu|perdu|vécu|pu)
Found-in: Nous regrettons que vous ayez dû attendre.
Not-in: Regrettez-vous que vous ayez attendu ?

Phrase: (nos|mes|sincères|vifs|profonds) [plus|plus sincères|plus vifs|très|sincères|vifs] regrets
Found-in: Croyez à nos plus sincères regrets.
Not-in: Ils ont des regrets.

Phrase: (regrettons|regrette|déplorons) (sincèrement|vivement|profondément)
  (la|le|les|ce|cet|cette|l'incident|l'attente)
Found-in: La direction regrette vivement la panne.
Not-in: Les voisins regrettent le bruit.

Phrase: (nous|je) déplor(e|ons) [sincèrement|vivement|comme vous]
  (ce|cet|cette|ces|cela|le|la|les|l'attente|l'erreur|l'incident|que)
Found-in: Nous déplorons cet incident.
Not-in: Je constate et déplore souvent.
Unless: question, quotation

Phrase: (regrettable|fâcheux|fâcheuse|malencontreux|malencontreuse|déplorable)
  (erreur|incident|oubli|méprise|malentendu|contretemps|confusion|retard) (de|est)
  (notre|ma|nôtre|mienne|mon|nos)
Found-in: C'est un malencontreux oubli de notre part.

Phrase: (fâcheuse|malencontreuse|regrettable) (erreur|confusion|méprise|coquille) (s'est|de|dans|a
  été)
Found-in: Une malencontreuse coquille s'est glissée dans la facture.
Unless: negation, quotation, question

# la faute

Phrase: (c'est|c'était|est|était|reste)
  [bien|entièrement|clairement|uniquement|totalement|complètement|vraiment|de|bien de] (notre|ma)
  (faute|erreur|responsabilité|tort)
Found-in: C'est entièrement notre faute.
Found-in: Le doublon est ma faute.
Not-in: Ce n'est pas notre faute.
Not-in: Si c'est notre faute, dites-le.
Unless: negation, quotation, question, condition

Phrase: (erreur|d'erreur|l'erreur|d'une
  erreur|oubli|l'oubli|d'oubli|faute|négligence|maladresse|bévue|étourderie|manquement|inattention|méprise|confusion|défaillance|coquille|loupé|raté)
  (de|était de|est de|vient de) (notre|ma) (part|côté|fait)
Found-in: Il y a eu un oubli de notre part.
Not-in: Il n'y a pas d'erreur de ma part.
Unless: negation, quotation, question, condition

Phrase: (erreur|l'erreur|oubli|l'oubli|faute|négligence|défaillance)
  (vient|provient|venait|provenait) [bien|donc] (de nous|de chez nous|de notre)
Found-in: L'erreur vient bien de chez nous.
Not-in: L'erreur ne vient pas de nous.
Unless: negation, quotation, question, condition

Phrase: (nous avons|j'ai|on a) [*] (commis|fait) une [*]
  (erreur|bêtise|faute|bourde|bévue|boulette|gaffe|confusion)
Found-in: Nous avons commis une grosse erreur.
Found-in: J'ai fait une bourde dans votre dossier.
Not-in: Avons-nous commis une erreur ?
Unless: negation, quotation, question, condition

Phrase: (nous nous sommes|je me suis|on s'est)
  [bien|complètement|clairement|malheureusement|lourdement]
  (trompé|trompée|trompés|trompées|planté|plantée|plantés|emmêlé|emmêlés|mélangé|mélangés|loupé|loupés|embrouillé)
Found-in: Nous nous sommes trompés de carton.
Found-in: Je me suis trompée d'adresse.
Not-in: Je ne me suis pas trompé.
Unless: negation, quotation, question, condition

Phrase: (nous avons|j'ai|on a) [*]
  (oublié|zappé|omis|loupé|raté|négligé|égaré|perdu|confondu|inversé|interverti|mélangé|mal lu|mal
  compris|mal interprété|mal noté|mal saisi|mal recopié)
  (de|d'envoyer|d'ajouter|votre|vos|la|le|les|un|une|deux|l'adresse)
Found-in: Nous avons oublié de glisser le couvercle.
Found-in: J'ai mal lu votre adresse.
Not-in: Nous n'avons pas oublié votre colis.
Unless: negation, quotation, question, condition

Phrase: (nous vous avons|je vous ai|on vous a|je t'ai) [*] (déçu|déçus|déçue|mal conseillé|mal
  conseillée|mal informé|mal informée|mal renseigné|mal renseignée|laissé tomber|fait attendre|fait
  faux bond|induit en erreur|envoyé le mauvais|envoyé la mauvaise|livré le mauvais|facturé deux
  fois|facturé à tort|prélevé à tort|prélevé deux fois|manqué de)
Found-in: Nous vous avons déçus.
Found-in: Je vous ai mal conseillé.
Not-in: Nous vous avons conseillé le bleu.
Unless: negation, quotation, question, condition

Phrase: (nous|j'aurais|je|on) [aurions|aurait] [tout simplement|bien|effectivement] dû
Found-in: Nous aurions dû vous prévenir.
Found-in: J'aurais dû le vérifier avant l'envoi.
Not-in: Vous auriez dû nous prévenir.
Unless: negation, quotation, question, condition

Phrase: (cela|ça|ceci|ce retard|cette erreur|qui|ce|elle|il) (n'aurait|n'aurait pas|n'aurait jamais)
  [pas|jamais] (dû|du) (arriver|se produire|être|avoir|se passer|vous|survenir|partir)
Found-in: Cela n'aurait jamais dû se produire.
Unless: quotation, question, condition

Phrase: (vous|tu) (n'auriez|n'aurais) (pas|jamais) dû
  (avoir|attendre|recevoir|être|payer|devoir|vivre|subir)
Found-in: Vous n'auriez pas dû attendre aussi longtemps.
Unless: quotation, question, condition

Phrase: (nous|j'en|je|on) [en] (assumons|assume|endossons|endosse|prenons|prends|portons|porte)
  [pleinement|entièrement|toute|toute la|l'entière|la|la pleine|l'] (responsabilité|entière
  responsabilité|faute)
Found-in: Nous assumons l'entière responsabilité de cette panne.
Found-in: J'en assume la responsabilité.
Not-in: Nous n'assumons pas la responsabilité des livreurs.
Unless: negation, quotation, question, condition

Phrase: (nous reconnaissons|je reconnais|on reconnaît|nous admettons|j'admets|nous avouons|j'avoue)
  [*] (notre|nos|mon|ma|mes|cette|avoir|que nous avons|que j'ai)
  (erreur|erreurs|tort|torts|faute|fautes|manquement|manquements|responsabilité|échoué|oublié|commis|mal|trop
  tardé|tardé)
Found-in: Nous reconnaissons nos torts.
Not-in: Nous reconnaissons votre voix.
Unless: negation, quotation, question, condition

Phrase: (nous|je) (sommes|suis) [les|le|la|bien|entièrement|pleinement|seuls|seul]
  (fautifs|fautif|fautive|responsables de ce|responsables de cette|responsable de ce|responsable de
  cette|en tort|dans notre tort|dans mon tort|coupables|coupable)
Found-in: Nous sommes entièrement responsables de cette erreur.
Not-in: Nous ne sommes pas responsables de ce site.
Unless: negation, quotation, question, condition

Phrase: (nous n'avons|je n'ai|on n'a) [*] pas (été|su être) [à la|assez|suffisamment]
  (hauteur|clair|claire|clairs|rapide|rapides|vigilant|vigilants|attentifs|réactifs)
Found-in: Nous n'avons pas été à la hauteur.
Found-in: Je n'ai pas été assez clair.
Not-in: Nous n'avons pas reçu le colis.
Unless: quotation, question, condition

Phrase: (nous n'avons|je n'ai|on n'a) [*] pas [su] (tenu|respecté|honoré|tenir|respecter|honorer)
  (notre|nos|ma|mes) (promesse|promesses|engagement|engagements|délai|délais|parole)
Found-in: Je n'ai pas tenu ma promesse.
Found-in: Nous n'avons pas su respecter nos engagements.
Not-in: Nous n'avons pas reçu votre parole.
Unless: quotation, question, condition

Phrase: (nous|je|on) (avons|ai|a) [clairement|vraiment] (failli|manqué) (à|au|aux)
  (notre|nos|nous|mon|mes|nos|devoir|la)
Found-in: Nous avons failli à notre promesse.
Unless: negation, quotation, question, condition

Phrase: (n'est|n'était|n'a|n'ont) pas [été] (digne de|conforme à|à la hauteur de|au niveau de|le
  service que|la qualité que|l'accueil que|ce que) (notre|nos|la|nous) [nous|maison]
Found-in: Ce n'est pas l'accueil que nous voulons offrir.
Found-in: L'accueil n'a pas été à la hauteur de notre maison.
Not-in: Ce n'est pas ce que vous croyez.
Unless: quotation, question

Phrase: (mea culpa|au temps pour moi|autant pour moi|au temps pour nous|autant pour nous|je plaide
  coupable|nous plaidons coupable|honte à nous|oups désolé|oups pardon|oups erreur)
Found-in: Au temps pour moi, c'était le lundi.
Found-in: Mea culpa, le lien était faux.
Unless: quotation, question

Phrase: (c'est|cela est|ceci est|voilà qui est) [tout à fait|vraiment|clairement]
  (inacceptable|inadmissible|impardonnable|inexcusable|indigne) de (notre|ma) part
Found-in: C'est inexcusable de notre part.
Not-in: C'est inexcusable de leur part.
Unless: quotation, question, condition

Phrase: (aucune excuse|pas d'excuse|pas d'excuses) (pour|à) (ce|cet|cette|notre|nos)
  [retard|erreur|oubli]
Found-in: Il n'y a aucune excuse pour cet oubli, nous le savons.
Not-in: Vous n'avez aucune excuse.
Unless: quotation, question

Phrase: (nous|je) (sommes|suis) [très|vraiment|sincèrement|bien|profondément]
  (gêné|gênée|gênés|gênées|honteux|embarrassé|embarrassée|embarrassés|mortifié|mortifiés)
  (de|pour|d'avoir|que|du)
Found-in: Nous sommes très gênés de cette erreur.
Not-in: Je suis gênée par le bruit.
Unless: negation, quotation, question, condition

Phrase: (j'ai|nous avons|ai) [vraiment|bien] honte (de|d'avoir|pour|que)
Found-in: J'ai vraiment honte de cet oubli.
Unless: negation, quotation, question

Phrase: (nous aurions|j'aurais|on aurait) pu [et dû] (mieux|faire mieux|être plus|mieux faire|vous
  prévenir|agir|réagir|vous répondre|aller plus) [faire|vite|clairs|tôt|clair|rapides]
Found-in: Nous aurions pu vous prévenir plus tôt.
Not-in: Vous auriez pu nous prévenir.
Unless: negation, quotation, question

Phrase: (vous méritez|vous méritiez|tu méritais|tu mérites) [bien] mieux
Found-in: Vous méritiez mieux que cela.
Unless: negation, quotation, question

Phrase: (réparer|rattraper|corriger) (notre|nos|mon|ma|cette|mes)
  (erreur|erreurs|oubli|faute|bourde|bévue|torts|maladresse|boulette)
Found-in: Pour réparer notre oubli, un sac vous attend en caisse.
Not-in: Corriger votre erreur demande une clé.
Unless: negation, quotation, question, condition

Phrase: (pour nous|afin de nous|pour me) faire pardonner
Found-in: Pour nous faire pardonner, le café est offert.
Unless: negation, quotation, question

Phrase: notre (responsabilité|faute) est (entière|engagée|totale)
Found-in: Dans cette affaire, notre responsabilité est entière.
Unless: negation, quotation, question, condition

Phrase: (faute|l'erreur) (est [entièrement|bien] (nôtre|mienne|à nous|chez nous)|nous revient|nous
  incombe)
Found-in: La faute est nôtre.
Found-in: L'adresse était juste, l'erreur nous incombe.
Unless: negation, quotation, question, condition

Phrase: (notre|mon) (oubli|étourderie|inattention|négligence|maladresse|bévue) (a|vous a|a pu|est)
Found-in: Notre négligence vous a fait perdre une journée.
Unless: negation, quotation, question, condition

Phrase: (nous avons|j'ai|on a) [clairement|vraiment|largement|beaucoup] (trop tardé|tardé à
  vous|manqué de réactivité|manqué de clarté|manqué d'attention|manqué de vigilance|mis trop de
  temps|mal géré|mal traité votre|mal communiqué)
Found-in: Nous avons manqué de clarté.
Not-in: Nous avons reçu trop de temps.
Unless: negation, quotation, question, condition
