Lexicon: link-mention
Language: fr
Purpose: Full phrases ask for a link, or for where a page is; weak ones point to a page.
Unless: none
Source: written for replylint

Phrase: (le|un|du) (lien|site|url) (vers|pour|de|du|des)
Found-in: Avez-vous un lien vers la notice ?

Phrase: (envoyer|donner|indiquer|communiquer|partager) (le|un) lien
Found-in: Pouvez-vous me donner le lien ?

Phrase: (y a-t-il|existe-t-il|avez-vous|est-ce qu’il y a) (un|une|le|la) (lien|page|notice|mode
  d’emploi|tutoriel|site|forum|faq|documentation)
Found-in: Y a-t-il une page à ce sujet ?

Phrase: sur quelle page
Found-in: Sur quelle page est-ce ?

Phrase: (veuillez|merci de|je vous invite à|nous vous invitons à) (consulter|voir|lire|vous
  rendre|visiter|suivre|cliquer) [sur|à]
Strength: weak
Found-in: Veuillez consulter notre page.

Phrase: (consultez|voyez|voir|lisez|visitez|suivez|cliquez|rendez-vous) [sur|ici|à]
Strength: weak
Found-in: Cliquez ici.

Phrase: (plus|davantage|toutes les|de plus amples) (d’informations|informations|de détails|détails)
  [à ce sujet|sur]
Strength: weak
Found-in: Vous trouverez plus d’informations là.

Phrase: vous (trouverez|pouvez trouver|pouvez consulter) [toutes|la réponse|cela|tout]
  [ici|sur|dans|à]
Strength: weak
Found-in: Vous trouverez la réponse ici.

Phrase: [sur|dans|via] (notre|la|le|ce|cette|nos|les)
  (site|page|faq|lien|article|guide|documentation|forum|aide|notice)
Strength: weak
Found-in: C’est sur notre site.

Phrase: (voici|ci-joint|ci-dessous) (le|un|les) (lien|liens|article|guide)
Strength: weak
Found-in: Voici le lien.
