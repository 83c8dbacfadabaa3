Lexicon: praise
Language: fr
Purpose: Words by which the writer praises a product, a service or a person.
Act: praise
Unless: negation, quotation
Source: written for replylint

Phrase: (excellent|excellente|excellents|excellentes|excelent|super|superbe|superbes|magnifique|magnifiques|génial|géniale|géniaux|genial|parfait|parfaite|parfaits|parfaites|formidable|formidables|remarquable|merveilleux|merveilleuse|fantastique|extraordinaire|impeccable|impeccables|sublime|délicieux|délicieuse|adorable|adorables|irréprochable|splendide|fabuleux|sensationnel|épatant|incroyable|top|extra|nickel|bravo|félicitations|chapeau|parfaitement|excellemment|génialissime|incontournable|magique|au
  top|top niveau)
Found-in: C'est excellent.
Found-in: Une lampe superbe.
Not-in: Ce n'est pas excellent.

Phrase: (très|tres|vraiment|super|trop|hyper|tellement|extrêmement|fort|bien|toujours|absolument)
  (bien|bon|bonne|bons|beau|belle|jolie|joli|agréable|agréables|gentil|gentille|gentils|aimable|aimables|sympa|sympathique|pratique|utile|efficace|efficaces|rapide|rapides|professionnel|professionnelle|pro|compétent|compétente|compétents|satisfait|satisfaite|content|contente|heureux|heureuse|clair|claire|accueillant|accueillants|propre|réactif|réactive|réactifs|disponible|disponibles|sérieux|simple|facile|complet)
Found-in: Elle est très jolie.
Found-in: Service très rapide.
Not-in: Le colis est très lourd.

Phrase: (j'adore|j'aime|on adore|on aime|nous adorons|j'ai adoré|j'ai aimé|je l'adore|je suis
  fan|nous avons adoré|un régal|un bonheur|un plaisir|un délice|coup de cœur|coup de coeur|un sans
  faute)
Found-in: J'adore.

Phrase: (je recommande|nous recommandons|recommande vivement|recommande fortement|à recommander|je
  conseille|à conseiller|je reviendrai|nous reviendrons|on reviendra|les yeux fermés|sans
  hésiter|sans hésitation)
Found-in: Je recommande.

Phrase: (ravi|ravie|ravis|ravies|enchanté|enchantée|enchantés|conquis|conquise|comblé|comblée|bluffé|bluffée|satisfait|satisfaite|satisfaits|satisfaites|impressionné|impressionnée)
Found-in: Nous sommes ravis.
Not-in: Ils ne sont pas satisfaits.

Phrase: (le meilleur|la meilleure|mon préféré|ma préférée|le plus gentil|la plus belle|le plus
  beau|au dessus du lot|numéro un)
Found-in: C'est le meilleur.

Phrase: (bon|bonne|bons|bonnes|beau|belle|bel)
  (service|accueil|qualité|produit|produits|travail|séjour|repas|expérience|conseil|conseils|prix|adresse|ambiance|moment|rapport|contact|suivi|équipe|boulot|prestation|cuisine|communication|appli|application|site|boutique|emballage)
Found-in: Bon accueil.

Phrase: (gentillesse|amabilité|professionnalisme|savoir faire|convivialité|sympathie)
Strength: weak
Found-in: La gentillesse du service.

Phrase: (aimable|agréable|agréables|sympa|chaleureux|chaleureuse|souriant|souriante|souriants|serviable|serviables|attentionné|soigné|soignée|ponctuel)
Strength: weak
Found-in: Une vendeuse souriante.

Phrase: (bien|parfaitement|vite)
  (arrivé|emballé|emballée|conseillé|conseillée|accueilli|accueillie|expliqué|situé|renseigné|livré|livrée|réparé)
Strength: weak
Found-in: Un colis bien emballé.

Phrase: (marche|fonctionne|va|convient|tient|répond) (très bien|parfaitement|bien|à
  merveille|nickel|impeccable|super bien)
Found-in: La lampe fonctionne très bien.

Phrase: (problème|souci|tout|panne) (est|a été|est enfin)
  (résolu|réglé|résolue|réglée|arrangé|rentré dans l'ordre|ok|parfait)
Strength: weak
Found-in: Le problème est résolu.

Phrase: (cinq|5) (étoiles|etoiles)
Found-in: Cinq étoiles.

Phrase: (10|20) sur (10|20)
Found-in: Je mets 20 sur 20.

Phrase: (merci (pour|de) (tout|votre gentillesse|votre aide|votre réactivité|votre efficacité|votre
  professionnalisme|votre rapidité|votre accueil|vos conseils|ce bon moment|ce magnifique|cette
  belle)|merci à toute l'équipe|merci beaucoup|grand merci|mille mercis)
Strength: weak
Found-in: Merci pour votre gentillesse.

Phrase: (quel|quelle)
  (plaisir|bonheur|belle|bel|régal|délice|réactivité|efficacité|accueil|gentillesse|superbe|merveille|talent)
Found-in: Quel régal !

Phrase: (continuez comme ça|continuez ainsi|ne changez rien|gardez le cap|longue vie à|vivement la
  prochaine|hâte de revenir|au delà de mes attentes|au delà de nos attentes|dépassé mes
  attentes|rien à redire|rien à dire)
Found-in: Ne changez rien.
