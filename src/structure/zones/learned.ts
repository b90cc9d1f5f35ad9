/**
 * Weights of the reading of lines, in nats, learned by `npm run fit`: a line a fact, with how many
 * lines of the pages that taught have it.
 */
export const learnedFacts = `
any 0: 253135: aside -1.05, byline-above -0.30, byline-apart 0.45, byline-below -0.30, byline-end -0.45, byline-on -0.35, deck -0.20, deck-on -0.40, kicker 0.10, text -0.70, text-on -0.95, title -0.15, title-on -0.25
before 0: 18459: aside -0.35, byline-above -0.35, byline-apart -0.20, byline-end -0.40, byline-on -0.30, deck -0.60, deck-on -0.55, kicker -0.35, text 0.25, title 2.70
before 1: 1956: aside -0.20, byline-above -0.15, byline-apart -0.25, byline-below -0.15, byline-end -0.25, byline-on 0.20, deck -0.50, kicker -0.15, text -0.20, text-on 0.45, title 0.90, title-on 3.00
before 2: 0: kicker 4.00, title 0.50
before 3: 0: deck 4.00, title 0.50
before 4: 0: deck-on 4.00, title 0.50
before 5: 1985: aside -0.20, byline-above -0.10, byline-apart 0.10, byline-below 3.15, byline-on 0.30, deck -0.60, deck-on -0.40, kicker -0.35, title 0.20, title-on -0.30
before 6: 275: aside -0.15, byline-above 3.35, byline-apart 0.15, byline-below 0.10, byline-end 0.15, byline-on -0.10, deck -0.40, deck-on -0.30, kicker -0.25, text -0.15, title 0.25, title-on -0.10
before 7: 923: aside -0.20, byline-above 0.15, byline-below -0.15, byline-end 3.20, byline-on 0.15, deck -0.25, deck-on -0.75, kicker -0.45, title 0.15
before 8: 154: aside -0.20, byline-above 0.20, byline-apart 3.10, byline-below 0.20, byline-end 0.20, deck -0.40, deck-on -0.10, kicker -0.30, text -0.10, title 0.15, title-on -0.40
before 9: 99: aside -0.25, byline-above 0.10, byline-apart 0.20, byline-on 3.00, deck -0.40, deck-on -0.25, kicker -0.10, text 0.10, text-on 0.10, title 0.15, title-on 0.30
before 10: 83461: aside -0.40, byline-above -0.40, byline-apart -0.35, byline-below -0.15, byline-end -0.40, byline-on -0.50, deck -0.30, deck-on -0.60, kicker -0.30, text 2.00, title 1.20, title-on -0.15
before 11: 144756: aside -0.35, byline-above -0.45, byline-apart -0.55, byline-below -0.55, byline-end -0.55, byline-on -0.55, deck -0.60, deck-on -0.40, kicker -0.60, text-on 2.75, title 0.60
before 12: 1067: aside 4.00, title 0.50
before-above 0: 18200: aside -0.20, byline-above -0.20, byline-apart -0.65, byline-below -0.60, byline-end -0.65, byline-on -0.35, deck -0.40, kicker -0.40, text -0.35, text-on 0.10, title -0.40, title-on -0.40
before-above 1: 1935: aside -0.15, byline-above -0.10, byline-apart -0.35, byline-below -0.45, byline-end -0.35, byline-on -0.10, deck -0.20, deck-on -0.35, kicker -0.55, text 0.15, text-on -0.15, title -0.15
before-above 5: 1934: aside -0.15, byline-above -0.45, byline-end -0.90, byline-on -0.30, deck -0.15, deck-on -0.25, kicker -0.10, text -0.15
before-above 6: 275: aside -0.20, byline-above -0.35, byline-apart -0.15, byline-below -0.35, byline-end -0.50, byline-on 0.40, deck -0.45, deck-on -0.10, kicker -0.35, text -0.15, title -0.25, title-on -0.20
before-above 7: 765: aside -0.25, byline-above -0.70, byline-apart -0.75, byline-below -0.80, byline-end -0.30, byline-on -0.45, deck -0.70, deck-on -0.10, kicker 0.50, text -0.20, title 0.40, title-on -0.75
before-above 8: 142: aside -0.20, byline-above -0.10, byline-apart -0.20, byline-below -0.55, byline-end -0.25, byline-on -0.20, deck -0.20, text -0.60, title 0.55, title-on -0.15
before-above 9: 92: byline-above -0.35, byline-apart 0.75, byline-below -0.50, byline-end -0.40, byline-on -0.40, deck -0.50, deck-on -0.10, kicker -0.20, text -0.40, title -0.20
before-above 10: 82577: aside -0.30, byline-above -0.55, byline-apart -0.55, byline-below -0.10, byline-end -0.45, byline-on -0.30, deck -0.45, deck-on -0.20, kicker -0.30, text -0.45, text-on -0.40, title -0.30
before-above 11: 142690: aside -0.35, byline-above -0.55, byline-apart -0.40, byline-below -0.25, byline-end -0.45, byline-on -0.50, deck -0.50, deck-on -0.45, kicker -0.30, text -0.55, text-on -0.35, title -0.35, title-on -0.20
before-above 12: 767: byline-apart -0.30, byline-below -0.70, byline-end -0.45, deck -0.75, kicker -0.35, text 0.20, title 0.15
before-above 13: 3758: byline-above -0.10, byline-apart -0.15, byline-below -0.55, byline-end -0.35, deck -0.30, kicker -0.20, text -0.20, title -0.25
before-below 0: 15675: aside -0.30, byline-above -0.45, byline-apart -0.40, byline-below -0.15, byline-end -0.50, byline-on -0.35, deck -0.50, deck-on -0.25, kicker -0.40, text -0.30, text-on -0.35, title -0.40, title-on -0.20
before-below 1: 1956: byline-above -0.10, byline-apart -0.30, byline-below -0.25, byline-end -0.10, byline-on 0.10, deck -0.25, deck-on -0.10, title -0.50, title-on -0.20
before-below 5: 1985: byline-above -0.25, byline-apart -0.10, byline-below 0.10, byline-end -0.90, byline-on -0.65, deck -0.20, deck-on -0.50, kicker -0.30, text -0.10, title -0.25
before-below 6: 220: byline-above -0.25, byline-below -0.30, byline-on -0.10, deck -0.25, deck-on -0.10, kicker -0.55, text -0.20, title-on -0.10
before-below 7: 923: byline-above -0.40, byline-apart -0.30, byline-below -0.50, byline-end 0.25, byline-on -0.10, deck 0.20, deck-on 0.10, kicker -0.45, text -0.15, title -0.45, title-on -0.20
before-below 8: 139: byline-above 0.15, byline-apart -0.20, byline-below -0.25, deck -0.25, deck-on -0.15, kicker -0.35, text -0.25, text-on -0.20
before-below 9: 99: byline-above 0.25, byline-apart 0.20, byline-below -0.65, byline-on -0.25, deck -0.20, title 0.10, title-on 0.20
before-below 10: 82678: aside -0.45, byline-above -0.60, byline-apart -0.35, byline-below -0.40, byline-end -0.50, byline-on -0.40, deck -0.35, deck-on -0.35, kicker -0.55, text -0.40, text-on -0.35, title -0.30, title-on -0.30
before-below 11: 144756: aside -0.20, byline-above -0.30, byline-apart -0.35, byline-below -0.35, byline-end -0.50, byline-on -0.55, deck -0.35, deck-on -0.45, kicker -0.35, text -0.20, text-on -0.20, title -0.10, title-on -0.20
before-below 12: 946: byline-above -0.55, byline-below -0.10, byline-end 0.20, byline-on 0.10, deck -0.40, deck-on -0.50, kicker -0.90, text 0.10, text-on 0.10, title -0.35, title-on -0.55
before-below 13: 3758: byline-above -0.20, byline-apart -0.25, byline-below -0.20, byline-end -0.20, deck -0.25, deck-on -0.15, kicker -0.35, text-on -0.10, title -0.25, title-on -0.25
before-two-below 0: 14935: aside -0.15, byline-apart -0.40, byline-below -0.55, byline-end -0.10, deck -0.55, deck-on -0.30, kicker -0.15, title -0.45, title-on -0.35
before-two-below 1: 1617: aside -0.15, byline-above -0.50, byline-apart -0.20, byline-below -0.20, byline-end 0.35, byline-on -0.10, deck -0.55, kicker -0.25, text-on -0.40, title -0.45
before-two-below 5: 1728: aside -0.15, byline-above -0.80, byline-below 0.35, byline-end -1.15, byline-on -1.00, deck -0.60, deck-on -0.10, text -0.30, title -0.45, title-on 0.15
before-two-below 6: 214: byline-apart 0.10, byline-below -0.15, byline-end -0.20, byline-on -0.35, deck 0.25, deck-on -0.25, kicker -0.30, text -0.15, text-on 0.25, title -0.15
before-two-below 7: 923: byline-above -0.45, byline-apart -0.25, byline-below -0.65, byline-end -0.20, byline-on -0.10, deck 0.40, deck-on -0.10, kicker 0.15, text -0.15, text-on -0.30, title -0.35, title-on 0.15
before-two-below 8: 133: byline-above -0.50, byline-apart -0.20, byline-below -0.10, byline-end -0.60, deck-on -0.25, kicker -0.15, text 0.35, title -0.30, title-on 0.10
before-two-below 9: 97: byline-above 0.55, byline-apart 0.15, byline-below -0.40, byline-end -0.40, byline-on 0.10, kicker -0.10, text -0.50, text-on -0.40, title -0.35, title-on 0.55
before-two-below 10: 80826: aside -0.30, byline-above -0.45, byline-apart -0.35, byline-below -0.35, byline-end -0.60, byline-on -0.40, deck -0.40, deck-on -0.25, kicker -0.45, text -0.45, text-on -0.30, title -0.35, title-on -0.35
before-two-below 11: 144279: aside -0.45, byline-above -0.55, byline-apart -0.40, byline-below -0.50, byline-end -0.50, byline-on -0.40, deck -0.25, deck-on -0.40, kicker -0.30, text -0.50, text-on -0.30, title -0.30, title-on -0.35
before-two-below 12: 883: byline-above -0.80, byline-apart 0.50, byline-below -0.35, byline-end 0.10, byline-on -0.20, deck -0.50, deck-on -0.35, kicker -0.75, text 0.45, text-on 0.15, title -0.70, title-on -0.70
before-two-below 13: 7500: aside -0.15, byline-above -0.25, byline-below -0.40, byline-on -0.10, deck -0.30, deck-on -0.30, kicker -0.25, text -0.15, text-on -0.20, title -0.25, title-on -0.15
before-and-below 0: 5380: aside -0.20, byline-apart -0.45, byline-end -0.10, byline-on -0.30, deck -0.30, deck-on -0.20, kicker -0.40, text -0.10, title -0.20, title-on -0.10
before-and-below 1: 1660: byline-above -0.20, byline-apart -0.45, byline-below -0.40, byline-end -0.10, byline-on -0.30, deck -0.15, deck-on -0.10, text 0.10, title -0.50, title-on -0.15
before-and-below 5: 1501: byline-above -0.20, byline-below 0.10, byline-end -0.80, byline-on -0.65, deck -0.35, deck-on -0.25, kicker -0.25, text -0.15, title -0.20, title-on 0.15
before-and-below 6: 10: byline-above -0.15, byline-apart -0.35, byline-below -0.15, byline-end -0.10, kicker -0.35, text 0.15, title -0.10
before-and-below 10: 9581: aside -0.25, byline-above -0.45, byline-apart -0.50, byline-below -0.55, byline-end -0.45, byline-on -0.40, deck -0.45, deck-on -0.45, kicker -0.45, text -0.35, title -0.35, title-on -0.40
before-and-below 12: 68: aside -0.15, byline-above -0.20, byline-apart 0.50, byline-end 0.10, byline-on 0.10, deck -0.30, kicker -0.65, title -0.35, title-on -0.30
before-and-below 13: 259: aside -0.20, byline-above -0.15, byline-below 0.10, byline-end 0.15, byline-on 0.10, deck -0.60, deck-on -0.20, kicker -0.45, title -0.30
before-and-below 14: 254: aside -0.15, byline-apart -0.40, byline-below -0.25, byline-end -0.10, byline-on -0.10, deck -0.30, deck-on -0.25, kicker -0.15, text-on -0.15, title -0.15, title-on 0.10
before-and-below 15: 296: byline-above -0.25, byline-apart -0.35, byline-end -0.40, byline-on 0.15, deck -0.65, deck-on 0.10, kicker -0.10, title-on -0.35
before-and-below 19: 332: byline-above -0.10, byline-below -0.10, byline-end -0.35, byline-on -0.25, deck-on -0.25, kicker -0.15, title 0.15, title-on -0.10
before-and-below 24: 1043: aside -0.15, byline-above -0.40, byline-apart -0.15, byline-below -0.30, byline-end -0.20, byline-on -0.20, deck -0.45, deck-on 0.15, kicker -0.50, text -0.15, text-on 0.10, title -0.15
before-and-below 26: 9: byline-apart -0.15, title-on -0.30
before-and-below 27: 21: aside -0.25, byline-apart -0.25, byline-below 0.15, byline-end -0.20, byline-on 0.10, deck 0.10, deck-on -0.15, kicker -0.30, text-on -0.15, title -0.25, title-on -0.25
before-and-below 70: 497: aside -0.15, byline-above -0.15, byline-apart -0.15, byline-end 0.20, deck -0.45, deck-on -0.25, text 0.10, title -0.40, title-on -0.40
before-and-below 79: 56: byline-above -0.40, byline-apart 0.40, byline-below -0.70, byline-end -0.40, byline-on -0.30, deck -0.10, deck-on -0.20, kicker -0.30, text -0.20, title 0.35, title-on 0.25
before-and-below 80: 1359: aside -0.15, byline-apart -0.40, byline-below -0.25, byline-end -0.20, byline-on 0.20, deck -0.40, deck-on -0.35, kicker -0.30, text -0.40, title-on -0.10
before-and-below 82: 21: byline-above -0.30, byline-apart -0.10, byline-below -0.10, byline-end -0.10, byline-on 0.15, deck -0.10, text 0.10, title -0.45, title-on -0.25
before-and-below 83: 51: aside -0.15, byline-above -0.20, byline-apart -0.10, byline-below -0.20, byline-end 0.15, byline-on -0.30, deck -0.15, deck-on -0.10, kicker -0.30, title-on -0.30
before-and-below 84: 270: aside -0.15, byline-above -0.35, deck -0.30, deck-on -0.20, kicker -0.20, title-on -0.10
before-and-below 93: 5: title -0.10
before-and-below 98: 464: aside -0.15, byline-apart -0.30, byline-below -0.15, byline-end -0.10, deck -0.30, deck-on -0.15, kicker -0.15, text 0.10, title -0.30, title-on 0.10
before-and-below 107: 27: byline-above -0.10, byline-apart -0.25, deck -0.15, kicker -0.20, text 0.30, title -0.30, title-on -0.15
before-and-below 108: 255: aside -0.15, byline-apart 0.10, byline-end -0.30, deck -0.15, deck-on -0.35, kicker -0.45, text -0.35
before-and-below 110: 19: byline-above -0.25, byline-apart -0.60, byline-end 0.30, text -0.25
before-and-below 111: 158: byline-above -0.25, byline-apart -0.15, byline-below -0.35, byline-end -0.20, kicker -0.15, text 0.25, title-on -0.30
before-and-below 112: 25: byline-above 0.15, byline-apart -0.30, kicker -0.40, title-on -0.20
before-and-below 121: 7: byline-above 0.15, byline-apart -0.10, byline-below -0.30, byline-end -0.30, byline-on -0.10, deck -0.10, title -0.10
before-and-below 122: 107: aside -0.15, byline-above -0.60, byline-apart -0.40, byline-below 0.20, byline-end 0.20, byline-on -0.10, deck -0.25, deck-on -0.15, kicker -0.45, title-on -0.40
before-and-below 124: 2: byline-above -0.10, byline-apart -0.25, byline-below -0.10, byline-end 0.10, text -0.10
before-and-below 125: 12: aside -0.15, byline-above -0.30, byline-apart -0.20
before-and-below 126: 31: aside -0.15, byline-below -0.30, byline-end -0.10, byline-on -0.40, deck -0.15, deck-on -0.15, kicker -0.30, text 0.25, title -0.10
before-and-below 132: 5: byline-apart 0.15, byline-on -0.10
before-and-below 135: 4: byline-above 0.10, byline-apart -0.10, byline-below -0.15, byline-end 0.10, byline-on -0.10, title -0.10
before-and-below 136: 48: aside -0.15, byline-above -0.40, byline-apart 0.25, byline-below 0.20, byline-end -0.35, byline-on -0.45, deck -0.20, deck-on -0.10, text -0.30, title-on 0.10
before-and-below 139: 7: byline-below -0.10, byline-on -0.25, text -0.10, title -0.15
before-and-below 140: 3529: aside -0.15, byline-above -0.60, byline-apart -0.30, byline-below 0.15, byline-end -0.60, deck -0.40, deck-on -0.35, kicker -0.20, text -0.55, title -0.25
before-and-below 145: 137: byline-above -0.15, byline-apart -0.35, byline-end -0.15, deck 0.25, deck-on -0.10, kicker -0.10, text -0.10, title -0.55, title-on -0.80
before-and-below 146: 71: byline-above -0.10, byline-apart -0.20, byline-below -0.35, byline-end -0.15, deck -0.20, deck-on -0.10, kicker -0.40, text -0.25, title 0.10
before-and-below 147: 254: byline-above -0.30, byline-apart -0.40, byline-below -0.45, byline-end 0.45, byline-on -0.10, deck 0.30, kicker -0.35, text -0.15, title -0.30, title-on -0.10
before-and-below 148: 35: byline-above 0.20, byline-apart -0.50, byline-below -0.15, byline-on -0.10, deck -0.20, deck-on -0.30, kicker -0.15, text -0.20, title -0.10, title-on 0.25
before-and-below 150: 26988: aside -0.30, byline-above -0.30, byline-apart -0.40, byline-below -0.45, byline-end -0.30, byline-on -0.25, deck -0.40, kicker -0.50, text -0.30, title -0.25, title-on -0.25
before-and-below 151: 51447: byline-above -0.20, byline-apart -0.40, byline-below -0.40, byline-end -0.40, byline-on -0.25, deck -0.40, deck-on -0.50, kicker -0.15, text -0.35, title -0.35, title-on -0.25
before-and-below 152: 116: byline-above -0.20, byline-end -0.35, byline-on -0.10, deck -0.40, kicker -0.35, text 0.20, title -0.40, title-on 0.10
before-and-below 153: 884: byline-above -0.15, byline-apart -0.20, byline-below -0.20, byline-end -0.10, byline-on -0.15, kicker -0.15, text -0.10, title -0.20, title-on -0.25
before-and-below 154: 5077: byline-apart -0.25, byline-below -0.30, byline-end -0.20, deck -0.50, kicker -0.20, text -0.40, text-on -0.25, title -0.55, title-on -0.15
before-and-below 159: 15: byline-below 0.10, deck 0.10, text -0.10, title -0.15, title-on -0.10
before-and-below 160: 131: byline-above -0.15, byline-apart -0.15, byline-below -0.10, byline-end 0.10, byline-on -0.10, text -0.30, title -0.50
before-and-below 161: 660: byline-above -0.40, byline-below -0.20, byline-end -0.55, deck -0.40, deck-on 0.15, kicker -0.10, text -0.50, title -0.20, title-on -0.15
before-and-below 162: 102: byline-above -0.30, byline-below -0.25, byline-end -0.30, deck -0.20, deck-on -0.10, kicker -0.25, text -0.15, title 0.25
before-and-below 164: 43140: aside -0.15, byline-above -0.55, byline-apart -0.60, byline-below -0.40, byline-end -0.20, byline-on -0.35, deck -0.25, deck-on -0.35, kicker -0.60, text -0.45, text-on -0.35, title -0.25, title-on -0.20
before-and-below 165: 93309: aside -0.20, byline-above -0.15, byline-apart -0.35, byline-below -0.40, byline-end -0.30, byline-on -0.50, deck -0.50, deck-on -0.30, kicker -0.45, text -0.25, text-on -0.25, title -0.20, title-on -0.10
before-and-below 166: 256: byline-above -0.15, byline-apart -0.30, byline-below -0.10, byline-end -0.40, byline-on -0.30, deck-on -0.25, kicker -0.20, text-on 0.10, title -0.30, title-on -0.10
before-and-below 167: 2066: byline-apart -0.25, byline-below -0.20, byline-end -0.40, byline-on -0.30, deck -0.25, deck-on -0.20, kicker -0.20, title -0.25
before-and-letters 0: 1580: aside -0.25, byline-above -0.30, byline-apart -0.35, byline-below -0.10, byline-end -0.60, byline-on -0.15, deck -0.20, deck-on -0.20, text -0.10, title -0.15
before-and-letters 1: 1696: aside -0.30, byline-above -0.25, byline-apart -0.25, byline-below -0.25, byline-on -0.10, deck -0.10, deck-on -0.10, kicker -0.15, text -0.20, title -0.25, title-on -0.20
before-and-letters 2: 13183: aside -0.30, byline-apart -0.10, byline-below -0.15, byline-end -0.25, byline-on -0.15, deck -0.35, deck-on -0.35, kicker -0.30, text -0.15, title -0.20, title-on -0.25
before-and-letters 3: 2000: aside -0.20, byline-above -0.55, byline-apart -0.45, byline-below -0.30, byline-end -0.35, byline-on -0.30, deck-on -0.35, text -0.15, title -0.30, title-on 0.25
before-and-letters 4: 570: aside -0.15, byline-above -0.35, byline-apart -0.40, byline-below -0.30, byline-end -0.30, byline-on 0.10, deck -0.25, deck-on -0.10, kicker -0.15, text -0.60, text-on 0.50
before-and-letters 5: 224: aside -0.20, byline-above -0.35, byline-apart -0.35, byline-below 0.10, deck -0.30, deck-on -0.40, kicker -0.15, text 0.35, text-on -0.20, title-on -0.30
before-and-letters 6: 719: aside -0.15, byline-above -0.15, byline-apart -0.15, byline-below -0.15, byline-on -0.60, deck -0.40, deck-on 0.10, kicker 0.15, text 0.10, title-on -0.25
before-and-letters 7: 443: aside -0.15, byline-below -0.35, byline-end -0.40, deck -0.20, kicker -0.55, text -0.15, title-on -0.10
before-and-letters 20: 90: byline-above 0.25, byline-below -0.10, byline-end -0.10, kicker -0.15, text -0.10
before-and-letters 21: 338: byline-apart -0.20, byline-below -0.45, byline-end -0.65, byline-on -0.20, deck -0.10, kicker -0.55, title 0.15
before-and-letters 22: 1458: aside -0.15, byline-above -0.50, byline-apart -0.10, byline-below -0.25, byline-end 0.10, byline-on 0.15, deck -0.35, deck-on -0.40, kicker -0.20, text -0.25, title-on -0.20
before-and-letters 23: 99: aside -0.15, byline-above -0.30, byline-on -0.50, deck -0.75, deck-on -0.10, kicker -0.30, text 0.20, title -0.10, title-on -0.25
before-and-letters 24: 19: byline-apart -0.25, byline-below -0.20, byline-end -0.15, kicker -0.10, text -0.10
before-and-letters 25: 61: aside -0.15, byline-above -0.55, byline-apart -0.10, byline-below 0.15, byline-end 0.20, byline-on -0.15, deck -0.20, kicker -0.35, text 0.25, title -0.15, title-on -0.15
before-and-letters 26: 182: aside -0.15, byline-above -0.25, byline-end -0.10, byline-on -0.10, deck -0.20, deck-on -0.20, kicker -0.10, text -0.25, title 0.15
before-and-letters 27: 13: aside -0.15, byline-below 0.10, byline-end -0.10, byline-on -0.20, deck -0.20, deck-on -0.15, kicker -0.20, text -0.10, title -0.15, title-on -0.25
before-and-letters 28: 21: aside -0.10, byline-above -0.10, byline-apart 0.25, byline-below 0.15, byline-on -0.15, kicker -0.25, text -0.30, title -0.30, title-on -0.10
before-and-letters 29: 262: aside -0.15, byline-apart -0.40, byline-below -0.20, byline-end -0.35, byline-on -0.20, deck-on -0.15, kicker -0.10, text 0.35
before-and-letters 30: 593: aside -0.20, byline-below -0.30, byline-end -0.30, byline-on 0.20, deck -0.35, deck-on -0.45, kicker -0.35
before-and-letters 31: 47: aside -0.10, byline-above 0.15, byline-apart -0.10, byline-below 0.40, deck -0.20, deck-on -0.20, kicker -0.35, text -0.70, title -0.20, title-on -0.25
before-and-letters 32: 4: byline-apart -0.20, title -0.20
before-and-letters 33: 37: byline-apart -0.30, byline-below 0.15, byline-on -0.25, deck -0.15, kicker -0.60, text 0.15, title-on -0.30
before-and-letters 34: 98: aside -0.15, byline-above -0.15, byline-apart -0.35, byline-below -0.15, deck -0.15, kicker -0.10, text -0.15, title 0.15, title-on -0.20
before-and-letters 35: 15: aside -0.15, byline-above -0.20, byline-apart -0.20, byline-below 0.15, byline-end 0.15, deck -0.20, deck-on -0.10, kicker -0.20, text -0.45, title 0.15, title-on -0.15
before-and-letters 36: 7: byline-above -0.15, text -0.20, title 0.10, title-on -0.10
before-and-letters 37: 9: aside -0.15, byline-apart 0.15, byline-below 0.25, byline-end -0.25, byline-on -0.55, kicker -0.20, text -0.30, text-on -0.10, title -0.15, title-on 0.35
before-and-letters 38: 67: aside -0.15, byline-on -0.60, deck -0.20, deck-on -0.10, text 0.10, title 0.15, title-on -0.40
before-and-letters 39: 16: byline-below -0.10, byline-on -0.10, kicker -0.10, text -0.30, text-on -0.25, title -0.15, title-on 0.20
before-and-letters 40: 240: aside -0.25, byline-above -0.15, byline-apart 0.10, byline-end 0.15, byline-on -0.20, deck -0.30, deck-on -0.15, kicker -0.45, text 0.25, title -0.40, title-on -0.10
before-and-letters 41: 1394: aside -0.20, byline-above 0.15, byline-apart -0.10, deck -0.15, text -0.65, title 0.10, title-on -0.20
before-and-letters 42: 50642: aside -0.25, byline-above -0.55, byline-apart -0.40, byline-below -0.55, byline-end -0.55, byline-on -0.65, deck -0.35, deck-on -0.40, kicker -0.25, text -0.45, title -0.30, title-on -0.15
before-and-letters 43: 31185: aside -0.30, byline-above -0.35, byline-apart -0.20, byline-below -0.25, byline-end -0.15, byline-on -0.15, deck -0.15, deck-on -0.10, kicker -0.35, text -0.20, title -0.20, title-on -0.15
before-and-letters 44: 163: aside -0.30, byline-above -0.45, byline-apart -0.55, byline-below 0.10, byline-end -0.20, byline-on -0.50, deck -0.20, deck-on -0.25, kicker -0.60, text -0.10, text-on -0.40, title 0.10, title-on 0.30
before-and-letters 45: 621: aside -0.30, byline-above -0.20, byline-apart -0.10, byline-below -0.10, byline-end -0.25, byline-on 0.15, deck -0.65, deck-on -0.15, kicker -0.60, text -0.30, title -0.25
before-and-letters 46: 83348: aside -0.20, byline-above -0.20, byline-apart -0.15, byline-below -0.20, byline-on -0.60, deck -0.35, deck-on -0.15, kicker -0.25, text -0.55, text-on -0.35, title -0.20, title-on -0.35
before-and-letters 47: 60624: aside -0.30, byline-above -0.40, byline-apart -0.30, byline-below -0.30, byline-end -0.50, byline-on -0.25, deck -0.10, deck-on -0.25, kicker -0.40, text -0.25, text-on -0.15, title -0.20, title-on -0.20
before-and-tail 0: 17837: aside -0.30, byline-above -0.35, byline-apart -0.30, byline-below -0.35, byline-end -0.25, byline-on -0.35, deck -0.45, deck-on -0.40, kicker -0.40, text -0.45, title -0.40, title-on -0.35
before-and-tail 1: 59: byline-above -0.40, byline-apart -0.50, byline-end -0.25, kicker -0.45, text 0.10, title -0.35, title-on 0.30
before-and-tail 2: 228: aside -0.15, byline-above -0.35, byline-apart -0.40, byline-below -0.10, byline-end -0.35, kicker -0.60, text -0.15, title 0.20, title-on -0.15
before-and-tail 3: 3: text 0.15, title -0.20
before-and-tail 4: 5: text 0.25
before-and-tail 6: 11: byline-above -0.25, byline-end -0.10, deck -0.15, text -0.25
before-and-tail 8: 315: aside -0.25, byline-apart -0.30, byline-below -0.15, byline-end -0.55, byline-on -0.30, deck -0.20, deck-on -0.25, kicker -0.60, text -0.25, title-on 0.30
before-and-tail 9: 1824: aside -0.15, byline-above -0.15, byline-apart -0.40, byline-below -0.15, byline-on -0.15, deck -0.35, text 0.20, title -0.15, title-on -0.35
before-and-tail 10: 13: byline-below -0.20, byline-on -0.10, text -0.10, text-on 0.20, title -0.15, title-on -0.15
before-and-tail 11: 51: aside -0.20, byline-below -0.30, byline-on -0.20, deck -0.10, deck-on -0.20, text -0.55, text-on -0.25, title 0.10, title-on 0.15
before-and-tail 14: 8: text-on 0.15, title -0.10
before-and-tail 15: 4: byline-below -0.10, title -0.25
before-and-tail 17: 56: byline-above -0.20, byline-end -0.30, byline-on 0.30, deck -0.15, deck-on -0.25, text -0.20, text-on 0.15, title 0.30, title-on -0.70
before-and-tail 45: 1804: aside -0.15, byline-above -0.35, byline-apart -0.20, byline-below -0.55, deck -0.40, deck-on -0.30, kicker -0.20, title 0.10, title-on -0.20
before-and-tail 46: 3: byline-apart -0.15, text -0.25, title 0.10, title-on 0.15
before-and-tail 47: 4: byline-apart -0.15, byline-below 0.15, text -0.15, title-on -0.15
before-and-tail 53: 174: byline-above 0.10, byline-apart 0.35, byline-below 0.20, byline-end -0.45, byline-on -0.55, deck -0.15, deck-on -0.10, kicker -0.15, text -0.80, title -0.50, title-on -0.10
before-and-tail 54: 234: aside -0.15, byline-above -0.30, byline-end -0.10, deck -0.30, deck-on -0.20, kicker -0.15, title-on -0.10
before-and-tail 62: 38: aside -0.15, byline-above -0.25, byline-apart -0.10, byline-end 0.35, kicker -0.30, text -0.45, title-on -0.10
before-and-tail 63: 875: aside -0.20, byline-above -0.10, byline-apart -0.15, byline-below -0.15, byline-end -0.45, byline-on 0.15, deck -0.15, deck-on -0.50, kicker -0.25, title 0.10, title-on 0.10
before-and-tail 65: 5: byline-end -0.15, text 0.20
before-and-tail 71: 41: aside -0.10, byline-above 0.20, byline-apart 0.20, byline-end 0.20, kicker -0.15, text -0.85, title -0.45, title-on -0.10
before-and-tail 72: 141: aside -0.15, byline-apart -0.40, byline-end 0.10, deck -0.30, deck-on -0.25, kicker -0.25, text -0.15, title-on -0.35
before-and-tail 80: 11: byline-above 0.10, byline-apart -0.15, text -0.40, title -0.15
before-and-tail 81: 93: aside -0.15, byline-above 0.15, byline-apart 0.15, byline-on -0.85, deck -0.30, deck-on -0.15, text-on 0.10, title-on 0.20
before-and-tail 89: 6: byline-above -0.15, byline-apart -0.30, byline-end -0.10, byline-on 0.15, text -0.15
before-and-tail 90: 51989: aside -0.25, byline-above -0.25, byline-apart -0.25, byline-below -0.25, byline-end -0.15, byline-on -0.15, deck -0.40, deck-on -0.30, kicker -0.45, text -0.75, title -0.40, title-on -0.35
before-and-tail 91: 4997: byline-above -0.20, byline-apart -0.20, byline-below -0.20, byline-end -0.20, byline-on -0.35, deck -0.25, deck-on -0.15, kicker -0.30, text 0.25, title -0.15, title-on -0.50
before-and-tail 92: 18024: aside -0.15, byline-above -0.30, byline-apart -0.40, byline-below -0.90, byline-end -0.60, byline-on -0.50, deck -0.20, deck-on -0.30, kicker -0.45, text 0.15, title-on -0.10
before-and-tail 93: 3851: byline-above -0.10, byline-below -0.30, byline-end -0.15, byline-on -0.20, deck -0.15, kicker -0.35, text 0.60, title -0.30, title-on -0.50
before-and-tail 94: 950: byline-above -0.15, byline-apart -0.35, byline-below -0.65, byline-end -0.25, byline-on -0.30, deck -0.30, deck-on -0.35, kicker 0.10, text 0.15, title -0.10, title-on -0.40
before-and-tail 95: 247: aside -0.15, byline-above -0.20, byline-apart -0.35, byline-below -0.50, byline-end -0.30, byline-on -0.20, deck -0.10, kicker 0.15, text 0.35, title -0.35, title-on -0.30
before-and-tail 96: 1630: byline-above -0.20, byline-apart -0.25, byline-below -0.25, byline-end -0.15, byline-on 0.10, deck -0.50, kicker -0.25, text 0.25, title-on -0.15
before-and-tail 97: 48: text 0.25
before-and-tail 98: 1725: aside -0.25, byline-above -0.10, byline-below -0.30, byline-end -0.40, byline-on -0.55, deck -0.45, deck-on -0.40, kicker -0.25, text -0.25, title -0.20, title-on 0.10
before-and-tail 99: 81999: aside -0.25, byline-apart -0.55, byline-below -0.20, byline-end -0.30, byline-on -0.15, deck -0.30, deck-on -0.25, kicker -0.40, text -0.75, text-on -0.40, title -0.10, title-on -0.10
before-and-tail 100: 7222: byline-above -0.15, byline-apart -0.20, byline-below -0.45, byline-on -0.30, deck -0.50, deck-on -0.10, kicker 0.15, text -0.45, text-on 0.30, title-on -0.30
before-and-tail 101: 44105: byline-above -0.20, byline-apart -0.10, byline-below -0.45, byline-end -0.15, byline-on -0.80, deck -0.25, deck-on -0.20, kicker -0.40, text -0.30, text-on 0.10, title -0.65, title-on -0.60
before-and-tail 102: 3993: byline-above -0.10, byline-below -0.20, byline-end -0.20, byline-on -0.40, deck -0.20, deck-on -0.40, kicker -0.25, text -0.30, text-on 0.45, title -0.10, title-on -0.35
before-and-tail 103: 1295: byline-above -0.10, byline-apart 0.10, byline-below -0.35, byline-on -0.45, deck -0.10, deck-on -0.50, kicker -0.25, text -0.15, text-on 0.50, title -0.50, title-on -0.10
before-and-tail 104: 273: byline-apart -0.20, byline-below -0.20, byline-on -0.20, deck-on -0.15, kicker 0.10, text -0.50, text-on 0.10, title -0.25
before-and-tail 105: 3338: byline-apart -0.25, byline-below -0.50, byline-on -0.15, deck -0.10, deck-on -0.30, text -0.20, text-on 0.25
before-and-tail 106: 67: text-on 0.40, title -0.40
before-and-tail 107: 2464: aside -0.15, byline-above -0.30, byline-below -0.25, byline-on -0.45, deck -0.40, deck-on -0.55, kicker -0.40, title -0.30, title-on -0.15
before-and-seams 21: 296: byline-above 0.15, byline-apart -0.25, byline-below -0.40, byline-end -0.60, byline-on -0.35, deck 0.25, kicker -0.40, text 0.10, title -0.65, title-on 0.25
before-and-seams 22: 152: byline-above -0.35, byline-below -0.10, byline-on -0.15, deck 0.15, kicker -0.15, text -0.35, title -0.15
before-and-seams 23: 143: byline-above -0.10, byline-apart -0.25, byline-below -0.15, byline-end 0.10, byline-on -0.25, deck -0.20, deck-on -0.10, kicker -0.20, text -0.25, title -0.30, title-on 0.20
before-and-seams 24: 11747: aside -0.30, byline-above -0.25, byline-apart -0.45, byline-below -0.35, byline-end -0.25, byline-on -0.50, deck -0.35, deck-on -0.55, kicker -0.45, text -0.50, title -0.45, title-on -0.40
before-and-seams 25: 1969: aside -0.15, byline-above -0.20, byline-apart -0.35, byline-below -0.50, byline-end -0.15, byline-on -0.10, deck -0.15, deck-on -0.35, text -0.15, title -0.10, title-on -0.55
before-and-seams 26: 713: aside -0.15, byline-above -0.20, byline-apart -0.20, byline-below -0.15, byline-end -0.65, byline-on -0.15, deck -0.45, deck-on -0.20, kicker 0.25, title -0.20
before-and-seams 27: 193: aside -0.20, byline-above -0.15, byline-apart -0.10, byline-on 0.30, deck -0.45, kicker -0.70, title -0.35, title-on -0.10
before-and-seams 28: 30: byline-above -0.25, byline-apart -0.10, byline-on -0.15, deck -0.20, text -0.25, title 0.10, title-on -0.15
before-and-seams 29: 48: byline-above -0.35, byline-end -0.15, deck -0.20, kicker -0.45, text -0.35, title 0.35, title-on -0.20
before-and-seams 30: 48: byline-above -0.45, byline-below 0.15, byline-end -0.15, byline-on -0.15, deck -0.30, deck-on -0.10, kicker -0.15, text 0.20, title-on -0.35
before-and-seams 31: 1102: byline-apart -0.20, byline-below -0.40, byline-end -0.45, byline-on -0.10, deck -0.35, deck-on -0.30, kicker -0.35, text -0.15, title -0.25, title-on -0.10
before-and-seams 32: 820: aside -0.15, byline-above -0.45, byline-apart -0.20, byline-below -0.40, byline-end -0.50, byline-on -0.45, deck -0.70, deck-on -0.35, kicker -0.30, text 0.25, title -0.30, title-on 0.10
before-and-seams 33: 225: byline-above -0.25, byline-apart -0.30, byline-below -0.55, deck -0.30, deck-on -0.25, kicker -0.40, text 0.25, title -0.35, title-on 0.10
before-and-seams 34: 55: aside -0.15, byline-apart -0.50, byline-below -0.25, byline-end -0.30, byline-on -0.10, deck -0.40, kicker -0.10, title 0.10
before-and-seams 35: 14: byline-above -0.15, byline-apart -0.20, byline-below -0.10, byline-on -0.20, deck -0.15, kicker -0.10, text -0.30, title 0.35, title-on -0.30
before-and-seams 36: 24: byline-above -0.10, byline-apart -0.25, byline-below 0.20, byline-end -0.25, deck -0.30, kicker 0.10, title-on -0.15
before-and-seams 37: 24: byline-below -0.15, deck -0.25, kicker -0.25, text 0.15, title-on -0.50
before-and-seams 38: 329: byline-above -0.50, byline-apart -0.25, byline-below -0.20, byline-end -0.35, byline-on 0.25, deck -0.35, deck-on 0.15, kicker -0.50, text -0.70, title -0.10, title-on 0.80
before-and-seams 39: 243: byline-above -0.45, byline-apart 0.15, byline-end -0.55, byline-on -0.45, deck -0.15, text -0.65, title 0.25, title-on 0.15
before-and-seams 40: 273: aside -0.15, byline-above -0.35, byline-apart -0.65, byline-below -0.20, byline-end -0.40, byline-on -0.20, deck -0.45, deck-on -0.30, kicker -0.10, title -0.40, title-on 0.65
before-and-seams 41: 11: byline-apart -0.35, byline-end 0.30, byline-on -0.15, deck -0.15, kicker -0.25, text -0.15, title -0.65, title-on 0.15
before-and-seams 42: 45: byline-above -0.25, byline-apart -0.25, byline-end -0.20, byline-on -0.55, deck -0.20, kicker -0.25, text -0.55, text-on 0.20, title -0.20
before-and-seams 43: 9: byline-apart -0.10, byline-below 0.10, byline-end -0.10, deck -0.15, text -0.15, text-on -0.10, title -0.10, title-on -0.10
before-and-seams 44: 5: title -0.20
before-and-seams 45: 269: aside -0.15, byline-above -0.15, byline-apart -0.20, byline-end -0.45, byline-on -0.20, deck -0.10, deck-on 0.15, kicker 0.15, text -0.80, text-on -0.25, title -0.35, title-on -0.10
before-and-seams 46: 38: byline-above -0.15, byline-apart -0.15, byline-below -0.15, byline-end -0.15, byline-on 0.10, deck -0.10, kicker -0.15, text -0.65, title -0.15, title-on 0.10
before-and-seams 47: 34: byline-above -0.10, byline-apart -0.20, byline-below -0.10, byline-end -0.10, byline-on 0.10, deck -0.15, deck-on -0.30, kicker -0.45, text -0.60, text-on 0.30, title-on -0.20
before-and-seams 48: 2: byline-below 0.10, byline-end -0.15, deck -0.20, kicker -0.10, text -0.15, text-on -0.10, title-on -0.20
before-and-seams 49: 3: byline-on 0.10, deck -0.10, text -0.20, title-on -0.15
before-and-seams 50: 23: byline-above -0.10, byline-apart -0.20, byline-below -0.20, byline-end -0.20, byline-on 0.15, deck -0.25, text -0.50, text-on -0.20, title 0.20, title-on -0.25
before-and-seams 51: 16: deck -0.10, kicker -0.10, text -0.35, text-on 0.20, title -0.15, title-on -0.30
before-and-seams 52: 135: byline-above -0.15, byline-apart -0.30, byline-end 0.10, byline-on 0.35, deck -0.35, deck-on 0.10, text -0.70, text-on -0.30, title-on -0.20
before-and-seams 53: 57: byline-above -0.20, byline-below 0.10, byline-end -0.20, byline-on -0.20, deck -0.10, deck-on -0.25, text -0.65, text-on 0.10, title -0.15
before-and-seams 54: 36: byline-above -0.15, byline-apart -0.15, byline-below -0.25, byline-end -0.20, deck 0.15, deck-on -0.25, kicker 0.10, text -0.30, text-on 0.30, title -0.45, title-on -0.30
before-and-seams 55: 8: aside -0.15, byline-below -0.10, byline-end -0.15, byline-on 0.20, kicker -0.20, text -0.15, text-on -0.10, title -0.30, title-on -0.10
before-and-seams 57: 8: byline-below -0.15, byline-on 0.10, text -0.15
before-and-seams 58: 12: byline-below -0.15, byline-end -0.10, deck -0.15, deck-on -0.15, text -0.35, text-on 0.35, title -0.45, title-on -0.10
before-and-seams 59: 123: byline-apart -0.20, byline-below -0.35, byline-end -0.30, byline-on 0.20, deck -0.20, text -0.15, text-on -0.30, title -0.15
before-and-seams 60: 63: byline-above -0.20, byline-below -0.25, byline-end -0.15, deck -0.10, kicker -0.15, text -0.20, text-on 0.45, title -0.25, title-on -0.50
before-and-seams 61: 38: byline-above -0.15, byline-below -0.30, byline-end -0.20, byline-on -0.30, deck 0.15, deck-on -0.10, kicker -0.40, text -0.40, text-on 0.40, title -0.40
before-and-seams 62: 7: byline-end -0.10, text -0.25, title -0.20, title-on -0.10
before-and-seams 63: 6: byline-below -0.20, byline-on -0.10, kicker 0.15, title -0.20
before-and-seams 64: 4: byline-on -0.10, deck -0.10, text -0.15, title -0.15, title-on 0.15
before-and-seams 66: 446: aside -0.20, byline-above -0.15, byline-apart -0.35, byline-below -0.65, byline-end -0.15, byline-on -0.70, deck -0.10, deck-on -0.20, kicker -0.55, title 0.10, title-on 0.10
before-and-seams 67: 57: byline-above -0.15, byline-apart -0.20, byline-end -0.15, byline-on -0.35, deck -0.20, kicker -0.40, text 0.25, title 0.35, title-on -0.45
before-and-seams 68: 22: byline-apart -0.20, byline-below 0.25, kicker -0.15, text -0.15, title-on -0.25
before-and-seams 69: 3: title -0.10, title-on -0.15
before-and-seams 70: 2: title -0.15
before-and-seams 71: 9: byline-below -0.10, byline-end -0.10, text 0.10, title -0.25
before-and-seams 73: 199: byline-above -0.25, byline-apart -0.15, byline-end -0.25, byline-on -0.85, deck -0.55, deck-on -0.25, kicker -0.25, title 0.35, title-on -0.10
before-and-seams 74: 83: byline-above -0.20, byline-apart -0.20, byline-below -0.35, byline-end -0.15, byline-on -0.20, deck -0.40, deck-on -0.15, kicker -0.10, text 0.35, title 0.25, title-on -0.40
before-and-seams 75: 21: byline-apart -0.10, byline-on -0.10, deck -0.25, kicker -0.20, text -0.20, title 0.15
before-and-seams 78: 1: title -0.10, title-on 0.10
before-and-seams 79: 1: title -0.10
before-and-seams 80: 124: byline-apart -0.10, byline-below -0.25, byline-end -0.15, deck -0.25, deck-on -0.15, kicker -0.35, text -0.25, title-on 0.10
before-and-seams 81: 15: byline-below -0.35, kicker -0.15, title -0.20
before-and-seams 82: 18: kicker -0.10, title -0.50, title-on 0.20
before-and-seams 231: 4: byline-above -0.10, byline-apart -0.20, byline-below -0.10, title-on 0.20
before-and-seams 232: 2: byline-apart -0.10, text -0.10, title 0.10
before-and-seams 234: 1183: aside -0.15, byline-apart 0.10, byline-below -0.45, byline-end -0.20, byline-on -0.65, deck -0.60, deck-on -0.35, kicker -0.35, text -0.10, title -0.20, title-on 0.15
before-and-seams 235: 106: byline-above -0.55, byline-apart -0.25, byline-below 0.15, byline-end -0.60, byline-on 0.15, deck -0.45, kicker -0.20, text -0.25, title 0.45, title-on -0.30
before-and-seams 236: 34: byline-above -0.15, byline-apart -0.60, byline-end -0.35, byline-on -0.30, deck -0.20, kicker -0.20
before-and-seams 237: 31: aside -0.15, byline-above -0.25, byline-below -0.20, byline-on -0.15, kicker -0.25, text 0.15, title -0.45, title-on -0.30
before-and-seams 241: 189: byline-above -0.80, byline-apart -0.15, byline-below -0.15, byline-on 0.25, deck -0.20, deck-on -0.30, kicker -0.10, text 0.15, title 0.10, title-on -0.50
before-and-seams 242: 175: aside -0.15, byline-above -0.20, byline-below 0.20, byline-end -0.65, byline-on -0.35, deck -0.30, deck-on -0.20, kicker -0.35, text -0.15, title-on -0.35
before-and-seams 243: 32: byline-above -0.30, byline-apart -0.55, byline-below 0.10, byline-end -0.25, byline-on -0.35, deck 0.15, kicker -0.20, text 0.15, title-on -0.30
before-and-seams 244: 12: byline-apart -0.45, byline-end -0.10, byline-on -0.20, deck -0.10, kicker -0.15, text -0.30, title 0.25, title-on -0.20
before-and-seams 246: 2: byline-apart 0.15
before-and-seams 248: 89: aside -0.15, byline-above -0.70, byline-apart -0.10, byline-on 0.45, deck -0.15, deck-on -0.30, kicker -0.40, text -0.35, title -0.20
before-and-seams 249: 66: byline-above -0.30, byline-apart -0.20, byline-below 0.20, byline-end -0.20, byline-on -0.15, deck -0.20, deck-on -0.15, title -0.40
before-and-seams 250: 38: byline-above -0.15, byline-apart 0.15, byline-below -0.15, byline-end -0.30, byline-on -0.30, deck -0.10, title -0.20, title-on -0.35
before-and-seams 251: 8: byline-apart -0.20, byline-end -0.10, byline-on -0.20, title -0.20
before-and-seams 276: 165: aside -0.15, byline-above -0.30, byline-apart 0.10, byline-below -0.35, byline-on -0.20, deck -0.25, deck-on -0.15, text -0.15, title 0.15, title-on -0.25
before-and-seams 277: 42: byline-above -0.10, byline-below -0.15, byline-on -0.10, deck -0.15, kicker -0.15, text 0.10, title -0.15
before-and-seams 278: 13: byline-apart 0.15, byline-end -0.25, kicker -0.20, text -0.30, title-on -0.10
before-and-seams 283: 13: byline-above -0.25, byline-apart -0.25, byline-end 0.25, kicker -0.25, text -0.20
before-and-seams 284: 13: byline-above -0.30, byline-apart -0.15, byline-end 0.15, byline-on -0.10, kicker -0.15, title-on -0.10
before-and-seams 285: 4: byline-apart -0.25, text -0.20, title -0.15
before-and-seams 290: 10: byline-above -0.10, byline-apart -0.15, kicker -0.15, text -0.20
before-and-seams 291: 4: byline-apart -0.20, kicker -0.15, text -0.15, title -0.15
before-and-seams 292: 6: byline-apart -0.20, byline-below 0.20, text -0.10
before-and-seams 315: 2: byline-end -0.10, text 0.10
before-and-seams 318: 444: aside -0.15, byline-apart -0.30, byline-below -0.10, byline-on -0.40, deck -0.40, deck-on -0.30, kicker -0.35, title 0.10, title-on -0.10
before-and-seams 319: 55: byline-above -0.15, byline-apart 0.30, byline-below -0.20, byline-end -0.15, byline-on -0.10, kicker -0.35, text -0.30, title -0.15, title-on -0.10
before-and-seams 320: 33: byline-above -0.25, byline-apart 0.15, byline-below -0.35, byline-end 0.15, kicker -0.10, title -0.45
before-and-seams 321: 123: byline-above -0.30, byline-apart -0.10, byline-below -0.25, byline-end -0.15, byline-on -0.20, deck -0.10, kicker -0.25, text 0.20, title-on -0.30
before-and-seams 325: 86: aside -0.15, byline-above 0.15, byline-end -0.25, deck -0.15, deck-on -0.15, kicker 0.10, text -0.35, title-on -0.25
before-and-seams 326: 32: byline-apart -0.15, byline-end -0.10, byline-on -0.10, kicker -0.10, title -0.15, title-on -0.20
before-and-seams 327: 4: byline-above 0.10, byline-apart -0.30, text -0.20, title -0.15
before-and-seams 328: 25: byline-above -0.15, byline-apart -0.45, byline-below -0.35, byline-end -0.20, kicker -0.20, text 0.25, title -0.10, title-on -0.10
before-and-seams 332: 76: byline-above -0.10, byline-apart 0.10, byline-end -0.30, kicker -0.15, text -0.15, title-on 0.10
before-and-seams 333: 16: byline-above -0.20, byline-below 0.10, byline-end -0.20, byline-on 0.15, kicker -0.25, text -0.15, title -0.20, title-on -0.20
before-and-seams 334: 14: byline-above -0.10, byline-apart -0.20, byline-below 0.25, byline-end -0.15, byline-on -0.15, kicker -0.20, title -0.35
before-and-seams 335: 10: byline-above -0.10, byline-apart -0.35, byline-end 0.10, kicker -0.10, text -0.25, title -0.15, title-on -0.10
before-and-seams 360: 76: aside -0.15, byline-above 0.35, byline-apart -0.35, byline-below -0.15, byline-on -0.50, deck -0.25, deck-on -0.10, kicker -0.40, text 0.15, title-on -0.25
before-and-seams 361: 20: byline-above -0.30, byline-apart -0.10, byline-end -0.10, kicker -0.30, text -0.30, title 0.25, title-on -0.10
before-and-seams 362: 12: byline-above -0.20, kicker -0.15, text -0.15
before-and-seams 363: 9: byline-above -0.20, byline-apart -0.10, kicker -0.10, text -0.20
before-and-seams 367: 9: byline-above -0.25, byline-apart -0.45, byline-below -0.10, byline-end 0.25, kicker -0.25, text -0.20
before-and-seams 368: 3: byline-apart -0.15, byline-end -0.10, byline-on -0.15, text -0.15, title-on -0.15
before-and-seams 370: 2: byline-apart -0.15, byline-end -0.15, text 0.10, title -0.10
before-and-seams 374: 7: byline-above -0.15, byline-apart -0.20, byline-end 0.10, byline-on 0.10, title -0.25
before-and-seams 375: 3: byline-apart -0.10, byline-below 0.20, text -0.25
before-and-seams 376: 7: byline-above -0.10, byline-apart -0.15, byline-end 0.15, text -0.15, title -0.15
before-and-seams 377: 1: byline-end -0.15
before-and-seams 381: 8: byline-apart -0.20, byline-on -0.10, text -0.20, text-on -0.15, title -0.30, title-on 0.20
before-and-seams 388: 10: byline-apart -0.25, kicker -0.20, text -0.15, title -0.25
before-and-seams 395: 6: byline-below -0.15, text -0.15
before-and-seams 402: 31: byline-above -0.15, byline-apart 0.15, byline-on -0.55, deck -0.15, text 0.10, title -0.10, title-on -0.30
before-and-seams 403: 6: byline-apart -0.10, byline-on -0.20, text -0.10
before-and-seams 404: 2: byline-apart -0.10
before-and-seams 409: 3: byline-above -0.15, byline-on -0.20, text -0.15, title 0.15
before-and-seams 410: 4: byline-apart -0.15, byline-end -0.15, byline-on -0.15, kicker -0.10
before-and-seams 418: 2: byline-apart 0.10
before-and-seams 441: 36553: byline-above -0.10, byline-apart -0.35, byline-below -0.60, byline-end -0.35, byline-on -0.55, deck -0.35, deck-on -0.20, title -0.20, title-on -0.45
before-and-seams 442: 4904: byline-above -0.55, byline-below -0.35, byline-end -0.15, byline-on -0.30, deck -0.20, deck-on -0.25, kicker -0.15, text -0.30
before-and-seams 443: 1132: byline-apart -0.20, byline-below -0.10, byline-on -0.40, deck -0.15, deck-on -0.15, kicker -0.45, text -0.40, title-on -0.10
before-and-seams 444: 21690: aside -0.20, byline-above -0.25, byline-apart -0.55, byline-below -0.15, byline-end -0.50, byline-on -0.70, deck -0.20, deck-on -0.65, kicker -0.40, text -0.40, title -0.20, title-on -0.30
before-and-seams 445: 2422: byline-above -0.50, byline-apart -0.45, byline-below -0.35, byline-end -0.25, byline-on -0.15, deck -0.10, deck-on -0.60, kicker -0.30, text -0.20, title-on -0.15
before-and-seams 446: 1136: byline-above -0.15, byline-below -0.10, byline-end -0.25, byline-on -0.35, deck-on -0.10, kicker -0.75, text -0.40, title -0.25, title-on -0.30
before-and-seams 447: 685: byline-above -0.15, byline-apart -0.20, byline-below -0.25, byline-end -0.15, deck -0.15, deck-on -0.10, title -0.10, title-on -0.65
before-and-seams 448: 3622: byline-apart -0.50, byline-below -0.10, byline-on -0.15, deck -0.10, deck-on 0.15, text -0.35, title -0.20, title-on -0.45
before-and-seams 449: 1482: byline-above -0.45, byline-apart -0.35, byline-below -0.10, byline-end -0.20, byline-on -0.40, deck-on -0.30, kicker -0.35, text -0.25, title -0.10, title-on 0.15
before-and-seams 450: 487: byline-below 0.15, byline-end -0.60, byline-on -0.25, deck -0.20, deck-on -0.20, kicker -0.30, text -0.35, title -0.20, title-on 0.25
before-and-seams 451: 2107: byline-above -0.35, byline-apart -0.35, byline-below -0.15, byline-end 0.20, byline-on -0.25, deck-on -0.45, kicker -0.15, text -0.30, title -0.15, title-on -0.15
before-and-seams 452: 1094: byline-apart -0.15, byline-below -0.50, byline-end -0.20, byline-on -0.60, deck -0.30, deck-on -0.25, kicker -0.35, title -0.15, title-on 0.20
before-and-seams 453: 462: byline-above -0.45, byline-apart -0.20, byline-end -0.40, byline-on -0.25, deck -0.30, deck-on -0.25, kicker -0.30, title 0.10, title-on -0.50
before-and-seams 454: 138: byline-apart -0.15, byline-below -0.30, byline-on -0.35, deck -0.20, kicker -0.35, text 0.10, title -0.35, title-on 0.10
before-and-seams 455: 2210: byline-above -0.25, byline-apart -0.30, byline-below -0.20, deck -0.25, kicker -0.30, text 0.15, title 0.10, title-on -0.35
before-and-seams 456: 739: byline-above -0.10, byline-apart 0.20, byline-below -0.10, byline-end -0.70, byline-on 0.10, deck -0.35, deck-on -0.10, kicker -0.35, text -0.20, title 0.10, title-on -0.35
before-and-seams 457: 318: byline-above -0.20, byline-below -0.35, byline-end -0.55, byline-on -0.40, deck -0.70, text 0.35, title 0.35, title-on -0.35
before-and-seams 458: 1195: byline-apart -0.30, byline-below -0.15, byline-end -0.15, byline-on 0.20, deck -0.20, deck-on 0.10, kicker 0.20, text -0.30, title -0.40
before-and-seams 459: 421: byline-above 0.10, byline-apart -0.10, byline-below -0.30, byline-end -0.35, byline-on 0.15, deck -0.15, title -0.15, title-on -0.20
before-and-seams 460: 603: byline-above -0.25, byline-apart -0.35, byline-below -0.95, byline-end -0.10, byline-on -0.35, deck -0.45, deck-on 0.10, kicker -0.15, text 0.40, title -0.40
before-and-seams 461: 61: byline-apart -0.30, byline-below -0.35, byline-end -0.10, byline-on -0.10, deck -0.25, deck-on -0.20, title -0.25
before-and-seams 462: 72420: byline-above -0.50, byline-apart -0.25, byline-below -0.30, byline-end -0.65, byline-on -0.40, deck -0.65, deck-on -0.50, kicker -0.50, text -0.85, title -0.25, title-on 0.10
before-and-seams 463: 7015: byline-above -0.10, byline-apart -0.55, byline-below -0.25, byline-end -0.50, byline-on -0.10, deck -0.90, deck-on -0.10, kicker -0.15, text -0.35, text-on 0.35, title -0.40, title-on -0.20
before-and-seams 464: 1199: byline-above -0.25, byline-apart -0.10, byline-below -0.80, byline-end -0.45, deck -0.30, deck-on 0.20, kicker -0.25, title -0.40
before-and-seams 465: 34727: byline-above -0.25, byline-apart -0.30, byline-below -0.25, byline-end -0.50, deck -0.25, kicker -0.25, text -0.15, text-on -0.20, title -0.95, title-on -0.45
before-and-seams 466: 3118: byline-above -0.20, byline-apart -0.45, byline-below -0.15, byline-end -0.25, deck-on 0.15, kicker -0.50, text -0.50, text-on -0.30, title -0.25
before-and-seams 467: 2176: byline-above -0.20, byline-apart -0.40, byline-below -0.55, byline-end -0.10, deck -0.30, deck-on -0.10, text -0.75, text-on 0.20, title 0.30, title-on -0.25
before-and-seams 468: 1636: byline-apart -0.15, byline-below -0.50, byline-end -0.35, deck -0.30, deck-on 0.10, kicker -0.15, text -0.10
before-and-seams 469: 6272: byline-above -0.35, byline-apart -0.45, byline-end -0.15, byline-on -0.30, deck -0.15, kicker -0.50, text -0.10, text-on -0.20, title -0.25, title-on -0.15
before-and-seams 470: 3592: aside -0.20, byline-apart -0.25, byline-end -0.15, byline-on -0.20, kicker 0.10, text -0.45, title -0.25
before-and-seams 471: 567: aside -0.15, byline-above -0.35, byline-apart -0.50, byline-below -0.50, byline-end -0.45, byline-on -0.25, deck -0.10, deck-on -0.30, kicker -0.20, text -0.10, text-on -0.30, title 0.30
before-and-seams 472: 5591: byline-above 0.10, byline-apart -0.55, byline-below -0.25, deck -0.30, kicker 0.20, text -0.55, text-on -0.25, title -0.75
before-and-seams 473: 1264: aside -0.20, byline-above -0.20, byline-apart 0.40, byline-end -0.35, deck -0.10, deck-on -0.10, kicker -0.50, text-on -0.60, title -0.20, title-on 0.40
before-and-seams 474: 736: aside -0.15, byline-above -0.10, byline-below -0.25, byline-end -0.20, byline-on -0.50, deck -0.10, deck-on -0.25, kicker -0.30, text -0.25, text-on -0.30
before-and-seams 475: 358: aside -0.15, byline-above -0.15, byline-apart -0.45, byline-below 0.15, byline-end -0.20, byline-on -0.15, deck -0.10, deck-on -0.25, kicker -0.10, text -0.20, title -0.10, title-on -0.20
before-and-seams 476: 1214: byline-above 0.10, byline-apart -0.30, byline-on -0.40, deck -0.30, deck-on 0.25, kicker -0.10, text 0.55, text-on -0.75, title -0.20, title-on -0.40
before-and-seams 477: 648: byline-below -0.10, byline-end 0.30, byline-on -0.45, deck -0.20, text-on -0.55, title 0.15, title-on -0.20
before-and-seams 478: 382: aside -0.15, byline-above -0.15, byline-apart -0.40, byline-end -0.15, deck -0.10, deck-on -0.20, kicker -0.35, text -0.60, text-on -0.10, title -0.20, title-on 0.10
before-and-seams 479: 1039: aside -0.15, byline-above -0.35, byline-apart -0.25, byline-below -0.10, byline-end -0.15, byline-on -0.50, deck -0.10, kicker -0.10, text -0.20, text-on -0.10, title 0.25
before-and-seams 480: 428: aside -0.15, byline-above -0.25, byline-apart 0.15, byline-below 0.10, byline-on -0.40, deck -0.30, deck-on -0.60, kicker -0.40, title-on -0.30
before-and-seams 481: 302: aside -0.15, byline-above -0.50, byline-apart -0.35, byline-below -0.25, byline-on -0.40, deck -0.20, deck-on -0.30, kicker 0.30, text -0.50, title -0.20, title-on 0.10
before-and-seams 482: 72: aside -0.20, byline-above -0.15, byline-apart -0.30, byline-end 0.30, byline-on -0.30, deck-on -0.25, kicker -0.15, text -0.15, title -0.50, title-on -0.15
before-and-alike 0: 3919: aside -0.15, byline-above -0.30, byline-apart -0.35, byline-below -0.25, byline-end -0.35, byline-on -0.45, deck -0.10, deck-on -0.35, kicker -0.35, text -0.20, title -0.40, title-on -0.10
before-and-alike 1: 1983: aside -0.15, byline-above -0.20, byline-apart -0.20, byline-below -0.20, byline-end -0.20, byline-on -0.20, deck -0.15, deck-on -0.30, kicker -0.45, text -0.25, title -0.25, title-on -0.10
before-and-alike 2: 2758: aside -0.25, byline-apart -0.45, byline-below -0.30, byline-end -0.30, byline-on -0.35, deck -0.55, deck-on -0.35, kicker -0.20, text -0.35, title -0.25, title-on -0.25
before-and-alike 3: 3755: aside -0.25, byline-above -0.70, byline-apart -0.35, byline-below -0.15, byline-end -0.55, byline-on -0.10, deck -0.50, deck-on -0.30, kicker -0.20, text -0.15, title -0.20
before-and-alike 4: 6044: aside -0.20, byline-above -0.55, byline-apart -0.25, byline-below -0.10, byline-end -0.15, byline-on -0.20, deck-on -0.15, kicker -0.10, title -0.15, title-on 0.15
before-and-alike 5: 616: aside -0.15, byline-above -0.10, byline-below -0.25, byline-end 0.10, deck 0.10, kicker -0.40, title -0.30, title-on -0.25
before-and-alike 6: 261: aside -0.15, byline-above -0.15, byline-apart -0.45, byline-below 0.15, byline-end -0.60, byline-on -0.10, deck -0.55, text -0.10, text-on -0.25, title -0.20
before-and-alike 7: 320: byline-above -0.40, byline-apart -0.30, byline-below -0.35, byline-end -0.20, deck -0.50, kicker -0.10, text -0.25, text-on 0.10, title -0.20
before-and-alike 8: 439: aside -0.15, byline-above -0.20, byline-apart -0.50, deck -0.15, kicker -0.30, text-on 0.10, title -0.50
before-and-alike 9: 320: aside -0.15, byline-above -0.25, byline-apart -0.40, byline-below -0.40, byline-end -0.40, deck-on -0.10, kicker -0.20, text -0.15, text-on 0.10, title 0.65, title-on -0.35
before-and-alike 25: 272: aside -0.15, byline-above -0.40, byline-apart -0.15, byline-below -0.35, byline-end -0.35, byline-on -0.15, deck -0.30, deck-on -0.20, kicker -0.35, text 0.15, title 0.25, title-on 0.25
before-and-alike 26: 197: aside -0.15, byline-above -0.55, byline-apart 0.20, byline-below -0.15, byline-end -0.25, byline-on 0.15, deck -0.30, kicker -0.45, text -0.45, title -0.10
before-and-alike 27: 336: aside -0.15, byline-above -0.10, byline-apart -0.20, byline-below -0.10, byline-on -0.10, deck -0.25, deck-on -0.20, kicker -0.20, text -0.55, title 0.10, title-on -0.10
before-and-alike 28: 572: aside -0.15, byline-apart -0.20, byline-below -0.15, byline-end -0.25, deck -0.15, deck-on -0.35, kicker 0.15, text -0.10, title -0.10, title-on -0.10
before-and-alike 29: 608: aside -0.15, byline-above -0.15, byline-apart -0.25, byline-below -0.25, byline-on -0.40, deck -0.30, kicker -0.35, text 0.15, title 0.10, title-on -0.30
before-and-alike 30: 72: byline-above -0.45, byline-apart 0.25, byline-below -0.10, byline-end 0.25, byline-on -0.15, deck -0.15, kicker -0.45, title-on -0.20
before-and-alike 31: 37: byline-above -0.15, byline-apart -0.25, byline-below -0.15, byline-end -0.10, byline-on -0.10, kicker -0.10, title -0.15
before-and-alike 32: 29: byline-apart -0.40, byline-below -0.30, deck -0.10, title-on -0.15
before-and-alike 33: 61: aside -0.15, byline-above -0.25, byline-apart 0.10, byline-below 0.15, byline-end 0.15, byline-on -0.10, deck -0.15, kicker -0.60, title -0.25
before-and-alike 34: 76: aside -0.10, byline-above -0.20, byline-end -0.20, deck -0.20, kicker -0.15, text -0.35, title 0.20, title-on -0.20
before-and-alike 35: 189: byline-apart -0.40, byline-below -0.35, byline-end -0.40, deck-on -0.10, kicker -0.15, text 0.25, title 0.20
before-and-alike 36: 96: aside -0.15, byline-below -0.30, byline-on -0.30, deck -0.20, deck-on -0.10, kicker -0.35, title-on -0.30
before-and-alike 37: 165: aside -0.15, byline-above 0.10, byline-apart -0.10, byline-below 0.10, byline-end -0.35, deck -0.20, kicker -0.65, text 0.25, title -0.55, title-on 0.10
before-and-alike 38: 272: aside -0.15, byline-above -0.20, byline-apart 0.15, byline-end -0.35, deck-on -0.25, kicker -0.15, title -0.25, title-on -0.40
before-and-alike 39: 201: aside -0.20, byline-above -0.15, byline-on -0.45, deck -0.30, deck-on -0.25, kicker -0.20, text -0.35, title 0.20, title-on -0.15
before-and-alike 40: 36: aside -0.15, byline-apart -0.50, byline-below -0.10, byline-end -0.10, deck -0.15, deck-on -0.15, kicker -0.25, title 0.15, title-on -0.15
before-and-alike 41: 11: byline-apart -0.40, byline-below -0.10, byline-end 0.15, title -0.15
before-and-alike 42: 25: aside -0.15, byline-above -0.15, byline-below 0.50, byline-end -0.20, byline-on -0.20, deck -0.10, kicker -0.40, text -0.20, title 0.10, title-on -0.20
before-and-alike 43: 37: aside -0.15, byline-above 0.20, byline-apart -0.20, byline-below -0.25, byline-end 0.10, byline-on -0.30, deck -0.10, kicker -0.30, text -0.30, title -0.10, title-on -0.30
before-and-alike 44: 45: aside -0.10, byline-above -0.25, byline-apart -0.25, byline-below -0.35, deck -0.10, deck-on -0.10, title-on -0.10
before-and-alike 45: 14: byline-below -0.15, byline-end -0.30, kicker -0.30, text -0.35, text-on 0.10, title-on 0.20
before-and-alike 46: 15: byline-above -0.20, byline-apart -0.30, byline-below -0.10, kicker -0.10, title 0.25
before-and-alike 47: 20: byline-apart 0.15, byline-end -0.15, byline-on -0.35, deck -0.15, kicker -0.10, text -0.25
before-and-alike 48: 21: byline-above -0.15, byline-below 0.20, byline-end -0.10, byline-on -0.45, kicker -0.35, text 0.15, title -0.10, title-on -0.25
before-and-alike 49: 29: byline-apart 0.10, byline-end -0.35, byline-on -0.40, deck -0.20
before-and-alike 50: 9512: aside -0.15, byline-above -0.20, byline-apart -0.30, byline-below -0.35, byline-end -0.30, byline-on -0.10, deck -0.40, deck-on 0.15, kicker -0.50, text -0.25, title -0.20, title-on -0.15
before-and-alike 51: 6122: aside -0.15, byline-above -0.60, byline-apart -0.30, byline-below -0.30, byline-end -0.20, byline-on -0.45, deck -0.20, deck-on -0.20, kicker -0.10, text -0.35, title -0.10, title-on -0.20
before-and-alike 52: 9081: aside -0.15, byline-above -0.60, byline-apart -0.40, byline-end -0.20, byline-on -0.25, deck -0.10, kicker -0.10, text -0.30, title -0.20, title-on -0.30
before-and-alike 53: 13808: aside -0.20, byline-apart -0.45, byline-below -0.20, byline-end -0.10, byline-on -0.30, deck -0.35, deck-on -0.40, kicker -0.30, text -0.35, title -0.15, title-on -0.15
before-and-alike 54: 44938: aside -0.15, byline-above -0.15, byline-apart -0.35, byline-below -0.40, byline-end -0.50, byline-on -0.30, deck -0.45, deck-on -0.35, kicker -0.25, text -0.20, title -0.15, title-on -0.20
before-and-alike 55: 10195: aside -0.15, byline-above -0.35, byline-apart -0.45, byline-below -0.10, byline-on -0.25, deck -0.40, kicker -0.25, text -0.20, text-on -0.35, title -0.25
before-and-alike 56: 6806: byline-apart -0.30, byline-below -0.40, byline-end -0.60, deck -0.20, deck-on -0.25, text -0.55, text-on -0.30, title -0.15
before-and-alike 57: 10893: byline-above -0.60, byline-apart -0.25, byline-below -0.30, byline-end -0.45, byline-on -0.20, deck -0.25, kicker -0.35, text -0.40, text-on -0.25, title -0.25, title-on -0.25
before-and-alike 58: 20396: byline-above -0.40, byline-apart -0.50, byline-below -0.75, byline-end -0.55, byline-on -0.45, deck -0.30, deck-on -0.15, kicker -0.45, text -0.15, text-on -0.15, title -0.70, title-on -0.55
before-and-alike 59: 96466: aside -0.15, byline-above -0.25, byline-apart -0.10, byline-below -0.15, byline-end -0.10, byline-on -0.40, deck -0.80, deck-on -0.45, kicker -0.60, text -0.40, title -0.40, title-on -0.20
before-and-names 0: 9198: aside -0.30, byline-above -0.55, byline-apart -0.50, byline-below -0.90, byline-end -0.95, byline-on -0.35, deck -0.30, deck-on -0.15, kicker -0.65, text -0.40, title -0.35, title-on -0.25
before-and-names 1: 5779: aside -0.35, byline-above 0.15, byline-below 0.45, byline-end -0.10, deck -0.50, deck-on -0.25, kicker -0.10, title -0.40
before-and-names 2: 2683: aside -0.30, byline-above -0.50, byline-apart -0.20, byline-below -0.10, byline-on -0.35, deck -0.15, deck-on -0.40, kicker -0.10, title -0.35
before-and-names 3: 702: aside -0.30, byline-above -0.60, byline-apart 0.30, byline-below -0.60, byline-end 0.25, byline-on -0.20, deck -0.20, deck-on -0.35, text -0.15, title -0.25
before-and-names 4: 97: aside -0.20, byline-apart 0.15, byline-below -0.45, byline-end -0.55, byline-on -0.15, deck -0.55, kicker -0.55, text -0.40, title 0.15, title-on 0.25
before-and-names 5: 679: aside -0.15, byline-above -0.45, byline-apart -0.30, byline-end -0.40, byline-on -0.20, deck -0.40, kicker -0.65, text 0.35, title -0.50, title-on -0.15
before-and-names 6: 688: aside -0.15, byline-apart -0.15, byline-end -0.30, byline-on 0.10, deck-on -0.30, text -0.20, text-on 0.20, title-on -0.10
before-and-names 7: 468: aside -0.15, byline-apart -0.50, byline-end -0.10, deck -0.10, text -0.45, text-on 0.10, title 0.10, title-on -0.30
before-and-names 8: 107: aside -0.15, byline-above -0.30, byline-apart -0.15, byline-below -0.50, byline-end 0.20, deck -0.40, kicker -0.30, text -0.50, text-on 0.45, title 0.20, title-on -0.10
before-and-names 9: 14: aside -0.15, byline-below -0.10, byline-end -0.10, deck -0.15, deck-on -0.15, kicker -0.20, text -0.15, text-on -0.30, title 0.10
before-and-names 25: 213: aside -0.15, byline-above -0.35, byline-apart -0.55, byline-below -1.35, byline-end -0.55, byline-on -0.10, deck 0.10, kicker -0.70, text 0.35, title-on 0.80
before-and-names 26: 951: aside -0.20, byline-above -0.10, byline-apart 0.15, byline-end -0.55, byline-on 0.15, deck -0.50, kicker -0.20, text -0.20, title -0.20, title-on -0.25
before-and-names 27: 651: aside -0.15, byline-above -0.10, byline-apart -0.10, byline-end 0.25, byline-on 0.10, deck -0.40, deck-on -0.45, kicker -0.35, text -0.20, title -0.35, title-on -0.55
before-and-names 28: 141: aside -0.15, byline-above -0.35, byline-apart -0.70, byline-on -0.50, deck -0.45, deck-on -0.20, kicker -0.15, title 0.20, title-on -0.80
before-and-names 29: 29: byline-above -0.45, byline-below 0.15, byline-end -0.40, byline-on -0.25, deck -0.15, text -0.35, title 0.20, title-on -0.30
before-and-names 30: 33: byline-above -0.50, byline-apart -0.15, byline-end -0.10, text 0.15, title-on -0.10
before-and-names 31: 109: aside -0.15, byline-above -0.10, byline-apart -0.20, byline-end -0.40, byline-on -0.25, deck -0.20, deck-on -0.10, kicker -0.20, title 0.10, title-on -0.10
before-and-names 32: 100: aside -0.15, byline-above -0.20, byline-apart -0.30, byline-below 0.15, byline-on -0.15, deck -0.25, deck-on -0.15, kicker -0.15, text -0.15, title -0.10, title-on -0.30
before-and-names 33: 30: byline-above -0.25, byline-apart 0.10, byline-below -0.20, byline-end 0.40, byline-on 0.10, deck -0.10, kicker -0.50, text -0.30, title -0.15
before-and-names 34: 3: byline-above -0.25, byline-apart 0.20, byline-end -0.10, title -0.10
before-and-names 35: 60: aside -0.15, byline-apart -0.20, byline-below -0.45, byline-end -0.70, byline-on -0.10, deck -0.15, kicker -0.45, text 0.15, title 0.50
before-and-names 36: 263: aside -0.20, byline-above 0.50, byline-apart 0.15, byline-below -0.30, byline-end -0.40, byline-on 0.25, deck -0.35, deck-on -0.30, kicker -0.40, text -0.40
before-and-names 37: 427: aside -0.20, byline-above -0.15, byline-apart -0.15, byline-below 0.20, byline-end -0.30, byline-on -0.20, deck -0.10, deck-on -0.30, kicker 0.10, text -0.30, title 0.25, title-on -0.15
before-and-names 38: 165: aside -0.20, byline-above -0.70, byline-apart -0.50, byline-end 0.15, byline-on -0.30, deck -0.20, kicker -0.20, text 0.30, title-on -0.25
before-and-names 39: 8: aside -0.10, byline-above -0.20, byline-apart -0.35, byline-below -0.15, byline-end -0.15, kicker -0.15, text 0.40, title -0.40
before-and-names 40: 3: byline-above -0.15, byline-apart -0.35, kicker -0.10
before-and-names 41: 45: aside -0.15, byline-above 0.20, byline-apart -0.25, byline-below 0.15, deck -0.15, kicker -0.30, text -0.55, title -0.10, title-on -0.25
before-and-names 42: 53: aside -0.15, byline-apart -0.10, byline-end -0.10, byline-on -0.20, deck -0.15, deck-on -0.15, kicker -0.25, text -0.15, title 0.10, title-on -0.25
before-and-names 43: 39: aside -0.15, byline-above -0.35, byline-apart -0.40, byline-below 0.10, byline-end -0.10, byline-on -0.10, deck -0.10, kicker -0.20, text -0.20, title 0.20
before-and-names 44: 14: aside -0.10, byline-above -0.30, byline-apart -0.15, byline-below -0.30, byline-end -0.30, kicker -0.15, text 0.25, title -0.25
before-and-names 45: 8: byline-apart -0.15, byline-below -0.15, byline-on -0.15, text -0.20, text-on 0.20, title -0.20, title-on 0.10
before-and-names 46: 42: byline-apart 0.25, byline-end -0.25, byline-on -0.15, deck -0.20, deck-on -0.15, kicker -0.15, text-on -0.15, title -0.20
before-and-names 47: 34: aside -0.10, byline-above 0.15, byline-below 0.15, byline-end 0.15, byline-on -0.60, deck -0.20, kicker -0.25, text 0.10, title-on -0.15
before-and-names 48: 12: byline-apart -0.15, byline-end -0.25, byline-on -0.35, kicker 0.10, title 0.25
before-and-names 49: 3: byline-apart 0.15, byline-below -0.10, byline-on -0.15
before-and-names 50: 43692: aside -0.30, byline-above -0.45, byline-apart -0.55, byline-below -0.65, byline-end -0.65, byline-on -0.25, deck -0.50, deck-on -0.25, kicker -0.40, text -0.45, title -0.20, title-on -0.45
before-and-names 51: 28981: aside -0.35, byline-above -0.20, byline-apart -0.10, byline-below 0.35, byline-end -0.20, byline-on -0.25, deck-on -0.20, kicker -0.10, text -0.10, title -0.25
before-and-names 52: 9171: aside -0.35, byline-above -0.25, byline-below -0.20, byline-end 0.20, deck -0.15, deck-on -0.25, kicker -0.35, text -0.20, title -0.10
before-and-names 53: 1490: aside -0.25, byline-above -0.30, byline-apart -0.25, byline-below -0.30, byline-end 0.15, byline-on -0.35, deck-on -0.10, title -0.10
before-and-names 54: 127: aside -0.20, byline-above -0.20, byline-end -0.40, deck -0.35, kicker -0.25, text 0.15, title -0.55, title-on 0.15
before-and-names 55: 64483: aside -0.25, byline-above -0.30, byline-apart -0.50, byline-below -0.60, byline-end -0.45, byline-on -0.35, deck -0.50, deck-on -0.25, kicker -0.45, text -0.20, text-on -0.20, title -0.20, title-on -0.15
before-and-names 56: 58703: aside -0.35, byline-above -0.20, byline-apart -0.15, byline-end -0.60, deck -0.10, deck-on -0.20, kicker -0.30, text -0.30, text-on -0.10, title -0.15
before-and-names 57: 19184: aside -0.30, byline-apart 0.15, byline-below -0.20, byline-end 0.35, deck -0.35, deck-on -0.30, text-on -0.15, title -0.15, title-on -0.25
before-and-names 58: 2279: aside -0.25, byline-above -0.25, byline-apart -0.65, byline-end 0.15, byline-on -0.35, kicker -0.55, title -0.20, title-on -0.25
before-and-names 59: 107: aside -0.15, byline-apart -0.15, byline-below -0.10, byline-end -0.20, deck-on -0.20, kicker -0.15, text -0.25, text-on 0.10, title -0.15
before-and-bare-lines 0: 473: aside -0.15, byline-above -0.40, byline-apart 0.15, byline-end -0.30, byline-on -0.20, deck 0.20, deck-on -0.20, kicker -0.15, text -0.70, title 0.20, title-on 0.10
before-and-bare-lines 1: 464: aside -0.30, byline-above -0.35, byline-apart -0.70, byline-below 0.50, byline-end -0.35, byline-on -0.80, deck -0.45, deck-on -0.40, kicker -0.45, text 0.10, title 0.10, title-on -0.20
before-and-bare-lines 2: 2307: aside -0.30, byline-above 0.10, byline-apart -0.70, byline-end 0.15, byline-on -0.35, deck -0.70, deck-on -0.20, kicker -0.25, title -0.10, title-on -0.40
before-and-bare-lines 3: 5193: aside -0.30, byline-above -0.40, byline-apart -0.25, byline-below -0.25, byline-end -0.65, byline-on -0.15, deck -0.25, deck-on -0.25, kicker -0.20, text -0.20, title -0.30
before-and-bare-lines 4: 10022: aside -0.30, byline-above -0.50, byline-below -0.40, byline-end -0.10, deck -0.15, deck-on -0.30, kicker -0.15, text -0.10, title -0.30
before-and-bare-lines 5: 38: byline-above -0.20, byline-apart -0.20, byline-below -0.40, byline-end -0.10, byline-on -0.10, deck -0.40, kicker -0.15, text -0.15, text-on -0.35, title-on 0.20
before-and-bare-lines 6: 55: aside -0.10, byline-apart -0.15, byline-below 0.25, byline-end -0.35, byline-on -0.10, deck -0.30, deck-on -0.45, kicker -0.50, text-on 0.15, title-on -0.25
before-and-bare-lines 7: 407: aside -0.15, byline-above -0.40, byline-apart -0.15, byline-below -0.10, byline-end -0.35, byline-on -0.10, deck-on -0.15, kicker -0.15, text 0.20, text-on 0.15, title -0.10, title-on -0.45
before-and-bare-lines 8: 749: aside -0.15, byline-above -0.20, byline-apart -0.25, byline-below -0.20, byline-on 0.10, deck -0.20, kicker -0.20, text -0.40, text-on 0.20, title 0.15, title-on -0.10
before-and-bare-lines 9: 707: aside -0.15, byline-above -0.45, byline-apart -0.45, byline-below -0.15, byline-end -0.10, deck -0.45, text-on -0.10, title -0.10, title-on 0.20
before-and-bare-lines 25: 7: byline-apart -0.30, deck -0.15, title-on -0.20
before-and-bare-lines 26: 25: byline-above -0.25, byline-apart 0.10, byline-below 0.10, byline-end -0.25, byline-on -0.30, deck -0.25, text 0.10, title -0.60
before-and-bare-lines 27: 262: aside -0.15, byline-above 0.15, byline-apart -0.10, byline-below 0.30, byline-end -0.30, byline-on -0.10, deck -0.10, kicker -0.55, text -0.40, title -0.20, title-on -0.40
before-and-bare-lines 28: 758: aside -0.15, byline-above -0.20, byline-apart -0.15, byline-below -0.15, byline-end -0.25, byline-on 0.15, deck -0.60, deck-on -0.30, kicker -0.40, text -0.10, title-on -0.20
before-and-bare-lines 29: 933: aside -0.15, byline-above -0.60, byline-apart -0.10, byline-below -0.60, byline-on -0.10, deck -0.15, deck-on -0.30, kicker -0.10, title-on 0.10
before-and-bare-lines 30: 1: byline-apart 0.10, byline-end -0.10, text -0.20, title -0.10
before-and-bare-lines 32: 34: aside -0.15, byline-apart -0.30, byline-below -0.10, byline-end -0.30, byline-on -0.30, deck -0.10, kicker -0.30, text 0.45, title -0.10, title-on -0.10
before-and-bare-lines 33: 116: aside -0.15, byline-above -0.30, byline-below 0.25, byline-on -0.10, deck -0.20, deck-on -0.15, text -0.15, title-on -0.40
before-and-bare-lines 34: 122: aside -0.15, byline-above -0.40, byline-below -0.15, byline-end 0.25, deck -0.20, deck-on -0.10, kicker -0.55, text -0.25, title 0.15, title-on 0.15
before-and-bare-lines 36: 21: byline-above 0.15, byline-apart -0.15, byline-below 0.20, byline-end -0.15, byline-on -0.15, kicker -0.20, text -0.20, title-on -0.15
before-and-bare-lines 37: 82: aside -0.15, byline-above 0.25, byline-apart 0.15, byline-below 0.25, byline-end -0.20, byline-on -0.10, deck -0.15, kicker -0.30, text -0.40, title -0.30, title-on -0.20
before-and-bare-lines 38: 383: aside -0.20, byline-above -0.25, byline-below -0.25, byline-end -0.20, deck-on -0.20, kicker -0.55, text 0.10, title -0.40, title-on -0.10
before-and-bare-lines 39: 433: aside -0.20, byline-above -0.40, byline-apart -0.15, byline-below -0.25, deck -0.35, deck-on -0.40, kicker -0.15, text -0.10, title 0.25
before-and-bare-lines 40: 4: byline-above -0.10, byline-below -0.10, byline-end -0.10, text -0.25, title 0.10
before-and-bare-lines 41: 5: byline-above -0.25, byline-apart -0.15, byline-end 0.15, byline-on -0.10, deck -0.10, kicker -0.10, text -0.20, title-on -0.15
before-and-bare-lines 42: 24: aside -0.15, byline-above 0.40, byline-apart -0.10, byline-end 0.10, byline-on -0.20, deck -0.15, kicker -0.20, text -0.30, title -0.40, title-on -0.15
before-and-bare-lines 43: 45: aside -0.15, byline-above -0.35, byline-apart -0.25, byline-below 0.20, deck -0.10, kicker -0.10, title -0.15, title-on -0.30
before-and-bare-lines 44: 76: aside -0.15, byline-above -0.35, byline-apart -0.40, byline-below -0.30, byline-end -0.15, deck -0.15, kicker -0.35, text 0.10, title 0.25
before-and-bare-lines 47: 17: byline-apart 0.20, byline-end -0.20, byline-on -0.20, deck -0.15, kicker 0.15, text -0.10, text-on -0.10, title -0.10, title-on 0.10
before-and-bare-lines 48: 30: aside -0.15, byline-below -0.10, byline-on -0.35, deck -0.15, kicker -0.50, text-on -0.15, title 0.25
before-and-bare-lines 49: 52: aside -0.15, byline-apart 0.10, byline-end -0.15, byline-on -0.25, deck -0.20, deck-on -0.10
before-and-bare-lines 50: 4334: aside -0.25, byline-above 0.10, byline-apart -0.25, byline-below 0.25, byline-end -0.25, byline-on -0.45, deck -0.65, deck-on -0.25, kicker -0.80, text -0.40, title-on 0.10
before-and-bare-lines 51: 5557: aside -0.40, byline-above -0.20, byline-apart -0.25, byline-end -0.10, byline-on -0.80, deck 0.10, deck-on -0.30, kicker -0.10, text -0.20, title 0.30, title-on -0.15
before-and-bare-lines 52: 20567: aside -0.30, byline-above -0.25, byline-apart -0.25, byline-below -0.15, byline-end -0.35, byline-on -0.15, deck -0.25, deck-on -0.50, kicker 0.10, text -0.25, title -0.10, title-on 0.10
before-and-bare-lines 53: 26948: aside -0.30, byline-above -0.45, byline-apart -0.50, byline-below -0.55, byline-end -0.30, byline-on -0.20, deck -0.15, kicker -0.15, text -0.15, title -0.25
before-and-bare-lines 54: 26055: aside -0.30, byline-above -0.50, byline-below -0.45, byline-end -0.20, byline-on 0.15, deck -0.25, kicker -0.40, text -0.40, title -0.30, title-on -0.40
before-and-bare-lines 55: 7437: aside -0.25, byline-apart -0.25, byline-end -0.50, byline-on -0.30, deck -0.55, deck-on -0.35, kicker -0.55, text -0.10, text-on -0.25, title 0.20, title-on 0.20
before-and-bare-lines 56: 10878: aside -0.40, byline-apart -0.35, byline-below 0.30, byline-end -0.20, byline-on 0.15, deck -0.40, deck-on -0.10, kicker -0.55, text -0.50, text-on -0.40, title-on 0.45
before-and-bare-lines 57: 34869: aside -0.35, byline-above -0.20, byline-apart -0.30, byline-below -0.30, byline-end -0.50, byline-on -0.15, deck 0.15, kicker -0.15, text-on -0.30, title -0.25, title-on -0.10
before-and-bare-lines 58: 47299: aside -0.25, byline-above -0.95, byline-apart -0.35, byline-below -0.45, byline-on -0.35, deck -0.20, deck-on -0.15, kicker -0.25, text 0.15, title -0.15, title-on -0.40
before-and-bare-lines 59: 44273: aside -0.30, byline-apart -0.10, byline-below -0.60, byline-end -0.30, byline-on -0.50, deck -0.35, deck-on -0.30, kicker -0.15, text -0.25, title-on -0.55
title-score 0: 206010: aside -0.30, byline-above -0.40, byline-apart -0.35, byline-below -0.30, byline-on -0.50, deck -0.15, deck-on -0.55, kicker -0.30, text-on -0.40, title -0.45, title-on -0.30
title-score 1: 13997: aside -0.25, byline-above -0.10, byline-apart -0.40, byline-end -0.10, byline-on -0.55, deck -0.10, deck-on -0.25, kicker -0.25, text -0.20, text-on -0.50, title -0.45
title-score 2: 4537: aside -0.20, byline-above -0.45, byline-apart -0.35, byline-below -0.10, byline-end -0.35, byline-on -0.15, deck -0.15, deck-on -0.25, kicker -0.55, text -0.25, text-on -0.35, title -0.50, title-on 0.10
title-score 3: 5462: aside -0.30, byline-above -0.60, byline-apart -0.45, byline-below -0.45, byline-end -0.60, byline-on -0.35, deck -0.25, deck-on 0.15, kicker -0.20, text -0.45, text-on -0.45, title -0.30, title-on -0.30
title-score 4: 10585: aside -0.20, byline-above -0.35, byline-apart -0.30, byline-below -0.30, byline-end -0.30, byline-on -0.15, deck -0.30, deck-on -0.60, kicker -0.10, text -0.30, text-on -0.35, title -0.25, title-on -0.20
title-score 5: 3929: aside -0.15, byline-above -0.25, byline-apart -0.45, byline-below -0.40, byline-end -0.35, byline-on -0.20, deck -0.55, deck-on -0.10, kicker -0.45, text -0.40, text-on 0.10, title -0.25, title-on -0.15
title-score 6: 3920: aside -0.15, byline-above -0.20, byline-apart -0.30, byline-below -0.30, byline-end -0.60, byline-on -0.25, deck -0.20, kicker -0.20, text -0.40, text-on -0.10, title -0.25, title-on -0.35
title-score 7: 3698: aside -0.15, byline-above -0.60, byline-apart -0.45, byline-below -0.45, byline-end -0.30, deck -0.50, deck-on -0.40, kicker -0.35, text -0.40, text-on 0.10, title -0.15, title-on -0.10
title-score 8: 997: byline-above -0.40, byline-apart -0.60, byline-below -0.45, byline-end -0.65, byline-on -0.50, deck -0.35, deck-on -0.15, kicker -0.40, text -0.10, title 0.35, title-on -0.35
byline-score 0: 242559: aside -0.65, byline-above -0.80, byline-apart -0.55, byline-below -0.55, byline-end -0.45, byline-on -0.30, deck -0.20, deck-on -0.35, kicker -0.25, text -0.35, text-on -0.40, title -0.35, title-on -0.35
byline-score 1: 714: aside -0.20, byline-above -0.40, byline-apart -0.15, byline-below -0.45, byline-end 0.40, byline-on -0.25, deck -0.65, deck-on -0.35, kicker -1.45, text-on -0.10, title-on 0.15
byline-score 2: 2151: aside -0.25, byline-above -0.30, byline-apart -0.30, deck -0.60, deck-on -0.45, text -0.55, title -0.50
byline-score 3: 2871: aside -0.15, byline-above -0.30, byline-apart -0.65, byline-below -0.40, byline-end -0.30, byline-on -0.55, deck 0.10, deck-on -0.15, kicker -0.25, text -0.15, text-on -0.10, title -0.10, title-on -0.20
byline-score 4: 2358: aside -0.15, byline-above -0.40, byline-apart -0.15, byline-below -0.25, byline-end -0.30, byline-on -0.20, deck 0.25, deck-on -0.20, kicker -0.45, text-on -0.10, title-on -0.35
byline-score 5: 1048: aside -0.15, byline-above 0.10, byline-apart 0.20, byline-end 0.10, byline-on -0.20, deck -0.60, deck-on -0.60, kicker -0.55, text -0.35, title -0.30, title-on -0.65
byline-score 6: 1402: aside -0.15, byline-above 0.25, byline-apart 0.30, byline-below 0.15, byline-end -0.30, byline-on 0.10, deck -0.55, deck-on -0.40, kicker -1.65, text -0.25, text-on -0.25, title -0.55, title-on -1.65
byline-score 7: 32: aside -0.15, byline-apart -0.10, byline-below 0.10, byline-end 0.10, deck -0.15, kicker -0.10, text -0.10, title -0.20, title-on -0.30
title-score-and-letters 0: 105: aside -0.30, byline-above -0.40, byline-apart -0.45, byline-end 0.10, byline-on -0.30, deck -0.20, kicker -0.25, text -0.10, text-on -0.45, title 0.25, title-on 0.25
title-score-and-letters 1: 1481: aside -0.20, byline-above -0.10, byline-apart 0.20, byline-below 0.10, deck -0.55, deck-on -0.30, kicker -0.35, text-on -0.35, title -0.35, title-on -0.45
title-score-and-letters 2: 121498: aside -0.20, byline-above -0.35, byline-apart -0.20, byline-below -0.40, byline-on -0.15, deck 0.15, deck-on -0.35, kicker -0.20, text -0.20, text-on -0.30, title -0.55
title-score-and-letters 3: 82926: aside -0.30, byline-above -0.25, byline-apart -0.25, byline-below -0.60, byline-end -0.10, byline-on -0.30, deck -0.30, deck-on -0.30, kicker -0.40, text 0.25, text-on -0.20, title -0.10, title-on -0.50
title-score-and-letters 4: 161: aside -0.30, byline-above -0.45, byline-apart -0.20, byline-below 0.15, byline-end 0.10, deck -0.20, deck-on -0.20, kicker -0.50, text 0.35, text-on -0.20, title -0.40, title-on -0.25
title-score-and-letters 5: 586: aside -0.15, byline-above -0.20, byline-apart -0.40, byline-below -0.20, byline-on -0.25, kicker -0.30, text-on 0.15, title -0.25
title-score-and-letters 6: 8271: aside -0.15, byline-above -0.15, byline-below -0.25, byline-end -0.25, byline-on -0.45, deck -0.10, deck-on -0.25, kicker -0.20, text-on -0.20, title -0.35, title-on -0.25
title-score-and-letters 7: 4979: aside -0.25, byline-apart -0.20, byline-end -0.20, byline-on -0.25, text -0.30, text-on -0.30, title -0.20
title-score-and-letters 8: 117: aside -0.25, byline-above -0.25, byline-end 0.15, byline-on -0.25, deck -0.20, deck-on -0.10, kicker -0.30, text -0.40, title -0.10, title-on 0.20
title-score-and-letters 9: 209: aside -0.20, byline-above -0.40, byline-apart -0.20, byline-below -0.20, byline-end -0.15, byline-on -0.10, deck -0.15, kicker 0.10, text -0.70, title 0.45, title-on 0.10
title-score-and-letters 10: 2705: aside -0.25, byline-above -0.25, byline-apart -0.35, byline-end -0.35, deck-on -0.10, kicker -0.50, text -0.25, text-on 0.35, title -0.40, title-on -0.15
title-score-and-letters 11: 1506: aside -0.15, byline-above -0.35, byline-apart 0.20, byline-below 0.25, byline-end -0.10, byline-on -0.15, deck -0.10, deck-on -0.25, kicker -0.50, text 0.20, text-on -0.65, title -0.45, title-on 0.15
title-score-and-letters 12: 133: aside -0.20, byline-apart 0.20, byline-end -0.25, byline-on -0.10, deck -0.15, deck-on -0.10, kicker -0.30, text -0.15
title-score-and-letters 13: 364: aside -0.20, byline-above -0.80, byline-apart -0.25, deck -0.25, kicker -0.20, text-on 0.35, title -0.30, title-on -0.20
title-score-and-letters 14: 2349: aside -0.20, byline-above -0.30, byline-apart -0.15, byline-below -0.20, byline-end -0.40, byline-on -0.65, deck -0.25, kicker -0.50, text -0.20, text-on 0.10, title -0.20, title-on 0.20
title-score-and-letters 15: 2616: aside -0.30, byline-above -0.20, byline-apart -0.60, byline-below -0.50, byline-end -0.70, kicker -0.10, text -0.25, text-on -0.50, title -0.10, title-on -0.10
title-score-and-letters 16: 207: aside -0.25, byline-below -0.10, byline-end -0.40, deck -0.15, kicker -0.35, text -0.20, title 0.15
title-score-and-letters 17: 873: aside -0.25, byline-above 0.10, byline-apart -0.25, byline-below -0.10, byline-on -0.30, deck -0.20, deck-on -0.40, text -0.15, title-on -0.30
title-score-and-letters 18: 7909: aside -0.20, byline-above -0.75, byline-apart -0.25, byline-below -0.30, byline-end -0.35, deck -0.40, deck-on -0.30, kicker -0.10, text-on -0.15, title -0.20, title-on -0.10
title-score-and-letters 19: 1596: aside -0.15, byline-above 0.25, byline-below -0.10, byline-end -0.15, deck-on -0.30, kicker -0.65, text -0.35, text-on -0.10, title-on -0.10
title-score-and-letters 20: 407: aside -0.25, byline-above -0.25, byline-apart -0.15, byline-below -0.15, byline-end -0.25, byline-on -0.10, deck -0.15, deck-on -0.15, kicker 0.10, text -0.50, text-on -0.35
title-score-and-letters 21: 264: aside -0.20, byline-above -0.15, byline-below -0.20, byline-end -0.10, byline-on 0.30, kicker -0.50, text -0.30, text-on -0.15, title -0.15
title-score-and-letters 22: 2996: aside -0.15, byline-above 0.10, byline-apart -0.55, byline-below -0.15, byline-end -0.30, byline-on -0.65, deck -1.00, deck-on -0.50, kicker -0.40, text-on 0.35, title -0.10, title-on -0.15
title-score-and-letters 23: 262: aside -0.20, byline-above -0.30, byline-apart -0.30, byline-below -0.15, byline-end -0.30, deck 0.10, deck-on 0.20, kicker -0.35, text -0.55, text-on -0.20, title -0.20, title-on 0.30
title-score-and-letters 24: 410: aside -0.20, byline-apart -0.20, byline-below -0.20, byline-end -0.45, byline-on -0.25, deck -0.20, kicker -0.20, title-on -0.25
title-score-and-letters 25: 347: aside -0.25, byline-above -0.10, byline-apart 0.20, byline-end -0.60, byline-on -0.10, deck -0.45, deck-on -0.15, kicker -0.40, text -0.20, text-on -0.10, title -0.10, title-on 0.15
title-score-and-letters 26: 2590: aside -0.15, byline-above -0.15, byline-apart -0.25, byline-below -0.20, byline-on -0.25, deck-on 0.20, kicker -0.10, text -0.30, text-on -0.20, title-on -0.30
title-score-and-letters 27: 573: aside -0.15, byline-above -0.40, byline-apart -0.45, byline-below -0.65, byline-end -0.70, deck -0.30, deck-on -0.25, kicker -0.15, title -0.15
title-score-and-letters 28: 828: aside -0.15, byline-above -0.50, byline-apart -0.60, byline-below -0.40, byline-end -0.30, byline-on 0.15, deck -0.15, kicker -0.15, text -0.30, text-on 0.60
title-score-and-letters 29: 392: aside -0.15, byline-above -0.25, byline-apart -0.20, byline-below -0.15, byline-end -0.50, byline-on -0.15, deck -0.45, deck-on -0.15, kicker -0.35, text-on -0.20, title-on -0.10
title-score-and-letters 30: 2015: byline-above -0.25, byline-apart -0.15, byline-below -0.60, byline-end -0.45, byline-on -0.55, deck -0.50, deck-on -0.15, kicker -0.15, text -0.50, text-on -0.25, title 0.20
title-score-and-letters 31: 463: aside -0.15, byline-above -0.65, byline-apart -0.40, byline-below -0.30, byline-end -0.20, byline-on -0.15, deck -0.25, deck-on -0.45, kicker -0.20, text 0.45, text-on -0.10, title -0.30
title-score-and-letters 32: 404: aside -0.15, byline-above -0.30, byline-apart -0.55, byline-below -0.65, byline-end -0.35, byline-on -0.20, deck -0.15, text 0.30, title -0.10, title-on -0.35
title-score-and-letters 33: 149: byline-above -0.45, byline-apart -0.20, byline-below -0.70, byline-end -0.55, byline-on -0.15, text 0.35, title-on -0.15
title-score-and-letters 34: 359: byline-above -0.35, byline-apart -0.50, byline-below 0.10, byline-end -0.45, byline-on -0.20, deck -0.30, kicker -0.65, text -0.30, title 0.60, title-on -0.15
title-score-and-letters 35: 85: byline-above -0.20, byline-apart -0.20, byline-below -0.30, byline-on -0.15, deck -0.30, kicker -0.55, text -0.70, title 0.80, title-on 0.15
letters-and-fill 0: 850: aside -0.20, byline-above -0.10, byline-apart -0.35, byline-below -0.20, byline-on -0.20, deck-on -0.10, kicker -0.30, title -0.15
letters-and-fill 1: 1172: aside -0.20, byline-above -0.40, byline-apart -0.10, byline-end -0.15, byline-on -0.25, deck -0.25, deck-on -0.30, kicker -0.35, text -0.45, title 0.20, title-on -0.20
letters-and-fill 2: 510: aside -0.20, byline-above -0.35, byline-below -0.20, byline-end -0.70, deck -0.25, deck-on -0.15, kicker 0.10, text 0.25, text-on -0.25, title -0.10, title-on -0.30
letters-and-fill 3: 130: aside -0.15, byline-above -0.35, byline-apart -0.35, byline-below -0.10, byline-end -0.30, deck -0.20, deck-on -0.15, title-on -0.20
letters-and-fill 4: 70: aside -0.20, byline-above -0.25, byline-apart -0.30, byline-below -0.20, byline-end -0.40, byline-on -0.10, deck -0.25, kicker -0.30, text -0.10, text-on -0.15, title-on 0.30
letters-and-fill 5: 40: byline-above -0.25, byline-apart -0.35, byline-below -0.45, byline-end -0.20, deck -0.10, kicker -0.30, text -0.65, text-on -0.15, title 0.80
letters-and-fill 6: 435: aside -0.20, byline-above -0.45, byline-apart -0.35, byline-below 0.15, byline-end -0.80, byline-on -0.50, deck -0.25, deck-on -0.20, kicker -0.30, text-on 0.45, title-on 0.15
letters-and-fill 7: 1405: aside -0.20, byline-above -0.25, byline-apart -0.15, byline-below -0.30, byline-on -0.30, deck -0.40, deck-on -0.15, kicker -0.15, text-on 0.20, title -0.15, title-on -0.25
letters-and-fill 8: 1112: aside -0.25, byline-apart -0.15, byline-below -0.20, byline-on -0.25, deck -0.20, deck-on -0.10, kicker -0.25, text -0.45, text-on -0.20
letters-and-fill 9: 448: aside -0.20, byline-above 0.15, byline-apart -0.15, byline-below 0.10, byline-end 0.15, byline-on 0.20, deck-on -0.15, kicker -0.35, text -0.15, text-on -0.30, title-on -0.65
letters-and-fill 10: 494: aside -0.25, byline-apart 0.25, byline-end 0.10, byline-on 0.30, deck-on -0.10, kicker 0.45, text-on -0.55, title -0.75, title-on -0.25
letters-and-fill 11: 771: aside -0.20, byline-above -0.25, byline-apart -0.25, byline-below -0.15, byline-end -0.15, deck -0.85, deck-on -0.35, kicker -0.10, text 0.15, title -0.25
letters-and-fill 12: 17881: aside -0.30, byline-above -0.35, byline-apart -0.40, byline-below -0.35, byline-end -0.15, deck -0.40, deck-on 0.15, kicker -0.20, text -0.25, text-on -0.50, title -0.25, title-on -0.30
letters-and-fill 13: 17777: aside -0.25, byline-above -0.30, byline-apart -0.40, byline-below -0.25, byline-end -0.40, byline-on 0.25, kicker -0.30, text -0.25, text-on -0.35, title -0.20, title-on -0.15
letters-and-fill 14: 14609: aside -0.20, byline-above -0.55, byline-apart -0.45, byline-below -0.35, byline-end -0.30, byline-on -0.50, deck-on -0.10, kicker -0.40, text -0.15, title -0.10, title-on -0.20
letters-and-fill 15: 15627: byline-above -0.50, byline-apart -0.15, byline-below -0.20, byline-on -0.90, deck-on 0.25, kicker -0.30, title -0.10, title-on 0.10
letters-and-fill 16: 75668: aside -0.15, byline-above -0.45, byline-apart -0.30, byline-below -0.30, byline-end -0.40, byline-on -0.75, deck -0.50, deck-on -0.90, kicker -0.25, title -0.25, title-on -0.25
letters-and-fill 17: 9130: aside -0.15, byline-above -0.25, byline-apart -0.20, byline-below -0.20, byline-end -0.50, byline-on -0.50, deck -0.25, deck-on -0.40, text -0.10, text-on 0.35, title -0.30, title-on -0.10
letters-and-fill 18: 8093: aside -0.15, byline-above -0.45, byline-apart -0.25, byline-below -0.40, byline-end -0.55, deck -0.65, deck-on -0.25, kicker -0.10, title -0.10, title-on -0.10
letters-and-fill 19: 9123: aside -0.20, byline-above -0.60, byline-apart -0.45, byline-below -0.35, byline-end -0.50, byline-on -0.10, deck-on -0.45, text -0.10, text-on -0.10, title -0.25
letters-and-fill 20: 7910: aside -0.25, byline-above -0.20, byline-apart -0.55, byline-below -0.30, deck -0.15, deck-on -0.30, kicker -0.40, text -0.35, text-on -0.40, title -0.20
letters-and-fill 21: 6511: aside -0.15, byline-above -0.30, byline-apart -0.45, byline-end -0.45, deck -0.25, deck-on -0.30, kicker -0.40, text -0.35, title -0.25
letters-and-fill 22: 14881: aside -0.15, byline-apart -0.15, byline-below -0.20, byline-end -0.25, byline-on -0.35, deck -0.25, deck-on -0.15, kicker -0.90, text -0.30, title -0.20, title-on -0.45
letters-and-fill 23: 48488: aside -0.15, byline-above -0.30, byline-apart -0.20, byline-below -0.15, byline-end -0.25, byline-on -0.65, deck -0.10, deck-on -0.45, kicker -0.55, text-on -0.15, title -0.25, title-on -0.45
letters-and-tail 0: 2480: aside -0.30, byline-above -0.15, byline-apart -0.20, byline-below -0.30, byline-end -0.20, byline-on -0.35, deck -0.25, deck-on -0.35, text -0.25, title -0.20, title-on -0.15
letters-and-tail 1: 40: text -0.30, text-on -0.15, title 0.20, title-on 0.15
letters-and-tail 2: 173: aside -0.30, byline-above -0.35, byline-apart -0.50, byline-end -0.40, byline-on -0.15, deck -0.20, kicker -0.30, text -0.30, title 0.20
letters-and-tail 4: 10: kicker -0.25, text -0.25, title 0.15, title-on 0.15
letters-and-tail 5: 36: aside -0.15, byline-apart -0.20, byline-below -0.25, deck -0.15, kicker -0.10, text 0.40, title -0.40, title-on -0.25
letters-and-tail 6: 15: byline-below -0.10, title -0.25, title-on 0.20
letters-and-tail 8: 18: aside -0.20, byline-above -0.45, byline-apart -0.25, byline-below -0.10, byline-end -0.30, byline-on 0.40, kicker -0.20, text -0.60, text-on -0.25, title 0.10, title-on 0.15
letters-and-tail 9: 4584: aside -0.35, byline-above -0.30, byline-apart -0.10, byline-end -0.15, byline-on -0.10, deck -0.10, deck-on -0.25, kicker -0.10, text -0.15, text-on -0.20, title -0.20, title-on -0.20
letters-and-tail 12: 8: text-on 0.15, title -0.10
letters-and-tail 15: 46: byline-apart -0.15, byline-below -0.10, byline-end -0.20, text 0.20, text-on 0.25, title -0.25
letters-and-tail 17: 25: aside -0.20, byline-above 0.10, byline-apart -0.25, byline-below -0.30, byline-end -0.15, byline-on -0.55, deck -0.20, kicker -0.40, text -0.65, title 0.55, title-on 0.25
letters-and-tail 18: 96085: aside -0.50, byline-above -0.25, byline-below -0.20, byline-end -0.30, byline-on -0.20, deck -0.25, deck-on -0.25, kicker -0.25, text -0.20, text-on -0.15, title -0.10, title-on -0.20
letters-and-tail 19: 6931: byline-above -0.10, byline-apart -0.25, byline-below -0.40, deck -0.25, kicker -0.55, text 0.20, text-on 0.20, title -0.15, title-on -0.30
letters-and-tail 20: 38813: aside -0.15, byline-above -0.15, byline-apart -0.25, byline-below -0.45, byline-end -0.20, byline-on -0.35, kicker -0.35, text -0.25, text-on 0.10, title-on 0.25
letters-and-tail 21: 4004: byline-below -0.20, byline-end -0.10, deck-on -0.10, kicker -0.20, text 0.20, text-on 0.30, title -0.35, title-on -0.15
letters-and-tail 22: 1392: byline-apart -0.20, byline-below -0.80, byline-end -0.25, byline-on -0.35, deck -0.15, deck-on -0.45, kicker 0.45, text 0.35, text-on 0.55, title -0.60, title-on -0.75
letters-and-tail 23: 252: byline-apart -0.15, byline-below -0.10, byline-end -0.20, byline-on -0.10, deck -0.30, deck-on -0.10, kicker 0.15, text -0.35, text-on 0.30
letters-and-tail 25: 83: text-on 0.25, title -0.15, title-on -0.10
letters-and-tail 26: 3129: aside -0.35, byline-above -0.10, byline-apart 0.15, byline-below 0.15, byline-end 0.10, byline-on -0.85, deck -0.85, deck-on -0.65, kicker -0.85, text -0.30, text-on 0.10, title -0.35, title-on -0.35
letters-and-tail 27: 54567: aside -0.45, byline-below -0.20, byline-end -0.10, byline-on -0.20, deck -0.15, deck-on -0.20, kicker -0.20, text -0.50, text-on -0.35, title -0.30, title-on -0.20
letters-and-tail 28: 5334: byline-above -0.55, byline-apart -0.25, byline-below -0.20, byline-end -0.25, byline-on -0.50, deck -0.35, kicker 0.15, text 0.15, text-on 0.50, title -0.55, title-on -0.25
letters-and-tail 29: 23475: aside -0.20, byline-above -0.40, byline-apart -0.40, byline-below -0.60, byline-end -0.70, byline-on -1.00, deck -0.30, deck-on -0.30, kicker -0.70, text 0.20, text-on 0.40, title-on -0.45
letters-and-tail 30: 3836: byline-above -0.10, byline-apart -0.10, byline-below -0.30, byline-end -0.25, byline-on -0.50, deck -0.20, deck-on -0.40, kicker -0.40, text 0.60, text-on 0.55, title -0.45, title-on -0.50
letters-and-tail 31: 853: byline-above -0.10, byline-apart -0.30, byline-below -0.20, byline-end -0.30, byline-on -0.35, deck -0.40, deck-on -0.40, kicker -0.25, text-on 0.45, title-on -0.25
letters-and-tail 32: 240: byline-above -0.15, byline-apart -0.25, byline-below -0.40, byline-end -0.20, byline-on -0.20, deck-on -0.15, kicker -0.30, text -0.45, text-on 0.10, title 0.35, title-on -0.10
letters-and-tail 33: 4923: byline-above -0.40, byline-apart -0.15, byline-below -0.15, deck -0.65, deck-on -0.40, kicker -0.25, text-on 0.35, title-on -0.20
letters-and-tail 34: 33: text 0.10, text-on 0.30, title -0.35
letters-and-tail 35: 1745: aside -0.20, byline-above -0.60, byline-apart -0.75, byline-below -0.75, byline-end -0.60, byline-on -0.15, deck-on -0.35, title -0.30, title-on 0.20
letters-and-head 0: 17: byline-below -0.10, text-on 0.10, title -0.15, title-on 0.10
letters-and-head 2: 2597: aside -0.35, byline-apart -0.25, byline-below -0.30, byline-end -0.50, byline-on -0.25, deck -0.30, deck-on -0.40, kicker -0.20, text-on -0.20, title -0.30, title-on -0.10
letters-and-head 3: 131: byline-above -0.15, byline-apart -0.25, byline-below -0.40, byline-end -0.20, byline-on -0.20, kicker -0.35, text -0.65, text-on 0.10, title 0.80, title-on -0.40
letters-and-head 4: 10: aside -0.25, byline-above -0.35, byline-apart -0.20, byline-below -0.30, byline-end -0.20, byline-on 0.20, deck -0.10, kicker -0.25, text -0.55, text-on -0.10, title -0.10, title-on 0.15
letters-and-head 7: 17: byline-apart -0.10, byline-below -0.10, kicker -0.15, text -0.15, title 0.15
letters-and-head 10: 4635: aside -0.35, byline-above -0.35, byline-apart -0.15, byline-end -0.25, deck -0.15, deck-on -0.20, text -0.20, text-on -0.15, title -0.20, title-on -0.10
letters-and-head 12: 30: aside -0.20, byline-below -0.15, byline-on -0.45, deck -0.20, kicker -0.30, text -0.15, text-on -0.10, title -0.10
letters-and-head 16: 132893: aside -0.50, byline-above -0.15, byline-below -0.15, byline-end -0.25, byline-on -0.15, deck -0.75, deck-on -0.25, kicker -0.10, text -0.20, text-on -0.35, title -0.20, title-on -0.15
letters-and-head 17: 41: byline-apart -0.15, byline-below -0.40, byline-end -0.10, deck -0.10, deck-on -0.10, kicker -0.10, text 0.40, text-on 0.30, title -0.50, title-on -0.15
letters-and-head 18: 1133: byline-above -0.35, byline-apart -0.20, byline-below -0.25, byline-end -0.55, byline-on -0.30, deck -0.90, deck-on -0.30, kicker -0.90, text -1.10, text-on 0.25, title 1.30, title-on -0.20
letters-and-head 19: 3718: aside -0.15, byline-apart -0.35, byline-below -0.60, byline-end -0.40, byline-on -0.55, deck -0.75, deck-on -0.30, kicker -0.15, text-on 0.25, title 0.30, title-on -0.75
letters-and-head 20: 9975: aside -0.20, byline-above -0.75, byline-apart -0.45, byline-below -0.75, byline-end -0.60, byline-on -0.85, deck -0.95, deck-on -0.35, kicker -0.55, text 0.40, text-on 0.35, title -0.25, title-on -0.45
letters-and-head 21: 640: aside -0.35, byline-above -0.10, byline-apart -0.20, byline-below -0.35, byline-end -0.30, byline-on -0.50, deck 1.40, deck-on 0.20, kicker -0.85, text -0.60, text-on -1.10, title -2.45, title-on -1.00
letters-and-head 22: 935: aside -0.15, byline-above -0.15, byline-apart -0.40, byline-below -0.50, byline-end -0.40, byline-on -0.15, deck -0.55, deck-on -0.10, kicker -0.40, text-on 0.20, title -1.20, title-on 0.55
letters-and-head 23: 1357: aside -0.15, byline-above -0.30, byline-apart -0.80, byline-below -0.75, byline-end -0.55, byline-on -0.35, deck -0.80, deck-on -0.10, kicker -0.60, text 0.50, text-on 0.20, title -0.15, title-on -0.40
letters-and-head 24: 126: byline-above -0.10, byline-apart -0.25, byline-below -0.30, byline-end -0.55, byline-on -0.55, deck -0.45, deck-on -0.30, kicker -0.35, text 0.20, title 0.10, title-on -0.15
letters-and-head 25: 48737: aside -0.25, byline-above -0.45, byline-apart -0.25, byline-below 0.15, byline-end 0.10, byline-on -0.35, deck -1.60, deck-on 0.10, kicker -1.40, text -0.35, text-on -0.10, title -2.15, title-on 0.10
letters-and-head 26: 36300: aside -0.40, byline-above -0.45, byline-apart -0.45, byline-below -0.20, byline-end -0.45, deck 0.10, deck-on -0.60, kicker 0.10, text -0.30, text-on -0.40, title -0.30, title-on -0.20
letters-and-head 27: 3561: aside -0.15, byline-above -0.45, byline-apart -0.35, byline-below -0.45, byline-end -0.85, byline-on -1.15, deck -0.90, deck-on -0.45, kicker -0.90, text 0.20, text-on 0.35, title 0.20, title-on -0.25
letters-and-head 28: 4296: byline-above -0.35, byline-apart -0.90, byline-below -1.60, byline-end -0.85, byline-on -0.25, deck -0.85, deck-on -0.80, text 0.20, text-on 0.10, title 0.25
letters-and-head 29: 425: aside -0.25, byline-above 0.25, byline-apart 0.25, byline-below 0.10, byline-end 0.25, byline-on -0.30, deck 0.25, deck-on -0.20, kicker -0.60, text -0.40, title -1.75, title-on -0.20
letters-and-head 30: 108: byline-below -0.15, deck 0.10, text-on 0.20, title -0.40, title-on -0.20
letters-and-head 31: 1453: aside -0.15, byline-above -0.50, byline-apart -0.55, byline-below -0.90, byline-end -0.65, byline-on 0.15, deck -0.55, deck-on -0.30, kicker -0.65, text 0.55, text-on 0.30, title -0.40, title-on -0.35
letters-and-extent 0: 545: aside -0.15, byline-above -0.60, byline-apart -0.45, byline-below -0.80, byline-end -0.15, deck-on -0.10, kicker 0.15, text 0.25, text-on -0.20, title -0.30
letters-and-extent 1: 925: aside -0.25, byline-above 0.10, byline-apart 0.15, byline-end -0.15, byline-on -0.55, deck -0.15, deck-on -0.25, kicker 0.10, text -0.55, text-on 0.15, title -0.50, title-on 0.40
letters-and-extent 2: 925: aside -0.25, byline-apart -0.25, byline-below 0.15, deck -0.25, deck-on -0.20, kicker -0.55, text -0.15, title-on -0.10
letters-and-extent 3: 298: aside -0.15, byline-above -0.45, byline-apart -0.75, byline-below -0.65, byline-end -0.30, byline-on 0.10, deck -0.35, deck-on -0.10, kicker -0.40, text -0.20, text-on -0.40, title 0.70, title-on -0.40
letters-and-extent 4: 75: aside -0.20, byline-above -0.20, byline-apart -0.20, byline-below -0.50, byline-end -0.15, byline-on -0.10, deck -0.15, kicker -0.25, title 0.15, title-on -0.30
letters-and-extent 6: 60: byline-above -0.35, byline-apart -0.45, byline-below -0.25, byline-end -0.10, deck -0.10, kicker -0.45, text -0.10, title 0.35
letters-and-extent 7: 1396: aside -0.20, byline-above -0.30, byline-apart -0.15, byline-below -0.10, byline-end -0.10, deck -0.55, kicker 0.15, text -0.50, title -0.20
letters-and-extent 8: 1984: aside -0.25, byline-above -0.35, byline-apart -0.35, byline-below -0.50, byline-end -0.35, deck 0.25, deck-on -0.25, kicker -0.35, text-on 0.25
letters-and-extent 9: 907: aside -0.25, byline-above -0.55, byline-on -0.10, deck -0.75, deck-on -0.35, kicker -0.15, title -0.15, title-on -0.25
letters-and-extent 10: 284: aside -0.20, byline-above 0.45, byline-below 0.80, byline-on -0.60, deck -0.30, deck-on -0.20, kicker -0.60, text -0.20, text-on -0.35, title -0.95, title-on -1.00
letters-and-extent 11: 34: byline-above -0.15, byline-below 0.40, byline-end -0.20, deck -0.10, kicker -0.25, text -0.35, title 0.10, title-on -0.25
letters-and-extent 12: 13342: aside -0.25, byline-above -0.40, byline-apart -0.45, byline-below -0.20, byline-end -0.15, byline-on -0.10, deck -0.50, kicker -0.20, text -0.45, text-on -0.10, title -0.25, title-on -0.10
letters-and-extent 13: 17789: aside -0.25, byline-above -0.45, byline-apart -0.25, byline-below -0.40, byline-end -0.30, byline-on -0.30, deck -0.60, deck-on -0.25, kicker -0.50, text -0.35, text-on -0.10, title -0.10, title-on -0.15
letters-and-extent 14: 34244: aside -0.20, byline-apart -0.25, byline-below -0.35, byline-end -0.35, byline-on -0.10, deck-on -0.15, kicker -0.35, text -0.25, text-on -0.30, title -0.20, title-on -0.20
letters-and-extent 15: 50379: aside -0.15, byline-above -0.55, byline-apart -0.20, byline-below -0.50, byline-end -0.65, byline-on -0.75, deck-on -0.10, kicker -0.20, title -0.40, title-on -0.15
letters-and-extent 16: 28111: byline-above -0.30, byline-apart -0.40, byline-below -0.45, byline-end -0.45, byline-on -0.40, deck -0.30, deck-on -0.20, kicker -0.85, text 0.50, text-on 0.15, title-on -1.05
letters-and-extent 17: 6827: byline-above -0.15, byline-apart -0.50, byline-below -0.25, byline-end -0.25, byline-on -0.10, deck -0.35, deck-on -0.25, kicker -0.40, text 0.90, text-on 0.45, title -1.30, title-on -0.30
letters-and-extent 18: 5309: aside -0.15, byline-above -0.55, byline-apart -0.35, byline-below -0.80, byline-end -0.70, byline-on 0.30, deck -0.95, kicker -0.30, title -0.25
letters-and-extent 19: 8082: aside -0.15, byline-above -0.60, byline-apart -0.80, byline-below -1.25, byline-end -0.60, byline-on -0.10, deck -1.30, kicker 0.40, text -0.15, text-on -0.10, title-on 0.15
letters-and-extent 20: 14588: aside -0.25, byline-above -0.40, byline-below -0.15, byline-end -0.15, byline-on -0.45, deck-on -0.25, kicker -0.60, text -0.35, text-on -0.40, title -0.25
letters-and-extent 21: 25731: aside -0.25, byline-above -0.10, byline-apart -0.25, byline-below 0.10, byline-end -0.10, byline-on -0.40, deck-on -0.15, kicker -1.20, text -0.25, title -0.30, title-on -0.45
letters-and-extent 22: 26672: aside -0.15, byline-above 0.20, byline-apart -0.35, byline-below 0.10, byline-end -0.15, byline-on -0.75, deck -0.10, deck-on -0.30, kicker -0.35, text -0.10, title -0.70, title-on -0.60
letters-and-extent 23: 14624: byline-apart -0.45, byline-below -0.45, byline-end -0.55, byline-on -0.30, deck 0.15, deck-on -0.10, kicker -0.70, text 0.15, text-on 0.20, title -0.40, title-on -0.75
letters-and-name 0: 1994: aside -0.25, byline-above -0.45, byline-apart -0.60, byline-below -0.95, byline-end -0.85, byline-on -0.25, deck -0.30, deck-on -0.25, kicker -0.15, text -0.25, text-on -0.10, title 0.10, title-on 0.10
letters-and-name 1: 547: aside -0.25, byline-above -0.50, byline-apart -0.35, byline-below -0.55, byline-end -0.40, deck -0.20, deck-on -0.20, kicker 0.10, text 0.10, text-on -0.45
letters-and-name 2: 35: aside -0.25, byline-above 0.10, byline-apart -0.10, byline-below 0.55, byline-end 0.25, byline-on -0.20, kicker -0.60, text-on 0.20, title -0.65, title-on -0.60
letters-and-name 3: 114: aside -0.25, byline-apart -0.10, byline-below 0.15, byline-on 0.15, deck -0.15, deck-on -0.15, kicker -0.50, text-on 0.10, title -0.60, title-on -0.25
letters-and-name 4: 15: byline-end -0.10, text -0.10, text-on -0.10
letters-and-name 5: 67: aside -0.15, byline-apart 0.10, byline-below 0.35, byline-end -0.15, byline-on -0.25, kicker -0.25, text -0.70, title -0.35, title-on -0.45
letters-and-name 6: 2713: aside -0.30, byline-above -0.45, byline-apart -0.20, byline-below -0.35, byline-end -0.20, byline-on -0.80, deck -0.60, deck-on -0.30, kicker -0.25, text -0.15, text-on -0.25, title 0.10, title-on 0.25
letters-and-name 7: 821: aside -0.30, byline-above -0.55, byline-apart -0.25, byline-below -0.10, byline-end -0.25, byline-on 0.20, deck 0.10, deck-on -0.20, kicker 0.25, text -0.20, title -0.40, title-on -0.15
letters-and-name 8: 304: aside -0.20, byline-above 0.20, byline-apart 0.10, byline-below 0.25, byline-on 0.65, deck -0.20, deck-on -0.20, kicker -1.20, text-on 0.10, title -0.90, title-on -0.85
letters-and-name 9: 481: aside -0.15, byline-above -0.50, byline-apart -0.25, byline-below -0.10, byline-on 0.60, deck 0.15, deck-on 0.15, kicker -0.35, text-on -0.20, title-on -0.70
letters-and-name 10: 155: byline-above 0.15, byline-apart -0.10, byline-below 0.15, byline-on 0.20, deck -0.20, deck-on -0.20, kicker -0.45, text -0.15, text-on -0.15, title-on -0.60
letters-and-name 11: 191: byline-above 0.10, byline-below 0.40, byline-end 0.20, byline-on -0.85, deck -0.20, kicker -0.65, text -0.20, title -1.20, title-on -0.70
letters-and-name 12: 141989: aside -0.45, byline-above -0.90, byline-apart -0.75, byline-below -0.45, byline-end -0.70, byline-on -0.15, kicker -0.10, text -0.15, text-on -0.15, title -0.10, title-on -0.15
letters-and-name 13: 3978: aside -0.20, byline-above -0.60, byline-apart -0.95, byline-below -0.70, byline-end -0.70, byline-on -1.05, deck -0.35, deck-on 0.10, text-on -0.50, title 0.15, title-on 0.15
letters-and-name 14: 2396: aside -0.20, byline-above -0.30, byline-apart -0.25, byline-below -0.35, byline-end -0.15, byline-on -0.25, deck -0.10, deck-on -0.10, kicker -0.10, text -0.20, title-on -0.20
letters-and-name 15: 1125: aside -0.25, byline-above 0.10, byline-apart 0.40, byline-below 0.40, byline-on -0.10, deck -0.80, deck-on -0.70, kicker -0.70, text -0.60, text-on -1.00, title -0.25, title-on -0.25
letters-and-name 16: 540: aside -0.15, byline-end 0.20, byline-on -0.15, deck -0.35, deck-on -0.30, kicker -0.90, text -0.10, text-on -0.25, title -0.35, title-on -0.45
letters-and-name 17: 664: aside -0.15, byline-above 0.30, byline-apart 0.20, byline-below 0.30, byline-end 0.30, byline-on 0.35, deck -0.35, deck-on -0.40, kicker -1.00, text -0.75, title -1.25, title-on -1.00
letters-and-name 18: 94197: aside -0.55, byline-above -0.60, byline-apart -0.40, byline-below -0.55, byline-end -0.55, byline-on -0.15, deck -0.20, kicker -0.20, text -0.30, text-on -0.10, title -0.20, title-on -0.10
letters-and-name 19: 249: aside -0.20, byline-below 0.15, byline-end 0.15, deck -0.55, deck-on -0.40, kicker -0.65, text -0.35, text-on -0.15, title -0.15, title-on 0.20
letters-and-name 20: 89: aside -0.10, byline-apart -0.20, byline-below 0.25, byline-end 0.30, deck -0.45, deck-on -0.10, kicker -0.30, text -0.10, text-on -0.30, title-on -0.30
letters-and-name 21: 277: aside -0.20, byline-above 0.15, byline-below 0.55, deck -0.45, deck-on -0.50, kicker -0.45, text -0.20, title -0.10, title-on -0.70
letters-and-name 22: 36: aside -0.15, byline-above -0.20, byline-below 0.75, byline-end 0.10, byline-on 0.20, deck -0.25, deck-on -0.20, kicker -0.20, text -0.55, text-on -0.10, title -0.40, title-on -0.55
letters-and-name 23: 158: aside -0.15, byline-above -0.10, byline-apart 0.10, byline-end 0.10, byline-on -0.25, deck -0.65, deck-on -0.30, kicker -0.40, text 0.35, title -0.60, title-on -1.00
letters-and-gap 0: 1366: aside -0.30, byline-above -0.35, byline-below 0.10, deck -0.40, deck-on -0.30, kicker -0.10, text -0.35, title -0.30
letters-and-gap 1: 518: aside -0.25, byline-above -0.30, byline-apart -0.45, byline-below -0.55, byline-end -0.70, byline-on -0.25, deck -0.25, deck-on -0.15, kicker -0.20
letters-and-gap 2: 395: aside -0.20, byline-above -0.75, byline-apart -0.15, byline-below -0.40, byline-on -0.35, deck -0.20, text -0.30, text-on -0.35, title 0.20
letters-and-gap 3: 39: aside -0.15, byline-above 0.10, byline-apart -0.25, byline-below -0.25, byline-end -0.35, kicker -0.10, title -0.10
letters-and-gap 4: 454: byline-apart -0.35, byline-below -0.45, byline-end -0.25
letters-and-gap 5: 2557: aside -0.35, byline-above -0.15, byline-apart -0.40, byline-below -0.10, byline-end -0.10, deck -0.15, deck-on -0.20, kicker -0.30, text -0.10, text-on 0.10, title -0.35, title-on -0.35
letters-and-gap 6: 894: aside -0.20, byline-above -0.25, byline-apart -0.30, byline-end -0.15, byline-on -0.20, deck -0.20, deck-on -0.20, kicker -0.15, text -0.10, text-on -0.30, title -0.20, title-on 0.10
letters-and-gap 7: 744: aside -0.25, byline-above -0.15, byline-apart -0.15, byline-end -0.25, byline-on -0.45, deck -0.35, deck-on -0.20, kicker -0.20, text -0.20, text-on -0.55, title 0.25
letters-and-gap 8: 10: byline-above -0.35, byline-apart 0.25, byline-below -0.20, byline-end 0.15, byline-on -0.20, deck 0.10, text -0.45, title-on -0.10
letters-and-gap 9: 460: aside -0.15, byline-below -0.45, byline-end -0.50, byline-on -0.10, deck -0.25, kicker -0.15, text 0.10
letters-and-gap 10: 116369: aside -0.45, byline-above -0.45, byline-apart -0.40, byline-below -0.30, byline-end -0.35, byline-on -0.30, deck -0.35, deck-on -0.15, kicker -0.20, text -0.10, text-on -0.15, title-on -0.15
letters-and-gap 11: 17647: aside -0.35, byline-apart -0.20, byline-on -0.15, deck -0.50, deck-on -0.40, kicker -0.30, text -0.20, title 0.15, title-on -0.40
letters-and-gap 12: 14142: aside -0.25, byline-above -0.35, byline-apart -0.15, byline-below -0.20, byline-end -0.40, byline-on -0.35, deck-on -0.45, kicker -0.10, text -0.15, text-on -0.20, title -0.15, title-on -0.20
letters-and-gap 13: 150: aside -0.15, byline-above -0.15, byline-on -0.30, deck -0.40, deck-on -0.25, kicker -0.10, text 0.10, text-on -0.10, title-on -0.35
letters-and-gap 14: 2384: byline-above -0.10, byline-below -0.45, byline-end -0.30, byline-on -0.15, deck -0.20, kicker -0.10, text -0.20, text-on 0.45, title -0.25, title-on -0.40
letters-and-gap 15: 74425: aside -0.45, byline-above -0.35, byline-apart -0.30, byline-below -0.15, byline-end -0.45, byline-on -0.15, deck -0.35, deck-on -0.15, kicker -0.50, text -0.40, text-on -0.15, title -0.25
letters-and-gap 16: 11465: aside -0.25, byline-above -0.30, byline-apart -0.25, byline-below -0.35, byline-end -0.10, deck -0.10, deck-on -0.15, kicker 0.25, text-on -0.20, title -0.35, title-on -0.40
letters-and-gap 17: 7941: aside -0.25, byline-above -0.30, byline-apart -0.40, byline-below -0.15, byline-end -0.10, byline-on -0.50, deck -0.30, deck-on -0.45, kicker -0.10, text -0.15, text-on -0.10, title-on -0.40
letters-and-gap 18: 184: aside -0.15, byline-above -0.25, byline-apart -0.15, byline-below -0.45, byline-end -0.35, byline-on -0.30, deck-on -0.30, text-on -0.10, title 0.30, title-on -0.40
letters-and-gap 19: 991: aside -0.15, byline-above -0.20, byline-below -0.40, byline-end -0.40, byline-on -0.15, deck -0.35, kicker -0.25, text -0.15, text-on 0.25, title-on -0.20
letters-and-number 0: 2290: aside -0.35, byline-above -0.15, byline-apart -0.20, byline-below -0.15, byline-end -0.20, deck -0.30, deck-on -0.35, text -0.10, text-on -0.15, title -0.65, title-on 0.25
letters-and-number 2: 84: byline-apart -0.20, byline-below -0.25, byline-end -0.15, kicker -0.20, text -0.55, title 0.70, title-on -0.40
letters-and-number 7: 32: byline-below -0.15, kicker -0.20, text 0.20, title 0.10, title-on -0.35
letters-and-number 8: 209: byline-above -0.35, byline-apart -0.35, byline-below -0.40, byline-end -0.20, kicker -0.60, text -0.45, title 0.85, title-on -0.45
letters-and-number 9: 1: text -0.25, title 0.25, title-on -0.15
letters-and-number 10: 156: aside -0.15, byline-above -0.40, byline-apart -0.30, byline-below -0.25, byline-on -0.40, deck -0.10, kicker -0.80, text -0.25, title 0.70, title-on -1.05
letters-and-number 12: 4428: aside -0.35, byline-above -0.15, byline-end -0.20, byline-on -0.10, deck-on -0.25, text -0.20, text-on -0.20, title -0.50
letters-and-number 19: 13: byline-above -0.15, byline-apart -0.25, byline-below -0.40, byline-end -0.35, kicker -0.35, text 0.15, title 0.10, title-on -0.25
letters-and-number 20: 109: byline-above -0.40, byline-apart -0.55, byline-below -0.60, byline-end -0.55, byline-on -0.35, deck -0.20, kicker -0.45, text -0.65, title 1.30, title-on -0.55
letters-and-number 22: 114: aside -0.15, byline-above -0.15, byline-apart -0.60, byline-below -0.25, byline-end -0.20, byline-on -0.55, deck -0.40, deck-on -0.10, kicker -0.90, text -0.55, text-on 0.20, title 1.05, title-on -1.00
letters-and-number 24: 145007: aside -0.65, byline-above -0.10, byline-end -0.15, byline-on -0.30, deck -0.10, deck-on -0.25, text -0.15, text-on -0.30, title -0.45
letters-and-number 25: 10: byline-end -0.10, kicker -0.15, text-on 0.40, title -0.55
letters-and-number 26: 1024: aside -0.15, byline-above -0.25, byline-apart -0.30, byline-below -0.65, byline-end -0.30, byline-on -0.10, deck -0.45, kicker -0.50, text -0.35, title 0.50, title-on -0.90
letters-and-number 28: 338: byline-above -0.35, byline-apart -0.60, byline-below -1.00, byline-end -0.65, byline-on -0.15, deck -0.40, deck-on -0.10, kicker -0.60, text -1.10, text-on -0.25, title 1.70, title-on -0.85
letters-and-number 29: 1289: aside -0.10, byline-above -0.25, byline-apart -0.55, byline-below -0.55, byline-end -0.35, byline-on -0.20, deck -0.30, kicker -0.35, text -0.35, text-on -0.15, title 0.60
letters-and-number 31: 21: byline-above -0.25, byline-apart -0.15, byline-below -0.15, byline-end -0.25, kicker -0.50, text 0.40, text-on 0.25, title -0.40
letters-and-number 32: 490: byline-above -0.60, byline-apart -0.80, byline-below -1.00, byline-end -0.65, byline-on -0.20, deck -0.35, kicker -0.75, text -1.45, title 2.15, title-on -0.90
letters-and-number 33: 139: byline-above -0.15, byline-apart -0.55, byline-below -0.55, byline-end -0.40, byline-on -0.20, deck -0.25, deck-on -0.15, kicker -0.55, text 0.40, text-on -0.15, title -0.10, title-on -0.90
letters-and-number 34: 259: byline-above -0.25, byline-apart -0.25, byline-below -0.50, byline-end -0.25, deck -0.30, kicker -0.35, text -1.20, title 1.25, title-on -0.50
letters-and-number 35: 2115: byline-apart -0.25, byline-below -0.40, byline-end -0.25, deck -0.40, kicker -0.10, title 0.35, title-on -0.45
letters-and-number 36: 92899: aside -0.60, byline-above -0.35, byline-apart -0.25, byline-end -0.30, byline-on -0.30, deck -0.10, deck-on -0.30, text -0.30, text-on -0.20, title -0.40, title-on -0.15
letters-and-number 37: 456: byline-above -0.10, byline-apart -0.20, byline-below -0.15, byline-end -0.15, byline-on -0.45, deck -0.10, kicker -1.05, text 1.65, title -1.30, title-on -0.85
letters-and-number 38: 1089: aside -0.15, byline-above -0.35, byline-apart -0.45, byline-below -1.25, byline-end -0.55, byline-on -0.35, deck -0.70, deck-on -0.15, kicker -0.65, text -0.15, text-on 0.60, title 0.45, title-on -1.45
letters-and-number 40: 79: byline-apart -0.10, byline-below -0.10, byline-end -0.10, text 0.40, title -0.30
letters-and-number 41: 76: aside -0.15, byline-above -0.10, byline-apart -0.20, byline-below -0.30, deck -0.20, kicker -0.40, text -0.85, title 0.55, title-on 0.50
letters-and-number 43: 6: byline-below -0.25, deck -0.20, text -0.45, title 0.50, title-on -0.15
letters-and-number 44: 101: byline-above -0.20, byline-apart -0.25, byline-below -0.45, byline-end -0.25, deck -0.40, kicker -0.50, text -1.25, title 1.55, title-on -0.45
letters-and-number 46: 296: byline-above 0.30, byline-apart 0.15, byline-below 0.25, byline-end -0.10, byline-on -0.35, deck -0.45, deck-on -0.10, kicker -0.55, text -0.75, title 0.55, title-on -0.65
letters-and-marks 0: 2572: aside -0.30, byline-above -0.15, byline-apart -0.10, byline-below -0.20, byline-end -0.30, byline-on -0.20, deck -0.30, deck-on -0.40, kicker 0.10, text -0.40, text-on -0.25
letters-and-marks 2: 149: aside -0.25, byline-above -0.30, byline-apart -0.60, byline-below -0.15, byline-end -0.40, byline-on 0.25, deck -0.20, kicker -0.60, text -0.15, title-on -0.20
letters-and-marks 4: 49: byline-apart -0.15, byline-below -0.10, text 0.40, text-on 0.15, title -0.30, title-on -0.35
letters-and-marks 6: 3829: aside -0.35, byline-above -0.20, byline-apart -0.40, byline-below -0.30, byline-end -0.30, deck-on -0.10, text -0.30, text-on -0.55, title 0.10
letters-and-marks 8: 683: aside -0.25, byline-above -0.25, byline-apart 0.85, byline-below 0.55, byline-end 0.50, byline-on -0.90, deck -0.95, deck-on -0.55, kicker -1.40, text 0.15, text-on 0.30, title -1.35, title-on -0.55
letters-and-marks 10: 153: aside -0.20, byline-above -0.10, byline-apart -0.20, byline-end -0.25, byline-on -0.75, deck -0.50, deck-on -0.10, kicker -0.55, text 0.95, text-on 0.60, title -1.70, title-on -0.70
letters-and-marks 12: 37078: aside -0.45, byline-above -0.60, byline-apart -0.70, byline-below -0.60, byline-end -0.75, byline-on -0.10, deck 0.20, deck-on -0.20, text -0.10, text-on -0.30, title -0.10
letters-and-marks 13: 3064: aside -0.25, byline-above 0.50, byline-apart 0.25, byline-below 0.45, byline-end 0.75, byline-on -1.10, deck -1.30, deck-on -0.80, kicker -1.20, text -0.30, text-on 0.25, title -0.80, title-on -1.70
letters-and-marks 14: 51968: aside -0.20, byline-above -0.65, byline-apart -0.60, byline-below -0.55, byline-end -0.85, byline-on -0.50, deck -0.45, deck-on -0.15, kicker -0.55, text -0.25, text-on -0.10, title-on -0.60
letters-and-marks 15: 1753: aside -0.15, byline-above -0.35, byline-apart 0.15, byline-end 0.20, byline-on 0.50, deck -0.85, deck-on -0.35, kicker -0.60, text -0.15, text-on 0.25, title -1.05, title-on -0.75
letters-and-marks 16: 55319: byline-above -0.25, byline-below 0.70, byline-end -0.60, byline-on -0.50, deck -0.50, deck-on -0.10, kicker -0.95, text 0.20, text-on 0.40, title -0.65, title-on -0.75
letters-and-marks 17: 1510: byline-apart 0.10, byline-below 0.45, byline-end 0.15, byline-on -0.15, deck -0.75, deck-on -0.30, kicker -0.35, text 0.85, text-on 0.75, title -1.70, title-on -0.75
letters-and-marks 18: 45846: aside -0.45, byline-above -0.65, byline-apart -0.25, byline-below -0.30, byline-end -0.20, byline-on -0.10, deck 0.10, deck-on -0.10, kicker -0.10, text -0.35, text-on -0.30, title -0.15, title-on -0.15
letters-and-marks 20: 33399: aside -0.25, byline-apart -0.20, byline-below 0.20, byline-end -0.30, byline-on -0.85, deck -1.00, deck-on -0.20, kicker -0.65, text -0.10, title -0.55, title-on -0.10
letters-and-marks 22: 15761: byline-above -0.40, byline-apart -0.30, byline-end -0.90, byline-on -1.00, deck -0.55, kicker -0.35, text 0.75, text-on 0.65, title -1.55, title-on -1.05
letters-and-alike 0: 959: aside -0.20, byline-above -0.30, byline-apart -0.20, byline-below -0.50, byline-end -0.45, deck -0.15, deck-on -0.20, kicker -0.10, text 0.20, text-on 0.10, title -0.10, title-on -0.15
letters-and-alike 1: 406: aside -0.20, byline-above -0.50, byline-apart 0.20, byline-below -0.10, byline-end -0.10, deck -0.20, deck-on -0.20, kicker -0.15, text -0.30, text-on -0.15, title -0.15, title-on 0.10
letters-and-alike 2: 431: aside -0.25, byline-above 0.20, byline-apart -0.60, byline-below 0.20, byline-end -0.55, byline-on -0.10, deck -0.20, deck-on -0.20, text -0.50, text-on -0.30, title -0.15, title-on 0.20
letters-and-alike 3: 630: aside -0.30, byline-above -0.20, byline-below -0.15, byline-on -0.35, deck -0.20, deck-on -0.15, kicker -0.45, text -0.20, title -0.15
letters-and-alike 4: 346: aside -0.30, byline-above -0.25, byline-apart -0.45, byline-below -0.10, byline-on -0.10, deck -0.30, kicker -0.30, text -0.10, title 0.25, title-on -0.10
letters-and-alike 5: 1652: aside -0.20, byline-below -0.10, byline-end -0.20, byline-on -0.25, deck -0.30, deck-on -0.20, kicker 0.10, text-on -0.10, title -0.15, title-on -0.25
letters-and-alike 6: 778: aside -0.25, byline-above -0.20, byline-apart -0.40, byline-below 0.10, byline-end -0.20, deck -0.15, deck-on -0.35, kicker -0.35, text -0.20
letters-and-alike 7: 982: aside -0.30, byline-above -0.50, byline-apart 0.10, byline-below -0.10, byline-end -0.15, byline-on 0.10, deck -0.35, text -0.20, text-on -0.10, title -0.25
letters-and-alike 8: 884: aside -0.40, byline-above -0.25, byline-end -0.10, byline-on -0.25, deck -0.10, text -0.35, text-on 0.30, title -0.15, title-on -0.30
letters-and-alike 9: 369: aside -0.30, byline-above -0.20, byline-apart -0.75, byline-below -0.45, byline-end -0.20, byline-on -0.15, deck -0.40, deck-on -0.15, kicker -0.20, title 0.20, title-on 0.15
letters-and-alike 10: 12389: aside -0.25, byline-above -0.20, byline-apart -0.20, byline-below -0.40, byline-end -0.40, byline-on -0.45, deck 0.20, deck-on 0.20, kicker -0.35, text -0.25, text-on -0.20, title -0.10, title-on -0.10
letters-and-alike 11: 8002: aside -0.15, byline-apart -0.20, byline-below -0.40, byline-end -0.35, byline-on -0.25, kicker -0.20, text -0.25, text-on -0.25, title -0.15, title-on -0.20
letters-and-alike 12: 13026: aside -0.20, byline-above -0.20, byline-apart -0.60, byline-below -0.40, byline-end -0.40, byline-on -0.15, deck -0.40, text -0.20, text-on -0.10, title -0.15, title-on -0.20
letters-and-alike 13: 21800: aside -0.25, byline-above -0.50, byline-apart -0.35, byline-below -0.30, byline-end -0.50, deck -0.40, deck-on -0.30, kicker -0.30, text -0.25, title-on -0.30
letters-and-alike 14: 95475: aside -0.35, byline-above -0.50, byline-apart -0.15, byline-below -0.10, byline-end 0.10, byline-on -0.30, deck -0.60, deck-on -0.45, text -0.10, text-on 0.20, title -0.15, title-on -0.20
letters-and-alike 15: 10311: aside -0.30, byline-above -0.15, byline-apart -0.10, byline-below -0.20, byline-end -0.10, byline-on -0.10, deck -0.25, deck-on 0.10, kicker -0.35, text -0.15, text-on -0.50, title -0.20
letters-and-alike 16: 6456: aside -0.20, byline-above -0.25, byline-apart -0.35, byline-below -0.25, byline-end -0.30, byline-on -0.10, deck -0.30, deck-on -0.25, kicker -0.30, text -0.15, text-on -0.35, title -0.20
letters-and-alike 17: 9305: aside -0.15, byline-above -0.70, byline-apart -0.50, byline-end -0.50, byline-on -0.35, deck -0.15, deck-on -0.20, kicker -0.35, text -0.15, text-on -0.25
letters-and-alike 18: 16184: aside -0.25, byline-above -0.40, byline-apart -0.30, byline-below -0.45, byline-end -0.45, byline-on -0.40, deck -0.20, deck-on -0.30, text -0.30, title -0.25, title-on -0.10
letters-and-alike 19: 52750: aside -0.30, byline-above -0.20, byline-apart -0.20, byline-below -0.40, byline-end -0.45, byline-on -0.40, deck -0.30, deck-on -0.40, kicker -0.30, text -0.15, text-on 0.40, title -0.15, title-on -0.25
letters-above 0: 931: aside -0.25, byline-above -0.40, byline-apart -0.25, byline-below -0.75, byline-end -0.40, byline-on 0.25, deck -0.35, deck-on -0.15, kicker -0.55, text -0.20, title -0.85, title-on 0.45
letters-above 1: 165: aside -0.15, byline-apart 0.10, byline-below -0.15, byline-end 0.10, byline-on -0.90, text 0.10, text-on -0.20, title 0.65, title-on -1.75
letters-above 2: 49: byline-above -0.15, byline-apart -0.35, byline-below -0.50, byline-end -0.20, kicker -0.35, text -0.15, title 0.55, title-on -0.75
letters-above 3: 1223: aside -0.30, byline-above -0.10, byline-apart -0.10, byline-below 0.60, byline-on -1.05, deck -0.20, deck-on -0.40, kicker 0.25, text -0.10, text-on -0.10, title 0.30, title-on -0.95
letters-above 4: 404: byline-above -0.10, byline-apart -0.30, byline-below -0.45, byline-end -0.25, title -0.15
letters-above 5: 178: aside -0.15, byline-above -0.15, byline-apart 0.10, byline-below 0.50, byline-end -0.65, byline-on -1.00, deck 0.40, kicker 0.10, text -0.50, text-on -0.25, title -0.20, title-on -0.80
letters-above 6: 868: aside -0.25, byline-above -0.55, byline-apart 0.10, byline-below -0.35, byline-end -0.95, byline-on -0.10, deck -0.80, kicker -0.15, text -0.30, title 0.15, title-on 0.30
letters-above 7: 8: byline-above 0.15, byline-apart -0.30, byline-below -0.10, byline-end -0.15, byline-on 0.10, deck -0.10, kicker -0.30, text -0.30, title 0.40, title-on -0.10
letters-above 8: 3170: aside -0.30, byline-above -0.20, byline-apart -0.40, byline-below -0.25, deck -0.45, deck-on -0.35, kicker -0.30, text-on -0.20, title -0.20, title-on -0.20
letters-above 9: 441: aside -0.15, byline-below -0.45, byline-end -0.35, deck -0.30, title -0.10
letters-above 10: 32: byline-apart -0.20, byline-below -0.65, deck -0.35, kicker -0.10, text 0.30, title -0.70, title-on 0.40
letters-above 12: 147436: aside -0.55, byline-above -0.15, byline-below -0.10, byline-end -0.20, byline-on -0.15, deck -0.15, deck-on -0.10, text -0.20, text-on -0.25, title -0.15, title-on -0.25
letters-above 13: 1112: aside -0.15, byline-above -0.40, byline-apart -0.35, byline-below -0.60, byline-end 0.20, byline-on -0.45, deck 0.20, deck-on -0.40, kicker -0.70, text -0.50, title 0.25, title-on 0.55
letters-above 14: 2109: byline-above -0.20, byline-apart -0.10, byline-below -0.45, byline-end -0.35, deck -0.20, text -0.15, title -0.15
letters-above 15: 1590: aside -0.15, byline-above -0.60, byline-apart -0.30, byline-below -0.20, byline-end -0.20, byline-on -1.35, deck 0.85, deck-on -0.20, kicker 0.40, text -0.10, text-on 0.15, title -0.15, title-on -1.85
letters-above 16: 3483: aside -0.30, byline-above -0.60, byline-below -0.40, byline-end -0.55, byline-on -0.25, deck -0.85, deck-on 0.25, kicker 0.30, text -0.40, text-on -0.35, title-on 0.30
letters-above 17: 1202: aside -0.10, byline-above -0.30, byline-apart -0.10, byline-below -0.40, byline-end -0.30, deck -0.35, deck-on -0.30, kicker -1.30, text 0.40, title 0.15, title-on -0.75
letters-above 18: 87927: aside -0.45, byline-apart -0.40, byline-below -0.25, byline-end -0.25, deck -0.40, deck-on -0.20, kicker -0.40, text -0.30, text-on -0.30, title -0.25, title-on -0.15
letters-above 19: 804: aside -0.15, byline-above -0.25, byline-apart -0.10, byline-below -0.35, byline-end -0.40, deck -0.25, kicker -0.20, text -0.20
letters-below 0: 931: aside -0.25, byline-above -0.40, byline-apart -0.75, byline-below -0.15, byline-end -0.40, deck -0.35, deck-on -0.20, text -0.15, text-on -0.10
letters-below 1: 178: aside -0.15, byline-above 0.35, byline-below 0.20, byline-end -0.20, byline-on -0.40, deck -0.25, deck-on -0.15, text -1.00, text-on -0.35, title 0.10, title-on 0.20
letters-below 2: 32: byline-above -0.15, byline-apart -0.25, byline-below -0.50, byline-end -0.15, kicker -0.40, text -0.45, text-on 0.10, title 0.60, title-on -0.40
letters-below 3: 1590: aside -0.25, byline-above -0.30, byline-apart 0.15, byline-below -0.15, byline-on -0.25, deck -0.15, deck-on -0.30, kicker -0.60, title -0.20
letters-below 4: 41: aside -0.15, byline-above -0.10, byline-apart -0.30, byline-end -0.20, kicker -0.20, text 0.15, text-on 0.10, title -0.20
letters-below 5: 165: aside -0.20, byline-above -0.50, byline-apart -0.15, byline-below 0.60, byline-end -0.20, byline-on -0.25, kicker -0.15, text-on 0.10, title -0.40, title-on -0.85
letters-below 6: 868: aside -0.30, byline-below -0.15, byline-on -0.25, deck -0.75, deck-on -0.50, kicker 0.10, text-on -0.10, title-on -0.20
letters-below 8: 3483: aside -0.30, byline-above -0.30, byline-apart -0.10, byline-below -0.30, deck -0.40, deck-on -0.30, kicker -0.10, text -0.15, text-on -0.25, title -0.20, title-on -0.15
letters-below 9: 146: aside -0.15, byline-above -0.25, byline-below -0.10, deck -0.20, kicker -0.10, text-on -0.10, title -0.20, title-on -0.10
letters-below 10: 49: byline-above -0.40, byline-apart -0.20, byline-end -0.30, byline-on -0.25, deck -0.20, kicker -0.75, text -0.25, text-on 0.15, title 0.50, title-on -0.20
letters-below 11: 8: byline-above 0.20, byline-apart -0.25, byline-below -0.15, byline-on -0.10, text -0.25, text-on 0.20, title -0.10
letters-below 12: 147436: aside -0.55, byline-above -0.25, byline-below -0.15, byline-end -0.15, byline-on -0.10, deck -0.20, deck-on -0.15, kicker -0.15, text -0.15, text-on -0.30, title-on -0.15
letters-below 13: 1202: byline-apart 0.10, byline-below -0.35, byline-end -0.25, byline-on -0.30, deck-on -0.60, text 0.25, text-on 0.55, title -0.45, title-on -0.65
letters-below 14: 1997: byline-above -0.20, byline-apart -0.20, byline-below -0.15, byline-end -0.20, byline-on -0.15, deck -0.10, kicker -0.20, title -0.20, title-on -0.25
letters-below 15: 1223: aside -0.25, byline-above -0.35, byline-apart -0.30, byline-below -1.10, byline-end 0.15, byline-on -0.40, deck 0.15, kicker 0.65, title -0.80, title-on -0.65
letters-below 16: 3170: aside -0.25, byline-above -0.40, byline-apart -0.15, byline-below -0.35, byline-end -0.80, deck -0.15, kicker -0.35, text -0.15, text-on -0.10
letters-below 17: 1112: aside -0.20, byline-above -0.55, byline-apart 0.20, byline-below -0.15, byline-on -0.50, deck -0.10, deck-on -0.60, kicker -1.10, title 0.15, title-on -0.45
letters-below 18: 87927: aside -0.45, byline-above -0.25, byline-apart -0.30, byline-below -0.15, byline-end -0.20, byline-on -0.15, deck -0.30, deck-on -0.10, kicker -0.20, text -0.35, text-on -0.30, title -0.20, title-on -0.15
letters-below 19: 1574: byline-above -0.20, byline-apart -0.25, byline-below 0.10, byline-end -0.20, deck -0.25, deck-on -0.25, kicker -0.35, title -0.25, title-on -0.15
tail-above 0: 1317: aside -0.30, byline-above -0.10, byline-end -0.65, deck -0.40, deck-on -0.40, kicker -0.25, text -0.50, text-on -0.15, title 0.15, title-on -0.15
tail-above 1: 100: aside -0.25, byline-above -0.45, byline-apart -0.30, byline-below -0.65, byline-end -0.25, kicker -0.35, text -0.20, title 0.25, title-on 0.20
tail-above 2: 807: aside -0.20, byline-above -0.40, byline-below -0.45, byline-on 0.10, deck -0.15, text -0.20, title -0.15
tail-above 3: 101: byline-above 0.20, byline-apart -0.40, byline-below -0.25, byline-end -0.10, kicker -0.40, text 0.35, title -0.40, title-on -0.15
tail-above 4: 10: byline-above -0.20, byline-apart -0.20, byline-below -0.15, kicker -0.25, text -0.10, title -0.25, title-on 0.25
tail-above 6: 15: byline-below -0.25, text-on 0.15, title -0.70, title-on 0.25
tail-above 8: 16: byline-above -0.20, byline-apart -0.30, byline-end -0.10, byline-on -0.10, deck -0.10, kicker -0.15, text -0.45, title-on 0.20
tail-above 9: 404: byline-above -0.30, byline-apart -0.15, byline-below -0.45, byline-end -0.15, kicker -0.10
tail-above 10: 2330: aside -0.30, byline-above -0.20, byline-apart -0.20, byline-end -0.80, byline-on -0.15, deck -0.30, deck-on -0.15, text -0.20, text-on -0.15, title-on -0.20
tail-above 11: 166: aside -0.20, byline-above -0.60, byline-apart -0.10, byline-below -0.75, byline-end 0.15, byline-on 0.10, deck -0.30, deck-on -0.30, kicker -0.20, text -0.10, title -0.65, title-on 0.55
tail-above 12: 1509: aside -0.25, byline-above -0.20, byline-below -0.30, byline-end -0.15, byline-on -0.30, deck 0.10, deck-on -0.20, kicker -0.35, text -0.45, title-on -0.15
tail-above 13: 143: aside -0.15, byline-below -0.80, byline-end 0.20, byline-on -0.15, deck -0.25, kicker -0.20, text -0.40, title -0.10, title-on -0.20
tail-above 14: 25: byline-above -0.25, byline-apart -0.20, byline-below -0.45, byline-end 0.20, byline-on 0.20, text -0.30, text-on 0.30, title -0.65
tail-above 15: 3: byline-apart -0.25, byline-below -0.20, byline-end -0.20, byline-on -0.15, deck 0.10, text 0.25, text-on 0.25, title -0.25, title-on -0.10
tail-above 16: 3: byline-above 0.10, byline-apart -0.10, byline-below -0.35, byline-end -0.30, byline-on 0.10, deck -0.10, kicker -0.15, text 0.20, text-on -0.15
tail-above 18: 42: aside -0.20, byline-above -0.60, byline-apart -0.60, byline-below -0.25, byline-on -0.35, deck -0.35, kicker -0.45, text 0.40, text-on -0.15, title -0.35, title-on 0.15
tail-above 19: 441: aside -0.15, byline-below -0.45, byline-end -0.35, deck -0.35, kicker -0.15
tail-above 20: 95357: aside -0.35, byline-above -0.50, byline-apart -0.10, byline-below -0.25, byline-end -0.65, deck -0.20, deck-on -0.15, kicker -0.25, text -0.20, text-on -0.15, title -0.10, title-on -0.20
tail-above 21: 6881: byline-above -0.40, byline-apart -0.70, byline-below -0.70, byline-end -0.20, byline-on 0.25, deck -0.25, deck-on 0.30, kicker -0.60, title -0.40, title-on 0.55
tail-above 22: 37613: aside -0.25, byline-above -0.10, byline-apart -0.55, byline-below -0.35, byline-end -0.25, byline-on -0.40, deck -0.40, deck-on -0.85, kicker -0.10, text -0.20, text-on -0.35, title -0.15, title-on -0.30
tail-above 23: 3901: byline-apart -0.35, deck -0.25, deck-on -0.10, text -0.25, title-on -0.35
tail-above 24: 1412: byline-apart 0.20, byline-below -0.55, byline-end -0.25, deck -0.50, deck-on 0.10, kicker -0.35, text -0.20, text-on 0.10, title 0.35, title-on -0.45
tail-above 25: 263: byline-above -0.25, byline-apart -0.35, byline-below -0.20, byline-end -0.10, deck -0.20, kicker -0.10, text -0.25, text-on 0.30, title -0.30, title-on 0.20
tail-above 27: 85: byline-apart 0.20, byline-below -0.20, byline-end -0.20, deck -0.10, text 0.15, title -0.25
tail-above 28: 3068: byline-below -0.60, byline-end -0.10, byline-on -1.10, deck -0.10, deck-on -0.30, kicker 0.40, text -0.10, title 0.20, title-on -0.95
tail-above 29: 2109: byline-above -0.15, byline-below -0.35, byline-end -0.35, deck -0.20, kicker -0.10, text -0.10, title -0.15
tail-above 30: 56873: aside -0.40, byline-above -0.50, byline-apart -0.45, byline-below -0.50, byline-end -0.80, byline-on -0.20, deck -0.25, deck-on -0.20, kicker -0.15, text -0.35, title-on -0.20
tail-above 31: 5040: byline-above -0.10, byline-apart -0.20, byline-below -0.60, byline-end -0.10, byline-on 0.30, deck -0.40, deck-on 0.10, kicker -1.00, text -0.25, text-on 0.35, title -0.75
tail-above 32: 21052: aside -0.25, byline-above -0.20, byline-apart -0.30, byline-end 0.10, byline-on -0.60, deck -0.75, deck-on -0.65, kicker -0.15, text -0.20, text-on -0.50, title-on -0.90
tail-above 33: 3564: byline-apart -0.50, byline-end -0.15, byline-on -0.15, deck -0.65, deck-on -0.25, title -0.15, title-on -0.60
tail-above 34: 796: byline-above -0.55, byline-apart -0.45, byline-below -0.35, byline-end -0.30, byline-on -0.10, deck -0.60, deck-on -0.15, kicker -0.30, text -0.15, text-on -0.30, title-on 0.50
tail-above 35: 259: byline-above -0.15, byline-apart -0.20, byline-below -0.30, byline-end -0.20, deck-on -0.10, kicker 0.10, title -0.45, title-on 0.15
tail-above 36: 4919: byline-above -0.20, byline-apart -0.20, byline-below -0.10, byline-end -0.40, byline-on 0.15, deck -0.30, deck-on -0.60, kicker -0.45, text -0.70, text-on 0.10, title -0.45, title-on 0.45
tail-above 38: 1672: byline-above -0.50, byline-apart -0.60, byline-below 0.15, byline-end -0.35, byline-on -0.75, deck 0.25, deck-on -0.15, kicker -0.25, text -0.20, text-on -0.50, title -0.10, title-on -0.25
tail-above 39: 804: aside -0.15, byline-above -0.15, byline-below -0.35, byline-end -0.30, deck -0.30, kicker -0.15, text -0.15, title -0.10
fill-above 0: 480: aside -0.20, byline-above -0.20, byline-below -0.25, byline-end -0.40, byline-on -0.35, deck -0.25, text -0.20, text-on 0.15, title-on -0.10
fill-above 1: 780: aside -0.20, byline-above -0.40, byline-below -0.20, byline-end -0.10, byline-on -0.30, deck -0.30, deck-on -0.20, title -0.20
fill-above 2: 500: aside -0.20, byline-apart -0.35, byline-below 0.30, byline-end -0.40, byline-on 0.10, deck -0.20, deck-on -0.10, text -0.10, text-on 0.10, title -0.15, title-on -0.55
fill-above 3: 185: aside -0.15, byline-end -0.10, byline-on 0.10, deck -0.15, deck-on -0.15, text -0.15, text-on -0.20, title -0.25, title-on -0.40
fill-above 4: 162: aside -0.15, byline-above -0.10, byline-apart -0.40, byline-below -0.15, byline-end -0.25, byline-on -0.20, deck -0.15, deck-on -0.15, kicker -0.10, title -0.10, title-on -0.15
fill-above 5: 261: aside -0.15, byline-apart 0.20, byline-below -0.15, byline-end 0.25, byline-on -0.50, deck-on -0.25, kicker -0.55, text -0.50, text-on -0.35, title 0.15, title-on 0.25
fill-above 6: 404: byline-above -0.30, byline-apart -0.25, byline-below -0.45, byline-end -0.25
fill-above 7: 626: aside -0.15, byline-apart -0.25, byline-end -0.15, byline-on -0.80, deck -0.40, deck-on -0.15, kicker -0.30, text -0.15, text-on 0.10, title -0.25, title-on 0.15
fill-above 8: 1125: aside -0.15, byline-above -0.10, byline-apart -0.30, byline-end -0.35, byline-on -0.20, deck-on -0.10, kicker -0.25, text-on 0.20, title -0.15, title-on -0.45
fill-above 9: 969: aside -0.20, byline-above -0.35, byline-below -0.15, byline-end 0.15, byline-on -0.55, deck -0.30, kicker -0.20, text-on -0.20, title-on -0.15
fill-above 10: 411: aside -0.15, byline-above -0.30, byline-apart -0.10, byline-below 0.20, byline-on -0.25, deck -0.45, deck-on -0.10, kicker -0.30, text -0.35, text-on -0.20, title 0.20
fill-above 11: 386: aside -0.20, byline-above -0.20, byline-below -0.25, deck -0.50, deck-on -0.15, kicker -0.10, text -0.20, text-on 0.30, title -0.10, title-on -0.35
fill-above 12: 707: aside -0.20, byline-above 0.10, byline-apart -0.10, byline-below -0.55, byline-on 0.30, deck -0.25, deck-on -0.45, text -0.45, text-on -0.15, title 0.15, title-on 0.10
fill-above 13: 441: aside -0.15, byline-below -0.45, byline-end -0.35, deck -0.25, kicker -0.10
fill-above 14: 17738: aside -0.20, byline-above -0.35, byline-apart -0.30, byline-below -0.25, byline-end -0.35, byline-on -0.40, deck -0.30, deck-on -0.40, kicker -0.25, text -0.20, text-on 0.45, title -0.30, title-on -0.35
fill-above 15: 17351: aside -0.15, byline-above -0.45, byline-apart -0.20, byline-below -0.25, byline-end -0.25, byline-on -0.95, deck-on -0.50, kicker -0.40, text -0.25, title -0.25, title-on -0.20
fill-above 16: 14187: aside -0.15, byline-above -0.20, byline-apart -0.50, byline-below -0.35, byline-end -0.15, byline-on -0.50, deck -0.40, deck-on -0.60, kicker -0.30, text -0.50, text-on 0.45, title -0.30
fill-above 17: 15366: byline-above -0.10, byline-apart -0.25, byline-below -0.65, byline-end -0.10, byline-on -0.80, deck -0.10, deck-on 0.55, kicker -0.10, text-on 0.10, title 0.15, title-on -0.75
fill-above 18: 74929: aside -0.15, byline-above -0.15, byline-apart -0.10, byline-below -0.65, byline-end -0.10, byline-on 0.80, deck -0.45, deck-on -0.80, text -0.15, text-on -0.30, title-on -0.55
fill-above 19: 9012: aside -0.15, byline-apart 0.15, byline-below 0.10, byline-end -0.65, byline-on -0.45, deck -0.20, deck-on -0.55, kicker 0.25, text -0.10, text-on -0.35, title -0.10, title-on -0.15
fill-above 20: 2109: byline-below -0.45, byline-end -0.35, deck -0.20, kicker -0.10, text -0.10, title -0.20
fill-above 21: 7545: aside -0.15, byline-above 0.15, byline-apart -0.35, byline-end -0.30, byline-on -0.10, deck -0.25, deck-on -0.60, kicker -0.35, text -0.30, text-on 0.10, title -0.20, title-on -0.30
fill-above 22: 9620: aside -0.15, byline-apart -0.50, byline-below -0.30, byline-end -0.20, byline-on -0.95, deck -0.25, deck-on -0.70, kicker -0.20, text-on -0.20
fill-above 23: 7945: aside -0.20, byline-above -0.25, byline-apart -0.15, byline-end -0.45, byline-on -1.35, deck -0.10, deck-on -0.40, kicker -0.10, text -0.10, text-on -0.40, title-on 0.15
fill-above 24: 6435: aside -0.15, byline-above -0.40, byline-apart -0.30, byline-below -0.70, byline-on 0.15, deck -0.35, deck-on -0.25, kicker -0.25, text -0.25, title-on 0.20
fill-above 25: 14726: aside -0.15, byline-above -0.30, byline-apart -0.35, byline-below -0.30, byline-end -0.20, byline-on -0.25, deck -0.25, deck-on 0.30, text -0.20, title-on -0.55
fill-above 26: 47931: aside -0.25, byline-above -0.70, byline-apart -0.15, byline-below -0.75, byline-end -0.25, byline-on 0.75, deck -0.45, deck-on -0.10, kicker -0.10, text -0.35, text-on -0.25, title -0.15, title-on -0.75
fill-above 27: 804: aside -0.15, byline-apart -0.10, byline-below -0.35, byline-end -0.40, deck -0.35, text -0.20, title -0.10
fill-below 0: 474: aside -0.25, byline-above -0.40, byline-apart -0.30, byline-below -0.20, byline-end 0.10, byline-on -0.10, deck -0.15, deck-on -0.15, kicker -0.85, text-on 0.15, title 0.10
fill-below 1: 669: aside -0.20, byline-above -0.15, byline-apart -0.10, byline-end -0.35, byline-on 0.15, deck -0.20, deck-on -0.20, text -0.25, text-on 0.25
fill-below 2: 318: aside -0.15, byline-above -0.25, byline-apart -0.35, byline-below 0.30, byline-end -0.25, deck -0.20, deck-on -0.15, title -0.15, title-on -0.25
fill-below 3: 176: aside -0.15, byline-above 0.35, byline-apart -0.15, byline-on -0.10, deck -0.20, deck-on -0.15, kicker -0.25, text -0.45, text-on -0.10, title -0.20, title-on 0.20
fill-below 4: 311: aside -0.15, byline-above -0.25, byline-apart -0.60, byline-below -0.30, byline-end -0.35, byline-on -0.35, deck -0.15, deck-on -0.15, kicker -0.10, text-on -0.35, title 0.10
fill-below 5: 783: aside -0.20, byline-above -0.25, byline-apart 0.15, byline-end -0.15, byline-on -0.30, deck -0.15, deck-on -0.20, kicker -0.20, text -0.75, text-on -0.60, title-on 0.30
fill-below 6: 41: aside -0.15, byline-above -0.10, byline-apart -0.40, byline-end -0.15, kicker -0.20, text 0.10, title -0.20
fill-below 7: 455: aside -0.15, byline-above -0.15, byline-below -0.15, byline-end -0.10, byline-on -0.45, deck 0.15, deck-on -0.25, kicker -0.50, text 0.25, text-on 0.20, title -0.20, title-on -0.20
fill-below 8: 834: aside -0.15, byline-apart -0.35, byline-below -0.15, byline-end -0.25, deck -0.55, deck-on -0.30, kicker -0.20, text 0.25, title -0.30, title-on -0.15
fill-below 9: 703: aside -0.20, byline-above 0.10, byline-apart -0.30, byline-below -0.30, byline-end 0.15, byline-on -0.15, kicker 0.20, text -0.20, title -0.40, title-on -0.15
fill-below 10: 382: aside -0.15, byline-above -0.35, byline-below -0.15, deck 0.20, kicker -0.10, text -0.40, text-on -0.30, title 0.10, title-on -0.10
fill-below 11: 600: aside -0.20, byline-above -0.75, byline-apart -0.15, byline-below 0.20, byline-end -0.20, deck -0.45, deck-on -0.25, kicker -0.40, text -0.45, text-on -0.25, title-on 0.10
fill-below 12: 1545: aside -0.30, byline-above -0.55, byline-below -0.15, byline-end -0.40, byline-on -0.15, deck -0.50, deck-on -0.30, kicker -0.20, text -0.30, title -0.10, title-on 0.10
fill-below 13: 146: aside -0.15, byline-above -0.25, byline-below -0.10, deck -0.20, kicker -0.20, text 0.10, title -0.25, title-on -0.15
fill-below 14: 17413: aside -0.15, byline-above -0.30, byline-apart -0.90, byline-below -0.60, byline-end -0.45, byline-on -0.15, deck -0.25, kicker -0.55, text -0.15, text-on 0.15, title -0.40, title-on -0.20
fill-below 15: 17296: aside -0.15, byline-above -0.15, byline-apart -0.30, byline-below -0.30, byline-end -0.10, byline-on -0.20, deck -0.30, deck-on -0.20, text -0.10, text-on -0.15, title -0.30, title-on -0.25
fill-below 16: 14312: aside -0.15, byline-above -0.30, byline-apart -0.30, byline-below 0.15, byline-on -0.55, deck -0.20, deck-on -0.20, kicker -0.10, text -0.25, text-on -0.10, title -0.50, title-on -0.40
fill-below 17: 15456: aside -0.15, byline-above -0.80, byline-apart -0.15, byline-below 0.10, byline-end -0.60, byline-on -0.15, deck -0.20, deck-on -0.20, kicker -0.30, text -0.45
fill-below 18: 75057: aside -0.30, byline-above -0.65, byline-apart -0.35, byline-below -0.35, byline-end -0.60, byline-on -0.45, deck -0.35, deck-on -0.40, kicker -0.65, text -0.40, title -0.25
fill-below 19: 9161: aside -0.20, byline-above -0.45, byline-apart -0.25, byline-below -0.45, byline-end -0.45, byline-on -0.25, deck 0.20, deck-on -0.15, kicker 0.30, text -0.35, text-on -0.60, title -0.15, title-on 0.10
fill-below 20: 1997: byline-above -0.20, byline-apart -0.30, byline-on -0.15, kicker -0.20, text -0.10, title -0.30, title-on -0.20
fill-below 21: 7801: aside -0.15, byline-below -0.50, byline-end -0.25, byline-on -0.75, deck -0.10, deck-on -0.20, kicker -0.75, text-on 0.15, title -0.20, title-on -0.25
fill-below 22: 9542: aside -0.15, byline-apart -0.35, byline-below -0.60, byline-on 0.10, deck -0.25, deck-on -0.20, kicker -0.50, title -0.50, title-on -0.30
fill-below 23: 8048: aside -0.20, byline-above -0.20, byline-apart -0.45, byline-below -0.25, byline-end -0.10, byline-on -0.30, deck -0.30, deck-on -0.15, kicker 0.25, text -0.20, text-on 0.15, title -0.45, title-on -0.30
fill-below 24: 6569: aside -0.15, byline-above -0.50, byline-apart -0.30, byline-below -0.45, byline-on -0.20, deck -0.25, deck-on -0.10, text -0.35, title-on -0.20
fill-below 25: 14828: aside -0.20, byline-above -0.40, byline-apart -0.25, byline-below 0.10, byline-end -0.50, byline-on -0.30, deck -0.30, deck-on -0.30, kicker -0.25, text -0.35, text-on 0.10, title -0.15
fill-below 26: 46644: aside -0.30, byline-above -0.55, byline-apart -0.35, byline-below -0.25, byline-end -0.85, deck-on -0.10, kicker -0.25, text -0.55, text-on -0.35, title -0.20, title-on 0.25
fill-below 27: 1574: byline-above -0.20, byline-apart -0.20, byline-end -0.15, byline-on 0.10, deck -0.30, deck-on -0.25, kicker -0.25, title -0.25, title-on -0.20
tail-below 0: 2136: aside -0.30, byline-above -0.10, byline-apart 0.25, byline-below -0.20, byline-end -0.25, byline-on -0.20, deck -0.35, deck-on -0.40, kicker -0.35, text -0.10, text-on -0.15, title -0.20, title-on -0.30
tail-below 1: 170: aside -0.15, byline-above -0.15, byline-apart -0.45, byline-below -0.15, byline-end -0.20, byline-on -0.25, text -0.45, title 0.10
tail-below 2: 248: aside -0.15, byline-above -0.45, byline-apart -0.70, byline-below -0.45, byline-on -0.20, text -0.15, text-on 0.10, title 0.20
tail-below 3: 31: byline-apart -0.30, byline-below -0.20, text 0.10, title -0.20, title-on -0.30
tail-below 4: 21: byline-above -0.10, byline-apart -0.10, byline-below -0.10, text -0.50, title 0.25
tail-below 5: 23: aside -0.10, byline-apart -0.15, byline-below -0.20, text -0.20, title 0.25
tail-below 6: 72: byline-above -0.20, byline-apart -0.50, byline-below -0.40, byline-end -0.20, kicker -0.30, text -0.15, text-on -0.15, title -0.15, title-on 0.35
tail-below 8: 30: byline-apart -0.25, byline-end -0.10, byline-on 0.10, text -0.45, text-on -0.30, title -0.40, title-on 0.40
tail-below 9: 41: aside -0.15, byline-above -0.15, byline-apart -0.35, byline-end -0.20, kicker -0.20, text 0.20, title -0.20
tail-below 10: 3536: aside -0.35, byline-apart -0.10, byline-below -0.20, byline-end -0.10, byline-on -0.20, deck -0.10, deck-on -0.25, kicker -0.30, text -0.10, text-on -0.30, title -0.20, title-on -0.10
tail-below 11: 262: aside -0.15, byline-above -0.25, byline-apart -0.25, byline-below 0.40, byline-end -0.70, deck -0.40, kicker -0.10, text-on 0.30, title -0.20, title-on -0.30
tail-below 12: 396: aside -0.15, byline-above -0.75, byline-apart 0.20, byline-end -0.30, byline-on -0.15, deck-on -0.15, kicker -0.50, text -0.15, text-on 0.25, title -0.10, title-on -0.55
tail-below 13: 37: byline-above -0.20, byline-apart -0.20, byline-below -0.20, byline-end 0.30, kicker -0.20, text -0.45, title 0.10, title-on -0.15
tail-below 14: 33: byline-above 0.10, byline-apart -0.20, byline-end -0.35, byline-on -0.25, deck -0.10, kicker -0.15, text -0.50, text-on -0.10, title 0.40, title-on 0.15
tail-below 15: 13: byline-apart -0.30, byline-end -0.25, text -0.50, title 0.20
tail-below 16: 213: aside -0.15, byline-above -0.20, byline-apart -0.40, byline-below -0.10, byline-end -0.40, byline-on 0.10, deck -0.25, deck-on -0.10, kicker -0.50, text -0.10, text-on 0.15
tail-below 18: 29: aside -0.15, byline-apart -0.40, byline-below -0.60, byline-end -0.20, byline-on -0.10, deck -0.30, deck-on -0.10, text -0.65, text-on -0.10, title 0.25, title-on 0.30
tail-below 19: 146: aside -0.15, byline-above -0.25, byline-apart -0.15, byline-below -0.10, deck -0.15, kicker -0.10, title -0.30
tail-below 20: 94250: aside -0.50, byline-above -0.30, byline-apart -0.10, byline-below -0.25, byline-end -0.15, byline-on -0.35, deck -0.20, deck-on -0.15, kicker -0.20, text -0.25, text-on -0.15, title -0.15, title-on -0.25
tail-below 21: 6885: byline-above -0.40, byline-below -0.15, byline-end -0.40, byline-on -0.25, deck 0.20, deck-on 0.10, kicker -0.25, title -0.20, title-on -0.45
tail-below 22: 38616: aside -0.15, byline-above -0.30, byline-apart -0.70, byline-below -0.35, byline-end -0.65, deck-on -0.25, kicker -0.40, text -0.20, text-on 0.15, title -0.15, title-on -0.40
tail-below 23: 3999: byline-above -0.20, byline-apart -0.30, byline-below -0.30, byline-end -0.50, byline-on -0.20, deck -0.10, deck-on -0.25, text 0.35, text-on 0.25, title -0.40, title-on -0.20
tail-below 24: 1388: byline-above 0.10, byline-apart -0.60, byline-below -0.75, byline-end -0.35, byline-on -0.30, deck -0.30, deck-on -0.30, kicker -0.80, text -0.50, text-on 0.40, title 0.65, title-on 0.55
tail-below 25: 260: byline-above -0.15, byline-apart -0.25, byline-below -0.15, byline-end -0.20, byline-on -0.10, deck -0.35, kicker 0.10, text -0.30, text-on 0.25, title -0.20, title-on 0.25
tail-below 26: 55: text 0.25, text-on 0.25, title -0.35, title-on -0.10
tail-below 27: 86: byline-apart -0.30, byline-end -0.15, deck -0.10, text-on 0.30, title -0.15, title-on -0.25
tail-below 28: 3156: aside -0.15, byline-above -0.70, byline-below -0.20, byline-end 0.15, byline-on -0.15, deck -0.35, deck-on -0.25, text -0.55, text-on -0.10
tail-below 29: 1997: byline-above -0.20, byline-apart -0.20, byline-end -0.10, byline-on -0.20, deck -0.15, kicker -0.20, title -0.25, title-on -0.15
tail-below 30: 54390: aside -0.40, byline-above -0.30, byline-apart -0.30, byline-below -0.20, byline-end -0.20, byline-on -0.30, deck-on -0.10, kicker -0.30, text -0.30, text-on -0.15, title -0.25, title-on -0.20
tail-below 31: 4944: byline-apart -0.50, byline-below 0.15, byline-end -0.40, byline-on -0.45, deck -0.35, deck-on -0.65, kicker 0.25, text-on 0.15, title -0.25, title-on -0.30
tail-below 32: 22967: byline-above -0.35, byline-apart -0.10, byline-below -0.50, byline-end -0.30, byline-on -0.15, deck -0.45, deck-on -0.50, kicker -0.75, text -0.10, text-on 0.30, title 0.10, title-on -0.35
tail-below 33: 3774: byline-above -0.20, byline-apart -0.40, byline-below -0.55, byline-end -0.25, byline-on -0.15, deck -0.70, deck-on -0.30, kicker -0.30, text 0.40, text-on 0.35, title -0.25, title-on -0.30
tail-below 34: 810: byline-above -0.25, byline-apart -0.20, byline-below -0.35, byline-end -0.40, byline-on -0.35, deck -0.25, deck-on -0.20, kicker -0.50, text -0.20, title 0.35
tail-below 35: 232: byline-apart -0.30, byline-below -0.20, byline-end -0.25, byline-on -0.10, deck -0.45, text -0.20, text-on -0.20, title-on 0.35
tail-below 36: 4630: aside -0.15, byline-above -0.15, byline-apart -0.30, byline-below 0.30, byline-end -0.15, byline-on -0.10, deck -0.85, deck-on 0.15, kicker -0.70, text -0.40, text-on 0.25, title -0.30, title-on 0.10
tail-below 37: 30: text-on 0.10
tail-below 38: 1655: aside -0.15, byline-above -0.25, byline-apart -0.30, byline-below -0.35, deck -0.85, deck-on -0.25, text -0.15, text-on -0.15, title-on 0.10
tail-below 39: 1574: byline-above -0.10, byline-apart -0.20, byline-below 0.10, byline-end -0.15, deck -0.30, deck-on -0.25, kicker -0.25, title -0.35, title-on -0.15
head-below 0: 30: byline-above -0.20, byline-apart -0.20, byline-below -0.45, byline-end -0.20, kicker -0.35, text -0.35, text-on 0.15, title 0.50, title-on -0.40
head-below 1: 64: aside -0.15, byline-above -0.35, byline-apart 0.45, byline-below 0.15, byline-on -0.35, text 0.30, text-on -0.10, title -0.75, title-on -0.25
head-below 2: 2399: aside -0.30, byline-apart -0.60, byline-below -0.30, byline-end -0.10, deck -0.30, deck-on -0.35, kicker -0.25, text -0.40, text-on -0.45
head-below 3: 144: aside -0.20, byline-above -0.30, byline-apart -0.25, byline-below -0.85, byline-end -0.40, byline-on -0.35, kicker -0.25, text 0.25, text-on 0.65, title 0.10, title-on -0.20
head-below 4: 80: aside -0.15, byline-above -0.15, byline-apart -0.40, byline-end -0.25, byline-on -0.20, deck -0.10, text -0.25, text-on -0.20, title 0.15, title-on 0.10
head-below 7: 9: kicker -0.10, text -0.40, title 0.25
head-below 8: 41: aside -0.15, byline-above -0.10, byline-apart -0.35, byline-below 0.10, byline-end -0.20, kicker -0.15, text 0.20, title -0.25, title-on -0.10
head-below 10: 788: aside -0.15, byline-above -0.75, byline-below -0.60, deck-on 0.20, kicker 0.10, title -0.40, title-on -0.30
head-below 11: 3392: aside -0.35, byline-above -0.15, byline-apart -0.20, byline-end -0.20, byline-on -0.15, deck -0.20, deck-on -0.55, kicker -0.25, text -0.15, text-on -0.20
head-below 12: 222: aside -0.15, byline-above -0.65, byline-apart -0.60, byline-below -0.65, byline-end -0.10, byline-on -0.40, deck -0.30, deck-on -0.10, kicker -0.45, text 0.15, title 0.70, title-on -0.60
head-below 13: 75: aside -0.25, byline-on 0.20, deck -0.40, deck-on -0.20, kicker -0.15, text -0.80, text-on -0.30, title -0.15
head-below 14: 1: byline-above -0.15, byline-apart -0.10, byline-below 0.20, byline-on -0.20, deck -0.15, kicker -0.10, text -0.40, title -0.20
head-below 16: 39: aside -0.15, byline-above -0.40, byline-apart 0.10, byline-below 0.25, byline-end 0.20, deck -0.10, text -0.40, text-on 0.35, title -0.75, title-on -0.25
head-below 17: 146: aside -0.15, byline-above -0.20, byline-below -0.10, deck -0.15, kicker -0.20, title -0.25, title-on -0.10
head-below 18: 130203: aside -0.50, byline-above -0.30, byline-apart -0.20, byline-below -0.30, byline-end -0.30, byline-on -0.60, deck -0.25, deck-on -0.15, kicker -0.15, text -0.15, text-on -0.20, title -0.15, title-on -0.25
head-below 19: 248: byline-above -0.10, byline-apart 0.35, byline-end -0.25, byline-on -0.25, deck-on -0.25, kicker -0.45, text 0.15, text-on 0.40, title -0.70, title-on -0.60
head-below 20: 1628: byline-above -0.35, byline-apart -0.50, byline-below -0.95, byline-end -0.65, byline-on -0.70, deck -0.25, deck-on -0.50, kicker -0.40, text 0.25, text-on 0.60, title 0.15, title-on -0.25
head-below 21: 3669: aside -0.15, byline-above -0.20, byline-apart -0.45, byline-below 0.55, byline-end -0.25, byline-on -0.20, deck -0.10, deck-on 0.10, kicker -0.80, text -0.35, text-on 0.20, title -0.45
head-below 22: 9924: aside -0.15, byline-above -0.40, byline-apart -0.15, byline-below -0.10, byline-end -0.20, byline-on 0.25, deck -0.35, text -0.25, title -0.50, title-on -0.50
head-below 23: 643: byline-above -0.70, byline-apart -0.25, byline-below -0.35, byline-end -0.70, kicker -0.45, text -1.15, text-on -0.65, title 0.20, title-on 0.65
head-below 24: 953: byline-above -0.20, byline-apart -0.30, byline-below -0.30, byline-end -0.10, byline-on -0.10, deck -0.30, kicker -0.35, text-on 0.10, title 0.50, title-on -0.60
head-below 25: 1427: byline-above -0.35, byline-apart -0.45, byline-below -0.60, byline-end 0.55, deck -0.15, kicker 0.10, text -0.30, title -0.30, title-on -0.10
head-below 26: 1997: byline-above -0.20, byline-apart -0.20, byline-below -0.10, byline-end -0.10, byline-on -0.20, deck -0.10, kicker -0.20, title -0.30, title-on -0.15
head-below 27: 934: aside -0.15, byline-above -0.60, byline-below -0.25, byline-end -0.10, byline-on -0.20, deck -0.15, deck-on -0.50, kicker -1.05, text-on 0.10, title 0.20, title-on -0.30
head-below 28: 47584: aside -0.15, byline-above -0.40, byline-apart -0.70, byline-below -1.20, byline-end -0.55, byline-on -0.95, deck -0.15, deck-on -0.15, kicker -0.10, text -0.20, text-on -0.10, title-on -0.20
head-below 29: 35820: aside -0.45, byline-above -0.25, byline-apart -0.20, byline-below -0.10, byline-end -0.60, byline-on -0.20, deck -0.10, deck-on -0.20, kicker -0.50, text -0.30, text-on -0.20, title -0.15, title-on -0.20
head-below 30: 3044: aside -0.15, byline-above -0.40, byline-apart -0.35, byline-below 0.15, byline-end -0.10, byline-on 0.20, deck -1.25, deck-on -0.55, kicker -0.40, text-on 0.25, title -0.25, title-on -0.15
head-below 31: 4206: aside -0.20, byline-above 0.10, byline-apart -0.30, byline-below -0.25, deck -0.40, deck-on -0.10, kicker -0.15, text 0.10, text-on -0.25, title -0.25, title-on -0.25
head-below 32: 419: byline-above -0.20, byline-apart -0.30, byline-below -0.80, byline-end -0.35, byline-on -0.35, deck -0.25, deck-on -0.25, kicker -0.50, text 0.25, text-on 0.25, title -0.45, title-on 0.40
head-below 33: 77: byline-apart -0.20, byline-below -0.25, byline-end -0.10, deck -0.15, kicker -0.20, text-on 0.15, title-on -0.15
head-below 34: 1348: byline-above -0.45, byline-apart -0.50, byline-below 0.25, byline-end 0.65, byline-on -0.45, deck -0.15, deck-on 0.15, text 0.15, text-on 0.25, title -0.75, title-on -0.50
head-below 35: 1574: byline-above -0.10, byline-apart -0.20, byline-below 0.10, byline-end -0.25, deck -0.30, deck-on -0.35, kicker -0.25, title -0.20, title-on -0.10
extent-below 0: 336: aside -0.20, byline-above -0.80, byline-apart -0.55, byline-below -0.70, byline-on 0.10, deck -0.15, kicker -0.70, text -0.15, title-on 0.20
extent-below 1: 522: aside -0.20, byline-above -0.15, byline-apart -0.35, byline-end -0.50, byline-on -0.20, deck -0.20, deck-on -0.15, text 0.25, text-on 0.15, title -0.30, title-on -0.30
extent-below 2: 635: aside -0.25, byline-end -0.30, byline-on 0.20, deck -0.30, deck-on -0.25, kicker -0.25, text -0.65, text-on 0.25
extent-below 3: 470: aside -0.25, byline-apart -0.35, byline-on -0.10, deck -0.20, deck-on -0.20, kicker -0.10, text -0.40, text-on -0.60, title 0.10, title-on -0.10
extent-below 4: 493: aside -0.15, byline-above -0.15, byline-below 0.10, byline-end -0.30, byline-on -0.80, deck -0.15, deck-on -0.10, kicker -0.30, text -0.15, text-on -0.25, title-on 0.10
extent-below 5: 275: aside -0.15, byline-above -0.20, byline-apart -0.20, byline-below -0.35, byline-end -0.40, byline-on -0.55, deck -0.20, kicker -0.25, text-on -0.20, title 0.10, title-on -0.25
extent-below 6: 41: aside -0.15, byline-above -0.10, byline-apart -0.35, byline-end -0.15, kicker -0.20, text 0.10, text-on 0.10, title -0.20
extent-below 7: 338: aside -0.15, byline-above -0.10, byline-apart -0.30, byline-below -0.20, deck -0.30, deck-on -0.25, kicker -0.20, text -0.30, text-on -0.40, title 0.20, title-on 0.45
extent-below 8: 741: aside -0.15, byline-above 0.10, byline-below -0.35, byline-on -0.20, deck-on -0.25, kicker -0.15, text -0.10, text-on 0.20, title -0.30
extent-below 9: 1254: aside -0.25, byline-above -0.30, byline-apart -0.45, byline-below -0.15, byline-end -0.15, byline-on -0.15, deck 0.15, kicker -0.10, text 0.15, title -0.30, title-on -0.25
extent-below 10: 1233: aside -0.30, byline-below -0.25, byline-end -0.25, byline-on 0.20, deck -0.60, deck-on -0.40, text -0.20, text-on -0.15, title -0.25, title-on -0.20
extent-below 11: 668: aside -0.20, byline-above -0.80, byline-below 0.40, byline-end -0.15, byline-on -0.60, deck -0.60, deck-on -0.30, kicker -0.65, text -0.45, text-on -0.15, title 0.10, title-on 0.10
extent-below 12: 285: aside -0.15, byline-above -0.45, byline-apart -0.10, byline-below 0.20, byline-end -0.20, byline-on -0.30, deck -0.25, kicker -0.50, text -0.25, text-on 0.10
extent-below 13: 146: aside -0.15, byline-above -0.25, byline-on -0.10, deck -0.15, kicker -0.10, title -0.25
extent-below 14: 13148: aside -0.15, byline-above -0.45, byline-apart -0.40, byline-below -0.80, byline-end -0.10, byline-on -0.10, deck -0.30, deck-on -0.10, kicker -0.50, text -0.30, text-on 0.10, title -0.40, title-on -0.25
extent-below 15: 17068: aside -0.15, byline-above -0.10, byline-apart -0.65, byline-below -0.55, byline-end -0.35, byline-on -0.20, deck -0.30, kicker -0.25, text -0.15, text-on 0.30, title -0.50, title-on -0.10
extent-below 16: 33754: aside -0.20, byline-apart -0.25, byline-below -0.25, byline-end -0.25, deck -0.60, deck-on -0.35, kicker -0.15, text -0.25, title -0.25, title-on -0.30
extent-below 17: 50114: aside -0.30, byline-above -0.90, byline-end -0.50, byline-on -0.40, deck -0.30, kicker -0.30, text -0.50, text-on -0.20, title -0.25, title-on -0.15
extent-below 18: 27774: aside -0.20, byline-above -0.50, byline-apart -0.20, byline-below -0.45, byline-end -1.00, byline-on -0.85, deck-on -0.20, kicker -0.40, text -0.25, text-on -0.25, title 0.10
extent-below 19: 6837: aside -0.15, byline-above -0.35, byline-apart -0.20, byline-below -0.40, byline-on -0.60, deck -0.10, deck-on -0.10, kicker -0.70, text-on -0.15, title-on -0.10
extent-below 20: 1997: byline-above -0.20, byline-apart -0.25, byline-below -0.10, byline-end -0.10, byline-on -0.15, deck-on 0.10, kicker -0.25, title -0.30, title-on -0.10
extent-below 21: 4710: aside -0.15, byline-above -0.35, byline-below -0.40, byline-end -0.10, byline-on -0.10, kicker -0.75, title -0.30, title-on -0.35
extent-below 22: 8723: aside -0.15, byline-above -0.40, byline-apart -0.50, byline-below -0.65, byline-end -0.20, byline-on 0.15, deck -0.25, deck-on -0.50, kicker -0.25, text -0.15, title -0.30, title-on 0.10
extent-below 23: 14969: aside -0.25, byline-apart -0.40, byline-below -0.50, byline-on -0.40, deck -0.55, deck-on -0.40, text -0.30, text-on -0.20, title -0.25
extent-below 24: 25049: aside -0.20, byline-above -0.35, byline-apart -0.60, byline-below -0.40, byline-end -0.60, byline-on -0.20, deck -0.20, text -0.25, text-on -0.15, title-on -0.15
extent-below 25: 26058: aside -0.20, byline-above -0.35, byline-apart 0.10, byline-end -0.60, byline-on -0.55, deck-on -0.60, kicker -0.60, text -0.35, title-on -0.15
extent-below 26: 13923: aside -0.15, byline-above -0.10, byline-apart -0.45, byline-below 0.45, byline-end -0.55, byline-on -0.60, deck 0.15, deck-on -0.35, kicker -0.80, text -0.10, text-on -0.10, title -0.10, title-on -0.20
extent-below 27: 1574: byline-above -0.15, byline-apart -0.15, byline-end -0.15, deck -0.25, deck-on -0.40, kicker -0.25, text -0.10, text-on 0.10, title -0.40, title-on -0.10
extent-above 0: 295: aside -0.20, byline-above -0.20, byline-below -0.65, byline-end -0.40, byline-on -0.50, deck -0.25, kicker 0.10, text -0.20, title-on 0.20
extent-above 1: 674: aside -0.15, byline-above -0.25, byline-apart -0.20, byline-below -0.30, byline-end -0.60, byline-on 0.10, deck -0.20, deck-on -0.10, text -0.25, text-on 0.25, title -0.10
extent-above 2: 668: aside -0.20, byline-above -0.65, byline-apart -0.15, byline-below 0.10, byline-end -0.10, byline-on -0.15, deck -0.25, deck-on -0.20, kicker -0.10, text -0.15, title -0.10, title-on -0.10
extent-above 3: 430: aside -0.15, byline-above 0.20, byline-below 0.10, byline-on -0.25, deck -0.20, deck-on -0.25, kicker -0.15, text -0.25, text-on -0.10, title -0.30
extent-above 4: 216: aside -0.15, byline-above -0.10, byline-apart -0.10, byline-below -0.15, byline-end 0.10, byline-on -0.50, deck -0.15, deck-on -0.15, text 0.40, text-on -0.20, title -0.40, title-on -0.45
extent-above 5: 85: byline-above -0.15, byline-apart -0.30, byline-below -0.35, kicker -0.25, text 0.15, title -0.15
extent-above 6: 404: byline-above -0.25, byline-apart -0.25, byline-below -0.45, byline-end -0.25, text 0.10
extent-above 7: 507: aside -0.15, byline-above -0.20, byline-below -0.35, byline-end 0.15, byline-on -0.45, deck -0.30, deck-on 0.10, kicker -0.10, text-on -0.35, title 0.25, title-on -0.25
extent-above 8: 1065: aside -0.20, byline-above -0.10, byline-apart -0.35, byline-below -0.35, byline-end 0.15, byline-on -0.50, deck-on -0.15, kicker -0.15, title -0.20
extent-above 9: 1337: aside -0.25, byline-above -0.35, byline-apart -0.45, byline-below -0.10, byline-end -0.15, byline-on 0.25, deck -0.80, deck-on -0.20, kicker 0.15, text -0.25, title -0.15, title-on -0.10
extent-above 10: 878: aside -0.25, byline-above 0.15, byline-end -0.30, deck -0.15, deck-on -0.40, kicker -0.10, text -0.25, text-on -0.20, title-on -0.30
extent-above 11: 347: aside -0.15, byline-above -0.15, byline-apart -0.15, byline-below 0.35, byline-end -0.10, byline-on -0.55, deck-on -0.25, kicker -0.30, text 0.15, text-on 0.10, title-on -0.60
extent-above 12: 90: aside -0.15, byline-above 0.10, byline-below -0.30, byline-end -0.35, byline-on -0.35, deck -0.10, kicker -0.25, text -0.10, text-on 0.25, title -0.15
extent-above 13: 441: aside -0.15, byline-apart 0.15, byline-below -0.30, byline-end -0.35, deck -0.20, kicker -0.20, text -0.10
extent-above 14: 13291: aside -0.20, byline-above -0.10, byline-apart -0.20, byline-below -0.20, byline-end -0.10, byline-on -0.15, deck -0.20, deck-on -0.35, kicker -0.40, text -0.35, text-on 0.40, title -0.40, title-on -0.50
extent-above 15: 17342: aside -0.15, byline-above -0.35, byline-apart -0.55, byline-below -0.45, byline-end -0.15, byline-on -1.05, deck -0.15, deck-on -0.50, kicker -0.30, text -0.35, text-on 0.30, title -0.20, title-on -0.20
extent-above 16: 33766: aside -0.20, byline-above -0.50, byline-apart -0.45, byline-below -0.15, byline-end -0.45, byline-on -0.30, deck -0.25, deck-on -0.25, kicker -0.10, text -0.10, title -0.10
extent-above 17: 49727: aside -0.20, byline-above -0.35, byline-apart -0.15, byline-below -0.30, byline-end -0.50, byline-on 0.10, deck -0.35, deck-on -0.25, text -0.40, text-on -0.25
extent-above 18: 27705: aside -0.15, byline-above -0.25, byline-apart 0.30, byline-below -0.35, byline-end -0.15, byline-on -0.70, deck -0.10, deck-on -0.10, kicker -0.40, text -0.20, text-on 0.20, title -0.10, title-on -0.95
extent-above 19: 6752: aside -0.15, byline-above 0.45, byline-apart 0.40, byline-below -0.45, byline-end -0.40, byline-on -0.35, deck -0.35, deck-on -0.50, kicker 0.55, text -0.40, text-on -0.25, title 0.10, title-on -0.75
extent-above 20: 2109: byline-above -0.15, byline-apart -0.10, byline-below -0.45, byline-end -0.35, deck -0.15, kicker -0.10, text -0.15
extent-above 21: 4493: aside -0.15, byline-above 0.25, byline-apart -0.20, byline-below -0.45, byline-end -0.10, byline-on -0.65, deck -0.45, deck-on -0.55, text-on -0.20, title-on -0.35
extent-above 22: 8468: aside -0.20, byline-above -0.25, byline-apart -0.30, byline-below -0.25, byline-end -0.15, byline-on -0.25, deck -0.50, deck-on -0.35, kicker -0.35, text -0.25, text-on -0.20, title -0.15
extent-above 23: 15236: aside -0.25, byline-above -0.30, byline-apart -0.40, byline-below -0.30, byline-on 0.15, deck-on -0.30, kicker -0.20, text -0.15, text-on -0.20, title -0.20, title-on -0.30
extent-above 24: 25363: aside -0.25, byline-above -0.35, byline-apart -0.40, byline-end -0.20, deck-on -0.15, text -0.10, text-on -0.25, title -0.10, title-on -0.35
extent-above 25: 26297: aside -0.15, byline-above -0.40, byline-apart -0.20, byline-below -0.25, byline-end -0.20, byline-on -0.35, deck-on -0.35, kicker -0.35, text -0.30, text-on 0.15, title -0.35, title-on -0.20
extent-above 26: 14345: byline-above -0.35, byline-apart -0.15, byline-below -0.35, byline-end -0.40, byline-on -0.80, deck -0.70, kicker -0.10, text 0.20, text-on 0.50, title -0.15, title-on -1.10
extent-above 27: 804: aside -0.15, byline-above -0.15, byline-below -0.35, byline-end -0.40, deck -0.30, kicker -0.10, text -0.15
name-below 0: 2341: aside -0.30, byline-above -0.30, byline-below -0.15, byline-end -0.25, byline-on -0.10, deck -0.20, deck-on -0.40, kicker -0.15, text -0.30, title -0.10, title-on -0.10
name-below 1: 172: aside -0.15, byline-above 0.20, byline-apart -0.25, byline-below 0.30, byline-end -0.10, byline-on -0.10, deck -0.15, kicker -0.30, text -0.15, text-on -0.15, title -0.35, title-on -0.15
name-below 2: 21: byline-above -0.20, byline-apart -0.30, byline-below -0.20, byline-end -0.20, byline-on -0.15, deck -0.10, kicker -0.10, text -0.45, text-on -0.10, title 0.20, title-on 0.10
name-below 3: 76: byline-apart -0.35, byline-below -0.10, byline-end -0.20, byline-on -0.35, deck -0.25, kicker -0.20, text -0.60, text-on -0.25, title 0.30
name-below 4: 4: byline-above -0.10, byline-apart -0.10, byline-on -0.10, deck -0.10, text -0.20, text-on -0.10, title -0.10, title-on 0.20
name-below 5: 117: byline-above -0.25, byline-apart -0.30, byline-below -0.45, byline-on -0.20, deck -0.20, kicker -0.25, text 1.15, title -0.70, title-on -0.30
name-below 6: 41: aside -0.15, byline-above -0.15, byline-apart -0.35, byline-end -0.15, kicker -0.20, text 0.20, title -0.25
name-below 7: 4088: aside -0.35, byline-apart -0.15, byline-below -0.25, byline-end -0.35, byline-on -0.10, deck -0.10, deck-on -0.15, kicker -0.20, text -0.25, text-on -0.10, title -0.20, title-on -0.15
name-below 8: 215: aside -0.15, byline-above -0.20, byline-end 0.55, byline-on -0.15, deck -0.60, deck-on -0.20, text -0.10, text-on -0.10, title -0.25, title-on -0.55
name-below 9: 38: byline-above -0.15, byline-apart -0.15, byline-end -0.10, byline-on -0.10, deck -0.35, text -0.60, text-on -0.10, title 0.35
name-below 10: 83: byline-above -0.40, byline-below 0.15, byline-end 0.25, byline-on -0.25, deck -0.15, deck-on -0.15, kicker -0.75, text -0.50, text-on -0.25, title-on -0.10
name-below 11: 41: byline-above -0.45, byline-apart 0.20, byline-below -0.10, byline-end -0.25, byline-on -0.25, deck -0.45, kicker -0.55, text -0.45, title-on 0.15
name-below 12: 54: byline-above -0.60, byline-apart -0.15, byline-below -0.25, byline-on -0.30, deck -0.15, deck-on -0.10, kicker -0.35, text 0.55, text-on -0.20, title -0.45, title-on 0.25
name-below 13: 146: aside -0.15, byline-above -0.20, byline-below -0.10, deck -0.15, kicker -0.10, title -0.20
name-below 14: 140861: aside -0.50, byline-above -0.35, byline-apart -0.20, byline-below -0.25, byline-end -0.15, byline-on -0.35, deck -0.15, deck-on -0.10, kicker -0.25, text -0.15, text-on -0.15, title-on -0.15
name-below 15: 3372: aside -0.15, byline-above -0.25, byline-apart -0.45, byline-below -0.45, byline-end -0.35, byline-on -0.30, deck -0.15, deck-on -0.40, text -0.25, title -0.25
name-below 16: 2277: aside -0.15, byline-above -0.10, byline-apart -0.65, byline-below -0.30, byline-end -0.55, byline-on 0.10, deck -0.50, deck-on -0.20, kicker 0.40, text -0.10, text-on 0.25, title -0.10, title-on -0.20
name-below 17: 1062: byline-above -0.55, byline-apart 0.20, byline-below 0.15, byline-end -0.20, byline-on -0.50, deck-on -0.25, text -0.15, text-on -0.35, title -0.10, title-on -0.50
name-below 18: 491: byline-above -0.30, byline-apart -0.10, byline-below -0.30, byline-end -0.40, byline-on -0.15, deck -0.10, deck-on 0.15, kicker -0.65, text-on 0.15, title-on -0.30
name-below 19: 632: byline-apart 0.15, byline-below -0.60, byline-end -0.60, byline-on -0.40, deck-on -0.10, kicker -0.45, text -0.70, text-on -0.15, title-on 0.50
name-below 20: 1997: byline-above -0.20, byline-apart -0.30, byline-below -0.20, byline-end -0.10, byline-on -0.30, deck -0.15, deck-on -0.10, kicker -0.25, text-on 0.15, title -0.15, title-on -0.20
name-below 21: 90888: aside -0.50, byline-above -0.20, byline-apart -0.25, byline-below -0.30, byline-end -0.25, byline-on -0.20, deck -0.25, deck-on -0.20, kicker -0.30, text -0.25, text-on -0.15, title -0.25, title-on -0.25
name-below 22: 1125: aside -0.15, byline-above -0.65, byline-below -0.55, byline-end 0.30, deck -0.35, deck-on -0.55, kicker 0.20, text 0.10, title -0.55, title-on -0.15
name-below 23: 371: byline-above -0.10, byline-apart -0.30, byline-below 0.25, byline-end -0.60, deck 0.10, deck-on -0.15, kicker -0.45, text -0.35, text-on -0.40, title 0.25, title-on 0.10
name-below 24: 669: aside -0.15, byline-above -0.60, byline-below 0.20, byline-end -0.20, byline-on -0.45, deck -0.35, kicker -0.35, text -0.15, text-on -0.20, title -0.15, title-on 0.25
name-below 25: 154: byline-above -0.35, byline-below 0.20, byline-end -0.60, byline-on -0.10, deck -0.35, deck-on -0.40, kicker -0.70, text-on -0.30, title 0.10, title-on 0.25
name-below 26: 225: byline-above -0.10, byline-apart -0.95, byline-below -0.60, byline-end -0.50, byline-on -0.30, deck 0.55, kicker -0.60, text -0.20, text-on 0.15, title -0.20, title-on -0.20
name-below 27: 1574: byline-above -0.20, byline-apart -0.15, byline-end -0.20, deck -0.30, deck-on -0.35, kicker -0.20, title -0.25, title-on -0.20
name-two-below 0: 235031: aside -0.65, byline-above -0.30, byline-apart -0.30, byline-below -0.25, byline-end -0.30, byline-on -0.35, deck -0.30, deck-on -0.40, kicker -0.30, text -0.35, text-on -0.35, title -0.30, title-on -0.35
name-two-below 1: 4621: aside -0.15, byline-above -0.20, byline-apart -0.40, byline-below -0.40, byline-on -0.10, deck -0.65, deck-on -0.35, kicker -0.15, text -0.20, text-on 0.25, title -0.20, title-on -0.15
name-two-below 2: 2619: aside -0.15, byline-above -0.30, byline-below -0.10, byline-end -0.40, byline-on -0.35, deck -0.45, kicker -0.15, text -0.10, title -0.15
name-two-below 3: 1784: aside -0.15, byline-above -0.45, byline-apart -0.25, byline-end -0.60, deck -0.35, deck-on -0.10, kicker -0.30, text-on -0.35, title -0.25, title-on -0.10
name-two-below 4: 643: byline-above -0.70, byline-apart -0.60, byline-end -0.35, byline-on -0.45, deck -0.30, deck-on -0.15, text -0.25, text-on -0.10, title -0.10, title-on 0.25
name-two-below 5: 937: byline-above -0.15, byline-apart 0.10, byline-below -0.10, byline-end -1.15, byline-on -0.60, deck 0.40, deck-on -0.10, kicker 0.10, text -0.55, text-on -0.55, title -0.20, title-on 0.50
name-two-below 6: 7500: aside -0.15, byline-above -0.30, byline-apart -0.20, byline-below -0.35, byline-on -0.25, deck -0.50, deck-on -0.25, kicker -0.25, text -0.20, text-on -0.15, title -0.30, title-on -0.20
name-above 0: 1948: aside -0.30, byline-above -0.25, byline-end -0.20, byline-on -0.50, deck -0.35, deck-on -0.40, kicker -0.15, text -0.10, text-on -0.25
name-above 1: 255: aside -0.20, byline-above -0.25, byline-below -0.15, deck -0.20, kicker -0.35, text -0.45, text-on 0.25, title -0.45, title-on 0.10
name-above 2: 36: byline-apart -0.20, byline-below -0.35, byline-on 0.10, text -0.45, title 0.25, title-on -0.30
name-above 3: 75: aside -0.15, byline-above -0.25, byline-apart -0.45, byline-below -0.30, byline-end -0.25, byline-on 0.20, deck -0.20, kicker -0.25, text -0.30, text-on -0.15, title 0.30, title-on -0.25
name-above 4: 12: byline-below -0.15, text -0.40, title 0.30, title-on -0.10
name-above 5: 42: byline-above -0.10, byline-below -0.35, byline-on -0.20, deck -0.10, kicker -0.25, text -0.30, title 0.40, title-on -0.10
name-above 6: 404: byline-above -0.15, byline-apart -0.15, byline-below -0.40, byline-end -0.25
name-above 7: 3706: aside -0.35, byline-above -0.15, byline-apart -0.20, byline-end -0.10, byline-on -0.10, deck -0.15, deck-on -0.35, kicker -0.35, text -0.25, title -0.25, title-on -0.10
name-above 8: 242: aside -0.20, byline-above 0.15, byline-apart -0.60, byline-below -0.10, byline-end -0.50, byline-on 0.20, deck -0.35, deck-on -0.15, kicker -0.45, text -0.20, text-on -0.10, title -0.20
name-above 9: 50: aside -0.15, byline-above -0.40, byline-apart -0.35, byline-below -0.60, byline-end -0.40, deck -0.30, kicker 0.20, text -0.20, text-on -0.15, title 0.45, title-on -0.50
name-above 10: 110: aside -0.15, byline-above -0.30, byline-end -0.30, deck -0.45, text -0.15, text-on -0.25
name-above 11: 42: aside -0.15, byline-above -0.30, byline-below -0.60, byline-end -0.35, byline-on -0.15, deck -0.25, kicker 0.25, text 0.35, title -0.30, title-on -0.55
name-above 12: 74: aside -0.15, byline-above -0.55, byline-apart 0.15, byline-below -0.50, byline-end -0.70, byline-on -0.70, deck 0.15, kicker -0.15, text 0.25, title 0.40, title-on -0.70
name-above 13: 441: aside -0.15, byline-apart 0.15, byline-below -0.45, byline-end -0.35, deck -0.25, kicker -0.15
name-above 14: 140156: aside -0.50, byline-above -0.40, byline-apart -0.25, byline-below -0.15, byline-end -0.10, byline-on 0.10, deck -0.30, deck-on -0.15, kicker -0.25, text -0.20, text-on -0.35, title -0.30, title-on -0.10
name-above 15: 3897: aside -0.15, byline-above 0.10, byline-apart -0.90, byline-below -0.15, byline-end -0.60, byline-on -0.40, deck -0.45, deck-on -0.10, kicker -0.35, text -0.35, text-on -0.20, title-on -0.35
name-above 16: 2352: byline-above -0.45, byline-apart -0.75, byline-below -0.10, byline-end -0.70, byline-on -0.80, kicker -0.55, text-on 0.70, title -0.20, title-on -0.25
name-above 17: 1060: aside -0.15, byline-above -0.50, byline-apart 0.20, byline-below -0.45, byline-end -0.90, byline-on -0.25, deck -0.55, deck-on -0.30, text -0.40, text-on -0.50, title 0.40, title-on -0.85
name-above 18: 497: byline-above -0.25, byline-apart -0.10, byline-below -0.40, byline-end -0.45, deck-on -0.15, kicker 0.15, title-on -0.80
name-above 19: 621: aside -0.15, byline-apart 0.50, byline-below -1.05, byline-end -0.15, byline-on -1.10, deck-on -0.20, kicker 0.20, text -0.75, title 0.60, title-on -1.00
name-above 20: 2109: byline-above -0.20, byline-apart -0.10, byline-below -0.40, byline-end -0.35, deck -0.20, kicker -0.10
name-above 21: 91676: aside -0.50, byline-above -0.25, byline-apart -0.20, byline-below -0.10, byline-end -0.15, byline-on -0.65, deck-on -0.30, kicker -0.20, text -0.20, text-on -0.25, title -0.30, title-on -0.15
name-above 22: 1110: aside -0.20, byline-above -0.15, byline-apart -0.25, byline-below -0.25, byline-end -0.45, deck -0.50, deck-on -0.10, kicker -0.80, title -0.15
name-above 23: 319: aside -0.20, byline-above -0.30, byline-apart -0.20, byline-below -0.70, byline-end -0.35, deck -0.70, deck-on -0.25, kicker 0.70, text -0.15, text-on -0.40, title 0.70, title-on -0.70
name-above 24: 657: aside -0.25, byline-above -0.30, byline-end -0.65, byline-on 0.30, deck -0.30, kicker -0.40, text-on -0.15, title-on -0.45
name-above 25: 153: aside -0.10, byline-above -0.30, byline-apart -0.65, byline-below -0.75, byline-end -0.35, deck -0.60, kicker 0.10, text 0.15, text-on -0.20, title 0.20, title-on -0.50
name-above 26: 287: byline-above -0.25, byline-below -0.75, byline-end -0.35, byline-on 0.20, deck -0.95, deck-on -0.15, kicker 0.35, text -0.15, title 0.15, title-on -0.65
name-above 27: 804: aside -0.15, byline-above -0.20, byline-apart -0.10, byline-below -0.35, byline-end -0.35, deck -0.30, kicker -0.10, text -0.15
gap-above-and-below 0: 168793: aside -0.45, byline-above -0.65, byline-apart -0.40, byline-below -0.30, byline-end -0.45, byline-on -0.35, deck -0.45, deck-on -0.30, kicker -0.45, text -0.30, text-on -0.35, title -0.30, title-on -0.30
gap-above-and-below 1: 11480: aside -0.20, byline-above -0.75, byline-apart -0.85, byline-below -0.25, byline-end -0.50, byline-on 0.10, kicker -0.40, text -0.10, title -0.70, title-on 0.10
gap-above-and-below 2: 10803: aside -0.25, byline-above -0.10, byline-apart -0.50, byline-below -0.35, byline-end -0.25, deck -0.45, kicker -0.15, text -0.35, text-on -0.20, title -0.60, title-on -0.15
gap-above-and-below 3: 329: aside -0.15, byline-above -0.45, byline-apart -0.15, byline-below -0.30, byline-end -0.40, deck -0.10, deck-on -0.15, kicker -0.30, text -0.20, text-on 0.20, title -0.40, title-on 0.10
gap-above-and-below 4: 437: byline-above -0.35, byline-apart -0.40, byline-below -0.35, byline-end 0.35, byline-on -0.20, deck -0.30, deck-on -0.20, kicker -0.45, text 0.10, text-on 0.50, title -0.10, title-on -0.55
gap-above-and-below 5: 2875: byline-above -0.15, byline-apart -0.45, byline-below -0.30, byline-end -0.10, deck -0.40, kicker -0.20, title -0.30, title-on -0.35
gap-above-and-below 6: 11849: byline-above -0.30, byline-apart -0.25, byline-below -0.50, byline-end -0.80, byline-on -0.55, deck -0.40, deck-on -0.50, kicker 0.35, text-on -0.10, title-on -0.40
gap-above-and-below 7: 18119: aside -0.35, byline-above -0.30, byline-apart -0.25, byline-below -0.10, deck-on -0.15, kicker -0.25, text -0.10, text-on -0.10, title-on -0.10
gap-above-and-below 8: 38: aside -0.10, byline-above -0.20, byline-apart -0.25, byline-below -0.25, byline-end -0.20, byline-on 0.10, deck -0.20, kicker -0.20, text 0.50, text-on 0.15, title -0.40, title-on -0.25
gap-above-and-below 9: 40: byline-apart -0.15, byline-end -0.20, deck -0.10, kicker -0.20, text 0.25, text-on 0.15, title -0.10, title-on -0.20
gap-above-and-below 10: 50: byline-above -0.20, byline-apart -0.20, byline-below 0.20, kicker -0.15, title -0.35
gap-above-and-below 11: 428: byline-above -0.15, byline-apart -0.15, byline-below -0.20, byline-end -0.15, deck-on -0.25, kicker -0.40, text -0.25, text-on 0.10, title-on -0.10
gap-above-and-below 12: 11618: aside -0.15, byline-above -0.40, byline-apart -0.30, byline-below -0.35, byline-end -0.30, byline-on -0.60, deck -0.45, deck-on -0.55, kicker -0.40, text -0.10, text-on -0.15, title -0.10, title-on -0.55
gap-above-and-below 13: 52: aside -0.25, byline-above -0.15, byline-apart -0.30, byline-below -0.40, byline-on -0.15, deck -0.25, kicker -0.40, title 0.20, title-on -0.30
gap-above-and-below 14: 11083: aside -0.25, byline-above -0.50, byline-apart -0.35, byline-below -0.10, byline-end -0.50, byline-on -0.50, deck-on -0.20, kicker -0.10, text -0.50, text-on -0.25, title -0.20, title-on -0.10
gap-above-and-below 15: 9: byline-above -0.15, byline-apart -0.35, byline-end -0.20, deck -0.20, kicker -0.35, text 0.20, title -0.15, title-on -0.10
gap-above-and-below 16: 35: text-on 0.15, title -0.10
gap-above-and-below 17: 425: aside -0.15, byline-above -0.20, byline-apart -0.40, byline-end -0.25, byline-on -0.20, deck -0.20, deck-on -0.25, kicker -0.15, text-on 0.20, title -0.15, title-on -0.15
gap-above-and-below 18: 233: byline-above -0.25, byline-apart 0.15, byline-below -0.35, byline-end -0.15, byline-on -0.35, deck-on -0.25, kicker 0.10, text 0.10, text-on -0.15, title 0.20, title-on -0.30
gap-above-and-below 19: 73: aside -0.15, byline-above -0.30, byline-apart -0.45, byline-end -0.35, deck -0.25, kicker -0.40, text -0.30, text-on 0.20, title 0.50, title-on -0.10
gap-above-and-below 20: 75: byline-above 0.15, byline-apart -0.45, byline-below -0.20, byline-end -0.30, deck -0.25, kicker -0.25, text 0.15, text-on -0.10, title -0.10
gap-above-and-below 21: 1: aside -0.15, byline-above -0.10, byline-below 0.10, byline-end 0.25, byline-on -0.30, deck -0.15, deck-on -0.30, text -0.10, text-on 0.10, title -0.15, title-on -0.50
gap-above-and-below 24: 2224: byline-above -0.15, byline-apart -0.35, byline-below -0.50, byline-end -0.45, byline-on -0.10, deck -0.40, text -0.15, text-on 0.40, title -0.15, title-on -0.20
gap-above-and-below 25: 800: aside -0.15, byline-apart -0.15, byline-below -0.55, byline-end -0.35, deck -0.30, text -0.10, text-on 0.15, title-on -0.10
gap-above-and-below 26: 1223: aside -0.15, byline-above -0.10, byline-below -0.60, byline-end -0.45, byline-on -0.10, kicker -0.40, text -0.25, text-on 0.15, title -0.10, title-on -0.20
gap-above-and-below 27: 4: byline-above -0.15, byline-apart -0.50, byline-below -0.20, deck -0.20, kicker -0.30, text 0.50, title -0.35
gap-above-and-below 28: 8: text 0.15, title -0.10
gap-above-and-below 29: 30: aside -0.15, byline-above -0.15, byline-apart 0.50, byline-below -0.15, byline-end -0.15, kicker -0.25, text -0.15, text-on 0.10, title -0.60
gap-and-fill 0: 18512: aside -0.15, byline-above -0.65, byline-apart -0.75, byline-below -0.35, byline-end -0.50, byline-on -0.15, deck -0.65, kicker -0.20, text -0.30, text-on -0.30, title -0.25
gap-and-fill 1: 21531: aside -0.20, byline-above -0.50, byline-apart -0.50, byline-below -0.35, byline-end -0.40, byline-on -0.20, deck -0.10, deck-on -0.20, kicker -0.40, text -0.30, text-on -0.30, title -0.30
gap-and-fill 2: 18105: aside -0.15, byline-above -0.20, byline-apart -0.55, byline-below -0.45, byline-end -0.30, byline-on -0.20, deck -0.30, deck-on -0.30, kicker -0.30, text -0.40, text-on -0.20, title -0.40, title-on -0.25
gap-and-fill 3: 17711: byline-above -0.25, byline-apart -0.45, byline-below -0.40, byline-end -0.35, deck -0.20, deck-on 0.10, kicker -0.55, text -0.20, text-on -0.10, title -0.45, title-on -0.10
gap-and-fill 4: 72603: aside -0.15, byline-above -0.50, byline-apart -0.65, byline-below -0.30, byline-end -0.45, byline-on -0.10, deck -0.20, deck-on -0.20, kicker -0.35, text-on -0.15, title -0.40, title-on -0.40
gap-and-fill 5: 46255: aside -0.15, byline-above -0.40, byline-apart -0.30, byline-below -0.45, byline-end -0.30, byline-on -0.35, deck -0.30, deck-on -0.35, kicker -0.35, title -0.50, title-on -0.70
gap-and-fill 6: 3789: aside -0.20, byline-above -0.15, byline-apart -0.35, byline-below -0.50, byline-end -0.55, byline-on -0.30, deck -0.35, kicker -0.35, text-on 0.50, title -0.15
gap-and-fill 7: 3476: aside -0.20, byline-above -0.10, byline-below -0.45, byline-end -0.45, byline-on 0.20, deck -0.45, deck-on -0.15, kicker 0.20, text -0.10, text-on 0.15, title-on -0.50
gap-and-fill 8: 2706: aside -0.15, byline-above -0.55, byline-apart -0.30, byline-below -0.30, byline-on -0.25, deck -0.55, deck-on -0.30, text -0.10, title-on -0.15
gap-and-fill 9: 3194: byline-above -0.30, byline-below 0.10, byline-end -0.25, byline-on -0.20, deck -0.40, deck-on -0.25, text-on -0.20, title 0.10, title-on -0.45
gap-and-fill 10: 10260: byline-above 0.15, byline-apart -0.50, byline-below 0.30, byline-end -0.15, byline-on -0.55, deck-on -0.60, kicker -0.30, text -0.10, title -0.10
gap-and-fill 11: 7099: aside -0.15, byline-above -0.85, byline-apart -0.20, byline-on -0.30, kicker -0.25, text -0.65, text-on -0.20, title -0.15, title-on 0.25
gap-and-fill 12: 3623: aside -0.15, byline-above -0.75, byline-apart -0.30, byline-end -0.55, byline-on -0.40, deck -0.20, deck-on -0.40, kicker -0.15, text-on -0.10, title -0.10
gap-and-fill 13: 3151: aside -0.15, byline-above -0.35, byline-apart -0.45, byline-below -0.15, byline-end -0.40, byline-on -0.40, deck -0.40, deck-on -0.25, text-on -0.50, title-on -0.25
gap-and-fill 14: 2481: aside -0.15, byline-above -0.55, byline-apart -0.30, byline-below -0.25, byline-end -0.60, byline-on -0.15, deck -0.10, kicker -0.40, text -0.25, text-on -0.25, title-on -0.15
gap-and-fill 15: 1631: aside -0.15, byline-above -0.30, byline-apart -0.35, byline-below -0.10, byline-end -0.10, kicker 0.15, text-on -0.30, title-on -0.60
gap-and-fill 16: 7724: aside -0.15, byline-below -0.15, byline-on -0.20, deck -0.25, deck-on -0.25, kicker -0.10, text -0.10, text-on -0.10, title -0.35, title-on -0.75
gap-and-fill 17: 4612: aside -0.15, byline-apart -0.40, byline-below -0.40, byline-end -0.35, byline-on -0.35, deck-on -0.40, kicker -0.30, text-on -0.10, title 0.15, title-on -0.50
gap-and-fill 18: 105: byline-above 0.10, byline-below -0.15, byline-on -0.40, deck -0.20, deck-on -0.15, kicker -0.30, text 0.25, text-on -0.15, title-on -0.35
gap-and-fill 19: 75: aside -0.15, byline-on -0.35, deck -0.10, deck-on -0.20, kicker 0.40, text -0.60, text-on -0.25, title 0.30, title-on -0.35
gap-and-fill 20: 40: byline-above -0.35, byline-apart 0.20, byline-below -0.10, byline-end -0.35, byline-on -0.15, deck 0.15, deck-on -0.15, text -0.15, text-on -0.45, title 0.20
gap-and-fill 21: 11: byline-above -0.40, byline-apart -0.20, byline-below -0.15, byline-end 0.15, byline-on -0.15, deck -0.10, deck-on -0.20, kicker -0.25, text 0.30, text-on 0.50, title-on -0.35
gap-and-fill 22: 74: byline-above -0.20, byline-apart 0.20, byline-below -0.35, byline-end -0.40, byline-on -0.15, deck -0.40, deck-on -0.20, kicker -0.10, text-on -0.15, title 0.25, title-on -0.30
gap-and-fill 23: 78: byline-above -0.30, byline-below 0.15, byline-end -0.15, byline-on -0.10, deck -0.45, deck-on -0.10, kicker -0.35, text 0.10, text-on -0.10, title -0.40, title-on -0.20
gap-and-fill 24: 1230: byline-above -0.10, byline-apart -0.15, byline-below -0.20, byline-end -0.25, byline-on -0.15, deck -0.10, text -0.25, text-on 0.35, title -0.15, title-on -0.20
gap-and-fill 25: 1244: aside -0.15, byline-above -0.35, byline-apart -0.30, byline-below -0.25, byline-end -0.35, byline-on -0.25, deck -0.35, kicker -0.45, text 0.10, text-on 0.25, title-on -0.20
gap-and-fill 26: 809: aside -0.15, byline-above -0.25, byline-apart -0.10, byline-below -0.55, byline-end -0.50, byline-on -0.10, deck -0.35, kicker -0.10, text -0.15, title-on -0.15
gap-and-fill 27: 169: aside -0.25, byline-above 0.15, byline-apart 0.10, byline-below -0.75, byline-end -0.35, deck 0.15, text -0.10, title -0.30
gap-and-fill 28: 452: aside -0.10, byline-apart 0.45, byline-below -0.70, byline-end -0.45, text -0.20, title -0.40
gap-and-fill 29: 385: byline-above 0.20, byline-below -0.70, byline-end -0.35, deck -0.40, kicker -0.30, text -0.15, text-on 0.10, title -0.15
gap-and-tail 0: 117407: aside -0.45, byline-above -0.55, byline-apart -0.50, byline-below -0.35, byline-end -0.45, byline-on -0.20, deck -0.35, deck-on -0.30, kicker -0.40, text -0.45, text-on -0.35, title -0.35, title-on -0.30
gap-and-tail 1: 9544: byline-above -0.35, byline-below -0.40, byline-end -0.25, byline-on -0.25, deck -0.45, kicker 0.10, text-on 0.20, title -0.45, title-on -0.30
gap-and-tail 2: 51727: aside -0.15, byline-above -0.30, byline-apart -0.25, byline-below -0.50, byline-end -0.50, byline-on -0.85, deck -0.40, kicker -0.35, text-on 0.15, title -0.25, title-on -0.10
gap-and-tail 3: 5790: byline-above -0.10, byline-below -0.30, byline-end -0.20, byline-on -0.50, deck -0.20, deck-on -0.35, kicker -0.30, text 0.35, text-on 0.30, title -0.35, title-on -0.15
gap-and-tail 4: 1638: byline-above -0.10, byline-apart 0.10, byline-below -0.65, byline-end -0.20, byline-on -0.40, deck -0.20, deck-on -0.55, kicker -0.10, text-on 0.45, title -0.20
gap-and-tail 5: 401: byline-above -0.15, byline-apart -0.25, byline-below -0.45, byline-end -0.35, byline-on -0.25, deck -0.30, deck-on -0.25, kicker 0.35, text 0.15, text-on 0.20, title -0.30
gap-and-tail 6: 4196: byline-above -0.30, byline-apart -0.45, byline-below -0.25, byline-end 0.15, byline-on 0.10, deck -0.45, deck-on -0.30, kicker -0.20, text-on 0.15, title 0.10, title-on -0.10
gap-and-tail 7: 91: deck -0.10, kicker -0.10, text-on 0.45, title -0.30, title-on -0.15
gap-and-tail 8: 3923: aside -0.25, byline-above -0.10, byline-apart -0.15, byline-end -0.15, byline-on -0.15, deck -0.55, deck-on -0.65, kicker -0.65, text -0.20, title -0.35
gap-and-tail 9: 20175: aside -0.35, byline-above -0.25, byline-apart -0.30, byline-below -0.25, byline-end -0.25, byline-on -0.25, deck -0.45, deck-on -0.25, text -0.25, text-on -0.30, title -0.10, title-on -0.15
gap-and-tail 10: 1570: byline-above -0.20, byline-apart -0.40, byline-below -0.10, byline-on -0.15, deck -0.15, kicker -0.35, text 0.35, text-on 0.25, title -0.60, title-on -0.15
gap-and-tail 11: 5938: byline-above -0.25, byline-apart -0.20, byline-below -0.50, byline-end -0.40, byline-on -0.40, deck 0.15, deck-on -0.40, kicker -0.50, text 0.20, text-on 0.35, title-on -0.35
gap-and-tail 12: 1430: byline-below -0.20, byline-end -0.15, byline-on -0.10, deck -0.15, deck-on -0.10, kicker -0.20, text 0.60, text-on 0.55, title -0.60, title-on -0.40
gap-and-tail 13: 321: byline-above -0.10, byline-apart -0.20, byline-below -0.15, byline-end -0.15, byline-on -0.25, deck -0.30, deck-on -0.15, text 0.35, text-on 0.10, title -0.35, title-on -0.50
gap-and-tail 14: 74: byline-apart -0.10, byline-below -0.20, kicker -0.25, text 0.35, text-on 0.10, title -0.25, title-on -0.40
gap-and-tail 15: 450: byline-apart -0.15, byline-below -0.35, byline-end -0.15, deck -0.20, text 0.20, text-on 0.40, title -0.15, title-on 0.10
gap-and-tail 17: 549: aside -0.20, byline-above -0.20, byline-apart -0.15, byline-end -0.20, byline-on -0.15, deck -0.25, deck-on -0.30, kicker -0.45, text -0.20, title-on -0.25
gap-and-tail 18: 16070: aside -0.30, byline-above -0.60, byline-apart -0.40, byline-below -0.20, byline-end -0.40, byline-on -0.55, deck -0.30, deck-on -0.40, text -0.35, text-on -0.60, title -0.15, title-on -0.45
gap-and-tail 19: 1117: byline-above -0.25, byline-apart -0.45, byline-below -0.35, byline-end -0.25, byline-on -0.20, deck -0.10, deck-on -0.15, kicker -0.15, text 0.50, title-on -0.50
gap-and-tail 20: 4388: byline-above -0.20, byline-apart -0.35, byline-below -0.70, byline-end -0.35, byline-on -0.40, deck -0.30, deck-on -0.35, kicker -0.55, text -0.25, text-on 0.35, title 0.20
gap-and-tail 21: 599: byline-apart -0.10, byline-below -0.20, byline-on -0.15, deck 0.15, kicker -0.25, text 0.20, text-on 0.60, title -0.60, title-on -0.45
gap-and-tail 22: 292: byline-apart -0.25, byline-below -0.55, byline-end -0.10, deck -0.15, deck-on -0.10, kicker 0.10, text-on 0.35, title -0.20, title-on -0.10
gap-and-tail 23: 53: byline-apart -0.10, byline-below -0.20, kicker -0.10, text 0.15, title -0.10, title-on -0.20
gap-and-tail 24: 307: byline-above -0.10, byline-apart -0.25, byline-end -0.20, byline-on -0.15, deck -0.20, text -0.10, text-on 0.15, title 0.25, title-on -0.25
gap-and-tail 26: 388: aside -0.25, byline-above -0.10, byline-apart 0.15, byline-below -0.20, byline-on -0.30, deck -0.40, deck-on -0.30, kicker -0.55, text -0.35, text-on -0.10
gap-and-tail 27: 280: aside -0.15, byline-end 0.15, byline-on -0.60, deck -0.25, deck-on -0.40, kicker 0.10, text-on -0.10, title 0.10, title-on -0.55
gap-and-tail 28: 13: byline-apart -0.15, text-on 0.30
gap-and-tail 29: 75: aside -0.10, byline-above -0.15, byline-apart -0.40, byline-below -0.15, byline-end -0.15, deck-on -0.15, kicker -0.20, text-on 0.20
gap-and-tail 30: 11: text 0.15, text-on 0.15, title -0.25
gap-and-tail 36: 3784: aside -0.15, byline-above -0.15, byline-apart -0.10, byline-below -0.50, byline-end -0.40, byline-on -0.40, deck -0.30, kicker -0.30, text -0.15, text-on 0.50, title -0.25, title-on -0.40
gap-and-tail 37: 61: byline-above -0.15, byline-apart -0.20, byline-below -0.20, deck -0.20, kicker -0.35, text -0.40, title 0.40
gap-and-tail 38: 335: byline-above -0.35, byline-apart -0.65, kicker -0.55, text -0.25, text-on 0.20, title 0.45
gap-and-tail 39: 18: byline-apart -0.20, deck -0.10, kicker -0.10, text 0.10, title -0.10
gap-and-tail 40: 4: byline-above -0.10, byline-apart -0.30, deck -0.10, kicker 0.25, text -0.20
gap-and-tail 42: 31: byline-apart 0.15, text 0.20, title -0.35
gap-and-tail 44: 56: aside -0.20, byline-above 0.15, byline-apart -0.10, byline-below -0.65, byline-end -0.40, deck -0.25, kicker 0.20, text -0.50
gap-below-and-tail 0: 124226: aside -0.45, byline-above -0.40, byline-apart -0.35, byline-below -0.30, byline-end -0.50, byline-on -0.35, deck -0.40, deck-on -0.40, kicker -0.45, text -0.45, text-on -0.30, title -0.40, title-on -0.40
gap-below-and-tail 1: 13294: aside -0.40, byline-above -0.35, byline-apart -0.30, byline-below -0.15, byline-end -0.35, deck -0.15, deck-on -0.10, kicker -0.25, text -0.20, text-on -0.55, title -0.15, title-on -0.15
gap-below-and-tail 2: 17971: aside -0.30, byline-above -0.30, byline-apart -0.30, byline-below -0.40, byline-end -0.20, byline-on -0.15, deck -0.45, deck-on -0.30, kicker -0.35, text -0.25, text-on -0.15, title -0.45, title-on -0.40
gap-below-and-tail 3: 178: aside -0.20, byline-above -0.35, byline-apart -0.20, byline-on -0.15, deck -0.15, deck-on -0.30, kicker -0.30, text 0.15, text-on 0.20, title -0.35
gap-below-and-tail 4: 208: byline-above -0.45, byline-apart -0.50, byline-below 0.15, byline-end 0.25, byline-on -0.20, deck -0.30, kicker -0.45, text -0.10, text-on 0.30, title -0.15, title-on -0.45
gap-below-and-tail 5: 1839: aside -0.15, byline-above -0.20, byline-below -0.10, byline-on 0.10, deck -0.35, deck-on -0.45, kicker -0.40, title -0.25, title-on -0.30
gap-below-and-tail 6: 10195: byline-above -0.40, byline-apart -0.15, byline-below -0.45, byline-end -0.25, byline-on -0.25, deck -0.20, kicker -0.35, text-on 0.15, title -0.25, title-on -0.15
gap-below-and-tail 7: 934: byline-apart -0.20, byline-below -0.30, byline-end -0.20, byline-on -0.20, deck -0.35, deck-on -0.10, kicker -0.15, text 0.35, text-on 0.60, title -0.50, title-on -0.60
gap-below-and-tail 8: 1020: byline-above -0.15, byline-apart -0.25, byline-below -0.20, byline-end -0.20, byline-on -0.25, deck -0.35, deck-on -0.15, text 0.20, text-on 0.30, title 0.10, title-on -0.45
gap-below-and-tail 11: 118: byline-below -0.20, text -0.10, text-on 0.25, title -0.10
gap-below-and-tail 12: 44262: aside -0.15, byline-above -0.30, byline-apart -0.35, byline-below -0.40, byline-end -0.40, byline-on -0.75, deck -0.40, deck-on -0.45, kicker -0.40, text -0.15, text-on 0.30, title-on -0.10
gap-below-and-tail 13: 13094: aside -0.15, byline-above -0.30, byline-apart -0.30, byline-below -0.45, byline-end -0.35, byline-on -0.45, deck 0.15, kicker -0.65, text 0.30, text-on 0.25, title -0.30
gap-below-and-tail 14: 3256: byline-above -0.30, byline-apart -0.20, byline-below -0.80, byline-end -0.45, byline-on -0.50, deck-on 0.10, kicker -0.55, text -0.40, title 0.25
gap-below-and-tail 15: 152: byline-above -0.10, byline-apart -0.15, byline-end -0.15, deck -0.30, kicker -0.15, text 0.20, text-on 0.70, title -0.25, title-on -0.35
gap-below-and-tail 16: 217: byline-end -0.10, kicker -0.10, text 0.25, text-on 0.45, title -0.45, title-on -0.15
gap-below-and-tail 17: 1482: byline-apart -0.25, byline-below -0.35, byline-end -0.45, byline-on -0.40, deck-on 0.15, text 0.15, text-on 0.35, title -0.25, title-on -0.35
gap-below-and-tail 18: 5272: byline-apart -0.15, byline-below -0.25, byline-end -0.20, byline-on -0.35, deck -0.25, deck-on -0.40, kicker -0.40, text 0.30, text-on 0.55, title -0.30, title-on -0.35
gap-below-and-tail 19: 2131: byline-below -0.25, byline-end -0.15, byline-on -0.20, deck -0.15, deck-on -0.15, kicker -0.20, text 0.45, text-on 0.45, title -0.60, title-on -0.40
gap-below-and-tail 20: 234: byline-above -0.10, byline-end -0.10, byline-on -0.20, deck-on -0.15, kicker -0.30, text 0.15, text-on 0.35, title -0.30, title-on -0.10
gap-below-and-tail 21: 21: text-on 0.20
gap-below-and-tail 22: 51: text-on 0.15
gap-below-and-tail 23: 139: byline-end -0.15, text 0.15, text-on 0.10, title-on -0.10
gap-below-and-tail 24: 1853: byline-above -0.20, byline-apart -0.20, byline-below -0.50, byline-on -0.35, deck -0.15, deck-on -0.65, text 0.15, text-on 0.35, title -0.25, title-on -0.25
gap-below-and-tail 25: 286: byline-apart -0.20, byline-below -0.30, byline-end -0.15, byline-on -0.25, deck -0.35, deck-on -0.20, kicker -0.30, text 0.30, text-on 0.60, title -0.30, title-on -0.35
gap-below-and-tail 26: 92: byline-apart -0.15, byline-below -0.20, byline-end -0.25, deck -0.15, text-on 0.25, title -0.10, title-on -0.15
gap-below-and-tail 29: 12: text -0.15
gap-below-and-tail 30: 419: byline-above -0.15, byline-apart -0.30, byline-below -0.55, byline-end -0.25, byline-on -0.25, deck -0.25, deck-on -0.25, kicker 0.20, text 0.15, text-on 0.25, title -0.35, title-on -0.25
gap-below-and-tail 31: 75: byline-apart -0.15, byline-below -0.20, kicker -0.20, text 0.25, text-on 0.20, title -0.25, title-on -0.35
gap-below-and-tail 32: 31: byline-end -0.15, kicker 0.10, text -0.30, title 0.15
gap-below-and-tail 36: 4405: byline-above -0.40, byline-end 0.15, deck -0.60, deck-on -0.30, kicker -0.20, text-on 0.30, title -0.15
gap-below-and-tail 37: 236: byline-below -0.15, deck -0.10, text 0.25, text-on 0.10, title -0.10, title-on -0.10
gap-below-and-tail 38: 280: byline-below -0.15, byline-end -0.10, text -0.15, text-on 0.10, title 0.10
gap-below-and-tail 41: 47: byline-below -0.20, byline-end -0.35, text 0.30, text-on 0.15, title -0.30
gap-below-and-tail 42: 89: deck -0.10, kicker -0.10, text-on 0.50, title -0.35, title-on -0.20
gap-below-and-tail 48: 3996: aside -0.20, byline-above -0.45, byline-below -0.20, byline-end -0.35, byline-on -0.70, deck -0.40, deck-on -0.50, kicker -0.80, text -0.10, title -0.10, title-on -0.20
gap-below-and-tail 49: 460: aside -0.20, deck -0.60, deck-on -0.45, kicker -0.40, text -0.40
gap-below-and-tail 50: 326: aside -0.25, byline-above 0.30, byline-apart -0.15, byline-on 0.25, deck -0.35, deck-on -0.25, kicker -0.40, text -0.25, text-on -0.15, title -0.35, title-on -0.10
gap-below-and-tail 51: 8: byline-above -0.10, byline-below 0.15, byline-end -0.15, text-on 0.10, title -0.25
gap-below-and-tail 52: 8: byline-above -0.20, byline-apart -0.20, byline-below -0.10, kicker -0.10, text 0.15, text-on 0.15, title -0.20, title-on -0.10
gap-below-and-tail 53: 119: aside -0.25, byline-above -0.15, byline-apart -0.40, byline-below 0.10, byline-on -0.20, deck -0.20, text-on -0.10, title -0.40, title-on 0.15
gap-and-tail-above 0: 124226: aside -0.35, byline-above -0.85, byline-apart -0.70, byline-below -0.40, byline-end -1.00, byline-on -0.40, deck -0.50, deck-on -0.25, kicker -0.45, text -0.30, text-on -0.30, title -0.25, title-on -0.35
gap-and-tail-above 1: 10195: byline-above -0.70, byline-apart -0.35, byline-below -0.80, byline-end -0.10, byline-on 0.40, deck -0.50, deck-on 0.35, kicker -1.15, text -0.50, text-on 0.20, title -0.90, title-on 0.80
gap-and-tail-above 2: 44262: aside -0.25, byline-above -0.30, byline-apart -0.45, byline-below -0.45, byline-end -0.20, byline-on -0.15, deck -0.85, deck-on -0.70, kicker -0.15, text -0.45, text-on -0.40, title -0.35, title-on -0.75
gap-and-tail-above 3: 5272: byline-above 0.10, byline-apart -0.25, byline-on -0.20, deck -0.40, deck-on -0.25, kicker -0.10, text -0.30, title -0.25, title-on -0.60
gap-and-tail-above 4: 1853: byline-apart -0.10, byline-below -0.55, byline-end -0.30, byline-on 0.10, deck -0.60, kicker -0.55, text -0.25, title -0.35, title-on 0.55
gap-and-tail-above 5: 419: byline-above -0.20, byline-apart -0.55, byline-below -0.60, byline-end -0.60, byline-on -0.20, kicker -0.20, text-on 0.40, title -0.40, title-on 0.30
gap-and-tail-above 6: 4405: byline-apart -0.35, byline-below -0.40, byline-end -0.50, byline-on 0.35, deck -0.55, deck-on -0.55, kicker -0.40, text -0.25, title -0.55, title-on 0.40
gap-and-tail-above 7: 89: byline-above -0.10, byline-apart 0.15, byline-below -0.25, deck -0.15, text 0.10, title -0.30, title-on -0.15
gap-and-tail-above 8: 3996: aside -0.15, byline-above -0.30, byline-apart -0.90, byline-end -0.35, byline-on -1.00, deck -0.30, deck-on -0.10, text-on -0.10, title 0.15, title-on -0.60
gap-and-tail-above 10: 13294: aside -0.30, byline-above -0.35, byline-apart -0.50, byline-below -0.20, byline-end -0.75, byline-on -0.15, deck -0.45, deck-on -0.30, text -0.45, title-on -0.20
gap-and-tail-above 11: 934: aside -0.15, byline-above -0.25, byline-apart -0.50, byline-below -0.65, byline-on 0.20, deck -0.10, kicker -0.50, text 0.10, text-on -0.15, title-on -0.20
gap-and-tail-above 12: 13094: aside -0.15, byline-above -0.15, byline-apart -0.15, byline-below -0.10, byline-end -0.35, byline-on -0.40, deck -0.65, deck-on -0.55, kicker -0.20, text-on -0.35, title-on -0.15
gap-and-tail-above 13: 2131: byline-apart -0.50, byline-below -0.45, byline-end 0.15, deck -0.45, text 0.15, title -0.30, title-on -0.30
gap-and-tail-above 14: 286: byline-above -0.35, byline-apart -0.10, byline-below -0.45, byline-end 0.30, deck -0.40, deck-on -0.10, kicker -0.30, text -0.30, text-on 0.10, title 0.15, title-on -0.10
gap-and-tail-above 15: 75: deck -0.15, kicker 0.10, text 0.10, title -0.45, title-on 0.10
gap-and-tail-above 16: 236: byline-apart -0.20, byline-below -0.20, byline-end -0.15, byline-on -0.15, deck -0.15, kicker -0.30, text -0.10, text-on 0.30, title -0.15
gap-and-tail-above 18: 460: byline-apart -0.10, byline-below -0.25, byline-end 0.35, byline-on -0.65, deck-on -0.20, kicker -0.45, text-on -0.40, title 0.15, title-on -0.30
gap-and-tail-above 20: 17971: aside -0.25, byline-above -0.40, byline-apart -0.15, byline-below -0.30, byline-end -0.30, byline-on -0.40, deck -0.55, deck-on -0.25, kicker -0.40, text -0.20, text-on -0.40, title -0.25, title-on -0.35
gap-and-tail-above 21: 1020: aside -0.15, byline-above -0.25, byline-apart -0.35, byline-below -0.45, byline-end -0.25, byline-on -0.10, deck -0.20, deck-on -0.10, kicker 0.10, text 0.20, text-on -0.15, title -0.25, title-on 0.15
gap-and-tail-above 22: 3256: aside -0.15, byline-above -0.35, byline-apart -0.60, byline-below -0.35, byline-end -0.50, byline-on -0.40, deck-on -0.70, kicker -0.45, text -0.10, text-on -0.35
gap-and-tail-above 23: 234: byline-above -0.45, byline-apart -0.15, byline-below -0.20, byline-end -0.10, deck -0.25, kicker -0.10, text -0.25, title 0.20, title-on -0.25
gap-and-tail-above 24: 92: byline-above -0.10, byline-apart -0.25, byline-below -0.35, byline-end -0.20, deck -0.30, kicker -0.25, text-on 0.15, title-on -0.25
gap-and-tail-above 25: 31: byline-apart -0.15, byline-end -0.10, title-on -0.10
gap-and-tail-above 26: 280: byline-above -0.20, byline-below -0.20, text-on -0.10, title -0.40, title-on 0.15
gap-and-tail-above 27: 12: kicker 0.10
gap-and-tail-above 28: 326: byline-above -0.60, byline-below -0.20, byline-end -0.30, byline-on -0.65, deck 0.10, deck-on -0.20, kicker 0.20, title -0.20, title-on -0.40
gap-and-tail-above 30: 178: aside -0.15, byline-above -0.25, byline-apart 0.20, byline-below -0.20, byline-on -0.65, deck -0.10, deck-on -0.50, text 0.15, text-on -0.15, title 0.25, title-on -0.60
gap-and-tail-above 31: 13: byline-apart -0.30, byline-below -0.15, byline-end 0.25, kicker -0.15, text -0.20, text-on -0.15
gap-and-tail-above 32: 152: byline-above -0.65, byline-below -0.15, byline-end -0.45, deck -0.30, kicker -0.10, text -0.20, text-on 0.40, title 0.15
gap-and-tail-above 33: 21: byline-above 0.20, byline-apart -0.25, byline-below -0.10, byline-end -0.20, text -0.35
gap-and-tail-above 36: 8: text-on 0.10
gap-and-tail-above 38: 8: byline-above -0.10, byline-end -0.15, kicker -0.15, text 0.10, text-on 0.15, title -0.20, title-on -0.10
gap-and-tail-above 40: 208: aside -0.15, byline-above -0.15, byline-below -0.40, byline-end -0.25, byline-on -0.35, deck -0.25, kicker -0.30, text 0.35, text-on 0.45, title -0.50, title-on -0.25
gap-and-tail-above 42: 217: byline-above 0.25, byline-apart -0.50, byline-below -0.10, byline-end -0.35, kicker -0.40, title-on -0.15
gap-and-tail-above 43: 51: byline-apart -0.15, byline-end -0.10, kicker -0.35, title 0.15
gap-and-tail-above 44: 9: byline-apart -0.15, text -0.10, title 0.10
gap-and-tail-above 48: 8: byline-apart -0.15, kicker 0.10, text -0.25, title -0.10, title-on -0.15
gap-and-tail-above 49: 3758: byline-above -0.15, byline-apart -0.15, byline-below -0.55, byline-end -0.35, deck -0.35, kicker -0.15, text -0.15, title -0.20
times 0: 248154: aside -0.75, byline-above -0.40, byline-apart -0.20, byline-below -0.25, byline-end -0.35, byline-on -0.30, deck -0.40, deck-on -0.45, kicker -0.40, text -0.40, text-on -0.40, title -0.25, title-on -0.35
times 1: 2768: aside -0.20, byline-above -0.65, byline-apart -0.35, byline-below -0.40, byline-end -0.80, byline-on -0.45, deck -0.25, deck-on -0.35, kicker 0.20, title -0.20
times 2: 2213: aside -0.25, byline-above -0.15, byline-below -0.60, byline-end -1.30, byline-on -0.65, deck -0.55, deck-on -0.35, text 0.40, text-on 0.10, title -0.20, title-on -0.50
row 0: 144090: aside -0.15, byline-above -0.30, byline-apart -0.50, byline-below -0.35, byline-end -0.40, byline-on -0.25, deck-on -0.40, kicker -0.30, text -0.15, text-on -0.10, title -0.40, title-on -0.45
row 1: 17765: aside -0.15, byline-above -0.30, byline-apart -0.10, byline-below -0.30, byline-end -0.25, byline-on 0.20, deck -0.35, deck-on -0.30, kicker -0.25, text -0.25, text-on -0.20, title -0.15, title-on -0.10
row 2: 16422: aside -0.25, byline-above -0.40, byline-apart -0.30, byline-below -0.15, byline-end -0.30, byline-on -0.35, deck -0.30, deck-on -0.20, kicker -0.30, text -0.35, text-on -0.20, title -0.40, title-on -0.15
row 3: 12252: aside -0.25, byline-above -0.25, byline-apart -0.20, byline-below -0.15, byline-end -0.20, byline-on -0.15, deck -0.25, deck-on -0.25, kicker -0.25, text -0.15, title -0.15, title-on -0.15
row 4: 10432: aside -0.30, byline-apart -0.30, byline-below -0.15, byline-end -0.25, byline-on -0.20, deck -0.10, deck-on -0.40, kicker -0.25, text -0.20, text-on -0.35, title -0.20, title-on -0.20
row 5: 14628: aside -0.35, byline-apart -0.25, byline-below -0.15, byline-end -0.10, deck -0.20, deck-on -0.30, kicker -0.15, text -0.20, text-on -0.10, title -0.25, title-on -0.10
row 6: 15043: aside -0.40, byline-above -0.10, byline-apart -0.15, byline-below -0.10, byline-end -0.15, byline-on -0.20, deck-on -0.20, kicker -0.10, text -0.20, title -0.30
row 7: 22503: aside -0.45, byline-above -0.10, byline-below -0.20, byline-end -0.35, byline-on -0.10, deck -0.15, deck-on -0.15, text-on -0.20
row-and-place 0: 144090: aside -0.15, byline-above -0.30, byline-apart -0.50, byline-below -0.45, byline-end -0.45, byline-on -0.30, deck -0.10, deck-on -0.30, kicker -0.35, text -0.10, title -0.45, title-on -0.45
row-and-place 9: 17765: aside -0.15, byline-above -0.30, byline-apart -0.20, byline-below -0.25, byline-end -0.15, byline-on 0.15, deck -0.30, deck-on -0.20, kicker -0.25, text -0.25, text-on -0.25, title -0.15
row-and-place 17: 8211: aside -0.15, byline-above -0.30, byline-apart -0.90, byline-below -0.20, byline-end -0.50, byline-on -0.45, deck-on -0.20, kicker -0.20, text -0.20, text-on 0.20, title -0.15
row-and-place 18: 8211: aside -0.15, byline-above -0.15, byline-apart -0.10, byline-below -0.65, byline-on 0.15, deck -0.35, deck-on -0.20, kicker -0.40, text -0.40, text-on -0.30, title -0.10, title-on -0.20
row-and-place 25: 4084: byline-above -0.15, byline-apart -0.60, byline-end -0.55, byline-on -0.25, deck -0.10, deck-on -0.40, kicker -0.40, text-on 0.10, title -0.20
row-and-place 26: 4084: byline-above -0.45, byline-apart -0.75, byline-end -0.35, byline-on -0.30, deck -0.40, deck-on -0.25, kicker -0.35, title -0.10, title-on -0.10
row-and-place 27: 4084: byline-above -0.20, byline-below -0.45, byline-end 0.20, byline-on -0.25, deck -0.50, kicker -0.10, text -0.40, title -0.20, title-on -0.85
row-and-place 33: 2608: aside -0.15, byline-above -0.30, byline-below -0.50, byline-end -0.65, byline-on -0.25, deck -0.20, deck-on -0.15, kicker -0.60, text-on 0.10, title-on -0.15
row-and-place 34: 2608: aside -0.15, byline-above -0.35, byline-apart -0.65, byline-below 0.10, byline-end -0.55, byline-on -0.30, deck -0.15, deck-on -0.20, kicker -0.60, text -0.10, title -0.15
row-and-place 35: 2608: byline-above 0.10, byline-apart -0.70, byline-end 0.20, byline-on -0.25, deck -0.25, deck-on -0.25, text -0.10, text-on -0.40, title -0.30, title-on -0.25
row-and-place 36: 2608: byline-above -0.10, byline-apart -0.20, byline-below -0.60, byline-end -0.20, byline-on 0.40, deck-on -0.30, text -0.35, title -0.10, title-on -0.35
row-and-place 41: 2711: byline-above -0.20, byline-apart -0.45, byline-below -0.30, byline-end -0.15, byline-on -0.15, deck 0.10, deck-on 0.10, kicker -0.30, text -0.10, text-on -0.10, title -0.10, title-on -0.15
row-and-place 42: 2711: byline-above -0.40, byline-apart -0.45, byline-end -0.35, byline-on -0.15, deck 0.10, deck-on -0.10, kicker -0.80, text -0.25, title -0.10, title-on -0.25
row-and-place 43: 2711: byline-above -0.25, byline-apart -0.40, byline-end -0.25, byline-on -0.50, deck -0.25, deck-on -0.25, kicker -0.25, text-on 0.20, title -0.20
row-and-place 44: 2711: byline-above -0.25, byline-apart -0.35, byline-below -0.15, byline-end -0.15, byline-on 0.10, deck -0.40, deck-on -0.30, text -0.20, text-on -0.20, title -0.30, title-on -0.10
row-and-place 45: 3784: byline-apart -0.15, byline-below -0.55, byline-on 0.15, deck -0.40, deck-on -0.60, kicker -0.15, text-on -0.15, title -0.10, title-on -0.35
row-and-place 49: 1851: byline-above -0.20, byline-apart 0.10, byline-below -0.40, byline-end -0.40, deck-on -0.15, kicker -0.45, text -0.25, text-on -0.40, title -0.10
row-and-place 50: 1851: byline-above -0.35, byline-apart -0.50, byline-below -0.10, byline-end -0.10, deck 0.25, deck-on -0.20, kicker 0.10, text -0.10, text-on -0.10, title-on -0.30
row-and-place 51: 1851: byline-above 0.25, byline-apart -0.30, byline-below -0.20, byline-end -0.30, deck -0.30, deck-on -0.10, kicker -0.60, text -0.10, text-on 0.15, title -0.35
row-and-place 52: 1851: byline-above -0.30, byline-apart -0.35, byline-below -0.20, byline-on -0.60, deck -0.30, kicker -0.15, text -0.20, text-on 0.35, title -0.25
row-and-place 53: 3702: byline-above -0.10, byline-apart -0.45, byline-below -0.10, byline-end -0.20, deck -0.20, deck-on -0.15, kicker -0.15, title -0.25, title-on -0.15
row-and-place 54: 3937: aside -0.15, byline-above -0.35, byline-apart -0.20, byline-below -0.20, byline-end -0.35, byline-on -0.35, deck -0.60, deck-on -0.55, kicker 0.15, title-on -0.20
row-and-place 57: 1124: byline-apart -0.15, deck -0.30, deck-on 0.10, kicker -0.45, text -0.25, text-on -0.10, title -0.45
row-and-place 58: 1124: byline-above -0.15, byline-apart 0.50, byline-below -0.70, byline-end -0.40, byline-on 0.10, deck -0.15, kicker -0.35, text-on -0.20, title -0.40, title-on -0.30
row-and-place 59: 1124: byline-above -0.40, byline-apart -0.10, byline-below -0.10, byline-end -0.40, byline-on -0.40, deck -0.20, title -0.35, title-on -0.30
row-and-place 60: 1124: byline-apart -0.25, byline-on -0.30, deck -0.40, kicker -0.20, text 0.10, text-on 0.25, title -0.35, title-on -0.50
row-and-place 61: 2248: byline-above -0.10, byline-apart -0.35, byline-below -0.25, byline-end -0.35, deck -0.25, deck-on -0.10, text -0.10, title -0.30
row-and-place 62: 4496: aside -0.15, byline-above -0.10, byline-apart -0.25, byline-below -0.10, byline-end -0.20, byline-on -0.35, deck-on -0.15, text-on -0.10, title -0.10
row-and-place 63: 11263: aside -0.20, byline-above -0.35, byline-apart -0.50, byline-end -0.25, byline-on -0.45, deck-on -0.30, kicker -0.20, text 0.10, text-on -0.15, title 0.10, title-on -0.10
bare-row-and-letters 0: 55: byline-above -0.10, byline-apart -0.15, byline-below -0.15, byline-end -0.10, kicker -0.10, text -0.25, title 0.15, title-on 0.15
bare-row-and-letters 1: 46: byline-apart -0.10, byline-below -0.15, byline-end -0.20, text 0.20, text-on 0.25, title -0.25
bare-row-and-letters 2: 104682: aside -0.25, byline-above -0.45, byline-apart -0.60, byline-below -0.10, byline-end -0.25, byline-on -0.35, deck -0.45, deck-on -0.10, kicker -0.75, text -0.10, text-on 0.15, title -0.25, title-on -0.40
bare-row-and-letters 3: 95006: aside -0.60, byline-above -0.35, byline-apart -0.15, byline-below -0.20, byline-end -0.20, byline-on -0.20, deck -0.15, deck-on -0.25, kicker -0.20, text -0.30, text-on -0.30, title -0.20, title-on -0.15
bare-row-and-letters 4: 1079: aside -0.25, byline-above -0.30, byline-apart -0.10, byline-below 0.30, byline-end -0.10, byline-on -0.40, deck -0.15, deck-on -0.35, kicker -0.35, title-on -0.40
bare-row-and-letters 5: 2855: aside -0.30, byline-above -0.15, byline-apart -0.15, byline-below -0.20, byline-end -0.10, byline-on 0.10, deck -0.35, deck-on -0.30, kicker -0.25, text -0.25, title -0.30
bare-row-and-letters 6: 12559: aside -0.25, byline-above -0.30, byline-apart -0.10, byline-below -0.35, byline-end -0.30, byline-on -0.95, deck-on 0.10, text -0.20, text-on -0.20, title -0.15
bare-row-and-letters 8: 846: aside -0.25, byline-above -0.35, byline-apart -0.30, byline-below -0.20, deck -0.20, deck-on -0.20, kicker -0.15, text -0.25, text-on 0.25, title-on -0.35
bare-row-and-letters 9: 1029: aside -0.30, byline-end -0.10, deck -0.50, deck-on -0.15, text-on -0.45, title 0.10, title-on -0.10
bare-row-and-letters 10: 7357: aside -0.25, byline-above -0.40, byline-apart -0.20, byline-below -0.10, byline-end -0.25, byline-on -0.35, deck-on -0.15, kicker -0.35, text -0.15, text-on -0.15, title -0.20
bare-row-and-letters 12: 332: aside -0.15, byline-above -0.20, byline-apart -0.45, byline-below -0.15, byline-end -0.30, byline-on 0.30, deck -0.25, deck-on -0.10, kicker 0.15, text -0.75, text-on -0.50, title -0.10, title-on 0.30
bare-row-and-letters 13: 394: aside -0.25, byline-above -0.25, byline-below 0.10, byline-end -0.15, byline-on -0.25, deck -0.30, kicker -0.30, title -0.10
bare-row-and-letters 14: 3885: aside -0.20, byline-above -0.20, byline-apart -0.25, byline-below -0.15, byline-end -0.15, byline-on -0.30, kicker -0.20, text -0.10, text-on -0.10
bare-row-and-letters 16: 144: aside -0.15, byline-above 0.15, byline-apart -0.35, byline-below -0.45, byline-end -0.40, byline-on -0.40, deck -0.15, text-on -0.20, title -0.25, title-on 0.25
bare-row-and-letters 17: 184: aside -0.20, byline-above -0.10, byline-below -0.20, byline-end -0.10, deck 0.15, deck-on -0.15, kicker -0.10, text -0.15, text-on 0.15, title -0.35
bare-row-and-letters 18: 3664: aside -0.20, byline-above -0.30, byline-apart -0.30, byline-on -0.15, deck-on -0.15, kicker -0.20, text-on -0.15, title 0.10
bare-row-and-letters 20: 115: aside -0.15, byline-apart -0.10, byline-below -0.75, byline-end -0.30, byline-on -0.20, deck -0.20, text -0.25, text-on -0.15, title -0.40, title-on 0.50
bare-row-and-letters 21: 97: aside -0.15, byline-below 0.10, byline-end -0.30, byline-on -0.15, deck -0.30, kicker -0.25, text -0.10, title 0.20, title-on -0.10
bare-row-and-letters 22: 4085: aside -0.20, byline-above -0.45, byline-apart -0.35, byline-below -0.10, byline-end 0.10, byline-on 0.10, deck-on -0.15, text-on -0.10, title-on -0.30
bare-row-and-letters 24: 98: aside -0.25, byline-below -0.70, byline-end -0.30, byline-on -0.35, deck -0.25, kicker -0.50, text 0.30, title -0.40
bare-row-and-letters 25: 39: aside -0.15, byline-above -0.30, byline-apart -0.25, byline-below 0.15, byline-end -0.25, byline-on -0.15, deck -0.10, text -0.15, text-on 0.10, title -0.25, title-on -0.25
bare-row-and-letters 26: 4907: aside -0.25, byline-above 0.20, byline-apart -0.10, byline-below -0.25, byline-end -0.10, deck-on -0.10, text -0.10, title 0.10, title-on -0.20
bare-row-and-letters 28: 103: aside -0.15, byline-above -0.15, byline-apart -0.35, byline-below 0.25, byline-end -0.25, byline-on -0.25, deck -0.25, kicker -0.55, text -0.30, title 0.25
bare-row-and-letters 29: 21: byline-above -0.15, byline-apart -0.10, byline-end -0.20, title-on -0.10
bare-row-and-letters 30: 9553: aside -0.35, byline-above -0.20, byline-below -0.25, deck-on -0.10
bare-row-and-place 0: 199789: aside -0.45, byline-above -0.45, byline-apart -0.30, byline-below -0.30, byline-end -0.35, byline-on -0.40, deck -0.40, deck-on -0.40, kicker -0.45, text -0.40, text-on -0.35, title -0.30, title-on -0.30
bare-row-and-place 9: 16493: aside -0.30, byline-above -0.45, byline-apart -0.30, byline-below -0.30, byline-end -0.20, byline-on -0.40, deck -0.25, deck-on -0.20, kicker -0.35, text -0.30, text-on -0.30, title -0.30, title-on -0.30
bare-row-and-place 17: 4616: aside -0.15, byline-above -0.50, byline-apart -0.70, byline-below -0.25, byline-end -0.45, deck -0.45, deck-on -0.20, kicker -0.10, text -0.30, text-on -0.15, title -0.25
bare-row-and-place 18: 4616: aside -0.15, byline-above -0.30, byline-apart -0.15, byline-below -0.25, byline-end -0.25, byline-on -0.70, deck-on -0.20, kicker -0.40, text -0.10, text-on -0.10, title-on -0.35
bare-row-and-place 25: 1537: aside -0.15, byline-above -0.40, byline-apart -0.30, byline-below -0.25, byline-end -0.65, byline-on 0.15, deck -0.20, deck-on -0.10, kicker -0.15, text -0.15
bare-row-and-place 26: 1537: aside -0.15, byline-above -0.15, byline-apart -0.30, byline-below -0.30, byline-end -0.20, byline-on -0.30, deck -0.15, kicker -0.30, text -0.20, title -0.10
bare-row-and-place 27: 1537: byline-above -0.15, byline-apart -0.30, byline-below -0.20, byline-end -0.15, byline-on -0.15, deck-on -0.10, text -0.10, text-on -0.30, title -0.20, title-on -0.30
bare-row-and-place 33: 998: byline-above -0.20, byline-below -0.20, byline-end -0.65, deck-on -0.25, text -0.30, title -0.20, title-on 0.35
bare-row-and-place 34: 998: byline-above -0.15, byline-apart -0.15, byline-below -0.25, byline-end -0.10, byline-on -0.25, deck -0.35, deck-on -0.30, kicker -0.75, text-on 0.15, title 0.10, title-on -0.10
bare-row-and-place 35: 998: byline-above -0.40, byline-apart -0.40, byline-below -0.10, byline-end -0.25, byline-on -0.15, deck -0.20, title-on -0.15
bare-row-and-place 36: 998: byline-above -0.25, byline-apart -0.35, byline-below -0.20, byline-end 0.25, byline-on -0.35, title -0.15, title-on -0.45
bare-row-and-place 41: 798: byline-above 0.15, byline-end -0.15, byline-on -0.55, deck -0.20, deck-on -0.25, kicker -0.25, text -0.30, text-on 0.20
bare-row-and-place 42: 798: byline-above -0.75, byline-apart -0.20, byline-below -0.45, byline-end -0.35, byline-on -0.10, deck-on -0.10, kicker -0.65, text 0.15, text-on -0.10, title 0.10
bare-row-and-place 43: 798: byline-above -0.30, byline-apart -0.10, byline-below -0.20, byline-end -0.30, deck -0.15, kicker -0.70, text 0.15, text-on -0.10, title 0.10
bare-row-and-place 44: 798: byline-above -0.45, byline-apart -0.25, byline-below -0.10, byline-on 0.10, deck -0.15, deck-on -0.10, kicker 0.10, text -0.10, title -0.15, title-on -0.20
bare-row-and-place 45: 1105: byline-apart -0.20, byline-below -0.25, text -0.40, text-on -0.10, title-on -0.25
bare-row-and-place 49: 612: byline-above -0.40, byline-apart 0.20, byline-below -0.20, deck -0.15, deck-on -0.15, kicker -0.30, text -0.20, text-on -0.10, title -0.10, title-on 0.10
bare-row-and-place 50: 612: byline-above -0.15, byline-apart -0.25, byline-end -0.10, byline-on -0.20, deck -0.55, deck-on -0.25, kicker -0.10, text 0.15, text-on 0.40, title -0.15, title-on -0.25
bare-row-and-place 51: 612: byline-above 0.20, byline-apart -0.40, byline-below -0.30, byline-end -0.35, byline-on -0.25, deck -0.20, text 0.15, text-on 0.25, title -0.30, title-on -0.30
bare-row-and-place 52: 612: byline-above -0.35, byline-apart -0.90, byline-below 0.15, byline-end -0.45, byline-on -0.10, deck -0.30, text-on 0.15, title 0.15, title-on -0.30
bare-row-and-place 53: 1224: byline-above -0.15, byline-apart -0.15, byline-below -0.10, byline-on -0.20, deck 0.10, deck-on -0.25, kicker -0.20, title-on -0.15
bare-row-and-place 54: 1372: byline-apart -0.40, byline-below -0.40, byline-on -0.65, deck 0.40, deck-on -0.35, kicker -0.10, text -0.25, text-on -0.10
bare-row-and-place 57: 495: byline-above -0.10, byline-apart 0.35, byline-below 0.20, byline-on -0.10, deck -0.40, deck-on -0.25, text -0.30, title -0.25, title-on -0.30
bare-row-and-place 58: 495: byline-above -0.10, byline-apart -0.20, deck -0.20, deck-on -0.10, kicker 0.20, text 0.40, title -0.60, title-on -0.30
bare-row-and-place 59: 495: byline-above -0.35, byline-end -0.15, deck -0.15, kicker -0.10, text 0.20, title-on -0.50
bare-row-and-place 60: 495: byline-above -0.30, byline-end -0.35, byline-on -0.30, deck 0.25, deck-on -0.20, text -0.25, text-on 0.25, title -0.25, title-on 0.10
bare-row-and-place 61: 990: byline-above -0.35, byline-apart -0.25, byline-end -0.20, byline-on -0.10, deck -0.10, deck-on -0.15, text-on 0.10, title -0.15, title-on -0.10
bare-row-and-place 62: 1980: byline-above -0.40, byline-apart -0.25, byline-below -0.35, byline-on -0.40, deck 0.15, deck-on -0.10, text -0.10, title-on 0.10
bare-row-and-place 63: 4727: aside -0.20, byline-above 0.10, byline-apart -0.65, byline-below -0.15, byline-end -0.20, byline-on -0.40, kicker -0.15, text-on 0.10, title 0.10
bare-row-and-ragged 0: 29475: byline-above -0.30, byline-below -0.55, byline-end -0.25, byline-on -0.45, deck -0.50, kicker -0.25, title -0.60
bare-row-and-ragged 1: 54142: byline-above -0.15, byline-apart -0.10, byline-below -0.60, byline-end -0.25, byline-on -0.30, deck -0.25, kicker -0.75, text-on 0.10, title -0.35, title-on -0.25
bare-row-and-ragged 2: 45911: aside -0.25, byline-above -0.35, byline-apart -0.40, byline-below -0.15, byline-end -0.35, byline-on -0.15, deck -0.30, deck-on -0.25, kicker -0.20, text -0.20, text-on -0.20, title -0.20, title-on -0.40
bare-row-and-ragged 3: 70261: aside -0.30, byline-above -0.30, byline-apart -0.35, byline-below -0.15, byline-end -0.35, byline-on -0.40, deck -0.15, deck-on -0.40, kicker -0.25, text -0.30, text-on -0.30, title -0.15, title-on -0.15
bare-row-and-ragged 4: 1687: byline-above -0.20, byline-apart -0.20, byline-below -0.30, byline-end -0.15, byline-on -0.20, deck -0.20, deck-on -0.20, kicker -0.45, text 0.25, text-on 0.65, title -0.45
bare-row-and-ragged 5: 5141: aside -0.15, byline-above -0.60, byline-apart -0.10, byline-below -0.40, byline-end -0.20, byline-on 0.15, kicker 0.20, text -0.30, text-on -0.25, title -0.10, title-on -0.25
bare-row-and-ragged 6: 5981: aside -0.15, byline-above -0.25, byline-apart -0.45, byline-below -0.30, byline-end -0.20, byline-on -0.45, deck-on -0.30, kicker -0.35, text -0.20, title -0.10
bare-row-and-ragged 7: 3684: aside -0.20, byline-end -0.10, byline-on -0.30, deck -0.55, deck-on -0.30, kicker -0.10, text -0.30, text-on -0.25, title -0.25, title-on -0.40
bare-row-and-ragged 8: 1073: byline-above -0.15, byline-apart -0.40, byline-below -0.15, byline-end -0.40, byline-on -0.20, deck 0.15, deck-on -0.15, kicker -0.10, text-on 0.15, title -0.20, title-on -0.15
bare-row-and-ragged 9: 2008: aside -0.15, byline-above -0.35, byline-apart 0.25, byline-below -0.35, byline-end -0.10, byline-on 0.15, deck -0.45, deck-on -0.45, kicker 0.25, text -0.35, text-on -0.10, title-on -0.15
bare-row-and-ragged 10: 3161: aside -0.20, byline-above -0.30, byline-apart -0.15, byline-end -0.35, deck -0.10, deck-on -0.20, kicker -0.20, text -0.40, text-on -0.40
bare-row-and-ragged 11: 2990: aside -0.15, byline-above -0.20, byline-apart -0.10, byline-below -0.35, byline-end -0.20, byline-on -0.25, deck -0.20, deck-on -0.15, kicker -0.40, text-on 0.15, title -0.10, title-on -0.35
bare-row-and-ragged 12: 361: byline-above -0.10, byline-apart -0.20, byline-below -0.15, byline-end -0.25, byline-on -0.10, deck -0.20, kicker -0.15, text 0.10, text-on 0.35, title 0.20, title-on -0.30
bare-row-and-ragged 13: 689: byline-end -0.45, byline-on -0.15, deck -0.20, deck-on -0.25, kicker -0.45, text 0.20, title -0.20, title-on -0.25
bare-row-and-ragged 14: 1546: aside -0.15, byline-end -0.35, byline-on 0.10, deck -0.10, deck-on -0.10, text -0.40, text-on -0.20, title -0.15, title-on -0.10
bare-row-and-ragged 15: 2015: aside -0.15, byline-above -0.35, byline-apart -0.50, byline-below -0.30, byline-end -0.10, byline-on -0.15, deck -0.15, kicker -0.15, text-on 0.10
bare-row-and-ragged 16: 392: byline-below -0.20, byline-end -0.10, byline-on -0.10, deck -0.20, kicker -0.10, text -0.40, title 0.20, title-on -0.10
bare-row-and-ragged 17: 674: byline-above -0.45, byline-apart -0.15, byline-end -0.30, byline-on -0.10, deck -0.20, deck-on -0.25, kicker -0.35
bare-row-and-ragged 18: 1170: aside -0.15, byline-apart -0.20, byline-below -0.15, byline-on 0.15, deck 0.25, deck-on -0.25, kicker -0.20, text -0.15, text-on -0.10, title -0.10
bare-row-and-ragged 19: 1756: aside -0.15, byline-above -0.10, byline-apart -0.35, byline-below -0.30, byline-on -0.35, deck -0.45, deck-on -0.10
bare-row-and-ragged 20: 259: aside -0.10, byline-above 0.10, byline-apart -0.20, byline-below -0.25, byline-end -0.15, byline-on -0.15, deck -0.20, kicker -0.15, text -0.10, text-on -0.10, title-on 0.10
bare-row-and-ragged 21: 641: aside -0.15, byline-above -0.55, byline-apart -0.10, byline-below -0.30, byline-end -0.30, byline-on 0.10, deck -0.20, deck-on -0.25, kicker -0.15, text -0.35, text-on -0.15, title 0.35
bare-row-and-ragged 22: 1249: aside -0.15, byline-above -0.25, byline-apart -0.30, byline-below -0.20, byline-end -0.15, byline-on 0.25, deck-on -0.35, text -0.10, title-on -0.10
bare-row-and-ragged 23: 2148: aside -0.15, byline-apart -0.30, byline-below -0.20, byline-on -0.40, text-on -0.15, title -0.10
bare-row-and-ragged 24: 252: byline-above -0.10, byline-apart -0.25, byline-end -0.15, byline-on -0.10, deck -0.20, kicker -0.25, text-on 0.40, title -0.30, title-on -0.10
bare-row-and-ragged 25: 937: byline-above 0.10, byline-apart -0.55, byline-below -0.15, byline-end -0.20, byline-on 0.15, deck -0.10, deck-on -0.25, text -0.30, text-on 0.15, title 0.15
bare-row-and-ragged 26: 1439: aside -0.15, byline-above -0.40, byline-apart 0.30, byline-end -0.25, deck -0.20, deck-on -0.15, kicker -0.10, text -0.20, text-on -0.20, title-on -0.30
bare-row-and-ragged 27: 2416: aside -0.20, byline-above 0.20, byline-apart -0.40, byline-below -0.45, byline-end 0.10, byline-on -0.55, deck-on -0.15, kicker -0.15, text-on 0.20
bare-row-and-ragged 28: 485: byline-apart -0.25, byline-below -0.25, byline-end -0.15, byline-on -0.10, deck -0.20, kicker -0.10, text 0.20, text-on 0.30, title -0.30, title-on -0.25
bare-row-and-ragged 29: 1998: byline-apart -0.90, byline-below -0.15, byline-end -0.10, deck -0.30, kicker -0.70, text -0.30, text-on 0.15, title 0.45
bare-row-and-ragged 30: 3325: aside -0.15, byline-above -0.25, byline-on 0.15, deck-on -0.10, kicker -0.40, text -0.30, text-on 0.10, title -0.15
bare-row-and-ragged 31: 3869: aside -0.25, byline-above -0.10, byline-apart 0.10, byline-on -0.35, deck-on -0.20, kicker 0.10, text-on -0.20
bare-row-and-name 0: 198514: aside -0.45, byline-above -0.45, byline-apart -0.80, byline-below -0.70, byline-end -0.65, byline-on -0.30, deck -0.25, deck-on -0.20, kicker -0.40, text -0.30, text-on -0.35, title -0.35, title-on -0.25
bare-row-and-name 1: 268: aside -0.20, byline-apart 0.25, byline-below 0.20, byline-end 0.10, deck -0.60, deck-on -0.40, kicker -0.65, text -0.30, text-on -0.10, title -0.20, title-on 0.10
bare-row-and-name 2: 386: aside -0.20, byline-apart -0.25, byline-below 0.25, byline-end -0.15, byline-on -0.35, deck -0.35, deck-on -0.15, kicker -0.45, text -0.35, title 0.35, title-on -0.60
bare-row-and-name 3: 281: aside -0.15, byline-above 0.20, byline-below 0.55, byline-end 0.15, deck -0.50, deck-on -0.45, kicker -0.45, text -0.20, title -0.20, title-on -0.60
bare-row-and-name 4: 41: aside -0.15, byline-apart 0.35, byline-below 1.00, byline-on 0.20, deck -0.25, deck-on -0.15, kicker -0.20, text -0.85, text-on -0.35, title -0.65, title-on -0.70
bare-row-and-name 5: 299: aside -0.20, byline-above -0.30, byline-apart 0.30, byline-below 0.15, byline-end 0.25, byline-on 0.55, deck -0.70, deck-on -0.35, kicker -0.50, text -0.70, title -1.15, title-on -1.10
bare-row-and-name 6: 13356: aside -0.20, byline-above -0.50, byline-apart -0.55, byline-below -0.30, byline-end -0.55, byline-on -0.50, deck -0.25, deck-on -0.15, kicker -0.30, text -0.30, title-on -0.10
bare-row-and-name 7: 1912: aside -0.20, byline-above -0.80, byline-apart -0.45, byline-below -0.60, byline-end -0.35, deck-on -0.15, text-on -0.35, title -0.15
bare-row-and-name 8: 320: aside -0.20, byline-above 0.10, byline-apart 0.25, byline-end 0.35, byline-on 0.30, deck -0.20, deck-on -0.20, kicker -0.60, text-on -0.10, title -0.80, title-on -0.80
bare-row-and-name 9: 562: aside -0.20, byline-above -0.40, byline-apart 0.15, byline-below -0.25, byline-end 0.20, byline-on -0.25, deck -0.15, deck-on -0.10, kicker -0.60, text 0.15, text-on -0.15, title -0.40, title-on -0.15
bare-row-and-name 10: 148: aside -0.15, byline-apart 0.35, byline-on -0.15, deck-on -0.20, kicker -0.25, text-on -0.15, title -0.25, title-on -0.60
bare-row-and-name 11: 195: aside -0.15, byline-above 0.20, byline-apart -0.10, byline-below 0.60, byline-on -0.75, deck -0.15, deck-on -0.15, kicker -0.50, text -0.40, title -0.85, title-on -0.50
bare-row-and-name 12: 7165: aside -0.20, byline-above -0.70, byline-apart -0.35, byline-below -0.50, byline-end -0.25, byline-on -0.40, deck -0.30, deck-on -0.10, kicker -0.35, text -0.15, text-on -0.20, title -0.10, title-on -0.10
bare-row-and-name 13: 1110: aside -0.15, byline-above -0.65, byline-apart -0.35, byline-below -0.85, byline-end -0.85, deck-on -0.20, kicker 0.30, text 0.20, text-on -0.40, title 0.15
bare-row-and-name 14: 211: aside -0.15, byline-above -0.10, byline-apart -0.55, byline-below 0.50, byline-end 0.10, byline-on 0.10, deck -0.30, deck-on -0.15, kicker -0.90, text -0.25, title -0.20, title-on -0.45
bare-row-and-name 15: 402: aside -0.20, byline-below 0.15, byline-end -0.20, byline-on 0.30, deck -0.25, deck-on -0.30, kicker -0.70, text -0.25, text-on -0.15, title -0.25, title-on -0.35
bare-row-and-name 16: 128: aside -0.20, byline-above 0.35, byline-apart -0.25, byline-on 0.35, deck -0.25, kicker -0.60, text -0.25, text-on -0.10, title -0.40, title-on -0.40
bare-row-and-name 17: 216: byline-above 0.10, byline-apart 0.15, byline-below 0.20, byline-end 0.20, byline-on -0.60, deck -0.10, deck-on -0.15, kicker -0.65, text -0.30, title -0.80, title-on -0.65
bare-row-and-name 18: 3474: aside -0.20, byline-above -1.00, byline-apart -0.65, byline-below -0.45, byline-end -0.70, byline-on -0.15, deck-on 0.15, text -0.15
bare-row-and-name 19: 543: byline-above -0.20, byline-apart -0.80, byline-below -0.20, byline-end -0.40, byline-on -0.20, deck -0.35, deck-on -0.25, text-on -0.20, title -0.10, title-on 0.30
bare-row-and-name 20: 148: byline-above -0.20, byline-apart -0.30, byline-below 0.20, byline-end 0.10, byline-on -0.10, deck 0.20, text-on 0.10, title -0.35, title-on -0.45
bare-row-and-name 21: 229: aside -0.15, byline-above 0.10, byline-apart 0.15, byline-below 0.10, byline-on 0.20, deck -0.50, kicker -0.65, text -0.40, text-on -0.45, title-on -0.35
bare-row-and-name 22: 106: byline-above -0.10, byline-apart 0.25, byline-below -0.30, byline-end 0.10, byline-on -0.15, deck -0.30, kicker -0.45, text 0.40, text-on -0.10, title -0.30, title-on -0.60
bare-row-and-name 23: 111: byline-apart 0.10, byline-below 0.30, byline-on -0.40, deck -0.20, kicker -0.50, text -0.25, title -0.15, title-on -0.65
bare-row-and-name 24: 3207: aside -0.15, byline-above -0.80, byline-apart -0.45, byline-below -0.30, byline-end -0.40, byline-on -0.20, kicker -0.10, text -0.15, title-on 0.15
bare-row-and-name 25: 387: byline-above -0.15, byline-apart -0.15, byline-below -0.50, byline-end 0.15, byline-on -0.25, deck -0.30, kicker 0.10, text-on 0.20, title -0.35, title-on -0.10
bare-row-and-name 26: 158: byline-above -0.20, byline-apart -0.15, byline-below -0.15, byline-end -0.15, deck -0.40, kicker -0.10, text -0.30, text-on 0.30, title-on 0.10
bare-row-and-name 27: 101: aside -0.15, byline-apart -0.20, byline-below 0.10, byline-end -0.10, byline-on 0.15, deck -0.15, deck-on -0.20, kicker -0.50, text -0.20, text-on -0.35, title 0.20, title-on -0.45
bare-row-and-name 28: 62: aside -0.10, byline-above -0.40, byline-below 0.10, deck -0.25, kicker -0.40, text 0.15, title -0.30, title-on -0.35
bare-row-and-name 29: 77: byline-above 0.20, byline-below 0.25, byline-on -0.25, deck -0.20, kicker -0.45, text -0.50, title -0.40, title-on -0.55
bare-row-and-name 30: 3350: aside -0.15, byline-above -0.70, byline-apart -0.40, byline-below -0.60, byline-end -0.50, byline-on -0.20, deck-on -0.25, text -0.10
bare-row-and-name 31: 442: byline-above -0.30, byline-apart -0.50, byline-below -0.45, byline-on -0.25, deck -0.10, deck-on -0.10, kicker -0.25, text 0.15, text-on -0.35
bare-row-and-name 32: 254: byline-above -0.10, byline-below -0.40, byline-end -0.50, deck -0.15, kicker -0.20, text-on 0.10, title-on -0.25
bare-row-and-name 33: 136: aside -0.15, byline-above -0.10, byline-below 0.15, byline-end 0.10, byline-on 0.25, deck -0.25, deck-on -0.25, kicker -0.35, text -0.60, text-on -0.15, title-on -0.20
bare-row-and-name 34: 71: aside -0.10, byline-above -0.25, byline-apart -0.25, byline-below -0.15, byline-end -0.20, byline-on -0.10, deck -0.25, kicker -0.60, text 0.25, title-on -0.20
bare-row-and-name 35: 44: byline-above 0.15, byline-apart -0.15, byline-below 0.30, byline-on -0.35, deck -0.20, kicker -0.35, text -0.35, title -0.50, title-on -0.45
bare-row-and-name 36: 3982: aside -0.15, byline-above -0.50, byline-apart -0.45, byline-below -0.55, deck-on -0.15, kicker -0.20, text -0.10, title -0.20
bare-row-and-name 37: 495: byline-above -0.60, byline-apart -0.65, byline-below -0.35, byline-end -0.50, byline-on -0.25, deck -0.40, text -0.20, text-on 0.20, title 0.20, title-on -0.10
bare-row-and-name 38: 390: byline-above -0.10, byline-apart -0.25, byline-below -0.20, byline-end -0.25, byline-on -0.10, deck -0.15, deck-on -0.20, kicker -0.15, text -0.15, title 0.10, title-on -0.10
bare-row-and-name 39: 81: aside -0.20, byline-above 0.15, byline-apart 0.15, byline-on -0.30, deck -0.25, deck-on -0.20, kicker -0.70, text -0.55, title -0.10, title-on -0.35
bare-row-and-name 40: 59: byline-above -0.10, byline-apart -0.20, byline-below -0.35, byline-end 0.40, byline-on -0.20, deck -0.30, deck-on -0.10, kicker -0.40, title 0.25, title-on -0.45
bare-row-and-name 41: 37: byline-above 0.10, byline-apart -0.10, byline-below 0.25, byline-end -0.45, byline-on -0.30, deck -0.20, kicker -0.35, text 0.20, title -0.40, title-on -0.20
bare-row-and-name 42: 7845: aside -0.20, byline-above -0.25, byline-apart 0.10, byline-below -0.55, byline-end 0.10, byline-on -0.10, deck-on -0.20, kicker -0.15, title -0.10
bare-row-and-name 43: 438: byline-above -0.60, byline-apart -0.55, byline-end -0.45, byline-on -0.55, deck -0.25, text -0.45, text-on -0.50, title 0.30
bare-row-and-name 44: 957: byline-apart -0.50, byline-below -0.45, byline-end -0.65, deck -0.20, kicker -0.55, text-on 0.10, title 0.20, title-on -0.30
bare-row-and-name 45: 205: aside -0.15, byline-above -0.20, byline-apart -0.15, byline-below 0.30, byline-end 0.40, byline-on 0.15, deck -0.25, deck-on -0.25, kicker -0.25, text -0.50, text-on -0.35, title -0.15, title-on -0.30
bare-row-and-name 46: 131: byline-above -0.15, byline-apart -0.40, byline-below 0.20, byline-end -0.25, byline-on -0.30, deck -0.10, deck-on -0.20, kicker -0.15, text -0.55, text-on -0.10, title 0.20, title-on 0.25
bare-row-and-name 47: 101: byline-above 0.10, byline-apart 0.15, byline-on -0.30, deck -0.10, deck-on -0.10, kicker -0.30, title -0.55, title-on -0.25
bare-row-and-before 0: 2855: aside -0.20, byline-above -0.15, byline-apart -0.40, byline-below -0.25, byline-end -0.40, byline-on -0.75, deck -0.35, deck-on -0.15, kicker -0.15, title -0.40, title-on -0.45
bare-row-and-before 1: 4577: aside -0.25, byline-above -0.55, byline-apart -0.50, byline-below -0.15, byline-end -0.20, byline-on -0.50, deck -0.35, deck-on -0.40, kicker -0.30, text -0.30, title -0.35
bare-row-and-before 2: 2712: aside -0.15, byline-apart -0.20, byline-end -0.30, byline-on -0.10, deck -0.50, deck-on -0.45, kicker -0.35, text -0.20, title -0.15, title-on -0.30
bare-row-and-before 3: 1593: aside -0.15, byline-above -0.30, byline-apart -0.25, byline-below -0.25, byline-end -0.45, deck -0.35, deck-on -0.40, kicker -0.25, title -0.10
bare-row-and-before 4: 1088: aside -0.15, byline-above -0.35, byline-apart -0.15, byline-below -0.10, byline-on -0.15, deck -0.30, deck-on -0.10, title -0.15
bare-row-and-before 5: 1439: aside -0.15, byline-above -0.35, byline-apart -0.15, byline-below -0.40, byline-end -0.35, deck 0.10, deck-on -0.25, text -0.10, title-on -0.15
bare-row-and-before 6: 1860: aside -0.15, byline-above -0.10, byline-apart -0.15, byline-below -0.65, byline-on -0.10, deck 0.10, kicker -0.15, title -0.20
bare-row-and-before 7: 2335: aside -0.15, byline-below 0.10, byline-end 0.25, deck -0.10, deck-on -0.15, kicker -0.10, title -0.20, title-on -0.10
bare-row-and-before 8: 533: aside -0.15, byline-below -0.25, byline-end -0.45, deck -0.20, kicker -0.50, title -0.20, title-on -0.20
bare-row-and-before 9: 180: aside -0.20, byline-above -0.15, byline-apart -0.10, byline-below -0.25, byline-end -0.15, deck -0.35, kicker -0.15, text -0.25, text-on 0.25
bare-row-and-before 10: 414: aside -0.15, byline-above -0.35, byline-apart -0.35, byline-below -0.25, byline-end -0.25, byline-on -0.10, kicker -0.35, text -0.10, title 0.10, title-on -0.10
bare-row-and-before 11: 256: byline-above -0.35, byline-apart -0.35, byline-below -0.15, byline-on 0.25, deck -0.30, deck-on -0.15, kicker -0.25, text -0.20, title -0.25, title-on -0.10
bare-row-and-before 12: 142: byline-above -0.30, byline-apart -0.30, byline-below -0.25, byline-end -0.15, byline-on -0.25, deck-on -0.20, text -0.10, text-on 0.15, title-on -0.15
bare-row-and-before 13: 148: aside -0.15, byline-above -0.10, byline-apart -0.25, byline-below -0.20, byline-end -0.35, byline-on -0.20, deck -0.40, deck-on -0.15, kicker -0.20, text -0.15, title -0.10, title-on 0.20
bare-row-and-before 14: 73: byline-above -0.30, byline-apart -0.20, byline-on -0.10, deck -0.30, deck-on -0.20, kicker 0.10, text-on -0.10, title-on -0.30
bare-row-and-before 15: 210: byline-above -0.15, byline-apart -0.30, byline-below 0.20, byline-end -0.20, byline-on -0.30, deck -0.25, deck-on -0.10, text-on -0.15, title 0.10
bare-row-and-before 40: 224: aside -0.15, byline-above -0.45, byline-apart 0.10, byline-end -0.30, byline-on 0.25, deck -0.70, deck-on -0.20, kicker -0.30, text -0.30, title -0.30, title-on -0.50
bare-row-and-before 41: 203: byline-above -0.25, byline-below -0.45, byline-end 0.15, byline-on -0.40, deck -0.35, deck-on 0.10, kicker -0.25, text 0.20
bare-row-and-before 42: 431: aside -0.15, byline-above -0.45, byline-apart -0.55, byline-below -0.15, byline-end 0.20, deck -0.15, deck-on -0.15, kicker -0.55, text -0.25, title 0.15
bare-row-and-before 43: 265: byline-above -0.25, byline-below -0.20, byline-end -0.60, byline-on -0.30, deck-on -0.15, kicker -0.35
bare-row-and-before 44: 186: byline-above -0.55, byline-apart -0.20, byline-end -0.40, deck -0.25, deck-on -0.15, kicker -0.15, title -0.10
bare-row-and-before 45: 192: byline-above -0.10, byline-apart -0.20, byline-end -0.20, deck -0.35, deck-on -0.15, kicker -0.50, title-on -0.20
bare-row-and-before 46: 160: aside -0.10, byline-above 0.30, byline-apart -0.15, byline-below -0.10, byline-end 0.20, byline-on -0.20, deck -0.25, deck-on -0.30, kicker -0.30, text -0.10, title 0.10, title-on -0.70
bare-row-and-before 47: 324: byline-above -0.45, byline-apart 0.15, byline-end 0.10, byline-on -0.10, deck -0.15, deck-on -0.35, kicker -0.15, text -0.35
bare-row-and-before 48: 27: aside -0.15, byline-above -0.15, byline-apart 0.35, byline-on -0.20, deck -0.20, deck-on -0.10, kicker -0.30, text -0.25, title -0.15, title-on -0.25
bare-row-and-before 49: 41: byline-above -0.20, byline-apart -0.10, byline-below -0.10, byline-end 0.15, byline-on -0.15, kicker -0.25, text -0.15, title-on -0.15
bare-row-and-before 50: 87: aside -0.15, byline-above -0.10, byline-apart -0.15, byline-below 0.40, deck -0.15, kicker -0.30, title -0.25, title-on -0.20
bare-row-and-before 51: 38: byline-above -0.20, byline-apart -0.25, byline-below -0.35, byline-on -0.15, kicker -0.15, text -0.20, title 0.25
bare-row-and-before 52: 21: byline-above 0.20, byline-apart 0.15, byline-end -0.30, deck -0.10, kicker -0.35, title -0.15, title-on -0.20
bare-row-and-before 53: 27: byline-apart -0.25, byline-below -0.20, byline-end 0.15, kicker -0.30, text -0.30, title-on -0.15
bare-row-and-before 54: 16: byline-above -0.25, byline-apart -0.40, byline-end -0.20, kicker -0.35, title 0.30
bare-row-and-before 55: 18: byline-above -0.45, byline-apart -0.35, byline-below -0.25, byline-end -0.10, deck -0.10, kicker -0.10, title 0.25, title-on 0.15
bare-row-and-before 56: 71: aside -0.25, byline-apart 0.10, byline-end 0.10, byline-on 0.20, deck -0.30, deck-on -0.20, kicker -0.40, text -0.70, title -0.25, title-on -0.30
bare-row-and-before 57: 352: aside -0.15, byline-above 0.10, byline-end -0.25, byline-on -0.25, deck-on -0.25, kicker -0.50, text 0.20, title -0.35, title-on -0.40
bare-row-and-before 58: 231: aside -0.15, byline-above -0.55, byline-apart 0.20, byline-below -0.35, byline-end -0.10, byline-on -0.25, deck -0.25, deck-on -0.20, kicker -0.55, text 0.25, title -0.20
bare-row-and-before 59: 106: byline-below 0.10, byline-end -0.30, byline-on -0.25, deck -0.15, kicker 0.10, text -0.10, title -0.20
bare-row-and-before 60: 42: byline-apart -0.55, byline-below -0.20, byline-end 0.10, kicker -0.30, title-on -0.45
bare-row-and-before 61: 40: byline-above -0.25, byline-apart -0.25, byline-below -0.15, byline-end -0.25, byline-on 0.15, kicker -0.15, title 0.35, title-on 0.10
bare-row-and-before 62: 27: byline-above -0.35, byline-apart -0.40, byline-end -0.10, byline-on -0.15, deck -0.15, kicker -0.20, text -0.10, title 0.45, title-on -0.20
bare-row-and-before 63: 54: byline-above 0.10, byline-apart -0.70, byline-end -0.35, byline-on -0.20, deck -0.10, kicker -0.15, text -0.15, title 0.25, title-on 0.10
bare-row-and-before 64: 16: aside -0.15, byline-below 0.20, deck -0.20, deck-on -0.15, kicker -0.20, text -0.65, title-on -0.15
bare-row-and-before 65: 78: aside -0.15, byline-above -0.25, byline-apart -0.25, byline-end 0.15, byline-on -0.20, deck -0.15, kicker -0.25, text 0.20, title -0.20, title-on -0.40
bare-row-and-before 66: 32: byline-apart -0.20, byline-below 0.10, byline-end -0.30, byline-on 0.10, kicker -0.25, title-on -0.10
bare-row-and-before 67: 14: byline-above 0.15, byline-apart -0.20, byline-on -0.15, text -0.45, title -0.15, title-on -0.20
bare-row-and-before 68: 4: byline-apart -0.20, byline-below -0.15, byline-end 0.20, kicker -0.15
bare-row-and-before 69: 5: byline-above -0.20, byline-apart -0.15, byline-below -0.10
bare-row-and-before 70: 3: byline-apart -0.20, text -0.20
bare-row-and-before 71: 2: byline-above -0.20, byline-apart -0.25, byline-below -0.20, byline-end -0.20, kicker -0.15, title 0.20, title-on 0.10
bare-row-and-before 72: 21: byline-above -0.25, byline-apart 0.15, byline-below -0.10, byline-end -0.20, byline-on -0.15, deck -0.15, deck-on -0.15, kicker -0.10, text -0.35, text-on 0.10, title -0.25, title-on 0.10
bare-row-and-before 73: 3: byline-apart -0.10, byline-end -0.15, byline-on -0.20, text -0.15, title -0.15, title-on 0.20
bare-row-and-before 74: 17: aside -0.15, byline-below -0.30, byline-end -0.20, byline-on -0.45, kicker -0.15, text 0.15, text-on -0.10, title 0.20, title-on 0.10
bare-row-and-before 75: 11: byline-above -0.25, byline-below 0.10, byline-end -0.15, text -0.15, title-on -0.15
bare-row-and-before 76: 6: byline-above -0.25, byline-on -0.20, kicker -0.25, text 0.20, title -0.30, title-on -0.10
bare-row-and-before 77: 5: byline-above 0.15, byline-end -0.10, byline-on -0.30, kicker -0.25, title-on -0.25
bare-row-and-before 78: 10: byline-apart -0.20, byline-below -0.10, byline-on -0.25, deck -0.10, text -0.15
bare-row-and-before 79: 26: byline-above -0.15, byline-apart 0.15, byline-end -0.10, deck -0.10, kicker -0.25, text -0.10, title -0.15, title-on -0.20
bare-row-and-before 80: 67117: aside -0.25, byline-above -0.40, byline-apart -0.60, byline-below -0.40, byline-end -0.30, byline-on -0.50, deck -0.35, deck-on -0.35, kicker -0.30, text -0.35, title -0.20, title-on -0.20
bare-row-and-before 81: 6361: aside -0.15, byline-above -0.15, byline-apart -0.20, byline-end -0.15, byline-on 0.15, deck -0.15, deck-on 0.10, kicker -0.25, text -0.15, title -0.35, title-on -0.35
bare-row-and-before 82: 2426: aside -0.15, byline-above -0.35, byline-apart -0.30, byline-below -0.30, byline-end -0.25, deck 0.10, deck-on -0.10, text -0.30, title -0.35
bare-row-and-before 83: 1181: aside -0.15, byline-above -0.35, byline-apart -0.30, byline-below 0.20, byline-end 0.20, byline-on -0.40, deck-on -0.20, kicker -0.40, text -0.45, title -0.20, title-on -0.10
bare-row-and-before 84: 1331: aside -0.15, byline-above -0.25, byline-apart -0.35, byline-below -0.50, byline-end -0.20, kicker -0.30, text -0.15, title -0.10
bare-row-and-before 85: 1137: byline-below -0.40, byline-end 0.15, byline-on -0.25, deck -0.15, kicker -0.45, title -0.25, title-on -0.10
bare-row-and-before 86: 1141: byline-above -0.15, byline-apart 0.15, byline-below 0.10, byline-on -0.20, deck -0.15, kicker -0.55, text -0.25, title -0.20, title-on 0.10
bare-row-and-before 87: 2767: aside -0.15, byline-above -0.35, byline-apart 0.45, byline-below -0.25, byline-end -0.35, byline-on -0.35, kicker -0.10, text -0.35, title 0.25, title-on -0.35
bare-row-and-before 88: 128324: aside -0.25, byline-above -0.25, byline-apart -0.60, byline-below -0.60, byline-end -0.40, byline-on -0.40, deck -0.45, deck-on -0.30, kicker -0.50, text -0.20, text-on -0.30, title -0.35, title-on -0.20
bare-row-and-before 89: 4585: aside -0.20, byline-above -0.15, byline-below -0.10, byline-end -0.25, byline-on 0.15, deck 0.15, deck-on -0.10, text -0.55, text-on -0.40, title-on -0.75
bare-row-and-before 90: 2797: aside -0.15, byline-above 0.15, byline-apart -0.15, byline-below 0.20, byline-end -0.35, deck -0.25, kicker -0.15, text -0.35, text-on -0.35
bare-row-and-before 91: 1104: aside -0.15, byline-apart -0.10, byline-below -0.35, byline-end -0.20, byline-on -0.40, deck -0.65, kicker -0.35, text-on -0.10, title-on 0.20
bare-row-and-before 92: 1149: aside -0.15, byline-end 0.10, byline-on 0.15, deck-on -0.35, kicker -0.10, text -0.50, text-on -0.30, title -0.25
bare-row-and-before 93: 1272: aside -0.15, byline-above -0.55, byline-below -0.35, byline-end 0.10, byline-on -0.10, kicker 0.20, text -0.50, text-on -0.10, title -0.30, title-on 0.10
bare-row-and-before 94: 1657: aside -0.10, byline-above -0.35, byline-apart -0.30, byline-below -0.40, byline-end -0.30, byline-on -0.30, deck-on -0.20, kicker -0.10, text 0.10, title -0.10, title-on -0.15
bare-row-and-before 95: 3868: aside -0.10, byline-above -0.65, byline-apart -0.65, byline-end 0.10, byline-on -0.45, deck -0.50, kicker -0.35, text -0.55, title 0.10, title-on -0.10
told-and-letters 0: 116: aside -0.15, byline-above -0.35, byline-apart -0.10, byline-below -0.45, byline-end -0.15, byline-on -0.25, text-on -0.20, title 0.35, title-on -0.30
told-and-letters 1: 49: byline-apart -0.20, byline-below -0.20, byline-end -0.20, text -0.10, text-on 0.25
told-and-letters 2: 105187: aside -0.25, byline-above -0.45, byline-apart -0.35, byline-below -0.30, byline-end -0.40, byline-on -0.25, deck -0.40, kicker -0.75, text -0.10, text-on 0.15, title -0.15, title-on -0.45
told-and-letters 3: 95006: aside -0.60, byline-above -0.25, byline-apart -0.25, byline-below -0.25, byline-end -0.25, byline-on -0.20, deck -0.25, deck-on -0.10, kicker -0.10, text -0.25, text-on -0.10, title -0.25, title-on -0.15
told-and-letters 4: 955: aside -0.25, byline-above -0.10, byline-apart 0.10, byline-end -0.35, deck -0.20, deck-on -0.30, kicker -0.20, text -0.55, text-on -0.10
told-and-letters 5: 1578: aside -0.25, byline-above -0.15, byline-on 0.10, deck -0.65, deck-on -0.55, kicker -0.25, text-on -0.40, title -0.40, title-on -0.35
told-and-letters 6: 11916: aside -0.30, byline-above -0.15, byline-apart -0.10, byline-below -0.20, byline-end -0.15, byline-on -0.40, deck -0.65, deck-on -0.70, kicker 0.25, text -0.45, text-on -0.60, title -0.40, title-on -0.40
told-and-letters 8: 180: aside -0.15, byline-above -0.35, byline-apart -0.65, byline-below -0.45, byline-end -0.20, deck -0.20, kicker -0.10, text -0.25, text-on 0.10, title 0.10, title-on 0.10
told-and-letters 9: 710: aside -0.20, byline-above -0.35, byline-apart -0.45, byline-below -0.15, byline-end 0.25, byline-on -0.50, deck -0.40, deck-on -0.25, kicker 0.15, text -0.25
told-and-letters 10: 11156: aside -0.20, byline-above -0.45, byline-apart -0.25, byline-below -0.10, byline-end -0.40, deck -0.40, deck-on -0.30, text -0.20, text-on -0.45, title -0.20, title-on -0.15
told-and-letters 12: 382: aside -0.10, byline-above -0.50, byline-below -0.55, byline-end -0.20, byline-on -0.10, deck -0.20, kicker -0.35, text -0.10, text-on -0.15, title -0.10, title-on 0.20
told-and-letters 13: 953: aside -0.20, byline-above -0.30, byline-apart -0.20, byline-below -0.20, byline-end -0.30, byline-on -0.30, deck -0.55, kicker -0.15, text-on 0.20, title-on -0.30
told-and-letters 14: 9540: aside -0.15, byline-above -0.45, byline-apart -0.85, byline-below -0.50, byline-end -0.25, kicker -0.15, text -0.40
told-and-letters 16: 431: aside -0.20, byline-above -0.50, byline-apart -0.35, byline-end 0.10, byline-on -0.20, deck -0.20, deck-on -0.15, kicker -0.60, text 0.10, text-on -0.30, title-on -0.25
told-and-letters 17: 815: aside -0.20, byline-above -0.40, byline-apart -0.30, byline-below -0.45, byline-end -0.10, byline-on -0.20, deck -0.20, kicker -0.30, text -0.35, text-on 0.25, title-on 0.20
told-and-letters 18: 6934: byline-above -0.65, byline-apart -0.50, byline-below -0.30, byline-end -0.70, byline-on -0.20, deck -0.15, deck-on 0.10, kicker -0.75, text 0.10, text-on 0.10
told-and-letters 20: 708: aside -0.20, byline-apart -0.40, byline-below -0.15, deck -0.30, deck-on -0.15, kicker -0.40, text -0.15, text-on 0.25, title -0.15
told-and-letters 21: 560: aside -0.15, byline-above -0.25, byline-apart -0.40, byline-below -0.25, byline-end -0.70, deck 0.55, deck-on -0.25, kicker -0.40, text -0.25, text-on -0.20, title 0.30, title-on 0.30
told-and-letters 22: 5959: aside -0.15, byline-above -0.60, byline-apart -0.20, byline-below -0.80, byline-end -0.85, byline-on -0.45, deck 0.55, kicker -1.30, text-on -0.20, title -0.10, title-on 0.20
told-and-bare-row 0: 199789: aside -0.45, byline-above -0.55, byline-apart -0.40, byline-below -0.35, byline-end -0.40, byline-on -0.35, deck -0.35, deck-on -0.35, kicker -0.35, text -0.35, text-on -0.25, title -0.40, title-on -0.30
told-and-bare-row 1: 261: byline-apart -0.10, byline-on -0.10, deck -0.25, kicker -0.30, text -0.55, text-on 0.70, title 0.15, title-on -0.45
told-and-bare-row 2: 105: byline-above -0.15, byline-apart -0.20, byline-below -0.40, byline-on -0.20, kicker -0.20, text-on 0.30, title 0.10, title-on -0.45
told-and-bare-row 3: 63: byline-above -0.20, byline-apart -0.10, byline-below -0.25, byline-end -0.15, byline-on -0.20, kicker 0.15, text-on 0.30, title-on -0.15
told-and-bare-row 4: 40: byline-end -0.15, kicker 0.10, text -0.30, text-on 0.15
told-and-bare-row 5: 45: byline-below -0.15, text -0.20, text-on 0.20, title-on -0.10
told-and-bare-row 6: 27: deck 0.10, title-on -0.15
told-and-bare-row 7: 28: text-on 0.15, title-on -0.15
told-and-bare-row 9: 4562: aside -0.20, byline-above -0.10, byline-apart -0.10, byline-below -0.25, byline-end -0.40, byline-on -0.10, deck -0.35, deck-on -0.50, kicker -0.30, text -0.35, text-on -0.35, title -0.25, title-on -0.45
told-and-bare-row 10: 2759: aside -0.25, byline-apart -0.10, byline-end -0.15, byline-on 0.15, deck -0.50, deck-on -0.35, text -0.35, text-on -0.20, title -0.35, title-on -0.55
told-and-bare-row 11: 1454: aside -0.20, byline-apart 0.20, byline-below -0.10, byline-end 0.10, byline-on -0.10, deck -0.55, deck-on -0.20, text -0.15, text-on -0.35, title -0.30, title-on -0.30
told-and-bare-row 12: 1441: aside -0.15, byline-above -0.15, byline-apart 0.15, byline-end 0.15, byline-on -0.15, deck -0.30, deck-on -0.30, title -0.30, title-on -0.30
told-and-bare-row 13: 1208: aside -0.15, byline-below 0.20, deck -0.40, deck-on -0.30, kicker 0.10, text-on -0.40, title -0.20, title-on -0.20
told-and-bare-row 14: 1243: aside -0.20, byline-apart -0.20, deck -0.10, deck-on -0.40, kicker 0.20, title -0.20, title-on -0.10
told-and-bare-row 15: 1782: aside -0.15, byline-above 0.25, byline-apart -0.50, byline-end 0.15, byline-on -0.20, deck -0.30, deck-on -0.35, kicker 0.40, text -0.15, title-on -0.40
told-and-bare-row 17: 4281: aside -0.15, byline-above -0.35, byline-apart -0.25, byline-below -0.20, byline-end -0.20, byline-on -0.75, deck -0.35, deck-on -0.20, text -0.10, text-on -0.15
told-and-bare-row 18: 2150: aside -0.15, byline-above -0.45, byline-apart -0.15, byline-end -0.40, byline-on -0.15, deck -0.55, deck-on -0.30, kicker -0.30, text -0.15, text-on -0.20, title-on 0.20
told-and-bare-row 19: 1090: byline-above -0.40, byline-apart -0.20, byline-below -0.30, byline-end 0.15, deck -0.20, kicker 0.10, text-on -0.50, title 0.15, title-on -0.10
told-and-bare-row 20: 931: byline-above 0.20, byline-apart -0.45, byline-below -0.15, byline-on -0.10, deck -0.40, deck-on -0.10, text-on 0.20, title -0.10, title-on -0.35
told-and-bare-row 21: 900: byline-above -0.10, byline-apart -0.45, byline-end -0.10, byline-on -0.45, deck-on -0.10, text -0.15, text-on 0.20, title -0.10
told-and-bare-row 22: 917: aside -0.15, byline-above -0.50, byline-apart -0.40, byline-below 0.10, byline-end -0.35, byline-on -0.35, deck-on -0.30, title-on -0.10
told-and-bare-row 23: 1777: aside -0.15, byline-apart -0.50, byline-end 0.15, deck 0.10, deck-on -0.40, kicker 0.30, text -0.25, text-on -0.30, title -0.25, title-on 0.30
told-and-bare-row 25: 3435: aside -0.15, byline-above -0.30, byline-apart -0.50, byline-below -0.25, byline-end -0.25, byline-on -0.45, deck -0.25, deck-on -0.10, kicker 0.15, text -0.30, text-on 0.35, title-on -0.10
told-and-bare-row 26: 1803: aside -0.15, byline-above -0.60, byline-apart -0.50, byline-below -0.20, byline-end -0.30, deck -0.45, deck-on 0.10, kicker -0.10, text -0.35, text-on -0.10, title 0.10, title-on 0.30
told-and-bare-row 27: 809: byline-above -0.50, byline-apart -0.25, byline-below -0.20, byline-end -0.35, byline-on 0.10, deck -0.30, kicker -0.40, text-on -0.15, title 0.10
told-and-bare-row 28: 644: byline-above -0.40, byline-apart -0.50, byline-below -0.10, byline-end -0.20, byline-on 0.10, deck-on -0.25, kicker -0.40
told-and-bare-row 29: 863: byline-above -0.40, byline-apart -0.70, byline-below -0.40, byline-on -0.20, deck-on -0.15, text-on 0.10, title 0.20, title-on -0.10
told-and-bare-row 30: 1164: byline-above 0.20, byline-apart -0.25, byline-below -0.55, byline-end 0.10, byline-on -0.25, deck -0.30, kicker -0.50, text-on 0.10, title 0.15, title-on -0.15
told-and-bare-row 31: 2157: byline-above -0.60, byline-apart 0.15, byline-below -0.20, byline-end -0.25, byline-on -0.45, deck-on -0.35, text -0.50, text-on 0.40, title-on 0.20
told-and-bare-row 33: 2252: aside -0.15, byline-above -0.35, byline-apart -0.30, byline-below -0.20, byline-end -0.35, deck -0.30, kicker -0.45, text 0.15, text-on -0.10, title 0.10, title-on -0.15
told-and-bare-row 34: 1201: aside -0.15, byline-above -0.20, byline-apart -0.65, byline-below -0.25, byline-end 0.10, deck 0.15, deck-on -0.15, kicker -0.40, text -0.35, title 0.25, title-on 0.15
told-and-bare-row 35: 514: byline-above -0.40, byline-apart -0.75, byline-below 0.20, byline-end -0.15, byline-on -0.25, kicker -0.90, text-on 0.10, title 0.30
told-and-bare-row 36: 440: byline-above -0.35, byline-below -0.30, byline-end -0.10, byline-on -0.15, deck-on -0.10, kicker -0.45, text -0.40, title-on 0.25
told-and-bare-row 37: 701: byline-above -0.55, byline-apart -0.30, byline-below -0.30, byline-end -0.25, byline-on 0.25, deck -0.40, deck-on 0.10, kicker -0.30
told-and-bare-row 38: 989: byline-above -0.40, byline-apart -0.60, byline-below -0.20, byline-end -0.45, byline-on -0.30, deck -0.30, kicker -0.70, text -0.15, text-on 0.40, title 0.30
told-and-bare-row 39: 2083: byline-above -0.25, byline-below -0.45, byline-end -0.55, byline-on -0.15, deck -0.30, deck-on -0.10, kicker -0.20, text-on 0.40, title-on -0.15
told-and-bare-row 41: 1702: aside -0.15, byline-above -0.20, byline-apart -0.30, byline-below -0.35, byline-end -0.10, byline-on 0.15, deck 0.50, deck-on -0.20, kicker -0.40, text-on -0.10, title -0.10
told-and-bare-row 42: 1214: byline-apart -0.20, byline-below -0.70, byline-end -1.00, byline-on -0.35, deck 0.45, deck-on -0.15, kicker -0.90, text 0.20, text-on 0.20
told-and-bare-row 43: 681: byline-above -0.10, byline-apart -0.85, byline-below -0.20, byline-end -1.00, byline-on -0.15, deck 0.55, kicker -0.90, text -0.20, text-on 0.40, title -0.15, title-on 0.40
told-and-bare-row 44: 496: byline-above -0.45, byline-apart -0.40, byline-below -0.45, byline-end -0.65, byline-on -0.25, deck 0.20, deck-on -0.20, kicker -0.40, text -0.45, text-on 0.20, title 0.30, title-on 0.60
told-and-bare-row 45: 580: aside -0.15, byline-above -0.75, byline-below -0.60, byline-end -0.65, deck 0.50, deck-on -0.25, kicker -0.65, text -0.20
told-and-bare-row 46: 704: byline-apart -0.15, byline-end -0.35, byline-on -0.30, kicker -0.30, text -0.25, text-on -0.10, title -0.10, title-on 0.20
told-and-bare-row 47: 1850: aside -0.10, byline-above -0.60, byline-apart -0.35, byline-below -0.20, byline-end -0.60, deck -0.10, deck-on 0.10, kicker -0.65, text-on -0.10, title -0.10
told-below 0: 199102: aside -0.55, byline-above -0.65, byline-apart -0.35, byline-below -0.40, byline-end -0.50, byline-on -0.45, deck -0.40, deck-on -0.45, kicker -0.45, text -0.50, text-on -0.35, title -0.35, title-on -0.40
told-below 1: 13067: aside -0.25, byline-above -0.60, byline-apart -0.25, byline-below -0.40, byline-end -0.25, byline-on -0.20, deck -0.20, deck-on -0.25, kicker -0.80, text -0.30, text-on -0.45, title -0.10, title-on -0.20
told-below 2: 11538: aside -0.15, byline-apart -0.10, byline-below -0.20, byline-end -0.20, byline-on -0.30, deck -0.30, deck-on -0.25, kicker -0.10, text -0.20, text-on 0.10, title -0.15, title-on -0.25
told-below 3: 10585: aside -0.15, byline-above -0.15, byline-apart -0.50, byline-end -0.35, kicker -0.15, text -0.30, text-on -0.10, title -0.15, title-on -0.20
told-below 4: 8001: aside -0.15, byline-above 0.25, byline-apart -0.65, byline-below -0.20, byline-end -0.40, deck -0.25, kicker 0.30, text -0.30, text-on -0.15, title -0.35
told-below 5: 7084: aside -0.20, byline-above -0.25, byline-apart -0.45, byline-below -0.20, byline-end -0.50, byline-on -0.80, deck -0.25, deck-on -0.20, kicker -0.15, text -0.50
told-below 6: 3758: byline-above -0.20, byline-apart -0.30, byline-below -0.15, byline-end -0.10, deck -0.15, deck-on -0.10, kicker -0.35, title -0.30, title-on -0.25
told-above 0: 197510: aside -0.55, byline-above -0.50, byline-apart -0.40, byline-below -0.55, byline-end -0.40, byline-on -0.55, deck -0.70, deck-on -0.25, kicker -0.20, text -0.45, text-on -0.45, title -0.30, title-on -0.45
told-above 1: 13925: aside -0.25, byline-above -0.25, byline-apart -0.70, byline-below -0.50, byline-end -0.45, byline-on -0.40, deck -0.25, deck-on -0.45, kicker -0.45, text -0.20, text-on -0.45, title -0.20, title-on -0.45
told-above 2: 11872: aside -0.15, byline-above -0.15, byline-apart -0.60, byline-below -0.15, byline-end -0.35, byline-on -0.15, deck -0.20, deck-on -0.15, kicker -0.35, text -0.25, title-on -0.10
told-above 3: 10805: aside -0.15, byline-above -0.30, byline-apart -0.60, byline-below -0.20, byline-end -0.50, byline-on -0.40, kicker -0.35, text -0.30, text-on 0.20, title -0.15, title-on -0.25
told-above 4: 8127: aside -0.15, byline-above 0.10, byline-apart -0.30, byline-end -0.35, deck 0.20, kicker -0.50, text -0.60, title -0.45
told-above 5: 7138: aside -0.20, byline-above -0.55, byline-below 0.10, byline-end -0.45, byline-on 0.20, deck-on -0.50, kicker -0.40, text -0.40, text-on -0.40, title -0.20
told-above 6: 3758: byline-above -0.15, byline-apart -0.10, byline-below -0.55, byline-end -0.30, deck -0.40, kicker -0.20, text -0.25, title -0.15
bare-row-and-times 0: 197187: aside -0.45, byline-above -0.50, byline-apart -0.35, byline-below -0.30, byline-end -0.35, byline-on -0.30, deck -0.45, deck-on -0.40, kicker -0.60, text -0.35, text-on -0.35, title -0.40, title-on -0.35
bare-row-and-times 1: 1432: aside -0.15, byline-above -0.50, byline-apart 0.20, byline-below -0.60, byline-end -0.15, byline-on -0.50, deck -0.25, deck-on -0.30, kicker 0.20, text -0.20
bare-row-and-times 2: 1170: aside -0.15, byline-above -0.20, byline-apart -0.25, byline-below -0.55, byline-end -0.25, byline-on -0.40, deck -0.50, deck-on -0.10, kicker 0.15, text 0.15, title-on -0.55
bare-row-and-times 3: 15763: aside -0.25, byline-above -0.40, byline-apart -0.25, byline-below -0.45, byline-end -0.40, byline-on -0.25, deck -0.30, deck-on -0.20, kicker -0.30, text -0.55, text-on -0.45, title -0.20, title-on -0.25
bare-row-and-times 4: 353: aside -0.15, byline-above -0.30, byline-apart -0.45, byline-below -0.10, byline-end -0.50, byline-on -0.25, kicker -0.20, title 0.10, title-on -0.25
bare-row-and-times 5: 377: aside -0.15, byline-above -0.60, byline-apart -0.80, byline-below -0.25, byline-end -0.55, byline-on -0.25, deck -0.15, deck-on -0.10, kicker -0.45, text 1.10, text-on 0.35, title -0.85, title-on -0.65
bare-row-and-times 6: 8951: aside -0.25, byline-above -0.30, byline-apart -0.35, byline-below -0.40, byline-end -0.15, byline-on -0.10, deck -0.30, deck-on -0.15, kicker -0.20, text -0.20, text-on -0.30, title -0.10, title-on -0.10
bare-row-and-times 7: 154: aside -0.15, byline-above -0.15, byline-apart -0.30, byline-below 0.20, byline-end -0.55, byline-on -0.10, deck -0.15, kicker -0.20, title -0.15, title-on 0.15
bare-row-and-times 8: 127: aside -0.15, byline-above -0.50, byline-below -0.20, byline-end -0.80, byline-on -0.15, kicker -0.55, text 0.25, title-on -0.35
bare-row-and-times 9: 4426: aside -0.20, byline-apart -0.35, byline-below -0.35, byline-end -0.10, byline-on -0.10, deck -0.15, kicker -0.15, text -0.10, text-on -0.15, title -0.15, title-on 0.10
bare-row-and-times 10: 108: aside -0.15, byline-above -0.40, byline-apart -0.35, byline-below 0.25, byline-end -0.60, byline-on -0.15, deck -0.15, kicker 0.10, text 0.10, title-on -0.15
bare-row-and-times 11: 77: aside -0.15, byline-above -0.20, byline-below -0.10, byline-end -0.40, byline-on -0.15, deck -0.10, kicker -0.25, title-on -0.30
bare-row-and-times 12: 3839: aside -0.20, byline-apart -0.10, byline-below -0.30, deck-on -0.20, kicker -0.25, text -0.10
bare-row-and-times 13: 75: byline-above -0.30, byline-apart -0.35, byline-below -0.40, byline-end -0.40, text 0.20, title -0.25, title-on -0.10
bare-row-and-times 14: 78: byline-above -0.35, byline-below 0.20, byline-end -0.25, byline-on -0.15, text 0.10, title -0.25, title-on -0.10
bare-row-and-times 15: 4137: aside -0.25, byline-above -0.15, byline-apart -0.15, byline-below -0.15, kicker -0.20, text -0.20, text-on -0.20, title -0.10, title-on -0.10
bare-row-and-times 16: 97: byline-above -0.30, byline-apart -0.10, byline-below -0.40, byline-end -0.35, byline-on -0.20, deck -0.15, deck-on -0.15, kicker 0.15, text 0.55, title -0.30, title-on -0.55
bare-row-and-times 17: 63: byline-apart -0.10, byline-below -0.20, byline-end -0.35, byline-on -0.10, kicker -0.10, title 0.20
bare-row-and-times 18: 4737: aside -0.25, byline-above -0.20, byline-apart -0.30, byline-below 0.30, byline-end -0.10, byline-on -0.25, title -0.15
bare-row-and-times 19: 213: byline-above -0.35, byline-below -0.40, deck -0.20, kicker -0.25, text 0.35, title -0.30
bare-row-and-times 20: 94: byline-above 0.30, byline-apart 0.30, byline-below -0.60, byline-end -0.35, deck -0.10, text -0.50, title 0.55, title-on 0.10
bare-row-and-times 21: 9114: aside -0.30, byline-above -0.15, byline-apart -0.10, byline-on -0.10, deck 0.15, deck-on -0.15, kicker -0.15, text-on -0.15, title-on -0.10
bare-row-and-times 22: 336: byline-above -0.10, byline-apart -0.10, byline-below -0.65, byline-end -0.25, byline-on -0.20, deck -0.15, kicker 0.40, title -0.25, title-on 0.10
bare-row-and-times 23: 227: byline-above -0.20, byline-apart -0.30, byline-below -0.45, byline-end -0.35, byline-on -0.10, deck -0.15, kicker -0.40, title-on 0.10
bare-row-and-part 0: 8774: aside -0.15, byline-above -0.20, byline-apart -0.10, byline-end -0.60, byline-on -0.25, deck -0.25, deck-on -0.10, text -0.30, text-on -0.35, title -0.10, title-on -0.20
bare-row-and-part 1: 174822: aside -0.40, byline-above -0.40, byline-apart -0.50, byline-below -0.30, byline-end -0.20, deck -0.40, deck-on -0.25, kicker -0.45, text -0.30, text-on -0.20, title -0.30, title-on -0.20
bare-row-and-part 2: 16193: byline-above -0.30, byline-below -0.45, byline-on -0.30, deck -0.50, deck-on -0.30, kicker -0.40, text-on -0.10, title -0.10, title-on -0.25
bare-row-and-part 3: 1873: aside -0.15, byline-apart -0.20, byline-end -0.50, byline-on -0.20, deck -0.40, kicker -0.15, text -0.10, text-on -0.15
bare-row-and-part 4: 13364: aside -0.25, byline-above -0.25, byline-apart -0.15, byline-below -0.25, byline-end -0.25, byline-on -0.20, deck -0.15, deck-on -0.35, kicker -0.20, text -0.25, text-on -0.25, title -0.25, title-on -0.10
bare-row-and-part 5: 1256: aside -0.15, byline-above -0.60, byline-apart -0.40, byline-end 0.10, byline-on -0.35, deck 0.10, kicker -0.45, title -0.20, title-on -0.25
bare-row-and-part 6: 1397: aside -0.15, byline-above 0.10, byline-below -0.15, byline-end -0.60, byline-on -0.25, deck-on -0.10, kicker -0.15, text-on -0.10, title-on -0.40
bare-row-and-part 7: 7254: aside -0.25, byline-above -0.25, byline-apart -0.30, byline-end -0.30, byline-on -0.15, deck -0.20, deck-on -0.30, kicker -0.10, text -0.15, text-on -0.25, title -0.25, title-on 0.15
bare-row-and-part 8: 581: aside -0.25, byline-above -0.30, byline-apart 0.15, byline-below -0.55, byline-on -0.30, deck -0.50, deck-on -0.25, kicker -0.15, text-on 0.10, title -0.35
bare-row-and-part 9: 908: aside -0.20, byline-above -0.10, byline-apart -0.25, byline-end -0.70, byline-on 0.15, deck -0.15, kicker -0.10, text -0.20, text-on -0.15, title 0.25, title-on -0.10
bare-row-and-part 10: 3339: aside -0.20, byline-apart -0.35, byline-end -0.20, deck -0.15, kicker -0.10, text-on -0.15, title -0.20, title-on -0.10
bare-row-and-part 11: 364: aside -0.20, byline-above -0.30, byline-below -0.10, byline-end -0.20, byline-on -0.25, deck-on -0.20, kicker -0.55, text 0.15, text-on 0.15, title -0.50
bare-row-and-part 12: 613: aside -0.15, byline-above -0.15, byline-apart -0.25, byline-end -0.70, byline-on -0.25, deck 0.10, kicker -0.10, title 0.20, title-on -0.10
bare-row-and-part 13: 3025: aside -0.20, byline-above -0.30, byline-below -0.15, byline-on 0.15, deck -0.20, deck-on -0.20, text-on -0.10, title -0.30
bare-row-and-part 14: 354: aside -0.15, byline-apart -0.25, byline-below -0.30, byline-end -0.20, byline-on -0.40, deck -0.35, deck-on -0.15, kicker -0.35, text 0.10, text-on 0.10, title 0.10, title-on -0.15
bare-row-and-part 15: 458: aside -0.15, byline-apart -0.25, byline-end -0.55, text -0.15, text-on -0.25, title-on 0.15
bare-row-and-part 16: 3374: aside -0.15, byline-above -0.10, byline-apart -0.30, byline-below -0.10, deck-on -0.20, kicker -0.10, text -0.10, text-on 0.20, title -0.30
bare-row-and-part 17: 465: aside -0.20, byline-above -0.45, byline-apart 0.10, byline-below -0.20, byline-end -0.30, byline-on -0.25, deck -0.15, deck-on -0.25, kicker -0.60, text -0.10, text-on -0.15, title 0.45, title-on -0.45
bare-row-and-part 18: 408: aside -0.15, byline-above 0.30, byline-apart -0.45, byline-below -0.15, byline-end -0.45, byline-on -0.55, deck 0.30, text -0.15, title 0.10
bare-row-and-part 19: 4136: aside -0.20, byline-apart -0.15, byline-below -0.30, byline-end 0.10, byline-on -0.25, deck -0.30, kicker -0.15, title -0.15
bare-row-and-part 20: 500: aside -0.20, byline-above -0.45, byline-below -0.20, byline-on -0.10, deck -0.15, deck-on -0.25, kicker 0.25, text -0.30, title 0.25
bare-row-and-part 21: 503: byline-above -0.30, byline-apart -0.40, byline-below -0.20, byline-end -0.75, deck 0.20, deck-on 0.20, text -0.10, text-on 0.10, title -0.15, title-on 0.10
bare-row-and-part 22: 8370: aside -0.30, byline-above 0.15, byline-apart -0.15, byline-end 0.15, byline-on -0.30, deck 0.15, deck-on -0.25
bare-row-and-part 23: 804: aside -0.15, byline-above -0.55, byline-apart 0.15, byline-below -0.10, byline-end -0.15, deck -0.50, deck-on -0.35, kicker -0.20, text -0.40, text-on 0.30, title-on -0.10
bare-row-and-extent 0: 11430: byline-above -0.50, byline-apart -0.40, byline-below -0.80, byline-end -0.55, deck -0.75, text -0.15, text-on -0.25, title -0.45, title-on 0.45
bare-row-and-extent 1: 16039: aside -0.15, byline-above -0.45, byline-apart -0.45, byline-below -0.10, byline-end -0.50, deck -0.65, text -0.50, text-on -0.25, title -0.35
bare-row-and-extent 2: 35563: aside -0.20, byline-above -0.40, byline-apart -0.40, byline-below -0.55, byline-end -0.40, byline-on -0.65, deck -0.40, deck-on -0.20, kicker -0.75, text -0.20, text-on -0.15, title -0.10, title-on -0.45
bare-row-and-extent 3: 65573: aside -0.15, byline-above -0.20, byline-apart -0.20, byline-below -0.30, byline-end -0.20, byline-on -0.80, deck -0.15, deck-on -0.25, kicker -0.95, text -0.15, text-on -0.15, title -0.40, title-on -0.70
bare-row-and-extent 4: 50519: aside -0.15, byline-apart -0.35, byline-end -0.25, byline-on -0.70, deck -0.15, deck-on -0.30, kicker -0.40, text-on -0.30, title -0.60, title-on -0.65
bare-row-and-extent 5: 20665: byline-above -0.10, byline-apart -0.55, byline-below -0.45, byline-end -0.50, byline-on -0.35, deck 0.15, deck-on -0.10, kicker -0.65, text 0.30, text-on 0.45, title -0.75, title-on -0.60
bare-row-and-extent 6: 2026: aside -0.15, byline-above -0.35, byline-apart -0.20, byline-below -0.20, byline-end -0.35, byline-on -0.40, deck -0.15, deck-on -0.10, kicker -0.15, text -0.50, text-on 0.20
bare-row-and-extent 7: 2783: aside -0.15, byline-above -0.40, byline-apart -0.10, byline-below -0.35, byline-end -0.25, byline-on -0.30, deck -0.50, deck-on -0.40, kicker -0.35, text -0.25, title -0.10
bare-row-and-extent 8: 5314: aside -0.15, byline-above -0.20, byline-apart -0.30, byline-below -0.25, byline-end -0.20, byline-on -0.10, kicker -0.10, text-on -0.20, title -0.30, title-on -0.20
bare-row-and-extent 9: 4924: aside -0.15, byline-above -0.50, byline-apart -0.20, byline-below 0.10, byline-end -0.20, byline-on -0.60, deck-on -0.25, kicker 0.15, text 0.10, text-on -0.30, title -0.30, title-on -0.60
bare-row-and-extent 10: 1358: aside -0.15, byline-above 0.15, byline-apart -0.30, byline-below 0.40, byline-on -0.35, deck -0.50, deck-on -0.25, kicker -0.70, text 0.20, text-on -0.30, title -0.65, title-on -0.85
bare-row-and-extent 11: 88: byline-apart -0.25, byline-below 0.40, byline-end -0.20, kicker -0.10, text -0.15, text-on 0.15, title -0.20, title-on -0.20
bare-row-and-extent 12: 1424: aside -0.15, byline-above -0.30, byline-apart -0.55, byline-below -0.10, byline-end -0.30, byline-on -0.35, deck -0.25, text-on 0.30, title-on -0.45
bare-row-and-extent 13: 1960: aside -0.15, byline-above -0.40, byline-apart -0.20, byline-below -0.25, byline-end 0.10, byline-on -0.45, deck -0.65, deck-on -0.30, kicker -0.20, text -0.15, title -0.20, title-on 0.10
bare-row-and-extent 14: 3024: aside -0.15, byline-above -0.10, byline-below -0.50, byline-end -0.25, byline-on 0.20, deck 0.15, kicker -0.35, text -0.30, text-on -0.25, title -0.10, title-on 0.15
bare-row-and-extent 15: 2234: aside -0.15, byline-above -0.25, byline-apart -0.20, byline-below 0.30, byline-end -0.50, byline-on 0.20, deck-on -0.30, kicker -0.10, text -0.20, text-on -0.35, title-on -0.10
bare-row-and-extent 16: 509: aside -0.15, byline-above 0.35, byline-below 0.15, byline-end -0.10, byline-on -0.10, deck -0.40, deck-on -0.10, kicker -0.60, title -0.25, title-on -0.70
bare-row-and-extent 17: 81: byline-apart 0.10, byline-end -0.15, kicker -0.20, title -0.15
bare-row-and-extent 18: 878: aside -0.15, byline-above -0.15, byline-apart -0.50, byline-below -0.20, byline-end -0.25, deck -0.40, deck-on -0.30, text-on 0.45, title-on -0.30
bare-row-and-extent 19: 1233: aside -0.15, byline-above -0.10, byline-on -0.15, deck -0.85, deck-on 0.20, text-on -0.45, title -0.15, title-on -0.15
bare-row-and-extent 20: 1334: aside -0.15, byline-above -0.30, byline-apart -0.15, byline-below -0.10, byline-end -0.10, byline-on 0.10, deck 0.40, deck-on 0.15, kicker -0.30, text -0.25, text-on -0.55, title -0.20, title-on 0.15
bare-row-and-extent 21: 814: byline-above -0.25, byline-apart -0.30, byline-below -0.10, byline-end -0.45, byline-on -0.10, deck-on -0.25, kicker -0.45, text -0.10, text-on 0.15
bare-row-and-extent 22: 273: byline-above -0.10, byline-apart -0.20, byline-below 0.10, byline-on -0.35, deck -0.15, kicker -0.50, title -0.30, title-on -0.15
bare-row-and-extent 23: 79: text 0.15, text-on 0.10, title -0.15
bare-row-and-extent 24: 627: aside -0.15, byline-above -0.30, byline-apart -0.25, byline-below -0.30, byline-end 0.10, byline-on 0.10, deck -0.30, deck-on -0.15, title-on 0.10
bare-row-and-extent 25: 1176: aside -0.15, byline-above -0.35, byline-apart -0.20, byline-below -0.10, byline-on -0.50, deck -0.50, deck-on -0.30, text 0.10, text-on 0.10, title -0.15, title-on -0.25
bare-row-and-extent 26: 1169: byline-apart -0.35, deck-on -0.10, kicker -0.15, text -0.35, title-on 0.10
bare-row-and-extent 27: 681: byline-above -0.20, byline-apart 0.20, byline-below -0.25, byline-end -0.40, deck-on -0.30, kicker -0.25, text -0.20, text-on 0.10, title -0.25
bare-row-and-extent 28: 252: byline-apart -0.25, byline-end -0.20, byline-on -0.15, kicker -0.35, text 0.35, text-on 0.15, title -0.30, title-on -0.50
bare-row-and-extent 29: 87: text 0.20, title -0.10
bare-row-and-extent 30: 769: aside -0.15, byline-above -0.30, byline-apart -0.25, byline-below -0.30, byline-on 0.20, deck -0.20, deck-on -0.35, text -0.25, text-on -0.15, title-on 0.10
bare-row-and-extent 31: 1304: aside -0.15, byline-above -0.50, byline-apart -0.25, byline-below -0.35, byline-end -0.10, byline-on -0.65, deck -0.60, kicker -0.15, text 0.45, text-on -0.25, title -0.20, title-on -0.15
bare-row-and-extent 32: 1054: aside -0.15, byline-apart -0.10, byline-below -0.10, byline-end -0.10, deck-on -0.10, kicker -0.20, text-on -0.15, title -0.25
bare-row-and-extent 33: 567: aside -0.15, byline-above -0.10, byline-apart -0.45, byline-below -0.10, byline-end -0.50, byline-on -0.20, deck-on -0.20, text -0.70, text-on 0.25, title 0.15, title-on -0.10
bare-row-and-extent 34: 493: byline-above -0.20, byline-apart -0.20, byline-below -0.15, byline-end -0.15, byline-on -0.10, deck -0.15, deck-on -0.15, kicker -0.45, text -0.25, text-on 0.50, title 0.35, title-on -0.45
bare-row-and-extent 35: 110: text-on 0.15, title -0.10, title-on -0.10
bare-row-and-extent 36: 861: aside -0.15, byline-apart 0.10, byline-below -0.15, byline-end 0.30, deck -0.45, kicker 0.10, text -0.40, title -0.10
bare-row-and-extent 37: 1458: aside -0.15, byline-above 0.10, byline-apart -0.40, byline-below -0.80, byline-end -0.25, byline-on -0.45, deck-on -0.20, text 0.15, text-on -0.10
bare-row-and-extent 38: 1026: byline-apart -0.30, byline-below 0.10, byline-end -0.25, byline-on -0.30, deck-on -0.35, kicker -0.55, text -0.10, text-on 0.10, title 0.10, title-on -0.15
bare-row-and-extent 39: 756: byline-above -0.55, byline-apart -0.35, byline-below -0.35, byline-end -0.30, byline-on -0.25, deck 0.25, text -0.45, text-on 0.50, title-on -0.15
bare-row-and-extent 40: 755: byline-above -0.25, byline-apart -0.25, byline-end -0.20, byline-on -0.15, deck -0.40, text 0.50, text-on 0.50, title -0.50, title-on -0.10
bare-row-and-extent 41: 188: text 0.30, text-on 0.10, title -0.25
bare-row-and-extent 42: 1241: aside -0.15, byline-above -0.65, byline-apart -0.40, byline-end 0.35, byline-on 0.15, deck -0.45, deck-on 0.20, kicker -0.20, text 0.15, text-on -0.45, title -0.20, title-on -0.30
bare-row-and-extent 43: 2239: aside -0.15, byline-above -0.25, byline-apart -0.85, byline-below -0.35, byline-end -0.15, byline-on -0.30, deck -0.30, deck-on -0.35, kicker 0.40, text -0.10, title 0.15, title-on -0.10
bare-row-and-extent 44: 3257: aside -0.15, byline-above 0.10, byline-apart 0.25, byline-below 0.15, byline-end -0.25, byline-on -0.45, deck-on -0.35, kicker -0.50, text -0.35, text-on 0.35, title -0.10, title-on 0.10
bare-row-and-extent 45: 1766: byline-apart 0.10, byline-below -0.20, byline-end -0.50, byline-on -0.35, deck -0.20, kicker -0.35, text -0.25, text-on 0.25, title 0.10, title-on 0.15
bare-row-and-extent 46: 983: byline-above -0.10, byline-apart 0.15, byline-below -0.35, byline-end -0.25, byline-on -0.10, deck -0.30, kicker -0.45, text 0.55, text-on 0.40, title -0.55, title-on -0.45
bare-row-and-extent 47: 191: text 0.30, text-on 0.10, title -0.35
part-and-before 0: 4473: aside -0.15, byline-above -0.15, byline-apart -0.45, byline-end -0.65, byline-on 0.15, deck -0.25, deck-on 0.10, kicker -0.35, text -0.30, title -0.30, title-on -0.15
part-and-before 1: 534: byline-above -0.15, byline-apart -0.25, byline-below 0.15, byline-end -0.45, byline-on -0.40, deck -0.60, kicker 0.15, title 0.15, title-on -0.25
part-and-before 5: 475: byline-apart -0.45, byline-below -0.15, byline-end -0.80, byline-on -0.30, deck-on -0.25, kicker -0.20, text 0.35, title 0.25, title-on -0.45
part-and-before 6: 71: byline-above -0.20, byline-apart 0.40, byline-below -0.30, byline-end -0.25, deck -0.15, kicker -0.30, text -0.20, title-on -0.30
part-and-before 7: 6: byline-above 0.20, byline-apart -0.10, byline-below 0.25, byline-end -0.40, kicker -0.15, text -0.35
part-and-before 8: 25: aside -0.15, byline-above 0.30, byline-below -0.25, byline-end -0.45, deck -0.15, kicker 0.10, text -0.35, title -0.25, title-on -0.10
part-and-before 9: 14: byline-apart -0.10, byline-below 0.15, byline-end -0.30, byline-on -0.10, kicker -0.25
part-and-before 10: 5355: byline-above -0.10, byline-apart -0.30, byline-below -0.10, byline-end -0.40, byline-on -0.25, deck -0.20, deck-on -0.40, text -0.40, title -0.10, title-on -0.20
part-and-before 11: 3727: byline-above -0.30, byline-apart -0.45, byline-below -0.25, byline-end -0.55, byline-on -0.45, deck -0.20, deck-on 0.10, text -0.25, text-on -0.25, title -0.20, title-on 0.30
part-and-before 13: 12713: aside -0.30, byline-above -0.25, byline-apart -0.40, byline-below -0.25, byline-end -0.25, byline-on -0.40, deck -0.35, deck-on -0.40, kicker -0.25, text -0.25, title -0.45, title-on -0.10
part-and-before 14: 1327: aside -0.15, byline-above -0.15, byline-apart -0.35, byline-below -0.20, byline-end -0.15, byline-on 0.20, deck -0.15, kicker -0.45, text -0.20, text-on 0.10
part-and-before 18: 1347: aside -0.15, byline-above -0.20, byline-below -0.40, byline-end -0.10, byline-on 0.20, deck -0.70, deck-on -0.30, text -0.30, title -0.15
part-and-before 19: 187: aside -0.15, byline-above -0.30, byline-apart -0.25, byline-below 0.30, byline-end 0.10, deck -0.30, deck-on -0.15, kicker -0.10, text -0.30, title 0.15, title-on -0.15
part-and-before 20: 707: aside -0.15, byline-apart -0.10, byline-below -0.20, byline-end -0.15, byline-on 0.10, deck -0.25, deck-on -0.45, kicker -0.20, text -0.20, title -0.15
part-and-before 21: 111: aside -0.15, byline-above -0.35, byline-apart -0.50, byline-end 0.25, deck -0.25, kicker -0.50, title 0.10, title-on -0.20
part-and-before 22: 60: aside -0.15, byline-on -0.70, deck -0.20, deck-on -0.10, kicker 0.10, text 0.20, title 0.10, title-on 0.10
part-and-before 23: 71407: aside -0.30, byline-above -0.35, byline-apart -0.25, byline-below -0.35, byline-end -0.30, byline-on -0.40, deck -0.40, deck-on -0.25, kicker -0.30, text -0.35, title -0.30, title-on -0.15
part-and-before 24: 129354: aside -0.25, byline-above -0.30, byline-apart -0.20, byline-below -0.30, byline-end -0.15, byline-on -0.40, deck -0.45, deck-on -0.40, kicker -0.35, text -0.40, text-on -0.35, title -0.30, title-on -0.35
part-and-before 26: 1273: aside -0.15, byline-above -0.80, byline-apart 0.20, byline-below -0.65, byline-end 0.20, byline-on -0.15, deck -0.85, deck-on -0.40, kicker -0.50, text -0.10, title -0.25, title-on -0.30
part-and-before 27: 95: aside -0.15, byline-apart -0.15, byline-below -0.20, deck -0.15, deck-on -0.10, kicker 0.10, text -0.25, text-on 0.15, title -0.10, title-on -0.30
part-and-before 31: 163: aside -0.15, byline-above -0.55, byline-end 0.15, deck -0.35, deck-on -0.25, kicker -0.55, text -0.20, title -0.25, title-on -0.25
part-and-before 32: 17: byline-above -0.30, byline-apart -0.15, byline-below -0.30, byline-end 0.15, byline-on -0.10, kicker -0.25, text 0.15, title -0.15
part-and-before 33: 210: byline-above -0.65, byline-below -0.25, byline-end -0.35, deck -0.10, deck-on -0.20, kicker -0.30, text 0.15, title 0.25, title-on -0.20
part-and-before 34: 18: aside -0.15, byline-apart -0.40, byline-below 0.20, byline-end -0.25, deck -0.10, kicker -0.20, title 0.20, title-on -0.20
part-and-before 35: 25: aside -0.10, byline-above -0.10, byline-apart 0.25, byline-below -0.15, byline-on -0.25, deck -0.15, kicker -0.10, text -0.25, title -0.25
part-and-before 36: 6699: byline-above -0.35, byline-below -0.50, byline-end -0.15, byline-on -0.50, deck -0.25, deck-on -0.40, kicker -0.50, text -0.25, title -0.20, title-on -0.35
part-and-before 37: 11675: byline-above -0.15, byline-apart -0.25, byline-below -0.35, byline-end -0.30, byline-on -0.10, deck -0.10, deck-on -0.55, kicker -0.45, text -0.20, title -0.15, title-on -0.10
ragged-and-wrapped 0: 725: aside -0.15, byline-above -0.35, byline-apart 0.10, byline-below -0.50, byline-on -0.20, deck -0.35, deck-on 0.25, kicker -0.45, text -0.10, title-on -0.30
ragged-and-wrapped 1: 4822: aside -0.20, byline-above -0.30, byline-apart -0.25, byline-below -0.30, byline-end -0.25, deck 0.10, deck-on 0.50, kicker -0.45, text -0.30, title -0.10, title-on -0.35
ragged-and-wrapped 2: 24203: aside -0.35, byline-above -0.30, byline-apart -0.35, byline-below -0.15, byline-end -0.40, byline-on -0.25, deck -0.20, kicker -0.25, text -0.35, title -0.25, title-on -0.40
ragged-and-wrapped 3: 70102: aside -0.50, byline-above -0.55, byline-apart -0.20, byline-below -0.25, byline-end -0.30, byline-on -0.35, deck -0.25, deck-on -0.70, kicker -0.20, text -0.15, text-on -0.15, title -0.25, title-on -0.30
ragged-and-wrapped 4: 13498: byline-apart -0.30, byline-below -0.50, byline-end -0.80, byline-on -0.55, deck -0.30, deck-on -0.30, kicker -0.20, text-on 0.25, title -0.30
ragged-and-wrapped 5: 30809: aside -0.15, byline-above -0.30, byline-below -0.55, byline-end -0.25, byline-on 0.25, deck -0.40, deck-on -0.65, text -0.10, title -0.25, title-on 0.15
ragged-and-wrapped 6: 29837: aside -0.40, byline-above -0.35, byline-apart -0.25, byline-below -0.15, byline-end -0.15, byline-on -0.10, deck -0.20, deck-on -0.60, kicker -0.25, text -0.25, text-on -0.30, title -0.25, title-on -0.40
ragged-and-wrapped 7: 15808: aside -0.40, byline-above -0.25, byline-apart -0.15, byline-end -0.20, byline-on -0.50, deck -0.30, deck-on 0.10, kicker -0.10, text -0.30, text-on -0.15, title -0.20, title-on -0.15
ragged-and-wrapped 8: 19761: byline-above -0.30, byline-apart -0.15, byline-below -0.40, byline-end -0.45, byline-on -0.45, deck -0.35, deck-on -0.25, kicker -0.30, text 0.20, text-on 0.10, title -0.15
ragged-and-wrapped 9: 30599: aside -0.20, byline-above -0.25, byline-apart -0.10, byline-below -0.15, byline-end -0.35, byline-on 0.25, deck -0.45, deck-on -0.65, text-on 0.10, title-on -0.40
ragged-and-wrapped 10: 9742: aside -0.35, byline-above -0.10, byline-apart -0.50, byline-on 0.10, deck -0.35, text-on -0.30, title -0.10, title-on -0.25
ragged-and-wrapped 11: 3229: aside -0.30, byline-above 0.35, byline-apart 0.10, byline-below -0.10, byline-on -0.45, deck -0.10, deck-on 0.10, kicker 0.10, text -0.40, text-on -0.70
wrapped-and-fill 0: 11128: aside -0.20, byline-above -1.05, byline-apart -1.00, byline-end -0.50, byline-on -0.25, deck -0.65, deck-on 0.20, kicker -0.40, text -0.30, title 0.10
wrapped-and-fill 1: 12823: aside -0.30, byline-above -0.55, byline-apart -0.45, byline-below -0.20, byline-end -0.25, byline-on -0.40, deck -0.15, kicker -0.30, text -0.20, text-on -0.20, title -0.25, title-on -0.25
wrapped-and-fill 2: 10500: aside -0.30, byline-above -0.25, byline-apart -0.35, byline-below -0.25, byline-end -0.40, byline-on -0.45, deck -0.20, deck-on -0.55, kicker -0.45, text -0.20, text-on -0.30, title -0.30, title-on -0.20
wrapped-and-fill 3: 6016: aside -0.15, byline-above -0.45, byline-apart -0.40, byline-below -0.40, byline-end -0.25, deck -0.20, deck-on -0.20, kicker -0.20, text -0.15, text-on -0.20, title -0.15, title-on -0.10
wrapped-and-fill 4: 8749: aside -0.15, byline-above -0.15, byline-apart -0.10, byline-below -0.30, byline-end -0.20, kicker -0.25, text -0.25, text-on -0.40, title -0.45, title-on -0.40
wrapped-and-fill 5: 50636: aside -0.25, byline-above -0.30, byline-apart -0.15, byline-below -0.10, byline-end -0.30, byline-on -0.20, deck -0.35, deck-on -0.45, kicker -0.50, text-on -0.10, title -0.60, title-on -0.55
wrapped-and-fill 6: 10698: aside -0.30, byline-above -0.30, byline-apart -0.15, byline-below -0.20, byline-end -0.25, byline-on -0.30, deck -0.25, deck-on -0.35, kicker -0.15, text-on -0.10, title -0.30, title-on -0.25
wrapped-and-fill 7: 10972: aside -0.30, byline-above -0.15, byline-apart -0.35, byline-below -0.20, byline-end -0.15, deck -0.10, kicker -0.20, text -0.35, text-on -0.35
wrapped-and-fill 8: 8761: aside -0.25, byline-above -0.50, byline-apart -0.25, byline-below -0.30, byline-end -0.20, byline-on 0.25, deck -0.20, deck-on 0.15, kicker -0.10, text -0.45, text-on -0.45, title -0.10
wrapped-and-fill 9: 12962: aside -0.15, byline-above -0.15, byline-below -0.15, byline-end -0.35, byline-on -0.25, deck 0.10, kicker -0.70, text -0.10, text-on 0.40, title -0.55, title-on -0.10
wrapped-and-fill 10: 40773: aside -0.15, byline-above -0.40, byline-apart -0.40, byline-below -0.35, byline-end -0.30, byline-on -0.10, deck -0.50, deck-on -0.65, kicker -0.40, text 0.10, text-on 0.20, title -0.25, title-on -0.35
wrapped-and-fill 11: 5786: byline-above -0.50, byline-apart -0.35, byline-below -0.65, byline-end -0.65, byline-on -0.75, deck-on -0.25, kicker -0.10, text -0.35, title 0.50, title-on -0.40
wrapped-and-fill 12: 5433: aside -0.20, byline-above 0.15, byline-apart -0.30, byline-below -0.35, byline-end -0.40, byline-on 0.10, deck -0.60, deck-on -0.10, kicker -0.10, text 0.20, title -0.40, title-on -0.35
wrapped-and-fill 13: 5682: aside -0.25, byline-below -0.20, byline-end -0.10, byline-on 0.15, deck -0.35, deck-on -0.45, kicker -0.20, text -0.45, text-on 0.10, title -0.20
wrapped-and-fill 14: 4880: aside -0.20, byline-above -0.25, byline-apart -0.45, byline-on -0.20, deck -0.25, kicker -0.15, text -0.35, text-on -0.30, title-on 0.30
wrapped-and-fill 15: 3738: byline-apart -0.20, byline-below 0.25, byline-end 0.10, byline-on -0.50, deck-on 0.20, kicker 0.20, text -0.25, text-on -0.25, title 0.10
wrapped-and-fill 16: 41591: aside -0.15, byline-apart -0.10, byline-end -0.40, byline-on -0.30, deck -0.45, deck-on -0.55, kicker -0.20, text -0.25, text-on 0.10, title-on -0.15
wrapped-and-fill 17: 2007: aside -0.15, byline-above -0.20, byline-apart -0.50, byline-end -0.45, byline-on -0.45, deck -0.25, deck-on -0.25, kicker -0.10, text -0.30, title 0.20, title-on 0.40
wrapped-and-tail 0: 57863: aside -0.65, byline-above -0.35, byline-apart -0.25, byline-below -0.25, byline-end -0.20, byline-on -0.30, deck -0.30, deck-on -0.15, kicker -0.30, text -0.30, text-on -0.25, title -0.20, title-on -0.30
wrapped-and-tail 1: 4822: byline-above -0.40, byline-apart -0.20, byline-below -0.35, byline-end -0.30, byline-on -0.40, deck -0.25, kicker 0.10, text 0.15, text-on 0.10, title -0.30, title-on -0.45
wrapped-and-tail 2: 26070: aside -0.20, byline-above -0.30, byline-apart -0.30, byline-below -0.50, byline-end -0.60, byline-on -0.90, deck -0.20, deck-on -0.15, kicker -0.60, text-on 0.10, title -0.20, title-on -0.30
wrapped-and-tail 3: 4423: byline-above -0.10, byline-apart -0.20, byline-below -0.30, byline-end -0.25, byline-on -0.45, deck-on -0.30, kicker -0.50, text 0.35, text-on 0.65, title -0.45, title-on -0.70
wrapped-and-tail 4: 746: byline-apart -0.15, byline-below -0.20, byline-end -0.25, byline-on -0.35, deck -0.35, deck-on -0.30, kicker -0.25, text 0.20, text-on 0.25, title -0.30
wrapped-and-tail 5: 195: byline-above -0.15, byline-apart -0.30, byline-below -0.50, byline-end -0.20, byline-on -0.20, deck -0.15, kicker -0.30, text 0.15, title-on -0.25
wrapped-and-tail 6: 3892: byline-above -0.35, byline-apart -0.20, byline-below -0.25, deck -0.55, deck-on -0.30, kicker -0.25, text-on 0.10, title 0.15, title-on 0.15
wrapped-and-tail 7: 31: text 0.10, text-on 0.25, title -0.25
wrapped-and-tail 8: 1810: aside -0.20, byline-above -0.70, byline-apart -0.15, byline-below -0.80, byline-end -0.10, deck-on -0.40, kicker -0.40, text -0.10, text-on -0.10, title -0.15, title-on 0.20
wrapped-and-tail 9: 57482: aside -0.55, byline-above -0.40, byline-below -0.25, byline-end -0.20, deck -0.25, deck-on -0.35, kicker -0.10, text -0.30, text-on -0.40, title -0.25, title-on -0.10
wrapped-and-tail 10: 4296: byline-above -0.30, byline-apart -0.35, byline-below -0.30, byline-end -0.15, byline-on -0.30, deck -0.35, kicker -0.45, text 0.20, text-on 0.20, title -0.10
wrapped-and-tail 11: 22029: aside -0.15, byline-above -0.30, byline-apart -0.45, byline-below -0.85, byline-end -0.50, byline-on -0.55, kicker -0.55, text-on 0.55, title 0.10, title-on -0.15
wrapped-and-tail 12: 1977: byline-apart -0.15, byline-below -0.25, byline-end -0.20, byline-on -0.25, deck -0.15, deck-on -0.25, kicker -0.20, text 0.50, text-on 0.30, title -0.50, title-on -0.15
wrapped-and-tail 13: 1011: byline-above -0.15, byline-apart -0.35, byline-below -0.40, byline-end -0.25, byline-on -0.35, deck -0.10, deck-on -0.45, kicker 0.25, text 0.10, text-on 0.30, title -0.15, title-on -0.40
wrapped-and-tail 14: 180: aside -0.15, byline-above -0.15, byline-apart -0.25, byline-below -0.30, byline-end -0.20, byline-on -0.15, deck-on -0.15, kicker 0.15, text 0.20, text-on 0.30, title -0.40, title-on -0.10
wrapped-and-tail 15: 777: byline-above -0.15, byline-apart -0.20, byline-below -0.25, byline-end -0.10, byline-on 0.10, deck -0.20, deck-on -0.10, text-on 0.45, title -0.25, title-on -0.10
wrapped-and-tail 16: 47: deck -0.10, text-on 0.15, title-on -0.10
wrapped-and-tail 17: 2153: aside -0.35, byline-above -0.15, byline-apart 0.20, byline-below 0.15, byline-on -0.25, deck -0.65, deck-on -0.35, kicker -0.85, text -0.45, text-on -0.15, title -0.15, title-on 0.10
wrapped-and-tail 18: 42371: aside -0.45, byline-above -0.30, byline-end -0.10, byline-on 0.10, deck -0.45, deck-on -0.15, kicker -0.10, text -0.25, text-on -0.25, title -0.20, title-on -0.10
wrapped-and-tail 19: 3187: byline-above -0.15, byline-apart -0.15, byline-below -0.25, deck-on -0.20, kicker -0.35, text 0.10, text-on 0.45, title -0.25, title-on -0.25
wrapped-and-tail 20: 14364: aside -0.15, byline-above -0.35, byline-apart -0.35, byline-below -0.35, byline-end -0.25, byline-on -0.30, deck -0.40, kicker -0.40, text -0.20, text-on 0.20, title 0.20, title-on 0.40
wrapped-and-tail 21: 1448: byline-above -0.15, deck -0.20, deck-on -0.10, kicker -0.15, text 0.15, text-on 0.25, title -0.25, title-on -0.10
wrapped-and-tail 22: 498: byline-apart -0.20, byline-below -0.50, byline-end -0.20, byline-on -0.15, deck -0.25, deck-on -0.15, text 0.15, text-on 0.45, title -0.30, title-on -0.35
wrapped-and-tail 23: 153: byline-apart -0.10, byline-end -0.10, deck -0.15, text 0.25, text-on 0.25, title -0.35, title-on -0.15
wrapped-and-tail 24: 318: text-on 0.15, title -0.20
wrapped-and-tail 26: 954: aside -0.25, byline-above 0.30, byline-apart -0.35, byline-end -0.25, byline-on -0.35, deck -0.75, deck-on -0.35, kicker -0.40, text 0.10, text-on 0.30, title -0.35, title-on -0.55
wrapped-and-before 0: 9200: aside -0.30, byline-above -0.40, byline-apart -0.30, byline-below -0.35, byline-end -0.10, byline-on -0.40, deck -0.35, deck-on -0.45, kicker -0.60, text -0.20, title -0.35, title-on -0.50
wrapped-and-before 1: 1068: aside -0.15, byline-apart -0.25, byline-below 0.15, byline-end -0.15, byline-on -0.15, kicker -0.55, text -0.40, text-on 0.40, title -0.30, title-on -0.35
wrapped-and-before 5: 688: aside -0.15, byline-above -0.15, byline-apart -0.50, byline-below -0.45, byline-end 0.10, byline-on -0.30, deck -0.55, deck-on -0.25, kicker -0.45, title 0.20
wrapped-and-before 6: 99: aside -0.15, byline-above -0.65, byline-apart -0.15, byline-below -0.20, deck -0.25, deck-on -0.10, kicker -0.15, title 0.55, title-on -0.10
wrapped-and-before 7: 375: aside -0.15, byline-above -0.40, byline-apart -0.10, byline-below 0.10, byline-end -0.30, byline-on -0.25, deck -0.10, deck-on -0.35, kicker -0.20, text 0.15, title-on -0.10
wrapped-and-before 8: 63: aside -0.20, byline-above -0.10, byline-apart -0.50, byline-below 0.15, byline-end 0.10, byline-on -0.35, deck -0.20, deck-on -0.15, kicker -0.60, title -0.10, title-on -0.15
wrapped-and-before 9: 40: aside -0.15, byline-above -0.10, byline-below 0.30, byline-end -0.35, byline-on -0.50, deck -0.20, deck-on -0.10, text -0.50, text-on 0.10, title-on 0.35
wrapped-and-before 10: 38246: aside -0.35, byline-above -0.20, byline-apart -0.25, byline-below -0.20, byline-end -0.20, byline-on -0.45, deck -0.20, kicker -0.10, text -0.40, title -0.15, title-on -0.30
wrapped-and-before 11: 49767: aside -0.35, byline-above -0.45, byline-apart -0.10, byline-below -0.45, byline-end -0.55, byline-on -0.10, deck -0.40, deck-on -0.25, kicker -0.30, text -0.15, text-on -0.15, title -0.40, title-on -0.10
wrapped-and-before 13: 6398: aside -0.30, byline-above -0.50, byline-apart -0.30, byline-end -0.30, byline-on -0.15, deck -0.35, deck-on -0.20, kicker -0.20, text -0.30, title -0.25
wrapped-and-before 14: 669: aside -0.15, byline-above -0.20, byline-apart -0.20, byline-below -0.55, byline-end -0.40, byline-on 0.20, deck -0.55, deck-on -0.15, kicker 0.20, text-on -0.25, title 0.30, title-on -0.10
wrapped-and-before 18: 727: aside -0.15, byline-above -0.35, byline-below -0.25, byline-end -0.55, deck-on -0.10, kicker 0.10, text -0.15, title -0.20, title-on -0.15
wrapped-and-before 19: 122: aside -0.15, byline-above -0.25, byline-on -0.25, deck -0.25, deck-on -0.15, kicker -0.30, text 0.20, title -0.35, title-on -0.10
wrapped-and-before 20: 396: aside -0.20, byline-above -0.20, byline-apart 0.10, byline-below -0.25, byline-end -0.25, byline-on -0.20, deck -0.10, deck-on -0.25, kicker -0.20, text 0.15, title -0.15, title-on -0.15
wrapped-and-before 21: 53: aside -0.15, byline-above -0.10, byline-apart -0.40, byline-below -0.15, byline-on 0.25, deck -0.20, text -0.10, title-on -0.20
wrapped-and-before 22: 39: aside -0.15, byline-above -0.10, byline-below -0.25, byline-on -0.40, deck -0.20, text 0.30, text-on -0.15
wrapped-and-before 23: 28154: aside -0.35, byline-above -0.55, byline-apart -0.10, byline-below -0.35, byline-end -0.25, byline-on 0.10, deck -0.20, deck-on -0.40, kicker -0.35, text -0.35, title -0.30
wrapped-and-before 24: 53064: aside -0.25, byline-above 0.10, byline-apart -0.35, byline-below -0.45, byline-end -0.25, byline-on -0.30, deck -0.20, deck-on -0.25, kicker -0.30, text -0.45, text-on -0.15, title -0.15, title-on -0.30
wrapped-and-before 26: 2861: aside -0.30, byline-above -0.15, byline-apart 0.15, byline-end -0.40, byline-on -0.10, deck -0.60, kicker 0.10, text -0.35, title -0.25, title-on 0.15
wrapped-and-before 27: 219: aside -0.15, byline-above -0.30, byline-apart -0.45, byline-below -0.10, byline-end -0.15, deck -0.15, kicker -0.35, text -0.20, title 0.10
wrapped-and-before 31: 570: aside -0.15, byline-above -0.25, byline-on 0.30, deck -0.35, deck-on -0.40, kicker -0.40, text -0.20, title -0.35, title-on -0.20
wrapped-and-before 32: 54: byline-above 0.10, byline-apart 0.15, byline-below 0.15, kicker -0.35, text -0.25, title -0.45, title-on -0.20
wrapped-and-before 33: 152: aside -0.15, byline-above 0.25, byline-apart -0.10, byline-on 0.25, deck -0.15, deck-on -0.15, kicker -0.65, text -0.45
wrapped-and-before 34: 38: aside -0.15, byline-above 0.15, byline-apart -0.10, byline-on -0.25, deck -0.10, kicker -0.20, text -0.60, title-on -0.30
wrapped-and-before 35: 20: byline-above -0.15, byline-end -0.15, byline-on -0.20, kicker -0.30, text -0.20, title 0.10, title-on -0.20
wrapped-and-before 36: 17061: aside -0.25, byline-above -0.15, byline-apart -0.55, byline-below -0.20, byline-end -0.40, byline-on -0.20, deck -0.40, deck-on -0.15, kicker -0.45, text -0.25, title -0.15, title-on -0.10
wrapped-and-before 37: 41925: aside -0.20, byline-above -0.45, byline-apart -0.40, byline-end -0.10, byline-on -0.95, deck -0.25, deck-on -0.25, kicker -0.15, text-on -0.10, title 0.15
row-and-name 0: 142857: aside -0.15, byline-above -0.30, byline-apart -0.45, byline-below -0.30, byline-end -0.55, byline-on -0.35, deck-on -0.40, kicker -0.35, text -0.10, text-on -0.10, title -0.50, title-on -0.45
row-and-name 1: 95: byline-above -0.25, byline-apart -0.50, byline-below -0.40, byline-end -0.40, byline-on -0.25, deck -0.20, text -0.30, text-on -0.10, title 0.45, title-on 0.25
row-and-name 2: 938: byline-above -0.25, byline-apart -0.35, byline-below -0.10, deck -0.25, deck-on -0.10, kicker -0.20, text-on 0.40, title -0.40, title-on -0.15
row-and-name 3: 149: byline-apart -0.30, byline-below -0.15, byline-end 0.25, deck -0.25, deck-on -0.20, kicker -0.15, text 0.25, text-on -0.20, title -0.10, title-on -0.60
row-and-name 4: 42: byline-above -0.10, byline-apart -0.30, byline-below 0.35, byline-on 0.15, deck -0.10, text -0.25, text-on -0.15, title -0.20, title-on -0.15
row-and-name 5: 9: byline-below 0.25, byline-end 0.15, text -0.35, title -0.10
row-and-name 6: 16742: aside -0.15, byline-above -0.20, byline-apart -0.65, byline-below -0.30, byline-end -0.55, byline-on -0.20, deck -0.20, deck-on -0.25, kicker -0.20, text -0.10, text-on 0.10, title-on -0.15
row-and-name 7: 584: aside -0.15, byline-above -0.20, byline-apart 0.15, byline-below -0.15, byline-end -0.65, byline-on 0.10, deck -0.20, deck-on -0.15, text -0.40, text-on -0.35, title 0.25, title-on 0.15
row-and-name 8: 123: aside -0.15, byline-above -0.30, byline-end 0.15, byline-on -0.15, deck -0.15, kicker -0.45, text -0.55, text-on -0.20, title 0.10, title-on 0.20
row-and-name 9: 207: aside -0.15, byline-apart 0.25, byline-end 0.15, byline-on -0.20, deck -0.20, kicker -0.50, text -0.40, text-on -0.50, title-on -0.35
row-and-name 10: 36: aside -0.15, byline-above -0.20, byline-end -0.10, deck -0.15, kicker -0.25, text-on -0.15, title -0.10, title-on -0.10
row-and-name 11: 73: aside -0.15, byline-above -0.45, byline-below -0.60, byline-end 0.20, byline-on 0.15, kicker -0.20, text -0.30, title -0.45
row-and-name 12: 14934: aside -0.20, byline-above -0.45, byline-apart -0.80, byline-below -0.65, byline-end -0.45, byline-on -0.15, deck -0.30, deck-on -0.15, kicker -0.15, text -0.30, text-on -0.10, title -0.15
row-and-name 13: 769: aside -0.15, byline-above -0.40, byline-apart -0.75, byline-below -0.10, byline-end 0.20, byline-on -0.55, deck -0.10, deck-on -0.10, text -0.20, title-on 0.10
row-and-name 14: 174: aside -0.15, byline-below 0.25, kicker -0.90, text -0.25, title-on -0.85
row-and-name 15: 267: aside -0.20, byline-above -0.10, byline-below 0.20, byline-end 0.20, byline-on -0.25, deck -0.35, deck-on -0.20, kicker -0.30, text -0.40, text-on -0.45, title -0.25, title-on -0.35
row-and-name 16: 126: byline-apart -0.10, byline-below 0.35, byline-end 0.10, byline-on 0.15, deck -0.20, kicker -0.60, text -0.40, text-on -0.10, title -0.10, title-on -0.20
row-and-name 17: 152: aside -0.15, byline-below 0.15, deck -0.20, kicker -0.40, text -0.35, title -0.75, title-on -0.40
row-and-name 18: 10818: aside -0.15, byline-above -0.70, byline-apart -0.90, byline-below -0.20, byline-end -0.40, deck -0.15, deck-on -0.15, kicker -0.15, text -0.25, title -0.10
row-and-name 19: 688: byline-above -0.70, byline-below -0.40, byline-end -0.25, byline-on -0.25, deck -0.25, deck-on -0.40, text-on -0.10
row-and-name 20: 202: aside -0.15, byline-above -0.15, byline-below 0.20, byline-end 0.20, deck -0.30, text -0.30, text-on -0.10, title -0.15, title-on -0.50
row-and-name 21: 264: aside -0.15, byline-apart -0.15, byline-below 0.20, byline-end 0.15, byline-on -0.20, deck -0.45, kicker -0.75, text-on -0.30, title -0.30, title-on -0.15
row-and-name 22: 95: byline-below -0.15, deck -0.20, deck-on -0.10, kicker -0.50, text 0.15, text-on -0.25, title -0.15, title-on -0.45
row-and-name 23: 185: byline-above 0.30, byline-apart 0.10, byline-below 0.45, byline-on -0.20, deck -0.30, kicker -0.55, text -0.50, title -0.80, title-on -0.65
row-and-name 24: 9235: aside -0.25, byline-above -0.50, byline-apart -0.80, byline-below -0.45, byline-end -0.25, deck-on -0.30, kicker -0.15, text -0.20, text-on -0.10, title -0.10
row-and-name 25: 557: aside -0.15, byline-above -0.45, byline-apart -0.10, byline-below -0.50, byline-on -0.10, deck -0.45, deck-on -0.25, text-on -0.50
row-and-name 26: 157: aside -0.10, byline-above -0.20, byline-apart -0.10, deck -0.15, deck-on -0.15, kicker -0.55, text-on 0.15, title-on -0.50
row-and-name 27: 234: aside -0.15, byline-apart -0.20, byline-below 0.25, byline-end 0.10, deck-on -0.35, kicker -0.15, text -0.25, text-on -0.40, title -0.30, title-on -0.20
row-and-name 28: 93: byline-above -0.10, byline-apart 0.15, byline-below -0.10, deck -0.30, kicker -0.50, text 0.20, text-on -0.25, title -0.45, title-on -0.25
row-and-name 29: 156: byline-above 0.20, byline-apart -0.10, byline-below 0.40, byline-end -0.25, byline-on -0.25, deck -0.25, deck-on -0.10, kicker -0.45, text -0.10, title -0.35, title-on -0.65
row-and-name 30: 12931: aside -0.25, byline-above -0.60, byline-apart -0.65, byline-below -0.40, byline-end -0.40, byline-on -0.30, deck -0.10, deck-on -0.25, text -0.10, text-on -0.15, title -0.20, title-on -0.10
row-and-name 31: 851: aside -0.15, byline-above -0.25, byline-apart -0.35, byline-below -0.30, byline-end -0.35, byline-on 0.10, deck -0.55, deck-on -0.15, kicker 0.10, text -0.15, text-on -0.25, title -0.15, title-on 0.10
row-and-name 32: 259: aside -0.20, byline-below 0.40, byline-end 0.15, byline-on 0.45, deck -0.10, deck-on -0.10, kicker -1.05, text -0.30, title -0.50, title-on -0.30
row-and-name 33: 301: aside -0.15, byline-above -0.30, byline-apart 0.20, byline-on 0.10, deck -0.45, deck-on -0.30, kicker -0.60, title-on -0.45
row-and-name 34: 107: byline-below 0.20, byline-on -0.25, deck -0.20, deck-on -0.15, kicker -0.40, text -0.15, text-on -0.10, title -0.20, title-on -0.55
row-and-name 35: 179: byline-below 0.10, byline-end 0.45, byline-on -0.20, deck -0.25, deck-on -0.15, kicker -0.60, text -0.25, title -0.70, title-on -0.75
row-and-name 36: 13433: aside -0.30, byline-above -0.55, byline-apart -0.65, byline-below -0.60, byline-end -0.50, byline-on -0.25, text-on -0.15
row-and-name 37: 896: aside -0.15, byline-above -0.45, byline-apart -0.50, byline-below -0.45, byline-end -0.35, byline-on 0.25, deck -0.10, deck-on -0.20, kicker -0.10, text -0.20, text-on 0.25, title -0.10
row-and-name 38: 305: aside -0.20, byline-apart -0.45, byline-below 0.20, byline-end -0.15, byline-on 0.15, deck -0.25, text -0.10, text-on -0.15, title -0.45, title-on -0.20
row-and-name 39: 222: aside -0.15, byline-apart 0.20, byline-on 0.35, deck -0.25, deck-on -0.10, kicker -0.55, text -0.45, text-on -0.30, title -0.15, title-on -0.30
row-and-name 40: 88: aside -0.15, byline-above 0.15, byline-below -0.25, deck -0.25, kicker -0.15, text -0.30, title -0.10, title-on -0.20
row-and-name 41: 99: aside -0.15, byline-below 0.40, byline-end 0.15, byline-on -0.60, deck -0.45, deck-on -0.20, kicker -0.65, text -0.15, title -1.00, title-on -0.65
row-and-name 42: 19943: aside -0.30, byline-above -0.50, byline-below -0.60, byline-end -0.30, byline-on -0.25, deck-on -0.10, kicker -0.10, text-on -0.10, title-on -0.10
row-and-name 43: 1155: aside -0.15, byline-above -0.30, byline-apart -0.65, byline-below -0.30, byline-end -0.55, byline-on -0.45, deck 0.10, deck-on 0.15, kicker 0.20, text -0.20, text-on -0.20, title 0.10
row-and-name 44: 666: byline-above 0.20, byline-apart -0.25, byline-below -0.45, byline-on -0.25, deck -0.40, deck-on -0.25, kicker -0.35, text-on 0.40, title-on -0.50
row-and-name 45: 353: aside -0.15, byline-above -0.40, byline-below 0.45, byline-on 0.25, deck -0.45, deck-on -0.35, kicker -0.20, text -0.35, text-on -0.30, title -0.35, title-on -0.45
row-and-name 46: 159: aside -0.15, byline-above -0.25, byline-apart -0.45, byline-below 0.15, byline-on -0.10, deck -0.10, deck-on -0.35, kicker -0.55, text -0.30, title 0.25, title-on -0.55
row-and-name 47: 227: aside -0.15, byline-apart 0.40, byline-below 0.10, byline-end -0.15, byline-on -0.15, deck -0.50, deck-on -0.30, kicker -0.70, text -0.35, title -1.10, title-on -0.80
place-and-name 0: 142857: aside -0.15, byline-above -0.30, byline-apart -0.45, byline-below -0.35, byline-end -0.65, byline-on -0.50, deck-on -0.30, kicker -0.35, title -0.55, title-on -0.50
place-and-name 1: 95: byline-above -0.20, byline-apart -0.50, byline-below -0.35, byline-end -0.35, byline-on -0.20, deck -0.20, text -0.20, text-on -0.15, title 0.40, title-on 0.25
place-and-name 2: 938: byline-above -0.25, byline-apart -0.35, byline-below -0.10, deck -0.35, deck-on -0.10, kicker -0.25, text-on 0.45, title -0.50, title-on -0.15
place-and-name 3: 149: byline-apart -0.40, byline-below -0.20, byline-end 0.25, byline-on -0.10, deck -0.25, deck-on -0.10, kicker -0.15, text 0.15, text-on -0.10, title -0.15, title-on -0.65
place-and-name 4: 42: byline-above -0.10, byline-apart -0.30, byline-below 0.40, byline-on 0.15, deck -0.10, text -0.25, text-on -0.15, title -0.20, title-on -0.10
place-and-name 5: 9: byline-below 0.20, byline-end 0.10, text -0.35, title -0.10
place-and-name 6: 35438: aside -0.20, byline-above -0.20, byline-apart -0.65, byline-below -0.65, byline-end -0.60, byline-on -0.50, deck -0.15, deck-on -0.15, kicker -0.55, text -0.25, text-on -0.35, title -0.25, title-on -0.25
place-and-name 7: 1278: aside -0.15, byline-above -0.30, byline-apart -0.35, byline-below -0.40, byline-end -0.45, byline-on -0.10, deck -0.40, deck-on -0.25, text -0.25, text-on -0.15, title-on 0.20
place-and-name 8: 429: aside -0.20, byline-above -0.40, byline-below 0.20, byline-end -0.35, byline-on 0.25, deck 0.15, deck-on -0.25, kicker -0.65, text -0.30, text-on -0.30, title 0.20, title-on -0.50
place-and-name 9: 597: aside -0.15, byline-above -0.25, byline-apart -0.20, byline-below 0.25, byline-end 0.20, byline-on 0.35, deck -0.45, deck-on -0.50, kicker -0.30, text -0.40, text-on -0.45, title -0.30, title-on -0.20
place-and-name 10: 216: aside -0.15, byline-above -0.10, byline-apart -0.10, deck -0.35, deck-on -0.20, kicker -0.20, text 0.15, text-on -0.45, title-on -0.20
place-and-name 11: 396: aside -0.15, byline-above -0.45, byline-apart 0.10, byline-below 0.45, byline-on 0.25, deck -0.40, deck-on -0.20, kicker -0.20, text -0.45, title -1.05, title-on -0.60
place-and-name 12: 18509: aside -0.15, byline-above -0.60, byline-apart -0.75, byline-below -0.70, byline-end -0.70, byline-on -0.10, deck -0.30, deck-on -0.15, kicker -0.60, text -0.20, text-on -0.15, title -0.20, title-on -0.15
place-and-name 13: 1120: aside -0.15, byline-above -0.65, byline-apart -0.60, byline-end -0.35, byline-on 0.10, deck -0.25, text -0.30, text-on -0.25, title-on 0.15
place-and-name 14: 254: aside -0.15, byline-above -0.10, byline-apart 0.10, byline-below 0.40, byline-end 0.20, byline-on 0.10, deck -0.20, deck-on -0.30, kicker -0.85, text-on -0.20, title -0.35, title-on -0.50
place-and-name 15: 363: aside -0.20, byline-apart 0.25, byline-below 0.20, byline-end 0.20, deck -0.30, deck-on -0.35, kicker -0.55, text -0.20, text-on -0.55, title -0.45, title-on -0.40
place-and-name 16: 130: byline-apart 0.10, byline-below 0.45, deck -0.30, deck-on -0.20, kicker -0.80, text -0.10, text-on -0.10, title -0.50, title-on -0.50
place-and-name 17: 213: aside -0.15, byline-above 0.25, byline-below 0.30, byline-on -0.15, deck -0.35, deck-on -0.20, kicker -0.50, text -0.40, title -0.65, title-on -0.65
place-and-name 18: 10862: byline-above -0.60, byline-apart -0.75, byline-below -0.35, byline-end -0.45, byline-on -0.20, deck -0.20, kicker -0.30, text -0.20, title -0.10, title-on -0.25
place-and-name 19: 807: aside -0.15, byline-above -0.45, byline-below -0.70, byline-on -0.25, deck -0.25, deck-on -0.45, kicker 0.15, text-on -0.15, title-on -0.10
place-and-name 20: 247: aside -0.15, byline-above 0.25, byline-apart -0.35, byline-below 0.15, byline-end 0.25, byline-on -0.10, deck -0.20, kicker -0.15, text -0.35, text-on 0.10, title -0.40, title-on -0.10
place-and-name 21: 238: aside -0.15, byline-above 0.10, byline-below 0.10, byline-end 0.20, byline-on -0.20, deck -0.55, kicker -0.75, text -0.20, text-on -0.20, title -0.35, title-on -0.50
place-and-name 22: 104: byline-above 0.10, byline-apart 0.10, byline-below -0.20, byline-end 0.40, byline-on -0.20, deck -0.20, deck-on -0.15, kicker -0.60, title -0.45, title-on -0.40
place-and-name 23: 120: byline-above 0.30, byline-apart 0.20, byline-below 0.15, byline-on -0.30, deck -0.25, deck-on -0.15, kicker -0.60, text -0.40, title -0.75, title-on -0.85
place-and-name 24: 7225: byline-above -0.35, byline-apart -0.55, byline-below -0.80, byline-end -0.50, byline-on -0.15, deck -0.40, deck-on -0.10, kicker -0.10, text -0.15, text-on -0.10, title -0.15, title-on -0.20
place-and-name 25: 541: byline-above -0.55, byline-apart -0.70, byline-below -0.40, byline-end -0.35, byline-on -0.20, deck -0.35, deck-on 0.10, kicker 0.15, title -0.10
place-and-name 26: 176: aside -0.20, byline-above -0.15, byline-below 0.20, byline-on 0.15, deck -0.25, kicker -0.50, title -0.25, title-on -0.50
place-and-name 27: 195: aside -0.15, byline-above -0.10, byline-apart -0.15, byline-below 0.35, deck-on -0.25, kicker -0.45, text-on -0.25, title -0.35, title-on -0.45
place-and-name 28: 67: aside -0.15, byline-apart -0.25, byline-below 0.55, deck -0.15, kicker -0.45, text -0.20, text-on -0.10, title -0.35, title-on -0.35
place-and-name 29: 90: byline-above 0.10, byline-apart 0.55, byline-below -0.35, byline-end 0.20, byline-on -0.30, deck -0.25, deck-on -0.15, kicker -0.55, text -0.45, title -0.50, title-on -0.65
place-and-name 30: 8596: aside -0.15, byline-above -0.75, byline-apart -0.65, byline-below -0.45, byline-end -0.35, deck -0.35, deck-on -0.30, text -0.15, text-on -0.20, title -0.15
place-and-name 31: 617: byline-above -0.20, byline-apart -0.70, byline-below -0.45, byline-end -0.45, deck -0.10, deck-on 0.20, text-on -0.15, title-on -0.20
place-and-name 32: 200: byline-above 0.10, byline-apart -0.15, byline-end -0.20, byline-on -0.10, deck -0.15, kicker -0.50, text 0.10, title -0.45, title-on -0.25
place-and-name 33: 176: aside -0.15, byline-apart 0.10, byline-on 0.20, deck -0.40, deck-on -0.15, kicker -0.65, text 0.15, text-on -0.10, title -0.45, title-on -0.30
place-and-name 34: 63: byline-above 0.10, byline-apart -0.30, byline-on -0.20, deck -0.20, deck-on -0.10, kicker -0.20, text 0.10, title -0.20, title-on -0.40
place-and-name 35: 82: byline-apart 0.15, byline-end 0.25, byline-on -0.30, deck -0.30, deck-on -0.15, kicker -0.55, text -0.30, title -0.75, title-on -0.60
place-and-name 36: 7422: byline-above -0.60, byline-apart -0.95, byline-below -0.50, byline-end -0.35, byline-on -0.25, deck -0.20, deck-on -0.25, kicker 0.10, text-on 0.15, title-on -0.15
place-and-name 37: 552: byline-above -0.65, byline-apart -0.25, byline-below -0.30, byline-end -0.50, byline-on -0.30, deck -0.30, text-on -0.25, title 0.10
place-and-name 38: 178: byline-above 0.25, byline-apart -0.10, byline-below -0.50, byline-end 0.15, byline-on -0.20, deck -0.25, text -0.15, title 0.10, title-on -0.35
place-and-name 39: 147: aside -0.15, byline-above 0.10, byline-below 0.15, byline-end -0.15, byline-on -0.10, deck -0.20, deck-on -0.20, kicker -0.25, text -0.40, text-on -0.30, title 0.15, title-on -0.30
place-and-name 40: 51: byline-above -0.15, byline-apart -0.15, byline-end -0.35, deck-on -0.15, kicker -0.35, text -0.20, title 0.10
place-and-name 41: 83: byline-above 0.10, byline-apart 0.20, byline-below 0.25, byline-on -0.35, deck -0.35, deck-on -0.10, kicker -0.55, text -0.20, title -0.80, title-on -0.45
place-and-name 42: 9984: aside -0.15, byline-above -0.60, byline-apart -0.65, byline-below -0.50, byline-on -0.70, deck-on -0.30, kicker -0.10, text-on -0.15
place-and-name 43: 585: byline-above -0.50, byline-apart -0.35, byline-below -0.30, byline-end -0.25, byline-on -0.30, deck -0.15, deck-on -0.20, kicker 0.30, text -0.15, text-on -0.15
place-and-name 44: 402: byline-above -0.20, byline-apart -0.15, byline-below -0.40, byline-end -0.20, byline-on -0.30, deck -0.40, deck-on -0.20, kicker -0.50, text-on 0.35, title 0.15, title-on -0.40
place-and-name 45: 132: byline-above -0.20, byline-below 0.25, byline-end -0.30, byline-on 0.20, deck -0.25, deck-on -0.40, kicker -0.30, text -0.20, text-on -0.20, title 0.15, title-on -0.45
place-and-name 46: 73: byline-above -0.20, byline-apart -0.30, byline-end -0.15, deck -0.20, kicker -0.40, text -0.30, title 0.45, title-on -0.55
place-and-name 47: 87: byline-above 0.10, byline-apart -0.25, byline-below 0.50, byline-end -0.15, byline-on -0.35, deck -0.30, deck-on -0.10, kicker -0.50, text -0.20, title -0.75, title-on -0.55
name-and-names 0: 958: aside -0.25, byline-above -0.30, byline-apart -0.60, byline-below -1.15, byline-end -0.55, byline-on -0.25, deck -0.20, kicker -0.50, text -0.45, text-on -0.30, title 0.10, title-on 0.40
name-and-names 1: 1185: aside -0.30, byline-above -0.15, byline-apart -0.10, byline-below -0.30, byline-end -0.25, byline-on -0.50, deck -0.50, deck-on -0.45, kicker -0.25, text -0.30, text-on -0.10, title 0.15
name-and-names 2: 65478: aside -0.40, byline-above -0.90, byline-apart -0.65, byline-below -0.60, byline-end -1.50, byline-on -1.25, deck -0.10, deck-on -0.35, kicker -0.55, text -0.15, title-on -0.20
name-and-names 3: 47340: aside -0.55, byline-above -0.45, byline-apart -0.40, byline-below -0.50, byline-end -0.65, byline-on -0.15, deck -0.30, deck-on -0.10, kicker -0.45, text -0.35, text-on -0.10, title -0.20, title-on -0.25
name-and-names 4: 705: aside -0.30, byline-above -0.40, byline-apart -0.35, byline-below -0.30, byline-end -0.60, byline-on -0.20, deck -0.30, deck-on -0.15, kicker -0.20
name-and-names 5: 907: aside -0.35, byline-above -0.35, byline-apart 0.30, byline-end -0.10, byline-on -0.65, deck -0.30, deck-on -0.10, kicker -0.20, text -0.30, text-on -0.15, title -0.20, title-on 0.20
name-and-names 6: 56148: aside -0.60, byline-above -0.30, byline-apart -0.30, byline-below -0.20, byline-end 0.10, deck -0.20, deck-on -0.10, text 0.15, title -0.15
name-and-names 7: 34054: aside -0.55, byline-above -0.40, byline-below -0.35, byline-end -0.15, deck 0.10, title -0.15
name-and-names 8: 296: aside -0.25, byline-above -0.45, byline-apart -0.60, byline-below -0.55, byline-end -0.50, byline-on -0.15, deck -0.35, title-on -0.10
name-and-names 9: 500: aside -0.30, byline-above -0.50, byline-apart -0.90, byline-below -0.55, byline-on -0.25, deck -0.25, deck-on -0.10, kicker -0.40, text 0.30, text-on 0.20, title 0.25, title-on -0.25
name-and-names 10: 18121: aside -0.45, byline-above -0.95, byline-apart -0.80, byline-below -0.40, byline-end -0.40, byline-on 0.25, kicker -0.25, text-on 0.15, title -0.10, title-on 0.10
name-and-names 11: 10914: aside -0.55, byline-above -0.75, byline-apart -0.55, byline-below -0.20, byline-end -0.40, byline-on -0.15, deck-on -0.20, text-on -0.10
name-and-names 12: 35: aside -0.15, byline-above -0.20, byline-apart -0.35, byline-below -0.45, byline-end -0.20, kicker -0.10, text -0.30, text-on -0.20, title 0.25, title-on 0.15
name-and-names 13: 118: aside -0.20, byline-above -0.55, byline-apart -0.40, byline-below -0.45, byline-end -0.25, byline-on -0.35, deck -0.25, kicker -0.15, text-on -0.10, title 0.30, title-on 0.20
name-and-names 14: 2094: aside -0.30, byline-above -0.80, byline-apart -1.15, byline-below -0.85, deck 0.25, deck-on 0.10, kicker -0.55, text-on 0.60, title -0.20, title-on -0.10
name-and-names 15: 1796: aside -0.40, byline-above -0.50, byline-apart -0.90, byline-below -0.40, byline-end -0.35, byline-on -0.35, deck -0.20, deck-on -0.25, text 0.10, title 0.10
name-and-names 17: 3: byline-above -0.15, byline-apart -0.10, byline-end -0.10, deck -0.10, kicker -0.15, text -0.30, title-on 0.15
name-and-names 18: 148: aside -0.20, byline-below -0.55, byline-end -0.50, byline-on 0.10, deck -0.25, deck-on -0.20, kicker -0.45, text -0.40, text-on -0.10, title 0.50, title-on 0.15
name-and-names 19: 93: aside -0.20, byline-above -0.20, byline-apart -0.15, byline-below -0.25, byline-end -0.15, deck -0.35, deck-on -0.15, kicker -0.25, title -0.20
name-and-names 20: 238: aside -0.25, byline-above -0.65, byline-apart -0.50, byline-below -0.70, byline-end -0.20, kicker -0.20, text-on -0.40, title 0.20
name-and-names 21: 410: aside -0.25, byline-above -0.55, byline-apart 0.10, byline-below -0.35, byline-end -0.70, byline-on 0.55, deck -0.15, deck-on -0.15, kicker -0.55, text -0.15, text-on 0.30, title -0.20
name-and-names 22: 1914: aside -0.15, byline-above -0.90, byline-apart -0.80, byline-below -0.85, byline-end -0.70, byline-on -0.85, deck -0.30, kicker -0.25, text -0.10, text-on -0.10, title 0.30, title-on 0.20
name-and-names 23: 101: aside -0.20, byline-apart -0.15, byline-below 0.25, byline-on 0.15, deck -0.30, deck-on -0.20, kicker -0.55, text -0.20, text-on -0.10, title 0.15, title-on -0.55
name-and-names 24: 181: aside -0.25, byline-above -0.15, byline-apart -0.15, byline-end -0.45, deck -0.15, deck-on -0.15, kicker -0.15, text-on -0.25, title -0.25, title-on 0.25
name-and-names 25: 245: aside -0.20, byline-above -0.25, byline-apart -0.30, byline-end -0.20, byline-on 0.15, deck -0.35, deck-on -0.25, kicker 0.20, text 0.25, text-on -0.20, title -0.40, title-on -0.25
name-and-names 26: 1222: aside -0.20, byline-above -0.20, byline-apart -0.30, byline-end -0.45, byline-on -0.35, deck 0.10, deck-on -0.20, kicker 0.10, text -0.30, text-on -0.30, title-on 0.10
name-and-names 27: 79: aside -0.15, byline-above -0.25, deck -0.35, deck-on -0.15, kicker -0.25, text -0.25, title-on 0.10
name-and-names 28: 98: byline-above -0.30, byline-apart -0.25, byline-below -0.40, byline-end -0.10, deck -0.15, text -0.35, title 0.10
name-and-names 29: 125: aside -0.25, byline-above -0.75, byline-apart -0.55, byline-below 0.20, byline-on -0.50, deck 0.20, kicker 0.45, text -0.35, title -0.15
name-and-names 30: 675: aside -0.20, byline-above -0.60, byline-apart -0.75, byline-below -0.55, byline-end -0.25, byline-on -0.60, deck -0.50, deck-on 0.10, kicker 0.10, text-on -0.55, title 0.10
name-and-names 31: 42: aside -0.10, byline-above -0.25, byline-below -0.15, byline-end 0.30, byline-on -0.35, deck -0.20, kicker -0.30, text -0.10, text-on 0.10, title -0.45, title-on 0.40
name-and-names 32: 28: byline-above -0.15, byline-apart -0.30, byline-below -0.30, byline-end -0.20, byline-on -0.15, text 0.15, title -0.15
name-and-names 33: 39: byline-above -0.30, byline-apart -0.40, byline-below -0.25, byline-end -0.10, byline-on -0.25, deck -0.15, text-on -0.10, title 0.10, title-on 0.15
name-and-names 34: 146: aside -0.15, byline-above -0.50, byline-apart -0.75, byline-below -0.55, byline-end -0.35, byline-on -0.45, deck -0.20, text -0.15, title 0.15
name-and-names 35: 24: title -0.10
name-and-names 38: 21: byline-above -0.15, byline-apart -0.25, byline-below -0.15, byline-end -0.20, byline-on -0.10
name-and-names 40: 17: aside -0.20, byline-above -0.15, byline-below 0.15, byline-end 0.30, byline-on -0.10, kicker -0.30, text -0.45, title -0.10, title-on -0.25
name-and-names 41: 144: aside -0.20, byline-above 0.25, byline-apart 0.35, byline-below -0.20, byline-end -0.50, byline-on 0.40, deck -0.20, kicker -0.65, text 0.10, title -0.35, title-on -0.25
name-and-names 42: 1087: aside -0.20, byline-above -0.35, byline-apart -0.30, byline-below -0.40, byline-end -0.30, byline-on -0.30, deck 0.15, kicker -0.65, text -0.25, text-on 0.45, title 0.25, title-on -0.15
name-and-names 43: 35: aside -0.10, byline-above -0.15, byline-below 0.10, deck -0.30, kicker -0.20, title -0.25, title-on -0.15
name-and-names 44: 5: aside -0.15, byline-below 0.30, byline-end -0.20, kicker -0.30, title -0.30, title-on -0.25
name-and-names 45: 59: aside -0.15, byline-above 0.15, byline-apart -0.35, byline-below 0.30, byline-end 0.10, byline-on 0.30, deck -0.15, kicker -0.55, text -0.10, title -0.75, title-on -0.65
name-and-names 46: 689: aside -0.15, byline-apart -0.45, byline-end -0.25, deck -0.40, deck-on -0.15, kicker -0.30, text-on -0.15, title-on -0.10
name-and-names 47: 11: byline-apart -0.10, byline-below 0.10, deck -0.25, title -0.20, title-on -0.10
name-and-names 48: 13: byline-above -0.10, byline-apart -0.25, kicker -0.20, title -0.25, title-on -0.20
name-and-names 49: 64: aside -0.15, byline-above -0.40, byline-below 0.20, byline-end 0.30, deck -0.15, kicker -0.60, text-on 0.20, title -0.65, title-on -0.50
name-and-names 50: 533: aside -0.15, byline-above -0.30, byline-apart -0.30, byline-below 0.10, byline-on -0.25, text -0.25, text-on 0.10, title 0.10, title-on -0.25
name-and-names 51: 19: byline-apart -0.30, byline-below 0.15, byline-end 0.10, byline-on -0.15, text -0.10, title-on -0.10
name-and-names 53: 37: byline-above -0.20, byline-apart -0.25, byline-on -0.10, text -0.15, title-on -0.15
name-and-names 54: 80: aside -0.15, byline-above -0.30, byline-apart -0.65, byline-below -0.45, deck -0.40, text 0.20, text-on 0.20, title -0.25, title-on -0.15
name-and-names 55: 17: title 0.10
name-and-names 61: 7: byline-below -0.15, title -0.10
name-and-names 62: 13: byline-above -0.25, byline-apart -0.30, byline-below -0.70, byline-end -0.20, kicker -0.15, title 0.55
name-and-names 63: 5: text-on 0.10
name-and-names 64: 51: aside -0.15, byline-above 0.15, byline-apart -0.20, byline-below -0.20, byline-end -0.40, byline-on 0.20, deck -0.10, kicker -0.40, text -0.15, title -0.10
name-and-names 65: 121: aside -0.15, byline-above -0.30, byline-apart -0.25, byline-below -0.15, byline-end -0.20, byline-on 0.30, deck -0.30, kicker -0.30, text -0.25, title 0.35, title-on -0.30
name-and-names 66: 457: aside -0.20, byline-above 0.30, byline-apart 0.20, byline-below 0.30, byline-end -0.65, byline-on -0.15, deck -0.30, deck-on -0.35, kicker -0.30, text -0.50, text-on -0.60, title -0.25
name-and-names 67: 127: byline-apart -0.35, byline-below 0.25, byline-end -0.20, byline-on -0.15, deck -0.30, deck-on -0.20, kicker -0.10, text -0.10, text-on 0.15, title -0.40, title-on -0.15
name-and-names 68: 51: aside -0.15, byline-above -0.30, byline-below 0.25, byline-on -0.25, deck -0.15, kicker -0.30, text -0.25, title -0.15, title-on -0.10
name-and-names 69: 173: aside -0.15, byline-above -0.40, byline-apart -0.25, byline-below -0.10, byline-end 0.10, deck 0.10, kicker -0.35, text-on -0.15, title -0.15, title-on -0.40
name-and-names 70: 431: aside -0.25, byline-apart 0.30, byline-below 0.10, byline-end -0.10, deck -0.45, deck-on -0.45, kicker -0.75, text -0.60, text-on -0.40, title -0.25, title-on -0.30
name-and-names 71: 108: byline-below 0.35, byline-on -0.10, deck -0.35, deck-on -0.20, kicker -0.35, text -0.20, text-on 0.15, title-on -0.50
name-and-names 72: 8: aside -0.15, byline-above -0.25, byline-end 0.15, byline-on -0.15, kicker -0.10, text 0.10, title -0.25, title-on -0.15
name-and-names 73: 146: aside -0.15, byline-above -0.40, byline-apart -0.10, byline-on 0.10, deck -0.25, kicker -0.20, text-on -0.20, title 0.10, title-on -0.35
name-and-names 74: 184: aside -0.20, byline-above -0.30, byline-apart -0.25, byline-below 0.10, byline-end 0.45, byline-on -0.40, deck -0.50, deck-on -0.20, kicker -0.35, text -0.35, text-on -0.25, title 0.15, title-on -0.50
name-and-names 75: 36: byline-above -0.10, byline-below -0.25, deck -0.15, kicker -0.20, text -0.10, text-on -0.10, title 0.15, title-on -0.40
name-and-names 76: 2: byline-below -0.15, text 0.20, title -0.20
name-and-names 77: 34: byline-above -0.10, byline-below -0.20, byline-end -0.25, kicker -0.15, text 0.15, title -0.25
name-and-names 78: 40: aside -0.25, byline-above -0.45, byline-apart 0.20, byline-end -0.20, byline-on -0.20, deck -0.20, kicker -0.20, text 0.30, title -0.50, title-on -0.25
name-and-names 79: 1: title -0.15
name-and-names 81: 2: byline-below 0.10
name-and-names 82: 10: byline-above -0.35, byline-apart -0.30, byline-below -0.45, byline-end -0.15, kicker -0.20, text 0.55, title-on -0.10
name-and-names 84: 8: byline-apart -0.15, byline-below 0.10, byline-end -0.20, text -0.30, text-on -0.10, title 0.10, title-on -0.10
name-and-names 85: 50: byline-above -0.20, byline-apart -0.20, byline-below 0.30, byline-on 0.20, deck -0.15, kicker -0.30, text -0.25, text-on -0.15, title-on -0.35
name-and-names 86: 245: aside -0.15, byline-above 0.15, byline-apart -0.20, byline-below 0.40, byline-end -0.25, byline-on -0.10, deck -0.25, deck-on -0.25, kicker -0.55, text -0.40, text-on -0.10, title 0.15, title-on -0.20
name-and-names 87: 11: byline-above -0.15, byline-below 0.40, title -0.30, title-on -0.30
name-and-names 88: 6: byline-above -0.15
name-and-names 89: 63: byline-above 0.15, byline-apart -0.10, byline-end 0.10, byline-on 0.10, kicker -0.25, text-on -0.10, title -0.60, title-on -0.50
name-and-names 90: 209: aside -0.15, byline-above -0.15, byline-below -0.10, byline-end 0.30, deck -0.30, deck-on -0.25, kicker -0.55, text-on -0.10, title -0.40, title-on -0.50
name-and-names 91: 19: byline-above -0.10, byline-below 0.50, kicker -0.10, text -0.45, title -0.30, title-on -0.30
name-and-names 93: 37: byline-above -0.20, byline-end -0.10, byline-on -0.20, kicker -0.25
name-and-names 94: 60: aside -0.15, byline-above -0.15, byline-apart -0.10, byline-end 0.25, byline-on -0.30, deck -0.20, kicker -0.30, title -0.30, title-on -0.15
name-and-names 95: 5: byline-above -0.15, text -0.15
name-and-names 97: 3: text -0.15
name-and-names 98: 16: byline-above -0.10, byline-end -0.20, kicker -0.15, title-on -0.10
name-and-names 102: 8: byline-apart -0.15, byline-below 0.15
name-and-names 103: 13: byline-above -0.20, byline-apart -0.30, byline-below -0.80, text 0.85, title -0.10, title-on -0.30
name-and-names 104: 48: byline-below 0.10, text -0.30, title-on -0.25
name-and-names 105: 68: byline-above 0.10, byline-below -0.35, byline-end -0.15, byline-on -0.50, deck -0.15, kicker -0.30, text 0.40, title -0.65, title-on -0.40
name-and-names 106: 311: aside -0.20, byline-above 0.25, byline-apart 0.10, byline-below 0.25, byline-end 0.10, byline-on 0.30, deck -0.30, deck-on -0.25, kicker -0.60, text -0.55, title -0.55, title-on -0.50
name-and-names 107: 70: aside -0.15, byline-above -0.30, byline-apart -0.10, byline-below -0.15, byline-on -0.25, deck -0.45, deck-on -0.15, kicker -0.20, text 0.55, title -0.45, title-on -0.60
name-and-names 108: 17: byline-above -0.15, byline-apart 0.10, byline-below 0.25, byline-end -0.25, byline-on -0.20, kicker -0.15, text -0.50, title -0.30, title-on -0.30
name-and-names 109: 103: byline-above -0.10, byline-apart -0.65, byline-below 0.60, byline-end 0.30, byline-on -0.50, deck -0.10, kicker -0.45, text -0.20, title -0.45, title-on -0.30
name-and-names 110: 275: aside -0.15, byline-apart 0.25, byline-below 0.20, byline-end 0.10, byline-on -0.15, deck -0.25, deck-on -0.25, kicker -0.65, text -0.55, title -0.85, title-on -0.65
name-and-names 111: 54: aside -0.15, byline-above 0.15, byline-apart 0.25, deck -0.30, deck-on -0.15, kicker -0.25, text -0.45, title -0.55, title-on -0.35
name-and-names 113: 16: byline-above -0.25, byline-apart 0.30, byline-below 0.45, byline-end 0.15, byline-on -0.20, deck -0.10, kicker -0.25, text -0.70, title -0.55, title-on -0.30
name-and-names 114: 53: byline-above -0.20, byline-below 0.25, byline-end 0.40, byline-on -0.25, deck -0.15, kicker -0.45, text -0.45, title -0.70, title-on -0.40
name-and-names 115: 20: aside -0.15, byline-above -0.20, byline-apart 0.10, byline-below 0.50, byline-end -0.25, byline-on -0.10, deck -0.20, text -0.50, title -0.15, title-on -0.25
name-and-names 117: 3: byline-above -0.15, text -0.20, title -0.15
name-and-names 118: 17: byline-above -0.10, byline-below 0.25, byline-end -0.10, text -0.35, title -0.30, title-on -0.15
name-and-names 119: 1: byline-below 0.20, text -0.20
in-paragraph 0: 54868: aside -0.60, byline-above -0.35, byline-apart -0.30, byline-below -0.35, byline-end -0.35, byline-on -0.50, deck -0.30, deck-on -0.40, kicker -0.30, text -0.35, title -0.30, title-on -0.30
in-paragraph 1: 21726: byline-above -0.25, byline-apart -0.40, byline-below -0.50, byline-end -0.25, byline-on -0.70, deck -0.35, deck-on -0.25, text -0.50, title -0.45, title-on -0.15
in-paragraph 2: 8944: byline-above -0.40, byline-apart -0.35, byline-below -0.40, byline-end -0.50, byline-on 0.10, deck -0.10, deck-on -0.10, kicker -0.30, text -0.45, text-on -0.10, title -0.45, title-on -0.25
in-paragraph 3: 21726: aside -0.20, byline-above -0.55, byline-apart -0.35, byline-below -0.45, byline-end -0.20, byline-on -0.15, deck -0.25, deck-on -0.15, kicker -0.15, text -0.60, text-on -0.35, title -0.50, title-on -0.40
in-paragraph 4: 30638: byline-above -0.30, byline-apart -0.45, byline-below -0.40, byline-end -0.30, deck -0.35, deck-on -0.55, kicker -0.45, text -0.25, title 0.20, title-on -0.80
in-paragraph 5: 84595: aside -0.15, byline-above -0.10, byline-apart -0.40, byline-end -0.15, byline-on -0.45, deck -0.70, deck-on -0.35, kicker -0.45, text -0.35, text-on -0.15, title -0.10, title-on -0.25
in-paragraph 6: 30638: aside -0.15, byline-apart -0.45, byline-end -0.35, byline-on 0.25, deck -0.55, deck-on -0.30, kicker -0.45, text -0.55, text-on -0.40, title -0.25, title-on -0.25
indent 0: 145903: aside -0.30, byline-above -0.35, byline-apart -0.40, byline-below -0.25, byline-end -0.45, byline-on -0.15, deck -0.45, deck-on -0.30, kicker -0.35, text -0.45, text-on -0.55, title -0.25, title-on -0.20
indent 1: 82886: aside -0.55, byline-above -0.30, byline-apart -0.15, byline-below -0.40, byline-end -0.30, byline-on -0.45, deck -0.20, deck-on -0.60, kicker -0.20, text -0.35, title -0.30, title-on -0.30
indent 2: 17253: byline-above -0.80, byline-apart -1.10, byline-below -1.15, byline-end -0.60, byline-on -0.55, deck -0.85, deck-on -0.35, kicker -1.20, text 1.40, title -0.65, title-on -0.45
indent 3: 1110: aside -0.30, byline-above -0.30, byline-apart -0.70, byline-below -0.70, byline-end -0.85, deck -0.50, deck-on 0.20, kicker -0.65, text -0.70, title 0.85, title-on 0.25
indent 4: 5556: byline-above -0.30, byline-apart -0.50, byline-below -0.60, byline-end -0.30, byline-on -0.35, deck -0.60, deck-on -0.25, kicker -0.55, text 1.10, title -0.85, title-on -0.45
indent 5: 427: aside -0.35, byline-apart 0.15, byline-below 0.60, byline-end 0.45, byline-on 0.25, deck -0.50, deck-on 0.10, kicker 0.25, text -1.55, title 0.15
quote 0: 240238: aside -0.75, byline-above -0.50, byline-apart -0.25, byline-below -0.25, byline-end -0.40, byline-on -0.35, deck -0.65, deck-on -0.40, kicker -0.20, text -0.35, text-on -0.40, title -0.30, title-on -0.25
quote 1: 12897: aside -0.20, byline-apart -0.65, byline-below -0.70, byline-end -0.30, byline-on -0.90, deck 1.05, kicker -1.40, text 0.30, text-on -0.35, title -0.55, title-on -2.05
bracketed 0: 252365: aside -0.75, byline-above -0.35, byline-apart -0.25, byline-below -0.30, byline-end -0.40, byline-on -0.30, deck -0.25, deck-on -0.40, kicker -0.25, text -0.30, text-on -0.40, title -0.25, title-on -0.35
bracketed 1: 770: aside -0.35, byline-above -0.25, byline-below -0.10, byline-on -0.25, deck -0.55, deck-on -0.30, kicker 0.15, text -0.20, title -1.85, title-on 0.55
below-measure 0: 47458: aside -0.30, byline-above -0.55, byline-apart -0.40, byline-below -0.40, byline-end -0.40, byline-on -0.45, deck -0.35, deck-on -0.70, kicker -0.30, text -0.20, title -0.20, title-on -0.40
below-measure 1: 49797: aside -0.45, byline-above -0.35, byline-apart -0.30, byline-below -0.30, byline-end -0.30, byline-on -0.15, deck -0.40, deck-on -0.25, kicker -0.25, text -0.40, text-on -0.40, title -0.45, title-on -0.20
below-measure 2: 112374: aside -0.25, byline-above -0.60, byline-apart -0.35, byline-below -0.30, byline-end -0.30, byline-on -0.10, deck -0.20, kicker -0.45, text -0.30, text-on -0.35, title -0.45, title-on -0.55
below-measure 3: 43506: aside -0.20, byline-above -0.55, byline-apart -0.50, byline-end -0.25, byline-on -0.40, deck -0.45, deck-on -0.60, kicker -0.25, text -0.50
before-and-seams 77: 1: title-on -0.10
gap-and-tail 35: 2: byline-above -0.15, byline-end -0.10, kicker -0.10, title -0.15
gap-and-tail 41: 2: byline-apart -0.10, deck -0.15, kicker -0.15, text -0.45, title 0.40
wrapped-and-tail 25: 39: text-on 0.20, title -0.15
name-and-names 92: 4: byline-apart 0.10, byline-below -0.15, title -0.20
gap-above-and-below 23: 4: byline-above -0.10, byline-below 0.15, byline-end -0.25, byline-on -0.25, kicker -0.15, text 0.20, text-on 0.25, title -0.25, title-on -0.15
gap-and-tail 33: 17: text -0.15
name-and-names 99: 4: byline-below 0.15, text -0.10
before-and-tail 5: 12: byline-apart -0.10, kicker -0.10, text 0.25, title -0.10
letters-and-tail 3: 31: text 0.20, title -0.20
letters-and-tail 24: 12: text -0.10, text-on 0.15
letters-and-head 5: 26: byline-below 0.10, byline-end 0.20, text -0.20, title -0.20
head-below 5: 33: byline-apart -0.15, byline-below -0.10, text -0.20, title 0.20
gap-and-tail 31: 26: text-on 0.10, title -0.10
gap-below-and-tail 9: 210: kicker 0.10
gap-below-and-tail 27: 15: title 0.10
name-and-names 112: 7: byline-end -0.10
again-and-letters 0: 4993: aside -0.30, byline-above -0.20, byline-apart -0.20, byline-below -0.25, byline-end -0.20, byline-on -0.15, deck -0.30, deck-on -0.25, kicker -0.20, text -0.30, text-on -0.25
again-and-letters 1: 7426: aside -0.30, byline-above -0.30, byline-apart -0.15, byline-end -0.20, byline-on -0.10, deck -0.10, deck-on -0.15, text -0.40, title-on -0.10
again-and-letters 2: 180231: aside -0.50, byline-below -0.10, deck-on -0.20, kicker -0.20, text -0.10, text-on -0.35, title -0.20, title-on -0.10
again-and-letters 3: 156823: aside -0.50, byline-above -0.30, byline-apart -0.15, byline-below -0.10, byline-end -0.25, byline-on -0.10, deck -0.15, deck-on -0.10, kicker -0.25, text -0.15, text-on -0.20, title -0.30, title-on -0.10
again-and-letters 4: 393: aside -0.15, byline-apart -0.35, byline-below -0.10, byline-end -0.25, byline-on -0.10, kicker 0.15, text -0.10, title-on -0.20
again-and-letters 5: 416: aside -0.15, byline-above -0.40, byline-below -0.35, byline-end -0.25, byline-on -0.15, deck -0.30, kicker -0.50, text 0.35, text-on 0.10, title -0.20
again-and-letters 6: 3756: aside -0.15, byline-above -0.45, byline-apart -0.55, byline-below -0.45, byline-end -0.80, byline-on -0.30, deck -0.25, deck-on 0.10, kicker 0.35, text -0.20
again-and-letters 7: 4775: aside -0.15, byline-above -0.25, byline-below -0.45, byline-end -0.30, byline-on -0.10, deck -0.60, deck-on -0.40, kicker -0.30, text 0.25, title -0.15, title-on -0.10
again-and-letters 8: 203: aside -0.15, byline-above -0.20, byline-below -0.20, byline-end -0.20, byline-on 0.10, text -0.20, title -0.10
again-and-letters 9: 225: aside -0.15, byline-above -0.15, byline-below -0.15, byline-end -0.40, byline-on -0.25, deck -0.20, kicker -0.50, text 0.40, title -0.25, title-on -0.25
again-and-letters 10: 2353: aside -0.15, byline-above -0.10, byline-apart -0.25, byline-below -0.20, byline-end -0.70, byline-on -0.40, deck -0.40, deck-on 0.10, text -0.20, text-on 0.20, title 0.20, title-on -0.10
again-and-letters 11: 2993: aside -0.20, byline-above -0.30, byline-apart -0.45, byline-below -0.25, byline-end -0.15, byline-on -0.30, deck -0.65, deck-on -0.20, kicker 0.10, title-on -0.45
again-and-letters 12: 135: byline-above -0.10, byline-apart -0.15, byline-below -0.15, byline-end -0.15, text 0.15, text-on 0.10, title-on -0.10
again-and-letters 13: 41: byline-apart -0.10, text 0.20, title -0.20
again-and-letters 14: 879: aside -0.15, byline-above -0.25, byline-apart -0.35, byline-below -0.40, byline-end -0.30, deck -0.15, deck-on -0.15, kicker -0.40, text-on 0.15, title-on -0.35
again-and-letters 15: 1960: aside -0.20, byline-below -0.20, byline-end -0.20, deck -0.25, deck-on -0.10, kicker -0.15, text -0.25, text-on -0.20, title 0.30, title-on -0.50
again-and-words 0: 15897: aside -0.15, byline-above -0.50, byline-apart -0.80, byline-below -0.70, byline-end -0.50, byline-on 0.15, deck -0.35, deck-on -0.25, kicker -0.15, text -0.30, title -0.55
again-and-words 1: 13094: aside -0.15, byline-above -0.45, byline-apart -0.40, byline-below -0.40, byline-end -0.30, byline-on -0.20, deck -0.80, deck-on -0.10, kicker -0.45, text -0.35, text-on -0.30, title -0.20, title-on -0.10
again-and-words 2: 21651: aside -0.15, byline-above -0.45, byline-apart -0.50, byline-below -0.40, byline-end -0.30, byline-on -0.10, deck -0.45, deck-on -0.20, kicker -0.10, text -0.40, title -0.30, title-on -0.25
again-and-words 3: 48462: aside -0.25, byline-above -0.50, byline-apart -0.50, byline-below -0.40, byline-end -0.20, byline-on -0.45, deck -0.30, deck-on -0.40, kicker -0.70, text -0.45, text-on -0.35, title -0.35, title-on -0.35
again-and-words 4: 90670: aside -0.20, byline-above -0.35, byline-apart -0.20, byline-below -0.25, byline-end -0.15, byline-on -0.50, deck -0.20, deck-on -0.30, kicker -0.60, text -0.40, text-on -0.15, title -0.40, title-on -0.25
again-and-words 5: 159699: aside -0.15, byline-above -0.20, byline-apart -0.55, byline-below -0.10, byline-end -0.45, byline-on -1.05, deck-on -0.40, kicker -0.30, text -0.10, text-on -0.15, title -0.20, title-on -0.40
again-and-words 6: 2147: byline-above -0.35, byline-apart -0.25, byline-below -0.15, byline-end -0.45, byline-on -0.20, deck -0.45, kicker 0.35, text -0.30, text-on -0.10, title-on -0.15
again-and-words 7: 1240: aside -0.15, byline-above -0.15, byline-apart -0.50, byline-below -1.00, byline-end -0.45, byline-on -0.25, deck-on -0.20, text -0.20, title 0.15, title-on 0.10
again-and-words 8: 2128: byline-above -0.60, byline-apart -0.20, byline-below -0.45, byline-end -0.70, byline-on -0.20, deck -0.45, deck-on -0.10, kicker -0.55, text 0.45, text-on -0.10, title -0.15
again-and-words 9: 2132: byline-above 0.15, byline-below 0.30, byline-end -0.10, byline-on -0.35, deck -0.75, deck-on -0.25, kicker -0.70, text 0.25, title -0.15, title-on -0.60
again-and-words 10: 1088: byline-above -0.20, byline-apart -0.40, byline-below -0.70, byline-end -0.20, byline-on -0.20, deck -0.10, deck-on -0.10, kicker -0.35, text 0.15, title-on -0.20
again-and-words 11: 605: byline-below -0.10, deck -0.15, text-on 0.25, title -0.15, title-on -0.10
again-and-words 12: 1594: aside -0.20, byline-apart -0.10, byline-below -0.35, byline-end -0.50, byline-on -0.35, deck -0.20, deck-on -0.15, kicker 0.15, text -0.10, text-on -0.15, title 0.20
again-and-words 13: 784: byline-above -0.55, byline-apart -0.60, byline-below -0.15, byline-end -0.50, byline-on -0.10, deck -0.15, kicker -0.35, text -0.15, text-on 0.15, title 0.15, title-on 0.15
again-and-words 14: 1125: byline-above -0.50, byline-apart -0.10, byline-end -0.20, byline-on -0.30, deck -0.35, deck-on -0.10, kicker -0.30, text-on 0.20, title-on -0.55
again-and-words 15: 1189: aside -0.15, byline-below -0.20, byline-end -0.30, deck -0.40, kicker -0.35, text 0.30, text-on 0.30, title -0.45, title-on -0.50
again-and-words 16: 616: aside -0.10, byline-above -0.10, byline-apart -0.25, byline-below -0.40, byline-end -0.20, deck -0.35, text 0.35, text-on 0.10, title -0.30, title-on -0.40
again-and-words 17: 466: deck -0.10, kicker -0.10, text-on -0.10
again-and-words 18: 934: aside -0.15, byline-above -0.15, byline-apart -0.25, byline-below -0.35, byline-end -0.25, kicker -0.45, text -0.15, text-on 0.20, title 0.20, title-on -0.50
again-and-words 19: 396: aside -0.10, byline-above -0.15, byline-apart -0.25, byline-below -0.30, byline-end -0.20, kicker -0.25, text 0.15, title-on -0.25
again-and-words 20: 261: byline-above -0.15, byline-apart -0.20, byline-below -0.15, byline-end -0.15, deck -0.15, kicker -0.25, title 0.10, title-on -0.20
again-and-words 21: 512: byline-below -0.15, text 0.35, title -0.50, title-on -0.20
again-and-words 22: 423: deck -0.10, text 0.45, text-on -0.15, title -0.50, title-on -0.15
again-and-shape 0: 15496: byline-above -0.25, byline-apart -0.30, byline-below -0.20, deck -0.25, deck-on -0.20, kicker -0.35, text -0.15, text-on -0.15, title-on -0.20
again-and-shape 1: 128780: aside -0.40, byline-above -0.20, byline-apart -0.30, byline-below -0.20, byline-end -0.15, byline-on -0.25, deck -0.30, deck-on -0.40, kicker -0.30, text -0.30, text-on -0.30, title -0.40, title-on -0.30
again-and-shape 2: 41062: aside -0.15, byline-above -0.30, byline-apart -0.30, byline-below -0.30, byline-end -0.35, byline-on -0.20, deck -0.20, deck-on -0.15, kicker -0.25, text -0.30, text-on -0.15, title -0.25, title-on -0.20
again-and-shape 3: 32136: byline-above -0.10, byline-apart -0.25, byline-below -0.15, byline-end -0.35, byline-on -0.15, deck -0.15, deck-on -0.30, kicker -0.20, text -0.35, title -0.15
again-and-shape 4: 85606: aside -0.25, byline-above -0.45, byline-apart -0.35, byline-below -0.25, byline-end -0.35, byline-on -0.30, deck -0.20, deck-on -0.25, kicker -0.40, text -0.25, text-on -0.20, title -0.25, title-on -0.25
again-and-shape 5: 46393: aside -0.15, byline-above -0.45, byline-apart -0.30, byline-end -0.40, byline-on -0.10, deck-on -0.10, kicker -0.55, text -0.20, text-on 0.10, title -0.20, title-on -0.15
again-and-shape 6: 384: byline-apart -0.10, byline-below -0.15, byline-end -0.45, byline-on -0.20, kicker -0.30, text 0.10, text-on 0.25, title-on -0.20
again-and-shape 7: 5005: byline-above -0.60, byline-apart -0.25, byline-below -0.30, byline-end -0.95, deck -0.35, deck-on -0.10, text 0.15, title -0.20, title-on 0.10
again-and-shape 8: 1207: byline-above 0.15, byline-apart -0.50, byline-below -0.25, byline-on -0.20, deck -0.25, deck-on -0.10, kicker -0.20, text -0.30, text-on 0.25
again-and-shape 9: 687: byline-above -0.20, byline-below -0.25, byline-end -0.30, deck -0.25, title 0.10, title-on -0.30
again-and-shape 10: 1487: byline-apart 0.10, byline-below -0.40, byline-end -0.10, byline-on -0.10, deck -0.45, deck-on -0.40, kicker 0.15, title-on -0.15
again-and-shape 11: 570: byline-apart -0.45, byline-end -0.20, byline-on -0.15, deck -0.15, deck-on -0.25, text 0.10, text-on -0.10, title-on -0.10
again-and-shape 12: 207: byline-apart -0.25, byline-below 0.10, byline-end -0.40, deck -0.15, kicker -0.10, text-on 0.30, title 0.10, title-on -0.20
again-and-shape 13: 3223: byline-above -0.35, byline-apart -0.35, byline-end -1.00, byline-on -0.15, deck -0.50, deck-on -0.15, text 0.10, text-on 0.20, title -0.25, title-on -0.20
again-and-shape 14: 852: byline-above -0.25, byline-apart -0.40, byline-below -0.45, byline-end -0.25, byline-on -0.10, deck -0.30, kicker -0.15, text -0.30, title 0.35, title-on -0.15
again-and-shape 15: 461: byline-above -0.10, byline-below -0.50, byline-end 0.10, byline-on -0.15, deck -0.25, deck-on -0.15, kicker -0.15, text 0.15, title-on -0.25
again-and-shape 16: 794: byline-above -0.10, byline-apart -0.15, byline-below -0.15, byline-end -0.20, byline-on -0.25, deck -0.30, text-on -0.15, title 0.25, title-on -0.35
again-and-shape 17: 237: byline-above -0.15, byline-apart 0.10, byline-on -0.15, deck-on -0.10, text -0.35, text-on 0.15, title 0.25, title-on -0.20
again-and-shape 18: 51: text 0.25, title -0.20
again-and-shape 19: 1536: aside -0.15, byline-above -0.35, byline-apart -0.40, byline-below -0.60, byline-end -0.40, byline-on -0.10, deck -0.25, deck-on -0.10, kicker -0.50, title-on -0.55
again-and-shape 20: 566: byline-above -0.10, byline-apart -0.20, byline-below -0.30, byline-end -0.15, kicker -0.10, text 0.25, text-on -0.20, title -0.15, title-on -0.40
again-and-shape 21: 503: byline-apart -0.15, byline-below -0.20, kicker -0.15, text 0.25, title -0.15, title-on -0.30
again-and-shape 22: 281: byline-apart -0.15, byline-below -0.15, byline-end -0.10, text 0.40, title -0.30, title-on -0.35
again-and-shape 23: 78: text-on 0.10, title-on -0.10
opener-and-letters 0: 3872: aside -0.25, byline-above -0.50, byline-apart -0.25, byline-below -0.35, byline-end -0.15, byline-on -0.15, deck -0.20, deck-on -0.30, kicker -0.35, text -0.15, text-on -0.25, title -0.15, title-on 0.10
opener-and-letters 1: 4338: aside -0.25, byline-above -0.50, byline-apart -0.10, byline-end -0.15, deck -0.25, deck-on -0.45, kicker -0.30, text -0.10, text-on -0.20, title -0.15, title-on 0.10
opener-and-letters 2: 141188: aside -0.45, byline-above -0.10, byline-end -0.10, byline-on 0.15, deck -0.40, deck-on -0.10, text -0.25, text-on -0.20, title -0.15, title-on -0.30
opener-and-letters 3: 106343: aside -0.40, byline-above -0.30, byline-below -0.25, byline-end -0.45, deck -0.10, deck-on -0.20, text -0.20, text-on -0.25, title -0.10, title-on -0.15
opener-and-letters 4: 1174: aside -0.15, byline-above -0.50, byline-end -0.10, byline-on 0.10, deck -0.15, deck-on -0.10, kicker 0.30, text -0.25, text-on -0.10, title-on -0.45
opener-and-letters 5: 1921: aside -0.25, byline-above -0.40, byline-below 0.10, byline-on -0.20, deck -0.25, text -0.10, title -0.35, title-on -0.35
opener-and-letters 6: 29290: aside -0.25, byline-above -0.60, byline-apart -0.50, byline-below -0.50, byline-end -0.55, byline-on -0.80, deck -0.20, deck-on -0.20, kicker -0.25, text -0.15, title -0.15, title-on 0.10
opener-and-letters 7: 33945: aside -0.25, byline-above -0.20, byline-apart -0.20, byline-end -0.25, byline-on -0.20, kicker -0.40, text -0.25, text-on -0.35, title -0.10, title-on -0.25
opener-and-letters 8: 422: aside -0.25, byline-above 0.10, byline-apart -0.15, byline-end -0.25, byline-on -0.20, kicker -0.30, text 0.30, title -0.35, title-on -0.20
opener-and-letters 9: 1099: aside -0.15, byline-above 0.15, byline-apart -0.30, byline-below -0.15, byline-on -0.55, deck-on 0.20, kicker -0.55, text -0.10, text-on 0.10, title-on -0.20
opener-and-letters 10: 10940: aside -0.15, byline-above -0.35, byline-apart -0.75, byline-below -0.45, byline-end -1.10, byline-on -0.75, deck 0.50, kicker -1.15, text 0.10, text-on -0.30, title 0.10, title-on -0.75
opener-and-letters 11: 16282: aside -0.20, byline-above -0.65, byline-apart -1.00, byline-below -0.40, byline-on -0.55, deck -0.10, kicker -1.05, text-on 0.10, title -0.15
opener-and-letters 12: 256: aside -0.20, byline-above -0.15, byline-apart -0.15, byline-below -0.20, byline-end -0.15, kicker -0.30, title 0.10, title-on -0.15
opener-and-letters 13: 750: aside -0.15, byline-above -0.35, byline-apart -0.55, byline-below -0.55, byline-end -0.50, byline-on -0.25, deck -0.30, deck-on -0.10, kicker -0.20, text-on 0.15, title 0.10, title-on 0.15
opener-and-letters 14: 5801: aside -0.15, byline-above -0.50, byline-apart -0.60, byline-below -0.85, byline-end -0.50, byline-on -0.25, deck -0.50, deck-on -0.30, kicker -0.65, text 0.25, title 0.10, title-on -0.80
opener-and-letters 15: 9981: aside -0.15, byline-above -0.40, byline-apart -0.65, byline-below -0.85, byline-end -0.70, byline-on -0.35, deck -0.20, deck-on 0.10, kicker -0.65, text 0.60, text-on 0.10, title -0.50, title-on -0.45
opener-and-run 0: 208861: aside -0.25, byline-above -0.25, byline-apart -0.35, byline-below -0.35, byline-end -0.25, byline-on -0.15, deck -0.55, deck-on -0.30, kicker -0.35, text -0.35, text-on -0.30, title -0.30, title-on -0.30
opener-and-run 1: 8667: aside -0.15, byline-above -0.30, byline-apart -0.15, byline-end -0.50, deck -0.35, deck-on -0.50, kicker -0.25, text -0.45, title -0.25, title-on -0.30
opener-and-run 2: 7906: aside -0.25, byline-above -0.25, byline-apart -0.20, byline-below -0.10, byline-end -0.30, byline-on -0.15, deck -0.45, deck-on -0.50, kicker -0.25, text -0.35, title -0.30, title-on -0.30
opener-and-run 3: 10134: aside -0.25, byline-above -0.20, byline-apart -0.20, byline-below -0.20, byline-end -0.30, byline-on -0.15, deck -0.25, deck-on -0.30, kicker -0.20, text -0.25, title -0.25, title-on -0.25
opener-and-run 4: 7969: aside -0.15, byline-above -0.30, byline-apart -0.30, byline-below -0.10, byline-end -0.20, deck -0.25, deck-on -0.35, text -0.20, title -0.10
opener-and-run 5: 12204: aside -0.20, byline-above -0.30, byline-on -0.10, deck-on -0.15, text -0.15, title -0.15, title-on -0.15
opener-and-run 6: 48300: aside -0.15, byline-above -0.50, byline-apart -0.15, byline-below -0.15, byline-end -0.35, byline-on -0.20, deck -0.15, deck-on -0.20, text -0.10, text-on -0.30, title -0.10, title-on -0.30
opener-and-run 7: 3208: byline-above -0.40, byline-apart -0.35, byline-below 0.10, byline-end -0.10, byline-on -0.10, deck -0.10, kicker -0.25, text -0.40, title-on 0.15
opener-and-run 8: 2329: aside -0.15, byline-above -0.25, byline-apart -0.15, byline-below -0.10, byline-end -0.15, byline-on -0.45, deck -0.50, deck-on -0.20, kicker -0.30, text -0.15, title -0.15, title-on -0.10
opener-and-run 9: 3451: aside -0.15, byline-above -0.20, byline-below -0.25, byline-on -0.10, deck -0.35, deck-on -0.25, kicker -0.30, text -0.15, title -0.10, title-on -0.20
opener-and-run 10: 3075: aside -0.15, byline-above -0.70, byline-apart -0.15, byline-below -0.25, byline-end -0.15, byline-on -0.10, deck 0.10, deck-on -0.10, text -0.15, title-on -0.25
opener-and-run 11: 5967: aside -0.15, byline-above -0.30, byline-apart -0.60, byline-end -0.35, byline-on -0.65, kicker -0.15, text -0.10, title -0.10
opener-and-run 12: 18564: byline-above -0.45, byline-apart -0.95, byline-below -0.15, byline-end -0.55, byline-on -0.35, deck 0.25, kicker -0.75, text-on -0.30, title -0.10, title-on -0.50
opener-and-run 13: 1618: byline-above 0.15, byline-apart -0.55, byline-below -0.40, byline-on -0.40, deck 0.30, kicker -0.70, title 0.25, title-on -0.15
opener-and-run 14: 1090: aside -0.15, byline-apart -0.55, byline-below -0.35, byline-end -0.45, byline-on -0.30, deck 0.40, deck-on 0.10, kicker -0.40, title 0.20, title-on -0.40
opener-and-run 15: 1642: byline-above -0.15, byline-apart -0.80, byline-below -0.15, byline-end -0.30, byline-on -0.55, deck 0.15, kicker -0.40, text 0.10, title-on -0.35
opener-and-run 16: 1923: byline-above 0.30, byline-below -0.35, byline-end -0.20, byline-on -0.50, deck -0.15, kicker -0.80, text 0.25, title -0.30, title-on -0.25
opener-and-run 17: 3906: byline-above -0.15, byline-apart -0.45, byline-end -0.65, byline-on -0.50, deck 0.25, deck-on -0.15, kicker -0.95, text 0.10, title -0.20, title-on -0.40
opener-and-run 18: 8740: byline-above -0.35, byline-apart -0.55, byline-below -0.70, byline-end -0.65, byline-on -0.35, deck -0.10, kicker -0.55, text 0.35, title -0.20, title-on -0.40
opener-and-run 19: 734: byline-above -0.20, byline-apart -0.60, byline-below -0.40, byline-end -0.60, deck -0.35, deck-on -0.10, kicker -0.30, text 0.45, title -0.30, title-on -0.25
opener-and-run 20: 607: byline-above -0.35, byline-apart -0.50, byline-below -0.55, byline-end -0.50, byline-on -0.25, deck -0.25, kicker -0.35, text 0.35, title -0.20
opener-and-run 21: 1201: aside -0.15, byline-above -0.30, byline-apart -0.45, byline-below -0.60, byline-end -0.30, byline-on -0.15, deck -0.40, kicker -0.60, text 0.60, title -0.30, title-on -0.15
opener-and-run 22: 1650: byline-above -0.30, byline-apart -0.45, byline-below -0.65, byline-end -0.35, byline-on -0.20, deck -0.20, kicker -0.50, text 0.55, title -0.15, title-on -0.40
opener-and-run 23: 3856: byline-above -0.30, byline-apart -0.40, byline-below -0.75, byline-end -0.45, byline-on -0.20, deck -0.50, deck-on -0.25, kicker -0.45, text 0.25, title-on -0.35
digits-and-letters 0: 5087: aside -0.30, byline-above -0.10, byline-apart -0.20, byline-end -0.20, byline-on -0.15, deck -0.30, deck-on -0.30, text-on -0.20, title -0.35
digits-and-letters 1: 7337: aside -0.35, byline-below -0.10, byline-end -0.10, byline-on -0.10, deck-on -0.10, kicker -0.10, text -0.15, text-on -0.15, title -0.30
digits-and-letters 2: 162891: aside -0.50, byline-above -0.20, byline-below -0.20, byline-end -0.10, deck -0.60, deck-on -0.20, kicker -0.10, text -0.20, text-on -0.10
digits-and-letters 3: 138612: aside -0.50, byline-above -0.15, byline-below -0.15, deck -0.15, deck-on -0.20, text -0.45, text-on -0.25, title -0.35
digits-and-letters 4: 143: byline-above -0.10, byline-apart -0.30, byline-below -0.35, byline-end -0.10, byline-on -0.25, kicker -0.35, text -0.40, title 0.65
digits-and-letters 5: 764: aside -0.15, byline-above -0.50, byline-apart -0.40, byline-below -0.70, byline-end -0.65, byline-on -0.60, deck -0.45, deck-on -0.30, kicker -0.70, text 0.10, text-on 0.25, title 0.40, title-on -0.70
digits-and-letters 6: 11035: byline-above -0.65, byline-apart -0.95, byline-below -1.40, byline-end -0.95, byline-on -0.60, deck 1.05, deck-on 0.30, kicker -0.35, text 0.20, text-on -0.30, title -0.35, title-on -0.45
digits-and-letters 7: 15219: byline-above -0.30, byline-apart -0.90, byline-below -0.80, byline-end -0.75, byline-on -0.85, deck -0.25, deck-on 0.10, kicker -0.40, text 0.45, text-on 0.10, title-on -0.50
digits-and-letters 8: 327: byline-apart -0.20, byline-below -0.35, byline-end -0.10, byline-on -0.20, kicker -0.35, text -0.60, title 0.60
digits-and-letters 10: 8278: byline-above -0.75, byline-apart -0.85, byline-below -0.40, byline-end -1.15, byline-on -0.60, deck -0.70, deck-on -0.20, text 0.25, text-on -0.10, title 0.10, title-on -0.30
digits-and-letters 11: 6343: aside -0.15, byline-above -0.45, byline-apart -0.30, byline-below -0.15, byline-end -0.75, byline-on -0.65, deck -0.80, deck-on -0.30, kicker -0.25, text 0.20, text-on 0.20, title-on -0.55
digits-and-letters 12: 157: aside -0.15, byline-above -0.10, byline-end -0.15, byline-on -0.25, kicker -0.40, text -0.35, text-on 0.10, title 0.40, title-on -0.30
digits-and-letters 14: 3869: byline-above -0.85, byline-apart -0.10, byline-below 0.85, byline-end -0.25, byline-on -0.70, deck 0.70, deck-on 0.25, kicker -0.50, text 0.15, text-on -0.10, title -0.75, title-on -1.05
digits-and-letters 15: 4944: aside -0.15, byline-above -0.35, byline-apart -0.20, byline-end -0.25, byline-on -0.50, deck -0.70, deck-on -0.60, kicker -1.10, text 0.55, text-on 0.65, title -0.35, title-on -1.35
digits-and-letters 16: 10: byline-below -0.20, text 0.35, title -0.25, title-on -0.25
digits-and-letters 18: 1146: byline-above 0.35, byline-end 0.45, byline-on -0.55, deck -0.65, deck-on -0.20, kicker -0.70, text 0.60, text-on 0.40, title -1.10, title-on -1.00
digits-and-letters 19: 1433: byline-above -0.25, byline-apart -0.25, byline-below -0.80, byline-end -0.25, byline-on -0.60, deck -0.60, deck-on -0.30, kicker -1.45, text 0.40, text-on 0.50, title -0.25, title-on -0.30
digits-and-run 0: 248917: aside -0.30, byline-above -0.25, byline-apart -0.30, byline-below -0.15, byline-end -0.40, deck -0.25, deck-on -0.30, kicker -0.35, text -0.30, text-on -0.50, title -0.40, title-on -0.30
digits-and-run 1: 11752: aside -0.20, byline-above -0.10, byline-apart -0.25, byline-below -0.30, byline-end -0.40, deck -0.40, deck-on -0.40, kicker -0.30, text -0.35, title -0.30, title-on -0.20
digits-and-run 2: 9960: aside -0.30, byline-above -0.30, byline-apart -0.20, byline-below -0.20, byline-end -0.30, byline-on -0.15, deck -0.55, deck-on -0.25, kicker -0.15, text -0.40, title -0.45, title-on -0.20
digits-and-run 3: 13126: aside -0.25, byline-above -0.30, byline-apart -0.25, byline-end -0.15, deck -0.40, deck-on -0.40, text -0.30, title -0.35
digits-and-run 4: 10670: aside -0.25, byline-above -0.15, byline-below -0.40, byline-end -0.20, byline-on -0.10, deck -0.10, deck-on -0.15, text -0.10, title -0.10
digits-and-run 5: 19502: aside -0.20, byline-above -0.20, byline-apart -0.20, byline-end -0.30, title-on -0.20
digits-and-run 6: 21383: byline-above -0.55, byline-apart -0.80, byline-below -1.00, byline-end -0.75, byline-on -0.95, deck -0.20, deck-on 0.15, text -0.10, text-on -0.15, title 0.35, title-on -0.10
digits-and-run 7: 575: byline-apart -0.40, byline-below -0.50, byline-end -0.45, byline-on -0.15, deck 0.25, deck-on 0.10, kicker -0.25, title -0.15, title-on -0.15
digits-and-run 8: 523: byline-above -0.35, byline-apart -0.75, byline-below -0.35, byline-end -0.60, byline-on -0.35, kicker -0.45, text 0.35, title 0.15, title-on -0.65
digits-and-run 9: 884: byline-above -0.60, byline-apart -0.85, byline-below -1.00, byline-end -0.60, byline-on -0.55, deck 0.60, deck-on 0.15, kicker -0.60, text 0.45, title-on -0.65
digits-and-run 10: 1102: byline-above -0.15, byline-apart -0.30, byline-below -0.75, byline-end -0.60, byline-on -0.45, deck 0.20, deck-on 0.15, kicker -0.40, text 0.25, title -0.20, title-on -0.20
digits-and-run 11: 2694: byline-above -0.25, byline-apart -0.50, byline-below -0.55, byline-end -0.45, byline-on -0.25, deck-on -0.20, kicker -0.40, text 0.55, title -0.30, title-on -0.50
digits-and-run 12: 7332: byline-above -0.45, byline-apart -0.40, byline-below -0.55, byline-end -0.30, byline-on -0.55, deck -0.30, kicker 0.40, text -0.10, text-on -0.10, title -0.15, title-on 0.10
digits-and-run 13: 1196: byline-above -0.25, byline-apart -0.30, byline-below -0.10, byline-end -0.65, byline-on -0.15, deck -0.40, deck-on -0.20, text -0.15, title-on 0.15
digits-and-run 14: 789: byline-above -0.35, byline-apart -0.40, byline-below -0.10, byline-end -0.65, byline-on -0.30, deck -0.40, kicker -0.80, text 0.15, title 0.35, title-on -0.50
digits-and-run 15: 1366: byline-above -0.65, byline-apart -0.30, byline-below -0.40, byline-end -0.80, byline-on -0.40, deck -0.80, deck-on -0.25, kicker -0.80, text 0.20, title 0.20, title-on -0.50
digits-and-run 16: 1707: byline-above -0.30, byline-apart -0.40, byline-below 0.10, byline-end -0.50, byline-on -0.35, deck -0.80, deck-on -0.15, kicker 0.20, text 0.20, title -0.15, title-on -0.50
digits-and-run 17: 2558: byline-above -0.30, byline-apart -0.40, byline-below -0.50, byline-end -0.35, byline-on -0.20, deck -0.25, deck-on -0.15, kicker -0.60, text 0.15, title-on -0.35
digits-and-run 18: 6061: byline-above -0.45, byline-apart -0.35, byline-below -0.30, byline-end -0.60, byline-on -0.60, deck -0.10, deck-on -0.10, kicker -0.30, text 0.10, text-on 0.55, title-on -0.85
digits-and-run 19: 351: aside -0.15, byline-above -0.25, byline-end -0.15, byline-on -0.15, deck -0.30, kicker -0.40, text -0.20, title 0.15, title-on -0.40
digits-and-run 20: 362: aside -0.15, byline-above -0.20, byline-apart -0.55, byline-end -0.40, byline-on -0.40, deck 0.25, deck-on -0.10, kicker -0.30, text 0.10, title -0.25, title-on -0.50
digits-and-run 21: 650: byline-above -0.65, byline-apart 0.20, byline-below 0.25, byline-end -0.15, byline-on -0.35, deck -0.35, deck-on -0.30, kicker -0.60, text 0.40, title-on -1.00
digits-and-run 22: 752: byline-above -0.40, byline-below 0.25, byline-end 0.10, byline-on -0.20, deck -0.35, kicker -0.55, text 0.35, title -0.20, title-on -0.55
digits-and-run 23: 801: byline-above -0.35, byline-apart -0.35, byline-end -0.10, byline-on -0.25, deck 0.15, deck-on -0.15, kicker -0.50, text 0.20, title -0.40, title-on -0.10
digits-and-run 24: 772: byline-above -0.25, byline-apart 0.15, byline-below -0.40, byline-end -0.20, byline-on -0.55, deck -0.25, deck-on -0.10, kicker -0.45, text 0.10, text-on 0.80, title -0.70, title-on -0.55
digits-and-run 25: 353: byline-apart -0.15, byline-below 0.15, kicker -0.40, text 0.40, title -0.45, title-on -0.20
digits-and-run 26: 298: byline-above -0.10, byline-below -0.35, byline-end -0.15, byline-on -0.20, deck -0.25, kicker -0.50, text 0.55, title -0.60, title-on 0.20
digits-and-run 27: 402: byline-above 0.35, byline-apart -0.45, byline-below -0.30, byline-end 0.10, byline-on -0.40, deck -0.50, kicker -0.80, text 0.45, title -0.30, title-on -0.70
digits-and-run 28: 386: byline-above -0.25, byline-apart -0.20, byline-below 0.15, byline-on -0.20, deck -0.45, deck-on -0.20, kicker -0.85, text 0.20, title-on -0.65
digits-and-run 29: 378: byline-above -0.10, byline-apart -0.10, byline-below -0.40, byline-on -0.15, deck -0.30, kicker -0.40
run-and-letters 0: 982: aside -0.25, byline-above -0.65, byline-apart -0.30, byline-below 0.25, byline-end -0.30, deck -0.30, deck-on -0.15, kicker -0.20, text -0.25, text-on -0.25
run-and-letters 1: 2915: aside -0.25, byline-below -0.15, byline-end -0.15, deck 0.10, deck-on -0.10, kicker -0.45, text -0.20, text-on -0.10, title -0.10, title-on 0.10
run-and-letters 2: 141754: aside -0.25, byline-above -0.35, byline-apart -0.25, byline-below -0.40, byline-end -0.25, byline-on -0.25, text -0.30, text-on -0.25, title 0.15, title-on -0.45
run-and-letters 3: 138814: aside -0.35, byline-above -0.15, byline-apart -0.20, byline-below -0.15, byline-end -0.45, byline-on -0.20, deck -0.40, deck-on -0.15, kicker -0.25, text-on -0.30, title -0.15, title-on -0.20
run-and-letters 4: 1023: aside -0.15, byline-above 0.25, byline-apart -0.40, byline-below 0.20, byline-end 0.10, byline-on -0.10, kicker 0.25, text -0.35, title -0.10
run-and-letters 5: 1198: aside -0.20, byline-apart -0.10, byline-below 0.15, byline-end -0.20, byline-on 0.20, deck -0.20, kicker -0.15, text -0.15, title -0.15, title-on -0.30
run-and-letters 6: 6463: aside -0.20, byline-above -0.10, byline-apart -0.10, byline-below -0.30, byline-end -0.25, deck -0.40, deck-on -0.30, kicker -0.40, text -0.30, title-on -0.30
run-and-letters 7: 5543: aside -0.15, byline-above -0.45, byline-apart -0.45, byline-below -0.10, byline-on -0.45, deck-on -0.15, kicker -0.15, text -0.15, title -0.20
run-and-letters 8: 1075: aside -0.25, byline-above -0.25, byline-below -0.70, byline-end -0.30, byline-on -0.10, text 0.15, title -0.10
run-and-letters 9: 1090: aside -0.20, byline-above -0.40, byline-apart -0.10, byline-on -0.30, deck -0.55, deck-on -0.30, text -0.10
run-and-letters 10: 5738: aside -0.25, byline-apart -0.15, byline-below -0.10, byline-end -0.20, kicker -0.20, text -0.20, title -0.25, title-on -0.30
run-and-letters 11: 4029: aside -0.25, byline-above -0.10, byline-below -0.20, deck -0.30, deck-on -0.15, kicker -0.40, text -0.30, title -0.15
run-and-letters 12: 1064: aside -0.20, byline-apart -0.25, byline-below -0.20, deck -0.15, kicker -0.15
run-and-letters 13: 1304: aside -0.20, byline-apart -0.20, deck -0.65, text -0.10, title -0.15, title-on -0.10
run-and-letters 14: 8565: aside -0.25, byline-above -0.20, byline-end -0.15, byline-on -0.15, deck -0.15, deck-on -0.15, text -0.10, title -0.25, title-on -0.20
run-and-letters 15: 5495: aside -0.25, byline-above -0.15, byline-below -0.25, byline-end -0.20, deck -0.15, deck-on -0.10, title -0.20
run-and-letters 16: 910: aside -0.15, byline-below -0.55, byline-end -0.25, deck -0.20, deck-on -0.15, kicker -0.20, text 0.20, title -0.15
run-and-letters 17: 947: aside -0.20, byline-above 0.10, byline-apart -0.15, byline-below -0.25, byline-end -0.25, byline-on -0.10, deck-on 0.15, title -0.10, title-on -0.10
run-and-letters 18: 7946: aside -0.25, byline-above -0.50, byline-on -0.20, deck-on -0.15, kicker -0.20, text -0.10, title -0.10
run-and-letters 19: 4814: aside -0.15, byline-above 0.10, byline-apart -0.50, byline-end -0.35, byline-on -0.15, deck -0.20, kicker 0.10, text 0.15, title -0.15
run-and-letters 20: 670: aside -0.15, byline-above -0.25, byline-below 0.10, byline-end -0.40, byline-on -0.40, deck -0.25, deck-on -0.10, kicker -0.40, text -0.10, title -0.15
run-and-letters 21: 654: aside -0.15, byline-above -0.25, byline-end -0.20, byline-on -0.35, deck-on -0.20, kicker 0.20, text -0.15
run-and-letters 22: 16753: aside -0.30, byline-below -0.10, byline-end -0.25, deck -0.15, deck-on -0.35
run-and-letters 23: 7856: aside -0.20, byline-above -0.65, byline-apart -0.65, byline-end -0.15, byline-on -0.50, deck 0.35, deck-on 0.15, kicker -0.30, title-on -0.15
run-and-tail 0: 181094: aside -0.25, byline-above -0.10, byline-apart -0.35, byline-below -0.25, byline-end -0.45, byline-on -0.10, deck -0.35, deck-on -0.30, kicker -0.15, text -0.35, text-on -0.30, title -0.10, title-on -0.35
run-and-tail 1: 15659: byline-above -0.45, byline-apart -0.25, byline-end -0.35, text -0.25, text-on 0.15, title -0.20
run-and-tail 2: 64562: byline-above -0.20, byline-apart -0.20, byline-below -0.40, byline-end -0.10, byline-on -0.70, deck -0.20, kicker -0.30, title -0.65, title-on -0.35
run-and-tail 3: 7272: byline-above -0.10, byline-below -0.15, byline-end -0.10, byline-on -0.35, deck -0.10, deck-on -0.20, kicker -0.10, text -0.30, text-on 0.30, title -0.10
run-and-tail 4: 1828: byline-above -0.15, byline-below -0.15, byline-end -0.15, byline-on -0.40, deck -0.10, deck-on -0.50, kicker -0.35, text 0.10, text-on 0.35, title -0.20, title-on -0.20
run-and-tail 5: 485: byline-above -0.15, byline-apart -0.15, byline-below -0.25, byline-end -0.15, byline-on -0.15, deck -0.15, deck-on -0.20, kicker 0.20, text -0.10
run-and-tail 6: 8918: byline-above -0.30, byline-apart -0.10, byline-end 0.20, byline-on 0.10, deck -0.50, deck-on -0.30, text-on 0.25, title -0.55, title-on 0.10
run-and-tail 7: 132: text-on 0.40, title -0.35
run-and-tail 8: 4515: byline-above -0.35, byline-below -0.10, byline-on 0.25, deck -0.15, deck-on -0.40, kicker -0.45, text -0.40, title 0.35, title-on -0.40
run-and-tail 9: 8427: aside -0.20, byline-above -0.15, byline-apart -0.30, byline-below -0.25, byline-end -0.45, deck -0.45, deck-on -0.35, kicker -0.30, text -0.40, title -0.25, title-on -0.40
run-and-tail 10: 160: byline-below -0.35, byline-end 0.10, deck -0.10, kicker -0.10, text 0.35, title -0.40, title-on -0.20
run-and-tail 11: 3743: byline-apart -0.35, byline-end -0.55, byline-on -0.15, deck 0.15, deck-on -0.10, kicker -0.20, text 0.10
run-and-tail 12: 904: byline-apart -0.15, text 0.45, title -0.40
run-and-tail 13: 148: byline-apart -0.20, byline-below -0.15, byline-end -0.20, deck -0.20, kicker -0.20, text -0.20, title 0.20
run-and-tail 14: 31: byline-apart -0.15, deck -0.15, kicker -0.20, text -0.10, title 0.10
run-and-tail 15: 15: byline-end -0.20
run-and-tail 17: 797: aside -0.10, byline-above -0.40, byline-apart -0.15, byline-end 0.10, byline-on -0.10, deck -0.30, deck-on -0.15, text -0.10, title -0.25
run-and-tail 18: 7682: aside -0.25, byline-above -0.30, byline-apart -0.25, byline-below -0.30, byline-end -0.30, byline-on -0.25, deck -0.45, deck-on -0.35, kicker -0.40, text -0.35, title -0.35, title-on -0.25
run-and-tail 19: 160: byline-apart -0.25, byline-below -0.45, deck -0.35, kicker -0.30, text 0.20, title 0.10, title-on -0.40
run-and-tail 20: 2599: byline-above -0.35, byline-apart -0.35, byline-below -0.80, byline-end -0.50, byline-on -0.35, deck-on -0.25, kicker -0.40, text 0.10, title-on -0.10
run-and-tail 21: 563: byline-below -0.15, kicker -0.15, text 0.35, title-on -0.25
run-and-tail 22: 160: byline-above -0.10, byline-apart -0.20, byline-below -0.30, byline-end -0.25, deck -0.25, kicker 0.20, text -0.30, title 0.20, title-on -0.45
run-and-tail 23: 33: byline-apart -0.10, byline-below -0.15, deck -0.15, text -0.10, title 0.25, title-on -0.20
run-and-tail 24: 17: byline-end -0.10, text -0.15, title 0.25
run-and-tail 26: 715: aside -0.25, byline-above -0.15, byline-apart -0.10, byline-end -0.15, byline-on -0.50, deck -0.20, deck-on -0.15, kicker -0.15, text -0.15, title -0.15
run-and-tail 27: 10621: aside -0.25, byline-above -0.20, byline-apart -0.15, byline-below -0.20, byline-end -0.10, byline-on -0.20, deck -0.20, deck-on -0.15, kicker -0.20, text -0.20, title -0.25, title-on -0.10
run-and-tail 28: 334: byline-above -0.15, byline-apart -0.20, byline-below -0.40, byline-end -0.20, byline-on -0.25, deck -0.40, deck-on -0.15, kicker -0.15, text 0.30, title 0.15, title-on -0.45
run-and-tail 29: 3617: byline-above -0.35, byline-apart -0.20, byline-below -0.10, byline-end -0.50, byline-on -0.20, deck -0.15, deck-on -0.25, kicker -0.50, text 0.10
run-and-tail 30: 624: byline-below -0.10, byline-end -0.20, deck -0.15, kicker -0.30, text 0.35, title -0.20, title-on -0.25
run-and-tail 31: 327: byline-below -0.30, byline-end -0.10, byline-on -0.25, deck -0.15, deck-on -0.15, kicker 0.20, text 0.10, title -0.10, title-on -0.35
run-and-tail 32: 68: byline-below -0.20, byline-end -0.15, deck -0.10, text 0.35, title -0.35, title-on -0.20
run-and-tail 33: 14: byline-below -0.15, text -0.15, title 0.15
run-and-tail 35: 816: aside -0.25, byline-above -0.10, byline-apart -0.20, byline-on -0.15, deck -0.80, deck-on -0.20, kicker -0.50, text -0.15
run-and-tail 36: 9952: aside -0.20, byline-above -0.15, byline-apart -0.10, byline-below -0.20, byline-end -0.30, byline-on -0.20, deck -0.30, deck-on -0.10, kicker -0.10, text -0.10, title-on -0.10
run-and-tail 37: 224: byline-on -0.10, deck -0.30, kicker -0.20, title -0.20, title-on 0.10
run-and-tail 38: 3312: byline-above -0.10, byline-apart -0.25, byline-below -0.45, byline-end -0.25, byline-on -0.15, deck -0.10, deck-on -0.25, kicker -0.30, text -0.10, title-on 0.10
run-and-tail 39: 368: deck 0.10, text 0.20, title -0.30, title-on -0.15
run-and-tail 40: 237: byline-below -0.25, byline-end -0.10, deck -0.35, text 0.25, title -0.30, title-on -0.10
run-and-tail 41: 23: deck -0.15, kicker 0.10, text 0.10, title -0.20, title-on 0.25
run-and-tail 42: 11: title 0.20, title-on -0.15
run-and-tail 44: 490: aside -0.20, byline-above -0.15, byline-apart -0.25, byline-below -0.10, deck -0.55, deck-on -0.35, kicker -0.30, text -0.15
run-and-tail 45: 12170: aside -0.20, byline-above -0.45, byline-apart -0.15, byline-below -0.15, byline-end -0.35, byline-on -0.30, deck-on -0.15
run-and-tail 46: 376: byline-below -0.25, deck -0.25, text 0.10, title -0.40
run-and-tail 47: 10044: byline-apart -0.15, byline-below -0.25, deck -0.10, deck-on -0.15, kicker -0.40, text 0.15, title -0.20, title-on -0.25
run-and-tail 48: 2194: text 0.45, title -0.45, title-on -0.10
run-and-tail 49: 171: byline-below -0.15, kicker -0.10, text 0.25, title -0.40, title-on 0.10
run-and-tail 51: 9: text 0.20, title -0.25
run-and-tail 53: 951: aside -0.15, byline-above 0.15, byline-end -0.25, byline-on -0.15, deck -0.10, deck-on -0.10, kicker -0.35, text -0.10, title -0.40, title-on 0.15
run-and-gaps 0: 200889: aside -0.25, byline-above -0.45, byline-apart -0.25, byline-below -0.30, byline-end -0.50, byline-on -0.25, deck -0.35, deck-on -0.30, kicker -0.50, text-on -0.30, title -0.40, title-on -0.25
run-and-gaps 1: 16859: aside -0.15, byline-above -0.25, byline-apart -0.60, byline-below -0.25, byline-end -0.30, deck -0.15, kicker 0.20, text -0.70, title -0.45, title-on -0.10
run-and-gaps 2: 10419: byline-above -0.25, byline-apart -0.70, byline-below -0.10, byline-on -0.20, deck -0.45, kicker -0.25, text -0.30, text-on -0.10, title-on -0.30
run-and-gaps 3: 1722: byline-above -0.25, byline-apart 0.20, byline-below -0.15, byline-end -0.25, byline-on -0.15, deck-on -0.30, title -0.15, title-on -0.20
run-and-gaps 4: 465: byline-above -0.10, byline-apart -0.15, byline-end -0.10, kicker -0.15, text-on 0.35, title -0.35, title-on -0.10
run-and-gaps 5: 3201: byline-apart -0.25, byline-below -0.25, byline-end -0.60, byline-on 0.10, kicker -0.20, text -0.10, title -0.30
run-and-gaps 6: 17472: byline-above -0.20, byline-apart -0.40, byline-below -0.15, byline-end -0.30, byline-on -0.25, deck -0.45, deck-on -0.35, kicker 0.25, text -0.20, text-on -0.20, title-on 0.15
run-and-gaps 7: 10712: byline-above -0.50, byline-apart -0.45, byline-on -0.30, kicker -0.90, text 0.15, text-on -0.10, title -0.30
run-and-gaps 8: 26: deck -0.10, text-on 0.15, title -0.15
run-and-gaps 9: 88: text 0.15, text-on 0.15, title -0.15
run-and-gaps 11: 93: byline-apart -0.10, byline-end -0.10, byline-on -0.10, deck-on -0.10, text 0.10, title -0.20
run-and-gaps 12: 9953: aside -0.15, byline-apart -0.20, byline-below -0.25, byline-end -0.20, byline-on 0.10, deck -0.25, deck-on -0.25, text -0.25, text-on -0.10, title -0.10
run-and-gaps 14: 6727: aside -0.15, byline-above -0.25, byline-apart -0.20, byline-below -0.15, byline-end -0.40, byline-on -0.20, deck -0.15, deck-on -0.20, text -0.20, title 0.55, title-on -0.20
run-and-gaps 15: 82: byline-apart -0.20, text 0.15, title-on -0.25
run-and-gaps 16: 20: text -0.10, text-on 0.10
run-and-gaps 17: 223: byline-apart -0.10, byline-below 0.25, byline-end -0.10, byline-on -0.25, deck-on -0.25, kicker -0.10, text -0.40, title-on -0.20
run-and-gaps 18: 1536: byline-below -0.20, byline-end -0.15, byline-on -0.20, deck -0.10, deck-on -0.30, kicker -0.10, text 0.15, text-on -0.15, title 0.15, title-on -0.25
run-and-gaps 19: 91: text-on 0.15, title -0.20
run-and-gaps 20: 100: byline-apart -0.25, byline-end -0.10, deck -0.15, title 0.10, title-on -0.15
run-and-gaps 21: 1955: byline-above -0.30, byline-apart -0.15, byline-below -0.20, byline-end -0.40, byline-on -0.15, deck -0.25, deck-on -0.20, kicker -0.35, text 0.30, text-on 0.10, title 0.10, title-on -0.25
run-and-gaps 23: 17: text-on 0.20, title -0.10
run-and-gaps 24: 1506: byline-below -0.45, byline-end -0.20, deck -0.10, kicker 0.10, text -0.30, text-on 0.30
run-and-gaps 25: 87: byline-above -0.20, byline-apart -0.10, deck -0.15, kicker -0.20, text -0.10, text-on 0.15
run-and-gaps 26: 145: byline-above -0.30, byline-apart -0.20, byline-below -0.15, deck -0.15, kicker -0.25, text-on 0.10, title 0.10
run-and-gaps 29: 7: text-on 0.10
run-and-gaps 30: 5833: aside -0.15, byline-above 0.10, byline-apart -0.55, byline-below -0.10, byline-end -0.35, byline-on -0.25, deck 0.10, kicker -0.50, text -0.40, title-on -0.15
run-and-gaps 31: 170: aside -0.10, byline-above -0.15, byline-apart -0.10, byline-below 0.10, deck -0.20, kicker -0.40, text -0.25, title 0.10
run-and-gaps 32: 212: byline-above -0.50, byline-apart -0.25, byline-below 0.10, byline-on -0.20, deck -0.15, kicker -0.40, text 0.20, title-on -0.10
run-and-gaps 33: 21: byline-below -0.20, text 0.15, title -0.25
run-and-gaps 34: 11: title -0.15
run-and-gaps 35: 770: byline-above -0.20, byline-apart -0.55, byline-below -0.15, byline-on -0.15, deck -0.35, kicker -0.30, text -0.20, title 0.15, title-on 0.15
run-and-gaps 36: 304: byline-above -0.10, byline-apart 0.15, byline-end -0.50, deck -0.25, text -0.15, title 0.10, title-on -0.10
run-and-gaps 37: 2634: byline-above 0.10, byline-apart -0.30, byline-below -0.15, byline-end 0.10, byline-on 0.10, deck -0.60, deck-on -0.35, kicker -0.20, text -0.15, title-on -0.20
run-and-gaps 41: 289: byline-above -0.15, byline-apart -0.35, deck 0.10, kicker -0.15, text 0.25, title -0.30, title-on -0.20
run-and-gaps 42: 1055: byline-apart 0.45, byline-below -0.20, byline-end -0.40, byline-on -0.25, deck -0.15, deck-on -0.15, text -0.30, title 0.10, title-on -0.55
run-and-gaps 44: 874: byline-above -0.50, byline-apart -0.20, byline-below -0.15, byline-end -0.40, byline-on -0.45, deck -0.55, deck-on -0.30, text 0.25, title -0.15
run-and-gaps 47: 211: aside -0.15, byline-above -0.15, byline-apart -0.40, byline-end -0.20, kicker -0.15, text 0.15, title -0.10, title-on -0.15
run-and-gaps 48: 53: byline-apart 0.25, byline-end -0.20, kicker -0.15, text 0.15, title -0.15
run-and-gaps 49: 37: byline-apart -0.15, byline-end -0.10, text -0.15, title 0.20
run-and-gaps 50: 47: byline-apart -0.15, byline-end -0.20, kicker -0.15, text -0.15, title 0.20
run-and-gaps 51: 12: byline-apart -0.20, byline-end 0.15, kicker 0.25, text -0.20, title -0.15
run-and-gaps 53: 9: text 0.10, title -0.10
run-and-gaps 54: 673: aside -0.15, byline-above 0.10, byline-apart -0.40, byline-below -0.15, byline-end -0.15, deck 0.15, kicker -0.25, title -0.25
run-and-gaps 55: 394: aside -0.15, byline-below -0.40, byline-end -0.10, deck -0.35, kicker 0.10, title -0.20
run-and-gaps 56: 553: byline-above -0.20, byline-below -0.35, byline-end -0.15, kicker -0.25, title -0.30
run-and-gaps 57: 5: byline-apart -0.20, text -0.10, title 0.10
run-and-gaps 59: 19: byline-apart 0.35, kicker -0.20, text -0.30, title -0.35
run-and-gaps 60: 4445: aside -0.20, byline-above -0.20, byline-apart -0.30, byline-below -0.15, byline-end -0.35, byline-on -0.40, deck -0.25, deck-on -0.15, kicker -0.65, text -0.10, title-on -0.10
run-and-gaps 61: 274: aside -0.15, byline-above -0.50, byline-apart -0.30, byline-below -0.20, byline-end 0.15, byline-on -0.15, deck -0.35, deck-on -0.10, kicker -0.65, title -0.40, title-on 0.60
run-and-gaps 62: 642: byline-above 0.40, byline-apart -0.35, byline-below -0.60, byline-end 0.15, deck -0.50, deck-on -0.25, text -0.30, title -0.35, title-on 0.20
run-and-gaps 63: 37: byline-apart -0.35, byline-below -0.30, byline-end -0.20, byline-on -0.20, deck 0.15, kicker -0.20, text 0.10, title -0.45, title-on 0.35
run-and-gaps 64: 25: byline-apart -0.15, title -0.10
run-and-gaps 65: 244: aside -0.20, byline-apart 0.25, byline-below -0.10, byline-end -0.20, byline-on 0.15, deck -0.40, kicker -0.45, text 0.20, title -0.80, title-on -0.10
run-and-gaps 66: 211: byline-above 0.25, byline-below -0.15, byline-end -0.40, byline-on -0.25, deck -0.50, kicker -0.35, title 0.20, title-on -0.35
run-and-gaps 67: 2283: aside -0.20, byline-above -0.55, byline-apart -0.25, byline-below 0.25, byline-end -0.25, byline-on -0.20, deck-on -0.10, kicker -0.25, title -0.10, title-on -0.35
run-and-gaps 71: 85: aside -0.20, byline-apart -0.15, byline-below -0.35, byline-end -0.15, deck -0.15, kicker -0.25, title-on 0.15
run-and-gaps 72: 855: byline-above -0.60, byline-apart -0.15, byline-below -0.10, byline-end -0.30, byline-on -0.65, deck -0.35, kicker -0.10
run-and-gaps 73: 22: byline-below -0.15, kicker -0.15, text -0.35, title 0.35, title-on -0.25
run-and-gaps 74: 1271: aside -0.20, byline-above -0.20, byline-apart -0.60, byline-end 0.10, byline-on -0.25, deck -0.10, deck-on -0.25, kicker -0.10, text -0.10, title -0.10, title-on -0.20
run-and-gaps 75: 4: text 0.15, title -0.10
run-and-gaps 77: 86: aside -0.15, byline-end -0.25, byline-on 0.15, deck -0.25, title -0.20
run-and-gaps 78: 33: byline-apart -0.20, kicker -0.10, text 0.10, title -0.20, title-on -0.10
run-and-gaps 79: 18: byline-apart -0.10, kicker -0.15, text -0.10
run-and-gaps 80: 28: byline-above 0.15, byline-apart -0.20, byline-below -0.10, byline-end -0.10, deck -0.10, kicker -0.30, text 0.25, title -0.35
run-and-gaps 81: 31: byline-above -0.20, byline-apart 0.25, byline-end -0.30, byline-on -0.20, deck -0.20, deck-on -0.10, title -0.10, title-on -0.30
run-and-gaps 83: 7: byline-apart 0.10, byline-end -0.10, byline-on -0.10
run-and-gaps 84: 609: aside -0.15, byline-above -0.15, byline-apart -0.15, byline-below -0.45, byline-end -0.30, deck -0.40, text -0.30
run-and-gaps 85: 273: aside -0.15, byline-above -0.20, byline-apart 0.10, byline-below -0.45, byline-end -0.15, kicker 0.10, text -0.40, title 0.15
run-and-gaps 86: 418: aside -0.20, byline-above -0.10, byline-apart -0.10, byline-below -0.35, byline-end -0.50, deck -0.25, kicker 0.15, text -0.30
run-and-gaps 90: 7475: aside -0.25, byline-above -0.20, byline-apart -0.15, byline-below -0.15, byline-end -0.15, byline-on -0.10, deck -0.10, deck-on -0.25, kicker -0.10, text -0.15, title -0.10
run-and-gaps 91: 419: byline-above -0.15, byline-apart -0.10, byline-below -0.20, byline-end -0.35, deck 0.20, deck-on -0.15, kicker -0.55, text -0.20, title -0.20, title-on 0.20
run-and-gaps 92: 1032: aside -0.15, byline-above 0.10, byline-below -0.20, byline-on 0.20, deck -0.30, deck-on -0.10, kicker -0.20, text -0.55, title -0.30
run-and-gaps 93: 49: byline-above -0.10, byline-apart -0.15, byline-end -0.25, kicker -0.15, text -0.20, title -0.15, title-on 0.20
run-and-gaps 94: 54: byline-above -0.15, byline-apart -0.15, byline-below -0.10, byline-end 0.25, kicker -0.20, text -0.10, title -0.25
run-and-gaps 95: 205: aside -0.15, byline-apart -0.25, byline-below -0.10, byline-on -0.15, kicker 0.10, text 0.10, title -0.10, title-on -0.45
run-and-gaps 96: 381: byline-above -0.45, byline-apart 0.10, byline-end -0.40, byline-on -0.55, deck -0.30, deck-on -0.15, title-on -0.30
run-and-gaps 97: 2697: aside -0.20, byline-above -0.20, byline-apart -0.35, byline-below -0.10, byline-end -0.15, deck -0.10, deck-on -0.20, kicker 0.10, text 0.10, title -0.10
run-and-gaps 98: 18: text 0.20, title -0.10, title-on -0.20
run-and-gaps 99: 16: text -0.10
run-and-gaps 101: 82: byline-apart -0.10, byline-end -0.45, byline-on -0.30, deck -0.10, kicker -0.20, title -0.10, title-on -0.20
run-and-gaps 102: 1230: byline-above -0.30, byline-apart -0.40, byline-below -0.15, byline-end 0.25, byline-on -0.50, deck -0.90, deck-on -0.25, kicker -0.55, text 0.15, title 0.15, title-on -0.40
run-and-gaps 103: 31: kicker -0.10
run-and-gaps 104: 1374: aside -0.20, byline-above -0.35, byline-apart -0.30, byline-below -0.20, byline-end -0.25, byline-on -0.15, deck 0.10, deck-on 0.10, text -0.35, title -0.15, title-on 0.10
run-and-gaps 107: 53: byline-apart -0.25, byline-below -0.10, byline-on -0.25, deck -0.15, kicker -0.10, text -0.25, title 0.25
run-and-gaps 108: 44: byline-above -0.20, byline-apart -0.15, deck -0.15, text -0.20, title 0.15
run-and-gaps 109: 23: byline-apart -0.20, byline-end -0.20, kicker -0.15, text -0.25, title 0.40
run-and-gaps 110: 18: byline-apart -0.10, byline-end -0.15, kicker -0.20, text 0.15, title -0.25
run-and-gaps 111: 38: byline-above -0.25, byline-below 0.10, byline-end -0.15, byline-on -0.20, text 0.10, title -0.20, title-on -0.15
run-and-gaps 113: 6: text 0.15, title -0.15
run-and-gaps 114: 621: byline-apart -0.10, byline-below -0.15, byline-end -0.35, deck -0.50, kicker -0.10, title-on -0.20
run-and-gaps 115: 238: byline-apart -0.40, byline-below -0.20, byline-end -0.25, deck -0.40, kicker -0.10, text 0.15
run-and-gaps 116: 297: byline-above 0.20, byline-apart -0.20, byline-below -0.40, byline-end -0.40, deck -0.20, kicker -0.25, title-on -0.10
run-and-gaps 117: 9: byline-apart -0.15, text 0.25, title -0.20
run-and-gaps 120: 8449: aside -0.15, byline-apart -0.45, byline-on -0.15, deck -0.40, deck-on -0.35, title -0.25
run-and-gaps 121: 390: byline-above -0.60, byline-apart -0.25, byline-below 0.15, byline-end -0.55, byline-on -0.25, deck 0.10, deck-on -0.20, kicker -0.20, text 0.25, title-on -0.35
run-and-gaps 122: 719: aside -0.15, byline-above -0.25, byline-apart -0.20, byline-end -0.40, byline-on -0.15, deck 0.30, deck-on -0.35, text -0.25, title -0.55, title-on 0.35
run-and-gaps 123: 56: byline-above -0.15, byline-apart -0.30, byline-end -0.20, byline-on -0.20, deck 0.10, kicker -0.20, text -0.15, title-on 0.25
run-and-gaps 124: 16: byline-above -0.10, byline-apart -0.10, byline-below -0.20, byline-end 0.15, kicker -0.10, text 0.25, title -0.10, title-on -0.20
run-and-gaps 125: 136: byline-apart -0.40, byline-below -0.20, byline-end 0.20, byline-on -0.25, deck -0.20, deck-on -0.10, text -0.35, title 0.20, title-on -0.10
run-and-gaps 126: 332: byline-above -0.45, byline-apart -0.25, byline-below -0.45, byline-end -0.40, byline-on -0.30, deck -0.15, deck-on -0.15, kicker 0.35, text -0.20, title 0.10, title-on 0.15
run-and-gaps 127: 2029: aside -0.15, byline-above -0.15, byline-apart -0.10, byline-below -0.30, byline-end -0.30, deck -0.10, deck-on 0.10, kicker -0.45, text 0.15
run-and-gaps 131: 68: byline-apart -0.25, byline-below 0.20, byline-on -0.15, deck -0.20, text -0.40, title 0.30, title-on -0.25
run-and-gaps 132: 880: byline-apart -0.60, byline-end -0.25, byline-on -0.45, deck-on -0.30, kicker -0.50, title 0.10, title-on -0.15
run-and-gaps 134: 693: aside -0.20, byline-above 0.10, byline-below -0.40, byline-on 0.10, deck 0.30, kicker 0.15, text -0.20, title -0.15, title-on -0.30
run-and-gaps 137: 46: byline-apart 0.15, byline-below -0.35, byline-end -0.20, byline-on -0.15, deck -0.25, text 0.10, title-on -0.10
run-and-gaps 138: 48: byline-below -0.15, deck -0.20, kicker -0.20, title 0.35, title-on -0.25
run-and-gaps 139: 20: text -0.20, title 0.20
run-and-gaps 141: 86: byline-above 0.15, byline-on -0.20, deck -0.10, deck-on -0.10, kicker 0.10, title-on -0.25
run-and-gaps 144: 337: byline-above -0.15, byline-apart -0.35, byline-below -0.20, byline-end -0.20, deck -0.45, kicker -0.30, text 0.45, title -0.25
run-and-gaps 145: 123: byline-above -0.25, byline-apart 0.10, byline-end -0.20, deck -0.20, kicker -0.25, text 0.10
run-and-gaps 146: 138: byline-above -0.15, byline-below -0.25, byline-end -0.20, deck -0.25, text -0.10
run-and-gaps 147: 8: text 0.15
run-and-gaps 150: 15429: aside -0.20, byline-above -0.60, byline-apart -0.15, byline-end -0.15, byline-on -0.45, deck -0.15, kicker -0.15, title-on -0.15
run-and-gaps 151: 351: byline-above -0.15, byline-below -0.30, byline-end -0.15, byline-on 0.10, kicker -0.30, title -0.55
run-and-gaps 152: 1067: byline-above -0.10, byline-below -0.25, byline-end -0.25, byline-on -0.15, deck -0.30, deck-on -0.35, text 0.60, title -0.80, title-on -0.35
run-and-gaps 153: 43: byline-above -0.15, byline-apart -0.25, byline-below 0.10, byline-on -0.15, deck-on 0.10, kicker -0.20, title -0.10, title-on -0.10
run-and-gaps 154: 5: text -0.10, title 0.20
run-and-gaps 155: 309: byline-apart -0.50, byline-below -0.10, byline-end -0.15, deck-on -0.15, kicker -0.20, text 0.20, title -0.45
run-and-gaps 156: 326: byline-above -0.10, byline-apart -0.15, byline-below -0.35, byline-end -0.15, byline-on -0.20, deck-on -0.15, kicker -0.45, text 0.25, title -0.10, title-on -0.15
run-and-gaps 157: 5747: aside -0.20, byline-above 0.15, byline-apart 0.10, byline-below -0.10, byline-end -0.25, byline-on -0.10, deck -0.20, deck-on -0.40, title -0.25, title-on 0.25
run-and-gaps 161: 130: byline-end -0.20, deck -0.10, text -0.20
run-and-gaps 162: 1151: byline-above -0.35, byline-apart -0.50, byline-below -0.50, byline-end -0.20, byline-on -0.25, deck-on -0.25, kicker -0.35
run-and-gaps 164: 585: aside -0.15, byline-apart -0.10, byline-below 0.10, byline-end -0.30, byline-on -0.20, deck -0.15, deck-on -0.10, kicker -0.25, text -0.50, title 0.35
run-and-gaps 167: 47: byline-apart -0.20, byline-below 0.20, byline-end -0.25, text -0.10
run-and-gaps 168: 32: byline-apart -0.25, byline-below -0.20, kicker 0.15, text 0.10, title -0.15, title-on -0.15
run-and-gaps 171: 138: byline-above -0.20, byline-apart 0.10, byline-end 0.20, byline-on -0.15, deck-on -0.10, kicker -0.20, text -0.10, title-on -0.20
run-and-gaps 174: 281: byline-above -0.35, byline-apart -0.65, byline-below -0.10, byline-end -0.10, deck -0.30, text -0.35, title 0.45
run-and-gaps 175: 140: byline-above 0.10, byline-apart -0.45, byline-below -0.15, deck -0.30, kicker -0.40, text -0.10, title 0.10
run-and-gaps 176: 118: byline-above -0.45, byline-apart -0.40, byline-below -0.10, kicker -0.40, text -0.30, title 0.50
blocks-around 0: 840: aside -0.20, byline-above -0.15, byline-apart 0.50, byline-below 0.10, byline-end -0.35, byline-on 0.10, deck -0.30, deck-on -0.10, kicker -0.20, text -0.50, title-on -0.20
blocks-around 1: 4800: byline-above 0.10, byline-apart -0.15, byline-below -0.30, byline-end -0.45, byline-on -0.10, deck -0.45, deck-on -0.10, text-on -0.30, title -0.10, title-on 0.10
blocks-around 2: 1076: byline-above 0.10, byline-apart -0.10, byline-below -0.25, byline-end -0.30, deck -0.20, deck-on -0.15, kicker -0.20, text-on -0.25, title 0.10, title-on 0.15
blocks-around 3: 648: byline-apart -0.25, byline-end -0.15, deck -0.35, deck-on -0.25, kicker -0.10, text -0.10, text-on -0.25, title-on 0.15
blocks-around 4: 1807: aside -0.15, byline-above -0.40, byline-apart -0.10, byline-below -0.20, byline-end -0.15, byline-on -0.15, deck-on -0.20, text -0.20, text-on -0.20
blocks-around 5: 796: byline-below -0.25, byline-end -0.10, byline-on -0.30, deck -0.10, deck-on -0.10, kicker -0.25, text-on -0.10, title -0.15
blocks-around 6: 5437: aside -0.15, byline-above -0.20, byline-apart -0.20, byline-below -0.20, byline-end -0.30, deck -0.15, deck-on -0.10, kicker -0.15, text -0.30, text-on -0.15
blocks-around 7: 75308: aside -0.30, byline-above -0.15, byline-apart -0.45, byline-below -0.20, byline-end -0.30, byline-on -0.30, deck -0.25, deck-on -0.15, kicker -0.20, text -0.20, title -0.25
blocks-around 8: 15328: aside -0.15, byline-apart -0.40, byline-below -0.25, byline-end -0.40, byline-on -0.45, deck -0.10, deck-on -0.20, text -0.30, text-on 0.15, title -0.25
blocks-around 9: 10858: byline-above -0.35, byline-apart -0.10, byline-below -0.10, byline-end -0.35, byline-on -0.45, deck -0.15, deck-on -0.10, text -0.25, title -0.25, title-on -0.15
blocks-around 10: 27384: aside -0.15, byline-above -0.20, byline-apart -0.35, byline-below -0.30, byline-end -0.40, byline-on -0.35, deck -0.10, deck-on -0.10, kicker -0.25, text -0.20, title -0.20, title-on -0.30
blocks-around 11: 12258: aside -0.15, byline-above -0.30, byline-apart -0.30, byline-below -0.10, byline-end -0.75, byline-on -0.20, kicker -0.15, text -0.30, text-on 0.25, title -0.30, title-on -0.35
blocks-around 12: 2008: byline-above -0.25, byline-apart -0.65, byline-below -0.10, byline-end -0.20, byline-on -0.15, deck -0.30, text -0.25, text-on 0.15, title -0.10, title-on 0.20
blocks-around 13: 14046: byline-apart -0.45, byline-below -0.30, byline-end -0.70, byline-on -0.55, deck -0.10, deck-on 0.10, kicker -0.30, text -0.20, text-on 0.15, title -0.10
blocks-around 14: 9547: byline-above -0.10, byline-apart -0.55, byline-end -0.65, byline-on -0.10, deck -0.45, deck-on -0.10, kicker -0.65, text -0.20, text-on 0.20, title 0.20
blocks-around 15: 4834: byline-above -0.30, byline-end -0.60, byline-on 0.20, kicker -0.10, text-on -0.10, title -0.20, title-on -0.15
blocks-around 16: 9277: byline-apart -0.25, byline-below -0.25, byline-end -0.35, deck 0.10, deck-on 0.10, kicker -0.40, text -0.30, text-on -0.10, title-on -0.10
blocks-around 17: 3987: byline-above -0.15, byline-apart -0.70, byline-end -0.20, kicker -0.50
blocks-around 18: 1525: byline-above -0.20, byline-apart -0.55, deck-on -0.15, kicker -0.25, text-on -0.20
blocks-around 19: 9376: byline-apart -0.30, byline-below -0.20, byline-on -0.30, deck -0.15, deck-on -0.40, title -0.15, title-on -0.45
blocks-around 20: 4874: byline-below -0.40, byline-on -0.10, deck -0.20, kicker -0.15, text -0.10, title -0.20
blocks-around 21: 5336: byline-above -0.20, byline-apart -0.25, byline-below -0.15, deck -0.20, deck-on -0.15, kicker -0.30, title-on -0.10
blocks-around 22: 9292: byline-above -0.25, byline-below -0.10, byline-end -0.15, deck -0.30, deck-on -0.30, kicker -0.55, text -0.30, text-on 0.10, title-on 0.15
blocks-around 23: 2985: byline-above -0.30, byline-apart -0.25, byline-below -0.20, byline-end -0.15, byline-on -0.20, deck -0.25, deck-on -0.10, kicker -0.30, text -0.20, text-on 0.60, title-on -0.15
blocks-around 24: 4274: byline-above -0.25, byline-apart -0.30, byline-on 0.10, deck -0.10, deck-on -0.25, kicker -0.50, text 0.20, title-on -0.55
blocks-around 25: 23988: byline-above -0.40, byline-apart -0.20, byline-below -0.20, byline-on -0.15, deck -0.40, deck-on -0.30, kicker -0.15, text -0.15, text-on -0.15, title -0.35
blocks-around 26: 9055: byline-above -0.25, byline-below -0.45, deck 0.10, deck-on -0.30, kicker -0.35, text -0.15, text-on 0.10, title 0.10, title-on -0.30
blocks-around 27: 8925: byline-above -0.15, byline-apart -0.45, byline-below 0.25, byline-end -0.20, byline-on -0.10, deck -0.15, deck-on -0.15, kicker -0.15, text -0.15, text-on 0.25, title 0.10, title-on -0.20
blocks-around 28: 29003: byline-above -0.30, byline-apart -0.50, byline-below 0.25, byline-end -0.25, byline-on -0.20, deck -0.45, deck-on -0.25, kicker -0.30, title 0.15
blocks-around 29: 11926: byline-above -0.45, byline-apart -0.30, byline-below -0.20, byline-end -0.20, byline-on -0.60, deck -0.35, deck-on -0.30, kicker -0.65, title 0.40, title-on 0.10
blocks-around 30: 2054: byline-above -0.25, byline-apart -0.65, byline-below -0.35, byline-end 0.10, byline-on -0.10, deck -0.10, deck-on -0.15, kicker -0.45, text 0.30, text-on 0.40, title -0.55, title-on -0.35
blocks-around 31: 11026: byline-above -0.15, byline-below -0.50, byline-end -0.20, byline-on 0.15, deck -0.35, deck-on -0.65, text -0.25, text-on 0.10, title -0.25
blocks-around 32: 3807: byline-apart 0.10, byline-below 0.15, byline-end 0.25, byline-on 0.35, deck -0.45, deck-on -0.30, text-on -0.15, title -0.50, title-on -0.30
blocks-around 33: 3186: byline-above 0.50, byline-below -0.60, byline-end 0.10, deck -0.35, deck-on -0.25, kicker -0.25, text -0.35, text-on 0.15, title-on -0.10
blocks-around 34: 11405: byline-apart -0.30, byline-below -0.15, byline-end 0.30, byline-on -0.25, deck -0.45, deck-on -0.35, text -0.10, text-on 0.40, title -0.10
blocks-around 35: 15326: byline-below -0.15, deck -0.25, deck-on -0.25, kicker -0.25, text -0.10, text-on 0.10, title -0.40, title-on 0.10
below-and-tail 0: 10966: aside -0.15, byline-above -0.30, byline-apart -0.15, byline-below -0.10, byline-end -0.10, deck -0.30, deck-on -0.30, kicker -0.30, text -0.15, text-on -0.10, title -0.15, title-on -0.10
below-and-tail 1: 854: byline-apart -0.20, deck -0.25, deck-on -0.15, text 0.15, text-on 0.25, title -0.35, title-on -0.20
below-and-tail 2: 2943: byline-apart -0.25, byline-below -0.35, byline-end -0.40, byline-on -0.30, deck-on 0.25, text-on 0.25, title-on -0.45
below-and-tail 3: 308: byline-end -0.15, text-on 0.20, title -0.15, title-on -0.10
below-and-tail 4: 69: byline-below -0.10, text -0.15
below-and-tail 6: 561: byline-below -0.25, text-on 0.20, title -0.30, title-on -0.10
below-and-tail 8: 403: aside -0.20, byline-above -0.15, byline-apart -0.30, byline-below 0.10, byline-end 0.10, byline-on -0.10, deck -0.25, text -0.25, title-on 0.15
below-and-tail 9: 83876: aside -0.30, byline-above -0.20, byline-apart -0.25, byline-below -0.25, byline-end -0.15, byline-on -0.25, deck -0.40, deck-on -0.30, kicker -0.25, text -0.30, text-on -0.20, title -0.30, title-on -0.30
below-and-tail 10: 5635: byline-above -0.35, byline-apart -0.15, byline-end -0.35, byline-on -0.20, deck -0.35, kicker -0.10, text -0.15, text-on 0.25, title -0.25, title-on 0.10
below-and-tail 11: 36207: byline-above -0.25, byline-apart -0.25, byline-below -0.20, byline-end -0.40, byline-on -0.55, deck -0.10, kicker -0.40, text-on 0.30, title-on -0.15
below-and-tail 12: 4869: byline-above -0.10, byline-below -0.10, byline-end -0.25, byline-on -0.15, kicker -0.35, text 0.15, title -0.25, title-on -0.15
below-and-tail 13: 1202: byline-above -0.10, byline-apart -0.15, byline-below -0.15, byline-end -0.25, byline-on -0.15, deck -0.30, deck-on -0.25, kicker 0.25, text -0.35, text-on 0.35, title -0.15, title-on 0.20
below-and-tail 14: 213: byline-apart -0.20, byline-below -0.10, byline-end -0.25, deck -0.25, deck-on -0.10, kicker 0.30, text -0.50, title 0.25, title-on 0.40
below-and-tail 15: 2674: byline-above -0.25, byline-apart -0.15, byline-below -0.35, deck -0.25, deck-on -0.15, kicker -0.30, text 0.25, title-on -0.20
below-and-tail 16: 50: text-on 0.25, title -0.15
below-and-tail 17: 3818: aside -0.25, byline-below -0.20, byline-end -0.25, byline-on -0.10, deck -0.50, deck-on -0.30, kicker -0.75, text -0.45, text-on 0.20, title -0.25, title-on 0.20
below-and-tail 18: 26258: aside -0.15, byline-above -0.10, byline-apart -0.25, byline-below -0.20, byline-end -0.35, byline-on -0.15, deck -0.20, kicker -0.20, text -0.25, text-on -0.15, title -0.40, title-on -0.30
below-and-tail 19: 1937: byline-above -0.15, byline-apart -0.30, byline-below -0.35, byline-on -0.10, deck -0.15, text 0.35, text-on -0.10, title-on -0.10
below-and-tail 20: 11288: byline-above -0.15, byline-apart -0.20, byline-below -0.35, byline-end -0.15, byline-on -0.25, deck -0.20, deck-on -0.25, kicker -0.25, text 0.10, text-on 0.30, title -0.25
below-and-tail 21: 1733: byline-apart -0.15, byline-below -0.15, byline-on -0.20, deck -0.15, deck-on -0.20, kicker -0.20, text 0.15, text-on 0.15, title-on -0.15
below-and-tail 22: 334: byline-apart -0.25, byline-below -0.15, byline-end -0.10, byline-on -0.20, kicker -0.15, text -0.10, text-on -0.10, title 0.10, title-on -0.10
below-and-tail 23: 73: byline-below -0.15, text -0.50, title 0.45, title-on 0.10
below-and-tail 24: 1098: byline-apart -0.20, byline-below -0.20, byline-end -0.15, text -0.30, text-on 0.20
below-and-tail 26: 949: byline-above -0.25, byline-below -0.15, byline-on -0.30, deck -0.40, deck-on -0.25, kicker 0.15, text -0.30, text-on -0.10, title 0.30, title-on -0.15
below-and-tail 27: 20813: byline-apart -0.35, byline-below -0.10, byline-end -0.25, byline-on -0.10, deck -0.20, deck-on -0.20, kicker -0.30, text -0.30, title -0.20, title-on -0.25
below-and-tail 28: 1585: byline-apart -0.15, byline-below -0.40, byline-on -0.20, deck-on -0.20, kicker 0.10, text-on 0.15, title-on -0.30
below-and-tail 29: 8299: byline-below -0.25, byline-on -0.35, deck -0.20, deck-on -0.10, kicker -0.20, text-on 0.10, title-on -0.35
below-and-tail 30: 1186: byline-on -0.15, deck-on -0.20, text 0.10, text-on 0.20, title -0.30, title-on 0.10
below-and-tail 31: 242: byline-below -0.25, byline-end -0.10, deck -0.20, kicker -0.20, text-on 0.25, title-on -0.25
below-and-tail 32: 58: kicker -0.10, text-on 0.10
below-and-tail 33: 860: byline-apart -0.15, byline-below 0.20, byline-end -0.15, deck -0.15, text 0.10, title-on -0.15
below-and-tail 35: 732: byline-above -0.20, byline-apart 0.10, byline-below -0.15, byline-end -0.15, deck -0.30, deck-on -0.25, kicker 0.15, text-on -0.25, title -0.30, title-on 0.25
below-and-tail 36: 56031: aside -0.20, byline-above -0.45, byline-apart -0.35, byline-below -0.20, byline-end -0.65, byline-on -0.20, deck-on -0.10, kicker -0.30, text -0.35, text-on -0.10, title -0.30, title-on -0.20
below-and-tail 37: 4626: byline-above -0.10, byline-below -0.30, byline-on -0.10, deck -0.40, kicker -0.15, text-on 0.40, title -0.30, title-on -0.45
below-and-tail 38: 19765: byline-apart -0.10, byline-below -0.40, byline-on -0.30, deck -0.25, deck-on -0.30, text-on 0.15, title-on 0.15
below-and-tail 39: 2612: byline-below -0.15, byline-on -0.15, deck -0.15, deck-on -0.20, text 0.20, text-on 0.45, title -0.40, title-on -0.40
below-and-tail 40: 704: byline-apart -0.20, byline-below -0.45, byline-on -0.20, deck -0.35, deck-on -0.35, kicker -0.30, text 0.30, text-on 0.30, title-on -0.45
below-and-tail 41: 196: aside -0.15, byline-apart -0.20, byline-below -0.30, byline-on -0.10, deck -0.20, kicker -0.20, text 0.20, text-on 0.10, title -0.10, title-on -0.20
below-and-tail 42: 2552: byline-apart -0.20, byline-below -0.20, byline-end -0.10, deck -0.20, deck-on -0.15, text-on 0.20, title -0.25
below-and-tail 43: 44: text-on 0.15, title -0.10
below-and-tail 44: 1638: byline-above -0.25, byline-below 0.10, byline-end 0.20, byline-on -0.10, deck -0.40, deck-on -0.35, kicker -0.20, text-on 0.20, title -0.25, title-on -0.25
below-and-tail 45: 32002: aside -0.15, byline-above -0.45, byline-apart -0.30, byline-below -0.10, byline-end -0.45, deck -0.20, kicker -0.20, text -0.35, text-on 0.15, title -0.25
below-and-tail 46: 2276: byline-apart -0.30, byline-below -0.20, byline-on -0.15, text 0.25, title -0.55, title-on -0.15
below-and-tail 47: 9375: byline-above -0.10, byline-apart -0.15, byline-below -0.40, byline-end -0.20, byline-on -0.35, deck-on -0.30, kicker -0.15, text -0.20, text-on 0.25, title 0.15, title-on -0.20
below-and-tail 48: 1217: byline-on -0.10, deck-on -0.10, text-on 0.45, title -0.25, title-on -0.35
below-and-tail 49: 320: byline-apart -0.10, byline-below -0.10, deck -0.20, deck-on -0.15, kicker -0.15, text 0.40, text-on 0.40, title -0.55, title-on -0.10
below-and-tail 50: 82: byline-apart -0.10, byline-below -0.20, text 0.30, title -0.25, title-on -0.10
below-and-tail 51: 1239: byline-end -0.10, text -0.15, text-on 0.40, title -0.15
below-and-tail 52: 23: text-on 0.10
below-and-tail 53: 744: byline-above -0.20, byline-apart -0.20, byline-below 0.25, byline-on -0.15, deck 0.10, deck-on -0.25, kicker -0.15, title -0.20, title-on -0.20
below-and-gap 0: 12686: byline-above -0.20, byline-apart -0.50, byline-below -0.40, byline-end -0.10, deck -0.25, kicker -0.20, text -0.10, title -0.25
below-and-gap 1: 1788: byline-above -0.25, byline-apart -0.25, byline-below -0.10, byline-end -0.15, byline-on -0.10, deck-on -0.25, kicker -0.45, text-on -0.10, title -0.10
below-and-gap 2: 1361: aside -0.15, byline-above -0.30, byline-apart -0.35, byline-end -0.10, byline-on -0.10, deck -0.10, deck-on -0.25, kicker -0.15, text -0.20, title 0.20
below-and-gap 3: 87: byline-above -0.10, byline-end -0.35, byline-on -0.20, deck -0.15, kicker -0.10, text 0.15, text-on -0.15, title 0.10, title-on -0.25
below-and-gap 4: 216: aside -0.10, byline-above -0.15, byline-apart 0.40, deck -0.15, kicker -0.20, text -0.30, text-on 0.10, title -0.15
below-and-gap 5: 102845: aside -0.25, byline-above -0.35, byline-apart -0.45, byline-below -0.25, byline-end -0.25, byline-on -0.30, deck -0.60, kicker -0.25, text -0.30, text-on -0.10, title -0.30, title-on -0.15
below-and-gap 6: 20069: aside -0.20, byline-above -0.15, byline-apart -0.30, byline-below -0.15, byline-end -0.20, deck -0.20, deck-on -0.20, text-on -0.35, title-on -0.20
below-and-gap 7: 10108: aside -0.20, byline-above -0.40, byline-apart -0.40, byline-below -0.20, byline-on -0.10, deck -0.20, deck-on -0.25, kicker -0.20, text -0.25, text-on -0.25, title -0.10, title-on -0.20
below-and-gap 8: 1402: aside -0.15, byline-end -0.15, byline-on -0.35, deck 0.10, deck-on -0.30, kicker -0.15, text-on -0.10, title 0.10, title-on -0.30
below-and-gap 9: 4120: byline-above -0.20, byline-apart -0.10, byline-below -0.50, byline-end -0.45, byline-on -0.15, deck -0.40, kicker -0.10, text-on 0.20, title-on -0.45
below-and-gap 10: 33708: aside -0.15, byline-apart -0.25, byline-below -0.15, byline-end -0.30, byline-on -0.10, deck -0.30, kicker -0.25, text -0.45, title -0.30, title-on -0.10
below-and-gap 11: 5227: byline-above -0.50, byline-apart -0.25, byline-below -0.25, byline-on -0.40, deck -0.10
below-and-gap 12: 3526: byline-above -0.10, byline-below -0.20, byline-end -0.25, byline-on -0.25, deck -0.15, deck-on -0.10, kicker -0.15, text -0.10, text-on -0.10, title 0.10, title-on -0.35
below-and-gap 13: 477: byline-below -0.30, byline-on -0.15, deck-on -0.20, kicker 0.20, text-on -0.20, title 0.15, title-on -0.15
below-and-gap 14: 749: byline-above 0.15, byline-apart -0.20, byline-below -0.45, byline-end -0.30, deck -0.40, text-on 0.20, title -0.20
below-and-gap 15: 26274: byline-above -0.50, byline-apart -0.35, byline-below 0.10, byline-end -0.15, byline-on -0.25, deck 0.20, deck-on -0.15, kicker -0.40, text -0.20, text-on -0.20, title -0.10
below-and-gap 16: 4351: byline-above 0.20, byline-apart -0.15, byline-below -0.20, byline-end -0.25, deck -0.45, deck-on -0.45, kicker 0.15, text 0.10, text-on 0.40, title -0.10, title-on -0.35
below-and-gap 17: 2347: byline-above -0.20, byline-apart -0.35, byline-end -0.55, byline-on -0.10, deck -0.55, kicker -0.25, title -0.15, title-on 0.10
below-and-gap 18: 371: byline-apart 0.20, byline-below -0.30, deck -0.25, kicker 0.10, text -0.15, text-on -0.10, title 0.30, title-on -0.20
below-and-gap 19: 444: byline-apart -0.30, byline-below -0.40, byline-end -0.15, deck -0.30
below-and-gap 20: 69637: aside -0.15, byline-above -0.35, byline-apart -0.25, byline-below -0.10, byline-end -0.40, deck -0.20, deck-on -0.20, kicker -0.50, text -0.30, text-on -0.10, title -0.20, title-on -0.30
below-and-gap 21: 10240: aside -0.15, byline-above -0.45, byline-apart -0.15, byline-below -0.10, byline-end -0.20, byline-on -0.10, deck -0.55, deck-on -0.15, kicker -0.10, title -0.10, title-on -0.10
below-and-gap 22: 6143: byline-above -0.25, byline-apart -0.15, byline-below -0.25, byline-end -0.60, byline-on -0.45, deck-on -0.30, kicker -0.20, title -0.20, title-on -0.15
below-and-gap 23: 1055: byline-apart -0.25, byline-end 0.10, byline-on -0.20, deck -0.15, deck-on -0.15, kicker -0.10, text 0.15, text-on 0.10, title-on -0.15
below-and-gap 24: 1093: aside -0.15, byline-above -0.10, byline-apart -0.30, byline-below -0.40, byline-end -0.15, text -0.20, text-on 0.15, title -0.10, title-on -0.15
below-and-gap 25: 37293: aside -0.15, byline-above -0.25, byline-apart -0.55, byline-below -0.20, byline-end -0.40, deck -0.10, kicker -0.40, text -0.45, text-on -0.10, title -0.15
below-and-gap 26: 4452: aside -0.15, byline-above -0.15, byline-below -0.35, byline-end 0.20, byline-on -0.10, deck 0.10, deck-on -0.15, kicker -0.15, text 0.10, text-on 0.35, title -0.20, title-on -0.35
below-and-gap 27: 4073: byline-above -0.35, byline-below -0.15, byline-end -0.65, byline-on -0.35, deck -0.10, deck-on -0.25, text 0.25, title-on -0.50
below-and-gap 28: 1064: byline-above -0.10, byline-end -0.30, byline-on -0.15, deck -0.35, deck-on -0.15, kicker -0.25, text-on 0.35, title -0.40, title-on -0.20
below-and-gap 29: 396: byline-above -0.10, byline-below -0.10, deck -0.15, kicker -0.15, text -0.10
below-and-fill 0: 1601: byline-above -0.25, byline-apart -0.55, byline-below -0.50, deck -0.25, deck-on 0.10, kicker -0.15, text 0.20, text-on -0.10, title-on -0.20
below-and-fill 1: 1258: byline-above -0.25, byline-below 0.15, deck -0.10, kicker -0.40, text -0.30, title-on -0.15
below-and-fill 2: 1135: byline-above -0.15, byline-on 0.10, deck -0.25, kicker -0.30, text -0.20, text-on -0.15
below-and-fill 3: 1205: byline-above -0.15, byline-below -0.10, byline-on -0.25, deck -0.35, kicker -0.10, text 0.25, title -0.35
below-and-fill 4: 6536: byline-above -0.35, byline-apart -0.15, byline-on 0.25, deck -0.25, deck-on -0.45, kicker -0.30, title -0.45
below-and-fill 5: 4403: byline-above -0.30, byline-apart -0.70, byline-below -0.35, byline-end -0.25, byline-on -0.75, deck 0.25, kicker -0.25, text 0.25, text-on -0.10, title-on -0.15
below-and-fill 6: 21280: aside -0.15, byline-above -0.35, byline-apart -0.45, byline-end -0.55, byline-on -0.30, deck -0.45, deck-on -0.20, kicker -0.30, text -0.25, text-on -0.15, title -0.25, title-on -0.20
below-and-fill 7: 21699: aside -0.15, byline-above -0.30, byline-apart -0.40, byline-below -0.25, byline-end -0.35, byline-on -0.15, deck -0.30, deck-on -0.15, kicker -0.30, text -0.30, text-on -0.35, title -0.20, title-on -0.25
below-and-fill 8: 17605: aside -0.15, byline-above -0.30, byline-apart -0.45, byline-below -0.45, byline-end -0.25, byline-on -0.50, deck -0.20, deck-on -0.10, kicker -0.25, text -0.30, text-on -0.30, title -0.35, title-on -0.25
below-and-fill 9: 10701: byline-above -0.30, byline-apart -0.45, byline-below -0.20, byline-on -0.15, deck -0.15, deck-on -0.15, kicker -0.15, text -0.10, text-on -0.10, title -0.10, title-on -0.10
below-and-fill 10: 37553: byline-above -0.25, byline-apart -0.25, byline-below -0.55, byline-end -0.10, deck -0.40, deck-on -0.40, kicker -0.25, text-on 0.25, title -0.30, title-on -0.20
below-and-fill 11: 29706: byline-above -0.25, byline-apart -0.30, byline-below -0.25, byline-end -0.20, byline-on -0.10, deck -0.25, deck-on -0.35, kicker -0.60, text-on 0.10, title -0.35, title-on -0.25
below-and-fill 12: 4795: byline-above -0.15, byline-apart -0.35, byline-below -0.20, byline-end -0.40, byline-on -0.20, deck -0.35, deck-on -0.30, kicker -0.15, text -0.10, text-on 0.10, title -0.20
below-and-fill 13: 5389: byline-above -0.25, byline-apart -0.35, byline-below 0.10, byline-end -0.20, deck -0.25, deck-on -0.15, text -0.10, text-on -0.35, title -0.20, title-on -0.20
below-and-fill 14: 4526: byline-above -0.30, byline-apart -0.15, byline-end -0.40, deck -0.10, kicker -0.45, text-on -0.30
below-and-fill 15: 3503: byline-above 0.25, byline-apart -0.20, byline-below -0.10, byline-end -0.55, byline-on 0.25, kicker -0.35, text -0.25, text-on 0.15, title -0.45
below-and-fill 16: 14405: byline-below -0.25, byline-end -0.20, byline-on -0.30, deck-on -0.15, kicker -0.35, text-on 0.10, title -0.20
below-and-fill 17: 11069: byline-below -0.60, byline-end 0.30, byline-on -0.20, deck -0.30, deck-on -0.10, text 0.10, text-on 0.20, title -0.30, title-on -0.35
below-and-fill 18: 3168: byline-apart -0.40, byline-below -0.10, byline-on -0.10, deck -0.40, deck-on -0.25, kicker -0.45, text 0.15, title -0.15
below-and-fill 19: 3443: byline-above -0.15, byline-apart -0.40, byline-below -0.35, byline-on -0.10, deck -0.15, deck-on -0.10, kicker 0.20, text-on 0.10, title -0.10, title-on -0.15
below-and-fill 20: 3087: byline-above -0.45, byline-apart -0.15, byline-end -0.15, kicker -0.30, text -0.15, text-on -0.25, title -0.10, title-on -0.15
below-and-fill 21: 2798: byline-above -0.40, byline-apart -0.35, byline-below -0.20, byline-end -0.15, byline-on 0.15, deck-on 0.10, text -0.30, text-on 0.20, title -0.20, title-on -0.15
below-and-fill 22: 12322: byline-apart 0.15, byline-below -0.25, byline-end -0.45, byline-on -0.40, deck -0.20, deck-on -0.15, kicker 0.15, text-on 0.10, title -0.20, title-on -0.10
below-and-fill 23: 8969: byline-above -0.10, byline-below 0.30, byline-end -0.45, byline-on -0.35, deck -0.30, deck-on -0.20, kicker -0.10, text-on 0.15, title -0.35, title-on -0.30
below-and-fill 24: 7011: byline-above -0.10, byline-apart -0.25, byline-below -0.25, byline-end -0.35, byline-on -0.35, deck -0.30, deck-on -0.15, kicker -0.55, text-on -0.15, title -0.25
below-and-fill 25: 8022: byline-above -0.35, byline-apart -0.15, byline-below -0.20, byline-end -0.25, byline-on -0.40, deck -0.15, deck-on -0.20, text -0.10, title -0.15, title-on -0.25
below-and-fill 26: 7426: byline-above -0.30, byline-apart -0.30, byline-below -0.25, byline-end -0.45, deck -0.40, kicker -0.15, text -0.35, text-on 0.15, title -0.15
below-and-fill 27: 7440: byline-above -0.30, byline-apart -0.45, byline-below -0.20, deck 0.10, kicker -0.30, text-on 0.30, title -0.20, title-on -0.40
below-and-fill 28: 33972: byline-above -0.30, byline-apart -0.50, byline-below 0.20, byline-end -0.25, deck -0.15, deck-on 0.15, kicker -0.25, text -0.15, text-on 0.10, title -0.20, title-on -0.80
below-and-fill 29: 24297: byline-above -0.20, byline-apart -0.30, byline-end -0.25, byline-on 0.20, deck -0.20, deck-on -0.25, kicker 0.30, text -0.15, text-on 0.10, title -0.15, title-on -0.55
below-and-fill 30: 2849: byline-above -0.10, byline-apart -0.15, byline-below -0.25, byline-end 0.35, byline-on 0.15, deck -0.10, kicker 0.25, title -0.25, title-on -0.35
below-and-fill 31: 3590: byline-apart -0.45, byline-below -0.45, byline-end -0.30, byline-on 0.10, deck -0.30, deck-on -0.10, kicker -0.40, text 0.10, title -0.25
below-and-fill 32: 3580: byline-above -0.35, byline-apart -0.45, byline-end -0.30, byline-on -0.30, deck-on -0.40, kicker -0.50, text-on -0.15, title-on 0.10
below-and-fill 33: 4510: byline-above -0.40, byline-apart 0.15, byline-end -0.55, byline-on -0.45, kicker -0.20, text -0.15, text-on -0.10, title-on -0.25
below-and-fill 34: 18511: byline-above -0.35, byline-end -0.55, byline-on -0.20, deck-on -0.15, text -0.15, text-on 0.20, title -0.15, title-on -0.25
below-and-fill 35: 14238: byline-above -0.45, byline-apart -0.35, byline-below 0.15, byline-end -0.50, byline-on -0.45, deck -0.30, kicker -0.40, text -0.30, text-on 0.30, title 0.15, title-on -0.40
form-and-tail 0: 221242: aside -0.55, byline-above -0.15, byline-apart -0.20, byline-below -0.25, byline-end -0.25, byline-on -0.30, deck -0.35, deck-on -0.40, kicker -0.20, text -0.35, text-on -0.40, title -0.45, title-on -0.30
form-and-tail 1: 16293: byline-above -0.35, byline-apart -0.30, byline-below -0.20, byline-end -0.15, byline-on -0.20, deck -0.20, kicker 0.15, text -0.10, text-on 0.10, title -0.25, title-on -0.10
form-and-tail 2: 85031: aside -0.15, byline-above -0.25, byline-apart -0.40, byline-below -0.65, byline-end -0.45, byline-on -0.65, kicker -0.40, text -0.15, text-on 0.15, title-on 0.10
form-and-tail 3: 11370: byline-above -0.15, byline-below -0.30, byline-end -0.15, byline-on -0.40, deck -0.20, deck-on -0.25, kicker -0.40, text 0.30, text-on 0.40, title -0.25, title-on -0.15
form-and-tail 4: 2790: byline-above -0.25, byline-apart -0.35, byline-below -0.80, byline-end -0.40, byline-on -0.40, deck -0.25, deck-on -0.55, kicker 0.10, text -0.20, text-on 0.35, title-on 0.10
form-and-tail 5: 634: byline-above -0.25, byline-apart -0.35, byline-below -0.55, byline-end -0.35, byline-on -0.25, deck -0.40, deck-on -0.25, kicker 0.30, text 0.10, title -0.10
form-and-tail 6: 8693: byline-above -0.30, byline-apart -0.25, byline-below -0.20, deck -0.50, deck-on -0.30, kicker -0.20, text 0.20, text-on 0.25, title -0.10
form-and-tail 7: 150: text-on 0.35, title -0.25, title-on -0.15
form-and-tail 8: 8004: aside -0.25, byline-apart -0.10, deck -0.50, deck-on -0.60, kicker -0.50, text -0.45, text-on -0.10, title -0.35
form-and-tail 9: 1238: byline-above -0.20, byline-apart -0.40, byline-below -1.00, byline-end -0.45, byline-on -0.70, deck -0.30, deck-on -0.25, kicker -1.65, text -2.25, text-on -0.50, title 2.25, title-on 0.55
form-and-tail 11: 20: text -0.20, title 0.30
form-and-tail 18: 403: byline-above -0.25, byline-apart -0.45, byline-below -1.05, byline-end -0.55, byline-on -0.35, deck -0.65, kicker -0.95, text 0.45, text-on 0.35, title 0.20, title-on -1.10
form-and-tail 28: 238: byline-below -0.60, byline-on -0.15, deck -0.35, deck-on -0.10, kicker -0.20, text 1.05, title -0.80, title-on -0.70
form-and-tail 29: 36: byline-below -0.25, deck -0.30, text 0.75, title -0.60, title-on -0.55
form-and-tail 31: 27: byline-below -0.10, text 0.60, title -0.45, title-on -0.35
form-and-tail 36: 164: text 0.35, title -0.35
form-and-tail 45: 186: text-on 0.25, title -0.25
form-and-tail 54: 50: byline-above -0.60, byline-apart -0.70, byline-below -0.50, byline-end -0.75, byline-on -0.30, kicker -0.25, text 1.40, title -0.40
form-and-tail 63: 6663: aside -0.15, byline-above -0.30, byline-apart -0.30, byline-below -0.10, byline-on -0.65, deck -1.40, deck-on -0.50, kicker -1.10, text 0.10, title 0.15, title-on -0.30
form-and-tail 64: 381: byline-above -0.10, byline-apart -0.10, byline-end -0.10, deck -0.10, text -0.25, text-on 0.30, title 0.20, title-on -0.10
form-and-tail 65: 2734: byline-above -0.10, byline-apart 0.15, byline-below 0.25, byline-end -0.10, deck -0.80, deck-on -0.30, kicker -0.15, text 0.95, text-on -0.20, title -0.95
form-and-tail 66: 555: deck 0.15, text 0.10, text-on 0.25, title -0.40
form-and-tail 67: 38: byline-apart 0.10, byline-below 0.10, deck-on -0.10, kicker -0.15, text -0.20, title-on -0.15
form-and-tail 68: 17: text -0.25, title 0.15, title-on 0.10
form-and-tail 69: 291: text-on 0.25, title -0.20
form-and-tail 71: 143: aside -0.15, byline-above -0.25, byline-apart -0.40, byline-below -0.35, byline-end -0.50, byline-on -0.10, deck -0.15, kicker -0.15, text-on 0.15, title 0.25, title-on -0.35
form-below 0: 348256: aside -0.65, byline-above -0.20, byline-apart -0.25, byline-below -0.25, byline-end -0.25, byline-on -0.45, deck -0.30, deck-on -0.40, kicker -0.20, text -0.25, text-on -0.35, title -0.30, title-on -0.25
form-below 1: 1167: aside -0.10, byline-above -0.95, byline-apart 0.10, byline-below 0.25, byline-end -0.50, byline-on -0.30, deck -0.30, deck-on -0.20, kicker -0.80, text-on 0.20, title 0.30, title-on 0.10
form-below 2: 367: aside -0.15, byline-above -0.60, byline-apart 0.10, byline-below -0.50, byline-end -0.55, deck -0.30, deck-on -0.20, kicker -0.35, text -0.15, text-on 0.70, title-on -0.15
form-below 3: 296: aside -0.15, byline-above -0.25, byline-apart -0.70, byline-below -0.25, byline-end -0.30, byline-on -0.55, deck -0.70, deck-on -0.30, kicker -0.45, text -0.20, text-on -0.25, title 0.30, title-on 0.65
form-below 4: 197: byline-apart -0.45, byline-below -0.40, byline-end -0.10, deck -0.10, text -0.20, text-on 0.20, title 0.20
form-below 5: 325: byline-apart -0.25, byline-below 0.10, byline-end 0.15, deck -0.10, deck-on -0.15, text -0.10, title -0.15, title-on -0.35
form-below 6: 71: byline-above -0.20, byline-apart -0.15, byline-below 0.15, byline-end 0.10, deck -0.15, deck-on -0.15, kicker -0.15, text -0.30, text-on 0.15, title -0.20, title-on -0.20
form-below 7: 10573: aside -0.20, byline-apart -0.35, byline-below -0.60, byline-end -0.30, byline-on 0.25, deck -0.20, kicker -0.15, text -0.30, text-on -0.10, title -0.30, title-on -0.45
form-below 8: 6350: byline-above -0.10, byline-apart -0.30, byline-end -0.15, byline-on -0.10, deck -0.20, kicker -0.30, text -0.10, title -0.25, title-on -0.15
form-above 0: 348201: aside -0.60, byline-above -0.30, byline-apart -0.20, byline-below -0.30, byline-end -0.20, byline-on -0.35, deck -0.35, deck-on -0.35, kicker -0.10, text -0.30, text-on -0.35, title -0.30, title-on -0.30
form-above 1: 1248: byline-above -0.25, byline-apart -0.15, byline-below -0.10, byline-end -0.35, byline-on -0.15, deck -0.60, text 0.10, text-on -0.20, title -0.20, title-on 0.20
form-above 2: 353: byline-above -0.30, byline-apart -0.55, byline-below 0.15, byline-end -0.40, byline-on -0.35, deck 0.20, deck-on -0.15, kicker -0.50, text 0.10, text-on 0.20, title 0.25, title-on -1.50
form-above 3: 300: byline-below -0.20, deck -0.20, text 0.15, text-on 0.30, title -0.30, title-on -0.15
form-above 4: 191: byline-apart -0.25, byline-below -0.10, text 0.30, text-on 0.35, title -0.25
form-above 5: 316: aside -0.15, byline-above -0.35, byline-apart -0.30, byline-below -0.50, byline-end 0.50, deck -0.20, kicker -0.10, text 0.20, text-on 0.10, title -0.30
form-above 6: 55: byline-below -0.35, byline-end -0.20, byline-on -0.35, deck -0.20, kicker -0.15, text 0.20, title-on -0.20
form-above 7: 10588: aside -0.20, byline-above -0.35, byline-apart -0.60, byline-below 0.30, byline-end -0.25, byline-on -0.40, deck 0.15, deck-on -0.80, kicker -0.25, text -0.40, text-on -0.60, title -0.35, title-on 0.80
form-above 8: 6350: byline-above -0.20, byline-apart -0.25, byline-below -0.45, byline-end -0.30, deck -0.30, kicker -0.15, text -0.20, title -0.20
joints-and-letters 0: 5724: aside -0.30, byline-above -0.20, byline-apart -0.10, byline-end -0.10, byline-on -0.15, deck -0.30, deck-on -0.35, text-on -0.20, title -0.20, title-on -0.20
joints-and-letters 1: 4056: aside -0.25, byline-apart -0.10, byline-below -0.25, byline-on -0.30, deck 0.10, deck-on -0.30, kicker -0.70, text-on 0.10, title-on -0.30
joints-and-letters 2: 61571: aside -0.40, byline-apart 0.10, byline-on 0.10, deck -0.70, deck-on -0.35, text -0.25, text-on -0.35, title -0.25, title-on -0.30
joints-and-letters 3: 30141: aside -0.25, byline-above -0.30, byline-apart -0.30, byline-below -0.15, byline-end -0.35, byline-on -0.30, deck -0.35, deck-on -0.35, text -0.15, text-on -0.10, title -0.20, title-on -0.25
joints-and-letters 5: 30: byline-apart -0.20, byline-below 0.20, byline-end 0.15, text -0.10, title -0.25, title-on -0.10
joints-and-letters 6: 52226: aside -0.15, byline-above -0.65, byline-apart -0.60, byline-below -0.75, byline-end -0.70, byline-on -0.95, deck-on 0.15, kicker -0.80
joints-and-letters 7: 1239: byline-below 0.15, byline-end -0.15, deck 0.10, deck-on -0.15, title -0.40, title-on -0.30
joints-and-letters 9: 898: aside -0.25, byline-apart 0.25, byline-below 0.35, byline-end 0.30, byline-on -0.35, deck -0.15, deck-on -0.30, kicker 0.15, text -0.40, text-on -0.30, title -0.50, title-on -0.30
joints-and-letters 10: 53491: aside -0.15, byline-above -0.95, byline-apart -1.00, byline-below -1.65, byline-end -1.40, byline-on -1.15, deck 0.15, deck-on -0.15, kicker -0.85, title 0.10
joints-and-letters 11: 14540: aside -0.15, byline-above 0.15, byline-below 0.30, byline-end 0.15, byline-on -0.20, deck -0.35, kicker -0.20, text -0.40, text-on -0.35, title -0.25, title-on -0.65
joints-and-letters 13: 2501: aside -0.25, byline-above -0.25, byline-apart -0.20, byline-below -0.20, byline-end -0.45, deck -0.35, deck-on -0.15, kicker 0.25, text -0.25, title -0.15, title-on 0.15
joints-and-letters 14: 18078: byline-above -0.50, byline-apart -0.90, byline-below -1.00, byline-end -0.55, byline-on -0.60, deck 0.45, kicker -1.20, text 0.10, text-on 0.30, title -0.15, title-on -0.10
joints-and-letters 15: 38214: aside -0.20, byline-above -0.10, byline-apart -0.30, byline-below -0.25, byline-end -0.10, deck -0.30, kicker -0.75, text -0.25, text-on -0.20, title -0.10
joints-and-letters 17: 623: aside -0.15, byline-above -0.10, byline-apart -0.65, byline-below -0.10, byline-end -0.20, byline-on 0.35, deck -0.50, text -0.25, text-on -0.35, title 0.20, title-on -0.25
joints-and-letters 18: 1853: byline-above -0.15, byline-apart -0.30, byline-below -0.40, byline-end -0.25, byline-on -0.35, deck -0.15, kicker -0.90, text-on 0.35, title -0.30, title-on 0.50
joints-and-letters 19: 82417: aside -0.20, byline-above -0.70, byline-apart -0.50, byline-below -0.70, byline-end -0.80, byline-on -0.50, deck -0.15, deck-on -0.15, kicker -0.25, text -0.25, text-on -0.10
joints-and-fill 0: 33078: aside -0.15, byline-above -0.35, byline-apart -0.45, byline-below -0.45, byline-end -0.40, byline-on -0.25, deck -0.45, deck-on -0.25, kicker -0.30, text -0.30, text-on -0.20, title -0.35, title-on -0.30
joints-and-fill 1: 23124: aside -0.25, byline-above -0.30, byline-apart -0.35, byline-below -0.15, byline-end -0.25, byline-on -0.15, deck -0.45, deck-on -0.25, kicker -0.30, text -0.45, text-on -0.30, title -0.35, title-on -0.45
joints-and-fill 2: 12383: aside -0.20, byline-above -0.30, byline-apart -0.25, byline-end -0.15, byline-on -0.25, deck -0.45, deck-on -0.45, text -0.45, text-on -0.10, title -0.25, title-on -0.35
joints-and-fill 3: 7096: byline-above -0.10, byline-end -0.15, byline-on -0.20, deck -0.35, deck-on -0.20, kicker -0.25, text -0.10, text-on 0.25, title -0.25, title-on -0.15
joints-and-fill 4: 17986: byline-above -0.45, byline-apart -0.30, deck -0.35, deck-on -0.60, kicker -0.40, text -0.15, text-on 0.35, title -0.35, title-on -0.15
joints-and-fill 5: 7825: byline-above -0.20, byline-below -0.40, byline-end -0.10, deck -0.45, deck-on -0.45, kicker -0.15, text-on 0.10, title 0.10, title-on -0.40
joints-and-fill 6: 432: byline-below -0.15, byline-end -0.15, deck-on 0.10, text -0.45, title 0.45, title-on -0.40
joints-and-fill 7: 3118: byline-apart -0.15, byline-below -0.65, byline-end -0.25, byline-on -0.45, deck 0.40, kicker -0.75, text -0.30, text-on 0.25, title -0.10, title-on 0.30
joints-and-fill 8: 4895: byline-above -0.65, byline-apart -0.75, byline-below -0.35, byline-end -0.30, byline-on -0.55, deck-on 0.20, kicker -0.65, text-on -0.20, title 0.10
joints-and-fill 9: 5084: byline-above -0.40, byline-apart -0.85, byline-below -0.65, byline-end -0.50, byline-on -0.30, deck -0.10, deck-on 0.10, kicker -0.25, text 0.15, title-on 0.15
joints-and-fill 10: 36013: byline-above -0.40, byline-below -0.30, byline-end -0.20, byline-on -0.25, deck -0.35, deck-on -0.65, kicker -0.10, text-on 0.25, title 0.10, title-on -0.65
joints-and-fill 11: 3953: byline-above -0.20, byline-apart -0.45, byline-below -0.20, byline-end -0.25, byline-on -0.25, deck-on -0.25, kicker -0.40, text -0.20, text-on 0.25, title 0.15, title-on -0.50
joints-and-fill 12: 2629: byline-above -0.60, byline-apart -0.50, byline-below -0.60, byline-end -0.30, byline-on -0.35, deck -0.25, deck-on -0.30, kicker -0.60, text -0.25, text-on 0.20, title 0.20, title-on 0.25
joints-and-fill 13: 6349: byline-above -0.20, byline-apart -0.55, byline-end -0.75, byline-on -0.95, deck -0.35, deck-on 0.20, kicker -1.20, text 0.10, text-on -0.30, title 0.10, title-on 0.20
joints-and-fill 14: 7039: byline-above -0.30, byline-apart -0.25, byline-below -0.15, byline-end -0.60, deck -0.15, deck-on -0.15, kicker -0.55, text-on 0.15, title -0.30, title-on -0.30
joints-and-fill 15: 6492: byline-apart -0.20, byline-end 0.50, byline-on -0.30, deck-on 0.10, kicker -0.10, text-on -0.15, title -0.40, title-on -0.80
joints-and-fill 16: 35508: byline-above 0.10, byline-apart -0.10, byline-below -0.20, byline-end -0.30, byline-on -0.30, deck 0.10, deck-on -0.30, kicker 0.15, text -0.10, text-on -0.15, title -0.30, title-on -0.35
joints-and-fill 17: 10912: byline-above -0.40, byline-apart -0.15, byline-below -0.10, byline-end 0.25, byline-on -0.50, deck -0.35, deck-on -0.10, kicker -0.25, text -0.20, text-on -0.10, title -0.40, title-on -0.10
joints-and-fill 18: 2182: byline-above -0.25, byline-apart -0.25, byline-end -0.45, byline-on -0.30, deck -0.10, deck-on -0.10, kicker -0.45, text -0.20, title-on 0.30
joints-and-fill 19: 5977: byline-above -0.55, byline-apart -0.70, byline-below -0.55, byline-end -0.25, byline-on -0.15, deck -0.30, deck-on -0.20, kicker -0.25, text -0.10, text-on -0.10, title-on 0.20
joints-and-fill 20: 6840: byline-above -0.45, byline-apart -0.55, byline-below -0.65, byline-end -0.45, byline-on -0.20, deck-on 0.20, kicker -0.30, text-on -0.10, title -0.10
joints-and-fill 21: 5141: byline-above -0.45, byline-apart -0.10, byline-below -0.20, byline-end -0.30, byline-on 0.20, kicker -0.20, text -0.20, title -0.15, title-on -0.15
joints-and-fill 22: 17832: byline-above 0.15, byline-apart -0.30, byline-end -0.10, kicker -0.15, title -0.15, title-on -0.70
joints-and-fill 23: 20821: byline-above -0.20, byline-apart -0.40, byline-end -0.30, byline-on -0.65, deck -0.25, deck-on -0.10, kicker -0.50, text-on 0.10, title -0.25, title-on -0.30
joints-and-fill 24: 2383: byline-above -0.25, byline-apart -0.15, byline-below -0.30, byline-end -0.30, byline-on -0.65, deck -0.25, deck-on -0.15, kicker -0.30, text 0.10, title -0.10, title-on -0.15
joints-and-fill 25: 4833: byline-above -0.30, byline-apart -0.30, byline-below -1.00, byline-end -0.50, byline-on -0.20, deck 0.35, deck-on -0.30, kicker -0.10, text -0.20, title -0.15, title-on 0.35
joints-and-fill 26: 6202: byline-above -0.35, byline-apart -0.65, byline-below -0.55, byline-end -0.35, deck 0.20, deck-on -0.10, kicker -0.70, text -0.20, text-on -0.30, title -0.10, title-on 0.25
joints-and-fill 27: 6344: byline-above -0.40, byline-apart -0.55, byline-below -0.20, byline-end -0.55, byline-on -0.20, deck -0.15, kicker -0.10, text -0.25, title -0.10
joints-and-fill 28: 15960: byline-above -0.35, byline-apart -0.35, byline-below -0.30, byline-end -0.30, byline-on -0.10, deck -0.40, deck-on 0.10, kicker -0.20, text -0.15, text-on -0.30, title -0.20, title-on 0.15
joints-and-fill 29: 49171: byline-above -0.25, byline-apart -0.25, byline-below -0.55, byline-end -0.50, byline-on -0.10, deck -0.25, deck-on -0.20, kicker -0.20, text 0.15, title -0.25, title-on -0.25
joints-and-tail 0: 58265: aside -0.35, byline-above -0.20, byline-apart -0.20, byline-below -0.25, byline-end -0.25, byline-on -0.25, deck -0.50, deck-on -0.50, kicker -0.25, text -0.35, text-on -0.40, title -0.30, title-on -0.40
joints-and-tail 1: 3083: byline-above -0.30, byline-apart -0.35, byline-below -0.30, byline-on -0.35, deck -0.55, deck-on -0.25, kicker -0.25, text -0.30, text-on 0.15, title 0.30
joints-and-tail 2: 29875: byline-above -0.20, byline-apart -0.25, byline-below -0.20, byline-end -0.40, byline-on -0.65, deck -0.10, deck-on -0.15, kicker -0.45, text-on 0.15, title -0.20
joints-and-tail 3: 3809: byline-above -0.10, byline-apart -0.15, byline-below -0.25, byline-end -0.10, byline-on -0.35, deck -0.10, kicker -0.35, text 0.25, text-on 0.10, title -0.15
joints-and-tail 4: 1328: byline-above -0.10, byline-apart -0.10, byline-below -0.45, byline-end -0.15, byline-on -0.45, deck -0.10, deck-on -0.35, kicker 0.15, text -0.15, text-on 0.15, title-on -0.25
joints-and-tail 5: 227: aside -0.15, byline-apart -0.25, byline-below -0.40, byline-end -0.20, byline-on -0.20, deck -0.45, deck-on -0.15, kicker 0.25, text 0.10, text-on -0.10, title -0.15
joints-and-tail 6: 470: byline-apart -0.15, byline-below -0.25, byline-end -0.25, kicker -0.10, text-on 0.25, title -0.25, title-on 0.15
joints-and-tail 7: 61: text 0.20, text-on 0.30, title -0.35
joints-and-tail 8: 4374: aside -0.25, byline-above -0.15, byline-apart -0.10, byline-below -0.20, byline-on 0.10, deck -0.50, deck-on -0.45, kicker -0.40, text -0.40, text-on -0.15, title -0.35, title-on -0.20
joints-and-tail 9: 36805: byline-above -0.80, byline-apart -0.70, byline-below -0.85, byline-end -0.45, byline-on -0.90, deck-on 0.10, kicker -0.70, text -0.20, title-on 0.30
joints-and-tail 10: 2923: byline-below -0.10, deck-on 0.20, text-on 0.15, title -0.40, title-on -0.20
joints-and-tail 11: 10914: deck 0.25, deck-on -0.15, text 0.25, text-on 0.40, title -0.30, title-on -0.95
joints-and-tail 12: 1230: deck 0.15, text -0.20, text-on 0.20, title -0.10
joints-and-tail 13: 390: deck -0.20, deck-on -0.15, kicker -0.40, text 0.35, title -0.40, title-on -0.10
joints-and-tail 14: 71: kicker -0.10
joints-and-tail 17: 984: byline-apart 0.10, byline-below 0.10, byline-end -0.15, byline-on -0.15, deck -0.45, deck-on -0.25, kicker -0.15, text -0.15, text-on 0.50, title-on -0.50
joints-and-tail 18: 44882: aside -0.15, byline-above -0.40, byline-apart -0.45, byline-below -0.35, byline-end -0.30, byline-on -0.80, deck -0.25, deck-on -0.25, kicker -0.70, text -0.40, text-on -0.15, title -0.30, title-on -0.30
joints-and-tail 19: 3841: byline-above -0.15, byline-apart -0.15, byline-below -0.25, byline-end -0.30, byline-on -0.15, deck 0.15, kicker -0.30, text 0.60, text-on 0.10, title -0.45, title-on -0.35
joints-and-tail 20: 15501: byline-above -0.25, byline-apart -0.10, byline-below -0.80, byline-end -0.30, byline-on -0.20, deck-on -0.10, kicker -0.10, text-on 0.15, title -0.10, title-on 0.20
joints-and-tail 21: 1491: byline-below -0.15, byline-end -0.20, text 0.10, text-on 0.20, title -0.25, title-on -0.20
joints-and-tail 22: 312: byline-apart -0.10, deck -0.10, kicker -0.25, text 0.45, text-on 0.50, title -0.45, title-on -0.40
joints-and-tail 23: 154: text -0.15, text-on 0.35
joints-and-tail 24: 1272: byline-above -0.15, byline-apart -0.10, byline-below 0.10, byline-end 0.15, deck -0.25, text-on 0.30, title -0.30, title-on -0.25
joints-and-tail 26: 1459: byline-above -0.10, byline-below -0.15, byline-end -0.15, byline-on -0.25, deck -0.40, kicker -0.25, text -0.35, text-on -0.15, title 0.25
joints-and-tail 27: 35214: aside -0.20, byline-above -0.50, byline-apart -0.40, byline-below -0.40, byline-end -0.30, byline-on -0.30, deck -0.15, kicker -0.25, text -0.35, text-on -0.25, title -0.15, title-on -0.10
joints-and-tail 28: 3274: byline-above -0.30, byline-apart -0.20, byline-end -0.25, deck -0.25, deck-on -0.25, kicker -0.15, text 0.25, text-on 0.20, title -0.30, title-on -0.40
joints-and-tail 29: 14259: byline-above -0.25, byline-apart -0.30, byline-below -0.25, byline-end -0.35, byline-on -0.30, kicker -0.20, text-on 0.45, title -0.45, title-on -0.45
joints-and-tail 30: 1813: byline-below -0.10, byline-end -0.15, byline-on -0.15, deck-on -0.20, text 0.25, text-on 0.50, title -0.30, title-on -0.30
joints-and-tail 31: 388: byline-above -0.10, byline-below -0.25, byline-end -0.10, deck -0.25, kicker -0.15, text -0.25, text-on 0.10, title 0.30
joints-and-tail 32: 81: byline-end -0.15, deck -0.10, text-on 0.10
joints-and-tail 33: 2869: byline-above -0.20, byline-apart -0.30, byline-below -0.35, byline-end -0.10, deck -0.30, deck-on -0.15, text -0.30, text-on 0.15, title 0.30, title-on -0.15
joints-and-tail 35: 882: byline-apart -0.60, byline-below -0.45, byline-end -0.45, byline-on -0.40, deck -0.20, deck-on -0.25, kicker -0.25, text -0.10, title 0.15, title-on 0.20
joints-and-tail 36: 54780: aside -0.20, byline-above -0.45, byline-apart -0.55, byline-below -0.60, byline-end -0.60, byline-on 0.10, deck -0.15, deck-on -0.20, kicker -0.45, text -0.35, text-on -0.10, title -0.10
joints-and-tail 37: 3792: byline-above -0.20, byline-apart -0.10, byline-below -0.15, byline-end -0.35, deck -0.35, kicker 0.15, text -0.25, text-on 0.30, title -0.55, title-on 0.10
joints-and-tail 38: 17328: byline-above -0.15, byline-apart -0.15, byline-below -0.25, byline-end -0.30, byline-on -0.25, deck -0.25, deck-on -0.10, kicker -0.25, text-on 0.25, title -0.10, title-on -0.25
joints-and-tail 39: 3582: byline-below -0.10, byline-on -0.15, deck -0.15, deck-on -0.30, text 0.25, text-on 0.30, title -0.25, title-on -0.40
joints-and-tail 40: 453: byline-below -0.15, deck -0.20, deck-on -0.20, kicker -0.15, text 0.20, text-on 0.40, title -0.10, title-on -0.20
joints-and-tail 41: 118: byline-apart -0.10, text-on 0.10
joints-and-tail 42: 4233: byline-below -0.15, byline-end -0.20, deck -0.20, deck-on -0.15, text 0.20, text-on 0.20, title -0.20
joints-and-tail 43: 22: title 0.10
joints-and-tail 44: 585: aside -0.15, byline-above -0.35, byline-apart -0.30, byline-below -0.60, byline-end -0.35, byline-on -0.30, deck -0.25, deck-on -0.30, kicker -0.25, title-on 0.15
joints-below 0: 2940: aside -0.25, byline-above -0.15, byline-below -0.30, byline-end -0.15, deck -0.25, deck-on -0.25, kicker -0.30, text -0.10, title -0.15, title-on -0.15
joints-below 1: 72: byline-apart -0.15, byline-below -0.30, byline-on -0.25, kicker -0.10, text -0.15, title 0.10
joints-below 2: 395: byline-above -0.50, byline-apart -0.20, byline-end -0.25, byline-on 0.15, kicker -0.30, text -0.55, text-on -0.30, title 0.25, title-on 0.20
joints-below 3: 873: byline-above 0.10, byline-apart -0.15, byline-below -0.10, byline-on 0.10, deck-on -0.15, kicker 0.15, text -0.10, text-on -0.25, title-on -0.40
joints-below 4: 1355: aside -0.15, byline-above -0.15, byline-apart -0.20, byline-below 0.10, byline-end -0.15, byline-on -0.15, deck -0.15, deck-on -0.10, kicker -0.10, text -0.10, text-on -0.15, title -0.20, title-on -0.15
joints-below 5: 89: byline-above -0.10, byline-apart -0.35, byline-end -0.20, kicker -0.15, text 0.15, title -0.15
joints-below 6: 2752: aside -0.25, byline-above -0.20, byline-apart -0.10, byline-below -0.30, byline-end -0.10, byline-on -0.25, deck -0.40, deck-on -0.15, kicker -0.30, text -0.25, title -0.10
joints-below 7: 76: byline-above -0.20, byline-apart -0.20, byline-below -0.20, byline-end -0.10, byline-on -0.30, deck -0.20, kicker -0.30, text -0.20, text-on 0.10, title 0.20
joints-below 8: 844: aside -0.15, byline-apart 0.20, byline-below -0.15, byline-end -0.75, deck -0.25, deck-on -0.30, kicker -0.30, title -0.10
joints-below 9: 1925: aside -0.20, byline-above 0.10, byline-apart -0.15, byline-below -0.10, byline-on -0.10, deck -0.15, deck-on -0.20, text -0.10, text-on -0.20, title-on -0.25
joints-below 10: 2287: aside -0.20, byline-above -0.15, byline-apart -0.30, byline-end 0.25, byline-on 0.10, deck -0.35, deck-on -0.15, text -0.25, text-on -0.60, title -0.10
joints-below 11: 224: byline-above -0.15, byline-below -0.10, deck -0.15, kicker -0.15, title -0.10
joints-below 12: 60374: aside -0.30, byline-above -0.45, byline-apart -0.15, byline-below -0.20, byline-end -0.35, byline-on -0.35, deck -0.10, kicker -0.45, text -0.30
joints-below 13: 51345: aside -0.15, byline-apart -0.20, byline-below -0.40, byline-end -0.25, byline-on -0.25, deck -0.15, deck-on -0.60, text -0.25, text-on -0.20, title -0.10, title-on -0.15
joints-below 14: 52488: aside -0.15, byline-apart -0.25, byline-below -0.15, byline-end -0.20, deck-on -0.30, kicker -0.30, text -0.10, text-on -0.30, title -0.15, title-on -0.50
joints-below 15: 17979: byline-above 0.40, byline-apart 0.20, byline-end 0.10, byline-on 0.15, deck -0.45, deck-on -0.15, kicker 0.40, text -0.30, text-on 0.25, title -0.40, title-on -0.75
joints-below 16: 2127: byline-above -0.25, byline-apart -0.55, byline-below 0.10, byline-on -0.30, deck -0.55, deck-on 0.10, kicker 0.20, text 0.10, text-on 0.85, title -0.45, title-on -0.15
joints-below 17: 2906: byline-above -0.20, byline-apart -0.15, byline-below -0.10, byline-end -0.10, byline-on -0.15, deck -0.10, kicker -0.20, text-on 0.10, title -0.20, title-on -0.25
joints-below 18: 31895: aside -0.25, byline-above -0.20, byline-apart -0.25, byline-below -0.25, byline-on -0.50, deck -0.20, deck-on -0.10, kicker -0.30, text -0.35, text-on -0.10, title-on -0.15
joints-below 19: 1483: byline-above -0.20, byline-apart -0.10, byline-end -0.35, deck 0.25, deck-on -0.40, kicker -0.55, text -0.15, text-on 0.10
joints-below 20: 14395: byline-above -0.30, byline-apart 0.10, byline-below -0.10, byline-end -0.25, byline-on -0.30, deck -0.25, deck-on -0.10, kicker -0.35, text -0.15, title -0.15, title-on 0.10
joints-below 21: 37274: aside -0.20, byline-above -0.30, byline-apart -0.25, byline-below -0.15, byline-end -0.10, deck -0.20, deck-on -0.15, kicker -0.30, text -0.20, text-on -0.10, title -0.10, title-on -0.10
joints-below 22: 78373: aside -0.15, byline-above -0.30, byline-apart -0.50, byline-below -0.25, byline-end -0.30, byline-on -0.10, deck -0.30, deck-on -0.30, text -0.15, text-on -0.20
joints-below 23: 3131: byline-apart -0.20, byline-end -0.10, deck -0.35, deck-on -0.25, kicker -0.25, text-on 0.10, title -0.20, title-on -0.10
words-and-letters 0: 1451: aside -0.20, byline-above -0.50, byline-apart -0.60, byline-below -0.90, byline-end -0.40, kicker 0.15, text -0.10, text-on 0.15, title -0.35, title-on 0.35
words-and-letters 2: 6292: aside -0.15, byline-above -0.15, byline-apart -0.20, byline-below -0.35, byline-end -0.25, byline-on -0.20, deck -0.40, deck-on 0.20, text-on 0.20, title -0.40, title-on -0.35
words-and-letters 3: 12829: aside -0.20, byline-above -0.45, byline-apart -0.35, byline-below -0.70, byline-end -0.85, byline-on 0.15, deck -0.40, deck-on -0.25, text -0.65, text-on -0.25, title 0.15, title-on 0.25
words-and-letters 4: 1351: aside -0.15, byline-above -0.25, byline-apart -0.20, byline-below 0.20, byline-end -0.10, byline-on -0.30, deck-on -0.20, kicker -0.15, text -0.10, title -0.30
words-and-letters 5: 1740: aside -0.15, byline-above -0.55, byline-apart -0.25, byline-below -0.45, byline-end -0.35, byline-on 0.10, deck -0.50, kicker 0.10, title -0.15, title-on 0.35
words-and-letters 6: 4130: byline-apart -0.30, byline-end -0.30, deck-on -0.15, kicker -1.25, text -0.40, text-on -0.20, title-on 0.15
words-and-letters 7: 8293: byline-above -0.30, byline-apart -0.75, byline-below -0.90, byline-end -0.45, byline-on -0.40, deck -0.75, kicker -0.15, title-on -0.10
words-and-letters 8: 1171: aside -0.25, byline-above 0.10, byline-below 0.20, byline-end -0.10, byline-on 0.15, deck -0.15, deck-on -0.20, kicker -0.60, title -0.10, title-on -0.15
words-and-letters 9: 2420: aside -0.20, byline-above -0.20, byline-apart -0.20, byline-below 0.10, byline-end -0.10, byline-on 0.25, deck -0.20, deck-on -0.20, kicker -0.15, text -0.20, text-on 0.10, title -0.35, title-on -0.20
words-and-letters 10: 11434: aside -0.15, byline-above -0.65, byline-apart -0.35, byline-below -0.15, byline-end -0.40, byline-on -0.70, deck -0.80, deck-on -0.30, kicker 0.25, text -0.15, text-on -0.20, title-on -0.10
words-and-letters 11: 10140: byline-above -0.15, byline-apart -0.55, byline-below -0.70, byline-end -0.70, byline-on -0.15, deck -0.10, deck-on -0.10, kicker -0.65, text-on 0.10, title -0.10, title-on 0.10
words-and-letters 12: 1272: aside -0.15, byline-above -0.10, byline-below -0.15, byline-end -0.30, deck -0.15, deck-on -0.15, kicker -0.40, text -0.55, text-on -0.40, title 0.20
words-and-letters 13: 2637: aside -0.25, byline-apart -0.10, byline-below -0.20, byline-end -0.15, byline-on -0.15, deck -0.15, kicker -0.45, text-on -0.25, title-on -0.40
words-and-letters 14: 20125: aside -0.20, byline-above -0.25, byline-apart -0.30, byline-below -0.35, byline-end -0.15, byline-on -0.10, deck -0.10, deck-on -0.35, kicker -0.80, text -0.30, text-on -0.10, title -0.15, title-on -0.20
words-and-letters 15: 28261: aside -0.25, byline-above -0.30, byline-below 0.15, byline-on -0.55, deck -0.45, deck-on -0.15, kicker -0.50, text -0.10, title -0.45, title-on -0.30
words-and-letters 16: 369: aside -0.20, byline-above -0.40, byline-apart -0.60, byline-below -0.70, byline-end -0.25, byline-on -0.30, deck -0.25, kicker 0.20, text -0.20, text-on -0.30, title 0.50, title-on -0.20
words-and-letters 17: 1139: aside -0.20, byline-above -0.10, byline-apart -0.10, byline-below 0.25, byline-end 0.15, byline-on -0.35, deck -0.30, deck-on -0.30, kicker -0.60, text -0.20, text-on -0.15, title-on -0.25
words-and-letters 18: 42444: aside -0.20, byline-above -0.10, byline-apart -0.15, byline-end -0.25, byline-on -0.20, deck -0.20, kicker -0.35, text -0.25, text-on -0.15, title -0.20
words-and-letters 19: 48845: aside -0.20, byline-end -0.10, byline-on -0.35, deck-on -0.30, kicker -0.75, text-on -0.15, title -0.60, title-on -0.35
words-and-letters 20: 110: byline-below -0.30, byline-on -0.20, text -0.25, text-on -0.15, title 0.20, title-on 0.10
words-and-letters 21: 172: aside -0.15, byline-above 0.30, byline-apart -0.40, byline-below 0.40, byline-on -0.30, deck -0.25, text -0.15, title -0.10, title-on -0.45
words-and-letters 22: 102794: aside -0.15, byline-above -0.55, byline-apart -0.30, byline-end -0.85, byline-on -0.80, deck-on -0.20, kicker -0.35, text -0.10, text-on -0.10, title-on -0.45
words-and-letters 23: 58183: byline-above -0.25, byline-apart -0.35, byline-below -0.65, byline-end -0.20, byline-on -0.50, deck 0.10, deck-on -0.20, text 0.15, text-on -0.15, title -0.50, title-on -0.30
words-and-below 0: 927: byline-above -0.25, byline-apart -0.35, byline-below -0.25, byline-end -0.25, byline-on 0.25, deck -0.25, kicker -0.40, text-on -0.10, title-on -0.15
words-and-below 1: 8266: byline-above -0.50, byline-apart -0.50, byline-below -0.55, byline-end -0.45, byline-on -0.15, deck -0.20, deck-on -0.35, text -0.35, title -0.20, title-on -0.10
words-and-below 2: 2875: byline-apart -0.60, byline-below -0.85, byline-end -0.40, byline-on -0.10, deck -0.60, deck-on 0.15, kicker -0.20, text -0.10, title -0.10, title-on 0.20
words-and-below 3: 1854: byline-apart -0.30, byline-below -0.45, byline-on 0.10, deck -0.45, deck-on -0.35, kicker -0.40, text -0.10, title 0.15, title-on -0.30
words-and-below 4: 4301: byline-above -0.10, byline-apart -0.25, byline-below -0.25, byline-end -0.35, deck -0.30, deck-on -0.20, text -0.25, text-on -0.25, title -0.15
words-and-below 5: 2349: byline-above -0.25, byline-below -0.35, deck -0.10, kicker -0.30
words-and-below 6: 596: byline-above -0.20, byline-apart 0.35, byline-below -0.35, byline-end -0.35, byline-on -0.20, deck -0.25, kicker -0.20, text 0.20, text-on -0.20, title -0.15, title-on 0.30
words-and-below 7: 7068: byline-above -0.40, byline-apart -0.25, byline-below -0.20, byline-end -0.45, byline-on -0.30, deck -0.60, kicker -0.35, text -0.20, text-on -0.15, title -0.20
words-and-below 8: 2061: byline-above -0.20, byline-apart -0.30, byline-below -0.10, byline-end -0.15, deck -0.40, deck-on 0.10, kicker -0.30, text-on -0.30
words-and-below 9: 1250: byline-above -0.35, byline-apart -0.75, byline-below -0.10, byline-end -0.65, byline-on 0.20, deck -0.20, deck-on 0.10, kicker -0.40, text -0.20, title-on 0.35
words-and-below 10: 2980: byline-above -0.30, byline-apart -0.75, byline-below -0.55, byline-end -0.25, byline-on -0.10, deck -0.10, deck-on -0.45, kicker -0.20, text -0.10, title 0.20, title-on 0.20
words-and-below 11: 1559: byline-above -0.10, byline-apart -0.45, byline-below -0.10, byline-end 0.40, deck -0.50, deck-on -0.10, kicker -0.15, text -0.45, text-on -0.25, title -0.10, title-on 0.10
words-and-below 12: 832: aside -0.15, byline-above -0.25, byline-apart 0.10, byline-below 0.25, deck 0.10, deck-on -0.10, kicker -0.30, text -0.25, text-on -0.10, title-on -0.10
words-and-below 13: 12389: aside -0.15, byline-above -0.60, byline-apart -0.20, byline-below -0.40, byline-end -0.25, byline-on -0.20, deck -0.55, deck-on -0.25, kicker -0.35, text -0.35, title -0.30, title-on -0.15
words-and-below 14: 3065: byline-above -0.10, byline-apart -0.35, byline-below -0.25, byline-end -0.35, byline-on 0.10, deck -0.15, kicker 0.10, text -0.30, title -0.20, title-on -0.25
words-and-below 15: 2032: byline-above -0.40, byline-apart -0.35, byline-below -0.15, byline-end -0.10, deck -0.25, deck-on -0.10, kicker 0.10, text -0.20, title 0.10
words-and-below 16: 4539: byline-above -0.45, byline-apart -0.55, byline-end -0.45, deck -0.50, deck-on -0.10, text -0.20, text-on -0.20, title 0.10
words-and-below 17: 2308: byline-above 0.10, byline-apart -0.30, byline-below -0.30, byline-end -0.50, byline-on -0.15, deck -0.50, deck-on -0.35, text -0.25, text-on 0.40, title 0.35, title-on -0.35
words-and-below 18: 1920: aside -0.10, byline-above -0.30, byline-apart -0.15, byline-below 0.10, byline-end 0.30, deck -0.40, deck-on -0.15, kicker -0.40, text -0.25, title -0.10, title-on -0.35
words-and-below 19: 23026: aside -0.15, byline-above -0.20, byline-apart -0.35, byline-below -0.30, byline-end -0.35, byline-on -0.30, deck -0.55, deck-on -0.40, kicker -0.65, text -0.35, text-on -0.15, title -0.20, title-on -0.40
words-and-below 20: 5677: byline-above -0.25, byline-below 0.15, byline-on -0.35, deck -0.40, deck-on -0.25, kicker -0.15, text -0.10, title -0.20, title-on -0.10
words-and-below 21: 4427: byline-above 0.10, byline-below -0.10, byline-end -0.30, byline-on -0.40, deck -0.50, deck-on -0.20, kicker -0.25, text-on 0.20, title -0.20, title-on -0.25
words-and-below 22: 10660: byline-above -0.25, byline-apart -0.15, byline-below -0.15, byline-end -0.20, byline-on -0.25, kicker -0.20, text -0.25, text-on 0.20, title -0.25, title-on -0.45
words-and-below 23: 6585: aside -0.15, byline-above -0.40, byline-apart -0.50, byline-below -0.30, byline-end -0.60, byline-on 0.10, deck 0.10, kicker -0.40, text -0.15, title -0.25, title-on 0.10
words-and-below 24: 4321: byline-above -0.20, byline-apart -0.60, byline-below 0.10, byline-end -0.15, byline-on -0.40, deck-on -0.25, kicker -0.40, text-on 0.15, title -0.20, title-on -0.20
words-and-below 25: 29931: aside -0.15, byline-apart -0.35, byline-below -0.25, byline-end -0.20, byline-on -0.35, deck -0.10, deck-on -0.40, kicker -0.50, text -0.30, text-on -0.10, title -0.25, title-on -0.20
words-and-below 26: 10213: byline-apart -0.20, byline-below 0.15, byline-end -0.25, byline-on -0.45, deck 0.10, deck-on -0.20, kicker -0.30, text -0.10, text-on -0.10, title -0.30, title-on -0.20
words-and-below 27: 7740: byline-above -0.40, byline-apart 0.10, byline-below 0.15, byline-on -0.30, deck-on 0.10, kicker 0.15, text -0.25, text-on -0.15, title -0.40, title-on -0.10
words-and-below 28: 23995: byline-above -0.20, byline-end -0.15, byline-on -0.35, deck -0.35, deck-on 0.20, kicker -0.25, text -0.15, text-on 0.10, title -0.40, title-on -0.45
words-and-below 29: 16597: byline-above -0.50, byline-apart 0.10, byline-end -0.50, byline-on -0.70, deck 0.20, deck-on -0.10, kicker -0.55, text-on 0.25, title -0.20, title-on -0.25
words-and-below 30: 7542: byline-above -0.10, byline-apart -0.30, byline-below -0.40, byline-end -0.15, byline-on -0.45, deck -0.30, kicker -0.10, text-on 0.40, title -0.35, title-on -0.45
words-and-below 31: 57864: byline-above -0.25, byline-apart -0.40, byline-below -0.30, byline-end -0.40, byline-on -0.75, deck-on 0.10, kicker -0.25, text -0.25, title -0.20, title-on -0.25
words-and-below 32: 19796: byline-above -0.35, byline-apart -0.20, byline-below 0.10, byline-on -0.20, deck -0.15, deck-on -0.25, text 0.20, text-on 0.20, title -0.50, title-on -0.25
words-and-below 33: 16484: byline-above 0.20, byline-apart -0.50, byline-end -0.35, byline-on -0.30, deck 0.15, kicker -0.25, text-on 0.15, title -0.20, title-on -0.45
words-and-below 34: 41693: byline-above -0.10, byline-apart -0.25, byline-below -0.25, byline-end -0.30, byline-on -0.45, deck 0.20, deck-on -0.50, kicker -0.35, text 0.30, text-on 0.20, title -0.20, title-on -0.25
words-and-below 35: 17880: byline-above -0.20, byline-apart -0.10, byline-below 0.10, byline-end -0.45, byline-on -0.45, deck -0.65, deck-on -0.50, text 0.50, text-on 0.30, title -0.40, title-on -0.20
words-and-tail 0: 9279: aside -0.15, byline-above -0.45, byline-apart -0.55, byline-below -0.70, byline-end -0.55, deck -0.65, deck-on -0.25, text -0.30, text-on -0.20, title-on -0.20
words-and-tail 1: 262: byline-apart -0.15, byline-below -0.30, byline-on -0.30, deck -0.20, deck-on -0.20, kicker 0.10, text 0.40, text-on 0.35, title -0.55, title-on -0.35
words-and-tail 2: 8465: byline-below -0.10, byline-on -0.60, deck 0.30, deck-on -0.40, kicker -0.45, text-on 0.35, title -0.75, title-on 0.60
words-and-tail 3: 1286: byline-on -0.20, kicker -0.20, text 0.25, text-on 0.20, title -0.35, title-on -0.15
words-and-tail 4: 196: byline-above -0.10, byline-apart -0.10, byline-below -0.15, byline-end -0.10, byline-on -0.20, text -0.30, text-on 0.10, title 0.10, title-on 0.10
words-and-tail 5: 43: byline-below -0.15, kicker -0.15, text -0.30, title 0.10, title-on 0.35
words-and-tail 7: 29: text-on 0.25, title -0.20
words-and-tail 8: 998: aside -0.15, byline-above -0.30, byline-apart -0.25, byline-below 0.10, byline-end -0.60, deck -0.20, text -0.90, text-on 0.20, title -0.55, title-on 0.65
words-and-tail 9: 7693: aside -0.15, byline-above -0.50, byline-apart -0.55, byline-below -0.40, byline-end -0.50, byline-on -0.20, deck -0.65, deck-on 0.10, kicker -0.70, text -0.25, text-on -0.25, title-on -0.15
words-and-tail 10: 305: byline-above -0.25, byline-apart -0.40, byline-below -0.50, byline-end -0.20, byline-on -0.35, deck -0.20, deck-on -0.20, kicker -0.30, text 0.40, title -0.25, title-on 0.30
words-and-tail 11: 5571: byline-apart -0.20, byline-below -0.50, byline-end -0.30, byline-on -0.35, deck -0.25, deck-on -0.25, kicker -0.45, text-on 0.30, title -0.45
words-and-tail 12: 1041: byline-on -0.15, deck-on -0.15, kicker -0.30, text 0.25, text-on 0.25, title -0.20, title-on -0.20
words-and-tail 13: 153: byline-apart -0.10, byline-below -0.15, byline-end -0.10, byline-on -0.15, deck-on -0.15, kicker 0.45, text -0.25, text-on -0.20, title -0.20
words-and-tail 14: 42: byline-apart -0.10, byline-below -0.25, text 0.30, text-on -0.15, title -0.10, title-on -0.30
words-and-tail 15: 12: byline-below -0.15, byline-on 0.10, text -0.20
words-and-tail 17: 694: aside -0.10, byline-above 0.10, byline-end 0.10, byline-on 0.30, deck -0.10, deck-on -0.20, kicker -0.30, text -0.90, text-on -0.15, title -0.60, title-on 0.70
words-and-tail 18: 13675: aside -0.15, byline-above -0.55, byline-apart -0.55, byline-below -0.35, byline-end -0.45, deck -0.25, deck-on -0.20, text -0.20, text-on -0.20, title -0.10, title-on -0.40
words-and-tail 19: 793: byline-above -0.15, byline-apart -0.25, byline-end 0.20, deck -0.45, deck-on -0.10, kicker -0.40, text -0.10, text-on -0.10, title 0.10
words-and-tail 20: 8103: byline-above -0.25, byline-apart -0.20, byline-end -0.35, byline-on -0.35, deck -0.40, deck-on -0.20, kicker -0.35, text-on 0.55, title -0.60, title-on 0.10
words-and-tail 21: 1331: byline-apart -0.15, byline-below -0.10, byline-end -0.10, byline-on -0.15, deck -0.10, deck-on -0.25, kicker -0.20, text 0.30, text-on 0.40, title -0.20, title-on -0.35
words-and-tail 22: 385: byline-above -0.20, byline-apart -0.15, byline-below -0.35, byline-end -0.20, byline-on -0.25, deck -0.10, deck-on -0.25, kicker -0.60, text 0.25, text-on 0.25, title 0.10, title-on -0.50
words-and-tail 23: 33: byline-below -0.15, byline-end -0.10, deck -0.15, kicker -0.10, text 0.20, title -0.15, title-on -0.15
words-and-tail 24: 82: byline-apart -0.15, byline-below -0.15, byline-end -0.15, byline-on 0.10, text -0.20, title 0.25, title-on -0.10
words-and-tail 25: 7: title 0.10
words-and-tail 26: 756: aside -0.25, byline-above -0.35, byline-apart 0.15, byline-below 0.20, byline-end 0.10, byline-on -0.15, deck -0.40, deck-on -0.35, kicker -0.30, text -0.65, text-on -0.15, title -0.25, title-on 0.45
words-and-tail 27: 27495: aside -0.25, byline-above -0.35, byline-apart -0.35, byline-below -0.25, byline-on -0.30, deck -0.35, deck-on -0.30, kicker -0.65, text -0.55, text-on -0.25, title -0.50, title-on -0.20
words-and-tail 28: 2413: byline-above -0.30, byline-end -0.10, byline-on -0.25, deck -0.35, kicker -0.50, text 0.10, title -0.15, title-on -0.20
words-and-tail 29: 16672: byline-above -0.20, byline-apart -0.25, byline-below -0.55, byline-end -0.50, byline-on -0.45, deck -0.20, kicker -0.20, text -0.15, text-on 0.25, title-on -0.20
words-and-tail 30: 2312: byline-below -0.15, byline-on -0.15, deck-on -0.30, text 0.10, text-on 0.50, title -0.20, title-on -0.40
words-and-tail 31: 723: byline-below -0.15, byline-on -0.20, deck -0.25, deck-on -0.20, kicker -0.50, text 0.50, text-on 0.20, title -0.30, title-on -0.45
words-and-tail 32: 92: byline-apart -0.10, byline-below -0.20, deck -0.10, kicker 0.10, text 0.10, text-on 0.10, title -0.10
words-and-tail 33: 1118: byline-above -0.20, byline-below 0.10, byline-end 0.15, byline-on -0.20, deck -0.30, deck-on -0.20, kicker -0.10, text-on 0.20, title -0.10
words-and-tail 35: 1457: aside -0.20, byline-above 0.10, byline-below -0.40, byline-end -0.85, byline-on -0.20, deck -0.35, deck-on -0.40, kicker -0.60, text 0.25, text-on -0.40, title 0.30, title-on -0.65
words-and-tail 36: 57693: aside -0.25, byline-above -0.20, byline-on -0.40, deck -0.25, deck-on -0.25, kicker -0.40, text -0.40, text-on -0.30, title -0.55
words-and-tail 37: 5032: byline-above -0.20, byline-apart -0.35, byline-below -0.45, byline-end -0.35, deck -0.10, deck-on 0.15, kicker 0.30, text -0.20, text-on 0.30, title -0.15, title-on -0.35
words-and-tail 38: 21328: byline-above -0.15, byline-apart -0.20, byline-below -0.40, byline-end -0.30, byline-on -0.10, kicker -0.25, text 0.20, text-on 0.30, title 0.10, title-on -1.20
words-and-tail 39: 2630: byline-above -0.10, byline-below -0.20, byline-end -0.25, deck -0.15, text 0.30, title -0.35
words-and-tail 40: 739: byline-above -0.10, byline-below -0.30, byline-end -0.15, deck -0.30, deck-on -0.25, kicker -0.40, text 0.15, text-on 0.40, title-on -0.15
words-and-tail 41: 181: byline-apart -0.15, byline-below -0.15, byline-end -0.15, deck -0.25, kicker -0.30, text -0.10, text-on 0.20, title 0.10, title-on 0.25
words-and-tail 42: 3319: byline-above -0.15, byline-apart -0.25, byline-below -0.40, byline-on -0.10, deck -0.30, deck-on -0.20, text 0.35, text-on 0.15, title -0.30, title-on -0.20
words-and-tail 43: 46: text-on 0.20, title -0.15
words-and-tail 44: 1829: aside -0.15, byline-above -0.25, byline-apart -0.10, byline-below 0.10, byline-end 0.25, byline-on -0.60, deck -0.15, deck-on -0.25, kicker -0.65, text 0.20, text-on 0.25, title 0.15, title-on -1.50
words-and-tail 45: 114111: byline-above -0.25, byline-apart -0.40, byline-below -0.25, byline-end -0.55, byline-on -1.00, deck -0.10, deck-on -0.35, kicker -0.10, text -0.30, title -0.35, title-on -0.15
words-and-tail 46: 8108: deck 0.10, kicker -0.15, text -0.20, title -0.10, title-on -0.20
words-and-tail 47: 27738: byline-above -0.10, byline-below -0.10, deck-on -0.15, kicker -0.10, text 0.45, title -0.35, title-on -0.85
words-and-tail 48: 3325: byline-below -0.15, text-on 0.20, title -0.15, title-on -0.10
words-and-tail 49: 675: byline-below -0.25, kicker -0.40, text 0.15, text-on 0.35, title -0.60
words-and-tail 50: 260: kicker 0.25, text -0.15, text-on 0.20, title -0.25
words-and-tail 51: 4439: byline-below -0.20, byline-end -0.10, deck -0.15, text-on 0.40, title -0.45, title-on -0.15
words-and-tail 53: 2550: byline-above 0.10, byline-apart -0.65, byline-below -0.10, byline-end -0.40, byline-on -0.30, deck -0.45, deck-on -0.15, kicker -0.60, text 0.70, title -0.20, title-on -1.00
ends-above 0: 19065: aside -0.15, byline-above -0.10, byline-apart -0.40, byline-below -0.20, byline-end -0.55, byline-on -0.45, deck -0.40, deck-on -0.40, kicker -0.40, text -0.45, text-on 0.20, title -0.15, title-on -0.60
ends-above 1: 18209: aside -0.15, byline-above -0.55, byline-apart -0.35, byline-below -0.15, byline-end -0.45, byline-on -0.55, deck -0.10, deck-on -0.50, kicker -0.55, text -0.25, text-on -0.50, title -0.15
ends-above 2: 13234: aside -0.20, byline-above -0.70, byline-apart -0.80, byline-below -0.20, byline-end -0.65, byline-on -0.65, deck -0.25, deck-on -0.30, kicker -0.45, text -0.45, text-on -0.20, title -0.40, title-on -0.10
ends-above 3: 15397: byline-above -0.60, byline-apart -0.50, byline-below -0.35, byline-end -0.45, byline-on -0.40, deck -0.20, deck-on 0.20, kicker -0.25, text -0.15, title -0.25, title-on -0.25
ends-above 4: 98236: aside -0.15, byline-above -0.25, byline-apart -0.20, byline-below -0.50, byline-end -0.85, byline-on 0.15, deck -0.35, deck-on -0.30, kicker -0.10, text -0.25, text-on -0.10, title -0.15, title-on -0.40
ends-above 5: 62789: aside -0.15, byline-above -0.35, byline-apart -0.15, byline-below -0.35, byline-end -0.50, byline-on -0.20, deck -0.25, deck-on -0.30, kicker -0.10, text -0.30, text-on -0.10, title -0.10, title-on -0.35
ends-above 7: 494: byline-above -0.15, byline-apart -0.10, byline-below -0.35, byline-end -0.35, byline-on -0.30, deck -0.10, kicker -0.40, text 0.40, text-on 0.35, title -0.35, title-on -0.20
ends-above 8: 779: aside -0.15, byline-above -0.20, byline-apart -0.15, byline-below -0.50, byline-on -0.55, deck -0.45, deck-on -0.25, kicker -0.55, text-on 0.25, title -0.20, title-on 0.30
ends-above 9: 1069: byline-above -0.30, byline-apart -0.60, byline-below -0.55, byline-on -0.15, deck -0.45, deck-on -0.30, kicker -0.65, text -0.15, text-on 0.15, title -0.30, title-on 0.65
ends-above 10: 1230: byline-above -0.30, byline-apart -0.20, byline-on 0.40, deck -0.25, kicker -0.40, text -0.45, text-on -0.10, title 0.15, title-on -0.35
ends-above 11: 6961: byline-apart -0.55, byline-below -0.40, byline-on 0.10, deck-on 0.20, kicker -0.25, title -0.25
ends-above 12: 6215: byline-above -0.35, byline-apart -0.35, byline-below -0.60, byline-end -0.50, byline-on 0.20, deck-on 0.35, kicker -0.10, text -0.30, text-on -0.20, title -0.25, title-on 0.15
ends-above 14: 14920: byline-above -0.45, byline-apart -0.25, byline-end -0.20, byline-on -0.10, deck-on -0.45, kicker -0.25, text -0.10, title -0.35, title-on 0.55
ends-above 15: 18260: byline-above -0.20, byline-apart -0.40, byline-below -0.20, byline-end -0.10, byline-on -0.35, deck -0.10, deck-on -0.60, kicker -0.20, text -0.20, text-on 0.30, title -0.15, title-on -0.70
ends-above 16: 17585: byline-below -0.30, byline-on -0.35, deck -0.40, deck-on -0.70, text -0.20, text-on 0.15, title-on -1.20
ends-above 17: 10449: byline-above -0.15, byline-apart -0.10, byline-below -0.35, deck -0.35, deck-on -0.70, kicker -0.30, text -0.15, text-on -0.10, title-on -0.60
ends-above 18: 12376: byline-apart -0.45, byline-below -0.35, byline-end 0.10, byline-on -0.20, deck -0.45, deck-on -0.15, kicker -0.25, text-on -0.40, title-on -0.10
ends-above 19: 11783: byline-apart -0.10, byline-below -0.35, byline-on -0.20, deck -0.80, deck-on -0.10, text -0.15, text-on -0.25, title-on -0.55
ends-above 21: 2331: byline-above -0.10, byline-apart -0.65, byline-below 0.10, byline-end -0.15, deck -0.20, text 0.10, title -0.35, title-on -0.20
ends-above 22: 2583: byline-above -0.40, byline-apart -0.15, byline-below -0.45, byline-end -0.30, kicker 0.10, title -0.10, title-on -0.30
ends-above 23: 2467: byline-above 0.40, byline-below -0.20, byline-end -0.10, deck -0.40, deck-on -0.15, kicker -0.45, text -0.15, title-on -0.25
ends-above 24: 1238: byline-apart -0.50, byline-below -0.25, deck -0.30, deck-on -0.10, text -0.15, title 0.10, title-on -0.15
ends-above 25: 1162: byline-above -0.10, byline-apart -0.25, byline-below -0.25, deck -0.20, kicker -0.25, text -0.15, text-on 0.20, title 0.20
ends-above 26: 1853: byline-above 0.15, byline-end 0.15, deck -0.40, kicker -0.10, text -0.35
ends-above 28: 580: byline-apart -0.20, byline-below -0.25, deck -0.30, kicker -0.35, text -0.15, title 0.30, title-on -0.10
ends-above 29: 594: byline-above -0.30, byline-apart 0.10, byline-below -0.25, byline-end -0.35, deck -0.35, kicker -0.20, title -0.40, title-on 0.30
ends-above 30: 474: byline-above -0.25, byline-apart 0.10, byline-below -0.50, deck -0.35, deck-on 0.10, kicker -0.40, text -0.20, title-on 0.35
ends-above 31: 270: byline-above -0.25, byline-apart -0.20, byline-below -0.25, byline-end 0.20, deck -0.20, kicker -0.30, text -0.15, text-on -0.10, title 0.30
ends-above 32: 450: byline-above -0.25, byline-apart -0.25, byline-below -0.15, byline-end 0.20, deck -0.20, kicker -0.25, text 0.20, title-on -0.15
ends-above 33: 473: byline-above -0.25, byline-apart -0.10, byline-below -0.25, byline-end 0.15, byline-on 0.20, deck -0.15, kicker -0.25, text 0.15, text-on 0.10, title -0.40, title-on -0.20
ends-above 35: 56: byline-apart -0.15, text -0.10, title-on -0.10
ends-above 36: 75: byline-apart -0.15, byline-below -0.25, byline-end -0.10, title-on -0.10
ends-above 37: 58: byline-below -0.10, deck -0.15, kicker -0.10, text -0.20, text-on -0.10, title-on 0.40
ends-above 38: 58: title -0.10
ends-above 39: 171: kicker -0.10, text-on 0.25, title -0.25
ends-above 40: 227: byline-apart -0.20, byline-below -0.20, byline-end -0.20, byline-on -0.10, text 0.25, text-on 0.55, title -0.35, title-on -0.15
ends-above 43: 33: byline-apart -0.10, byline-below -0.25, byline-on -0.15, kicker -0.15, text -0.30, text-on -0.10, title -0.50, title-on 0.50
ends-above 44: 57: byline-apart -0.20, byline-below -0.35, byline-on -0.35, deck -0.30, deck-on -0.15, kicker -0.10, text -0.15, text-on -0.25, title -0.60, title-on 0.75
ends-above 45: 190: byline-below -0.10, byline-on -0.15, deck-on -0.10, kicker -0.10, text -0.25, text-on 0.35, title -0.20, title-on -0.10
ends-above 46: 1476: byline-above -0.10, byline-below -0.10, byline-on 0.15, deck-on -0.20, kicker -0.15, text-on 0.30, title -0.10, title-on -0.45
ends-above 47: 7136: byline-apart -0.25, byline-end -0.55, byline-on 0.40, deck -0.30, deck-on -0.30, kicker -0.20, text-on 0.10, title-on -0.95
ends-above 49: 28: byline-above -0.10, text 0.10, title -0.20
ends-above 50: 9: text -0.10
ends-above 51: 8: text 0.15, text-on -0.10, title 0.15, title-on -0.10
ends-above 52: 39: text-on 0.10
ends-above 56: 1784: byline-above -0.20, byline-apart -0.40, byline-end 0.10, byline-on -0.40, deck 0.15, text -0.30, text-on -0.25, title -0.25, title-on 0.40
ends-above 57: 1774: byline-above -0.25, byline-apart -0.15, byline-below -0.10, byline-end -0.25, byline-on -0.70, deck -0.10, deck-on -0.25, kicker 0.15, text-on 0.10, title 0.10, title-on -0.65
ends-above 58: 1485: byline-above -0.10, byline-below -0.35, byline-on -0.65, deck 0.40, deck-on -0.35, kicker -0.20, text 0.25, title-on -0.80
ends-above 59: 713: byline-above -0.30, byline-apart -0.45, byline-on -0.25, deck -0.15, deck-on -0.30, kicker -0.15, text-on 0.10, title-on -0.20
ends-above 60: 1014: byline-above -0.40, byline-apart -0.15, byline-below 0.15, byline-end -0.35, byline-on -0.35, deck -0.10, kicker -0.15, text 0.10, text-on -0.20, title 0.25, title-on -0.40
ends-above 61: 1267: byline-above -0.35, byline-apart -0.10, byline-below -0.45, byline-end -0.15, byline-on -0.30, deck -0.30, deck-on 0.15, text 0.35, text-on 0.15, title -0.35
ends-above 69: 6350: byline-below -0.45, byline-end -0.30, deck -0.30, kicker -0.15, text -0.20, title -0.15
gaps-and-tails 0: 155182: aside -0.35, byline-above -0.40, byline-apart -0.50, byline-below -0.15, byline-end -0.45, byline-on -0.25, deck -0.30, deck-on -0.15, kicker -0.45, text -0.30, text-on -0.30, title -0.25, title-on -0.30
gaps-and-tails 1: 11978: byline-above -0.35, byline-below -0.20, byline-end -0.30, deck -0.25, deck-on 0.10, title -0.40
gaps-and-tails 2: 53988: byline-above -0.25, byline-apart -0.25, byline-below -0.20, byline-end -0.45, byline-on -0.55, deck -0.25, deck-on -0.35, kicker -0.35, text-on 0.10, title -0.15
gaps-and-tails 3: 6745: byline-apart -0.15, byline-below -0.25, byline-end -0.20, byline-on -0.25, deck -0.20, deck-on -0.25, kicker -0.25, text 0.25, text-on 0.40, title -0.25
gaps-and-tails 4: 1713: byline-above -0.10, byline-below -0.50, byline-on -0.25, deck -0.10, deck-on -0.45, text-on 0.30, title -0.10
gaps-and-tails 5: 446: byline-above -0.15, byline-apart -0.20, byline-below -0.40, byline-end -0.20, byline-on -0.10, deck -0.35, deck-on -0.15, kicker 0.30, text-on 0.10, title -0.25
gaps-and-tails 6: 7226: byline-above -0.20, byline-apart -0.45, byline-below -0.10, byline-end 0.30, byline-on 0.15, deck -0.30, deck-on -0.25, kicker -0.15, text -0.10, text-on 0.25
gaps-and-tails 7: 119: text-on 0.25, title -0.15, title-on -0.15
gaps-and-tails 8: 5123: aside -0.15, byline-above -0.30, byline-apart -0.20, byline-below -0.15, byline-on -0.55, deck -0.35, deck-on -0.40, kicker -0.55, text-on -0.10, title-on -0.10
gaps-and-tails 9: 3397: aside -0.25, byline-above -0.60, byline-apart -0.55, byline-end -0.30, byline-on -0.10, deck 0.15, deck-on -0.15, kicker -0.20, title -0.35
gaps-and-tails 10: 469: deck -0.25, deck-on -0.20, kicker 0.10, text -0.35, text-on 0.50, title -0.15, title-on -0.20
gaps-and-tails 11: 12177: byline-below -0.30, byline-end -0.15, byline-on -0.25, deck -0.35, deck-on 0.15, kicker -0.10, text -0.20, text-on 0.10, title -0.15, title-on -0.15
gaps-and-tails 12: 1715: text -0.25, text-on 0.20, title -0.10, title-on -0.25
gaps-and-tails 13: 231: text -0.20, text-on 0.25, title -0.15
gaps-and-tails 14: 18: text-on 0.10, title -0.15
gaps-and-tails 17: 423: byline-apart -0.10, byline-on 0.20, deck-on -0.25, kicker -0.25, text -0.35, title -0.25, title-on 0.30
gaps-and-tails 18: 7751: aside -0.20, byline-above -0.15, byline-apart -0.40, byline-below -0.20, byline-end 0.15, deck -0.50, deck-on -0.10, kicker -0.10, text -0.25, text-on -0.10, title -0.45, title-on -0.25
gaps-and-tails 19: 469: byline-below -0.20, byline-end -0.20, deck -0.15, deck-on -0.15, text-on 0.40, title -0.10, title-on -0.20
gaps-and-tails 20: 4803: byline-above -0.25, byline-apart -0.10, byline-below -0.35, byline-end -0.35, byline-on -0.30, deck-on 0.15, kicker -0.30, text 0.45, title -0.85, title-on -0.35
gaps-and-tails 21: 514: byline-end -0.10, byline-on -0.15, deck-on -0.10, kicker -0.10, text 0.20, title -0.15
gaps-and-tails 22: 70: byline-end -0.15, kicker -0.20, text 0.15, text-on 0.20
gaps-and-tails 23: 17: kicker 0.10, text -0.25, title 0.15
gaps-and-tails 24: 120: text -0.20, text-on 0.15, title 0.20
gaps-and-tails 26: 342: aside -0.20, byline-above 0.20, byline-apart -0.20, byline-end -0.10, byline-on 0.25, deck -0.20, deck-on -0.15, kicker -0.35, text -0.10, text-on -0.10, title -0.25, title-on -0.15
gaps-and-tails 27: 1394: aside -0.15, byline-above -0.45, byline-below -0.25, byline-end -0.40, deck-on -0.15, kicker -0.35, text -0.25, title -0.35, title-on 0.30
gaps-and-tails 28: 101: kicker 0.10
gaps-and-tails 29: 316: byline-apart -0.10, deck -0.15, text 0.20, text-on 0.30, title -0.15, title-on -0.25
gaps-and-tails 35: 29: byline-end -0.10, title -0.20
gaps-and-tails 36: 233: byline-above -0.25, byline-apart -0.30, byline-below -0.25, byline-end 0.35, byline-on -0.10, deck -0.15, kicker -0.30, text -0.20, text-on 0.20, title 0.15, title-on -0.35
gaps-and-tails 38: 231: byline-end -0.10, text 0.25, text-on 0.30, title -0.35
gaps-and-tails 44: 26: byline-above -0.15, kicker -0.10, text-on 0.15, title -0.20, title-on -0.10
gaps-and-tails 45: 2070: aside -0.15, byline-above -0.20, byline-apart -0.40, byline-below -0.15, deck -0.30, deck-on -0.30, kicker -0.25, title -0.15, title-on -0.10
gaps-and-tails 46: 136: text -0.10, text-on 0.20, title -0.15
gaps-and-tails 47: 2139: byline-end -0.30, byline-on -0.20, deck -0.15, deck-on 0.25, text 0.10, text-on 0.10, title -0.25, title-on -0.45
gaps-and-tails 48: 235: byline-end -0.15, text 0.10, title-on -0.10
gaps-and-tails 49: 26: title -0.15
gaps-and-tails 51: 76: byline-below -0.10, byline-end -0.25, text-on 0.10
gaps-and-tails 53: 177: aside -0.20, byline-apart -0.35, byline-below -0.25, byline-end 0.20, byline-on -0.15, deck -0.15, kicker -0.10, text-on -0.20, title -0.25
gaps-and-tails 54: 15228: byline-above -0.20, byline-apart -0.15, byline-below -0.40, byline-end -0.50, byline-on -0.40, deck -0.45, deck-on -0.30, kicker 0.15, title 0.15, title-on -0.15
gaps-and-tails 55: 1449: byline-apart -0.20, byline-below -0.20, byline-end 0.10, byline-on -0.15, deck-on -0.15, kicker -0.20, text 0.10, text-on 0.40, title -0.25, title-on 0.20
gaps-and-tails 56: 1184: byline-apart -0.10, byline-below -0.25, byline-end -0.10, deck -0.25, kicker -0.20, text 0.20, title 0.10, title-on -0.40
gaps-and-tails 57: 92: text 0.20, title -0.15
gaps-and-tails 58: 210: deck -0.10, text 0.20, text-on -0.15, title -0.35, title-on -0.10
gaps-and-tails 59: 44: text 0.10, text-on 0.10
gaps-and-tails 60: 544: text -0.20, text-on 0.25, title-on 0.15
gaps-and-tails 62: 271: byline-above -0.10, byline-apart -0.15, byline-below -0.10, byline-end -0.20, kicker -0.20, text-on -0.10, title-on -0.10
gaps-and-tails 63: 15029: aside -0.20, byline-above -0.15, byline-apart -0.15, byline-below -0.10, byline-end -0.10, kicker -0.25, text -0.25, text-on -0.25, title -0.10
gaps-and-tails 64: 846: byline-end -0.15, kicker -0.25, text 0.25, text-on -0.10, title -0.30, title-on -0.40
gaps-and-tails 65: 6993: byline-above -0.20, byline-apart -0.20, byline-below -0.40, byline-end -0.25, byline-on -0.30, deck 0.25, deck-on -0.25, kicker -0.45, text -0.10
gaps-and-tails 66: 1710: byline-below -0.15, deck -0.15, deck-on -0.10, text 0.35, text-on 0.35, title -0.35, title-on -0.30
gaps-and-tails 67: 215: byline-below -0.10, byline-end -0.15, byline-on -0.10, deck -0.25, kicker -0.20, text-on 0.30, title-on -0.40
gaps-and-tails 68: 46: text 0.10, title-on -0.20
gaps-and-tails 69: 434: byline-below -0.10, deck -0.10, text 0.15, title -0.10
gaps-and-tails 71: 821: aside -0.15, byline-apart -0.25, byline-on -0.25, deck -0.50, deck-on -0.25, kicker -0.25, text -0.15, text-on 0.15, title-on -0.15
gaps-and-tails 72: 31: byline-apart -0.10, deck -0.20, text 0.35, title -0.35, title-on -0.15
gaps-and-tails 81: 66: byline-apart -0.10, byline-below -0.15, kicker -0.10, text 0.30, title -0.15, title-on -0.15
gaps-and-tails 83: 33: text 0.15
gaps-and-tails 90: 25: title -0.25
gaps-and-tails 99: 406: byline-above -0.20, byline-below -0.10, byline-on -0.10, deck-on -0.20, kicker -0.30, text-on -0.15, title-on 0.10
gaps-and-tails 101: 236: byline-end -0.20, deck -0.10, text 0.15, title -0.20, title-on -0.10
gaps-and-tails 107: 39: byline-apart -0.20, byline-end -0.15, text 0.15, title-on -0.10
gaps-and-tails 108: 9438: aside -0.15, byline-above -0.20, byline-apart -0.25, byline-below -0.15, byline-end -0.30, byline-on -0.45, deck -0.35, deck-on -0.30, kicker -0.25, text -0.20, text-on -0.35, title -0.10, title-on -0.50
gaps-and-tails 109: 683: byline-above -0.20, byline-apart -0.35, byline-below -0.10, byline-end -0.15, deck 0.10, deck-on -0.10, kicker -0.25, text 0.25, title -0.20, title-on -0.25
gaps-and-tails 110: 3507: byline-apart -0.25, byline-below -0.25, byline-on -0.25, deck -0.70, deck-on -0.25, kicker -0.15, text -0.10, text-on 0.30, title-on -0.25
gaps-and-tails 111: 501: kicker -0.15, text 0.25, text-on 0.30, title -0.40, title-on -0.25
gaps-and-tails 112: 258: byline-apart -0.20, byline-below -0.30, deck -0.10, kicker -0.15, text 0.15, text-on 0.20, title -0.30
gaps-and-tails 113: 36: kicker -0.10, text 0.20, title-on -0.15
gaps-and-tails 114: 278: byline-above -0.10, byline-apart -0.20, byline-end -0.20, byline-on -0.15, deck -0.15, text -0.10, text-on 0.10, title 0.35, title-on -0.20
gaps-and-tails 116: 422: aside -0.15, byline-above -0.45, byline-below -0.20, byline-on -0.20, deck -0.30, deck-on -0.20, kicker -0.35, text -0.15
gaps-and-tails 117: 71: aside -0.15, byline-apart -0.20, byline-below -0.30, byline-on -0.15, deck -0.10, kicker -0.35, text -0.30, title 0.50, title-on -0.25
gaps-and-tails 126: 9965: aside -0.20, byline-above -0.55, byline-apart -0.55, byline-below -0.25, byline-end -0.45, byline-on -0.15, deck -0.10, deck-on -0.20, kicker -0.20, text -0.25, title -0.35, title-on -0.25
gaps-and-tails 127: 428: byline-below -0.20, deck -0.20, text 0.20, title -0.10, title-on -0.10
gaps-and-tails 128: 605: byline-above -0.20, byline-apart -0.20, byline-below -0.55, byline-end -0.15, byline-on -0.15, deck 0.10, deck-on -0.35, kicker -0.30, text -0.55, text-on -0.20, title 0.45, title-on 0.10
gaps-and-tails 129: 32: deck 0.10, title -0.15
gaps-and-tails 131: 14: text -0.20
gaps-and-tails 134: 290: aside -0.20, byline-above 0.10, byline-end -0.25, byline-on -0.20, deck -0.10, deck-on -0.10, kicker -0.30, text -0.30, text-on 0.10, title-on 0.15
gaps-and-tails 135: 82: byline-above -0.15, byline-apart -0.35, byline-end -0.20, deck -0.15, kicker -0.15, text 0.20, title -0.10, title-on -0.20
gaps-and-tails 137: 14: text-on 0.10
gaps-and-tails 146: 11: text-on 0.15
gaps-and-tails 153: 492: aside -0.15, byline-above -0.20, byline-apart -0.20, byline-below 0.10, byline-on -0.25, deck -0.15, deck-on -0.20, kicker -0.20, text 0.10, text-on -0.15, title -0.10, title-on -0.10
gaps-and-tails 155: 118: byline-below -0.15, byline-end -0.20, deck -0.10, text 0.20, text-on 0.25, title -0.35
gaps-and-tails 161: 24: byline-apart -0.15, byline-below 0.20, byline-end -0.20, title -0.10
gaps-and-tails 162: 860: byline-above -0.15, byline-apart 0.20, byline-below -0.30, byline-end -0.10, byline-on -0.25, deck -0.15, deck-on -0.25, text -0.10, title 0.15, title-on -0.25
gaps-and-tails 163: 64: byline-apart -0.10, text 0.15, text-on 0.20, title -0.10
gaps-and-tails 164: 629: byline-apart -0.30, byline-below -0.10, deck 0.10, deck-on -0.10, text 0.20, title -0.15, title-on -0.30
gaps-and-tails 165: 122: text-on 0.10, title -0.20
gaps-and-tails 166: 17: text-on 0.10
gaps-and-tails 168: 19: text -0.10
gaps-and-tails 170: 32: byline-end -0.15, text 0.10, text-on -0.15, title -0.10
gaps-and-tails 171: 107: byline-above -0.25, byline-apart -0.35, byline-end -0.25, kicker -0.25, text -0.25, title 0.35
gaps-and-tails 173: 66: deck -0.10, text-on 0.25
gaps-and-tails 180: 175: byline-above 0.15, byline-apart -0.30, byline-below -0.15, byline-end -0.35, deck -0.20, kicker -0.20, text 0.20, title -0.10
gaps-and-tails 182: 16: text -0.15, title 0.10
gaps-and-tails 189: 2055: aside -0.15, byline-above -0.10, byline-below 0.10, byline-end 0.25, byline-on -0.35, deck -0.15, deck-on -0.30, text -0.10, title -0.10, title-on -0.40
gaps-and-tails 190: 102: text -0.20, text-on 0.20
gaps-and-tails 191: 72: text -0.20, text-on 0.30, title -0.20
gaps-and-tails 197: 14: text-on 0.10
gaps-and-tails 207: 30: byline-above -0.10, byline-end -0.25, byline-on -0.20, kicker -0.10, text 0.20, text-on 0.10, title -0.15, title-on -0.20
gaps-and-tails 216: 3251: byline-above -0.20, byline-apart -0.30, byline-below -0.35, byline-end -0.35, byline-on -0.15, deck -0.45, kicker -0.10, text-on 0.20, title -0.15, title-on -0.20
gaps-and-tails 217: 110: byline-above -0.10, byline-below -0.10, deck -0.10, kicker -0.25, text -0.25, title 0.25
gaps-and-tails 218: 417: byline-above -0.15, byline-apart -0.45, kicker -0.25, text-on 0.15
gaps-and-tails 219: 35: byline-apart -0.10, kicker -0.10
gaps-and-tails 220: 45: byline-apart -0.15, kicker 0.15, text -0.25, title 0.15
gaps-and-tails 221: 7: text -0.35, title 0.35
gaps-and-tails 222: 44: byline-apart 0.10, text 0.35, title -0.35
gaps-and-tails 224: 118: aside -0.15, byline-above -0.20, byline-apart -0.35, byline-below -0.30, byline-end -0.15, deck -0.20
gaps-and-tails 225: 1042: byline-apart -0.10, byline-below -0.40, byline-end -0.35, deck -0.35, title-on -0.10
gaps-and-tails 226: 10: text 0.15, title -0.15
gaps-and-tails 227: 114: byline-above -0.20, byline-apart -0.40, deck -0.20, kicker -0.20, text -0.15, title 0.15
gaps-and-tails 228: 18: text 0.20, title -0.20
gaps-and-tails 230: 5: text -0.10, title 0.10
gaps-and-tails 233: 55: aside -0.15, byline-above 0.15, byline-below -0.25, text -0.35, title 0.10
gaps-and-tails 234: 1498: aside -0.15, byline-below -0.50, byline-end -0.40, byline-on -0.10, deck -0.15, kicker -0.35, text -0.25, text-on 0.10, title -0.20, title-on -0.15
gaps-and-tails 236: 101: byline-apart -0.15, deck -0.25, kicker -0.15, text -0.35, title 0.30
gaps-and-tails 242: 51: aside -0.15, byline-apart -0.15, byline-below -0.35, byline-end -0.15, deck -0.10, text -0.15
gaps-and-tails 243: 26: byline-above -0.15, byline-apart -0.45, byline-below -0.15, deck -0.15, kicker -0.15, text 0.40, title -0.30
gaps-and-tails 261: 18: byline-apart 0.25, kicker -0.10, text -0.20, title -0.35
again-below 0: 5070: aside -0.30, byline-apart -0.50, byline-below -0.10, byline-end -0.15, byline-on -0.15, deck -0.30, deck-on -0.30, text -0.15, text-on -0.30, title-on -0.10
again-below 1: 355: aside -0.20, byline-above -0.15, byline-below -0.35, byline-on 0.10, kicker -0.50, title-on -0.15
again-below 2: 145: aside -0.15, byline-above -0.25, byline-below -0.20, byline-end -0.10, kicker -0.30, text -0.25, title -0.15, title-on 0.15
again-below 3: 65: byline-above -0.10, byline-apart -0.15, byline-below -0.20, kicker -0.20, text -0.15
again-below 4: 89: byline-above -0.10, byline-apart -0.30, byline-end -0.20, kicker -0.15, text 0.10
again-below 5: 7197: aside -0.30, byline-above -0.10, byline-below -0.15, deck -0.25, deck-on -0.30, text -0.25, text-on -0.15, title -0.30
again-below 6: 408: aside -0.15, byline-above -0.25, byline-apart -0.25, byline-below 0.15, byline-on -0.10, deck -0.30, kicker -0.35, text -0.40, text-on 0.10, title 0.15
again-below 7: 204: aside -0.15, byline-apart -0.20, byline-below -0.45, byline-end -0.40, byline-on -0.15, deck-on -0.10, kicker -0.20, text 0.10, text-on 0.10, title 0.45, title-on -0.50
again-below 8: 75: byline-above -0.20, byline-apart -0.20, byline-end -0.15, kicker -0.20, text-on -0.15, title 0.10
again-below 9: 224: aside -0.15, byline-above -0.15, byline-below -0.10, deck -0.20, kicker -0.10, title -0.25, title-on -0.10
again-below 10: 177036: aside -0.50, byline-above -0.10, byline-apart -0.25, byline-below -0.15, deck -0.20, deck-on -0.25, text -0.20, text-on -0.40, title -0.25, title-on -0.15
again-below 11: 3882: byline-above -0.35, byline-below 0.10, byline-end -0.50, byline-on -0.40, deck -0.15, kicker -1.00, text -0.15, title -0.10, title-on -0.25
again-below 12: 2444: byline-above -0.45, byline-apart -0.20, byline-below -0.50, byline-end -0.30, byline-on -0.25, deck -0.35, kicker -0.85, text-on 0.10, title 0.50, title-on -0.30
again-below 13: 951: byline-above -0.20, byline-apart -0.35, byline-below -0.30, byline-end -0.30, deck -0.35, kicker -0.45, text -0.20, text-on 0.30, title 0.45, title-on -0.10
again-below 14: 2906: byline-above -0.20, byline-apart -0.20, byline-below -0.10, byline-end -0.30, byline-on -0.10, deck -0.10, kicker -0.20, text-on 0.10, title -0.20, title-on -0.10
again-below 15: 154085: aside -0.50, byline-below -0.10, byline-end -0.15, byline-on -0.20, deck -0.15, text -0.30, text-on -0.20, title -0.25, title-on -0.15
again-below 16: 4517: byline-above -0.55, byline-apart -0.35, byline-below -0.40, byline-on 0.10, kicker -0.85, text -0.10, text-on 0.15
again-below 17: 2910: byline-above -0.35, byline-apart -0.35, byline-below -0.10, byline-end -0.45, byline-on -0.30, kicker -0.75
again-below 18: 1908: byline-above -0.10, byline-apart -0.30, byline-below -0.30, byline-end -0.35, byline-on -0.20, deck -0.55, deck-on -0.30, kicker -0.50, title 0.35, title-on -0.40
again-below 19: 3131: byline-above -0.10, byline-apart -0.25, byline-below 0.10, byline-end -0.25, byline-on 0.10, deck -0.20, deck-on -0.30, kicker -0.20, text-on 0.10, title -0.20, title-on -0.15
again-above 0: 4356: aside -0.30, byline-on -0.10, deck -0.30, deck-on -0.35, kicker -0.15, text-on -0.35, title -0.25, title-on -0.25
again-above 1: 333: byline-above -0.20, byline-apart -0.15, byline-below -0.10, byline-end -0.35, byline-on -0.15, kicker 0.10, text -0.10, title -0.20
again-above 2: 198: aside -0.15, byline-above -0.25, byline-apart -0.35, byline-below -0.25, byline-end -0.30, byline-on 0.10, kicker -0.45, title -0.45, title-on 0.35
again-above 3: 116: aside -0.10, byline-above -0.10, byline-apart -0.20, byline-below -0.25, text -0.30, title 0.25
again-above 4: 721: byline-apart -0.25, byline-below -0.40, byline-end -0.20
again-above 5: 6812: aside -0.30, byline-above -0.15, byline-apart -0.25, byline-end -0.15, byline-on -0.25, deck -0.10, deck-on -0.20, text -0.10, text-on -0.15, title -0.25, title-on -0.15
again-above 6: 423: aside -0.15, byline-above -0.60, byline-apart -0.25, byline-below 0.10, byline-end -0.15, byline-on 0.10, deck -0.30, deck-on -0.10, kicker -0.20, text -0.45, title 0.20
again-above 7: 211: aside -0.15, byline-above 0.10, byline-below -0.55, byline-on -0.20, deck -0.10, kicker -0.35, text -0.20, text-on 0.10, title 0.20
again-above 8: 86: byline-below -0.30, byline-end 0.10, kicker -0.15, text -0.15, title -0.15, title-on 0.15
again-above 9: 576: aside -0.15, byline-below -0.35, byline-end -0.25, deck -0.25, kicker -0.10
again-above 10: 176927: aside -0.50, byline-above -0.20, byline-end -0.20, byline-on -0.15, deck -0.15, deck-on -0.10, kicker -0.15, text -0.15, text-on -0.30, title -0.20, title-on -0.20
again-above 11: 3821: byline-above -0.50, byline-apart -0.25, byline-below -0.35, byline-end -0.20, byline-on -0.20, deck -0.55, deck-on -0.15, kicker -0.40, text-on 0.40, title 0.40, title-on -1.00
again-above 12: 2422: byline-apart -0.10, byline-below -0.45, byline-end -0.25, byline-on -0.35, deck -0.35, kicker -0.10, text-on -0.10, title 0.40, title-on -0.45
again-above 13: 939: byline-above -0.20, byline-apart -0.40, byline-below -0.55, byline-end -0.15, deck -0.35, kicker -0.20, text -0.10, title-on 0.25
again-above 14: 3110: byline-above -0.20, byline-below -0.40, byline-end -0.30, deck -0.20, kicker -0.20, title -0.20
again-above 15: 155538: aside -0.45, byline-above -0.10, byline-apart -0.10, byline-below -0.15, byline-end -0.30, byline-on -0.30, deck -0.25, deck-on -0.20, text -0.25, text-on -0.15, title -0.20, title-on -0.15
again-above 16: 4450: byline-above -0.20, byline-apart -0.35, byline-below -0.25, byline-end 0.20, deck 0.30, deck-on -0.50, kicker -0.20, text-on -0.55, title-on -0.20
again-above 17: 2777: aside -0.15, byline-above -0.45, byline-apart -0.35, byline-below -0.70, byline-end -0.35, deck -0.45, deck-on -0.15, kicker -0.35, text 0.20, title 0.10
again-above 18: 1843: aside -0.20, byline-above -0.30, byline-apart -0.35, byline-below -0.50, byline-end -0.10, byline-on -0.15, deck -0.45, kicker -0.50, text 0.10, text-on 0.30
again-above 19: 1943: aside -0.15, byline-above -0.15, byline-below -0.35, byline-end -0.25, deck -0.20, kicker -0.10, text -0.15, title -0.10
again-two-below 0: 324108: aside -0.55, byline-above -0.20, byline-apart -0.15, byline-below -0.30, byline-end -0.25, byline-on -0.30, deck -0.10, deck-on -0.35, kicker -0.25, text -0.30, text-on -0.40, title -0.30, title-on -0.30
again-two-below 1: 7431: byline-above -0.35, byline-apart -0.45, byline-below -0.20, byline-on -0.40, deck 0.10, deck-on -0.15, kicker -0.35, text -0.20, title -0.15, title-on 0.10
again-two-below 2: 4304: byline-above -0.60, byline-apart -0.45, byline-below 0.10, byline-end -0.75, byline-on -0.50, deck -0.20, deck-on -0.45, kicker -0.50, text -0.10, text-on 0.30, title 0.15, title-on -0.10
again-two-below 3: 1696: byline-above -0.40, byline-apart -0.45, byline-below -0.10, byline-end -0.50, byline-on -0.15, deck -0.55, deck-on -0.15, kicker -0.75, title 0.30, title-on -0.35
again-two-below 4: 11934: byline-above -0.30, byline-below -0.35, byline-on -0.15, deck -0.20, deck-on -0.15, kicker -0.15, text -0.15, text-on -0.35, title -0.30
again-two-below 5: 7363: aside -0.15, byline-apart -0.40, byline-below -0.65, byline-end -0.40, byline-on -0.10, deck -0.55, deck-on -0.20, kicker 0.20, text 0.10, text-on -0.30, title -0.20, title-on -0.10
again-two-below 6: 966: byline-above -0.35, byline-apart -0.40, byline-below -0.15, byline-end -0.50, byline-on -0.25, deck -0.10, deck-on -0.25, kicker -0.55, text -0.10, text-on 0.25, title 0.20
again-two-below 7: 388: byline-above -0.15, byline-apart -0.30, byline-below -0.35, byline-end -0.30, byline-on -0.15, kicker -0.15, text 0.10, text-on 0.15
again-two-below 8: 178: kicker -0.25, text -0.25, text-on 0.10, title 0.45, title-on -0.25
again-two-below 9: 445: byline-below -0.20, byline-end -0.55, byline-on -0.25, deck -0.20, kicker -0.30, text-on 0.35, title-on -0.15
again-two-below 10: 4236: aside -0.20, byline-above -0.50, byline-below -0.35, byline-end -0.70, byline-on -0.45, deck -0.65, deck-on -0.10, kicker 0.25, text-on -0.15, title -0.10, title-on -0.55
again-two-below 11: 351: byline-above -0.25, byline-apart -0.40, byline-below -0.25, byline-end -0.30, kicker -0.25, title 0.10, title-on -0.15
again-two-below 12: 790: byline-apart -0.35, byline-end -0.40, deck -0.10, kicker -0.45, text-on 0.10, title -0.15, title-on 0.10
again-two-below 13: 149: title 0.10
again-two-below 14: 248: byline-apart -0.30, byline-end -0.45, deck -0.20, kicker -0.10, text 0.15, text-on 0.25, title-on -0.20
again-two-below 15: 1644: aside -0.20, byline-above -0.35, byline-apart -0.45, byline-below -0.55, byline-end -0.40, byline-on -0.20, deck -0.25, deck-on -0.20, kicker -0.10, text-on -0.10, title-on -0.70
again-two-below 16: 205: byline-apart -0.20, byline-below -0.35, byline-end -0.15, kicker -0.20, text-on 0.10, title-on -0.25
again-two-below 17: 155: byline-above -0.10, byline-apart -0.20, byline-below -0.15, byline-end -0.15, title-on -0.10
again-two-below 18: 956: byline-above -0.15, byline-apart -0.20, byline-below -0.25, byline-end -0.15, kicker -0.30, text 0.10, text-on 0.10, title-on -0.35
again-two-below 19: 55: byline-apart -0.10, byline-end -0.15, text 0.15
stop-and-letters 0: 5552: aside -0.30, byline-above -0.20, byline-apart -0.25, byline-below -0.15, deck -0.30, deck-on -0.30, kicker -0.10, text -0.25, text-on -0.20, title-on -0.20
stop-and-letters 1: 7471: aside -0.30, byline-above -0.10, byline-end -0.30, deck -0.30, deck-on -0.30, kicker -0.15, text -0.20, text-on -0.10, title -0.15, title-on -0.30
stop-and-letters 2: 167670: aside -0.55, byline-above -0.15, byline-below -0.10, byline-end -0.15, byline-on -0.20, deck -0.15, deck-on -0.20, kicker -0.15, text -0.10, text-on -0.10, title -0.10, title-on -0.15
stop-and-letters 3: 125797: aside -0.50, byline-end -0.25, byline-on -0.25, deck-on -0.35, text -0.20, text-on -0.25, title -0.15, title-on -0.20
stop-and-letters 4: 39: byline-above -0.15, byline-apart -0.15, byline-end -0.20, byline-on -0.20, text 0.15, text-on -0.10, title-on -0.40
stop-and-letters 5: 378: aside -0.15, byline-above -0.10, byline-apart -0.25, byline-below -0.35, byline-end -0.10, deck -0.30, deck-on -0.10, kicker -0.55, text -0.35, text-on -0.30, title-on 0.55
stop-and-letters 6: 12345: byline-above -0.15, byline-below 0.45, byline-end -0.20, byline-on -0.45, deck 0.40, deck-on -0.30, kicker -0.15, text -0.20, text-on -0.20, title -0.40
stop-and-letters 7: 32959: byline-above -0.30, byline-apart -0.35, byline-below -0.85, byline-end -0.45, deck -0.45, kicker -0.25, text -0.55, text-on 0.10, title -0.65
stop-and-letters 8: 14: text-on 0.10, title -0.30, title-on 0.20
stop-and-letters 10: 3754: byline-above -0.20, byline-apart 0.20, byline-below -0.60, byline-end -0.35, byline-on -0.30, deck -0.25, deck-on -0.10, kicker -0.30, text 0.35, text-on 0.25, title -0.30, title-on -0.35
stop-and-letters 11: 877: byline-apart -0.10, byline-below -0.30, byline-on -0.40, deck-on -0.30, kicker -0.25, text 0.15, text-on 0.20, title -0.50
stop-and-letters 12: 119: byline-above -0.20, byline-apart -0.15, byline-end -0.25, kicker -0.15, text-on -0.10, title -0.10, title-on 0.25
stop-and-letters 13: 242: byline-above -0.40, byline-apart -0.10, byline-below -0.10, byline-on -0.35, text 0.10, text-on 0.15, title -0.40, title-on 0.15
stop-and-letters 14: 3450: byline-above -0.10, byline-apart 0.15, byline-below -0.45, byline-end -0.25, byline-on -0.25, deck -0.15, deck-on -0.15, kicker 0.15, text-on -0.20, title -0.55, title-on 0.25
stop-and-letters 15: 6918: byline-above -0.35, byline-apart -0.45, byline-below -0.60, byline-end -0.40, byline-on -0.45, deck -0.55, deck-on -0.20, kicker -0.45, text 0.10, text-on 0.45, title -0.20
stop-and-head 0: 146244: aside -0.45, byline-above -0.25, byline-apart -0.15, byline-end -0.15, byline-on -0.20, deck -0.70, deck-on -0.15, text-on -0.15, title-on -0.20
stop-and-head 1: 52791: aside -0.20, byline-above -0.45, byline-apart -0.10, byline-below 0.30, byline-end 0.25, byline-on -0.20, deck -1.30, kicker -1.30, text -0.10, text-on -0.15, title -2.10
stop-and-head 2: 68057: aside -0.55, byline-above -0.30, byline-apart -0.15, byline-below -0.20, byline-end -0.40, deck-on -0.30, kicker -0.10, text -0.20, text-on -0.40, title -0.25, title-on -0.30
stop-and-head 3: 11823: aside -0.15, byline-above -0.45, byline-apart -0.35, byline-below -0.25, byline-end -0.60, byline-on -0.90, deck -0.90, deck-on -0.30, kicker -0.45, title 0.10, title-on 0.10
stop-and-head 4: 19101: aside -0.20, byline-above -0.75, byline-apart -0.60, byline-below -0.75, byline-end -0.55, byline-on -0.50, deck -0.95, deck-on -0.60, kicker -0.35, text -0.10, text-on -0.15, title-on -0.10
stop-and-head 5: 2308: aside -0.30, byline-above 0.35, byline-apart 0.15, byline-below 0.10, byline-end 0.35, byline-on -0.60, deck 0.75, deck-on 0.40, kicker -1.05, text -0.85, text-on -0.95, title -2.75, title-on -0.40
stop-and-head 6: 764: byline-above -0.10, byline-apart -0.30, byline-below -0.40, byline-end -0.20, deck -0.25, deck-on -0.15, kicker -0.20, text 0.25, text-on 0.90, title -1.00, title-on -0.20
stop-and-head 7: 5402: aside -0.15, byline-above -0.60, byline-apart -0.95, byline-below -1.20, byline-end -0.90, byline-on 0.10, deck -0.80, deck-on -0.30, kicker -0.85, text-on 0.35, title 0.20, title-on -0.25
stop-and-head 8: 11666: byline-above -0.15, byline-apart 0.15, byline-below 0.40, byline-on -0.35, deck -0.25, kicker -0.15, text -0.45, text-on -0.25, title -0.20, title-on -0.10
stop-and-head 9: 26695: byline-above -0.30, byline-apart -0.30, byline-below -0.70, byline-end -0.40, byline-on -0.40, deck -0.90, deck-on 0.25, kicker -0.40, text -0.15, text-on 0.15, title -1.05, title-on -0.10
stop-and-head 10: 6103: byline-above -0.10, byline-apart -0.55, byline-below -0.35, byline-on 0.25, deck -0.30, deck-on -0.15, kicker -0.20, text -0.75, title -0.55, title-on 0.55
stop-and-head 11: 486: byline-apart -0.10, byline-below -0.40, byline-on -0.10, deck -0.25, deck-on -0.20, kicker -0.25, text-on 0.30, title -0.10
stop-and-head 12: 641: byline-above -0.20, byline-apart -0.10, byline-below -0.60, byline-end -0.15, byline-on -0.20, deck -0.50, deck-on -0.25, kicker -0.20, text 0.70, title-on -0.40
stop-and-head 13: 66: byline-apart -0.15, deck 0.65, deck-on -0.25, text -0.35, text-on -0.15, title -0.20, title-on -0.40
stop-and-head 16: 3534: byline-above -0.20, byline-below -0.60, byline-end -0.30, byline-on -0.30, deck -0.20, kicker -0.35, text 0.45, title -0.20, title-on -0.35
stop-and-head 17: 639: byline-below -0.15, byline-on -0.20, deck-on -0.40, text-on 0.10, title -0.15, title-on 0.15
stop-and-head 18: 157: byline-above -0.10, byline-apart -0.20, byline-below -0.25, byline-on -0.40, deck 0.10, deck-on -0.10, kicker -0.15, text 0.15, text-on 0.35, title -0.45
stop-and-head 19: 214: deck-on 0.10, text-on 0.10, title -0.35
stop-and-head 20: 31: text -0.15, text-on 0.10, title -0.20
stop-and-head 22: 78: deck -0.10, text -0.10, text-on 0.35, title -0.15, title-on -0.20
stop-and-head 24: 3331: byline-apart 0.15, byline-below -0.40, byline-end -0.25, byline-on -0.25, deck -0.35, deck-on -0.35, kicker 0.15, text-on 0.15, title -0.45, title-on 0.10
stop-and-head 25: 3144: byline-above -0.10, byline-apart -0.25, byline-below -0.45, byline-end -0.30, byline-on -0.35, deck -0.25, deck-on -0.15, text -0.35, text-on 0.45, title -0.40, title-on 0.10
stop-and-head 26: 2200: byline-above -0.60, byline-apart -0.30, byline-below -0.25, byline-end -0.10, byline-on -0.45, deck -0.35, deck-on -0.20, kicker -0.20, text 0.15, text-on -0.15, title -0.30, title-on 0.40
stop-and-head 27: 150: byline-below -0.15, deck -0.10, kicker -0.10, text-on 0.15, title-on -0.15
stop-and-head 28: 1777: byline-apart -0.20, byline-end -0.15, deck -0.20, text 0.40, text-on 0.40, title -0.40, title-on -0.30
stop-and-head 29: 12: deck 0.10, text -0.10
stop-and-head 30: 56: byline-above -0.10, byline-below -0.15, byline-end -0.15, deck -0.10, kicker -0.25, text-on -0.30, title -0.40, title-on 0.30
stop-and-head 31: 59: title -0.10
inset-and-gap 0: 4140: byline-above -0.30, byline-apart -0.55, byline-below -0.95, byline-end -0.45, byline-on -0.75, deck-on -0.35, kicker -0.65, text-on 0.50, title 0.20, title-on -0.45
inset-and-gap 1: 948: byline-above -0.25, byline-apart -0.30, byline-below -0.60, byline-end -0.45, byline-on -0.30, deck -0.15, deck-on -0.20, kicker -0.50, text 0.10, text-on 0.30, title 0.15, title-on -0.35
inset-and-gap 2: 397: byline-above -0.20, byline-apart -0.30, byline-below -0.20, byline-end -0.30, deck -0.40, deck-on -0.20, kicker -0.50, text 0.10, title 0.25, title-on -0.65
inset-and-gap 3: 32: text-on -0.15, title 0.10
inset-and-gap 5: 20024: byline-above 0.25, byline-apart -0.25, byline-below -0.70, byline-end 0.35, byline-on -0.15, deck -0.30, deck-on -0.60, kicker -0.20, text-on 0.40, title-on -0.90
inset-and-gap 6: 4023: byline-above -0.10, byline-apart -0.20, byline-below -0.25, byline-end 0.30, byline-on -0.25, deck -0.15, deck-on -0.25, kicker -0.60, text -0.20, text-on 0.60, title-on -1.00
inset-and-gap 7: 882: byline-above -0.20, byline-apart -0.45, byline-below -0.30, byline-end -0.60, byline-on -0.35, deck -0.40, deck-on -0.20, text 0.25, text-on 0.20, title 0.10, title-on -0.60
inset-and-gap 8: 75: title-on -0.15
inset-and-gap 10: 688: aside -0.15, byline-above 0.15, byline-apart -0.15, byline-below 0.15, byline-end -0.25, byline-on 0.15, deck -0.30, deck-on -0.10, kicker -0.20, text -0.60, title 0.40, title-on -0.30
inset-and-gap 11: 252: byline-apart -0.20, byline-below -0.30, byline-on -0.10, kicker -0.20, text -0.20, title 0.20
inset-and-gap 12: 324: byline-apart -0.30, byline-below -0.10, byline-end -0.15, byline-on -0.15, deck -0.15, kicker -0.35, text -0.25, title 0.35, title-on -0.15
inset-and-gap 15: 20373: aside -0.20, byline-above -0.70, byline-apart -0.95, byline-below 0.20, byline-end -1.60, byline-on 0.35, deck -0.15, deck-on 0.60, kicker -1.05, text -0.65, text-on -0.65, title -0.20, title-on 0.10
inset-and-gap 16: 1501: aside -0.20, byline-above -0.40, byline-apart -0.35, byline-below -0.10, byline-end -0.95, byline-on 0.10, deck -0.10, kicker -0.85, text -0.60, text-on -0.55, title 0.20, title-on 0.55
inset-and-gap 17: 2126: aside -0.10, byline-above -0.40, byline-apart -0.80, byline-below 0.35, byline-end -0.80, byline-on -0.30, deck -0.65, deck-on -0.10, kicker -1.05, text -0.20, text-on -0.10, title-on 0.25
inset-and-gap 18: 125: byline-apart -0.25, byline-end -0.15, kicker -0.20, text -0.20, text-on 0.20, title-on 0.20
inset-and-gap 19: 778: aside -0.15, byline-above -0.30, byline-apart 0.35, byline-below -0.25, deck -0.10, kicker -1.05, text -0.70, title 0.20, title-on 0.15
inset-and-gap 20: 214672: aside -0.40, byline-above -0.40, byline-apart -0.45, byline-below -0.20, byline-end -0.40, byline-on -0.40, deck -0.30, deck-on -0.45, kicker -0.30, text -0.40, text-on -0.40, title -0.40, title-on -0.30
inset-and-gap 21: 31575: aside -0.30, byline-above -0.10, byline-below -0.20, byline-end -0.15, byline-on -0.20, deck -0.30, deck-on -0.20, text-on -0.20, title -0.10, title-on -0.20
inset-and-gap 22: 20894: aside -0.25, byline-above -0.20, byline-apart -0.15, byline-below -0.20, byline-end -0.35, byline-on -0.35, deck-on -0.40, text -0.30, text-on -0.45, title -0.20, title-on -0.15
inset-and-gap 23: 4088: aside -0.15, byline-on -0.55, deck-on -0.40, kicker 0.10, text 0.10, text-on -0.10, title-on -0.45
inset-and-gap 24: 5719: byline-above -0.15, byline-apart -0.35, byline-below -0.45, byline-end -0.40, byline-on -0.35, deck -0.40, text-on 0.35, title -0.10, title-on -0.45
inset-and-gap 25: 2012: byline-above -0.25, byline-apart -0.20, byline-below -0.15, byline-end -0.45, deck -0.25, kicker -0.30, text 0.20, title -0.15, title-on -0.20
inset-and-gap 26: 661: byline-apart -0.10, byline-below -0.20, byline-end -0.10, byline-on -0.20, deck -0.20, text 0.10
inset-and-gap 27: 123: byline-apart -0.30, byline-below -0.15, byline-end -0.20, byline-on -0.20, kicker -0.30, title 0.10, title-on 0.10
inset-and-gap 29: 437: aside -0.15, byline-below -0.30, byline-end -0.25, kicker 0.10, text -0.40, title -0.10
inset-and-gap 30: 140: aside -0.10, byline-above -0.35, byline-apart -0.20, deck -0.25, kicker -0.45, text -0.35, title 0.20, title-on 0.40
inset-and-gap 31: 50: byline-above -0.25, byline-apart -0.20, byline-end 0.10, kicker -0.25, title -0.10
inset-and-gap 32: 67: byline-above -0.25, byline-apart -0.25, byline-end 0.10, deck -0.15, kicker -0.40, text -0.65, title 0.45
inset-and-gap 35: 2100: byline-above -0.30, byline-apart -0.40, byline-below -0.65, byline-end -0.10, byline-on -0.30, deck -0.35, deck-on -0.10, kicker -0.30, text 0.55, title -0.75
inset-and-gap 36: 774: byline-above -0.25, byline-apart -0.40, byline-below -0.40, byline-on -0.30, deck -0.25, kicker -0.20, text 0.85, title -0.85, title-on -0.30
inset-and-gap 37: 223: byline-above -0.20, byline-apart -0.50, byline-below -0.25, byline-end 0.20, byline-on -0.15, deck -0.30, kicker -0.30, text 0.20, title -0.10, title-on -0.35
inset-and-gap 38: 19: title 0.10
inset-and-gap 40: 18294: byline-above -0.50, byline-apart -0.40, byline-below -0.30, byline-end -0.55, byline-on -0.15, deck -1.15, deck-on -0.20, title 0.20, title-on 0.30
inset-and-gap 41: 6343: byline-above -0.40, byline-apart -0.65, byline-below -0.50, byline-end -0.20, deck -0.35, deck-on -0.15, kicker 0.15, text 0.20, title -0.30, title-on -0.10
inset-and-gap 42: 2522: byline-above -0.55, byline-apart -0.50, byline-below -0.50, byline-on -0.55, deck -0.50, deck-on -0.20, kicker -0.45, text 0.30, title 0.20, title-on -0.70
inset-and-gap 44: 46: text -0.25, title 0.25
inset-and-letters 0: 122: aside -0.15, byline-apart -0.20, byline-below -0.30, byline-end -0.10, kicker -0.10, title 0.15, title-on -0.20
inset-and-letters 1: 92: aside -0.15, byline-above -0.10, byline-apart -0.45, byline-below -0.40, byline-end -0.60, byline-on -0.40, deck -0.15, kicker -0.35, text 0.40, text-on 0.45, title -0.15, title-on -0.30
inset-and-letters 2: 2584: byline-above -0.40, byline-apart -0.55, byline-below -0.60, byline-end -0.35, byline-on -0.40, deck 0.15, deck-on -0.45, kicker -0.80, text-on 0.25, title 0.25, title-on -0.75
inset-and-letters 3: 2728: byline-above -0.10, byline-apart -0.15, byline-below -0.50, byline-end -0.25, byline-on -0.45, deck -0.50, deck-on -0.25, kicker -0.50, text -0.10, text-on 0.35, title 0.10, title-on -0.35
inset-and-letters 4: 64: byline-above -0.15, byline-apart -0.15, byline-below -0.25, byline-end -0.10, title-on -0.10
inset-and-letters 5: 174: aside -0.15, byline-above -0.15, byline-apart -0.35, byline-below -0.10, byline-on -0.15, deck -0.25, kicker -0.30, title-on -0.35
inset-and-letters 6: 11337: byline-apart -0.45, byline-below -0.70, byline-end 0.30, byline-on -0.30, deck-on -0.45, kicker -0.15, text-on 0.35, title-on -1.15
inset-and-letters 7: 13450: byline-apart -0.20, byline-below -0.15, byline-end 0.10, byline-on -0.55, deck -0.65, deck-on -0.45, kicker -0.40, text 0.35, text-on 0.45, title-on -0.65
inset-and-letters 8: 14: byline-below -0.10
inset-and-letters 9: 65: aside -0.15, byline-apart -0.25, byline-end -0.20, byline-on 0.10, deck -0.20, kicker -0.15, text -0.35, title 0.25, title-on -0.15
inset-and-letters 10: 596: byline-above 0.15, byline-apart -0.20, byline-below -0.15, byline-end -0.20, byline-on -0.10, deck -0.10, deck-on -0.10, kicker -0.15, text -0.35, title 0.30, title-on -0.40
inset-and-letters 11: 593: byline-apart -0.25, byline-below 0.20, byline-on -0.15, deck -0.20, kicker -0.35, text -0.20, title 0.35, title-on -0.45
inset-and-letters 12: 704: aside -0.15, byline-above -0.25, byline-apart -0.55, byline-below -0.65, byline-end -0.35, kicker -0.45, text -0.20, text-on 0.20, title 0.10, title-on 0.20
inset-and-letters 13: 803: aside -0.25, byline-above -0.50, byline-apart -0.20, byline-below 0.35, byline-end -1.05, deck -0.40, deck-on -0.35, kicker -0.80, text -0.20, text-on -0.15, title -0.20, title-on 0.35
inset-and-letters 14: 11321: aside -0.25, byline-above -0.75, byline-apart -0.55, byline-below 0.30, byline-end -1.50, deck -0.10, deck-on 0.50, kicker -1.55, text -0.55, text-on -0.30, title-on 0.20
inset-and-letters 15: 12075: aside -0.25, byline-above -0.45, byline-apart -0.10, byline-below 0.20, byline-end -0.60, byline-on 0.30, deck -0.60, deck-on 0.35, kicker -0.95, text -0.55, text-on -0.75, title -0.15, title-on 0.50
inset-and-letters 16: 4483: aside -0.30, byline-apart 0.15, byline-end 0.10, byline-on -0.25, deck -0.30, deck-on -0.35, kicker -0.35, text -0.30, text-on -0.30, title -0.15
inset-and-letters 17: 6204: aside -0.30, byline-above -0.10, byline-end -0.15, byline-on -0.20, deck -0.10, deck-on -0.15, text -0.20, text-on -0.25, title -0.30, title-on -0.15
inset-and-letters 18: 145680: aside -0.45, byline-above -0.20, byline-below -0.15, byline-end -0.10, byline-on -0.30, deck -0.25, deck-on -0.30, text -0.15, text-on -0.25, title -0.20, title-on -0.10
inset-and-letters 19: 120581: aside -0.45, byline-above -0.15, byline-apart -0.15, byline-below -0.25, byline-end -0.15, byline-on -0.40, deck -0.10, deck-on -0.40, kicker -0.10, text -0.20, text-on -0.15, title -0.25, title-on -0.25
inset-and-letters 20: 38: aside -0.15, byline-apart -0.20, byline-below -0.10, kicker -0.10, text 0.20, title -0.30, title-on 0.10
inset-and-letters 21: 80: byline-below -0.10, byline-end -0.25, kicker -0.25, text -0.35, title 0.30, title-on -0.20
inset-and-letters 22: 1646: byline-end -0.55, byline-on -0.25, deck -0.10, deck-on -0.10, title 0.15, title-on -0.35
inset-and-letters 23: 1480: byline-above -0.25, byline-apart -0.30, byline-below -0.20, byline-end -0.30, byline-on -0.15, deck -0.10, kicker 0.15, text -0.10, title -0.20
inset-and-letters 24: 25: byline-above -0.15, byline-below -0.10, byline-end -0.15, kicker -0.20, text -0.25, title 0.35
inset-and-letters 25: 23: byline-above -0.25, byline-apart -0.30, byline-end 0.30, kicker -0.30, text -0.50
inset-and-letters 26: 135: byline-above -0.40, byline-apart -0.35, byline-below 0.10, byline-end -0.10, deck -0.10, kicker -0.35, text -0.15, title-on 0.15
inset-and-letters 27: 76: byline-above -0.15, byline-apart -0.15, byline-below -0.15, byline-end -0.20, deck -0.15, kicker -0.35, text -0.40, title 0.45, title-on 0.25
inset-and-letters 28: 30: byline-end -0.20, text 0.15, title -0.10
inset-and-letters 29: 74: aside -0.15, byline-above -0.30, byline-apart -0.50, byline-below -0.30, byline-end 0.15, byline-on -0.15, deck -0.15, kicker -0.15, title-on -0.15
inset-and-letters 30: 1601: byline-above -0.35, byline-apart -0.40, byline-below -0.65, byline-on -0.35, deck -0.40, kicker -0.25, text 0.55, title -0.45, title-on -0.20
inset-and-letters 31: 1417: byline-above -0.10, byline-apart -0.50, byline-below -0.40, byline-on -0.35, deck -0.25, deck-on -0.20, kicker -0.30, text 0.70, title -0.75, title-on 0.10
inset-and-letters 32: 244: byline-apart -0.35, byline-below -0.35, byline-end -0.35, kicker 0.20, text -0.25, title -0.15, title-on 0.45
inset-and-letters 33: 593: byline-above -0.25, byline-apart -0.65, byline-below -0.40, byline-end -0.25, byline-on -0.35, deck -0.15, deck-on -0.10, kicker -0.10, text 0.65, title -0.25, title-on -0.50
inset-and-letters 34: 12319: byline-above -0.40, byline-apart -0.50, byline-end -0.20, byline-on -0.50, deck -0.55, kicker -0.25, title 0.15, title-on -0.35
inset-and-letters 35: 14151: byline-above -0.50, byline-below -0.60, byline-end -0.20, deck -0.95, deck-on -0.40, kicker -0.30, text 0.20, title -0.10, title-on 0.20
over-and-alike 0: 26443: aside -0.25, byline-above -0.20, byline-apart -0.20, byline-below -0.25, byline-end -0.25, byline-on -0.25, deck -0.35, deck-on -0.30, kicker -0.40, text -0.20, text-on -0.30, title -0.20, title-on -0.25
over-and-alike 1: 1643: aside -0.15, byline-above -0.35, byline-apart -0.20, byline-below -0.20, byline-on -0.15, deck -0.35, deck-on -0.35, kicker -0.30, text -0.30, text-on 0.15, title 0.10
over-and-alike 2: 768: byline-apart -0.70, byline-below -0.10, byline-end -0.35, byline-on -0.20, kicker 0.30, title -0.10, title-on -0.20
over-and-alike 3: 414: byline-above -0.20, byline-apart -0.55, byline-below 0.20, byline-end -0.10, byline-on -0.30, deck-on -0.10, kicker -0.15, text 0.15, text-on -0.10, title-on -0.40
over-and-alike 4: 221: byline-above -0.30, byline-apart -0.35, byline-below -0.15, byline-end -0.15, byline-on -0.15, deck -0.20, kicker 0.20, text 0.20, title -0.30, title-on -0.20
over-and-alike 5: 7237: byline-above -0.35, byline-apart -0.50, byline-end -0.35, byline-on -0.50, kicker -0.40, text -0.20, text-on -0.10, title -0.20
over-and-alike 6: 11761: aside -0.15, byline-above -0.25, byline-apart -0.45, byline-below -0.15, byline-end -0.20, byline-on -0.35, deck -0.25, deck-on -0.35, kicker -0.10, text -0.25, text-on -0.25, title -0.20, title-on -0.10
over-and-alike 7: 16352: aside -0.20, byline-above -0.15, byline-apart -0.35, byline-below -0.20, byline-end -0.35, deck -0.60, deck-on -0.20, kicker -0.20, text -0.40, text-on -0.20, title -0.30, title-on -0.20
over-and-alike 8: 21999: aside -0.20, byline-above -0.55, byline-apart -0.30, byline-below -0.25, byline-end -0.15, deck -0.45, deck-on -0.10, kicker -0.40, text -0.25, text-on 0.30, title -0.25, title-on -0.20
over-and-alike 9: 37942: aside -0.20, byline-above -0.40, byline-apart -0.10, byline-below -0.60, byline-end 0.25, byline-on -0.15, deck -0.25, deck-on 0.10, kicker -0.55, text 0.10, text-on 0.45, title -0.10, title-on -0.15
over-and-alike 10: 3062: byline-above -0.20, byline-apart -0.40, byline-below -0.45, byline-end -0.35, byline-on -0.10, deck-on 0.35, kicker -0.60, text -0.10, title -0.15
over-and-alike 11: 3323: byline-above -0.15, byline-apart -0.15, byline-below -0.15, byline-end 0.15, byline-on 0.25, deck -0.40, deck-on -0.15, kicker -0.25, text -0.15, text-on -0.20, title -0.30, title-on -0.10
over-and-alike 12: 10019: aside -0.15, byline-above -0.55, byline-below -0.20, byline-end -0.25, byline-on -0.15, deck -0.20, kicker -0.25, text -0.20, text-on -0.15, title -0.20, title-on -0.15
over-and-alike 13: 18292: aside -0.20, byline-above -0.20, byline-below -0.35, byline-end -0.20, byline-on -0.35, deck 0.15, deck-on -0.15, kicker -0.20, text -0.20, text-on -0.20, title -0.25, title-on -0.25
over-and-alike 14: 58427: aside -0.20, byline-above -0.10, byline-apart -0.20, byline-end -0.20, byline-on -0.40, deck -0.15, deck-on -0.30, kicker 0.20, text -0.30, text-on 0.25, title -0.15
over-and-alike 15: 4117: byline-above -0.50, byline-below -0.45, deck 0.10, deck-on 0.10, text -0.10, text-on -0.25, title-on -0.25
over-and-alike 16: 6649: byline-above -0.25, byline-end -0.40, byline-on -0.10, deck -0.10, deck-on -0.15, kicker -0.15, title -0.30
over-and-alike 17: 9585: aside -0.15, byline-above -0.40, byline-apart -0.60, byline-end -0.35, byline-on -0.15, kicker -0.50, text -0.20, title -0.25, title-on 0.10
over-and-alike 18: 17644: aside -0.15, byline-above -0.10, byline-apart -0.45, byline-below -0.15, byline-end -0.40, deck -0.50, text -0.45, text-on -0.15, title -0.15, title-on -0.10
over-and-alike 19: 93497: aside -0.15, byline-above -0.75, byline-apart -0.25, byline-end -0.40, byline-on -0.50, deck -0.60, deck-on -0.45, kicker -0.15, text -0.40, text-on 0.15, title 0.10, title-on -0.10
over-and-alike 20: 923: byline-above -0.25, byline-apart 0.15, byline-below -0.30, byline-end -0.20, byline-on -0.10, deck -0.25, deck-on -0.10, kicker -0.20, text-on -0.10, title 0.25, title-on 0.15
over-and-alike 21: 2504: byline-above -0.25, byline-apart -0.25, byline-below -0.40, byline-end -0.55, byline-on -0.20, deck 0.25, kicker -0.50, text 0.15, text-on -0.30, title -0.25, title-on 0.10
over-and-alike 22: 2392: aside -0.20, byline-above -0.45, byline-apart -0.45, byline-below 0.10, byline-end -0.40, deck -0.35, kicker -0.20, text -0.30, title 0.15
over-and-alike 23: 3319: aside -0.15, byline-above -0.35, byline-end -0.75, byline-on -0.20, deck -0.35, deck-on -0.35, kicker -0.65, text -0.45, text-on 0.30, title 0.20, title-on 0.15
over-and-alike 24: 9069: aside -0.15, byline-above -0.30, byline-apart -0.40, byline-below -0.20, byline-end -0.25, deck -0.15, deck-on -0.25, kicker -0.45, text -0.20, title 0.10
over-and-letters 0: 1705: aside -0.15, byline-above -0.55, byline-apart -0.10, byline-end -0.25, byline-on 0.20, deck -0.20, deck-on -0.15, text -0.15, title-on -0.15
over-and-letters 1: 2366: aside -0.15, byline-apart -0.40, byline-below -0.20, byline-end -0.15, byline-on -0.35, deck -0.25, text-on -0.25, title -0.10
over-and-letters 2: 12455: aside -0.20, byline-above -0.30, byline-apart -0.20, byline-below -0.40, byline-end -0.10, kicker -0.10, text -0.10, text-on -0.10, title -0.10, title-on -0.20
over-and-letters 3: 12963: aside -0.25, byline-above -0.10, byline-apart -0.20, byline-end -0.15, byline-on -0.10, deck -0.20, deck-on -0.20, kicker -0.25, text -0.15, text-on -0.30, title -0.20, title-on -0.25
over-and-letters 4: 2411: aside -0.30, byline-above -0.20, byline-apart -0.35, deck -0.30, deck-on -0.20, kicker -0.10
over-and-letters 5: 2874: aside -0.30, byline-apart 0.10, byline-below -0.15, byline-end 0.10, deck -0.15, deck-on -0.25, kicker -0.45, text -0.15, title-on -0.15
over-and-letters 6: 48350: aside -0.30, byline-above -0.20, byline-apart -0.25, byline-below -0.10, byline-end -0.15, byline-on -0.15, deck -0.25, kicker -0.20, text -0.15, text-on 0.20, title -0.20, title-on -0.15
over-and-letters 7: 41656: aside -0.25, byline-above -0.55, byline-apart -0.25, byline-below -0.40, byline-end -0.45, byline-on -0.10, deck -0.25, deck-on -0.15, kicker -0.30, text -0.10, text-on -0.25, title -0.10, title-on -0.10
over-and-letters 8: 611: aside -0.25, byline-above -0.20, byline-apart -0.20, byline-below -0.10, byline-end -0.10, deck -0.15, kicker -0.10, text -0.45, title 0.20
over-and-letters 9: 968: aside -0.25, byline-above -0.35, byline-apart 0.20, byline-below -0.15, byline-on -0.25, deck-on 0.15, title -0.15, title-on -0.25
over-and-letters 10: 48426: aside -0.25, byline-apart 0.10, byline-below -0.10, byline-end -0.20, byline-on -0.15, deck -0.10, deck-on -0.20, kicker -0.10, text -0.30, title -0.10, title-on -0.30
over-and-letters 11: 43118: aside -0.25, byline-above -0.10, byline-apart -0.45, byline-below -0.25, byline-end -0.20, byline-on -0.25, deck -0.25, deck-on -0.10, text -0.20, text-on -0.20, title -0.10
over-and-letters 12: 702: aside -0.30, byline-above 0.20, byline-below 0.10, byline-end -0.30, deck -0.10, kicker -0.30, text -0.65, text-on -0.20
over-and-letters 13: 1274: aside -0.30, byline-above -0.50, byline-apart -0.10, byline-below 0.10, byline-end -0.40, deck -0.15, deck-on -0.20, kicker 0.10, text -0.35
over-and-letters 14: 69600: aside -0.20, byline-above -0.85, byline-apart -0.50, byline-below -0.30, byline-end -0.45, byline-on -0.30, deck-on -0.10, kicker 0.20, text-on -0.10, title-on 0.10
over-and-letters 15: 59916: aside -0.25, byline-above -0.45, byline-apart -0.10, byline-below -0.15, byline-end 0.10, byline-on -0.25, deck -0.25, kicker -0.55, text -0.30, title -0.10, title-on -0.10
over-and-letters 16: 295: aside -0.25, byline-above -0.20, byline-below -0.45, byline-end -0.10, byline-on -0.30, deck -0.15, kicker -0.25, text-on -0.15, title -0.10
over-and-letters 17: 626: aside -0.20, byline-above -0.40, byline-apart -0.15, byline-below 0.10, byline-end -0.75, deck -0.15, deck-on -0.15, kicker -0.40, text -0.25
over-and-letters 18: 8388: aside -0.15, byline-above -0.40, byline-apart -0.35, byline-below -0.20, byline-end -0.25, byline-on -0.15, deck-on -0.30, kicker -0.55, text -0.45, title 0.20, title-on 0.15
over-and-letters 19: 8898: aside -0.15, byline-above -0.35, byline-below -0.25, byline-end -0.45, byline-on -0.10, deck -0.25, deck-on -0.15, kicker -0.35, text -0.55, title 0.30
over-and-below 0: 2951: aside -0.20, byline-above -0.25, byline-apart -0.25, byline-below -0.15, byline-end -0.20, byline-on -0.15, deck -0.20, deck-on -0.10, text-on -0.30, title-on -0.10
over-and-below 1: 13120: aside -0.15, byline-above -0.20, byline-apart -0.30, byline-below -0.35, byline-on -0.20, deck -0.50, deck-on -0.45, kicker -0.20, text -0.25, text-on -0.10, title -0.15
over-and-below 2: 3353: byline-apart -0.25, byline-below -0.40, byline-on 0.15, deck -0.35, deck-on -0.20, kicker -0.15, text-on -0.30
over-and-below 3: 2220: byline-apart -0.30, byline-below 0.15, byline-on 0.10, deck-on -0.15, text -0.15, text-on -0.20, title -0.20, title-on -0.30
over-and-below 4: 5492: aside -0.15, byline-above -0.30, byline-apart -0.35, byline-below -0.10, byline-end -0.65, byline-on -0.15, deck -0.10, deck-on 0.10, kicker -0.15, text -0.15, text-on 0.15, title -0.25, title-on -0.15
over-and-below 5: 2353: byline-above -0.20, byline-apart -0.55, byline-end -0.25, byline-on -0.25, deck 0.25, kicker -0.10, text-on -0.20, title-on -0.25
over-and-below 6: 5916: byline-above -0.20, byline-apart -0.30, byline-below -0.20, byline-end 0.10, byline-on -0.25, deck -0.15, kicker -0.30, text-on 0.10, title -0.30, title-on -0.30
over-and-below 7: 65770: aside -0.25, byline-above -0.30, byline-apart -0.20, byline-below -0.20, byline-end -0.25, byline-on -0.25, deck -0.55, deck-on -0.25, kicker -0.40, text -0.25, title -0.30, title-on -0.30
over-and-below 8: 14476: aside -0.15, byline-above -0.15, byline-apart -0.30, byline-below -0.10, byline-on -0.35, deck -0.45, deck-on -0.20, kicker -0.15, text-on 0.10, title -0.10, title-on -0.25
over-and-below 9: 7199: byline-apart -0.40, byline-below -0.10, byline-end -0.20, byline-on -0.20, deck-on -0.40, kicker -0.20, text 0.15, title -0.15, title-on -0.15
over-and-below 10: 1671: byline-above -0.20, byline-apart -0.20, deck-on 0.20, kicker -0.60, text 0.40, title -0.25, title-on -0.30
over-and-below 11: 259: byline-above -0.20, byline-on 0.10, deck -0.40, kicker -0.30, text -0.15, title -0.40, title-on -0.15
over-and-below 12: 3337: byline-above -0.10, byline-apart -0.30, byline-below 0.20, byline-on -0.15, kicker -0.40, text -0.25, text-on 0.10, title 0.15, title-on -0.40
over-and-below 13: 34073: aside -0.15, byline-above -0.20, byline-apart -0.35, byline-end -0.45, byline-on -0.20, deck-on -0.10, kicker -0.15, text -0.25, text-on 0.10, title -0.30, title-on -0.20
over-and-below 14: 14295: byline-apart -0.10, byline-below -0.15, byline-end -0.30, byline-on -0.35, deck -0.10, kicker -0.30, text -0.15, title -0.25
over-and-below 15: 12011: byline-apart -0.10, byline-below -0.35, deck -0.15, kicker -0.45, text -0.30, title -0.20
over-and-below 16: 22676: byline-above -0.30, byline-apart -0.35, byline-below -0.25, byline-end 0.35, byline-on -0.15, deck -0.30, deck-on -0.25, text -0.10, text-on -0.15, title -0.35
over-and-below 17: 6731: byline-below -0.40, byline-end 0.25, byline-on -0.15, deck -0.30, deck-on -0.25, kicker -0.15, title -0.20
over-and-below 18: 3710: byline-above -0.25, byline-below -0.30, byline-on 0.25, deck -0.35, deck-on -0.20, kicker -0.50, text -0.60
over-and-below 19: 24789: byline-above -0.40, byline-apart -0.25, byline-below -0.20, byline-end -0.45, byline-on -0.15, deck -0.40, deck-on -0.10, kicker -0.10, text-on -0.10, title -0.15
over-and-below 20: 11252: byline-above -0.25, byline-apart -0.65, byline-below 0.20, byline-end -0.30, deck 0.10, text -0.35, text-on -0.20
over-and-below 21: 11972: byline-above -0.30, byline-apart -0.10, byline-below -0.10, byline-end -0.75, byline-on -0.25, deck -0.20, kicker -0.30, text -0.35, text-on 0.15, title 0.45
over-and-below 22: 49511: aside -0.15, byline-above -0.30, byline-apart -0.10, byline-below -0.10, byline-end -0.35, byline-on -0.40, deck -0.30, deck-on -0.15, kicker -0.30, text -0.40, title -0.20, title-on -0.20
over-and-below 23: 30258: byline-above -0.40, byline-apart -0.45, byline-below -0.20, byline-end -0.30, byline-on -0.25, deck -0.10, text -0.25
over-and-below 24: 224: text -0.20, title -0.15
over-and-below 25: 792: byline-above -0.30, byline-end -0.20, byline-on -0.30, deck -0.30, deck-on -0.15, kicker -0.20, text -0.55, text-on -0.30, title 0.40, title-on 0.30
over-and-below 26: 311: byline-above -0.10, byline-apart -0.20, deck-on -0.10, kicker -0.15, text -0.45, title 0.10, title-on 0.25
over-and-below 27: 385: byline-above -0.15, byline-apart 0.10, byline-below -0.10, byline-end -0.20, byline-on -0.10, deck -0.15, kicker -0.15, text -0.20, title 0.10, title-on 0.10
over-and-below 28: 8818: byline-above -0.40, byline-apart -0.35, byline-below -0.25, byline-end -0.70, deck-on -0.20, kicker -0.45, text -0.30, text-on 0.15, title 0.10, title-on -0.10
over-and-below 29: 7677: aside -0.15, byline-above -0.50, byline-apart -0.35, byline-end -0.75, byline-on -0.25, kicker -0.65, text -0.35, text-on 0.25, title-on -0.15
since-and-until 0: 20513: aside -0.20, byline-above -0.15, byline-apart -0.35, byline-below -0.15, byline-end -0.35, byline-on -0.50, deck -0.25, deck-on -0.40, kicker -0.25, text -0.10, title -0.15, title-on -0.15
since-and-until 1: 4878: byline-above 0.35, byline-apart -0.30, byline-below -0.25, byline-end -0.25, byline-on -0.70, deck -0.40, deck-on -0.30, kicker 0.20, title-on -0.25
since-and-until 2: 5997: byline-above -0.50, byline-apart -0.30, byline-below -0.35, byline-end -0.40, byline-on -0.20, deck -0.10, deck-on -0.55, kicker 0.10, text -0.25
since-and-until 3: 10061: aside -0.15, byline-above -0.40, byline-apart -0.40, byline-below -0.25, byline-end -0.45, byline-on -0.25, deck -0.30, deck-on -0.40, kicker -0.15, text -0.40, title -0.20
since-and-until 4: 8798: aside -0.15, byline-above -0.40, byline-apart -0.25, byline-below -0.15, byline-end -0.55, deck -0.30, deck-on -0.45, kicker -0.30, text -0.45, title -0.25, title-on -0.20
since-and-until 5: 6260: aside -0.15, byline-above -0.25, byline-apart -0.30, byline-below -0.30, byline-end -0.45, deck -0.35, deck-on -0.35, kicker -0.15, text -0.40, title -0.35, title-on -0.10
since-and-until 6: 4750: byline-above -0.20, byline-apart -0.70, byline-end -0.55, byline-on -0.15, deck 0.15, deck-on 0.20, kicker -0.15, text -0.25, text-on 0.20, title -0.35, title-on -0.10
since-and-until 7: 2654: byline-above -0.35, byline-end -0.55, byline-on -0.25, kicker -0.25, text -0.10, text-on 0.30, title -0.10
since-and-until 8: 5125: byline-above -0.50, byline-apart -0.75, byline-end -0.35, byline-on -0.40, deck -0.15, text-on 0.15, title 0.10, title-on -0.20
since-and-until 9: 5757: byline-above -0.25, byline-apart -0.25, byline-below -0.25, byline-end -0.15, deck -0.10, deck-on -0.10, kicker -0.35, text -0.10
since-and-until 10: 5306: byline-above -0.15, byline-apart 0.10, byline-below -0.10, byline-end -0.45, deck -0.10, deck-on -0.20, kicker -0.10, text -0.25, text-on -0.15, title -0.20, title-on -0.20
since-and-until 11: 4034: byline-above -0.25, byline-apart -0.55, byline-end -0.50, byline-on 0.15, kicker -0.25, text -0.15, text-on -0.10, title -0.65
since-and-until 12: 5613: byline-above -0.60, byline-apart -0.35, byline-end -0.10, byline-on -0.55, deck -0.10, deck-on -0.25, kicker -0.35, text-on 0.20, title -0.20, title-on -0.20
since-and-until 13: 5121: byline-apart -0.45, byline-below -0.30, byline-end -0.65, byline-on -0.10, deck 0.20, deck-on 0.10, kicker -0.15, text-on 0.20, title-on -0.45
since-and-until 14: 7018: byline-apart -0.65, byline-below -0.20, byline-end -0.80, byline-on -0.20, deck -0.20, deck-on -0.15, kicker -0.20, title 0.15
since-and-until 15: 9988: byline-above -0.50, byline-apart -0.25, byline-below -0.15, deck -0.25, deck-on -0.20, kicker -0.20, text-on 0.10, title-on -0.20
since-and-until 16: 9262: byline-above -0.25, byline-below -0.20, byline-on -0.15, deck-on 0.10, kicker -0.25, text -0.25, title -0.35
since-and-until 17: 7247: byline-above -0.25, byline-below -0.20, byline-end -0.80, byline-on -0.20, deck -0.15, deck-on 0.25, kicker -0.10, text -0.25, text-on -0.10, title -0.25, title-on 0.25
since-and-until 18: 9224: byline-above -0.50, byline-apart -0.20, byline-below -0.20, byline-end -0.35, byline-on -0.25, deck -0.25, deck-on -0.10, kicker -0.40, text -0.15, text-on 0.15, title -0.15, title-on -0.30
since-and-until 19: 5725: byline-above -0.35, byline-apart -0.15, byline-below -0.20, byline-end -0.10, deck -0.15, deck-on -0.15, kicker -0.15, text -0.10, text-on -0.25, title-on -0.30
since-and-until 20: 9971: byline-apart -0.25, byline-below -0.50, byline-end -0.55, byline-on -0.15, deck -0.10, deck-on -0.10, kicker -0.40, text-on 0.25, title-on -0.25
since-and-until 21: 17275: byline-above -0.45, byline-apart -0.40, byline-below -0.50, byline-end -0.25, byline-on -0.35, deck -0.35, deck-on -0.15, kicker -0.20, text-on 0.10, title 0.10, title-on -0.30
since-and-until 22: 17449: byline-above -0.35, byline-apart -0.30, byline-end 0.10, byline-on -0.25, deck -0.25, kicker -0.80, text -0.10
since-and-until 23: 14111: byline-apart -0.25, byline-below -0.20, byline-end -0.20, deck -0.60, deck-on 0.15, title -0.15, title-on -0.20
since-and-until 24: 8033: byline-below -0.20, byline-end -0.30, byline-on -0.15, deck-on -0.60, kicker -0.10, text -0.20, text-on -0.25, title-on -0.40
since-and-until 25: 5247: byline-above -0.10, byline-apart -0.25, byline-below -0.10, byline-end 0.25, byline-on -0.30, deck -0.40, deck-on -0.35, text -0.45, text-on -0.25, title -0.25, title-on 0.25
since-and-until 26: 9241: byline-above -0.65, byline-below -0.15, byline-end -0.10, byline-on 0.15, deck -0.45, deck-on -0.30, kicker -0.20, text 0.15, text-on 0.25, title -0.25, title-on -0.35
since-and-until 27: 17365: byline-above -0.25, byline-apart -0.15, byline-below -0.15, byline-end 0.20, byline-on -0.25, deck -0.45, deck-on -0.35, kicker -0.50, text -0.15, text-on 0.10, title 0.10
since-and-until 28: 20465: byline-apart -0.25, byline-below 0.20, byline-on -0.35, deck -0.35, deck-on -0.50, kicker -0.25, text -0.20, title 0.10, title-on -0.50
since-and-until 29: 19085: byline-above -0.20, byline-apart -0.45, deck -0.55, deck-on -0.35, kicker -0.55, text -0.10, text-on 0.30, title 0.10, title-on 0.15
since-and-until 30: 5664: byline-apart 0.20, byline-below -0.15, byline-end -0.10, byline-on 0.25, deck -0.20, deck-on -0.20, kicker -0.25, text -0.25, text-on -0.15, title-on -0.70
since-and-until 31: 3985: byline-above 0.20, byline-apart -0.30, byline-end -0.15, byline-on 0.10, deck-on -0.30, kicker 0.25, text -0.55, text-on -0.30, title -0.10, title-on 0.15
since-and-until 32: 7187: byline-above -0.50, byline-apart 0.25, byline-below -0.30, byline-end 0.10, deck -0.10, deck-on -0.20, title -0.25
since-and-until 33: 14101: byline-apart -0.35, byline-below -0.20, byline-on -0.45, deck -0.30, deck-on -0.50, kicker 0.15, text 0.15, title -0.10, title-on -0.25
since-and-until 34: 19066: byline-above -0.20, byline-apart -0.65, byline-below -0.10, byline-on 0.10, deck -0.55, deck-on -0.30, kicker 0.10, text -0.15, title-on 0.10
since-and-until 35: 36026: aside -0.15, byline-above -0.25, byline-apart -0.15, deck -0.50, deck-on -0.15, kicker -0.30, text -0.35, text-on 0.15, title -0.10, title-on -0.10
until-and-letters 0: 2223: aside -0.25, byline-above -0.40, byline-apart -0.10, byline-below -0.35, byline-end -0.35, deck -0.25, deck-on -0.20, kicker -0.40, text -0.10, title -0.10
until-and-letters 1: 2513: aside -0.25, byline-apart -0.15, byline-end -0.25, byline-on -0.30, deck -0.25, deck-on -0.25, kicker 0.15, text-on 0.15, title -0.25, title-on -0.30
until-and-letters 2: 30038: aside -0.25, byline-apart -0.10, byline-below -0.15, byline-end -0.25, byline-on -0.45, deck -0.30, deck-on -0.10, kicker -0.25, text -0.20, text-on -0.15, title-on -0.20
until-and-letters 3: 19023: aside -0.20, byline-above -0.35, byline-apart -0.30, byline-below -0.25, byline-end -0.20, byline-on -0.35, deck -0.15, deck-on -0.25, kicker -0.50, text-on -0.10, title -0.15, title-on -0.35
until-and-letters 4: 442: aside -0.15, byline-above 0.20, byline-apart -0.45, byline-end -0.20, kicker -0.40, text-on 0.10, title -0.10
until-and-letters 5: 545: aside -0.15, byline-above 0.35, byline-on -0.40, deck -0.15, kicker -0.25, text-on -0.10, title -0.15, title-on -0.15
until-and-letters 6: 14331: byline-above -0.75, byline-apart -0.15, byline-below -0.55, byline-end -0.45, kicker 0.15, text -0.25, text-on 0.10, title-on -0.30
until-and-letters 7: 12292: aside -0.15, byline-above 0.20, byline-apart -0.35, byline-below -0.10, byline-end 0.10, byline-on -0.15, deck -0.25, deck-on -0.25, kicker 0.15, text -0.35, text-on -0.40, title -0.10, title-on 0.10
until-and-letters 8: 520: aside -0.15, byline-above -0.45, byline-apart -0.20, byline-below 0.15, byline-end -0.15, deck-on -0.10, kicker 0.25, text -0.50, text-on 0.10
until-and-letters 9: 797: aside -0.15, byline-above -0.25, byline-apart 0.25, byline-below -0.20, byline-end -0.15, byline-on 0.10, deck -0.10, deck-on -0.15, text-on -0.15
until-and-letters 10: 22281: byline-above -0.80, byline-apart -0.65, byline-below -0.25, byline-end -0.60, byline-on -0.45, deck -0.10, deck-on -0.15, kicker -0.35, text -0.15
until-and-letters 11: 20941: byline-above -0.25, byline-apart -0.40, byline-below -0.40, byline-end -0.35, byline-on -0.15, deck -0.25, deck-on -0.15, kicker -0.30, text -0.10, text-on 0.15, title -0.15, title-on -0.10
until-and-letters 12: 850: aside -0.15, byline-above -0.15, byline-below 0.20, byline-end 0.20, byline-on -0.45, deck -0.15, kicker 0.15, text -0.65, text-on -0.45, title 0.25, title-on 0.10
until-and-letters 13: 1462: aside -0.20, byline-above -0.75, byline-below -0.15, deck -0.40, deck-on -0.15, kicker -0.45, text -0.20, text-on -0.10, title 0.10
until-and-letters 14: 37003: aside -0.15, byline-above -0.40, byline-apart -0.50, byline-below -0.55, byline-end -0.20, byline-on -0.35, deck -0.25, deck-on -0.15, kicker -0.30, text -0.20, text-on 0.10
until-and-letters 15: 35232: aside -0.15, byline-above -0.20, byline-apart -0.40, byline-end -0.20, byline-on -0.35, deck -0.25, deck-on -0.40, kicker -0.30, text -0.15, title -0.10, title-on -0.15
until-and-letters 16: 819: aside -0.15, byline-above -0.15, byline-apart -0.10, byline-below -0.20, deck -0.15, deck-on -0.15, text -0.10, text-on -0.15, title-on -0.10
until-and-letters 17: 1474: aside -0.15, byline-above -0.20, byline-apart -0.20, byline-below 0.10, byline-end 0.10, deck-on -0.25, kicker -0.80, text -0.20, text-on -0.15, title -0.10
until-and-letters 18: 40477: aside -0.15, byline-above -0.30, byline-apart -0.20, byline-below -0.25, byline-end -0.15, deck -0.10, deck-on -0.25, kicker -0.50, text -0.25, text-on -0.40
until-and-letters 19: 37576: aside -0.15, byline-above -0.40, byline-apart -0.10, byline-below -0.20, byline-end -0.45, deck -0.35, deck-on -0.30, text -0.20, title -0.15
until-and-letters 20: 870: aside -0.20, byline-above 0.15, byline-apart -0.10, deck -0.15, text -0.30, text-on -0.25, title 0.15, title-on -0.15
until-and-letters 21: 1317: aside -0.20, byline-above -0.35, byline-apart -0.30, byline-below -0.15, byline-end -0.10, deck -0.20, kicker -0.20, text -0.15, title -0.35, title-on 0.20
until-and-letters 22: 43089: aside -0.20, byline-above -0.10, byline-apart -0.15, byline-end -0.20, byline-on -0.10, deck -0.25, deck-on -0.10, kicker -0.35, text -0.35, text-on 0.15
until-and-letters 23: 41487: aside -0.25, byline-above -0.60, byline-apart -0.50, byline-end -0.50, byline-on -0.10, deck -0.35, text -0.30, title -0.15
since-and-below 0: 1711: byline-above -0.20, byline-apart 0.30, byline-below -0.10, byline-end -0.40, byline-on -0.10, deck -0.40, deck-on -0.25, text -0.30, title-on -0.10
since-and-below 1: 34225: aside -0.25, byline-above -0.10, byline-apart -0.50, byline-below -0.30, byline-end -0.65, byline-on -0.25, deck -0.30, deck-on -0.45, kicker -0.25, text -0.25, title -0.30, title-on -0.25
since-and-below 2: 5419: byline-apart -0.30, byline-below -0.25, byline-end -0.50, byline-on -0.25, deck -0.10, deck-on -0.35, kicker -0.30, text -0.20, title -0.10, title-on -0.30
since-and-below 3: 3487: byline-above -0.20, byline-apart -0.15, byline-below -0.25, byline-end -0.45, byline-on -0.45, deck -0.30, deck-on -0.60, kicker -0.30, text -0.15, title -0.10
since-and-below 4: 8391: aside -0.15, byline-above -0.35, byline-apart -0.40, byline-below -0.35, byline-end -0.25, byline-on -0.30, deck -0.20, deck-on -0.60, kicker -0.25, text -0.35, title -0.15, title-on -0.20
since-and-below 5: 3274: byline-above -0.15, byline-apart -0.15, byline-below -0.25, byline-end -0.20, byline-on -0.40, deck-on -0.20, kicker -0.15, text -0.30, title -0.10, title-on -0.25
since-and-below 6: 1170: byline-above -0.10, byline-apart -0.20, byline-below 0.25, byline-end -0.80, deck-on -0.10, kicker -0.35, text -0.15, text-on -0.10, title 0.10, title-on -0.10
since-and-below 7: 13562: byline-above -0.25, byline-apart -0.50, byline-end -0.60, byline-on -0.25, deck -0.20, deck-on 0.10, kicker -0.25, text -0.15, title -0.25
since-and-below 8: 3167: byline-above -0.15, byline-apart -0.50, byline-below 0.10, byline-end -0.25, deck 0.10, deck-on -0.10, text -0.35, title -0.35
since-and-below 9: 2196: byline-above -0.20, byline-apart -0.15, byline-below 0.15, byline-end -0.20, deck 0.30, kicker 0.10, text -0.15, title -0.50, title-on -0.30
since-and-below 10: 5309: byline-above -0.20, byline-apart -0.40, byline-below -0.40, byline-end -0.70, deck -0.15, deck-on 0.20, kicker -0.10, text -0.35, text-on 0.10, title -0.20
since-and-below 11: 2222: byline-above -0.15, byline-apart -0.40, byline-below -0.10, byline-end -0.35, deck -0.25, title-on -0.10
since-and-below 12: 2066: aside -0.15, byline-above -0.20, byline-apart -0.30, byline-end -0.30, byline-on -0.15, kicker -0.20, text -0.20, title 0.10, title-on -0.35
since-and-below 13: 18737: byline-above -0.55, byline-apart -0.35, byline-below -0.20, byline-end -0.50, byline-on -0.35, deck -0.10, deck-on -0.15, kicker -0.45, text -0.20, title -0.15
since-and-below 14: 5558: byline-above -0.15, byline-apart -0.75, byline-below -0.20, byline-end -0.40, byline-on -0.45, deck-on 0.20, text-on -0.10, title -0.15, title-on 0.15
since-and-below 15: 3963: byline-above -0.35, byline-below -0.40, byline-end -0.10, byline-on -0.10, deck -0.15, deck-on 0.15, kicker -0.20, text -0.15, text-on 0.10
since-and-below 16: 9789: byline-above -0.30, byline-below 0.10, byline-end -0.30, byline-on -0.25, deck -0.10, deck-on -0.20, kicker -0.10, title -0.10, title-on -0.15
since-and-below 17: 4136: byline-above -0.35, byline-apart -0.30, byline-below -0.30, byline-end -0.15, byline-on -0.10, deck-on -0.10, kicker -0.20, text -0.10, text-on 0.15, title -0.20
since-and-below 18: 3932: byline-above -0.25, byline-apart -0.55, byline-below -0.25, byline-end -0.10, byline-on -0.15, deck -0.20, kicker -0.25, text -0.10, text-on 0.15, title 0.15, title-on -0.15
since-and-below 19: 26871: byline-above -0.35, byline-apart -0.35, byline-below -0.45, byline-end -0.30, byline-on -0.10, deck -0.50, deck-on -0.15, kicker -0.35, text -0.10, text-on -0.10, title-on -0.45
since-and-below 20: 9070: byline-above -0.25, byline-apart -0.35, byline-below -0.25, byline-end -0.10, byline-on -0.10, deck -0.60, deck-on 0.10, kicker -0.50, text-on -0.15, title-on 0.10
since-and-below 21: 7204: byline-above -0.15, byline-apart -0.45, byline-below -0.10, byline-on 0.25, deck-on -0.20, text -0.20, text-on 0.10, title-on -0.40
since-and-below 22: 18145: byline-above -0.35, byline-apart -0.15, byline-below -0.40, byline-on -0.10, deck -0.25, kicker -0.40, text -0.15, text-on 0.30, title-on -0.25
since-and-below 23: 8533: byline-above -0.10, byline-apart -0.20, byline-end -0.40, byline-on -0.30, kicker -0.55, text -0.15, text-on 0.20, title -0.10
since-and-below 24: 4093: byline-above -0.30, byline-apart -0.50, byline-below -0.25, byline-on 0.10, deck -0.20, deck-on -0.25, kicker -0.45, text 0.10, title -0.10
since-and-below 25: 24866: aside -0.15, byline-above -0.10, byline-apart -0.10, byline-below -0.15, byline-end 0.10, byline-on -0.40, deck -0.55, deck-on -0.55, kicker -0.25, text -0.20, title-on -0.20
since-and-below 26: 10128: byline-above -0.20, byline-end 0.15, deck -0.40, deck-on -0.40, kicker -0.20, text -0.25, title -0.15
since-and-below 27: 8010: byline-above 0.25, byline-apart -0.20, byline-on -0.10, deck-on -0.35, kicker -0.50, text -0.20, title 0.15, title-on -0.15
since-and-below 28: 21269: byline-apart -0.10, byline-below 0.10, byline-end -0.20, byline-on 0.25, deck -0.55, deck-on -0.40, kicker -0.25, text -0.10
since-and-below 29: 11070: byline-apart -0.30, byline-below -0.15, byline-end -0.15, byline-on -0.25, deck -0.35, deck-on -0.30, kicker -0.35, text -0.15, text-on 0.30
since-and-below 30: 3166: byline-above -0.25, byline-apart -0.45, byline-below -0.55, byline-end 0.55, byline-on 0.15, deck -0.30, deck-on -0.25, kicker -0.40, text 0.30, text-on -0.10, title -0.75
since-and-below 31: 20283: aside -0.15, byline-below -0.30, byline-on 0.15, deck-on -0.20, text -0.35, title -0.15, title-on -0.25
since-and-below 32: 10345: byline-apart 0.10, byline-below -0.20, byline-end -0.10, byline-on 0.15, deck -0.55, deck-on -0.25, kicker -0.20, text -0.15, text-on 0.20, title -0.10
since-and-below 33: 8927: byline-above -0.30, byline-apart -0.25, byline-below -0.10, deck -0.55, deck-on -0.15, kicker 0.10, text -0.15, text-on 0.20, title 0.10, title-on -0.10
since-and-below 34: 25265: byline-above -0.25, byline-apart -0.30, byline-below 0.15, byline-on -0.30, deck -0.35, deck-on -0.20, text-on -0.10, title -0.10, title-on 0.15
since-and-below 35: 18043: byline-above -0.35, byline-apart -0.20, byline-below -0.20, byline-on 0.20, deck -0.25, deck-on -0.40, kicker -0.35, text-on 0.10, title -0.20
stopped-and-tail 0: 32649: aside -0.45, byline-above -0.25, byline-below -0.10, byline-end -0.10, byline-on -0.30, deck -0.10, deck-on -0.30, kicker -0.15, text-on -0.20, title -0.20, title-on -0.15
stopped-and-tail 1: 3118: byline-above -0.25, byline-apart 0.10, byline-below -0.15, byline-on -0.20, deck -0.35, deck-on -0.45, text 0.35, text-on 0.50, title -0.60, title-on -0.35
stopped-and-tail 2: 13639: byline-above -0.10, byline-apart -0.10, byline-below -0.35, byline-end -0.15, byline-on -0.25, deck -0.15, deck-on -0.45, kicker -0.40, text 0.15, title 0.10, title-on -0.30
stopped-and-tail 3: 2492: deck-on -0.15, text 0.30, text-on 0.40, title -0.45, title-on -0.35
stopped-and-tail 4: 569: byline-below -0.15, byline-end -0.15, byline-on -0.20, deck -0.15, deck-on -0.25, kicker -0.30, text 0.40, text-on 0.45, title -0.55, title-on -0.25
stopped-and-tail 5: 63: byline-below -0.15, text -0.10, text-on -0.10, title 0.15, title-on 0.10
stopped-and-tail 6: 436: byline-apart -0.10, byline-below -0.25, byline-end -0.15, byline-on 0.10, deck -0.20, deck-on -0.15, text 0.15, text-on 0.10, title -0.25
stopped-and-tail 8: 2283: aside -0.25, byline-above -0.65, byline-apart 0.10, byline-end -0.15, byline-on -0.15, deck -0.55, deck-on -0.30, kicker -0.40, text-on -0.20, title -0.35
stopped-and-tail 9: 96878: aside -0.55, byline-above -0.20, byline-below -0.15, byline-end -0.20, deck -0.20, deck-on -0.10, kicker -0.10, text -0.25, text-on -0.20, title -0.10
stopped-and-tail 10: 7060: byline-above -0.35, byline-apart -0.40, byline-below -0.25, byline-end -0.25, byline-on -0.10, deck -0.15, deck-on 0.15, kicker 0.15, title -0.35, title-on 0.25
stopped-and-tail 11: 29197: aside -0.20, byline-above -0.30, byline-apart -0.45, byline-below -0.25, byline-end -0.55, byline-on -0.65, kicker -0.50, text-on 0.40, title -0.25, title-on -0.15
stopped-and-tail 12: 3918: byline-above -0.10, byline-apart -0.15, byline-below -0.25, byline-on -0.30, deck -0.15, deck-on -0.45, kicker -0.25, text 0.30, text-on 0.45, title -0.30, title-on -0.35
stopped-and-tail 13: 1333: byline-above -0.25, byline-apart -0.40, byline-below -0.30, byline-end -0.15, byline-on -0.30, deck -0.10, deck-on -0.40, kicker -0.20, text 0.10, text-on 0.20, title -0.10
stopped-and-tail 14: 282: byline-above -0.15, byline-apart -0.25, byline-below -0.35, byline-end -0.20, byline-on -0.15, deck -0.35, deck-on -0.15, kicker 0.20, text 0.25, title -0.35
stopped-and-tail 15: 3455: byline-above -0.25, byline-apart -0.20, byline-end 0.10, deck -0.40, deck-on -0.20, kicker -0.15, text 0.15, title-on -0.15
stopped-and-tail 16: 73: text -0.15, text-on 0.30
stopped-and-tail 17: 3677: aside -0.25, byline-apart -0.25, byline-below -0.10, byline-on -0.30, deck -0.30, deck-on -0.30, kicker -0.25, text -0.20, title-on -0.15
stopped-and-tail 18: 100419: aside -0.50, byline-above -0.60, byline-apart -0.55, byline-below -0.35, byline-end -0.50, byline-on -0.15, deck -0.50, kicker -0.35, text -0.40, text-on -0.15, title -0.30, title-on -0.30
stopped-and-tail 19: 6735: byline-above -0.15, byline-apart -0.20, byline-below -0.35, byline-end -0.30, byline-on -0.15, deck -0.10, deck-on -0.10, kicker -0.20, text -0.10, text-on 0.20, title 0.40, title-on -0.50
stopped-and-tail 20: 45041: aside -0.15, byline-above -0.35, byline-apart -0.35, byline-below -0.70, byline-end -0.50, byline-on -0.55, deck -0.15, deck-on 0.15, kicker -0.45, text -0.10, text-on 0.20
stopped-and-tail 21: 5515: byline-above -0.10, byline-apart -0.10, byline-below -0.25, byline-end -0.30, byline-on -0.20, kicker -0.25, text-on 0.15, title -0.25
stopped-and-tail 22: 969: byline-apart -0.10, byline-below -0.30, byline-end -0.20, byline-on -0.15, deck -0.40, deck-on -0.20, kicker 0.35, text -0.25, title 0.15, title-on -0.30
stopped-and-tail 23: 306: aside -0.15, byline-above -0.10, byline-apart -0.20, byline-below -0.25, byline-end -0.15, deck -0.20, kicker -0.15, text -0.15, text-on 0.10, title 0.10
stopped-and-tail 24: 5093: byline-apart -0.20, byline-end -0.40, deck -0.15, text -0.10, text-on 0.30, title 0.10, title-on 0.10
stopped-and-tail 25: 59: text 0.10, text-on 0.15, title -0.15
stopped-and-tail 26: 2324: aside -0.25, byline-apart -0.20, byline-below -0.20, byline-end -0.30, deck -0.35, deck-on -0.30, kicker -0.45, text -0.30, text-on 0.10, title -0.10
stopped-and-joints 0: 18140: aside -0.40, byline-above -0.10, byline-apart 0.15, byline-below 0.10, deck -0.40, deck-on -0.35, kicker -0.25, text -0.25, text-on -0.25, title -0.15, title-on -0.20
stopped-and-joints 1: 8251: byline-above -0.45, byline-apart -0.40, byline-below -0.10, byline-end -0.10, byline-on -0.35, deck -0.20, deck-on -0.15, kicker -0.65, title -0.10
stopped-and-joints 2: 11864: aside -0.15, byline-above -0.30, byline-below -0.20, byline-end -0.10, byline-on -0.25, deck -0.25, deck-on -0.40, kicker -0.40, text 0.20, text-on 0.15, title -0.30, title-on -0.65
stopped-and-joints 3: 7712: aside -0.20, byline-above -0.60, byline-apart -0.15, byline-below -0.10, byline-end -0.30, byline-on -0.40, deck -0.15, deck-on -0.15, text-on 0.10, title-on -0.25
stopped-and-joints 4: 9301: aside -0.25, byline-above -0.50, byline-apart -0.35, byline-below -0.50, byline-end -0.75, byline-on -0.80, deck 0.20, deck-on -0.30, kicker -0.50, text 0.15, text-on 0.10
stopped-and-joints 5: 35969: aside -0.40, byline-apart 0.10, byline-on -0.15, deck -0.50, deck-on -0.40, text -0.20, text-on -0.10, title -0.15, title-on -0.20
stopped-and-joints 6: 21661: aside -0.15, byline-above -0.60, byline-apart -0.30, byline-below -0.40, byline-end -0.55, byline-on -0.70, kicker -0.50, text -0.15, text-on -0.10, title-on 0.25
stopped-and-joints 7: 27816: aside -0.15, byline-apart -0.20, byline-end -0.40, byline-on -0.70, deck-on -0.10, kicker -0.50, text -0.30, text-on -0.25, title-on 0.20
stopped-and-joints 8: 25266: aside -0.25, byline-above -0.15, byline-apart -0.40, byline-below -0.35, byline-end -0.35, byline-on -0.10, deck-on 0.10, kicker -0.30, text -0.35, text-on -0.15, title -0.10, title-on 0.20
stopped-and-joints 9: 35161: aside -0.25, byline-above -0.40, byline-apart -0.45, byline-below -0.50, byline-end -0.35, byline-on -0.10, kicker -0.15, text -0.25, text-on -0.15, title -0.10
stopped-and-joints 10: 47383: aside -0.45, byline-above -0.35, byline-apart -0.40, byline-below -0.30, byline-end -0.45, byline-on -0.45, deck -0.50, kicker -0.25, text -0.30, title -0.25, title-on -0.30
stopped-and-joints 11: 23583: byline-above -0.30, byline-apart -0.35, byline-below -0.35, byline-end -0.40, byline-on -0.50, deck 0.15, deck-on 0.10, kicker -0.60, text-on 0.10, title 0.15, title-on -0.30
stopped-and-joints 12: 29249: aside -0.20, byline-above -0.60, byline-apart -0.65, byline-below -0.20, byline-end -0.25, byline-on -0.40, deck -0.10, kicker -0.60, text -0.30, text-on -0.25, title 0.10, title-on 0.10
stopped-and-joints 13: 25815: aside -0.20, byline-above -0.25, byline-apart -0.65, byline-below -0.35, byline-end -0.30, deck -0.10, deck-on -0.20, kicker -0.75, text-on -0.10, title-on 0.10
stopped-and-joints 14: 40431: aside -0.15, byline-above -0.30, byline-apart -0.55, byline-below -0.40, byline-end -0.45, byline-on 0.15, deck -0.40, kicker -0.25, text -0.35, title-on 0.20
before-and-seams 56: 5: text-on -0.10
before-and-bare-lines 31: 10: byline-above 0.10, byline-apart -0.10, byline-below -0.10, byline-end -0.10, title 0.10
before-and-bare-lines 35: 11: byline-end -0.10
letters-and-tail 11: 17: text-on 0.10
letters-and-marks 7: 2: text 0.10, title -0.10
letters-and-marks 19: 54: byline-above -0.15, byline-apart -0.35, byline-below -0.25, byline-end -0.25, deck -0.15, text 0.45, title -0.40, title-on -0.10
letters-and-marks 21: 49: byline-apart -0.15, byline-below -0.15, text 0.20, text-on 0.20, title -0.30, title-on -0.10
letters-above 11: 65: byline-below -0.20, byline-on -0.15, kicker -0.10, text -0.35, title 0.35
letters-below 7: 65: byline-on -0.30, deck -0.10, kicker -0.25, title-on 0.15
head-below 6: 7: title -0.10
head-below 9: 94: byline-above 0.15, byline-end -0.10, byline-on -0.10, deck -0.10, kicker -0.25, text -0.20, text-on -0.10, title 0.15, title-on 0.10
gap-below-and-tail 28: 17: text 0.10
name-and-names 52: 34: text 0.10, title -0.10
again-and-words 23: 582: title -0.10
run-and-tail 50: 24: kicker -0.10, text -0.15, title 0.10, title-on 0.15
run-and-gaps 39: 12: text 0.10
run-and-gaps 87: 8: kicker -0.10, text 0.25, title -0.20
run-and-gaps 143: 7: byline-apart -0.10, text 0.10
form-and-tail 20: 14: text 0.10
form-and-tail 53: 101: title -0.10
words-and-letters 1: 20: byline-on -0.10, deck -0.10, kicker -0.10
words-and-tail 6: 14: title-on 0.10
gaps-and-tails 130: 113: byline-below -0.10, text -0.20, title 0.15, title-on -0.15
gaps-and-tails 238: 18: byline-apart -0.10, kicker 0.10, title -0.10
stop-and-letters 9: 39: byline-above -0.10, byline-apart -0.15, byline-below -0.10, byline-end 0.10, byline-on -0.15, text-on 0.10, title -0.20, title-on 0.10
stop-and-letters 18: 20288: byline-above -0.25, byline-below -0.30, byline-end -0.10, byline-on 0.15, deck -0.50, kicker -0.15, text -0.25, text-on 0.15, title -0.55, title-on 0.25
stop-and-letters 22: 2433: byline-apart -0.15, byline-below -0.15, byline-end -0.10, deck -0.15, kicker -0.15, text -0.25, text-on 0.30, title -0.10
stop-and-head 32: 20288: byline-above -0.25, byline-below -0.30, byline-end -0.10, byline-on 0.10, deck -0.50, deck-on 0.10, kicker -0.15, text -0.20, text-on 0.10, title -0.55, title-on 0.20
stop-and-head 40: 2433: byline-apart -0.15, byline-below -0.15, byline-end -0.10, byline-on 0.10, deck -0.15, kicker -0.15, text -0.25, text-on 0.30, title -0.20, title-on 0.10
inset-and-gap 43: 78: byline-end 0.10, text -0.10
fit-and-letters 0: 2469: aside -0.10, byline-end -0.30, deck-on -0.10, kicker -0.15
fit-and-letters 1: 2778: aside -0.10, byline-end -0.10, byline-on -0.15, deck -0.15, text -0.10, text-on -0.20, title -0.10
fit-and-letters 2: 29462: aside -0.10, byline-above -0.15, byline-apart -0.25, byline-below -0.10, byline-on -0.15, deck -0.10, kicker -0.15, text -0.15, text-on -0.15
fit-and-letters 3: 23986: aside -0.10, byline-above -0.10, byline-below -0.10, byline-end -0.20, deck -0.15, deck-on -0.15, text -0.15, title-on -0.10
fit-and-letters 4: 519: aside -0.10, byline-above -0.15, byline-apart -0.15, text -0.25, title-on 0.20
fit-and-letters 5: 513: byline-below -0.15, deck -0.10, deck-on -0.10, kicker -0.10, text -0.10, title -0.20
fit-and-letters 6: 48287: byline-end -0.10, byline-on -0.10, deck -0.15, kicker -0.30
fit-and-letters 7: 39521: byline-above -0.20, byline-below -0.30, byline-on -0.10, deck -0.20, text -0.10, title -0.10, title-on -0.15
fit-and-letters 8: 765: aside -0.10, byline-above -0.20, byline-apart -0.10, kicker 0.20, text 0.10, title -0.15, title-on -0.10
fit-and-letters 9: 924: byline-above -0.25, byline-end -0.15, kicker -0.10, text -0.10, title -0.10, title-on 0.10
fit-and-letters 10: 15540: byline-apart -0.10, byline-on -0.35, deck -0.35, title -0.10, title-on -0.10
fit-and-letters 11: 32253: byline-apart -0.20, byline-below -0.25, byline-end -0.25, kicker -0.40, text -0.20
fit-and-letters 12: 200: byline-above -0.20, byline-apart 0.15, byline-below -0.15, byline-on 0.10, kicker -0.20, title-on -0.10
fit-and-letters 13: 358: byline-below -0.15, deck -0.20, kicker -0.15, text-on 0.20, title-on -0.30
fit-and-letters 14: 22618: byline-above 0.15, byline-on -0.30, deck-on -0.10, title -0.20
fit-and-letters 15: 14050: byline-above -0.15, byline-apart -0.15, byline-on -0.10, kicker -0.15, text -0.10, text-on -0.10, title-on -0.15
fit-and-letters 16: 349: byline-above -0.15, byline-below 0.15, text -0.15
fit-and-letters 17: 687: byline-apart -0.15, byline-below -0.15, byline-on -0.10, text 0.10, text-on -0.10
fit-and-letters 18: 10696: byline-above -0.10, byline-apart -0.15, byline-below -0.10, byline-end -0.10, deck -0.15, deck-on -0.20, kicker -0.15, text-on 0.10, title-on -0.15
fit-and-letters 19: 8835: byline-above -0.35, byline-end 0.10, byline-on -0.15, deck-on -0.20, kicker 0.15, text -0.10, text-on -0.15
fit-and-letters 20: 794: aside -0.10, byline-end 0.10, deck -0.10, text -0.15, title -0.15, title-on 0.15
fit-and-letters 21: 1224: aside -0.10, byline-above -0.10, byline-apart -0.20, byline-below 0.10, byline-on -0.10, kicker -0.25, title 0.10, title-on -0.20
fit-and-letters 22: 25595: aside -0.10, byline-below -0.15, deck-on -0.25, kicker 0.10, text -0.10, title-on -0.10
fit-and-letters 23: 19179: aside -0.10, byline-apart -0.15, deck-on -0.20, text-on -0.15, title-on -0.15
fit-and-name 0: 51665: aside -0.10, byline-above -0.20, byline-apart -0.20, byline-below -0.35, byline-end -0.35, byline-on -0.15, deck -0.15, deck-on -0.15, kicker -0.10, text -0.25, text-on -0.10, title -0.10, title-on -0.20
fit-and-name 1: 3666: byline-above -0.35, byline-apart -0.15, byline-below 0.20, byline-end -0.30, byline-on -0.10, deck -0.10, deck-on -0.15, title -0.15
fit-and-name 2: 946: aside -0.10, byline-above 0.15, byline-below 0.15, kicker -0.10, text -0.20, title -0.25, title-on 0.10
fit-and-name 3: 1424: byline-end 0.10, deck -0.25, kicker -0.15, text -0.25, title -0.15, title-on -0.10
fit-and-name 4: 348: byline-above 0.15, kicker -0.10, text -0.15, title -0.15, title-on -0.10
fit-and-name 5: 646: byline-below -0.35, byline-on -0.15, deck -0.15, deck-on -0.10, kicker -0.35, text 0.40, title -0.30, title-on -0.30
fit-and-name 6: 87351: byline-above -0.10, byline-apart -0.40, byline-below -0.35, byline-end -0.20, deck -0.25, deck-on 0.10, kicker -0.25, text -0.20, title -0.15
fit-and-name 7: 688: byline-above -0.25, byline-apart -0.25, byline-below -0.15, byline-end -0.10, deck -0.10, deck-on -0.10, text -0.20, text-on -0.20, title 0.15, title-on 0.25
fit-and-name 8: 394: byline-apart 0.20, byline-below -0.10, kicker -0.20, text-on -0.15, title -0.15, title-on 0.10
fit-and-name 9: 277: byline-above -0.25, byline-below 0.15, byline-end -0.10, kicker -0.15, text -0.15
fit-and-name 10: 61: byline-below -0.20, title-on -0.15
fit-and-name 11: 69: byline-below -0.10, byline-end 0.10, text -0.20
fit-and-name 12: 47273: byline-above -0.20, byline-apart -0.20, byline-below -0.30, byline-end -0.50, byline-on -0.15, deck -0.20, kicker -0.10, text -0.20, title -0.10
fit-and-name 13: 1104: byline-above -0.25, byline-apart -0.20, byline-below -0.20, byline-end -0.10, byline-on -0.10, deck 0.15, title -0.15, title-on 0.10
fit-and-name 14: 397: byline-above -0.10, byline-apart 0.10, byline-below 0.25, byline-end 0.10, deck -0.10, text -0.10, text-on -0.25, title-on -0.25
fit-and-name 15: 442: byline-apart 0.20, byline-end 0.10, byline-on 0.20, deck -0.15, kicker -0.25, title-on -0.45
fit-and-name 16: 130: byline-apart -0.25, byline-end -0.10, byline-on 0.10, deck -0.10, kicker -0.10, title -0.10, title-on -0.20
fit-and-name 17: 136: byline-end 0.15, byline-on -0.10, text -0.15, title -0.20, title-on -0.20
fit-and-name 18: 36084: byline-above -0.30, byline-apart -0.15, byline-below -0.20, byline-on -0.20, kicker -0.25, title-on -0.15
fit-and-name 19: 326: byline-above -0.20, byline-apart -0.10, deck -0.10, text -0.20, title 0.20, title-on -0.20
fit-and-name 20: 538: byline-apart -0.15, kicker 0.15, title -0.20, title-on -0.10
fit-and-name 21: 149: byline-above 0.10, byline-on -0.15, deck -0.10, kicker -0.25, title-on -0.20
fit-and-name 22: 50: byline-above 0.10, byline-apart 0.10, byline-end -0.10, kicker -0.10, title -0.15
fit-and-name 23: 79: text -0.20
fit-and-name 24: 18980: byline-above -0.15, byline-apart -0.25, byline-below -0.10, byline-end -0.20, byline-on -0.25, deck-on -0.25, kicker 0.15
fit-and-name 25: 596: byline-above 0.20, byline-end -0.10, deck-on -0.15, kicker -0.10, title 0.10, title-on -0.15
fit-and-name 26: 361: byline-above 0.15, byline-apart -0.15, byline-below -0.30, deck -0.10, deck-on -0.10, kicker -0.15, text 0.20, title-on -0.20
fit-and-name 27: 353: byline-above -0.10, byline-apart 0.10, byline-on -0.10, title -0.15
fit-and-name 28: 83: byline-above -0.15, kicker -0.10, title-on -0.10
fit-and-name 29: 194: byline-above -0.15, byline-below 0.25, deck -0.10, kicker -0.10, text -0.25, title -0.25, title-on -0.15
fit-and-name 30: 43582: byline-apart -0.25, byline-below -0.10, byline-end -0.20, deck-on -0.30, kicker -0.10, text -0.10, text-on -0.10, title -0.20, title-on -0.15
fit-and-name 31: 1248: byline-below -0.15, byline-end 0.15, byline-on -0.20, deck -0.10, text -0.10, title-on -0.15
fit-and-name 32: 664: byline-above -0.25, byline-below -0.10, byline-on 0.10, deck -0.10, kicker -0.20, text-on 0.15, title 0.15, title-on -0.25
fit-and-name 33: 757: byline-apart -0.15, byline-on -0.10, deck -0.10, text-on -0.15, title -0.10, title-on 0.15
fit-and-name 34: 218: byline-above -0.10, byline-below 0.20, byline-on -0.20, kicker -0.10, text -0.20
fit-and-name 35: 323: byline-apart 0.10, byline-below 0.20, byline-end -0.10, byline-on -0.20, deck -0.15, kicker -0.15, text -0.20, title -0.30, title-on -0.25
fit-and-below 0: 27452: aside -0.15, byline-above -0.15, byline-apart -0.10, byline-below -0.15, byline-end -0.15, deck -0.15, deck-on -0.10, kicker -0.15, text -0.20, title -0.15, title-on -0.15
fit-and-below 1: 6700: byline-apart -0.15, byline-below -0.25, byline-end -0.30, byline-on -0.15, deck-on -0.10, text-on 0.20, title-on -0.10
fit-and-below 2: 14208: byline-apart -0.20, byline-on -0.10, deck -0.15, deck-on -0.20, kicker -0.30, text-on -0.20, title -0.10, title-on 0.15
fit-and-below 3: 3418: byline-above -0.10, byline-apart 0.10, byline-end -0.10, byline-on -0.15, deck -0.25, deck-on -0.15, kicker 0.35, text 0.10, text-on 0.10, title -0.20, title-on -0.30
fit-and-below 4: 1401: byline-above 0.30, byline-apart 0.10, byline-below -0.25, byline-end -0.15, byline-on -0.30, deck -0.30, deck-on -0.20, title-on -0.65
fit-and-below 5: 4369: byline-above -0.15, byline-apart -0.10, byline-below -0.30, byline-on -0.50, deck -0.15, deck-on -0.15, kicker -0.15, title-on -0.10
fit-and-below 6: 1147: byline-above -0.10, deck-on -0.15, text-on -0.10, title -0.15
fit-and-below 7: 10321: byline-above -0.20, deck -0.10, deck-on -0.15, kicker -0.25, text -0.10, text-on 0.25, title -0.40
fit-and-below 8: 46225: byline-above -0.15, byline-below -0.45, byline-end -0.30, byline-on -0.25, deck -0.45, deck-on 0.15, kicker -0.30, title -0.45, title-on 0.10
fit-and-below 9: 6453: byline-above 0.20, byline-below -0.15, byline-end -0.20, byline-on -0.15, deck -0.35, kicker -0.10, text 0.30, title -0.45
fit-and-below 10: 6528: byline-above -0.20, byline-below -0.10, byline-end -0.10, byline-on -0.25, deck 0.20, kicker -0.10, text 0.25, text-on 0.10, title -0.25, title-on -0.20
fit-and-below 11: 5711: byline-above -0.15, byline-below -0.25, byline-end 0.10, deck-on -0.20, text -0.10, text-on 0.15
fit-and-below 12: 11896: byline-above -0.10, byline-apart -0.25, byline-below -0.10, byline-on 0.15, deck -0.15, kicker 0.15, text -0.35, text-on 0.10
fit-and-below 13: 1706: byline-apart -0.15, byline-on 0.10, kicker -0.10, text -0.10, text-on -0.10, title-on -0.10
fit-and-below 14: 9049: byline-apart -0.30, byline-below -0.15, byline-end -0.25, deck -0.20, kicker 0.10, text -0.10, text-on -0.10, title -0.30, title-on 0.20
fit-and-below 15: 9546: byline-above -0.20, byline-apart -0.30, byline-below -0.25, deck -0.40, kicker -0.40, text-on 0.25, title -0.15
fit-and-below 16: 10556: byline-above 0.15, byline-apart -0.30, byline-below -0.15, byline-end -0.35, byline-on -0.10, deck -0.15, text -0.10, title -0.20, title-on 0.10
fit-and-below 17: 5129: byline-above -0.10, byline-apart -0.10, byline-below -0.20, byline-on -0.15, deck-on 0.10, kicker -0.30, text 0.10, title-on -0.10
fit-and-below 18: 4469: byline-above -0.25, byline-apart -0.15, byline-below 0.25, byline-end -0.20, byline-on -0.15, deck -0.25, deck-on -0.10, text 0.25, title -0.10, title-on -0.25
fit-and-below 19: 9731: byline-above -0.20, byline-apart 0.25, byline-below -0.15, byline-end 0.20, byline-on 0.20, deck 0.25, deck-on -0.35, text -0.20, title-on -0.20
fit-and-below 20: 1002: kicker -0.25, text-on -0.10, title -0.10, title-on 0.10
fit-and-below 21: 2177: byline-above 0.15, byline-apart 0.10, deck 0.10, deck-on -0.10, kicker -0.15, text-on 0.10, title -0.25, title-on -0.35
fit-and-below 22: 15398: byline-above -0.15, byline-apart -0.15, byline-below -0.15, byline-on -0.10, deck -0.25, kicker 0.10, text 0.10, text-on 0.15, title -0.15, title-on -0.20
fit-and-below 23: 7705: byline-apart 0.10, byline-below -0.15, deck -0.10, deck-on -0.15, text 0.15, text-on 0.25, title -0.15, title-on -0.25
fit-and-below 24: 5289: byline-apart 0.10, byline-below -0.10, byline-end -0.15, deck 0.10, kicker -0.10, text -0.10, title -0.20, title-on 0.10
fit-and-below 25: 2058: byline-above -0.30, byline-apart -0.15, byline-below 0.15, byline-on -0.15, kicker -0.15, text-on -0.10
fit-and-below 26: 3990: byline-above -0.15, byline-apart -0.25, byline-below -0.15, deck 0.10, deck-on 0.10, text -0.10
fit-and-below 27: 609: byline-apart -0.15, byline-below -0.15, byline-on -0.15, kicker -0.20, title -0.15
fit-and-below 28: 1314: byline-below 0.20, byline-end 0.15, byline-on -0.10, deck -0.20, deck-on -0.20, text-on 0.10, title -0.15, title-on -0.30
fit-and-below 29: 3621: byline-above -0.25, byline-end 0.10, kicker 0.20, title -0.25, title-on -0.20
fit-and-below 30: 3130: byline-above -0.30, byline-apart -0.25, byline-below -0.20, byline-on 0.10, deck 0.30, deck-on -0.10, kicker -0.15, text 0.10, title 0.20, title-on -0.65
fit-and-below 31: 5187: byline-above 0.20, byline-apart -0.25, byline-end -0.25, deck -0.30, deck-on -0.10, kicker -0.20, text 0.25, title-on -0.20
fit-and-below 32: 2735: byline-above -0.35, byline-end -0.30, deck -0.15, deck-on -0.10, text -0.10, text-on -0.15, title -0.15, title-on 0.30
fit-and-below 33: 4163: byline-apart -0.10, byline-below -0.15, byline-on -0.25, deck -0.15, deck-on -0.15, text -0.15, text-on -0.25, title-on 0.25
fit-and-below 34: 417: byline-above -0.10, byline-apart -0.25, byline-below 0.10, deck -0.25, kicker -0.15, text 0.10, text-on 0.10, title -0.25, title-on -0.10
fit-and-below 35: 2516: byline-apart 0.20, byline-end 0.10, byline-on -0.15, deck -0.10, deck-on -0.20, text 0.10, title-on -0.70
fit-and-below 36: 7350: byline-above 0.10, byline-below -0.15, byline-end 0.15, deck -0.15, kicker 0.10, text -0.15, title -0.10, title-on -0.25
fit-and-below 37: 7430: byline-below -0.30, byline-end -0.10, byline-on 0.15, deck-on -0.15, kicker 0.25, text-on -0.15, title 0.15, title-on -0.50
fit-and-below 38: 11675: byline-above -0.30, byline-below 0.10, byline-end -0.15, byline-on 0.15, deck 0.20, deck-on -0.15, kicker -0.15, text -0.10, text-on -0.15, title-on -0.35
fit-and-below 39: 4193: byline-above 0.20, byline-apart -0.20, byline-below -0.15, byline-on 0.10, deck-on -0.30, kicker -0.15, text -0.25, text-on 0.10, title -0.20, title-on 0.25
fit-and-below 40: 12643: byline-above -0.35, byline-apart -0.35, byline-end -0.10, byline-on -0.25, deck -0.20, deck-on -0.30, title -0.10, title-on 0.15
fit-and-below 41: 985: byline-above -0.10, byline-below -0.20, byline-end -0.15, deck-on -0.10, text 0.10, text-on 0.10, title-on -0.10
fit-and-shape 0: 29476: aside -0.15, byline-above -0.20, byline-apart -0.20, byline-below -0.10, byline-end -0.20, byline-on -0.20, deck -0.25, deck-on -0.15, kicker -0.20, text -0.25, title -0.20, title-on -0.15
fit-and-shape 1: 8669: byline-below -0.20, byline-end -0.15, deck -0.15, kicker -0.10, text -0.20, title-on 0.15
fit-and-shape 2: 1094: byline-on -0.10, deck-on -0.20, kicker -0.10, title 0.10, title-on -0.25
fit-and-shape 3: 1580: byline-apart -0.15, byline-on -0.15, deck-on -0.15, text-on 0.10, title 0.10, title-on -0.10
fit-and-shape 4: 11624: byline-above -0.15, byline-apart -0.20, byline-below -0.10, byline-end -0.25, byline-on -0.15, deck-on -0.10, kicker -0.20, text -0.10
fit-and-shape 5: 5631: byline-above 0.10, byline-end -0.15, byline-on -0.10, deck-on -0.10, kicker -0.15, text -0.10, title 0.15
fit-and-shape 6: 621: byline-apart -0.10, byline-end 0.15, byline-on -0.10, deck 0.20, kicker -0.15, text 0.20, text-on -0.20, title-on -0.15
fit-and-shape 8: 4524: byline-above -0.15, byline-apart -0.10, deck-on -0.10, kicker -0.25, title -0.10, title-on 0.10
fit-and-shape 9: 1050: byline-above -0.10, byline-end -0.25, byline-on -0.10, deck -0.30, deck-on 0.15, kicker -0.20
fit-and-shape 10: 2674: byline-above -0.10, byline-below -0.10, byline-end -0.15, deck-on 0.10, kicker -0.20, text -0.40, title -0.20
fit-and-shape 11: 8315: byline-above -0.10, byline-below -0.35, deck -0.15, deck-on 0.10, kicker 0.10, text -0.30, title -0.35, title-on -0.10
fit-and-shape 12: 1487: byline-below -0.25, byline-end -0.10, deck -0.10, kicker -0.15, title-on -0.15
fit-and-shape 13: 48057: byline-apart -0.10, byline-on -0.15, kicker 0.15, text -0.20, text-on -0.15
fit-and-shape 14: 22733: byline-above -0.15, byline-apart -0.10, byline-below -0.35, byline-end -0.10, deck -0.20, text -0.25, text-on 0.10, title -0.10, title-on -0.10
fit-and-shape 16: 7091: byline-end -0.10, deck -0.10, deck-on -0.20, kicker -0.20, text -0.10, title -0.10
fit-and-shape 17: 824: byline-apart -0.30, byline-below -0.20, byline-end -0.10, byline-on -0.10, deck-on -0.10, kicker -0.10, text 0.10, title -0.15, title-on 0.25
fit-and-shape 18: 2216: byline-above -0.15, byline-apart -0.25, byline-end -0.20, deck -0.10, deck-on 0.15, kicker 0.15, title -0.20, title-on -0.10
fit-and-shape 19: 12114: byline-above -0.30, byline-apart -0.10, byline-below -0.25, kicker -0.10, text -0.35, title -0.10, title-on -0.20
fit-and-shape 20: 820: byline-apart -0.20, byline-below -0.10, byline-end -0.15, title 0.20, title-on -0.10
fit-and-shape 21: 19007: byline-below -0.10, deck -0.35, kicker -0.25, text -0.25
fit-and-shape 22: 7410: byline-apart -0.20, byline-end -0.15, deck -0.15, deck-on -0.15, kicker 0.15, text -0.30, title -0.20, title-on 0.20
fit-and-shape 24: 4123: byline-below 0.10, byline-on -0.15, deck 0.15, kicker -0.15, text -0.10, title-on -0.20
fit-and-shape 25: 1915: byline-above -0.10, byline-below -0.25, byline-end -0.15, deck -0.10, deck-on -0.10, kicker 0.15, text 0.20, title -0.10, title-on -0.25
fit-and-shape 26: 4110: byline-apart -0.15, byline-below -0.20, byline-end -0.15, deck -0.10, deck-on -0.20, kicker 0.10, text -0.15, text-on 0.40, title -0.20, title-on -0.10
fit-and-shape 27: 3790: byline-above 0.10, byline-apart -0.20, byline-below -0.15, byline-end -0.10, byline-on -0.10, deck 0.25, kicker -0.10, text -0.25, title -0.15
fit-and-shape 28: 2391: byline-apart -0.20, byline-below -0.10, byline-on -0.10, deck -0.25, text 0.20, title -0.10
fit-and-shape 29: 18305: byline-above -0.15, byline-apart -0.15, byline-end -0.15, deck -0.30, deck-on -0.10, kicker -0.20, text -0.10, text-on 0.15, title -0.25
fit-and-shape 30: 2592: byline-below -0.15, deck -0.15, kicker -0.15, title -0.10
fit-and-shape 32: 8443: byline-apart -0.15, byline-end -0.10, deck 0.15, deck-on -0.10, title-on -0.15
fit-and-shape 33: 3745: byline-above -0.15, byline-on -0.10, deck -0.15, kicker 0.10, title -0.15, title-on -0.15
fit-and-shape 34: 284: byline-apart -0.10, byline-below -0.15, byline-end -0.10, deck -0.10, deck-on -0.20, kicker -0.10, text 0.10, title -0.20, title-on 0.25
fit-and-shape 35: 540: aside -0.10, byline-apart -0.25, byline-below 0.10, byline-on -0.10, deck-on -0.10, kicker -0.10, text -0.10, text-on -0.15, title -0.20, title-on 0.20
fit-and-shape 36: 5208: byline-apart -0.30, byline-below -0.15, byline-end -0.10, byline-on 0.15, deck -0.10, deck-on -0.15, text 0.15, title 0.10, title-on -0.35
fit-and-shape 37: 1916: byline-above -0.10, byline-apart -0.15, byline-end -0.10, deck -0.15, deck-on -0.20, kicker -0.15, text-on 0.25, title -0.20, title-on -0.10
fit-and-shape 38: 431: deck -0.15, deck-on -0.10, kicker -0.25, text -0.30, title 0.15, title-on -0.15
fit-and-shape 40: 20976: aside -0.10, byline-apart -0.20, byline-below -0.15, byline-end -0.15, deck-on -0.25, text -0.15, title-on -0.15
fit-and-shape 41: 10674: byline-above -0.25, byline-below 0.10, byline-on 0.10, deck 0.15, deck-on -0.10, title -0.30, title-on -0.40
fit-and-shape 42: 213: byline-above -0.10, byline-apart -0.10, byline-below -0.10, byline-on -0.15, kicker -0.10, text 0.30, text-on -0.20
fit-and-shape 43: 538: byline-above -0.25, byline-apart 0.10, byline-below 0.30, byline-end -0.15, byline-on -0.25, deck 0.10, text 0.10, text-on -0.15, title -0.25
fit-and-shape 44: 12693: byline-above -0.10, byline-apart -0.25, deck-on -0.15, kicker -0.10, title-on -0.15
fit-and-shape 45: 1262: byline-above -0.10, byline-below -0.15, byline-end -0.10, byline-on -0.10, deck-on -0.15, text -0.10, text-on 0.15
fit-and-shape 46: 436: byline-above -0.15, byline-apart 0.10, byline-below 0.10, text-on -0.10
`

/** The same for pairs of labels, by what is seen of the seam between them. */
export const learnedTurns = `
any 0: aside>byline-above -0.15, aside>byline-apart -0.40, aside>byline-below -0.65, aside>byline-end -0.30, aside>deck -0.60, aside>kicker -0.60, aside>text -0.30, aside>title -0.50, byline-above>aside -0.25, byline-above>byline-above -0.50, byline-above>byline-apart -0.40, byline-above>byline-below -0.70, byline-above>byline-end -0.30, byline-above>byline-on -0.85, byline-above>deck -0.55, byline-above>kicker -0.30, byline-above>text -0.85, byline-above>title -0.15, byline-apart>aside -0.30, byline-apart>byline-above -0.40, byline-apart>byline-apart -0.35, byline-apart>byline-below -1.00, byline-apart>byline-end -0.40, byline-apart>byline-on -0.95, byline-apart>deck -0.85, byline-apart>kicker -1.10, byline-apart>text -0.20, byline-apart>title -0.90, byline-below>aside -0.35, byline-below>byline-above -0.85, byline-below>byline-apart -1.05, byline-below>byline-below -1.35, byline-below>byline-end -0.60, byline-below>byline-on -0.80, byline-below>deck -1.05, byline-below>kicker -0.90, byline-below>text -0.45, byline-below>title -1.00, byline-end>aside -0.25, byline-end>byline-above -0.75, byline-end>byline-apart -0.80, byline-end>byline-below -1.20, byline-end>byline-end -0.80, byline-end>byline-on -1.10, byline-end>deck -0.95, byline-end>kicker -1.00, byline-end>text -0.70, byline-end>title -0.85, byline-on>byline-above -0.25, byline-on>byline-apart -0.50, byline-on>byline-below -1.10, byline-on>byline-end -0.30, byline-on>byline-on -1.15, byline-on>deck -0.80, byline-on>kicker -0.65, byline-on>text -0.50, byline-on>title -0.65, deck-on>aside -0.45, deck-on>byline-above -0.60, deck-on>byline-apart -1.10, deck-on>byline-below 0.10, deck-on>byline-end -0.70, deck-on>deck -1.30, deck-on>deck-on -0.45, deck-on>kicker -1.00, deck-on>text -0.55, deck-on>title -1.25, deck>aside -0.20, deck>byline-above -0.80, deck>byline-apart -1.05, deck>byline-below -0.20, deck>byline-end -0.65, deck>deck -1.25, deck>deck-on -0.70, deck>kicker -1.00, deck>text -0.75, deck>title -1.30, kicker>aside -0.45, kicker>byline-above -0.65, kicker>byline-apart -0.95, kicker>byline-below -1.20, kicker>byline-end -0.70, kicker>deck -1.30, kicker>kicker -1.00, kicker>text -1.15, kicker>title -0.40, text-on>aside -0.35, text-on>byline-above -0.45, text-on>byline-apart -0.60, text-on>byline-below -1.75, text-on>byline-end -0.10, text-on>deck -1.30, text-on>kicker -0.75, text-on>text -0.35, text-on>text-on -1.65, text-on>title -0.80, text>aside -0.15, text>byline-above -0.30, text>byline-apart -0.35, text>byline-below -1.35, text>deck -1.00, text>kicker -0.75, text>text 0.25, text>text-on -1.15, text>title -0.60, title-on>aside -0.45, title-on>byline-above -0.85, title-on>byline-apart -0.75, title-on>byline-below -0.15, title-on>byline-end -0.80, title-on>deck -0.35, title-on>kicker -1.30, title-on>text -0.60, title-on>title -1.05, title-on>title-on -1.30, title>aside -0.55, title>byline-above -1.00, title>byline-apart -1.00, title>byline-below -0.25, title>byline-end -0.85, title>deck -0.50, title>kicker -1.55, title>text -0.50, title>title -0.90, title>title-on -1.10
gap 0: aside>byline-apart -0.30, aside>byline-below -0.60, aside>byline-end -0.50, aside>deck -0.40, aside>kicker -0.25, aside>text -0.25, aside>title -0.40, byline-above>aside -0.10, byline-above>byline-above -0.35, byline-above>byline-apart -0.35, byline-above>byline-below -0.55, byline-above>byline-end -0.35, byline-above>byline-on -0.75, byline-above>deck -0.55, byline-above>kicker -0.45, byline-above>text -0.70, byline-above>title -0.50, byline-apart>aside -0.25, byline-apart>byline-above -0.55, byline-apart>byline-apart -0.70, byline-apart>byline-below -0.85, byline-apart>byline-end -0.35, byline-apart>byline-on -0.55, byline-apart>deck -0.70, byline-apart>kicker -0.75, byline-apart>text -0.50, byline-apart>title -0.95, byline-below>aside -0.35, byline-below>byline-above -0.65, byline-below>byline-apart -0.55, byline-below>byline-below -1.00, byline-below>byline-end -0.45, byline-below>byline-on -0.70, byline-below>deck -0.80, byline-below>kicker -0.65, byline-below>text -0.75, byline-below>title -0.90, byline-end>byline-above -0.55, byline-end>byline-apart -0.60, byline-end>byline-below -0.95, byline-end>byline-end -0.75, byline-end>byline-on -0.70, byline-end>deck -0.80, byline-end>kicker -0.80, byline-end>text -1.50, byline-end>title -1.10, byline-on>aside -0.25, byline-on>byline-above -0.75, byline-on>byline-apart -0.85, byline-on>byline-below -0.90, byline-on>byline-end -0.65, byline-on>byline-on -0.85, byline-on>deck -0.55, byline-on>kicker -0.50, byline-on>text -0.70, byline-on>title -0.80, deck-on>aside -0.35, deck-on>byline-above -0.50, deck-on>byline-apart -0.75, deck-on>byline-below -0.15, deck-on>byline-end -0.60, deck-on>deck -1.15, deck-on>deck-on -0.20, deck-on>kicker -1.25, deck-on>text -1.25, deck-on>title -1.75, deck>aside -0.10, deck>byline-above -0.60, deck>byline-apart -0.80, deck>byline-end -0.55, deck>deck -1.80, deck>deck-on -0.60, deck>kicker -0.90, deck>text -1.45, deck>title -1.35, kicker>aside -0.35, kicker>byline-above -0.30, kicker>byline-apart -0.80, kicker>byline-below -0.60, kicker>byline-end -0.75, kicker>deck -1.30, kicker>kicker -1.00, kicker>text -1.45, kicker>title -0.45, text-on>aside -0.30, text-on>byline-above -0.60, text-on>byline-apart -0.65, text-on>byline-below -1.50, text-on>byline-end -0.15, text-on>deck -1.30, text-on>kicker -1.20, text-on>text -0.20, text-on>text-on -1.10, text-on>title -1.10, text>byline-above -0.30, text>byline-apart -0.30, text>byline-below -1.25, text>byline-end -0.15, text>deck -1.20, text>kicker -1.15, text>text-on -1.10, text>title -0.65, title-on>aside -0.30, title-on>byline-above -0.70, title-on>byline-apart -1.00, title-on>byline-below -0.60, title-on>byline-end -0.70, title-on>kicker -0.95, title-on>text -1.15, title-on>title -1.90, title-on>title-on -0.65, title>aside -0.45, title>byline-above -1.25, title>byline-apart -1.00, title>byline-below -0.25, title>byline-end -0.80, title>deck -0.15, title>kicker -1.50, title>text -0.45, title>title -1.20, title>title-on -0.60
gap 1: aside>byline-above -0.55, aside>byline-apart -0.25, aside>byline-below -0.15, aside>deck -0.50, aside>kicker -0.55, aside>text 0.35, aside>title -0.70, byline-above>aside -0.35, byline-above>byline-above -0.60, byline-above>byline-apart -0.30, byline-above>byline-below -0.80, byline-above>byline-on -0.30, byline-above>deck -0.25, byline-above>kicker 0.15, byline-above>text -0.75, byline-above>title -0.65, byline-apart>aside -0.50, byline-apart>byline-above -0.25, byline-apart>byline-apart 0.10, byline-apart>byline-below -0.95, byline-apart>byline-end -0.25, byline-apart>byline-on -0.75, byline-apart>deck -0.60, byline-apart>kicker -0.65, byline-apart>text -0.85, byline-apart>title -0.80, byline-below>aside -0.50, byline-below>byline-above -0.50, byline-below>byline-apart -0.95, byline-below>byline-below -1.20, byline-below>byline-end -0.55, byline-below>byline-on -0.45, byline-below>deck -0.80, byline-below>kicker -0.40, byline-below>text -0.30, byline-end>aside 0.10, byline-end>byline-above -0.25, byline-end>byline-apart -0.25, byline-end>byline-below -1.15, byline-end>byline-end -0.75, byline-end>byline-on -0.85, byline-end>deck -0.65, byline-end>kicker -0.35, byline-end>text -0.55, byline-end>title -0.70, byline-on>aside 0.20, byline-on>byline-above -0.40, byline-on>byline-apart -0.15, byline-on>byline-below -0.80, byline-on>byline-end -0.35, byline-on>byline-on -0.50, byline-on>deck -0.35, byline-on>kicker -0.40, byline-on>text -0.35, byline-on>title -0.20, deck-on>aside -0.15, deck-on>byline-above -0.25, deck-on>byline-apart -0.45, deck-on>byline-below 0.20, deck-on>byline-end -0.35, deck-on>deck -0.45, deck-on>deck-on -0.50, deck-on>kicker -0.10, deck-on>text -0.15, deck-on>title -0.30, deck>aside -0.15, deck>byline-above -0.55, deck>byline-apart -0.85, deck>byline-below 0.15, deck>byline-end -0.50, deck>deck -0.35, deck>deck-on -0.20, deck>text -0.70, deck>title -0.65, kicker>aside -0.70, kicker>byline-above -0.85, kicker>byline-apart -0.45, kicker>byline-below -1.15, kicker>byline-end -0.55, kicker>deck -0.50, kicker>kicker -1.00, kicker>text -0.80, kicker>title -0.65, text-on>byline-above -0.45, text-on>byline-apart -0.80, text-on>byline-below -1.50, text-on>byline-end -0.15, text-on>deck -1.00, text-on>kicker -0.20, text-on>text 0.20, text-on>text-on -1.05, text-on>title -0.15, text>aside 0.10, text>byline-above -0.30, text>byline-apart -0.80, text>byline-below -1.35, text>byline-end -0.25, text>deck -0.45, text>kicker -0.60, text>text-on 0.30, text>title -0.50, title-on>aside -0.30, title-on>byline-above -0.60, title-on>byline-apart -0.25, title-on>byline-end -0.70, title-on>deck -0.10, title-on>kicker -0.35, title-on>text -0.40, title-on>title -0.30, title-on>title-on -0.85, title>aside -0.30, title>byline-above -0.10, title>byline-apart -0.15, title>byline-below -0.25, title>byline-end -0.75, title>deck -0.75, title>kicker -0.75, title>text -0.40, title>title -0.60, title>title-on -0.55
gap 2: aside>byline-above 0.20, aside>byline-apart -0.20, aside>byline-below -0.45, aside>deck -0.35, aside>kicker -0.15, aside>text -0.60, byline-above>aside -0.15, byline-above>byline-above -0.40, byline-above>byline-apart -0.15, byline-above>byline-below -0.65, byline-above>byline-end -0.10, byline-above>byline-on -0.70, byline-above>deck -0.35, byline-above>kicker -0.30, byline-above>text -0.50, byline-above>title -0.20, byline-apart>aside 0.20, byline-apart>byline-above -0.45, byline-apart>byline-apart -0.75, byline-apart>byline-below -0.60, byline-apart>byline-end 0.35, byline-apart>byline-on -0.95, byline-apart>deck -0.45, byline-apart>kicker -0.55, byline-apart>text -0.65, byline-apart>title -0.65, byline-below>aside -0.15, byline-below>byline-above -0.40, byline-below>byline-apart -0.95, byline-below>byline-below -0.80, byline-below>byline-end -0.60, byline-below>byline-on -0.50, byline-below>deck -0.45, byline-below>kicker -1.00, byline-below>text -0.35, byline-below>title -1.10, byline-end>aside -0.20, byline-end>byline-above -0.55, byline-end>byline-apart -0.60, byline-end>byline-below -0.95, byline-end>byline-end -0.55, byline-end>byline-on -0.80, byline-end>deck -0.75, byline-end>kicker -0.20, byline-end>text -0.35, byline-end>title -0.60, byline-on>aside 0.40, byline-on>byline-above 0.15, byline-on>byline-below -0.60, byline-on>byline-end 0.15, byline-on>byline-on -1.05, byline-on>deck -0.65, byline-on>kicker -0.30, byline-on>text -0.60, deck-on>aside -0.20, deck-on>byline-above -0.35, deck-on>byline-apart -0.65, deck-on>byline-below -0.10, deck-on>byline-end -0.35, deck-on>deck -0.55, deck-on>deck-on -0.30, deck-on>kicker -0.50, deck-on>text 0.25, deck-on>title -0.70, deck>aside -0.35, deck>byline-above -0.45, deck>byline-apart -0.75, deck>byline-below -0.60, deck>byline-end -0.45, deck>deck 0.25, deck>deck-on -0.70, deck>kicker -0.80, deck>title -0.95, kicker>aside -0.15, kicker>byline-above -0.30, kicker>byline-apart -0.20, kicker>byline-below -1.25, kicker>byline-end -0.40, kicker>deck -0.40, kicker>kicker -0.20, kicker>text -0.45, kicker>title -0.45, text-on>aside -0.20, text-on>byline-above -0.40, text-on>byline-apart -0.40, text-on>byline-below -1.05, text-on>byline-end -0.75, text-on>deck -0.20, text-on>kicker -0.30, text-on>text -0.45, text-on>text-on -0.65, text>aside -0.10, text>byline-above -0.45, text>byline-apart -0.65, text>byline-below -0.75, text>byline-end -0.35, text>deck -0.30, text>kicker -0.20, text>text -0.45, text>text-on -0.90, text>title 0.20, title-on>aside -0.70, title-on>byline-above -0.80, title-on>byline-apart -0.55, title-on>byline-below 0.20, title-on>byline-end -0.60, title-on>deck -0.75, title-on>kicker -1.35, title-on>text -0.25, title-on>title -1.10, title-on>title-on -0.95, title>aside -0.45, title>byline-above -0.75, title>byline-apart -0.60, title>byline-below -0.20, title>byline-end -0.75, title>deck -0.70, title>kicker -0.90, title>text -0.55, title>title -1.00, title>title-on -1.05
gap 3: aside>byline-above -0.10, aside>byline-apart -0.25, aside>byline-below -0.15, aside>kicker -0.10, aside>text -0.30, aside>title 0.20, byline-above>byline-apart -0.30, byline-above>byline-below -0.15, byline-above>byline-on -0.25, byline-above>kicker -0.50, byline-above>text -0.30, byline-above>title -0.25, byline-apart>aside -0.15, byline-apart>byline-above 0.35, byline-apart>byline-apart -0.10, byline-apart>byline-below -0.45, byline-apart>byline-end -0.45, byline-apart>byline-on -0.65, byline-apart>deck -0.30, byline-apart>kicker -0.40, byline-apart>text -0.20, byline-apart>title 0.10, byline-below>aside -0.20, byline-below>byline-above -0.15, byline-below>byline-apart 0.15, byline-below>byline-below -0.40, byline-below>byline-end -0.20, byline-below>byline-on -0.50, byline-below>deck -0.35, byline-below>kicker -0.20, byline-below>title -0.30, byline-end>aside -0.30, byline-end>byline-apart -0.15, byline-end>byline-below -0.25, byline-end>byline-end -0.15, byline-end>byline-on -0.30, byline-end>deck -0.20, byline-end>kicker -0.55, byline-end>text 0.25, byline-end>title -0.45, byline-on>aside -0.15, byline-on>byline-apart -0.30, byline-on>byline-below -0.10, byline-on>byline-on -0.15, byline-on>deck -0.10, byline-on>kicker -0.10, byline-on>text -0.10, byline-on>title -0.65, deck-on>byline-above -0.10, deck-on>byline-apart -0.25, deck-on>byline-below -0.10, deck-on>byline-end -0.10, deck-on>deck -0.15, deck-on>deck-on -0.35, deck-on>kicker -0.20, deck-on>text -0.10, deck-on>title -0.10, deck>aside -0.15, deck>byline-apart -0.35, deck>byline-below -0.30, deck>byline-end -0.25, deck>deck -0.30, deck>deck-on -0.60, deck>kicker -0.40, deck>text 0.25, kicker>byline-above -0.30, kicker>byline-apart -0.45, kicker>byline-below -0.30, kicker>deck -0.20, kicker>text -0.30, kicker>title -0.60, text-on>byline-above -0.15, text-on>byline-below -0.30, text-on>deck 0.45, text-on>kicker -0.10, text-on>text -0.20, text-on>text-on -0.20, text-on>title 0.25, text>aside -0.20, text>byline-above -0.50, text>byline-apart 0.30, text>byline-below -0.25, text>deck 0.35, text>kicker 0.15, text>text 0.10, text>text-on -0.20, text>title 0.30, title-on>aside 0.15, title-on>byline-above -0.15, title-on>byline-apart -0.30, title-on>byline-below 0.15, title-on>byline-end -0.15, title-on>deck -0.40, title-on>kicker -0.20, title-on>text 0.35, title-on>title -0.20, title-on>title-on -0.60, title>byline-apart 0.20, title>byline-below -0.70, title>byline-end 0.35, title>deck -0.90, title>text -0.95, title>title -0.10, title>title-on -0.60
gap 4: aside>byline-above -0.15, aside>byline-apart -0.30, aside>byline-below -0.20, aside>byline-end -0.10, aside>kicker -0.20, aside>text 0.70, aside>title -0.55, byline-above>aside -0.20, byline-above>byline-apart -0.10, byline-above>kicker -0.20, byline-above>text -0.10, byline-above>title -0.65, byline-apart>aside -0.25, byline-apart>byline-apart -0.15, byline-apart>byline-on -0.15, byline-apart>text -0.40, byline-apart>title -0.45, byline-below>aside 0.25, byline-below>byline-on -0.20, byline-below>kicker -0.15, byline-below>text -0.15, byline-below>title -0.55, byline-end>aside -0.30, byline-end>byline-above -0.10, byline-end>byline-apart -0.10, byline-end>byline-on -0.30, byline-end>kicker -0.30, byline-end>text -0.25, byline-end>title 0.65, byline-on>title -0.15, deck-on>text -0.20, deck>text -0.30, deck>title -0.20, kicker>text -0.20, kicker>title -0.65, text-on>byline-above 0.20, text-on>byline-apart -0.15, text-on>byline-below -0.10, text-on>byline-end -0.65, text-on>deck -0.20, text-on>kicker -0.40, text-on>text 0.15, text-on>text-on 0.80, text-on>title -0.35, text>aside -0.35, text>byline-above 0.50, text>byline-apart -0.60, text>byline-below -0.15, text>byline-end -0.30, text>deck -0.15, text>kicker -0.20, text>text-on 0.10, title-on>aside -0.15, title-on>byline-below -0.20, title-on>kicker -0.10, title-on>text -0.50, title-on>title -0.45, title-on>title-on -0.40, title>aside -0.20, title>byline-above -0.20, title>byline-apart -0.25, title>byline-below -0.45, title>deck -0.15, title>kicker -0.20, title>text -0.30, title>title -0.45, title>title-on -0.45
fill-above 0: aside>byline-above -0.35, aside>byline-apart -0.60, aside>byline-below -0.10, aside>byline-end 0.10, aside>deck -0.20, aside>kicker -1.05, aside>text 0.10, aside>title -0.65, byline-above>aside -0.30, byline-above>byline-above -0.50, byline-above>byline-apart -0.70, byline-above>byline-below -0.65, byline-above>byline-end -0.15, byline-above>byline-on -0.60, byline-above>deck -0.30, byline-above>kicker -0.25, byline-above>text -0.50, byline-above>title -0.40, byline-apart>aside -0.45, byline-apart>byline-above -0.45, byline-apart>byline-apart -0.45, byline-apart>byline-below -0.90, byline-apart>byline-end -0.50, byline-apart>byline-on -1.05, byline-apart>deck -0.85, byline-apart>kicker -0.50, byline-apart>text -0.70, byline-apart>title -1.15, byline-below>aside -0.15, byline-below>byline-above -0.75, byline-below>byline-apart -0.10, byline-below>byline-below -0.55, byline-below>byline-end -0.35, byline-below>byline-on -0.70, byline-below>deck -0.95, byline-below>kicker -1.15, byline-below>text -0.45, byline-below>title -1.30, byline-end>aside 0.10, byline-end>byline-above -0.55, byline-end>byline-apart -0.65, byline-end>byline-below -0.65, byline-end>byline-end -0.60, byline-end>byline-on -0.50, byline-end>deck -0.60, byline-end>kicker -0.65, byline-end>text -1.10, byline-end>title -0.65, byline-on>aside -0.25, byline-on>byline-apart -0.70, byline-on>byline-below -0.85, byline-on>byline-end -0.20, byline-on>byline-on -1.50, byline-on>deck -0.15, byline-on>text -0.30, byline-on>title -0.65, deck-on>aside -0.30, deck-on>byline-above -0.40, deck-on>byline-apart -0.65, deck-on>byline-below 0.25, deck-on>byline-end -0.40, deck-on>deck -0.65, deck-on>deck-on -1.00, deck-on>kicker -0.35, deck-on>text -0.10, deck-on>title -0.25, deck>aside -0.10, deck>byline-below -0.40, deck>deck -0.25, deck>deck-on -0.55, deck>kicker -0.45, deck>text -0.45, deck>title -0.35, kicker>aside -0.90, kicker>byline-above -0.55, kicker>byline-apart -0.45, kicker>byline-below -0.90, kicker>byline-end -0.65, kicker>deck -1.15, kicker>kicker -1.50, kicker>text -0.65, kicker>title -0.90, text-on>byline-above -0.25, text-on>byline-apart -0.55, text-on>byline-below -0.85, text-on>byline-end -0.20, text-on>deck -0.70, text-on>kicker -0.60, text-on>text -0.35, text-on>text-on -0.45, text-on>title -0.10, text>aside -0.10, text>byline-above -0.35, text>byline-apart -0.10, text>byline-below -0.50, text>byline-end -0.60, text>deck -0.50, text>kicker -1.05, text>text -0.35, text>text-on -0.70, text>title -0.40, title-on>aside -0.20, title-on>byline-above -0.65, title-on>byline-apart -1.35, title-on>byline-below -0.20, title-on>byline-end -0.55, title-on>deck -0.20, title-on>kicker -0.65, title-on>text -0.30, title-on>title -1.50, title-on>title-on -0.85, title>aside -0.10, title>byline-above -0.10, title>byline-apart -0.75, title>byline-below -0.20, title>byline-end -0.65, title>deck -0.60, title>kicker -1.00, title>text -0.15, title>title -1.20, title>title-on -0.90
fill-above 1: aside>byline-apart -0.30, aside>byline-below -0.15, aside>byline-end -0.20, aside>deck -0.55, aside>kicker -0.40, aside>text -0.10, aside>title -0.55, byline-above>aside -0.30, byline-above>byline-above -0.35, byline-above>byline-apart -0.40, byline-above>byline-below -0.55, byline-above>byline-end -0.40, byline-above>byline-on -0.85, byline-above>deck -0.45, byline-above>kicker 0.20, byline-above>text -0.55, byline-above>title -0.45, byline-apart>aside -0.35, byline-apart>byline-above -0.35, byline-apart>byline-apart -0.20, byline-apart>byline-below -0.70, byline-apart>byline-end -0.10, byline-apart>byline-on -1.20, byline-apart>deck -0.45, byline-apart>kicker -0.65, byline-apart>text -0.70, byline-apart>title -0.75, byline-below>aside -0.55, byline-below>byline-above -0.45, byline-below>byline-apart -0.50, byline-below>byline-below -0.75, byline-below>byline-end -0.45, byline-below>byline-on -1.25, byline-below>deck -0.50, byline-below>kicker -0.25, byline-below>text -0.50, byline-below>title -1.10, byline-end>aside -0.20, byline-end>byline-above -0.70, byline-end>byline-apart -0.40, byline-end>byline-below -0.85, byline-end>byline-end -0.65, byline-end>byline-on -1.30, byline-end>deck -0.75, byline-end>kicker -0.75, byline-end>text -0.55, byline-end>title -0.85, byline-on>aside 0.30, byline-on>byline-above -0.55, byline-on>byline-apart 0.35, byline-on>byline-below -0.45, byline-on>byline-end -0.30, byline-on>byline-on -0.95, byline-on>deck -0.50, byline-on>kicker -0.70, byline-on>text -0.40, byline-on>title -0.55, deck-on>aside -0.15, deck-on>byline-above -0.25, deck-on>byline-apart -0.55, deck-on>byline-below 0.50, deck-on>byline-end -0.35, deck-on>deck -0.70, deck-on>deck-on -0.75, deck-on>kicker -0.30, deck-on>text -0.35, deck-on>title -0.65, deck>byline-above -0.35, deck>byline-apart -0.60, deck>byline-below -0.35, deck>byline-end -0.30, deck>deck -0.95, deck>deck-on -1.20, deck>text -0.35, deck>title -0.55, kicker>byline-above -0.60, kicker>byline-apart -0.65, kicker>byline-below -0.55, kicker>byline-end -0.45, kicker>deck -0.65, kicker>kicker -1.40, kicker>text -0.50, kicker>title -0.45, text-on>byline-above -0.25, text-on>byline-apart -0.30, text-on>byline-below -0.90, text-on>byline-end -0.15, text-on>deck -0.45, text-on>kicker -0.75, text-on>text -0.60, text-on>text-on -1.35, text-on>title -0.40, text>byline-above -0.40, text>byline-apart -1.00, text>byline-below -0.70, text>byline-end -0.25, text>deck -0.50, text>kicker -0.75, text>text -0.50, text>text-on -1.55, text>title -0.80, title-on>aside -0.20, title-on>byline-above -0.65, title-on>byline-apart -1.25, title-on>byline-below 0.10, title-on>byline-end -0.60, title-on>kicker -0.90, title-on>text -0.80, title-on>title -0.75, title-on>title-on -0.20, title>aside -0.30, title>byline-above -0.45, title>byline-apart -0.55, title>byline-below -0.25, title>byline-end -0.30, title>deck -0.45, title>kicker -1.00, title>text -0.85, title>title -1.45, title>title-on -0.85
fill-above 2: aside>byline-above 0.15, aside>byline-apart -0.15, aside>byline-below -0.50, aside>byline-end -0.45, aside>deck -0.40, aside>text -0.25, byline-above>aside -0.20, byline-above>byline-above -0.40, byline-above>byline-below -0.50, byline-above>byline-end -0.10, byline-above>byline-on -1.10, byline-above>deck -0.45, byline-above>kicker -0.45, byline-above>text -0.50, byline-above>title -0.30, byline-apart>aside -0.50, byline-apart>byline-apart -0.30, byline-apart>byline-below -0.50, byline-apart>byline-end -0.25, byline-apart>byline-on -1.25, byline-apart>deck -0.45, byline-apart>kicker -0.55, byline-apart>text -0.75, byline-apart>title -0.70, byline-below>byline-above -0.55, byline-below>byline-apart -0.70, byline-below>byline-below -0.75, byline-below>byline-end -0.40, byline-below>byline-on -1.25, byline-below>kicker -0.25, byline-below>text -0.30, byline-below>title -0.90, byline-end>byline-above -0.40, byline-end>byline-apart -0.80, byline-end>byline-below -0.90, byline-end>byline-end -0.65, byline-end>byline-on -1.40, byline-end>deck -0.65, byline-end>kicker -0.35, byline-end>text -0.60, byline-end>title -0.40, byline-on>aside 0.35, byline-on>byline-above -0.15, byline-on>byline-apart -0.15, byline-on>byline-below -0.75, byline-on>byline-end -0.40, byline-on>byline-on -0.60, byline-on>deck -0.75, byline-on>kicker -0.55, byline-on>text -0.45, byline-on>title -0.25, deck-on>aside -0.10, deck-on>byline-above -0.25, deck-on>byline-apart -0.40, deck-on>byline-end -0.35, deck-on>deck -0.90, deck-on>deck-on -0.55, deck-on>kicker -0.55, deck-on>text -0.20, deck-on>title -1.00, deck>byline-above -0.55, deck>byline-apart -0.60, deck>byline-end -0.50, deck>deck -0.80, deck>deck-on -1.40, deck>kicker -0.65, deck>text -0.30, deck>title -0.50, kicker>aside -0.10, kicker>byline-above 0.25, kicker>byline-apart -0.50, kicker>byline-below -0.50, kicker>byline-end -0.55, kicker>deck -0.40, kicker>kicker -0.95, kicker>text -0.90, kicker>title -0.35, text-on>aside -0.15, text-on>byline-above -0.15, text-on>byline-apart -0.25, text-on>byline-below -0.95, text-on>deck -0.90, text-on>kicker -0.55, text-on>text -0.10, text-on>text-on -0.95, text-on>title -0.35, text>byline-above -0.45, text>byline-apart -0.50, text>byline-below -0.75, text>byline-end -0.15, text>deck -0.95, text>kicker -0.75, text>text -0.35, text>text-on -1.30, text>title -0.60, title-on>aside -0.35, title-on>byline-above -0.20, title-on>byline-apart -0.70, title-on>byline-end -0.60, title-on>kicker -0.55, title-on>text -1.05, title-on>title -1.15, title>aside -0.35, title>byline-above -1.05, title>byline-apart -0.65, title>byline-below -0.55, title>byline-end -0.55, title>deck -0.40, title>kicker -0.75, title>text -1.10, title>title -1.50
fill-above 3: aside>byline-above -0.25, aside>byline-apart 0.20, aside>byline-below -0.40, aside>byline-end -0.15, aside>deck -0.20, aside>kicker 0.25, aside>text -0.25, byline-above>byline-above -0.30, byline-above>byline-apart -0.45, byline-above>byline-below -0.35, byline-above>byline-on -0.50, byline-above>deck -0.25, byline-above>kicker 0.10, byline-above>text -0.30, byline-above>title -0.10, byline-apart>byline-apart 0.20, byline-apart>byline-below -0.45, byline-apart>byline-end -0.20, byline-apart>byline-on -0.55, byline-apart>deck -0.60, byline-apart>kicker -0.75, byline-apart>text -0.45, byline-apart>title -0.85, byline-below>byline-above -0.30, byline-below>byline-apart -0.25, byline-below>byline-below -0.75, byline-below>byline-end -0.45, byline-below>byline-on -0.45, byline-below>deck -0.30, byline-below>kicker -0.10, byline-below>text -0.45, byline-below>title -0.85, byline-end>byline-above -0.35, byline-end>byline-apart -0.20, byline-end>byline-below -0.60, byline-end>byline-end -0.25, byline-end>byline-on -0.60, byline-end>deck -0.40, byline-end>kicker -0.30, byline-end>text -0.85, byline-end>title -0.10, byline-on>aside -0.20, byline-on>byline-above -0.20, byline-on>byline-apart -0.35, byline-on>byline-below -0.55, byline-on>byline-end -0.35, byline-on>byline-on 0.25, byline-on>deck -0.45, byline-on>kicker -0.35, byline-on>text -0.30, byline-on>title -0.20, deck-on>byline-above -0.15, deck-on>byline-apart -0.35, deck-on>byline-below -0.20, deck-on>byline-end -0.20, deck-on>deck -0.40, deck-on>deck-on 0.35, deck-on>kicker -0.30, deck-on>text -0.45, deck-on>title -0.80, deck>aside -0.20, deck>byline-above -0.60, deck>byline-apart -0.80, deck>byline-below 0.25, deck>byline-end -0.55, deck>deck -0.55, deck>deck-on 0.40, deck>kicker -0.65, deck>text -0.85, deck>title -0.70, kicker>aside -0.10, kicker>byline-above -0.25, kicker>byline-apart -0.45, kicker>byline-below -0.30, kicker>byline-end -0.25, kicker>deck -0.35, kicker>kicker -0.60, kicker>text -0.40, kicker>title 0.15, text-on>aside -0.10, text-on>byline-above -0.30, text-on>byline-apart -0.30, text-on>byline-below -0.60, text-on>byline-end 0.20, text-on>deck -0.35, text-on>kicker -0.20, text-on>text -0.10, text-on>text-on -0.45, text-on>title -0.55, text>byline-above -0.20, text>byline-apart -0.65, text>byline-below -0.70, text>byline-end 0.10, text>deck -0.25, text>kicker -0.85, text>text -0.40, text>text-on 0.20, text>title -0.50, title-on>byline-above -0.45, title-on>byline-apart -1.30, title-on>byline-below -0.70, title-on>byline-end -0.40, title-on>deck -0.65, title-on>kicker -0.90, title-on>text -1.10, title-on>title 0.75, title-on>title-on -1.50, title>aside -0.45, title>byline-above -0.50, title>byline-apart -1.00, title>byline-below -0.60, title>byline-end -0.45, title>deck -0.10, title>kicker -0.85, title>text -1.30, title>title -1.10, title>title-on -0.40
fill-above 4: aside>byline-apart -0.10, aside>byline-below -0.20, aside>deck -0.15, aside>kicker -0.40, aside>text -0.15, aside>title -0.10, byline-above>byline-above -0.20, byline-above>byline-apart -0.30, byline-above>byline-below -0.35, byline-above>byline-end -0.20, byline-above>byline-on 0.35, byline-above>deck -0.25, byline-above>kicker -0.10, byline-above>text -0.20, byline-above>title -0.75, byline-apart>aside 0.45, byline-apart>byline-above -0.45, byline-apart>byline-apart -0.55, byline-apart>byline-below -0.70, byline-apart>byline-end -0.40, byline-apart>byline-on 0.20, byline-apart>deck -0.35, byline-apart>kicker -0.45, byline-apart>text -0.70, byline-apart>title -0.50, byline-below>byline-apart -1.25, byline-below>byline-below -0.75, byline-below>byline-end -0.35, byline-below>byline-on 0.45, byline-below>deck -0.20, byline-below>kicker -0.65, byline-below>text -0.65, byline-below>title -0.15, byline-end>aside -0.55, byline-end>byline-above -0.10, byline-end>byline-below -0.60, byline-end>byline-end -0.40, byline-end>byline-on -0.35, byline-end>deck -0.30, byline-end>kicker -0.75, byline-end>text -0.35, byline-end>title -0.20, byline-on>aside -0.25, byline-on>byline-above -0.25, byline-on>byline-apart -0.60, byline-on>byline-below -0.50, byline-on>byline-end -0.25, byline-on>byline-on -0.15, byline-on>deck -0.45, byline-on>kicker -0.15, byline-on>text -0.40, byline-on>title -0.30, deck-on>byline-above -0.25, deck-on>byline-apart -0.35, deck-on>byline-below -0.65, deck-on>byline-end -0.25, deck-on>deck -0.35, deck-on>deck-on -0.15, deck-on>kicker -0.65, deck-on>text -0.40, deck-on>title -0.90, deck>aside -0.25, deck>byline-above -0.35, deck>byline-apart -0.45, deck>byline-below -0.10, deck>byline-end -0.40, deck>deck -0.30, deck>deck-on -0.30, deck>kicker -0.50, deck>text -0.60, deck>title -0.65, kicker>aside -0.20, kicker>byline-above -0.35, kicker>byline-apart -0.50, kicker>byline-below -0.60, kicker>byline-end -0.10, kicker>deck -0.45, kicker>kicker 0.35, kicker>text -0.35, kicker>title -0.75, text-on>aside -0.15, text-on>byline-apart -0.45, text-on>byline-below -0.75, text-on>byline-end -0.15, text-on>deck -0.50, text-on>text -0.20, text-on>text-on -0.45, text-on>title -0.30, text>byline-above -0.35, text>byline-apart -0.75, text>byline-below -0.65, text>deck -0.25, text>kicker -0.70, text>text -0.25, text>text-on -0.45, text>title -0.45, title-on>aside -0.40, title-on>byline-above -0.35, title-on>byline-apart 0.75, title-on>byline-below -0.20, title-on>byline-end -0.35, title-on>deck -0.60, title-on>kicker -0.30, title-on>text -1.00, title-on>title -1.50, title-on>title-on -1.05, title>aside -0.20, title>byline-above -0.45, title>byline-apart -0.90, title>byline-below -0.60, title>deck -0.35, title>text -1.20, title>title -0.95, title>title-on -0.95
fill-above 5: aside>byline-above -0.35, aside>byline-apart -0.15, aside>byline-below -0.60, aside>byline-end -0.50, aside>deck -0.30, aside>kicker 0.20, aside>text -0.10, aside>title -0.25, byline-above>byline-above -0.20, byline-above>byline-below -0.40, byline-above>byline-end -0.15, byline-above>byline-on 0.10, byline-above>deck -0.30, byline-above>kicker -1.00, byline-above>text -0.25, byline-above>title -0.50, byline-apart>aside 0.25, byline-apart>byline-above -0.10, byline-apart>byline-apart 0.25, byline-apart>byline-below -0.50, byline-apart>byline-end -0.10, byline-apart>byline-on 0.45, byline-apart>deck -0.50, byline-apart>kicker -0.75, byline-apart>text -1.00, byline-apart>title -0.75, byline-below>aside -0.50, byline-below>byline-above -0.30, byline-below>byline-apart -0.70, byline-below>byline-below -0.85, byline-below>byline-end -0.40, byline-below>deck -0.75, byline-below>kicker 0.25, byline-below>text -0.75, byline-below>title -0.40, byline-end>aside -0.15, byline-end>byline-apart -0.65, byline-end>byline-below -0.50, byline-end>byline-end -0.40, byline-end>byline-on 0.35, byline-end>deck -0.50, byline-end>kicker -0.75, byline-end>text -1.00, byline-end>title 0.15, byline-on>aside -0.45, byline-on>byline-above -0.35, byline-on>byline-apart -0.65, byline-on>byline-below -0.55, byline-on>byline-end -0.30, byline-on>byline-on -0.30, byline-on>deck -0.40, byline-on>kicker -0.45, byline-on>text -0.85, deck-on>aside -0.30, deck-on>byline-above -0.20, deck-on>byline-apart -0.45, deck-on>byline-below -0.85, deck-on>byline-end -0.25, deck-on>deck -0.40, deck-on>deck-on -0.20, deck-on>kicker -0.40, deck-on>text -0.75, deck-on>title -0.50, deck>aside -0.30, deck>byline-above -0.50, deck>byline-apart -0.85, deck>byline-end -0.50, deck>deck -1.30, deck>deck-on -0.35, deck>kicker -0.65, deck>text -0.85, deck>title -0.80, kicker>aside -0.15, kicker>byline-above -0.40, kicker>byline-apart -0.55, kicker>byline-below -0.50, kicker>byline-end -0.20, kicker>deck -0.40, kicker>kicker 0.30, kicker>text -0.35, kicker>title -0.45, text-on>aside -0.20, text-on>byline-above -0.10, text-on>byline-apart -0.40, text-on>byline-below -0.65, text-on>byline-end -0.15, text-on>deck -0.30, text-on>kicker -0.55, text-on>text-on -0.40, text-on>title -0.40, text>byline-above -0.10, text>byline-apart -0.30, text>byline-below -0.85, text>deck -0.55, text>kicker 0.30, text>text -0.50, text>text-on -0.30, text>title -0.35, title-on>aside -0.20, title-on>byline-above -0.15, title-on>byline-apart -0.15, title-on>byline-below -0.25, title-on>byline-end -0.25, title-on>deck -0.70, title-on>kicker -0.15, title-on>text -0.70, title-on>title -0.15, title-on>title-on -1.45, title>aside -0.35, title>byline-above -0.45, title>byline-apart -0.15, title>byline-below -0.50, title>byline-end -0.70, title>deck -0.40, title>kicker -0.85, title>text -1.45, title>title -0.55, title>title-on -0.75
letters 0: aside>byline-above -0.15, aside>byline-apart 0.25, aside>byline-below -0.40, aside>kicker -0.30, aside>text 0.20, aside>title -0.35, byline-above>byline-above -0.30, byline-above>byline-apart -0.35, byline-above>byline-below -0.45, byline-above>byline-end -0.15, byline-above>byline-on -0.35, byline-above>kicker -0.85, byline-above>text -0.35, byline-above>title -0.70, byline-apart>aside -0.10, byline-apart>byline-above -0.20, byline-apart>byline-apart -0.60, byline-apart>byline-below -0.40, byline-apart>byline-end -0.10, byline-apart>byline-on -0.80, byline-apart>text -0.10, byline-apart>title -0.70, byline-below>aside -0.20, byline-below>byline-above -0.30, byline-below>byline-apart -0.20, byline-below>byline-below -0.65, byline-below>byline-end -0.15, byline-below>byline-on -0.45, byline-below>deck -0.20, byline-below>kicker -1.10, byline-below>text -0.25, byline-below>title 0.15, byline-end>aside -0.25, byline-end>byline-above -0.35, byline-end>byline-apart -0.15, byline-end>byline-below -0.45, byline-end>byline-on -0.20, byline-end>kicker -0.10, byline-end>text -0.50, byline-end>title -0.20, byline-on>aside -0.20, byline-on>byline-above -0.35, byline-on>byline-apart -0.60, byline-on>byline-below -0.55, byline-on>byline-end -0.20, byline-on>kicker -0.15, byline-on>text -0.45, byline-on>title -0.50, deck-on>byline-above -0.15, deck-on>byline-apart -0.30, deck-on>byline-below 0.45, deck-on>deck-on -0.30, deck-on>kicker -0.35, deck-on>text -0.65, deck-on>title -0.70, deck>byline-above -0.40, deck>byline-apart -0.50, deck>byline-below 0.45, deck>byline-end -0.25, deck>deck-on -0.40, deck>kicker -0.55, deck>text -0.60, deck>title -0.30, kicker>byline-above -0.60, kicker>byline-apart -0.50, kicker>byline-below -0.95, kicker>byline-end -0.15, kicker>kicker -0.15, kicker>title 0.40, text-on>aside -0.20, text-on>byline-apart -0.45, text-on>byline-below -1.30, text-on>kicker -0.20, text-on>text-on -0.70, text-on>title 0.20, text>aside -0.15, text>byline-above -0.15, text>byline-apart -0.20, text>byline-below -1.55, text>byline-end -0.15, text>text 0.30, text>text-on -0.35, text>title 0.10, title-on>aside -0.15, title-on>byline-above -0.20, title-on>byline-apart 0.40, title-on>byline-below -0.40, title-on>byline-end -0.25, title-on>deck -0.30, title-on>kicker -0.90, title-on>text -1.75, title-on>title -1.20, title-on>title-on -0.35, title>byline-below -0.80, title>byline-end 0.10, title>deck -0.35, title>kicker -0.95, title>text -1.80, title>title -0.80, title>title-on -0.35
letters 1: aside>byline-above 0.15, aside>byline-apart -0.55, aside>byline-below -0.40, aside>byline-end -0.30, aside>deck -0.30, aside>kicker -0.85, byline-above>byline-above -0.30, byline-above>byline-apart -0.30, byline-above>byline-below -0.55, byline-above>byline-end -0.30, byline-above>byline-on -0.55, byline-above>deck -0.20, byline-above>kicker 0.10, byline-above>text -0.50, byline-above>title 0.15, byline-apart>byline-above -0.40, byline-apart>byline-apart 0.20, byline-apart>byline-below -0.60, byline-apart>byline-on -0.15, byline-apart>deck -0.20, byline-apart>kicker -0.45, byline-apart>text -0.50, byline-apart>title -0.65, byline-below>byline-above -0.45, byline-below>byline-apart -0.30, byline-below>byline-below -0.85, byline-below>byline-end -0.65, byline-below>byline-on -0.20, byline-below>deck -0.45, byline-below>kicker 0.25, byline-below>text -0.80, byline-below>title -0.80, byline-end>aside -0.20, byline-end>byline-above -0.30, byline-end>byline-apart -0.10, byline-end>byline-below -1.25, byline-end>byline-end -0.75, byline-end>byline-on -0.55, byline-end>deck -0.35, byline-end>kicker -0.50, byline-end>text -1.05, byline-end>title -0.15, byline-on>aside -0.15, byline-on>byline-above -0.55, byline-on>byline-below -1.00, byline-on>byline-end -0.50, byline-on>byline-on -0.90, byline-on>deck -0.20, byline-on>kicker -0.45, byline-on>text -0.70, byline-on>title 0.25, deck-on>byline-above -0.35, deck-on>byline-apart -0.60, deck-on>byline-below -0.40, deck-on>byline-end -0.55, deck-on>deck -0.15, deck-on>kicker -0.20, deck-on>text -0.15, deck-on>title -0.80, deck>byline-above -0.50, deck>byline-apart -0.75, deck>byline-below 0.55, deck>byline-end -0.40, deck>deck -0.15, deck>deck-on -0.70, deck>kicker -0.55, deck>text -0.75, deck>title -1.05, kicker>byline-above -0.30, kicker>byline-apart -0.85, kicker>byline-below -0.75, kicker>byline-end -0.70, kicker>deck -0.30, kicker>kicker -0.90, kicker>text -0.95, kicker>title -0.30, text-on>aside -0.30, text-on>byline-above -0.10, text-on>byline-apart -0.30, text-on>byline-below -2.05, text-on>byline-end 0.30, text-on>deck -0.55, text-on>kicker -0.20, text-on>text -0.40, text-on>text-on -1.15, text-on>title -0.35, text>aside -0.30, text>byline-above -0.25, text>byline-apart -0.40, text>byline-below -1.45, text>byline-end -0.10, text>deck -0.40, text>kicker -0.75, text>text-on -0.85, text>title -0.35, title-on>aside 0.20, title-on>byline-above -0.30, title-on>byline-apart -1.15, title-on>byline-below 0.60, title-on>byline-end -0.85, title-on>deck -0.20, title-on>kicker -0.40, title-on>text -0.60, title-on>title-on -0.50, title>aside -0.15, title>byline-above -0.75, title>byline-apart -0.40, title>byline-below 0.35, title>byline-end -0.60, title>kicker -0.75, title>text -0.65, title>title -0.55, title>title-on -0.25
letters 2: aside>byline-above -0.25, aside>byline-below -0.35, aside>byline-end -0.35, aside>deck -0.30, aside>kicker -0.15, aside>text -0.35, aside>title -0.30, byline-above>aside -0.35, byline-above>byline-above -0.65, byline-above>byline-apart -0.30, byline-above>byline-below -0.75, byline-above>byline-end -0.20, byline-above>byline-on -0.85, byline-above>deck -0.40, byline-above>kicker -0.20, byline-above>text -0.80, byline-above>title -0.35, byline-apart>aside -0.25, byline-apart>byline-above -0.10, byline-apart>byline-apart -0.20, byline-apart>byline-below -1.10, byline-apart>byline-end -0.25, byline-apart>byline-on -0.50, byline-apart>deck -0.80, byline-apart>kicker -1.00, byline-apart>text -0.50, byline-apart>title -0.70, byline-below>aside -0.15, byline-below>byline-above -0.85, byline-below>byline-apart -1.00, byline-below>byline-below -1.30, byline-below>byline-end -0.70, byline-below>byline-on -0.60, byline-below>deck -0.70, byline-below>kicker -0.55, byline-below>text -0.25, byline-below>title -0.80, byline-end>aside -0.40, byline-end>byline-above -0.70, byline-end>byline-apart -0.65, byline-end>byline-below -1.00, byline-end>byline-end -0.90, byline-end>byline-on -0.75, byline-end>deck -0.80, byline-end>kicker -0.60, byline-end>text -0.50, byline-end>title -0.55, byline-on>aside 0.10, byline-on>byline-above -0.40, byline-on>byline-apart -0.95, byline-on>byline-below -0.50, byline-on>byline-end -0.45, byline-on>byline-on -0.80, byline-on>deck -0.30, byline-on>kicker -0.55, byline-on>text -0.40, byline-on>title -0.80, deck-on>aside -0.20, deck-on>byline-above -0.40, deck-on>byline-apart -0.90, deck-on>byline-below 0.20, deck-on>byline-end -0.40, deck-on>deck -0.95, deck-on>deck-on -0.25, deck-on>kicker -0.90, deck-on>text -0.30, deck-on>title -0.60, deck>aside -0.10, deck>byline-above -0.85, deck>byline-apart -1.35, deck>byline-below 0.10, deck>byline-end -0.80, deck>deck -1.15, deck>deck-on -0.30, deck>kicker -0.75, deck>text -0.35, deck>title -0.80, kicker>aside -0.40, kicker>byline-above -0.60, kicker>byline-apart -0.65, kicker>byline-below -0.85, kicker>byline-end -0.65, kicker>deck -0.85, kicker>kicker -0.85, kicker>text -0.95, kicker>title -0.65, text-on>aside -0.25, text-on>byline-above -0.35, text-on>byline-apart -0.20, text-on>byline-below -1.25, text-on>byline-end -0.10, text-on>deck -0.80, text-on>kicker -0.55, text-on>text-on -0.50, text-on>title -0.55, text>aside -0.20, text>byline-above -0.45, text>byline-apart -0.20, text>byline-below -1.30, text>byline-end 0.10, text>deck -0.85, text>kicker -0.90, text>text -0.10, text>text-on -0.40, text>title -0.55, title-on>aside -0.30, title-on>byline-above -0.85, title-on>byline-apart -0.45, title-on>byline-below -0.30, title-on>byline-end -0.80, title-on>deck -0.40, title-on>kicker -0.65, title-on>text -0.25, title-on>title -0.30, title-on>title-on -0.50, title>aside -0.40, title>byline-above -0.40, title>byline-apart -1.10, title>byline-below -0.40, title>byline-end -1.05, title>kicker -0.90, title>text -0.70, title>title -0.75, title>title-on -0.20
letters 3: aside>byline-above -0.25, aside>byline-apart -0.40, aside>byline-below -0.25, aside>deck -0.70, aside>kicker -0.35, aside>text -0.35, aside>title -0.35, byline-above>aside -0.20, byline-above>byline-above -0.30, byline-above>byline-apart -0.15, byline-above>byline-below -0.50, byline-above>byline-end -0.15, byline-above>byline-on -0.30, byline-above>deck -0.55, byline-above>text -0.65, byline-apart>aside -0.25, byline-apart>byline-above -0.25, byline-apart>byline-apart -0.50, byline-apart>byline-below -0.70, byline-apart>byline-end -0.25, byline-apart>byline-on -0.45, byline-apart>deck -0.80, byline-apart>kicker -0.85, byline-apart>text 0.25, byline-apart>title -0.45, byline-below>aside -0.50, byline-below>byline-above -0.30, byline-below>byline-apart -0.55, byline-below>byline-below -0.90, byline-below>byline-end -0.30, byline-below>byline-on -0.40, byline-below>deck -0.90, byline-below>kicker -0.50, byline-below>title -0.60, byline-end>aside 0.30, byline-end>byline-above -0.25, byline-end>byline-apart -0.60, byline-end>byline-below -0.85, byline-end>byline-end -0.50, byline-end>byline-on -0.30, byline-end>deck -1.00, byline-end>kicker -0.55, byline-end>text -0.40, byline-end>title -0.60, byline-on>aside 0.15, byline-on>byline-apart 0.20, byline-on>byline-below -0.75, byline-on>byline-on -0.85, byline-on>deck -1.05, byline-on>kicker -0.30, byline-on>text -0.30, byline-on>title -0.40, deck-on>aside -0.60, deck-on>byline-above -0.35, deck-on>byline-apart -0.45, deck-on>byline-below -0.60, deck-on>byline-end -0.45, deck-on>deck -1.00, deck-on>deck-on -0.30, deck-on>kicker -0.60, deck-on>text -0.45, deck-on>title -0.90, deck>aside -0.30, deck>byline-above -0.35, deck>byline-apart -0.35, deck>byline-below -0.95, deck>byline-end -0.45, deck>deck -0.70, deck>deck-on -0.40, deck>kicker -0.45, deck>text -0.70, deck>title -0.95, kicker>aside -0.60, kicker>byline-above -0.30, kicker>byline-apart -0.55, kicker>byline-below -1.00, kicker>byline-end -0.40, kicker>deck -1.20, kicker>kicker -0.55, kicker>text -1.10, kicker>title -0.50, text-on>aside -0.35, text-on>byline-above -0.50, text-on>byline-apart -0.65, text-on>byline-below -1.05, text-on>byline-end -0.20, text-on>deck -1.50, text-on>kicker -0.70, text-on>text -0.30, text-on>text-on -1.35, text-on>title -0.60, text>aside 0.25, text>byline-apart -0.45, text>byline-below -0.55, text>deck -0.60, text>kicker -0.40, text>text 0.20, text>text-on -1.05, text>title -0.15, title-on>aside -0.70, title-on>byline-above -0.50, title-on>byline-apart -0.40, title-on>byline-below -0.15, title-on>byline-end -0.55, title-on>kicker -0.95, title-on>text -0.35, title-on>title -0.95, title-on>title-on -0.70, title>aside -0.70, title>byline-above -0.65, title>byline-apart -0.60, title>byline-end -0.50, title>deck -0.35, title>kicker -1.20, title>text 0.15, title>title -0.75, title>title-on -0.60
seam 0: byline-above>byline-above -0.20, byline-above>byline-below -0.20, byline-above>deck -0.10, byline-above>kicker -0.70, byline-above>text -0.15, byline-above>title 0.10, byline-apart>byline-above -0.20, byline-apart>byline-apart -0.60, byline-apart>byline-below -0.35, byline-apart>byline-on -0.60, byline-apart>deck -0.30, byline-apart>text -0.80, byline-apart>title -0.45, byline-below>byline-above -0.15, byline-below>byline-apart -0.30, byline-below>byline-below -0.45, byline-below>byline-end -0.20, byline-below>byline-on -0.20, byline-below>deck -0.25, byline-below>kicker 0.40, byline-below>text -0.85, byline-below>title -1.10, byline-end>byline-below -0.30, byline-end>byline-end -0.25, byline-end>byline-on -0.40, byline-end>deck -0.25, byline-end>kicker -0.60, byline-end>text -0.55, byline-end>title -0.35, byline-on>aside -0.15, byline-on>byline-above -0.20, byline-on>byline-apart -0.20, byline-on>byline-below -0.40, byline-on>byline-end -0.30, byline-on>byline-on -0.85, byline-on>deck -0.45, byline-on>kicker -0.10, byline-on>text -0.65, byline-on>title -1.40, deck-on>byline-above -0.15, deck-on>byline-apart -0.20, deck-on>byline-below -0.60, deck-on>byline-end -0.15, deck-on>deck -0.25, deck-on>deck-on -0.25, deck-on>kicker -0.35, deck-on>text -1.15, deck-on>title -0.50, deck>byline-above -0.20, deck>byline-apart -0.20, deck>byline-below -0.35, deck>byline-end -0.20, deck>deck -0.55, deck>deck-on -0.30, deck>kicker -0.85, deck>text -0.60, deck>title -0.55, kicker>byline-above -0.50, kicker>byline-apart -0.35, kicker>byline-below -0.50, kicker>byline-end -0.35, kicker>deck -0.65, kicker>kicker 0.35, kicker>text -0.30, kicker>title -0.60, text-on>aside -0.15, text-on>byline-above -0.35, text-on>byline-apart -0.60, text-on>byline-below -0.15, text-on>byline-end -0.70, text-on>deck -0.45, text-on>kicker -0.90, text-on>text-on -0.25, text-on>title -1.00, text>byline-above -0.25, text>byline-apart -0.25, text>byline-below -0.25, text>byline-end -0.70, text>deck -0.45, text>kicker -0.50, text>text-on -0.10, text>title -0.45, title-on>byline-above -0.35, title-on>byline-apart -0.30, title-on>byline-below -0.65, title-on>byline-end -0.35, title-on>deck -0.50, title-on>kicker -0.85, title-on>text -0.80, title-on>title -0.40, title-on>title-on -0.50, title>byline-above -0.30, title>byline-apart -0.20, title>byline-below -0.30, title>byline-end -0.35, title>deck -0.25, title>kicker -0.90, title>text -0.70, title>title -1.00, title>title-on -0.20
seam 1: aside>text -0.15, byline-above>byline-above -0.15, byline-above>byline-below -0.20, byline-above>byline-on -0.30, byline-above>deck -0.20, byline-above>kicker -0.80, byline-above>title -0.30, byline-apart>byline-above -0.25, byline-apart>byline-apart -0.45, byline-apart>byline-below -0.20, byline-apart>byline-end -0.20, byline-apart>byline-on 0.40, byline-apart>deck -0.25, byline-apart>kicker -0.40, byline-apart>text -0.45, byline-apart>title -0.30, byline-below>byline-above -0.10, byline-below>byline-apart -0.30, byline-below>byline-below -0.40, byline-below>byline-end -0.20, byline-below>byline-on -0.25, byline-below>deck -0.30, byline-below>text -0.20, byline-below>title -0.65, byline-end>aside -0.10, byline-end>byline-apart -0.25, byline-end>byline-below -0.35, byline-end>byline-end -0.25, byline-end>deck -0.30, byline-end>kicker -0.65, byline-end>text -0.30, byline-end>title -0.25, byline-on>aside -0.10, byline-on>byline-above -0.20, byline-on>byline-apart -0.30, byline-on>byline-below -0.30, byline-on>byline-end -0.15, byline-on>byline-on 0.50, byline-on>deck -0.35, byline-on>kicker -0.45, byline-on>text -0.25, byline-on>title -0.35, deck-on>byline-above -0.15, deck-on>byline-apart -0.20, deck-on>byline-below -0.35, deck-on>deck -0.30, deck-on>kicker -0.40, deck-on>text -1.15, deck-on>title -0.40, deck>byline-above -0.20, deck>byline-apart -0.40, deck>byline-below 0.10, deck>byline-end -0.20, deck>deck -0.60, deck>kicker -0.35, deck>text -0.70, deck>title -1.00, kicker>byline-above -0.30, kicker>byline-apart -0.25, kicker>byline-below -0.50, kicker>byline-end -0.15, kicker>deck -0.30, kicker>text -0.20, kicker>title -0.25, text-on>aside -0.15, text-on>byline-above 0.35, text-on>byline-apart -0.30, text-on>byline-below -0.10, text-on>byline-end -0.15, text-on>deck 0.10, text-on>kicker -0.45, text-on>text-on -1.25, text-on>title -0.65, text>byline-above -0.65, text>byline-apart -0.30, text>byline-below -0.35, text>kicker -0.45, text>text-on -0.85, text>title -0.90, title-on>byline-above -0.20, title-on>byline-apart -0.40, title-on>byline-below -0.35, title-on>byline-end -0.25, title-on>deck -0.65, title-on>kicker 0.10, title-on>text -1.00, title-on>title -0.80, title-on>title-on -0.20, title>byline-above -0.25, title>byline-apart -0.25, title>byline-below -0.20, title>byline-end -0.25, title>deck -0.30, title>kicker 0.15, title>text -0.70, title>title 0.20, title>title-on -0.20
seam 2: aside>text -0.15, byline-above>byline-apart -0.20, byline-above>byline-below -0.15, byline-above>byline-on -0.75, byline-above>deck -0.15, byline-above>kicker -0.60, byline-above>text -0.20, byline-above>title 0.55, byline-apart>byline-above -0.10, byline-apart>byline-apart -0.45, byline-apart>byline-below -0.25, byline-apart>byline-end -0.20, byline-apart>byline-on -0.30, byline-apart>deck -0.20, byline-apart>kicker -0.40, byline-apart>text 0.10, byline-apart>title -0.40, byline-below>byline-above -0.15, byline-below>byline-below -0.55, byline-below>byline-end -0.20, byline-below>byline-on -0.45, byline-below>deck -0.35, byline-below>kicker -0.40, byline-below>text 0.50, byline-below>title -0.85, byline-end>byline-above -0.15, byline-end>byline-apart -0.20, byline-end>byline-below -0.25, byline-end>byline-end -0.20, byline-end>byline-on -0.35, byline-end>deck -0.20, byline-end>kicker -0.55, byline-end>title -0.45, byline-on>byline-apart -0.30, byline-on>byline-below -0.30, byline-on>byline-end -0.20, byline-on>byline-on -0.15, byline-on>deck -0.25, byline-on>title -0.70, deck-on>byline-apart -0.20, deck-on>deck -0.35, deck-on>deck-on 0.10, deck-on>kicker -0.30, deck-on>text -0.45, deck-on>title -0.40, deck>aside -0.15, deck>byline-above -0.20, deck>byline-apart -0.25, deck>byline-below -0.35, deck>byline-end -0.25, deck>deck -0.45, deck>deck-on -0.75, deck>kicker -0.45, deck>text 0.25, deck>title -0.40, kicker>byline-above -0.25, kicker>byline-apart -0.30, kicker>byline-below -0.40, kicker>byline-end -0.15, kicker>deck -0.40, kicker>kicker -0.10, kicker>text -0.30, kicker>title -0.35, text-on>aside -0.15, text-on>byline-below -0.15, text-on>byline-end 0.65, text-on>deck -0.90, text-on>kicker -0.20, text-on>text-on -1.50, text>byline-above -0.25, text>byline-apart -0.15, text>byline-below -0.35, text>byline-end -0.15, text>deck -0.10, text>kicker -0.35, text>text-on -1.10, text>title -0.50, title-on>byline-above 0.20, title-on>byline-apart -0.10, title-on>byline-end -0.25, title-on>deck -0.30, title-on>kicker -0.50, title-on>text -0.65, title-on>title-on -0.50, title>byline-above -0.25, title>deck 0.10, title>kicker -0.45, title>text -0.10, title>title -0.30
seam 3: aside>byline-above -0.15, aside>byline-apart -0.15, aside>byline-below -0.60, aside>byline-end -0.30, aside>deck -0.50, aside>kicker -0.40, aside>text -0.35, aside>title -0.25, byline-above>aside -0.30, byline-above>byline-above -0.55, byline-above>byline-apart -0.35, byline-above>byline-below -0.70, byline-above>byline-end -0.35, byline-above>byline-on -0.60, byline-above>deck -0.35, byline-above>kicker -0.20, byline-above>text -0.65, byline-above>title -0.60, byline-apart>aside -0.30, byline-apart>byline-above -0.30, byline-apart>byline-apart -0.70, byline-apart>byline-below -1.00, byline-apart>byline-end -0.25, byline-apart>byline-on -1.35, byline-apart>deck -0.80, byline-apart>kicker -0.70, byline-apart>text -0.70, byline-apart>title -0.65, byline-below>aside -0.25, byline-below>byline-above -0.80, byline-below>byline-apart -0.65, byline-below>byline-below -1.15, byline-below>byline-end -0.60, byline-below>byline-on -1.20, byline-below>deck -1.05, byline-below>kicker -1.05, byline-below>text -0.55, byline-below>title -1.35, byline-end>aside -0.10, byline-end>byline-above -0.75, byline-end>byline-apart -0.55, byline-end>byline-below -1.15, byline-end>byline-end -0.85, byline-end>byline-on -1.25, byline-end>deck -0.95, byline-end>kicker -0.45, byline-end>text -1.10, byline-end>title -0.55, byline-on>byline-above -0.50, byline-on>byline-apart -0.30, byline-on>byline-below -1.05, byline-on>byline-end -0.25, byline-on>byline-on -1.20, byline-on>deck -0.55, byline-on>kicker -0.70, byline-on>text -0.25, byline-on>title -0.50, deck-on>aside -0.30, deck-on>byline-above -0.50, deck-on>byline-apart -0.90, deck-on>byline-below -0.10, deck-on>byline-end -0.65, deck-on>deck -0.95, deck-on>deck-on -0.70, deck-on>kicker -0.60, deck-on>text 0.15, deck-on>title -0.90, deck>aside -0.15, deck>byline-above -0.70, deck>byline-apart -0.90, deck>byline-end -0.50, deck>deck -0.50, deck>deck-on -1.30, deck>kicker -0.50, deck>text -0.70, deck>title -0.85, kicker>aside -0.65, kicker>byline-above -0.75, kicker>byline-apart -0.65, kicker>byline-below -1.00, kicker>byline-end -0.65, kicker>deck -0.80, kicker>kicker -1.40, kicker>text -1.00, kicker>title -0.75, text-on>aside -0.20, text-on>byline-above -0.30, text-on>byline-apart -0.35, text-on>byline-below -1.50, text-on>byline-end -0.15, text-on>deck -1.00, text-on>kicker -0.55, text-on>text -0.50, text-on>title -0.65, text>byline-above -0.10, text>byline-apart -0.40, text>byline-below -1.15, text>byline-end -0.25, text>deck -0.80, text>kicker -0.70, text>text -0.20, text>title -0.65, title-on>aside -0.45, title-on>byline-above -0.60, title-on>byline-apart -0.65, title-on>byline-below -0.35, title-on>byline-end -0.65, title-on>deck -0.35, title-on>kicker -1.05, title-on>text -0.30, title-on>title -1.60, title-on>title-on -1.30, title>aside -0.50, title>byline-above -0.85, title>byline-apart -0.85, title>byline-below -0.75, title>byline-end -0.70, title>deck -0.40, title>kicker -1.00, title>text -0.45, title>title -1.40, title>title-on -1.15
seam 4: aside>byline-apart -0.35, aside>byline-below -0.30, aside>byline-end -0.25, aside>deck -0.35, aside>kicker -0.40, aside>title -0.45, byline-above>aside -0.20, byline-above>byline-above -0.30, byline-above>byline-apart -0.45, byline-above>byline-below -0.50, byline-above>byline-on -0.85, byline-above>deck -0.50, byline-above>kicker 0.10, byline-above>text -0.50, byline-above>title -0.15, byline-apart>aside -0.10, byline-apart>byline-above -0.20, byline-apart>byline-below -0.50, byline-apart>byline-end -0.30, byline-apart>byline-on -0.55, byline-apart>deck -0.55, byline-apart>kicker -1.05, byline-apart>text -0.65, byline-apart>title -0.75, byline-below>aside -0.15, byline-below>byline-above -0.50, byline-below>byline-apart -0.85, byline-below>byline-below -0.95, byline-below>byline-end -0.45, byline-below>byline-on -0.40, byline-below>deck -0.30, byline-below>kicker -0.65, byline-below>text -0.65, byline-below>title -0.50, byline-end>aside -0.10, byline-end>byline-above -0.35, byline-end>byline-apart -0.60, byline-end>byline-below -0.75, byline-end>byline-end -0.50, byline-end>byline-on -1.25, byline-end>deck -0.60, byline-end>kicker -0.55, byline-end>text -0.40, byline-end>title -0.60, byline-on>aside 0.15, byline-on>byline-above -0.25, byline-on>byline-apart -0.30, byline-on>byline-below -0.55, byline-on>byline-end -0.40, byline-on>byline-on -1.10, byline-on>deck -0.20, byline-on>kicker -0.20, byline-on>text -0.70, deck-on>aside -0.30, deck-on>byline-above -0.35, deck-on>byline-apart -0.50, deck-on>byline-end -0.35, deck-on>deck -0.85, deck-on>deck-on -0.65, deck-on>kicker -0.35, deck-on>text -0.70, deck-on>title -0.50, deck>byline-above -0.35, deck>byline-apart -0.65, deck>byline-below -0.10, deck>byline-end -0.40, deck>deck -1.20, deck>deck-on -0.35, deck>kicker -0.60, deck>text -0.50, deck>title -0.50, kicker>aside -0.25, kicker>byline-above -0.15, kicker>byline-apart -0.60, kicker>byline-below -0.25, kicker>byline-end -0.50, kicker>deck -0.85, kicker>kicker -1.70, kicker>text -0.65, kicker>title -0.25, text-on>aside -0.15, text-on>byline-above -0.10, text-on>byline-apart -0.75, text-on>byline-below -1.35, text-on>byline-end -0.15, text-on>deck -0.60, text-on>kicker -0.30, text-on>text -0.35, text-on>title -0.70, text>byline-above -0.10, text>byline-apart -0.45, text>byline-below -0.80, text>byline-end 0.15, text>deck -0.70, text>kicker -0.75, text>text -0.30, text>title -0.60, title-on>aside -0.20, title-on>byline-above -0.75, title-on>byline-apart -1.60, title-on>byline-below -0.10, title-on>byline-end -0.50, title-on>deck 0.10, title-on>kicker -0.80, title-on>text -0.70, title-on>title -0.45, title-on>title-on -0.65, title>aside -0.25, title>byline-above -0.90, title>byline-apart -0.65, title>byline-below -0.15, title>byline-end -0.50, title>deck -0.40, title>kicker -1.00, title>text -0.90, title>title -0.90, title>title-on -0.75
seam 5: aside>byline-above -0.25, aside>byline-apart -0.35, aside>byline-end -0.25, aside>deck -0.40, aside>kicker -0.35, aside>text -0.15, aside>title -0.15, byline-above>byline-above -0.20, byline-above>byline-apart -0.10, byline-above>byline-below -0.35, byline-above>byline-end -0.10, byline-above>byline-on -0.70, byline-above>deck -0.20, byline-above>text -0.50, byline-above>title -0.45, byline-apart>byline-above -0.25, byline-apart>byline-apart 0.25, byline-apart>byline-below -0.65, byline-apart>byline-end -0.30, byline-apart>byline-on -0.20, byline-apart>deck -0.30, byline-apart>kicker -0.50, byline-apart>text -1.10, byline-apart>title -1.15, byline-below>byline-above -0.30, byline-below>byline-apart -0.70, byline-below>byline-below -0.65, byline-below>byline-end -0.25, byline-below>byline-on 0.20, byline-below>deck -0.55, byline-below>kicker -0.10, byline-below>text -0.70, byline-end>aside -0.10, byline-end>byline-above -0.25, byline-end>byline-apart -0.45, byline-end>byline-below -0.50, byline-end>byline-end -0.40, byline-end>byline-on 0.10, byline-end>deck -0.30, byline-end>kicker -0.70, byline-end>title -1.10, byline-on>byline-below -0.55, byline-on>byline-end -0.10, byline-on>byline-on -0.40, byline-on>deck -0.35, byline-on>kicker -0.55, byline-on>text -0.85, byline-on>title -0.90, deck-on>aside -0.15, deck-on>byline-above -0.20, deck-on>byline-apart -0.40, deck-on>byline-below -0.30, deck-on>byline-end -0.15, deck-on>deck -0.40, deck-on>kicker -0.55, deck-on>text -1.20, deck-on>title -0.75, deck>aside -0.20, deck>byline-above -0.60, deck>byline-apart -0.70, deck>byline-below -0.10, deck>byline-end -0.60, deck>deck -0.80, deck>text -0.40, deck>title -0.65, kicker>aside -0.15, kicker>byline-above -0.55, kicker>byline-apart -0.50, kicker>byline-below -0.55, kicker>byline-end -0.40, kicker>deck -0.50, kicker>kicker -0.25, kicker>text -0.65, text-on>byline-apart -0.15, text-on>byline-below -1.25, text-on>byline-end 0.40, text-on>deck -1.10, text-on>kicker -0.40, text-on>text 0.35, text-on>title -0.60, text>byline-above -0.65, text>byline-apart -1.10, text>byline-below -0.80, text>byline-end -0.30, text>deck -0.30, text>kicker -0.35, text>text 0.25, text>title -0.65, title-on>byline-above -0.40, title-on>byline-apart 0.15, title-on>byline-below 0.10, title-on>byline-end -0.40, title-on>deck -0.50, title-on>kicker -0.50, title-on>text -2.10, title-on>title 0.25, title-on>title-on 0.15, title>aside -0.25, title>byline-above -0.15, title>byline-apart -0.50, title>byline-below -0.30, title>byline-end -0.55, title>deck -0.65, title>kicker -0.90, title>text -1.60, title>title -1.00, title>title-on 0.30
tail-above 0: aside>byline-above -0.25, aside>byline-apart -0.40, aside>byline-below -0.50, aside>deck -0.55, aside>kicker -1.00, aside>title -0.45, byline-above>aside -0.20, byline-above>byline-above -0.50, byline-above>byline-apart -0.35, byline-above>byline-below -0.65, byline-above>byline-end -0.20, byline-above>byline-on -0.55, byline-above>deck -0.50, byline-above>kicker -0.55, byline-above>text -0.70, byline-above>title -0.10, byline-apart>aside -0.25, byline-apart>byline-above -0.55, byline-apart>byline-apart -0.55, byline-apart>byline-below -1.00, byline-apart>byline-end -0.30, byline-apart>byline-on -0.75, byline-apart>deck -0.80, byline-apart>kicker -0.95, byline-apart>text -0.25, byline-apart>title -0.65, byline-below>aside -0.35, byline-below>byline-above -0.75, byline-below>byline-apart -0.85, byline-below>byline-below -1.20, byline-below>byline-end -0.50, byline-below>byline-on -0.95, byline-below>deck -0.70, byline-below>kicker -0.75, byline-below>text -0.60, byline-below>title -0.80, byline-end>aside -0.10, byline-end>byline-above -0.65, byline-end>byline-apart -0.70, byline-end>byline-below -1.05, byline-end>byline-end -0.70, byline-end>byline-on -0.85, byline-end>deck -0.80, byline-end>kicker -0.90, byline-end>text -0.70, byline-end>title -0.80, byline-on>aside 0.10, byline-on>byline-above -0.20, byline-on>byline-apart -0.45, byline-on>byline-below -1.00, byline-on>byline-end -0.25, byline-on>byline-on -1.15, byline-on>deck -0.65, byline-on>kicker -0.55, byline-on>text -0.15, byline-on>title -0.60, deck-on>aside -0.50, deck-on>byline-above -0.50, deck-on>byline-apart -0.90, deck-on>byline-below -0.70, deck-on>byline-end -0.50, deck-on>deck -1.05, deck-on>deck-on -0.15, deck-on>kicker -1.05, deck-on>text -0.70, deck-on>title -1.20, deck>aside -0.25, deck>byline-above -0.70, deck>byline-apart -0.95, deck>byline-below -0.55, deck>byline-end -0.65, deck>deck -1.10, deck>deck-on -0.70, deck>kicker -1.25, deck>text -0.75, deck>title -0.90, kicker>aside -0.45, kicker>byline-above -0.55, kicker>byline-apart -0.85, kicker>byline-below -1.20, kicker>byline-end -0.60, kicker>deck -1.20, kicker>kicker -0.80, kicker>text -0.85, kicker>title -0.90, text-on>byline-above -0.55, text-on>byline-apart -0.45, text-on>byline-below -0.70, text-on>byline-end -1.15, text-on>deck -0.70, text-on>kicker -1.05, text-on>text -0.25, text-on>title -1.15, text>aside -0.10, text>byline-above -0.75, text>byline-apart -0.35, text>byline-below -0.85, text>byline-end -0.15, text>deck -0.60, text>kicker -1.30, text>text -0.30, text>text-on -0.40, text>title -0.80, title-on>aside -0.40, title-on>byline-above -0.55, title-on>byline-apart -0.45, title-on>byline-below -0.55, title-on>byline-end -0.55, title-on>deck -0.75, title-on>kicker -0.80, title-on>text -0.75, title-on>title -0.45, title-on>title-on -1.00, title>aside -0.50, title>byline-above -0.70, title>byline-apart -0.80, title>byline-below -0.75, title>byline-end -0.65, title>deck -1.10, title>kicker -1.40, title>text -0.90, title>title -1.00, title>title-on -1.60
tail-above 1: byline-above>byline-on -0.50, byline-above>kicker -0.15, byline-above>title -0.20, byline-apart>byline-apart -0.15, byline-apart>byline-end -0.15, byline-apart>kicker -0.10, byline-apart>text -0.15, byline-apart>title -0.20, byline-below>byline-apart -0.15, byline-below>byline-below -0.15, byline-below>byline-end -0.10, byline-below>byline-on 0.35, byline-below>deck -0.10, byline-below>kicker -0.30, byline-below>text -1.35, byline-below>title -0.40, byline-end>byline-end -0.15, byline-end>byline-on -0.10, byline-end>kicker -0.15, byline-end>text -0.25, byline-end>title -0.25, byline-on>byline-end -0.10, byline-on>kicker -0.15, byline-on>text -0.50, byline-on>title -0.20, deck-on>byline-below -0.40, deck-on>deck-on 0.20, deck-on>text -0.60, deck-on>title -0.20, deck>byline-below -0.75, deck>deck -0.15, deck>deck-on 0.15, deck>kicker -0.15, deck>text -0.75, deck>title -0.35, kicker>byline-above -0.15, kicker>byline-below -0.10, kicker>byline-end -0.15, kicker>kicker -0.25, kicker>text -0.35, kicker>title 0.30, text-on>byline-above -0.30, text-on>byline-apart -0.90, text-on>byline-below -0.25, text-on>byline-end -0.10, text-on>deck 0.10, text-on>kicker -0.40, text-on>text 0.25, text-on>text-on 0.35, text-on>title -0.35, text>byline-above -0.50, text>byline-apart -0.40, text>byline-below -0.30, text>deck -0.10, text>kicker -1.30, text>text 0.90, text>text-on -0.10, text>title -0.80, title-on>byline-above -0.10, title-on>byline-apart -0.10, title-on>byline-below -0.60, title-on>byline-end -0.10, title-on>deck -0.35, title-on>kicker -0.20, title-on>text -1.25, title-on>title -0.45, title-on>title-on 0.20, title>byline-above -0.20, title>byline-apart -0.10, title>byline-below -1.00, title>byline-end -0.20, title>deck -0.45, title>kicker -0.25, title>text -1.50, title>title -0.70, title>title-on 0.80
tail-above 2: aside>byline-apart -0.15, aside>byline-below -0.20, aside>byline-end -0.20, aside>text -0.15, byline-above>byline-on -0.30, byline-above>deck -0.10, byline-above>kicker -0.25, byline-above>title -0.30, byline-apart>byline-apart -0.20, byline-apart>byline-on -0.20, byline-apart>text -0.30, byline-apart>title -0.10, byline-below>byline-below -0.15, byline-below>byline-on -0.10, byline-below>deck -0.10, byline-below>kicker -0.30, byline-below>text -0.70, byline-below>title -0.40, byline-end>aside -0.40, byline-end>byline-end -0.15, byline-end>byline-on -0.45, byline-end>kicker -0.20, byline-end>text -0.25, byline-end>title -0.30, byline-on>aside -0.10, byline-on>byline-apart -0.15, byline-on>byline-end -0.15, byline-on>byline-on -0.25, byline-on>deck -0.10, byline-on>kicker -0.10, byline-on>text -0.75, byline-on>title -0.55, deck-on>byline-above -0.20, deck-on>byline-apart -0.45, deck-on>byline-below 0.40, deck-on>byline-end -0.40, deck-on>deck -0.45, deck-on>deck-on -1.00, deck-on>kicker -0.20, deck-on>text -0.20, deck-on>title -0.45, deck>aside 0.15, deck>byline-above -0.30, deck>byline-apart -0.30, deck>byline-below 0.35, deck>byline-end -0.25, deck>deck -0.70, deck>deck-on -0.95, deck>kicker 0.40, deck>text -0.55, deck>title -0.70, kicker>aside -0.10, kicker>byline-above -0.15, kicker>kicker -0.20, kicker>text -0.15, kicker>title -0.60, text-on>aside -0.20, text-on>byline-above -0.15, text-on>byline-apart -0.40, text-on>byline-below -1.25, text-on>byline-end -0.15, text-on>deck -0.85, text-on>kicker -0.50, text-on>text -0.30, text-on>text-on -0.50, text-on>title -0.10, text>aside -0.10, text>byline-apart -0.50, text>byline-below -0.95, text>byline-end -0.35, text>deck -1.10, text>kicker 0.10, text>text -0.20, text>text-on -0.30, text>title 0.10, title-on>aside -0.35, title-on>byline-above -0.45, title-on>byline-apart -0.60, title-on>byline-end -0.45, title-on>deck -0.25, title-on>kicker -0.90, title-on>text -0.30, title-on>title -0.50, title-on>title-on -0.90, title>byline-above -0.70, title>byline-apart -0.35, title>byline-below -0.25, title>byline-end -0.35, title>kicker -0.65, title>text -0.90, title>title -0.75, title>title-on -0.55
tail-above 3: aside>byline-above -0.20, aside>byline-apart 0.10, aside>byline-below -0.35, aside>byline-end -0.25, aside>deck -0.15, aside>text -0.20, aside>title -0.20, byline-above>title -0.15, byline-below>text -0.35, byline-end>byline-on -0.15, byline-end>title -0.30, byline-on>text -0.35, byline-on>title -0.25, deck-on>deck-on -0.40, deck-on>text -0.40, deck>deck-on -0.20, deck>title -0.15, kicker>title -0.55, text-on>byline-above 0.25, text-on>byline-apart -0.85, text-on>byline-below -0.75, text-on>deck -0.50, text-on>kicker -0.15, text-on>text -0.10, text-on>text-on 0.15, text-on>title -0.25, text>aside -0.15, text>byline-above 0.45, text>byline-apart -0.25, text>byline-below -0.45, text>byline-end -0.45, text>deck -0.10, text>kicker 0.15, text>text-on -0.35, title-on>aside -0.10, title-on>byline-apart -0.10, title-on>byline-below 0.20, title-on>byline-end -0.10, title-on>deck -0.45, title-on>text -0.50, title-on>title -0.35, title-on>title-on -0.45, title>byline-below 0.10, title>deck -0.30, title>text -0.40, title>title -0.10, title>title-on -0.55
tail-above 4: byline-above>title -0.30, byline-apart>text -0.30, byline-apart>title -0.10, byline-below>byline-on 0.25, byline-below>text -1.00, byline-below>title -0.15, byline-end>text -0.25, byline-end>title -0.35, byline-on>byline-on -0.10, byline-on>text -0.35, byline-on>title -0.15, deck-on>byline-below -0.20, deck-on>deck-on -0.30, deck-on>text -0.60, deck>byline-below -0.25, deck>deck-on 0.10, deck>text -0.75, kicker>byline-above -0.20, kicker>byline-apart -0.25, kicker>byline-below -0.10, kicker>byline-end -0.10, kicker>kicker -0.25, kicker>text -0.90, kicker>title 0.15, text-on>byline-above -0.20, text-on>byline-below -0.35, text-on>byline-end 0.15, text-on>deck -0.45, text-on>kicker -0.60, text-on>text 0.20, text-on>text-on -0.25, text-on>title 0.30, text>byline-above -0.30, text>byline-below -0.30, text>deck -0.45, text>kicker -0.55, text>text 0.30, text>text-on -0.10, text>title -0.20, title-on>byline-apart -0.15, title-on>byline-below -0.60, title-on>deck -0.40, title-on>kicker -0.15, title-on>text -0.55, title-on>title -0.60, title-on>title-on -0.10, title>aside -0.10, title>byline-above -0.15, title>byline-apart -0.20, title>byline-below -0.75, title>deck -0.55, title>kicker -0.20, title>text -0.80, title>title -0.75, title>title-on 0.45
tail-above 5: aside>text -0.15, byline-above>byline-on -0.15, byline-above>title -0.15, byline-apart>byline-on -0.20, byline-apart>text -0.30, byline-below>byline-on -0.20, byline-below>text -0.55, byline-end>byline-below -0.10, byline-end>byline-on -0.15, byline-end>text -0.30, byline-end>title -0.20, byline-on>text -0.25, deck-on>deck-on -0.20, deck-on>text -0.20, deck>byline-below -0.40, deck>text -0.40, kicker>byline-below -0.10, kicker>kicker -0.10, kicker>text -0.45, kicker>title 0.45, text-on>byline-above -0.10, text-on>byline-apart -0.20, text-on>byline-end -0.25, text-on>deck -0.10, text-on>kicker 0.10, text-on>text -0.15, text-on>text-on 0.70, text-on>title -0.55, text>byline-above -0.25, text>byline-apart -0.50, text>byline-below -0.35, text>byline-end -0.45, text>kicker -0.35, text>text 0.25, text>text-on 0.20, text>title -0.75, title-on>byline-apart -0.15, title-on>deck 0.20, title-on>text -0.40, title-on>title -0.30, title-on>title-on 0.10, title>deck -0.25, title>text -0.35, title>title -0.50, title>title-on 0.45
tail-above 6: byline-above>byline-on -0.40, byline-apart>byline-on -0.10, byline-below>kicker -0.10, byline-below>text -0.40, byline-below>title -0.20, byline-end>byline-on 0.35, byline-end>text -0.25, byline-end>title -0.35, byline-on>byline-on 0.10, byline-on>text -0.20, byline-on>title -0.15, deck-on>deck-on -0.35, deck-on>text -0.15, deck>byline-below -0.20, deck>deck-on -0.50, deck>title -0.15, kicker>title -0.30, text-on>byline-apart -0.15, text-on>byline-below 0.20, text-on>byline-end -0.50, text-on>deck -0.35, text-on>kicker -0.40, text-on>text-on -0.25, text-on>title 0.30, text>byline-above -0.25, text>byline-apart -0.40, text>byline-below -0.15, text>byline-end -0.25, text>kicker -0.15, text>text 0.15, text>text-on 0.20, text>title -0.90, title-on>byline-apart -0.15, title-on>byline-below -0.50, title-on>deck -0.30, title-on>kicker -0.15, title-on>text -0.30, title-on>title -0.40, title-on>title-on 0.25, title>byline-apart -0.10, title>byline-below -0.75, title>deck -0.40, title>kicker -0.20, title>text -0.25, title>title -0.70, title>title-on 0.20
tail-above 7: text-on>byline-above -0.10, text-on>byline-apart -0.20, text-on>byline-end 0.15, text-on>kicker -0.10, text-on>text 0.45, text-on>text-on -0.20, text-on>title 0.10, text>byline-end -0.15, text>kicker -0.15, text>text 0.15, text>title -0.25, title-on>text -0.10, title>byline-below -0.10, title>text -0.35
tail-above 8: aside>byline-above 0.30, aside>byline-apart -0.25, aside>byline-below -0.35, aside>byline-end -0.40, aside>deck -0.15, aside>kicker 0.45, aside>text -0.30, aside>title -0.25, byline-above>aside -0.10, byline-above>byline-above -0.25, byline-above>byline-apart -0.35, byline-above>byline-below -0.50, byline-above>byline-end -0.20, byline-above>byline-on -0.75, byline-above>deck -0.35, byline-above>text -0.45, byline-above>title -0.10, byline-apart>aside -0.10, byline-apart>byline-apart 0.20, byline-apart>byline-below -0.20, byline-apart>byline-end -0.45, byline-apart>byline-on -0.95, byline-apart>deck -0.15, byline-apart>kicker -0.65, byline-apart>title -0.55, byline-below>aside 0.10, byline-below>byline-above -0.35, byline-below>byline-apart -0.45, byline-below>byline-below -0.55, byline-below>byline-end -0.35, byline-below>byline-on -0.90, byline-below>deck -0.65, byline-below>kicker -0.25, byline-below>text 0.10, byline-below>title -0.40, byline-end>aside -0.20, byline-end>byline-above -0.40, byline-end>byline-apart -0.50, byline-end>byline-below -0.70, byline-end>byline-end -0.45, byline-end>byline-on -1.00, byline-end>deck -0.60, byline-end>kicker -0.55, byline-end>text -0.10, byline-end>title -0.10, byline-on>aside -0.15, byline-on>byline-apart -0.35, byline-on>byline-below -0.25, byline-on>byline-end -0.20, byline-on>byline-on -0.25, byline-on>deck -0.35, byline-on>kicker -0.30, byline-on>text -0.30, deck-on>byline-below -0.10, deck-on>deck -0.10, deck-on>deck-on -0.35, deck-on>kicker -0.15, deck-on>text -0.90, deck-on>title -0.35, deck>byline-below -0.40, deck>deck-on -0.20, deck>kicker -0.30, deck>text -0.85, deck>title -0.25, kicker>byline-above -0.20, kicker>byline-apart -0.25, kicker>byline-below -0.45, kicker>byline-end -0.10, kicker>deck -0.30, kicker>kicker -0.40, kicker>text -0.55, kicker>title -0.30, text-on>byline-above -0.75, text-on>byline-apart -0.25, text-on>byline-below -0.60, text-on>byline-end 0.55, text-on>deck -0.60, text-on>kicker -0.20, text-on>text 0.15, text-on>text-on -0.25, text-on>title -0.50, text>aside -0.25, text>byline-apart -0.95, text>byline-below -0.90, text>byline-end -0.65, text>deck -0.95, text>text -0.35, text>text-on -0.40, text>title -0.45, title-on>aside 0.20, title-on>byline-above -0.55, title-on>byline-apart -0.50, title-on>byline-below -0.15, title-on>byline-end -0.65, title-on>deck 0.30, title-on>kicker -0.65, title-on>title -0.25, title-on>title-on -1.10, title>aside -0.30, title>byline-above -0.75, title>byline-apart -0.55, title>byline-below -0.10, title>byline-end -0.65, title>deck 0.30, title>text -0.55, title>title -1.10, title>title-on -0.80
stop 0: aside>byline-above -0.15, aside>byline-apart -0.45, aside>byline-below -0.55, aside>byline-end -0.25, aside>deck -0.60, aside>kicker -0.50, aside>text -0.25, aside>title -0.45, byline-above>aside -0.25, byline-above>byline-above -0.45, byline-above>byline-apart -0.40, byline-above>byline-below -0.65, byline-above>byline-end -0.30, byline-above>byline-on -0.90, byline-above>deck -0.55, byline-above>kicker -0.25, byline-above>text -0.70, byline-above>title -0.15, byline-apart>aside -0.25, byline-apart>byline-above -0.40, byline-apart>byline-apart -0.30, byline-apart>byline-below -0.95, byline-apart>byline-end -0.45, byline-apart>byline-on -0.85, byline-apart>deck -0.80, byline-apart>kicker -1.00, byline-apart>title -0.60, byline-below>aside -0.30, byline-below>byline-above -0.75, byline-below>byline-apart -0.85, byline-below>byline-below -1.20, byline-below>byline-end -0.50, byline-below>byline-on -0.70, byline-below>deck -0.80, byline-below>kicker -0.75, byline-below>text -0.30, byline-below>title -0.65, byline-end>aside -0.10, byline-end>byline-above -0.60, byline-end>byline-apart -0.70, byline-end>byline-below -1.15, byline-end>byline-end -0.75, byline-end>byline-on -1.15, byline-end>deck -0.85, byline-end>kicker -0.90, byline-end>text -0.45, byline-end>title -0.60, byline-on>byline-above -0.20, byline-on>byline-apart -0.55, byline-on>byline-below -1.05, byline-on>byline-end -0.30, byline-on>byline-on -1.00, byline-on>deck -0.60, byline-on>kicker -0.60, byline-on>title -0.50, deck-on>aside -0.30, deck-on>byline-above -0.50, deck-on>byline-apart -0.85, deck-on>byline-end -0.60, deck-on>deck -1.10, deck-on>deck-on -0.55, deck-on>kicker -0.80, deck-on>text -0.55, deck-on>title -1.05, deck>aside -0.20, deck>byline-above -0.70, deck>byline-apart -0.90, deck>byline-below -0.30, deck>byline-end -0.55, deck>deck -1.10, deck>deck-on -0.75, deck>kicker -0.75, deck>text -0.40, deck>title -0.85, kicker>aside -0.45, kicker>byline-above -0.60, kicker>byline-apart -0.85, kicker>byline-below -1.10, kicker>byline-end -0.65, kicker>deck -1.15, kicker>kicker -1.30, kicker>text -1.00, kicker>title -0.40, text-on>aside -0.25, text-on>byline-above -0.40, text-on>byline-apart -0.50, text-on>byline-below -1.45, text-on>byline-end -0.20, text-on>deck -1.15, text-on>kicker -0.90, text-on>text -0.75, text-on>text-on -0.55, text-on>title -1.00, text>aside -0.15, text>byline-above -0.30, text>byline-apart -0.55, text>byline-below -1.15, text>byline-end -0.15, text>deck -0.90, text>kicker -0.65, text>text -0.45, text>text-on -0.75, text>title -0.65, title-on>aside -0.40, title-on>byline-above -0.75, title-on>byline-apart -0.60, title-on>byline-below -0.25, title-on>byline-end -0.65, title-on>deck -0.55, title-on>kicker -0.80, title-on>text -0.40, title-on>title -0.75, title-on>title-on -1.25, title>aside -0.50, title>byline-above -0.85, title>byline-apart -0.85, title>byline-below -0.40, title>byline-end -0.75, title>deck -0.40, title>kicker -1.25, title>text -0.30, title>title -0.75, title>title-on -1.55
stop 1: byline-above>byline-apart -0.20, byline-above>byline-below -0.15, byline-above>byline-on -0.15, byline-above>deck -0.20, byline-above>kicker -0.75, byline-above>title -0.85, byline-apart>byline-above -0.20, byline-apart>byline-apart -0.50, byline-apart>byline-below -0.25, byline-apart>byline-end -0.20, byline-apart>byline-on -0.50, byline-apart>deck -0.30, byline-apart>kicker -0.25, byline-apart>text -0.90, byline-apart>title -0.80, byline-below>byline-above -0.10, byline-below>byline-apart -0.45, byline-below>byline-below -0.25, byline-below>byline-end -0.20, byline-below>byline-on -0.25, byline-below>deck -0.55, byline-below>kicker -0.95, byline-below>text -1.45, byline-below>title -1.45, byline-end>aside -0.10, byline-end>byline-above -0.25, byline-end>byline-apart -0.20, byline-end>byline-below -0.20, byline-end>byline-end -0.20, byline-end>byline-on 0.10, byline-end>deck -0.25, byline-end>kicker -0.70, byline-end>text -0.80, byline-end>title -1.30, byline-on>aside -0.10, byline-on>byline-apart -0.30, byline-on>byline-below -0.15, byline-on>byline-on -0.25, byline-on>deck -0.45, byline-on>kicker -0.35, byline-on>text -1.70, byline-on>title -0.95, deck-on>aside -0.30, deck-on>byline-above -0.25, deck-on>byline-apart -0.40, deck-on>byline-below -0.10, deck-on>byline-end -0.20, deck-on>deck -0.35, deck-on>kicker -0.20, deck-on>title -0.50, deck>aside -0.15, deck>byline-above -0.30, deck>byline-apart -0.35, deck>byline-below -0.55, deck>byline-end -0.35, deck>deck -0.35, deck>deck-on -0.10, deck>kicker -0.35, deck>text -0.75, deck>title -0.95, kicker>byline-above -0.30, kicker>byline-apart -0.25, kicker>byline-below -0.45, kicker>deck -0.45, kicker>kicker 0.20, kicker>text -0.25, kicker>title -0.75, text-on>byline-above 0.30, text-on>byline-below -0.45, text-on>byline-end -0.40, text-on>deck -0.15, text-on>kicker 0.40, text-on>text 0.75, text-on>title 0.35, text>byline-below -0.55, text>byline-end 0.15, text>deck -0.40, text>kicker -0.55, text>text 0.30, text>text-on -0.10, text>title -0.40, title-on>byline-above -0.35, title-on>byline-apart -0.90, title-on>byline-below -0.10, title-on>byline-end -0.35, title-on>kicker -0.70, title-on>text -0.25, title-on>title -0.70, title-on>title-on -0.10, title>byline-above -0.60, title>byline-apart -0.75, title>byline-below -0.60, title>byline-end -0.35, title>deck -0.55, title>kicker -0.95, title>text -0.20, title>title -1.05, title>title-on -0.25
stop 2: byline-above>byline-on -0.15, byline-above>title -0.25, byline-apart>byline-apart -0.20, byline-apart>byline-on -0.50, byline-apart>text -0.40, byline-apart>title -0.25, byline-below>byline-on -0.60, byline-below>deck -0.10, byline-below>kicker -0.10, byline-below>text -0.55, byline-below>title -0.45, byline-end>byline-on -0.35, byline-end>text -0.25, byline-end>title -0.40, byline-on>byline-on -0.15, byline-on>text -0.35, byline-on>title -0.15, deck-on>byline-below -0.10, deck-on>deck-on -0.10, deck-on>text -0.35, deck-on>title -0.10, deck>byline-below -0.50, deck>deck-on -0.60, deck>text -0.60, deck>title -0.35, kicker>kicker -0.20, kicker>text -0.35, kicker>title -0.75, text-on>byline-above -0.35, text-on>byline-apart 0.20, text-on>byline-below -0.15, text-on>byline-end -0.10, text-on>kicker -0.25, text-on>title 0.25, text>byline-above -0.15, text>byline-apart -0.55, text>byline-below -0.15, text>byline-end -0.30, text>deck 0.30, text>kicker -0.35, text>text 1.20, text>text-on 0.80, text>title -0.90, title-on>byline-apart -0.15, title-on>byline-below -0.50, title-on>deck -0.35, title-on>kicker -0.15, title-on>text -0.55, title-on>title -0.70, title-on>title-on -0.70, title>byline-apart -0.25, title>byline-below -0.80, title>deck -0.50, title>kicker -0.20, title>text -1.50, title>title -0.95, title>title-on 0.10
stop 3: byline-above>byline-on -0.35, byline-above>kicker -0.15, byline-above>title -0.40, byline-apart>byline-apart -0.20, byline-apart>byline-on -0.45, byline-apart>text -0.50, byline-apart>title -0.35, byline-below>byline-below -0.15, byline-below>byline-on -0.65, byline-below>deck -0.15, byline-below>kicker -0.15, byline-below>text -0.50, byline-below>title -0.50, byline-end>byline-on -0.60, byline-end>deck -0.10, byline-end>kicker -0.20, byline-end>text -0.50, byline-end>title -0.75, byline-on>byline-on -0.10, byline-on>text -0.40, byline-on>title -0.35, deck-on>byline-below -0.20, deck-on>deck-on -0.15, deck-on>text -0.45, deck-on>title -0.10, deck>byline-below -0.20, deck>deck -0.10, deck>deck-on -0.40, deck>kicker -0.15, deck>text -0.45, deck>title -0.35, kicker>byline-above -0.10, kicker>byline-below -0.15, kicker>deck -0.10, kicker>kicker -0.30, kicker>text -0.25, kicker>title -0.90, text-on>byline-above -0.65, text-on>byline-apart -0.20, text-on>byline-below -0.45, text-on>byline-end -0.15, text-on>deck -0.30, text-on>text 0.55, text-on>text-on 0.40, text>byline-above -0.25, text>byline-apart 0.15, text>byline-below -0.45, text>byline-end -0.35, text>deck -0.40, text>kicker 0.10, text>text 0.35, text>title -0.15, title-on>byline-above -0.15, title-on>byline-apart -0.15, title-on>byline-below -0.40, title-on>byline-end -0.15, title-on>deck -0.10, title-on>kicker -0.15, title-on>text -0.25, title-on>title -0.75, title-on>title-on -0.60, title>aside -0.15, title>byline-above -0.20, title>byline-apart -0.25, title>byline-below -0.35, title>byline-end -0.15, title>deck -0.50, title>kicker -0.20, title>text -1.25, title>title -0.95, title>title-on 0.75
head 0: aside>byline-above -0.35, aside>byline-below -0.40, aside>byline-end -0.20, aside>deck -0.50, aside>title -0.65, byline-above>aside -0.25, byline-above>byline-above -0.55, byline-above>byline-apart -0.35, byline-above>byline-below -0.75, byline-above>byline-end -0.20, byline-above>byline-on -0.70, byline-above>deck -0.30, byline-above>kicker -0.30, byline-above>text -0.70, byline-above>title -0.15, byline-apart>aside -0.20, byline-apart>byline-above -0.15, byline-apart>byline-apart -0.15, byline-apart>byline-below -0.85, byline-apart>byline-end -0.25, byline-apart>byline-on -0.45, byline-apart>deck -0.60, byline-apart>kicker -0.90, byline-apart>text -0.70, byline-apart>title -0.45, byline-below>aside -0.10, byline-below>byline-above -0.75, byline-below>byline-apart -0.85, byline-below>byline-below -1.20, byline-below>byline-end -0.60, byline-below>byline-on -0.45, byline-below>deck -0.20, byline-below>kicker -0.55, byline-below>text -0.60, byline-below>title -0.45, byline-end>aside -0.50, byline-end>byline-above -0.65, byline-end>byline-apart -0.60, byline-end>byline-below -0.85, byline-end>byline-end -0.70, byline-end>byline-on -0.65, byline-end>deck -0.55, byline-end>kicker -0.65, byline-end>text -0.40, byline-end>title -0.75, byline-on>aside -0.50, byline-on>byline-above -0.30, byline-on>byline-apart -0.75, byline-on>byline-below -0.50, byline-on>byline-end -0.30, byline-on>byline-on -0.75, byline-on>deck -0.25, byline-on>kicker -0.55, byline-on>text -0.70, byline-on>title -0.75, deck-on>byline-above -0.35, deck-on>byline-apart -0.70, deck-on>byline-below 0.10, deck-on>byline-end -0.25, deck-on>deck -0.40, deck-on>deck-on -0.25, deck-on>kicker -0.95, deck-on>text -0.50, deck-on>title -0.30, deck>byline-above -0.75, deck>byline-apart -1.10, deck>byline-end -0.70, deck>deck -0.65, deck>deck-on -0.30, deck>kicker -0.55, deck>text -0.50, deck>title -0.65, kicker>aside -0.35, kicker>byline-above -0.95, kicker>byline-apart -0.50, kicker>byline-below -1.05, kicker>byline-end -0.60, kicker>deck -0.75, kicker>kicker -0.65, kicker>text -0.55, kicker>title -0.50, text-on>aside -0.20, text-on>byline-apart -0.35, text-on>byline-below -1.05, text-on>deck -0.75, text-on>kicker -0.40, text-on>text -0.20, text-on>text-on -0.35, text-on>title -0.25, text>aside -0.20, text>byline-above -0.50, text>byline-apart -0.35, text>byline-below -1.10, text>byline-end -0.25, text>deck -0.80, text>kicker -0.60, text>text -0.25, text>text-on -0.30, text>title -0.50, title-on>aside -0.15, title-on>byline-above -0.85, title-on>byline-apart -0.40, title-on>byline-below -0.10, title-on>byline-end -0.70, title-on>deck -1.15, title-on>kicker -0.45, title-on>text -0.85, title-on>title -0.45, title-on>title-on -0.25, title>byline-above -0.10, title>byline-apart -0.85, title>byline-below -0.40, title>byline-end -0.90, title>deck -1.10, title>kicker -0.60, title>text -0.50, title>title -0.70, title>title-on -0.20
head 1: aside>text -0.15, aside>title -0.10, byline-above>byline-apart -0.20, byline-above>byline-below -0.20, byline-above>byline-on -0.25, byline-above>deck -0.10, byline-above>kicker -0.40, byline-above>text -0.30, byline-above>title -0.60, byline-apart>byline-above -0.20, byline-apart>byline-below -0.40, byline-apart>byline-end -0.25, byline-apart>byline-on -0.30, byline-apart>deck -0.30, byline-apart>kicker -0.35, byline-apart>text 0.60, byline-apart>title -0.70, byline-below>byline-apart -0.35, byline-below>byline-below -0.55, byline-below>byline-end -0.20, byline-below>byline-on -0.60, byline-below>deck -0.65, byline-below>kicker -0.75, byline-below>text -0.85, byline-below>title -1.00, byline-end>aside -0.20, byline-end>byline-apart -0.30, byline-end>byline-below -0.45, byline-end>byline-end -0.30, byline-end>byline-on -0.30, byline-end>deck -0.35, byline-end>kicker -0.60, byline-end>text -0.35, byline-end>title -1.05, byline-on>aside -0.20, byline-on>byline-apart -0.10, byline-on>byline-below -0.25, byline-on>byline-end -0.15, byline-on>byline-on -0.75, byline-on>deck -0.35, byline-on>kicker -0.20, byline-on>text -1.05, byline-on>title -0.80, deck-on>byline-apart -0.30, deck-on>byline-below 0.10, deck-on>byline-end -0.25, deck-on>deck -0.25, deck-on>kicker -0.35, deck-on>text -1.15, deck-on>title -0.40, deck>byline-above -0.20, deck>byline-apart -0.30, deck>byline-below -0.55, deck>byline-end -0.30, deck>deck -0.60, deck>deck-on 0.30, deck>kicker -0.90, deck>text -0.85, deck>title -0.45, kicker>byline-above -0.30, kicker>byline-apart -0.50, kicker>byline-below -0.65, kicker>byline-end -0.25, kicker>deck -0.40, kicker>text 0.60, kicker>title -1.55, text-on>byline-above -0.35, text-on>byline-apart -0.40, text-on>byline-below -0.25, text-on>byline-end 0.40, text-on>deck -0.55, text-on>kicker -0.85, text-on>text 0.30, text-on>text-on -0.10, text-on>title -1.15, text>byline-above -0.55, text>byline-apart -0.40, text>byline-below -0.45, text>byline-end -0.35, text>kicker -0.75, text>text 0.25, text>title -0.45, title-on>byline-above -0.20, title-on>byline-apart -0.15, title-on>byline-below -0.30, title-on>byline-end -0.45, title-on>deck -1.95, title-on>kicker -0.80, title-on>text -1.25, title-on>title -1.15, title-on>title-on -0.15, title>byline-above -0.50, title>byline-apart -0.10, title>byline-below -0.10, title>byline-end -0.15, title>deck -1.60, title>kicker -0.55, title>text -1.50, title>title -0.60, title>title-on -0.25
head 2: aside>byline-above -0.15, aside>byline-apart -0.35, aside>byline-below -0.60, aside>byline-end -0.30, aside>deck -0.70, aside>kicker -0.80, aside>text -0.20, aside>title -0.15, byline-above>byline-above -0.35, byline-above>byline-apart -0.25, byline-above>byline-below -0.60, byline-above>byline-end -0.20, byline-above>byline-on -0.50, byline-above>deck -0.50, byline-above>kicker 0.10, byline-above>text -0.60, byline-above>title -0.40, byline-apart>aside -0.50, byline-apart>byline-above -0.40, byline-apart>byline-apart -0.30, byline-apart>byline-below -0.70, byline-apart>byline-end -0.10, byline-apart>byline-on -0.40, byline-apart>deck -0.70, byline-apart>kicker -0.70, byline-apart>text -0.80, byline-apart>title -0.15, byline-below>aside -0.50, byline-below>byline-above -0.40, byline-below>byline-apart -0.25, byline-below>byline-below -1.05, byline-below>byline-end -0.40, byline-below>byline-on -0.40, byline-below>deck -0.65, byline-below>kicker -0.50, byline-below>text -0.75, byline-below>title -0.20, byline-end>aside -0.35, byline-end>byline-above -0.45, byline-end>byline-apart -0.50, byline-end>byline-below -1.15, byline-end>byline-end -0.55, byline-end>byline-on -0.50, byline-end>deck -0.95, byline-end>kicker -0.40, byline-end>text -0.45, byline-end>title -0.50, byline-on>byline-above -0.40, byline-on>byline-apart -0.45, byline-on>byline-below -1.10, byline-on>byline-end -0.35, byline-on>byline-on -0.45, byline-on>deck -0.70, byline-on>kicker -0.50, byline-on>text -0.15, byline-on>title -0.55, deck-on>aside -0.30, deck-on>byline-above -0.50, deck-on>byline-apart -0.70, deck-on>byline-below 0.10, deck-on>byline-end -0.55, deck-on>deck -0.85, deck-on>deck-on -0.30, deck-on>kicker -0.70, deck-on>text -0.50, deck-on>title -1.35, deck>byline-above -0.55, deck>byline-apart -0.65, deck>byline-end -0.35, deck>deck -0.40, deck>deck-on -0.95, deck>kicker -0.50, deck>text -1.05, deck>title -0.65, kicker>aside -0.40, kicker>byline-above -0.55, kicker>byline-apart -0.70, kicker>byline-below -1.10, kicker>byline-end -0.50, kicker>deck -1.00, kicker>kicker -0.85, kicker>text -1.05, kicker>title -0.20, text-on>aside -0.25, text-on>byline-above -0.30, text-on>byline-apart -0.25, text-on>byline-below -1.55, text-on>byline-end -0.55, text-on>deck -1.00, text-on>kicker -0.30, text-on>text -0.40, text-on>text-on -0.65, text-on>title -0.45, text>aside 0.10, text>byline-above -0.20, text>byline-apart -0.25, text>byline-below -1.05, text>byline-end -0.15, text>deck -0.60, text>kicker -0.20, text>text -0.35, text>text-on -0.35, text>title -0.25, title-on>aside -0.45, title-on>byline-above -0.50, title-on>byline-apart -0.65, title-on>byline-below -0.20, title-on>byline-end -0.60, title-on>deck -0.20, title-on>kicker -0.80, title-on>text -0.30, title-on>title -0.35, title-on>title-on -0.80, title>aside -0.20, title>byline-above -0.80, title>byline-apart -0.65, title>byline-below -0.55, title>byline-end -0.40, title>kicker -1.30, title>text -0.40, title>title -0.30, title>title-on -0.85
head 3: aside>byline-above -0.15, aside>byline-below -0.10, aside>deck -0.20, aside>kicker -0.50, aside>text 0.35, aside>title -0.50, byline-above>aside -0.20, byline-above>byline-below -0.20, byline-above>byline-on -0.20, byline-above>text -0.25, byline-above>title -0.90, byline-apart>aside -0.10, byline-apart>byline-apart -0.35, byline-apart>byline-below -0.25, byline-apart>byline-on -0.70, byline-apart>deck -0.15, byline-apart>kicker -0.15, byline-apart>text -0.60, byline-apart>title -1.25, byline-below>aside -0.45, byline-below>byline-apart -0.25, byline-below>byline-below -0.25, byline-below>byline-end -0.15, byline-below>byline-on -0.80, byline-below>deck -0.25, byline-below>kicker -0.50, byline-below>title -0.75, byline-end>aside 0.50, byline-end>byline-apart -0.15, byline-end>byline-below -0.20, byline-end>byline-on -0.70, byline-end>kicker -0.20, byline-end>text -0.45, byline-end>title -0.60, byline-on>aside 0.30, byline-on>byline-above -0.10, byline-on>byline-apart -0.15, byline-on>byline-below -0.10, byline-on>byline-on -0.35, byline-on>deck -0.25, byline-on>kicker -0.10, byline-on>text -0.65, byline-on>title -0.20, deck-on>aside -0.20, deck-on>byline-below -0.30, deck-on>text -0.30, deck-on>title -0.75, deck>aside -0.40, deck>byline-below -0.65, deck>deck-on -1.00, deck>kicker -0.20, deck>text -0.40, deck>title -0.55, kicker>aside -0.30, kicker>byline-above -0.20, kicker>byline-apart -0.15, kicker>byline-below -0.25, kicker>deck -0.10, kicker>kicker -0.30, kicker>text -0.80, kicker>title -0.95, text-on>byline-above -0.80, text-on>byline-apart -0.50, text-on>byline-below -0.35, text-on>byline-end -1.00, text-on>deck -0.50, text-on>text 0.30, text-on>text-on 0.20, text>aside 0.45, text>byline-above -0.35, text>byline-below -0.20, text>byline-end -0.10, text>deck -0.15, text>kicker -0.10, text>text -0.10, text>text-on 0.30, text>title -0.15, title-on>aside -0.70, title-on>byline-apart -0.20, title-on>deck -0.70, title-on>kicker -0.50, title-on>text -0.65, title-on>title 0.25, title-on>title-on -0.15, title>aside -1.35, title>byline-above -0.40, title>byline-apart -0.20, title>byline-below -0.45, title>byline-end -0.10, title>deck -1.00, title>kicker -0.45, title>title -0.40, title>title-on -0.30
head 4: aside>byline-above 0.10, aside>byline-apart -0.15, aside>byline-end -0.20, aside>deck -0.20, aside>kicker -0.25, aside>text -0.25, aside>title 0.50, byline-above>aside -0.20, byline-above>byline-above -0.25, byline-above>byline-apart -0.10, byline-above>byline-below -0.30, byline-above>byline-end -0.15, byline-above>byline-on -0.20, byline-above>deck -0.25, byline-above>kicker -0.45, byline-above>text -0.35, byline-above>title 0.35, byline-apart>aside 0.15, byline-apart>byline-above -0.20, byline-apart>byline-apart -0.60, byline-apart>byline-below -0.55, byline-apart>byline-end -0.25, byline-apart>byline-on -0.60, byline-apart>deck -0.20, byline-apart>kicker 0.10, byline-apart>text -0.30, byline-apart>title -1.25, byline-below>aside 0.10, byline-below>byline-above -0.20, byline-below>byline-apart -0.35, byline-below>byline-below -0.35, byline-below>byline-end -0.10, byline-below>byline-on -0.25, byline-below>deck -0.15, byline-below>kicker -0.25, byline-below>title -1.00, byline-end>aside -0.20, byline-end>byline-above -0.25, byline-end>byline-apart -0.30, byline-end>byline-below -0.45, byline-end>byline-end -0.20, byline-end>byline-on -0.45, byline-end>deck -0.20, byline-end>kicker -0.40, byline-end>text -0.25, byline-end>title -0.20, byline-on>byline-above -0.10, byline-on>byline-apart -0.40, byline-on>byline-below -0.30, byline-on>byline-end -0.10, byline-on>byline-on -0.35, byline-on>deck -0.30, byline-on>kicker 0.10, byline-on>text 0.35, byline-on>title 0.30, deck-on>aside -0.30, deck-on>byline-below -0.30, deck-on>byline-end -0.20, deck-on>deck -0.20, deck-on>deck-on -0.80, deck-on>kicker 0.10, deck-on>text 0.15, deck>aside -0.20, deck>byline-apart -0.10, deck>byline-below -0.90, deck>byline-end -0.10, deck>deck -0.35, deck>deck-on -0.55, deck>kicker -0.20, deck>text -0.10, deck>title -0.35, kicker>aside -0.15, kicker>byline-apart -0.55, kicker>byline-below -0.40, kicker>byline-end -0.20, kicker>deck -0.35, kicker>kicker -0.35, kicker>text -0.75, kicker>title 0.35, text-on>byline-above -0.95, text-on>byline-apart -0.60, text-on>byline-below -0.70, text-on>byline-end -0.70, text-on>deck -0.65, text-on>kicker -0.90, text-on>text 0.65, text-on>text-on 0.15, text-on>title -1.10, text>aside -0.85, text>byline-above 0.10, text>byline-below -0.60, text>byline-end -0.30, text>deck -0.50, text>kicker -0.85, text>text -0.20, text>text-on -0.10, text>title -0.70, title-on>aside 0.35, title-on>byline-above -0.30, title-on>byline-apart -0.55, title-on>byline-below -1.10, title-on>byline-end -0.35, title-on>deck -0.90, title-on>kicker -0.30, title-on>text 0.35, title-on>title -2.25, title-on>title-on -1.00, title>aside -0.40, title>byline-above -0.65, title>byline-apart -0.45, title>byline-below -0.50, title>byline-end -0.40, title>deck -1.15, title>kicker -0.45, title>title -1.55, title>title-on -0.90
head 5: aside>byline-above 0.15, aside>byline-below -0.15, aside>byline-end -0.10, aside>deck 0.10, aside>text -0.15, aside>title -0.10, byline-above>byline-above -0.10, byline-above>byline-below -0.10, byline-above>deck -0.55, byline-above>text -0.25, byline-above>title -0.60, byline-apart>byline-above -0.25, byline-apart>byline-apart -0.55, byline-apart>byline-below -0.35, byline-apart>byline-end -0.25, byline-apart>byline-on -0.45, byline-apart>deck -0.30, byline-apart>text -0.25, byline-apart>title -0.50, byline-below>aside -0.15, byline-below>byline-above -0.20, byline-below>byline-apart -0.25, byline-below>byline-below -0.20, byline-below>byline-on -0.55, byline-below>deck -0.35, byline-below>kicker -0.30, byline-below>title -0.70, byline-end>byline-below -0.40, byline-end>byline-end -0.25, byline-end>byline-on -0.35, byline-end>deck -0.45, byline-end>text -0.10, byline-end>title -0.60, byline-on>byline-below -0.10, byline-on>byline-on -0.10, byline-on>text -0.25, byline-on>title -0.25, deck-on>byline-below -0.45, deck-on>deck -0.55, deck-on>deck-on 0.45, deck-on>text -0.60, deck-on>title -0.10, deck>byline-below -0.40, deck>deck -0.75, deck>text -0.35, deck>title -0.40, kicker>byline-above 0.10, kicker>byline-apart -0.30, kicker>byline-below -0.10, kicker>byline-end -0.15, kicker>deck -0.60, kicker>kicker -0.10, kicker>text -0.55, kicker>title -1.10, text-on>aside -0.20, text-on>byline-above 0.20, text-on>byline-apart -0.25, text-on>byline-below -0.55, text-on>byline-end 0.50, text-on>deck 0.30, text-on>kicker -0.60, text-on>text -0.70, text-on>text-on -0.80, text-on>title -1.70, text>aside -0.20, text>byline-above 0.50, text>byline-apart -0.40, text>byline-below -0.70, text>byline-end 0.40, text>deck 0.15, text>kicker -0.65, text>text -1.05, text>text-on -0.90, text>title -1.60, title-on>byline-above -0.20, title-on>byline-apart -0.10, title-on>byline-below -0.20, title-on>byline-end -0.20, title-on>deck 0.80, title-on>kicker -0.20, title-on>text 0.10, title-on>title -0.70, title-on>title-on -0.35, title>byline-above -0.60, title>byline-apart -0.75, title>byline-end -0.45, title>deck 0.70, title>kicker -0.25, title>text -1.20, title>title -1.10, title>title-on -1.10
head 6: byline-apart>aside -0.10, byline-apart>text -0.15, byline-below>byline-on -0.25, byline-below>kicker -0.10, byline-below>text -0.40, byline-below>title -0.15, byline-end>aside -0.15, byline-end>text -0.30, byline-end>title -0.10, deck-on>text -0.15, deck>byline-below -0.10, deck>deck-on -0.10, deck>text -0.30, kicker>aside -0.10, kicker>byline-above -0.10, kicker>kicker -0.15, kicker>text -0.30, kicker>title -0.35, text-on>byline-above -0.10, text-on>byline-apart -0.25, text-on>byline-end -0.25, text-on>kicker -0.15, text-on>text 0.15, text-on>text-on 0.50, text-on>title -0.85, text>aside 0.45, text>byline-above -0.15, text>byline-apart -0.15, text>byline-end -0.20, text>kicker -0.25, text>text-on 0.20, text>title -0.85, title-on>byline-apart -0.10, title-on>byline-below -0.35, title-on>kicker -0.10, title-on>text -0.65, title-on>title -0.25, title-on>title-on -0.25, title>aside -0.25, title>byline-above -0.15, title>byline-below -0.40, title>byline-end -0.10, title>deck -0.55, title>kicker -0.25, title>text -0.10, title>title -0.40, title>title-on 0.50
head 7: aside>text -0.25, aside>title 0.30, byline-above>aside -0.15, byline-above>byline-on -0.30, byline-above>kicker -0.25, byline-above>text -0.20, byline-above>title -0.60, byline-apart>byline-apart -0.10, byline-apart>byline-on -0.45, byline-apart>text -0.40, byline-apart>title -0.10, byline-below>aside 0.15, byline-below>byline-on 0.35, byline-below>deck -0.15, byline-below>kicker -0.25, byline-below>title -0.50, byline-end>byline-apart -0.20, byline-end>byline-below -0.25, byline-end>byline-on -0.30, byline-end>kicker -0.30, byline-end>text -0.55, byline-end>title 0.50, byline-on>aside 0.10, byline-on>byline-on -0.25, byline-on>title -0.35, deck-on>byline-below -0.25, deck-on>deck-on -0.30, deck-on>text 0.65, deck-on>title -0.25, deck>aside -0.15, deck>byline-below -0.45, deck>deck-on -0.35, deck>text 0.15, deck>title -0.50, kicker>aside -0.25, kicker>byline-below -0.15, kicker>text -0.95, kicker>title -0.20, text-on>byline-above -0.40, text-on>byline-apart -0.70, text-on>byline-below -0.30, text-on>byline-end -0.90, text-on>deck -0.35, text-on>kicker -0.55, text-on>text 0.35, text-on>text-on 0.50, text-on>title -0.10, text>aside -0.25, text>byline-above -0.35, text>byline-apart -0.20, text>byline-below -0.35, text>byline-end -0.60, text>deck -0.45, text>kicker -0.50, text>text -0.10, text>text-on 0.30, text>title -0.65, title-on>byline-apart -0.15, title-on>byline-below -0.60, title-on>deck -0.25, title-on>kicker -0.10, title-on>text 0.20, title-on>title -0.80, title-on>title-on -0.10, title>aside -0.20, title>byline-apart -0.20, title>byline-below -1.10, title>deck -0.80, title>kicker -0.20, title>text 0.35, title>title -0.60, title>title-on -0.55
stop 4: aside>byline-apart 0.10, aside>byline-below -0.10, aside>title -0.10, byline-above>byline-below -0.10, byline-above>byline-on -0.30, byline-above>kicker -0.25, byline-above>text -0.10, byline-apart>byline-apart -0.40, byline-apart>byline-below -0.10, byline-apart>byline-end -0.10, byline-apart>byline-on 0.20, byline-apart>kicker -0.15, byline-apart>text -0.40, byline-apart>title -0.30, byline-below>byline-apart -0.20, byline-below>byline-below -0.10, byline-below>byline-on -0.15, byline-below>deck -0.20, byline-below>kicker -0.25, byline-below>text -0.35, byline-below>title -0.30, byline-end>byline-apart -0.15, byline-end>byline-on 0.15, byline-end>kicker -0.20, byline-end>text -0.10, byline-end>title -0.30, byline-on>kicker -0.10, byline-on>text -0.50, deck-on>byline-below -0.10, deck-on>text -0.35, deck-on>title -0.15, deck>byline-below 0.25, deck>kicker -0.20, deck>text -0.60, deck>title -0.20, kicker>byline-apart -0.15, kicker>byline-below -0.15, kicker>deck -0.10, kicker>kicker 0.40, kicker>text -0.25, kicker>title -0.90, text-on>byline-above -0.20, text-on>byline-apart -0.10, text-on>byline-below -0.10, text-on>deck -0.10, text-on>kicker -0.25, text-on>text 0.35, text-on>text-on 0.30, text-on>title -0.15, text>byline-above -0.15, text>byline-below -0.10, text>byline-end -0.20, text>deck -0.10, text>kicker -0.50, text>text 0.60, text>title -0.25, title-on>byline-apart 0.20, title-on>byline-below -0.55, title-on>deck -0.30, title-on>kicker -0.30, title-on>text -1.00, title-on>title -0.50, title-on>title-on 0.60, title>byline-above -0.15, title>byline-apart -0.30, title>byline-below -0.50, title>byline-end -0.15, title>deck -0.50, title>kicker -0.40, title>text -1.00, title>title -0.85, title>title-on -0.25
stop 5: byline-above>title -0.10, byline-apart>byline-on -0.10, byline-apart>text -0.10, byline-apart>title -0.10, byline-below>title -0.10, deck>byline-below -0.10, deck>text -0.15, kicker>text -0.15, kicker>title -0.25, text-on>byline-apart -0.10, text-on>kicker -0.15, text-on>text 0.30, text-on>title -0.25, text>byline-apart -0.10, text>byline-end -0.10, text>kicker -0.15, text>text -0.10, text>text-on 0.40, text>title -0.25, title-on>kicker -0.10, title-on>text -0.20, title-on>title -0.25, title>byline-below -0.30, title>deck -0.15, title>kicker -0.15, title>text -0.75, title>title 0.10
fit 0: aside>byline-above -0.20, aside>byline-below -0.15, aside>byline-end 0.10, aside>deck -0.35, aside>kicker -0.10, aside>title -0.20, byline-above>aside -0.10, byline-above>byline-above -0.20, byline-above>byline-apart -0.20, byline-above>byline-below -0.45, byline-above>byline-on -0.40, byline-above>kicker -0.15, byline-above>text -0.25, byline-above>title -0.25, byline-apart>byline-above -0.25, byline-apart>byline-apart -0.25, byline-apart>byline-below -0.35, byline-apart>byline-end -0.15, byline-apart>byline-on -0.15, byline-apart>deck -0.45, byline-apart>kicker -0.15, byline-apart>text -0.25, byline-apart>title -0.15, byline-below>aside -0.10, byline-below>byline-above -0.15, byline-below>byline-apart -0.30, byline-below>byline-below -0.45, byline-below>byline-end -0.30, byline-below>byline-on -0.25, byline-below>deck -0.15, byline-below>kicker -0.15, byline-below>title -0.25, byline-end>byline-above -0.20, byline-end>byline-apart -0.15, byline-end>byline-below -0.50, byline-end>byline-end -0.35, byline-end>byline-on -0.40, byline-end>deck -0.40, byline-end>kicker -0.30, byline-end>text -0.10, byline-end>title -0.15, byline-on>aside 0.10, byline-on>byline-above -0.10, byline-on>byline-below -0.25, byline-on>byline-on -0.50, byline-on>deck -0.25, byline-on>text -0.15, byline-on>title -0.15, deck-on>aside -0.10, deck-on>byline-above -0.15, deck-on>byline-apart -0.25, deck-on>byline-below 0.10, deck-on>byline-end -0.20, deck-on>deck -0.30, deck-on>deck-on -0.20, deck-on>kicker -0.35, deck>aside -0.20, deck>byline-above -0.15, deck>byline-apart -0.20, deck>byline-below -0.10, deck>byline-end -0.25, deck>deck-on -0.10, deck>kicker -0.35, deck>text -0.30, deck>title -0.20, kicker>aside -0.20, kicker>byline-above -0.40, kicker>byline-apart -0.25, kicker>byline-below -0.60, kicker>byline-end -0.30, kicker>deck -0.15, kicker>kicker -0.50, kicker>text -0.30, kicker>title -0.25, text-on>byline-apart -0.30, text-on>byline-below -0.40, text-on>byline-end -0.20, text-on>deck -0.20, text-on>kicker -0.25, text-on>text -0.15, text-on>text-on -0.20, text>aside -0.15, text>byline-above 0.10, text>byline-apart -0.20, text>byline-below -0.25, text>byline-end -0.25, text>deck -0.35, text>kicker -0.25, text>text -0.35, text>text-on -0.15, title-on>aside -0.30, title-on>byline-below -0.30, title-on>byline-end -0.35, title-on>deck -0.20, title-on>kicker -0.20, title-on>text -0.15, title-on>title -0.40, title-on>title-on -0.30, title>aside -0.15, title>byline-above -0.25, title>byline-below -0.35, title>byline-end -0.15, title>deck -0.35, title>kicker -0.15, title>text -0.20, title>title -0.45, title>title-on -0.40
fit 1: aside>byline-end -0.10, aside>kicker 0.15, aside>text -0.10, byline-above>byline-apart -0.15, byline-above>byline-below -0.10, byline-above>byline-on 0.10, byline-above>deck -0.10, byline-above>kicker -0.45, byline-above>text -0.10, byline-above>title -0.10, byline-apart>byline-above -0.20, byline-apart>byline-apart 0.20, byline-apart>byline-below -0.15, byline-apart>byline-end -0.20, byline-apart>byline-on -0.20, byline-apart>deck -0.10, byline-apart>kicker -0.20, byline-apart>text -0.30, byline-apart>title -0.30, byline-below>aside -0.10, byline-below>byline-above -0.10, byline-below>byline-below -0.20, byline-below>byline-end -0.10, byline-below>byline-on -0.60, byline-below>kicker -0.45, byline-below>text -0.35, byline-below>title -0.25, byline-end>aside -0.10, byline-end>byline-above -0.10, byline-end>byline-apart -0.35, byline-end>byline-below -0.10, byline-end>byline-end -0.10, byline-end>byline-on 0.30, byline-end>deck -0.10, byline-end>kicker -0.30, byline-end>text -0.45, byline-end>title -0.15, byline-on>aside -0.15, byline-on>byline-above -0.10, byline-on>byline-apart -0.20, byline-on>byline-below -0.15, byline-on>byline-on -0.10, byline-on>deck -0.15, byline-on>kicker -0.25, byline-on>title -0.40, deck-on>byline-apart -0.10, deck-on>deck-on 0.15, deck-on>kicker -0.20, deck-on>text -0.10, deck-on>title -0.30, deck>byline-apart -0.15, deck>byline-below -0.20, deck>deck -0.15, deck>deck-on -0.25, deck>kicker -0.15, deck>text -0.50, deck>title -0.35, kicker>byline-above -0.10, kicker>byline-apart -0.20, kicker>byline-below 0.10, kicker>byline-end -0.10, kicker>deck -0.20, kicker>kicker 0.15, kicker>text -0.20, kicker>title -0.40, text-on>byline-apart -0.20, text-on>byline-below -0.15, text-on>deck -0.20, text-on>kicker 0.15, text-on>title -0.15, text>byline-above -0.35, text>byline-apart -0.40, text>byline-below -0.20, text>deck -0.10, text>kicker -0.50, text>text 0.25, text>text-on -0.10, text>title -0.20, title-on>byline-above -0.10, title-on>byline-apart -0.20, title-on>byline-below -0.75, title-on>deck -0.15, title-on>kicker -0.50, title-on>text -0.50, title-on>title -0.35, title>aside -0.10, title>byline-above -0.25, title>byline-apart -0.25, title>byline-below -0.10, title>byline-end -0.15, title>deck -0.35, title>kicker -0.40, title>text -0.55, title>title -0.10, title>title-on -0.50
fit 2: aside>byline-above -0.20, aside>byline-apart -0.20, aside>byline-below -0.15, aside>kicker -0.15, aside>text 0.35, aside>title -0.60, byline-above>byline-above -0.15, byline-above>byline-below -0.15, byline-above>byline-end -0.10, byline-above>byline-on -0.30, byline-above>deck -0.15, byline-above>kicker -0.25, byline-above>text -0.10, byline-above>title 0.25, byline-apart>aside -0.10, byline-apart>byline-above 0.10, byline-apart>byline-apart -0.25, byline-apart>byline-below -0.20, byline-apart>byline-end -0.15, byline-apart>byline-on -0.35, byline-apart>deck -0.15, byline-apart>kicker -0.15, byline-apart>text -0.50, byline-apart>title -0.15, byline-below>aside -0.10, byline-below>byline-above -0.25, byline-below>byline-below -0.25, byline-below>byline-end -0.20, byline-below>deck -0.35, byline-below>kicker -0.15, byline-below>text -0.25, byline-below>title -0.50, byline-end>aside -0.20, byline-end>byline-above -0.10, byline-end>byline-below -0.15, byline-end>byline-on -0.25, byline-end>deck -0.10, byline-end>kicker -0.25, byline-end>text -0.40, byline-on>aside -0.10, byline-on>byline-above -0.10, byline-on>byline-apart -0.25, byline-on>byline-below -0.15, byline-on>byline-on 0.20, byline-on>deck -0.10, byline-on>kicker -0.35, byline-on>title -0.35, deck-on>byline-apart -0.15, deck-on>byline-below -0.20, deck-on>deck -0.10, deck-on>deck-on -0.10, deck-on>kicker -0.20, deck-on>text -0.10, deck-on>title -0.30, deck>aside -0.10, deck>byline-above -0.15, deck>byline-apart -0.20, deck>byline-below -0.20, deck>byline-end -0.15, deck>deck -0.20, deck>kicker -0.10, deck>text -0.25, kicker>aside -0.10, kicker>byline-above -0.35, kicker>byline-apart -0.20, kicker>byline-below -0.10, kicker>byline-end -0.15, kicker>deck -0.20, kicker>text -0.20, kicker>title -0.40, text-on>byline-above -0.10, text-on>byline-apart -0.30, text-on>byline-below -0.10, text-on>deck -0.15, text-on>kicker -0.25, text-on>text-on 0.10, text-on>title -0.10, text>byline-apart 0.10, text>byline-below -0.20, text>byline-end -0.15, text>deck 0.20, text>title -0.35, title-on>byline-above -0.10, title-on>byline-below -0.50, title-on>byline-end -0.10, title-on>deck -0.55, title-on>kicker -0.40, title-on>text -0.35, title-on>title -0.45, title-on>title-on -0.35, title>aside -0.25, title>byline-above -0.45, title>byline-apart -0.35, title>byline-below -0.15, title>byline-end -0.20, title>deck -0.35, title>kicker -0.35, title>text -0.55, title>title -0.35, title>title-on -0.50
fit 3: aside>byline-apart -0.10, aside>byline-below -0.10, aside>byline-end -0.10, aside>kicker 0.10, aside>title -0.10, byline-above>byline-apart -0.15, byline-above>byline-below -0.15, byline-above>byline-end -0.10, byline-above>deck -0.20, byline-above>text -0.15, byline-above>title -0.25, byline-apart>aside -0.20, byline-apart>byline-above -0.15, byline-apart>byline-apart 0.10, byline-apart>byline-below -0.20, byline-apart>byline-end 0.20, byline-apart>byline-on -0.20, byline-apart>deck -0.20, byline-apart>kicker -0.30, byline-apart>title -0.25, byline-below>aside -0.20, byline-below>byline-above -0.10, byline-below>byline-below -0.20, byline-below>byline-end -0.10, byline-below>byline-on -0.35, byline-below>kicker -0.10, byline-below>text -0.15, byline-below>title 0.10, byline-end>aside -0.10, byline-end>byline-apart -0.10, byline-end>byline-below -0.10, byline-end>deck -0.15, byline-end>kicker -0.10, byline-end>text -0.50, byline-end>title -0.70, byline-on>byline-apart -0.10, byline-on>byline-below -0.10, byline-on>byline-on -0.10, byline-on>deck -0.15, byline-on>title -0.25, deck-on>byline-apart -0.10, deck-on>byline-below 0.20, deck-on>byline-end -0.10, deck-on>deck -0.10, deck-on>deck-on -0.25, deck-on>text -0.10, deck-on>title -0.25, deck>aside 0.15, deck>byline-apart -0.15, deck>byline-end -0.10, deck>deck -0.15, deck>deck-on 0.10, deck>kicker -0.15, deck>text -0.25, kicker>byline-apart -0.15, kicker>byline-end -0.10, kicker>deck -0.20, kicker>title -0.20, text-on>byline-apart -0.15, text-on>byline-below -0.20, text-on>deck -0.15, text-on>kicker -0.10, text>byline-above 0.25, text>byline-apart -0.15, text>byline-below -0.15, text>deck -0.10, text>kicker -0.30, text>text-on 0.25, text>title -0.15, title-on>byline-above -0.15, title-on>byline-apart -0.35, title-on>byline-below -0.15, title-on>byline-end -0.10, title-on>deck -0.15, title-on>kicker -0.30, title-on>text -0.10, title-on>title -0.45, title-on>title-on -0.65, title>aside -0.10, title>byline-above -0.15, title>byline-apart -0.25, title>byline-below -0.45, title>byline-end -0.10, title>kicker -0.30, title>text -0.25, title>title -0.50, title>title-on -0.10
fit 4: aside>byline-below -0.10, aside>byline-end -0.15, aside>deck -0.10, aside>text -0.10, byline-above>byline-above -0.15, byline-above>byline-apart -0.10, byline-above>byline-below -0.30, byline-above>byline-end -0.15, byline-above>byline-on -0.20, byline-above>deck -0.15, byline-above>kicker 0.10, byline-above>text -0.10, byline-above>title -0.10, byline-apart>aside -0.10, byline-apart>byline-above -0.20, byline-apart>byline-below -0.30, byline-apart>byline-end -0.30, byline-apart>byline-on -0.20, byline-apart>deck -0.15, byline-apart>kicker -0.25, byline-apart>text -0.15, byline-apart>title -0.15, byline-below>byline-above -0.15, byline-below>byline-apart -0.35, byline-below>byline-below -0.25, byline-below>byline-end -0.10, byline-below>deck -0.10, byline-below>text -0.35, byline-below>title -0.15, byline-end>aside 0.20, byline-end>byline-apart -0.35, byline-end>byline-below -0.35, byline-end>byline-end -0.20, byline-end>byline-on -0.45, byline-end>deck -0.15, byline-end>kicker -0.15, byline-end>text 0.10, byline-end>title -0.15, byline-on>byline-above -0.10, byline-on>byline-apart -0.25, byline-on>byline-below -0.20, byline-on>byline-end -0.10, byline-on>byline-on -0.25, byline-on>kicker -0.50, deck-on>byline-apart -0.10, deck-on>byline-below -0.45, deck-on>byline-end -0.10, deck-on>deck -0.15, deck-on>deck-on -0.20, deck-on>kicker -0.15, deck-on>text -0.15, deck-on>title -0.30, deck>byline-above -0.10, deck>byline-apart -0.15, deck>byline-end -0.15, deck>deck -0.40, deck>deck-on -0.50, deck>title -0.30, kicker>byline-above -0.15, kicker>byline-apart -0.20, kicker>byline-end -0.10, kicker>deck -0.15, kicker>kicker -0.40, kicker>text -0.25, text-on>byline-apart 0.15, text-on>byline-below -0.40, text-on>deck -0.10, text-on>kicker -0.35, text-on>title -0.20, text>aside -0.10, text>byline-above -0.15, text>byline-apart -0.10, text>byline-below -0.30, text>deck -0.40, text>kicker -0.10, text>text-on -0.10, text>title -0.25, title-on>aside -0.10, title-on>byline-above -0.15, title-on>byline-apart -0.30, title-on>byline-below 0.25, title-on>byline-end -0.10, title-on>deck -0.20, title-on>kicker 0.25, title-on>title-on -0.45, title>aside -0.15, title>byline-above -0.30, title>byline-apart -0.45, title>byline-below -0.30, title>byline-end -0.30, title>kicker -0.10, title>text -0.20, title>title -0.20
fit 5: aside>byline-above 0.10, aside>byline-apart -0.20, aside>byline-below -0.35, aside>kicker -0.15, aside>text -0.15, aside>title 0.35, byline-above>aside -0.10, byline-above>byline-above -0.15, byline-above>byline-below -0.25, byline-above>byline-end -0.20, byline-above>byline-on -0.25, byline-above>deck -0.20, byline-above>kicker -0.15, byline-above>text -0.20, byline-above>title -0.35, byline-apart>byline-apart -0.35, byline-apart>byline-below -0.35, byline-apart>byline-end -0.20, byline-apart>byline-on -0.15, byline-apart>deck -0.20, byline-apart>kicker -0.25, byline-apart>text -0.40, byline-apart>title -0.40, byline-below>byline-above -0.15, byline-below>byline-apart -0.45, byline-below>byline-below -0.30, byline-below>byline-end -0.10, byline-below>byline-on -0.15, byline-below>deck -0.20, byline-below>kicker -0.55, byline-below>text -0.15, byline-below>title -0.20, byline-end>aside -0.10, byline-end>byline-above -0.35, byline-end>byline-apart -0.15, byline-end>byline-below -0.45, byline-end>byline-end -0.25, byline-end>byline-on -0.25, byline-end>deck -0.35, byline-end>text -0.25, byline-end>title -0.25, byline-on>aside -0.10, byline-on>byline-above -0.10, byline-on>byline-apart -0.25, byline-on>byline-below -0.25, byline-on>byline-end -0.25, byline-on>byline-on -0.20, byline-on>deck -0.10, byline-on>kicker 0.20, byline-on>text -0.40, byline-on>title 0.10, deck-on>aside -0.10, deck-on>byline-above -0.10, deck-on>byline-apart -0.15, deck-on>byline-below -0.30, deck-on>byline-end -0.15, deck-on>deck -0.20, deck-on>deck-on -0.30, deck-on>kicker -0.25, deck-on>text -0.30, deck-on>title -0.30, deck>aside -0.15, deck>byline-above -0.10, deck>byline-apart -0.10, deck>byline-below 0.15, deck>byline-end -0.10, deck>deck -0.30, deck>deck-on -0.55, deck>title -0.30, kicker>aside -0.15, kicker>byline-above -0.15, kicker>byline-apart -0.30, kicker>byline-below -0.25, kicker>byline-end -0.25, kicker>deck -0.50, kicker>kicker -0.30, kicker>text -0.35, kicker>title -0.20, text-on>byline-above -0.10, text-on>byline-apart -0.10, text-on>byline-below -0.55, text-on>byline-end -0.10, text-on>deck -0.35, text-on>kicker -0.15, text-on>text -0.15, text-on>title -0.35, text>aside -0.25, text>byline-above -0.35, text>byline-below -0.30, text>byline-end 0.10, text>deck -0.30, text>kicker -0.15, text>text -0.25, text>text-on -0.20, text>title -0.30, title-on>byline-above -0.30, title-on>byline-apart -0.15, title-on>byline-end -0.20, title-on>deck 0.10, title-on>kicker -0.10, title-on>title 0.10, title-on>title-on -0.35, title>aside 0.10, title>byline-below -0.45, title>byline-end -0.15, title>deck -0.20, title>kicker -0.25, title>title -0.10, title>title-on -0.50
`
