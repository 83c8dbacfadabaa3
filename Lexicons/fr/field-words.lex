Lexicon: field-words
Language: fr
Purpose: Words by which templates name what is to be filled in, and the words that stand beside a
  gap.
Source: written for replylint

# The first word of each list names the list: see the English file.

Words: field adresse agent article civilité client cliente code commande conseiller contrat date
  destinataire dossier délai entreprise expéditeur facture heure livraison montant motif nom numero
  numéro objet prenom prix produit prénom référence société suivi sujet téléphone ville votre

Words: button adresse article motif nom objet prix produit sujet ville

Words: wanting monsieur madame mademoiselle commande numéro numero facture dossier référence montant
  colis contrat

Words: greeting cher chère chers chères

Words: spaced bonjour bonsoir salut

Words: lead très

Words: title mme mlle

Words: verb est sont était a sera

Words: before le du au avant depuis

Words: insert insérer inserer insérez saisir saisissez indiquer indiquez compléter ajouter

Words: here ici

Words: your votre vos

Words: unit jours heures minutes semaines mois euros ouvrés ouvrables

Words: form format forme champ champs modèle

Words: link de du la le
