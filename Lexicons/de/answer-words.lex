Lexicon: answer-words
Language: de
Purpose: Words by which a reply answers: yes and no, days, numbers, places, people, reasons, things
  to do. The first word of each list says what the others do in an answer; _ joins the words of a
  phrase.
Source: written for replylint

Words: yes ja jawohl genau richtig stimmt natürlich selbstverständlich sicher gerne klar doch
  kein_problem auf_jeden_fall das_stimmt das_ist_richtig sehr_gern sehr_gerne

Words: no nein nee leider_nein leider_nicht auf_keinen_fall keineswegs noch_nicht gar_nicht

Words: subject ich du er sie es wir ihr das der die den dem ein eine einen unser unsere ihre mein
  meine dies diese dieser dieses man

Words: reason weil wegen aufgrund deshalb deswegen daher nämlich denn_wir denn_der denn_die denn_das
  denn_es denn_sie auf_grund der_grund grund_dafür grund_ist grund_war infolge dank darum
  die_ursache ursache_war ursache_ist dadurch_dass da_wir da_sie da_es da_der da_die da_das da_ihr
  da_ihre da_unser da_unsere da_ich da_hier da_dieser da_diese da_dieses

Words: state ist war sind waren

Words: place adresse straße einstellungen menü reiter seite abschnitt schublade regal stock büro
  laden geschäft lager website webseite homepage portal app konto profil filiale gebäude zimmer
  eingang parkplatz ordner bildschirm ecke schachtel etikett rückseite boden unterseite oberseite
  vorderseite depot theke bahnhof stadt dorf handbuch rechnung kundenkonto kundenbereich bereich
  schaufenster zentrale hof keller erdgeschoss obergeschoss auf_der_rückseite links_oben rechts_oben
  links_unten rechts_unten oben_rechts oben_links unten_rechts unten_links nebenan

Words: before_place in im ins auf am an unter über bei beim vom von aus hinter neben zum zur via vor
  unterhalb oberhalb gegenüber

Words: before_town in

Words: no_town kürze zukunft ordnung höhe form zusammenarbeit bearbeitung absprache kooperation
  verbindung kontakt rücksprache anspruch betrieb kauf rechnung frage folge stand ruhe summe kraft
  raten tagen wochen monaten stunden minuten ihrem ihrer deinem deiner unserem unserer einem einer
  diesem dieser der den dem allen allem arbeit klärung prüfung planung vorbereitung produktion
  englisch deutsch französisch pdf papierform größe größen farbe farben euro anlehnung bezug
  hinsicht anbetracht abhängigkeit reparatur auftrag urlaub

Words: person kollege kollegen kollegin kolleginnen mitarbeiter mitarbeiterin vorgesetzter leiter
  leiterin techniker technikerin monteur fahrer fahrerin spezialist spezialistin abteilung team
  buchhaltung vertrieb kundendienst kundenservice fachabteilung sachbearbeiter sachbearbeiterin
  ansprechpartner ansprechpartnerin geschäftsführer geschäftsführerin chefin chef hersteller
  vermieter hausmeister empfang zentrale inhaber inhaberin

Words: title herr herrn frau dr prof

Words: step klicken klicke klick tippen tippe drücken drücke wählen wähle öffnen öffne geben gib
  gehen geh gehe scrollen scrolle laden lade installieren installiere starten starte schalten
  schalte stecken stecke ziehen ziehe entfernen entferne ersetzen ersetze setzen setze legen lege
  halten halte warten warte kopieren kopiere speichern speichere löschen lösche verbinden verbinde
  trennen trenne schließen schließe besuchen besuche folgen folge füllen fülle aktualisieren
  aktualisiere drucken drucke spülen spüle waschen wasche reinigen reinige wischen wische drehen
  drehe heben hebe schieben schiebe nehmen nimm prüfen prüfe stellen stelle melden melde rufen

