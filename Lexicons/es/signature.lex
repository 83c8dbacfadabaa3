Lexicon: signature
Language: es
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile enviado_desde enviado_con enviado_vía enviado_de obtener_outlook_para
  obtenga_outlook_para obtén_outlook_para descargar_outlook_para descarga_outlook_para
Found-in: Enviado desde mi iPhone
Found-in: Enviado desde Outlook para Android
Found-in: Obtener Outlook para iOS
Found-in: Enviado con Proton Mail correo seguro.
Found-in: Enviado desde mi dispositivo Samsung
Not-in: Enviado desde nuestro almacén el lunes, el paquete llega mañana.

Group: device
Words: device dispositivo teléfono correo

Group: contact
Words: contact tel teléfono móvil celular fax director departamento dirección
Found-in: Ann Example | Atención al cliente | Tel. +34 91 123 45 67 | www.example.com
