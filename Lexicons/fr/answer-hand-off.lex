Lexicon: answer-hand-off
Language: fr
Purpose: Words that send the customer to somebody else, or the matter on to another desk.
Unless: quotation
Source: written for replylint

Phrase: (contacter|contactez|joindre|adressez vous|vous adresser) [*]
  (notre|votre|le|la|les|à|au|aux|directement)
Found-in: Veuillez contacter notre service client.
Found-in: Adressez-vous au fabricant.

Phrase: (ai|avons|a|j'ai) [*] (transmis|transféré|transmise|fait suivre) … (à|au|aux)
Found-in: J'ai transmis votre question au service commercial.
Not-in: Il a transmis la force.

Phrase: (transmettons|transmets|transférons|transfère) … (à|au|aux)
Found-in: Je transmets votre message au service commercial.

Phrase: (est|sont) [*] (responsable|compétent|en charge) (de|du|des|pour)
Found-in: Le syndic est responsable des travaux.

Phrase: vous (rapprocher|rapprochez) [*] (de|du|des)
Found-in: Nous vous invitons à vous rapprocher de votre banque.
