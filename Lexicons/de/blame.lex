Lexicon: blame
Language: de
Purpose: Words that put the fault on the customer, or on a colleague or courier in public.
Unless: negation quotation report
Source: written for replylint

Phrase: (hätten Sie|hättest du) [nur|doch] (die|den|das|unsere|vorher|richtig|genau|besser|genauer)
  … (gelesen|beachtet|gefragt|aufgepasst|geprüft|befolgt|hingesehen|durchgelesen)
Found-in: Hätten Sie die Anleitung gelesen, liefe die Pumpe noch.
Not-in: Hätten Sie die Mail gern auch als Brief?
Unless: quotation report question

Phrase: (Sie hätten|du hättest) …
  (lesen|fragen|aufpassen|prüfen|beachten|nachsehen|wissen|melden|Bescheid
  sagen|durchlesen|hinsehen|informieren|anrufen|merken) (müssen|sollen|können)
Found-in: Sie hätten die Beschreibung genauer lesen müssen.
Found-in: Du hättest vorher fragen sollen.
Not-in: Sie hätten uns jederzeit anrufen dürfen.
Unless: negation quotation report condition

Phrase: (hätten Sie|hättest du) …
  (lesen|fragen|aufpassen|prüfen|beachten|nachsehen|wissen|melden|durchlesen|hinsehen|informieren|merken)
  (müssen|sollen)
Found-in: Das hätten Sie wissen müssen.
Not-in: Das hätten wir wissen müssen.
Unless: negation quotation report question

Phrase: (haben Sie|hast du|Sie haben|du hast) [es] (versäumt|unterlassen|verabsäumt)
Found-in: Leider haben Sie versäumt, das Formular zu unterschreiben.
Found-in: Sie haben es versäumt, sich zu melden.
Not-in: Falls Sie es versäumt haben, ist nichts verloren.
Unless: negation quotation report condition question

Phrase: (haben Sie|hast du|Sie haben|du hast)
  [wohl|offensichtlich|offenbar|anscheinend|einfach|scheinbar]
  (vergessen|übersehen|überlesen|missverstanden|ignoriert|verwechselt|vertippt)
Strength: weak
Found-in: Leider haben Sie vergessen, das Foto anzuhängen.
Not-in: Wir haben vergessen, das Foto anzuhängen.
Not-in: Falls Sie vergessen haben, sich abzumelden, ist das kein Problem.
Unless: negation quotation report condition question

Phrase: (haben Sie|hast du|Sie haben|du hast) … (offensichtlich|offenbar|anscheinend|einfach|wohl)
  nicht … (gelesen|beachtet|verstanden|befolgt|aufgepasst|zugehört|geschaut|geprüft)
Found-in: Sie haben die Beschreibung offenbar nicht gelesen.
Not-in: Sie haben die Mail nicht bekommen.
Unless: quotation report condition question

Phrase: (ist|war|sind|waren) [allein|ganz allein|ganz klar|eindeutig|leider|wohl] (Ihr|dein|Ihr
  eigener|dein eigener|Ihre eigene|deine eigene|Ihr eigenes|dein eigenes)
  (Fehler|Schuld|Verschulden|Versäumnis|Irrtum)
Found-in: Das ist Ihr eigener Fehler.
Found-in: Das war leider dein Fehler.
Not-in: Das war nicht Ihr Fehler.
Not-in: Das war unser Fehler.
Unless: negation quotation report condition question

Phrase: (Sie sind|du bist|sind Sie|bist du) [ja|doch|leider|allein|wohl] (selbst|selber)
  (schuld|daran schuld|dran schuld|verantwortlich dafür|dafür verantwortlich)
Found-in: Da sind Sie selbst schuld.
Not-in: Sie sind selbst nicht schuld.
Unless: negation quotation report condition question

Phrase: (selbst|selber) schuld
Found-in: Selber schuld.
Not-in: Daran sind wir selbst schuld gewesen.
Within: start end

Phrase: (Fehler|Schuld|Problem|Irrtum|Verschulden) (liegt|lag|liegen) [klar|eindeutig|allein|ganz
  klar] (bei Ihnen|bei dir|auf Ihrer Seite|auf deiner Seite)
Found-in: Der Fehler liegt bei Ihnen.
Not-in: Der Fehler liegt nicht bei Ihnen.
Not-in: Der Fehler liegt bei uns.
Unless: negation quotation report condition question

Phrase: (durch|wegen|aufgrund) (Ihre|Ihrer|Ihres|Ihren|deine|deiner|deines)
  (Unachtsamkeit|Nachlässigkeit|Fahrlässigkeit|Fehlers|Verschuldens|Versäumnisses|Unwissenheit|Fehler|Schuld)
Found-in: Der Schaden ist durch Ihre Unachtsamkeit entstanden.
Not-in: Wir schließen wegen Ihrer Ferien früher.

Phrase: (Selbstverschulden|selbst
  verschuldet|selbstverschuldet|Bedienfehler|Bedienungsfehler|Anwenderfehler|Benutzerfehler)
Strength: weak
Found-in: Es war ein Bedienfehler.
Not-in: Der Bediener hat es gut gemacht.
Unless: negation quotation report condition question

Phrase: wie (deutlich|klar|klar und deutlich|ausdrücklich|eindeutig|unmissverständlich)
  (angegeben|beschrieben|geschrieben|erwähnt|erklärt|vermerkt|mitgeteilt|gesagt|zu
  lesen|ersichtlich)
Found-in: Wie deutlich angegeben, ist der Umtausch ausgeschlossen.
Not-in: Wie angegeben, ist der Umtausch kostenlos.

