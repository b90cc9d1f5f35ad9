/**
 * Weights of the reading of lines, in nats, learned by `npm run fit`: a line a fact, with how many
 * lines of the pages that taught have it.
 */
export const learnedFacts = `
any 0: 74004: title 0.04, title-on 0.04, kicker -0.08, deck -0.09, byline-below -0.06, byline-above -0.03, byline-end -0.03, byline-apart -0.13, text 0.04, text-on 0.13, aside -0.10
before 0: 6111: title 3.69, title-on 0.08, deck -0.08, deck-on -0.04, byline-apart -0.08, byline-on -0.09, text 0.18, aside -0.04
before 1: 550: title 0.16, title-on 3.69, kicker -0.07, deck -0.05, byline-below -0.08, byline-above -0.06, byline-end -0.07, byline-on 0.11, text 0.11, text-on 0.31
before 2: 0: kicker 4.00
before 3: 0: deck 4.00
before 4: 0: deck-on 4.00
before 5: 575: title 0.17, kicker -0.06, deck -0.07, byline-below 3.75, byline-end -0.06, byline-apart -0.04, byline-on 0.17, text 0.07, aside -0.04
before 6: 55: title 0.10, title-on -0.20, kicker -0.16, byline-below -0.03, byline-above 4.10, byline-end 0.24, byline-apart 0.03, byline-on -0.06, text -0.52
before 7: 316: title -0.05, title-on -0.45, kicker -0.08, deck -0.05, byline-below -0.07, byline-above -0.10, byline-end 3.89, byline-apart 0.15, byline-on -0.15, text 0.21, aside -0.04
before 8: 45: title -0.13, title-on -0.34, kicker -0.08, byline-above 0.12, byline-end -0.25, byline-apart 3.78, byline-on -0.34, text 0.21, aside -0.04
before 9: 35: title 0.08, kicker -0.05, deck -0.07, deck-on -0.11, byline-below 0.10, byline-end 0.07, byline-apart 0.27, byline-on 3.87, text -0.56, text-on 0.09
before 10: 23867: title 0.14, kicker -0.05, deck-on -0.03, byline-below 0.06, byline-apart -0.05, byline-on -0.05, text 3.85
before 11: 41951: title 0.07, title-on 0.15, kicker -0.08, deck -0.05, deck-on 0.06, byline-below -0.03, byline-above -0.06, byline-apart -0.04, text -0.08, text-on 4.07
before 12: 499: aside 4.00
before-above 0: 6076: title -0.26, title-on 0.04, kicker -0.10, deck 0.04, byline-below 0.11, byline-above -0.10, byline-end -0.16, byline-apart -0.07, text 0.16, text-on 0.23
before-above 1: 546: title -0.19, title-on -0.17, kicker -0.06, deck-on -0.10, byline-below 0.16, byline-above -0.11, byline-end -0.09, byline-apart 0.14, byline-on -0.11, text 0.06, text-on 0.15
before-above 5: 568: title 0.16, title-on -0.70, kicker -0.36, deck 0.09, byline-below -0.18, byline-above 0.09, byline-apart -0.08, byline-on -0.23, text 0.47, text-on 0.19
before-above 6: 55: title -0.67, title-on 0.26, kicker 0.08, deck -0.10, byline-below -0.08, byline-above -0.04, byline-end -0.22, byline-apart 0.31, byline-on 0.75, text -0.22, text-on -0.04
before-above 7: 258: title 0.88, title-on -0.28, kicker 0.54, deck -0.06, byline-below -0.39, byline-end -0.04, byline-apart -0.12, byline-on -0.13, text -0.59, text-on 0.05
before-above 8: 42: title 1.07, title-on -0.49, kicker -0.34, deck -0.06, byline-below -0.29, byline-above 0.68, byline-apart -0.19, text -1.09
before-above 9: 32: title 0.36, title-on -0.36, kicker 0.38, deck 0.29, deck-on -0.04, byline-below 0.49, byline-above -0.32, byline-end -0.47, byline-apart 1.12, byline-on -0.55, text -1.34
before-above 10: 23705: title 0.25, title-on 0.07, kicker -0.16, deck-on 0.05, byline-below -0.08, byline-end 0.16, byline-apart -0.03, byline-on 0.05, text -0.21, text-on -0.09
before-above 11: 41529: title -0.08, title-on 0.29, deck -0.12, deck-on -0.04, byline-below -0.17, byline-above -0.09, byline-end 0.03, byline-apart -0.08, text-on 0.12, aside -0.06
before-above 12: 376: title 0.66, kicker -0.26, deck -0.08, byline-below 0.15, byline-above -0.09, byline-end -0.08, byline-apart -0.04, text -0.29
before-above 13: 817: kicker 0.06, byline-below -0.09, byline-above 0.07, byline-end -0.07, byline-apart -0.04
before-below 0: 5447: title 0.12, title-on -0.06, kicker -0.09, deck -0.13, deck-on -0.05, byline-above 0.14, byline-apart -0.08, byline-on -0.03, text -0.12, aside -0.03
before-below 1: 550: title -0.24, title-on 0.15, kicker -0.08, deck -0.06, deck-on -0.07, byline-below 0.11, byline-above -0.05, byline-end -0.21, byline-apart -0.05, byline-on 0.18, text 0.29, text-on 0.14
before-below 5: 575: title -0.22, title-on 0.20, kicker 0.34, deck -0.04, deck-on 0.13, byline-below 0.09, byline-above -0.15, byline-end -0.29, byline-apart 0.10, byline-on -0.21, text -0.23, text-on 0.04, aside -0.04
before-below 6: 51: title 0.48, kicker -0.43, byline-below -0.06, byline-end -0.06, byline-apart 0.22, text -0.43, text-on 0.06
before-below 7: 316: title 0.09, title-on -0.28, kicker 0.06, deck -0.03, byline-end 0.19, byline-apart -0.05, byline-on -0.22, text-on -0.11
before-below 8: 42: title -0.30, title-on -0.41, kicker 0.46, deck -0.07, byline-below -0.10, byline-above -0.12, byline-end -0.40, byline-apart -0.22, byline-on -0.03, text 0.16, text-on 0.54
before-below 9: 35: title -0.31, title-on 0.32, kicker -0.07, deck -0.08, byline-below -0.76, byline-above 0.12, byline-end 0.49, byline-apart 0.47, byline-on -0.18, text -0.28, aside -0.03
before-below 10: 23762: title 0.06, title-on -0.04, kicker -0.12, byline-below -0.14, byline-above -0.16, byline-end -0.04, byline-apart -0.13, byline-on 0.05, text 0.28, text-on 0.08, aside -0.04
before-below 11: 41951: title 0.05, kicker -0.06, byline-above 0.04, byline-on -0.22, text -0.18, text-on 0.07
before-below 12: 458: title -0.71, title-on -0.66, kicker -0.06, deck -0.06, deck-on -0.21, byline-below -0.04, byline-above -0.08, byline-end 0.07, byline-apart 0.14, byline-on 0.28, text 0.42, text-on 0.20
before-below 13: 817: title -0.07, title-on -0.17, deck-on -0.20, byline-end 0.11, byline-apart -0.05, byline-on 0.07, text -0.04, text-on 0.06
before-two-below 0: 5265: title -0.39, title-on -0.34, kicker 0.04, deck -0.15, deck-on -0.04, byline-below -0.03, byline-end 0.08, byline-apart -0.04, byline-on -0.07, text 0.24, text-on 0.11
before-two-below 1: 467: title -0.08, title-on 0.16, kicker 0.16, byline-below -0.03, byline-above -0.15, byline-apart -0.09, byline-on -0.30, text -0.05, text-on 0.14
before-two-below 5: 510: title -0.29, title-on 0.08, kicker -0.14, byline-below 0.04, byline-above -0.12, byline-end -0.14, byline-apart 0.16, byline-on -0.54, text 0.33, text-on 0.38
before-two-below 6: 51: title -0.67, title-on -0.15, byline-below -0.34, byline-above -0.06, byline-end -0.06, byline-apart 0.37, text -0.09, text-on 0.58
before-two-below 7: 316: title 0.18, title-on -0.35, kicker -0.16, byline-above -0.04, byline-end -0.24, byline-apart -0.03, byline-on 0.50, text -0.09, text-on -0.04
before-two-below 8: 41: title 0.43, title-on -0.13, kicker -0.09, byline-below -0.21, byline-above -0.25, byline-end -0.28, byline-apart -0.10, text -0.45, text-on 0.52
before-two-below 9: 34: title -0.36, title-on 0.82, deck -0.08, byline-below 0.11, byline-above 0.61, byline-end -0.41, byline-apart -0.33, byline-on -0.26, text -0.84, text-on 0.31
before-two-below 10: 23343: title 0.06, title-on 0.07, kicker -0.11, deck -0.05, deck-on -0.07, byline-below -0.12, byline-above 0.09, byline-end -0.03, byline-apart -0.14, byline-on -0.10, text 0.09, text-on 0.06
before-two-below 11: 41906: title 0.32, title-on 0.14, kicker -0.09, deck 0.03, byline-below 0.05, byline-above -0.13, byline-end -0.10, byline-apart -0.08, byline-on 0.05, text -0.35, aside -0.04
before-two-below 12: 437: title -0.89, title-on -0.40, kicker -0.05, deck-on -0.27, byline-below 0.51, byline-above -0.09, byline-end -0.05, byline-apart 0.33, byline-on 0.46, text 0.13, text-on 0.18
before-two-below 13: 1634: title -0.09, title-on -0.31, deck -0.04, deck-on -0.07, byline-above -0.04, byline-end 0.11, byline-on 0.05, text 0.03, text-on 0.07
before-and-below 0: 2028: title -0.15, title-on 0.07, kicker 0.03, deck -0.16, deck-on -0.04, byline-below -0.04, byline-above 0.17, byline-end -0.08, byline-apart -0.04, byline-on -0.05, text 0.04, aside -0.04
before-and-below 1: 461: title -0.43, title-on 0.42, kicker -0.06, deck -0.05, byline-below 0.15, byline-above -0.05, byline-end -0.18, text 0.31
before-and-below 5: 487: title -0.26, title-on 0.21, kicker 0.40, deck -0.13, deck-on -0.12, byline-below 0.04, byline-above -0.15, byline-end -0.30, byline-on -0.22, text 0.09, aside -0.04
before-and-below 6: 1: title 0.20, kicker -0.15, deck -0.04, byline-end -0.13, text -0.16
before-and-below 10: 3074: title-on -0.12, kicker -0.08, deck 0.04, byline-below -0.09, byline-above -0.07, byline-end 0.05, byline-apart -0.06, byline-on -0.07, text 0.12
before-and-below 12: 25: title -0.80, title-on -0.40, kicker -0.17, deck -0.18, byline-below -0.31, byline-above -0.05, byline-end 0.49, byline-apart 0.41, byline-on -0.04, text 0.74, aside -0.05
before-and-below 13: 35: title -0.28, title-on -0.51, kicker -0.11, deck -0.06, byline-below 0.48, byline-above -0.07, byline-end 0.09, byline-apart -0.15, byline-on -0.28, text 0.34, aside -0.04
before-and-below 14: 75: title -0.32, title-on 0.26, kicker -0.36, deck -0.09, deck-on -0.14, byline-below -0.06, byline-above -0.03, byline-end -0.05, byline-apart -0.13, byline-on -0.15, text 0.34, text-on 0.21
before-and-below 15: 89: title 0.77, title-on -0.33, kicker -0.16, deck -0.05, deck-on -0.06, byline-below -0.30, byline-above -0.04, byline-end -0.14, byline-apart -0.34, byline-on 0.20, text -0.25, text-on 0.14
before-and-below 19: 86: title -0.09, title-on 0.38, kicker -0.09, deck -0.03, deck-on -0.03, byline-below 0.40, byline-above -0.05, byline-end -0.06, byline-apart 0.56, byline-on -0.25, text -0.93, text-on 0.12
before-and-below 24: 292: title -0.20, title-on -0.40, kicker 0.04, deck-on 0.12, byline-below -0.15, byline-above -0.05, byline-apart -0.04, byline-on 0.30, text 0.33, text-on 0.12
before-and-below 26: 4: title -0.10, title-on -0.37, kicker -0.10, deck -0.04, byline-below -0.03, byline-end -0.40, byline-apart -0.06, byline-on -0.49, text 0.11, text-on 0.68, aside -0.05
before-and-below 27: 4: title 0.60, kicker -0.06, deck -0.31, deck-on -0.04, byline-below -0.16, byline-above -0.04, byline-end -0.07, byline-apart -0.07, byline-on 0.07, text -0.46
before-and-below 70: 115: title 0.56, title-on -0.29, kicker -0.19, deck -0.06, byline-above 0.56, byline-end -0.39, byline-apart -0.08, byline-on -0.43, text 0.12
before-and-below 79: 21: title -0.03, title-on 0.40, deck -0.12, byline-below -0.88, byline-above -0.20, byline-end 0.56, byline-apart 0.73, byline-on -0.03, text -0.71
before-and-below 80: 425: title -0.09, title-on -0.05, deck -0.03, byline-above -0.11, byline-end -0.07, byline-apart -0.09, byline-on 0.20, text 0.23
before-and-below 82: 7: title -0.08, title-on -0.19, byline-below 0.03, byline-above -0.32, byline-end -0.28, byline-apart 0.16, byline-on 0.18, text -0.50, aside -0.04
before-and-below 83: 7: title 0.43, title-on -0.52, deck -0.05, byline-below -0.66, byline-above -0.14, byline-end -0.47, byline-apart -0.13, byline-on 0.24, text 0.52, aside -0.07
before-and-below 84: 54: title 0.16, kicker -0.16, byline-below -0.03, byline-above 0.12, byline-end 0.11, byline-apart 0.03, byline-on -0.05, text -0.48
before-and-below 93: 1: title -0.14, title-on -0.04, byline-above -0.15, byline-end 0.23, text -0.09
before-and-below 98: 183: title -0.29, title-on -0.67, kicker -0.10, deck -0.04, byline-below -0.18, byline-end 0.19, byline-apart -0.18, byline-on -0.61, text 0.32
before-and-below 107: 10: title -0.50, title-on -0.14, kicker -0.15, deck -0.03, byline-below -0.06, byline-above 0.28, byline-end -0.18, byline-apart -0.53, byline-on -0.21, text 0.55, aside -0.03
before-and-below 108: 60: title 0.46, deck -0.06, byline-below -0.10, byline-above -0.44, byline-end -0.41, byline-apart 0.39, text -0.23
before-and-below 110: 5: byline-below -0.04, byline-above -0.15, byline-end 0.52, text -0.47
before-and-below 111: 58: title -0.24, title-on -0.07, byline-below -0.08, byline-above -0.07, byline-end -0.09, byline-apart 0.06, byline-on 0.36, text 0.17
before-and-below 112: 7: title -0.53, title-on -0.19, kicker -0.09, deck -0.14, byline-below -0.28, byline-above 0.51, byline-end 0.31, byline-apart -0.48, byline-on -0.28, text -0.20, aside -0.05
before-and-below 121: 2: title -0.04, deck -0.08, byline-below -0.14, byline-above 0.24, byline-end 0.33, byline-apart -0.30, text -0.12
before-and-below 122: 32: title 0.14, title-on -0.26, kicker -0.08, byline-below 0.19, byline-above -0.61, byline-end -0.87, text 0.12, aside -0.03
before-and-below 124: 1: title -0.16, kicker -0.18, deck -0.10, byline-below -0.24, byline-above -0.20, byline-apart -0.15, text 0.24, aside -0.08
before-and-below 125: 3: byline-above -0.12, byline-end -0.29, byline-apart -0.18, text 0.30
before-and-below 126: 13: title -0.75, title-on -0.28, kicker -0.22, byline-below -0.05, byline-above -0.27, byline-end -0.33, byline-apart 0.61, byline-on 0.60, text -0.48, text-on -0.14
before-and-below 132: 3: byline-apart 0.24, byline-on -0.08, text -0.04
before-and-below 135: 1: title 0.21, title-on -0.09, kicker -0.10, byline-below -0.04, byline-above -0.09, byline-end -0.04, byline-apart -0.06, byline-on -0.14, text -0.13, aside -0.03
before-and-below 136: 14: title 0.42, title-on 0.60, kicker -0.13, deck -0.17, deck-on -0.11, byline-below 0.34, byline-end -0.11, byline-apart -0.25, byline-on -0.92, text-on 0.19, aside -0.03
before-and-below 138: 1: title-on -0.12, byline-end -0.10, byline-on 0.19, text -0.04, text-on -0.16
before-and-below 139: 3: kicker -0.08, byline-below -0.42, byline-end 0.47, byline-apart -0.39, byline-on -0.32, text-on 0.16
before-and-below 140: 1086: title 0.04, title-on 0.04, kicker -0.07, deck -0.03, byline-below 0.31, byline-above -0.08, byline-on -0.27, text -0.06
before-and-below 145: 1: title -0.17, title-on -0.27, deck 0.29, byline-below -0.09, byline-above -0.04, byline-end -0.03, byline-apart -0.04, text -0.09, aside -0.04
before-and-below 146: 21: title 0.26, title-on -0.04, kicker -0.35, byline-below -0.13, byline-end -0.07, byline-apart -0.08, text -0.07
before-and-below 147: 80: title -0.33, title-on -0.12, kicker 0.37, deck -0.04, byline-below -0.05, byline-end 0.49, byline-apart -0.23, byline-on -0.18, text 0.03
before-and-below 148: 10: title -0.29, title-on -0.26, kicker 0.46, deck -0.13, byline-below -0.12, byline-above -0.21, byline-end -0.44, byline-apart -0.26, text 0.23, aside -0.06
before-and-below 150: 7723: title 0.10, title-on 0.06, kicker -0.06, byline-below -0.12, byline-above -0.06, byline-end -0.13, text 0.06
before-and-below 151: 14742: title 0.05, kicker -0.03, deck 0.05, deck-on -0.04, byline-below 0.05, byline-above 0.07, byline-end 0.04, byline-apart -0.05, byline-on -0.14, text -0.16
before-and-below 152: 42: title 0.34, title-on -0.36, deck-on -0.13, byline-below -0.09, byline-above -0.14, byline-end -0.13, byline-apart -0.11, byline-on 0.44, text -0.13
before-and-below 153: 162: title -0.32, title-on -0.57, deck -0.04, deck-on -0.05, byline-below 0.29, byline-end 0.35, byline-apart -0.05, byline-on -0.23, text -0.06
before-and-below 154: 1843: title 0.17, title-on -0.32, kicker -0.05, deck-on -0.06, byline-below -0.06, byline-above -0.03, byline-apart -0.03, byline-on 0.33, text -0.04, text-on -0.06
before-and-below 159: 1: title -0.17, title-on -0.21, deck-on 0.24, text-on -0.16
before-and-below 160: 26: title-on -0.05, text-on 0.06
before-and-below 161: 234: title 0.37, title-on -0.21, byline-apart -0.03, byline-on -0.23, text -0.20, text-on -0.11
before-and-below 162: 32: title -0.13, title-on -0.25, byline-below -0.04, text -0.19, text-on 0.54
before-and-below 164: 12093: title -0.07, title-on 0.14, kicker -0.03, deck-on 0.03, byline-apart -0.07, byline-on -0.06, text-on 0.06
before-and-below 165: 27209: title-on 0.03, kicker -0.07, deck -0.04, byline-below -0.05, byline-above -0.04, byline-end -0.07, byline-on -0.15, text -0.09, text-on 0.07
before-and-below 166: 91: title -0.31, deck-on -0.17, byline-below -0.04, byline-apart 0.30, byline-on -0.39, text -0.05, text-on 0.07
before-and-below 167: 422: title-on 0.31, byline-end -0.04, text -0.04, text-on 0.05
before-and-letters 0: 446: title 0.41, kicker -0.04, byline-below -0.06, byline-above -0.04, byline-apart -0.13, text -0.23
before-and-letters 1: 507: title -0.35, title-on 0.26, kicker -0.03, deck -0.05, byline-below 0.10, byline-above 0.15, byline-end -0.03, byline-apart -0.06, byline-on -0.11, text 0.10, aside -0.03
before-and-letters 2: 4491: title -0.30, title-on -0.12, deck -0.06, deck-on -0.04, byline-below 0.04, byline-apart -0.09, byline-on -0.05, text 0.33, aside -0.05
before-and-letters 3: 667: title -0.30, title-on 0.19, kicker 0.18, deck-on -0.06, byline-below -0.11, byline-above -0.10, byline-end -0.03, byline-on -0.22, text 0.29
before-and-letters 4: 122: title -0.10, title-on 0.10, deck-on -0.20, byline-on -0.15, text -0.15, text-on 0.40
before-and-letters 5: 72: title 0.64, title-on -0.47, kicker -0.06, deck -0.04, byline-below -0.30, byline-above -0.04, byline-end -0.14, byline-apart -0.16, byline-on 0.43, text-on 0.20
before-and-letters 6: 184: title 0.05, title-on -0.13, kicker -0.15, deck -0.11, byline-above -0.06, byline-end -0.09, byline-apart 0.11, byline-on 0.11, text 0.05, text-on 0.36
before-and-letters 7: 172: title 0.12, deck -0.04, deck-on 0.15, byline-below -0.11, byline-above -0.04, byline-end -0.03, byline-on 0.08, text -0.05, text-on -0.16
before-and-letters 20: 6: title -0.21, title-on -0.22, kicker -0.15, deck -0.06, byline-below 0.26, byline-above -0.20, byline-end -0.10, byline-apart -0.06, text -0.19, aside -0.12
before-and-letters 21: 90: title 0.19, title-on -0.14, kicker -0.05, byline-below -0.92, byline-above 0.09, byline-end -0.11, byline-apart 0.38, byline-on 0.22, text 0.66
before-and-letters 22: 447: title 0.23, kicker -0.09, deck -0.09, byline-below -0.09, byline-above 0.04, byline-end -0.07, byline-apart -0.09, byline-on 0.26, text -0.17, aside -0.04
before-and-letters 23: 32: title -0.37, kicker -0.21, deck -0.14, byline-below -0.06, byline-above -0.03, byline-end -0.04, byline-apart -0.21, byline-on -0.42, text 0.66
before-and-letters 24: 4: title -0.10, deck -0.11, byline-below -0.16, byline-above 0.19, byline-end -0.16, aside -0.17
before-and-letters 25: 11: title 0.23, title-on -0.20, kicker -0.38, byline-below 0.17, byline-above -0.58, byline-end 0.36, byline-apart -0.06, byline-on -0.11, text -0.36, aside -0.04
before-and-letters 26: 38: title 0.11, kicker -0.12, deck -0.03, byline-below -0.05, byline-above 0.03, byline-end 0.29, byline-apart 0.09, text -0.48
before-and-letters 27: 2: deck -0.05, byline-above -0.05, byline-end 0.15, text -0.12
before-and-letters 29: 79: title 0.45, title-on -0.33, kicker 0.39, deck -0.05, byline-below 0.17, byline-above -0.63, byline-end -0.31, byline-apart -0.27, byline-on -0.09, text 0.21
before-and-letters 30: 225: title -0.31, title-on -0.43, kicker -0.24, deck -0.04, byline-below -0.18, byline-above 0.08, byline-end -0.04, byline-apart 0.31, text 0.17, aside -0.05
before-and-letters 31: 12: title -0.15, kicker -0.23, byline-below -0.05, byline-end 0.90, byline-apart -0.08, byline-on -0.18, text -0.71
before-and-letters 32: 1: title -0.04, byline-below -0.04, byline-above 0.16, byline-apart -0.10
before-and-letters 33: 7: title -0.38, kicker -0.10, byline-below 0.30, byline-above -0.14, byline-end 0.40, byline-apart -0.06, byline-on -0.09, text -0.21, aside -0.04
before-and-letters 34: 33: title 0.22, title-on -0.24, kicker -0.11, deck -0.04, byline-below -0.70, byline-end -0.36, byline-apart -0.36, byline-on -0.19, text 0.43, aside -0.04
before-and-letters 35: 4: title -0.26, title-on -0.16, deck -0.03, byline-below 0.51, byline-above -0.08, byline-end -0.19, byline-apart 0.37, text -0.44
before-and-letters 36: 3: title 0.22, title-on -0.13, kicker -0.11, deck -0.04, byline-below 0.04, byline-above -0.17, byline-end -0.11, byline-apart -0.08, byline-on 0.13, text -0.13, aside -0.04
before-and-letters 37: 2: title -0.29, title-on 0.24, kicker -0.23, deck -0.10, byline-below -0.31, byline-above -0.17, byline-end -0.16, byline-apart -0.19, byline-on -0.12, text-on -0.14, aside -0.10
before-and-letters 38: 21: title -0.04, title-on -0.26, kicker 0.25, byline-below 0.14, byline-above -0.08, byline-end 0.24, byline-apart 0.43, byline-on -0.56, text -0.62, text-on 0.30
before-and-letters 39: 9: title 0.08, title-on 0.08, kicker -0.50, deck -0.14, deck-on -0.09, byline-below -0.40, byline-apart -0.06, byline-on 0.17, text -0.10, text-on -0.44, aside -0.03
before-and-letters 40: 55: title -0.55, title-on -0.35, byline-below -0.43, byline-apart -0.17, text 0.60
before-and-letters 41: 573: title 0.27, title-on -0.10, kicker 0.04, deck-on -0.24, byline-below 0.26, byline-end 0.18, byline-apart -0.06, byline-on -0.15, text -0.46
before-and-letters 42: 12896: title 0.26, title-on 0.13, kicker -0.07, byline-below -0.15, byline-above -0.13, byline-end -0.11, text -0.19
before-and-letters 43: 10343: kicker -0.05, byline-below 0.10, text -0.04
before-and-letters 44: 44: title -0.19, title-on 0.47, kicker -0.04, deck -0.06, byline-below -0.42, byline-end -0.13, byline-on -0.16, text -0.14, text-on -0.22, aside -0.06
before-and-letters 45: 248: title -0.41, title-on -0.11, kicker -0.23, deck -0.04, byline-below 0.05, byline-above -0.11, byline-end 0.18, byline-apart 0.09, byline-on 0.26, text -0.07, aside -0.03
before-and-letters 46: 21347: title-on 0.15, deck-on 0.10, byline-above -0.04, byline-end 0.05, byline-apart -0.12, byline-on -0.39, text -0.12, text-on 0.03
before-and-letters 47: 20312: title 0.14, title-on 0.08, kicker -0.10, deck -0.07, byline-below -0.09, byline-above -0.04, byline-end -0.15, byline-on 0.07, text -0.08, text-on 0.15, aside -0.05
before-and-tail 0: 5979: title -0.34, title-on 0.08, deck -0.07, deck-on -0.04, byline-above -0.04, byline-apart -0.07, byline-on -0.09, text 0.21, aside -0.04
before-and-tail 1: 16: title -0.14, title-on 0.38, kicker -0.05, deck -0.09, byline-below 0.52, byline-above -0.05, byline-end -0.61, byline-apart -0.11, text -0.16
before-and-tail 2: 54: title 1.05, title-on -0.47, kicker -0.07, deck -0.11, byline-below -0.26, byline-above -0.06, byline-end -0.05, byline-apart -0.05, text -0.97
before-and-tail 6: 10: title 0.21, title-on -0.19, kicker -0.10, deck -0.21, byline-below 0.42, byline-above -0.13, byline-end -0.18, byline-apart -0.11, text -0.32
before-and-tail 7: 1: title -0.08, title-on -0.12, byline-below -0.12, text 0.13
before-and-tail 8: 51: title -0.42, title-on 0.29, kicker -0.22, deck 0.29, byline-below -0.25, byline-above 0.27, byline-end -0.14, byline-on -0.15, text 0.25
before-and-tail 9: 520: title 0.19, title-on -0.31, kicker -0.08, deck -0.06, byline-below -0.08, byline-above -0.06, byline-end -0.06, byline-on 0.13, text 0.13, text-on 0.21
before-and-tail 10: 3: title -0.32, title-on 0.45, byline-below -0.10, byline-above -0.04, byline-end -0.04, text -0.22, aside -0.04
before-and-tail 11: 16: title -0.07, title-on 0.39, deck-on -0.04, byline-below -0.03, byline-end -0.13, text -0.31, text-on -0.24
before-and-tail 15: 3: title -0.26, title-on -0.29, text -0.03, text-on 0.42
before-and-tail 17: 8: title -0.10, title-on -0.08, byline-apart -0.06, byline-on -0.44, text -0.40, text-on 0.47
before-and-tail 45: 554: title 0.13, kicker -0.06, deck -0.07, byline-below -0.41, byline-end -0.06, byline-on 0.17, text 0.29, aside -0.04
before-and-tail 46: 3: title -0.15, title-on 0.35, byline-below -0.37, byline-end -0.10, byline-apart -0.04, byline-on -0.11, text 0.16
before-and-tail 47: 3: title -0.05, title-on -0.09, deck -0.05, byline-below 0.17, byline-above -0.08, byline-end -0.05, byline-apart -0.07, text -0.17, aside -0.08
before-and-tail 53: 15: title 0.36, title-on -0.38, deck -0.21, byline-below 0.42, byline-end -0.17, byline-apart -0.21, text -0.98
before-and-tail 54: 48: title 0.15, title-on -0.22, kicker -0.16, byline-below -0.03, byline-above 0.28, byline-end -0.08, byline-apart 0.05, byline-on -0.06, text -0.47
before-and-tail 55: 1: deck -0.05, byline-end 0.14, text -0.12
before-and-tail 62: 6: title -0.09, kicker -0.04, byline-below -0.03, byline-above -0.38, byline-end 0.48, text -0.29
before-and-tail 63: 314: title -0.05, title-on -0.45, kicker -0.08, deck -0.05, byline-below -0.07, byline-above -0.10, byline-end -0.13, byline-apart 0.15, byline-on -0.15, text 0.23, aside -0.04
before-and-tail 71: 2: byline-end 0.28, text -0.28
before-and-tail 72: 45: title -0.13, title-on -0.34, kicker -0.08, byline-above 0.12, byline-end -0.25, byline-apart -0.22, byline-on -0.34, text 0.21, aside -0.04
before-and-tail 81: 33: title 0.08, title-on 0.06, kicker -0.06, deck -0.07, deck-on -0.11, byline-below 0.23, byline-above -0.03, byline-end 0.10, byline-apart 0.29, byline-on -0.52, text -0.58, text-on 0.29
before-and-tail 89: 2: title -0.04, title-on -0.15, byline-below -0.12, byline-end -0.14, byline-on 0.36, text -0.04, text-on -0.16
before-and-tail 90: 14795: title 0.22, kicker -0.04, deck 0.04, deck-on -0.04, byline-below 0.24, byline-apart -0.04, text -0.57
before-and-tail 91: 1432: title -0.25, title-on -0.08, kicker -0.10, deck -0.04, byline-below -0.16, byline-end 0.09, byline-on -0.18, text 0.33
before-and-tail 92: 5466: title -0.05, title-on -0.05, byline-below -0.10, byline-end -0.03, byline-on -0.10, text 0.34
before-and-tail 93: 725: title -0.36, title-on -0.32, kicker -0.08, byline-below -0.12, text 0.45
before-and-tail 94: 258: title -0.50, title-on -0.55, byline-below -0.34, text 0.71
before-and-tail 95: 53: title -0.33, title-on -0.19, byline-below -0.34, byline-apart -0.16, text 0.38
before-and-tail 96: 693: title 0.06, kicker -0.05, byline-below -0.06, byline-on -0.21
before-and-tail 97: 14: title-on -0.05, text 0.15
before-and-tail 98: 431: title -0.04, title-on -0.15, byline-below -0.07, byline-end -0.05, text 0.07
before-and-tail 99: 22864: title 0.15, title-on 0.30, kicker -0.03, deck -0.04, deck-on 0.17, byline-above -0.06, byline-on 0.17, text -0.07, text-on -0.32
before-and-tail 100: 2010: title -0.15, title-on -0.53, byline-below 0.18, byline-apart -0.06, byline-on -0.07, text -0.04, text-on 0.15
before-and-tail 101: 13794: title -0.06, title-on 0.05, deck-on -0.04, byline-below -0.07, byline-end -0.06, byline-apart -0.04, byline-on -0.06, text -0.05, text-on 0.22
before-and-tail 102: 871: title -0.06, title-on -0.37, kicker -0.06, deck-on -0.06, byline-on -0.32, text-on 0.20
before-and-tail 103: 223: text -0.28, text-on 0.22
before-and-tail 104: 63: title -0.04, title-on -0.38, kicker -0.18, byline-below -0.12, byline-apart -0.07, byline-on -0.04, text 0.30, text-on 0.29
before-and-tail 105: 1472: title 0.26, title-on -0.20, text -0.05, text-on -0.05
before-and-tail 106: 16: title -0.30, text -0.12, text-on 0.33
before-and-tail 107: 638: title -0.07, title-on -0.07, kicker -0.03, deck-on -0.18, byline-below -0.06, byline-end -0.10, byline-apart -0.07, byline-on -0.40, text 0.27, text-on -0.05
before-and-seams 21: 143: title -0.41, title-on -0.30, kicker -0.19, deck 0.16, byline-below 0.20, byline-above -0.17, byline-end -0.16, byline-apart 0.36, text 0.35
before-and-seams 22: 96: title -0.55, title-on 1.17, kicker -0.10, deck -0.12, byline-below -0.07, byline-end -0.13, byline-apart -0.07, text 0.09
before-and-seams 23: 46: title 0.07, title-on 0.22, kicker -0.11, deck -0.03, byline-below -0.64, byline-above -0.20, byline-end -0.10, text 0.30
before-and-seams 24: 4237: title -0.14, title-on -0.08, deck -0.05, byline-end -0.08, byline-on -0.09, text 0.16
before-and-seams 25: 422: title -0.20, title-on -0.69, kicker 0.17, deck 0.05, byline-below -0.07, byline-end -0.13, byline-apart -0.03, text 0.44
before-and-seams 26: 272: title-on -0.21, kicker -0.22, deck -0.06, byline-below -0.06, byline-above 0.09, byline-end 0.28, byline-apart -0.24, byline-on -0.08, text 0.22
before-and-seams 27: 24: title -1.25, title-on -0.19, kicker -0.16, deck -0.05, byline-below 1.02, byline-above -0.05, byline-apart -0.15, byline-on -0.15, text 0.53, aside -0.04
before-and-seams 28: 9: title -0.47, title-on 0.67, byline-below -0.63, byline-above -0.03, byline-end -0.41, byline-apart -0.06, byline-on -0.06, text 0.30
before-and-seams 29: 11: title 0.92, title-on -0.11, kicker -0.34, byline-below 0.17, byline-above -0.09, byline-end -0.17, byline-apart -0.31, byline-on -0.33, text -0.84
before-and-seams 30: 9: title -0.10, title-on -0.04, kicker 0.65, byline-below 0.21, byline-above -0.08, byline-end 0.42, byline-apart -0.04, byline-on -0.05, text -1.10
before-and-seams 31: 286: title -0.11, title-on 0.06, kicker 0.07, deck 0.07, byline-below 0.04, byline-above 0.09, byline-end -0.08, byline-apart -0.12, byline-on -0.11, text -0.26
before-and-seams 32: 189: title -0.57, title-on 0.43, kicker -0.08, deck -0.04, byline-below -0.54, byline-above -0.11, byline-end 0.39, byline-apart 0.17, byline-on -0.39, text 0.47
before-and-seams 33: 60: title -0.62, title-on 0.30, kicker -0.16, deck -0.10, deck-on -0.03, byline-above -0.15, byline-end 0.09, byline-apart -0.46, byline-on -0.09, text 0.55
before-and-seams 34: 9: title-on -0.56, kicker -0.09, deck -0.04, byline-below -0.48, byline-above -0.03, byline-end -0.68, byline-apart -0.20, byline-on -0.32, text 1.02
before-and-seams 35: 4: title 0.20, deck -0.16, byline-above -0.18, byline-end -0.06, byline-apart -0.04, byline-on 0.23, text -0.36
before-and-seams 36: 8: title -0.99, title-on 0.45, byline-below 0.56, byline-above 0.55, byline-end -0.52, byline-apart -0.33, byline-on -0.10, text -0.03
before-and-seams 37: 9: title 0.45, title-on -0.45, kicker -0.38, byline-below 0.70, byline-above -0.07, byline-end -0.29, byline-apart -0.18, text -0.85
before-and-seams 38: 160: title 0.28, title-on 1.17, kicker 0.14, deck -0.07, deck-on -0.21, byline-below -0.38, byline-above -0.07, byline-end -0.18, byline-apart -0.14, byline-on 0.32, text -0.91, aside -0.03
before-and-seams 39: 67: title 0.16, title-on 0.54, kicker -0.06, deck -0.07, byline-below -0.52, byline-above -0.04, byline-end 0.24, byline-apart 0.37, byline-on -0.14, text -0.56
before-and-seams 40: 48: title -0.42, title-on 0.60, kicker -0.35, deck -0.19, byline-below -0.72, byline-above -0.17, byline-end 0.97, byline-apart 0.15, text -0.29
before-and-seams 41: 2: title 0.44, kicker -0.08, deck -0.10, byline-below -0.21, byline-above -0.17, byline-end 0.32, byline-apart -0.08, byline-on -0.15, text -0.54, aside -0.12
before-and-seams 42: 12: title -0.48, title-on 0.03, byline-below -0.56, byline-above -0.07, byline-on 0.39, text -0.27, text-on 0.05
before-and-seams 43: 5: title -0.55, title-on 0.12, kicker -0.10, byline-below -0.15, byline-on -0.17, text -0.16, text-on 0.18
before-and-seams 44: 2: title -0.26, title-on -0.20, byline-end -0.15, byline-on -0.04, text -0.25, text-on 0.33, aside -0.17
before-and-seams 45: 146: title -0.34, title-on 0.51, kicker -0.17, deck-on 0.35, byline-below -0.09, byline-above -0.04, byline-end -0.08, byline-on 0.05, text -0.15, text-on 0.11
before-and-seams 46: 9: title -0.73, title-on -0.78, byline-below -0.03, byline-on -0.24, text -0.29, text-on 1.05
before-and-seams 47: 1: title -0.03, title-on 0.14, kicker -0.07, text-on -0.05
before-and-seams 48: 1: title-on -0.10, deck -0.04, deck-on -0.04, byline-below -0.11, byline-on 0.23, text-on -0.17
before-and-seams 49: 4: title -0.34, title-on 0.36, deck -0.04, byline-below -0.04, text-on -0.09
before-and-seams 50: 10: title 0.44, title-on 0.17, deck -0.06, deck-on -0.03, byline-below -0.07, byline-apart -0.26, byline-on -0.42, text -0.41, text-on 0.14
before-and-seams 51: 10: title 0.07, title-on -0.32, kicker -0.04, byline-below 0.48, byline-above -0.05, byline-end -0.09, byline-apart -0.18, byline-on -0.38, text -0.42, text-on -0.06, aside -0.04
before-and-seams 52: 97: title-on 0.25, deck-on -0.06, byline-below -0.12, byline-on 0.34, text -0.27, text-on -0.08
before-and-seams 53: 11: title 0.51, title-on -0.06, kicker -0.29, byline-below -0.25, byline-apart -0.12, byline-on -0.13, text -0.52, text-on 0.08
before-and-seams 54: 8: title 0.33, title-on 0.06, kicker -0.16, byline-below -0.21, byline-on 0.45, text -0.54, text-on -0.34
before-and-seams 55: 2: title -0.08, title-on 0.04, kicker -0.06, byline-on -0.25, text-on 0.20
before-and-seams 56: 4: title 0.35, title-on -0.53, deck -0.11, byline-below -0.26, byline-end -0.14, byline-apart -0.19, byline-on -0.23, text -0.41, text-on 0.40
before-and-seams 57: 8: title 0.26, title-on 0.19, byline-below -0.18, byline-on -0.22, text -0.38, text-on -0.04, aside -0.10
before-and-seams 58: 5: title -0.12, title-on -0.04, byline-below -0.22, byline-on -0.29, text 0.57, text-on -0.28
before-and-seams 59: 51: title 0.15, title-on -0.23, kicker 0.54, byline-apart 0.66, byline-on -0.23, text -0.41, text-on -0.30
before-and-seams 60: 4: title -0.61, title-on -0.72, byline-below -0.08, byline-above -0.15, byline-apart -0.14, byline-on -0.28, text -0.53, text-on 1.04
before-and-seams 61: 11: title 0.56, title-on -0.20, kicker -0.09, byline-below -0.03, byline-end -0.06, byline-apart -0.17, byline-on -0.30, text 0.31, text-on -0.55
before-and-seams 64: 2: title 0.59, title-on -0.40, kicker -0.04, deck -0.06, byline-below -0.33, byline-end -0.22, byline-apart -0.12, byline-on -0.10, text -0.19, aside -0.09
before-and-seams 66: 34: title -1.02, title-on -0.57, kicker -0.28, deck -0.15, byline-below -0.19, byline-above -0.08, byline-end -0.08, byline-apart -0.26, byline-on -0.45, text 1.64, aside -0.04
before-and-seams 67: 8: title -0.12, title-on -0.62, byline-below 0.57, byline-above -0.08, byline-end -0.21, byline-apart -0.15, byline-on -0.19, text 0.23
before-and-seams 68: 6: title 0.25, title-on 0.73, kicker -0.07, deck -0.07, byline-below -0.04, byline-above -0.25, byline-end -0.08, byline-apart -0.11, text -0.44, aside -0.04
before-and-seams 69: 1: title 0.28, title-on -0.17, deck -0.16, byline-end -0.06, byline-apart -0.04, text -0.24, aside -0.08
before-and-seams 71: 1: title -0.17, title-on 0.21, byline-apart -0.08, byline-on -0.05
before-and-seams 73: 9: title-on -0.51, deck -0.19, deck-on -0.10, byline-below -0.14, byline-end -0.04, byline-apart -0.09, byline-on -0.27, text 0.78
before-and-seams 74: 20: title-on -0.33, deck -0.05, byline-below 0.22, byline-above -0.13, byline-end -0.11, byline-apart -0.20, byline-on 0.37, aside -0.16
before-and-seams 75: 10: title 0.21, title-on 0.34, text -0.43
before-and-seams 78: 1: title 0.30, title-on -0.30, kicker -0.06
before-and-seams 79: 2: title -0.33, title-on -0.21, kicker -0.11, deck -0.04, byline-on 0.30, text -0.14
before-and-seams 80: 43: title -0.25, title-on 0.16, kicker -0.07, deck -0.04, byline-below -0.21, byline-on -0.05
before-and-seams 81: 6: title 0.15, title-on 0.40, deck -0.03, byline-below -0.14, byline-apart -0.13, byline-on -0.28, text -0.49
before-and-seams 82: 6: title -0.57, title-on 0.22, deck -0.06, byline-apart -0.10
before-and-seams 231: 2: title -0.07, title-on -0.04, deck -0.05, byline-below 0.41, byline-above -0.20, byline-apart -0.33, text -0.28
before-and-seams 232: 1: title -0.09, title-on 0.26, deck -0.05, byline-below -0.16, byline-apart -0.13, text -0.14
before-and-seams 234: 280: title 0.20, title-on -0.10, kicker -0.08, deck -0.06, byline-below -0.53, byline-above 0.13, byline-apart 0.40, byline-on -0.13
before-and-seams 235: 54: title -0.06, title-on -0.10, byline-below 0.30, byline-end -0.12, byline-apart 0.04, byline-on -0.26, text -0.21
before-and-seams 236: 24: title 0.31, title-on -0.30, deck -0.07, byline-below -0.07, byline-above -0.04, byline-apart -0.72, byline-on -0.06, text 0.78
before-and-seams 237: 6: title 0.42, title-on -0.52, deck -0.06, byline-below -0.40, byline-above -0.10, byline-end -0.48, byline-apart -0.11, byline-on -0.17, text 0.53, aside -0.06
before-and-seams 239: 2: title 0.27, title-on -0.26, byline-below -0.06, byline-above -0.17, byline-end -0.04, byline-on -0.07, text 0.17
before-and-seams 240: 2: title -0.14, title-on 0.24, deck -0.06, byline-below -0.14, byline-above -0.13, byline-end -0.09, byline-apart -0.24, byline-on -0.06, text -0.25
before-and-seams 241: 62: title 0.40, title-on 0.22, kicker -0.09, byline-below -0.09, byline-above -0.16, byline-end -0.10, byline-apart -0.18, byline-on 0.25, text -0.27
before-and-seams 242: 52: title -0.44, title-on -0.34, byline-below 0.36, byline-above -0.11, byline-apart -0.37, byline-on 0.19, text 0.05
before-and-seams 243: 12: title -0.40, title-on -0.44, byline-below -0.95, byline-above 0.59, byline-end -0.40, byline-apart 0.71, byline-on -0.38, text 0.38
before-and-seams 246: 1: title -0.20, title-on 0.19, byline-below -0.13, byline-above -0.05, byline-end -0.12, byline-apart -0.08, text -0.11
before-and-seams 247: 1: title -0.14, title-on -0.11, kicker -0.10, byline-below 0.16, byline-above -0.05, byline-end -0.05, byline-apart -0.05
before-and-seams 248: 43: title -0.18, title-on -0.19, byline-below 0.18, byline-above -0.22, byline-end -0.04, byline-apart -0.11, byline-on 0.69, text -0.48
before-and-seams 249: 15: title -0.64, title-on -0.08, byline-below 0.25, byline-above -0.03, byline-end -0.14, byline-apart -0.53, byline-on 0.34, text 0.07
before-and-seams 250: 17: title -0.30, title-on -0.65, byline-below 1.22, byline-above -0.28, byline-end -0.42, byline-apart -0.77, byline-on -0.19, text -0.18
before-and-seams 251: 1: byline-below -0.21, byline-above -0.04, byline-end -0.03, byline-on 0.22, text -0.05
before-and-seams 276: 28: title 0.66, kicker -0.16, deck -0.03, byline-below -0.22, byline-above -0.27, byline-end -0.19, byline-apart -0.14, text -0.16
before-and-seams 277: 12: title -0.26, kicker -0.19, deck -0.18, byline-below -0.26, byline-above 0.30, byline-end 0.14, byline-apart -0.27, text -0.30, aside -0.10
before-and-seams 278: 6: title -0.14, byline-below -0.09, byline-above 0.46, byline-end -0.36, byline-apart 0.32, byline-on -0.04, text -0.04
before-and-seams 280: 1: title -0.14, title-on -0.04, byline-above -0.15, byline-end 0.23, text -0.09
before-and-seams 283: 3: title-on -0.08, byline-below 0.22, byline-above -0.32, byline-end -0.08, byline-on -0.10, text -0.24
before-and-seams 284: 1: byline-above 0.12, byline-end -0.10
before-and-seams 285: 1: title -0.13, byline-above -0.12, byline-end 0.19
before-and-seams 292: 3: title -0.14, deck -0.06, byline-below -0.05, byline-above -0.24, byline-end 0.33, byline-on -0.03, text -0.19
before-and-seams 315: 2: title -0.23, byline-below -0.04, byline-above -0.03, byline-end 0.06, byline-apart -0.18
before-and-seams 317: 1: byline-above -0.04, byline-end 0.13, byline-apart -0.12, byline-on -0.04
before-and-seams 318: 143: title 0.25, title-on -0.48, kicker -0.27, deck -0.04, byline-below 0.05, byline-above -0.32, byline-end -0.08, byline-apart -0.49, text 0.57
before-and-seams 319: 28: title -0.25, title-on -0.34, kicker -0.06, byline-below 0.34, byline-above -0.30, byline-apart 0.73, byline-on -0.23, text -0.77
before-and-seams 320: 23: kicker -0.24, byline-below -0.17, byline-above -0.80, byline-end 0.92, byline-apart -0.95, byline-on -0.11, text -0.17, aside -0.11
before-and-seams 321: 50: title -0.28, byline-below -0.06, byline-above -0.08, byline-end -0.21, byline-apart 0.10, text 0.41
before-and-seams 325: 20: title 0.64, kicker -0.07, byline-below -0.19, byline-above 0.23, byline-end -0.49, byline-apart -0.10, byline-on -0.05, text -0.22
before-and-seams 326: 9: title -0.65, title-on -0.25, byline-below -0.68, byline-above 0.05, byline-end -0.68, byline-apart 0.89, byline-on -0.05, text 0.48, aside -0.04
before-and-seams 327: 2: title -0.07, kicker -0.11, deck -0.10, byline-below -0.21, byline-above -0.13, byline-apart 0.35, text -0.39, aside -0.06
before-and-seams 328: 3: title -0.05, title-on -0.10, kicker -0.07, deck -0.03, byline-below -0.25, byline-above -0.05, byline-end 0.49, byline-apart -0.13, byline-on -0.15, text -0.40
before-and-seams 329: 1: title -0.13, byline-end 0.13, text -0.04
before-and-seams 330: 1: title -0.19, byline-end 0.19, text -0.10
before-and-seams 332: 23: title -0.24, title-on -0.04, kicker 0.54, deck -0.04, byline-above 0.52, byline-end -0.46, byline-apart -0.05, byline-on -0.29, text 0.25
before-and-seams 333: 3: title -0.15, kicker 0.34, byline-end 0.28, byline-apart -0.04, byline-on -0.24, text -0.25
before-and-seams 334: 2: kicker -0.10, byline-below -0.15, byline-above -0.06, byline-end -0.37, byline-apart -0.15, byline-on -0.03, text 0.36, aside -0.06
before-and-seams 335: 5: title -0.22, byline-end -0.39, byline-on 0.42, text -0.22
before-and-seams 360: 22: title 0.13, title-on -0.19, deck -0.09, byline-below -0.32, byline-above 0.61, byline-end 0.11, byline-apart -0.89, byline-on -0.18, text -0.45
before-and-seams 361: 3: title -0.44, kicker -0.30, deck -0.08, byline-below -0.28, byline-above -0.46, byline-end -0.31, byline-apart 0.37, text 0.42, aside -0.15
before-and-seams 362: 7: title 0.39, kicker -0.25, byline-below -0.45, byline-above -0.40, byline-end -0.32, byline-apart -0.03, text -0.12
before-and-seams 363: 2: kicker -0.03, byline-apart -0.14, text 0.09
before-and-seams 367: 1: title -0.24, byline-below -0.04, byline-apart -0.07, text 0.24
before-and-seams 374: 2: title -0.03, title-on -0.17, byline-below 0.37, byline-above -0.07, byline-end -0.17, byline-apart -0.29, text -0.07, aside -0.04
before-and-seams 375: 1: kicker -0.05, byline-below -0.04, byline-above -0.09, byline-end 0.17, byline-apart -0.07, byline-on -0.07, text -0.04, aside -0.04
before-and-seams 376: 6: title -0.29, title-on -0.10, deck -0.04, byline-below 0.16, byline-above -0.26, byline-end -0.22, byline-apart -0.54, text 0.47
before-and-seams 377: 1: title -0.08, byline-below -0.04, byline-above -0.13, byline-end -0.17, byline-apart -0.13, text 0.17, aside -0.04
before-and-seams 381: 4: title -0.17, title-on -0.44, kicker -0.32, deck -0.10, deck-on -0.05, byline-below -0.10, byline-end -0.20, byline-apart -0.06, byline-on 0.68, text-on -0.40
before-and-seams 382: 1: title -0.20, title-on -0.14, kicker -0.11, byline-below -0.17, byline-on 0.25, text-on -0.04, aside -0.04
before-and-seams 384: 1: deck -0.03, byline-below -0.13, byline-end -0.10, byline-apart -0.09, byline-on -0.05, text-on 0.16, aside -0.03
before-and-seams 388: 3: title -0.47, title-on 0.34, kicker 0.16, deck -0.04, byline-below -0.27, byline-end -0.15, byline-apart -0.21, byline-on -0.27, text -0.22, text-on 0.39, aside -0.09
before-and-seams 390: 2: title -0.24, title-on 0.24, deck -0.08, deck-on -0.05, byline-below 0.38, byline-apart -0.20, byline-on -0.22, text-on -0.17
before-and-seams 395: 2: title -0.28, title-on 0.32, kicker -0.20, deck -0.12, deck-on -0.05, byline-below -0.24, byline-above -0.05, byline-end -0.07, byline-apart -0.16, byline-on -0.20, text-on -0.21, aside -0.09
before-and-seams 396: 1: title -0.12, byline-on 0.12
before-and-seams 397: 1: title 0.21, title-on -0.09, kicker -0.10, byline-below -0.04, byline-above -0.09, byline-end -0.04, byline-apart -0.06, byline-on -0.14, text -0.13, aside -0.03
before-and-seams 402: 6: title 0.17, byline-below 0.18, byline-apart 0.33, byline-on -0.38, text -0.29
before-and-seams 403: 3: title -0.39, kicker -0.04, byline-below -0.29, byline-above -0.28, byline-end -0.39, byline-apart 0.45, byline-on 0.26, text -0.12, aside -0.08
before-and-seams 405: 2: kicker -0.09, byline-below -0.30, byline-above -0.04, byline-end 0.42, byline-apart -0.33, byline-on -0.20
before-and-seams 409: 2: title 0.53, byline-below -0.31, byline-apart -0.39, byline-on -0.25
before-and-seams 411: 2: title -0.14, byline-below -0.16, byline-above -0.10, byline-apart 0.29, byline-on -0.13, text -0.10, aside -0.04
before-and-seams 417: 2: title 0.34, kicker -0.13, byline-below -0.25, byline-above -0.15, byline-end -0.10, byline-apart -0.14, byline-on -0.29
before-and-seams 418: 3: title -0.24, title-on -0.10, kicker -0.08, byline-below 0.25, byline-above -0.08, byline-on -0.16
before-and-seams 441: 12309: title -0.18, byline-end -0.03, byline-on -0.17, text 0.16
before-and-seams 442: 808: title 0.09, title-on -0.31, kicker -0.07, deck 0.04, byline-below 0.05, byline-above -0.05, byline-end 0.17, byline-apart -0.03, byline-on -0.30, text -0.10
before-and-seams 443: 223: title 0.10, title-on -0.09, kicker -0.04, deck 0.45, deck-on -0.10, byline-below -0.04, byline-above 0.41, byline-end 0.47, byline-on -0.17, text -0.83
before-and-seams 444: 7033: title 0.17, title-on -0.40, kicker 0.05, deck-on -0.12, byline-below -0.07, byline-above -0.09, byline-apart -0.05, byline-on -0.19, text 0.14
before-and-seams 445: 533: title -0.15, title-on 0.51, kicker -0.15, deck -0.07, deck-on -0.10, byline-below 0.23, byline-above -0.04, byline-on -0.27
before-and-seams 446: 255: title 0.27, deck 0.07, deck-on -0.03, byline-above -0.05, byline-apart 0.17, byline-on -0.14, text -0.53
before-and-seams 447: 143: title -0.33, deck-on -0.05, byline-below 0.08, byline-end 0.22, byline-apart -0.03, byline-on -0.10, text 0.07
before-and-seams 448: 656: title 0.13, title-on 0.23, byline-below -0.03, byline-on -0.03, text -0.16
before-and-seams 449: 97: title 0.31, title-on 0.30, kicker -0.04, byline-below -0.29, byline-end -0.69, byline-apart -0.21, byline-on -0.10, text -0.10
before-and-seams 450: 44: title -0.16, title-on 0.50, kicker -0.31, deck -0.23, byline-below -0.15, byline-end 0.57, byline-on -0.26, text -0.42
before-and-seams 451: 456: title -0.11, title-on 0.12, kicker -0.10, deck-on -0.13, byline-below -0.20, byline-end -0.04, byline-on 0.70, text 0.21
before-and-seams 452: 214: title -0.50, title-on 0.23, kicker 0.19, deck -0.08, deck-on -0.15, byline-below 0.58, byline-above -0.03, byline-end -0.22, byline-apart -0.31, byline-on -0.18, text 0.04
before-and-seams 453: 69: title -0.36, title-on -0.62, kicker -0.07, deck 0.29, deck-on -0.10, byline-below -0.13, byline-end -0.05, byline-apart -0.04, byline-on 0.40, text 0.43
before-and-seams 454: 7: title -0.22, title-on -0.22, kicker -0.05, deck -0.17, byline-below 0.76, byline-above -0.05, byline-end -0.18, byline-apart -0.17, text -0.69, aside -0.05
before-and-seams 455: 508: title 0.46, title-on -0.23, deck -0.05, byline-below 0.13, byline-end -0.08, byline-apart -0.03, byline-on -0.15, text -0.33
before-and-seams 456: 71: title 0.10, title-on -0.34, byline-below 0.23, byline-end -0.14
before-and-seams 457: 26: title -0.43, deck -0.07, deck-on -0.09, byline-below -0.55, byline-above 0.63, byline-end 0.48, byline-apart -0.15, byline-on 0.38, text -0.18
before-and-seams 458: 298: title -0.06, title-on 1.08, kicker 0.08, deck -0.08, deck-on 0.50, byline-below -0.19, byline-end -0.09, byline-on -0.25, text -0.26
before-and-seams 459: 57: title -0.52, title-on 0.37, kicker -0.44, deck -0.14, deck-on -0.11, byline-below 0.05, byline-end 0.27, byline-apart 0.19, byline-on 0.11, text -0.17
before-and-seams 460: 48: kicker -0.11, deck -0.10, byline-below -0.51, byline-above -0.03, byline-end -0.09, byline-apart 0.28, byline-on -0.38, text 0.35
before-and-seams 461: 12: title -0.16, title-on -0.37, kicker -0.09, deck -0.20, byline-below -0.57, byline-above -0.04, byline-end 0.56, byline-apart -0.08, byline-on -0.41, text 0.30
before-and-seams 462: 24193: title -0.07, title-on -0.10, deck-on -0.18, byline-below -0.09, byline-above -0.03, byline-end -0.06, byline-apart -0.05, byline-on -0.31, text -0.16, text-on 0.22
before-and-seams 463: 1035: title -0.07, title-on -0.36, deck -0.04, byline-below -0.09, byline-apart -0.07, byline-on -0.35, text 0.09
before-and-seams 464: 243: byline-below -0.22, byline-end -0.03, byline-on 0.04, text -0.11, text-on 0.15
before-and-seams 465: 12130: title -0.18, title-on 0.04, kicker -0.04, deck-on -0.06, byline-below -0.04, byline-on 0.08, text -0.04, text-on 0.22
before-and-seams 466: 488: title 0.28, title-on -0.40, kicker -0.05, deck-on -0.06, byline-below 0.05, byline-apart -0.04, byline-on 0.20, text-on -0.18
before-and-seams 467: 516: title 0.13, title-on 0.31, kicker -0.06, byline-apart -0.09, byline-on 0.35, text -0.16, text-on 0.08
before-and-seams 468: 366: title-on -0.11, byline-end -0.04, byline-on 0.13, text -0.05, text-on 0.05
before-and-seams 469: 1085: title -0.16, title-on -0.40, byline-below -0.13, byline-end 0.11, byline-apart 0.16, byline-on -0.12, text-on 0.17
before-and-seams 470: 287: title 0.46, title-on 0.09, deck -0.06, deck-on 0.54, byline-below 0.27, byline-above -0.13, byline-end -0.17, byline-apart 0.37, byline-on 0.66, text -0.24, text-on -0.88
before-and-seams 471: 51: title -0.15, title-on 0.61, deck -0.05, byline-below -0.38, byline-above -0.08, byline-end -0.10, byline-apart -0.14, byline-on -0.23, text -0.04, text-on 0.04
before-and-seams 472: 782: title -0.13, title-on 0.13, kicker -0.06, deck-on 0.20, byline-below 0.22, byline-above -0.04, byline-apart -0.06, byline-on -0.20, text 0.04, text-on -0.09
before-and-seams 473: 72: title 0.55, title-on -0.21, kicker -0.27, deck-on -0.07, byline-below 0.44, byline-above -0.05, byline-end 0.44, byline-apart 0.26, byline-on -0.51, text -0.16, text-on -0.74
before-and-seams 474: 46: title 0.15, title-on 0.27, kicker -0.15, byline-below -0.17, byline-end -0.23, byline-on -0.37, text -0.04
before-and-seams 475: 39: title -0.25, title-on 0.79, byline-below -0.13, byline-end -0.18, byline-apart -0.08, byline-on -0.42, text -0.11
before-and-seams 476: 220: title 0.61, title-on 0.92, deck-on -0.24, byline-below -0.07, byline-apart -0.10, byline-on -0.10, text -0.22, text-on -0.38
before-and-seams 477: 64: title 0.37, title-on -0.56, byline-below 1.13, byline-end -0.03, byline-apart 0.59, byline-on -0.28, text -0.64, text-on -0.50
before-and-seams 478: 31: title 0.47, title-on 0.20, kicker -0.49, byline-below -0.51, byline-end -0.12, byline-apart -0.16, byline-on -0.29, text 0.77, text-on -0.60
before-and-seams 479: 206: title 0.37, title-on 0.16, kicker 0.37, deck -0.04, deck-on 0.21, byline-below -0.11, byline-end 0.20, byline-on -0.85, text 0.46, text-on -0.62
before-and-seams 480: 49: title 0.15, title-on 0.34, kicker -0.17, deck -0.07, deck-on 0.60, byline-below -0.74, byline-end -0.45, byline-apart -0.07, byline-on -0.44, text -0.39, text-on 0.14
before-and-seams 481: 31: title-on -0.76, kicker -0.20, deck-on -0.22, byline-below -0.03, byline-end -0.03, byline-on 0.50, text -0.48
before-and-seams 482: 17: title -0.52, title-on -0.33, deck -0.04, byline-below -0.06, byline-end 0.58, byline-apart -0.15, byline-on -0.09, text-on 0.08
before-and-alike 0: 888: title -0.20, byline-below 0.05, byline-end 0.10, byline-on -0.09, text -0.05
before-and-alike 1: 544: title 0.15, title-on 0.04, deck -0.11, byline-below 0.08, byline-above 0.10, byline-end -0.20, byline-on -0.14, text -0.13
before-and-alike 2: 944: title-on 0.49, kicker -0.12, deck -0.09, deck-on -0.11, byline-below -0.15, byline-above -0.13, byline-apart -0.14, text 0.10
before-and-alike 3: 1100: title 0.08, title-on 0.24, kicker 0.11, deck 0.20, byline-below -0.17, byline-above -0.23, byline-end -0.23, byline-apart -0.10, byline-on -0.16, text 0.05
before-and-alike 4: 2635: title -0.52, title-on -0.50, kicker 0.16, deck -0.12, deck-on -0.03, byline-below -0.14, byline-above 0.15, byline-end -0.11, byline-apart -0.05, byline-on -0.08, text 0.58, aside -0.06
before-and-alike 5: 158: title 0.22, title-on -0.21, kicker -0.05, deck -0.04, deck-on -0.17, byline-below -0.18, byline-end -0.07, byline-apart 0.21, byline-on -0.04, text -0.09, text-on 0.43
before-and-alike 6: 90: title -0.18, title-on -0.16, kicker -0.11, deck -0.05, deck-on 0.60, byline-below -0.25, byline-end -0.05, byline-apart -0.15, byline-on -0.22, text 0.39, text-on 0.39
before-and-alike 7: 108: title 0.11, title-on -0.60, kicker -0.07, byline-below 0.16, byline-above -0.04, byline-end -0.03, byline-apart -0.07, byline-on 0.44, text-on 0.29
before-and-alike 8: 111: title 0.27, title-on 0.12, kicker -0.35, deck -0.15, deck-on -0.46, byline-below -0.23, byline-above -0.09, byline-end -0.08, byline-apart -0.08, byline-on 0.42, text -0.29
before-and-alike 9: 83: title -0.25, title-on 0.58, kicker 0.48, deck -0.07, byline-below 0.20, byline-above -0.07, byline-end -0.07, byline-apart -0.32, byline-on -0.36, text 0.27, text-on -0.88
before-and-alike 25: 51: title 0.40, title-on -0.45, byline-below -0.14, byline-above -0.15, byline-end -0.11, byline-apart -0.22, byline-on -0.15, text 0.46
before-and-alike 26: 56: title 0.56, title-on -0.20, byline-above 0.07, byline-end -0.13, byline-apart 0.33, byline-on 0.34, text -1.30
before-and-alike 27: 103: title -0.10, kicker -0.13, deck -0.05, byline-below 0.05, byline-above -0.04, byline-end -0.13, byline-apart 0.14, byline-on 0.38, text -0.20
before-and-alike 28: 149: title -0.87, title-on 0.48, kicker -0.07, deck -0.06, byline-below 0.60, byline-above -0.04, byline-end -0.17, byline-on -0.29, text -0.28
before-and-alike 29: 216: title 0.38, title-on -0.43, kicker -0.05, deck -0.06, byline-below -0.65, byline-above 0.23, byline-end 0.14, byline-apart -0.16, byline-on -0.06, text 0.60
before-and-alike 30: 12: title 0.61, kicker -0.30, deck -0.04, byline-below 0.31, byline-above -0.71, byline-end 0.38, byline-apart -0.06, byline-on -0.11, text -0.85
before-and-alike 31: 5: title -0.10, kicker -0.04, byline-end 0.29, text -0.24
before-and-alike 32: 6: title -0.40, title-on -0.04, deck -0.19, byline-below -0.24, byline-above 0.22, byline-end 0.15, byline-on -0.04, text -0.24, aside -0.20
before-and-alike 33: 11: title 0.20, kicker -0.05, byline-below -0.27, byline-above 0.23, byline-end -0.16, byline-apart -0.25, text -0.29
before-and-alike 34: 21: title 0.21, kicker -0.06, byline-above -0.25, byline-end -0.37, byline-apart 0.19, text -0.17
before-and-alike 35: 69: title -0.12, kicker -0.08, byline-below -0.04, byline-above 0.13, byline-end -0.36, byline-apart -0.08, byline-on 0.36, text 0.29
before-and-alike 36: 27: title-on -0.36, kicker -0.27, deck -0.18, byline-below -0.37, byline-above -0.20, byline-end 0.11, byline-apart 0.16, byline-on -0.27, text 0.44
before-and-alike 37: 65: title -0.50, title-on -0.29, kicker 0.21, byline-above 0.06, byline-end 0.21, byline-apart 0.30, byline-on -0.65, text -0.16
before-and-alike 38: 84: title -0.56, title-on -0.31, kicker -0.25, deck -0.05, byline-below -0.46, byline-above 0.42, byline-end -0.77, byline-apart 0.22, byline-on -0.04, text 0.93, aside -0.03
before-and-alike 39: 71: title 1.07, title-on -0.15, kicker -0.39, byline-below 0.05, byline-above -1.13, byline-end 0.58, byline-apart -0.07, text -1.07, aside -0.04
before-and-alike 40: 9: title -0.58, kicker -0.33, deck -0.06, byline-below 0.29, byline-above -0.69, byline-end -0.60, byline-apart -0.52, text 0.98, aside -0.04
before-and-alike 41: 3: title -0.31, title-on -0.16, byline-below 0.40, byline-above -0.17, byline-end 0.43, byline-apart -0.39, text -0.37
before-and-alike 42: 4: title -0.28, kicker -0.04, deck -0.18, byline-below -0.38, byline-above 0.11, byline-end -0.31, byline-apart 0.40, byline-on -0.11, text -0.05, aside -0.04
before-and-alike 43: 12: title -0.86, title-on -0.18, kicker -0.07, byline-below -0.47, byline-above 0.48, byline-apart 0.22, byline-on -0.19, text 0.55, aside -0.05
before-and-alike 44: 17: title 0.80, title-on -0.08, byline-below -0.18, byline-above -0.24, byline-end -0.43, byline-apart -0.54, text -0.38, aside -0.06
before-and-alike 45: 7: title -0.24, title-on 0.43, kicker -0.18, deck -0.07, byline-below -0.44, byline-above -0.05, byline-end 0.17, byline-apart -0.21, byline-on 0.08, aside -0.08
before-and-alike 46: 7: title -0.53, title-on 0.13, kicker 0.12, deck -0.03, deck-on -0.03, byline-below 0.37, byline-above -0.05, byline-end -0.09, byline-apart -0.36, byline-on 0.20, text -0.10, text-on -0.34, aside -0.05
before-and-alike 47: 3: title 0.49, title-on -0.26, kicker -0.39, deck -0.03, byline-below -0.25, byline-above -0.15, byline-apart -0.18, byline-on 0.04, text -0.18, text-on -0.03, aside -0.05
before-and-alike 48: 4: title -0.44, deck -0.11, deck-on -0.04, byline-below 0.26, byline-end 0.40, byline-apart -0.52, byline-on -0.05, text-on 0.24
before-and-alike 49: 14: title 0.56, title-on -0.29, kicker -0.16, byline-below 0.11, byline-above -0.24, byline-end -0.28, byline-apart 0.76, byline-on -0.98, text -0.56
before-and-alike 50: 2120: title 0.11, title-on -0.06, deck-on -0.05, byline-below 0.06, byline-above 0.03, byline-end -0.04, byline-apart -0.03, byline-on -0.14, text -0.05
before-and-alike 51: 1625: title -0.10, title-on -0.03, kicker -0.03, deck -0.05, byline-below 0.15, byline-above 0.04, byline-on -0.35, text 0.08
before-and-alike 52: 2586: title -0.14, title-on 0.15, deck 0.05, deck-on -0.20, byline-above -0.07, byline-on 0.07
before-and-alike 53: 4493: title 0.06, title-on 0.14, kicker -0.04, deck 0.07, deck-on 0.28, byline-below -0.20, byline-above -0.07, byline-end 0.15, text -0.28
before-and-alike 54: 13043: title 0.05, title-on -0.34, kicker -0.05, deck-on -0.14, byline-below -0.12, byline-above -0.06, byline-end -0.09, byline-on -0.09, text 0.15
before-and-alike 55: 2456: deck-on 0.04, byline-below -0.04, byline-above -0.03, byline-on 0.12, text 0.06, text-on -0.07
before-and-alike 56: 1843: title -0.22, title-on 0.47, deck-on -0.29, byline-below 0.06, byline-above -0.03, byline-end -0.04, text 0.15, text-on -0.16
before-and-alike 57: 2903: title 0.09, title-on -0.18, kicker -0.04, deck-on 0.51, byline-below -0.08, byline-end -0.05, byline-on 0.04, text -0.23, text-on 0.11
before-and-alike 58: 6169: title -0.08, title-on -0.49, deck-on -0.15, byline-below -0.04, byline-on -0.26, text 0.14, text-on 0.07
before-and-alike 59: 28580: title 0.10, title-on 0.30, kicker -0.07, deck -0.03, deck-on 0.05, byline-below -0.10, byline-end -0.05, byline-apart -0.10, byline-on -0.17, text -0.41, text-on 0.42
before-and-names 0: 2985: title 0.11, title-on -0.13, kicker -0.06, deck -0.08, byline-below 0.18, byline-above -0.06, byline-end -0.11, byline-apart -0.06, byline-on -0.05, text 0.16
before-and-names 1: 2015: title -0.32, title-on 0.17, kicker 0.14, deck-on -0.04, byline-below 0.11, byline-above -0.14, byline-end 0.06, byline-apart 0.05, byline-on -0.17, text -0.03, aside -0.07
before-and-names 2: 922: title -0.41, title-on 0.50, kicker 0.15, deck 0.05, deck-on -0.05, byline-below -0.35, byline-above 0.20, byline-end 0.27, byline-apart -0.29, byline-on 0.09, text -0.32, aside -0.06
before-and-names 3: 189: title 0.27, title-on 0.08, kicker 0.20, deck -0.07, byline-below -0.82, byline-above -0.28, byline-end -0.17, byline-apart -0.06, text -0.15, aside -0.03
before-and-names 5: 150: title 0.28, title-on -0.39, kicker -0.13, deck -0.06, deck-on -0.32, byline-below -0.27, byline-end -0.04, byline-apart -0.06, byline-on -0.04, text 0.27, text-on 0.58
before-and-names 6: 230: title -0.03, title-on -0.10, kicker -0.11, deck -0.07, deck-on 0.34, byline-below 0.11, byline-above -0.08, byline-end -0.08, byline-apart 0.18, byline-on 0.24, text -0.09, text-on -0.23
before-and-names 7: 139: title -0.05, title-on 0.34, kicker 0.31, deck -0.05, deck-on -0.19, byline-above -0.04, byline-end -0.26, byline-apart -0.32, byline-on 0.05, text -0.47, text-on 0.49
before-and-names 8: 31: title 0.48, title-on -0.19, kicker -0.14, deck -0.05, byline-below -0.40, byline-above -0.15, byline-end -0.08, byline-on -0.50, text -0.20, text-on 0.37
before-and-names 25: 46: title -0.15, title-on 1.06, deck -0.05, byline-below -1.57, byline-end -0.10, byline-apart -0.31, byline-on -0.10, text 0.92
before-and-names 26: 251: title 0.20, title-on -0.23, kicker -0.05, deck -0.08, byline-below -0.24, byline-above -0.15, byline-end -0.09, byline-apart 0.17, byline-on 0.35, text 0.32
before-and-names 27: 246: title -0.57, title-on -0.38, kicker -0.13, deck -0.06, byline-below 0.75, byline-above 0.18, byline-apart -0.06, text -0.87, aside -0.04
before-and-names 28: 32: title 0.96, title-on -0.51, deck -0.06, byline-below -0.65, byline-above -0.07, byline-apart -0.29, byline-on -0.11, text -0.74
before-and-names 30: 8: title 0.43, kicker -0.15, byline-above -0.19, byline-end -0.27, text -0.18
before-and-names 31: 26: kicker -0.19, byline-above -0.09, byline-end 0.07, byline-apart 0.11, byline-on -0.09, text 0.06
before-and-names 32: 17: title -0.85, title-on -0.10, kicker -0.09, byline-below -0.04, byline-above 0.27, byline-end 0.29, byline-apart -0.09, byline-on -0.07, text -0.35
before-and-names 33: 4: title 0.36, deck -0.17, byline-below -0.21, byline-above -0.27, byline-end 0.20, byline-apart -0.09, text -0.25
before-and-names 35: 9: title 0.69, kicker -0.26, deck -0.24, byline-below -0.04, byline-end -0.24, byline-apart -0.06, text -0.59, aside -0.04
before-and-names 36: 67: title 0.17, kicker -0.28, deck -0.08, byline-below -0.24, byline-above -0.53, byline-end -0.15, byline-apart 0.21, text 0.19
before-and-names 37: 160: title-on -0.66, kicker 0.17, deck -0.04, byline-below -0.16, byline-above 0.36, byline-end -0.14, byline-apart -0.03, byline-on -0.21, text -0.06, aside -0.04
before-and-names 38: 80: title -1.32, kicker -0.36, byline-below -0.14, byline-above -0.78, byline-end 0.36, byline-apart -0.47, text 0.58, aside -0.03
before-and-names 41: 8: title -0.60, title-on -0.19, kicker -0.23, byline-below 0.25, byline-above 0.06, byline-end -0.71, byline-apart 0.59, text 0.28, aside -0.05
before-and-names 42: 18: title 0.25, title-on -0.24, kicker -0.10, deck -0.08, byline-below -0.72, byline-above 0.42, byline-end -0.30, byline-apart -0.72, byline-on -0.29, text 0.74, aside -0.03
before-and-names 43: 19: title 0.08, deck -0.03, byline-below 0.33, byline-above -0.43, byline-end 0.25, byline-apart -0.58, text -0.34, aside -0.04
before-and-names 45: 2: title -0.24, title-on 0.33, kicker -0.17, deck -0.16, deck-on -0.05, byline-below -0.19, byline-apart -0.15, byline-on -0.11, text -0.24, text-on -0.28, aside -0.09
before-and-names 46: 12: title -0.67, title-on 0.46, kicker -0.17, deck -0.08, deck-on -0.05, byline-end -0.28, byline-apart 0.36, byline-on 0.18, text -0.50, text-on 0.06, aside -0.05
before-and-names 47: 20: title 0.47, title-on -0.63, kicker -0.05, byline-below 0.12, byline-above -0.11, byline-end 0.09, byline-apart 0.08, byline-on -0.29, text -0.35, text-on 0.25
before-and-names 48: 1: kicker -0.09, byline-below -0.12, byline-above -0.05, byline-end 0.16, byline-apart -0.15, byline-on -0.16
before-and-names 50: 13118: title 0.22, title-on 0.15, deck-on -0.13, byline-below -0.11, byline-above -0.09, byline-end -0.14, byline-apart -0.03, byline-on -0.27
before-and-names 51: 7352: title -0.39, title-on 0.07, kicker -0.10, deck -0.10, deck-on 0.11, byline-below 0.24, byline-above 0.09, byline-apart 0.11, byline-on -0.09, text 0.03, aside -0.03
before-and-names 52: 2926: title -0.10, title-on 0.13, kicker -0.07, deck 0.12, deck-on -0.12, byline-below 0.07, byline-above -0.09, byline-end 0.67, byline-apart -0.20, byline-on 0.14, text -0.22
before-and-names 53: 471: title 0.60, title-on -0.45, kicker -0.43, deck -0.08, byline-below -0.46, byline-above -0.09, byline-end 0.50, byline-apart -0.11, byline-on 0.46, text -0.57, aside -0.04
before-and-names 55: 19203: title 0.19, title-on -0.24, kicker -0.04, deck-on -0.26, byline-below -0.20, byline-above -0.03, byline-end -0.03, byline-apart -0.05, byline-on -0.19, text-on 0.17
before-and-names 56: 15715: title-on 0.47, kicker -0.15, deck -0.10, deck-on 0.30, byline-below 0.21, byline-above -0.08, byline-end -0.17, byline-apart 0.17, byline-on 0.24, text -0.23, text-on -0.11, aside -0.06
before-and-names 57: 6253: title -0.33, title-on 0.34, kicker -0.10, deck -0.05, deck-on 0.04, byline-below 0.17, byline-above -0.11, byline-end 0.34, byline-apart -0.16, text -0.45, text-on 0.03, aside -0.04
before-and-names 58: 780: title 0.24, title-on 0.08, kicker -0.14, deck -0.04, byline-below -0.68, byline-end 0.04, byline-apart -0.15, text 0.30, text-on -0.26
before-and-bare-lines 0: 120: title 0.30, title-on -0.11, kicker -0.39, deck 0.61, byline-below -0.38, byline-above -0.06, byline-end -0.20, byline-apart -0.05, byline-on -0.12, text -0.13, aside -0.03
before-and-bare-lines 1: 219: title -0.13, kicker -0.34, deck -0.09, byline-below 0.31, byline-above -0.28, byline-end -0.10, byline-apart -0.05, byline-on -0.14, text 0.47
before-and-bare-lines 2: 716: title 0.24, title-on 0.19, kicker -0.16, deck -0.16, deck-on -0.12, byline-below -0.52, byline-above 0.11, byline-end 0.05, byline-apart -0.14, byline-on -0.24, text 0.29, aside -0.03
before-and-bare-lines 3: 1474: title -0.26, title-on 0.18, kicker 0.13, deck -0.10, byline-above -0.06, byline-end -0.13, byline-apart -0.05, byline-on -0.11, text 0.17, aside -0.04
before-and-bare-lines 4: 3582: title -0.56, title-on -0.19, kicker 0.26, deck-on -0.04, byline-below 0.27, byline-above 0.04, byline-end 0.07, byline-apart -0.08, byline-on -0.05, text 0.24, aside -0.07
before-and-bare-lines 5: 10: title 0.92, title-on -0.83, kicker -0.04, deck -0.07, deck-on 0.53, byline-below -0.51, byline-above -0.03, byline-end -0.03, byline-on -0.67, text 0.26, text-on -0.57
before-and-bare-lines 6: 43: title -0.07, title-on 0.06, kicker -0.09, deck -0.04, byline-below 0.27, byline-above -0.10, byline-apart -0.05, byline-on 0.06, text 0.49, text-on -0.45
before-and-bare-lines 7: 112: title-on -0.31, kicker -0.07, deck -0.05, deck-on -0.08, byline-below -0.31, byline-end -0.10, byline-apart -0.14, byline-on 0.25, text 0.13, text-on 0.39
before-and-bare-lines 8: 230: title -0.29, title-on 0.40, deck -0.07, deck-on -0.41, byline-below -0.10, byline-end -0.09, byline-apart -0.11, byline-on 0.41, text -0.50, text-on 0.42
before-and-bare-lines 9: 155: title 0.51, title-on -0.49, kicker -0.12, deck -0.09, byline-below -0.10, byline-above -0.06, byline-end -0.08, byline-apart 0.30, byline-on -0.04, text 0.19, text-on 0.25
before-and-bare-lines 25: 2: title -0.18, title-on -0.09, byline-below 0.17, text -0.09
before-and-bare-lines 26: 11: title -0.70, title-on -0.32, deck -0.04, byline-above -0.11, byline-apart -0.17, byline-on -0.09, text 0.63
before-and-bare-lines 27: 82: title-on -0.40, kicker -0.11, deck -0.07, byline-below 0.63, byline-above 0.47, byline-end -0.29, byline-on -0.60, text -0.24
before-and-bare-lines 28: 178: title -0.14, title-on -0.19, kicker -0.05, deck -0.04, byline-below 0.05, byline-above -0.28, byline-end -0.05, byline-apart 0.51, byline-on 0.12
before-and-bare-lines 29: 302: title 0.50, title-on 0.20, kicker -0.11, deck -0.08, byline-below -0.86, byline-above 0.15, byline-end -0.08, byline-apart -0.20, byline-on 0.32, text 0.22, aside -0.05
before-and-bare-lines 31: 2: title 0.38, kicker -0.29, byline-below -0.04, byline-end -0.33, byline-apart -0.03, text -0.04, aside -0.09
before-and-bare-lines 32: 5: title -0.09, kicker -0.21, deck -0.21, byline-below -0.34, byline-above 0.28, byline-end -0.34, byline-apart -0.08, text -0.21, aside -0.21
before-and-bare-lines 33: 21: title-on -0.21, kicker -0.13, byline-below 0.35, byline-above -0.03, byline-end -0.06, byline-apart -0.10, byline-on -0.09, text -0.36
before-and-bare-lines 34: 27: title 0.17, kicker -0.07, deck -0.04, byline-below -0.06, byline-above -0.71, byline-end 0.94, byline-apart 0.14, text -0.49
before-and-bare-lines 35: 1: byline-end 0.14, text -0.12
before-and-bare-lines 36: 3: title -0.08, kicker -0.04, byline-end 0.15, text -0.03
before-and-bare-lines 37: 25: title -0.07, kicker -0.09, deck -0.05, byline-above -0.23, byline-end 0.64, byline-apart 0.63, text -1.23
before-and-bare-lines 38: 125: title -1.12, title-on -0.37, kicker 0.18, deck -0.08, byline-below 0.12, byline-above 0.29, byline-end -0.29, byline-apart -0.18, byline-on -0.19, text 0.73, aside -0.05
before-and-bare-lines 39: 162: title 0.79, title-on -0.36, kicker -0.26, deck -0.04, byline-below -0.36, byline-above -0.61, byline-end -0.05, text -0.10, aside -0.04
before-and-bare-lines 41: 2: title-on -0.16, byline-below 0.34, byline-above -0.04, byline-end -0.12, byline-apart -0.21, text -0.31, aside -0.03
before-and-bare-lines 42: 9: title -0.57, kicker -0.04, byline-below -0.33, byline-above 0.17, byline-end -0.37, byline-apart 0.66, text -0.05, aside -0.04
before-and-bare-lines 43: 12: title -0.69, title-on -0.23, kicker -0.07, deck -0.13, byline-below 0.25, byline-above 0.48, byline-end -0.34, byline-apart -0.70, byline-on -0.30, text 0.59
before-and-bare-lines 44: 22: title 0.67, kicker -0.29, deck -0.06, byline-below -0.60, byline-above -0.80, byline-end 0.13, byline-apart -0.85, aside -0.05
before-and-bare-lines 47: 6: title -0.44, title-on 0.59, kicker -0.55, deck -0.09, deck-on -0.03, byline-below -0.36, byline-above -0.06, byline-end -0.09, byline-apart -0.20, byline-on 0.12, text -0.14, text-on -0.33, aside -0.13
before-and-bare-lines 48: 15: title 0.36, title-on -0.46, kicker -0.16, deck -0.12, deck-on -0.08, byline-below 0.24, byline-above -0.24, byline-end -0.07, byline-apart 0.35, byline-on -0.13, text -0.38, text-on -0.32
before-and-bare-lines 49: 14: title -0.27, title-on -0.30, kicker 0.30, byline-below 0.23, byline-end 0.36, byline-apart 0.19, byline-on -0.28, text -0.52, text-on 0.31
before-and-bare-lines 50: 1648: title -0.12, title-on 0.89, kicker -0.09, deck -0.10, byline-below -0.10, byline-above -0.03, byline-end -0.70, text 0.26
before-and-bare-lines 51: 1975: title -0.35, title-on -0.03, kicker -0.13, deck -0.14, deck-on -0.07, byline-below 0.63, byline-above -0.07, byline-end -0.33, byline-on -0.09, text 0.19
before-and-bare-lines 52: 6396: title 0.54, title-on -0.40, kicker -0.10, deck 0.24, deck-on 0.25, byline-below -0.09, byline-above 0.14, byline-apart -0.08, byline-on -0.41, text -0.41
before-and-bare-lines 53: 6968: title -0.32, title-on 0.31, kicker 0.09, deck -0.14, deck-on -0.08, byline-below 0.10, byline-above -0.12, byline-end 0.22, byline-apart -0.08, byline-on 0.16, aside -0.04
before-and-bare-lines 54: 6880: title 0.42, title-on -0.33, kicker -0.14, deck 0.04, deck-on -0.06, byline-below -0.15, byline-above -0.09, byline-end -0.12, byline-apart 0.10, byline-on 0.08, text -0.06
before-and-bare-lines 55: 2783: title 0.35, title-on 0.09, kicker -0.05, deck -0.06, deck-on -0.07, byline-below -0.16, byline-end -0.13, byline-apart -0.11, byline-on -0.36, text 0.08, text-on 0.06, aside -0.03
before-and-bare-lines 56: 4558: title -0.46, title-on 0.43, kicker -0.04, deck -0.06, deck-on -0.23, byline-below 0.95, byline-above -0.05, byline-end -0.04, byline-apart -0.10, byline-on 0.42, text -0.63, text-on -0.05, aside -0.03
before-and-bare-lines 57: 10943: title 0.35, title-on 0.17, kicker -0.18, deck -0.08, deck-on 0.37, byline-below -0.18, byline-above -0.07, byline-end -0.08, byline-on -0.50, text -0.14, text-on -0.06, aside -0.07
before-and-bare-lines 58: 12144: title -0.20, title-on 0.33, deck -0.04, deck-on -0.23, byline-below -0.15, byline-above -0.09, byline-on 0.35
before-and-bare-lines 59: 11523: title -0.08, title-on -0.19, kicker -0.04, deck -0.06, deck-on 0.12, byline-above -0.04, byline-end -0.05, byline-apart -0.06, byline-on -0.14, text -0.23, text-on 0.25
title-score 0: 59826: title -0.28, title-on -0.05, kicker -0.05, deck-on -0.06, byline-below -0.05, byline-above -0.05, byline-end 0.06, byline-apart -0.07, byline-on -0.04, text 0.40, text-on 0.06
title-score 1: 3733: title -0.20, title-on 0.17, kicker -0.09, deck-on 0.07, byline-below 0.11, byline-above -0.08, byline-on 0.04, text 0.05, text-on -0.03
title-score 2: 1023: title -0.14, kicker -0.08, deck -0.09, deck-on -0.04, byline-below 0.13, byline-above -0.06, byline-end -0.25, byline-apart -0.07, byline-on 0.16, text 0.17, text-on 0.09
title-score 3: 1774: title 0.05, title-on 0.15, kicker 0.15, deck -0.09, deck-on 0.05, byline-below -0.03, byline-end -0.03, byline-on 0.18, text -0.34, text-on -0.26, aside -0.03
title-score 4: 3727: title-on -0.14, kicker -0.06, deck -0.03, byline-above -0.10, byline-end 0.12, byline-apart -0.04, byline-on -0.06, text 0.08, text-on 0.30
title-score 5: 1237: title 0.31, title-on -0.26, deck -0.04, deck-on 0.06, byline-below -0.14, byline-end -0.12, byline-apart -0.16, byline-on -0.04, text -0.24, text-on 0.15
title-score 6: 1624: title 0.24, title-on 0.17, kicker 0.03, deck-on -0.11, byline-above -0.08, byline-end -0.17, byline-apart -0.08, byline-on -0.07, text -0.34, text-on -0.48
title-score 7: 876: title 0.32, title-on 0.16, deck -0.06, byline-below -0.04, byline-above 0.09, byline-end -0.05, byline-on -0.04, text -0.35, text-on 0.17
title-score 8: 184: title 0.43, title-on -0.18, kicker -0.30, deck -0.04, byline-below -0.07, byline-above -0.11, byline-end -0.05, byline-on -0.07, text 0.13, text-on -0.24
byline-score 0: 70401: title -0.03, title-on 0.04, kicker -0.17, deck -0.07, byline-above -0.18, byline-end -0.07, byline-apart -0.13, text 0.22, text-on 0.14, aside -0.07
byline-score 1: 154: title 0.49, title-on 0.17, kicker -0.17, deck -0.06, byline-below -0.40, byline-above 0.04, byline-end 0.76, byline-apart 0.18, byline-on -0.64, text -0.47, text-on -0.94
byline-score 2: 789: title 0.30, title-on 0.07, kicker -0.18, byline-above 0.09, byline-apart -0.05, byline-on 0.11, text -0.19, text-on -0.17
byline-score 3: 1042: title -0.06, title-on 0.29, kicker 0.52, deck -0.03, byline-below -0.19, byline-above -0.09, byline-end 0.04, byline-apart -0.08, byline-on -0.04, text -0.33, text-on 0.34
byline-score 4: 879: title 0.08, title-on -0.50, kicker -0.21, deck 0.06, deck-on 0.30, byline-below -0.24, byline-above -0.20, byline-end -0.05, byline-apart 0.07, byline-on -0.18, text 0.43, text-on 0.76
byline-score 5: 285: title -0.26, title-on -0.12, kicker -0.13, deck -0.07, byline-below 0.11, byline-above 0.35, byline-end -0.20, byline-apart 0.11, byline-on 0.08, text -0.20, text-on -0.09, aside -0.05
byline-score 6: 444: title -0.07, title-on -0.28, kicker -0.09, deck -0.07, byline-below 0.35, byline-above 0.15, byline-apart 0.06, byline-on 0.23, text -0.15, text-on -0.44, aside -0.05
byline-score 7: 10: title -0.21, title-on -0.28, deck -0.05, byline-below -0.33, byline-above 0.25, byline-apart 0.59, byline-on -0.17, text -0.04
title-score-and-letters 0: 30: title -0.23, title-on -0.20, deck -0.16, byline-below -0.07, byline-end -0.05, text 0.43, text-on 0.06
title-score-and-letters 1: 646: title -0.03, title-on -0.47, kicker -0.16, deck -0.04, deck-on -0.21, byline-below 0.24, byline-above -0.11, byline-end 0.24, byline-on 0.20, text-on -0.12
title-score-and-letters 2: 31312: title -0.35, title-on 0.18, byline-below -0.09, byline-above -0.04, byline-end 0.09, byline-apart -0.11, byline-on -0.09, text 0.34
title-score-and-letters 3: 27838: title -0.31, title-on -0.49, kicker -0.11, deck 0.04, deck-on -0.13, byline-below -0.18, byline-above -0.03, byline-end -0.06, byline-on -0.10, text 0.42, text-on 0.24, aside -0.04
title-score-and-letters 4: 30: title -0.51, title-on 0.26, deck -0.03, byline-below -0.38, byline-above -0.06, byline-end -0.21, byline-apart -0.20, byline-on 0.23, text 0.32, text-on -0.08, aside -0.11
title-score-and-letters 5: 172: title -0.18, title-on -0.53, kicker -0.08, deck -0.04, deck-on -0.23, byline-below 0.06, byline-end 0.41, byline-apart -0.06, byline-on 0.23, text -0.11, text-on 0.41, aside -0.03
title-score-and-letters 6: 2056: title -0.13, title-on 0.32, kicker -0.09, byline-below -0.14, byline-end -0.10, byline-on -0.06, text 0.20
title-score-and-letters 7: 1475: title -0.37, kicker -0.10, deck-on 0.21, byline-below 0.35, byline-above -0.04, byline-end 0.05, byline-on 0.14, text -0.11, text-on -0.16
title-score-and-letters 8: 36: title -0.05, title-on 0.25, byline-below -0.05, byline-above -0.32, text -0.06, text-on -0.21
title-score-and-letters 9: 42: title 0.41, title-on 1.34, kicker -0.18, deck -0.13, byline-below -0.05, byline-above -0.53, byline-end -0.52, byline-apart -0.39, byline-on 0.21, text -0.56, text-on 0.16, aside -0.03
title-score-and-letters 10: 534: title -0.44, title-on -0.46, kicker -0.08, deck -0.11, byline-below 0.32, byline-end -0.26, byline-apart 0.16, byline-on 0.43, text 0.06, text-on 0.05, aside -0.03
title-score-and-letters 11: 411: title -0.14, title-on 0.15, kicker -0.10, deck -0.07, deck-on -0.42, byline-below 0.05, byline-above -0.04, byline-end -0.22, byline-apart -0.09, byline-on -0.44, text 0.34, text-on 0.44
title-score-and-letters 12: 16: title -0.57, title-on -0.31, kicker -0.26, deck -0.04, byline-below 0.35, byline-above -0.18, byline-end -0.04, byline-apart -0.12, byline-on -0.27, text 0.59, aside -0.09
title-score-and-letters 13: 126: title 0.08, title-on -0.08, kicker 0.33, deck 0.10, deck-on -0.16, byline-above -0.09, byline-end 0.04, byline-apart -0.08, byline-on -0.15, text -0.36, text-on 0.31
title-score-and-letters 14: 637: title -0.14, kicker -0.08, byline-below -0.27, byline-above -0.05, byline-apart 0.08, byline-on -0.38, text-on 0.46
title-score-and-letters 15: 995: title 0.37, title-on 0.53, kicker 0.28, deck -0.13, deck-on 0.19, byline-below 0.06, byline-above 0.06, byline-end -0.04, byline-apart -0.03, byline-on 0.46, text -0.69, text-on -0.84, aside -0.03
title-score-and-letters 16: 35: title -0.65, title-on 0.27, byline-above 0.27, byline-apart -0.23, text 0.51, text-on -0.21, aside -0.03
title-score-and-letters 17: 284: title -0.04, title-on -0.08, kicker -0.18, deck -0.06, byline-below -0.28, byline-above 0.04, byline-apart 0.14, byline-on 0.26, text 0.15, text-on 0.31
title-score-and-letters 18: 2714: title -0.04, title-on -0.10, kicker -0.11, deck -0.06, deck-on 0.04, byline-below 0.18, byline-above -0.14, byline-end 0.14, byline-apart -0.08, byline-on -0.07, text 0.14, text-on 0.16
title-score-and-letters 19: 694: title 0.26, kicker 0.18, deck 0.07, deck-on -0.18, byline-below -0.29, byline-above -0.04, byline-apart -0.03, byline-on -0.32, text -0.28, text-on 0.33
title-score-and-letters 20: 139: title 0.32, title-on 0.35, byline-below -0.21, byline-above -0.14, byline-on -0.36, text -0.29, text-on -0.35
title-score-and-letters 21: 66: title -0.30, title-on -0.16, kicker -0.11, byline-below 0.32, byline-above 0.36, byline-end -0.55, byline-apart -0.16, byline-on 0.21, text 0.24, text-on 0.14
title-score-and-letters 22: 914: title 0.29, title-on -0.64, kicker 0.10, byline-below -0.24, byline-above 0.04, byline-apart -0.14, byline-on -0.06, text -0.09, text-on -0.05, aside -0.04
title-score-and-letters 23: 118: title 0.27, title-on 0.87, kicker -0.16, deck-on 0.54, byline-below -0.07, byline-above -0.19, byline-end -0.12, byline-apart -0.09, byline-on -0.05, text -0.85, text-on 0.20, aside -0.04
title-score-and-letters 24: 162: title 0.66, title-on -0.22, byline-below -0.09, byline-above 0.07, byline-end -0.34, byline-apart -0.16, text -0.82, text-on 0.75
title-score-and-letters 25: 128: title -0.22, kicker 0.50, deck -0.06, byline-below -0.21, byline-above -0.10, byline-end 0.10, byline-on -0.59, text-on -0.34
title-score-and-letters 26: 1138: title 0.32, title-on 0.10, kicker 0.04, deck-on -0.05, byline-below 0.19, byline-above -0.07, byline-end -0.32, byline-apart -0.17, byline-on -0.13, text -0.35, text-on -0.80, aside -0.03
title-score-and-letters 27: 196: title -0.14, title-on 0.03, kicker -0.04, deck-on -0.29, byline-above -0.07, byline-on 0.59, text 0.12, text-on -0.99
title-score-and-letters 28: 158: title 0.17, title-on 0.03, kicker -0.04, deck-on -0.13, byline-above -0.04, text -0.38, text-on 0.27
title-score-and-letters 29: 102: title-on 0.17, kicker -0.10, deck-on -0.06, byline-above 0.24, byline-end -0.11, byline-apart -0.06, byline-on -0.24, text-on -0.64
title-score-and-letters 30: 462: title 0.35, title-on 0.35, kicker 0.07, deck -0.07, byline-below -0.09, byline-above 0.11, byline-end -0.07, byline-on 0.52, text -0.58, text-on 0.58
title-score-and-letters 31: 154: title 0.24, title-on -0.48, deck -0.05, byline-below -0.11, byline-above -0.05, byline-end -0.04, byline-on -0.39, text 0.40, text-on -0.83
title-score-and-letters 32: 88: title 0.15, title-on -0.20, byline-below -0.19, byline-above -0.04, byline-apart -0.24, text 0.33, text-on -0.27
title-score-and-letters 33: 35: title -0.10, kicker -0.53, byline-below -0.09, byline-above -0.34, byline-end -0.14, text 0.47
title-score-and-letters 34: 52: title 0.64, title-on -0.04, kicker -0.31, deck -0.03, byline-below -0.06, byline-above -0.09, byline-apart -0.03, text -0.37
title-score-and-letters 35: 9: title 0.88, title-on 0.18, kicker -0.58, deck -0.03, byline-on -0.12, text -0.50, text-on -0.08
letters-and-fill 0: 215: title -0.08, title-on -0.04, deck-on -0.12, byline-below -0.06, byline-above 0.05, byline-end -0.05, byline-apart -0.04, byline-on -0.19, text 0.09, text-on -0.23
letters-and-fill 1: 329: title 0.35, kicker -0.03, deck-on -0.10, byline-below 0.06, byline-above -0.06, byline-apart -0.17, byline-on 0.10, text -0.69, text-on 0.13
letters-and-fill 2: 119: title 0.06, title-on 0.18, byline-below -0.20, byline-apart -0.14, text 0.20, text-on -0.17
letters-and-fill 3: 17: title -0.41, deck -0.05, byline-end -0.03, text 0.42
letters-and-fill 4: 7: title -0.04, byline-below -0.14, text -0.27, text-on 0.17
letters-and-fill 5: 7: title 0.61, byline-below -0.11, text -0.61
letters-and-fill 6: 145: title 0.23, title-on -0.24, kicker -0.34, deck -0.03, byline-below -0.17, byline-above 0.18, byline-end -0.67, byline-apart -0.14, byline-on -0.42, text 0.42, text-on 0.33
letters-and-fill 7: 453: title -0.36, title-on -0.17, kicker -0.20, deck -0.06, byline-below -0.37, byline-above 0.12, byline-end 0.18, byline-on -0.13, text 0.41, text-on 0.12
letters-and-fill 8: 384: title 0.50, title-on 0.24, kicker 0.16, deck -0.10, byline-below 0.28, byline-above -0.13, byline-apart -0.07, byline-on -0.03, text -0.63, text-on -0.16
letters-and-fill 9: 148: title -0.08, title-on -0.08, kicker -0.11, deck -0.15, byline-above 0.25, byline-end 0.29, byline-on 0.43, text -0.42, text-on 0.22
letters-and-fill 10: 177: title -0.17, title-on -0.10, kicker -0.08, deck 0.27, deck-on -0.22, byline-below 0.48, byline-above -0.07, byline-end -0.19, byline-on 0.66, text -0.22, text-on -0.53
letters-and-fill 11: 294: title -0.31, kicker 0.25, deck -0.08, deck-on -0.12, byline-below -0.09, byline-above -0.17, byline-end 0.06, byline-apart 0.08, byline-on -0.35, text 0.23, text-on 0.08
letters-and-fill 12: 4915: title 0.09, title-on 0.18, deck -0.10, deck-on 0.03, byline-above -0.05, byline-end -0.16, byline-apart -0.09, byline-on 0.07, text-on 0.10
letters-and-fill 13: 4613: title 0.05, kicker -0.07, byline-below 0.04, byline-above -0.06, byline-end 0.10, byline-apart -0.06, byline-on 0.23, text -0.38, text-on -0.15
letters-and-fill 14: 4132: title-on -0.04, deck 0.03, deck-on -0.04, byline-above 0.13, byline-end 0.04, byline-apart -0.08, byline-on -0.32, text -0.06, text-on 0.03
letters-and-fill 15: 4226: title -0.16, title-on 0.03, kicker -0.13, deck -0.05, deck-on -0.03, byline-below -0.09, byline-end -0.12, byline-apart 0.13, byline-on -0.59, text 0.20, text-on 0.03
letters-and-fill 16: 19169: kicker -0.06, deck -0.07, byline-below -0.06, byline-above -0.10, byline-end -0.16, byline-apart -0.08, byline-on -0.55, text 0.05, text-on 0.13
letters-and-fill 17: 2764: title 0.05, title-on 0.12, kicker -0.09, deck -0.05, byline-below -0.14, byline-above -0.06, byline-end -0.04, byline-apart -0.14, byline-on -0.42, text-on 0.19
letters-and-fill 18: 2695: title-on -0.08, kicker 0.06, deck-on 0.14, byline-below -0.17, byline-end -0.06, byline-on 0.12, text 0.11, text-on 0.08
letters-and-fill 19: 3211: title -0.04, title-on 0.30, kicker 0.12, deck -0.07, deck-on -0.23, byline-below -0.16, byline-above -0.11, byline-end -0.20, byline-apart -0.04, byline-on -0.16, text 0.29, text-on 0.05, aside -0.03
letters-and-fill 20: 2953: title 0.17, title-on 0.33, kicker -0.23, deck -0.04, deck-on -0.38, byline-below -0.19, byline-above -0.07, byline-end 0.05, byline-on 0.23, text 0.04, text-on -0.04
letters-and-fill 21: 2083: title -0.08, title-on -0.21, kicker 0.06, deck -0.10, deck-on 0.34, byline-below 0.11, byline-end 0.03, byline-on -0.09, text -0.17
letters-and-fill 22: 5288: title -0.10, title-on -0.57, deck-on 0.25, byline-below 0.05, byline-above 0.08, byline-end 0.11, byline-apart -0.05, byline-on -0.12, text-on -0.14
letters-and-fill 23: 15660: title -0.28, title-on -0.31, kicker -0.07, deck 0.15, deck-on -0.14, byline-below 0.17, byline-above -0.05, byline-end -0.04, byline-apart 0.06, byline-on -0.24, text -0.19, text-on 0.16
letters-and-tail 0: 618: kicker -0.05, deck -0.03, deck-on -0.20, byline-below -0.03, byline-above -0.05, byline-end -0.03, byline-apart -0.05, byline-on -0.17, text 0.06, text-on 0.08, aside -0.03
letters-and-tail 1: 7: title 0.23, title-on 0.35, byline-below -0.10, text -0.31, text-on -0.17
letters-and-tail 2: 54: title 0.59, title-on 0.19, byline-below -0.11, byline-above -0.03, byline-end -0.15, byline-apart -0.22, byline-on -0.03, text -0.29, text-on -0.15, aside -0.03
letters-and-tail 4: 2: title -0.17, text 0.17
letters-and-tail 5: 6: title -0.16, title-on -0.17, byline-below -0.16, byline-apart -0.04, text 0.16
letters-and-tail 6: 4: title -0.21, title-on 0.03, byline-below -0.19, text -0.15, text-on 0.24
letters-and-tail 8: 3: title -0.04, byline-below -0.15, byline-end -0.04, byline-on 0.16
letters-and-tail 9: 1574: title-on -0.07, kicker -0.07, deck -0.07, deck-on -0.15, byline-above 0.04, byline-apart -0.03, byline-on 0.14, text -0.04, text-on 0.06, aside -0.06
letters-and-tail 12: 5: title -0.39, byline-below -0.09, byline-end -0.09, byline-apart -0.07, text -0.04, text-on 0.49
letters-and-tail 15: 14: title -0.24, byline-below -0.22, byline-above -0.13, byline-end -0.15, byline-apart -0.09, text 0.36, text-on 0.16
letters-and-tail 17: 8: title 0.22, title-on 0.72, byline-below -0.32, byline-above -0.04, byline-end -0.40, byline-apart -0.08, byline-on -0.16, text -0.53
letters-and-tail 18: 25791: title 0.09, title-on -0.07, kicker -0.05, deck -0.05, byline-below 0.09, byline-on 0.09, text -0.13, text-on -0.10, aside -0.08
letters-and-tail 19: 1619: title 0.03, title-on 0.35, deck -0.07, byline-below -0.08, byline-apart -0.04, byline-on -0.22, text -0.10, text-on 0.12
letters-and-tail 20: 10920: title -0.06, title-on 0.05, byline-below -0.10, byline-end -0.05, byline-apart -0.05, byline-on -0.03, text-on 0.26
letters-and-tail 21: 744: title -0.11, title-on -0.05, byline-below -0.05, byline-apart -0.05, text 0.28, text-on -0.05
letters-and-tail 22: 183: title -0.42, title-on -0.61, byline-below -0.30, text 0.65, text-on 0.14
letters-and-tail 23: 37: byline-below -0.06, byline-apart -0.12, text -0.29, text-on 0.42
letters-and-tail 25: 22: title -0.08, title-on -0.17, deck -0.03, byline-below -0.18, text 0.19, text-on 0.12
letters-and-tail 26: 503: title-on -0.60, kicker -0.12, deck -0.07, byline-below 0.14, byline-end 0.10, byline-apart -0.07, byline-on 0.10, text 0.26, text-on -0.33
letters-and-tail 27: 17592: title 0.10, title-on 0.35, kicker 0.09, deck-on 0.06, byline-below 0.08, byline-above -0.05, byline-apart -0.04, byline-on 0.15, text -0.42, text-on -0.43, aside -0.04
letters-and-tail 28: 1843: title -0.70, title-on -0.69, kicker -0.10, deck -0.05, byline-below 0.04, byline-above -0.04, byline-end -0.04, byline-apart -0.07, byline-on -0.08, text 0.41, text-on 0.15
letters-and-tail 29: 8397: title-on -0.09, kicker -0.07, deck-on -0.11, byline-below -0.15, byline-end -0.09, byline-on -0.10, text 0.26, text-on 0.26, aside -0.03
letters-and-tail 30: 848: title -0.30, title-on -0.64, kicker -0.11, deck-on -0.09, byline-below -0.08, byline-on -0.39, text 0.32, text-on 0.40
letters-and-tail 31: 301: title -0.04, byline-below -0.17, text -0.11, text-on 0.30
letters-and-tail 32: 73: title -0.11, title-on -0.54, kicker -0.23, byline-below -0.10, byline-on -0.05, text 0.61, text-on 0.12
letters-and-tail 33: 2162: title 0.27, title-on -0.33, kicker -0.03, deck -0.06, byline-below 0.06, byline-on -0.21, text -0.08
letters-and-tail 34: 9: title -0.31, title-on -0.08, text 0.15, text-on 0.30
letters-and-tail 35: 665: title -0.19, title-on 0.18, deck 0.22, deck-on -0.17, byline-below -0.14, byline-end -0.07, byline-on -0.53, text -0.05, text-on 0.32
letters-and-head 0: 3: title 0.37, text -0.36
letters-and-head 2: 655: title -0.12, title-on 0.04, kicker -0.05, deck -0.03, deck-on -0.22, byline-above -0.05, byline-end -0.04, byline-apart -0.09, byline-on -0.15, text 0.10, aside -0.04
letters-and-head 3: 30: title 0.69, title-on -0.25, byline-below -0.24, byline-above -0.10, byline-apart -0.18, text -0.67
letters-and-head 4: 1: byline-below -0.04, byline-on 0.16
letters-and-head 10: 1586: kicker -0.07, deck -0.07, deck-on -0.15, byline-above 0.04, byline-apart -0.06, byline-on 0.13, text -0.06, text-on 0.09, aside -0.06
letters-and-head 12: 15: title -0.33, byline-below -0.08, byline-end -0.30, text 0.42, text-on 0.10
letters-and-head 16: 35258: title 0.11, title-on 0.11, deck -0.15, byline-below 0.14, byline-apart -0.10, byline-on 0.07, text -0.24, text-on -0.11, aside -0.09
letters-and-head 18: 417: title 0.49, title-on -0.44, kicker -0.07, deck -0.03, byline-below -0.29, byline-end -0.04, text -0.55, text-on 0.47
letters-and-head 19: 1283: title 0.16, title-on -0.58, kicker -0.29, deck -0.05, byline-below -0.45, byline-above -0.05, byline-end -0.16, byline-on 0.10, text 0.48, text-on 0.18
letters-and-head 20: 2074: title -0.43, title-on -0.82, byline-below -0.13, byline-end -0.17, byline-apart 0.08, byline-on -0.04, text 0.45, text-on 0.45
letters-and-head 21: 71: title -0.73, title-on -0.53, deck 0.98, byline-below -0.57, byline-end -0.03, text -0.15, text-on 0.23
letters-and-head 22: 18: title -0.75, title-on 1.61, kicker -0.14, byline-end -0.17, byline-apart -0.04, text -1.26
letters-and-head 23: 695: title -0.87, byline-below -0.09, text 0.69, text-on 0.30
letters-and-head 24: 37: title -1.00, title-on -0.21, byline-end -0.05, text 0.89
letters-and-head 25: 15752: title -0.51, title-on 0.45, kicker -0.06, deck -0.05, deck-on 0.37, byline-below 0.32, byline-above -0.03, byline-end 0.10, byline-on -0.04, text -0.77, text-on 0.50
letters-and-head 26: 12978: title 0.60, title-on 0.09, kicker 0.16, deck-on -0.26, byline-below -0.10, byline-above -0.06, byline-end -0.16, byline-apart -0.08, byline-on 0.16, text -0.21, text-on -0.49, aside -0.06
letters-and-head 27: 1442: title-on -1.36, kicker -0.14, deck -0.06, deck-on -0.37, byline-below -0.38, byline-above -0.04, byline-end -0.09, byline-on -0.46, text 1.01, text-on 0.19
letters-and-head 28: 919: title -0.34, title-on -0.46, kicker -0.06, byline-below -0.09, byline-end -0.10, text 0.39, text-on 0.15
letters-and-head 29: 142: title -0.49, kicker -0.11, byline-on -0.05, text 0.45, text-on 0.07
letters-and-head 30: 39: title-on -0.07, byline-below -0.08, byline-end -0.08, byline-apart -0.03, text -0.14, text-on 0.24
letters-and-head 31: 581: title -1.16, title-on -0.47, kicker -0.21, deck -0.13, byline-below -0.14, text 1.20, text-on 0.22
letters-and-extent 0: 189: title 0.31, title-on 0.44, deck-on -0.10, byline-below -0.09, text -0.46, text-on -0.56
letters-and-extent 1: 224: title -0.12, title-on 0.30, kicker -0.03, byline-above -0.10, byline-end -0.05, byline-apart -0.21, byline-on -0.20, text -0.13, aside -0.03
letters-and-extent 2: 225: title -0.17, title-on -0.53, kicker -0.04, deck-on -0.15, byline-below 0.08, byline-end -0.03, byline-apart -0.06, byline-on 0.14, text 0.12, text-on 0.39
letters-and-extent 3: 45: title 0.72, title-on -0.23, byline-below -0.35, byline-apart -0.13, text -0.46
letters-and-extent 4: 7: title -0.19, byline-above -0.09, text 0.21, aside -0.05
letters-and-extent 6: 25: title-on -0.25, byline-below 0.18, byline-above -0.04, byline-end 0.29, text -0.50
letters-and-extent 7: 483: title 0.12, title-on 0.21, kicker 0.12, deck -0.04, byline-end -0.05, text -0.22, text-on -0.85
letters-and-extent 8: 687: title 0.06, title-on 0.21, kicker -0.11, byline-below -0.26, byline-above -0.16, byline-end -0.12, byline-apart -0.08, byline-on 0.15, text 0.24, text-on 0.59, aside -0.03
letters-and-extent 9: 292: title -0.28, title-on -0.61, kicker -0.06, deck -0.05, byline-below 0.49, byline-above 0.21, byline-apart -0.13, text -0.06, text-on 0.27, aside -0.04
letters-and-extent 10: 101: title -0.59, title-on -0.83, kicker -0.09, deck -0.16, deck-on -0.16, byline-below 0.43, byline-above 0.43, byline-end 0.55, byline-apart 0.29, byline-on -0.10, text -0.09, text-on -0.21
letters-and-extent 11: 13: title 0.35, title-on -0.20, byline-below -0.21, text -0.24
letters-and-extent 12: 3649: title 0.10, kicker 0.39, deck -0.11, deck-on 0.03, byline-above -0.05, byline-on 0.09, text -0.48, text-on 0.11
letters-and-extent 13: 5238: title 0.36, title-on 0.38, kicker -0.31, deck -0.06, byline-apart -0.11, byline-on 0.13, text -0.23, text-on -0.06, aside -0.03
letters-and-extent 14: 8893: title -0.12, kicker -0.16, deck-on -0.04, byline-below 0.11, byline-above 0.07, byline-end -0.04, byline-apart -0.05, byline-on -0.24
letters-and-extent 15: 12545: title-on -0.07, kicker -0.11, deck 0.03, byline-below -0.31, byline-above -0.09, byline-end -0.13, byline-apart 0.03, byline-on -0.76, text 0.40, text-on -0.13
letters-and-extent 16: 7649: title 0.06, title-on -0.15, kicker -0.08, byline-below -0.13, byline-above -0.08, byline-end -0.07, byline-apart -0.06, byline-on -0.48, text -0.04, text-on 0.39
letters-and-extent 17: 1845: title -0.90, title-on -0.70, deck-on -0.09, byline-below -0.04, byline-apart -0.18, byline-on -0.04, text 0.83, text-on 0.50
letters-and-extent 18: 1719: title -0.49, title-on 0.46, kicker 0.37, deck -0.04, deck-on 0.10, byline-below -0.15, byline-above -0.03, byline-end -0.06, byline-on 0.13, text 0.16, text-on -0.12
letters-and-extent 19: 3007: title 0.21, title-on 0.32, kicker 0.11, deck -0.04, deck-on -0.10, byline-below -0.35, byline-above -0.08, byline-end -0.10, byline-apart -0.03, byline-on 0.15, text -0.08, text-on -0.16
letters-and-extent 20: 5600: title-on -0.10, kicker -0.31, deck -0.05, deck-on 0.14, byline-below 0.05, byline-above -0.10, byline-end 0.07, byline-apart -0.06, byline-on -0.26, text-on 0.28
letters-and-extent 21: 8294: title-on -0.69, kicker -0.19, deck 0.07, deck-on -0.10, byline-below 0.32, byline-apart 0.06, byline-on 0.06, text -0.40, text-on 0.35
letters-and-extent 22: 7958: title -0.11, title-on -0.11, deck-on -0.13, byline-below 0.04, byline-on -0.17, text 0.28, text-on -0.36
letters-and-extent 23: 5312: title -0.32, title-on -0.40, kicker -0.05, deck -0.04, byline-below -0.11, byline-above 0.25, byline-end -0.08, byline-apart -0.13, byline-on -0.06, text 0.26, text-on 0.17
letters-and-name 0: 528: title 0.14, title-on 0.32, deck-on -0.20, byline-below -0.17, byline-above -0.04, byline-apart -0.09, byline-on -0.12, text-on 0.10
letters-and-name 1: 128: title -0.06, title-on 0.53, byline-on -0.18, text-on -0.54
letters-and-name 2: 11: title -0.33, title-on -0.06, kicker -0.20, deck -0.26, byline-below -0.05, byline-above -0.29, byline-end -0.08, byline-apart -0.09, text 0.44, text-on 0.16, aside -0.06
letters-and-name 3: 22: title -0.48, title-on -0.31, kicker -0.24, deck -0.17, byline-below 0.34, byline-above 0.23, byline-end -0.39, byline-apart -0.24, byline-on 0.21, text 0.07, text-on 0.23, aside -0.05
letters-and-name 4: 4: deck -0.13, byline-below -0.06, byline-above 0.10, byline-end -0.21, aside -0.14
letters-and-name 5: 1: title-on -0.09, deck -0.04, byline-below 0.10, byline-above -0.07, byline-end -0.04, text -0.10, aside -0.07
letters-and-name 6: 940: title 0.35, title-on 0.28, kicker -0.08, deck-on -0.22, byline-below -0.16, byline-above -0.10, byline-on -0.26, text -0.11, text-on 0.10
letters-and-name 7: 281: title -0.35, title-on 0.27, kicker 0.28, deck -0.13, byline-below -0.09, byline-above -0.13, byline-end -0.49, byline-apart -0.09, byline-on 0.36, text 0.20, text-on 0.22, aside -0.03
letters-and-name 8: 144: title -0.91, title-on -0.76, kicker -0.26, byline-below 0.27, byline-above 0.35, byline-end 0.35, byline-apart -0.10, byline-on 0.20, text 0.43, text-on -0.39, aside -0.03
letters-and-name 9: 135: title 0.08, title-on -0.89, kicker -0.07, deck -0.03, byline-below 0.10, byline-above 0.05, byline-end -0.18, byline-apart 0.34, byline-on 0.51, text -0.37, text-on 0.07
letters-and-name 10: 55: title 0.30, title-on -0.31, kicker -0.16, deck -0.14, byline-below 0.09, byline-above 0.10, byline-end 0.06, byline-apart -0.42, byline-on 0.13, text 0.11, text-on -0.51
letters-and-name 11: 46: title -0.57, title-on -0.31, kicker -0.05, deck -0.05, byline-below 0.59, byline-above 0.35, byline-end 0.49, byline-apart -0.27, byline-on -0.26, text -0.50
letters-and-name 12: 36754: title-on 0.07, kicker -0.20, deck-on -0.06, byline-below -0.12, byline-above -0.16, byline-end -0.14, byline-apart -0.18, text 0.21, text-on 0.26, aside -0.05
letters-and-name 13: 1379: title 0.42, kicker 0.32, deck -0.05, deck-on 0.14, byline-below -0.15, byline-above -0.14, byline-end -0.08, byline-on -0.05, text -0.32, text-on -0.35
letters-and-name 14: 984: title 0.23, title-on -0.17, deck -0.12, byline-below -0.11, byline-above 0.13, byline-end -0.26, byline-apart 0.04, byline-on -0.17, text-on 0.26, aside -0.03
letters-and-name 15: 285: title-on -0.18, kicker -0.25, deck -0.08, byline-below 0.14, byline-above 0.15, byline-end 0.23, byline-on 0.18, text -0.26, text-on -0.74, aside -0.06
letters-and-name 16: 173: title -0.16, title-on -0.22, kicker -0.07, deck -0.08, byline-end 0.10, byline-apart 0.07, byline-on -0.23, text 0.23, text-on -0.61
letters-and-name 17: 244: title -0.45, title-on -0.30, kicker -0.09, deck -0.06, byline-below 0.41, byline-above 0.49, byline-end 0.48, byline-apart 0.34, byline-on 0.27, text -0.76, aside -0.05
letters-and-name 18: 31632: title -0.05, deck -0.04, byline-below -0.08, byline-above -0.07, byline-end -0.12, byline-apart -0.05, byline-on 0.09, text 0.06, text-on 0.08, aside -0.07
letters-and-name 19: 75: title 0.21, title-on 0.70, kicker -0.05, byline-below -0.27, byline-end 0.12, byline-on -0.04, text -0.37, text-on -0.63
letters-and-name 20: 23: title -0.07, title-on -0.22, kicker -0.24, byline-below 0.50, byline-on -0.15, text -0.46, text-on 0.25
letters-and-name 21: 104: title -0.13, title-on -0.37, kicker -0.06, byline-below -0.07, byline-end 0.23, byline-on -0.54, text 0.16, text-on 0.18
letters-and-name 22: 16: title -0.64, title-on -0.32, kicker -0.14, byline-below 0.88, byline-end 0.71, byline-apart -0.05, byline-on -0.28, text -0.76, text-on -0.38
letters-and-name 23: 40: title -0.30, title-on -0.28, kicker -0.26, deck -0.04, byline-above -0.07, byline-end 0.63, byline-on -0.45, text 0.04
letters-and-gap 0: 315: title -0.30, title-on -0.21, kicker -0.04, deck -0.04, deck-on -0.17, byline-below 0.19, byline-above -0.05, byline-end -0.04, byline-apart -0.13, byline-on -0.19, text 0.18, text-on 0.28, aside -0.04
letters-and-gap 1: 114: title 0.47, title-on -0.40, byline-below -0.48, byline-apart -0.08, byline-on 0.21, text -0.28, text-on -0.61
letters-and-gap 2: 125: title -0.20, title-on 0.29, deck -0.03, byline-below -0.33, byline-apart -0.26, text 0.08
letters-and-gap 3: 32: title -0.27, title-on 0.20, deck -0.16, byline-below -0.37, byline-above 0.30, byline-end -0.16, text 0.23, aside -0.15
letters-and-gap 4: 108: title 0.10, title-on -0.04
letters-and-gap 5: 936: title -0.19, title-on 0.05, deck -0.04, deck-on -0.18, byline-above 0.07, byline-end 0.11, byline-apart -0.13, byline-on 0.13, text -0.17, text-on 0.05, aside -0.04
letters-and-gap 6: 291: title -0.05, title-on 0.37, kicker -0.25, deck -0.06, byline-below -0.11, byline-end -0.28, byline-apart -0.40, byline-on 0.20, text 0.09, aside -0.03
letters-and-gap 7: 274: title 0.41, title-on -0.27, kicker -0.15, deck -0.07, deck-on -0.03, byline-above -0.14, byline-end -0.06, byline-apart 0.24, byline-on -0.25, text -0.25, text-on 0.21, aside -0.03
letters-and-gap 8: 4: title -0.11, title-on -0.13, deck -0.06, byline-below -0.18, byline-above -0.11, byline-end -0.10, text -0.14, text-on 0.21, aside -0.11
letters-and-gap 9: 96: title -0.08, kicker 0.10, byline-below -0.10, byline-above 0.06, byline-end -0.17, byline-apart -0.03, text 0.23
letters-and-gap 10: 31074: title -0.10, title-on 0.21, kicker -0.24, deck -0.20, byline-above -0.08, byline-apart -0.13, byline-on 0.12, text -0.06, text-on 0.06, aside -0.05
letters-and-gap 11: 5531: title 0.04, byline-above -0.37, byline-apart -0.15, byline-on -0.09, text-on 0.05, aside -0.08
letters-and-gap 12: 2689: title 0.16, title-on -0.60, kicker 0.08, deck 0.11, deck-on -0.04, byline-below -0.07, byline-above 0.03, byline-end -0.21, byline-apart 0.23, byline-on -0.13, text -0.09, text-on -0.36, aside -0.04
letters-and-gap 13: 50: title 0.30, kicker -0.06, byline-below -0.04, byline-above -0.20, byline-end -0.26, byline-on -0.06, text-on -0.61
letters-and-gap 14: 475: title 0.05, title-on -0.14, kicker 0.09, byline-below -0.08, byline-above 0.10, byline-end -0.06, byline-apart -0.07, text -0.04
letters-and-gap 15: 26247: title -0.33, kicker 0.11, deck-on 0.06, byline-below -0.26, byline-above -0.11, byline-on 0.09, text 0.04, text-on 0.21, aside -0.06
letters-and-gap 16: 3625: title -0.07, title-on -0.68, deck -0.17, deck-on -0.04, byline-below -0.10, byline-above 0.20, byline-apart -0.08, byline-on -0.19, text 0.28, text-on 0.07, aside -0.04
letters-and-gap 17: 1736: title-on 0.53, kicker -0.31, deck -0.06, deck-on -0.44, byline-below 0.31, byline-above -0.11, byline-end -0.07, byline-apart -0.08, byline-on -0.14, text-on -0.15
letters-and-gap 18: 76: title 0.05, title-on -0.65, kicker -0.18, deck -0.11, byline-below -0.31, byline-above -0.08, byline-end -0.27, byline-apart -0.07, byline-on -0.07, text 0.24, text-on 0.41
letters-and-gap 19: 206: title 0.05, kicker 0.10, byline-below -0.11, byline-above -0.04, text-on 0.20
letters-and-number 0: 646: title -0.29, title-on 0.14, kicker -0.05, deck -0.03, deck-on -0.22, byline-above -0.05, byline-end -0.04, byline-apart -0.08, byline-on -0.06, text 0.06, aside -0.04
letters-and-number 2: 20: title 0.42, title-on -0.07, byline-below -0.17, byline-above -0.20, byline-end -0.04, byline-apart -0.15, text -0.48
letters-and-number 8: 4: title 0.34, kicker -0.05, byline-below -0.21, byline-above -0.24, text -0.36
letters-and-number 9: 1: title 0.20, title-on -0.20, kicker -0.05, deck -0.03, byline-below -0.14, text -0.10, aside -0.04
letters-and-number 10: 23: title 0.15, title-on -0.42, byline-below -0.10, byline-end -0.23, byline-apart -0.12, byline-on -0.03, text 0.36, text-on 0.15
letters-and-number 12: 1550: title -0.07, title-on 0.07, kicker -0.06, deck -0.07, deck-on -0.15, byline-above 0.07, byline-apart -0.06, byline-on 0.13, text -0.06, text-on 0.09, aside -0.06
letters-and-number 19: 4: title 0.59, title-on -0.11, byline-below -0.14, byline-apart -0.03, text -0.52
letters-and-number 20: 1: title 0.10, byline-below -0.06, byline-above -0.06, text -0.06
letters-and-number 22: 45: title 0.16, title-on -0.45, kicker -0.15, byline-below -0.16, byline-above -0.74, byline-end 0.19, byline-apart -0.05, text 0.17, aside -0.04
letters-and-number 24: 39138: title -0.34, kicker -0.06, deck -0.08, byline-end -0.06, byline-apart -0.07, byline-on 0.06, text 0.24, text-on 0.15, aside -0.09
letters-and-number 25: 3: title -0.20, title-on -0.12, byline-on 0.30, text -0.06, text-on 0.09
letters-and-number 26: 235: title 1.20, title-on -0.07, kicker -0.59, deck -0.23, byline-above -0.03, byline-end -0.52, text -0.99
letters-and-number 28: 45: title 0.71, title-on -0.16, kicker -0.08, deck -0.03, byline-below -0.89, byline-above -0.33, byline-end -0.06, text -0.45
letters-and-number 29: 62: title -0.27, text 0.23, text-on 0.06
letters-and-number 31: 1: title 0.20, deck -0.04, text -0.19
letters-and-number 32: 19: title 1.24, title-on -0.14, byline-below -0.39, byline-end -0.09, text -0.93
letters-and-number 33: 15: title 0.29, title-on -0.28, kicker -0.04, byline-below -0.18, byline-end -0.04, byline-apart -0.17, text -0.21
letters-and-number 34: 101: title 0.58, title-on -0.03, kicker -0.09, deck -0.06, byline-below -0.26, byline-above -0.05, byline-end -0.09, text -0.58
letters-and-number 35: 200: title -0.34, title-on -0.05, text 0.34
letters-and-number 36: 31077: title -0.14, title-on 0.15, deck -0.04, byline-below -0.04, byline-above -0.08, byline-end -0.08, byline-apart -0.07, byline-on 0.04, text -0.11, text-on 0.09, aside -0.08
letters-and-number 37: 209: title -2.41, title-on -1.12, kicker -0.22, deck-on -0.17, byline-end -0.03, byline-on -0.05, text 2.56, text-on 0.39
letters-and-number 38: 426: title 1.48, title-on -0.46, kicker -0.18, byline-below -0.29, byline-end -0.03, byline-on -0.37, text -1.03, text-on -0.37
letters-and-number 40: 20: title -0.64, title-on -0.06, byline-below -0.06, byline-end -0.07, text 0.62
letters-and-number 41: 19: title -0.04, byline-end -0.03, text 0.06
letters-and-number 43: 4: title 0.46, text -0.46
letters-and-number 44: 3: title 0.39, kicker -0.24, byline-end -0.05, text -0.25
letters-and-number 46: 128: title 1.22, title-on -0.62, deck -0.06, byline-below 0.05, byline-on -0.16, text -1.01, text-on 0.21
letters-and-marks 0: 658: title 0.08, title-on -0.04, kicker -0.05, deck -0.03, deck-on -0.22, byline-above -0.06, byline-end -0.04, byline-apart -0.08, byline-on -0.06, text-on 0.10, aside -0.03
letters-and-marks 2: 33: title 0.20, title-on 0.48, byline-below -0.34, byline-apart -0.19, text-on -0.41
letters-and-marks 4: 3: title -0.25, text 0.27, aside -0.04
letters-and-marks 6: 1268: title 0.42, title-on 0.27, kicker -0.05, deck -0.06, byline-below -0.11, byline-end -0.08, byline-apart -0.08, byline-on 0.27, text -0.54, text-on 0.07, aside -0.05
letters-and-marks 8: 271: title -0.98, title-on -0.97, kicker -0.08, deck -0.03, byline-below 0.07, byline-above 0.26, byline-end 0.18, byline-apart 0.34, byline-on -0.67, text 0.84, text-on -0.08
letters-and-marks 10: 62: title -1.46, title-on -0.06, deck -0.32, deck-on -0.09, byline-below 0.62, byline-above -0.17, byline-end 0.04, byline-apart -0.29, byline-on -0.40, text 0.94, text-on 0.12
letters-and-marks 12: 11616: title 0.26, title-on 0.26, kicker 0.07, byline-below -0.32, byline-above -0.16, byline-apart -0.27, text 0.13, aside -0.07
letters-and-marks 13: 609: title -0.92, title-on -0.78, kicker -0.36, deck -0.16, byline-below -0.07, byline-above 0.87, byline-end 0.53, byline-apart 0.48, byline-on 0.13, text -0.35, text-on 0.59
letters-and-marks 14: 12708: title 0.50, title-on -0.40, kicker -0.12, deck -0.08, byline-below -0.07, byline-above -0.12, byline-end -0.11, byline-on -0.29, text -0.31, text-on 0.06
letters-and-marks 15: 367: title -0.78, title-on -0.34, deck -0.08, byline-below 0.08, byline-end -0.04, byline-apart 0.45, byline-on 0.52, text -0.14, text-on 0.04
letters-and-marks 16: 14250: title -0.51, title-on 0.08, byline-below 0.31, byline-above -0.05, byline-end -0.05, byline-apart -0.08, byline-on -0.28, text 0.17
letters-and-marks 17: 269: title -0.58, title-on -0.51, deck -0.12, deck-on -0.08, byline-above -0.06, byline-end -0.14, byline-apart -0.43, text 0.87, text-on 0.58
letters-and-marks 18: 15626: title 0.27, title-on 0.35, kicker 0.06, byline-below -0.14, byline-above -0.14, byline-end -0.12, byline-apart -0.08, byline-on 0.10, text -0.40, text-on -0.04, aside -0.06
letters-and-marks 20: 11061: title -0.32, title-on -0.43, kicker -0.09, deck -0.05, deck-on 0.14, byline-above 0.05, byline-on -0.08, text 0.20, text-on 0.40
letters-and-marks 22: 5203: title -0.18, title-on -0.27, deck-on -0.13, byline-below 0.08, byline-end -0.03, byline-apart 0.10, byline-on -0.14, text 0.13, text-on -0.08
letters-and-alike 0: 192: title -0.33, title-on -0.15, byline-below -0.08, byline-above -0.04, byline-on 0.25, text 0.44, text-on 0.58
letters-and-alike 1: 108: title 0.27, deck-on -0.08, byline-below -0.17, byline-end -0.03, byline-apart -0.11, text 0.14, text-on -0.23
letters-and-alike 2: 131: title -0.40, title-on -0.22, kicker -0.04, deck -0.04, byline-below 0.06, byline-above 0.04, byline-end -0.33, byline-apart -0.44, byline-on -0.39, text 0.60, text-on -0.66
letters-and-alike 3: 142: title -0.34, title-on 0.61, kicker -0.03, deck -0.27, deck-on -0.06, byline-below -0.28, byline-above 0.16, byline-apart -0.05, text -0.92, text-on -0.04
letters-and-alike 4: 121: title 0.47, title-on -0.20, kicker -0.24, byline-below 0.32, byline-above -0.49, byline-apart -0.25, byline-on -0.19, text -0.77
letters-and-alike 5: 469: title -0.21, title-on 0.06, kicker -0.10, deck -0.06, byline-below 0.29, byline-above -0.03, byline-on 0.06, text -0.06, text-on -0.09
letters-and-alike 6: 272: title -0.77, title-on 0.24, kicker -0.09, deck -0.04, byline-below 0.15, byline-above 0.36, byline-end -0.27, byline-apart -0.17, byline-on -0.32, text 0.40, text-on 0.39
letters-and-alike 7: 389: title 0.04, kicker -0.05, deck -0.06, byline-below -0.87, byline-end 0.61, byline-apart 0.06, byline-on 0.67, text -0.32, text-on 0.15, aside -0.04
letters-and-alike 8: 281: title -0.45, title-on -0.45, kicker 0.41, deck 0.05, deck-on -0.26, byline-below 0.37, byline-above -0.53, byline-end -0.85, byline-apart -0.22, byline-on -0.48, text 0.69, aside -0.05
letters-and-alike 9: 190: title 1.62, title-on -0.03, byline-below -1.14, byline-above -0.05, byline-end -0.50, byline-apart -0.21, byline-on -0.22, text -1.16
letters-and-alike 10: 2574: title 0.12, title-on -0.09, kicker 0.10, deck -0.03, deck-on 0.10, byline-below -0.06, byline-end 0.09, byline-apart -0.09, byline-on 0.04, text 0.05, text-on -0.20
letters-and-alike 11: 1864: title-on -0.04, kicker -0.04, deck -0.10, byline-below -0.12, byline-above 0.07, byline-end -0.20, byline-apart 0.14, text 0.10, text-on 0.07
letters-and-alike 12: 3243: title -0.11, deck -0.04, byline-above -0.12, byline-end -0.12, byline-apart -0.10, byline-on 0.10, text 0.09, text-on 0.21
letters-and-alike 13: 6163: title 0.05, title-on 0.33, kicker -0.24, byline-above -0.12, byline-end -0.05, byline-apart -0.06, byline-on -0.35, text -0.15, text-on 0.10, aside -0.03
letters-and-alike 14: 25975: title -0.18, title-on -0.31, deck -0.08, deck-on -0.04, byline-below -0.08, byline-above -0.05, byline-end -0.08, byline-apart -0.14, byline-on -0.15, text 0.15, text-on 0.30, aside -0.06
letters-and-alike 15: 2700: title 0.08, title-on -0.20, kicker -0.09, deck -0.04, deck-on -0.20, byline-above 0.04, byline-end 0.06, aside -0.03
letters-and-alike 16: 2024: title -0.12, title-on 0.30, kicker -0.04, deck -0.10, deck-on 0.14, byline-below 0.35, byline-above -0.04, byline-end -0.05, byline-apart -0.05, byline-on -0.10, text 0.09, text-on -0.23
letters-and-alike 17: 3010: title-on 0.46, kicker -0.11, deck-on 0.30, byline-above -0.04, byline-end -0.06, byline-on 0.09, text -0.46, text-on 0.12
letters-and-alike 18: 5590: title -0.17, title-on -0.35, kicker 0.16, deck 0.12, deck-on -0.06, byline-below -0.30, byline-above -0.09, byline-end -0.05, byline-on 0.15, text 0.11
letters-and-alike 19: 18566: title -0.28, title-on -0.23, kicker -0.10, deck -0.12, deck-on -0.03, byline-below -0.40, byline-above -0.04, byline-end -0.11, byline-apart -0.07, byline-on -0.29, text 0.38, text-on 0.56
letters-above 0: 189: title -0.46, title-on 0.31, kicker -0.03, deck -0.04, deck-on -0.17, byline-below 0.07, byline-on -0.03, text -0.21
letters-above 1: 30: title 0.65, title-on -0.65, byline-below -0.33, text -0.11
letters-above 2: 14: title 0.59, title-on -0.13, byline-below -0.11, text -0.44
letters-above 3: 358: title 0.14, title-on -1.25, kicker -0.03, byline-below -0.08, byline-above -0.06, byline-end -0.14, byline-apart -0.40, byline-on -0.12, text 0.19, text-on 0.25
letters-above 4: 103: text 0.11
letters-above 5: 45: title -0.88, title-on -0.75, deck -0.07, byline-below 1.29, byline-above -0.15, byline-end -0.35, byline-apart -0.33, text -0.39
letters-above 6: 281: title 0.35, title-on 0.10, kicker 0.06, deck 0.06, deck-on -0.16, byline-below -0.51, byline-above -0.10, byline-end -0.08, byline-apart 0.44, byline-on -0.06, text -0.33, text-on 0.11
letters-above 7: 4: title 0.18, byline-end -0.04, text -0.17
letters-above 8: 1176: title-on 0.08, kicker -0.10, deck -0.08, deck-on -0.17, byline-above 0.05, byline-end 0.07, byline-apart -0.18, byline-on 0.14, text 0.08, aside -0.05
letters-above 9: 95: kicker 0.12, byline-below -0.10, byline-above 0.07, byline-end -0.16, byline-apart -0.03, text 0.11
letters-above 10: 4: title -0.28, kicker -0.17, byline-below -0.26, text 0.43
letters-above 12: 38882: title -0.10, kicker -0.11, deck -0.06, byline-above -0.09, byline-apart -0.04, byline-on 0.07, text 0.05, text-on 0.16, aside -0.08
letters-above 13: 489: title 0.91, title-on -0.76, kicker -0.33, deck -0.12, byline-below -0.09, byline-above -0.06, byline-end -0.08, byline-apart 0.03, text -0.57
letters-above 14: 444: kicker 0.10, byline-below -0.07, byline-above 0.10, byline-end -0.06, byline-apart -0.07
letters-above 15: 453: title -0.59, title-on -1.14, kicker -0.05, deck -0.17, deck-on -0.20, byline-below -0.26, byline-apart -0.07, text 1.05, text-on 0.65
letters-above 16: 1254: title 0.19, title-on -0.07, kicker 0.10, deck-on 0.15, byline-below 0.10, byline-above -0.05, byline-end -0.08, byline-on -0.07, text -0.38, text-on 0.10
letters-above 17: 530: title -0.46, title-on -0.37, kicker -0.35, byline-below -0.14, byline-end -0.15, text 0.83
letters-above 18: 29478: title -0.13, title-on 0.17, kicker -0.11, deck -0.04, deck-on -0.05, byline-below -0.06, byline-above -0.07, byline-apart -0.08, byline-on 0.11, text -0.04, text-on 0.08, aside -0.08
letters-above 19: 175: title 0.09, kicker 0.10, byline-below -0.11, byline-above -0.04
letters-below 0: 189: title -0.08, title-on -0.14, kicker -0.07, deck -0.03, byline-below 0.21, byline-above 0.06, byline-end -0.24, byline-apart -0.05, byline-on 0.10, text -0.23, text-on 0.07
letters-below 1: 45: title-on 0.75, deck -0.03, byline-below -0.38, text -0.39, text-on -0.47
letters-below 2: 4: title 0.55, title-on -0.13, byline-below -0.09, text -0.43
letters-below 3: 453: title-on 0.12, deck-on -0.19, byline-below -0.06, byline-apart -0.18, byline-on -0.14, text 0.10, text-on 0.05
letters-below 4: 3: title -0.49, byline-end -0.13, text 0.56, text-on 0.12, aside -0.05
letters-below 5: 30: title -0.77, title-on -0.31, kicker -0.44, byline-above -0.36, byline-end -0.61, byline-apart -0.04, byline-on 0.39, text 1.16, text-on 0.18
letters-below 6: 281: title -0.24, title-on 0.29, kicker 0.04, deck -0.06, deck-on -0.10, byline-below 0.04, byline-above -0.19, byline-end 0.26, byline-apart -0.17, text -0.07, text-on 0.20, aside -0.05
letters-below 8: 1254: title 0.11, title-on -0.09, kicker -0.10, deck -0.04, deck-on -0.16, byline-above 0.09, byline-end -0.03, byline-on 0.08, text -0.22, text-on 0.08, aside -0.05
letters-below 9: 36: title 0.25, title-on 0.33, deck -0.04, byline-below -0.43, byline-above -0.05, byline-end 0.11, byline-apart -0.11, byline-on -0.05, text 0.09, text-on -0.35, aside -0.04
letters-below 10: 14: title -0.37, text 0.39
letters-below 12: 38882: title 0.07, kicker -0.07, deck -0.07, byline-end -0.21, byline-apart -0.03, byline-on 0.07, text-on 0.14, aside -0.08
letters-below 13: 530: title -0.12, title-on -0.13, kicker -0.06, deck -0.05, byline-below -0.32, byline-above -0.07, byline-end 0.35, byline-apart -0.08, byline-on 0.23, text 0.18, text-on 0.10
letters-below 14: 389: title -0.05, title-on -0.10, deck -0.04, byline-end 0.11, byline-apart -0.08, byline-on -0.10, text-on 0.03
letters-below 15: 358: title -1.22, title-on -1.16, kicker -0.31, byline-below -0.09, byline-end -0.05, byline-on -0.34, text 1.23, text-on 0.91
letters-below 16: 1176: title 0.11, title-on 0.26, kicker 0.38, deck -0.05, deck-on -0.43, byline-below -0.31, byline-above -0.06, byline-end -0.12, text 0.23, text-on -0.34
letters-below 17: 489: title -0.70, title-on -0.44, kicker -0.35, byline-below -0.13, text 0.90, text-on 0.15
letters-below 18: 29478: title 0.04, title-on 0.09, kicker -0.19, deck-on 0.11, byline-below 0.06, byline-above -0.06, byline-end -0.04, byline-apart -0.09, text -0.28, text-on 0.12, aside -0.05
letters-below 19: 389: title -0.19, title-on -0.29, deck-on -0.26, byline-below 0.08, byline-on 0.11, text -0.10, text-on 0.04
tail-above 0: 252: title 0.28, deck -0.03, deck-on -0.21, text -0.47
tail-above 1: 24: title -0.82, title-on 0.67, kicker -0.03, byline-below -0.10, byline-end -0.18, byline-apart -0.20, byline-on -0.13, text 0.66, text-on -0.12, aside -0.08
tail-above 2: 282: title 0.06, title-on -0.67, byline-below -0.17, byline-above -0.09, byline-apart -0.29, text 0.19
tail-above 3: 26: title -0.12, deck -0.13, byline-below -0.33, byline-above 0.29, byline-end -0.29, byline-apart -0.14, text -0.06
tail-above 6: 4: title -0.49, title-on 0.17, kicker -0.16, byline-below -0.13, byline-on -0.10, text -0.05, text-on 0.41
tail-above 8: 3: title 0.23, deck -0.04, byline-above -0.08, text -0.08, aside -0.06
tail-above 9: 103: text 0.11
tail-above 10: 774: title 0.13, kicker -0.07, deck-on -0.18, byline-below 0.33, byline-above -0.13, byline-end -0.17, byline-apart 0.12, byline-on -0.20, text -0.22, text-on 0.08, aside -0.03
tail-above 11: 62: title -1.08, kicker -0.16, deck -0.04, byline-below -0.81, byline-above -0.30, byline-end 0.35, byline-apart -0.22, byline-on 0.95, text -0.65, text-on 0.95, aside -0.05
tail-above 12: 601: title 0.07, title-on -0.25, kicker -0.04, deck -0.09, byline-below -0.20, byline-above 0.19, byline-end 0.10, byline-apart -0.14, text 0.17, text-on -0.38
tail-above 13: 39: title -0.15, kicker -0.06, byline-below -0.17, byline-above -0.04, byline-end 0.14, text 0.05
tail-above 14: 9: title -0.20, deck -0.19, byline-below -0.12, byline-apart -0.10, text 0.23
tail-above 16: 2: title -0.05, title-on -0.03, byline-below -0.17, byline-above -0.09, byline-apart -0.06, byline-on -0.09, text-on 0.21, aside -0.09
tail-above 18: 17: title -0.44, title-on 0.56, byline-below -0.41, byline-end -0.06, byline-apart -0.04, byline-on 0.34, text 0.26, text-on -0.50
tail-above 19: 95: kicker 0.12, byline-below -0.10, byline-above 0.07, byline-end -0.16, byline-apart -0.03, text 0.11
tail-above 20: 25781: title -0.16, title-on 0.14, kicker -0.32, byline-above -0.13, byline-end -0.23, byline-on 0.08, text -0.08, text-on 0.38, aside -0.05
tail-above 21: 1618: title -0.58, title-on 0.74, kicker -0.06, byline-end -0.35, byline-apart -0.04, byline-on -0.05, text 0.67, text-on -0.05
tail-above 22: 10508: title 0.30, title-on -0.29, kicker 0.14, deck -0.06, byline-below -0.14, byline-above -0.04, byline-end 0.29, byline-apart -0.03, text -0.24, text-on -0.19
tail-above 23: 722: title -0.07, title-on -0.36, byline-below -0.11, byline-above -0.09, byline-end 0.25, byline-apart -0.04, text-on 0.33
tail-above 24: 192: title 0.88, title-on -0.26, text -0.86
tail-above 25: 37: title -0.42, byline-apart -0.05, text 0.30, text-on 0.23
tail-above 27: 24: title -0.66, title-on -0.12, byline-below -0.26, byline-end -0.33, byline-apart 0.49, text 0.22, text-on 0.32
tail-above 28: 493: title 0.75, title-on -1.06, kicker -0.04, byline-below 0.33, byline-above -0.09, byline-end -0.41, byline-apart -0.49, byline-on -0.31, text 0.05, text-on -0.33
tail-above 29: 444: kicker 0.10, byline-below -0.07, byline-above 0.10, byline-end -0.06, byline-apart -0.07
tail-above 30: 18451: title -0.19, title-on -0.04, kicker -0.04, deck-on -0.10, byline-below 0.09, byline-above -0.09, byline-end -0.15, byline-apart -0.09, byline-on 0.08, text 0.20, text-on 0.11, aside -0.04
tail-above 31: 1756: title -0.30, title-on -0.91, kicker -0.04, deck -0.04, deck-on -0.10, byline-below -0.05, byline-apart 0.23, byline-on 0.33, text -0.04, text-on 0.15
tail-above 32: 7542: title 0.21, title-on 0.17, kicker -0.05, byline-below -0.16, byline-end 0.08, byline-apart -0.04, byline-on -0.03, text -0.13, text-on -0.07
tail-above 33: 789: title-on -0.30, kicker 0.16, byline-below -0.04, byline-end -0.09, byline-on -0.08, text-on 0.07
tail-above 34: 284: title -0.52, byline-end -0.04, text 0.54, text-on 0.05
tail-above 35: 78: byline-end -0.21, text 0.17
tail-above 36: 2174: title -0.13, title-on 0.27, deck-on -0.23, byline-below 0.11, byline-apart -0.04, byline-on 0.12, text -0.04
tail-above 38: 635: title 0.43, title-on 0.57, deck-on 0.64, byline-below -0.05, byline-end -0.06, byline-on -0.45, text -0.44, text-on -0.37
tail-above 39: 175: title 0.09, kicker 0.10, byline-below -0.11, byline-above -0.04
fill-above 0: 84: title 0.26, title-on -0.63, deck -0.10, deck-on -0.05, byline-below -0.13, byline-apart -0.19, byline-on 0.28, text 0.16, text-on -0.03
fill-above 1: 200: title -0.15, title-on 0.15, deck-on -0.09, byline-below 0.08, byline-above -0.05, byline-apart -0.24, byline-on -0.27, text -0.10, text-on -0.07, aside -0.04
fill-above 2: 147: title -0.21, title-on 0.15, byline-below 0.14, byline-end -0.03, text -0.20, text-on -0.09
fill-above 3: 43: title -0.58, title-on -0.26, deck -0.16, byline-below -0.32, byline-above 0.24, byline-end -0.25, text 0.57, text-on 0.26
fill-above 4: 42: title 0.46, title-on -0.20, text -0.70, text-on 0.23
fill-above 5: 75: title 0.72, title-on -0.26, byline-below -0.46, byline-apart -0.11, text -0.54
fill-above 6: 103: text 0.11
fill-above 7: 208: title -0.60, title-on -0.03, kicker -0.13, deck 0.07, deck-on -0.25, byline-below -0.23, byline-above 0.48, byline-end -0.16, byline-apart -0.19, byline-on -0.19, text 0.44, text-on 0.77
fill-above 8: 407: title-on -0.50, byline-below 0.05, byline-above -0.15, byline-end 0.17, byline-on -0.33, text 0.19, text-on 0.80
fill-above 9: 366: title 0.16, title-on 0.28, kicker -0.10, deck -0.09, byline-below -0.07, byline-above -0.13, byline-end -0.10, byline-apart 0.19, byline-on -0.26, text -0.18, text-on 0.18
fill-above 10: 137: title 0.66, title-on -0.49, kicker -0.14, deck -0.12, deck-on -0.03, byline-below 0.61, byline-above 0.14, byline-end -0.05, byline-apart -0.15, byline-on -0.26, text -0.81, text-on 0.22
fill-above 11: 147: title -0.67, title-on 1.04, kicker -0.07, deck-on -0.13, byline-below -0.16, byline-above -0.16, byline-end -0.19, byline-apart 0.19, byline-on 0.38, text 0.46, text-on -0.20
fill-above 12: 241: title 0.18, title-on -0.39, kicker 0.12, deck -0.05, deck-on -0.18, byline-below -0.20, byline-end 0.25, byline-apart -0.19, byline-on 0.89, text -0.30, text-on -0.52
fill-above 13: 95: kicker 0.12, byline-below -0.10, byline-above 0.07, byline-end -0.16, byline-apart -0.03, text 0.11
fill-above 14: 4943: title 0.16, title-on -0.14, kicker -0.22, deck -0.08, byline-below 0.10, byline-above -0.20, byline-on -0.10, text 0.12, text-on 0.41
fill-above 15: 4475: title-on 0.32, kicker -0.04, byline-below 0.10, byline-end -0.08, byline-apart -0.17, byline-on -0.05, text -0.12, text-on -0.66
fill-above 16: 3987: title -0.16, title-on 0.59, deck 0.06, byline-above 0.14, byline-end 0.07, byline-apart -0.17, byline-on -0.07, text -0.45, text-on -0.39
fill-above 17: 4137: title 0.10, title-on -0.30, kicker 0.08, deck -0.08, deck-on 0.15, byline-below -0.19, byline-end -0.12, byline-apart 0.19, byline-on -0.28, text -0.06, text-on 0.08
fill-above 18: 19089: title-on -0.66, kicker -0.05, deck -0.04, byline-below -0.18, byline-above -0.09, byline-end -0.09, byline-apart -0.10, byline-on 0.77, text 0.30, text-on 0.19
fill-above 19: 2744: title 0.18, title-on -0.08, kicker -0.10, deck -0.03, deck-on -0.12, byline-above -0.09, byline-end 0.17, byline-apart 0.03, byline-on -0.64, text -0.21, text-on -0.07
fill-above 20: 444: kicker 0.10, byline-below -0.07, byline-above 0.10, byline-end -0.06, byline-apart -0.07
fill-above 21: 2464: title -0.05, title-on -0.27, deck-on -0.04, byline-below -0.12, byline-above 0.04, byline-end -0.10, byline-on -0.19, text 0.48, text-on -0.66
fill-above 22: 3361: title -0.12, title-on -0.11, kicker 0.14, deck -0.12, deck-on -0.15, byline-below 0.08, byline-above -0.11, byline-end -0.10, byline-apart -0.05, byline-on -0.35, text 0.27, text-on -0.25
fill-above 23: 2948: title -0.19, title-on 0.41, kicker -0.08, deck 0.18, deck-on -0.24, byline-below 0.26, byline-on -0.21, text -0.35, text-on -0.25
fill-above 24: 2072: title-on 0.69, kicker -0.08, deck -0.04, deck-on -0.22, byline-below -0.09, byline-end 0.06, byline-on 0.30, text -0.30, text-on 0.11
fill-above 25: 5286: title 0.22, title-on -0.09, kicker -0.09, deck -0.04, deck-on 0.29, byline-below -0.13, byline-end -0.09, byline-on -0.09, text 0.05, text-on -0.04
fill-above 26: 15584: title-on -0.87, kicker -0.09, deck -0.06, deck-on 0.17, byline-below -0.15, byline-end -0.05, byline-apart 0.03, byline-on 0.44, text-on 0.24, aside -0.03
fill-above 27: 175: title 0.09, kicker 0.10, byline-below -0.11, byline-above -0.04
fill-below 0: 122: title 0.23, title-on -0.26, deck -0.05, deck-on -0.12, byline-below -0.04, byline-above 0.07, byline-end -0.13, byline-apart -0.11, byline-on -0.19, text -0.12
fill-below 1: 161: title -0.48, title-on -0.26, kicker -0.06, byline-below 0.20, byline-above -0.12, byline-apart -0.10, byline-on 0.13, text 0.44, text-on 0.31, aside -0.04
fill-below 2: 63: title -0.34, title-on 0.42, byline-below 0.12, byline-above 0.11, byline-end -0.17, byline-apart -0.05, text -0.10, text-on -0.12
fill-below 3: 38: title 0.15, title-on -0.03, byline-below -0.10, byline-apart -0.05, text -0.51, text-on 0.52
fill-below 4: 68: title 0.33, title-on -0.43, deck -0.04, deck-on -0.05, byline-below -0.36, text 0.46, text-on -0.47
fill-below 5: 239: title-on 0.66, byline-apart -0.19, byline-on -0.19, text -0.10, text-on -0.92
fill-below 6: 3: title -0.49, byline-end -0.13, text 0.56, text-on 0.12, aside -0.05
fill-below 7: 139: title 0.06, title-on -0.92, kicker -0.27, deck -0.08, byline-below -0.68, byline-above 0.24, byline-end -0.10, byline-apart 0.32, text 0.71, text-on 0.40
fill-below 8: 281: title-on -0.63, deck -0.05, byline-below -0.45, byline-above 0.36, byline-end -0.17, text 0.50, text-on 0.34
fill-below 9: 236: title -0.31, title-on 0.43, kicker 0.05, deck -0.16, deck-on -0.21, byline-below 0.03, byline-above -0.06, byline-end 0.40, byline-apart -0.11, byline-on 0.50, text -0.27, text-on 0.08, aside -0.04
fill-below 10: 110: title 0.20, title-on -0.21, kicker -0.16, deck 0.20, byline-below 0.07, byline-above -0.12, byline-apart -0.22, byline-on 0.31, text -0.16, text-on -0.26
fill-below 11: 205: title -0.25, title-on 0.27, kicker 0.19, deck 0.10, deck-on -0.15, byline-above -0.25, byline-end 0.16, byline-apart -0.16, byline-on -1.06, text 0.03, text-on 0.32, aside -0.04
fill-below 12: 594: title 0.06, title-on 0.52, deck -0.04, deck-on -0.18, byline-below 0.50, byline-above -0.13, byline-end -0.16, byline-apart 0.06, byline-on 0.14, text -0.71, text-on -0.06
fill-below 13: 36: title 0.25, title-on 0.33, deck -0.04, byline-below -0.43, byline-above -0.05, byline-end 0.11, byline-apart -0.11, byline-on -0.05, text 0.09, text-on -0.35, aside -0.04
fill-below 14: 4879: title-on -0.08, kicker -0.48, deck -0.09, byline-below -0.36, byline-above 0.10, byline-end -0.14, byline-apart -0.16, byline-on 0.11, text 0.57, text-on 0.34
fill-below 15: 4496: title -0.10, title-on -0.14, deck -0.06, deck-on 0.08, byline-below -0.15, byline-above 0.11, byline-end 0.15, byline-apart -0.12, byline-on -0.16, text-on 0.07
fill-below 16: 4070: title -0.31, kicker 0.39, deck -0.11, deck-on -0.03, byline-below 0.42, byline-above -0.11, byline-end 0.12, byline-apart -0.10, byline-on -0.12, text -0.24, text-on -0.30
fill-below 17: 4184: title 0.60, title-on -0.36, kicker -0.12, deck 0.08, byline-below 0.11, byline-above -0.11, byline-end -0.14, byline-apart -0.09, byline-on -0.04, text -0.22, text-on -0.06
fill-below 18: 18976: title -0.19, title-on 0.35, kicker -0.04, deck -0.06, byline-below -0.13, byline-above -0.07, byline-end -0.17, byline-apart 0.11, text-on 0.12
fill-below 19: 2825: title -0.04, title-on 0.12, kicker 0.08, deck -0.11, byline-below -0.17, byline-above -0.13, byline-end -0.11, byline-apart 0.04, byline-on 0.19, text -0.07, text-on 0.23
fill-below 20: 389: title -0.05, title-on -0.10, deck -0.04, byline-end 0.11, byline-apart -0.08, byline-on -0.10, text-on 0.03
fill-below 21: 2571: title -0.24, title-on -0.13, kicker -0.09, deck-on 0.70, byline-below -0.16, byline-above 0.05, byline-end -0.05, byline-on -0.09, text 0.31
fill-below 22: 3391: title -0.36, title-on 0.08, kicker -0.26, deck -0.08, deck-on -0.20, byline-below -0.26, byline-above -0.10, byline-end -0.07, byline-on 0.04, text 0.59, text-on 0.29
fill-below 23: 3032: title -0.37, title-on 0.14, kicker 0.37, deck -0.10, deck-on -0.34, byline-below -0.13, byline-above -0.07, byline-end 0.05, byline-on -0.24, text 0.05, text-on 0.04
fill-below 24: 2122: title 0.13, title-on -0.45, kicker 0.39, deck 0.09, deck-on -0.21, byline-above -0.05, byline-end -0.04, byline-apart -0.03, byline-on -0.38, text -0.42, text-on 0.15
fill-below 25: 5380: title 0.06, title-on -0.35, kicker -0.16, deck 0.05, deck-on -0.09, byline-below 0.14, byline-on 0.08, text-on -0.09
fill-below 26: 15005: title 0.32, title-on 0.46, kicker -0.12, deck -0.07, deck-on -0.18, byline-below 0.07, byline-end -0.07, byline-apart -0.05, byline-on 0.21, text -0.20, text-on -0.14
fill-below 27: 389: title -0.19, title-on -0.29, deck-on -0.26, byline-below 0.08, byline-on 0.11, text -0.10, text-on 0.04
tail-below 0: 497: title -0.03, title-on -0.17, kicker -0.05, deck -0.04, deck-on -0.21, byline-above -0.06, byline-end -0.04, byline-apart -0.05, byline-on -0.04, text-on 0.28, aside -0.04
tail-below 1: 59: title 0.66, title-on 0.51, byline-apart -0.08, text -0.51, text-on -0.61
tail-below 2: 86: title 0.41, title-on 0.33, byline-below -0.43, byline-end -0.11, byline-apart -0.28, byline-on -0.05, text -0.21, text-on -0.07
tail-below 3: 4: title -0.13, byline-apart -0.05, text 0.20
tail-below 4: 7: title -0.15, title-on 0.24, byline-below -0.14, byline-on -0.05, text-on -0.07
tail-below 5: 7: title 0.73, title-on -0.50, byline-below -0.04, byline-above -0.05, text -0.34
tail-below 6: 26: title -0.68, title-on 0.63, kicker -0.08, text 0.46, text-on -0.26
tail-below 8: 5: title -0.40, title-on 0.20, deck -0.06, byline-above 0.24, byline-apart -0.12
tail-below 9: 3: title -0.49, byline-end -0.13, text 0.56, text-on 0.12, aside -0.05
tail-below 10: 1234: title -0.09, title-on 0.11, kicker -0.04, deck -0.05, deck-on -0.19, byline-below -0.23, byline-above 0.09, byline-end 0.05, byline-on 0.11, text-on 0.09, aside -0.05
tail-below 11: 104: title -0.34, title-on -0.45, kicker -0.06, byline-below 0.68, byline-above -0.05, byline-end -0.19, byline-apart -0.07, byline-on 0.22, text 0.21, text-on -0.65
tail-below 12: 129: title 0.43, title-on 0.35, kicker -0.04, byline-below 0.22, byline-above -0.06, byline-end -0.10, byline-apart -0.19, byline-on -0.07, text -1.00, text-on 1.11
tail-below 13: 5: byline-below -0.05, byline-above -0.03, byline-end 0.12, text -0.21, text-on 0.03
tail-below 14: 10: title -0.44, title-on -0.25, deck -0.10, byline-below 0.35, byline-above -0.16, byline-end -0.06, byline-on -0.32, text 0.62, text-on -0.07
tail-below 15: 3: title -0.24, title-on 0.39, kicker -0.09, byline-below -0.27, byline-apart -0.17, byline-on -0.17, text -0.07, text-on -0.12
tail-below 16: 71: title -0.28, title-on -0.61, kicker -0.13, deck -0.03, byline-below 0.60, byline-above -0.09, byline-end -0.14, byline-apart -0.15, byline-on -0.38, text 0.24, text-on 0.19
tail-below 18: 9: title 1.09, title-on -0.65, byline-below -0.37, byline-above -0.13, byline-end -0.03, byline-apart -0.11, text -0.19
tail-below 19: 36: title 0.25, title-on 0.33, deck -0.04, byline-below -0.43, byline-above -0.05, byline-end 0.11, byline-apart -0.11, byline-on -0.05, text 0.09, text-on -0.35, aside -0.04
tail-below 20: 25410: title -0.13, title-on 0.06, kicker -0.09, deck -0.17, byline-below 0.24, byline-above 0.04, byline-end -0.30, byline-on 0.05, text 0.12, text-on -0.05, aside -0.08
tail-below 21: 1606: title -0.08, kicker -0.09, deck 0.08, byline-below -0.30, byline-end 0.03, byline-apart -0.06, byline-on -0.24, text 0.22, text-on 0.06
tail-below 22: 10877: title -0.20, title-on -0.23, deck 0.03, byline-end 0.17, byline-apart -0.08, byline-on 0.09, text 0.04, text-on 0.27
tail-below 23: 743: title 0.18, title-on -0.22, text -0.24, text-on 0.20
tail-below 24: 177: title 0.95, title-on -0.18, kicker -0.43, deck -0.08, deck-on -0.17, byline-below -0.89, byline-above -0.07, byline-apart -0.06, text -0.25, text-on 0.23
tail-below 25: 36: title -0.34, title-on -0.04, byline-apart -0.11, text 0.31, text-on 0.13
tail-below 26: 31: title -0.16, title-on -0.17, byline-below -0.06, byline-above -0.04, byline-end -0.11, byline-apart -0.04, text 0.21, text-on 0.13
tail-below 27: 24: title -0.17, title-on -0.31, deck 0.59, byline-below -0.50, text -0.47, text-on 0.30
tail-below 28: 526: title 0.50, title-on 0.38, kicker 0.14, deck -0.07, byline-below -0.07, byline-above -0.06, byline-end -0.04, byline-apart 0.21, byline-on 0.40, text -0.73, text-on -0.27
tail-below 29: 389: title -0.05, title-on -0.10, deck -0.04, byline-end 0.11, byline-apart -0.08, byline-on -0.10, text-on 0.03
tail-below 30: 17661: title -0.06, title-on -0.14, kicker 0.06, byline-below -0.24, byline-above -0.06, byline-end -0.04, byline-apart -0.06, byline-on 0.07, text 0.29, text-on -0.08, aside -0.05
tail-below 31: 1697: title -0.19, kicker -0.04, deck -0.06, deck-on -0.30, byline-below 0.21, byline-on -0.25, text -0.19, text-on 0.39
tail-below 32: 8249: title 0.13, title-on -0.18, deck-on -0.12, byline-below -0.18, byline-on -0.06, text 0.12
tail-below 33: 845: title -0.45, title-on 0.12, byline-end -0.11, byline-on -0.24, text -0.10, text-on 0.78
tail-below 34: 292: title-on 0.87, deck -0.05, deck-on -0.09, byline-below 0.07, byline-on -0.21, text -0.42, text-on -0.31
tail-below 35: 70: title 0.48, title-on 1.30, kicker -0.12, deck-on -0.06, byline-below -0.09, byline-end -0.04, byline-on -0.55, text -0.67, text-on -0.82
tail-below 36: 2046: title-on -0.18, deck -0.09, deck-on -0.09, byline-below 0.41, byline-on 0.23, text -0.34, text-on 0.14
tail-below 38: 634: title 0.09, title-on 0.94, kicker -0.11, deck -0.04, deck-on 0.52, byline-below -0.07, byline-end -0.05, byline-on -0.66, text -0.58, text-on 0.29
tail-below 39: 389: title -0.19, title-on -0.29, deck-on -0.26, byline-below 0.08, byline-on 0.11, text -0.10, text-on 0.04
head-below 0: 4: title 0.55, title-on -0.13, byline-below -0.09, text -0.43
head-below 1: 5: title -0.98, title-on -0.24, byline-below -0.11, text 0.80, text-on 0.27
head-below 2: 620: title 0.62, kicker -0.05, byline-below -0.05, byline-above -0.06, byline-end -0.03, byline-apart -0.09, byline-on -0.05, text -0.27, text-on -0.21
head-below 3: 34: title -0.82, title-on 0.12, kicker -0.05, deck -0.20, deck-on -0.07, byline-below -0.05, byline-above -0.03, byline-end -0.14, byline-apart -0.19, text 0.59, text-on 0.58, aside -0.04
head-below 4: 24: title -0.20, title-on 0.03, deck -0.04, deck-on -0.03, byline-below 0.15, byline-above 0.27, byline-apart -0.21, text -0.36, text-on -0.30
head-below 7: 3: title 0.08, title-on 0.15, text -0.13
head-below 8: 3: title -0.49, byline-end -0.13, text 0.56, text-on 0.12, aside -0.05
head-below 10: 300: title -0.70, title-on -0.35, kicker -0.19, deck 0.21, byline-below -0.18, byline-apart -0.15, byline-on -0.36, text 0.68, text-on 0.38
head-below 11: 1146: title 0.08, title-on 0.09, deck -0.06, deck-on -0.17, byline-below 0.11, byline-above 0.13, byline-end -0.16, byline-on 0.12, text -0.38, text-on 0.16, aside -0.05
head-below 12: 106: title 0.33, kicker -0.16, deck -0.13, byline-below -0.82, byline-above -0.37, byline-end 0.50, byline-apart 0.04, byline-on 0.41, text 0.12, text-on -0.28
head-below 13: 10: title 0.06, title-on 0.11, kicker -0.18, deck -0.05, byline-below 0.52, byline-above -0.09, byline-end -0.16, byline-apart -0.08, text 0.28, text-on -0.40, aside -0.06
head-below 17: 36: title 0.25, title-on 0.33, deck -0.04, byline-below -0.43, byline-above -0.05, byline-end 0.11, byline-apart -0.11, byline-on -0.05, text 0.09, text-on -0.35, aside -0.04
head-below 18: 34480: title 0.20, title-on -0.09, deck -0.16, byline-below -0.43, byline-above 0.04, byline-end -0.17, byline-on 0.05, text 0.12, text-on 0.25, aside -0.08
head-below 19: 98: title -0.90, title-on -0.44, kicker -0.27, byline-below -0.21, text 1.26, text-on -0.42
head-below 20: 631: title 1.12, title-on -0.61, kicker -0.35, byline-below -0.25, byline-end -0.07, byline-apart -0.03, text -0.70, text-on 0.56
head-below 21: 1334: title -0.87, title-on 0.07, deck 0.16, byline-below 0.82, byline-above -0.05, byline-end 0.20, byline-apart -0.10, byline-on 0.11, text -0.34, text-on 0.06
head-below 22: 2060: title 0.11, title-on 0.38, kicker -0.08, byline-below -0.06, byline-end -0.09, byline-on 0.14, text 0.04, text-on -0.14
head-below 23: 71: title 0.62, title-on -0.18, kicker -0.42, deck -0.04, byline-below -0.05, byline-above -0.12, byline-end -0.12, text -0.14
head-below 24: 23: title 0.92, title-on -0.61, kicker -0.08, deck -0.07, byline-below -0.20, byline-apart -0.08, text -0.62, text-on -0.32
head-below 25: 733: title -0.20, title-on -0.28, kicker -0.04, byline-below -0.12, text 0.05, text-on 0.12
head-below 26: 389: title -0.05, title-on -0.10, deck -0.04, byline-end 0.11, byline-apart -0.08, byline-on -0.10, text-on 0.03
head-below 27: 403: title -0.78, title-on -0.52, kicker -0.40, byline-below -0.12, text 0.93, text-on 0.12
head-below 28: 15352: title -0.15, title-on 0.20, kicker -0.10, deck 0.08, deck-on 0.04, byline-below -0.16, byline-above -0.06, byline-end -0.10, byline-on -0.24, text 0.27, text-on -0.07
head-below 29: 12887: title 0.23, title-on 0.12, deck -0.05, deck-on 0.06, byline-below -0.28, byline-above -0.06, byline-apart -0.08, byline-on 0.09, text -0.12, text-on -0.03, aside -0.06
head-below 30: 1227: title -0.44, title-on -0.84, kicker 0.25, deck -0.08, deck-on -0.24, byline-below 0.64, byline-above -0.04, byline-end -0.05, byline-on -0.30, text -0.04, text-on 0.20
head-below 31: 915: title 0.09, title-on 0.93, kicker -0.07, deck -0.05, byline-on -0.05, text -0.58, text-on 0.21
head-below 32: 142: title -0.36, title-on -0.04, byline-below -0.07, text 0.26, text-on 0.09
head-below 33: 33: title -0.11, byline-below -0.16, text 0.16, text-on 0.12
head-below 34: 542: title 0.07, title-on -0.76, kicker -0.04, deck -0.04, deck-on -0.16, byline-below -0.05, byline-on -0.05, text -0.09, text-on 0.74
head-below 35: 389: title -0.19, title-on -0.29, deck-on -0.26, byline-below 0.08, byline-on 0.11, text -0.10, text-on 0.04
extent-below 0: 106: title 0.24, title-on 0.77, byline-below -0.07, byline-above -0.05, byline-apart -0.12, text -0.55, text-on -0.32
extent-below 1: 139: title -0.20, title-on -0.22, deck -0.06, deck-on -0.08, byline-below 0.24, byline-end -0.24, byline-apart -0.13, byline-on -0.08, text 0.41, text-on -0.24
extent-below 2: 145: title -0.42, title-on -0.32, kicker -0.04, byline-below -0.04, byline-above -0.03, byline-apart -0.19, byline-on 0.15, text 0.35, text-on 0.81
extent-below 3: 132: title 0.21, title-on -0.19, deck-on -0.08, byline-below 0.21, byline-above 0.06, byline-end -0.25, text -0.24, text-on -0.49
extent-below 4: 110: title-on 0.38, byline-below -0.08, byline-on -0.24, text -0.15, text-on -0.78
extent-below 5: 59: title 0.30, title-on -0.52, deck -0.04, byline-below -0.35, byline-apart -0.14, byline-on -0.04
extent-below 6: 3: title -0.49, byline-end -0.13, text 0.56, text-on 0.12, aside -0.05
extent-below 7: 98: title -0.30, title-on 0.41, kicker 0.69, deck -0.08, byline-below -0.70, byline-above -0.12, byline-apart 0.58, byline-on 0.30, text -0.15, text-on -0.61
extent-below 8: 271: title 0.13, title-on -0.19, kicker 0.16, deck -0.14, byline-above -0.13, byline-end 0.53, byline-apart -0.05, byline-on 0.20, text -0.58, text-on 0.47
extent-below 9: 439: title -0.16, title-on -0.22, kicker -0.27, byline-below 0.08, byline-above 0.36, byline-end -0.13, byline-apart -0.17, byline-on 0.10, text 0.25, text-on 0.06, aside -0.03
extent-below 10: 426: title 0.16, title-on 0.07, kicker -0.13, deck -0.04, deck-on -0.26, byline-below -0.36, byline-above -0.08, byline-end -0.11, byline-apart -0.05, text 0.31, text-on 0.12, aside -0.03
extent-below 11: 211: title -0.42, title-on 0.21, deck -0.05, deck-on -0.17, byline-below 0.10, byline-above -0.19, byline-end -0.12, byline-apart 0.16, byline-on -0.16, text 0.25, text-on 0.55
extent-below 12: 120: title 0.70, title-on -0.31, kicker -0.05, deck -0.03, byline-below 0.71, byline-above -0.11, byline-end -0.18, byline-apart -0.23, byline-on -0.47, text -1.68, text-on 0.13
extent-below 13: 36: title 0.25, title-on 0.33, deck -0.04, byline-below -0.43, byline-above -0.05, byline-end 0.11, byline-apart -0.11, byline-on -0.05, text 0.09, text-on -0.35, aside -0.04
extent-below 14: 3646: title -0.03, title-on -0.20, kicker -0.29, deck -0.09, byline-below -0.23, byline-above 0.19, byline-end 0.09, byline-apart -0.14, text 0.08, text-on 0.25
extent-below 15: 5080: title -0.25, title-on -0.10, kicker 0.04, deck -0.10, deck-on 0.06, byline-below -0.44, byline-above 0.04, byline-end 0.14, byline-apart -0.07, byline-on -0.07, text 0.42, text-on 0.04
extent-below 16: 8806: title-on 0.20, deck -0.22, deck-on -0.04, byline-below 0.36, byline-above -0.10, byline-end -0.15, byline-apart -0.24, byline-on -0.07, text 0.04, text-on 0.08, aside -0.03
extent-below 17: 12505: title -0.23, title-on 0.18, deck 0.16, byline-below 0.18, byline-above -0.12, byline-end -0.29, byline-apart 0.46, text -0.46, text-on -0.19
extent-below 18: 7533: title 0.35, title-on 0.03, deck -0.06, byline-below 0.10, byline-above -0.11, byline-end -0.10, byline-apart -0.10, byline-on -0.08, text -0.36, text-on 0.19
extent-below 19: 1860: title 0.94, title-on -0.12, deck -0.04, byline-below -0.48, byline-above -0.03, byline-end -0.05, byline-apart -0.03, text -0.80, text-on 0.35
extent-below 20: 389: title -0.05, title-on -0.10, deck -0.04, byline-end 0.11, byline-apart -0.08, byline-on -0.10, text-on 0.03
extent-below 21: 1549: title -0.06, title-on -0.38, kicker -0.06, deck -0.05, deck-on 0.73, byline-below -0.09, byline-above -0.06, byline-on 0.22, text 0.08, text-on 0.10
extent-below 22: 3193: title -0.14, title-on 0.35, kicker 0.22, deck -0.04, deck-on -0.44, byline-below -0.21, byline-on -0.08, text -0.18, text-on 0.06
extent-below 23: 5767: title -0.13, title-on 0.47, kicker 0.09, deck 0.05, deck-on -0.35, byline-below -0.25, byline-above -0.09, byline-end -0.07, byline-apart -0.05, byline-on -0.20, text-on 0.11
extent-below 24: 8050: title -0.42, title-on 0.08, kicker -0.19, deck -0.08, deck-on -0.24, byline-below 0.14, byline-on 0.12, text 0.28, text-on 0.08
extent-below 25: 7852: title -0.15, title-on -0.70, kicker -0.05, deck-on 0.06, byline-below 0.23, byline-end -0.06, byline-on 0.06, text 0.17, text-on 0.08
extent-below 26: 5090: title 0.97, title-on -0.41, kicker -0.03, deck -0.06, deck-on -0.07, byline-below -0.26, byline-end -0.12, byline-apart -0.08, byline-on -0.17, text -0.14, text-on -0.33
extent-below 27: 389: title -0.19, title-on -0.29, deck-on -0.26, byline-below 0.08, byline-on 0.11, text -0.10, text-on 0.04
extent-above 0: 68: title 0.07, title-on 0.41, byline-below -0.19, byline-apart -0.27, text 0.11, text-on -0.34
extent-above 1: 173: title 0.06, title-on 0.20, deck-on -0.09, byline-below -0.09, byline-above -0.08, byline-end -0.04, byline-apart -0.15, byline-on 0.14, text -0.31, text-on 0.24
extent-above 2: 187: title 0.31, title-on -0.06, deck-on -0.11, byline-below 0.08, byline-apart -0.05, byline-on -0.06, text -0.45, text-on 0.08
extent-above 3: 92: title 0.12, title-on -0.56, byline-below 0.35, byline-above 0.07, byline-end -0.08, byline-on -0.09, text -0.14, text-on -0.11
extent-above 4: 50: title -0.43, title-on -0.19, deck -0.21, byline-below -0.38, byline-above 0.16, byline-end -0.33, byline-apart -0.04, text 0.50, text-on 0.12
extent-above 5: 21: title 0.44, byline-below -0.27, byline-end -0.10, text -0.25
extent-above 6: 103: text 0.11
extent-above 7: 183: title 0.41, title-on 0.06, kicker -0.10, deck 0.05, deck-on -0.15, byline-below -0.12, byline-above -0.15, byline-end 0.17, byline-apart -0.15, byline-on -0.17, text -0.38, text-on 0.16
extent-above 8: 386: title -0.14, title-on 0.34, kicker -0.03, byline-below -0.03, byline-above 0.26, byline-end -0.04, byline-apart -0.04, byline-on -0.55, text -0.27, text-on 0.93
extent-above 9: 481: title -0.22, title-on -0.18, deck -0.10, byline-below 0.25, byline-above -0.11, byline-end 0.07, byline-on 0.33, text -0.04, text-on 0.15, aside -0.03
extent-above 10: 297: title 0.07, title-on -0.16, kicker -0.04, deck-on -0.11, byline-below 0.05, byline-above 0.06, byline-end -0.18, byline-apart 0.18, byline-on 0.48, text -0.27, text-on -0.15
extent-above 11: 126: title -0.15, title-on -0.24, kicker -0.22, deck -0.05, deck-on -0.14, byline-below -0.37, byline-above -0.15, byline-end 0.55, byline-apart -0.13, byline-on -0.22, text 0.87, text-on -0.67
extent-above 12: 33: title 0.30, title-on -0.53, kicker -0.06, byline-below -0.42, byline-end -0.77, text 0.60, text-on 0.41
extent-above 13: 95: kicker 0.12, byline-below -0.10, byline-above 0.07, byline-end -0.16, byline-apart -0.03, text 0.11
extent-above 14: 3668: title -0.31, title-on -0.51, kicker 0.10, deck -0.08, byline-below -0.12, byline-above -0.17, byline-end 0.29, byline-apart 0.06, byline-on -0.13, text 0.34, text-on 0.41
extent-above 15: 5114: title -0.13, title-on 0.54, kicker -0.07, deck -0.06, byline-below 0.18, byline-above -0.09, byline-apart -0.17, byline-on -0.05, text -0.28, text-on 0.73, aside -0.03
extent-above 16: 8809: title-on 0.27, kicker -0.17, deck 0.06, deck-on -0.06, byline-apart -0.10, byline-on 0.05, text -0.04, text-on -0.31, aside -0.04
extent-above 17: 12391: title 0.55, title-on -0.23, deck -0.07, deck-on 0.13, byline-below -0.14, byline-above 0.09, byline-end -0.24, byline-apart 0.06, byline-on 0.48, text -0.28, text-on -0.22
extent-above 18: 7554: title 0.44, title-on -0.75, kicker -0.07, byline-below -0.12, byline-above -0.09, byline-end -0.10, byline-apart -0.11, byline-on -0.31, text -0.16, text-on 0.38
extent-above 19: 1839: title -0.19, title-on -0.85, kicker -0.13, deck-on -0.21, byline-below -0.06, byline-above -0.14, byline-on -0.15, text 0.35, text-on 0.35
extent-above 20: 444: kicker 0.10, byline-below -0.07, byline-above 0.10, byline-end -0.06, byline-apart -0.07
extent-above 21: 1448: title 0.06, title-on -0.07, kicker 0.15, deck -0.05, deck-on -0.17, byline-below -0.08, byline-above -0.09, byline-on -0.25, text 0.27, text-on -0.60
extent-above 22: 3092: title 0.04, title-on 0.56, kicker 0.21, deck 0.08, deck-on -0.09, byline-below -0.17, byline-end -0.10, byline-apart -0.05, byline-on -0.54, text -0.07, text-on -1.03
extent-above 23: 5768: title -0.30, title-on -0.14, kicker -0.11, deck -0.09, deck-on 0.12, byline-below 0.30, byline-above -0.07, byline-apart -0.06, byline-on 0.25
extent-above 24: 8238: title 0.13, title-on 0.14, kicker -0.14, deck -0.05, deck-on -0.19, byline-below -0.12, byline-on 0.15, text-on 0.15
extent-above 25: 7910: title -0.06, title-on -0.35, kicker -0.11, deck-on 0.17, byline-below -0.08, byline-end -0.17, byline-apart 0.12, byline-on 0.36, text-on 0.20
extent-above 26: 5259: title -0.11, title-on -0.52, kicker -0.06, deck-on -0.04, byline-below -0.13, byline-end 0.04, byline-apart -0.13, byline-on -0.16, text-on 0.53
extent-above 27: 175: title 0.09, kicker 0.10, byline-below -0.11, byline-above -0.04
name-below 0: 612: title-on 0.20, deck-on -0.21, byline-below -0.10, byline-above -0.04, byline-apart -0.07, byline-on -0.05, text -0.12, text-on -0.04, aside -0.03
name-below 1: 33: title 0.58, title-on -0.29, kicker -0.07, byline-below 0.44, byline-above -0.08, byline-end -0.24, text -0.63, text-on -0.43
name-below 2: 8: title 0.20, title-on 0.10, byline-above -0.11, byline-apart -0.05, text -0.21
name-below 3: 23: title 0.33, title-on -0.43, kicker -0.21, deck -0.06, byline-above 0.28, byline-apart -0.11, byline-on -0.16, text -0.30, aside -0.04
name-below 5: 15: title -0.94, title-on -0.35, byline-below -0.04, byline-apart -0.15, text 0.86, text-on 0.46
name-below 6: 3: title -0.49, byline-end -0.13, text 0.56, text-on 0.12, aside -0.05
name-below 7: 1435: title 0.06, kicker -0.11, deck -0.06, deck-on -0.17, byline-below 0.04, byline-end -0.10, byline-apart -0.06, byline-on 0.16, text -0.08, text-on 0.04, aside -0.05
name-below 8: 67: title -0.72, title-on -0.12, kicker 0.13, byline-below -0.21, byline-above 0.07, byline-end 0.22, byline-apart 0.14, text 0.34, text-on 0.56
name-below 9: 16: title 0.31, byline-below -0.34, byline-above -0.18, byline-end 0.58, byline-on 0.18, text -0.65, text-on -0.15
name-below 10: 18: title 0.56, title-on -0.13, kicker 0.58, deck -0.03, byline-below 0.34, byline-above 0.10, byline-end -0.14, byline-apart -0.31, byline-on -0.37, text -1.15, text-on -0.20, aside -0.04
name-below 11: 12: title 0.51, title-on 0.59, kicker -0.40, byline-apart -0.06, text -0.65
name-below 12: 17: title 0.67, title-on -0.56, kicker -0.43, deck -0.03, byline-below -0.25, byline-above -0.33, byline-end -0.50, text 0.52
name-below 13: 36: title 0.25, title-on 0.33, deck -0.04, byline-below -0.43, byline-above -0.05, byline-end 0.11, byline-apart -0.11, byline-on -0.05, text 0.09, text-on -0.35, aside -0.04
name-below 14: 36613: title 0.08, title-on -0.06, kicker -0.08, deck -0.13, deck-on -0.04, byline-below -0.12, byline-above -0.04, byline-apart -0.08, byline-on 0.05, text-on 0.34, aside -0.05
name-below 15: 1193: title-on -0.42, kicker -0.25, byline-below -0.18, byline-above 0.17, byline-end 0.03, byline-apart -0.11, byline-on -0.24, text 0.25, text-on -0.12
name-below 16: 948: title -0.11, title-on -0.52, kicker 0.32, deck 0.06, byline-below 0.48, byline-above -0.09, byline-apart -0.12, byline-on 0.06, text-on -0.15
name-below 17: 273: title-on 0.51, kicker -0.20, deck -0.06, deck-on -0.03, byline-below 0.17, byline-above -0.15, byline-end -0.43, byline-apart -0.11, byline-on -0.04, text 0.06, text-on 0.19
name-below 18: 162: title 0.16, kicker 0.11, deck 0.15, byline-below -0.31, byline-above -0.22, byline-end -0.17, byline-apart 0.49, text -0.36, text-on -0.44
name-below 19: 241: title -0.08, title-on 0.81, kicker -0.09, deck -0.13, deck-on 0.21, byline-below -0.22, byline-end -0.27, byline-apart 0.35, byline-on -0.06, text -0.39, text-on -0.66, aside -0.05
name-below 20: 389: title -0.05, title-on -0.10, deck -0.04, byline-end 0.11, byline-apart -0.08, byline-on -0.10, text-on 0.03
name-below 21: 30626: title 0.03, title-on -0.08, kicker -0.06, deck-on 0.04, byline-below -0.06, byline-above -0.06, byline-end -0.08, byline-apart -0.09, text-on 0.14, aside -0.06
name-below 22: 387: title -0.47, title-on 0.16, kicker 0.37, deck -0.03, deck-on -0.22, byline-below -0.10, byline-above -0.04, byline-end 0.07, byline-on 0.30
name-below 23: 158: title -0.34, title-on 0.70, kicker -0.25, deck -0.03, byline-end -0.33, byline-apart -0.06, byline-on -0.39, text 0.59, text-on 0.09
name-below 24: 211: title 0.54, title-on 0.33, kicker -0.05, deck -0.11, byline-below 0.07, byline-above -0.06, byline-end -0.17, byline-apart 0.24, byline-on -0.48, text -0.13, text-on -0.68
name-below 25: 64: title -0.54, title-on 0.60, kicker 0.50, deck -0.03, deck-on -0.08, byline-below -0.34, byline-on -0.27, text -0.03, text-on -0.19
name-below 26: 55: title-on -0.30, deck-on -0.04, byline-below -0.16, byline-end -0.27, byline-on -0.05, text 0.29, text-on 0.19
name-below 27: 389: title -0.19, title-on -0.29, deck-on -0.26, byline-below 0.08, byline-on 0.11, text -0.10, text-on 0.04
name-two-below 0: 68613: title 0.08, title-on 0.10, kicker -0.09, deck -0.08, byline-end -0.06, byline-apart -0.16, byline-on -0.04, text 0.05, text-on 0.06, aside -0.08
name-two-below 1: 1626: title -0.24, title-on -0.51, kicker 0.16, deck-on -0.18, byline-below -0.12, byline-above -0.05, byline-end -0.04, byline-apart -0.10, byline-on 0.22, text 0.17, text-on 0.04
name-two-below 2: 1107: title 0.16, title-on -0.33, kicker 0.03, deck 0.11, byline-below -0.06, byline-above -0.03, byline-on -0.07, text -0.28, text-on 0.19
name-two-below 3: 494: title 0.44, title-on -0.26, kicker -0.32, deck -0.03, byline-below 0.16, byline-above -0.05, byline-end -0.10, byline-apart 0.05, byline-on -0.47, text -0.08, text-on -0.14
name-two-below 4: 223: title -0.18, title-on 0.31, kicker -0.30, deck -0.10, deck-on -0.11, byline-below 0.08, byline-above 0.19, byline-end -0.20, byline-apart -0.22, byline-on -0.40, text 0.23, text-on 0.10
name-two-below 5: 307: title -0.86, title-on 1.11, kicker 0.05, deck 0.05, byline-below -0.65, byline-end -0.18, byline-apart 0.44, text -0.29, text-on 0.18
name-two-below 6: 1634: title -0.09, title-on -0.31, deck -0.04, deck-on -0.07, byline-above -0.04, byline-end 0.11, byline-on 0.05, text 0.03, text-on 0.07
name-above 0: 502: title -0.16, deck-on -0.11, byline-above -0.04, byline-end -0.07, byline-apart -0.22, byline-on -0.18, text 0.14, text-on -0.07
name-above 1: 49: title -0.49, title-on 0.40, deck -0.03, byline-below 0.21, byline-on -0.08, text -0.44, text-on -0.06
name-above 2: 8: title 0.49, title-on -0.31, deck -0.15, deck-on -0.03, text -0.31
name-above 3: 27: title 0.65, title-on -0.49, kicker -0.08, deck -0.05, byline-below -0.43, byline-above -0.15, byline-apart -0.04, byline-on 0.22, text -0.32, text-on -0.07, aside -0.04
name-above 4: 5: title -0.42, title-on 0.37, byline-below -0.08, text -0.29
name-above 6: 103: text 0.11
name-above 7: 1346: title-on 0.27, kicker -0.06, deck -0.08, deck-on -0.17, byline-below 0.04, byline-end 0.04, byline-apart -0.10, byline-on 0.07, text -0.22, text-on 0.27, aside -0.05
name-above 8: 73: title -0.21, title-on -0.18, kicker -0.14, deck 0.25, byline-below 0.21, byline-above -0.09, byline-end -0.11, byline-apart -0.21, byline-on 0.21, text 0.31, text-on -0.39, aside -0.04
name-above 9: 21: title 0.86, title-on -0.72, kicker 0.52, byline-below -0.35, byline-above -0.09, byline-end -0.42, byline-apart 0.60, byline-on 0.24, text -0.97, text-on -0.12
name-above 10: 31: title-on -0.85, kicker -0.21, deck -0.20, byline-below -0.04, byline-above -0.19, byline-end 0.27, byline-apart 0.76, byline-on 0.19, text 0.13, text-on -0.33
name-above 11: 15: title -0.27, title-on -0.39, deck -0.12, byline-below -0.59, byline-above -0.04, byline-end -0.37, byline-apart -0.17, byline-on -0.25, text 1.04, text-on -0.24
name-above 12: 20: title -0.78, title-on -0.43, kicker -0.41, byline-below -0.21, byline-above 0.59, byline-end -0.56, byline-apart -0.18, byline-on 0.45, text 0.72, aside -0.03
name-above 13: 95: kicker 0.12, byline-below -0.10, byline-above 0.07, byline-end -0.16, byline-apart -0.03, text 0.11
name-above 14: 36389: title -0.40, title-on 0.17, kicker -0.12, deck -0.13, byline-below -0.08, byline-above -0.09, byline-apart -0.04, byline-on 0.17, text 0.32, text-on 0.15, aside -0.07
name-above 15: 1363: title 0.10, title-on -0.20, kicker -0.36, deck 0.06, byline-end 0.15, byline-apart -0.17, byline-on -0.20, text 0.08
name-above 16: 969: title-on -0.48, kicker 0.05, deck 0.17, byline-below 0.49, byline-above -0.08, byline-end -0.15, byline-apart -0.15, byline-on -0.26, text 0.07, text-on -0.09
name-above 17: 266: title 0.93, title-on -0.18, kicker 0.56, deck -0.12, byline-below -0.22, byline-above -0.03, byline-end -0.11, byline-on -0.26, text -0.86
name-above 18: 163: title 0.51, title-on -0.66, kicker 0.63, deck -0.08, byline-below -0.04, byline-end -0.15, byline-apart -0.04, byline-on -0.04, text -0.39, text-on 0.15
name-above 19: 225: title 1.26, title-on -0.68, kicker -0.49, deck -0.13, byline-below -0.55, byline-above 0.07, byline-end -0.30, byline-apart 0.93, byline-on -0.13, text -0.97
name-above 20: 444: kicker 0.10, byline-below -0.07, byline-above 0.10, byline-end -0.06, byline-apart -0.07
name-above 21: 30902: title -0.33, title-on 0.15, kicker -0.14, deck -0.07, deck-on 0.03, byline-above -0.06, byline-end -0.07, byline-apart -0.05, byline-on 0.12, text-on 0.18, aside -0.07
name-above 22: 364: title -0.10, title-on -0.16, kicker -0.06, deck 0.23, deck-on -0.15, byline-below -0.05, byline-above -0.03, byline-end -0.04, byline-apart -0.03, byline-on -0.65, text 0.59, text-on -0.31
name-above 23: 142: title 0.75, title-on -1.26, kicker 1.15, deck -0.03, byline-below -0.58, byline-above -0.06, byline-on -0.19, text-on -0.77
name-above 24: 194: title 0.07, title-on -0.04, kicker 0.14, byline-below 0.21, byline-end 0.08, byline-on 0.68, text -0.27, text-on -0.87
name-above 25: 52: title 1.00, title-on -0.23, kicker -0.04, deck-on -0.16, byline-below -0.05, byline-on -0.11, text -0.51, text-on -0.58
name-above 26: 61: title 0.86, title-on -0.27, kicker -0.19, deck -0.18, byline-below -0.25, byline-end -0.05, byline-on 0.14, text -0.42
name-above 27: 175: title 0.09, kicker 0.10, byline-below -0.11, byline-above -0.04
gap-above-and-below 0: 51265: title 0.24, title-on 0.06, kicker -0.06, deck -0.09, byline-below 0.08, byline-above -0.17, byline-end -0.15, byline-apart -0.04, byline-on -0.07, text -0.34, text-on 0.12, aside -0.04
gap-above-and-below 1: 3844: title -0.82, title-on 0.22, deck -0.08, byline-below -0.29, byline-above -0.18, byline-end -0.20, byline-apart -0.22, byline-on 0.12, text 1.02, text-on 0.25, aside -0.03
gap-above-and-below 2: 2614: title -0.44, title-on -0.06, kicker -0.07, deck 0.04, deck-on 0.08, byline-below -0.15, byline-end 0.25, byline-apart -0.17, byline-on 0.39, text 0.26, text-on 0.13
gap-above-and-below 3: 146: title -0.07, title-on 0.12, kicker -0.09, deck-on -0.06, byline-end -0.12, byline-on -0.17, text 0.06, text-on 0.20
gap-above-and-below 4: 67: title -0.42, title-on -0.07, kicker -0.06, byline-below -0.03, byline-end -0.11, text 0.44, text-on 0.06
gap-above-and-below 5: 636: title -0.05, title-on -0.04, byline-end 0.08, text-on 0.07
gap-above-and-below 6: 3939: title 0.36, title-on -0.31, kicker -0.07, deck -0.09, byline-below -0.14, byline-above -0.09, byline-end -0.10, byline-apart -0.51, byline-on -0.30, text 0.26, text-on 0.20
gap-above-and-below 7: 5510: title -0.04, title-on 0.12, kicker 0.03, deck -0.05, byline-below -0.11, byline-above -0.04, byline-end 0.05, byline-apart -0.05, text-on -0.26, aside -0.05
gap-above-and-below 8: 7: title -0.29, title-on -0.17, kicker -0.04, deck -0.06, byline-below -0.25, byline-above -0.12, byline-end -0.03, byline-on 0.19, text 0.37
gap-above-and-below 9: 12: title -0.41, title-on -0.14, kicker -0.08, byline-below -0.19, byline-end -0.06, byline-apart -0.07, byline-on -0.04, text 0.38, aside -0.04
gap-above-and-below 10: 1: title -0.05, byline-below 0.23, byline-above -0.16, byline-end -0.11, byline-apart -0.20, text -0.21, aside -0.07
gap-above-and-below 11: 92: title -0.22, title-on -0.77, byline-above -0.03, byline-end 0.03, byline-apart -0.08, text 0.33
gap-above-and-below 12: 2820: title -0.19, title-on -0.32, kicker -0.16, deck -0.04, deck-on -0.07, byline-below -0.09, byline-above -0.13, byline-end -0.13, byline-apart 0.04, byline-on -0.06, text 0.68, text-on 0.18
gap-above-and-below 13: 16: title 0.42, title-on -0.62, kicker -0.11, deck -0.13, byline-below -0.27, byline-above -0.13, byline-on -0.21, text -0.35, text-on 0.24, aside -0.05
gap-above-and-below 14: 1900: title 0.43, title-on 0.43, deck 0.11, deck-on -0.05, byline-below 0.19, byline-above 0.04, byline-end -0.17, byline-apart 0.13, byline-on -0.19, text -1.14, text-on -0.58, aside -0.04
gap-above-and-below 17: 88: title 0.20, title-on -0.24, kicker -0.14, deck -0.05, deck-on -0.16, byline-below 0.41, byline-above -0.04, byline-end 0.67, byline-apart -0.23, byline-on 0.31, text -0.68, text-on -0.54, aside -0.04
gap-above-and-below 18: 84: title 0.76, kicker -0.07, byline-below -0.10, text -0.69, text-on 0.14
gap-above-and-below 19: 30: title 0.12, title-on -0.16, kicker -0.38, deck -0.19, byline-below -0.41, byline-above -0.36, byline-end -0.15, byline-apart -0.10, byline-on -0.13, text 0.05, text-on 0.33, aside -0.09
gap-above-and-below 20: 45: title -0.55, title-on -0.27, kicker 0.35, deck -0.12, byline-below -0.24, byline-above 0.30, byline-end -0.48, byline-on -0.10, text 0.67, text-on -0.26, aside -0.03
gap-above-and-below 21: 3: title -0.18, title-on -0.04, byline-below -0.15, text 0.20
gap-above-and-below 24: 464: title -0.24, title-on -0.25, kicker 0.23, byline-below -0.08, byline-end -0.07, byline-apart -0.05, text 0.10, text-on 0.12
gap-above-and-below 25: 161: title 0.39, kicker 0.14, byline-below -0.08, byline-above -0.03, byline-end -0.04, text -0.39
gap-above-and-below 26: 258: title 0.23, kicker -0.23, byline-below -0.08, byline-above 0.08, byline-end -0.05, text 0.12
gap-above-and-below 27: 1: title 0.21, kicker -0.16, text -0.17
gap-and-fill 0: 5481: title 0.14, title-on 0.05, kicker -0.06, deck-on 0.11, byline-below -0.15, byline-end -0.17, byline-apart -0.06, byline-on 0.12, text -0.14, text-on 0.19
gap-and-fill 1: 6417: title -0.03, title-on 0.24, deck -0.03, deck-on -0.10, byline-below -0.04, byline-above -0.07, byline-end -0.04, text -0.12
gap-and-fill 2: 5751: title -0.07, title-on 0.19, kicker -0.07, deck -0.07, deck-on -0.14, byline-below 0.05, byline-end 0.12, byline-apart -0.06, byline-on 0.04, text 0.07
gap-and-fill 3: 5003: title -0.16, title-on 0.07, deck -0.06, deck-on 0.20, byline-end 0.03
gap-and-fill 4: 20073: title -0.06, title-on -0.17, deck-on 0.12, byline-above -0.07, byline-end -0.07, byline-apart -0.09, byline-on -0.07, text 0.08
gap-and-fill 5: 15847: title -0.22, title-on -0.05, kicker -0.05, deck 0.09, deck-on -0.09, byline-below -0.08, byline-above -0.07, byline-on -0.29, text -0.10, text-on 0.18
gap-and-fill 6: 1240: title 0.09, title-on -0.25, kicker -0.06, deck -0.08, byline-below 0.21, byline-end -0.12, byline-on -0.08, text-on 0.18
gap-and-fill 7: 1000: title 0.36, title-on -0.27, kicker 0.13, deck 0.09, byline-end 0.06, byline-apart -0.14, byline-on 0.31, text -0.28, text-on -0.80
gap-and-fill 8: 927: title 0.06, title-on 0.13, deck -0.07, byline-below 0.10, byline-above -0.13, byline-end -0.19, byline-apart 0.08, byline-on -0.05, text 0.11, text-on -0.55
gap-and-fill 9: 1065: title 0.19, title-on -0.31, kicker -0.04, deck -0.05, byline-below -0.23, byline-above -0.21, byline-end 0.34, byline-apart -0.12, byline-on -0.70, text 0.31, text-on 0.04
gap-and-fill 10: 3509: title -0.62, title-on 0.18, kicker -0.07, deck -0.06, byline-below -0.07, byline-above 0.13, byline-end 0.07, byline-apart -0.25, byline-on 0.18, text 0.33, text-on 0.38
gap-and-fill 11: 1820: title-on -0.04, kicker -0.22, deck -0.09, deck-on -0.06, byline-below -0.78, byline-above -0.05, byline-end -0.12, byline-on -0.40, text 0.32, text-on 0.62
gap-and-fill 12: 927: title -0.15, title-on 0.21, kicker 0.06, deck -0.09, deck-on -0.03, byline-below -0.22, byline-above -0.04, byline-end -0.06, byline-apart -0.06, byline-on -0.11, text 0.44, text-on -0.37
gap-and-fill 13: 860: title-on -0.18, kicker -0.28, deck -0.04, byline-above -0.06, byline-apart -0.03, byline-on -0.06, text 0.27, text-on 0.36
gap-and-fill 14: 700: title 0.39, title-on -0.20, kicker -0.09, deck 0.26, deck-on -0.15, byline-below -0.07, byline-above 0.05, byline-end -0.13, byline-apart -0.08, byline-on -0.13, text -0.38, text-on -0.14
gap-and-fill 15: 373: title -0.13, title-on 0.14, kicker -0.09, deck -0.12, deck-on -0.19, byline-above -0.07, byline-end -0.37, byline-apart 0.33, byline-on 0.21, text -0.14, text-on 0.32, aside -0.03
gap-and-fill 16: 1019: title 0.42, title-on -0.14, kicker -0.03, deck 0.03, byline-below 0.14, byline-above -0.03, byline-apart 0.33, text -0.60, text-on -0.45
gap-and-fill 17: 945: title-on -0.17, kicker -0.13, byline-below 0.67, byline-end -0.22, byline-apart 0.09, byline-on -0.19, text -0.54, text-on 0.16
gap-and-fill 18: 49: title -0.34, title-on -0.19, kicker -0.22, deck -0.07, byline-above 0.12, byline-end -0.37, byline-on -0.13, text 0.56, text-on -0.64
gap-and-fill 19: 42: title 0.63, title-on 0.17, kicker -0.06, deck -0.14, byline-below -0.28, byline-above 0.23, byline-end -0.29, text -1.09, text-on 0.55
gap-and-fill 20: 15: title 0.49, title-on -0.14, byline-below -0.29, text -0.40
gap-and-fill 21: 9: title -0.53, title-on -0.17, byline-below -0.18, text 0.42, aside -0.03
gap-and-fill 22: 15: title -0.06, text 0.05
gap-and-fill 23: 32: title -0.50, deck -0.03, byline-below -0.27, byline-above -0.10, byline-end -0.15, byline-apart -0.12, byline-on -0.04, text 0.51, text-on 0.18
gap-and-fill 24: 273: title -0.13, kicker 0.22, byline-below -0.05, byline-above 0.03, byline-end -0.05, byline-apart -0.05, text -0.03, text-on 0.17
gap-and-fill 25: 287: title -0.06, title-on -0.26, kicker 0.07, byline-below -0.11, byline-end -0.06, byline-apart -0.04, text 0.20
gap-and-fill 26: 195: title 0.33, kicker -0.10, byline-below -0.06, byline-above 0.04, byline-end -0.03, text -0.20
gap-and-fill 27: 24: title 0.59, kicker -0.53, byline-below -0.29, byline-above 0.73, byline-end -0.23, byline-apart -0.03, text -0.63
gap-and-fill 28: 25: title 0.45, kicker -0.57, byline-below -0.29, byline-above -0.24, byline-end -0.05, byline-apart -0.03, text -0.16
gap-and-fill 29: 81: title -0.37, kicker 0.43, deck -0.04, byline-below -0.10, byline-above -0.06, byline-end -0.03, text 0.20, text-on 0.03
gap-and-tail 0: 34684: title-on 0.09, kicker -0.03, deck -0.07, deck-on 0.03, byline-below 0.08, byline-above -0.05, byline-end 0.14, byline-apart -0.11, byline-on 0.13, text -0.27, text-on -0.18, aside -0.05
gap-and-tail 1: 2781: title -0.12, title-on -0.09, kicker -0.07, deck -0.03, byline-below -0.09, byline-end -0.13, byline-apart -0.06, byline-on -0.17, text 0.07, text-on 0.15
gap-and-tail 2: 16580: title -0.10, byline-below -0.08, byline-end -0.07, byline-apart -0.04, byline-on -0.06, text 0.10, text-on 0.19
gap-and-tail 3: 1275: title -0.16, title-on -0.49, kicker -0.05, deck-on -0.06, byline-below -0.05, byline-on -0.35, text 0.18, text-on 0.19
gap-and-tail 4: 329: title -0.30, title-on -0.17, byline-below -0.06, text 0.05, text-on 0.24
gap-and-tail 5: 94: title -0.30, title-on -0.62, kicker -0.20, byline-below -0.29, byline-apart -0.12, text 0.45, text-on 0.17
gap-and-tail 6: 1855: title 0.25, title-on -0.28, kicker -0.04, byline-below -0.06, byline-end -0.03, byline-on -0.21
gap-and-tail 7: 24: title -0.32, title-on -0.13, text 0.04, text-on 0.34
gap-and-tail 8: 950: title -0.36, title-on 0.40, kicker -0.06, deck -0.04, byline-below -0.06, byline-above -0.14, byline-end 0.12, byline-apart -0.08, byline-on -0.31, text 0.18, text-on 0.19
gap-and-tail 9: 6511: title 0.78, title-on 0.05, kicker 0.03, deck -0.08, byline-below 0.04, byline-above -0.11, byline-end -0.06, byline-apart -0.21, text -0.46, text-on -0.05, aside -0.06
gap-and-tail 10: 496: title -1.01, kicker -0.20, deck -0.04, byline-below 0.31, byline-end 0.48, byline-on -0.09, text 0.20, text-on 0.05
gap-and-tail 11: 1845: title -0.63, title-on -0.30, byline-below -0.25, byline-apart -0.05, byline-on -0.21, text 0.76, text-on 0.30
gap-and-tail 12: 276: title -0.76, title-on -0.03, byline-below -0.06, text 0.68, text-on 0.10
gap-and-tail 13: 117: title -0.55, title-on -0.69, byline-below -0.44, text 0.93
gap-and-tail 14: 16: title -0.14, kicker -0.04, byline-below -0.25, text 0.07, text-on 0.19
gap-and-tail 15: 168: title 0.07, byline-below -0.16, text 0.05, text-on -0.04
gap-and-tail 17: 128: title 0.35, title-on -0.57, kicker -0.09, byline-below 0.13, byline-end -0.07, byline-apart -0.08, byline-on 0.14, text 0.34, text-on -0.63
gap-and-tail 18: 3431: kicker -0.17, deck 0.05, deck-on -0.05, byline-below 0.11, byline-above -0.07, byline-end -0.16, byline-apart 0.13, byline-on -0.16, text -0.13, text-on -0.38, aside -0.04
gap-and-tail 19: 183: title-on -0.36, kicker -0.04, deck -0.25, byline-below -0.05, text 0.44, text-on -0.18
gap-and-tail 20: 876: title 0.48, title-on -0.03, byline-below -0.19, byline-on -0.07, text -0.21, text-on 0.04
gap-and-tail 21: 43: title -0.17, kicker -0.34, byline-below -0.29, byline-end -0.04, byline-on -0.03, text 0.29, text-on 0.45
gap-and-tail 22: 40: title -0.26, byline-below -0.34, text 0.40
gap-and-tail 24: 147: title -0.21, title-on -0.26, deck -0.23, byline-below 0.31, byline-apart -0.11, text -0.22, text-on 0.52
gap-and-tail 25: 3: title -0.08, title-on -0.12, byline-below -0.12, text 0.13
gap-and-tail 26: 95: title -0.13, title-on -0.69, kicker -0.05, deck 0.45, deck-on -0.19, byline-below 0.42, byline-above -0.20, byline-end -0.28, byline-apart 0.05, text -0.25, text-on 0.47
gap-and-tail 27: 127: title -0.32, title-on -0.13, kicker -0.25, byline-below -0.46, byline-above 0.21, byline-end -0.43, byline-on -0.09, text 0.69, text-on -0.15
gap-and-tail 29: 27: title 0.44, kicker -0.04, deck -0.12, byline-above -0.07, byline-end -0.15, byline-apart -0.05, text -0.41, text-on 0.09
gap-and-tail 36: 822: title -0.03, title-on -0.18, kicker 0.07, byline-below -0.10, byline-above 0.03, byline-end -0.09, byline-apart -0.05, text 0.10, text-on 0.06
gap-and-tail 37: 4: title 0.24, text -0.27
gap-and-tail 38: 43: title 1.15, title-on -0.04, kicker -0.06, byline-below -0.07, byline-above -0.03, text -1.15, text-on 0.11
gap-and-tail 42: 8: title 0.30, kicker -0.12, byline-below -0.15, text -0.28
gap-and-tail 44: 5: title 0.24, kicker -0.11, deck -0.10, byline-above 0.64, byline-end -0.35, text -0.77
gap-below-and-tail 0: 37663: title 0.33, title-on -0.22, deck -0.10, byline-below 0.18, byline-above -0.18, byline-end -0.16, byline-on -0.10, text -0.10, text-on -0.12, aside -0.03
gap-below-and-tail 1: 4224: title 0.14, title-on 0.43, kicker 0.15, deck -0.07, deck-on -0.03, byline-below -0.09, byline-above -0.12, byline-end -0.10, byline-apart -0.17, byline-on 0.17, text -0.30, text-on 0.14, aside -0.07
gap-below-and-tail 2: 3266: title -0.18, title-on 0.30, kicker -0.21, deck 0.10, deck-on 0.07, byline-below -0.10, byline-above 0.13, byline-end 0.11, byline-apart -0.06, byline-on 0.22, text -0.12, text-on -0.48, aside -0.04
gap-below-and-tail 3: 64: title 0.08, title-on -0.24, kicker -0.27, deck-on -0.06, byline-below -0.30, byline-end -0.21, byline-on -0.19, text 0.33, text-on 0.31
gap-below-and-tail 4: 41: title -0.36, title-on -0.06, kicker -0.05, byline-below 0.56, byline-above -0.32, byline-end -0.27, byline-apart -0.34, text -0.25
gap-below-and-tail 5: 317: title -0.27, title-on -0.18, kicker -0.05, deck -0.04, deck-on -0.27, byline-below 0.14, byline-above -0.07, byline-end 0.39, byline-apart -0.13, byline-on 0.26, text-on -0.36, aside -0.04
gap-below-and-tail 6: 3079: title -0.19, title-on 0.07, kicker -0.07, deck -0.06, byline-end -0.14, byline-apart -0.05, byline-on -0.12, text 0.05, text-on 0.12
gap-below-and-tail 7: 233: title -0.19, title-on -1.19, kicker -0.26, deck -0.04, byline-below -0.37, byline-end 0.47, text -0.16, text-on 0.95
gap-below-and-tail 8: 140: title -0.23, title-on -0.35, kicker -0.04, byline-on -0.04, text 0.10, text-on 0.24
gap-below-and-tail 9: 5: title-on 0.11, text-on -0.13
gap-below-and-tail 10: 3: text-on 0.04
gap-below-and-tail 11: 9: byline-end -0.16, byline-apart -0.17, text 0.03, text-on 0.20, aside -0.04
gap-below-and-tail 12: 13449: title -0.18, byline-below -0.09, byline-end -0.04, text 0.20, text-on 0.07
gap-below-and-tail 13: 4295: title -0.23, title-on -0.29, kicker -0.07, byline-below -0.17, byline-end -0.03, byline-apart -0.07, byline-on -0.28, text 0.37, text-on 0.33
gap-below-and-tail 14: 1099: title 0.42, title-on -0.08, deck-on -0.27, byline-below -0.11, byline-on -0.08, text -0.35, text-on 0.15
gap-below-and-tail 15: 69: title-on -0.25, byline-on -0.07, text 0.03, text-on 0.06
gap-below-and-tail 16: 21: title -0.31, text 0.27, text-on 0.06
gap-below-and-tail 17: 438: title-on -0.08, byline-end -0.07, byline-on -0.08, text 0.04, text-on 0.09
gap-below-and-tail 18: 980: title -0.24, title-on -0.18, byline-below -0.05, byline-on -0.40, text 0.13, text-on 0.25
gap-below-and-tail 19: 525: deck-on -0.08, byline-below -0.11, text 0.69, text-on -0.42
gap-below-and-tail 20: 57: title -0.18, title-on -0.30, kicker -0.39, byline-below -0.10, byline-end -0.03, byline-on -0.08, text -0.06, text-on 0.60
gap-below-and-tail 21: 12: title-on -0.05, kicker -0.05, byline-end -0.03, text-on 0.04
gap-below-and-tail 23: 21: byline-apart -0.05, text-on 0.15
gap-below-and-tail 24: 385: title -0.41, title-on -0.10, byline-below -0.12, text 0.13, text-on 0.28
gap-below-and-tail 25: 82: title -0.17, title-on -0.69, byline-below -0.36, text 0.74, text-on 0.05
gap-below-and-tail 26: 16: title -0.06, text 0.06
gap-below-and-tail 30: 97: title -0.31, title-on -0.66, kicker -0.18, byline-below -0.30, byline-apart -0.11, byline-on -0.04, text 0.39, text-on 0.25
gap-below-and-tail 31: 15: title -0.15, kicker -0.03, byline-below -0.22, byline-apart -0.12, text 0.28, text-on 0.22
gap-below-and-tail 32: 4: title -0.05, text 0.08
gap-below-and-tail 36: 1935: title 0.27, title-on -0.20, kicker -0.04, deck -0.08, byline-below 0.04, byline-end -0.04, byline-apart -0.13, byline-on -0.21, text -0.06, text-on -0.04
gap-below-and-tail 37: 87: text 0.26, text-on -0.22
gap-below-and-tail 38: 152: title -0.13, title-on -0.24, byline-on -0.04, text 0.10, text-on 0.25
gap-below-and-tail 39: 5: title -0.14, text-on 0.16
gap-below-and-tail 42: 28: title -0.35, title-on -0.27, byline-below -0.21, text 0.33, text-on 0.33
gap-below-and-tail 48: 956: title -0.10, title-on -0.37, kicker -0.03, deck 0.08, deck-on -0.19, byline-below -0.10, byline-above -0.11, byline-end -0.16, byline-apart -0.08, byline-on -0.36, text 0.13, text-on 0.39
gap-below-and-tail 49: 98: title 0.41, title-on -0.19, kicker -0.06, byline-below 0.16, byline-end -0.08, byline-apart -0.14, byline-on -0.06, text-on -0.85
gap-below-and-tail 50: 89: title -0.80, title-on 0.38, kicker -0.34, deck -0.26, byline-below 0.26, byline-above 0.18, byline-end 0.52, byline-apart 0.34, byline-on 0.09, text -0.36, text-on -0.39
gap-below-and-tail 51: 5: title -0.14, kicker -0.11, byline-end -0.04, text 0.17
gap-below-and-tail 53: 31: title -0.09, byline-end 0.19, text -0.05, text-on 0.16
gap-and-tail-above 0: 37663: title -0.17, title-on 0.13, kicker -0.13, deck -0.05, byline-below 0.06, byline-above -0.16, byline-end -0.23, byline-apart -0.08, byline-on 0.10, text 0.13, text-on 0.26, aside -0.04
gap-and-tail-above 1: 3079: title -0.38, title-on 0.32, kicker -0.07, deck-on -0.06, byline-below -0.06, byline-above -0.05, byline-end -0.05, byline-apart 0.06, byline-on 0.32, text 0.24, text-on 0.11
gap-and-tail-above 2: 13449: title 0.24, title-on -0.21, deck -0.04, byline-below -0.15, byline-above 0.06, byline-end 0.33, byline-apart -0.11, text -0.23, text-on -0.17
gap-and-tail-above 3: 980: title -0.06, title-on -0.31, kicker 0.24, byline-below -0.08, byline-above 0.03, byline-end 0.22, byline-apart -0.05, text -0.16, text-on 0.30
gap-and-tail-above 4: 385: title -0.03, title-on -0.25, text 0.07, text-on 0.03
gap-and-tail-above 5: 97: title -0.20, byline-end -0.22, text 0.20, text-on 0.12
gap-and-tail-above 6: 1935: title -0.06, title-on 0.40, deck-on -0.21, byline-below 0.11, byline-apart -0.05, byline-on 0.06, text -0.16, text-on 0.04
gap-and-tail-above 7: 28: title -0.67, title-on -0.12, byline-below -0.28, byline-end -0.34, byline-apart 0.51, text 0.22, text-on 0.34
gap-and-tail-above 8: 956: title 0.25, title-on 0.36, kicker -0.09, deck-on 0.63, byline-above -0.06, byline-end -0.16, byline-apart -0.13, byline-on -0.20, text 0.06, text-on -0.16
gap-and-tail-above 10: 4224: title 0.40, title-on -0.15, kicker -0.18, deck -0.05, byline-above -0.22, byline-end 0.08, byline-apart -0.05, byline-on -0.14, text -0.13, text-on 0.03, aside -0.04
gap-and-tail-above 11: 233: title 0.11, title-on -0.30, kicker -0.34, byline-end 0.43, byline-apart -0.28, byline-on 0.48, text -0.31, text-on -0.37
gap-and-tail-above 12: 4295: title-on 0.13, kicker 0.18, deck -0.05, byline-below -0.16, byline-above 0.08, byline-end -0.15, byline-apart -0.14, byline-on -0.10, text 0.10, text-on 0.12
gap-and-tail-above 13: 525: title -0.65, title-on -0.31, kicker -0.12, byline-below -0.08, byline-above -0.07, byline-apart 0.13, text 0.65, text-on 0.05
gap-and-tail-above 14: 82: title 0.47, kicker -0.04, deck -0.19, text -0.35
gap-and-tail-above 15: 15: title -0.22, byline-apart -0.05, text 0.26
gap-and-tail-above 16: 87: title-on 0.06
gap-and-tail-above 18: 98: title 0.83, title-on -0.37, byline-below 0.56, byline-above -0.26, byline-end -0.27, byline-apart -0.73, byline-on -0.12, text -0.38, text-on -0.25
gap-and-tail-above 20: 3266: title-on -0.07, kicker -0.18, deck 0.09, deck-on -0.05, byline-above 0.05, byline-end -0.03, byline-apart 0.05, byline-on -0.16, text -0.20, text-on -0.09
gap-and-tail-above 21: 140: title 0.10, title-on -0.11, kicker -0.05, deck -0.09, byline-below -0.15, byline-above -0.15, byline-end -0.25, byline-on 0.24, text -0.05, text-on 0.24
gap-and-tail-above 22: 1099: title 0.21, kicker -0.10, deck -0.07, deck-on -0.03, byline-below -0.03, byline-above -0.21, byline-end -0.18, byline-apart 0.06, byline-on -0.04, text-on 0.14
gap-and-tail-above 23: 57: title 0.55, title-on -0.05, kicker -0.31, byline-below -0.05, byline-above -0.21, byline-on -0.14, text -0.29
gap-and-tail-above 24: 16: title 0.31, text -0.31
gap-and-tail-above 25: 4: text -0.08, text-on 0.09
gap-and-tail-above 26: 152: title -0.39, title-on -0.25, deck-on -0.03, byline-below -0.04, text 0.85, text-on -0.19
gap-and-tail-above 28: 89: title 0.13, title-on -0.50, kicker 0.28, deck -0.06, byline-below -0.17, byline-end -0.23, byline-apart 0.25, byline-on -0.05, text 0.25, text-on -0.54
gap-and-tail-above 30: 64: title 0.07, title-on -0.48, kicker 0.40, byline-below -0.46, byline-above -0.05, byline-end -0.27, byline-on -0.10, text 0.53, text-on -0.24
gap-and-tail-above 31: 5: title -0.18, title-on 0.16
gap-and-tail-above 32: 69: title 0.36, kicker -0.59, deck -0.09, byline-above -0.16, byline-end -0.21, byline-apart -0.03, text -0.12
gap-and-tail-above 33: 12: title -0.31, deck -0.17, byline-below -0.27, byline-above 0.29, byline-end -0.14, byline-apart -0.11, text 0.14, aside -0.17
gap-and-tail-above 34: 2: title 0.20, byline-apart -0.06, text -0.22
gap-and-tail-above 36: 5: title -0.28, title-on -0.05, text-on 0.26
gap-and-tail-above 38: 5: title 0.30, title-on -0.05, kicker -0.08, text -0.24
gap-and-tail-above 40: 41: title 0.22, title-on -0.16, kicker -0.03, byline-below -0.16, text -0.18, text-on 0.08
gap-and-tail-above 42: 21: title 0.32, title-on -0.16, kicker -0.26, byline-below -0.26, byline-above -0.07, byline-end -0.16, text -0.15, text-on 0.03
gap-and-tail-above 43: 2: title 0.22, text -0.22
gap-and-tail-above 49: 817: kicker 0.06, byline-below -0.09, byline-above 0.07, byline-end -0.07, byline-apart -0.04
times 0: 72098: title 0.08, title-on 0.03, kicker -0.10, deck -0.08, byline-below 0.06, byline-end 0.08, byline-apart -0.12, text -0.35, text-on 0.16, aside -0.10
times 1: 1124: title -0.11, kicker 0.17, byline-below -0.19, byline-above -0.05, byline-end -0.33, byline-apart -0.04, byline-on -0.06, text 0.48, text-on 0.80
times 2: 782: title -0.44, title-on -1.11, kicker -0.48, deck -0.07, byline-below -0.76, byline-above -0.03, byline-end -0.83, byline-apart 0.16, byline-on -0.18, text 1.04, text-on -0.28
row 0: 41301: title -0.04, title-on -0.07, deck-on -0.05, byline-below -0.09, byline-end -0.04, byline-apart -0.03, byline-on -0.10, text 0.04, text-on 0.15
row 1: 4993: title -0.06, title-on 0.11, kicker -0.04, byline-end 0.05, byline-apart -0.09, byline-on -0.06, text 0.11
row 2: 4162: title-on -0.04, deck -0.04, deck-on -0.07, byline-below 0.05, byline-above 0.08, byline-end -0.10, byline-on -0.03, text -0.09, text-on -0.06
row 3: 3417: title 0.08, title-on 0.12, kicker 0.03, deck-on -0.04, byline-below 0.04, byline-above -0.15, byline-end 0.16, byline-apart -0.05, byline-on -0.05, text -0.10, text-on -0.05
row 4: 2844: title 0.09, title-on 0.11, kicker -0.05, deck -0.08, deck-on 0.10, byline-below 0.06, byline-above -0.12, byline-end -0.05, byline-apart -0.18, byline-on 0.08, text-on 0.12
row 5: 4523: title -0.16, title-on -0.05, kicker -0.12, deck 0.06, byline-below 0.09, byline-end 0.07, byline-apart -0.15, byline-on 0.09, text 0.05, text-on -0.07, aside -0.04
row 6: 4406: title -0.12, title-on -0.17, kicker 0.06, deck-on -0.06, byline-below -0.09, byline-above 0.11, byline-end -0.12, byline-apart -0.12, byline-on 0.06, text 0.35, text-on 0.04, aside -0.03
row 7: 8358: title-on -0.15, kicker -0.18, deck -0.13, deck-on 0.14, byline-below -0.40, byline-end -0.47, byline-apart 0.30, byline-on 0.13, text 0.31, text-on 0.05, aside -0.06
row-and-place 0: 41301: title -0.04, title-on -0.07, deck-on -0.05, byline-below -0.09, byline-end -0.04, byline-apart -0.03, byline-on -0.10, text 0.04, text-on 0.15
row-and-place 9: 4993: title -0.06, title-on 0.11, kicker -0.04, byline-end 0.05, byline-apart -0.09, byline-on -0.06, text 0.11
row-and-place 17: 2081: title 0.13, title-on -0.04, kicker -0.03, deck -0.03, deck-on -0.09, byline-below 0.08, byline-apart -0.07, byline-on -0.03, text -0.09
row-and-place 18: 2081: title -0.17, kicker 0.05, deck-on -0.05, byline-below -0.09, byline-above 0.11, byline-end -0.09, byline-apart 0.04, text 0.04, text-on -0.05
row-and-place 25: 1139: title -0.07, title-on 0.15, kicker -0.06, deck-on -0.05, byline-below 0.20, byline-above -0.07, byline-apart -0.08, byline-on -0.04, text-on -0.06
row-and-place 26: 1139: title 0.23, title-on 0.12, kicker -0.05, byline-below -0.16, byline-end 0.06, byline-apart 0.10, byline-on -0.15, text -0.13, text-on -0.11
row-and-place 27: 1139: title -0.10, title-on -0.37, kicker 0.12, deck -0.03, deck-on -0.22, byline-above -0.14, byline-end 0.14, byline-apart -0.10, byline-on 0.10, text-on 0.08
row-and-place 33: 711: title -0.08, title-on 0.18, kicker -0.04, deck -0.06, deck-on 0.18, byline-end -0.04, byline-apart -0.07, byline-on 0.16, text 0.10, text-on 0.04
row-and-place 34: 711: title 0.10, title-on 0.34, deck-on 0.07, byline-below -0.03, byline-above -0.09, byline-apart -0.09, byline-on -0.03, text -0.17
row-and-place 35: 711: title-on -0.33, deck -0.06, byline-below 0.16, byline-above -0.09, byline-apart -0.07, text-on 0.34
row-and-place 36: 711: title 0.10, title-on -0.35, byline-below -0.05, byline-apart -0.03, byline-on 0.10, text-on 0.05
row-and-place 41: 837: title 0.18, title-on -0.17, kicker -0.06, deck 0.10, deck-on -0.15, byline-below -0.31, byline-above -0.03, byline-end 0.04, byline-apart -0.06, byline-on 0.31, text-on 0.04
row-and-place 42: 837: title 0.06, title-on -0.13, kicker -0.15, deck-on 0.26, byline-below 0.28, byline-end -0.04, byline-apart -0.15, byline-on -0.24, text-on 0.05
row-and-place 43: 837: title -0.11, title-on 0.25, deck-on -0.04, byline-end -0.05, byline-apart -0.03, byline-on -0.34, text-on -0.09
row-and-place 44: 837: title -0.09, title-on -0.19, kicker 0.04, byline-below 0.16, byline-above -0.09, byline-end -0.04, byline-apart 0.03, byline-on 0.06, text-on -0.06
row-and-place 45: 1175: title -0.20, title-on 0.04, kicker -0.10, byline-below -0.04, byline-above 0.08, byline-end 0.10, byline-apart -0.06, byline-on 0.33, text 0.06, text-on 0.03
row-and-place 49: 540: title 0.08, title-on -0.43, deck -0.03, byline-below -0.07, byline-end -0.06, byline-apart 0.07, byline-on 0.22, text 0.10, text-on 0.24
row-and-place 50: 540: title -0.18, title-on 0.52, kicker -0.06, deck -0.04, deck-on 0.22, byline-below -0.14, byline-above 0.14, byline-end -0.08, byline-apart -0.11, byline-on -0.22, text 0.10, text-on -0.07
row-and-place 51: 540: title -0.14, title-on -0.08, kicker 0.08, deck-on -0.36, byline-below -0.11, byline-above 0.05, byline-end -0.05, byline-apart -0.09, byline-on -0.38, text 0.28, text-on -0.07
row-and-place 52: 540: title -0.13, title-on 0.08, kicker -0.06, deck-on -0.10, byline-below 0.13, byline-above -0.12, byline-end 0.05, byline-apart -0.07, byline-on -0.09, text 0.06, text-on 0.09
row-and-place 53: 1080: title 0.08, title-on -0.27, kicker -0.06, deck -0.10, deck-on -0.09, byline-below 0.20, byline-end -0.17, byline-apart 0.06, byline-on 0.13, text 0.09
row-and-place 54: 1166: title -0.05, title-on -0.41, kicker 0.21, deck 0.11, deck-on -0.07, byline-below -0.22, byline-above 0.06, byline-end 0.07, byline-apart -0.07, byline-on 0.20, text -0.04
row-and-place 57: 363: title 0.15, title-on -0.12, deck -0.04, deck-on -0.06, byline-below -0.12, byline-above -0.04, byline-end -0.17, byline-apart 0.25, byline-on 0.23, text -0.20
row-and-place 58: 363: title -0.10, title-on -0.50, kicker -0.07, deck -0.07, deck-on 0.46, byline-below -0.43, byline-end -0.06, byline-apart 0.40, byline-on 0.36, text 0.21, text-on -0.19
row-and-place 59: 363: title -0.37, title-on 0.05, kicker -0.03, deck -0.06, deck-on 0.39, byline-below -0.09, byline-above -0.07, byline-end -0.11, byline-apart 0.21, byline-on -0.18, text 0.27, text-on 0.04
row-and-place 60: 363: title -0.41, byline-below -0.12, byline-above -0.04, byline-end -0.03, byline-apart 0.08, byline-on -0.05, text 0.38, text-on 0.18
row-and-place 61: 726: title -0.22, title-on -0.30, kicker -0.04, byline-below 0.35, byline-above -0.07, byline-end -0.09, byline-apart -0.03, text 0.19
row-and-place 62: 1452: title 0.04, title-on -0.26, deck -0.08, deck-on -0.04, byline-below -0.12, byline-above 0.08, byline-apart -0.03, byline-on -0.19, text 0.18, text-on 0.23
row-and-place 63: 4728: title 0.22, title-on 0.07, kicker -0.11, deck -0.03, byline-below -0.29, byline-above 0.09, byline-end -0.24, byline-apart -0.27, byline-on 0.10, text 0.17, text-on -0.09
bare-row-and-letters 0: 11: title-on 0.38, byline-below -0.22, text -0.35, text-on -0.04
bare-row-and-letters 1: 14: title -0.24, byline-below -0.22, byline-above -0.13, byline-end -0.15, byline-apart -0.09, text 0.36, text-on 0.16
bare-row-and-letters 2: 26298: title 0.05, title-on -0.07, kicker -0.09, deck -0.04, byline-below 0.15, byline-above -0.09, byline-end -0.15, byline-apart -0.14, byline-on -0.07, text-on 0.13
bare-row-and-letters 3: 31890: title -0.10, deck -0.04, byline-below -0.05, byline-above -0.08, byline-end -0.09, byline-apart -0.07, text 0.05, text-on 0.08, aside -0.08
bare-row-and-letters 4: 338: title-on -0.35, byline-below -0.04, byline-apart -0.31, text 0.28, text-on -0.14
bare-row-and-letters 5: 1027: title-on 0.17, kicker -0.12, deck -0.06, deck-on -0.21, byline-above 0.12, byline-apart -0.11, byline-on 0.05, aside -0.04
bare-row-and-letters 6: 2755: title 0.04, title-on -0.04, kicker 0.04, byline-below -0.04, byline-above -0.12, byline-end 0.04, byline-apart 0.11, byline-on -0.07, text-on 0.08
bare-row-and-letters 8: 207: title -0.13, title-on 0.38, deck -0.04, deck-on -0.14, byline-below -0.37, byline-above -0.06, byline-end -0.20, byline-on -0.20, text 0.03, text-on 0.33
bare-row-and-letters 9: 349: title -0.25, title-on -0.21, kicker 0.34, deck 0.03, byline-below -0.04, byline-above -0.17, byline-end 0.05, byline-apart 0.27, byline-on 0.12, text 0.06, text-on -0.34, aside -0.06
bare-row-and-letters 10: 1794: title 0.12, title-on 0.13, kicker -0.15, deck -0.04, byline-above 0.14, byline-apart -0.08, byline-on -0.06, text 0.07, text-on 0.04
bare-row-and-letters 12: 65: title -0.10, title-on 0.55, kicker -0.05, deck -0.04, byline-below -0.35, byline-above 0.22, byline-apart -0.05, byline-on 0.24, text -0.57, text-on -0.34
bare-row-and-letters 13: 125: title-on 0.27, kicker -0.47, deck -0.05, byline-below 0.07, byline-above -0.49, byline-end 0.14, byline-apart -0.08, byline-on -0.19, text -0.11, text-on 0.29
bare-row-and-letters 14: 1040: title-on -0.19, byline-below -0.08, byline-on 0.08, text 0.06, text-on 0.20, aside -0.03
bare-row-and-letters 16: 24: title -0.09, title-on 0.39, kicker -0.07, deck -0.10, byline-below -0.53, byline-end -0.04, text -0.42, text-on -0.35
bare-row-and-letters 17: 72: title 0.57, kicker -0.68, deck -0.31, deck-on -0.19, byline-below -0.34, byline-above -0.12, byline-end -0.31, byline-apart -0.27, byline-on 0.19, text -0.17, text-on 0.48, aside -0.05
bare-row-and-letters 18: 924: title -0.44, title-on -0.06, kicker 0.23, deck -0.10, byline-below 0.07, byline-end -0.08, byline-apart -0.12, byline-on -0.13, text 0.36, text-on 0.05
bare-row-and-letters 20: 20: title -0.20, title-on 0.42, deck -0.03, byline-below -0.20, text -0.30, text-on -0.15, aside -0.05
bare-row-and-letters 21: 11: title -0.33, title-on -0.24, kicker -0.09, deck -0.12, byline-below 0.28, byline-above -0.13, byline-end -0.22, byline-apart -0.06, text 0.23, text-on 0.17, aside -0.07
bare-row-and-letters 22: 1230: title 0.18, title-on -0.21, kicker 0.12, deck-on 0.12, byline-below -0.24, byline-above -0.13, byline-end 0.11, byline-on -0.08, text-on -0.03, aside -0.05
bare-row-and-letters 24: 12: title -0.25, deck -0.18, byline-below -0.32, text-on 0.18, aside -0.06
bare-row-and-letters 25: 3: title -0.07, deck -0.06, byline-below -0.12, byline-above -0.05, byline-end -0.15, byline-on 0.16, text -0.15, text-on -0.15
bare-row-and-letters 26: 1801: title -0.03, title-on -0.04, kicker -0.13, deck 0.03, byline-below -0.20, byline-above 0.12, byline-end 0.14, byline-apart -0.14, byline-on 0.25, text-on -0.28, aside -0.05
bare-row-and-letters 28: 17: title 0.56, title-on -0.19, kicker -0.22, deck -0.06, byline-below 0.23, byline-above -0.17, byline-end -0.09, byline-apart -0.13, byline-on -0.14, text -0.51, text-on -0.11, aside -0.06
bare-row-and-letters 30: 3977: title -0.13, title-on 0.17, kicker 0.20, deck 0.11, deck-on -0.06, byline-below -0.53, byline-above -0.12, byline-end 0.21, byline-apart 0.05, byline-on -0.16, text 0.08, text-on 0.05, aside -0.10
bare-row-and-place 0: 58213: title -0.05, kicker -0.08, deck -0.03, byline-above -0.10, byline-end -0.11, byline-apart -0.14, text 0.07, text-on 0.08, aside -0.05
bare-row-and-place 9: 4120: deck -0.03, byline-below -0.04, byline-above -0.06, byline-end 0.05, text 0.04
bare-row-and-place 17: 1175: title -0.10, title-on 0.09, kicker -0.03, byline-above -0.12, byline-end 0.08, byline-apart 0.06, byline-on -0.03, text -0.10, text-on 0.18
bare-row-and-place 18: 1175: title 0.05, title-on -0.18, byline-below -0.09, byline-above 0.14, byline-end -0.17, byline-apart -0.09, byline-on 0.04, text 0.23, text-on -0.16
bare-row-and-place 25: 410: title -0.23, title-on 0.16, kicker -0.13, deck -0.09, byline-below -0.19, byline-above -0.04, byline-end 0.21, byline-apart -0.07, text 0.19, text-on 0.44
bare-row-and-place 26: 410: title 0.37, title-on 0.06, kicker -0.29, deck 0.06, byline-below 0.11, byline-above -0.10, byline-end -0.08, byline-apart 0.17, byline-on -0.05, text -0.41
bare-row-and-place 27: 410: title -0.18, title-on -0.51, kicker 0.18, byline-above 0.10, byline-end -0.08, byline-on 0.30, text 0.09, text-on 0.07
bare-row-and-place 33: 255: title-on -0.11, kicker -0.04, deck -0.08, deck-on -0.12, byline-below -0.49, byline-on 0.08, text 0.40, text-on 0.40
bare-row-and-place 34: 255: title 0.24, kicker -0.31, deck -0.05, byline-below 0.09, byline-above 0.05, byline-apart -0.05, byline-on -0.06, text -0.15, text-on 0.08
bare-row-and-place 35: 255: title -0.44, title-on 0.24, kicker 0.03, byline-below 0.45, byline-above -0.04, byline-end -0.14, byline-apart -0.05, byline-on -0.34, text 0.21, text-on -0.49
bare-row-and-place 36: 255: title 0.12, title-on -0.41, kicker 0.36, byline-below -0.14, byline-apart -0.06, byline-on 0.38, text -0.28, text-on 0.69
bare-row-and-place 41: 233: title 0.32, title-on -0.39, kicker 0.36, deck -0.05, deck-on -0.05, byline-below 0.09, byline-above -0.04, byline-end -0.20, byline-apart -0.09, byline-on -0.05, text -0.41, text-on 0.70
bare-row-and-place 42: 233: title 0.25, title-on -0.40, kicker -0.18, deck 0.12, deck-on 0.42, byline-below -0.42, byline-above 0.10, byline-end -0.15, byline-apart -0.13, text 0.09, text-on -0.35
bare-row-and-place 43: 233: title -0.46, title-on 0.23, kicker -0.38, byline-above -0.04, byline-end -0.09, byline-apart -0.04, text 0.56, text-on 0.05
bare-row-and-place 44: 233: title -0.18, title-on 0.21, kicker 0.04, deck -0.08, byline-above -0.05, byline-end -0.09, byline-apart 0.38, byline-on -0.18, text -0.22, text-on 0.35
bare-row-and-place 45: 329: title 0.14, title-on -0.49, kicker 0.21, deck -0.06, byline-below -0.14, byline-above -0.12, byline-end 0.50, byline-apart -0.09, text 0.03, text-on -0.38
bare-row-and-place 49: 221: title -0.03, title-on -0.16, deck -0.05, byline-below -0.62, byline-above -0.05, byline-end 0.26, byline-apart 0.26, byline-on 0.21, text 0.09
bare-row-and-place 50: 221: title -0.49, title-on -0.47, kicker -0.10, deck -0.05, byline-below 0.32, byline-above 0.16, byline-end -0.15, byline-apart -0.05, byline-on -0.03, text 0.49, text-on 0.28
bare-row-and-place 51: 221: title 0.41, title-on -0.68, kicker -0.04, deck -0.03, byline-below -0.30, byline-above 0.25, byline-end -0.06, byline-apart -0.17, byline-on 0.47, text -0.10, text-on 0.05
bare-row-and-place 52: 221: title -0.25, title-on 0.59, kicker -0.04, deck -0.06, byline-below 0.34, byline-above -0.10, byline-end -0.05, byline-apart -0.09, byline-on 0.40, text -0.20, text-on -0.16
bare-row-and-place 53: 442: title -0.32, title-on -0.25, kicker 0.31, deck -0.06, byline-below 0.09, byline-above 0.13, byline-end 0.13, byline-apart -0.13, byline-on -0.22, text 0.17, text-on 0.37
bare-row-and-place 54: 490: title 0.24, title-on 0.49, kicker -0.29, deck 0.18, byline-below -0.22, byline-above -0.16, byline-apart -0.15, byline-on 0.20, text -0.27, text-on -0.10
bare-row-and-place 57: 203: title 0.51, title-on 0.11, kicker -0.12, deck -0.08, byline-below 0.27, byline-end -0.08, byline-apart 0.39, byline-on -0.21, text -1.05, text-on 0.18
bare-row-and-place 58: 203: title -0.39, kicker -0.20, deck -0.07, deck-on -0.04, byline-below 0.53, byline-above -0.04, byline-apart -0.10, byline-on 0.29, text 0.47, text-on -0.49
bare-row-and-place 59: 203: title 0.17, title-on -0.65, kicker 0.07, deck -0.08, byline-below -0.05, byline-above -0.05, byline-end -0.15, byline-apart 0.13, byline-on -0.04, text 0.44, text-on -0.50
bare-row-and-place 60: 203: title -0.55, title-on 0.04, kicker 0.06, deck -0.06, byline-below -0.27, byline-end -0.14, text 0.37, text-on 0.59
bare-row-and-place 61: 406: title -0.26, title-on 0.17, kicker 0.05, deck -0.08, byline-below -0.12, byline-end -0.21, byline-apart 0.10, byline-on -0.03, text-on 0.19
bare-row-and-place 62: 812: title 0.03, title-on -0.25, kicker 0.09, deck 0.46, byline-below -0.40, byline-above -0.04, byline-end 0.22, byline-apart -0.04, byline-on -0.13, text -0.15, text-on 0.25
bare-row-and-place 63: 1964: title -0.10, title-on -0.04, kicker 0.20, byline-below -0.13, byline-end 0.29, byline-apart -0.31, byline-on -0.29, text 0.18, text-on -0.12, aside -0.03
bare-row-and-ragged 0: 7849: title -0.05, title-on 0.42, byline-below -0.06, byline-end 0.08, byline-apart -0.07, byline-on -0.30, text-on -0.05
bare-row-and-ragged 1: 14731: title -0.06, title-on -0.17, kicker -0.03, deck-on 0.09, byline-end -0.07, byline-on -0.10, text 0.20
bare-row-and-ragged 2: 13573: title -0.04, kicker -0.11, deck 0.04, deck-on 0.09, byline-below 0.06, byline-above -0.04, byline-apart -0.16, byline-on 0.08, text -0.06, text-on 0.06
bare-row-and-ragged 3: 22060: title 0.06, title-on -0.04, deck -0.11, deck-on -0.12, byline-below -0.03, byline-above -0.10, byline-end -0.11, byline-on -0.06, text-on 0.10
bare-row-and-ragged 4: 411: title -0.06, title-on -0.21, byline-below -0.18, byline-end -0.51, byline-apart -0.24, text -0.13, text-on 0.44
bare-row-and-ragged 5: 1132: title 0.43, title-on -0.22, kicker 0.03, byline-below -0.06, byline-above -0.08, byline-end -0.07, byline-apart 0.07, byline-on 0.10, text -0.40, text-on 0.12
bare-row-and-ragged 6: 1503: title-on 0.25, deck-on -0.14, byline-below -0.06, byline-above -0.10, byline-on -0.07, text 0.06, text-on -0.18
bare-row-and-ragged 7: 1074: title -0.41, title-on -0.23, kicker -0.10, deck -0.07, byline-below 0.06, byline-above 0.07, byline-end 0.17, byline-apart -0.07, byline-on 0.06, text 0.40, text-on -0.35
bare-row-and-ragged 8: 214: title -0.24, kicker -0.20, byline-below -0.14, byline-above -0.18, byline-end -0.15, text -0.03, text-on 0.31
bare-row-and-ragged 9: 411: title -0.20, kicker 0.44, deck 0.15, byline-below -0.18, byline-above -0.10, byline-end 0.24, byline-apart 0.15, byline-on 0.47, text -0.42, text-on 0.10
bare-row-and-ragged 10: 811: title 0.22, kicker -0.09, byline-below -0.14, byline-above 0.20, byline-apart -0.10, byline-on -0.08, text 0.04, text-on -0.31
bare-row-and-ragged 11: 914: title -0.20, title-on 0.08, kicker 0.03, byline-below 0.07, byline-above -0.10, byline-end -0.08, byline-apart 0.05, text 0.16, text-on 0.09
bare-row-and-ragged 12: 54: title-on -0.04, text -0.03, text-on 0.06
bare-row-and-ragged 13: 161: title -0.27, title-on -0.41, kicker -0.06, byline-below 0.11, byline-end -0.09, byline-apart -0.17, byline-on -0.03, text 0.22, text-on 0.41
bare-row-and-ragged 14: 434: title -0.13, title-on 0.07, kicker -0.27, deck -0.05, byline-below -0.04, byline-end 0.15, byline-apart 0.04, byline-on 0.06
bare-row-and-ragged 15: 581: title -0.04, kicker 0.08, byline-below -0.06, byline-above -0.03, byline-end -0.09, text 0.03, text-on 0.24
bare-row-and-ragged 16: 65: title -0.12, title-on -0.14, deck -0.18, deck-on -0.08, byline-below -0.05, text 0.08, text-on 0.40
bare-row-and-ragged 17: 131: title -0.20, title-on -0.14, deck -0.20, deck-on -0.09, byline-below 0.24, text 0.10, text-on 0.05
bare-row-and-ragged 18: 320: title 0.11, title-on -0.10, kicker 0.13, deck -0.08, byline-above 0.11, byline-end -0.23, byline-apart -0.09, byline-on 0.10, text-on -0.31
bare-row-and-ragged 19: 504: title -0.09, title-on 0.10, deck -0.06, byline-below -0.07, byline-above -0.10, byline-apart -0.08, byline-on -0.14, text-on 0.33
bare-row-and-ragged 20: 66: title -0.27, title-on -0.40, byline-apart -0.22, text 0.40
bare-row-and-ragged 21: 228: title 0.33, title-on -0.53, kicker -0.22, deck -0.03, byline-below -0.40, byline-above -0.13, byline-end -0.46, byline-apart -0.28, byline-on -0.16, text -0.07, text-on 0.74
bare-row-and-ragged 22: 341: title 0.15, title-on -0.12, kicker 0.11, deck -0.07, byline-below 0.30, byline-above -0.07, byline-end -0.09, byline-apart -0.08, text 0.03, text-on -0.14
bare-row-and-ragged 23: 626: title -0.17, title-on 0.07, kicker 0.08, deck 0.06, deck-on 0.20, byline-below -0.53, byline-above -0.07, byline-end 0.21, byline-apart 0.14, byline-on -0.13, text -0.16, text-on -0.43, aside -0.04
bare-row-and-ragged 24: 71: title -0.11, title-on -0.22, deck -0.03, byline-end -0.04, byline-apart -0.20, text 0.21, text-on 0.15
bare-row-and-ragged 25: 348: title 0.40, title-on 0.13, byline-below -0.36, byline-above -0.06, byline-end -0.04, byline-apart -0.28, byline-on 0.39, text -0.30, text-on 0.15
bare-row-and-ragged 26: 518: title 0.10, title-on -0.06, kicker -0.09, deck -0.09, byline-below 0.09, byline-above -0.13, byline-end -0.15, byline-apart 0.10, byline-on 0.68, text -0.14, text-on 0.07
bare-row-and-ragged 27: 879: title -0.24, title-on 0.10, kicker -0.12, deck 0.10, byline-below -0.41, byline-above 0.28, byline-end 0.31, byline-apart -0.26, byline-on -0.35, text 0.16, text-on -0.12, aside -0.04
bare-row-and-ragged 28: 212: title -0.74, title-on -0.56, byline-below -0.25, byline-end -0.27, byline-apart -0.28, byline-on -0.15, text 0.70, text-on 0.34
bare-row-and-ragged 29: 886: title -0.06, title-on -0.37, deck -0.07, byline-below -0.08, byline-end -0.13, byline-apart -0.41, text 0.18, text-on 0.64
bare-row-and-ragged 30: 1481: title-on -0.04, deck 0.06, byline-below 0.17, byline-above -0.18, byline-end 0.14, byline-apart 0.24, byline-on 0.04, text -0.24, text-on -0.25, aside -0.03
bare-row-and-ragged 31: 1415: title -0.11, title-on 0.07, kicker 0.18, deck-on -0.05, byline-below -0.28, byline-above 0.03, byline-end 0.23, byline-on -0.12, text 0.04, text-on -0.20, aside -0.07
bare-row-and-name 0: 57751: title -0.06, kicker -0.07, deck -0.03, byline-above -0.08, byline-end -0.13, byline-apart -0.12, text 0.12, text-on 0.07, aside -0.05
bare-row-and-name 1: 80: title 0.24, title-on 0.70, kicker -0.05, byline-below -0.24, byline-end 0.11, byline-on -0.04, text -0.41, text-on -0.62
bare-row-and-name 2: 135: title 0.17, title-on -0.26, kicker -0.24, byline-below 0.50, byline-above -0.17, byline-end -0.10, byline-apart -0.04, byline-on -0.27, text -0.28, text-on 0.16
bare-row-and-name 3: 104: title -0.13, title-on -0.37, kicker -0.06, byline-below -0.07, byline-end 0.23, byline-on -0.54, text 0.16, text-on 0.18
bare-row-and-name 4: 18: title 0.10, title-on -0.37, kicker -0.10, byline-below 0.11, byline-end 0.74, byline-apart -0.06, byline-on -0.30, text -0.79, text-on -0.38
bare-row-and-name 5: 125: title -0.38, title-on -0.33, kicker -0.12, deck -0.07, byline-below 0.06, byline-above 0.11, byline-end 0.31, byline-apart 0.44, byline-on 0.32, text -0.35, aside -0.03
bare-row-and-name 6: 2991: title-on 0.04, deck-on -0.10, byline-below -0.05, byline-above -0.07, byline-on -0.05, text 0.09, text-on 0.04
bare-row-and-name 7: 738: title 0.23, title-on 0.24, deck -0.06, byline-end -0.07, byline-apart -0.07, byline-on 0.18, text -0.11, text-on -0.12
bare-row-and-name 8: 144: title 0.28, title-on -0.66, kicker -0.10, byline-below 0.10, byline-above 0.10, byline-end 0.28, byline-apart -0.10, byline-on -0.24, text -0.43, text-on 0.16
bare-row-and-name 9: 152: title 0.10, title-on -0.67, kicker 0.08, byline-below -0.17, byline-above 0.06, byline-end -0.26, byline-apart 0.27, byline-on 0.03, text -0.18, text-on 0.08
bare-row-and-name 10: 46: title -0.34, title-on -0.28, deck -0.14, byline-below -0.16, byline-above 0.07, byline-end 0.39, byline-apart 0.36, byline-on -0.06, text -0.08
bare-row-and-name 11: 49: title -0.39, title-on -0.07, kicker -0.05, byline-below -0.14, byline-above 0.20, byline-end 0.64, byline-apart -0.13, byline-on -0.27, text -0.35
bare-row-and-name 12: 1679: title -0.03, deck-on -0.04, byline-below -0.06, byline-above -0.05, byline-end 0.04, byline-apart 0.03, byline-on -0.06, text -0.11, text-on 0.20
bare-row-and-name 13: 348: title 0.07, title-on 0.35, kicker 0.03, byline-below -0.34, byline-above -0.16, byline-end -0.16, byline-on 0.03, text 0.22, text-on -0.19
bare-row-and-name 14: 80: title -0.43, title-on 0.26, kicker -0.34, byline-below 0.18, byline-above -0.22, byline-end 0.09, byline-apart -0.08, byline-on 0.38, text 0.47, aside -0.03
bare-row-and-name 15: 132: title-on -0.26, kicker -0.23, byline-below 0.12, byline-above 0.62, byline-end -0.58, byline-apart -0.18, byline-on 0.22, text 0.21, text-on -0.78
bare-row-and-name 16: 43: title -0.34, title-on -0.29, kicker -0.06, byline-below 0.38, byline-above 0.06, byline-apart -0.37, byline-on 0.18, text 0.39, text-on -0.24
bare-row-and-name 17: 68: title -0.36, kicker -0.18, byline-below 0.41, byline-above 0.12, byline-end 0.57, byline-apart -0.09, byline-on -0.28, text -0.70
bare-row-and-name 18: 917: title 0.40, title-on 0.27, kicker -0.19, byline-below -0.10, byline-above -0.07, byline-end -0.23, byline-apart -0.08, byline-on -0.08, text -0.07, text-on 0.16
bare-row-and-name 19: 142: title -0.42, title-on 0.17, kicker 0.16, deck -0.04, byline-below -0.12, byline-above -0.30, byline-end 0.35, byline-apart -0.05, byline-on -0.33, text 0.21, text-on 0.26
bare-row-and-name 20: 50: title -0.42, title-on -0.86, kicker -0.15, byline-below -0.06, byline-above 0.80, byline-end -0.07, byline-apart 0.71, byline-on 0.19, text -0.25, text-on -0.09
bare-row-and-name 21: 50: title -0.31, title-on -0.71, kicker 0.30, deck -0.03, byline-below 0.17, byline-above -0.22, byline-end -0.16, byline-apart 0.40, byline-on 0.84, text -0.39
bare-row-and-name 22: 41: title -0.47, title-on -0.41, kicker -0.22, byline-below -0.04, byline-above -0.54, byline-end 0.47, byline-apart -0.04, byline-on -0.08, text 0.58, text-on -0.15
bare-row-and-name 23: 30: title -0.46, title-on -0.41, byline-below 0.60, byline-above 0.15, byline-end 0.64, byline-apart -0.58, byline-on -0.08, text -0.41
bare-row-and-name 24: 799: title 0.38, title-on 0.16, kicker -0.10, deck -0.08, deck-on -0.15, byline-below -0.33, byline-above -0.05, byline-end -0.07, byline-apart -0.04, byline-on -0.06, text 0.23, text-on 0.07
bare-row-and-name 25: 114: title -0.46, title-on -0.12, kicker 0.76, deck -0.04, byline-below -0.16, byline-above -0.04, byline-end -0.19, byline-on 0.15, text -0.04, text-on 0.17
bare-row-and-name 26: 52: title-on 0.80, kicker -0.47, byline-below 0.13, byline-above -0.04, byline-end -0.20, byline-apart -0.11, text -0.59, text-on 0.18
bare-row-and-name 27: 19: title -0.25, title-on -0.20, kicker -0.99, deck -0.09, byline-above -0.57, byline-end 0.40, byline-apart -0.14, byline-on -0.23, text 0.82, aside -0.04
bare-row-and-name 28: 25: title -1.10, title-on -0.43, kicker -0.10, deck -0.05, byline-below 1.00, byline-above -0.57, byline-end 0.51, byline-apart -0.20, byline-on -0.09, text -0.22
bare-row-and-name 29: 11: title-on -0.04, kicker -0.05, byline-below -0.44, byline-above 0.87, byline-end -0.59, byline-apart -0.24, text -0.36
bare-row-and-name 30: 1014: title 0.17, title-on 0.05, kicker 0.09, deck 0.04, byline-below -0.34, byline-above -0.10, byline-apart -0.12, text 0.17, text-on -0.14, aside -0.03
bare-row-and-name 31: 109: title -0.14, title-on -0.12, kicker 0.49, deck -0.05, deck-on 0.46, byline-above -0.03, byline-end -0.06, byline-apart 0.59, text -0.38, text-on 0.20
bare-row-and-name 32: 90: title -0.10, title-on -0.32, kicker -0.13, deck -0.05, deck-on -0.05, byline-below -0.60, byline-end 0.18, byline-apart -0.07, text 0.39, text-on 0.69
bare-row-and-name 33: 22: title 0.21, title-on -0.08, kicker -0.23, deck -0.08, deck-on -0.07, byline-below 0.29, byline-above 0.20, byline-end 0.24, byline-apart -0.37, byline-on -0.03, text -0.45
bare-row-and-name 34: 18: title 0.55, title-on -0.29, kicker -0.35, deck -0.09, byline-below 0.05, byline-above -0.41, byline-end 0.31, byline-apart -0.36, byline-on -0.27, text 0.05
bare-row-and-name 35: 8: title -0.17, title-on -0.25, deck -0.09, byline-below 0.67, byline-above -0.27, byline-end 0.14, byline-apart -0.26, byline-on -0.06, text -0.58
bare-row-and-name 36: 1417: title -0.27, title-on 0.21, kicker -0.06, deck 0.09, byline-below -0.32, byline-above -0.12, byline-end 0.32, byline-apart -0.11, byline-on 0.26, text 0.12
bare-row-and-name 37: 210: title 0.22, title-on 0.18, kicker -0.04, deck -0.07, byline-below -0.14, byline-above -0.10, byline-end -0.13, byline-apart -0.06, byline-on 0.06, text -0.07, text-on -0.18
bare-row-and-name 38: 143: title -0.72, title-on -0.26, kicker -0.16, deck -0.04, byline-below 0.81, byline-above 0.44, byline-end -0.07, byline-apart -0.08, byline-on 0.23, text-on 0.08
bare-row-and-name 39: 22: title 0.41, title-on -0.26, byline-below 0.32, byline-above -0.77, byline-end 0.23, byline-apart -0.34, byline-on 0.23, text -0.54, text-on 0.20
bare-row-and-name 40: 17: title 0.35, title-on -0.28, deck -0.07, byline-below -1.02, byline-above 0.83, byline-end -0.45, byline-apart 0.52, byline-on -0.23, text 0.44, text-on -0.16
bare-row-and-name 41: 7: title -0.03, title-on -0.10, byline-below 0.39, byline-above 0.29, byline-end -0.54, byline-apart -0.27, byline-on -0.03
bare-row-and-name 42: 3286: title 0.09, title-on 0.15, kicker -0.32, deck 0.27, deck-on -0.05, byline-below -0.53, byline-above 0.05, byline-end -0.09, byline-apart 0.11, byline-on 0.08, text-on 0.45, aside -0.06
bare-row-and-name 43: 122: title -0.19, title-on 0.25, kicker 0.44, deck -0.06, byline-below -0.22, byline-above -0.07, byline-end -0.48, byline-apart -0.04, byline-on -0.16, text 0.21, text-on -0.62
bare-row-and-name 44: 468: title 0.12, title-on -0.52, kicker 0.31, deck -0.15, byline-below -0.87, byline-above -0.13, byline-end -0.51, byline-apart -0.47, byline-on -0.35, text 0.80, text-on 0.06
bare-row-and-name 45: 45: title -0.44, title-on -0.46, kicker -0.17, deck -0.25, byline-below 0.40, byline-above -0.19, byline-end 1.19, byline-apart 0.43, byline-on -0.15, text -1.28, text-on -0.61
bare-row-and-name 46: 40: title 0.28, title-on 0.64, kicker 0.44, deck -0.10, byline-below 0.44, byline-above -0.17, byline-end -0.59, byline-on -0.05, text -0.56, text-on -0.45, aside -0.03
bare-row-and-name 47: 33: title -0.81, title-on -0.53, kicker -0.26, deck -0.07, byline-below 0.73, byline-above -0.15, byline-end 0.50, byline-apart 0.22, byline-on -0.32, text -0.38, aside -0.03
bare-row-and-before 0: 966: title -0.48, title-on -0.26, kicker 0.05, deck -0.04, deck-on -0.13, byline-below 0.20, byline-above -0.16, byline-end -0.07, byline-apart -0.09, byline-on -0.17, text 0.53
bare-row-and-before 1: 1426: title -0.21, byline-end 0.03, byline-on -0.04, text 0.12
bare-row-and-before 2: 858: title -0.11, title-on 0.12, byline-above 0.06, byline-end -0.14, byline-on -0.07, text 0.11
bare-row-and-before 3: 471: title -0.04, title-on 0.17, kicker 0.03, deck -0.13, byline-below -0.17, byline-above 0.06, byline-end -0.21, byline-apart 0.05, byline-on -0.06, text 0.05
bare-row-and-before 4: 298: title 0.29, kicker 0.18, deck -0.09, byline-below -0.36, byline-above -0.10, byline-end -0.06, byline-apart -0.05, byline-on 0.08, text 0.12
bare-row-and-before 5: 439: title 0.08, title-on 0.08, kicker 0.29, deck -0.17, byline-below -0.10, byline-above -0.13, byline-end 0.18, byline-apart -0.15, text -0.11, aside -0.04
bare-row-and-before 6: 791: title -0.07, title-on -0.29, kicker -0.18, deck 0.08, byline-below 0.07, byline-end 0.12, byline-apart -0.12, byline-on 0.04, text 0.06, aside -0.03
bare-row-and-before 7: 862: title -0.17, title-on 0.41, kicker 0.15, deck 0.33, deck-on -0.04, byline-below -0.55, byline-above -0.03, byline-end 0.49, byline-apart -0.09, byline-on -0.07, text -0.04, aside -0.05
bare-row-and-before 8: 198: title -0.11, deck -0.04, deck-on 0.12, byline-below -0.11, byline-above -0.05, text -0.11, text-on 0.31
bare-row-and-before 9: 42: title 0.18, title-on -0.18, deck -0.05, byline-below -0.16, byline-end -0.22, byline-apart -0.11, byline-on 0.14, text 0.08, text-on 0.36, aside -0.03
bare-row-and-before 10: 123: title 0.51, title-on -0.59, kicker -0.09, deck -0.06, deck-on -0.22, byline-below -0.27, byline-end -0.04, byline-apart -0.08, byline-on 0.38, text 0.10, text-on 0.25
bare-row-and-before 11: 72: title -0.42, title-on 0.28, byline-below -0.31, byline-apart -0.13, byline-on 0.23, text 0.25, text-on 0.17
bare-row-and-before 12: 28: title -0.98, title-on 0.23, kicker -0.09, byline-below 0.10, byline-above -0.06, byline-end -0.06, byline-apart -0.30, byline-on -0.29, text 0.23, text-on 0.55, aside -0.05
bare-row-and-before 13: 21: title -0.26, kicker -0.28, deck -0.06, byline-below -0.10, byline-end -0.07, byline-apart 0.66, text -0.34, text-on -0.14, aside -0.05
bare-row-and-before 14: 9: title 0.51, title-on 0.35, deck -0.36, byline-below 0.44, byline-above -0.14, byline-apart -0.28, byline-on 0.41, text -0.62, text-on -0.42, aside -0.25
bare-row-and-before 15: 57: title 0.36, title-on -0.33, kicker -0.12, deck -0.10, byline-below 0.42, byline-above -0.06, byline-end -0.13, byline-apart -0.24, byline-on -0.43, text 0.08, text-on 0.08, aside -0.03
bare-row-and-before 40: 103: title 0.13, title-on -0.21, kicker -0.09, deck -0.07, byline-below -0.05, byline-above -0.27, byline-end -0.04, byline-apart 0.12, byline-on 0.49, text -0.06
bare-row-and-before 41: 57: title 0.53, title-on -0.51, byline-below -0.89, byline-above 0.17, byline-end -0.10, byline-apart 0.16, byline-on -0.19, text 0.77
bare-row-and-before 42: 127: title 0.26, title-on 0.38, kicker -0.06, byline-below 0.06, byline-above -0.05, byline-end -0.06, byline-apart -0.42, byline-on -0.03, text -0.23
bare-row-and-before 43: 65: title 0.70, title-on -0.50, byline-below 0.14, byline-above -0.15, byline-end -0.05, byline-apart 0.06, byline-on 0.12, text -0.54
bare-row-and-before 44: 45: title -0.72, title-on -0.19, kicker -0.10, deck -0.04, byline-below 0.49, byline-above 0.11, byline-end -0.19, byline-apart -0.15, text 0.14
bare-row-and-before 45: 35: title 0.26, title-on -0.24, kicker -0.11, deck -0.03, byline-below 0.07, byline-above 0.26, byline-end -0.14, byline-apart -0.39, byline-on -0.28, text 0.16
bare-row-and-before 46: 52: title -0.91, title-on 0.04, deck -0.06, byline-below -0.39, byline-above 0.63, byline-end -0.09, byline-apart 0.39, byline-on 0.19, text 0.43
bare-row-and-before 47: 91: title -0.33, title-on -0.12, kicker -0.07, deck -0.09, byline-below 0.07, byline-above -0.07, byline-end 0.11, byline-apart 0.03, byline-on -0.24, text 0.04, aside -0.04
bare-row-and-before 48: 6: title 0.05, byline-below -0.05, byline-above -0.14, byline-end 0.08, byline-apart 0.34, byline-on -0.04, text -0.21
bare-row-and-before 49: 6: title -0.08, title-on -0.04, kicker -0.25, byline-below -0.29, byline-above 0.06, byline-end 0.41, byline-apart -0.03, byline-on -0.04, text -0.33, aside -0.05
bare-row-and-before 50: 21: title -0.31, kicker -0.21, deck -0.11, byline-below 0.19, byline-above 0.13, byline-end 0.10, byline-apart -0.17, byline-on -0.11, text -0.23, aside -0.03
bare-row-and-before 51: 5: title 0.15, kicker -0.19, byline-above 0.08, byline-end -0.24, byline-apart -0.26, text -0.26
bare-row-and-before 52: 1: byline-above 0.08, byline-end -0.06
bare-row-and-before 53: 6: title 0.27, kicker -0.15, deck -0.12, byline-below -0.28, byline-above -0.55, byline-end -0.18, byline-apart -0.09, text 0.19
bare-row-and-before 54: 6: title 0.32, kicker -0.07, byline-above -0.26, byline-end -0.17, text -0.29
bare-row-and-before 55: 4: title 0.27, byline-above -0.36, byline-end 0.28, byline-apart -0.10, text -0.33
bare-row-and-before 56: 26: title -0.25, kicker -0.15, deck -0.12, byline-below -0.08, byline-above 0.12, byline-end 0.49, byline-apart 0.25, byline-on -0.28, text -0.91
bare-row-and-before 57: 106: title -0.34, title-on -0.59, kicker -0.15, deck -0.04, byline-below -0.12, byline-above -0.25, byline-end -0.08, byline-apart 0.38, byline-on 0.23, text 0.35
bare-row-and-before 58: 86: title -0.10, title-on -0.22, kicker 0.17, byline-end -0.34, byline-apart -0.06, byline-on -0.50, text 0.51
bare-row-and-before 59: 34: title -0.10, title-on -0.12, kicker -0.39, byline-above -0.46, byline-end 0.46, byline-apart -0.11, text -0.12
bare-row-and-before 60: 13: title 0.19, kicker -0.18, byline-below -0.03, byline-above 0.48, byline-end 0.32, byline-apart -0.08, text -1.02
bare-row-and-before 61: 15: title 0.14, kicker -0.40, deck -0.04, byline-above -0.10, byline-end 0.09, byline-apart -0.14, text 0.05
bare-row-and-before 62: 8: title -0.05, byline-below -0.31, byline-above -0.29, byline-end -0.88, byline-apart -0.36, text 0.84
bare-row-and-before 63: 28: title 0.91, title-on -0.08, kicker 0.38, deck -0.08, byline-below -0.30, byline-end -0.42, byline-apart -0.76, text -0.11
bare-row-and-before 64: 6: title -0.30, title-on -0.26, deck -0.14, byline-below 0.37, byline-above 0.36, byline-end -0.39, byline-apart 0.29, byline-on -0.19, text -0.20
bare-row-and-before 65: 24: title -0.04, kicker -0.11, byline-below 0.10, byline-above -0.64, byline-end -0.30, byline-on -0.16, text 0.33, aside -0.05
bare-row-and-before 66: 10: title 0.18, title-on -0.14, kicker -0.17, deck -0.04, byline-below -0.44, byline-above 0.13, byline-end 0.04, byline-apart -0.37, text -0.21
bare-row-and-before 67: 3: title -0.32, deck -0.06, byline-above 0.26, byline-end 0.38, byline-apart -0.30, text -0.13
bare-row-and-before 70: 1: title -0.05, byline-end -0.05, byline-apart -0.11, text 0.20, aside -0.05
bare-row-and-before 71: 1: title -0.04, kicker -0.06, deck -0.08, byline-below -0.17, byline-end -0.11, byline-apart -0.13, text 0.25, aside -0.09
bare-row-and-before 72: 14: title 0.06, title-on 0.08, kicker -0.44, deck -0.15, deck-on -0.11, byline-below 0.19, byline-apart 0.28, byline-on -0.11, text -0.34, text-on -0.44
bare-row-and-before 74: 5: title 0.43, title-on 0.28, kicker -0.15, byline-below -0.57, byline-above -0.03, byline-end 0.19, byline-apart -0.42, byline-on -0.06, text-on -0.28, aside -0.07
bare-row-and-before 75: 2: title -0.03, byline-below -0.20, byline-end 0.20, byline-apart -0.22, byline-on 0.21
bare-row-and-before 76: 1: title -0.17, kicker -0.04, byline-below -0.10, byline-above -0.12, byline-end -0.08, byline-apart -0.05, byline-on 0.17, text -0.04
bare-row-and-before 78: 2: title -0.16, byline-below -0.19, byline-apart -0.27, byline-on -0.20, text-on 0.20
bare-row-and-before 79: 11: title -0.23, title-on -0.34, kicker 0.04, deck -0.04, deck-on -0.04, byline-below 0.53, byline-above -0.31, byline-end -0.39, byline-apart 0.48, byline-on -0.56, text -0.45, text-on 0.20
bare-row-and-before 80: 19522: title 0.14, kicker -0.04, byline-below 0.04, byline-end -0.06, byline-apart -0.04, byline-on -0.06, text -0.08
bare-row-and-before 81: 1355: title 0.19, title-on -0.04, deck-on -0.22, byline-below 0.05, byline-above -0.08, byline-end -0.05, byline-apart 0.05, byline-on 0.29, text -0.18
bare-row-and-before 82: 524: title -0.49, title-on 0.07, kicker 0.25, deck 0.06, byline-above 0.08, byline-end 0.49, byline-apart -0.07, byline-on -0.58
bare-row-and-before 83: 310: title -0.25, title-on -0.21, kicker -0.45, deck 0.25, byline-below 0.45, byline-above -0.10, byline-end -0.06, byline-apart -0.04, byline-on -0.04, text 0.13
bare-row-and-before 84: 378: title -0.17, title-on 0.23, kicker -0.09, deck -0.11, deck-on -0.18, byline-below -0.11, byline-above -0.06, byline-end -0.44, byline-on -0.15, text 0.22
bare-row-and-before 85: 301: title -0.25, title-on -0.32, kicker -0.15, deck 0.48, byline-below -0.48, byline-above -0.09, byline-end 0.32, byline-apart -0.16, text 0.20
bare-row-and-before 86: 345: title 0.05, title-on 0.25, deck-on -0.06, byline-below -0.35, byline-above -0.05, byline-end 0.41, byline-apart -0.14, text -0.21
bare-row-and-before 87: 1132: kicker -0.13, deck -0.14, byline-below -0.31, byline-above -0.04, byline-end -0.25, byline-apart 0.48, byline-on 0.47, text -0.06
bare-row-and-before 88: 37031: title 0.09, title-on 0.16, kicker -0.08, deck -0.05, byline-below -0.08, byline-end -0.09, byline-apart -0.04, text-on 0.05
bare-row-and-before 89: 1071: title -0.11, title-on 0.39, byline-below 0.20, byline-above -0.04, byline-end 0.17, byline-apart -0.15, text -0.21
bare-row-and-before 90: 567: title -0.04, title-on -0.35, kicker -0.39, byline-below -0.45, byline-above -0.16, byline-end 0.44, byline-apart 0.63, byline-on 0.40, text -0.09, text-on -0.06, aside -0.03
bare-row-and-before 91: 236: title 0.29, title-on -0.06, kicker -0.23, byline-end -0.04, byline-on -0.34, text -0.32, text-on 0.15
bare-row-and-before 92: 246: title 0.41, title-on 0.12, byline-below -0.21, byline-end -0.07, byline-apart -0.09, byline-on -0.23, text -0.13, text-on -0.07
bare-row-and-before 93: 439: title 0.18, title-on 0.16, kicker -0.04, deck-on 0.53, byline-below -0.05, byline-end -0.51, byline-on -0.05, text -0.44, text-on 0.12
bare-row-and-before 94: 575: title -0.48, title-on 0.14, deck-on -0.04, byline-below -0.19, byline-apart -0.04, byline-on 0.15, text -0.16, text-on 0.31
bare-row-and-before 95: 1786: title-on -0.45, kicker 0.03, deck -0.07, byline-below 0.79, byline-above -0.06, byline-end 0.19, byline-apart -0.13, text -0.39, text-on -0.10
told-and-letters 0: 22: title -0.90, title-on 0.13, byline-below -0.07, text 0.90, text-on -0.04
told-and-letters 1: 15: title -0.26, byline-below -0.22, byline-above -0.14, byline-end -0.16, byline-apart -0.10, text 0.36, text-on 0.16
told-and-letters 2: 26320: title-on -0.08, kicker -0.11, deck -0.04, byline-below 0.14, byline-above -0.09, byline-end -0.15, byline-apart -0.14, text 0.04, text-on 0.18
told-and-letters 3: 31890: title -0.10, deck -0.04, byline-below -0.05, byline-above -0.08, byline-end -0.09, byline-apart -0.07, text 0.05, text-on 0.08, aside -0.08
told-and-letters 4: 231: title 0.18, title-on 0.55, byline-below -0.06, byline-above -0.05, byline-end -0.04, byline-apart -0.14, byline-on -0.07, text -0.19, text-on -0.23
told-and-letters 5: 416: title -0.27, title-on 0.06, kicker 0.37, deck -0.09, deck-on -0.21, byline-below 0.13, byline-above 0.04, byline-end 0.24, text -0.56, text-on 0.14, aside -0.03
told-and-letters 6: 3042: title 0.08, title-on -0.25, kicker 0.06, deck -0.07, byline-below -0.15, byline-above 0.09, byline-end 0.17, byline-apart -0.14, byline-on -0.05, text 0.09, text-on 0.05
told-and-letters 8: 27: title -0.19, title-on 0.67, byline-below -0.15, byline-apart -0.14, text -0.67
told-and-letters 9: 243: title -0.03, title-on -0.52, kicker -0.07, deck 0.07, byline-below 0.06, byline-above -0.07, byline-end 0.06, byline-apart 0.07, byline-on -0.05, text 0.13, text-on 0.15
told-and-letters 10: 2835: title 0.13, kicker 0.24, deck 0.03, deck-on -0.03, byline-below 0.05, byline-above -0.14, byline-end -0.06, byline-apart -0.06, byline-on 0.09, text -0.20, text-on -0.50, aside -0.03
told-and-letters 12: 93: title 0.57, title-on -0.53, deck-on -0.11, byline-below -0.29, byline-on -0.15, text -0.10, text-on 0.12
told-and-letters 13: 396: title 0.13, title-on -0.05, kicker -0.17, deck-on -0.19, byline-below -0.04, byline-above -0.13, byline-end -0.24, byline-apart -0.10, byline-on 0.31, text 0.26, text-on -0.04
told-and-letters 14: 3278: title 0.32, title-on 0.29, kicker -0.22, deck 0.04, byline-below -0.16, byline-above 0.03, byline-end 0.13, byline-apart -0.07, text -0.43, text-on 0.06
told-and-letters 16: 109: title 0.54, title-on -0.45, byline-apart -0.23, text -0.35, text-on 0.33
told-and-letters 17: 327: title 0.38, title-on 0.29, kicker -0.17, deck -0.09, byline-below -0.25, byline-above 0.10, byline-apart -0.11, text -0.09, text-on 0.23
told-and-letters 18: 2428: title-on 0.21, byline-below -0.11, byline-above -0.14, byline-apart -0.10, byline-on -0.18, text -0.09, text-on 0.35
told-and-letters 20: 212: title -0.39, title-on -0.27, deck-on -0.09, byline-below 0.21, byline-above 0.17, byline-end -0.32, byline-apart -0.07, byline-on 0.04, text 0.14, text-on 0.12
told-and-letters 21: 204: title -0.28, title-on 0.40, kicker -0.22, byline-above 0.12, byline-end -0.26, byline-apart 0.53, text 0.06, text-on -0.29
told-and-letters 22: 1916: title -0.12, title-on 0.26, kicker -0.36, deck -0.19, deck-on 0.09, byline-below -0.24, byline-above 0.15, byline-end -0.51, byline-apart 0.22, byline-on 0.04, text -0.03, text-on 0.08, aside -0.04
told-and-bare-row 0: 58213: title -0.05, kicker -0.08, deck -0.03, byline-above -0.10, byline-end -0.11, byline-apart -0.14, text 0.07, text-on 0.08, aside -0.05
told-and-bare-row 1: 19: title -1.37, title-on -0.19, byline-below -0.11, text 1.10, text-on 0.68
told-and-bare-row 2: 7: title -0.15, title-on -0.38, deck-on -0.03, byline-below -0.03, byline-on 0.35, text-on 0.15
told-and-bare-row 7: 3: title -0.29, title-on -0.17, kicker -0.10, deck -0.09, byline-below -0.04, byline-end -0.06, text 0.44, text-on 0.03
told-and-bare-row 9: 999: title -0.33, title-on -0.19, kicker 0.04, deck -0.04, deck-on -0.18, byline-below -0.07, byline-above 0.03, byline-end 0.25, byline-apart -0.06, byline-on -0.03, text 0.21, text-on -0.39
told-and-bare-row 10: 641: title -0.10, title-on -0.14, kicker 0.13, byline-apart -0.10, byline-on -0.19, text 0.19, text-on 0.24
told-and-bare-row 11: 336: title 0.07, title-on 0.26, kicker -0.06, deck -0.04, byline-below -0.12, byline-above -0.11, byline-end 0.06, byline-apart 0.14, text -0.05, text-on -0.11
told-and-bare-row 12: 381: title-on -0.44, kicker -0.06, deck -0.06, byline-below 0.42, byline-above 0.10, byline-end 0.06, byline-apart -0.08, byline-on 0.08, text -0.24, text-on 0.47
told-and-bare-row 13: 317: title-on 0.30, kicker 0.46, byline-below -0.09, byline-above 0.10, byline-end -0.11, byline-apart -0.17, byline-on -0.23, text -0.18, text-on -0.54
told-and-bare-row 14: 404: title -0.17, title-on -0.22, kicker 0.24, deck -0.06, byline-below -0.62, byline-above 0.10, byline-end 0.30, byline-apart -0.17, text 0.23, text-on -0.09
told-and-bare-row 15: 611: title 0.13, title-on -0.48, kicker 0.20, deck -0.16, byline-below 0.29, byline-above -0.06, byline-end 0.10, byline-apart -0.32, text-on 0.17
told-and-bare-row 17: 1023: title 0.33, title-on 0.07, byline-below 0.08, byline-above -0.11, byline-end -0.12, byline-apart 0.04, text -0.34, text-on -0.30
told-and-bare-row 18: 490: title -0.30, title-on 0.07, kicker 0.11, deck -0.03, byline-below 0.21, byline-end -0.04, byline-apart 0.07, byline-on -0.11, text 0.04, text-on -0.55
told-and-bare-row 19: 280: title 0.10, title-on -0.47, kicker 0.41, deck -0.07, byline-below 0.22, byline-above -0.42, byline-end 0.13, byline-apart -0.11, byline-on 0.22, text -0.22, text-on 0.67
told-and-bare-row 20: 193: title 0.05, title-on 0.32, kicker 0.40, deck -0.05, byline-below -0.57, byline-above 0.05, byline-end -0.49, byline-apart -0.09, byline-on -0.16, text 0.45, text-on -1.07
told-and-bare-row 21: 220: title 0.28, title-on -0.33, kicker -0.10, deck 0.13, byline-below -0.25, byline-above -0.12, byline-end 0.10, byline-apart 0.32, text-on -0.35
told-and-bare-row 22: 297: title-on 0.11, kicker -0.24, deck -0.07, byline-below 0.19, byline-above -0.22, byline-end 0.11, byline-apart -0.15, byline-on 0.16, text-on -0.44
told-and-bare-row 23: 602: title 0.06, title-on -0.08, kicker 0.22, deck 0.30, byline-below -0.33, byline-end 0.58, byline-apart -0.44, byline-on 0.09, text -0.42, text-on 0.18, aside -0.04
told-and-bare-row 25: 1014: title 0.33, title-on -0.04, kicker -0.08, byline-below -0.06, byline-above -0.08, byline-apart -0.08, byline-on -0.29, text -0.11, text-on 0.14
told-and-bare-row 26: 560: title 0.50, title-on 0.06, kicker -0.13, deck-on -0.10, byline-below -0.11, byline-above -0.03, byline-end 0.13, byline-apart -0.08, byline-on 0.27, text -0.63, text-on 0.18
told-and-bare-row 27: 257: title 0.67, title-on -0.43, kicker -0.27, deck -0.13, byline-below -0.26, byline-end -0.10, byline-apart -0.05, byline-on 0.26, text 0.37, text-on -1.13
told-and-bare-row 28: 203: title -0.31, title-on -0.22, kicker -0.32, deck -0.07, deck-on -0.20, byline-below 0.19, byline-above -0.31, byline-end 0.11, byline-on 0.11, text 0.33, text-on 0.55
told-and-bare-row 29: 326: title -0.58, title-on 0.17, kicker -0.13, deck -0.08, byline-below -0.05, byline-end 0.19, byline-apart -0.05, text 0.43, text-on 0.26
told-and-bare-row 30: 494: title-on 0.18, kicker -0.19, deck 0.26, byline-below -0.41, byline-above 0.31, byline-end -0.15, byline-apart 0.41, byline-on -0.07, text -0.41, text-on 0.32
told-and-bare-row 31: 913: title -0.34, title-on 0.69, kicker -0.26, deck 0.21, byline-below -0.38, byline-above -0.11, byline-end -0.09, byline-apart 0.39, byline-on -0.04, text-on -0.18
told-and-bare-row 33: 640: title -0.28, title-on 0.30, kicker -0.07, deck -0.07, byline-above 0.09, byline-apart -0.06, byline-on 0.27, text-on 0.62
told-and-bare-row 34: 358: title 0.28, title-on 0.41, kicker -0.26, deck-on -0.05, byline-below -0.44, byline-above -0.09, byline-end -0.04, byline-apart -0.10, byline-on -0.09, text 0.24, text-on -0.10
told-and-bare-row 35: 162: title 0.08, title-on -0.13, kicker -0.11, deck 0.28, byline-below 0.61, byline-above -0.19, byline-end -0.05, byline-apart -0.11, byline-on -0.45, text -0.45, text-on 0.43
told-and-bare-row 36: 128: title 0.54, title-on -0.37, kicker 0.25, byline-below -0.30, byline-above -0.03, byline-on 0.08, text -0.09, text-on 0.07
told-and-bare-row 37: 234: title-on -0.11, kicker -0.18, deck -0.08, byline-below -0.74, byline-above -0.07, byline-end 0.41, byline-on -0.03, text 0.12, text-on 0.67
told-and-bare-row 38: 376: title 0.41, title-on -0.11, kicker -0.15, deck -0.03, byline-below 0.16, byline-above -0.12, byline-apart -0.12, text -0.30, text-on 0.29
told-and-bare-row 39: 966: title 0.23, title-on -0.13, kicker 0.30, deck -0.15, byline-below -0.20, byline-above -0.12, byline-end -0.34, byline-apart -0.04, byline-on -0.41, text -0.07, text-on 0.24
told-and-bare-row 41: 425: title 0.05, title-on -0.16, kicker -0.10, byline-above -0.10, byline-end -0.43, byline-apart 0.38, byline-on -0.10, text 0.15, text-on 0.07
told-and-bare-row 42: 294: title -0.36, title-on -0.08, kicker -0.28, byline-below -0.11, byline-above 0.26, byline-end -0.41, byline-apart 0.29, byline-on -0.07, text 0.34, text-on -0.10
told-and-bare-row 43: 194: title -1.05, title-on 0.44, kicker -0.58, deck -0.06, byline-below -0.72, byline-above 0.78, byline-end -0.08, byline-apart 0.18, byline-on -0.07, text 0.25, text-on 0.87
told-and-bare-row 44: 114: title -0.33, title-on 0.72, kicker -0.43, deck -0.07, byline-below -0.10, byline-above -0.08, byline-apart -0.08, byline-on -0.12, text -0.35, text-on 0.35
told-and-bare-row 45: 162: title 0.18, title-on -0.35, kicker -0.07, deck -0.09, deck-on 0.40, byline-below 0.40, byline-above -0.22, byline-end -0.55, byline-apart -0.19, byline-on -0.03, text -0.40, text-on 0.16
told-and-bare-row 46: 244: title 0.37, title-on -0.10, deck -0.08, byline-below 0.30, byline-above -0.05, byline-end -0.18, byline-apart -0.23, byline-on 0.43, text -0.45, text-on -0.13
told-and-bare-row 47: 899: title 0.03, title-on -0.08, kicker -0.11, deck -0.13, byline-above 0.08, byline-end -0.11, byline-apart 0.15, text 0.05, text-on -0.25
told-below 0: 58016: title -0.18, title-on 0.04, kicker -0.13, deck -0.08, byline-below -0.09, byline-above -0.15, byline-end 0.07, byline-apart -0.07, text 0.06, text-on 0.30, aside -0.05
told-below 1: 3452: title 0.32, title-on -0.26, kicker -0.23, deck -0.08, byline-above 0.16, byline-end -0.26, byline-apart -0.09, byline-on 0.10, text-on -0.07
told-below 2: 2964: title -0.20, kicker 0.05, deck 0.07, byline-below -0.16, byline-above -0.10, byline-end 0.22, byline-apart 0.05, byline-on -0.03, text 0.08, text-on -0.15
told-below 3: 3669: title 0.09, title-on -0.03, kicker 0.10, deck 0.04, byline-below 0.14, byline-above 0.04, byline-end -0.25, byline-apart -0.08, byline-on -0.15, text -0.19, text-on 0.12
told-below 4: 2810: title 0.14, title-on 0.12, kicker 0.23, deck -0.07, deck-on -0.05, byline-above -0.06, byline-end -0.04, text -0.05, text-on -0.37
told-below 5: 2276: title 0.16, title-on 0.55, kicker -0.06, deck -0.12, byline-end -0.17, byline-apart -0.10, byline-on -0.09, text -0.48, text-on 0.12, aside -0.03
told-below 6: 817: title -0.07, title-on -0.17, deck-on -0.20, byline-end 0.11, byline-apart -0.05, byline-on 0.07, text -0.04, text-on 0.06
told-above 0: 57634: title-on 0.04, kicker -0.09, deck -0.04, byline-below -0.19, byline-apart -0.09, text 0.11, aside -0.06
told-above 1: 3590: title 0.34, kicker -0.12, deck -0.06, byline-below -0.09, byline-end -0.06, byline-apart -0.09, byline-on -0.04, text -0.11
told-above 2: 3067: title -0.08, title-on -0.12, kicker -0.05, deck-on 0.05, byline-below 0.27, byline-above -0.08, byline-end -0.06, byline-apart -0.14, byline-on 0.13, text -0.08, text-on 0.18
told-above 3: 3749: title 0.06, title-on -0.15, deck 0.15, deck-on 0.04, byline-below 0.05, byline-above -0.07, byline-end -0.15, byline-apart -0.15, byline-on -0.08, text 0.07
told-above 4: 2849: title -0.28, title-on 0.19, kicker 0.07, deck -0.11, deck-on -0.07, byline-below -0.04, byline-above -0.11, byline-end 0.13, byline-apart -0.05, byline-on -0.09, text -0.12, text-on 0.21
told-above 5: 2298: title-on 0.47, kicker -0.33, deck -0.17, byline-above -0.16, byline-end 0.18, byline-apart 0.30, byline-on 0.22, text -0.47, text-on -0.31, aside -0.03
told-above 6: 817: kicker 0.06, byline-below -0.09, byline-above 0.07, byline-end -0.07, byline-apart -0.04
bare-row-and-times 0: 57330: title -0.08, title-on 0.08, kicker -0.15, deck -0.03, byline-below 0.04, byline-above -0.10, byline-end -0.10, byline-apart -0.14, text-on 0.13, aside -0.05
bare-row-and-times 1: 509: title -0.20, title-on -0.74, kicker 0.33, deck -0.03, deck-on -0.08, byline-below -0.08, byline-on -0.15, text 0.32, text-on -0.06
bare-row-and-times 2: 374: title -0.30, title-on -1.37, kicker -0.26, deck -0.04, deck-on -0.10, byline-below -0.23, byline-end -0.04, byline-on -0.23, text 0.71, text-on -0.24
bare-row-and-times 3: 3817: title 0.13, title-on 0.04, deck -0.03, byline-above -0.05, byline-end 0.12, text -0.24, text-on -0.07
bare-row-and-times 4: 189: title 0.91, title-on -0.67, kicker -0.08, byline-below -0.05, byline-above -0.06, byline-end -0.97, byline-apart -0.06, byline-on -0.04, text -0.37, text-on 0.41
bare-row-and-times 5: 114: title -0.73, title-on -0.25, kicker -0.23, byline-below -0.19, byline-end -0.96, byline-apart -0.10, byline-on -0.08, text 0.86, text-on 0.32
bare-row-and-times 6: 2228: title-on -0.07, byline-above 0.09, text -0.08, text-on 0.07
bare-row-and-times 7: 60: title 0.32, title-on 0.56, kicker -0.31, byline-below -0.68, byline-above -0.27, byline-end -0.78, byline-apart -0.08, byline-on -0.14, text 0.41
bare-row-and-times 8: 62: title -0.33, title-on -0.57, kicker -0.48, byline-below 0.11, byline-above -0.38, byline-end -0.59, byline-apart -0.10, text 0.38, text-on 0.12
bare-row-and-times 9: 1155: title -0.23, title-on 0.08, kicker -0.18, byline-end 0.14, byline-apart 0.03, byline-on 0.06, text-on 0.19, aside -0.04
bare-row-and-times 10: 41: title 0.46, title-on 0.04, kicker 0.76, byline-below -0.15, byline-above -0.37, byline-end -0.50, byline-apart -0.11, byline-on -0.03, text -0.52
bare-row-and-times 11: 34: title 0.16, title-on -0.13, kicker -0.66, byline-below -0.69, byline-above -0.22, byline-end -0.62, byline-apart -0.04, text 0.37
bare-row-and-times 12: 958: title 0.21, kicker 0.11, deck -0.10, deck-on -0.05, byline-below -0.04, byline-end -0.10, byline-apart -0.10, text -0.17, text-on 0.14
bare-row-and-times 13: 36: title -0.77, title-on -0.31, deck -0.09, byline-below -0.57, byline-end -0.06, byline-apart -0.25, text 0.73, text-on 0.17, aside -0.04
bare-row-and-times 14: 26: title -0.80, title-on -0.13, kicker -0.03, byline-below 0.12, byline-above -0.24, byline-apart -0.17, text 0.82
bare-row-and-times 15: 1197: title-on -0.12, kicker 0.20, deck-on 0.13, byline-below -0.14, byline-above -0.08, byline-end 0.14, byline-on -0.08, text-on -0.09, aside -0.05
bare-row-and-times 16: 39: title -0.25, title-on -0.12, kicker -0.27, byline-below -0.31, byline-end -0.46, byline-apart -0.04, text 0.54
bare-row-and-times 17: 25: title 0.43, title-on -0.26, kicker -0.43, deck -0.04, deck-on -0.12, byline-below -0.44, byline-above -0.36, byline-end -0.35, byline-apart -0.06, byline-on -0.07, text -0.23, text-on 0.17
bare-row-and-times 18: 1664: title -0.42, title-on -0.07, kicker -0.11, deck 0.05, byline-below 0.13, byline-above -0.04, byline-end 0.15, byline-apart -0.29, byline-on 0.31, text 0.24, text-on -0.04, aside -0.04
bare-row-and-times 19: 111: title -0.92, title-on 0.24, kicker -0.13, byline-below -0.10, byline-above -0.04, byline-end -0.06, text 1.04
bare-row-and-times 20: 41: title 0.97, title-on -0.43, deck -0.11, byline-below -0.69, byline-above 0.52, byline-end -0.19, byline-apart 0.71, byline-on -0.04, text -0.85
bare-row-and-times 21: 3749: title 0.27, title-on -0.20, kicker 0.20, deck 0.11, deck-on -0.06, byline-below -0.07, byline-above -0.12, byline-end 0.22, byline-apart 0.04, byline-on -0.19, text -0.12, aside -0.10
bare-row-and-times 22: 139: title -0.55, title-on 0.61, kicker 0.05, deck -0.04, byline-below -0.04, byline-end -0.05, byline-apart -0.05, text -0.12, text-on 0.14
bare-row-and-times 23: 106: title -0.43, title-on 0.08, kicker -0.25, byline-below -0.71, byline-end -0.09, byline-apart -0.05, text 0.32
bare-row-and-part 0: 1826: title 0.18, title-on 0.11, kicker -0.07, deck-on -0.12, byline-below 0.10, byline-above -0.04, byline-end -0.04, byline-on -0.19, text -0.10, text-on -0.11
bare-row-and-part 1: 52582: title -0.06, title-on -0.09, deck -0.03, deck-on 0.03, byline-below -0.03, byline-above -0.06, byline-end -0.08, byline-apart -0.17, byline-on 0.05, text-on 0.17, aside -0.03
bare-row-and-part 2: 3805: title -0.24, deck-on -0.07, byline-above -0.03, byline-end -0.05, byline-on -0.05, text 0.27, text-on 0.08
bare-row-and-part 3: 415: title 0.11, title-on 0.54, kicker 0.12, byline-above -0.04, byline-end -0.06, byline-apart -0.08, byline-on 0.11, text -0.25, text-on -0.34
bare-row-and-part 4: 3427: title 0.06, title-on -0.15, kicker -0.11, deck -0.03, deck-on -0.04, byline-end -0.05, byline-apart 0.03, text 0.05, text-on 0.15
bare-row-and-part 5: 278: title -0.38, title-on -0.04, kicker -0.04, byline-below -0.21, byline-above -0.06, byline-end 0.32, byline-apart 0.05, byline-on -0.23, text 0.40, text-on -0.48
bare-row-and-part 6: 316: title 0.17, title-on -0.25, kicker -0.06, byline-above 0.36, byline-end -0.11, byline-apart 0.11, byline-on -0.21, text -0.29, text-on 0.71
bare-row-and-part 7: 1909: title -0.04, title-on 0.17, deck -0.03, byline-below -0.04, byline-above -0.09, byline-end -0.04, byline-apart -0.16, byline-on 0.07, text 0.18, text-on 0.07
bare-row-and-part 8: 125: title -0.57, kicker -0.21, deck -0.07, byline-below -0.17, byline-end 0.37, byline-apart 0.84, byline-on -0.25, text 0.08, text-on -0.43, aside -0.04
bare-row-and-part 9: 254: title 0.34, title-on -0.26, kicker -0.26, deck -0.12, byline-below -0.22, byline-end -0.11, byline-apart 0.13, byline-on 0.34, text -0.12, text-on 0.60
bare-row-and-part 10: 893: title -0.17, kicker 0.07, deck 0.03, byline-below 0.17, byline-end 0.03, byline-apart -0.11, byline-on -0.07, text 0.07, text-on -0.12
bare-row-and-part 11: 83: title -0.31, title-on 0.56, kicker -0.35, byline-below -0.72, byline-above -0.23, byline-end 0.28, byline-apart 0.34, byline-on -0.23, text 0.12, text-on -0.22
bare-row-and-part 12: 138: title -0.10, title-on -0.25, kicker -0.36, deck -0.13, byline-below 0.25, byline-above -0.41, byline-end -0.18, byline-apart -0.23, byline-on 0.07, text 0.56, text-on 0.23, aside -0.04
bare-row-and-part 13: 790: title -0.05, title-on 0.11, kicker 0.29, deck -0.06, deck-on -0.11, byline-below -0.13, byline-above 0.15, byline-end -0.11, byline-apart -0.08, byline-on 0.07, text -0.23, text-on -0.22
bare-row-and-part 14: 92: title -0.04, title-on 0.29, kicker -0.35, deck -0.09, byline-below -0.55, byline-above -0.03, byline-apart -0.07, byline-on -0.29, text 0.22, text-on 0.53
bare-row-and-part 15: 86: title 1.00, title-on -0.22, kicker 0.25, deck 0.25, deck-on 0.48, byline-below -0.19, byline-above -0.14, byline-end -0.37, byline-apart -0.12, byline-on -0.03, text -0.38, text-on -0.81
bare-row-and-part 16: 1072: title -0.59, title-on 0.31, kicker 0.06, deck -0.05, deck-on -0.03, byline-above -0.07, byline-end 0.20, byline-on -0.10, text 0.09, text-on 0.33, aside -0.04
bare-row-and-part 17: 103: title 0.45, title-on -0.73, kicker -0.33, deck -0.10, byline-below -0.45, byline-above -0.22, byline-end -0.45, byline-apart -0.10, byline-on -0.20, text 0.14, text-on 0.30, aside -0.04
bare-row-and-part 18: 88: title -0.56, title-on -0.13, kicker 0.26, deck -0.12, byline-below 0.20, byline-above -0.39, byline-end -0.35, byline-apart -0.26, byline-on -0.33, text 0.54
bare-row-and-part 19: 1582: title 0.19, kicker -0.24, deck 0.07, byline-below -0.33, byline-above 0.20, byline-end 0.22, byline-apart -0.07, byline-on 0.32, text -0.20, text-on 0.11, aside -0.03
bare-row-and-part 20: 146: title 0.19, title-on -0.55, byline-below -0.12, byline-above -0.06, byline-apart -0.09, byline-on 0.52, text -0.16
bare-row-and-part 21: 143: title -0.18, title-on -0.80, kicker 0.60, deck 0.50, byline-below 0.09, byline-above -0.11, byline-end -0.32, byline-apart -0.17, byline-on -0.22, text 0.10, text-on 0.54
bare-row-and-part 22: 3613: title-on -0.10, deck-on -0.06, byline-below -0.04, byline-above -0.06, byline-end 0.43, byline-apart -0.06, byline-on -0.33, text 0.15, text-on -0.13, aside -0.08
bare-row-and-part 23: 238: title -0.19, title-on 0.78, kicker -0.06, deck -0.27, byline-below -0.77, byline-above -0.06, byline-end -0.44, byline-apart 0.41, byline-on 0.34, text -0.34, text-on 0.56, aside -0.04
bare-row-and-extent 0: 3056: title -0.34, title-on 0.35, kicker 0.26, deck-on 0.08, byline-below -0.10, byline-end -0.05, byline-on 0.10, text 0.03
bare-row-and-extent 1: 4814: title 0.05, title-on 0.22, deck -0.03, deck-on -0.08, byline-below -0.14, byline-above -0.04, byline-end -0.13, byline-on 0.23, text -0.16
bare-row-and-extent 2: 10709: title 0.15, title-on -0.18, kicker -0.21, deck-on 0.07, byline-below 0.10, byline-above -0.08, byline-end -0.03, byline-apart -0.06, byline-on -0.24, text -0.12, text-on 0.12
bare-row-and-extent 3: 18270: title -0.09, title-on -0.19, kicker -0.12, deck-on -0.03, byline-below 0.06, byline-above -0.05, byline-on -0.10, text 0.19
bare-row-and-extent 4: 14412: title -0.07, deck-on -0.08, byline-below -0.06, byline-above -0.07, byline-on -0.30, text 0.03, text-on -0.08
bare-row-and-extent 5: 6952: title -0.43, title-on -0.51, kicker -0.04, byline-below -0.06, byline-above 0.14, byline-end -0.05, byline-apart -0.13, byline-on -0.06, text 0.40, text-on 0.15
bare-row-and-extent 6: 612: title 0.49, title-on 0.04, kicker 0.11, byline-above -0.05, byline-end -0.05, byline-apart 0.04, byline-on -0.14, text -0.71, text-on -0.16
bare-row-and-extent 7: 864: title 0.10, kicker -0.09, byline-below 0.13, byline-above -0.04, byline-apart -0.04, byline-on -0.17, text -0.08, text-on -0.50
bare-row-and-extent 8: 1252: title -0.13, kicker -0.07, deck -0.04, byline-below -0.16, byline-above -0.07, byline-apart -0.06, byline-on 0.06, text 0.36, text-on 0.23
bare-row-and-extent 9: 1099: title -0.42, title-on -0.08, kicker -0.04, byline-below -0.03, byline-above 0.16, byline-end -0.08, byline-apart 0.18, byline-on 0.22, text 0.11, text-on 0.12
bare-row-and-extent 10: 272: title -0.66, title-on -0.43, deck-on -0.11, byline-below 0.48, byline-end 0.21, byline-apart -0.60, text 0.45, text-on 0.04
bare-row-and-extent 11: 21: title -0.03
bare-row-and-extent 12: 429: title-on -0.26, kicker -0.08, byline-below 0.24, byline-above 0.07, byline-end -0.16, byline-apart -0.08, byline-on -0.08, text 0.10, text-on 0.41
bare-row-and-extent 13: 603: title 0.08, title-on 0.09, kicker -0.08, byline-below -0.17, text 0.04, text-on -0.35
bare-row-and-extent 14: 731: title -0.04, title-on 0.39, kicker 0.09, deck-on -0.06, byline-below -0.18, byline-above -0.10, byline-end -0.06, byline-apart -0.10, byline-on 0.07, text 0.11, text-on -0.56
bare-row-and-extent 15: 455: title 0.07, title-on -0.59, kicker -0.13, deck -0.05, byline-below 0.10, byline-above -0.09, byline-end 0.30, byline-apart 0.06, byline-on -0.30, text -0.24, text-on 0.63
bare-row-and-extent 16: 113: title -0.60, title-on -0.69, kicker -0.13, deck -0.16, byline-below -0.09, byline-above 0.66, byline-end 0.29, byline-apart 0.58, byline-on -0.14, text -0.20, text-on 0.12
bare-row-and-extent 17: 19: title -0.41, kicker -0.03, byline-above -0.13, byline-end -0.03, text 0.53, text-on 0.12
bare-row-and-extent 18: 227: title -0.48, title-on -0.04, kicker 0.60, deck -0.05, byline-below -0.28, byline-above -0.17, byline-end 0.11, byline-apart -0.07, byline-on 0.26, text -0.04, text-on 0.62
bare-row-and-extent 19: 375: title 0.10, title-on -0.39, kicker -0.43, deck -0.11, byline-below 0.05, byline-above -0.03, byline-end -0.06, byline-apart -0.07, byline-on -0.11, text 0.66, text-on -0.16
bare-row-and-extent 20: 366: title -0.10, title-on 0.54, kicker -0.31, deck 0.11, byline-below 0.11, byline-above 0.23, byline-end -0.06, byline-apart 0.21, byline-on 0.05, text -0.71, text-on -0.20
bare-row-and-extent 21: 168: title 0.89, title-on 0.04, kicker -0.05, deck-on -0.12, byline-below -0.15, byline-above -0.04, byline-end -0.13, byline-apart -0.04, text -0.79, text-on 0.55
bare-row-and-extent 22: 67: title 0.15, title-on -0.29, deck -0.07, byline-below 0.10, byline-above -0.18, byline-end 0.39, byline-apart -0.10, byline-on -0.23, text -0.18, text-on 0.09
bare-row-and-extent 23: 27: text-on 0.03
bare-row-and-extent 24: 174: title -0.48, title-on -0.17, kicker 0.47, deck -0.07, byline-below 0.47, byline-above -0.51, byline-end 0.27, byline-apart -0.08, byline-on -0.31, text -0.05, text-on 0.14
bare-row-and-extent 25: 384: title -0.06, title-on 0.42, kicker -0.16, deck -0.07, byline-below -0.54, byline-above -0.05, byline-end -0.06, byline-apart -0.07, byline-on 0.06, text 0.39, text-on -0.68
bare-row-and-extent 26: 251: title 0.10, kicker -0.36, deck -0.03, byline-below -0.20, byline-above 0.38, byline-end -0.62, byline-apart -0.05, byline-on 0.16, text -0.18, text-on 0.52
bare-row-and-extent 27: 97: title 0.26, title-on -0.76, deck -0.09, byline-below 0.59, byline-above -0.06, byline-end -0.08, byline-apart -0.20, byline-on -0.13, text -0.45, text-on 0.53
bare-row-and-extent 28: 97: title 0.37, title-on -0.27, deck -0.24, deck-on -0.07, byline-below 0.16, byline-above -0.04, byline-end -0.11, byline-apart -0.15, byline-on -0.10, text-on -0.28, aside -0.04
bare-row-and-extent 29: 17: title 0.42, title-on -0.19, byline-below -0.18, text -0.27
bare-row-and-extent 30: 227: title -0.10, title-on 0.49, kicker 0.55, deck -0.07, deck-on 0.31, byline-below -0.35, byline-end 0.09, byline-apart 0.29, byline-on -0.20, text -0.70, text-on 0.51
bare-row-and-extent 31: 428: title -0.51, title-on 0.15, kicker -0.12, deck -0.09, byline-below -0.15, byline-above -0.05, byline-apart -0.06, text 0.87, text-on -0.55
bare-row-and-extent 32: 289: title 0.07, title-on -0.35, kicker -0.29, deck 0.14, byline-below -0.30, byline-above -0.08, byline-apart -0.17, byline-on -0.04, text 0.42, text-on -0.17
bare-row-and-extent 33: 135: title 0.70, title-on -1.07, kicker -0.23, deck 0.29, byline-below 0.59, byline-above -0.23, byline-end -0.33, byline-apart -0.28, byline-on -0.20, text -1.11, text-on 0.37
bare-row-and-extent 34: 151: title 0.62, title-on -0.36, kicker -0.25, deck -0.04, byline-below -0.33, byline-above -0.14, byline-end -0.04, text -0.69, text-on 0.68
bare-row-and-extent 35: 31: title -0.33, text -0.15, text-on 0.39
bare-row-and-extent 36: 368: title 0.44, title-on -0.08, deck -0.09, byline-below -0.29, byline-end -0.11, byline-apart 0.28, byline-on 0.42, text -0.49, text-on 0.15, aside -0.03
bare-row-and-extent 37: 589: title 0.47, title-on -0.08, kicker -0.11, deck -0.10, byline-below -0.32, byline-above 0.19, byline-end 0.32, byline-apart -0.16, byline-on -0.09, text -0.08, text-on -0.48
bare-row-and-extent 38: 355: title -0.70, title-on -0.07, deck -0.09, byline-below 0.36, byline-above -0.16, byline-end -0.11, byline-apart -0.38, text 0.60, text-on 0.18
bare-row-and-extent 39: 238: title -0.05, title-on 0.16, deck 0.64, byline-below 0.22, byline-end -0.07, byline-apart -0.10, byline-on -0.16, text -0.53, text-on 0.07
bare-row-and-extent 40: 214: title -0.32, byline-end -0.10, text 0.36, text-on 0.04
bare-row-and-extent 41: 52: title -0.07, byline-end -0.04, text -0.08, text-on 0.12
bare-row-and-extent 42: 489: title -0.18, title-on 0.14, kicker 0.19, deck -0.13, byline-above -0.10, byline-end 0.42, text 0.31, text-on -0.97
bare-row-and-extent 43: 895: title 0.33, title-on 0.28, kicker 0.24, deck 0.23, byline-below -0.26, byline-above -0.15, byline-apart -0.45, byline-on 0.16, text -0.46, text-on 0.52, aside -0.04
bare-row-and-extent 44: 1452: title -0.73, title-on -0.28, kicker -0.36, deck 0.08, deck-on -0.05, byline-below -0.14, byline-above 0.16, byline-end -0.12, byline-apart 0.50, byline-on -0.49, text 0.46, text-on 0.10, aside -0.05
bare-row-and-extent 45: 714: title 0.83, title-on 0.54, kicker -0.03, deck -0.07, byline-below -0.10, byline-above -0.11, byline-end -0.25, byline-apart 0.14, text -0.80, text-on -0.23
bare-row-and-extent 46: 389: title -0.41, title-on -0.58, byline-below -0.13, byline-apart 0.06, byline-on -0.21, text 0.42, text-on 0.27
bare-row-and-extent 47: 55: title -0.19, title-on -0.13, byline-apart -0.06, text -0.31, text-on 0.32
part-and-before 0: 1092: title -0.05, title-on 0.19, kicker 0.07, byline-below -0.07, byline-above 0.03, byline-end -0.05, byline-on -0.07, text -0.04
part-and-before 1: 125: title 0.10, title-on -0.41, kicker -0.06, deck-on -0.09, byline-below -0.09, byline-apart -0.05, text 0.21, text-on 0.45
part-and-before 5: 116: title 0.24, title-on -0.04, byline-below -0.06, byline-end -0.03, byline-apart -0.19, byline-on 0.14, text 0.08
part-and-before 6: 6: title 0.50, kicker -0.29, byline-below -0.05, byline-end -0.58, byline-apart -0.18, text -0.32, aside -0.03
part-and-before 7: 2: title 0.37, title-on -0.13, kicker -0.07, byline-below -0.22, byline-end -0.24, byline-apart -0.12, text -0.25
part-and-before 8: 4: title -0.49, kicker -0.43, deck -0.27, byline-below -0.48, byline-above 0.34, byline-end -0.47, byline-apart -0.53, byline-on -0.11, text 0.70, aside -0.21
part-and-before 9: 3: title 0.22, title-on -0.13, kicker -0.11, deck -0.04, byline-below 0.04, byline-above -0.17, byline-end -0.11, byline-apart -0.08, byline-on 0.13, text -0.13, aside -0.04
part-and-before 10: 1168: title 0.24, title-on -0.17, kicker -0.09, deck-on -0.06, byline-below 0.17, byline-above -0.03, byline-end -0.07, byline-on -0.14, text -0.19
part-and-before 11: 663: title -0.09, title-on 0.68, kicker -0.06, deck-on 0.06, byline-below 0.10, byline-end -0.05, byline-apart -0.03, byline-on -0.46, text 0.08, text-on -0.14
part-and-before 13: 4737: title -0.37, title-on -0.05, deck -0.06, deck-on -0.04, byline-below 0.10, byline-above -0.04, byline-apart -0.18, byline-on -0.11, text 0.23, aside -0.03
part-and-before 14: 400: title-on -0.23, kicker -0.07, deck -0.07, deck-on 0.11, byline-above -0.06, byline-end -0.06, byline-apart 0.06, byline-on 0.37, text-on 0.11
part-and-before 18: 427: title-on 0.06, kicker -0.07, deck -0.06, byline-below -0.14, byline-end -0.04, byline-apart -0.05, byline-on 0.09
part-and-before 19: 44: title-on -0.20, kicker -0.12, byline-below -0.03, byline-above 0.11, byline-end 0.27, byline-apart -0.14, byline-on -0.09, text -0.33
part-and-before 20: 239: title 0.10, title-on -0.53, kicker -0.05, deck -0.05, byline-above -0.10, byline-apart 0.22, byline-on -0.77, text -0.11, aside -0.03
part-and-before 21: 35: title 0.21, title-on -0.35, kicker -0.04, byline-below 0.05, byline-above -0.10, byline-apart -0.05, byline-on -0.22, text -0.32, aside -0.03
part-and-before 22: 21: title 0.05, title-on 0.36, kicker -0.08, deck -0.11, deck-on -0.11, byline-below 0.12, byline-above -0.05, byline-end -0.18, byline-apart 0.08, byline-on -0.30, text -0.07, text-on 0.12
part-and-before 23: 21093: title 0.10, title-on 0.12, byline-below -0.08, byline-apart -0.06, text -0.15
part-and-before 24: 38592: title 0.10, kicker -0.07, deck -0.04, byline-above -0.05, byline-apart -0.12, byline-on 0.05, text -0.11, text-on 0.17
part-and-before 26: 282: title -0.10, title-on -0.16, kicker -0.20, deck -0.09, byline-below -0.25, byline-above -0.13, byline-apart 0.23, byline-on 0.22, text 0.26
part-and-before 27: 25: title 0.53, title-on 0.82, kicker -0.04, deck -0.16, deck-on -0.23, byline-below -0.75, byline-end -0.42, byline-apart -0.12, byline-on -0.67, text -0.27, text-on 0.27, aside -0.03
part-and-before 31: 32: title 0.03, title-on -0.64, kicker -0.03, deck -0.04, byline-below -0.92, byline-above -0.13, byline-end -0.24, byline-apart 0.62, byline-on 0.28, text 0.37, aside -0.04
part-and-before 32: 5: title -0.04, byline-below -0.06, byline-above -0.34, byline-end 0.45, byline-apart 0.34, byline-on -0.03, text -0.28
part-and-before 33: 75: title -0.38, kicker -0.06, byline-below -0.11, byline-above -0.11, byline-end -0.25, byline-apart -0.10, byline-on 0.35, text 0.71
part-and-before 34: 6: title -0.20, byline-below 0.32, byline-above -0.04, byline-end -0.34, byline-apart -0.05, text 0.25
part-and-before 35: 11: title -0.18, title-on -0.20, byline-below -0.32, byline-end 0.47, byline-apart 0.46, byline-on -0.12, text -0.51, text-on 0.04
part-and-before 36: 1606: title -0.27, title-on -0.07, byline-below -0.04, byline-end 0.08, byline-on -0.16, text 0.21
part-and-before 37: 2696: title -0.04, byline-below -0.07, byline-end -0.04, byline-apart 0.06, text -0.07, text-on 0.07
ragged-and-wrapped 0: 257: title -0.21, title-on -0.74, kicker -0.04, deck-on -0.12, byline-below -0.29, byline-above -0.08, byline-end 0.22, byline-apart -0.34, byline-on -0.32, text 0.42, text-on 0.40
ragged-and-wrapped 1: 1666: title 0.21, title-on -0.39, deck-on 0.07, byline-below -0.06, byline-above -0.06, byline-on 0.09, text -0.13, text-on 0.07
ragged-and-wrapped 2: 8173: title -0.09, title-on -0.15, kicker -0.17, deck 0.09, deck-on 0.12, byline-below 0.06, byline-above -0.09, byline-end -0.05, byline-apart -0.05, byline-on 0.04, text 0.17, text-on 0.03, aside -0.04
ragged-and-wrapped 3: 22707: title -0.15, title-on 0.07, kicker 0.07, deck -0.20, deck-on -0.14, byline-below -0.14, byline-above -0.12, byline-end -0.09, byline-apart -0.06, text 0.32, text-on 0.22, aside -0.06
ragged-and-wrapped 4: 3892: title -0.06, title-on -0.18, byline-below -0.12, byline-end -0.17, byline-apart 0.10, byline-on -0.21, text -0.15, text-on 0.24
ragged-and-wrapped 5: 8810: title 0.13, title-on -0.26, kicker -0.07, byline-below -0.20, byline-above -0.07, byline-end -0.23, byline-apart 0.20, byline-on 0.13, text -0.19, text-on 0.44
ragged-and-wrapped 6: 8293: title-on 0.36, kicker -0.07, deck -0.10, byline-below 0.07, byline-above 0.04, byline-end 0.09, byline-apart -0.14, byline-on 0.21, text -0.26, text-on -0.09, aside -0.05
ragged-and-wrapped 7: 4656: title -0.26, title-on 0.17, kicker -0.09, deck 0.06, byline-below 0.06, byline-above -0.12, byline-end 0.17, byline-apart -0.13, byline-on -0.17, text-on -0.14, aside -0.09
ragged-and-wrapped 8: 4793: title -0.21, title-on 0.63, byline-below -0.05, byline-above -0.05, byline-end -0.22, byline-apart -0.21, byline-on -0.09, text 0.31, text-on -0.13
ragged-and-wrapped 9: 7552: title 0.34, title-on -0.25, kicker 0.06, deck -0.04, byline-below 0.03, byline-above -0.04, byline-end -0.07, byline-apart -0.04, text-on -0.06
ragged-and-wrapped 10: 2515: title 0.32, title-on 0.11, kicker -0.11, deck -0.12, byline-below -0.12, byline-above 0.04, byline-apart -0.22, byline-on 0.10, text 0.11, text-on -0.04, aside -0.03
ragged-and-wrapped 11: 690: title -0.18, title-on 0.37, kicker 0.04, deck -0.16, byline-below -0.19, byline-above 0.43, byline-end 0.09, byline-apart 0.26, byline-on -0.17, text -0.77, text-on -0.25, aside -0.04
wrapped-and-fill 0: 3736: title 0.38, title-on 0.09, kicker -0.05, deck-on 0.13, byline-below -0.20, byline-above -0.04, byline-end -0.10, byline-apart -0.06, byline-on 0.06, text -0.16, text-on 0.17
wrapped-and-fill 1: 4277: title 0.18, title-on 0.12, deck -0.06, deck-on -0.20, byline-below 0.03, byline-above -0.09, byline-end -0.17, byline-apart -0.05, byline-on -0.20, text-on 0.07, aside -0.03
wrapped-and-fill 2: 3737: title 0.07, title-on -0.10, kicker -0.05, deck -0.10, deck-on -0.31, byline-below -0.06, byline-end -0.04, byline-apart -0.06, byline-on 0.08, text 0.09, text-on 0.13
wrapped-and-fill 3: 2010: title -0.24, title-on -0.27, kicker 0.03, deck -0.11, deck-on 0.32, byline-below -0.13, byline-end 0.19, byline-apart 0.03, byline-on 0.13, text 0.15, text-on -0.15
wrapped-and-fill 4: 3024: title -0.21, title-on -0.36, kicker -0.03, deck 0.04, deck-on 0.18, byline-below 0.06, byline-end 0.05, byline-on 0.13, text 0.12, text-on -0.21
wrapped-and-fill 5: 16019: title -0.45, title-on -0.27, kicker -0.06, deck 0.12, deck-on -0.11, byline-below 0.11, byline-above -0.08, byline-apart 0.04, byline-on -0.29, text-on 0.21
wrapped-and-fill 6: 2956: title 0.11, kicker 0.04, deck -0.15, deck-on 0.06, byline-below 0.05, byline-end -0.22, byline-apart -0.13, byline-on 0.07, text -0.04, aside -0.04
wrapped-and-fill 7: 3061: title -0.18, title-on -0.07, byline-below -0.11, byline-end 0.27, byline-apart -0.14, byline-on 0.24, text -0.10, text-on -0.14, aside -0.05
wrapped-and-fill 8: 2608: title 0.22, title-on 0.08, kicker -0.22, deck 0.12, deck-on -0.04, byline-below 0.12, byline-above -0.12, byline-end 0.07, byline-apart -0.10, text -0.18, text-on -0.13
wrapped-and-fill 9: 3450: title -0.43, title-on 0.28, kicker -0.10, deck -0.06, deck-on -0.08, byline-below -0.22, byline-above -0.09, byline-end -0.18, byline-apart 0.40, byline-on -0.67, text -0.04, text-on 0.42, aside -0.04
wrapped-and-fill 10: 11445: title -0.32, title-on -0.16, kicker -0.04, deck -0.04, byline-below -0.12, byline-above 0.07, byline-end -0.24, byline-on -0.26, text 0.07, text-on 0.41
wrapped-and-fill 11: 2131: title 0.20, title-on 0.31, kicker -0.11, deck -0.07, byline-below -0.28, byline-above -0.07, byline-end -0.07, byline-apart 0.14, byline-on -0.41, text -0.24, text-on 0.24
wrapped-and-fill 12: 1278: title -0.67, title-on -0.36, kicker 0.11, deck -0.05, byline-below -0.34, byline-end -0.14, byline-apart 0.10, text 0.76, text-on 0.24
wrapped-and-fill 13: 1268: title -0.26, title-on 0.29, kicker -0.19, deck -0.09, byline-below -0.52, byline-apart 0.11, byline-on 0.43, text 0.26, text-on 0.12
wrapped-and-fill 14: 1243: title 0.21, title-on 0.48, kicker 0.19, deck -0.11, byline-below -0.15, byline-above 0.28, byline-end 0.26, byline-apart -0.16, byline-on -0.58, text -0.52, text-on -0.56
wrapped-and-fill 15: 1014: title 0.55, title-on 0.15, kicker -0.12, deck -0.04, byline-below 0.65, byline-above 0.24, byline-end -0.22, byline-apart -0.11, byline-on -0.32, text -0.58, text-on -0.33
wrapped-and-fill 16: 10172: title 0.43, title-on 0.14, kicker -0.07, deck -0.06, byline-below 0.09, byline-above -0.08, byline-end -0.08, byline-apart -0.14, byline-on -0.45, text -0.41, text-on 0.10
wrapped-and-fill 17: 575: title 0.48, title-on 0.04, kicker -0.07, byline-below 0.05, byline-above -0.10, byline-end -0.11, byline-apart -0.77, byline-on -0.13, text -0.22, text-on 0.22
wrapped-and-tail 0: 18721: title 0.28, title-on -0.04, deck -0.04, byline-below 0.06, byline-above -0.17, byline-end -0.05, byline-apart -0.10, byline-on 0.04, text -0.07, text-on -0.13, aside -0.07
wrapped-and-tail 1: 1699: title -0.47, title-on -0.19, kicker -0.11, deck -0.09, byline-below -0.18, byline-above -0.04, byline-apart -0.06, byline-on -0.08, text 0.24, text-on 0.32
wrapped-and-tail 2: 8905: title -0.16, title-on -0.04, kicker -0.06, deck-on -0.13, byline-below -0.13, byline-end -0.07, byline-on -0.04, text 0.22, text-on 0.24, aside -0.03
wrapped-and-tail 3: 716: title -0.28, title-on -0.26, kicker -0.14, byline-below -0.09, byline-on -0.28, text 0.33, text-on 0.30
wrapped-and-tail 4: 242: title -0.50, byline-below -0.09, text 0.25, text-on 0.06
wrapped-and-tail 5: 63: title -0.35, title-on -0.66, kicker -0.24, byline-below -0.35, byline-apart -0.14, byline-on -0.05, text 0.57, text-on 0.11
wrapped-and-tail 6: 1829: title 0.35, title-on -0.23, kicker -0.04, deck -0.08, byline-below 0.10, byline-on -0.22, text-on -0.20
wrapped-and-tail 7: 6: title -0.29, text-on 0.30
wrapped-and-tail 8: 622: title -0.33, title-on 0.52, deck 0.18, deck-on -0.18, byline-below -0.04, byline-end -0.08, byline-apart -0.04, byline-on -0.66, text 0.06, text-on 0.40
wrapped-and-tail 9: 16495: title-on 0.29, kicker -0.12, deck 0.03, byline-below 0.08, byline-above -0.07, byline-end 0.07, byline-apart 0.06, byline-on 0.06, text -0.38, text-on 0.03, aside -0.13
wrapped-and-tail 10: 993: title -0.31, title-on -0.54, kicker -0.05, deck -0.03, byline-below 0.34, byline-end -0.10, byline-apart -0.04, byline-on -0.27, text 0.29, text-on 0.09
wrapped-and-tail 11: 6763: title 0.05, title-on -0.16, kicker -0.03, deck -0.03, byline-below -0.14, byline-end -0.09, byline-apart -0.06, byline-on -0.20, text 0.07, text-on 0.32
wrapped-and-tail 12: 526: title -0.40, title-on -0.04, deck-on -0.12, byline-below -0.05, byline-apart -0.04, byline-on -0.05, text 0.36, text-on 0.16
wrapped-and-tail 13: 158: title -0.41, title-on -0.43, byline-below -0.38, text 0.58, text-on 0.34
wrapped-and-tail 14: 31: title -0.07, byline-below -0.06, byline-apart -0.13, text -0.10, text-on 0.23
wrapped-and-tail 15: 289: title -0.30, title-on -0.27, byline-below -0.14, byline-above -0.08, byline-end -0.13, byline-apart -0.27, byline-on -0.04, text 0.05, text-on 0.48
wrapped-and-tail 16: 18: title -0.11, title-on -0.23, deck -0.04, byline-below -0.16, text 0.37
wrapped-and-tail 17: 378: title -0.05, title-on -0.07, kicker -0.18, deck -0.07, byline-below -0.06, byline-above -0.24, byline-end 0.34, byline-on -0.14, text 0.14, text-on -0.39
wrapped-and-tail 18: 10359: title-on 0.39, kicker 0.04, deck -0.24, byline-below -0.08, byline-above 0.25, byline-end -0.07, byline-on -0.04, text -0.38, text-on -0.37, aside -0.07
wrapped-and-tail 19: 777: title 0.13, title-on 0.69, text -0.13, text-on -0.24
wrapped-and-tail 20: 3703: title 0.13, title-on 0.41, kicker -0.04, deck -0.03, byline-below -0.14, byline-above -0.04, byline-end -0.06, byline-apart -0.11, byline-on -0.15, text -0.14, text-on 0.14
wrapped-and-tail 21: 355: title 0.08, title-on -0.59, byline-below -0.05, byline-on -0.06, text 0.38, text-on 0.07
wrapped-and-tail 22: 86: title -0.22, title-on -0.38, byline-below -0.28, text 0.26, text-on 0.28
wrapped-and-tail 23: 22: title -0.08, text -0.24, text-on 0.31
wrapped-and-tail 24: 62: title -0.29, title-on -0.04, byline-below -0.14, byline-apart -0.08, text -0.46, text-on 0.62
wrapped-and-tail 25: 7: text -0.09, text-on 0.07
wrapped-and-tail 26: 179: title 0.06, title-on -0.61, kicker -0.12, byline-below 0.18, byline-above 0.33, byline-end -0.41, byline-apart -0.07, byline-on 0.39, text 0.06, text-on -0.10
wrapped-and-before 0: 3407: title -0.28, title-on -0.19, kicker -0.04, deck -0.06, byline-above -0.11, byline-end -0.04, byline-apart -0.06, byline-on -0.14, text 0.44, aside -0.03
wrapped-and-before 1: 357: title 0.05, title-on -0.13, kicker -0.05, deck -0.05, deck-on 0.08, byline-below -0.16, byline-above -0.03, byline-end -0.08, byline-apart -0.06, byline-on 0.12, text 0.03, text-on 0.33
wrapped-and-before 5: 211: title -0.05, title-on -0.26, kicker -0.08, deck -0.05, byline-below -0.41, byline-above 0.17, byline-end -0.18, byline-on 0.09, text 0.57
wrapped-and-before 6: 27: title 0.58, title-on -0.23, kicker -0.18, deck -0.03, byline-below 0.12, byline-above -1.07, byline-end 0.18, byline-apart -0.16, byline-on -0.10, text -0.37
wrapped-and-before 7: 123: title 0.65, title-on -0.39, kicker 0.23, deck -0.05, byline-below 0.13, byline-above -0.35, byline-end -0.35, byline-apart -0.17
wrapped-and-before 8: 14: title 0.23, title-on -0.16, kicker -0.07, byline-below 0.48, byline-above -0.31, byline-end 0.57, byline-apart -0.15, byline-on -0.16, text -0.96
wrapped-and-before 9: 14: title 0.10, title-on 0.06, kicker -0.45, deck -0.17, deck-on -0.06, byline-below 0.12, byline-end -0.13, byline-apart -0.13, byline-on -0.11, text -0.12, aside -0.07
wrapped-and-before 10: 12172: title 0.15, title-on -0.24, deck-on -0.06, byline-below 0.20, byline-apart -0.05, aside -0.03
wrapped-and-before 11: 16379: title -0.03, title-on 0.54, kicker -0.10, deck -0.07, byline-below -0.21, byline-above -0.04, byline-end -0.12, byline-apart 0.09, byline-on -0.07, text -0.17, text-on 0.22, aside -0.05
wrapped-and-before 13: 1980: title -0.16, title-on 0.26, deck-on -0.04, byline-below -0.08, byline-end 0.03, byline-apart -0.12, byline-on -0.14, text -0.03, aside -0.08
wrapped-and-before 14: 158: title 0.24, title-on -0.19, kicker -0.08, deck -0.09, byline-above -0.09, byline-end -0.12, byline-apart 0.16, byline-on 0.32, text-on -0.04
wrapped-and-before 18: 223: title -0.25, title-on 0.36, kicker -0.09, deck -0.08, byline-below -0.07, byline-above 0.05, byline-apart 0.16, byline-on 0.22, text -0.34, aside -0.04
wrapped-and-before 19: 14: title -0.13, kicker -0.16, byline-below -0.04, byline-above -0.34, byline-end 0.52, byline-apart 0.28, text -0.35
wrapped-and-before 20: 143: title -0.54, title-on -0.46, kicker -0.17, deck -0.07, byline-below -0.61, byline-above -0.97, byline-end -0.09, byline-apart 0.42, byline-on -0.38, text 0.73, aside -0.05
wrapped-and-before 21: 14: title -0.97, kicker -0.34, deck -0.06, byline-below -0.63, byline-above -0.83, byline-end -0.76, byline-apart -0.80, text 1.53, aside -0.06
wrapped-and-before 22: 11: title -0.26, title-on -0.27, kicker 0.30, deck-on -0.04, byline-below 0.32, byline-end 0.48, byline-apart 0.22, byline-on -0.57, text -0.45, text-on 0.34
wrapped-and-before 23: 7727: title 0.17, title-on 0.27, kicker -0.15, byline-below -0.13, byline-above 0.04, byline-end -0.13, byline-apart -0.06, byline-on -0.10, text -0.29
wrapped-and-before 24: 15250: title -0.28, title-on -0.07, kicker -0.05, deck -0.04, deck-on 0.16, byline-below 0.15, byline-above -0.05, byline-apart -0.18, byline-on 0.17, text -0.25, text-on 0.42
wrapped-and-before 26: 724: title -0.33, title-on 0.46, kicker 0.26, deck -0.14, byline-below -0.23, byline-above 0.09, byline-end -0.14, byline-apart -0.11, byline-on 0.04, text -0.12, aside -0.04
wrapped-and-before 27: 35: title -0.16, title-on 0.11, kicker -0.33, deck -0.06, byline-below -0.11, byline-above -0.07, byline-end -0.12, byline-apart -0.23, byline-on -0.12, text -0.15, text-on 0.23
wrapped-and-before 31: 141: title 0.82, title-on -0.46, deck -0.05, byline-below 0.14, byline-above -0.47, byline-end -0.06, byline-apart -0.08, byline-on 0.31, text -0.24
wrapped-and-before 32: 14: title -0.46, kicker -0.13, deck -0.20, byline-below -0.25, byline-above 0.50, byline-end -0.21, byline-apart -0.27, text -0.28, aside -0.19
wrapped-and-before 33: 50: title -0.33, title-on -0.14, kicker -0.64, byline-below 0.51, byline-above 0.68, byline-end 0.30, byline-apart -0.11, text -1.24, aside -0.04
wrapped-and-before 34: 17: title 0.04, title-on -0.24, kicker -0.04, deck -0.20, byline-below -0.38, byline-above 0.57, byline-end -0.43, byline-apart 0.31, byline-on -0.16, text -0.44
wrapped-and-before 35: 10: title 0.21, title-on -0.24, kicker -0.06, byline-below -0.33, byline-above -0.23, byline-end -0.34, byline-apart 0.41, byline-on 0.27, text -0.29, text-on -0.16
wrapped-and-before 36: 3968: title -0.21, title-on 0.55, kicker -0.08, deck -0.10, byline-below -0.20, byline-above -0.10, byline-end 0.07, byline-apart 0.13, byline-on -0.06
wrapped-and-before 37: 10322: title 0.55, title-on 0.07, kicker -0.06, byline-below -0.04, byline-above -0.10, byline-apart -0.13, byline-on -0.23, text 0.20, text-on -0.40
row-and-name 0: 40824: title-on -0.05, deck-on -0.05, byline-below -0.05, byline-end -0.04, byline-on -0.11, text-on 0.15
row-and-name 1: 36: title -0.24, title-on 0.22, byline-below -0.54, byline-end 0.35, text 0.23, text-on -0.30
row-and-name 2: 367: title 0.16, title-on -0.25, byline-below 0.25, byline-end -0.03, byline-apart -0.03, text -0.37, text-on 0.11
row-and-name 3: 54: title 0.11, title-on -0.49, deck -0.08, byline-below -0.56, byline-end 0.69, byline-apart -0.11, text -0.28, text-on 0.46
row-and-name 4: 18: title 0.41, byline-below 0.19, text -0.30, text-on -0.46
row-and-name 5: 2: deck -0.05, byline-above -0.06, byline-end 0.45, byline-apart -0.05, text -0.41
row-and-name 6: 4596: title -0.05, title-on 0.09, byline-below -0.04, byline-on -0.07, text 0.14
row-and-name 7: 237: title 0.37, title-on 0.53, kicker -0.08, byline-below -0.09, byline-end 0.06, byline-apart -0.06, byline-on 0.61, text -0.50, text-on -0.13
row-and-name 8: 45: title -0.43, title-on 0.31, byline-below -0.07, byline-end 0.43, byline-on -0.07, text 0.06, text-on -0.18
row-and-name 9: 81: title 0.57, title-on -0.21, kicker -0.03, byline-below 0.31, byline-above -0.03, byline-end -0.25, byline-apart -0.37, byline-on -0.41, text -0.38, text-on 0.11
row-and-name 10: 9: title 0.23, title-on -0.16, byline-below 0.66, byline-above -0.04, byline-apart -0.19, byline-on -0.25, text 0.23, text-on -0.40
row-and-name 11: 25: title -0.27, title-on -0.11, deck -0.11, byline-below -0.41, byline-above -0.11, byline-end 0.29, byline-apart 0.14
row-and-name 12: 3611: title 0.09, kicker -0.05, deck -0.04, deck-on -0.12, byline-above -0.05, byline-end -0.05, byline-on -0.11, text -0.10
row-and-name 13: 285: title 0.31, title-on 0.23, kicker 0.24, byline-above -0.13, byline-end -0.05, byline-apart -0.05, byline-on -0.17, text -0.47
row-and-name 14: 76: title -0.03, kicker -0.14, byline-below -0.55, byline-above -0.12, byline-end -0.23, byline-apart 0.62, text 0.28, text-on 0.33
row-and-name 15: 96: title -0.39, title-on -0.49, kicker 0.09, byline-below 0.07, byline-above 0.18, byline-end 0.10, byline-apart 0.27, byline-on -0.14, text-on -0.28
row-and-name 16: 47: title -0.71, title-on -0.47, kicker -0.08, byline-below 0.74, byline-above 0.18, byline-end 0.24, byline-apart -0.40, byline-on -0.03, text 0.40, text-on -0.43
row-and-name 17: 47: title -0.28, byline-below 0.54, byline-above 0.37, byline-end 0.17, byline-apart -0.45, byline-on 0.35, text -0.63
row-and-name 18: 2946: title 0.07, title-on 0.13, kicker -0.09, deck-on -0.09, byline-below -0.13, byline-above -0.06, byline-end 0.05, byline-apart -0.04, byline-on -0.09, text 0.06, text-on 0.08
row-and-name 19: 217: title -0.03, title-on -0.07, kicker 0.65, byline-below -0.19, byline-end -0.11, byline-apart -0.07, byline-on 0.18, text -0.17, text-on -0.39
row-and-name 20: 80: title-on 0.14, kicker -0.35, byline-below 0.72, byline-above -0.08, byline-end 0.24, byline-apart -0.04, byline-on -0.21, text -0.41, text-on -0.46
row-and-name 21: 77: title -0.42, title-on -0.05, kicker 0.06, byline-below 0.61, byline-above -0.16, byline-end 0.39, byline-apart -0.04, byline-on 0.20, text -0.39, text-on -0.90
row-and-name 22: 40: title 0.21, title-on 0.46, kicker -0.18, byline-below -0.38, byline-above -0.17, byline-end 0.46, byline-apart -0.40, byline-on -0.21, text -0.06, text-on -0.15
row-and-name 23: 57: title -0.32, title-on -0.23, kicker -0.03, byline-below 0.75, byline-above 0.16, byline-on -0.67, text -0.83
row-and-name 24: 2491: title-on 0.12, kicker -0.09, deck -0.04, deck-on 0.14, byline-below 0.09, byline-above -0.06, byline-end -0.14, byline-apart -0.09, text 0.05, text-on 0.15
row-and-name 25: 162: title 0.17, title-on 0.41, kicker 0.20, deck -0.11, byline-below -0.25, byline-above -0.07, byline-end -0.17, byline-apart -0.06, byline-on 0.18, text 0.17, text-on -0.85
row-and-name 26: 56: title 0.38, title-on -0.16, kicker -0.21, deck -0.05, byline-below 0.23, byline-above -0.10, byline-end 0.25, byline-on -0.20, text -0.71, text-on 0.39
row-and-name 27: 62: title 0.29, title-on -0.33, kicker -0.14, deck -0.03, byline-below -0.44, byline-above -0.15, byline-end 0.54, byline-apart -0.26, byline-on 0.41, text 0.05, text-on -0.15
row-and-name 28: 30: title -0.53, title-on -0.41, kicker 0.20, deck -0.04, byline-below 0.72, byline-above -0.11, byline-end 0.74, byline-apart -0.03, byline-on -0.21, text -0.76
row-and-name 29: 43: title -0.23, title-on -0.39, kicker -0.15, byline-below 0.26, byline-above -0.08, byline-end 0.71, byline-apart -0.74, byline-on -0.07, text -0.03
row-and-name 30: 3987: title 0.08, title-on -0.04, kicker -0.10, deck 0.09, byline-above -0.04, byline-end 0.10, byline-apart -0.14, byline-on 0.06, text -0.13, text-on -0.05
row-and-name 31: 260: title -0.05, title-on 0.28, deck -0.04, deck-on 0.34, byline-below 0.21, byline-above -0.09, byline-end -0.17, byline-apart 0.15, text -0.16, text-on -0.74
row-and-name 32: 96: title -0.59, title-on -0.36, kicker 0.13, deck -0.14, deck-on -0.04, byline-below 0.25, byline-above 0.63, byline-end -0.50, byline-apart -0.16, byline-on 0.24, text 0.36, aside -0.03
row-and-name 33: 72: title -0.52, title-on -0.20, kicker -0.76, deck -0.06, byline-below 0.65, byline-above 0.22, byline-apart -0.13, byline-on -0.41, text 0.42, text-on 0.18
row-and-name 34: 37: title -0.32, title-on -0.29, kicker -0.08, deck -0.06, byline-below -0.06, byline-above -0.29, byline-end 0.17, byline-apart -0.20, byline-on 0.24, text 0.40
row-and-name 35: 71: title -0.28, title-on -0.32, kicker -0.14, byline-below -0.21, byline-above 0.10, byline-end 0.53, byline-apart -0.05, byline-on 0.27, text 0.24
row-and-name 36: 3870: title -0.12, title-on -0.19, deck 0.08, deck-on -0.08, byline-below -0.08, byline-apart -0.13, byline-on 0.14, text 0.39, text-on -0.09
row-and-name 37: 324: title -0.20, title-on 0.28, deck -0.06, byline-below -0.04, byline-above -0.09, byline-end -0.12, byline-apart 0.04, byline-on -0.18, text 0.18, text-on 0.81
row-and-name 38: 101: title -0.45, title-on -0.60, kicker 0.22, deck -0.09, byline-below 0.09, byline-above -0.17, byline-end 0.35, byline-apart -0.07, text 0.45, text-on 0.06
row-and-name 39: 56: title 0.06, title-on -0.21, kicker -0.16, deck-on -0.09, byline-below 0.16, byline-above 0.43, byline-end -0.45, byline-apart 0.41, byline-on 0.16, text -0.43, text-on 0.17
row-and-name 40: 26: title 0.84, title-on -0.42, kicker -0.12, deck -0.15, byline-below -0.39, byline-above 0.29, byline-end -0.23, byline-apart 0.33, byline-on -0.28, text -0.33, text-on 0.05
row-and-name 41: 29: title -0.09, title-on -0.24, deck -0.03, byline-below 0.89, byline-above 0.30, byline-end -0.08, byline-apart -0.63, byline-on -0.47, text -0.14
row-and-name 42: 7529: title -0.11, title-on 0.15, deck -0.09, deck-on 0.18, byline-below -0.25, byline-above -0.10, byline-end -0.38, byline-apart 0.10, byline-on 0.08, text 0.37, text-on -0.04, aside -0.04
row-and-name 43: 342: title-on -0.12, kicker -0.28, deck -0.05, byline-below -0.35, byline-above -0.10, byline-apart -0.18, byline-on -0.18, text 0.31, text-on 0.17
row-and-name 44: 341: title 0.25, title-on -0.85, kicker -0.23, byline-below -0.57, byline-above 0.48, byline-end -0.28, byline-apart -0.36, byline-on -0.41, text 0.18, text-on 0.58
row-and-name 45: 48: title 0.23, title-on -0.62, kicker -0.11, deck -0.04, byline-below 0.17, byline-above -0.07, byline-end -0.07, byline-apart 0.69, byline-on 0.46, text -0.18, text-on -0.29
row-and-name 46: 41: title -0.15, title-on -0.23, kicker 0.13, deck -0.09, byline-below -0.53, byline-above -0.20, byline-end -0.36, byline-apart 0.39, byline-on -0.06, text -0.12, text-on 0.12, aside -0.05
row-and-name 47: 57: title -0.93, title-on -0.34, kicker -0.32, deck -0.07, byline-below -0.36, byline-above 0.32, byline-end 0.30, byline-apart 0.87, byline-on 0.07, text -0.71, aside -0.06
place-and-name 0: 40824: title-on -0.05, deck-on -0.05, byline-below -0.05, byline-end -0.04, byline-on -0.11, text-on 0.15
place-and-name 1: 36: title -0.24, title-on 0.22, byline-below -0.54, byline-end 0.35, text 0.23, text-on -0.30
place-and-name 2: 367: title 0.16, title-on -0.25, byline-below 0.25, byline-end -0.03, byline-apart -0.03, text -0.37, text-on 0.11
place-and-name 3: 54: title 0.11, title-on -0.49, deck -0.08, byline-below -0.56, byline-end 0.69, byline-apart -0.11, text -0.28, text-on 0.46
place-and-name 4: 18: title 0.41, byline-below 0.19, text -0.30, text-on -0.46
place-and-name 5: 2: deck -0.05, byline-above -0.06, byline-end 0.45, byline-apart -0.05, text -0.41
place-and-name 6: 9635: title 0.11, kicker -0.04, deck-on -0.07, byline-below -0.20, byline-end -0.04, byline-apart -0.07, byline-on 0.04, text-on 0.07
place-and-name 7: 485: title 0.16, title-on 0.34, kicker -0.14, byline-below -0.13, byline-apart -0.05, byline-on 0.35, text -0.16, text-on -0.18
place-and-name 8: 171: title -0.32, title-on -0.32, kicker -0.11, deck -0.10, byline-below 0.67, byline-above -0.05, byline-end -0.30, byline-apart 0.27, byline-on -0.14, text 0.08, text-on -0.53
place-and-name 9: 194: title 0.07, title-on -0.25, kicker -0.04, byline-below 0.57, byline-above -0.11, byline-end -0.32, byline-apart -0.29, byline-on 0.14, text -0.09, text-on 0.11
place-and-name 10: 74: title 0.25, title-on -0.25, deck -0.05, byline-above -0.07, byline-end -0.21, byline-apart 0.41, byline-on -0.35, text 0.31, text-on -0.73
place-and-name 11: 105: title -0.10, title-on -0.36, byline-below 0.59, byline-above -0.14, byline-end 0.34, byline-apart -0.18, byline-on 0.55, text -0.51
place-and-name 12: 4956: title 0.05, title-on 0.19, kicker -0.13, deck-on 0.12, byline-below -0.04, byline-on -0.08, text-on -0.07
place-and-name 13: 396: title -0.04, title-on 0.17, kicker 0.33, deck-on 0.36, byline-below -0.13, byline-above -0.06, byline-end -0.14, byline-apart -0.08, byline-on -0.15, text-on 0.15
place-and-name 14: 97: title 0.08, title-on 0.30, kicker -0.13, deck -0.03, byline-below 0.20, byline-above -0.15, byline-end 0.30, byline-apart -0.09, byline-on -0.38, text -0.57, text-on 0.29
place-and-name 15: 92: title -0.36, title-on -0.21, kicker 0.06, deck -0.05, byline-below 0.55, byline-above 0.22, byline-end 0.24, byline-apart 0.21, byline-on 0.52, text -1.06, text-on -0.36
place-and-name 16: 46: title 0.34, title-on -0.37, kicker -0.08, byline-below 0.07, byline-above 0.09, byline-end 0.42, byline-apart -0.12, byline-on -0.03, text -0.46, text-on 0.21
place-and-name 17: 84: title -0.33, title-on -0.04, byline-below 0.16, byline-above 0.43, byline-apart 0.30, byline-on -0.16, text -0.78
place-and-name 18: 3133: title -0.18, title-on 0.04, deck -0.03, byline-below 0.12, byline-above -0.08, byline-end -0.12, byline-apart -0.11, byline-on -0.25, text 0.15, text-on 0.09
place-and-name 19: 228: title 0.11, title-on -0.40, kicker 0.20, deck -0.07, byline-below 0.07, byline-above -0.13, byline-end -0.07, byline-apart 0.14, byline-on -0.44, text-on -0.54
place-and-name 20: 90: title -0.39, title-on -0.08, kicker 0.22, deck -0.04, deck-on -0.04, byline-below -0.62, byline-above 0.15, byline-end 0.11, byline-apart -0.05, byline-on 0.32, text 0.49, text-on -0.15
place-and-name 21: 58: title -0.03, title-on -0.59, deck -0.03, byline-below -0.04, byline-above -0.29, byline-end 0.82, byline-on 0.36, text 0.05, text-on -0.95
place-and-name 22: 43: title -1.21, title-on -0.33, kicker -0.17, deck -0.04, byline-below -0.08, byline-above 0.27, byline-end 0.96, byline-apart -0.31, byline-on 0.08, text 0.37, text-on -0.15
place-and-name 23: 38: title -0.72, title-on -0.47, kicker -0.19, deck -0.07, byline-below -0.05, byline-above 0.24, byline-end 0.47, byline-apart 0.18, byline-on -0.77, text 0.14
place-and-name 24: 2125: title-on -0.11, kicker -0.05, deck-on -0.07, byline-above -0.06, byline-on -0.05, text 0.14, text-on 0.04
place-and-name 25: 161: title -0.72, title-on 0.33, kicker 0.59, deck -0.04, byline-below -0.05, byline-above -0.05, byline-end -0.22, byline-apart -0.05, byline-on 0.17, text 0.47, text-on -0.60
place-and-name 26: 72: title-on -0.58, kicker -0.37, deck -0.10, byline-below 0.30, byline-above -0.15, byline-end -0.31, byline-apart -0.17, byline-on 0.34, text 0.44, text-on 0.40
place-and-name 27: 44: title -0.54, title-on -0.28, kicker -0.14, byline-below 0.81, byline-above -0.16, byline-end 0.60, byline-apart -0.18, byline-on -0.23, text -0.30, text-on -0.09
place-and-name 28: 15: title -0.57, title-on -0.27, kicker 0.27, byline-below 0.96, byline-above -0.65, byline-end -0.31, byline-apart -0.03, byline-on -0.07, text -0.26, aside -0.03
place-and-name 29: 34: title -0.20, title-on -0.44, kicker -0.15, byline-below -0.52, byline-above -0.04, byline-end 0.61, byline-apart 0.68, byline-on -0.39, text -0.30
place-and-name 30: 2617: title -0.06, title-on -0.22, kicker -0.04, deck -0.04, deck-on -0.06, byline-below 0.14, byline-above -0.06, byline-end -0.04, byline-on 0.32
place-and-name 31: 188: title-on 0.10, kicker -0.10, byline-above -0.07, byline-end -0.07, byline-apart 0.06, byline-on 0.35, text -0.05, text-on -0.13
place-and-name 32: 71: title -0.53, title-on -0.46, kicker 0.13, deck -0.04, byline-below -0.61, byline-above 0.65, byline-apart -0.05, text 0.26, text-on 0.50
place-and-name 33: 54: title -0.31, title-on -0.35, kicker -0.92, deck -0.05, deck-on -0.10, byline-below 0.06, byline-above 0.20, byline-end -0.08, byline-apart 0.57, byline-on -0.72, text 0.41, text-on 0.26
place-and-name 34: 17: title -0.37, title-on -0.31, kicker -0.22, deck -0.28, byline-below 0.66, byline-above -0.46, byline-end 0.12, byline-apart -0.40, byline-on -0.28, text 0.45, text-on 0.16
place-and-name 35: 34: title -0.45, title-on -0.07, kicker -0.09, byline-below 0.27, byline-above 0.14, byline-end 0.15, byline-apart 0.06, byline-on -0.30, text -0.21
place-and-name 36: 2321: title -0.12, title-on -0.32, kicker 0.08, deck 0.07, deck-on -0.08, byline-below -0.09, byline-above -0.09, byline-end 0.05, byline-on 0.07, text 0.15, text-on 0.08
place-and-name 37: 175: title 0.36, title-on 0.08, kicker -0.04, byline-below -0.13, byline-above -0.10, byline-end 0.25, byline-apart -0.10, byline-on -0.52, text -0.28, text-on 0.41
place-and-name 38: 64: title -0.15, title-on -0.69, kicker -0.09, byline-below -0.38, byline-above 0.28, byline-end 0.30, byline-apart -0.08, byline-on -0.25, text 0.28, text-on 0.16
place-and-name 39: 32: title -0.14, title-on -0.34, kicker -0.26, byline-below -0.13, byline-above 0.97, byline-end -0.88, byline-apart 0.91, byline-on 0.23, text -0.12
place-and-name 40: 10: title 0.73, kicker -0.03, byline-below -0.59, byline-above -0.49, byline-end 0.12, byline-apart -0.27, text -0.17, text-on 0.05
place-and-name 41: 16: title -0.09, title-on -0.11, deck -0.11, byline-below 0.15, byline-above 0.62, byline-end -0.33, byline-apart 0.24, text -0.60
place-and-name 42: 4243: title-on 0.15, byline-below -0.34, byline-end -0.18, byline-apart -0.12, byline-on -0.15, text 0.35, text-on -0.15
place-and-name 43: 194: title 0.25, title-on 0.52, kicker -0.30, deck -0.04, byline-below -0.14, byline-above -0.07, byline-end -0.38, byline-apart -0.06, byline-on -0.19, text-on 0.38
place-and-name 44: 230: title 0.53, title-on -0.68, kicker -0.24, byline-below -0.35, byline-above 0.35, byline-end -0.31, byline-apart -0.31, text -0.31, text-on 0.41
place-and-name 45: 18: title 0.69, title-on -0.56, kicker -0.15, byline-below -0.06, byline-above -0.32, byline-end 0.05, byline-apart -0.06, byline-on 0.46, text -0.21, text-on -0.27
place-and-name 46: 25: title -0.56, title-on -0.16, kicker 0.29, deck -0.05, byline-below -0.29, byline-above 0.27, byline-apart 0.29, byline-on -0.04, text 0.05
place-and-name 47: 18: title -0.66, title-on -0.12, kicker -0.43, deck -0.04, byline-below 0.84, byline-above 0.10, byline-end 0.46, byline-apart -0.17, text -0.58, aside -0.04
name-and-names 0: 296: title 0.53, title-on -0.20, deck-on -0.10, byline-below -0.26, byline-above -0.05, byline-on -0.21, text -0.32, text-on 0.15
name-and-names 1: 394: title 0.29, title-on 0.52, kicker -0.10, deck -0.07, byline-below -0.47, byline-above -0.06, byline-end 0.04, byline-apart -0.11, byline-on -0.45, text -0.26, text-on 0.31, aside -0.03
name-and-names 2: 17036: title 0.27, title-on -0.11, kicker -0.16, deck -0.18, byline-below 0.03, byline-above -0.18, byline-end -0.23, byline-apart -0.12, byline-on -0.28, text 0.24, text-on 0.37, aside -0.03
name-and-names 3: 16781: title 0.37, title-on -0.10, kicker -0.10, deck-on -0.44, byline-below -0.19, byline-above -0.08, byline-end -0.19, byline-apart -0.09, byline-on -0.04, text 0.20, text-on 0.18, aside -0.04
name-and-names 4: 165: title -0.88, title-on 0.26, kicker -0.04, deck -0.06, deck-on -0.11, byline-below -0.33, byline-apart -0.31, text 0.46, text-on 0.65
name-and-names 5: 376: title 0.11, title-on 0.20, kicker 0.03, deck 0.22, byline-below 0.06, byline-above -0.08, byline-end -0.29, byline-apart 0.37, byline-on -0.56, text -0.27, text-on -0.43, aside -0.04
name-and-names 6: 12181: title -0.27, title-on 0.19, kicker -0.38, deck -0.17, deck-on -0.04, byline-below 0.14, byline-above -0.25, byline-end 0.23, byline-apart 0.11, byline-on 0.13, text 0.09, text-on -0.19, aside -0.11
name-and-names 7: 11663: title -0.47, title-on 0.40, deck-on 0.46, byline-below -0.06, byline-above -0.08, byline-end -0.16, byline-apart 0.15, byline-on 0.31, text -0.12, text-on -0.36, aside -0.11
name-and-names 8: 67: title 0.22, title-on 0.35, kicker -0.06, deck -0.04, byline-below -0.50, byline-on -0.08, text -0.41, text-on -0.34
name-and-names 9: 127: title 0.20, title-on -0.85, kicker -0.50, deck -0.39, deck-on -0.09, byline-below -0.03, byline-above -0.52, byline-end 0.19, byline-apart -0.56, byline-on 0.05, text 0.49, text-on 0.44, aside -0.03
name-and-names 10: 6781: title 0.22, title-on 0.58, kicker -0.32, deck 0.59, deck-on -0.03, byline-below -0.29, byline-end -0.46, byline-apart -0.66, byline-on -0.11, text -0.37, text-on 0.52, aside -0.07
name-and-names 11: 2679: title -0.69, title-on 0.20, kicker 0.62, deck -0.43, deck-on -0.63, byline-below 0.05, byline-above -0.10, byline-end 0.24, byline-apart -0.29, byline-on 0.06, text -0.20, text-on 0.46, aside -0.07
name-and-names 13: 43: title 0.37, title-on 0.11, kicker -0.50, byline-below -0.50, byline-above -0.23, byline-end 0.07, byline-apart -0.08, byline-on -0.25, text-on 0.05
name-and-names 14: 756: title 0.13, title-on -0.42, kicker 0.25, deck -0.15, byline-below -0.75, byline-above -0.19, byline-end -0.29, byline-apart -0.09, text 0.25, text-on 0.63, aside -0.05
name-and-names 15: 509: title 0.44, title-on 0.31, kicker -0.89, deck -0.10, byline-below 0.24, byline-above -0.05, byline-end -0.21, byline-apart -0.12, byline-on -0.57, text 0.23, text-on -0.31, aside -0.07
name-and-names 20: 64: title 0.54, title-on 0.34, byline-apart -0.05, text -0.83, text-on -0.10
name-and-names 21: 137: title 0.07, title-on 0.31, kicker -0.20, deck -0.06, byline-below -0.56, byline-end -1.16, byline-apart -0.32, byline-on -0.28, text 0.21, text-on 1.26
name-and-names 22: 681: title -0.29, title-on 0.31, kicker 0.41, deck -0.04, byline-below 0.05, byline-above -0.13, byline-end -0.20, byline-apart -0.05, byline-on -0.04, text 0.29, text-on -0.71
name-and-names 23: 32: title 0.28, title-on -0.07, kicker -0.14, byline-below -0.13, byline-end -0.12, text 0.56, text-on -0.58
name-and-names 24: 47: title -1.06, title-on 0.81, kicker -0.06, byline-below -0.07, byline-above -0.08, text 0.65, text-on -0.25
name-and-names 25: 93: title -0.81, title-on -0.27, kicker 0.05, deck -0.18, byline-below 0.68, byline-above -0.31, byline-end 0.16, byline-apart 0.06, byline-on -0.19, text 0.35, text-on -0.21, aside -0.05
name-and-names 26: 416: title 0.73, title-on -0.37, kicker -0.21, deck -0.09, byline-below -0.54, byline-above -0.34, byline-end 0.19, byline-apart 0.18, byline-on -0.18, text -0.11, text-on -0.26
name-and-names 27: 26: title 0.25, title-on 0.82, kicker -0.03, byline-below -0.42, byline-end -0.20, text -0.83, text-on -0.12
name-and-names 28: 17: title 0.39, title-on -0.07, kicker -0.12, byline-below -0.13, byline-above -0.10, byline-apart -0.06, byline-on -0.21, text -0.38, text-on -0.19
name-and-names 29: 39: title -0.11, title-on 0.64, kicker 0.60, deck -0.13, byline-below -0.64, byline-above -0.52, byline-end -0.28, byline-apart -0.21, byline-on 0.64, text -0.32, text-on -0.84, aside -0.06
name-and-names 30: 237: title 0.37, title-on 0.78, kicker 0.62, deck -0.05, deck-on 0.47, byline-below -0.40, byline-above -0.09, byline-end -0.06, byline-apart -0.07, byline-on -0.06, text -0.84, text-on 0.63
name-and-names 31: 14: title 0.04, title-on 0.10, kicker -0.23, deck -0.10, byline-below -0.08, byline-above -0.09, byline-end 0.39, byline-on -0.05, text 0.09, text-on -0.42
name-and-names 33: 12: title 0.38, title-on 0.10, kicker -0.21, byline-below -0.23, byline-end -0.27, byline-on 0.42, text -0.63, text-on -0.26
name-and-names 34: 45: title 0.22, title-on -0.40, kicker 0.37, byline-below -0.45, byline-above -0.10, byline-end 0.37, byline-apart -0.05, text -0.50
name-and-names 35: 3: title -0.24, title-on 0.12, kicker -0.03, byline-below -0.10, text-on 0.20
name-and-names 40: 9: title -0.35, title-on -0.06, kicker -0.22, deck -0.25, byline-below -0.07, byline-above -0.29, byline-end -0.10, byline-apart -0.09, text 0.44, text-on 0.16, aside -0.10
name-and-names 41: 86: title -0.55, title-on -0.30, kicker -0.38, deck -0.04, byline-below -0.37, byline-above 0.57, byline-end 0.64, byline-apart -0.08, byline-on -0.22, text -0.20, text-on -0.31, aside -0.05
name-and-names 42: 317: title 1.00, title-on -0.03, kicker -0.22, deck -0.08, byline-below -0.41, byline-above 0.41, byline-end -0.22, byline-apart -0.06, byline-on -0.07, text -0.66, text-on -0.05
name-and-names 43: 6: title 0.05, kicker -0.25, text -0.17, text-on 0.31
name-and-names 44: 1: title 0.08, text -0.08
name-and-names 45: 23: title -0.99, title-on -0.46, kicker -0.46, byline-below 0.45, byline-above 0.36, byline-end -0.51, byline-apart -0.08, byline-on 0.14, text 0.79, aside -0.04
name-and-names 46: 362: title -0.41, title-on 0.19, kicker 0.15, deck -0.10, byline-below 0.25, byline-above -0.25, byline-end -0.43, byline-apart 0.34, byline-on -0.23, text 0.05, text-on -0.61, aside -0.04
name-and-names 47: 6: title -0.15, title-on -0.14, byline-below 0.39, text -0.27, text-on 0.08
name-and-names 49: 17: title -1.43, title-on -0.65, kicker -0.12, deck -0.03, byline-below 0.73, byline-above -0.59, byline-end 0.50, byline-apart -0.05, byline-on 0.30, text 0.55, text-on -0.26
name-and-names 50: 275: title -0.37, title-on -0.67, kicker -0.42, deck -0.19, deck-on -0.03, byline-below 0.18, byline-above 0.24, byline-end 0.07, byline-apart -0.50, byline-on -0.24, text 0.56, text-on 0.94, aside -0.03
name-and-names 51: 3: byline-on -0.10, text-on 0.18
name-and-names 53: 18: title 0.91, title-on -0.22, byline-below -0.49, byline-end -0.31, byline-apart -0.05, text -0.70, text-on -0.16
name-and-names 54: 30: title 0.15, kicker -0.26, byline-below -0.23, byline-above -0.15, byline-end 0.13, text -0.13, text-on 0.31
name-and-names 55: 8: byline-below -0.04, text 0.12, text-on -0.11
name-and-names 62: 3: title 0.38, text -0.35
name-and-names 63: 1: title -0.08, text-on 0.08
name-and-names 64: 13: title -0.30, deck -0.18, byline-below -0.33, byline-above 0.27, byline-end -0.36, byline-apart -0.21, byline-on 0.26, text 0.12, text-on 0.28, aside -0.09
name-and-names 65: 41: title -0.97, title-on -0.92, kicker -0.11, byline-below 0.09, byline-above -0.10, byline-end -0.84, byline-apart 0.83, byline-on 0.68, text 0.69, text-on 0.24, aside -0.03
name-and-names 66: 78: title 0.20, title-on -0.18, kicker -0.26, deck -0.08, byline-below 0.42, byline-above -0.40, byline-end -0.33, byline-apart 0.24, byline-on 0.14, text -0.38, text-on 0.20
name-and-names 67: 66: title -0.09, title-on 0.16, kicker -0.08, byline-below -0.10, byline-on -0.19, text 0.19, text-on 0.14
name-and-names 68: 8: title -0.27, title-on -0.15, kicker -0.16, byline-below 0.21, byline-above -0.19, byline-end -0.08, byline-apart -0.10, byline-on -0.10, text -0.03, text-on -0.10
name-and-names 69: 40: title -0.74, title-on -0.24, kicker -0.08, deck -0.04, byline-below 0.74, byline-above 0.07, byline-end 0.17, byline-apart -0.45, byline-on -0.30, text -0.36, text-on 0.04
name-and-names 70: 138: title -0.26, title-on -0.18, kicker -0.39, deck -0.05, byline-below 0.37, byline-above 0.56, byline-end 0.68, byline-on 0.17, text -0.79, text-on -0.88, aside -0.04
name-and-names 71: 35: title 0.26, title-on -0.65, kicker -0.05, deck -0.12, byline-end 0.52, byline-on -0.50, text -0.05, text-on 0.08
name-and-names 73: 53: title 0.96, title-on -0.21, kicker -0.03, byline-below -0.53, byline-above -0.07, byline-end 0.43, byline-apart -0.42, byline-on 0.18, text -0.92, text-on -0.17
name-and-names 74: 66: title 0.11, title-on -0.27, kicker -0.46, deck -0.08, byline-below -0.90, byline-above -0.52, byline-end -0.49, byline-apart -0.41, text 0.53, aside -0.07
name-and-names 75: 2: title -0.04, title-on -0.15, byline-below -0.06, text 0.16
name-and-names 84: 3: deck -0.12, byline-below -0.08, byline-above 0.10, byline-end -0.17, aside -0.14
name-and-names 85: 24: title-on -0.33, kicker -0.26, deck -0.12, byline-below -0.20, byline-above 0.09, byline-end 0.41, byline-apart -0.44, byline-on -0.16, text 0.22, text-on -0.20
name-and-names 86: 80: title 0.27, title-on -0.23, kicker -0.07, deck -0.07, byline-below -0.24, byline-end 0.32, byline-on -0.09, text -0.06, text-on -0.16
name-and-names 87: 8: title -0.30, title-on -0.23, kicker -0.05, byline-below 0.67, byline-end -0.05, byline-on -0.20, text -0.30, text-on -0.36
name-and-names 89: 13: title -0.71, title-on -0.11, kicker -0.19, byline-below 0.70, byline-above -0.25, byline-end -0.38, byline-apart -0.38, byline-on 0.41, text 0.18
name-and-names 90: 68: title -0.59, title-on -0.26, kicker 0.25, deck -0.04, byline-below 0.39, byline-end -0.72, byline-apart 0.25, byline-on -0.55, text 0.63, text-on -0.45, aside -0.03
name-and-names 91: 7: title -0.40, title-on -0.07, kicker -0.16, deck -0.10, byline-above -0.10, byline-end 0.53, byline-apart -0.16, text -0.50, aside -0.06
name-and-names 93: 18: title 0.74, title-on -0.27, byline-above -0.03, byline-end -0.34, byline-apart -0.32, text -0.41, text-on -0.24, aside -0.03
name-and-names 94: 25: title -0.04, title-on -0.10, kicker -0.12, deck -0.17, byline-below 0.21, byline-above -0.46, byline-end 0.37, byline-apart -0.44, text -0.32, aside -0.05
name-and-names 95: 1: kicker -0.09, text-on 0.09
name-and-names 103: 2: title -0.05, kicker -0.05, deck -0.03, byline-below -0.44, text 0.44
name-and-names 104: 1: title-on -0.09, deck -0.04, byline-below 0.10, byline-above -0.07, byline-end -0.04, text -0.10, aside -0.07
name-and-names 105: 19: title -0.44, byline-below 0.82, byline-end 0.17, byline-apart -0.27, text -0.42
name-and-names 106: 84: title -0.75, title-on -0.43, kicker -0.06, deck -0.19, byline-below 0.16, byline-above -0.12, byline-end 0.36, byline-apart 0.32, byline-on 0.61, text -0.54, aside -0.05
name-and-names 107: 18: title -0.31, title-on -0.33, kicker -0.27, deck -0.07, byline-above -0.05, byline-end -0.35, byline-apart 0.26, byline-on -0.35, text 0.52
name-and-names 109: 24: title -0.55, title-on -0.30, kicker -0.11, deck -0.06, byline-below 0.07, byline-above 0.38, byline-end 0.66, byline-apart -0.30, byline-on -0.29, text -0.37, aside -0.03
name-and-names 110: 142: title -0.50, title-on -0.28, kicker -0.17, deck -0.05, byline-below 0.16, byline-above 0.66, byline-end -0.11, byline-apart 0.21, byline-on -0.06, text -0.68, aside -0.03
name-and-names 111: 18: title -0.24, kicker -0.18, deck -0.15, byline-below 0.46, byline-above -0.07, byline-end 0.66, byline-apart -0.30, byline-on -0.37, text -0.49
name-and-names 113: 2: title -0.19, byline-below 0.23, byline-above -0.07, byline-end -0.10, text -0.11
name-and-names 114: 18: title -0.35, title-on -0.05, kicker -0.12, byline-below -0.39, byline-above -0.60, byline-end 0.68, byline-apart -0.09, byline-on -0.16, text -0.43
name-and-names 115: 2: title -0.14, kicker -0.05, deck -0.04, byline-below 0.22, byline-above -0.05, byline-end 0.41, byline-apart -0.12, text -0.49
in-paragraph 0: 16326: title-on -0.11, deck -0.06, deck-on -0.04, byline-below -0.09, byline-end -0.04, byline-apart -0.09, text 0.37, aside -0.07
in-paragraph 1: 6148: title 0.18, title-on -0.08, deck-on -0.03, byline-below 0.05, byline-apart -0.08, byline-on -0.06, text -0.15
in-paragraph 2: 2442: title -0.13, title-on -0.17, deck-on 0.04, byline-below -0.06, byline-above -0.03, byline-end -0.04, byline-apart 0.03, byline-on -0.22, text 0.03, text-on 0.10
in-paragraph 3: 6148: title-on 0.17, kicker -0.04, deck-on 0.09, byline-below -0.12, byline-end -0.05, byline-on 0.04, text -0.11, text-on 0.05
in-paragraph 4: 9006: title -0.18, title-on 0.22, kicker -0.04, deck 0.05, byline-on 0.32
in-paragraph 5: 24928: title 0.09, title-on 0.17, kicker -0.07, deck -0.04, deck-on -0.06, byline-above -0.04, byline-end -0.07, text -0.13
in-paragraph 6: 9006: title 0.07, title-on -0.17, kicker -0.05, byline-below 0.05, byline-above -0.04, byline-apart -0.06, byline-on 0.11, text -0.07
indent 0: 42524: title 0.06, title-on 0.18, kicker -0.09, deck -0.05, deck-on 0.06, byline-below -0.06, byline-above -0.06, byline-apart -0.03, byline-on 0.05, text -0.18, text-on 0.13
indent 1: 22128: title 0.17, title-on 0.13, kicker -0.08, deck-on -0.07, byline-end 0.14, byline-apart -0.09, byline-on -0.08, text -0.20, aside -0.07
indent 2: 6709: title -0.91, title-on -0.43, kicker -0.11, deck -0.08, deck-on -0.19, byline-below -0.14, byline-above -0.05, byline-end -0.15, byline-apart -0.03, byline-on -0.21, text 1.38
indent 3: 406: title 1.45, title-on 0.22, kicker 0.05, deck -0.13, deck-on -0.09, byline-below 0.22, byline-above -0.13, byline-end -0.83, byline-apart -0.12, byline-on 0.12, text -1.04
indent 4: 2069: title -0.49, title-on -0.31, kicker -0.07, byline-below -0.21, byline-above -0.05, byline-end -0.17, byline-apart -0.10, byline-on -0.52, text 0.91
indent 5: 168: title 0.09, title-on -0.18, kicker 1.04, deck -0.21, deck-on 0.55, byline-below 0.78, byline-above 0.77, byline-end -0.16, byline-apart -0.23, byline-on 0.83, text -2.00, aside -0.04
quote 0: 70744: title 0.11, title-on 0.06, kicker -0.08, deck -0.14, byline-below -0.05, byline-above -0.03, byline-apart -0.15, text-on 0.11, aside -0.10
quote 1: 3260: title -0.22, title-on -0.42, deck 0.13, byline-below -0.05, byline-apart 0.07, text-on 0.13
bracketed 0: 73812: title 0.08, title-on 0.04, kicker -0.08, deck -0.09, byline-below -0.05, byline-above -0.03, byline-apart -0.13, text-on 0.12, aside -0.10
bracketed 1: 192: title -0.65, title-on -0.66, kicker -0.15, byline-below -0.33, byline-end -0.06, byline-apart -0.06, byline-on 0.26, text 0.77, text-on 0.65
below-measure 0: 14291: title 0.26, title-on -0.16, kicker -0.29, deck -0.07, deck-on -0.06, byline-below -0.22, byline-above -0.11, byline-apart -0.07, byline-on 0.04, text 0.33, text-on 0.12
below-measure 1: 14763: title 0.12, title-on 0.07, kicker 0.25, deck -0.07, byline-below 0.04, byline-above 0.06, byline-end -0.07, byline-apart -0.06, byline-on -0.04, text -0.26, text-on -0.13, aside -0.06
below-measure 2: 31229: title -0.32, kicker -0.07, deck-on 0.05, byline-below 0.04, byline-above -0.04, byline-end 0.05, byline-apart -0.05, byline-on 0.14, text-on 0.04
below-measure 3: 13721: title-on -0.05, kicker -0.07, deck 0.03, deck-on -0.07, byline-below 0.12, byline-above -0.10, byline-end -0.06, byline-on -0.33, text -0.24, text-on 0.18
`

/** The same for pairs of labels, by what is seen of the seam between them. */
export const learnedTurns = `
any 0: title>title -0.18, title>title-on 0.20, title>kicker -0.07, title>deck 0.18, title>byline-below 0.75, title>byline-above -0.11, title>byline-end -0.10, title>byline-apart -0.05, title>text 0.28, title>aside -0.07, title-on>title -0.19, title-on>title-on -0.41, title-on>kicker -0.10, title-on>deck 0.06, title-on>byline-below 0.79, title-on>byline-above -0.12, title-on>byline-end -0.11, title-on>byline-apart -0.12, title-on>text -0.14, title-on>aside -0.04, kicker>title 0.34, kicker>kicker -0.12, kicker>byline-end -0.09, kicker>text -0.28, deck>title -0.06, deck>deck -0.09, deck>byline-above -0.03, deck>byline-apart -0.06, deck-on>title -0.03, deck-on>deck -0.08, deck-on>deck-on -0.13, deck-on>byline-below 0.07, deck-on>aside -0.14, byline-below>title -0.18, byline-below>kicker -0.10, byline-below>deck -0.08, byline-below>byline-below -0.23, byline-below>byline-above -0.05, byline-below>byline-end -0.07, byline-below>byline-apart -0.15, byline-below>byline-on 0.16, byline-below>text 0.37, byline-below>aside -0.05, byline-above>title 0.28, byline-above>kicker -0.03, byline-above>byline-below -0.06, byline-above>byline-above -0.05, byline-above>byline-end 0.05, byline-above>byline-apart 0.04, byline-above>byline-on -0.15, byline-above>text -0.22, byline-above>aside -0.04, byline-end>title 0.25, byline-end>kicker 0.25, byline-end>deck -0.06, byline-end>byline-below -0.08, byline-end>byline-above -0.06, byline-end>byline-end -0.16, byline-end>byline-apart 0.04, byline-end>byline-on -0.09, byline-end>text -0.35, byline-apart>title -0.14, byline-apart>kicker -0.04, byline-apart>deck -0.04, byline-apart>byline-below -0.07, byline-apart>byline-above 0.12, byline-apart>byline-end 0.05, byline-apart>byline-apart 0.09, byline-apart>text -0.14, byline-on>title 0.07, byline-on>kicker 0.17, byline-on>deck -0.06, byline-on>byline-below -0.13, byline-on>byline-above -0.04, byline-on>byline-end -0.07, byline-on>byline-apart -0.05, byline-on>byline-on -0.25, byline-on>aside -0.03, text>title 0.23, text>kicker -0.15, text>deck -0.08, text>byline-below -0.43, text>byline-end 0.20, text>byline-apart -0.03, text>text 0.50, text>text-on -0.38, text-on>title 0.19, text-on>deck -0.12, text-on>byline-below -0.45, text-on>byline-above -0.08, text-on>byline-end 0.10, text-on>byline-apart -0.13, text-on>text 0.14, text-on>text-on -0.92, aside>title 0.03, aside>kicker -0.04, aside>text -0.10
gap 0: title>title-on 0.23, title>kicker -0.07, title>deck 0.06, title>byline-below 0.43, title>byline-above -0.08, title>byline-end -0.06, title>byline-apart -0.04, title>text 0.50, title>aside -0.06, title-on>title -0.28, title-on>title-on -0.32, title-on>kicker -0.06, title-on>byline-below 0.54, title-on>byline-above -0.06, title-on>byline-end -0.11, title-on>text -0.13, title-on>aside -0.04, kicker>title 0.10, kicker>kicker -0.10, kicker>byline-below 0.29, kicker>byline-above 0.06, kicker>byline-end -0.06, kicker>text -0.20, deck>title -0.03, deck>deck -0.05, deck>byline-below -0.04, deck>text -0.07, deck-on>title -0.03, deck-on>deck -0.11, deck-on>deck-on -0.15, deck-on>aside -0.22, byline-below>title -0.08, byline-below>kicker -0.07, byline-below>deck -0.05, byline-below>byline-below -0.11, byline-below>byline-end -0.06, byline-below>byline-apart -0.06, byline-below>byline-on 0.30, byline-below>text 0.24, byline-below>aside -0.06, byline-above>byline-below -0.04, byline-above>byline-above -0.03, byline-above>byline-apart 0.06, byline-above>byline-on -0.13, byline-above>text -0.14, byline-end>title 0.20, byline-end>kicker 0.19, byline-end>byline-below -0.08, byline-end>byline-above -0.05, byline-end>byline-end -0.11, byline-end>byline-on -0.12, byline-end>text -0.35, byline-apart>title -0.05, byline-apart>kicker -0.03, byline-apart>byline-above 0.04, byline-apart>byline-on -0.04, byline-apart>text -0.08, byline-apart>aside 0.07, byline-on>title 0.16, byline-on>kicker 0.03, byline-on>deck -0.10, byline-on>byline-below -0.14, byline-on>byline-end -0.13, byline-on>byline-apart 0.10, byline-on>byline-on -0.32, byline-on>text -0.06, byline-on>aside -0.06, text>title 0.04, text>kicker -0.10, text>deck -0.04, text>byline-below -0.31, text>byline-above -0.12, text>byline-end 0.15, text>byline-apart -0.06, text>text 0.72, text>text-on -0.29, text>aside 0.04, text-on>title -0.13, text-on>deck -0.09, text-on>byline-below -0.34, text-on>byline-above 0.04, text-on>byline-end 0.12, text-on>byline-apart -0.12, text-on>text 0.21, text-on>text-on -0.89, text-on>aside -0.04, aside>title 0.05, aside>kicker -0.07, aside>text -0.06
gap 1: title>title 0.04, title>title-on 0.04, title>kicker -0.11, title>deck 0.07, title>byline-below 0.32, title>byline-above 0.05, title>byline-end -0.19, title>text -0.51, title>aside -0.18, title-on>title -0.03, title-on>title-on -0.46, title-on>kicker -0.04, title-on>deck -0.05, title-on>byline-below 0.87, title-on>byline-above -0.10, title-on>byline-end -0.18, title-on>byline-apart -0.10, kicker>title 0.72, kicker>kicker -0.13, kicker>byline-below -0.30, kicker>byline-above -0.05, kicker>byline-end -0.29, kicker>byline-apart -0.05, kicker>text -0.23, kicker>aside -0.04, deck>title -0.08, deck>byline-below -0.04, deck>byline-above -0.05, deck>byline-apart -0.12, deck>aside -0.05, byline-below>title -0.22, byline-below>kicker -0.04, byline-below>byline-below -0.18, byline-below>byline-apart -0.36, byline-below>byline-on -0.52, byline-below>text 0.12, byline-above>deck -0.04, byline-above>byline-below -0.09, byline-above>byline-apart -0.06, byline-above>byline-on -0.03, byline-above>text -0.12, byline-end>title 0.22, byline-end>byline-below -0.08, byline-end>byline-above -0.05, byline-end>byline-end -0.57, byline-end>byline-apart -0.06, byline-end>byline-on 0.42, byline-end>text -0.31, byline-apart>title -0.28, byline-apart>byline-below -0.15, byline-apart>byline-above -0.09, byline-apart>byline-end -0.05, byline-apart>byline-apart 0.32, byline-apart>byline-on 0.05, byline-apart>text -0.04, byline-apart>aside -0.14, byline-on>title 0.19, byline-on>kicker 0.60, byline-on>byline-end -0.08, byline-on>byline-apart -0.39, byline-on>byline-on -0.41, byline-on>text -0.16, byline-on>aside 0.50, text>title -0.23, text>kicker -0.08, text>deck -0.11, text>byline-below -0.44, text>byline-above 0.10, text>byline-end 0.41, text>byline-apart 0.11, text>text 0.14, text>text-on 0.21, text>aside 0.13, text-on>title 0.37, text-on>kicker 0.03, text-on>deck -0.04, text-on>byline-below -0.21, text-on>byline-above -0.15, text-on>byline-apart -0.19, text-on>text 0.15, text-on>text-on -0.20, aside>title -0.09, aside>kicker -0.06, aside>deck -0.05, aside>byline-below -0.04, aside>byline-apart 0.05
gap 2: title>title -0.32, title>kicker -0.07, title>deck 0.25, title>byline-below 0.69, title>byline-above -0.09, title>byline-end -0.08, title>byline-apart 0.08, title>text -0.34, title>aside 0.03, title-on>title -0.14, title-on>title-on -0.18, title-on>kicker -0.20, title-on>deck 0.19, title-on>byline-below 0.37, title-on>byline-above -0.17, title-on>byline-end -0.09, title-on>text 0.10, kicker>title 0.17, kicker>kicker -0.19, kicker>deck -0.07, kicker>byline-below -0.25, kicker>byline-above -0.04, kicker>byline-end -0.04, kicker>byline-apart -0.05, kicker>text -0.16, deck>title -0.06, deck>deck -0.05, deck>deck-on -0.05, deck>byline-below 0.07, deck>byline-apart -0.03, deck>text 0.10, deck-on>title -0.07, deck-on>byline-below 0.22, byline-below>title -0.13, byline-below>kicker -0.06, byline-below>deck -0.06, byline-below>byline-below -0.24, byline-below>byline-end -0.10, byline-below>byline-apart -0.11, byline-below>byline-on -0.12, byline-below>text 0.28, byline-below>aside -0.03, byline-above>title 0.25, byline-above>kicker -0.10, byline-above>deck -0.03, byline-above>byline-below -0.07, byline-above>byline-above -0.08, byline-above>byline-end 0.33, byline-above>byline-on -0.04, byline-above>text -0.15, byline-end>kicker 0.48, byline-end>deck -0.06, byline-end>byline-below -0.09, byline-end>byline-end -0.09, byline-end>byline-apart 0.10, byline-end>byline-on -0.04, byline-end>text -0.08, byline-end>aside 0.07, byline-apart>title -0.06, byline-apart>deck -0.04, byline-apart>byline-below -0.06, byline-apart>byline-above 0.36, byline-apart>byline-end 0.41, byline-apart>byline-apart 0.13, byline-apart>byline-on -0.05, byline-apart>text -0.05, byline-apart>aside -0.04, byline-on>title -0.10, byline-on>kicker -0.10, byline-on>byline-below -0.12, byline-on>byline-above -0.05, byline-on>byline-apart -0.10, byline-on>byline-on 0.12, byline-on>text 0.27, text>title 0.49, text>kicker -0.11, text>deck -0.10, text>byline-below -0.22, text>byline-above 0.13, text>byline-end -0.09, text>byline-apart -0.08, text>text -0.38, text>text-on -0.58, text>aside -0.08, text-on>title 0.44, text-on>kicker -0.16, text-on>deck -0.07, text-on>byline-below -0.24, text-on>byline-above -0.21, text-on>byline-end -0.19, text-on>byline-apart 0.12, text-on>text -0.14, text-on>text-on -0.08, aside>kicker 0.06, aside>byline-below 0.05, aside>byline-above -0.04, aside>text -0.04
gap 3: title>title -0.24, title>title-on -0.60, title>byline-below -0.29, title>text 0.33, title-on>title -0.04, title-on>title-on 0.29, title-on>byline-below -0.26, title-on>byline-above -0.06, kicker>title -0.38, kicker>kicker -0.04, kicker>byline-above -0.07, deck-on>text -0.06, byline-below>byline-on -0.11, byline-below>text -0.27, byline-end>kicker -0.11, byline-end>byline-end -0.09, byline-on>title -0.21, byline-on>byline-on -0.03, text>title 0.17, text>kicker -0.09, text>byline-below -0.07, text>text 0.25, text-on>kicker -0.20, text-on>deck -0.09, text-on>byline-below -0.14, text-on>byline-above 0.14, text-on>byline-end -0.44, text-on>byline-apart -0.04, text-on>text 0.04, text-on>text-on -0.16, aside>title 0.27, aside>byline-below -0.24, aside>text -0.03
gap 4: title>title -0.30, title>title-on -0.30, title>byline-below -0.22, title>byline-above -0.10, title>byline-apart -0.04, title>text -0.29, title>aside -0.07, title-on>text -0.06, kicker>title -0.04, byline-below>text -0.03, byline-below>aside 0.24, byline-above>aside -0.17, byline-end>title -0.06, byline-end>text -0.08, byline-end>aside -0.15, byline-apart>title -0.05, byline-apart>aside -0.22, text>title 0.88, text>kicker -0.05, text>byline-below -0.18, text>text-on -0.82, text>aside -0.55, text-on>title 0.44, text-on>kicker -0.23, text-on>byline-below -0.04, text-on>byline-above -0.06, text-on>byline-end -0.17, text-on>text -0.35, text-on>text-on 0.11, aside>aside -0.07
fill-above 0: title>title -0.34, title>title-on -0.14, title>kicker -0.07, title>deck -0.03, title>byline-below 0.27, title>byline-above -0.04, title>byline-end -0.09, title>text 0.79, title>aside -0.07, title-on>title -0.44, title-on>title-on -0.26, title-on>kicker -0.05, title-on>deck 0.22, title-on>byline-below 0.23, title-on>byline-above -0.06, title-on>byline-end -0.09, title-on>byline-apart -0.17, kicker>title 0.29, kicker>kicker -0.16, kicker>byline-below -0.11, kicker>byline-above 0.12, kicker>byline-end -0.10, kicker>text -0.14, deck>byline-above -0.03, deck>text -0.03, deck>aside -0.05, deck-on>deck-on -0.20, deck-on>byline-below 0.35, deck-on>byline-end -0.08, deck-on>text 0.04, byline-below>kicker -0.13, byline-below>deck -0.07, byline-below>byline-below -0.08, byline-below>byline-end -0.04, byline-below>byline-apart -0.09, byline-below>byline-on -0.08, byline-below>aside 0.08, byline-above>title 0.15, byline-above>byline-above -0.04, byline-above>text -0.08, byline-above>aside -0.08, byline-end>kicker 0.25, byline-end>deck -0.04, byline-end>byline-end -0.24, byline-end>text -0.15, byline-end>aside 0.12, byline-apart>byline-end 0.05, byline-apart>aside -0.10, byline-on>title 0.11, byline-on>kicker -0.04, byline-on>deck -0.11, byline-on>byline-below -0.08, byline-on>byline-above -0.05, byline-on>byline-on -0.47, byline-on>text 0.04, byline-on>aside -0.16, text>title -0.14, text>kicker -0.28, text>deck -0.04, text>byline-below -0.14, text>byline-end 0.18, text>byline-apart 0.10, text>text -0.11, text>text-on -1.13, text-on>title 0.21, text-on>kicker 0.06, text-on>byline-below -0.13, text-on>byline-above -0.06, text-on>byline-end -0.04, text-on>byline-apart -0.04, text-on>text-on -1.92, aside>kicker -0.10, aside>byline-below 0.06, aside>text -0.05
fill-above 1: title>title -0.23, title>deck 0.03, title>byline-below 0.45, title>byline-above -0.07, title>byline-end -0.09, title>byline-apart -0.05, title>text 0.19, title>aside -0.04, title-on>title -0.21, title-on>title-on 0.12, title-on>kicker -0.10, title-on>byline-below 0.23, title-on>byline-above -0.09, title-on>byline-end -0.06, title-on>byline-apart -0.09, title-on>text 0.08, kicker>title 0.11, kicker>kicker -0.06, kicker>byline-below 0.09, kicker>byline-above -0.04, kicker>byline-end -0.05, kicker>text -0.08, deck>title -0.04, deck>deck -0.04, deck>deck-on -0.05, deck>byline-apart -0.03, deck-on>title -0.08, deck-on>deck -0.04, deck-on>deck-on -0.16, deck-on>text -0.06, byline-below>title -0.16, byline-below>byline-below -0.10, byline-below>byline-apart -0.08, byline-below>byline-on -0.10, byline-below>text 0.25, byline-above>title 0.09, byline-above>byline-below -0.07, byline-above>byline-above -0.03, byline-above>byline-apart 0.09, byline-above>byline-on -0.08, byline-above>text -0.05, byline-end>title 0.14, byline-end>kicker 0.20, byline-end>deck -0.04, byline-end>byline-below -0.08, byline-end>byline-end -0.07, byline-end>byline-apart 0.09, byline-end>byline-on -0.07, byline-end>text -0.19, byline-apart>kicker -0.06, byline-apart>byline-below 0.07, byline-apart>byline-apart -0.25, byline-apart>byline-on -0.04, byline-apart>text -0.09, byline-apart>aside 0.06, byline-on>title 0.16, byline-on>kicker 0.24, byline-on>deck -0.09, byline-on>byline-below -0.08, byline-on>byline-end -0.04, byline-on>byline-apart 0.30, byline-on>byline-on -0.29, byline-on>text -0.04, byline-on>aside 0.40, text>title -0.11, text>kicker 0.07, text>deck -0.04, text>byline-below -0.18, text>byline-above 0.08, text>byline-end 0.03, text>byline-apart -0.09, text>text -0.04, text>text-on -2.04, text-on>title 0.21, text-on>byline-below -0.15, text-on>byline-above -0.13, text-on>byline-end 0.05, text-on>byline-apart -0.04, text-on>text -0.05, text-on>text-on -1.65, aside>title -0.10, aside>kicker 0.05
fill-above 2: title>title -0.36, title>title-on 0.39, title>kicker -0.04, title>deck 0.35, title>byline-below 0.19, title>text -0.08, title-on>title -0.16, title-on>title-on 0.24, title-on>kicker -0.05, title-on>deck -0.05, title-on>byline-below 0.76, title-on>byline-above -0.07, title-on>byline-end -0.09, title-on>text -0.33, title-on>aside -0.04, kicker>title 0.15, kicker>kicker -0.06, kicker>byline-below -0.08, kicker>byline-end -0.05, kicker>text -0.09, deck>deck -0.05, deck>deck-on -0.10, deck>byline-below 0.04, deck-on>title -0.06, deck-on>deck-on -0.09, deck-on>text -0.11, byline-below>title -0.15, byline-below>deck -0.06, byline-below>byline-below -0.10, byline-below>byline-end -0.07, byline-below>byline-apart -0.06, byline-below>text 0.11, byline-below>aside -0.03, byline-above>title 0.08, byline-above>kicker -0.03, byline-above>byline-below -0.04, byline-above>byline-above -0.06, byline-above>byline-end 0.17, byline-above>byline-apart 0.08, byline-above>byline-on -0.10, byline-above>text -0.03, byline-end>title 0.20, byline-end>kicker 0.18, byline-end>byline-below -0.05, byline-end>byline-end -0.09, byline-end>byline-apart -0.05, byline-end>byline-on -0.11, byline-end>text -0.08, byline-apart>title -0.08, byline-apart>byline-below -0.03, byline-apart>byline-above 0.37, byline-apart>byline-end 0.19, byline-apart>byline-apart -0.09, byline-apart>byline-on -0.08, byline-apart>aside -0.04, byline-on>title -0.04, byline-on>kicker 0.38, byline-on>byline-below -0.05, byline-on>byline-end -0.08, byline-on>byline-apart -0.28, byline-on>byline-on -0.19, byline-on>aside -0.04, text>title 0.05, text>kicker -0.04, text>deck -0.04, text>byline-below -0.22, text>byline-end 0.08, text>byline-apart -0.07, text>text-on -0.71, text-on>title -0.14, text-on>kicker -0.07, text-on>deck -0.05, text-on>byline-below -0.11, text-on>byline-above 0.06, text-on>text -0.04, text-on>text-on -0.46, aside>title 0.11, aside>kicker -0.05, aside>byline-below -0.03, aside>text -0.08
fill-above 3: title>title 0.10, title>title-on 0.41, title>deck -0.05, title>byline-below 0.35, title>byline-apart 0.05, title>text -0.47, title>aside -0.05, title-on>title 0.81, title-on>title-on -1.07, title-on>kicker -0.08, title-on>deck -0.04, title-on>byline-below -0.17, title-on>byline-apart -0.20, title-on>text -0.06, kicker>title -0.06, kicker>byline-below 0.21, deck>deck -0.05, deck>text -0.03, deck-on>kicker -0.03, deck-on>deck -0.10, deck-on>deck-on -0.09, deck-on>byline-below -0.23, deck-on>text 0.25, byline-below>kicker -0.05, byline-below>byline-below -0.17, byline-below>byline-apart -0.07, byline-below>byline-on 0.04, byline-below>aside -0.03, byline-above>title 0.10, byline-above>kicker -0.04, byline-above>byline-apart -0.10, byline-end>title 0.17, byline-end>kicker -0.08, byline-end>byline-below -0.04, byline-end>byline-apart -0.04, byline-end>byline-on 0.05, byline-end>text -0.08, byline-apart>title -0.17, byline-apart>byline-below -0.05, byline-apart>byline-above -0.03, byline-apart>byline-apart 0.42, byline-apart>byline-on -0.08, byline-apart>text 0.04, byline-apart>aside 0.14, byline-on>title -0.20, byline-on>kicker -0.06, byline-on>byline-below -0.17, byline-on>byline-on 0.09, text>title 0.03, text>deck -0.04, text>byline-below -0.12, text>byline-above -0.06, text>byline-end 0.06, text>byline-apart 0.05, text>text 0.11, text>text-on 0.09, text-on>title -0.14, text-on>kicker 0.06, text-on>byline-below -0.12, text-on>byline-end -0.03, text-on>text 0.16, text-on>text-on -0.35, aside>byline-apart 0.03
fill-above 4: title>title 0.34, title>title-on -0.23, title>kicker -0.05, title>deck -0.04, title>byline-end -0.05, title>byline-apart -0.10, title>text -0.12, title-on>title -0.12, title-on>title-on -0.24, title-on>byline-above -0.06, title-on>byline-apart 0.54, title-on>text -0.07, kicker>title -0.07, deck>title -0.04, deck>deck-on 0.09, deck-on>kicker -0.04, deck-on>deck-on 0.09, deck-on>text 0.07, deck-on>aside -0.14, byline-below>title 0.28, byline-below>byline-apart -0.19, byline-below>byline-on 0.36, byline-below>text -0.11, byline-above>title 0.05, byline-above>byline-apart -0.06, byline-above>text -0.06, byline-above>aside -0.07, byline-end>title -0.08, byline-end>byline-below -0.03, byline-end>byline-apart 0.22, byline-end>byline-on -0.15, byline-apart>title -0.11, byline-apart>byline-below -0.10, byline-apart>byline-above -0.08, byline-apart>byline-apart 0.10, byline-apart>byline-on 0.13, byline-apart>text -0.13, byline-on>title 0.23, byline-on>kicker -0.07, byline-on>byline-below -0.03, byline-on>byline-end -0.21, byline-on>byline-apart -0.24, byline-on>byline-on -0.05, byline-on>text -0.04, text>title 0.23, text>kicker -0.04, text>byline-below -0.08, text>byline-above -0.05, text>byline-apart -0.15, text>text 0.17, text>text-on 0.20, text-on>title -0.08, text-on>kicker -0.05, text-on>byline-below -0.15, text-on>byline-end -0.07, text-on>byline-apart -0.05, text-on>text 0.18, text-on>text-on -0.35
fill-above 5: title>title 0.46, title>title-on -0.22, title>byline-below -0.17, title>byline-end -0.04, title>byline-apart -0.06, title>text -0.22, title-on>title 0.16, title-on>title-on -1.08, title-on>byline-below 0.62, title-on>byline-apart -0.10, title-on>text -0.07, kicker>title -0.10, kicker>byline-below 0.21, kicker>byline-end -0.07, deck>title -0.04, deck>deck-on 0.10, deck>text 0.05, deck-on>deck-on -0.22, deck-on>text -0.05, deck-on>aside -0.12, byline-below>title -0.25, byline-below>byline-below -0.10, byline-below>byline-on 0.20, byline-below>text 0.15, byline-below>aside -0.09, byline-above>title -0.07, byline-above>byline-on -0.06, byline-end>title -0.08, byline-end>kicker 0.06, byline-end>byline-end -0.07, byline-end>byline-on 0.44, byline-end>text -0.04, byline-apart>title -0.06, byline-apart>byline-below -0.18, byline-apart>byline-above 0.29, byline-apart>byline-apart 0.29, byline-apart>byline-on 0.12, byline-apart>text -0.10, byline-apart>aside 0.18, byline-on>title -0.05, byline-on>kicker -0.04, byline-on>byline-below -0.09, byline-on>byline-end -0.13, byline-on>byline-apart -0.03, byline-on>byline-on -0.14, byline-on>text -0.13, byline-on>aside -0.34, text>title 0.29, text>kicker -0.04, text>byline-below -0.06, text>byline-above -0.07, text>byline-apart 0.05, text>text-on -0.14, text-on>title 0.16, text-on>deck -0.05, text-on>byline-below -0.09, text-on>byline-above -0.05, text-on>byline-end 0.14, text-on>byline-apart -0.06, text-on>text-on -0.23, aside>kicker -0.03, aside>byline-below -0.04, aside>byline-above -0.05
letters 0: title>title -0.86, title>title-on -0.10, title>byline-below 0.15, title>text -0.60, title-on>title -0.46, title-on>title-on 0.32, title-on>byline-below -0.71, title-on>text -0.79, kicker>title -0.24, kicker>byline-below -0.06, kicker>text -0.05, deck>deck-on -0.22, byline-below>title 0.21, byline-below>kicker -0.11, byline-below>byline-below -0.03, byline-below>byline-above -0.09, byline-below>byline-apart -0.03, byline-below>byline-on -0.23, byline-below>text -0.21, byline-above>title -0.08, byline-above>byline-on 0.21, byline-end>title -0.40, byline-end>byline-below -0.13, byline-end>byline-on -0.07, byline-end>text -0.04, byline-apart>byline-on -0.03, byline-on>title 0.17, byline-on>kicker -0.10, byline-on>deck -0.09, byline-on>byline-below -0.16, byline-on>byline-above -0.11, byline-on>byline-on -0.18, byline-on>text -0.21, byline-on>aside -0.08, text>title 0.96, text>byline-below -0.07, text>byline-apart -0.14, text>text 0.53, text>text-on -0.39, text>aside -0.03, text-on>title 0.84, text-on>byline-below -0.04, text-on>byline-end -0.11, text-on>byline-apart -0.31, text-on>text -0.22, text-on>text-on -0.29, aside>byline-below -0.31
letters 1: title>title 0.10, title>title-on 0.14, title>deck -0.06, title>byline-below 1.21, title>byline-above -0.05, title>byline-end -0.10, title>byline-apart 0.21, title>text -0.46, title-on>title 0.16, title-on>title-on -0.14, title-on>kicker -0.03, title-on>deck 0.21, title-on>byline-below 0.93, title-on>byline-above -0.09, title-on>byline-end -0.13, title-on>byline-apart -0.22, title-on>text -0.32, kicker>title 0.41, kicker>kicker -0.04, kicker>byline-below 0.21, kicker>byline-above 0.14, kicker>byline-end -0.07, kicker>byline-apart -0.03, kicker>text -0.14, deck>deck-on -0.05, deck>text -0.03, deck-on>title -0.17, deck-on>deck -0.20, deck-on>deck-on -0.20, deck-on>byline-below -0.11, deck-on>byline-end -0.17, deck-on>text -0.26, byline-below>title -0.24, byline-below>deck -0.07, byline-below>byline-below -0.16, byline-below>byline-end -0.05, byline-below>byline-apart -0.12, byline-below>byline-on 0.27, byline-above>title -0.16, byline-above>byline-apart 0.44, byline-above>byline-on -0.12, byline-above>text -0.07, byline-end>title -0.04, byline-end>kicker 0.15, byline-end>byline-below -0.13, byline-end>byline-end -0.12, byline-end>byline-apart 0.17, byline-end>byline-on 0.14, byline-end>text -0.17, byline-apart>title -0.08, byline-apart>byline-above 0.21, byline-apart>byline-end 0.26, byline-apart>byline-apart -0.10, byline-apart>byline-on -0.05, byline-apart>text -0.08, byline-on>title 0.67, byline-on>byline-below -0.21, byline-on>byline-end -0.12, byline-on>byline-apart 0.20, byline-on>byline-on -0.27, byline-on>text -0.37, text>title 0.36, text>kicker -0.13, text>deck -0.04, text>byline-below -0.32, text>byline-above 0.06, text>byline-end 0.10, text>byline-apart -0.15, text>text 0.31, text>text-on -1.20, text-on>title 0.05, text-on>kicker -0.04, text-on>deck -0.10, text-on>byline-below -0.59, text-on>byline-above -0.06, text-on>byline-end 0.31, text-on>byline-apart -0.12, text-on>text -0.15, text-on>text-on -0.98, aside>title -0.03
letters 2: title>title -0.44, title>title-on 0.18, title>kicker -0.13, title>deck 0.16, title>byline-below 0.55, title>byline-above -0.12, title>byline-end -0.14, title>byline-apart -0.06, title>aside -0.18, title-on>title 0.13, title-on>title-on -0.38, title-on>kicker -0.15, title-on>byline-below 0.62, title-on>byline-above -0.19, title-on>byline-end -0.17, title-on>byline-apart 0.11, title-on>text -0.25, kicker>title 0.40, kicker>kicker -0.20, kicker>deck -0.05, kicker>byline-end -0.14, kicker>byline-apart -0.03, kicker>text -0.36, deck>title -0.11, deck>deck -0.06, deck>byline-above -0.05, deck>byline-apart -0.08, deck-on>byline-below 0.12, deck-on>text -0.03, byline-below>title -0.12, byline-below>kicker -0.14, byline-below>deck -0.10, byline-below>byline-below -0.21, byline-below>byline-above -0.04, byline-below>byline-end -0.08, byline-below>byline-apart -0.20, byline-below>byline-on 0.13, byline-below>text 0.22, byline-above>title 0.34, byline-above>kicker -0.07, byline-above>deck -0.04, byline-above>byline-below -0.09, byline-above>byline-above -0.07, byline-above>byline-end 0.11, byline-above>byline-apart -0.09, byline-above>byline-on -0.09, byline-above>text -0.24, byline-above>aside -0.05, byline-end>title 0.31, byline-end>kicker 0.23, byline-end>deck -0.08, byline-end>byline-below -0.11, byline-end>byline-above -0.05, byline-end>byline-end -0.27, byline-end>byline-on -0.09, byline-end>text -0.42, byline-apart>title -0.23, byline-apart>kicker -0.04, byline-apart>deck -0.05, byline-apart>byline-below -0.08, byline-apart>byline-above 0.14, byline-apart>byline-apart 0.16, byline-apart>byline-on 0.09, byline-apart>aside 0.04, byline-on>title -0.20, byline-on>byline-apart -0.40, byline-on>byline-on -0.71, byline-on>text 0.09, byline-on>aside 0.42, text>title -0.21, text>kicker -0.12, text>deck -0.13, text>byline-below -0.49, text>byline-above -0.04, text>byline-end 0.17, text>text 0.42, text>text-on -0.08, text>aside 0.13, text-on>title -0.13, text-on>kicker 0.11, text-on>deck -0.10, text-on>byline-below -0.31, text-on>byline-end 0.13, text-on>byline-apart -0.12, text-on>text 0.31, text-on>text-on 0.07, text-on>aside -0.06, aside>title 0.03, aside>kicker -0.05, aside>deck -0.04, aside>byline-above -0.04, aside>byline-end -0.03, aside>text -0.10
letters 3: title>title 0.17, title>title-on 0.22, title>kicker -0.05, title>deck 0.27, title>byline-below 0.40, title>text 0.66, title>aside 0.06, title-on>title -0.53, title-on>title-on -0.35, title-on>kicker -0.08, title-on>byline-below 0.50, title-on>byline-end -0.04, title-on>byline-apart -0.06, title-on>text 0.24, title-on>aside -0.06, kicker>title 0.13, kicker>kicker -0.06, kicker>byline-below -0.04, kicker>text -0.15, deck>title -0.05, deck>deck -0.04, deck>aside -0.04, deck-on>title -0.13, deck-on>kicker -0.03, deck-on>deck -0.06, deck-on>deck-on -0.14, deck-on>text 0.14, deck-on>aside -0.22, byline-below>title -0.18, byline-below>byline-below -0.15, byline-below>byline-on 0.13, byline-below>text 0.46, byline-below>aside -0.04, byline-above>title 0.28, byline-above>byline-below -0.03, byline-above>byline-above -0.04, byline-above>byline-on -0.05, byline-above>text -0.14, byline-end>title 0.27, byline-end>kicker 0.41, byline-end>byline-below -0.04, byline-end>byline-on -0.09, byline-end>text -0.17, byline-end>aside 0.06, byline-apart>title 0.04, byline-apart>kicker -0.06, byline-apart>byline-apart 0.16, byline-apart>byline-on -0.06, byline-apart>text -0.13, byline-on>title 0.10, byline-on>kicker 0.39, byline-on>deck -0.11, byline-on>byline-below -0.11, byline-on>byline-end -0.10, byline-on>aside -0.09, text>title 0.17, text>kicker -0.10, text>deck -0.09, text>byline-below -0.13, text>byline-above 0.04, text>byline-end 0.05, text>text-on -0.32, text>aside -0.10, text-on>title 0.22, text-on>kicker -0.11, text-on>deck -0.10, text-on>byline-below -0.32, text-on>byline-above -0.12, text-on>byline-end -0.11, text-on>byline-apart -0.08, text-on>text-on -1.60, aside>byline-below -0.03, aside>text -0.04
seam 0: title>title -0.04, title>title-on 0.08, title>byline-below 0.21, title>byline-apart -0.05, title>text 0.15, title-on>title -0.10, title-on>title-on -0.18, title-on>byline-apart -0.03, title-on>text 0.13, kicker>title -0.04, deck-on>deck-on -0.45, deck-on>text -0.07, byline-below>title -0.05, byline-below>byline-below -0.03, byline-below>byline-on 0.19, byline-below>text 0.10, byline-above>title 0.07, byline-above>byline-on -0.10, byline-end>kicker -0.08, byline-end>byline-below -0.04, byline-end>byline-end -0.05, byline-end>byline-on -0.05, byline-apart>byline-apart -0.06, byline-apart>byline-on 0.12, byline-apart>text -0.06, byline-on>title -0.07, byline-on>kicker -0.04, byline-on>byline-below -0.10, byline-on>byline-end -0.06, byline-on>byline-on 0.13, byline-on>text -0.05, text>title 0.24, text>kicker -0.05, text>byline-end -0.03, text>text-on -0.23, text-on>kicker -0.04, text-on>deck -0.04, text-on>byline-below -0.09, text-on>byline-apart -0.06, text-on>text-on -0.40
seam 1: title>title 0.40, title>title-on 0.06, title>byline-below 0.29, title>text 0.03, title-on>title -0.39, title-on>title-on 0.32, title-on>kicker -0.09, title-on>byline-below 0.39, title-on>byline-apart -0.08, title-on>text -0.05, kicker>title -0.09, kicker>text -0.03, deck>title -0.04, deck>deck-on 0.04, deck>byline-below -0.04, deck>text -0.07, deck-on>deck-on 0.53, byline-below>title -0.21, byline-below>deck -0.03, byline-below>byline-below -0.08, byline-below>byline-end -0.11, byline-below>byline-apart -0.04, byline-below>byline-on 0.10, byline-below>text 0.36, byline-above>title -0.05, byline-above>byline-apart -0.09, byline-above>byline-on 0.12, byline-end>title -0.04, byline-end>kicker 0.07, byline-end>byline-end -0.04, byline-end>byline-apart 0.43, byline-end>byline-on -0.27, byline-apart>title 0.16, byline-apart>kicker -0.23, byline-apart>byline-below -0.08, byline-apart>byline-above -0.03, byline-apart>byline-end -0.05, byline-apart>byline-apart 0.26, byline-apart>byline-on -0.22, byline-apart>text -0.05, byline-on>title -0.11, byline-on>kicker -0.04, byline-on>byline-end -0.05, byline-on>byline-on 0.19, byline-on>text -0.24, text>title 0.24, text>byline-below -0.06, text>byline-end 0.06, text>byline-apart 0.05, text>text-on -0.11, text-on>title 0.22, text-on>kicker -0.05, text-on>byline-below -0.13, text-on>byline-above -0.04, text-on>byline-end 0.04, text-on>byline-apart -0.08, text-on>text-on -0.76
seam 2: title>title 0.06, title>title-on 0.28, title>deck -0.04, title>byline-apart 0.37, title>text -0.14, title-on>title 0.33, title-on>title-on -0.32, title-on>kicker -0.14, title-on>deck -0.04, title-on>byline-below 0.39, title-on>byline-apart -0.09, title-on>text -0.05, kicker>title -0.07, kicker>byline-below -0.09, deck>title -0.05, deck>deck-on 0.17, deck>text 0.19, deck-on>deck -0.08, deck-on>deck-on -0.22, byline-below>title -0.04, byline-below>kicker -0.11, byline-below>byline-below -0.04, byline-below>byline-on -0.39, byline-below>text 0.25, byline-above>title 0.22, byline-above>byline-apart 0.56, byline-above>byline-on -0.12, byline-end>title 0.43, byline-end>kicker 0.41, byline-end>byline-below -0.07, byline-end>byline-on 0.21, byline-end>text -0.09, byline-apart>byline-apart -0.03, byline-apart>byline-on -0.05, byline-on>title 0.46, byline-on>kicker 0.50, byline-on>byline-apart -0.29, byline-on>byline-on -0.44, byline-on>text -0.15, text>title -0.07, text>kicker -0.06, text>byline-below -0.05, text>byline-apart -0.04, text>text-on -0.49, text-on>title 0.52, text-on>kicker 0.10, text-on>byline-below -0.05, text-on>byline-above -0.04, text-on>byline-end 0.14, text-on>byline-apart -0.07, text-on>text-on -0.80
seam 3: title>title -0.31, title>title-on -0.13, title>kicker -0.04, title>deck 0.16, title>byline-below 0.38, title>byline-above -0.08, title>byline-end -0.09, title>text 0.22, title>aside -0.06, title-on>title -0.04, title-on>title-on -0.51, title-on>kicker -0.11, title-on>deck 0.13, title-on>byline-below 0.40, title-on>byline-above -0.12, title-on>byline-end -0.10, title-on>byline-apart -0.11, title-on>text 0.06, kicker>title 0.33, kicker>kicker -0.12, kicker>byline-below 0.08, kicker>byline-end -0.08, kicker>text -0.18, deck>title -0.04, deck>deck -0.07, deck>deck-on -0.05, deck>byline-above -0.04, deck>byline-apart -0.06, deck>text -0.03, deck>aside -0.03, deck-on>deck -0.09, deck-on>deck-on -0.16, deck-on>byline-below 0.11, byline-below>title -0.21, byline-below>kicker -0.07, byline-below>deck -0.09, byline-below>byline-below -0.16, byline-below>byline-above -0.03, byline-below>byline-end -0.06, byline-below>byline-apart -0.13, byline-below>byline-on -0.09, byline-below>text 0.12, byline-above>title 0.20, byline-above>byline-below -0.03, byline-above>byline-above -0.05, byline-above>byline-end 0.07, byline-above>byline-on -0.04, byline-above>text -0.11, byline-above>aside -0.05, byline-end>title -0.04, byline-end>kicker 0.17, byline-end>deck -0.06, byline-end>byline-below -0.07, byline-end>byline-above -0.05, byline-end>byline-end -0.12, byline-end>byline-apart 0.05, byline-end>byline-on -0.04, byline-end>text -0.17, byline-apart>title -0.05, byline-apart>deck -0.04, byline-apart>byline-end 0.07, byline-apart>byline-apart -0.06, byline-apart>byline-on -0.06, byline-apart>text -0.14, byline-apart>aside -0.06, byline-on>title 0.09, byline-on>kicker -0.08, byline-on>deck -0.04, byline-on>byline-below -0.07, byline-on>byline-apart -0.17, byline-on>byline-on -0.35, byline-on>text 0.06, byline-on>aside -0.08, text>title 0.12, text>kicker -0.26, text>deck -0.07, text>byline-below -0.23, text>byline-above 0.10, text>byline-end 0.16, text>text 0.09, text-on>title 0.17, text-on>kicker 0.11, text-on>deck -0.05, text-on>byline-below -0.22, text-on>byline-above -0.11, text-on>byline-end 0.07, text-on>byline-apart -0.05, text-on>text 0.05, aside>kicker -0.04, aside>text -0.04
seam 4: title>title -0.21, title>title-on 0.18, title>kicker -0.04, title>deck 0.17, title>byline-below 0.10, title>byline-above -0.03, title>byline-end -0.07, title>byline-apart -0.05, title>text -0.10, title>aside -0.06, title-on>title -0.29, title-on>title-on 0.11, title-on>deck -0.06, title-on>byline-below 0.55, title-on>byline-above -0.05, title-on>byline-end -0.08, title-on>byline-apart -0.17, title-on>text -0.36, title-on>aside -0.06, kicker>title 0.17, kicker>kicker -0.09, kicker>byline-above 0.18, kicker>byline-end -0.06, kicker>text -0.14, deck>deck-on -0.10, deck-on>kicker -0.04, deck-on>deck-on -0.11, deck-on>text 0.07, deck-on>aside -0.20, byline-below>title 0.08, byline-below>deck -0.04, byline-below>byline-below -0.12, byline-below>byline-apart -0.11, byline-below>byline-on 0.09, byline-above>title 0.06, byline-above>kicker -0.11, byline-above>byline-below -0.07, byline-above>byline-apart -0.04, byline-above>text -0.12, byline-end>title 0.22, byline-end>kicker 0.07, byline-end>byline-below -0.06, byline-end>byline-end -0.14, byline-end>byline-apart -0.07, byline-end>text -0.28, byline-apart>title -0.20, byline-apart>byline-below -0.10, byline-apart>byline-above 0.24, byline-apart>byline-apart 0.47, byline-apart>byline-on 0.04, byline-apart>text 0.08, byline-apart>aside 0.26, byline-on>title -0.45, byline-on>kicker 0.28, byline-on>byline-below -0.16, byline-on>byline-end -0.10, byline-on>byline-apart 0.23, byline-on>byline-on -0.43, byline-on>text -0.03, byline-on>aside 0.57, text>title -0.21, text>kicker 0.09, text>deck -0.08, text>byline-below -0.23, text>byline-above -0.13, text>byline-apart -0.03, text>text 0.33, text-on>title -0.03, text-on>kicker -0.10, text-on>deck -0.04, text-on>byline-below -0.16, text-on>byline-above 0.04, text-on>byline-apart 0.06, text-on>text -0.12, text-on>aside -0.03, aside>title 0.05, aside>text -0.03
seam 5: title>title-on 0.64, title>kicker -0.08, title>deck -0.04, title>byline-below 0.48, title>byline-end -0.06, title>byline-apart -0.06, title>text -0.68, title-on>title 0.23, title-on>title-on 0.36, title-on>kicker -0.06, title-on>deck -0.08, title-on>byline-below 0.31, title-on>byline-above -0.06, title-on>byline-end -0.11, title-on>byline-apart 0.29, title-on>text -0.69, kicker>title -0.11, kicker>kicker -0.04, kicker>byline-below -0.17, kicker>byline-end -0.06, kicker>text -0.05, deck>title -0.05, deck>deck -0.03, deck>deck-on 0.09, deck>byline-below -0.07, deck-on>aside -0.11, byline-below>title 0.12, byline-below>kicker -0.13, byline-below>deck -0.03, byline-below>byline-below -0.05, byline-below>byline-end -0.06, byline-below>byline-apart -0.07, byline-below>byline-on 0.28, byline-below>text -0.17, byline-below>aside -0.13, byline-above>title 0.14, byline-above>byline-apart -0.03, byline-above>byline-on -0.10, byline-above>text -0.07, byline-end>title 0.42, byline-end>kicker 0.54, byline-end>byline-below -0.09, byline-end>byline-end -0.14, byline-end>byline-on 0.24, byline-end>text -0.21, byline-apart>title -0.17, byline-apart>byline-below -0.12, byline-apart>byline-above 0.32, byline-apart>byline-apart 0.35, byline-apart>text -0.09, byline-apart>aside 0.27, byline-on>title 0.79, byline-on>kicker 0.46, byline-on>deck -0.10, byline-on>byline-below -0.14, byline-on>byline-end -0.23, byline-on>byline-on -0.41, byline-on>text -0.11, byline-on>aside -0.32, text>title -0.26, text>kicker 0.12, text>deck -0.05, text>byline-below -0.37, text>byline-above -0.14, text>byline-end 0.09, text>byline-apart -0.20, text>text 0.43, text-on>title -0.73, text-on>kicker -0.15, text-on>deck -0.08, text-on>byline-below -0.58, text-on>byline-above 0.11, text-on>byline-end 0.44, text-on>byline-apart -0.03, text-on>text 0.40, aside>title 0.08, aside>kicker -0.17, aside>text -0.04
`
