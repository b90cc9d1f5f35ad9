import {readGrammar} from '../grammar.ts'

/** French: heads, labels and lines of forms of their own. */
export const frForms = readGrammar(`
headWord: {thing} / {thingPlural} / {abstract} / {place} / {month} / {surname} / {town} / midi
headName: {name} / {first} et {first} / le capitaine {surname} / {name}, {person}
headLong: comment le {person} de {town} a {does} une {thing} {quality} et ce qu’en pensa le {body} / de la {quality} {thing} et du {person} qui ne voulait pas qu’elle fût {does} / {number} {unit} dorment à la {place} tandis que le {body} manque de {aim} / contribution à l’histoire de la {abstract} à {town}, de {y:1700-1800} à nos jours
headAsk: Qui a {does} la {thing} ? / À quoi sert la {abstract} ? / Où sont passées les {thingPlural} ? / Faut-il une autre {place} ? / Combien coûte une {thing} ? / Quand ouvre la {place} ? / Pourquoi la {aim} ?
headSaid: « {clause} » / « Nous voulons de la {aim} » / « La {thing}, c’est fini »
headColon: {abstract} : le {body} attend / {town} : une {thing} {does} / {surname} : un {person} à la {place} / {thingPlural} : ce qu’il faut savoir
headDate: {d:1-28} {month} / {d:1-28} {month} {y:1870-1990} / {weekday} {d:1-28} {month} / {weekday} / {month} {y:1870-1990} / {y:1780-1930}
headSlogan: sauvons la {place} ! / plus de {aim} pour {town} / touche pas à ma {thing} / d’abord {verb}, ensuite {verb}
headJob: {person} (h/f) / on cherche {person} / responsable {abstract} / {person} à mi-temps
headEvent: fête de la {thing} / soirée avec {name} / marché de {town} / portes ouvertes à la {place}
weekday = lundi mardi mercredi jeudi vendredi samedi dimanche
hour: {d:8-21} h {d:10-59} / {d:8-21} heures / {d:8-21}h
subtitle: récit de {town} / ce que vit le {person} / {town} et ses {thingPlural} / essai sur la {aim} / une étude
bracketed: suite / extrait / deuxième partie / {y:1850-1930} / à {first} / fin
kickerLong: alors que le {body} de {town} manque de {aim} / après {number} ans à la {place} / un {person} raconte la {abstract}
reporter: De notre envoyé à {town} {name} / {name}, à {town} / Par {name}, correspondant à {town} / reportage de {name}
textPhoto: Texte : {name}. Photos : {name} / {name} (texte) et {name} (photos) / Texte et images {name}
translated: {name}, traduit par {name} / Par {name}. Traduction de {name}
authorLabel: Auteur : {name} / Propos recueillis par {name} / Rédaction : {name} / Recueilli par {name}
sourceLine: {name} pour la {abbrev} / {name} – Le Courrier de {town}
bylineDated: {name}, {date} / Par {name} | {d:1-28}/{m:1-12}/{y:1990-2024} / {d:1-28}/{m:1-12}/{y:1990-2024} – {name}
stamp: {d:1-28} {month} {y:1990-2024} / Publié le {d:1-28} {month} {y:1990-2024} à {d:8-21}h{d:10-59} / Mis à jour {weekday} {d:1-28} {month} / {town}, le {d:1-28} {month} {y:1990-2024}
stepNo = Étape_#
lessonNo = Leçon_# Exercice_# Lettre_# Conte_# Séance_#
clauseNo = Article_# Clause_#
panelNo = Case_#
pageNo = Planche_# Page_#
versionNo: Version #.{d:0-9} / #.{d:0-9}.{d:0-9}
taskNo = Exercice_# Question_#
caseNo: n° {d:10-99}-{d:100-999} / affaire {d:10-999}
tipHead: Bon à savoir / Le conseil / Repères / En bref / À retenir / Les chiffres
photoCredit: Photo : {name} / Photo {org} / © {name} / (Cliché {name})
motto: « {clause}. » — {name} / {clause}. ({name}, {book})
relatedHead: À lire aussi / Sur le même sujet / Voir aussi
jumpFrom: Suite de la page {d:1-9} / (Suite du numéro précédent)
referencesHead: Bibliographie / Références / Notes / Sources
reference: {surname} ({first}), {book}, {town}, {y:1890-2020}. / {initial}. {surname}, « {title} », {abbrev}, {d:2-40} ({y:1900-2020}), p. {d:2-99}-{d:100-400}.
aboutHead: L’auteur / À propos de l’auteur / Qui sommes-nous
about: {name} est {office}. / {name} vit à {town}. / {name} a écrit {book}.
thanksHead: Remerciements
thanks: Nous remercions {name} et {name} de leur {aim}. / Ce travail a reçu l’aide de {name}.
moralHead = Morale Moralité
contactHead: Renseignements / Inscriptions / Pour s’y rendre / Contact
contact: {name}, {d:2-90} rue de {town}. / Téléphone {d:10-99} {d:10-99} {d:10-99}. / Ouvert du {weekday} au {weekday}, {hour}. Entrée libre.
sourceNote: Source : {abbrev}, {y:1950-2020}, n° {d:1-12}. / Extrait de {book}, {town}, {y:1900-1990}.
appendixHead: Annexe / Annexe {d:1-4} / Appendice
noticeHead: Avis / Annonce / À nos lecteurs / Rectificatif
dutiesHead: Vos missions / Le poste
offerHead: Nous offrons / Votre profil / Conditions
duty: {verb} la {abstract} / {d:2-9} ans d’expérience au moins / {aim} et {aim} / connaissance de la {abstract}
event: {hour} {title}. {place}, {town}. / {hour} : {name} lit {book} / {hour} marché, {place}
match: {town} – {town} : {d:0-6}-{d:0-6} / {town} bat {town} {d:0-4} à {d:0-4} / 1. {name} ({town}) {d:10-59} s {d:1-9}
forecast: Brume le matin, puis éclaircies. / Pluie par l’ouest, {d:2-29} degrés. / Vent faible, {d:1-9} à {d:10-20} degrés.
change: Corrigé : la {thing} était {does} deux fois. / Nouvelle option pour la {thing}. / La {thing} {quality} disparaît.
changeHead = Nouveautés Modifié Corrigé Supprimé
ruling: Le demandeur, {name}, avait le {date} {does} {np}. / Il n’est pas contesté que {clause}. / Par ces motifs, la cour rejette la demande. / La cour estime que {clause}.
party: {surname} c. {surname} / Affaire {surname} / {org} c/ {surname}
court: Tribunal de {town} / Audience du {date} / Président : {name}
rulingHead: Faits / Motifs / Dispositif / Procédure
term: Le preneur fera {verb} la {thing} une fois l’an. / Le prêteur remet à l’emprunteur une {thing} {quality}. / Chaque partie peut résilier moyennant {d:2-12} mois de préavis. / Le prix est de {number} francs, payable le {date}.
termHead: Objet / Prix et paiement / Durée / Obligations / Responsabilité / Dispositions finales
agreement: Contrat de bail / Contrat de vente / Statuts de la Société de {town} / Conditions d’utilisation
between: entre {name}, de {town}, et {name}, de {town} / {name} (ci-après « le prêteur ») et {name} (ci-après « l’emprunteur ») conviennent :
post: {first}{d:10-99} a écrit le {date} à {d:1-23}h{d:10-59} / {first} · il y a {d:2-23} heures / #{d:1-90} par {first}
scene: INT. {place} – NUIT / EXT. {place} – JOUR / Scène {d:1-20}. Une {place}.
refrain: Ô {thing}, ô {thing}, / Chante, {person}, chante, / Et la {thing} tournait,
sign = Bélier Taureau Gémeaux Cancer Lion Vierge Balance Scorpion Sagittaire Capricorne Verseau Poissons
technique: Huile sur toile, {d:20-99} × {d:20-99} cm / Bois, H. {d:10-90} cm / Prêt de {name}
answersHead: Réponses / Solutions
riddle: J’ai {number} {thingPlural} et pas de {place}. Qui suis-je ? / Qui va à {town} et n’en revient jamais ?
blankLine: Nom : .........  Date : ...... / Classe ....  Nom ............
fillIn: Le {person} ..... la {thing}. / Écris {number} en lettres : .......
birth: {first} et {first} {surname}, à {town}, une fille, {first}, le {date}. / {name}, {town}, {d:70-99} ans.
birthHead = Naissances Mariages Fiançailles Décès
yearText: {clause}. / Fondation de la Société de {town}. / Mort de {name} à {town}.
amen: Prions. / Tous : {clause}. / On se lève.
place-guide: {d:2-90} rue de {town}, tél. {d:10-99} {d:10-99} / Du {weekday} au {weekday}, {hour} / Entrée {d:2-9} francs
dosage: Un comprimé {d:2-4} fois par jour au repas. / Ne pas prendre si {clause}. / Tenir hors de portée des enfants.
dosageHead: Qu’est-ce que c’est ? / Avant de le prendre / Comment le prendre / Effets indésirables / Conservation
release: Communiqué de presse / Pour diffusion immédiate / Dossier de presse n° {d:1-90}
greeting: Mesdames, Messieurs, / Chers amis, / Monsieur le Président, / Mes chers élèves,
`)
