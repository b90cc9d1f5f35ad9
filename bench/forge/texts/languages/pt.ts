import {readGrammar} from '../grammar.ts'

/** Portuguese: what `createForgeWriter` builds its texts of. */
export const pt = readGrammar(`
first = Amélia Bento Clara Duarte Estela Fernão Graça Helena Isaura Jorge Lídia Mateus Noémia Olavo Paulo Rosa Simão Teresa Vasco Zulmira
surHead = Al Bar Car Cor Fer Gui Lou Mon Neg Oli Per Quei Sal Tei Val Vas
surTail = baça cedo deiro dinho gueiro lhão marães nheira reira sela tinho ves
surname: {surHead}{surTail} / {surHead}{surTail} / de {surHead}{surTail}
initial = A B C D E F G H J L M N P R S T V
name: {first} {surname} / {first} {surname} / {initial}. {surname}
thing = lanterna bandeira balança comporta carroça fechadura escada vela barca roda janela chave corda mala carta caldeira agulha lâmpada porta ponte
thingPlural = lanternas bandeiras balanças carroças escadas velas barcas rodas janelas chaves cordas cartas lâmpadas portas
person = barqueiro moleiro notário agrimensor encadernador pároco carpinteiro capitão jardineiro boticário relojoeiro professor bibliotecário
place = várzea quinta praça capela biblioteca estalagem ribeira planície estação pedreira viela aldeia adega escola
does: reparada / medida / vendida / esquecida / contada / descrita / pesada / copiada / escondida / pintada
quality = estreita calada torta pesada pálida enferrujada paciente oca distante amarga alegre húmida poeirenta gelada imensa modesta antiga teimosa
when: antes das geadas / na primavera, depois da cheia / uma vez por ano / sem uma palavra / contra todos os conselhos / na maré baixa / há onze anos / muito depois da meia-noite / à luz de uma vela / aos domingos / a toda a pressa / em fins de {month} / desde {y:1780-1930}
month = janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
town: {surHead}{townTail} / São {first} de {surHead}{townTail} / {surHead}{townTail} / Vila {surHead}{townTail}
townTail = beira dela mar nova rejo seca torre vale zelo
region: concelho de {town} / distrito de {town} / comarca de {town}
body = câmara instituto comissão junta academia museu
org: Sociedade de {abstract} de {town} / Câmara Municipal de {town} / Academia de {town} / Associação Comercial de {town}
office: presidente da Sociedade de {abstract} / professor de {abstract} / deputado por {town} / vereadora de {town} / secretário da Academia de {town}
job = presidente professora secretário capitão doutora diretor
abstract = navegação agricultura estatística encadernação geometria botânica instrução pesca mecânica medicina tipografia
aim = paciência atenção prudência experiência exatidão memória diligência constância
verb = melhorar estudar estabelecer apoiar examinar continuar defender publicar visitar regular
number = 3 7 12 18 24 40 144 365 4.750 97 8,6 0,75
unit = libras varas quintais exemplares alqueires famílias léguas mil-réis
date: {d:1-28} de {month} de {y:1870-1990} / {d:1-28} de {month}
np: a {thing} / uma {thing} {quality} / a {quality} {thing} / a {thing} de {name} / cada {thing} da {place} / o senhor {surname} / dona {first}
clause: o {person} deixou {np} na {place} / {name} encontrou a {thing} e voltou para a {place} / ninguém, na {place}, se lembrava disso / {np} estava onde sempre estivera / faltava {aim} na {place} / a {thing} nunca mais foi {does} / resolveu-se {verb} a {thing} / é preciso {verb} a {abstract} / {name}, que vinha de {town}, trazia {np} / o caminho da {place} era longo / custou {number} {unit}
sentence: {clause}. / {clause}, e {clause}. / {clause}; {clause}. / {clause}, pois {clause}. / {when}, {clause}. / A {d:1-28} de {month} {clause}, embora se falasse disso. / Seria verdade que {clause}? / {name} não respondeu. / Chovia sobre a {place}, sobre a {thing} e sobre tudo. / O senhor {surname} (v. p. {d:3-300}) sustenta que {clause}. / {clause} – assim o contava {name}. / {name} dizia: “{clause}.” / Que {quality} {thing}! / Eram precisas três coisas: {aim}, {aim} e {aim}. / A {org} contou, desde {y:1840-1920}, {number} {unit}.
speech: Nunca vi uma {thing} tão {quality}. / Digam ao {person} que a {thing} já não está. / Quem levou a {thing}? / Sim. / Não. / O quê? / Vamos! / Eu sei. / E a {thing}? / {clause}. / Nunca.
said: disse {name} / perguntou o {person} / exclamou {name} / respondeu {name}
dialogue: — {speech} / — {speech} — {said}. / — {speech} {clause}. / “{speech}” / {name} levantou os olhos. — {speech}
short: {name} não respondeu. / Ninguém falava. / Amanheceu. / Partiu. / Passou outro ano.
title: a {quality} {thing} / a {thing} e a {thing} / o {person} de {town} / {surname} e a {quality} {thing} / a {place} de {town} / das {thingPlural} / da {abstract}
headline: Uma {thing} para {town} / {org} debate a {abstract} / {number} {unit} para a {place} / A questão da {abstract} / Encontrada a {thing} de {town} / {name} e as {thingPlural} / Será preciso {verb} a {abstract}?
kicker: Notícias de {town} / Carta de {town} / {abstract} / Crónica / Na Academia
rubric = Interior Exterior Variedades Folhetim Bolsa Teatros Anúncios Correio Desporto Tribunais
deck: {clause} / Como {name} encontrou a {thing} / {np} será {does}; {clause}
heading: {thingPlural} e {thingPlural} / A {place} / Método / Resultados / Da {aim} / O que fica / Introdução / Conclusões
byline: Por {name} / {name} / {name}, {office} / Do nosso correspondente em {town} / Por {name} e {name} / {name}, em {town}
dateline: {town}, {d:1-28} de {month}. — / {town}, {d:1-28}. / ({town})
salutation: Meu caro {first}: / Ex.mo Senhor, / Querida {first}, / Senhor redator: / Minhas senhoras e meus senhores:
closing: De V. Ex.ª, / Com os melhores cumprimentos, / Um abraço, / Muito obrigado.
signoff: {name} / {first} / {name}. / {initial}. {surname}
place-date: {town}, {date} / {date} / {town}, aos {date}
verse: A {thing} dorme na colina, / E {np} passa, / Ó {thing}, ó {quality} {thing}, / Quem levou a {thing}? / À beira da água, em {town}, / Eu vi {np} / {when}; / E ninguém se lembra.
poemTitle: A {thing} / A {first} / {month} / Canção / Perto de {town} / A {quality} {thing}
book: A {quality} {place} / {surname} de {town} / Uma {thing} em {town} / Cartas da {place}
publisher: {town}: Tipografia {surname} / Editora {surname}, {town} / Livraria {surname} & Filhos
speaker: O presidente / Senhor {surname} / {first} / O {person} / Dona {first}
stage: (Pausa.) / (Sai {first}.) / ({first} entra com uma {thing}.) / (Risos.)
abbrev: Revista de {abstract} / Anais de {abstract} / Boletim da Sociedade de {abstract}
affiliation: Instituto de {abstract}, {town} / {org}, rua {surHead}{surTail} {d:2-90}, {town}
keywords: Palavras-chave: {abstract}; {thing}; {place}
abstractHead = Resumo Sumário
note: Ver {name}, {book} ({town}, {y:1840-1930}), p. {d:2-400}. / Ibid., p. {d:2-400}. / {name} a {name}, {date}.
caption: A {place} de {town}. (Foto de {name}) / Fig. {d:1-9}. A {quality} {thing} / {name}, {month} de {y:1900-1935}
running: {book} / {abbrev} / O DIÁRIO DE {town} / {abbrev}, vol. {d:2-40}
advert: Leia a continuação no nosso sítio! / Vote e assine. / Este capítulo foi publicado por {first}.
ingredient: {d:50-500} g de {food} / uma pitada de {food} / {d:1-6} colheres de {food} / ½ litro de {food}
food = farinha manteiga canela pimenta salsa banha cebola aveia cevada mostarda
step: Lave a {food} e corte-a; coza {d:5-50} minutos. / Misture a {food} com a {food}. / Leve ao forno {d:20-90} minutos. / Sirva com {food} e {food}.
dish: Sopa de {food} / Bolo de {food} / {food} de {town} / Torta de {food}
question: Que se pode dizer da {thing}? / Por que foi {does} a {thing}? / Uma {place} mede {d:12-90} metros. Quanto demora o {person}?
option: a {thing} / a {aim} e a {aim} / {number} {unit} / nada disto
law: A câmara pode {verb} a {thing} e toda a {thing} {quality}. / Ninguém pode, sem licença, ter uma {thing}, uma {thing} ou uma {thing}. / Toda a infração é punida com multa de {number} mil-réis. / Este artigo aplica-se quando:
lawItem: a {thing} esteja {quality}; / o {person} o saiba; / falte {aim}; / a {abstract} o exija.
agenda: Ata da sessão anterior / Relatório do secretário / Proposta do senhor {surname} / Outros assuntos
resolution: A proposta é aprovada. / Aprovado por unanimidade. / Rejeitada por {d:21-40} votos contra {d:3-20}.
notice: PERDEU-SE, em {town}, uma {quality} {thing}. Gratifica-se. / VENDE-SE {thing} {quality}, {number} mil-réis. Trata-se com {name}, {town}. / PRECISA-SE de {person} para a {place}.
obit: {name}, {person}, morreu em {town} a {date}, com {d:60-98} anos. / Nascido em {town} em {y:1830-1870}, foi {d:11-40} anos {office}. / {clause}. O funeral foi em {town}.
entry: {thing}, s. f., utensílio da {place}. {clause}. / {town}, vila do {region}, {number} habitantes. {clause}. / {name}, {person}, nascido em {town}, autor de {book}.
option-name: --{latin} / -{latin1} / --{latin}=VALOR
latin = output verbose force quiet config depth width encoding
latin1 = o v f q c d
does-what: Escreve o resultado na pasta dada. / Substitui sem perguntar. / Fixa a largura da {thing} em milímetros. / Mostra mais pormenores.
code: {latin} = {latin1}[{d:0-99}] / if ({latin} > {d:0-99}) return {latin} / {latin}({latin1}, {latin1}) / print({latin})
answer: Sim, {clause}. {sentence} / Creio que {clause}. / Não. / {sentence} {sentence}
ask: Quando começou? / Que significa a {thing} para a {place}? / É verdade que {clause}? / Fale-nos da {abstract}.
editor: A {org} reuniu-se a {date} em {town}. Damos um extrato do que se disse. / {sentence} {sentence}
credit: Fotografias de {name}. / Responsável: {name}
contentsHead = Índice Sumário
product: {thing} {quality} / {thing} n.º {d:1-99}
`)
