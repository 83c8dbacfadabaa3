Lexicon: compliment
Language: fr
Purpose: Praise of the company, its people, goods or work, for which thanks are owed.
Act: praise
Unless: negation, quotation, condition
Source: written for replylint

Phrase: (j'adore|on adore|nous adorons|j'aime|on aime|nous aimons|j'ai adoré|nous avons adoré|j'ai
  aimé|ma fille adore|mon fils adore|elle adore|il adore) [*] [*] (votre|vos|cette|ce|la|le|les|mon
  nouveau|ma nouvelle|tout)
Found-in: J'adore votre boutique.
Found-in: Nous avons adoré le repas.
Not-in: J'aimerais votre avis.

Phrase: (excellent|excellente|excellents|super|superbe|superbes|magnifique|magnifiques|génial|géniale|parfait|parfaite|formidable|remarquable|merveilleux|merveilleuse|très
  bon|très bonne|très bel|très
  belle|fantastique|extraordinaire|impeccable|exceptionnel|exceptionnelle|top|sublime|délicieux|délicieuse)
  (service|boutique|magasin|produit|produits|travail|accueil|équipe|site|expérience|séjour|repas|qualité|livraison|restaurant|hôtel|application|appli|adresse|conseil|conseils|vendeur|vendeuse|prestation|personnel|lampe|article|cadeau|moment|soirée|livre|plat|réactivité|suivi|sav)
Found-in: Excellent accueil.
Found-in: Un très bon service.
Not-in: Le service a été rendu.

Phrase: (service|accueil|équipe|l'équipe|qualité|produit|produits|personnel|travail|livraison|conseils|boutique|site|séjour|repas|vendeur|vendeuse|livreur|prestation|application|technicien)
  [*] [*]
  (excellent|excellente|excellents|superbe|magnifique|génial|géniale|parfait|parfaite|parfaits|formidable|remarquable|impeccable|top|au
  top|exceptionnel|extra|adorable|irréprochable|aux petits soins|très gentil|très gentille|très
  aimable|très pro)
Found-in: Votre équipe est vraiment géniale.
Found-in: Livraison impeccable.
Not-in: L'équipe est partie.

Phrase: (vous êtes|tu es|votre équipe est|vos équipes sont|votre personnel est|elle a été|il a
  été|vous avez été|ils ont été|le vendeur a été|la vendeuse a été) [*] [*]
  (formidable|formidables|super|supers|géniaux|génial|géniale|parfait|parfaits|les meilleurs|le
  meilleur|la meilleure|au top|top|adorable|adorables|exceptionnels|aimable|aimables|très
  pro|charmante|charmant|patiente|patient|efficace|efficaces|professionnelle|professionnel|professionnels|aux
  petits soins|à l'écoute|génialissimes|compétente|compétent)
Found-in: Vous êtes vraiment formidables.
Found-in: La vendeuse a été charmante.
Not-in: Êtes-vous super rapides ?

Phrase: (bravo|félicitations|chapeau|chapeau bas|mes compliments|tous mes compliments|mes
  félicitations|respect) [encore] (à|pour|aux|au|à vous|à toute|à votre|l'équipe|les)
Found-in: Bravo à toute l'équipe.
Found-in: Chapeau bas pour la pose.

Phrase: bravo
Found-in: La lampe est réparée, bravo !
Within: start, end

Phrase: (continuez|continue) (comme ça|ainsi|sur cette|sur votre|votre|comme cela|à nous|de nous)
Found-in: Continuez comme ça !
Not-in: Continuez à droite.

Phrase: (très|vraiment|extrêmement|entièrement|pleinement|totalement|plus
  que|absolument|super|tellement|hyper|tout à fait|trop|agréablement|bien|complètement)
  (content|contente|contents|contentes|satisfait|satisfaite|satisfaits|satisfaites|ravi|ravie|ravis|heureux|heureuse|enchanté|enchantée|surpris|surprise|impressionné|impressionnée|conquis|conquise)
  (de|du|des|par|d'avoir|avec)
Found-in: Je suis très contente de ma tente.
Not-in: Je suis heureuse de venir.

Phrase: (suis|sommes|est)
  (ravi|ravie|ravis|enchanté|enchantée|conquis|conquise|satisfait|satisfaite|satisfaits|fan|fans|bluffé|bluffée)
  (de|du|des|par|d'avoir)
Found-in: Nous sommes ravis de la lampe.
Not-in: Je suis ravie que vous veniez.

Phrase: (je|nous) [*] (recommande|recommandons|recommanderai|recommanderons|conseille|conseillerai)
  [*] (vivement|sans hésiter|sans hésitation|chaudement|fortement|les yeux fermés|à tous|à tout le
  monde|autour de moi|à mes amis|volontiers|totalement|vraiment|à 100)
Found-in: Je vous recommande vivement.
Not-in: Je ne recommande pas vivement.

Phrase: (meilleur|meilleure|plus beau|plus belle|plus gentil|meilleurs) [*] (que j'aie|que j'ai|que
  nous ayons|de ma vie|de la ville|de la région|du quartier)
Found-in: C'est le meilleur accueil que j'aie jamais eu.

Phrase: (encore|bien) (plus|mieux) [*] (beau|belle|jolie|joli|que) [*] (que sur|qu'en|en vrai|sur
  les|la photo|les photos|j'imaginais|prévu|imaginé)
Found-in: Elle est encore plus belle que sur les photos.

Phrase: (fonctionne|marche|tourne|va|s'est passé|se passe|s'est déroulé|s'est bien passé)
  (parfaitement|très bien|à merveille|impeccablement|du tonnerre|nickel|super bien|comme sur des
  roulettes|à la perfection|comme un charme|sans accroc)
Found-in: La lampe marche à merveille.

Phrase: (au delà de|dépasse|dépassé|surpassé|a dépassé|comblé|comble) [toutes] (mes|nos)
  (attentes|espérances|espoirs)
Found-in: La pose a dépassé mes attentes.

Phrase: (quel|quelle|quels)
  (bel|belle|beau|bon|bonne|superbe|magnifique|plaisir|bonheur|excellent|excellente|merveilleux|merveilleuse|agréable|joli|jolie|réactivité|efficacité|rapidité|professionnalisme|gentillesse)
Found-in: Quelle belle surprise dans le colis !
Found-in: Quel plaisir !

Phrase: (je vous|nous vous|tiens à vous|voulais vous|vous) [*]
  (félicite|félicitons|féliciter|complimenter) (pour|de|de votre|encore|vivement|chaleureusement)
Found-in: Je vous félicite pour la vitrine.

Phrase: (grâce à) (votre|vos)
  (aide|gentillesse|réactivité|efficacité|conseils|professionnalisme|rapidité|patience|intervention|équipe|explications)
Found-in: Grâce à votre réactivité, la lampe brille.

Phrase: (rien à (redire|dire|signaler|ajouter)|que du bonheur|sans faute|un sans faute|nickel|nickel
  chrome|top du top|rapport qualité prix|les doigts dans le nez|aux petits oignons|du fond du cœur)
Found-in: Rien à redire, la pose est soignée.

Phrase: (votre|vos|la|leur)
  (gentillesse|réactivité|efficacité|professionnalisme|amabilité|disponibilité|compétence|rapidité|sérieux|bienveillance|patience)
  [*] [*] (appréciable|exemplaire|exemplaires|remarquable|m'a touché|m'a touchée|fait
  plaisir|appréciée|rare|m'a impressionné|incroyable)
Found-in: Votre gentillesse est exemplaire.
