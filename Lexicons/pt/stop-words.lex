Lexicon: stop-words
Language: pt
Purpose: Frequent words by which Portuguese text is told from other languages.
Source: written for replylint

Words: a agora ainda algum alguma alguém ao aos apenas após aquela aquele aqui as assim até bem cada
  com como contra da dar das de dela dele deles depois desde dessa desse desta deste deve disso
  disto do dois dos durante e ela elas ele eles em embora entre então era essa esse estamos estar
  estava este estes está estão eu fazer foi foram há isso isto já la lhe lhes lo mais mas me menos
  mesmo meu meus minha minhas muito muitos na nada nas nem nenhum no nos nossa nosso nossos num numa
  nunca não nós o obrigada obrigado onde os ou outra outro outros para pela pelas pelo pelos perante
  pode podem pois por porque pouco qual quando quanto que quem quer se sem sempre ser será seu seus
  sim sob sobre somos sou sua suas só também tanto te tem temos tenho ter toda todas todo todos tu
  tua tudo têm um uma umas uns vai você vocês vos à às é
