Lexicon: goodbye
Language: fr
Purpose: Words that close a message.
Act: goodbye
Unless: quotation
Source: written for replylint

Phrase: (bien|très|trés|tres) cordialement
Found-in: Bien cordialement,

Phrase: (cordialement|cordiallement|cdlt|cdt|sincèrement|amicalement|respectueusement|bàv|bav|salutations|chaleureusement|bises|bisous|amitiés|fraternellement|courtoisement|biz)
Found-in: Cordialement,
Not-in: L'accueil cordialement offert nous a plu.
Within: start, end

Phrase: (cordiales|meilleures|sincères|respectueuses|amicales|bonnes|distinguées|chaleureuses|mes|nos|avec
  mes|avec nos|les meilleures) [cordiales|meilleures|sincères|respectueuses] salutations
Found-in: Meilleures salutations,
Not-in: Les salutations du livreur furent brèves.

Phrase: (salutations|sentiments|considération)
  (distinguées|distingués|distinguée|respectueuses|respectueux|les
  meilleurs|dévoués|empressées|cordiales|cordiaux)
Found-in: Nos salutations distinguées.

Phrase: bien (à vous|à toi|sincèrement|amicalement|respectueusement)
Found-in: Bien à vous,
Not-in: C'est bien notre lampe.

Phrase: (veuillez|prie|prions|vous) (agréer|d'agréer|recevoir|de recevoir|croire|de croire) [*] [*]
  [*] [*] (salutations|l'expression|l'assurance|sentiments)
Found-in: Veuillez agréer, Madame, nos salutations.

Phrase: (bonne|belle|excellente|agréable|très bonne|douce)
  (journée|soirée|semaine|nuit|continuation|fin de journée|fin de semaine|après
  midi|année|route|fête|fêtes|réception|lecture|matinée|journee|soiree)
Found-in: Bonne journée !
Found-in: Merci et bonne journée.
Not-in: Une bonne semaine de retard.
Within: start, end

Phrase: (bon|excellent|agréable|beau|très bon) (week end|weekend|dimanche|après
  midi|voyage|séjour|vol|courage|appétit|samedi|mardi)
Found-in: Bon week-end !

Phrase: (à (bientôt|très bientôt|plus|plus tard|demain|lundi|tout à l'heure|la prochaine|la semaine
  prochaine|vendredi|jeudi|tantôt|une prochaine|l'année prochaine|très vite|bientot)|au
  revoir|adieu|tchao|ciao|salut et|bye|a bientot|a bientôt|tchuss)
Found-in: À très bientôt !
Found-in: Au revoir, à lundi.
Not-in: La lampe brille à peine.

Phrase: (au plaisir|dans l'attente|en attendant|en attente) (de|d'une|de vous|de votre|de vos)
  [vous|votre|vos|voir]
  (lire|revoir|retour|réponse|accueillir|rencontrer|nouvelles|voir|retrouver|entendre|relire)
Found-in: Au plaisir de vous lire.

Phrase: (prenez|prends) (bien soin|soin) de (vous|toi|vous tous)
Found-in: Prenez soin de vous.

Phrase: (je|nous) (vous|te) (souhaite|souhaitons) [*] [*]
  (bonne|belle|excellente|agréable|bon|excellent|bonnes|joyeuses|douce)
Found-in: Je vous souhaite une belle soirée.

Phrase: (portez vous bien|porte toi bien|bien des choses|mes amitiés|bien le bonjour à|bonne
  chance|bonne continuation)
Found-in: Portez-vous bien !
