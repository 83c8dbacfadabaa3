Lexicon: delay
Language: fr
Purpose: Words that own that our answer or service comes late.
Unless: negation, quotation
Source: written for replylint

Phrase: (retard|retards|délai|lenteur|attente|l'attente) (de|dans|à|pour|avec|du) …
  (réponse|livraison|répondre|commande|remboursement|colis|traitement|dossier|demande|envoi|l'envoi|expédition|retour|message|suivi|courrier|mail)
Found-in: Pardon pour le retard de ma réponse.
Found-in: Désolés du délai dans le traitement.

Phrase: (réponse|retour|message|envoi|livraison|remboursement|courrier|mot)
  (tardif|tardive|tardifs|tardives|un peu tardif|un peu tardive|si tardif|si tardive|très
  tardif|très tardive|en retard|aussi tardif|aussi tardive)
Found-in: Désolé pour cette réponse tardive.

Phrase: (pour|de|du) (ce|cette|le|la|mon|notre|cet|trop) [long|longue]
  (retard|attente|délai|silence|contretemps|lenteur)
Found-in: Pardon pour ce long silence.
Found-in: Désolée de ce retard.

Phrase: (du|pour le|de mon|de notre|le) (retard|délai|silence)
Found-in: Désolée du retard.

Phrase: (pour|de) (l'attente|cette attente)
Found-in: Pardon pour l'attente.

Phrase: (avoir|d'avoir|avons|ai|a|avoir mis|pris) [*] [*] (tardé|trop tardé|si longtemps|aussi
  longtemps|trop longtemps|tant de temps|autant de temps|trop de temps|mis du temps|un certain
  temps|plus de temps|pris du temps|traîné)
Found-in: Désolé d'avoir tardé.
Found-in: Cela a pris trop de temps.

Phrase: (répondre|réponds|répondons|revenir|reviens|écrire|écris|revenons|recontacter) [*] (si
  tard|aussi tard|tardivement|si tardivement|qu'aujourd'hui|que maintenant|seulement maintenant|avec
  retard|avec du retard|avec autant de retard|un peu tard|aussi tardivement|bien tard)
Found-in: Pardon de vous répondre si tard.

Phrase: (répondu|répondre|écrit|recontacté|rappelé|revenir|revenu|donné de
  nouvelles|contacté|traité|rappelée) [vers vous] (plus tôt|plus vite|avant|tout de
  suite|aussitôt|immédiatement|à temps|jusqu'ici|dans les temps|dans les délais)
Found-in: Désolée de ne pas vous avoir répondu plus tôt.
Found-in: Je n'ai pas pu vous répondre avant.
Unless: quotation

Phrase: (aurions|j'aurais|aurais|aurait) dû [vous]
  (répondre|écrire|rappeler|prévenir|contacter|revenir|donner) [*] [*] (plus tôt|plus
  vite|avant|hier|depuis|lundi|bien avant)
Found-in: Nous aurions dû vous répondre plus tôt.

Phrase: (fait|faire|faisons|laissé|laissée|laisser) (attendre|patienter|sans nouvelles|sans
  réponse|languir|poireauter)
Found-in: Pardon de vous avoir fait attendre.

Phrase: (vous ayez|vous avez|avez|ayez|d'avoir) (dû|du) [*] (attendre|patienter|relancer|nous
  relancer)
Found-in: Désolés que vous ayez dû attendre.

Phrase: (merci|remercions|remercie) [*] (de|pour) (votre|ta) (patience|attente|longue attente)
Found-in: Merci pour votre patience.

Phrase: (merci|remercions|remercie) (d'avoir|de nous avoir|pour avoir|d'avoir bien voulu)
  (patienté|attendu|relancé|relancés)
Found-in: Merci d'avoir patienté.

Phrase: (pris|prenons|avons|sommes|suis|accusons|accumulé) [*] (du retard|en retard|de
  retard|débordés|débordé|débordée|submergés|surchargés|sous l'eau|un peu de retard|beaucoup de
  retard)
Found-in: Nous avons pris du retard.

Phrase: (nombre|volume|afflux) [*] (important|inhabituel|élevé|exceptionnel|anormalement) [*]
  (de|d'appels|élevé|de demandes)
Found-in: Un volume inhabituel de lettres nous freine.

Phrase: (passé|passée|passés|échappé|échappée) (à la trappe|entre les mailles|inaperçu|inaperçue|à
  travers|sous le radar)
Found-in: Votre courrier est passé à la trappe.
Unless: quotation

Phrase: (vu|vois|découvre|lis|trouve|lu|reçois|pris connaissance|découvert|découvrons) …
  (qu'aujourd'hui|que maintenant|qu'à l'instant|que ce matin|qu'hier|que ce jour)
Found-in: Je ne découvre votre lettre qu'aujourd'hui.
Unless: quotation

Phrase: (je découvre|je vois|je lis|nous découvrons|j'ai vu) [*] [*] (seulement|à l'instant|que
  maintenant) [maintenant|aujourd'hui]
Found-in: Je vois seulement votre lettre.

Phrase: (manqué|raté|loupé|pas vu|oublié de répondre à|égaré|perdu|laissé passer) (votre|ton|ta|vos)
  (message|mail|email|courrier|lettre|appel|question|demande|courriel|mot|relance)
Found-in: J'ai manqué votre appel.
Unless: quotation

Phrase: (plus (tard|long|longtemps|longue|lent)) que
  (prévu|promis|d'habitude|nous|je|annoncé|souhaité|la normale|d'ordinaire|espéré)
Found-in: La vis arrive plus tard que prévu.
Unless: quotation

Phrase: (long|longue|longs|trop long|trop longue) (attente|délai|silence|retard|délais)
Found-in: Je sais que ce fut une longue attente.

Phrase: (mieux vaut tard|avec beaucoup de retard|avec un peu de retard|avec retard|tardivement|avec
  du retard|bien tard|avec tout ce retard)
Found-in: Avec un peu de retard, voici la réponse.

Phrase: (parti|partie|arrivé|arrivée|expédié|expédiée|livré|livrée|envoyé|envoyée) [*] (en
  retard|trop tard|tardivement|avec du retard|avec retard)
Found-in: Votre colis est parti en retard.

Phrase: (est|a été|sont|ont été|était|reste) [*]
  (retardé|retardée|retardés|bloqué|bloquée|immobilisé|différé|différée|repoussé|repoussée|reporté|reportée)
Found-in: Votre colis est retardé.
