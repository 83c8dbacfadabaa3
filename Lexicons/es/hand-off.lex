Lexicon: hand-off
Language: es
Purpose: Words that send the customer to somebody else, or the matter on to another desk.
Act: hand-off
Unless: quotation
Source: written for replylint

Phrase: (póngase|pongase|ponte|pónganse|ponerse|ponerte|poneos) en contacto (con|directamente)
  (el|la|los|las|su|tu|nuestro|nuestra|con|ellos|un|una)
Found-in: Póngase en contacto con su banco.
Not-in: Nos pondremos en contacto con usted.

Phrase: (contacte|contacta|contactar|comuníquese|comunicarse|comunícate|hable|hablar|consulte|consulta)
  (con|a|al) [*]
  (fabricante|proveedor|vendedor|banco|transportista|departamento|servicio|soporte|equipo|tienda|correos|mensajería|casero|seguro|aseguradora|área|aerolínea|operador|sucursal|oficina|ventas|facturación|compañeros|compañero)
Found-in: Contacte con el fabricante.
Not-in: Le atenderá el fabricante.

Phrase: (diríjase|dirígete|diríjanse|dirigirse|acuda|acude|acudir|acérquese|pase|vaya) (a|al|por)
  [*] (tienda|fabricante|banco|oficina|sucursal|taller|departamento|servicio|comisaría|policía|ayuntamiento|consulado|médico|centro|mostrador|distribuidor|vendedor|concesionario|correos|ventanilla)
Found-in: Acuda a la sucursal con el recibo.

Phrase: (llame|llama|llamar|escriba|reclame|pregunte|pregunta) (al|a la|a los|a su|a tu|en) [*]
  (fabricante|proveedor|banco|soporte|teléfono|número|vendedor|transportista|tienda|taller|ventas|facturación|atención|oficina|mensajería|seguro|correos|administración|central|aerolínea)
Found-in: Pregunte en la oficina de correos.

Phrase: (tiene que|tienes que|tendrá que|tendrás que|deberá|deberás|debe|debes|puede|puedes|podría)
  (contactar|llamar|dirigirse|dirigirte|acudir|hablar|ponerse|ponerte|consultarlo|reclamar|reclamarlo|preguntar|comunicarse|comunicarte|gestionarlo)
  (con|a|al|en|en contacto|directamente)
Found-in: Tendrá que reclamarlo al banco.
Not-in: Debo hablar con el taller.

Phrase: (le|te|les)
  (recomiendo|recomendamos|sugiero|sugerimos|aconsejo|aconsejamos|ruego|rogamos|pido|pedimos|invito|invitamos)
  [que] (contacte|contactes|contactar|llame|llames|se dirija|te dirijas|se ponga|te
  pongas|acuda|acudas|consulte|consultes|hable|hables|a contactar|a llamar|a ponerse|ponerse)
Found-in: Le aconsejamos que hable con su banco.

Phrase: (he|hemos) [ya]
  (enviado|remitido|trasladado|pasado|derivado|transferido|reenviado|escalado|comunicado|elevado|canalizado|turnado)
  … (al|a la|a los|a nuestro|a nuestra|a mi|a mis|a un|a una)
Found-in: Hemos derivado su queja al departamento de vuelos.
Not-in: Hemos pasado el día fuera.

Phrase: (traslado|trasladamos|remito|remitimos|derivo|derivamos|paso|pasamos|reenvío|reenviamos|escalo|escalamos|transfiero|transferimos|canalizamos|elevamos)
  (su|tu|esta|este|sus) … (al|a la|a los|a nuestro|a nuestra|a mi|a mis|con)
Found-in: Remitimos su carta al taller.

Phrase: (trasladaré|trasladaremos|remitiré|remitiremos|derivaré|derivaremos|pasaré|pasaremos|reenviaré|reenviaremos|escalaré|escalaremos|transferiré|transferiremos|comunicaré|comunicaremos)
  (su|tu|esta|este|el|la|lo|a|al)
Found-in: Pasaré su nota a cocina.

Phrase: (le|te|les) (paso|pasamos|pongo|ponemos|comunico|transfiero|transferimos|derivo|derivamos)
  (con|en contacto|a|al)
