Lexicon: stop-words
Language: nl
Purpose: Frequent words by which Dutch text is told from other languages.
Source: written for replylint

Words: aan achter af al alle alles als altijd ander andere ben bent bij binnen daar daarom dan dat
  de deze die dit doch doen door dus echter een eens elk en er erg gaan geen geweest graag haar had
  hadden hebben hebt heeft heel hem hen het hier hij hoe hun iets ik in is ja je jij jou jouw jullie
  kan kon kunnen kunt maar me meer men met mij mijn moet moeten mogelijk na naar niet niets nog nu
  of om omdat onder ons onze ook op over per reeds sinds slechts te tegen ten ter tijdens toch toen
  tot u uit uw van vanaf vanuit veel voor vooral waar waarom wanneer want waren was wat we wel welke
  werd werden wie wij wil wilt worden wordt zal ze zeer zelf zich zij zijn zo zoals zonder zou
  zouden
