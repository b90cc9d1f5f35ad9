import {readGrammar} from '../grammar.ts'

/** Italian: what `createForgeWriter` builds its texts of. */
export const it = readGrammar(`
first = Ada Bruno Caterina Dario Elisa Fausto Ginevra Ivo Livia Marco Nora Orazio Paola Renzo Silvia Tullio Vera Zeno
surHead = Al Bel Cal Don Fer Gal Lom Mar Neg Or Pel Ros Sal Tor Ver Zan
surTail = bani cotti dini ghetti lani monti nucci pardi ri sini telli veri
surname: {surHead}{surTail} / {surHead}{surTail} / De {surHead}{surTail}
initial = A B C D E F G L M N O P R S T V
name: {first} {surname} / {first} {surname} / {initial}. {surname}
thing = lanterna campana bilancia chiusa carrozza serratura scala candela barca ruota finestra chiave corda valigia banderuola lettera caldaia spola lampada porta
thingPlural = lanterne campane bilance carrozze scale candele barche ruote finestre chiavi corde lettere lampade porte
person = barcaiolo mugnaio notaio geometra rilegatore parroco sindaco falegname capitano giardiniere farmacista orologiaio maestro bibliotecario
place = valle cascina piazza cappella biblioteca locanda riva pianura stazione cava contrada bottega cantina scuola
does: riparata / misurata / venduta / dimenticata / contata / descritta / pesata / copiata / nascosta / dipinta
quality = stretta silenziosa storta pesante pallida arrugginita paziente vuota lontana amara allegra umida polverosa gelata immensa modesta antica ostinata
when: prima del gelo / in primavera, dopo la piena / una volta all’anno / senza una parola / contro ogni consiglio / con l’acqua bassa / da undici anni / molto dopo mezzanotte / a lume di candela / la domenica / in tutta fretta / verso la fine di {month} / dal {y:1780-1930}
month = gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
town: {surHead}{townTail} / Castel{townTail} / {surHead}{townTail} / San {first} di {surHead}{townTail}
townTail = lago mura nuova piana rocca sano vago varco zate
region: provincia di {town} / mandamento di {town} / circondario di {town}
body = consiglio comune istituto comitato ateneo museo
org: Società di {abstract} di {town} / Accademia di {town} / Comune di {town} / Camera di commercio di {town}
office: presidente della Società di {abstract} / professore di {abstract} / deputato di {town} / sindaco di {town} / segretaria dell’Accademia di {town}
job = presidente professoressa segretario capitano dottore direttrice
abstract = navigazione agricoltura statistica legatoria geometria botanica istruzione pesca meccanica medicina tipografia
aim = pazienza attenzione prudenza esperienza precisione memoria diligenza costanza
verb = migliorare studiare istituire sostenere esaminare continuare difendere pubblicare visitare regolare
number = 3 7 12 18 24 40 144 365 4.750 97 8,6 0,75
unit = libbre braccia quintali copie staia famiglie miglia lire
date: {d:1-28} {month} {y:1870-1990} / {d:1-28} {month} / il {d:1-28} {month}
np: la {thing} / una {thing} {quality} / la {quality} {thing} / la {thing} di {name} / ogni {thing} della {place} / il signor {surname} / la signora {surname}
clause: il {person} aveva lasciato {np} / {name} ritrovò la {thing} e tornò alla {place} / nessuno, nella {place}, se ne ricordava / {np} stava dove era sempre stata / mancava la {aim} nella {place} / la {thing} non fu mai {does} / si decise di {verb} la {thing} / dobbiamo {verb} la {abstract} / {name}, che veniva da {town}, portava {np} / la strada della {place} era lunga / costò {number} {unit}
sentence: {clause}. / {clause}, e {clause}. / {clause}; {clause}. / {clause}, perché {clause}. / {when}, {clause}. / Il {d:1-28} {month} {clause}, benché se ne parlasse. / Era vero che {clause}? / {name} non rispose. / Pioveva sulla {place}, sulla {thing} e su tutto. / Il signor {surname} (v. p. {d:3-300}) sostiene che {clause}. / {clause} – così almeno raccontava {name}. / {name} diceva: «{clause}». / Che {quality} {thing}! / Occorrevano tre cose: {aim}, {aim} e {aim}. / La {org} ha contato, dal {y:1840-1920}, {number} {unit}.
speech: Non ho mai visto una {thing} così {quality}. / Dite al {person} che la {thing} non c’è più. / Chi ha preso la {thing}? / Sì. / No. / Che cosa? / Andiamo! / Lo so. / E la {thing}? / {clause}. / Mai.
said: disse {name} / chiese il {person} / esclamò {name} / rispose {name}
dialogue: «{speech}» / «{speech}» {said}. / «{speech} {clause}.» / – {speech} / {name} alzò gli occhi. «{speech}»
short: {name} non rispose. / Nessuno parlava. / Si fece giorno. / Partì. / Passò un altro anno.
title: la {quality} {thing} / la {thing} e la {thing} / il {person} di {town} / {surname} e la {quality} {thing} / la {place} di {town} / delle {thingPlural} / della {abstract}
headline: Una {thing} per {town} / La {org} e la {abstract} / {number} {unit} per la {place} / La questione della {abstract} / Ritrovata la {thing} di {town} / {name} e le {thingPlural} / Bisogna {verb} la {abstract}?
kicker: Notizie da {town} / Lettera da {town} / {abstract} / Cronaca / All’Accademia
rubric = Interno Estero Varietà Appendice Borsa Teatri Annunzi Corrispondenza Sport Cronaca
deck: {clause} / Come {name} ha ritrovato la {thing} / {np} sarà {does}; {clause}
heading: {thingPlural} e {thingPlural} / La {place} / Metodo / Risultati / Della {aim} / Quel che resta / Introduzione / Conclusioni
byline: di {name} / {name} / {name}, {office} / dal nostro corrispondente da {town} / di {name} e {name} / Dal nostro inviato {name}
dateline: {town}, {d:1-28} {month}. — / {town}, {d:1-28}. / ({town})
salutation: Caro {first}, / Egregio signore, / Gentile {first}, / Signor direttore, / Signore e signori,
closing: Suo devotissimo / Cordiali saluti, / Un abbraccio, / Vi ringrazio.
signoff: {name} / {first} / {name}. / {initial}. {surname}
place-date: {town}, {date} / {date} / {town}, lì {date}
verse: La {thing} dorme sul colle, / E {np} passa, / O {thing}, o {quality} {thing}, / Chi ha preso la {thing}? / Sulla riva, presso {town}, / Io vidi {np} / {when}; / E nessuno ricorda.
poemTitle: La {thing} / A {first} / {month} / Canto / Presso {town} / La {quality} {thing}
book: La {quality} {place} / {surname} di {town} / Una {thing} a {town} / Lettere dalla {place}
publisher: {town}: Tipografia {surname} / Casa editrice {surname}, {town} / Libreria {surname} e figli
speaker: Il presidente / Signor {surname} / {first} / Il {person} / Onorevole {surname}
stage: (Pausa.) / ({first} esce.) / ({first} entra con una {thing}.) / (Ilarità.)
abbrev: Rivista di {abstract} / Annali di {abstract} / Bollettino della Società di {abstract}
affiliation: Istituto di {abstract}, {town} / {org}, via {surHead}{surTail} {d:2-90}, {town}
keywords: Parole chiave: {abstract}; {thing}; {place}
abstractHead = Riassunto Sommario
note: Cfr. {name}, {book} ({town}, {y:1840-1930}), p. {d:2-400}. / Ivi, p. {d:2-400}. / {name} a {name}, {date}.
caption: La {place} di {town}. (Foto {name}) / Fig. {d:1-9}. La {quality} {thing} / {name}, {month} {y:1900-1935}
running: {book} / {abbrev} / IL GIORNALE DI {town} / {abbrev}, vol. {d:2-40}
advert: Leggete il seguito sul nostro sito! / Votate e abbonatevi. / Questo capitolo è stato caricato da {first}.
ingredient: {d:50-500} g di {food} / un pizzico di {food} / {d:1-6} cucchiai di {food} / ½ litro di {food}
food = farina zucchero burro latte cannella sale aceto panna prezzemolo miele riso senape
step: Lavate la {food} e tagliatela; cuocete {d:5-50} minuti. / Mescolate {food} e {food}. / Infornate per {d:20-90} minuti. / Servite con {food} e {food}.
dish: Minestra di {food} / Torta di {food} / {food} alla {town} / Crema di {food}
question: Che cosa si può dire della {thing}? / Perché la {thing} fu {does}? / Una {place} misura {d:12-90} metri. Quanto impiega il {person}?
option: la {thing} / la {aim} e la {aim} / {number} {unit} / niente di tutto ciò
law: Il comune può {verb} la {thing} e ogni {thing} {quality}. / Nessuno può, senza permesso, tenere una {thing}, una {thing} o una {thing}. / Ogni infrazione è punita con la multa di {number} lire. / Il presente articolo si applica quando:
lawItem: la {thing} è {quality}; / il {person} ne è informato; / manca la {aim}; / lo esige la {abstract}.
agenda: Verbale della seduta precedente / Relazione del segretario / Proposta {surname} / Varie ed eventuali
resolution: La proposta è approvata. / Approvato all’unanimità. / Respinta con {d:21-40} voti contro {d:3-20}.
notice: SMARRITA, a {town}, una {quality} {thing}. Mancia. / VENDESI {thing} {quality}, {number} lire. Rivolgersi a {name}, {town}. / CERCASI {person} per la {place}.
obit: {name}, {person}, è morto a {town} il {date}, a {d:60-98} anni. / Nato a {town} nel {y:1830-1870}, fu per {d:11-40} anni {office}. / {clause}. I funerali si sono svolti a {town}.
entry: {thing}, s. f., arnese della {place}. {clause}. / {town}, città della {region}, {number} abitanti. {clause}. / {name}, {person}, nato a {town}, autore di {book}.
option-name: --{latin} / -{latin1} / --{latin}=VALORE
latin = output verbose force quiet config depth width encoding
latin1 = o v f q c d
does-what: Scrive il risultato nella cartella data. / Sostituisce senza chiedere. / Fissa la larghezza della {thing} in millimetri. / Mostra più dettagli.
code: {latin} = {latin1}[{d:0-99}] / if ({latin} > {d:0-99}) return {latin} / {latin}({latin1}, {latin1}) / print({latin})
answer: Sì, {clause}. {sentence} / Credo che {clause}. / No. / {sentence} {sentence}
ask: Quando ha cominciato? / Che cosa significa la {thing} per la {place}? / È vero che {clause}? / Ci parla della {abstract}?
editor: La {org} si è riunita il {date} a {town}. Diamo un estratto dei discorsi. / {sentence} {sentence}
credit: Fotografie di {name}. / Responsabile: {name}
contentsHead = Indice Sommario
product: {thing} {quality} / {thing} n. {d:1-99}
`)
