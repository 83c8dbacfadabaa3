Lexicon: time-limit
Language: es
Purpose: Words that say when or by when; weak ones hang on something else that happens.
Unless: quotation
Source: written for replylint

Phrase: (hoy|mañana|pasado mañana|esta mañana|esta tarde|esta noche|esta semana|este mes|la próxima
  semana|la semana que viene|el próximo mes|el mes que viene|este fin de semana)
Found-in: Le avisaremos mañana.
Not-in: Llegó ayer.

Phrase: (lunes|martes|miércoles|jueves|viernes|sábado|domingo)
Found-in: Le avisaremos el lunes.
Not-in: El día no se sabe.

Phrase: (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)
Found-in: Llega en mayo.
Not-in: Llega en tren.

Phrase: (primavera|verano|otoño|invierno|navidad|semana santa|año nuevo)
Found-in: Llega antes de Navidad.
Not-in: Llega en tren.

Phrase: (en|dentro de|tras|antes de|un plazo de|unos|unas|aproximadamente|máximo de|las próximas|los
  próximos) [*] [*] (minutos|horas|días|semanas|meses|días hábiles|días laborables)
Found-in: Le avisaremos en 24 horas.
Not-in: Está en la caja.

Phrase: (en|dentro de) (una hora|un día|una semana|un mes|un minuto|unos días|unos minutos|el día|la
  mañana)
Found-in: Le avisaremos dentro de una hora.
Not-in: Está dentro de una caja.

Phrase: (a|antes de|hasta|sobre) (las|la) (*
  horas|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)
Found-in: Le llamaremos antes de las doce.
Not-in: Está a la vista.

Phrase: (mediodía|medianoche|fin de mes|final de mes|fin de semana|finales de semana|finales de
  mes|final de la semana|final del día)
Found-in: Le avisaremos antes del mediodía.
Not-in: Es el final.

Phrase: (ahora mismo|ahora|inmediatamente|de inmediato|en este momento|sin demora|hoy mismo|el mismo
  día|a más tardar|como muy tarde|cada día|cada semana)
Found-in: Voy a revisarlo ahora mismo.
Not-in: Es el mismo.

Phrase: (fecha límite|fecha de entrega|plazo de entrega)
Found-in: La fecha de entrega está clara.
Not-in: La fecha es vieja.

Phrase: (cuando|en cuanto|una vez que|tan pronto como|después de que|si)
  (usted|tú|el|la|los|las|llegue|lleguen|su|tu|esté|recibamos|tengamos|haya)
Strength: weak
Found-in: Le avisaremos en cuanto llegue el paquete.
Not-in: Cuando nieva hace frío.
