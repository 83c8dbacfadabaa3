Lexicon: gift
Language: fr
Purpose: What the customer gave: time, praise, patience, a report, a suggestion, photos, details. It
  is worth a word of thanks.
Unless: negation, quotation
Source: written for replylint

Phrase: (vous|voici|ci joint|ci joints|ci jointe|en pièce jointe|en pj|en annexe|en copie|ci
  dessous|ci après) [*]
  (la|le|les|une|un|mon|ma|mes|des|trouverez|photo|photos|facture|capture|deux)
Found-in: Ci-joint la facture.
Found-in: Vous trouverez en pièce jointe deux photos.
Not-in: La pièce jointe manque.

Phrase: (je vous (joins|envoie|transmets|adresse|mets|ai mis|ai joint|ai envoyé|ai transmis)|je
  joins|j'ai joint|nous vous (joignons|envoyons|transmettons|adressons)|j'ajoute|j'ai ajouté) [*]
  [*] (la|le|les|une|un|mon|ma|mes|des|deux|en|ci|quelques|ces)
Found-in: Je vous joins une photo de la vis.
Found-in: J'ai joint la facture.
Not-in: Je vous envoie paître.

Phrase: vous trouverez (ci joint|ci jointe|ci joints|en pièce jointe|en pj|en annexe|ci dessous|ci
  après|joint|joints)
Found-in: Vous trouverez ci-joint le bon.

Phrase: (voir|cf|comme|selon|d'après) [la|le|les|ma|mes|vos] (pièce jointe|photo
  jointe|photo|photos|capture|captures|photo ci jointe|pj|fichier joint|image|vidéo|document joint)
Found-in: Voir photo ci-jointe.
Found-in: Cf pj pour la vis.

Phrase: (voici|voilà) [donc|comme convenu] (mon|ma|mes|le|la|les|une|un|quelques|des|notre|nos)
Strength: weak
Found-in: Voici mon numéro de commande.

Phrase: (mon|ma|notre|le) (numéro|n|no|nº|n°|référence|numero|réf|ref) [de]
  (commande|client|dossier|contrat|téléphone|suivi|série|facture|compte|adhérent|est|réservation|cliente)
Strength: weak
Found-in: Mon numéro de client est le 12.

Phrase: (commande|dossier|facture|contrat|client|ticket|réservation)
  (numéro|n|no|nº|référence|réf|numero|n°)
Strength: weak
Found-in: Commande numéro 1234.

Phrase: (client|cliente|clients|abonné|abonnée|fidèle|adhérent|adhérente|membre) [*] (depuis|de
  longue date|chez vous depuis|de la première heure)
Found-in: Je suis cliente chez vous depuis dix ans.

Phrase: (fidèle|bonne|bon|ancienne|ancien|régulière|régulier|vieux|grosse|gros)
  (client|cliente|clients|abonné|abonnée|lecteur|lectrice|utilisateur|utilisatrice)
Found-in: Je suis une fidèle cliente.

Phrase: (je|nous) [vous] (recommande|recommandons|conseille) [*] [*] [*]
  (boutique|magasin|site|enseigne|maison|amis|entourage|service|autour|collègues|voisins|marque|hôtel|restaurant|application|garage|salon)
Found-in: Je recommande votre boutique à mes amis.

Phrase: (j'ai|nous avons|je vous ai) [*] (recommandé|recommandée|recommandés|conseillé|parlé de
  vous|fait de la pub|fait venir|amené) [*] (à|votre|deux|des|mes|un|une|aux)
Strength: weak
Found-in: Je vous ai recommandé à deux voisines.

Phrase: (voulais|voulions|tenais|tenions|souhaite|souhaitais|souhaitons|voudrais|aimerais|tiens|permets)
  [à|de|juste] [*] (signaler|faire part|faire remonter|informer|faire remarquer|suggérer|proposer
  une|faire une suggestion|prévenir|alerter|partager|féliciter|remercier)
Found-in: Je voulais vous signaler une coquille sur votre site.
Found-in: Je me permets de vous suggérer une date.

Phrase: (je vous signale|nous vous signalons|je signale|pour votre information|pour info|pour
  information|à titre d'information|petite remarque|petite info|je précise)
  [que|qu'il|qu'un|qu'une|le|la|un|une|sur]
Strength: weak
Found-in: Pour info, le lien de la page est mort.

Phrase: (j'ai|nous avons) [*] (remarqué|trouvé|repéré|relevé|noté|vu) (une|un|deux|des) [*]
  (erreur|erreurs|coquille|coquilles|faute|fautes|bug|bugs|lien mort|anomalie)
Found-in: J'ai repéré une petite coquille.

Phrase: (une|ma|mon|quelques|deux|petite|autre|des|votre boîte à)
  (suggestion|suggestions|idée|idées|proposition|remarque
  constructive|piste|pistes|amélioration|améliorations|retour d'expérience|rapport de bug)
Strength: weak
Found-in: J'ai une suggestion pour le rayon.

Phrase: (ce|il|cela|ça) serait
  (bien|super|chouette|top|génial|intéressant|utile|pratique|sympa|idéal|appréciable|judicieux|préférable|bon)
  (de|d'avoir|d'ajouter|que|si|de pouvoir|de proposer)
Strength: weak
Found-in: Ce serait bien d'ajouter un bouton.

Phrase: (vous pourriez|vous devriez|pourquoi ne pas|il faudrait|il suffirait|pensez à) [peut
  être|aussi]
  (ajouter|proposer|mettre|prévoir|envisager|indiquer|ouvrir|offrir|améliorer|d'ajouter|de mettre|de
  prévoir|afficher|simplifier)
Strength: weak
Found-in: Vous pourriez ajouter un bouton.

Phrase: (je|nous) (suggère|suggérons|propose|proposons|préconise)
  (de|d'ajouter|que|un|une|la|le|donc|à)
Strength: weak
Found-in: Je suggère d'ajouter un bouton.

Phrase: (répondu|répondre|rempli|complété|participé|renvoyé|retourné|signé) (à|au|le|la|votre|les)
  [*] (questionnaire|formulaire|enquête|l'enquête|sondage|dossier|contrat|devis|document|documents|formulaires|bulletin)
Found-in: J'ai rempli le formulaire.
Found-in: Nous avons répondu à votre enquête.

Phrase: (j'ai|nous avons|je vous ai|je viens de|j'ai même) [*]
  (laissé|mis|laisser|donné|écrit|posté|publié) [*] (avis|commentaire|cinq étoiles|5 étoiles|bonne
  note|très bon avis|étoiles|un avis)
Found-in: Je vous ai laissé un avis.
Found-in: J'ai mis cinq étoiles.

Phrase: (pris|prends|prendre|consacré|passé|consacre) (le temps|la peine|du temps|mon temps|beaucoup
  de temps|des heures|deux heures|une heure) (de|pour|à|d'écrire)
Strength: weak
Found-in: J'ai pris le temps de mesurer la porte.

Phrase: (patienté|attendu|patiente|patientons|attends patiemment|patiemment) [*]
  (depuis|pendant|attendu|longtemps|plusieurs|deux|trois|des|une|un)
Strength: weak
Found-in: J'ai patienté pendant trois semaines.

Phrase: (j'ai été|nous avons été|je reste|j'ai fait preuve de|je suis|je me montre) [*]
  (patient|patiente|patients|patience)
Strength: weak
Found-in: J'ai fait preuve de patience.

Phrase: (j'ai|nous avons) [*] [*]
  (essayé|testé|vérifié|suivi|redémarré|réinstallé|désinstallé|vidé|refait|tenté|changé)
  (de|la|le|les|vos|tout|toutes|ce|cette|l'application|plusieurs|deux)
Strength: weak
Found-in: J'ai bien suivi vos étapes.

Phrase: (comme|ainsi que|tel que) (convenu|demandé|vous l'avez demandé|vous me
  l'avez|promis|indiqué|vous le demandiez|souhaité|suggéré|vous me le|conseillé)
Strength: weak
Found-in: Comme convenu, voici les photos.

Phrase: (suite à|d'après|selon|après) (votre|vos)
  (demande|conseils|instructions|recommandations|indications) (j'ai|je|voici|nous|ci)
Strength: weak
Found-in: Suite à votre demande, voici la photo.

Phrase: (fait un don|don de|j'ai
  donné|contribué|contribue|bénévole|bénévoles|parrainé|parraine|parrainage)
Strength: weak
Found-in: J'ai fait un don de dix euros.

Phrase: (prêt|prête|prêts|disposé|disposée|volontaire|d'accord) (à|pour)
  (tester|aider|attendre|fournir|participer|envoyer|payer|vous envoyer|vous aider|répondre)
Strength: weak
Found-in: Je suis prête à tester la lampe.

Phrase: (cinq|5|quatre|4) (étoiles|etoiles)
Found-in: Cinq étoiles sans hésiter.

Phrase: (j'ai|nous avons|je l'ai) [*] (payé|réglé|versé|viré|payée|réglée) [*]
  (facture|solde|acompte|caution|montant|virement|somme|cotisation|jour même)
Strength: weak
Found-in: J'ai réglé la facture.

Phrase: (mesures|dimensions|coordonnées|photos demandées|informations demandées|renseignements
  demandés) (sont|suivent|demandées|ci|en)
Strength: weak
Found-in: Les dimensions sont en bas de la page.
