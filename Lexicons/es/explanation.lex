Lexicon: explanation
Language: es
Purpose: Words that give the cause of a trouble or of a decision.
Act: explanation
Unless: quotation
Source: written for replylint

Phrase: (porque|xq)
  (el|la|los|las|un|una|se|no|nos|su|tu|hubo|había|hay|está|estaba|es|era|fue|todavía|aún|nuestro|nuestra|faltaba|falta|nuestros|al|en|ha|han)
Found-in: Llegó tarde porque hubo nieve.
Not-in: ¿Por qué llegó tarde?

Phrase: debido (a|al) [que] [un|una|la|el|los|las|unos|unas]
  (que|huelga|nieve|lluvia|error|fallo|avería|retraso|falta|problema|problemas|obras|alta|cambio|incidencia|corte|cierre|mal|temporal|aumento|incremento|volumen|festivo|mantenimiento|configuración|demanda|actualización)
Found-in: Cerramos debido a la huelga.

Phrase: (a causa|por causa|por culpa|a consecuencia|como consecuencia|como resultado|por efecto|con
  motivo|a raíz|en vista|a resultas) (de|del)
Found-in: Cerramos a causa de la nieve.

Phrase: (ya|puesto|dado|visto) que
  (el|la|los|las|no|se|nos|su|tu|hay|hubo|es|está|un|una|nuestro|nuestra|estamos|tenemos|estas|este|esto|actualmente)
Found-in: Cerramos ya que no hay luz.

Phrase: (el|la|un|una|otra|otro|su|único|única|principal) (motivo|razón|causa|origen|explicación)
  (es|fue|era|está|de|del|por|más|ha|parece|que|radica|principal|probable)
Found-in: La razón es la nieve.
Not-in: Tiene usted razón.

Phrase: (por|con) (ese|este|esa|esta|dicho|tal|dicha) (motivo|razón|causa)
Found-in: Por ese motivo cerramos.

Phrase: (por eso|por ello|por esto|de ahí que|de ahí|es por eso|es por ello|eso explica|esto
  explica|lo que explica|eso se debe|esto se debe|ello se debe|se debe|se debió|se ha debido|se
  deben|se debía) [a|al|que]
Found-in: La mancha se debe al sol.

Phrase: (causado|causada|causados|causadas|provocado|provocada|provocados|originado|originada|ocasionado|ocasionada|motivado|motivada|producido|producida|generado)
  por
Found-in: Fue un corte provocado por la nieve.

Phrase: (lo que|lo|resulta que|ocurre que|sucede que|pasa que) [ha]
  (pasa|pasó|ocurrió|ocurre|sucedió|sucede|pasado|ocurrido|resulta) (es|fue|que|aquí|ese|con|el|la)
  [que]
Found-in: Lo que pasó es que la clave caducó.

Phrase: (resulta|resultó|parece|al parecer|por lo visto|aparentemente|según parece|según veo|según
  vemos) [ser] (que|el|la|hubo|se|su|un|una|nuestro|no|había|estaba)
Found-in: Por lo visto, el camión pinchó.

Phrase: (hemos|he)
  (descubierto|averiguado|comprobado|visto|detectado|encontrado|identificado|constatado|verificado|observado|confirmado)
  [*] (que|el|la|un|una|los|las|por)
Found-in: Hemos averiguado que se fue la luz.

Phrase: (descubrimos|averiguamos|comprobamos|vimos|detectamos|encontramos|identificamos|constatamos|verificamos)
  [*] (que|error|fallo|problema|causa|avería|por)
Found-in: Comprobamos que el molde era otro.

Phrase: (un|una|hubo|había|tuvimos|sufrimos|por) [*]
  (error|fallo|falla|incidencia|avería|corte|confusión|malentendido|despiste|huelga|rotura|caída)
  (en|de|del|con|al|técnico|informático|humano|eléctrica|logístico|administrativo|interno)
Found-in: Hubo una avería eléctrica y un malentendido con la llave.
Found-in: Tuvimos un corte de luz.

Phrase: (error|fallo|problema|motivos|razones|causas)
  (técnico|técnicos|técnicas|informático|informáticos|humano|humanos|administrativo|logístico|logísticos|contable|de
  imprenta|de impresión|de sistema|del sistema|de facturación|de stock|de inventario|de
  etiquetado|de seguridad|de salud|de higiene|sanitarias|legales|organizativas)
Found-in: La puerta cierra por razones sanitarias.

Phrase: (falta|escasez|rotura) de
  (stock|personal|piezas|material|existencias|suministro|componentes|repuestos|conductores|espacio)
