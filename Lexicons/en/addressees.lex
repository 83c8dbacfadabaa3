Lexicon: addressees
Language: en
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: all both team everyone everybody folks guys friends friend customer customers client clients
  colleague colleagues subscriber subscribers user users member members guest guests reader readers
  hiring manager recruiter committee support sales service staff group list valued sir madam sirs
  sir/madam concern whom may it buyer seller shopper applicant parents students editor editors
  partner partners supporter supporters developers developer admin administrator mate buddy dude
  folk lads ladies gentlemen ladies/gentlemen world gang people neighbour neighbor resident
  residents owner tenant passenger traveller traveler patient player gamer homeowner policyholder
  shareholder shareholders candidate sir/mam mam reviewer y’all yall two three you one shopkeeper
  department company fellow R-help
