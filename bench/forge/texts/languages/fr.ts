import {readGrammar} from '../grammar.ts'

/** French: what `createForgeWriter` builds its texts of. */
export const fr = readGrammar(`
first = Adèle Bastien Camille Denis Élise Firmin Geneviève Honoré Irène Jules Laure Marcel Noémie Octave Pauline Raoul Sophie Théodore Victor Yvonne Étienne
surHead = Bel Cour Dar Fon Gran Lam Mar Mon Per Rous Sau Tour Val Vau Char Des Gui Lor
surTail = lier ville mont nay seau teil gnac deau vert tier bert court
surname: {surHead}{surTail} / {surHead}{surTail} / de {surHead}{surTail}
initial = A B C E F G H J L M N P R S T V
name: {first} {surname} / {first} {surname} / {initial}. {surname} / M. {surname}
thing = lanterne cloche balance écluse horloge charrette serrure échelle bougie barque meule fenêtre clef gravure chaudière corde malle brouette girouette lettre toiture navette bobine pendule
thingPlural = lanternes cloches balances écluses horloges charrettes serrures échelles barques meules gravures cordes malles girouettes lettres
person = passeur meunier notaire géomètre relieur curé greffier maire aubergiste menuisier capitaine jardinier pharmacien horloger percepteur bibliothécaire
place = vallée grange cour halle chapelle mairie bibliothèque auberge écluse plaine rivière ferme ruelle gare carrière
does: réparée / mesurée / vendue / oubliée / comptée / décrite / emportée / pesée / recopiée / enveloppée / cachée
quality = étroite silencieuse tordue lourde pâle rouillée patiente creuse lointaine amère joyeuse humide poussiéreuse glacée immense modeste précieuse obstinée
when: avant les gelées / au printemps, après la crue / une fois l’an / sans un mot / malgré tous les conseils / aux basses eaux / depuis onze ans / bien après minuit / à la lueur d’une chandelle / le dimanche / en toute hâte / vers la fin de {month} / depuis {y:1780-1930}
month = janvier février mars avril mai juin juillet août septembre octobre novembre décembre
town: {surHead}{townTail} / Saint-{first} / {surHead}{townTail}-sur-{surHead}e / {surHead}{townTail}
townTail = ville court mont bourg gny ac eaux
region: canton de {town} / arrondissement de {town} / département de la {surHead}e
body = conseil Académie Société comité Chambre
org: Société de {abstract} de {town} / Académie de {town} / conseil municipal de {town} / Chambre de commerce de {town}
office: président de la Société de {abstract} / professeur de {abstract} / député de {town} / maire de {town} / secrétaire perpétuel de l’Académie de {town}
job = président professeur secrétaire capitaine docteur directeur
abstract = navigation culture statistique reliure géométrie botanique instruction pêche mécanique médecine typographie
aim = patience méthode attention prudence expérience exactitude mémoire monnaie
verb = améliorer étudier établir soutenir examiner poursuivre défendre publier visiter régler
number = 3 7 12 18 24 40 144 365 4750 97 8,6 0,75
unit = livres aunes quintaux exemplaires arpents familles lieues francs
date: {d:1-28} {month} {y:1870-1935} / {d:1-28} {month} / le {d:1-28} {month} {y:1840-1935}
np: la {thing} / une {thing} {quality} / la {quality} {thing} / la {thing} de {name} / chaque {thing} de la {place} / M. {surname} / Mme {surname}
clause: le {person} avait {does} {np} / {name} retrouva la {thing} et retourna vers la {place} / personne, dans la {place}, ne s’en souvenait / {np} se trouvait là où elle avait toujours été / on manquait de {aim} à la {place} / la {thing} ne fut jamais {does} / on résolut de {verb} la {thing} / il nous faut {verb} la {abstract} / {name}, qui venait de {town}, avait {does} {np} / le chemin de la {place} était long / il en coûta {number} {unit}
sentence: {clause}. / {clause}, et {clause}. / {clause} ; {clause}. / {clause}, car {clause}. / Le {d:1-28} {month}, {clause}, bien qu’on en parlât. / Était-il vrai que {clause} ? / {name} ne répondit pas. / Il pleuvait sur la {place}, sur la {thing} et sur {np}. / M. {surname} (voy. p. {d:3-300}) soutient que {clause}. / {clause} – c’est du moins ce que racontait {name}. / {name} disait : « {clause}. » / L’{org} a compté, depuis {y:1840-1920}, {number} {unit}, dont {number} de trop. / Quelle {quality} {thing} ! / Il fallait trois choses : de la {aim}, de la {aim} et de la {aim}. / Peut-être {clause} ; c’est-à-dire que {clause}.
speech: Je n’ai jamais vu de {thing} aussi {quality}. / Dites au {person} que la {thing} n’y est plus. / Qui donc a pris la {thing} ? / Oui. / Non. / Quoi ? / Venez ! / Je le sais. / Et la {thing} ? / {clause}. / Mon Dieu ! / Jamais.
said: dit {name} / demanda le {person} / s’écria {name} / répondit {name}
dialogue: — {speech} / — {speech} {said}. / — {speech} {clause}. / « {speech} » / « {speech} » {said}. / {name} leva les yeux. « {speech} »
short: {name} ne répondit pas. / Personne ne parlait. / Le jour se leva. / Il partit. / Une année passa.
title: la {quality} {thing} / la {thing} et la {thing} / le {person} de {town} / {surname} et la {quality} {thing} / la {place} de {town} / des {thingPlural} / de la {abstract}
headline: Une {thing} pour {town} / L’{org} et la {abstract} / {number} {unit} pour la {place} / La question de la {abstract} / La {thing} {does} à {town} / Faut-il {verb} la {abstract} ? / {name} et les {thingPlural}
kicker: Nouvelles de {town} / Lettre de {town} / {abstract} / À l’Académie / Chronique
rubric = Intérieur Étranger Variétés Feuilleton Bourse Théâtres Annonces Correspondance Sports Tribunaux
deck: {clause} / Comment {name} a {does} {np} / {np} sera {does}
heading: {thingPlural} et {thingPlural} / La {place} / Méthode / Résultats / De la {aim} / Ce qui reste / Introduction / Conclusion
byline: Par {name} / par {name} / {name} / {name}, {office} / De notre correspondant de {town} / Par {name} et {name} / {name}, de {town}
dateline: {town}, {d:1-28} {month}. / {town}, le {d:1-28} {month}. — / ({town}.)
salutation: Mon cher {first}, / Ma chère {first}, / Monsieur, / Monsieur le {job}, / Messieurs,
closing: Votre tout dévoué, / Agréez, Monsieur, l’assurance de ma considération. / À vous de cœur, / Votre ami,
signoff: {name} / {first} / {name}. / {initial}. {surname}
place-date: {town}, le {date} / {town}, {date} / {date}
verse: La {thing} dort sur la colline, / Et {np} passe, / Ô {quality} {thing}, / Qui donc a pris la {thing} ? / Au bord de l’eau, près de {town}, / J’ai vu {np} / {when} ; / Et nul ne s’en souvient.
poemTitle: La {thing} / À {first} / {month} / Chanson / Près de {town} / La {quality} {thing}
book: La {quality} {place} / {surname} de {town} / Une {thing} à {town} / Lettres de la {place}
publisher: {town}, {surname} et fils / Imprimerie {surname}, à {town} / {surname} & Cie, éditeurs
speaker: Le président / M. {surname} / Mme {surname} / {first} / Le {person} / D. / R.
stage: (Il sort.) / (Un silence.) / ({first} entre, une {thing} à la main.) / (Rires.) / (Très bien ! à gauche.)
abbrev: Revue de {abstract} / Annales de {abstract} / Bulletin de l’Académie de {town}
affiliation: Institut de {abstract}, {town} / {org}, {d:2-90}, rue {surHead}{surTail}, {town}
keywords: Mots-clés : {abstract} ; {thing} ; {place}
abstractHead = Résumé Sommaire
note: Voir {name}, {book} ({town}, {y:1840-1930}), p. {d:2-400}. / Ibid., p. {d:2-400}. / {name} à {name}, {date}. / La {thing} est aujourd’hui à {town}.
caption: La {place} de {town}. (Cliché {name}.) / Fig. {d:1-9}. La {quality} {thing} / {name}, {month} {y:1900-1935}
running: {book} / {abbrev} / LE JOURNAL DE {town} / {abbrev}, t. {d:2-40}
advert: Lisez la suite sur notre site ! / Votez et abonnez-vous. / Ce chapitre a été mis en ligne par {first}.
ingredient: {d:50-500} g de {food} / une pincée de {food} / {d:1-6} cuillerées de {food} / ½ litre de {food}
food = farine sucre beurre lait cannelle sel vinaigre crème persil miel riz moutarde
step: Lavez la {food} et coupez-la ; faites cuire {d:5-50} minutes. / Mêlez {food} et {food}, ajoutez la {food} et remuez. / Mettez au four {d:20-90} minutes. / Servez avec {food} et {food}.
dish: Potage à la {food} / Gâteau de {food} / {food} de {town} / Tarte à la {food}
question: Que peut-on dire de la {thing} ? / Pourquoi la {thing} fut-elle {does} ? / Une {place} a {d:12-90} mètres. Combien de temps faut-il au {person} ?
option: la {thing} / la {aim} et la {aim} / {number} {unit} / rien de tout cela
law: Le conseil peut {verb} la {thing} et toute {quality} {thing}. / Nul ne peut, sans autorisation, posséder une {thing}, une {thing} ou une {thing}. / Toute infraction est punie d’une amende de {number} francs. / Le présent article s’applique lorsque :
lawItem: la {thing} est {quality} ; / le {person} en est averti ; / on manque de {aim} ; / la {abstract} l’exige.
agenda: Procès-verbal de la dernière séance / Rapport du secrétaire / Proposition de M. {surname} / Questions diverses
resolution: La proposition est adoptée. / Adopté à l’unanimité. / La proposition est repoussée par {d:21-40} voix contre {d:3-20}.
notice: PERDU, à {town}, une {quality} {thing}. Récompense. / À VENDRE, {quality} {thing}, {number} francs. S’adresser à {name}, {town}. / ON DEMANDE un {person} pour la {place}.
obit: {name}, {person}, est mort à {town} le {date}, à l’âge de {d:60-98} ans. / Né à {town} en {y:1830-1870}, il fut {d:11-40} ans {office}. / {clause}. Les obsèques ont eu lieu à {town}.
entry: {thing}, s. f., ustensile de la {place}. {clause}. / {town}, ville du {region}, {number} habitants. {clause}. / {name}, né à {town}, {person}, auteur de {book}.
option-name: --{latin} / -{latin1} / -{latin1}, --{latin} / --{latin}=VALEUR
latin = output verbose force quiet config depth width encoding
latin1 = o v f q c d
does-what: Écrit le résultat dans le dossier donné. / Remplace sans demander. / Fixe la largeur de la {thing} en millimètres. / Affiche plus de détails.
code: {latin} = {latin1}[{d:0-99}] / if ({latin} > {d:0-99}) return {latin} / {latin}({latin1}, {latin1}) / $ collect --{latin} {latin}.txt / print({latin})
answer: Oui, {clause}. {sentence} / Je crois que {clause}. / Non. / {sentence} {sentence}
ask: Quand avez-vous commencé ? / Que représente la {thing} pour la {place} ? / Est-il vrai que {clause} ? / Parlez-nous de la {abstract}.
editor: L’{org} s’est réunie le {date} à {town}. Nous donnons des extraits des discours. / {sentence} {sentence}
credit: Clichés {name}. / Le gérant : {name}
contentsHead = Table Sommaire
product: {thing} {quality} / {thing} n° {d:1-99}
`)
