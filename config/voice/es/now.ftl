now-title = En qué andas ahora
now-title-of = En qué anda { $name } ahora
now-footer = Contado a partir de { general-entries }, { $from } – { $to }.
now-published = Desde ahora, quien escriba en este servidor `/now person:` con tu nombre ve una tarjeta como esta, al día con lo que escribas: los nombres de aquello en lo que andas, fechas y una frase sobre el porqué de cada cosa. Las entradas privadas, los intereses ocultos, las frases que nombran a alguien y los enlaces no listados nunca entran, y nadie ve el motivo que diste para una decisión. Escribe aquí `/now publish: off` para dejar de mostrarla.
now-unpublished = En este servidor ya nadie ve en qué andas. Escribe `/now publish: on` para volver a mostrarlo.
now-not-published = No se mostraba en este servidor. Escribe `/now publish: on` si quieres que se muestre.
now-unpublished-everywhere = Ya ningún servidor ve en qué andas. Escribe `/now publish: on` en uno para volver a mostrarlo allí.
now-published-nowhere = No se mostraba en ningún servidor. Escribe `/now publish: on` en uno si quieres que se muestre.