Found-in: Le paso con ventas.
Not-in: Le paso la factura.

Phrase: (ha sido|fue|será|queda|está siendo)
  (trasladado|trasladada|remitido|remitida|derivado|derivada|transferido|transferida|escalado|escalada|asignado|asignada|reenviado|reenviada)
  (a|al)
Found-in: La queja fue remitida al seguro.

Phrase: (no es|no somos|no soy|esto no es|eso no es) [de]
  (nuestro|nuestra|mi|los|el|quien|quienes|quién)
  (departamento|competencia|responsabilidad|área|tarea|encargados|encargado|responsables|responsable|adecuados|para|negociado)
Found-in: No es de nuestra competencia.
Unless: quotation

Phrase: (no depende|no dependen|no está|no corresponde|no me corresponde|no nos corresponde|no nos
  compete) [de|en|a] [nosotros|mí|nuestras|nuestra|nuestro]
  (nosotros|manos|mano|departamento|control|decidirlo|gestionarlo|área|hacerlo)
Found-in: No está en nuestras manos.
Unless: quotation

Phrase: (lo|la|los|se)
  (gestiona|gestionan|lleva|llevan|tramita|tramitan|decide|atiende|encarga|encargan|ocupa) [*]
  (departamento|equipo|área|empresa|fabricante|banco|compañía|proveedor|central|ayuntamiento|administración|aseguradora)
Found-in: Lo lleva otra empresa.

Phrase: (otro|otra|el|al) (departamento|área|equipo|oficina|sección|ventanilla)
  (correspondiente|competente|responsable|encargado|encargada|distinto|distinta|se encarga|lo lleva)
Found-in: Lo mira el equipo competente.

Phrase: (es|son) [el|la|los]
  (responsable|responsables|encargado|encargada|competente|quien|quienes|quién)
  (de|del|para|gestiona|lleva|decide|debe|tiene|puede)
Found-in: El casero es quien decide.

Phrase: (es|sería) (cosa|asunto|tema|cuestión|responsabilidad|competencia|problema) (del|de la|de
  los|de su|de otro|de)
  (banco|fabricante|transportista|vendedor|proveedor|seguro|departamento|casero|mensajería|correos|ayuntamiento|ventas|operador|aerolínea|tienda)
Found-in: Es cosa del seguro.

Phrase: (mi|nuestro|nuestra|un|una|mis|nuestros)
  (compañero|compañera|compañeros|colega|colegas|supervisor|supervisora|técnico|especialista|encargado|socio)
  (de|del|le|te|se|que|lo|está|podrá|puede|en)
Found-in: Mi compañera de ventas lo sabe.

Phrase: (empresa|agencia|compañía|servicio) (externa|externo|de transporte|de mensajería|de
  paquetería|colaboradora|subcontratada|de reparto)
Found-in: Lo hace una empresa externa.

Phrase: (abra|abre|presente|presenta|presentar|ponga|registre|levante|genere) (una|un)
  (reclamación|incidencia|ticket|caso|reclamo|denuncia|solicitud) (en|ante|con|al|a|a
  través|desde|mediante|con el)
Found-in: Presente una reclamación ante el banco.

Phrase: (consulte|consulta|mire|mira|lea|vea|visite|visita|revise|utilice|use|rellene|complete)
  (nuestra|nuestro|la|el|las) (web|página|faq|preguntas
  frecuentes|foro|manual|formulario|app|aplicación|portal|guía|centro de
  ayuda|documentación|ayuda|condiciones)
Found-in: Mire el manual.
Not-in: Perdí el manual.

Phrase: (a través|por medio) de (su|tu|nuestro|nuestra)
  (banco|distribuidor|agencia|formulario|portal|web|tienda|gestor|asesor)
Found-in: Hágalo por medio de su banco.

Phrase: (fuera|escapa) (de|a) (nuestro|nuestra|mi|nuestras)
  (ámbito|alcance|competencia|competencias|control|responsabilidad|manos|área)
Found-in: Eso escapa a nuestro control.

Phrase: (con|por) copia a (mi|nuestro|nuestra|el|la|mis) [*]
  (compañero|compañera|compañeros|equipo|departamento|jefe|colega)
Found-in: Va con copia a mi compañero.
