/**
 * Weights of the reading of lines, in nats, learned by `npm run fit`: a line a fact, with how many
 * lines of the pages that taught have it.
 */
export const learnedFacts = `
any 0: 367602: title-on -0.30, deck -0.15, deck-on -0.30, byline-below -0.25, byline-above -0.20, byline-end -0.30, byline-apart 0.30, byline-on -0.10, text -0.60, text-on -0.95, aside -0.80, title 0.15
before 0: 27183: title 2.55, kicker -0.25, deck -0.50, deck-on -0.45, byline-above -0.30, byline-end -0.25, byline-apart -0.10, byline-on -0.25, text 0.35, aside -0.30
before 1: 3815: title 0.35, title-on 3.20, kicker -0.30, deck -0.35, byline-above -0.30, byline-end -0.25, byline-apart -0.40, byline-on 0.20, text -0.15, text-on 0.35, aside -0.15
before 2: 0: kicker 4.00
before 3: 0: deck 4.00
before 4: 0: deck-on 4.00
before 5: 2934: title 0.10, title-on -0.20, kicker -0.40, deck -0.35, deck-on -0.45, byline-below 3.30, byline-above -0.15, byline-end -0.10, byline-apart 0.10, byline-on 0.15, text -0.10, aside -0.15
before 6: 385: title 0.15, kicker -0.25, deck -0.25, deck-on -0.25, byline-below 0.15, byline-above 3.50, byline-end 0.15, byline-apart 0.10, aside -0.10
before 7: 1635: title 0.20, title-on -0.25, kicker -0.45, deck-on -0.40, byline-below -0.10, byline-above 0.10, byline-end 3.45, byline-on 0.25, aside -0.15
before 8: 427: title 0.10, title-on -0.35, kicker -0.35, deck -0.35, deck-on -0.10, byline-below 0.15, byline-above 0.15, byline-end 0.35, byline-apart 3.30, aside -0.10
before 9: 126: title-on 0.25, deck -0.25, deck-on -0.25, byline-below 0.10, byline-above 0.20, byline-apart 0.30, byline-on 3.20, text 0.15, text-on 0.10, aside -0.15
before 10: 122265: title 0.70, title-on -0.25, kicker -0.35, deck -0.30, deck-on -0.35, byline-below -0.15, byline-above -0.45, byline-end -0.35, byline-apart -0.30, byline-on -0.35, text 2.35, aside -0.30
before 11: 206714: title 0.20, kicker -0.55, deck -0.50, deck-on -0.30, byline-below -0.45, byline-above -0.35, byline-end -0.45, byline-apart -0.45, byline-on -0.40, text 0.20, text-on 2.75, aside -0.25
before 12: 2118: aside 4.00
before-above 0: 26808: title -0.20, title-on -0.30, kicker -0.50, deck -0.40, deck-on 0.15, byline-below -0.45, byline-above -0.20, byline-end -0.60, byline-apart -0.45, byline-on -0.10, text -0.30, text-on 0.15, aside -0.20
before-above 1: 3759: title -0.35, title-on -0.15, kicker -0.50, deck -0.10, deck-on -0.25, byline-below -0.35, byline-end -0.25, byline-apart -0.25, byline-on 0.10, aside -0.10, text 0.15
before-above 5: 2850: title-on -0.25, deck-on -0.35, byline-above -0.45, byline-end -0.55, byline-apart 0.10, byline-on -0.40, text -0.10, text-on 0.10, aside -0.10
before-above 6: 385: title -0.20, title-on -0.20, kicker -0.20, deck -0.45, byline-below -0.45, byline-above -0.45, byline-end -0.30, byline-apart -0.10, byline-on 0.30, aside -0.15
before-above 7: 1402: title 0.45, title-on -0.50, kicker 0.20, deck -0.25, byline-below -0.95, byline-above -0.40, byline-end -0.20, byline-apart -0.40, byline-on -0.40, text -0.25, aside -0.15
before-above 8: 384: title 0.55, deck -0.20, deck-on -0.10, byline-below -0.40, byline-above 0.10, byline-end -0.25, byline-apart -0.30, byline-on -0.10, text -0.50, aside -0.10
before-above 9: 121: title -0.20, kicker -0.25, deck -0.35, deck-on -0.10, byline-below -0.20, byline-above -0.30, byline-end -0.35, byline-apart 0.35, byline-on -0.25
before-above 10: 120750: title -0.20, kicker -0.10, deck -0.25, deck-on -0.20, byline-above -0.45, byline-end -0.45, byline-apart -0.45, byline-on -0.15, text -0.40, text-on -0.35, aside -0.25
before-above 11: 203230: title -0.25, kicker -0.15, deck -0.45, deck-on -0.35, byline-below -0.15, byline-above -0.50, byline-end -0.25, byline-apart -0.30, byline-on -0.50, text -0.35, text-on -0.40, aside -0.25, title-on -0.15
before-above 12: 1563: kicker -0.25, deck -0.70, byline-below -0.50, byline-end -0.50, byline-apart -0.20, text 0.20
before-above 13: 6350: title -0.15, kicker -0.20, deck -0.25, byline-below -0.40, byline-above -0.10, byline-end -0.20, text -0.25
before-below 0: 23068: title -0.30, kicker -0.40, deck -0.25, deck-on -0.15, byline-above -0.30, byline-end -0.30, byline-apart -0.30, byline-on -0.20, text -0.20, text-on -0.25, aside -0.20, title-on -0.15
before-below 1: 3815: title -0.55, title-on -0.30, kicker -0.10, deck -0.10, byline-below -0.25, byline-above -0.15, byline-apart -0.25, byline-on 0.15, text 0.25
before-below 5: 2934: title -0.20, title-on 0.10, kicker -0.25, deck -0.15, deck-on -0.35, byline-above -0.30, byline-end -0.95, byline-apart -0.20, byline-on -0.15, text -0.15, text-on 0.10, byline-below 0.10
before-below 6: 311: title 0.10, title-on -0.20, kicker -0.30, deck -0.30, deck-on -0.10, byline-above -0.20, text-on 0.10
before-below 7: 1635: title -0.40, kicker -0.25, deck-on -0.10, byline-below -0.35, byline-above -0.25, byline-end 0.20, byline-apart -0.10, text -0.20, text-on 0.10
before-below 8: 404: title 0.10, kicker -0.30, deck -0.10, deck-on -0.10, byline-below -0.20, byline-above 0.20, byline-apart -0.25, text -0.25, text-on -0.20
before-below 9: 126: title-on 0.30, kicker -0.10, byline-below -0.45, byline-above 0.20, byline-end -0.10, byline-on -0.35, text 0.25
before-below 10: 120420: title -0.20, title-on -0.30, kicker -0.55, deck -0.30, deck-on -0.10, byline-below -0.35, byline-above -0.55, byline-end -0.35, byline-apart -0.35, byline-on -0.35, text -0.35, text-on -0.25, aside -0.40
before-below 11: 206714: title-on -0.15, kicker -0.30, deck -0.25, deck-on -0.30, byline-below -0.30, byline-above -0.30, byline-end -0.25, byline-on -0.45, text -0.25, text-on -0.15, aside -0.15, byline-apart -0.25
before-below 12: 1825: title-on -0.25, kicker -0.55, deck -0.45, deck-on -0.35, byline-above -0.35, text 0.10, text-on -0.10, title -0.20, byline-end 0.10
before-below 13: 6350: title -0.30, title-on -0.35, kicker -0.25, deck -0.20, deck-on -0.20, byline-below -0.15, byline-above -0.10, byline-end -0.15, byline-apart -0.10
before-two-below 0: 21917: title -0.35, title-on -0.15, kicker -0.25, deck -0.40, deck-on -0.30, byline-below -0.55, byline-end -0.10, byline-apart -0.45, byline-on -0.15, text-on 0.20, aside -0.10
before-two-below 1: 3257: title -0.40, title-on -0.10, kicker -0.25, deck -0.25, deck-on 0.10, byline-below -0.30, byline-above -0.55, byline-end 0.45, byline-apart 0.20, text 0.15, text-on -0.60, aside -0.10
before-two-below 5: 2489: title -0.45, title-on 0.20, deck -0.25, byline-below 0.30, byline-above -0.55, byline-end -1.15, byline-apart 0.15, byline-on -0.95, text -0.40, aside -0.10, deck-on -0.10
before-two-below 6: 306: kicker -0.45, deck 0.20, deck-on -0.15, byline-end -0.10, byline-apart 0.10, byline-on -0.20, text -0.20, text-on 0.15, byline-above 0.10
before-two-below 7: 1635: title 0.30, title-on 0.35, deck -0.25, deck-on -0.10, byline-below -0.55, byline-above -0.40, byline-apart -0.30, text -0.30, text-on -0.30
before-two-below 8: 391: title-on 0.25, kicker -0.10, deck-on -0.25, byline-below -0.30, byline-above -0.35, byline-end -0.30, byline-apart -0.15, byline-on -0.10, text-on -0.10
before-two-below 9: 123: title -0.25, title-on 0.30, kicker -0.25, byline-below -0.25, byline-above 0.35, byline-end -0.20, text -0.20, text-on -0.20
before-two-below 10: 117492: title -0.15, title-on -0.30, kicker -0.30, deck -0.25, byline-below -0.15, byline-above -0.40, byline-end -0.45, byline-apart -0.25, byline-on -0.15, text -0.35, text-on -0.25, aside -0.25
before-two-below 11: 205601: title -0.25, title-on -0.25, deck -0.20, deck-on -0.40, byline-below -0.35, byline-above -0.35, byline-end -0.55, byline-apart -0.50, byline-on -0.25, text -0.40, text-on -0.25, aside -0.35, kicker -0.15
before-two-below 12: 1709: title -0.50, title-on -0.35, kicker -0.70, deck -0.25, deck-on -0.20, byline-below -0.45, byline-above -0.60, byline-end 0.10, byline-apart 0.30, byline-on -0.15, text 0.55, text-on -0.25
before-two-below 13: 12682: title -0.25, title-on -0.15, kicker -0.25, deck -0.30, deck-on -0.15, byline-below -0.20, byline-above -0.25, byline-on -0.10, text -0.15, text-on -0.25, aside -0.10
before-and-below 0: 6366: title -0.20, kicker -0.30, deck -0.20, deck-on -0.15, byline-below 0.15, byline-above 0.15, byline-end -0.25, byline-apart -0.40, byline-on -0.10, aside -0.15, title-on -0.10
before-and-below 1: 2996: title -0.50, title-on -0.10, byline-below -0.35, byline-above -0.20, byline-apart -0.30, byline-on -0.50, text 0.25, kicker -0.10
before-and-below 5: 2296: title -0.25, title-on 0.10, kicker -0.30, deck -0.35, deck-on -0.25, byline-above -0.20, byline-end -0.85, byline-on -0.35
before-and-below 6: 9: kicker -0.10, byline-below -0.10, byline-apart -0.10, title -0.10, text 0.10
before-and-below 10: 15000: title -0.30, title-on -0.30, kicker -0.45, deck -0.35, deck-on -0.20, byline-below -0.40, byline-above -0.45, byline-end -0.25, byline-apart -0.45, byline-on -0.35, text -0.20, aside -0.20
before-and-below 12: 137: title -0.35, title-on -0.20, kicker -0.35, deck -0.15, byline-above -0.20, byline-end 0.20, byline-apart 0.25, byline-on 0.10
before-and-below 13: 375: title -0.40, kicker -0.30, deck -0.60, deck-on -0.20, byline-above -0.10, byline-end 0.25, byline-on 0.25, aside -0.15, title-on 0.10
before-and-below 14: 472: title -0.10, kicker 0.10, deck -0.10, deck-on -0.20, byline-below -0.20, byline-above -0.20, byline-end 0.10, byline-apart -0.15, text-on -0.15, aside -0.15
before-and-below 15: 808: title-on -0.40, kicker -0.20, deck -0.45, deck-on 0.10, byline-end -0.30, byline-apart -0.20, byline-on 0.35, text 0.20, byline-above -0.10
before-and-below 19: 459: title 0.10, title-on -0.15, kicker -0.10, deck-on -0.30, byline-above -0.20, byline-end -0.25, byline-apart -0.25, text-on 0.10
before-and-below 20: 2: title-on -0.10
before-and-below 24: 1993: title -0.20, title-on 0.10, kicker -0.70, deck -0.45, deck-on 0.15, byline-below -0.20, byline-above -0.15, byline-apart -0.20, byline-on -0.25, text-on 0.25, aside -0.10, byline-end -0.10, text -0.10
before-and-below 26: 23: title-on -0.20, byline-end -0.15, byline-on 0.10
before-and-below 27: 56: title -0.20, kicker -0.15, deck-on -0.15, byline-below -0.15, byline-end -0.25, byline-apart -0.15, text 0.15, aside -0.20
before-and-below 70: 674: title -0.55, title-on -0.10, kicker -0.20, deck -0.35, deck-on -0.35, byline-above -0.20, byline-end 0.15, byline-apart -0.15, byline-on 0.15, text 0.15, aside -0.10
before-and-below 79: 71: title 0.15, title-on 0.25, kicker -0.20, deck-on -0.15, byline-below -0.35, byline-above -0.45, byline-end -0.25, byline-apart 0.20, byline-on -0.30
before-and-below 80: 2073: title-on -0.15, kicker -0.10, deck -0.30, deck-on -0.20, byline-below -0.30, byline-above 0.15, byline-end -0.30, byline-apart -0.35, byline-on 0.15, text -0.35, aside -0.10
before-and-below 82: 31: title -0.30, title-on -0.20, byline-below -0.10, byline-above -0.20
before-and-below 83: 84: title -0.10, title-on -0.35, kicker -0.15, deck -0.10, byline-above -0.20, byline-apart 0.10, byline-on -0.30, aside -0.10
before-and-below 84: 383: kicker -0.20, deck -0.15, deck-on -0.15, byline-above -0.30, byline-end 0.10, aside -0.10
before-and-below 93: 2: byline-above -0.10
before-and-below 98: 722: title -0.45, title-on -0.15, deck -0.25, deck-on -0.15, byline-end -0.10, byline-apart -0.20, byline-on -0.10, text 0.20, kicker -0.10
before-and-below 107: 29: title -0.25, kicker -0.15, deck -0.10, byline-below -0.10, text 0.20
before-and-below 108: 618: title 0.15, kicker -0.40, deck-on -0.20, byline-end -0.30, byline-on 0.20, text -0.30, aside -0.15, byline-apart 0.10
before-and-below 110: 33: byline-below 0.15, byline-above -0.15, byline-apart -0.30, text -0.10
before-and-below 111: 233: title 0.20, title-on -0.35, kicker -0.15, deck 0.15, byline-above -0.15, byline-end -0.25, deck-on -0.10
before-and-below 112: 74: title 0.10, title-on -0.20, kicker -0.15, byline-above -0.15, byline-end 0.10, byline-apart -0.10, byline-on -0.15
before-and-below 121: 19: deck -0.10, byline-below -0.30, byline-apart -0.25, byline-on -0.10, text 0.10
before-and-below 122: 276: title-on -0.35, kicker -0.30, deck -0.20, deck-on -0.15, byline-below 0.15, byline-above -0.15, byline-end 0.20, byline-apart -0.30, aside -0.10
before-and-below 124: 11: byline-below -0.10, byline-end 0.10
before-and-below 125: 43: kicker -0.15, byline-below 0.15, byline-above -0.20, byline-apart -0.20, byline-on 0.10
before-and-below 126: 50: title -0.15, kicker -0.35, deck -0.10, deck-on -0.10, byline-below -0.15, byline-apart 0.15, byline-on -0.25, text 0.20, text-on 0.10
before-and-below 132: 4: byline-apart 0.10
before-and-below 135: 5: title -0.10, byline-below -0.10, byline-above 0.15, byline-on -0.10
before-and-below 136: 58: title 0.20, kicker 0.25, deck -0.15, deck-on -0.10, byline-below 0.15, byline-above -0.25, byline-end -0.20, byline-apart 0.15, byline-on -0.45, text -0.10, aside -0.10
before-and-below 139: 5: title -0.10, byline-apart 0.10, byline-on -0.15
before-and-below 140: 5622: title -0.15, kicker -0.20, deck -0.15, deck-on -0.10, byline-below 0.20, byline-above -0.65, byline-end -0.35, byline-apart 0.10, byline-on -0.25, text -0.55, aside -0.10
before-and-below 145: 176: title -0.40, title-on -0.15, kicker -0.10, deck 0.25, byline-below 0.10, byline-above -0.20, byline-end -0.10, byline-apart -0.25, text -0.45
before-and-below 146: 104: title 0.15, kicker -0.25, deck -0.30, deck-on -0.10, byline-below -0.30, byline-above -0.10, byline-end -0.10, byline-apart -0.25, byline-on 0.15
before-and-below 147: 442: kicker -0.30, deck 0.25, deck-on -0.10, byline-below -0.15, byline-above -0.10, byline-end 0.20, byline-apart -0.20, byline-on -0.20, text -0.20, title -0.10
before-and-below 148: 158: title -0.10, kicker -0.25, deck-on -0.25, byline-below -0.20, byline-above 0.25, byline-end 0.10, byline-apart -0.40, byline-on -0.10, text -0.20
before-and-below 150: 40283: title -0.15, title-on -0.15, kicker -0.50, deck -0.25, byline-below -0.40, byline-above -0.25, byline-end -0.35, byline-apart -0.40, byline-on -0.20, text -0.25, aside -0.20
before-and-below 151: 73676: title -0.25, title-on -0.15, deck -0.40, deck-on -0.35, byline-below -0.40, byline-end -0.40, byline-apart -0.40, byline-on -0.35, text -0.30, byline-above -0.20
before-and-below 152: 289: title -0.30, kicker -0.25, deck -0.35, deck-on -0.10, byline-below -0.15, byline-end -0.25, byline-apart -0.25, byline-on -0.10, text 0.30
before-and-below 153: 1515: title-on -0.30, kicker -0.15, byline-below -0.35, byline-above -0.10, byline-apart -0.30, byline-on -0.10, aside -0.10
before-and-below 154: 8330: title -0.40, title-on -0.45, deck -0.30, deck-on 0.15, byline-below -0.30, byline-above -0.10, byline-end -0.20, byline-apart -0.30, text -0.20, text-on -0.20, kicker -0.10
before-and-below 160: 188: title -0.25, title-on 0.15, kicker -0.15, byline-above -0.10, byline-apart -0.10, byline-on -0.10, text -0.20
before-and-below 161: 1176: title -0.30, title-on 0.20, deck -0.45, byline-below -0.35, byline-above -0.30, byline-end -0.30, byline-apart 0.10, byline-on 0.10, text -0.50
before-and-below 162: 234: title 0.15, title-on 0.20, kicker -0.10, deck -0.20, deck-on -0.10, byline-below -0.15, byline-above -0.15, byline-end -0.15, byline-apart -0.25, byline-on -0.10, text 0.10, text-on -0.15
before-and-below 164: 59740: title -0.25, kicker -0.45, deck -0.10, deck-on -0.35, byline-below -0.35, byline-above -0.30, byline-end -0.30, byline-apart -0.50, byline-on -0.10, text -0.40, text-on -0.35, aside -0.10, title-on -0.15
before-and-below 165: 133038: title -0.10, kicker -0.60, deck -0.30, deck-on -0.25, byline-below -0.30, byline-above -0.30, byline-apart -0.30, byline-on -0.45, text -0.25, text-on -0.20, aside -0.10
before-and-below 166: 521: kicker -0.20, deck -0.10, deck-on -0.20, byline-below 0.15, byline-above -0.10, byline-end -0.35, byline-apart -0.15, byline-on -0.20, title -0.10
before-and-below 167: 3484: title -0.30, kicker -0.15, deck -0.25, byline-end -0.25, byline-apart -0.15, byline-on -0.20, title-on -0.10
before-and-letters 0: 3370: deck -0.15, deck-on -0.20, byline-below -0.25, byline-above -0.25, byline-end -0.40, byline-apart -0.15, byline-on -0.25, text -0.15, aside -0.20
before-and-letters 1: 2769: title -0.20, kicker -0.15, deck -0.10, deck-on -0.10, byline-below -0.20, byline-above -0.10, byline-end 0.10, byline-apart -0.15, byline-on -0.15, text -0.20, aside -0.20
before-and-letters 2: 16673: title -0.15, title-on -0.10, kicker -0.20, deck -0.25, deck-on -0.30, byline-above -0.20, byline-end -0.15, byline-on 0.10, aside -0.20
before-and-letters 3: 4371: title -0.20, deck -0.10, deck-on -0.15, byline-below -0.20, byline-above -0.45, byline-end -0.30, byline-apart -0.20, byline-on -0.35, text -0.10, aside -0.15
before-and-letters 4: 1207: kicker -0.30, deck -0.15, deck-on -0.10, byline-above -0.25, byline-end -0.25, byline-apart -0.30, text -0.35, text-on 0.40, aside -0.15
before-and-letters 5: 374: title -0.10, title-on -0.25, kicker -0.30, deck -0.10, deck-on -0.35, byline-below 0.20, byline-above -0.50, text 0.25, text-on -0.15, aside -0.15, byline-apart -0.15
before-and-letters 6: 1318: title-on -0.15, deck -0.35, deck-on 0.10, byline-below -0.15, byline-above -0.25, byline-end -0.10, byline-apart -0.25, byline-on -0.70, text 0.10, text-on 0.10, aside -0.10
before-and-letters 7: 916: title-on -0.20, kicker -0.35, deck -0.15, byline-below -0.60, byline-above 0.10, byline-end -0.35, byline-apart -0.20, byline-on 0.15, text -0.10, text-on 0.10, aside -0.10
before-and-letters 20: 94: byline-below -0.10, byline-end -0.15, text 0.15, aside -0.10
before-and-letters 21: 586: title 0.15, title-on -0.20, kicker -0.50, deck -0.10, deck-on -0.10, byline-below -0.45, byline-above 0.30, byline-end -0.50, byline-apart -0.10, aside -0.10, text 0.10
before-and-letters 22: 2051: deck-on -0.25, byline-below -0.20, byline-above -0.60, byline-on 0.10, text -0.30, aside -0.15, kicker -0.15, deck -0.15
before-and-letters 23: 203: title -0.25, title-on -0.15, kicker -0.15, deck -0.50, deck-on -0.15, byline-above -0.40, byline-end -0.10, byline-on -0.25, text 0.25, aside -0.10
before-and-letters 24: 34: byline-below -0.20, byline-above 0.10, byline-end -0.15, byline-apart -0.30
before-and-letters 25: 86: title-on -0.15, kicker -0.15, deck -0.15, byline-above -0.55, byline-end 0.30, byline-on -0.10, text 0.25
before-and-letters 26: 221: title-on 0.10, kicker -0.20, deck-on -0.10, byline-below 0.10, byline-above -0.20, byline-end -0.10, byline-apart 0.10, text -0.20, aside -0.10
before-and-letters 27: 44: title-on -0.10, kicker -0.25, deck -0.15, deck-on -0.10, byline-on -0.15, text -0.10, aside -0.10
before-and-letters 28: 79: title -0.25, title-on -0.15, kicker -0.25, byline-below 0.15, byline-apart 0.20, byline-on -0.10, text -0.20, aside -0.10
before-and-letters 29: 412: title 0.15, kicker 0.10, deck 0.15, deck-on -0.10, byline-below 0.10, byline-above -0.10, byline-end -0.40, byline-apart -0.25, text 0.30, aside -0.10, title-on -0.15
before-and-letters 30: 1040: title 0.10, title-on -0.10, kicker -0.40, deck -0.25, deck-on -0.20, byline-below -0.45, byline-end -0.15, byline-apart 0.10, byline-on 0.15, aside -0.15
before-and-letters 31: 104: title -0.25, title-on -0.20, kicker -0.20, deck -0.20, deck-on -0.10, byline-below 0.25, byline-above 0.10, byline-apart -0.15, text -0.50, aside -0.10
before-and-letters 32: 55: byline-below -0.10, byline-apart -0.10
before-and-letters 33: 107: title -0.20, title-on -0.20, kicker -0.35, deck -0.20, byline-below 0.10, byline-above 0.15, byline-end -0.10, byline-apart -0.10, byline-on -0.20, text 0.15, aside -0.10
before-and-letters 34: 213: title 0.25, title-on -0.10, kicker -0.30, deck -0.10, byline-below -0.10, byline-above -0.20, byline-end 0.15, byline-apart -0.40, text -0.10, aside -0.10
before-and-letters 35: 52: title-on -0.20, kicker -0.15, deck -0.15, deck-on -0.15, byline-below 0.15, byline-end 0.10, byline-apart -0.10, text -0.40, aside -0.10
before-and-letters 36: 10: byline-below 0.10, byline-above -0.10, byline-apart -0.15, text -0.10
before-and-letters 37: 23: title-on 0.30, kicker -0.25, byline-below 0.15, byline-end -0.20, byline-apart 0.25, byline-on -0.35, text -0.20, text-on -0.15
before-and-letters 38: 69: title 0.10, title-on -0.20, deck -0.15, deck-on -0.10, byline-above 0.15, byline-apart 0.10, byline-on -0.40, text 0.10, text-on 0.10, aside -0.10, byline-below -0.10
before-and-letters 39: 24: title -0.25, title-on 0.10, kicker 0.15, deck-on -0.10, byline-on -0.15, text -0.20, text-on -0.15
before-and-letters 40: 470: title -0.10, kicker -0.35, deck -0.20, byline-end 0.15, byline-on -0.10, aside -0.20, byline-apart -0.10
before-and-letters 41: 2528: title 0.15, kicker 0.20, deck -0.20, byline-end -0.10, text -0.60, aside -0.20
before-and-letters 42: 61288: title -0.15, title-on -0.25, kicker -0.40, deck -0.30, deck-on -0.25, byline-below -0.45, byline-above -0.35, byline-end -0.45, byline-apart -0.40, byline-on -0.50, text -0.40, aside -0.20
before-and-letters 43: 57979: title -0.10, title-on -0.15, kicker -0.25, deck -0.20, deck-on -0.10, byline-below -0.25, byline-above -0.30, byline-end -0.25, byline-apart -0.15, text -0.20, aside -0.25
before-and-letters 44: 232: title-on 0.30, kicker -0.45, deck -0.15, deck-on -0.20, byline-below 0.15, byline-above -0.45, byline-end -0.10, byline-apart -0.40, byline-on -0.30, text-on -0.40, aside -0.30
before-and-letters 45: 1136: title -0.25, deck -0.50, byline-below -0.15, byline-end -0.25, byline-apart -0.15, byline-on 0.10, text -0.10, aside -0.20, deck-on -0.10
before-and-letters 46: 103655: title -0.10, title-on -0.25, kicker -0.25, deck -0.30, deck-on -0.10, byline-below -0.35, byline-end -0.20, byline-apart -0.25, byline-on -0.40, text -0.55, text-on -0.25, aside -0.15
before-and-letters 47: 101691: title -0.10, title-on -0.25, kicker -0.40, deck -0.25, deck-on -0.20, byline-below -0.30, byline-above -0.30, byline-end -0.30, byline-on -0.25, aside -0.20, byline-apart -0.20, text-on -0.10
before-and-tail 0: 25640: title -0.25, title-on -0.25, kicker -0.25, deck -0.35, deck-on -0.35, byline-below -0.15, byline-above -0.25, byline-end -0.20, byline-apart -0.20, byline-on -0.15, text -0.20, aside -0.20
before-and-tail 1: 89: title -0.15, title-on 0.20, kicker -0.25, byline-below -0.15, byline-above -0.30, byline-end -0.30, byline-apart -0.30, byline-on -0.10
before-and-tail 2: 530: title 0.10, kicker -0.40, byline-above -0.15, byline-end -0.20, byline-apart -0.35, text -0.10, aside -0.10
before-and-tail 3: 22: title -0.15, text 0.20
before-and-tail 4: 13: text 0.10
before-and-tail 5: 12: title -0.25, kicker -0.15, byline-end -0.10, byline-apart -0.15, text 0.30
before-and-tail 6: 37: title-on -0.10, byline-below 0.10, byline-above -0.15, byline-end 0.10, text -0.10
before-and-tail 8: 836: title-on 0.20, kicker -0.40, deck -0.30, deck-on -0.15, byline-below -0.10, byline-end -0.45, byline-on -0.20, text -0.10, aside -0.15
before-and-tail 9: 3473: title-on -0.35, kicker -0.20, deck -0.35, byline-below -0.10, byline-above -0.25, byline-end -0.15, byline-apart -0.35, byline-on -0.10, text-on 0.15, aside -0.10, title -0.10, text 0.15
before-and-tail 10: 20: title -0.20, byline-below -0.10, text-on 0.10
before-and-tail 11: 99: title-on 0.25, deck-on -0.10, byline-below -0.15, byline-on -0.10, text -0.30, aside -0.15
before-and-tail 15: 10: title -0.20, byline-below -0.10, byline-on 0.10
before-and-tail 17: 210: title 0.15, title-on -0.60, deck -0.15, deck-on -0.15, byline-below -0.10, byline-end -0.20, byline-apart -0.15, byline-on 0.20, text 0.25
before-and-tail 45: 2626: title 0.10, title-on -0.15, kicker -0.25, deck -0.25, deck-on -0.30, byline-below -0.45, byline-above -0.20, byline-end -0.15, byline-apart -0.15, aside -0.15, byline-on 0.10
before-and-tail 46: 7: title-on 0.15, byline-below -0.10, byline-apart -0.10, byline-on -0.10, text -0.15
before-and-tail 47: 7: title -0.10, title-on -0.10, deck -0.10, byline-below 0.10, text -0.10
before-and-tail 53: 293: title -0.30, title-on 0.10, kicker -0.10, deck -0.15, deck-on -0.10, byline-below 0.15, byline-end -0.45, byline-apart 0.25, byline-on -0.20, text -0.55, aside -0.10
before-and-tail 54: 366: kicker -0.15, deck -0.20, deck-on -0.15, byline-above -0.25, aside -0.10
before-and-tail 62: 17: kicker -0.10, byline-above -0.25, byline-end 0.15, byline-apart -0.10
before-and-tail 63: 1507: kicker -0.35, deck-on -0.25, byline-below -0.10, byline-above -0.20, byline-end -0.40, byline-on 0.20, text 0.10, aside -0.15, title 0.10, title-on -0.15
before-and-tail 65: 4: text 0.10
before-and-tail 71: 118: title-on -0.15, kicker -0.10, byline-below 0.15, byline-above 0.20, byline-end 0.20, byline-apart -0.25, text -0.50, aside -0.10
before-and-tail 72: 401: title 0.15, title-on -0.30, kicker -0.20, deck -0.25, deck-on -0.20, byline-end 0.15, byline-apart -0.40, text -0.10, aside -0.10
before-and-tail 80: 24: title -0.20, byline-below 0.15, byline-end 0.10, byline-apart -0.10, text -0.25
before-and-tail 81: 119: title-on 0.25, deck -0.20, deck-on -0.15, byline-above 0.25, byline-apart 0.25, byline-on -0.70, text 0.10, text-on 0.10, aside -0.10
before-and-tail 89: 6: title -0.10, byline-below 0.15, byline-above -0.10, byline-apart -0.10, text -0.10
before-and-tail 90: 76861: title -0.25, title-on -0.35, kicker -0.35, deck -0.30, deck-on -0.25, byline-below -0.10, byline-above -0.20, byline-apart -0.10, text -0.60, aside -0.15, byline-on -0.15
before-and-tail 91: 6957: title -0.15, title-on -0.30, kicker -0.20, deck -0.20, byline-below -0.20, byline-above -0.20, byline-end -0.30, byline-apart -0.15, byline-on -0.30, text 0.15
before-and-tail 92: 25617: kicker -0.35, deck -0.15, deck-on -0.25, byline-below -0.65, byline-above -0.15, byline-end -0.40, byline-apart -0.30, byline-on -0.35, text 0.15, aside -0.10
before-and-tail 93: 4691: title -0.35, title-on -0.30, kicker -0.25, deck -0.20, deck-on -0.10, byline-below -0.20, byline-end -0.10, byline-apart -0.10, byline-on -0.10, text 0.55
before-and-tail 94: 1424: title-on -0.35, kicker 0.15, deck -0.30, deck-on -0.25, byline-below -0.50, byline-above -0.15, byline-end -0.20, byline-apart -0.20, byline-on -0.20, text 0.15
before-and-tail 95: 324: title -0.10, deck -0.35, byline-below -0.35, byline-above -0.15, byline-end -0.20, byline-apart -0.25, byline-on -0.15, text 0.10, aside -0.10
before-and-tail 96: 3128: title 0.15, title-on -0.20, kicker -0.15, deck -0.35, deck-on -0.10, byline-above -0.15, byline-end -0.15, byline-apart -0.25, byline-on 0.15, text 0.20, byline-below -0.15
before-and-tail 97: 50: text 0.10
before-and-tail 98: 3213: title -0.10, title-on 0.15, kicker -0.20, deck -0.30, deck-on -0.25, byline-below -0.45, byline-above -0.15, byline-end -0.25, byline-on -0.45, text -0.20, aside -0.20
before-and-tail 99: 117100: kicker -0.35, deck -0.40, deck-on -0.25, byline-below -0.25, byline-above -0.10, byline-end -0.15, byline-apart -0.35, byline-on -0.10, text -0.60, text-on -0.30, aside -0.20, title-on -0.10
before-and-tail 100: 9829: title -0.10, title-on -0.20, kicker -0.10, deck -0.30, deck-on -0.15, byline-below -0.35, byline-apart -0.10, text -0.25, text-on 0.30
before-and-tail 101: 61521: title -0.45, title-on -0.45, kicker -0.15, deck -0.15, deck-on -0.15, byline-below -0.25, byline-above -0.10, byline-end -0.10, byline-apart -0.10, byline-on -0.50, text -0.40, text-on 0.15, aside -0.10
before-and-tail 102: 7189: title -0.15, title-on -0.15, kicker -0.10, deck -0.10, deck-on -0.40, byline-below -0.15, byline-end -0.10, byline-on -0.25, text -0.20, text-on 0.45
before-and-tail 103: 1425: title -0.45, title-on 0.15, kicker -0.15, deck -0.10, deck-on -0.35, byline-on -0.25, text -0.20, text-on 0.35, byline-below -0.20
before-and-tail 104: 314: title -0.40, kicker 0.10, deck -0.10, deck-on -0.15, byline-below -0.20, byline-apart -0.10, byline-on -0.15, text -0.20, text-on 0.10
before-and-tail 105: 5807: title -0.10, deck -0.10, deck-on -0.20, byline-below -0.35, byline-end -0.10, byline-apart -0.15, byline-on -0.15, text -0.10, text-on 0.25
before-and-tail 106: 97: title -0.35, text-on 0.40
before-and-tail 107: 3432: title -0.20, title-on -0.20, kicker -0.25, deck -0.25, deck-on -0.45, byline-below -0.20, byline-above -0.35, byline-end -0.35, byline-apart 0.20, byline-on -0.25, text-on 0.10, aside -0.10
before-and-seams 21: 573: title -0.30, title-on 0.15, kicker -0.65, deck 0.30, byline-below -0.25, byline-above 0.10, byline-end -0.50, byline-on -0.30, text 0.10, byline-apart -0.20
before-and-seams 22: 383: title -0.10, title-on -0.20, deck 0.35, byline-below -0.10, byline-above -0.15, byline-end -0.20, byline-apart 0.15, byline-on -0.30, text -0.20
before-and-seams 23: 225: title -0.40, kicker -0.30, deck-on -0.15, byline-below 0.15, byline-above -0.10, byline-end 0.15, byline-apart -0.45, byline-on -0.20, text 0.10
before-and-seams 24: 17597: title -0.35, title-on -0.25, kicker -0.40, deck -0.25, deck-on -0.35, byline-below -0.30, byline-above -0.20, byline-apart -0.45, byline-on -0.35, text -0.30, aside -0.20
before-and-seams 25: 2552: title -0.10, title-on -0.20, deck -0.40, deck-on -0.30, byline-below -0.55, byline-above -0.20, byline-end -0.10, byline-apart -0.30, byline-on -0.15, aside -0.10
before-and-seams 26: 1007: title -0.15, kicker 0.15, deck -0.25, byline-below -0.30, byline-end -0.40, byline-apart -0.20, byline-on 0.10, text -0.10, aside -0.10, byline-above -0.10
before-and-seams 27: 277: title -0.30, title-on -0.10, kicker -0.40, deck -0.45, byline-below -0.25, byline-above -0.10, byline-end 0.25, byline-on 0.25, aside -0.15
before-and-seams 28: 54: byline-below 0.10, byline-above -0.25, byline-apart -0.35, byline-on -0.15, text -0.25
before-and-seams 29: 92: title 0.25, title-on -0.20, kicker -0.45, byline-above -0.20, text -0.20, deck -0.10
before-and-seams 30: 88: title-on -0.35, kicker 0.10, deck -0.20, deck-on -0.10, byline-below -0.10, byline-above -0.25, byline-on -0.20, text 0.20
before-and-seams 31: 1465: title -0.30, title-on 0.20, kicker -0.35, deck -0.30, deck-on -0.15, byline-below -0.15, byline-end -0.35, byline-apart -0.25, byline-on -0.15, text -0.15, aside -0.10
before-and-seams 32: 1030: title -0.25, deck -0.75, deck-on -0.35, byline-below -0.10, byline-above -0.10, byline-end -0.45, byline-apart -0.10, byline-on -0.35, text 0.25
before-and-seams 33: 343: title -0.10, title-on 0.10, kicker -0.35, deck -0.20, deck-on -0.20, byline-below -0.50, byline-apart -0.35, text 0.15
before-and-seams 34: 71: title-on -0.10, kicker -0.10, deck -0.25, byline-below -0.20, byline-end -0.35, byline-apart -0.40, aside -0.10
before-and-seams 35: 51: title 0.10, title-on -0.10, deck -0.20, byline-below -0.10, byline-above -0.15, byline-apart -0.15, byline-on -0.15, text -0.10
before-and-seams 36: 45: title-on -0.25, deck -0.25, byline-above -0.10, byline-end -0.10, byline-apart -0.20, byline-on -0.10, text 0.10
before-and-seams 37: 51: title-on -0.10, kicker -0.20, byline-end -0.15, byline-apart -0.20, title 0.10, deck -0.15
before-and-seams 38: 609: title -0.30, title-on 0.60, kicker -0.40, deck -0.55, byline-above -0.60, byline-end -0.15, byline-apart -0.20, byline-on 0.15, text -0.40
before-and-seams 39: 303: title 0.10, title-on -0.10, kicker -0.10, deck 0.10, deck-on -0.10, byline-below 0.50, byline-above -0.35, byline-end -0.55, byline-apart 0.20, byline-on -0.35, text -0.35
before-and-seams 40: 340: title -0.20, title-on 0.35, kicker -0.10, deck -0.45, deck-on -0.25, byline-below -0.25, byline-above -0.35, byline-end -0.30, byline-apart -0.35, byline-on -0.20, aside -0.10
before-and-seams 41: 27: title -0.45, title-on 0.30, kicker -0.20, deck -0.15, byline-below 0.20, byline-end 0.30, byline-apart -0.15, text -0.45
before-and-seams 42: 113: title -0.15, kicker -0.15, deck-on 0.10, byline-below 0.15, byline-above -0.15, byline-end -0.15, byline-apart -0.10, byline-on -0.45, text -0.20
before-and-seams 43: 21: title-on -0.10, deck -0.10, deck-on -0.10, byline-below 0.15, byline-end -0.10, byline-apart -0.10, text -0.10
before-and-seams 44: 5: title -0.10
before-and-seams 45: 573: title -0.60, kicker 0.10, deck -0.15, deck-on 0.10, byline-below 0.20, byline-end -0.40, byline-apart -0.15, text -0.80, aside -0.10
before-and-seams 46: 65: kicker -0.15, byline-below -0.20, byline-above -0.10, byline-end -0.10, byline-apart -0.10, byline-on 0.15, text -0.45, text-on -0.10
before-and-seams 47: 47: title-on -0.15, kicker -0.25, deck -0.25, deck-on -0.20, byline-above -0.10, byline-end -0.10, byline-apart -0.10, text -0.40, text-on 0.25
before-and-seams 48: 23: title 0.10, title-on -0.10, deck -0.10, byline-end -0.10, byline-on -0.10, text-on -0.15, aside -0.10
before-and-seams 49: 21: title-on -0.15, byline-on 0.15, text -0.20
before-and-seams 50: 44: title 0.10, title-on -0.20, deck -0.20, byline-below -0.10, byline-above -0.10, byline-end -0.15, byline-apart -0.10, byline-on 0.20, text -0.25
before-and-seams 51: 20: title-on -0.25, deck -0.10, text -0.20
before-and-seams 52: 361: title-on -0.15, kicker -0.20, deck -0.40, deck-on 0.15, byline-below 0.15, byline-above -0.15, byline-end 0.20, byline-apart -0.20, byline-on 0.10, text -0.60, text-on -0.25, title -0.10
before-and-seams 53: 119: kicker -0.10, deck -0.15, deck-on -0.15, byline-above -0.10, byline-end -0.10, byline-apart -0.15, byline-on -0.10, text -0.60, text-on 0.10, aside -0.10
before-and-seams 54: 57: title -0.40, title-on -0.15, deck-on -0.25, byline-below -0.15, byline-end -0.10, text -0.30, text-on 0.30, kicker 0.10
before-and-seams 55: 16: title -0.25, byline-below -0.15, byline-end -0.10, byline-on 0.15, text -0.15
before-and-seams 57: 16: title-on -0.10, byline-below -0.10, byline-on 0.10, text -0.15
before-and-seams 58: 22: title -0.25, deck -0.10, byline-below -0.15, text -0.15, text-on 0.20
before-and-seams 59: 240: title -0.20, title-on -0.15, deck 0.10, deck-on -0.10, byline-below -0.30, byline-above -0.15, byline-end -0.20, byline-apart -0.15, byline-on 0.20, text 0.20
before-and-seams 60: 101: title-on -0.50, deck 0.15, byline-below -0.10, byline-above -0.10, byline-end -0.15, byline-apart -0.15, byline-on -0.10, text-on 0.45, text -0.35
before-and-seams 61: 52: title -0.45, kicker -0.20, byline-below -0.30, byline-end -0.10, byline-on -0.15, text -0.35, text-on 0.15
before-and-seams 62: 8: title -0.15, byline-below -0.10, byline-end -0.10, text -0.15, text-on 0.15
before-and-seams 63: 26: byline-below -0.10, text 0.10
before-and-seams 64: 11: title -0.10, title-on 0.10, deck -0.10, text -0.10
before-and-seams 66: 861: title 0.10, kicker -0.65, deck-on -0.20, byline-below -0.65, byline-above -0.35, byline-apart -0.15, byline-on -0.40, aside -0.15
before-and-seams 67: 68: title 0.30, title-on -0.40, kicker -0.15, byline-end -0.10, byline-apart -0.15, byline-on -0.25, text 0.10
before-and-seams 68: 31: title 0.15, title-on -0.25, kicker -0.10, byline-below 0.15, byline-apart -0.10, byline-on 0.10, text -0.15
before-and-seams 69: 5: title -0.10, text 0.10
before-and-seams 71: 20: title -0.25, title-on 0.10, byline-below -0.15, text 0.10
before-and-seams 72: 14: byline-below -0.10
before-and-seams 73: 355: title 0.30, kicker -0.20, deck -0.50, deck-on -0.20, byline-below 0.10, byline-above -0.15, byline-end -0.20, byline-apart -0.15, byline-on -0.60, text -0.30
before-and-seams 74: 160: title 0.30, title-on -0.30, deck -0.15, byline-below -0.45, byline-above -0.10, byline-end -0.10, byline-apart -0.15, byline-on -0.15, text 0.20
before-and-seams 75: 40: kicker -0.10, deck -0.15, byline-on -0.10
before-and-seams 78: 6: title -0.10, title-on 0.10
before-and-seams 79: 10: title -0.20, byline-below -0.10
before-and-seams 80: 168: title-on 0.10, kicker -0.15, deck -0.20, deck-on -0.15, byline-below -0.10, byline-end -0.10, byline-apart -0.10, text -0.25
before-and-seams 81: 44: kicker -0.10, deck 0.10, byline-below -0.15, text -0.15
before-and-seams 82: 53: title -0.25, title-on 0.20, byline-on -0.10
before-and-seams 231: 8: title-on 0.25, byline-below -0.20, byline-apart -0.10, byline-on -0.10
before-and-seams 232: 8: title 0.10, byline-below -0.10, byline-apart -0.10
before-and-seams 234: 1797: title -0.15, title-on 0.15, kicker -0.55, deck -0.35, deck-on -0.40, byline-below -0.40, byline-end -0.15, byline-on -0.55, text -0.10, aside -0.10, byline-apart 0.10
before-and-seams 235: 174: title 0.35, kicker -0.15, deck -0.35, deck-on -0.10, byline-below -0.10, byline-above -0.55, byline-end -0.45, byline-apart -0.25, byline-on 0.10, aside -0.10
before-and-seams 236: 67: kicker -0.15, deck -0.15, byline-below 0.10, byline-above -0.20, byline-end -0.15, byline-apart -0.45, byline-on -0.25
before-and-seams 237: 53: title -0.50, title-on -0.30, kicker -0.10, byline-below -0.10, byline-above -0.20, byline-end 0.10, byline-apart 0.20, byline-on -0.15, text 0.10, aside -0.10
before-and-seams 241: 262: title-on -0.50, deck -0.15, deck-on -0.25, byline-below 0.10, byline-above -0.60, byline-apart -0.25, text 0.30
before-and-seams 242: 146: title 0.10, title-on -0.20, kicker -0.40, deck -0.20, deck-on -0.15, byline-below 0.20, byline-end -0.35, byline-on -0.15, text -0.25, aside -0.10
before-and-seams 243: 41: title -0.10, title-on -0.20, kicker -0.15, deck 0.15, byline-above -0.25, byline-end -0.15, byline-apart -0.35, byline-on -0.25, text 0.10
before-and-seams 244: 24: title 0.15, title-on -0.15, deck -0.10, byline-below 0.25, byline-end -0.25, byline-apart -0.25, byline-on -0.25, text -0.20
before-and-seams 248: 144: title -0.15, kicker -0.35, deck -0.10, deck-on -0.25, byline-below -0.30, byline-above -0.45, byline-end 0.20, byline-apart -0.20, byline-on 0.35, text -0.20, title-on 0.15
before-and-seams 249: 84: title -0.20, deck -0.10, deck-on -0.15, byline-below 0.20, byline-above -0.35, byline-end -0.25, byline-apart -0.20, byline-on -0.30
before-and-seams 250: 104: title -0.30, title-on -0.20, kicker 0.20, deck -0.20, deck-on 0.10, byline-below -0.20, byline-above 0.15, byline-end -0.20, byline-apart 0.10, byline-on -0.20
before-and-seams 251: 7: title -0.10, byline-below 0.10, byline-apart -0.10
before-and-seams 276: 235: title 0.10, kicker -0.10, deck -0.15, deck-on -0.10, byline-below -0.15, byline-above -0.25, byline-apart 0.10, byline-on -0.15, aside -0.10
before-and-seams 277: 65: title -0.10, kicker -0.10, deck -0.10, byline-on -0.10, text 0.20, byline-below -0.15, byline-apart -0.20
before-and-seams 278: 17: kicker -0.15, byline-below 0.15, byline-above -0.10, byline-end -0.15, byline-apart 0.15, text -0.15
before-and-seams 283: 21: title-on 0.15, kicker -0.15, byline-above -0.20, byline-end 0.15, byline-apart -0.10, byline-on 0.10, text -0.10
before-and-seams 284: 20: title-on -0.10, kicker -0.20, byline-above -0.30, byline-end 0.20
before-and-seams 285: 6: byline-apart -0.15, text -0.10, title -0.10
before-and-seams 290: 8: kicker -0.10, byline-end 0.10, text -0.15
before-and-seams 291: 8: title -0.20, kicker -0.10, byline-above 0.10, byline-apart -0.15, text -0.10
before-and-seams 292: 3: byline-below 0.10, byline-above -0.10, byline-apart -0.10
before-and-seams 315: 5: byline-end -0.10
before-and-seams 318: 940: title-on -0.45, kicker -0.25, deck -0.30, deck-on -0.20, byline-below -0.25, byline-apart -0.15, byline-on -0.15, text 0.10, aside -0.10
before-and-seams 319: 108: kicker -0.40, byline-below -0.10, byline-end -0.25, byline-apart 0.20, byline-on -0.10, aside -0.10
before-and-seams 320: 29: title -0.30, kicker -0.10, byline-below -0.25, byline-above -0.40, byline-end 0.20, byline-apart 0.10
before-and-seams 321: 170: title 0.10, title-on -0.25, kicker -0.15, byline-below -0.10, byline-above -0.15, byline-end -0.20, byline-apart 0.10, byline-on -0.10
before-and-seams 325: 133: kicker 0.10, deck -0.10, byline-below 0.25, byline-above 0.10, byline-end -0.20, byline-apart -0.10, byline-on 0.15, text -0.30, aside -0.10
before-and-seams 326: 37: title -0.20, title-on -0.10, byline-above -0.10, byline-apart -0.15, byline-on -0.10, text 0.10
before-and-seams 327: 17: title -0.15, byline-above 0.25, byline-apart -0.25, text -0.30
before-and-seams 328: 41: title 0.10, title-on -0.10, kicker -0.10, byline-below -0.30, byline-above -0.10, byline-end -0.25, byline-apart -0.30, text 0.25
before-and-seams 332: 68: title-on 0.10, kicker -0.20, byline-above -0.15, byline-end -0.40, byline-apart 0.20, byline-below -0.10
before-and-seams 333: 26: title-on -0.15, kicker -0.15, byline-below -0.10, byline-above -0.30, byline-on 0.15, text -0.15, byline-apart 0.10
before-and-seams 334: 33: title -0.15, title-on 0.15, kicker -0.10, deck-on -0.10, byline-below 0.25, byline-end -0.10, byline-apart -0.30, byline-on -0.15
before-and-seams 335: 22: byline-below 0.15, byline-end 0.15, byline-apart -0.25, text -0.25
before-and-seams 360: 273: kicker -0.50, deck -0.20, deck-on -0.10, byline-above 0.10, byline-apart -0.20, byline-on -0.25, text 0.15, aside -0.10, title -0.10
before-and-seams 361: 31: title 0.10, kicker -0.20, byline-end 0.10, byline-apart -0.10, text -0.15
before-and-seams 362: 11: kicker -0.10, byline-end 0.15, byline-apart -0.10, text -0.20
before-and-seams 363: 27: kicker -0.10, byline-below 0.10, byline-above -0.15, byline-apart -0.10, text -0.10
before-and-seams 367: 23: title-on -0.10, kicker -0.20, byline-above -0.20, byline-apart -0.15, text -0.10
before-and-seams 368: 17: title 0.10, title-on -0.15, byline-above 0.10, byline-end 0.15, byline-apart -0.20, byline-on -0.15, text -0.25
before-and-seams 370: 12: title -0.10, byline-end -0.10, byline-apart -0.15, text 0.10
before-and-seams 374: 8: title -0.15, byline-above -0.10, byline-end 0.10, byline-apart -0.10
before-and-seams 375: 8: title -0.15, byline-below 0.10, byline-above -0.10, text -0.20
before-and-seams 376: 4: byline-apart -0.10
before-and-seams 377: 4: byline-end -0.15
before-and-seams 381: 14: title -0.20, title-on 0.25, kicker 0.20, byline-apart -0.15, byline-on -0.25, text -0.15, text-on -0.15
before-and-seams 388: 18: title -0.20, kicker -0.15, byline-below 0.10, byline-apart -0.15, text -0.10
before-and-seams 395: 12: byline-apart -0.10, byline-on -0.10, text -0.10, text-on 0.10, byline-below -0.10
before-and-seams 402: 47: title -0.10, title-on -0.10, deck -0.15, byline-below 0.10, byline-apart 0.15, byline-on -0.25
before-and-seams 403: 7: byline-on -0.15
before-and-seams 409: 4: title 0.15, kicker -0.10, byline-below -0.15, byline-on -0.10
before-and-seams 410: 7: kicker -0.10, byline-above 0.10, byline-end -0.10, byline-on -0.20, text 0.15
before-and-seams 417: 1: text 0.10
before-and-seams 441: 53682: title -0.20, title-on -0.40, deck -0.15, deck-on -0.20, byline-below -0.25, byline-above -0.20, byline-end -0.40, byline-apart -0.30, byline-on -0.45
before-and-seams 442: 5972: deck-on -0.25, byline-below -0.45, byline-above -0.30, byline-apart -0.10, byline-on -0.30, text -0.25, kicker -0.10, byline-end -0.20
before-and-seams 443: 1612: title 0.30, title-on -0.20, byline-below -0.20, byline-on -0.30, text -0.45, deck -0.10, deck-on -0.15
before-and-seams 444: 34507: title -0.15, title-on -0.25, kicker -0.25, deck -0.10, deck-on -0.15, byline-below -0.15, byline-above -0.45, byline-end -0.35, byline-apart -0.50, byline-on -0.70, text -0.30, aside -0.20
before-and-seams 445: 3402: title -0.10, kicker -0.40, deck -0.20, deck-on -0.30, byline-below -0.10, byline-above -0.30, byline-apart -0.65, byline-on 0.35, text -0.25, aside -0.10
before-and-seams 446: 1618: title -0.20, title-on -0.25, kicker -0.90, deck-on -0.10, byline-end -0.50, byline-on -0.25, text -0.10, byline-below -0.10, byline-above -0.20
before-and-seams 447: 1258: title-on -0.30, kicker -0.25, deck 0.20, byline-below -0.25, byline-above -0.10, byline-end -0.15, byline-apart -0.20, text -0.10, aside -0.10
before-and-seams 448: 5619: title -0.20, title-on -0.35, deck-on 0.25, byline-above 0.15, byline-end 0.10, byline-apart -0.45, text -0.50
before-and-seams 449: 1779: title 0.15, title-on 0.35, kicker -0.10, deck -0.35, deck-on -0.15, byline-below -0.20, byline-above -0.40, byline-end -0.10, byline-apart -0.35, byline-on -0.40, text -0.30
before-and-seams 450: 634: title -0.10, title-on 0.15, kicker -0.50, deck -0.20, deck-on -0.25, byline-below 0.10, byline-end -0.25, byline-apart -0.10, byline-on -0.20
before-and-seams 451: 2967: title-on -0.10, kicker -0.20, deck -0.20, deck-on -0.40, byline-below -0.35, byline-above -0.35, byline-end 0.25, byline-apart -0.15, text -0.25, aside -0.10
before-and-seams 452: 1422: title -0.30, title-on 0.10, kicker 0.10, byline-below -0.25, byline-above -0.30, byline-end -0.30, byline-apart -0.10, byline-on -0.60, aside -0.10, deck-on -0.10
before-and-seams 453: 600: title 0.20, title-on -0.25, kicker -0.25, deck-on -0.20, byline-above -0.35, byline-end -0.15, byline-on -0.45, byline-apart -0.15, text -0.10
before-and-seams 454: 177: title -0.30, kicker -0.15, deck -0.35, byline-apart -0.30, byline-on -0.25, text 0.25, byline-below -0.15
before-and-seams 455: 3324: title-on -0.30, kicker -0.40, deck -0.20, byline-below -0.15, byline-above -0.15, byline-apart -0.30, byline-on 0.10, text 0.30, deck-on -0.10
before-and-seams 456: 760: title-on -0.20, kicker -0.25, deck -0.20, deck-on -0.10, byline-below -0.35, byline-end -0.45, byline-apart 0.15
before-and-seams 457: 294: title 0.25, title-on -0.20, deck -0.60, byline-below -0.30, byline-above -0.15, byline-end -0.35, byline-on -0.30, text 0.20
before-and-seams 458: 1480: title -0.15, kicker 0.15, deck -0.10, deck-on 0.15, byline-below -0.30, byline-above 0.15, byline-end -0.30, byline-apart -0.20, byline-on 0.10, text -0.30, title-on -0.10
before-and-seams 459: 532: title 0.20, deck -0.25, byline-below -0.30, byline-above 0.25, byline-end -0.25, byline-apart -0.10, byline-on -0.30, text -0.20
before-and-seams 460: 546: title -0.30, kicker -0.30, deck -0.30, byline-below -0.60, byline-above -0.20, byline-end -0.45, byline-apart -0.15, text 0.20, byline-on -0.10
before-and-seams 461: 80: title 0.15, title-on -0.15, kicker 0.10, deck -0.25, deck-on -0.10, byline-below -0.25, byline-end -0.10, byline-apart -0.25, text -0.10
before-and-seams 462: 108389: kicker -0.45, deck -0.20, deck-on -0.35, byline-below -0.35, byline-above -0.35, byline-end -0.35, byline-on -0.40, text -0.70, text-on 0.15
before-and-seams 463: 8916: title -0.45, kicker -0.25, deck -0.75, byline-above -0.10, byline-end -0.25, byline-apart -0.20, byline-on -0.30, text -0.20, text-on 0.20
before-and-seams 464: 1549: title -0.65, kicker -0.10, deck -0.10, deck-on 0.20, byline-below -0.45, byline-above -0.20, byline-end -0.35, byline-apart -0.25
before-and-seams 465: 50916: title -0.90, title-on -0.35, kicker -0.30, deck -0.35, byline-below -0.20, byline-above -0.20, byline-end -0.30, byline-apart -0.20
before-and-seams 466: 5106: kicker -0.55, deck 0.40, deck-on 0.20, byline-below -0.35, byline-end -0.45, byline-apart -0.60, text -0.20, text-on -0.30
before-and-seams 467: 3152: title 0.25, title-on -0.30, deck -0.20, byline-below -0.35, byline-above -0.20, byline-end -0.10, byline-apart -0.30, text -0.40, text-on 0.15
before-and-seams 468: 2971: title -0.10, title-on 0.15, deck -0.25, byline-below -0.40, byline-end -0.20, byline-apart -0.10
before-and-seams 469: 8288: title -0.50, kicker -0.20, deck 0.15, byline-below -0.30, byline-above -0.30, byline-end -0.25, byline-apart -0.50, byline-on -0.10, text -0.15, title-on 0.10
before-and-seams 470: 2759: title 0.10, kicker -0.25, deck -0.35, byline-below 0.20, byline-end -0.15, text -0.70
before-and-seams 471: 509: title 0.20, title-on 0.10, kicker -0.25, deck 0.25, deck-on -0.25, byline-below -0.55, byline-above -0.25, byline-end -0.30, byline-apart -0.35, byline-on -0.25, text-on -0.25, aside -0.10, text -0.10
before-and-seams 472: 6464: title -0.65, title-on 0.20, deck -0.60, deck-on -0.10, byline-below -0.25, byline-above 0.20, byline-end -0.25, byline-apart -0.40, byline-on 0.25, text -0.55, text-on -0.10, aside -0.10
before-and-seams 473: 1629: deck -0.10, deck-on -0.20, byline-above -0.10, byline-end -0.55, byline-apart 0.10, byline-on 0.10, text 0.30, text-on -0.45, aside -0.10, title -0.15
before-and-seams 474: 730: title-on -0.15, kicker -0.45, deck-on -0.10, byline-below 0.25, byline-above 0.20, byline-apart -0.20, byline-on -0.35, text -0.30, text-on -0.25, aside -0.10
before-and-seams 475: 409: title-on -0.15, kicker -0.15, byline-below 0.25, byline-above -0.10, byline-end -0.30, byline-apart -0.25, byline-on -0.20, text -0.25, text-on 0.10, aside -0.10, title -0.15, deck -0.15, deck-on -0.15
before-and-seams 476: 1697: title -0.25, title-on -0.35, kicker 0.10, deck -0.20, deck-on 0.25, byline-below 0.10, byline-above 0.15, byline-end -0.15, byline-apart -0.40, byline-on -0.35, text 0.75, text-on -0.80
before-and-seams 477: 602: title 0.25, title-on -0.15, kicker -0.15, deck -0.40, byline-below 0.20, byline-above -0.20, byline-end 0.55, byline-on -0.20, text-on -0.45, byline-apart -0.15
before-and-seams 478: 329: title-on 0.10, kicker -0.30, deck -0.45, deck-on -0.15, byline-above -0.25, byline-apart -0.30, text -0.35, aside -0.10
before-and-seams 479: 1422: title 0.40, deck -0.15, byline-below -0.10, byline-above -0.45, byline-apart -0.30, byline-on -0.55, text -0.25, text-on -0.20, aside -0.10, deck-on -0.25
before-and-seams 480: 462: kicker -0.20, deck -0.20, deck-on -0.20, byline-above -0.20, byline-end 0.15, byline-apart 0.30, byline-on -0.40, text -0.10, text-on -0.10, aside -0.10, title-on -0.15
before-and-seams 481: 311: title -0.40, title-on 0.15, kicker 0.25, deck -0.25, deck-on -0.20, byline-below -0.40, byline-above -0.40, byline-end -0.15, byline-on -0.35, text -0.50, text-on 0.25, aside -0.10
before-and-seams 482: 104: title -0.25, title-on -0.25, kicker -0.15, deck-on -0.15, byline-above -0.10, byline-end 0.20, byline-apart -0.25, byline-on -0.20, text 0.15, aside -0.15
before-and-alike 0: 6017: title -0.40, title-on -0.10, kicker -0.40, deck -0.30, deck-on -0.20, byline-above -0.10, byline-end -0.25, byline-apart -0.25, byline-on -0.35, text -0.20, aside -0.15
before-and-alike 1: 3223: title -0.30, title-on -0.15, kicker -0.35, deck-on -0.25, byline-below -0.25, byline-above -0.10, byline-end -0.15, byline-apart -0.25, byline-on -0.20, aside -0.15
before-and-alike 2: 4603: title -0.20, kicker -0.10, deck -0.45, deck-on -0.35, byline-below -0.30, byline-above -0.25, byline-end -0.15, byline-apart -0.65, byline-on -0.45, text -0.15, aside -0.15
before-and-alike 3: 6336: title -0.15, deck -0.50, deck-on -0.20, byline-below -0.25, byline-above -0.55, byline-end -0.45, byline-apart -0.15, aside -0.15
before-and-alike 4: 7004: title -0.10, title-on 0.10, deck 0.10, deck-on -0.10, byline-below -0.15, byline-above -0.50, byline-end -0.10, byline-apart -0.20, aside -0.20, kicker -0.10, byline-on -0.10
before-and-alike 5: 1035: title -0.20, title-on -0.30, deck 0.15, byline-below -0.20, byline-above -0.10, byline-end -0.10, byline-apart -0.20, aside -0.10
before-and-alike 6: 562: title -0.30, title-on 0.15, kicker 0.15, deck -0.45, deck-on -0.25, byline-below 0.10, byline-end -0.50, byline-apart -0.25, text -0.20, text-on -0.10, aside -0.10
before-and-alike 7: 737: title 0.10, title-on 0.15, kicker -0.25, deck -0.25, deck-on -0.10, byline-below -0.30, byline-above -0.20, byline-end -0.10, byline-apart -0.10, text -0.40
before-and-alike 8: 816: title -0.50, kicker -0.70, deck -0.25, byline-below 0.20, byline-above -0.25, byline-end 0.10, byline-apart -0.45, text 0.20, text-on 0.15, aside -0.15, title-on -0.10
before-and-alike 9: 665: title 0.50, title-on -0.40, kicker -0.35, byline-below -0.40, byline-above -0.25, byline-end -0.30, byline-apart -0.30, text -0.15, text-on 0.10, aside -0.10
before-and-alike 25: 447: title 0.30, title-on 0.35, kicker -0.45, deck -0.35, deck-on -0.20, byline-below -0.30, byline-above -0.45, byline-end -0.40, byline-apart -0.15, byline-on -0.10, aside -0.10
before-and-alike 26: 350: title -0.25, kicker -0.40, deck -0.10, deck-on -0.10, byline-above -0.20, byline-apart 0.15, byline-on 0.20, text -0.20, aside -0.10, byline-below -0.15
before-and-alike 27: 557: title-on -0.20, kicker -0.15, deck-on -0.35, byline-above -0.35, byline-end -0.10, byline-apart 0.10, text -0.55, aside -0.10, byline-below 0.10
before-and-alike 28: 863: title -0.20, kicker 0.20, deck-on -0.30, byline-below -0.15, byline-above 0.20, byline-apart -0.25, byline-on -0.10, aside -0.15
before-and-alike 29: 717: title 0.20, title-on -0.15, kicker -0.25, deck -0.35, byline-below -0.25, byline-above -0.20, byline-end -0.20, byline-apart -0.10, byline-on -0.35, text 0.10, aside -0.10
before-and-alike 30: 105: title -0.10, title-on -0.15, kicker -0.25, byline-above -0.35, byline-end 0.45, text 0.15
before-and-alike 31: 43: title -0.20, byline-below -0.10, byline-apart -0.15, byline-on -0.10, text 0.10
before-and-alike 32: 64: kicker -0.15, deck -0.10, byline-below -0.20, byline-end -0.10, byline-apart -0.15
before-and-alike 33: 70: kicker -0.30, byline-below 0.10, byline-above -0.25, byline-apart 0.10, byline-on -0.10, text -0.20, aside -0.10
before-and-alike 34: 103: title 0.10, kicker -0.15, deck -0.15, byline-below 0.10, byline-above -0.15, text -0.20, title-on -0.10
before-and-alike 35: 295: title 0.25, title-on -0.40, deck-on -0.10, byline-below -0.25, byline-above 0.15, byline-end -0.45, byline-apart -0.20, text 0.25
before-and-alike 36: 169: title-on -0.20, kicker -0.10, deck -0.15, deck-on -0.10, byline-above -0.10, byline-apart -0.15, byline-on -0.15, text -0.10, aside -0.10
before-and-alike 37: 327: title -0.25, kicker -0.55, deck -0.15, deck-on -0.10, byline-above 0.25, byline-end -0.30, byline-apart -0.25, byline-on 0.10, text 0.25, aside -0.10
before-and-alike 38: 412: title -0.25, title-on -0.35, kicker -0.40, deck-on -0.20, byline-above -0.20, byline-end -0.35, byline-apart 0.15, byline-on 0.10, text 0.15, aside -0.10, byline-below 0.15
before-and-alike 39: 432: title 0.15, title-on -0.10, deck -0.20, deck-on -0.20, byline-above -0.10, byline-end 0.10, byline-on -0.45, text -0.30, aside -0.15
before-and-alike 40: 113: title 0.15, title-on -0.20, kicker -0.25, deck -0.20, deck-on -0.10, byline-apart -0.40, text 0.15, aside -0.10, byline-above -0.20
before-and-alike 41: 30: byline-below -0.10, byline-above -0.10, byline-apart -0.30, text 0.10
before-and-alike 42: 74: title-on -0.10, kicker -0.30, deck -0.10, byline-below 0.30, byline-above 0.15, byline-end -0.20, text -0.20, aside -0.10
before-and-alike 43: 83: title-on -0.20, kicker -0.25, deck -0.10, byline-below -0.30, byline-above 0.10, byline-end 0.20, byline-on -0.15, text -0.50, aside -0.10
before-and-alike 44: 127: deck -0.10, deck-on -0.10, byline-above -0.40, byline-end 0.20, byline-apart -0.35, byline-on -0.10, text 0.15, aside -0.10, byline-below -0.10
before-and-alike 45: 26: title -0.15, title-on 0.10, kicker -0.20, byline-end -0.15, byline-apart 0.20, byline-on -0.15, text -0.15
before-and-alike 46: 19: byline-above -0.15, byline-end 0.15, byline-apart -0.15, byline-on -0.15, deck -0.10, text -0.10
before-and-alike 47: 27: deck -0.10, byline-below -0.10, byline-apart 0.15, byline-on -0.25, text -0.30
before-and-alike 48: 22: title-on -0.15, kicker -0.25, byline-below 0.10, byline-above 0.15, byline-end -0.15, byline-on -0.30, text 0.15
before-and-alike 49: 32: deck -0.10, byline-end -0.25, byline-apart 0.10, byline-on -0.25, text 0.10, byline-below -0.10
before-and-alike 50: 15844: title -0.20, title-on -0.15, kicker -0.30, deck -0.15, deck-on 0.10, byline-below -0.40, byline-above -0.15, byline-end -0.30, byline-apart -0.35, byline-on -0.15, text -0.30, aside -0.10
before-and-alike 51: 9922: title -0.10, kicker -0.35, deck -0.25, byline-below -0.30, byline-above -0.35, byline-apart -0.35, text -0.35, aside -0.10, byline-on -0.10
before-and-alike 52: 14373: title -0.10, title-on -0.35, byline-above -0.35, byline-end -0.40, byline-on -0.50, text -0.25, aside -0.10, kicker -0.15, deck -0.15, byline-below -0.15
before-and-alike 53: 21163: title-on -0.10, kicker -0.30, deck -0.25, deck-on -0.45, byline-below -0.10, byline-above -0.20, byline-end 0.15, byline-apart -0.20, byline-on -0.25, text -0.35, aside -0.15, title -0.10
before-and-alike 54: 60963: title -0.15, kicker -0.20, deck -0.30, deck-on -0.25, byline-below -0.35, byline-end -0.75, byline-apart -0.40, byline-on -0.20, text -0.15, aside -0.15
before-and-alike 55: 16833: title -0.15, kicker -0.35, deck -0.40, byline-below -0.20, byline-above -0.30, byline-end -0.10, byline-apart -0.30, byline-on -0.25, text -0.10, text-on -0.30, aside -0.10
before-and-alike 56: 11287: title-on 0.10, kicker 0.20, deck -0.30, deck-on -0.25, byline-below -0.40, byline-above -0.15, byline-end -0.55, byline-apart -0.30, byline-on -0.20, text -0.45, text-on -0.20, aside -0.10, title -0.15
before-and-alike 57: 18161: title -0.50, title-on -0.25, kicker -0.15, deck-on 0.20, byline-below -0.40, byline-above -0.45, byline-end -0.25, byline-apart -0.30, byline-on -0.10, text -0.45, text-on -0.25, aside -0.10
before-and-alike 58: 31592: title -0.40, title-on -0.35, kicker -0.55, deck -0.40, deck-on -0.15, byline-below -0.55, byline-above -0.10, byline-end -0.40, byline-apart -0.55, byline-on -0.15, text -0.10, aside -0.10
before-and-alike 59: 128841: title -0.40, title-on -0.15, kicker -0.65, deck -0.70, deck-on -0.50, byline-above -0.15, text -0.20, text-on 0.15, aside -0.10, byline-below -0.10, byline-on -0.30
before-and-names 0: 12698: title -0.15, title-on -0.20, kicker -0.50, deck -0.30, deck-on -0.15, byline-below -0.75, byline-above -0.65, byline-end -0.80, byline-apart -0.40, text -0.25, aside -0.20, byline-on -0.35
before-and-names 1: 7213: title -0.30, deck -0.35, deck-on -0.15, byline-below 0.45, byline-above 0.25, byline-apart -0.15, byline-on 0.25, aside -0.25
before-and-names 2: 5324: title -0.25, deck-on -0.35, byline-above -0.10, byline-end 0.10, byline-apart -0.20, byline-on -0.50, aside -0.25
before-and-names 3: 1767: title -0.25, title-on 0.20, kicker -0.20, deck -0.15, deck-on -0.30, byline-below -0.50, byline-above -0.40, byline-end 0.25, byline-apart 0.10, byline-on -0.10, text -0.10, aside -0.20
before-and-names 4: 181: title-on 0.10, kicker -0.25, deck -0.35, deck-on -0.10, byline-below -0.40, byline-above 0.10, byline-end -0.35, byline-apart 0.20, byline-on -0.15, text -0.20, aside -0.15, title 0.10
before-and-names 5: 1610: title -0.10, title-on -0.15, kicker -0.60, deck -0.45, byline-above -0.35, byline-end -0.40, byline-apart -0.30, byline-on -0.15, text 0.20, aside -0.15
before-and-names 6: 1138: title-on -0.20, deck-on -0.35, byline-below 0.10, byline-above -0.20, byline-apart -0.25, byline-on 0.15, text-on 0.20, aside -0.15, byline-end -0.20
before-and-names 7: 833: title 0.10, title-on -0.20, deck-on 0.20, byline-apart -0.45, byline-on -0.10, text -0.45, text-on 0.10, aside -0.10, byline-above -0.10
before-and-names 8: 210: title 0.30, deck -0.30, byline-below -0.30, byline-above -0.10, byline-apart -0.10, text -0.35, text-on 0.10, aside -0.10
before-and-names 9: 24: title 0.20, title-on -0.10, kicker -0.15, deck -0.10, deck-on -0.10, byline-below -0.10, byline-end -0.10, byline-apart -0.10, byline-on 0.10, text -0.15, text-on -0.15
before-and-names 25: 261: title 0.15, title-on 0.75, kicker -0.50, deck 0.15, deck-on -0.10, byline-below -1.35, byline-above -0.30, byline-end -0.30, byline-apart -0.50, text 0.50, byline-on -0.15
before-and-names 26: 980: title -0.20, title-on -0.15, kicker -0.25, deck -0.45, byline-end -0.60, byline-on 0.15, text -0.20, aside -0.15, byline-apart 0.10
before-and-names 27: 1185: title -0.55, title-on -0.45, deck -0.20, deck-on -0.45, byline-below 0.10, byline-above -0.10, byline-end 0.20, byline-apart -0.10, byline-on 0.15, text -0.15, aside -0.15
before-and-names 28: 455: title 0.25, title-on -0.70, deck -0.40, deck-on -0.15, byline-above -0.50, byline-apart -0.25, byline-on -0.55, aside -0.10, kicker -0.20
before-and-names 29: 53: title 0.15, title-on -0.30, deck -0.10, byline-below 0.15, byline-above -0.20, byline-end -0.30, byline-on -0.15, text -0.25
before-and-names 30: 24: byline-above -0.25
before-and-names 31: 138: title 0.20, deck -0.20, deck-on -0.10, byline-above -0.20, byline-apart -0.10, byline-on -0.15, aside -0.10, byline-end -0.10
before-and-names 32: 149: title -0.25, kicker -0.20, deck -0.15, deck-on -0.10, byline-below 0.15, byline-apart -0.20, byline-on -0.20, aside -0.10
before-and-names 33: 68: kicker -0.30, byline-below -0.15, byline-above -0.25, byline-end 0.35, byline-on 0.10, text -0.20
before-and-names 34: 6: title -0.10, byline-above -0.15, byline-end -0.10, byline-apart 0.10
before-and-names 35: 87: title 0.50, title-on -0.25, kicker -0.15, deck -0.15, byline-below -0.35, byline-end -0.45, byline-apart -0.35, text 0.25
before-and-names 36: 427: title-on -0.15, kicker -0.35, deck -0.15, deck-on -0.20, byline-below -0.15, byline-end -0.25, byline-apart 0.15, byline-on 0.25, text -0.25, aside -0.10
before-and-names 37: 762: title 0.15, kicker -0.10, deck 0.15, deck-on -0.20, byline-above 0.15, byline-end -0.15, byline-apart -0.20, byline-on -0.15, text -0.30, aside -0.15, byline-below 0.15
before-and-names 38: 294: title -0.20, title-on -0.10, deck -0.20, deck-on -0.10, byline-below -0.20, byline-above -0.20, byline-apart -0.15, byline-on -0.25, text 0.25, aside -0.15
before-and-names 39: 65: title -0.25, byline-below -0.10, byline-above -0.10, byline-end -0.15, byline-apart -0.20, text 0.25
before-and-names 40: 10: kicker -0.10, byline-above -0.10, byline-apart -0.15
before-and-names 41: 79: title-on -0.15, deck -0.15, deck-on -0.10, byline-below 0.15, byline-above 0.10, byline-end 0.35, byline-apart -0.40, byline-on -0.10, text -0.40, aside -0.10
before-and-names 42: 152: title 0.20, title-on -0.30, kicker -0.45, deck -0.15, deck-on -0.10, byline-below -0.10, byline-end -0.15, byline-apart -0.10, aside -0.10
before-and-names 43: 94: title 0.10, deck -0.10, byline-below 0.15, byline-end -0.10, byline-apart -0.15, text -0.25, aside -0.10, kicker -0.10
before-and-names 44: 92: title -0.10, kicker -0.10, byline-below -0.15, byline-above -0.15, byline-end -0.20, byline-apart -0.20, text 0.15
before-and-names 45: 7: title -0.10, title-on 0.10, byline-below -0.10, byline-apart -0.10, byline-on -0.15, text -0.10, text-on 0.10
before-and-names 46: 48: title -0.20, kicker -0.10, deck-on -0.10, byline-end -0.20, byline-apart 0.15, byline-on -0.15, deck -0.10
before-and-names 47: 43: kicker -0.10, deck -0.10, byline-below 0.10, byline-above 0.15, byline-end 0.10, byline-apart 0.15, byline-on -0.50, aside -0.10, title-on -0.15, text 0.10
before-and-names 48: 25: title 0.15, kicker 0.10, byline-below 0.10, byline-end -0.10, byline-apart -0.15, byline-on -0.25
before-and-names 50: 65331: title-on -0.45, kicker -0.40, deck -0.50, deck-on -0.20, byline-below -0.50, byline-above -0.35, byline-end -0.55, byline-apart -0.35, byline-on -0.35, text -0.40, aside -0.20
before-and-names 51: 35355: title -0.25, kicker -0.15, deck-on -0.10, byline-below 0.35, byline-above -0.45, byline-end -0.25, byline-apart -0.30, byline-on -0.20, text -0.10, aside -0.30
before-and-names 52: 17570: title-on 0.15, kicker -0.10, byline-below -0.30, byline-above -0.10, byline-end 0.15, byline-apart 0.30, text -0.30, aside -0.30
before-and-names 53: 3549: deck -0.15, deck-on -0.15, byline-above -0.20, byline-end 0.15, byline-apart -0.20, byline-on -0.10, text -0.10, aside -0.20
before-and-names 54: 460: title -0.30, kicker -0.10, deck -0.30, deck-on -0.10, byline-above -0.15, byline-end -0.20, text 0.20, aside -0.15
before-and-names 55: 96119: title-on -0.10, kicker -0.10, deck -0.55, deck-on -0.15, byline-below -0.45, byline-above -0.50, byline-end -0.40, byline-apart -0.35, byline-on -0.25, text -0.50, text-on -0.25, aside -0.20
before-and-names 56: 72389: title -0.10, kicker -0.55, deck 0.15, deck-on -0.10, byline-below -0.25, byline-end -0.70, byline-apart -0.25, byline-on -0.10, text -0.15, text-on -0.10, aside -0.30
before-and-names 57: 33500: title -0.25, title-on -0.20, deck -0.55, deck-on -0.35, byline-below -0.25, byline-end 0.60, byline-apart 0.10, byline-on 0.10, aside -0.25, text-on -0.10
before-and-names 58: 4493: title-on -0.25, kicker -0.25, deck 0.10, deck-on -0.15, byline-below 0.25, byline-above -0.15, byline-end -0.10, byline-apart -0.55, byline-on -0.30, text 0.20, aside -0.15, title -0.10
before-and-names 59: 213: title -0.20, title-on 0.10, deck-on -0.15, byline-below -0.10, byline-end -0.15, byline-apart -0.10, text -0.10, aside -0.10
before-and-bare-lines 0: 1086: title 0.30, deck 0.15, deck-on -0.15, byline-below 0.10, byline-above -0.30, byline-end -0.30, byline-apart 0.30, text -0.65, aside -0.10
before-and-bare-lines 1: 981: title 0.10, title-on -0.25, kicker -0.10, deck -0.15, deck-on -0.35, byline-below 0.20, byline-above -0.45, byline-apart -0.60, byline-on -0.55, text 0.10, aside -0.20
before-and-bare-lines 2: 4056: title -0.10, title-on -0.30, kicker -0.15, deck -0.50, byline-end -0.20, byline-apart -0.60, byline-on -0.40, aside -0.20
before-and-bare-lines 3: 7796: title -0.35, title-on 0.25, kicker -0.10, deck -0.35, deck-on -0.30, byline-below -0.30, byline-above -0.20, byline-end -0.50, byline-apart -0.30, byline-on -0.30, text -0.10, aside -0.25
before-and-bare-lines 4: 13264: title -0.30, kicker -0.25, deck-on -0.20, byline-above -0.10, byline-apart 0.25, byline-on 0.10, text -0.10, aside -0.25
before-and-bare-lines 5: 108: title-on -0.10, deck -0.20, byline-below -0.30, byline-above -0.10, byline-end -0.10, byline-apart -0.10, byline-on 0.10, text-on -0.20
before-and-bare-lines 6: 198: title 0.20, kicker -0.35, deck-on -0.35, byline-above 0.20, byline-end -0.25, byline-apart -0.15, text -0.20, aside -0.10, byline-below 0.15
before-and-bare-lines 7: 660: title 0.10, title-on -0.55, kicker -0.30, deck 0.10, byline-below -0.25, byline-above -0.30, byline-end -0.25, byline-apart -0.20, text 0.40, text-on 0.15, aside -0.15
before-and-bare-lines 8: 1335: title-on 0.10, kicker -0.35, deck -0.25, byline-above -0.40, byline-apart -0.40, text -0.30, text-on 0.20, aside -0.10
before-and-bare-lines 9: 1514: title-on -0.10, deck -0.25, deck-on 0.10, byline-below -0.15, byline-above -0.30, byline-end -0.10, byline-apart -0.25, aside -0.15, byline-on -0.10
before-and-bare-lines 25: 18: title-on -0.10, deck -0.10, byline-end -0.10, byline-apart -0.15
before-and-bare-lines 26: 62: title -0.30, deck -0.20, byline-below 0.15, byline-above -0.20, byline-end -0.15, byline-apart 0.25, byline-on -0.15, text -0.25
before-and-bare-lines 27: 406: title -0.20, title-on -0.25, kicker -0.40, deck 0.10, deck-on -0.10, byline-below 0.15, byline-above 0.30, byline-end -0.20, byline-apart -0.10, byline-on -0.10, text -0.20, aside -0.15
before-and-bare-lines 28: 972: title 0.25, title-on -0.35, kicker -0.70, deck -0.55, deck-on -0.25, byline-below -0.10, byline-above -0.45, byline-end -0.50, byline-apart -0.30, byline-on 0.15, text 0.20, aside -0.10
before-and-bare-lines 29: 1476: title -0.10, title-on 0.15, deck -0.10, deck-on -0.15, byline-below -0.45, byline-above -0.30, byline-end 0.20, text -0.10, aside -0.15
before-and-bare-lines 30: 8: title -0.10, byline-apart 0.15, text -0.15
before-and-bare-lines 31: 5: byline-below -0.10, byline-end -0.10
before-and-bare-lines 32: 59: title -0.10, kicker -0.20, deck -0.15, byline-below -0.35, byline-above 0.15, byline-end -0.20, byline-apart -0.20, byline-on -0.10, text 0.35, aside -0.10
before-and-bare-lines 33: 135: title-on -0.25, deck -0.15, deck-on -0.10, byline-below 0.20, byline-above -0.20, byline-apart 0.10, byline-on -0.15, text -0.10, aside -0.10
before-and-bare-lines 34: 178: title 0.20, title-on 0.15, kicker -0.65, deck -0.10, byline-above -0.40, byline-end 0.30, text -0.20, aside -0.10
before-and-bare-lines 35: 9: byline-end 0.10, byline-apart -0.10, text -0.10
before-and-bare-lines 36: 55: title-on -0.10, kicker -0.20, byline-below 0.30, byline-end -0.25, byline-apart -0.25, byline-on -0.10
before-and-bare-lines 37: 161: title -0.15, deck -0.10, byline-below 0.15, byline-above 0.25, byline-end -0.15, byline-on 0.15, text -0.40, aside -0.10, kicker -0.25
before-and-bare-lines 38: 573: title -0.20, title-on -0.30, kicker -0.40, deck 0.15, deck-on -0.15, byline-above -0.30, byline-end -0.20, byline-apart 0.10, text 0.10, aside -0.15
before-and-bare-lines 39: 837: title 0.25, title-on -0.10, kicker -0.10, deck -0.30, deck-on -0.25, byline-below -0.40, byline-above -0.15, byline-apart -0.10, byline-on 0.10, aside -0.15, byline-end -0.15
before-and-bare-lines 40: 15: title -0.10, byline-below -0.10, byline-apart 0.15, text -0.20
before-and-bare-lines 41: 20: title -0.10, title-on -0.10, deck -0.10, byline-below 0.15, byline-above -0.10, byline-end 0.10, byline-apart -0.20, text -0.15
before-and-bare-lines 42: 73: title -0.30, title-on -0.15, kicker -0.20, deck -0.15, byline-above 0.30, byline-apart -0.10, byline-on -0.15, text -0.15
before-and-bare-lines 43: 136: title 0.15, title-on -0.20, deck -0.10, deck-on -0.10, byline-above -0.55, aside -0.10
before-and-bare-lines 44: 183: title 0.15, kicker -0.40, byline-below -0.10, byline-apart -0.50, text 0.10, aside -0.10
before-and-bare-lines 47: 21: title -0.10, kicker 0.15, byline-end -0.10, byline-apart 0.20, byline-on -0.10, text -0.15, text-on -0.10
before-and-bare-lines 48: 50: title 0.20, title-on 0.15, kicker -0.40, deck -0.10, byline-below -0.10, byline-above 0.20, byline-end -0.25, byline-on -0.35, text 0.10, text-on -0.15
before-and-bare-lines 49: 53: title -0.15, deck -0.15, deck-on -0.10, byline-apart 0.15, byline-on -0.25, aside -0.10, byline-end 0.10
before-and-bare-lines 50: 10479: title 0.25, kicker -0.90, deck -0.55, byline-below 0.35, byline-above 0.20, byline-end -0.30, byline-on -0.40, text -0.50, aside -0.20, deck-on -0.35
before-and-bare-lines 51: 10231: title 0.45, deck -0.10, deck-on -0.15, byline-above -0.20, byline-end -0.15, byline-on -0.70, text -0.20, aside -0.30, title-on -0.20
before-and-bare-lines 52: 30595: title -0.10, title-on 0.10, kicker 0.20, deck 0.10, deck-on -0.45, byline-below -0.35, byline-above -0.10, byline-apart -0.25, text -0.25, aside -0.25
before-and-bare-lines 53: 35453: title -0.15, kicker -0.40, deck -0.20, deck-on 0.10, byline-below -0.45, byline-above -0.55, byline-end -0.30, byline-apart -0.60, byline-on -0.10, aside -0.20
before-and-bare-lines 54: 35507: title -0.35, title-on -0.25, deck -0.25, deck-on 0.10, byline-below -0.15, byline-above -0.45, byline-end -0.30, text -0.45, aside -0.25
before-and-bare-lines 55: 15811: title 0.55, title-on 0.20, kicker -0.45, deck -0.65, deck-on -0.45, byline-end -0.35, byline-apart -0.15, text-on -0.15, aside -0.15, text -0.25
before-and-bare-lines 56: 19487: title 0.30, title-on 0.45, kicker -0.10, deck -0.35, deck-on -0.15, byline-above -0.15, byline-end -0.10, byline-apart -0.45, byline-on 0.10, text-on -0.40, aside -0.30
before-and-bare-lines 57: 50948: title -0.35, deck 0.35, byline-below -0.35, byline-above -0.30, byline-end -0.45, byline-apart -0.15, byline-on -0.30, text 0.10, text-on -0.20, aside -0.25
before-and-bare-lines 58: 63065: title -0.10, title-on -0.50, kicker -0.25, deck -0.35, byline-below -0.10, byline-above -0.85, byline-end 0.10, byline-apart -0.45, byline-on -0.30, text 0.20, aside -0.20
before-and-bare-lines 59: 57403: title -0.15, title-on -0.55, kicker -0.25, deck -0.20, deck-on -0.20, byline-below -0.45, byline-above 0.15, byline-end -0.35, byline-on -0.15, text -0.10, aside -0.20
title-score 0: 293007: title -0.35, title-on -0.15, kicker -0.45, deck -0.10, deck-on -0.40, byline-below -0.15, byline-above -0.30, byline-end -0.10, byline-apart -0.25, byline-on -0.45, text-on -0.40, aside -0.20
title-score 1: 22904: title -0.45, kicker -0.25, byline-above -0.10, byline-end -0.15, byline-apart -0.30, byline-on -0.25, text -0.15, text-on -0.30, aside -0.20
title-score 2: 8046: title -0.45, title-on 0.15, kicker -0.40, deck -0.20, deck-on -0.10, byline-above -0.45, byline-end -0.35, byline-apart -0.25, text -0.20, text-on -0.15, aside -0.20, byline-on -0.15
title-score 3: 8295: title -0.15, title-on -0.20, kicker -0.10, deck -0.25, deck-on -0.10, byline-below -0.30, byline-above -0.30, byline-end -0.45, byline-apart -0.45, byline-on -0.20, text -0.35, text-on -0.30, aside -0.20
title-score 4: 15917: title -0.15, title-on -0.20, kicker 0.10, deck -0.20, deck-on -0.35, byline-below -0.30, byline-above -0.15, byline-end -0.15, byline-apart -0.40, byline-on -0.10, text -0.15, text-on -0.20, aside -0.20
title-score 5: 6705: title -0.20, title-on -0.15, kicker -0.45, deck -0.50, deck-on -0.10, byline-below -0.30, byline-above -0.10, byline-end -0.30, byline-apart -0.35, text -0.30, text-on 0.15, aside -0.15, byline-on -0.10
title-score 6: 5667: title-on -0.35, kicker -0.20, deck -0.25, byline-below -0.30, byline-above -0.30, byline-end -0.60, byline-apart -0.30, byline-on -0.25, text -0.20, aside -0.15, deck-on -0.10
title-score 7: 5716: title -0.15, title-on -0.20, kicker -0.35, deck -0.25, deck-on -0.40, byline-below -0.50, byline-above -0.55, byline-end -0.40, byline-apart -0.35, byline-on -0.15, text -0.25, text-on 0.20, aside -0.10
title-score 8: 1345: title 0.25, title-on -0.35, kicker -0.25, deck -0.20, deck-on -0.15, byline-below -0.40, byline-above -0.50, byline-end -0.45, byline-apart -0.80, byline-on -0.35, text 0.15
byline-score 0: 351514: title -0.20, title-on -0.20, kicker -0.20, deck -0.10, deck-on -0.25, byline-below -0.40, byline-above -0.70, byline-end -0.40, byline-apart -0.50, byline-on -0.20, text -0.20, text-on -0.40, aside -0.50
byline-score 1: 1159: title 0.10, kicker -1.15, deck -0.60, deck-on -0.30, byline-below -0.40, byline-above -0.30, byline-end 0.25, aside -0.15
byline-score 2: 3131: title -0.30, title-on -0.15, deck -0.45, deck-on -0.15, byline-below 0.20, byline-end -0.15, byline-apart -0.40, text -0.40, text-on 0.15, aside -0.15, byline-above -0.20
byline-score 3: 3883: title -0.15, title-on -0.15, deck-on 0.15, byline-below -0.30, byline-above -0.35, byline-end -0.15, byline-apart -0.35, byline-on -0.50, text -0.10, aside -0.10
byline-score 4: 3962: title-on -0.15, kicker -0.15, deck 0.20, byline-below -0.35, byline-above -0.40, byline-end -0.35, aside -0.15
byline-score 5: 1743: title -0.15, title-on -0.45, kicker -0.75, deck -0.40, deck-on -0.50, byline-above 0.15, byline-end 0.10, byline-apart 0.25, byline-on -0.10, text -0.35, aside -0.15
byline-score 6: 2187: title -0.45, title-on -1.30, kicker -1.20, deck -0.45, deck-on -0.35, byline-below 0.30, byline-above 0.25, byline-end -0.20, byline-apart 0.25, text -0.40, text-on -0.10, aside -0.15
byline-score 7: 23: title -0.15, title-on -0.20, byline-below 0.10, byline-above -0.20, byline-end 0.10, byline-apart -0.20
title-score-and-letters 0: 220: title 0.10, title-on 0.30, kicker -0.35, deck -0.15, byline-above -0.30, byline-end 0.20, byline-apart -0.35, byline-on -0.15, text-on -0.50, aside -0.20
title-score-and-letters 1: 2782: title -0.30, title-on -0.20, deck -0.70, deck-on -0.30, byline-below 0.25, byline-above 0.25, byline-end -0.15, byline-apart 0.35, text -0.20, text-on -0.30, aside -0.15
title-score-and-letters 2: 149620: title -0.45, kicker -0.55, deck 0.30, deck-on -0.25, byline-below -0.40, byline-above -0.15, byline-apart -0.25, text -0.10, text-on -0.30, aside -0.20
title-score-and-letters 3: 140385: title -0.10, title-on -0.45, kicker -0.30, deck -0.20, deck-on -0.10, byline-below -0.35, byline-above -0.35, byline-apart -0.15, byline-on -0.30, text 0.35, text-on -0.10, aside -0.20, byline-end -0.10
title-score-and-letters 4: 270: title -0.30, title-on -0.10, kicker -0.40, deck -0.15, deck-on -0.10, byline-below 0.10, byline-above -0.20, text 0.25, text-on -0.15, aside -0.25
title-score-and-letters 5: 978: title -0.25, kicker -0.15, deck-on -0.10, byline-below -0.25, byline-above -0.35, byline-apart -0.25, byline-on -0.15, text 0.15, text-on 0.25, aside -0.10
title-score-and-letters 6: 10104: title -0.20, title-on -0.40, deck 0.10, byline-below -0.10, byline-end -0.35, byline-apart -0.10, byline-on -0.20, text-on -0.30, aside -0.15
title-score-and-letters 7: 11552: title -0.25, kicker -0.35, deck -0.10, byline-below 0.15, byline-above 0.15, byline-apart -0.15, byline-on -0.20, text -0.25, text-on -0.15, aside -0.20
title-score-and-letters 8: 252: title-on 0.30, kicker -0.15, deck -0.10, deck-on -0.10, byline-below -0.10, byline-above -0.10, byline-end 0.15, byline-apart -0.20, byline-on -0.15, text -0.30, text-on -0.10, aside -0.15, title 0.10
title-score-and-letters 9: 340: title 0.45, byline-below -0.30, byline-above -0.20, byline-end 0.15, byline-apart -0.30, text -0.40, aside -0.15
title-score-and-letters 10: 4208: title -0.50, title-on -0.30, kicker -0.55, deck -0.20, byline-below 0.15, byline-above -0.30, byline-end -0.40, byline-apart -0.10, byline-on 0.10, text -0.10, text-on 0.40, aside -0.20
title-score-and-letters 11: 3246: title -0.35, title-on 0.20, deck -0.15, byline-above -0.30, byline-apart 0.15, byline-on -0.35, text-on -0.40, aside -0.15, deck-on -0.10, byline-end -0.15
title-score-and-letters 12: 170: title -0.20, title-on -0.10, kicker -0.10, deck -0.10, deck-on -0.10, byline-end -0.40, byline-apart 0.20, byline-on -0.10, text-on 0.20, aside -0.20
title-score-and-letters 13: 629: title -0.15, title-on -0.25, deck -0.10, byline-below 0.25, byline-above -0.85, byline-apart -0.20, text -0.15, text-on 0.25, aside -0.15
title-score-and-letters 14: 2626: title -0.20, title-on 0.45, kicker -0.50, deck -0.20, deck-on -0.15, byline-below -0.35, byline-end -0.30, byline-apart -0.15, byline-on -0.35, text -0.10, aside -0.15
title-score-and-letters 15: 4870: title-on -0.10, byline-below -0.40, byline-above 0.10, byline-end -0.60, byline-apart -0.55, text -0.10, text-on -0.40, aside -0.20
title-score-and-letters 16: 430: kicker -0.25, deck -0.10, byline-above -0.10, byline-end -0.35, byline-apart 0.15, text -0.25, aside -0.20
title-score-and-letters 17: 1495: title -0.15, title-on -0.20, deck -0.25, deck-on -0.35, byline-above 0.15, byline-end 0.10, byline-apart -0.45, byline-on -0.25, aside -0.20
title-score-and-letters 18: 10326: title -0.15, deck -0.30, byline-below -0.30, byline-above -0.35, byline-end -0.25, byline-apart -0.15, aside -0.20
title-score-and-letters 19: 3666: title 0.10, title-on -0.30, kicker -0.40, deck-on -0.20, byline-below -0.20, byline-above 0.10, byline-end -0.20, byline-on 0.15, text -0.15, text-on -0.10, aside -0.10
title-score-and-letters 20: 1054: title 0.10, deck -0.15, deck-on -0.15, byline-above 0.15, byline-end -0.20, byline-apart 0.10, text -0.50, text-on -0.30, aside -0.20
title-score-and-letters 21: 552: title 0.10, kicker -0.40, deck-on -0.10, byline-above -0.35, byline-end -0.15, text -0.35, text-on -0.10, aside -0.15
title-score-and-letters 22: 4462: title -0.10, title-on -0.15, kicker -0.55, deck -0.70, deck-on -0.45, byline-below -0.35, byline-above 0.10, byline-apart -0.50, byline-on -0.60, text-on 0.30, aside -0.15
title-score-and-letters 23: 637: title -0.10, title-on 0.30, kicker -0.25, deck-on 0.20, byline-below -0.15, byline-above -0.45, byline-end -0.25, byline-apart -0.15, text -0.45, text-on -0.20, aside -0.10
title-score-and-letters 24: 1083: title 0.25, title-on -0.15, kicker -0.40, deck -0.20, byline-below -0.10, byline-above -0.15, byline-end -0.40, byline-apart -0.25, byline-on -0.10, text -0.10, aside -0.10
title-score-and-letters 25: 551: title -0.10, title-on 0.20, kicker -0.40, deck -0.25, deck-on -0.15, byline-below -0.10, byline-end -0.40, byline-apart 0.10, aside -0.15, text-on -0.10
title-score-and-letters 26: 2753: title-on -0.30, deck -0.20, byline-below -0.10, byline-above -0.45, byline-end -0.15, byline-on -0.35, text -0.10, text-on -0.10, aside -0.10, byline-apart -0.10
title-score-and-letters 27: 1280: title -0.40, byline-below -0.50, byline-end -0.40, byline-apart -0.50, text 0.15, text-on 0.25, aside -0.10, title-on -0.10, deck-on -0.10
title-score-and-letters 28: 1669: title-on -0.10, deck -0.15, byline-below -0.20, byline-above -0.50, byline-apart -0.55, text -0.25, text-on 0.50, aside -0.10
title-score-and-letters 29: 568: kicker -0.45, deck -0.40, deck-on -0.15, byline-below -0.15, byline-end -0.70, text 0.10, text-on -0.15, aside -0.15
title-score-and-letters 30: 2652: title 0.25, title-on -0.25, deck -0.30, deck-on -0.15, byline-below -0.40, byline-above -0.25, byline-end -0.35, byline-apart -0.20, byline-on -0.40, text -0.35, text-on -0.10
title-score-and-letters 31: 827: title -0.55, title-on -0.15, kicker -0.15, deck 0.15, deck-on -0.35, byline-below -0.35, byline-above -0.65, byline-end -0.25, byline-apart -0.20, text 0.50, text-on 0.10, aside -0.10
title-score-and-letters 32: 576: title-on -0.30, kicker -0.10, deck -0.10, byline-below -0.65, byline-above -0.45, byline-end -0.20, byline-apart -0.70, byline-on -0.20, text 0.35, text-on 0.10, aside -0.10
title-score-and-letters 33: 213: title -0.10, title-on -0.20, kicker 0.15, deck 0.15, byline-below -0.60, byline-above -0.25, byline-end -0.45, byline-apart -0.30, byline-on -0.10, text 0.30, aside -0.10
title-score-and-letters 34: 468: title 0.50, title-on -0.10, kicker -0.55, deck -0.20, byline-below 0.10, byline-above -0.30, byline-end -0.30, byline-apart -0.45, byline-on -0.15, text -0.30
title-score-and-letters 35: 88: title 0.65, title-on 0.15, kicker -0.35, deck -0.25, deck-on -0.10, byline-below -0.25, byline-above -0.15, byline-on -0.15, text -0.65
letters-and-fill 0: 1785: title -0.20, kicker -0.35, deck-on -0.10, byline-below -0.10, byline-above -0.20, byline-end 0.10, byline-apart -0.35, byline-on -0.15, aside -0.15, text-on 0.10
letters-and-fill 1: 2368: title 0.10, title-on -0.25, kicker -0.20, deck -0.15, deck-on -0.20, byline-above 0.15, byline-end -0.20, byline-on -0.20, text -0.35, aside -0.20
letters-and-fill 2: 1176: title 0.15, title-on -0.10, kicker 0.10, deck -0.20, deck-on -0.15, byline-below -0.15, byline-above -0.70, byline-end -0.45, byline-on 0.15, text-on -0.35, aside -0.15
letters-and-fill 3: 213: title -0.10, title-on 0.10, deck -0.15, deck-on -0.10, byline-end -0.20, byline-apart -0.35, byline-on 0.10, text-on -0.10, aside -0.15, byline-above -0.15
letters-and-fill 4: 97: title 0.15, title-on 0.15, kicker -0.20, deck -0.20, byline-above -0.20, byline-end -0.25, byline-on -0.15, text -0.15, text-on -0.15, aside -0.15, byline-below -0.10
letters-and-fill 5: 85: title 0.20, title-on 0.15, kicker -0.25, deck -0.10, byline-below -0.30, byline-above -0.10, byline-end -0.15, byline-apart -0.10, text -0.25, text-on -0.10, aside -0.10
letters-and-fill 6: 847: title 0.20, title-on 0.10, kicker -0.45, deck -0.25, deck-on -0.15, byline-below 0.15, byline-above -0.35, byline-end -0.40, byline-apart -0.35, byline-on -0.30, text -0.10, text-on 0.15, aside -0.15
letters-and-fill 7: 2509: title -0.10, deck -0.65, deck-on -0.25, byline-below -0.30, byline-above -0.10, byline-end 0.10, byline-on -0.20, text -0.15, aside -0.20
letters-and-fill 8: 2067: kicker -0.20, deck 0.15, byline-below -0.20, byline-end -0.15, byline-apart -0.15, byline-on -0.20, text -0.25, aside -0.20
letters-and-fill 9: 775: title-on -0.50, deck -0.20, byline-end 0.15, byline-apart 0.10, byline-on 0.20, text -0.20, text-on -0.20, aside -0.15, byline-below 0.10
letters-and-fill 10: 699: title -0.55, title-on -0.35, kicker 0.45, deck 0.10, deck-on -0.10, byline-below 0.20, byline-above -0.15, byline-end -0.10, byline-apart 0.10, byline-on 0.30, text-on -0.65, aside -0.15
letters-and-fill 11: 1211: title -0.10, title-on -0.15, kicker -0.40, deck -0.65, deck-on -0.25, byline-above -0.20, aside -0.15
letters-and-fill 12: 22592: title -0.20, title-on -0.20, deck -0.35, byline-below -0.35, byline-above -0.15, byline-end -0.25, byline-apart -0.20, text -0.15, text-on -0.45, aside -0.20
letters-and-fill 13: 21957: title -0.10, title-on -0.10, kicker -0.25, byline-below -0.10, byline-above -0.20, byline-end -0.35, byline-apart -0.35, byline-on 0.20, text -0.20, text-on -0.25, aside -0.20
letters-and-fill 14: 19008: title -0.10, title-on -0.10, kicker -0.35, deck -0.10, byline-below -0.25, byline-above -0.50, byline-end -0.35, byline-apart -0.35, byline-on -0.30, text -0.10, text-on 0.15, aside -0.15
letters-and-fill 15: 16812: title -0.20, title-on 0.10, kicker -0.50, deck-on 0.25, byline-below -0.50, byline-above -0.55, byline-on -0.75, text-on 0.10, aside -0.10, byline-apart -0.10
letters-and-fill 16: 95918: title -0.10, title-on -0.25, kicker -0.40, deck -0.20, deck-on -0.70, byline-below -0.25, byline-above -0.35, byline-end -0.15, byline-apart -0.25, byline-on -0.65, aside -0.10
letters-and-fill 17: 10932: title-on -0.25, kicker 0.20, deck -0.20, deck-on -0.20, byline-below -0.20, byline-above -0.10, byline-end -0.50, byline-apart -0.15, byline-on -0.45, text -0.10, text-on 0.15, aside -0.10
letters-and-fill 18: 15480: deck -0.45, deck-on -0.20, byline-below -0.40, byline-above -0.25, byline-end -0.40, byline-apart -0.40, byline-on -0.15, aside -0.10
letters-and-fill 19: 16567: title -0.15, deck -0.10, deck-on -0.15, byline-below -0.45, byline-above -0.55, byline-end -0.50, byline-apart -0.25, aside -0.15
letters-and-fill 20: 15108: kicker -0.15, deck -0.15, deck-on -0.15, byline-below -0.30, byline-above -0.15, byline-end -0.10, byline-apart -0.35, text -0.30, text-on -0.40, aside -0.15
letters-and-fill 21: 12357: title -0.15, title-on -0.15, kicker -0.40, deck-on -0.25, byline-above -0.15, byline-end -0.45, text -0.30, aside -0.10, byline-below 0.15
letters-and-fill 22: 26585: title -0.20, kicker -0.75, deck -0.20, deck-on -0.10, byline-below -0.10, byline-end -0.15, byline-apart -0.20, byline-on -0.10, text -0.30, aside -0.10
letters-and-fill 23: 80454: title -0.35, title-on -0.20, kicker -0.45, deck-on -0.20, byline-end -0.10, byline-apart -0.30, byline-on -0.65, text-on -0.10, aside -0.15, deck -0.15
letters-and-tail 0: 5003: title -0.20, title-on -0.10, deck -0.25, deck-on -0.25, byline-below -0.20, byline-above -0.10, byline-end -0.10, byline-apart -0.10, byline-on -0.30, text-on -0.10, aside -0.25, text -0.10
letters-and-tail 1: 20: title 0.10, byline-end -0.10, text -0.15
letters-and-tail 2: 401: title 0.15, kicker -0.20, byline-above -0.25, byline-end -0.25, byline-apart -0.35, byline-on -0.10, text -0.30, aside -0.25
letters-and-tail 3: 31: title -0.20, byline-apart -0.10, text 0.20
letters-and-tail 4: 34: title 0.20, title-on 0.20, kicker -0.25, byline-above -0.10, byline-end -0.10, text -0.25
letters-and-tail 5: 39: title -0.15, title-on -0.10, deck -0.10, byline-below -0.20, byline-apart -0.10, text 0.15, aside -0.10
letters-and-tail 6: 33: title -0.20, byline-below -0.10, text 0.15
letters-and-tail 8: 163: title 0.30, title-on 0.15, kicker -0.15, byline-below -0.30, byline-above -0.25, byline-end -0.20, byline-apart -0.35, byline-on 0.20, text -0.40, text-on -0.15, aside -0.15
letters-and-tail 9: 7809: title -0.15, title-on -0.20, deck-on -0.25, byline-above -0.20, byline-end -0.15, text-on -0.15, aside -0.30
letters-and-tail 12: 9: text-on 0.10
letters-and-tail 15: 71: title -0.15, byline-end -0.15, byline-apart -0.10, text 0.15, text-on 0.15
letters-and-tail 17: 215: title 0.25, kicker -0.25, deck -0.10, byline-below 0.10, byline-above 0.10, byline-on -0.15, text -0.55, text-on -0.10, aside -0.20, title-on 0.10
letters-and-tail 18: 122392: title-on -0.15, kicker -0.10, deck -0.15, deck-on -0.20, byline-below -0.20, byline-end -0.30, text-on -0.10, aside -0.35, byline-above -0.20, text -0.10
letters-and-tail 19: 7448: title-on -0.25, kicker -0.25, byline-below -0.25, byline-above -0.10, byline-end -0.15, byline-apart -0.15, byline-on -0.10, text-on 0.40, title -0.10, deck -0.10
letters-and-tail 20: 46416: title-on 0.35, kicker -0.25, deck-on 0.15, byline-below -0.25, byline-above -0.15, byline-end -0.15, byline-apart -0.25, byline-on -0.30, text -0.25, aside -0.10
letters-and-tail 21: 4050: title -0.15, title-on 0.10, kicker -0.10, deck -0.10, deck-on -0.10, byline-below -0.10, text 0.15
letters-and-tail 22: 1462: title -0.50, title-on -0.40, kicker 0.30, deck -0.25, deck-on -0.40, byline-below -0.50, byline-end -0.15, byline-apart -0.10, byline-on -0.25, text 0.30, text-on 0.65
letters-and-tail 23: 220: kicker 0.15, deck -0.30, byline-below -0.10, byline-end -0.15, byline-apart -0.15, text -0.10, text-on 0.30, title -0.20
letters-and-tail 24: 12: text-on 0.10
letters-and-tail 25: 73: title-on -0.10, text-on 0.20, title -0.10
letters-and-tail 26: 5146: title -0.40, title-on -0.25, kicker -0.65, deck -0.65, deck-on -0.50, byline-below 0.15, byline-above -0.10, byline-end 0.15, byline-apart 0.20, byline-on -0.75, text -0.15, aside -0.25
letters-and-tail 27: 94742: title -0.30, kicker -0.15, deck-on -0.10, byline-apart 0.15, byline-on -0.10, text -0.35, text-on -0.25, aside -0.30, title-on -0.10
letters-and-tail 28: 9445: title -0.40, kicker -0.15, deck -0.30, byline-below -0.30, byline-above -0.30, byline-end -0.15, byline-apart -0.20, byline-on -0.20, text 0.15, text-on 0.25
letters-and-tail 29: 41056: title -0.10, title-on -0.45, kicker -0.40, deck -0.40, deck-on -0.20, byline-below -0.60, byline-above -0.20, byline-end -0.40, byline-apart -0.30, byline-on -0.60, text 0.30, text-on 0.35, aside -0.15
letters-and-tail 30: 7835: title -0.50, title-on -0.30, kicker -0.25, deck -0.20, deck-on -0.40, byline-below -0.25, byline-end -0.15, byline-apart -0.10, byline-on -0.30, text 0.55, text-on 0.60
letters-and-tail 31: 1375: title 0.10, title-on -0.20, kicker -0.10, deck -0.25, deck-on -0.15, byline-above -0.10, byline-end -0.15, byline-apart -0.25, byline-on -0.20, text-on 0.10, byline-below -0.25
letters-and-tail 32: 392: title 0.35, kicker -0.25, deck-on -0.15, byline-below -0.25, byline-above -0.15, byline-end -0.15, byline-apart -0.20, byline-on -0.15, text -0.30, deck -0.10
letters-and-tail 33: 8868: title 0.15, title-on -0.15, kicker -0.15, deck -0.40, deck-on -0.25, byline-below -0.10, byline-above -0.25, byline-apart -0.15, byline-on 0.15, text-on 0.15
letters-and-tail 34: 78: title -0.20, text 0.10, text-on 0.25
letters-and-tail 35: 2760: title-on 0.25, kicker 0.10, deck-on -0.25, byline-below -0.75, byline-above -0.45, byline-end -0.60, byline-apart -0.70, byline-on -0.15, text -0.10, aside -0.15
letters-and-head 2: 5141: title -0.35, kicker -0.15, deck -0.20, deck-on -0.25, byline-below -0.15, byline-end -0.40, byline-apart -0.10, byline-on -0.25, text-on -0.20, aside -0.30
letters-and-head 3: 312: title 0.65, title-on -0.25, kicker -0.20, byline-below -0.20, byline-above -0.10, byline-end -0.10, byline-apart -0.15, byline-on -0.15, text -0.65
letters-and-head 4: 156: title 0.40, title-on -0.10, kicker -0.15, byline-below -0.40, byline-above -0.20, byline-end -0.20, byline-apart -0.30, byline-on 0.10, text -0.35, aside -0.15
letters-and-head 5: 26: title -0.15, byline-end 0.10, text -0.15
letters-and-head 10: 7895: title -0.10, kicker -0.10, deck -0.10, deck-on -0.20, byline-below -0.10, byline-above -0.25, byline-end -0.20, byline-apart -0.10, text-on -0.15, aside -0.30, title-on -0.15
letters-and-head 12: 213: title -0.25, kicker -0.25, deck -0.15, byline-below 0.10, byline-on -0.30, text -0.20, aside -0.20
letters-and-head 16: 164654: title -0.10, title-on -0.15, deck -0.80, deck-on -0.15, byline-above -0.25, byline-end -0.20, byline-apart 0.10, byline-on -0.10, text -0.10, text-on -0.25, aside -0.40
letters-and-head 17: 40: title -0.15, title-on -0.10, byline-below -0.15, text 0.25, text-on 0.10
letters-and-head 18: 1544: title 0.75, title-on -0.40, kicker -0.35, deck -0.40, byline-below -0.40, byline-above -0.20, byline-end -0.30, byline-apart -0.35, byline-on -0.10, text -0.60
letters-and-head 19: 5482: title 0.20, title-on -0.30, kicker -0.25, deck -0.50, deck-on -0.25, byline-below -0.25, byline-end -0.35, byline-apart -0.40, byline-on -0.35, text -0.10, text-on 0.10, aside -0.10, byline-above -0.10
letters-and-head 20: 11698: title -0.20, title-on -0.25, kicker -0.50, deck -1.10, deck-on -0.30, byline-below -0.55, byline-above -0.60, byline-end -0.60, byline-apart -0.40, byline-on -0.55, text 0.35, text-on 0.35, aside -0.15
letters-and-head 21: 988: title -1.70, title-on -0.80, kicker -0.55, deck 0.95, deck-on 0.20, byline-end -0.40, byline-apart -0.25, byline-on -0.40, text -0.40, text-on -0.65, aside -0.20
letters-and-head 22: 803: title -0.90, title-on 0.35, kicker -0.25, deck -0.40, deck-on -0.15, byline-below -0.40, byline-above -0.20, byline-end -0.20, byline-apart -0.35, byline-on -0.15, text-on 0.10
letters-and-head 23: 2010: title-on -0.50, kicker -0.40, deck -0.50, deck-on -0.10, byline-below -0.50, byline-above -0.25, byline-end -0.40, byline-apart -0.60, byline-on -0.15, text 0.30, text-on 0.10, aside -0.10
letters-and-head 24: 109: title -0.25, title-on -0.15, kicker -0.15, deck -0.15, byline-below -0.15, byline-end -0.10, byline-apart -0.10, byline-on -0.10, text 0.35, text-on -0.15
letters-and-head 25: 83229: title -1.80, title-on 0.15, kicker -1.50, deck -1.25, byline-below 0.30, byline-above -0.35, byline-end 0.25, byline-apart -0.25, byline-on -0.45, text-on -0.10, aside -0.15, text -0.15
letters-and-head 26: 61937: title -0.20, title-on -0.15, kicker 0.25, deck 0.15, deck-on -0.40, byline-below -0.40, byline-above -0.25, byline-end -0.35, byline-apart -0.40, text -0.20, text-on -0.25, aside -0.30
letters-and-head 27: 6879: title 0.15, kicker -0.90, deck -0.65, deck-on -0.35, byline-below -0.25, byline-end -0.35, byline-on -0.65, text-on 0.20, aside -0.10, byline-above -0.10, byline-apart -0.25
letters-and-head 28: 9483: title 0.40, title-on -0.10, deck -0.55, deck-on -0.55, byline-below -1.10, byline-above -0.35, byline-end -0.85, byline-apart -0.50, text 0.15, text-on -0.30, aside -0.10
letters-and-head 29: 1378: title -1.10, title-on -0.20, kicker -0.40, deck -0.20, byline-above 0.15, byline-end 0.20, byline-apart 0.30, byline-on -0.20, text-on -0.10, aside -0.15, deck-on -0.15, byline-below 0.10
letters-and-head 30: 110: title -0.25, title-on -0.15, kicker -0.10, byline-below -0.10, text-on 0.30
letters-and-head 31: 3426: title-on -0.35, kicker -0.50, deck -0.50, deck-on -0.20, byline-below -0.50, byline-above -0.30, byline-end -0.45, byline-apart -0.20, byline-on 0.30, text-on 0.30, aside -0.10, title 0.15
letters-and-extent 0: 1354: title -0.30, kicker -0.25, deck-on -0.10, byline-below -0.65, byline-above -0.45, byline-apart -0.40, text 0.25, text-on -0.15, aside -0.15
letters-and-extent 1: 1969: title -0.35, title-on 0.20, kicker 0.30, deck -0.10, deck-on -0.20, byline-apart 0.30, byline-on -0.35, text -0.55, text-on 0.30, aside -0.20
letters-and-extent 2: 1816: title-on -0.10, kicker -0.50, deck -0.20, deck-on -0.15, byline-above 0.10, byline-end -0.20, byline-apart -0.45, text-on -0.20, aside -0.15
letters-and-extent 3: 484: title 0.50, title-on -0.25, kicker -0.40, deck -0.30, deck-on -0.10, byline-below -0.60, byline-above -0.30, byline-end -0.20, byline-apart -0.40, text -0.25, text-on -0.30, aside -0.15
letters-and-extent 4: 92: title-on 0.10, kicker -0.10, deck -0.15, byline-below -0.25, byline-above -0.10, byline-on -0.10, aside -0.10
letters-and-extent 6: 79: title 0.10, kicker -0.30, byline-below -0.15, byline-above -0.20, byline-end -0.10, byline-apart -0.25, byline-on -0.10, aside -0.10
letters-and-extent 7: 2392: deck -0.30, byline-below -0.20, byline-above -0.20, text -0.40, aside -0.20
letters-and-extent 8: 3440: kicker -0.20, deck 0.15, deck-on -0.20, byline-below -0.40, byline-above -0.25, byline-end -0.30, byline-apart -0.20, byline-on 0.10, text -0.15, text-on 0.15, aside -0.20
letters-and-extent 9: 1690: title -0.25, title-on -0.20, deck -0.55, deck-on -0.20, byline-above -0.45, byline-apart 0.10, byline-on 0.10, text-on -0.15, aside -0.20
letters-and-extent 10: 456: title -0.75, title-on -0.70, kicker -0.15, deck -0.15, deck-on -0.20, byline-below 0.55, byline-above 0.10, byline-apart -0.60, byline-on -0.30, text 0.15, text-on -0.15, aside -0.15
letters-and-extent 11: 51: title 0.20, title-on -0.25, kicker -0.20, deck -0.10, byline-below 0.30, byline-above -0.10, byline-end -0.10, byline-apart -0.15, text -0.30
letters-and-extent 12: 15988: title -0.15, kicker -0.20, deck -0.30, byline-above -0.40, byline-end -0.10, byline-apart -0.40, byline-on -0.10, text -0.35, aside -0.20
letters-and-extent 13: 21482: title -0.10, kicker -0.15, deck -0.85, deck-on -0.35, byline-below -0.40, byline-above -0.15, byline-end -0.45, byline-apart -0.20, byline-on -0.30, text -0.15, text-on -0.30, aside -0.20
letters-and-extent 14: 41010: title -0.15, title-on -0.25, kicker -0.50, deck 0.15, deck-on -0.15, byline-below -0.15, byline-end -0.30, byline-apart -0.15, byline-on -0.10, text -0.15, aside -0.20, byline-above -0.10
letters-and-extent 15: 59216: title -0.15, title-on -0.15, byline-below -0.40, byline-above -0.90, byline-end -0.30, byline-on -0.45, text-on 0.10, aside -0.10, kicker -0.15, deck-on -0.20
letters-and-extent 16: 40871: title -0.15, title-on -0.85, kicker -0.50, deck -0.20, byline-below -0.40, byline-above -0.15, byline-end -0.25, byline-apart -0.30, byline-on -0.30, text 0.65, text-on -0.25
letters-and-extent 17: 8652: title -1.25, title-on -0.10, kicker -0.25, deck -0.50, deck-on -0.30, byline-below -0.10, byline-end -0.25, byline-apart -0.35, byline-on -0.10, text 0.90, text-on 0.45
letters-and-extent 18: 9908: title-on -0.10, kicker -0.45, deck -0.55, deck-on -0.10, byline-below -0.50, byline-above -0.40, byline-end -0.40, byline-apart -0.30, byline-on 0.15, text 0.10, text-on 0.10, aside -0.10, title -0.10
letters-and-extent 19: 14307: title-on 0.10, kicker 0.50, deck -1.10, byline-below -1.15, byline-above -0.35, byline-end -0.40, byline-apart -0.55, text -0.20, text-on -0.10, aside -0.10
letters-and-extent 20: 25482: title -0.10, kicker -0.30, deck-on -0.30, byline-below -0.15, byline-above -0.30, byline-end -0.20, byline-apart 0.15, byline-on -0.55, text -0.35, text-on -0.35, aside -0.20
letters-and-extent 21: 49596: title -0.40, kicker -1.25, deck-on -0.10, byline-apart -0.25, byline-on -0.25, text -0.20, aside -0.20, title-on -0.15
letters-and-extent 22: 44631: title -0.90, title-on -0.35, kicker -0.45, deck -0.25, byline-below 0.20, byline-above 0.15, byline-end -0.10, byline-apart -0.25, byline-on -0.35, aside -0.10, text-on -0.20
letters-and-extent 23: 22627: title -0.20, title-on -0.70, kicker -0.20, deck-on -0.10, byline-below -0.50, byline-above 0.20, byline-end -0.40, byline-apart -0.35, byline-on -0.15, text 0.15
letters-and-name 0: 3906: title 0.25, title-on 0.10, kicker -0.25, deck -0.20, deck-on -0.20, byline-below -1.10, byline-above -0.55, byline-end -0.70, byline-apart -0.65, byline-on -0.25, text -0.15, text-on -0.15, aside -0.20
letters-and-name 1: 1209: kicker 0.15, deck -0.15, deck-on -0.15, byline-below -0.50, byline-above -0.60, byline-end -0.40, byline-on 0.15, text-on -0.45, aside -0.15, title-on -0.10, byline-apart -0.15
letters-and-name 2: 205: title -0.70, title-on -0.50, kicker -0.45, deck-on -0.10, byline-below 0.50, byline-above 0.15, byline-end 0.25, byline-apart 0.30, byline-on -0.20, text 0.15, text-on 0.10, aside -0.20
letters-and-name 3: 286: title -0.45, title-on -0.25, kicker -0.30, deck -0.10, deck-on -0.10, byline-below 0.15, byline-apart 0.10, text 0.10, aside -0.20, byline-end 0.10
letters-and-name 4: 51: title -0.20, title-on -0.15, kicker 0.10, byline-apart -0.10, aside -0.10
letters-and-name 5: 67: title 0.15, title-on -0.25, kicker -0.15, byline-below 0.25, byline-above 0.10, byline-end -0.40, byline-apart -0.10, byline-on -0.20, text -0.40, aside -0.10
letters-and-name 6: 4827: title 0.15, title-on 0.15, kicker -0.25, deck -0.30, deck-on -0.15, byline-below -0.40, byline-above -0.40, byline-end -0.25, byline-apart -0.20, byline-on -0.60, text -0.25, text-on 0.15, aside -0.25
letters-and-name 7: 1494: title -0.50, kicker 0.25, deck -0.10, deck-on -0.20, byline-below -0.15, byline-above -0.50, byline-end -0.15, byline-apart -0.25, byline-on 0.15, text 0.15, text-on -0.10, aside -0.20
letters-and-name 8: 459: title -0.50, title-on -0.65, kicker -0.85, deck -0.10, deck-on -0.10, byline-below 0.30, byline-above 0.10, byline-apart 0.10, byline-on 0.40, aside -0.10
letters-and-name 9: 728: title 0.20, title-on -0.40, deck 0.20, byline-above -0.35, byline-apart -0.30, byline-on 0.45, text -0.10, text-on -0.45, aside -0.15
letters-and-name 10: 226: title-on -0.40, kicker -0.45, deck-on -0.15, byline-below 0.15, byline-above 0.20, byline-end -0.15, byline-apart -0.10, byline-on 0.25, text-on -0.30, deck -0.25
letters-and-name 11: 374: title -0.80, title-on -0.45, kicker -0.55, deck -0.25, deck-on -0.10, byline-below 0.35, byline-above -0.10, byline-apart 0.20, byline-on -0.50
letters-and-name 12: 176161: title-on -0.15, byline-below -0.45, byline-above -0.85, byline-end -0.50, byline-apart -0.65, byline-on -0.10, text-on -0.15, aside -0.35, text -0.10
letters-and-name 13: 4649: title 0.20, title-on 0.10, kicker -0.10, deck -0.20, deck-on 0.25, byline-below -0.70, byline-above -0.65, byline-end -0.70, byline-apart -0.70, byline-on -0.75, text -0.10, text-on -0.20, aside -0.15
letters-and-name 14: 2721: title 0.15, title-on -0.25, kicker -0.30, deck -0.20, byline-below -0.40, byline-above -0.15, byline-end -0.20, byline-apart -0.40, byline-on -0.35, text-on 0.15, aside -0.15
letters-and-name 15: 1985: title -0.15, title-on -0.25, kicker -0.80, deck -0.55, deck-on -0.50, byline-below 0.35, byline-above 0.25, byline-apart 0.30, byline-on -0.10, text -0.45, text-on -0.70, aside -0.20
letters-and-name 16: 691: title -0.25, title-on -0.35, kicker -0.75, deck -0.25, deck-on -0.15, byline-above -0.40, byline-end 0.25, byline-apart 0.15, text-on -0.30, aside -0.10, text 0.10
letters-and-name 17: 1012: title -1.15, title-on -0.80, kicker -0.70, deck -0.25, deck-on -0.35, byline-below 0.30, byline-above 0.35, byline-end 0.15, byline-apart 0.20, byline-on 0.25, text -0.75, aside -0.10
letters-and-name 18: 164959: title-on -0.10, deck -0.10, byline-below -0.45, byline-above -0.50, byline-end -0.45, byline-apart -0.25, byline-on -0.15, text -0.20, aside -0.40, deck-on -0.10
letters-and-name 19: 552: title -0.10, title-on -0.15, kicker -0.60, deck -0.40, deck-on -0.35, byline-apart 0.10, byline-on 0.25, text -0.15, aside -0.10, text-on -0.10
letters-and-name 20: 178: title -0.25, title-on -0.15, kicker -0.20, deck -0.25, deck-on -0.15, byline-below 0.30, byline-above -0.10, byline-end 0.40, byline-apart -0.15, text -0.20, text-on -0.10, aside -0.10
letters-and-name 21: 474: title -0.10, title-on -0.45, kicker -0.60, deck -0.35, deck-on -0.25, byline-below 0.55, byline-above 0.10, byline-apart 0.15, byline-on 0.20, text -0.25, text-on -0.15, aside -0.10
letters-and-name 22: 105: title -0.30, title-on -0.35, kicker -0.10, deck -0.15, byline-below 0.50, byline-apart 0.10, byline-on 0.15, text -0.40, aside -0.10
letters-and-name 23: 283: title -0.55, title-on -0.75, kicker -0.30, deck -0.55, deck-on -0.30, byline-above 0.20, byline-on -0.10, text 0.30, aside -0.10
letters-and-gap 0: 2841: title -0.15, title-on -0.10, kicker -0.10, deck -0.25, deck-on -0.20, byline-below 0.15, byline-above -0.25, byline-apart 0.30, text -0.25, text-on -0.20, aside -0.25
letters-and-gap 1: 1009: kicker -0.15, deck -0.20, deck-on -0.10, byline-below -0.65, byline-end -0.35, byline-apart -0.30, byline-on -0.25, aside -0.20
letters-and-gap 2: 1019: title-on 0.20, deck -0.15, deck-on -0.10, byline-below -0.20, byline-above -0.50, byline-apart -0.60, byline-on -0.25, text -0.30, text-on -0.15, aside -0.15
letters-and-gap 3: 103: kicker -0.30, byline-below -0.20, byline-above 0.10, byline-end -0.25, byline-apart -0.30, aside -0.10
letters-and-gap 4: 752: deck -0.10, byline-below -0.30, byline-above -0.15, byline-end -0.15, byline-apart -0.35, text 0.10, aside -0.10, title -0.10
letters-and-gap 5: 4582: title -0.30, title-on -0.35, kicker -0.20, deck -0.25, deck-on -0.10, byline-apart -0.30, byline-on 0.10, text -0.15, text-on 0.15, aside -0.30, byline-below -0.10
letters-and-gap 6: 1652: kicker -0.15, deck-on -0.20, byline-above -0.30, byline-apart -0.45, byline-on -0.25, text-on -0.25, aside -0.20
letters-and-gap 7: 1215: title 0.25, title-on 0.15, deck -0.20, deck-on -0.20, byline-above -0.20, byline-end -0.30, byline-apart -0.15, byline-on -0.35, text -0.15, text-on -0.40, aside -0.20
letters-and-gap 8: 65: title -0.10, deck 0.20, byline-below -0.20, byline-above -0.20, byline-apart 0.30, byline-on -0.15, text -0.45, aside -0.10
letters-and-gap 9: 594: title -0.15, kicker -0.20, deck -0.25, byline-below -0.30, byline-end -0.40, text 0.15, aside -0.10
letters-and-gap 10: 144521: title -0.10, deck -0.30, deck-on 0.10, byline-below -0.20, byline-above -0.45, byline-end -0.30, byline-apart -0.40, byline-on -0.30, text-on -0.15, aside -0.35, kicker -0.10
letters-and-gap 11: 22460: title 0.15, title-on -0.35, kicker -0.20, deck -0.30, deck-on -0.40, byline-below -0.15, byline-end -0.15, aside -0.25, text -0.10
letters-and-gap 12: 14558: title-on -0.30, kicker -0.25, deck 0.10, deck-on -0.55, byline-below -0.15, byline-above -0.10, byline-end -0.20, byline-on -0.20, aside -0.20, text-on -0.10
letters-and-gap 13: 2198: title-on -0.35, deck -0.25, deck-on -0.20, byline-below 0.15, byline-above -0.15, byline-on -0.20, aside -0.10, kicker -0.10, byline-end 0.15
letters-and-gap 14: 3482: title -0.20, title-on -0.40, deck -0.15, byline-below -0.35, byline-above -0.10, byline-end -0.35, byline-on -0.15, text -0.25, text-on 0.30
letters-and-gap 15: 130499: title -0.10, kicker -0.45, deck -0.30, byline-end -0.25, byline-apart -0.20, text -0.30, text-on -0.20, aside -0.35, byline-below -0.10
letters-and-gap 16: 21006: title -0.25, kicker 0.10, deck -0.10, byline-below -0.10, byline-above -0.40, byline-apart -0.15, byline-on -0.25, aside -0.20, deck-on -0.10
letters-and-gap 17: 10766: title-on -0.30, deck -0.40, deck-on -0.10, byline-below -0.10, byline-above -0.30, byline-end -0.20, byline-apart -0.50, byline-on -0.30, text -0.15, aside -0.20
letters-and-gap 18: 2090: title 0.10, title-on -0.35, deck-on -0.20, byline-below -0.50, byline-above -0.25, byline-end -0.30, byline-on -0.25, text 0.10, aside -0.10
letters-and-gap 19: 2190: title-on -0.10, kicker -0.20, deck -0.25, byline-below -0.30, byline-above -0.10, byline-end -0.30, byline-on -0.10, text -0.20, text-on 0.15, aside -0.10
letters-and-number 0: 4635: title -0.55, title-on 0.25, deck -0.25, deck-on -0.25, byline-below -0.10, byline-above -0.10, byline-end -0.30, text -0.15, text-on -0.20, aside -0.30
letters-and-number 2: 232: title 0.55, title-on -0.25, kicker -0.10, byline-below -0.15, byline-above -0.10, byline-end -0.10, byline-apart -0.15, byline-on -0.10, text -0.50
letters-and-number 7: 19: title-on -0.20, kicker -0.15, byline-below -0.10, text 0.10
letters-and-number 8: 197: title 0.35, title-on -0.25, kicker -0.45, byline-below -0.25, byline-above -0.30, byline-end -0.15, byline-apart -0.25, text -0.10
letters-and-number 9: 15: title 0.20, title-on -0.10, byline-below -0.10, text -0.20
letters-and-number 10: 624: title 0.50, title-on -1.00, kicker -0.65, deck -0.10, byline-below -0.45, byline-above -0.45, byline-end 0.15, byline-apart -0.25, byline-on -0.35, text 0.10, aside -0.15
letters-and-number 12: 7540: title -0.65, title-on 0.15, kicker 0.10, byline-below 0.10, byline-above -0.10, byline-end -0.15, byline-on -0.10, text -0.20, text-on -0.20, aside -0.35, deck-on -0.10
letters-and-number 19: 34: title-on -0.10, kicker -0.25, byline-below -0.20, byline-above -0.15, byline-end -0.25, byline-apart -0.20, text 0.25
letters-and-number 20: 84: title 0.90, title-on -0.20, kicker -0.30, deck -0.10, byline-below -0.35, byline-above -0.30, byline-end -0.30, byline-apart -0.45, text -0.75
letters-and-number 22: 449: title 1.20, title-on -0.95, kicker -1.00, deck -0.40, deck-on -0.15, byline-below -0.55, byline-apart -0.60, byline-on -0.40, text -0.50, text-on 0.10, aside -0.10
letters-and-number 24: 183268: title -0.40, deck-on -0.15, byline-end -0.20, byline-on -0.15, text -0.10, text-on -0.25, aside -0.50
letters-and-number 25: 14: title -0.30, kicker -0.10, text-on 0.20
letters-and-number 26: 1428: title 0.15, title-on -0.65, kicker -0.35, deck -0.35, byline-below -0.45, byline-above -0.25, byline-end -0.25, byline-apart -0.20, byline-on -0.10, aside -0.15
letters-and-number 28: 572: title 1.75, title-on -0.60, kicker -0.50, deck -0.35, deck-on -0.15, byline-below -0.70, byline-above -0.35, byline-end -0.65, byline-apart -0.60, byline-on -0.15, text -1.25, text-on -0.35, aside -0.10
letters-and-number 29: 231: title 0.50, title-on -0.15, kicker -0.25, deck -0.15, byline-below -0.35, byline-above -0.15, byline-end -0.25, byline-apart -0.35, byline-on -0.15, text -0.25, aside -0.10
letters-and-number 31: 53: title -0.15, title-on -0.10, kicker -0.30, byline-above -0.15, byline-end -0.15, byline-apart -0.10, text 0.20, text-on 0.25
letters-and-number 32: 669: title 1.50, title-on -0.50, kicker -0.55, deck -0.20, byline-below -0.55, byline-above -0.50, byline-end -0.45, byline-apart -0.60, byline-on -0.10, text -1.20
letters-and-number 33: 110: title -0.30, title-on -0.40, kicker -0.30, deck -0.15, byline-below -0.25, byline-above -0.10, byline-end -0.30, byline-apart -0.40, byline-on -0.15, text 0.40, aside -0.10
letters-and-number 34: 412: title 0.75, title-on -0.30, kicker -0.30, deck -0.25, byline-below -0.35, byline-above -0.20, byline-end -0.20, byline-apart -0.25, text -0.65
letters-and-number 35: 462: title 0.30, title-on -0.20, kicker -0.10, deck -0.20, byline-below -0.15, byline-end -0.10, byline-apart -0.15, text -0.25
letters-and-number 36: 161865: title -0.35, title-on -0.10, deck -0.10, deck-on -0.20, byline-above -0.20, byline-end -0.15, byline-apart -0.10, byline-on -0.20, text -0.15, text-on -0.20, aside -0.45
letters-and-number 37: 855: title -1.00, title-on -0.50, kicker -0.60, deck-on -0.10, byline-below -0.10, byline-end -0.10, byline-apart -0.15, byline-on -0.30, text 1.15
letters-and-number 38: 2739: title 0.25, title-on -1.05, kicker -0.35, deck -0.50, deck-on -0.10, byline-below -0.75, byline-above -0.20, byline-end -0.50, byline-apart -0.30, byline-on -0.15, text-on 0.35, aside -0.10
letters-and-number 40: 45: title -0.20, text 0.20
letters-and-number 41: 333: title 0.40, title-on 0.30, kicker -0.25, deck -0.20, byline-below -0.25, byline-above -0.10, byline-end -0.10, byline-apart -0.10, text -0.65, aside -0.10
letters-and-number 43: 18: title 0.30, deck -0.10, byline-below -0.15, text -0.30
letters-and-number 44: 109: title 0.90, title-on -0.20, kicker -0.30, deck -0.25, byline-below -0.30, byline-above -0.15, byline-end -0.20, byline-apart -0.20, text -0.85
letters-and-number 46: 583: title 0.45, title-on -0.50, kicker -0.35, deck -0.15, byline-below 0.30, byline-apart -0.15, byline-on -0.25, text -0.30, text-on -0.10
letters-and-marks 0: 5408: deck -0.25, deck-on -0.25, byline-below -0.20, byline-above -0.15, byline-end -0.15, byline-apart -0.10, byline-on -0.15, text -0.30, text-on -0.25, aside -0.25
letters-and-marks 2: 300: kicker -0.40, deck -0.15, byline-above -0.15, byline-end -0.30, byline-apart -0.25, byline-on 0.20, text -0.20, aside -0.20, byline-below -0.10
letters-and-marks 4: 16: title -0.15, text 0.10
letters-and-marks 6: 6528: title 0.15, kicker 0.10, deck 0.10, deck-on -0.10, byline-below -0.30, byline-above -0.25, byline-end -0.20, byline-apart -0.30, byline-on 0.10, text -0.30, text-on -0.20, aside -0.30
letters-and-marks 8: 1286: title -1.10, title-on -0.40, kicker -0.90, deck -0.70, deck-on -0.40, byline-below 0.50, byline-above -0.25, byline-end 0.45, byline-apart 0.90, byline-on -0.85, text 0.15, text-on 0.10, aside -0.15
letters-and-marks 10: 294: title -1.10, title-on -0.50, kicker -0.40, deck -0.40, byline-above 0.10, byline-apart -0.15, byline-on -0.45, text 0.85, text-on 0.20, aside -0.15, byline-end -0.15
letters-and-marks 12: 46017: title-on 0.10, deck 0.15, deck-on -0.10, byline-below -0.55, byline-above -0.35, byline-end -0.65, byline-apart -0.55, text -0.15, text-on -0.20, aside -0.35, byline-on -0.20
letters-and-marks 13: 3050: title -0.60, title-on -1.35, kicker -1.20, deck -0.90, deck-on -0.55, byline-below 0.40, byline-above 0.30, byline-end 0.75, byline-apart 0.25, byline-on -0.95, text -0.10, aside -0.15
letters-and-marks 14: 66633: title-on -0.40, kicker -0.50, deck -0.20, deck-on -0.25, byline-below -0.50, byline-above -0.40, byline-end -0.75, byline-apart -0.50, byline-on -0.35, text -0.25, aside -0.15
letters-and-marks 15: 1466: title -0.80, title-on -0.25, kicker -0.40, deck -0.65, deck-on -0.25, byline-above -0.55, byline-end 0.15, byline-apart 0.10, byline-on 0.30, text 0.10, text-on 0.15, aside -0.10
letters-and-marks 16: 68622: title -0.50, title-on -0.50, kicker -0.45, deck -0.40, deck-on -0.10, byline-below 0.65, byline-above -0.25, byline-end -0.35, byline-apart -0.15, byline-on -0.35, text 0.25, text-on 0.35
letters-and-marks 17: 1431: title -1.15, title-on -0.50, kicker -0.25, deck -0.50, deck-on -0.25, byline-below 0.45, byline-on -0.10, text 0.75, text-on 0.45
letters-and-marks 18: 81528: kicker -0.15, deck 0.15, byline-below -0.30, byline-above -0.50, byline-end -0.20, byline-apart -0.20, text -0.25, text-on -0.30, aside -0.35, byline-on -0.10
letters-and-marks 20: 57727: title -0.55, title-on -0.35, kicker -0.55, deck -0.80, deck-on -0.20, byline-apart -0.10, byline-on -0.55, text 0.20, aside -0.15
letters-and-marks 22: 27295: title -1.60, title-on -1.15, kicker -0.10, deck -0.65, byline-below -0.20, byline-above -0.10, byline-end -0.60, byline-apart -0.30, byline-on -0.60, text 1.05, text-on 0.55
letters-and-alike 0: 1688: title -0.20, title-on 0.10, kicker -0.15, deck -0.15, deck-on -0.15, byline-below -0.30, byline-above -0.15, byline-end -0.45, byline-apart -0.20, text 0.15, aside -0.15
letters-and-alike 1: 892: title -0.25, title-on 0.25, kicker -0.15, deck -0.15, deck-on -0.15, byline-above -0.25, byline-end -0.10, byline-apart -0.15, text-on -0.20, aside -0.15, byline-on -0.15
letters-and-alike 2: 1013: title-on 0.30, deck -0.10, deck-on -0.10, byline-end -0.20, byline-apart -0.55, byline-on -0.15, text -0.35, text-on -0.10, aside -0.20
letters-and-alike 3: 1284: title -0.15, kicker -0.45, deck -0.15, deck-on -0.10, byline-above -0.20, byline-apart 0.15, byline-on -0.20, text-on -0.10, aside -0.20, text -0.10
letters-and-alike 4: 847: title 0.20, title-on -0.15, deck -0.15, byline-below -0.20, byline-end -0.15, byline-apart -0.15, aside -0.20
letters-and-alike 5: 2614: title -0.10, kicker 0.20, deck -0.20, deck-on -0.10, byline-above 0.10, byline-end -0.20, byline-on -0.10, text -0.20, text-on -0.35, aside -0.20, title-on -0.10
letters-and-alike 6: 1368: title -0.10, title-on 0.10, kicker -0.10, deck 0.10, deck-on -0.30, byline-below 0.10, byline-above -0.15, byline-end -0.30, byline-apart -0.40, text-on -0.10, aside -0.20
letters-and-alike 7: 1760: title -0.15, title-on -0.10, kicker -0.20, deck -0.20, byline-above -0.10, byline-end -0.15, byline-apart 0.15, byline-on -0.15, text -0.20, aside -0.25
letters-and-alike 8: 1596: title -0.20, title-on -0.20, kicker -0.40, deck -0.20, byline-above -0.20, byline-end 0.15, byline-apart 0.10, byline-on -0.15, text-on 0.20, aside -0.30, deck-on -0.15
letters-and-alike 9: 770: kicker -0.10, deck -0.30, deck-on -0.10, byline-below -0.25, byline-above -0.30, byline-apart -0.50, aside -0.30, title 0.10
letters-and-alike 10: 17640: title-on -0.10, kicker -0.40, deck 0.20, deck-on 0.10, byline-below -0.30, byline-above -0.30, byline-end -0.30, byline-apart -0.25, byline-on -0.30, text -0.15, aside -0.20, text-on -0.15
letters-and-alike 11: 11070: title -0.10, title-on -0.20, kicker -0.20, deck 0.15, deck-on -0.15, byline-below -0.35, byline-end -0.15, byline-apart 0.10, byline-on -0.15, text -0.35, text-on -0.30, aside -0.15
letters-and-alike 12: 17724: title-on -0.35, kicker 0.20, deck -0.30, deck-on 0.10, byline-below -0.45, byline-above -0.25, byline-end -0.50, byline-apart -0.40, text -0.25, aside -0.15
letters-and-alike 13: 29506: title-on -0.15, deck -0.35, deck-on -0.10, byline-below -0.15, byline-above -0.15, byline-end -0.35, byline-apart -0.30, text -0.20, aside -0.20, kicker -0.20
letters-and-alike 14: 111279: title -0.10, kicker -0.20, deck -0.50, deck-on -0.40, byline-above -0.55, byline-apart -0.25, byline-on -0.45, text-on 0.20, aside -0.25
letters-and-alike 15: 19840: title -0.15, title-on -0.10, kicker -0.20, deck -0.10, byline-below -0.20, byline-above -0.20, byline-apart -0.15, byline-on -0.10, text-on -0.35, aside -0.20
letters-and-alike 16: 12550: title -0.25, kicker -0.10, deck -0.35, deck-on -0.15, byline-below -0.25, byline-above -0.30, byline-apart -0.55, byline-on -0.15, aside -0.10
letters-and-alike 17: 18619: title 0.15, kicker -0.45, deck -0.10, byline-above -0.40, byline-end -0.45, byline-apart -0.25, byline-on -0.40, text -0.15, text-on -0.25, aside -0.15
letters-and-alike 18: 29282: title -0.20, title-on -0.15, deck -0.30, deck-on -0.35, byline-below -0.20, byline-above -0.20, byline-end -0.35, byline-apart -0.15, byline-on -0.10, text -0.15, text-on 0.15, aside -0.15, kicker 0.10
letters-and-alike 19: 86260: title-on -0.20, deck -0.10, deck-on -0.30, byline-below -0.30, byline-end -0.35, byline-on -0.10, text -0.25, text-on 0.30, aside -0.20, kicker -0.10
letters-above 0: 1893: title -0.65, title-on 0.35, kicker -0.40, deck -0.30, deck-on -0.10, byline-below -0.55, byline-above -0.30, byline-end -0.25, byline-apart -0.10, byline-on 0.20, text -0.25, text-on -0.25, aside -0.15
letters-above 1: 228: title 0.40, title-on -1.05, kicker -0.20, byline-below -0.20, byline-on -0.70, text 0.20, aside -0.15
letters-above 2: 157: title 0.60, title-on -0.40, kicker -0.20, byline-below -0.25, byline-above -0.10, byline-end -0.20, byline-apart -0.10, text -0.45
letters-above 3: 2725: title-on -0.60, kicker 0.15, deck -0.10, deck-on -0.30, byline-below 0.40, byline-apart -0.15, byline-on -0.80, aside -0.20, title 0.15
letters-above 4: 721: title -0.10, deck -0.10, byline-below -0.30, byline-above -0.15, byline-end -0.15, byline-apart -0.25
letters-above 5: 387: title -0.55, title-on -0.30, kicker 0.25, deck 0.25, byline-below 0.35, byline-above 0.15, byline-end -0.40, byline-on -0.65, text -0.30, text-on -0.25, aside -0.10
letters-above 6: 1562: title 0.15, title-on 0.10, deck -0.55, deck-on -0.10, byline-below -0.40, byline-above -0.25, byline-end -0.80, byline-apart -0.20, aside -0.20
letters-above 7: 11: title 0.20, byline-below -0.10, byline-end -0.10, text -0.15
letters-above 8: 5572: title -0.15, kicker -0.35, deck -0.30, deck-on -0.25, byline-below -0.25, byline-above -0.20, byline-apart -0.30, byline-on 0.20, text-on -0.10, aside -0.25
letters-above 9: 576: title -0.10, deck -0.25, byline-below -0.30, byline-end -0.25, aside -0.10
letters-above 10: 155: title -0.45, title-on 0.35, kicker -0.15, deck -0.15, byline-below -0.40, byline-above -0.10, byline-apart -0.15, text 0.25
letters-above 12: 182463: title -0.10, title-on -0.25, deck -0.10, byline-below -0.10, byline-end -0.10, byline-on -0.20, text -0.15, text-on -0.25, aside -0.45
letters-above 13: 1489: title 0.10, title-on 0.20, kicker -0.55, deck-on -0.15, byline-below -0.15, byline-above -0.45, byline-end 0.20, byline-apart -0.30, byline-on -0.10, text -0.30, aside -0.10
letters-above 14: 3110: title -0.15, deck -0.15, byline-below -0.35, byline-above -0.10, byline-end -0.20, byline-apart -0.15
letters-above 15: 3200: title-on -1.75, kicker 0.50, deck 0.45, deck-on -0.20, byline-below -0.15, byline-above -0.35, byline-end -0.40, byline-apart -0.20, byline-on -0.85, text-on 0.20, aside -0.10
letters-above 16: 6092: title -0.10, title-on 0.30, kicker -0.20, deck -0.55, deck-on 0.15, byline-below -0.20, byline-above -0.30, byline-end -0.35, byline-apart 0.10, text -0.25, text-on -0.30, aside -0.15
letters-above 17: 1682: title -0.30, title-on -0.50, kicker -0.45, deck -0.30, deck-on -0.15, byline-below -0.30, byline-above -0.10, byline-end -0.30, byline-apart -0.15, text 0.50
letters-above 18: 153634: title -0.10, kicker -0.25, deck -0.30, deck-on -0.20, byline-below -0.20, byline-apart -0.30, byline-on 0.15, text -0.15, text-on -0.25, aside -0.35
letters-above 19: 1943: title -0.10, kicker -0.25, deck -0.15, byline-below -0.30, byline-above -0.15, byline-end -0.25, aside -0.10
letters-below 0: 1893: title -0.20, deck -0.25, deck-on -0.10, byline-above -0.45, byline-end -0.45, byline-apart -0.60, byline-on 0.10, text-on -0.20, aside -0.20, title-on -0.10
letters-below 1: 387: title 0.30, deck -0.20, deck-on -0.10, byline-below -0.10, byline-above 0.20, byline-end -0.25, byline-on -0.50, text -0.60, text-on -0.40, aside -0.15
letters-below 2: 155: title 0.65, title-on -0.40, kicker -0.20, byline-below -0.20, byline-above -0.10, byline-end -0.10, byline-apart -0.10, text -0.55
letters-below 3: 3200: title -0.10, kicker -0.55, deck -0.15, deck-on -0.20, byline-above -0.10, byline-on -0.10, aside -0.20, title-on -0.10, byline-below -0.10
letters-below 4: 89: title -0.10, kicker -0.15, byline-below 0.10, byline-above -0.10, byline-end -0.25, byline-apart -0.25, byline-on -0.10, text 0.10, aside -0.10
letters-below 5: 228: title -0.10, title-on -0.55, kicker -0.10, deck 0.40, byline-below 0.45, byline-above -0.45, byline-end -0.25, byline-apart -0.25, byline-on -0.10, text -0.10, text-on 0.25, aside -0.15
letters-below 6: 1562: deck -0.35, deck-on -0.40, byline-on -0.25, text -0.20, text-on -0.10, aside -0.20
letters-below 8: 6092: title -0.15, title-on -0.15, deck -0.65, deck-on -0.20, byline-below -0.35, text-on -0.30, aside -0.25, kicker -0.10
letters-below 9: 224: title -0.25, kicker -0.10, byline-above -0.15, aside -0.10, byline-end -0.10, text 0.10
letters-below 10: 157: title 0.40, title-on -0.30, kicker -0.40, deck -0.15, byline-below -0.25, byline-above -0.20, byline-end -0.25, byline-apart -0.25, byline-on -0.15, text-on 0.25
letters-below 12: 182463: title-on -0.10, deck-on -0.25, byline-below -0.20, byline-above -0.10, byline-apart 0.10, text-on -0.25, aside -0.45, text -0.10
letters-below 13: 1682: title -0.55, title-on -0.40, kicker -0.45, deck -0.10, deck-on -0.25, byline-below -0.15, byline-above -0.20, byline-end -0.10, byline-apart 0.25, byline-on -0.20, text 0.40, text-on 0.35
letters-below 14: 2906: title -0.15, title-on -0.25, kicker -0.20, deck -0.10, byline-below -0.10, byline-above -0.10, byline-apart -0.25, byline-on -0.10, byline-end -0.10
letters-below 15: 2725: title -0.50, title-on -0.45, kicker 0.60, deck 0.35, deck-on -0.10, byline-below -0.75, byline-above -0.40, byline-end 0.15, byline-apart -0.15, byline-on -0.60, aside -0.15, text-on 0.15
letters-below 16: 5572: title-on 0.10, kicker -0.60, deck -0.20, byline-below -0.35, byline-above -0.25, byline-end -1.00, byline-apart -0.15, byline-on 0.10, aside -0.15
letters-below 17: 1489: title 0.10, title-on -0.60, kicker -0.50, deck -0.30, deck-on -0.20, byline-below -0.25, byline-above -0.10, byline-end -0.15, byline-apart -0.15, byline-on -0.30, text 0.10, text-on 0.10, aside -0.10
letters-below 18: 153634: title -0.10, title-on -0.10, kicker -0.20, deck -0.15, byline-below 0.10, byline-above -0.20, text -0.20, text-on -0.30, aside -0.35
letters-below 19: 3131: title -0.20, kicker -0.20, deck -0.20, deck-on -0.25, byline-above -0.10, text -0.10, title-on -0.15
tail-above 0: 2552: kicker -0.50, deck -0.25, deck-on -0.30, byline-end -0.50, text -0.25, text-on -0.25, aside -0.20
tail-above 1: 168: title 0.30, title-on 0.10, kicker -0.25, byline-below -0.55, byline-above -0.40, byline-end -0.35, text -0.30, aside -0.20
tail-above 2: 1898: title-on -0.10, kicker 0.15, deck -0.10, byline-below -0.50, byline-above -0.25, text -0.25, aside -0.15
tail-above 3: 217: title -0.35, title-on -0.15, kicker -0.35, byline-below -0.25, byline-above 0.20, byline-end -0.40, byline-apart -0.20, text 0.35
tail-above 4: 44: title -0.20, title-on 0.25, kicker -0.20, byline-below -0.10, byline-above -0.20, byline-end 0.20, byline-apart -0.20, text -0.20
tail-above 6: 33: title -0.45, byline-below -0.20, text 0.10, text-on 0.15
tail-above 8: 86: title 0.10, kicker -0.15, deck -0.10, byline-above -0.15, byline-apart -0.25, text -0.30
tail-above 9: 721: deck -0.10, byline-below -0.30, byline-above -0.20, byline-end -0.10, byline-apart -0.15
tail-above 10: 4229: title 0.15, title-on -0.30, kicker 0.15, deck -0.20, byline-above -0.15, byline-end -0.85, byline-apart -0.20, text -0.15, text-on -0.15, aside -0.25, deck-on -0.15
tail-above 11: 305: title -0.45, title-on 0.40, deck -0.25, deck-on -0.15, byline-below -0.55, byline-above -0.10, byline-end 0.10, byline-apart -0.25, aside -0.15
tail-above 12: 2284: title-on -0.25, kicker -0.20, deck-on -0.15, byline-above -0.15, byline-on -0.35, text -0.45, aside -0.20
tail-above 13: 392: title -0.25, title-on -0.15, kicker 0.10, deck -0.20, byline-below -0.70, byline-above -0.15, byline-end 0.20, byline-apart 0.10, byline-on -0.15, text -0.10
tail-above 14: 51: title -0.20, kicker -0.30, byline-below -0.10, byline-above -0.15, byline-end -0.30, text-on 0.20
tail-above 15: 26: title -0.20, kicker -0.10, byline-below -0.10, byline-above -0.10, byline-end -0.10, byline-apart -0.20, byline-on -0.15, text 0.15, text-on 0.20
tail-above 16: 17: title-on 0.10, kicker -0.10, deck -0.10, byline-below -0.20, byline-end -0.15, byline-on 0.10, text-on -0.20
tail-above 18: 225: title -0.25, kicker -0.55, deck -0.25, byline-below -0.15, byline-above -0.25, byline-end -0.15, byline-apart -0.45, byline-on -0.25, text 0.45, text-on -0.10, aside -0.20
tail-above 19: 576: kicker -0.15, deck -0.30, byline-below -0.30, byline-end -0.30, byline-apart 0.10, aside -0.10
tail-above 20: 121441: title-on -0.15, kicker -0.20, deck -0.10, byline-below -0.20, byline-above -0.25, byline-end -0.45, byline-apart 0.10, text -0.20, text-on -0.10, aside -0.30
tail-above 21: 7384: title-on 0.35, kicker -0.45, deck -0.15, deck-on 0.30, byline-below -0.60, byline-above -0.35, byline-end -0.10, byline-apart -0.55, text-on -0.25
tail-above 22: 44595: title-on -0.15, kicker -0.10, deck -0.20, deck-on -0.65, byline-below -0.20, byline-above -0.15, byline-end -0.35, byline-apart -0.60, byline-on -0.25, text-on -0.15, aside -0.15
tail-above 23: 3987: title 0.15, title-on -0.25, kicker 0.10, deck -0.35, deck-on -0.10, byline-above 0.10, byline-end -0.20, text -0.40, text-on 0.10
tail-above 24: 1447: title 0.30, title-on -0.20, kicker -0.15, deck -0.20, deck-on -0.10, byline-below -0.40, byline-above 0.15, byline-end -0.10, text -0.20
tail-above 25: 218: kicker -0.20, deck -0.15, byline-below -0.15, byline-above -0.15, byline-end -0.15, byline-apart -0.25, text-on 0.20, title -0.15, title-on 0.15
tail-above 26: 12: title -0.10, text 0.10
tail-above 27: 81: title -0.20, kicker -0.15, deck -0.10, byline-below -0.15, byline-end -0.10, byline-apart 0.10, text 0.20, text-on 0.15
tail-above 28: 4944: title 0.30, title-on -0.55, deck -0.15, deck-on -0.15, byline-below -0.50, byline-on -0.85, aside -0.10, byline-end 0.15
tail-above 29: 3110: title -0.15, kicker -0.15, deck -0.15, byline-below -0.30, byline-above -0.10, byline-end -0.20, byline-apart -0.10
tail-above 30: 98708: title 0.15, title-on -0.15, deck -0.15, deck-on -0.10, byline-below -0.50, byline-above -0.55, byline-end -0.65, byline-apart -0.40, byline-on -0.20, text -0.15, aside -0.25, text-on -0.15
tail-above 31: 8891: title -0.70, kicker -0.40, deck -0.75, deck-on 0.25, byline-below -0.40, byline-above 0.10, byline-end -0.30, byline-apart -0.30, byline-on 0.20, text -0.25, text-on 0.40
tail-above 32: 36596: title-on -0.60, kicker -0.30, deck -0.60, deck-on -0.25, byline-below -0.15, byline-end 0.20, byline-apart -0.10, byline-on -0.25, text-on -0.50, aside -0.15, title -0.10
tail-above 33: 7038: title-on -0.45, kicker -0.10, deck -0.45, deck-on -0.20, byline-below 0.10, byline-end -0.20, byline-apart -0.55, byline-on -0.10, text-on -0.15
tail-above 34: 1299: title -0.40, title-on 0.35, kicker -0.35, deck -0.40, byline-below -0.25, byline-above -0.35, byline-apart -0.30
tail-above 35: 396: title -0.40, kicker 0.25, deck -0.10, byline-below -0.15, byline-end -0.15, byline-apart -0.10, text 0.10, text-on 0.10
tail-above 36: 8834: title -0.45, title-on 0.25, kicker -0.20, deck -0.40, deck-on -0.35, byline-below -0.10, byline-above -0.10, byline-end -0.40, byline-on 0.15, text -0.40, text-on 0.10
tail-above 37: 64: title 0.25, byline-end 0.10, text -0.15, text-on -0.20
tail-above 38: 2782: title-on -0.55, kicker -0.15, deck 0.45, byline-below 0.25, byline-above -0.30, byline-end -0.50, byline-apart -0.40, byline-on -0.55, text -0.15, text-on -0.40
tail-above 39: 1943: kicker -0.20, deck -0.25, byline-below -0.35, byline-above -0.10, byline-end -0.20, text -0.15, aside -0.10
fill-above 0: 1040: deck -0.15, byline-below -0.70, byline-end -0.25, byline-apart 0.20, byline-on -0.25, text -0.15, text-on 0.15, aside -0.15
fill-above 1: 1580: title -0.20, title-on 0.10, kicker -0.10, deck -0.20, deck-on -0.15, byline-below -0.25, byline-above -0.55, byline-end -0.10, byline-apart -0.15, byline-on -0.35, text 0.10, aside -0.15
fill-above 2: 1100: title-on -0.45, deck -0.15, deck-on -0.15, byline-above 0.10, byline-end -0.35, byline-apart -0.30, text -0.15, text-on 0.15, aside -0.10, byline-below 0.20
fill-above 3: 426: title-on -0.20, kicker -0.40, deck -0.15, deck-on -0.10, byline-below 0.35, byline-above -0.10, byline-end -0.10, byline-on 0.20, text -0.20, text-on -0.45, aside -0.15
fill-above 4: 337: title -0.20, title-on 0.20, deck -0.15, deck-on -0.10, byline-end -0.20, byline-apart -0.35, byline-on -0.15, text-on -0.20, aside -0.10, byline-above 0.10
fill-above 5: 520: title 0.30, kicker -0.30, deck -0.10, deck-on -0.15, byline-below 0.10, byline-above -0.25, byline-apart 0.15, byline-on -0.45, text -0.40, text-on -0.30, aside -0.10, title-on 0.15
fill-above 6: 721: deck -0.10, byline-below -0.30, byline-above -0.25, byline-end -0.15, byline-apart -0.25
fill-above 7: 1282: title -0.25, title-on 0.15, kicker -0.15, deck -0.50, deck-on -0.15, byline-below 0.25, byline-above 0.15, byline-end -0.40, byline-on -0.45, aside -0.15
fill-above 8: 2054: title -0.15, title-on -0.45, kicker -0.25, deck 0.15, deck-on -0.10, byline-below 0.10, byline-end -0.30, aside -0.15
fill-above 9: 1636: title -0.10, title-on -0.15, kicker -0.15, deck -0.40, byline-below -0.20, byline-above -0.40, byline-end 0.20, byline-apart 0.15, byline-on -0.45, aside -0.15, deck-on -0.10
fill-above 10: 721: title 0.30, title-on 0.15, kicker -0.15, deck -0.40, byline-below 0.15, byline-above -0.20, byline-apart -0.25, byline-on -0.25, text -0.35, text-on -0.20, aside -0.10
fill-above 11: 623: title 0.15, title-on -0.55, kicker -0.10, deck -0.45, deck-on -0.10, byline-below -0.25, byline-above -0.30, byline-apart -0.15, byline-on 0.15, text-on 0.10, aside -0.15
fill-above 12: 1216: title 0.10, title-on 0.20, kicker 0.20, deck-on -0.30, byline-below -0.55, byline-above 0.20, byline-apart -0.20, byline-on 0.20, text -0.30, aside -0.15
fill-above 13: 576: kicker -0.15, deck -0.20, byline-below -0.35, byline-above -0.10, byline-end -0.25, byline-apart 0.10, aside -0.10
fill-above 14: 22511: title -0.10, title-on -0.25, kicker -0.10, deck -0.15, deck-on -0.40, byline-below -0.20, byline-above -0.25, byline-end -0.30, byline-apart -0.45, byline-on -0.35, text -0.25, text-on -0.10, aside -0.20
fill-above 15: 21160: title -0.15, title-on -0.10, kicker -0.15, deck-on -0.50, byline-below -0.15, byline-above -0.15, byline-end -0.20, byline-apart -0.20, byline-on -0.85, text -0.20, aside -0.15
fill-above 16: 18333: title -0.20, title-on 0.15, kicker -0.10, deck -0.35, deck-on -0.65, byline-below -0.10, byline-above -0.30, byline-end -0.15, byline-apart -0.50, byline-on -0.35, text -0.35, text-on 0.20, aside -0.15
fill-above 17: 16444: title 0.10, title-on -0.60, deck -0.25, deck-on 0.45, byline-below -0.55, byline-above -0.25, byline-apart -0.25, byline-on -0.65, text-on 0.10, aside -0.10, kicker -0.10
fill-above 18: 94872: title-on -0.25, deck -0.35, deck-on -0.75, byline-below -0.45, byline-above -0.15, byline-end -0.20, byline-on 0.65, text -0.15, aside -0.15, text-on -0.15
fill-above 19: 10789: title-on -0.15, deck -0.15, deck-on -0.40, byline-below 0.10, byline-above 0.15, byline-end -0.40, byline-apart 0.30, byline-on -0.25, text-on -0.40, aside -0.15
fill-above 20: 3110: title -0.15, kicker -0.15, deck -0.15, byline-below -0.35, byline-end -0.25
fill-above 21: 14429: title -0.30, title-on -0.20, deck -0.10, deck-on -0.50, byline-above 0.20, byline-end -0.25, byline-apart -0.25, byline-on 0.10, text -0.10, aside -0.15, kicker -0.10
fill-above 22: 17522: deck -0.15, deck-on -0.50, byline-below -0.30, byline-above 0.10, byline-end 0.15, byline-apart -0.25, byline-on -0.70, text-on -0.35, aside -0.15
fill-above 23: 15368: title-on 0.10, deck 0.10, deck-on -0.45, byline-end -0.35, byline-apart -0.30, byline-on -1.20, text-on -0.50, aside -0.15, kicker -0.15, byline-above -0.15
fill-above 24: 11993: title -0.15, title-on 0.30, kicker -0.20, deck -0.45, deck-on -0.10, byline-below -0.60, byline-above -0.30, byline-end -0.10, byline-apart -0.35, byline-on 0.10, text -0.30, aside -0.10
fill-above 25: 26050: title-on -0.35, kicker -0.15, deck -0.70, deck-on 0.30, byline-below -0.30, byline-above -0.15, byline-end -0.20, byline-apart -0.40, byline-on -0.35, text -0.10, aside -0.10
fill-above 26: 79246: title -0.20, title-on -0.45, kicker -0.30, deck -0.35, deck-on -0.10, byline-below -0.60, byline-above -0.50, byline-end -0.45, byline-on 0.60, text -0.30, aside -0.15
fill-above 27: 1943: kicker -0.15, deck -0.25, byline-below -0.40, byline-end -0.25, text -0.20, aside -0.10
fill-below 0: 994: title 0.15, title-on -0.15, kicker -0.65, deck -0.10, deck-on -0.10, byline-below 0.15, byline-above -0.45, byline-apart -0.30, text -0.15, text-on 0.10, aside -0.15
fill-below 1: 1359: title-on -0.10, kicker 0.10, deck -0.20, deck-on -0.15, byline-above -0.20, byline-end -0.25, byline-apart -0.15, byline-on 0.20, text -0.20, text-on 0.10, aside -0.15, byline-below -0.10
fill-below 2: 772: title-on -0.25, deck -0.20, deck-on -0.10, byline-below 0.10, byline-end -0.30, byline-apart -0.25, text-on -0.10, aside -0.10
fill-below 3: 354: title -0.25, title-on 0.45, kicker -0.40, deck -0.15, byline-below -0.10, byline-above 0.30, byline-on -0.15, text -0.20, text-on -0.30, aside -0.10
fill-below 4: 625: title 0.15, deck -0.15, deck-on -0.10, byline-below -0.10, byline-above -0.15, byline-end -0.15, byline-apart -0.60, byline-on -0.20, text -0.15, text-on -0.15, aside -0.15
fill-below 5: 1531: title 0.10, title-on 0.15, kicker -0.20, deck -0.10, deck-on -0.15, byline-below -0.10, byline-above -0.40, byline-end -0.15, byline-on -0.30, text -0.45, text-on -0.35, aside -0.15
fill-below 6: 89: title -0.15, kicker -0.15, byline-below 0.15, byline-above -0.15, byline-end -0.30, byline-apart -0.30, text 0.10, text-on 0.10, aside -0.10
fill-below 7: 934: title -0.20, kicker -0.75, deck-on -0.25, byline-below -0.25, byline-apart -0.10, byline-on -0.30, text 0.20, text-on 0.15, aside -0.15
fill-below 8: 1440: title -0.15, title-on -0.10, deck -0.30, deck-on -0.20, byline-below -0.25, byline-above 0.20, byline-end -0.45, byline-apart -0.40, text 0.25, aside -0.15, byline-on 0.10
fill-below 9: 1222: title -0.25, title-on -0.20, kicker 0.20, deck 0.10, byline-below -0.15, byline-apart -0.20, byline-on -0.20, text -0.20, aside -0.20, byline-end 0.15
fill-below 10: 691: title-on -0.25, deck 0.25, byline-above -0.20, byline-end 0.10, byline-on 0.10, text -0.15, text-on -0.35, aside -0.15
fill-below 11: 1006: deck -0.60, deck-on -0.20, byline-below 0.25, byline-above -0.70, byline-apart -0.10, byline-on 0.10, text -0.40, text-on -0.30, aside -0.20
fill-below 12: 2591: kicker -0.20, deck -0.40, deck-on -0.25, byline-above -0.45, byline-end -0.15, byline-on -0.25, text -0.15, aside -0.20
fill-below 13: 224: title -0.25, kicker -0.15, byline-above -0.15, byline-end -0.10, aside -0.10
fill-below 14: 22168: title -0.25, title-on -0.15, kicker -0.35, deck -0.15, deck-on 0.10, byline-below -0.35, byline-above -0.20, byline-end -0.45, byline-apart -0.85, byline-on 0.10, text -0.10, aside -0.10
fill-below 15: 21168: title -0.15, title-on -0.25, deck -0.20, deck-on -0.30, byline-below -0.10, byline-apart -0.15, byline-on -0.35, text-on -0.15, aside -0.10
fill-below 16: 18470: title -0.20, title-on -0.15, deck-on -0.25, byline-above -0.55, byline-apart -0.20, byline-on -0.60, text -0.10, text-on -0.20, aside -0.10, kicker -0.10
fill-below 17: 16563: deck -0.30, byline-above -0.70, byline-end -0.25, byline-apart -0.40, text -0.40, text-on 0.10, aside -0.10
fill-below 18: 94984: title -0.15, title-on 0.20, kicker -0.55, deck -0.50, deck-on -0.45, byline-below -0.35, byline-above -0.50, byline-end -0.60, byline-apart -0.25, byline-on -0.35, text -0.35, text-on 0.20, aside -0.20
fill-below 19: 10960: title -0.15, title-on 0.10, kicker 0.35, deck 0.40, byline-below -0.45, byline-above 0.15, byline-end -0.30, byline-apart -0.20, byline-on -0.25, text -0.40, text-on -0.45, aside -0.15
fill-below 20: 2906: title -0.25, title-on -0.25, kicker -0.20, deck -0.15, deck-on -0.10, byline-above -0.10, byline-apart -0.20, byline-below -0.10
fill-below 21: 14943: title -0.15, title-on -0.30, kicker -0.65, deck 0.10, byline-below -0.45, byline-above 0.15, byline-end -0.15, byline-on -0.20, text 0.10, aside -0.10
fill-below 22: 17718: title -0.30, title-on -0.20, kicker -0.30, deck -0.40, deck-on -0.10, byline-below -0.15, byline-above 0.15, byline-end 0.25, byline-apart -0.30, text-on -0.10, aside -0.10
fill-below 23: 15525: title -0.50, title-on -0.15, kicker 0.10, deck -0.30, byline-above -0.40, byline-end -0.15, byline-apart -0.30, byline-on -0.25, text -0.10, text-on 0.20, aside -0.15
fill-below 24: 12283: title-on -0.15, kicker -0.25, byline-below -0.40, byline-above -0.40, byline-end -0.15, byline-apart -0.15, text -0.30, text-on 0.15, aside -0.10
fill-below 25: 25938: byline-above -0.25, byline-end -0.65, byline-apart -0.40, byline-on -0.40, text -0.35, aside -0.15
fill-below 26: 77013: title -0.10, title-on 0.15, deck-on -0.10, byline-below -0.15, byline-above -0.20, byline-end -0.60, byline-apart -0.25, text -0.40, text-on -0.30, aside -0.20
fill-below 27: 3131: title -0.25, title-on -0.20, kicker -0.15, deck -0.25, deck-on -0.25
tail-below 0: 4121: title -0.15, title-on -0.20, deck -0.25, deck-on -0.30, byline-below -0.20, byline-above -0.15, byline-apart 0.20, byline-on -0.25, text-on -0.25, aside -0.25, kicker -0.30
tail-below 1: 270: title 0.25, title-on -0.20, kicker 0.15, byline-below 0.10, byline-above -0.10, byline-end -0.15, byline-apart -0.20, byline-on -0.20, text -0.45, text-on -0.25, aside -0.10
tail-below 2: 730: title 0.15, kicker -0.10, byline-below -0.40, byline-above -0.35, byline-end -0.15, byline-apart -0.30, text -0.15, text-on 0.10, aside -0.15, title-on -0.10
tail-below 3: 104: title -0.10, title-on -0.15, kicker -0.10, byline-below -0.15, byline-end -0.15, byline-apart -0.35, byline-on 0.10, text 0.15
tail-below 4: 59: title 0.30, kicker -0.10, byline-below -0.10, byline-above -0.10, text -0.30, text-on -0.15
tail-below 5: 26: title 0.10, byline-below -0.10, text -0.15
tail-below 6: 198: title-on 0.40, kicker -0.25, byline-below -0.40, byline-above -0.15, byline-end -0.20, byline-apart -0.35, text -0.30, aside -0.10
tail-below 8: 127: title -0.15, title-on 0.10, byline-end -0.15, byline-apart -0.20, text -0.40, text-on -0.15, aside -0.10, byline-below 0.10
tail-below 9: 89: title -0.10, kicker -0.15, byline-above -0.10, byline-end -0.25, byline-apart -0.30, text 0.10, aside -0.10
tail-below 10: 6070: title -0.15, kicker -0.10, deck-on -0.30, byline-below -0.20, byline-above -0.15, byline-on -0.30, text -0.10, text-on -0.25, aside -0.25
tail-below 11: 482: title -0.30, title-on -0.40, deck -0.35, byline-below 0.30, byline-above -0.35, byline-end -0.35, byline-apart -0.25, text 0.20, text-on 0.25, aside -0.15, kicker -0.15
tail-below 12: 796: title-on -0.50, kicker -0.70, byline-below -0.10, byline-above -0.35, byline-end -0.60, text 0.35, aside -0.15
tail-below 13: 43: title 0.10, title-on -0.10, kicker -0.10, byline-above -0.10, byline-apart 0.25, text -0.35
tail-below 14: 43: title 0.30, kicker -0.10, deck -0.10, byline-below 0.15, byline-above 0.15, byline-end -0.20, byline-apart -0.25, byline-on -0.10, text -0.35, text-on -0.10
tail-below 15: 15: byline-below 0.10, byline-end -0.15, byline-apart -0.10, byline-on -0.10, text -0.20
tail-below 16: 303: title 0.30, title-on -0.20, kicker -0.20, deck -0.25, deck-on -0.10, byline-below -0.10, byline-end -0.45, byline-apart -0.25, text -0.25, text-on 0.15, aside -0.10
tail-below 18: 131: title 0.25, title-on 0.20, deck -0.20, byline-below -0.45, byline-apart -0.40, byline-on -0.10, text -0.40, aside -0.15, byline-above -0.10
tail-below 19: 224: title -0.25, kicker -0.15, byline-above -0.15, byline-apart -0.10, aside -0.10
tail-below 20: 120015: title -0.10, title-on -0.20, kicker -0.30, deck -0.10, deck-on -0.20, byline-below -0.10, byline-on -0.35, text -0.10, text-on -0.15, aside -0.35, byline-above -0.20, byline-end -0.15
tail-below 21: 7372: title -0.20, title-on -0.55, kicker -0.35, byline-above -0.25, byline-apart -0.30, byline-on -0.15, text-on 0.35, deck-on 0.20
tail-below 22: 46004: title-on -0.50, kicker -0.15, deck-on -0.10, byline-below -0.30, byline-above -0.30, byline-end -0.50, byline-apart -0.65, text -0.10, text-on 0.15, aside -0.10
tail-below 23: 4054: title -0.35, title-on -0.45, deck -0.10, deck-on -0.20, byline-below -0.30, byline-above -0.15, byline-end -0.30, byline-apart -0.10, byline-on -0.15, text 0.45, text-on 0.25
tail-below 24: 1424: title 0.55, title-on 0.50, kicker -0.55, deck -0.40, deck-on -0.10, byline-below -0.65, byline-end -0.40, byline-apart -0.25, byline-on -0.35, text -0.45, text-on 0.30
tail-below 25: 215: title -0.20, title-on 0.10, kicker 0.15, deck -0.20, byline-below -0.10, byline-end -0.15, byline-apart -0.15, text -0.20, text-on 0.25
tail-below 26: 68: title -0.25, title-on -0.10, text 0.20, text-on 0.15
tail-below 27: 83: title-on -0.15, kicker 0.15, deck -0.10, byline-below -0.10, byline-apart -0.15, text-on 0.25, title -0.10
tail-below 28: 5078: title -0.10, kicker 0.10, deck-on -0.30, byline-below -0.30, byline-above -0.50, byline-end 0.10, byline-apart 0.15, text -0.50, text-on -0.25, aside -0.10
tail-below 29: 2906: title -0.20, title-on -0.30, kicker -0.15, deck -0.15, byline-below -0.10, byline-above -0.10, byline-end -0.10, byline-apart -0.20, byline-on -0.20
tail-below 30: 94398: title -0.25, title-on -0.25, kicker -0.10, deck 0.20, deck-on -0.15, byline-below -0.15, byline-above -0.20, byline-end -0.20, byline-on -0.15, text -0.20, aside -0.30, byline-apart -0.10, text-on -0.10
tail-below 31: 8681: title-on -0.25, deck -0.20, deck-on -0.40, byline-end -0.20, byline-apart -0.25, aside -0.10
tail-below 32: 39814: title 0.10, title-on -0.45, kicker -0.80, deck -0.50, deck-on -0.10, byline-below -0.20, byline-above -0.15, byline-end -0.45, byline-apart -0.15, text-on 0.30
tail-below 33: 7685: kicker -0.25, deck -0.60, deck-on -0.35, byline-below -0.30, byline-above -0.15, byline-end -0.20, byline-apart -0.30, byline-on -0.20, text 0.40, title -0.10
tail-below 34: 1288: title-on 0.15, kicker -0.30, deck -0.35, byline-below -0.45, byline-above -0.10, byline-end -0.20, byline-apart -0.40, text 0.10, text-on -0.10, title -0.15
tail-below 35: 381: title 0.25, title-on 0.30, deck -0.30, byline-below -0.10, byline-above -0.15, byline-end -0.15, byline-apart -0.20, byline-on -0.20, text -0.15, text-on -0.20, kicker -0.10
tail-below 36: 8375: title -0.15, title-on 0.25, kicker -0.35, deck -0.95, deck-on 0.20, byline-below 0.40, byline-above -0.20, byline-apart -0.15, byline-on -0.25, text -0.45, aside -0.10
tail-below 37: 67: text -0.10, text-on 0.15
tail-below 38: 2731: title 0.10, title-on 0.10, kicker 0.10, deck -0.40, byline-below -0.30, byline-apart -0.25, text -0.35, aside -0.15, byline-above -0.15
tail-below 39: 3131: title -0.25, title-on -0.15, kicker -0.20, deck -0.25, deck-on -0.25, byline-below 0.10
head-below 0: 139: title 0.60, title-on -0.35, kicker -0.20, byline-below -0.20, byline-above -0.10, byline-end -0.10, byline-apart -0.15, text -0.50
head-below 1: 92: title -0.65, title-on -0.10, kicker -0.15, byline-above -0.30, byline-apart 0.35, byline-on -0.25, text 0.35, text-on 0.10, aside -0.15
head-below 2: 4652: title 0.15, title-on -0.15, kicker -0.30, deck -0.20, deck-on -0.25, byline-below -0.10, byline-end -0.10, byline-apart -0.45, text -0.25, text-on -0.45, aside -0.25
head-below 3: 267: kicker -0.15, byline-below -0.65, byline-above -0.45, byline-end -0.30, byline-apart -0.25, byline-on -0.30, text 0.25, text-on 0.50, aside -0.15
head-below 4: 391: title -0.20, title-on 0.15, kicker 0.20, deck -0.10, byline-above -0.15, byline-end -0.20, byline-apart -0.30, byline-on -0.15, text -0.10, text-on -0.20, aside -0.10, byline-below -0.10
head-below 5: 33: title 0.30, title-on -0.15, byline-below -0.10, byline-apart -0.15, text -0.25
head-below 6: 3: text -0.10
head-below 7: 58: title 0.15, kicker -0.15, byline-below -0.15, text -0.25
head-below 8: 89: title -0.20, kicker -0.15, byline-above -0.15, byline-end -0.30, byline-apart -0.30, text 0.20, text-on 0.10, aside -0.10
head-below 10: 1203: deck-on 0.10, byline-below -0.45, byline-above -0.55, byline-end -0.20, byline-apart 0.10, byline-on -0.30, aside -0.10
head-below 11: 5737: title-on -0.10, kicker -0.20, deck-on -0.35, byline-below -0.10, byline-end -0.20, byline-on -0.15, text-on -0.15, aside -0.30, byline-apart -0.20
head-below 12: 417: title 0.35, title-on -0.40, deck -0.25, deck-on -0.10, byline-below -0.45, byline-above -0.55, byline-apart -0.55, byline-on -0.15, text 0.15, text-on -0.10, aside -0.10
head-below 13: 412: title -0.25, title-on 0.25, kicker -0.15, deck -0.30, deck-on -0.25, byline-below 0.15, byline-apart 0.15, byline-on 0.30, text -0.65, text-on -0.30, aside -0.20
head-below 14: 25: title -0.30, title-on -0.20, kicker 0.10, deck -0.15, byline-below 0.40, byline-above -0.15, byline-end 0.25, byline-on -0.25, text -0.40
head-below 16: 85: title -0.25, deck -0.15, byline-below 0.25, byline-above -0.15, byline-apart 0.20, text -0.45, text-on 0.10, title-on -0.15
head-below 17: 224: title -0.25, kicker -0.15, byline-above -0.15, aside -0.10, byline-end -0.10
head-below 18: 160840: title -0.10, title-on -0.15, kicker -0.10, deck -0.20, deck-on -0.15, byline-below -0.25, byline-end -0.10, byline-apart -0.10, byline-on -0.45, text -0.10, aside -0.40
head-below 19: 229: title -0.35, title-on -0.30, kicker -0.20, deck -0.10, deck-on -0.10, byline-below 0.10, byline-above -0.10, byline-on -0.15, text-on 0.20
head-below 20: 2271: title -0.10, title-on -0.30, kicker -0.50, deck -0.25, deck-on -0.25, byline-below -0.75, byline-above -0.50, byline-end -0.60, byline-apart -0.65, byline-on -0.40, text 0.60, text-on 0.50
head-below 21: 5515: title -0.20, kicker -0.65, byline-below 0.35, byline-above -0.40, byline-end -0.30, byline-apart -0.20, byline-on -0.45, text -0.15, aside -0.10
head-below 22: 11550: title -0.25, title-on -0.55, deck -0.30, byline-below -0.15, byline-above -0.55, byline-on 0.30, text -0.20, text-on -0.15, aside -0.10, byline-apart -0.10
head-below 23: 981: title 0.15, title-on 0.40, kicker -0.35, deck 0.20, byline-below -0.15, byline-above -0.60, byline-end -0.20, byline-apart 0.15, byline-on 0.20, text -1.00, text-on -0.50
head-below 24: 806: title 0.35, title-on -0.30, kicker -0.20, deck -0.25, deck-on -0.10, byline-below -0.25, byline-above -0.10, byline-end -0.25, byline-apart -0.10, byline-on -0.10
head-below 25: 2121: title -0.25, title-on -0.20, deck 0.15, byline-below -0.15, byline-above -0.35, byline-end 0.45, byline-apart -0.35, byline-on -0.20, text -0.15, text-on -0.10
head-below 26: 2906: title -0.25, title-on -0.15, kicker -0.20, deck -0.15, byline-below -0.15, byline-above -0.10, byline-end -0.10, byline-apart -0.25, byline-on -0.10
head-below 27: 1086: title 0.15, title-on -0.45, kicker -0.50, deck -0.30, deck-on -0.20, byline-below -0.25, byline-above -0.10, byline-end -0.15, byline-apart -0.15, text-on 0.25, aside -0.10, byline-on -0.10
head-below 28: 81444: kicker -0.30, deck 0.10, byline-below -1.10, byline-above -0.25, byline-end -0.55, byline-apart -0.45, byline-on -0.90, text -0.10, aside -0.10
head-below 29: 61382: title -0.20, title-on -0.10, kicker -0.10, deck-on -0.30, byline-end -0.25, byline-apart -0.10, byline-on -0.10, text -0.20, text-on -0.25, aside -0.35, deck -0.10
head-below 30: 6034: title-on -0.20, kicker -0.55, deck -0.95, deck-on -0.15, byline-below 0.30, byline-end -0.15, byline-apart -0.15, text-on 0.20, aside -0.10, title -0.10, byline-above -0.10
head-below 31: 8919: title -0.10, title-on -0.20, kicker -0.15, deck -0.10, deck-on -0.10, byline-below -0.15, byline-above -0.30, byline-apart -0.35, text-on -0.20, aside -0.10
head-below 32: 1323: title -0.20, title-on 0.10, kicker -0.35, deck -0.20, deck-on -0.30, byline-below -0.65, byline-above -0.10, byline-end -0.25, byline-on -0.30, text 0.35, aside -0.10, byline-apart 0.10, text-on 0.10
head-below 33: 93: title-on -0.20, kicker -0.15, deck -0.15, byline-below -0.20, byline-apart -0.10, text 0.20, text-on 0.15
head-below 34: 3139: title -0.65, deck -0.15, deck-on 0.30, byline-below 0.25, byline-above -0.30, byline-end 0.15, byline-apart -0.40, byline-on -0.30, text 0.20, text-on 0.10
head-below 35: 3131: title -0.15, title-on -0.10, kicker -0.20, deck -0.20, deck-on -0.35, byline-below 0.10, byline-end -0.10, text -0.10
extent-below 0: 681: kicker -0.45, deck -0.10, byline-below -0.50, byline-above -0.50, byline-end 0.15, byline-apart -0.35, text -0.10, text-on -0.10, aside -0.10
extent-below 1: 1248: title -0.15, title-on -0.15, kicker 0.10, deck -0.15, deck-on -0.15, byline-below 0.15, byline-above -0.20, byline-end -0.55, byline-apart -0.20, byline-on -0.10, text-on 0.10, aside -0.15
extent-below 2: 1269: title 0.10, kicker -0.35, deck -0.25, deck-on -0.15, byline-end -0.15, byline-on 0.15, text -0.35, aside -0.15, byline-apart -0.10, text-on -0.10
extent-below 3: 1030: deck -0.15, deck-on -0.15, byline-below -0.10, byline-above 0.15, byline-end 0.10, byline-apart -0.20, text -0.40, text-on -0.45, aside -0.20, byline-on -0.25
extent-below 4: 879: kicker -0.35, deck -0.10, deck-on -0.10, byline-below -0.15, byline-end -0.45, byline-apart 0.10, byline-on -0.65, text-on -0.10, aside -0.15, text -0.10
extent-below 5: 528: title-on -0.20, kicker -0.15, deck -0.15, byline-below -0.15, byline-above -0.15, byline-end -0.30, byline-apart -0.20, byline-on -0.45, aside -0.15
extent-below 6: 89: title -0.15, title-on 0.10, kicker -0.15, byline-above -0.15, byline-end -0.25, byline-apart -0.30, text 0.10, text-on 0.15, aside -0.10
extent-below 7: 561: title-on 0.40, kicker -0.35, deck -0.15, deck-on -0.25, byline-below -0.25, byline-end 0.20, byline-apart -0.40, text -0.30, text-on -0.15, aside -0.10
extent-below 8: 1307: kicker -0.10, deck-on -0.15, byline-below -0.30, byline-above 0.10, byline-apart -0.15, byline-on -0.20, aside -0.15
extent-below 9: 2099: title -0.20, title-on -0.20, deck 0.20, byline-below -0.15, byline-above -0.15, byline-end -0.30, byline-apart -0.25, byline-on -0.10, text 0.15, text-on -0.15, aside -0.20, kicker 0.10
extent-below 10: 2266: title -0.20, title-on -0.35, deck -0.50, deck-on -0.30, byline-apart 0.25, text -0.15, aside -0.20, byline-below -0.10, byline-end -0.25, byline-on -0.10
extent-below 11: 1212: title 0.15, kicker -0.30, deck -0.55, deck-on -0.30, byline-below 0.30, byline-above -0.65, byline-apart -0.25, byline-on -0.45, text -0.35, text-on -0.10, aside -0.15
extent-below 12: 439: kicker -0.45, deck -0.20, deck-on -0.10, byline-below 0.25, byline-above -0.30, byline-end -0.15, byline-apart -0.30, byline-on -0.10, aside -0.15, text -0.15
extent-below 13: 224: title -0.20, byline-above -0.15, aside -0.10
extent-below 14: 15990: title -0.40, title-on -0.20, kicker -0.45, deck -0.25, byline-below -0.65, byline-above -0.25, byline-end 0.15, byline-apart -0.30, text -0.20, text-on 0.10, aside -0.10
extent-below 15: 20424: title -0.30, kicker -0.25, deck -0.10, deck-on -0.10, byline-below -0.50, byline-above -0.10, byline-end -0.35, byline-apart -0.70, byline-on -0.30, text-on 0.35, aside -0.10
extent-below 16: 40189: title -0.25, title-on -0.15, kicker 0.20, deck -0.30, deck-on -0.25, byline-below -0.25, byline-above -0.30, byline-apart -0.50, byline-on -0.10, text -0.20, text-on 0.35, aside -0.15, byline-end -0.20
extent-below 17: 58666: title -0.20, title-on -0.20, kicker -0.20, deck -0.15, byline-below 0.15, byline-above -0.50, byline-end -0.35, byline-apart 0.10, byline-on -0.15, text -0.55, text-on -0.30, aside -0.25
extent-below 18: 40492: title 0.15, kicker -0.45, deck -0.20, deck-on -0.10, byline-below -0.30, byline-above -0.25, byline-end -0.60, byline-apart -0.25, byline-on -0.65, text -0.25, text-on -0.10, aside -0.15
extent-below 19: 8552: title 0.10, kicker -0.30, deck 0.40, byline-below -0.20, byline-above -0.30, byline-end 0.10, byline-apart 0.25, byline-on -0.55, text -0.15, text-on -0.50, aside -0.15, deck-on -0.10
extent-below 20: 2906: title-on -0.25, kicker -0.20, deck -0.10, byline-below -0.20, byline-above -0.10, byline-apart -0.15, byline-on -0.15, title -0.15
extent-below 21: 8958: title -0.15, title-on -0.50, kicker -0.70, deck 0.20, byline-below -0.20, byline-above 0.10, byline-end -0.15, text 0.10, text-on -0.10, aside -0.10, deck-on -0.15, byline-on 0.10
extent-below 22: 15551: title -0.25, title-on 0.15, kicker -0.35, deck -0.25, deck-on -0.30, byline-below -0.50, byline-above -0.50, byline-apart -0.15, byline-on -0.20, text-on 0.10, aside -0.10
extent-below 23: 26274: title -0.25, kicker 0.10, deck -0.50, deck-on -0.15, byline-below -0.40, byline-above 0.20, byline-apart -0.60, byline-on -0.20, text -0.20, text-on -0.15, aside -0.20
extent-below 24: 48089: kicker 0.50, deck -0.40, byline-below -0.50, byline-above -0.30, byline-end -0.70, byline-apart -0.40, byline-on -0.20, text -0.20, text-on -0.25, aside -0.20
extent-below 25: 43030: title-on -0.30, kicker -0.60, deck 0.10, deck-on -0.35, byline-below 0.15, byline-above -0.20, byline-end -0.45, byline-on -0.35, text -0.25, aside -0.15
extent-below 26: 21518: title -0.10, kicker -0.70, deck-on -0.40, byline-below 0.40, byline-above -0.10, byline-end -0.20, byline-apart -0.40, byline-on -0.35, text -0.15, text-on 0.10, aside -0.10, deck 0.15
extent-below 27: 3131: title -0.25, title-on -0.10, kicker -0.20, deck -0.25, deck-on -0.30, byline-above -0.10, byline-end -0.10, byline-on 0.10
extent-above 0: 717: kicker 0.20, deck -0.15, byline-below -0.80, byline-end -0.20, byline-apart 0.15, byline-on -0.40, aside -0.15
extent-above 1: 1335: title -0.10, kicker -0.10, deck -0.15, deck-on -0.10, byline-above -0.30, byline-end -0.55, byline-apart -0.60, byline-on 0.15, text-on 0.15, aside -0.15, text -0.15
extent-above 2: 1451: title 0.10, kicker -0.15, deck -0.20, deck-on -0.15, byline-below -0.15, byline-above -0.35, byline-on -0.10, text -0.10, text-on -0.20, aside -0.15
extent-above 3: 912: title -0.35, deck -0.15, deck-on -0.20, byline-below 0.40, byline-above 0.10, byline-apart -0.10, byline-on -0.30, text -0.20, text-on -0.20, aside -0.15, kicker -0.25
extent-above 4: 422: title -0.15, title-on -0.20, kicker -0.20, deck -0.10, deck-on -0.10, byline-below -0.10, byline-above -0.15, byline-apart 0.10, byline-on -0.40, text 0.25, text-on -0.20, aside -0.15
extent-above 5: 166: kicker -0.10, byline-below -0.25, byline-end 0.10, byline-apart -0.40
extent-above 6: 721: deck -0.10, byline-below -0.30, byline-above -0.20, byline-end -0.15, byline-apart -0.20
extent-above 7: 841: title 0.15, title-on -0.35, deck -0.40, deck-on 0.10, byline-below -0.15, byline-above -0.30, byline-apart 0.10, byline-on -0.30, text-on -0.20, aside -0.15
extent-above 8: 1792: title -0.15, title-on 0.15, deck -0.10, deck-on -0.15, byline-below -0.45, byline-on -0.45, text 0.20, aside -0.15, text-on -0.10
extent-above 9: 2437: title -0.20, title-on -0.20, kicker 0.10, deck -0.25, deck-on -0.20, byline-below 0.15, byline-above -0.25, byline-end -0.20, byline-apart -0.10, byline-on 0.20, text -0.45, aside -0.20
extent-above 10: 1716: title-on -0.20, kicker -0.15, deck -0.35, deck-on -0.25, byline-above 0.10, byline-end -0.25, byline-apart -0.10, text -0.20, text-on -0.30, aside -0.15, byline-below 0.15, byline-on 0.10
extent-above 11: 574: title-on -0.25, kicker -0.20, deck-on -0.20, byline-above -0.20, byline-end 0.15, byline-apart -0.45, byline-on -0.20, text 0.20, aside -0.10, deck 0.10
extent-above 12: 172: title-on 0.25, deck -0.15, byline-below -0.45, byline-above 0.20, byline-end -0.25, byline-apart -0.20, byline-on -0.20, text-on 0.20, aside -0.15
extent-above 13: 576: kicker -0.15, deck -0.20, byline-below -0.30, byline-above -0.10, byline-end -0.25, byline-apart 0.10, aside -0.10
extent-above 14: 16064: title -0.30, title-on -0.35, kicker -0.15, deck-on -0.25, byline-below -0.15, byline-above 0.10, byline-apart -0.30, text -0.30, aside -0.20, byline-on -0.10
extent-above 15: 20875: title-on -0.15, kicker -0.40, deck-on -0.45, byline-below -0.45, byline-above -0.30, byline-apart -0.45, byline-on -0.80, text -0.15, aside -0.15
extent-above 16: 40112: kicker -0.30, deck -0.25, deck-on -0.15, byline-below -0.20, byline-above -0.45, byline-end -0.30, byline-apart -0.40, byline-on -0.10, aside -0.15
extent-above 17: 58207: title-on 0.15, deck -0.55, deck-on -0.20, byline-above -0.55, byline-end -0.65, byline-apart -0.15, text -0.30, text-on -0.20, aside -0.15
extent-above 18: 40308: title-on -0.95, deck 0.10, byline-below -0.25, byline-above -0.25, byline-end -0.30, byline-apart 0.15, byline-on -0.45, text -0.20, text-on 0.30, aside -0.10
extent-above 19: 8543: title 0.30, title-on -0.55, kicker 0.25, deck -0.15, deck-on -0.40, byline-below -0.35, byline-above 0.40, byline-end -0.30, byline-apart 0.45, byline-on -0.20, text -0.40, text-on -0.35, aside -0.10
extent-above 20: 3110: title -0.10, kicker -0.10, deck -0.15, byline-below -0.35, byline-above -0.10, byline-end -0.25, text -0.10
extent-above 21: 8561: title-on -0.30, kicker 0.30, deck -0.40, deck-on -0.50, byline-below -0.20, byline-above 0.20, byline-end 0.10, byline-on -0.30, text-on -0.25, aside -0.10
extent-above 22: 15201: title 0.10, title-on 0.10, kicker -0.25, deck -0.55, deck-on -0.35, byline-below -0.10, byline-above -0.15, byline-end -0.20, byline-apart -0.30, byline-on -0.30, text-on -0.25, aside -0.10
extent-above 23: 26422: title -0.15, title-on -0.20, kicker -0.40, deck-on -0.45, byline-below -0.30, byline-above -0.25, byline-apart -0.10, byline-on 0.25, text -0.10, text-on -0.15, aside -0.15
extent-above 24: 48615: title -0.20, title-on -0.10, kicker -0.20, deck -0.20, deck-on -0.15, byline-below 0.15, byline-above -0.35, byline-end -0.30, byline-apart -0.45, text -0.10, text-on -0.25, aside -0.20
extent-above 25: 43695: title -0.30, title-on -0.55, kicker -0.25, deck -0.20, byline-below -0.65, byline-end -0.40, byline-apart -0.15, byline-on -0.35, text -0.20, text-on 0.25, aside -0.10, byline-above -0.15
extent-above 26: 22114: title -0.20, title-on -0.75, kicker -0.10, deck -0.65, byline-below -0.40, byline-above -0.20, byline-end -0.20, byline-apart -0.15, byline-on -0.45, text 0.30, text-on 0.50
extent-above 27: 1943: kicker -0.20, deck -0.20, byline-below -0.30, byline-above -0.15, byline-end -0.25, aside -0.10
name-below 0: 4830: title-on -0.20, kicker -0.10, deck -0.15, deck-on -0.30, byline-below -0.20, byline-above -0.15, byline-end -0.20, byline-apart -0.10, text -0.15, aside -0.25
name-below 1: 505: kicker -0.25, deck -0.10, byline-below 0.30, byline-end -0.10, byline-apart -0.15, byline-on -0.15, text -0.15, text-on -0.20, aside -0.10
name-below 2: 50: title 0.30, kicker -0.10, byline-below -0.15, byline-above -0.15, byline-end -0.15, byline-apart -0.15, byline-on -0.10, text -0.20, text-on -0.15, aside -0.10
name-below 3: 128: title 0.25, title-on -0.10, deck -0.15, byline-below -0.10, byline-end -0.15, byline-apart -0.20, byline-on -0.30, text -0.45, text-on -0.15
name-below 4: 25: title-on 0.20, kicker -0.10, deck -0.10, byline-below -0.10, byline-above -0.10, byline-apart -0.10, byline-on -0.10, text -0.20, text-on -0.10
name-below 5: 97: title -0.65, kicker -0.15, deck -0.15, byline-below -0.30, byline-above -0.10, byline-apart -0.20, byline-on -0.20, text 0.70
name-below 6: 89: title -0.15, kicker -0.15, byline-above -0.10, byline-end -0.25, byline-apart -0.30, byline-on -0.10, text 0.15, aside -0.10
name-below 7: 7223: title -0.20, title-on -0.10, kicker -0.15, deck -0.25, byline-below -0.15, byline-end -0.30, text -0.20, aside -0.30, deck-on -0.15
name-below 8: 313: title -0.15, title-on -0.45, kicker 0.15, deck -0.55, deck-on -0.15, byline-below 0.15, byline-above -0.15, byline-end 0.35, byline-apart -0.30, text 0.10, text-on -0.15, aside -0.10, byline-on -0.20
name-below 9: 55: kicker -0.10, deck -0.30, byline-end -0.10, text -0.25, title 0.20
name-below 10: 140: kicker -0.55, deck 0.25, deck-on -0.15, byline-below 0.15, byline-above -0.35, byline-end 0.20, byline-on -0.20, text -0.20, text-on -0.15, title-on -0.15, byline-apart 0.10
name-below 11: 59: title -0.10, title-on 0.20, kicker -0.45, deck -0.30, byline-above -0.35, byline-end -0.25, byline-apart 0.20, text -0.15, text-on -0.10
name-below 12: 94: title -0.25, title-on 0.20, kicker -0.40, deck 0.10, deck-on -0.10, byline-below -0.10, byline-above -0.40, byline-on -0.25, text 0.25, text-on -0.20, byline-end 0.10
name-below 13: 224: title -0.20, kicker -0.10, byline-above -0.15, aside -0.10
name-below 14: 174322: title-on -0.15, kicker -0.20, deck -0.10, deck-on -0.10, byline-below -0.10, byline-above -0.20, byline-end -0.10, byline-on -0.25, text -0.15, text-on -0.15, aside -0.40, byline-apart -0.10
name-below 15: 3970: title -0.15, title-on 0.15, kicker -0.10, deck -0.30, byline-below -0.20, byline-above -0.35, byline-end -0.30, byline-apart -0.50, text -0.25, aside -0.10, byline-on -0.15
name-below 16: 2560: kicker 0.40, deck -0.35, byline-below -0.40, byline-above 0.25, byline-end -0.50, byline-apart -0.65, byline-on 0.15, text -0.10, aside -0.10
name-below 17: 1865: title-on -0.55, kicker -0.20, deck 0.35, deck-on -0.20, byline-below 0.10, byline-above -0.20, byline-end -0.20, byline-apart 0.10, text -0.10, byline-on -0.15, text-on -0.10
name-below 18: 629: title-on -0.10, kicker -0.60, deck -0.10, deck-on 0.35, byline-below -0.40, byline-above -0.35, byline-end -0.25, text 0.20, byline-apart -0.10
name-below 19: 967: title-on 0.25, kicker -0.35, byline-below -0.30, byline-above 0.15, byline-end -0.40, byline-on -0.30, text -0.55
name-below 20: 2906: title -0.15, title-on -0.25, kicker -0.15, deck -0.15, byline-below -0.20, byline-above -0.10, byline-end -0.10, byline-apart -0.25, byline-on -0.10, text-on 0.10
name-below 21: 158582: title -0.15, title-on -0.15, kicker -0.10, deck -0.30, byline-below -0.15, byline-above -0.10, byline-end -0.20, byline-apart -0.25, byline-on -0.15, text -0.15, text-on -0.10, aside -0.40, deck-on -0.10
name-below 22: 2177: title -0.50, kicker 0.10, deck -0.20, deck-on -0.35, byline-below -0.55, byline-above -0.60, byline-end 0.40, byline-on 0.10, text 0.30, text-on -0.10, aside -0.10
name-below 23: 717: title 0.45, title-on -0.10, kicker -0.45, deck 0.15, byline-below -0.10, byline-end -0.50, byline-apart -0.15, text -0.35, text-on -0.20, byline-above -0.10
name-below 24: 1153: title-on 0.35, kicker -0.50, deck -0.15, byline-below 0.50, byline-above -0.50, byline-end -0.30, byline-on -0.35, text -0.40, text-on -0.30, aside -0.10
name-below 25: 285: title-on 0.25, kicker -0.55, deck 0.15, deck-on -0.30, byline-below 0.20, byline-above -0.15, byline-end -0.40, byline-on -0.10, text -0.20, text-on -0.25
name-below 26: 506: kicker -0.40, deck 0.20, deck-on -0.35, byline-below -0.45, byline-end -0.40, byline-apart -0.60, text -0.20, text-on 0.25
name-below 27: 3131: title -0.20, title-on -0.10, kicker -0.15, deck -0.20, deck-on -0.30, byline-above -0.10, byline-end -0.10
name-two-below 0: 339561: title -0.20, title-on -0.30, kicker -0.15, deck -0.15, deck-on -0.35, byline-below -0.20, byline-above -0.20, byline-end -0.20, byline-apart -0.10, byline-on -0.20, text -0.25, text-on -0.30, aside -0.50
name-two-below 1: 6564: kicker -0.60, deck -0.30, byline-below -0.45, byline-apart -0.55, byline-on -0.10, text-on -0.10, aside -0.10, deck-on -0.35, byline-above 0.10
name-two-below 2: 3262: deck -0.25, byline-above -0.20, byline-end -0.25, byline-on -0.45, text -0.10, text-on 0.10, aside -0.10, byline-below -0.25
name-two-below 3: 3104: kicker -0.10, deck -0.35, deck-on -0.15, byline-below 0.10, byline-above -0.15, byline-end -0.70, byline-apart -0.20, byline-on 0.10, text -0.20, text-on -0.40, aside -0.10
name-two-below 4: 917: title-on 0.40, byline-above -0.80, byline-end -0.30, byline-apart -0.25, byline-on -0.35, text -0.20, text-on -0.25, deck -0.25
name-two-below 5: 1512: title -0.15, title-on 0.35, kicker 0.15, deck 0.10, deck-on -0.10, byline-below -0.20, byline-end -0.85, byline-apart 0.10, byline-on -0.75, text -0.55, text-on -0.10
name-two-below 6: 12682: title -0.20, title-on -0.30, kicker -0.25, deck -0.40, deck-on -0.15, byline-below -0.20, byline-above -0.25, byline-end 0.10, byline-apart -0.10, byline-on -0.15, text -0.10, text-on -0.20, aside -0.10
name-above 0: 4122: kicker -0.10, deck -0.20, deck-on -0.25, byline-below -0.10, byline-end -0.15, byline-apart -0.15, byline-on -0.45, text -0.10, text-on -0.30, aside -0.25
name-above 1: 613: title -0.55, title-on 0.20, kicker -0.25, deck -0.20, byline-below -0.10, byline-above -0.35, byline-end -0.15, byline-apart 0.35, text -0.20, aside -0.15
name-above 2: 69: title 0.10, title-on -0.25, kicker 0.10, byline-below -0.25, text -0.20, aside -0.10
name-above 3: 123: title 0.15, title-on -0.20, kicker -0.30, deck -0.10, byline-below -0.15, byline-above -0.25, byline-end -0.20, byline-apart -0.35, byline-on 0.15, text-on -0.10, aside -0.10
name-above 4: 26: title 0.30, title-on -0.20, kicker -0.10, byline-below -0.10, byline-above -0.10, text -0.25
name-above 5: 50: title 0.25, kicker -0.15, deck -0.10, byline-below -0.20, byline-above -0.10, byline-apart -0.20, byline-on -0.25, text -0.10
name-above 6: 721: title -0.10, deck -0.10, byline-below -0.30, byline-above -0.15, byline-end -0.10, byline-apart -0.15, aside -0.10
name-above 7: 6676: title -0.15, title-on -0.10, kicker -0.45, deck -0.20, deck-on -0.25, byline-above -0.15, byline-apart -0.20, byline-on -0.10, text -0.15, text-on 0.10, aside -0.30
name-above 8: 386: title-on 0.10, kicker -0.40, deck -0.50, deck-on -0.10, byline-below -0.15, byline-above 0.35, byline-end -0.50, byline-apart -0.90, byline-on 0.15, text-on -0.20, aside -0.15
name-above 9: 101: title 0.15, title-on -0.20, deck -0.20, byline-below -0.35, byline-above -0.25, byline-end -0.20, byline-apart -0.30, byline-on 0.10, text -0.20, text-on -0.15, aside -0.15, kicker 0.15
name-above 10: 186: title 0.10, title-on -0.10, kicker 0.20, deck -0.30, byline-below 0.10, byline-above -0.20, byline-end -0.35, byline-apart 0.15, text -0.20, text-on -0.30, aside -0.15
name-above 11: 63: title -0.30, title-on -0.30, kicker 0.45, deck -0.25, byline-below -0.40, byline-above -0.20, byline-end -0.10, byline-apart 0.15, byline-on -0.25, text 0.10, aside -0.10
name-above 12: 120: title 0.20, title-on -0.50, deck 0.40, byline-below -0.35, byline-above -0.35, byline-end -0.60, byline-apart 0.20, byline-on -0.55, text 0.15, aside -0.10
name-above 13: 576: kicker -0.15, deck -0.25, byline-below -0.35, byline-above -0.10, byline-end -0.25, aside -0.10
name-above 14: 173451: title -0.20, title-on -0.10, kicker -0.10, deck -0.15, byline-above -0.15, byline-end -0.15, byline-apart -0.10, text -0.15, text-on -0.40, aside -0.40, deck-on -0.15, byline-on 0.10
name-above 15: 4515: title-on -0.15, kicker -0.50, deck -0.30, byline-below -0.15, byline-above -0.10, byline-end -0.85, byline-apart -0.55, byline-on -0.25, text -0.20, text-on -0.10, aside -0.10
name-above 16: 2643: title -0.10, title-on -0.15, kicker -0.30, deck -0.25, byline-below -0.25, byline-above -0.55, byline-end -0.60, byline-apart -0.65, byline-on -0.45, text-on 0.75, aside -0.10
name-above 17: 1894: title 0.55, title-on -0.40, kicker 0.15, deck -0.40, deck-on -0.15, byline-below -0.40, byline-above -0.35, byline-end -0.75, byline-apart -0.25, byline-on -0.10, text -0.45, text-on -0.25, aside -0.10
name-above 18: 643: title 0.10, title-on -0.70, kicker 0.15, deck -0.20, deck-on -0.10, byline-below -0.10, byline-end -0.25, byline-apart 0.10, text -0.10, aside -0.10
name-above 19: 963: title 0.50, title-on -0.70, kicker -0.20, deck-on -0.15, byline-below -0.85, byline-end -0.10, byline-apart 0.35, byline-on -0.80, text -0.40, aside -0.10
name-above 20: 3110: kicker -0.10, deck -0.15, byline-below -0.30, byline-above -0.15, byline-end -0.20, byline-apart -0.10
name-above 21: 159852: title -0.25, title-on -0.10, kicker -0.25, deck-on -0.15, byline-apart -0.20, byline-on -0.50, text -0.25, text-on -0.20, aside -0.35
name-above 22: 2229: title 0.20, title-on -0.30, kicker -0.85, deck -0.35, deck-on -0.15, byline-below -0.25, byline-above -0.30, byline-end -0.30, byline-apart -0.30, text 0.15, aside -0.10
name-above 23: 633: title 0.35, title-on -0.50, kicker 0.35, deck -0.25, deck-on -0.15, byline-below -0.60, byline-above -0.20, byline-end -0.25, byline-apart -0.10, text -0.15, text-on -0.20, aside -0.10, byline-on 0.10
name-above 24: 1119: title-on -0.50, kicker -0.25, deck -0.15, deck-on 0.15, byline-above -0.15, byline-end -0.45, byline-apart 0.20, byline-on 0.15, text 0.15, text-on -0.25, aside -0.15
name-above 25: 275: title 0.15, title-on -0.45, kicker -0.15, deck -0.55, byline-below -0.55, byline-above -0.15, byline-end -0.25, byline-apart -0.35, byline-on 0.20, text 0.25, text-on -0.30, aside -0.10
name-above 26: 500: title -0.10, title-on -0.45, kicker 0.30, deck -0.85, deck-on -0.20, byline-below -0.45, byline-end -0.20, text 0.10
name-above 27: 1943: kicker -0.10, deck -0.20, byline-below -0.30, byline-above -0.10, byline-end -0.25, text -0.10, aside -0.10, byline-apart -0.10
gap-above-and-below 0: 242520: title -0.15, title-on -0.20, deck -0.45, deck-on -0.25, byline-below -0.20, byline-above -0.45, byline-end -0.40, byline-on -0.25, text -0.25, text-on -0.35, aside -0.35, kicker -0.30, byline-apart -0.30
gap-above-and-below 1: 18463: title -0.45, kicker -0.30, deck -0.10, deck-on 0.10, byline-below -0.40, byline-above -0.70, byline-end -0.30, byline-apart -0.60, text 0.10, aside -0.15
gap-above-and-below 2: 14091: title -0.60, title-on -0.10, deck -0.45, byline-below -0.40, byline-apart -0.50, text -0.15, text-on -0.25, aside -0.15, kicker -0.15
gap-above-and-below 3: 1928: title -0.40, title-on 0.20, kicker -0.50, deck 0.10, byline-below -0.25, byline-above -0.50, byline-end -0.20, byline-apart -0.15, text -0.25, text-on 0.20, aside -0.10
gap-above-and-below 4: 576: title -0.20, title-on -0.30, kicker -0.25, deck -0.10, deck-on -0.10, byline-below -0.25, byline-above -0.20, byline-apart -0.25, byline-on -0.10, text 0.25, text-on 0.40
gap-above-and-below 5: 4865: title -0.25, title-on -0.35, kicker -0.15, deck -0.30, byline-below -0.25, byline-above -0.10, byline-apart -0.35, byline-on 0.10
gap-above-and-below 6: 19026: title 0.15, title-on -0.35, kicker 0.25, deck -0.35, deck-on -0.50, byline-below -0.40, byline-above -0.40, byline-end -0.85, byline-apart -0.40, byline-on -0.55, text 0.10
gap-above-and-below 7: 26102: title -0.10, title-on -0.10, kicker -0.30, deck-on -0.10, byline-below 0.10, byline-above -0.20, byline-end -0.15, byline-apart -0.10, text -0.20, text-on -0.10, aside -0.25
gap-above-and-below 8: 68: title -0.30, kicker -0.10, deck -0.15, byline-below -0.15, byline-above -0.10, byline-end -0.10, byline-apart -0.15, text 0.30
gap-above-and-below 9: 137: title -0.20, title-on -0.15, deck -0.10, byline-below -0.10, byline-end -0.15, byline-apart -0.10, text 0.25, text-on 0.10
gap-above-and-below 10: 47: title -0.20, title-on -0.10, byline-below 0.10, byline-above -0.10, byline-apart -0.15
gap-above-and-below 11: 747: kicker -0.25, deck 0.15, deck-on -0.20, byline-below 0.10, byline-above -0.15, byline-end -0.10, byline-apart -0.15, text -0.20, aside -0.10, title-on -0.10
gap-above-and-below 12: 15124: title-on -0.35, kicker -0.45, deck -0.40, deck-on -0.45, byline-below -0.25, byline-above -0.35, byline-end -0.45, byline-apart -0.15, byline-on -0.40, text -0.15, aside -0.10
gap-above-and-below 13: 112: title 0.25, title-on -0.25, kicker -0.25, deck -0.15, byline-below -0.25, byline-apart -0.15, byline-on -0.10, text-on -0.10, aside -0.15, text -0.15
gap-above-and-below 14: 11524: title -0.15, title-on -0.10, deck 0.10, deck-on -0.20, byline-below -0.15, byline-above -0.30, byline-end -0.25, byline-apart -0.30, byline-on -0.35, text -0.45, text-on -0.15, aside -0.20
gap-above-and-below 15: 99: title -0.20, title-on -0.10, kicker -0.20, deck -0.15, byline-above -0.10, byline-end -0.15, byline-apart -0.25, text 0.30
gap-above-and-below 16: 33: kicker -0.10, text-on 0.15
gap-above-and-below 17: 666: title -0.10, kicker -0.25, deck -0.25, deck-on -0.30, byline-above -0.10, byline-end -0.20, byline-apart -0.20, byline-on -0.30, text-on 0.25, aside -0.10
gap-above-and-below 18: 1746: title 0.20, title-on -0.30, deck -0.20, deck-on -0.20, byline-below -0.45, byline-above -0.10, byline-apart 0.20, byline-on -0.30, text-on -0.10
gap-above-and-below 19: 195: title 0.30, kicker -0.25, deck -0.10, byline-above -0.20, byline-end -0.25, byline-apart -0.25, text -0.30, text-on 0.15
gap-above-and-below 20: 206: deck -0.25, deck-on -0.10, byline-below -0.15, byline-above 0.10, byline-end -0.35, byline-apart -0.35, byline-on -0.10, title -0.10
gap-above-and-below 21: 2260: title -0.25, title-on -0.40, kicker -0.10, deck-on -0.25, byline-below 0.15, byline-above -0.15, byline-end 0.25, byline-on -0.25, text 0.10, text-on 0.10, aside -0.15
gap-above-and-below 23: 45: title -0.10, title-on -0.10, kicker -0.10, deck -0.10, byline-below 0.10, byline-above -0.10, byline-end -0.35, byline-on -0.20, text 0.15, text-on 0.15
gap-above-and-below 24: 4027: title -0.15, title-on -0.10, deck -0.30, byline-below -0.35, byline-above -0.10, byline-end -0.25, byline-apart -0.25, text -0.15, text-on 0.20
gap-above-and-below 25: 1255: title-on -0.15, deck -0.25, byline-below -0.50, byline-end -0.30, byline-apart -0.15, text-on 0.15, aside -0.10
gap-above-and-below 26: 1669: title -0.10, title-on -0.20, kicker -0.30, byline-below -0.35, byline-above -0.15, byline-end -0.35, byline-on -0.10, text -0.30, text-on 0.15, aside -0.10
gap-above-and-below 27: 32: title -0.25, kicker -0.10, deck -0.20, byline-below -0.15, byline-above -0.15, byline-apart -0.35, text 0.30
gap-above-and-below 28: 8: title -0.10, text 0.10
gap-above-and-below 29: 27: title -0.25, kicker -0.15, byline-below -0.20, byline-above -0.10, byline-end -0.25, byline-apart 0.20, text-on 0.10, aside -0.10
gap-and-fill 0: 28042: title -0.10, deck -0.50, deck-on -0.10, byline-below -0.35, byline-above -0.55, byline-end -0.40, byline-apart -0.80, text -0.30, text-on -0.35, aside -0.15
gap-and-fill 1: 31531: title -0.15, kicker -0.35, deck-on -0.20, byline-below -0.30, byline-above -0.45, byline-apart -0.30, byline-on -0.20, text -0.25, text-on -0.35, aside -0.15, byline-end -0.15
gap-and-fill 2: 27649: title -0.35, title-on -0.20, kicker -0.20, deck -0.20, deck-on -0.15, byline-below -0.40, byline-above 0.10, byline-end -0.30, byline-apart -0.45, text -0.35, text-on -0.20, aside -0.15
gap-and-fill 3: 23360: title -0.40, kicker -0.70, deck -0.15, deck-on 0.10, byline-below -0.30, byline-above -0.25, byline-end -0.30, byline-apart -0.45, text -0.15, text-on -0.15, aside -0.10, title-on -0.10
gap-and-fill 4: 98426: title -0.35, title-on -0.30, kicker -0.25, deck-on -0.15, byline-below -0.30, byline-above -0.40, byline-end -0.25, byline-apart -0.65, text 0.10, text-on -0.10, aside -0.10, deck -0.15
gap-and-fill 5: 73435: title -0.50, title-on -0.55, kicker -0.40, deck -0.20, deck-on -0.10, byline-below -0.35, byline-above -0.45, byline-end -0.30, byline-on -0.40, text-on 0.10, aside -0.10, byline-apart -0.20
gap-and-fill 6: 5696: title -0.20, kicker -0.35, deck -0.25, byline-below -0.45, byline-above -0.20, byline-apart -0.25, byline-on -0.35, text-on 0.60, aside -0.15, title-on -0.10
gap-and-fill 7: 5326: title-on -0.65, deck -0.20, byline-below -0.30, byline-above 0.20, byline-end -0.50, byline-on 0.20, text-on 0.20, aside -0.15, kicker 0.15
gap-and-fill 8: 4228: title-on -0.10, deck -0.30, deck-on -0.20, byline-below -0.30, byline-above -0.60, byline-end -0.20, byline-apart -0.40, byline-on -0.40, aside -0.15
gap-and-fill 9: 4437: title 0.15, title-on -0.35, kicker -0.10, deck -0.25, deck-on -0.20, byline-above -0.15, byline-end -0.35, byline-on -0.15, text-on -0.30
gap-and-fill 10: 14673: kicker -0.45, deck-on -0.50, byline-below 0.25, byline-end -0.15, byline-apart -0.35, byline-on -0.40, text -0.10, title -0.10
gap-and-fill 11: 11767: title 0.15, title-on 0.45, kicker -0.15, deck -0.15, byline-above -0.65, byline-apart -0.20, byline-on -0.15, text -0.50, text-on -0.25, aside -0.10, deck-on -0.20
gap-and-fill 12: 4672: title 0.10, title-on -0.30, kicker -0.10, deck -0.20, deck-on -0.40, byline-above -0.35, byline-end -0.55, byline-apart -0.30, byline-on -0.20, text-on 0.10, aside -0.10
gap-and-fill 13: 4271: title-on -0.10, kicker -0.10, deck -0.45, deck-on -0.15, byline-below -0.25, byline-above -0.35, byline-apart -0.25, byline-on -0.20, text -0.15, text-on -0.25, aside -0.10
gap-and-fill 14: 3693: title-on -0.15, kicker -0.45, byline-above -0.60, byline-end -0.50, byline-apart -0.20, byline-on -0.30, text -0.15, text-on -0.25, aside -0.10
gap-and-fill 15: 1809: title -0.10, title-on -0.30, kicker 0.15, deck -0.10, deck-on 0.10, byline-above -0.15, byline-apart -0.55, byline-on -0.15, aside -0.10
gap-and-fill 16: 7719: title -0.20, title-on -0.30, deck -0.10, deck-on -0.25, byline-below -0.20, byline-apart 0.10, byline-on -0.25, text -0.15, text-on -0.20, aside -0.10, byline-above -0.25
gap-and-fill 17: 5394: title-on -0.35, kicker 0.10, deck-on -0.20, byline-below -0.30, byline-end -0.30, byline-apart -0.30, byline-on -0.20, text-on -0.10, aside -0.10, byline-above 0.10
gap-and-fill 18: 460: title -0.15, title-on -0.20, kicker -0.10, deck -0.20, deck-on -0.15, byline-end -0.10, byline-apart 0.10, byline-on -0.35, text 0.20, text-on -0.20
gap-and-fill 19: 442: title 0.15, title-on -0.30, deck-on -0.20, byline-below 0.10, byline-end 0.10, byline-apart 0.10, byline-on -0.30, text -0.20, text-on -0.20
gap-and-fill 20: 351: title 0.30, kicker 0.10, deck 0.10, deck-on -0.15, byline-below -0.25, byline-above -0.35, byline-end -0.40, byline-apart 0.10, byline-on -0.15, text -0.20, text-on -0.30, title-on -0.10
gap-and-fill 21: 270: title -0.15, title-on -0.35, kicker -0.30, deck 0.10, deck-on -0.10, byline-below -0.20, byline-above -0.30, byline-end 0.20, byline-apart -0.10, byline-on -0.10, text 0.30, text-on 0.20
gap-and-fill 22: 1568: title 0.15, title-on -0.25, kicker -0.25, deck -0.25, deck-on -0.20, byline-below -0.25, byline-above -0.25, byline-end -0.35, byline-apart 0.20, byline-on -0.15, text -0.10
gap-and-fill 23: 1365: title -0.45, title-on -0.20, kicker -0.25, deck -0.45, deck-on -0.20, byline-below 0.10, byline-above -0.20, byline-end -0.30, byline-on -0.15, text 0.20, aside -0.10
gap-and-fill 24: 1834: title -0.10, title-on -0.25, deck -0.10, byline-below -0.15, byline-above -0.20, byline-end -0.30, byline-on -0.15, text -0.20, text-on 0.30
gap-and-fill 25: 1831: kicker -0.30, deck -0.40, byline-below -0.15, byline-above -0.45, byline-end -0.35, byline-apart -0.35, byline-on -0.15, text 0.10, text-on 0.15, aside -0.10
gap-and-fill 26: 1438: title-on -0.15, kicker -0.10, deck -0.30, byline-below -0.50, byline-above -0.30, byline-end -0.30, text -0.10, aside -0.10
gap-and-fill 27: 281: title -0.35, kicker 0.10, deck 0.30, byline-below -0.55, byline-end -0.30, byline-apart 0.25, text -0.20, aside -0.15
gap-and-fill 28: 913: title -0.15, kicker 0.25, deck -0.20, byline-below -0.50, byline-above 0.15, byline-end -0.35, byline-apart 0.20, text -0.25
gap-and-fill 29: 721: title -0.10, kicker -0.40, byline-below -0.40, byline-above 0.45, byline-end -0.30, byline-apart -0.15, text -0.10, deck -0.25
gap-and-tail 0: 170027: title -0.30, title-on -0.20, kicker -0.30, deck -0.30, deck-on -0.25, byline-below -0.35, byline-above -0.30, byline-end -0.30, byline-apart -0.35, text -0.35, text-on -0.30, aside -0.35, byline-on -0.10
gap-and-tail 1: 13167: title -0.40, title-on -0.15, kicker -0.10, deck -0.40, byline-below -0.25, byline-above -0.20, byline-end -0.15, byline-apart -0.10, byline-on -0.10, text-on 0.10
gap-and-tail 2: 73654: title -0.25, title-on -0.15, kicker -0.25, deck -0.40, byline-below -0.30, byline-above -0.15, byline-end -0.30, byline-apart -0.20, byline-on -0.50, text-on 0.20, aside -0.10
gap-and-tail 3: 9313: title -0.30, kicker -0.15, deck -0.15, deck-on -0.35, byline-below -0.15, byline-end -0.10, byline-on -0.30, text 0.30, text-on 0.35
gap-and-tail 4: 2054: title -0.10, kicker -0.10, deck -0.15, deck-on -0.35, byline-below -0.50, byline-above -0.10, byline-end -0.15, byline-apart -0.10, byline-on -0.25, text-on 0.40
gap-and-tail 5: 491: title -0.30, kicker 0.15, deck -0.30, deck-on -0.20, byline-below -0.35, byline-above -0.15, byline-end -0.25, byline-apart -0.25, byline-on -0.20, text 0.15, text-on 0.10, aside -0.10
gap-and-tail 6: 7484: title 0.10, title-on -0.20, kicker -0.15, deck -0.30, deck-on -0.20, byline-below -0.20, byline-above -0.20, byline-end 0.10, byline-apart -0.30, byline-on 0.20, text-on 0.10
gap-and-tail 7: 133: title -0.20, title-on -0.10, text-on 0.40
gap-and-tail 8: 6120: title -0.25, kicker -0.50, deck -0.40, deck-on -0.50, byline-below -0.15, byline-above -0.10, text -0.15, aside -0.20, byline-apart -0.20, byline-on -0.10
gap-and-tail 9: 30785: title -0.10, title-on -0.20, kicker -0.10, deck -0.30, deck-on -0.25, byline-below -0.20, byline-above -0.20, byline-end -0.20, byline-apart -0.25, byline-on -0.25, text -0.15, text-on -0.15, aside -0.25
gap-and-tail 10: 2319: title -0.35, title-on -0.10, kicker -0.15, byline-below -0.15, byline-above -0.10, byline-end -0.20, byline-apart -0.20, byline-on -0.15, text 0.15, text-on 0.40
gap-and-tail 11: 8494: title-on -0.15, kicker -0.30, deck-on -0.40, byline-below -0.50, byline-above -0.15, byline-end -0.25, byline-apart -0.20, byline-on -0.30, text 0.10, text-on 0.25, aside -0.10
gap-and-tail 12: 1865: title -0.40, title-on -0.30, kicker -0.10, deck -0.15, deck-on -0.10, byline-below -0.20, byline-end -0.10, text 0.35, text-on 0.35
gap-and-tail 13: 427: title -0.25, title-on -0.45, kicker 0.10, deck -0.25, deck-on -0.15, byline-end -0.10, byline-apart -0.10, byline-on -0.10, text 0.30
gap-and-tail 14: 91: title -0.15, title-on -0.20, kicker -0.15, deck -0.10, byline-below -0.15, byline-apart -0.10, text 0.15, text-on 0.10
gap-and-tail 15: 990: deck -0.20, byline-below -0.20, byline-end -0.10, text 0.15, text-on 0.30, title -0.10
gap-and-tail 17: 1144: title-on -0.15, kicker -0.35, deck-on -0.20, byline-end -0.25, byline-apart -0.15, byline-on -0.15, text -0.15, aside -0.15, deck -0.25, byline-above -0.15
gap-and-tail 18: 20066: title-on -0.30, kicker -0.10, deck -0.30, deck-on -0.40, byline-below -0.20, byline-above -0.45, byline-end -0.35, byline-apart -0.30, byline-on -0.40, text -0.20, text-on -0.35, aside -0.20
gap-and-tail 19: 1127: title-on -0.40, kicker -0.25, byline-below -0.30, byline-above -0.20, byline-end -0.10, byline-apart -0.25, byline-on -0.15, text 0.35
gap-and-tail 20: 4294: title 0.35, title-on -0.20, kicker -0.30, deck -0.20, deck-on -0.25, byline-below -0.55, byline-end -0.25, byline-apart -0.20, byline-on -0.25, text -0.25, text-on 0.25
gap-and-tail 21: 543: title -0.25, title-on -0.25, kicker -0.15, deck-on -0.10, byline-below -0.10, text 0.15, text-on 0.35
gap-and-tail 22: 302: title -0.15, deck -0.20, deck-on -0.10, byline-below -0.40, byline-end -0.10, byline-apart -0.15, byline-on -0.10, text-on 0.10
gap-and-tail 23: 51: title-on -0.10, byline-below -0.10
gap-and-tail 24: 430: title 0.10, deck -0.15, byline-below 0.15, byline-above -0.10, byline-end -0.20, byline-apart -0.15, byline-on -0.10, text -0.10, text-on 0.10
gap-and-tail 26: 739: title-on 0.15, kicker -0.40, deck -0.40, deck-on -0.25, byline-below 0.10, byline-apart 0.20, text -0.50, text-on 0.10, aside -0.15, byline-on -0.10
gap-and-tail 27: 3230: title 0.10, title-on -0.50, deck-on -0.30, byline-end 0.10, byline-apart 0.10, byline-on -0.40, aside -0.15
gap-and-tail 28: 174: title -0.20, byline-apart -0.15, text 0.10, text-on 0.25
gap-and-tail 29: 790: kicker -0.15, deck -0.15, deck-on -0.10, byline-below -0.15, byline-end -0.10, byline-apart -0.30, text-on 0.20
gap-and-tail 30: 144: title -0.15, text 0.15
gap-and-tail 31: 26: text -0.20, text-on 0.20
gap-and-tail 33: 33: text -0.10
gap-and-tail 35: 55: title -0.15, kicker -0.10, byline-below -0.15, byline-above -0.15, byline-end -0.20, byline-apart 0.15
gap-and-tail 36: 5838: title -0.25, title-on -0.35, kicker -0.15, deck -0.35, byline-below -0.40, byline-above -0.10, byline-end -0.35, byline-on -0.20, text -0.15, text-on 0.35, aside -0.10, byline-apart -0.10
gap-and-tail 37: 126: title 0.50, kicker -0.20, deck -0.10, byline-below -0.10, byline-above -0.15, byline-apart -0.20, text -0.45
gap-and-tail 38: 645: title 0.25, kicker -0.35, deck 0.15, byline-above -0.20, byline-apart -0.40, text -0.25, text-on 0.15, aside -0.10
gap-and-tail 39: 60: kicker -0.15, deck -0.10, byline-apart -0.15
gap-and-tail 40: 62: kicker 0.20, deck -0.10, byline-above -0.10, byline-apart -0.20, text -0.25, title 0.10
gap-and-tail 41: 14: title 0.25, kicker -0.10, deck -0.10, byline-apart -0.10, text -0.25
gap-and-tail 42: 47: title -0.20, byline-apart 0.15, text 0.20
gap-and-tail 44: 226: kicker 0.25, deck -0.20, byline-below -0.45, byline-end -0.25, byline-apart -0.20, text -0.15, aside -0.15
gap-below-and-tail 0: 183959: title -0.20, title-on -0.40, kicker -0.25, deck -0.45, deck-on -0.35, byline-below -0.20, byline-above -0.25, byline-end -0.45, byline-apart -0.20, byline-on -0.35, text -0.30, text-on -0.30, aside -0.30
gap-below-and-tail 1: 19646: kicker -0.25, deck -0.10, byline-below -0.15, byline-above -0.30, byline-end -0.30, byline-apart -0.25, text -0.15, text-on -0.40, aside -0.30, title-on -0.10
gap-below-and-tail 2: 19420: title -0.30, title-on -0.25, kicker -0.20, deck -0.35, deck-on -0.20, byline-below -0.35, byline-above -0.25, byline-apart -0.15, byline-on -0.15, text -0.15, text-on -0.10, aside -0.25
gap-below-and-tail 3: 3623: title -0.45, kicker -0.30, deck 0.20, deck-on -0.10, byline-below 0.10, byline-above -0.30, byline-end 0.15, text-on 0.10, aside -0.20, text 0.10
gap-below-and-tail 4: 282: title-on -0.25, kicker -0.20, deck -0.10, byline-above -0.25, byline-end 0.20, byline-apart -0.25, byline-on -0.10, text-on 0.25
gap-below-and-tail 5: 3016: title -0.30, title-on -0.20, kicker -0.25, deck -0.15, deck-on -0.35, byline-below -0.10, byline-above -0.10, aside -0.10
gap-below-and-tail 6: 14284: title -0.10, title-on -0.20, kicker -0.15, deck -0.10, byline-below -0.30, byline-above -0.30, byline-end -0.20, byline-apart -0.30, byline-on -0.15
gap-below-and-tail 7: 1327: title -0.50, title-on -0.50, kicker -0.15, deck -0.25, byline-below -0.20, byline-above -0.10, byline-end -0.20, byline-apart -0.10, byline-on -0.10, text 0.30, text-on 0.40
gap-below-and-tail 8: 909: title -0.15, title-on -0.30, kicker -0.15, deck -0.20, byline-below -0.25, byline-above -0.10, byline-end -0.15, byline-apart -0.15, byline-on -0.10, text 0.15, text-on 0.30
gap-below-and-tail 9: 210: title -0.10, text-on 0.20
gap-below-and-tail 11: 165: title -0.15, byline-below -0.10, text -0.15, text-on 0.15
gap-below-and-tail 12: 59725: kicker -0.30, deck -0.40, deck-on -0.35, byline-below -0.35, byline-above -0.15, byline-end -0.25, byline-apart -0.25, byline-on -0.50, text-on 0.20, aside -0.10, title-on -0.10
gap-below-and-tail 13: 19389: title -0.25, kicker -0.35, byline-below -0.45, byline-above -0.15, byline-end -0.20, byline-apart -0.20, byline-on -0.35, text 0.25, text-on 0.15, aside -0.10
gap-below-and-tail 14: 5558: title 0.20, title-on -0.10, kicker -0.35, deck 0.15, byline-below -0.50, byline-above -0.15, byline-end -0.30, byline-apart -0.15, byline-on -0.30, text -0.30, aside -0.10
gap-below-and-tail 15: 441: title -0.40, title-on -0.20, kicker -0.10, deck -0.20, byline-below -0.10, byline-above -0.10, byline-end -0.10, byline-apart -0.15, text 0.35, text-on 0.45
gap-below-and-tail 16: 260: title -0.35, title-on -0.10, text 0.20, text-on 0.35
gap-below-and-tail 17: 2504: title -0.20, title-on -0.30, deck -0.25, deck-on 0.15, byline-below -0.25, byline-end -0.30, byline-apart -0.10, byline-on -0.20, text 0.20, text-on 0.20
gap-below-and-tail 18: 7495: title -0.35, title-on -0.10, kicker -0.20, deck -0.15, deck-on -0.30, byline-below -0.15, byline-end -0.10, byline-apart -0.10, byline-on -0.20, text 0.30, text-on 0.35
gap-below-and-tail 19: 3453: title -0.45, title-on -0.30, kicker -0.15, deck -0.15, deck-on -0.25, byline-below -0.15, byline-end -0.10, byline-apart -0.10, byline-on -0.10, text 0.30, text-on 0.40
gap-below-and-tail 20: 552: title -0.10, kicker -0.20, deck -0.10, byline-end -0.10, byline-on -0.15, text 0.20
gap-below-and-tail 21: 77: text-on 0.10
gap-below-and-tail 22: 57: title -0.10, text-on 0.10
gap-below-and-tail 23: 291: title -0.15, title-on -0.10, byline-end -0.10, text 0.15, text-on 0.10
gap-below-and-tail 24: 2243: title -0.10, kicker 0.10, deck -0.20, deck-on -0.45, byline-below -0.55, byline-above -0.15, byline-apart -0.25, byline-on -0.25, text-on 0.30
gap-below-and-tail 25: 458: title -0.15, title-on -0.25, kicker -0.20, deck -0.25, deck-on -0.10, byline-apart -0.10, byline-on -0.10, text 0.15, text-on 0.35, byline-below -0.15
gap-below-and-tail 26: 120: title -0.15, deck -0.10, byline-above -0.10, byline-end -0.20, byline-apart -0.10, text-on 0.15
gap-below-and-tail 27: 15: title 0.10
gap-below-and-tail 29: 30: title -0.20, byline-end -0.10
gap-below-and-tail 30: 536: title -0.30, deck -0.35, deck-on -0.20, byline-below -0.35, byline-above -0.15, byline-end -0.15, byline-apart -0.30, byline-on -0.20, text 0.25, text-on 0.15
gap-below-and-tail 31: 69: title -0.10, title-on -0.20, kicker -0.10, deck -0.15, byline-below -0.10, byline-apart -0.10, text 0.10, text-on 0.10, aside -0.10
gap-below-and-tail 32: 34: title 0.15, kicker 0.10, byline-end -0.10, text -0.25
gap-below-and-tail 36: 8111: title -0.10, title-on -0.20, kicker -0.20, deck -0.35, deck-on -0.20, byline-above -0.25, byline-apart -0.10, byline-on 0.20, text 0.10, text-on 0.20
gap-below-and-tail 37: 469: title -0.15, title-on -0.10, deck -0.10, byline-below -0.15, text 0.25
gap-below-and-tail 38: 268: title 0.10, byline-below -0.10, byline-end -0.10, text -0.15, text-on 0.10
gap-below-and-tail 41: 88: title -0.15, byline-below -0.10, byline-end -0.20, text 0.20
gap-below-and-tail 42: 124: title -0.20, title-on -0.15, kicker -0.10, text-on 0.35
gap-below-and-tail 48: 5966: title-on -0.25, kicker -0.40, deck -0.20, deck-on -0.40, byline-below -0.15, byline-above -0.45, byline-end -0.20, byline-apart -0.20, byline-on -0.60, aside -0.15
gap-below-and-tail 49: 1301: title-on 0.15, kicker -0.35, deck -0.40, deck-on -0.30, byline-below -0.15, text -0.30, aside -0.15
gap-below-and-tail 50: 689: title -0.15, kicker -0.35, deck -0.40, deck-on -0.20, byline-above 0.20, byline-on 0.15, text -0.30, text-on 0.10, aside -0.20
gap-below-and-tail 51: 50: title -0.30, title-on -0.10, kicker -0.10, byline-below 0.10, byline-above -0.15, byline-end -0.20, byline-apart 0.15, text 0.15
gap-below-and-tail 52: 31: title -0.25, title-on -0.10, kicker -0.15, byline-above -0.10, byline-end -0.20, byline-apart -0.10, text 0.25, text-on 0.20
gap-below-and-tail 53: 247: title -0.25, title-on 0.15, kicker -0.10, deck -0.20, byline-apart -0.25, byline-on -0.15, text-on -0.15, aside -0.15
gap-and-tail-above 0: 183959: title -0.10, title-on -0.25, kicker -0.30, deck -0.45, deck-on -0.15, byline-below -0.35, byline-above -0.60, byline-end -0.90, byline-apart -0.70, byline-on -0.20, text -0.25, text-on -0.15, aside -0.25
gap-and-tail-above 1: 14284: title -0.70, title-on 0.60, kicker -0.90, deck -0.45, deck-on 0.35, byline-below -0.60, byline-above -0.40, byline-end -0.20, byline-apart -0.30, byline-on 0.20, text -0.35, aside -0.10
gap-and-tail-above 2: 59725: title -0.25, title-on -0.60, kicker -0.30, deck -0.55, deck-on -0.45, byline-below -0.30, byline-above -0.35, byline-end -0.10, byline-apart -0.25, byline-on -0.35, text -0.35, text-on -0.30, aside -0.20
gap-and-tail-above 3: 7495: title -0.10, title-on -0.40, deck -0.30, deck-on -0.15, byline-below -0.10, byline-above -0.10, byline-apart -0.20, byline-on -0.15, text -0.30
gap-and-tail-above 4: 2243: title -0.60, title-on 0.45, kicker -0.30, deck -0.35, byline-below -0.35, byline-end -0.20, byline-apart -0.15, text-on 0.10
gap-and-tail-above 5: 536: title -0.45, title-on 0.15, kicker 0.20, deck -0.15, byline-below -0.35, byline-above -0.20, byline-end -0.30, byline-apart -0.40, byline-on -0.20, text-on 0.35
gap-and-tail-above 6: 8111: title -0.30, title-on 0.25, kicker -0.40, deck -0.40, deck-on -0.35, byline-below -0.20, byline-end -0.45, byline-apart -0.10, byline-on 0.35, text -0.25, text-on -0.10
gap-and-tail-above 7: 124: title -0.10, title-on -0.10, deck -0.10, byline-below -0.15, byline-above -0.15, byline-end 0.10, text 0.15, text-on -0.15, kicker -0.10
gap-and-tail-above 8: 5966: title 0.20, title-on -0.55, kicker -0.10, byline-above -0.15, byline-end -0.25, byline-apart -0.50, byline-on -0.75, text-on -0.35, aside -0.10
gap-and-tail-above 10: 19646: title-on -0.20, kicker 0.25, deck -0.25, deck-on -0.40, byline-below -0.15, byline-above -0.15, byline-end -0.65, byline-apart -0.40, byline-on -0.15, text -0.30, aside -0.20
gap-and-tail-above 11: 1327: title -0.10, title-on -0.30, kicker -0.15, deck -0.30, byline-below -0.50, byline-apart -0.30, byline-on 0.10, text 0.10, text-on -0.10, aside -0.10
gap-and-tail-above 12: 19389: kicker -0.30, deck -0.45, deck-on -0.20, byline-below -0.15, byline-above -0.15, byline-end -0.20, byline-apart -0.35, byline-on -0.20, text-on -0.20, aside -0.10
gap-and-tail-above 13: 3453: title -0.25, title-on -0.20, deck -0.45, byline-below -0.40, byline-above -0.10, byline-apart -0.20, text 0.15
gap-and-tail-above 14: 458: title 0.15, kicker -0.45, deck -0.20, byline-below -0.25, byline-above -0.35, byline-end 0.20, text -0.30, text-on 0.20
gap-and-tail-above 15: 69: title -0.15, deck -0.10, text 0.10
gap-and-tail-above 16: 469: title -0.30, kicker -0.15, deck -0.10, byline-below -0.15, byline-apart -0.10, byline-on -0.10, text -0.15, text-on 0.40
gap-and-tail-above 18: 1301: title-on -0.25, kicker -0.85, deck 0.10, deck-on -0.15, byline-below -0.20, byline-end 0.30, byline-apart -0.10, byline-on -0.40, text 0.30, text-on -0.20
gap-and-tail-above 20: 19420: title-on -0.30, kicker -0.35, deck -0.55, deck-on -0.30, byline-below -0.20, byline-above -0.55, byline-apart -0.20, byline-on -0.35, text -0.10, text-on -0.20, aside -0.20
gap-and-tail-above 21: 909: kicker 0.25, deck -0.20, byline-below -0.35, byline-above -0.20, byline-end -0.40, byline-apart -0.30, byline-on -0.15, text -0.15, text-on 0.10, aside -0.10, title-on 0.15
gap-and-tail-above 22: 5558: title-on 0.15, kicker -0.20, deck-on -0.50, byline-below -0.20, byline-end -0.45, byline-apart -0.35, byline-on -0.20, text -0.20, text-on -0.30, aside -0.10
gap-and-tail-above 23: 552: title 0.25, title-on -0.15, kicker -0.15, deck -0.40, byline-below -0.25, byline-above -0.30, byline-end -0.15, text -0.15
gap-and-tail-above 24: 120: title-on -0.20, kicker -0.25, deck -0.15, byline-below -0.15, byline-above 0.15, byline-end -0.25, byline-apart -0.25, text 0.10
gap-and-tail-above 25: 34: title-on -0.15, kicker -0.15, byline-end -0.10, byline-apart -0.10, text -0.10, text-on 0.15
gap-and-tail-above 26: 268: title -0.25, title-on 0.10, kicker 0.15, byline-below -0.10, byline-end -0.10, byline-apart 0.10, text 0.15, text-on -0.20
gap-and-tail-above 28: 689: title-on -0.25, deck-on -0.15, byline-above -0.45, byline-end -0.15, byline-on -0.45, text -0.20, text-on 0.10, aside -0.10
gap-and-tail-above 30: 3623: title 0.15, title-on -0.50, kicker -0.15, deck-on -0.35, byline-below -0.15, byline-above -0.35, byline-apart 0.30, byline-on -0.45, text 0.20, aside -0.10
gap-and-tail-above 31: 210: kicker -0.15, deck -0.15, byline-below -0.10, byline-above 0.10, byline-end 0.20, byline-apart -0.30, text -0.15, text-on -0.10
gap-and-tail-above 32: 441: title-on -0.10, kicker 0.25, deck -0.25, byline-below -0.20, byline-above -0.40, byline-end -0.45, text -0.15, text-on 0.25
gap-and-tail-above 33: 77: kicker 0.15, byline-below -0.10, byline-above 0.15, byline-end -0.25, byline-apart -0.20, text -0.20
gap-and-tail-above 34: 15: title -0.15, title-on 0.10
gap-and-tail-above 36: 36: text-on 0.10
gap-and-tail-above 38: 50: title -0.15, title-on -0.10, kicker -0.15, byline-below -0.15, byline-above -0.10, byline-end -0.15, byline-apart 0.15, text-on 0.20
gap-and-tail-above 40: 282: title -0.30, title-on -0.15, deck -0.15, byline-below -0.25, byline-above -0.25, byline-end -0.15, byline-apart -0.10, byline-on -0.20, text 0.25, text-on 0.35, aside -0.10
gap-and-tail-above 42: 260: title-on -0.15, byline-below -0.10, byline-end -0.45
gap-and-tail-above 43: 57: kicker -0.25, byline-above 0.10, byline-end -0.10, byline-apart -0.15
gap-and-tail-above 48: 31: title-on -0.20, kicker 0.20, byline-apart -0.20, text -0.40
gap-and-tail-above 49: 6350: title -0.10, kicker -0.20, deck -0.25, byline-below -0.40, byline-above -0.15, byline-end -0.20, byline-apart -0.10, text -0.20
times 0: 359835: title -0.10, title-on -0.25, kicker -0.35, deck -0.25, deck-on -0.35, byline-below -0.20, byline-above -0.30, byline-end -0.25, byline-apart -0.20, byline-on -0.20, text -0.30, text-on -0.35, aside -0.60
times 1: 4263: title -0.20, title-on 0.10, kicker 0.30, deck -0.50, byline-below -0.35, byline-above -0.80, byline-end -0.80, byline-apart -0.50, byline-on -0.20, aside -0.15, deck-on -0.20
times 2: 3504: title -0.15, title-on -0.30, kicker 0.10, deck -0.35, deck-on -0.15, byline-below -0.35, byline-end -0.70, byline-apart 0.25, byline-on -0.40, text 0.20, text-on -0.10, aside -0.15
row 0: 200567: title -0.45, title-on -0.40, kicker -0.25, deck-on -0.25, byline-below -0.35, byline-above -0.30, byline-end -0.25, byline-apart -0.45, byline-on -0.10, text -0.10, aside -0.15
row 1: 24100: title -0.15, kicker -0.25, deck -0.30, deck-on -0.15, byline-above -0.25, byline-end -0.20, byline-apart -0.15, text -0.20, text-on -0.30, aside -0.10, byline-below -0.10
row 2: 22350: title -0.20, title-on -0.20, kicker -0.25, deck -0.20, deck-on -0.25, byline-below -0.20, byline-above -0.25, byline-end -0.15, byline-apart -0.30, byline-on -0.30, text -0.20, text-on -0.10, aside -0.20
row 3: 17445: title-on -0.10, kicker -0.30, deck -0.30, deck-on -0.20, byline-above -0.25, byline-end -0.20, byline-apart -0.20, byline-on -0.30, text -0.15, aside -0.20, text-on -0.15
row 4: 16236: title -0.15, title-on -0.20, kicker -0.10, deck-on -0.25, byline-end -0.35, byline-apart -0.35, byline-on -0.25, text -0.10, text-on -0.20, aside -0.20
row 5: 22618: title -0.20, title-on -0.10, deck -0.20, deck-on -0.20, byline-below -0.15, byline-end -0.10, byline-apart -0.30, byline-on -0.15, text -0.15, text-on -0.15, aside -0.25
row 6: 23542: title -0.15, kicker -0.15, deck-on -0.15, byline-below -0.15, byline-end -0.15, byline-apart -0.15, byline-on -0.15, text -0.10, aside -0.25
row 7: 40744: title-on -0.10, deck -0.10, deck-on -0.10, byline-below -0.25, byline-above -0.15, byline-end -0.25, aside -0.35, byline-apart 0.10, text-on -0.20
row-and-place 0: 200567: title -0.40, title-on -0.30, kicker -0.25, deck -0.15, deck-on -0.20, byline-below -0.35, byline-above -0.30, byline-end -0.25, byline-apart -0.40, byline-on -0.15, text-on -0.10, aside -0.15
row-and-place 9: 24100: title -0.15, kicker -0.25, deck -0.25, byline-above -0.25, byline-apart -0.25, text -0.20, text-on -0.30, aside -0.10
row-and-place 17: 11175: title -0.25, title-on -0.15, kicker -0.25, deck -0.10, deck-on -0.15, byline-above -0.25, byline-end -0.35, byline-apart -0.60, byline-on -0.25, text -0.15, text-on 0.15, aside -0.10, byline-below -0.10
row-and-place 18: 11175: title -0.10, title-on -0.25, kicker -0.20, deck -0.25, deck-on -0.25, byline-below -0.70, byline-above 0.10, text -0.35, text-on -0.20, aside -0.10
row-and-place 25: 5815: title -0.10, kicker -0.55, deck 0.15, deck-on -0.25, byline-above -0.15, byline-end -0.65, byline-apart -0.40, byline-on -0.35, aside -0.10, title-on -0.10
row-and-place 26: 5815: title -0.10, title-on 0.15, kicker -0.45, deck -0.60, deck-on -0.30, byline-below -0.10, byline-above -0.60, byline-end -0.50, byline-apart -0.30, text -0.10, aside -0.10
row-and-place 27: 5815: title -0.25, title-on -0.40, deck -0.50, byline-below -0.40, byline-end 0.40, byline-on -0.30, text -0.30, text-on -0.10
row-and-place 33: 4059: title -0.15, title-on -0.15, kicker -0.55, deck -0.25, deck-on -0.20, byline-below -0.30, byline-above -0.15, byline-end -0.65, aside -0.10
row-and-place 34: 4059: kicker -0.40, deck-on -0.15, byline-above -0.30, byline-end -0.25, byline-apart -0.65, byline-on -0.40, text -0.20, text-on 0.10, aside -0.10
row-and-place 35: 4059: title -0.15, title-on -0.20, deck -0.20, deck-on -0.25, byline-above 0.10, byline-apart -0.25, byline-on -0.55, text-on -0.25, kicker -0.15
row-and-place 36: 4059: title-on -0.15, kicker 0.10, deck-on -0.20, byline-below -0.50, byline-above -0.20, byline-end -0.20, byline-apart -0.25, byline-on 0.40, text -0.25, text-on -0.20
row-and-place 41: 4187: title-on -0.15, kicker -0.35, deck 0.20, deck-on -0.20, byline-above -0.15, byline-end -0.20, byline-apart -0.25, byline-on -0.35, text-on -0.10, aside -0.10
row-and-place 42: 4187: title -0.10, title-on -0.20, kicker -0.70, deck -0.10, deck-on 0.30, byline-above -0.20, byline-end -0.20, byline-apart -0.50, byline-on -0.15, text -0.40, text-on -0.15, aside -0.10
row-and-place 43: 4187: title -0.15, deck -0.30, deck-on -0.20, byline-below -0.10, byline-above -0.10, byline-end -0.40, byline-apart -0.50, byline-on -0.30, text-on 0.30
row-and-place 44: 4187: title -0.15, deck -0.30, deck-on -0.20, byline-below -0.15, byline-above -0.25, byline-apart -0.30, byline-on 0.10, text -0.20, text-on -0.20, kicker -0.10
row-and-place 45: 5870: title -0.10, title-on -0.15, deck -0.45, deck-on -0.50, byline-below -0.60, byline-above -0.10, byline-apart -0.35, byline-on 0.10
row-and-place 49: 2900: title -0.10, kicker -0.15, deck -0.25, byline-below -0.30, byline-above -0.15, byline-end -0.30, byline-apart -0.10, text -0.15, text-on -0.20
row-and-place 50: 2900: title-on -0.40, kicker -0.10, deck 0.30, byline-end -0.25, byline-apart -0.35, text-on -0.30
row-and-place 51: 2900: title -0.15, title-on -0.10, kicker -0.65, deck -0.25, deck-on -0.20, byline-below -0.20, byline-above 0.10, byline-apart -0.35, text-on 0.30, byline-on -0.20
row-and-place 52: 2900: title -0.10, title-on 0.10, kicker -0.25, deck -0.15, byline-above -0.50, byline-end -0.15, byline-apart -0.40, byline-on -0.45, text -0.20, text-on 0.25
row-and-place 53: 5800: title -0.20, deck -0.20, deck-on -0.25, byline-below -0.15, byline-apart -0.35, aside -0.10, byline-end 0.10
row-and-place 54: 6142: title-on -0.20, kicker -0.10, deck -0.50, deck-on -0.30, byline-below -0.10, byline-above -0.20, byline-end -0.30, byline-apart -0.20, byline-on -0.15, text-on 0.25, aside -0.10
row-and-place 57: 2022: title -0.45, title-on 0.15, kicker -0.25, deck -0.15, deck-on -0.15, text -0.25, text-on -0.15
row-and-place 58: 2022: title -0.25, deck -0.25, deck-on -0.30, byline-below -0.50, byline-above 0.15, byline-end -0.40, byline-apart 0.20, byline-on 0.20, text -0.20, text-on -0.10
row-and-place 59: 2022: title-on -0.20, deck -0.10, deck-on -0.15, byline-above -0.70, byline-end -0.25, byline-apart -0.10, byline-on -0.25, text-on -0.20
row-and-place 60: 2022: title -0.35, title-on -0.35, kicker -0.15, deck -0.55, byline-end -0.15, byline-apart -0.10, text-on 0.20, byline-above 0.10
row-and-place 61: 4044: title -0.20, title-on -0.10, kicker -0.25, byline-end -0.15, byline-apart -0.25, text-on 0.15, byline-above -0.15, byline-on -0.15
row-and-place 62: 8088: deck-on -0.10, byline-below -0.20, byline-above -0.10, byline-end -0.15, byline-apart -0.10, byline-on -0.40, text-on -0.20, aside -0.10, title 0.10, deck 0.10, text -0.10
row-and-place 63: 20524: title-on -0.10, kicker -0.15, deck-on -0.15, byline-below -0.10, byline-above -0.40, byline-end -0.15, byline-apart -0.50, byline-on -0.25, aside -0.15, title 0.10
bare-row-and-letters 0: 53: kicker -0.10, byline-end -0.10, text -0.10
bare-row-and-letters 1: 71: title -0.15, byline-end -0.15, byline-apart -0.10, text 0.15, text-on 0.20
bare-row-and-letters 2: 129711: title -0.20, title-on -0.40, kicker -0.50, deck -0.30, deck-on -0.15, byline-above -0.60, byline-end -0.35, byline-apart -0.45, aside -0.20, text-on 0.15
bare-row-and-letters 3: 166551: title -0.10, title-on -0.15, kicker -0.10, deck -0.15, deck-on -0.20, byline-below -0.10, byline-above -0.20, byline-end -0.10, byline-on -0.10, text -0.20, text-on -0.25, aside -0.45
bare-row-and-letters 4: 2324: title -0.10, title-on -0.20, kicker -0.35, deck -0.10, deck-on -0.25, byline-below 0.40, byline-apart -0.15, byline-on -0.30, text-on 0.10, aside -0.20
bare-row-and-letters 5: 4854: title -0.10, title-on -0.10, kicker -0.25, deck -0.40, deck-on -0.20, byline-below -0.30, byline-above -0.30, byline-end -0.10, text -0.10, aside -0.25, byline-apart -0.10
bare-row-and-letters 6: 15399: title -0.10, kicker -0.15, deck 0.10, deck-on 0.20, byline-below -0.30, byline-above -0.30, byline-end -0.35, byline-apart -0.15, byline-on -0.95, text -0.15, text-on -0.30, aside -0.20
bare-row-and-letters 8: 1449: title 0.25, title-on -0.40, deck -0.10, deck-on -0.10, byline-below -0.55, byline-above -0.40, text -0.25, text-on 0.15, aside -0.15, byline-apart 0.15
bare-row-and-letters 9: 1845: deck -0.50, text -0.10, text-on -0.40, aside -0.25, deck-on -0.20
bare-row-and-letters 10: 9118: title -0.25, title-on 0.10, kicker -0.55, deck-on -0.10, byline-above -0.20, byline-end -0.40, byline-apart -0.20, byline-on -0.25, text -0.10, aside -0.20
bare-row-and-letters 12: 747: title-on 0.25, kicker 0.10, deck -0.20, deck-on -0.10, byline-below -0.20, byline-end -0.30, byline-apart -0.30, byline-on 0.20, text -0.75, text-on -0.35, aside -0.15
bare-row-and-letters 13: 734: kicker -0.30, deck -0.20, byline-below 0.10, byline-end -0.25, byline-on -0.25, text 0.15, aside -0.20
bare-row-and-letters 14: 5812: title -0.10, title-on -0.15, kicker -0.20, byline-below -0.20, byline-above -0.20, byline-end 0.10, byline-apart -0.15, byline-on -0.20, aside -0.20
bare-row-and-letters 16: 311: title-on 0.25, kicker 0.15, deck -0.10, byline-below -0.25, byline-above -0.10, byline-end -0.30, byline-apart -0.35, byline-on -0.30, text -0.25, aside -0.10
bare-row-and-letters 17: 342: title -0.30, kicker -0.10, deck 0.20, byline-above -0.20, byline-apart 0.15, byline-on 0.10, text -0.10, aside -0.15
bare-row-and-letters 18: 5319: title 0.15, title-on -0.10, kicker -0.20, byline-above -0.20, byline-apart -0.30, byline-on -0.15, text-on -0.10, aside -0.15
bare-row-and-letters 20: 330: title -0.10, title-on 0.35, deck -0.15, byline-below -0.60, byline-above -0.10, byline-end -0.20, byline-apart -0.35, text -0.20, text-on -0.25, aside -0.10
bare-row-and-letters 21: 165: title 0.10, kicker -0.15, byline-above 0.10, byline-end -0.25, text-on 0.10, aside -0.10, title-on -0.10
bare-row-and-letters 22: 5386: title-on -0.25, deck-on -0.15, byline-above -0.15, byline-apart -0.20, aside -0.15
bare-row-and-letters 24: 325: title -0.30, kicker -0.35, deck -0.20, byline-below -0.50, byline-end -0.25, byline-apart 0.10, byline-on -0.30, text 0.15, text-on -0.15, aside -0.15
bare-row-and-letters 25: 77: title -0.30, title-on -0.30, kicker 0.10, deck 0.10, byline-below 0.15, byline-above -0.25, byline-end -0.25, byline-apart -0.20, byline-on -0.10, text-on 0.10, aside -0.10
bare-row-and-letters 26: 5813: title 0.15, title-on -0.10, deck-on -0.20, byline-below -0.15, byline-above 0.15, text -0.15, aside -0.20
bare-row-and-letters 28: 185: kicker -0.40, deck -0.15, byline-below 0.15, byline-above -0.25, byline-end -0.20, byline-apart -0.25, byline-on -0.20, aside -0.10
bare-row-and-letters 29: 20: title -0.10, title-on -0.10, kicker 0.10, deck 0.10, byline-end -0.10, text -0.10
bare-row-and-letters 30: 10661: deck-on -0.20, byline-below -0.15, byline-above -0.10, aside -0.25, byline-on -0.10
bare-row-and-place 0: 296386: title -0.25, title-on -0.20, kicker -0.30, deck -0.30, deck-on -0.30, byline-below -0.20, byline-above -0.45, byline-end -0.30, byline-apart -0.25, byline-on -0.15, text -0.35, text-on -0.35, aside -0.35
bare-row-and-place 9: 22577: title -0.25, title-on -0.20, kicker -0.40, deck -0.20, byline-below -0.25, byline-above -0.35, byline-apart -0.25, byline-on -0.40, text -0.25, text-on -0.30, aside -0.20, deck-on -0.10, byline-end -0.20
bare-row-and-place 17: 6206: title -0.10, deck -0.50, deck-on -0.15, byline-below -0.25, byline-above -0.35, byline-end -0.40, byline-apart -0.60, text -0.30, aside -0.15, byline-on -0.10
bare-row-and-place 18: 6206: title-on -0.20, kicker -0.40, deck 0.10, deck-on -0.15, byline-below -0.20, byline-above -0.30, byline-end -0.20, byline-apart -0.20, byline-on -0.35, text-on -0.20, aside -0.10, title -0.10
bare-row-and-place 25: 2431: kicker -0.15, deck -0.25, deck-on -0.10, byline-below -0.30, byline-above -0.40, byline-end -0.30, byline-on -0.10, text -0.10, text-on -0.10, aside -0.10, byline-apart -0.15
bare-row-and-place 26: 2431: title-on 0.10, kicker -0.20, deck -0.10, byline-below -0.20, byline-end -0.30, byline-apart -0.15, text -0.30, aside -0.10, title -0.10, byline-on -0.10
bare-row-and-place 27: 2431: title-on -0.40, kicker -0.15, deck -0.10, byline-apart -0.35, byline-on -0.25, aside -0.10
bare-row-and-place 33: 1493: title -0.30, title-on 0.20, kicker 0.20, deck -0.20, byline-end -0.45, byline-apart -0.10, byline-on -0.20, text -0.15, aside -0.10, text-on -0.10
bare-row-and-place 34: 1493: title -0.10, kicker -0.65, deck-on -0.25, byline-below -0.35, byline-above -0.35, byline-apart -0.35, byline-on 0.20, text 0.10
bare-row-and-place 35: 1493: title-on -0.15, byline-below -0.20, byline-above -0.30, byline-apart -0.20, byline-on -0.25, text-on -0.10, deck 0.10
bare-row-and-place 36: 1493: title-on -0.30, deck -0.25, byline-above -0.25, byline-end 0.10, byline-apart -0.25, byline-on -0.25
bare-row-and-place 41: 1094: title-on -0.15, deck-on -0.25, byline-below 0.10, byline-above 0.55, byline-on -0.55, text -0.30, text-on 0.15, byline-apart -0.20
bare-row-and-place 42: 1094: title 0.10, kicker -0.50, deck -0.20, byline-below -0.45, byline-above -0.60, byline-end -0.20, byline-apart -0.15, text 0.20, text-on -0.15, deck-on -0.15
bare-row-and-place 43: 1094: title 0.10, kicker -0.60, byline-above -0.15, byline-end -0.10, byline-apart -0.15, byline-on 0.10, text-on -0.10, deck -0.15, byline-below -0.10
bare-row-and-place 44: 1094: kicker -0.25, deck -0.10, deck-on -0.20, byline-above -0.35, byline-end -0.10, byline-apart -0.40, byline-below -0.15
bare-row-and-place 45: 1505: title 0.20, title-on -0.15, kicker 0.15, byline-below -0.45, byline-apart -0.10, text -0.30, text-on -0.20, deck 0.10
bare-row-and-place 49: 759: title -0.10, kicker -0.20, deck 0.10, deck-on -0.10, byline-below -0.20, byline-above -0.30, byline-end 0.10, byline-apart 0.20, text -0.20, text-on -0.15
bare-row-and-place 50: 759: title -0.20, title-on -0.35, deck -0.40, deck-on -0.25, byline-below 0.10, byline-above -0.15, byline-on -0.25, text 0.15, text-on 0.45
bare-row-and-place 51: 759: title -0.15, title-on -0.25, kicker -0.20, deck -0.20, byline-below -0.20, byline-end -0.30, byline-apart -0.35, byline-on -0.30, text 0.35
bare-row-and-place 52: 759: title-on -0.35, kicker 0.10, deck -0.20, byline-below 0.15, byline-above -0.25, byline-end -0.30, byline-apart -0.50, text-on 0.30
bare-row-and-place 53: 1518: title 0.10, kicker -0.50, deck -0.10, byline-below -0.15, byline-end 0.10, byline-apart -0.25, byline-on -0.10, text 0.10, text-on -0.15
bare-row-and-place 54: 1661: title 0.10, deck 0.65, deck-on -0.20, byline-below -0.45, byline-above 0.10, byline-apart -0.55, byline-on -0.45, text -0.15, text-on -0.15
bare-row-and-place 57: 579: title -0.20, title-on -0.10, kicker -0.10, deck -0.25, deck-on -0.20, byline-below 0.30, byline-end -0.15, byline-on -0.10, text -0.20, text-on 0.15
bare-row-and-place 58: 579: title -0.20, title-on -0.35, kicker 0.20, byline-below -0.15, byline-above 0.10, deck-on -0.15
bare-row-and-place 59: 579: title -0.10, title-on -0.25, deck-on -0.25, byline-below -0.10, byline-above -0.40, byline-end -0.10, text 0.25
bare-row-and-place 60: 579: title -0.20, title-on 0.20, deck 0.15, deck-on -0.20, byline-below -0.25, byline-above -0.15, byline-end -0.15, byline-on -0.15, text -0.25, text-on 0.15
bare-row-and-place 61: 1158: title 0.10, deck -0.20, byline-above -0.25, byline-end -0.25
bare-row-and-place 62: 2316: title 0.10, title-on 0.10, deck 0.10, deck-on -0.15, byline-below -0.30, byline-above -0.10, byline-apart -0.15, byline-on -0.20, text -0.10, text-on -0.10
bare-row-and-place 63: 5076: kicker -0.15, deck -0.10, deck-on -0.10, byline-end -0.10, byline-apart -0.60, byline-on -0.55, aside -0.15
bare-row-and-ragged 0: 40905: title -0.20, kicker -0.15, deck -0.50, byline-below -0.45, byline-above -0.15, byline-end -0.30, byline-on -0.30
bare-row-and-ragged 1: 72445: title -0.30, title-on -0.30, kicker -0.30, deck -0.40, deck-on 0.15, byline-below -0.55, byline-above -0.25, byline-end -0.40, byline-apart -0.10, byline-on -0.35, text-on 0.25, aside -0.10
bare-row-and-ragged 2: 68096: title -0.15, title-on -0.50, kicker -0.15, deck -0.30, deck-on -0.15, byline-below -0.15, byline-above -0.20, byline-end -0.30, byline-apart -0.50, byline-on -0.20, text -0.20, aside -0.15
bare-row-and-ragged 3: 114940: title-on -0.10, kicker -0.25, deck -0.10, deck-on -0.35, byline-above -0.30, byline-end -0.20, byline-apart -0.25, byline-on -0.20, text -0.20, text-on -0.30, aside -0.20, byline-below -0.10
bare-row-and-ragged 4: 2399: title -0.25, kicker -0.25, deck -0.25, deck-on -0.20, byline-below -0.30, byline-above -0.10, byline-end 0.10, byline-apart -0.30, byline-on -0.10, text 0.30, text-on 0.20
bare-row-and-ragged 5: 6170: title-on -0.30, kicker 0.25, deck -0.40, deck-on 0.10, byline-below -0.50, byline-above -0.30, byline-end -0.15, byline-apart -0.25, byline-on 0.10, aside -0.10
bare-row-and-ragged 6: 7799: title -0.15, kicker -0.25, deck-on -0.25, byline-below -0.30, byline-above -0.30, byline-end -0.15, byline-apart -0.35, byline-on -0.35, text -0.10, aside -0.15
bare-row-and-ragged 7: 6209: title -0.20, title-on -0.20, kicker -0.20, deck -0.20, deck-on -0.15, byline-end -0.20, byline-on -0.25, text -0.25, text-on -0.30, aside -0.15
bare-row-and-ragged 8: 1209: title -0.15, title-on 0.20, kicker -0.15, deck 0.20, deck-on -0.10, byline-below 0.15, byline-above -0.15, byline-end -0.15, byline-apart -0.40, byline-on -0.20, text -0.15
bare-row-and-ragged 9: 2278: title-on -0.25, kicker 0.30, deck -0.30, deck-on -0.35, byline-below -0.10, byline-above -0.25, byline-end 0.25, byline-apart 0.30, byline-on 0.15, text -0.35, text-on -0.20, aside -0.10
bare-row-and-ragged 10: 4233: title 0.10, title-on 0.15, deck -0.10, deck-on -0.20, byline-above -0.35, byline-end -0.45, byline-apart -0.20, text -0.35, text-on -0.55, aside -0.15
bare-row-and-ragged 11: 4692: title -0.25, title-on -0.30, kicker -0.40, deck -0.30, deck-on 0.15, byline-below -0.40, byline-end -0.15, byline-apart -0.10, byline-on -0.20, text-on 0.30, aside -0.15
bare-row-and-ragged 12: 587: title-on -0.20, kicker -0.10, deck -0.15, byline-below -0.10, byline-above -0.10, byline-end -0.15, byline-apart -0.20, byline-on -0.10, text -0.20, text-on 0.50
bare-row-and-ragged 13: 1141: title -0.25, kicker -0.50, deck -0.15, deck-on -0.25, byline-below 0.15, byline-end -0.50, byline-apart 0.10, byline-on -0.15, text 0.15, text-on 0.20
bare-row-and-ragged 14: 2328: title -0.10, kicker 0.15, deck-on -0.15, byline-below -0.10, byline-end -0.20, byline-apart 0.10, text -0.45, text-on -0.20, aside -0.15
bare-row-and-ragged 15: 3237: kicker -0.30, deck -0.20, deck-on 0.25, byline-below -0.30, byline-above -0.25, byline-apart -0.70, byline-on -0.15, text 0.10, text-on -0.15, aside -0.10
bare-row-and-ragged 16: 614: title 0.10, title-on -0.10, kicker -0.10, deck -0.15, byline-below -0.15, byline-end -0.10, byline-apart 0.20, text -0.35
bare-row-and-ragged 17: 1062: title 0.10, kicker -0.30, deck -0.20, deck-on -0.20, byline-above -0.25, byline-end -0.15, byline-apart -0.35, byline-below 0.10
bare-row-and-ragged 18: 1587: title -0.10, title-on -0.15, kicker -0.35, deck 0.20, byline-below -0.20, byline-above 0.10, byline-end 0.10, byline-apart -0.10, text -0.15, text-on 0.15, aside -0.10
bare-row-and-ragged 19: 2709: kicker 0.15, deck -0.25, deck-on -0.10, byline-below -0.15, byline-above -0.25, byline-apart -0.55, byline-on -0.15, text-on -0.25, aside -0.10
bare-row-and-ragged 20: 315: title-on 0.10, kicker -0.10, deck -0.15, byline-below -0.15, byline-above 0.10, byline-end -0.15, byline-apart -0.15, byline-on -0.15, text-on -0.20, title 0.15, text -0.10
bare-row-and-ragged 21: 815: title 0.20, deck-on -0.15, byline-below -0.30, byline-above -0.30, byline-apart -0.25, text -0.25, aside -0.10
bare-row-and-ragged 22: 1571: title-on -0.20, deck-on -0.30, byline-below 0.10, byline-end -0.10, byline-apart -0.20, byline-on 0.10, aside -0.10, deck -0.15, byline-above -0.15
bare-row-and-ragged 23: 3180: deck -0.10, byline-below -0.30, byline-end -0.10, byline-apart -0.15, byline-on -0.30, aside -0.10
bare-row-and-ragged 24: 320: title -0.15, title-on -0.15, kicker -0.20, deck -0.15, byline-below 0.10, byline-above -0.10, byline-end -0.20, byline-apart -0.20, text-on 0.35
bare-row-and-ragged 25: 1035: title-on 0.25, kicker -0.10, deck 0.20, deck-on -0.15, byline-above 0.10, byline-end -0.20, byline-apart -0.50, text -0.25, text-on -0.10
bare-row-and-ragged 26: 1721: title -0.10, title-on -0.20, deck 0.10, deck-on -0.15, byline-below 0.25, byline-above -0.40, byline-end -0.20, byline-apart 0.15, text -0.15, text-on -0.15, aside -0.10
bare-row-and-ragged 27: 3139: kicker -0.10, deck -0.15, deck-on -0.25, byline-below -0.55, byline-above 0.20, byline-end 0.10, byline-apart -0.15, byline-on -0.45, aside -0.15
bare-row-and-ragged 28: 542: title -0.35, title-on -0.15, deck -0.10, deck-on -0.10, byline-below -0.15, byline-end -0.15, byline-apart -0.20, text 0.30, text-on 0.25
bare-row-and-ragged 29: 2235: title 0.30, title-on 0.15, kicker -0.55, deck -0.15, deck-on -0.10, byline-below -0.15, byline-end -0.15, byline-apart -0.65, text -0.25, text-on -0.10
bare-row-and-ragged 30: 3667: title -0.15, title-on 0.15, kicker -0.30, deck -0.20, byline-below -0.30, byline-above -0.40, byline-apart -0.10, aside -0.10
bare-row-and-ragged 31: 4422: title -0.10, deck 0.10, deck-on -0.20, byline-on -0.35, aside -0.15
bare-row-and-name 0: 294155: title -0.10, title-on -0.20, kicker -0.25, deck -0.20, deck-on -0.20, byline-below -0.55, byline-above -0.45, byline-end -0.60, byline-apart -0.70, byline-on -0.35, text -0.20, text-on -0.20, aside -0.35
bare-row-and-name 1: 573: title-on -0.10, kicker -0.60, deck -0.45, deck-on -0.35, byline-apart 0.15, byline-on 0.30, text -0.15, aside -0.10
bare-row-and-name 2: 529: title -0.30, title-on -0.40, kicker -0.30, deck -0.10, deck-on -0.20, byline-below 0.10, byline-above -0.10, byline-end 0.10, byline-on -0.25, text 0.10, text-on 0.20, aside -0.10
bare-row-and-name 3: 478: title -0.15, title-on -0.45, kicker -0.60, deck -0.35, deck-on -0.30, byline-below 0.55, byline-above 0.10, byline-apart 0.10, byline-on 0.15, text -0.20, aside -0.10, text-on -0.15
bare-row-and-name 4: 168: title -0.45, title-on -0.45, kicker -0.15, deck -0.20, byline-below 0.75, byline-above -0.15, byline-end 0.15, byline-apart 0.25, byline-on 0.10, text -0.70, text-on -0.25, aside -0.10
bare-row-and-name 5: 483: title -1.00, title-on -0.85, kicker -0.40, deck -0.65, deck-on -0.35, byline-below 0.15, byline-above -0.10, byline-end 0.10, byline-apart 0.20, byline-on 0.40, text -0.45, aside -0.15
bare-row-and-name 6: 17345: kicker -0.30, deck -0.30, byline-below -0.30, byline-above -0.55, byline-end -0.60, byline-apart -0.50, byline-on -0.80, text -0.20, text-on 0.10, aside -0.15
bare-row-and-name 7: 2877: title -0.10, title-on 0.10, kicker 0.15, deck 0.15, byline-below -0.55, byline-above -0.60, byline-end -0.30, byline-apart -0.45, byline-on -0.15, text-on -0.20, aside -0.15
bare-row-and-name 8: 610: title -0.80, title-on -0.65, kicker -0.65, deck -0.20, deck-on -0.10, byline-below 0.15, byline-above -0.10, byline-end 0.35, byline-apart 0.40, byline-on 0.15, text 0.15, aside -0.15
bare-row-and-name 9: 1099: title -0.45, title-on -0.10, kicker -0.60, deck-on -0.15, byline-below -0.20, byline-above -0.35, byline-end 0.20, byline-apart 0.15, byline-on 0.15, text 0.25, text-on -0.20, aside -0.15
bare-row-and-name 10: 241: title -0.25, title-on -0.40, kicker -0.25, deck -0.10, deck-on -0.15, byline-below 0.10, byline-above 0.30, byline-end -0.10, text 0.10, text-on -0.25, aside -0.10, byline-apart -0.10, byline-on 0.10
bare-row-and-name 11: 405: title -0.50, title-on -0.40, kicker -0.45, deck -0.15, deck-on -0.15, byline-below 0.55, byline-on -0.50, text -0.30, aside -0.10
bare-row-and-name 12: 9344: kicker -0.45, deck -0.25, byline-below -0.35, byline-above -0.90, byline-apart -0.40, byline-on -0.50, text -0.10, text-on -0.10, aside -0.15
bare-row-and-name 13: 1523: title 0.20, kicker 0.30, deck -0.25, deck-on -0.15, byline-below -1.00, byline-above -0.80, byline-end -0.75, byline-apart -0.45, text 0.15, text-on -0.15, aside -0.10
bare-row-and-name 14: 325: title-on -0.15, kicker -0.75, deck -0.20, deck-on -0.10, byline-below 0.15, byline-above 0.25, byline-end -0.20, byline-apart -0.50, text -0.20, aside -0.10
bare-row-and-name 15: 717: title -0.40, title-on -0.55, kicker -0.25, deck-on -0.20, byline-below 0.40, byline-end -0.10, byline-apart -0.10, byline-on 0.25, text -0.20, text-on -0.25, aside -0.15
bare-row-and-name 16: 174: title -0.25, title-on -0.10, kicker -0.45, deck -0.20, deck-on -0.10, byline-above 0.30, byline-on 0.40, text -0.25, text-on -0.10, aside -0.10
bare-row-and-name 17: 329: title -0.65, title-on -0.45, kicker -0.45, deck -0.10, deck-on -0.10, byline-below 0.10, byline-above 0.10, byline-end 0.25, byline-apart 0.30, byline-on -0.55, text -0.40
bare-row-and-name 18: 5492: title-on 0.15, deck-on 0.10, byline-below -0.35, byline-above -0.65, byline-end -0.30, byline-apart -0.55, byline-on -0.10, text -0.25, aside -0.15
bare-row-and-name 19: 881: title-on 0.35, deck -0.30, byline-below -0.70, byline-above -0.25, byline-end -0.25, byline-apart -0.65, byline-on -0.20, text-on -0.10, aside -0.10
bare-row-and-name 20: 246: title -0.20, title-on -0.35, deck 0.20, byline-above -0.10, byline-end 0.10, byline-apart -0.45, text 0.15, text-on 0.10
bare-row-and-name 21: 383: title 0.20, kicker -0.80, deck -0.40, byline-below 0.35, byline-above 0.25, byline-end -0.15, text -0.40, text-on -0.30, aside -0.10, title-on -0.10
bare-row-and-name 22: 115: title -0.10, title-on -0.55, kicker -0.20, deck -0.20, byline-below -0.30, byline-above -0.35, byline-apart 0.25, text 0.45, text-on -0.15
bare-row-and-name 23: 176: title-on -0.40, kicker -0.40, deck -0.15, deck-on -0.10, byline-below 0.25, byline-end 0.10, byline-on -0.30, text -0.35
bare-row-and-name 24: 4846: kicker -0.20, deck 0.15, deck-on -0.10, byline-below -0.30, byline-above -0.85, byline-apart -0.35, byline-on -0.25, text -0.15, aside -0.10
bare-row-and-name 25: 548: title -0.40, deck -0.30, deck-on 0.10, byline-below -0.65, byline-above -0.10, byline-apart 0.10, byline-on -0.25, text 0.25, text-on 0.10
bare-row-and-name 26: 186: title-on 0.10, deck -0.25, byline-above -0.20, byline-end -0.15, byline-apart -0.10, text -0.35, text-on 0.20
bare-row-and-name 27: 194: title 0.35, title-on -0.35, kicker -0.15, deck -0.15, deck-on -0.20, byline-below 0.25, byline-end -0.20, byline-apart -0.40, byline-on 0.10, text-on -0.35, aside -0.10
bare-row-and-name 28: 92: title -0.30, title-on -0.35, kicker -0.15, deck -0.15, byline-above -0.50, byline-end 0.10, byline-on 0.10, text 0.25, aside -0.10
bare-row-and-name 29: 106: title -0.25, title-on -0.40, kicker -0.30, deck -0.15, byline-below 0.25, byline-above 0.20, byline-on -0.15, text -0.55, byline-end -0.10
bare-row-and-name 30: 4710: kicker 0.10, deck-on -0.20, byline-below -0.65, byline-above -0.50, byline-end -0.10, byline-apart -0.50, text-on 0.10, aside -0.15
bare-row-and-name 31: 522: title-on -0.15, kicker -0.20, byline-above -0.15, byline-end -0.15, byline-apart -0.25, byline-on -0.20, text 0.30, text-on -0.30, byline-below -0.10
bare-row-and-name 32: 267: title-on -0.15, kicker -0.30, deck -0.15, byline-above -0.35, byline-end -0.15, byline-on -0.20, text-on 0.10
bare-row-and-name 33: 213: title-on -0.20, kicker -0.15, deck -0.15, deck-on -0.25, byline-below -0.10, byline-end 0.20, byline-apart 0.20, byline-on 0.15, text -0.40, text-on -0.15
bare-row-and-name 34: 79: title -0.10, kicker -0.35, deck -0.15, byline-below -0.10, byline-above -0.15, byline-end -0.20, byline-on 0.15, text 0.10
bare-row-and-name 35: 90: title -0.40, title-on -0.35, kicker -0.25, deck -0.10, byline-below 0.30, byline-above 0.20, byline-apart -0.30, byline-on -0.30, text -0.35
bare-row-and-name 36: 5006: title -0.25, deck 0.15, deck-on -0.20, byline-below -0.55, byline-above -0.15, byline-end -0.15, byline-apart -0.30, aside -0.15, text 0.10
bare-row-and-name 37: 521: title 0.25, title-on -0.10, deck -0.30, byline-below -0.25, byline-above -0.35, byline-end -0.50, byline-apart -0.45, byline-on -0.10, text -0.10, text-on 0.10
bare-row-and-name 38: 374: title 0.40, kicker -0.25, deck -0.25, deck-on -0.15, byline-above -0.10, byline-end -0.15, byline-apart -0.30, text -0.30
bare-row-and-name 39: 182: title-on -0.20, kicker -0.55, deck -0.20, deck-on -0.15, byline-above 0.15, byline-end 0.20, byline-apart 0.15, byline-on -0.20, text -0.40, aside -0.10
bare-row-and-name 40: 66: title 0.20, title-on -0.30, kicker -0.40, deck -0.20, deck-on -0.10, byline-below -0.10, byline-above -0.40, byline-end 0.40, byline-apart -0.10, byline-on -0.20, text 0.10, text-on -0.15
bare-row-and-name 41: 66: title -0.15, title-on -0.25, kicker -0.30, deck -0.10, deck-on -0.10, byline-below 0.20, byline-end -0.45, byline-apart -0.10, byline-on -0.25, text 0.30
bare-row-and-name 42: 8955: title -0.15, byline-below -0.50, byline-end 0.10, byline-on -0.10, text 0.10, aside -0.15, deck-on -0.15
bare-row-and-name 43: 459: title 0.25, title-on 0.10, kicker 0.10, deck -0.20, byline-below 0.35, byline-above -0.55, byline-apart -0.55, byline-on -0.40, text -0.55, text-on -0.20, byline-end -0.10
bare-row-and-name 44: 1026: title 0.25, title-on -0.30, kicker -0.40, deck -0.30, deck-on 0.10, byline-below -0.10, byline-end -0.45, byline-apart -0.45, byline-on -0.15, text-on -0.10
bare-row-and-name 45: 207: title -0.10, title-on -0.10, deck -0.15, deck-on -0.25, byline-above -0.25, byline-end 0.15, byline-apart -0.20, text -0.25, text-on -0.10, aside -0.10
bare-row-and-name 46: 138: kicker -0.15, deck-on -0.10, byline-below 0.35, byline-above 0.10, byline-end -0.15, byline-apart -0.30, byline-on -0.25, text -0.40, text-on -0.15, title 0.10
bare-row-and-name 47: 81: title -0.25, title-on -0.20, kicker -0.25, deck -0.10, deck-on -0.10, byline-below -0.10, byline-apart 0.10, byline-on -0.20
bare-row-and-before 0: 6074: title -0.35, title-on -0.20, kicker -0.25, deck -0.25, byline-below -0.10, byline-above -0.45, byline-end -0.20, byline-apart -0.25, byline-on -0.75, text 0.20, aside -0.15
bare-row-and-before 1: 7274: title -0.25, title-on -0.15, kicker -0.15, deck -0.20, byline-above -0.70, byline-apart -0.35, byline-on -0.65, text -0.20, aside -0.15, deck-on -0.15
bare-row-and-before 2: 4133: title -0.10, title-on -0.25, kicker -0.30, deck -0.20, deck-on -0.30, byline-below -0.10, byline-end -0.45, byline-apart -0.30, byline-on -0.15, aside -0.15, text -0.10
bare-row-and-before 3: 2345: title -0.10, title-on -0.10, kicker -0.15, deck -0.40, deck-on -0.35, byline-below -0.25, byline-above -0.30, byline-end -0.15, byline-apart -0.10, byline-on 0.10, aside -0.10
bare-row-and-before 4: 1499: title -0.10, kicker -0.25, deck -0.40, deck-on -0.10, byline-below -0.20, byline-above -0.20, byline-end 0.20, byline-apart 0.15, byline-on -0.10, aside -0.10
bare-row-and-before 5: 1724: title -0.15, title-on -0.10, deck 0.15, byline-below -0.25, byline-above -0.25, byline-apart -0.35, byline-on 0.25, text -0.10, aside -0.10
bare-row-and-before 6: 1518: title -0.20, title-on 0.10, deck -0.10, deck-on -0.15, byline-below -0.75, byline-above 0.20, byline-end -0.20, byline-apart -0.25, byline-on 0.10, aside -0.10
bare-row-and-before 7: 2616: title -0.20, kicker -0.10, deck -0.20, deck-on -0.25, byline-below 0.15, byline-above 0.15, byline-end 0.15, byline-apart -0.15, aside -0.10
bare-row-and-before 8: 1061: title -0.15, title-on -0.25, kicker -0.20, deck -0.25, byline-below -0.40, byline-above 0.10, byline-end -0.40, byline-apart -0.25, byline-on 0.10, text 0.10, text-on 0.10, aside -0.10, deck-on 0.10
bare-row-and-before 9: 371: kicker -0.25, deck -0.25, byline-below -0.20, byline-above -0.25, byline-apart -0.15, text -0.15, text-on 0.15, aside -0.20, byline-end -0.10
bare-row-and-before 10: 731: title-on 0.10, kicker -0.35, deck -0.10, byline-below -0.10, byline-above -0.40, byline-end -0.10, byline-apart -0.15, text -0.20, aside -0.10
bare-row-and-before 11: 530: title -0.25, title-on -0.20, kicker -0.50, deck -0.30, deck-on -0.10, byline-below 0.10, byline-above -0.20, byline-apart -0.25, byline-on 0.15
bare-row-and-before 12: 275: title 0.10, title-on -0.20, deck -0.15, deck-on -0.20, byline-below -0.10, byline-above -0.15, byline-end 0.15, byline-apart -0.20, byline-on -0.15, text 0.10, text-on 0.10
bare-row-and-before 13: 314: title 0.40, kicker -0.20, deck -0.15, deck-on -0.10, byline-above -0.15, byline-end -0.25, byline-apart -0.15, byline-on -0.30, text -0.15, text-on -0.10, aside -0.10, title-on -0.15
bare-row-and-before 14: 272: title-on -0.20, deck -0.20, deck-on -0.15, byline-below 0.20, byline-above -0.15, byline-end -0.25, byline-apart -0.20, byline-on -0.20, text 0.15
bare-row-and-before 15: 261: kicker 0.10, deck -0.20, deck-on -0.20, byline-above -0.15, byline-end -0.30, byline-apart -0.20, byline-on -0.30
bare-row-and-before 40: 406: title -0.35, title-on -0.45, kicker -0.25, deck -0.50, deck-on -0.20, byline-above -0.50, byline-end -0.15, byline-apart 0.15, byline-on 0.20, aside -0.10
bare-row-and-before 41: 396: title -0.10, title-on 0.10, kicker -0.15, deck -0.35, deck-on -0.10, byline-below -0.50, byline-end -0.10, byline-on -0.30, text 0.35, aside -0.10, byline-apart -0.10
bare-row-and-before 42: 686: title-on -0.10, kicker -0.40, deck-on -0.20, byline-below -0.10, byline-above -0.10, byline-end 0.25, byline-apart -0.30, text -0.35, aside -0.10
bare-row-and-before 43: 447: title 0.15, kicker -0.25, byline-below -0.25, byline-above -0.15, byline-end -0.60, byline-apart 0.15, byline-on -0.30, aside -0.10
bare-row-and-before 44: 254: title -0.15, deck -0.20, deck-on -0.20, byline-below 0.10, byline-above -0.45, byline-end -0.35, byline-apart -0.45, byline-on 0.15
bare-row-and-before 45: 241: title-on -0.10, kicker -0.55, deck -0.20, deck-on -0.20, byline-above -0.15, byline-end -0.35, byline-on 0.20
bare-row-and-before 46: 228: title 0.10, title-on -0.30, kicker -0.25, deck -0.15, deck-on -0.20, byline-end 0.20, byline-apart -0.10, byline-on -0.20, aside -0.10
bare-row-and-before 47: 276: deck -0.15, deck-on -0.30, text -0.25, aside -0.10, byline-above -0.20, byline-on -0.20
bare-row-and-before 48: 59: title-on -0.15, kicker -0.25, deck -0.20, deck-on -0.10, byline-below 0.15, byline-end -0.10, byline-apart 0.25, byline-on -0.20, text -0.15, aside -0.10
bare-row-and-before 49: 71: title-on -0.15, byline-below -0.25, byline-above -0.10, byline-end 0.10, byline-on -0.10, title -0.10, text 0.10
bare-row-and-before 50: 110: title -0.15, title-on -0.20, kicker -0.25, deck -0.15, byline-below 0.25, byline-apart -0.10, text -0.10
bare-row-and-before 51: 37: title 0.15, title-on 0.10, byline-below -0.30, byline-above -0.15, byline-end 0.20, byline-apart -0.50, byline-on -0.10
bare-row-and-before 52: 45: title-on -0.15, kicker -0.20, deck -0.10, byline-end -0.35, byline-apart 0.30, text -0.10
bare-row-and-before 53: 28: title -0.10, title-on -0.15, kicker -0.35, byline-below -0.20
bare-row-and-before 54: 11: title 0.10, kicker -0.25, byline-below 0.10, byline-above -0.25, byline-apart -0.15, text 0.10
bare-row-and-before 55: 24: title 0.15, title-on 0.20, kicker -0.15, byline-above -0.35, byline-apart -0.25, byline-below -0.10
bare-row-and-before 56: 151: title -0.20, title-on -0.20, kicker -0.20, deck -0.20, deck-on -0.15, byline-below -0.10, byline-apart 0.10, byline-on 0.20, text -0.40, aside -0.10
bare-row-and-before 57: 723: title -0.30, title-on -0.35, kicker -0.40, deck 0.15, deck-on -0.15, byline-below 0.30, byline-end -0.20, text 0.15, aside -0.10, byline-apart -0.10
bare-row-and-before 58: 351: title -0.35, kicker -0.30, deck -0.20, deck-on -0.15, byline-below -0.25, byline-above -0.40, byline-end -0.10, byline-apart 0.20, byline-on -0.25, text 0.30, aside -0.10
bare-row-and-before 59: 149: title-on 0.20, kicker 0.10, byline-end -0.20, byline-on -0.20, text -0.10
bare-row-and-before 60: 70: title-on -0.35, kicker -0.10, byline-below -0.20, byline-end 0.10, byline-apart -0.50, text 0.15
bare-row-and-before 61: 70: title 0.35, title-on 0.10, kicker -0.10, byline-below -0.10, byline-end -0.25, byline-apart -0.15, text -0.20
bare-row-and-before 62: 56: title 0.45, title-on -0.25, kicker -0.30, deck -0.15, byline-below -0.20, byline-above -0.15, byline-apart -0.15, byline-on -0.20, text -0.25
bare-row-and-before 63: 65: title 0.25, title-on -0.20, kicker -0.30, byline-above 0.20, byline-end -0.25, byline-apart -0.45, byline-on -0.20
bare-row-and-before 64: 62: title -0.15, title-on -0.20, kicker -0.20, deck -0.15, deck-on -0.15, byline-below 0.30, byline-end 0.10, byline-apart -0.15, text -0.50, aside -0.10
bare-row-and-before 65: 247: title -0.15, title-on -0.25, kicker -0.30, deck -0.15, byline-below -0.10, byline-above 0.10, byline-end 0.10, byline-apart -0.20, byline-on -0.10, text 0.15, aside -0.10
bare-row-and-before 66: 53: title -0.25, title-on -0.10, byline-below 0.25, byline-above -0.15, byline-end -0.15, byline-apart -0.10
bare-row-and-before 67: 31: title-on -0.15, byline-apart -0.15, byline-on -0.10, text -0.15
bare-row-and-before 68: 12: kicker -0.10, byline-below -0.20, byline-above 0.10, byline-apart -0.20
bare-row-and-before 69: 7: title 0.15, title-on -0.10, kicker -0.10, byline-below -0.10, byline-above -0.15, byline-on -0.10, text -0.10, byline-apart -0.10
bare-row-and-before 70: 7: kicker -0.10
bare-row-and-before 71: 8: title 0.20, title-on 0.10, kicker -0.10, byline-below -0.10, byline-above -0.15, byline-apart -0.20
bare-row-and-before 72: 39: title -0.35, title-on 0.10, kicker 0.10, deck -0.10, deck-on -0.10, byline-below 0.10, byline-above -0.15, byline-end -0.10, byline-on -0.15, text -0.25, text-on 0.15, byline-apart 0.10
bare-row-and-before 73: 7: title -0.10, title-on 0.20, byline-end -0.10, byline-on -0.20
bare-row-and-before 74: 24: title 0.30, title-on 0.10, kicker -0.20, byline-below -0.25, byline-end -0.15, byline-on -0.40, text 0.20
bare-row-and-before 75: 10: title 0.15, kicker -0.10, byline-above -0.10, text -0.15
bare-row-and-before 76: 16: title -0.30, title-on -0.10, kicker -0.20, byline-above -0.25, byline-on -0.20, text 0.25
bare-row-and-before 77: 11: title -0.15, title-on -0.15, kicker -0.20, byline-below 0.10, byline-above 0.15, byline-end -0.10, byline-on -0.25
bare-row-and-before 78: 6: title -0.15, byline-above 0.15, byline-apart -0.10, byline-on -0.15
bare-row-and-before 79: 13: byline-above -0.30, byline-apart 0.10, text -0.15
bare-row-and-before 80: 101580: title -0.20, title-on -0.15, kicker -0.20, deck -0.25, deck-on -0.25, byline-below -0.35, byline-above -0.35, byline-end -0.45, byline-apart -0.45, byline-on -0.35, text -0.35, aside -0.20
bare-row-and-before 81: 6914: title -0.10, title-on -0.25, kicker -0.50, deck -0.35, deck-on -0.10, byline-below 0.15, byline-above -0.20, byline-end -0.25, byline-apart -0.15, byline-on -0.10, text -0.15, aside -0.15
bare-row-and-before 82: 3045: title -0.35, deck -0.25, byline-below -0.55, byline-above -0.15, byline-apart -0.30, aside -0.10
bare-row-and-before 83: 1933: title-on -0.15, kicker -0.30, deck-on -0.20, byline-below 0.30, byline-above -0.10, byline-apart -0.55, byline-on -0.30, text -0.40, aside -0.15
bare-row-and-before 84: 2023: title-on 0.15, kicker -0.15, deck 0.15, deck-on 0.20, byline-below -0.55, byline-above -0.50, byline-apart -0.50, text -0.20, aside -0.10
bare-row-and-before 85: 1731: title -0.10, title-on -0.10, kicker -0.15, deck -0.15, byline-below -0.50, byline-apart -0.15, byline-on -0.30, text 0.10
bare-row-and-before 86: 1959: kicker -0.10, byline-end 0.10, text -0.35, aside -0.10, byline-on -0.15
bare-row-and-before 87: 3080: title 0.15, title-on -0.15, byline-below -0.20, byline-above -0.30, byline-end -0.15, byline-apart 0.25, byline-on -0.35, text -0.35, aside -0.10
bare-row-and-before 88: 185707: title -0.25, title-on -0.25, kicker -0.40, deck -0.45, deck-on -0.25, byline-below -0.40, byline-above -0.25, byline-end -0.25, byline-apart -0.45, byline-on -0.40, text-on -0.25, aside -0.15
bare-row-and-before 89: 6363: title-on -0.55, kicker -0.15, deck 0.15, deck-on -0.10, byline-below 0.10, byline-above 0.20, byline-end -0.35, byline-on 0.15, text -0.50, text-on -0.35, aside -0.15
bare-row-and-before 90: 3120: title 0.10, title-on -0.10, kicker -0.20, deck -0.25, deck-on -0.10, byline-below 0.35, byline-above 0.20, byline-end -0.25, byline-apart -0.40, byline-on 0.10, text -0.45, text-on -0.30, aside -0.15
bare-row-and-before 91: 1703: title-on 0.25, kicker -0.45, deck -0.50, deck-on 0.15, byline-below -0.30, byline-end -0.10, byline-apart -0.10, byline-on -0.35, text-on -0.15, aside -0.10
bare-row-and-before 92: 1696: title -0.10, kicker 0.10, deck 0.15, deck-on -0.25, byline-below -0.20, byline-above 0.15, byline-end -0.10, byline-on 0.10, text -0.25, text-on -0.25, aside -0.10
bare-row-and-before 93: 1686: title -0.25, title-on 0.20, deck-on -0.15, byline-below -0.35, byline-above -0.55, byline-end 0.25, byline-apart 0.10, byline-on -0.15, text -0.35, aside -0.10
bare-row-and-before 94: 2024: title -0.15, title-on 0.10, deck 0.15, deck-on -0.10, byline-below -0.25, byline-above -0.40, byline-end -0.20, byline-apart -0.25, byline-on -0.30, text 0.15, text-on -0.10, aside -0.10, kicker 0.10
bare-row-and-before 95: 4415: title 0.15, title-on -0.10, kicker -0.15, deck -0.30, byline-below -0.25, byline-above -0.55, byline-end 0.10, byline-apart -0.45, byline-on -0.25, text -0.35, aside -0.10, deck-on -0.10
told-and-letters 0: 523: title 0.15, title-on -0.40, kicker 0.25, byline-below -0.35, byline-above -0.30, byline-end -0.10, byline-apart -0.10, byline-on -0.25, text-on -0.15, aside -0.15
told-and-letters 1: 80: title 0.15, byline-below -0.15, byline-end -0.15, byline-apart -0.15, text -0.15, text-on 0.20
told-and-letters 2: 130066: title -0.15, title-on -0.45, kicker -0.55, deck -0.30, deck-on -0.10, byline-below -0.25, byline-above -0.55, byline-end -0.40, byline-apart -0.35, byline-on -0.10, text-on 0.15, aside -0.20
told-and-letters 3: 166551: title -0.15, title-on -0.10, deck -0.25, deck-on -0.10, byline-below -0.15, byline-apart -0.10, byline-on -0.15, text -0.15, text-on -0.15, aside -0.45, byline-above -0.25
told-and-letters 4: 2305: kicker -0.25, deck -0.10, deck-on -0.20, byline-above 0.25, byline-end -0.30, byline-apart 0.15, text -0.50, aside -0.20
told-and-letters 5: 2894: title -0.20, title-on -0.20, kicker -0.20, deck -0.75, deck-on -0.30, byline-below 0.15, byline-above -0.15, byline-end 0.20, byline-apart -0.10, text -0.10, text-on -0.30, aside -0.20
told-and-letters 6: 18612: title -0.25, title-on -0.40, kicker 0.35, deck -0.25, deck-on -0.80, byline-on -0.30, text -0.35, text-on -0.50, aside -0.25
told-and-letters 8: 358: title 0.45, kicker -0.55, deck -0.20, byline-below -0.40, byline-end -0.25, byline-apart -0.40, text -0.25, text-on -0.10, aside -0.10, byline-on -0.10
told-and-letters 9: 1300: title-on -0.35, kicker 0.15, deck-on -0.15, byline-below 0.10, byline-above -0.45, byline-end 0.15, byline-apart -0.15, byline-on -0.30, aside -0.15, deck -0.35, text -0.10
told-and-letters 10: 15869: title -0.25, title-on -0.10, deck -0.10, byline-below -0.10, byline-above -0.45, byline-end -0.20, byline-apart -0.20, text -0.15, text-on -0.45, aside -0.15, kicker 0.10
told-and-letters 12: 620: title-on 0.15, kicker -0.40, deck -0.15, deck-on -0.10, byline-below -0.60, byline-above -0.50, text -0.10, aside -0.10
told-and-letters 13: 1749: deck -0.50, byline-below -0.10, byline-above -0.15, byline-end -0.10, byline-apart -0.15, byline-on -0.40, text -0.10, text-on 0.10, aside -0.20, kicker -0.10
told-and-letters 14: 10612: title 0.10, title-on 0.15, kicker -0.10, deck -0.25, byline-below -0.50, byline-above -0.60, byline-apart -0.70, text -0.25, aside -0.10
told-and-letters 16: 756: kicker -0.25, deck -0.15, byline-below -0.40, byline-above -0.45, byline-apart -0.45, text-on -0.20, aside -0.15, title 0.10
told-and-letters 17: 1300: title-on 0.20, kicker -0.10, deck -0.15, deck-on -0.10, byline-below -0.45, byline-above -0.45, byline-apart -0.20, byline-on -0.15, text -0.30, text-on 0.30, aside -0.15
told-and-letters 18: 6453: title 0.15, title-on -0.15, kicker -0.85, deck -0.60, byline-below -0.20, byline-above -0.60, byline-end -0.55, byline-apart -0.40, byline-on -0.15, text 0.15, text-on 0.30
told-and-letters 20: 1162: title -0.20, kicker -0.30, deck -0.25, deck-on -0.10, byline-below 0.25, byline-above -0.25, byline-end -0.20, byline-apart -0.35, aside -0.15
told-and-letters 21: 785: title-on 0.10, kicker -0.25, deck 0.65, deck-on -0.15, byline-below -0.15, byline-end -0.60, byline-apart -0.35, byline-on 0.20, text-on -0.20, aside -0.15, text -0.10
told-and-letters 22: 5607: title-on 0.10, kicker -1.00, deck 0.50, byline-below -0.85, byline-above -0.30, byline-end -0.95, byline-on -0.65, text -0.10, aside -0.10, byline-apart -0.20
told-and-bare-row 0: 296386: title -0.20, title-on -0.20, kicker -0.30, deck -0.30, deck-on -0.30, byline-below -0.15, byline-above -0.50, byline-end -0.35, byline-apart -0.25, byline-on -0.15, text -0.25, text-on -0.25, aside -0.35
told-and-bare-row 1: 371: title 0.40, title-on -0.30, kicker -0.15, deck -0.10, byline-on -0.10, text -0.50
told-and-bare-row 2: 218: title-on -0.40, kicker 0.10, byline-below -0.40, byline-above -0.15, byline-apart -0.15, byline-on -0.15, text-on 0.35
told-and-bare-row 3: 93: title-on -0.15, kicker 0.15, byline-below -0.20, byline-above -0.15, byline-end -0.15, byline-apart -0.15, byline-on -0.15, text-on 0.10
told-and-bare-row 4: 48: kicker 0.10, text -0.20
told-and-bare-row 5: 48: kicker 0.10, byline-below -0.15, byline-on -0.10, text -0.30, text-on 0.10, title 0.15
told-and-bare-row 6: 31: title-on -0.10, text-on 0.10
told-and-bare-row 7: 25: title-on -0.15
told-and-bare-row 9: 8073: title -0.25, title-on -0.35, kicker -0.15, deck -0.15, deck-on -0.40, byline-below -0.10, byline-above -0.15, byline-end -0.30, text -0.30, text-on -0.35, aside -0.15
told-and-bare-row 10: 4616: title -0.20, title-on -0.50, kicker -0.10, deck -0.30, deck-on -0.35, byline-below 0.20, byline-above 0.10, byline-end -0.10, text -0.20, text-on -0.35, aside -0.15
told-and-bare-row 11: 2762: title -0.20, title-on -0.15, deck -0.35, byline-end 0.15, byline-apart 0.25, byline-on -0.25, aside -0.15, deck-on -0.25
told-and-bare-row 12: 2094: title -0.25, title-on -0.15, kicker -0.15, deck -0.10, deck-on -0.35, byline-apart 0.15, byline-on -0.15, text-on 0.10, aside -0.15
told-and-bare-row 13: 1935: title -0.15, deck -0.10, deck-on -0.25, byline-below -0.10, text-on -0.25, aside -0.10, byline-above 0.15
told-and-bare-row 14: 1803: title -0.20, title-on -0.10, deck -0.15, deck-on -0.25, byline-below 0.10, byline-apart -0.15, byline-on 0.15, aside -0.15, kicker 0.10
told-and-bare-row 15: 2528: title -0.10, title-on -0.30, kicker 0.55, deck -0.10, deck-on -0.25, byline-below 0.20, byline-above 0.25, byline-end 0.20, byline-apart -0.55, byline-on -0.25, text -0.10, aside -0.10
told-and-bare-row 17: 6151: title -0.15, title-on -0.15, byline-above -0.55, byline-end -0.20, byline-apart -0.20, byline-on -0.45, text -0.10, text-on -0.30, aside -0.10
told-and-bare-row 18: 3248: kicker -0.25, deck -0.50, deck-on -0.20, byline-above -0.50, byline-end -0.35, byline-on -0.15, text-on -0.10, aside -0.10
told-and-bare-row 19: 1833: title 0.10, deck -0.35, deck-on 0.15, byline-below -0.20, byline-above -0.20, byline-apart -0.10, text-on -0.25, aside -0.10
told-and-bare-row 20: 1677: title -0.25, title-on -0.15, kicker -0.15, deck -0.15, byline-above 0.30, byline-apart -0.40, byline-on 0.15, text-on 0.10
told-and-bare-row 21: 1390: title -0.20, deck -0.10, byline-below 0.20, byline-above 0.10, byline-apart -0.65, text -0.10, byline-on -0.10, text-on 0.10
told-and-bare-row 22: 1284: kicker 0.10, deck 0.10, deck-on -0.15, byline-above -0.45, byline-end -0.15, byline-apart -0.25, byline-on -0.35
told-and-bare-row 23: 1944: title-on 0.25, kicker 0.25, deck 0.20, deck-on -0.25, byline-below -0.10, byline-end 0.20, byline-apart -0.45, text -0.25, text-on -0.30, aside -0.10
told-and-bare-row 25: 3985: title-on -0.25, deck -0.45, byline-below -0.25, byline-above -0.20, byline-apart -0.45, byline-on -0.45, text -0.15, text-on 0.15, aside -0.10
told-and-bare-row 26: 1974: title-on 0.25, deck -0.15, deck-on 0.10, byline-below -0.25, byline-above -0.65, byline-end -0.20, byline-apart -0.20, text -0.25, text-on -0.15, aside -0.10, kicker 0.10
told-and-bare-row 27: 1098: title -0.10, kicker -0.30, deck -0.25, byline-above -0.45, byline-end -0.15, byline-apart -0.40
told-and-bare-row 28: 986: title-on 0.25, kicker -0.20, deck -0.15, deck-on -0.20, byline-above -0.45, byline-end -0.10, byline-apart -0.40, byline-on -0.10, text-on -0.15
told-and-bare-row 29: 1061: title 0.10, title-on 0.25, kicker -0.10, byline-below -0.10, byline-above -0.35, byline-apart -0.55, byline-on -0.15, text -0.15
told-and-bare-row 30: 1359: title 0.25, kicker -0.35, deck -0.50, deck-on -0.10, byline-below -0.45, byline-end 0.15, byline-apart -0.15, byline-on -0.25, text-on 0.10, byline-above 0.20
told-and-bare-row 31: 2518: title 0.10, title-on 0.15, deck-on -0.20, byline-below -0.35, byline-above -0.50, byline-end -0.15, byline-apart 0.10, byline-on -0.45, text -0.30, text-on 0.30, kicker -0.10
told-and-bare-row 33: 2340: kicker -0.15, deck -0.80, byline-below -0.55, byline-above -0.15, byline-end -0.30, byline-apart -0.45, text 0.25, text-on 0.30, aside -0.10, deck-on -0.10
told-and-bare-row 34: 1199: title-on 0.20, kicker -0.35, deck 0.15, byline-below -0.25, byline-above -0.35, byline-end 0.20, byline-apart -0.70, text -0.30, aside -0.10, title 0.15
told-and-bare-row 35: 646: title 0.35, title-on -0.15, kicker -0.55, byline-above -0.40, byline-end -0.10, byline-apart -0.55, byline-on -0.15
told-and-bare-row 36: 582: title 0.20, title-on 0.20, kicker -0.25, deck -0.20, deck-on -0.10, byline-below -0.25, byline-above -0.40, text -0.45
told-and-bare-row 37: 735: title-on -0.10, kicker -0.25, deck -0.45, byline-below -0.30, byline-above -0.55, byline-end -0.20, byline-on 0.15, text 0.20
told-and-bare-row 38: 901: title 0.45, title-on 0.10, kicker -0.75, deck -0.30, deck-on -0.10, byline-above -0.20, byline-end -0.50, byline-apart -0.45, byline-on -0.25, text -0.20, text-on 0.20
told-and-bare-row 39: 2106: title 0.10, title-on -0.10, deck -0.25, deck-on -0.10, byline-below -0.30, byline-above -0.10, byline-end -0.45, byline-on -0.15, text-on 0.25
told-and-bare-row 41: 1657: title -0.20, kicker -0.80, deck 0.45, byline-above -0.20, byline-end -0.20, byline-on -0.10, text 0.10, aside -0.10, byline-apart -0.15
told-and-bare-row 42: 1157: kicker -0.70, byline-below -0.50, byline-above 0.25, byline-end -0.90, byline-apart -0.40, byline-on -0.15, text 0.20, text-on 0.15, aside -0.10, deck 0.15
told-and-bare-row 43: 861: title -0.15, title-on 0.35, kicker -0.60, deck 0.50, byline-below -0.25, byline-above 0.10, byline-end -0.80, byline-apart -0.55, text -0.15, text-on 0.20
told-and-bare-row 44: 585: title 0.40, title-on 0.20, kicker -0.15, deck 0.25, byline-below -0.35, byline-above -0.50, byline-end -0.40, byline-apart -0.40, byline-on -0.25, text -0.20
told-and-bare-row 45: 712: title-on -0.10, kicker -0.25, deck 0.30, deck-on -0.20, byline-below -0.45, byline-above -0.65, byline-end -0.50, text-on 0.20
told-and-bare-row 46: 837: deck 0.40, byline-apart -0.20, byline-on -0.30, text-on -0.25, text -0.10
told-and-bare-row 47: 1745: kicker -0.45, byline-below -0.10, byline-above -0.60, byline-end -0.60, byline-apart -0.30, byline-on -0.15, deck -0.15
told-below 0: 294306: title -0.30, title-on -0.35, kicker -0.35, deck -0.40, deck-on -0.25, byline-below -0.25, byline-above -0.55, byline-end -0.30, byline-apart -0.20, byline-on -0.40, text -0.40, text-on -0.25, aside -0.45
told-below 1: 21888: title-on -0.25, kicker -0.85, deck 0.10, deck-on -0.10, byline-below -0.35, byline-above -0.50, byline-end -0.25, byline-apart -0.15, byline-on -0.25, text -0.25, text-on -0.20, aside -0.15
told-below 2: 16852: title-on -0.40, kicker -0.10, deck-on -0.35, byline-above -0.20, byline-on -0.20, text -0.10, aside -0.10, byline-end -0.10
told-below 3: 12587: title-on -0.20, kicker 0.20, deck-on 0.10, byline-above -0.30, byline-end -0.30, byline-apart -0.50, byline-on 0.25, text -0.35, text-on -0.15, aside -0.10
told-below 4: 8278: title -0.25, kicker -0.15, deck-on -0.10, byline-below -0.10, byline-above 0.30, byline-end -0.25, byline-apart -0.55, byline-on 0.20, text -0.20, text-on -0.15, aside -0.10
told-below 5: 7341: title 0.25, deck -0.50, deck-on -0.20, byline-below -0.15, byline-above -0.35, byline-end -0.55, byline-apart -0.60, byline-on -0.85, text -0.25, text-on -0.25, aside -0.15
told-below 6: 6350: title -0.25, title-on -0.25, kicker -0.30, deck -0.20, deck-on -0.10, byline-below -0.10, byline-above -0.10, byline-apart -0.25, byline-end -0.10
told-above 0: 292191: title -0.25, title-on -0.30, kicker -0.20, deck -0.30, deck-on -0.15, byline-below -0.45, byline-above -0.30, byline-end -0.35, byline-apart -0.40, byline-on -0.45, text -0.30, text-on -0.35, aside -0.40
told-above 1: 23054: title-on -0.30, kicker -0.45, deck -0.35, deck-on -0.40, byline-below -0.25, byline-above -0.25, byline-end -0.50, byline-apart -0.65, byline-on -0.35, text -0.15, text-on -0.30, aside -0.15
told-above 2: 17299: title 0.10, title-on -0.15, kicker -0.50, byline-below -0.30, byline-above -0.15, byline-end -0.25, byline-apart -0.60, byline-on -0.20, text -0.20, aside -0.10, text-on -0.10
told-above 3: 12853: title -0.10, title-on -0.20, kicker -0.45, deck 0.10, byline-below -0.10, byline-above -0.30, byline-end -0.20, byline-apart -0.65, byline-on -0.25, text -0.25, text-on 0.20, aside -0.10
told-above 4: 8434: title -0.30, title-on 0.10, kicker -0.45, deck 0.35, deck-on -0.20, byline-below -0.30, byline-above 0.20, byline-end -0.40, byline-apart -0.15, byline-on 0.20, text -0.60, text-on 0.15, aside -0.10
told-above 5: 7421: title -0.20, deck -0.40, deck-on -0.50, byline-above -0.45, text -0.35, text-on -0.20, aside -0.15, byline-below 0.15, byline-on 0.15
told-above 6: 6350: title -0.15, kicker -0.15, deck -0.35, byline-below -0.40, byline-above -0.15, byline-end -0.20, text -0.15, aside -0.10
bare-row-and-times 0: 292016: title -0.25, title-on -0.30, kicker -0.55, deck -0.25, deck-on -0.15, byline-below -0.30, byline-above -0.45, byline-end -0.30, byline-apart -0.30, text -0.25, text-on -0.25, aside -0.35, byline-on -0.10
bare-row-and-times 1: 2392: title 0.10, title-on -0.20, kicker 0.40, deck -0.50, deck-on -0.20, byline-below -0.10, byline-above -0.35, byline-apart 0.15, byline-on -0.30, text -0.20, aside -0.10
bare-row-and-times 2: 1978: title-on -0.50, deck -0.30, byline-below -0.35, byline-above -0.15, byline-end -0.20, byline-apart -0.20, byline-on -0.25, text-on -0.10, aside -0.10
bare-row-and-times 3: 21263: title-on -0.35, kicker -0.40, deck -0.20, byline-below -0.40, byline-above -0.30, byline-end -0.20, byline-apart -0.10, byline-on -0.25, text -0.50, text-on -0.35, aside -0.20
bare-row-and-times 4: 656: title-on -0.10, byline-below -0.30, byline-above -0.30, byline-end -0.55, byline-apart -0.50, byline-on -0.15, text 0.15, aside -0.10
bare-row-and-times 5: 658: title -0.60, title-on -0.35, kicker -0.20, deck -0.15, deck-on -0.10, byline-below 0.35, byline-above -0.50, byline-end -0.20, byline-apart -0.55, byline-on -0.20, text 0.60, text-on 0.20, aside -0.15
bare-row-and-times 6: 11924: title -0.10, title-on -0.15, kicker -0.25, deck -0.20, byline-below -0.10, byline-above -0.15, byline-apart -0.45, byline-on -0.10, text -0.15, text-on -0.30, aside -0.20, deck-on -0.10
bare-row-and-times 7: 268: title-on 0.20, deck -0.10, byline-above -0.35, byline-end -0.30, byline-apart -0.30, byline-on -0.15, text -0.10, aside -0.10
bare-row-and-times 8: 220: title-on -0.30, kicker -0.35, byline-below -0.25, byline-above -0.10, byline-end -0.55, byline-apart 0.40, byline-on -0.15, aside -0.10
bare-row-and-times 9: 7059: title -0.10, kicker -0.15, deck-on 0.10, byline-below -0.30, byline-apart -0.30, byline-on -0.10, aside -0.20, deck -0.15
bare-row-and-times 10: 146: kicker -0.10, deck -0.10, byline-below 0.15, byline-above -0.30, byline-end -0.35, byline-apart -0.25, text -0.10, aside -0.10
bare-row-and-times 11: 88: title-on -0.15, byline-below 0.10, byline-end -0.25, byline-apart 0.20, byline-on -0.15, text -0.10
bare-row-and-times 12: 5742: byline-below -0.20, byline-apart -0.20, text-on -0.15, aside -0.15
bare-row-and-times 13: 126: title -0.15, kicker -0.15, byline-below -0.25, byline-above -0.20, byline-end -0.25, byline-apart -0.20, byline-on -0.10, text 0.20, aside -0.10
bare-row-and-times 14: 104: title -0.10, kicker 0.15, byline-above -0.20, byline-end -0.15
bare-row-and-times 15: 5601: title-on -0.10, kicker -0.15, deck-on -0.10, byline-below -0.20, byline-above -0.15, byline-apart -0.20, aside -0.15
bare-row-and-times 16: 173: title -0.25, title-on -0.30, byline-below -0.30, byline-above -0.15, byline-end -0.15, byline-apart -0.15, byline-on -0.15, text 0.40, kicker -0.10
bare-row-and-times 17: 107: title 0.10, title-on 0.10, kicker 0.10, byline-below -0.20, byline-above 0.15, byline-end -0.20, byline-apart 0.15, byline-on -0.10, text -0.20
bare-row-and-times 18: 5806: title -0.25, deck 0.10, deck-on -0.15, byline-below 0.10, byline-above -0.10, byline-end 0.10, byline-apart -0.20, byline-on -0.20, aside -0.20
bare-row-and-times 19: 264: title -0.10, title-on 0.15, kicker -0.40, deck -0.10, byline-below -0.20, byline-above -0.10, byline-apart -0.15, text 0.10
bare-row-and-times 20: 145: title 0.35, title-on 0.10, kicker 0.15, byline-below -0.35, byline-above 0.15, byline-end -0.20, byline-apart 0.15, text -0.40
bare-row-and-times 21: 10424: kicker -0.10, deck-on -0.20, byline-on -0.25, text-on -0.10, aside -0.25
bare-row-and-times 22: 238: title -0.15, title-on 0.25, kicker 0.15, deck -0.10, byline-below -0.40, byline-above -0.15, byline-end -0.10, byline-apart -0.20, byline-on -0.10, text -0.15
bare-row-and-times 23: 204: title-on 0.10, kicker -0.15, byline-below -0.35, byline-above -0.10, byline-end -0.20, byline-apart -0.25
bare-row-and-part 0: 16233: title -0.15, title-on -0.15, deck -0.20, byline-above -0.20, byline-end -0.30, byline-on -0.25, text-on -0.15, aside -0.10, text -0.15
bare-row-and-part 1: 251886: title -0.25, title-on -0.20, kicker -0.15, deck -0.30, deck-on -0.15, byline-below -0.20, byline-above -0.30, byline-end -0.25, byline-apart -0.45, text -0.20, text-on -0.15, aside -0.30
bare-row-and-part 2: 28267: title-on -0.15, kicker -0.40, deck -0.45, deck-on -0.20, byline-below -0.55, byline-above -0.20, byline-on -0.25, aside -0.10, title -0.15
bare-row-and-part 3: 2710: kicker -0.30, byline-below -0.20, byline-above 0.15, byline-end -0.40, byline-apart -0.15, byline-on 0.10, text -0.20, text-on -0.10, aside -0.10, deck-on -0.10
bare-row-and-part 4: 17665: title -0.20, title-on -0.20, kicker -0.10, deck -0.25, deck-on -0.25, byline-below -0.20, byline-above -0.25, byline-end -0.15, byline-apart -0.20, byline-on -0.25, text -0.15, text-on -0.20, aside -0.20
bare-row-and-part 5: 2202: title -0.30, title-on 0.10, kicker -0.55, deck -0.10, byline-below 0.20, byline-above -0.50, byline-apart -0.15, byline-on -0.35, text-on -0.25, aside -0.10
bare-row-and-part 6: 2130: title-on -0.40, byline-below 0.10, byline-end -0.35, byline-on -0.45, text-on -0.10, aside -0.15, kicker -0.15
bare-row-and-part 7: 9273: title -0.15, title-on 0.10, deck -0.25, deck-on -0.20, byline-above -0.25, byline-end -0.25, byline-apart -0.35, text -0.15, text-on -0.20, aside -0.20
bare-row-and-part 8: 1009: title -0.25, title-on 0.15, kicker -0.20, deck -0.30, deck-on -0.25, byline-below -0.55, byline-above -0.25, byline-apart 0.35, byline-on -0.10, text-on -0.10, aside -0.20
bare-row-and-part 9: 1474: title 0.15, deck -0.35, byline-end -0.35, byline-apart -0.10, text -0.20, text-on -0.25, aside -0.15
bare-row-and-part 10: 5201: title -0.20, kicker -0.20, deck-on 0.10, byline-above -0.10, byline-end -0.10, byline-apart -0.25, text-on -0.15, aside -0.15
bare-row-and-part 11: 618: title -0.20, title-on -0.15, kicker -0.60, deck 0.15, deck-on -0.25, byline-above -0.25, byline-end -0.10, byline-apart -0.25, byline-on -0.15, text 0.25, text-on 0.20, aside -0.15
bare-row-and-part 12: 873: kicker -0.15, byline-below 0.10, byline-above -0.15, byline-end -0.45, byline-on 0.10, text-on 0.15, aside -0.15, byline-apart -0.10
bare-row-and-part 13: 4613: title -0.30, byline-above -0.25, byline-apart -0.15, text-on -0.10, aside -0.15
bare-row-and-part 14: 486: title 0.20, kicker -0.10, deck -0.40, deck-on -0.15, byline-below -0.20, byline-above 0.10, byline-end -0.15, byline-apart -0.20, byline-on -0.30, text-on -0.10, aside -0.10
bare-row-and-part 15: 692: title 0.20, deck-on -0.15, byline-end -0.15, byline-apart -0.35, byline-on 0.15, text -0.10, aside -0.10, title-on -0.15
bare-row-and-part 16: 4595: title -0.40, title-on 0.20, deck-on -0.10, byline-below -0.20, byline-apart -0.15, text -0.10, aside -0.10
bare-row-and-part 17: 594: title 0.25, title-on -0.35, kicker -0.35, deck -0.10, deck-on -0.15, byline-above -0.25, byline-end -0.30, byline-apart 0.10, aside -0.15
bare-row-and-part 18: 593: deck 0.25, byline-below -0.20, byline-above 0.30, byline-end -0.20, byline-apart -0.40, byline-on -0.35, text-on -0.10, aside -0.10
bare-row-and-part 19: 5061: title -0.15, kicker -0.20, deck -0.10, byline-below -0.25, byline-end 0.10, byline-on -0.25, text 0.10, aside -0.15
bare-row-and-part 20: 561: title 0.20, title-on 0.20, kicker 0.15, deck-on -0.20, byline-above -0.55, text -0.40, aside -0.15
bare-row-and-part 21: 581: title -0.25, title-on 0.20, kicker -0.20, deck 0.15, deck-on 0.25, byline-below -0.15, byline-above -0.10, byline-end -0.45, byline-apart -0.20
bare-row-and-part 22: 9380: deck -0.10, deck-on -0.30, byline-below -0.10, byline-above 0.10, byline-end 0.10, byline-apart -0.30, byline-on -0.35, text-on -0.10, aside -0.20
bare-row-and-part 23: 905: title 0.15, title-on -0.30, kicker 0.15, deck -0.20, deck-on -0.20, byline-above -0.50, byline-apart 0.10, text -0.30, text-on 0.20, aside -0.10, byline-end -0.15
bare-row-and-extent 0: 16525: title -0.35, title-on 0.30, kicker -0.20, deck -0.55, byline-below -0.55, byline-above -0.30, byline-end -0.35, byline-apart -0.30, text-on -0.20, aside -0.10
bare-row-and-extent 1: 23261: title -0.30, title-on 0.10, kicker 0.30, deck -0.75, byline-below -0.15, byline-above -0.25, byline-end -0.40, byline-apart -0.35, byline-on 0.25, text -0.40, aside -0.10, text-on -0.10
bare-row-and-extent 2: 51102: title -0.10, title-on -0.20, kicker -0.60, deck -0.20, deck-on -0.35, byline-below -0.55, byline-above -0.45, byline-end -0.50, byline-apart -0.35, byline-on -0.60, text -0.20, aside -0.15
bare-row-and-extent 3: 94448: title -0.20, title-on -0.55, kicker -1.15, deck -0.20, deck-on -0.25, byline-below -0.20, byline-above -0.35, byline-apart -0.15, byline-on -0.60, text -0.15, text-on -0.15, aside -0.15
bare-row-and-extent 4: 80348: title -0.60, title-on -0.50, kicker -0.35, deck -0.30, byline-end -0.15, byline-apart -0.25, byline-on -0.35, text-on -0.45, aside -0.10, byline-below 0.15
bare-row-and-extent 5: 30702: title -0.65, title-on -0.45, kicker -0.15, deck-on -0.10, byline-below -0.40, byline-above 0.10, byline-end -0.35, byline-apart -0.40, byline-on -0.20, text 0.55, text-on 0.15, deck -0.10
bare-row-and-extent 6: 3047: title 0.20, title-on 0.10, kicker -0.15, byline-below -0.10, byline-above -0.35, byline-end -0.35, byline-apart -0.15, byline-on -0.45, text -0.45, text-on 0.10, aside -0.15
bare-row-and-extent 7: 4438: title -0.10, title-on 0.20, kicker -0.70, deck -0.25, deck-on -0.20, byline-below -0.50, byline-on -0.15, text -0.35, aside -0.15
bare-row-and-extent 8: 7113: title -0.20, title-on -0.15, byline-below -0.25, byline-above -0.30, byline-end -0.10, byline-apart -0.40, byline-on -0.10, aside -0.15
bare-row-and-extent 9: 6226: title -0.30, title-on -0.45, kicker 0.40, deck-on -0.10, byline-below -0.10, byline-above -0.65, byline-end -0.10, byline-apart -0.10, byline-on -0.30, text 0.15, text-on -0.30, aside -0.10
bare-row-and-extent 10: 1650: title -0.60, title-on -0.60, kicker -0.45, deck -0.50, deck-on -0.25, byline-below 0.50, byline-end -0.10, byline-apart -0.55, byline-on -0.35, text 0.40, text-on -0.30, aside -0.10
bare-row-and-extent 11: 103: title-on -0.10, byline-below 0.20, byline-end -0.10, byline-apart -0.15, text -0.25, text-on 0.10
bare-row-and-extent 12: 2119: title 0.10, title-on -0.35, kicker 0.15, deck -0.15, byline-below -0.20, byline-above -0.10, byline-apart -0.65, byline-on -0.20, text -0.10, text-on 0.30, aside -0.10
bare-row-and-extent 13: 2910: kicker -0.10, deck -0.30, deck-on -0.25, byline-above -0.45, byline-on -0.60, text-on -0.25, aside -0.10
bare-row-and-extent 14: 3786: title-on 0.20, kicker -0.55, byline-below -0.40, byline-end -0.45, byline-on 0.35, text -0.50, aside -0.15
bare-row-and-extent 15: 2812: title-on -0.10, deck-on -0.15, byline-below 0.20, byline-above -0.25, byline-end -0.10, byline-apart -0.20, byline-on 0.25, text -0.15, text-on -0.45, aside -0.15
bare-row-and-extent 16: 712: title -0.25, title-on -0.45, kicker -0.40, deck -0.40, byline-below 0.15, byline-above 0.10, byline-end 0.10, byline-apart -0.45, text 0.15, text-on 0.15, aside -0.10
bare-row-and-extent 17: 73: title -0.10, title-on -0.10, kicker -0.15, byline-below 0.15
bare-row-and-extent 18: 1300: title 0.10, kicker -0.35, deck -0.20, deck-on -0.15, byline-below -0.15, byline-above -0.25, byline-end -0.20, byline-apart -0.50, text-on 0.30, aside -0.10
bare-row-and-extent 19: 1880: title -0.20, title-on -0.30, kicker 0.15, deck -0.70, deck-on 0.35, byline-below 0.10, byline-apart 0.15, byline-on -0.20, text-on -0.35, aside -0.10
bare-row-and-extent 20: 2291: title -0.20, kicker -0.20, deck 0.50, byline-below -0.10, byline-end -0.20, byline-apart -0.15, byline-on 0.10, text -0.15, text-on -0.30, aside -0.10
bare-row-and-extent 21: 1370: title 0.10, kicker -0.25, deck -0.25, deck-on -0.15, byline-above -0.25, byline-end -0.30, byline-apart -0.30, aside -0.10, title-on 0.10, text -0.15
bare-row-and-extent 22: 385: title -0.50, title-on 0.25, kicker -0.30, deck -0.10, byline-above -0.20, byline-end 0.15, byline-apart -0.25, byline-on -0.25, text 0.20, byline-below -0.15
bare-row-and-extent 23: 67: title -0.10, text-on 0.10
bare-row-and-extent 24: 903: title -0.20, kicker -0.10, deck -0.15, deck-on 0.20, byline-below -0.15, byline-above -0.15, byline-apart -0.30, byline-on 0.20, text 0.15, text-on -0.10, aside -0.10
bare-row-and-extent 25: 1572: title-on -0.10, deck -0.65, deck-on -0.30, byline-below 0.15, byline-above -0.20, byline-apart -0.25, byline-on -0.50, aside -0.10
bare-row-and-extent 26: 1900: title 0.15, kicker -0.15, deck-on -0.20, byline-end 0.10, byline-apart -0.35, text -0.30, aside -0.10
bare-row-and-extent 27: 1148: kicker -0.20, deck-on -0.20, byline-below -0.50, byline-above -0.35, byline-end -0.45, byline-apart 0.25, byline-on 0.15, text-on 0.10, title-on -0.10
bare-row-and-extent 28: 385: title -0.25, title-on -0.35, kicker -0.20, deck 0.25, byline-above -0.10, byline-end -0.20, byline-apart -0.15, byline-on -0.10, text 0.45, text-on -0.10
bare-row-and-extent 29: 64: text 0.10
bare-row-and-extent 30: 1018: title -0.20, title-on -0.15, kicker -0.25, deck-on -0.30, byline-below -0.20, byline-above 0.20, byline-apart 0.10, byline-on 0.10
bare-row-and-extent 31: 1732: deck -0.65, deck-on -0.10, byline-below -0.30, byline-above -0.55, byline-end -0.25, byline-apart -0.20, byline-on -0.55, text 0.30, text-on -0.25, aside -0.10
bare-row-and-extent 32: 1543: byline-below -0.10, byline-apart -0.35, text -0.15, text-on -0.20, aside -0.10
bare-row-and-extent 33: 1040: title 0.15, kicker -0.30, deck-on -0.15, byline-below -0.15, byline-end -0.60, byline-apart -0.30, byline-on 0.10, text -0.55, text-on 0.40, aside -0.10
bare-row-and-extent 34: 471: title 0.15, title-on -0.20, kicker -0.20, deck -0.10, byline-below -0.25, byline-above -0.10, byline-end -0.15, byline-apart -0.15, text-on 0.25
bare-row-and-extent 35: 77: title-on -0.10, text 0.15
bare-row-and-extent 36: 1187: title-on -0.10, deck -0.35, byline-end 0.40, byline-on -0.10, text -0.20, text-on 0.15, aside -0.10
bare-row-and-extent 37: 1654: title-on 0.10, kicker -0.15, deck -0.15, deck-on -0.15, byline-below -0.85, byline-above 0.15, byline-apart -0.45, byline-on -0.15, aside -0.10, text-on 0.10
bare-row-and-extent 38: 1293: title-on -0.10, kicker -0.35, deck 0.10, deck-on -0.30, byline-below 0.40, byline-end -0.40, byline-apart -0.15, byline-on -0.35, text-on -0.25, byline-above 0.10
bare-row-and-extent 39: 1232: title -0.20, deck 0.25, byline-below -0.15, byline-above -0.45, byline-end -0.45, byline-apart -0.35, byline-on -0.20, text-on 0.35
bare-row-and-extent 40: 705: title -0.55, kicker 0.25, deck -0.25, byline-below -0.15, byline-above -0.15, byline-end -0.10, byline-apart -0.10, byline-on -0.10, text 0.25, text-on 0.35
bare-row-and-extent 41: 144: title -0.20, text 0.15, text-on 0.15
bare-row-and-extent 42: 1230: title -0.15, title-on -0.10, kicker -0.30, deck -0.35, byline-below 0.10, byline-above -0.50, byline-end 0.30, byline-apart -0.40, text 0.10, text-on -0.35, aside -0.10
bare-row-and-extent 43: 2703: title 0.15, kicker 0.50, deck-on -0.35, byline-below -0.25, byline-end -0.25, byline-apart -0.75, byline-on -0.30, text -0.20, aside -0.10, byline-above 0.10, text-on -0.10
bare-row-and-extent 44: 2720: kicker -0.40, deck-on -0.25, byline-below 0.15, byline-end -0.15, byline-apart 0.25, byline-on -0.35, text -0.25, aside -0.10
bare-row-and-extent 45: 2710: title 0.15, title-on 0.20, kicker -0.15, deck -0.20, byline-below -0.30, byline-end -0.35, byline-apart 0.10, byline-on -0.25, text -0.25, text-on 0.10
bare-row-and-extent 46: 1394: title -0.35, title-on -0.25, kicker -0.20, deck -0.20, byline-below -0.20, byline-end -0.10, text 0.30, text-on 0.30
bare-row-and-extent 47: 109: title -0.20, text 0.20, text-on 0.10
part-and-before 0: 6570: title -0.20, kicker -0.30, deck -0.25, byline-above -0.10, byline-end -0.30, byline-apart -0.40, text -0.25, aside -0.10
part-and-before 1: 978: title 0.30, title-on -0.35, kicker 0.15, deck -0.25, byline-below -0.20, byline-end -0.30, byline-apart -0.25, byline-on -0.30, text 0.10, text-on 0.15
part-and-before 5: 750: title-on -0.50, kicker -0.10, deck 0.15, deck-on -0.15, byline-below -0.25, byline-end -0.40, byline-apart -0.25, byline-on -0.35, text 0.45, title 0.15
part-and-before 6: 94: title -0.15, title-on -0.10, kicker -0.50, deck -0.10, byline-below 0.10, byline-above -0.20, byline-end -0.10, byline-apart 0.25
part-and-before 7: 18: kicker -0.10, byline-below 0.15, byline-above 0.15, byline-end -0.15, text -0.20
part-and-before 8: 52: title -0.25, title-on -0.15, deck -0.10, byline-below -0.30, byline-above 0.25, byline-end -0.25, byline-apart 0.20, text -0.25, kicker -0.10
part-and-before 9: 16: title -0.20, kicker -0.15, byline-below 0.15, byline-end -0.15, byline-apart -0.10, byline-on -0.10
part-and-before 10: 9633: title-on -0.15, kicker -0.15, deck-on -0.20, byline-below -0.15, byline-above -0.15, byline-end -0.30, byline-apart -0.25, text -0.40, aside -0.10
part-and-before 11: 6610: title-on 0.25, kicker -0.30, deck -0.35, deck-on 0.10, byline-below -0.25, byline-above -0.25, byline-end -0.30, byline-apart -0.25, byline-on -0.15, text -0.30, text-on -0.20, aside -0.10
part-and-before 13: 18474: title -0.35, deck -0.20, deck-on -0.30, byline-below -0.15, byline-above -0.40, byline-end -0.10, byline-apart -0.40, byline-on -0.35, text -0.10, aside -0.20
part-and-before 14: 2583: title -0.15, title-on -0.10, kicker -0.45, deck-on -0.15, byline-above -0.25, byline-apart -0.45, byline-on 0.20, text -0.20, text-on 0.15, aside -0.10
part-and-before 18: 1917: kicker -0.25, deck -0.65, deck-on -0.35, byline-below -0.40, text -0.25, aside -0.15, title-on 0.10, byline-on 0.10
part-and-before 19: 266: title 0.20, title-on 0.10, deck -0.20, deck-on -0.15, byline-below 0.15, byline-above -0.20, byline-apart -0.20, text -0.20, aside -0.10
part-and-before 20: 1286: title-on -0.10, kicker -0.20, deck-on -0.20, byline-below -0.20, byline-end -0.20, byline-on 0.20, text -0.10, aside -0.10, deck -0.15
part-and-before 21: 302: kicker -0.20, deck -0.20, byline-below 0.20, byline-above -0.45, byline-end 0.35, byline-apart -0.50, aside -0.10, title 0.10
part-and-before 22: 88: title 0.20, title-on 0.25, deck -0.15, deck-on -0.10, byline-on -0.60, text 0.15, text-on 0.10, aside -0.10
part-and-before 23: 101084: title -0.25, title-on -0.10, kicker -0.15, deck -0.35, deck-on -0.20, byline-below -0.20, byline-above -0.30, byline-end -0.35, byline-apart -0.25, byline-on -0.40, text -0.30, aside -0.20
part-and-before 24: 180792: title -0.15, title-on -0.25, kicker -0.20, deck -0.40, deck-on -0.30, byline-below -0.30, byline-above -0.15, byline-end -0.10, byline-apart -0.25, byline-on -0.45, text -0.25, text-on -0.30, aside -0.20
part-and-before 26: 2139: title-on -0.25, kicker -0.35, deck -0.75, deck-on -0.55, byline-below -0.60, byline-above -0.55, byline-end 0.15, byline-apart 0.20, text -0.20, aside -0.10
part-and-before 27: 254: title 0.15, title-on -0.10, deck -0.35, byline-below -0.15, byline-above -0.10, byline-end -0.15, byline-on -0.10, text -0.35, aside -0.10, text-on 0.15
part-and-before 31: 267: title -0.20, kicker -0.40, deck -0.25, deck-on -0.25, byline-above -0.60, byline-apart 0.20, text -0.20, aside -0.10
part-and-before 32: 25: title -0.10, kicker -0.20, byline-below -0.30, byline-above -0.15, byline-end 0.20, byline-apart -0.10, text 0.10
part-and-before 33: 331: title-on -0.35, kicker -0.25, deck-on -0.15, byline-below 0.10, byline-above -0.55, byline-end -0.25, byline-apart 0.15, byline-on -0.10, text 0.10
part-and-before 34: 73: title 0.10, title-on -0.20, kicker -0.25, deck -0.15, byline-below 0.15, byline-end -0.10, byline-apart -0.40, text 0.10, aside -0.10, byline-above -0.10
part-and-before 35: 22: title -0.20, kicker -0.15, deck -0.10, byline-below -0.10, byline-end -0.10, byline-apart 0.20, byline-on -0.15, text -0.15, aside -0.10
part-and-before 36: 11548: title -0.15, title-on -0.25, kicker -0.40, deck -0.20, deck-on -0.45, byline-below -0.35, byline-above -0.25, byline-apart -0.10, byline-on -0.40, text -0.20, aside -0.10, byline-end -0.15
part-and-before 37: 19312: title -0.25, title-on -0.20, kicker -0.25, deck -0.10, deck-on -0.40, byline-above -0.20, byline-end -0.40, byline-apart -0.25, text -0.15
ragged-and-wrapped 0: 963: title-on -0.15, kicker -0.25, deck -0.20, deck-on 0.25, byline-below -0.15, byline-above -0.15, byline-end 0.15, byline-on -0.15, text -0.20, text-on -0.20, aside -0.10
ragged-and-wrapped 1: 7259: title -0.10, title-on -0.20, kicker -0.20, deck -0.15, deck-on 0.40, byline-below -0.20, byline-above -0.30, byline-apart -0.25, text -0.40, aside -0.15, byline-end -0.10
ragged-and-wrapped 2: 38965: title -0.20, title-on -0.20, kicker -0.25, deck -0.10, deck-on -0.10, byline-below -0.10, byline-above -0.45, byline-end -0.30, byline-apart -0.40, byline-on -0.25, text -0.35, aside -0.25
ragged-and-wrapped 3: 117687: title -0.10, title-on -0.25, kicker -0.25, deck -0.20, deck-on -0.55, byline-below -0.15, byline-above -0.50, byline-end -0.15, byline-on -0.20, aside -0.40
ragged-and-wrapped 4: 17523: title-on 0.10, kicker -0.30, deck -0.30, deck-on -0.25, byline-below -0.15, byline-end -0.55, byline-apart -0.45, byline-on -0.40, text-on 0.15
ragged-and-wrapped 5: 39821: title -0.20, kicker -0.15, deck -0.15, deck-on -0.35, byline-below -0.45, byline-above -0.20, byline-end -0.10, text -0.10, aside -0.10
ragged-and-wrapped 6: 38452: title -0.20, title-on -0.45, kicker -0.15, deck -0.20, deck-on -0.40, byline-below -0.15, byline-above -0.35, byline-end -0.15, byline-apart -0.15, text -0.10, text-on -0.30, aside -0.30
ragged-and-wrapped 7: 20005: title -0.10, kicker -0.15, deck -0.20, deck-on 0.10, byline-above -0.15, byline-end -0.10, byline-on -0.55, text -0.20, text-on -0.15, aside -0.25, byline-below -0.10
ragged-and-wrapped 8: 28405: title-on 0.20, kicker -0.25, deck -0.40, deck-on -0.30, byline-below -0.40, byline-above -0.15, byline-end -0.40, byline-on -0.35, text 0.20, text-on 0.10
ragged-and-wrapped 9: 40101: title-on -0.10, kicker 0.20, deck -0.65, deck-on -0.60, byline-below -0.10, byline-above -0.10, byline-end -0.55, byline-apart -0.10, byline-on 0.10, text-on 0.20, aside -0.15
ragged-and-wrapped 10: 13585: title -0.20, title-on -0.10, deck -0.20, text-on -0.15, aside -0.30, byline-apart -0.10
ragged-and-wrapped 11: 4836: title 0.15, kicker 0.10, deck 0.10, deck-on 0.25, byline-above 0.40, byline-end -0.10, byline-on -0.10, text -0.30, text-on -0.70, aside -0.20
wrapped-and-fill 0: 19564: title 0.10, kicker -0.35, deck -0.40, deck-on 0.10, byline-below -0.15, byline-above -0.90, byline-end -0.40, byline-apart -0.70, text -0.30, text-on 0.15, aside -0.15
wrapped-and-fill 1: 21540: title -0.20, title-on -0.30, kicker -0.15, deck -0.30, byline-below -0.10, byline-above -0.25, byline-end -0.35, byline-apart -0.35, byline-on -0.40, text -0.10, text-on -0.10, aside -0.25
wrapped-and-fill 2: 18407: title -0.15, title-on -0.25, kicker -0.45, deck -0.20, deck-on -0.40, byline-below -0.20, byline-above -0.25, byline-end -0.30, byline-apart -0.30, byline-on -0.35, text-on -0.15, aside -0.20
wrapped-and-fill 3: 9844: title -0.25, title-on -0.15, kicker -0.15, deck -0.10, deck-on -0.10, byline-below -0.15, byline-above -0.45, byline-end -0.30, byline-apart -0.20, byline-on 0.10, text-on -0.30, aside -0.15
wrapped-and-fill 4: 13801: title -0.60, title-on -0.25, deck 0.10, byline-above -0.40, text-on -0.40, aside -0.15, deck-on 0.15
wrapped-and-fill 5: 81718: title -0.45, title-on -0.30, kicker -0.65, deck -0.30, deck-on -0.30, byline-above -0.20, byline-end -0.20, byline-apart -0.20, byline-on -0.25, text 0.15, text-on -0.10, aside -0.15
wrapped-and-fill 6: 13858: title -0.20, kicker -0.15, deck -0.35, deck-on -0.45, byline-above -0.40, byline-end -0.20, byline-apart -0.15, byline-on -0.35, aside -0.20, text-on -0.20
wrapped-and-fill 7: 14254: kicker -0.25, deck 0.10, deck-on -0.15, byline-below -0.20, byline-apart -0.35, byline-on 0.15, text -0.30, text-on -0.30, aside -0.20, byline-above -0.10
wrapped-and-fill 8: 11794: deck -0.10, deck-on 0.15, byline-below -0.30, byline-above -0.70, byline-end -0.10, byline-apart -0.20, byline-on 0.20, text -0.30, text-on -0.30, aside -0.20
wrapped-and-fill 9: 15532: title -0.50, kicker -0.55, byline-end -0.15, byline-on -0.20, text-on 0.30, aside -0.10, byline-above -0.15, text -0.10
wrapped-and-fill 10: 52778: kicker -0.45, deck -0.30, deck-on -0.40, byline-below -0.25, byline-above 0.10, byline-end -0.10, byline-apart -0.35, byline-on -0.10, aside -0.10, title-on -0.15
wrapped-and-fill 11: 7585: title 0.40, title-on -0.40, byline-below -0.55, byline-above -0.25, byline-end -0.45, byline-apart 0.10, byline-on -0.55, text -0.35
wrapped-and-fill 12: 7282: title -0.40, title-on -0.40, deck -0.35, deck-on 0.10, byline-below -0.20, byline-above 0.40, byline-end -0.30, byline-apart -0.30, text 0.35, aside -0.15
wrapped-and-fill 13: 7607: title -0.15, title-on 0.15, deck -0.30, deck-on -0.20, byline-below -0.25, byline-end -0.10, byline-apart 0.15, byline-on 0.10, text -0.25, aside -0.15, byline-above -0.15, text-on -0.10
wrapped-and-fill 14: 7158: title-on 0.20, deck-on 0.10, byline-below 0.10, byline-end -0.40, byline-apart -0.20, text -0.35, text-on -0.25, aside -0.15
wrapped-and-fill 15: 4781: title 0.30, title-on -0.10, kicker -0.15, deck 0.25, deck-on 0.10, byline-above -0.10, byline-end 0.20, byline-apart -0.20, byline-on -0.20, text -0.25, text-on -0.30
wrapped-and-fill 16: 56720: title-on 0.15, kicker -0.20, deck -0.60, deck-on -0.55, byline-above -0.10, byline-end -0.30, byline-apart -0.10, text -0.10, text-on 0.20, aside -0.10, byline-on -0.20
wrapped-and-fill 17: 3379: title 0.25, title-on 0.30, kicker 0.10, deck -0.30, deck-on -0.30, byline-end -0.15, byline-apart -0.45, byline-on -0.30, text -0.45, text-on 0.25, aside -0.10
wrapped-and-tail 0: 95541: title -0.10, title-on -0.30, kicker -0.20, deck -0.10, byline-below -0.10, byline-above -0.35, byline-end -0.15, byline-apart -0.10, byline-on -0.25, text -0.25, text-on -0.15, aside -0.50
wrapped-and-tail 1: 8114: title-on -0.20, deck -0.30, deck-on 0.10, byline-below -0.25, byline-above -0.25, byline-end -0.15, byline-apart -0.15, byline-on -0.20, text-on 0.10, kicker -0.25
wrapped-and-tail 2: 41313: title -0.25, title-on -0.20, kicker -0.40, deck -0.35, deck-on -0.20, byline-below -0.45, byline-above -0.15, byline-end -0.40, byline-apart -0.25, byline-on -0.60, text 0.20, text-on 0.10, aside -0.15
wrapped-and-tail 3: 7847: title -0.50, title-on -0.50, kicker -0.25, deck -0.20, deck-on -0.30, byline-below -0.20, byline-end -0.15, byline-apart -0.15, byline-on -0.25, text 0.50, text-on 0.60
wrapped-and-tail 4: 1153: title -0.20, kicker -0.15, deck -0.20, deck-on -0.15, byline-below -0.25, byline-above -0.10, byline-end -0.20, byline-apart -0.15, byline-on -0.20, text 0.10, text-on 0.15
wrapped-and-tail 5: 352: kicker -0.25, deck-on -0.10, byline-below -0.35, byline-above -0.15, byline-end -0.15, byline-apart -0.20, byline-on -0.15, aside -0.10
wrapped-and-tail 6: 7129: title 0.15, title-on -0.15, kicker -0.15, deck -0.35, deck-on -0.20, byline-below -0.10, byline-above -0.25, byline-apart -0.15, text-on 0.25, text -0.10
wrapped-and-tail 7: 62: title -0.20, text 0.10, text-on 0.20
wrapped-and-tail 8: 3363: title -0.10, title-on 0.20, kicker -0.15, deck-on -0.25, byline-below -0.60, byline-above -0.40, byline-end -0.15, byline-apart -0.20, text -0.10, aside -0.20, text-on -0.15
wrapped-and-tail 9: 74625: title -0.20, kicker -0.10, deck-on -0.20, byline-below -0.30, byline-above -0.30, byline-end -0.25, byline-apart 0.10, text -0.15, text-on -0.30, aside -0.45
wrapped-and-tail 10: 4737: title -0.15, deck -0.10, byline-below -0.15, byline-above -0.25, byline-end -0.15, byline-apart -0.35, byline-on -0.30, text-on 0.25, kicker -0.15
wrapped-and-tail 11: 28150: title 0.10, title-on -0.10, kicker -0.30, byline-below -0.55, byline-above -0.20, byline-end -0.30, byline-apart -0.30, byline-on -0.35, text-on 0.40, aside -0.15
wrapped-and-tail 12: 2492: title -0.25, kicker -0.15, deck -0.15, deck-on -0.25, byline-below -0.15, byline-end -0.10, byline-apart -0.10, byline-on -0.15, text 0.25, text-on 0.20
wrapped-and-tail 13: 1012: title-on -0.25, kicker 0.10, deck -0.20, deck-on -0.35, byline-below -0.35, byline-above -0.10, byline-end -0.10, byline-apart -0.25, byline-on -0.20, text 0.10, aside -0.10
wrapped-and-tail 14: 178: title -0.20, kicker 0.10, deck -0.35, deck-on -0.10, byline-below -0.20, byline-above -0.10, byline-end -0.15, byline-apart -0.20, byline-on -0.10, text 0.15, text-on 0.25, aside -0.10
wrapped-and-tail 15: 1405: title -0.20, title-on -0.15, deck -0.15, deck-on -0.15, byline-below -0.15, byline-apart -0.10, byline-on 0.10, text 0.20, text-on 0.15
wrapped-and-tail 16: 45: title-on -0.10, text-on 0.10
wrapped-and-tail 17: 3157: title -0.10, kicker -0.70, deck -0.50, deck-on -0.35, byline-below 0.15, byline-end 0.20, byline-apart -0.10, byline-on -0.30, text -0.25, text-on -0.20, aside -0.20
wrapped-and-tail 18: 59780: title -0.20, deck -0.35, byline-end -0.25, byline-on 0.10, text -0.20, text-on -0.35, aside -0.35, byline-above 0.25
wrapped-and-tail 19: 4062: title -0.30, title-on -0.15, kicker -0.15, deck-on -0.10, byline-below -0.20, byline-above -0.10, byline-apart -0.15, text 0.25, text-on 0.30
wrapped-and-tail 20: 18414: title 0.15, title-on 0.30, kicker -0.20, deck -0.15, byline-above -0.20, byline-end -0.15, byline-apart -0.20, byline-on -0.15, text -0.15, aside -0.10, byline-below -0.15
wrapped-and-tail 21: 1586: title-on 0.10, deck -0.10, deck-on -0.10, byline-above -0.10
wrapped-and-tail 22: 706: title -0.15, title-on -0.20, kicker 0.10, deck -0.20, deck-on -0.10, byline-below -0.35, byline-end -0.15, byline-apart -0.15, byline-on -0.10, text-on 0.55
wrapped-and-tail 23: 121: title -0.35, byline-apart -0.10, text 0.30, text-on 0.15
wrapped-and-tail 24: 450: title -0.10
wrapped-and-tail 25: 44: title -0.15, text-on 0.20
wrapped-and-tail 26: 1764: title -0.15, title-on -0.45, kicker -0.30, deck -0.50, deck-on -0.30, byline-end -0.30, byline-on -0.20, text-on 0.50, aside -0.20
wrapped-and-before 0: 13880: title -0.25, title-on -0.40, kicker -0.45, deck -0.30, deck-on -0.40, byline-below -0.30, byline-above -0.35, byline-apart -0.25, byline-on -0.45, text -0.10, aside -0.25
wrapped-and-before 1: 2244: title -0.30, title-on -0.35, kicker -0.20, deck 0.10, byline-below 0.20, byline-end -0.25, byline-apart -0.25, byline-on -0.10, text -0.30, text-on 0.30, aside -0.15, byline-above -0.10
wrapped-and-before 5: 1072: title 0.20, kicker -0.50, deck -0.35, deck-on -0.25, byline-below -0.35, byline-apart -0.40, byline-on -0.25, text -0.10, aside -0.15
wrapped-and-before 6: 179: title 0.40, title-on -0.10, deck -0.20, deck-on -0.15, byline-below -0.45, byline-above -0.40, byline-end 0.15, text -0.15, aside -0.10
wrapped-and-before 7: 698: title-on -0.20, kicker -0.20, deck-on -0.25, byline-below 0.15, byline-above -0.50, byline-end -0.15, byline-on -0.10, text 0.15, aside -0.15
wrapped-and-before 8: 237: title -0.10, title-on -0.10, kicker -0.35, deck -0.20, deck-on -0.10, byline-below 0.20, byline-apart -0.25, byline-on -0.20, text 0.25, aside -0.10
wrapped-and-before 9: 53: title -0.10, title-on 0.25, deck -0.15, deck-on -0.10, byline-below 0.20, byline-end -0.15, byline-apart 0.15, byline-on -0.45, text -0.40, text-on 0.15, aside -0.10
wrapped-and-before 10: 63637: title-on -0.15, kicker -0.20, deck -0.20, deck-on -0.15, byline-below -0.15, byline-above -0.20, byline-end -0.20, byline-apart -0.10, byline-on -0.45, text -0.30, aside -0.25
wrapped-and-before 11: 81940: title -0.25, kicker -0.15, deck -0.25, deck-on -0.20, byline-below -0.10, byline-above -0.30, byline-end -0.45, byline-apart -0.30, text-on -0.20, aside -0.25, text -0.10
wrapped-and-before 13: 8536: title -0.15, kicker -0.15, deck-on -0.15, byline-below 0.15, byline-above -0.25, byline-end -0.20, byline-apart -0.20, byline-on -0.10, text -0.20, aside -0.20
wrapped-and-before 14: 1098: title 0.25, title-on -0.15, deck -0.40, deck-on -0.30, byline-below -0.65, byline-above -0.15, byline-end -0.35, byline-apart -0.30, byline-on 0.15, text-on -0.15, aside -0.10
wrapped-and-before 18: 1054: title -0.20, title-on -0.15, kicker 0.25, deck -0.10, deck-on -0.10, byline-below -0.25, byline-above -0.30, byline-end -0.50, byline-on 0.10, aside -0.15
wrapped-and-before 19: 137: title -0.25, kicker -0.30, deck -0.10, byline-below 0.20, byline-above -0.20, byline-on -0.15, text 0.20, aside -0.10
wrapped-and-before 20: 682: title-on -0.20, kicker -0.20, deck-on -0.20, byline-above -0.10, byline-end -0.20, text 0.15, aside -0.15, byline-below -0.15
wrapped-and-before 21: 125: title-on -0.20, deck -0.15, byline-below -0.15, byline-above -0.10, byline-end 0.35, byline-apart -0.40, byline-on 0.10, text -0.20, aside -0.10
wrapped-and-before 22: 55: title -0.15, title-on 0.10, deck -0.10, byline-below -0.10, byline-apart 0.10, byline-on -0.35, text 0.35, text-on -0.10, aside -0.10
wrapped-and-before 23: 36175: title -0.30, title-on -0.10, kicker -0.35, deck -0.15, deck-on -0.30, byline-below -0.30, byline-above -0.50, byline-on 0.10, text -0.30, aside -0.25, byline-end -0.10
wrapped-and-before 24: 67398: title -0.20, title-on -0.30, kicker -0.35, deck -0.30, byline-below -0.60, byline-above -0.20, byline-end 0.10, byline-apart -0.25, byline-on -0.30, text -0.20, text-on -0.15, aside -0.15
wrapped-and-before 26: 4767: title -0.25, title-on 0.20, deck -0.60, deck-on -0.15, byline-below 0.15, byline-above -0.15, byline-end -0.45, text -0.20, aside -0.20
wrapped-and-before 27: 473: kicker -0.35, deck-on -0.15, byline-below 0.10, byline-above -0.25, byline-end 0.10, byline-apart -0.30, byline-on -0.20, text -0.25, aside -0.10, text-on 0.10
wrapped-and-before 31: 808: title -0.30, kicker -0.50, deck -0.30, deck-on -0.40, byline-above -0.15, byline-on 0.10, aside -0.10
wrapped-and-before 32: 69: title -0.35, title-on -0.15, kicker -0.30, byline-below 0.20, byline-above 0.15, byline-end -0.15, text -0.25
wrapped-and-before 33: 255: title -0.15, title-on 0.10, kicker -0.30, deck -0.10, deck-on -0.10, byline-below -0.10, byline-above 0.30, byline-on 0.20, text -0.30, aside -0.10
wrapped-and-before 34: 65: title 0.15, title-on -0.20, kicker -0.35, byline-above 0.15, byline-apart -0.15, byline-on -0.20, text -0.50, aside -0.10
wrapped-and-before 35: 18: title 0.25, title-on -0.15, kicker -0.25, byline-end -0.10, byline-apart 0.10, byline-on -0.10, text -0.15
wrapped-and-before 36: 22453: title-on -0.10, kicker -0.10, deck -0.15, byline-below -0.20, byline-above -0.25, byline-end -0.35, byline-apart -0.60, text -0.25, aside -0.20, byline-on -0.30
wrapped-and-before 37: 57376: kicker -0.10, deck -0.20, deck-on -0.10, byline-below -0.40, byline-above -0.15, byline-end -0.50, byline-apart -0.20, byline-on -0.60, text 0.10, text-on -0.25, aside -0.20
row-and-name 0: 199060: title -0.35, title-on -0.35, kicker -0.30, deck-on -0.25, byline-below -0.30, byline-above -0.30, byline-end -0.50, byline-apart -0.35, aside -0.15, byline-on -0.25
row-and-name 1: 168: title 0.25, title-on 0.25, kicker 0.25, deck -0.20, byline-below -0.20, byline-above -0.20, byline-end -0.30, byline-apart -0.25, byline-on -0.35, text -0.20, text-on -0.10
row-and-name 2: 1102: title -0.40, title-on -0.20, kicker -0.10, deck -0.20, byline-above -0.20, byline-end 0.15, byline-apart -0.30, text -0.15, text-on 0.45
row-and-name 3: 180: title -0.15, title-on -0.40, kicker -0.10, deck -0.15, deck-on -0.10, byline-below -0.15, byline-end 0.15, byline-on 0.15, text 0.25, text-on -0.25, byline-apart -0.10
row-and-name 4: 47: title -0.15, title-on -0.10, kicker -0.10, deck -0.10, byline-below 0.30, byline-above -0.15, byline-end 0.10, byline-apart -0.20, byline-on 0.20, text -0.20, text-on -0.25
row-and-name 5: 10: title -0.10, byline-below 0.15, byline-end 0.15, text -0.20
row-and-name 6: 22756: title-on -0.20, kicker -0.10, deck-on -0.10, byline-below -0.15, byline-above -0.10, byline-end -0.55, byline-apart -0.75, byline-on -0.20, aside -0.10, deck -0.20
row-and-name 7: 676: title 0.25, kicker -0.10, deck -0.15, deck-on -0.10, byline-below -0.15, byline-above -0.20, byline-end -0.45, byline-apart 0.10, byline-on -0.10, text -0.30, text-on -0.25, aside -0.10, title-on 0.15
row-and-name 8: 191: title 0.10, title-on 0.20, kicker -0.30, deck -0.10, byline-below 0.20, byline-above -0.30, byline-on -0.15, text -0.50, text-on -0.15, aside -0.10
row-and-name 9: 279: title-on -0.20, kicker -0.35, deck -0.15, deck-on -0.10, byline-end 0.15, byline-apart 0.25, byline-on -0.30, text -0.30, text-on -0.45, aside -0.15, byline-below 0.10
row-and-name 10: 83: title-on -0.15, kicker -0.15, deck -0.15, byline-below 0.10, byline-apart -0.10, text-on -0.10, aside -0.10
row-and-name 11: 115: title -0.20, kicker -0.15, deck -0.10, byline-below -0.40, byline-above -0.40, byline-on 0.20, text -0.20, aside -0.10
row-and-name 12: 20134: kicker -0.25, deck -0.30, deck-on -0.15, byline-below -0.50, byline-above -0.55, byline-end -0.30, byline-apart -0.65, byline-on -0.10, text -0.20, aside -0.15
row-and-name 13: 1068: title -0.10, kicker 0.15, byline-below -0.35, byline-above -0.50, byline-end 0.20, byline-apart -0.80, byline-on -0.35, aside -0.15
row-and-name 14: 280: title 0.10, title-on -0.50, kicker -0.55, deck 0.15, byline-above 0.20, byline-end -0.15, byline-apart 0.15, byline-on -0.25, text -0.25, aside -0.10
row-and-name 15: 483: title -0.25, title-on -0.30, kicker -0.20, deck -0.25, deck-on -0.15, byline-below 0.40, byline-end 0.15, byline-on -0.25, text -0.10, text-on -0.50, aside -0.15
row-and-name 16: 131: title -0.10, title-on 0.10, kicker -0.40, deck -0.10, byline-below 0.25, byline-above 0.10, byline-end -0.10, byline-on 0.20, text -0.40, aside -0.10
row-and-name 17: 254: title -0.80, title-on -0.40, kicker -0.30, deck -0.20, byline-above 0.20, byline-end 0.15, byline-apart 0.10, text -0.45, aside -0.10
row-and-name 18: 15363: title-on -0.10, kicker -0.25, deck-on -0.10, byline-below -0.30, byline-above -0.45, byline-end -0.35, byline-apart -0.70, text -0.15, aside -0.15, deck -0.15
row-and-name 19: 968: title -0.10, deck -0.25, deck-on -0.30, byline-below -0.65, byline-above -0.35, byline-end -0.30, byline-apart 0.25, byline-on -0.15, text 0.15, text-on -0.10, aside -0.10
row-and-name 20: 248: title-on -0.50, deck -0.20, byline-below 0.10, byline-above -0.20, byline-end 0.20, byline-on -0.10, text -0.30, text-on 0.15, aside -0.10, title -0.10
row-and-name 21: 455: title -0.15, kicker -0.75, deck -0.35, byline-below 0.25, byline-above -0.25, byline-end 0.10, byline-on -0.10, text-on -0.20, aside -0.10
row-and-name 22: 138: title -0.10, title-on -0.30, kicker -0.30, deck -0.15, deck-on -0.10, byline-below -0.15, byline-above -0.20, byline-apart 0.15, text 0.20, text-on -0.15
row-and-name 23: 273: title -0.55, title-on -0.45, kicker -0.40, deck -0.20, byline-below 0.50, byline-above 0.20, byline-end -0.15, text -0.45, aside -0.10, byline-on -0.15
row-and-name 24: 14332: title -0.15, deck 0.15, deck-on -0.20, byline-below -0.50, byline-above -0.45, byline-end -0.35, byline-apart -0.50, byline-on -0.25, text -0.20, aside -0.15
row-and-name 25: 879: title 0.15, deck -0.40, deck-on -0.10, byline-below -0.40, byline-above -0.60, byline-end -0.10, byline-apart -0.10, text-on -0.35, aside -0.10
row-and-name 26: 225: title -0.15, title-on -0.25, kicker -0.35, deck -0.15, deck-on -0.10, byline-below 0.30, byline-end -0.15, byline-apart -0.20, text 0.15, aside -0.10
row-and-name 27: 421: title -0.25, title-on -0.25, kicker -0.15, deck-on -0.25, byline-below 0.35, byline-above 0.25, byline-apart -0.20, text -0.20, text-on -0.30, aside -0.15
row-and-name 28: 141: title -0.45, title-on -0.35, kicker -0.25, deck -0.25, deck-on -0.10, byline-below -0.15, byline-apart 0.15, text 0.30, text-on -0.15, aside -0.10
row-and-name 29: 238: title -0.10, title-on -0.50, kicker -0.35, deck -0.20, deck-on -0.15, byline-below 0.45, byline-above 0.15, byline-end -0.35, byline-apart -0.10, byline-on -0.10, text -0.10
row-and-name 30: 20012: title -0.10, deck -0.10, deck-on -0.25, byline-below -0.35, byline-above -0.65, byline-end -0.45, byline-apart -0.75, byline-on -0.30, aside -0.20
row-and-name 31: 1201: title -0.10, title-on 0.15, kicker 0.25, deck -0.40, deck-on -0.15, byline-below -0.30, byline-above -0.45, byline-end -0.30, byline-apart -0.20, byline-on 0.35, text -0.25, text-on -0.35, aside -0.10
row-and-name 32: 384: title -0.40, title-on -0.40, kicker -0.75, deck -0.30, deck-on 0.15, byline-below 0.40, byline-end 0.35, byline-on 0.20, text -0.15, text-on -0.10, aside -0.10
row-and-name 33: 558: kicker -0.40, deck -0.35, deck-on -0.25, byline-below -0.15, byline-above -0.10, byline-end -0.15, byline-apart 0.15, aside -0.10, title-on -0.10
row-and-name 34: 183: title -0.20, title-on -0.35, kicker -0.25, deck -0.20, deck-on -0.10, byline-below 0.20, byline-on -0.15, text-on -0.25, aside -0.10, byline-above 0.15, byline-end -0.10
row-and-name 35: 280: title -0.25, title-on -0.50, kicker -0.50, deck -0.25, deck-on -0.15, byline-below 0.10, byline-above 0.10, byline-end 0.25, byline-on -0.15
row-and-name 36: 21098: deck-on -0.10, byline-below -0.45, byline-above -0.40, byline-end -0.35, byline-apart -0.80, byline-on -0.10, aside -0.20
row-and-name 37: 1231: title -0.10, title-on 0.10, kicker -0.10, deck -0.35, byline-below -0.50, byline-above -0.45, byline-apart -0.35, text -0.10, text-on 0.20, aside -0.10, deck-on -0.10, byline-end -0.20
row-and-name 38: 381: title -0.20, title-on -0.15, kicker -0.30, deck -0.15, byline-below 0.15, byline-end -0.15, byline-apart -0.30, text 0.15, text-on -0.20, aside -0.10
row-and-name 39: 472: title -0.15, kicker -0.50, deck -0.10, deck-on -0.15, byline-end 0.25, byline-apart 0.15, byline-on 0.35, text -0.45, text-on -0.20, aside -0.10
row-and-name 40: 145: title-on -0.15, kicker -0.10, deck -0.15, byline-below -0.10, byline-above -0.15, byline-apart -0.15, text 0.20, text-on -0.15
row-and-name 41: 215: title -0.50, title-on -0.55, kicker -0.45, deck -0.35, deck-on -0.20, byline-below 0.25, byline-on -0.35, text -0.10
row-and-name 42: 37098: deck -0.10, deck-on -0.10, byline-below -0.55, byline-above -0.55, byline-end -0.35, text-on -0.10, aside -0.25, byline-apart -0.10, byline-on -0.15
row-and-name 43: 1713: title 0.25, title-on -0.25, kicker 0.20, deck 0.20, deck-on 0.10, byline-below -0.10, byline-above -0.20, byline-end -0.60, byline-apart -0.80, byline-on -0.25, text -0.15, text-on -0.15, aside -0.10
row-and-name 44: 752: title-on -0.40, kicker -0.45, deck -0.40, deck-on -0.25, byline-below -0.25, byline-apart -0.20, byline-on -0.10, text 0.15, text-on 0.25, aside -0.10
row-and-name 45: 625: title -0.20, title-on -0.45, deck -0.35, deck-on -0.30, byline-below 0.30, byline-above 0.10, byline-end 0.10, byline-apart -0.20, byline-on 0.25, text -0.20, text-on -0.30, aside -0.10
row-and-name 46: 205: title-on -0.40, kicker -0.55, deck -0.15, deck-on -0.20, byline-below 0.25, byline-above -0.25, byline-end 0.15, byline-apart -0.10, byline-on -0.10, text -0.20, aside -0.10
row-and-name 47: 351: title -0.75, title-on -0.60, kicker -0.45, deck -0.45, deck-on -0.30, byline-above 0.10, byline-apart 0.40, text -0.25, aside -0.10
place-and-name 0: 199060: title -0.45, title-on -0.45, kicker -0.30, deck -0.10, deck-on -0.20, byline-below -0.40, byline-above -0.30, byline-end -0.50, byline-apart -0.35, byline-on -0.35, text 0.10, aside -0.10
place-and-name 1: 168: title 0.20, title-on 0.20, kicker 0.25, deck -0.20, byline-below -0.20, byline-above -0.20, byline-end -0.25, byline-apart -0.25, byline-on -0.35, text -0.15, text-on -0.15
place-and-name 2: 1102: title -0.45, title-on -0.20, kicker -0.15, deck -0.20, byline-above -0.20, byline-apart -0.30, text -0.15, text-on 0.40, byline-end 0.15
place-and-name 3: 180: title -0.15, title-on -0.40, kicker -0.10, deck -0.15, deck-on -0.10, byline-below -0.20, byline-end 0.15, byline-apart -0.15, byline-on 0.15, text 0.30, text-on -0.25
place-and-name 4: 47: title -0.15, title-on -0.10, kicker -0.10, deck -0.10, byline-below 0.30, byline-above -0.15, byline-end 0.10, byline-apart -0.20, byline-on 0.20, text -0.25, text-on -0.30
place-and-name 5: 10: title -0.10, byline-below 0.15, byline-end 0.15, text -0.20
place-and-name 6: 49927: title -0.20, title-on -0.20, kicker -0.50, deck -0.10, deck-on -0.15, byline-below -0.65, byline-above -0.15, byline-end -0.60, byline-apart -0.55, byline-on -0.45, text -0.20, text-on -0.30, aside -0.20
place-and-name 7: 1863: title-on 0.20, deck -0.20, byline-below -0.55, byline-above -0.15, byline-apart -0.10, byline-on -0.30, text -0.25, text-on -0.15, aside -0.15
place-and-name 8: 618: title 0.25, title-on -0.35, kicker -0.45, deck 0.10, deck-on -0.25, byline-below 0.30, byline-above -0.30, byline-end -0.40, byline-apart -0.10, text -0.25, text-on -0.10, aside -0.10
place-and-name 9: 961: title -0.20, title-on -0.35, kicker -0.40, deck -0.45, deck-on -0.50, byline-below 0.30, byline-above -0.25, byline-end 0.25, byline-on 0.15, text -0.35, text-on -0.45, aside -0.15
place-and-name 10: 278: title-on 0.10, kicker -0.10, deck -0.35, deck-on -0.20, byline-apart -0.45, text 0.10, text-on -0.30, aside -0.10, title -0.10, byline-on 0.20
place-and-name 11: 611: title -0.65, title-on -0.55, kicker -0.15, deck -0.30, deck-on -0.20, byline-below 0.35, byline-above -0.45, byline-end -0.10, byline-apart 0.20, byline-on 0.10, text -0.40, aside -0.10
place-and-name 12: 27087: title -0.25, kicker -0.40, deck -0.25, byline-below -0.70, byline-above -0.45, byline-end -0.65, byline-apart -0.55, text -0.15, text-on -0.10, aside -0.15
place-and-name 13: 1542: deck -0.15, deck-on -0.10, byline-above -0.75, byline-end -0.45, byline-apart -0.50, byline-on 0.35, text -0.15, text-on -0.10, aside -0.10
place-and-name 14: 394: title -0.10, title-on -0.45, kicker -0.75, deck -0.25, deck-on -0.20, byline-below 0.15, byline-end 0.20, byline-apart 0.10, byline-on -0.10, aside -0.10
place-and-name 15: 623: title -0.35, kicker -0.25, deck-on -0.15, byline-below 0.15, byline-above -0.25, byline-end 0.20, byline-apart 0.15, text -0.15, text-on -0.45, aside -0.15
place-and-name 16: 192: title -0.30, title-on -0.45, kicker -0.50, deck -0.20, deck-on -0.15, byline-below 0.30, byline-apart 0.20, text -0.10, text-on -0.15, aside -0.10, byline-on -0.15
place-and-name 17: 320: title -0.55, title-on -0.45, kicker -0.40, deck -0.25, deck-on -0.15, byline-below 0.25, byline-above 0.45, text -0.45, aside -0.10
place-and-name 18: 16763: title -0.10, title-on -0.25, kicker -0.20, deck -0.25, deck-on -0.25, byline-below -0.40, byline-above -0.50, byline-end -0.25, byline-apart -0.65, byline-on -0.40, aside -0.10, text-on -0.10
place-and-name 19: 1114: title-on 0.15, kicker 0.10, deck -0.20, deck-on -0.35, byline-below -0.75, byline-above -0.35, byline-on -0.35, text -0.15, aside -0.10, byline-apart -0.10
place-and-name 20: 294: title -0.55, kicker 0.10, deck -0.20, deck-on -0.10, byline-below 0.35, byline-above 0.20, byline-apart -0.20, byline-on -0.15, aside -0.10
place-and-name 21: 411: title -0.10, title-on -0.55, kicker -0.75, deck -0.40, byline-above 0.10, byline-apart 0.15, byline-on -0.25, aside -0.10, byline-end 0.10, text-on -0.15
place-and-name 22: 161: title -0.25, title-on -0.25, kicker -0.30, deck -0.20, deck-on -0.10, byline-below -0.25, byline-end 0.35, byline-apart 0.10, byline-on -0.25, text 0.10
place-and-name 23: 240: title -0.70, title-on -0.50, kicker -0.45, deck -0.20, deck-on -0.10, byline-below 0.35, byline-above 0.10, byline-apart 0.15, byline-on -0.10, text -0.30
place-and-name 24: 11568: title -0.15, title-on -0.15, deck -0.20, deck-on -0.20, byline-below -0.60, byline-above -0.40, byline-end -0.40, byline-apart -0.60, byline-on -0.10, text -0.15, text-on 0.15, aside -0.10
place-and-name 25: 776: title -0.15, deck -0.30, deck-on 0.15, byline-below -0.40, byline-above -0.65, byline-end -0.25, byline-apart -0.50, byline-on 0.15, text 0.15, text-on -0.25, kicker 0.20
place-and-name 26: 222: title -0.15, title-on -0.35, kicker -0.55, deck -0.20, deck-on 0.15, byline-below 0.25, byline-above -0.10, byline-apart 0.10, byline-on 0.10, aside -0.10, text 0.10
place-and-name 27: 341: title -0.10, title-on -0.15, kicker -0.40, deck 0.10, deck-on -0.10, byline-below 0.25, byline-above 0.10, byline-apart -0.10, text -0.10, text-on -0.15, aside -0.10, byline-end -0.10
place-and-name 28: 112: title -0.25, title-on -0.35, kicker -0.30, deck -0.10, byline-below 0.25, byline-above 0.15, byline-apart -0.10, text-on -0.15
place-and-name 29: 149: title -0.10, title-on -0.45, kicker -0.35, deck -0.20, deck-on -0.20, byline-below -0.15, byline-end 0.25, byline-apart 0.35, byline-on -0.15, text -0.35
place-and-name 30: 13909: title -0.10, kicker 0.15, deck -0.30, deck-on -0.35, byline-below -0.35, byline-above -0.70, byline-end -0.35, byline-apart -0.55, byline-on -0.15, aside -0.10
place-and-name 31: 909: title-on -0.20, kicker 0.10, deck -0.30, byline-below -0.45, byline-above -0.10, byline-end -0.30, byline-apart -0.60, byline-on 0.20
place-and-name 32: 275: title -0.10, kicker -0.60, byline-above -0.20, byline-end 0.20, byline-apart -0.20
place-and-name 33: 374: title -0.55, kicker -0.55, deck -0.30, deck-on -0.10, byline-end 0.15, byline-on 0.15, text 0.25, text-on -0.20, aside -0.10, byline-apart 0.15
place-and-name 34: 95: title -0.25, title-on -0.15, deck -0.15, deck-on -0.10, byline-below -0.10, byline-above 0.10, byline-apart -0.30, byline-on -0.15, text 0.20, text-on -0.15
place-and-name 35: 152: title -0.55, title-on -0.40, kicker -0.35, deck -0.20, deck-on -0.15, byline-above 0.30, byline-on -0.10
place-and-name 36: 12767: title-on -0.10, deck -0.10, deck-on -0.10, byline-below -0.45, byline-above -0.40, byline-end -0.30, byline-apart -1.00, byline-on -0.20, text-on 0.15, kicker 0.10
place-and-name 37: 756: title 0.25, kicker -0.15, deck -0.25, byline-below -0.45, byline-above -0.55, byline-end -0.45, byline-apart -0.25, byline-on -0.20, text-on -0.15
place-and-name 38: 219: title 0.15, title-on -0.20, kicker -0.20, deck -0.15, deck-on -0.10, byline-below -0.50, byline-above 0.30, byline-end 0.10
place-and-name 39: 284: title-on -0.25, kicker -0.20, deck -0.10, deck-on -0.20, byline-above 0.30, byline-end -0.10, byline-apart 0.10, text -0.30, text-on -0.15
place-and-name 40: 77: title 0.10, title-on -0.15, kicker -0.30, deck-on -0.10, byline-below 0.25, byline-above -0.50, byline-apart 0.10, text -0.10, byline-end -0.10
place-and-name 41: 127: title -0.50, title-on -0.35, kicker -0.45, deck -0.35, deck-on -0.10, byline-below 0.10, byline-above -0.20, byline-apart 0.30, byline-on -0.20
place-and-name 42: 18772: title 0.15, kicker -0.10, deck -0.15, deck-on -0.15, byline-below -0.50, byline-above -0.60, byline-end 0.15, byline-apart -0.75, byline-on -0.45, aside -0.10
place-and-name 43: 776: title -0.10, title-on -0.15, kicker 0.30, deck 0.15, deck-on -0.30, byline-below -0.15, byline-above -0.40, byline-end -0.20, byline-apart -0.50, byline-on -0.40
place-and-name 44: 439: title-on -0.30, kicker -0.35, deck -0.30, deck-on -0.15, byline-below -0.20, byline-above -0.30, byline-end -0.10, byline-on -0.20, text 0.10, text-on 0.20, byline-apart -0.10
place-and-name 45: 299: title 0.25, title-on -0.40, deck -0.25, deck-on -0.30, byline-below 0.20, byline-end -0.25, byline-apart -0.30, byline-on 0.25, text -0.20, text-on -0.10, byline-above 0.10
place-and-name 46: 111: title 0.25, title-on -0.35, kicker -0.40, deck -0.15, byline-end -0.10, byline-apart -0.10, text -0.15
place-and-name 47: 127: title -0.45, title-on -0.35, kicker -0.40, deck -0.20, deck-on -0.15, byline-below 0.25, byline-end -0.20, byline-on -0.25
name-and-names 0: 2182: title 0.10, title-on 0.10, kicker -0.45, deck -0.15, deck-on -0.10, byline-below -1.00, byline-above -0.45, byline-end -0.45, byline-apart -0.60, byline-on -0.25, text -0.20, aside -0.15
name-and-names 1: 2211: title 0.15, kicker -0.20, deck -0.45, deck-on -0.35, byline-below -0.25, byline-above -0.15, byline-end -0.30, byline-apart -0.20, byline-on -0.25, text -0.15, text-on 0.10, aside -0.20
name-and-names 2: 77296: title 0.10, kicker -0.40, deck 0.10, deck-on -0.40, byline-below -0.55, byline-above -0.85, byline-end -1.00, byline-apart -0.45, byline-on -0.95, text -0.10, aside -0.30
name-and-names 3: 90393: title-on -0.20, kicker -0.20, deck -0.40, deck-on 0.10, byline-below -0.50, byline-above -0.35, byline-end -0.55, byline-apart -0.45, byline-on -0.25, text -0.20, text-on -0.15, aside -0.40
name-and-names 4: 1110: deck -0.20, byline-below -0.30, byline-above -0.45, byline-end -0.50, byline-apart -0.40, text -0.10, aside -0.25, title 0.10
name-and-names 5: 1440: title-on 0.15, deck -0.15, byline-above -0.30, byline-on -0.40, text -0.30, aside -0.25, kicker -0.35
name-and-names 6: 60783: title -0.25, title-on -0.10, deck -0.15, byline-below -0.10, byline-above -0.25, byline-on 0.15, text 0.15, text-on 0.15, aside -0.50
name-and-names 7: 49808: kicker -0.25, deck 0.10, byline-below -0.45, byline-above -0.25, byline-end -0.15, byline-on 0.15, aside -0.45
name-and-names 8: 427: title 0.10, kicker -0.15, deck -0.25, byline-below -0.50, byline-above -0.30, byline-end -0.40, byline-apart -0.45, text -0.15, text-on -0.15, aside -0.15
name-and-names 9: 969: title-on -0.20, kicker -0.20, deck 0.10, byline-below -0.20, byline-above -0.35, byline-end -0.10, byline-apart -0.30, byline-on -0.35, text-on 0.15, aside -0.25, title 0.10
name-and-names 10: 32493: title -0.15, byline-below -0.30, byline-above -0.75, byline-end -0.45, byline-apart -0.70, text-on 0.25, aside -0.40
name-and-names 11: 21014: title -0.15, kicker 0.20, deck-on -0.25, byline-above -0.60, byline-end -0.30, aside -0.40
name-and-names 12: 187: title-on 0.10, kicker -0.10, deck -0.10, byline-below -0.35, byline-above -0.10, byline-end -0.15, byline-apart -0.20, byline-on -0.10, text-on -0.20, aside -0.10
name-and-names 13: 192: title 0.15, kicker 0.20, byline-below -0.25, byline-above -0.30, byline-end -0.25, byline-apart -0.40, byline-on -0.30, aside -0.15
name-and-names 14: 5066: title -0.10, kicker -0.25, deck-on 0.15, byline-below -0.60, byline-above -0.60, byline-end 0.25, byline-apart -0.95, aside -0.25
name-and-names 15: 3532: title 0.15, title-on 0.15, kicker -0.10, deck-on -0.25, byline-below -0.20, byline-above -0.50, byline-end -0.30, byline-apart -0.60, byline-on -0.40, aside -0.30
name-and-names 17: 15: title-on 0.10, kicker -0.10, deck -0.10, byline-below -0.10, byline-above -0.10, byline-end -0.10, text -0.15
name-and-names 18: 523: title 0.35, kicker -0.25, deck -0.20, deck-on -0.15, byline-below -0.40, byline-end -0.20, text -0.30, text-on -0.10, aside -0.15
name-and-names 19: 212: title -0.20, kicker -0.15, deck -0.25, deck-on -0.10, byline-below -0.15, byline-above -0.15, byline-end -0.15, text 0.15, aside -0.15
name-and-names 20: 662: title 0.10, kicker -0.10, byline-below -0.50, byline-above -0.55, byline-end -0.25, byline-on -0.15, text-on -0.35, aside -0.15, byline-apart -0.25
name-and-names 21: 762: kicker -0.20, deck -0.25, deck-on -0.20, byline-below -0.25, byline-above -0.40, byline-end -0.50, byline-on 0.40, text-on 0.15, aside -0.20
name-and-names 22: 1850: title 0.35, kicker -0.20, deck -0.30, byline-below -0.95, byline-above -1.00, byline-end -0.45, byline-apart -0.60, byline-on -0.70, aside -0.10
name-and-names 23: 284: title-on -0.30, kicker -0.40, deck -0.25, deck-on -0.25, byline-below 0.10, byline-on 0.20, text -0.20, text-on -0.25, aside -0.10, title 0.20
name-and-names 24: 337: title -0.15, title-on 0.10, deck -0.10, deck-on -0.10, byline-below 0.20, byline-end -0.40, text -0.20, text-on -0.25, aside -0.15, byline-above -0.10
name-and-names 25: 404: title -0.35, title-on -0.15, deck -0.35, deck-on -0.10, byline-end -0.20, byline-apart -0.45, text 0.40, aside -0.20, byline-above -0.10
name-and-names 26: 1219: title -0.20, title-on 0.10, kicker 0.10, byline-above -0.35, byline-end -0.30, byline-on -0.25, text -0.20, aside -0.15, deck 0.25, text-on -0.10
name-and-names 27: 157: title -0.10, title-on 0.10, kicker -0.25, deck -0.25, deck-on -0.20, byline-above -0.10, byline-apart -0.10, byline-on 0.10, text -0.15, aside -0.10, byline-end -0.10, text-on 0.15
name-and-names 28: 140: title-on -0.10, deck -0.15, byline-below -0.35, byline-above -0.30, byline-apart -0.35, text -0.10, title 0.15, text-on -0.10
name-and-names 29: 267: title -0.35, kicker 0.30, deck 0.20, byline-above -0.45, byline-end 0.15, byline-on -0.30, aside -0.20
name-and-names 30: 1099: title 0.15, deck -0.30, deck-on 0.30, byline-below -0.40, byline-end -0.25, byline-apart -0.80, byline-on -0.25, text -0.15, text-on -0.25, aside -0.15
name-and-names 31: 89: title -0.45, kicker -0.20, deck -0.15, deck-on -0.10, byline-above -0.15, byline-end 0.10, byline-apart 0.20, byline-on -0.20, text 0.15, title-on 0.10
name-and-names 32: 67: byline-below -0.30, byline-above -0.15, byline-end -0.15, byline-apart -0.25
name-and-names 33: 60: title-on 0.15, deck -0.15, byline-below -0.25, byline-above -0.20, byline-end -0.20, byline-apart -0.15, byline-on -0.15, text 0.10, text-on -0.15, aside -0.10
name-and-names 34: 445: title 0.20, deck -0.15, byline-below -0.35, byline-above -0.40, byline-end -0.30, byline-apart -0.40, byline-on -0.15, text -0.15, aside -0.10
name-and-names 35: 21: title -0.10, title-on -0.15, text 0.15, text-on 0.10
name-and-names 38: 36: title-on -0.10, kicker 0.15, byline-below -0.15, byline-above -0.10, byline-end -0.10, byline-apart -0.20, byline-on -0.10
name-and-names 40: 115: title -0.35, title-on -0.25, kicker -0.25, byline-below 0.30, byline-end 0.35, byline-apart 0.15, byline-on -0.10, text -0.25, aside -0.15
name-and-names 41: 215: title -0.25, title-on -0.20, kicker -0.50, deck -0.10, deck-on -0.10, byline-above 0.25, byline-end -0.45, byline-apart 0.25, byline-on 0.15, text 0.25, aside -0.10
name-and-names 42: 1134: title 0.45, kicker -0.80, byline-below -0.60, byline-above -0.25, byline-end -0.30, byline-apart -0.30, byline-on -0.30, text -0.15, text-on 0.40, aside -0.10
name-and-names 43: 87: title -0.40, kicker -0.10, deck -0.20, deck-on -0.10, byline-below 0.15, byline-above -0.15, byline-end 0.25, byline-apart -0.15, text 0.15, text-on -0.15
name-and-names 44: 48: title -0.40, title-on -0.30, kicker -0.25, byline-below 0.35, byline-end -0.30, byline-apart 0.25, byline-on -0.10, text-on 0.10, aside -0.10
name-and-names 45: 118: title -0.30, title-on -0.40, kicker -0.30, byline-below 0.25, byline-end 0.20, byline-apart -0.25, byline-on 0.15, text -0.15, aside -0.10
name-and-names 46: 967: title 0.10, deck -0.30, deck-on -0.20, byline-end -0.20, byline-apart -0.45, byline-on -0.10, text-on -0.10, aside -0.15, title-on -0.10
name-and-names 47: 51: title -0.10, kicker -0.10, deck -0.10, byline-apart -0.10, text -0.10, title-on -0.10
name-and-names 48: 27: title-on -0.15, kicker -0.10, byline-below -0.20, byline-above 0.10, byline-apart -0.10
name-and-names 49: 105: title -0.25, title-on -0.40, kicker -0.40, deck -0.10, byline-below 0.20, byline-above -0.30, byline-on 0.15, aside -0.10
name-and-names 50: 439: title 0.10, title-on -0.20, byline-below 0.10, byline-above -0.15, byline-apart -0.20, byline-on -0.25, text -0.10, aside -0.10, text-on 0.10
name-and-names 51: 29: title-on -0.10, byline-below 0.20, byline-above -0.10, byline-apart -0.10, text -0.30, text-on 0.10
name-and-names 52: 15: title -0.10, byline-above -0.10, byline-end -0.10, byline-apart -0.10, text 0.15
name-and-names 53: 21: title-on -0.20, kicker -0.10, byline-above -0.10, byline-apart -0.25, byline-end 0.10, text -0.10
name-and-names 54: 173: title -0.35, deck -0.25, byline-below -0.10, byline-above -0.25, byline-apart -0.30, text 0.10, text-on 0.20, aside -0.10
name-and-names 58: 8: title 0.10
name-and-names 61: 5: byline-below -0.10
name-and-names 62: 18: title 0.20, title-on 0.10, kicker -0.10, byline-below -0.40, byline-above -0.20, byline-apart -0.20, byline-on -0.10, text 0.10
name-and-names 63: 10: text-on 0.15
name-and-names 64: 81: kicker -0.30, byline-below 0.10, byline-above -0.10, byline-end -0.40, byline-apart -0.10, byline-on 0.10, aside -0.10
name-and-names 65: 211: title 0.30, title-on -0.20, kicker -0.30, deck -0.30, byline-below -0.10, byline-above -0.10, byline-apart -0.30, byline-on 0.15, text -0.25, aside -0.10
name-and-names 66: 460: title -0.35, title-on -0.10, kicker -0.25, deck -0.15, deck-on -0.15, byline-below 0.35, byline-end -0.20, byline-apart 0.10, text -0.20, text-on -0.35, aside -0.15
name-and-names 67: 190: title -0.20, title-on -0.15, kicker -0.35, deck -0.15, byline-below 0.25, byline-above 0.10, byline-end -0.15, byline-apart -0.25, text -0.15
name-and-names 68: 91: title -0.20, kicker -0.25, byline-apart 0.10, byline-on -0.25, text -0.15, aside -0.15
name-and-names 69: 341: title -0.20, title-on -0.30, deck 0.40, byline-below 0.10, byline-apart -0.10, byline-on 0.20, text-on -0.40, aside -0.10, kicker -0.15, byline-end 0.10
name-and-names 70: 905: title-on -0.15, kicker -0.50, deck -0.30, deck-on -0.40, byline-below 0.10, byline-above 0.20, byline-apart 0.35, byline-on 0.10, text -0.70, text-on -0.35, aside -0.20
name-and-names 71: 181: title-on -0.30, kicker -0.30, deck -0.20, deck-on -0.25, byline-below 0.25, byline-apart 0.20, text-on -0.20, aside -0.10
name-and-names 72: 67: title -0.15, title-on -0.10, byline-above -0.20, byline-end 0.15, byline-apart 0.10, byline-on -0.15, aside -0.10, kicker -0.10
name-and-names 73: 144: title 0.15, kicker 0.20, deck -0.25, byline-above -0.20, byline-end -0.10, byline-on 0.15, text -0.10, text-on -0.25, aside -0.10
name-and-names 74: 437: title 0.20, title-on -0.40, kicker -0.35, deck -0.35, deck-on -0.10, byline-above 0.10, byline-end 0.25, byline-apart -0.15, byline-on -0.30, text -0.20, text-on -0.15, aside -0.15
name-and-names 75: 81: title 0.10, title-on -0.20, kicker -0.15, deck -0.15, deck-on -0.10, byline-below -0.20, byline-above -0.15, byline-on 0.10, text -0.10
name-and-names 76: 45: title -0.10, byline-below -0.15, byline-above -0.10, byline-end -0.10, text 0.10
name-and-names 77: 27: title -0.10, byline-below -0.15, byline-above -0.15, byline-end -0.20, byline-apart -0.10, text 0.10
name-and-names 78: 165: title -0.30, title-on -0.20, kicker -0.20, deck -0.10, byline-below 0.10, byline-above -0.25, byline-end -0.30, byline-on -0.20, text 0.15, aside -0.15
name-and-names 79: 12: title -0.10, title-on -0.10, text -0.10, byline-below 0.10
name-and-names 82: 10: title -0.20, title-on -0.10, kicker -0.10, byline-below -0.15, byline-above -0.15, byline-apart -0.15, text 0.30
name-and-names 84: 25: title-on -0.10, kicker 0.10, byline-below 0.15, byline-end -0.15, byline-apart -0.20, text -0.20
name-and-names 85: 58: kicker -0.10, deck -0.25, byline-below 0.15, byline-above -0.10, byline-apart -0.10, byline-on 0.20, text -0.20, text-on -0.15, title-on -0.15
name-and-names 86: 253: title 0.15, title-on -0.20, kicker -0.50, deck -0.20, deck-on -0.20, byline-below 0.25, byline-end -0.10, text -0.40, text-on -0.15, aside -0.10
name-and-names 87: 21: title -0.20, title-on -0.15, deck -0.10, byline-below 0.20, byline-above -0.10
name-and-names 88: 11: title -0.15, byline-above -0.10, byline-apart 0.10, byline-below -0.10
name-and-names 89: 110: title -0.45, title-on -0.35, kicker -0.30, byline-below 0.10, byline-above 0.25, byline-apart -0.10, byline-on 0.15, text -0.15, text-on -0.20
name-and-names 90: 264: title -0.35, title-on -0.30, kicker -0.40, deck -0.20, deck-on -0.20, byline-below -0.20, byline-above -0.25, byline-end 0.25, text 0.25, text-on -0.10, aside -0.15
name-and-names 91: 52: title -0.25, title-on -0.20, kicker -0.10, byline-below 0.35, byline-end -0.10, text -0.35
name-and-names 92: 15: title -0.15, byline-below -0.10, byline-above 0.15, byline-apart -0.10, text 0.10
name-and-names 93: 53: kicker -0.20, byline-below -0.15, byline-above 0.10, byline-end -0.25, byline-on -0.10, text 0.20
name-and-names 94: 154: title -0.20, title-on -0.10, kicker -0.15, deck -0.10, byline-above -0.40, byline-end 0.15, byline-on -0.20, aside -0.10, text 0.10
name-and-names 95: 25: title-on -0.10, byline-below 0.10, byline-above -0.10, text -0.15
name-and-names 97: 3: text -0.10
name-and-names 98: 10: kicker -0.10, byline-below 0.15, byline-end -0.10, byline-apart 0.10, text -0.20
name-and-names 99: 7: byline-below 0.10
name-and-names 103: 17: title -0.10, title-on -0.25, byline-below -0.55, byline-above -0.15, byline-end -0.10, byline-apart -0.15, text 0.55
name-and-names 104: 9: title 0.20, title-on -0.10, byline-below 0.15, byline-above -0.15, byline-end -0.10, byline-apart -0.15, text -0.15
name-and-names 105: 140: title -0.40, title-on -0.30, kicker -0.25, deck -0.20, byline-below -0.25, byline-above 0.15, byline-end 0.10, byline-apart 0.10, byline-on -0.30, text 0.20
name-and-names 106: 364: title -0.65, title-on -0.35, kicker -0.40, deck -0.20, deck-on -0.25, byline-below 0.20, byline-above 0.45, byline-end -0.10, byline-apart 0.10, byline-on 0.20, text -0.40, aside -0.10
name-and-names 107: 105: title -0.30, title-on -0.45, kicker -0.20, deck -0.30, deck-on -0.15, byline-above -0.15, byline-end 0.15, byline-apart -0.25, byline-on -0.20, text 0.30, aside -0.10
name-and-names 108: 51: title -0.10, title-on -0.20, kicker -0.10, byline-below 0.20, byline-above 0.15, byline-end -0.30, byline-on -0.15, text -0.30
name-and-names 109: 161: title-on -0.15, kicker -0.35, deck -0.15, byline-below 0.50, byline-above -0.25, byline-apart -0.55, byline-on -0.30, text 0.15, title -0.10
name-and-names 110: 473: title -0.65, title-on -0.55, kicker -0.45, deck -0.20, deck-on -0.20, byline-below 0.10, byline-end 0.15, byline-apart 0.20, text -0.35, aside -0.10
name-and-names 111: 121: title -0.30, title-on -0.35, kicker -0.20, deck -0.30, deck-on -0.10, byline-below 0.10, byline-above 0.25, text -0.30, aside -0.10
name-and-names 112: 7: title 0.10, byline-end -0.15
name-and-names 113: 65: title -0.50, title-on -0.25, kicker -0.25, deck -0.15, byline-below 0.30, byline-above -0.15, byline-apart 0.35, byline-on -0.15, text -0.40
name-and-names 114: 154: title -0.45, title-on -0.35, kicker -0.25, deck -0.15, byline-below 0.45, byline-above -0.15, byline-end 0.25, byline-apart -0.10, byline-on -0.25, text -0.45, aside -0.10
name-and-names 115: 35: title -0.20, title-on -0.20, deck -0.20, byline-below 0.35, byline-above -0.15, byline-end -0.15, byline-apart 0.15, text -0.35, aside -0.10
name-and-names 117: 6: title -0.10, text -0.10
name-and-names 118: 21: title -0.15, title-on -0.10, byline-end -0.10, text -0.20
name-and-names 119: 5: byline-below 0.15, text -0.10
in-paragraph 0: 83137: title -0.20, title-on -0.25, kicker -0.20, deck -0.30, deck-on -0.35, byline-below -0.30, byline-above -0.25, byline-end -0.25, byline-on -0.35, text -0.25, aside -0.45, byline-apart -0.10
in-paragraph 1: 32095: title -0.35, deck -0.10, deck-on -0.15, byline-below -0.35, byline-above -0.20, byline-end -0.40, byline-apart -0.35, byline-on -0.65, text -0.40
in-paragraph 2: 12695: title -0.20, title-on -0.20, kicker -0.45, deck -0.20, byline-below -0.25, byline-above -0.45, byline-end -0.25, byline-apart -0.25, byline-on 0.15, text -0.70
in-paragraph 3: 32095: title -0.50, title-on -0.30, kicker 0.10, deck -0.25, deck-on -0.20, byline-below -0.30, byline-above -0.45, byline-end -0.30, byline-apart -0.35, byline-on -0.20, text -0.60, text-on -0.25, aside -0.15
in-paragraph 4: 43431: title 0.25, title-on -0.70, kicker -0.25, deck -0.30, deck-on -0.55, byline-below -0.35, byline-above -0.15, byline-apart -0.35, byline-on -0.25, text -0.15, byline-end -0.15
in-paragraph 5: 120718: title -0.10, title-on -0.15, kicker -0.40, deck -0.30, deck-on -0.35, byline-above -0.25, byline-apart -0.35, byline-on -0.45, text -0.25, aside -0.10
in-paragraph 6: 43431: title -0.20, title-on -0.15, kicker -0.50, deck -0.45, deck-on -0.20, byline-end -0.40, byline-apart -0.45, byline-on 0.20, text -0.30, text-on -0.35, aside -0.10
indent 0: 208939: title -0.25, title-on -0.20, kicker -0.35, deck -0.40, byline-above -0.35, byline-end -0.35, byline-apart -0.45, byline-on -0.10, text -0.30, text-on -0.45, aside -0.25, deck-on -0.20, byline-below -0.25
indent 1: 121748: title -0.30, title-on -0.20, deck -0.15, deck-on -0.55, byline-below -0.30, byline-above -0.25, byline-end -0.25, byline-on -0.25, text -0.30, aside -0.40, kicker -0.15
indent 2: 27144: title -0.45, title-on -0.55, kicker -0.85, deck -0.75, deck-on -0.25, byline-below -1.00, byline-above -0.60, byline-end -0.80, byline-apart -0.85, byline-on -0.45, text 1.30
indent 3: 1847: title 0.75, kicker -0.65, deck -0.10, deck-on 0.10, byline-below -0.80, byline-above -0.20, byline-end -0.45, byline-apart -0.35, byline-on -0.20, text -0.50, aside -0.25
indent 4: 6998: title -0.50, title-on -0.35, kicker -0.30, deck -0.60, deck-on -0.25, byline-below -0.50, byline-above -0.35, byline-end -0.15, byline-apart -0.30, byline-on -0.30, text 0.90
indent 5: 926: title 0.25, title-on -0.10, deck -0.45, deck-on 0.10, byline-below 0.55, byline-above 0.10, byline-end 0.45, byline-on -0.10, text -0.85, aside -0.25
quote 0: 346016: title -0.25, title-on -0.20, kicker -0.15, deck -0.50, deck-on -0.25, byline-below -0.25, byline-above -0.40, byline-end -0.25, byline-apart -0.15, byline-on -0.20, text -0.30, text-on -0.40, aside -0.60
quote 1: 21586: title -0.30, title-on -1.70, kicker -0.95, deck 0.85, byline-below -0.70, byline-end -0.60, byline-apart -0.45, byline-on -0.70, text 0.25, text-on -0.25, aside -0.15
bracketed 0: 365758: title -0.15, title-on -0.30, kicker -0.30, deck -0.20, deck-on -0.30, byline-below -0.30, byline-above -0.25, byline-end -0.30, byline-apart -0.15, byline-on -0.20, text -0.15, text-on -0.30, aside -0.60
bracketed 1: 1844: title -1.40, title-on 0.65, kicker 0.15, deck -0.35, deck-on -0.20, byline-below 0.10, byline-above -0.15, text -0.30, text-on -0.25, aside -0.25
below-measure 0: 74288: title -0.10, title-on -0.25, kicker -0.15, deck -0.40, deck-on -0.55, byline-below -0.25, byline-above -0.65, byline-end -0.35, byline-apart -0.50, byline-on -0.40, text -0.15, aside -0.25
below-measure 1: 71196: title -0.30, title-on -0.20, kicker -0.15, deck -0.30, deck-on -0.15, byline-below -0.30, byline-above -0.30, byline-end -0.15, byline-apart -0.15, byline-on -0.15, text -0.25, text-on -0.40, aside -0.35
below-measure 2: 152074: title -0.35, title-on -0.50, kicker -0.60, deck -0.15, deck-on -0.15, byline-below -0.15, byline-above -0.25, byline-end -0.20, byline-apart -0.20, text -0.20, text-on -0.40, aside -0.20
below-measure 3: 70044: title 0.10, title-on 0.15, kicker -0.30, deck -0.45, deck-on -0.35, byline-above -0.45, byline-apart -0.30, byline-on -0.45, text -0.40, aside -0.15
again-and-letters 0: 4993: kicker -0.20, deck -0.25, deck-on -0.25, byline-below -0.15, byline-end -0.20, byline-apart -0.20, byline-on -0.15, text -0.25, text-on -0.30, aside -0.25
again-and-letters 1: 7426: title-on -0.20, kicker 0.15, deck -0.10, deck-on -0.25, byline-above -0.25, byline-apart -0.10, text -0.45, text-on -0.10, aside -0.30, byline-on -0.10
again-and-letters 2: 180231: title -0.10, title-on -0.15, kicker -0.15, deck-on -0.15, byline-above -0.10, text -0.15, text-on -0.25, aside -0.45
again-and-letters 3: 156823: title -0.30, kicker -0.25, byline-below -0.15, byline-above -0.30, byline-end -0.15, text -0.15, text-on -0.15, aside -0.45
again-and-letters 4: 393: title 0.10, kicker 0.10, byline-below -0.35, byline-above -0.20, byline-end -0.15, byline-apart -0.25, text -0.20, text-on -0.10, aside -0.15
again-and-letters 5: 416: title -0.20, kicker -0.50, deck -0.25, byline-below -0.20, byline-above -0.40, byline-end -0.45, byline-apart -0.10, byline-on -0.25, text 0.55, text-on 0.10, aside -0.15
again-and-letters 6: 3756: title -0.15, title-on 0.10, kicker 0.30, deck -0.25, byline-below -0.50, byline-above -0.65, byline-end -0.70, byline-apart -0.65, text -0.10, text-on 0.15, aside -0.10, byline-on -0.15
again-and-letters 7: 4775: title-on -0.25, kicker -0.15, deck -0.65, deck-on -0.30, byline-below -0.10, byline-end -0.15, byline-on -0.20, text 0.15, aside -0.10
again-and-letters 8: 203: title -0.15, title-on -0.10, byline-below 0.10, byline-above -0.20, byline-end -0.20, byline-apart 0.20, text -0.20, aside -0.10
again-and-letters 9: 225: title -0.20, title-on -0.25, kicker -0.45, deck -0.25, byline-above 0.10, byline-end -0.30, byline-apart 0.25, byline-on -0.25, text 0.15, aside -0.10
again-and-letters 10: 2353: title 0.20, title-on -0.10, kicker -0.10, deck -0.30, byline-below -0.25, byline-end -0.60, byline-apart -0.20, byline-on -0.30, text-on 0.35, aside -0.15, byline-above -0.10, text -0.15
again-and-letters 11: 2993: title-on -0.35, deck -0.50, deck-on -0.25, byline-below -0.35, byline-above -0.20, byline-apart -0.30, byline-on -0.30, text 0.10, aside -0.10
again-and-letters 12: 135: title -0.10, title-on -0.15, byline-below -0.15, byline-above -0.15, byline-end -0.10, byline-apart -0.10, text 0.15, text-on 0.15, aside -0.10
again-and-letters 13: 41: title -0.20, title-on -0.10, byline-below -0.10, byline-end -0.10, byline-apart -0.10, text 0.25
again-and-letters 14: 879: title-on -0.30, kicker -0.15, deck -0.15, deck-on -0.10, byline-below -0.35, byline-above -0.20, byline-end -0.30, byline-apart -0.30, byline-on -0.10, aside -0.10
again-and-letters 15: 1960: title 0.15, title-on -0.40, deck -0.20, deck-on -0.10, byline-below -0.15, byline-above -0.10, byline-end -0.20, byline-apart -0.10, text -0.15, text-on -0.25, aside -0.15
again-and-words 0: 15897: title -0.50, title-on 0.10, kicker -0.10, deck -0.55, deck-on -0.15, byline-below -0.70, byline-above -0.45, byline-end -0.50, byline-apart -0.55, byline-on 0.15, text -0.35, aside -0.10
again-and-words 1: 13094: title -0.25, kicker -0.30, deck -0.60, byline-below -0.30, byline-above -0.35, byline-end -0.25, byline-apart -0.30, text -0.35, text-on -0.30, aside -0.10
again-and-words 2: 21651: title -0.25, title-on -0.20, deck -0.40, byline-below -0.45, byline-above -0.25, byline-end -0.25, byline-apart -0.40, text -0.35, text-on -0.25, aside -0.15, kicker -0.15
again-and-words 3: 48462: title -0.30, title-on -0.35, kicker -0.55, deck -0.30, deck-on -0.45, byline-below -0.20, byline-above -0.50, byline-end -0.30, byline-apart -0.45, byline-on -0.35, text -0.45, text-on -0.35, aside -0.20
again-and-words 4: 90670: title -0.25, title-on -0.40, kicker -0.50, deck -0.10, deck-on -0.25, byline-below -0.25, byline-above -0.25, byline-end -0.25, byline-apart -0.25, byline-on -0.55, text -0.30, text-on -0.20, aside -0.20
again-and-words 5: 159699: title -0.15, title-on -0.35, kicker -0.45, deck-on -0.40, byline-below -0.25, byline-above -0.30, byline-end -0.45, byline-apart -0.50, byline-on -1.00, aside -0.10
again-and-words 6: 2147: kicker 0.10, deck -0.25, byline-below -0.10, byline-above -0.35, byline-end -0.40, byline-apart -0.45, text -0.35, aside -0.10, title 0.15, deck-on -0.10
again-and-words 7: 1240: title 0.25, title-on 0.10, kicker 0.10, deck -0.15, deck-on -0.10, byline-below -0.65, byline-above -0.35, byline-end -0.70, byline-apart -0.45, byline-on -0.40, text -0.25, text-on 0.10, aside -0.10
again-and-words 8: 2128: title -0.25, title-on -0.10, deck -0.25, byline-below -0.45, byline-above -0.50, byline-end -0.35, byline-apart -0.15, text 0.30, text-on 0.10, aside -0.10, byline-on -0.15
again-and-words 9: 2132: title -0.20, title-on -0.60, kicker -0.60, deck -0.50, deck-on -0.35, byline-above -0.10, byline-end -0.10, byline-on -0.25, text 0.60, text-on -0.10, aside -0.10
again-and-words 10: 1088: title -0.20, kicker -0.35, deck -0.35, deck-on -0.15, byline-below -0.55, byline-above -0.15, byline-end -0.15, byline-apart -0.35, byline-on -0.20, text 0.30, text-on 0.15
again-and-words 11: 605: title-on -0.10, deck -0.10, text -0.15, text-on 0.25
again-and-words 12: 1594: title 0.15, title-on -0.10, kicker 0.20, deck -0.20, deck-on -0.25, byline-below -0.35, byline-end -0.45, byline-on -0.25, text -0.15, aside -0.15, byline-apart -0.10
again-and-words 13: 784: title 0.20, title-on 0.15, kicker -0.50, deck -0.10, deck-on -0.10, byline-below -0.10, byline-above -0.40, byline-end -0.45, byline-apart -0.50, byline-on -0.15, aside -0.10
again-and-words 14: 1125: title-on -0.40, kicker -0.30, deck -0.30, byline-below 0.25, byline-above -0.45, byline-apart 0.20, byline-on -0.30, aside -0.10
again-and-words 15: 1189: title -0.45, title-on -0.40, kicker -0.40, deck -0.30, deck-on -0.10, byline-below -0.30, byline-above 0.15, byline-end -0.20, byline-apart 0.35, text 0.30, text-on 0.15, aside -0.10
again-and-words 16: 616: title -0.45, title-on -0.30, deck -0.30, byline-below -0.30, byline-above -0.10, byline-end -0.10, byline-apart -0.15, byline-on -0.10, text 0.50, text-on 0.15
again-and-words 17: 466: title 0.20, text -0.15
again-and-words 18: 934: title-on -0.35, kicker -0.30, deck -0.10, deck-on -0.10, byline-below -0.30, byline-above -0.15, byline-end -0.25, byline-apart -0.20, byline-on -0.10, text-on 0.15, aside -0.15
again-and-words 19: 396: title -0.15, title-on -0.30, kicker -0.20, byline-below -0.20, byline-above -0.15, byline-end -0.20, byline-apart -0.25, text 0.20, aside -0.10
again-and-words 20: 261: title 0.15, title-on -0.20, kicker -0.15, deck -0.10, byline-below -0.15, byline-above -0.10, byline-end -0.15, byline-apart -0.20, text -0.10
again-and-words 21: 512: title -0.40, title-on -0.15, deck -0.10, byline-below -0.10, byline-above -0.10, text 0.25
again-and-words 22: 423: title -0.35, title-on -0.10, deck -0.15, byline-below -0.10, byline-end -0.10, text 0.35, text-on -0.10
again-and-words 23: 489: title -0.10
again-and-shape 0: 15496: title -0.10, title-on -0.15, kicker -0.25, deck -0.20, deck-on -0.20, byline-below -0.20, byline-above -0.15, byline-apart -0.25, text -0.15, aside -0.10
again-and-shape 1: 128780: title -0.30, title-on -0.30, kicker -0.25, deck -0.35, deck-on -0.20, byline-below -0.15, byline-above -0.15, byline-end -0.20, byline-apart -0.30, byline-on -0.20, text -0.20, text-on -0.30, aside -0.30
again-and-shape 2: 41062: title -0.20, title-on -0.25, kicker -0.30, deck -0.25, byline-below -0.30, byline-above -0.25, byline-end -0.35, byline-apart -0.25, byline-on -0.20, text -0.30, text-on -0.15, aside -0.15
again-and-shape 3: 32136: kicker -0.20, deck-on -0.20, byline-below -0.10, byline-above -0.20, byline-end -0.45, byline-apart -0.30, byline-on -0.25, text -0.30, text-on -0.15, aside -0.10
again-and-shape 4: 85606: title -0.15, title-on -0.20, kicker -0.55, deck -0.25, deck-on -0.15, byline-below -0.15, byline-above -0.30, byline-end -0.30, byline-apart -0.35, byline-on -0.35, text -0.25, text-on -0.10, aside -0.20
again-and-shape 5: 46393: title -0.20, title-on -0.10, kicker -0.55, byline-above -0.10, byline-end -0.35, byline-apart -0.20, byline-on -0.25, text -0.15, aside -0.15
again-and-shape 6: 384: kicker -0.20, deck -0.10, byline-above -0.10, byline-end -0.35, byline-apart -0.25, byline-on -0.20, text 0.15, text-on 0.10, title -0.10
again-and-shape 7: 5005: title -0.20, title-on 0.10, kicker -0.10, deck -0.45, deck-on -0.20, byline-below -0.35, byline-above -0.80, byline-end -0.70, byline-apart -0.30, byline-on -0.20, text 0.25, text-on -0.10, aside -0.10
again-and-shape 8: 1207: title 0.15, title-on 0.15, deck -0.20, deck-on -0.10, byline-below -0.40, byline-end -0.35, byline-apart -0.35, byline-on -0.15, text -0.30, text-on 0.30, kicker -0.15
again-and-shape 9: 687: title 0.20, title-on -0.30, kicker -0.15, deck -0.20, byline-below -0.15, byline-above -0.15, byline-end -0.30, byline-apart -0.15, text-on -0.10
again-and-shape 10: 1487: title 0.10, title-on -0.25, kicker 0.25, deck -0.30, deck-on -0.30, byline-below -0.40, byline-above -0.10, byline-end -0.35, byline-apart 0.10
again-and-shape 11: 570: title-on -0.30, kicker 0.15, deck -0.30, deck-on -0.20, byline-end -0.10, byline-apart -0.35, byline-on -0.10, text 0.20, text-on 0.15, aside -0.10, title -0.10
again-and-shape 12: 207: title-on -0.15, kicker -0.10, deck -0.15, byline-below 0.25, byline-end -0.30, byline-apart -0.20, text-on 0.20, title -0.10
again-and-shape 13: 3223: title -0.35, title-on -0.15, kicker -0.20, deck -0.35, deck-on -0.25, byline-above -0.15, byline-end -0.75, byline-apart 0.10, byline-on -0.10, text 0.25, text-on 0.15, aside -0.10
again-and-shape 14: 852: title 0.35, kicker -0.10, deck -0.25, byline-below -0.30, byline-above -0.20, byline-end -0.25, byline-apart -0.35, byline-on -0.10, text -0.40, text-on 0.20
again-and-shape 15: 461: title -0.10, title-on -0.30, kicker 0.10, deck -0.20, deck-on -0.15, byline-below -0.40, byline-above -0.10, byline-end 0.15, byline-on -0.15, text 0.10, text-on 0.20
again-and-shape 16: 794: title 0.30, title-on -0.35, deck -0.30, byline-below -0.15, byline-above -0.15, byline-end -0.25, byline-on -0.25, text -0.15, text-on -0.15
again-and-shape 17: 237: title 0.25, title-on -0.25, kicker 0.10, deck -0.10, deck-on -0.10, byline-above -0.15, byline-apart 0.15, byline-on -0.15, text -0.35
again-and-shape 18: 51: title -0.10, text 0.10
again-and-shape 19: 1536: title-on -0.45, kicker -0.30, deck -0.25, deck-on -0.10, byline-below -0.45, byline-above -0.35, byline-end -0.40, byline-apart -0.35, aside -0.15
again-and-shape 20: 566: title -0.35, title-on -0.30, deck -0.10, byline-below -0.20, byline-above -0.15, byline-end -0.10, byline-apart -0.20, text 0.40, text-on -0.10
again-and-shape 21: 503: title-on -0.20, kicker -0.15, deck -0.10, byline-below -0.15, byline-apart -0.15, text 0.20, text-on -0.10
again-and-shape 22: 281: title -0.25, title-on -0.30, deck -0.10, byline-below -0.20, byline-end -0.10, byline-apart -0.20, text 0.35
again-and-shape 23: 78: title -0.10, title-on -0.15, kicker 0.10, text-on 0.15
opener-and-letters 0: 3872: title -0.15, title-on 0.10, kicker -0.30, deck -0.20, deck-on -0.25, byline-below -0.40, byline-above -0.35, byline-apart -0.20, byline-on -0.15, text -0.15, text-on -0.20, aside -0.20
opener-and-letters 1: 4338: title -0.10, title-on 0.25, kicker -0.35, deck -0.35, deck-on -0.35, byline-above -0.60, byline-end -0.30, byline-on 0.20, text-on -0.15, aside -0.25, byline-apart -0.10
opener-and-letters 2: 141188: title -0.20, title-on -0.15, deck -0.65, byline-above -0.20, text -0.25, text-on -0.20, aside -0.40
opener-and-letters 3: 106343: title -0.10, title-on -0.15, kicker 0.10, deck -0.10, deck-on -0.20, byline-below -0.35, byline-above -0.40, byline-end -0.25, byline-apart -0.10, byline-on -0.15, text -0.15, text-on -0.20, aside -0.30
opener-and-letters 4: 1174: title 0.20, title-on -0.20, kicker 0.15, deck -0.15, deck-on -0.15, byline-below 0.10, byline-above -0.70, byline-end -0.30, text -0.25, text-on -0.20, aside -0.15
opener-and-letters 5: 1921: title -0.30, title-on -0.50, kicker 0.30, deck -0.15, byline-above -0.15, byline-apart -0.10, byline-on -0.20, text -0.20, text-on -0.10, aside -0.20, byline-end 0.15
opener-and-letters 6: 29290: deck -0.50, byline-below -0.40, byline-above -0.60, byline-end -0.60, byline-apart -0.45, byline-on -0.35, text -0.15, text-on -0.10, aside -0.20, kicker -0.10
opener-and-letters 7: 33945: title -0.20, title-on -0.15, kicker -0.55, deck-on -0.10, byline-below 0.15, byline-above 0.10, byline-end -0.10, byline-apart 0.15, byline-on -0.25, text -0.15, text-on -0.30, aside -0.20
opener-and-letters 8: 422: title -0.30, title-on -0.25, kicker -0.20, deck -0.10, deck-on -0.10, byline-below 0.10, byline-above 0.15, byline-end -0.35, text 0.30, aside -0.20
opener-and-letters 9: 1099: title -0.15, title-on -0.15, kicker -0.55, deck-on 0.10, byline-above 0.20, byline-apart -0.10, byline-on -0.65, aside -0.15
opener-and-letters 10: 10940: title 0.15, title-on -0.80, kicker -1.15, deck 0.95, deck-on -0.20, byline-below -0.55, byline-above -0.25, byline-end -1.00, byline-apart -0.90, byline-on -0.70, text-on -0.15, aside -0.15
opener-and-letters 11: 16282: title-on -0.25, kicker -0.65, deck -0.30, byline-below -0.45, byline-above -0.45, byline-end -0.10, byline-apart -0.80, byline-on -0.40, aside -0.15
opener-and-letters 12: 256: title 0.10, title-on -0.15, kicker -0.25, byline-below -0.20, byline-above -0.20, byline-end -0.15, byline-apart -0.15, text-on 0.10, aside -0.15
opener-and-letters 13: 750: title 0.10, kicker -0.15, deck -0.30, deck-on -0.10, byline-below -0.45, byline-above -0.25, byline-end -0.45, byline-apart -0.45, byline-on -0.25, text-on 0.15, aside -0.15
opener-and-letters 14: 5801: title-on -0.60, kicker -0.55, deck -0.30, deck-on -0.35, byline-below -0.70, byline-above -0.35, byline-end -0.60, byline-apart -0.45, byline-on -0.20, text 0.40, text-on 0.10, aside -0.10, title -0.10
opener-and-letters 15: 9981: title -0.45, title-on -0.55, kicker -0.60, deck -0.50, byline-below -0.70, byline-above -0.20, byline-end -0.60, byline-apart -0.55, byline-on -0.25, text 0.65, text-on 0.20, aside -0.15
opener-and-run 0: 208861: title -0.25, title-on -0.25, kicker -0.30, deck -0.55, deck-on -0.15, byline-below -0.25, byline-above -0.25, byline-end -0.45, byline-apart -0.45, text -0.35, text-on -0.25, aside -0.20
opener-and-run 1: 8667: title -0.20, title-on -0.35, kicker -0.20, deck -0.55, deck-on -0.55, byline-above -0.20, byline-end -0.30, byline-apart -0.15, text -0.35, aside -0.15
opener-and-run 2: 7906: title -0.30, title-on -0.15, kicker -0.30, deck -0.30, deck-on -0.45, byline-below -0.10, byline-above -0.25, byline-on -0.20, text -0.35, aside -0.20
opener-and-run 3: 10134: title -0.15, title-on -0.20, deck-on -0.40, byline-below -0.15, byline-above -0.30, byline-end -0.25, byline-apart -0.20, text -0.20, aside -0.20
opener-and-run 4: 7969: title-on 0.10, deck -0.35, deck-on -0.40, byline-above -0.30, byline-end -0.30, byline-apart -0.20, text -0.15, aside -0.15
opener-and-run 5: 12204: title-on -0.15, byline-above -0.40, byline-end 0.10, byline-apart 0.10, byline-on -0.15, text -0.20, aside -0.20
opener-and-run 6: 48300: title-on -0.35, kicker -0.10, deck-on -0.20, byline-above -0.45, byline-apart -0.10, byline-on -0.35, text -0.30, text-on -0.40, aside -0.10, byline-end -0.10
opener-and-run 7: 3208: title-on 0.25, kicker -0.35, deck -0.25, deck-on -0.10, byline-above -0.25, byline-apart -0.30, text -0.40, aside -0.10
opener-and-run 8: 2329: title -0.15, deck -0.55, deck-on -0.25, byline-below -0.25, byline-above -0.15, byline-end -0.30, byline-apart -0.20, byline-on -0.10, text -0.10, aside -0.15
opener-and-run 9: 3451: title -0.15, kicker -0.20, deck -0.45, byline-below -0.25, byline-above -0.15, text -0.15, aside -0.10
opener-and-run 10: 3075: title 0.15, title-on -0.20, kicker 0.10, deck-on -0.10, byline-below -0.15, byline-above -0.35, byline-end -0.30, byline-on -0.10, text -0.15, aside -0.10
opener-and-run 11: 5967: title -0.20, deck -0.15, byline-below 0.20, byline-above -0.10, byline-end -0.50, byline-apart -0.50, byline-on -0.40, aside -0.10
opener-and-run 12: 18564: title -0.10, title-on -0.45, kicker -0.55, deck 0.50, deck-on -0.10, byline-below -0.20, byline-end -0.45, byline-apart -0.70, byline-on -0.20, text-on -0.20, aside -0.10
opener-and-run 13: 1618: title 0.20, title-on -0.15, kicker -0.70, deck 0.35, byline-below -0.30, byline-above 0.20, byline-end -0.10, byline-apart -0.50, byline-on -0.35, text -0.10, aside -0.10
opener-and-run 14: 1090: title 0.20, title-on -0.55, kicker -0.35, deck 0.45, byline-below -0.15, byline-end -0.70, byline-apart -0.70, byline-on -0.30, aside -0.10
opener-and-run 15: 1642: title 0.10, title-on -0.20, kicker -0.50, deck-on -0.10, byline-below 0.10, byline-end -0.35, byline-apart -0.45, byline-on -0.65, text -0.10, aside -0.10
opener-and-run 16: 1923: title -0.20, title-on -0.45, kicker -0.65, deck 0.15, byline-below -0.30, byline-above -0.10, byline-on -0.55, text 0.15, aside -0.10
opener-and-run 17: 3906: title -0.20, title-on -0.55, kicker -0.80, deck 0.30, byline-below -0.20, byline-end -0.60, byline-apart -0.10, byline-on -0.40, text 0.20, aside -0.10
opener-and-run 18: 8740: title-on -0.40, kicker -0.45, deck -0.35, deck-on -0.15, byline-below -0.75, byline-above -0.30, byline-end -0.55, byline-apart -0.40, byline-on -0.30, text 0.30, text-on 0.25
opener-and-run 19: 734: title -0.30, title-on -0.25, kicker -0.20, deck -0.25, deck-on -0.10, byline-below -0.35, byline-above -0.15, byline-end -0.60, byline-apart -0.45, text 0.45
opener-and-run 20: 607: title -0.15, kicker -0.30, deck -0.40, deck-on -0.10, byline-below -0.40, byline-above -0.20, byline-end -0.50, byline-apart -0.35, byline-on -0.15, text 0.40, aside -0.10
opener-and-run 21: 1201: title -0.35, title-on -0.15, kicker -0.40, deck -0.20, byline-below -0.50, byline-above -0.20, byline-end -0.30, byline-apart -0.30, byline-on -0.10, text 0.50, aside -0.10
opener-and-run 22: 1650: title -0.20, title-on -0.35, kicker -0.50, deck -0.20, byline-below -0.55, byline-above -0.25, byline-end -0.40, byline-apart -0.35, byline-on -0.15, text 0.45, aside -0.10
opener-and-run 23: 3856: title -0.15, title-on -0.40, kicker -0.40, deck -0.40, deck-on -0.20, byline-below -0.60, byline-above -0.20, byline-end -0.35, byline-apart -0.30, byline-on -0.15, text 0.35, aside -0.10
digits-and-letters 0: 5087: title -0.30, deck -0.25, deck-on -0.25, byline-below -0.15, byline-above -0.10, byline-end -0.15, byline-apart -0.10, byline-on -0.10, text -0.10, text-on -0.25, aside -0.30
digits-and-letters 1: 7337: title -0.35, title-on -0.10, kicker -0.15, deck-on -0.15, byline-on -0.10, text -0.15, text-on -0.20, aside -0.30
digits-and-letters 2: 162891: deck -0.55, deck-on -0.10, byline-below -0.20, byline-above -0.20, byline-on -0.10, text -0.25, text-on -0.15, aside -0.45
digits-and-letters 3: 138612: title -0.30, kicker 0.10, deck 0.10, deck-on -0.20, text -0.35, text-on -0.25, aside -0.40
digits-and-letters 4: 143: title 0.10, kicker -0.25, deck -0.10, byline-below -0.25, byline-above -0.10, byline-end -0.10, byline-apart -0.15, byline-on -0.10
digits-and-letters 5: 764: title 0.40, title-on -0.70, kicker -0.50, deck -0.40, deck-on -0.20, byline-below -0.85, byline-above -0.40, byline-end -0.55, byline-apart -0.45, byline-on -0.50, text 0.20, text-on 0.25, aside -0.15
digits-and-letters 6: 11035: title -0.20, title-on -0.35, kicker -0.75, deck 1.00, deck-on 0.15, byline-below -1.00, byline-above -0.45, byline-end -0.70, byline-apart -0.75, byline-on -0.45, text 0.20, text-on -0.30
digits-and-letters 7: 15219: title -0.35, title-on -0.75, kicker -0.30, deck -0.45, deck-on 0.20, byline-below -0.55, byline-above -0.10, byline-end -0.60, byline-apart -0.45, byline-on -0.55, text 0.60, text-on 0.20
digits-and-letters 8: 327: title 0.70, title-on -0.25, kicker -0.20, byline-below -0.20, byline-above -0.10, byline-end -0.10, byline-apart -0.10, byline-on -0.15, text -0.70
digits-and-letters 10: 8278: title 0.10, title-on -0.45, kicker -0.30, deck -0.40, deck-on -0.25, byline-below -0.30, byline-above -0.65, byline-end -0.85, byline-apart -0.65, byline-on -0.40, text 0.30, aside -0.10
digits-and-letters 11: 6343: title-on -0.15, kicker -0.75, deck -0.75, deck-on -0.30, byline-below -0.25, byline-above -0.10, byline-end -0.35, byline-apart -0.35, byline-on -0.55, text 0.20, aside -0.10
digits-and-letters 12: 157: title 0.25, title-on -0.15, kicker -0.15, deck -0.10, byline-below -0.20, byline-above -0.10, byline-end -0.10, byline-apart -0.15, byline-on -0.10, text -0.20, text-on 0.10, aside -0.10
digits-and-letters 14: 3869: title -0.70, title-on -0.95, kicker -0.50, deck-on 0.10, byline-below 0.90, byline-above -0.45, byline-end -0.25, byline-apart 0.10, byline-on -0.55, text 0.25, text-on 0.15, deck 0.20
digits-and-letters 15: 4944: title -0.35, title-on -1.20, kicker -0.85, deck -1.40, deck-on -0.50, byline-below -0.10, byline-above -0.65, byline-end -0.25, byline-on -0.30, text 0.80, text-on 0.60, aside -0.10
digits-and-letters 16: 10: title -0.20, title-on -0.15, byline-below -0.10, text 0.20
digits-and-letters 18: 1146: title -0.95, title-on -0.85, kicker -0.45, deck -0.55, deck-on -0.20, byline-above 0.25, byline-apart -0.35, byline-on -0.50, text 0.75, text-on 0.55, aside -0.10
digits-and-letters 19: 1433: title -0.30, title-on -0.50, kicker -1.15, deck -0.45, deck-on -0.25, byline-below -0.45, byline-above -0.15, byline-end -0.15, byline-apart -0.15, byline-on -0.55, text 0.45, text-on 0.45
digits-and-run 0: 248917: title -0.30, title-on -0.30, kicker -0.20, deck -0.20, deck-on -0.30, byline-below -0.20, byline-above -0.25, byline-end -0.45, byline-apart -0.30, text -0.40, text-on -0.45, aside -0.25
digits-and-run 1: 11752: title -0.25, title-on -0.15, kicker -0.30, deck -0.35, deck-on -0.45, byline-below -0.20, byline-above -0.15, byline-end -0.35, byline-apart -0.20, text -0.30, aside -0.15
digits-and-run 2: 9960: title -0.30, title-on -0.15, kicker -0.20, deck -0.30, deck-on -0.25, byline-below -0.20, byline-above -0.20, byline-apart -0.10, byline-on -0.20, text -0.35, aside -0.25, byline-end -0.15
digits-and-run 3: 13126: title -0.20, deck -0.20, deck-on -0.45, byline-above -0.30, byline-apart -0.30, text -0.20, aside -0.25, byline-end -0.10
digits-and-run 4: 10670: deck -0.15, deck-on -0.20, byline-below -0.35, byline-above -0.15, byline-end -0.30, byline-apart -0.10, text -0.10, aside -0.20, byline-on -0.10
digits-and-run 5: 19502: title-on -0.15, deck 0.10, byline-above -0.20, byline-end -0.40, byline-apart 0.10, byline-on -0.15, text -0.10, aside -0.25
digits-and-run 6: 21383: title 0.25, kicker -0.30, deck -0.25, byline-below -1.05, byline-above -0.40, byline-end -0.45, byline-apart -0.55, byline-on -0.75
digits-and-run 7: 575: title -0.30, title-on -0.15, deck -0.15, deck-on 0.15, byline-above -0.15, byline-end -0.50, byline-apart -0.55, byline-on -0.15, text 0.30, byline-below -0.10
digits-and-run 8: 523: title 0.10, title-on -0.70, kicker -0.25, deck-on -0.10, byline-below -0.35, byline-above -0.25, byline-end -0.40, byline-apart -0.55, byline-on -0.25, text 0.35
digits-and-run 9: 884: title-on -0.90, kicker -0.45, deck 0.60, deck-on 0.10, byline-below -1.00, byline-above -0.35, byline-end -0.55, byline-apart -0.60, byline-on -0.50, text 0.45
digits-and-run 10: 1102: title -0.30, title-on -0.10, kicker -0.50, deck 0.30, deck-on 0.10, byline-below -0.60, byline-end -0.40, byline-apart -0.15, byline-on -0.35, text 0.20
digits-and-run 11: 2694: title -0.35, title-on -0.40, kicker -0.35, deck -0.10, deck-on 0.10, byline-below -0.45, byline-above -0.25, byline-end -0.40, byline-apart -0.35, byline-on -0.25, text 0.45
digits-and-run 12: 7332: title-on 0.15, kicker -0.10, deck -0.20, deck-on -0.15, byline-below -0.35, byline-above -0.30, byline-end -0.20, byline-apart -0.35, byline-on -0.45, text -0.10, text-on -0.10
digits-and-run 13: 1196: title 0.10, title-on 0.20, kicker -0.15, deck -0.25, deck-on -0.15, byline-below 0.20, byline-above -0.10, byline-end -0.55, byline-apart -0.30, byline-on -0.10, text -0.20
digits-and-run 14: 789: title 0.25, title-on -0.15, kicker -0.60, deck -0.30, deck-on -0.10, byline-above -0.15, byline-end -0.50, byline-apart -0.25, byline-on -0.25, text -0.10, aside -0.10
digits-and-run 15: 1366: title 0.25, title-on -0.40, kicker -0.60, deck -0.70, deck-on -0.20, byline-below -0.70, byline-above -0.35, byline-end -0.55, byline-apart -0.35, byline-on -0.35, text 0.20, aside -0.10
digits-and-run 16: 1707: title -0.15, title-on -0.65, kicker -0.15, deck -0.55, deck-on -0.15, byline-above -0.35, byline-end -0.30, byline-apart -0.25, byline-on -0.25, text 0.35
digits-and-run 17: 2558: title-on -0.50, kicker -0.45, deck -0.35, deck-on -0.15, byline-below -0.35, byline-above -0.20, byline-end -0.20, byline-apart -0.30, byline-on -0.15, text 0.15, aside -0.10
digits-and-run 18: 6061: title -0.50, title-on -0.80, kicker -0.15, deck-on -0.10, byline-below -0.35, byline-above -0.40, byline-end -0.35, byline-apart -0.35, byline-on -0.50, text 0.55, text-on 0.65, deck -0.30
digits-and-run 19: 351: title 0.30, title-on -0.35, kicker -0.40, deck -0.30, deck-on -0.10, byline-below -0.15, byline-above -0.25, byline-end -0.10, byline-apart 0.15, byline-on -0.15, text -0.25, aside -0.10
digits-and-run 20: 362: title -0.20, title-on -0.35, kicker -0.15, deck -0.20, deck-on -0.15, byline-above -0.45, byline-end -0.30, byline-apart -0.45, byline-on -0.15, text 0.30, aside -0.10
digits-and-run 21: 650: title -0.10, title-on -0.85, kicker -0.50, deck -0.55, deck-on -0.15, byline-below 0.40, byline-above -0.35, byline-end -0.30, byline-apart 0.30, byline-on -0.25, text 0.40, aside -0.10
digits-and-run 22: 752: title-on -0.50, kicker -0.60, deck -0.35, deck-on -0.15, byline-below 0.40, byline-above -0.30, byline-end 0.10, byline-on -0.10, text 0.25, aside -0.10, title -0.15
digits-and-run 23: 801: title -0.30, kicker -0.45, deck-on -0.15, byline-above -0.25, byline-apart -0.45, byline-on -0.20, text 0.25, aside -0.10, byline-end -0.15
digits-and-run 24: 772: title -0.75, title-on -0.50, kicker -0.30, deck -0.20, deck-on -0.20, byline-below -0.25, byline-above -0.15, byline-end -0.15, byline-apart -0.10, byline-on -0.30, text 0.15, text-on 0.80
digits-and-run 25: 353: title -0.50, title-on -0.20, kicker -0.35, byline-below 0.15, byline-end -0.20, byline-apart -0.10, byline-on -0.10, text 0.50
digits-and-run 26: 298: title -0.60, title-on 0.10, kicker -0.30, deck -0.20, deck-on -0.10, byline-below -0.15, byline-end -0.15, byline-apart -0.20, byline-on -0.20, text 0.55, aside -0.10
digits-and-run 27: 402: title -0.35, title-on -0.70, kicker -0.60, deck -0.40, deck-on -0.10, byline-below -0.25, byline-above 0.25, byline-apart -0.20, byline-on -0.30, text 0.55, byline-end -0.10
digits-and-run 28: 386: title-on -0.60, kicker -0.60, deck -0.35, deck-on -0.10, byline-below -0.10, byline-above -0.30, byline-end -0.10, byline-apart -0.15, byline-on -0.35, text 0.30
digits-and-run 29: 378: title 0.15, kicker -0.35, deck -0.25, byline-below -0.30, byline-apart -0.25, byline-on -0.10, text -0.20
run-and-letters 0: 982: title -0.10, title-on 0.10, kicker -0.40, deck -0.25, deck-on -0.15, byline-below 0.20, byline-above -0.75, byline-end -0.10, byline-apart -0.15, text-on -0.25, aside -0.25
run-and-letters 1: 2915: title -0.10, kicker -0.25, deck 0.10, deck-on -0.15, byline-on 0.15, text -0.35, text-on -0.15, aside -0.20
run-and-letters 2: 141754: title 0.15, title-on -0.35, kicker -0.15, deck 0.15, byline-below -0.60, byline-above -0.20, byline-end -0.35, byline-apart -0.25, byline-on -0.45, text -0.35, text-on -0.20, aside -0.20
run-and-letters 3: 138814: title -0.10, title-on -0.20, kicker -0.10, deck -0.40, deck-on -0.15, byline-below -0.15, byline-above -0.10, byline-end -0.50, byline-apart -0.15, text-on -0.20, aside -0.25
run-and-letters 4: 1023: kicker 0.35, byline-apart -0.20, byline-on -0.10, text -0.30, aside -0.15
run-and-letters 5: 1198: title 0.15, deck -0.25, byline-below 0.15, byline-above 0.25, byline-end -0.30, byline-apart -0.25, byline-on 0.10, text -0.30, aside -0.15, title-on -0.25
run-and-letters 6: 6463: title -0.10, title-on -0.25, kicker -0.20, deck -0.25, deck-on -0.35, byline-below -0.30, byline-above -0.15, byline-end -0.20, byline-apart -0.15, byline-on 0.15, text -0.25, aside -0.15
run-and-letters 7: 5543: title -0.15, title-on 0.10, kicker -0.45, deck-on -0.20, byline-above -0.40, byline-end 0.15, byline-apart -0.30, byline-on -0.60, aside -0.15
run-and-letters 8: 1075: title-on -0.15, byline-below -0.75, byline-end -0.20, byline-on -0.10, text -0.10, aside -0.15
run-and-letters 9: 1090: deck -0.40, deck-on -0.25, byline-above -0.25, byline-end -0.15, byline-apart -0.25, byline-on -0.35, aside -0.20, title 0.10
run-and-letters 10: 5738: title -0.25, kicker -0.20, deck -0.10, deck-on -0.10, byline-below -0.10, byline-above -0.15, byline-end -0.20, byline-apart -0.30, text -0.10, aside -0.20
run-and-letters 11: 4029: title -0.15, title-on -0.10, kicker -0.35, deck -0.25, deck-on -0.30, byline-above -0.10, byline-apart 0.15, byline-on 0.10, text -0.20, aside -0.20
run-and-letters 12: 1064: title 0.10, kicker -0.20, deck -0.15, byline-end -0.10, byline-apart -0.35, text -0.20, aside -0.15, byline-below -0.20, byline-above -0.10
run-and-letters 13: 1304: title -0.15, title-on -0.15, kicker -0.25, deck -0.45, deck-on -0.10, byline-below -0.20, byline-above -0.15, text 0.15, aside -0.15
run-and-letters 14: 8565: title -0.20, title-on -0.10, deck -0.30, byline-below 0.15, byline-above -0.20, byline-on -0.20, text -0.10, aside -0.25, kicker -0.10
run-and-letters 15: 5495: title -0.10, title-on -0.10, kicker 0.20, deck-on -0.30, byline-below -0.15, byline-end -0.10, byline-apart -0.45, aside -0.20
run-and-letters 16: 910: title -0.15, kicker -0.40, deck-on -0.10, byline-below -0.20, byline-above 0.20, byline-end -0.30, byline-apart -0.15, text 0.10, aside -0.15
run-and-letters 17: 947: title -0.20, deck -0.25, byline-above -0.15, byline-end -0.15, byline-apart 0.10, aside -0.20
run-and-letters 18: 7946: kicker -0.15, deck-on -0.15, byline-above -0.30, byline-on -0.20, aside -0.20, text -0.10
run-and-letters 19: 4814: title-on -0.10, deck-on -0.20, byline-below -0.25, byline-end -0.35, byline-apart -0.20, byline-on -0.30, text 0.15, aside -0.15, title -0.10
run-and-letters 20: 670: title -0.20, kicker -0.45, deck -0.25, deck-on -0.10, byline-above -0.15, byline-end -0.25, byline-on -0.30, text 0.10, aside -0.15
run-and-letters 21: 654: kicker 0.20, deck 0.10, deck-on -0.20, byline-below -0.10, byline-end -0.20, byline-on -0.25, text -0.20, aside -0.15
run-and-letters 22: 16753: title -0.10, deck -0.15, deck-on -0.25, byline-above -0.20, byline-end -0.20, aside -0.25
run-and-letters 23: 7856: title-on -0.10, kicker -0.30, deck 0.20, deck-on 0.20, byline-below -0.25, byline-above -0.50, byline-apart -0.60, byline-on -0.45, aside -0.20
run-and-tail 0: 181094: title-on -0.30, deck -0.30, deck-on -0.20, byline-below -0.20, byline-above -0.15, byline-end -0.20, byline-apart -0.35, byline-on -0.15, text -0.35, text-on -0.25, aside -0.20, title -0.10
run-and-tail 1: 15659: title -0.30, kicker -0.40, byline-above -0.30, byline-end -0.40, byline-apart -0.35, text -0.15, text-on 0.30, byline-on -0.10
run-and-tail 2: 64562: title -0.55, title-on -0.40, kicker -0.15, deck -0.20, deck-on -0.15, byline-below -0.20, byline-above -0.15, byline-end -0.10, byline-apart -0.10, byline-on -0.55, text -0.15, aside -0.10
run-and-tail 3: 7272: title -0.15, kicker -0.10, deck -0.10, deck-on -0.40, byline-below -0.20, byline-end -0.10, byline-on -0.30, text -0.20, text-on 0.45
run-and-tail 4: 1828: title -0.15, kicker -0.20, deck-on -0.35, byline-below -0.25, byline-above -0.15, byline-end -0.10, byline-apart -0.15, byline-on -0.25, text -0.15, text-on 0.35
run-and-tail 5: 485: title -0.30, kicker 0.20, deck-on -0.15, byline-below -0.25, byline-above -0.10, byline-end -0.15, byline-apart -0.20, byline-on -0.15, text-on 0.25, title-on -0.10, deck -0.10
run-and-tail 6: 8918: title -0.55, deck -0.40, deck-on -0.25, byline-below -0.10, byline-above -0.25, byline-end 0.10, byline-apart -0.10, byline-on 0.15, text 0.20, text-on 0.25
run-and-tail 7: 132: title -0.35, text-on 0.40
run-and-tail 8: 4515: title 0.40, title-on -0.40, kicker -0.40, deck -0.15, deck-on -0.40, byline-below -0.15, byline-above -0.30, byline-end -0.25, byline-apart 0.10, text -0.35, aside -0.10
run-and-tail 9: 8427: title -0.25, title-on -0.30, kicker -0.20, deck -0.40, deck-on -0.35, byline-below -0.25, byline-above -0.10, byline-end -0.30, byline-apart -0.20, text -0.40, aside -0.15
run-and-tail 10: 160: title -0.35, title-on -0.15, deck -0.10, byline-below -0.25, byline-end 0.10, byline-apart -0.10, text 0.30
run-and-tail 11: 3743: title -0.10, title-on -0.25, kicker -0.20, deck-on -0.10, byline-above -0.10, byline-end -0.35, byline-apart -0.35, byline-on -0.10, text 0.15, aside -0.10
run-and-tail 12: 904: title -0.35, title-on -0.10, kicker -0.10, deck -0.10, byline-below -0.10, byline-end -0.10, byline-apart -0.15, text 0.40
run-and-tail 13: 148: title 0.10, kicker -0.15, deck -0.15, byline-below -0.20, byline-end -0.15, byline-apart -0.20, text -0.10
run-and-tail 14: 31: kicker -0.15, deck -0.10, byline-apart -0.15
run-and-tail 15: 15: byline-end -0.15
run-and-tail 17: 797: title -0.35, title-on 0.20, deck -0.20, deck-on -0.15, byline-below 0.20, byline-above -0.30, byline-apart -0.20, aside -0.10, byline-on -0.10
run-and-tail 18: 7682: title -0.30, title-on -0.20, kicker -0.20, deck -0.35, deck-on -0.35, byline-below -0.15, byline-above -0.20, byline-end -0.20, byline-apart -0.20, byline-on -0.25, text -0.25, aside -0.25
run-and-tail 19: 160: title 0.20, title-on -0.45, kicker -0.20, deck -0.35, deck-on -0.10, byline-below -0.30, byline-apart -0.25
run-and-tail 20: 2599: title -0.10, title-on 0.20, kicker -0.30, deck -0.20, deck-on -0.20, byline-below -0.55, byline-above -0.20, byline-end -0.45, byline-apart -0.25, byline-on -0.35, aside -0.10
run-and-tail 21: 563: title -0.30, title-on -0.25, kicker -0.15, deck -0.10, byline-below -0.15, byline-end -0.10, text 0.45
run-and-tail 22: 160: title 0.25, title-on -0.45, kicker 0.10, deck -0.25, byline-below -0.30, byline-end -0.10, byline-apart -0.10, byline-on -0.10, text -0.15
run-and-tail 23: 33: title 0.25, title-on -0.15, kicker -0.10, deck -0.10, byline-below -0.15, byline-apart -0.10, text -0.10
run-and-tail 24: 17: title 0.10, byline-end -0.15, text -0.10
run-and-tail 26: 715: title -0.15, kicker -0.10, deck-on -0.20, byline-above -0.15, byline-apart -0.15, byline-on -0.35, text -0.15, aside -0.20
run-and-tail 27: 10621: title -0.20, kicker -0.20, deck -0.15, deck-on -0.25, byline-below -0.10, byline-above -0.15, byline-end -0.20, byline-apart -0.25, byline-on -0.25, text -0.10, aside -0.20
run-and-tail 28: 334: title-on -0.50, deck -0.30, deck-on -0.10, byline-below -0.30, byline-above -0.10, byline-end -0.10, byline-apart -0.15, byline-on -0.20, text 0.35, title -0.10
run-and-tail 29: 3617: title 0.15, title-on -0.15, kicker -0.35, deck-on -0.10, byline-below -0.25, byline-above -0.25, byline-end -0.35, byline-apart -0.15, byline-on -0.25, aside -0.10, text -0.10
run-and-tail 30: 624: title-on -0.20, kicker -0.20, deck -0.15, byline-below -0.10, byline-end -0.10, byline-apart -0.10, text 0.25
run-and-tail 31: 327: title -0.30, title-on -0.40, kicker 0.15, deck -0.30, deck-on -0.20, byline-below -0.35, byline-end -0.10, byline-apart -0.10, byline-on -0.15, text 0.30
run-and-tail 32: 68: title -0.30, kicker -0.25, deck -0.10, byline-below -0.15, byline-end -0.10, byline-apart -0.15, text 0.35
run-and-tail 33: 14: title 0.20, byline-below -0.15, text -0.20
run-and-tail 35: 816: title 0.25, kicker -0.45, deck -0.65, deck-on -0.20, byline-below -0.25, byline-above -0.10, byline-end 0.20, byline-on -0.10, text -0.25, aside -0.15
run-and-tail 36: 9952: title-on -0.20, kicker -0.20, deck-on -0.10, byline-below -0.25, byline-above -0.35, byline-end -0.20, byline-on -0.15, aside -0.20
run-and-tail 37: 224: title -0.20, kicker -0.10, deck -0.20, deck-on -0.10, byline-on -0.15
run-and-tail 38: 3312: title-on 0.20, kicker -0.35, deck -0.30, deck-on -0.15, byline-below -0.40, byline-end -0.15, byline-apart -0.10, byline-on -0.15, text -0.15
run-and-tail 39: 368: title -0.30, title-on -0.15, kicker -0.10, deck -0.10, text 0.35
run-and-tail 40: 237: title -0.35, title-on -0.15, kicker 0.10, deck -0.20, byline-below -0.20, text 0.20
run-and-tail 41: 23: title -0.15, title-on 0.20, kicker 0.10, deck -0.20, text 0.10
run-and-tail 42: 11: title 0.25, title-on -0.20, text -0.15
run-and-tail 44: 490: kicker -0.35, deck -0.40, deck-on -0.25, byline-below -0.10, byline-above 0.25, byline-end -0.15, byline-apart -0.30, byline-on -0.10, text -0.15, aside -0.20
run-and-tail 45: 12170: title-on -0.10, deck 0.10, deck-on 0.10, byline-below -0.25, byline-end -0.25, byline-apart -0.15, byline-on -0.20, aside -0.25, byline-above -0.25
run-and-tail 46: 376: title -0.25, title-on 0.15, deck -0.25, byline-below -0.15
run-and-tail 47: 10044: title -0.20, title-on -0.25, kicker -0.40, deck -0.25, deck-on -0.15, byline-below -0.25, byline-apart -0.15, byline-on -0.10, text 0.25
run-and-tail 48: 2194: title -0.40, title-on -0.10, byline-below -0.10, text 0.45
run-and-tail 49: 171: title -0.30, title-on 0.10, kicker -0.10, deck -0.10, byline-below -0.10, text 0.15
run-and-tail 50: 11: text -0.10
run-and-tail 51: 9: title -0.10, text 0.10
run-and-tail 53: 951: title -0.60, kicker -0.25, deck -0.30, deck-on -0.10, byline-below 0.20, byline-apart 0.15, byline-on -0.20, text 0.10, aside -0.15
run-and-gaps 0: 200889: title -0.25, title-on -0.20, kicker -0.65, deck -0.20, deck-on -0.35, byline-below -0.30, byline-end -0.40, byline-apart -0.40, byline-on -0.15, text-on -0.25, aside -0.20, byline-above -0.20
run-and-gaps 1: 16859: title -0.75, kicker -0.25, deck -0.10, byline-below -0.10, byline-above -0.20, byline-end -0.35, byline-apart -0.40, text -0.60, text-on 0.20, aside -0.10
run-and-gaps 2: 10419: title-on -0.30, kicker -0.25, deck -0.25, byline-above -0.40, byline-apart -0.45, byline-on -0.20, text -0.25, text-on -0.15, aside -0.10
run-and-gaps 3: 1722: title-on -0.30, kicker -0.25, deck-on -0.20, byline-below -0.40, byline-above -0.20, byline-apart 0.20, byline-on -0.15, text -0.15, text-on 0.20
run-and-gaps 4: 465: title -0.35, kicker -0.15, byline-above -0.15, byline-end -0.15, byline-apart -0.10, text -0.15, text-on 0.40
run-and-gaps 5: 3201: title -0.30, title-on 0.10, kicker -0.15, deck -0.15, byline-below -0.25, byline-end -0.20, byline-apart -0.15, text-on -0.10
run-and-gaps 6: 17472: title -0.10, kicker 0.35, deck -0.35, deck-on -0.40, byline-above -0.35, byline-end -0.55, byline-apart -0.55, byline-on -0.30
run-and-gaps 7: 10712: title-on -0.10, kicker -0.75, deck -0.10, deck-on -0.10, byline-above -0.25, byline-end 0.10, byline-apart -0.45, byline-on -0.30, text 0.10, text-on -0.15
run-and-gaps 8: 26: title -0.15, deck -0.10, text-on 0.10
run-and-gaps 9: 88: title -0.15, text 0.15, text-on 0.15
run-and-gaps 10: 31: title -0.10
run-and-gaps 11: 93: title -0.15, byline-below -0.10, byline-end -0.20, byline-on -0.10
run-and-gaps 12: 9953: kicker 0.10, deck -0.25, deck-on -0.30, byline-below -0.25, byline-end -0.10, byline-apart -0.50, text -0.20, aside -0.10
run-and-gaps 13: 33: title 0.10, text-on -0.10
run-and-gaps 14: 6727: title 0.35, kicker -0.20, deck -0.15, deck-on -0.20, byline-below 0.15, byline-above -0.30, byline-end -0.20, byline-apart -0.10, byline-on -0.20, text -0.20, text-on -0.10, aside -0.10, title-on -0.10
run-and-gaps 15: 82: title-on -0.15, byline-apart -0.10, text 0.15
run-and-gaps 16: 20: text -0.10, text-on 0.15
run-and-gaps 17: 223: title 0.10, title-on -0.30, kicker -0.10, deck-on -0.20, byline-below 0.20, byline-end -0.25, byline-apart -0.20, byline-on -0.20, text -0.50, text-on 0.25
run-and-gaps 18: 1536: title-on -0.15, deck -0.40, deck-on -0.20, byline-below -0.40, byline-on -0.25, text 0.30
run-and-gaps 19: 91: text -0.10, text-on 0.15
run-and-gaps 20: 100: title-on -0.15, kicker 0.20, deck -0.10, byline-below -0.10, byline-above -0.10, byline-end -0.10, byline-apart -0.20
run-and-gaps 21: 1955: title 0.15, title-on -0.20, kicker -0.25, deck -0.25, deck-on -0.15, byline-below -0.35, byline-above -0.20, byline-end -0.30, byline-apart -0.15, byline-on -0.10, text 0.25, text-on 0.10, aside -0.10
run-and-gaps 23: 17: text-on 0.15
run-and-gaps 24: 1506: kicker 0.10, deck -0.10, byline-below -0.40, byline-end -0.25, text -0.25, text-on 0.20, title -0.10
run-and-gaps 25: 87: kicker -0.25, deck -0.30, byline-above -0.15, text-on 0.15
run-and-gaps 26: 145: deck -0.10, byline-below -0.15, byline-above -0.25, byline-apart -0.20, text -0.10, text-on 0.15
run-and-gaps 29: 7: text-on 0.10
run-and-gaps 30: 5833: title-on 0.15, kicker -0.15, deck -0.10, deck-on -0.15, byline-below -0.20, byline-above 0.15, byline-end 0.10, byline-apart -0.40, byline-on -0.40, text -0.40, aside -0.15
run-and-gaps 31: 170: title 0.15, kicker -0.25, deck -0.20, byline-above -0.40, byline-end 0.15, byline-apart -0.20, byline-on 0.10, text -0.20, aside -0.10
run-and-gaps 32: 212: title -0.25, kicker -0.10, deck -0.25, byline-below 0.15, byline-above -0.20, byline-end -0.20, byline-apart -0.10, byline-on -0.20, text 0.35, aside -0.10
run-and-gaps 33: 21: title -0.20, title-on -0.10, byline-below -0.10, byline-end -0.10, text 0.10
run-and-gaps 34: 11: title -0.15, text 0.15
run-and-gaps 35: 770: title 0.20, title-on -0.10, kicker -0.30, deck -0.35, byline-below -0.40, byline-above -0.15, byline-apart -0.35, text -0.10
run-and-gaps 36: 304: title 0.20, title-on -0.15, kicker -0.30, deck -0.25, byline-below -0.15, byline-end -0.35, text -0.15
run-and-gaps 37: 2634: title-on -0.20, kicker -0.20, deck -0.60, deck-on -0.35, byline-below 0.10, byline-above -0.10, byline-end -0.15, byline-apart -0.25, byline-on 0.20, text -0.10
run-and-gaps 41: 289: title -0.40, title-on -0.15, kicker -0.10, deck 0.20, byline-above -0.15, byline-end -0.15, byline-apart -0.20, byline-on -0.10, text 0.30
run-and-gaps 42: 1055: title 0.10, title-on -0.50, deck -0.10, deck-on -0.15, byline-above -0.15, byline-end -0.70, byline-apart 0.65, byline-on -0.25, text -0.30, byline-below 0.10
run-and-gaps 44: 874: title -0.15, title-on -0.10, kicker 0.20, deck -0.30, deck-on -0.20, byline-below -0.20, byline-above -0.35, byline-end -0.50, byline-apart -0.20, byline-on -0.30, text 0.25, aside -0.10
run-and-gaps 45: 4: kicker -0.10
run-and-gaps 47: 211: title -0.10, title-on -0.15, kicker -0.20, byline-below 0.20, byline-above -0.15, byline-apart -0.30, byline-on -0.10, text 0.10, aside -0.10
run-and-gaps 48: 53: title -0.20, kicker -0.15, byline-below -0.10, byline-end -0.15, byline-apart 0.20, text 0.15
run-and-gaps 49: 37: title 0.10, byline-end -0.10, byline-apart -0.10, text -0.10
run-and-gaps 50: 47: title 0.25, kicker -0.15, byline-below -0.10, byline-end -0.20, byline-apart -0.15, text -0.25
run-and-gaps 51: 12: title -0.15, byline-end 0.15, byline-apart -0.20, text 0.10
run-and-gaps 53: 9: title -0.15, byline-end -0.10, byline-apart -0.10, text 0.15
run-and-gaps 54: 673: title -0.10, kicker -0.20, deck 0.10, byline-below -0.15, byline-above 0.20, byline-end -0.15, byline-apart -0.60, aside -0.10
run-and-gaps 55: 394: title -0.15, deck -0.45, byline-below -0.40, byline-above -0.10, byline-end -0.15, text 0.10, aside -0.15
run-and-gaps 56: 553: kicker -0.35, deck -0.10, byline-below -0.15, byline-above -0.30, byline-end -0.15, byline-apart 0.10, text -0.20, aside -0.10, title -0.10
run-and-gaps 57: 5: byline-apart -0.15
run-and-gaps 59: 19: title -0.20, kicker -0.15, byline-below -0.15, byline-above -0.10, byline-end -0.20, byline-apart 0.35, text -0.25, aside -0.10
run-and-gaps 60: 4445: title-on -0.15, kicker -0.30, deck -0.25, byline-below -0.20, byline-above 0.20, byline-end -0.45, byline-apart -0.35, byline-on -0.35, text -0.10, aside -0.15
run-and-gaps 61: 274: title -0.40, title-on 0.60, kicker -0.55, deck -0.45, deck-on -0.10, byline-below -0.25, byline-above -0.45, byline-apart -0.30, text 0.10, aside -0.10
run-and-gaps 62: 642: title -0.30, title-on 0.20, kicker -0.25, deck -0.20, deck-on -0.15, byline-below -0.45, byline-above 0.35, byline-end 0.15, byline-apart -0.55, text -0.20, aside -0.10
run-and-gaps 63: 37: title -0.35, title-on 0.25, kicker -0.20, deck 0.20, byline-below -0.25, byline-above -0.10, byline-end -0.20, byline-apart -0.30, byline-on -0.15, text -0.10, aside -0.10
run-and-gaps 64: 25: byline-above -0.10, byline-end 0.10, byline-apart -0.10
run-and-gaps 65: 244: title -0.85, title-on -0.20, kicker -0.20, deck -0.35, byline-below -0.15, byline-end -0.15, byline-apart 0.25, byline-on 0.10, text 0.40, aside -0.15
run-and-gaps 66: 211: title 0.15, title-on -0.40, kicker -0.25, deck -0.55, byline-below -0.15, byline-above 0.15, byline-end -0.35, byline-on -0.30, text 0.10
run-and-gaps 67: 2283: title -0.10, title-on -0.30, deck 0.10, byline-below 0.15, byline-above -0.75, byline-end 0.10, byline-apart -0.60, byline-on -0.35, text -0.10, aside -0.20, kicker 0.15
run-and-gaps 68: 10: title -0.10
run-and-gaps 71: 85: title -0.25, kicker -0.20, deck -0.25, byline-below -0.20, aside -0.10
run-and-gaps 72: 855: kicker -0.15, deck -0.20, deck-on -0.10, byline-above -0.40, byline-end -0.35, byline-on -0.50, aside -0.10, title-on -0.20
run-and-gaps 73: 22: title 0.30, title-on -0.20, kicker -0.15, byline-below -0.15, byline-apart -0.10, byline-on -0.10, text -0.25
run-and-gaps 74: 1271: title -0.10, kicker -0.35, deck -0.20, deck-on -0.35, byline-above -0.40, byline-end 0.10, byline-apart -0.40, byline-on -0.15, aside -0.10
run-and-gaps 75: 4: title -0.10, byline-apart -0.10, text 0.10
run-and-gaps 77: 86: title -0.20, title-on 0.20, kicker -0.15, deck -0.20, byline-below 0.10, byline-end -0.10, text -0.10, aside -0.15
run-and-gaps 78: 33: title-on -0.20, kicker -0.20, byline-below -0.15, byline-apart 0.15
run-and-gaps 79: 18: kicker -0.10, byline-end -0.10
run-and-gaps 80: 28: title -0.25, kicker -0.25, deck -0.10, byline-below -0.10, byline-above 0.15, byline-end -0.15, byline-apart -0.15, text 0.20
run-and-gaps 81: 31: title -0.20, title-on -0.25, kicker -0.25, deck -0.20, deck-on -0.10, byline-below 0.10, byline-above -0.15, byline-end -0.25, byline-apart 0.20, byline-on -0.20, text 0.15
run-and-gaps 83: 7: title 0.10, byline-end -0.10, byline-apart 0.10, byline-on -0.10, text -0.15
run-and-gaps 84: 609: kicker 0.20, deck -0.45, byline-below -0.40, byline-above -0.15, byline-end -0.20, byline-apart 0.10, text -0.55, aside -0.10
run-and-gaps 85: 273: kicker 0.20, deck 0.10, byline-below -0.40, byline-end -0.15, byline-apart 0.15, text -0.40, aside -0.10, byline-above -0.15
run-and-gaps 86: 418: title-on -0.10, deck -0.10, byline-below -0.35, byline-end -0.40, byline-apart 0.15, text -0.20, aside -0.15
run-and-gaps 87: 7: byline-apart -0.10
run-and-gaps 90: 7475: title -0.10, kicker -0.35, deck -0.20, deck-on -0.30, byline-above -0.45, byline-end -0.10, byline-apart -0.10, byline-on -0.10, text -0.10, aside -0.20
run-and-gaps 91: 419: title 0.10, kicker -0.65, deck 0.25, deck-on -0.25, byline-below -0.35, byline-above -0.15, byline-end -0.30, text 0.10, aside -0.10, byline-apart -0.15
run-and-gaps 92: 1032: title -0.30, title-on 0.15, kicker -0.25, deck -0.40, byline-below -0.20, byline-end 0.35, byline-apart -0.15, byline-on 0.15, text -0.55, aside -0.15
run-and-gaps 93: 49: title -0.10, title-on 0.15, kicker -0.10, deck 0.10, byline-above -0.15, byline-end -0.15, byline-apart -0.20, byline-on -0.10, text -0.20
run-and-gaps 94: 54: title -0.20, kicker -0.10, byline-above -0.10, byline-apart -0.10, text 0.10
run-and-gaps 95: 205: title-on -0.45, deck-on -0.10, byline-apart -0.25, aside -0.10, byline-end -0.15, text 0.10
run-and-gaps 96: 381: title-on -0.30, deck -0.25, deck-on -0.15, byline-above -0.45, byline-end -0.30, byline-apart 0.10, byline-on -0.35, text 0.15
run-and-gaps 97: 2697: title-on -0.15, kicker 0.10, deck-on -0.15, byline-below -0.25, byline-end -0.20, byline-apart -0.35, byline-on -0.15, aside -0.15
run-and-gaps 98: 18: title -0.15, title-on -0.10, byline-below -0.10, byline-above -0.10, byline-apart -0.10, text 0.15
run-and-gaps 101: 82: title 0.10, title-on -0.10, kicker -0.20, deck 0.10, byline-below -0.15, byline-above -0.10, byline-end -0.35, byline-apart -0.20, byline-on -0.20, aside -0.10
run-and-gaps 102: 1230: title-on -0.45, kicker -0.35, deck -0.40, deck-on -0.35, byline-above -0.40, byline-on -0.50, text 0.25, byline-apart -0.10
run-and-gaps 103: 31: title-on -0.10, kicker -0.10, text 0.10
run-and-gaps 104: 1374: title -0.10, kicker 0.15, byline-above -0.15, byline-end -0.25, byline-apart -0.60, byline-on -0.15, text -0.25, aside -0.15, deck -0.15
run-and-gaps 107: 53: title 0.15, deck -0.20, byline-below -0.10, byline-end -0.25, byline-apart -0.25, byline-on -0.15
run-and-gaps 108: 44: title 0.20, deck -0.15, byline-above -0.10, byline-apart -0.25, text -0.25
run-and-gaps 109: 23: title 0.25, kicker -0.15, byline-above -0.10, byline-end -0.10, byline-apart -0.15, text -0.25
run-and-gaps 110: 18: title -0.20, title-on 0.10, kicker -0.15, byline-end -0.15, byline-apart -0.10, text 0.15
run-and-gaps 111: 38: title -0.20, title-on -0.15, deck 0.15, byline-above -0.20, byline-end -0.25, byline-on -0.15, byline-apart 0.10
run-and-gaps 113: 6: title -0.10, byline-apart -0.10, text 0.15
run-and-gaps 114: 621: title-on -0.15, kicker -0.40, deck -0.35, byline-end -0.25, text 0.25, byline-below -0.10
run-and-gaps 115: 238: title 0.10, deck -0.10, byline-below -0.25, byline-end -0.25, byline-apart -0.50
run-and-gaps 116: 297: title -0.15, title-on -0.10, kicker -0.15, deck 0.10, byline-below -0.30, byline-above 0.10, byline-end -0.30, byline-apart -0.10, aside -0.10, text 0.10
run-and-gaps 117: 9: title -0.15, byline-apart -0.10, text 0.20
run-and-gaps 120: 8449: title -0.15, kicker -0.30, deck -0.30, deck-on -0.25, byline-above -0.10, byline-end -0.20, byline-apart -0.45, byline-on -0.15, aside -0.15
run-and-gaps 121: 390: title 0.10, title-on -0.20, kicker 0.25, deck-on -0.20, byline-above -0.55, byline-end -0.60, byline-apart -0.25, byline-on -0.20, text 0.25, deck -0.10
run-and-gaps 122: 719: title -0.55, title-on 0.25, deck 0.10, deck-on -0.30, byline-end -0.20, byline-apart -0.40, byline-on 0.15, text -0.10, aside -0.10
run-and-gaps 123: 56: title -0.30, title-on 0.10, kicker -0.20, deck 0.20, deck-on 0.10, byline-below 0.10, byline-above -0.20, byline-end -0.20, byline-apart -0.25, byline-on -0.15
run-and-gaps 124: 16: title -0.25, title-on -0.15, byline-below -0.10, text 0.25
run-and-gaps 125: 136: title 0.25, kicker -0.10, deck -0.25, deck-on -0.10, byline-end 0.10, byline-apart -0.30, byline-on -0.10, text -0.40, aside -0.10
run-and-gaps 126: 332: title 0.20, kicker 0.30, deck-on -0.20, byline-below -0.15, byline-above -0.35, byline-end -0.20, byline-apart -0.45, byline-on -0.25, text -0.20, deck -0.10
run-and-gaps 127: 2029: kicker -0.55, deck-on 0.10, byline-below -0.10, byline-above -0.15, byline-end -0.25, aside -0.15
run-and-gaps 130: 2: text -0.10
run-and-gaps 131: 68: title 0.20, title-on -0.35, deck -0.20, byline-below 0.25, byline-end 0.15, byline-apart -0.30, byline-on -0.15, text -0.30
run-and-gaps 132: 880: title-on -0.25, kicker -0.55, deck -0.20, deck-on -0.30, byline-below -0.10, byline-above -0.10, byline-end -0.25, byline-apart -0.60, byline-on -0.35, text 0.40
run-and-gaps 134: 693: title -0.20, title-on -0.10, kicker 0.35, deck 0.35, byline-below -0.40, byline-end 0.35, byline-apart 0.10, text -0.40, aside -0.15
run-and-gaps 137: 46: title -0.10, deck -0.20, byline-below -0.35, byline-end -0.15, byline-apart 0.20, byline-on -0.10, text 0.10
run-and-gaps 138: 48: title 0.20, title-on -0.20, kicker 0.10, deck -0.20, byline-below -0.15, byline-above -0.10
run-and-gaps 139: 20: title 0.25, text -0.25
run-and-gaps 141: 86: title -0.20, title-on -0.25, deck-on -0.10, byline-above 0.10, byline-apart 0.10, byline-on -0.15
run-and-gaps 144: 337: title -0.30, kicker -0.30, deck -0.25, byline-below -0.25, byline-above 0.20, byline-end -0.20, byline-apart -0.25, text 0.40
run-and-gaps 145: 123: kicker -0.35, deck -0.15, byline-above -0.15, byline-end -0.25, text 0.25, title -0.10
run-and-gaps 146: 138: deck -0.10, byline-below -0.20, byline-above -0.20, byline-end -0.15
run-and-gaps 147: 8: title -0.10, kicker -0.10, byline-apart -0.10, text 0.15
run-and-gaps 150: 15429: title-on -0.15, kicker 0.10, byline-above -0.55, byline-end -0.25, byline-on -0.45, aside -0.20
run-and-gaps 151: 351: title -0.65, kicker -0.10, deck-on 0.10, byline-below -0.30, aside -0.10, byline-on 0.10, text 0.10
run-and-gaps 152: 1067: title -0.90, title-on -0.30, kicker 0.15, deck -0.25, deck-on -0.25, byline-below -0.45, byline-above -0.25, byline-on -0.20, text 0.40
run-and-gaps 153: 43: title -0.25, kicker -0.25, byline-above -0.15, byline-apart -0.25, byline-on -0.10, deck-on 0.15
run-and-gaps 154: 5: title 0.10, text -0.10
run-and-gaps 155: 309: title -0.25, kicker -0.15, deck-on -0.20, byline-apart -0.45, deck 0.15
run-and-gaps 156: 326: title -0.10, title-on -0.10, kicker -0.25, deck-on -0.15, byline-below -0.45, byline-above -0.15, byline-end -0.20, byline-on -0.15, text 0.20
run-and-gaps 157: 5747: title -0.25, title-on 0.25, kicker -0.25, deck -0.15, deck-on -0.25, byline-below -0.10, byline-above 0.15, byline-end -0.30, byline-apart 0.10, aside -0.20
run-and-gaps 161: 130: title-on -0.10, deck -0.10, byline-end -0.25, byline-apart 0.10, text -0.25
run-and-gaps 162: 1151: title 0.10, title-on 0.10, kicker -0.30, deck -0.15, deck-on -0.25, byline-below -0.50, byline-above -0.45, byline-end -0.35, byline-apart -0.65, byline-on -0.20, aside -0.10
run-and-gaps 164: 585: title 0.50, title-on -0.10, deck-on -0.10, byline-below 0.10, byline-end -0.20, text -0.50, aside -0.10, kicker -0.25
run-and-gaps 167: 47: title-on -0.10, byline-end -0.20, byline-apart -0.15
run-and-gaps 168: 32: title-on -0.15, kicker -0.10, deck 0.10, byline-below -0.20, byline-above -0.10, byline-apart -0.25
run-and-gaps 169: 6: title -0.10
run-and-gaps 171: 138: title -0.10, title-on -0.15, kicker -0.25, deck 0.10, deck-on -0.10, byline-above -0.20, byline-end 0.15, byline-on -0.10
run-and-gaps 174: 281: title 0.45, kicker 0.30, deck -0.30, byline-below -0.20, byline-above -0.40, byline-end -0.15, byline-apart -0.70, text -0.40
run-and-gaps 175: 140: title 0.40, kicker -0.55, deck -0.20, byline-below -0.15, byline-above 0.15, byline-apart -0.50, text -0.25
run-and-gaps 176: 118: title 0.45, kicker -0.25, deck -0.10, byline-above -0.45, byline-apart -0.45, text -0.20
blocks-around 0: 840: title-on -0.20, kicker -0.10, deck -0.25, deck-on -0.20, byline-above -0.15, byline-end -0.35, byline-apart 0.45, text -0.35, aside -0.15
blocks-around 1: 4800: title -0.15, deck -0.25, byline-below -0.25, byline-end -0.25, byline-apart -0.10, text-on -0.20, aside -0.10, byline-on -0.20
blocks-around 2: 1076: title 0.15, title-on 0.25, kicker -0.10, deck -0.45, deck-on -0.15, byline-below -0.25, byline-above 0.10, byline-end -0.25, byline-apart -0.25, text-on -0.25, aside -0.10
blocks-around 3: 648: title-on 0.25, kicker -0.10, deck -0.20, deck-on -0.25, byline-below -0.10, byline-above -0.15, byline-end -0.10, byline-apart -0.30, text-on -0.20, aside -0.10
blocks-around 4: 1807: kicker 0.10, deck-on -0.15, byline-below -0.15, byline-above -0.25, byline-end -0.10, text -0.35, text-on -0.15, aside -0.10
blocks-around 5: 796: kicker -0.30, deck -0.25, deck-on -0.20, byline-below -0.30, byline-above 0.20, byline-end -0.10, byline-on -0.35, text-on 0.10, aside -0.10
blocks-around 6: 5437: title-on -0.10, kicker -0.25, deck-on 0.10, byline-above -0.15, byline-end -0.45, byline-apart -0.15, text -0.30, text-on -0.20, aside -0.10
blocks-around 7: 75308: title -0.15, title-on -0.10, kicker -0.10, deck -0.20, deck-on -0.10, byline-below -0.25, byline-above -0.10, byline-end -0.35, byline-apart -0.40, byline-on -0.35, text -0.15, aside -0.25
blocks-around 8: 15328: title -0.30, title-on -0.15, kicker 0.20, deck-on -0.20, byline-below -0.15, byline-end -0.45, byline-apart -0.20, byline-on -0.50, text -0.30, text-on 0.35, aside -0.10
blocks-around 9: 10858: title -0.15, title-on -0.15, deck -0.30, deck-on -0.20, byline-below -0.15, byline-above -0.30, byline-end -0.20, byline-on -0.35, text -0.10, aside -0.10
blocks-around 10: 27384: title -0.15, title-on -0.20, kicker -0.10, deck -0.25, deck-on -0.15, byline-below -0.25, byline-above -0.15, byline-end -0.55, byline-apart -0.50, byline-on -0.35, text -0.10, aside -0.15
blocks-around 11: 12258: title -0.25, title-on -0.20, kicker -0.25, deck -0.10, byline-below -0.15, byline-above -0.20, byline-end -0.75, byline-on -0.15, text -0.15, text-on 0.15, aside -0.10, byline-apart -0.25
blocks-around 12: 2008: title-on 0.35, kicker -0.15, deck -0.25, deck-on -0.10, byline-above -0.20, byline-apart -0.75, text -0.15, aside -0.10
blocks-around 13: 14046: title-on -0.20, kicker -0.25, deck -0.20, deck-on 0.15, byline-below -0.20, byline-above -0.20, byline-end -0.40, byline-apart -0.40, byline-on -0.30, text -0.10, text-on -0.10
blocks-around 14: 9547: title 0.40, kicker -0.65, deck -0.20, deck-on 0.10, byline-below -0.15, byline-above -0.35, byline-end -0.80, byline-apart -0.40, text -0.15, byline-on -0.20
blocks-around 15: 4834: title -0.20, title-on -0.30, deck-on -0.10, byline-below -0.10, byline-above -0.30, byline-end -0.30, byline-apart -0.40, byline-on 0.15, text-on 0.30, kicker -0.15
blocks-around 16: 9277: title -0.15, title-on -0.20, kicker -0.30, deck-on 0.15, byline-below -0.25, byline-end -0.45, byline-apart 0.10, text -0.10
blocks-around 17: 3987: title-on -0.20, kicker -0.35, byline-below 0.15, byline-end -0.15, byline-apart -0.50, byline-on 0.10, text -0.15
blocks-around 18: 1525: title -0.10, kicker -0.35, deck-on -0.10, byline-below -0.10, byline-above -0.15, byline-apart -0.40, byline-on 0.10, text 0.10, text-on -0.20, aside -0.10, byline-end 0.10
blocks-around 19: 9376: title -0.10, title-on -0.25, deck-on -0.35, byline-below -0.30, byline-end 0.10, byline-apart -0.50, text-on 0.10, deck -0.25
blocks-around 20: 4874: title -0.20, kicker -0.35, deck -0.45, byline-below -0.25, byline-above -0.25, byline-end 0.10, byline-apart -0.40, text 0.10, text-on 0.20
blocks-around 21: 5336: title -0.15, title-on -0.20, kicker -0.10, deck 0.20, byline-below -0.10, byline-above -0.15, byline-end 0.15, byline-on -0.10, text -0.20, byline-apart -0.20
blocks-around 22: 9292: title-on 0.10, kicker -0.65, deck -0.20, deck-on -0.20, byline-above -0.15, byline-on -0.15, text -0.35, text-on 0.15
blocks-around 23: 2985: title 0.10, title-on -0.10, kicker -0.30, deck -0.30, deck-on -0.10, byline-below -0.15, byline-above -0.20, byline-end -0.15, byline-on -0.25, text -0.30, text-on 0.55
blocks-around 24: 4274: title -0.20, title-on -0.50, kicker -0.45, deck -0.10, deck-on -0.20, byline-below -0.15, byline-above -0.15, byline-end 0.10, byline-apart -0.25, text 0.30, text-on 0.20
blocks-around 25: 23988: title -0.30, title-on 0.10, kicker -0.35, deck -0.40, byline-below -0.20, byline-above -0.50, byline-apart -0.10, byline-on -0.30, text -0.10, text-on -0.15, aside -0.10, deck-on -0.25
blocks-around 26: 9055: title-on -0.40, deck -0.10, deck-on -0.20, byline-below -0.40, byline-end -0.35, byline-apart 0.10, byline-on 0.10, text -0.25, text-on 0.30, byline-above -0.15
blocks-around 27: 8925: title 0.30, title-on -0.30, kicker -0.15, deck -0.15, deck-on -0.10, byline-below 0.25, byline-above -0.35, byline-end -0.50, byline-apart -0.50, text -0.10, text-on 0.25
blocks-around 28: 29003: title 0.15, title-on -0.15, kicker -0.35, deck -0.20, deck-on -0.25, byline-below 0.10, byline-above -0.20, byline-apart -0.75, byline-on -0.10, text-on 0.10
blocks-around 29: 11926: title 0.60, kicker -0.35, deck -0.20, deck-on -0.25, byline-above -0.45, byline-end -0.35, byline-apart -0.65, byline-on -0.45, text -0.20, title-on 0.20
blocks-around 30: 2054: title -0.30, title-on -0.25, kicker -0.30, deck -0.15, deck-on -0.15, byline-below -0.30, byline-above -0.20, byline-end 0.10, byline-apart -0.50, text-on 0.45, text 0.20
blocks-around 31: 11026: kicker 0.20, deck -0.20, deck-on -0.55, byline-below -0.95, byline-above 0.15, byline-end -0.15, byline-apart -0.25, byline-on 0.35, text -0.35, aside -0.10, title -0.10
blocks-around 32: 3807: title -0.30, kicker -0.25, deck -0.45, deck-on -0.30, byline-below -0.15, byline-above 0.15, byline-end 0.35, byline-on 0.35, text-on -0.35, text 0.10
blocks-around 33: 3186: title -0.10, kicker 0.10, deck -0.30, deck-on -0.20, byline-below -0.60, byline-above 0.45, byline-end 0.10, byline-apart -0.15, byline-on -0.10, text -0.10
blocks-around 34: 11405: title -0.20, kicker -0.10, deck -0.45, deck-on -0.35, byline-below -0.10, byline-end 0.10, byline-apart -0.10, byline-on -0.25, text-on 0.20, byline-above -0.10
blocks-around 35: 15326: title -0.45, kicker 0.15, deck -0.15, deck-on -0.20, byline-above 0.10, byline-end 0.15, text -0.10, text-on 0.10, aside -0.10
below-and-tail 0: 10966: title -0.10, title-on -0.25, kicker -0.30, deck-on -0.25, byline-below -0.15, byline-above -0.20, byline-end -0.15, byline-apart -0.30, byline-on 0.10, aside -0.10, deck -0.15, text -0.10
below-and-tail 1: 854: title -0.40, title-on -0.15, deck -0.20, deck-on -0.10, byline-below 0.15, byline-above -0.10, byline-on -0.10, text 0.20, byline-end -0.10, text-on 0.15
below-and-tail 2: 2943: title-on -0.30, deck -0.10, deck-on 0.15, byline-below -0.30, byline-end -0.35, byline-apart -0.15, byline-on -0.20, text-on 0.15
below-and-tail 3: 308: title -0.15, title-on -0.15, byline-end -0.10, text-on 0.20
below-and-tail 4: 69: title -0.15, byline-below -0.10
below-and-tail 6: 561: title -0.20, title-on -0.10, byline-below -0.20, text-on 0.20
below-and-tail 8: 403: title-on 0.25, kicker -0.10, deck -0.25, deck-on -0.10, byline-above -0.10, byline-end 0.15, byline-apart -0.30, byline-on -0.20, text -0.25, aside -0.15
below-and-tail 9: 83876: title -0.25, title-on -0.30, kicker -0.30, deck -0.25, deck-on -0.15, byline-below -0.15, byline-above -0.15, byline-end -0.10, byline-apart -0.25, byline-on -0.20, text -0.25, text-on -0.25, aside -0.25
below-and-tail 10: 5635: title -0.20, kicker -0.30, deck -0.20, byline-above -0.30, byline-end -0.40, byline-apart -0.15, byline-on -0.25, text -0.20, text-on 0.35
below-and-tail 11: 36207: title -0.10, title-on -0.15, kicker -0.35, deck -0.25, byline-below -0.20, byline-above -0.15, byline-end -0.25, byline-apart -0.15, byline-on -0.35, text 0.25, text-on 0.35, aside -0.10
below-and-tail 12: 4869: title -0.35, kicker -0.20, deck -0.20, deck-on -0.20, byline-below -0.10, byline-above -0.10, byline-end -0.15, byline-on -0.15, text 0.30, text-on 0.25
below-and-tail 13: 1202: kicker 0.15, deck -0.25, deck-on -0.10, byline-below -0.10, byline-above -0.10, byline-end -0.25, byline-apart -0.10, byline-on -0.10, text -0.35, text-on 0.35
below-and-tail 14: 213: title-on 0.25, kicker 0.10, deck -0.25, deck-on -0.10, byline-below -0.10, byline-above -0.10, byline-end -0.20, byline-apart -0.15, byline-on -0.10, text -0.20, text-on 0.10
below-and-tail 15: 2674: title 0.10, title-on -0.20, kicker -0.20, deck -0.20, deck-on -0.15, byline-below -0.40, byline-above -0.25, text 0.35, text-on -0.15
below-and-tail 16: 50: title -0.15, text-on 0.25
below-and-tail 17: 3818: title -0.30, title-on 0.20, kicker -0.50, deck -0.70, deck-on -0.40, byline-end -0.15, text -0.40, aside -0.20
below-and-tail 18: 26258: title -0.25, title-on -0.20, kicker -0.25, deck -0.15, byline-below -0.15, byline-above -0.20, byline-end -0.45, byline-apart -0.20, byline-on -0.15, text -0.25, text-on -0.25, aside -0.15
below-and-tail 19: 1937: byline-below -0.20, byline-above -0.15, byline-end -0.10, byline-apart -0.25, text 0.30, text-on -0.25
below-and-tail 20: 11288: title -0.45, kicker -0.20, deck -0.25, deck-on -0.35, byline-below -0.20, byline-above -0.10, byline-end -0.10, byline-apart -0.15, byline-on -0.25, text 0.25, text-on 0.45
below-and-tail 21: 1733: title -0.30, title-on -0.30, kicker -0.15, deck -0.10, deck-on -0.20, byline-below -0.15, byline-apart -0.10, byline-on -0.20, text 0.35, text-on 0.20
below-and-tail 22: 334: kicker -0.20, deck -0.15, deck-on -0.10, byline-below -0.25, byline-apart -0.15, byline-on -0.15
below-and-tail 23: 73: title 0.25, title-on 0.10, byline-below -0.10, byline-apart -0.10, text -0.30, text-on 0.10
below-and-tail 24: 1098: title 0.15, deck -0.10, byline-below -0.20, byline-end -0.15, byline-apart -0.15, byline-on -0.10, text -0.25, text-on 0.30
below-and-tail 26: 949: title -0.10, deck -0.30, deck-on -0.20, byline-below -0.15, byline-above -0.25, byline-end -0.15, byline-on -0.20, text -0.10, aside -0.10
below-and-tail 27: 20813: title -0.25, title-on -0.10, kicker -0.20, deck-on -0.15, byline-below -0.10, byline-above -0.10, byline-end -0.20, byline-apart -0.40, byline-on -0.20, text -0.20, text-on 0.10, aside -0.10
below-and-tail 28: 1585: deck -0.15, deck-on -0.15, byline-below -0.40, byline-end -0.10, byline-on -0.15, text 0.10, title-on -0.15
below-and-tail 29: 8299: title 0.10, title-on -0.50, kicker -0.10, deck -0.10, deck-on -0.10, byline-below -0.15, byline-end -0.10, byline-apart -0.10, byline-on -0.30, text-on 0.10
below-and-tail 30: 1186: title -0.25, title-on 0.15, deck -0.10, deck-on -0.20, byline-below -0.10, byline-on -0.10, text 0.20
below-and-tail 31: 242: title -0.20, title-on -0.15, kicker -0.10, deck -0.15, deck-on -0.10, byline-below -0.20, byline-end -0.10, byline-on -0.10, text 0.10, text-on 0.40
below-and-tail 32: 58: title -0.10, text 0.10, text-on 0.10
below-and-tail 33: 860: title -0.15, deck -0.15, byline-below 0.15, byline-end -0.20, byline-apart -0.10, text-on 0.10
below-and-tail 35: 732: title-on 0.15, deck -0.35, deck-on -0.25, byline-below -0.25, byline-above -0.20, byline-end -0.10, byline-apart 0.10, byline-on -0.10, text-on -0.20
below-and-tail 36: 56031: title -0.35, kicker -0.25, deck -0.15, byline-below -0.15, byline-above -0.30, byline-end -0.55, byline-apart -0.25, text -0.20, aside -0.15, title-on -0.10, byline-on -0.20, text-on -0.10
below-and-tail 37: 4626: title -0.25, title-on -0.35, kicker -0.10, deck -0.30, byline-below -0.20, byline-above -0.15, byline-end 0.20, byline-apart -0.25, text -0.10, text-on 0.45
below-and-tail 38: 19765: title-on 0.15, kicker -0.10, deck -0.35, deck-on -0.10, byline-below -0.25, byline-end -0.10, byline-apart -0.15, byline-on -0.30, text -0.10
below-and-tail 39: 2612: title -0.15, title-on -0.45, deck -0.15, deck-on -0.25, byline-below -0.20, byline-apart -0.10, byline-on -0.15, text 0.15, text-on 0.40
below-and-tail 40: 704: title-on -0.40, kicker -0.30, deck -0.30, deck-on -0.30, byline-below -0.45, byline-apart -0.15, byline-on -0.20, text 0.30, text-on 0.25
below-and-tail 41: 196: title -0.15, title-on -0.20, kicker -0.10, deck -0.15, byline-below -0.30, byline-above -0.10, byline-apart -0.15, byline-on -0.10, text 0.20, text-on 0.15, aside -0.10
below-and-tail 42: 2552: title -0.25, deck -0.15, deck-on -0.15, byline-below -0.15, byline-end -0.15, byline-apart -0.15, byline-on 0.10, text-on 0.20
below-and-tail 43: 44: title -0.15, text-on 0.15
below-and-tail 44: 1638: title -0.20, title-on -0.30, kicker -0.20, deck -0.25, deck-on -0.25, byline-above -0.15, text-on 0.20, aside -0.10, byline-end 0.15
below-and-tail 45: 32002: title -0.25, title-on -0.10, kicker -0.10, deck -0.20, byline-end -0.35, byline-apart -0.10, text -0.20, aside -0.15, byline-above -0.10, byline-on -0.10
below-and-tail 46: 2276: title -0.40, title-on -0.15, deck -0.10, byline-below -0.30, byline-above -0.10, byline-end -0.10, byline-apart -0.30, byline-on -0.25, text 0.35
below-and-tail 47: 9375: title 0.20, title-on -0.20, kicker -0.15, byline-below -0.45, byline-above -0.10, byline-end -0.20, byline-apart -0.20, byline-on -0.35, text -0.30, text-on 0.30, deck-on -0.10
below-and-tail 48: 1217: title -0.25, title-on -0.30, deck -0.10, deck-on -0.10, byline-below -0.10, byline-apart -0.10, byline-on -0.15, text-on 0.35, text 0.10
below-and-tail 49: 320: title -0.55, title-on -0.10, kicker -0.15, deck -0.15, deck-on -0.10, byline-apart -0.10, text 0.45, text-on 0.20, byline-below -0.15
below-and-tail 50: 82: title -0.15, byline-below -0.15, byline-apart -0.10, text 0.15
below-and-tail 51: 1239: title -0.10, byline-end -0.10, text -0.20, text-on 0.35, deck -0.10
below-and-tail 52: 23: title -0.10, text-on 0.10
below-and-tail 53: 744: title-on -0.15, kicker -0.15, deck 0.25, deck-on -0.20, byline-below 0.10, byline-above -0.25, byline-apart -0.20, byline-on -0.25, text-on 0.20
below-and-gap 0: 12686: title -0.20, title-on -0.20, kicker -0.25, deck -0.15, byline-below -0.25, byline-above -0.10, byline-apart -0.45, aside -0.10
below-and-gap 1: 1788: title-on -0.15, kicker -0.35, deck-on -0.25, byline-above -0.15, byline-end -0.20, byline-apart -0.20, byline-on -0.10, text -0.10
below-and-gap 2: 1361: title 0.20, kicker -0.30, deck-on -0.25, byline-above -0.20, byline-apart -0.35, byline-on -0.15, text -0.30, text-on 0.10, aside -0.10
below-and-gap 3: 87: title 0.10, title-on -0.15, kicker -0.10, deck -0.15, byline-above -0.10, byline-end -0.35, byline-on -0.20, text 0.10, text-on -0.15
below-and-gap 4: 216: title -0.15, kicker -0.10, deck -0.20, byline-below -0.20, byline-above -0.20, byline-end -0.25, byline-apart 0.30, text -0.10, text-on 0.10
below-and-gap 5: 102845: title -0.25, title-on -0.15, kicker -0.25, deck -0.45, deck-on -0.10, byline-below -0.40, byline-above -0.30, byline-end -0.20, byline-apart -0.45, byline-on -0.25, text -0.15, aside -0.25, text-on -0.10
below-and-gap 6: 20069: title-on -0.30, deck -0.35, deck-on -0.15, byline-above -0.15, byline-apart -0.35, text -0.15, text-on -0.20, aside -0.15
below-and-gap 7: 10108: title -0.15, title-on -0.10, kicker -0.25, deck-on -0.30, byline-below -0.10, byline-above -0.30, byline-apart -0.55, byline-on -0.30, text -0.20, text-on -0.30, aside -0.15
below-and-gap 8: 1402: title 0.10, title-on -0.35, deck-on -0.30, byline-end -0.15, byline-apart 0.20, byline-on -0.30, aside -0.10
below-and-gap 9: 4120: title -0.10, title-on -0.40, kicker -0.15, deck -0.20, byline-below -0.45, byline-above -0.20, byline-end -0.35, byline-on -0.10, text -0.10, text-on 0.20, aside -0.10
below-and-gap 10: 33708: title -0.35, title-on -0.15, kicker -0.20, deck -0.25, byline-below -0.20, byline-above -0.15, byline-end -0.25, byline-apart -0.25, byline-on 0.10, text -0.40, aside -0.10
below-and-gap 11: 5227: kicker -0.30, deck 0.15, deck-on -0.25, byline-below -0.35, byline-above -0.45, byline-end -0.30, byline-apart -0.25, byline-on -0.40, text 0.15, text-on -0.10
below-and-gap 12: 3526: title 0.20, deck -0.45, byline-end -0.25, byline-apart 0.10, byline-on -0.40, text -0.15, text-on -0.20, aside -0.10, title-on -0.15, byline-above -0.10
below-and-gap 13: 477: title-on -0.15, deck-on -0.15, byline-below -0.25, byline-end 0.20, byline-apart -0.10, byline-on -0.10
below-and-gap 14: 749: title -0.25, kicker -0.10, deck -0.40, byline-below -0.40, byline-above 0.20, byline-end -0.30, byline-apart -0.15, text 0.10, text-on 0.20, aside -0.10
below-and-gap 15: 26274: title -0.10, kicker -0.35, deck 0.20, deck-on -0.10, byline-below 0.10, byline-above -0.25, byline-apart -0.50, byline-on -0.20, text -0.30, text-on -0.20
below-and-gap 16: 4351: title -0.10, title-on -0.10, deck -0.25, deck-on -0.50, byline-below -0.40, byline-above 0.25, byline-end -0.35, byline-on -0.25, text-on 0.40
below-and-gap 17: 2347: title -0.15, kicker 0.10, deck -0.50, byline-above -0.30, byline-end -0.75, byline-apart -0.15, byline-on -0.10
below-and-gap 18: 371: title 0.20, title-on -0.20, kicker -0.10, deck -0.20, deck-on -0.10, byline-below -0.25, text 0.15
below-and-gap 19: 444: deck -0.10, byline-below -0.20, byline-above -0.15, byline-end -0.10, byline-apart -0.30
below-and-gap 20: 69637: title -0.15, title-on -0.25, kicker -0.35, deck -0.30, deck-on -0.20, byline-above -0.25, byline-end -0.30, byline-apart -0.20, byline-on -0.15, text -0.35, aside -0.15
below-and-gap 21: 10240: title -0.10, title-on -0.10, kicker -0.25, deck -0.30, byline-above -0.25, byline-end -0.50, byline-apart -0.30, byline-on -0.25, aside -0.10
below-and-gap 22: 6143: title-on -0.20, kicker -0.15, deck-on -0.10, byline-below -0.45, byline-above -0.25, byline-end -0.45, byline-apart -0.15, byline-on -0.20, aside -0.10, deck -0.10
below-and-gap 23: 1055: title-on -0.20, kicker -0.20, deck-on -0.15, byline-below -0.10, byline-above -0.10, byline-end 0.10, byline-apart -0.10, byline-on -0.15, text 0.15
below-and-gap 24: 1093: title-on -0.10, kicker 0.15, deck -0.10, byline-below -0.25, byline-above -0.20, byline-end -0.10, byline-apart -0.15, text -0.35, aside -0.10
below-and-gap 25: 37293: title -0.20, kicker -0.15, byline-end -0.20, byline-apart -0.50, text -0.45, text-on -0.10, aside -0.15, title-on 0.15
below-and-gap 26: 4452: title -0.10, title-on -0.25, kicker -0.10, deck -0.10, deck-on -0.15, byline-below -0.30, byline-on -0.15, text 0.10, text-on 0.30, aside -0.10
below-and-gap 27: 4073: title 0.10, title-on -0.65, kicker -0.15, deck-on -0.25, byline-above -0.30, byline-end -0.50, byline-on -0.35, text 0.25, text-on 0.15, aside -0.10
below-and-gap 28: 1064: title -0.30, title-on -0.20, kicker -0.15, deck -0.35, deck-on -0.10, byline-below -0.10, byline-above -0.10, byline-end -0.30, byline-on -0.20, text 0.10, text-on 0.25
below-and-gap 29: 396: kicker -0.25, deck -0.30, byline-below -0.10, aside -0.10, byline-apart -0.10
below-and-fill 0: 1601: title 0.10, kicker -0.30, deck -0.20, byline-below -0.40, byline-above -0.20, byline-end -0.15, byline-apart -0.35, text 0.30, text-on -0.20, aside -0.10
below-and-fill 1: 1258: title 0.25, title-on -0.35, kicker -0.35, deck -0.30, byline-above -0.15, byline-apart 0.25, byline-on -0.10, text -0.30, text-on 0.20
below-and-fill 2: 1135: title -0.20, kicker -0.25, byline-above -0.15, byline-end 0.25, byline-apart -0.10, byline-on 0.30, text -0.25, text-on -0.25, aside -0.10, deck-on -0.10, byline-below 0.10
below-and-fill 3: 1205: title -0.30, deck-on -0.10, byline-below -0.20, byline-above -0.10, byline-apart -0.10, byline-on -0.25, text 0.15
below-and-fill 4: 6536: title -0.55, title-on 0.10, kicker -0.20, deck -0.20, deck-on -0.35, byline-above -0.15, byline-apart -0.35, byline-on 0.10, text -0.10
below-and-fill 5: 4403: title -0.15, title-on -0.35, kicker -0.15, byline-below -0.10, byline-above -0.15, byline-end -0.30, byline-apart -0.40, byline-on -0.65, text 0.30, aside -0.10
below-and-fill 6: 21280: title -0.15, title-on -0.20, kicker -0.15, deck -0.40, deck-on -0.20, byline-above -0.35, byline-end -0.45, byline-apart -0.40, byline-on -0.25, text -0.20, text-on -0.15, aside -0.15
below-and-fill 7: 21699: title -0.15, title-on -0.20, kicker -0.30, deck -0.15, byline-below -0.15, byline-above -0.30, byline-end -0.40, byline-apart -0.50, text -0.20, text-on -0.35, aside -0.15
below-and-fill 8: 17605: title -0.35, title-on -0.15, kicker -0.15, deck -0.30, byline-below -0.40, byline-above -0.30, byline-apart -0.20, byline-on -0.70, text -0.25, aside -0.15
below-and-fill 9: 10701: title -0.15, kicker -0.50, deck -0.10, deck-on -0.25, byline-above -0.35, byline-end -0.30, byline-apart -0.35, byline-on -0.15, text -0.10, byline-below -0.20
below-and-fill 10: 37553: title -0.40, title-on -0.25, kicker -0.30, deck -0.30, deck-on -0.30, byline-below -0.30, byline-above -0.15, byline-apart -0.25, text-on 0.20
below-and-fill 11: 29706: title -0.25, kicker -0.70, deck-on -0.30, byline-below -0.30, byline-above -0.10, byline-end -0.20, byline-apart -0.30, text-on -0.10, aside -0.10, deck -0.15, byline-on -0.25
below-and-fill 12: 4795: title -0.20, kicker -0.35, deck -0.25, deck-on -0.30, byline-below -0.20, byline-above -0.15, byline-end -0.40, byline-apart -0.25, byline-on -0.25, text-on 0.20, aside -0.10
below-and-fill 13: 5389: title -0.10, title-on -0.10, kicker 0.10, deck -0.30, byline-above -0.30, byline-end -0.40, byline-apart -0.20, byline-on -0.10, text -0.20, text-on -0.30
below-and-fill 14: 4526: title 0.20, title-on -0.15, kicker -0.35, byline-above -0.40, byline-end -0.75, byline-on 0.10, text-on -0.40, byline-apart -0.15
below-and-fill 15: 3503: title -0.55, deck-on 0.10, byline-above 0.10, byline-apart -0.40, byline-on 0.15, text -0.40, text-on 0.25
below-and-fill 16: 14405: title -0.25, kicker -0.20, deck -0.15, deck-on -0.15, byline-above -0.25, byline-end -0.30, byline-on -0.35, text 0.15, text-on 0.10, byline-below -0.10, byline-apart -0.10
below-and-fill 17: 11069: title -0.15, title-on -0.35, kicker -0.15, deck -0.10, byline-below -0.55, byline-above 0.10, byline-end 0.35, byline-apart -0.15, byline-on -0.20, text-on 0.10
below-and-fill 18: 3168: title -0.10, kicker -0.30, deck -0.30, deck-on -0.15, byline-below -0.20, byline-above 0.30, byline-end -0.15, byline-apart -0.40, byline-on -0.10, text 0.20
below-and-fill 19: 3443: title-on -0.15, deck -0.15, byline-below -0.20, byline-above -0.20, byline-end 0.25, byline-apart -0.35, text -0.15
below-and-fill 20: 3087: kicker -0.15, deck -0.15, byline-above -0.30, byline-end -0.20, byline-apart -0.30, byline-on -0.10, text -0.30, text-on -0.30
below-and-fill 21: 2798: title -0.15, title-on -0.10, deck 0.15, deck-on 0.10, byline-below -0.35, byline-above -0.35, byline-apart -0.40, byline-on 0.10, text -0.20, text-on 0.25, kicker -0.20
below-and-fill 22: 12322: title -0.30, kicker 0.10, deck -0.30, byline-end -0.50, byline-apart 0.20, byline-on -0.50, text-on 0.15
below-and-fill 23: 8969: title -0.30, title-on -0.25, deck-on -0.30, byline-below 0.20, byline-above -0.35, byline-end -0.25, byline-on -0.35, text 0.10, text-on 0.20
below-and-fill 24: 7011: title -0.25, title-on 0.10, kicker -0.50, deck -0.30, deck-on -0.15, byline-below -0.20, byline-end -0.40, byline-apart -0.40, byline-on -0.25, text-on 0.15, aside -0.10
below-and-fill 25: 8022: title -0.10, title-on -0.25, deck -0.15, deck-on -0.35, byline-above -0.20, byline-end -0.40, byline-apart 0.10, byline-on -0.50, text-on -0.15, aside -0.10
below-and-fill 26: 7426: kicker -0.35, deck-on 0.15, byline-below -0.25, byline-above -0.35, byline-end -0.60, byline-apart -0.50, text -0.45, text-on 0.30, aside -0.10
below-and-fill 27: 7440: title -0.10, title-on -0.40, deck -0.10, deck-on 0.20, byline-below -0.20, byline-above -0.25, byline-apart -0.45, byline-on -0.15
below-and-fill 28: 33972: title -0.20, title-on -0.45, kicker -0.20, byline-below -0.15, byline-above -0.10, byline-end -0.35, byline-apart -0.20, byline-on 0.10, text -0.10
below-and-fill 29: 24297: title -0.40, title-on -0.35, kicker 0.20, deck -0.40, deck-on -0.15, byline-below 0.15, byline-above -0.10, byline-apart 0.10, text -0.15
below-and-fill 30: 2849: title -0.35, title-on -0.20, kicker 0.20, deck-on 0.10, byline-below -0.20, byline-above 0.10, byline-end 0.50, byline-apart -0.25, byline-on 0.25, text-on -0.20
below-and-fill 31: 3590: title -0.30, kicker -0.35, deck 0.15, deck-on -0.15, byline-below -0.45, byline-above 0.20, byline-end 0.10, byline-apart -0.50, text -0.15, text-on 0.20, byline-on 0.15
below-and-fill 32: 3580: title 0.10, kicker -0.30, deck-on -0.45, byline-below -0.10, byline-above -0.30, byline-end -0.65, byline-apart -0.45, byline-on -0.30, text 0.10, text-on -0.10
below-and-fill 33: 4510: title-on -0.40, kicker -0.25, byline-below 0.10, byline-above -0.35, byline-end -0.60, byline-apart 0.25, byline-on -0.45, text-on -0.15
below-and-fill 34: 18511: title-on -0.20, kicker -0.20, deck-on -0.20, byline-above -0.25, byline-end -0.50, byline-on -0.20, text-on 0.10
below-and-fill 35: 14238: title 0.10, title-on -0.40, kicker -0.25, deck -0.50, byline-above -0.45, byline-end -0.35, byline-apart -0.45, byline-on -0.45, text-on 0.35
form-and-tail 0: 221242: title -0.40, title-on -0.30, kicker -0.15, deck -0.25, deck-on -0.35, byline-above -0.15, byline-end -0.20, byline-apart -0.15, byline-on -0.25, text -0.30, text-on -0.35, aside -0.45, byline-below -0.20
form-and-tail 1: 16293: title -0.30, kicker -0.20, deck -0.20, byline-below -0.20, byline-above -0.30, byline-end -0.20, byline-apart -0.30, byline-on -0.20, text -0.20, text-on 0.25
form-and-tail 2: 85031: title -0.15, title-on 0.15, kicker -0.30, deck -0.15, deck-on -0.10, byline-below -0.45, byline-above -0.15, byline-end -0.30, byline-apart -0.30, byline-on -0.60, text -0.10, aside -0.15, text-on 0.15
form-and-tail 3: 11370: title -0.30, title-on -0.10, kicker -0.20, deck -0.15, deck-on -0.40, byline-below -0.20, byline-end -0.10, byline-apart -0.10, byline-on -0.30, text 0.35, text-on 0.45
form-and-tail 4: 2790: kicker 0.15, deck -0.30, deck-on -0.40, byline-below -0.70, byline-above -0.15, byline-end -0.25, byline-apart -0.20, byline-on -0.30, text -0.20, text-on 0.40
form-and-tail 5: 634: title -0.30, title-on -0.10, kicker 0.10, deck -0.30, deck-on -0.20, byline-below -0.40, byline-above -0.20, byline-end -0.20, byline-apart -0.30, byline-on -0.20, text 0.25, text-on 0.15, aside -0.10
form-and-tail 6: 8693: title-on -0.15, kicker -0.20, deck -0.40, deck-on -0.25, byline-below -0.20, byline-above -0.30, byline-apart -0.20, byline-on 0.15, text 0.15, text-on 0.25
form-and-tail 7: 150: title -0.20, title-on -0.15, text-on 0.40
form-and-tail 8: 8004: title -0.35, kicker -0.50, deck -0.45, deck-on -0.60, byline-below -0.10, byline-apart -0.10, byline-on -0.15, text -0.25, aside -0.20
form-and-tail 9: 1238: title 2.15, title-on 0.50, kicker -1.40, deck -0.15, deck-on -0.20, byline-below -0.80, byline-above -0.20, byline-end -0.40, byline-apart -0.30, byline-on -0.50, text -2.30, text-on -0.30
form-and-tail 11: 20: title 0.15, text -0.15
form-and-tail 18: 403: title 0.35, title-on -0.95, kicker -0.75, deck -0.55, deck-on -0.10, byline-below -0.75, byline-above -0.20, byline-end -0.45, byline-apart -0.30, byline-on -0.30, text 0.20, text-on 0.15, aside -0.10
form-and-tail 20: 12: title -0.10, text 0.10
form-and-tail 28: 238: title -0.70, title-on -0.60, kicker -0.15, deck -0.25, deck-on -0.15, byline-below -0.55, byline-apart -0.10, byline-on -0.20, text 0.95
form-and-tail 29: 36: title -0.50, title-on -0.55, deck -0.25, deck-on -0.10, byline-below -0.25, text 0.65
form-and-tail 31: 27: title -0.40, title-on -0.30, kicker -0.10, byline-below -0.10, text 0.45
form-and-tail 36: 164: title -0.30, text 0.20
form-and-tail 45: 186: title -0.10, text-on 0.15
form-and-tail 53: 137: title -0.10, text 0.10
form-and-tail 54: 50: title -0.30, title-on -0.10, kicker -0.20, deck -0.10, byline-below -0.30, byline-above -0.45, byline-end -0.60, byline-apart -0.65, byline-on -0.20, text 1.10, aside -0.10
form-and-tail 63: 6663: title 0.10, title-on -0.10, kicker -1.05, deck -1.05, deck-on -0.55, byline-end -0.30, byline-on -0.85, text 0.10, aside -0.10
form-and-tail 64: 381: title 0.25, title-on -0.15, deck -0.10, byline-below -0.10, byline-above -0.10, byline-end -0.10, byline-apart -0.10, text -0.10, text-on 0.15
form-and-tail 65: 2734: title -0.35, title-on -0.35, kicker -0.15, deck -0.55, deck-on -0.15, byline-below -0.10, byline-above -0.10, byline-end -0.15, byline-apart -0.10, text 0.65, text-on -0.25
form-and-tail 66: 555: title -0.35, title-on -0.10, text 0.20, text-on 0.25
form-and-tail 67: 38: title -0.20, title-on -0.20, kicker -0.15, deck-on -0.15, text 0.15
form-and-tail 68: 17: title 0.20, text -0.20
form-and-tail 69: 291: title -0.15, text-on 0.20
form-and-tail 71: 143: title-on -0.30, kicker -0.20, deck -0.15, byline-below -0.35, byline-above -0.15, byline-end -0.40, byline-apart -0.30, byline-on -0.10, text-on 0.15, aside -0.10, title 0.15
form-below 0: 348256: title -0.20, title-on -0.25, kicker -0.20, deck -0.15, deck-on -0.35, byline-below -0.20, byline-above -0.25, byline-end -0.15, byline-apart -0.10, byline-on -0.40, text -0.25, text-on -0.30, aside -0.50
form-below 1: 1167: title 0.40, title-on 0.15, kicker -0.65, deck -0.35, byline-below 0.20, byline-above -0.60, byline-end -0.15, byline-apart -0.25, text -0.20, text-on 0.20, aside -0.10
form-below 2: 367: title 0.20, kicker -0.30, deck -0.25, deck-on -0.10, byline-below -0.35, byline-above -0.45, byline-end -0.35, byline-on -0.10, text -0.25, text-on 0.50, aside -0.15, title-on -0.20
form-below 3: 296: title 0.25, title-on 0.35, kicker -0.35, deck -0.55, deck-on -0.30, byline-below -0.15, byline-above -0.15, byline-end -0.30, byline-apart -0.45, byline-on -0.45, text-on -0.20, aside -0.10, text -0.15
form-below 4: 197: title 0.30, title-on 0.35, kicker -0.15, deck -0.15, byline-below -0.45, byline-end -0.10, byline-apart -0.35, byline-on -0.15, text -0.25
form-below 5: 325: title 0.10, title-on -0.25, kicker -0.15, deck -0.10, deck-on -0.10, byline-apart -0.20, byline-on 0.10, text -0.15, byline-below 0.10
form-below 6: 71: title -0.10, kicker -0.15, deck -0.25, byline-below 0.15, byline-above -0.10, byline-apart -0.20, byline-on 0.15, text -0.25, text-on 0.10, title-on -0.15
form-below 7: 10573: title -0.30, title-on -0.30, byline-below -0.85, byline-above 0.35, byline-end -0.20, byline-apart -0.40, byline-on 0.35, text -0.30, text-on -0.15, aside -0.15, deck -0.20
form-below 8: 6350: title -0.35, title-on -0.15, kicker -0.20, deck -0.20, deck-on -0.10, byline-above -0.10, byline-end -0.15, byline-apart -0.20, byline-on -0.10
form-above 0: 348201: title -0.15, title-on -0.25, kicker -0.10, deck -0.25, deck-on -0.25, byline-below -0.25, byline-above -0.25, byline-end -0.25, byline-apart -0.15, byline-on -0.20, text -0.25, text-on -0.35, aside -0.55
form-above 1: 1248: title -0.55, title-on 0.40, kicker 0.20, deck -0.60, byline-below -0.15, byline-above -0.20, byline-end -0.20, byline-apart -0.30, byline-on -0.15, text 0.25, text-on -0.10
form-above 2: 353: title 0.25, title-on -1.05, kicker -0.45, deck 0.30, deck-on -0.15, byline-above -0.15, byline-end -0.40, byline-apart -0.30, byline-on -0.30, text 0.10, text-on 0.25
form-above 3: 300: title -0.20, title-on -0.15, deck -0.15, byline-below -0.15, text 0.15, text-on 0.25
form-above 4: 191: title -0.40, title-on -0.10, byline-below -0.10, byline-apart -0.25, text 0.45, text-on 0.30
form-above 5: 316: deck -0.15, byline-below -0.40, byline-above -0.35, byline-end 0.50, byline-apart -0.10, text -0.10, aside -0.20
form-above 6: 55: title 0.10, title-on -0.10, kicker -0.30, deck -0.25, byline-below -0.20, byline-end -0.25, byline-apart -0.25, byline-on -0.30, text 0.35
form-above 7: 10588: title -0.15, title-on 0.60, kicker -0.15, deck 0.25, deck-on -0.70, byline-below 0.45, byline-above -0.35, byline-end -0.35, byline-apart -0.70, byline-on -0.45, text -0.40, text-on -0.55, aside -0.15
form-above 8: 6350: title -0.15, kicker -0.15, deck -0.25, byline-below -0.40, byline-above -0.20, byline-end -0.25, byline-apart -0.10, text -0.15
joints-and-letters 0: 5724: title-on -0.15, kicker -0.10, deck -0.25, deck-on -0.25, byline-above -0.10, byline-on -0.10, text -0.10, text-on -0.15, aside -0.30, byline-end -0.15
joints-and-letters 1: 4056: title-on -0.20, kicker -0.70, deck-on -0.45, byline-below -0.20, byline-above -0.10, byline-end -0.10, byline-apart -0.15, byline-on -0.15, text-on 0.10, aside -0.20
joints-and-letters 2: 61571: title -0.20, title-on -0.25, kicker 0.10, deck -0.60, deck-on -0.30, byline-on 0.15, text -0.25, text-on -0.35, aside -0.35
joints-and-letters 3: 30141: title -0.20, title-on -0.30, kicker -0.10, deck -0.40, deck-on -0.20, byline-below -0.20, byline-above -0.50, byline-end -0.30, byline-apart -0.45, byline-on -0.15, aside -0.20
joints-and-letters 5: 30: title -0.25, title-on -0.15, kicker -0.10, deck -0.10, byline-below 0.20, byline-above -0.10, byline-apart -0.10, byline-on -0.10, text 0.10
joints-and-letters 6: 52226: title 0.10, kicker -0.80, byline-below -0.75, byline-above -0.60, byline-end -0.55, byline-apart -0.45, byline-on -0.75, aside -0.10
joints-and-letters 7: 1239: title -0.45, title-on -0.25, kicker -0.10, deck-on -0.15, byline-below 0.15, byline-above -0.10, byline-end -0.10, text 0.15, text-on -0.10
joints-and-letters 9: 898: title -0.30, title-on -0.30, kicker 0.10, deck -0.10, deck-on -0.15, byline-below 0.20, byline-end 0.55, byline-apart 0.25, byline-on -0.70, text -0.50, text-on -0.10, aside -0.20, byline-above -0.10
joints-and-letters 10: 53491: title-on 0.10, kicker -0.70, deck 0.15, deck-on -0.30, byline-below -1.40, byline-above -0.60, byline-end -1.00, byline-apart -0.70, byline-on -0.80, text 0.10, text-on 0.15, aside -0.15
joints-and-letters 11: 14540: title -0.10, title-on -0.55, kicker -0.30, deck -0.55, byline-below 0.50, byline-above 0.20, byline-apart 0.10, text -0.45, text-on -0.40, aside -0.10
joints-and-letters 13: 2501: title -0.20, kicker 0.35, deck-on -0.10, byline-above -0.15, byline-end -0.55, byline-apart -0.15, text -0.20, text-on -0.10, aside -0.20, deck -0.10, byline-below -0.15
joints-and-letters 14: 18078: title -0.20, kicker -1.40, deck 0.50, deck-on 0.10, byline-below -0.85, byline-above -0.45, byline-end -0.60, byline-apart -0.80, byline-on -0.60, text-on 0.45, title-on 0.10
joints-and-letters 15: 38214: kicker -0.65, deck -0.40, byline-below -0.20, byline-above -0.10, byline-apart -0.30, byline-on -0.10, text -0.25, text-on -0.30, aside -0.15
joints-and-letters 17: 623: title-on -0.10, kicker 0.10, deck -0.55, byline-below -0.10, byline-end -0.40, byline-apart -0.65, byline-on 0.45, text-on -0.35, aside -0.15
joints-and-letters 18: 1853: title-on 0.45, kicker -1.00, deck -0.25, byline-below -0.40, byline-above -0.15, byline-end -0.25, byline-apart -0.30, byline-on -0.30, text -0.25, text-on 0.45
joints-and-letters 19: 82417: kicker -0.20, deck-on -0.15, byline-below -0.65, byline-above -0.45, byline-end -0.55, byline-apart -0.30, byline-on -0.60, text -0.20, text-on -0.15, aside -0.15
joints-and-fill 0: 33078: title -0.25, title-on -0.25, kicker -0.15, deck -0.35, deck-on -0.20, byline-below -0.40, byline-above -0.35, byline-end -0.40, byline-apart -0.40, byline-on -0.30, text -0.15, text-on -0.15, aside -0.15
joints-and-fill 1: 23124: title -0.35, title-on -0.25, kicker -0.30, deck -0.35, byline-below -0.15, byline-above -0.25, byline-end -0.30, byline-apart -0.25, text -0.35, text-on -0.35, aside -0.20
joints-and-fill 2: 12383: title -0.25, title-on -0.20, deck -0.45, deck-on -0.30, byline-below -0.10, byline-above -0.35, byline-end -0.15, byline-apart -0.25, byline-on -0.20, text -0.45, aside -0.15
joints-and-fill 3: 7096: title -0.10, kicker -0.35, deck -0.20, byline-above -0.25, byline-end -0.20, byline-on -0.25, text -0.15, text-on 0.15, aside -0.10, byline-below -0.10
joints-and-fill 4: 17986: title -0.25, title-on -0.30, kicker -0.45, deck -0.20, deck-on -0.50, byline-above -0.35, byline-apart -0.10, text-on 0.20
joints-and-fill 5: 7825: title -0.15, title-on -0.40, kicker -0.10, deck -0.50, deck-on -0.40, byline-below -0.35, byline-above -0.10, byline-end -0.10, byline-apart -0.10, text-on 0.25, aside -0.10
joints-and-fill 6: 432: title 0.35, title-on -0.25, deck -0.10, byline-below -0.15, byline-end -0.10, byline-apart -0.10, text -0.25
joints-and-fill 7: 3118: title -0.10, title-on 0.10, kicker -0.80, deck-on -0.10, byline-below -0.70, byline-apart -0.25, byline-on -0.35, text-on 0.25, byline-above -0.15
joints-and-fill 8: 4895: title 0.15, title-on -0.10, kicker -0.65, byline-below -0.35, byline-above -0.55, byline-end -0.50, byline-apart -0.65, byline-on -0.45, text 0.10, text-on -0.15
joints-and-fill 9: 5084: title -0.10, title-on 0.30, kicker -0.25, deck -0.10, deck-on 0.15, byline-below -0.55, byline-above -0.30, byline-end -0.25, byline-apart -0.75, byline-on -0.25, text -0.15, text-on 0.15
joints-and-fill 10: 36013: title -0.25, title-on -0.25, kicker -0.10, deck -0.10, deck-on -0.45, byline-below -0.25, byline-above -0.35, byline-end -0.40, byline-apart 0.10, byline-on -0.20, text -0.10, text-on 0.20
joints-and-fill 11: 3953: title 0.25, title-on -0.70, kicker -0.45, deck-on -0.15, byline-below 0.10, byline-above -0.20, byline-end -0.25, byline-apart -0.40, byline-on -0.30, text 0.10
joints-and-fill 12: 2629: title 0.20, title-on 0.25, kicker -0.20, deck -0.20, deck-on -0.35, byline-below -0.65, byline-above -0.65, byline-end -0.20, byline-apart -0.65, byline-on -0.25, text -0.30, text-on 0.35
joints-and-fill 13: 6349: title-on -0.15, kicker -0.60, deck -0.30, byline-above -0.20, byline-end -0.50, byline-apart -0.50, byline-on -0.85, text 0.20, text-on 0.10
joints-and-fill 14: 7039: title -0.30, title-on -0.20, kicker -0.95, deck -0.55, byline-below -0.20, byline-above -0.25, byline-end -0.40, byline-apart -0.25, byline-on -0.20, text 0.20, text-on 0.25
joints-and-fill 15: 6492: title -0.35, title-on -0.65, kicker -0.40, byline-below 0.15, byline-end 0.35, byline-on -0.40, text-on -0.25
joints-and-fill 16: 35508: title -0.40, title-on -0.25, deck 0.20, deck-on -0.35, byline-below -0.15, byline-above -0.20, byline-end -0.10, byline-apart -0.40, byline-on -0.45, text 0.10, text-on -0.10
joints-and-fill 17: 10912: title -0.15, kicker -0.25, deck -0.55, deck-on 0.10, byline-end -0.10, byline-apart 0.10, byline-on -0.55, text -0.40, text-on -0.15
joints-and-fill 18: 2182: title-on 0.40, kicker -0.80, deck-on 0.15, byline-end -0.45, byline-apart -0.35, byline-on -0.20, text -0.30, byline-above -0.10
joints-and-fill 19: 5977: title 0.15, title-on 0.25, deck -0.30, deck-on -0.15, byline-below -0.70, byline-above -0.50, byline-end -0.50, byline-apart -0.35, text -0.10, aside -0.10, kicker -0.20, byline-on -0.15
joints-and-fill 20: 6840: title -0.15, title-on -0.15, kicker -0.40, deck 0.15, deck-on 0.15, byline-below -0.55, byline-above -0.30, byline-end -0.50, byline-apart -0.40, byline-on -0.15, text-on -0.10, aside -0.10
joints-and-fill 21: 5141: title -0.30, title-on -0.15, kicker -0.10, byline-above -0.25, byline-end -0.35, byline-on 0.15, text-on -0.10, byline-below -0.15
joints-and-fill 22: 17832: title -0.30, title-on -0.60, kicker -0.15, deck -0.20, byline-below 0.25, byline-above 0.15, byline-end -0.10, byline-apart -0.35
joints-and-fill 23: 20821: title -0.35, kicker -0.50, deck -0.20, byline-below -0.10, byline-above -0.20, byline-end -0.20, byline-apart -0.60, byline-on -0.60, text-on 0.10, deck-on -0.15
joints-and-fill 24: 2383: title -0.40, kicker -0.20, deck-on -0.15, byline-below -0.35, byline-above -0.20, byline-end -0.30, byline-apart -0.10, byline-on -0.50, text 0.15, text-on 0.15
joints-and-fill 25: 4833: title -0.10, title-on 0.25, deck 0.45, deck-on -0.15, byline-below -0.85, byline-above -0.30, byline-end -0.50, byline-apart -0.35, byline-on -0.20, text -0.15, text-on -0.10
joints-and-fill 26: 6202: title-on 0.30, kicker -0.20, deck 0.10, deck-on -0.25, byline-below -0.45, byline-above -0.35, byline-end -0.25, byline-apart -0.55, text -0.30, text-on -0.25, aside -0.10
joints-and-fill 27: 6344: title-on -0.15, kicker -0.20, byline-below -0.25, byline-above -0.35, byline-end -0.40, byline-apart -0.40, text -0.20
joints-and-fill 28: 15960: title-on 0.40, kicker -0.20, deck -0.50, byline-below -0.35, byline-above -0.20, byline-end -0.50, byline-apart -0.20, byline-on -0.15, text -0.25, text-on -0.10, aside -0.10
joints-and-fill 29: 49171: title -0.10, title-on -0.15, kicker -0.45, deck -0.20, deck-on -0.25, byline-below -0.40, byline-above -0.20, byline-end -0.45, byline-apart -0.30, byline-on -0.20, aside -0.10
joints-and-tail 0: 58265: title -0.25, title-on -0.40, kicker -0.10, deck -0.30, deck-on -0.35, byline-below -0.20, byline-above -0.20, byline-end -0.15, byline-on -0.15, text -0.25, text-on -0.20, aside -0.30, byline-apart -0.15
joints-and-tail 1: 3083: title 0.20, title-on 0.20, kicker -0.40, deck -0.55, deck-on -0.20, byline-below -0.30, byline-above -0.20, byline-end 0.10, byline-apart -0.25, byline-on -0.45, text -0.20, text-on 0.20
joints-and-tail 2: 29875: kicker -0.35, deck -0.30, deck-on -0.15, byline-below -0.30, byline-above -0.15, byline-end -0.30, byline-apart -0.25, byline-on -0.60, text-on 0.10, aside -0.10
joints-and-tail 3: 3809: title -0.25, title-on 0.10, kicker -0.20, deck -0.10, deck-on -0.25, byline-below -0.15, byline-end -0.10, byline-apart -0.10, byline-on -0.30, text 0.15, text-on 0.30
joints-and-tail 4: 1328: title-on -0.15, kicker 0.15, deck -0.30, deck-on -0.25, byline-below -0.55, byline-above -0.15, byline-end -0.20, byline-apart -0.20, byline-on -0.25, text-on 0.35
joints-and-tail 5: 227: title -0.20, kicker 0.10, deck -0.40, deck-on -0.10, byline-below -0.35, byline-above -0.10, byline-end -0.15, byline-apart -0.25, byline-on -0.20, text 0.20, aside -0.10
joints-and-tail 6: 470: title -0.20, kicker -0.15, byline-below -0.20, byline-end -0.20, byline-apart -0.10, text 0.15, text-on 0.10
joints-and-tail 7: 61: title -0.35, text 0.15, text-on 0.30
joints-and-tail 8: 4374: title -0.30, kicker -0.40, deck -0.20, deck-on -0.50, byline-above -0.20, byline-apart -0.15, byline-on 0.15, text -0.30, text-on -0.10, aside -0.20
joints-and-tail 9: 36805: title 0.15, title-on 0.35, kicker -0.85, deck -0.15, byline-below -0.70, byline-above -0.60, byline-end -0.55, byline-apart -0.50, byline-on -0.70, text-on -0.20, aside -0.10
joints-and-tail 10: 2923: title -0.35, title-on -0.20, deck 0.15, deck-on 0.10, byline-below -0.10, text-on 0.25
joints-and-tail 11: 10914: title -0.15, title-on -0.60, deck 0.25, deck-on -0.20, byline-below -0.10, text -0.10, text-on 0.55
joints-and-tail 12: 1230: title-on -0.10, text-on 0.15
joints-and-tail 13: 390: title -0.40, kicker -0.25, deck -0.15, deck-on -0.15, byline-end -0.10, text 0.30
joints-and-tail 14: 71: title -0.20, text 0.10, text-on 0.15
joints-and-tail 15: 140: title -0.10
joints-and-tail 17: 984: title-on -0.75, kicker -0.20, deck -0.40, deck-on -0.20, byline-above -0.10, byline-end -0.10, byline-apart 0.10, byline-on -0.20, text-on 0.65, aside -0.10
joints-and-tail 18: 44882: title -0.25, title-on -0.25, kicker -0.65, deck -0.20, deck-on -0.20, byline-below -0.20, byline-above -0.40, byline-end -0.20, byline-apart -0.45, byline-on -0.95, text -0.35, aside -0.15
joints-and-tail 19: 3841: title -0.40, title-on -0.25, kicker -0.20, deck 0.20, deck-on -0.15, byline-below -0.35, byline-above -0.15, byline-end -0.30, byline-apart -0.25, byline-on -0.15, text 0.45, text-on 0.10
joints-and-tail 20: 15501: title-on 0.15, deck -0.30, byline-below -0.70, byline-above -0.10, byline-end -0.15, byline-apart -0.10, byline-on -0.15, text 0.10, text-on 0.15
joints-and-tail 21: 1491: title -0.10, title-on -0.10, deck -0.10, byline-below -0.10, byline-end -0.15, text 0.10, text-on 0.15
joints-and-tail 22: 312: title -0.45, title-on -0.35, kicker -0.15, deck -0.10, deck-on -0.10, byline-apart -0.10, text 0.50, text-on 0.25
joints-and-tail 23: 154: title -0.15, byline-apart -0.10, text-on 0.30
joints-and-tail 24: 1272: title -0.35, title-on -0.20, deck -0.20, deck-on -0.10, byline-below 0.15, byline-above -0.20, byline-end 0.10, byline-on -0.10, text 0.10, text-on 0.30
joints-and-tail 26: 1459: title 0.10, kicker -0.30, deck -0.40, byline-above 0.10, byline-end -0.10, byline-on -0.25, text -0.25, aside -0.10
joints-and-tail 27: 35214: title -0.20, kicker -0.35, byline-below -0.30, byline-above -0.40, byline-end -0.40, byline-apart -0.50, byline-on -0.25, text -0.30, text-on -0.20, aside -0.15
joints-and-tail 28: 3274: title -0.25, title-on -0.55, deck -0.30, deck-on -0.15, byline-below 0.10, byline-above -0.25, byline-end -0.30, byline-apart -0.10, byline-on 0.15, text 0.25, text-on 0.25
joints-and-tail 29: 14259: title -0.50, title-on -0.25, kicker -0.15, deck -0.10, byline-below -0.20, byline-above -0.15, byline-end -0.25, byline-apart -0.15, byline-on -0.25, text 0.20, text-on 0.40
joints-and-tail 30: 1813: title -0.20, title-on -0.30, kicker -0.10, deck -0.10, deck-on -0.20, byline-below -0.15, byline-end -0.15, byline-apart -0.10, byline-on -0.15, text 0.15, text-on 0.45
joints-and-tail 31: 388: title 0.20, kicker -0.10, deck -0.10, byline-below -0.20, byline-end -0.10, byline-apart -0.10, text -0.15, text-on 0.10
joints-and-tail 32: 81: byline-below -0.10, byline-end -0.10, text -0.10, text-on 0.15
joints-and-tail 33: 2869: title 0.30, title-on -0.20, kicker -0.10, deck -0.25, deck-on -0.15, byline-below -0.30, byline-above -0.20, byline-apart -0.25, text -0.25, text-on 0.20, byline-on 0.10
joints-and-tail 35: 882: title 0.10, kicker -0.20, deck -0.45, deck-on -0.15, byline-below -0.45, byline-above 0.10, byline-end -0.20, byline-apart -0.40, byline-on -0.25, text 0.10
joints-and-tail 36: 54780: kicker -0.40, deck-on -0.25, byline-below -0.60, byline-above -0.40, byline-end -0.50, byline-apart -0.40, text -0.35, text-on -0.10, aside -0.15
joints-and-tail 37: 3792: title -0.70, deck -0.25, deck-on 0.10, byline-below -0.15, byline-above -0.10, byline-end -0.20, text -0.10, text-on 0.15
joints-and-tail 38: 17328: title -0.30, kicker -0.10, deck -0.35, byline-below -0.20, byline-above -0.10, byline-end -0.15, byline-apart -0.10, byline-on -0.25, text-on 0.40, title-on -0.10
joints-and-tail 39: 3582: title -0.35, title-on -0.40, deck -0.15, deck-on -0.20, byline-below -0.15, byline-end -0.10, byline-apart -0.10, byline-on -0.10, text 0.45, text-on 0.20
joints-and-tail 40: 453: title-on -0.20, deck -0.15, deck-on -0.10, byline-below -0.10, text-on 0.25
joints-and-tail 41: 118: title 0.15, deck -0.10, byline-apart -0.10, text -0.15, text-on 0.15
joints-and-tail 42: 4233: title -0.15, deck -0.20, deck-on -0.10, byline-below -0.20, byline-end -0.20, byline-on -0.10, text 0.20, text-on 0.15
joints-and-tail 43: 22: title 0.10, text -0.10, text-on 0.10
joints-and-tail 44: 585: title -0.15, title-on 0.20, kicker -0.15, deck-on -0.25, byline-below -0.60, byline-above -0.20, byline-end -0.30, byline-apart -0.25, byline-on -0.30, text 0.15
joints-below 0: 2940: title -0.20, title-on -0.10, kicker -0.25, deck -0.25, deck-on -0.20, byline-below -0.20, byline-above -0.35, byline-apart -0.20, aside -0.25
joints-below 1: 72: title 0.20, byline-below -0.20, byline-apart -0.15, byline-on -0.10, text -0.40
joints-below 2: 395: title 0.35, title-on 0.15, deck -0.10, byline-below -0.30, byline-above -0.40, byline-end -0.20, byline-apart -0.10, byline-on 0.20, text -0.65, text-on -0.25, aside -0.10, kicker -0.10
joints-below 3: 873: title-on -0.20, kicker -0.10, deck-on -0.15, byline-below -0.20, byline-above 0.55, byline-end -0.20, text -0.10, text-on -0.25, aside -0.10
joints-below 4: 1355: title -0.15, title-on -0.20, deck -0.15, deck-on -0.15, byline-below 0.10, byline-above 0.20, byline-end -0.20, byline-apart -0.20, byline-on -0.35, text-on -0.10, aside -0.15
joints-below 5: 89: title -0.15, kicker -0.15, byline-above -0.10, byline-end -0.25, byline-apart -0.30, text 0.15, aside -0.10
joints-below 6: 2752: kicker -0.35, deck -0.25, deck-on -0.15, byline-below -0.35, byline-above -0.45, byline-on -0.25, text-on 0.10, aside -0.20
joints-below 7: 76: title 0.15, kicker -0.20, deck -0.10, byline-above -0.15, byline-end -0.25, byline-on -0.20, text -0.35, text-on 0.15
joints-below 8: 844: title -0.20, kicker -0.50, deck 0.10, deck-on -0.20, byline-below -0.30, byline-above 0.10, byline-end -0.70, byline-apart 0.20, text-on 0.10, aside -0.15
joints-below 9: 1925: title -0.20, deck -0.25, deck-on -0.20, byline-below 0.15, byline-above 0.30, byline-apart -0.35, text -0.25, text-on -0.15, aside -0.20, title-on -0.10
joints-below 10: 2287: kicker 0.30, deck -0.50, deck-on -0.20, byline-end 0.10, byline-apart -0.25, text -0.20, text-on -0.65, aside -0.20
joints-below 11: 224: title -0.20, kicker -0.10, byline-above -0.15, byline-end -0.10, aside -0.10
joints-below 12: 60374: kicker -0.25, deck -0.25, byline-below -0.20, byline-above -0.35, byline-end -0.30, byline-on -0.25, text -0.30, text-on -0.10, aside -0.25
joints-below 13: 51345: title-on -0.20, deck -0.15, deck-on -0.35, byline-below -0.35, byline-end -0.60, byline-apart -0.25, byline-on -0.15, text -0.15, text-on -0.15, aside -0.15
joints-below 14: 52488: title -0.15, title-on -0.35, kicker -0.50, deck-on -0.25, byline-below -0.20, byline-above -0.35, byline-end -0.15, byline-apart -0.20, text-on -0.25, aside -0.15, deck 0.15, byline-on -0.10
joints-below 15: 17979: title -0.40, title-on -0.65, deck -0.35, deck-on -0.35, byline-above -0.10, byline-apart 0.50, text-on 0.45, byline-end 0.15
joints-below 16: 2127: title -0.45, title-on -0.10, deck -0.35, deck-on 0.15, byline-below 0.15, byline-above -0.20, byline-end 0.30, byline-apart -0.60, byline-on -0.45, text-on 0.80
joints-below 17: 2906: title -0.15, title-on -0.30, kicker -0.20, deck -0.15, byline-below -0.15, byline-above -0.10, byline-apart -0.15, byline-on -0.15
joints-below 18: 31895: title -0.10, title-on -0.10, kicker -0.30, deck -0.25, byline-below -0.35, byline-above -0.15, byline-on -0.35, text -0.25, text-on -0.15, aside -0.20
joints-below 19: 1483: title-on -0.20, kicker -0.25, deck 0.20, deck-on -0.30, byline-below -0.25, byline-above -0.10, byline-end -0.20, byline-apart -0.25, byline-on -0.25, text-on 0.15
joints-below 20: 14395: title -0.10, kicker -0.30, deck -0.45, byline-above -0.30, byline-end -0.35, byline-apart 0.10, byline-on -0.25, text-on -0.10, aside -0.10
joints-below 21: 37274: title -0.10, title-on -0.15, kicker -0.45, deck-on -0.20, byline-below -0.15, byline-above -0.20, byline-end -0.10, byline-apart -0.35, text -0.20, text-on -0.15, aside -0.15
joints-below 22: 78373: title -0.15, kicker 0.25, deck-on -0.40, byline-below -0.15, byline-above -0.30, byline-end -0.50, byline-apart -0.65, aside -0.15
joints-below 23: 3131: title -0.20, kicker -0.15, deck -0.25, deck-on -0.30, text-on -0.10, title-on -0.20
words-and-letters 0: 1451: title -0.20, title-on 0.35, byline-below -0.65, byline-above -0.40, byline-end -0.40, byline-apart -0.45, text -0.15, text-on 0.15, aside -0.15
words-and-letters 2: 6292: title -0.30, title-on -0.30, kicker -0.15, deck -0.20, deck-on 0.10, byline-below -0.30, byline-above -0.15, byline-end -0.20, byline-apart -0.20, byline-on -0.20, text-on 0.20, aside -0.10, text 0.10
words-and-letters 3: 12829: title-on 0.45, kicker 0.20, deck -0.75, deck-on -0.30, byline-below -0.90, byline-above -0.30, byline-end -0.75, byline-apart -0.30, byline-on 0.25, text -0.50, text-on -0.20, aside -0.15
words-and-letters 4: 1351: title -0.35, title-on -0.15, deck -0.10, deck-on -0.15, byline-below 0.35, byline-on -0.25, text-on -0.15, aside -0.15
words-and-letters 5: 1740: title -0.10, title-on 0.35, kicker 0.25, deck -0.40, deck-on -0.20, byline-below -0.35, byline-above -0.60, byline-end -0.30, byline-apart -0.30, aside -0.15
words-and-letters 6: 4130: title-on 0.20, kicker -1.65, deck -0.10, byline-end -0.35, byline-apart -0.15, byline-on 0.15, text -0.30, aside -0.10, byline-above -0.10
words-and-letters 7: 8293: kicker 0.15, deck -0.80, byline-below -0.80, byline-above -0.35, byline-end -0.55, byline-apart -0.70, byline-on -0.25, aside -0.10
words-and-letters 8: 1171: title -0.20, title-on -0.15, kicker -0.65, deck -0.10, deck-on -0.20, byline-below 0.15, byline-apart 0.25, byline-on 0.15, aside -0.20
words-and-letters 9: 2420: title -0.25, kicker -0.15, deck -0.35, deck-on -0.15, byline-above -0.20, byline-on 0.20, text -0.20, aside -0.20, text-on -0.10
words-and-letters 10: 11434: title-on -0.10, kicker 0.25, deck -0.50, byline-below -0.10, byline-above -0.50, byline-end -0.30, byline-apart -0.40, byline-on -0.75, text -0.15, text-on -0.25, aside -0.15
words-and-letters 11: 10140: title -0.10, title-on -0.10, kicker -0.50, deck-on 0.10, byline-below -0.70, byline-above -0.15, byline-end -0.30, byline-apart -0.30, byline-on -0.20, text 0.10, text-on 0.10, aside -0.10
words-and-letters 12: 1272: title 0.40, kicker -0.45, deck -0.15, deck-on -0.10, byline-below -0.35, byline-above -0.25, byline-end -0.55, byline-apart -0.45, text -0.35, text-on -0.30, aside -0.10
words-and-letters 13: 2637: title-on -0.35, kicker -0.25, deck -0.15, deck-on -0.10, byline-below -0.15, byline-end -0.45, byline-on -0.10, text-on -0.20, aside -0.20
words-and-letters 14: 20125: title-on -0.15, kicker -0.30, deck -0.40, deck-on -0.40, byline-below -0.45, byline-above -0.35, byline-end 0.20, byline-apart -0.20, text -0.25, text-on 0.10, aside -0.15, title -0.10
words-and-letters 15: 28261: title -0.40, title-on -0.20, kicker -0.80, deck -0.25, deck-on -0.20, byline-below 0.30, byline-above -0.20, byline-end 0.10, byline-on -0.65, text -0.10, aside -0.20, text-on -0.15
words-and-letters 16: 369: title 0.45, title-on -0.10, kicker 0.25, deck -0.30, deck-on -0.10, byline-below -0.70, byline-above -0.35, byline-end -0.25, byline-apart -0.40, byline-on -0.35, text -0.25, text-on -0.30, aside -0.15
words-and-letters 17: 1139: title -0.15, title-on -0.45, kicker -0.60, deck-on -0.20, byline-above -0.10, byline-end 0.20, byline-apart -0.15, byline-on -0.20, text -0.10, aside -0.20, byline-below 0.15
words-and-letters 18: 42444: title -0.30, title-on 0.20, kicker -0.10, deck -0.10, deck-on 0.10, byline-end -0.35, byline-apart -0.15, byline-on -0.25, text -0.20, text-on -0.40, aside -0.20
words-and-letters 19: 48845: title -0.20, title-on -0.75, kicker -0.90, deck-on -0.25, byline-end -0.15, byline-apart 0.10, byline-on -0.30, text-on 0.10, aside -0.15
words-and-letters 20: 110: title 0.25, title-on 0.15, kicker 0.15, deck -0.10, byline-below -0.25, byline-above -0.10, byline-on -0.15, text -0.45, text-on -0.10
words-and-letters 21: 172: title -0.10, title-on -0.45, kicker 0.10, deck -0.35, deck-on -0.15, byline-below 0.30, byline-end -0.20, byline-apart -0.35, byline-on -0.30, text-on 0.15, aside -0.10
words-and-letters 22: 102794: title-on -0.30, kicker -0.45, deck 0.15, deck-on -0.25, byline-below -0.20, byline-above -0.55, byline-end -0.50, byline-apart -0.40, byline-on -0.65, aside -0.15
words-and-letters 23: 58183: title -0.30, title-on -0.30, kicker -0.30, deck -0.15, deck-on -0.15, byline-below -0.30, byline-above -0.10, byline-end -0.30, byline-apart -0.45, byline-on -0.55, text 0.20
words-and-below 0: 927: title 0.10, title-on -0.10, kicker -0.35, deck -0.15, byline-below -0.30, byline-above -0.15, byline-end -0.10, byline-apart -0.10, byline-on 0.15, text-on -0.10, aside -0.10
words-and-below 1: 8266: title -0.25, deck -0.50, deck-on -0.25, byline-below -0.55, byline-above -0.45, byline-end -0.50, byline-apart -0.40, byline-on -0.15, text -0.25, aside -0.10, title-on 0.10
words-and-below 2: 2875: title -0.15, title-on 0.30, kicker -0.40, deck -0.35, byline-below -0.70, byline-above -0.15, byline-end -0.50, byline-apart -0.50
words-and-below 3: 1854: title 0.15, title-on -0.25, kicker -0.35, deck -0.35, byline-below -0.45, byline-above 0.30, byline-apart -0.40, byline-on 0.15, text -0.15, text-on 0.10, deck-on -0.15
words-and-below 4: 4301: title -0.15, kicker 0.20, deck -0.30, deck-on -0.30, byline-below -0.25, byline-above 0.10, byline-end -0.55, byline-apart -0.25, text -0.15, text-on -0.15
words-and-below 5: 2349: title -0.20, deck -0.15, byline-below -0.20, byline-above -0.25, byline-end 0.20, byline-apart -0.10
words-and-below 6: 596: title -0.10, title-on 0.20, kicker -0.30, deck -0.20, deck-on -0.15, byline-below -0.15, byline-above -0.15, byline-end -0.35, byline-apart 0.20, byline-on -0.20, text 0.20, text-on -0.25, aside -0.10
words-and-below 7: 7068: title -0.25, kicker -0.25, deck -0.45, byline-below -0.15, byline-above -0.35, byline-end -0.55, byline-apart -0.20, byline-on -0.30, text -0.15, text-on 0.10, aside -0.10
words-and-below 8: 2061: kicker -0.25, deck -0.40, byline-above -0.10, byline-end -0.25, byline-apart -0.25, byline-on -0.10, text-on -0.25, byline-below -0.10
words-and-below 9: 1250: title-on 0.40, kicker -0.30, byline-below -0.10, byline-above -0.50, byline-end -0.65, byline-apart -0.75, byline-on 0.20, text-on -0.15, title -0.15
words-and-below 10: 2980: title 0.20, title-on 0.10, kicker -0.35, deck -0.40, deck-on -0.15, byline-below -0.50, byline-above -0.25, byline-end -0.45, byline-apart -0.45, text -0.20, text-on 0.20
words-and-below 11: 1559: title -0.20, deck -0.40, byline-below 0.15, byline-end 0.50, byline-apart -0.45, text -0.65, text-on -0.20, aside -0.10
words-and-below 12: 832: kicker -0.35, deck 0.25, byline-below 0.30, byline-above -0.20, byline-end -0.10, byline-apart 0.10, byline-on -0.15, text -0.25, text-on -0.15, aside -0.10
words-and-below 13: 12389: title -0.30, title-on -0.10, kicker -0.25, deck -0.80, deck-on -0.10, byline-below -0.25, byline-above -0.40, byline-end -0.10, byline-apart -0.25, byline-on -0.20, text -0.25, aside -0.10
words-and-below 14: 3065: title -0.20, title-on -0.20, deck-on 0.20, byline-below -0.35, byline-end -0.30, byline-apart -0.25, byline-on 0.15, text -0.30, text-on 0.10, aside -0.10
words-and-below 15: 2032: title 0.10, kicker 0.30, byline-below -0.25, byline-above -0.20, byline-apart -0.25, text -0.25, text-on -0.10, byline-end -0.30
words-and-below 16: 4539: title 0.15, kicker -0.15, deck -0.40, deck-on -0.10, byline-below 0.10, byline-above -0.30, byline-end -0.35, byline-apart -0.35, byline-on -0.15, text -0.30, text-on -0.35, aside -0.10
words-and-below 17: 2308: title 0.40, title-on -0.35, kicker -0.15, deck -0.20, deck-on -0.25, byline-below -0.30, byline-above 0.35, byline-end -0.20, byline-apart -0.15, byline-on -0.10, text -0.30, text-on 0.20
words-and-below 18: 1920: title -0.15, title-on -0.45, kicker -0.25, deck -0.45, deck-on -0.20, byline-below 0.15, byline-above -0.20, byline-apart -0.25, aside -0.10, byline-end 0.25
words-and-below 19: 23026: title -0.15, title-on -0.25, kicker -0.55, deck -0.50, deck-on -0.40, byline-below -0.25, byline-above -0.15, byline-end -0.15, byline-apart -0.25, byline-on -0.15, text -0.30, text-on -0.25, aside -0.15
words-and-below 20: 5677: title-on -0.15, kicker 0.10, deck -0.55, byline-above -0.15, byline-end 0.10, byline-apart -0.15, byline-on -0.30, text-on -0.15, aside -0.10, deck-on -0.25, text -0.10
words-and-below 21: 4427: title -0.10, title-on -0.20, deck -0.40, deck-on -0.20, byline-above -0.10, byline-end 0.20, byline-on -0.50, kicker -0.15
words-and-below 22: 10660: title -0.15, title-on -0.30, kicker -0.40, deck 0.15, deck-on -0.10, byline-below -0.10, byline-above -0.20, byline-end -0.30, byline-apart -0.15, byline-on -0.30, text -0.15, text-on 0.10, aside -0.10
words-and-below 23: 6585: title -0.40, title-on 0.10, kicker -0.20, deck 0.15, deck-on 0.10, byline-below -0.30, byline-above -0.25, byline-end -0.55, byline-apart -0.30, text -0.15, text-on 0.15, aside -0.10
words-and-below 24: 4321: title-on -0.25, kicker -0.10, deck-on -0.30, byline-below -0.15, byline-above -0.15, byline-apart -0.55, byline-on -0.30, text-on 0.10, aside -0.10
words-and-below 25: 29931: title -0.20, title-on -0.20, kicker -0.20, deck-on -0.35, byline-below -0.25, byline-end -0.25, byline-apart -0.50, byline-on -0.35, text -0.35, aside -0.10
words-and-below 26: 10213: title -0.30, title-on -0.40, kicker -0.30, deck 0.20, byline-above -0.25, byline-end -0.30, byline-apart -0.10, byline-on -0.60, text -0.10, aside -0.10
words-and-below 27: 7740: title -0.35, deck -0.10, deck-on -0.10, byline-below 0.10, byline-above -0.25, byline-on -0.30, text-on -0.25
words-and-below 28: 23995: title -0.60, title-on -0.55, deck -0.20, deck-on 0.20, byline-below -0.10, byline-above -0.25, byline-end 0.15, byline-apart -0.15, byline-on -0.20, aside -0.10
words-and-below 29: 16597: title -0.15, title-on -0.50, kicker -0.50, deck-on -0.20, byline-above -0.50, byline-end -0.60, byline-on -0.85, text 0.15, text-on 0.40
words-and-below 30: 7542: title -0.35, title-on -0.30, deck -0.15, byline-below -0.40, byline-end -0.15, byline-apart -0.20, byline-on -0.40, text -0.10, text-on 0.40
words-and-below 31: 57864: title -0.25, title-on -0.20, kicker -0.25, byline-above -0.35, byline-end -0.35, byline-apart -0.40, byline-on -0.65, text -0.35, text-on 0.20
words-and-below 32: 19796: title -0.40, kicker -0.15, deck -0.20, deck-on -0.35, byline-above -0.15, byline-end -0.15, byline-apart -0.25, byline-on -0.25, text 0.30, text-on 0.20, title-on -0.15
words-and-below 33: 16484: title -0.20, title-on -0.55, kicker -0.25, deck-on -0.10, byline-end -0.35, byline-apart -0.30, byline-on -0.30, text-on 0.30, text 0.20
words-and-below 34: 41693: title -0.10, title-on -0.35, kicker -0.15, deck -0.15, deck-on -0.35, byline-below -0.40, byline-above -0.10, byline-end -0.20, byline-apart -0.40, byline-on -0.40, text 0.45, text-on 0.30
words-and-below 35: 17880: title-on -0.30, deck -0.35, deck-on -0.45, byline-below -0.35, byline-above -0.20, byline-end -0.50, byline-apart -0.25, byline-on -0.35, text 0.55, text-on 0.10
words-and-tail 0: 9279: title-on -0.30, deck -0.60, deck-on -0.15, byline-below -0.65, byline-above -0.30, byline-end -0.70, byline-apart -0.35, byline-on 0.15, text -0.20, text-on -0.15, aside -0.15, title -0.10
words-and-tail 1: 262: title -0.55, title-on -0.10, kicker -0.20, deck -0.15, deck-on -0.20, byline-below -0.30, byline-above -0.10, byline-apart -0.10, byline-on -0.25, text 0.30, text-on 0.40
words-and-tail 2: 8465: title -0.70, title-on 0.85, kicker -0.30, deck -0.10, deck-on -0.40, byline-below -0.10, byline-apart -0.10, byline-on -0.50, text-on 0.30
words-and-tail 3: 1286: title -0.30, kicker -0.20, deck-on -0.20, byline-on -0.25, text 0.10, text-on 0.30
words-and-tail 4: 196: title 0.20, title-on 0.10, kicker -0.10, byline-below -0.15, byline-on -0.10, text -0.25, byline-end -0.10
words-and-tail 5: 43: title-on 0.20, kicker -0.15, byline-below -0.10, byline-on -0.10, text -0.15
words-and-tail 6: 14: kicker -0.10
words-and-tail 7: 29: title -0.15, text-on 0.15
words-and-tail 8: 998: title -0.50, title-on 0.60, kicker 0.10, deck-on -0.25, byline-below -0.30, byline-above -0.15, byline-end -0.40, byline-apart -0.35, byline-on -0.15, text -0.65, text-on 0.15, aside -0.10
words-and-tail 9: 7693: title -0.15, title-on -0.15, kicker -0.50, deck -0.55, deck-on 0.20, byline-below -0.35, byline-above -0.35, byline-end -0.30, byline-apart -0.35, byline-on -0.10, text -0.10, text-on -0.30, aside -0.15
words-and-tail 10: 305: title -0.10, title-on 0.20, kicker -0.25, deck -0.20, deck-on -0.20, byline-below -0.45, byline-above -0.15, byline-end -0.30, byline-apart -0.30, byline-on -0.35, text 0.45, text-on -0.10
words-and-tail 11: 5571: title -0.40, kicker -0.40, deck -0.30, deck-on -0.15, byline-below -0.25, byline-above -0.10, byline-end -0.20, byline-apart -0.10, byline-on -0.25, text -0.10, text-on 0.25
words-and-tail 12: 1041: title -0.45, title-on -0.35, kicker -0.25, deck -0.10, deck-on -0.15, byline-below -0.10, byline-on -0.15, text 0.35, text-on 0.45
words-and-tail 13: 153: title 0.15, kicker 0.30, byline-below -0.15, byline-end -0.10, byline-on -0.10, text -0.40
words-and-tail 14: 42: title -0.15, title-on -0.20, deck -0.10, byline-below -0.20, byline-apart -0.10, byline-on -0.10, text 0.20, text-on -0.10
words-and-tail 15: 12: title -0.10, byline-below -0.10, byline-on 0.10, text -0.10
words-and-tail 17: 694: title -0.75, title-on 0.55, kicker -0.15, deck -0.10, deck-on -0.15, byline-below -0.10, byline-on 0.15, text -0.40, text-on 0.10, aside -0.10
words-and-tail 18: 13675: title-on -0.25, deck -0.40, byline-below -0.40, byline-above -0.40, byline-end -0.25, byline-apart -0.30, byline-on -0.15, text-on -0.35, aside -0.15, text -0.15
words-and-tail 19: 793: title-on -0.10, kicker -0.25, deck -0.45, deck-on -0.15, byline-below 0.10, byline-above -0.25, byline-end 0.10, byline-apart -0.10
words-and-tail 20: 8103: title -0.65, kicker -0.25, deck -0.15, deck-on -0.15, byline-below -0.15, byline-above -0.15, byline-end -0.25, byline-apart -0.20, byline-on -0.30, text-on 0.60
words-and-tail 21: 1331: title -0.20, title-on -0.35, kicker -0.10, deck-on -0.20, byline-below -0.10, byline-apart -0.10, byline-on -0.15, text 0.25, text-on 0.40
words-and-tail 22: 385: title -0.30, title-on -0.50, kicker -0.30, deck -0.10, deck-on -0.20, byline-below -0.35, byline-above -0.10, byline-end -0.15, byline-apart -0.15, byline-on -0.20, text 0.50, text-on 0.20
words-and-tail 23: 33: title -0.15, title-on -0.15, deck -0.10, byline-below -0.15, byline-above -0.10, byline-end -0.15, byline-apart -0.10, text 0.20, aside -0.10
words-and-tail 24: 82: title 0.15, title-on -0.10, byline-below -0.10, byline-end -0.15, byline-apart -0.10, byline-on 0.10, text -0.20, text-on 0.10
words-and-tail 25: 7: title 0.10
words-and-tail 26: 756: title -0.30, title-on 0.60, kicker -0.30, deck -0.35, deck-on -0.25, byline-below 0.10, byline-end 0.15, byline-on -0.10, text -0.60, text-on -0.15, aside -0.20, byline-above -0.20
words-and-tail 27: 27495: title -0.40, title-on -0.15, kicker -0.55, deck -0.35, deck-on -0.25, byline-below -0.30, byline-above -0.30, byline-apart -0.25, byline-on -0.20, text -0.45, text-on -0.25, aside -0.20
words-and-tail 28: 2413: title -0.25, title-on -0.20, kicker -0.35, deck -0.25, byline-above -0.20, byline-end -0.10, byline-on -0.15, text 0.10, byline-below -0.10, text-on 0.15
words-and-tail 29: 16672: title-on -0.20, kicker -0.15, deck -0.30, deck-on -0.25, byline-below -0.55, byline-above -0.10, byline-end -0.30, byline-apart -0.20, byline-on -0.35, text-on 0.30
words-and-tail 30: 2312: title -0.20, title-on -0.35, kicker -0.10, deck -0.10, deck-on -0.20, byline-below -0.15, byline-end -0.10, byline-on -0.15, text 0.30, text-on 0.25
words-and-tail 31: 723: title -0.35, title-on -0.30, kicker -0.35, deck -0.20, deck-on -0.15, byline-below -0.15, byline-end -0.10, byline-apart -0.10, byline-on -0.15, text 0.50, text-on 0.15
words-and-tail 32: 92: title -0.15, kicker 0.10, deck -0.10, byline-below -0.15, byline-apart -0.15, text 0.10, text-on 0.20
words-and-tail 33: 1118: title -0.10, kicker -0.10, deck -0.25, deck-on -0.15, byline-below 0.15, byline-above -0.20, byline-end 0.10, byline-on -0.20, text -0.15, text-on 0.30
words-and-tail 35: 1457: title 0.20, title-on -0.65, kicker -0.50, deck-on -0.40, byline-below -0.15, byline-above -0.30, byline-end -0.55, byline-apart 0.15, byline-on -0.30, text 0.25, text-on -0.20, aside -0.15
words-and-tail 36: 57693: title -0.45, title-on 0.10, kicker -0.25, deck-on -0.20, byline-above -0.30, byline-end -0.15, byline-on -0.50, text -0.35, text-on -0.35, aside -0.20
words-and-tail 37: 5032: title -0.10, title-on -0.40, kicker 0.15, deck -0.15, deck-on 0.10, byline-below -0.25, byline-above -0.15, byline-end -0.25, byline-apart -0.20, byline-on -0.10, text -0.15, text-on 0.20
words-and-tail 38: 21328: title-on -1.15, kicker -0.20, deck-on 0.10, byline-below -0.35, byline-above -0.10, byline-end -0.15, byline-apart -0.15, byline-on -0.15, text 0.25, text-on 0.40
words-and-tail 39: 2630: title -0.15, deck -0.15, deck-on -0.20, byline-below -0.15, byline-end -0.15, byline-apart -0.10, text 0.25
words-and-tail 40: 739: title -0.15, title-on -0.15, kicker -0.25, deck -0.30, deck-on -0.25, byline-below -0.40, byline-apart -0.10, byline-on -0.10, text 0.25, text-on 0.15
words-and-tail 41: 181: title -0.10, title-on 0.20, kicker -0.20, deck -0.25, byline-below -0.15, byline-end -0.15, byline-apart -0.15, text 0.10, text-on 0.15
words-and-tail 42: 3319: title -0.20, title-on -0.25, deck -0.20, deck-on -0.20, byline-below -0.35, byline-above -0.15, byline-end -0.15, byline-apart -0.20, byline-on -0.10, text 0.40, text-on 0.10
words-and-tail 43: 46: title -0.20, text 0.10, text-on 0.20
words-and-tail 44: 1829: title 0.30, title-on -1.70, kicker -0.60, deck -0.55, deck-on -0.10, byline-above 0.10, byline-end 0.25, byline-apart -0.10, byline-on -0.35, text-on 0.35, aside -0.10
words-and-tail 45: 114111: title -0.20, title-on -0.10, kicker -0.20, deck-on -0.40, byline-below -0.30, byline-above -0.45, byline-end -0.45, byline-apart -0.50, byline-on -0.90, text -0.35, text-on 0.20, aside -0.10
words-and-tail 46: 8108: title -0.10, title-on -0.20, deck-on -0.10, byline-below -0.10, text -0.10
words-and-tail 47: 27738: title -0.30, title-on -0.65, deck -0.20, deck-on -0.15, text 0.60
words-and-tail 48: 3325: title-on -0.15, deck -0.10, byline-below -0.15, text-on 0.20
words-and-tail 49: 675: title -0.45, kicker -0.25, deck -0.20, byline-below -0.10, byline-end -0.10, byline-apart -0.10, text 0.20, text-on 0.35
words-and-tail 50: 260: title -0.25, title-on -0.10, kicker 0.15, text-on 0.30
words-and-tail 51: 4439: title -0.30, title-on -0.15, deck -0.15, deck-on -0.10, byline-below -0.15, byline-end -0.10, text-on 0.40
words-and-tail 52: 53: text-on 0.10
words-and-tail 53: 2550: title -0.25, title-on -0.85, kicker -0.45, deck -0.25, deck-on -0.15, byline-below -0.20, byline-above 0.15, byline-end -0.45, byline-apart -0.60, byline-on -0.30, text 0.75
ends-above 0: 19065: title -0.10, title-on -0.50, kicker -0.25, deck -0.30, deck-on -0.50, byline-below -0.20, byline-end -0.50, byline-apart -0.30, byline-on -0.35, text -0.40, text-on 0.10, aside -0.15
ends-above 1: 18209: kicker -0.45, deck -0.10, deck-on -0.45, byline-below -0.10, byline-above -0.25, byline-end -0.55, byline-apart -0.40, byline-on -0.70, text -0.15, text-on -0.55, aside -0.15
ends-above 2: 13234: title -0.30, kicker -0.25, deck -0.15, deck-on -0.55, byline-below -0.10, byline-above -0.60, byline-end -0.65, byline-apart -0.75, byline-on -0.80, text -0.35, text-on -0.30, aside -0.15
ends-above 3: 15397: title -0.20, title-on -0.25, kicker -0.25, deck -0.45, deck-on 0.25, byline-below -0.45, byline-above -0.50, byline-end -0.55, byline-apart -0.50, byline-on -0.30, text -0.15, aside -0.10, text-on 0.10
ends-above 4: 98236: title -0.20, title-on -0.35, deck -0.45, deck-on -0.20, byline-below -0.55, byline-above -0.15, byline-end -0.65, byline-apart -0.20, byline-on 0.25, text -0.10, aside -0.10
ends-above 5: 62789: title -0.10, title-on -0.20, deck -0.30, deck-on -0.30, byline-below -0.45, byline-above -0.80, byline-end -0.45, byline-apart -0.15, byline-on 0.15, text -0.20, text-on -0.10, aside -0.15, kicker -0.15
ends-above 7: 494: title -0.25, title-on -0.20, kicker -0.35, deck -0.30, deck-on -0.10, byline-below -0.30, byline-end -0.35, byline-apart -0.25, byline-on -0.30, text 0.25, text-on 0.30, aside -0.10
ends-above 8: 779: title -0.25, title-on 0.20, kicker -0.45, deck -0.45, deck-on -0.25, byline-below -0.50, byline-on -0.50, text-on 0.25, aside -0.10
ends-above 9: 1069: title -0.45, title-on 0.65, kicker -0.65, deck -0.40, deck-on -0.30, byline-below -0.45, byline-above -0.25, byline-apart -0.50, aside -0.10
ends-above 10: 1230: title 0.30, title-on -0.25, kicker -0.35, deck -0.20, deck-on 0.15, byline-below -0.15, byline-above -0.25, byline-on 0.30, text -0.55, text-on -0.15
ends-above 11: 6961: title -0.20, title-on -0.10, kicker 0.15, deck -0.30, deck-on 0.15, byline-below -0.35, byline-apart -0.55, text -0.15
ends-above 12: 6215: title -0.35, title-on 0.20, deck-on 0.35, byline-below -0.55, byline-above -0.30, byline-end -0.55, byline-apart -0.40, byline-on 0.20, text-on -0.30
ends-above 14: 14920: title -0.45, title-on 0.50, kicker -0.25, deck -0.10, deck-on -0.35, byline-above -0.15, byline-end -0.35, byline-apart -0.20, text -0.15, text-on -0.15, aside -0.10
ends-above 15: 18260: title -0.15, title-on -0.95, kicker -0.15, deck -0.10, deck-on -0.55, byline-below -0.20, byline-apart -0.30, byline-on -0.20, text -0.20, text-on 0.25, aside -0.10
ends-above 16: 17585: title-on -0.95, kicker 0.25, deck -0.50, deck-on -0.55, byline-below -0.20, byline-above -0.35, byline-on -0.20, text -0.20, byline-apart -0.10
ends-above 17: 10449: kicker -0.25, deck -0.35, deck-on -0.65, byline-above -0.30, byline-apart -0.15, text -0.25, text-on -0.10
ends-above 18: 12376: kicker -0.30, deck -0.45, byline-below -0.40, byline-above -0.30, byline-end 0.25, byline-apart -0.55, byline-on -0.30, text-on -0.20
ends-above 19: 11783: title-on -0.50, kicker -0.30, deck -0.35, deck-on 0.20, byline-below -0.30, byline-above 0.15, byline-on -0.20, text -0.25, text-on -0.10, aside -0.10
ends-above 21: 2331: title -0.40, title-on -0.20, deck -0.30, byline-below 0.15, byline-above -0.20, byline-end -0.20, byline-apart -0.60, text 0.25
ends-above 22: 2583: title-on -0.30, kicker 0.20, deck-on -0.10, byline-below -0.35, byline-above -0.45, byline-end -0.55, byline-apart 0.20
ends-above 23: 2467: title-on -0.30, kicker -0.50, deck -0.40, deck-on -0.10, byline-below -0.35, byline-above 0.35, text -0.15, byline-apart -0.20
ends-above 24: 1238: title -0.10, title-on -0.15, deck -0.25, byline-below -0.30, byline-above 0.15, byline-apart -0.40
ends-above 25: 1162: title 0.15, kicker -0.20, deck -0.25, byline-below -0.20, byline-end -0.20, text -0.20, text-on 0.25
ends-above 26: 1853: title -0.15, title-on -0.10, kicker 0.15, deck -0.40, deck-on -0.10, byline-below -0.25, byline-above 0.10, byline-end 0.35, byline-on -0.10, text -0.35
ends-above 28: 580: title 0.15, title-on -0.15, kicker -0.30, deck -0.20, byline-below -0.20, byline-end -0.15, byline-apart -0.15
ends-above 29: 594: title -0.55, title-on 0.50, kicker -0.40, deck -0.25, byline-below -0.25, byline-above -0.25, byline-apart -0.25
ends-above 30: 474: title-on 0.25, kicker -0.40, deck -0.15, deck-on -0.10, byline-below -0.25, byline-above -0.10, byline-apart 0.10, text -0.30
ends-above 31: 270: title-on -0.10, kicker -0.20, deck -0.15, byline-below -0.20, byline-above -0.15, byline-end 0.20, byline-apart -0.25, text-on 0.10, text -0.10
ends-above 32: 450: title -0.10, title-on -0.10, kicker 0.15, deck -0.10, byline-below -0.10, byline-above -0.10, byline-end 0.10, byline-apart -0.25, text 0.20, text-on -0.10
ends-above 33: 473: title -0.35, title-on -0.15, kicker -0.15, deck -0.15, byline-below -0.15, byline-above -0.10, byline-end -0.25, text 0.25, text-on 0.35
ends-above 35: 56: title -0.15, kicker 0.15, byline-end -0.10, byline-apart -0.15
ends-above 36: 75: title -0.10, title-on -0.10, byline-below -0.10, byline-above -0.10, byline-end -0.15, byline-apart -0.20, text 0.15
ends-above 37: 58: title -0.25, title-on 0.25, deck -0.15, byline-end -0.10, byline-apart -0.10, text-on -0.10, text -0.10
ends-above 38: 58: title -0.15, text 0.15
ends-above 39: 171: title -0.10, title-on -0.10, kicker -0.15, byline-below -0.10, byline-end -0.10, byline-apart -0.10, text -0.10, text-on 0.20
ends-above 40: 227: title -0.20, title-on -0.15, kicker -0.10, byline-below -0.15, byline-above -0.10, byline-end -0.15, byline-apart -0.20, byline-on -0.10, text 0.15, text-on 0.40
ends-above 42: 4: title -0.10
ends-above 43: 33: title -0.40, title-on 0.35, kicker -0.10, byline-below -0.15, byline-apart -0.10, byline-on -0.10, text -0.20
ends-above 44: 57: title -0.45, title-on 0.55, kicker -0.10, deck -0.25, deck-on -0.10, byline-below -0.20, byline-apart -0.10, byline-on -0.20, text -0.35, text-on -0.10
ends-above 45: 190: title -0.25, kicker -0.10, deck-on -0.10, byline-below -0.10, byline-on -0.15, text -0.20, text-on 0.25
ends-above 46: 1476: title -0.25, title-on -0.25, kicker -0.10, deck-on -0.15, byline-below -0.15, byline-above -0.10, byline-end -0.15, byline-on 0.25, text-on 0.30
ends-above 47: 7136: title 0.10, title-on -0.75, deck -0.30, deck-on -0.30, byline-below -0.10, byline-above 0.10, byline-end -0.45, byline-on 0.30, text-on -0.10
ends-above 49: 28: title -0.15, byline-below -0.10, byline-above -0.10, text 0.10
ends-above 50: 9: title-on 0.10, text -0.10
ends-above 51: 8: title 0.15, title-on -0.15, text 0.15, text-on -0.10
ends-above 52: 39: title -0.10, byline-end 0.10, text-on 0.10
ends-above 54: 28: text-on 0.10
ends-above 56: 1784: title -0.15, deck 0.25, deck-on -0.10, byline-end 0.20, byline-apart -0.55, byline-on -0.30, text -0.10, text-on -0.45
ends-above 57: 1774: title 0.10, title-on -0.65, kicker 0.10, deck-on -0.20, byline-below -0.15, byline-above -0.30, byline-end -0.35, byline-on -0.55, text 0.10
ends-above 58: 1485: title-on -0.70, kicker -0.50, deck 0.35, deck-on -0.30, byline-below -0.15, byline-above -0.10, byline-end 0.15, byline-apart 0.10, byline-on -0.55, text 0.30
ends-above 59: 713: kicker -0.40, deck -0.30, deck-on -0.20, byline-below -0.10, byline-above -0.30, byline-apart -0.40, byline-on -0.30, text 0.15, text-on 0.15
ends-above 60: 1014: title 0.30, title-on -0.40, kicker -0.50, deck -0.30, deck-on 0.10, byline-below 0.30, byline-above -0.30, byline-end -0.40, byline-apart -0.15, byline-on -0.30, text-on -0.10, aside -0.10
ends-above 61: 1267: title -0.10, kicker 0.35, deck -0.25, byline-below -0.40, byline-above -0.30, byline-end -0.10, byline-apart -0.10, byline-on -0.30, text -0.15, text-on 0.15, title-on 0.10
ends-above 69: 6350: title -0.15, kicker -0.20, deck -0.25, byline-below -0.40, byline-end -0.25, text -0.15, aside -0.10
gaps-and-tails 0: 155182: title -0.20, title-on -0.30, kicker -0.40, deck -0.20, deck-on -0.20, byline-below -0.15, byline-above -0.25, byline-end -0.35, byline-apart -0.40, byline-on -0.30, text -0.20, text-on -0.25, aside -0.30
gaps-and-tails 1: 11978: title -0.35, kicker -0.10, deck -0.30, byline-below -0.15, byline-above -0.25, byline-end -0.20
gaps-and-tails 2: 53988: title -0.10, kicker -0.30, deck -0.35, deck-on -0.40, byline-below -0.20, byline-above -0.15, byline-end -0.30, byline-apart -0.20, byline-on -0.50, text-on 0.15, aside -0.10
gaps-and-tails 3: 6745: title -0.30, kicker -0.10, deck -0.15, deck-on -0.25, byline-below -0.20, byline-above -0.10, byline-end -0.10, byline-apart -0.10, byline-on -0.25, text 0.25, text-on 0.45
gaps-and-tails 4: 1713: kicker -0.15, deck -0.15, deck-on -0.40, byline-below -0.50, byline-above -0.10, byline-end -0.10, byline-apart -0.15, byline-on -0.20, text-on 0.30, title-on -0.10
gaps-and-tails 5: 446: title -0.35, kicker 0.15, deck -0.35, deck-on -0.15, byline-below -0.35, byline-above -0.10, byline-end -0.15, byline-apart -0.20, byline-on -0.20, text 0.20, text-on 0.15
gaps-and-tails 6: 7226: kicker -0.15, deck -0.25, deck-on -0.15, byline-below -0.15, byline-above -0.20, byline-end 0.15, byline-apart -0.35, byline-on 0.20, text -0.10, text-on 0.10
gaps-and-tails 7: 119: title-on -0.10, text-on 0.30, title -0.15
gaps-and-tails 8: 5123: title-on -0.20, kicker -0.35, deck -0.25, deck-on -0.40, byline-below -0.30, byline-on -0.50, aside -0.15, byline-above -0.20, byline-apart -0.15
gaps-and-tails 9: 3397: title -0.50, title-on 0.10, kicker -0.15, deck 0.10, deck-on -0.10, byline-below -0.35, byline-above -0.65, byline-end -0.35, byline-apart -0.60, text 0.25, aside -0.20
gaps-and-tails 10: 469: title -0.10, title-on -0.20, deck -0.20, deck-on -0.15, byline-below -0.10, byline-end -0.10, text -0.30, text-on 0.45
gaps-and-tails 11: 12177: title -0.20, title-on -0.20, kicker -0.10, deck -0.30, deck-on 0.15, byline-below -0.20, byline-end -0.15, byline-on -0.20, text -0.35, text-on 0.20
gaps-and-tails 12: 1715: title-on -0.20, kicker -0.10, deck-on -0.15, byline-end -0.10, text -0.20, text-on 0.30
gaps-and-tails 13: 231: title -0.25, deck -0.10, text -0.10, text-on 0.25
gaps-and-tails 14: 18: title -0.10, text-on 0.15
gaps-and-tails 17: 423: title -0.15, title-on 0.40, kicker -0.20, deck -0.10, deck-on -0.20, byline-above -0.15, byline-apart -0.20, byline-on 0.15, text -0.50
gaps-and-tails 18: 7751: title -0.45, title-on -0.15, kicker -0.10, deck -0.50, byline-below -0.30, byline-above -0.15, byline-end 0.15, byline-apart -0.45, text -0.25, text-on -0.15, aside -0.15
gaps-and-tails 19: 469: title -0.35, kicker -0.10, deck -0.15, deck-on -0.15, byline-below -0.15, byline-end -0.15, text 0.25, text-on 0.30, title-on -0.15
gaps-and-tails 20: 4803: title -0.75, title-on -0.25, kicker -0.25, deck-on 0.10, byline-below -0.20, byline-above -0.15, byline-end -0.25, byline-apart -0.10, byline-on -0.25, text 0.45
gaps-and-tails 21: 514: title -0.20, title-on 0.10, kicker -0.10, byline-end -0.10, byline-on -0.15, text 0.15, text-on -0.10
gaps-and-tails 22: 70: title -0.10, kicker -0.10, byline-end -0.15, text 0.15, text-on 0.15
gaps-and-tails 23: 17: kicker 0.10, text -0.15
gaps-and-tails 24: 120: title 0.10, title-on -0.10, byline-end -0.10, text-on 0.15
gaps-and-tails 26: 342: title -0.40, kicker -0.40, deck -0.15, deck-on -0.15, byline-above 0.20, byline-apart -0.20, text -0.15, aside -0.15
gaps-and-tails 27: 1394: title -0.25, title-on 0.20, kicker -0.50, deck 0.15, byline-below -0.30, byline-above -0.45, byline-end -0.25, byline-apart -0.10, text -0.30, text-on 0.15, aside -0.15
gaps-and-tails 28: 101: title -0.10, text-on 0.15
gaps-and-tails 29: 316: title -0.35, title-on -0.20, deck -0.15, byline-apart -0.10, text 0.35, text-on 0.25
gaps-and-tails 35: 29: title -0.15, title-on -0.10, byline-end -0.15, text 0.15, text-on 0.10
gaps-and-tails 36: 233: title-on -0.15, kicker -0.15, byline-below -0.20, byline-above -0.15, byline-end 0.15, byline-apart -0.20, text-on 0.20
gaps-and-tails 38: 231: title -0.35, text 0.25, text-on 0.25
gaps-and-tails 39: 53: text-on 0.10
gaps-and-tails 44: 26: title -0.25, title-on -0.10, kicker -0.10, byline-above -0.10, byline-end -0.20, byline-apart -0.10, text 0.25, text-on 0.20
gaps-and-tails 45: 2070: title -0.25, title-on -0.20, kicker -0.25, deck -0.25, deck-on -0.35, byline-above -0.10, byline-apart -0.35, aside -0.10, byline-below -0.10, byline-on 0.15
gaps-and-tails 46: 136: title -0.10, text -0.15, text-on 0.10
gaps-and-tails 47: 2139: title-on -0.40, deck -0.25, deck-on 0.15, byline-below -0.10, byline-end -0.25, byline-on -0.15, text 0.10, text-on 0.10
gaps-and-tails 48: 235: title-on -0.10, byline-end -0.10, text 0.15
gaps-and-tails 49: 26: title -0.15, byline-end -0.10
gaps-and-tails 51: 76: title -0.10, byline-below -0.10, byline-end -0.20, text 0.15
gaps-and-tails 53: 177: title -0.10, title-on 0.15, deck -0.20, byline-below -0.30, byline-end 0.25, byline-apart -0.30, byline-on -0.15, text -0.10, text-on -0.20, aside -0.15
gaps-and-tails 54: 15228: title 0.20, kicker 0.20, deck -0.50, deck-on -0.40, byline-below -0.35, byline-above -0.35, byline-end -0.65, byline-apart -0.20, byline-on -0.50, title-on -0.20
gaps-and-tails 55: 1449: title -0.15, title-on 0.20, kicker -0.10, deck-on -0.15, byline-below -0.15, byline-end -0.15, byline-apart -0.20, byline-on -0.10, text-on 0.45
gaps-and-tails 56: 1184: title -0.10, title-on -0.45, kicker -0.10, deck -0.25, deck-on -0.10, byline-below -0.15, byline-end -0.10, byline-apart -0.15, text 0.40
gaps-and-tails 57: 92: title -0.20, text 0.20
gaps-and-tails 58: 210: title -0.25, title-on -0.20, kicker 0.10, deck -0.10, byline-apart -0.10, text 0.20, text-on -0.10
gaps-and-tails 59: 44: title -0.15, text 0.20, text-on 0.10
gaps-and-tails 60: 544: title -0.10, title-on 0.10, text -0.15, text-on 0.30
gaps-and-tails 62: 271: title 0.10, title-on -0.10, kicker -0.15, deck -0.10, byline-below 0.10, byline-above -0.10, byline-end -0.15, byline-apart -0.30
gaps-and-tails 63: 15029: title -0.10, kicker -0.30, byline-end -0.10, byline-apart -0.15, byline-on -0.10, text -0.25, text-on -0.35, aside -0.20
gaps-and-tails 64: 846: title -0.40, title-on -0.40, kicker -0.10, deck -0.10, deck-on 0.10, byline-below -0.10, byline-above -0.10, byline-end -0.15, text 0.25
gaps-and-tails 65: 6993: kicker -0.35, deck-on -0.40, byline-below -0.50, byline-above -0.15, byline-end -0.15, byline-apart -0.15, byline-on -0.30, text-on 0.10, aside -0.10
gaps-and-tails 66: 1710: title -0.35, title-on -0.25, kicker -0.10, deck -0.15, deck-on -0.15, byline-below -0.15, byline-end -0.10, text 0.30, text-on 0.30
gaps-and-tails 67: 215: title -0.15, title-on -0.40, kicker -0.15, deck -0.20, text 0.20, text-on 0.20, byline-below -0.10
gaps-and-tails 68: 46: title-on -0.15, kicker -0.10, deck -0.10, byline-below -0.10, title -0.10, text 0.10
gaps-and-tails 69: 434: title -0.10, title-on -0.10, deck -0.10, byline-below -0.10, text 0.20
gaps-and-tails 71: 821: kicker -0.35, deck -0.40, deck-on -0.15, byline-below -0.10, byline-above -0.15, byline-end -0.15, byline-apart -0.10, byline-on -0.35, text-on 0.10, aside -0.15, title-on -0.10
gaps-and-tails 72: 31: title -0.30, title-on -0.10, kicker -0.10, deck -0.15, byline-below -0.10, byline-end -0.10, byline-apart -0.10, text 0.25
gaps-and-tails 74: 33: title -0.15, text 0.10
gaps-and-tails 81: 66: title -0.15, title-on -0.15, deck -0.10, byline-below -0.15, byline-end -0.10, byline-apart -0.10, text 0.20, text-on 0.10
gaps-and-tails 83: 33: title -0.10, text 0.15
gaps-and-tails 90: 25: title -0.15, byline-below 0.10, byline-above -0.10, byline-apart -0.10, text -0.10
gaps-and-tails 99: 406: title -0.10, kicker -0.25, deck 0.15, deck-on -0.10, byline-above -0.15, byline-on -0.15, text -0.15, aside -0.10
gaps-and-tails 100: 14: text 0.10
gaps-and-tails 101: 236: title -0.20, deck -0.10, byline-below -0.10, byline-end -0.15, byline-apart -0.10, text 0.15, text-on 0.10
gaps-and-tails 102: 42: text 0.10
gaps-and-tails 105: 7: text 0.10
gaps-and-tails 107: 39: title-on -0.10, byline-below 0.15, byline-end -0.20, byline-apart -0.10, text 0.15
gaps-and-tails 108: 9438: title -0.10, title-on -0.25, kicker -0.40, deck -0.35, deck-on -0.40, byline-below -0.15, byline-above -0.25, byline-end -0.40, byline-on -0.40, text -0.10, aside -0.10, byline-apart -0.20
gaps-and-tails 109: 683: title -0.20, title-on -0.30, kicker -0.20, byline-below -0.25, byline-above -0.15, byline-apart -0.25, text 0.45, text-on -0.15
gaps-and-tails 110: 3507: title 0.10, title-on -0.65, kicker -0.10, deck -0.50, deck-on -0.20, byline-below -0.35, byline-apart -0.20, byline-on -0.20, text-on 0.40
gaps-and-tails 111: 501: title -0.25, title-on -0.20, kicker -0.10, byline-below -0.10, text 0.15, text-on 0.30
gaps-and-tails 112: 258: title -0.15, deck -0.20, deck-on -0.10, byline-below -0.35, byline-apart -0.15, byline-on -0.10, text 0.15
gaps-and-tails 113: 36: title-on -0.10, kicker -0.10, byline-below -0.10, text 0.15, title -0.10
gaps-and-tails 114: 278: title 0.15, title-on -0.20, deck -0.15, byline-below 0.10, byline-above -0.10, byline-end -0.20, byline-apart -0.15, byline-on -0.10, text-on 0.15
gaps-and-tails 116: 422: title-on 0.10, kicker -0.25, deck -0.15, deck-on -0.20, byline-below 0.15, byline-above -0.30, byline-end -0.35, byline-on -0.25, text -0.25, aside -0.10
gaps-and-tails 117: 71: title 0.45, title-on -0.20, kicker -0.25, deck -0.15, byline-below -0.20, byline-apart -0.15, byline-on -0.15, text -0.35, aside -0.10
gaps-and-tails 119: 39: title -0.10, text 0.10
gaps-and-tails 126: 9965: title -0.25, title-on -0.20, deck-on -0.15, byline-below -0.15, byline-above -0.50, byline-end -0.20, byline-apart -0.50, byline-on -0.25, text -0.25, text-on -0.10, aside -0.15
gaps-and-tails 127: 428: title-on -0.10, deck -0.15, byline-below -0.20, text-on 0.15
gaps-and-tails 128: 605: title 0.60, title-on 0.15, kicker -0.30, deck 0.15, deck-on -0.30, byline-below -0.45, byline-above -0.10, byline-end -0.15, byline-apart -0.15, byline-on -0.10, text -0.65, aside -0.10, text-on -0.20
gaps-and-tails 129: 32: kicker -0.10, text 0.10
gaps-and-tails 131: 14: title 0.10, text -0.15
gaps-and-tails 132: 146: title -0.10
gaps-and-tails 134: 290: kicker -0.30, deck -0.30, deck-on -0.15, byline-above 0.20, byline-end 0.10, byline-apart 0.15, text -0.30, text-on 0.25, aside -0.15
gaps-and-tails 135: 82: title -0.20, title-on -0.15, kicker -0.10, deck -0.10, byline-above -0.10, byline-end -0.15, byline-apart -0.25, text 0.25
gaps-and-tails 137: 14: title -0.10, text-on 0.10
gaps-and-tails 144: 18: text 0.10
gaps-and-tails 146: 11: text-on 0.10
gaps-and-tails 153: 492: title-on -0.10, kicker -0.20, deck -0.20, deck-on -0.25, byline-above -0.10, byline-apart -0.15, byline-on -0.30, text-on 0.10, aside -0.10, title -0.10, text 0.10
gaps-and-tails 154: 15: text-on 0.10
gaps-and-tails 155: 118: title -0.25, deck -0.10, byline-below -0.10, byline-end -0.20, text 0.15, text-on 0.25
gaps-and-tails 161: 24: title -0.10, byline-below 0.15, byline-end -0.20, byline-apart -0.15, text-on 0.10, aside -0.10
gaps-and-tails 162: 860: title 0.10, title-on -0.30, deck -0.15, deck-on -0.15, byline-below -0.40, byline-apart 0.20, byline-on -0.25, text 0.10, text-on -0.10
gaps-and-tails 163: 64: title -0.15, byline-apart -0.10, text 0.15, text-on 0.15
gaps-and-tails 164: 629: title-on -0.20, deck -0.15, deck-on -0.10, byline-below -0.15, byline-apart -0.25, text-on 0.10
gaps-and-tails 165: 122: title -0.10, text 0.15
gaps-and-tails 166: 17: title -0.10, text -0.15, text-on 0.20
gaps-and-tails 168: 19: text -0.10
gaps-and-tails 170: 32: title -0.10, byline-below -0.10, byline-end -0.10, text 0.10
gaps-and-tails 171: 107: title 0.35, kicker -0.20, deck -0.10, byline-above -0.15, byline-end -0.25, byline-apart -0.25, text -0.35
gaps-and-tails 173: 66: title -0.15, text-on 0.20
gaps-and-tails 180: 175: kicker 0.10, deck -0.20, byline-below -0.15, byline-above 0.10, byline-end -0.35, byline-apart -0.35, byline-on -0.10
gaps-and-tails 182: 16: title 0.15, text -0.10
gaps-and-tails 189: 2055: title -0.25, title-on -0.35, kicker -0.20, deck-on -0.25, byline-below 0.15, byline-above -0.10, byline-end 0.20, byline-apart 0.10, byline-on -0.20, text-on 0.10, aside -0.15, text 0.10
gaps-and-tails 190: 102: text -0.20, text-on 0.20
gaps-and-tails 191: 72: title -0.15, byline-apart -0.10, text-on 0.25, text -0.10
gaps-and-tails 197: 14: title -0.10, byline-apart 0.10, text-on -0.10
gaps-and-tails 207: 30: title-on -0.10, kicker -0.10, deck -0.10, byline-below 0.10, byline-above -0.10, byline-end -0.35, byline-on -0.20, text 0.15, text-on 0.10, title -0.10
gaps-and-tails 216: 3251: title -0.20, title-on -0.10, kicker -0.15, deck -0.40, byline-below -0.35, byline-end -0.30, byline-apart -0.20, text-on 0.15
gaps-and-tails 217: 110: title 0.45, kicker -0.15, byline-below -0.10, byline-above -0.15, byline-apart -0.10, text -0.45
gaps-and-tails 218: 417: kicker -0.30, byline-above -0.15, byline-apart -0.35, text-on 0.15
gaps-and-tails 219: 35: title 0.10, kicker -0.10, deck -0.10, byline-apart -0.15
gaps-and-tails 220: 45: kicker 0.15, byline-apart -0.15, text -0.25, title 0.15
gaps-and-tails 221: 7: title 0.20, byline-apart -0.10, text -0.20
gaps-and-tails 222: 44: title -0.20, byline-apart 0.10, text 0.20
gaps-and-tails 224: 118: title -0.10, kicker 0.10, deck -0.15, byline-below -0.30, byline-above -0.30, byline-end -0.20, byline-apart -0.40, text 0.10, aside -0.15
gaps-and-tails 225: 1042: title -0.10, title-on -0.15, deck -0.45, byline-below -0.45, byline-above -0.20, byline-end -0.35, byline-apart -0.10, text 0.10, text-on 0.10, aside -0.10
gaps-and-tails 226: 10: title -0.10, text 0.10
gaps-and-tails 227: 114: kicker -0.20, byline-above -0.10, byline-apart -0.25, aside -0.10
gaps-and-tails 228: 18: title -0.20, text 0.25
gaps-and-tails 230: 5: title 0.10, text -0.10
gaps-and-tails 233: 55: title 0.20, deck -0.10, byline-below -0.20, byline-above 0.20, byline-end -0.10, text -0.40, aside -0.15
gaps-and-tails 234: 1498: title -0.20, title-on -0.20, kicker -0.30, byline-below -0.30, byline-end -0.30, byline-apart 0.15, byline-on -0.10, text -0.25, text-on 0.10, aside -0.10, byline-above -0.10
gaps-and-tails 235: 6: title 0.10
gaps-and-tails 236: 101: title 0.40, kicker -0.20, deck -0.20, byline-above -0.15, byline-apart -0.25, text -0.35
gaps-and-tails 238: 8: title -0.10, kicker 0.10
gaps-and-tails 242: 51: byline-below -0.20, byline-end -0.15, byline-apart -0.10, aside -0.10
gaps-and-tails 243: 26: title -0.20, kicker -0.10, deck -0.15, byline-below -0.15, byline-above -0.15, byline-apart -0.35, text 0.30
gaps-and-tails 245: 6: text 0.10
gaps-and-tails 261: 18: title -0.25, kicker -0.15, byline-below -0.20, byline-above -0.10, byline-end -0.20, byline-apart 0.25
again-below 0: 5070: deck -0.25, deck-on -0.25, byline-end -0.35, byline-apart -0.20, byline-on -0.20, text -0.20, text-on -0.25, aside -0.25, title-on -0.10
again-below 1: 355: kicker -0.35, byline-below -0.50, byline-above -0.35, byline-apart -0.35, text-on 0.10, aside -0.15, byline-end 0.15, text -0.10
again-below 2: 145: title -0.15, title-on 0.20, kicker -0.25, byline-above -0.20, byline-apart 0.10, text -0.30, aside -0.10, byline-below -0.20
again-below 3: 65: kicker -0.10, byline-below -0.10, byline-above -0.10, byline-apart -0.15, aside -0.10
again-below 4: 89: title -0.15, kicker -0.15, byline-above -0.15, byline-end -0.30, byline-apart -0.25, text 0.10, text-on 0.10, aside -0.10, byline-below 0.10
again-below 5: 7197: title -0.25, title-on -0.15, deck -0.25, deck-on -0.30, byline-on -0.15, text -0.15, text-on -0.20, aside -0.30
again-below 6: 408: title 0.20, title-on 0.30, kicker -0.25, deck -0.25, byline-below -0.15, byline-above -0.15, text -0.50, aside -0.15
again-below 7: 204: title 0.35, title-on -0.45, kicker -0.30, deck 0.10, deck-on -0.10, byline-below -0.40, byline-above -0.15, byline-end -0.20, byline-on -0.10, text-on 0.15, aside -0.15
again-below 8: 75: title-on 0.10, kicker -0.15, byline-above -0.15, byline-end -0.15, byline-apart -0.25, byline-on 0.10, text 0.10, text-on -0.15
again-below 9: 224: title -0.30, byline-above -0.15, aside -0.10, kicker -0.10
again-below 10: 177036: title -0.20, title-on -0.15, deck -0.10, deck-on -0.30, byline-below -0.10, byline-above -0.10, byline-end -0.10, byline-apart -0.15, text -0.15, text-on -0.30, aside -0.45
again-below 11: 3882: title-on -0.10, kicker -1.30, deck -0.20, deck-on 0.10, byline-below 0.25, byline-above -0.35, byline-end -0.30, byline-apart -0.10, byline-on -0.50, text -0.30, text-on 0.20, aside -0.10
again-below 12: 2444: title 0.40, title-on -0.25, kicker -0.55, deck -0.45, deck-on -0.10, byline-below -0.45, byline-above -0.55, byline-end -0.15, byline-apart -0.25, byline-on -0.30, text-on 0.20, aside -0.10
again-below 13: 951: title 0.30, kicker -0.35, deck -0.20, deck-on -0.10, byline-below -0.25, byline-above -0.20, byline-end -0.25, byline-apart -0.25, text -0.10, text-on 0.30, aside -0.10
again-below 14: 2906: title -0.20, title-on -0.25, kicker -0.20, deck -0.10, byline-below -0.15, byline-above -0.10, byline-end -0.15, byline-apart -0.25
again-below 15: 154085: title -0.20, kicker 0.10, deck -0.15, byline-end -0.20, byline-on -0.10, text -0.15, text-on -0.20, aside -0.40, title-on -0.15
again-below 16: 4517: title -0.15, title-on -0.15, kicker -0.65, deck -0.25, byline-below -0.55, byline-end 0.25, byline-apart -0.40, text-on 0.20, aside -0.10, text 0.15
again-below 17: 2910: kicker -0.85, deck 0.40, byline-above -0.35, byline-end -0.45, byline-apart -0.20, byline-on -0.25, text -0.15, text-on 0.10, aside -0.10, byline-below -0.10
again-below 18: 1908: title 0.25, title-on -0.35, kicker -0.30, deck -0.40, deck-on -0.20, byline-below -0.45, byline-above -0.10, byline-end -0.25, byline-apart -0.20, byline-on -0.20, aside -0.10
again-below 19: 3131: title -0.30, title-on -0.15, kicker -0.20, deck -0.20, deck-on -0.30, byline-end -0.10, byline-apart -0.10, byline-on 0.10
again-above 0: 4356: title -0.25, title-on -0.10, kicker -0.20, deck -0.25, deck-on -0.25, byline-above -0.10, byline-on -0.15, text-on -0.40, aside -0.25
again-above 1: 333: title -0.20, title-on 0.20, kicker 0.10, byline-below -0.40, byline-above -0.15, byline-end -0.40, byline-apart -0.40, byline-on -0.15, text-on 0.10, aside -0.10
again-above 2: 198: title -0.35, title-on 0.25, kicker -0.25, byline-below -0.15, byline-above -0.20, byline-end -0.25, byline-apart -0.30, text-on 0.10, aside -0.15
again-above 3: 116: title 0.30, title-on -0.10, byline-below -0.20, byline-above -0.10, byline-end -0.10, byline-apart -0.20, text -0.30, aside -0.15
again-above 4: 721: byline-below -0.30, byline-above -0.10, byline-end -0.10, byline-apart -0.25
again-above 5: 6812: title -0.20, title-on -0.15, deck -0.10, deck-on -0.30, byline-above -0.10, byline-apart -0.30, byline-on -0.15, text -0.10, text-on -0.20, aside -0.30
again-above 6: 423: title 0.15, title-on -0.10, deck -0.25, deck-on -0.10, byline-below 0.15, byline-above -0.40, byline-end -0.40, byline-on 0.10, text -0.40, text-on 0.15, aside -0.15
again-above 7: 211: title 0.10, kicker -0.25, deck -0.15, byline-below -0.40, byline-end -0.10, byline-apart 0.15, byline-on -0.20, text-on 0.15, aside -0.15, title-on -0.10
again-above 8: 86: title -0.15, kicker -0.10, byline-below -0.20, byline-above -0.10, byline-end 0.10, byline-apart 0.15, text -0.15
again-above 9: 576: kicker -0.10, deck -0.25, byline-below -0.35, byline-end -0.25, byline-apart 0.10, aside -0.10
again-above 10: 176927: title -0.15, kicker -0.15, deck -0.10, deck-on -0.10, byline-above -0.15, byline-end -0.15, byline-on -0.10, text -0.15, text-on -0.30, aside -0.45
again-above 11: 3821: title 0.40, title-on -0.75, kicker -0.60, deck -0.55, deck-on -0.15, byline-below -0.50, byline-above -0.70, byline-apart -0.40, byline-on -0.15, text-on 0.35, aside -0.10
again-above 12: 2422: title 0.30, title-on -0.50, deck -0.30, deck-on -0.10, byline-below -0.20, byline-above 0.20, byline-end -0.50, byline-on -0.30, aside -0.10
again-above 13: 939: title 0.10, title-on 0.15, kicker -0.30, deck -0.30, byline-below -0.35, byline-above -0.20, byline-end -0.15, byline-apart -0.35, text -0.20, aside -0.10
again-above 14: 3110: title -0.20, kicker -0.15, deck -0.20, byline-below -0.35, byline-above -0.10, byline-end -0.20
again-above 15: 155538: title-on -0.20, deck -0.15, deck-on -0.10, byline-below -0.10, byline-end -0.20, byline-apart -0.25, byline-on -0.25, text -0.20, text-on -0.15, aside -0.40, title -0.10, byline-above -0.20
again-above 16: 4450: title 0.20, title-on -0.10, deck -0.25, deck-on -0.35, byline-below -0.40, byline-end 0.25, text 0.10, text-on -0.45, aside -0.10
again-above 17: 2777: kicker -0.30, deck -0.40, deck-on -0.15, byline-below -0.50, byline-above -0.30, byline-end -0.25, byline-apart -0.30, text 0.25, aside -0.10, title-on -0.20
again-above 18: 1843: title -0.10, kicker -0.45, deck -0.15, deck-on -0.10, byline-below -0.45, byline-above -0.20, byline-apart -0.25, byline-on -0.10, text-on 0.15, aside -0.15
again-above 19: 1943: kicker -0.15, byline-below -0.35, byline-above -0.10, byline-end -0.20, text -0.15, aside -0.10, deck -0.20
again-two-below 0: 324108: title -0.25, title-on -0.25, kicker -0.25, deck-on -0.30, byline-below -0.25, byline-above -0.25, byline-end -0.15, byline-apart -0.15, byline-on -0.25, text -0.25, text-on -0.30, aside -0.50
again-two-below 1: 7431: title-on 0.20, kicker -0.50, deck -0.25, byline-below -0.20, byline-above -0.50, byline-apart -0.70, byline-on -0.30, text -0.15, text-on 0.10, aside -0.10
again-two-below 2: 4304: title 0.15, kicker -0.25, deck-on -0.50, byline-below 0.20, byline-above -0.65, byline-end -0.70, byline-apart -0.50, byline-on -0.30, text -0.25, text-on 0.35, title-on 0.15
again-two-below 3: 1696: title 0.20, title-on -0.30, kicker -0.55, deck -0.45, deck-on -0.10, byline-above -0.30, byline-end -0.40, byline-apart -0.30, byline-on -0.25, aside -0.10
again-two-below 4: 11934: title -0.20, title-on -0.30, kicker -0.15, deck -0.20, byline-below -0.35, byline-above -0.30, byline-end 0.15, byline-on -0.10, text -0.20, text-on -0.20, aside -0.10, deck-on -0.15
again-two-below 5: 7363: title -0.15, title-on -0.10, kicker 0.25, deck -0.55, deck-on -0.20, byline-below -0.60, byline-above -0.45, byline-end -0.75, byline-apart -0.35, byline-on -0.10, text-on -0.15, aside -0.10
again-two-below 6: 966: title 0.10, kicker -0.55, deck -0.30, deck-on -0.15, byline-below -0.35, byline-above -0.25, byline-end -0.35, byline-apart -0.25, byline-on -0.25, text-on 0.30, title-on 0.10
again-two-below 7: 388: deck-on -0.10, byline-below -0.20, byline-above -0.15, byline-end -0.25, byline-apart -0.25, byline-on -0.10, text-on 0.20, title 0.15
again-two-below 8: 178: title 0.30, title-on -0.25, kicker -0.15, byline-below -0.10, text -0.15
again-two-below 9: 445: title 0.10, kicker -0.30, deck -0.10, byline-above -0.10, byline-end -0.40, byline-apart -0.25, byline-on -0.15, text-on 0.25
again-two-below 10: 4236: title-on -0.60, kicker 0.10, deck -0.55, deck-on -0.30, byline-below -0.35, byline-end -0.50, byline-apart 0.40, byline-on -0.40, aside -0.10, byline-above -0.25
again-two-below 11: 351: title-on -0.10, kicker -0.30, byline-below -0.10, byline-above -0.20, byline-end -0.25, byline-apart -0.35, byline-on -0.10, text 0.10, text-on 0.15
again-two-below 12: 790: title-on 0.20, kicker -0.45, deck -0.10, deck-on -0.10, byline-above 0.10, byline-end -0.30, byline-apart -0.25, byline-on -0.10, text -0.15, text-on 0.10
again-two-below 13: 149: title-on -0.10, kicker -0.15, byline-apart -0.10, text 0.10
again-two-below 14: 248: title -0.10, title-on -0.15, kicker -0.10, deck -0.15, byline-below 0.20, byline-end -0.35, byline-apart -0.30, byline-on -0.10, text 0.20, text-on 0.15
again-two-below 15: 1644: title-on -0.60, deck -0.25, deck-on -0.15, byline-below -0.50, byline-above -0.30, byline-end -0.45, byline-apart -0.45, byline-on -0.15, text-on -0.15, aside -0.15
again-two-below 16: 205: title-on -0.20, kicker -0.20, byline-below -0.30, byline-above -0.10, byline-end -0.15, byline-apart -0.20, text-on 0.15
again-two-below 17: 155: title 0.15, title-on -0.15, kicker -0.10, byline-below -0.15, byline-above -0.10, byline-end -0.10, byline-apart -0.20
again-two-below 18: 956: title-on -0.25, kicker -0.25, byline-below -0.25, byline-above -0.20, byline-end -0.15, byline-apart -0.20, title -0.15, text 0.15
again-two-below 19: 55: title -0.10, byline-end -0.10, byline-apart -0.10, text 0.20
stop-and-letters 0: 5552: title -0.10, title-on -0.15, kicker -0.10, deck -0.25, deck-on -0.25, byline-below -0.20, byline-apart -0.25, text -0.15, text-on -0.20, aside -0.30
stop-and-letters 1: 7471: title-on -0.35, kicker -0.10, deck -0.20, deck-on -0.25, byline-below -0.10, byline-end -0.30, text -0.15, aside -0.30
stop-and-letters 2: 167670: title-on -0.15, kicker -0.10, deck -0.20, byline-below -0.15, byline-above -0.25, byline-end -0.15, aside -0.45, deck-on -0.15, text -0.10
stop-and-letters 3: 125797: title-on -0.15, deck -0.10, deck-on -0.40, byline-above -0.10, byline-end -0.20, byline-on -0.20, text -0.20, text-on -0.30, aside -0.40
stop-and-letters 4: 39: title-on -0.30, kicker -0.20, byline-below 0.10, byline-above -0.15, byline-end -0.30, byline-on -0.15, title 0.10
stop-and-letters 5: 378: title-on 0.55, kicker -0.85, deck -0.35, deck-on -0.15, byline-below -0.20, byline-above -0.45, byline-apart -0.20, text -0.20, text-on -0.25, aside -0.15
stop-and-letters 6: 12345: title -0.15, title-on -0.20, kicker -0.35, deck 0.25, deck-on -0.25, byline-below 0.50, byline-above 0.10, byline-apart -0.30, byline-on -0.50, text -0.20, text-on -0.10
stop-and-letters 7: 32959: title -0.70, kicker -0.15, deck -0.15, deck-on 0.10, byline-below -0.70, byline-above -0.30, byline-end -0.40, byline-apart -0.40, text -0.40, text-on 0.20, aside -0.10
stop-and-letters 8: 14: title -0.10, title-on 0.15
stop-and-letters 9: 17: byline-below -0.10, byline-on -0.10
stop-and-letters 10: 3754: title -0.15, title-on -0.45, kicker -0.50, deck -0.30, deck-on -0.20, byline-below -0.60, byline-above -0.20, byline-end -0.30, byline-apart 0.15, byline-on -0.20, text 0.30, text-on 0.45
stop-and-letters 11: 877: title -0.60, title-on 0.15, kicker -0.15, deck -0.10, byline-below -0.25, byline-on -0.30, text-on 0.15, deck-on -0.15
stop-and-letters 12: 119: title -0.10, title-on 0.20, kicker -0.30, byline-above -0.20, byline-end -0.30, byline-apart -0.20, text-on -0.10
stop-and-letters 13: 242: title -0.40, title-on 0.25, byline-below -0.15, byline-above -0.40, byline-end 0.20, byline-on -0.35, kicker 0.10, text -0.10
stop-and-letters 14: 3450: title -0.60, title-on 0.35, deck -0.10, deck-on -0.25, byline-below -0.40, byline-above -0.30, byline-end -0.40, byline-apart 0.15, byline-on -0.20
stop-and-letters 15: 6918: kicker -0.35, deck -0.35, deck-on -0.30, byline-below -0.65, byline-above -0.30, byline-end -0.25, byline-apart -0.30, byline-on -0.45, text-on 0.35
stop-and-head 0: 146244: title -0.10, title-on -0.10, kicker -0.15, deck -0.80, deck-on -0.15, byline-below -0.15, byline-above -0.25, byline-end -0.10, text -0.10, text-on -0.25, aside -0.40
stop-and-head 1: 52791: title -2.25, kicker -1.25, deck -1.20, deck-on 0.15, byline-below 0.55, byline-above -0.30, byline-end 0.30, byline-apart -0.10, byline-on -0.40, aside -0.15
stop-and-head 2: 68057: title -0.15, title-on -0.30, kicker 0.10, deck-on -0.40, byline-below -0.25, byline-above -0.15, byline-end -0.45, byline-apart -0.10, text -0.15, text-on -0.35, aside -0.50, byline-on -0.10
stop-and-head 3: 11823: title 0.15, title-on -0.15, kicker -0.80, deck -0.75, deck-on -0.45, byline-below -0.30, byline-above -0.20, byline-end -0.35, byline-apart -0.35, byline-on -0.75, text-on 0.15, aside -0.10
stop-and-head 4: 19101: title 0.20, title-on -0.20, kicker -0.40, deck -1.00, deck-on -0.65, byline-below -0.85, byline-above -0.60, byline-end -0.65, byline-apart -0.60, byline-on -0.25, text-on 0.10, aside -0.15
stop-and-head 5: 2308: title -2.35, title-on -0.70, kicker -0.80, deck 0.85, deck-on 0.30, byline-above 0.25, byline-end 0.15, byline-apart 0.10, byline-on -0.45, text -0.45, text-on -0.65, aside -0.20
stop-and-head 6: 764: title -0.95, title-on -0.15, kicker -0.20, deck -0.35, deck-on -0.15, byline-below -0.35, byline-above -0.15, byline-end -0.20, byline-apart -0.30, text 0.20, text-on 1.00
stop-and-head 7: 5402: title 0.20, title-on -0.50, kicker -0.65, deck -0.75, deck-on -0.30, byline-below -0.80, byline-above -0.35, byline-end -0.65, byline-apart -0.50, byline-on 0.35, text 0.15, text-on 0.30, aside -0.10
stop-and-head 8: 11666: title -0.15, title-on -0.15, kicker -0.40, deck -0.45, byline-below 0.65, byline-end 0.10, byline-apart -0.20, byline-on -0.45, text -0.35
stop-and-head 9: 26695: title -0.55, kicker -0.80, deck -0.65, deck-on 0.20, byline-below -0.65, byline-above -0.20, byline-end -0.30, byline-apart -0.30, byline-on -0.30, text -0.20
stop-and-head 10: 6103: title -0.45, title-on 0.35, deck 0.10, deck-on -0.15, byline-above -0.55, byline-apart -0.30, byline-on 0.20, text -0.85, text-on 0.25, aside -0.10, byline-below -0.30
stop-and-head 11: 486: title -0.20, kicker -0.15, deck-on -0.20, byline-below -0.30, byline-end -0.10, byline-apart -0.10, byline-on -0.10, text 0.20, text-on 0.30, deck -0.15
stop-and-head 12: 641: title-on -0.55, kicker -0.20, deck -0.50, deck-on -0.25, byline-below -0.40, byline-above -0.15, byline-end -0.25, byline-apart -0.25, byline-on -0.15, text 0.80, text-on -0.10
stop-and-head 13: 66: title -0.25, title-on -0.35, deck 0.60, deck-on -0.25, byline-apart -0.10, text -0.35, text-on -0.15
stop-and-head 16: 3534: title-on -0.40, kicker -0.50, deck -0.20, deck-on -0.15, byline-below -0.55, byline-above -0.25, byline-end -0.30, byline-apart 0.10, byline-on -0.20, text 0.30, text-on 0.35
stop-and-head 17: 639: title -0.20, title-on 0.15, kicker -0.10, deck-on -0.35, byline-below -0.20, byline-on -0.20, text -0.15
stop-and-head 18: 157: title -0.40, title-on 0.15, kicker -0.10, deck -0.10, byline-below -0.20, byline-end -0.10, byline-apart -0.10, byline-on -0.25, text-on 0.15
stop-and-head 19: 214: title -0.20, deck-on 0.10, text -0.15
stop-and-head 20: 31: title -0.10, title-on 0.15, byline-below -0.10, byline-apart -0.10, text -0.15
stop-and-head 22: 78: title -0.20, title-on -0.20, deck -0.10, text -0.10, text-on 0.35
stop-and-head 24: 3331: title -0.55, title-on 0.20, deck -0.30, deck-on -0.25, byline-below -0.35, byline-above -0.25, byline-end -0.35, byline-apart 0.20, byline-on -0.20, text-on 0.45
stop-and-head 25: 3144: title-on -0.10, kicker -0.10, deck -0.25, deck-on -0.25, byline-below -0.35, byline-end -0.25, byline-apart -0.15, byline-on -0.35, text -0.10, text-on 0.45
stop-and-head 26: 2200: title -0.15, title-on 0.50, kicker -0.25, deck -0.20, deck-on -0.25, byline-below -0.25, byline-above -0.65, byline-on -0.45, text -0.10, text-on -0.20, byline-apart -0.15
stop-and-head 27: 150: title 0.10, title-on -0.20, kicker -0.15, deck -0.10, byline-below -0.15, text-on 0.15
stop-and-head 28: 1777: title -0.35, title-on -0.30, deck -0.25, byline-end -0.15, byline-apart -0.15, text 0.40, text-on 0.35
stop-and-head 29: 12: title -0.10, deck 0.15, text -0.15
stop-and-head 30: 56: title -0.25, title-on 0.30, kicker -0.20, deck -0.10, byline-below -0.10, byline-above -0.15, byline-end -0.15, text-on -0.30
stop-and-head 31: 59: title -0.10
inset-and-gap 0: 4140: title 0.35, title-on -0.55, kicker -0.55, deck-on -0.35, byline-below -0.85, byline-above -0.25, byline-end -0.55, byline-apart -0.60, byline-on -0.75, text -0.10, text-on 0.40
inset-and-gap 1: 948: title 0.10, title-on -0.25, kicker -0.40, deck -0.30, deck-on -0.20, byline-below -0.40, byline-above -0.20, byline-end -0.20, byline-apart -0.30, byline-on -0.20, text-on 0.30
inset-and-gap 2: 397: title 0.20, title-on -0.60, kicker -0.50, deck -0.35, deck-on -0.10, byline-below -0.15, byline-above -0.10, byline-end -0.25, byline-apart -0.30, text 0.15, aside -0.10
inset-and-gap 3: 32: title 0.15, text -0.10, text-on -0.10
inset-and-gap 5: 20024: title 0.25, title-on -0.90, kicker -0.30, deck -0.15, deck-on -0.35, byline-below -0.80, byline-above 0.10, byline-end 0.25, byline-apart -0.10, text -0.15, text-on 0.50, byline-on -0.10
inset-and-gap 6: 4023: title-on -0.75, kicker -0.40, deck -0.20, deck-on -0.15, byline-below -0.25, byline-above -0.25, byline-end 0.55, byline-apart -0.10, byline-on -0.25, text -0.30, text-on 0.65
inset-and-gap 7: 882: title-on -0.55, kicker -0.10, deck -0.40, byline-below -0.30, byline-above -0.25, byline-end -0.45, byline-apart -0.25, byline-on -0.25, text 0.30, text-on 0.20
inset-and-gap 8: 75: title-on -0.10, kicker 0.10
inset-and-gap 9: 21: title -0.10, text 0.10
inset-and-gap 10: 688: title 0.45, title-on -0.20, byline-above 0.15, byline-apart -0.40, text -0.40, aside -0.10, kicker -0.20
inset-and-gap 11: 252: title 0.45, title-on -0.20, kicker -0.20, byline-below -0.20, byline-apart -0.20, byline-on -0.15, text -0.35, deck -0.10
inset-and-gap 12: 324: title 0.45, title-on -0.35, kicker -0.25, deck -0.15, byline-below -0.15, byline-above -0.10, byline-end -0.15, byline-apart -0.25, byline-on -0.25
inset-and-gap 15: 20373: title-on 0.10, kicker -1.00, deck -0.25, deck-on 0.70, byline-below 0.45, byline-above -0.40, byline-end -1.35, byline-apart -1.00, byline-on 0.40, text -0.75, text-on -0.65, aside -0.20
inset-and-gap 16: 1501: title 0.25, title-on 0.70, kicker -0.70, deck -0.10, byline-below -0.40, byline-above -0.30, byline-end -0.75, byline-apart -0.50, byline-on 0.25, text -0.50, text-on -0.45, aside -0.15
inset-and-gap 17: 2126: title -0.10, title-on 0.35, kicker -0.85, deck -0.55, byline-below 0.40, byline-above -0.25, byline-end -0.55, byline-apart -0.80, byline-on -0.30, text -0.30, text-on -0.10, aside -0.10
inset-and-gap 18: 125: title-on 0.20, kicker -0.20, byline-below -0.10, byline-end -0.15, byline-apart -0.20, text-on 0.15, text -0.10
inset-and-gap 19: 778: title 0.25, title-on 0.10, kicker -0.95, deck 0.10, byline-below -0.15, byline-above -0.30, byline-end -0.10, byline-apart 0.30, text -0.75, aside -0.10
inset-and-gap 20: 214672: title -0.40, title-on -0.20, kicker -0.25, deck-on -0.45, byline-below -0.25, byline-above -0.40, byline-end -0.30, byline-apart -0.30, byline-on -0.30, text -0.35, text-on -0.35, aside -0.35, deck -0.30
inset-and-gap 21: 31575: title-on -0.30, kicker -0.10, deck -0.10, deck-on -0.25, byline-end -0.40, byline-on -0.30, text-on -0.15, aside -0.25, title -0.10
inset-and-gap 22: 20894: title -0.15, title-on -0.10, deck-on -0.45, byline-below -0.30, byline-end -0.50, byline-on -0.30, text -0.35, text-on -0.25, aside -0.25, byline-above -0.10
inset-and-gap 23: 4088: title 0.10, title-on -0.50, deck-on -0.30, byline-above -0.10, byline-end 0.15, byline-apart 0.10, byline-on -0.45, text 0.10, aside -0.15
inset-and-gap 24: 5719: title -0.10, title-on -0.45, deck -0.50, byline-below -0.40, byline-above -0.15, byline-end -0.35, byline-apart -0.25, byline-on -0.20, text-on 0.40, aside -0.10
inset-and-gap 25: 2012: title-on -0.35, kicker -0.40, deck -0.25, deck-on -0.10, byline-below -0.15, byline-above -0.30, byline-end -0.35, byline-apart -0.40, byline-on -0.10, text 0.45
inset-and-gap 26: 661: title -0.15, deck -0.15, byline-below -0.15, byline-apart -0.10, byline-on -0.10, text 0.15
inset-and-gap 27: 123: kicker -0.15, deck -0.15, byline-end -0.10, byline-apart -0.20, byline-on -0.15
inset-and-gap 29: 437: title -0.15, deck 0.25, byline-below -0.25, byline-end -0.25, byline-apart 0.15, text -0.35, aside -0.10
inset-and-gap 30: 140: title-on 0.35, kicker -0.20, deck -0.15, byline-above -0.30, byline-end -0.10, byline-apart -0.25, text -0.20
inset-and-gap 31: 50: title-on -0.15, kicker -0.15, deck -0.10, byline-above -0.20, byline-end 0.15, byline-apart -0.20
inset-and-gap 32: 67: title 0.30, kicker -0.35, deck -0.20, byline-below 0.10, byline-above -0.20, byline-end 0.15, byline-apart -0.25, text -0.55, aside -0.10
inset-and-gap 35: 2100: title -0.95, kicker -0.15, deck -0.35, byline-below -0.60, byline-above -0.15, byline-end -0.15, byline-apart -0.50, byline-on -0.25, text 0.70
inset-and-gap 36: 774: title -0.65, title-on -0.30, kicker -0.20, deck -0.25, byline-below -0.35, byline-above -0.20, byline-apart -0.30, byline-on -0.15, text 0.70
inset-and-gap 37: 223: title-on -0.35, kicker -0.45, deck -0.25, byline-below -0.20, byline-above -0.20, byline-end 0.20, byline-apart -0.40, byline-on -0.15, title -0.10, text 0.20
inset-and-gap 38: 19: title 0.15, text -0.10
inset-and-gap 40: 18294: title-on 0.25, kicker -0.20, deck -0.95, deck-on -0.10, byline-below -0.35, byline-above -0.30, byline-end -0.70, byline-apart -0.35, byline-on -0.30, aside -0.10, title 0.15
inset-and-gap 41: 6343: title -0.15, kicker 0.15, deck -0.35, deck-on -0.15, byline-below -0.60, byline-above -0.40, byline-end -0.10, byline-apart -0.40, byline-on -0.10, text 0.10
inset-and-gap 42: 2522: title 0.10, title-on -0.85, kicker -0.70, deck -0.50, deck-on -0.20, byline-below -0.20, byline-above -0.35, byline-end 0.20, byline-apart -0.30, byline-on -0.45, text 0.55
inset-and-gap 44: 46: title 0.20, text -0.20
inset-and-letters 0: 122: title-on -0.20, kicker -0.10, byline-below -0.25, byline-above -0.10, byline-end -0.10, byline-apart -0.20, aside -0.10, text 0.15
inset-and-letters 1: 92: title -0.10, title-on -0.25, kicker -0.30, deck -0.15, byline-below -0.20, byline-above -0.20, byline-end -0.40, byline-apart -0.35, byline-on -0.25, text 0.15, text-on 0.35, aside -0.15
inset-and-letters 2: 2584: title 0.20, title-on -0.90, kicker -0.60, deck 0.20, deck-on -0.30, byline-below -0.45, byline-above -0.30, byline-end -0.30, byline-apart -0.55, byline-on -0.35, text 0.15
inset-and-letters 3: 2728: title 0.45, title-on -0.35, kicker -0.45, deck -0.65, deck-on -0.30, byline-below -0.45, byline-above -0.10, byline-end -0.15, byline-apart -0.15, byline-on -0.65, text -0.30, text-on 0.50
inset-and-letters 4: 64: title-on -0.20, kicker 0.10, byline-below -0.20, byline-above -0.15, byline-apart -0.15, aside -0.10, text -0.10
inset-and-letters 5: 174: title 0.25, title-on -0.30, kicker -0.40, deck -0.20, byline-below -0.15, byline-above -0.30, byline-apart -0.25, text -0.15, aside -0.10, text-on 0.10
inset-and-letters 6: 11337: title-on -0.95, deck-on -0.45, byline-below -0.80, byline-end 0.30, byline-apart -0.20, text -0.15, text-on 0.50
inset-and-letters 7: 13450: title-on -0.65, kicker -0.50, deck -0.70, deck-on -0.20, byline-on -0.65, text 0.40, text-on 0.40, byline-below -0.25
inset-and-letters 8: 14: title -0.10
inset-and-letters 9: 65: title 0.35, kicker -0.15, deck -0.20, byline-below -0.10, byline-end -0.20, byline-apart -0.30, text -0.20, aside -0.10
inset-and-letters 10: 596: title 0.35, title-on -0.45, kicker -0.15, byline-below -0.15, byline-above 0.15, byline-end -0.10, byline-apart -0.35, byline-on -0.20, text -0.25, aside -0.10
inset-and-letters 11: 593: title 0.55, title-on -0.55, kicker -0.30, byline-above -0.10, byline-end -0.10, byline-apart -0.15, byline-on -0.20, text -0.25
inset-and-letters 12: 704: title-on 0.30, kicker -0.30, byline-below -0.70, byline-above -0.30, byline-end -0.35, byline-apart -0.60, text-on 0.10, aside -0.15
inset-and-letters 13: 803: title -0.35, title-on 0.40, kicker -0.75, deck -0.35, deck-on -0.30, byline-below 0.45, byline-above -0.50, byline-end -0.85, byline-apart -0.25, byline-on 0.10, text-on -0.25, aside -0.20
inset-and-letters 14: 11321: title-on 0.20, kicker -1.35, deck 0.20, deck-on 0.60, byline-below 0.35, byline-above -0.40, byline-end -1.15, byline-apart -0.65, text -0.60, text-on -0.30, aside -0.20
inset-and-letters 15: 12075: title-on 0.55, kicker -0.80, deck -0.50, deck-on 0.40, byline-below 0.15, byline-above -0.30, byline-end -0.35, byline-on 0.20, text -0.70, text-on -0.75, aside -0.20, title 0.10, byline-apart -0.10
inset-and-letters 16: 4483: title 0.10, title-on -0.20, kicker -0.30, deck -0.25, deck-on -0.25, byline-below 0.10, byline-apart 0.15, byline-on -0.15, text -0.25, text-on -0.25, aside -0.25
inset-and-letters 17: 6204: title -0.35, title-on -0.10, kicker 0.20, deck-on -0.15, byline-above -0.10, byline-apart 0.15, byline-on -0.20, text -0.15, text-on -0.20, aside -0.30, byline-below -0.15
inset-and-letters 18: 145680: title -0.25, deck -0.25, deck-on -0.35, byline-below -0.15, byline-above -0.25, byline-end -0.15, byline-on -0.25, text-on -0.20, aside -0.40
inset-and-letters 19: 120581: title -0.35, title-on -0.15, deck-on -0.25, byline-below -0.15, byline-above -0.10, byline-end -0.15, byline-apart -0.15, byline-on -0.20, text -0.20, text-on -0.10, aside -0.35
inset-and-letters 20: 38: title -0.25, title-on 0.10, byline-below -0.10, byline-apart -0.20, text 0.15, aside -0.10
inset-and-letters 21: 80: title 0.30, title-on -0.15, kicker -0.35, deck -0.10, byline-below -0.20, byline-end -0.20, text -0.25
inset-and-letters 22: 1646: title-on -0.35, deck -0.20, deck-on -0.10, byline-below 0.10, byline-end -0.40, byline-apart 0.10, byline-on -0.20
inset-and-letters 23: 1480: title -0.25, byline-below -0.20, byline-above -0.35, byline-end -0.20, byline-apart -0.15
inset-and-letters 24: 25: title 0.20, kicker -0.15, byline-below -0.10, byline-end -0.10, byline-apart -0.10, text -0.20
inset-and-letters 25: 23: title 0.15, title-on 0.10, kicker -0.20, byline-above -0.15, byline-end 0.20, byline-apart -0.20, text -0.40
inset-and-letters 26: 135: kicker -0.25, deck -0.20, byline-below 0.10, byline-above -0.35, byline-apart -0.30
inset-and-letters 27: 76: title 0.35, title-on 0.25, kicker -0.25, deck -0.15, deck-on -0.10, byline-above -0.15, byline-end -0.30, byline-apart -0.15, text -0.35
inset-and-letters 28: 30: kicker -0.10, byline-below -0.10, byline-end -0.20, byline-apart -0.10, text 0.10
inset-and-letters 29: 74: title-on -0.15, kicker -0.20, deck -0.10, byline-above -0.15, byline-apart -0.40, byline-on -0.20, aside -0.10, byline-below -0.10
inset-and-letters 30: 1601: title -0.45, title-on -0.20, kicker -0.25, deck -0.30, deck-on 0.10, byline-below -0.60, byline-above -0.20, byline-apart -0.55, byline-on -0.25, text 0.55
inset-and-letters 31: 1417: title -0.85, kicker -0.40, deck -0.30, deck-on -0.15, byline-below -0.30, byline-above -0.10, byline-apart -0.30, byline-on -0.20, text 0.80
inset-and-letters 32: 244: title-on 0.50, byline-below -0.35, byline-end -0.25, byline-apart -0.30, byline-on -0.10, text -0.20, aside -0.10, byline-above -0.10
inset-and-letters 33: 593: title-on -0.45, kicker -0.40, deck -0.25, deck-on -0.15, byline-below -0.30, byline-above -0.15, byline-end -0.35, byline-apart -0.50, byline-on -0.35, text 0.60, aside -0.10
inset-and-letters 34: 12319: title 0.25, title-on -0.30, kicker -0.25, deck -0.55, deck-on 0.10, byline-apart -0.40, byline-on -0.50, text -0.25, aside -0.10, byline-above -0.20, byline-end -0.10
inset-and-letters 35: 14151: title -0.30, title-on -0.15, kicker -0.35, deck -0.95, deck-on -0.30, byline-below -0.55, byline-above -0.40, byline-end -0.35, text 0.55
over-and-alike 0: 26443: title -0.20, title-on -0.20, kicker -0.25, deck -0.25, deck-on -0.20, byline-below -0.25, byline-above -0.15, byline-end -0.30, byline-apart -0.15, byline-on -0.15, text -0.15, text-on -0.35, aside -0.20
over-and-alike 1: 1643: title-on 0.25, kicker -0.15, deck -0.20, deck-on -0.25, byline-below -0.25, byline-end -0.15, byline-apart -0.10, text -0.50, aside -0.10, title 0.10, byline-above -0.15
over-and-alike 2: 768: title-on -0.10, kicker 0.35, deck -0.20, byline-end -0.10, byline-apart -0.75, byline-on -0.25, text -0.10, text-on -0.10, byline-above -0.10
over-and-alike 3: 414: title-on -0.35, kicker -0.40, deck 0.25, byline-below 0.10, byline-above -0.30, byline-apart -0.50, byline-on -0.25, text 0.20
over-and-alike 4: 221: title -0.15, deck -0.25, deck-on 0.10, byline-below -0.10, byline-above -0.20, byline-end -0.20, byline-on -0.20, text 0.10, text-on 0.10
over-and-alike 5: 7237: title -0.30, kicker -0.65, byline-above -0.50, byline-end -0.15, byline-apart -0.55, byline-on -0.35, text -0.10, aside -0.10, byline-below -0.10
over-and-alike 6: 11761: title -0.25, kicker -0.10, deck -0.30, deck-on -0.30, byline-above -0.20, byline-end -0.10, byline-apart -0.45, byline-on -0.35, text -0.15, text-on -0.30, aside -0.15
over-and-alike 7: 16352: title -0.25, kicker -0.10, deck -0.40, deck-on -0.35, byline-below -0.20, byline-above -0.20, byline-end -0.50, byline-apart -0.15, byline-on -0.35, text -0.25, text-on -0.10, aside -0.15, title-on -0.10
over-and-alike 8: 21999: title -0.25, kicker -0.45, deck -0.25, deck-on -0.15, byline-below -0.40, byline-above -0.50, byline-end -0.15, byline-on 0.10, text -0.15, text-on 0.45, aside -0.15, byline-apart -0.20
over-and-alike 9: 37942: title -0.10, title-on -0.35, kicker -0.25, deck -0.15, byline-below -0.30, byline-above -0.30, byline-end 0.20, byline-apart -0.25, text-on 0.55, aside -0.20, text 0.10
over-and-alike 10: 3062: title-on -0.15, kicker -0.30, deck 0.10, deck-on 0.30, byline-below -0.30, byline-end -0.25, byline-apart -0.40, byline-on -0.30, text -0.20, byline-above -0.10
over-and-alike 11: 3323: title -0.60, kicker -0.20, deck -0.30, byline-above -0.30, byline-apart -0.20, byline-on 0.30, text-on -0.20, aside -0.10, deck-on -0.20, byline-end 0.20
over-and-alike 12: 10019: title -0.20, kicker -0.30, deck-on 0.10, byline-below -0.10, byline-above -0.30, byline-end -0.30, byline-on -0.35, text -0.20, text-on -0.20, aside -0.10, title-on -0.10, byline-apart -0.10
over-and-alike 13: 18292: title -0.15, title-on -0.15, kicker -0.30, deck -0.15, deck-on -0.25, byline-below -0.30, byline-end -0.15, text-on -0.20, aside -0.15
over-and-alike 14: 58427: title -0.20, title-on -0.10, deck -0.10, deck-on -0.30, byline-below -0.25, byline-above -0.25, byline-end -0.20, byline-on -0.30, text -0.20, text-on 0.40, aside -0.20
over-and-alike 15: 4117: title-on -0.15, kicker -0.15, byline-below -0.25, byline-above -0.25, byline-end -0.30, byline-apart -0.10, text-on -0.25
over-and-alike 16: 6649: title -0.10, title-on -0.15, kicker -0.15, byline-below -0.10, byline-above -0.20, byline-end -0.40, byline-apart -0.15, text-on -0.15, aside -0.10, deck-on -0.15
over-and-alike 17: 9585: title -0.25, title-on 0.10, kicker -0.60, deck -0.15, deck-on 0.25, byline-below -0.30, byline-above -0.45, byline-end -0.30, byline-apart -0.30, byline-on -0.15, text -0.25, text-on 0.20, aside -0.10
over-and-alike 18: 17644: title -0.10, title-on -0.10, kicker 0.30, deck -0.40, byline-above -0.20, byline-end -0.15, byline-apart -0.30, byline-on -0.20, text -0.55, aside -0.15, byline-below -0.15
over-and-alike 19: 93497: kicker -0.15, deck -0.50, deck-on -0.50, byline-below 0.25, byline-above -0.35, byline-end -0.50, byline-apart -0.40, byline-on -0.55, text -0.20, text-on 0.10, aside -0.15, title-on -0.10
over-and-alike 20: 923: title-on 0.10, kicker -0.20, deck -0.35, byline-above -0.20, title 0.10, text -0.10, text-on -0.15
over-and-alike 21: 2504: title-on 0.10, kicker -0.30, deck 0.15, byline-below -0.60, byline-above -0.25, byline-end -0.35, byline-apart -0.15, byline-on -0.10, text -0.10, text-on 0.10, aside -0.10
over-and-alike 22: 2392: title 0.35, kicker -0.45, deck -0.45, deck-on -0.10, byline-below 0.15, byline-above -0.25, byline-end -0.20, byline-apart -0.35, byline-on 0.10, text -0.45, text-on -0.25, aside -0.10
over-and-alike 23: 3319: kicker -0.35, deck -0.40, deck-on -0.40, byline-below 0.35, byline-above -0.35, byline-end -0.70, byline-on -0.20, text -0.20, text-on 0.25, aside -0.15, title-on -0.10
over-and-alike 24: 9069: title 0.10, title-on 0.10, kicker -0.40, deck -0.15, deck-on -0.20, byline-below -0.25, byline-above -0.30, byline-end -0.20, byline-apart -0.35, text -0.20, aside -0.10
over-and-letters 0: 1705: deck -0.10, deck-on -0.15, byline-above -0.45, byline-end -0.15, byline-apart -0.25, aside -0.15
over-and-letters 1: 2366: title -0.25, title-on 0.20, deck -0.10, deck-on -0.10, byline-below -0.20, byline-above 0.10, byline-end -0.10, byline-apart -0.30, text-on -0.20, aside -0.15, byline-on -0.15
over-and-letters 2: 12455: title-on -0.20, byline-below -0.35, byline-above -0.30, byline-end -0.20, text -0.15, text-on -0.30, aside -0.15, byline-apart -0.10
over-and-letters 3: 12963: title -0.15, title-on -0.15, kicker -0.20, deck -0.25, byline-below -0.10, byline-above -0.10, byline-end -0.35, byline-apart -0.15, text-on -0.30, aside -0.15
over-and-letters 4: 2411: title-on -0.10, kicker -0.30, deck -0.30, deck-on -0.20, byline-below 0.10, byline-above -0.20, byline-end -0.10, byline-apart -0.15, text -0.15, aside -0.25
over-and-letters 5: 2874: title 0.10, kicker -0.25, deck -0.30, deck-on -0.40, byline-below -0.30, byline-above -0.15, byline-end 0.10, byline-on 0.15, text-on -0.15, aside -0.25, text -0.10
over-and-letters 6: 48350: title -0.25, title-on -0.15, kicker -0.25, deck -0.20, byline-below -0.15, byline-above -0.20, byline-end -0.10, byline-apart -0.25, text -0.10, text-on 0.30, aside -0.25
over-and-letters 7: 41656: title -0.10, kicker -0.10, deck -0.15, deck-on -0.20, byline-below -0.45, byline-above -0.60, byline-end -0.25, byline-apart -0.40, byline-on -0.25, text -0.10, text-on -0.20, aside -0.20
over-and-letters 8: 611: title 0.10, title-on 0.10, kicker -0.10, deck -0.10, deck-on -0.10, byline-below -0.20, byline-above -0.30, byline-end -0.20, text -0.20, aside -0.20, byline-on -0.15
over-and-letters 9: 968: title -0.20, title-on -0.30, kicker -0.20, deck -0.10, byline-below -0.15, byline-above -0.30, byline-end 0.15, byline-apart 0.10, byline-on -0.25, text 0.15, aside -0.25
over-and-letters 10: 48426: title-on -0.15, kicker -0.10, deck -0.30, deck-on -0.20, byline-below -0.10, byline-above -0.15, byline-end -0.15, byline-apart 0.10, byline-on -0.10, text -0.20, aside -0.25, title -0.10
over-and-letters 11: 43118: title -0.20, kicker -0.20, deck 0.10, byline-below -0.40, byline-above 0.10, byline-end -0.10, byline-on -0.15, text -0.20, text-on -0.15, aside -0.20
over-and-letters 12: 702: title 0.10, kicker -0.10, deck -0.10, byline-below -0.15, byline-above 0.30, byline-apart -0.15, byline-on -0.10, text -0.50, text-on -0.20, aside -0.20
over-and-letters 13: 1274: title -0.10, title-on 0.10, kicker 0.10, deck -0.15, deck-on -0.15, byline-below 0.25, byline-above -0.35, byline-end -0.10, byline-apart -0.15, text -0.40, aside -0.25
over-and-letters 14: 69600: title-on 0.20, deck -0.10, deck-on -0.15, byline-below -0.20, byline-above -0.60, byline-end -0.55, byline-apart -0.50, byline-on -0.35, aside -0.20
over-and-letters 15: 59916: title-on -0.15, kicker -0.45, deck -0.25, deck-on -0.10, byline-above -0.35, byline-apart 0.10, byline-on -0.25, text -0.15, text-on 0.10, aside -0.20
over-and-letters 16: 295: kicker -0.10, deck -0.15, byline-below -0.50, byline-above -0.20, byline-on -0.30, text-on -0.25, aside -0.20, byline-end 0.10
over-and-letters 17: 626: title 0.15, title-on -0.10, kicker -0.30, deck-on -0.15, byline-below 0.15, byline-above -0.40, byline-end -0.65, text -0.40, aside -0.20
over-and-letters 18: 8388: title 0.30, title-on 0.15, kicker -0.45, deck-on -0.25, byline-below -0.30, byline-above -0.40, byline-end -0.15, byline-apart -0.30, text -0.35, aside -0.15, deck -0.10, byline-on -0.15
over-and-letters 19: 8898: title 0.35, kicker -0.65, deck -0.40, deck-on -0.15, byline-above -0.25, byline-end -0.20, byline-apart -0.20, text -0.50, text-on 0.10, aside -0.10
over-and-below 0: 2951: title -0.20, deck -0.35, byline-below -0.10, byline-above -0.20, byline-apart -0.40, text 0.20, text-on -0.20, aside -0.10, title-on -0.10, deck-on -0.10, byline-on 0.10
over-and-below 1: 13120: title -0.15, kicker -0.15, deck -0.55, deck-on -0.30, byline-below -0.20, byline-above -0.15, byline-end -0.20, byline-apart -0.30, byline-on -0.10, text -0.25, text-on -0.10, aside -0.15
over-and-below 2: 3353: title -0.10, kicker -0.30, deck -0.45, deck-on -0.15, byline-below -0.30, byline-above 0.15, byline-end -0.15, byline-apart -0.25, text-on -0.20, aside -0.10
over-and-below 3: 2220: title -0.10, title-on -0.20, kicker 0.15, deck -0.10, deck-on -0.20, byline-below 0.25, byline-above -0.35, byline-end -0.20, byline-apart -0.25, text -0.10, text-on -0.20
over-and-below 4: 5492: title -0.25, title-on -0.15, kicker -0.20, deck 0.25, deck-on 0.25, byline-below -0.25, byline-above -0.30, byline-end -0.45, byline-apart -0.20, text -0.20, text-on -0.10, aside -0.10
over-and-below 5: 2353: deck 0.15, byline-below -0.30, byline-end -0.40, byline-apart -0.35, byline-on -0.35, text-on -0.40, aside -0.10, kicker -0.10
over-and-below 6: 5916: title -0.30, kicker -0.45, deck -0.10, byline-below -0.15, byline-above -0.10, byline-apart -0.45, byline-on -0.25, text-on 0.15, aside -0.10
over-and-below 7: 65770: title -0.25, title-on -0.20, kicker -0.25, deck -0.20, deck-on -0.25, byline-below -0.15, byline-above -0.20, byline-end -0.10, byline-apart -0.35, byline-on -0.20, text -0.25, aside -0.20
over-and-below 8: 14476: title-on -0.15, deck -0.30, deck-on -0.20, byline-below -0.15, byline-above -0.50, byline-end -0.20, byline-apart -0.35, byline-on -0.35, text-on 0.10, aside -0.10
over-and-below 9: 7199: title -0.10, title-on -0.30, kicker -0.15, deck -0.15, deck-on -0.25, byline-below -0.10, byline-above 0.10, byline-apart -0.65, byline-on -0.25, text 0.20
over-and-below 10: 1671: title -0.25, title-on -0.30, kicker -0.45, byline-above -0.15, byline-end -0.20, byline-apart -0.10, byline-on -0.20, text 0.40, deck -0.10, text-on 0.20
over-and-below 11: 259: title -0.40, title-on -0.10, kicker -0.30, deck -0.35, byline-above -0.20, byline-end 0.20, byline-on 0.20, aside -0.10, deck-on 0.10, text -0.10
over-and-below 12: 3337: title 0.15, title-on -0.45, kicker -0.20, deck 0.25, byline-above -0.10, byline-apart -0.35, byline-on -0.25, text -0.35, text-on 0.20
over-and-below 13: 34073: title -0.25, title-on -0.25, deck -0.10, byline-above -0.10, byline-end -0.40, byline-apart -0.20, byline-on -0.25, text -0.15, aside -0.10, byline-below -0.15
over-and-below 14: 14295: title -0.15, title-on -0.15, kicker -0.40, deck -0.10, byline-below -0.25, byline-end -0.30, text -0.10
over-and-below 15: 12011: title -0.20, kicker -0.75, byline-below -0.25, text -0.20, byline-on -0.10
over-and-below 16: 22676: title -0.30, deck -0.30, byline-below -0.30, byline-above -0.35, byline-apart -0.45, byline-on -0.20, aside -0.10
over-and-below 17: 6731: title -0.50, title-on 0.10, kicker -0.35, deck -0.20, deck-on -0.30, byline-below -0.20, byline-above 0.10, byline-end 0.25, aside -0.10
over-and-below 18: 3710: title 0.20, kicker -0.30, deck -0.30, deck-on -0.20, byline-above -0.20, byline-end -0.20, byline-apart 0.25, byline-on 0.25, text -0.55, text-on -0.15
over-and-below 19: 24789: title -0.25, title-on -0.10, kicker -0.30, deck -0.30, byline-above -0.25, byline-end -0.55, byline-apart -0.40, byline-on -0.20, aside -0.10
over-and-below 20: 11252: byline-below 0.10, byline-above -0.10, byline-end -0.25, byline-apart -0.40, byline-on -0.10, text -0.40, text-on -0.15
over-and-below 21: 11972: title 0.45, byline-below -0.25, byline-above -0.25, byline-end -0.50, byline-apart -0.30, byline-on -0.20, text -0.35
over-and-below 22: 49511: title -0.15, title-on -0.20, kicker -0.20, deck -0.25, deck-on -0.20, byline-below -0.15, byline-apart -0.25, byline-on -0.30, text -0.35, aside -0.10, byline-above -0.10
over-and-below 23: 30258: title -0.10, title-on -0.10, kicker 0.15, deck -0.10, byline-above -0.30, byline-end -0.30, byline-apart -0.45, byline-on -0.45, text -0.20, aside -0.10
over-and-below 24: 224: title -0.15, byline-end 0.10, text -0.15, text-on 0.10
over-and-below 25: 792: title 0.20, title-on 0.30, kicker -0.10, deck -0.35, deck-on -0.15, byline-above -0.30, byline-on -0.15, text -0.45, text-on -0.15
over-and-below 26: 311: title-on 0.20, kicker -0.10, deck-on -0.10, byline-below 0.15, byline-end -0.10, byline-apart -0.20, text -0.40, text-on 0.10
over-and-below 27: 385: kicker -0.15, deck -0.10, deck-on -0.10, byline-below -0.20, byline-above -0.10, byline-end -0.20, byline-apart 0.25, byline-on -0.10, text-on 0.15
over-and-below 28: 8818: title 0.10, title-on -0.25, kicker -0.60, deck -0.20, deck-on -0.20, byline-above -0.30, byline-end -0.50, byline-apart -0.35, text -0.10, aside -0.10, byline-on -0.15
over-and-below 29: 7677: title 0.10, title-on -0.30, kicker -0.55, byline-above -0.35, byline-end -0.60, byline-apart -0.15, byline-on -0.10, text -0.35, text-on 0.35, aside -0.10
since-and-until 0: 20513: kicker -0.25, deck -0.30, deck-on -0.30, byline-below -0.10, byline-end -0.30, byline-apart -0.40, byline-on -0.60, aside -0.15, title-on -0.10
since-and-until 1: 4878: title-on -0.35, kicker 0.30, deck -0.10, deck-on -0.45, byline-below -0.15, byline-above 0.25, byline-end -0.35, byline-apart -0.40, byline-on -0.60
since-and-until 2: 5997: title -0.10, title-on -0.20, deck -0.10, deck-on -0.35, byline-below -0.25, byline-above -0.25, byline-end -0.40, byline-apart -0.35, byline-on -0.25, text -0.20, aside -0.10
since-and-until 3: 10061: title -0.15, title-on -0.15, kicker -0.20, deck -0.20, deck-on -0.20, byline-below -0.30, byline-above -0.35, byline-end -0.30, byline-apart -0.40, byline-on -0.25, text -0.25, aside -0.10
since-and-until 4: 8798: title -0.15, kicker -0.35, deck -0.15, deck-on -0.50, byline-below -0.25, byline-above -0.35, byline-end -0.35, byline-apart -0.20, byline-on -0.25, text -0.40, aside -0.10
since-and-until 5: 6260: title -0.35, kicker 0.10, deck -0.10, deck-on -0.50, byline-below -0.25, byline-above -0.15, byline-end -0.30, byline-apart -0.35, byline-on -0.15, text -0.45, aside -0.10
since-and-until 6: 4750: title -0.30, title-on -0.15, deck 0.10, deck-on 0.25, byline-above -0.20, byline-end -0.55, byline-apart -0.55, byline-on -0.15, text -0.30, text-on 0.25, aside -0.10, byline-below -0.15
since-and-until 7: 2654: title-on -0.10, deck -0.45, deck-on 0.10, byline-above -0.40, byline-end -0.40, byline-on -0.30, text -0.10, text-on 0.30, kicker -0.10
since-and-until 8: 5125: title 0.20, title-on -0.20, kicker -0.10, deck -0.40, deck-on -0.10, byline-above -0.35, byline-end -0.45, byline-apart -0.55, byline-on -0.30
since-and-until 9: 5757: kicker -0.50, deck -0.30, byline-below -0.10, byline-end -0.10, byline-apart -0.35, byline-on -0.15, text-on -0.15, title -0.10
since-and-until 10: 5306: title -0.35, kicker -0.10, deck -0.40, deck-on -0.10, byline-above -0.15, byline-end -0.40, text -0.25
since-and-until 11: 4034: title -0.35, kicker -0.50, byline-above -0.25, byline-end -0.30, byline-apart -0.45, byline-on -0.10, text -0.30, text-on 0.10
since-and-until 12: 5613: title-on -0.25, kicker -0.40, deck-on -0.25, byline-below 0.30, byline-above -0.80, byline-end -0.20, byline-apart -0.25, byline-on -0.50, aside -0.10, text-on 0.10
since-and-until 13: 5121: title-on -0.40, kicker -0.30, deck 0.35, byline-below -0.50, byline-above 0.15, byline-end -0.60, byline-apart -0.35, text -0.20, text-on 0.15
since-and-until 14: 7018: title 0.20, title-on -0.25, kicker -0.35, deck -0.40, deck-on -0.20, byline-below -0.20, byline-above -0.25, byline-end -0.65, byline-apart -0.80, text 0.10, text-on 0.20, byline-on -0.15
since-and-until 15: 9988: kicker -0.35, deck -0.25, deck-on -0.25, byline-below -0.25, byline-above -0.30, byline-end -0.10, byline-apart -0.40, text-on 0.30
since-and-until 16: 9262: title -0.35, title-on -0.10, kicker -0.25, deck-on 0.10, byline-above -0.30, byline-apart -0.10, text -0.15, text-on -0.10
since-and-until 17: 7247: title -0.30, title-on 0.30, kicker -0.25, deck -0.20, deck-on 0.20, byline-below -0.20, byline-above -0.35, byline-end -0.65, byline-on -0.15, text -0.15, text-on -0.10
since-and-until 18: 9224: title -0.15, title-on -0.25, kicker -0.30, deck -0.25, byline-above -0.60, byline-end -0.30, byline-apart -0.10, text -0.10, aside -0.10, byline-below -0.20
since-and-until 19: 5725: title-on -0.20, kicker -0.25, deck -0.20, byline-below -0.25, byline-above -0.35, byline-apart -0.50, text-on 0.10, deck-on -0.20
since-and-until 20: 9971: title-on -0.25, kicker -0.30, deck -0.10, deck-on -0.20, byline-below -0.50, byline-end -0.35, byline-apart -0.40, text 0.10, text-on 0.15
since-and-until 21: 17275: title 0.10, kicker -0.25, deck -0.35, deck-on -0.15, byline-below -0.55, byline-above -0.35, byline-apart -0.30, byline-on -0.15, text -0.10, text-on -0.10, byline-end -0.25
since-and-until 22: 17449: title-on 0.10, kicker -0.70, deck-on -0.10, byline-above 0.10, byline-end -0.10, byline-apart -0.45, text -0.15
since-and-until 23: 14111: title -0.25, title-on -0.25, kicker 0.30, deck -0.60, deck-on 0.20, byline-below -0.20, byline-end -0.15, byline-apart -0.50, byline-on -0.10, text-on 0.15
since-and-until 24: 8033: title-on -0.25, kicker -0.15, deck -0.40, deck-on -0.40, byline-below -0.40, byline-end -0.25, byline-apart -0.10, text -0.20, text-on -0.20, aside -0.10
since-and-until 25: 5247: title -0.35, title-on 0.30, deck -0.50, deck-on -0.20, byline-below -0.20, byline-above -0.10, byline-end 0.45, byline-apart -0.30, byline-on -0.25, text -0.25, text-on -0.40
since-and-until 26: 9241: title -0.30, title-on -0.30, kicker -0.15, deck -0.15, deck-on -0.25, byline-below -0.25, byline-above -0.55, text 0.10, text-on 0.25
since-and-until 27: 17365: kicker -0.45, deck -0.50, deck-on -0.35, byline-below -0.25, byline-above -0.15, byline-end 0.15, byline-apart 0.10, byline-on -0.25, text -0.15, text-on 0.25
since-and-until 28: 20465: title-on -0.55, kicker -0.35, deck -0.30, deck-on -0.35, byline-below 0.20, byline-above -0.10, byline-apart -0.20, byline-on -0.45, text -0.15, text-on 0.25
since-and-until 29: 19085: title 0.15, kicker -0.55, deck -0.45, deck-on -0.35, byline-above -0.20, byline-end -0.35, byline-apart -0.25, byline-on 0.25, text-on 0.20
since-and-until 30: 5664: title-on -0.65, deck-on -0.40, byline-below -0.20, byline-apart 0.15, byline-on 0.15, text -0.25, text-on -0.10, aside -0.10, kicker -0.10, deck -0.10
since-and-until 31: 3985: title-on 0.20, deck-on -0.40, byline-above 0.15, byline-end -0.25, byline-apart -0.15, byline-on 0.15, text -0.55, text-on -0.25
since-and-until 32: 7187: title -0.30, kicker -0.15, deck-on -0.30, byline-below -0.10, byline-above -0.40, byline-apart 0.35, byline-end -0.20
since-and-until 33: 14101: title-on -0.50, kicker 0.30, deck-on -0.35, byline-below -0.10, byline-above 0.10, byline-end -0.30, byline-apart -0.40, byline-on -0.40, text 0.30
since-and-until 34: 19066: title-on -0.10, kicker 0.20, deck -0.25, deck-on -0.20, byline-below -0.20, byline-above -0.35, byline-end -0.10, byline-apart -0.30
since-and-until 35: 36026: title -0.10, deck -0.60, byline-below -0.25, byline-end 0.10, byline-apart -0.25, text -0.35, text-on 0.15, aside -0.15
until-and-letters 0: 2223: title-on -0.10, kicker -0.40, deck -0.20, deck-on -0.20, byline-below -0.25, byline-above -0.25, byline-end -0.50, byline-apart -0.25, text 0.10, aside -0.20, title -0.10
until-and-letters 1: 2513: title -0.25, kicker 0.15, deck -0.20, deck-on -0.35, byline-above -0.25, byline-end -0.30, byline-on -0.25, aside -0.20
until-and-letters 2: 30038: title-on -0.10, deck-on -0.25, byline-end -0.25, byline-apart -0.15, byline-on -0.45, text -0.15, text-on -0.35, aside -0.20, kicker -0.15
until-and-letters 3: 19023: title -0.10, title-on -0.40, kicker -0.25, deck-on -0.10, byline-below -0.30, byline-above -0.35, byline-apart -0.35, byline-on -0.25, aside -0.15, deck -0.10, byline-end -0.20
until-and-letters 4: 442: kicker -0.50, deck -0.10, deck-on -0.10, byline-below -0.10, byline-above 0.15, byline-apart -0.25, byline-on -0.10, text-on 0.15, aside -0.15, byline-end -0.10
until-and-letters 5: 545: title -0.35, kicker -0.35, deck 0.10, deck-on -0.10, byline-below 0.25, byline-above 0.50, byline-apart -0.15, byline-on -0.30, text -0.10, aside -0.10, title-on -0.20
until-and-letters 6: 14331: title-on -0.10, kicker 0.10, deck -0.15, deck-on -0.15, byline-below -0.60, byline-above -0.70, byline-end -0.40, byline-apart -0.30, text -0.15, text-on 0.25
until-and-letters 7: 12292: kicker 0.25, deck-on -0.15, byline-below -0.15, byline-apart -0.35, text -0.25, text-on -0.55, aside -0.10, deck -0.15, byline-on -0.10
until-and-letters 8: 520: title-on 0.20, kicker 0.10, deck -0.10, byline-below 0.10, byline-above -0.50, byline-apart -0.20, text -0.50, aside -0.10
until-and-letters 9: 797: title -0.10, title-on -0.10, deck -0.10, deck-on -0.10, byline-below -0.20, byline-above -0.20, byline-apart 0.30, text 0.10, text-on -0.30, aside -0.15, byline-end -0.15
until-and-letters 10: 22281: title-on -0.20, kicker -0.30, deck-on -0.20, byline-below -0.25, byline-above -0.50, byline-end -0.45, byline-apart -0.70, byline-on -0.45, text -0.10, text-on 0.30, aside -0.10, deck -0.10
until-and-letters 11: 20941: title -0.15, title-on -0.15, kicker -0.30, deck -0.25, deck-on -0.30, byline-above -0.20, byline-end -0.40, byline-apart -0.25, byline-on -0.20, text-on 0.10, aside -0.10
until-and-letters 12: 850: title 0.15, deck -0.15, deck-on -0.10, byline-below 0.15, byline-end 0.25, byline-on -0.35, text -0.45, text-on -0.45, aside -0.15
until-and-letters 13: 1462: title 0.30, kicker -0.50, deck -0.30, byline-above -0.55, byline-apart -0.10, byline-on -0.10, text -0.25, text-on -0.20, aside -0.20, byline-end -0.15
until-and-letters 14: 37003: title-on -0.15, kicker -0.25, deck -0.35, deck-on -0.20, byline-below -0.55, byline-above -0.30, byline-end -0.20, byline-apart -0.40, byline-on -0.20, text-on 0.10, aside -0.10
until-and-letters 15: 35232: title -0.10, title-on -0.15, kicker -0.30, deck -0.25, deck-on -0.45, byline-above -0.10, byline-end -0.20, byline-apart -0.35, byline-on -0.15, text -0.20, text-on 0.20, aside -0.10
until-and-letters 16: 819: kicker 0.10, deck -0.15, deck-on -0.10, byline-below -0.10, byline-above -0.10, byline-apart 0.10, text -0.20, aside -0.15, title-on -0.10
until-and-letters 17: 1474: title 0.10, title-on -0.20, kicker -0.45, deck -0.25, deck-on -0.20, byline-below 0.25, byline-above -0.30, byline-end 0.15, byline-apart -0.10, byline-on 0.10, text -0.50, aside -0.15
until-and-letters 18: 40477: title -0.20, title-on -0.10, kicker -0.45, deck-on -0.20, byline-below -0.20, byline-above -0.25, byline-end -0.10, byline-apart -0.10, byline-on -0.15, text -0.15, text-on -0.10, aside -0.15
until-and-letters 19: 37576: kicker -0.30, deck -0.10, deck-on -0.15, byline-below -0.25, byline-above -0.25, byline-end -0.65, byline-on -0.10, aside -0.10, text -0.10
until-and-letters 20: 870: title-on -0.10, kicker 0.10, deck -0.15, deck-on -0.10, byline-apart -0.20, text -0.35, text-on -0.20, aside -0.15
until-and-letters 21: 1317: title -0.45, title-on 0.15, deck -0.15, byline-below -0.25, byline-apart -0.40, byline-on 0.10, aside -0.20
until-and-letters 22: 43089: title-on 0.15, kicker -0.35, deck -0.35, deck-on -0.20, byline-above -0.30, byline-end -0.25, text -0.35, text-on 0.25, aside -0.20, title -0.10
until-and-letters 23: 41487: title -0.20, title-on 0.15, kicker 0.15, deck -0.10, deck-on 0.15, byline-below -0.15, byline-above -0.50, byline-end -0.30, byline-apart -0.35, text -0.30, text-on -0.15, aside -0.20
since-and-below 0: 1711: deck -0.35, deck-on -0.35, byline-above -0.15, byline-end -0.55, byline-apart 0.25, byline-on -0.15, text -0.20, aside -0.10
since-and-below 1: 34225: title -0.20, title-on -0.25, kicker -0.10, deck -0.25, deck-on -0.50, byline-below -0.15, byline-end -0.40, byline-apart -0.40, byline-on -0.25, text -0.15, aside -0.20
since-and-below 2: 5419: title-on -0.40, deck-on -0.25, byline-below -0.20, byline-above 0.10, byline-end -0.35, byline-apart -0.10, byline-on -0.55, text -0.25, aside -0.10
since-and-below 3: 3487: title -0.15, title-on 0.10, kicker -0.50, deck -0.10, deck-on -0.40, byline-below -0.10, byline-above -0.30, byline-end -0.30, byline-on -0.45, text -0.15, aside -0.10
since-and-below 4: 8391: title-on -0.25, deck -0.15, deck-on -0.50, byline-below -0.35, byline-above -0.20, byline-end -0.25, byline-apart -0.45, byline-on -0.15, text -0.35, aside -0.15, title -0.10
since-and-below 5: 3274: title -0.15, title-on -0.15, kicker -0.30, deck-on -0.35, byline-below -0.15, byline-end -0.35, byline-apart -0.15, byline-on -0.55, text -0.25, aside -0.10
since-and-below 6: 1170: title-on -0.10, kicker -0.30, deck 0.15, byline-below 0.15, byline-end -0.65, byline-apart -0.25, text -0.15, text-on -0.15, aside -0.10, title 0.10
since-and-below 7: 13562: title -0.30, title-on -0.10, kicker -0.20, deck -0.35, deck-on 0.10, byline-below -0.15, byline-above -0.30, byline-end -0.55, byline-apart -0.35, byline-on -0.40, text-on 0.20, aside -0.10, text -0.10
since-and-below 8: 3167: title -0.30, title-on 0.20, kicker 0.10, byline-above -0.10, byline-end -0.50, byline-apart -0.55, byline-on 0.10, text -0.20, deck -0.20, deck-on -0.15
since-and-below 9: 2196: title -0.35, deck 0.10, byline-below 0.20, text -0.30, text-on -0.30, kicker -0.20, byline-apart -0.10
since-and-below 10: 5309: title -0.25, title-on -0.25, kicker -0.15, deck -0.20, deck-on 0.15, byline-below -0.15, byline-above -0.25, byline-end -0.40, byline-apart -0.10, byline-on -0.10, text -0.45, text-on 0.15
since-and-below 11: 2222: title 0.10, kicker -0.15, deck -0.50, byline-below -0.10, byline-above -0.15, byline-end -0.20, byline-apart -0.40, text-on -0.10
since-and-below 12: 2066: title 0.35, title-on -0.30, kicker -0.25, deck 0.15, byline-below 0.15, byline-above -0.15, byline-end -0.40, byline-apart -0.55, text -0.15, text-on -0.10, aside -0.10, byline-on -0.10
since-and-below 13: 18737: title -0.15, kicker -0.55, byline-below -0.30, byline-above -0.70, byline-end -0.35, byline-on -0.25, text -0.15, deck-on -0.15
since-and-below 14: 5558: title-on 0.10, deck-on 0.20, byline-above -0.40, byline-end -0.65, byline-apart -0.90, byline-on -0.25, text-on -0.10, byline-below -0.10
since-and-below 15: 3963: title 0.20, title-on -0.20, kicker -0.45, deck -0.15, byline-below -0.20, byline-above -0.25, byline-end 0.25, byline-apart -0.45, byline-on -0.10, text -0.20, text-on 0.20
since-and-below 16: 9789: kicker -0.25, deck -0.15, deck-on -0.15, byline-below -0.10, byline-above -0.20, byline-end -0.45, byline-apart -0.15, byline-on -0.30, title -0.15
since-and-below 17: 4136: title-on -0.10, kicker -0.40, deck-on -0.15, byline-above -0.25, byline-end -0.20, byline-apart -0.15, byline-on -0.10, text -0.20, text-on 0.20
since-and-below 18: 3932: title-on -0.10, kicker -0.15, deck -0.15, byline-below -0.30, byline-above -0.15, byline-end -0.15, byline-apart -0.25, byline-on -0.10, text-on 0.20, deck-on -0.10
since-and-below 19: 26871: title-on -0.45, kicker -0.10, deck -0.40, deck-on -0.10, byline-below -0.45, byline-above -0.30, byline-end -0.30, byline-apart -0.35, text-on -0.25, aside -0.10
since-and-below 20: 9070: title-on 0.10, kicker -0.40, deck -0.40, byline-below -0.40, byline-end 0.25, byline-apart -0.80, byline-above -0.10
since-and-below 21: 7204: title -0.15, title-on -0.20, kicker -0.20, deck 0.10, deck-on -0.15, byline-below -0.15, byline-above 0.10, byline-apart -0.25, byline-on 0.20, text -0.20
since-and-below 22: 18145: title -0.15, kicker -0.55, deck -0.30, deck-on 0.20, byline-below -0.25, byline-above -0.30, byline-end -0.15, byline-apart -0.35, byline-on -0.15, text -0.20, text-on 0.30
since-and-below 23: 8533: title-on 0.15, kicker -0.50, byline-end -0.30, byline-apart -0.25, byline-on -0.20, text -0.30, text-on -0.10, byline-above -0.10
since-and-below 24: 4093: title -0.40, kicker -0.30, deck 0.10, deck-on -0.20, byline-below -0.20, byline-above -0.20, byline-end 0.10, byline-apart -0.25, byline-on 0.10, text -0.10, text-on 0.10
since-and-below 25: 24866: title-on -0.10, kicker -0.25, deck -0.90, deck-on -0.40, byline-below -0.25, byline-above -0.15, byline-end 0.20, byline-apart -0.10, byline-on -0.20, text -0.20, aside -0.10
since-and-below 26: 10128: title-on 0.15, kicker -0.65, deck -0.35, deck-on -0.35, byline-below 0.10, byline-above -0.20, byline-apart 0.10, text -0.20, text-on 0.10, byline-on -0.10
since-and-below 27: 8010: title 0.30, title-on -0.30, kicker -0.10, deck -0.15, deck-on -0.25, byline-below -0.35, byline-end -0.20, byline-apart -0.45, byline-on -0.15, text-on 0.15
since-and-below 28: 21269: kicker -0.15, deck -0.40, deck-on -0.40, byline-below 0.15, byline-above -0.20, byline-apart -0.10, byline-on 0.15, text -0.15, text-on -0.20
since-and-below 29: 11070: title-on -0.20, deck -0.20, deck-on -0.25, byline-below -0.20, byline-above 0.15, byline-apart -0.20, byline-on -0.15, text -0.10, text-on 0.30
since-and-below 30: 3166: title -0.60, kicker -0.35, deck -0.50, deck-on -0.25, byline-below -0.40, byline-above -0.15, byline-end 0.60, byline-apart -0.50, text 0.40
since-and-below 31: 20283: title -0.15, title-on -0.25, deck 0.25, deck-on -0.20, byline-below -0.30, byline-above 0.10, byline-on 0.10, text -0.35, aside -0.10, byline-end -0.15
since-and-below 32: 10345: kicker -0.10, deck -0.65, deck-on -0.25, byline-below -0.35, byline-above -0.15, byline-end -0.25, byline-apart 0.20, byline-on 0.20, text -0.15, text-on 0.10
since-and-below 33: 8927: title 0.15, title-on -0.30, kicker 0.50, deck -0.40, deck-on -0.15, byline-below -0.15, byline-above -0.15, byline-end -0.20, byline-apart -0.15, text -0.15, text-on 0.20, byline-on -0.10
since-and-below 34: 25265: deck -0.15, deck-on -0.20, byline-end -0.15, byline-on -0.50, text-on -0.10, aside -0.10, kicker -0.10
since-and-below 35: 18043: title -0.25, title-on -0.15, kicker -0.20, deck -0.10, deck-on -0.25, byline-below -0.25, byline-above -0.25, byline-end 0.15, byline-apart -0.20, byline-on 0.25, text-on 0.15, aside -0.10
stopped-and-tail 0: 32649: title -0.25, kicker -0.25, deck -0.10, deck-on -0.20, byline-above -0.20, byline-end -0.10, byline-apart 0.10, byline-on -0.20, text-on -0.25, aside -0.40, byline-below -0.10, text -0.10
stopped-and-tail 1: 3118: title -0.50, title-on -0.15, kicker -0.10, deck -0.10, deck-on -0.25, byline-below -0.15, byline-above -0.20, byline-on -0.25, text 0.10, text-on 0.55, byline-end -0.10
stopped-and-tail 2: 13639: title-on -0.50, kicker -0.30, deck -0.30, deck-on -0.45, byline-below -0.35, byline-above -0.10, byline-end -0.15, byline-apart -0.30, byline-on -0.20, text 0.25, aside -0.10, title 0.15
stopped-and-tail 3: 2492: title -0.35, title-on -0.30, kicker -0.10, deck -0.10, deck-on -0.10, byline-below -0.10, text 0.35, text-on 0.25
stopped-and-tail 4: 569: title -0.55, title-on 0.15, kicker -0.15, deck -0.10, deck-on -0.15, byline-below -0.20, byline-apart -0.15, byline-on -0.15, text 0.35, text-on 0.30
stopped-and-tail 5: 63: title -0.10, title-on -0.10, byline-below -0.10, byline-apart -0.10, text 0.15
stopped-and-tail 6: 436: title -0.15, deck -0.15, deck-on -0.15, byline-below -0.25, byline-above -0.10, byline-end -0.20, byline-apart -0.10, byline-on 0.10, text 0.20
stopped-and-tail 7: 19: text-on 0.10
stopped-and-tail 8: 2283: title -0.15, title-on 0.15, kicker -0.45, deck -0.45, deck-on -0.25, byline-below 0.10, byline-above -0.70, byline-end -0.10, byline-apart 0.10, byline-on -0.10, text -0.10, text-on -0.20, aside -0.20
stopped-and-tail 9: 96878: title -0.10, title-on -0.10, byline-below -0.10, byline-above -0.10, byline-end -0.15, text -0.25, text-on -0.30, aside -0.55
stopped-and-tail 10: 7060: title -0.45, kicker -0.15, deck -0.10, deck-on 0.15, byline-below -0.20, byline-above -0.25, byline-end -0.20, byline-apart -0.25, text 0.10
stopped-and-tail 11: 29197: title -0.30, kicker -0.35, deck -0.40, deck-on -0.10, byline-below -0.30, byline-above -0.20, byline-end -0.35, byline-apart -0.25, byline-on -0.55, text 0.30, text-on 0.30, aside -0.15
stopped-and-tail 12: 3918: title-on -0.25, kicker -0.15, deck -0.20, deck-on -0.30, byline-below -0.20, byline-end -0.10, byline-apart -0.15, byline-on -0.25, text 0.20, text-on 0.30, title -0.10
stopped-and-tail 13: 1333: title -0.30, title-on -0.20, deck -0.25, deck-on -0.25, byline-below -0.45, byline-above -0.15, byline-end -0.15, byline-apart -0.25, byline-on -0.25, text 0.20, text-on 0.15
stopped-and-tail 14: 282: title -0.40, deck -0.35, deck-on -0.15, byline-below -0.25, byline-above -0.10, byline-end -0.20, byline-apart -0.20, byline-on -0.15, text 0.35, title-on -0.10, text-on 0.15
stopped-and-tail 15: 3455: title 0.10, title-on -0.20, kicker -0.15, deck -0.25, deck-on -0.15, byline-above -0.20, byline-end 0.15, byline-apart -0.15, byline-on 0.10
stopped-and-tail 16: 73: title -0.10, title-on -0.10, text -0.10, text-on 0.25
stopped-and-tail 17: 3677: kicker -0.30, deck -0.45, deck-on -0.40, byline-below -0.25, byline-above -0.10, byline-end 0.10, byline-apart -0.20, byline-on -0.30, text-on 0.10, aside -0.20, text -0.10
stopped-and-tail 18: 100419: title -0.15, title-on -0.20, kicker -0.30, deck -0.45, deck-on -0.20, byline-below -0.35, byline-above -0.45, byline-end -0.45, byline-apart -0.55, byline-on -0.10, text -0.30, text-on -0.10, aside -0.40
stopped-and-tail 19: 6735: title 0.50, title-on -0.40, kicker -0.20, deck -0.15, deck-on -0.10, byline-below -0.50, byline-above -0.15, byline-end -0.30, byline-apart -0.20, byline-on -0.15, text-on 0.15
stopped-and-tail 20: 45041: title-on -0.10, kicker -0.35, byline-below -0.55, byline-above -0.20, byline-end -0.40, byline-apart -0.30, byline-on -0.45, text -0.20, text-on 0.20, aside -0.15, deck-on 0.15
stopped-and-tail 21: 5515: title -0.40, kicker -0.25, deck -0.15, deck-on -0.20, byline-below -0.20, byline-end -0.15, byline-apart -0.10, byline-on -0.15, text 0.25, text-on 0.30
stopped-and-tail 22: 969: title 0.25, title-on -0.25, kicker 0.20, deck -0.30, deck-on -0.25, byline-below -0.25, byline-above -0.10, byline-end -0.20, byline-apart -0.10, byline-on -0.15, text -0.25, aside -0.10
stopped-and-tail 23: 306: title 0.10, kicker -0.10, deck -0.15, byline-below -0.25, byline-above -0.10, byline-end -0.15, byline-apart -0.15, text -0.15, text-on 0.15, aside -0.10
stopped-and-tail 24: 5093: deck -0.20, deck-on -0.10, byline-above -0.10, byline-end -0.35, byline-apart -0.20, byline-on -0.10, text-on 0.40
stopped-and-tail 25: 59: title -0.20, text 0.15, text-on 0.20
stopped-and-tail 26: 2324: title -0.20, kicker -0.35, deck-on -0.15, byline-above 0.20, byline-end -0.35, byline-apart 0.15, text -0.30, text-on 0.15, aside -0.25, deck -0.15
stopped-and-joints 0: 18140: title -0.10, title-on -0.25, kicker -0.20, deck -0.20, deck-on -0.35, byline-end 0.10, byline-apart 0.15, text -0.15, text-on -0.35, aside -0.30
stopped-and-joints 1: 8251: kicker -0.55, deck -0.30, deck-on -0.25, byline-above -0.45, byline-end -0.35, byline-apart -0.45, byline-on -0.35, text 0.10, text-on 0.10, aside -0.10
stopped-and-joints 2: 11864: title -0.25, title-on -0.50, kicker -0.55, deck -0.55, deck-on -0.55, byline-above -0.35, byline-end -0.20, byline-apart -0.15, byline-on -0.45, text 0.30, text-on 0.50, aside -0.15, byline-below -0.20
stopped-and-joints 3: 7712: title -0.20, title-on -0.10, kicker -0.20, deck 0.15, byline-above -0.65, byline-end -0.15, byline-apart -0.10, byline-on -0.25, text-on -0.20, aside -0.15
stopped-and-joints 4: 9301: title -0.15, title-on 0.35, kicker -0.25, deck 0.25, deck-on -0.20, byline-below -0.55, byline-above -0.45, byline-end -0.60, byline-apart -0.40, byline-on -0.60, aside -0.20
stopped-and-joints 5: 35969: title -0.10, title-on -0.20, kicker 0.15, deck -0.60, deck-on -0.35, byline-below 0.10, byline-above -0.20, byline-end 0.15, text -0.15, text-on -0.15, aside -0.35, byline-apart 0.10
stopped-and-joints 6: 21661: title -0.10, title-on 0.25, kicker -0.50, byline-below -0.40, byline-above -0.55, byline-end -0.45, byline-on -0.50, text -0.15, text-on -0.20, aside -0.15
stopped-and-joints 7: 27816: title-on 0.25, kicker -0.35, deck-on 0.10, byline-below -0.30, byline-above 0.15, byline-end -0.25, byline-apart -0.20, byline-on -0.65, text -0.25, text-on -0.35, aside -0.15
stopped-and-joints 8: 25266: title -0.20, title-on 0.15, kicker -0.10, deck -0.15, deck-on 0.15, byline-below -0.25, byline-end -0.35, byline-apart -0.35, byline-on -0.15, text -0.25, text-on -0.15, aside -0.20, byline-above -0.10
stopped-and-joints 9: 35161: title -0.15, title-on -0.15, byline-below -0.15, byline-above -0.25, byline-end -0.35, byline-apart -0.35, byline-on -0.15, aside -0.20
stopped-and-joints 10: 47383: title -0.15, title-on -0.35, kicker -0.20, deck -0.45, byline-below -0.30, byline-above -0.25, byline-end -0.45, byline-apart -0.30, byline-on -0.50, text -0.25, aside -0.40
stopped-and-joints 11: 23583: title 0.20, title-on -0.30, kicker -0.60, deck 0.15, deck-on 0.10, byline-below -0.35, byline-above -0.35, byline-end -0.45, byline-apart -0.35, byline-on -0.35, text -0.10, text-on 0.15
stopped-and-joints 12: 29249: title 0.10, kicker -0.55, deck-on -0.20, byline-above -0.55, byline-end -0.15, byline-apart -0.65, byline-on -0.60, text -0.40, text-on -0.10, aside -0.15, deck -0.15, byline-below 0.10
stopped-and-joints 13: 25815: title 0.20, kicker -0.85, deck -0.15, deck-on -0.40, byline-below -0.15, byline-above -0.20, byline-end -0.55, byline-apart -0.60, text-on 0.15, aside -0.15, text -0.10
stopped-and-joints 14: 40431: title 0.10, title-on 0.20, kicker -0.40, deck -0.30, deck-on -0.15, byline-below -0.65, byline-above -0.30, byline-end -0.40, byline-apart -0.30, byline-on 0.15, text -0.35, aside -0.15
`

/** The same for pairs of labels, by what is seen of the seam between them. */
export const learnedTurns = `
any 0: title>title -1.10, title>title-on -0.65, title>kicker -1.20, title>deck -0.35, title>byline-below -0.15, title>byline-above -0.80, title>byline-end -0.65, title>byline-apart -0.90, title>text -0.60, title>aside -0.45, title-on>title -1.05, title-on>title-on -0.85, title-on>kicker -1.20, title-on>deck -0.20, title-on>byline-above -0.75, title-on>byline-end -0.65, title-on>byline-apart -0.75, title-on>text -0.70, title-on>aside -0.35, kicker>title -0.45, kicker>kicker -0.85, kicker>deck -0.90, kicker>byline-below -0.85, kicker>byline-above -0.40, kicker>byline-end -0.40, kicker>byline-apart -0.65, kicker>text -0.95, kicker>aside -0.40, deck>title -1.10, deck>kicker -0.75, deck>deck -1.00, deck>deck-on -0.45, deck>byline-above -0.65, deck>byline-end -0.50, deck>byline-apart -0.90, deck>text -0.55, deck>aside -0.15, deck-on>title -1.05, deck-on>kicker -0.55, deck-on>deck -0.95, deck-on>deck-on -0.25, deck-on>byline-below 0.20, deck-on>byline-above -0.40, deck-on>byline-end -0.45, deck-on>byline-apart -0.80, deck-on>text -0.50, deck-on>aside -0.25, byline-below>title -0.80, byline-below>kicker -0.65, byline-below>deck -0.85, byline-below>byline-below -0.95, byline-below>byline-above -0.60, byline-below>byline-end -0.40, byline-below>byline-apart -0.75, byline-below>byline-on -0.60, byline-below>text -0.45, byline-below>aside -0.15, byline-above>deck -0.35, byline-above>byline-below -0.40, byline-above>byline-above -0.35, byline-above>byline-end -0.15, byline-above>byline-apart -0.25, byline-above>byline-on -0.55, byline-above>text -0.65, byline-above>aside -0.10, byline-end>title -0.65, byline-end>kicker -0.85, byline-end>deck -0.65, byline-end>byline-below -0.80, byline-end>byline-above -0.60, byline-end>byline-end -0.55, byline-end>byline-apart -0.60, byline-end>byline-on -0.85, byline-end>text -0.55, byline-end>aside -0.10, byline-apart>title -0.80, byline-apart>kicker -0.85, byline-apart>deck -0.60, byline-apart>byline-below -0.70, byline-apart>byline-above -0.35, byline-apart>byline-end -0.25, byline-apart>byline-apart -0.25, byline-apart>byline-on -0.80, byline-apart>text -0.20, byline-apart>aside -0.25, byline-on>title -0.50, byline-on>kicker -0.60, byline-on>deck -0.55, byline-on>byline-below -0.80, byline-on>byline-above -0.20, byline-on>byline-end -0.20, byline-on>byline-apart -0.40, byline-on>byline-on -0.85, byline-on>text -0.35, text>title -0.60, text>kicker -0.60, text>deck -0.75, text>byline-below -1.10, text>byline-above -0.40, text>byline-apart -0.30, text>text-on -0.45, text-on>title -0.55, text-on>kicker -0.60, text-on>deck -0.85, text-on>byline-below -1.25, text-on>byline-above -0.40, text-on>byline-apart -0.35, text-on>text -0.35, text-on>text-on -0.75, text-on>aside -0.25, aside>title -0.40, aside>kicker -0.50, aside>deck -0.40, aside>byline-below -0.40, aside>byline-above -0.10, aside>byline-end -0.30, aside>byline-apart -0.30, aside>text -0.25, byline-above>title -0.15
gap 0: title>title -1.20, title>title-on -0.30, title>kicker -1.05, title>byline-below -0.25, title>byline-above -1.05, title>byline-end -0.60, title>byline-apart -0.75, title>text -0.65, title>aside -0.40, title-on>title -1.80, title-on>title-on -0.40, title-on>kicker -0.75, title-on>deck 0.10, title-on>byline-below -0.55, title-on>byline-above -0.45, title-on>byline-end -0.65, title-on>byline-apart -0.75, title-on>text -1.10, title-on>aside -0.25, kicker>title -0.20, kicker>kicker -1.05, kicker>deck -0.95, kicker>byline-below -0.55, kicker>byline-above -0.30, kicker>byline-end -0.55, kicker>byline-apart -0.60, kicker>text -1.20, kicker>aside -0.45, deck>title -1.00, deck>kicker -0.95, deck>deck -1.65, deck>deck-on -0.30, deck>byline-above -0.55, deck>byline-end -0.50, deck>byline-apart -0.60, deck>text -1.20, deck>aside -0.15, deck-on>title -1.40, deck-on>kicker -1.05, deck-on>deck -0.90, deck-on>byline-above -0.35, deck-on>byline-end -0.35, deck-on>byline-apart -0.50, deck-on>text -1.20, deck-on>aside -0.25, byline-below>title -0.65, byline-below>kicker -0.45, byline-below>deck -0.50, byline-below>byline-below -0.75, byline-below>byline-above -0.40, byline-below>byline-end -0.30, byline-below>byline-apart -0.35, byline-below>byline-on -0.50, byline-below>text -0.75, byline-below>aside -0.30, byline-above>title -0.35, byline-above>kicker -0.20, byline-above>deck -0.35, byline-above>byline-below -0.35, byline-above>byline-above -0.25, byline-above>byline-end -0.10, byline-above>byline-apart -0.30, byline-above>byline-on -0.60, byline-above>text -0.60, byline-end>title -0.95, byline-end>kicker -0.75, byline-end>deck -0.60, byline-end>byline-below -0.55, byline-end>byline-above -0.40, byline-end>byline-end -0.50, byline-end>byline-apart -0.55, byline-end>byline-on -0.50, byline-end>text -1.15, byline-apart>title -0.95, byline-apart>kicker -0.55, byline-apart>deck -0.55, byline-apart>byline-below -0.60, byline-apart>byline-above -0.40, byline-apart>byline-end -0.25, byline-apart>byline-apart -0.55, byline-apart>byline-on -0.35, byline-apart>text -0.30, byline-apart>aside -0.15, byline-on>title -0.70, byline-on>kicker -0.30, byline-on>deck -0.35, byline-on>byline-below -0.70, byline-on>byline-above -0.60, byline-on>byline-end -0.45, byline-on>byline-apart -0.65, byline-on>byline-on -0.75, byline-on>text -0.50, byline-on>aside -0.20, text>title -0.85, text>kicker -1.00, text>deck -0.95, text>byline-below -0.95, text>byline-above -0.25, text>byline-end -0.20, text>byline-apart -0.30, text>text-on -0.50, text-on>title -0.95, text-on>kicker -0.95, text-on>deck -0.95, text-on>byline-below -1.05, text-on>byline-above -0.45, text-on>byline-apart -0.45, text-on>text -0.15, text-on>text-on -0.35, text-on>aside -0.20, aside>title -0.40, aside>deck -0.35, aside>byline-below -0.40, aside>byline-above -0.10, aside>byline-end -0.30, aside>byline-apart -0.15, aside>text -0.25
gap 1: title>title -0.50, title>title-on -0.20, title>kicker -1.10, title>deck -0.45, title>byline-below -0.25, title>byline-end -0.45, title>byline-apart -0.15, title>text -0.20, title>aside -0.30, title-on>title-on -0.55, title-on>kicker -0.35, title-on>deck -0.15, title-on>byline-above -0.80, title-on>byline-end -0.35, title-on>byline-apart -0.20, title-on>text -0.25, title-on>aside -0.50, kicker>title -0.70, kicker>kicker -0.40, kicker>deck -0.10, kicker>byline-below -0.80, kicker>byline-above -0.50, kicker>byline-end -0.20, kicker>byline-apart -0.20, kicker>text -0.75, kicker>aside -0.50, deck>title -0.55, deck>kicker 0.15, deck>deck-on -0.30, deck>byline-above -0.55, deck>byline-end -0.35, deck>byline-apart -0.70, deck>text -0.25, deck>aside -0.20, deck-on>title -0.30, deck-on>kicker 0.25, deck-on>deck -0.25, deck-on>deck-on -0.45, deck-on>byline-above -0.15, deck-on>byline-end -0.20, deck-on>byline-apart -0.35, deck-on>text -0.15, byline-below>title -0.15, byline-below>kicker -0.10, byline-below>deck -1.00, byline-below>byline-below -1.00, byline-below>byline-above -0.25, byline-below>byline-end -0.40, byline-below>byline-apart -0.85, byline-below>byline-on -0.35, byline-below>text -0.30, byline-below>aside -0.15, byline-above>title -0.45, byline-above>deck -0.30, byline-above>byline-below -0.55, byline-above>byline-above -0.50, byline-above>byline-apart -0.35, byline-above>byline-on -0.10, byline-above>text -0.50, byline-above>aside -0.20, byline-end>title -0.70, byline-end>kicker -0.20, byline-end>deck -0.50, byline-end>byline-below -0.95, byline-end>byline-above -0.25, byline-end>byline-end -0.40, byline-end>byline-apart -0.25, byline-end>byline-on -0.80, byline-end>text -0.30, byline-end>aside 0.15, byline-apart>title -0.75, byline-apart>kicker -0.75, byline-apart>deck -0.45, byline-apart>byline-below -0.75, byline-apart>byline-end -0.20, byline-apart>byline-apart 0.15, byline-apart>byline-on -0.75, byline-apart>text -0.40, byline-apart>aside -0.40, byline-on>title -0.25, byline-on>kicker -0.45, byline-on>deck -0.25, byline-on>byline-below -0.60, byline-on>byline-above -0.40, byline-on>byline-end -0.35, byline-on>byline-on -0.10, byline-on>text -0.25, byline-on>aside 0.15, text>title -0.40, text>kicker -0.50, text>deck -0.45, text>byline-below -0.90, text>byline-above -0.25, text>byline-end -0.45, text>byline-apart -1.05, text>text -0.10, text>text-on 0.50, text>aside 0.15, text-on>title -0.15, text-on>kicker -0.25, text-on>deck -0.80, text-on>byline-below -1.15, text-on>byline-above -0.50, text-on>byline-apart -0.65, text-on>text 0.20, text-on>text-on -0.85, text-on>aside -0.10, aside>title -0.75, aside>kicker -0.60, aside>deck -0.40, aside>byline-below -0.10, aside>byline-above -0.35, aside>byline-end -0.15, aside>byline-apart -0.15, aside>text 0.55, title-on>title -0.15, title-on>byline-below -0.15, byline-apart>byline-above -0.10, text-on>byline-end -0.10
gap 2: title>title -0.90, title>title-on -0.70, title>kicker -0.55, title>deck -0.55, title>byline-below -0.15, title>byline-above -0.45, title>byline-end -0.50, title>byline-apart -0.80, title>text -0.45, title>aside -0.40, title-on>title -1.05, title-on>title-on -0.60, title-on>kicker -1.10, title-on>deck -0.70, title-on>byline-below 0.25, title-on>byline-above -0.65, title-on>byline-end -0.35, title-on>byline-apart -0.55, title-on>aside -0.35, kicker>title -0.40, kicker>kicker -0.40, kicker>deck -0.60, kicker>byline-below -0.85, kicker>byline-end -0.20, kicker>text -0.10, kicker>aside 0.10, deck>title -0.80, deck>kicker -0.35, deck>deck 0.30, deck>deck-on -0.65, deck>byline-below -0.35, deck>byline-above -0.30, deck>byline-end -0.30, deck>byline-apart -0.55, deck>text -0.20, deck>aside -0.10, deck-on>title -0.45, deck-on>kicker -0.25, deck-on>deck -0.40, deck-on>deck-on -0.15, deck-on>byline-above -0.20, deck-on>byline-end -0.25, deck-on>byline-apart -0.40, deck-on>text 0.20, deck-on>aside -0.20, byline-below>title -0.95, byline-below>kicker -0.75, byline-below>deck -0.30, byline-below>byline-below -0.50, byline-below>byline-above -0.40, byline-below>byline-end -0.35, byline-below>byline-apart -0.50, byline-below>byline-on -0.55, byline-below>text -0.25, byline-above>title -0.15, byline-above>kicker -0.15, byline-above>deck -0.25, byline-above>byline-below -0.35, byline-above>byline-above -0.25, byline-above>byline-end -0.15, byline-above>byline-apart 0.20, byline-above>byline-on -0.40, byline-above>text -0.30, byline-above>aside -0.15, byline-end>title -0.30, byline-end>kicker -0.40, byline-end>deck -0.40, byline-end>byline-below -0.60, byline-end>byline-above -0.45, byline-end>byline-end -0.40, byline-end>byline-apart -0.10, byline-end>byline-on -0.50, byline-end>text -0.20, byline-end>aside -0.35, byline-apart>title -0.35, byline-apart>kicker -0.30, byline-apart>byline-below -0.40, byline-apart>byline-above -0.40, byline-apart>byline-end 0.30, byline-apart>byline-apart -0.85, byline-apart>byline-on -0.50, byline-apart>text -0.80, byline-apart>aside 0.30, byline-on>title 0.15, byline-on>kicker -0.35, byline-on>deck -0.40, byline-on>byline-below -0.50, byline-on>byline-above 0.20, byline-on>byline-end 0.30, byline-on>byline-on -0.85, byline-on>text -0.50, byline-on>aside 0.25, text>title 0.35, text>kicker -0.10, text>deck -0.40, text>byline-below -0.60, text>byline-above -0.55, text>byline-end -0.15, text>byline-apart -0.65, text>text -0.45, text>text-on -0.45, text-on>kicker -0.30, text-on>deck 0.10, text-on>byline-below -0.70, text-on>byline-above -0.25, text-on>byline-end -0.70, text-on>byline-apart -0.30, text-on>text -0.35, text-on>text-on -0.25, text-on>aside -0.15, aside>deck -0.30, aside>byline-below -0.40, aside>byline-above 0.25, aside>byline-end -0.15, aside>text -0.45
gap 3: title>title-on -0.60, title>deck -0.75, title>byline-below -0.50, title>byline-above -0.40, title>byline-end 0.10, title>byline-apart 0.20, title>text -0.65, title>aside 0.35, title-on>title-on -0.45, title-on>kicker -0.45, title-on>deck -0.20, title-on>byline-below 0.20, title-on>byline-above -0.15, title-on>byline-end -0.15, title-on>byline-apart -0.30, title-on>text 0.30, title-on>aside 0.10, kicker>title -0.45, kicker>kicker 0.20, kicker>deck -0.20, kicker>byline-below -0.20, kicker>byline-above -0.20, kicker>byline-apart -0.45, kicker>text -0.70, deck>title 0.15, deck>kicker -0.35, deck>deck -0.35, deck>deck-on -0.50, deck>byline-above -0.10, deck>byline-end -0.20, deck>byline-apart -0.35, deck>text 0.45, deck-on>kicker -0.25, deck-on>deck -0.15, deck-on>deck-on -0.25, deck-on>byline-below -0.10, deck-on>byline-above -0.10, deck-on>byline-end -0.15, deck-on>byline-apart -0.25, byline-below>title -0.30, byline-below>deck -0.30, byline-below>byline-below -0.30, byline-below>byline-above -0.10, byline-below>byline-end -0.25, byline-below>byline-on -0.35, byline-below>text 0.15, byline-below>aside -0.15, byline-above>title -0.35, byline-above>kicker -0.40, byline-above>byline-below -0.15, byline-above>byline-above -0.10, byline-above>byline-apart -0.25, byline-above>byline-on -0.20, byline-above>text -0.20, byline-end>title 0.15, byline-end>kicker -0.35, byline-end>deck -0.15, byline-end>byline-below -0.30, byline-end>byline-above -0.10, byline-end>byline-end -0.10, byline-end>byline-apart -0.40, byline-end>byline-on -0.25, byline-end>text 0.20, byline-end>aside -0.20, byline-apart>title 0.20, byline-apart>kicker -0.30, byline-apart>deck -0.30, byline-apart>byline-below -0.45, byline-apart>byline-above 0.25, byline-apart>byline-end -0.35, byline-apart>byline-on -0.50, byline-apart>aside -0.25, byline-on>title -0.50, byline-on>deck -0.10, byline-on>byline-below -0.15, byline-on>byline-end -0.10, byline-on>byline-apart -0.30, byline-on>byline-on -0.20, byline-on>text 0.10, byline-on>aside -0.10, text>deck 0.30, text>byline-below -0.35, text>byline-above -0.45, text>byline-apart 0.60, text>text 0.10, text>text-on -0.10, text>aside -0.25, text-on>deck 0.30, text-on>byline-below -0.35, text-on>text -0.15, aside>title 0.45, aside>kicker -0.25, aside>deck -0.10, aside>byline-below -0.10, aside>byline-above -0.10, aside>byline-apart -0.25, aside>text -0.40, title>title -0.10, byline-below>byline-apart 0.10, text>byline-end 0.10, deck>byline-below -0.10
gap 4: title>title -0.60, title>title-on -0.20, title>kicker -0.10, title>deck -0.10, title>byline-below -0.20, title>byline-above -0.10, title>byline-apart -0.10, title>text -0.20, title>aside -0.20, title-on>title -0.30, title-on>title-on -0.30, title-on>kicker -0.10, title-on>byline-below -0.10, title-on>text -0.10, title-on>aside -0.10, kicker>title -0.35, kicker>text -0.10, deck>text -0.10, deck-on>text -0.15, byline-below>title -0.25, byline-below>kicker -0.10, byline-below>byline-on -0.10, byline-below>text -0.25, byline-below>aside 0.15, byline-above>title -0.40, byline-above>kicker -0.20, byline-above>text -0.10, byline-above>aside -0.10, byline-end>title 0.35, byline-end>kicker -0.20, byline-end>byline-on -0.15, byline-end>text -0.30, byline-end>aside -0.20, byline-apart>title -0.35, byline-apart>byline-apart -0.15, byline-apart>byline-on -0.15, byline-apart>text -0.25, byline-apart>aside -0.10, byline-on>text -0.10, text>kicker 0.20, text>deck -0.10, text>byline-below -0.10, text>byline-above 0.30, text>byline-end -0.15, text>byline-apart -0.40, text>text 0.10, text>aside -0.15, text-on>title -0.35, text-on>kicker 0.20, text-on>deck -0.15, text-on>byline-end -0.70, text-on>byline-apart 0.15, text-on>text 0.10, text-on>text-on 0.65, aside>title -0.10, aside>kicker -0.15, aside>byline-below -0.10, aside>byline-above -0.10, aside>byline-apart -0.20, aside>text 0.20
fill-above 0: title>title -0.95, title>title-on -0.95, title>kicker -0.65, title>deck -0.35, title>byline-below -0.25, title>byline-end -0.40, title>byline-apart -0.75, title>text -0.15, title>aside -0.25, title-on>title -1.55, title-on>title-on -0.70, title-on>kicker -0.65, title-on>deck -0.60, title-on>byline-below -0.20, title-on>byline-above -0.40, title-on>byline-end -0.40, title-on>byline-apart -0.95, title-on>text -0.15, title-on>aside -0.10, kicker>title -0.65, kicker>kicker -0.90, kicker>deck -0.65, kicker>byline-below -0.70, kicker>byline-above -0.10, kicker>byline-end -0.45, kicker>byline-apart -0.20, kicker>text -0.45, kicker>aside -0.80, deck>title -0.20, deck>kicker -0.20, deck>deck -0.20, deck>deck-on -0.45, deck>byline-below -0.15, deck>text -0.35, deck-on>title -0.20, deck-on>deck -0.50, deck-on>deck-on -0.80, deck-on>byline-below 0.25, deck-on>byline-above -0.25, deck-on>byline-end -0.25, deck-on>byline-apart -0.45, deck-on>text -0.20, deck-on>aside -0.15, byline-below>title -1.00, byline-below>kicker -0.65, byline-below>deck -0.55, byline-below>byline-below -0.30, byline-below>byline-above -0.80, byline-below>byline-end -0.25, byline-below>byline-apart -0.15, byline-below>byline-on -0.70, byline-below>text -0.35, byline-below>aside -0.20, byline-above>title -0.55, byline-above>deck -0.15, byline-above>byline-below -0.50, byline-above>byline-above -0.45, byline-above>byline-end -0.10, byline-above>byline-apart -0.50, byline-above>byline-on -0.25, byline-above>text -0.35, byline-above>aside -0.25, byline-end>title -0.40, byline-end>kicker -0.30, byline-end>deck -0.45, byline-end>byline-below -0.45, byline-end>byline-above -0.50, byline-end>byline-end -0.35, byline-end>byline-apart -0.45, byline-end>text -1.10, byline-end>aside 0.35, byline-apart>title -0.95, byline-apart>deck -0.70, byline-apart>byline-below -0.60, byline-apart>byline-above -0.40, byline-apart>byline-end -0.30, byline-apart>byline-apart -0.35, byline-apart>byline-on -0.80, byline-apart>text -0.65, byline-apart>aside -0.70, byline-on>title -0.30, byline-on>kicker -0.35, byline-on>byline-below -0.50, byline-on>byline-above 0.10, byline-on>byline-apart -0.75, byline-on>byline-on -1.10, byline-on>text -0.25, byline-on>aside -0.25, text>kicker -0.85, text>deck -0.30, text>byline-below -0.40, text>byline-above -0.10, text>byline-end -0.55, text>byline-apart 0.10, text>text -0.35, text>text-on -0.10, text>aside 0.10, text-on>kicker -0.40, text-on>deck -0.45, text-on>byline-below -0.55, text-on>byline-end -0.25, text-on>byline-apart -0.55, text-on>text -0.30, aside>title -0.30, aside>kicker -0.60, aside>deck -0.30, aside>byline-above -0.15, aside>byline-end -0.15, aside>byline-apart -0.55, title>byline-above -0.25, deck-on>kicker -0.10, byline-end>byline-on -0.15, byline-on>byline-end -0.15, text>title -0.20, text-on>byline-above -0.15, text-on>text-on 0.10
fill-above 1: title>title -1.35, title>title-on -0.45, title>kicker -1.20, title>deck -0.70, title>byline-above -0.10, title>byline-end -0.35, title>byline-apart -0.45, title>text -0.85, title>aside -0.20, title-on>title -0.70, title-on>kicker -0.75, title-on>deck 0.20, title-on>byline-above -0.35, title-on>byline-end -0.45, title-on>byline-apart -1.20, title-on>text -0.85, title-on>aside -0.35, kicker>title -0.45, kicker>kicker -0.80, kicker>deck -0.70, kicker>byline-below -0.50, kicker>byline-above -0.65, kicker>byline-end -0.20, kicker>byline-apart -0.50, kicker>text -0.45, deck>title -0.55, deck>deck -0.50, deck>deck-on -1.10, deck>byline-below -0.35, deck>byline-above -0.30, deck>byline-end -0.15, deck>byline-apart -0.45, deck>text -0.10, deck>aside -0.10, deck-on>title -0.75, deck-on>kicker 0.10, deck-on>deck -0.50, deck-on>deck-on -0.35, deck-on>byline-below 0.65, deck-on>byline-above -0.20, deck-on>byline-end -0.25, deck-on>byline-apart -0.50, deck-on>text -0.30, deck-on>aside -0.15, byline-below>title -1.10, byline-below>deck -0.25, byline-below>byline-below -0.50, byline-below>byline-above -0.45, byline-below>byline-end -0.25, byline-below>byline-apart -0.10, byline-below>byline-on -1.25, byline-below>text -0.40, byline-below>aside -0.40, byline-above>title -0.25, byline-above>kicker 0.55, byline-above>deck -0.25, byline-above>byline-below -0.25, byline-above>byline-above -0.25, byline-above>byline-end -0.10, byline-above>byline-apart -0.35, byline-above>byline-on -1.00, byline-above>text -0.40, byline-above>aside -0.20, byline-end>title -0.70, byline-end>kicker -0.70, byline-end>deck -0.60, byline-end>byline-below -0.45, byline-end>byline-above -0.30, byline-end>byline-end -0.40, byline-end>byline-apart -0.30, byline-end>byline-on -0.75, byline-end>text -0.65, byline-end>aside -0.35, byline-apart>title -0.70, byline-apart>kicker -0.60, byline-apart>deck -0.20, byline-apart>byline-below -0.50, byline-apart>byline-above -0.15, byline-apart>byline-end -0.10, byline-apart>byline-apart -0.25, byline-apart>byline-on -0.80, byline-apart>text -0.50, byline-apart>aside -0.25, byline-on>title -0.35, byline-on>deck -0.35, byline-on>byline-below -0.60, byline-on>byline-above -0.40, byline-on>byline-apart 0.10, byline-on>byline-on -0.60, byline-on>text -0.45, byline-on>aside 0.20, text>title -0.70, text>kicker -0.80, text>byline-below -0.55, text>byline-above -0.35, text>byline-end -0.15, text>byline-apart -0.55, text>text -0.40, text>text-on -0.65, text-on>title -0.25, text-on>kicker -0.55, text-on>deck -0.35, text-on>byline-below -0.60, text-on>byline-above -0.20, text-on>byline-apart -0.20, text-on>text -0.45, text-on>text-on -0.45, text-on>aside -0.10, aside>title -0.45, aside>kicker -0.25, aside>deck -0.40, aside>byline-below -0.10, aside>byline-end -0.15, aside>byline-apart -0.15, aside>text -0.10, title>byline-below -0.10, title-on>byline-below -0.10, byline-on>kicker -0.40
fill-above 2: title>title -1.40, title>title-on 0.20, title>kicker -0.45, title>deck -0.25, title>byline-below -0.40, title>byline-above -0.65, title>byline-end -0.45, title>byline-apart -0.20, title>text -1.20, title>aside -0.20, title-on>title -1.25, title-on>kicker -0.50, title-on>deck 0.30, title-on>byline-above -0.55, title-on>byline-end -0.45, title-on>byline-apart -0.70, title-on>text -0.85, title-on>aside -0.25, kicker>title -0.20, kicker>kicker -0.60, kicker>deck -0.50, kicker>byline-below -0.35, kicker>byline-end -0.35, kicker>byline-apart -0.35, kicker>text -0.50, kicker>aside -0.10, deck>title -0.30, deck>kicker -0.20, deck>deck -0.55, deck>deck-on -1.40, deck>byline-above -0.40, deck>byline-end -0.35, deck>byline-apart -0.35, deck>text -0.20, deck>aside -0.10, deck-on>title -0.65, deck-on>kicker -0.40, deck-on>deck -0.70, deck-on>deck-on -0.50, deck-on>byline-below 0.35, deck-on>byline-above -0.15, deck-on>byline-end -0.30, deck-on>byline-apart -0.25, deck-on>aside -0.10, byline-below>title -0.80, byline-below>byline-below -0.50, byline-below>byline-above -0.35, byline-below>byline-end -0.30, byline-below>byline-apart -0.45, byline-below>byline-on -1.05, byline-below>text -0.30, byline-above>title -0.30, byline-above>kicker -0.65, byline-above>deck -0.45, byline-above>byline-below -0.25, byline-above>byline-above -0.20, byline-above>byline-end -0.10, byline-above>byline-on -0.50, byline-above>text -0.35, byline-above>aside -0.10, byline-end>title -0.40, byline-end>kicker -0.45, byline-end>deck -0.35, byline-end>byline-below -0.65, byline-end>byline-above -0.30, byline-end>byline-end -0.40, byline-end>byline-apart -0.45, byline-end>byline-on -1.45, byline-end>text -0.60, byline-apart>title -0.60, byline-apart>kicker -0.75, byline-apart>deck -0.25, byline-apart>byline-below -0.35, byline-apart>byline-above -0.20, byline-apart>byline-apart -0.15, byline-apart>byline-on -0.90, byline-apart>text -0.45, byline-apart>aside -0.40, byline-on>title -0.40, byline-on>kicker -0.30, byline-on>deck -0.55, byline-on>byline-below -0.50, byline-on>byline-above -0.30, byline-on>byline-end -0.20, byline-on>byline-apart 0.15, byline-on>byline-on -0.20, byline-on>text -0.55, byline-on>aside 0.25, text>title -0.50, text>kicker -0.75, text>deck -0.65, text>byline-below -0.50, text>byline-above -0.45, text>byline-end -0.10, text>byline-apart -0.90, text>text -0.15, text>text-on -0.65, text-on>title -0.30, text-on>kicker -0.60, text-on>deck -0.80, text-on>byline-below -0.60, text-on>byline-above -0.15, text-on>byline-end 0.10, text-on>text-on -0.30, aside>title -0.10, aside>kicker -0.10, aside>deck -0.15, aside>byline-below -0.45, aside>byline-above 0.30, aside>byline-end -0.25, aside>byline-apart -0.25, aside>text -0.15, text-on>byline-apart -0.15
fill-above 3: title>title -1.35, title>title-on -0.10, title>kicker -0.55, title>deck 0.20, title>byline-below -0.15, title>byline-above -0.30, title>byline-end -0.30, title>byline-apart -0.80, title>text -1.30, title>aside -0.20, title-on>title 0.60, title-on>title-on -1.20, title-on>kicker -0.95, title-on>deck -0.65, title-on>byline-below -0.60, title-on>byline-above -0.40, title-on>byline-end -0.30, title-on>byline-apart -1.10, title-on>text -1.00, kicker>kicker -0.25, kicker>deck -0.20, kicker>byline-below -0.20, kicker>byline-above -0.20, kicker>byline-end -0.10, kicker>byline-apart -0.35, kicker>text -0.35, kicker>aside -0.10, deck>title -0.65, deck>kicker -0.30, deck>deck -0.40, deck>deck-on 0.25, deck>byline-above -0.50, deck>byline-end -0.35, deck>byline-apart -0.75, deck>text -0.45, deck-on>title -0.40, deck-on>kicker -0.35, deck-on>deck -0.35, deck-on>deck-on 0.35, deck-on>byline-below -0.30, deck-on>byline-above -0.10, deck-on>byline-end -0.15, deck-on>byline-apart -0.30, deck-on>text -0.65, byline-below>title -0.20, byline-below>kicker -0.20, byline-below>deck -0.50, byline-below>byline-below -0.70, byline-below>byline-above -0.20, byline-below>byline-end -0.30, byline-below>byline-on -0.30, byline-below>text -0.50, byline-below>aside 0.25, byline-above>title -0.20, byline-above>kicker -0.20, byline-above>deck -0.15, byline-above>byline-below -0.15, byline-above>byline-above -0.20, byline-above>byline-apart -0.20, byline-above>byline-on -0.35, byline-above>text -0.20, byline-end>title 0.20, byline-end>kicker -0.30, byline-end>deck -0.35, byline-end>byline-below -0.40, byline-end>byline-above -0.40, byline-end>byline-end -0.20, byline-end>byline-apart -0.45, byline-end>byline-on -0.75, byline-end>text -0.30, byline-apart>title -0.80, byline-apart>kicker -0.35, byline-apart>deck -0.50, byline-apart>byline-below -0.40, byline-apart>byline-end -0.30, byline-apart>byline-apart 0.10, byline-apart>byline-on -0.25, byline-apart>text -0.40, byline-on>title -0.50, byline-on>kicker -0.15, byline-on>deck -0.30, byline-on>byline-below -0.25, byline-on>byline-above -0.10, byline-on>byline-end -0.20, byline-on>byline-apart 0.10, byline-on>byline-on 0.10, text>title -0.55, text>kicker -0.65, text>deck -0.60, text>byline-below -0.55, text>byline-above -0.40, text>byline-apart -0.70, text>text -0.40, text>text-on 0.40, text>aside -0.10, text-on>title -0.60, text-on>kicker -0.15, text-on>deck -0.70, text-on>byline-below -0.50, text-on>byline-above -0.20, text-on>byline-end 0.35, text-on>byline-apart -0.35, text-on>text-on -0.10, aside>kicker -0.25, aside>deck -0.15, aside>byline-below -0.35, aside>byline-above -0.25, aside>byline-end -0.10, aside>byline-apart 0.20, aside>text -0.15, kicker>title -0.25, byline-on>aside -0.10
fill-above 4: title>title -0.80, title>title-on -0.60, title>kicker -0.25, title>deck -0.45, title>byline-below -0.50, title>byline-above -0.25, title>byline-end -0.20, title>byline-apart -0.75, title>text -0.90, title>aside -0.25, title-on>title -1.00, title-on>title-on -0.65, title-on>deck -0.45, title-on>byline-below -0.10, title-on>byline-above -0.30, title-on>byline-end -0.30, title-on>byline-apart 0.50, title-on>text -0.65, title-on>aside -0.30, kicker>title -0.35, kicker>kicker 0.20, kicker>deck -0.35, kicker>byline-below -0.30, kicker>byline-above -0.20, kicker>byline-end -0.10, kicker>byline-apart -0.30, kicker>text -0.25, kicker>aside -0.15, deck>title -0.70, deck>kicker -0.40, deck>deck -0.40, deck>deck-on -0.10, deck>byline-below 0.25, deck>byline-above -0.30, deck>byline-end -0.40, deck>byline-apart -0.40, deck>text -0.50, deck-on>title -0.75, deck-on>kicker -0.60, deck-on>deck -0.30, deck-on>byline-below -1.05, deck-on>byline-above -0.20, deck-on>byline-end -0.20, deck-on>byline-apart -0.25, deck-on>text -0.30, deck-on>aside -0.10, byline-below>title -0.10, byline-below>kicker -0.35, byline-below>deck -0.35, byline-below>byline-below -0.50, byline-below>byline-above 0.25, byline-below>byline-end -0.15, byline-below>byline-apart -0.85, byline-below>byline-on 0.45, byline-below>text -0.65, byline-above>title -0.35, byline-above>kicker -0.25, byline-above>deck -0.10, byline-above>byline-below -0.25, byline-above>byline-above -0.10, byline-above>byline-end -0.10, byline-above>byline-apart -0.15, byline-above>byline-on 0.10, byline-above>text -0.10, byline-above>aside -0.10, byline-end>title -0.30, byline-end>kicker -0.40, byline-end>deck -0.10, byline-end>byline-below -0.65, byline-end>byline-end -0.25, byline-end>byline-on -0.55, byline-end>text -0.15, byline-end>aside -0.40, byline-apart>title -0.30, byline-apart>kicker -0.35, byline-apart>deck -0.20, byline-apart>byline-below -0.50, byline-apart>byline-above -0.25, byline-apart>byline-end -0.20, byline-apart>byline-apart -0.75, byline-apart>byline-on 0.15, byline-apart>text -0.60, byline-apart>aside 0.45, byline-on>title -0.20, byline-on>kicker -0.25, byline-on>deck -0.35, byline-on>byline-below -0.30, byline-on>byline-above -0.10, byline-on>byline-end -0.20, byline-on>byline-apart -0.35, byline-on>byline-on -0.25, byline-on>aside -0.20, text>title -0.50, text>kicker -0.25, text>deck -0.50, text>byline-below -0.45, text>byline-above -0.50, text>byline-end 0.15, text>byline-apart -0.50, text>text-on -0.20, text-on>title -0.40, text-on>kicker -0.10, text-on>deck -0.45, text-on>byline-below -0.50, text-on>byline-above -0.10, text-on>byline-end -0.15, text-on>byline-apart -0.40, text-on>text -0.20, text-on>aside -0.10, aside>kicker -0.40, aside>deck -0.20, aside>byline-below -0.10, aside>byline-apart -0.10, aside>text -0.10, byline-on>text -0.10, text>text -0.10
fill-above 5: title>title -0.40, title>title-on -0.25, title>kicker -0.55, title>deck -0.35, title>byline-below -0.50, title>byline-above -0.25, title>byline-end -0.40, title>byline-apart -0.40, title>text -1.45, title>aside -0.25, title-on>title -0.25, title-on>title-on -1.00, title-on>kicker 0.25, title-on>deck -0.40, title-on>byline-below -0.20, title-on>byline-above -0.30, title-on>byline-end -0.20, title-on>byline-apart -0.25, title-on>text -0.30, kicker>kicker -0.40, kicker>deck -0.15, kicker>byline-below -0.30, kicker>byline-above -0.15, kicker>byline-end -0.10, kicker>byline-apart -0.35, kicker>text -0.35, kicker>aside -0.10, deck>kicker -1.00, deck>deck -1.00, deck>byline-below -0.10, deck>byline-above -0.40, deck>byline-end -0.40, deck>byline-apart -0.65, deck>text -1.05, deck>aside -0.15, deck-on>title -0.30, deck-on>deck -0.25, deck-on>deck-on -0.20, deck-on>byline-below -0.50, deck-on>byline-above -0.25, deck-on>byline-end -0.15, deck-on>byline-apart -0.30, deck-on>text -0.55, deck-on>aside -0.15, byline-below>title -0.50, byline-below>kicker 0.10, byline-below>deck -0.65, byline-below>byline-below -0.70, byline-below>byline-above -0.25, byline-below>byline-end -0.35, byline-below>byline-apart -0.85, byline-below>byline-on -0.10, byline-below>text -0.50, byline-below>aside -0.35, byline-above>title -0.25, byline-above>kicker -0.75, byline-above>deck -0.20, byline-above>byline-below -0.25, byline-above>byline-above -0.10, byline-above>byline-end -0.10, byline-above>byline-apart 0.20, byline-above>byline-on 0.15, byline-above>text -0.15, byline-end>title -0.25, byline-end>kicker -1.00, byline-end>deck -0.35, byline-end>byline-below -0.45, byline-end>byline-above -0.10, byline-end>byline-end -0.35, byline-end>byline-apart -0.45, byline-end>byline-on 0.25, byline-end>text -0.30, byline-end>aside -0.25, byline-apart>title -0.35, byline-apart>kicker -0.55, byline-apart>deck -0.30, byline-apart>byline-below -0.35, byline-apart>byline-above -0.10, byline-apart>byline-end -0.15, byline-apart>byline-apart 0.30, byline-apart>byline-on -0.10, byline-apart>text -0.85, byline-apart>aside 0.20, byline-on>kicker -0.40, byline-on>deck -0.30, byline-on>byline-below -0.35, byline-on>byline-end -0.25, byline-on>byline-apart -0.35, byline-on>byline-on -0.30, byline-on>text -0.65, byline-on>aside -0.30, text>title -0.35, text>kicker 0.25, text>deck -0.55, text>byline-below -0.70, text>byline-above -0.15, text>byline-end -0.45, text>text -0.25, text>aside -0.10, text-on>title -0.35, text-on>kicker -0.15, text-on>byline-below -0.60, text-on>byline-above -0.20, text-on>byline-end -0.15, text-on>byline-apart -0.25, text-on>text -0.10, text-on>aside -0.10, aside>title -0.45, aside>kicker 0.15, aside>deck -0.25, aside>byline-below -0.45, aside>byline-above -0.30, aside>byline-end -0.30, aside>byline-apart 0.15, deck>deck-on -0.15, deck-on>kicker -0.10, text-on>text-on -0.10
letters 0: title>title -0.60, title>title-on -0.25, title>kicker -0.70, title>deck -0.30, title>byline-below -0.60, title>byline-above -0.30, title>byline-end -0.15, title>byline-apart -0.50, title>text -1.55, title-on>title -1.05, title-on>title-on -0.10, title-on>kicker -0.55, title-on>deck -0.25, title-on>byline-below -0.25, title-on>byline-above -0.15, title-on>byline-end -0.15, title-on>byline-apart 0.50, title-on>text -1.45, kicker>title 0.45, kicker>kicker -0.20, kicker>byline-below -0.35, kicker>byline-above -0.50, kicker>byline-apart -0.30, kicker>text 0.30, deck>title -0.15, deck>kicker -0.50, deck>deck-on -0.25, deck>byline-below 0.40, deck>byline-above -0.35, deck>byline-end -0.15, deck>byline-apart -0.30, deck>text 0.10, deck-on>title -0.65, deck-on>kicker -0.25, deck-on>deck-on -0.25, deck-on>byline-below 0.20, deck-on>byline-above -0.20, deck-on>byline-apart -0.25, deck-on>text -0.40, byline-below>title 0.10, byline-below>kicker -0.75, byline-below>deck -0.15, byline-below>byline-below -0.50, byline-below>byline-above -0.30, byline-below>byline-apart 0.20, byline-below>byline-on -0.40, byline-below>aside -0.15, byline-above>title -1.05, byline-above>kicker -0.50, byline-above>byline-below -0.25, byline-above>byline-above -0.20, byline-above>byline-apart -0.25, byline-above>text -0.30, byline-end>kicker -0.10, byline-end>byline-below -0.35, byline-end>byline-above -0.35, byline-end>byline-apart -0.15, byline-end>byline-on -0.30, byline-end>text -0.45, byline-end>aside -0.15, byline-apart>title -0.55, byline-apart>kicker -0.10, byline-apart>byline-below -0.25, byline-apart>byline-above -0.20, byline-apart>byline-apart -0.40, byline-apart>byline-on -0.45, byline-apart>text -0.45, byline-on>title -0.80, byline-on>kicker 0.10, byline-on>byline-below -0.25, byline-on>byline-above -0.25, byline-on>byline-end -0.10, byline-on>byline-apart -0.30, byline-on>aside -0.10, text>kicker -0.30, text>byline-below -1.05, text>byline-above 0.25, text>byline-end -0.20, text>byline-apart -0.20, text>text 0.10, text>aside -0.20, text-on>title 0.20, text-on>byline-below -1.15, text-on>byline-end -0.10, text-on>byline-apart -0.40, text-on>text-on -0.55, text-on>aside -0.15, aside>title -0.40, aside>kicker -0.20, aside>byline-below -0.35, aside>byline-above -0.15, aside>byline-apart 0.20, aside>text 0.20, byline-above>byline-on -0.10, text>text-on 0.10
letters 1: title>title -0.40, title>title-on -0.35, title>kicker -0.70, title>deck -0.10, title>byline-above -0.40, title>byline-end -0.60, title>byline-apart -0.30, title>text -0.60, title>aside -0.10, title-on>title 0.30, title-on>title-on -0.40, title-on>kicker -0.60, title-on>byline-below 0.35, title-on>byline-above 0.15, title-on>byline-end -0.65, title-on>byline-apart -1.05, title-on>text -0.35, title-on>aside -0.10, kicker>title -0.50, kicker>kicker -0.45, kicker>deck -0.25, kicker>byline-below -0.80, kicker>byline-above -0.35, kicker>byline-end -0.50, kicker>byline-apart -0.70, kicker>text -0.65, deck>title -0.95, deck>kicker -0.30, deck>deck -0.15, deck>deck-on -0.55, deck>byline-below 0.10, deck>byline-above -0.40, deck>byline-end -0.40, deck>byline-apart -0.65, deck>text -0.60, deck>aside -0.10, deck-on>title -0.55, deck-on>deck -0.10, deck-on>byline-below -0.15, deck-on>byline-above -0.20, deck-on>byline-end -0.40, deck-on>byline-apart -0.50, byline-below>title -1.05, byline-below>kicker 0.30, byline-below>deck -0.35, byline-below>byline-below -0.70, byline-below>byline-above -0.35, byline-below>byline-end -0.50, byline-below>byline-apart -0.40, byline-below>text -0.70, byline-above>title -0.20, byline-above>kicker 0.40, byline-above>deck -0.20, byline-above>byline-below -0.45, byline-above>byline-above -0.25, byline-above>byline-end -0.15, byline-above>byline-apart -0.40, byline-above>byline-on -0.60, byline-above>text -0.25, byline-end>title -0.10, byline-end>kicker -0.50, byline-end>deck -0.30, byline-end>byline-below -1.05, byline-end>byline-above -0.15, byline-end>byline-end -0.55, byline-end>byline-apart -0.15, byline-end>byline-on -0.65, byline-end>text -0.70, byline-end>aside -0.10, byline-apart>title -0.45, byline-apart>kicker -0.50, byline-apart>deck -0.15, byline-apart>byline-below -0.60, byline-apart>byline-above -0.20, byline-apart>byline-end -0.10, byline-apart>byline-apart 0.40, byline-apart>text -0.40, byline-on>title 0.20, byline-on>kicker -0.35, byline-on>deck -0.20, byline-on>byline-below -0.90, byline-on>byline-above -0.45, byline-on>byline-end -0.50, byline-on>byline-apart 0.15, byline-on>byline-on -0.60, byline-on>text -0.70, byline-on>aside -0.15, text>title -0.40, text>kicker -0.45, text>deck -0.25, text>byline-below -1.15, text>byline-above -0.20, text>byline-end -0.10, text>byline-apart -0.10, text>text -0.10, text>aside -0.20, text-on>title -0.15, text-on>kicker -0.10, text-on>deck -0.35, text-on>byline-below -1.70, text-on>byline-above -0.30, text-on>byline-end 0.25, text-on>byline-apart -0.15, text-on>text -0.20, text-on>text-on -0.25, text-on>aside -0.20, aside>title 0.10, aside>kicker -0.70, aside>deck -0.25, aside>byline-end -0.35, aside>byline-apart -0.50, title-on>deck -0.15, aside>byline-below -0.20
letters 2: title>title -0.55, title>title-on -0.10, title>kicker -0.80, title>deck -0.15, title>byline-below -0.15, title>byline-above -0.40, title>byline-end -0.75, title>byline-apart -0.85, title>text -0.50, title>aside -0.35, title-on>title -0.40, title-on>title-on -0.50, title-on>kicker -0.65, title-on>deck -0.10, title-on>byline-below -0.25, title-on>byline-above -1.05, title-on>byline-end -0.60, title-on>byline-apart -0.35, title-on>text -0.35, title-on>aside -0.25, kicker>title -0.35, kicker>kicker -0.55, kicker>deck -0.80, kicker>byline-below -0.65, kicker>byline-above -0.35, kicker>byline-end -0.45, kicker>byline-apart -0.50, kicker>text -0.60, kicker>aside -0.30, deck>title -0.70, deck>kicker -0.35, deck>deck -1.20, deck>deck-on -0.15, deck>byline-below 0.10, deck>byline-above -0.75, deck>byline-end -0.55, deck>byline-apart -1.05, deck>text -0.20, deck>aside -0.10, deck-on>title -0.65, deck-on>kicker -0.80, deck-on>deck -0.70, deck-on>deck-on -0.10, deck-on>byline-below 0.25, deck-on>byline-above -0.30, deck-on>byline-end -0.25, deck-on>byline-apart -0.60, deck-on>aside -0.10, byline-below>title -0.50, byline-below>kicker -0.60, byline-below>deck -0.60, byline-below>byline-below -0.85, byline-below>byline-above -0.60, byline-below>byline-end -0.45, byline-below>byline-apart -0.60, byline-below>byline-on -0.55, byline-below>text -0.15, byline-below>aside -0.10, byline-above>kicker -0.25, byline-above>deck -0.30, byline-above>byline-below -0.45, byline-above>byline-above -0.50, byline-above>byline-end -0.10, byline-above>byline-apart -0.15, byline-above>byline-on -0.55, byline-above>text -0.60, byline-above>aside -0.30, byline-end>title -0.45, byline-end>kicker -0.55, byline-end>deck -0.55, byline-end>byline-below -0.60, byline-end>byline-above -0.60, byline-end>byline-end -0.55, byline-end>byline-apart -0.70, byline-end>byline-on -0.75, byline-end>text -0.35, byline-end>aside -0.35, byline-apart>title -0.80, byline-apart>kicker -0.65, byline-apart>deck -0.50, byline-apart>byline-below -0.70, byline-apart>byline-above -0.15, byline-apart>byline-end -0.15, byline-apart>byline-apart -0.20, byline-apart>byline-on -0.35, byline-apart>text -0.45, byline-apart>aside -0.20, byline-on>title -0.55, byline-on>kicker -0.45, byline-on>byline-below -0.30, byline-on>byline-above -0.45, byline-on>byline-end -0.15, byline-on>byline-apart -0.75, byline-on>byline-on -0.60, byline-on>text -0.30, text>title -0.50, text>kicker -0.60, text>deck -0.45, text>byline-below -1.05, text>byline-above -0.60, text>byline-end -0.10, text>byline-apart -0.30, text>text -0.15, text>text-on -0.20, text>aside -0.10, text-on>title -0.55, text-on>kicker -0.40, text-on>deck -0.50, text-on>byline-below -0.95, text-on>byline-above -0.15, text-on>byline-apart -0.15, text-on>text-on -0.40, text-on>aside -0.20, aside>title -0.35, aside>kicker -0.25, aside>deck -0.35, aside>byline-below -0.35, aside>byline-end -0.30, aside>text -0.15, deck-on>text -0.15
letters 3: title>title -1.05, title>title-on -0.40, title>kicker -0.75, title>deck -0.25, title>byline-below -0.20, title>byline-above -0.35, title>byline-end -0.30, title>byline-apart -0.40, title>aside -0.55, title-on>title -0.75, title-on>title-on -0.35, title-on>kicker -0.80, title-on>byline-above -0.45, title-on>byline-end -0.45, title-on>byline-apart -0.55, title-on>text -0.30, title-on>aside -0.50, kicker>title -0.70, kicker>kicker -0.65, kicker>deck -0.85, kicker>byline-below -0.70, kicker>byline-above -0.10, kicker>byline-end -0.25, kicker>byline-apart -0.15, kicker>text -1.20, kicker>aside -0.50, deck>title -0.80, deck>kicker -0.55, deck>deck -0.20, deck>deck-on -0.25, deck>byline-below -0.75, deck>byline-above -0.25, deck>byline-end -0.35, deck>byline-apart -0.25, deck>text -0.75, deck>aside -0.20, deck-on>title -0.50, deck-on>kicker -0.20, deck-on>deck -0.75, deck-on>deck-on -0.10, deck-on>byline-below -0.40, deck-on>byline-above -0.20, deck-on>byline-end -0.30, deck-on>byline-apart -0.30, deck-on>text -0.40, deck-on>aside -0.45, byline-below>title -0.35, byline-below>kicker -0.25, byline-below>deck -0.55, byline-below>byline-below -0.60, byline-below>byline-above -0.20, byline-below>byline-end -0.20, byline-below>byline-apart -0.40, byline-below>byline-on -0.40, byline-below>text -0.25, byline-below>aside -0.30, byline-above>title 0.20, byline-above>deck -0.45, byline-above>byline-below -0.25, byline-above>byline-above -0.15, byline-above>byline-apart 0.10, byline-above>byline-on -0.20, byline-above>text -0.55, byline-above>aside -0.10, byline-end>title -0.55, byline-end>kicker -0.40, byline-end>deck -0.70, byline-end>byline-below -0.60, byline-end>byline-above -0.10, byline-end>byline-end -0.30, byline-end>byline-apart -0.20, byline-end>aside 0.25, byline-apart>title -0.30, byline-apart>kicker -0.55, byline-apart>deck -0.60, byline-apart>byline-below -0.50, byline-apart>byline-above -0.10, byline-apart>byline-end -0.15, byline-apart>byline-apart -0.45, byline-apart>byline-on -0.65, byline-apart>text 0.25, byline-apart>aside -0.10, byline-on>title -0.20, byline-on>kicker -0.45, byline-on>deck -0.80, byline-on>byline-below -0.65, byline-on>byline-above 0.25, byline-on>byline-end 0.10, byline-on>byline-apart 0.20, byline-on>byline-on -0.65, byline-on>text -0.20, byline-on>aside 0.20, text>title -0.30, text>kicker -0.30, text>deck -0.70, text>byline-below -0.40, text>byline-above -0.25, text>byline-apart -0.25, text>text-on -0.45, text>aside 0.20, text-on>title -0.40, text-on>kicker -0.45, text-on>deck -1.10, text-on>byline-below -0.55, text-on>byline-above -0.30, text-on>byline-end -0.10, text-on>byline-apart -0.35, text-on>text -0.30, text-on>text-on -0.15, text-on>aside -0.20, aside>title -0.25, aside>deck -0.45, aside>byline-below -0.15, aside>byline-above -0.10, aside>byline-end -0.10, aside>byline-apart -0.30, aside>text -0.35, title>text -0.15, title-on>deck -0.15, title-on>byline-below -0.10, byline-end>text -0.20
seam 0: title>title -1.15, title>title-on -0.40, title>kicker -0.75, title>deck -0.50, title>byline-below -0.40, title>byline-above -0.20, title>byline-end -0.25, title>byline-apart -0.10, title>text -0.90, title-on>title -0.40, title-on>title-on -0.50, title-on>kicker -0.55, title-on>deck 0.20, title-on>byline-below -0.85, title-on>byline-above -0.35, title-on>byline-end -0.30, title-on>byline-apart -0.25, title-on>text -0.70, title-on>aside -0.10, kicker>title -0.55, kicker>deck -0.45, kicker>byline-below -0.40, kicker>byline-above -0.30, kicker>byline-end -0.25, kicker>byline-apart -0.20, kicker>text -0.25, deck>title -0.45, deck>kicker -0.70, deck>deck -0.45, deck>deck-on -0.10, deck>byline-below 0.10, deck>byline-above -0.15, deck>byline-end -0.15, deck>byline-apart -0.10, deck>text -0.30, deck-on>title -0.35, deck-on>kicker -0.30, deck-on>deck -0.20, deck-on>deck-on -0.15, deck-on>byline-below -0.25, deck-on>byline-above -0.10, deck-on>byline-end -0.15, deck-on>byline-apart -0.10, deck-on>text -1.00, byline-below>title -0.70, byline-below>kicker 0.60, byline-below>deck 0.15, byline-below>byline-below -0.40, byline-below>byline-above -0.10, byline-below>byline-end -0.20, byline-below>byline-apart -0.15, byline-below>text -0.90, byline-above>title -0.40, byline-above>kicker -0.30, byline-above>deck -0.10, byline-above>byline-below -0.15, byline-above>byline-above -0.15, byline-above>byline-on 0.40, byline-above>text -0.10, byline-end>title -0.30, byline-end>kicker -0.40, byline-end>deck -0.10, byline-end>byline-below -0.25, byline-end>byline-end -0.20, byline-end>byline-apart -0.10, byline-end>byline-on -0.70, byline-end>text -0.35, byline-apart>title -0.20, byline-apart>deck -0.15, byline-apart>byline-below -0.30, byline-apart>byline-above -0.10, byline-apart>byline-apart -0.30, byline-apart>byline-on -0.80, byline-apart>text -0.60, byline-on>title -1.00, byline-on>deck -0.35, byline-on>byline-below -0.30, byline-on>byline-above -0.20, byline-on>byline-end -0.25, byline-on>byline-apart -0.25, byline-on>byline-on -0.55, byline-on>text -0.60, byline-on>aside -0.15, text>title -0.60, text>kicker -0.50, text>deck -0.30, text>byline-below -0.40, text>byline-above -0.10, text>byline-end -0.55, text>byline-apart -0.25, text>text-on 0.20, text-on>title -0.80, text-on>kicker -0.65, text-on>deck -0.25, text-on>byline-below -0.15, text-on>byline-above -0.25, text-on>byline-end -0.55, text-on>byline-apart -0.40, text-on>text-on 0.35, text-on>aside -0.10, kicker>kicker -0.10, byline-below>byline-on -0.20
seam 1: title>title-on -0.15, title>kicker -0.35, title>deck 0.20, title>byline-above -0.25, title>byline-end -0.20, title>byline-apart -0.25, title>text -0.55, title-on>title -0.55, title-on>title-on -0.10, title-on>kicker 0.10, title-on>deck -0.75, title-on>byline-below -0.20, title-on>byline-above -0.15, title-on>byline-end -0.25, title-on>byline-apart -0.30, title-on>text -1.15, kicker>title -0.30, kicker>kicker -0.10, kicker>deck -0.20, kicker>byline-below -0.30, kicker>byline-above -0.15, kicker>byline-end -0.10, kicker>byline-apart -0.10, kicker>text -0.20, deck>title -0.55, deck>kicker -0.20, deck>deck -0.50, deck>deck-on -0.30, deck>byline-above -0.15, deck>byline-end -0.15, deck>byline-apart -0.25, deck>text -0.75, deck-on>title -0.25, deck-on>kicker -0.40, deck-on>deck -0.15, deck-on>deck-on 0.15, deck-on>byline-below -0.30, deck-on>byline-above -0.10, deck-on>byline-end -0.10, deck-on>byline-apart -0.10, deck-on>text -0.90, byline-below>title -0.50, byline-below>kicker 0.15, byline-below>deck -0.35, byline-below>byline-below -0.40, byline-below>byline-above -0.10, byline-below>byline-end -0.15, byline-below>byline-apart -0.20, byline-below>byline-on -0.15, byline-below>text -0.65, byline-above>title -0.10, byline-above>kicker -0.70, byline-above>deck -0.10, byline-above>byline-below -0.20, byline-above>byline-above -0.10, byline-above>byline-apart -0.10, byline-above>byline-on -0.45, byline-above>text -0.10, byline-end>kicker -0.40, byline-end>deck -0.20, byline-end>byline-below -0.35, byline-end>byline-above -0.10, byline-end>byline-end -0.20, byline-end>byline-apart -0.15, byline-end>byline-on 0.35, byline-end>text -0.40, byline-apart>kicker -0.20, byline-apart>deck -0.10, byline-apart>byline-below -0.25, byline-apart>byline-above -0.10, byline-apart>byline-end -0.15, byline-apart>byline-apart -0.50, byline-apart>byline-on 0.35, byline-apart>text -0.35, byline-on>title -0.45, byline-on>kicker -0.25, byline-on>deck -0.20, byline-on>byline-below -0.20, byline-on>byline-end -0.15, byline-on>byline-apart -0.15, byline-on>byline-on 0.25, byline-on>text -0.10, text>title -0.70, text>deck -0.70, text>byline-below -0.35, text>byline-above -0.35, text>byline-apart -0.35, text>text-on -0.55, text>aside -0.10, text-on>title -0.60, text-on>kicker -0.60, text-on>byline-below -0.30, text-on>byline-above 0.45, text-on>byline-end -0.40, text-on>byline-apart -0.20, text-on>text-on -0.65, text-on>aside -0.10, aside>text -0.10, byline-end>title -0.25, text-on>deck -0.10
seam 2: title>title -0.85, title>byline-below -0.40, title>byline-above -0.25, title>byline-end 0.10, title>byline-apart -0.20, title>text 0.10, title-on>title-on -0.40, title-on>kicker -0.70, title-on>byline-below 0.15, title-on>byline-above -0.20, title-on>byline-end -0.15, title-on>byline-apart -0.25, title-on>text -0.20, kicker>title -0.50, kicker>deck -0.30, kicker>byline-below -0.25, kicker>byline-above -0.15, kicker>byline-end -0.10, kicker>byline-apart -0.15, kicker>text -0.10, deck>kicker -0.35, deck>deck -0.50, deck>deck-on -0.50, deck>byline-below -0.20, deck>byline-above -0.15, deck>byline-end -0.15, deck>byline-apart -0.10, deck>text -0.10, deck>aside -0.10, deck-on>title -0.30, deck-on>kicker -0.20, deck-on>deck -0.20, deck-on>byline-apart -0.10, deck-on>text -0.55, byline-below>title -0.40, byline-below>kicker 0.30, byline-below>byline-below -0.40, byline-below>byline-above -0.10, byline-below>byline-end -0.15, byline-below>byline-apart -0.15, byline-below>byline-on -0.75, byline-below>text 0.35, byline-above>title 0.25, byline-above>kicker -0.45, byline-above>deck -0.10, byline-above>byline-below -0.15, byline-above>byline-apart -0.10, byline-above>byline-on -0.60, byline-above>text -0.10, byline-end>title -0.55, byline-end>kicker -0.35, byline-end>deck -0.10, byline-end>byline-below -0.15, byline-end>byline-end -0.15, byline-end>byline-apart -0.25, byline-end>byline-on -0.30, byline-end>text 0.15, byline-apart>title -0.30, byline-apart>kicker -0.25, byline-apart>deck -0.15, byline-apart>byline-below -0.20, byline-apart>byline-end -0.10, byline-apart>byline-apart -0.45, byline-apart>byline-on -0.35, byline-apart>text 0.10, byline-on>title -0.45, byline-on>kicker -0.20, byline-on>deck -0.20, byline-on>byline-below -0.20, byline-on>byline-above -0.10, byline-on>byline-end -0.10, byline-on>byline-apart -0.10, byline-on>text -0.15, text>title -0.40, text>kicker -0.35, text>deck -0.55, text>byline-below -0.20, text>byline-above -0.20, text>byline-end -0.25, text>byline-apart -0.20, text>text-on -0.55, text>aside -0.10, text-on>deck -0.80, text-on>byline-above -0.25, text-on>byline-end 0.70, text-on>byline-apart 0.25, text-on>text-on -1.00, text-on>aside -0.10, aside>text -0.10, byline-below>deck -0.30, text-on>byline-below -0.10
seam 3: title>title -1.30, title>title-on -0.70, title>kicker -0.90, title>deck -0.35, title>byline-below -0.60, title>byline-above -0.90, title>byline-end -0.55, title>byline-apart -0.70, title>text -0.30, title>aside -0.40, title-on>title -1.35, title-on>title-on -0.65, title-on>kicker -0.85, title-on>deck -0.20, title-on>byline-below -0.20, title-on>byline-above -0.45, title-on>byline-end -0.45, title-on>byline-apart -0.70, title-on>text -0.20, title-on>aside -0.50, kicker>title -0.60, kicker>kicker -0.85, kicker>deck -0.70, kicker>byline-below -0.85, kicker>byline-above -0.45, kicker>byline-end -0.35, kicker>byline-apart -0.45, kicker>text -0.90, kicker>aside -0.50, deck>title -1.00, deck>kicker -0.45, deck>deck -0.15, deck>deck-on -0.75, deck>byline-below -0.20, deck>byline-above -0.60, deck>byline-end -0.35, deck>byline-apart -0.80, deck>text -0.50, deck>aside -0.15, deck-on>title -0.75, deck-on>kicker -0.25, deck-on>deck -0.75, deck-on>deck-on -0.40, deck-on>byline-above -0.30, deck-on>byline-end -0.40, deck-on>byline-apart -0.65, deck-on>text 0.20, deck-on>aside -0.20, byline-below>title -1.25, byline-below>kicker -1.15, byline-below>deck -0.65, byline-below>byline-below -0.80, byline-below>byline-above -0.55, byline-below>byline-end -0.40, byline-below>byline-apart -0.50, byline-below>byline-on -0.95, byline-below>text -0.35, byline-above>title -0.40, byline-above>kicker -0.25, byline-above>deck -0.35, byline-above>byline-below -0.40, byline-above>byline-above -0.40, byline-above>byline-end -0.15, byline-above>byline-apart -0.25, byline-above>byline-on -0.65, byline-above>text -0.50, byline-above>aside -0.20, byline-end>title -0.60, byline-end>kicker -0.45, byline-end>deck -0.70, byline-end>byline-below -0.75, byline-end>byline-above -0.60, byline-end>byline-end -0.50, byline-end>byline-apart -0.40, byline-end>byline-on -0.80, byline-end>text -0.90, byline-apart>title -0.55, byline-apart>kicker -0.60, byline-apart>deck -0.55, byline-apart>byline-below -0.65, byline-apart>byline-above -0.40, byline-apart>byline-end -0.15, byline-apart>byline-apart -0.55, byline-apart>byline-on -1.10, byline-apart>text -0.65, byline-apart>aside -0.35, byline-on>title -0.30, byline-on>kicker -0.75, byline-on>deck -0.20, byline-on>byline-below -0.65, byline-on>byline-above -0.50, byline-on>byline-apart -0.20, byline-on>byline-on -0.85, text>title -0.60, text>kicker -0.60, text>deck -0.45, text>byline-below -0.90, text>byline-above -0.30, text>byline-apart -0.40, text>text -0.20, text>aside 0.10, text-on>title -0.60, text-on>kicker -0.30, text-on>deck -0.65, text-on>byline-below -1.00, text-on>byline-above -0.35, text-on>byline-apart -0.35, text-on>text -0.40, text-on>aside -0.10, aside>title -0.15, aside>kicker -0.35, aside>deck -0.35, aside>byline-below -0.45, aside>byline-end -0.40, aside>byline-apart -0.20, aside>text -0.30, byline-below>aside -0.10
seam 4: title>title -0.70, title>title-on -0.60, title>kicker -0.50, title>deck -0.45, title>byline-above -0.50, title>byline-end -0.35, title>byline-apart -0.50, title>text -0.80, title>aside -0.20, title-on>title -0.45, title-on>title-on -0.50, title-on>kicker -1.10, title-on>deck -0.35, title-on>byline-below -0.15, title-on>byline-above -0.60, title-on>byline-end -0.50, title-on>byline-apart -1.20, title-on>text -0.65, kicker>title -0.30, kicker>kicker -1.05, kicker>deck -0.55, kicker>byline-below -0.15, kicker>byline-above -0.15, kicker>byline-end -0.35, kicker>byline-apart -0.45, kicker>text -0.35, kicker>aside -0.20, deck>title -0.35, deck>kicker -0.25, deck>deck -1.05, deck>deck-on -0.50, deck>byline-below 0.25, deck>byline-above -0.25, deck>byline-end -0.25, deck>byline-apart -0.60, deck>text -0.45, deck-on>title -0.45, deck-on>kicker 0.10, deck-on>deck -0.65, deck-on>deck-on -0.45, deck-on>byline-above -0.25, deck-on>byline-end -0.30, deck-on>byline-apart -0.40, deck-on>text -0.50, deck-on>aside -0.20, byline-below>title -0.35, byline-below>kicker -0.10, byline-below>deck -0.55, byline-below>byline-below -0.75, byline-below>byline-above -0.40, byline-below>byline-end -0.35, byline-below>byline-apart -0.40, byline-below>text -0.45, byline-below>aside -0.15, byline-above>title -0.35, byline-above>kicker 0.20, byline-above>deck -0.25, byline-above>byline-below -0.35, byline-above>byline-above -0.25, byline-above>byline-end -0.10, byline-above>byline-apart -0.25, byline-above>byline-on -0.40, byline-above>text -0.35, byline-above>aside -0.10, byline-end>title -0.25, byline-end>kicker -0.40, byline-end>deck -0.45, byline-end>byline-below -0.50, byline-end>byline-above -0.30, byline-end>byline-end -0.35, byline-end>byline-apart -0.35, byline-end>byline-on -1.50, byline-end>text -0.10, byline-end>aside -0.30, byline-apart>title -0.65, byline-apart>kicker -0.60, byline-apart>deck -0.35, byline-apart>byline-below -0.40, byline-apart>byline-end -0.15, byline-apart>byline-apart -0.15, byline-apart>byline-on -0.65, byline-apart>text -0.35, byline-on>kicker -0.15, byline-on>deck -0.30, byline-on>byline-below -0.60, byline-on>byline-end -0.45, byline-on>byline-on -0.80, byline-on>text -0.85, byline-on>aside 0.10, text>title -0.55, text>kicker -0.30, text>deck -0.30, text>byline-below -0.60, text>byline-above -0.20, text>byline-apart -0.55, text>text -0.25, text-on>title -0.60, text-on>kicker -0.40, text-on>deck -0.55, text-on>byline-below -1.00, text-on>byline-end -0.25, text-on>byline-apart -0.65, text-on>text -0.15, aside>title -0.35, aside>kicker -0.10, aside>deck -0.20, aside>byline-below -0.25, aside>byline-above -0.10, deck-on>byline-below 0.10
seam 5: title>title -0.90, title>title-on 0.25, title>kicker -0.65, title>deck -0.45, title>byline-below -0.25, title>byline-above 0.20, title>byline-end -0.35, title>byline-apart -0.50, title>text -1.40, title>aside -0.35, title-on>title-on 0.15, title-on>deck -0.35, title-on>byline-below 0.10, title-on>byline-above -0.35, title-on>byline-end -0.40, title-on>byline-apart 0.20, title-on>text -1.70, kicker>title -0.10, kicker>kicker -0.30, kicker>deck -0.40, kicker>byline-below -0.35, kicker>byline-above -0.40, kicker>byline-end -0.25, kicker>byline-apart -0.40, kicker>text -0.65, kicker>aside -0.15, deck>title -0.25, deck>kicker -0.10, deck>deck -0.60, deck>byline-below -0.15, deck>byline-above -0.50, deck>byline-end -0.55, deck>byline-apart -0.55, deck>text -0.20, deck>aside -0.15, deck-on>title -0.65, deck-on>kicker -0.50, deck-on>deck -0.30, deck-on>deck-on 0.10, deck-on>byline-below -0.15, deck-on>byline-above -0.20, deck-on>byline-end -0.15, deck-on>byline-apart -0.35, deck-on>text -0.80, deck-on>aside -0.15, byline-below>title -0.20, byline-below>kicker -0.35, byline-below>deck -0.65, byline-below>byline-below -0.35, byline-below>byline-above -0.20, byline-below>byline-end -0.15, byline-below>byline-apart -0.70, byline-below>text -0.70, byline-below>aside -0.10, byline-above>title -0.20, byline-above>kicker 0.45, byline-above>deck -0.15, byline-above>byline-below -0.20, byline-above>byline-above -0.15, byline-above>byline-on -0.70, byline-above>text -0.40, byline-end>title -0.60, byline-end>kicker -0.70, byline-end>deck -0.15, byline-end>byline-below -0.35, byline-end>byline-above -0.25, byline-end>byline-end -0.30, byline-end>byline-apart -0.35, byline-end>aside 0.15, byline-apart>title -1.20, byline-apart>kicker -0.65, byline-apart>deck -0.20, byline-apart>byline-below -0.40, byline-apart>byline-above -0.25, byline-apart>byline-end -0.30, byline-apart>byline-apart 0.30, byline-apart>text -1.15, byline-on>title -0.60, byline-on>kicker -0.25, byline-on>deck -0.15, byline-on>byline-below -0.35, byline-on>byline-on -0.35, byline-on>text -0.85, byline-on>aside 0.20, text>title -0.55, text>kicker -0.75, text>deck -0.60, text>byline-below -0.50, text>byline-above -0.45, text>byline-end -0.50, text>byline-apart -0.40, text>text 0.20, text>aside -0.10, text-on>title -0.40, text-on>kicker -0.45, text-on>deck -0.80, text-on>byline-below -0.90, text-on>byline-above -0.10, text-on>byline-end 0.20, text-on>byline-apart 0.10, text-on>text 0.40, aside>title -0.40, aside>kicker -0.55, aside>deck -0.35, aside>byline-above -0.20, aside>byline-end -0.20, aside>byline-apart -0.35, aside>text 0.10, byline-apart>byline-on 0.10
tail-above 0: title>title -1.20, title>title-on -1.05, title>kicker -1.20, title>deck -0.75, title>byline-below -0.45, title>byline-above -0.60, title>byline-end -0.55, title>byline-apart -0.90, title>text -0.80, title>aside -0.50, title-on>title -0.65, title-on>title-on -0.55, title-on>kicker -0.90, title-on>deck -0.80, title-on>byline-below -0.40, title-on>byline-above -0.60, title-on>byline-end -0.55, title-on>byline-apart -0.50, title-on>text -0.65, title-on>aside -0.35, kicker>title -0.45, kicker>kicker -0.80, kicker>deck -0.95, kicker>byline-below -0.90, kicker>byline-above -0.35, kicker>byline-end -0.45, kicker>byline-apart -0.60, kicker>text -0.75, kicker>aside -0.45, deck>title -0.90, deck>kicker -0.70, deck>deck -0.90, deck>deck-on -0.65, deck>byline-below -0.10, deck>byline-above -0.65, deck>byline-end -0.55, deck>byline-apart -0.95, deck>text -0.55, deck>aside -0.15, deck-on>title -0.95, deck-on>kicker -0.70, deck-on>deck -0.95, deck-on>deck-on -0.10, deck-on>byline-below -0.10, deck-on>byline-above -0.45, deck-on>byline-end -0.40, deck-on>byline-apart -0.85, deck-on>text -0.50, deck-on>aside -0.25, byline-below>title -0.75, byline-below>kicker -0.35, byline-below>deck -0.55, byline-below>byline-below -0.90, byline-below>byline-above -0.60, byline-below>byline-end -0.40, byline-below>byline-apart -0.75, byline-below>byline-on -0.70, byline-below>text -0.60, byline-below>aside -0.20, byline-above>kicker -0.10, byline-above>deck -0.35, byline-above>byline-below -0.40, byline-above>byline-above -0.35, byline-above>byline-end -0.10, byline-above>byline-apart -0.20, byline-above>byline-on -0.40, byline-above>text -0.65, byline-above>aside -0.15, byline-end>title -0.60, byline-end>kicker -0.75, byline-end>deck -0.60, byline-end>byline-below -0.75, byline-end>byline-above -0.60, byline-end>byline-end -0.55, byline-end>byline-apart -0.50, byline-end>byline-on -0.70, byline-end>text -0.55, byline-apart>title -0.65, byline-apart>kicker -0.80, byline-apart>deck -0.70, byline-apart>byline-below -0.75, byline-apart>byline-above -0.55, byline-apart>byline-end -0.15, byline-apart>byline-apart -0.30, byline-apart>byline-on -0.60, byline-apart>text -0.20, byline-apart>aside -0.15, byline-on>title -0.55, byline-on>kicker -0.55, byline-on>deck -0.55, byline-on>byline-below -0.85, byline-on>byline-above -0.15, byline-on>byline-end -0.15, byline-on>byline-apart -0.30, byline-on>byline-on -1.00, text>title -0.85, text>kicker -1.40, text>deck -0.35, text>byline-below -0.75, text>byline-above -0.80, text>byline-apart -0.40, text>text -0.20, text>text-on -0.35, text-on>title -1.00, text-on>kicker -0.90, text-on>deck -0.35, text-on>byline-below -0.65, text-on>byline-above -0.60, text-on>byline-end -1.05, text-on>byline-apart -0.45, text-on>text -0.45, text-on>text-on -0.10, text-on>aside -0.10, aside>title -0.45, aside>kicker -0.90, aside>deck -0.45, aside>byline-below -0.35, aside>byline-above -0.15, aside>byline-end -0.20, aside>byline-apart -0.35
tail-above 1: title>title -0.80, title>title-on 0.75, title>kicker -0.25, title>deck -0.35, title>byline-below -0.85, title>byline-above -0.25, title>byline-end -0.15, title>byline-apart -0.10, title>text -1.35, title-on>title -0.45, title-on>title-on 0.25, title-on>kicker -0.20, title-on>deck -0.55, title-on>byline-below -0.65, title-on>byline-above -0.15, title-on>byline-end -0.15, title-on>byline-apart -0.10, title-on>text -0.95, kicker>title -0.20, kicker>kicker -0.15, kicker>byline-below -0.10, kicker>byline-above -0.10, kicker>byline-end -0.10, kicker>text -0.10, deck>title -0.25, deck>kicker -0.15, deck>deck -0.15, deck>deck-on 0.25, deck>byline-below -0.70, deck>byline-apart -0.10, deck>text -0.50, deck-on>title -0.10, deck-on>deck-on 0.20, deck-on>byline-below -0.35, deck-on>text -0.60, byline-below>title -0.35, byline-below>kicker -0.25, byline-below>deck -0.10, byline-below>byline-below -0.15, byline-below>byline-end -0.10, byline-below>byline-apart -0.15, byline-below>byline-on 0.35, byline-below>text -1.30, byline-above>title -0.15, byline-above>kicker -0.15, byline-above>byline-end -0.10, byline-above>byline-on -0.35, byline-end>title -0.30, byline-end>kicker -0.15, byline-end>byline-above -0.10, byline-end>byline-end -0.15, byline-end>byline-apart -0.10, byline-end>byline-on -0.15, byline-end>text -0.20, byline-apart>title -0.15, byline-apart>kicker -0.10, byline-apart>byline-end -0.15, byline-apart>byline-apart -0.10, byline-apart>text -0.10, byline-on>title -0.15, byline-on>kicker -0.10, byline-on>byline-end -0.10, byline-on>text -0.45, text>title -0.90, text>kicker -0.90, text>deck -0.45, text>byline-below -0.35, text>byline-above -0.10, text>byline-apart -0.40, text>text 0.95, text>text-on -0.10, text>aside -0.10, text-on>deck -0.25, text-on>byline-below -0.30, text-on>byline-above -0.25, text-on>byline-apart -0.80, text-on>text 0.25, text-on>text-on 0.20, byline-apart>byline-on -0.10
tail-above 2: title>title -0.85, title>title-on -0.30, title>kicker -0.40, title>deck -0.10, title>byline-above -0.65, title>byline-end -0.30, title>byline-apart -0.15, title>text -0.85, title-on>title -0.40, title-on>title-on -0.75, title-on>kicker -0.65, title-on>deck 0.25, title-on>byline-below 0.20, title-on>byline-above -0.45, title-on>byline-end -0.45, title-on>byline-apart -0.65, title-on>text -0.45, title-on>aside -0.20, kicker>title -0.45, kicker>kicker -0.15, kicker>byline-above -0.10, kicker>byline-end -0.10, kicker>text -0.10, kicker>aside -0.10, deck>title -0.50, deck>kicker -0.15, deck>deck -0.35, deck>deck-on -0.50, deck>byline-below 0.40, deck>byline-above -0.20, deck>byline-end -0.15, deck>byline-apart -0.20, deck>text -0.40, deck>aside -0.10, deck-on>title -0.45, deck-on>deck -0.30, deck-on>deck-on -0.70, deck-on>byline-below 0.35, deck-on>byline-above -0.15, deck-on>byline-end -0.20, deck-on>byline-apart -0.25, deck-on>text -0.25, deck-on>aside -0.10, byline-below>title -0.20, byline-below>kicker -0.10, byline-below>deck -0.10, byline-below>byline-below -0.10, byline-below>byline-apart -0.10, byline-below>text -0.50, byline-above>title -0.15, byline-above>kicker -0.15, byline-above>byline-on -0.20, byline-end>title -0.20, byline-end>kicker -0.10, byline-end>byline-end -0.15, byline-end>byline-apart -0.10, byline-end>byline-on -0.40, byline-end>text -0.20, byline-end>aside -0.25, byline-apart>title -0.10, byline-apart>byline-apart -0.20, byline-apart>byline-on -0.30, byline-apart>text -0.25, byline-apart>aside -0.10, byline-on>title -0.45, byline-on>deck -0.10, byline-on>byline-end -0.10, byline-on>byline-apart -0.10, byline-on>byline-on -0.20, byline-on>text -0.60, text>title 0.25, text>kicker 0.15, text>deck -0.75, text>byline-below -0.85, text>byline-above -0.10, text>byline-apart -0.45, text>text -0.30, text>text-on -0.15, text>aside -0.10, text-on>kicker -0.45, text-on>deck -0.70, text-on>byline-below -1.00, text-on>byline-above -0.20, text-on>byline-apart -0.40, text-on>text -0.20, text-on>text-on -0.55, text-on>aside -0.15, aside>kicker -0.10, aside>deck -0.10, aside>byline-below -0.10, aside>byline-end -0.20, aside>byline-apart -0.20, aside>text -0.15, text>byline-end -0.10, text-on>title -0.15, byline-below>byline-on -0.15
tail-above 3: title>title -0.10, title>title-on -0.50, title>kicker -0.10, title>deck -0.20, title>byline-below 0.15, title>text -0.40, title-on>title -0.35, title-on>title-on -0.50, title-on>deck -0.35, title-on>byline-below 0.25, title-on>byline-above -0.10, title-on>byline-end -0.10, title-on>byline-apart -0.10, title-on>text -0.55, title-on>aside -0.10, kicker>title -0.30, kicker>kicker -0.10, deck>title -0.10, deck>deck -0.10, deck>deck-on -0.15, deck>byline-below -0.20, deck>text -0.15, deck-on>title -0.15, deck-on>deck-on -0.25, deck-on>byline-below -0.15, deck-on>text -0.45, byline-below>title -0.10, byline-below>byline-on -0.10, byline-below>text -0.20, byline-end>title -0.15, byline-end>kicker -0.10, byline-end>byline-on -0.15, byline-apart>byline-on -0.10, byline-apart>text -0.10, byline-on>title -0.20, byline-on>text -0.30, text>kicker 0.25, text>deck -0.20, text>byline-below -0.35, text>byline-above 0.15, text>byline-apart -0.15, text>text-on -0.30, text-on>title -0.30, text-on>kicker -0.15, text-on>deck -0.65, text-on>byline-below -0.60, text-on>byline-above 0.20, text-on>byline-end -0.15, text-on>byline-apart -0.45, text-on>text 0.15, text-on>text-on 0.15, aside>title -0.50, aside>kicker 0.15, aside>deck -0.20, aside>byline-below -0.30, aside>byline-above -0.20, aside>byline-end -0.20, aside>byline-apart 0.25, deck-on>deck -0.10
tail-above 4: title>title -0.80, title>title-on 0.75, title>kicker -0.20, title>deck -0.30, title>byline-below -0.55, title>byline-above -0.10, title>byline-end -0.10, title>byline-apart -0.20, title>text -1.00, title-on>title -0.35, title-on>title-on -0.20, title-on>kicker -0.15, title-on>deck -0.25, title-on>byline-below -0.40, kicker>kicker -0.25, kicker>deck -0.10, kicker>byline-above -0.20, kicker>byline-end -0.10, kicker>byline-apart -0.20, kicker>text -0.85, deck>title -0.10, deck>byline-below -0.20, deck>text -0.55, deck-on>deck-on -0.20, deck-on>byline-below -0.10, deck-on>text -0.45, byline-below>title -0.10, byline-below>byline-on 0.10, byline-below>text -0.85, byline-above>title -0.15, byline-above>byline-on -0.10, byline-end>title -0.25, byline-end>text -0.10, byline-apart>title -0.10, byline-apart>byline-on -0.20, byline-apart>text -0.15, byline-on>title -0.15, byline-on>text -0.35, text>title -0.45, text>kicker -0.50, text>deck -0.35, text>byline-below -0.20, text>byline-end -0.40, text>byline-apart -0.45, text>text 0.60, text>text-on 0.10, text-on>title 0.10, text-on>kicker -0.50, text-on>deck -0.25, text-on>byline-below -0.25, text-on>byline-above -0.20, text-on>byline-end 0.25, text-on>text-on 0.15, title-on>text -0.35
tail-above 5: title>title -0.40, title>title-on 0.35, title>deck -0.25, title>byline-below -0.10, title>byline-apart -0.10, title>text -0.40, title-on>title -0.20, title-on>title-on -0.10, title-on>byline-below 0.20, title-on>byline-apart -0.15, title-on>text -0.25, kicker>title 0.20, kicker>kicker -0.10, kicker>text -0.40, deck>byline-below -0.40, deck>text -0.30, deck-on>deck-on -0.15, deck-on>byline-below -0.10, deck-on>text -0.15, byline-below>byline-on -0.15, byline-below>text -0.45, byline-above>title -0.15, byline-above>byline-on -0.10, byline-above>text -0.10, byline-end>title -0.15, byline-end>byline-below -0.10, byline-end>byline-on -0.10, byline-end>text -0.20, byline-apart>byline-on -0.15, byline-apart>text -0.35, byline-on>text -0.25, text>title -0.65, text>kicker -0.25, text>deck -0.15, text>byline-below -0.25, text>byline-above -0.20, text>byline-end -0.30, text>byline-apart -0.45, text>text 0.35, text>text-on 0.30, text>aside -0.10, text-on>title -0.45, text-on>kicker 0.20, text-on>deck -0.15, text-on>byline-above -0.10, text-on>byline-end -0.20, text-on>byline-apart -0.20, text-on>text 0.10, text-on>text-on 0.55
tail-above 6: title>title -0.65, title>title-on 0.35, title>kicker -0.20, title>deck -0.30, title>byline-below -0.60, title>text -0.35, title-on>title -0.35, title-on>title-on 0.15, title-on>kicker -0.15, title-on>deck -0.25, title-on>byline-below -0.40, title-on>byline-apart -0.15, title-on>text -0.40, kicker>title -0.25, deck>title -0.10, deck>deck-on -0.40, deck>byline-below -0.15, deck>text -0.15, deck-on>deck-on -0.30, deck-on>text -0.15, byline-below>title -0.25, byline-below>kicker -0.10, byline-below>text -0.35, byline-above>title -0.10, byline-above>byline-on -0.35, byline-end>title -0.25, byline-end>byline-on 0.20, byline-end>text -0.25, byline-apart>byline-on -0.15, byline-apart>text -0.10, byline-on>title -0.15, byline-on>byline-on 0.25, byline-on>text -0.20, text>title -0.65, text>deck -0.15, text>byline-below -0.15, text>byline-above -0.10, text>byline-end -0.20, text>byline-apart -0.25, text>text 0.10, text>text-on 0.30, text-on>kicker -0.20, text-on>deck -0.30, text-on>byline-below 0.20, text-on>byline-above 0.10, text-on>byline-end -0.60, text-on>byline-apart 0.15, text-on>text-on -0.20
tail-above 7: title>title -0.10, title>byline-below -0.15, title>text -0.40, title-on>title-on -0.10, title-on>text -0.15, text>title -0.20, text>kicker -0.20, text>byline-below -0.10, text>byline-end -0.15, text>byline-apart 0.10, text>text 0.15, text>text-on 0.10, text-on>title 0.25, text-on>kicker -0.15, text-on>byline-above -0.10, text-on>byline-end 0.20, text-on>byline-apart -0.15, text-on>text 0.35, text-on>text-on -0.30
tail-above 8: title>title -0.80, title>title-on -0.95, title>kicker -0.20, title>deck 0.55, title>byline-below 0.20, title>byline-above -0.65, title>byline-end -0.40, title>byline-apart -0.70, title>text -0.75, title-on>title -0.25, title-on>title-on -0.85, title-on>kicker -0.75, title-on>deck 0.40, title-on>byline-below -0.25, title-on>byline-above -0.40, title-on>byline-end -0.45, title-on>byline-apart -0.90, title-on>text -0.10, title-on>aside -0.15, kicker>title -0.40, kicker>kicker -0.20, kicker>deck -0.20, kicker>byline-below -0.30, kicker>byline-above -0.15, kicker>byline-end -0.10, kicker>byline-apart -0.15, kicker>text -0.30, deck>title -0.40, deck>kicker -0.15, deck>deck -0.10, deck>text -0.60, deck-on>title -0.35, deck-on>kicker -0.10, deck-on>deck -0.10, deck-on>deck-on -0.20, deck-on>byline-below -0.30, deck-on>text -0.80, byline-below>title -0.20, byline-below>kicker -0.45, byline-below>deck -0.85, byline-below>byline-below -0.55, byline-below>byline-above -0.30, byline-below>byline-end -0.25, byline-below>byline-apart -0.15, byline-below>byline-on -0.65, byline-below>text 0.35, byline-below>aside 0.10, byline-above>kicker 0.10, byline-above>deck -0.20, byline-above>byline-below -0.25, byline-above>byline-above -0.10, byline-above>byline-apart -0.30, byline-above>byline-on -0.45, byline-above>text -0.25, byline-end>kicker -0.40, byline-end>deck -0.45, byline-end>byline-below -0.50, byline-end>byline-above -0.25, byline-end>byline-end -0.20, byline-end>byline-apart -0.50, byline-end>byline-on -0.85, byline-end>text -0.20, byline-end>aside -0.25, byline-apart>title -0.70, byline-apart>kicker -0.55, byline-apart>deck 0.15, byline-apart>byline-above 0.30, byline-apart>byline-end -0.30, byline-apart>byline-apart 0.15, byline-apart>byline-on -0.75, byline-apart>text -0.10, byline-apart>aside -0.35, byline-on>title 0.10, byline-on>kicker -0.20, byline-on>deck -0.15, byline-on>byline-below -0.15, byline-on>byline-above -0.10, byline-on>byline-end -0.15, byline-on>byline-apart -0.20, byline-on>byline-on -0.30, byline-on>text -0.40, text>title -0.35, text>kicker 0.10, text>deck -0.75, text>byline-below -0.70, text>byline-end -0.95, text>byline-apart -0.45, text>text -0.15, text>text-on -0.30, text>aside 0.10, text-on>title -0.55, text-on>kicker -0.45, text-on>deck -0.70, text-on>byline-below -0.55, text-on>byline-above -0.60, text-on>byline-end 0.60, text-on>byline-apart 0.15, text-on>text 0.35, text-on>text-on -0.20, aside>title 0.30, aside>kicker 0.30, aside>deck -0.10, aside>byline-below -0.35, aside>byline-above 0.25, aside>byline-end -0.20, aside>byline-apart -0.10, aside>text -0.50, title>aside -0.20
stop 0: title>title -0.90, title>title-on -1.10, title>kicker -1.10, title>deck -0.35, title>byline-above -0.75, title>byline-end -0.65, title>byline-apart -0.85, title>text -0.45, title>aside -0.45, title-on>title -1.00, title-on>title-on -0.70, title-on>kicker -1.00, title-on>deck -0.40, title-on>byline-above -0.70, title-on>byline-end -0.60, title-on>byline-apart -0.65, title-on>text -0.60, title-on>aside -0.40, kicker>title -0.30, kicker>kicker -0.85, kicker>deck -0.85, kicker>byline-below -0.80, kicker>byline-above -0.40, kicker>byline-end -0.45, kicker>byline-apart -0.60, kicker>text -0.85, kicker>aside -0.45, deck>title -0.95, deck>kicker -0.55, deck>deck -0.85, deck>deck-on -0.35, deck>byline-above -0.65, deck>byline-end -0.40, deck>byline-apart -0.90, deck>text -0.45, deck>aside -0.10, deck-on>title -1.05, deck-on>kicker -0.55, deck-on>deck -0.95, deck-on>deck-on -0.50, deck-on>byline-below 0.15, deck-on>byline-above -0.40, deck-on>byline-end -0.40, deck-on>byline-apart -0.65, deck-on>text -0.55, deck-on>aside -0.25, byline-below>title -0.65, byline-below>kicker -0.55, byline-below>deck -0.75, byline-below>byline-below -0.95, byline-below>byline-above -0.65, byline-below>byline-end -0.40, byline-below>byline-apart -0.70, byline-below>byline-on -0.60, byline-below>text -0.20, byline-below>aside -0.15, byline-above>kicker 0.10, byline-above>deck -0.35, byline-above>byline-below -0.40, byline-above>byline-above -0.35, byline-above>byline-end -0.10, byline-above>byline-apart -0.25, byline-above>byline-on -0.50, byline-above>text -0.65, byline-above>aside -0.15, byline-end>title -0.50, byline-end>kicker -0.75, byline-end>deck -0.65, byline-end>byline-below -0.80, byline-end>byline-above -0.45, byline-end>byline-end -0.55, byline-end>byline-apart -0.60, byline-end>byline-on -1.05, byline-end>text -0.40, byline-end>aside -0.10, byline-apart>title -0.70, byline-apart>kicker -0.85, byline-apart>deck -0.60, byline-apart>byline-below -0.70, byline-apart>byline-above -0.35, byline-apart>byline-end -0.25, byline-apart>byline-apart -0.15, byline-apart>byline-on -0.55, byline-apart>text -0.10, byline-apart>aside -0.25, byline-on>title -0.40, byline-on>kicker -0.55, byline-on>deck -0.50, byline-on>byline-below -0.80, byline-on>byline-above -0.20, byline-on>byline-end -0.15, byline-on>byline-apart -0.35, byline-on>byline-on -0.80, byline-on>text -0.10, text>title -0.55, text>kicker -0.70, text>deck -0.60, text>byline-below -1.05, text>byline-above -0.40, text>byline-end -0.10, text>byline-apart -0.50, text>text -0.35, text>text-on -0.55, text-on>title -0.90, text-on>kicker -0.65, text-on>deck -0.95, text-on>byline-below -1.15, text-on>byline-above -0.30, text-on>byline-end -0.15, text-on>byline-apart -0.45, text-on>text -0.60, text-on>text-on -0.45, text-on>aside -0.20, aside>title -0.45, aside>kicker -0.50, aside>deck -0.45, aside>byline-below -0.40, aside>byline-above -0.10, aside>byline-end -0.30, aside>byline-apart -0.30, aside>text -0.20, title>byline-below -0.10
stop 1: title>title -1.30, title>title-on -0.10, title>kicker -0.85, title>deck -0.15, title>byline-below -0.35, title>byline-above -0.55, title>byline-end -0.30, title>byline-apart -0.40, title>text -0.35, title>aside -0.10, title-on>title -0.30, title-on>title-on -0.15, title-on>kicker -0.25, title-on>deck 0.15, title-on>byline-below 0.10, title-on>byline-above -0.35, title-on>byline-end -0.30, title-on>byline-apart -0.75, title-on>text -0.60, title-on>aside 0.20, kicker>title -1.00, kicker>kicker -0.25, kicker>deck -0.35, kicker>byline-below -0.40, kicker>byline-above -0.20, kicker>byline-end -0.10, kicker>byline-apart -0.25, kicker>text -0.35, kicker>aside -0.10, deck>title -0.65, deck>kicker -0.70, deck>deck -0.60, deck>deck-on -0.25, deck>byline-above -0.25, deck>byline-end -0.35, deck>byline-apart -0.35, deck>text -0.45, deck>aside -0.10, deck-on>title -0.25, deck-on>deck -0.40, deck-on>deck-on 0.10, deck-on>byline-above -0.20, deck-on>byline-end -0.15, deck-on>byline-apart -0.40, deck-on>text -0.15, deck-on>aside -0.15, byline-below>title -1.20, byline-below>kicker -0.90, byline-below>deck -0.45, byline-below>byline-below -0.25, byline-below>byline-end -0.20, byline-below>byline-apart -0.40, byline-below>byline-on -0.15, byline-below>text -1.45, byline-below>aside -0.10, byline-above>title -0.50, byline-above>kicker -0.65, byline-above>deck -0.15, byline-above>byline-below -0.15, byline-above>byline-above -0.10, byline-above>byline-apart -0.10, byline-above>byline-on -0.40, byline-end>title -0.85, byline-end>kicker -0.45, byline-end>deck -0.15, byline-end>byline-below -0.20, byline-end>byline-above -0.30, byline-end>byline-end -0.20, byline-end>byline-apart -0.20, byline-end>byline-on 0.15, byline-end>text -0.50, byline-end>aside -0.10, byline-apart>title -0.60, byline-apart>kicker -0.15, byline-apart>deck -0.20, byline-apart>byline-below -0.25, byline-apart>byline-above -0.15, byline-apart>byline-end -0.10, byline-apart>byline-apart -0.50, byline-apart>byline-on -0.55, byline-apart>text -0.65, byline-on>title -0.80, byline-on>kicker -0.25, byline-on>deck -0.40, byline-on>byline-below -0.15, byline-on>byline-end -0.10, byline-on>byline-apart -0.25, byline-on>byline-on -0.35, byline-on>text -1.50, byline-on>aside -0.10, text>title -0.45, text>kicker -0.25, text>deck -0.90, text>byline-below -0.50, text>byline-above -0.15, text>byline-end -0.25, text>byline-apart 0.10, text>text 0.35, text>text-on 0.10, text-on>title 0.30, text-on>deck 0.15, text-on>byline-below -0.50, text-on>byline-above 0.10, text-on>byline-end 0.10, text-on>byline-apart -0.20, text-on>text 0.80, text-on>text-on -0.10, deck>byline-below 0.10
stop 2: title>title -0.90, title>title-on 0.10, title>kicker -0.20, title>deck -0.35, title>byline-below -0.70, title>byline-apart -0.20, title>text -1.30, title-on>title -0.55, title-on>title-on -0.40, title-on>kicker -0.15, title-on>deck -0.25, title-on>byline-below -0.45, title-on>byline-apart -0.15, title-on>text -0.35, kicker>title -0.55, kicker>kicker -0.10, kicker>text -0.30, deck>title -0.35, deck>kicker -0.10, deck>deck -0.10, deck>deck-on -0.60, deck>byline-below -0.50, deck>text -0.55, deck-on>byline-below -0.15, deck-on>text -0.30, byline-below>title -0.30, byline-below>byline-on -0.40, byline-below>text -0.45, byline-above>title -0.20, byline-above>byline-on -0.20, byline-end>title -0.25, byline-end>byline-on -0.15, byline-end>text -0.20, byline-apart>title -0.15, byline-apart>byline-apart -0.15, byline-apart>byline-on -0.30, byline-apart>text -0.25, byline-on>title -0.10, byline-on>byline-on -0.10, byline-on>text -0.20, text>title -0.90, text>kicker -0.30, text>deck -0.10, text>byline-below -0.15, text>byline-above -0.10, text>byline-end -0.25, text>byline-apart -0.30, text>text 1.05, text>text-on 0.85, text-on>title 0.45, text-on>kicker -0.45, text-on>deck -0.15, text-on>byline-below -0.15, text-on>byline-above -0.30, text-on>byline-end -0.30, text-on>byline-apart 0.20, text-on>text -0.10
stop 3: title>title -0.85, title>title-on 0.80, title>kicker -0.20, title>deck -0.35, title>byline-below -0.50, title>byline-above -0.25, title>byline-end -0.20, title>byline-apart -0.20, title>text -1.25, title>aside -0.15, title-on>title -0.75, title-on>title-on -0.25, title-on>kicker -0.25, title-on>deck 0.10, title-on>byline-below -0.40, title-on>byline-above -0.15, title-on>byline-end -0.20, title-on>byline-apart -0.20, title-on>text -0.30, kicker>title -0.80, kicker>kicker -0.25, kicker>deck -0.15, kicker>byline-below -0.10, kicker>byline-above -0.10, kicker>byline-end -0.10, kicker>text -0.20, deck>title -0.25, deck>kicker -0.10, deck>deck -0.10, deck>deck-on -0.50, deck>byline-below 0.15, deck>text -0.40, deck-on>title -0.15, deck-on>deck-on -0.25, deck-on>byline-below -0.15, deck-on>text -0.50, byline-below>title -0.50, byline-below>kicker -0.15, byline-below>deck -0.10, byline-below>byline-below -0.15, byline-below>byline-on -0.65, byline-below>text -0.50, byline-above>title -0.30, byline-above>kicker -0.15, byline-above>byline-on -0.25, byline-above>text -0.10, byline-end>title -0.65, byline-end>kicker -0.20, byline-end>deck -0.15, byline-end>byline-on -0.40, byline-end>text -0.50, byline-apart>title -0.25, byline-apart>byline-apart -0.15, byline-apart>byline-on -0.40, byline-apart>text -0.35, byline-on>title -0.30, byline-on>byline-on -0.20, byline-on>text -0.45, text>title -0.20, text>deck -0.35, text>byline-below -0.40, text>byline-above -0.25, text>byline-end -0.50, text>byline-apart 0.10, text>text 0.25, text>text-on -0.15, text-on>title 0.15, text-on>kicker -0.15, text-on>deck -0.25, text-on>byline-below -0.50, text-on>byline-above -0.90, text-on>byline-end 0.10, text-on>text 0.35, text-on>text-on 0.45
head 0: title>title -0.65, title>title-on -0.20, title>kicker -0.70, title>deck -1.00, title>byline-below -0.25, title>byline-end -0.75, title>byline-apart -0.75, title>text -0.45, title>aside -0.15, title-on>title -0.45, title-on>title-on -0.25, title-on>kicker -0.60, title-on>deck -1.70, title-on>byline-below 0.15, title-on>byline-above -1.10, title-on>byline-end -0.60, title-on>byline-apart -0.25, title-on>text -0.85, title-on>aside -0.25, kicker>title -0.35, kicker>kicker -0.55, kicker>deck -0.40, kicker>byline-below -0.85, kicker>byline-above -0.85, kicker>byline-end -0.40, kicker>byline-apart -0.45, kicker>text -0.35, kicker>aside -0.35, deck>title -0.70, deck>kicker -0.30, deck>deck -0.30, deck>deck-on -0.25, deck>byline-below 0.25, deck>byline-above -0.75, deck>byline-end -0.55, deck>byline-apart -1.10, deck>text -0.60, deck>aside -0.10, deck-on>title -0.50, deck-on>kicker -0.85, deck-on>deck -0.25, deck-on>deck-on -0.10, deck-on>byline-below 0.20, deck-on>byline-above -0.30, deck-on>byline-end -0.20, deck-on>byline-apart -0.60, deck-on>text -0.40, byline-below>title -0.40, byline-below>kicker -0.50, byline-below>deck -0.10, byline-below>byline-below -0.80, byline-below>byline-above -0.60, byline-below>byline-end -0.45, byline-below>byline-apart -0.55, byline-below>byline-on -0.45, byline-below>text -0.70, byline-below>aside -0.15, byline-above>title 0.20, byline-above>kicker -0.20, byline-above>deck -0.15, byline-above>byline-below -0.40, byline-above>byline-above -0.50, byline-above>byline-end -0.10, byline-above>byline-apart -0.15, byline-above>byline-on -0.50, byline-above>text -0.55, byline-above>aside -0.25, byline-end>title -0.70, byline-end>kicker -0.50, byline-end>deck -0.35, byline-end>byline-below -0.55, byline-end>byline-above -0.60, byline-end>byline-end -0.55, byline-end>byline-apart -0.65, byline-end>byline-on -0.70, byline-end>text -0.30, byline-apart>title -0.60, byline-apart>kicker -0.65, byline-apart>deck -0.35, byline-apart>byline-below -0.60, byline-apart>byline-above -0.15, byline-apart>byline-end -0.10, byline-apart>byline-apart -0.10, byline-apart>byline-on -0.25, byline-apart>text -0.60, byline-apart>aside -0.40, byline-on>title -0.70, byline-on>kicker -0.40, byline-on>deck -0.10, byline-on>byline-below -0.25, byline-on>byline-above -0.50, byline-on>byline-end -0.10, byline-on>byline-apart -0.70, byline-on>byline-on -0.60, byline-on>text -0.70, byline-on>aside -0.35, text>title -0.55, text>kicker -0.55, text>deck -0.75, text>byline-below -1.05, text>byline-above -0.60, text>byline-end -0.20, text>byline-apart -0.35, text>text -0.10, text>text-on -0.15, text>aside -0.10, text-on>title -0.10, text-on>kicker -0.35, text-on>deck -0.55, text-on>byline-below -0.90, text-on>byline-end 0.20, text-on>byline-apart -0.15, text-on>text-on -0.45, text-on>aside -0.15, aside>title -0.50, aside>kicker -0.20, aside>deck -0.45, aside>byline-below -0.40, aside>byline-end -0.25, title>byline-above -0.15, byline-end>aside -0.10, text-on>text -0.20
head 1: title>title -0.85, title>title-on -0.10, title>kicker -0.50, title>deck -1.30, title>byline-below 0.15, title>byline-above -0.45, title>byline-apart -0.15, title>text -1.75, title-on>title -0.80, title-on>kicker -0.70, title-on>deck -1.50, title-on>byline-above -0.25, title-on>byline-end -0.40, title-on>byline-apart -0.45, title-on>text -0.90, title-on>aside -0.10, kicker>title -1.35, kicker>kicker -0.40, kicker>deck -0.30, kicker>byline-below -0.55, kicker>byline-above -0.30, kicker>byline-end -0.25, kicker>byline-apart -0.35, kicker>text 0.45, deck>title -0.55, deck>kicker -0.85, deck>deck -0.55, deck>deck-on 0.30, deck>byline-below 0.10, deck>byline-above -0.25, deck>byline-end -0.30, deck>byline-apart -0.25, deck>text -0.40, deck-on>title -0.40, deck-on>kicker -0.30, deck-on>deck -0.30, deck-on>byline-end -0.15, deck-on>byline-apart -0.20, deck-on>text -0.65, byline-below>title -0.85, byline-below>kicker -0.60, byline-below>deck -0.40, byline-below>byline-below -0.50, byline-below>byline-above -0.10, byline-below>byline-end -0.15, byline-below>byline-apart -0.20, byline-below>byline-on -0.75, byline-below>text -1.25, byline-above>title -0.35, byline-above>kicker -0.25, byline-above>deck -0.10, byline-above>byline-below -0.15, byline-above>byline-above -0.10, byline-above>byline-apart -0.10, byline-above>byline-on -0.25, byline-above>text -0.25, byline-end>title -0.75, byline-end>kicker -0.45, byline-end>deck -0.25, byline-end>byline-below -0.40, byline-end>byline-end -0.25, byline-end>byline-apart -0.25, byline-end>byline-on -0.35, byline-end>text -0.35, byline-end>aside -0.10, byline-apart>title -0.40, byline-apart>kicker -0.20, byline-apart>deck -0.20, byline-apart>byline-below -0.35, byline-apart>byline-above -0.10, byline-apart>byline-end -0.20, byline-apart>byline-on -0.25, byline-apart>text 0.45, byline-on>title -0.65, byline-on>kicker -0.15, byline-on>deck -0.20, byline-on>byline-below -0.25, byline-on>byline-end -0.20, byline-on>byline-apart -0.30, byline-on>byline-on -0.75, byline-on>text -1.15, byline-on>aside -0.10, text>title -0.35, text>kicker -0.85, text>deck -0.20, text>byline-below -0.35, text>byline-above -0.50, text>byline-end -0.25, text>byline-apart -0.10, text>text 0.35, text-on>title -1.15, text-on>kicker -0.85, text-on>deck -0.40, text-on>byline-below -0.25, text-on>byline-above -0.15, text-on>byline-end 0.45, text-on>byline-apart -0.45, text-on>text 0.50, text-on>text-on -0.20, text-on>aside -0.10, aside>text -0.10
head 2: title>title -0.30, title>title-on -0.35, title>kicker -1.05, title>deck 0.15, title>byline-below -0.35, title>byline-above -0.60, title>byline-end -0.50, title>byline-apart -0.55, title>text -0.35, title>aside -0.25, title-on>title -0.45, title-on>title-on -0.40, title-on>kicker -0.85, title-on>deck 0.10, title-on>byline-end -0.60, title-on>byline-apart -0.45, title-on>text -0.50, title-on>aside -0.55, kicker>kicker -0.65, kicker>deck -0.80, kicker>byline-below -0.80, kicker>byline-above -0.50, kicker>byline-end -0.40, kicker>byline-apart -0.50, kicker>text -1.10, kicker>aside -0.45, deck>title -0.70, deck>kicker -0.50, deck>deck-on -0.75, deck>byline-above -0.50, deck>byline-end -0.40, deck>byline-apart -0.60, deck>text -1.15, deck>aside -0.15, deck-on>title -1.20, deck-on>kicker -0.20, deck-on>deck -0.65, deck-on>deck-on -0.20, deck-on>byline-above -0.40, deck-on>byline-end -0.45, deck-on>byline-apart -0.60, deck-on>text -0.40, deck-on>aside -0.20, byline-below>title -0.25, byline-below>kicker -0.10, byline-below>deck -0.45, byline-below>byline-below -0.95, byline-below>byline-above -0.40, byline-below>byline-end -0.40, byline-below>byline-apart -0.35, byline-below>byline-on -0.25, byline-below>text -0.55, byline-below>aside -0.40, byline-above>kicker 0.35, byline-above>deck -0.45, byline-above>byline-below -0.40, byline-above>byline-above -0.25, byline-above>byline-end -0.10, byline-above>byline-apart -0.15, byline-above>byline-on -0.45, byline-above>text -0.55, byline-end>title -0.50, byline-end>kicker -0.40, byline-end>deck -0.75, byline-end>byline-below -1.00, byline-end>byline-above -0.35, byline-end>byline-end -0.45, byline-end>byline-apart -0.35, byline-end>byline-on -0.45, byline-end>text -0.55, byline-end>aside -0.40, byline-apart>title -0.10, byline-apart>kicker -0.65, byline-apart>deck -0.55, byline-apart>byline-below -0.65, byline-apart>byline-above -0.20, byline-apart>byline-end -0.10, byline-apart>byline-on -0.50, byline-apart>text -0.85, byline-apart>aside -0.30, byline-on>title -0.50, byline-on>kicker -0.45, byline-on>deck -0.65, byline-on>byline-below -1.10, byline-on>byline-above -0.15, byline-on>byline-end -0.15, byline-on>byline-on -0.40, text>title -0.25, text>deck -0.55, text>byline-below -1.00, text>byline-apart -0.20, text>text -0.35, text>text-on -0.30, text>aside 0.20, text-on>title -0.35, text-on>deck -0.80, text-on>byline-below -1.50, text-on>byline-above -0.20, text-on>byline-end -0.35, text-on>byline-apart -0.35, text-on>text -0.45, text-on>text-on -0.45, text-on>aside -0.20, aside>title -0.30, aside>kicker -0.40, aside>deck -0.50, aside>byline-below -0.35, aside>byline-above -0.15, aside>byline-end -0.35, aside>byline-apart -0.35, aside>text -0.15, title-on>byline-above -0.10, byline-apart>byline-apart -0.10
head 3: title>title -0.60, title>title-on -0.60, title>kicker -0.35, title>deck -0.80, title>byline-below -0.50, title>byline-above -0.35, title>byline-end -0.10, title>byline-apart -0.10, title>aside -0.95, title-on>kicker -0.35, title-on>deck -0.60, title-on>byline-above -0.10, title-on>byline-apart -0.15, title-on>text -0.50, title-on>aside -0.75, kicker>title -0.85, kicker>kicker -0.15, kicker>deck -0.10, kicker>byline-below -0.20, kicker>byline-above -0.15, kicker>byline-apart -0.15, kicker>text -0.55, kicker>aside -0.25, deck>title -0.35, deck>kicker -0.25, deck>deck -0.10, deck>deck-on -0.80, deck>byline-below -0.40, deck>text -0.30, deck>aside -0.25, deck-on>title -0.55, deck-on>deck -0.10, deck-on>deck-on -0.20, deck-on>byline-below -0.35, deck-on>aside -0.20, byline-below>title -0.50, byline-below>kicker -0.45, byline-below>deck -0.25, byline-below>byline-below -0.30, byline-below>byline-above -0.10, byline-below>byline-end -0.10, byline-below>byline-apart -0.15, byline-below>byline-on -0.55, byline-below>text 0.50, byline-below>aside -0.55, byline-above>title -1.05, byline-above>kicker -0.20, byline-above>byline-below -0.20, byline-above>byline-on -0.35, byline-above>aside -0.20, byline-end>title -0.70, byline-end>kicker -0.25, byline-end>deck -0.10, byline-end>byline-below -0.20, byline-end>byline-apart -0.10, byline-end>byline-on -0.55, byline-end>text -0.55, byline-end>aside 0.60, byline-apart>title -0.70, byline-apart>kicker -0.10, byline-apart>deck -0.15, byline-apart>byline-below -0.15, byline-apart>byline-apart -0.20, byline-apart>byline-on -0.40, byline-apart>text -0.70, byline-apart>aside 0.10, byline-on>title -0.20, byline-on>kicker -0.10, byline-on>deck -0.15, byline-on>byline-below -0.10, byline-on>byline-above -0.10, byline-on>byline-end -0.10, byline-on>byline-apart -0.10, byline-on>byline-on -0.30, byline-on>text -0.55, byline-on>aside 0.25, text>kicker -0.60, text>deck -0.10, text>byline-above -0.15, text>byline-apart -0.20, text>aside 0.25, text-on>kicker -0.40, text-on>deck -0.45, text-on>byline-below -0.25, text-on>byline-above -0.65, text-on>byline-end -0.70, text-on>byline-apart -0.35, text-on>text 0.10, text-on>text-on 0.45, aside>title -0.35, aside>kicker -0.35, aside>deck -0.15, aside>byline-below -0.10, aside>byline-above -0.20, aside>text 0.25, text-on>title 0.10
head 4: title>title -1.65, title>title-on -0.55, title>kicker -0.25, title>deck -0.95, title>byline-below -0.60, title>byline-above -0.60, title>byline-end -0.30, title>byline-apart -0.45, title>text 0.10, title>aside -0.25, title-on>title -1.90, title-on>title-on -0.90, title-on>kicker -0.25, title-on>deck -1.05, title-on>byline-below -1.10, title-on>byline-above -0.25, title-on>byline-end -0.25, title-on>byline-apart -0.40, title-on>text 0.40, title-on>aside 0.50, kicker>title 0.45, kicker>kicker -0.20, kicker>deck -0.25, kicker>byline-below -0.45, kicker>byline-above 0.20, kicker>byline-end -0.15, kicker>byline-apart -0.40, kicker>text -0.80, deck>title -0.30, deck>kicker -0.15, deck>deck -0.30, deck>deck-on -0.55, deck>byline-below -0.40, deck>byline-apart -0.10, deck>aside -0.15, deck-on>title 0.10, deck-on>kicker 0.10, deck-on>deck -0.20, deck-on>deck-on -0.70, deck-on>byline-below -0.15, deck-on>byline-end -0.15, deck-on>byline-apart -0.10, deck-on>text -0.10, deck-on>aside -0.25, byline-below>title -0.95, byline-below>kicker -0.30, byline-below>deck -0.30, byline-below>byline-below -0.35, byline-below>byline-above -0.15, byline-below>byline-end -0.10, byline-below>byline-apart -0.25, byline-below>text 0.25, byline-below>aside 0.10, byline-above>title -0.15, byline-above>kicker -0.30, byline-above>deck -0.20, byline-above>byline-below -0.30, byline-above>byline-above -0.20, byline-above>byline-apart -0.15, byline-above>text -0.25, byline-above>aside -0.15, byline-end>title 0.10, byline-end>kicker -0.30, byline-end>deck -0.20, byline-end>byline-below -0.35, byline-end>byline-above -0.10, byline-end>byline-end -0.10, byline-end>byline-apart -0.25, byline-end>byline-on -0.35, byline-end>text -0.30, byline-end>aside -0.50, byline-apart>title -1.15, byline-apart>kicker -0.10, byline-apart>deck -0.20, byline-apart>byline-below -0.40, byline-apart>byline-above -0.20, byline-apart>byline-end -0.20, byline-apart>byline-apart -0.45, byline-apart>byline-on -0.55, byline-apart>text -0.20, byline-apart>aside 0.15, byline-on>title 0.45, byline-on>deck -0.20, byline-on>byline-below -0.20, byline-on>byline-end -0.10, byline-on>byline-apart -0.25, byline-on>byline-on -0.10, byline-on>text 0.30, byline-on>aside 0.10, text>title -0.90, text>kicker -0.30, text>deck -0.35, text>byline-below -0.35, text>byline-above -0.30, text>byline-end -0.35, text>byline-apart -0.30, text>text -0.20, text>text-on -0.20, text>aside -0.70, text-on>title -1.05, text-on>kicker -0.65, text-on>deck -0.60, text-on>byline-below -0.45, text-on>byline-above -0.95, text-on>byline-end -0.80, text-on>byline-apart -0.65, text-on>text 0.50, text-on>text-on 0.45, aside>title 0.40, aside>kicker -0.15, aside>deck -0.10, aside>byline-below -0.10, aside>byline-above 0.15, aside>byline-end -0.15, aside>byline-apart -0.15, aside>text -0.15, aside>aside -0.10, byline-below>byline-on -0.20
head 5: title>title -0.85, title>title-on -1.35, title>kicker -0.15, title>deck 0.70, title>byline-below 0.30, title>byline-above -0.55, title>byline-end -0.30, title>byline-apart -0.50, title>text -0.85, title-on>title -0.55, title-on>title-on -0.60, title-on>kicker -0.15, title-on>deck 0.95, title-on>byline-below -0.40, title-on>byline-above -0.20, title-on>byline-end -0.15, title-on>byline-apart -0.45, title-on>text -0.20, kicker>title -0.95, kicker>kicker -0.10, kicker>deck -0.95, kicker>byline-below -0.10, kicker>byline-above 0.20, kicker>byline-end -0.10, kicker>byline-apart -0.10, kicker>text -0.35, deck>title -0.30, deck>kicker -0.10, deck>deck -1.05, deck>deck-on 0.10, deck>byline-below -0.65, deck>text 0.45, deck-on>title -0.15, deck-on>deck -0.55, deck-on>deck-on 0.25, deck-on>byline-below -0.15, deck-on>text -0.90, byline-below>title -0.65, byline-below>kicker -0.30, byline-below>deck -0.40, byline-below>byline-below -0.15, byline-below>byline-above -0.15, byline-below>byline-apart -0.25, byline-below>byline-on -0.35, byline-below>text 0.15, byline-below>aside -0.10, byline-above>title -0.60, byline-above>kicker -0.10, byline-above>deck -0.55, byline-above>byline-below -0.10, byline-above>byline-above -0.10, byline-above>byline-on -0.10, byline-above>text -0.25, byline-end>title -0.55, byline-end>deck -0.30, byline-end>byline-below -0.30, byline-end>byline-above -0.10, byline-end>byline-end -0.15, byline-end>byline-apart 0.10, byline-end>byline-on -0.25, byline-end>text 0.45, byline-end>aside -0.10, byline-apart>title -0.45, byline-apart>byline-below -0.25, byline-apart>byline-above -0.15, byline-apart>byline-end -0.10, byline-apart>byline-apart -0.35, byline-apart>byline-on -0.30, byline-apart>text 0.30, byline-on>title -0.25, byline-on>deck 0.10, byline-on>byline-apart -0.10, byline-on>byline-on -0.15, byline-on>text -0.10, text>title -1.35, text>kicker -0.45, text>deck 0.35, text>byline-below -0.55, text>byline-above 0.30, text>byline-apart -0.40, text>text -1.05, text>text-on -0.55, text>aside -0.15, text-on>title -1.50, text-on>kicker -0.55, text-on>deck 0.35, text-on>byline-below -0.40, text-on>byline-end 0.15, text-on>byline-apart -0.10, text-on>text -0.40, text-on>text-on -0.65, text-on>aside -0.15, aside>text -0.15
head 6: title>title -0.30, title>title-on 0.55, title>kicker -0.25, title>deck -0.40, title>byline-below -0.30, title>byline-above -0.20, title>byline-end -0.10, title>text -0.35, title>aside -0.25, title-on>title -0.25, title-on>title-on -0.15, title-on>kicker -0.10, title-on>deck -0.30, title-on>byline-below -0.35, title-on>byline-apart -0.10, title-on>text -0.65, kicker>title -0.30, kicker>kicker -0.15, kicker>byline-above -0.10, kicker>text -0.25, kicker>aside -0.10, deck>deck-on -0.20, deck>byline-below -0.10, deck>text -0.25, deck-on>deck-on -0.10, deck-on>text -0.10, byline-below>title -0.15, byline-below>kicker -0.15, byline-below>byline-on -0.25, byline-below>text -0.40, byline-above>title -0.10, byline-above>kicker -0.10, byline-end>title -0.15, byline-end>text -0.20, byline-end>aside -0.15, byline-apart>title -0.10, byline-apart>text -0.10, byline-apart>aside -0.10, byline-on>text -0.10, text>title -0.65, text>kicker -0.25, text>deck -0.10, text>byline-above -0.15, text>byline-end -0.15, text>byline-apart -0.10, text>text 0.10, text>text-on 0.30, text>aside 0.40, text-on>title -0.80, text-on>kicker -0.20, text-on>byline-above -0.20, text-on>byline-end -0.30, text-on>byline-apart -0.25, text-on>text 0.25, text-on>text-on 0.35
head 7: title>title -0.60, title>title-on -0.55, title>kicker -0.10, title>deck -0.65, title>byline-below -0.80, title>byline-above -0.10, title>byline-apart -0.15, title-on>title -0.45, title-on>title-on -0.45, title-on>deck -0.35, title-on>byline-below -0.40, title-on>byline-apart -0.15, title-on>text 0.15, kicker>title -0.45, kicker>byline-below -0.10, kicker>text -0.65, kicker>aside -0.10, deck>title -0.30, deck>deck-on -0.30, deck>byline-below -0.30, deck>text 0.30, deck>aside -0.10, deck-on>title -0.15, deck-on>deck-on -0.15, deck-on>byline-below -0.15, deck-on>text 0.55, byline-below>title -0.35, byline-below>kicker -0.15, byline-below>deck -0.10, byline-below>byline-on 0.35, byline-below>text 0.10, byline-below>aside 0.20, byline-above>title -0.60, byline-above>kicker -0.15, byline-above>byline-on -0.10, byline-above>text -0.15, byline-above>aside -0.10, byline-end>title 0.35, byline-end>kicker -0.25, byline-end>deck -0.15, byline-end>byline-below -0.20, byline-end>byline-apart -0.15, byline-end>aside 0.10, byline-apart>title -0.25, byline-apart>byline-apart -0.10, byline-apart>byline-on -0.25, byline-apart>text -0.20, byline-on>title -0.25, byline-on>byline-on -0.10, byline-on>text -0.10, byline-on>aside -0.15, text>title -0.35, text>kicker -0.35, text>deck -0.45, text>byline-below -0.20, text>byline-above -0.25, text>byline-end -0.45, text>byline-apart 0.15, text>text-on 0.20, text>aside -0.40, text-on>title -0.15, text-on>kicker -0.40, text-on>deck -0.25, text-on>byline-below -0.25, text-on>byline-above -0.25, text-on>byline-end -0.65, text-on>byline-apart -0.55, text-on>text 0.35, text-on>text-on 0.35, aside>text -0.15, title>text 0.10
`
