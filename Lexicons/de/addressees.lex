Lexicon: addressees
Language: de
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: alle allerseits zusammen Team Kunde Kundin Kunden Kundinnen Kollege Kollegin Kollegen
  Kolleginnen Damen Herren Damen/Herren Freunde Interessent Interessentin Interessenten Mitglied
  Mitglieder Nutzer Nutzerin Leser Leserin Leute ihr beiden Gäste Gast Bewerber Bewerberin Partner
  Geschäftspartner Mieter Patienten Teilnehmer Freund Freundin
