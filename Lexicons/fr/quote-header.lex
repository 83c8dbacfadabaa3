Lexicon: quote-header
Language: fr
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender de expéditeur

Group: sent
Words: sent envoyé envoyé_le date date_d_envoi message_du envoyé_à

Group: to
Words: to à a destinataire destinataires pour

Group: subject
Words: subject objet sujet

Group: cc
Words: cc cc copie copie_à importance

Group: original
Words: original original origine d'origine initial

Group: noun
Words: noun message courriel mail mél

Group: forwarded
Words: forwarded transféré transmis réexpédié
