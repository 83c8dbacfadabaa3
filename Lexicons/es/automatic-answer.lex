Lexicon: automatic-answer
Language: es
Purpose: Words that autoresponders use; weak ones are written by people as well.
Unless: quotation report
Source: written for replylint

Phrase: (este es|esta es|esto es|se trata de) (un|una) (respuesta automática|mensaje
  automático|correo automático|mensaje generado automáticamente|respuesta generada
  automáticamente|contestación automática)
Found-in: Esta es una respuesta automática.
Not-in: Esta es una puerta automática.

Phrase: (este|esta) (mensaje|correo|respuesta|email|e-mail) (ha sido|fue|se ha|es)
  (generado|generada|enviado|enviada|creado|creada) (automáticamente|de forma automática|de manera
  automática)
Found-in: Este mensaje ha sido generado automáticamente.
Not-in: Este mensaje ha sido leído.

Phrase: (no responda|no respondas|no conteste|no contestes|no responder|no respondan) [directamente]
  a (este|esta) (mensaje|correo|email|e-mail|dirección|mail)
Found-in: Por favor, no responda a este mensaje.
Not-in: Responda a este mensaje.

Phrase: (este buzón|esta dirección|esta cuenta) (no se|no es|no está)
  (revisa|lee|supervisa|atendido|atendida|monitoreado|monitoreada|supervisado)
Found-in: Este buzón no se revisa.

Phrase: (su|tu) (solicitud|mensaje|correo|consulta|petición) (ha sido|fue)
  (recibido|recibida|registrado|registrada|recibida correctamente|enviada correctamente)
Strength: weak
Found-in: Su solicitud ha sido recibida.
Not-in: Su solicitud ha sido aceptada.

Phrase: hemos recibido (su|tu) (solicitud|mensaje|correo|consulta|petición) y (le|te|nos|lo|la|será)
Strength: weak
Found-in: Hemos recibido su solicitud y le responderemos.
Not-in: Hemos recibido su solicitud.

Phrase: (estoy|estaré|me encuentro) [actualmente] (fuera de la oficina|de vacaciones|de baja|de
  viaje|ausente) (hasta|desde|del|y|por|con)
Strength: weak
Found-in: Estoy de vacaciones hasta el lunes.
Not-in: Estuve de vacaciones hasta hoy.

Phrase: (responderé|contestaré|leeré) [a] (su|tu|sus|tus|los) [mensaje|correo|mensajes|correos] (a
  mi regreso|a mi vuelta|cuando regrese|cuando vuelva)
Strength: weak
Found-in: Responderé a su mensaje a mi regreso.
Not-in: Responderé el lunes.

Phrase: (respuesta automática|mensaje de ausencia|fuera de la oficina)
Strength: weak
Found-in: Respuesta automática: la tienda está cerrada.
Not-in: La respuesta automática era falsa.
Within: start
