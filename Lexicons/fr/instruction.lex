Lexicon: instruction
Language: fr
Purpose: Ways in which an agent asks the customer to do something: steps, details that are missing.
Act: request
Unless: quotation
Source: written for replylint

Phrase: (avons besoin|ai besoin|j'ai besoin|aurions besoin|aurais besoin|il nous faut|il me faut|il
  nous faudrait|il nous manque) [*] [de|d'une|d'un|encore|aussi]
  (votre|vos|copie|photo|connaître|précisions|informations|numéro|preuve|facture|adresse)
Found-in: Nous avons besoin de votre numéro.
Not-in: L'ouvrier a besoin de vis.

Phrase: (nous|je) (vous|te)
  (demandons|demande|demanderons|demanderai|prions|prie|invitons|invite|saurions gré|saurais
  gré|recommandons|recommande|conseillons|conseille|suggérons|suggère) [*]
  (de|à|d'envoyer|d'attendre|d'utiliser|d'effectuer|d'indiquer|d'ouvrir|d'installer|d'essayer|d'appeler|d'excuser|d'adresser|d'ajouter)
Found-in: Nous vous demandons de garder la boîte.
Not-in: Nous vous demandons pardon.

Phrase: (vous|il vous) (devez|devrez|faut|faudra|suffit|suffira|devriez|suffirait) [*] [*]
  (de|envoyer|retourner|remplir|compléter|fournir|contacter|appeler|signer|saisir|cliquer|vous
  connecter|télécharger|installer|redémarrer|attendre|créer|choisir|ouvrir|aller|vérifier|apporter|payer|régler|mettre|confirmer|nous|imprimer|débrancher|réinitialiser|modifier)
Found-in: Vous devez signer les deux pages.
Found-in: Il vous suffit de signer.
Not-in: Je dois signer les deux pages.

Phrase: (veuillez|merci de|prière de|pensez à|n'oubliez pas de|veillez à) [*] [*]
  (envoyer|retourner|remplir|compléter|fournir|signer|saisir|cliquer|télécharger|installer|redémarrer|essayer|vérifier|apporter|confirmer|indiquer|préciser|transmettre|suivre|mettre|joindre|communiquer|localiser|consulter|choisir|noter|patienter|répondre|débrancher|imprimer|ouvrir|utiliser)
Found-in: Veuillez d'abord vérifier la vis.
Not-in: Nous vérifions la vis.
Not-in: Merci de votre réponse.

Phrase: (assurez vous|vérifiez|contrôlez) [bien] (que|si|d'avoir|de bien|de ne
  pas|qu'il|qu'elle|votre|vos|l'état)
Found-in: Vérifiez bien que votre vis tient.
Not-in: Nous vérifions votre vis.

Phrase: (pourriez|pouvez|pourrez|voudriez) vous [*] [*]
  (envoyer|retourner|remplir|compléter|fournir|signer|confirmer|indiquer|préciser|transmettre|joindre|communiquer|dire|vérifier|essayer|faire
  parvenir|donner|redémarrer|décrire|renvoyer|photographier)
Found-in: Pourriez-vous nous donner la date ?
Not-in: Vous pouvez donner la date.
Within: question

Phrase: (peux|pourrais) tu [*] [*]
  (envoyer|renvoyer|remplir|confirmer|indiquer|préciser|dire|vérifier|essayer|donner|redémarrer|décrire)
Found-in: Peux-tu nous donner la date ?
Within: question

Phrase: (envoyez|renvoyez|retournez|remplissez|complétez|fournissez|signez|indiquez|précisez|transmettez|joignez|communiquez|donnez|dites|confirmez|apportez|déposez|répondez|décrivez|rapportez)
  (nous|moi|simplement)
Found-in: Envoyez-nous une photo.
Not-in: Ils nous envoient une photo.

Phrase: (envoyez|renvoyez|remplissez|complétez|signez|gardez|conservez|notez|imprimez|glissez|collez|laissez|faites|donnez|apportez|rapportez|indiquez|gardez|prenez|remettez)
  (la|le|les|votre|vos|une|un|bien|tout|ce|cette)
Found-in: Gardez la boîte.
Not-in: Vous gardez la boîte.
Within: start

Phrase: (cliquez|allez|rendez vous|connectez
  vous|ouvrez|saisissez|sélectionnez|choisissez|appuyez|téléchargez|installez|redémarrez|réinitialisez|désinstallez|débranchez|rebranchez|branchez|essayez|réessayez|vérifiez|tapez|entrez|tournez|retirez|dévissez|serrez|nettoyez|rincez|mettez|éteignez|rallumez|activez|désactivez|videz|attendez|suivez|utilisez|visitez|consultez|lancez|maintenez|remplacez|supprimez|ajoutez)
Found-in: Débranchez d'abord la lampe.
Not-in: Vous débranchez la lampe.
Within: start

Phrase: (puis|ensuite|et|enfin|d'abord|alors) (cliquez|allez|rendez vous|connectez
  vous|ouvrez|saisissez|sélectionnez|choisissez|appuyez|téléchargez|installez|redémarrez|réinitialisez|débranchez|rebranchez|essayez|réessayez|vérifiez|entrez|retirez|mettez|éteignez|rallumez|attendez|suivez|envoyez|renvoyez|remplissez|indiquez|consultez|visitez)
Found-in: Ouvrez le capot puis retirez la vis.

Phrase: (si|dès que|une fois que|lorsque|quand) vous [*]
  (envoyez|renvoyez|retournez|fournissez|donnez|transmettez|indiquez|précisez|répondez|confirmez|avez
  reçu|recevez) [nous|moi|cela|le|la|ces|votre|vos|les|une|un]
Strength: weak
Found-in: Dès que vous nous donnez la date, la lampe part.

Phrase: (n'hésitez pas à|n'hésite pas à|vous pouvez) [nous|me]
  (envoyer|appeler|écrire|répondre|contacter|renvoyer|transmettre|fournir|rappeler|joindre|m'appeler|m'écrire|m'envoyer)
Strength: weak
Found-in: N'hésitez pas à m'appeler.
Note: An offer as often as a request.
