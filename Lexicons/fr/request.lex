Lexicon: request
Language: fr
Purpose: Ways of asking the other side to do something.
Act: request
Unless: quotation
Source: written for replylint

# Merci de, veuillez

Phrase: (merci de|merci de bien vouloir|veuillez|prière de|je vous prie de|je vous demande de|nous
  vous demandons de|je vous saurais gré de|je vous remercie de) [bien vouloir|me|nous|donc]
  (m'envoyer|m'adresser|m'appeler|rappeler|rembourser|annuler|modifier|corriger|envoyer|adresser|résilier|supprimer|vérifier|faire|procéder|prendre|régler|changer|remplacer|livrer|transmettre|joindre|contacter|désactiver|activer|résoudre|répondre|traiter|intervenir|clôturer|rectifier|remédier|renvoyer|retourner|fournir|donner|communiquer|tenir|aider|m'aider|débloquer|recontacter|trouver)
Found-in: Merci de me rembourser le port.
Found-in: Veuillez clôturer mon compte.
Not-in: Merci de votre aide.
Not-in: Merci de nous avoir écrit.

Phrase: (envoyez|remboursez|rappelez|contactez|aidez|appelez|donnez|répondez) (moi|nous)
Found-in: Rappelez-moi au plus vite.
Not-in: Vous nous appelez trop tard.

Phrase: (envoyez|rappelez|livrez|remplacez|remboursez) (le|la|les|un|une|mon|ma)
Found-in: Remplacez le couvercle.
Not-in: Vous livrez le dimanche.
Within: start

Phrase: (envoie|rappelle|appelle|aide|donne) (moi|nous)
Found-in: Envoie-moi une copie.
Not-in: Il nous appelle.

Phrase: s'il vous plaît
  (envoyez|remboursez|rappelez|contactez|aidez|annulez|changez|vérifiez|faites|donnez|répondez|corrigez)
Found-in: S'il vous plaît, annulez ma commande.

Phrase: (annulez|supprimez|résiliez|remboursez|corrigez|modifiez|vérifiez|clôturez)
  (ma|mon|mes|notre|nos|cette|ce|la|le|les) [*] (svp|s'il vous
  plaît|commande|compte|abonnement|contrat|adresse|facture|rendez|réservation|inscription)
Found-in: Annulez ma commande.
Not-in: Vous annulez ma commande trop tard.
Within: start

# Pouvez-vous

Phrase: (pouvez|pourriez|pourrez|voulez) vous [*] [*]
  (envoyer|m'envoyer|adresser|m'adresser|rembourser|faire|annuler|modifier|changer|aider|m'aider|rappeler|appeler|m'appeler|contacter|vérifier|fournir|donner|transmettre|corriger|remplacer|échanger|livrer|prendre|régler|supprimer|résilier|intervenir|procéder|débloquer|activer|regarder|voir|trouver|réserver)
Found-in: Pourriez-vous m'envoyer une copie.
Not-in: Vous pouvez m'envoyer une copie.

