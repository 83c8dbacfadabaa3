Lexicon: instruction
Language: es
Purpose: Ways in which an agent asks the customer to do something: steps, details that are missing.
Act: request
Unless: quotation
Source: written for replylint

Phrase: (necesito|necesitamos|necesitaría|necesitaríamos|necesitaremos|precisamos|requerimos|nos
  falta|me falta|nos faltan|nos hace falta) [también|todavía|además|solo|aún]
  (su|tu|el|la|los|las|un|una|que|más|algunos|algunas|unas|saber)
Found-in: Nos hace falta también el recibo.
Not-in: El técnico necesita una escalera.

Phrase: (pido|pedimos|ruego|rogamos|pediría|pediríamos|agradecería|agradeceríamos|agradecemos|solicitamos)
  (que|si) [nos|me]
  (envíe|envíes|envíen|enviara|indique|indiques|indicara|facilite|facilites|confirme|confirmes|confirmara|mande|mandes|diga|digas|responda|respondas|adjunte|adjuntes|llame|llames|revise|rellene|rellenes|firme|firmes|pudiera|pudieras|espere|compruebe|conserve|guarde)
Found-in: Le pedimos que conserve la caja.
Not-in: Te pido disculpas.

Phrase: (tiene|tienes|tienen|tendrá|tendrás|hay|habrá) que
  (enviar|enviarnos|devolver|devolverlo|rellenar|completar|indicar|firmar|introducir|pulsar|entrar|subir|registrarse|registrarte|traer|pagar|presentar|actualizar|instalar|reiniciar|confirmar|esperar|crear|elegir|abrir|ir|visitar|llenar|hacer|seleccionar|desenchufar|imprimir|pegar)
Found-in: Tendrá que firmar las dos hojas.
Not-in: Tengo que firmar las dos hojas.

Phrase: (debe|debes|deben|deberá|deberás|deberán|debería|deberías|necesita|necesitas|necesitará|necesitarás)
  (enviar|enviarnos|devolver|devolverlo|rellenar|completar|indicar|firmar|introducir|pulsar|entrar|subir|registrarse|registrarte|traer|pagar|presentar|actualizar|instalar|reiniciar|confirmar|crear|elegir|abrir|seleccionar|desenchufar|imprimir)
Found-in: Deberá presentar el recibo.

Phrase: (solo|sólo|simplemente|únicamente) (tiene que|tienes
  que|debe|debes|responda|responde|envíe|envía|haga|haz|pulse|pulsa|llame|llama|siga|entre|hay que)
Found-in: Solo hay que firmar la hoja.

Phrase: basta con
  (enviar|que|firmar|responder|llamar|pulsar|entrar|rellenar|presentar|reiniciar|una|el|la|su)
Found-in: Basta con presentar el billete.

Phrase: (podría|podrías|puede|puedes|podrían|pueden) [usted|por favor]
  (enviarnos|enviarme|indicarnos|indicarme|darnos|darme|decirnos|decirme|confirmarnos|confirmarme|confirmar|facilitarnos|facilitarme|mandarnos|mandarme|adjuntar|enviar|comprobar|revisar|probar|mirar|proporcionar|proporcionarnos|compartir|pasarme|pasarnos|reenviar)
Found-in: ¿Podría mandarnos el plano?
Not-in: Podría llover mañana.

Phrase: (nos|me) (puede|puedes|podría|podrías|pueden) [por favor]
  (enviar|indicar|dar|decir|confirmar|facilitar|mandar|pasar|proporcionar|compartir|reenviar|adjuntar)
Found-in: ¿Me podrías reenviar el plano?

Phrase: (si|cuando|en cuanto) (nos|me)
  (envía|envías|manda|mandas|facilita|facilitas|indica|indicas|da|das|dice|dices|confirma|confirmas|envíe|envíes|mande|mandes|facilite|facilites|indique|indiques|dé|des|diga|digas|confirme|confirmes|devuelva|devuelvas)
  (el|la|los|las|su|tu|un|una|qué|que)
Found-in: En cuanto nos mande el recibo, abonamos.

Phrase: (asegúrese|asegurese|asegúrate|asegurate|asegúrense|no olvide|no olvides|no se olvide|no te
  olvides|recuerde|recuerda|recuerden|procure|procura|tenga
  cuidado|compruebe|comprueba|verifique|verifica) [de]
  (que|no|el|la|los|las|su|tu|incluir|adjuntar|guardar|firmar|tener|enviar|si|dejar)
Found-in: Recuerde firmar la hoja.
Not-in: Ella recuerda todo.

Phrase: (envíe|envie|envíenos|envía|envíanos|mande|mándenos|mándanos|indique|indíquenos|indícanos|facilítenos|facilítanos|díganos|dinos|confírmenos|confírmanos|adjunte|adjunta|remita|remítanos|responda|responde|conteste|firme|rellene|rellena|complete|completa|devuelva|devuélvanos)
  (el|la|los|las|su|tu|un|una|esta|este|a|qué|si|cuál|por|unas|con|estos)
Found-in: Devuelva la funda en su caja.

Phrase: (pulse|pulsa|presione|presiona|haga|haz|seleccione|selecciona|elija|elige|abra|abre|introduzca|introduce|escriba|vaya|ve|inicie|inicia|descargue|descarga|instale|instala|desinstale|reinicie|reinicia|apague|apaga|encienda|enciende|desenchufe|desenchufa|desconecte|desconecta|conecte|conecta|retire|actualice|actualiza|borre|borra|limpie|limpia|mantenga|mantén|siga|sigue|ingrese|ingresa|acceda|accede|pruebe|prueba|intente|intenta)
  (el|la|los|las|su|tu|en|a|al|clic|click|sobre|un|una|estos|de|con|otra|sesión)
Found-in: Desenchufe la lámpara.
Found-in: Ahora pulse el botón rojo.
Not-in: Yo limpio la lámpara.
