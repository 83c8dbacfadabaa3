Lexicon: deferral
Language: fr
Purpose: Words that put an answer off.
Act: deferral
Unless: quotation
Source: written for replylint

Phrase: (nous|je|on|il|elle) [*] (reviendrons|reviendrai|reviendra|revenons|reviens|revient) [*]
  vers (vous|toi)
Found-in: Nous reviendrons vers vous.
Not-in: Nous reviendrons vers midi.

Phrase: (nous|je|on)
  (examinons|examine|étudions|étudie|analysons|analyse|vérifions|vérifie|investiguons|cherchons|recherchons|enquêtons|regardons|regarde|évaluons|instruisons)
  [*] (votre|la|le|les|ce|cette|l'origine|actuellement|cela|ça|avec|auprès|si|encore|de|une|vos|tout)
Found-in: Nous examinons la fissure.
Not-in: Vous regardez la télé.

Phrase: (je|nous) (me|nous) (renseigne|renseignons|penche|penchons)
Found-in: Je me renseigne auprès de l'atelier.

Phrase: (est|sont|reste|toujours|actuellement|encore) [*] (à l'étude|en attente de|en suspens|entre
  les mains|sous investigation|à l'examen|en discussion|en cours de traitement|en cours d'étude|en
  cours d'examen|en cours d'analyse|en cours de vérification|en cours de résolution|en cours de
  validation|en cours d'investigation)
Found-in: Votre demande est à l'étude.
Not-in: Les élèves sont en classe.

Phrase: (demande|dossier|commande|réparation|recherche|recherches|enquête|l'enquête|remboursement|réclamation|analyse|l'analyse|vérification|vérifications|investigation|investigations|correction)
  [*] (est|sont) [*] en cours
Found-in: Votre dossier est encore en cours.

Phrase: (dès|aussitôt|sitôt) (que|qu'il|qu'elle|qu'on|qu'une|qu'un) …
  (saurai|saurons|sais|savons|aurai|aurons|réponse|nouvelles|pourrons|pourrai|peux|pouvons|recevrons|recevons|disponible|sera|informations|auront|aura)
Found-in: Nous écrivons dès que nous en saurons plus.
Not-in: Dès que le voyant est vert, tirez.

Phrase: (dès|aussitôt|sitôt) que possible
Found-in: Je réponds dès que possible.

Phrase: (dans les|sous les|dans de) (meilleurs|plus brefs|brefs) délais
Found-in: Nous répondrons dans les plus brefs délais.

Phrase: (une fois|quand|lorsque) (que nous|nous|j'aurai) [*] [*]
  (nouvelles|réponse|retour|information|informations|détails)
Found-in: Nous écrirons quand nous aurons des nouvelles.

Phrase: (vous|te) (tiendrons|tiendrai|tiens|tenons|tiendra|tenir) [*] (au
  courant|informé|informée|informés|au fait|à jour|au jus)
Found-in: Je vous tiens au courant.
Not-in: Nous vous tenons la porte.

Phrase: (en temps utile|en temps voulu|le moment venu|en temps et en heure|d'ici peu|sous peu|à une
  date ultérieure|un de ces jours|tôt ou tard|dans un futur proche|au fur et à mesure des|dès que
  nous pourrons)
Found-in: Vous aurez une réponse en temps utile.

Phrase: (patienter|patientez|merci de patienter|un peu de patience|soyez patient|soyez
  patiente|encore un instant|un instant|un moment|encore un peu de patience|restez à l'écoute|ne
  quittez pas|attendre encore)
Found-in: Nous vous prions de patienter.

Phrase: (laissez|donnez|accordez|laisse|donne) (nous|moi) [encore|juste]
  (un|une|quelques|deux|trois|jusqu'à|le temps|du temps|un peu)
Found-in: Laissez-nous quelques jours.
Not-in: Donnez-moi votre numéro.

Phrase: (nous|j'ai|on|nous avons|il nous|il me) [*] [*] (besoin de temps|besoin d'un|faut du
  temps|faut un peu|faut encore|besoin de plus|besoin de quelques) [peu|temps|délai|jours]
Found-in: Il nous faut encore du temps.

Phrase: (peut|peuvent|pourrait|risque de|risquent de|va|devrait) prendre [*] (du
  temps|plusieurs|quelques|un certain|un peu|plus de|un
  moment|jusqu'à|des|deux|trois|temps|semaines|jours)
Found-in: La réponse peut prendre quelques jours.

Phrase: (j'ai|nous avons|je viens de) [*]
  (demandé|contacté|interrogé|sollicité|contacter|demander|relancé|relancer|questionné|consulté|saisi)
  (le|la|les|notre|nos|à|au|aux|l'atelier|mon|ma|l'équipe)
Found-in: J'ai contacté le fabricant.
Not-in: Vous avez contacté le fabricant.

Phrase: (nous attendons|j'attends|dans l'attente|en attente|attendons) …
  (retour|réponse|confirmation|validation|avis|accord|pièce|pièces|fabricant|fournisseur|transporteur|stock|feu
  vert|réassort)
Found-in: Nous attendons la réponse du fabricant.
Not-in: Attendez le bus.

Phrase: (ne sais|ne savons|ne peux|ne pouvons|n'avons|n'ai|ne connaissons|n'est) [*] (pas encore|pas
  à ce jour|toujours pas|pas pour le moment|pas pour l'instant|pas à ce stade|encore aucune|aucune
  date|aucune visibilité|pas de visibilité|pas de date|pas encore de|pas d'information|pas
  plus|aucune information|encore pas)
Found-in: Nous ne savons pas encore.
Not-in: Nous ne savons pas coudre.

Phrase: (pas encore) (de|connu|connue|décidé|décidée|fixé|fixée|disponible|prêt|prête|en mesure|la
  réponse|reçu|arrêté|tranché|défini|définie|finalisé|déterminé|d'information)
Found-in: La date n'est pas encore fixée.

Phrase: (toujours|encore|actuellement|en train) [*] (de|en) [*]
  (train|vérifier|chercher|étudier|analyser|travailler|traiter|examiner|regarder|discuter|attente|investiguer|voir)
Found-in: Nous sommes encore en train de chercher.

Phrase: (nous travaillons|nous y travaillons|je travaille|j'y travaille|on y travaille|on
  travaille|travaillons) [*] (dessus|à|sur|pour|activement|dur)
Found-in: Nous travaillons sur une solution.

Phrase: (nous y travaillons|j'y travaille|on y travaille|on est dessus|nous sommes dessus)
Found-in: Nous y travaillons.

Phrase: (je dois|nous devons|il me faut|il nous faut|j'ai besoin de|je vais|nous allons|laissez
  moi|laissez nous|permettez moi de) [*] [*] (vérifier|demander|consulter|me renseigner|nous
  renseigner|en parler|en discuter|voir
  avec|regarder|confirmer|valider|étudier|examiner|analyser|poser la
  question|attendre|réfléchir|chercher|faire le point|interroger)
Found-in: Je dois demander à l'atelier.
Found-in: Je vais me renseigner.
Not-in: Vous devez demander à la banque.
Unless: question, quotation

Phrase: (nous|je) [*] (ferons|ferai|faire|fais) [*] (un point|le point|un retour|signe|part)
Found-in: Je vous fais un retour lundi.

Phrase: (recontacter|rappeler|revenir vers|écrire|répondre|informer|tenir|contacter) [vous] (plus
  tard|ultérieurement|prochainement|dès|sous peu|rapidement|bientôt|quand|lorsque|une fois|très
  vite|d'ici|dans la)
Found-in: Je vais vous écrire plus tard.

Phrase: (aucun|aucune|pas de) (délai|date|visibilité|échéance|calendrier|estimation|date
  précise|date prévue) [précis|précise|fixe] [à|pour|de|d'estimation]
Found-in: Aucune date précise à donner.

Phrase: (plus d'informations|plus d'infos|de plus amples|davantage d'informations|plus de
  détails|des précisions|des nouvelles) [informations|renseignements|précisions]
  (suivront|prochainement|bientôt|sous peu|dès|seront|vous
  seront|ultérieurement|lorsque|quand|suivra)
Found-in: Plus de détails suivront.

Phrase: (sera|seront|vous sera|vous seront) [*]
  (annoncé|annoncée|annoncés|communiqué|communiquée|communiquées|communiqués|décidé|décidée|étudié|étudiée|examiné|examinée|précisé|précisée|confirmé|confirmée|discuté)
Found-in: La date sera annoncée.
Unless: negation

Phrase: (prenons|prendrons|prends|avons pris) [*] (en compte|en considération|note|bonne note|acte)
Strength: weak
Found-in: Nous prenons note de votre idée.

Phrase: (sur notre|à notre|dans notre|sur la|sur ma) (liste|feuille de route|liste
  d'attente|roadmap|liste de souhaits|to do)
Found-in: Elle est sur notre liste.

Phrase: (mis|mise|mettons|mettre|placé|placée|mets) (en attente|de côté|en suspens|sur liste|sur la
  liste)
Strength: weak
Found-in: La lampe est mise de côté.

Phrase: (il est|c'est|encore|il est encore) [*] trop tôt (pour|de)
Found-in: Il est encore trop tôt pour le dire.

Phrase: (reste|restent) à (voir|confirmer|définir|déterminer|préciser|décider|fixer|valider|étudier)
Found-in: Cela reste à définir.

Phrase: (date|délai|horaire|lieu|prix|tarif) [*] à (confirmer|définir|déterminer|préciser|venir)
Strength: weak
Found-in: Date à confirmer.

Phrase: (quelqu'un|un collègue|une collègue|un conseiller|une conseillère|un membre|l'équipe|un de
  nos|une personne) [*] [*] [*] (reviendra|contactera|rappellera|recontactera|répondra|prendra
  contact|appellera|vous contacter|écrira|rapprochera|reviendra)
Found-in: Une collègue vous rappellera.

Phrase: (réessayez|réessayer|revenez|repassez|rappelez|recontactez|réécrivez|essayez) [*] (plus
  tard|ultérieurement|demain|dans quelques|dans une|dans un|lundi|en mai|la semaine|après)
Found-in: Rappelez la semaine prochaine.

Phrase: (remonté|remontée|transmis|transmise|soumis|soumise|remonter|transmettre|soumettre) [*]
  (l'information|l'info|votre demande|votre idée|votre suggestion|la demande|la question|votre
  question|votre remarque|cela|le point|à mon|à notre|à l'équipe|au service)
Found-in: J'ai remonté l'information.
