Lexicon: pleasantry
Language: fr
Purpose: Questions that want no answer: greetings, figures of speech, outcries.
Source: written for replylint

Phrase: comment (allez vous|vas tu|ça va|va|va la vie|vous portez vous)
Found-in: Bonjour, comment allez-vous ?

Phrase: ça va [bien|toi|vous]
Found-in: Salut, ça va ?

Phrase: (vous allez|tu vas) bien
Found-in: Bonjour, vous allez bien ?

Phrase: quoi de (neuf|beau)
Found-in: Quoi de neuf ?

Phrase: qui sait
Found-in: Qui sait ?

Phrase: (que|quoi) (dire|ajouter|voulez vous) de plus
Found-in: Que dire de plus ?
Not-in: Que vous faut-il de plus ?

Phrase: vous voyez [ce que je veux dire]
Found-in: Vous voyez ce que je veux dire ?

Phrase: (vous savez|tu sais) quoi
Found-in: Vous savez quoi ?

Phrase: (c'est|est ce) [vraiment] (une blague|une plaisanterie|sérieux|du sérieux)
Found-in: C'est une blague ?

Phrase: (vous plaisantez|vous rigolez|tu plaisantes|vous vous moquez de moi|vous vous fichez de
  moi|vous vous foutez de moi)
Found-in: Vous plaisantez ?

Phrase: (est ce|c'est) trop (demander|vous demander|en demander)
Found-in: Est-ce trop demander ?

Phrase: (à quoi bon|et alors|et après|pourquoi pas moi)
Found-in: À quoi bon ?

Phrase: (que|quoi) (puis je|peut on) dire [de plus]
Found-in: Que puis-je dire de plus ?

Phrase: (n'est ce pas|c'est) (beau|génial|formidable|ridicule|honteux|incroyable)
Found-in: N'est-ce pas génial ?

Phrase: (dans l'attente|en attente|dans l'espoir) (de|d'une) (votre|vos|vous)
  (réponse|nouvelles|retour|lire)
Found-in: Dans l'attente de votre réponse.

Phrase: (j'espère|nous espérons|en espérant) que (vous allez|tu vas|tout va|vous vous portez) [*]
  bien
Found-in: J'espère que vous allez bien.

Phrase: (qu'en dire|que demander|quoi demander|que voulez vous que je vous dise|qu'est ce que vous
  voulez que je vous dise)
Found-in: Que demander de plus ?

Phrase: (non mais|mais) (franchement|sérieusement|allô|vous rigolez|où va t on)
Found-in: Non mais franchement ?

Phrase: (où va t on|on croit rêver|on rêve|quelle idée|à qui le dites vous|tu parles|vous parlez
  d'un service)
Found-in: Où va-t-on ?

Phrase: (toute aide|tout conseil|toute information|toute précision|votre aide) (serait|sera|est) [*]
  (appréciée|apprécié|bienvenue|bienvenu|utile|précieuse)
Found-in: Toute aide sera la bienvenue, toute précision serait bienvenue.

Phrase: (si vous avez|n'hésitez pas si vous avez) [*] (besoin|questions) [*] [*]
  (contactez|appelez|n'hésitez)
Found-in: Si vous avez besoin de plus, appelez-moi.

Phrase: n'hésitez [surtout|donc] pas
Found-in: N'hésitez pas.
