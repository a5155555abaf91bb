interests-open = Was dich beschäftigt: { general-interests }
interests-standing = { general-interests }: { $status ->
    [exploring] gerade erkundet
    [pursuing] verfolgt
    [paused] pausiert
    [dropped] aufgegeben
    [pivoted] etwas anderes geworden
    [done] fertig
   *[quiet] still geworden
}
interests-hidden = Verborgen: { general-interests }
interests-all = Alles zusammen: { general-interests }

interests-none = Hier gibt es noch nichts aufzuzählen. Schreib mir eine Zeile darüber, was dich beschäftigt, oder tippe `/checkin`.
interests-none-hidden = Du hast nichts verborgen. `/interests hide` hält ein Interesse aus allem heraus, was ich erzähle.
interests-none-quiet = Nichts ist still geworden. Tippe `/interests list` für das, was jetzt offen ist.
interests-none-standing = Keines deiner Interessen ist als `{ $choice }` vermerkt. Tippe `/interests list` für das, was jetzt offen ist, oder `/interests set`, um zu sagen, wie es um etwas steht.

interests-undo = Tippe `/interests undo`, um es zurückzunehmen.
interests-renamed = **{ $from }** heißt jetzt **{ $name }**, auch rückwirkend: { general-entries }.
interests-joined = Etwas hieß schon so; die beiden sind jetzt eins.
interests-merged = **{ $from }** und **{ $name }** sind jetzt eins und heißen **{ $name }**: { general-entries }.
interests-split = **{ $name }** ist jetzt ein eigenes Interesse, getrennt von **{ $from }**: { general-entries }.
interests-hide = **{ $name }** ist verborgen: Ich erzähle weder davon noch irgendeinen Satz, in dem es vorkommt. Die Einträge bleiben, und `/interests unhide` holt es zurück.
interests-unhide = Von **{ $name }** wird wieder erzählt. Tippe `/interests hide`, um es wieder zu verbergen.

interests-decided = Notiert: { $kind ->
    [explore] Ab { $date } erkundest du **{ $name }**
    [pursue] Ab { $date } verfolgst du **{ $name }**
    [pause] **{ $name }** ist ab { $date } pausiert
    [drop] **{ $name }** ist ab { $date } aufgegeben
    [pivot] **{ $name }** ist ab { $date } etwas anderem gewichen
   *[finish] **{ $name }** ist ab { $date } fertig
}. So erzähle ich es, bis du etwas anderes sagst.
interests-decided-pivot = Notiert: Aus **{ $name }** ist am { $date } **{ $to }** geworden. So erzähle ich es, bis du etwas anderes sagst.

interests-undone-rename = Zurückgenommen: **{ $from }** heißt nicht mehr **{ $to }**.
interests-undone-merge = Zurückgenommen: **{ $from }** und **{ $to }** sind wieder zweierlei.
interests-undone-split = Zurückgenommen: **{ $from }** wird nicht mehr von **{ $to }** getrennt.
interests-undone-hide = Zurückgenommen: Von **{ $name }** wird wieder erzählt.
interests-undone-unhide = Zurückgenommen: **{ $name }** ist wieder verborgen.
interests-undone-decision = Zurückgenommen: Ich habe vergessen, dass { $kind ->
    [explore] du ab { $date } **{ $name }** erkundet hast
    [pursue] du ab { $date } **{ $name }** verfolgt hast
    [pause] **{ $name }** ab { $date } pausiert war
    [drop] **{ $name }** ab { $date } aufgegeben war
    [pivot] **{ $name }** ab { $date } etwas anderem gewichen war
   *[finish] **{ $name }** ab { $date } fertig war
}.
interests-undone-list = Tippe `/interests list`, um zu sehen, wie alles steht.

interests-withheld = **{ $name }** fehlt von jetzt an in jeder öffentlichen Ausgabe, mit jedem Satz, der es nennt. Du selbst siehst es noch.
interests-published = **{ $name }** darf in öffentlichen Ausgaben stehen, soweit die Einträge dazu es dürfen.
interests-undone-publish = Zurückgenommen: Öffentliche Ausgaben behandeln **{ $name }** wie zuvor.

interests-undone-fix = Zurückgenommen: *{ details-fix }* von Eintrag { $entry }.
interests-unfixed = **{ $from }** heißt nicht mehr **{ $to }**.
interests-unfixed-too = So auch { $count ->
    [one] { $count } anderer Name
   *[other] { $count } andere Namen
}.
interests-unfixed-names = Der Eintrag nennt wieder, was er vorher nannte.
interests-unfixed-changed = Der Eintrag wurde seitdem geändert, darum bleibt, was er nennt.
interests-unfixed-rest = Seine Worte, Links und Tage bleiben, wie du sie gesetzt hast: `/entries edit number: { $entry }` ändert sie.
