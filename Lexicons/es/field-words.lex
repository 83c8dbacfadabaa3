Lexicon: field-words
Language: es
Purpose: Words by which templates name what is to be filled in, and the words that stand beside a
  gap.
Source: written for replylint

# The first word of each list names the list: see the English file.

Words: field agente apellido apellidos artículo asunto ciudad cliente contrato código destinatario
  dirección empresa entrega factura fecha hora importe monto motivo nombre numero número pedido
  plazo precio producto referencia remitente seguimiento su teléfono

Words: button agente artículo asunto ciudad cliente código dirección fecha motivo nombre precio
  producto

Words: wanting señor señora sr sra pedido número numero factura referencia importe envío contrato

Words: greeting estimado estimada estimados estimadas querido querida apreciado apreciada

Words: hail hola

Words: title sr sra

Words: lead muy

Words: verb es fue ha será

Words: before el del al antes desde hasta

Words: insert insertar inserte introducir introduzca poner ponga escribir escriba completar

Words: here aquí aqui

Words: your su sus tu tus

Words: unit días dias horas minutos semanas meses euros hábiles laborables

Words: form formato forma campo campos plantilla

Words: link de del la el
