Lexicon: sent-on
Language: es
Purpose: Palabras con las que los clientes dicen que los mandaron de un sitio a otro.
Unless: quotation
Source: written for replylint

Phrase: (me|nos) (dijeron|dijo|han dicho|pidieron|indicaron|indicó|aconsejaron) que
  (contactara|llamara|les|le|hablara|escribiera|me dirigiera|acudiera|preguntara|contactase|llamase)
Found-in: Me dijeron que les escribiera.
Not-in: Me dijeron que esperara.

Phrase: (me|nos) (mandaron|mandó|enviaron|envió|remitieron|remitió|derivaron|derivó|pasaron|pasó|han
  mandado|han enviado|han remitido|han derivado|han pasado) (a ustedes|con ustedes|a usted|a otro|de
  un|de una|de un lado|con otro|a su)
Found-in: El banco me remitió a ustedes.
Not-in: El banco me mandó una carta.

Phrase: (de un departamento|de una oficina|de un lado|de una persona|de un sitio) (a otro|a
  otra|para otro|al otro)
Found-in: Voy de un departamento a otro.
Not-in: Salgo de un departamento grande.

Phrase: (el|la) (tercer|tercera|cuarto|cuarta|quinto|quinta|sexto|sexta)
  (departamento|persona|oficina|agente|vez que me mandan|empleado|despacho)
Found-in: Ustedes son el tercer departamento.
Not-in: La tercera lámpara brilla.

Phrase: nadie (se hace|quiere hacerse|se siente|se considera) [*] (responsable|cargo)
Found-in: Nadie se hace responsable.
Not-in: Alguien se hace responsable.

Phrase: (se pasan la pelota|se echan la pelota|pasándose la pelota|dando vueltas en círculo)
Found-in: Todos se pasan la pelota.
Not-in: Los niños lanzan la pelota.
