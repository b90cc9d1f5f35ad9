import {readGrammar} from '../grammar.ts'

/** Spanish: heads, labels and lines of forms of their own. */
export const esForms = readGrammar(`
headWord: {thing} / {thingPlural} / {abstract} / {place} / {month} / {surname} / {town} / mediodía
headName: {name} / {first} y {first} / el capitán {surname} / {name}, {person}
headLong: de cómo el {person} de {town} encontró una {thing} {quality} y de lo que pensó de ello el {body} / {number} {unit} duermen en la {place} mientras el {body} busca {aim} / contribución a la historia de la {abstract} en {town}, desde {y:1700-1800} hasta nuestros días
headAsk: ¿Quién se llevó la {thing}? / ¿Para qué sirve la {abstract}? / ¿Dónde están las {thingPlural}? / ¿Hace falta otra {place}? / ¿Cuánto cuesta una {thing}? / ¿Por qué {aim}?
headSaid: «{clause}» / «Queremos {aim}» / “La {thing} se acabó” / «Una {quality} {place}»
headColon: {abstract}: el {body} espera / {town}: una {thing} {does} / {surname}: un {person} en la {place} / {thingPlural}: lo que hay que saber
headDate: {d:1-28} de {month} / {d:1-28} de {month} de {y:1870-1990} / {weekday}, {d:1-28} de {month} / {weekday} / {y:1780-1930}
headSlogan: ¡salvemos la {place}! / más {aim} para {town} / que nadie toque la {thing} / primero {verb}, luego {verb}
headJob: {person} (h/m) / se busca {person} / responsable de {abstract} / {person} a media jornada
headEvent: fiesta de la {thing} / velada con {name} / feria de {town} / puertas abiertas en la {place}
weekday = lunes martes miércoles jueves viernes sábado domingo
hour: {d:8-21}.{d:10-59} h / a las {d:8-21} / {d:8-21}:{d:10-59}
subtitle: relato de {town} / lo que vio el {person} / {town} y sus {thingPlural} / ensayo sobre la {aim} / un estudio
bracketed: continuación / extracto / segunda parte / {y:1850-1930} / a {first} / fin
kickerLong: mientras el {body} de {town} busca {aim} / tras {number} años en la {place} / un {person} cuenta la {abstract}
reporter: {name}, enviado especial a {town} / {name} | {town} / Por {name}, corresponsal / reportaje de {name}
textPhoto: Texto: {name}. Fotos: {name} / {name} (texto) y {name} (fotos) / Texto y fotos {name}
translated: {name}, traducido por {name} / {name}. Traducción de {name}
authorLabel: Autor: {name} / Redacción: {name} / Recogido por {name} / Firma: {name}
sourceLine: {name} para la {abbrev} / {name} – El Correo de {town}
bylineDated: {name}, {date} / {name} | {d:1-28}/{m:1-12}/{y:1990-2024} / {d:1-28}.{m:1-12}.{y:1990-2024} – {name}
stamp: {d:1-28} de {month} de {y:1990-2024} / Publicado el {d:1-28}/{m:1-12}/{y:1990-2024} a las {d:8-21}:{d:10-59} / Actualizado: {weekday}, {d:1-28} de {month} / {town}, {d:1-28} de {month} de {y:1990-2024}
stepNo = Paso_# Etapa_#
lessonNo = Lección_# Ejercicio_# Carta_# Cuento_# Unidad_#
clauseNo = Artículo_# Cláusula_#
panelNo = Viñeta_#
pageNo = Página_#
versionNo: Versión #.{d:0-9} / #.{d:0-9}.{d:0-9}
taskNo = Ejercicio_# Pregunta_# Problema_#
caseNo: n.º {d:10-99}/{d:100-999} / expediente {d:10-999}
tipHead: Para saber más / Consejo / En breve / Recuerde / Las cifras / Nota
photoCredit: Foto: {name} / Fotografía de {org} / © {name} / (Foto {name})
motto: «{clause}». — {name} / {clause}. ({name}, {book})
relatedHead: Lea también / Sobre el mismo tema / Véase también
jumpFrom: Viene de la página {d:1-9} / (Continuación)
referencesHead: Bibliografía / Referencias / Notas / Fuentes
reference: {surname}, {first}: {book}. {town}, {y:1890-2020}. / {initial}. {surname}, «{title}», {abbrev}, {d:2-40} ({y:1900-2020}), pp. {d:2-99}-{d:100-400}.
aboutHead: El autor / Sobre la autora / Quiénes somos
about: {name} es {office}. / {name} vive en {town}. / {name} escribió {book}.
thanksHead: Agradecimientos / Gracias
thanks: Agradecemos a {name} y a {name} su {aim}. / Este trabajo recibió ayuda de {name}.
moralHead = Moraleja Enseñanza
contactHead: Información / Inscripciones / Cómo llegar / Contacto
contact: {name}, calle de {surHead}{surTail} {d:2-90}, {town}. / Teléfono {d:10-99} {d:10-99} {d:10-99}. / Abierto de {weekday} a {weekday}, {hour}. Entrada libre.
sourceNote: Fuente: {abbrev}, {y:1950-2020}, n.º {d:1-12}. / De {book}, {town}, {y:1900-1990}.
appendixHead: Anexo / Anexo {d:1-4} / Apéndice
noticeHead: Aviso / Anuncio / A nuestros lectores / Fe de erratas
dutiesHead: Funciones / El puesto
offerHead: Ofrecemos / Requisitos / Condiciones
duty: {verb} la {abstract} / al menos {d:2-9} años de experiencia / {aim} y {aim} / conocimientos de {abstract}
event: {hour} {title}. {place}, {town}. / {hour}: {name} lee {book} / {hour} mercado, {place}
match: {town}, {d:0-6}; {town}, {d:0-6} / {town} – {town} {d:0-6}-{d:0-6} / 1. {name} ({town}) {d:10-59} s
forecast: Niebla por la mañana, luego claros. / Lluvia por el oeste, {d:2-29} grados. / Viento flojo, de {d:1-9} a {d:10-20} grados.
change: Corregido: la {thing} salía dos veces. / Nueva opción para la {thing}. / Desaparece la {quality} {thing}.
changeHead = Nuevo Cambiado Corregido Eliminado
ruling: El demandante, {name}, tenía el {date} {np}. / No se discute que {clause}. / Por lo expuesto, se desestima la demanda. / El tribunal entiende que {clause}.
party: {surname} contra {surname} / Asunto {surname}
court: Juzgado de {town} / Audiencia del {date} / Ponente: {name}
rulingHead: Antecedentes / Fundamentos / Fallo / Costas
term: El arrendatario hará {verb} la {thing} una vez al año. / El prestador entrega al prestatario una {thing} {quality}. / Cada parte puede rescindir con {d:2-12} meses de aviso. / El precio es de {number} pesetas, pagadero el {date}.
termHead: Objeto / Precio y pago / Duración / Obligaciones / Responsabilidad / Disposiciones finales
agreement: Contrato de arrendamiento / Contrato de venta / Estatutos / Condiciones de uso
between: entre {name}, de {town}, y {name}, de {town} / {name} (en adelante «el prestador») y {name} (en adelante «el prestatario») acuerdan:
post: {first}{d:10-99} escribió el {date}, {d:1-23}:{d:10-59} / {first} · hace {d:2-23} horas / #{d:1-90} por {first}
scene: INT. {place} – NOCHE / EXT. {place} – DÍA / Escena {d:1-20}. Una {place}.
refrain: ¡Ay, {thing}, ay, {thing}!, / Canta, {person}, canta, / Y la {thing} giraba,
sign = Aries Tauro Géminis Cáncer Leo Virgo Libra Escorpio Sagitario Capricornio Acuario Piscis
technique: Óleo sobre lienzo, {d:20-99} × {d:20-99} cm / Madera, {d:10-90} cm de alto / Préstamo de {name}
answersHead: Soluciones / Respuestas
riddle: Tengo {number} {thingPlural} y ninguna {place}. ¿Qué soy? / ¿Quién va a {town} y nunca vuelve?
blankLine: Nombre: .......... Fecha: ....... / Curso .... Nombre ..............
fillIn: El {person} ..... la {thing}. / Escribe {number} con letras: ........
birth: {first} y {first} {surname}, {town}, una hija, {first}, el {date}. / {name}, {town}, {d:70-99} años.
birthHead = Nacimientos Bodas Pedidas Defunciones
yearText: {clause}. / Se funda la Sociedad de {town}. / Muere {name} en {town}.
amen: Oremos. / Todos: {clause}. / Nos ponemos en pie.
place-guide: Calle de {surHead}{surTail} {d:2-90}, tel. {d:10-99} {d:10-99} / De {weekday} a {weekday}, {hour} / Entrada {d:2-9} pesetas
dosage: Un comprimido {d:2-4} veces al día. / No lo tome si {clause}. / Manténgase fuera del alcance de los niños.
dosageHead: ¿Qué es y para qué se usa? / Antes de tomarlo / Cómo tomarlo / Efectos adversos / Conservación
release: Nota de prensa / Para publicación inmediata
greeting: Señoras y señores: / Queridos amigos: / Señor presidente: / Queridos alumnos:
`)
