import {readGrammar} from '../grammar.ts'

/** Italian: heads, labels and lines of forms of their own. */
export const itForms = readGrammar(`
headWord: {thing} / {thingPlural} / {abstract} / {place} / {month} / {surname} / {town} / mezzogiorno
headName: {name} / {first} e {first} / il capitano {surname} / {name}, {person}
headLong: come il {person} di {town} ritrovò una {thing} {quality} e che cosa ne pensò il {body} / {number} {unit} dormono nella {place} mentre a {town} manca la {aim} / contributo alla storia della {abstract} a {town}, dal {y:1700-1800} ai giorni nostri
headAsk: Chi ha preso la {thing}? / A che serve la {abstract}? / Dove sono finite le {thingPlural}? / Serve un’altra {place}? / Quanto costa una {thing}? / Perché la {aim}?
headSaid: «{clause}» / «Vogliamo più {aim}» / “Basta con la {thing}” / «Una {quality} {place}»
headColon: {abstract}: {town} aspetta / {town}: una {thing} {does} / {surname}: un {person} nella {place} / {thingPlural}: che cosa sapere
headDate: {d:1-28} {month} / {d:1-28} {month} {y:1870-1990} / {weekday} {d:1-28} {month} / {weekday} / {y:1780-1930}
headSlogan: salviamo la {place}! / più {aim} per {town} / giù le mani dalla {thing} / prima {verb}, poi {verb}
headJob: {person} (m/f) / cercasi {person} / responsabile {abstract} / {person} a mezza giornata
headEvent: festa della {thing} / una sera con {name} / fiera di {town} / porte aperte alla {place}
weekday = lunedì martedì mercoledì giovedì venerdì sabato domenica
hour: ore {d:8-21} / ore {d:8-21}.{d:10-59} / {d:8-21}:{d:10-59}
subtitle: racconto di {town} / quel che vide il {person} / {town} e le sue {thingPlural} / saggio sulla {aim} / uno studio
bracketed: continua / brano / parte seconda / {y:1850-1930} / a {first} / fine
kickerLong: mentre a {town} manca la {aim} / dopo {number} anni nella {place} / un {person} racconta la {abstract}
reporter: dal nostro inviato {name} / {name}, {town} / di {name}, corrispondente / servizio di {name}
textPhoto: Testo: {name}. Foto: {name} / testo di {name}, foto di {name} / Testo e foto {name}
translated: {name}, traduzione di {name} / di {name}. Traduzione di {name}
authorLabel: Autore: {name} / A cura di {name} / Raccolto da {name} / Redazione: {name}
sourceLine: {name} per la {abbrev} / {name} – Il Corriere di {town}
bylineDated: {name}, {date} / di {name} | {d:1-28}/{m:1-12}/{y:1990-2024} / {d:1-28}.{m:1-12}.{y:1990-2024} – {name}
stamp: {d:1-28} {month} {y:1990-2024} / Pubblicato il {d:1-28}/{m:1-12}/{y:1990-2024} alle {d:8-21}:{d:10-59} / Aggiornato {weekday} {d:1-28} {month} / {town}, {d:1-28} {month} {y:1990-2024}
stepNo = Passo_# Fase_#
lessonNo = Lezione_# Esercizio_# Lettera_# Novella_# Unità_#
clauseNo = Articolo_# Art._#
panelNo = Vignetta_#
pageNo = Tavola_# Pagina_#
versionNo: Versione #.{d:0-9} / #.{d:0-9}.{d:0-9}
taskNo = Esercizio_# Domanda_#
caseNo: n. {d:10-99}/{d:100-999} / R.G. {d:10-999}
tipHead: Da sapere / Il consiglio / In breve / Da ricordare / Le cifre / Nota
photoCredit: Foto: {name} / Foto {org} / © {name} / (Fotografia di {name})
motto: «{clause}.» — {name} / {clause}. ({name}, {book})
relatedHead: Leggi anche / Sullo stesso tema / Vedi anche
jumpFrom: segue da pagina {d:1-9} / (Continuazione)
referencesHead: Bibliografia / Riferimenti / Note / Fonti
reference: {surname} {first}, {book}, {town}, {y:1890-2020}. / {initial}. {surname}, «{title}», {abbrev}, {d:2-40} ({y:1900-2020}), pp. {d:2-99}-{d:100-400}.
aboutHead: L’autore / Chi è l’autrice / Chi siamo
about: {name} è {office}. / {name} vive a {town}. / {name} ha scritto {book}.
thanksHead: Ringraziamenti
thanks: Ringraziamo {name} e {name} per la loro {aim}. / Questo lavoro ha avuto il sostegno di {name}.
moralHead = Morale Insegnamento
contactHead: Informazioni / Iscrizioni / Come arrivare / Contatti
contact: {name}, via {surHead}{surTail} {d:2-90}, {town}. / Telefono {d:10-99} {d:10-99} {d:10-99}. / Aperto da {weekday} a {weekday}, {hour}. Ingresso libero.
sourceNote: Fonte: {abbrev}, {y:1950-2020}, n. {d:1-12}. / Da {book}, {town}, {y:1900-1990}.
appendixHead: Allegato / Allegato {d:1-4} / Appendice
noticeHead: Avviso / Annunzio / Ai nostri lettori / Errata corrige
dutiesHead: Le mansioni / Il posto
offerHead: Offriamo / Requisiti / Condizioni
duty: {verb} la {abstract} / almeno {d:2-9} anni di esperienza / {aim} e {aim} / conoscenza della {abstract}
event: {hour} {title}. {place}, {town}. / {hour}: {name} legge {book} / {hour} mercato, {place}
match: {town}-{town} {d:0-6}-{d:0-6} / {town} batte {town} {d:0-4} a {d:0-4} / 1. {name} ({town}) {d:10-59}"{d:1-9}
forecast: Nebbia al mattino, poi schiarite. / Pioggia da ovest, {d:2-29} gradi. / Vento debole, da {d:1-9} a {d:10-20} gradi.
change: Corretto: la {thing} usciva due volte. / Nuova opzione per la {thing}. / Sparisce la {quality} {thing}.
changeHead = Novità Modifiche Correzioni Rimozioni
ruling: L’attore, {name}, teneva il {date} {np}. / È pacifico che {clause}. / Per questi motivi la domanda è respinta. / Il tribunale ritiene che {clause}.
party: {surname} contro {surname} / Causa {surname}
court: Tribunale di {town} / Udienza del {date} / Relatore: {name}
rulingHead: Fatto / Motivi / Dispositivo / Spese
term: Il conduttore farà {verb} la {thing} una volta all’anno. / Il comodante consegna al comodatario una {thing} {quality}. / Ciascuna parte può recedere con {d:2-12} mesi di preavviso. / Il prezzo è di {number} lire, da pagarsi il {date}.
termHead: Oggetto / Prezzo e pagamento / Durata / Obblighi / Responsabilità / Disposizioni finali
agreement: Contratto di locazione / Contratto di vendita / Statuto / Condizioni d’uso
between: tra {name}, di {town}, e {name}, di {town} / {name} (di seguito «comodante») e {name} (di seguito «comodatario») convengono:
post: {first}{d:10-99} ha scritto il {date}, {d:1-23}:{d:10-59} / {first} · {d:2-23} ore fa / #{d:1-90} di {first}
scene: INT. {place} – NOTTE / EST. {place} – GIORNO / Scena {d:1-20}. Una {place}.
refrain: O {thing}, o {thing}, / Canta, {person}, canta, / E la {thing} girava,
sign = Ariete Toro Gemelli Cancro Leone Vergine Bilancia Scorpione Sagittario Capricorno Acquario Pesci
technique: Olio su tela, {d:20-99} × {d:20-99} cm / Legno, h. {d:10-90} cm / Prestito di {name}
answersHead: Soluzioni / Risposte
riddle: Ho {number} {thingPlural} e nessuna {place}. Che cosa sono? / Chi va a {town} e non torna mai?
blankLine: Nome: .......... Data: ....... / Classe .... Nome ..............
fillIn: Il {person} ..... la {thing}. / Scrivi {number} in lettere: ........
birth: {first} e {first} {surname}, {town}, una figlia, {first}, il {date}. / {name}, {town}, {d:70-99} anni.
birthHead = Nascite Nozze Fidanzamenti Lutti
yearText: {clause}. / Si fonda la Società di {town}. / Muore {name} a {town}.
amen: Preghiamo. / Tutti: {clause}. / Ci si alza.
place-guide: Via {surHead}{surTail} {d:2-90}, tel. {d:10-99} {d:10-99} / Da {weekday} a {weekday}, {hour} / Ingresso {d:2-9} lire
dosage: Una compressa {d:2-4} volte al giorno. / Non prenderlo se {clause}. / Tenere fuori dalla portata dei bambini.
dosageHead: Che cos’è e a che serve / Prima di prenderlo / Come prenderlo / Effetti indesiderati / Conservazione
release: Comunicato stampa / Per pubblicazione immediata
greeting: Signore e signori, / Cari amici, / Signor presidente, / Cari ragazzi,
`)
