details-filed = -# Guardado en { $names }
details-nameless = -# Guardado, y no sé qué nombre darle a su tema
details-fix = Corregir
details-undo = Deshacer

details-mended = -# La entrada { $entry } está corregida.
details-renamed = { $from } se llama { $to } desde ahora, y también hacia atrás; `/interests undo` lo deshace.
details-renamed-too = Así es también con { $count ->
    [one] { $count } nombre más
   *[other] { $count } nombres más
}.
details-undone = -# Deshecho: la entrada { $entry } está borrada. Tu mensaje, si lo era, sigue aquí; bórralo si quieres.

details-form-title = Corregir
details-names-label = Guardado en, un nombre por línea
details-names-grey = Por ejemplo: escalada
details-text-label = Lo que escribiste
details-links-label = Enlaces que ayudaron
details-links-grey = Uno por línea.
details-about-label = Los días de los que trata
details-about-grey = yesterday, 2026-03, march 3 to 20
details-also = También { $name }
