Lexicon: boilerplate
Language: fr
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal confidentiel confidentiels confidentialité destinataire ce_message_et_toutes désabonner
  désinscrire se_désabonner avant_d_imprimer pensez_à_l_environnement reçu_ce_message_par_erreur
  mentions_légales strictement_personnel destiné_exclusivement usage_exclusif gérer_vos_préférences
  lien_de_désinscription n_imprimez_ce courriel_est_confidentiel
Found-in: Ce message et toutes les pièces jointes sont confidentiels et établis à l'attention de
  leur destinataire. Si vous avez reçu ce message par erreur, merci de le détruire.
Found-in: Pour vous désabonner, suivez ce lien. Mentions légales
Not-in: Vos plans restent confidentiels.
