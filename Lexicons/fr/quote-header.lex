Lexicon: quote-header
Language: fr
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender de expéditeur
Found-in: De : Ann Example <ann@example.com> | Envoyé : mardi 3 mars 2026 10:14 | À :
  desk@example.com | Objet : Lampe
Found-in: De : Ann Example <ann@example.com> | Date : mardi 3 mars 2026 à 10:14 | À : Aide
  <desk@example.com> | Objet : Lampe
Not-in: De : Berlin | À : Paris | Date : 3 mars 2026, 10:14

Group: sent
Words: sent envoyé envoyé_le date date_d_envoi message_du envoyé_à

Group: to
Words: to à a destinataire destinataires pour

Group: subject
Words: subject objet sujet

Group: cc
Words: cc cc copie copie_à importance cci pièces_jointes

Group: original
Words: original original origine d'origine initial
Found-in: -----Message d'origine----- | De : Ann Example <ann@example.com> | Envoyé : mardi 3 mars
  2026 10:14 | À : desk@example.com | Cc : tom@example.com | Objet : Lampe

Group: noun
Words: noun message courriel mail mél

Group: forwarded
Words: forwarded transféré transmis réexpédié
Found-in: -------- Message transféré -------- | Sujet : Lampe | Date : Tue, 3 Mar 2026 10:14:00
  +0100 | De : Ann Example <ann@example.com>
Found-in: Début du message réexpédié : | | De: Ann Example <ann@example.com> | Objet: Lampe | Date:
  3 mars 2026 à 10:14:00 UTC+1 | À: desk@example.com

Group: delimiter
Words: delimiter répondre_au_dessus_de_cette_ligne réponse_au_dessus_de_cette_ligne
  au_dessus_de_cette_ligne
Found-in: ##- Veuillez saisir votre réponse au-dessus de cette ligne -##
