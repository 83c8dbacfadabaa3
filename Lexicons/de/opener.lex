Lexicon: opener
Language: de
Purpose: Words by which a question is begun, with or without a question mark. The first word of each
  list says what the others do in a question.
Source: written for replylint

Words: thing was welche welcher welches welchen welchem welch

Words: time wann

Words: place wo wohin woher

Words: person wer wem wen wessen

Words: manner wie

Words: reason warum weshalb wieso wozu

Words: amount wieviel wieviele

Words: measure viel viele vielen lange oft hoch teuer weit groß schnell alt häufig

Words: auxiliary ist sind war waren bin bist kann kannst können könnt konnte könnte könnten muss
  müssen darf dürfen soll sollen sollte sollten wird werden wurde würde würden hat habe haben hatte
  gibt gilt gelten kommt geht funktioniert kostet mach mache macht bekomme erhalte brauche finde
  erfolgt besteht bestehen möchten wollen will

Words: subject ich du er sie es wir ihr man das der die den dem ein eine einen mein meine meinen
  dein ihre ihren ihrem unser diese dieser dieses jemand nicht sich

Words: indirect sagen wissen erklären mitteilen nennen fragen erläutern zeigen weiß

Words: directive können könnten kannst könntest würden würdest könnt

Words: addressee sie du ihr jemand mir uns bitte

Words: conjunction und oder sowie bzw
