/**
 * First names that printed bylines in Latin script begin with, in lower case: English, French, German,
 * Italian, Spanish.
 */
const firstNames = new Set(
  `abraham adam adolf agnes alan albert alexander alexandre alfonso alfred alice alois alphonse
   amelia amos anatole andrea andreas andrew andré angela anna anne annie anthony antoine anton
   antonio arnold arthur arturo astrid august augusta auguste barbara beatrice beatrix benjamin
   bernard bernhard berta bertha bertrand blanche boris bruno camilla camille carl carlo carlos
   carlotta caroline catherine cecil charles charlie charlotte christian christopher clara
   clarence claude clemens conrad constance cyril cécile daniel david denis diana dominique
   donald dora dorothy edgar edith edmund edna edouard eduard edward edwin egon eleanor elias
   elisabeth elise elizabeth ella elsa emanuel emil emile emily emma enrico erich erik ernest
   ernesto ernst ethel eugene eva evelyn fanny felix ferdinand fernando filippo flora florence
   frances francesco francis francisco frank franz franziska françois fred frederic frederick
   friedrich gabriel gabriele gaston geoffrey georg george georges georgina gerard gerhard
   gertrud gertrude giacomo gilbert gilles giorgio giovanni giuseppe godfrey gottfried grace
   gregory guido guillaume gustav gustave guy günther hans harold harriet harry harvey hector
   hedwig heinrich heinz helen henri henry herbert herman hermann herta hilda horace hubert
   hugh hugo hélène ida ignaz ines irene irma isaac isabel isabella ivan jack jacob jacques
   jakob james jane janet jean jean-baptiste jean-paul jennie jeremiah jerome jessie joachim
   joan joe johann johanna john jonas jonathan jorge josef joseph josephine joshua juan judith
   jules julia julian juliet julius karl kate katherine kathleen konrad kurt laura lawrence lea
   leo leon leonard leonhard leonora leopold leslie lewis lily lorenzo lothar louis louisa
   louise lucy ludwig luigi luis luke lydia léon mabel madeleine magdalena malcolm manuel marc
   marcel margaret margarete margherita marguerite maria marianne marie mario marion mark
   martha martin mary mathilde matthew maurice max maxim maximilian michael michel miguel
   mikhail mildred milton molly moritz moses nathaniel nicholas nicolas nikolai nora norman
   olga olive oliver orlando oscar oswald otto pablo patrick paul pauline pedro peggy percy
   peter philip philipp philippe phillip pierre pietro rachel ralph raoul raymond rebecca
   reginald reinhold rené richard rita robert roberto roger roland ronald rosa rosalind rose
   roy rudolf rudolph rudyard rufus ruth sally salvatore samuel sarah sebastian sibylle sidney
   siegfried sigmund silas silvia simon sophia sophie stefan stella stephen susan susanna sybil
   sylvia teresa theodor theodore theresa therese thomas tobias ulrich ursula valentin vera
   vernon victor vincent vincenzo violet virginia vladimir walter walther washington wilfred
   wilhelm wilhelmine willa william winifred winston wolfgang xavier yvonne émile`.split(/\s+/)
)

/** Whether a word in lower case is a first name. */
export const isFirstName = (word: string): boolean => firstNames.has(word)
