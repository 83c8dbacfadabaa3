Lexicon: negation
Language: fr
Purpose: Words that deny what follows them in the same clause. Weak ones deny nothing: they take a
  longer wording out, such as "ne … que" (only) and "s'il vous plaît".
Unless: none
Source: written for replylint

# ne … pas

Phrase: ne
Found-in: Je ne trouve pas la facture.

Phrase: pas
Found-in: Je trouve pas la facture.
Found-in: Merci de ne pas jeter la boîte.

Phrase: ne (pas|plus|jamais|rien)
Found-in: Merci de ne jamais laver la lampe.

Phrase: point
Found-in: Nous ne sommes point surpris.

Phrase: jamais
Found-in: Je l'ai jamais reçue.

Phrase: (n'ai|n'as|n'a|n'avons|n'avez|n'ont|n'est|n'es|n'êtes|n'était|n'étais|n'étaient|n'avait|n'avais|n'aura|n'aurons|n'y
  a) (plus|pas|jamais|rien|guère|aucunement|nullement)
Found-in: Il n'est plus en stock.
Found-in: Il n'y a plus de lampes.

Phrase: pas (du tout|encore|non plus|même|toujours|vraiment|tout à fait)
Found-in: C'est pas du tout la bonne taille.

Phrase: (toujours|même|surtout) pas
Found-in: Je n'ai toujours pas reçu le colis.

# aucun, rien, personne

Phrase: (aucun|aucune|nul|nulle)
Found-in: Nous avons reçu aucune photo.

Phrase: (aucunement|nullement|guère)
Found-in: Cela ne change guère le prix.

Phrase: rien
Found-in: Rien ne manque dans la boîte.

Phrase: personne
Found-in: Personne ne m'a prévenue de la grève.

Phrase: (nulle part|en rien|en aucun cas|en aucune façon|en aucune manière|à aucun moment|sous aucun
  prétexte|pas une seule|pas un seul|pas la moindre|pas le moindre|même pas)
Found-in: Nulle part il n'est écrit que la lampe est étanche.
Found-in: N'ouvrez sous aucun prétexte le boîtier.

Phrase: ni
Found-in: La boîte ne contient ni vis ni clé.

Phrase: non
Found-in: Une lampe non conforme est reprise.

Phrase: non plus
Found-in: Le second n'est pas arrivé non plus.

Phrase: sans
Found-in: La théière est arrivée sans couvercle.

Phrase: sans (même|aucun|aucune|jamais|le moindre|la moindre)
Found-in: Il est reparti sans même sonner.

# mots qui nient

Phrase: (loin|au lieu) (de|du|d'être|d'un|d'une)
Found-in: La lampe est loin de correspondre à la photo.
Found-in: Au lieu du bleu, j'ai le rouge.

Phrase: (plutôt|autrement) que (de|d'être|d'avoir)
Found-in: Plutôt que de rembourser, on m'a offert un bon.

Phrase: (impossible|incapable|incapables)
Found-in: Il est impossible de fermer le tiroir.

Phrase: (absence|l'absence|manque|défaut|faute) (de|d'un|d'une|d'avoir)
Found-in: Le manque de vis est gênant.

Phrase: (refuse|refusé|refusez|refusons|refuser|refusent)
Found-in: Le livreur a refusé de monter.

Phrase: (échoué|échoue|renoncé|renonçons|cessé|arrêté|arrête) (à|de|d'être|d'un)
Found-in: La lampe a cessé de briller.

Phrase: (inutile|interdit|interdite|pas besoin|nul besoin|pas la peine|pas nécessaire|évitez|éviter)
Found-in: Inutile de nous renvoyer la boîte.

Phrase: (dans l'impossibilité|hors d'état|pas en mesure|plus en mesure)
Found-in: Nous sommes dans l'impossibilité de livrer lundi.

Phrase: (à peine|tout sauf)
Found-in: La livraison fut tout sauf rapide.

# ce qui ne nie pas

Phrase: ne * que
Strength: weak
Found-in: Nous ne pouvons que vous présenter des regrets.

Phrase: ne (peux|peut|pouvons|pourrons|saurais|saurions|puis|sais|savons) [*]
  (que|assez|trop|comment)
Strength: weak
Found-in: Nous ne pouvons donc que refaire le paquet.

Phrase: (n'ai|n'a|n'avons|n'est|n'avez|n'y a|n'était) que
Strength: weak
Found-in: Il n'y a que deux vis dans le sachet.

Phrase: ne (manquerons|manquerai|manquera|manquons|manquez|manque) pas
Strength: weak
Found-in: Nous ne manquerons pas de vous écrire.

Phrase: (n'hésitez|n'hésite|n'hésiter) pas
Strength: weak
Found-in: N'hésitez pas à appeler.

Phrase: ne * pas (seulement|que|uniquement)
Strength: weak
Found-in: La lampe n'éclaire pas : elle ne fait pas seulement du bruit.

Phrase: (non|pas) (seulement|uniquement|que)
Strength: weak
Found-in: Elle est non seulement belle, elle est solide.

Phrase: (sans doute|sans aucun doute|sans nul doute|sans problème|sans souci|sans plus attendre|sans
  plus tarder|sans tarder|sans attendre|sans délai|sans faute|sans frais|sans hésiter|sans
  hésitation|sans cesse|sans engagement|sans fil)
Strength: weak
Found-in: Nous vous l'envoyons sans plus tarder.

Phrase: (un|une|la|le|cette|ce|chaque|quelque|toute|autre|première|même|seule|par|bonne|en|de|des|les|tierce|à
  la|à une) personne
Strength: weak
Found-in: Une personne a sonné chez moi.

Phrase: (un|premier|faux|au|à deux|le|quelques|ce|grand|pas à) pas
Strength: weak
Found-in: Le premier pas est de serrer la vis.

Phrase: (point|points) (de|relais|du|sur|final|à|important|commun|faible|fort)
Strength: weak
Found-in: Voici le point de retrait.

Phrase: (un|le|ce|au|à quel|quel|du|chaque|premier|dernier|second|seul|à
  ce|tel|autre|de|votre|notre) point
Strength: weak
Found-in: Sur ce point vous avez raison.

Phrase: (pas|plus) (de souci|de soucis|de problème|de problèmes|mal de)
Strength: weak
Found-in: Pas de souci, la boîte suffit.

Phrase: (rien que|rien de|de rien|pour rien|pourquoi pas|pas mal|non merci|sinon rien)
Strength: weak
Found-in: De rien, à bientôt.

Phrase: ne (vous inquiétez|vous en faites|vous souciez|vous tracassez|t'inquiète|t'en fais|te
  tracasse) pas
Strength: weak
Found-in: Ne vous inquiétez pas, tout est en route.

Phrase: (avant|de peur|de crainte|moins|plus|mieux|pire|à moins) que (je|vous|nous|cela|ça|ce) ne
Strength: weak
Found-in: Écrivez avant que nous ne fermions.
