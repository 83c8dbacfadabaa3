Lexicon: rhetorical
Language: fr
Purpose: Beginnings of questions that accuse or exclaim, and want no answer.
Source: written for replylint

Phrase: comment (peut on|pouvez vous|osez vous|une entreprise peut elle|une société peut elle|ose t
  on|osez) [encore|donc|ainsi|autant|à ce point] … (traiter|vous moquer|se moquer|prendre les
  clients|dormir|oser|laisser les clients|abandonner|ainsi)
Found-in: Comment peut-on traiter les clients de cette façon ?
Not-in: Comment peut-on ouvrir le couvercle ?

Phrase: pour qui (vous prenez vous|vous vous prenez|se prend on|nous prenez vous|me prenez vous)
Found-in: Pour qui vous prenez-vous ?
Not-in: Pour qui est ce couvercle ?

Phrase: de qui (se moque t on|vous moquez vous|se moque on)
Found-in: De qui se moque-t-on ?

Phrase: (vous trouvez|trouvez vous) [ça|cela|vraiment] (ça|cela|que c'est)
  (normal|acceptable|sérieux|correct)
Found-in: Vous trouvez ça normal ?
Not-in: Vous trouvez la pièce ?

Phrase: (c'est quoi|qu'est ce que c'est que) (ce service|cette boîte|cette société|cette arnaque|ce
  bazar|ce foutoir|cette entreprise|ce délire)
Found-in: C'est quoi ce service ?
Not-in: C'est quoi ce code ?

Phrase: combien de fois (faut il|devrai je|vais je devoir|dois je) (vous le|le|que je|encore)
  (dire|répéter|redire|appeler|vous)
Found-in: Combien de fois faut-il vous le dire ?
Not-in: Combien de fois faut-il le rincer ?

Phrase: (n'avez vous|vous n'avez) (pas honte|aucune honte|aucun respect|pas de respect)
Found-in: N'avez-vous pas honte ?

Phrase: (lisez vous|vous lisez) (seulement|vraiment|au moins) (mes|les|nos|ce)
Found-in: Lisez-vous au moins mes messages ?
Not-in: Lisez-vous le français ?

Phrase: est ce (si|vraiment si|tellement) (compliqué|difficile|dur) (de|d'|que)
Found-in: Est-ce si compliqué de répondre ?
Not-in: Est-ce compliqué de le monter ?

Phrase: comment (se fait il|peut on|pouvez vous|une entreprise peut elle|un magasin peut il) [*]
  (oser|accepter|tolérer|ignorer|laisser) (ainsi|cela|ça|les clients|vos
  clients|pareil|pareille|faire)
Found-in: Comment pouvez-vous accepter cela ?
Not-in: Comment peut-on fermer le couvercle ?

Phrase: (vous vous moquez|vous vous fichez|vous vous foutez|on se moque) (de qui|de moi|du monde|des
  clients|des gens|de nous)
Found-in: Vous vous moquez de qui ?

Phrase: (quel genre|quelle sorte|quel type) de (service|société|entreprise|magasin|boîte|commerce)
  (est ce|êtes vous|fait|traite|ose|peut)
Found-in: Quel genre de société traite ainsi les gens ?
Not-in: Quel genre de lampe est-ce ?

Phrase: (à quoi|que) (sert|servez|servent) (vous|donc|votre|le|ce) [*]
  (service|sav|hotline|garantie|assurance|support|numéro)
Found-in: À quoi sert votre service après-vente ?
Not-in: À quoi sert la vis ?

Phrase: (jusqu'à quand|combien de temps encore|encore combien de temps) [*] (allez vous|vais je
  devoir|faudra t il|devrai je|devons nous|va t on)
Found-in: Jusqu'à quand allez-vous nous ignorer ?

Phrase: (qui|que) (me|nous|va) [*] (rembourser|rendra|rendre) (mon temps|le temps perdu|ma
  journée|mes nuits)
Found-in: Qui va me rendre mon temps ?

Phrase: (est ce|c'est) (une façon|une manière|comme ça que vous) [*] (traiter|de traiter|traitez|de
  faire) [*] (clients|gens|fidèles|le monde)
Found-in: Est-ce une façon de traiter les gens ?
