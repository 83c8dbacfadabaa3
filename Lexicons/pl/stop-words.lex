Lexicon: stop-words
Language: pl
Purpose: Frequent words by which Polish text is told from other languages.
Source: written for replylint

Words: a aby ale ani aż bardzo bez bo by bym być był była było były będzie będą będę chciałabym
  chciałbym ci co coś czego czy czyli dla dlaczego do dobrze dziękuję gdy gdyż gdzie go i ich ile im
  innych ja jak jakie jako jednak jego jej jest jestem jesteśmy jeszcze jeśli jeżeli już kiedy kilka
  kto która które którego której który których którym lecz lub ma mam mamy mi mnie mną mogę moje
  może można mu musi mój na nad nam nas nasz nasza nasze naszej nic nich nie niego niestety nim niż
  o od oraz pana pani państwa państwo po pod ponieważ poza prosimy proszę przed przez przy siebie
  się sobie swoje są ta tak także tam te tego tej ten teraz też to tu tutaj tych tylko tym u w we
  więc wszystkie wszystko właśnie z za zawsze ze że żeby
