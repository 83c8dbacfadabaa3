Lexicon: no-names
Language: de
Purpose: Words that begin a line like a name and are none: openings, closing formulas.
Source: written for replylint
Licence: same as replylint

Words: Leider Derzeit Aktuell Zuerst Zunächst Heute Morgen Gestern Bedauerlicherweise
  Glücklicherweise Normalerweise Grundsätzlich Eigentlich Jedoch Außerdem Zudem Zusätzlich
  Schließlich Tatsächlich Verstanden Einverstanden Perfekt Richtig Genau Gut Gerne Gern Super Prima
  Wunderbar Ausgezeichnet Hervorragend Natürlich Selbstverständlich Hoffentlich Vielleicht Nochmals
  Entschuldigung Verzeihung Sorry Willkommen Bitte Ja Nein Doch Sicher Danach Davor Seit Während Bis
  Sobald Dann Jetzt Nun Noch Vorab Vielen Besten Herzlichen Schönen Schöne Schönes Guten Guter Frohe
  Frohes Alles Anbei Beigefügt Hiermit Betreff Bezüglich Anfrage Bestellung Rechnung Kundennummer
  Bestellnummer Auftrag Vorgang Ticket Anhang Wir Ich Sie Ihr Ihre Unser Unsere Der Die Das Ein Eine
  Es Wenn Falls Da Weil Hier Was Wie Warum Wann Können Könnten Haben Sind Ist War Waren Auch Und
  Aber Oder Deshalb Daher Also Für Im In Am An Auf Mit Von Zu Zur Zum Nach Bei Über Montag Dienstag
  Mittwoch Donnerstag Freitag Samstag Sonntag Sonnabend Januar Jänner Februar März September Oktober
  November Dezember Gesendet Geschrieben Mobil Kundenservice Kundendienst Team Damen Zusammen
  Kolleginnen MfG LG VG Freundlichen Freundliche Grüße Grüßen Gruß Viele Beste Liebe Herzliche
  Hochachtungsvoll
