/**
 * Weights of the reading of lines, in nats, learned by `npm run fit`: a line a fact, with how many
 * lines of the pages that taught have it.
 */
export const learnedFacts = `
any 0: 63192: title -0.07, title-on 0.06, kicker -0.08, deck -0.09, deck-on 0.04, byline-below -0.10, byline-above -0.07, byline-apart -0.09, text 0.15, text-on 0.23, aside -0.10
before 0: 5183: title 3.71, title-on 0.21, kicker 0.03, deck -0.04, deck-on -0.03, byline-apart -0.05, byline-on -0.12, text 0.18, aside -0.06
before 1: 448: title 0.41, title-on 3.68, kicker -0.04, deck -0.04, deck-on 0.04, byline-below -0.10, byline-above -0.03, byline-end -0.06, byline-apart 0.04, byline-on 0.11, text -0.11, text-on 0.43
before 2: 0: kicker 4.00
before 3: 0: deck 4.00
before 4: 0: deck-on 4.00
before 5: 441: title 0.16, kicker -0.06, deck -0.06, byline-below 3.78, byline-above 0.10, byline-end -0.13, byline-apart 0.13, byline-on 0.23
before 6: 54: title 0.25, title-on -0.74, kicker -0.14, byline-below -0.10, byline-above 4.07, byline-end 0.20, byline-on -0.03, text -0.13
before 7: 28: title -0.12, title-on -0.30, kicker -0.18, deck -0.09, byline-below -0.06, byline-above -0.21, byline-end 3.61, byline-apart 0.63, byline-on -0.11, text -0.60, aside -0.06
before 8: 202: title-on -0.18, kicker -0.14, deck -0.09, deck-on -0.05, byline-below -0.16, byline-above -0.04, byline-end 0.41, byline-apart 3.52, byline-on -0.24, text 0.09, aside -0.08
before 9: 22: title-on 0.30, kicker -0.40, deck-on -0.19, byline-below -0.14, byline-above -0.07, byline-end 0.20, byline-apart 0.34, byline-on 3.75, text -0.34, text-on 0.11
before 10: 21398: title 0.20, title-on 0.08, kicker -0.07, deck-on -0.35, byline-above -0.03, byline-apart 0.06, byline-on -0.13, text 3.74
before 11: 34968: title-on 0.09, kicker -0.07, deck -0.04, deck-on 0.09, byline-end -0.05, byline-apart -0.09, text -0.10, text-on 4.12
before 12: 448: aside 4.00
before-above 0: 5144: title -0.27, title-on -0.12, kicker -0.06, deck-on 0.03, byline-below 0.10, byline-end -0.17, byline-apart 0.13, text 0.11, text-on 0.38, aside -0.03
before-above 1: 446: title 0.25, title-on -0.17, kicker -0.04, deck-on -0.05, byline-below 0.06, byline-above -0.06, byline-end -0.10, byline-apart 0.19, byline-on 0.35, text -0.50, text-on 0.10
before-above 5: 436: title 0.33, title-on -0.37, kicker -0.23, deck 0.08, deck-on -0.11, byline-below -0.17, byline-above -0.05, byline-end 0.14, byline-apart -0.26, byline-on -0.06, text 0.17, text-on 0.33
before-above 6: 54: title -0.17, title-on -0.21, kicker 0.19, byline-below -0.05, byline-apart 0.12, byline-on 0.49, text 0.15, text-on -0.12
before-above 7: 27: title -0.45, title-on -0.35, deck -0.04, byline-below -0.18, byline-apart -0.30, byline-on -0.06, text 0.90
before-above 8: 163: title 1.14, title-on -0.41, kicker 0.78, deck -0.03, byline-below -0.28, byline-above -0.05, byline-end -0.03, byline-apart -0.13, byline-on -0.25, text -0.87
before-above 9: 20: title 0.03, title-on 0.56, kicker -0.10, deck 0.51, byline-below -0.37, byline-above -0.22, byline-end -0.28, byline-apart 0.79, byline-on -0.12, text -0.91
before-above 10: 21259: title 0.13, title-on 0.06, kicker -0.09, deck-on 0.06, byline-below 0.04, byline-above -0.03, byline-end 0.14, byline-apart -0.09, text -0.08, text-on -0.19
before-above 11: 34618: title -0.20, title-on 0.39, deck -0.16, deck-on -0.06, byline-below -0.22, byline-above -0.06, byline-end 0.05, byline-apart -0.19, byline-on -0.07, text-on 0.34, aside -0.05
before-above 12: 362: title 0.82, kicker 0.05, deck -0.06, byline-below -0.21, byline-above -0.06, byline-end -0.19, byline-apart 0.07, text -0.45, aside -0.03
before-above 13: 663: kicker 0.05, byline-below -0.10, byline-end -0.04
before-below 0: 4622: title-on -0.09, kicker -0.07, deck -0.09, deck-on -0.04, byline-below 0.05, byline-above 0.04, byline-apart -0.09, byline-on -0.07, text -0.03, text-on -0.05, aside -0.05
before-below 1: 448: title -0.50, title-on -0.08, kicker -0.09, deck-on -0.05, byline-end -0.15, byline-apart -0.13, byline-on 0.25, text 0.14, text-on 0.56
before-below 5: 441: title -0.39, title-on 0.44, kicker 0.27, deck -0.08, byline-above -0.09, byline-end -0.21, byline-apart 0.09, byline-on -0.28, text-on -0.12
before-below 6: 52: title -0.37, title-on -0.56, kicker 0.42, byline-end -0.03, byline-apart 0.22, byline-on -0.35, text 0.37, text-on 0.05
before-below 7: 28: title 0.50, title-on 0.76, kicker -0.16, deck-on -0.14, byline-below -0.04, byline-end -0.21, byline-apart -0.12, byline-on -0.13, text -0.09, text-on -0.63
before-below 8: 200: title -0.45, title-on -0.71, kicker 0.22, deck 0.29, deck-on 0.41, byline-below -0.10, byline-end 0.15, byline-apart -0.06, text-on 0.12
before-below 9: 22: title -0.56, title-on 0.16, kicker -0.08, deck -0.03, byline-below -1.16, byline-end 0.17, byline-apart 0.82, byline-on -0.09, text 0.12
before-below 10: 21333: title 0.18, title-on 0.17, kicker -0.13, deck -0.05, deck-on 0.05, byline-below -0.18, byline-above -0.06, byline-end -0.11, byline-apart -0.15, text 0.16, aside -0.04
before-below 11: 34968: title 0.11, title-on -0.08, kicker -0.04, byline-below -0.05, byline-end 0.06, byline-apart 0.10, text -0.40, text-on 0.22
before-below 12: 415: title -0.63, title-on -0.38, kicker -0.07, deck -0.06, byline-above -0.11, byline-end 0.16, byline-apart 0.22, byline-on 0.11, text 0.07, text-on 0.34
before-below 13: 663: title -0.13, title-on -0.10, byline-below 0.05, byline-end 0.09, byline-apart -0.03, text-on 0.08
before-two-below 0: 4473: title -0.51, title-on -0.30, deck -0.07, deck-on -0.06, byline-below -0.17, byline-above 0.05, byline-apart -0.08, byline-on 0.10, text 0.43, text-on 0.16, aside -0.04
before-two-below 1: 377: title -0.13, title-on 0.55, kicker 0.11, deck -0.09, deck-on -0.10, byline-below 0.24, byline-above -0.15, byline-end 0.23, byline-apart -0.15, byline-on -0.23, text -0.57, text-on 0.46, aside -0.03
before-two-below 5: 384: title -0.63, title-on 0.56, kicker -0.16, deck -0.04, byline-below 0.41, byline-above -0.12, byline-end -0.12, byline-apart 0.06, byline-on -0.25, text -0.11, text-on 0.72
before-two-below 6: 52: title -0.54, title-on -0.24, kicker -0.06, byline-below -0.42, byline-apart 0.30, text 0.53, text-on 0.27
before-two-below 7: 28: title 0.99, title-on -0.20, deck -0.20, byline-apart -0.07, byline-on -0.13, text -0.58, text-on -0.35
before-two-below 8: 199: title -0.09, kicker -0.04, deck 0.24, byline-below -0.08, byline-apart -0.20, text-on 0.20
before-two-below 9: 21: title -0.31, title-on 1.13, kicker -0.10, byline-above -0.11, byline-end -0.36, byline-apart -0.04, byline-on -0.06, text -1.04, text-on 0.11
before-two-below 10: 21002: title 0.05, title-on -0.19, deck -0.05, deck-on -0.05, byline-below -0.18, byline-apart -0.14, byline-on -0.11, text 0.29
before-two-below 11: 34932: title 0.40, title-on 0.13, kicker -0.10, deck-on 0.10, byline-above -0.03, byline-end -0.16, byline-on 0.06, text -0.38, text-on 0.05, aside -0.03
before-two-below 12: 398: title -0.55, title-on -0.86, kicker -0.07, deck -0.04, byline-below 0.48, byline-above -0.10, byline-end -0.14, byline-apart 0.34, byline-on -0.29, text 0.07, text-on 0.31
before-two-below 13: 1326: title -0.22, title-on -0.20, deck-on -0.04, byline-end 0.11, byline-apart -0.06, byline-on 0.04, text 0.08, text-on 0.09
before-and-below 0: 1795: title -0.14, title-on -0.04, kicker 0.07, deck -0.09, deck-on -0.10, byline-below 0.07, byline-above 0.10, byline-end 0.04, byline-apart -0.10, text 0.10, aside -0.05
before-and-below 1: 372: title -0.54, title-on 0.09, kicker -0.05, deck-on -0.09, byline-below -0.05, byline-above 0.04, byline-end -0.12, byline-apart -0.08, byline-on -0.11, text 0.36
before-and-below 5: 386: title -0.32, title-on 0.38, kicker 0.33, deck -0.08, byline-above -0.10, byline-end -0.22, byline-on -0.32, text 0.10
before-and-below 6: 1: title 0.29, kicker -0.24, byline-end -0.09, text -0.17
before-and-below 10: 2567: title-on 0.16, kicker -0.09, deck 0.03, byline-below -0.04, byline-above -0.03, byline-apart -0.06, byline-on -0.07, text -0.04
before-and-below 12: 23: title -0.44, title-on -0.35, kicker -0.20, deck -0.14, byline-below -0.38, byline-above -0.09, byline-end 0.36, byline-apart 0.70, byline-on -0.13, text 0.15, aside -0.05
before-and-below 13: 39: title -0.16, title-on -0.37, kicker -0.05, deck -0.05, byline-below 0.63, byline-above -0.04, byline-end -0.20, byline-apart -0.04, byline-on -0.42, text 0.41
before-and-below 14: 71: title-on -0.24, kicker 0.10, byline-below -0.07, byline-above -0.04, byline-end -0.08, byline-apart -0.09, byline-on -0.16, text 0.39, text-on 0.14, aside -0.04
before-and-below 15: 76: title -0.05, title-on -0.14, kicker -0.27, deck -0.06, deck-on -0.06, byline-below 0.16, byline-above -0.08, byline-end -0.14, byline-apart -0.20, byline-on 0.45, text -0.70, text-on 0.56
before-and-below 19: 55: title -0.53, title-on 0.47, kicker -0.25, deck-on -0.07, byline-below 0.08, byline-end -0.04, byline-apart 0.62, byline-on -0.40, text -0.38, text-on -0.12
before-and-below 24: 242: title 0.52, title-on -0.38, kicker 0.04, deck -0.03, deck-on 0.11, byline-below -0.19, byline-on 0.28, text 0.08, text-on 0.03
before-and-below 26: 2: title -0.08, title-on -0.19, deck -0.20, byline-below -0.03, byline-above -0.05, byline-end -0.32, byline-apart -0.34, byline-on -0.35, text -0.04, text-on 0.52, aside -0.06
before-and-below 27: 2: title -0.19, title-on -0.21, deck -0.16, byline-below -0.18, byline-end -0.20, byline-apart -0.04, text-on 0.42, aside -0.11
before-and-below 70: 87: title 0.21, title-on -0.51, kicker -0.18, deck -0.07, deck-on -0.04, byline-below 0.23, byline-above 0.53, byline-end -0.31, byline-apart -0.45, byline-on -0.26, text 0.31, aside -0.05
before-and-below 79: 16: title -0.28, title-on 0.18, kicker -0.14, deck -0.04, byline-below -1.10, byline-above -0.35, byline-end -0.31, byline-apart 1.13, byline-on -0.09, text -0.08
before-and-below 80: 327: title-on 0.05, deck -0.06, byline-below -0.04, byline-end -0.04, byline-apart -0.12, byline-on 0.30, text 0.07
before-and-below 82: 6: title -0.13, title-on -0.13, kicker -0.23, deck -0.04, byline-below 0.30, byline-above -0.45, byline-apart 0.12, byline-on 0.21, text -0.47
before-and-below 83: 5: title 0.15, title-on -0.30, kicker -0.04, deck -0.05, byline-below -0.51, byline-above -0.16, byline-end -0.36, byline-apart -0.47, byline-on 0.51, text 0.07, aside -0.08
before-and-below 84: 53: title 0.25, title-on -0.73, kicker -0.14, byline-below -0.10, byline-above 0.10, byline-end 0.09, byline-on -0.03, text -0.08
before-and-below 93: 1: title -0.12, byline-above -0.18, byline-end 0.25, byline-apart -0.12, text -0.14
before-and-below 98: 2: title -0.25, byline-below -0.04, byline-above -0.14, byline-end 0.41, byline-apart -0.21, text -0.12
before-and-below 108: 25: title-on -0.32, kicker -0.22, deck -0.11, byline-below -0.03, byline-above -0.06, byline-end -0.40, byline-apart 0.54, byline-on -0.11, text -0.58, aside -0.06
before-and-below 111: 1: kicker -0.09, byline-below -0.09, byline-end -0.28, byline-apart 0.29, text -0.07, aside -0.03
before-and-below 112: 108: title-on -0.22, kicker -0.09, deck -0.05, byline-below -0.14, byline-above -0.04, byline-end 0.47, byline-apart -0.43, byline-on -0.21, text -0.12, aside -0.06
before-and-below 121: 5: title -0.54, title-on -0.12, kicker -0.11, deck -0.08, byline-below -0.31, byline-above 0.34, byline-end 0.11, byline-apart -0.66, byline-on -0.16, text 0.22, aside -0.12
before-and-below 122: 46: title 0.23, title-on -0.24, kicker -0.26, deck -0.08, deck-on -0.17, byline-below 0.19, byline-above -0.50, byline-end -0.66, byline-apart -0.18, byline-on -0.08, text 0.18, aside -0.06
before-and-below 124: 4: byline-below -0.20, byline-above -0.25, byline-end 0.59, byline-apart -0.40, text -0.40
before-and-below 125: 39: title -0.34, kicker -0.06, byline-below -0.12, byline-above -0.05, byline-end 0.40, byline-apart -0.20, byline-on -0.17, text 0.24
before-and-below 126: 6: title -0.22, title-on -0.11, kicker -0.48, deck-on -0.04, byline-below -0.08, byline-above -0.04, byline-end -0.44, byline-apart 0.67, byline-on 0.07, text -0.31, text-on -0.12, aside -0.04
before-and-below 132: 3: byline-apart 0.29, byline-on -0.28
before-and-below 136: 10: title-on 0.31, kicker -0.20, deck-on -0.18, byline-above -0.15, byline-end -0.21, byline-apart 0.21, byline-on -0.62, text -0.37, text-on 0.40
before-and-below 138: 1: byline-end -0.07, byline-apart -0.24, byline-on 0.28, text -0.04, text-on -0.09, aside -0.03
before-and-below 139: 2: deck -0.09, byline-below -0.29, byline-above -0.07, byline-end 0.47, byline-apart -0.35, byline-on -0.30, text -0.04, aside -0.04
before-and-below 140: 1011: title 0.09, title-on 0.23, kicker -0.05, deck -0.04, deck-on -0.10, byline-below 0.19, byline-end -0.04, byline-on -0.14, text -0.27
before-and-below 146: 23: title -0.87, title-on -0.53, kicker 0.71, byline-end -0.15, text 0.62
before-and-below 147: 4: title 0.29, title-on -0.28, kicker -0.24, byline-end -0.28, byline-apart -0.09, text -0.07
before-and-below 148: 53: title -0.75, title-on -0.73, kicker 0.52, deck 0.58, byline-below -0.16, byline-above -0.04, byline-end 0.24, byline-apart -0.09, text 0.10
before-and-below 150: 7704: title 0.17, title-on 0.12, kicker -0.04, deck -0.06, deck-on -0.44, byline-below -0.11, byline-end -0.16, text 0.14
before-and-below 151: 12434: title 0.08, byline-below -0.04, byline-end 0.08, byline-apart 0.12, byline-on -0.06, text -0.30
before-and-below 152: 30: title -0.12, byline-below -0.06, text 0.13
before-and-below 153: 139: title -0.11, title-on -0.18, kicker -0.05, byline-below 0.16, byline-end 0.30, byline-apart -0.04, byline-on -0.15, text -0.14
before-and-below 154: 1451: title -0.07, title-on 0.05, kicker -0.04, deck-on -0.03, byline-below 0.04, byline-above -0.04, byline-apart -0.04, byline-on 0.15, text 0.07, text-on -0.08
before-and-below 160: 25: text-on 0.05
before-and-below 161: 24: title 0.32, title-on 0.88, kicker -0.06, deck-on -0.14, byline-below -0.06, byline-end -0.04, byline-apart -0.13, byline-on -0.15, text -0.06, text-on -0.63
before-and-below 162: 145: title -0.08, title-on -0.14, deck-on 0.40, byline-apart -0.04, text -0.07, text-on 0.12
before-and-below 164: 10380: title 0.09, title-on 0.14, kicker -0.04, deck-on 0.14, byline-end -0.06, byline-on -0.11, text -0.04, text-on -0.06
before-and-below 165: 22534: title 0.04, title-on -0.22, kicker -0.03, deck -0.08, byline-below -0.08, byline-end -0.03, byline-apart -0.08, byline-on 0.03, text -0.16, text-on 0.22
before-and-below 166: 59: title -0.07, title-on -0.22, byline-apart -0.04, byline-on -0.35, text -0.21, text-on 0.14
before-and-below 167: 350: title -0.10, title-on 0.18, byline-end -0.04, byline-on 0.04, text-on 0.05
before-and-letters 0: 438: title 0.17, title-on 0.52, kicker -0.10, deck -0.04, byline-below -0.12, byline-above -0.06, byline-on -0.07, text -0.13
before-and-letters 1: 409: title -0.28, title-on 0.13, kicker -0.04, deck -0.08, deck-on -0.07, byline-below 0.03, byline-above 0.07, byline-apart -0.09, text 0.28, aside -0.05
before-and-letters 2: 3760: title -0.35, title-on 0.10, kicker 0.06, deck -0.08, byline-below 0.14, byline-above 0.03, byline-on -0.05, text 0.31, aside -0.05
before-and-letters 3: 576: title -0.30, title-on 0.19, kicker 0.08, deck 0.05, deck-on -0.23, byline-below -0.11, byline-above -0.05, byline-end -0.08, byline-apart -0.05, byline-on -0.11, text 0.20
before-and-letters 4: 93: title 0.52, title-on 0.06, byline-below -0.19, byline-on -0.17, text -0.71, text-on 0.05
before-and-letters 5: 68: title-on -0.36, kicker 0.14, byline-below -0.33, byline-above -0.03, byline-end -0.07, byline-apart 0.19, byline-on 0.47, text -0.22, text-on 0.14
before-and-letters 6: 159: title 0.30, title-on -0.05, kicker -0.25, deck -0.08, deck-on -0.05, byline-below -0.30, byline-above -0.09, byline-end -0.16, byline-on -0.15, text -0.04, text-on 0.36, aside -0.04
before-and-letters 7: 128: title -0.38, title-on -0.23, deck-on 0.16, byline-below 0.17, byline-end -0.04, byline-on 0.08, text 0.19, text-on 0.16
before-and-letters 20: 9: title -0.31, title-on -0.22, deck -0.12, byline-below 0.37, byline-above -0.34, byline-apart -0.35, byline-on -0.07, text -0.38, aside -0.12
before-and-letters 21: 76: title 0.29, title-on -0.47, kicker -0.07, deck -0.04, deck-on -0.12, byline-below -0.51, byline-above 0.19, byline-end -0.07, byline-apart 0.16, text 0.42
before-and-letters 22: 326: title 0.39, title-on 0.07, kicker -0.07, deck -0.09, byline-below -0.23, byline-above 0.14, byline-end -0.15, byline-apart 0.08, byline-on 0.37, text -0.29
before-and-letters 23: 30: title -0.56, title-on 0.10, kicker -0.14, byline-below -0.26, byline-end -0.12, byline-apart -0.04, byline-on -0.14, text 0.88
before-and-letters 24: 5: title -0.06, byline-below -0.17, byline-above 0.16, byline-apart -0.17, text -0.44, aside -0.05
before-and-letters 25: 8: title 0.27, title-on -0.40, kicker -0.20, byline-below -0.15, byline-above -0.58, byline-end 0.83, byline-apart -0.12, text -0.29
before-and-letters 26: 39: title 0.37, title-on -0.22, kicker -0.09, byline-below -0.12, byline-above -0.23, byline-end -0.34, byline-apart 0.05, byline-on -0.09, text 0.05
before-and-letters 27: 2: title -0.31, kicker -0.14, byline-below -0.06, byline-above -0.33, byline-end 0.26, byline-apart -0.13, text 0.05
before-and-letters 29: 4: title 0.43, title-on -0.22, kicker -0.23, byline-below 0.14, byline-above -0.13, byline-end -0.51, byline-apart -0.49, text -0.03, aside -0.08
before-and-letters 30: 23: title -0.33, kicker -0.20, deck -0.13, byline-below -0.30, byline-above -0.27, byline-end -0.33, byline-apart 0.67, byline-on -0.03, text -0.51, aside -0.06
before-and-letters 31: 1: title -0.06, title-on -0.13, byline-below 0.24, byline-end -0.20, byline-apart -0.07, byline-on -0.07, text -0.16
before-and-letters 32: 1: title -0.05, kicker -0.04, byline-below -0.13, byline-above 0.21, byline-end -0.12, byline-apart -0.15, text -0.04, aside -0.04
before-and-letters 33: 45: title -0.12, title-on -0.23, kicker 0.15, deck -0.05, byline-below 0.09, byline-above -0.29, byline-end -0.38, byline-apart -0.28, byline-on -0.52, text 0.73, aside -0.06
before-and-letters 34: 144: title 0.10, title-on -0.07, kicker -0.30, deck -0.08, deck-on -0.06, byline-below -0.30, byline-above -0.15, byline-end 0.63, byline-apart -0.59, byline-on -0.07, text -0.07, aside -0.08
before-and-letters 35: 12: title -0.53, kicker -0.13, deck -0.04, byline-below 0.41, byline-above -0.18, byline-end 0.62, byline-apart -0.20, text -0.67, aside -0.03
before-and-letters 36: 1: title -0.07, byline-above -0.06, byline-on 0.17
before-and-letters 37: 1: title -0.20, title-on 0.27, kicker -0.14, deck -0.11, deck-on -0.04, byline-below -0.04, byline-above -0.11, byline-end -0.04, byline-apart -0.10, byline-on -0.20, text -0.15, text-on -0.18, aside -0.10
before-and-letters 38: 17: title 0.06, title-on -0.40, kicker -0.18, byline-below -0.21, byline-above -0.03, byline-end 0.27, byline-apart 0.42, byline-on -0.58, text -0.38, text-on 0.37
before-and-letters 39: 3: title 0.36, title-on -0.13, kicker -0.35, byline-below -0.13, byline-end -0.14, byline-apart -0.23, byline-on -0.06, text -0.10, text-on -0.16, aside -0.06
before-and-letters 40: 54: title -0.61, title-on -0.41, kicker -0.04, deck -0.13, byline-below -0.30, byline-above -0.14, byline-end -0.23, byline-apart -0.03, text 0.63, aside -0.06
before-and-letters 41: 358: title 0.26, title-on 0.12, deck 0.08, byline-below 0.33, byline-above -0.06, byline-end 0.14, byline-apart 0.08, byline-on -0.10, text -0.71
before-and-letters 42: 11626: title 0.46, title-on 0.11, byline-below -0.16, byline-above -0.03, byline-apart 0.06, byline-on -0.04, text -0.49
before-and-letters 43: 9360: title-on -0.03, kicker -0.06, deck -0.04, deck-on -0.38, byline-below 0.05, byline-end 0.04, byline-on -0.12, text 0.06
before-and-letters 44: 40: title 0.11, title-on -0.42, byline-below -0.20, byline-end -0.04, byline-on -0.17, text -0.69, text-on 0.45
before-and-letters 45: 185: title -0.20, title-on 0.26, kicker -0.15, deck -0.07, deck-on -0.06, byline-below -0.16, byline-above 0.04, byline-end 0.16, byline-apart -0.09, byline-on -0.20, text -0.05
before-and-letters 46: 17621: title 0.04, title-on 0.06, kicker -0.05, deck -0.03, byline-above -0.06, byline-apart -0.14, byline-on -0.11, aside -0.04
before-and-letters 47: 17122: title-on 0.14, deck -0.03, deck-on 0.18, byline-end -0.11, byline-on 0.14, text -0.14, text-on 0.16
before-and-tail 0: 4946: title -0.27, title-on 0.23, kicker 0.07, deck -0.05, deck-on -0.03, byline-apart -0.08, byline-on -0.12, text 0.16, aside -0.06
before-and-tail 1: 18: title -0.48, title-on -0.35, kicker -0.03, deck -0.10, byline-below 0.78, byline-end -0.53, byline-apart -0.28, byline-on -0.04, text 0.31
before-and-tail 2: 93: title 0.59, title-on -0.75, kicker -0.36, deck -0.03, byline-below -0.07, byline-above -0.04, byline-end -0.11, byline-apart -0.05, text -0.39, aside -0.05
before-and-tail 4: 1: byline-below -0.14, text 0.16
before-and-tail 6: 5: title -0.12, title-on -0.14, deck -0.21, byline-below 0.60, byline-above -0.24, byline-end -0.28, byline-apart -0.15, text -0.36
before-and-tail 8: 120: title 0.14, title-on 0.47, kicker -0.23, deck 0.19, byline-below -0.14, byline-above 0.39, byline-end -0.04, byline-apart -0.06, byline-on -0.04, text -0.34
before-and-tail 9: 404: title 0.23, title-on -0.51, kicker -0.04, deck -0.04, deck-on 0.04, byline-below -0.09, byline-above -0.03, byline-end -0.06, byline-apart 0.04, byline-on 0.13, text-on 0.47
before-and-tail 10: 3: title -0.40, title-on 0.49, byline-below -0.22, byline-above -0.03, byline-on -0.16, text -0.16, text-on -0.03
before-and-tail 11: 34: title 0.40, title-on 0.06, deck -0.22, byline-below -0.36, byline-apart -0.06, text -0.41, text-on -0.29
before-and-tail 17: 7: title -0.60, title-on 0.50, byline-below -0.09, byline-on -0.16, text -0.33, text-on 0.37
before-and-tail 45: 423: title 0.10, kicker -0.06, deck -0.06, byline-below -0.36, byline-above 0.11, byline-end -0.13, byline-apart 0.14, byline-on 0.23, text 0.12
before-and-tail 46: 2: title -0.20, title-on 0.29, deck -0.15, byline-below -0.35, byline-above -0.07, byline-apart -0.13, byline-on -0.03
before-and-tail 47: 3: title -0.07, title-on -0.16, deck -0.06, byline-below 0.23, byline-above -0.09, byline-end -0.03, byline-apart -0.10, text -0.29, aside -0.05
before-and-tail 53: 13: title 0.60, title-on -0.37, kicker -0.25, deck -0.29, byline-below 0.33, byline-above -0.32, byline-end -0.04, byline-apart -0.08, text -0.76
before-and-tail 54: 50: title 0.26, title-on -0.73, kicker -0.14, byline-below -0.11, byline-end 0.11, byline-on -0.03, text 0.07
before-and-tail 55: 1: kicker -0.10, byline-above -0.08, byline-end 0.24, text -0.24
before-and-tail 62: 3: title -0.24, kicker -0.04, byline-above 0.23, byline-end 0.05, text -0.39, aside -0.05
before-and-tail 63: 28: title -0.12, title-on -0.30, kicker -0.18, deck -0.09, byline-below -0.06, byline-above -0.21, byline-end -0.39, byline-apart 0.63, byline-on -0.11, text -0.60, aside -0.06
before-and-tail 72: 201: title-on -0.18, kicker -0.14, deck -0.09, deck-on -0.05, byline-below -0.16, byline-above -0.04, byline-end 0.41, byline-apart -0.48, byline-on -0.24, text 0.09, aside -0.08
before-and-tail 80: 1: byline-end 0.06, text -0.04
before-and-tail 81: 21: title 0.23, title-on 0.29, kicker -0.40, deck-on -0.19, byline-below -0.15, byline-above -0.07, byline-end 0.21, byline-apart 0.35, byline-on -0.60, text -0.35, text-on 0.11
before-and-tail 89: 1: title -0.07, byline-above -0.06, byline-on 0.17
before-and-tail 90: 12284: title 0.16, title-on 0.04, kicker -0.04, deck 0.03, deck-on -0.37, byline-below 0.17, byline-end 0.07, byline-apart 0.08, byline-on -0.10, text -0.56
before-and-tail 91: 1246: title -0.06, title-on 0.09, kicker -0.03, deck -0.06, deck-on -0.03, byline-below -0.07, byline-end -0.06, byline-apart -0.04, text 0.09
before-and-tail 92: 5442: title 0.13, title-on 0.05, kicker -0.04, byline-below -0.15, byline-end -0.10, byline-apart -0.03, byline-on -0.05, text 0.12
before-and-tail 93: 1080: title -0.22, title-on -0.05, kicker -0.04, byline-below -0.05, text 0.26
before-and-tail 94: 214: title -0.40, title-on -0.30, byline-below -0.32, text 0.50
before-and-tail 95: 63: title -0.80, title-on -0.58, deck -0.14, byline-below -0.23, byline-above -0.07, text 1.01
before-and-tail 96: 603: title 0.15, title-on -0.36, deck -0.07, byline-below -0.05, byline-end -0.06, byline-on -0.15, text 0.11
before-and-tail 98: 449: title -0.17, title-on -0.41, byline-below -0.04, byline-end -0.05, byline-on -0.10, text 0.20
before-and-tail 99: 18733: title 0.23, title-on 0.37, deck -0.07, deck-on 0.28, byline-above -0.05, byline-apart -0.11, byline-on 0.19, text -0.24, text-on -0.28, aside -0.04
before-and-tail 100: 1781: title -0.08, title-on -0.79, kicker -0.04, deck -0.04, deck-on -0.10, byline-below 0.13, byline-end -0.03, text 0.06
before-and-tail 101: 11643: title -0.12, title-on -0.06, deck-on -0.07, byline-end -0.05, byline-on -0.13, text -0.07, text-on 0.38
before-and-tail 102: 887: title -0.03, title-on -0.28, deck-on -0.11, byline-below -0.04, byline-on -0.10, text 0.07, text-on 0.20
before-and-tail 103: 179: title-on -0.27, byline-on -0.09, text -0.20, text-on 0.19
before-and-tail 104: 51: byline-on -0.11, text -0.08, text-on 0.11
before-and-tail 105: 1260: title 0.44, title-on -0.13, deck-on -0.29, byline-below -0.04, byline-above -0.07, byline-end -0.19, byline-on -0.08, text-on -0.11
before-and-tail 106: 14: title -0.29, text-on 0.24
before-and-tail 107: 420: title -0.07, title-on -0.12, deck-on -0.24, byline-below -0.14, byline-on -0.32, text 0.25
title-score 0: 50506: title -0.23, title-on -0.12, kicker -0.09, deck -0.06, deck-on -0.12, byline-below -0.15, byline-apart 0.05, byline-on -0.10, text 0.49, text-on 0.10
title-score 1: 3893: title -0.13, title-on -0.04, kicker -0.04, deck -0.04, deck-on -0.16, byline-below 0.06, text 0.09, text-on 0.16
title-score 2: 862: title -0.05, title-on 0.25, kicker -0.07, deck -0.06, deck-on -0.04, byline-below 0.07, byline-above -0.05, byline-end -0.04, byline-apart 0.04, byline-on 0.37, text -0.22, text-on 0.24
title-score 3: 1420: title 0.12, deck 0.05, deck-on 0.20, byline-below -0.03, byline-above -0.10, byline-apart 0.07, text -0.35, text-on -0.47, aside -0.03
title-score 4: 3141: title -0.06, title-on -0.03, deck -0.04, byline-below -0.04, byline-above -0.07, byline-apart -0.09, byline-on -0.08, text 0.14, text-on 0.18
title-score 5: 1080: title 0.12, title-on 0.06, deck-on 0.11, byline-end -0.05, byline-apart -0.07, byline-on 0.06, text -0.20, text-on 0.11
title-score 6: 1269: title 0.08, title-on 0.19, kicker 0.04, deck-on -0.03, byline-above -0.05, byline-end -0.06, byline-apart -0.19, text -0.16, text-on 0.28
title-score 7: 792: title 0.26, title-on 0.23, kicker 0.06, deck -0.04, byline-below -0.15, byline-above 0.04, byline-end -0.07, byline-on -0.08, text -0.20, text-on 0.65, aside -0.04
title-score 8: 229: title 0.48, title-on -0.06, kicker -0.20, byline-below -0.08, byline-above -0.06, byline-end -0.04, byline-on -0.05, text -0.19, text-on 0.09
byline-score 0: 60401: title-on 0.06, kicker -0.11, deck -0.06, byline-below -0.03, byline-above -0.08, byline-end -0.09, byline-on -0.06, text 0.20, text-on 0.23, aside -0.07
byline-score 1: 199: title-on -0.15, kicker -0.33, deck -0.05, byline-below -0.30, byline-above -0.07, byline-end 0.26, byline-on -0.07, text 0.36, text-on 0.26
byline-score 2: 588: title 0.19, title-on 0.27, kicker 0.04, deck -0.05, byline-below -0.03, byline-end -0.05, byline-apart -0.09, byline-on 0.11, text -0.27, text-on 0.13
byline-score 3: 746: title 0.11, title-on 0.26, kicker 0.42, deck -0.05, byline-below -0.22, byline-above -0.09, byline-end -0.04, byline-apart -0.13, byline-on -0.14, text -0.20, text-on 0.07
byline-score 4: 697: title -0.10, title-on -0.27, kicker -0.18, deck 0.04, deck-on 0.22, byline-below -0.05, byline-end 0.06, byline-apart -0.09, byline-on -0.08, text 0.28, text-on 0.04
byline-score 5: 217: title-on -0.12, kicker -0.12, deck -0.08, byline-below 0.05, byline-above 0.08, byline-end -0.08, byline-apart 0.05, byline-on 0.05, text 0.18, aside -0.03
byline-score 6: 337: title -0.18, title-on -0.40, kicker -0.10, deck -0.08, byline-below 0.70, byline-above 0.07, byline-end 0.04, byline-apart 0.16, byline-on 0.28, text -0.66, text-on -0.43, aside -0.05
byline-score 7: 7: title -0.27, title-on -0.34, kicker -0.06, deck -0.11, byline-below -0.48, byline-above 0.56, byline-end 0.09, byline-apart 0.52, byline-on -0.17, text -0.91, aside -0.06
title-score-and-letters 0: 22: title -0.04, title-on -0.04, kicker -0.05, deck -0.07, byline-below -0.11, byline-end -0.10, text -0.11, text-on 0.35, aside -0.06
title-score-and-letters 1: 384: title -0.29, title-on 0.08, kicker -0.09, deck -0.13, byline-below 0.07, byline-above 0.04, byline-end 0.10, byline-apart -0.11, text 0.33, text-on -0.34
title-score-and-letters 2: 26370: title -0.30, title-on 0.16, kicker -0.05, byline-below -0.10, byline-above -0.05, byline-end 0.04, byline-apart 0.08, byline-on -0.04, text 0.27, text-on -0.09
title-score-and-letters 3: 23730: title -0.07, title-on -0.25, kicker -0.08, deck -0.07, deck-on -0.14, byline-below -0.22, byline-above -0.05, byline-end -0.05, byline-on -0.18, text 0.47, text-on 0.28
title-score-and-letters 4: 31: title -0.60, title-on -0.62, deck -0.20, byline-below 0.05, byline-above -0.19, byline-on 0.23, text 0.48, text-on 0.33, aside -0.06
title-score-and-letters 5: 133: title-on -0.98, kicker -0.11, deck -0.10, deck-on -0.11, byline-below 0.48, byline-end 0.25, byline-apart -0.15, byline-on -0.42, text -0.30, text-on 0.89
title-score-and-letters 6: 2135: title 0.26, title-on -0.08, kicker -0.05, deck-on -0.15, byline-below -0.19, byline-end -0.18, byline-apart 0.08, byline-on -0.09, text 0.17, text-on 0.04
title-score-and-letters 7: 1594: title -0.48, title-on 0.35, kicker -0.04, deck -0.06, deck-on -0.19, byline-below 0.27, byline-end 0.07, byline-on 0.24, text-on -0.08
title-score-and-letters 8: 21: title -0.19, title-on -0.31, byline-below -0.26, byline-above -0.46, byline-end -0.04, byline-on -0.15, text 0.18, text-on 0.31
title-score-and-letters 9: 34: title 0.77, title-on 1.33, kicker -0.07, deck -0.04, byline-below -1.12, byline-above -0.09, byline-end 0.16, byline-apart -0.32, byline-on 0.26, text -0.75, text-on -0.24
title-score-and-letters 10: 396: title -0.34, title-on -0.18, kicker -0.07, deck -0.09, deck-on -0.09, byline-below 0.42, byline-above -0.11, byline-end 0.07, byline-apart 0.23, byline-on 0.45, text -0.45, text-on 0.26
title-score-and-letters 11: 411: title -0.14, title-on 0.45, kicker -0.08, byline-end -0.12, byline-on 0.06, text 0.04, text-on 0.52
title-score-and-letters 12: 19: title -0.49, title-on -0.41, byline-below 0.38, byline-above -0.17, byline-apart -0.38, byline-on -0.04, text 0.26
title-score-and-letters 13: 110: title -0.22, title-on -0.33, kicker 0.23, deck 0.28, deck-on -0.08, byline-below -0.20, byline-above -0.12, byline-end -0.39, byline-apart 0.30, byline-on 0.11, text 0.08, text-on 0.51, aside -0.03
title-score-and-letters 14: 490: title 0.29, title-on -0.15, kicker -0.10, deck 0.03, deck-on -0.03, byline-end 0.08, byline-apart 0.11, byline-on -0.26, text -0.32, text-on 0.22, aside -0.03
title-score-and-letters 15: 801: title 0.36, title-on 0.46, kicker 0.07, deck-on 0.21, byline-below -0.03, byline-end 0.03, byline-on 0.19, text -0.52, text-on -0.89
title-score-and-letters 16: 75: title 0.26, byline-below -0.34, byline-above 0.41, byline-end -0.25, text-on -0.08
title-score-and-letters 17: 240: title-on -0.31, deck -0.07, deck-on -0.12, byline-end 0.04, byline-on 0.12, text 0.07, text-on -0.04, aside -0.04
title-score-and-letters 18: 2208: title -0.20, kicker -0.03, deck-on 0.06, byline-below -0.04, byline-above -0.06, byline-end 0.05, byline-apart -0.10, text 0.46, aside -0.03
title-score-and-letters 19: 618: title 0.43, title-on -0.32, kicker 0.09, deck -0.06, deck-on -0.27, byline-below 0.07, byline-above -0.05, byline-apart -0.06, byline-on -0.21, text -0.35, text-on 0.19
title-score-and-letters 20: 112: title 0.92, title-on 0.04, byline-below -0.06, byline-above -0.08, text -0.84, text-on -0.38
title-score-and-letters 21: 54: title -0.51, title-on 0.38, kicker -0.14, deck -0.03, byline-above -0.09, byline-end -0.13, byline-apart -0.06, byline-on 0.64, text 0.11, text-on -0.20
title-score-and-letters 22: 827: title-on -0.22, deck -0.03, byline-below -0.07, byline-above 0.06, byline-apart -0.09, text-on 0.84
title-score-and-letters 23: 87: title -0.44, title-on 0.71, kicker -0.09, deck 0.40, deck-on 0.54, byline-below 0.08, byline-end -0.19, byline-apart -0.04, byline-on -0.17, text -0.46, text-on -0.71
title-score-and-letters 24: 142: title 0.55, title-on -0.08, kicker -0.11, deck -0.03, byline-below -0.53, byline-above 0.24, byline-on -0.10, text -0.52, text-on 0.38
title-score-and-letters 25: 93: title-on 0.03, kicker 0.08, byline-below 0.04, byline-above -0.08, byline-end 0.33, byline-apart -0.04, byline-on -0.56, text -0.31, text-on 0.36
title-score-and-letters 26: 882: title 0.12, title-on 0.08, kicker 0.12, byline-below 0.19, byline-above -0.04, byline-end -0.14, byline-apart -0.28, byline-on -0.19, text -0.13, text-on -0.59
title-score-and-letters 27: 152: title -0.16, title-on 0.34, deck 0.08, deck-on -0.21, byline-below -0.19, byline-end -0.04, byline-on 0.47, text -0.18, text-on 0.39
title-score-and-letters 28: 155: title -0.18, title-on 0.17, kicker -0.10, deck -0.04, byline-below -0.12, byline-above -0.10, byline-on -0.25, text-on 0.27
title-score-and-letters 29: 81: title 0.42, title-on 0.29, kicker 0.04, deck -0.03, byline-below -0.12, byline-above 0.33, byline-end -0.13, text -0.47, text-on -0.59
title-score-and-letters 30: 444: title 0.25, title-on 0.34, kicker 0.05, deck -0.03, byline-below -0.15, byline-on -0.03, text -0.27, text-on 0.61
title-score-and-letters 31: 112: title 0.57, title-on -0.30, deck-on -0.13, byline-below -0.12, byline-above -0.03, byline-on -0.30, text -0.23, text-on 0.34
title-score-and-letters 32: 85: title -0.08, title-on 0.36, kicker -0.05, byline-below -0.04, text 0.04, text-on -0.42
title-score-and-letters 33: 39: title -0.52, title-on 0.43, kicker -0.35, deck -0.03, byline-below -0.19, byline-above -0.35, byline-end -0.31, text 0.90
title-score-and-letters 34: 81: title 0.99, title-on -0.42, kicker -0.23, byline-below -0.17, byline-above -0.05, text -0.79
title-score-and-letters 35: 24: title 0.56, title-on -0.46, kicker -0.10, byline-on -0.20, text -0.56, text-on 0.44
letters-and-fill 0: 241: title -0.33, title-on 0.23, kicker -0.04, deck -0.03, byline-below -0.14, byline-above 0.18, byline-end -0.13, byline-on -0.06, text 0.30, text-on -0.40
letters-and-fill 1: 283: title -0.07, title-on -0.14, kicker -0.10, deck -0.04, byline-above -0.11, byline-apart -0.06, text -0.12, text-on 0.79, aside -0.04
letters-and-fill 2: 108: title 0.73, title-on -0.79, byline-below -0.32, text -0.10, text-on -0.06
letters-and-fill 3: 16: title -0.54, byline-above -0.05, text 0.41, text-on 0.22
letters-and-fill 4: 6: title 0.20, kicker -0.04, deck -0.07, byline-below -0.05, byline-above -0.04, byline-end -0.06, text -0.15, aside -0.06
letters-and-fill 5: 8: title 0.37, text -0.33
letters-and-fill 6: 74: title 0.04, title-on -1.07, kicker -0.12, byline-below -0.20, byline-end -0.27, byline-apart -0.06, byline-on -0.62, text 0.06, text-on 1.41
letters-and-fill 7: 337: title -0.26, title-on 0.06, deck -0.05, deck-on -0.09, byline-below 0.05, byline-above 0.10, byline-end -0.13, byline-apart -0.09, byline-on -0.06, text 0.20, text-on 0.43, aside -0.03
letters-and-fill 8: 302: title 0.51, title-on 0.25, kicker -0.05, deck -0.07, deck-on -0.16, byline-below -0.35, byline-above -0.17, byline-end 0.25, byline-on -0.07, text -0.29, text-on -0.06
letters-and-fill 9: 125: title -0.06, title-on 0.31, kicker -0.14, deck -0.07, deck-on -0.09, byline-below 0.03, byline-above 0.35, byline-apart 0.04, byline-on 0.31, text -0.36, text-on -0.33
letters-and-fill 10: 137: title -0.59, title-on -0.37, kicker -0.07, deck 0.38, byline-below 0.46, byline-above 0.08, byline-end -0.18, byline-apart 0.16, byline-on 0.41, text 0.03, text-on -0.57
letters-and-fill 11: 193: title -0.22, title-on 0.08, kicker 0.16, deck -0.16, byline-below 0.08, byline-above -0.16, byline-apart -0.08, byline-on -0.14, text 0.34, text-on -0.15
letters-and-fill 12: 4173: title 0.14, kicker 0.07, deck -0.09, deck-on 0.04, byline-below 0.10, byline-above -0.12, byline-end -0.20, byline-apart -0.10, text -0.03
letters-and-fill 13: 4079: title 0.05, title-on -0.11, kicker -0.04, byline-above -0.06, byline-end 0.12, byline-on 0.28, text -0.17, text-on -0.14
letters-and-fill 14: 3378: title -0.16, title-on -0.15, kicker -0.08, deck 0.05, byline-below 0.07, byline-above 0.11, byline-end -0.06, byline-apart -0.08, byline-on -0.18, text -0.04, text-on 0.14, aside -0.03
letters-and-fill 15: 3356: title-on 0.18, kicker -0.07, deck -0.04, deck-on -0.14, byline-below -0.14, byline-end -0.04, byline-apart 0.18, byline-on -0.23, text 0.10, text-on -0.12
letters-and-fill 16: 16038: title 0.04, title-on -0.07, kicker -0.03, deck -0.06, deck-on -0.03, byline-below -0.18, byline-above -0.05, byline-end -0.10, byline-on -0.22, text 0.04, text-on 0.36
letters-and-fill 17: 2809: title 0.15, title-on 0.05, deck -0.05, byline-below -0.20, byline-above -0.03, byline-apart -0.12, byline-on -0.45, text-on 0.24
letters-and-fill 18: 2202: title 0.06, title-on -0.32, kicker -0.06, deck -0.03, deck-on 0.15, byline-below -0.18, byline-end -0.09, byline-on 0.09, text 0.19, text-on 0.33
letters-and-fill 19: 2816: title 0.12, title-on 0.25, kicker 0.06, byline-below -0.22, byline-above -0.05, byline-end -0.17, text 0.08, text-on -0.18
letters-and-fill 20: 2596: title 0.07, title-on 0.74, kicker -0.08, deck -0.06, deck-on -0.31, byline-below -0.10, byline-end -0.04, byline-apart -0.03, byline-on 0.09, text -0.13, text-on -0.14
letters-and-fill 21: 1740: title -0.16, title-on -0.30, kicker 0.09, deck -0.03, deck-on 0.12, byline-below 0.07, byline-end 0.04, byline-on -0.15, text -0.09, text-on 0.15
letters-and-fill 22: 4884: title -0.09, title-on -0.35, kicker -0.04, deck -0.06, deck-on 0.20, byline-below 0.08, byline-end 0.08, text 0.08, text-on -0.03
letters-and-fill 23: 13291: title -0.48, title-on -0.28, kicker -0.09, deck 0.09, deck-on -0.21, byline-below 0.21, byline-end 0.07, byline-on -0.09, text 0.05, text-on 0.21
letters-and-tail 0: 515: kicker -0.10, deck -0.04, byline-above -0.06, byline-end -0.06, byline-apart -0.04, byline-on -0.08, text-on 0.17
letters-and-tail 1: 6: title 0.03, title-on 0.31, kicker -0.06, deck -0.07, byline-below -0.25, byline-above -0.08, byline-end -0.12, byline-apart -0.03, byline-on -0.12, text -0.18, aside -0.08
letters-and-tail 2: 117: title 0.87, title-on -0.14, deck -0.13, byline-below -0.16, byline-apart -0.06, byline-on -0.09, text -0.41, text-on 0.10, aside -0.05
letters-and-tail 5: 21: title -0.37, title-on -0.37, deck -0.22, byline-below -0.23, byline-above -0.15, byline-end -0.07, byline-apart -0.06, text 0.39, aside -0.14
letters-and-tail 6: 1: title 0.21, text -0.21
letters-and-tail 8: 2: title -0.12, byline-below -0.06, byline-above -0.10, byline-on 0.17, text -0.24
letters-and-tail 9: 1144: kicker -0.05, deck -0.04, deck-on -0.05, byline-end 0.05, byline-apart -0.06, byline-on 0.08, text -0.05, aside -0.07
letters-and-tail 12: 5: title -0.26, deck -0.09, byline-below -0.10, byline-above -0.04, byline-end -0.06, text -0.18, text-on 0.54, aside -0.04
letters-and-tail 15: 12: title -0.28, deck -0.19, byline-below -0.29, byline-above -0.21, byline-end -0.20, byline-apart -0.13, text 0.46, text-on 0.29
letters-and-tail 17: 7: title -0.03, title-on 0.61, kicker -0.03, byline-below -0.04, byline-above -0.06, byline-end -0.40, byline-on -0.07, text -0.19, text-on -0.14
letters-and-tail 18: 21021: title 0.08, title-on -0.10, deck -0.06, byline-below 0.10, byline-above -0.08, byline-end 0.06, byline-on 0.03, text -0.05, aside -0.08
letters-and-tail 19: 1395: title 0.04, title-on 0.14, deck -0.04, byline-below -0.11, byline-apart -0.05, text-on 0.08
letters-and-tail 20: 9729: title 0.04, byline-below -0.11, byline-end -0.07, byline-apart -0.04, text -0.14, text-on 0.40
letters-and-tail 21: 1022: title -0.04, title-on -0.10, byline-below -0.04, text 0.23, text-on -0.11
letters-and-tail 22: 155: title -0.26, title-on -0.16, byline-below -0.37, text 0.52, text-on 0.07
letters-and-tail 23: 28: title -0.29, text 0.23, text-on 0.11
letters-and-tail 26: 463: title 0.11, title-on -0.21, kicker -0.20, deck -0.06, byline-below -0.03, byline-above 0.22, byline-on -0.07, text 0.11, text-on -0.08
letters-and-tail 27: 14786: title 0.09, title-on 0.24, kicker 0.09, deck-on 0.16, byline-above -0.07, byline-end 0.05, byline-apart -0.04, byline-on 0.25, text -0.27, text-on -0.38, aside -0.04
letters-and-tail 28: 1654: title -0.45, title-on -0.41, kicker -0.04, deck -0.07, deck-on -0.10, byline-below 0.17, byline-end -0.09, text 0.25, text-on -0.04
letters-and-tail 29: 7409: title-on -0.05, kicker -0.10, deck -0.03, deck-on -0.09, byline-below -0.15, byline-end -0.14, byline-on -0.16, text 0.16, text-on 0.34
letters-and-tail 30: 941: title -0.27, title-on -0.33, kicker -0.05, deck-on -0.12, byline-below -0.04, byline-on -0.12, text 0.21, text-on 0.40
letters-and-tail 31: 244: title -0.21, title-on -0.31, byline-on -0.09, text 0.13, text-on 0.30
letters-and-tail 32: 65: title -0.38, title-on -0.26, byline-on -0.14, text 0.15, text-on 0.12
letters-and-tail 33: 1855: title 0.39, title-on -0.41, deck -0.06, deck-on -0.28, byline-below 0.10, byline-above -0.03, byline-end -0.12, byline-on -0.11, text -0.09, text-on -0.13
letters-and-tail 34: 11: title -0.26, text-on 0.27
letters-and-tail 35: 564: title -0.15, title-on -0.29, deck 0.19, deck-on -0.25, byline-on -0.33, text-on 0.25
letters-and-head 0: 1: title 0.25, text -0.25
letters-and-head 2: 612: title -0.21, title-on -0.05, kicker -0.10, deck -0.05, byline-below -0.09, byline-above -0.08, byline-end -0.08, byline-apart -0.04, byline-on -0.10, text 0.07, text-on 0.23, aside -0.04
letters-and-head 3: 41: title 0.49, title-on -0.73, byline-below -0.11, byline-above -0.06, text -0.23
letters-and-head 4: 1: title -0.07, byline-above -0.06, byline-on 0.17
letters-and-head 10: 1154: title-on 0.05, kicker -0.05, deck -0.04, deck-on -0.05, byline-apart -0.07, byline-on 0.08, text -0.07, text-on 0.05, aside -0.07
letters-and-head 12: 14: title -0.43, title-on -0.22, kicker -0.04, byline-below -0.14, byline-above -0.03, byline-end -0.20, text 0.70, text-on 0.11
letters-and-head 16: 29387: title 0.04, title-on 0.14, deck -0.17, byline-below 0.19, byline-end 0.09, byline-apart -0.04, text -0.30, text-on 0.12, aside -0.09
letters-and-head 17: 8: title -0.38, byline-below -0.21, byline-end -0.05, text 0.38, text-on 0.17
letters-and-head 18: 361: title -0.32, title-on -0.66, kicker -0.38, deck -0.14, byline-below -0.23, byline-above -0.14, byline-end -0.30, byline-apart -0.10, text 0.39, text-on 0.48
letters-and-head 19: 1226: title 0.77, title-on -0.63, kicker -0.12, deck -0.04, byline-below -0.43, byline-above -0.03, byline-end -0.08, byline-apart -0.05, byline-on -0.06, text -0.23, text-on 0.55
letters-and-head 20: 2133: title -0.48, title-on -0.74, byline-below -0.12, byline-above -0.05, byline-end -0.06, byline-apart 0.07, text 0.63, text-on 0.18
letters-and-head 21: 60: title -0.53, title-on -0.61, kicker -0.06, deck 0.99, byline-below -0.44, byline-above -0.03, byline-end -0.06, byline-apart -0.06, byline-on -0.14, text -0.29
letters-and-head 22: 22: title 0.07, title-on 1.16, kicker -0.27, deck -0.05, deck-on -0.08, byline-below -0.22, byline-above -0.03, byline-end -0.17, byline-apart -0.03, text -0.76, text-on -0.95, aside -0.18
letters-and-head 23: 636: title -0.82, title-on -0.08, byline-apart -0.14, text 0.73, text-on 0.42
letters-and-head 24: 30: title -1.20, title-on -0.19, byline-below -0.03, text 1.20
letters-and-head 25: 13645: title -0.58, title-on 0.48, kicker -0.05, deck -0.04, deck-on 0.48, byline-below 0.23, byline-above -0.04, text -0.58, text-on 0.44
letters-and-head 26: 11126: title 0.36, title-on -0.08, kicker 0.17, deck-on -0.25, byline-below -0.09, byline-above -0.04, byline-end -0.09, byline-apart -0.04, byline-on 0.20, text -0.09, text-on -0.33, aside -0.03
letters-and-head 27: 1048: title 0.52, title-on -1.30, kicker -0.17, deck -0.05, deck-on -0.31, byline-below -0.27, byline-end -0.10, byline-on -0.39, text 0.52, text-on -0.07, aside -0.03
letters-and-head 28: 1024: title -0.37, title-on -0.06, kicker -0.05, byline-below -0.04, byline-end -0.06, text 0.30, text-on 0.27
letters-and-head 29: 145: title -0.67, byline-below -0.05, text 0.51, text-on 0.13
letters-and-head 30: 30: text -0.07, text-on 0.08
letters-and-head 31: 481: title -1.25, title-on -0.37, byline-below -0.06, text 1.01
letters-and-extent 0: 171: title 0.35, title-on -0.13, kicker -0.04, byline-below -0.07, text 0.11, text-on -0.54
letters-and-extent 1: 197: title -0.27, title-on 0.75, kicker -0.12, deck -0.05, byline-below -0.04, byline-above -0.04, byline-end -0.21, byline-on -0.18, text -0.28, text-on 0.25, aside -0.04
letters-and-extent 2: 215: title -0.24, title-on -0.41, kicker -0.04, byline-below 0.17, byline-apart -0.04, byline-on 0.16, text -0.09, text-on 0.57
letters-and-extent 3: 62: title 0.09, title-on -0.71, byline-below -0.41, text 0.77, text-on 0.63
letters-and-extent 4: 13: title -0.10, title-on -0.15, kicker -0.05, deck -0.06, byline-below -0.11, byline-above -0.11, byline-end -0.14, byline-apart -0.04, text 0.23, aside -0.08
letters-and-extent 6: 22: title -0.36, title-on -0.41, kicker -0.31, deck -0.09, byline-below 0.41, byline-above -0.09, byline-end 0.44, byline-apart -0.05, text 0.10
letters-and-extent 7: 351: title 0.25, title-on 0.44, kicker 0.11, deck -0.05, deck-on -0.14, byline-below 0.05, byline-above -0.08, byline-apart -0.10, byline-on 0.20, text -0.39, text-on -0.86, aside -0.04
letters-and-extent 8: 515: title 0.17, title-on 0.03, kicker -0.05, deck 0.10, deck-on -0.06, byline-below -0.32, byline-above -0.12, byline-end -0.19, byline-on 0.10, text 0.24, text-on 0.20, aside -0.04
letters-and-extent 9: 212: title -0.57, title-on -0.48, kicker -0.07, deck -0.12, byline-below 0.22, byline-above 0.13, byline-end 0.04, byline-on -0.12, text 0.19, text-on 0.53, aside -0.03
letters-and-extent 10: 62: title -0.47, title-on -0.72, kicker -0.08, deck -0.25, byline-below 0.44, byline-above 0.32, byline-end 0.71, byline-apart -0.04, byline-on -0.43, text -0.64, text-on 0.10
letters-and-extent 11: 6: title 0.31, title-on -0.07, kicker -0.06, deck -0.09, byline-below -0.18, byline-end -0.05, byline-on -0.08, text -0.29, aside -0.07
letters-and-extent 12: 3083: title 0.11, title-on -0.05, kicker 0.37, deck -0.06, deck-on 0.03, byline-above -0.15, byline-on 0.07, text -0.25, text-on -0.06
letters-and-extent 13: 4314: title 0.33, title-on 0.27, kicker -0.24, deck -0.06, byline-below -0.09, byline-above 0.03, byline-end -0.10, byline-apart -0.23, byline-on 0.20, text -0.37, text-on 0.19, aside -0.03
letters-and-extent 14: 6712: title 0.22, kicker -0.17, deck-on -0.08, byline-below 0.14, byline-above 0.07, byline-apart 0.10, byline-on -0.10, text -0.42, text-on 0.14
letters-and-extent 15: 10894: title -0.16, title-on -0.09, kicker -0.05, deck-on -0.03, byline-below -0.18, byline-end 0.05, byline-apart 0.04, byline-on -0.61, text 0.39, text-on -0.17, aside -0.04
letters-and-extent 16: 6889: title -0.19, title-on -0.28, byline-below -0.12, byline-end -0.04, byline-apart -0.04, byline-on -0.40, text 0.37, text-on 0.27
letters-and-extent 17: 1941: title -0.80, title-on -0.14, deck -0.05, byline-below -0.13, byline-end -0.05, byline-apart -0.17, text 0.80, text-on 0.31
letters-and-extent 18: 1471: title -0.42, title-on 0.67, kicker 0.27, deck-on 0.15, byline-below -0.11, byline-end -0.09, byline-on 0.31, text -0.06, text-on -0.35, aside -0.03
letters-and-extent 19: 2416: title 0.32, title-on 0.20, kicker 0.08, deck -0.05, deck-on -0.04, byline-below -0.33, byline-end -0.12, byline-on 0.06, text -0.17, text-on -0.03
letters-and-extent 20: 4351: title-on -0.28, kicker -0.23, deck-on 0.19, byline-below 0.04, byline-above -0.05, byline-end 0.03, byline-apart -0.04, byline-on -0.20, text 0.13, text-on 0.22
letters-and-extent 21: 6601: title -0.10, title-on -0.49, kicker -0.11, deck-on -0.12, byline-below 0.20, byline-end 0.07, byline-on -0.03, text -0.18, text-on 0.29
letters-and-extent 22: 7222: title -0.10, title-on -0.23, deck-on -0.22, byline-end -0.09, byline-on -0.40, text 0.38, text-on -0.18
letters-and-extent 23: 5468: title -0.37, title-on -0.36, kicker -0.08, byline-below -0.08, byline-end -0.05, byline-on -0.05, text 0.18, text-on 0.45
letters-and-name 0: 503: title 1.08, title-on -0.43, kicker -0.06, deck -0.03, byline-below -0.19, byline-on -0.04, text -0.31, text-on -0.11, aside -0.03
letters-and-name 1: 113: title -0.46, title-on 0.26, kicker -0.10, deck -0.03, byline-below -0.04, byline-above -0.05, byline-on -0.21, text 0.25, text-on 0.71
letters-and-name 2: 9: title -0.60, title-on -0.14, kicker -0.24, byline-below -0.07, byline-above -0.33, byline-end -0.19, text 0.79, text-on 0.14, aside -0.04
letters-and-name 3: 32: title -0.59, title-on -0.25, byline-below 0.37, byline-above 0.20, byline-end -0.41, byline-apart -0.52, byline-on 0.26, text -0.05, text-on 0.31
letters-and-name 4: 4: kicker -0.04, deck -0.06, byline-below -0.07, byline-above 0.16, byline-end -0.09, byline-apart -0.05, text -0.38, aside -0.05
letters-and-name 5: 1: title-on -0.16, byline-below 0.16, byline-above -0.03
letters-and-name 6: 659: title 0.38, title-on 0.33, kicker -0.10, deck-on -0.03, byline-below -0.29, byline-above -0.07, byline-on -0.41, text -0.16, text-on 0.42, aside -0.04
letters-and-name 7: 220: title -0.58, title-on 0.17, kicker 0.30, deck -0.09, deck-on -0.09, byline-below -0.07, byline-above -0.11, byline-end -0.27, byline-apart -0.07, text 0.79, text-on -0.30
letters-and-name 8: 103: title -0.82, title-on -0.81, kicker -0.22, deck -0.04, byline-below 0.77, byline-above 0.15, byline-apart -0.07, byline-on 0.76, text -0.04, text-on 0.18, aside -0.04
letters-and-name 9: 109: title 0.24, title-on -0.67, kicker -0.13, deck -0.07, deck-on -0.15, byline-below -0.06, byline-above 0.37, byline-apart 0.11, byline-on 0.65, text -0.45, text-on -0.59, aside -0.04
letters-and-name 10: 43: title 0.40, title-on -0.49, kicker -0.07, deck -0.04, byline-below 0.56, byline-above -0.13, byline-end 0.39, byline-apart -0.30, byline-on 0.04, text -0.63, text-on -0.67
letters-and-name 11: 34: title -0.67, title-on -0.20, kicker -0.10, byline-below 0.40, byline-above 0.39, byline-end 0.61, byline-apart -0.13, byline-on -0.04, text -0.56
letters-and-name 12: 31531: title -0.04, title-on -0.03, kicker -0.14, deck-on -0.05, byline-below -0.04, byline-above -0.10, byline-end -0.13, byline-apart -0.08, byline-on -0.06, text 0.32, text-on 0.27, aside -0.07
letters-and-name 13: 1015: title 0.43, title-on 0.16, kicker 0.32, deck -0.04, deck-on 0.11, byline-below -0.26, byline-above -0.13, byline-end -0.07, byline-apart -0.07, byline-on -0.13, text -0.28, text-on -0.38
letters-and-name 14: 746: title 0.28, title-on -0.06, deck -0.11, byline-below -0.21, byline-above 0.15, byline-end -0.08, byline-apart 0.09, byline-on -0.08, text -0.11, text-on 0.17
letters-and-name 15: 222: title-on -0.30, kicker -0.15, deck -0.09, byline-below 0.45, byline-above 0.04, byline-end 0.34, byline-on 0.13, text -0.56, text-on -1.27, aside -0.04
letters-and-name 16: 126: title -0.10, title-on -0.25, kicker -0.11, deck -0.08, deck-on -0.03, byline-below -0.07, byline-above 0.16, byline-end -0.19, byline-apart 0.09, byline-on -0.26, text 0.42, text-on -0.32, aside -0.03
letters-and-name 17: 193: title -0.69, title-on -0.41, kicker -0.12, deck -0.11, byline-below 0.11, byline-above 0.35, byline-end 0.48, byline-apart 0.40, byline-on 0.26, text -1.29, aside -0.06
letters-and-name 18: 27313: title -0.05, title-on 0.14, deck-on 0.08, byline-above -0.05, byline-end -0.11, byline-apart -0.04, byline-on 0.08, text-on 0.17, aside -0.04
letters-and-name 19: 62: title 0.48, title-on 0.48, kicker -0.08, byline-below -0.14, byline-end -0.03, byline-on -0.08, text -0.52, text-on -0.35
letters-and-name 20: 32: title -0.55, title-on -0.41, kicker -0.06, byline-below 0.56, byline-on -0.06, text 0.14, text-on 0.12
letters-and-name 21: 73: title 0.03, title-on -0.11, kicker -0.28, byline-on -0.57, text 0.40, text-on 0.09
letters-and-name 22: 14: title -0.82, title-on -0.25, kicker -0.17, deck -0.03, byline-below 0.49, byline-above -0.03, byline-end 0.81, byline-apart -0.05, text -0.80, text-on -0.23, aside -0.04
letters-and-name 23: 35: title -0.49, title-on -0.80, kicker -0.17, deck -0.04, byline-below -0.05, byline-above -0.13, byline-end 0.18, byline-apart -0.12, byline-on -0.23, text 0.82
letters-and-gap 0: 272: title -0.22, title-on -0.10, kicker -0.09, deck -0.04, byline-below 0.19, byline-above -0.07, byline-end -0.08, byline-apart -0.10, byline-on -0.14, text -0.16, text-on 0.30, aside -0.03
letters-and-gap 1: 179: title-on -0.10, deck -0.05, byline-below -0.22, byline-above -0.03, byline-apart -0.05, byline-on 0.28, text 0.04, text-on -0.32
letters-and-gap 2: 92: title 0.18, title-on 0.05, kicker -0.05, deck -0.09, byline-below -0.72, byline-above -0.05, byline-on -0.11, text 0.04, text-on 0.23
letters-and-gap 3: 29: title -0.07, title-on -0.10, byline-below -0.17, byline-above 0.30, byline-apart -0.12, text -0.64
letters-and-gap 4: 90: title 0.10, kicker -0.05, byline-below -0.05, byline-end -0.15, text 0.07
letters-and-gap 5: 706: title -0.36, title-on -0.10, deck-on -0.06, byline-below 0.10, byline-above -0.04, byline-end 0.19, byline-on 0.21, text -0.15, text-on -0.10, aside -0.05
letters-and-gap 6: 182: title 0.54, title-on 0.57, kicker -0.11, deck -0.06, byline-below -0.45, byline-above -0.19, byline-end -0.35, byline-apart -0.19, byline-on -0.20, text -0.38, text-on 0.11, aside -0.04
letters-and-gap 7: 187: title -0.22, title-on -0.33, kicker -0.18, deck -0.09, byline-below 0.12, byline-apart -0.04, byline-on -0.29, text 0.39, text-on 0.62
letters-and-gap 8: 8: title 0.08, title-on 0.26, deck -0.05, byline-below -0.25, byline-above -0.04, byline-end -0.03, text -0.53
letters-and-gap 9: 85: title -0.04, kicker 0.08, byline-below -0.08, byline-above 0.07, byline-end -0.13, text 0.12
letters-and-gap 10: 26252: title -0.16, title-on 0.10, kicker -0.23, deck -0.13, byline-above -0.08, byline-apart -0.08, byline-on 0.07, text 0.06, text-on 0.33, aside -0.06
letters-and-gap 11: 4873: title 0.39, title-on -0.41, kicker -0.12, deck -0.05, byline-below 0.17, byline-above -0.18, byline-end 0.15, byline-apart -0.14, byline-on -0.21, text 0.23, text-on -0.07, aside -0.06
letters-and-gap 12: 2234: title 0.22, title-on -0.50, kicker 0.18, deck 0.11, byline-below -0.11, byline-above -0.08, byline-end -0.23, byline-apart 0.22, byline-on -0.10, text -0.40, text-on 0.13, aside -0.05
letters-and-gap 13: 48: title -0.04, title-on -0.25, kicker 0.03, byline-above -0.14, byline-end -0.17, byline-on -0.03, text 0.63, text-on -0.63
letters-and-gap 14: 426: title-on 0.56, kicker 0.08, byline-below -0.03, byline-above 0.03, byline-end -0.04, text-on 0.13
letters-and-gap 15: 22362: title -0.21, title-on 0.08, kicker 0.08, deck -0.06, deck-on 0.11, byline-below -0.13, byline-end 0.06, byline-on 0.15, text -0.09, text-on 0.27, aside -0.03
letters-and-gap 16: 3545: title -0.44, kicker -0.15, deck -0.12, deck-on -0.06, byline-below 0.13, byline-above -0.05, byline-end -0.27, byline-apart -0.08, byline-on -0.10, text 0.46, text-on 0.26, aside -0.04
letters-and-gap 17: 1361: title-on 0.15, kicker -0.28, deck 0.08, deck-on -0.11, byline-below 0.23, byline-end -0.10, byline-on -0.30, text 0.08, text-on -1.12, aside -0.04
letters-and-gap 18: 65: title 0.36, title-on -0.04, kicker -0.10, deck -0.17, deck-on -0.15, byline-below -0.09, byline-above -0.04, byline-end -0.20, byline-apart -0.06, text -0.25, text-on 0.25
letters-and-gap 19: 196: title 0.12, title-on -0.11, kicker 0.05, byline-below -0.08, byline-on -0.10, text-on 0.29
letters-and-number 0: 528: title -0.31, title-on 0.15, kicker -0.09, deck -0.05, byline-below -0.06, byline-above -0.07, byline-end -0.09, byline-apart -0.04, byline-on 0.03, text-on 0.09, aside -0.04
letters-and-number 2: 33: title-on -0.68, byline-below -0.17, byline-above -0.10, text 0.29
letters-and-number 7: 2: title -0.32, kicker -0.20, deck -0.08, byline-below -0.06, byline-above -0.17, byline-end -0.08, text 0.32, aside -0.16
letters-and-number 8: 18: title 0.58, kicker -0.23, byline-below -0.22, byline-on -0.04, text -1.05, text-on 0.16
letters-and-number 9: 1: title 0.26, title-on -0.23, kicker -0.13, deck -0.12, byline-below -0.07, byline-apart -0.04, text -0.17, aside -0.08
letters-and-number 10: 80: title 0.52, title-on -0.69, byline-above -0.03, byline-on -0.08, text -0.38, text-on 0.18
letters-and-number 12: 1114: title -0.19, title-on 0.13, deck -0.03, deck-on -0.05, byline-below -0.07, byline-end 0.04, byline-apart -0.07, byline-on 0.12, aside -0.07
letters-and-number 19: 5: title -0.36, title-on -0.35, kicker -0.47, deck -0.24, byline-below -0.40, byline-above -0.24, byline-end -0.25, text 0.59, aside -0.05
letters-and-number 20: 14: title 0.47, title-on -0.44, kicker -0.35, byline-below -0.29, byline-above -0.36, byline-end -0.21, byline-apart -0.05, byline-on -0.31, text -0.52, text-on 0.17, aside -0.03
letters-and-number 22: 34: title 0.41, title-on -0.45, kicker -0.16, byline-below 0.84, byline-above -0.16, byline-end -0.19, byline-apart -0.04, byline-on -0.29, text -0.68, text-on 0.12
letters-and-number 24: 33019: title -0.56, title-on 0.10, deck -0.08, text 0.34, text-on 0.14, aside -0.10
letters-and-number 25: 5: title -0.73, byline-end -0.31, text-on 0.79
letters-and-number 26: 320: title 1.26, title-on -0.60, kicker -0.26, deck -0.06, byline-below -0.22, byline-end -0.10, text -1.00
letters-and-number 28: 78: title 1.38, title-on -0.42, kicker -0.08, byline-below -0.55, byline-above -0.29, byline-end -0.06, byline-apart -0.06, text -1.21
letters-and-number 29: 43: title -0.22, text 0.19
letters-and-number 31: 4: title -0.69, kicker -0.35, deck -0.05, byline-above -0.13, byline-end -0.09, text 0.72, aside -0.05
letters-and-number 32: 96: title 2.00, title-on -0.69, kicker -0.13, byline-below -0.20, byline-end -0.04, byline-apart -0.21, text -2.01
letters-and-number 33: 9: title -0.14, title-on -0.57, byline-below -0.44, byline-apart -0.03, byline-on -0.14, text 0.61
letters-and-number 34: 95: title 0.28, title-on -0.30, kicker -0.30, deck -0.24, byline-below -0.30, byline-above -0.06, byline-end -0.14, byline-apart -0.14, text -0.10
letters-and-number 35: 164: title -0.17, title-on -0.27, byline-below -0.17, byline-end -0.03, byline-apart -0.19, text 0.37
letters-and-number 36: 26858: title -0.15, title-on 0.26, kicker 0.04, deck-on 0.07, byline-below 0.04, byline-above -0.07, byline-apart -0.05, byline-on 0.08, text -0.16, text-on 0.08, aside -0.04
letters-and-number 37: 163: title -1.82, title-on -1.63, kicker -0.22, byline-below -0.07, byline-end -0.05, byline-on -0.55, text 2.25, text-on 1.10
letters-and-number 38: 331: title 0.84, title-on -0.38, kicker -0.36, deck -0.04, byline-below -0.44, byline-end -0.14, byline-on -0.25, text -0.73, text-on 0.38, aside -0.04
letters-and-number 40: 13: title -0.64, byline-end -0.05, text 0.75
letters-and-number 44: 37: title 1.21, title-on -1.14, kicker -0.31, byline-below -0.13, byline-on -0.04, text -0.90, text-on 0.20
letters-and-number 46: 107: title 0.89, title-on -0.23, kicker -0.05, byline-below -0.21, byline-end -0.05, byline-on -0.04, text -0.65, text-on -0.26
letters-and-marks 0: 608: title 0.16, kicker -0.10, deck -0.04, byline-above -0.07, byline-end -0.06, byline-apart -0.04, text -0.38, text-on 0.23, aside -0.04
letters-and-marks 2: 47: title -0.29, title-on -0.16, deck -0.10, byline-below -0.50, byline-above -0.06, byline-on -0.19, text 0.43
letters-and-marks 4: 7: title -0.41, kicker -0.05, deck -0.07, byline-below -0.07, byline-above -0.03, byline-end -0.10, text 0.42, aside -0.08
letters-and-marks 6: 959: title 0.51, title-on 0.37, deck-on -0.08, byline-below -0.21, byline-above -0.10, byline-end -0.17, byline-apart -0.11, byline-on 0.33, text -0.39, text-on -0.08, aside -0.06
letters-and-marks 8: 175: title -1.32, title-on -1.13, kicker -0.08, deck -0.05, byline-below 0.46, byline-above 0.31, byline-end 0.37, byline-apart 0.32, byline-on -0.55, text 0.71, text-on 0.12, aside -0.03
letters-and-marks 10: 34: title -0.94, title-on -0.24, deck -0.26, byline-below 0.35, byline-above -0.21, byline-end 0.32, byline-apart -0.17, byline-on -0.39, text 0.45, text-on 0.19
letters-and-marks 12: 8869: title 0.35, title-on 0.46, kicker 0.04, byline-below -0.27, byline-above -0.21, byline-end -0.09, byline-apart -0.35, byline-on -0.08, text 0.03, text-on -0.08, aside -0.06
letters-and-marks 13: 526: title -0.38, title-on -0.83, kicker -0.17, deck -0.11, byline-below -0.19, byline-above 0.71, byline-end 0.48, byline-apart 0.26, byline-on -0.03, text -0.27, text-on 0.66, aside -0.04
letters-and-marks 14: 11016: title 0.45, title-on -0.30, kicker -0.05, deck -0.09, deck-on -0.10, byline-above -0.04, byline-end -0.12, byline-apart 0.15, byline-on -0.08, text -0.17, text-on -0.14
letters-and-marks 15: 397: title -0.77, title-on -1.02, kicker -0.07, deck -0.06, deck-on -0.05, byline-below -0.08, byline-above -0.38, byline-end 0.06, byline-apart 0.25, byline-on 0.34, text 0.43, text-on 0.73, aside -0.04
letters-and-marks 16: 12747: title -0.35, byline-below 0.32, byline-end -0.07, byline-apart -0.05, text -0.09, text-on 0.21
letters-and-marks 17: 278: title -0.37, title-on -0.17, deck -0.16, byline-end -0.09, text 0.58
letters-and-marks 18: 12921: title 0.28, title-on 0.31, kicker 0.04, deck 0.04, deck-on 0.11, byline-below -0.07, byline-above -0.07, byline-end -0.06, byline-apart -0.06, byline-on 0.24, text -0.55, text-on 0.12, aside -0.04
letters-and-marks 20: 9684: title -0.31, title-on -0.19, kicker -0.06, deck -0.07, deck-on 0.12, byline-on -0.26, text 0.36, text-on 0.24
letters-and-marks 22: 4924: title -0.20, title-on -0.21, deck -0.05, deck-on -0.21, byline-end -0.10, byline-apart 0.05, byline-on -0.23, text 0.37, text-on -0.06
letters-above 0: 144: title -0.60, title-on 0.46, kicker -0.09, deck -0.07, byline-below 0.09, byline-apart -0.15, text -0.08, text-on -0.07
letters-above 1: 20: title -0.17, title-on -0.54, text 0.20, text-on 0.22
letters-above 2: 16: title 0.73, text -0.71
letters-above 3: 398: title 0.07, title-on -0.41, kicker -0.05, byline-below -0.08, byline-above -0.03, byline-end -0.08, byline-on -0.04, text 0.23, text-on 0.27, aside -0.03
letters-above 4: 84: title 0.07, kicker -0.05, byline-below -0.05, byline-end -0.15, text 0.10
letters-above 5: 37: title -1.23, title-on 0.16, byline-below 0.48, byline-above -0.07, text -0.05
letters-above 6: 207: title 0.90, title-on -0.04, kicker 0.08, deck -0.04, byline-below -0.60, byline-above -0.08, byline-end -0.11, byline-apart 0.34, byline-on -0.19, text -0.41, text-on 0.27
letters-above 7: 3: title -0.38, title-on -0.17, kicker -0.25, deck -0.19, byline-below -0.26, byline-above -0.10, byline-end -0.17, byline-apart -0.05, text 0.39, aside -0.13
letters-above 8: 837: title -0.14, kicker -0.14, deck-on -0.11, byline-below 0.14, byline-end 0.10, byline-apart -0.18, byline-on 0.14, text 0.03, aside -0.06
letters-above 9: 84: title 0.03, kicker 0.10, byline-below -0.07, byline-above 0.08, byline-end -0.10, text -0.03
letters-above 10: 7: title -0.40, title-on 0.46, byline-below -0.47, text -0.27
letters-above 11: 2: title -0.25, title-on -0.17, kicker -0.11, deck -0.15, byline-below -0.31, byline-above -0.09, byline-end -0.08, text 0.33, aside -0.09
letters-above 12: 33100: title -0.11, title-on -0.11, kicker -0.13, deck -0.08, byline-above -0.07, byline-end 0.04, text 0.12, text-on 0.22, aside -0.09
letters-above 13: 367: title 0.93, title-on -0.79, kicker -0.11, deck -0.04, byline-below 0.12, byline-above -0.05, byline-end -0.13, byline-apart 0.20, text -0.79
letters-above 14: 357: title -0.03, kicker 0.08, byline-below -0.03, byline-above 0.03, byline-end -0.04, text 0.04
letters-above 15: 463: title -1.16, title-on -1.00, kicker -0.11, deck -0.10, byline-below -0.18, byline-end -0.05, byline-on -0.05, text 1.00, text-on 0.80, aside -0.03
letters-above 16: 914: title 0.32, title-on 0.22, kicker 0.05, deck -0.08, deck-on 0.17, byline-below 0.16, byline-above -0.06, byline-end -0.12, text -0.54, text-on -0.18
letters-above 17: 386: title -0.64, title-on -0.55, kicker -0.19, deck -0.04, byline-below -0.07, byline-end -0.04, text 0.84
letters-above 18: 25628: title 0.13, title-on 0.31, kicker -0.07, deck-on 0.04, byline-below -0.08, byline-above -0.03, byline-apart -0.05, byline-on 0.06, text -0.31, text-on 0.14, aside -0.04
letters-above 19: 138: title 0.09, kicker 0.06, byline-below -0.09
letters-below 0: 144: title 0.17, title-on -0.37, kicker -0.23, deck -0.04, byline-below 0.23, byline-above -0.19, byline-end -0.25, byline-apart -0.19, byline-on 0.14, text -0.44, text-on 0.47, aside -0.04
letters-below 1: 37: title 0.31, title-on 0.33, kicker -0.06, deck -0.03, byline-below -0.17, text -0.59, text-on -0.16
letters-below 2: 7: title 0.60, title-on -0.03, deck -0.10, byline-below -0.13, text -0.49
letters-below 3: 463: title -0.10, title-on 0.29, deck -0.03, byline-below -0.15, byline-above -0.05, byline-end -0.05, byline-on -0.07, text 0.08, text-on -0.06, aside -0.03
letters-below 4: 11: title -1.05, byline-end -0.09, byline-apart -0.04, text 0.87, text-on 0.19
letters-below 5: 20: title -0.56, title-on -0.22, kicker -0.67, byline-above -0.26, byline-end -0.50, byline-on -0.08, text 1.10, text-on -0.23
letters-below 6: 207: title -0.27, title-on 0.13, kicker 0.18, deck -0.08, deck-on -0.20, byline-below 0.20, byline-above -0.12, byline-end 0.29, byline-apart -0.05, byline-on 0.12, text -0.37, text-on 0.20, aside -0.05
letters-below 7: 2: title -0.33, title-on -0.17, kicker -0.25, deck -0.18, byline-below -0.25, byline-above -0.10, byline-end -0.16, byline-apart -0.06, text 0.32, aside -0.13
letters-below 8: 914: title 0.13, kicker -0.09, byline-below -0.06, byline-end -0.05, byline-apart -0.05, text -0.22, text-on 0.09, aside -0.05
letters-below 9: 25: title 0.15, title-on 0.37, kicker -0.04, deck -0.04, byline-below -0.16, byline-above -0.09, byline-end 0.08, byline-apart -0.09, byline-on -0.27, text 0.16, text-on -0.35, aside -0.04
letters-below 10: 16: title -0.31, kicker -0.17, deck -0.04, byline-above -0.21, byline-end -0.15, text 0.37, aside -0.09
letters-below 11: 3: title -0.28, byline-above -0.05, text 0.29
letters-below 12: 33100: title 0.11, title-on -0.06, kicker -0.06, deck -0.08, byline-below -0.06, byline-end -0.09, text-on 0.13, aside -0.09
letters-below 13: 386: title -0.03, title-on 0.06, kicker -0.03, byline-below -0.39, byline-above -0.04, byline-end 0.37, byline-apart -0.08, byline-on -0.07, text-on 0.34
letters-below 14: 328: title -0.17, title-on -0.06, byline-below 0.05, byline-end 0.07, byline-apart -0.04, byline-on -0.03, text-on 0.08
letters-below 15: 398: title -1.08, title-on -0.60, kicker -0.30, deck-on -0.04, byline-below -0.12, byline-end -0.07, byline-on -0.06, text 1.02, text-on 0.27, aside -0.03
letters-below 16: 837: title 0.14, title-on 0.32, kicker 0.35, deck -0.05, deck-on -0.05, byline-below -0.24, byline-above -0.04, byline-end -0.11, byline-on 0.17, text -0.14, text-on -0.28
letters-below 17: 367: title -0.52, title-on -0.60, kicker -0.19, deck-on -0.04, byline-below -0.06, byline-end -0.06, byline-on -0.04, text 0.76, text-on 0.67
letters-below 18: 25628: title-on 0.13, kicker -0.13, deck-on 0.10, byline-below 0.06, byline-above -0.06, byline-apart -0.04, byline-on -0.08, text -0.18, text-on 0.25
letters-below 19: 299: title -0.17, title-on -0.35, byline-below 0.07, byline-end 0.05, text 0.03, text-on 0.05
tail-above 0: 204: title -0.14, title-on -0.09, kicker -0.07, deck -0.06, byline-apart -0.12, byline-on 0.07, text-on 0.42
tail-above 1: 36: title -0.33, byline-above -0.04, byline-end -0.07, byline-on -0.24, text 0.24
tail-above 2: 297: title 0.41, title-on 0.24, byline-below -0.14, byline-above -0.09, text -0.28
tail-above 3: 37: title -0.11, title-on -0.11, kicker -0.19, byline-above 0.23, byline-end -0.13, text -0.14, aside -0.04
tail-above 6: 1: title -0.22, title-on 0.23
tail-above 8: 3: title 0.30, title-on -0.11, deck -0.03, byline-below -0.20, byline-above -0.03, byline-on -0.03, text -0.22
tail-above 9: 84: title 0.07, kicker -0.05, byline-below -0.05, byline-end -0.15, text 0.10
tail-above 10: 554: title -0.10, title-on -0.19, kicker -0.05, deck-on -0.03, byline-below 0.48, byline-above -0.11, byline-end -0.21, byline-apart 0.06, byline-on -0.08, text-on -0.19, aside -0.05
tail-above 11: 40: title -1.67, title-on 0.47, kicker -0.05, deck-on -0.15, byline-below -0.42, byline-above -0.40, byline-end 0.29, byline-apart -0.23, byline-on 0.78, text -0.33, text-on 1.24
tail-above 12: 439: title 0.43, title-on 0.24, kicker -0.07, deck -0.06, deck-on -0.08, byline-below -0.32, byline-end 0.24, byline-apart -0.10, text -0.23, text-on 0.29
tail-above 13: 32: kicker -0.03, byline-below -0.29, byline-above -0.08, byline-end 0.42, byline-apart -0.04, text -0.13, text-on -0.14
tail-above 14: 6: title -0.13, byline-on -0.11, text -0.06, text-on 0.32
tail-above 16: 2: title -0.11, deck -0.04, byline-above 0.50, byline-end -0.33, byline-apart -0.21, byline-on -0.17, text-on -0.18
tail-above 18: 9: title -0.47, title-on -0.23, kicker -0.19, deck -0.07, byline-below -0.28, byline-above -0.05, byline-apart -0.13, byline-on 0.19, text 0.58, text-on -0.18, aside -0.03
tail-above 19: 84: title 0.03, kicker 0.10, byline-below -0.07, byline-above 0.08, byline-end -0.10, text -0.03
tail-above 20: 21025: title -0.15, title-on -0.08, kicker -0.19, byline-below -0.06, byline-above -0.07, byline-end -0.25, byline-apart 0.17, byline-on 0.04, text -0.08, text-on 0.43, aside -0.06
tail-above 21: 1394: title -0.65, title-on 0.82, kicker -0.10, byline-below -0.05, byline-end -0.14, byline-apart -0.05, byline-on -0.04, text 0.26, text-on 0.10
tail-above 22: 9386: title 0.25, title-on -0.25, deck -0.07, byline-below -0.06, byline-above -0.03, byline-end 0.32, byline-apart -0.23, text -0.24, text-on -0.07, aside -0.04
tail-above 23: 1005: title -0.30, title-on -0.13, kicker 0.05, byline-below -0.07, byline-above -0.04, byline-end 0.03, byline-apart 0.10, text 0.22, text-on 0.07
tail-above 24: 157: title 0.89, byline-end -0.07, byline-apart -0.06, text -0.04, text-on -0.85
tail-above 25: 29: title 0.70, deck -0.06, byline-below -0.04, byline-end -0.28, text-on -0.57
tail-above 27: 22: title -0.57, byline-below -0.24, byline-end -0.34, byline-apart 0.48, text 0.24
tail-above 28: 458: title 0.53, title-on -0.87, kicker 0.09, byline-below 0.44, byline-above -0.14, byline-end -0.09, byline-apart -0.24, byline-on -0.43, text 0.04, text-on -0.31
tail-above 29: 357: title -0.03, kicker 0.08, byline-below -0.03, byline-above 0.03, byline-end -0.04, text 0.04
tail-above 30: 15438: title -0.50, title-on 0.08, kicker -0.10, deck-on 0.04, byline-below 0.14, byline-above -0.05, byline-end -0.26, text 0.19, text-on 0.33
tail-above 31: 1577: title -0.25, title-on -0.40, kicker -0.05, deck-on -0.16, byline-below -0.03, byline-end -0.07, byline-on 0.37, text-on 0.17
tail-above 32: 6773: title 0.31, title-on -0.15, kicker 0.03, deck -0.05, byline-below -0.19, byline-end 0.19, byline-on -0.04, text -0.05, text-on -0.33
tail-above 33: 866: title 0.19, title-on -0.04, kicker 0.14, deck -0.03, byline-below -0.09, byline-end 0.14, byline-apart -0.04, text -0.12, text-on -0.35
tail-above 34: 236: title 0.07, title-on -0.19, text 0.07, text-on 0.05
tail-above 35: 84: title-on -0.04, text 0.15, text-on 0.04
tail-above 36: 1865: title -0.21, title-on 0.23, kicker -0.03, deck-on -0.17, byline-below 0.15, byline-on 0.16, text -0.12, text-on 0.21
tail-above 38: 544: title 0.42, title-on -0.11, deck-on 0.63, byline-below -0.12, byline-end -0.06, byline-on -0.28, text -0.22, text-on -0.42
tail-above 39: 138: title 0.09, kicker 0.06, byline-below -0.09
fill-above 0: 117: title-on -0.30, kicker -0.18, deck -0.04, byline-below -0.20, byline-above -0.13, byline-on 0.28, text 0.30, text-on 0.74, aside -0.03
fill-above 1: 175: title 0.04, title-on -0.04, kicker -0.07, deck -0.05, byline-below 0.06, byline-above -0.03, byline-apart -0.09, byline-on -0.21, text 0.20, text-on -0.21
fill-above 2: 134: title -0.10, title-on 0.04, byline-below 0.07, byline-end -0.07, text -0.36, text-on 0.04
fill-above 3: 37: title -0.45, title-on -0.40, kicker -0.04, byline-above 0.25, text 0.30, text-on 0.19
fill-above 4: 45: title 0.40, byline-above -0.06, text -0.40
fill-above 5: 70: title 0.69, title-on -0.29, text -0.89, text-on 0.40
fill-above 6: 84: title 0.07, kicker -0.05, byline-below -0.05, byline-end -0.15, text 0.10
fill-above 7: 149: title -0.44, title-on -0.28, kicker -0.15, deck -0.07, byline-below -0.31, byline-above 0.25, byline-end -0.08, byline-apart -0.14, byline-on -0.19, text 0.53, text-on 1.32, aside -0.04
fill-above 8: 288: title-on -0.23, byline-above -0.06, byline-end -0.11, byline-apart 0.11, byline-on -0.34, text 0.17, text-on 1.10
fill-above 9: 265: title 0.15, title-on 0.47, kicker -0.10, deck 0.05, deck-on -0.16, byline-below 0.08, byline-above -0.17, byline-end 0.09, byline-apart -0.11, byline-on -0.20, text -0.20, text-on -0.04
fill-above 10: 101: title 0.14, title-on -0.41, kicker -0.13, deck -0.04, deck-on -0.10, byline-below 0.45, byline-above 0.14, byline-end -0.17, byline-apart -0.12, byline-on -0.14, text-on -0.18
fill-above 11: 97: title -0.68, title-on 1.12, kicker -0.15, deck -0.05, byline-below -0.46, byline-above 0.20, byline-end -0.22, byline-apart 0.28, byline-on -0.14, text 0.20, text-on 0.09
fill-above 12: 184: title 0.46, title-on -1.06, kicker 0.25, deck -0.05, deck-on -0.09, byline-below 0.09, byline-above -0.16, byline-end 0.55, byline-apart -0.05, byline-on 1.07, text -0.85, text-on -0.74
fill-above 13: 84: title 0.03, kicker 0.10, byline-below -0.07, byline-above 0.08, byline-end -0.10, text -0.03
fill-above 14: 4161: title -0.09, title-on -0.16, kicker -0.26, deck -0.10, byline-below 0.10, byline-on -0.19, text 0.31, text-on 0.60
fill-above 15: 3995: title -0.03, title-on 0.16, kicker 0.06, deck -0.03, byline-below 0.09, byline-apart -0.21, byline-on -0.07, text-on -1.11
fill-above 16: 3279: title -0.19, title-on 0.56, kicker 0.06, deck 0.08, byline-below -0.04, byline-apart -0.04, byline-on -0.07, text -0.32, text-on 0.48, aside -0.03
fill-above 17: 3291: title 0.28, title-on -0.52, kicker 0.04, deck -0.03, deck-on 0.08, byline-below -0.03, byline-above 0.06, byline-end -0.11, byline-apart 0.24, byline-on -0.11, text-on -0.24
fill-above 18: 15977: title -0.03, title-on -0.52, kicker -0.06, deck -0.03, byline-below -0.31, byline-end -0.11, byline-apart -0.12, byline-on 0.64, text 0.26, text-on 0.27, aside -0.03
fill-above 19: 2773: title 0.22, title-on -0.14, kicker -0.09, deck-on -0.17, byline-below 0.08, byline-above -0.10, byline-end 0.20, byline-apart 0.08, byline-on -0.48, text -0.70, text-on 0.21
fill-above 20: 357: title -0.03, kicker 0.08, byline-below -0.03, byline-above 0.03, byline-end -0.04, text 0.04
fill-above 21: 2040: title 0.04, title-on -0.44, deck -0.04, deck-on -0.15, byline-below -0.22, byline-end -0.04, byline-on -0.29, text 0.41, text-on 0.03
fill-above 22: 2925: title -0.11, title-on -0.13, deck 0.04, deck-on -0.21, byline-end -0.19, byline-on -0.28, text 0.11, text-on 0.49
fill-above 23: 2595: title -0.17, title-on 0.63, deck-on -0.30, byline-below 0.28, byline-above -0.05, byline-on -0.21, text -0.44, text-on -0.44
fill-above 24: 1742: title 0.07, title-on 0.48, kicker -0.12, deck -0.05, deck-on -0.05, byline-below 0.05, byline-end 0.05, byline-on -0.21, text -0.15, text-on -0.21
fill-above 25: 4879: title 0.13, title-on -0.19, kicker -0.06, deck -0.03, deck-on 0.38, byline-below -0.03, byline-end -0.05, byline-on -0.16, text-on 0.13
fill-above 26: 13210: title -0.04, title-on -0.48, kicker -0.07, deck -0.04, deck-on 0.18, byline-below -0.12, byline-end 0.06, byline-on 0.70, text 0.10, text-on 0.05
fill-above 27: 138: title 0.09, kicker 0.06, byline-below -0.09
fill-below 0: 125: title -0.33, title-on -0.47, kicker -0.07, byline-below 0.11, byline-above -0.04, text 0.58, text-on -0.10
fill-below 1: 150: title 0.09, title-on 0.08, kicker -0.13, deck-on -0.05, byline-below 0.24, byline-above -0.05, byline-end -0.24, byline-apart -0.12, byline-on 0.19, text -0.41, text-on 1.34
fill-below 2: 50: title -0.21, kicker -0.16, byline-below 0.23, byline-above 0.08, byline-end -0.03, byline-apart -0.05, text 0.08
fill-below 3: 34: title 0.28, title-on -0.05, byline-above -0.11, text -0.58, text-on 0.35
fill-below 4: 72: title 0.24, title-on -0.75, deck -0.10, byline-below -0.52, byline-above -0.03, byline-apart -0.03, byline-on -0.25, text 0.13, text-on -0.36
fill-below 5: 220: title 0.31, title-on 0.96, byline-below -0.07, byline-end -0.06, text -0.82, text-on -0.74
fill-below 6: 11: title -1.05, byline-end -0.09, byline-apart -0.04, text 0.87, text-on 0.19
fill-below 7: 88: title -0.60, title-on -0.87, kicker -0.17, deck -0.05, byline-below -0.74, byline-above 0.18, byline-end -0.21, byline-apart 0.14, byline-on -0.44, text 1.56, text-on 0.41
fill-below 8: 187: title -0.08, kicker -0.04, deck -0.06, deck-on -0.08, byline-below -0.21, byline-above 0.07, byline-end -0.22, byline-on -0.04, text 0.31, text-on 0.27
fill-below 9: 168: title -0.13, title-on -0.26, kicker 0.11, deck -0.11, deck-on -0.17, byline-below 0.10, byline-above 0.13, byline-end 0.37, byline-apart -0.12, byline-on 0.31, text -0.56, text-on 0.44, aside -0.06
fill-below 10: 93: title 0.32, title-on -0.30, kicker -0.18, deck 0.24, byline-below -0.13, byline-above -0.10, byline-apart -0.15, byline-on 0.46, text -0.11, text-on -0.45
fill-below 11: 155: title 0.11, title-on 0.07, kicker 0.21, deck 0.09, deck-on -0.09, byline-above -0.07, byline-end 0.14, byline-apart -0.05, byline-on -0.40, text -0.22, text-on 0.20
fill-below 12: 452: title -0.06, title-on 0.41, kicker -0.05, deck -0.09, byline-below 0.28, byline-above -0.05, byline-end -0.07, text -0.36, text-on -0.16
fill-below 13: 25: title 0.15, title-on 0.37, kicker -0.04, deck -0.04, byline-below -0.16, byline-above -0.09, byline-end 0.08, byline-apart -0.09, byline-on -0.27, text 0.16, text-on -0.35, aside -0.04
fill-below 14: 4129: title 0.09, title-on 0.09, kicker -0.39, deck -0.07, byline-below -0.32, byline-above 0.05, byline-end -0.04, byline-apart -0.26, text 0.51, text-on 0.25
fill-below 15: 3983: title -0.30, title-on -0.06, kicker 0.09, deck-on 0.07, byline-below -0.09, byline-end -0.06, byline-apart -0.03, text 0.12, text-on 0.07
fill-below 16: 3314: title -0.37, title-on 0.05, kicker 0.21, deck -0.04, byline-below 0.44, byline-end 0.26, byline-apart -0.08, byline-on -0.15, text -0.32, text-on -0.26, aside -0.03
fill-below 17: 3320: title 0.66, title-on -0.47, kicker -0.13, deck 0.06, deck-on -0.12, byline-below 0.03, byline-above -0.04, byline-end -0.16, byline-apart 0.15, byline-on -0.16, text -0.26, text-on 0.04
fill-below 18: 15914: title -0.19, title-on 0.24, byline-below -0.33, byline-above -0.09, byline-end -0.16, byline-apart 0.10, byline-on 0.05, text -0.06, text-on 0.42
fill-below 19: 2845: title 0.04, title-on 0.18, kicker 0.14, deck -0.09, byline-below -0.04, byline-above -0.07, byline-end -0.04, byline-apart 0.03, byline-on 0.20, text -0.30, text-on -0.08
fill-below 20: 328: title -0.17, title-on -0.06, byline-below 0.05, byline-end 0.07, byline-apart -0.04, byline-on -0.03, text-on 0.08
fill-below 21: 2144: title -0.13, title-on -0.31, kicker -0.06, deck-on 0.84, byline-below -0.30, byline-end -0.15, byline-on -0.33, text 0.36, text-on 0.06
fill-below 22: 2971: title -0.41, title-on -0.32, kicker -0.18, deck 0.03, deck-on -0.22, byline-below -0.18, byline-above -0.04, byline-end -0.03, byline-on -0.18, text 0.55, text-on 0.30
fill-below 23: 2692: title -0.30, title-on -0.04, kicker 0.15, deck -0.08, deck-on -0.24, byline-below -0.12, byline-end 0.14, byline-on 0.14, text 0.14, text-on -0.11
fill-below 24: 1774: title 0.17, title-on -0.34, kicker 0.41, deck-on -0.30, byline-below 0.18, byline-on -0.35, text -0.33
fill-below 25: 4913: title 0.15, title-on -0.23, kicker -0.14, deck 0.07, deck-on -0.06, byline-end -0.03, byline-on 0.07, text -0.29, text-on 0.11
fill-below 26: 12736: title 0.20, title-on 0.63, kicker -0.12, deck -0.11, deck-on -0.23, byline-below 0.09, byline-end -0.16, byline-on 0.15, text -0.41, text-on -0.04
fill-below 27: 299: title -0.17, title-on -0.35, byline-below 0.07, byline-end 0.05, text 0.03, text-on 0.05
tail-below 0: 419: title -0.18, title-on -0.16, kicker -0.11, deck -0.06, byline-below -0.08, byline-above -0.09, byline-end -0.05, byline-apart -0.04, byline-on 0.07, text 0.09, text-on 0.41, aside -0.04
tail-below 1: 55: title 0.63, title-on 0.31, byline-above -0.14, text -0.57, text-on -0.54
tail-below 2: 131: title 0.49, title-on -0.06, kicker -0.15, byline-below -0.13, byline-above -0.20, byline-on -0.08, text -0.23, text-on 0.17
tail-below 3: 6: title 0.04
tail-below 4: 6: title 0.28, title-on -0.17, byline-below -0.03, text -0.04
tail-below 5: 7: title 0.77, title-on -0.42, byline-above -0.16, text -0.47
tail-below 6: 24: title 0.05, title-on 0.52, byline-on -0.19, text -0.08, text-on -0.40
tail-below 8: 3: title 0.28, kicker -0.13, byline-below -0.21, byline-above 0.31, byline-end -0.17, byline-apart -0.17, text -0.32, aside -0.16
tail-below 9: 11: title -1.05, byline-end -0.09, byline-apart -0.04, text 0.87, text-on 0.19
tail-below 10: 897: title -0.15, title-on 0.04, deck-on -0.07, byline-below -0.23, byline-above 0.04, byline-end 0.05, byline-on 0.09, text 0.16, aside -0.07
tail-below 11: 79: title -0.48, title-on 0.12, kicker -0.03, deck -0.13, byline-below 0.37, byline-above -0.05, byline-end -0.19, byline-apart -0.04, byline-on 0.10, text 0.46, text-on -0.63
tail-below 12: 91: title 0.64, kicker -0.03, deck -0.06, byline-below 0.37, byline-end -0.07, byline-apart -0.09, byline-on -0.04, text -1.06, text-on 1.08
tail-below 13: 5: title 0.15, byline-below -0.22, byline-above -0.08, byline-end 0.38, byline-apart -0.10, text -0.31, text-on 0.07, aside -0.03
tail-below 14: 6: title 0.09, title-on -0.33, byline-on -0.22, text -0.39, text-on 0.55
tail-below 15: 3: title 0.24, title-on -0.04, deck -0.12, byline-below -0.12, byline-above -0.14, byline-end -0.07, byline-apart -0.06, byline-on -0.04, text -0.45, text-on 0.26, aside -0.07
tail-below 16: 54: title -0.39, title-on -0.26, kicker -0.07, deck -0.03, byline-below 0.54, byline-above -0.07, byline-end -0.13, byline-apart -0.03, text 0.55, text-on -0.31
tail-below 18: 8: title 0.85, title-on -0.24, kicker -0.25, byline-below -0.30, byline-above -0.12, byline-end -0.20, text -0.22, text-on -0.23
tail-below 19: 25: title 0.15, title-on 0.37, kicker -0.04, deck -0.04, byline-below -0.16, byline-above -0.09, byline-end 0.08, byline-apart -0.09, byline-on -0.27, text 0.16, text-on -0.35, aside -0.04
tail-below 20: 20695: title-on 0.10, kicker -0.08, deck -0.14, byline-below 0.14, byline-end -0.28, byline-apart 0.07, byline-on -0.04, text 0.25, text-on -0.13, aside -0.08
tail-below 21: 1383: title -0.05, title-on -0.22, kicker -0.05, deck 0.05, byline-below -0.57, byline-end 0.05, byline-apart -0.09, byline-on -0.05, text 0.36, text-on 0.24
tail-below 22: 9698: title -0.10, title-on -0.35, byline-end 0.20, byline-apart -0.16, byline-on 0.06, text -0.22, text-on 0.35
tail-below 23: 1020: title 0.24, title-on -0.21, byline-apart -0.05, text -0.22, text-on 0.15
tail-below 24: 152: title 0.63, title-on 0.39, kicker -0.05, deck -0.07, byline-below -1.08, byline-apart -0.10, byline-on -0.09, text -0.23
tail-below 25: 28: title -0.61, title-on 0.39, byline-below 0.37, byline-end -0.13, byline-apart -0.27, byline-on -0.13, text -0.31
tail-below 27: 22: title 0.12, title-on -0.26, deck 0.61, byline-below -0.38, text -0.35, text-on 0.06
tail-below 28: 484: title 0.11, title-on 0.12, kicker 0.13, deck-on -0.04, byline-below 0.07, byline-end -0.08, byline-apart 0.44, byline-on 0.29, text -0.70, text-on -0.10
tail-below 29: 328: title -0.17, title-on -0.06, byline-below 0.05, byline-end 0.07, byline-apart -0.04, byline-on -0.03, text-on 0.08
tail-below 30: 14827: title -0.13, kicker 0.06, deck-on 0.03, byline-below -0.19, byline-above -0.07, byline-apart -0.04, byline-on 0.08, text 0.22, text-on -0.05
tail-below 31: 1536: title-on -0.56, deck -0.04, byline-below 0.17, byline-end -0.06, byline-on -0.11, text -0.06, text-on 0.34
tail-below 32: 7312: title 0.12, title-on -0.12, kicker -0.06, deck 0.04, deck-on -0.08, byline-below -0.20, byline-end -0.10, text-on 0.21
tail-below 33: 937: title -0.37, title-on 0.37, deck -0.09, deck-on -0.13, byline-on -0.36, text 0.06, text-on 0.44
tail-below 34: 235: title 0.12, title-on 0.74, kicker -0.04, deck -0.03, byline-below -0.14, byline-on -0.18, text -0.24, text-on -0.48
tail-below 35: 76: title 0.46, title-on 1.00, deck-on -0.20, byline-below -0.15, byline-end -0.05, byline-on -0.46, text-on -1.13
tail-below 36: 1761: title 0.12, title-on -0.08, kicker -0.04, deck -0.07, deck-on -0.10, byline-below 0.57, byline-end -0.06, byline-on 0.18, text -0.47
tail-below 38: 537: title 0.17, title-on -0.14, kicker -0.05, deck-on 0.52, byline-below -0.07, byline-end -0.06, byline-apart -0.09, byline-on -0.37, text -0.27, text-on 0.29
tail-below 39: 299: title -0.17, title-on -0.35, byline-below 0.07, byline-end 0.05, text 0.03, text-on 0.05
head-below 0: 7: title 0.60, title-on -0.03, deck -0.10, byline-below -0.13, text -0.49
head-below 1: 5: title -1.31, title-on -0.17, text 1.21, text-on 0.23
head-below 2: 553: title 0.51, title-on -0.26, kicker -0.10, deck -0.04, byline-above -0.11, byline-end -0.06, byline-apart -0.03, text -0.23, text-on 0.03, aside -0.04
head-below 3: 58: title -0.88, title-on 0.15, deck -0.15, byline-below -0.24, byline-apart -0.03, byline-on -0.09, text 0.28, text-on 0.48, aside -0.05
head-below 4: 22: title-on 0.05, deck -0.07, byline-below -0.04, byline-above 0.44, byline-end -0.25, byline-apart -0.11, byline-on -0.10, text -0.32, text-on -0.30
head-below 6: 1: title 0.13, title-on -0.06, byline-above -0.07, text -0.10
head-below 7: 5: title 0.19, text -0.35
head-below 8: 11: title -1.05, byline-end -0.09, byline-apart -0.04, text 0.87, text-on 0.19
head-below 9: 1: title -0.33, kicker -0.25, deck -0.17, byline-end -0.09, text 0.33, aside -0.06
head-below 10: 214: title -0.80, title-on -0.36, kicker -0.10, deck 0.35, deck-on -0.10, byline-below -0.35, byline-above -0.06, byline-end 0.46, byline-apart -0.09, byline-on -0.24, text 0.64, text-on -0.04
head-below 11: 842: title 0.22, title-on 0.08, deck -0.16, deck-on -0.06, byline-below 0.20, byline-above 0.04, byline-end -0.20, byline-apart -0.09, byline-on 0.10, text -0.26, aside -0.06
head-below 12: 71: title-on 0.03, kicker -0.12, deck -0.05, byline-below -0.57, byline-above -0.07, byline-end 0.07, byline-apart 0.31, byline-on 0.38, text -0.30, text-on 0.76
head-below 13: 11: title -0.04, kicker -0.13, byline-below 0.65, byline-above -0.14, byline-end 0.20, text -0.39, text-on -0.44, aside -0.03
head-below 16: 4: title -0.13, byline-end -0.07, byline-on -0.12, text -0.15, text-on 0.21
head-below 17: 25: title 0.15, title-on 0.37, kicker -0.04, deck -0.04, byline-below -0.16, byline-above -0.09, byline-end 0.08, byline-apart -0.09, byline-on -0.27, text 0.16, text-on -0.35, aside -0.04
head-below 18: 28804: title 0.33, title-on 0.04, deck -0.14, byline-below -0.47, byline-above 0.04, byline-apart 0.07, text -0.13, text-on 0.24, aside -0.08
head-below 19: 74: title -0.92, kicker -0.37, deck -0.06, byline-below -0.45, byline-on -0.06, text 1.54, text-on 0.04
head-below 20: 522: title -0.29, title-on -0.65, kicker -0.14, byline-below -0.17, byline-above -0.04, byline-apart -0.05, text 0.66, text-on 0.69
head-below 21: 1226: title -0.57, title-on -0.24, deck 0.11, byline-below 0.83, byline-above -0.09, byline-apart -0.09, byline-on -0.11, text -0.25, text-on 0.13
head-below 22: 2127: title 0.21, title-on 0.25, kicker -0.09, byline-below -0.11, byline-above -0.04, byline-end -0.04, byline-apart -0.09, byline-on 0.18, text-on -0.15
head-below 23: 61: title 0.43, title-on -0.24, kicker -0.08, byline-below 0.22, byline-apart -0.27, text -0.06
head-below 24: 26: title 1.12, title-on -0.70, kicker -0.38, deck -0.08, text -0.41, text-on -0.40
head-below 25: 665: title -0.52, title-on -0.07, kicker -0.03, byline-below -0.49, byline-end -0.05, byline-apart -0.07, byline-on -0.20, text 0.43, text-on 0.24
head-below 26: 328: title -0.17, title-on -0.06, byline-below 0.05, byline-end 0.07, byline-apart -0.04, byline-on -0.03, text-on 0.08
head-below 27: 291: title -0.45, title-on -0.58, kicker -0.18, deck-on -0.04, byline-below -0.05, byline-end -0.06, byline-on -0.04, text 0.69, text-on 0.63
head-below 28: 13360: title -0.22, title-on 0.10, kicker -0.08, deck 0.13, deck-on 0.23, byline-below -0.12, byline-end -0.18, byline-on -0.17, text 0.19, text-on 0.10
head-below 29: 11048: title 0.19, title-on 0.05, deck -0.09, deck-on 0.13, byline-below -0.14, byline-above -0.07, byline-end 0.09, byline-apart -0.04, byline-on 0.19, text -0.14, aside -0.03
head-below 30: 900: title -0.34, title-on -0.92, kicker 0.21, deck -0.13, deck-on -0.29, byline-below 0.39, byline-end -0.06, byline-on -0.21, text -0.04, text-on 0.27
head-below 31: 1012: title 0.37, title-on 0.93, kicker -0.04, deck-on -0.04, byline-below -0.06, byline-end -0.03, byline-on -0.23, text -0.68
head-below 32: 144: title -0.38, title-on -0.09, byline-end -0.06, text 0.34, text-on 0.14
head-below 33: 25: title -0.07, text-on 0.08
head-below 34: 450: title -0.74, title-on -0.54, deck -0.16, deck-on -0.15, byline-below -0.12, byline-on -0.11, text 0.90, text-on 0.15
head-below 35: 299: title -0.17, title-on -0.35, byline-below 0.07, byline-end 0.05, text 0.03, text-on 0.05
extent-below 0: 89: title 0.74, kicker -0.08, byline-below -0.09, byline-above -0.15, text -0.43, text-on -0.36
extent-below 1: 106: title -0.65, title-on -0.14, kicker -0.04, deck-on -0.04, byline-below 0.24, byline-above -0.05, byline-on -0.19, text 0.76, text-on 0.39
extent-below 2: 137: title 0.32, title-on -0.16, kicker -0.15, deck -0.04, byline-below 0.16, byline-above 0.03, byline-end -0.21, byline-apart -0.08, byline-on 0.13, text -0.70, text-on 0.75
extent-below 3: 126: title 0.37, title-on -0.49, byline-below 0.32, byline-above 0.13, text -0.30, text-on -0.04
extent-below 4: 97: title -0.03, title-on 0.63, byline-below -0.16, byline-above -0.03, byline-end -0.08, byline-on -0.04, text -0.25, text-on -0.57
extent-below 5: 96: title 0.30, title-on -0.25, deck -0.06, byline-below -0.41, byline-on -0.08, text -0.12, text-on -0.09
extent-below 6: 11: title -1.05, byline-end -0.09, byline-apart -0.04, text 0.87, text-on 0.19
extent-below 7: 79: title 0.16, title-on 0.87, kicker 0.31, deck -0.03, deck-on -0.08, byline-below -0.27, byline-above 0.12, byline-apart 0.14, byline-on 0.03, text -0.55, text-on -0.89
extent-below 8: 175: title -0.45, kicker 0.30, deck -0.06, deck-on -0.21, byline-below -0.16, byline-above -0.25, byline-end 0.34, byline-apart 0.05, byline-on 0.14, text 0.18, text-on -0.04, aside -0.03
extent-below 9: 329: title -0.08, title-on 0.09, kicker -0.16, deck 0.11, deck-on -0.11, byline-below -0.06, byline-above 0.23, byline-end -0.19, byline-apart -0.12, byline-on 0.14, text 0.10, text-on -0.17, aside -0.05
extent-below 10: 309: title -0.09, title-on -0.23, kicker -0.11, deck -0.09, byline-below -0.37, byline-above -0.07, byline-apart 0.04, byline-on 0.11, text 0.34, text-on 0.49
extent-below 11: 158: title -0.48, title-on -0.16, deck -0.12, byline-below 0.44, byline-above -0.04, byline-apart -0.06, byline-on -0.25, text -0.08, text-on 0.84
extent-below 12: 93: title 0.52, title-on -0.36, kicker -0.06, byline-below 0.12, byline-above -0.04, byline-end -0.07, byline-on -0.30, text -0.39, text-on 0.48
extent-below 13: 25: title 0.15, title-on 0.37, kicker -0.04, deck -0.04, byline-below -0.16, byline-above -0.09, byline-end 0.08, byline-apart -0.09, byline-on -0.27, text 0.16, text-on -0.35, aside -0.04
extent-below 14: 3078: title 0.06, title-on -0.23, kicker -0.18, deck -0.06, byline-below -0.29, byline-above 0.20, byline-end 0.15, byline-apart -0.21, byline-on -0.04, text 0.06, text-on 0.26
extent-below 15: 4168: title -0.22, title-on -0.25, kicker 0.03, deck -0.04, deck-on 0.06, byline-below -0.36, byline-above 0.06, byline-apart -0.08, text 0.45, text-on 0.25, aside -0.04
extent-below 16: 6633: title 0.19, kicker -0.08, deck -0.12, byline-below 0.28, byline-above -0.23, byline-end 0.05, byline-apart -0.23, byline-on -0.10, text-on 0.15
extent-below 17: 10887: title -0.32, title-on 0.53, deck 0.09, deck-on -0.09, byline-below 0.08, byline-above -0.08, byline-end -0.39, byline-apart 0.60, byline-on 0.05, text -0.39, text-on -0.36, aside -0.04
extent-below 18: 6782: title 0.10, deck -0.06, byline-below 0.16, byline-above -0.06, byline-end -0.10, byline-apart -0.10, text -0.11, text-on 0.15
extent-below 19: 1957: title 0.72, title-on -0.22, byline-below -0.19, byline-end -0.04, byline-apart 0.07, text -0.56, text-on 0.11
extent-below 20: 328: title -0.17, title-on -0.06, byline-below 0.05, byline-end 0.07, byline-apart -0.04, byline-on -0.03, text-on 0.08
extent-below 21: 1347: title 0.13, title-on 0.08, kicker -0.08, deck 0.03, deck-on 0.80, byline-below -0.13, byline-end -0.06, byline-on 0.10, text -0.12, text-on -0.12
extent-below 22: 2618: title -0.28, title-on 0.11, kicker 0.25, deck-on -0.26, byline-below -0.21, byline-end 0.07, byline-on -0.19, text-on -0.05
extent-below 23: 4494: title -0.14, title-on 0.74, kicker 0.04, deck -0.03, deck-on -0.31, byline-below -0.24, byline-above -0.05, byline-end -0.05, byline-apart -0.04, byline-on 0.04, text -0.12
extent-below 24: 6395: title -0.62, title-on -0.19, kicker -0.14, deck -0.08, deck-on -0.24, byline-below 0.25, byline-end -0.07, byline-on 0.17, text 0.44, text-on 0.19
extent-below 25: 7140: title 0.07, title-on -0.48, kicker -0.06, deck 0.07, deck-on 0.06, byline-below 0.20, byline-end -0.07, byline-on -0.18, text 0.09, text-on 0.18
extent-below 26: 5236: title 0.65, title-on -0.14, kicker -0.06, deck -0.03, deck-on -0.18, byline-below -0.18, byline-end -0.08, byline-on -0.09, text -0.49, text-on 0.12
extent-below 27: 299: title -0.17, title-on -0.35, byline-below 0.07, byline-end 0.05, text 0.03, text-on 0.05
extent-above 0: 76: title 0.23, title-on -0.24, deck -0.03, byline-below -0.54, byline-on -0.18, text 0.26, text-on 0.33
extent-above 1: 129: title 0.18, title-on 0.18, kicker -0.08, deck -0.05, byline-above -0.10, byline-apart -0.06, byline-on 0.14, text -0.25, text-on 0.41
extent-above 2: 171: title -0.15, kicker -0.06, deck -0.04, byline-below 0.14, byline-above -0.06, byline-apart -0.04, byline-on -0.09, text 0.34, text-on -0.54
extent-above 3: 115: title -0.13, title-on -0.38, kicker -0.03, byline-below 0.11, byline-above 0.06, byline-end -0.07, text -0.23, text-on 0.53
extent-above 4: 59: title -0.15, title-on -0.44, byline-below -0.15, byline-above 0.25, text 0.04, text-on 0.33
extent-above 5: 28: title 0.11, text -0.08
extent-above 6: 84: title 0.07, kicker -0.05, byline-below -0.05, byline-end -0.15, text 0.10
extent-above 7: 150: title 0.11, title-on 0.29, kicker -0.12, deck 0.20, byline-below -0.11, byline-above -0.04, byline-end 0.04, byline-apart -0.13, byline-on -0.23, text -0.21, text-on -0.07, aside -0.03
extent-above 8: 282: title 0.07, title-on 0.37, kicker 0.05, deck-on -0.15, byline-below -0.18, byline-apart 0.12, byline-on -0.38, text -0.40, text-on 0.70
extent-above 9: 343: title -0.13, title-on -0.15, kicker -0.03, deck -0.09, byline-below 0.36, byline-above -0.09, byline-end 0.07, byline-apart -0.11, byline-on 0.11, text -0.12, text-on 0.35
extent-above 10: 201: title-on -0.34, kicker -0.07, deck -0.12, deck-on -0.08, byline-below -0.09, byline-above 0.06, byline-end -0.07, byline-apart 0.05, byline-on 0.67, text-on -0.34, aside -0.04
extent-above 11: 87: title -0.10, title-on -0.80, kicker -0.14, byline-below -0.24, byline-above -0.07, byline-end 0.32, byline-apart -0.03, byline-on -0.36, text 0.97, text-on -0.32
extent-above 12: 21: title -0.11, title-on -0.42, kicker -0.05, byline-below -0.27, byline-end -0.77, text 0.56, text-on 0.60
extent-above 13: 84: title 0.03, kicker 0.10, byline-below -0.07, byline-above 0.08, byline-end -0.10, text -0.03
extent-above 14: 3100: title -0.24, title-on -0.32, kicker 0.05, deck -0.10, byline-below -0.13, byline-end 0.12, byline-apart 0.06, byline-on -0.22, text 0.28, text-on 0.38
extent-above 15: 4223: title -0.17, title-on 0.12, kicker -0.12, deck -0.05, byline-below 0.11, byline-above -0.06, byline-end 0.09, byline-apart -0.19, byline-on -0.04, text -0.18, text-on 0.72
extent-above 16: 6635: title-on 0.31, deck 0.07, deck-on -0.03, byline-below 0.08, byline-above -0.06, byline-end -0.13, text -0.14, text-on -0.13
extent-above 17: 10781: title 0.51, kicker -0.08, deck -0.05, deck-on 0.12, byline-below -0.17, byline-above 0.08, byline-end -0.15, byline-on 0.41, text -0.40, text-on -0.27, aside -0.04
extent-above 18: 6806: title 0.38, title-on -0.53, kicker -0.04, byline-below -0.14, byline-above -0.10, byline-apart -0.12, byline-on -0.38, text 0.07, text-on 0.13
extent-above 19: 1931: title -0.19, title-on -0.52, kicker -0.12, deck-on -0.10, byline-below -0.05, byline-above -0.12, byline-end 0.03, byline-apart 0.21, byline-on -0.04, text 0.20, text-on 0.52
extent-above 20: 357: title -0.03, kicker 0.08, byline-below -0.03, byline-above 0.03, byline-end -0.04, text 0.04
extent-above 21: 1242: title 0.13, title-on -0.16, kicker 0.17, deck 0.05, deck-on -0.26, byline-below -0.11, byline-end 0.06, byline-on -0.07, text 0.12, text-on -0.89
extent-above 22: 2498: title 0.07, title-on 0.60, kicker 0.05, deck-on -0.29, byline-below -0.05, byline-end -0.14, byline-on -0.49, text -0.09, text-on -0.51
extent-above 23: 4523: title -0.08, title-on -0.12, kicker -0.07, deck-on 0.23, byline-below 0.24, byline-end 0.06, text -0.18, text-on -0.26
extent-above 24: 6534: title 0.05, title-on -0.16, kicker -0.12, deck -0.12, byline-below -0.10, byline-above -0.05, byline-on 0.38, text 0.16
extent-above 25: 7174: title -0.24, title-on -0.37, kicker -0.03, deck -0.03, deck-on 0.04, byline-below -0.04, byline-end -0.15, byline-on -0.12, text 0.25, text-on 0.41
extent-above 26: 5420: title -0.26, title-on -0.40, kicker -0.04, byline-below -0.05, byline-end 0.06, byline-on -0.09, text -0.23, text-on 0.52
extent-above 27: 138: title 0.09, kicker 0.06, byline-below -0.09
name-below 0: 587: kicker -0.06, deck -0.04, byline-below -0.11, byline-above -0.07, byline-end -0.06, byline-on 0.04, text -0.12, text-on 0.09, aside -0.04
name-below 1: 31: title -0.11, title-on 0.23, kicker -0.22, byline-below 0.32, byline-above -0.10, byline-apart -0.16, byline-on -0.19, text -0.34, text-on -0.15, aside -0.03
name-below 2: 7: text -0.04
name-below 3: 17: title 0.45, title-on -0.28, kicker -0.23, deck -0.18, deck-on -0.04, byline-below -0.26, byline-above 0.39, byline-end -0.34, byline-apart -0.32, byline-on -0.16, text -0.53, aside -0.24
name-below 5: 9: title -1.36, title-on -0.27, text 1.28, text-on 0.29
name-below 6: 11: title -1.05, byline-end -0.09, byline-apart -0.04, text 0.87, text-on 0.19
name-below 7: 1035: title -0.06, title-on 0.09, kicker -0.10, deck-on -0.06, byline-above 0.03, byline-end -0.05, byline-apart -0.07, byline-on 0.15, text -0.13, text-on 0.09, aside -0.06
name-below 8: 54: title -0.18, title-on -0.72, kicker 0.04, byline-below 0.11, byline-above -0.22, byline-end 0.13, byline-apart 0.23, byline-on -0.28, text 0.42, text-on 0.24
name-below 9: 12: title 0.24, title-on -0.26, byline-below 0.06, byline-above -0.21, byline-end 0.37, byline-on -0.16, text -0.38, text-on 0.12
name-below 10: 14: title -0.58, title-on 0.75, kicker 0.63, deck -0.05, byline-below 0.52, byline-above 0.47, byline-end -0.14, byline-apart -0.31, byline-on -0.14, text -0.97, text-on -0.37
name-below 11: 11: title -0.05, title-on 0.18, kicker -0.36, byline-below -0.23, byline-end -0.07, byline-on -0.13, text 0.16, text-on 0.16
name-below 12: 17: title 0.42, title-on -0.29, kicker -0.35, deck -0.04, byline-below -0.16, byline-above -0.11, byline-end -0.32, byline-apart -0.04, byline-on -0.04, text 0.45
name-below 13: 25: title 0.15, title-on 0.37, kicker -0.04, deck -0.04, byline-below -0.16, byline-above -0.09, byline-end 0.08, byline-apart -0.09, byline-on -0.27, text 0.16, text-on -0.35, aside -0.04
name-below 14: 31388: title-on -0.25, kicker -0.05, deck -0.14, byline-below -0.06, byline-end 0.06, byline-apart -0.09, text 0.31, text-on 0.27, aside -0.07
name-below 15: 873: title -0.17, title-on -0.42, kicker -0.18, byline-below -0.32, byline-above 0.15, byline-end 0.06, byline-apart -0.13, byline-on -0.05, text 0.15, text-on 0.05
name-below 16: 720: title 0.22, title-on -0.36, kicker 0.38, deck 0.06, deck-on -0.10, byline-below 0.16, byline-end 0.04, byline-apart -0.12, byline-on 0.15, text -0.62, text-on 0.14
name-below 17: 213: title 0.39, title-on 0.63, kicker -0.22, deck -0.04, byline-below 0.27, byline-above -0.17, byline-end -0.25, byline-apart -0.15, byline-on -0.18, text -0.31, text-on 0.22
name-below 18: 121: title 0.31, title-on 0.15, kicker 0.05, deck 0.19, deck-on -0.06, byline-below -0.15, byline-above -0.11, byline-end -0.22, byline-apart 0.43, text -0.48, text-on -0.78
name-below 19: 190: title -0.26, title-on 0.88, kicker -0.10, deck -0.07, deck-on 0.27, byline-below -0.20, byline-above -0.20, byline-end -0.34, byline-apart 0.52, byline-on -0.38, text -0.76, text-on -0.32
name-below 20: 328: title -0.17, title-on -0.06, byline-below 0.05, byline-end 0.07, byline-apart -0.04, byline-on -0.03, text-on 0.08
name-below 21: 26550: kicker -0.09, deck-on 0.09, byline-above -0.07, byline-end -0.06, byline-apart -0.05, byline-on -0.10, text 0.06, text-on 0.27, aside -0.04
name-below 22: 288: title -0.21, title-on -0.10, kicker 0.06, deck-on -0.08, byline-on 0.63, text 0.20, text-on -0.38
name-below 23: 122: title -0.43, title-on 0.25, kicker -0.11, byline-below -0.06, byline-end 0.30, byline-apart -0.11, byline-on -0.05, text -0.05, text-on 0.17
name-below 24: 176: title 0.32, title-on 0.18, kicker -0.04, deck -0.04, byline-below -0.06, byline-above -0.06, byline-end -0.26, byline-apart 0.28, byline-on -0.32, text -0.17, text-on -0.33
name-below 25: 50: title -0.62, title-on 0.71, kicker 0.59, byline-below -0.04, byline-apart -0.04, byline-on -0.23, text -0.82, text-on 0.23
name-below 26: 44: title -0.84, title-on 0.42, kicker 0.23, deck -0.04, byline-below -0.05, byline-end -0.20, byline-on -0.14, text 0.80, text-on -0.28
name-below 27: 299: title -0.17, title-on -0.35, byline-below 0.07, byline-end 0.05, text 0.03, text-on 0.05
name-two-below 0: 59030: title 0.05, title-on 0.10, kicker -0.05, deck -0.07, deck-on 0.04, byline-below -0.09, byline-above -0.05, byline-end -0.05, byline-apart -0.10, text 0.12, text-on 0.05, aside -0.08
name-two-below 1: 1197: title -0.17, title-on -0.60, kicker 0.10, deck -0.06, byline-below -0.13, byline-above -0.04, byline-end 0.13, byline-apart -0.06, byline-on -0.20, text 0.10, text-on 0.23
name-two-below 2: 836: title-on -0.52, kicker -0.04, deck 0.09, byline-above -0.05, byline-end -0.18, byline-apart -0.07, byline-on -0.07, text 0.44, text-on 0.04
name-two-below 3: 393: title 0.19, title-on -0.12, kicker -0.14, deck -0.04, byline-below 0.36, byline-above -0.06, byline-end -0.15, byline-apart 0.08, byline-on -0.23, text -0.36, text-on 0.18
name-two-below 4: 169: title -0.06, title-on 0.55, kicker -0.19, deck -0.04, byline-below 0.09, byline-above 0.25, byline-end -0.11, byline-apart -0.49, byline-on -0.09, text -0.11, text-on 0.05
name-two-below 5: 241: title -0.80, title-on 1.30, kicker -0.11, byline-below -0.69, byline-above -0.30, byline-end -0.23, byline-apart 0.35, byline-on 0.05, text -0.69, text-on 0.36
name-two-below 6: 1326: title -0.22, title-on -0.20, deck-on -0.04, byline-end 0.11, byline-apart -0.06, byline-on 0.04, text 0.08, text-on 0.09
name-above 0: 514: title -0.24, title-on -0.24, kicker -0.04, deck -0.03, byline-below -0.06, byline-above -0.07, byline-end -0.07, byline-on -0.16, text 0.06, text-on 0.28
name-above 1: 35: title -0.51, title-on 0.12, deck -0.05, byline-below 0.45, byline-apart -0.07, text -0.28, text-on 0.06
name-above 2: 7: title 0.11, title-on 0.11, byline-below -0.08, text -0.28, text-on -0.06
name-above 3: 17: title 0.61, title-on -0.28, kicker -0.15, deck -0.13, deck-on -0.07, byline-below -0.29, byline-above -0.08, byline-apart -0.27, byline-on 0.25, text -0.63, aside -0.07
name-above 4: 5: title 0.20, title-on 0.48, byline-below -0.23, text -0.35, text-on -0.16
name-above 6: 84: title 0.07, kicker -0.05, byline-below -0.05, byline-end -0.15, text 0.10
name-above 7: 968: title -0.05, title-on 0.25, kicker -0.09, deck -0.03, deck-on -0.04, byline-below 0.03, byline-above -0.04, byline-apart -0.15, text -0.23, text-on 0.27, aside -0.06
name-above 8: 57: title -0.35, title-on -0.13, kicker -0.36, deck 0.19, deck-on -0.17, byline-below -0.15, byline-above -0.06, byline-end -0.10, byline-apart -0.13, byline-on -0.40, text 0.71, text-on 0.15
name-above 9: 17: title 0.75, title-on -0.86, kicker 0.65, byline-below -0.52, byline-above -0.14, byline-end -0.36, byline-apart 0.65, byline-on 0.41, text -1.03, text-on -0.29
name-above 10: 16: title 0.38, title-on -0.66, kicker -0.04, deck -0.23, deck-on -0.14, byline-below 0.46, byline-above -0.13, byline-end 0.75, byline-apart 0.70, byline-on -0.13, text -0.49, text-on -0.50
name-above 11: 9: title 0.30, title-on -0.54, kicker -0.13, byline-below -0.13, byline-above -0.05, byline-end -0.06, byline-apart -0.07, byline-on -0.46, text 0.99, text-on -0.78
name-above 12: 17: title -0.87, title-on -0.29, kicker -0.14, deck -0.14, byline-below -0.37, byline-above -0.05, byline-end -0.23, byline-apart -0.03, byline-on 0.48, text 0.91
name-above 13: 84: title 0.03, kicker 0.10, byline-below -0.07, byline-above 0.08, byline-end -0.10, text -0.03
name-above 14: 31236: title -0.40, title-on 0.20, kicker -0.20, deck -0.12, byline-below -0.12, byline-above -0.09, byline-apart 0.07, byline-on 0.10, text 0.32, text-on 0.10, aside -0.08
name-above 15: 1005: title 0.12, title-on -0.40, kicker -0.24, deck 0.07, byline-below 0.11, byline-end 0.27, byline-apart -0.19, byline-on -0.18
name-above 16: 733: title -0.30, title-on -0.38, kicker 0.20, deck 0.10, deck-on -0.12, byline-above -0.04, byline-end -0.19, byline-apart -0.04, byline-on -0.06, text 0.28, text-on 0.62
name-above 17: 209: title 0.80, title-on -0.29, kicker 0.74, deck -0.05, byline-above 0.09, byline-end -0.26, byline-apart -0.07, byline-on -0.43, text -0.83
name-above 18: 114: title 0.89, title-on -0.53, kicker -0.09, deck -0.03, byline-on -0.09, text -0.56, text-on 0.42
name-above 19: 179: title 1.59, title-on -0.60, kicker -0.24, deck -0.07, byline-below -0.46, byline-above -0.22, byline-end -0.07, byline-apart 0.79, byline-on -0.16, text -1.14, aside -0.03
name-above 20: 357: title -0.03, kicker 0.08, byline-below -0.03, byline-above 0.03, byline-end -0.04, text 0.04
name-above 21: 26699: title -0.25, title-on 0.04, kicker -0.10, deck-on 0.10, byline-below 0.05, byline-above -0.04, byline-apart -0.04, byline-on 0.08, text 0.05, text-on 0.27, aside -0.04
name-above 22: 305: title -0.58, title-on 0.38, kicker 0.05, deck -0.05, deck-on -0.30, byline-below -0.14, byline-end -0.09, byline-on -0.49, text 0.39, text-on 0.35
name-above 23: 115: title 0.22, title-on -0.83, kicker 0.50, byline-below -0.24, byline-on -0.49, text 0.39, text-on -0.33
name-above 24: 176: title -0.04, title-on 0.18, kicker -0.10, byline-below 0.18, byline-end -0.04, byline-on 0.83, text-on -0.50
name-above 25: 47: title 0.82, kicker -0.04, byline-below -0.16, byline-on 0.55, text -0.16, text-on -1.05
name-above 26: 49: title 0.70, title-on -0.80, kicker 0.41, byline-below -0.29, byline-end -0.04, byline-apart -0.05, byline-on -0.80, text 0.33
name-above 27: 138: title 0.09, kicker 0.06, byline-below -0.09
gap-above-and-below 0: 43312: title 0.08, title-on -0.08, deck -0.07, byline-above -0.11, byline-end -0.10, byline-on -0.07, text -0.18, text-on 0.19
gap-above-and-below 1: 3443: title -0.60, title-on 0.35, kicker 0.08, deck -0.03, deck-on -0.04, byline-above -0.14, byline-end -0.20, byline-apart -0.55, byline-on 0.33, text 0.06, text-on 0.47
gap-above-and-below 2: 2041: title -0.34, title-on 0.07, kicker -0.20, deck -0.06, deck-on 0.10, byline-below -0.25, byline-end 0.21, byline-apart -0.06, byline-on 0.27, text 0.30, text-on 0.10
gap-above-and-below 3: 138: title 0.06, title-on -0.29, kicker -0.06, deck-on -0.21, byline-end -0.11, byline-on -0.11, text 0.05, text-on 0.27
gap-above-and-below 4: 121: title -0.28, title-on -0.24, kicker -0.03, byline-above -0.17, byline-end -0.15, byline-on -0.09, text 0.35, text-on 0.23
gap-above-and-below 5: 537: title -0.16, title-on -0.05, byline-end 0.12, byline-apart -0.04, byline-on 0.07, text-on 0.05
gap-above-and-below 6: 3534: title 0.59, title-on -0.45, deck -0.03, byline-above -0.10, byline-end -0.30, byline-apart -0.49, byline-on -0.16, text-on 0.23
gap-above-and-below 7: 5116: title 0.21, title-on 0.20, kicker -0.12, deck -0.06, deck-on -0.04, byline-above -0.06, byline-apart 0.09, byline-on -0.13, text -0.19, text-on -0.33, aside -0.05
gap-above-and-below 8: 37: title -0.65, title-on -0.16, kicker -0.31, deck -0.03, byline-below -0.37, byline-above -0.15, byline-end -0.12, byline-on 0.18, text 0.71, text-on 0.23, aside -0.08
gap-above-and-below 9: 10: title -0.10, text 0.05
gap-above-and-below 10: 10: title -0.11, byline-below 0.08, byline-above -0.36, byline-end -0.25, byline-apart -0.22, text 0.18
gap-above-and-below 11: 72: title-on -0.25, byline-below 0.09, byline-end -0.16, byline-apart -0.05, byline-on -0.33, text 0.35
gap-above-and-below 12: 2230: title 0.05, title-on -0.31, kicker -0.08, byline-below -0.08, byline-above -0.10, byline-on -0.09, text 0.46, text-on -0.18
gap-above-and-below 13: 49: title -0.15, title-on -0.42, kicker -0.49, deck -0.25, byline-below -0.48, byline-above -0.15, byline-end -0.27, byline-apart -0.12, byline-on -0.11, text 0.32, text-on 0.22, aside -0.19
gap-above-and-below 14: 1538: title 0.47, title-on 0.26, kicker 0.05, deck 0.15, deck-on -0.03, byline-below 0.11, byline-end -0.19, byline-apart 0.07, byline-on -0.13, text -1.14, text-on -0.30, aside -0.05
gap-above-and-below 15: 2: kicker -0.09, text 0.11
gap-above-and-below 16: 2: title 0.27, text -0.27
gap-above-and-below 17: 53: title-on -0.33, kicker -0.14, deck -0.14, deck-on -0.06, byline-below 0.64, byline-above -0.03, byline-end 0.12, byline-apart -0.19, byline-on -0.35, text -0.50, text-on 0.68, aside -0.03
gap-above-and-below 18: 79: title 0.35, title-on -0.08, deck -0.14, deck-on -0.16, text -0.34, text-on 0.29
gap-above-and-below 19: 29: kicker -0.42, deck -0.04, byline-below -0.19, byline-above -0.13, byline-end -0.24, byline-apart -0.10, text 0.08, text-on 0.60, aside -0.07
gap-above-and-below 20: 42: title 0.38, title-on 0.15, kicker 0.21, deck -0.04, byline-below -0.15, byline-above 0.30, byline-end -0.15, text -0.75, text-on -0.71
gap-above-and-below 24: 437: title -0.31, kicker 0.23, byline-below -0.08, byline-above 0.07, byline-end -0.07, byline-on -0.04, text 0.16, text-on 0.15
gap-above-and-below 25: 142: title 0.48, title-on -0.10, kicker -0.04, byline-below -0.06, byline-above -0.08, byline-end -0.06, text -0.25
gap-above-and-below 26: 216: title 0.34, title-on 0.39, kicker -0.18, byline-below -0.07, byline-end -0.05, text -0.10
gap-above-and-below 28: 1: title -0.07, text-on 0.07
gap-above-and-below 29: 1: byline-on -0.05, text-on 0.05
gap-and-fill 0: 4583: title 0.25, title-on 0.10, kicker -0.17, deck-on 0.11, byline-below -0.03, byline-above -0.11, byline-end -0.12, byline-apart -0.10, byline-on 0.08, text -0.33, text-on 0.15
gap-and-fill 1: 5599: title -0.08, title-on 0.08, deck -0.05, byline-below -0.17, byline-above -0.04, byline-apart -0.03, byline-on 0.17, text 0.06, text-on -0.08
gap-and-fill 2: 4915: title-on 0.15, deck -0.06, deck-on -0.19, byline-below -0.03, byline-end 0.04, byline-apart -0.08, byline-on -0.06, text -0.09, text-on -0.06
gap-and-fill 3: 3997: title -0.16, title-on 0.14, kicker 0.04, deck -0.05, deck-on 0.03, byline-below 0.05, byline-apart 0.04, byline-on -0.06, text -0.26, text-on 0.04
gap-and-fill 4: 17020: title -0.10, title-on -0.31, deck-on 0.09, byline-end -0.04, byline-apart -0.12, text 0.11, text-on 0.06
gap-and-fill 5: 13478: title -0.29, title-on -0.16, kicker -0.05, deck 0.04, deck-on -0.20, byline-below -0.10, byline-above -0.05, byline-end 0.10, byline-on -0.08, text 0.18, text-on 0.15
gap-and-fill 6: 1026: title -0.14, title-on 0.03, kicker -0.11, byline-below 0.19, byline-above 0.05, byline-end -0.16, byline-on -0.04, text -0.08, text-on 0.61
gap-and-fill 7: 952: title 0.72, title-on -0.38, kicker 0.10, deck 0.11, deck-on -0.05, byline-below 0.14, byline-above -0.06, byline-end 0.03, byline-apart -0.13, byline-on 0.31, text -0.44, text-on -0.46
gap-and-fill 8: 765: title -0.35, title-on 0.07, kicker -0.18, deck -0.11, byline-below 0.11, byline-above -0.10, byline-end -0.35, byline-apart 0.15, byline-on -0.09, text 0.32, text-on -0.23
gap-and-fill 9: 931: title 0.11, title-on -0.10, kicker -0.05, byline-below -0.27, byline-above -0.03, byline-end 0.59, byline-apart -0.31, byline-on -0.33, text 0.52, text-on -0.68
gap-and-fill 10: 3172: title -0.31, title-on 0.47, kicker -0.03, deck -0.04, byline-below -0.10, byline-above -0.05, byline-end -0.07, byline-on -0.41, text -0.05, text-on 0.57
gap-and-fill 11: 1933: title 0.44, kicker -0.04, deck -0.10, byline-below -0.44, byline-above -0.04, byline-end -0.16, byline-apart 0.06, byline-on -0.64, text-on 0.24
gap-and-fill 12: 809: title -0.30, title-on -0.58, kicker 0.29, deck -0.12, byline-below -0.34, byline-end -0.04, byline-apart -0.06, byline-on -0.20, text 0.54, text-on 0.55
gap-and-fill 13: 679: title-on 0.11, kicker -0.17, deck-on -0.06, byline-below 0.16, byline-apart -0.08, byline-on -0.08, text 0.09
gap-and-fill 14: 515: title 0.38, title-on -0.03, kicker -0.09, deck 0.29, byline-below -0.41, byline-end -0.18, byline-apart -0.03, byline-on -0.11, text -0.22, text-on 0.28
gap-and-fill 15: 283: title 0.29, title-on -0.16, kicker -0.06, deck 0.06, byline-below 0.04, byline-above 0.04, byline-end -0.41, byline-apart 0.17, byline-on -0.10, text -0.19, text-on 0.06
gap-and-fill 16: 810: title 0.35, title-on -0.04, kicker -0.18, deck -0.05, byline-end 0.04, byline-apart 0.49, byline-on -0.18, text -0.32, text-on -0.49
gap-and-fill 17: 778: title -0.27, title-on -0.09, kicker -0.07, deck-on -0.04, byline-below 0.86, byline-above 0.10, byline-end -0.06, byline-apart -0.04, byline-on -0.04, text -0.54, text-on -0.54
gap-and-fill 18: 38: title 0.15, title-on -0.20, byline-above 0.20, byline-end -0.18, byline-apart -0.06, byline-on -0.03, text 0.09, text-on -0.63, aside -0.03
gap-and-fill 19: 42: title 0.78, title-on -0.19, kicker -0.04, byline-below -0.17, byline-above 0.28, byline-end -0.18, text -0.83, text-on -0.57
gap-and-fill 20: 17: title 0.09, title-on 0.31, deck -0.19, deck-on -0.04, byline-below -0.11, byline-above -0.05, text 0.05
gap-and-fill 21: 5: title -0.42, text 0.34
gap-and-fill 22: 20: title -0.22, title-on -0.04, text 0.15, text-on 0.22
gap-and-fill 24: 234: title-on 0.48, kicker 0.19, byline-above -0.07, byline-end -0.03, byline-on -0.05, text -0.12, text-on 0.30
gap-and-fill 25: 243: title -0.12, title-on -0.13, kicker 0.05, byline-below -0.09, byline-above 0.05, byline-end -0.08, byline-apart -0.04, byline-on -0.04, text 0.18, text-on 0.18
gap-and-fill 26: 172: title 0.34, kicker -0.10, byline-below -0.04, byline-end -0.04, text -0.19
gap-and-fill 27: 21: title 0.17, kicker -0.58, byline-below -0.10, byline-above 0.65, byline-end -0.21, text -0.20
gap-and-fill 28: 43: title 0.11, kicker -0.38, deck -0.04, byline-below -0.20, byline-above -0.11, byline-end -0.05, byline-apart -0.13, text 0.07, text-on 0.05
gap-and-fill 29: 84: title -0.37, kicker 0.28, byline-below -0.08, byline-above -0.06, byline-end -0.08, text 0.38
gap-and-tail 0: 28270: title-on 0.05, kicker -0.03, deck -0.09, deck-on 0.12, byline-above -0.10, byline-end 0.16, byline-apart -0.08, byline-on 0.25, text -0.34, text-on -0.07, aside -0.04
gap-and-tail 1: 2432: title -0.18, title-on -0.27, kicker -0.03, deck -0.06, deck-on -0.10, byline-below -0.07, byline-end -0.07, byline-apart -0.04, text 0.13, text-on 0.07
gap-and-tail 2: 14616: title -0.15, deck-on -0.06, byline-below -0.03, byline-end -0.10, byline-on -0.13, text-on 0.35
gap-and-tail 3: 1477: title -0.07, title-on -0.20, deck-on -0.12, byline-on -0.09, text 0.16, text-on 0.18
gap-and-tail 4: 282: title -0.03, title-on -0.23, byline-on -0.08, text -0.04, text-on 0.22
gap-and-tail 5: 85: title -0.59, title-on -0.40, byline-on -0.13, text 0.54, text-on 0.11
gap-and-tail 6: 1587: title 0.32, title-on -0.39, deck -0.06, deck-on -0.28, byline-below -0.05, byline-above -0.07, byline-end -0.16, byline-on -0.13, text 0.22, text-on -0.22
gap-and-tail 7: 27: title -0.22, text-on 0.24
gap-and-tail 8: 816: title -0.13, title-on -0.09, kicker -0.09, deck -0.03, deck-on -0.24, byline-below -0.08, byline-on -0.27, text 0.05, text-on 0.15
gap-and-tail 9: 5623: title 0.58, title-on 0.05, kicker -0.14, deck -0.05, byline-above -0.12, byline-end -0.19, byline-apart -0.08, byline-on -0.19, text -0.47, aside -0.05
gap-and-tail 10: 453: title -0.65, title-on 0.52, byline-below 0.57, byline-above -0.04, byline-end -0.05, byline-on -0.05, text -0.06, text-on -0.24
gap-and-tail 11: 1864: title -0.50, title-on 0.08, deck-on -0.04, byline-below -0.13, byline-apart -0.03, text 0.65, text-on 0.24
gap-and-tail 12: 447: title -0.22, title-on -0.08, text 0.23, text-on 0.11
gap-and-tail 13: 66: title -0.39, title-on -0.28, byline-below -0.39, text 0.58
gap-and-tail 14: 24: title -0.28, title-on -0.21, deck -0.17, byline-below -0.17, byline-above -0.09, byline-end -0.07, byline-apart -0.05, text 0.38, text-on 0.17, aside -0.13
gap-and-tail 15: 149: deck -0.04, text -0.10, text-on 0.14
gap-and-tail 17: 152: title 0.43, title-on -0.21, kicker -0.32, deck -0.12, byline-below 0.19, byline-above -0.25, byline-apart -0.06, byline-on 0.30, text -0.10, text-on -0.52
gap-and-tail 18: 2739: title 0.09, kicker -0.06, deck 0.08, deck-on -0.04, byline-below 0.13, byline-above -0.07, byline-end -0.10, byline-apart 0.05, byline-on -0.18, text -0.14, text-on -0.85, aside -0.05
gap-and-tail 19: 159: title 0.47, title-on -0.29, deck -0.10, byline-below -0.06, byline-end -0.19, byline-apart -0.03, text 0.04, text-on -0.13
gap-and-tail 20: 697: title 0.35, title-on -0.51, kicker -0.05, byline-below -0.26, text -0.11, text-on 0.35, aside -0.03
gap-and-tail 21: 40: title -0.23, kicker -0.26, byline-below -0.06, text 0.23, text-on 0.24
gap-and-tail 22: 51: title -0.52, title-on -0.31, byline-below -0.12, text 0.58, text-on 0.04
gap-and-tail 23: 5: title-on -0.25, text 0.28
gap-and-tail 24: 117: title -0.04, title-on -0.18, deck -0.12, byline-below 0.52, byline-above -0.19, byline-end -0.14, byline-apart -0.13, text -0.57, text-on 0.66
gap-and-tail 26: 63: title 0.05, title-on -0.33, kicker -0.04, deck 0.43, deck-on -0.03, byline-below 0.23, byline-above -0.11, byline-end -0.20, text -0.27, text-on 0.44
gap-and-tail 27: 109: deck -0.05, deck-on -0.18, byline-below -0.07, byline-above 0.25, byline-end -0.15, text 0.28, text-on -0.65
gap-and-tail 29: 32: title 0.53, kicker -0.10, byline-below -0.15, byline-above -0.04, byline-end -0.22, byline-apart -0.06, text -0.50, text-on 0.38
gap-and-tail 36: 725: title -0.07, title-on 0.54, kicker 0.07, byline-below -0.10, byline-end -0.04, text 0.13
gap-and-tail 37: 6: title 0.26, kicker -0.03, text -0.30
gap-and-tail 38: 46: title 1.86, kicker -0.41, byline-below -0.03, byline-on -0.05, text -1.79, text-on 0.29
gap-and-tail 39: 3: title -0.08, text-on 0.08
gap-and-tail 42: 13: title 0.72, text -0.72
gap-and-tail 44: 4: title -0.32, kicker -0.05, deck -0.07, byline-below -0.03, byline-above 0.83, byline-end -0.06, text -0.75
gap-below-and-tail 0: 31142: title 0.38, title-on -0.27, kicker 0.07, deck -0.08, deck-on 0.06, byline-below 0.05, byline-above -0.12, byline-end -0.09, byline-apart 0.05, text -0.14, text-on -0.10
gap-below-and-tail 1: 3430: title 0.10, title-on 0.67, deck -0.07, byline-below -0.10, byline-above -0.21, byline-end -0.15, byline-apart -0.17, byline-on 0.07, text -0.60, text-on 0.10, aside -0.07
gap-below-and-tail 2: 2522: title -0.26, title-on 0.32, kicker -0.16, deck 0.06, deck-on 0.05, byline-below -0.11, byline-end 0.07, byline-apart -0.07, byline-on 0.14, text -0.20, text-on -0.14, aside -0.05
gap-below-and-tail 3: 63: title 0.17, title-on -0.18, deck-on -0.18, byline-end -0.16, byline-on -0.08, text -0.04, text-on 0.32
gap-below-and-tail 4: 64: title -0.08, title-on -0.23, byline-below 0.12, byline-above -0.52, byline-end -0.27, byline-apart -0.27, byline-on -0.07, text 0.33, text-on 0.31
gap-below-and-tail 5: 245: title -0.30, title-on -0.13, kicker -0.06, deck -0.06, deck-on -0.03, byline-below 0.15, byline-above -0.06, byline-end 0.35, byline-apart -0.06, byline-on 0.05, text 0.05, text-on -0.30
gap-below-and-tail 6: 2719: title -0.14, title-on -0.06, deck -0.09, deck-on -0.10, byline-end -0.09, byline-apart -0.03, text 0.13, text-on -0.04
gap-below-and-tail 7: 210: title -0.10, title-on -0.41, kicker -0.03, byline-below -0.08, byline-above -0.03, text -0.04, text-on 0.62
gap-below-and-tail 8: 111: title 0.12, title-on -0.07, kicker -0.04, byline-end -0.23, text 0.17, text-on 0.06
gap-below-and-tail 11: 8: byline-below -0.03, byline-end -0.08, text-on 0.10
gap-below-and-tail 12: 11653: title -0.23, title-on 0.06, deck-on -0.06, byline-below -0.06, byline-end -0.04, byline-on -0.12, text 0.07, text-on 0.27
gap-below-and-tail 13: 4115: title -0.63, title-on -0.20, kicker -0.13, deck-on -0.06, byline-below -0.12, byline-end -0.05, byline-on -0.04, text 0.67, text-on 0.32
gap-below-and-tail 14: 1011: title 0.82, title-on -0.31, kicker -0.04, byline-below -0.14, byline-end -0.06, byline-on -0.06, text -0.57, text-on 0.05
gap-below-and-tail 15: 66: title -0.32, title-on -0.08, kicker -0.14, text 0.32, text-on 0.11
gap-below-and-tail 16: 50: title 0.42, byline-end -0.09, text -0.45, text-on 0.09
gap-below-and-tail 17: 360: title-on -0.06, byline-end -0.05, text 0.03, text-on 0.04
gap-below-and-tail 18: 1135: title -0.23, title-on -0.09, deck-on -0.13, byline-below -0.03, byline-on -0.11, text 0.11, text-on 0.29
gap-below-and-tail 19: 738: title-on -0.07, deck-on -0.12, byline-below -0.04, byline-end -0.03, byline-on -0.04, text 0.46, text-on -0.24
gap-below-and-tail 20: 43: title -0.27, title-on -0.41, kicker -0.15, byline-below -0.12, byline-end -0.03, byline-on -0.03, text 0.16, text-on 0.58
gap-below-and-tail 21: 10: title-on -0.07, byline-on -0.09, text-on 0.26
gap-below-and-tail 22: 14: title -0.20, title-on -0.04, kicker -0.04, text-on 0.24
gap-below-and-tail 23: 28: text-on 0.03
gap-below-and-tail 24: 313: title -0.16, title-on -0.29, byline-on -0.05, text 0.08, text-on 0.22
gap-below-and-tail 25: 72: title -0.33, title-on -0.30, deck-on -0.03, byline-below -0.38, text 0.56, text-on 0.22
gap-below-and-tail 26: 13: title -0.22, byline-on -0.04, text 0.23, text-on 0.06
gap-below-and-tail 30: 84: title -0.59, title-on -0.51, byline-on -0.13, text 0.57, text-on 0.13
gap-below-and-tail 31: 28: title -0.36, title-on -0.23, deck -0.18, byline-below -0.25, byline-above -0.08, text 0.30, aside -0.04
gap-below-and-tail 36: 1686: title 0.49, title-on -0.47, deck -0.06, deck-on -0.28, byline-below 0.11, byline-above -0.05, byline-end -0.20, byline-apart -0.04, byline-on -0.12, text -0.11, text-on -0.17
gap-below-and-tail 37: 69: text -0.08, text-on 0.18
gap-below-and-tail 38: 107: title -0.22, title-on -0.07, byline-below -0.18, byline-above -0.15, text -0.20, text-on 0.46, aside -0.03
gap-below-and-tail 42: 31: title -0.21, text-on 0.24
gap-below-and-tail 48: 829: title -0.07, title-on -0.41, deck 0.07, deck-on -0.25, byline-below -0.06, byline-above 0.15, byline-end -0.15, byline-apart -0.09, byline-on -0.09, text 0.11, text-on 0.19
gap-below-and-tail 49: 117: title 0.44, title-on 0.20, kicker -0.29, deck -0.10, byline-below 0.06, byline-above -0.22, byline-apart -0.04, byline-on -0.29, text -0.24, text-on -0.23
gap-below-and-tail 50: 65: title -0.93, title-on 0.40, kicker -0.27, deck -0.05, byline-below 0.19, byline-above 0.16, byline-end 0.52, byline-apart 0.38, byline-on 0.27, text -0.30, text-on -0.43
gap-below-and-tail 51: 3: kicker -0.07, byline-end -0.06, text 0.12
gap-below-and-tail 53: 22: title -0.07, title-on -0.10, byline-end -0.18, text 0.26, text-on 0.23
gap-and-tail-above 0: 31142: title -0.45, title-on 0.11, kicker -0.11, deck -0.05, deck-on 0.05, byline-below 0.06, byline-above -0.08, byline-end -0.24, byline-on 0.11, text 0.06, text-on 0.34
gap-and-tail-above 1: 2719: title -0.45, title-on 0.49, deck-on -0.16, byline-end -0.06, byline-apart -0.04, byline-on 0.36, text 0.14, text-on 0.13
gap-and-tail-above 2: 11653: title 0.26, title-on -0.25, deck -0.05, deck-on -0.03, byline-below -0.18, byline-end 0.37, byline-apart -0.11, text -0.31, text-on -0.06
gap-and-tail-above 3: 1135: title 0.19, title-on -0.05, kicker 0.16, byline-below -0.10, byline-above -0.03, byline-end 0.24, text -0.22, text-on -0.33
gap-and-tail-above 4: 313: title -0.17, title-on -0.20, byline-on -0.09, text 0.12, text-on 0.13
gap-and-tail-above 5: 84: title 0.55, title-on -0.19, deck -0.04, byline-end -0.26, text 0.10, text-on -0.31
gap-and-tail-above 6: 1686: title -0.22, title-on 0.41, deck-on -0.22, byline-below 0.19, byline-above 0.15, byline-end -0.05, byline-on 0.16, text -0.12, text-on 0.07
gap-and-tail-above 7: 31: title -0.59, byline-below -0.23, byline-end -0.43, byline-apart 0.50, text 0.28
gap-and-tail-above 8: 829: title 0.36, title-on -0.41, kicker -0.05, deck-on 0.66, byline-below 0.06, byline-above -0.08, byline-end -0.10, byline-apart -0.07, byline-on -0.18, text 0.06, text-on -0.16
gap-and-tail-above 10: 3430: title 0.04, title-on 0.04, kicker -0.17, deck-on -0.04, byline-below 0.11, byline-above -0.10, byline-end 0.10, byline-on -0.15, text -0.16, text-on 0.49, aside -0.04
gap-and-tail-above 11: 210: title -0.36, title-on -0.24, kicker -0.15, byline-below -0.06, byline-above -0.04, byline-on -0.03, text 0.29, text-on 0.14
gap-and-tail-above 12: 4115: title 0.25, title-on 0.19, kicker 0.06, deck -0.09, byline-below -0.16, byline-above -0.07, byline-end -0.17, byline-apart -0.15, text 0.21
gap-and-tail-above 13: 738: title -0.33, title-on -0.13, byline-below -0.13, byline-end -0.22, byline-apart 0.34, text 0.34, text-on 0.03
gap-and-tail-above 14: 72: title 1.09, kicker -0.04, byline-end -0.13, byline-apart -0.21, text -0.40, text-on -0.49
gap-and-tail-above 15: 28: title -0.14, byline-below -0.05, text 0.17
gap-and-tail-above 16: 69: title-on 0.04, byline-below -0.03
gap-and-tail-above 18: 117: title 0.28, title-on -0.04, kicker -0.06, byline-below 0.71, byline-end -0.26, byline-apart -0.62, byline-on -0.24, text -0.04, text-on -0.45
gap-and-tail-above 20: 2522: title -0.10, title-on -0.51, kicker -0.08, deck 0.17, deck-on -0.05, byline-below 0.06, byline-end -0.13, byline-apart 0.15, byline-on -0.20, text 0.10, text-on 0.11
gap-and-tail-above 21: 111: title -0.11, title-on 0.63, kicker -0.44, deck -0.04, byline-below -0.09, byline-end -0.30, byline-apart -0.03, byline-on -0.08, text 0.04, text-on 0.32
gap-and-tail-above 22: 1011: title 0.10, title-on 0.51, kicker -0.07, deck -0.09, byline-above -0.12, byline-end -0.03, byline-apart -0.12, text -0.20, text-on -0.92
gap-and-tail-above 23: 43: title 0.12, title-on -0.13, kicker -0.32, byline-above -0.06, byline-end -0.13, byline-on -0.13, text 0.25, text-on 0.13
gap-and-tail-above 24: 13: title -0.03, text 0.05, text-on 0.03
gap-and-tail-above 25: 2: text-on 0.05
gap-and-tail-above 26: 107: title 0.27, title-on -0.18, kicker -0.03, byline-below -0.19, text -0.22, text-on -0.09
gap-and-tail-above 28: 65: title 0.65, title-on -0.51, kicker 0.42, byline-below -0.53, byline-end -0.09, byline-apart 0.28, byline-on -0.03, text -0.03, text-on -0.72
gap-and-tail-above 30: 63: title 0.47, title-on 0.15, kicker 0.24, deck -0.12, deck-on -0.18, byline-below -0.07, byline-above -0.03, byline-end -0.15, text-on -0.56
gap-and-tail-above 31: 5: title -0.08, text-on 0.08
gap-and-tail-above 32: 66: title 0.26, title-on -0.28, kicker -0.37, deck -0.03, byline-below -0.06, byline-above -0.23, byline-end -0.16, byline-apart -0.05, text -0.08
gap-and-tail-above 33: 10: title -0.34, byline-below -0.17, byline-above 0.28, byline-apart -0.13, text -0.10
gap-and-tail-above 36: 3: text-on 0.04
gap-and-tail-above 38: 3: title 0.17, text -0.17
gap-and-tail-above 40: 64: title 0.70, kicker -0.30, byline-below -0.15, byline-on -0.12, text -0.63, text-on 0.28
gap-and-tail-above 42: 50: title 0.99, title-on 0.50, kicker -0.27, byline-above -0.14, byline-end -0.40, byline-apart -0.19, text -0.58, text-on 0.06
gap-and-tail-above 43: 14: title -0.84, kicker -0.43, deck -0.09, byline-above -0.04, byline-end -0.06, text 1.03
gap-and-tail-above 49: 663: kicker 0.05, byline-below -0.10, byline-end -0.04
times 0: 61483: kicker -0.07, deck -0.08, deck-on 0.04, byline-above -0.08, byline-end 0.08, byline-apart -0.10, text -0.10, text-on 0.20, aside -0.09
times 1: 903: title -0.25, title-on -0.33, kicker 0.12, deck-on -0.26, byline-below -0.19, byline-end -0.30, byline-apart -0.08, byline-on -0.04, text 0.68, text-on 0.21
times 2: 806: title -0.40, title-on -0.55, kicker -0.46, deck -0.07, deck-on -0.24, byline-below -0.79, byline-above 0.15, byline-end -0.44, byline-apart 0.19, text 1.34, text-on 0.89
row 0: 35421: title -0.05, title-on -0.04, deck -0.03, deck-on -0.06, byline-below -0.15, byline-end -0.06, byline-on -0.07, text-on 0.23
row 1: 4475: title-on 0.14, deck-on -0.07, byline-below -0.05, byline-end 0.05, byline-apart -0.15, byline-on -0.10, text 0.13
row 2: 3676: title-on -0.05, kicker -0.07, deck -0.03, deck-on -0.05, byline-above 0.04, byline-end 0.09, byline-on 0.07, text -0.12, text-on 0.04
row 3: 2955: title 0.08, deck -0.03, deck-on -0.12, byline-below 0.16, byline-above -0.05, byline-end -0.06, byline-apart -0.14, byline-on -0.08, text-on -0.04
row 4: 2456: title -0.06, kicker -0.07, deck-on 0.10, byline-above -0.06, byline-end -0.06, byline-apart -0.12, byline-on 0.13, text 0.11, text-on -0.17
row 5: 3716: title -0.08, deck-on 0.04, byline-below 0.22, byline-above -0.09, byline-end 0.14, byline-apart -0.04, byline-on -0.05, text -0.13, text-on -0.07, aside -0.04
row 6: 4075: title -0.15, title-on -0.18, kicker 0.04, deck 0.03, deck-on 0.04, byline-below -0.19, byline-above -0.03, byline-end -0.18, byline-apart -0.04, byline-on 0.05, text 0.32, text-on 0.23
row 7: 6418: title -0.10, title-on -0.14, kicker -0.17, deck-on -0.10, byline-below -0.51, byline-above 0.04, byline-end -0.36, byline-apart 0.52, byline-on -0.13, text 0.27, text-on 0.13, aside -0.06
row-and-place 0: 35421: title -0.05, title-on -0.04, deck -0.03, deck-on -0.06, byline-below -0.15, byline-end -0.06, byline-on -0.07, text-on 0.23
row-and-place 9: 4475: title-on 0.14, deck-on -0.07, byline-below -0.05, byline-end 0.05, byline-apart -0.15, byline-on -0.10, text 0.13
row-and-place 17: 1838: title-on 0.04, deck-on -0.04, byline-below -0.07, byline-end 0.07, byline-apart -0.04, byline-on 0.12, text -0.07, text-on 0.06
row-and-place 18: 1838: title-on -0.23, kicker -0.04, deck-on -0.05, byline-above 0.06, byline-end 0.04, text -0.13
row-and-place 25: 985: title -0.21, title-on 0.06, deck-on -0.09, byline-below 0.25, byline-apart -0.13, byline-on -0.14, text-on 0.14
row-and-place 26: 985: title 0.19, title-on 0.10, kicker -0.05, deck-on -0.05, byline-below -0.06, byline-end -0.10, byline-on -0.08
row-and-place 27: 985: title 0.07, title-on -0.44, kicker 0.07, deck-on -0.20, byline-above -0.05, byline-on 0.12, text 0.04, text-on -0.18
row-and-place 33: 614: title -0.13, title-on 0.07, deck -0.03, deck-on 0.16, byline-below -0.04, byline-apart -0.05, byline-on 0.11, text 0.11
row-and-place 34: 614: title-on 0.30, deck 0.03, deck-on 0.06, byline-below -0.06, byline-apart -0.03, text -0.06, text-on -0.16
row-and-place 35: 614: title -0.10, title-on -0.27, kicker -0.09, deck 0.06, byline-below 0.10, byline-above -0.06, byline-apart -0.04, byline-on -0.05, text 0.09, text-on 0.32
row-and-place 36: 614: title 0.11, title-on -0.32, kicker -0.04, deck-on -0.05, byline-above 0.03, byline-end -0.04, byline-apart -0.06, byline-on 0.40, text 0.05, text-on -0.21
row-and-place 41: 690: title-on -0.16, deck 0.04, deck-on -0.04, byline-below -0.13, byline-on 0.30, text -0.03, text-on 0.15
row-and-place 42: 690: title-on -0.31, kicker -0.07, deck-on 0.27, byline-below 0.38, byline-end -0.06, byline-apart -0.12, byline-on -0.31, text 0.10, text-on 0.19
row-and-place 43: 690: title -0.13, title-on 0.10, kicker 0.06, deck-on -0.07, byline-below 0.11, byline-on -0.09, text -0.10
row-and-place 44: 690: title 0.14, title-on -0.04, kicker 0.04, deck -0.04, deck-on -0.04, byline-below -0.13, byline-above -0.03, byline-end 0.06, byline-apart 0.06, byline-on -0.06, text 0.09, text-on -0.59
row-and-place 45: 956: title -0.04, title-on 0.25, deck -0.03, byline-below -0.07, byline-end 0.09, text -0.09, text-on 0.05
row-and-place 49: 496: title 0.14, title-on -0.74, kicker -0.04, deck -0.05, deck-on -0.13, byline-below -0.23, byline-above -0.05, byline-end -0.04, byline-apart 0.10, byline-on 0.18, text 0.30, text-on 0.12
row-and-place 50: 496: title 0.17, title-on -0.04, kicker -0.10, deck 0.06, deck-on 0.48, byline-below -0.19, byline-end -0.06, byline-on -0.34, text 0.22, text-on -0.33
row-and-place 51: 496: title -0.60, title-on 0.25, kicker 0.10, deck 0.05, deck-on -0.06, byline-below -0.17, byline-above 0.10, byline-end -0.03, byline-apart -0.07, byline-on -0.24, text 0.42, text-on 0.04
row-and-place 52: 496: title -0.23, title-on 0.23, kicker -0.10, deck-on -0.05, byline-below 0.11, byline-above -0.03, byline-end -0.05, byline-on 0.03, text -0.05, text-on 0.25
row-and-place 53: 992: title -0.12, title-on -0.24, kicker -0.03, deck -0.08, deck-on -0.06, byline-below 0.22, byline-above -0.07, byline-end -0.07, byline-on 0.19, text 0.09, text-on 0.29
row-and-place 54: 1099: title 0.13, title-on -0.53, kicker 0.15, byline-below -0.20, byline-above -0.04, byline-apart -0.08, byline-on 0.09, text -0.03, text-on 0.08
row-and-place 57: 302: title 0.17, title-on 0.66, byline-below -0.07, byline-end -0.14, byline-apart 0.35, byline-on -0.26, text -0.60, text-on -0.06
row-and-place 58: 302: title -0.47, title-on -0.25, kicker -0.07, deck-on 0.66, byline-below -0.62, byline-end -0.07, byline-apart 0.62, byline-on 0.31, text 0.28, text-on -0.22
row-and-place 59: 302: title -0.06, title-on -0.61, deck-on 0.42, byline-below -0.22, byline-above -0.08, byline-end -0.08, byline-apart 0.18, byline-on -0.13, text 0.28, text-on -0.11
row-and-place 60: 302: title -0.07, title-on -1.06, deck 0.12, deck-on -0.15, byline-apart 0.11, byline-on -0.65, text 0.14, text-on 0.51
row-and-place 61: 604: title -0.13, title-on -0.71, kicker -0.06, deck-on -0.23, byline-below 0.30, byline-end -0.07, text 0.11, text-on 0.38
row-and-place 62: 1208: kicker 0.05, deck -0.04, deck-on -0.35, byline-below -0.22, byline-above 0.11, byline-apart -0.06, byline-on -0.10, text 0.31, text-on -0.05
row-and-place 63: 3398: title 0.12, title-on 0.35, kicker -0.13, deck-on -0.35, byline-below -0.21, byline-above 0.10, byline-end -0.18, byline-apart -0.17, byline-on 0.16, text 0.12, text-on -0.03, aside -0.03
bare-row-and-letters 0: 7: title 0.35, title-on 0.31, kicker -0.05, deck -0.05, byline-below -0.26, byline-above -0.08, byline-end -0.12, byline-on -0.12, text -0.48, aside -0.06
bare-row-and-letters 1: 12: title -0.28, deck -0.19, byline-below -0.29, byline-above -0.21, byline-end -0.20, byline-apart -0.13, text 0.46, text-on 0.29
bare-row-and-letters 2: 23423: title 0.08, title-on -0.10, kicker -0.05, deck -0.09, deck-on -0.09, byline-below 0.07, byline-above -0.06, byline-end -0.05, byline-apart -0.10, text-on 0.07, aside -0.03
bare-row-and-letters 3: 27529: title -0.10, title-on 0.09, deck-on 0.07, byline-below -0.03, byline-above -0.08, byline-end -0.05, byline-apart -0.05, byline-on 0.03, text 0.11, text-on 0.20, aside -0.05
bare-row-and-letters 4: 365: title -0.16, title-on -0.20, byline-below -0.07, byline-above -0.04, byline-apart -0.03, byline-on -0.24, text 0.32, text-on -0.04
bare-row-and-letters 5: 742: title-on 0.11, kicker -0.16, deck-on -0.06, byline-below 0.07, byline-apart -0.12, byline-on 0.05, text -0.16, text-on 0.04, aside -0.05
bare-row-and-letters 6: 2303: title 0.04, title-on -0.11, kicker 0.05, byline-above -0.09, byline-end -0.08, byline-apart 0.13, byline-on -0.07, text -0.04, text-on 0.04
bare-row-and-letters 8: 190: title 0.44, title-on 0.09, kicker -0.07, deck -0.05, byline-below -0.39, byline-above -0.13, byline-on -0.08, text -0.36, text-on 0.13
bare-row-and-letters 9: 256: title -0.43, title-on -0.38, kicker 0.46, byline-below 0.24, byline-above -0.11, byline-apart 0.14, byline-on 0.11, text 0.30, text-on -0.39, aside -0.04
bare-row-and-letters 10: 1386: title 0.03, title-on 0.19, kicker -0.24, deck -0.08, byline-below -0.16, byline-above 0.10, byline-end 0.13, byline-apart -0.18, byline-on -0.06, text -0.05, text-on 0.41
bare-row-and-letters 12: 59: title -0.38, title-on 0.40, kicker -0.29, deck -0.09, byline-below -0.47, byline-above 0.35, byline-end -0.55, byline-apart -0.03, byline-on 0.30, text -0.10, text-on -0.09, aside -0.05
bare-row-and-letters 13: 108: title 0.08, title-on 0.59, kicker -0.41, deck -0.21, deck-on -0.22, byline-below -0.64, byline-above -0.29, byline-end 0.23, byline-apart 0.17, byline-on -0.11, text 0.06, text-on 0.26, aside -0.04
bare-row-and-letters 14: 883: title -0.10, title-on -0.14, kicker 0.05, byline-below 0.15, byline-above 0.07, byline-end -0.04, byline-apart -0.05, byline-on -0.03, text -0.15, text-on 0.10, aside -0.03
bare-row-and-letters 16: 10: title -0.30, title-on 0.06, kicker -0.22, deck -0.08, byline-below -0.19, byline-above -0.11, byline-end -0.04, byline-on -0.07, text 0.10, aside -0.20
bare-row-and-letters 17: 46: title 0.74, title-on 0.37, kicker -0.35, deck -0.06, byline-below -0.32, byline-above -0.09, byline-end -0.27, byline-apart -0.17, byline-on -0.08, text -0.77, text-on 0.60, aside -0.05
bare-row-and-letters 18: 820: title -0.23, kicker 0.19, deck -0.09, byline-below 0.05, byline-end -0.10, byline-apart -0.12, byline-on -0.12, text 0.23, text-on -0.22
bare-row-and-letters 20: 8: title -0.25, title-on 0.31, kicker -0.10, byline-below -0.16, byline-on -0.05, text 0.12, text-on 0.16, aside -0.03
bare-row-and-letters 22: 917: title 0.32, title-on -0.23, kicker 0.11, deck 0.03, deck-on 0.15, byline-below -0.13, byline-above -0.03, byline-end 0.05, byline-apart -0.08, byline-on -0.20, aside -0.04
bare-row-and-letters 24: 8: title -0.25, title-on -0.09, byline-below -0.06, text -0.14, text-on 0.24
bare-row-and-letters 25: 1: title -0.19, title-on -0.17, kicker -0.10, deck -0.15, byline-below -0.25, byline-above -0.09, byline-end -0.15, byline-apart -0.04, text 0.28, aside -0.10
bare-row-and-letters 26: 1634: title 0.05, kicker -0.07, deck 0.05, byline-below -0.19, byline-above 0.18, byline-apart -0.14, byline-on -0.06, text 0.04, text-on 0.04, aside -0.04
bare-row-and-letters 28: 15: title 0.43, title-on -0.14, kicker -0.16, deck -0.24, deck-on -0.06, byline-below 0.23, byline-above -0.22, byline-end -0.08, byline-apart -0.22, byline-on -0.16, text -0.41, aside -0.23
bare-row-and-letters 29: 1: title -0.33, kicker -0.25, deck -0.17, byline-end -0.09, text 0.33, aside -0.06
bare-row-and-letters 30: 2467: title -0.14, title-on 0.16, kicker 0.22, deck 0.13, deck-on -0.03, byline-below -0.74, byline-above -0.21, byline-end 0.17, byline-apart 0.15, byline-on -0.12, text -0.14, text-on -0.11, aside -0.09
bare-row-and-place 0: 50971: title -0.10, title-on -0.03, kicker -0.04, deck -0.05, deck-on 0.05, byline-above -0.06, byline-end -0.03, byline-apart -0.09, byline-on 0.03, text 0.11, text-on 0.10, aside -0.03
bare-row-and-place 9: 3410: title-on 0.07, deck-on -0.03, byline-below -0.05, byline-above -0.07, byline-end -0.04, text-on 0.05
bare-row-and-place 17: 916: title -0.20, title-on 0.35, byline-below -0.11, byline-above -0.04, byline-apart -0.06, byline-on -0.04, text -0.13, text-on 0.03
bare-row-and-place 18: 916: title 0.12, title-on -0.55, kicker -0.09, deck-on -0.05, byline-below -0.05, byline-above 0.05, byline-end 0.03, byline-apart -0.09, text 0.08, text-on 0.17
bare-row-and-place 25: 350: title -0.29, title-on 0.03, kicker -0.07, deck -0.08, byline-below -0.16, byline-above -0.03, byline-end 0.27, byline-apart -0.10, byline-on -0.11, text 0.17, text-on 0.97
bare-row-and-place 26: 350: title 0.15, title-on 0.20, kicker -0.19, deck 0.06, byline-below 0.04, byline-above -0.12, byline-end -0.04, byline-apart 0.14, byline-on -0.05, text -0.29, text-on -0.09
bare-row-and-place 27: 350: title -0.04, title-on -0.50, kicker 0.15, deck-on -0.14, byline-above 0.20, byline-end -0.32, byline-apart -0.04, byline-on 0.25, text 0.12, text-on -0.43
bare-row-and-place 33: 219: title -0.05, title-on 0.11, kicker -0.05, byline-below -0.17, byline-apart -0.06, byline-on 0.14, text 0.07, text-on 0.30
bare-row-and-place 34: 219: title-on -0.22, kicker -0.20, deck -0.04, byline-below 0.11, byline-above 0.08, byline-end -0.04, byline-on -0.13, text-on 0.76
bare-row-and-place 35: 219: title -0.40, title-on 0.50, kicker -0.04, deck -0.03, byline-below 0.14, byline-end -0.07, byline-apart -0.07, byline-on -0.08, text 0.13, text-on -0.33
bare-row-and-place 36: 219: title 0.24, title-on -0.84, kicker 0.32, byline-below -0.07, byline-above -0.08, byline-on -0.12, text -0.17, text-on -0.07
bare-row-and-place 41: 171: title 0.18, title-on 0.29, kicker 0.39, deck -0.04, byline-below 0.15, byline-above -0.03, byline-end -0.15, byline-apart -0.06, byline-on -0.28, text -0.41, text-on -0.12
bare-row-and-place 42: 171: title 0.06, title-on -0.30, kicker -0.12, deck 0.16, deck-on 0.37, byline-below -0.55, byline-above 0.21, byline-end -0.10, byline-apart -0.10, text 0.33, text-on 0.44
bare-row-and-place 43: 171: title -0.68, title-on -0.06, kicker -0.04, byline-below 0.14, byline-end -0.04, byline-on -0.11, text 0.53, text-on -0.09
bare-row-and-place 44: 171: title 0.10, kicker -0.17, deck -0.07, deck-on -0.04, byline-below 0.13, byline-above -0.06, byline-end 0.12, byline-apart 0.19, text-on -0.36
bare-row-and-place 45: 243: title 0.31, title-on -0.35, kicker 0.14, deck -0.05, byline-below -0.20, byline-above -0.12, byline-end 0.15, byline-apart -0.13, byline-on -0.04, text -0.25, text-on 0.28
bare-row-and-place 49: 201: title 0.22, title-on -0.20, kicker -0.08, byline-below -0.56, byline-above -0.12, byline-end 0.10, byline-apart 0.33, text -0.10, text-on 0.08
bare-row-and-place 50: 201: title -0.55, title-on -0.35, kicker -0.04, byline-below 0.22, byline-end -0.07, byline-apart -0.07, byline-on -0.29, text 0.68, text-on 0.07
bare-row-and-place 51: 201: title 0.27, title-on -1.20, byline-below -0.23, byline-above 0.41, byline-end -0.06, byline-apart -0.25, byline-on -0.29, text 0.33, text-on -0.03
bare-row-and-place 52: 201: title -0.43, title-on 0.33, kicker -0.15, deck -0.04, byline-below 0.10, byline-above -0.15, byline-apart -0.07, byline-on 0.18, text 0.18, text-on -0.04
bare-row-and-place 53: 402: title -0.20, title-on -0.34, kicker 0.21, deck -0.04, byline-below -0.08, byline-above 0.10, byline-end 0.19, byline-apart -0.07, byline-on -0.32, text 0.25, text-on 0.64
bare-row-and-place 54: 437: title 0.06, title-on 0.63, kicker -0.06, deck 0.17, byline-below 0.18, byline-above -0.05, byline-end -0.10, byline-apart -0.17, byline-on 0.38, text -0.50, text-on -0.22
bare-row-and-place 57: 134: title 0.33, title-on -0.51, kicker -0.05, deck-on -0.05, byline-below 0.31, byline-end -0.12, byline-apart 0.62, text -0.57, text-on -0.35
bare-row-and-place 58: 134: title -1.26, title-on 0.13, kicker -0.15, deck -0.06, byline-below 0.52, byline-end 0.28, byline-apart -0.03, byline-on 0.43, text 0.72, text-on -0.61
bare-row-and-place 59: 134: title -0.09, title-on -0.31, kicker 0.11, deck -0.06, byline-below 0.09, byline-end -0.13, byline-apart 0.11, byline-on -0.05, text -0.26, text-on 0.33
bare-row-and-place 60: 134: title -0.11, title-on 0.18, kicker -0.22, byline-below 0.09, byline-end 0.10, byline-apart 0.09, text -0.32, text-on 0.11
bare-row-and-place 61: 268: title -0.33, deck -0.04, deck-on -0.25, byline-below -0.48, byline-end -0.10, byline-apart 0.21, byline-on -0.11, text 0.19, text-on 0.10
bare-row-and-place 62: 536: title -0.07, title-on -0.18, kicker 0.15, deck 0.43, byline-below -0.28, byline-above -0.08, byline-end 0.42, byline-apart -0.20, byline-on -0.10, text -0.12, text-on 0.31
bare-row-and-place 63: 1143: title 0.14, title-on 0.04, kicker 0.22, deck -0.14, byline-below -0.20, byline-above -0.14, byline-end -0.15, byline-apart -0.44, byline-on -0.14, text -0.08, text-on -0.11, aside -0.05
bare-row-and-ragged 0: 6932: title -0.07, title-on 0.36, deck-on -0.05, byline-below -0.30, byline-end 0.13, byline-on -0.14, text 0.03, text-on 0.04
bare-row-and-ragged 1: 12920: title -0.08, title-on -0.19, kicker -0.03, deck -0.04, deck-on 0.18, byline-below -0.09, byline-end -0.09, byline-on 0.08, text 0.21, text-on 0.04
bare-row-and-ragged 2: 11525: title-on 0.13, kicker -0.05, deck-on 0.18, byline-above -0.03, byline-apart -0.15, byline-on 0.05, text -0.16, text-on 0.14
bare-row-and-ragged 3: 19594: title 0.07, deck -0.09, deck-on -0.22, byline-below 0.06, byline-above -0.03, byline-end -0.09, byline-on -0.09, text-on 0.10
bare-row-and-ragged 4: 334: title -0.45, byline-below -0.05, byline-above -0.03, byline-end -0.45, text 0.31, text-on 0.17
bare-row-and-ragged 5: 918: title 0.28, title-on -0.09, kicker -0.04, byline-below -0.04, byline-end -0.04, byline-apart 0.18, byline-on 0.43, text -0.51, text-on 0.22
bare-row-and-ragged 6: 1219: title 0.06, title-on 0.04, byline-below -0.13, byline-above -0.08, byline-end -0.11, byline-on -0.04, text 0.19, text-on -0.30
bare-row-and-ragged 7: 939: title -0.37, title-on 0.08, kicker -0.05, deck -0.05, deck-on -0.06, byline-below 0.19, byline-end 0.12, byline-apart -0.12, text 0.09
bare-row-and-ragged 8: 157: title -0.59, byline-below -0.21, byline-above -0.15, byline-end -0.05, byline-apart -0.12, text 0.34, text-on 0.09
bare-row-and-ragged 9: 297: title 0.13, title-on -0.59, kicker 0.31, deck 0.17, byline-below -0.33, byline-above -0.04, byline-end 0.35, byline-apart 0.25, byline-on -0.51, text -0.19, text-on 0.05
bare-row-and-ragged 10: 636: title 0.09, title-on 0.09, deck -0.04, byline-below -0.13, byline-above 0.15, byline-end 0.05, byline-apart -0.12, byline-on -0.18, text -0.10, text-on 0.06
bare-row-and-ragged 11: 742: title -0.05, title-on 0.17, kicker -0.14, deck -0.06, byline-below 0.04, byline-above -0.12, byline-on 0.11, text 0.06
bare-row-and-ragged 12: 43: title-on -0.19, text-on 0.21
bare-row-and-ragged 13: 132: title -0.49, title-on -0.29, byline-below -0.24, byline-above -0.19, byline-end -0.16, text 0.43, text-on 0.49
bare-row-and-ragged 14: 347: title -0.12, title-on -0.07, kicker -0.15, byline-below 0.26, byline-apart -0.04, text-on 0.18
bare-row-and-ragged 15: 528: title -0.04, title-on 0.15, kicker 0.07, byline-below -0.27, byline-above 0.03, byline-end 0.04, byline-on -0.03, text -0.08, text-on -0.29, aside -0.04
bare-row-and-ragged 16: 59: title -0.54, title-on -0.37, byline-below -0.12, byline-end -0.16, byline-apart -0.15, byline-on -0.05, text 0.37, text-on 0.40
bare-row-and-ragged 17: 118: title -0.20, title-on -0.08, byline-below -0.26, byline-apart -0.09, byline-on -0.21, text 0.25, text-on 0.18
bare-row-and-ragged 18: 258: title 0.10, title-on -0.39, deck -0.04, byline-below 0.15, byline-above 0.10, byline-end -0.11, byline-apart -0.06, byline-on 0.13, text 0.08, text-on -0.13
bare-row-and-ragged 19: 441: title -0.17, title-on 0.33, kicker 0.15, deck -0.07, byline-below -0.07, byline-above -0.11, byline-end -0.04, byline-apart -0.07, byline-on -0.14, text -0.09, text-on 0.07
bare-row-and-ragged 20: 36: title -0.60, title-on -0.06, byline-below -0.32, byline-above -0.31, byline-apart -0.32, byline-on -0.06, text 0.90, text-on 0.08
bare-row-and-ragged 21: 179: title 0.72, title-on -0.18, deck -0.04, byline-below -0.68, byline-above -0.06, byline-end -0.26, byline-on -0.26, text -0.71, text-on 0.55
bare-row-and-ragged 22: 253: title 0.15, title-on -0.57, kicker 0.08, deck -0.06, byline-below 0.30, byline-above -0.06, byline-end -0.15, byline-apart -0.10, text 0.26, text-on -0.23
bare-row-and-ragged 23: 459: title -0.30, title-on 0.21, kicker 0.03, deck 0.11, deck-on 0.22, byline-below -0.27, byline-end 0.21, byline-apart 0.09, byline-on -0.09, text -0.05, text-on -0.08
bare-row-and-ragged 24: 65: title -0.24, title-on -0.20, byline-end -0.28, text -0.14, text-on 0.51
bare-row-and-ragged 25: 316: title 0.22, title-on 0.39, byline-below -0.49, byline-apart -0.24, byline-on 0.54, text -0.25, text-on -0.04
bare-row-and-ragged 26: 436: kicker -0.06, deck -0.04, byline-above -0.18, byline-end -0.05, byline-apart 0.18, byline-on 0.74, text-on -0.41
bare-row-and-ragged 27: 826: title -0.05, title-on -0.12, kicker -0.04, deck 0.13, byline-below -0.19, byline-above 0.39, byline-end 0.06, byline-apart -0.29, byline-on -0.35, text 0.29, text-on 0.28, aside -0.03
bare-row-and-ragged 28: 136: title -0.44, title-on -0.17, byline-apart -0.41, byline-on -0.08, text 0.11, text-on 0.41
bare-row-and-ragged 29: 550: title 0.41, title-on -0.30, kicker -0.03, deck -0.04, deck-on -0.25, byline-end -0.13, byline-apart -0.38, byline-on -0.14, text -0.53, text-on 0.90
bare-row-and-ragged 30: 877: title -0.37, title-on 0.08, kicker -0.09, deck 0.05, byline-below -0.15, byline-above -0.07, byline-end 0.19, byline-apart 0.29, byline-on 0.13, text -0.15, text-on 0.17, aside -0.03
bare-row-and-ragged 31: 920: title -0.04, kicker 0.23, deck 0.07, byline-below -0.25, byline-above -0.15, byline-end 0.15, byline-apart 0.10, byline-on -0.23, text -0.10, text-on -0.45, aside -0.06
bare-row-and-name 0: 50564: title -0.09, deck -0.04, deck-on 0.05, byline-below 0.09, byline-above -0.05, byline-end -0.13, byline-apart -0.08, text 0.09, text-on 0.08
bare-row-and-name 1: 65: title 0.66, title-on 0.48, kicker -0.08, byline-below -0.13, byline-on -0.08, text -0.78, text-on -0.35
bare-row-and-name 2: 136: title 0.11, title-on -0.33, kicker -0.23, deck -0.04, byline-below -0.07, byline-end -0.05, byline-on -0.08, text 0.16, text-on 0.11
bare-row-and-name 3: 75: title-on -0.11, kicker -0.28, byline-on -0.57, text 0.39, text-on 0.09
bare-row-and-name 4: 16: title 0.11, title-on -0.26, kicker -0.14, deck -0.09, byline-below -0.14, byline-above -0.04, byline-end 0.82, byline-apart -0.06, text -0.80, text-on -0.23, aside -0.05
bare-row-and-name 5: 115: title -0.55, title-on -0.68, kicker -0.14, deck -0.06, byline-below 0.10, byline-above -0.15, byline-end 0.21, byline-apart 0.24, byline-on 0.21, text -0.31, aside -0.05
bare-row-and-name 6: 2551: title 0.19, kicker -0.06, deck-on -0.04, byline-below -0.10, byline-above -0.07, byline-apart 0.09, byline-on -0.09, text-on 0.03
bare-row-and-name 7: 545: title-on 0.29, kicker 0.08, deck -0.06, byline-below -0.10, byline-above -0.04, byline-apart -0.09, text-on -0.18
bare-row-and-name 8: 104: title 0.08, title-on -0.70, kicker -0.06, byline-below 0.49, byline-above -0.04, byline-end 0.12, byline-apart -0.05, byline-on 0.40, text -0.64, text-on 0.44
bare-row-and-name 9: 138: title -0.08, title-on -0.13, deck -0.05, byline-below -0.37, byline-above 0.30, byline-end -0.26, byline-apart 0.15, byline-on 0.08, text -0.15, aside -0.03
bare-row-and-name 10: 36: title -0.12, title-on -0.48, kicker -0.03, deck -0.03, byline-below 0.53, byline-above -0.09, byline-end 0.10, byline-apart 0.21, byline-on -0.06, text -0.13, text-on -0.55
bare-row-and-name 11: 36: title -0.62, title-on -0.29, kicker -0.16, byline-below -0.18, byline-above 0.36, byline-end 0.46, byline-apart 0.22, byline-on -0.06, text -0.25
bare-row-and-name 12: 1338: title 0.04, title-on 0.05, kicker -0.06, byline-below -0.05, byline-end 0.05, byline-on -0.14, text -0.19, text-on 0.33
bare-row-and-name 13: 270: title 0.23, title-on 0.40, kicker 0.16, deck -0.04, deck-on -0.06, byline-below -0.38, byline-above -0.11, byline-end -0.24, byline-apart -0.08, byline-on -0.04, text -0.04
bare-row-and-name 14: 62: title -0.49, title-on -0.32, kicker -0.21, byline-below 0.33, byline-above -0.16, byline-end 0.24, byline-on 0.37, text 0.21, text-on -0.14
bare-row-and-name 15: 87: title 0.03, title-on -0.31, kicker -0.15, deck -0.04, byline-below 0.21, byline-above 0.23, byline-end -0.27, byline-apart -0.29, byline-on 0.27, text 0.36, text-on -1.13, aside -0.03
bare-row-and-name 16: 27: title -0.08, title-on -0.40, kicker -0.06, byline-below 0.56, byline-above 0.23, byline-end -0.49, byline-apart -0.36, byline-on 0.32, text 0.33, text-on -0.27
bare-row-and-name 17: 48: title -0.72, title-on -0.26, kicker -0.11, deck -0.08, byline-below 0.09, byline-above 0.23, byline-end 0.81, byline-apart 0.06, byline-on -0.10, text -0.65, aside -0.03
bare-row-and-name 18: 777: title 0.26, title-on 0.20, kicker -0.07, byline-below -0.22, byline-end -0.18, byline-apart -0.13, byline-on -0.21, text -0.08, text-on 0.39
bare-row-and-name 19: 122: title -0.26, title-on 0.06, deck -0.03, byline-above -0.12, byline-end 0.05, byline-apart -0.11, byline-on -0.26, text 0.51, text-on -0.57
bare-row-and-name 20: 47: title -0.69, title-on -0.40, kicker -0.24, byline-below 0.52, byline-above 0.59, byline-end -0.50, byline-apart 0.59, byline-on 0.25, text -0.22, text-on 0.31, aside -0.03
bare-row-and-name 21: 46: title -0.37, title-on -0.98, kicker 0.16, deck -0.08, deck-on -0.15, byline-below 0.31, byline-above -0.10, byline-end -0.26, byline-apart 0.29, byline-on 1.00, text -0.49, aside -0.04
bare-row-and-name 22: 33: title -0.34, title-on -0.39, kicker -0.05, deck-on -0.05, byline-below 0.08, byline-above -0.19, byline-end 0.60, byline-apart -0.25, byline-on -0.16, text 0.33
bare-row-and-name 23: 25: title -0.11, title-on -0.30, deck -0.05, byline-below 0.27, byline-above 0.10, byline-end 0.68, byline-apart -0.27, byline-on -0.04, text -0.91
bare-row-and-name 24: 691: title 0.22, title-on 0.04, kicker -0.09, deck -0.07, byline-below -0.21, byline-above -0.06, byline-end -0.08, byline-apart -0.06, byline-on -0.12, text-on 0.10
bare-row-and-name 25: 86: title -0.32, title-on -0.27, kicker 0.53, byline-below -0.14, byline-above -0.07, byline-end -0.11, byline-apart -0.06, byline-on 0.13, text 0.22, text-on 0.17
bare-row-and-name 26: 50: title 0.12, title-on 1.01, kicker -0.47, byline-below -0.33, text -0.44, text-on 0.28
bare-row-and-name 27: 20: title -0.26, title-on -0.23, kicker -0.75, byline-below -0.22, byline-above -0.23, byline-end 0.39, byline-apart -0.37, byline-on -0.13, text 0.53, aside -0.04
bare-row-and-name 28: 22: title -0.42, title-on -0.25, kicker -0.25, byline-below 0.72, byline-above -0.44, byline-end 0.22, byline-apart -0.34, byline-on -0.10, text -0.10
bare-row-and-name 29: 7: title -0.35, title-on -0.21, kicker -0.11, deck -0.06, byline-below -0.54, byline-above 0.58, byline-end -0.26, byline-apart -0.17, text -0.53, aside -0.06
bare-row-and-name 30: 734: title 0.18, kicker 0.16, deck 0.07, byline-below -0.21, byline-above -0.08, byline-end -0.15, byline-apart -0.14, byline-on -0.23, text 0.03, text-on 0.12
bare-row-and-name 31: 90: title -0.27, title-on -0.29, kicker 0.53, deck -0.05, deck-on 0.37, byline-below -0.15, byline-above -0.06, byline-apart 0.45, text -0.09, text-on 0.18
bare-row-and-name 32: 66: title 0.17, title-on -0.19, kicker -0.52, byline-below -0.70, byline-end -0.17, text 0.55, text-on 0.21
bare-row-and-name 33: 18: title 0.06, title-on -0.26, kicker -0.39, byline-below 0.27, byline-above 0.60, byline-end 0.96, byline-apart -0.37, text -0.93
bare-row-and-name 34: 15: title 0.57, title-on -0.38, kicker -0.31, deck -0.04, deck-on -0.06, byline-below 0.19, byline-above -0.53, byline-apart -0.28, byline-on -0.09, text 0.46, text-on -0.29
bare-row-and-name 35: 4: title -0.49, kicker -0.04, deck -0.13, deck-on -0.16, byline-below 0.24, byline-above -0.34, byline-end -0.18, byline-apart -0.51, byline-on -0.05, text 0.36, aside -0.08
bare-row-and-name 36: 1309: title -0.27, kicker -0.03, deck 0.11, byline-below -0.32, byline-above -0.17, byline-end 0.12, byline-apart -0.09, byline-on 0.20, text 0.34, text-on 0.14
bare-row-and-name 37: 161: title 0.36, title-on -0.58, deck -0.03, byline-below -0.19, byline-above -0.13, byline-end -0.07, byline-apart -0.09, byline-on -0.29, text 0.09, text-on 0.54
bare-row-and-name 38: 135: title -0.77, title-on 0.33, kicker -0.15, deck -0.07, byline-below 0.78, byline-above 0.30, byline-end -0.07, text -0.06, text-on -0.48
bare-row-and-name 39: 18: title 0.63, title-on -0.11, deck -0.06, byline-below 0.38, byline-above -0.81, byline-end -0.05, byline-apart -0.31, byline-on -0.05, text -0.74
bare-row-and-name 40: 12: title 0.43, title-on -0.37, kicker -0.05, deck -0.11, byline-below -0.64, byline-above 0.80, byline-end 0.22, byline-apart 0.44, byline-on -0.13, text -0.27, text-on -0.18, aside -0.05
bare-row-and-name 41: 8: title -0.51, title-on -0.30, deck -0.04, byline-above 0.50, byline-end -0.44, byline-apart -0.28, text -0.06, aside -0.06
bare-row-and-name 42: 2042: title 0.09, kicker -0.39, deck 0.40, deck-on -0.09, byline-below -0.59, byline-above -0.10, byline-end 0.12, byline-apart 0.05, byline-on 0.11, text-on -0.08, aside -0.05
bare-row-and-name 43: 71: title -0.41, title-on 0.62, kicker 0.43, deck -0.07, byline-below -0.05, byline-above -0.03, byline-end -0.31, byline-apart -0.06, byline-on -0.04, text -0.22, text-on -0.50
bare-row-and-name 44: 290: title 0.46, title-on -0.67, kicker 0.51, deck -0.36, byline-below -0.65, byline-above -0.08, byline-end -0.32, byline-apart -0.26, byline-on -0.16, text 0.42, text-on 0.24
bare-row-and-name 45: 34: title -0.31, title-on -0.36, kicker -0.44, deck -0.15, deck-on -0.07, byline-below 0.53, byline-above -0.26, byline-end 0.70, byline-apart 0.24, byline-on -0.26, text -1.09, text-on -0.62, aside -0.04
bare-row-and-name 46: 26: title 0.26, title-on 0.44, deck -0.14, byline-below -0.82, byline-above -0.19, byline-end -0.52, byline-apart 0.17, byline-on -0.30, text 0.04, text-on 0.55, aside -0.03
bare-row-and-name 47: 20: title -0.21, title-on -0.36, byline-below 0.55, byline-above -0.32, byline-end -0.26, byline-apart 0.35, byline-on -0.14, text -0.48
bare-row-and-before 0: 917: title -0.34, title-on -0.33, deck-on -0.17, byline-below 0.16, byline-above -0.07, byline-end -0.09, byline-apart -0.05, byline-on -0.09, text 0.46
bare-row-and-before 1: 1232: title -0.07, title-on 0.05, byline-above -0.05, byline-on 0.07, text 0.11
bare-row-and-before 2: 733: title -0.16, title-on 0.10, kicker -0.10, deck -0.05, byline-below 0.10, byline-above 0.11, byline-end -0.06, byline-on -0.07
bare-row-and-before 3: 428: title 0.04, kicker 0.08, deck -0.06, byline-below -0.31, byline-above 0.12, byline-apart 0.09, byline-on -0.13, aside -0.03
bare-row-and-before 4: 245: title -0.22, title-on 0.09, kicker 0.26, deck -0.07, byline-below -0.33, byline-above -0.11, byline-end -0.10, byline-apart -0.05, byline-on -0.06, text 0.24
bare-row-and-before 5: 349: title-on 0.31, kicker 0.35, deck -0.10, byline-below -0.11, byline-above -0.10, byline-end 0.08, byline-apart -0.11, byline-on -0.21, text -0.23
bare-row-and-before 6: 739: title -0.12, title-on -0.10, kicker -0.08, deck 0.10, byline-end 0.14, byline-apart -0.09, byline-on -0.09, text 0.27
bare-row-and-before 7: 540: title -0.19, title-on 0.24, kicker 0.37, deck 0.38, byline-below -0.21, byline-above -0.08, byline-end 0.27, byline-apart -0.28, byline-on -0.06, text -0.17, aside -0.04
bare-row-and-before 8: 144: title-on -0.13, deck -0.03, deck-on 0.15, byline-below 0.12, byline-end -0.05, byline-on 0.04, text 0.11, text-on -0.12
bare-row-and-before 9: 58: title 0.39, title-on -0.50, byline-below -0.92, byline-end -0.08, byline-apart -0.11, byline-on 0.48, text -0.80, text-on 0.64
bare-row-and-before 10: 96: title 0.15, title-on -0.36, kicker 0.17, deck -0.05, byline-below -0.07, byline-end -0.04, byline-apart 0.10, text 0.05, text-on 0.35
bare-row-and-before 11: 67: title -0.60, title-on 0.42, kicker -0.23, byline-below -0.18, byline-above -0.07, byline-end -0.05, byline-apart -0.14, byline-on 0.17, text -0.10, text-on 0.30
bare-row-and-before 12: 23: title -0.65, title-on 0.06, kicker -0.13, byline-below 0.49, byline-above -0.10, byline-apart -0.07, byline-on -0.28, text -0.31, text-on 0.51
bare-row-and-before 13: 15: title 0.08, title-on -0.72, kicker -0.31, deck -0.11, deck-on -0.06, byline-below -0.06, byline-end -0.20, byline-apart 0.66, byline-on -0.14, text -0.65, text-on 0.51
bare-row-and-before 14: 20: title 0.13, title-on -0.09, deck -0.06, byline-below -0.25, byline-apart -0.18, byline-on -0.06, text -0.86, text-on 0.18
bare-row-and-before 15: 25: title 0.29, title-on 0.20, kicker -0.40, deck -0.25, deck-on -0.03, byline-above -0.16, byline-end -0.32, byline-apart -0.20, byline-on -0.05, text 0.44, text-on -0.56, aside -0.29
bare-row-and-before 40: 99: title 0.59, title-on -0.20, kicker -0.13, deck -0.03, byline-below -0.19, byline-above -0.25, byline-end -0.08, byline-apart 0.14, byline-on 0.46, text -0.23
bare-row-and-before 41: 48: title 0.05, title-on 0.42, byline-below -0.87, byline-above 0.42, byline-end -0.08, byline-apart -0.09, byline-on -0.11, text 0.55
bare-row-and-before 42: 99: title-on 0.16, kicker -0.07, deck -0.06, byline-below 0.40, byline-above 0.06, byline-end -0.09, byline-apart -0.19, byline-on -0.07, text -0.28
bare-row-and-before 43: 55: title 0.04, title-on -0.53, kicker -0.04, deck-on -0.15, byline-below 0.12, byline-above -0.16, byline-end -0.06, byline-apart 0.14, byline-on 0.26
bare-row-and-before 44: 39: title -0.12, title-on -0.29, kicker -0.15, byline-below 0.21, byline-above 0.29, byline-end -0.16, byline-apart -0.22, byline-on 0.46, text 0.12
bare-row-and-before 45: 23: title 0.71, title-on -0.20, kicker -0.27, byline-below -0.16, byline-above 0.25, byline-end -0.06, byline-apart -0.59, text 0.04
bare-row-and-before 46: 30: title -0.29, title-on -0.37, deck -0.04, byline-below -0.09, byline-above 0.67, byline-end -0.22, byline-apart 0.42, byline-on -0.07, text -0.13, aside -0.04
bare-row-and-before 47: 48: title -0.19, title-on -0.26, kicker -0.17, deck -0.22, deck-on -0.03, byline-below -0.20, byline-above -0.24, byline-end -0.36, byline-apart 0.28, byline-on -0.28, text 0.34, aside -0.03
bare-row-and-before 48: 6: title 0.05, title-on -0.19, kicker -0.13, byline-below -0.22, byline-above -0.51, byline-end 0.32, byline-apart 0.29, byline-on -0.17, text 0.06
bare-row-and-before 49: 5: title 0.10, title-on -0.33, kicker -0.17, byline-below -0.16, byline-above -0.34, byline-end 0.68, byline-apart -0.16, text -0.26
bare-row-and-before 50: 15: title -0.06, kicker -0.14, byline-below -0.17, byline-above 0.10, byline-apart -0.04, text -0.09
bare-row-and-before 51: 7: title -0.93, kicker -0.06, byline-above 0.15, byline-end -0.28, text 0.78
bare-row-and-before 52: 3: title -0.38, byline-below -0.19, byline-above 0.32, byline-end -0.46, text 0.51
bare-row-and-before 53: 7: title 0.68, kicker -0.36, deck -0.04, byline-below -0.27, byline-above -0.77, byline-end 0.14, text -0.34
bare-row-and-before 54: 7: title 0.51, byline-above -0.51, byline-end -0.14, byline-apart -0.08, text -0.40
bare-row-and-before 55: 4: title 0.21, title-on -0.04, byline-above -0.43, byline-end -0.39, byline-apart -0.03
bare-row-and-before 56: 11: title -0.55, title-on -0.28, kicker -0.19, deck -0.28, deck-on -0.06, byline-below 0.10, byline-above -0.05, byline-end -0.05, byline-apart 0.20, byline-on -0.22, text -0.73, aside -0.22
bare-row-and-before 57: 9: title -0.38, title-on -0.13, kicker -0.29, byline-below 0.06, byline-above -0.06, byline-end -0.75, byline-apart 0.81, text -0.17, aside -0.04
bare-row-and-before 58: 3: title 0.17, title-on -0.10, kicker -0.24, deck -0.08, byline-below -0.52, byline-above -0.39, byline-end 0.23, byline-apart 0.16, text -0.40, aside -0.08
bare-row-and-before 61: 1: title 0.32, deck -0.04, byline-below -0.04, byline-end -0.30, byline-apart -0.24, text -0.30, aside -0.07
bare-row-and-before 62: 2: byline-above -0.09, byline-end -0.29, byline-apart -0.43, byline-on -0.03, text 0.32, aside -0.04
bare-row-and-before 63: 2: title 0.34, deck -0.17, byline-end -0.29, byline-apart -0.20, text -0.08
bare-row-and-before 64: 17: title -0.68, kicker -0.10, byline-below 0.15, byline-above 0.51, byline-end 0.88, byline-apart -0.21, text -1.06
bare-row-and-before 65: 78: title -0.08, kicker -0.17, deck -0.05, byline-below -0.27, byline-above -0.21, byline-end 0.04, byline-apart -0.07, byline-on -0.18, text 0.65, aside -0.05
bare-row-and-before 66: 50: title -0.13, title-on -0.25, kicker 0.08, deck -0.05, byline-below -0.19, byline-above -0.15, byline-end -0.46, byline-apart -0.55, byline-on -0.48, text 0.90, aside -0.05
bare-row-and-before 67: 25: title -0.64, title-on -0.21, kicker -0.34, deck -0.03, deck-on -0.10, byline-below 0.16, byline-above 0.30, byline-end 0.14, byline-apart -0.50, byline-on -0.11, text 0.12, aside -0.06
bare-row-and-before 68: 7: title 0.52, kicker -0.36, byline-below -0.04, byline-above -0.28, byline-end 0.73, byline-apart -0.08, text -0.85, aside -0.05
bare-row-and-before 69: 5: title -0.66, kicker -0.43, deck -0.03, deck-on -0.15, byline-below 0.55, byline-above -0.04, byline-end -0.32, byline-apart -0.36, text 0.36
bare-row-and-before 70: 5: title 0.04, title-on -0.08, kicker -0.12, byline-below -0.49, byline-above -0.20, byline-end -0.23, byline-apart -0.29, text 0.42, aside -0.04
bare-row-and-before 71: 15: title 0.68, title-on -0.22, kicker 0.52, deck -0.03, byline-below -0.25, byline-above -0.20, byline-end 0.40, byline-apart -0.64, text -0.57, aside -0.04
bare-row-and-before 72: 8: title 0.31, title-on -0.19, kicker -0.37, byline-below 0.05, byline-end -0.11, byline-apart 0.34, byline-on -0.59, text -0.09, text-on -0.16
bare-row-and-before 74: 4: title 0.37, title-on 0.31, kicker -0.24, deck -0.07, deck-on -0.12, byline-below -0.20, byline-above -0.21, byline-end 0.43, byline-apart -0.40, byline-on -0.56, text -0.35, text-on -0.03, aside -0.10
bare-row-and-before 75: 2: title -0.16, deck -0.07, byline-below -0.27, byline-above -0.12, byline-end 0.31, byline-apart -0.22, byline-on 0.24, text -0.04
bare-row-and-before 78: 1: title 0.19, byline-below -0.14, byline-apart -0.06, byline-on -0.11
bare-row-and-before 79: 7: title -0.48, kicker -0.22, byline-below -0.07, byline-above -0.07, byline-end -0.43, byline-apart 0.39, byline-on 0.35, text -0.29, text-on 0.22
bare-row-and-before 80: 18244: title 0.10, title-on 0.04, kicker -0.06, deck -0.03, deck-on -0.40, byline-end -0.07, byline-on -0.09, text -0.05
bare-row-and-before 81: 1056: title -0.09, title-on 0.16, deck 0.05, byline-below 0.08, text -0.10
bare-row-and-before 82: 389: title -0.05, title-on 0.13, kicker 0.06, byline-below -0.31, byline-above -0.03, byline-end 0.36, byline-on -0.08, text -0.30
bare-row-and-before 83: 240: title -0.19, title-on -0.10, kicker -0.17, deck 0.09, byline-below 0.49, byline-above -0.05, byline-apart -0.11, byline-on -0.07, text -0.23
bare-row-and-before 84: 329: title-on -0.26, byline-below 0.05, byline-end -0.06, byline-on -0.21, text 0.11
bare-row-and-before 85: 215: title -0.64, title-on -0.81, kicker -0.13, deck 0.38, byline-below -0.50, byline-above -0.03, byline-end 0.46, byline-on -0.14, text 0.61
bare-row-and-before 86: 285: title 0.17, title-on 0.70, byline-below -0.21, byline-above -0.03, byline-end -0.06, byline-apart -0.10, text -0.25
bare-row-and-before 87: 640: title 0.22, title-on -0.19, kicker -0.05, deck -0.13, byline-below -0.23, byline-end -0.20, byline-apart 0.64, byline-on -0.08, text -0.28
bare-row-and-before 88: 31228: title -0.12, title-on 0.11, deck-on 0.10, byline-below -0.03, byline-end -0.06, text-on 0.13
bare-row-and-before 89: 893: title 0.16, title-on -0.07, deck -0.06, deck-on -0.06, byline-below 0.13, byline-end 0.13, byline-apart -0.04, byline-on -0.29, text -0.26, text-on -0.08
bare-row-and-before 90: 416: title -0.04, title-on -0.52, kicker -0.16, byline-below -0.42, byline-above -0.11, byline-end 0.35, byline-apart -0.04, byline-on 0.51, text 0.22
bare-row-and-before 91: 205: title 0.09, title-on 0.03, kicker -0.15, byline-below -0.23, byline-end -0.25, byline-apart -0.03, byline-on -0.33, text 0.35, text-on -0.16
bare-row-and-before 92: 219: title 0.39, title-on 0.32, kicker -0.08, deck-on -0.08, byline-below -0.44, byline-end -0.12, byline-apart -0.07, byline-on -0.41, text -0.13, text-on -0.10
bare-row-and-before 93: 303: title 0.23, title-on 0.41, kicker -0.03, deck -0.04, deck-on 0.43, byline-below 0.57, byline-end -0.42, byline-apart -0.06, byline-on -0.08, text -0.45, text-on -0.29
bare-row-and-before 94: 532: title -0.21, title-on 0.34, byline-below 0.52, byline-end 0.22, text -0.31, text-on -0.09
bare-row-and-before 95: 1172: title-on -0.13, kicker -0.22, deck -0.07, deck-on -0.16, byline-below 0.55, byline-above -0.05, byline-end 0.33, byline-apart -0.15, byline-on -0.06, text -0.34, text-on 0.15
told-and-letters 0: 40: title 0.68, kicker -0.05, byline-below -0.26, byline-above -0.06, byline-end -0.12, byline-on -0.16, text -0.37, text-on -0.27
told-and-letters 1: 12: title -0.28, deck -0.19, byline-below -0.29, byline-above -0.21, byline-end -0.20, byline-apart -0.13, text 0.46, text-on 0.29
told-and-letters 2: 23469: title 0.16, title-on -0.10, kicker -0.06, deck -0.09, deck-on -0.09, byline-below 0.06, byline-above -0.06, byline-end -0.06, byline-apart -0.10, text -0.15, text-on 0.19, aside -0.03
told-and-letters 3: 27529: title -0.10, title-on 0.09, deck-on 0.07, byline-below -0.03, byline-above -0.08, byline-end -0.05, byline-apart -0.05, byline-on 0.03, text 0.11, text-on 0.20, aside -0.05
told-and-letters 4: 174: title -0.10, title-on 1.16, kicker -0.09, deck -0.03, byline-below -0.07, byline-above -0.09, text -0.50
told-and-letters 5: 310: title -0.20, title-on -0.08, kicker 0.33, deck -0.05, deck-on -0.08, byline-below 0.25, byline-above -0.08, byline-end 0.09, byline-apart -0.06, byline-on 0.10, text -0.18, text-on -0.24
told-and-letters 6: 2337: title 0.18, title-on -0.30, kicker 0.21, deck -0.07, byline-below -0.10, byline-end 0.17, byline-apart -0.16, byline-on -0.10, text -0.05, text-on -0.26
told-and-letters 8: 29: title-on 0.14, byline-below -0.33, byline-on -0.10, text -0.20, text-on 0.29
told-and-letters 9: 173: title 0.03, title-on -0.64, kicker -0.11, deck 0.05, byline-end 0.29, byline-apart -0.11, byline-on -0.14, text 0.09, text-on 0.15
told-and-letters 10: 2080: title -0.09, title-on 0.21, byline-below 0.09, byline-above -0.09, byline-end -0.05, byline-apart 0.04, byline-on 0.11, text -0.26, text-on -0.28
told-and-letters 12: 87: title -0.11, title-on -0.50, kicker -0.03, byline-below -0.04, byline-above -0.09, byline-on -0.05, text 0.18, text-on 0.75
told-and-letters 13: 297: title -0.12, title-on -0.16, kicker -0.12, deck-on -0.08, byline-above 0.08, byline-end -0.14, byline-apart -0.08, byline-on 0.31, text 0.18, aside -0.03
told-and-letters 14: 2566: title 0.11, title-on 0.28, kicker -0.23, byline-below -0.08, byline-end 0.06, byline-on -0.08, text -0.40, text-on 0.36
told-and-letters 16: 134: title 0.49, title-on -0.39, kicker -0.06, byline-below 0.11, byline-on -0.27, text-on 0.26
told-and-letters 17: 235: title 0.20, title-on 0.49, kicker -0.16, deck -0.08, deck-on -0.10, byline-below -0.07, byline-end -0.08, byline-apart 0.05, byline-on -0.12, text -0.26, text-on 0.19
told-and-letters 18: 1898: title -0.25, title-on 0.17, byline-below -0.10, byline-above 0.11, byline-end 0.03, byline-apart -0.15, byline-on -0.06, text 0.27, text-on -0.08
told-and-letters 20: 198: title -0.42, title-on -0.27, byline-below 0.15, byline-above 0.17, byline-end -0.15, byline-apart -0.10, byline-on 0.19, text 0.44, text-on -0.37
told-and-letters 21: 141: title-on 0.24, kicker -0.14, deck -0.04, byline-below -0.38, byline-end -0.15, byline-apart 0.33, byline-on -0.14, text 0.09, text-on 0.30
told-and-letters 22: 1483: title -0.05, title-on 0.53, kicker -0.14, deck -0.09, deck-on 0.09, byline-below -0.34, byline-above -0.05, byline-end -0.30, byline-apart 0.17, byline-on -0.08, text 0.28
told-and-bare-row 0: 50971: title -0.10, title-on -0.03, kicker -0.04, deck -0.05, deck-on 0.05, byline-above -0.06, byline-end -0.03, byline-apart -0.09, byline-on 0.03, text 0.11, text-on 0.10, aside -0.03
told-and-bare-row 1: 28: title -0.48, byline-end -0.35, text 0.67, text-on 0.07
told-and-bare-row 2: 21: title -0.10, title-on -0.44, kicker -0.10, text -0.92, text-on 1.07
told-and-bare-row 3: 11: title 0.80, title-on -0.04, kicker -0.15, text -0.71
told-and-bare-row 4: 5: title 0.23, title-on -0.22
told-and-bare-row 6: 5: title 0.29, kicker -0.05, text -0.32
told-and-bare-row 7: 6: title 0.52, title-on -0.22, kicker -0.36, deck -0.06, byline-below -0.04, byline-apart -0.24, text -0.39, text-on 0.18
told-and-bare-row 9: 813: title 0.05, title-on 0.31, kicker 0.04, byline-below -0.04, byline-end 0.08, byline-apart -0.10, byline-on 0.15, text-on -0.53
told-and-bare-row 10: 529: title-on -0.62, kicker 0.10, deck -0.07, byline-below 0.19, byline-end 0.03, byline-apart -0.14, byline-on -0.07, text 0.11, text-on 0.65
told-and-bare-row 11: 261: title -0.13, title-on 0.08, kicker 0.11, deck -0.04, byline-below -0.08, byline-above -0.17, byline-end 0.32, byline-apart 0.08, byline-on -0.15, text 0.09, text-on -0.84
told-and-bare-row 12: 326: title -0.12, title-on -0.15, kicker 0.42, deck -0.04, byline-below -0.10, byline-above 0.29, byline-end -0.12, byline-apart -0.15, byline-on -0.26, text 0.07, text-on -0.33
told-and-bare-row 13: 230: title 0.09, title-on 0.09, kicker 0.27, byline-below 0.12, byline-above 0.20, byline-end -0.11, byline-apart -0.10, byline-on -0.08, text -0.33, text-on 0.25
told-and-bare-row 14: 380: title -0.07, title-on -0.53, kicker 0.12, deck -0.05, byline-below -0.37, byline-above 0.22, byline-end 0.42, byline-apart -0.12, byline-on -0.27, text 0.10, text-on 0.44
told-and-bare-row 15: 282: title 0.10, title-on -0.23, kicker 0.34, deck -0.13, byline-below -0.29, byline-above -0.05, byline-end 0.34, byline-apart 0.05, byline-on -0.11, text -0.15, text-on -0.21
told-and-bare-row 17: 808: title 0.06, title-on -0.17, deck 0.04, byline-above -0.03, byline-end -0.05, byline-apart 0.08, text -0.11, text-on -0.41
told-and-bare-row 18: 345: title -0.05, title-on 0.33, deck -0.04, byline-below -0.03, byline-above -0.05, byline-end -0.05, byline-on -0.07, text 0.11, text-on -0.73
told-and-bare-row 19: 228: title 0.15, title-on -0.48, kicker 0.09, deck -0.12, byline-below 0.09, byline-above 0.06, byline-end -0.13, byline-apart -0.17, byline-on 0.24, text -0.22, text-on 0.70
told-and-bare-row 20: 151: title -0.32, title-on -0.06, kicker 0.49, deck -0.04, byline-below -0.28, byline-above -0.13, byline-end -0.05, byline-apart -0.03, byline-on -0.10, text 0.03, text-on 0.46
told-and-bare-row 21: 140: title 0.14, title-on -0.44, deck 0.22, deck-on -0.07, byline-below -0.12, byline-above -0.16, byline-end 0.14, byline-apart 0.19, byline-on -0.07, text -0.25, text-on 0.28
told-and-bare-row 22: 236: title 0.10, kicker -0.13, deck -0.10, byline-below -0.15, byline-above -0.19, byline-end -0.10, byline-apart -0.17, text -0.40, text-on 0.76
told-and-bare-row 23: 374: title -0.22, title-on 0.33, deck 0.29, byline-below 0.16, byline-above -0.09, byline-end 0.38, byline-apart -0.13, byline-on 0.15, text -0.28, text-on -0.31, aside -0.03
told-and-bare-row 25: 841: title 0.26, title-on -0.29, kicker -0.04, deck -0.05, deck-on -0.08, byline-below 0.05, byline-apart -0.08, byline-on -0.29, text -0.11, text-on 0.27
told-and-bare-row 26: 447: title 0.15, title-on 0.26, kicker -0.11, byline-below -0.20, byline-above -0.06, byline-end 0.18, byline-apart -0.13, byline-on 0.26, text -0.39, text-on 0.14
told-and-bare-row 27: 237: title 0.36, title-on -0.34, kicker -0.13, deck -0.04, byline-below 0.21, byline-above 0.04, byline-end -0.07, byline-apart -0.16, byline-on 0.26, text -0.24, text-on -0.18
told-and-bare-row 28: 176: title -0.62, title-on 0.14, kicker -0.44, byline-below 0.13, byline-above -0.16, byline-end -0.06, byline-on 0.20, text 0.47, text-on 0.35
told-and-bare-row 29: 227: title -0.57, title-on -0.13, kicker -0.11, deck -0.05, byline-below -0.10, byline-end -0.15, byline-apart -0.08, byline-on -0.05, text 0.50, text-on 0.38
told-and-bare-row 30: 403: title -0.20, title-on -0.24, kicker -0.14, deck 0.33, byline-below -0.05, byline-above 0.37, byline-end -0.03, byline-apart 0.41, byline-on -0.05, text -0.15, text-on -0.20
told-and-bare-row 31: 619: title -0.30, title-on 0.59, kicker -0.08, deck 0.14, byline-below -0.78, byline-above -0.08, byline-end -0.44, byline-apart 0.40, byline-on -0.25, text -0.08, text-on 0.43
told-and-bare-row 33: 536: title -0.03, title-on -0.06, kicker -0.05, byline-below -0.05, byline-above 0.03, byline-end -0.08, byline-apart -0.05, byline-on 0.10, text 0.04, text-on 0.43
told-and-bare-row 34: 253: title-on 0.49, kicker -0.14, byline-below -0.29, byline-above 0.26, byline-end -0.03, byline-apart 0.06, byline-on -0.19, text -0.22
told-and-bare-row 35: 148: title 0.05, kicker -0.11, deck 0.18, deck-on -0.11, byline-below 0.16, byline-above -0.14, byline-end -0.10, byline-apart -0.08, byline-on -0.38, text 0.15, text-on 0.07
told-and-bare-row 36: 127: title 0.51, kicker -0.22, deck-on -0.07, byline-below -0.16, text -0.07, text-on -0.52
told-and-bare-row 37: 202: title -0.31, title-on 0.14, kicker -0.14, deck -0.09, byline-below 0.32, byline-above -0.10, byline-end 0.40, byline-apart -0.23, text 0.08, text-on -0.33
told-and-bare-row 38: 391: title-on 0.72, deck -0.04, byline-below -0.06, byline-above -0.13, byline-end -0.10, byline-apart -0.25, text -0.05, text-on -0.19
told-and-bare-row 39: 610: title -0.04, title-on -0.28, kicker 0.31, deck -0.14, byline-below -0.13, byline-above -0.03, byline-end 0.12, byline-apart 0.17, byline-on -0.05, text -0.15, text-on 0.60
told-and-bare-row 41: 384: title -0.32, title-on 0.17, kicker -0.05, byline-below -0.23, byline-above -0.10, byline-end -0.33, byline-apart 0.34, text 0.14, text-on 0.83
told-and-bare-row 42: 237: title -0.08, title-on 0.11, kicker -0.20, byline-below -0.11, byline-above -0.03, byline-end -0.06, byline-apart 0.15, byline-on -0.08, text 0.21, text-on -0.42
told-and-bare-row 43: 165: title -0.70, title-on 0.33, kicker -0.15, deck -0.03, byline-below -0.60, byline-above 0.41, byline-apart 0.27, byline-on -0.16, text 0.28, text-on 0.69
told-and-bare-row 44: 91: title 0.11, title-on 0.18, kicker -0.30, deck -0.04, byline-below 0.24, byline-above -0.09, byline-end -0.04, byline-apart -0.16, byline-on -0.10, text -0.30, text-on 0.66
told-and-bare-row 45: 125: title 0.44, title-on 0.06, deck -0.04, deck-on 0.41, byline-below -0.50, byline-above -0.18, byline-end -0.13, byline-apart -0.05, byline-on -0.29, text -0.04, text-on -0.30
told-and-bare-row 46: 228: title 0.37, title-on 0.64, kicker -0.05, deck -0.05, byline-below 0.16, byline-above -0.04, byline-end -0.15, byline-apart -0.04, byline-on -0.10, text -0.34, text-on -0.28
told-and-bare-row 47: 592: title -0.16, kicker -0.30, deck -0.09, deck-on -0.23, byline-below 0.15, byline-above -0.04, byline-end -0.20, byline-apart -0.52, byline-on -0.04, text 0.12, text-on -0.30
told-below 0: 50866: title -0.30, title-on 0.06, kicker -0.06, deck -0.06, deck-on 0.05, byline-below -0.21, byline-above -0.11, byline-end 0.04, byline-on -0.05, text-on 0.53, aside -0.04
told-below 1: 2626: title 0.18, title-on -0.12, kicker -0.12, deck -0.05, deck-on 0.06, byline-below -0.09, byline-above 0.06, byline-end -0.07, byline-apart -0.08, byline-on -0.07, text 0.06, text-on 0.07
told-below 2: 2174: title 0.09, title-on -0.33, deck 0.06, byline-below -0.09, byline-end 0.09, byline-on 0.09, text 0.08, text-on -0.25
told-below 3: 2870: title 0.04, title-on 0.05, kicker 0.05, byline-below 0.22, byline-above -0.05, byline-end -0.20, byline-apart -0.15, text 0.13, text-on -0.34
told-below 4: 2214: title -0.03, kicker 0.15, deck -0.08, byline-above -0.07, byline-end -0.10, byline-on 0.15, text 0.04, text-on -0.46
told-below 5: 1779: title 0.15, title-on 0.43, kicker -0.03, deck -0.09, deck-on -0.06, byline-above -0.04, byline-end -0.11, byline-on -0.19, text -0.54, text-on 0.37
told-below 6: 663: title -0.13, title-on -0.10, byline-below 0.05, byline-end 0.09, byline-apart -0.03, text-on 0.08
told-above 0: 50549: title -0.09, title-on 0.22, kicker -0.11, deck -0.04, byline-below -0.19, byline-above -0.08, byline-apart -0.17, byline-on -0.06, text -0.06, text-on 0.20, aside -0.05
told-above 1: 2746: title 0.15, kicker -0.08, deck -0.04, byline-below -0.15, byline-apart -0.06, byline-on -0.05, text-on -0.04
told-above 2: 2254: title -0.10, title-on -0.09, deck-on 0.08, byline-below 0.19, byline-above -0.06, byline-apart -0.14, text -0.11, text-on 0.25
told-above 3: 2937: title 0.11, title-on -0.30, deck 0.06, byline-below 0.13, byline-end -0.09, byline-apart -0.09, text 0.16, text-on -0.14
told-above 4: 2249: title -0.33, title-on 0.15, kicker 0.05, deck -0.06, byline-below -0.16, byline-above -0.06, byline-end 0.04, byline-apart -0.11, byline-on -0.08, text 0.09, text-on 0.14
told-above 5: 1794: title 0.04, title-on 0.27, kicker -0.21, deck -0.10, deck-on -0.07, byline-below 0.25, byline-above -0.18, byline-end 0.04, byline-apart 0.31, byline-on 0.12, text -0.26, text-on -0.60
told-above 6: 663: kicker 0.05, byline-below -0.10, byline-end -0.04
bare-row-and-times 0: 50015: title -0.10, title-on -0.05, kicker -0.06, deck -0.05, deck-on 0.05, byline-above -0.06, byline-end -0.03, byline-apart -0.09, byline-on 0.03, text 0.13, text-on 0.10, aside -0.03
bare-row-and-times 1: 484: title -0.22, title-on -0.67, kicker 0.12, deck -0.04, deck-on -0.18, byline-below -0.04, text 0.35
bare-row-and-times 2: 472: title -1.21, title-on -0.37, kicker -0.20, deck -0.21, deck-on -0.11, byline-below -0.09, text 1.20
bare-row-and-times 3: 3163: title 0.13, title-on 0.12, deck-on -0.03, byline-above -0.07, text -0.22, text-on 0.03
bare-row-and-times 4: 131: title 0.98, title-on -0.79, kicker -0.06, byline-below -0.23, byline-end -1.03, byline-apart -0.05, byline-on -0.31, text 0.06, text-on 0.05
bare-row-and-times 5: 116: title -1.42, title-on -0.35, kicker -0.06, byline-below -0.77, byline-above -0.05, byline-end -0.70, byline-apart -0.16, text 1.59, text-on 0.69
bare-row-and-times 6: 1737: title-on 0.09, deck -0.04, byline-below -0.15, byline-end 0.12, byline-apart -0.10, text -0.13, text-on 0.07
bare-row-and-times 7: 43: title 1.13, title-on -0.07, kicker -0.38, byline-below -0.10, byline-above -0.13, byline-end -0.93, byline-apart -0.05, text -0.14, text-on 0.16
bare-row-and-times 8: 52: title -0.79, title-on -0.71, kicker -0.91, byline-below 0.53, byline-above -0.28, byline-end -0.31, byline-apart -0.03, byline-on -0.05, text 0.87, text-on 0.07
bare-row-and-times 9: 991: title -0.21, kicker -0.22, deck -0.04, byline-above 0.07, byline-end 0.07, byline-on -0.04, text-on 0.14, aside -0.04
bare-row-and-times 10: 29: title 0.26, title-on 0.50, kicker 1.00, byline-below 0.04, byline-above -0.21, byline-end -0.64, byline-apart -0.19, byline-on -0.03, text -1.11
bare-row-and-times 11: 30: title 0.32, title-on -0.33, kicker -0.56, byline-below -0.56, byline-above -0.20, byline-end -0.68, byline-apart -0.28, text 0.52
bare-row-and-times 12: 830: title 0.03, title-on 0.09, kicker 0.17, deck -0.08, byline-below -0.04, byline-end -0.10, byline-apart -0.11, byline-on -0.07, text -0.16, text-on 0.12
bare-row-and-times 13: 23: title -0.72, title-on -0.21, kicker 0.15, byline-end -0.04, text 0.62
bare-row-and-times 14: 23: title -0.50, title-on -0.33, kicker -0.47, byline-below 0.48, byline-above -0.20, byline-apart -0.13, text 0.65
bare-row-and-times 15: 878: title -0.10, title-on -0.13, kicker 0.18, deck 0.04, deck-on 0.16, byline-below -0.13, byline-end 0.10, byline-apart -0.05, byline-on -0.21, text 0.22, aside -0.03
bare-row-and-times 16: 26: title 0.19, title-on 0.15, kicker -0.18, byline-below -0.43, byline-end -0.50, byline-apart -0.27, text 0.36
bare-row-and-times 17: 23: title 0.72, title-on -0.08, kicker -0.32, deck -0.04, byline-below 0.13, byline-above -0.08, byline-end -0.13, byline-apart -0.04, text -0.71, text-on 0.22
bare-row-and-times 18: 1525: title -0.33, title-on -0.12, kicker -0.06, deck 0.06, byline-below 0.26, byline-above -0.08, byline-apart -0.29, byline-on -0.06, text 0.27, text-on 0.17
bare-row-and-times 19: 79: title -1.01, title-on 0.50, kicker -0.05, byline-below -0.06, byline-above -0.03, text 0.90
bare-row-and-times 20: 39: title 1.02, title-on -0.12, kicker -0.05, byline-below -0.83, byline-above 0.58, byline-end -0.20, byline-apart 0.62, text -0.93
bare-row-and-times 21: 2344: title 0.05, title-on -0.14, kicker 0.17, deck 0.09, deck-on -0.04, byline-below -0.30, byline-above -0.21, byline-end 0.17, byline-apart 0.13, byline-on -0.14, text -0.24, text-on -0.11, aside -0.09
bare-row-and-times 22: 88: title -1.06, title-on 0.41, kicker 0.31, deck -0.04, byline-below -0.15, byline-end -0.03, byline-apart -0.15, text 0.70
bare-row-and-times 23: 51: title 0.20, title-on 0.60, kicker -0.40, byline-below -0.34, byline-apart -0.10, text -0.19, text-on 0.15
bare-row-and-part 0: 1518: title 0.22, title-on 0.14, kicker -0.08, deck-on -0.16, byline-below -0.05, byline-end -0.06, byline-on -0.07, text -0.14, text-on 0.05
bare-row-and-part 1: 46319: title -0.20, title-on -0.19, deck -0.04, deck-on 0.10, byline-above -0.07, byline-end 0.04, byline-apart -0.09, byline-on 0.09, text 0.06, text-on 0.19
bare-row-and-part 2: 3134: title -0.07, kicker -0.03, deck-on -0.04, byline-below 0.05, byline-on -0.05, text 0.15, text-on -0.08
bare-row-and-part 3: 335: title-on 0.28, kicker 0.06, byline-below 0.06, byline-end -0.08, byline-apart -0.05, byline-on -0.10, text -0.11, text-on -0.25
bare-row-and-part 4: 2861: title 0.07, title-on 0.06, kicker -0.04, deck-on -0.04, byline-below -0.05, byline-end -0.08, byline-apart 0.04, text-on 0.09
bare-row-and-part 5: 214: title -0.09, title-on -0.05, kicker -0.05, byline-below -0.15, byline-above -0.07, byline-end 0.16, byline-on -0.20, text 0.21, text-on 0.04
bare-row-and-part 6: 239: title 0.50, title-on -0.50, kicker 0.12, deck -0.06, byline-below -0.18, byline-above 0.22, byline-end -0.11, byline-apart -0.04, byline-on -0.09, text -0.05, text-on 0.63
bare-row-and-part 7: 1502: title -0.24, title-on 0.36, kicker -0.13, deck -0.03, byline-above -0.07, byline-end 0.08, byline-apart -0.20, text 0.04, text-on 0.05
bare-row-and-part 8: 91: title -0.81, title-on -0.45, kicker -0.05, deck -0.05, byline-below -0.25, byline-above -0.06, byline-end 0.20, byline-apart 0.80, byline-on 0.08, text 0.47, text-on -0.23
bare-row-and-part 9: 191: title 0.30, title-on -0.18, kicker -0.42, deck -0.06, byline-below -0.25, byline-above 0.06, byline-end -0.19, byline-apart 0.10, byline-on 0.33, text 0.11, text-on 0.13
bare-row-and-part 10: 791: title -0.18, title-on -0.05, kicker 0.19, deck -0.03, deck-on -0.04, byline-below 0.24, byline-above 0.04, byline-end 0.10, byline-apart -0.21, byline-on -0.12, text -0.24, text-on 0.05, aside -0.04
bare-row-and-part 11: 68: title -0.74, title-on 0.54, kicker -0.08, deck -0.03, byline-below -0.94, byline-above -0.20, byline-end 0.19, byline-apart 0.31, byline-on -0.44, text 0.67, text-on -0.11
bare-row-and-part 12: 116: title -0.30, title-on -0.14, kicker -0.31, deck -0.07, byline-below -0.07, byline-above -0.23, byline-end -0.10, byline-apart -0.37, byline-on 0.14, text 0.69, text-on -0.06, aside -0.04
bare-row-and-part 13: 660: title 0.07, title-on 0.11, kicker 0.29, deck -0.08, deck-on -0.03, byline-below -0.05, byline-above 0.10, byline-end -0.07, byline-apart -0.10, byline-on -0.23, text -0.46, text-on 0.04
bare-row-and-part 14: 100: title -0.13, title-on -0.04, kicker -0.26, byline-below -0.32, byline-above -0.18, byline-end -0.14, byline-apart -0.03, byline-on -0.25, text 0.23, text-on 0.30
bare-row-and-part 15: 58: title -0.19, title-on 0.06, deck 0.09, deck-on 0.41, byline-below 0.49, byline-above -0.11, byline-end -0.41, byline-apart -0.27, byline-on -0.14, text -0.25, text-on -0.41
bare-row-and-part 16: 809: title -0.54, title-on 0.04, kicker 0.28, deck 0.05, deck-on -0.05, byline-below 0.15, byline-end 0.20, byline-apart -0.06, byline-on -0.06, text 0.09, text-on 0.05
bare-row-and-part 17: 60: title 0.86, title-on -0.74, kicker -0.32, deck -0.09, byline-below -0.55, byline-above -0.33, byline-end -0.35, byline-apart -0.17, byline-on -0.24, text -0.33, text-on 0.32, aside -0.06
bare-row-and-part 18: 75: title -0.32, deck -0.08, byline-below 0.22, byline-above -0.17, byline-end -0.08, byline-apart -0.10, byline-on -0.32, text 0.33, text-on 0.71
bare-row-and-part 19: 1444: title 0.04, title-on -0.07, kicker -0.12, deck 0.08, byline-below -0.23, byline-above 0.27, byline-apart -0.06, byline-on -0.21, text-on 0.08
bare-row-and-part 20: 124: title 0.29, title-on -0.58, deck -0.04, byline-below -0.09, byline-above -0.07, byline-end 0.06, byline-apart -0.22, byline-on 0.70, text -0.31, text-on -0.26
bare-row-and-part 21: 118: title -0.46, title-on -0.59, kicker 0.21, deck 0.38, byline-above -0.08, byline-end -0.25, byline-apart -0.11, text 0.60, text-on 0.65
bare-row-and-part 22: 2219: title 0.07, title-on 0.14, kicker 0.13, deck -0.06, byline-below -0.18, byline-above -0.17, byline-end 0.31, byline-apart -0.35, byline-on -0.22, text -0.21, text-on -0.25, aside -0.07
bare-row-and-part 23: 146: title -0.92, title-on -0.61, kicker -0.06, deck -0.03, deck-on -0.29, byline-below -0.62, byline-above -0.18, byline-end -0.24, byline-apart 0.54, byline-on 0.31, text -0.12, text-on 0.80
bare-row-and-extent 0: 2715: title -0.21, title-on 0.46, kicker 0.13, deck-on 0.14, byline-below -0.11, byline-end -0.06, byline-on 0.24, text -0.22, text-on -0.11
bare-row-and-extent 1: 4114: title 0.17, title-on 0.16, kicker 0.03, deck -0.04, byline-below -0.16, byline-end -0.10, byline-apart -0.04, byline-on 0.26, text -0.29
bare-row-and-extent 2: 8638: title 0.22, title-on -0.20, kicker -0.11, deck-on 0.12, byline-below 0.14, byline-above -0.06, byline-end -0.07, byline-on -0.19, text -0.29, text-on 0.25
bare-row-and-extent 3: 15453: title -0.25, title-on -0.28, kicker -0.05, deck-on -0.09, byline-above -0.03, byline-end 0.12, byline-on -0.16, text 0.42, text-on -0.18
bare-row-and-extent 4: 12961: title -0.16, title-on -0.10, deck-on -0.20, byline-end -0.11, byline-on -0.43, text 0.27
bare-row-and-extent 5: 7090: title -0.33, title-on -0.24, kicker -0.05, byline-below -0.07, byline-end -0.06, text 0.32, text-on 0.34
bare-row-and-extent 6: 492: title 0.64, title-on 0.07, kicker 0.17, byline-above -0.04, byline-end -0.15, byline-on -0.07, text -0.71, text-on -0.46
bare-row-and-extent 7: 744: title 0.11, title-on 0.63, kicker -0.09, byline-below 0.18, byline-above -0.07, byline-end -0.09, byline-apart -0.08, byline-on -0.03, text -0.19, text-on -0.23
bare-row-and-extent 8: 992: title -0.19, title-on -0.08, kicker -0.06, deck 0.04, deck-on -0.07, byline-below -0.18, byline-end 0.04, byline-on -0.05, text 0.27, text-on 0.26
bare-row-and-extent 9: 928: title -0.11, title-on -0.93, deck -0.08, byline-below -0.14, byline-above 0.05, byline-end -0.08, byline-apart 0.22, byline-on 0.21, text 0.09, text-on 0.23
bare-row-and-extent 10: 233: title -0.67, title-on -0.37, kicker -0.06, deck -0.12, byline-below 0.59, byline-above -0.05, byline-end 0.06, byline-apart -0.46, text 0.33, text-on 0.06
bare-row-and-extent 11: 21: title -0.50, byline-below -0.10, byline-apart -0.08, text 0.51
bare-row-and-extent 12: 361: title 0.07, title-on -0.23, kicker -0.14, byline-below 0.16, byline-above -0.14, byline-end -0.03, byline-apart -0.17, byline-on -0.04, text 0.06, text-on 0.47
bare-row-and-extent 13: 480: title-on 0.34, deck -0.05, deck-on -0.03, byline-below -0.25, byline-on 0.14, text -0.31, text-on 0.26
bare-row-and-extent 14: 514: title 0.06, title-on 0.43, byline-below -0.22, byline-above -0.09, byline-apart -0.06, text 0.07, text-on -0.64
bare-row-and-extent 15: 344: title -0.13, title-on -0.85, kicker -0.09, deck -0.06, byline-below 0.43, byline-above 0.36, byline-end 0.11, byline-apart 0.08, byline-on -0.54, text -0.09
bare-row-and-extent 16: 102: title -0.30, title-on -0.69, kicker -0.09, deck -0.06, byline-below -0.04, byline-above 0.61, byline-end 0.46, byline-apart -0.04, byline-on -0.21, text -0.24, text-on 0.21
bare-row-and-extent 17: 31: title -0.67, title-on -0.07, kicker -0.18, byline-above -0.08, text 0.59, text-on 0.18
bare-row-and-extent 18: 187: title -0.24, title-on -0.32, kicker 0.61, byline-below -0.07, byline-above -0.18, byline-end -0.05, byline-apart -0.07, byline-on 0.27, text 0.05, text-on -0.44
bare-row-and-extent 19: 323: title 0.13, title-on -0.68, kicker -0.30, deck -0.06, byline-below 0.05, byline-above 0.07, byline-end 0.15, byline-apart -0.18, byline-on -0.15, text 0.55, text-on 0.25
bare-row-and-extent 20: 297: title -0.37, title-on 0.66, kicker -0.23, deck 0.08, deck-on -0.04, byline-above 0.21, byline-end -0.14, byline-apart 0.24, byline-on 0.07, text -0.54, text-on -0.25
bare-row-and-extent 21: 144: title 0.26, title-on 0.51, kicker -0.10, deck -0.03, byline-below -0.14, byline-end -0.07, byline-apart -0.03, byline-on -0.39, text -0.62, text-on 0.57
bare-row-and-extent 22: 59: title 0.40, deck -0.13, byline-below -0.53, byline-above -0.37, byline-end 0.16, byline-on -0.40, text -0.07, text-on 0.26
bare-row-and-extent 23: 40: title -0.27, byline-below -0.18, text 0.13, text-on 0.30
bare-row-and-extent 24: 150: title -0.26, title-on 0.05, kicker 0.59, deck -0.03, byline-below 0.41, byline-above -0.26, byline-end 0.11, byline-apart -0.07, byline-on -0.13, text 0.06, text-on -1.22
bare-row-and-extent 25: 324: title -0.12, title-on 0.14, kicker -0.29, deck -0.05, deck-on -0.04, byline-below -0.59, byline-above -0.06, byline-end -0.04, byline-apart -0.05, byline-on -0.10, text 0.57, text-on -0.08
bare-row-and-extent 26: 196: title 0.15, title-on -0.13, kicker -0.14, deck -0.07, byline-below -0.19, byline-above 0.33, byline-end -0.25, byline-apart -0.07, byline-on 0.34, text -0.46, text-on 0.59
bare-row-and-extent 27: 82: title 0.14, title-on -0.78, kicker -0.05, byline-below 0.44, byline-above -0.05, byline-end -0.18, byline-apart -0.09, byline-on -0.53, text -0.46, text-on 0.86
bare-row-and-extent 28: 93: title 0.26, title-on -0.09, byline-below 0.33, byline-end -0.06, byline-on -0.04, text -0.03, text-on -0.30
bare-row-and-extent 29: 31: title 0.40, title-on -0.10, kicker -0.06, deck -0.09, byline-below -0.15, byline-end -0.06, byline-on -0.08, text -0.33
bare-row-and-extent 30: 180: title -0.51, title-on 0.22, kicker 0.58, deck -0.05, deck-on 0.31, byline-above 0.14, byline-end 0.26, byline-apart 0.15, byline-on -0.05, text -0.20, text-on -0.17
bare-row-and-extent 31: 278: title -0.33, title-on 0.18, kicker -0.10, deck -0.06, byline-below -0.09, byline-above -0.04, byline-end -0.28, byline-apart -0.11, text 0.45, text-on -0.09
bare-row-and-extent 32: 161: title 0.07, title-on -0.55, kicker -0.29, deck 0.19, byline-below -0.13, byline-above -0.06, byline-end 0.34, byline-apart -0.04, byline-on -0.13, text 0.03, text-on 0.19
bare-row-and-extent 33: 109: title 0.82, title-on -1.11, kicker -0.27, deck 0.13, byline-below 0.34, byline-above -0.29, byline-end -0.31, byline-apart -0.55, byline-on -0.26, text -0.65, text-on 0.13, aside -0.04
bare-row-and-extent 34: 157: title 0.56, title-on -0.28, byline-below -0.32, text -0.59, text-on 0.35
bare-row-and-extent 35: 42: title -0.18, text-on 0.18
bare-row-and-extent 36: 334: title 0.30, title-on -0.26, deck -0.04, byline-below -0.22, byline-above 0.11, byline-end -0.04, byline-apart 0.34, byline-on -0.05, text -0.32, text-on 0.32, aside -0.03
bare-row-and-extent 37: 485: title 0.10, title-on 0.31, kicker -0.10, deck -0.08, byline-below -0.40, byline-above 0.22, byline-end 0.20, byline-apart -0.20, byline-on -0.23, text -0.35, text-on 0.35
bare-row-and-extent 38: 280: title -0.19, title-on -0.39, deck -0.08, byline-below 0.45, byline-above -0.11, byline-end -0.21, byline-apart -0.13, byline-on -0.03, text 0.46, text-on -0.33
bare-row-and-extent 39: 209: title -0.69, title-on 0.58, kicker -0.09, deck 0.64, byline-below -0.04, byline-above -0.26, byline-apart -0.25, byline-on -0.03, text 0.08, text-on 0.19
bare-row-and-extent 40: 250: title -0.03, title-on -0.30, byline-end -0.18, text 0.28
bare-row-and-extent 41: 85: title -0.25, title-on -0.18, text -0.29, text-on 0.63
bare-row-and-extent 42: 328: title -0.59, title-on 0.12, kicker 0.22, deck -0.14, byline-below 0.05, byline-above -0.06, byline-end 0.28, byline-apart 0.23, byline-on -0.26, text 0.20, text-on -0.93, aside -0.03
bare-row-and-extent 43: 530: title 0.53, title-on 0.44, kicker 0.04, deck 0.24, byline-below -0.48, byline-above -0.07, byline-end 0.19, byline-apart -0.53, byline-on 0.13, text -0.92, text-on 0.26, aside -0.04
bare-row-and-extent 44: 715: title -0.31, title-on -0.10, kicker -0.14, deck 0.10, deck-on -0.17, byline-below 0.44, byline-above -0.10, byline-end -0.39, byline-apart 0.47, byline-on -0.08, text 0.13, text-on -0.13
bare-row-and-extent 45: 500: title 0.11, title-on 0.24, kicker -0.07, deck -0.16, byline-below -0.22, byline-above -0.12, byline-end -0.17, byline-on -0.14, text -0.41, text-on 0.80
bare-row-and-extent 46: 331: title -0.31, title-on -0.87, deck -0.15, byline-below -0.39, byline-apart 0.19, byline-on -0.04, text 0.52, text-on 0.19
bare-row-and-extent 47: 79: title -0.05, title-on -0.07, text-on 0.16
part-and-before 0: 928: title -0.07, title-on 0.26, byline-below -0.04, byline-end -0.07, byline-on -0.04
part-and-before 1: 107: title 0.35, title-on -0.87, kicker -0.15, deck-on -0.10, byline-below -0.08, byline-above -0.03, byline-end -0.06, byline-apart -0.03, byline-on 0.09, text-on 1.23
part-and-before 5: 99: title 0.16, title-on -0.15, kicker -0.06, byline-below -0.34, byline-above 0.07, byline-end -0.07, byline-apart -0.11, byline-on 0.22, text 0.42
part-and-before 6: 4: title 0.77, title-on -0.14, kicker -0.21, byline-below -0.24, byline-above -0.27, byline-end -0.20, text -0.59
part-and-before 8: 5: title 0.56, title-on -0.22, kicker -0.44, deck -0.05, byline-below -0.65, byline-above 0.72, byline-end -0.94, byline-apart -0.70, byline-on -0.09, text 0.28, aside -0.18
part-and-before 9: 1: title -0.07, byline-above -0.06, byline-on 0.17
part-and-before 10: 900: title 0.21, title-on 0.06, kicker -0.06, deck-on -0.15, byline-below 0.08, byline-end -0.05, byline-on -0.06, text -0.21
part-and-before 11: 530: title -0.12, title-on 0.32, kicker -0.06, deck -0.05, deck-on 0.10, byline-end -0.05, byline-on -0.22, text 0.12
part-and-before 13: 4008: title -0.39, title-on 0.25, deck-on -0.06, byline-below 0.08, byline-apart -0.16, byline-on -0.14, text 0.32, aside -0.04
part-and-before 14: 327: title 0.43, kicker 0.05, deck -0.04, deck-on 0.12, byline-below -0.08, byline-end -0.04, byline-on 0.28, text -0.12, text-on -0.03
part-and-before 18: 317: title 0.08, title-on 0.06, kicker -0.05, deck -0.08, byline-below 0.10, byline-above 0.12, byline-end -0.10, byline-apart 0.22, byline-on 0.06, text -0.29
part-and-before 19: 42: title 0.18, title-on -0.54, kicker -0.11, byline-below -0.14, byline-above 0.19, byline-end 0.30, byline-apart -0.04, text -0.35
part-and-before 20: 24: title -0.22, title-on -0.29, kicker -0.20, deck -0.12, byline-below -0.06, byline-above -0.26, byline-end -0.25, byline-apart 0.62, byline-on -0.14, text -1.17, aside -0.06
part-and-before 21: 150: title-on -0.22, kicker -0.10, deck -0.07, deck-on -0.07, byline-below 0.04, byline-above -0.32, byline-end 0.60, byline-apart -0.25, byline-on -0.21, text -0.17, aside -0.06
part-and-before 22: 10: title 0.41, title-on 0.34, kicker -0.51, deck-on -0.18, byline-above -0.13, byline-end -0.39, byline-apart 0.46, byline-on -0.76, text -0.36, text-on -0.23
part-and-before 23: 19172: title 0.06, title-on 0.09, kicker -0.04, deck-on -0.39, byline-below -0.06, byline-apart 0.07, byline-on -0.08, text -0.11
part-and-before 24: 32282: title 0.10, kicker -0.05, deck -0.04, deck-on 0.13, byline-below -0.05, byline-end -0.05, byline-apart -0.09, byline-on 0.05, text -0.26, text-on 0.21
part-and-before 26: 247: title 0.06, title-on -1.07, kicker -0.05, deck -0.05, byline-below -0.21, byline-above -0.09, byline-end 0.08, byline-apart 0.40, byline-on 0.12, text 0.21
part-and-before 27: 14: title -0.44, title-on 1.03, kicker -0.04, deck -0.04, byline-below -0.37, byline-above -0.04, byline-end -0.20, byline-apart 0.69, byline-on -0.90, text -0.57, text-on -0.07
part-and-before 31: 25: title 0.50, title-on -0.45, kicker -0.29, byline-below -0.43, byline-above -0.33, byline-end -0.26, byline-apart 0.30, byline-on 0.52, text 0.10
part-and-before 32: 8: title -1.02, kicker -0.04, byline-above -0.48, byline-end -0.44, byline-apart 0.30, byline-on -0.18, text 1.15
part-and-before 33: 4: title 0.11, title-on -0.10, kicker -0.28, byline-below -0.32, byline-above -0.15, byline-end -0.77, text 0.65, aside -0.08
part-and-before 34: 47: title -0.24, kicker -0.06, deck -0.03, byline-below -0.06, byline-above -0.06, byline-end 0.17, byline-apart -0.35, byline-on -0.16, text 0.56
part-and-before 35: 11: title -0.33, kicker -0.10, byline-below -0.42, byline-end 0.56, byline-apart 0.10, byline-on 0.08, text -0.30, text-on 0.22
part-and-before 36: 1326: title -0.08, kicker -0.03, deck -0.03, byline-below -0.04, byline-end 0.04, byline-on -0.13
part-and-before 37: 2156: title -0.08, deck-on -0.03, text 0.07
ragged-and-wrapped 0: 199: title -0.21, title-on -0.33, byline-below -0.18, byline-end 0.21, byline-apart -0.04, byline-on -0.07, text-on 0.42
ragged-and-wrapped 1: 1351: title 0.29, title-on -0.31, deck-on 0.18, byline-below 0.05, byline-above -0.03, byline-end 0.03, text -0.20, text-on -0.22
ragged-and-wrapped 2: 6724: title-on -0.28, kicker -0.12, deck-on 0.30, byline-below -0.05, byline-end -0.10, byline-apart -0.08, byline-on -0.11, text 0.14, text-on 0.12, aside -0.03
ragged-and-wrapped 3: 20021: title -0.17, title-on 0.10, kicker 0.10, deck -0.21, deck-on -0.23, byline-below -0.09, byline-above -0.10, byline-end -0.07, byline-apart -0.10, byline-on -0.15, text 0.42, text-on 0.21, aside -0.06
ragged-and-wrapped 4: 3295: title -0.29, title-on -0.42, byline-below -0.38, byline-above -0.04, byline-end -0.07, byline-apart -0.08, byline-on -0.14, text-on 0.27
ragged-and-wrapped 5: 7271: title 0.03, title-on -0.26, kicker -0.03, deck -0.04, deck-on 0.25, byline-below -0.48, byline-end -0.23, byline-apart 0.30, byline-on 0.35, text -0.10, text-on 0.37
ragged-and-wrapped 6: 6599: title-on 0.17, deck -0.07, deck-on -0.14, byline-below -0.05, byline-above -0.14, byline-apart -0.18, byline-on 0.33, text -0.27, text-on -0.05, aside -0.06
ragged-and-wrapped 7: 3807: title -0.23, title-on 0.09, kicker -0.22, deck 0.14, deck-on -0.05, byline-below 0.25, byline-above -0.22, byline-apart -0.06, byline-on -0.11, text 0.12, text-on -0.07, aside -0.07
ragged-and-wrapped 8: 4268: title -0.24, title-on 0.58, deck-on -0.10, byline-below -0.40, byline-end -0.11, byline-apart -0.05, byline-on -0.21, text 0.33, text-on -0.12
ragged-and-wrapped 9: 6808: title 0.20, title-on -0.31, kicker -0.04, deck -0.05, deck-on -0.09, byline-below -0.19, byline-above -0.05, byline-end -0.20, byline-apart -0.22, byline-on -0.23, text -0.03, text-on 0.36
ragged-and-wrapped 10: 2228: title 0.11, title-on 0.15, kicker -0.08, deck -0.07, byline-below 0.14, byline-above 0.05, byline-end -0.12, byline-apart -0.26, byline-on 0.11, text -0.20, text-on -0.07, aside -0.03
ragged-and-wrapped 11: 621: title -0.10, title-on 0.50, kicker -0.10, deck -0.11, byline-below -0.11, byline-above 0.35, byline-apart 0.46, byline-on -0.22, text -0.54, text-on -0.65, aside -0.05
wrapped-and-fill 0: 3141: title 0.31, title-on -0.13, kicker -0.04, deck -0.04, deck-on 0.08, byline-below -0.14, byline-end -0.22, byline-apart -0.05, byline-on -0.04, text-on 0.28
wrapped-and-fill 1: 3791: title 0.10, title-on 0.15, deck -0.07, byline-below -0.06, byline-end -0.15, byline-apart -0.05, byline-on -0.17, text 0.07, text-on -0.11, aside -0.04
wrapped-and-fill 2: 3108: title 0.12, title-on 0.10, kicker 0.04, deck -0.12, deck-on -0.27, byline-below -0.13, byline-above -0.05, byline-end -0.08, byline-apart -0.04, byline-on -0.09, text -0.03, text-on 0.05
wrapped-and-fill 3: 1624: title -0.10, title-on -0.22, kicker 0.03, deck -0.06, deck-on 0.11, byline-below -0.11, byline-above 0.04, byline-end 0.10, byline-apart -0.05, byline-on 0.03, text-on -0.08
wrapped-and-fill 4: 2524: title-on -0.16, kicker -0.05, deck 0.05, deck-on 0.26, byline-below 0.04, byline-end 0.04, byline-apart -0.04, byline-on 0.19, text -0.06, text-on -0.08
wrapped-and-fill 5: 14107: title -0.31, title-on -0.27, kicker -0.03, deck 0.03, deck-on -0.15, byline-below 0.13, byline-above -0.05, byline-end 0.13, byline-on -0.11, text 0.10, text-on 0.10
wrapped-and-fill 6: 2445: title-on 0.11, deck -0.14, deck-on 0.16, byline-below 0.10, byline-above -0.17, byline-end -0.18, byline-apart -0.20, byline-on 0.04, text 0.09, text-on 0.19, aside -0.05
wrapped-and-fill 7: 2569: deck 0.07, deck-on -0.08, byline-below -0.04, byline-above -0.05, byline-end 0.13, byline-apart -0.05, byline-on 0.52, text -0.25, text-on -0.13
wrapped-and-fill 8: 2141: title 0.17, title-on -0.07, kicker -0.30, deck 0.21, deck-on -0.12, byline-above -0.15, byline-apart -0.05, byline-on 0.07, text -0.26, text-on 0.12, aside -0.04
wrapped-and-fill 9: 2704: title -0.32, title-on 0.39, kicker -0.08, deck-on -0.19, byline-below -0.16, byline-apart 0.33, byline-on -0.29, text 0.14, text-on -0.07
wrapped-and-fill 10: 9475: title -0.19, title-on -0.16, deck -0.12, deck-on -0.19, byline-below -0.08, byline-above -0.04, byline-end -0.21, byline-apart 0.12, byline-on -0.33, text 0.16, text-on 0.32, aside -0.03
wrapped-and-fill 11: 1638: title-on 0.72, deck -0.17, deck-on -0.08, byline-below -0.34, byline-end -0.07, byline-apart 0.06, byline-on -0.52, text -0.14, text-on 0.29
wrapped-and-fill 12: 1104: title -0.37, title-on -0.13, kicker 0.21, deck -0.07, byline-below -0.41, byline-above 0.04, byline-end -0.08, byline-apart 0.30, byline-on 0.09, text-on 0.22, aside -0.04
wrapped-and-fill 13: 1155: title 0.05, kicker -0.13, byline-below -0.31, byline-above -0.14, byline-end -0.17, byline-apart 0.14, byline-on 0.36, text 0.21, text-on -0.15
wrapped-and-fill 14: 1135: title 0.16, title-on 0.74, kicker -0.07, deck -0.07, byline-above 0.36, byline-end 0.26, byline-apart -0.32, byline-on -0.61, text -0.27, text-on -0.73
wrapped-and-fill 15: 909: title 0.30, title-on 0.10, kicker -0.08, deck -0.04, byline-below 0.70, byline-above 0.17, byline-end -0.62, byline-apart 0.15, byline-on -0.37, text -0.52
wrapped-and-fill 16: 9066: title-on 0.05, deck-on -0.08, byline-above -0.07, byline-end -0.14, byline-apart -0.12, byline-on -0.21, text -0.07, text-on 0.20, aside -0.03
wrapped-and-fill 17: 556: title -0.12, title-on -0.36, kicker -0.10, deck -0.04, deck-on -0.10, byline-above -0.08, byline-end -0.54, byline-apart -0.19, byline-on -0.07, text-on 0.32
wrapped-and-tail 0: 15222: title 0.29, title-on -0.05, kicker 0.08, deck -0.12, deck-on 0.08, byline-below 0.04, byline-above -0.12, byline-end 0.05, byline-apart -0.15, byline-on -0.06, text -0.03, text-on -0.22, aside -0.08
wrapped-and-tail 1: 1470: title -0.48, title-on -0.39, kicker -0.04, deck -0.10, deck-on -0.10, byline-below -0.06, byline-end -0.07, byline-apart -0.03, text 0.34, text-on 0.17
wrapped-and-tail 2: 8243: title -0.11, kicker -0.04, byline-below -0.10, byline-end -0.13, byline-apart -0.04, byline-on -0.11, text 0.17, text-on 0.31
wrapped-and-tail 3: 1042: title -0.24, title-on -0.10, kicker -0.05, byline-below -0.04, byline-on -0.13, text 0.20, text-on 0.28
wrapped-and-tail 4: 205: title -0.25, title-on -0.30, byline-on -0.08, text 0.18, text-on 0.22
wrapped-and-tail 5: 54: title -0.50, title-on -0.52, byline-on -0.13, text 0.61, text-on 0.18
wrapped-and-tail 6: 1510: title 0.57, title-on -0.33, byline-below 0.14, byline-above -0.05, byline-end -0.17, byline-on -0.11, text -0.07, text-on -0.36
wrapped-and-tail 7: 8: title -0.26, text-on 0.27
wrapped-and-tail 8: 541: title -0.35, title-on 0.40, deck-on -0.25, byline-end -0.08, byline-on -0.18, text 0.19, text-on 0.21
wrapped-and-tail 9: 13199: title -0.15, title-on 0.20, kicker -0.11, deck 0.08, byline-below 0.09, byline-above -0.27, byline-apart 0.06, byline-on 0.33, text -0.25, text-on -0.08, aside -0.12
wrapped-and-tail 10: 878: title -0.46, title-on 0.26, byline-below 0.25, byline-end -0.10, byline-apart -0.10, text 0.25, text-on -0.21
wrapped-and-tail 11: 5725: title 0.09, title-on 0.14, kicker -0.10, deck -0.05, deck-on -0.13, byline-below -0.22, byline-end -0.08, byline-apart -0.03, byline-on -0.08, text -0.23, text-on 0.46
wrapped-and-tail 12: 458: title -0.17, title-on -0.07, deck-on -0.10, byline-below -0.04, text 0.07, text-on 0.28
wrapped-and-tail 13: 113: title -0.30, title-on -0.13, byline-below -0.23, text 0.35, text-on 0.34
wrapped-and-tail 14: 41: title -0.36, title-on -0.28, deck -0.20, byline-below -0.26, byline-above -0.10, byline-end -0.04, text 0.40, text-on 0.03, aside -0.10
wrapped-and-tail 15: 210: title 0.11, title-on -0.09, deck -0.30, deck-on -0.13, byline-below -0.06, byline-above -0.25, byline-end -0.27, byline-apart -0.15, byline-on -0.03, text -0.17, text-on 0.85
wrapped-and-tail 17: 333: title-on -0.22, kicker -0.21, deck 0.18, byline-below -0.24, byline-above -0.07, byline-end 0.36, byline-apart -0.06, byline-on -0.03, text 0.22, text-on -0.27
wrapped-and-tail 18: 9045: title -0.19, title-on 0.36, kicker -0.06, deck -0.17, byline-below -0.11, byline-above 0.21, byline-end -0.11, byline-apart 0.24, byline-on -0.10, text -0.33, text-on -0.15, aside -0.09
wrapped-and-tail 19: 707: title 0.52, title-on 0.08, kicker -0.03, byline-end -0.06, text -0.48, text-on -0.03
wrapped-and-tail 20: 3287: title -0.29, title-on 0.52, kicker -0.03, byline-below -0.05, byline-end -0.10, byline-apart -0.03, byline-on -0.07, text 0.14, text-on 0.20
wrapped-and-tail 21: 468: title-on -0.58, kicker -0.04, deck-on -0.17, byline-below -0.05, byline-end -0.06, byline-on -0.12, text 0.51, text-on -0.03
wrapped-and-tail 22: 81: title -0.30, title-on -0.24, byline-below -0.36, text 0.47, text-on 0.19
wrapped-and-tail 23: 19: title -0.23, text 0.26, text-on 0.19
wrapped-and-tail 24: 148: title -0.17, deck -0.06, deck-on -0.06, text -0.54, text-on 0.56
wrapped-and-tail 26: 162: title 0.28, title-on -0.59, kicker -0.31, byline-below 0.26, byline-above 0.34, byline-end -0.60, byline-apart -0.04, text -0.33, text-on 0.31
wrapped-and-before 0: 2830: title -0.36, kicker 0.04, deck -0.12, deck-on -0.23, byline-below -0.06, byline-apart -0.05, byline-on -0.07, text 0.49, aside -0.04
wrapped-and-before 1: 265: title -0.15, title-on -0.21, kicker 0.05, deck -0.04, deck-on -0.10, byline-above -0.04, byline-end -0.06, byline-apart -0.04, text-on 0.54
wrapped-and-before 5: 146: title 0.08, title-on -0.53, kicker -0.09, deck -0.04, deck-on -0.06, byline-below -0.28, byline-above 0.36, byline-end -0.20, byline-apart -0.07, text 0.37, aside -0.03
wrapped-and-before 6: 30: title 0.73, title-on -0.53, kicker -0.22, byline-below -0.15, byline-above -0.70, byline-end 0.50, byline-apart -0.04, text -0.50
wrapped-and-before 7: 5: title 0.20, title-on -0.31, deck -0.04, byline-below 0.53, byline-above -0.04, byline-end -0.53, byline-apart -0.52, byline-on -0.11, text -0.33
wrapped-and-before 8: 98: title 0.17, title-on -0.23, kicker -0.22, deck -0.05, byline-below 0.09, byline-above -0.55, byline-end 0.14, byline-apart -0.46, byline-on -0.30, text 0.16, aside -0.06
wrapped-and-before 9: 4: title 0.28, title-on 0.52, kicker -0.46, deck -0.05, deck-on -0.16, byline-below -0.12, byline-above -0.18, byline-end -0.13, byline-apart -0.31, byline-on -0.27, text -0.24, text-on -0.34, aside -0.12
wrapped-and-before 10: 11020: title 0.29, title-on -0.14, kicker -0.03, deck-on -0.39, byline-below 0.07, byline-on -0.12, text -0.22
wrapped-and-before 11: 13812: title 0.04, title-on 0.16, deck -0.07, deck-on 0.33, byline-below -0.08, byline-above -0.05, byline-end -0.10, byline-apart -0.05, byline-on -0.13, text -0.10, text-on 0.09, aside -0.03
wrapped-and-before 13: 1747: title -0.22, title-on 0.61, kicker -0.03, deck 0.16, byline-below 0.20, byline-above -0.16, byline-apart -0.06, byline-on -0.17, text -0.04, aside -0.06
wrapped-and-before 14: 141: title 0.67, title-on 0.19, kicker -0.08, deck -0.07, deck-on 0.42, byline-below -0.26, byline-end -0.16, byline-apart 0.20, byline-on 0.35, text -0.69, text-on -0.30, aside -0.07
wrapped-and-before 18: 185: title 0.18, title-on 0.13, kicker -0.07, deck -0.12, byline-below -0.38, byline-above 0.23, byline-end -0.09, byline-on 0.27, text -0.03, aside -0.03
wrapped-and-before 19: 13: title 0.23, title-on -0.17, kicker -0.27, byline-below -0.25, byline-above -1.40, byline-end 0.51, byline-apart 0.23, byline-on -0.14, text 0.69
wrapped-and-before 20: 18: title 0.26, title-on -0.13, kicker -0.20, deck -0.23, deck-on -0.03, byline-below -1.17, byline-above -0.14, byline-end -0.07, byline-apart 0.37, byline-on -0.04, text -0.47, aside -0.09
wrapped-and-before 21: 65: title -0.91, title-on -0.24, deck -0.11, deck-on -0.13, byline-below -0.20, byline-above -0.32, byline-end 0.22, byline-apart -0.30, byline-on -0.22, text 0.59, aside -0.11
wrapped-and-before 22: 10: title 0.27, byline-below -0.45, byline-above -0.04, byline-end 0.61, byline-apart -0.69, byline-on 0.09, text -0.18, text-on 0.37
wrapped-and-before 23: 6708: title 0.12, title-on 0.26, kicker -0.13, byline-below -0.06, byline-above -0.04, byline-end -0.05, byline-on -0.09, text -0.12
wrapped-and-before 24: 11969: title -0.34, title-on -0.06, kicker -0.08, deck -0.06, deck-on -0.26, byline-below 0.21, byline-apart -0.09, byline-on 0.24, text -0.19, text-on 0.36
wrapped-and-before 26: 606: title -0.14, title-on 0.29, kicker 0.09, deck -0.10, byline-below -0.30, byline-above 0.22, byline-end -0.24, byline-apart -0.09, byline-on 0.13, text -0.16, aside -0.04
wrapped-and-before 27: 42: title -0.40, title-on 0.04, kicker -0.35, deck -0.03, byline-below -0.57, byline-above -0.23, byline-end -0.10, byline-apart -0.06, byline-on -0.25, text 0.65, text-on 0.62
wrapped-and-before 31: 110: title 0.13, title-on 0.19, kicker -0.27, deck -0.04, byline-below 0.38, byline-above -0.57, byline-end -0.26, byline-on 0.40, text -0.55
wrapped-and-before 32: 11: title -0.43, byline-below -0.18, byline-above 0.62, byline-end -0.72, byline-apart -0.16, text -0.41
wrapped-and-before 33: 5: title -0.73, kicker -0.14, deck -0.03, byline-below 0.71, byline-above -0.23, byline-end -0.46, byline-apart 0.24, text -0.29, aside -0.04
wrapped-and-before 34: 39: title 0.17, kicker -0.35, deck -0.08, byline-below -0.60, byline-above 0.66, byline-end 0.65, byline-apart -0.73, byline-on -0.08, text -1.46, aside -0.07
wrapped-and-before 35: 8: title -0.26, title-on -0.41, kicker -0.20, deck-on -0.03, byline-end -0.54, byline-apart 0.71, byline-on -0.20, text -0.34
wrapped-and-before 36: 3670: title -0.15, title-on 0.31, kicker -0.04, deck -0.05, byline-below -0.06, byline-above -0.06, byline-end 0.18, byline-apart 0.20, byline-on -0.22, text 0.13
wrapped-and-before 37: 9187: title 0.71, title-on 0.32, kicker -0.15, deck -0.04, deck-on -0.09, byline-below -0.35, byline-above -0.10, byline-end 0.07, byline-apart -0.11, byline-on -0.40, text -0.05, text-on -0.25, aside -0.03
row-and-name 0: 35025: title-on -0.03, deck-on -0.07, byline-below -0.15, byline-end -0.07, byline-on -0.07, text-on 0.23
row-and-name 1: 26: title 0.07, title-on 0.40, deck -0.11, byline-below -0.27, byline-end -0.29, byline-on -0.10, text 0.13, text-on -0.31
row-and-name 2: 308: title 0.19, title-on -0.34, byline-below 0.26, byline-end -0.12, text -0.45, text-on 0.35
row-and-name 3: 41: title 0.43, title-on -0.40, byline-below -0.34, byline-above 0.65, byline-end 0.07, byline-apart -0.04, byline-on -0.05, text -0.25, text-on -0.39
row-and-name 4: 20: title 0.37, title-on -0.04, byline-below 0.75, byline-end 0.43, byline-on -0.04, text -0.79, text-on -0.72
row-and-name 5: 1: kicker -0.10, byline-above -0.08, byline-end 0.24, text -0.24
row-and-name 6: 4190: deck-on -0.08, byline-end -0.09, byline-apart -0.04, byline-on -0.08, text 0.19
row-and-name 7: 162: title 0.86, title-on 0.95, kicker -0.03, byline-below -0.18, byline-above -0.03, byline-end 0.09, byline-apart -0.08, byline-on -0.52, text -0.82, text-on -0.52
row-and-name 8: 41: title -0.10, title-on 0.39, kicker -0.03, byline-below -0.19, byline-end 0.22, text -0.56, text-on 0.72
row-and-name 9: 56: title 0.46, title-on -0.25, kicker -0.06, byline-below 0.40, byline-above -0.03, byline-end -0.32, byline-apart -0.46, byline-on -0.31, text -0.16, text-on 0.05
row-and-name 10: 7: title -0.30, kicker -0.15, byline-below -0.05, byline-end 0.17, byline-apart -0.17, text 0.62, text-on -0.46
row-and-name 11: 19: title -0.41, deck -0.11, byline-below -0.85, byline-above -0.04, byline-end 0.63, byline-apart 0.13, byline-on -0.07, text -0.38, aside -0.04
row-and-name 12: 3260: title 0.10, title-on 0.05, kicker -0.12, deck-on -0.06, byline-below -0.03, text -0.10, text-on 0.07
row-and-name 13: 225: title 0.44, title-on 0.06, kicker 0.25, byline-above -0.05, byline-end -0.10, byline-apart -0.05, byline-on -0.04, text -0.54, text-on -0.58
row-and-name 14: 53: title -0.26, title-on -0.42, kicker -0.12, byline-below 0.40, byline-above -0.04, byline-apart 0.62, text 0.06, text-on -0.56
row-and-name 15: 70: title -0.17, title-on -0.40, kicker 0.04, deck -0.05, byline-below 0.09, byline-above 0.38, byline-end 0.14, byline-apart 0.29, byline-on -0.28, text -0.15, text-on -0.25
row-and-name 16: 36: title -0.89, title-on -0.50, kicker -0.05, byline-below 0.29, byline-above 0.36, byline-end 0.06, byline-apart -0.32, text 0.70, text-on 0.40
row-and-name 17: 32: title -0.52, title-on -0.12, deck -0.04, byline-below 0.31, byline-above -0.09, byline-end 0.32, byline-apart -0.39, byline-on 0.44, text -0.74
row-and-name 18: 2582: title 0.11, title-on -0.08, kicker -0.07, deck-on -0.14, byline-apart -0.05, byline-on -0.12, text 0.03, text-on 0.12
row-and-name 19: 170: title -0.43, title-on 0.31, kicker 0.59, byline-below -0.23, byline-above -0.08, byline-end -0.16, byline-apart -0.08, byline-on 0.10, text 0.09, text-on 0.21
row-and-name 20: 63: title 0.06, title-on 0.20, kicker -0.42, deck -0.06, byline-below 0.77, byline-above -0.28, byline-end -0.04, byline-apart -0.07, byline-on 0.50, text -0.47, text-on -0.44
row-and-name 21: 68: title -0.26, title-on 0.11, kicker 0.04, deck -0.03, byline-below 0.51, byline-above -0.05, byline-end 0.52, byline-apart -0.11, byline-on 0.20, text -0.39, text-on -1.01, aside -0.03
row-and-name 22: 30: title-on 0.30, kicker -0.09, deck -0.06, deck-on -0.05, byline-below -0.25, byline-end -0.10, byline-apart -0.25, byline-on -0.15, text 0.53, text-on -0.59
row-and-name 23: 42: title -0.45, title-on -0.17, kicker -0.04, byline-below 1.05, byline-above 0.29, byline-end -0.38, byline-apart 0.15, byline-on -0.57, text -0.66
row-and-name 24: 2162: title -0.14, title-on -0.06, kicker -0.09, deck 0.04, deck-on 0.12, byline-below 0.15, byline-end -0.09, byline-on 0.11, text 0.08, text-on -0.06
row-and-name 25: 137: title -0.08, title-on 0.43, kicker 0.38, deck-on -0.08, byline-below -0.20, byline-above -0.11, byline-end -0.07, byline-apart -0.12, byline-on 0.26, text 0.15, text-on -1.06
row-and-name 26: 55: title 0.04, title-on -0.12, kicker -0.24, byline-below -0.19, byline-above -0.05, byline-end -0.43, byline-apart -0.13, text 0.56, text-on 0.33
row-and-name 27: 43: title 0.51, title-on -0.42, kicker -0.19, byline-below -0.94, byline-above -0.27, byline-end 0.30, byline-apart -0.07, byline-on 0.63, text-on 0.26
row-and-name 28: 22: title -0.20, title-on -0.40, kicker -0.19, byline-below 0.45, byline-above -0.25, byline-end 0.59, byline-on -0.06, text -0.47
row-and-name 29: 37: title -0.39, title-on -0.17, kicker -0.04, deck -0.04, byline-below 0.34, byline-above -0.15, byline-end 0.81, byline-apart -0.63, byline-on -0.12, text -0.15
row-and-name 30: 3298: title 0.08, title-on 0.18, kicker 0.04, deck 0.03, byline-below 0.05, byline-above -0.10, byline-end 0.04, byline-apart -0.14, byline-on -0.06, text -0.17, text-on -0.04
row-and-name 31: 195: title 0.08, title-on -0.21, kicker 0.08, deck -0.03, deck-on 0.21, byline-below 0.27, byline-above -0.05, byline-end 0.13, byline-apart 0.15, byline-on -0.37, text -0.27, text-on -0.08
row-and-name 32: 79: title -0.56, title-on -0.60, kicker 0.18, deck -0.20, byline-below 0.33, byline-above 0.24, byline-end -0.17, byline-apart -0.04, byline-on 0.47, text 0.26, text-on 0.48
row-and-name 33: 58: title -0.44, kicker -0.32, deck -0.05, byline-below 0.65, byline-above -0.11, byline-end 0.22, byline-apart -0.24, byline-on -0.57, text 0.06, text-on 0.44
row-and-name 34: 27: title -0.46, title-on -0.40, kicker -0.28, deck -0.08, byline-below 0.25, byline-above -0.41, byline-end 0.57, byline-apart -0.31, byline-on 0.30, text 0.39, text-on -0.18
row-and-name 35: 59: title -0.35, title-on -0.76, kicker -0.20, deck -0.04, deck-on -0.04, byline-below -0.54, byline-above 0.24, byline-end 0.43, byline-apart 0.12, byline-on 0.69, text 0.24
row-and-name 36: 3627: title -0.22, title-on -0.07, kicker 0.08, deck 0.09, deck-on 0.07, byline-below -0.30, byline-above -0.10, byline-apart -0.03, byline-on 0.10, text 0.14, text-on 0.08
row-and-name 37: 262: title 0.21, kicker -0.16, deck -0.07, byline-below -0.35, byline-above -0.05, byline-end -0.36, byline-apart -0.06, byline-on -0.36, text 0.27, text-on 1.37
row-and-name 38: 97: title-on -0.53, kicker 0.32, deck -0.15, byline-below -0.08, byline-above -0.04, byline-end 0.17, byline-apart -0.03, byline-on -0.19, text 0.26, text-on -0.32
row-and-name 39: 43: title -0.41, title-on -0.30, kicker -0.26, deck -0.07, byline-below 0.52, byline-above 0.09, byline-end -0.29, byline-apart -0.21, byline-on 0.06, text -0.08, text-on -0.40
row-and-name 40: 24: title 0.65, title-on -0.58, kicker -0.04, deck -0.07, deck-on -0.05, byline-below -0.57, byline-above 0.44, byline-end -0.50, byline-apart 0.41, byline-on -0.31, text -0.29, text-on 0.40
row-and-name 41: 22: title -0.35, title-on -0.51, kicker -0.16, deck -0.10, byline-below 0.30, byline-above 0.45, byline-end -0.45, byline-on -0.36, text -0.07, aside -0.04
row-and-name 42: 5862: title 0.11, deck 0.04, deck-on -0.13, byline-below -0.22, byline-above -0.12, byline-end -0.30, byline-apart 0.11, byline-on -0.23, text 0.30, text-on 0.03, aside -0.04
row-and-name 43: 233: title 0.11, title-on -0.14, kicker -0.34, byline-below -0.38, byline-above -0.06, byline-end 0.12, byline-apart -0.16, byline-on 0.28, text 0.32
row-and-name 44: 194: title -0.03, title-on -0.07, kicker -0.26, deck -0.05, byline-below -0.86, byline-above 0.60, byline-end -0.14, byline-apart -0.24, byline-on -0.40, text 0.24, text-on 0.76
row-and-name 45: 57: title -0.20, title-on -0.68, kicker -0.17, deck -0.04, deck-on -0.20, byline-below 0.18, byline-above 0.19, byline-end -0.14, byline-apart 0.45, byline-on 0.62, text -0.21, text-on -0.51
row-and-name 46: 21: title 0.62, title-on -0.13, kicker 0.09, deck -0.09, byline-below -0.46, byline-above 0.07, byline-apart 0.42, byline-on -0.32, text -1.09, aside -0.05
row-and-name 47: 51: title -0.79, title-on -0.63, kicker -0.22, deck -0.06, byline-below -0.37, byline-above 0.56, byline-end -0.71, byline-apart 0.84, text -0.74, aside -0.08
place-and-name 0: 35025: title-on -0.03, deck-on -0.07, byline-below -0.15, byline-end -0.07, byline-on -0.07, text-on 0.23
place-and-name 1: 26: title 0.07, title-on 0.40, deck -0.11, byline-below -0.27, byline-end -0.29, byline-on -0.10, text 0.13, text-on -0.31
place-and-name 2: 308: title 0.19, title-on -0.34, byline-below 0.26, byline-end -0.12, text -0.45, text-on 0.35
place-and-name 3: 41: title 0.43, title-on -0.40, byline-below -0.34, byline-above 0.65, byline-end 0.07, byline-apart -0.04, byline-on -0.05, text -0.25, text-on -0.39
place-and-name 4: 20: title 0.37, title-on -0.04, byline-below 0.75, byline-end 0.43, byline-on -0.04, text -0.79, text-on -0.72
place-and-name 5: 1: kicker -0.10, byline-above -0.08, byline-end 0.24, text -0.24
place-and-name 6: 8634: title 0.11, title-on -0.05, deck-on -0.07, byline-below -0.10, byline-on -0.06, text-on 0.09
place-and-name 7: 344: title 0.25, title-on 0.40, kicker -0.07, byline-below -0.32, byline-above -0.04, byline-apart -0.06, byline-on 0.17, text -0.19, text-on -0.46
place-and-name 8: 142: title -0.59, title-on -0.23, kicker -0.06, deck -0.05, byline-below 0.52, byline-above -0.04, byline-end 0.14, byline-apart 0.21, byline-on -0.13, text 0.06, text-on -0.30
place-and-name 9: 142: title 0.05, title-on -0.12, kicker -0.06, deck -0.05, deck-on -0.04, byline-below 0.60, byline-above -0.03, byline-end -0.28, byline-apart -0.30, byline-on 0.25, text -0.24, text-on 0.08
place-and-name 10: 61: title 0.12, title-on -0.19, deck -0.06, byline-below -0.13, byline-above -0.15, byline-end -0.22, byline-apart 0.26, byline-on -0.07, text 0.27, text-on -0.31
place-and-name 11: 77: title -0.39, title-on -0.21, deck -0.04, deck-on -0.03, byline-below 0.96, byline-above -0.03, byline-end 0.43, byline-apart -0.33, byline-on 0.74, text -0.71
place-and-name 12: 4361: title 0.15, kicker -0.15, deck-on 0.21, byline-below -0.06, byline-end -0.08, byline-apart -0.04, byline-on -0.23
place-and-name 13: 307: title -0.08, title-on -0.07, kicker 0.38, deck-on 0.29, byline-above -0.05, byline-end -0.13, byline-apart -0.07, byline-on -0.09, text 0.10, text-on -0.45
place-and-name 14: 76: title 0.40, title-on 0.36, kicker -0.21, deck -0.07, byline-below 0.06, byline-end -0.22, text -0.24, text-on -0.27
place-and-name 15: 78: title -0.54, title-on -0.50, deck -0.06, byline-below 0.36, byline-above 0.35, byline-end 0.23, byline-apart 0.15, byline-on 0.37, text -0.41, text-on -0.65
place-and-name 16: 36: title -0.15, title-on -0.41, kicker -0.08, deck -0.03, deck-on -0.05, byline-below 0.08, byline-above 0.18, byline-end 0.13, byline-on -0.08, text 0.10, text-on -0.30
place-and-name 17: 67: title -0.58, title-on -0.09, kicker -0.05, deck -0.03, byline-below 0.17, byline-above 0.42, byline-end 0.15, byline-apart 0.60, byline-on -0.17, text -1.01
place-and-name 18: 2713: title -0.15, title-on -0.06, deck 0.05, byline-below 0.18, byline-end -0.10, byline-apart -0.06, byline-on -0.10, text-on 0.07
place-and-name 19: 185: title 0.10, title-on -0.06, kicker 0.23, deck-on -0.06, byline-above -0.10, byline-end -0.03, byline-apart 0.10, byline-on -0.51, text 0.16, text-on -0.95
place-and-name 20: 78: title -0.22, title-on -0.19, kicker 0.14, deck -0.04, byline-below -0.26, byline-above -0.26, byline-end -0.08, byline-apart -0.05, byline-on 0.62, text 0.27, text-on 0.36
place-and-name 21: 50: title -0.19, title-on -0.34, kicker 0.04, deck -0.04, byline-above -0.10, byline-end 0.85, byline-apart 0.06, byline-on 0.23, text -0.12, text-on -1.04, aside -0.04
place-and-name 22: 29: title -0.74, title-on -0.26, kicker -0.18, byline-below -0.58, byline-above 0.42, byline-end 0.86, byline-apart -0.40, byline-on 0.28, text 0.83, text-on -0.38
place-and-name 23: 32: title -0.53, title-on -0.53, kicker -0.07, deck -0.07, byline-below -0.47, byline-above -0.23, byline-end 0.67, byline-apart 0.41, text 0.15, aside -0.04
place-and-name 24: 1833: title 0.07, title-on -0.17, kicker -0.07, deck-on -0.08, byline-below -0.08, byline-on 0.09, text 0.08, text-on -0.20
place-and-name 25: 131: title -0.57, title-on 0.03, kicker 0.55, deck-on -0.09, byline-below -0.11, byline-above -0.06, byline-end -0.03, byline-apart -0.14, byline-on -0.33, text 0.47, text-on -0.28
place-and-name 26: 61: title -0.17, title-on -0.73, kicker -0.28, deck -0.18, byline-below 0.42, byline-above -0.19, byline-end -0.67, byline-apart -0.06, byline-on 0.45, text 0.80, text-on 0.39
place-and-name 27: 35: title -0.39, title-on -0.03, kicker -0.10, byline-below 0.62, byline-above -0.09, byline-end 0.14, byline-apart -0.29, byline-on -0.51, text -0.14, text-on 0.26
place-and-name 28: 13: title -0.12, title-on -0.29, kicker -0.29, deck -0.05, byline-below 0.65, byline-above -0.52, byline-end 0.33, byline-apart -0.12, byline-on -0.29, text -0.27, aside -0.05
place-and-name 29: 29: title -0.25, title-on -0.71, kicker -0.14, deck -0.10, byline-below -0.78, byline-above -0.15, byline-end 0.70, byline-apart 0.96, byline-on -0.09
place-and-name 30: 2266: title -0.18, title-on -0.14, deck -0.06, deck-on -0.07, byline-above -0.04, byline-on 0.08, text 0.10, text-on 0.21
place-and-name 31: 145: title 0.18, title-on 0.25, kicker -0.17, deck -0.04, byline-below 0.09, byline-above -0.06, byline-end -0.06, byline-on 0.15, text -0.27, text-on 0.58
place-and-name 32: 56: title -0.26, title-on -0.22, kicker 0.41, deck -0.04, byline-below -0.16, byline-above 0.50, byline-end 0.10, text -0.30, text-on 0.56
place-and-name 33: 45: title 0.05, title-on -0.17, kicker -0.57, deck -0.07, byline-below 0.45, byline-above -0.23, byline-end 0.12, byline-apart -0.10, byline-on -0.31, text 0.15, text-on 0.43
place-and-name 34: 10: title 0.33, title-on -0.65, kicker -0.17, deck -0.06, deck-on -0.07, byline-below 1.08, byline-above -0.58, byline-end 0.17, byline-apart -0.78, byline-on -0.30, text -0.59, text-on 0.06
place-and-name 35: 30: title -0.40, title-on -0.34, kicker -0.23, byline-below 0.05, byline-above 0.23, byline-end -0.24, byline-apart 0.32, byline-on -0.42, text 0.06
place-and-name 36: 2073: title -0.04, title-on -0.28, kicker 0.16, deck-on -0.26, byline-below -0.11, byline-above -0.06, byline-apart -0.09, text 0.18
place-and-name 37: 146: title 0.31, title-on 0.04, kicker -0.11, deck -0.05, byline-below -0.27, byline-above -0.06, byline-end 0.04, byline-apart -0.04, byline-on -0.31, text 0.05, text-on -0.05
place-and-name 38: 42: title 0.11, title-on -0.69, kicker -0.24, deck -0.14, byline-below -0.15, byline-above 0.40, byline-end 0.56, byline-apart -0.07, byline-on -0.37, text -0.04, text-on 0.08
place-and-name 39: 25: title -0.30, title-on -0.23, kicker -0.18, deck-on -0.16, byline-below -0.22, byline-above 0.77, byline-end -0.69, byline-apart 0.93, byline-on 0.34, text -0.29
place-and-name 40: 7: title 1.11, byline-above -0.48, byline-end -0.87, byline-apart -0.39, byline-on -0.18, text -0.59, text-on 0.36
place-and-name 41: 14: title -0.53, title-on -0.23, kicker -0.04, byline-below -0.16, byline-above 0.35, byline-end -0.32, byline-apart -0.29, text 0.66, aside -0.04
place-and-name 42: 3101: title 0.04, title-on 0.48, kicker -0.04, deck-on -0.34, byline-below -0.25, byline-above -0.06, byline-end -0.12, byline-apart -0.09, byline-on -0.08, text 0.36, text-on -0.15
place-and-name 43: 126: title 0.44, title-on 0.17, kicker -0.26, byline-below -0.31, byline-above -0.04, byline-end -0.21, byline-apart -0.06, byline-on -0.05, text -0.12, text-on 0.35
place-and-name 44: 127: title-on -0.06, kicker -0.33, deck -0.04, byline-below -0.90, byline-above 0.47, byline-end -0.22, byline-apart -0.08, text 0.20, text-on 0.27
place-and-name 45: 20: title 0.12, title-on -0.41, kicker -0.04, byline-below 0.24, byline-above -0.09, byline-apart -0.11, byline-on 0.56, text -0.27, text-on -0.42
place-and-name 46: 11: title -0.54, title-on -0.20, kicker 0.32, deck -0.10, byline-below -0.48, byline-above 0.26, byline-end 0.38, byline-apart 0.59, byline-on -0.25, text -0.38, aside -0.04
place-and-name 47: 13: title -0.50, title-on -0.23, kicker -0.39, deck -0.05, byline-below 0.69, byline-above 0.73, byline-end -0.58, byline-apart -0.76, text -0.47, aside -0.11
in-paragraph 0: 15018: title 0.05, title-on -0.09, kicker -0.04, deck -0.10, deck-on -0.10, byline-below -0.11, byline-above -0.05, byline-end -0.05, byline-apart -0.12, byline-on -0.13, text 0.57, aside -0.09
in-paragraph 1: 5304: title -0.07, title-on 0.27, kicker -0.04, deck 0.06, deck-on -0.03, byline-end 0.06, byline-apart -0.07, byline-on -0.09, text -0.24
in-paragraph 2: 2178: title-on -0.34, deck -0.05, deck-on 0.09, byline-end -0.05, byline-apart -0.05, byline-on 0.42
in-paragraph 3: 5304: title -0.26, title-on 0.27, deck-on 0.17, byline-below -0.05, byline-end -0.04, byline-on 0.06, text -0.06, text-on 0.06
in-paragraph 4: 7444: title -0.13, title-on -0.11, kicker -0.05, byline-below -0.04, byline-apart 0.14, byline-on -0.04, text 0.10
in-paragraph 5: 20500: title-on -0.26, kicker -0.04, deck -0.07, deck-on -0.04, byline-apart -0.08, text -0.28, text-on 0.33
in-paragraph 6: 7444: title 0.19, kicker -0.06, deck-on -0.06, byline-above -0.03, byline-end -0.04, byline-apart -0.04, byline-on 0.11, text -0.20
indent 0: 35426: title -0.06, title-on 0.18, kicker -0.06, deck -0.05, deck-on 0.10, byline-below -0.04, byline-end -0.05, byline-apart -0.09, byline-on 0.17, text -0.31, text-on 0.23
indent 1: 19556: title 0.27, title-on 0.16, kicker -0.13, deck-on -0.10, byline-below 0.08, byline-above -0.13, byline-end 0.12, byline-on -0.18, text -0.12, aside -0.08
indent 2: 6005: title -0.81, title-on -0.16, kicker -0.04, deck-on -0.16, byline-below -0.12, byline-above -0.06, byline-on 0.08, text 0.87
indent 3: 383: title 1.42, title-on 0.12, kicker 0.11, deck -0.11, deck-on -0.08, byline-below -0.06, byline-above -0.13, byline-end -0.91, byline-apart -0.24, byline-on 0.40, text -1.22, aside -0.04
indent 4: 1674: title -0.21, title-on -0.33, deck-on -0.23, byline-below -0.20, byline-end -0.09, byline-apart -0.09, byline-on -0.21, text 0.65
indent 5: 148: title -0.51, title-on 0.30, kicker 1.01, deck -0.16, byline-below -0.17, byline-above 0.80, byline-end 0.06, byline-apart -0.41, byline-on 0.54, text -0.73, aside -0.05
quote 0: 59788: title-on 0.08, kicker -0.08, deck -0.15, deck-on 0.04, byline-below -0.08, byline-above -0.07, byline-apart -0.12, text 0.09, text-on 0.25, aside -0.10
quote 1: 3404: title -0.17, title-on -0.27, deck 0.12, byline-below -0.06, byline-end -0.06, byline-apart 0.07, byline-on -0.04, text 0.09
bracketed 0: 62983: title-on 0.06, kicker -0.08, deck -0.09, deck-on 0.04, byline-below -0.09, byline-above -0.07, byline-apart -0.09, text 0.10, text-on 0.22, aside -0.10
bracketed 1: 209: title -0.53, title-on -0.13, kicker -0.05, byline-below -0.09, byline-end -0.07, byline-on 0.25, text 0.61, text-on 0.42
below-measure 0: 12905: title 0.09, title-on -0.09, kicker -0.17, deck -0.10, deck-on -0.12, byline-below -0.18, byline-above -0.05, byline-end -0.12, byline-apart -0.14, text 0.44, text-on 0.19, aside -0.04
below-measure 1: 12206: title 0.15, title-on 0.08, kicker 0.17, deck -0.10, deck-on 0.06, byline-above -0.04, byline-end -0.10, byline-apart -0.08, byline-on 0.03, text -0.18, aside -0.06
below-measure 2: 26325: title -0.28, title-on -0.06, kicker -0.06, deck 0.09, deck-on 0.09, byline-end 0.05, byline-apart 0.04, byline-on -0.05, text 0.08
below-measure 3: 11756: title -0.25, kicker -0.06, deck-on -0.18, byline-below 0.21, byline-above -0.05, byline-end 0.18, byline-apart -0.13, byline-on -0.05, text -0.25, text-on 0.20
`

/** The same for pairs of labels, by what is seen of the seam between them. */
export const learnedTurns = `
any 0: title>title -0.25, title>title-on 0.32, title>kicker -0.09, title>deck 0.12, title>byline-below 0.68, title>byline-end -0.06, title>text 0.26, title>aside -0.09, title-on>title -0.14, title-on>title-on -0.36, title-on>kicker -0.11, title-on>deck 0.13, title-on>byline-below 0.54, title-on>byline-above -0.09, title-on>byline-end -0.08, title-on>byline-apart 0.04, title-on>text -0.05, title-on>aside -0.04, kicker>title 0.19, kicker>kicker -0.07, kicker>deck -0.03, kicker>byline-end -0.04, kicker>text -0.25, kicker>aside -0.06, deck>title -0.08, deck>deck -0.03, deck>deck-on 0.06, deck>text -0.06, deck-on>title -0.04, deck-on>deck -0.38, deck-on>deck-on -0.10, deck-on>byline-below 0.05, deck-on>byline-end -0.10, deck-on>byline-apart -0.08, deck-on>text 0.07, byline-below>title -0.12, byline-below>kicker -0.05, byline-below>deck -0.05, byline-below>byline-below -0.20, byline-below>byline-end -0.05, byline-below>byline-apart -0.13, byline-below>byline-on 0.07, byline-below>text 0.31, byline-above>title 0.12, byline-above>byline-on -0.06, byline-above>text -0.12, byline-end>title 0.12, byline-end>kicker 0.22, byline-end>byline-below -0.07, byline-end>byline-end -0.09, byline-end>byline-apart -0.04, byline-end>byline-on -0.10, byline-end>text -0.26, byline-end>aside 0.03, byline-apart>title -0.16, byline-apart>byline-end 0.05, byline-apart>byline-apart 0.09, byline-apart>byline-on 0.05, byline-apart>text -0.06, byline-on>title 0.14, byline-on>deck -0.06, byline-on>byline-below -0.09, byline-on>byline-end -0.04, byline-on>byline-on -0.28, byline-on>text -0.11, byline-on>aside 0.08, text>title 0.17, text>kicker -0.06, text>deck -0.08, text>byline-below -0.41, text>byline-end 0.13, text>text 0.65, text>text-on -0.43, text>aside 0.04, text-on>title 0.06, text-on>kicker -0.05, text-on>deck -0.15, text-on>byline-below -0.40, text-on>byline-above -0.05, text-on>byline-end 0.12, text-on>byline-apart -0.23, text-on>text 0.23, text-on>text-on -0.79, aside>title 0.04, aside>text -0.09
gap 0: title>title -0.11, title>title-on 0.36, title>kicker -0.06, title>byline-below 0.31, title>byline-end -0.04, title>text 0.42, title>aside -0.08, title-on>title -0.28, title-on>title-on -0.46, title-on>kicker -0.05, title-on>deck 0.10, title-on>byline-below 0.49, title-on>byline-above -0.06, title-on>byline-end -0.07, title-on>byline-apart -0.13, title-on>text -0.21, title-on>aside -0.04, kicker>title 0.12, kicker>kicker -0.06, kicker>byline-below 0.13, kicker>byline-above 0.06, kicker>byline-end -0.04, kicker>text -0.16, kicker>aside -0.05, deck>title -0.06, deck>deck -0.07, deck>deck-on 0.08, deck>text -0.06, deck-on>title -0.05, deck-on>deck -0.36, deck-on>deck-on -0.11, deck-on>text 0.06, byline-below>kicker -0.07, byline-below>deck -0.07, byline-below>byline-below -0.14, byline-below>byline-apart -0.03, byline-below>byline-on 0.16, byline-below>text 0.11, byline-above>title 0.07, byline-above>byline-on -0.06, byline-above>text -0.09, byline-end>title 0.10, byline-end>kicker 0.18, byline-end>byline-below -0.06, byline-end>byline-end -0.06, byline-end>byline-on -0.07, byline-end>text -0.33, byline-apart>title -0.10, byline-apart>byline-below 0.03, byline-apart>byline-on 0.03, byline-apart>text -0.04, byline-apart>aside 0.08, byline-on>title 0.12, byline-on>kicker 0.06, byline-on>deck -0.07, byline-on>byline-below -0.09, byline-on>byline-end -0.04, byline-on>byline-apart 0.14, byline-on>byline-on -0.28, byline-on>text -0.20, byline-on>aside 0.09, text>kicker -0.14, text>deck -0.04, text>byline-below -0.25, text>byline-above -0.05, text>byline-end 0.19, text>text 0.62, text>text-on -0.37, text>aside 0.06, text-on>title -0.25, text-on>kicker -0.04, text-on>deck -0.12, text-on>byline-below -0.28, text-on>byline-end 0.08, text-on>byline-apart -0.18, text-on>text 0.21, text-on>text-on -0.83, aside>title 0.03, aside>text -0.08
gap 1: title>title -0.16, title>kicker -0.06, title>deck 0.06, title>byline-below 0.35, title>byline-above 0.08, title>byline-end -0.07, title>text -0.44, title-on>title 0.68, title-on>title-on 0.06, title-on>deck -0.04, title-on>byline-below 0.63, title-on>byline-above -0.03, title-on>byline-end -0.03, title-on>byline-apart 0.13, title-on>text -0.44, kicker>title 0.31, kicker>kicker -0.07, kicker>byline-below -0.23, kicker>byline-above -0.09, kicker>byline-end -0.10, kicker>text -0.17, kicker>aside -0.05, deck>title -0.06, deck>deck-on -0.04, deck-on>text -0.05, byline-below>title -0.09, byline-below>kicker -0.05, byline-below>byline-below -0.10, byline-below>byline-above -0.04, byline-below>byline-apart -0.53, byline-below>byline-on -0.16, byline-below>text 0.27, byline-below>aside -0.11, byline-above>title -0.16, byline-above>byline-apart -0.03, byline-above>byline-on 0.12, byline-above>text -0.09, byline-above>aside -0.08, byline-end>title -0.05, byline-end>kicker -0.04, byline-end>byline-below -0.08, byline-end>byline-end -0.19, byline-end>byline-on -0.11, byline-end>text -0.05, byline-end>aside -0.04, byline-apart>title -0.41, byline-apart>byline-below -0.04, byline-apart>byline-above -0.26, byline-apart>byline-end -0.17, byline-apart>byline-apart 0.46, byline-apart>byline-on 0.11, byline-apart>text -0.04, byline-apart>aside -0.09, byline-on>title 0.06, byline-on>kicker -0.19, byline-on>deck -0.04, byline-on>byline-below -0.07, byline-on>byline-apart -0.34, byline-on>byline-on -0.30, byline-on>text -0.08, byline-on>aside 0.23, text>title -0.20, text>kicker 0.24, text>deck -0.04, text>byline-below -0.42, text>byline-above -0.10, text>byline-end 0.09, text>text 0.19, text>text-on 0.16, text-on>title 0.55, text-on>kicker -0.12, text-on>deck -0.09, text-on>byline-below -0.23, text-on>byline-above -0.07, text-on>byline-end -0.07, text-on>byline-apart -0.39, text-on>text 0.17, text-on>text-on -0.06, aside>title 0.07, aside>kicker -0.35, aside>byline-below -0.04, aside>byline-end -0.18, aside>byline-apart 0.21, aside>text -0.03
gap 2: title>title -0.48, title>kicker -0.14, title>deck 0.26, title>byline-below 0.58, title>byline-above -0.07, title>byline-end -0.07, title>aside -0.07, title-on>title -0.38, title-on>title-on -0.28, title-on>kicker -0.12, title-on>deck 0.16, title-on>byline-below 0.25, title-on>byline-above -0.19, title-on>byline-end -0.06, title-on>byline-apart 0.11, title-on>text 0.41, kicker>title 0.07, kicker>kicker -0.08, kicker>deck -0.04, kicker>byline-below -0.11, kicker>byline-apart -0.04, kicker>text -0.16, deck>title -0.07, deck>deck-on -0.03, deck>byline-below 0.08, deck>byline-end -0.04, deck>text 0.07, deck>aside -0.05, deck-on>deck -0.23, deck-on>deck-on -0.13, deck-on>byline-below 0.27, deck-on>byline-end -0.28, deck-on>byline-apart -0.25, deck-on>text 0.05, byline-below>title -0.26, byline-below>deck -0.03, byline-below>byline-below -0.21, byline-below>byline-end -0.04, byline-below>byline-apart -0.05, byline-below>byline-on -0.08, byline-below>text 0.25, byline-below>aside -0.07, byline-above>title 0.14, byline-above>kicker -0.05, byline-above>byline-above -0.05, byline-above>byline-apart 0.14, byline-above>text -0.07, byline-end>kicker 0.35, byline-end>byline-below -0.05, byline-end>byline-end -0.04, byline-end>byline-apart -0.05, byline-end>byline-on -0.08, byline-end>aside 0.08, byline-apart>title -0.07, byline-apart>byline-below -0.06, byline-apart>byline-end 0.50, byline-apart>text -0.10, byline-apart>aside -0.08, byline-on>byline-on -0.12, byline-on>text 0.14, byline-on>aside -0.13, text>title 0.31, text>kicker -0.04, text>deck -0.07, text>byline-below -0.20, text>byline-above 0.27, text>byline-end -0.11, text>byline-apart -0.08, text>text -0.48, text>text-on -0.40, text-on>title 0.36, text-on>kicker -0.08, text-on>deck -0.08, text-on>byline-below -0.22, text-on>byline-above -0.15, text-on>byline-end -0.08, text-on>byline-apart 0.13, text-on>text -0.31, text-on>text-on 0.11, aside>title -0.04, aside>kicker 0.07, aside>byline-apart -0.04
gap 3: title>title -0.12, title>title-on 0.04, title>kicker -0.04, title>byline-below -0.20, title>text 0.13, title-on>title -0.06, title-on>title-on -0.18, title-on>text -0.08, title-on>aside -0.12, kicker>title -0.11, deck>deck -0.06, deck-on>deck -0.04, deck-on>deck-on -0.13, byline-end>kicker -0.31, byline-apart>kicker -0.05, byline-apart>aside -0.04, byline-on>text -0.05, byline-on>aside -0.04, text>title 0.21, text>text -0.16, text>text-on 0.12, text-on>title 0.34, text-on>kicker 0.03, text-on>deck -0.03, text-on>byline-below -0.06, text-on>byline-above 0.25, text-on>byline-end -0.26, text-on>byline-apart -0.05, text-on>text -0.16, text-on>text-on -0.61, aside>title 0.15, aside>text -0.13
gap 4: title>title -0.14, title>title-on 0.54, title>byline-below -0.14, title>text -0.23, title>aside -0.13, title-on>title -0.23, title-on>title-on -0.05, title-on>text -0.07, byline-below>title -0.72, byline-below>kicker -0.21, byline-below>aside 0.34, byline-above>title -0.32, byline-above>kicker -0.03, byline-above>aside -0.17, byline-end>title -0.21, byline-end>byline-on -0.07, byline-end>text -0.06, byline-apart>aside -0.15, byline-on>title -0.07, text>title 0.81, text>kicker -0.30, text>byline-below -0.13, text>text 0.10, text>text-on -0.86, text>aside -0.53, text-on>title 0.69, text-on>kicker -0.33, text-on>byline-above -0.08, text-on>byline-end -0.36, text-on>byline-apart -0.12, text-on>text -0.07, text-on>text-on 0.25
fill-above 0: title>title -0.39, title>kicker -0.05, title>deck -0.05, title>byline-below 0.27, title>byline-above 0.04, title>byline-end -0.05, title>text 0.75, title>aside -0.09, title-on>title -0.54, title-on>title-on -0.32, title-on>kicker -0.04, title-on>deck 0.04, title-on>byline-below 0.18, title-on>byline-apart -0.11, title-on>text 0.21, kicker>title 0.31, kicker>kicker -0.07, kicker>byline-below -0.17, kicker>byline-above 0.15, kicker>byline-end -0.05, kicker>byline-apart -0.05, kicker>text -0.13, kicker>aside -0.06, deck>text -0.04, deck-on>deck -0.24, deck-on>deck-on -0.08, deck-on>byline-below 0.37, deck-on>byline-end -0.28, deck-on>byline-apart -0.23, deck-on>text 0.08, byline-below>title -0.11, byline-below>kicker -0.09, byline-below>byline-below -0.09, byline-below>byline-on -0.07, byline-below>aside 0.05, byline-above>title -0.05, byline-above>byline-on 0.04, byline-above>text -0.03, byline-above>aside -0.08, byline-end>title -0.04, byline-end>kicker 0.17, byline-end>byline-below -0.03, byline-end>byline-end -0.07, byline-end>byline-on -0.08, byline-end>text -0.13, byline-end>aside 0.15, byline-apart>byline-below -0.06, byline-apart>byline-above -0.03, byline-apart>byline-on -0.05, byline-apart>text -0.06, byline-apart>aside -0.05, byline-on>title 0.05, byline-on>byline-apart -0.04, byline-on>byline-on -0.45, text>title -0.09, text>kicker -0.15, text>deck -0.04, text>byline-below -0.18, text>byline-above -0.05, text>byline-end 0.07, text>byline-apart 0.16, text>text -0.14, text>text-on -0.80, text>aside 0.05, text-on>title 0.12, text-on>kicker -0.03, text-on>deck -0.03, text-on>byline-below -0.09, text-on>byline-apart -0.10, text-on>text -0.03, text-on>text-on -0.34, aside>title 0.06, aside>kicker -0.08, aside>text -0.06
fill-above 1: title>title -0.40, title>title-on -0.12, title>deck 0.08, title>byline-below 0.42, title>byline-above -0.04, title>byline-end -0.03, title>text 0.20, title-on>title -0.07, title-on>title-on 0.15, title-on>kicker -0.09, title-on>deck 0.08, title-on>byline-below 0.08, title-on>byline-above -0.07, title-on>byline-end -0.07, title-on>byline-apart -0.10, kicker>title 0.06, kicker>kicker -0.03, kicker>byline-below 0.04, kicker>byline-above -0.04, kicker>text -0.07, deck>deck -0.04, deck>deck-on -0.04, deck>aside -0.03, deck-on>title -0.04, deck-on>deck -0.24, deck-on>deck-on -0.24, deck-on>text 0.04, byline-below>title -0.10, byline-below>kicker -0.04, byline-below>byline-below -0.11, byline-below>byline-on -0.14, byline-below>text 0.21, byline-below>aside -0.07, byline-above>title 0.06, byline-above>byline-apart 0.11, byline-above>byline-on -0.05, byline-above>text -0.06, byline-end>title 0.10, byline-end>kicker 0.04, byline-end>byline-below -0.03, byline-end>byline-on -0.08, byline-end>text -0.12, byline-apart>title -0.06, byline-apart>byline-below 0.10, byline-apart>byline-apart -0.11, byline-apart>text -0.05, byline-apart>aside 0.06, byline-on>title 0.18, byline-on>deck -0.05, byline-on>byline-below -0.05, byline-on>byline-apart 0.28, byline-on>byline-on -0.18, byline-on>text -0.06, byline-on>aside 0.41, text>byline-below -0.14, text>byline-above 0.13, text>byline-apart -0.09, text>text 0.06, text>text-on -1.74, text-on>title 0.12, text-on>kicker 0.06, text-on>deck -0.05, text-on>byline-below -0.11, text-on>byline-above -0.09, text-on>byline-end -0.05, text-on>byline-apart -0.10, text-on>text -0.08, text-on>text-on -1.50, aside>title -0.16, aside>kicker 0.19, aside>text 0.06
fill-above 2: title>title -0.27, title>title-on 0.53, title>kicker -0.09, title>deck 0.17, title>byline-below 0.09, title>byline-end -0.03, title>byline-apart -0.03, title-on>title -0.21, title-on>title-on 0.24, title-on>kicker -0.04, title-on>deck 0.14, title-on>byline-below 0.58, title-on>byline-above -0.09, title-on>byline-end -0.04, title-on>byline-apart 0.24, title-on>text -0.39, kicker>kicker -0.07, kicker>deck -0.03, kicker>byline-below 0.04, kicker>byline-above -0.06, kicker>text -0.08, deck>title -0.04, deck>deck -0.05, deck>deck-on -0.09, deck>byline-below 0.05, deck-on>kicker -0.03, deck-on>deck -0.29, deck-on>deck-on -0.37, deck-on>text -0.10, byline-below>title -0.30, byline-below>deck -0.06, byline-below>byline-below -0.10, byline-below>byline-apart -0.03, byline-below>text 0.16, byline-above>title 0.10, byline-above>byline-on -0.04, byline-above>text -0.04, byline-end>title 0.07, byline-end>kicker 0.28, byline-end>byline-below -0.03, byline-end>byline-on -0.16, byline-end>text -0.13, byline-apart>title -0.07, byline-apart>byline-end 0.20, byline-apart>byline-apart -0.15, byline-apart>byline-on -0.05, byline-apart>text -0.03, byline-apart>aside -0.07, byline-on>title 0.13, byline-on>kicker 0.25, byline-on>deck -0.03, byline-on>byline-below -0.05, byline-on>byline-end -0.04, byline-on>byline-on -0.11, byline-on>text -0.15, byline-on>aside -0.04, text>title 0.04, text>kicker 0.03, text>byline-below -0.18, text>byline-above -0.06, text>text 0.04, text>text-on -0.92, text-on>title -0.20, text-on>deck -0.06, text-on>byline-below -0.13, text-on>byline-end 0.09, text-on>byline-apart -0.14, text-on>text 0.07, text-on>text-on -0.44, aside>title 0.15, aside>kicker -0.08, aside>text -0.13
fill-above 3: title>title-on 0.42, title>byline-below 0.36, title>byline-apart 0.09, title>text -0.50, title-on>title 1.13, title-on>title-on -1.12, title-on>kicker -0.09, title-on>byline-above -0.06, title-on>byline-end -0.04, title-on>byline-apart -0.13, kicker>title -0.08, kicker>byline-below 0.21, deck>deck -0.09, deck>deck-on 0.04, deck-on>title -0.04, deck-on>deck -0.25, deck-on>deck-on -0.28, deck-on>byline-below -0.20, deck-on>text 0.20, byline-below>title 0.14, byline-below>byline-below -0.07, byline-below>byline-on -0.12, byline-below>text -0.04, byline-above>title 0.08, byline-above>byline-on 0.08, byline-end>title 0.10, byline-end>kicker -0.08, byline-end>byline-end -0.05, byline-end>byline-apart -0.06, byline-end>byline-on -0.11, byline-end>text -0.04, byline-apart>title -0.14, byline-apart>byline-apart 0.31, byline-apart>byline-on -0.08, byline-apart>text 0.16, byline-on>title -0.05, byline-on>kicker -0.06, byline-on>byline-below -0.05, byline-on>byline-apart -0.03, byline-on>byline-on 0.03, byline-on>text -0.04, text>title -0.20, text>byline-below -0.06, text>byline-end 0.10, text>text 0.19, text>text-on -0.07, text-on>byline-below -0.07, text-on>byline-above 0.05, text-on>byline-end -0.07, text-on>text 0.07, text-on>text-on -0.63, aside>kicker -0.09, aside>byline-end -0.12, aside>byline-apart 0.17
fill-above 4: title>title 0.31, title>title-on -0.11, title>kicker -0.04, title>byline-below -0.24, title>byline-above -0.03, title>byline-end -0.04, title>byline-apart -0.09, title>text -0.10, title-on>title -0.21, title-on>title-on -0.44, title-on>byline-below -0.09, title-on>byline-apart 0.60, title-on>text -0.08, kicker>title -0.05, kicker>deck -0.09, deck>title -0.04, deck>deck-on 0.11, deck-on>deck -0.16, deck-on>deck-on 0.38, byline-below>title 0.35, byline-below>byline-below -0.06, byline-below>byline-above -0.03, byline-below>byline-apart -0.48, byline-below>byline-on 0.24, byline-below>text -0.21, byline-end>title -0.08, byline-end>kicker 0.09, byline-end>byline-apart 0.29, byline-end>byline-on -0.16, byline-end>text 0.06, byline-apart>byline-below -0.08, byline-apart>byline-above -0.04, byline-apart>byline-apart 0.11, byline-apart>byline-on 0.27, byline-apart>text -0.12, byline-on>title -0.09, byline-on>kicker -0.12, byline-on>byline-below -0.17, byline-on>byline-apart -0.17, byline-on>byline-on 0.13, byline-on>text -0.05, text>title 0.08, text>byline-below -0.09, text>byline-end -0.05, text>byline-apart -0.15, text>text 0.29, text>text-on 0.37, text-on>kicker -0.05, text-on>byline-below -0.09, text-on>byline-end -0.06, text-on>byline-apart 0.04, text-on>text 0.18, text-on>text-on -0.30
fill-above 5: title>title 0.70, title>title-on -0.25, title>byline-end -0.05, title>byline-apart -0.14, title>text -0.33, title-on>title -0.10, title-on>title-on -0.47, title-on>byline-below 0.51, title-on>byline-apart -0.07, title-on>text -0.10, kicker>title -0.13, kicker>byline-below 0.22, deck>deck -0.04, deck>deck-on 0.15, deck>text -0.03, deck-on>deck-on -0.36, byline-below>title -0.31, byline-below>deck -0.04, byline-below>byline-below -0.12, byline-below>byline-on 0.34, byline-below>text 0.11, byline-below>aside -0.04, byline-above>byline-on -0.07, byline-end>title -0.08, byline-end>kicker 0.12, byline-end>byline-end -0.04, byline-end>byline-on 0.50, byline-end>text -0.11, byline-apart>title -0.06, byline-apart>byline-below -0.04, byline-apart>byline-above -0.13, byline-apart>byline-apart 0.54, byline-apart>text -0.04, byline-apart>aside 0.53, byline-on>title 0.08, byline-on>byline-on -0.26, byline-on>text -0.05, byline-on>aside -0.42, text>title 0.23, text>byline-below -0.05, text>byline-above -0.06, text>byline-end 0.10, text>text -0.16, text>text-on 0.08, text-on>title 0.14, text-on>kicker -0.09, text-on>deck -0.04, text-on>byline-below -0.08, text-on>byline-above -0.05, text-on>byline-end 0.22, text-on>byline-apart -0.05, text-on>text 0.07, text-on>text-on -0.35, aside>byline-apart -0.18
letters 0: title>title -1.22, title>title-on 0.24, title>deck -0.04, title>text -0.50, title-on>title -0.68, title-on>title-on -0.21, title-on>byline-below -0.15, title-on>text -0.43, kicker>title -0.37, kicker>byline-below -0.11, kicker>text -0.04, deck-on>text -0.07, byline-below>title 0.21, byline-below>kicker -0.12, byline-below>deck -0.03, byline-below>byline-above -0.03, byline-below>byline-apart -0.17, byline-below>byline-on -0.18, byline-below>text -0.51, byline-above>title -0.13, byline-above>deck -0.05, byline-above>byline-apart -0.03, byline-above>byline-on 0.39, byline-end>title -0.28, byline-end>byline-on -0.21, byline-end>text -0.09, byline-apart>byline-below -0.20, byline-apart>byline-apart -0.13, byline-on>byline-below -0.12, byline-on>byline-apart -0.05, byline-on>byline-on -0.18, byline-on>text -0.07, text>title 1.43, text>byline-below -0.05, text>byline-apart -0.05, text>text -0.11, text>text-on -0.21, text-on>title 0.51, text-on>kicker -0.05, text-on>byline-below -0.03, text-on>byline-end -0.08, text-on>text-on 0.27, aside>title -0.07, aside>text 0.20
letters 1: title>title -0.22, title>title-on 0.17, title>kicker -0.05, title>deck -0.07, title>byline-below 1.13, title>byline-above -0.05, title>byline-end -0.07, title>byline-apart -0.06, title>text -0.34, title-on>title 0.16, title-on>title-on -0.21, title-on>deck 0.31, title-on>byline-below 0.59, title-on>byline-above -0.03, title-on>byline-end -0.08, title-on>byline-apart -0.06, title-on>text -0.29, kicker>title 0.22, kicker>kicker -0.07, kicker>deck -0.04, kicker>byline-below 0.27, kicker>byline-above 0.15, kicker>text -0.14, deck>title -0.04, deck>deck-on -0.04, deck>byline-below -0.03, deck>text -0.04, deck-on>title -0.04, deck-on>deck-on -0.14, deck-on>byline-below -0.04, deck-on>text -0.04, byline-below>title -0.16, byline-below>deck -0.07, byline-below>byline-below -0.15, byline-below>byline-end -0.04, byline-below>byline-on 0.32, byline-below>text -0.06, byline-above>title -0.04, byline-above>byline-apart 0.25, byline-above>byline-on -0.14, byline-end>kicker 0.24, byline-end>byline-below -0.06, byline-end>byline-end -0.06, byline-end>byline-apart 0.20, byline-end>text -0.17, byline-apart>title -0.08, byline-apart>byline-end 0.29, byline-on>title 0.79, byline-on>kicker -0.05, byline-on>deck -0.07, byline-on>byline-below -0.06, byline-on>byline-end -0.06, byline-on>byline-apart 0.35, byline-on>byline-on -0.40, byline-on>text -0.44, text>title -0.15, text>kicker -0.07, text>deck -0.04, text>byline-below -0.28, text>byline-above -0.08, text>byline-end -0.13, text>byline-apart -0.10, text>text 0.48, text>text-on -0.75, text-on>title 0.16, text-on>kicker -0.12, text-on>deck -0.10, text-on>byline-below -0.54, text-on>byline-end 0.46, text-on>byline-apart -0.12, text-on>text -0.26, text-on>text-on -0.65, text-on>aside -0.04, aside>title -0.06
letters 2: title>title -0.49, title>title-on 0.31, title>kicker -0.13, title>deck 0.13, title>byline-below 0.38, title>byline-end -0.07, title>text -0.16, title>aside -0.12, title-on>title 0.12, title-on>title-on -0.42, title-on>kicker -0.12, title-on>byline-below 0.60, title-on>byline-above -0.16, title-on>byline-end -0.09, title-on>byline-apart 0.17, title-on>text -0.40, title-on>aside -0.05, kicker>title 0.32, kicker>kicker -0.09, kicker>deck -0.04, kicker>byline-below -0.05, kicker>byline-end -0.06, kicker>byline-apart -0.05, kicker>text -0.29, kicker>aside -0.06, deck>title -0.09, deck>byline-below 0.04, deck>text -0.03, deck>aside -0.04, deck-on>byline-below 0.23, deck-on>byline-end -0.25, deck-on>byline-apart -0.16, byline-below>title -0.14, byline-below>kicker -0.07, byline-below>deck -0.03, byline-below>byline-below -0.18, byline-below>byline-apart -0.19, byline-below>text 0.21, byline-above>title 0.22, byline-above>byline-below -0.04, byline-above>byline-above -0.03, byline-above>byline-on -0.08, byline-above>text -0.17, byline-end>title 0.12, byline-end>kicker 0.32, byline-end>byline-below -0.05, byline-end>byline-end -0.09, byline-end>byline-apart -0.08, byline-end>byline-on -0.06, byline-end>text -0.26, byline-end>aside -0.04, byline-apart>title -0.19, byline-apart>byline-above -0.03, byline-apart>byline-apart 0.17, byline-apart>byline-on 0.07, byline-apart>aside 0.15, byline-on>title -0.08, byline-on>byline-apart -0.08, byline-on>byline-on -0.31, byline-on>aside 0.33, text>title -0.25, text>kicker -0.03, text>deck -0.07, text>byline-below -0.41, text>byline-end 0.21, text>byline-apart 0.11, text>text 0.43, text>text-on 0.04, text>aside 0.08, text-on>title -0.12, text-on>deck -0.08, text-on>byline-below -0.29, text-on>byline-above -0.04, text-on>byline-end 0.07, text-on>byline-apart -0.18, text-on>text 0.54, text-on>text-on 0.08, text-on>aside -0.05, aside>title 0.10, aside>kicker -0.13, aside>byline-end -0.06, aside>text -0.09
letters 3: title>title 0.08, title>title-on 0.21, title>deck 0.15, title>byline-below 0.49, title>byline-end -0.03, title>text 0.92, title-on>title -0.59, title-on>title-on -0.20, title-on>kicker -0.07, title-on>deck 0.18, title-on>byline-below 0.30, title-on>byline-end -0.04, title-on>text 0.52, kicker>title 0.11, kicker>kicker -0.07, kicker>byline-below -0.06, kicker>text -0.13, deck>title -0.07, deck>deck -0.23, deck>deck-on 0.11, deck>text -0.05, deck-on>title -0.04, deck-on>deck -0.30, deck-on>deck-on -0.14, deck-on>text 0.18, byline-below>title -0.16, byline-below>deck -0.06, byline-below>byline-below -0.12, byline-below>byline-on 0.05, byline-below>text 0.42, byline-above>title 0.11, byline-above>byline-on 0.04, byline-above>text -0.06, byline-end>title 0.18, byline-end>kicker 0.16, byline-end>byline-below -0.07, byline-end>byline-end -0.05, byline-end>text -0.19, byline-end>aside 0.08, byline-apart>title -0.03, byline-apart>byline-end -0.03, byline-apart>byline-apart 0.25, byline-apart>byline-on -0.10, byline-apart>text -0.04, byline-apart>aside -0.08, byline-on>title 0.08, byline-on>kicker 0.13, byline-on>deck -0.04, byline-on>byline-below -0.12, byline-on>byline-end -0.03, byline-on>byline-on -0.07, byline-on>text -0.06, byline-on>aside -0.07, text>title 0.41, text>kicker -0.08, text>deck -0.06, text>byline-below -0.19, text>byline-above -0.05, text>byline-end 0.05, text>text 0.20, text>text-on -0.57, text>aside -0.04, text-on>title 0.11, text-on>kicker -0.04, text-on>deck -0.15, text-on>byline-below -0.31, text-on>byline-end -0.05, text-on>text -0.15, text-on>text-on -1.46, aside>title -0.04, aside>kicker 0.15, aside>text -0.08
seam 0: title>title 0.05, title>title-on 0.36, title>byline-below 0.38, title>byline-apart 0.09, title>text 0.25, title-on>title 0.12, title-on>title-on -0.29, title-on>kicker -0.03, title-on>byline-below 0.22, title-on>byline-end -0.03, kicker>title -0.05, kicker>kicker -0.05, kicker>text -0.05, deck>title -0.06, deck>deck-on 0.11, deck>text -0.04, deck-on>deck-on 0.05, byline-below>title -0.14, byline-below>byline-below -0.06, byline-below>byline-on 0.07, byline-below>text 0.20, byline-above>title 0.13, byline-end>title 0.08, byline-end>kicker 0.20, byline-end>byline-end -0.06, byline-end>byline-apart 0.11, byline-end>byline-on 0.03, byline-end>text -0.09, byline-apart>title -0.04, byline-apart>byline-apart -0.16, byline-apart>text 0.11, byline-on>title 0.42, byline-on>kicker 0.26, byline-on>byline-below -0.07, byline-on>byline-end -0.04, byline-on>byline-on -0.21, byline-on>text -0.09, text>title 0.13, text>byline-apart -0.03, text>text-on -0.43, text-on>title 0.12, text-on>kicker -0.09, text-on>deck -0.03, text-on>byline-below -0.10, text-on>byline-apart -0.05, text-on>text-on -0.79
seam 1: title>title -0.05, title>title-on 0.64, title>kicker -0.10, title>deck 0.05, title>byline-below 0.25, title>byline-above -0.03, title>byline-end -0.05, title>byline-apart -0.04, title>text -0.37, title>aside -0.09, title-on>title -0.22, title-on>title-on 0.82, title-on>deck 0.10, title-on>byline-below 0.16, title-on>byline-above -0.05, title-on>byline-end -0.07, title-on>byline-apart 0.08, title-on>text -0.39, title-on>aside -0.06, kicker>title 0.22, kicker>kicker -0.05, kicker>byline-below 0.30, kicker>byline-above 0.27, kicker>byline-end -0.06, kicker>text -0.11, deck>title -0.05, deck>deck -0.04, deck>deck-on -0.13, deck-on>deck -0.28, deck-on>deck-on -0.31, deck-on>text 0.23, byline-below>title 0.19, byline-below>kicker -0.08, byline-below>byline-below -0.12, byline-below>byline-apart -0.03, byline-below>byline-on 0.09, byline-below>text -0.30, byline-above>byline-on -0.06, byline-above>text -0.05, byline-end>title 0.11, byline-end>kicker 0.21, byline-end>byline-below -0.08, byline-end>byline-end -0.04, byline-end>byline-apart -0.08, byline-end>byline-on -0.11, byline-end>text -0.20, byline-apart>title -0.05, byline-apart>byline-below 0.12, byline-apart>byline-apart 0.46, byline-apart>byline-on -0.06, byline-apart>text -0.07, byline-on>title 0.09, byline-on>byline-below -0.11, byline-on>byline-end -0.07, byline-on>byline-apart 0.37, byline-on>byline-on -0.31, byline-on>text -0.27, text>title -0.11, text>deck -0.04, text>byline-below -0.25, text>byline-above -0.08, text>byline-end 0.12, text>byline-apart -0.08, text>text 0.34, text>aside 0.11, text-on>title -0.30, text-on>kicker -0.11, text-on>deck -0.04, text-on>byline-below -0.21, text-on>byline-end 0.22, aside>kicker -0.08
seam 2: title>title -0.36, title>title-on -0.18, title>kicker -0.06, title>deck 0.10, title>byline-below 0.36, title>byline-end -0.06, title>byline-apart -0.04, title>text 0.20, title>aside -0.04, title-on>title -0.12, title-on>title-on -0.49, title-on>kicker -0.10, title-on>deck 0.14, title-on>byline-below 0.42, title-on>byline-above -0.08, title-on>byline-end -0.07, title-on>byline-apart 0.05, title-on>text 0.05, kicker>title 0.11, kicker>kicker -0.05, kicker>deck -0.05, kicker>byline-below -0.08, kicker>byline-above -0.04, kicker>text -0.17, deck>title -0.05, deck>deck -0.04, deck>deck-on -0.06, deck-on>title -0.04, deck-on>deck -0.36, deck-on>deck-on -0.38, deck-on>byline-below 0.13, deck-on>byline-end -0.20, deck-on>byline-apart -0.15, byline-below>title -0.18, byline-below>kicker -0.03, byline-below>deck -0.05, byline-below>byline-below -0.17, byline-below>byline-end -0.04, byline-below>byline-apart -0.14, byline-below>byline-on -0.06, byline-below>text 0.26, byline-above>title 0.07, byline-above>byline-apart 0.04, byline-above>byline-on -0.05, byline-above>text -0.08, byline-end>kicker 0.09, byline-end>byline-below -0.04, byline-end>byline-end -0.05, byline-end>byline-on -0.06, byline-end>text -0.09, byline-end>aside 0.03, byline-apart>title -0.14, byline-apart>byline-below -0.10, byline-apart>byline-end 0.09, byline-apart>byline-apart 0.07, byline-apart>byline-on 0.05, byline-apart>text -0.12, byline-apart>aside 0.03, byline-on>title 0.03, byline-on>kicker -0.04, byline-on>deck -0.05, byline-on>byline-below -0.07, byline-on>byline-apart -0.05, byline-on>byline-on -0.09, byline-on>aside 0.11, text>title 0.11, text>kicker -0.05, text>deck -0.07, text>byline-below -0.31, text>byline-end 0.04, text>byline-apart 0.10, text>text 0.55, text-on>title 0.17, text-on>kicker 0.03, text-on>deck -0.10, text-on>byline-below -0.22, text-on>byline-above -0.05, text-on>byline-apart -0.18, text-on>text 0.19, aside>title 0.05, aside>byline-end -0.03, aside>text -0.09
`
