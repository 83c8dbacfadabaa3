Lexicon: automatic-answer
Language: fr
Purpose: Words that autoresponders use; weak ones are written by people as well.
Unless: quotation report
Source: written for replylint

Phrase: (ceci est|c'est|il s'agit d'|ce message est) (un|une) (réponse automatique|message
  automatique|courriel automatique|mail automatique|e-mail automatique|accusé de réception
  automatique|message généré automatiquement|réponse générée automatiquement)
Found-in: Ceci est une réponse automatique.
Not-in: C'est une porte automatique.

Phrase: (ce|cet|cette) (message|mail|courriel|e-mail|email|réponse) (est|a été)
  (généré|générée|envoyé|envoyée|créé|créée) automatiquement
Found-in: Ce message a été généré automatiquement.
Not-in: Ce message a été lu.

Phrase: (ne pas répondre|ne répondez pas|ne pas y répondre|de ne pas répondre) [directement] (à ce|à
  cet|à cette|à) [message|mail|courriel|e-mail|email|adresse]
Found-in: Merci de ne pas répondre à ce message.
Not-in: Vous pouvez répondre à ce message.

Phrase: (cette|la) (boîte|adresse|messagerie|boîte mail) n'est pas
  (consultée|lue|surveillée|relevée)
Found-in: Cette boîte n'est pas consultée.

Phrase: (votre) (message|demande|mail|courriel|e-mail|email) (a bien été|a été)
  (reçu|reçue|enregistré|enregistrée|pris en compte|prise en compte|transmis|transmise)
Strength: weak
Found-in: Votre demande a bien été enregistrée.
Not-in: Votre demande a été acceptée.

Phrase: (nous avons|j'ai) bien reçu votre (message|demande|mail|courriel|e-mail|email) et
  (nous|y|vous|la|le|je)
Strength: weak
Found-in: Nous avons bien reçu votre demande et nous la traitons.
Not-in: Nous avons bien reçu votre colis.

Phrase: je suis [actuellement|en ce moment] (absent|absente|en congé|en congés|en vacances|en
  déplacement|hors du bureau|en congé maternité) (du|jusqu'au|jusqu'à|et|pour)
Strength: weak
Found-in: Je suis absent jusqu'au 3 mai.
Not-in: Je suis absent de la liste.

Phrase: (je répondrai|je vous répondrai|je prendrai connaissance|je traiterai) … (à mon retour|dès
  mon retour)
Strength: weak
Found-in: Je répondrai à votre message à mon retour.
Not-in: Je répondrai lundi.

Phrase: (réponse automatique|message d'absence|absence du bureau)
Strength: weak
Found-in: Réponse automatique: la boutique est fermée.
Not-in: La réponse automatique était fausse.
Within: start