Found-in: Hay escasez de repuestos.

Phrase: (mal tiempo|fuertes lluvias|fuertes nevadas|temporal de|ola de|día festivo|días
  festivos|puente de|fin de semana largo|vacaciones de|campaña de|temporada alta)
Found-in: Es temporada alta en la costa.

Phrase: (de|por) (nuestra|nuestro|su|la) parte (hubo|fue|se|no|del)
Found-in: Por nuestra parte hubo un olvido.

Phrase: (esto|eso|este error|el problema|el error) [suele|puede]
  (ocurre|ocurrir|ocurrió|sucede|suceder|pasa|pasar|aparece|aparecer|deberse)
  (cuando|porque|si|al|debido|por)
Found-in: Eso suele pasar cuando hiela.

Phrase: (normalmente|habitualmente|por lo general|generalmente|en general|usualmente|por norma)
  (el|la|los|las|se|no|un|una|estos|estas|nuestro|su|lo|enviamos|tardamos|sale|salen)
Found-in: Normalmente la puerta abre sola.

Phrase: (exige|exigen|obliga|obligan|requiere|requieren|establece|impide|prohíbe|marca) (la ley|la
  normativa|el contrato|el reglamento|la norma|el fabricante|hacienda)
Found-in: Así lo exige la ley.

Phrase: (la ley|la normativa|el reglamento|el contrato|el fabricante|hacienda|la norma) [nos|lo|así]
  (exige|obliga|requiere|establece|impide|prohíbe|marca|pide|dice)
Found-in: La normativa nos obliga a cerrar.

Phrase: por (ley|motivos de seguridad|razones de seguridad|motivos técnicos|razones
  técnicas|protección de datos|motivos legales)
Found-in: Por ley no abrimos los domingos.

Phrase: (es decir|o sea|en otras palabras|dicho de otro modo|en resumen|en pocas palabras|para ser
  exactos|para ser claros|para ser sinceros|básicamente|simplemente|sencillamente)
  (el|la|los|las|se|no|que|su|un|una|nos|hubo|fue|es)
Found-in: En resumen, la lluvia mojó el cartón.

Phrase: como (sabe|sabes|saben|verá|verás|ve|ves|puede ver|podrá ver|habrá visto|le decía|le
  comenté|le comentaba|decía|indicamos|recordará|puede comprobar)
Found-in: Como recordará, hubo dos Martas en la lista.

Phrase: (según|conforme a|de acuerdo con|por) (nuestro|nuestros|nuestras|el|los|las|su|mis|sus)
  (sistema|registros|datos|registro|historial|archivo|fotos|foto|descripción|seguimiento|información|rastreo|informe|logs)
Found-in: Según nuestros registros, el reloj iba atrasado.

Phrase: (nuestro|nuestros|nuestras|el|los)
  (sistema|registros|datos|registro|historial|seguimiento|rastreo)
  (muestra|muestran|indica|indican|dice|dicen|refleja|reflejan|señala|revela|consta)
Found-in: El seguimiento indica otra calle.

Phrase: (tras|después de|luego de|al)
  (revisar|comprobar|consultar|investigar|hablar|analizar|verificar|examinar|estudiar|leer|mirar)
  (el|la|los|las|su|tu|con|lo|nuestro|todo|ambos)
Found-in: Tras revisar el tubo, sabemos más.

Phrase: (por tanto|por lo tanto|por consiguiente|en consecuencia|así pues|de modo que|de manera que)
  (el|la|los|las|se|no|su|tu|nos|le|es|hubo)
Found-in: Por lo tanto, la sala cierra.

Phrase: (imprevisto|imprevista|imprevistos|imprevistas|inesperado|inesperada|inesperados|excepcional|excepcionales|ajeno|ajena|ajenos|ajenas|fuerza)
  (circunstancias|a nuestra|a nuestro|mayor|demanda|a la|al)
Found-in: Fue un caso de fuerza mayor.

Phrase: (hemos|he)
  (cambiado|trasladado|actualizado|modificado|migrado|ampliado|renovado|subido|sustituido|cerrado)
  (de|el|la|los|las|nuestro|nuestra|nuestros|a)
Found-in: Hemos cambiado de transportista.

Phrase: al (ser|estar|tratarse|haber|tener|no haber|no tener|no estar|caer)
  (un|una|de|el|la|festivo|nuevo|nueva|domingo|tan|ya|en|fuera)
Found-in: Al ser domingo, nadie abrió.
