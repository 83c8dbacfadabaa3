Lexicon: unowned-problem
Language: es
Purpose: Palabras con las que nadie anota, pasa o estudia un problema.
Unless: negation condition quotation report question
Source: written for replylint

Phrase: (reclamación|queja|solicitud|caso|asunto|incidente|incidencia|problema|mensaje|situación)
  (será|ha sido|está siendo|fue) [*]
  (registrada|registrado|anotada|anotado|remitida|remitido|trasladada|trasladado|estudiada|estudiado|revisada|revisado|analizada|analizado|tomada
  en cuenta|tomado en cuenta|derivada|derivado)
Found-in: Su queja ha sido registrada.
Found-in: El asunto será debidamente estudiado.
Not-in: La lámpara ha sido enviada.
Not-in: He enviado su queja.

Phrase: se (tomarán|han tomado|están tomando|adoptarán) las medidas
  (necesarias|oportunas|pertinentes|adecuadas|correspondientes)
Found-in: Se tomarán las medidas oportunas.
Not-in: Las medidas de la mesa son justas.

Phrase: se (ha|han|ha dado|dará) [*] (informado|avisado|notificado|traslado|parte) (al|a los|a las|a
  la) (departamento|departamentos|área|responsables|equipo|persona|personas)
Found-in: Se ha informado al departamento.
Not-in: Se ha invitado al departamento.

Phrase: (al|a los|a la) (departamento|departamentos|área|persona)
  (correspondiente|correspondientes|competente|competentes|pertinente|responsable)
Found-in: La carta pasó al departamento correspondiente.
Not-in: La carta pasó al cajón.

Phrase: se ha (tomado nota|abierto una investigación|iniciado una investigación)
Found-in: Del ruido se ha tomado nota.
Not-in: Se ha abierto la puerta.

Phrase: está (en estudio|en trámite|siendo estudiado|siendo analizado|siendo revisado|en proceso de
  revisión|bajo revisión)
Found-in: El caso está en trámite.
Not-in: El caso está cerrado.
