import {readGrammar} from '../grammar.ts'

/** Dutch: what `createForgeWriter` builds its texts of. */
export const nl = readGrammar(`
first = Aaltje Bram Cornelia Dirk Elske Frits Geertje Hendrik Ida Jacob Klaas Liesbeth Maarten Neeltje Otto Pieter Roos Sybren Trijntje Willem
surHead = Ach Berg Bruin Dijk Eyk Groen Haver Jans Kool Linde Meer Oost Schaap Tol Veen West Zand
surTail = aard broek huis kamp laar man meester sma stra veld vliet
surname: {surHead}{surTail} / van {surHead}{surTail} / de {surHead}{surTail}
initial = A B C D E F G H J K L M N P R S T W
name: {first} {surname} / {first} {surname} / {initial}. {surname} / {initial}.{initial}. {surname}
thing = lantaarn klok brug sluis weegschaal veerpont koets akte molen rekening kist pen landkaart drukpers tuinmuur windwijzer ladder schop trommel viool ketting kaars
thingPlural = lantaarns klokken bruggen sluizen koetsen akten molens rekeningen kisten pennen landkaarten ladders kettingen kaarsen
person = veerman molenaar schoolmeester landmeter boekbinder dominee schrijver burgemeester waard timmerman kapitein tuinman apotheker klokkenmaker bibliothecaris
place = werkplaats kerk herberg stad vlakte baai voorstad sterrenwacht schuur bibliotheek kapel haven school steeg
does: hersteld / gemeten / verkocht / vergeten / geteld / beschreven / geërfd / weggedragen / gewogen / geveild / overgeschreven
quality = oude stille smalle kromme zware bleke verroeste geduldige lege verre zorgvuldige bittere vrolijke vochtige stoffige bevroren bescheiden kostbare
when: voor de eerste vorst / in het voorjaar na de vloed / eens per jaar / zonder een woord / tegen alle raad / bij laag water / sinds elf jaar / lang na middernacht / bij kaarslicht / op zondag / in alle haast / tegen het eind van {month} / sinds {y:1780-1930}
month = januari februari maart april mei juni juli augustus september oktober november december
town: {surHead}{townTail} / {surHead}{townTail} / Sint-{first} / {surHead}{townTail} aan de {surHead}
townTail = burg dam drecht horst kerk monde oord sluis wijk
region: gemeente {town} / kanton {town} / arrondissement {town}
body = gemeenteraad vereniging genootschap academie kamer commissie
org: Vereniging voor {abstract} te {town} / Gemeente {town} / Genootschap voor {abstract} / Kamer van Koophandel te {town}
office: voorzitter van de Vereniging voor {abstract} / hoogleraar {abstract} te {town} / lid voor {town} / burgemeester van {town} / directeur van het Instituut voor {abstract}
job = voorzitter hoogleraar secretaris kapitein dokter directeur
abstract = scheepvaart landbouw opvoeding statistiek boekbinderij sterrenkunde tuinbouw meetkunde bosbouw visserij drukkunst
aim = aandacht geduld geld bewijs orde nauwkeurigheid ervaring oordeel
verb = verbeteren overwegen instellen steunen onderzoeken voortzetten verdedigen uitgeven bezoeken regelen
number = 3 7 12 18 24 40 144 365 1.200 4.750 8,6 97
unit = pond el centenaar exemplaren bunders gezinnen mijl procent
date: {d:1-28} {month} {y:1870-1990} / {d:1-28} {month} / den {d:1-28} {month} {y:1840-1935}
np: de {thing} / een {quality} {thing} / de {quality} {thing} / de {thing} van {name} / elke {thing} in de {place} / de heer {surname} / mevrouw {surname}
clause: de {person} had {np} {does} / {name} had de {thing} {does} en keerde naar de {place} terug / niemand in de {place} herinnerde zich dat / {np} stond waar zij altijd had gestaan / het ontbrak de {place} aan {aim} / de {thing} werd nooit meer {does} / men besloot de {thing} te {verb} / wij moeten de {abstract} {verb} / {name}, die uit {town} kwam, had {np} {does} / de weg naar de {place} was lang / het kostte {number} {unit}
sentence: {clause}. / {clause}, en {clause}. / {clause}; {clause}. / {clause}, want {clause}. / {clause}, maar {clause}. / Op {d:1-28} {month} kwam het bericht: {clause}. / Was het waar: {clause}? / {name} antwoordde niet. / Het regende op de {place}, op de {thing} en op {np}. / Dr. {surname} (zie blz. {d:3-300}) meent: {clause}. / {clause} – zo vertelde {name} althans. / {name} zei: “{clause}.” / Wat een {quality} {thing}! / Drie dingen waren nodig: {aim}, {aim} en {aim}. / De in- en uitvoer van {thingPlural} steeg met {number} procent, o.a. te {town}.
speech: Zo’n {quality} {thing} heb ik nooit gezien. / Zeg de {person} dat de {thing} weg is. / Wie heeft de {thing} {does}? / Ja. / Nee. / Wat? / Kom mee! / Ik weet het. / En de {thing}? / {clause}. / Nooit.
said: zei {name} / vroeg de {person} / riep {name} / antwoordde {name}
dialogue: “{speech}” / “{speech}” {said}. / “{speech} {clause}.” / ‘{speech}’ {said}. / {name} keek op. “{speech}”
short: {name} antwoordde niet. / Niemand sprak. / Het werd ochtend. / Hij ging. / Weer ging een jaar voorbij.
title: de {quality} {thing} / {thing} en {thing} / de {person} van {town} / {surname} en de {quality} {thing} / de {place} te {town} / van {thingPlural} / over {abstract}
headline: Nieuwe {thing} voor {town} / {org} spreekt over {abstract} / {person} heeft {quality} {thing} {does} / {number} {unit} voor de {place} / Om de {abstract} / {abstract} in {y:1850-1990} / {name} over {thingPlural} / Ontbreekt het aan {aim}?
kicker: Uit {town} / {abstract} / Brief uit {town} / Reportage / Uit de {body}
rubric = Binnenland Buitenland Gemengd Feuilleton Beurs Wetenschap Sport Advertenties Brieven Toneel
deck: {clause} / {np} wordt {does} / Hoe {name} {np} heeft {does}
heading: {thingPlural} en {thingPlural} / De {place} / Werkwijze / Uitkomsten / Van {aim} / Wat blijft / Inleiding / Besluit / De {abstract}
byline: Door {name} / Van onze correspondent te {town} / {name} / {name}, {office} / Door {name} en {name} / {name}, {town}
dateline: {town}, {d:1-28} {month}. / {town}, {d:1-28} {month} — / ({town})
salutation: Beste {first}, / Geachte heer {surname}, / Waarde vriend! / Mijnheer de redacteur, / Dames en heren,
closing: Met vriendelijke groet, / Hoogachtend, / Uw dienstwillige / Veel liefs,
signoff: {name} / {first} / {name}. / {initial}. {surname}
place-date: {town}, {date} / {date} / te {town}, {date}
verse: De {thing} zwijgt op de heuvel, / En {np} gaat voorbij, / O {quality} {thing}, / Wie heeft de {thing} {does}? / Aan het water bij {town} / Ik zag {np} / {when}; / En niemand weet het meer.
poemTitle: De {thing} / Aan {first} / {month} / Lied / Bij {town} / De {quality} {thing}
book: De {quality} {place} / {surname} van {town} / Een {thing} te {town} / Brieven uit de {place}
publisher: {town}: {surname} & Zoon / Gedrukt bij {name} te {town} / Uitgeverij {surname}, {town}
speaker: De voorzitter / De heer {surname} / Mevrouw {surname} / {first} / De {person}
stage: (Stilte.) / ({first} af.) / ({first} op met een {thing}.) / (Gelach.)
abbrev: Tijdschrift voor {abstract} / Jaarboek voor {abstract} / Bijdragen tot de {abstract}
affiliation: Instituut voor {abstract}, {town} / {org}, {surHead}straat {d:2-90}, {town}
keywords: Trefwoorden: {abstract}; {thing}; {place}
abstractHead = Samenvatting Uittreksel
note: Zie {name}, {book} ({town} {y:1840-1930}), blz. {d:2-400}. / A.w., blz. {d:2-400}. / {name} aan {name}, {date}.
caption: De {place} te {town}. (Foto: {name}) / Afb. {d:1-9}. De {quality} {thing} / Fig. {d:1-9}. {thing} en {thing}
running: {book} / {abbrev} / DE {town}SE COURANT / {abbrev}, deel {d:2-40}
advert: Lees het vervolg op onze site! / Stem en abonneer u. / Dit hoofdstuk is geplaatst door {first}.
ingredient: {d:50-500} g {food} / een snufje {food} / {d:1-6} lepels {food} / ½ liter {food}
food = bloem suiker boter melk kaneel zout azijn wijn rijst peterselie honing
step: Was de {food} en snijd ze klein; kook {d:5-50} minuten. / Meng {food} met {food} en roer goed. / Bak {d:20-90} minuten. / Dien op met {food} en {food}.
dish: {food}soep / {food}koek / {food} met {food} / {food} op zijn {first}s
question: Wat is waar over de {thing}? / Waarom werd de {thing} {does}? / Een {place} is {d:12-90} meter lang. Hoe lang doet de {person} erover?
option: de {thing} / {aim} en {aim} / {number} {unit} / geen van deze
law: De raad kan de {thing} en elke {quality} {thing} {verb}. / Niemand mag zonder verlof een {thing}, {thing} of {thing} hebben. / Wie dit voorschrift overtreedt, wordt gestraft met een boete van {number} gulden. / Dit artikel geldt, wanneer:
lawItem: de {thing} {quality} is; / de {person} het weet; / het aan {aim} ontbreekt; / de {abstract} het eist.
agenda: Verslag van de secretaris / Voorstel {surname} / Rondvraag / Notulen van de vorige vergadering
resolution: Het voorstel wordt aangenomen. / Met algemene stemmen aangenomen. / Verworpen met {d:21-40} tegen {d:3-20} stemmen.
notice: VERLOREN: een {quality} {thing}. Beloning bij {name}, {town}. / TE KOOP: {quality} {thing}, {number} gulden. / GEVRAAGD: een bekwaam {person} voor de {place}.
obit: {name}, {person}, overleed op {date} te {town}, {d:60-98} jaar oud. / Geboren te {town} in {y:1830-1870}, was hij {d:11-40} jaar {office}. / {clause}. De begrafenis was te {town}.
entry: {thing}, v., een werktuig in de {place}. {clause}. / {town}, stad in de {region}, {number} inwoners. {clause}. / {name}, {person}, geb. te {town}; schreef „{book}”.
option-name: --{latin} / -{latin1} / --{latin}=WAARDE
latin = output verbose force quiet config depth width encoding
latin1 = o v f q c d
does-what: Schrijft de uitkomst in de gegeven map. / Overschrijft zonder te vragen. / Stelt de breedte van de {thing} in. / Toont meer.
code: {latin} = {latin1}[{d:0-99}] / if ({latin} > {d:0-99}) return {latin} / {latin}({latin1}, {latin1}) / print({latin})
answer: Ja, {clause}. {sentence} / Ik geloof: {clause}. / Nee. / {sentence} {sentence}
ask: Wanneer bent u met {abstract} begonnen? / Wat betekent de {thing} voor de {place}? / En is het waar dat zij is {does}? / Wilt u ons van de {abstract} vertellen?
editor: De {org} kwam op {date} te {town} bijeen. Wij geven een uittreksel. / {sentence} {sentence}
credit: Foto’s van {name}. / Verantwoordelijk: {name}, {town}
contentsHead = Inhoud Inhoudsopgave
product: {quality} {thing} / {thing} nr. {d:1-99}
`)
