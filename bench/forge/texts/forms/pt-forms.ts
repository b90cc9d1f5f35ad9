import {readGrammar} from '../grammar.ts'

/** Portuguese: heads, labels and lines of forms of their own. */
export const ptForms = readGrammar(`
headWord: {thing} / {thingPlural} / {abstract} / {place} / {month} / {surname} / {town} / despedida
headName: {name} / {first} e {first} / o capitão {surname} / {name}, {person}
headLong: como o {person} de {town} encontrou uma {thing} {quality} e o que disso pensou a {org} / {number} {unit} dormem na {place} enquanto a {org} procura {aim} / contributo para a história da {abstract} em {town}, de {y:1700-1800} aos nossos dias
headAsk: Quem levou a {thing}? / Para que serve a {abstract}? / Onde estão as {thingPlural}? / Será precisa outra {place}? / Quanto custa uma {thing}? / Porquê a {aim}?
headSaid: “{clause}” / «Queremos {aim}» / “Acabou-se a {thing}” / “Uma {quality} {place}”
headColon: {abstract}: {town} espera / {town}: uma {thing} {does} / {surname}: um {person} na {place} / {thingPlural}: o que é preciso saber
headDate: {d:1-28} de {month} / {d:1-28} de {month} de {y:1870-1990} / {weekday}, {d:1-28} de {month} / {weekday} / {y:1780-1930}
headSlogan: salvemos a {place}! / mais {aim} para {town} / ninguém toque na {thing} / primeiro {verb}, depois {verb}
headJob: {person} (m/f) / procura-se {person} / responsável por {abstract} / {person} a meio tempo
headEvent: festa da {thing} / serão com {name} / feira de {town} / dia aberto na {place}
weekday = segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
hour: {d:8-21}h{d:10-59} / às {d:8-21} horas / {d:8-21}:{d:10-59}
subtitle: conto de {town} / o que viu o {person} / {town} e as suas {thingPlural} / ensaio sobre a {aim} / um estudo
bracketed: continuação / excerto / segunda parte / {y:1850-1930} / a {first} / fim
kickerLong: enquanto a {org} procura {aim} / depois de {number} anos na {place} / um {person} conta a {abstract}
reporter: {name}, enviado a {town} / {name} | {town} / Por {name}, correspondente / reportagem de {name}
textPhoto: Texto: {name}. Fotos: {name} / {name} (texto) e {name} (fotos) / Texto e fotos {name}
translated: {name}, traduzido por {name} / {name}. Tradução de {name}
authorLabel: Autor: {name} / Redação: {name} / Recolhido por {name} / Organização de {name}
sourceLine: {name} para a {abbrev} / {name} – O Correio de {town}
bylineDated: {name}, {date} / {name} | {d:1-28}/{m:1-12}/{y:1990-2024} / {d:1-28}.{m:1-12}.{y:1990-2024} – {name}
stamp: {d:1-28} de {month} de {y:1990-2024} / Publicado a {d:1-28}/{m:1-12}/{y:1990-2024}, {d:8-21}h{d:10-59} / Atualizado: {weekday}, {d:1-28} de {month} / {town}, {d:1-28} de {month} de {y:1990-2024}
stepNo = Passo_# Etapa_#
lessonNo = Lição_# Exercício_# Carta_# Conto_# Unidade_#
clauseNo = Artigo_# Cláusula_#
panelNo = Quadro_#
pageNo = Página_# Prancha_#
versionNo: Versão #.{d:0-9} / #.{d:0-9}.{d:0-9}
taskNo = Exercício_# Pergunta_#
caseNo: n.º {d:10-99}/{d:100-999} / processo {d:10-999}
tipHead: Para saber / Conselho / Em resumo / A reter / Os números / Nota
photoCredit: Foto: {name} / Fotografia de {org} / © {name} / (Foto {name})
motto: “{clause}.” — {name} / {clause}. ({name}, {book})
relatedHead: Leia também / Sobre o mesmo tema / Ver também
jumpFrom: Continuação da página {d:1-9} / (Continuação)
referencesHead: Bibliografia / Referências / Notas / Fontes
reference: {surname}, {first}. {book}. {town}, {y:1890-2020}. / {initial}. {surname}, “{title}”, {abbrev}, {d:2-40} ({y:1900-2020}), pp. {d:2-99}-{d:100-400}.
aboutHead: O autor / Sobre a autora / Quem somos
about: {name} é {office}. / {name} vive em {town}. / {name} escreveu {book}.
thanksHead: Agradecimentos
thanks: Agradecemos a {name} e a {name} a sua {aim}. / Este trabalho teve o apoio de {name}.
moralHead = Moral Moralidade
contactHead: Informações / Inscrições / Como chegar / Contacto
contact: {name}, rua {surHead}{surTail} {d:2-90}, {town}. / Telefone {d:10-99} {d:10-99} {d:10-99}. / Aberto de {weekday} a {weekday}, {hour}. Entrada livre.
sourceNote: Fonte: {abbrev}, {y:1950-2020}, n.º {d:1-12}. / De {book}, {town}, {y:1900-1990}.
appendixHead: Anexo / Anexo {d:1-4} / Apêndice
noticeHead: Aviso / Anúncio / Aos nossos leitores / Errata
dutiesHead: Funções / O lugar
offerHead: Oferecemos / Requisitos / Condições
duty: {verb} a {abstract} / pelo menos {d:2-9} anos de experiência / {aim} e {aim} / conhecimentos de {abstract}
event: {hour} {title}. {place}, {town}. / {hour}: {name} lê {book} / {hour} mercado, {place}
match: {town}, {d:0-6}; {town}, {d:0-6} / {town} – {town} {d:0-6}-{d:0-6} / 1. {name} ({town}) {d:10-59} s
forecast: Nevoeiro de manhã, depois abertas. / Chuva de oeste, {d:2-29} graus. / Vento fraco, de {d:1-9} a {d:10-20} graus.
change: Corrigido: a {thing} saía duas vezes. / Nova opção para a {thing}. / Desaparece a {quality} {thing}.
changeHead = Novo Alterado Corrigido Removido
ruling: O autor, {name}, tinha a {date} {np}. / Está assente que {clause}. / Pelo exposto, julga-se improcedente a ação. / Entende o tribunal que {clause}.
party: {surname} contra {surname} / Processo {surname}
court: Tribunal de {town} / Audiência de {date} / Relator: {name}
rulingHead: Os factos / Fundamentos / Decisão / Custas
term: O arrendatário fará {verb} a {thing} uma vez por ano. / O comodante entrega ao comodatário uma {thing} {quality}. / Qualquer das partes pode denunciar com {d:2-12} meses de aviso. / O preço é de {number} mil-réis, a pagar a {date}.
termHead: Objeto / Preço e pagamento / Duração / Obrigações / Responsabilidade / Disposições finais
agreement: Contrato de arrendamento / Contrato de venda / Estatutos / Condições de utilização
between: entre {name}, de {town}, e {name}, de {town} / {name} (adiante “comodante”) e {name} (adiante “comodatário”) acordam:
post: {first}{d:10-99} escreveu a {date}, {d:1-23}:{d:10-59} / {first} · há {d:2-23} horas / #{d:1-90} por {first}
scene: INT. {place} – NOITE / EXT. {place} – DIA / Cena {d:1-20}. Uma {place}.
refrain: Ó {thing}, ó {thing}, / Canta, {person}, canta, / E a {thing} girava,
sign = Carneiro Touro Gémeos Caranguejo Leão Virgem Balança Escorpião Sagitário Capricórnio Aquário Peixes
technique: Óleo sobre tela, {d:20-99} × {d:20-99} cm / Madeira, {d:10-90} cm de altura / Empréstimo de {name}
answersHead: Soluções / Respostas
riddle: Tenho {number} {thingPlural} e nenhuma {place}. O que sou? / Quem vai a {town} e nunca volta?
blankLine: Nome: .......... Data: ....... / Turma .... Nome ..............
fillIn: O {person} ..... a {thing}. / Escreve {number} por extenso: ........
birth: {first} e {first} {surname}, {town}, uma filha, {first}, a {date}. / {name}, {town}, {d:70-99} anos.
birthHead = Nascimentos Casamentos Noivados Falecimentos
yearText: {clause}. / Funda-se a Sociedade de {town}. / Morre {name} em {town}.
amen: Oremos. / Todos: {clause}. / De pé.
place-guide: Rua {surHead}{surTail} {d:2-90}, tel. {d:10-99} {d:10-99} / De {weekday} a {weekday}, {hour} / Entrada {d:2-9} mil-réis
dosage: Um comprimido {d:2-4} vezes por dia. / Não tome se {clause}. / Manter fora do alcance das crianças.
dosageHead: O que é e para que serve? / Antes de tomar / Como tomar / Efeitos indesejáveis / Conservação
release: Nota de imprensa / Para publicação imediata
greeting: Minhas senhoras e meus senhores: / Caros amigos: / Senhor presidente: / Queridos alunos:
`)
