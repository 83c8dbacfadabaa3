Lexicon: due-words
Language: fr
Purpose: Words by which a promise says when it is kept, and words that show that nothing is
  promised. The first word of each list says what the others do; _ joins the words of a phrase.
  Names of months and weekdays need not stand here.
Source: written for replylint

Words: by d'ici d'ici_à d'ici_au jusqu'à jusqu'au au_plus_tard pour

Words: before avant

Words: after après passé

Words: at le la à au aux en ce cette dans vers pendant durant courant pour sur au_cours_de
  au_cours_du

Words: within sous dans_les dans_un_délai_de dans_un_délai_maximum_de dans

# What stands behind them is no time by which anything is due.
Words: unfit à_partir_de à_partir_du du depuis dernier dernière chaque tous_les toutes_les que
  datant datée

Words: lasting pendant depuis durant chaque pour par

Words: gone dernier dernière passé passée derniers dernières plus_tôt

Words: next prochain prochaine prochains prochaines

Words: this ce cet cette en_cours

Words: coming prochains prochaines

Words: filler le la les l du de des au aux notre

Words: definite les

Words: day-lead le du au

Words: bare-days le

Words: working ouvré ouvrés ouvrable ouvrables

Words: from-now à_partir_de_maintenant à_compter_d'aujourd'hui

Words: joiner à ou au

Words: joint et mais puis

Words: late au_plus_tard

Words: soon dès_que_possible aussi_vite_que_possible au_plus_vite rapidement bientôt sous_peu
  prochainement dans_les_meilleurs_délais dans_les_plus_brefs_délais le_plus_vite_possible
  aussitôt_que_possible le_plus_rapidement_possible le_plus_tôt_possible très_vite

# What else comes first.
Words: event dès_que dès_qu'il dès_qu'elle dès_qu'on dès_qu'un dès_qu'une dès_que_nous aussitôt_que
  une_fois après suivant lorsque lorsqu'il à_réception à_la_réception dès dès_réception

Words: asked quand

Words: condition si s'il au_cas_où à_condition à_moins_que sauf_si

Words: reader vous votre vos tu ton ta tes

Words: asking merci_de veuillez s'il_vous_plaît svp envoyez dites faites

Words: other merci_de_votre merci_de_nous_avoir

Words: negation ne n pas jamais aucun aucune

Words: perfect avons ai avez a été avait avaient j'ai

Words: happened avons ai avez avait été était étaient

Words: future nous_allons je_vais vais allons va promets promettons

# A sentence that says nothing but when is made of these.
Words: light cela ça ce devrait prendra prendre être sera c'est probablement environ et au_maximum
  maximum normalement soit donc

# Numbers; a word for a few stands for the most that it may be.
Words: number-1 un une

Words: number-2 deux

Words: number-3 trois

Words: number-4 quatre

Words: number-5 cinq quelques plusieurs

Words: number-6 six

Words: number-7 sept

Words: number-8 huit

Words: number-9 neuf

Words: number-10 dix

Words: number-12 douze

Words: number-14 quatorze

Words: number-15 quinze

Words: number-20 vingt

Words: number-24 vingt_quatre

Words: number-30 trente

Words: number-48 quarante_huit

Words: ordinal-1 premier

# Units: 1 minute, 2 hour, 3 day, 4 week, 5 month, 6 quarter, 7 year, 8 weekend, 9 working day,
# 10 fortnight; 100 more for many of them.
Words: unit-1 minute min

Words: unit-101 minutes

Words: unit-2 heure h l'heure

Words: unit-102 heures

Words: unit-3 jour journée

Words: unit-103 jours journées

Words: unit-4 semaine

Words: unit-104 semaines

Words: unit-5 mois

Words: unit-6 trimestre

Words: unit-106 trimestres

Words: unit-7 année l'année an d'année

Words: unit-107 années ans

Words: unit-8 week_end weekend

Words: unit-10 quinzaine

Words: minutes-30 demi_heure une_demi_heure

# Which part of a period: 1 its beginning, 2 its middle, 3 its end, 4 all of it.
Words: edge-1 début

Words: edge-2 mi milieu

Words: edge-3 fin

Words: edge-4 courant cours

# A condition before a promise; behind one it takes nothing from it.
Words: exception-0 à_moins_que sauf_si

# What promises by itself where a time is said, and what follows it and is no deed.
Words: pledge-0 nous_allons je_vais

Words: idle-0 être avoir devoir voir

# Days from today on.
Words: day-0 aujourd'hui

Words: day-1 demain

Words: day-2 après_demain

# Parts of a day, by the hour at which they end; times of day; ends of a day.
Words: part-12 matin matinée

Words: part-18 après_midi l'après_midi

Words: part-24 soir soirée

Words: clock-12 midi

Words: clock-24 minuit

Words: close-0 fermeture_des_bureaux

Words: close-3 fin_de_journée fin_de_la_journée fin_du_jour

Words: close-4 fin_de_semaine fin_de_la_semaine

Words: close-5 fin_du_mois fin_de_mois

Words: close-7 fin_d'année fin_de_l'année

Words: feast-1225 noël
