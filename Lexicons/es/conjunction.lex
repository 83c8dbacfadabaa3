Lexicon: conjunction
Language: es
Purpose: Words that begin a new clause without a comma; what was denied or made conditional before
  them ends there.
Unless: none
Source: written for replylint

Phrase: (pero|sino|aunque|mas)
Found-in: No llegó el lunes pero sí el martes.

Phrase: (porque|pues|puesto que|ya que|dado que|mientras que)
Found-in: No abrimos porque hay obras.

Phrase: (así que|asi que|así pues|por lo que|por lo cual|de modo que|de manera que|de ahí que|por
  eso|por ello|por tanto|por lo tanto|conque)
Found-in: No quedaban platos por lo que enviamos cuencos.

Phrase: y (le|les|te|os|nos|me|se|no|ya|si|sí|por|por eso|por
  ello|además|ademas|también|tambien|ahora)
Found-in: No encajaba la tapa y nos la devolvió.
Not-in: No hay platos y tazas.

Phrase: y [lo]
  (gracias|muchas|mil|quedamos|quedo|espero|esperamos|lamento|lamentamos|siento|sentimos|pido|pedimos|agradezco|agradecemos|disculpe|disculpen|disculpa|perdone|perdona|díganos|dígame|dinos|dime|avísenos|avíseme|avísame|escríbanos|escríbame|llámenos|llámeme)
Found-in: No vino el técnico y lamentamos la espera.

Phrase: e (infórmenos|infórmeme|indíquenos|indíqueme|infórmanos|indícanos)
Found-in: No tire la caja e indíquenos el número.
