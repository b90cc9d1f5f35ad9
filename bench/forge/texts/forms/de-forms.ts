import {readGrammar} from '../grammar.ts'

/** German: heads, labels and lines of forms of their own. */
export const deForms = readGrammar(`
headWord: {thing} / {thingPlural} / {abstract} / {place} / {month} / {surname} / {town} / Abschied / Mittag
headName: {name} / {first} und {first} / {surname} und {surname} / Hauptmann {surname} / {name}, {person}
headLong: Wie der {person} von {town} eine {quality} {thing} {does} hat und was der {body} der Grafschaft dazu beschloß / Von der {quality} {thing} und dem {person}, der sie nicht {does} haben wollte / {number} {unit} liegen in der {place}, und der {body} wartet auf {aim} / Beiträge zur Geschichte der {abstract} im {region} von {y:1700-1800} bis zur Gegenwart
headAsk: Wer hat die {thing} {does}? / Was nützt die {abstract}? / Wo sind die {thingPlural} geblieben? / Brauchen wir noch eine {place}? / Wie teuer ist eine {thing}? / Wann öffnet die {place}? / Warum {aim}?
headSaid: „{clause}“ / „Wir wollen {aim}“ / „Keine {thing} ist umsonst“ / »Eine {quality} {place}«
headColon: {abstract}: der {body} wartet / {town}: {thing} {does} / {surname}: ein {person} in der {place} / {thingPlural}: worauf zu achten ist
headDate: {d:1-28}. {month} / {d:1-28}. {month} {y:1870-1990} / {weekday}, {d:1-28}. {month} / {weekday} / {month} {y:1870-1990} / {y:1780-1930}
headSlogan: Rettet die {place}! / Mehr {aim} für {town} / Hände weg von der {thing} / Erst {verb}, dann {verb}
headJob: {person} (m/w) / {person} gesucht / Leitung {abstract} / {person} in Teilzeit
headEvent: Tag der {abstract} / Ein Abend mit {name} / {town}er {thing}markt / Offene {place}
weekday = Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
hour: {d:8-21}.{d:10-59} Uhr / {d:8-21} Uhr / {d:8-21}:{d:10-59}
subtitle: eine Erzählung aus {town} / was der {person} sah / {town} und seine {thingPlural} / über {aim} / ein Versuch
bracketed: Fortsetzung / Auszug / Zweiter Teil / {y:1850-1930} / für {first} / nach {surname}
kickerLong: Während der {body} von {town} auf {aim} wartet / Nach {number} Jahren in der {place} / Ein {person} erzählt von der {abstract}
reporter: Von unserem Redakteur {name} / {name}, {town} / Von {name}, Redaktion {town} / aus {town} berichtet {name} / Text: {name}
textPhoto: Text: {name}, Fotos: {name} / Von {name} (Text) und {name} (Fotos) / Text und Bild: {name}
translated: {name}, deutsch von {name} / Von {name}. Übersetzt von {name}
authorLabel: Verfasser: {name} / Autor: {name} / Aufgezeichnet von {name} / Zusammengestellt von {name}
sourceLine: {name} für die {abbrev} / {name} – {town}er Zeitung
bylineDated: {name}, {date} / Von {name} | {d:1-28}.{m:1-12}.{y:1990-2024} / {d:1-28}.{m:1-12}.{y:1990-2024}, {name}
stamp: {d:1-28}. {month} {y:1990-2024} / Stand: {d:1-28}.{m:1-12}.{y:1990-2024}, {hour} / {town}, {d:1-28}. {month} {y:1990-2024} / Veröffentlicht am {weekday}, {d:1-28}. {month}
stepNo = Schritt_#
lessonNo = Lektion_# Übung_# Brief_# Märchen_# Vorlesung_#
clauseNo = §_# Artikel_#
panelNo = Bild_#
pageNo = Seite_#
versionNo: Version #.{d:0-9} / #.{d:0-9}.{d:0-9}
taskNo = Aufgabe_# Frage_#
caseNo: Az. {d:1-9} C {d:100-999}/{d:10-99} / Nr. {d:10-999}
tipHead: Gut zu wissen / Tipp / Unser Rat / Merke / Kurz gefaßt / Auf einen Blick
photoCredit: Foto: {name} / Bild: {org} / Aufnahme: {name}, {town} / (Foto {name})
motto: „{clause}.“ — {name} / {clause}. ({name}, {book})
relatedHead: Lesen Sie auch / Mehr zum Thema / Siehe auch
jumpFrom: Fortsetzung von Seite {d:1-9} / (Fortsetzung aus der letzten Nummer)
referencesHead: Literatur / Literaturverzeichnis / Anmerkungen / Quellen
reference: {surname}, {first}: {book}. {town} {y:1890-2020}. / {initial}. {surname}: {title}. In: {abbrev} {d:2-40} ({y:1900-2020}), S. {d:2-99}–{d:100-400}.
aboutHead: Zum Verfasser / Über die Autorin / Über uns
about: {name} ist {office}. / {name} lebt in {town}. / {name} schrieb „{book}“.
thanksHead: Danksagung / Dank
thanks: Ich danke {name} und {name} für {aim} und {aim}. / Diese Arbeit wurde von {name} gefördert.
moralHead = Lehre Merke
contactHead: Auskunft / Anmeldung / Anfahrt / Kontakt
contact: {name}, {surHead}straße {d:2-90}, {town}. / Telefon {d:100-999} {d:1000-9999}. / Geöffnet {weekday} bis {weekday}, {hour}. Eintritt frei.
sourceNote: Quelle: {abbrev}, {y:1950-2020}, Heft {d:1-12}. / Aus: {book}, {town} {y:1900-1990}.
appendixHead: Anhang / Anlage {d:1-4} / Beilage
noticeHead: Bekanntmachung / Anzeige / An unsere Leser / Berichtigung
dutiesHead: Ihre Aufgaben / Tätigkeiten
offerHead: Wir bieten / Ihr Profil / Voraussetzungen
duty: Sie {verb} die {abstract} / mindestens {d:2-9} Jahre Erfahrung / {aim} und {aim} / Kenntnisse der {abstract}
event: {hour} {title}. {place}, {town}. / {hour}: {name} liest aus „{book}“ / {hour} {thing}markt, {place}
match: {town} – {town} {d:0-6}:{d:0-6} ({d:0-2}:{d:0-2}) / SV {town} gegen {town} {d:0-4}:{d:0-4} / 1. {name} ({town}) {d:10-59},{d:1-9} s
forecast: Morgens Nebel, dann heiter. / Regen von Westen, {d:2-29} Grad. / Schwacher Wind, {d:1-9} bis {d:10-20} Grad.
change: Behoben: die {thing} wurde zweimal {does}. / Neue Option für die {thing}. / Die {quality} {thing} entfällt.
changeHead = Neu Geändert Behoben Entfernt
ruling: Der Kläger {name} hat am {date} {np} {does}. / Unstreitig ist, {clause}. / Die Klage ist unbegründet. / Das Gericht ist der Ansicht, {clause}.
party: {surname} gegen {surname} / In Sachen {surname} / {surname} ./. {surname}
court: Amtsgericht {town} / Im Namen des Volkes / Urteil vom {date} / Richter {surname}
rulingHead: Tatbestand / Entscheidungsgründe / Tenor / Kosten
term: Der Mieter hat die {thing} einmal im Jahre zu {verb}. / Der Verleiher überläßt dem Entleiher eine {quality} {thing}. / Der Vertrag kann mit einer Frist von {d:2-12} Monaten gekündigt werden. / Der Preis beträgt {number} Mark, zahlbar am {date}.
termHead: Gegenstand / Preis und Zahlung / Dauer / Pflichten / Haftung / Schlußbestimmungen
agreement: Mietvertrag / Kaufvertrag / Satzung des Vereins {town} / Benutzungsordnung
between: zwischen {name}, {town}, und {name}, {town} / {name} (im folgenden „Verleiher“) und {name} (im folgenden „Entleiher“) vereinbaren:
post: {first}{d:10-99} schrieb am {date}, {d:1-23}:{d:10-59} / {first} · vor {d:2-23} Stunden / #{d:1-90} von {first}, {weekday}
scene: INNEN. {place} – NACHT / AUSSEN. {place} – TAG / {d:1-20}. Szene. Eine {place}.
refrain: O {thing}, o {thing}, / Sing, {person}, sing, / Und die {thing} ging herum,
sign = Widder Stier Zwillinge Krebs Löwe Jungfrau Waage Skorpion Schütze Steinbock Wassermann Fische
technique: Öl auf Leinwand, {d:20-99} × {d:20-99} cm / Holz, {d:10-90} cm hoch / Leihgabe {name}
answersHead: Lösungen / Auflösung
riddle: Ich habe {number} {thingPlural} und keine {place}. Was bin ich? / Wer geht nach {town} und kommt nie zurück?
blankLine: Name: .........  Datum: ...... / Klasse ....  Name ............
fillIn: Der {person} ..... die {thing}. / Schreibe {number} in Worten: .......
birth: {first} und {first} {surname}, {town}, eine Tochter, {first}, am {date}. / {name}, {town}, {d:70-99} Jahre.
birthHead = Geburten Hochzeiten Verlobungen Sterbefälle Jubilare
yearText: {clause}. / Gründung des Vereins zu {town}. / {name} stirbt zu {town}.
amen: Lasset uns beten. / Alle: {clause}. / Alle stehen auf.
place-guide: {surHead}straße {d:2-90}, Tel. {d:100-999} {d:1000-9999} / {weekday} bis {weekday}, {hour} / Eintritt {d:2-9} Mark
dosage: {d:2-4}mal täglich eine Tablette nach dem Essen. / Nicht anwenden, wenn {clause}. / Für Kinder unzugänglich aufbewahren.
dosageHead: Was ist es und wofür? / Vor der Einnahme / Wie ist es einzunehmen? / Nebenwirkungen / Aufbewahrung
release: Pressemitteilung / Zur sofortigen Veröffentlichung / Presseinformation Nr. {d:1-90}
greeting: Meine Damen und Herren! / Liebe Freunde, / Hohes Haus! / Liebe Schülerinnen und Schüler,
`)
