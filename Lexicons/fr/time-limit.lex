Lexicon: time-limit
Language: fr
Purpose: Words that say when or by when; weak ones hang on something else that happens.
Unless: quotation
Source: written for replylint

Phrase: (aujourd'hui|demain|après-demain|ce matin|cet après-midi|ce soir|cette semaine|ce mois-ci|ce
  week-end|la semaine prochaine|le mois prochain|dès demain)
Found-in: Nous vous rappellerons demain.
Not-in: Il était là hier.

Phrase: (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)
Found-in: Nous vous rappellerons lundi.
Not-in: Le jour est incertain.

Phrase: (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)
Found-in: Il arrive en mai.
Not-in: Il arrive en train.

Phrase: (printemps|été prochain|cet été|automne|cet hiver|pâques|noël|nouvel an)
Found-in: Il arrive avant Noël.
Not-in: Il a été vendu.

Phrase: (dans|sous|en|d'ici|après|environ|pendant|les|au bout de) [*] [*]
  (minutes|heures|jours|semaines|mois|jours ouvrés|jours ouvrables)
Found-in: Vous aurez la réponse sous 48 heures.
Not-in: Il est dans la boîte.

Phrase: (dans|sous|d'ici) (une heure|un jour|une semaine|un mois|une minute|la
  journée|l'heure|huitaine|quinzaine|quelques jours|la semaine)
Found-in: Vous aurez la réponse dans la journée.
Not-in: Il est dans une boîte.

Phrase: (avant|à|vers|jusqu'à) (midi|minuit|* heures|* h)
Found-in: Nous appelons avant midi.
Not-in: Il est à la porte.

Phrase: (en|la|d'ici|à la|en la) (fin|milieu|début) (de|du) (semaine|mois|la
  semaine|journée|l'année|trimestre)
Found-in: Vous aurez la réponse en fin de semaine.
Not-in: La fin du film est triste.

Phrase: (immédiatement|tout de suite|maintenant|sur-le-champ|sur le champ|à l'instant|sans
  attendre|sans délai|au plus tard|chaque jour|chaque semaine|le jour même)
Found-in: Je vais vérifier tout de suite.
Not-in: La suite est bonne.

Phrase: (date limite|date de livraison|échéance)
Found-in: La date de livraison est connue.
Not-in: La date est vieille.

Phrase: (dès que|lorsque|quand|une fois que|après que|si)
  (vous|tu|le|la|les|il|elle|votre|ton|ta|cela|l'article|le colis)
Strength: weak
Found-in: Nous vous tiendrons au courant dès que le colis sera là.
Not-in: Dès le matin.
