public-show = Edición pública
public-read = Leer todo lo público
public-take = Llevarme el documento
public-post = Publicar en un canal
public-links = Dejar fuera enlaces
public-words = Dejar fuera nombres y palabras
public-send = Publicar ahora
public-which-links = ¿Qué enlaces quedan fuera?
public-which-channel = ¿Qué canal?
public-which-site = ¿Para qué programa es el documento?
public-words-title = Lo que nunca va en una edición pública
public-words-label = Nombres y palabras, uno por línea

public-preview = Esto es exactamente lo que verían otros. Nada es público hasta que te lleves el documento o lo publiques.
public-nothing-left-out = No hubo que dejar nada fuera.
public-left-out = Dejado fuera: { $words }.
public-preview-hint = -# Dejo fuera entradas privadas, intereses ocultos, frases que nombran a alguien si conozco el nombre, y enlaces no listados. Léelo antes de compartirlo, y dime cada nombre que se me haya pasado.
public-out-entries = { $count ->
    [one] { $count } entrada privada
   *[other] { $count } entradas privadas
}
public-out-interests = { $count ->
    [one] { $count } interés que te reservas
   *[other] { $count } intereses que te reservas
}
public-out-named = { $count ->
    [one] { $count } interés con un nombre dejado fuera
   *[other] { $count } intereses con nombres dejados fuera
}
public-out-people = { $count ->
    [one] { $count } frase que nombra a alguien
   *[other] { $count } frases que nombran a alguien
}
public-out-about = { $count ->
    [one] { $count } frase sobre un interés dejado fuera
   *[other] { $count } frases sobre intereses dejados fuera
}
public-out-hushed = { $count ->
    [one] { $count } frase con una palabra de tu lista
   *[other] { $count } frases con palabras de tu lista
}
public-out-linked = { $count ->
    [one] { $count } frase con un enlace dejado fuera
   *[other] { $count } frases con enlaces dejados fuera
}
public-out-resources = { $count ->
    [one] { $count } enlace u obra
   *[other] { $count } enlaces u obras
}
public-out-titles = { $count ->
    [one] { $count } título de un enlace
   *[other] { $count } títulos de enlaces
}
public-out-decisions = { $count ->
    [one] { $count } decisión
   *[other] { $count } decisiones
}
public-out-reasons = { $count ->
    [one] { $count } motivo de una decisión
   *[other] { $count } motivos de decisiones
}
public-out-eras = { $count ->
    [one] { $count } título de una etapa
   *[other] { $count } títulos de etapas
}

public-document = **{ $name }**, como documento para { $site }. Así escribo también los próximos, y apuntarán a este.
public-site-hugo = YAML arriba, vecinos por relref
public-site-zola = TOML arriba, vecinos por las direcciones de sus páginas
public-site-jekyll = YAML arriba, un nombre con la fecha, vecinos por post_url
public-site-obsidian = propiedades arriba, vecinos como [[enlaces]]

public-choose-links = { $count ->
    [one] Elige los enlaces que ninguna edición pública muestra: { $count } de { $total } en este período queda fuera. Con un enlace se va cada frase en que está. Lo respeto desde entonces en cada edición pública.
   *[other] Elige los enlaces que ninguna edición pública muestra: { $count } de { $total } en este período quedan fuera. Con un enlace se va cada frase en que está. Lo respeto desde entonces en cada edición pública.
}
public-no-links = En este período no nombraste enlaces ni obras, así que no hay ninguno que dejar fuera. Pulsa *{ public-show }* para ver lo demás.
public-more-links = { $count ->
    [one] { $count } más no cabe aquí: pide un período más corto para elegir entre ellos.
   *[other] { $count } más no caben aquí: pide un período más corto para elegir entre ellos.
}
public-nothing-hushed = Tu lista está vacía ahora: ninguna palabra tuya queda fuera de las ediciones públicas. Pulsa *{ public-show }* para ver lo que verían otros.
public-hushed = { $count ->
    [one] Anotado: desde ahora ninguna edición pública, ni tarjeta que otros vean, lleva una frase, un nombre o un enlace con { $count } línea de tu lista. Pulsa *{ public-show }* para ver lo que queda.
   *[other] Anotado: desde ahora ninguna edición pública, ni tarjeta que otros vean, lleva una frase, un nombre o un enlace con { $count } líneas de tu lista. Pulsa *{ public-show }* para ver lo que queda.
}
public-choose-channel = Elige el canal donde publicarlo. Antes de publicar nada te enseño el mensaje una vez más.
public-ready = Este es el mensaje para { $channel }. Se publica cuando pulses *{ public-send }*; entonces lo ve cualquiera de allí.
public-changed = Ha cambiado desde que te lo mostré, así que aún no está publicado. Este es ahora el mensaje para { $channel }. Si puede verse así, pulsa otra vez *{ public-send }*.
public-heading = **{ $name }** cuenta en qué ha andado.
public-posted = Publicado: { $address }
public-unpost = Es un mensaje mío: para retirarlo, pide a quien lleva el servidor que lo borre allí.
public-back = Para retirarla, pulsa *{ public-take-down }*, ahora o dentro de meses; `/data posts` enumera lo que publicaste.

public-take-down = Retirarla
public-down-number = Retirar { $count }

public-posts = { $count ->
    [one] { $count } edición pública tuya está en un canal
   *[other] { $count } ediciones públicas tuyas están en canales
}
public-no-posts = Que yo sepa, ninguna edición pública tuya está en un canal. `/digest` con `(digest) edition: public` te muestra una antes de publicarla.
public-standing = **{ $period }** en { $channel }, desde el { $date }: { $address }
public-stands = Ya está en { $channel }, desde el { $date }: { $address }
public-down = **{ $period }** ya no está en { $channel }. Quien la vio antes puede haberla guardado.
public-down-by-hand = **{ $period }** ya no estaba en { $channel }: alguien la borró allí, o el canal ya no existe. Queda fuera de tu lista.
public-down-before = **{ $period }** ya se había retirado de { $channel }, así que no queda nada que retirar. `/data posts` enumera lo que sigue en pie.
