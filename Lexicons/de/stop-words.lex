Lexicon: stop-words
Language: de
Purpose: Frequent words by which German text is told from other languages.
Source: written for replylint

Words: aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits
  bin bis bist bitte da dabei dadurch dafür damit danach dann daran darauf darüber das dass dein
  deine dem den denn der deren des deshalb dich die dies diese diesem diesen dieser dieses dir doch
  dort du durch ein eine einem einen einer eines er es etwas euch euer eure für gegen habe haben hat
  hatte hatten hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede
  jedem jeden jeder jedoch jetzt kann kein keine keinen können könnte könnten man mehr mein meine
  meinem meinen meiner mich mir mit muss müssen nach nicht nichts noch nun nur ob oder ohne schon
  sehr sein seine seit sich sie sind so soll sollte sondern um und uns unser unsere unserem unseren
  unter viel vom von vor war waren warum was weil welche wenn wer werden wie wieder wir wird wo
  worden wurde wurden würde würden zu zum zur zwischen über
