Lexicon: explanation
Language: fr
Purpose: Words that give the cause of a trouble or of a decision.
Act: explanation
Unless: quotation
Source: written for replylint

Phrase: (parce que|parce qu'il|parce qu'elle|parce qu'on|parce qu'un|parce qu'une|parce
  qu'ils|puisque|puisqu'il|puisqu'elle|étant donné|étant donnée|vu que|attendu que|du fait que|dans
  la mesure où|pour la bonne raison|d'autant que|d'autant plus que)
Found-in: Elle est en retard parce que la route est fermée.
Unless: question

Phrase: car
  (nous|le|la|les|il|elle|ils|votre|notre|un|une|ce|cette|je|on|vous|cela|c'est|nos|des|l'atelier)
Found-in: Elle est en retard car la route est fermée.
Not-in: Le car est là.

Phrase: (en raison|à cause|du fait|suite|compte tenu|eu égard|au vu|par suite|faute|à la suite)
  (de|du|des|d'un|d'une|à|à un|à une|aux|au)
Found-in: Elle est en retard en raison de la neige.
Not-in: La suite nuptiale est prise.

Phrase: (dû|due|dus|dues|lié|liée|liés|liées|imputable|attribuable) (à|au|aux|essentiellement
  à|principalement à|notamment à)
Found-in: Ce retard est dû à la neige.
Not-in: La somme due est payée.

Phrase: (la|une|cette|l'autre|seule|principale|l'une des) (raison|cause) [*] (est|en est|était|pour
  laquelle|vient|tient|de ce|de cette|principale|probable|du|pour)
Found-in: La raison est la grève.

Phrase: (c'est|voilà|c'était) (pourquoi|la raison|pour cela|pour cette raison|ce qui|dû|lié|parce|à
  cause)
Found-in: C'est pourquoi elle est en retard.

Phrase: (pour|par) (cette raison|ce motif|ces raisons|des raisons|mesure de|souci de|raison de|des
  motifs)
Found-in: Pour cette raison, elle est fermée.

Phrase: (causé|causée|causés|provoqué|provoquée|provoqués|entraîné|entraînée|occasionné
  par|perturbé|perturbée|retardé|retardée|affecté|affectée|endommagé|endommagée) [notamment] (par|à
  cause)
Found-in: La fissure est causée par le gel.
Not-in: La vis tient par miracle.

Phrase: (il s'avère|il s'est avéré|il apparaît|il semble|il
  semblerait|apparemment|visiblement|manifestement|il se trouve|renseignements pris|après
  vérification|vérification faite|il ressort)
  (que|qu'il|qu'elle|qu'un|qu'une|le|la|les|votre|nous|notre|un|une|il|elle)
Found-in: Il s'avère que la pompe a gelé.
Found-in: Après vérification, la pompe a gelé.

Phrase: après
  (vérification|vérifications|examen|analyse|enquête|recherche|recherches|contrôle|étude|consultation|lecture|expertise|contact|échange)
Found-in: Après examen de la pompe, tout est clair.

