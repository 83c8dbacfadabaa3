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
