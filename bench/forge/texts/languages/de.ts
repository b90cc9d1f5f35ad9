import {readGrammar} from '../grammar.ts'

/** German: what `createForgeWriter` builds its texts of. */
export const de = readGrammar(`
first = Anna Bernhard Clara Dietrich Elise Friedrich Gertrud Heinrich Ida Johann Karoline Leopold Martha Otto Pauline Rudolf Sophie Theodor Ulrike Wilhelm Adalbert Brigitte
surHead = Ahl Brei Bruck Dorn Eich Fal Gers Hart Hol Kall Lind Mar Nie Ost Rau Sel Stein Thal Uhl Wacker Wend Zell
surTail = bach mann berg heim hoff inger lein er stedt wald kamp rode
surname: {surHead}{surTail} / {surHead}{surTail} / von {surHead}{surTail}
initial = A B C E F G H J K L M O P R S T W
name: {first} {surname} / {first} {surname} / {initial}. {surname} / {first} {initial}. {surname}
thing = Laterne Glocke Brücke Schleuse Waage Fähre Kutsche Urkunde Mühle Rechnung Uhr Truhe Feder Landkarte Druckerpresse Gartenmauer Ofenbank Wetterfahne Handschrift Turmuhr Spindel Leiter Tafel Schaufel Wagendeichsel Trommel Geige Kette Kerze Schatulle
thingPlural = Laternen Glocken Brücken Schleusen Waagen Urkunden Mühlen Rechnungen Truhen Landkarten Handschriften Spindeln Tafeln Ketten Kerzen Wetterfahnen
person = Fährmann Müller Schulmeister Landvermesser Buchbinder Pfarrer Schreiber Bürgermeister Wirt Tischler Kapitän Gärtner Apotheker Uhrmacher Steuereinnehmer Bibliothekar Lehrling Glockengießer
place = Werkstatt Kirche Mühle Schenke Stadt Ebene Bucht Vorstadt Sternwarte Scheune Bibliothek Amtsstube Kapelle Hafenstadt Schule Gasse
does: ausgebessert / vermessen / verkauft / vergessen / gezählt / beschrieben / geerbt / fortgetragen / gewogen / versteigert / abgeschrieben / verpackt
quality = alte stille schmale krumme schwere blasse verrostete geduldige leere ferne sorgfältige bittere heitere feuchte staubige gefrorene ungeheure bescheidene namenlose kostbare verwitterte eigentümliche
when: vor dem ersten Frost / im Frühjahr nach der Überschwemmung / einmal im Jahre / ohne ein Wort / gegen allen Rat / bei niedrigem Wasser / seit elf Jahren / lange nach Mitternacht / bei Kerzenlicht / an Sonntagen / in aller Eile / gegen Ende des Monats {month} / seit {y:1780-1930}
month = Januar Februar März April Mai Juni Juli August September Oktober November Dezember
town: {surHead}{townTail} / {surHead}{townTail} / Bad {surHead}{townTail} / {surHead}{townTail} an der {surHead}
townTail = burg stadt hausen dorf kirchen münde feld au brunn
region: Kreis {town} / Grafschaft {surHead}{townTail} / Amt {town}
body = Gemeinderat Verein Gesellschaft Akademie Landtag Handelskammer Magistrat
org: Verein für {abstract} zu {town} / Magistrat der Stadt {town} / Gesellschaft für {abstract} / Königliche Akademie zu {town}
office: Vorsitzender des Vereins für {abstract} / Professor der {abstract} zu {town} / Abgeordneter für {town} / Bürgermeister von {town} / Direktor der Anstalt für {abstract}
job = Vorsitzender Professor Schriftführer Hauptmann Doktor Direktor
abstract = Schiffahrt Landwirtschaft Erziehung Statistik Buchbinderei Sternkunde Gartenbaukunst Geometrie Forstwirtschaft Entwässerung Fischerei Naturgeschichte
aim = Aufmerksamkeit Geduld Geldmittel Beweise Ordnung Genauigkeit Erfahrung Briefwechsel Urteilskraft
verb = verbessern erwägen einrichten unterstützen untersuchen fortsetzen verteidigen veröffentlichen besichtigen regeln
number = 3 7 12 18 24 40 144 365 1.200 4.750 8,6 0,75 97
unit = Pfund Ellen Zentner Exemplare Morgen Familien Meilen Prozent
date: {d:1-28}. {month} {y:1870-1935} / {d:1-28}. {month} / den {d:1-28}. {month} {y:1840-1935}
np: die {thing} / eine {quality} {thing} / die {quality} {thing} / die {thing} des {person}s / jede {thing} der {place} / Herr {surname} / Frau {surname}
clause: der {person} hatte {np} {does} / {name} hatte die {thing} {does} und kehrte in die {place} zurück / niemand in der {place} erinnerte sich daran / {np} stand, wo sie immer gestanden hatte / es fehlte in der {place} an {aim} / die {thing} wurde nie wieder {does} / man beschloß, die {thing} zu {verb} / wir müssen die {abstract} {verb} / {name}, der aus {town} kam, hatte {np} {does} / der Weg zur {place} war lang und beschwerlich / es kostete {number} {unit}
sentence: {clause}. / {clause}, und {clause}. / {clause}; {clause}. / {clause}, denn {clause}. / {clause}, aber {clause}, und {clause}. / Am {d:1-28}. {month} {y:1850-1930} kam die Nachricht, {clause}. / War es wahr: {clause}? / {name} antwortete nicht. / Es regnete auf die {place}, auf die {thing} und auf {np}. / Dr. {surname} (vgl. S. {d:3-300}) ist der Meinung, {clause}. / {clause} – so wenigstens erzählte {name}. / {name} sagte: „{clause}.“ / Der {org} hat seit {y:1840-1920} {number} {unit} {does}, d. h. {number} {unit} mehr als zuvor. / Welch eine {quality} {thing}! / Dreierlei war nötig: {aim}, {aim} und {aim}. / Die Ein- und Ausfuhr von {thingPlural} und {thingPlural} stieg um {number} Prozent, u. a. in {town}.
speech: So eine {quality} {thing} habe ich nie gesehen. / Sagt dem {person}, die {thing} ist fort. / Wer hat die {thing} {does}? / Ja. / Nein. / Was? / Komm mit! / Ich weiß. / Und die {thing}? / {clause}. / Um Himmels willen! / Niemals.
said: sagte {name} / fragte der {person} / rief {name} / erwiderte {name} / sagte der {person} leise
dialogue: „{speech}“ / „{speech}“ {said}. / „{speech} {clause}.“ / {name} blickte auf. „{speech}“ / „{speech}“ {said}. „{speech} {clause}.“ / »{speech}« {said}.
short: {name} antwortete nicht. / Niemand sprach. / Es wurde Morgen. / Er ging. / Wieder verging ein Jahr.
title: die {quality} {thing} / {thing} und {thing} / der {person} von {town} / {surname} und die {quality} {thing} / die {place} zu {town} / von {thingPlural} / über die {abstract}
headline: Neue {thing} für {town} / {org} berät über {abstract} / {person} hat {quality} {thing} {does} / {number} {unit} für die {place} / Zur Frage der {abstract} / Die {abstract} im Jahre {y:1850-1930} / {name} über {thingPlural} / Fehlt es an {aim}?
kicker: Aus {town} / {abstract} / Aus aller Welt / Vom {org} / Zur Tagesgeschichte
rubric = Inland Ausland Vermischtes Feuilleton Handel Wissenschaft Lokales Anzeigen Briefkasten Theater
deck: {clause} / {np} wird {does} / Wie {name} {np} {does} hat
heading: {thingPlural} und {thingPlural} / Die {place} / Verfahren / Ergebnisse / Von der {aim} / Was bleibt / Einleitung / Schluß / Die {abstract}
byline: Von {name} / Von {name} / {name} / Von Prof. {name}, {town} / {name}, {office} / Von unserem Berichterstatter in {town} / Von {name} und {name} / {office} {name}
dateline: {town}, {d:1-28}. {month}. / {town}, den {d:1-28}. {month}. ({initial}. Z.) / ({town}.)
salutation: Lieber {first}! / Liebe {first}, / Sehr geehrter Herr {surname}! / Verehrter Freund! / Hochgeehrte Versammlung!
closing: Mit herzlichem Gruß / Hochachtungsvoll / Ihr ergebenster / Dein treuer Freund / Mit vorzüglicher Hochachtung
signoff: {name} / {first} / {name}. / {initial}. {surname}
place-date: {town}, den {date} / {town}, {date} / {date}
verse: Die {thing} schweigt am Hügel, / Und {np} zieht vorbei, / O {quality} {thing}, / Wer hat die {thing} {does}? / Am Ufer bei {town} / Ich sah {np} / {when}; / Und keiner, keiner weiß es mehr.
poemTitle: Die {thing} / An {first} / {month} / Lied / Bei {town} / Die {quality} {thing}
book: Die {quality} {place} / {surname} von {town} / Eine {thing} in {town} / Briefe aus der {place}
publisher: {town}: Verlag von {surname} & Sohn / Druck von {name} in {town} / {surname} & Co., {town}
speaker: Der Präsident / Herr {surname} / Frau {surname} / {first} / Der {person} / Frage / Antwort / Abg. {surname}
stage: (Ab.) / (Pause.) / ({first} tritt auf mit einer {thing}.) / (Geht zur {place}.) / (Heiterkeit.) / (Bravo! rechts.)
abbrev: Zeitschrift für {abstract} / Annalen der {abstract} / Jahrbuch für {abstract}
affiliation: Institut für {abstract}, {town} / {org}, {surHead}straße {d:2-90}, {town}
keywords: Schlüsselwörter: {abstract}; {thing}; {place}
abstractHead = Zusammenfassung Kurzfassung
note: Vgl. {name}, {book} ({town} {y:1840-1930}), S. {d:2-400}. / Ebd., S. {d:2-400}. / {name} an {name}, {date}. / Die {thing} befindet sich jetzt in {town}.
caption: Die {place} zu {town}. (Aufnahme: {name}) / Abb. {d:1-9}. Die {quality} {thing} / Fig. {d:1-9}. {thing} und {thing}
running: {book} / {abbrev} / {town}er Zeitung / {abbrev}, Band {d:2-40}
advert: Lesen Sie die neuesten Kapitel bei uns! / Bitte bewerten und abonnieren. / Dieses Kapitel wurde von {first} hochgeladen.
ingredient: {d:50-500} g {food} / eine Prise {food} / {d:1-6} Löffel {food} / ½ Liter {food}
food = Mehl Zucker Butter Milch Zimt Salz Essig Wein Reis Grieß Petersilie Honig
step: {food} waschen und in kleine Stücke schneiden; {d:5-50} Minuten kochen. / {food} mit {food} vermengen, mit {food} abschmecken und gut rühren. / Bei mäßiger Hitze {d:20-90} Minuten backen. / Mit {food} und {food} auftragen.
dish: {food}suppe / {food}kuchen / {town}er {food}speise / {food} mit {food}
question: Welche Aussage über die {thing} trifft zu? / Warum wurde die {thing} {does}? / Eine {place} ist {d:12-90} Meter lang. Wie lange braucht der {person}? / Was versteht der Verfasser unter {aim}?
option: die {thing} / {aim} und {aim} / {number} {unit} / keines von diesen
law: Der Magistrat hat die {thing} und jede {quality} {thing} zu {verb}. / Niemand darf ohne Erlaubnis eine {thing}, {thing} oder {thing} besitzen. / Wer dieser Vorschrift zuwiderhandelt, wird mit Geldstrafe bis zu {number} Mark bestraft. / Diese Vorschrift gilt, wenn:
lawItem: die {thing} {quality} ist; / der {person} die {thing} {does} hat; oder / es an {aim} fehlt; / die {abstract} es erfordert.
agenda: Bericht des Schriftführers / Antrag {surname}, die {abstract} zu {verb} / Verschiedenes / Genehmigung der letzten Niederschrift
resolution: Beschlossen, die {abstract} zu {verb}. / Einstimmig angenommen. / Der Antrag wurde mit {d:3-20} gegen {d:21-40} Stimmen abgelehnt.
notice: Verloren: eine {quality} {thing}. Belohnung bei {name}, {town}. / Zu verkaufen: {quality} {thing}, wenig gebraucht, {number} Mark. / Gesucht: tüchtiger {person} für die {place}. Angebote unter {initial}. {initial}. {d:10-99}.
obit: {name}, der {person}, starb am {date} zu {town} im Alter von {d:60-98} Jahren. / Geboren {y:1830-1870} zu {town}, war er {d:11-40} Jahre {office}. / {clause}. Die Beerdigung fand in {town} statt.
entry: {thing}, f., ein Gerät der {place}. {clause}. / {town}, Stadt im {region}, {number} Einwohner. {clause}. / {name}, geb. {y:1700-1850} zu {town}, {person}; schrieb „{book}“.
option-name: --{latin} / -{latin1} / -{latin1}, --{latin} / --{latin}=WERT
latin = output verbose force quiet config depth width encoding
latin1 = o v f q c d
does-what: Schreibt das Ergebnis in das angegebene Verzeichnis. / Überschreibt, ohne zu fragen. / Setzt die Breite der {thing} in Millimetern. / Gibt mehr Meldungen aus.
code: {latin} = {latin1}[{d:0-99}] / if ({latin} > {d:0-99}) return {latin} / {latin}({latin1}, {latin1}) / $ collect --{latin} {latin}.txt / print({latin})
answer: Ja, {clause}. {sentence} / Ich glaube, {clause}. / Nein. / {sentence} {sentence}
ask: Wann haben Sie mit der {abstract} begonnen? / Was bedeutet die {thing} für die {place}? / Und ist es wahr, daß man sie {does} hat? / Würden Sie uns von der {abstract} erzählen?
editor: Der {org} tagte am {date} in {town}. Wir geben die Reden im Auszuge wieder. / {sentence} {sentence}
credit: Aufnahmen von {name}. / Verantwortlich: {name}, {town}
contentsHead = Inhalt Inhaltsverzeichnis
product: {thing}, {quality} Ausführung / {quality} {thing} Nr. {d:1-99}
`)