Phrase: (nous avons|j'ai|on a|nous) [*]
  (constaté|découvert|trouvé|identifié|compris|remarqué|établi|déterminé|appris)
  (que|qu'un|qu'une|l'origine|la|le|un|une|qu'il|pourquoi|ce)
Found-in: Nous avons constaté que la pompe a gelé.

Phrase: (l'origine|la source|la provenance) (du|de la|de ce|de cette|de l'incident|de votre|des)
Found-in: L'origine de la panne est le gel.

Phrase: (cela|ceci|ça|ce retard|cette erreur|le problème|la panne|l'erreur|le retard|l'incident|la
  différence|le souci) (vient|provient|s'explique|est dû|est due|tient|résulte|découle|était
  dû|était due|est lié|est liée|s'est produit|est survenu|est survenue|a été causé|arrive)
Found-in: Le retard s'explique par la neige.

Phrase: (ce qui|cela|ça) (a|explique|a entraîné|a provoqué|a causé|a retardé|signifie|veut
  dire|implique|entraîne|nous a|a empêché|a conduit)
Found-in: La pompe a gelé, ce qui a retardé la pose.

Phrase: (afin de|dans le but de|dans l'optique de)
  (garantir|protéger|empêcher|prévenir|respecter|préserver|assurer|se
  conformer|lutter|limiter|permettre|réduire|sécuriser)
Found-in: C'est fermé afin de garantir le calme.

Phrase: afin (d'éviter|d'assurer|d'empêcher|d'améliorer)
Found-in: C'est fermé afin d'éviter le bruit.

Phrase: (de sorte|de façon|de manière|si bien|à tel point|de telle sorte) (que|à ce
  que|qu'il|qu'elle)
Found-in: C'est fermé, de sorte que tout reste sec.

Phrase: (un|une|le|la|cette|ce|d'un|d'une)
  (erreur|panne|incident|problème|souci|bug|défaut|dysfonctionnement|malentendu|retard|rupture|grève|surcharge|coupure|confusion|défaillance)
  (de|technique|informatique|humaine|système|lors|logistique|interne|administrative|électrique|est
  survenue|est survenu|s'est)
Found-in: C'est une erreur de saisie.
Not-in: Une erreur ?

Phrase: (il y a eu|il y avait|nous avons eu|j'ai eu|nous avons connu|nous avons rencontré|nous
  rencontrons|nous avons subi|a connu|a rencontré|nous connaissons|est survenu|est survenue) …
  (erreur|panne|incident|problème|problèmes|souci|bug|défaut|dysfonctionnement|oubli|malentendu|retard|retards|rupture|grève|surcharge|difficultés|coupure|confusion|pic|afflux|fuite|inversion)
Found-in: Nous avons eu une panne de pompe.
Not-in: Vous avez eu un couvercle.

Phrase: (intempéries|grève|grèves|mauvais temps|forte affluence|forte demande|manque de
  personnel|pénurie|rupture d'approvisionnement|jours fériés|jour férié|période de
  fêtes|congés|force majeure|travaux|panne informatique|fermeture annuelle)
Strength: weak
Found-in: La grève dure.

Phrase: (circonstances|raisons|événements|évènements|motifs|raison)
  (exceptionnelles|imprévues|imprévu|indépendantes|techniques|de
  sécurité|légales|d'hygiène|imprévus|exceptionnels|médicales|juridiques|fiscales|comptables|sanitaires|personnelles|techniques|logistiques|de
  santé|pratiques)
Found-in: C'est fermé pour raisons techniques.

Phrase: (indépendant|indépendante|indépendantes) de (notre|nos|ma) (volonté|services)
Found-in: La panne est indépendante de notre volonté.

Phrase: (en effet|en fait|de fait|à vrai dire|en réalité|pour être précis|pour être franc|pour être
  tout à fait|pour faire court|en clair|autrement dit|c'est à dire|en d'autres termes|concrètement)
  [,] (le|la|les|nous|il|elle|votre|notre|un|une|je|vous|ce|cette|c'est|tout|transparent|on)
Found-in: En effet, la pompe a gelé.

Phrase: (normalement|en général|généralement|habituellement|d'habitude|en principe|d'ordinaire|en
  temps normal) (nous|le|la|les|cela|il|votre|ce|une|un|on|chaque)
Found-in: En principe, la pompe tient.

Phrase: (vous expliquer|vous explique|je m'explique|laissez moi vous expliquer|je vous dois une
  explication|voici l'explication|voici pourquoi|voici ce qui|l'explication est|explication est|pour
  vous expliquer|permettez moi de vous expliquer)
Found-in: Je m'explique : la pompe a gelé.
Not-in: Pouvez-vous m'expliquer ?
Unless: question

Phrase: (selon|d'après|au vu de|sur la base de|à en croire) (nos|notre|le|la|les|vos|votre|mes)
  (informations|registres|système|suivi|transporteur|photos|fichiers|données|technicien|relevés|dossier|renseignements|contrat|conditions)
Found-in: D'après nos registres, la vis est partie.

Phrase: (notre|nos|le|la)
  (système|suivi|base|logiciel|dossier|transporteur|registres|historique|site|atelier|entrepôt) [*]
  (indique|indiquent|montre|signale|affiche|mentionne|n'a pas|a été|a rencontré|a eu|avait|a mal|a
  subi|fait état|nous dit)
Found-in: Notre système indique une fuite.

Phrase: (obligatoire|exigé|exigée|requis|requise|imposé|imposée|nécessaire|tenus|tenu|obligés)
  (par|pour|de par|car|afin) (la|le|les|des|nous|notre|nos|votre|respecter|raisons)
Found-in: C'est imposé par la loi.

Phrase: (par conséquent|en conséquence|de ce fait|c'est ainsi que|il en résulte que)
  (nous|le|la|les|votre|notre|il|elle|un|une|ce|cette|vous|je)
Found-in: De ce fait, la pompe fuit.

Phrase: (comme (vous le savez|vous le voyez|vous l'avez|vous avez
  pu|indiqué|précisé|expliqué|mentionné|stipulé|annoncé))
Found-in: Comme vous le savez, il a gelé.

Phrase: (avons|a|ont) [*]
  (changé|déménagé|modifié|remplacé|fermé|augmenté|revu|migré|introduit|fusionné)
  (de|notre|nos|la|le|les|son|sa|leur|leurs|nos|vers|d'adresse)
Found-in: Nous avons changé de transporteur.
