calls-see = Ver mi parte
calls-publish = Publicar
calls-off = Cancelar
calls-end = Cancelar para todos
calls-yes = Sí, inclúyela
calls-no = No, déjame fuera
calls-back = Retirar mi sí
calls-post = Publicar ahora
calls-out = Quitar mi parte

calls-asked = **Un resumen de este servidor, { $period }:** en qué andaban quienes quieran estar en él.
calls-how = Nada tuyo aparece en él si no dices que sí. Pulsa *{ calls-see }*: solo tú ves lo que aparecería de ti, palabra por palabra, y entonces decides. Tu sí vale solo para este resumen.
calls-no-yes = Nadie ha dicho que sí hasta ahora.
calls-yeses = { $count ->
    [one] { $count } persona ha dicho que sí hasta ahora.
   *[other] { $count } personas han dicho que sí hasta ahora.
}
calls-until = Abierto hasta { $until }. Quien administra el servidor lo publica antes, o caduca.
calls-is-off = El resumen de este servidor ({ $period }) se canceló. No se publicó nada de nadie.
calls-is-published = El resumen de este servidor ({ $period }) está publicado: { $address }
calls-made = He preguntado aquí: { $address }
    Cuando suficientes personas hayan dicho que sí, pulsa *{ calls-publish }* debajo. Hasta entonces nadie ve nada de nadie, tú tampoco.

calls-would-stand = Esto es exactamente lo que aparecería de ti, con tu nombre. Nada de ello se publica si no dices que sí.
calls-will-stand = Has dicho que sí: exactamente esto aparecerá, con tu nombre, cuando se publique el resumen. Si escribes, cambias o borras algo y con ello cambia lo que aparecería, tu sí ya no cuenta, y puedes mirarlo otra vez.
calls-has-changed = Lo que aparecería de ti ha cambiado desde que miraste. Ahora es esto, y nada de ello se publica si no dices que sí a esto.
calls-thin = Escribiste poco en este período, así que hay poco que contar.
calls-hint = -# Sale de tu edición pública: `/entries private`, `/interests publish` y los botones debajo de *{ public-show }* dejan cosas fuera.
calls-stays-out = Quedas fuera: nada tuyo aparece en este resumen. Pulsa *{ calls-see }* otra vez si cambias de idea mientras esté abierto.
calls-stands = Tu parte está aquí: { $address } *{ calls-out }* la elimina; nadie recibe aviso.
calls-taken-out = Tu parte ya no está en este resumen. Quien la leyó antes la leyó; en el mensaje no queda nada de ella.

calls-ready = { $count ->
    [one] { $count } parte está lista para publicarse en este canal, para que la lean todos en él. La verás cuando la vean los demás.
   *[other] { $count } partes están listas para publicarse en este canal, para que las lean todos en él. Las verás cuando las vean los demás.
}
calls-begun = { $count ->
    [one] Se empezó antes y no se terminó: { $count } parte ya está ahí y no se publica otra vez.
   *[other] Se empezó antes y no se terminó: { $count } partes ya están ahí y no se publican otra vez.
}
calls-outdated = { $count ->
    [one] { $count } persona dijo que sí a algo que ahora sería distinto, y queda fuera si no vuelve a mirar.
   *[other] { $count } personas dijeron que sí a algo que ahora sería distinto, y quedan fuera si no vuelven a mirar.
}
calls-gone = { $count ->
    [one] { $count } persona que dijo que sí ha dejado el servidor, y queda fuera.
   *[other] { $count } personas que dijeron que sí han dejado el servidor, y quedan fuera.
}
calls-posted = Publicado: { $address }
calls-sure = Cancelarlo termina este resumen para todos: no se publica nada de nadie, y ningún sí cuenta ya. No se puede deshacer; `/server digest` pregunta de nuevo.
calls-off-done = Está cancelado, y no se publicó nada de nadie. Escribe `/server digest` para preguntar de nuevo.

calls-heading = **En qué andaban algunos de este servidor: { $period }**
calls-only = -# Aquí aparecen solo quienes dijeron que sí, con lo que cada cual vio antes. *{ calls-out }* elimina tu propia parte, cuando quieras.
calls-emptied = -# Quienes aparecían aquí han quitado su parte.
