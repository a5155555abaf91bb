saving-title = Guardar este mensaje
saving-label = ¿Qué quieres recordar de él?
saving-grey = Tus propias palabras. Las guardo con un enlace al mensaje, no el mensaje.
saving-saved = Guardado como entrada { $entry }: tu nota y un enlace al mensaje. Lo que dice el mensaje se queda donde está. Mírala con `/entries show`.
