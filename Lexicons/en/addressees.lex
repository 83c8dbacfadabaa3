Lexicon: addressees
Language: en
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: friend customer customers client clients colleague subscriber subscribers user users member
  guest guests reader readers hiring manager recruiter valued sir madam sirs sir/madam concern whom
  may it buyer seller shopper applicant editor partner partners supporter supporters developer admin
  administrator mate buddy dude gentlemen ladies/gentlemen neighbour neighbor resident residents
  owner tenant passenger traveller traveler patient player gamer homeowner policyholder shareholder
  shareholders candidate sir/mam mam reviewer one shopkeeper company fellow R-help there somebody
  whomever
