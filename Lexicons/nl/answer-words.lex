Lexicon: answer-words
Language: nl
Purpose: Words by which a reply answers: yes and no, reasons, days and spans of time. The first word
  of each list says what the others do in an answer; _ joins the words of a phrase.
Source: written for replylint

Words: yes ja jawel inderdaad zeker natuurlijk uiteraard klopt dat_klopt geen_probleem jazeker

Words: no nee neen helaas_niet nog_niet zeker_niet helemaal_niet

Words: subject ik je jij u hij zij ze het we wij jullie de een dit dat deze die onze uw

Words: reason omdat aangezien doordat want wegens vanwege daarom door_de daardoor als_gevolg_van
  reden_is reden_was oorzaak_is oorzaak_was dankzij zodat

Words: date vandaag morgen overmorgen gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag
  zondag weekend middernacht volgende_week komende_week deze_week vorige_week afgelopen_week
  volgende_maand deze_maand vorige_maand volgend_jaar dit_jaar vorig_jaar vanavond vanmiddag
  vanochtend eind_van_de_week eind_van_de_maand einde_van_de_week einde_van_de_maand paar_dagen
  enkele_dagen paar_weken enkele_weken paar_uur een_week een_maand een_dag een_uur een_jaar
  dagelijks wekelijks maandelijks jaarlijks werkdagen

Words: month januari februari maart april mei juni juli augustus september oktober november december

Words: before_month en of in van tot vanaf sinds eind begin half per

Words: unit dag dagen week weken maand maanden jaar jaren uur uren minuut minuten seconde seconden
  werkdag werkdagen

Words: number twee drie vier vijf zes zeven acht negen tien elf twaalf veertien vijftien twintig
  dertig veertig vijftig zestig honderd duizend

Words: label nr nummer pagina stap versie hoofdstuk artikel model type punt fout code

Words: free gratis kosteloos

Words: link link

Words: attachment bijlage bijgevoegd bijgevoegde bijgesloten

Words: addressee je jouw u uw jullie

Words: negation niet geen zonder

Words: other goede_morgen op_een_dag