Words: step_lead bitte dann zuerst zunächst danach anschließend jetzt nun schließlich und einfach
  als nächstes

Words: attachment anbei beigefügt beigefügte beigefügten beiliegend beiliegende beiliegenden
  angehängt angehängte anhang anlage beilage im_anhang in_der_anlage

Words: addressee du dein deine deinen deiner deinem ihr ihre ihren ihrem ihrer gesendet_haben
  geschickt_haben

Words: negation nicht kein keine keinen ohne nie

Words: link link links url webadresse

Words: date heute morgen übermorgen gestern vorgestern montag montags dienstag dienstags mittwoch
  mittwochs donnerstag donnerstags freitag freitags samstag samstags sonnabend sonntag sonntags
  wochenende werktags werktag mittag mittags mitternacht nächste_woche nächster_woche kommende_woche
  kommender_woche diese_woche dieser_woche letzte_woche letzter_woche nächsten_monat kommenden_monat
  diesen_monat letzten_monat nächstes_jahr dieses_jahr letztes_jahr ende_der_woche ende_des_monats
  ende_des_jahres monatsende jahresende wochenanfang in_einer_woche in_einem_monat in_einer_stunde
  innerhalb_einer_woche einer_stunde einer_woche eines_tages wenigen_tagen einigen_tagen
  wenigen_wochen einigen_wochen wenigen_stunden wenigen_minuten paar_tage paar_tagen paar_wochen
  paar_stunden paar_minuten im_frühjahr im_frühling im_sommer im_herbst im_winter täglich
  wöchentlich monatlich jährlich heute_abend heute_nachmittag eine_woche eine_stunde einen_tag
  einen_monat ein_jahr ein_monat ein_tag halbe_stunde

Words: month januar jänner februar märz april mai juni juli august september oktober november
  dezember

Words: before_month und oder zum im in bis seit ab vom anfang mitte ende jahr nach vor

Words: unit tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minute
  minuten sekunde sekunden werktag werktage werktagen arbeitstag arbeitstage arbeitstagen uhr std
  kalendertage kalendertagen

Words: number zwei drei vier fünf sechs sieben acht neun zehn elf zwölf vierzehn fünfzehn zwanzig
  dreißig vierzig fünfzig sechzig neunzig hundert tausend dutzend doppelt zweimal dreimal halb
  anderthalb

Words: label nr nummer seite schritt version abschnitt kapitel artikel modell typ teil abbildung
  zeile punkt zimmer raum gate größe stufe klasse absatz fehler code paragraf

Words: free kostenlos kostenfrei gratis umsonst unbegrenzt portofrei versandkostenfrei

Words: writer ich wir uns unser unsere unserer unserem mir mich

Words: contact melden melde meldet anrufen rufe rufen ruft schreiben schreibe schreibt antworten
  antworte informieren informiere benachrichtigen kontaktieren mitteilen bescheid zurückmelden

Words: send senden sende schicken schicke zusenden zuschicken übersenden zukommen mailen zumailen
  weiterleiten beifügen anhängen geben schickt sendet

Words: file rechnung rechnungen quittung beleg belege kopie kopien pdf datei dateien dokument
  dokumente unterlagen anleitung bedienungsanleitung handbuch formular formulare foto fotos bild
  bilder screenshot bescheinigung zertifikat etikett retourenetikett rücksendeetikett gutschein
  angebot vertrag zeichnung zeichnungen prospekt katalog datenblatt bericht vorlage kontoauszug
  auftragsbestätigung kostenvoranschlag

Words: other eines_tages guten_morgen guten_tag als_anhang als_anlage ein_zweites zum_zweiten
  jeden_fall vielen_dank so_dass bis_auf_weiteres im_falle in_der_regel in_diesem_fall im_grunde
  auf_wiedersehen an_sich über_alles auf_anfrage dank_für herzlichen_dank besten_dank lieben_dank

# Behind "how": a span of time is asked for.
Words: span lange oft häufig schnell bald alt zeit
