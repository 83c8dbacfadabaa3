Lexicon: detail-words
Language: es
Purpose: Words that say what a number beside them is, and words of money, streets and hours.
Source: written for replylint

# The first word of each list names the list. The lists NAME_number hold words that mean the number
# by themselves; those of NAME need "número" or a number beside them.

Words: order pedido pedidos orden

Words: invoice factura facturas recibo

Words: enquiry ticket caso incidencia consulta reclamación

Words: tracking seguimiento envío paquete guía

Words: booking reserva reservación

Words: customer cliente cuenta contrato socio

Words: serial serie

Words: model modelo

Words: phone teléfono tel tfno móvil fax

Words: version versión

Words: postcode postal cp

Words: mail email mail correo

Words: number número num no nº n referencia ref código

Words: street_before calle avenida av avda plaza paseo camino carrera

Words: percent porciento

Words: clock horas h

Words: address dirección

Words: photo foto fotos imagen imágenes captura adjunto

Words: purchase compra comprado compré

Words: date fecha

Words: euro euro euros

Words: dollar dólar dólares

Words: pound libra libras

Words: franc franco francos

Words: yen yen yuan

Words: ruble rublo rublos

Words: zloty zloty

Words: crown corona coronas

Words: billing facturación