Phrase: (peux|pourrais) tu [me|nous|m'|svp]
  (envoyer|m'envoyer|faire|annuler|changer|aider|m'aider|rappeler|appeler|m'appeler|vérifier|donner|remplacer|regarder|voir|trouver)
Found-in: Peux-tu m'envoyer une copie.
Not-in: Tu peux m'envoyer une copie.

Phrase: (auriez vous|auriez vous donc|seriez vous) (la gentillesse|l'amabilité|l'obligeance|la
  bonté|assez aimable|en mesure|disponible|disposé)
Found-in: Auriez-vous l'obligeance de m'envoyer une copie.

Phrase: (serait il|est il) possible (que vous|de me|de nous|de m'envoyer|de m'appeler|d'annuler
  ma|d'échanger mon)
Found-in: Serait-il possible de me rappeler.
Not-in: Est-il possible de payer par carte.

Phrase: (il serait|ce serait|ça serait|serait) [très]
  (bien|gentil|sympa|aimable|appréciable|souhaitable|parfait) (si|que) vous
Found-in: Ce serait gentil si vous rappeliez.

Phrase: (je|nous) (vous serais|vous serions|serais|serions) [très|bien|infiniment]
  (reconnaissant|reconnaissante|reconnaissants|gré) (de|si)
Found-in: Je vous serais reconnaissante de rappeler.

# Je voudrais

Phrase: (je|nous)
  (voudrais|voudrions|souhaite|souhaitons|souhaiterais|aimerais|aimerions|désire|veux|voulons) [*]
  (être|obtenir|recevoir|avoir|annuler|résilier|changer|modifier|échanger|retourner|renvoyer|commander|réserver|acheter|supprimer|prendre|parler|faire|récupérer|prolonger|inscrire|m'inscrire|me
  désinscrire|louer|reporter|déplacer|bénéficier)
Found-in: Je souhaite annuler ma commande.
Not-in: Je souhaite une bonne journée à tous.

Phrase: (je|nous) (voudrais|voudrions|souhaiterais|aimerais|veux) [donc|aussi|bien]
  (un|une|mon|ma|mes)
Found-in: Je voudrais une copie.
Not-in: Je voudrais vous remercier.

Phrase: j'aimerais [donc|aussi|également|bien|plutôt]
  (un|une|être|obtenir|recevoir|avoir|annuler|résilier|changer|modifier|échanger|retourner|renvoyer|commander|réserver|acheter|supprimer|prendre|parler|faire|récupérer|prolonger|m'inscrire|louer)
Found-in: J'aimerais avoir une copie.
Not-in: J'aimerais vous remercier.

Phrase: (demande|demandons|exige|exigeons|réclame|réclamons|sollicite) [*] (le|la|un|une|votre) [*]
  (remboursement|échange|annulation|résiliation|réponse|aide|vous|être|copie|facture|intervention|réparation|remplacement|indemnisation)
Found-in: Je demande le remboursement du port.
Not-in: Il demande le chemin.

Phrase: (j'ai|j'aurais|nous avons|nous aurions) [donc|aussi|vraiment|urgemment] besoin (de
  votre|d'une|d'un|d'aide|de l'aide|de la|du|que vous|de recevoir|d'obtenir|d'avoir|de mon|de ma|de
  mes)
Found-in: J'ai besoin d'une copie.
Not-in: Vous avez besoin d'une clé.

Phrase: (je|nous) (cherche|cherchons|recherche|recherchons) (un|une|des|quelqu'un|à acheter|à
  louer|à commander)
Found-in: Je cherche un couvercle pour l'ancien modèle.
Not-in: Je cherche mon couvercle.

Phrase: (je veux|je voudrais|rendez moi|remboursez moi) (mon argent|mon dû|mes sous|ma caution|mon
  remboursement)
Found-in: Je veux mon argent.

Phrase: par la présente (je|nous) [vous] (demande|résilie|annule|sollicite|demandons|informe de ma
  volonté)
Found-in: Par la présente, je résilie mon contrat.

# Court

Phrase: (besoin d'aide|à l'aide|aidez moi|au secours|urgent svp|aide svp|aide s'il vous plaît)
Found-in: Besoin d'aide pour ma commande.
Not-in: Merci de votre aide.

Phrase: (faites|faire) (le nécessaire|quelque chose|un geste|vite|au plus vite) [svp|pour|afin]
Found-in: Faites le nécessaire svp.
Not-in: Cela fait quelque chose.

Phrase: (remboursement|annulation|rappel|échange|résiliation|réponse) (svp|s'il vous
  plaît|demandé|demandée|souhaité|souhaitée|urgent|urgente)
Found-in: Remboursement svp.
Not-in: Le remboursement est arrivé.

# Québec, Belgique, Suisse, et ce que l'on tape vite

Phrase: (serait il|est il|serai t il|serait ce|est ce) possible (d'avoir|d'obtenir|de
  recevoir|d'annuler|de modifier|d'échanger|de reporter|de décaler|de changer)
Found-in: Serait-il possible d'obtenir un double.
Not-in: Il est possible de payer en deux fois.

Phrase: (pourriez vous|pouvez vous|merci de) [bien vouloir] (faire le nécessaire|faire un
  geste|faire quelque chose|m'arranger|me faire parvenir|nous faire parvenir|me faire un
  avoir|prendre contact)
Found-in: Pourriez-vous faire le nécessaire.
Not-in: Cela fait un beau geste.

Phrase: (je compte sur (vous|votre)|je vous laisse) [diligence|pour|me|le]
  (pour|me|le|régler|rembourser|rappeler|nécessaire)
Strength: weak
Found-in: Je compte sur vous pour régler cela.

Phrase: j'attends [de vous|donc|toujours] (un remboursement|votre rappel|un geste|une solution|un
  remplacement|un échange|un retour rapide|une intervention|des explications|une explication)
Found-in: J'attends donc un geste.
Not-in: J'attends le bus.

Phrase: (je|nous) (vous) (mets|mettons) en demeure (de|d'exécuter|d'effectuer)
Found-in: Je vous mets en demeure de livrer.
