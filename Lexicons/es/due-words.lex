Lexicon: due-words
Language: es
Purpose: Words by which a promise says when it is kept, and words that show that nothing is
  promised. The first word of each list says what the others do; _ joins the words of a phrase.
  Names of months and weekdays need not stand here.
Source: written for replylint

Words: by hasta a_más_tardar como_máximo como_muy_tarde para

Words: before antes_de antes_del

Words: after después_de después_del tras pasado

Words: at el la los las en a al por para sobre durante este esta

Words: within dentro_de en_un_plazo_de en_un_plazo_máximo_de en_menos_de en_el_plazo_de en

# What stands behind them is no time by which anything is due.
Words: unfit a_partir_de a_partir_del desde del último última pasado pasada cada todos_los todas_las
  que

Words: lasting durante desde cada por

Words: gone pasado pasada atrás

Words: next próximo próxima próximos próximas que_viene siguiente

Words: this este esta

Words: coming próximos próximas

Words: filler el la los las del de al nuestro nuestra

Words: definite los las

Words: day-lead el del al

Words: bare-days el

Words: working laborable laborables hábil hábiles

Words: from-now a_partir_de_ahora

Words: joiner a o y

Words: joint y pero

Words: late a_más_tardar como_máximo como_muy_tarde

Words: soon lo_antes_posible cuanto_antes pronto en_breve próximamente a_la_brevedad
  a_la_mayor_brevedad lo_más_pronto_posible tan_pronto_como_sea_posible en_cuanto_podamos
  en_cuanto_pueda en_cuanto_sea_posible

# What else comes first.
Words: event en_cuanto tan_pronto_como una_vez después_de tras cuando_llegue cuando_lleguen
  cuando_recibamos cuando_tengamos cuando_esté cuando_haya apenas

Words: asked cuando cuándo

Words: condition si en_caso_de siempre_que a_menos_que salvo_que

Words: reader usted ustedes su sus le les nos_envía nos_envías nos_manda tu tus te

Words: asking por_favor envíenos envíennos díganos mándenos

Words: negation no nunca ningún ninguna

Words: perfect hemos he ha han fue fueron había

Words: happened hemos he ha han fue fueron había

Words: future vamos_a voy_a vamos voy va prometemos prometo

# A sentence that says nothing but when is made of these.
Words: light esto eso debería tardará tardar ser será es probablemente unos unas aproximadamente y
  normalmente

# Numbers; a word for a few stands for the most that it may be.
Words: number-1 un una

Words: number-2 dos un_par_de

Words: number-3 tres

Words: number-4 cuatro

Words: number-5 cinco unos unas pocos pocas algunos algunas varios varias

Words: number-6 seis

Words: number-7 siete

Words: number-8 ocho

Words: number-9 nueve

Words: number-10 diez

Words: number-12 doce

Words: number-14 catorce

Words: number-15 quince

Words: number-20 veinte

Words: number-24 veinticuatro

Words: number-30 treinta

Words: number-48 cuarenta_y_ocho

# Units: 1 minute, 2 hour, 3 day, 4 week, 5 month, 6 quarter, 7 year, 8 weekend, 9 working day,
# 10 fortnight; 100 more for many of them.
Words: unit-1 minuto min

Words: unit-101 minutos

Words: unit-2 hora h

Words: unit-102 horas

Words: unit-3 día

Words: unit-103 días

Words: unit-4 semana

Words: unit-104 semanas

Words: unit-5 mes

Words: unit-105 meses

Words: unit-6 trimestre

Words: unit-106 trimestres

Words: unit-7 año

Words: unit-107 años

Words: unit-8 fin_de_semana

Words: unit-10 quincena

Words: minutes-30 media_hora

# Which part of a period: 1 its beginning, 2 its middle, 3 its end, 4 all of it.
Words: edge-1 principios inicios comienzos

Words: edge-2 mediados

Words: edge-3 finales fin final

Words: edge-4 largo transcurso

# A condition before a promise; behind one it takes nothing from it.
Words: exception-0 a_menos_que salvo_que

# What promises by itself where a time is said, and what follows it and is no deed.
Words: pledge-0 vamos_a voy_a

Words: idle-0 ser estar tener ver

# Days from today on.
Words: day-0 hoy

Words: day-1 mañana

Words: day-2 pasado_mañana

# Parts of a day, by the hour at which they end; times of day; ends of a day.
Words: part-12 por_la_mañana esta_mañana a_primera_hora

Words: part-20 tarde por_la_tarde

Words: part-24 noche por_la_noche

Words: clock-12 mediodía

Words: clock-24 medianoche

Words: close-0 cierre_de_oficinas

Words: close-3 final_del_día fin_del_día

Words: close-4 final_de_la_semana finales_de_semana

Words: close-5 finales_de_mes fin_de_mes final_del_mes

Words: close-7 final_de_año fin_de_año finales_de_año

Words: feast-1225 navidad
