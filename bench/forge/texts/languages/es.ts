import {readGrammar} from '../grammar.ts'

/** Spanish: what `createForgeWriter` builds its texts of. */
export const es = readGrammar(`
first = Ana Bruno Catalina Diego Elena Félix Gloria Hugo Inés Jacinto Leonor Marcos Natalia Óscar Pilar Ramón Sara Tomás Úrsula Vicente
surHead = Al Bar Car Del Esp Fer Gal Her Lar Mon Nav Ol Per Quin Ro Sal Tor Val Zam
surTail = bán cedo deras día gado ido lar mar nero osa randa tales tero vedra
surname: {surHead}{surTail} / {surHead}{surTail} / de {surHead}{surTail}
initial = A B C D E F G H J L M N P R S T V
name: {first} {surname} / {first} {surname} / {initial}. {surname} / {first} {surname} {surname}
thing = linterna campana balanza esclusa campanilla carreta cerradura escalera vela barca rueda ventana llave cuerda maleta veleta carta caldera aguja lámpara puerta
thingPlural = linternas campanas balanzas carretas escaleras velas barcas ruedas ventanas llaves cuerdas cartas lámparas puertas
person = barquero molinero notario agrimensor encuadernador párroco alcalde carpintero capitán jardinero boticario relojero maestro bibliotecario
place = vega granja plaza capilla biblioteca posada ribera llanura estación cantera callejuela aldea bodega escuela
does: reparada / medida / vendida / olvidada / contada / descrita / pesada / copiada / escondida / pintada
quality = estrecha callada torcida pesada pálida oxidada paciente hueca lejana amarga alegre húmeda polvorienta helada inmensa modesta antigua terca
when: antes de las heladas / en primavera, después de la crecida / una vez al año / sin decir palabra / contra todo consejo / con la marea baja / desde hace once años / mucho después de medianoche / a la luz de una vela / los domingos / a toda prisa / hacia fines de {month} / desde {y:1780-1930}
month = enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
town: {surHead}{townTail} / San {first} de {surHead}{townTail} / {surHead}{townTail} / Villa{townTail}
townTail = bera dora mina nilla rejo seca toro valle viñas
region: provincia de {town} / comarca de {town} / partido de {town}
body = Ayuntamiento Ateneo Instituto Comité Junta Cámara
org: Sociedad de {abstract} de {town} / Ateneo de {town} / Ayuntamiento de {town} / Cámara de Comercio de {town}
office: presidente de la Sociedad de {abstract} / catedrático de {abstract} / diputado por {town} / alcalde de {town} / secretaria del Ateneo de {town}
job = presidente profesora secretario capitán doctora director
abstract = Navegación Agricultura Estadística Encuadernación Geometría Botánica Enseñanza Pesca Mecánica Medicina Imprenta
aim = paciencia método atención prudencia experiencia exactitud memoria dinero
verb = mejorar estudiar establecer apoyar examinar continuar defender publicar visitar ordenar
number = 3 7 12 18 24 40 144 365 4.750 97 8,6 0,75
unit = libras varas quintales ejemplares fanegas familias leguas pesetas
date: {d:1-28} de {month} de {y:1870-1990} / {d:1-28} de {month}
np: la {thing} / una {thing} {quality} / la {quality} {thing} / la {thing} de {name} / cada {thing} de la {place} / don {first} / doña {first}
clause: el {person} dejó {np} bien {does} / {name} encontró la {thing} y volvió a la {place} / nadie, en la {place}, se acordaba / {np} estaba donde siempre había estado / faltaba {aim} en la {place} / la {thing} nunca fue {does} / se acordó {verb} la {thing} / hay que {verb} la {abstract} / {name}, que venía de {town}, traía {np} / el camino de la {place} era largo / costó {number} {unit}
sentence: {clause}. / {clause}, y {clause}. / {clause}; {clause}. / {clause}, pues {clause}. / {when}, {clause}. / El {d:1-28} de {month} {clause}, aunque se hablaba de ello. / ¿Era verdad que {clause}? / {name} no contestó. / Llovía sobre la {place}, sobre la {thing} y sobre {np}. / El señor {surname} (véase p. {d:3-300}) sostiene que {clause}. / {clause} —así lo contaba {name}—. / {name} decía: «{clause}». / ¡Qué {quality} {thing}! / Hacían falta tres cosas: {aim}, {aim} y {aim}. / El {org} ha contado, desde {y:1840-1920}, {number} {unit}.
speech: Nunca vi una {thing} tan {quality}. / Digan al {person} que la {thing} ya no está. / ¿Quién se llevó la {thing}? / Sí. / No. / ¿Qué? / ¡Vamos! / Ya lo sé. / ¿Y la {thing}? / {clause}. / Jamás.
said: dijo {name} / preguntó el {person} / exclamó {name} / respondió {name}
dialogue: —{speech} / —{speech} —{said}—. / —{speech} {clause}. / «{speech}» / {name} levantó la vista. —{speech}
short: {name} no contestó. / Nadie hablaba. / Amaneció. / Se fue. / Pasó otro año.
title: la {quality} {thing} / la {thing} y la {thing} / el {person} de {town} / {surname} y la {quality} {thing} / la {place} de {town} / de las {thingPlural} / sobre la {abstract}
headline: Una {thing} para {town} / {org} estudia la {abstract} / {number} {unit} para la {place} / La cuestión de la {abstract} / Aparece {does} la {thing} de {town} / {name} habla de las {thingPlural} / ¿Hace falta {verb} la {abstract}?
kicker: Noticias de {town} / Carta de {town} / {abstract} / Crónica / En el Ateneo
rubric = Nacional Extranjero Variedades Folletín Bolsa Teatros Anuncios Correspondencia Deportes Sucesos
deck: {clause} / Cómo {name} dejó {does} la {thing} / {np} será {does}; {clause}
heading: {thingPlural} y {thingPlural} / La {place} / Método / Resultados / De la {aim} / Lo que queda / Introducción / Conclusiones
byline: Por {name} / {name} / {name}, {office} / De nuestro corresponsal en {town} / Por {name} y {name} / {name}, {town}
dateline: {town}, {d:1-28} de {month}. — / {town}, {d:1-28}. / ({town})
salutation: Querido {first}: / Muy señor mío: / Estimada {first}: / Señor director: / Señoras y señores:
closing: Suyo afectísimo, / Le saluda atentamente, / Un abrazo, / Muchas gracias.
signoff: {name} / {first} / {name}. / {initial}. {surname}
place-date: {town}, {date} / {date} / {town}, a {date}
verse: La {thing} duerme en la colina, / Y {np} pasa, / ¡Oh {thing}, oh {quality} {thing}!, / ¿Quién se llevó la {thing}? / A la orilla, junto a {town}, / Yo vi {np} / {when}; / Y nadie lo recuerda.
poemTitle: La {thing} / A {first} / {month} / Canción / Cerca de {town} / La {quality} {thing}
book: La {quality} {place} / {surname} de {town} / Una {thing} en {town} / Cartas de la {place}
publisher: {town}: Imprenta de {surname} / Editorial {surname}, {town} / Librería de {surname} e Hijos
speaker: El presidente / Señor {surname} / {first} / El {person} / La señora {surname}
stage: (Pausa.) / (Sale {first}.) / ({first} entra con una {thing}.) / (Risas.)
abbrev: Revista de {abstract} / Anales de {abstract} / Boletín de la Sociedad de {abstract}
affiliation: Instituto de {abstract}, {town} / {org}, calle de {surHead}{surTail} {d:2-90}, {town}
keywords: Palabras clave: {abstract}; {thing}; {place}
abstractHead = Resumen Extracto
note: Véase {name}, {book} ({town}, {y:1840-1930}), p. {d:2-400}. / Ibíd., p. {d:2-400}. / {name} a {name}, {date}.
caption: La {place} de {town}. (Fot. {name}.) / Fig. {d:1-9}. La {quality} {thing} / {name}, {month} de {y:1900-1935}
running: {book} / {abbrev} / EL DIARIO DE {town} / {abbrev}, vol. {d:2-40}
advert: ¡Lea la continuación en nuestro sitio! / Vote y suscríbase. / Este capítulo lo subió {first}.
ingredient: {d:50-500} g de {food} / una pizca de {food} / {d:1-6} cucharadas de {food} / ½ litro de {food}
food = harina azúcar manteca leche canela sal vinagre nata perejil miel arroz mostaza
step: Lave la {food} y córtela; cueza {d:5-50} minutos. / Mezcle {food} y {food} y remueva. / Meta al horno {d:20-90} minutos. / Sirva con {food} y {food}.
dish: Sopa de {food} / Pastel de {food} / {food} de {town} / Torta de {food}
question: ¿Qué puede decirse de la {thing}? / ¿Por qué fue {does} la {thing}? / Una {place} mide {d:12-90} metros. ¿Cuánto tarda el {person}?
option: la {thing} / la {aim} y la {aim} / {number} {unit} / nada de esto
law: El Ayuntamiento podrá {verb} la {thing} y toda {thing} {quality}. / Nadie podrá, sin permiso, tener una {thing}, una {thing} o una {thing}. / Toda infracción se castigará con multa de {number} pesetas. / Este artículo se aplica cuando:
lawItem: la {thing} esté {quality}; / el {person} lo sepa; / falte {aim}; / la {abstract} lo exija.
agenda: Acta de la sesión anterior / Informe del secretario / Moción del señor {surname} / Ruegos y preguntas
resolution: Se aprueba la propuesta. / Aprobado por unanimidad. / Se rechaza por {d:21-40} votos contra {d:3-20}.
notice: SE HA PERDIDO, en {town}, una {quality} {thing}. Se gratificará. / SE VENDE {thing} {quality}, {number} pesetas. Razón: {name}, {town}. / SE NECESITA {person} para la {place}.
obit: {name}, {person}, murió en {town} el {date}, a los {d:60-98} años. / Nacido en {town} en {y:1830-1870}, fue {d:11-40} años {office}. / {clause}. El entierro fue en {town}.
entry: {thing}, f., utensilio de la {place}. {clause}. / {town}, villa de la {region}, {number} habitantes. {clause}. / {name}, {person}, nacido en {town}, autor de {book}.
option-name: --{latin} / -{latin1} / --{latin}=VALOR
latin = output verbose force quiet config depth width encoding
latin1 = o v f q c d
does-what: Escribe el resultado en la carpeta dada. / Sustituye sin preguntar. / Fija la anchura de la {thing} en milímetros. / Muestra más detalles.
code: {latin} = {latin1}[{d:0-99}] / if ({latin} > {d:0-99}) return {latin} / {latin}({latin1}, {latin1}) / print({latin})
answer: Sí, {clause}. {sentence} / Creo que {clause}. / No. / {sentence} {sentence}
ask: ¿Cuándo empezó usted? / ¿Qué significa la {thing} para la {place}? / ¿Es verdad que {clause}? / ¿Nos hablaría de la {abstract}?
editor: El {org} se reunió el {date} en {town}. Damos un extracto de lo dicho. / {sentence} {sentence}
credit: Fotografías de {name}. / Editor responsable: {name}
contentsHead = Índice Sumario Contenido
product: {thing} {quality} / {thing} n.º {d:1-99}
`)
