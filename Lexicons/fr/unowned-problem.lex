Lexicon: unowned-problem
Language: fr
Purpose: Mots par lesquels personne ne note, ne transmet ou n'examine un problème.
Unless: negation condition quotation report question
Source: written for replylint

Phrase: (réclamation|plainte|demande|dossier|affaire|incident|problème|message|remarque|courrier|situation|cela)
  (sera|a été|est|a bien été) [*]
  (transmis|transmise|enregistré|enregistrée|noté|notée|examiné|examinée|étudié|étudiée|traité|traitée|pris
  en compte|prise en compte|en cours)
Found-in: Votre réclamation a bien été enregistrée.
Found-in: Le dossier est en cours.
Not-in: La lampe a été notée.
Not-in: J'ai transmis le dossier.

Phrase: (les mesures|des mesures|toutes les mesures) (nécessaires|appropriées|adéquates) (seront|ont
  été|sont|vont être) (prises|mises)
Found-in: Les mesures nécessaires seront prises.
Not-in: Les mesures du lit sont justes.

Phrase: (le service|les services|le département|les équipes)
  (concerné|concernés|compétent|compétents|concernées) (a été|ont été|sera|seront|est|sont)
  (informé|informés|prévenu|prévenus|averti|avertis|informées|saisi|saisis)
Found-in: Le service concerné a été informé.
Not-in: Le service est bon.

Phrase: (au service|aux services|à la personne|aux personnes)
  (concerné|concernés|compétent|compétents|concernée|concernées)
Found-in: La lettre est partie au service compétent.
Not-in: Le thé est compris au service.

Phrase: (est|sont) (en cours de traitement|en cours d'examen|à l'étude|en cours d'analyse)
Found-in: Le tout est en cours d'examen.
Not-in: Le cours est fini.

Phrase: (une enquête|une vérification|une analyse) est (en cours|ouverte|lancée)
Found-in: Une enquête est en cours.
Not-in: Une porte est ouverte.
