Lexicon: policy-shield
Language: fr
Purpose: Mots qui mettent une règle, une politique ou un système à la place d'une raison.
Unless: quotation report
Source: written for replylint

Phrase: c'est [tout simplement|simplement|malheureusement] (notre|la)
  (politique|règle|règlement|procédure)
Found-in: Je regrette, c'est notre politique.
Not-in: C'est notre lampe.
Within: end

Phrase: c'est [tout simplement|simplement|malheureusement] la (politique|règle) de (la
  maison|l'entreprise|la société|l'établissement|l'enseigne|notre maison)
Found-in: C'est la politique de la maison.
Not-in: C'est la porte de la maison.

Phrase: (le règlement c'est le règlement|le règlement est le règlement|les règles sont les
  règles|c'est le règlement|c'est la règle|ce sont les règles)
Found-in: Je suis désolé, les règles sont les règles.
Not-in: Les règles du jeu sont dans la boîte.

Phrase: (conformément à|selon|en vertu de|d'après) (notre|nos)
  (politique|politiques|règlement|règles|conditions générales|conditions de vente|procédures)
Strength: weak
Found-in: Selon nos règles, les frais restent dus.
Not-in: Selon nos calculs, le colis arrive demain.

Phrase: (en raison de|à cause de) (notre politique|nos règles|notre règlement|nos procédures|nos
  procédures internes|la politique de l'entreprise|la politique interne)
Found-in: En raison de notre politique, les frais restent dus.
Not-in: En raison de la pluie, le camion a du retard.

Phrase: (notre politique|notre règlement|nos règles|nos conditions|nos conditions générales|nos
  procédures|la politique de la maison|la politique de l'entreprise) (ne|n') …
  (permet|permettent|autorise|autorisent|prévoit|prévoient) (pas|aucun|aucune)
Found-in: Notre politique ne permet pas de remboursement.
Not-in: Notre règlement permet un échange.

Phrase: (notre politique|notre règlement|nos règles|nos conditions|nos conditions générales|nos
  procédures) (n'autorise|n'autorisent|interdit|interdisent|nous interdit|nous
  interdisent|m'interdit|m'interdisent) (pas|aucun|aucune|de|les|tout|toute)
Found-in: Nos règles m'interdisent de faire plus.
Found-in: Notre politique n'autorise pas cela.
Not-in: Nos règles sont simples.

Phrase: (est|sont) (contraire|contraires) à (notre politique|nos règles|notre règlement|la politique
  de la maison|la politique de l'entreprise)
Found-in: Un échange est contraire à nos règles.
Not-in: Le vent est contraire.

Phrase: (clairement|expressément|noir sur blanc) [indiqué|écrit|stipulé|précisé|mentionné] dans
  (nos|les|le|notre) (conditions|conditions générales|CGV|règlement|contrat)
Found-in: C'est clairement indiqué dans nos conditions.
Not-in: Le prix est indiqué sur la boîte.

Phrase: (nos conditions|nos conditions générales|nos CGV|le contrat|notre règlement)
  (stipulent|stipule|précisent|précise|indiquent|indique) (clairement|bien|expressément)
Found-in: Nos conditions stipulent clairement le délai.
Not-in: Nos conditions sont claires.

Phrase: vous avez accepté (nos|les|ces) (conditions|conditions générales|CGV|règles)
Found-in: Vous avez accepté nos conditions.
Not-in: Vous avez accepté notre cadeau.

Phrase: si (on|nous|je) (le faisions|le faisait|le faisais|faisions ça|faisait ça|faisais ça|faisons
  cela|faisait cela|faisions cela|acceptions|acceptait) pour (vous|toi|un|une|tout le monde)
Found-in: Si on le faisait pour vous, où irait-on ?
Not-in: Si on le trouve, on vous appelle.

Phrase: (il faudrait|on devrait|nous devrions|je devrais) le faire pour (tout le
  monde|tous|toutes|chacun|tous les clients)
Found-in: Sinon, nous devrions le faire pour tout le monde.
Not-in: Nous devrions le faire demain.

Phrase: (j'ai les mains liées|nous avons les mains liées|on a les mains liées)
Found-in: Hélas, j'ai les mains liées.
Not-in: Les feuilles sont liées.

Phrase: (le|notre|mon) (système|logiciel|ordinateur) ne (me|nous) [le|l'] (permet|laisse|autorise)
  pas
Found-in: Le système ne me le permet pas.
Not-in: Le système ne laisse entrer personne.

Phrase: (nous|on|je) ne (pouvons|peut|peux|faisons|fait|fais) [malheureusement] (pas faire
  d'exception|pas faire d'exceptions|aucune exception|pas d'exception|faire aucune exception|pas
  d'exceptions)
Found-in: Nous ne pouvons pas faire d'exception.
Not-in: Nous faisons une exception.

Phrase: aucune exception (n'est|ne peut être|ne sera) (possible|faite|accordée|prévue)
Found-in: Aucune exception n'est possible.
Not-in: L'exception est possible.

Phrase: (ce n'est pas moi qui fais|je ne fais pas|nous ne faisons pas) les règles
Found-in: Ce n'est pas moi qui fais les règles.
Not-in: Je fais les règles courtes.
