Lexicon: detail-echo
Language: es
Purpose: Words by which a reply repeats what the customer wrote: a number near them is the
  customer's.
Source: written for replylint

Phrase: (usted|ud) [nos]
  (escribe|menciona|indica|dice|pregunta|señala|comenta|escribió|mencionó|indicó|pidió|compró|pagó|reservó)
Found-in: Usted escribe que fue el 3 de marzo.

Phrase: su [*]
  (mensaje|correo|carta|pedido|factura|pago|reserva|consulta|pregunta|caso|llamada|compra|transferencia|paquete|número|dirección|cita|reclamación)
Found-in: Su mensaje del 3 de marzo está aquí.
Not-in: El mensaje del 3 de marzo está aquí.

Phrase: (anotado|revisado|comprobado|respecto a|acerca de|como indica|como menciona|que menciona)
Found-in: Hemos anotado el 3 de marzo.
