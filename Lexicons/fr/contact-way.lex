Lexicon: contact-way
Language: fr
Purpose: Words that say how a person is reached, or who writes.
Unless: quotation report
Source: written for replylint

Phrase: (vous pouvez|tu peux) [toujours|aussi|également] (nous|me|m')
  (joindre|appeler|contacter|écrire|répondre|rappeler|retrouver)
Found-in: Vous pouvez nous joindre de neuf à cinq.
Not-in: Vous pouvez joindre le fil au mur.

Phrase: (appelez|contactez|rappelez|écrivez|répondez|joignez|appelle|contacte|écris)
  (nous|moi|le|la|notre)
Found-in: Appelez-nous au guichet.
Not-in: Nous appelons le chauffeur.

Phrase: (répondez|répondre|réponds|en répondant) [simplement|directement] à (ce|cet)
  (message|mail|courriel|e-mail|email)
Found-in: Répondez simplement à ce message.
Not-in: Répondez à la question.

Phrase: (n'hésitez pas|n'hésite pas) à (nous|me|m'|appeler|revenir|répondre|écrire|prendre)
Found-in: N'hésitez pas à nous appeler.
Not-in: N'hésitez pas à goûter.
Unless: quotation report

Phrase: (je m'appelle|mon nom est|je suis * de|je suis * du|ici * de)
Found-in: Je m'appelle Jo.
Not-in: Je suis là.

Phrase: (notre|mon|le) (numéro|téléphone|adresse|standard|ligne directe|accueil|guichet)
  (est|au|du|ci-dessous|se trouve)
Found-in: Mon numéro est en bas.
Not-in: Le numéro manque.

Phrase: (par téléphone|au téléphone|à l'accueil|au guichet|en boutique|par mail|par courriel) [*]
  [*] (de|du|au|à|ou)
Found-in: Nous sommes là par téléphone de neuf à cinq.
Not-in: Il est parti.

Phrase: (passez|venez|passe|viens) (nous voir|à la boutique|au magasin|au guichet|à l'accueil|en
  boutique)
Found-in: Passez nous voir.
Not-in: Passez le sel.

Phrase: (je suis|nous sommes|je reste|nous restons) [*]
  (joignable|joignables|disponible|disponibles|à votre disposition) (au|à|de|par|pour|du|tous)
Found-in: Nous sommes joignables au guichet.
Not-in: Nous sommes prêts.
