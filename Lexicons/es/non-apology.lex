Lexicon: non-apology
Language: es
Purpose: Words that sound like an apology and put the matter down to the reader's feelings or
  mistake.
Act: non-apology
Unless: quotation
Source: written for replylint

Phrase: (siento|sentimos|lamento|lamentamos) [mucho] que [no] [*] [haya|hayas]
  (sienta|sientas|sientan|sentido|piense|pienses|pensado|crea|creas|creído|vea|veas|visto|percibido|interprete|interpretado|considere|tome|tomes|tomado)
Found-in: Lamentamos que se sienta así.
Found-in: Siento que lo hayas visto de esa forma.
Not-in: Siento que haya tenido que esperar.

Phrase: (siento|sentimos|lamento|lamentamos|disculpe|disculpa|perdone|perdona|perdón|disculpas) si …
  (sintió|sentido|sentiste|ofendió|ofendido|ofendiste|ofende|molestado|molestó|malinterpretado|malinterpretó|entendido|interpretado|pareció|parecido)
Found-in: Disculpe si se ha sentido ofendido.
Found-in: Perdona si alguien se ofendió.
Not-in: Disculpe si tardamos en abrir.

Phrase: (siento|sentimos|lamento|lamentamos) que [no] [le|te|les] [haya|hayan|hubiera]
  (guste|gustado|gusten|convenza|convencido|agrade|agradado|parezca|parecido|satisfaga|satisfecho|moleste|ofenda|ofendido)
Found-in: Sentimos que no le gusten nuestras normas.
Not-in: Sentimos que no haya llegado.

Phrase: (lamento|lamentamos|siento|sentimos|disculpe|disculpas por|perdón por)
  (la|cualquier|el|su|tu)
  (percepción|impresión|interpretación|sensación|susceptibilidad|apreciación)
  (que|de|suya|tuya|errónea|equivocada)
Found-in: Lamentamos la impresión que se llevó.

Phrase: (malentendido|confusión|confusion|error|malinterpretación|equivocación) (por|de) (su|tu)
  parte
Found-in: Lamentamos el malentendido por su parte.
Not-in: Fue un malentendido por nuestra parte.

Phrase: si [*] (se|te|le) [ha|haya]
  (sintió|sentido|sentiste|ofendió|ofendido|ofendiste|molestó|molestado) …
  (disculpas|disculpo|disculpamos|perdón|siento|sentimos|lamento|lamentamos)
Found-in: Si alguien se sintió aludido, pido disculpas.

Phrase: si (algo|nuestra|nuestro|mi|mis|lo que) … (le|te|les)
  (ofendió|ofendido|molestó|sonó|hirió|incomodó|ha ofendido|ha molestado|pudo ofender|pudo
  molestar|haya ofendido|haya molestado|hayan ofendido|ofendieron|molestaron)
Found-in: Disculpe si algo de lo que dije le ofendió.

Phrase: (no era|no fue|no ha sido|nunca fue|nunca ha sido) [ni] (nuestra|mi)
  (intención|intencion|ánimo)
  (ofender|ofenderle|ofenderte|molestar|molestarle|molestarte|herir|herirle|que
  se|causar|incomodarle)
Strength: weak
Found-in: No fue mi intención ofenderle.
Unless: quotation, question

Phrase: (no quise|no quisimos|no pretendía|no pretendíamos|sin ánimo de|sin intención de)
  (ofender|ofenderle|ofenderte|molestar|molestarle|molestarte|herir|ofenderles)
Strength: weak
Found-in: No pretendíamos ofenderte con el cartel.
Unless: quotation, question

Phrase: se (cometieron|han cometido|pudieron cometer) (errores|algunos errores|ciertos
  errores|fallos)
Strength: weak
Found-in: Se cometieron errores.
Unless: quotation, question

Phrase: (lo siento|lo sentimos|lo lamento|disculpe|disculpa|perdone|perdona) pero [es|la culpa|el
  error|eso|fue] (usted|tú|suya|suyo|tuya|es culpa|debería|deberías|debió|tenía que|tendría que|fue
  suyo|fue suya)
Found-in: Lo siento, pero usted no leyó la etiqueta.

Phrase: (lo siento|lo sentimos|lo lamento) pero (es|son|así son|esa es|esas son|así es)
  (nuestra|nuestras|la|las|nuestra política|lo que hay|política|normas)
Found-in: Lo sentimos, pero son las normas.

Phrase: (lo siento|lo sentimos|lamento|lamentamos|siento|sentimos) (si|que) (no es|no sea|no fue|no
  era) (de su agrado|de tu agrado|lo que esperaba|lo que esperabas|lo que quería|lo que
  querías|suficiente para usted|suficiente para ti)
Found-in: Lamentamos que no sea de su agrado.

Phrase: (lo siento|lo sentimos) (por|si) (sentirse|cómo se siente|como se siente|cómo te
  sientes|como te sientes|la forma en que se siente|lo toma así|lo ve así|te lo tomas así|se lo toma
  así)
Found-in: Lo siento si lo ve así.

Phrase: (supuesto|supuesta|supuestos|supuestas|presunto|presunta|presuntos|presuntas)
  (molestias|molestia|error|errores|fallo|fallos|inconveniente|inconvenientes|retraso|mal
  trato|maltrato|perjuicio|perjuicios|avería|problema|problemas)
Found-in: Lamentamos los supuestos inconvenientes.

Phrase: (es una pena|es una lástima|lástima|es lamentable) que [usted]
  (piense|pienses|crea|creas|sienta|se sienta|te sientas|lo vea|lo veas|opine|lo tome)
Found-in: Es una pena que piense eso.

Phrase: (técnicamente|estrictamente|legalmente|en rigor) no (es|fue|ha sido|era)
  (culpa|error|responsabilidad|problema) (nuestra|nuestro|de)
Found-in: Técnicamente no es culpa nuestra.
Unless: quotation, question
