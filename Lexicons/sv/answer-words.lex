Lexicon: answer-words
Language: sv
Purpose: Words by which a reply answers: yes and no, reasons, days and spans of time. The first word
  of each list says what the others do in an answer; _ joins the words of a phrase.
Source: written for replylint

Words: yes ja jo japp javisst absolut självklart givetvis precis stämmer visst det_stämmer
  inga_problem

Words: no nej tyvärr_inte inte_än absolut_inte inte_alls

Words: subject jag du han hon det den vi ni de en ett detta dessa vår vårt er

Words: reason eftersom därför_att på_grund_av pga beror_på orsaken anledningen tack_vare därför
  till_följd_av

Words: date idag i_dag imorgon i_morgon övermorgon igår i_går måndag tisdag onsdag torsdag fredag
  lördag söndag helgen veckoslutet middag midnatt nästa_vecka kommande_vecka denna_vecka
  den_här_veckan förra_veckan nästa_månad denna_månad förra_månaden nästa_år i_år förra_året ikväll
  i_kväll slutet_av_veckan slutet_av_månaden några_dagar ett_par_dagar några_veckor ett_par_veckor
  några_timmar en_vecka en_månad en_timme en_dag ett_år dagligen varje_dag varje_vecka

Words: month januari februari mars april maj juni juli augusti september oktober november december

Words: before_month i från till sedan under slutet början mitten

Words: unit dag dagar vecka veckor månad månader år timme timmar minut minuter sekund sekunder
  arbetsdag arbetsdagar vardagar

Words: number två tre fyra fem sex sju åtta nio tio elva tolv fjorton femton tjugo trettio fyrtio
  femtio sextio hundra tusen

Words: label nr nummer sida sidan steg version kapitel artikel modell typ punkt fel kod

Words: free gratis kostnadsfritt kostnadsfri avgiftsfritt

Words: link länk länken

Words: attachment bifogar bifogat bifogad bifogade bilaga bilagan bilagor

Words: addressee du din ditt dina er ert era ni

Words: negation inte utan ingen inga
