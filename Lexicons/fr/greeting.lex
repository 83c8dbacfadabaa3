Lexicon: greeting
Language: fr
Purpose: Words that open a message and greet its reader.
Act: greeting
Unless: quotation
Source: written for replylint

Phrase: (bonjour|bonsoir|salut|coucou|hello|bjr|bonjours|slt|allo|rebonjour|salutations|bsr|hey|yo|bongour|bonjou|cc)
Found-in: Bonjour Anne.
Within: start

Phrase: (re|re bonjour|bien le bonjour|bon matin|bon après midi|bon dimanche)
Found-in: Bon matin Anne.
Within: start

Phrase: cher[s]
Found-in: Cher Paul.
Not-in: Le port est cher.
Within: start

Phrase: (chère|chere)[s]
Found-in: Chère Anne.
Within: start

Phrase: (madame|monsieur|mesdames|messieurs|madame monsieur|mesdames
  messieurs|docteur|maître|mademoiselle)
Found-in: Madame, Monsieur.
Within: start

Phrase: (bonjour|bonsoir|salut|coucou|hello) (madame|monsieur|madame monsieur|à tous|à toutes|à
  vous|tout le monde|l'équipe|toute l'équipe|les amis|à toute l'équipe|à toi|mesdames|messieurs|et
  merci|chère|cher)
Found-in: Bonjour à tous !
Within: start

Phrase: à (qui de droit|toute l'équipe|l'attention de|l'attention du|tous)
Found-in: À toute l'équipe, un mot de moi.
Within: start

Phrase: (j'espère|nous espérons|en espérant) (que vous allez|que tu vas|que tout va|que vous vous
  portez|que tout se passe|vous trouver) [*] (bien|mieux|forme|bonne|santé)
Found-in: J'espère que vous allez bien.

Phrase: (comment allez vous|comment vas tu|comment ça va|ça va|comment vous portez vous|vous allez
  bien|tu vas bien)
Found-in: Comment allez-vous ?

Phrase: (bonne année|meilleurs vœux|meilleurs voeux|joyeux noël|joyeuses fêtes|bonnes fêtes|bonne
  rentrée|joyeux anniversaire|bon anniversaire|tous nos vœux)
Found-in: Meilleurs vœux à toute l'équipe.

Phrase: (enchanté|enchantée|ravi de vous|ravie de vous|heureux de faire|heureuse de faire)
  [lire|rencontrer|connaître|votre connaissance|connaitre]
Found-in: Enchantée de votre visite.

Phrase: bienvenue (à|chez|dans|parmi|sur|en)
Found-in: Bienvenue chez nous.
Within: start
