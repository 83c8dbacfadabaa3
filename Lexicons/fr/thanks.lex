Lexicon: thanks
Language: fr
Purpose: Words by which the writer thanks the reader.
Act: thanking
Unless: quotation
Source: written for replylint

# merci

Phrase: merci
Found-in: Merci, la lampe est arrivée.
Found-in: J'ai trouvé la clé, merci !
Not-in: Le service commercial est à mille lieues.

Phrase: (merçi|mercii|merciii|merciiii|mersi|merki|mercie|mrc|mrci|mci|merki|meci|mercy)
Found-in: Merçi pour la photo.

Phrase: merci
  (beaucoup|bcp|bocoup|beaucoups|bien|infiniment|énormément|vraiment|sincèrement|encore|à nouveau|de
  nouveau|mille fois|tout plein|tellement|tant)
Found-in: Merci beaucoup pour ces précisions.
Found-in: Merci bcp, c'est réparé.
Found-in: Merci mille fois !

Phrase: (d'avance merci|merci d'avance|merci par avance|par avance merci|merci davance|merci
  d'avence|avec mes remerciements anticipés|mcda|merci d avance)
Found-in: Merci d'avance pour la clé.
Found-in: D'avance merci.

Phrase: (un|un grand|un immense|un très grand|un énorme|grand|très
  grand|immense|énorme|simple|petit|encore|mille|mille fois|bien|gros) (merci|mercis)
Found-in: Un grand merci à toute l'équipe.
Found-in: Mille mercis pour la photo.

Phrase: merci (à vous|à toi|à tous|à toutes|à toute|à l'équipe|à votre|à vos|aux|au|du fond du
  cœur|de tout cœur|de tout coeur|pour tout|pour votre|pour vos|pour ton|pour ta|pour tes|pour
  ce|pour cette|pour cet|pour ces|pour le|pour la|pour les|pour l'envoi|pour l'aide|pour l'info|pour
  avoir)
Found-in: Merci à toute l'équipe.
Found-in: Merci pour votre photo.
Found-in: Merci du fond du cœur.

Phrase: merci (de|pour) (votre|vos|ton|ta|tes|cette|ce|cet|ces|toute|tout|tous)
Found-in: Merci de votre confiance.
Found-in: Merci de ta patience.
Not-in: Le vendeur doit vérifier de vos nouvelles.

Phrase: merci (d'avoir|d'être|de m'avoir|de nous avoir|de l'avoir|de les avoir|d'y avoir|de
  t'être|de vous être|de nous être|de lui avoir|de leur avoir)
Found-in: Merci d'avoir pris le temps d'écrire.
Found-in: Merci de nous avoir envoyé la photo.
Found-in: Merci de vous être déplacée.

Phrase: merci de (me|nous) (faire confiance|lire|suivre|soutenir|être fidèle|rester
  fidèle|porter|accorder)
Found-in: Merci de nous faire confiance.

Phrase: merci (du|des|de la)
  (retour|conseil|conseils|renseignement|renseignements|précision|précisions|info|infos|geste|temps|message|suivi|tuyau|cadeau|coup|fond|compliment|compliments|réponse|photo|photos|réactivité|rapidité|confiance)
Found-in: Merci du conseil.
Found-in: Merci de la précision.

# remercier

Phrase: (je|nous|on) (vous|te|t'en|vous en|t') [*] (remercie|remercions)
Found-in: Nous vous remercions pour la photo.
Found-in: Je vous en remercie.
Found-in: Je te remercie pour ton mot.
Not-in: Je ne vous connais pas.

Phrase: (remercie|remercions) [*] [*] (pour|de|d'avoir|par
  avance|d'avance|infiniment|vivement|chaleureusement|sincèrement|beaucoup|du|des|encore|également|tous|toutes|toute|l'équipe|votre|vos|tout)
Found-in: L'équipe remercie tous ceux qui ont écrit.
Found-in: Vous remercie de l'aide.

Phrase: (tiens|tenons|tenais|tenions) [*] à [*] [vous|te|le|la|les] [en] remercier
Found-in: Je tiens à vous remercier.
Found-in: Nous tenons vivement à les en remercier.

Phrase: (souhaite|souhaitons|voudrais|voudrions|voulais|voulions|veux|aimerais|aimerions|j'aimerais|souhaiterais|souhaiterions)
  [*] (vous|te|le|la|les) [en] remercier
Found-in: Nous souhaitons vivement vous remercier de ce mot.

Phrase: (permettez moi|laissez moi|permets moi|plus qu'à|le plaisir|commencer) [*] [de|par]
  [vous|te] [en] remercier
Found-in: Permettez-moi de vous en remercier.

Phrase: (voulais|voulions|voudrais|tiens à|tenais à|veux|souhaite) [*] [vous|te] dire [un] [*] merci
Found-in: Je voulais vous dire un grand merci.

Phrase: (à|de|pour) (vous|te) (remercier|en remercier)
  [encore|vivement|sincèrement|chaleureusement|infiniment]
Found-in: Un mot pour vous remercier encore.

Phrase: (comment vous remercier|comment te remercier|jamais assez vous remercier|jamais assez
  remercier|vous remercier assez|vous remercier suffisamment)
Found-in: Je ne saurai jamais assez vous remercier.

Phrase: (vous|te|en vous|en te) [en] remerciant [encore|vivement|par
  avance|d'avance|infiniment|sincèrement|de votre|pour votre|de vos|pour vos|de ton|de ta|pour
  ton|pour ta|de l'attention|à nouveau|beaucoup]
Found-in: En vous remerciant, je reste à l'écoute.
Found-in: Vous remerciant par avance.

Phrase: (soyez|sois) [en] [vivement|sincèrement|chaleureusement|ici|donc|infiniment|d'ores et
  déjà|par avance] (remercié|remerciée|remerciés|remerciées|assuré de notre gratitude|assurée de
  notre gratitude)
Found-in: Soyez-en sincèrement remerciée.

Phrase: (mes|nos|tous mes|tous nos|avec|vifs|sincères|chaleureux|plus vifs|plus
  sincères|grands|encore) [plus|vifs|sincères|chaleureux|plus vifs|plus sincères|tous mes|tous
  nos|mes|nos] remerciements
Found-in: Avec tous nos remerciements.
Found-in: Recevez mes plus vifs remerciements.
Not-in: La page des remerciements est vide.

Phrase: remerciements (pour|à|anticipés|renouvelés|sincères|de)
Found-in: Remerciements renouvelés à votre équipe.

# reconnaissance

Phrase: (suis|sommes|suis vraiment|sommes vraiment)
  [très|infiniment|extrêmement|vraiment|profondément|sincèrement|bien|fort|tellement|éternellement|d'autant
  plus] (reconnaissant|reconnaissante|reconnaissants|reconnaissantes) (de|pour|d'avoir|à)
Found-in: Nous vous sommes très reconnaissants de votre aide.
Not-in: Je ne suis pas reconnaissant de ce tarif.
Unless: negation, quotation

Phrase: (vous|t'en|t'|vous en|lui en|leur en|te) (suis|sommes)
  [très|infiniment|extrêmement|vraiment|profondément|sincèrement|bien|fort|éternellement]
  (reconnaissant|reconnaissante|reconnaissants|reconnaissantes|redevable|redevables|obligé|obligée|obligés)
Found-in: Je vous en suis infiniment reconnaissante.
Unless: negation, quotation

Phrase: (toute|ma|notre|avec|sincère|profonde|vive|éternelle) (gratitude|reconnaissance)
Found-in: Vous avez toute ma gratitude.
Not-in: La reconnaissance de caractères échoue.
Unless: negation, quotation

Phrase: (vous|te|t'en|leur|lui) (dois|devons|devrai) [bien|donc|encore|une] (une fière chandelle|un
  café|une bière|fière chandelle|beaucoup)
Found-in: Je vous dois une fière chandelle.

# apprécier

Phrase: (j'apprécie|nous apprécions|apprécions|on apprécie|apprécié|appréciée|j'ai apprécié|nous
  avons apprécié|j'ai beaucoup apprécié|nous avons beaucoup apprécié|j'ai vraiment apprécié)
  [vraiment|beaucoup|énormément|grandement|vivement|sincèrement|toujours|particulièrement]
  (votre|vos|ton|ta|tes|que vous|votre aide|l'aide|cette attention|ce geste|le geste|l'attention|la
  réactivité|l'effort|le temps)
Found-in: Nous apprécions vraiment votre patience.
Found-in: J'ai beaucoup apprécié votre geste.
Not-in: Je n'apprécie pas votre ton.
Unless: negation, quotation

Phrase: (votre|ton) [*]
  (aide|patience|retour|compréhension|soutien|fidélité|réponse|geste|avis|réactivité|confiance)
  (est|sera|serait|a été) [*] (apprécié|appréciée)
Found-in: Votre aide serait grandement appréciée.
Found-in: Votre patience est appréciée.
Unless: negation, quotation

Phrase: (c'est|ce serait|ça c'est|c'était|ce fut)
  [vraiment|très|trop|super|bien|si|fort|tellement|extrêmement|franchement] (apprécié|appréciée)
Found-in: C'est vraiment apprécié !
Unless: negation, quotation

# gentil

Phrase: (c'est|c'était|cela est|ce serait) [*] [*]
  (gentil|aimable|sympa|adorable|généreux|attentionné|délicat|chic|sympathique|cool) (à vous|de
  votre part|de ta part|à toi|de votre|d'avoir|de m'avoir|de nous avoir|de m'aider)
Found-in: C'est très gentil à vous.
Found-in: C'est trop sympa de ta part.
Not-in: Ce n'est pas gentil de votre part.
Unless: negation, quotation, question

Phrase: (très|vraiment|trop|bien|si|fort|trop) (gentil|aimable|sympa|adorable|généreux) (à vous|de
  votre part|de ta part|à toi)
Found-in: Vraiment aimable à vous.
Unless: negation, quotation, question

Phrase: (vous êtes|tu es|t'es) [vraiment|trop|très|tous|toutes|un|une|des|mon|le|la|les]
  (amour|ange|anges|adorable|adorables|perle|sauveur|sauveuse|chef|génial|géniale|géniaux|meilleur|meilleure|meilleurs|top|trop
  gentil|trop gentils|formidable|formidables|super gentil)
Found-in: Vous êtes un ange !
Found-in: Vous êtes formidables.
Unless: negation, quotation, question

Phrase: (sans (vous|toi|votre aide|ton aide|lui)) [je|nous] (n'aurais|n'aurions|n'y serais|n'y
  serions|je n'aurais|j'aurais jamais|nous n'aurions) [jamais|pas]
Found-in: Sans vous je n'aurais jamais trouvé.

Phrase: (heureusement que|une chance que) (vous|tu) (êtes|es|étiez|étais)
  (là|venu|passé|intervenu|intervenue)
Found-in: Heureusement que vous étiez là.

Phrase: (grand bravo et merci|bravo et merci|merci et bravo|félicitations et merci|merci et
  félicitations)
Found-in: Bravo et merci.

Phrase: (thx|thanks|thank you|tks|gracias|danke|grazie)
Found-in: Thanks pour la photo.
Found-in: Ça marche, thx.

Phrase: (à charge de revanche|je vous revaudrai ça|je vous le revaudrai|je te revaudrai ça)
Found-in: À charge de revanche !

Phrase: (nous|je) (saluons|salue|louons) (votre|vos)
  (patience|compréhension|fidélité|soutien|effort|efforts)
Found-in: Nous saluons votre patience.

Phrase: (je|nous) (vous|te) (sais|savons|saurais) [infiniment|vraiment|le plus grand|un] gré
  (de|d'avoir|pour)
Found-in: Je vous sais gré de votre aide.

Phrase: (sensible|sensibles|touché|touchée|touchés) (à|par) (votre|ta|ton|vos|cette|ce|l'attention)
  (confiance|message|mot|attention|geste|fidélité|témoignage|gentillesse|mots|gentil|compliment|compliments)
Found-in: Nous sommes très touchés par votre message.
Not-in: Nous sommes touchés par la grève.

Phrase: (avec|et) (toute|mes|ma|notre|nos) [plus] (sincère|sincères|vive|vifs|profonde)
  (reconnaissance|gratitude|remerciements)
Found-in: Avec notre plus sincère reconnaissance.
