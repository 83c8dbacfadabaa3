Lexicon: order
Language: fr
Purpose: Words by which a customer tells of an order, which is owed thanks unless it went wrong.
Unless: negation, quotation
Source: written for replylint

Phrase: (j'ai|je l'ai|nous avons|je viens de|nous venons de|on a|j'avais|nous avions|je les ai) [*]
  (commandé|commander|acheté|acheter|réservé|réserver|souscrit|payé|pris|renouvelé|renouveler|abonné|passé
  commande|passer commande|commandée|achetée|réservée|passé une|effectué une|effectué un)
Found-in: J'ai commandé deux chaises chez vous.
Found-in: Je viens de passer commande.
Not-in: Je n'ai rien commandé.

Phrase: (je me suis|nous nous sommes|je suis) [*] (abonné|abonnée|abonnés|inscrit|inscrite|inscrits)
Found-in: Je me suis abonnée en mai.

Phrase: (je|nous)
  (souhaite|souhaiterais|souhaitons|souhaiterions|voudrais|voudrions|veux|aimerais|désire|désirons|désirerais)
  [*] [*] (commander|acheter|réserver|passer
  commande|m'abonner|m'inscrire|renouveler|prolonger|prendre rendez|adhérer|souscrire|une
  réservation|une commande)
Found-in: Je souhaiterais commander deux chaises.

Phrase: j'aimerais [*] [*] (commander|acheter|réserver|passer
  commande|m'abonner|m'inscrire|renouveler|adhérer|souscrire)
Found-in: J'aimerais réserver une table.

Phrase: (ma|mon|notre|mes) [*] (commande|achat|réservation|abonnement|inscription|panier)
  (du|de|passée|effectuée|effectué|en ligne|n|numéro|est)
Strength: weak
Found-in: Ma commande du 3 mars est là.

Phrase: (merci de|pouvez vous|pourriez vous) [me|nous] (réserver|mettre de
  côté|inscrire|m'inscrire|noter)
Strength: weak
Found-in: Pouvez-vous me réserver une table ?
