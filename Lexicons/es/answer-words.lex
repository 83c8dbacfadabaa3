Lexicon: answer-words
Language: es
Purpose: Words by which a reply answers: yes and no, days, numbers, places, people, reasons, things
  to do. The first word of each list says what the others do in an answer; _ joins the words of a
  phrase.
Source: written for replylint

Words: yes sí efectivamente exactamente absolutamente ciertamente claro correcto exacto por_supuesto
  desde_luego sin_problema no_hay_problema con_mucho_gusto así_es claro_que_sí cómo_no

Words: no no lamentablemente_no desgraciadamente_no para_nada todavía_no aún_no en_absoluto
  de_ninguna_manera claro_que_no

Words: subject yo tú él ella usted ustedes nosotros ellos ellas el la los las un una nuestro nuestra
  su sus este esta esto eso

Words: reason porque debido_a debido_al puesto_que dado_que ya_que por_eso por_ello por_esa_razón
  por_este_motivo el_motivo la_razón la_causa a_causa_de a_causa_del gracias_a a_raíz_de
  como_consecuencia con_el_fin_de para_que

Words: place dirección calle ajustes configuración menú pestaña página sección apartado cajón
  estante piso planta oficina tienda almacén web sitio portal aplicación app cuenta perfil sucursal
  edificio habitación entrada aparcamiento estacionamiento carpeta pantalla esquina caja etiqueta
  dorso reverso parte_trasera parte_inferior parte_superior lado mostrador estación ciudad pueblo
  manual factura área_de_cliente área_de_clientes arriba_a_la_derecha arriba_a_la_izquierda
  abajo_a_la_derecha abajo_a_la_izquierda

Words: before_place en sobre desde bajo vía por tras junto a al del de dentro

Words: before_town en

Words: no_town general cuanto caso total resumen efectivo efecto navidad breve español inglés

Words: person encargado encargada gerente compañero compañera compañeros colega colegas supervisor
  supervisora técnico técnica técnicos conductor repartidor especialista director directora equipo
  departamento contabilidad ventas facturación desarrollador recepción contable fabricante
  propietario servicio_técnico atención_al_cliente servicio_de_atención

Words: title sr sra srta señor señora señorita dr dra don doña

Words: step haga pulse pulsa presione presiona seleccione selecciona elija elige abra abre
  introduzca introduce escriba escribe vaya ve desplácese inicie inicia descargue descarga instale
  instala desinstale reinicie reinicia apague apaga encienda enciende desenchufe desenchufa enchufe
  enchufa desconecte conecte conecta retire retira sustituya reemplace inserte empuje tire mantenga
  suelte vierta rellene rellena vacíe espere espera marque desmarque copie copia pegue pega guarde
  guarda elimine elimina añada añade adjunte cierre cierra ejecute siga ponga pon imprima imprime
  deslice enjuague lave seque limpie apriete afloje desatornille levante coloque tome compruebe
  clique

Words: step_lead por favor luego después primero ahora finalmente y a_continuación simplemente
  entonces

Words: attachment adjunto adjunta adjuntos adjuntas adjuntamos adjuntado anexo anexos

Words: addressee tú tu tus usted su sus ustedes

Words: negation no sin ningún ninguna nunca

Words: link enlace enlaces vínculo link url

Words: date hoy mañana ayer anteayer pasado_mañana lunes martes miércoles jueves viernes sábado
  sábados domingo domingos fin_de_semana mediodía medianoche próxima_semana semana_que_viene
  semana_próxima esta_semana semana_pasada próximo_mes mes_que_viene mes_próximo este_mes mes_pasado
  próximo_año año_que_viene este_año año_pasado esta_mañana esta_tarde esta_noche final_de_la_semana
  finales_de_mes finales_de_semana fin_de_mes fin_de_año unos_días pocos_días algunos_días
  unas_semanas unas_horas unos_minutos una_semana un_mes una_hora un_día un_año quincena
  en_primavera en_verano en_otoño en_invierno este_verano todos_los_días cada_día cada_semana
  cada_mes media_hora

Words: month enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre
  noviembre diciembre

Words: before_month y o en de desde hasta para antes después a finales principios mediados

Words: unit día días semana semanas mes meses año años hora horas minuto minutos segundo segundos h
  min días_hábiles días_laborables día_hábil día_laborable

Words: number dos tres cuatro cinco seis siete ocho nueve diez once doce catorce quince veinte
  treinta cuarenta cincuenta sesenta cien mil docena doble

Words: label n núm número página paso versión sección capítulo artículo modelo tipo figura línea
  opción punto habitación puerta talla nivel clase párrafo error código

Words: free gratis gratuito gratuita gratuitos gratuitas gratuitamente sin_coste sin_costo sin_cargo
  ilimitado ilimitada

Words: writer yo nosotros nos nuestro nuestra nuestros nuestras me mi le les

Words: contact llamar llamaré llamará llamaremos llamarán contactar contactaré contactará
  contactaremos contactarán escribir escribiré escribirá escribiremos responder responderé
  responderá responderemos informar informaré informaremos informará avisaré avisaremos avisará
  diremos

Words: send enviar enviarme enviarnos envíe envíen enviáis mandar mandarme mande manden facilitar
  facilitarme remitir remitirme adjuntar proporcionar pasar pasarme

Words: file factura facturas recibo recibos copia copias pdf archivo archivos documento documentos
  manual formulario formularios foto fotos imagen imágenes captura certificado etiqueta presupuesto
  contrato plano planos folleto catálogo ficha extracto informe plantilla justificante

Words: other un_día_de_estos en_todo_caso un_segundo un_momento a_la_vez de_vez_en_cuando
  buenos_días por_la_mañana no_dude en_caso_de de_nada de_nuevo mil_gracias a_menudo

# Behind "how": a span of time is asked for.
Words: span tiempo menudo rápido pronto veces plazo
