Lexicon: admission
Language: fr
Purpose: Words by which the writer's side owns what went wrong.
Unless: negation quotation question report
Source: written for replylint

Phrase: (notre|ma|mon|une) (faute|erreur|oubli|responsabilité|négligence) [de notre|de ma] [part]
Found-in: C'est notre erreur.

Phrase: de (notre|ma) (faute|part|fait)
Found-in: C'est un oubli de notre part.

Phrase: (nous nous sommes|je me suis) (trompés|trompé|trompée|mal)
Found-in: Nous nous sommes trompés.

Phrase: (nous avons|j'ai) [bien|clairement|malheureusement|tout simplement]
  (oublié|commis|omis|négligé|confondu|échoué|manqué|mal compris|mal lu|fait une erreur|envoyé le
  mauvais|envoyé la mauvaise|tardé|failli)
Found-in: Nous avons confondu les deux colis.

Phrase: (nous aurions|j'aurais) [bien] [du|dû] (dû|du|vous|prévenir|vérifier|répondre)
Found-in: Nous aurions dû vous prévenir.

Phrase: (nous n'aurions|je n'aurais) (pas|jamais) dû
Found-in: Nous n'aurions jamais dû vous facturer cela.
Unless: quotation, question, report

Phrase: (cela|ça|ceci|une telle chose) n'aurait (pas|jamais) dû (arriver|se produire|se passer)
Found-in: Cela n'aurait jamais dû arriver.
Unless: quotation, question, report

Phrase: (nous assumons|j'assume|nous prenons|je prends) [l'entière|toute la|la pleine|l']
  (responsabilité|entière responsabilité)
Found-in: Nous assumons l'entière responsabilité.

Phrase: (nous sommes|je suis) (responsables|responsable|fautifs|fautif|en tort|dans notre tort|dans
  mon tort)
Found-in: Nous sommes fautifs.

Phrase: (notre|nos) (équipe|équipes|livreur|atelier|cuisine|magasin|service) (a|ont|s'est|se sont)
  (oublié|trompé|trompés|trompée|confondu|perdu|cassé|commis|égaré)
Found-in: Notre atelier a confondu les deux.

Phrase: (rien n'excuse|sans excuse|aucune excuse|inexcusable de notre)
Found-in: Rien n'excuse cette soirée.
Unless: quotation, question, report

Phrase: (mea culpa|au temps pour moi|autant pour moi)
Found-in: Mea culpa !
