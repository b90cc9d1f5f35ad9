import {vocabularies} from '../../../text/vocabulary.ts'
import {readGrammar} from '../grammar.ts'

const {words, names} = vocabularies.en

/** English: what `createWriter` builds its texts of. */
export const en = readGrammar(`
first = Ada Ben Clara Dorothy Edwin Frances George Hester Ivor Jane Katherine Lewis Mabel Nora Oswald Percy Rachel Simon Thomas Ursula Victor Walter Agnes Bertram Cecily
surHead = ${names[0].join(' ')}
surTail = ${names[1].join(' ')}
surname: {surHead}{surTail} / {surHead}{surTail} / {surHead}{surTail} / {surHead}{surTail}{surTail}
initial = A B C D E F G H J K L M N P R S T W
name: {first} {surname} / {first} {surname} / {initial}. {surname} / {first} {initial}. {surname} / {initial}. {initial}. {surname}
thing = ${words.thing!.join(' ')}
person = ${words.person!.map((word) => word.replaceAll(' ', '_')).join(' ')} surveyor magistrate
place = ${words.place!.map((word) => word.replaceAll(' ', '_')).join(' ')}
does: repaired / measured / painted / carried off / counted / wrapped up / sold / forgot / put away / borrowed / described / auctioned / inherited / weighed
quality = ${words.quality!.join(' ')}
when: before the frost / in the spring after the flood / once a year / without a word / against all advice / at low water / for eleven years / long after midnight / by the light of a candle / on Sundays / in a hurry / towards the end of {month} / since {y:1780-1930}
month = January February March April May June July August September October November December
town: {surHead}{surTail} / {surHead}{surTail} / St. {first} / {surHead}{surTail}-on-{surHead} / {surHead} {surTail}ton
region: {town}shire / the County of {surHead}{surTail} / {town}
body = Council Institute Society Museum College Library Board Union Committee Observatory Hospital
org: {town} {body} / {body} of {surHead} Studies / {town} {body} of {abstract}
office: Secretary of the {town} {body} / Professor of {abstract}, {town} College / Member for {town} / Chairman, {org} / Vicar of {town} / Director of the {org} / Minister of {abstract}
job = Secretary Professor Chairman Treasurer Captain Doctor Alderman
abstract = Navigation Husbandry Drainage Education Commerce Statistics Printing Bookbinding Astronomy Horticulture Carriage Fisheries Anatomy Geometry Forestry
aim = attention patience money argument evidence method measurement correspondence experience judgment machinery instruction
verb = improve consider establish support examine reconsider extend record defend publish inspect regulate
number = 3 7 12 18 24 40 144 365 1,200 4,750 8.6 0.75 97
unit = pounds yards tons copies acres families miles per_cent
date: {d:1-28} {month} {y:1870-1935} / {month} {d:1-28}, {y:1870-1935} / {month} {d:1-28} / the {d:4-19}th of {month}
np: the {thing} / a {quality} {thing} / the {quality} {person} / the {thing} of {name} / every {thing} in the {place} / {number} {unit} of {thing}s / Mr. {surname} / Mrs. {surname}
clause: the {person} {does} {np} / {name} {does} the {thing} and went back to the {place} / nobody in the {place} remembered {np} / {np} stood where it had always stood / it was the {quality} {thing} that {name} had {does} /
  there was little {aim} in the {place} / {np} was never {does} again / the {body} resolved to {verb} the {thing} / we have to {verb} the {aim} of {np} / {name}, who came from {town}, {does} {np} / the way to the {place} was {quality} and {quality} / it cost {number} {unit}
sentence: {clause}. / {clause}, and {clause}. / {clause}; {clause}. / {when}, {clause}. / {when}, {clause}, but {clause}. / On {date} {clause}, although {clause}. / {clause}, because {clause}, and because {clause}. / Was it true that {clause}? / {name} did not answer. / Rain fell on the {place}, on the {thing}, and on {np}. /
  Dr. {surname} (see p. {d:3-300}) holds that {clause}. / {clause} -- at least, so {name} told us. / In the words of {name}: “{clause}.” / The {org} has, since {y:1840-1920}, {does} {number} {unit}, of which {number} were {quality}. / What a {quality} {thing}! / {clause} (the {person} excepted). / It is well-known that {clause}, e.g. when {clause}. / Three things were wanted: {aim}, {aim}, and {aim}.
speech: I never saw so {quality} a {thing}. / Tell the {person} that the {thing} is gone. / Who {does} the {thing}? / You may keep the {thing}. / Yes. / No. / What? / Come along! / I know. / And the {thing}? / Never mind the {person}. / {clause}. / Good heavens! / Not in the {place}
said: said {name} / said the {person} / {name} replied / asked the {person} / cried {name}
dialogue: “{speech}” / “{speech}” {said}. / “{speech} {clause}.” / {name} looked up. “{speech}” / “{speech}” {said}. “{speech} {clause}.” / “Well,” {said}, “{clause}.”
short: {name} did not answer. / Nobody spoke. / It was morning. / He went. / Another year passed.
title: the {quality} {thing} / a {thing} for {surname} / the {person} of {town} / what the {person} {does} / {surname} and the {quality} {thing} / the {place} at {town} / of a {quality} {person} / {thing}s / on {thing}s and {thing}s / concerning {np}
headline: {town} {body} to {verb} {thing} / {quality} {thing} {does} at {town} / {number} {unit} for the {place} / {person} {does} {quality} {thing}, {body} told / new {thing} for {town} / {name} on the {abstract} question / why the {place} must {verb} its {thing} / the {abstract} of {thing}s / {surname}: “{clause}” / is {aim} enough?
kicker: {town} news / {abstract} / our {town} letter / people / {region} / at the {body} / special report
rubric: Home News / Foreign Affairs / Letters / Sport / Markets / Notices / Reviews / Shipping / Weather / Society / Law Reports / Country Notes
deck: {clause}, and {clause} / {np} {does}; {np} to be {does} / how {name} {does} {np} / {body} will {verb} the {thing} in {month}
heading: {thing}s and {thing}s / the {place} / Previous work / Method / Results / Of {aim} / What remains / The {person}'s account / {np} / Care of the {thing} / Introduction / Conclusions
byline: By {name} / By {name} / {name} / by {name} and {name} / By {name}, {office} / {name}, {office} / From our {town} correspondent / By our own correspondent / {office} {name} / {name} in {town} / by the Rev. {name}
signed: {name}. / —{name}, {town} / {initial}. {initial}. / ({name})
dateline: {town}, {month} {d:1-28}. — / {town}, {month} {d:1-28} / ({town}) / {town}, Monday night.
salutation: Dear {first}, / My dear {first}, / Sir, -- / Dear Sir, / Dear Mr. {surname}, / Madam: / To {name}, Esq.: / Gentlemen,
closing: Yours truly, / I am, Sir, your obedient servant, / Yours ever, / Ever your affectionate friend, / With kind regards, / Yours faithfully,
signoff: {name} / {first} / {name}. / {initial}. {surname}
place-date: {town}, {date}. / {date} / {d:2-90} {surHead} Street, {town}, {date}
verse: The {thing} was {quality} on the hill, / And {np} went by, / O {quality} {thing}, O {quality} {place}, / Who {does} the {thing}? / Beside the {place} at {town} / I saw {np} / {when}; / Nor {quality}, nor {quality}, nor still, / We {does} it, and it was ours.
poemTitle: The {thing} / To {first} / {quality} {thing}s / On the {place} at {town} / Song / {month}
book: The {quality} {place} / {surname} of {town} / A {thing} in {town} / Letters from the {place} / The {person}'s {thing}
publisher: {town}: {surname} & Sons / London: {surname} & {surname} / Printed by {name}, {town}
speaker: The Chairman / Mr. {surname} / Lady {surname} / {first} / The {person} / Q. / A. / Mr. Speaker
stage: [Exit {first}.] / [A pause.] / (Enter {first}, with a {thing}.) / [Crosses to the {place}.] / (Laughter.)
abbrev: Journal of {abstract} / {town} Review / Annals of {abstract} / Proceedings of the {town} {body}
affiliation: Department of {abstract}, {town} College, {town} / {org}, {d:2-90} {surHead} Street, {town}
keywords: Keywords: {aim}; {thing}; {place} / Key words: {aim}, {thing}s, {abstract}
abstractHead = Abstract Summary ABSTRACT
note: See {name}, {book} ({town}, {y:1840-1930}), p. {d:2-400}. / Ibid., p. {d:2-400}. / {name} to {name}, {date}. / The {thing} is now in the {town} {body}. / Cf. {abbrev}, vol. {d:2-40}, pp. {d:2-40}-{d:41-90}.
caption: The {place} at {town}. (Photograph: {name}) / Fig. {d:1-9}. The {quality} {thing} / FIG. {d:1-9}. {np} and {np} / A {person} in the {place}, {month} {y:1900-1935}
running: {book} / {abbrev} / THE {town} GAZETTE / Vol. {d:2-40}, No. {d:1-12}
advert: Read the newest chapters at our site! / If you like this story, leave a review. / Please vote and subscribe. / This chapter was uploaded by {first}.
ingredient: {d:2-9} oz. {food} / a pinch of {food} / {d:1-6} {food}s / half a pint of {food} / {d:1-4} tablespoonfuls {food}
food = flour sugar egg butter onion ginger mushroom vinegar brandy suet almond rice salt lemon parsley carrot
step: Wash the {food} and cut it into small pieces; boil for {d:5-50} minutes. / Mix the {food} with the {food}, add {food} to taste, and stir well. / Bake in a moderate oven for {d:20-90} minutes. / Serve with {food} and {food}.
dish: {food} and {food} Pudding / Stewed {food}s / {town} {food} Cake / {food} Soup / To Pickle {food}s
question: Which of these statements about the {thing} is true? / Why was the {thing} {does}? / A {place} is {d:12-90} yards long. How long does the {person} take to cross it at {d:2-9} miles an hour? / What does the author mean by “{aim}”?
option: the {thing} / {aim} and {aim} / {number} {unit} / {quality} / none of these
law: The {body} shall {verb} the {thing} and every {quality} {thing}. / No person shall, without the consent of the {person}, have {does} any {thing}, {thing} or {thing}. / Any person who contravenes this section is liable to a penalty not exceeding {number} pounds. / In this Act “{thing}” means any {quality} {thing} that {clause}. / This section applies where --
lawItem: the {thing} is {quality}; / the {person} has {does} the {thing}; or / it is necessary to {verb} the {aim} of the {body}; and / any other {thing} is {quality}.
agenda: Minutes of the last meeting / Report of the Treasurer / Motion of {name} to {verb} the {thing} / Correspondence / Any other business
resolution: Resolved, that the {body} {verb} the {thing}. / Carried unanimously. / The motion was lost, {d:3-20} voting for and {d:21-40} against. / Ordered to be printed.
notice: LOST, at the {place}, a {quality} {thing}. Reward. Apply {name}, {town}. / FOR SALE, {quality} {thing}, little used, {number} pounds. Box {d:100-999}. / WANTED, a {quality} {person} for the {place}; good wages. Write {initial}. {initial}., {town}. / TO LET, {place}, near {town}. Apply {surname} & Co.
obit: {name}, the {person}, died at {town} on {date}, aged {d:60-98}. / Born at {town} in {y:1830-1870}, {first} {surname} was for {d:11-40} years {office}. / {clause}. The funeral was held at {town}.
entry: {thing}, a {quality} implement used in the {place}. {clause}. / a town in {region}, on the {surHead}, pop. {number}. {clause}. / English {person}, born at {town}; author of {book}.
option-name: --{latin} / -{latin1} / -{latin1}, --{latin} / --{latin}=VALUE
latin = output verbose force quiet config depth width encoding
latin1 = o v f q c d
does-what: Write the result to the given {place}; the current directory by default. / Overwrite a {thing} without asking. / Set the width of the {thing} in millimetres. / Print more {aim}; may be given more than once.
code: {latin} = {latin1}[{d:0-99}] / if ({latin} > {d:0-99}) return {latin} / {latin}({latin1}, {latin1}) / for {latin1} in {latin}: / $ collect --{latin} {latin}.txt / print({latin})
answer: Yes, {clause}. {sentence} / I think {clause}. / It began in {y:1880-1930}. {sentence} / No. / {sentence} {sentence}
ask: When did you begin with {thing}s? / What does the {thing} mean to the {place}? / And is it true that {clause}? / Would you tell us of the {abstract}?
editor: The {org} met at {town} on {date} to consider the {aim} of the {thing}. We print what was said. / {sentence} {sentence}
credit: Photographs by {name}. / Edited by {name} and {name} / (This page was written by {name}.)
contentsHead = Contents CONTENTS Index
product: {thing}, {quality} / {quality} {thing} No. {d:1-99} / {town} {thing}
`)
