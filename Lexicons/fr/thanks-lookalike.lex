Lexicon: thanks-lookalike
Language: fr
Purpose: Words that hold merci or remercier and thank nobody, such as "merci de" with an infinitive,
  which asks; they cancel a thanking found on the same words.
Unless: none
Source: written for replylint

# non merci

Phrase: (non|ah non|euh non|bah non) merci
Found-in: Non merci, je l'achète ailleurs.
Not-in: Merci à vous, la lampe est parfaite.

Phrase: (merci mais non merci|merci bien mais non merci)
Found-in: Merci mais non merci.

Phrase: merci (mais non|bien mais non|mais sans moi|non|quand même|bien quand même|mais on s'en
  passera|mais je passe|du peu)
Found-in: Merci mais sans moi.
Found-in: Merci du peu.

Phrase: merci (pour rien|de rien|pour ce fiasco|pour cette arnaque|pour ce mépris|pour la perte|pour
  le foutage|de m'ignorer|de vous foutre|de vous moquer|de nous ignorer|de se moquer|d'avoir
  gâché|de m'avoir fait perdre|de m'avoir menti|de m'avoir volé|d'avoir ruiné|d'avoir menti|de nous
  avoir menti|de nous avoir abandonnés|de m'avoir abandonné|de m'avoir laissé|de m'avoir
  gâché|d'avoir perdu|pour la pub mensongère|pour vos mensonges|pour votre incompétence|pour votre
  mépris)
Found-in: Merci pour rien, ma soirée est gâchée.
Found-in: Merci d'avoir gâché notre anniversaire.

Phrase: (dieu|dieux|ciel) merci
Found-in: Dieu merci, elle remarche.

Phrase: merci (seigneur|mon dieu|dieu|le ciel|bon dieu)
Found-in: Merci mon Dieu, elle remarche.

Phrase: (à la|à leur|à sa|à votre|sans) merci
Found-in: Nous sommes à la merci du transporteur.

Phrase: (pas|même pas|ni|sans|aucun|jamais) [un|de|le moindre|un seul]
  (merci|mercis|remerciement|remerciements)
Found-in: Ni bonjour, ni merci.
Found-in: Pas un merci en dix ans.

Phrase: (bonjour|bonsoir) ni merci
Found-in: Sans un bonjour ni merci.

Phrase: (disent|disait|dites|entendu|mot|mots|page|lettre|carte|pot|cadeau|message|messages|courrier|pas
  dire|sans dire|même dire) (merci|de remerciement|de remerciements)
Found-in: La carte de remerciements est épuisée.
Found-in: Il ne sait pas dire merci.
Not-in: Je voulais vous dire merci.

Phrase: (était|été|fut|est|a été|être|sera) (remercié|remerciée|remerciés|licencié)
Found-in: Le gérant a été remercié en mai.

Phrase: (tu peux|vous pouvez|on peut|il faut|faut|faudrait|devrais|devriez)
  [toujours|vous|te|le|les|encore] remercier
Found-in: Vous pouvez remercier le transporteur pour ce retard.

Phrase: (rien|pas de quoi|ne|pas) [à|de|me|nous|besoin|besoin de|la peine de] (me remercier|nous
  remercier|remerciez|remercier)
Found-in: Pas besoin de me remercier.

Phrase: ne (me|nous) (remerciez|remercie) pas
Found-in: Ne me remerciez pas, c'est normal.

# merci de + infinitif

