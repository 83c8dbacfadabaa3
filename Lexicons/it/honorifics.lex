Lexicon: honorifics
Language: it
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Sig Sig. Signor Signore Signora Signorina Sig.ra Sig.na Sigg. Dott Dott. Dottor Dottore
  Dott.ssa Dottoressa Ing Avv Avvocato Prof Professore Professoressa Gent.mo Gent.ma Egr. Spett.
  Geom Rag Arch
