Lexicon: forgotten-customer
Language: fr
Purpose: Mots qui disent aux clients que personne n'a pensé à eux.
Unless: negation condition question quotation report
Source: written for replylint

Phrase: (nous vous avons|je vous ai|nous t'avons|je t'ai|on vous a) [complètement|tout
  simplement|simplement|totalement|malheureusement] (oublié|oubliée|oubliés)
Found-in: Nous vous avons complètement oublié.
Not-in: Nous ne vous avons pas oublié.

Phrase: (j'ai|nous avons|on a|j'avais|nous avions) [complètement|tout
  simplement|simplement|totalement|malheureusement] oublié (votre|vos|ta)
  (commande|message|courriel|mail|e-mail|demande|question|dossier|colis|réservation|lettre|rendez-vous|appel|remboursement)
Found-in: J'ai complètement oublié votre demande.
Not-in: J'ai oublié le code.

Phrase: (j'ai|nous avons|on a|j'avais|nous avions) [complètement|tout
  simplement|simplement|totalement|malheureusement] oublié de (vous répondre|vous rappeler|vous
  appeler|vous écrire|répondre|vous recontacter|traiter votre|expédier votre|vous rembourser|envoyer
  votre|vous prévenir|te répondre)
Found-in: J'ai oublié de vous rappeler.
Not-in: J'ai oublié de joindre le plan.

Phrase: (votre|vos)
  (commande|message|courriel|mail|demande|question|dossier|colis|réservation|lettre)
  (est|a|sont|ont) [*] (passé à la trappe|passée à la trappe|tombé aux oubliettes|tombée aux
  oubliettes|été oublié|été oubliée|passé entre les mailles|passée entre les mailles)
Found-in: Votre demande est passée à la trappe.
Not-in: Votre demande est passée ce matin.

Phrase: (passé|passée|passés) (à la trappe|entre les mailles du filet)
Found-in: Hélas, tout cela est passé à la trappe.
Not-in: Le train est passé à midi.

Phrase: (perdu|perdue|noyé|noyée|enfoui|enfouie|égaré|égarée) (dans|sous|parmi) (ma|notre|mes|nos)
  (boîte|messagerie|pile|messages|courriels|mails|boîte mail|boîte de réception)
Found-in: Votre mot s'est noyé dans ma boîte mail.
Not-in: La clé s'est perdue dans la neige.

Phrase: (m'est|nous est|m'était|nous était) [complètement|totalement] sorti de (la tête|l'esprit)
Found-in: Cela m'est complètement sorti de la tête.
Not-in: Il est sorti de la ville.

Phrase: (perdu|perdre) de vue (votre|vos|ta)
  (commande|message|demande|question|dossier|colis|réservation|lettre)
Found-in: Nous avons perdu de vue votre dossier.
Not-in: Nous avons perdu la clé.

Phrase: (j'ai|nous avons|on a) [malheureusement] (manqué|raté|égaré|mal lu) (votre|vos|ta)
  (commande|message|courriel|mail|demande|question|dossier|lettre)
Strength: weak
Found-in: J'ai raté votre message.
Not-in: J'ai raté la marche.

Phrase: personne n'a (lu|vu|ouvert|traité|regardé) (votre|vos|ta)
  (commande|message|courriel|mail|demande|question|dossier|lettre)
Found-in: Personne n'a traité votre dossier.
Not-in: Personne n'a vu la clé.
Unless: condition question quotation report
