import {readGrammar} from '../grammar.ts'

/** Dutch: heads, labels and lines of forms of their own. */
export const nlForms = readGrammar(`
headWord: {thing} / {thingPlural} / {abstract} / {place} / {month} / {surname} / {town} / afscheid
headName: {name} / {first} en {first} / kapitein {surname} / {name}, {person}
headLong: hoe de {person} van {town} een {quality} {thing} heeft {does} en wat de {body} daarvan dacht / {number} {unit} liggen in de {place} terwijl de {body} wacht op {aim} / bijdrage tot de geschiedenis van de {abstract} te {town}, van {y:1700-1800} tot heden
headAsk: Wie heeft de {thing} {does}? / Wat nut heeft {abstract}? / Waar zijn de {thingPlural} gebleven? / Is er nog een {place} nodig? / Hoeveel kost een {thing}? / Waarom {aim}?
headSaid: “{clause}” / ‘Wij willen {aim}’ / “Geen {thing} is voor niets” / ‘Een {quality} {place}’
headColon: {abstract}: de {body} wacht / {town}: {thing} {does} / {surname}: een {person} in de {place} / {thingPlural}: waar op te letten
headDate: {d:1-28} {month} / {d:1-28} {month} {y:1870-1990} / {weekday} {d:1-28} {month} / {weekday} / {y:1780-1930}
headSlogan: red de {place}! / meer {aim} voor {town} / handen af van de {thing} / eerst {verb}, dan {verb}
headJob: {person} (m/v) / {person} gevraagd / hoofd {abstract} / {person} in deeltijd
headEvent: dag van de {thing} / een avond met {name} / markt te {town} / open {place}
weekday = maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
hour: {d:8-21}.{d:10-59} uur / {d:8-21} uur / {d:8-21}:{d:10-59}
subtitle: een verhaal uit {town} / wat de {person} zag / {town} en zijn {thingPlural} / over {aim} / een proeve
bracketed: vervolg / fragment / tweede deel / {y:1850-1930} / voor {first} / slot
kickerLong: terwijl de {body} van {town} op {aim} wacht / na {number} jaar in de {place} / een {person} vertelt van de {abstract}
reporter: Van onze verslaggever {name} / {name}, {town} / Door {name}, correspondent / tekst {name}
textPhoto: Tekst: {name}, foto’s: {name} / Door {name} (tekst) en {name} (beeld) / Tekst en foto’s {name}
translated: {name}, vertaald door {name} / Door {name}. Vertaling {name}
authorLabel: Auteur: {name} / Opgetekend door {name} / Redactie: {name} / Samengesteld door {name}
sourceLine: {name} voor {abbrev} / {name} – De {town}se Courant
bylineDated: {name}, {date} / Door {name} | {d:1-28}-{m:1-12}-{y:1990-2024} / {d:1-28}-{m:1-12}-{y:1990-2024}, {name}
stamp: {d:1-28} {month} {y:1990-2024} / Geplaatst op {d:1-28}-{m:1-12}-{y:1990-2024}, {d:8-21}:{d:10-59} / Bijgewerkt {weekday} {d:1-28} {month} / {town}, {d:1-28} {month} {y:1990-2024}
stepNo = Stap_#
lessonNo = Les_# Oefening_# Brief_# Vertelling_# College_#
clauseNo = Artikel_# Art._#
panelNo = Plaatje_#
pageNo = Bladzijde_# Pagina_#
versionNo: Versie #.{d:0-9} / #.{d:0-9}.{d:0-9}
taskNo = Opgave_# Vraag_#
caseNo: nr. {d:10-99}/{d:100-999} / zaak {d:10-999}
tipHead: Goed om te weten / Tip / Onthoud / In het kort / De cijfers / Let op
photoCredit: Foto: {name} / Beeld: {org} / Foto {name}, {town} / (Foto {name})
motto: “{clause}.” — {name} / {clause}. ({name}, {book})
relatedHead: Lees ook / Meer over dit onderwerp / Zie ook
jumpFrom: Vervolg van pagina {d:1-9} / (Vervolg)
referencesHead: Literatuur / Bronnen / Noten / Verwijzingen
reference: {surname}, {initial}., {book} ({town} {y:1890-2020}). / {initial}. {surname}, ‘{title}’, {abbrev} {d:2-40} ({y:1900-2020}) {d:2-99}-{d:100-400}.
aboutHead: Over de schrijver / De auteur / Over ons
about: {name} is {office}. / {name} woont te {town}. / {name} schreef {book}.
thanksHead: Dankwoord / Met dank aan
thanks: Ik dank {name} en {name} voor hun {aim}. / Dit werk werd gesteund door {name}.
moralHead = Les Moraal
contactHead: Inlichtingen / Aanmelding / Bereikbaarheid / Contact
contact: {name}, {surHead}straat {d:2-90}, {town}. / Telefoon {d:100-999} {d:1000-9999}. / Open van {weekday} tot {weekday}, {hour}. Toegang vrij.
sourceNote: Bron: {abbrev}, {y:1950-2020}, nr. {d:1-12}. / Uit: {book}, {town} {y:1900-1990}.
appendixHead: Bijlage / Bijlage {d:1-4} / Aanhangsel
noticeHead: Bericht / Advertentie / Aan onze lezers / Verbetering
dutiesHead: Je taken / Het werk
offerHead: Wij bieden / Wij vragen / Voorwaarden
duty: de {abstract} {verb} / ten minste {d:2-9} jaar ervaring / {aim} en {aim} / kennis van de {abstract}
event: {hour} {title}. {place}, {town}. / {hour}: {name} leest uit {book} / {hour} markt, {place}
match: {town} – {town} {d:0-6}-{d:0-6} / {town} wint van {town} met {d:0-4}-{d:0-4} / 1. {name} ({town}) {d:10-59},{d:1-9} s
forecast: Eerst mist, later zon. / Regen uit het westen, {d:2-29} graden. / Zwakke wind, {d:1-9} tot {d:10-20} graden.
change: Hersteld: de {thing} kwam tweemaal. / Nieuwe keuze voor de {thing}. / De {quality} {thing} vervalt.
changeHead = Nieuw Gewijzigd Hersteld Vervallen
ruling: Eiser, {name}, had op {date} {np} {does}. / Vaststaat: {clause}. / De vordering wordt afgewezen. / De rechtbank is van oordeel: {clause}.
party: {surname} tegen {surname} / De zaak-{surname}
court: Rechtbank {town} / Vonnis van {date} / Rechter: {name}
rulingHead: De feiten / De beoordeling / De beslissing / Kosten
term: De huurder laat de {thing} eens per jaar {verb}. / De uitlener geeft de lener een {quality} {thing}. / Elk der partijen kan opzeggen met {d:2-12} maanden. / De prijs is {number} gulden, te betalen op {date}.
termHead: Onderwerp / Prijs en betaling / Duur / Verplichtingen / Aansprakelijkheid / Slotbepalingen
agreement: Huurovereenkomst / Koopovereenkomst / Statuten / Gebruiksvoorwaarden
between: tussen {name}, te {town}, en {name}, te {town} / {name} (hierna „uitlener”) en {name} (hierna „lener”) komen overeen:
post: {first}{d:10-99} schreef op {date}, {d:1-23}:{d:10-59} / {first} · {d:2-23} uur geleden / #{d:1-90} van {first}
scene: INT. {place} – NACHT / EXT. {place} – DAG / Toneel {d:1-20}. Een {place}.
refrain: O {thing}, o {thing}, / Zing, {person}, zing, / En de {thing} ging rond,
sign = Ram Stier Tweelingen Kreeft Leeuw Maagd Weegschaal Schorpioen Boogschutter Steenbok Waterman Vissen
technique: Olieverf op doek, {d:20-99} × {d:20-99} cm / Hout, h. {d:10-90} cm / Bruikleen van {name}
answersHead: Oplossingen / Antwoorden
riddle: Ik heb {number} {thingPlural} en geen {place}. Wat ben ik? / Wie gaat naar {town} en komt nooit terug?
blankLine: Naam: .......... Datum: ....... / Klas .... Naam ..............
fillIn: De {person} ..... de {thing}. / Schrijf {number} voluit: ........
birth: {first} en {first} {surname}, {town}, een dochter, {first}, {date}. / {name}, {town}, {d:70-99} jaar.
birthHead = Geboren Getrouwd Verloofd Overleden
yearText: {clause}. / Oprichting van het genootschap te {town}. / {name} sterft te {town}.
amen: Laat ons bidden. / Allen: {clause}. / Allen staan op.
place-guide: {surHead}straat {d:2-90}, tel. {d:100-999} {d:1000-9999} / Van {weekday} tot {weekday}, {hour} / Toegang {d:2-9} gulden
dosage: {d:2-4} maal daags een tablet. / Niet gebruiken als {clause}. / Buiten bereik van kinderen houden.
dosageHead: Wat is het en waarvoor? / Voor het gebruik / Hoe te gebruiken / Bijwerkingen / Bewaren
release: Persbericht / Voor onmiddellijke publicatie
greeting: Dames en heren, / Beste vrienden, / Mijnheer de voorzitter, / Beste leerlingen,
`)