Phrase: (steht|stand|ist|war|wird|wurde|haben Sie|wurden Sie|Sie wurden) (doch|klar und
  deutlich|deutlich|ausdrücklich|eindeutig|unmissverständlich) …
  (in|auf|im|am|angegeben|beschrieben|hingewiesen|informiert|gewarnt|geschrieben)
Found-in: Das steht doch in der Beschreibung.
Found-in: Sie wurden ausdrücklich darauf hingewiesen.
Not-in: Das steht in der Beschreibung.
Not-in: Das war doch ein schöner Tag.
Unless: negation quotation report condition question

Phrase: (weil|da) (Sie|du) … nicht
  (gelesen|beachtet|aufgepasst|gemeldet|befolgt|abgeholt|bezahlt|geprüft|reagiert|geantwortet)
  (haben|hast)
Strength: weak
Found-in: Das Paket ging zurück, weil Sie es nicht abgeholt haben.
Not-in: Das Paket ging zurück, weil niemand da war.
Unless: quotation report condition question

Phrase: (haben Sie|hast du|Sie haben|du hast) … (falsch|die falsche|den falschen|das falsche|eine
  falsche|falsche) …
  (angegeben|eingegeben|eingetippt|gewählt|bestellt|ausgefüllt|gekauft|verstanden)
Strength: weak
Found-in: Leider haben Sie die falsche Adresse angegeben.
Not-in: Wir haben die falsche Adresse angegeben.
Not-in: Falls Sie die falsche Adresse angegeben haben, ändern wir sie.
Unless: negation quotation report condition question

Phrase: (seien Sie|sei|passen Sie|pass) [bitte|doch|doch bitte] [beim nächsten Mal|nächstes Mal|in
  Zukunft|künftig] (vorsichtiger|aufmerksamer|sorgfältiger|besser auf)
Found-in: Seien Sie beim nächsten Mal vorsichtiger.
Not-in: Wir sind beim nächsten Mal vorsichtiger.

Phrase: (beim nächsten Mal|nächstes Mal|in Zukunft|künftig) [bitte]
  (genauer|besser|richtig|aufmerksamer|sorgfältiger)
  (lesen|hinsehen|aufpassen|hinschauen|prüfen|durchlesen)
Found-in: Nächstes Mal bitte genauer lesen.
Not-in: Wir werden in Zukunft genauer prüfen.
Within: start

Phrase: (Kollege|Kollegin|Azubi|Praktikant|Praktikantin|Vorgänger|Mitarbeiter|Mitarbeiterin|Aushilfe)
  hat … (vergessen|verschlampt|verbockt|verschlafen|vermasselt|falsch gemacht|Mist
  gebaut|übersehen|geschlampt)
Found-in: Mein Kollege hat die Mail leider vergessen.
Not-in: Mein Kollege hat die Mail gestern geschickt.

Phrase: (Kollege|Kollegin|Azubi|Praktikant|Praktikantin|Vorgänger|Aushilfe) (ist|war)
  [leider|wohl|noch|leider noch] (schuld|neu|unerfahren|unfähig|im Unrecht|überfordert)
Strength: weak
Found-in: Mein Kollege ist leider noch neu.
Not-in: Mein Kollege ist heute krank.

Phrase: (Schuld|Fehler|Verschulden|Problem) (des|der|vom|unseres|unserer)
  (Paketdienstes|Paketboten|Boten|Fahrers|Zustellers|Spediteurs|Spedition|Post|Lagers|Lieferanten|Herstellers|Versands|Kollegen|Kollegin|DHL)
Found-in: Das war ein Fehler des Paketdienstes.
Not-in: Das war kein Fehler des Paketdienstes.
Unless: negation quotation report condition question

Phrase: (der|die|das)
  (Paketdienst|Paketbote|Bote|Fahrer|Zusteller|Spediteur|Spedition|Post|Lager|Lieferant|Hersteller|Versand|Buchhaltung|Vertrieb)
  (ist|war|sind|waren) [daran|dran|allein|hier|klar] schuld
Found-in: Das Lager ist schuld.
Not-in: Das Lager ist nicht schuld.

Phrase: (Paketdienst|Paketbote|Fahrer|Zusteller|Spedition|Lager|Buchhaltung|Vertrieb|Lieferant) hat
  … (verbockt|verschlampt|geschlampt|Mist gebaut|vermasselt|verpennt|versaut)
Found-in: Das Lager hat Ihre Bestellung verschlampt.
Not-in: Das Lager hat Ihre Bestellung gepackt.

Phrase: (hätten Sie|hättest du) (uns|mir) (früher|vorher|eher|gleich|sofort)
  (sagen|mitteilen|melden|schreiben) (müssen|sollen)
Found-in: Das hätten Sie uns früher sagen müssen.
Not-in: Das hätten wir Ihnen früher sagen müssen.
Unless: negation quotation report question

Phrase: (hier|da|daran|dran) (ist|war) (der|die|das|allein der|allein die)
  (Paketdienst|Paketbote|Bote|Fahrer|Zusteller|Spedition|Post|Lager|Lieferant|Hersteller|Versand|Buchhaltung|Vertrieb|Kollege|Kollegin)
  [allein] schuld
Found-in: Hier ist der Paketdienst schuld.
Not-in: Hier ist der Paketdienst zuverlässig.

Phrase: (das|es) ist [ganz|allein|leider|aber] (ihre|deine|eure) [eigene] schuld
Found-in: Das ist Ihre Schuld.
Not-in: Das ist nicht Ihre Schuld.
