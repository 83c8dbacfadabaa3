Lexicon: vague-promise
Language: fr
Purpose: Promises to come back or to do something, without a word of when; weak ones are words for
  some time or other, which count beside a promise.
Unless: negation condition question quotation report
Source: written for replylint

Phrase: (nous|je) (revenons|reviens|reviendrons|reviendrai) [*] (vers vous|vers toi)
Found-in: Nous reviendrons vers vous.
Not-in: Nous reviendrons en France.

Phrase: (nous|je) (ne manquerons pas|ne manquerai pas) de (revenir|vous|te)
Found-in: Nous ne manquerons pas de revenir vers vous.
Unless: condition question quotation report

Phrase: (nous|je) (vous|te) (tenons|tiens|tiendrons|tiendrai) [bien|bien sûr] (au
  courant|informé|informée|informés|informées)
Found-in: Nous vous tiendrons au courant.
Not-in: Nous tenons la boutique.

Phrase: (nous|je) (vous|te)
  (recontacterons|recontacterai|recontactons|recontacte|rappellerons|rappellerai|contacterons|contacterai)
Found-in: Nous vous recontacterons.
Not-in: Nous contacterons le transporteur.

Phrase: (on|quelqu'un|un conseiller|une conseillère|un collègue|notre équipe|l'équipe|un technicien)
  (vous|te) (recontacte|recontactera|rappellera|contactera|tient au courant|tiendra au
  courant|tiendra informé|répondra)
Found-in: Un conseiller vous rappellera.
Not-in: Un conseiller est là.

Phrase: (vous serez|tu seras)
  (contacté|contactée|recontacté|recontactée|informé|informée|rappelé|rappelée|tenu informé|tenue
  informée|tenu au courant)
Found-in: Vous serez recontacté.
Not-in: Vous serez content.

Phrase: (nous allons|je vais|on va) [*] (regarder|voir ça|voir cela|étudier|examiner|me
  renseigner|nous renseigner|vérifier|faire le point|faire le nécessaire) [cela|ça|ce qui]
Found-in: Je vais me renseigner.
Not-in: Nous allons au marché.

Phrase: (je vais|nous allons|on va) voir ce que (je peux|nous pouvons|l'on peut|on peut) faire
Found-in: Je vais voir ce que je peux faire.

Phrase: (nous|je) (ferons|ferai|faisons|fais) (le nécessaire|notre possible|mon possible|de notre
  mieux|de mon mieux|au mieux)
Found-in: Nous ferons le nécessaire.
Not-in: Nous ferons un gâteau.

Phrase: (nous|je) (ferai|ferons) un retour
Found-in: Nous ferons un retour.
Not-in: Vous ferez un retour.

Phrase: vous (aurez|recevrez) [*] de nos nouvelles
Found-in: Vous aurez de nos nouvelles.
Not-in: Vous recevrez le colis.

Phrase: (bientôt|prochainement|rapidement|sous peu|très vite|très prochainement)
Strength: weak
Found-in: Nous vous enverrons le couvercle prochainement.
Not-in: Il court vite.

Phrase: (dès que possible|aussi vite que possible|aussitôt que possible|aussi rapidement que
  possible|au plus vite|au plus tôt)
Strength: weak
Found-in: Nous vous enverrons le couvercle dès que possible.
Not-in: Dès que la pluie cesse.

Phrase: dans (les meilleurs délais|les plus brefs délais|de brefs délais|un avenir proche|un futur
  proche|un proche avenir|quelque temps|les prochains jours|les prochaines semaines|les jours à
  venir|les semaines à venir|les jours qui viennent)
Strength: weak
Found-in: Nous vous enverrons le couvercle dans les meilleurs délais.
Not-in: Dans les rues il pleut.

Phrase: (en temps utile|en temps voulu|le moment venu|tôt ou tard|un jour ou l'autre|à
  l'occasion|ultérieurement|plus tard)
Strength: weak
Found-in: Nous vous enverrons le couvercle en temps voulu.
Not-in: Il vient à temps.
