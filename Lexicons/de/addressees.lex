Lexicon: addressees
Language: de
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Kunde Kundin Kunden Kundinnen Kollege Kollegin Damen Herren Damen/Herren Interessent
  Interessentin Interessenten Mitglied Mitglieder Nutzer Nutzerin Leser Leserin Gäste Gast Bewerber
  Bewerberin Partner Geschäftspartner Mieter Patienten Teilnehmer Freund Freundin
