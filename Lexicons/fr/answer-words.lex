Lexicon: answer-words
Language: fr
Purpose: Words by which a reply answers: yes and no, days, numbers, places, people, reasons, things
  to do. The first word of each list says what the others do in an answer; _ joins the words of a
  phrase.
Source: written for replylint

Words: yes oui effectivement exactement absolument certainement parfaitement mais_si bien_sûr
  bien_entendu tout_à_fait sans_problème pas_de_problème avec_plaisir d'accord pas_de_souci
  aucun_problème

Words: no non malheureusement_non hélas_non pas_du_tout pas_encore absolument_pas bien_sûr_que_non
  en_aucun_cas

Words: subject je j'ai tu il elle on nous vous ils elles ce c'est cela ça le la les l'article un une
  notre nos votre vos mon ma mes

Words: reason car parce_que parce_qu'il parce_qu'elle parce_qu'on parce_qu'ils parce_qu'une
  parce_qu'un puisque puisqu'il puisqu'elle en_raison_de en_raison_du en_raison_d'un en_raison_d'une
  à_cause_de à_cause_du à_cause_d'un à_cause_d'une grâce_à dû_à due_à dus_à dues_à suite_à
  étant_donné c'est_pourquoi la_raison la_cause afin_de pour_cette_raison en_effet_le du_fait_de
  du_fait_que

Words: place adresse l'adresse rue paramètres réglages menu l'onglet onglet page section rubrique
  tiroir étagère étage l'étage bureau boutique magasin entrepôt l'entrepôt site portail
  l'application application compte profil agence bâtiment pièce l'entrée entrée parking dossier
  écran l'écran coin boîte l'étiquette étiquette dos bas haut côté dépôt comptoir gare ville village
  manuel notice facture sous-sol l'espace_client espace_client au_dos en_bas_à_gauche
  en_bas_à_droite en_haut_à_droite en_haut_à_gauche rez_de_chaussée

Words: before_place dans en sur au aux à sous via depuis derrière près chez du de d'un

Words: before_town à

Words: no_town l'avance partir savoir noter bientôt nouveau noël pâques monsieur madame

Words: person responsable collègue collègues technicien technicienne conseillère chauffeur livreur
  spécialiste directeur directrice gérant gérante équipe l'équipe comptabilité développeur réception
  l'accueil accueil comptable fabricant propriétaire service_client service_clients
  service_commercial service_technique service_après_vente service_comptabilité après_vente

Words: title m mr mme mlle monsieur madame dr me

Words: step cliquez cliquer appuyez appuyer sélectionnez sélectionner choisissez choisir ouvrez
  ouvrir saisissez saisir entrez entrer allez aller faites défilez connectez téléchargez télécharger
  installez installer désinstallez redémarrez redémarrer éteignez éteindre allumez allumer
  débranchez débrancher branchez brancher retirez retirer remplacez remplacer insérez insérer
  poussez tirez maintenez relâchez versez remplissez remplir videz attendez cochez décochez copiez
  collez enregistrez enregistrer supprimez supprimer ajoutez ajouter joignez fermez fermer lancez
  suivez suivre mettez imprimez glissez rincez lavez séchez essuyez nettoyez serrez desserrez
  dévissez soulevez posez prenez vérifiez rendez

Words: step_lead veuillez puis ensuite d'abord enfin maintenant et après premièrement deuxièmement
  merci de simplement

Words: attachment ci_joint ci_jointe ci_joints ci_jointes pièce_jointe pièces_jointes en_annexe
  est_jointe est_joint sont_jointes joins joignons

Words: addressee tu ton ta tes vous votre vos avez

Words: negation pas sans aucun aucune ne n'est jamais non

Words: link lien liens url l'url

Words: date aujourd'hui demain après_demain hier lundi lundis mardi mardis mercredi mercredis jeudi
  jeudis vendredi vendredis samedi samedis dimanche dimanches week_end midi minuit semaine_prochaine
  cette_semaine semaine_dernière mois_prochain ce_mois_ci mois_dernier année_prochaine
  l'année_prochaine cette_année ce_matin cet_après_midi ce_soir fin_de_semaine fin_de_la_semaine
  fin_du_mois fin_de_mois fin_d'année début_de_semaine quelques_jours quelques_semaines
  quelques_heures quelques_minutes une_semaine un_mois une_heure un_jour une_journée quinzaine
  au_printemps cet_été cet_automne cet_hiver tous_les_jours chaque_jour chaque_semaine chaque_mois
  une_demi_heure

Words: month janvier février avril mai juin juillet août septembre octobre novembre décembre

Words: month_or_word mars

Words: before_month et ou en de au du depuis fin début mi dès avant après jusqu'en d'ici jusqu'à

Words: unit jour jours semaine semaines mois an ans année années heure heures minute minutes seconde
  secondes h min jours_ouvrés jours_ouvrables jour_ouvré jour_ouvrable

Words: number deux trois quatre cinq six sept huit neuf dix onze douze quatorze quinze vingt trente
  quarante cinquante soixante cent mille douzaine demi double

Words: label n numéro page étape version section chapitre article modèle type figure ligne option
  point chambre porte taille niveau classe paragraphe erreur code

Words: free gratuit gratuite gratuits gratuites gratuitement offert offerte offerts sans_frais
  illimité illimitée

Words: writer je j'ai nous notre nos moi me m'occupe on

Words: contact appeler appellerai appellera appellerons rappeler rappellerai rappellera rappellerons
  contacter contacterai contactera contacterons écrire écrirai écrira écrirons répondre répondrai
  répondra répondrons informer informerai informerons tiendrai tiendrons tiendra reviendrai
  reviendrons reviendra recontacter recontacterons recontactera

Words: send m'envoyer m'envoyez m'adresser m'adressiez m'envoyiez nous_envoyer envoyer envoyez
  envoie transmettre transmettez adresser faire_parvenir joindre fournir communiquer renvoyer

Words: file facture factures reçu reçus copie copies pdf fichier fichiers document documents manuel
  notice formulaire formulaires photo photos image images capture attestation certificat étiquette
  bon devis contrat plan plans brochure catalogue fiche relevé rapport modèle duplicata justificatif
  l'attestation

Words: other un_jour_ou_l'autre en_même_temps une_seconde un_instant de_temps_en_temps n'hésitez_pas
  deux_fois en_cas_de sans_doute tout_le_monde aux_alentours de_rien de_plus il_y_a
  en_pièce_jointe_de

# Behind "how": a span of time is asked for.
Words: span temps longtemps souvent vite fois durée délai
