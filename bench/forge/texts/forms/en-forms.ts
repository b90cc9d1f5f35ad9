import {readGrammar} from '../grammar.ts'

/** English: heads, labels and lines of forms of their own. */
export const enForms = readGrammar(`
headWord: {thing}s / {abstract} / {thing} / {place} / {month} / {aim} / {surname} / {town} / afterwards / noon / {person}s
headName: {name} / {first} {surname}, {person} / {surname} and {surname} / Mrs. {surname} / the late {name} / {first} and {first} / captain {surname}
headLong: how the {person} of {town} {does} a {quality} {thing}, and what the {body} of the {region} resolved to do about it in {month} / a {quality} account of {np}, together with some remarks on {np} and on the {aim} that it wants / {number} {unit} of {thing}s lie in the {place} while the {org} waits for {aim} / what everybody in the {place} at {town} should know about {thing}s before the {person} has {does} them all / notes towards a history of {abstract} in {region}, from {y:1700-1800} to the present day
headAsk: who {does} the {thing}? / what is {abstract} for? / where have the {thing}s gone? / do we need another {place}? / can the {person} be trusted with {aim}? / why {aim}? / how much does a {thing} cost? / when does the {place} open? / is the {quality} {thing} back? / what happens to the {person} after {month}?
headSaid: “{clause}” / “We want {aim}, not {aim}” / “I {does} it myself” / “No {thing} is too {quality}” / ‘A {quality} {place}’ / “Never again a {thing}”
headColon: {abstract}: the {body} waits / {town}: {np} {does} / {surname}: a {person} in the {place} / {thing}s: what to look for / {region}: {number} {unit} {does} / after the {thing}: {quality} days at {town}
headDate: {month} {d:1-28} / {d:1-28} {month} {y:1870-1935} / {weekday}, {month} {d:1-28} / {month} {y:1870-1990} / {y:1780-1930} / {weekday} / {weekday}, {d:1-28} {month} {y:1870-1990}
headSlogan: keep the {thing}s! / more {aim} for the {place} / save the {place} / let us {verb} the {abstract} / {verb} first, {verb} later / hands off the {thing} / ten {thing}s in ten days / mind the {thing}
headJob: {person} / {person} ({number} hours a week) / {job} of {abstract} / Assistant {person} / {person}s and {person}s wanted / Senior {person}, {town}
headEvent: {thing} Day at {town} / an evening of {abstract} / {name}: {book} / open {place} / {town} {thing} fair / {name} speaks on {abstract}
weekday = Monday Tuesday Wednesday Thursday Friday Saturday Sunday
hour: {d:1-12}.{d:10-59} p.m. / {d:8-21}:{d:10-59} / {d:2-11} a.m. / {d:1-9} o'clock
subtitle: a tale of the {place} / notes on {aim} / {town} and its {thing}s / what the {person} saw / a study in {aim} / the first {number} years / in which {clause}
bracketed: a true story / continued / from the {place} / second part / for {first} / {y:1850-1930} / extract / after the {thing}
kickerLong: while the {body} of {town} waits for {aim}, / after {number} years at the {place} / a {person} tells what {clause} / {number} {unit} and no end: the {abstract} of {region} / how the {place} was {does}
reporter: By {name}, Staff Writer / {name} | {town} Gazette / By our {abstract} correspondent {name} / {name}, {abstract} Editor / by staff reporter {name} in {town} / Words: {name}
textPhoto: Text: {name}. Photographs: {name} / Words {name} · Pictures {name} / Story by {name}; drawings by {name} / {name} (text) and {name} (photos)
translated: {name}, translated by {name} / by {name}. From the German by {name} / {name} (trans. {name})
authorLabel: Author: {name} / Written by: {name} / Contributed by {name} / Compiled by {name} / Reported by {name}, {town}
sourceLine: {name} for the {abbrev} / {name} – {town} Gazette / Source: {abbrev}; {name}
bylineDated: {name}, {date} / By {name} | {month} {d:1-28}, {y:1990-2024} / {name} · {d:1-28}.{m:1-12}.{y:1990-2024} / {month} {d:1-28}, {y:1990-2024}, by {name}
stamp: {month} {d:1-28}, {y:1990-2024} / Published {weekday} {d:1-28} {month}, {hour} / Updated {d:1-12}:{d:10-59} | {d:2-9} min read / {town}, {d:1-28} {month} {y:1990-2024} / Last changed {date}
stepNo = Step_# Stage_#
lessonNo = Lesson_# Exercise_# Unit_# Letter_# Tale_# Lecture_# Canto_#
clauseNo = Clause_# Article_# §_#
panelNo = Panel_# PANEL_#
pageNo = Page_# PAGE_#
versionNo: Version #.{d:0-9} / #.{d:0-9}.{d:0-9} / Release # ({y:2001-2024}-{d:10-12}-{d:10-28}) / v#.{d:0-12}
taskNo = Task_# Question_# Problem_# Exercise_#
caseNo: No. {d:100-999} of {y:1870-1935} / Case {d:10-999}/{d:10-99} / [{y:1900-1990}] {d:1-3} {initial}.{initial}. {d:10-400}
tipHead: Good to know / Tip / Our advice / Remember / In short / Facts and figures / At a glance / Note / The {thing} in numbers
photoCredit: Photo: {name} / {name} | The {town} Gazette / Photograph by {name}/{town} Archive / Picture: {org} / (Photo courtesy of {name})
motto: “{clause}.” — {name} / “{clause}.” {name}, {book} / {clause}. ({book}, {d:2-90})
relatedHead: Read also / See also / More on this / In this section / Related articles / Elsewhere
jumpFrom: Continued from page {d:1-9} / From page {d:1-9} / (Continued from last week) / {thing}s, from A{d:1-9}
referencesHead: References / Bibliography / Works cited / Notes / Literature / Sources
reference: {surname}, {initial}. ({y:1890-2020}). {book}. {publisher}. / {initial}. {surname}, “{title}”, {abbrev} {d:2-40} ({y:1900-2020}), {d:2-99}–{d:100-400}. / {surname}, {first}. {title}. {town}, {y:1850-1990}. / {surname} {initial}, {surname} {initial}. {title}. {abbrev} {y:1950-2020};{d:2-40}:{d:100-999}.
aboutHead: About the author / The author / About us / About the {org} / Who we are
about: {name} is {office}. {clause}. / {name} lives at {town}. / {name} is the author of {book}. / The writer was {job} at the {org} until {y:1950-2015}.
thanksHead: Acknowledgements / Acknowledgments / Thanks / Funding
thanks: I thank {name} and {name} for their {aim}, and the {org} for {number} {unit}. / This work was supported by the {org} (grant {d:100-9000}). We thank {name}.
moralHead = Moral The_moral Application
contactHead: Contact / Further information / Enquiries / How to get there / For more information / Apply to
contact: {name}, {org}, {d:2-90} {surHead} Street, {town}. / Telephone {d:100-999} {d:1000-9999}; mail desk{d:1-99}@bureau.example. / Open {weekday} to {weekday}, {hour}. Entrance free.
sourceNote: Source: {abbrev}, {y:1950-2020}, no. {d:1-12}. / From: {book}, {publisher}, {y:1900-1990}. / First printed in the {abbrev}. / (From the {abbrev}, {date}.)
appendixHead: Appendix / Appendix A / Annex / Appendix {d:1-4}: {thing}s / Supplement
noticeHead: Notice / Public notice / Advertisement / To our readers / Corrections / Important
dutiesHead: Your duties / Responsibilities / What you will do / The work / Tasks
offerHead: What we offer / You bring / Requirements / Your profile / Pay and hours
duty: {verb} the {abstract} of the {org} / keep {thing}s {quality} / at least {d:2-9} years with {thing}s / {aim} and {aim} / good knowledge of {abstract} / a {quality} {place} at {town}
event: {hour} {title}. {place}, {town}. / {hour} – {name}: {title} / {hour}, {place}: {name} reads from {book}; admission {d:2-9} pounds / {hour} {thing} market, {place}
match: {town} {d:0-6}, {town} {d:0-6} / {town} – {town} {d:0-6}:{d:0-6} ({d:0-2}:{d:0-2}) / {town} United v. {town} {d:0-4}-{d:0-4} / 1. {name} ({town}) {d:10-59}.{d:1-9} s
forecast: Mist in the morning, then {quality} and bright. / Rain from the west, {d:2-29} degrees. / Winds light, {d:1-9} to {d:10-20} degrees; {quality} towards evening. / Tides at {town}: high {hour}, low {hour}.
change: Fixed: the {thing} was {does} twice. / New option to {verb} the {thing}. / The {thing} is no longer {quality}. / Removed the {quality} {thing}. / {thing}s are {does} when the {place} is closed (thanks to {first}).
changeHead = Added Changed Fixed Removed Deprecated Security
ruling: The appellant, {name}, {does} a {thing} at {town} on {date}. / It is not disputed that {clause}. / The question is whether {clause}. / For these reasons I would dismiss the appeal. / In my judgment {clause}, and {clause}. / Counsel for the respondent submitted that {clause}.
party: {surname} v. {surname} / In re {surname} / {org} v. {surname} / Ex parte {surname} and others
court: In the Court of {town} / Before {surname} and {surname}, JJ. / {surname}, J. / Judgment delivered {date}
rulingHead: Facts / The law / Decision / The appeal / Costs / Held
term: The tenant shall {verb} the {thing} at least once a year. / The lender lends the borrower a {quality} {thing}, and the borrower accepts it. / Either party may end this agreement with {d:2-12} months' notice. / The price is {number} pounds, payable on {date}. / Neither party is liable where {clause}.
termHead: Subject / Price and payment / Duration / Duties of the parties / Liability / Final provisions / Definitions
agreement: Agreement on the {thing} / Lease / Contract of sale / Terms of use / Articles of association of the {org}
between: between {name}, {town}, and {name}, {town} / The {org} (hereafter “the lender”) and {name} (hereafter “the borrower”) agree as follows:
post: {first}{d:10-99} wrote on {date}, {d:1-23}:{d:10-59} / {first}_{surHead} · {d:2-23} hours ago / #{d:1-90} by {first} » {weekday} {d:1-28} {month} {y:2001-2023} / {first} ({d:100-9000} posts), {d:1-23}:{d:10-59}
scene: INT. {place} – NIGHT / EXT. {place} OF {town} – DAY / INT. {thing} SHOP – MORNING / Scene {d:1-20}. A {place}.
refrain: O {thing}, O {thing}, / Sing, {person}, sing, / And the {thing} went round, / Hallelujah in the {place},
sign: Aries / Taurus / Gemini / Cancer / Leo / Virgo / Libra / Scorpio / Sagittarius / Capricorn / Aquarius / Pisces
technique: Oil on canvas, {d:20-99} × {d:20-99} cm / Etching, {y:1850-1930} / Wood, {d:10-90} cm high / Lent by {name}, {town} / {org}, Inv. {d:100-999}
answersHead: Answers / Solutions / Answers to the riddles
riddle: I have {number} {thing}s and no {place}. What am I? / Who goes to {town} and never comes back? / It is {quality} when you {verb} it. What is it?
blankLine: Name: .........  Date: ...... / Class ....  Name ............
fillIn: The {person} ..... the {thing} in the {place}. / A {thing} is ..... than a {thing}. / Write {number} in words: ....... / Underline the verb: {clause}.
birth: To {first} and {first} {surname}, {town}, a daughter, {first}, {date}. / {first} {surname} and {first} {surname}, {town}, {d:1-28} {month}. / {name}, {town}, {d:70-99} years on {weekday}. / A son, {first}, to {name} and {first} {surname}.
birthHead = Births Marriages Engagements Deaths Birthdays
yearText: {clause}. / The {org} is founded at {town}. / {name}, {person}, dies at {town}. / {np} is {does}; {clause}.
amen: Let us pray. / All: {clause}. / P. {clause}. R. {clause}. / All stand.
place-guide: {d:2-90} {surHead} Street, tel. {d:100-999} {d:1000-9999} / {weekday} to {weekday}, {hour} / By train to {town}, then on foot. / Admission {d:2-9} pounds
dosage: Take one {thing} {d:2-4} times a day with {food}. / Do not take this if {clause}. / Tell your {person} at once if {clause}. / Keep in the {place}, out of the reach of children.
dosageHead: What this is and what it is for / Before you use it / How to use it / Possible side effects / How to keep it / Further information
release: FOR IMMEDIATE RELEASE / Press release / Embargoed until {date} / Media information No. {d:1-90}
greeting: Ladies and gentlemen, / My Lords, ladies and gentlemen, / Dear friends, / Fellow citizens! / Brethren, / Mr. President, honoured guests,
`)
