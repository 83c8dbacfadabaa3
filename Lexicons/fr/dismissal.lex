Lexicon: dismissal
Language: fr
Purpose: Words that wave aside what a customer reports, suggests or complains of.
Unless: negation quotation question report
Source: written for replylint

Phrase: (vous êtes|tu es|vous seriez) (le seul|la seule|le premier|la première|l'unique)
  [client|cliente|personne] [à] (vous|se|qui|nous|en|à|avoir|trouver|le)
Found-in: Vous êtes le seul à vous plaindre.

Phrase: (personne|aucun client|aucun autre client|aucun utilisateur|aucun voyageur)
  (d'autre|n'a|ne|ne s'est|ne s'en est) [jamais|encore] (plaint|signalé|n'a|ne|remarqué|se
  plaint|s'est|rencontre|eu)
Found-in: Aucun autre client ne s'est plaint.
Unless: quotation, question, report

Phrase: personne (d'autre) (ne|n'a|n'est) [s'est|s'en est|s'en|se] [jamais|encore] (plaint|plaint
  de|signalé|remarqué|gêné|ce problème)
Found-in: Personne d'autre ne s'en plaint.
Unless: quotation, question, report

Phrase: (nous n'avons|on n'a|je n'ai) jamais (eu|reçu) (de|d'|une|la moindre|aucune)
  (plainte|plaintes|réclamation|réclamations)
Found-in: Nous n'avons jamais eu la moindre plainte.
Unless: quotation, question, report

Phrase: (tous les autres|les autres clients|tous nos clients|nos autres clients) (sont|en
  sont|s'en|trouvent) [très|tout à fait] (satisfaits|contents|ravis|sont|contentent)
Found-in: Tous nos clients en sont ravis.
Unless: quotation, question, report

Phrase: (ce n'est|c'est|ça reste|cela reste) [là] [que] (votre|ton) [simple|seul]
  (avis|opinion|ressenti|point de vue|impression)
Found-in: C'est votre avis.
Unless: quotation, question, report

Phrase: (c'est|cela reste|question|affaire) [une question|une affaire|simplement une question] de
  goût
Strength: weak
Found-in: C'est une question de goût.

Phrase: (on ne peut|nous ne pouvons|difficile de) [pas|jamais] (plaire à tout le monde|contenter
  tout le monde|satisfaire tout le monde)
Found-in: On ne peut pas plaire à tout le monde.
Unless: quotation, question, report

Phrase: (fonctionne|fonctionnent|marche|se comporte) (comme prévu|normalement|comme voulu|comme il
  se doit)
Strength: weak
Found-in: L'export fonctionne comme prévu.

Phrase: (pas un bug|pas un bogue|pas une erreur) (c'est|mais) (une fonctionnalité|voulu|un choix|une
  fonction)
Found-in: Ce n'est pas un bug, c'est une fonctionnalité.
Unless: quotation, question, report

Phrase: (nous ne voyons|je ne vois|il n'y a) (pas|aucun|aucune) [de] (motif|raison|lieu|matière)
  (de|à) (réclamation|plainte|vous plaindre|se plaindre)
Found-in: Je ne vois aucun motif de plainte.
Unless: quotation, question, report

Phrase: (vos|votre|tes) (suggestions|suggestion|remarques|avis|conseils|idées|opinion) ne (nous|m')
  (intéresse|intéressent) [pas|guère]
Found-in: Vos conseils ne nous intéressent pas.
Unless: quotation, question, report

Phrase: (vous exagérez|tu exagères|vous dramatisez|vous en faites trop|vous êtes trop sensible|vous
  êtes trop exigeant|vous êtes trop exigeante)
Found-in: Vous exagérez un peu.

Phrase: (une tempête dans un verre|beaucoup de bruit pour rien|pas la fin du monde|il n'y a pas mort
  d'homme|pas de quoi en faire)
Found-in: Ce n'est pas la fin du monde.
Unless: quotation, question, report

Phrase: (il faudra|il faut|vous devrez|il va falloir) [vous] (faire avec|vous y faire|y faire|en
  contenter|vous en contenter)
Found-in: Il faudra faire avec.

Phrase: (c'est comme ça|c'est ainsi|c'est la vie)
Strength: weak
Found-in: C'est comme ça.

Phrase: (allez|adressez vous|voyez|achetez) [donc] (ailleurs|voir ailleurs|à la concurrence)
Found-in: Allez donc ailleurs.

Phrase: si (cela|ça) ne vous (plaît|plait|convient) pas
Found-in: Si cela ne vous convient pas, résiliez.
Unless: quotation, question, report

Phrase: (nous avons|j'ai) [bien] pris (note|acte) de (votre|vos)
  (remarque|remarques|réclamation|mécontentement|suggestion|avis|commentaire|commentaires|plainte)
Strength: weak
Found-in: Nous avons bien pris note de votre remarque.
