/** How high a numbered word stands by itself: `Part` over `Chapter` over `Scene` over a bare number. */
export type Rank = 1 | 2 | 3 | 4

/** Words that are numbered, with their rank. */
export const ranks: ReadonlyMap<string, Rank> = new Map<string, Rank>(
  (
    [
      [
        1,
        'part book volume vol buch teil theil band livre partie tome libro tomo parte deel часть книга том'
      ],
      [
        2,
        'chapter chap adventure lecture letter canto act story stave sermon kapitel capitel brief gesang akt aufzug aufzuge abenteuer chapitre lettre chant acte capitolo capítulo capitulo atto acto ato jornada lettera carta hoofdstuk bedrijf rozdział kapitola fejezet bölüm glava глава розділ письмо действие акт κεφάλαιο'
      ],
      [
        3,
        'scene section szene auftritt abschnitt scène scena escena cena tooneel toneel явление сцена картина'
      ]
    ] as const
  ).flatMap(([rank, list]) => list.split(' ').map((word) => [word, rank] as const))
)
/** Those of languages whose ordinals have a dot: `2. Kapitel`. */
export const afterDot =
  /^(?:th?eil|buch|band|[ck]apitel|gesang|akt|aufzug|szene|auftritt|abschnitt|kapitola|fejezet|bölüm)$/
/** Other spellings of one word. */
export const spellings: ReadonlyMap<string, string> = new Map([
  ['chap', 'chapter'],
  ['vol', 'volume'],
  ['theil', 'teil'],
  ['capitel', 'kapitel'],
  ['capitulo', 'capítulo']
])
