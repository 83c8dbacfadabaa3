Lexicon: stop-words
Language: cs
Purpose: Frequent words by which Czech text is told from other languages.
Source: written for replylint

Words: a aby ale ani ano až bez bude budeme budou by bych byl byla byli bylo byste být co což další
  dnes do dobrý dokud dále ho i jak jako je jeho jej jejich její jen jenž jestli jestliže ještě ji
  jiné již jsem jsme jsou jste já k kam kde kdo kdy když ke kterou která které který kteří ku mají
  mezi mi mnou mně moc mohl možná musí my má máte mé mít mě můj může můžete na nad naše ne nebo není
  než nic nich nám námi náš ním něco někdo některé o od on ona oni ono pak po pod podle pokud potom
  pouze pro prosím proto protože proč před přes při s se si své svých svůj ta tak také takže tam
  tato te tedy ten tento teprve to tohle toho tom tomu tu tuto ty tím u už v vaše ve velmi vy vám
  vámi vás váš více však všechno všechny z za zda zde ze či že
