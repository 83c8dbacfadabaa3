Lexicon: letter-words
Language: es
Purpose: Words that form letters and personal ones use unlike, for the form-letter estimate. The
  first word of each list says what the others do in a letter.
Source: written for replylint

Words: opening hola estimado estimada estimados estimadas buenos buenas querido querida apreciado
  apreciada

Words: everybody cliente clienta clientes señor señora señores usuario usuaria usuarios socio socia
  miembro suscriptor lector comprador huésped pasajero

Words: matter pedido solicitud consulta ticket mensaje comentario comentarios pregunta preguntas
  cuenta correo caso paquete envío entrega artículo reporte informe queja reclamación reclamo compra
  pago reembolso interés opinión reseña experiencia paciencia comprensión satisfacción confianza
  preferencia incidencia

Words: pointer su sus tu tus este esta estos estas el la los las vuestra vuestro

Words: please favor rogamos ruego
