Lexicon: honorifics
Language: cs
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: pan pana panu pane paní slečna slečno p. pí sl Ing Mgr Bc MUDr JUDr PhDr RNDr doc prof CSc
  vážený doktore doktorko profesore profesorko inženýre inženýrko magistře magistro doktor doktorka
  profesor
