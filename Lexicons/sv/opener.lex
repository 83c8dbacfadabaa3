Lexicon: opener
Language: sv
Purpose: Words by which a question is begun, with or without a question mark. The first word of each
  list says what the others do in a question.
Source: written for replylint

Words: thing vad vilken vilket vilka

Words: time när

Words: place var vart

Words: person vem vems

Words: manner hur

Words: reason varför

Words: measure mycket många lång länge ofta stor snabbt långt

Words: auxiliary är var kan kunde ska skall skulle måste får fick har hade kommer gör vill bör finns
  går gäller kostar fungerar

Words: subject jag du han hon den det vi ni de man en ett min mitt din ert någon

Words: indirect säga veta berätta förklara undrar fråga

Words: directive kan kunde skulle

Words: addressee du ni någon

Words: conjunction och eller samt

Words: alternative eller

Words: costs kostar