Phrase: (merci de|remercie de|remercions de|remerciant de) (nous|me|bien|plutôt) contacter
  (si|pour|par|au|dès|rapidement|en|afin|avant|directement|à|via|lundi|demain|quand|sous|d'urgence|sans|le)
Found-in: Merci de nous contacter par courriel.
Not-in: Merci de nous avoir contactés.

Phrase: (merci de|remercie de|remercions de|remerciant de) [nous|bien] (contacter|signaler)
  (le|la|les|notre|nos|votre|vos|tout|toute|toutes|tous|directement|également)
Found-in: Merci de nous signaler tout changement.

Phrase: (merci de|remercie de|remercions de|remerciant de) (suivre|lire|faire|nous faire
  parvenir|nous faire savoir|nous faire suivre|me faire parvenir|me faire savoir|me faire suivre|me
  faire|nous faire un|nous faire une|nous faire part|nous en faire|le faire|la faire|les faire|nous
  le faire|me le faire|nous lire les|lire attentivement|bien lire|bien suivre)
Found-in: Merci de faire suivre ce courrier.
Found-in: Merci de nous faire savoir si elle tient.
Not-in: Merci de nous faire confiance.

Phrase: (merci de|remercie de|remercions de|remerciant de) bien vouloir
Found-in: Merci de bien vouloir fermer la porte.
Found-in: Nous vous remercions de bien vouloir patienter.

Phrase: (merci de|remercie de|remercions de|remerciant de) [*]
  (patienter|noter|répondre|rappeler|joindre|fournir|préciser|indiquer|confirmer|envoyer|renvoyer|retourner|transmettre|communiquer|adresser|vérifier|remplir|compléter|signer|cliquer|consulter|prendre|donner|laisser|mettre|rester|attendre|ouvrir|fermer)
Found-in: Merci de nous retourner le formulaire.
Found-in: Je vous remercie de me rappeler demain.
Found-in: Merci de patienter un instant.
Not-in: Merci de votre patience.
Not-in: Merci de nous avoir rappelés.

Phrase: (merci de|remercie de|remercions de|remerciant de) [*]
  (reporter|référer|connecter|présenter|munir|rendre|rapprocher|inscrire|désinscrire|désabonner|diriger|tourner|procéder|effectuer|choisir|sélectionner|saisir|entrer|valider|réessayer|relancer|redémarrer|réinitialiser|vider|installer|mettre
  à jour|télécharger|supprimer|désinstaller|débrancher|rebrancher|brancher|éteindre|rallumer)
Found-in: Merci de vous rapprocher de votre banque.
Found-in: Merci de redémarrer la lampe.

Phrase: (merci de|remercie de|remercions de|remerciant de) [*]
  (revenir|dire|aviser|informer|prévenir|tenir|alerter|conseiller|expliquer|éclairer|renseigner|aider|rembourser|échanger|remplacer|livrer|expédier|annuler|modifier|changer|corriger|rectifier|résilier|clôturer|traiter|intervenir|régler|payer|débloquer|activer|désactiver|ajouter|retirer|enlever|réparer|reprendre|passer)
Found-in: Merci de me rembourser au plus vite.
Found-in: Merci de nous tenir au courant.
Not-in: Merci de cette aide.

Phrase: (merci de|remercie de|remercions de|remerciant de) [*]
  (respecter|cesser|arrêter|éviter|veiller|penser|songer|garder|conserver|apporter|venir|déposer|récupérer|partager|copier|coller|citer|mentionner|rappeler|utiliser|privilégier|appeler|écrire|poster|publier|créer|réserver|commander|proposer|suggérer|trouver|voir|regarder|considérer|tester|essayer|recommander|reformuler|détailler|justifier|prouver|montrer)
Found-in: Merci de respecter les horaires.
Found-in: Merci de me proposer une date.

Phrase: (merci de|remercie de|remercions de|remerciant de) ne (pas|plus|jamais|rien|point)
Found-in: Merci de ne pas répondre à ce courriel.

Phrase: (merci de|remercie de|remercions de) (nous|me|vous|lui) (le|la|les|en)
  (envoyer|donner|indiquer|confirmer|transmettre|rendre|retourner|communiquer|signaler|dire|adresser|préciser|informer|excuser)
Found-in: Merci de nous le confirmer.

Phrase: (merci de|remercie de|remercions de|remerciant de)
  (m'envoyer|m'adresser|m'appeler|m'indiquer|m'expliquer|m'informer|m'aider|m'aviser|m'en|m'échanger|m'éclairer|m'orienter|m'accorder|m'ouvrir|l'envoyer|l'ajouter|l'ouvrir|l'annuler|l'installer|l'indiquer|s'assurer|s'adresser|s'inscrire|l'enlever|m'apporter|m'inscrire|m'oublier|m'ajouter|l'activer)
Found-in: Merci de m'indiquer le tarif.
Found-in: Merci de m'aider.

Phrase: (merci|remercie|remercions|remerciant|remercier)
  (d'envoyer|d'indiquer|d'adresser|d'appeler|d'attendre|d'ajouter|d'annuler|d'utiliser|d'effectuer|d'essayer|d'ouvrir|d'installer|d'activer|d'écrire|d'éviter|d'aller|d'accepter|d'agir|d'apporter|d'attacher|d'y|d'en|d'inclure|d'intervenir|d'éteindre|d'arrêter|d'enregistrer|d'entrer|d'examiner|d'expliquer|d'imprimer|d'insérer|d'inscrire|d'informer|d'observer|d'oublier|d'organiser|d'étudier|d'actualiser|d'approuver|d'arriver|d'assurer|d'échanger|d'ignorer|d'excuser|d'être
  attentif|d'être présent|d'être à l'heure)
Found-in: Merci d'indiquer votre numéro.
Found-in: Merci d'excuser la gêne.
Not-in: Merci d'avoir indiqué votre numéro.

Phrase: (merci de|remercie de|remercions de|remerciant de) [*]
  (assurer|excuser|pardonner|adapter|abstenir|organiser|arranger|préparer|parler|expliquer|comprendre|croire|agréer|recevoir|trouver|accuser|accepter|accorder|attribuer|octroyer|fixer|planifier|programmer|reporter|décaler|déplacer|prolonger|renouveler|maintenir|confirmer
  par|laisser un|laisser une)
Found-in: Merci de vous assurer que la vis tient.

Phrase: (saurais|saurions|serais|serions|serait) [vous|bien|très|infiniment]
  (gré|reconnaissant|reconnaissante|reconnaissants) (de|de bien|si)
Found-in: Nous vous serions reconnaissants de bien vouloir fermer.
Found-in: Je vous saurais gré de répondre.
