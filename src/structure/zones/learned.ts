/**
 * Weights of the reading of lines, in nats, learned by `npm run fit`: a line a fact, with how many
 * lines of the pages that taught have it.
 */
export const learnedFacts = `
any 0: 151508: title -0.32, title-on -0.09, kicker -0.17, deck -0.17, deck-on -0.06, byline-below -0.25, byline-above -0.13, byline-end -0.10, byline-apart -0.14, text 0.13, text-on 0.50, aside -0.27
before 0: 12380: title 3.19, title-on 0.30, deck -0.05, deck-on -0.12, byline-above -0.08, byline-end -0.06, byline-apart -0.14, byline-on -0.13, text 0.57, aside -0.09
before 1: 1158: title 0.04, title-on 3.47, kicker -0.10, deck -0.08, deck-on 0.17, byline-below -0.19, byline-above -0.08, byline-end -0.16, byline-apart -0.05, byline-on 0.11, text -0.11, text-on 0.83, aside -0.06
before 2: 0: kicker 4.00
before 3: 0: deck 4.00
before 4: 0: deck-on 4.00
before 5: 985: title 0.27, title-on -0.16, kicker -0.06, deck -0.12, byline-below 3.56, byline-above 0.17, byline-end -0.17, byline-apart 0.25, byline-on 0.12, text 0.04, aside -0.06
before 6: 132: title 0.52, title-on 0.50, kicker -0.43, deck -0.11, byline-below 0.06, byline-above 3.78, byline-apart 0.07, byline-on -0.40, text -0.56, aside -0.11
before 7: 669: title -0.27, title-on -0.12, kicker -0.29, deck -0.10, deck-on -0.19, byline-below -0.05, byline-above -0.03, byline-end 3.47, byline-apart 0.12, byline-on 0.16, text 0.36, aside -0.13
before 8: 79: title 0.07, title-on -0.45, kicker -0.96, deck -0.10, byline-below 0.17, byline-above 0.13, byline-end 0.21, byline-apart 3.43, byline-on -0.10, text -0.12, aside -0.11
before 9: 62: title -0.19, title-on 0.48, kicker 0.04, deck -0.26, deck-on -0.34, byline-below -0.35, byline-above 0.25, byline-end 0.41, byline-apart 0.29, byline-on 3.55, text -0.84, aside -0.16
before 10: 52382: title 0.46, title-on -0.04, kicker -0.15, deck -0.03, deck-on -0.10, byline-above -0.05, byline-apart -0.12, byline-on -0.20, text 3.45, aside -0.08
before 11: 82787: title-on 0.32, kicker -0.14, deck -0.17, deck-on 0.05, byline-below -0.23, byline-above -0.06, byline-end -0.09, byline-apart -0.14, byline-on -0.09, text -0.32, text-on 4.34, aside -0.08
before 12: 874: aside 4.00
before-above 0: 12309: title -0.03, title-on 0.07, kicker -0.27, deck 0.09, byline-above -0.03, byline-end -0.25, byline-apart -0.11, byline-on -0.08, text-on 0.32, aside -0.06
before-above 1: 1152: title -0.16, title-on -0.04, kicker 0.08, deck -0.05, deck-on -0.11, byline-below -0.08, byline-above -0.20, byline-end -0.33, byline-on -0.24, text 0.15, text-on 0.49, aside -0.03
before-above 5: 977: title 0.34, title-on -0.56, kicker -0.44, byline-above 0.10, byline-end -0.06, byline-on -0.59, text 0.23, text-on -0.12, aside -0.04
before-above 6: 132: title 0.28, title-on -0.09, kicker -0.38, deck -0.04, deck-on -0.03, byline-below -0.43, byline-end 0.18, byline-apart 0.51, byline-on 0.19, text -0.14, text-on -0.15
before-above 7: 554: title 0.76, title-on 0.20, kicker 0.47, deck -0.11, byline-below -0.36, byline-above -0.21, byline-apart -0.43, byline-on -0.29, text -0.72, text-on -0.03
before-above 8: 74: title 1.17, kicker -0.32, deck-on -0.06, byline-below -0.38, byline-above 0.50, byline-end -0.42, byline-apart 0.03, byline-on 0.27, text -1.38, text-on -0.04
before-above 9: 56: title -0.39, title-on -0.61, kicker -0.39, deck 0.44, deck-on -0.09, byline-below -0.43, byline-above -0.68, byline-end -0.39, byline-apart 1.04, byline-on -0.74, text -0.70
before-above 10: 52000: title-on 0.31, kicker -0.13, deck-on -0.04, byline-end -0.10, byline-apart -0.15, byline-on 0.04, text -0.20, text-on -0.12, aside -0.05
before-above 11: 81978: title -0.12, title-on 0.28, deck -0.24, deck-on -0.12, byline-below -0.08, byline-above -0.03, byline-end -0.09, byline-apart 0.03, byline-on -0.09, text -0.15, text-on 0.30, aside -0.11
before-above 12: 632: title 0.30, kicker -0.30, deck -0.08, byline-below 0.07, byline-above -0.10, byline-end -0.26, text -0.12, aside -0.04
before-above 13: 1644: kicker 0.09, byline-below -0.10, byline-end -0.10, text 0.06
before-below 0: 11031: title -0.29, title-on -0.36, kicker -0.12, deck -0.15, deck-on -0.08, byline-below 0.16, byline-above -0.08, byline-end -0.12, byline-apart -0.09, byline-on -0.08, text 0.03, text-on -0.12, aside -0.08
before-below 1: 1158: title -0.59, title-on 0.35, kicker -0.05, deck 0.03, deck-on 0.21, byline-below 0.06, byline-above 0.06, byline-apart -0.12, text 0.26, text-on 0.29
before-below 5: 985: title -0.32, title-on 0.14, kicker 0.13, deck-on 0.04, byline-below 0.12, byline-above -0.12, byline-end -0.25, byline-apart 0.05, byline-on -0.27, text 0.08, text-on -0.28, aside -0.03
before-below 6: 117: title 0.15, title-on -0.07, kicker 0.08, byline-below -0.38, byline-above -0.08, byline-end -0.07, byline-apart 0.31, byline-on -0.33, text -0.11, text-on 0.16
before-below 7: 669: title -0.26, title-on -0.35, kicker -0.07, deck -0.10, byline-below -0.28, byline-above -0.08, byline-end 0.08, byline-apart -0.06, byline-on 0.71, text -0.15, text-on 0.40
before-below 8: 76: title -0.16, title-on 0.24, kicker 0.07, deck -0.21, deck-on -0.04, byline-below 0.15, byline-above 0.46, byline-end -0.30, byline-apart -0.50, byline-on -0.19, text -0.43, text-on 0.24
before-below 9: 62: title -0.29, title-on 0.23, kicker -0.14, deck -0.32, byline-below -0.87, byline-end -0.12, byline-apart 0.46, byline-on -0.37, text 0.25, aside -0.04
before-below 10: 52176: title-on 0.08, kicker -0.12, deck -0.05, byline-below -0.26, byline-above -0.17, byline-end -0.08, byline-apart -0.06, byline-on 0.07, text 0.07, aside -0.09
before-below 11: 82787: title 0.10, kicker -0.08, deck-on -0.09, byline-below -0.36, byline-end 0.08, byline-on -0.23, text -0.22, text-on 0.19, aside -0.04
before-below 12: 803: title -0.36, title-on -1.04, kicker -0.36, deck -0.06, deck-on -0.05, byline-below -0.12, byline-above -0.12, byline-end 0.05, text 0.43, text-on -0.09, aside -0.03
before-below 13: 1644: title -0.27, title-on -0.11, kicker -0.03, deck -0.05, byline-above -0.04, byline-end 0.06, byline-on 0.10, text-on 0.12, aside -0.04
before-two-below 0: 10674: title -0.29, title-on -0.22, kicker 0.08, deck -0.10, deck-on -0.12, byline-apart -0.06, byline-on -0.15, text 0.10, text-on 0.29, aside -0.04
before-two-below 1: 1009: title -0.59, title-on 0.24, deck 0.03, deck-on -0.08, byline-below 0.16, byline-above -0.30, byline-apart -0.18, byline-on 0.45, text-on 0.52
before-two-below 5: 837: title -0.58, kicker -0.07, deck -0.05, deck-on -0.16, byline-below 0.44, byline-above -0.24, byline-end -0.48, byline-apart 0.22, byline-on -0.59, text 0.08, text-on 0.26, aside -0.06
before-two-below 6: 116: title -0.86, title-on 0.39, kicker -0.08, byline-below -0.50, byline-above -0.06, byline-end 0.45, byline-apart 0.27, byline-on -0.36, text 0.22, text-on 0.65
before-two-below 7: 669: title -0.05, title-on 0.36, kicker -0.20, deck -0.08, byline-below -0.19, byline-above -0.05, byline-end 0.08, byline-apart -0.08, byline-on 0.24, text -0.28
before-two-below 8: 74: title 0.51, title-on 0.08, deck -0.20, byline-below -0.18, byline-end -0.25, byline-apart -0.04, byline-on 0.30, text -0.59, text-on 0.19
before-two-below 9: 61: title -0.16, title-on 0.80, kicker -0.27, deck -0.06, byline-below -0.15, byline-above 0.79, byline-end -0.61, byline-apart -0.12, byline-on -0.21, text -0.89, aside -0.03
before-two-below 10: 51316: kicker -0.13, deck -0.05, deck-on -0.07, byline-below -0.06, byline-end -0.05, byline-apart -0.26, byline-on -0.14, text -0.07, text-on 0.15, aside -0.06
before-two-below 11: 82708: title 0.11, title-on 0.16, kicker -0.15, deck-on -0.04, byline-below -0.11, byline-above -0.15, byline-end -0.21, byline-apart -0.05, byline-on 0.07, text -0.20, text-on 0.08, aside -0.09
before-two-below 12: 756: title -0.73, title-on -0.58, kicker -0.11, deck -0.11, deck-on -0.19, byline-below 0.31, byline-above -0.33, byline-apart 0.18, byline-on -0.10, text 0.49, text-on -0.17
before-two-below 13: 3288: title -0.18, title-on -0.04, kicker -0.06, deck -0.06, deck-on -0.08, byline-below 0.06, byline-above -0.07, byline-end 0.09, byline-apart -0.06, text-on 0.14, aside -0.03
before-and-below 0: 3846: title-on -0.05, kicker -0.15, deck -0.21, deck-on -0.06, byline-below 0.08, byline-end -0.14, byline-apart -0.13, byline-on -0.08, text 0.07, aside -0.08
before-and-below 1: 1007: title -0.19, title-on -0.09, kicker -0.10, byline-above 0.15, byline-end -0.05, byline-apart -0.11, byline-on -0.08, text -0.09
before-and-below 5: 875: title -0.15, title-on 0.16, kicker 0.15, deck -0.12, byline-below 0.13, byline-above -0.15, byline-end -0.20, byline-apart 0.09, byline-on -0.25, text -0.16
before-and-below 6: 8: title 0.40, title-on -0.05, kicker 0.24, deck -0.17, byline-above -0.16, byline-end -0.15, byline-apart -0.07, text -0.38, aside -0.16
before-and-below 10: 6515: title-on -0.04, kicker -0.08, deck-on -0.06, byline-below -0.08, byline-above -0.06, text -0.04
before-and-below 12: 58: title -1.04, title-on -0.90, kicker -0.23, deck -0.15, deck-on -0.07, byline-below 0.22, byline-above -0.25, byline-end -0.03, byline-apart 0.79, byline-on -0.14, text 0.44, aside -0.08
before-and-below 13: 71: title -0.10, title-on -0.58, kicker -0.08, deck -0.13, byline-below 0.36, byline-above -0.07, byline-end -0.04, byline-apart -0.26, byline-on -0.36, text 0.19, aside -0.06
before-and-below 14: 192: title -0.05, title-on -0.34, kicker -0.32, deck -0.10, byline-above -0.14, byline-end 0.08, byline-apart -0.15, byline-on 0.12, text 0.52, text-on 0.09, aside -0.04
before-and-below 15: 151: title -0.15, title-on 0.13, kicker -0.05, deck -0.16, byline-below -0.17, byline-above -0.13, byline-end 0.06, byline-apart -0.39, byline-on 0.15, text -0.74, text-on 0.24, aside -0.06
before-and-below 19: 107: title -0.75, title-on 0.28, kicker -0.31, deck-on -0.31, byline-below 0.46, byline-end -0.33, byline-apart 0.32, byline-on -0.16, text-on -0.26
before-and-below 20: 1: title-on -0.08, text 0.10
before-and-below 24: 697: title -0.07, kicker 0.14, deck -0.05, byline-below -0.29, byline-end -0.08, byline-on 0.18, text -0.03, text-on 0.05
before-and-below 26: 4: title -0.07, title-on -0.24, deck -0.09, byline-end -0.32, byline-apart -0.15, byline-on -0.32, text 0.15, text-on 0.42, aside -0.11
before-and-below 27: 6: title -0.19, title-on 0.49, kicker -0.04, byline-below -0.07, byline-end -0.29, byline-apart -0.07, byline-on -0.05, text -0.20, text-on -0.41, aside -0.07
before-and-below 70: 181: title 0.25, title-on -0.57, kicker -0.18, deck -0.07, deck-on -0.05, byline-below 0.37, byline-above 0.46, byline-end -0.45, byline-apart -0.16, byline-on -0.67, text -0.16, aside -0.10
before-and-below 76: 1: title -0.07, byline-below -0.10, byline-apart 0.11
before-and-below 79: 35: title 0.09, title-on 0.70, kicker -0.21, deck -0.16, byline-below -1.14, byline-above -0.67, byline-end 0.62, byline-apart 0.98, byline-on -0.29, text -0.93, aside -0.05
before-and-below 80: 745: title -0.09, title-on -0.03, kicker -0.03, deck -0.07, byline-below -0.25, byline-apart 0.18, byline-on 0.25
before-and-below 82: 15: title -0.52, title-on -0.13, kicker -0.07, deck -0.17, byline-below -0.11, byline-above -0.27, byline-end -0.35, byline-apart -0.34, byline-on 0.25, text -0.14, aside -0.11
before-and-below 83: 8: title 0.48, title-on -0.43, deck -0.13, byline-below -0.68, byline-above -0.12, byline-end -0.52, byline-apart 0.30, byline-on 0.25, text 0.15, aside -0.09
before-and-below 84: 130: title 0.26, title-on 0.21, kicker -0.45, deck -0.09, byline-below -0.22, byline-above -0.20, byline-end 0.25, byline-apart -0.09, byline-on -0.18, text -0.22, aside -0.08
before-and-below 93: 2: title -0.15, byline-below 0.20, byline-above -0.26, byline-end 0.23, byline-apart -0.17, text -0.17
before-and-below 98: 391: title -0.09, title-on -0.11, kicker -0.07, deck -0.05, deck-on -0.07, byline-below -0.43, byline-end -0.13, byline-apart -0.25, byline-on -0.27, text 0.18, aside -0.07
before-and-below 107: 19: title -0.79, title-on -0.15, deck -0.38, byline-below 0.51, byline-above 0.15, byline-end -0.18, byline-apart -0.12, text 0.46
before-and-below 108: 128: title 0.43, title-on -0.44, kicker -0.30, deck -0.12, deck-on -0.11, byline-below 0.49, byline-above -0.37, byline-end -0.39, byline-apart 0.36, text -0.62, aside -0.09
before-and-below 110: 16: title -0.12, kicker -0.12, deck -0.14, byline-below -0.20, byline-above -0.23, byline-end 0.84, byline-apart -0.47, text -0.59, aside -0.11
before-and-below 111: 115: title -0.37, title-on -0.20, kicker -0.08, deck-on -0.04, byline-below -0.50, byline-above -0.05, byline-end -0.18, byline-on 0.35, text 0.45, aside -0.03
before-and-below 112: 14: title -0.57, kicker -0.36, deck -0.06, byline-below 0.03, byline-above -0.30, byline-end 0.44, byline-apart -0.56, text -0.13, aside -0.06
before-and-below 120: 1: title -0.10, kicker -0.09, byline-end -0.05, text 0.11
before-and-below 121: 5: title 0.09, title-on -0.08, kicker -0.11, byline-below -0.29, byline-above 0.21, byline-end -0.35, byline-apart -0.10, byline-on -0.08, text -0.34
before-and-below 122: 53: title 0.10, title-on -0.30, kicker -0.46, deck -0.08, byline-below 0.08, byline-above -0.51, byline-end -0.32, byline-apart -0.07, byline-on -0.08, text -0.04, aside -0.16
before-and-below 124: 1: title -0.07, byline-below -0.12, byline-above -0.08, byline-end -0.09, text 0.15
before-and-below 125: 5: title -0.19, kicker -0.17, deck -0.09, byline-below -0.17, byline-end 0.12, byline-apart -0.26, text 0.08, aside -0.10
before-and-below 126: 19: title -0.10, title-on -0.36, kicker -0.62, deck -0.05, deck-on -0.18, byline-below -0.24, byline-above 0.33, byline-end -0.72, byline-apart 0.49, byline-on 0.09, text -0.24, aside -0.11
before-and-below 132: 3: byline-below -0.06, byline-above -0.04, byline-end -0.07, byline-apart 0.13, byline-on -0.06, aside -0.07
before-and-below 135: 1: byline-below -0.05, byline-above -0.10, byline-end -0.04, byline-apart 0.12, byline-on -0.11, aside -0.04
before-and-below 136: 31: title -0.09, title-on 0.35, kicker 0.71, deck -0.04, deck-on -0.34, byline-below 0.47, byline-above -0.23, byline-end 0.15, byline-apart -0.46, byline-on -0.23, text -0.67, text-on -0.31, aside -0.08
before-and-below 138: 2: deck -0.03, byline-end -0.16, byline-apart -0.16, byline-on 0.31, text -0.04, text-on -0.22
before-and-below 139: 6: title -0.07, title-on -0.18, kicker -0.11, byline-below -0.49, byline-above -0.22, byline-end 0.52, byline-apart -0.48, byline-on -0.15, text 0.41, text-on 0.11
before-and-below 140: 2569: title -0.08, title-on -0.21, deck -0.04, deck-on -0.06, byline-below 0.44, byline-above -0.06, byline-end -0.11, byline-apart 0.05, byline-on -0.33, text -0.24, aside -0.03
before-and-below 145: 2: title -0.16, title-on -0.38, deck 0.52, byline-below -0.06, text -0.35
before-and-below 146: 37: title 0.17, title-on 0.20, kicker -0.44, byline-below -0.05, byline-above -0.09, byline-end -0.27, byline-apart -0.29, byline-on -0.29, text 0.50
before-and-below 147: 175: title -0.57, title-on 0.45, kicker -0.09, deck -0.19, deck-on -0.10, byline-below -0.39, byline-above -0.13, byline-end 0.54, byline-on 0.46, text -0.32, aside -0.03
before-and-below 148: 20: title -0.21, title-on 0.35, kicker 0.29, deck -0.22, byline-below 0.21, byline-above 0.48, byline-end -0.05, byline-apart -0.43, text -0.33, aside -0.06
before-and-below 150: 19303: title 0.19, title-on -0.09, kicker -0.11, deck -0.08, byline-below -0.29, byline-above -0.05, byline-end -0.03, byline-apart -0.11, text -0.07, aside -0.04
before-and-below 151: 29805: title 0.12, title-on -0.30, kicker -0.05, deck 0.06, deck-on -0.24, byline-below -0.13, byline-above -0.09, byline-end 0.12, byline-apart 0.06, byline-on -0.30, text -0.18
before-and-below 152: 89: title 0.07, title-on -0.36, kicker -0.21, deck -0.11, deck-on -0.15, byline-below -0.34, byline-above -0.14, byline-end -0.05, byline-apart -0.09, text 0.13
before-and-below 153: 382: title -0.23, title-on -0.15, kicker -0.08, byline-below 0.56, byline-above -0.05, byline-end 0.07, byline-apart -0.07, byline-on -0.33, text -0.03
before-and-below 154: 3594: title-on -0.21, kicker -0.10, deck-on -0.35, byline-on 0.34, text-on -0.06
before-and-below 159: 1: title -0.06, title-on -0.11, kicker -0.04, deck-on 0.16, text-on -0.10
before-and-below 160: 67: title -0.21, title-on -0.17, byline-below -0.17, byline-above -0.10, byline-end 0.31, byline-on -0.15, text-on 0.22
before-and-below 161: 492: title 0.23, title-on -0.42, kicker -0.04, byline-below -0.04, byline-apart -0.08, byline-on -0.36, text -0.10, text-on 0.14
before-and-below 162: 55: title 0.37, title-on -0.38, kicker -0.05, byline-end -0.39, text -0.25, text-on 0.25
before-and-below 164: 24609: title -0.07, title-on 0.07, deck -0.06, deck-on 0.13, byline-below -0.10, byline-above -0.05, byline-apart -0.05, byline-on -0.11, text -0.17, text-on 0.04
before-and-below 165: 52982: title -0.11, kicker -0.05, deck -0.10, deck-on -0.04, byline-below -0.20, byline-end -0.11, byline-apart -0.12, byline-on -0.08, text -0.14, text-on 0.20
before-and-below 166: 178: title -0.08, kicker -0.16, byline-end -0.25, byline-on -0.41, text 0.38, text-on 0.10
before-and-below 167: 809: title -0.05, byline-below -0.04, byline-on 0.14, text -0.13, text-on 0.09
before-and-letters 0: 1018: title 0.14, title-on 0.48, kicker -0.11, byline-below -0.12, byline-above -0.10, byline-end -0.15, byline-on -0.03, text -0.06
before-and-letters 1: 1145: title -0.24, title-on 0.11, kicker -0.17, deck -0.09, byline-below -0.12, byline-above 0.14, byline-end -0.04, byline-apart 0.15, byline-on 0.04, aside -0.04
before-and-letters 2: 8729: title-on -0.10, kicker -0.21, deck -0.13, deck-on -0.05, byline-above -0.16, byline-end -0.03, byline-apart -0.14, text 0.09, aside -0.08
before-and-letters 3: 1488: title -0.09, title-on 0.06, kicker 0.21, deck -0.04, deck-on -0.05, byline-below -0.12, byline-apart -0.09, byline-on -0.25
before-and-letters 4: 358: title -0.40, title-on 0.82, byline-below -0.15, byline-apart -0.03, text -0.76, text-on 0.58
before-and-letters 5: 147: title 0.47, title-on -0.59, kicker -0.16, deck -0.05, deck-on -0.05, byline-below -0.49, byline-above -0.22, byline-end -0.07, byline-apart -0.09, text 0.04, text-on 0.87, aside -0.04
before-and-letters 6: 347: title -0.10, title-on -0.13, kicker -0.04, deck -0.08, deck-on 0.51, byline-above -0.05, byline-end -0.09, byline-apart 0.09, byline-on -0.37, text 0.29, text-on -0.04, aside -0.04
before-and-letters 7: 306: title -0.18, title-on 0.16, deck -0.05, deck-on -0.12, byline-below -0.05, byline-above -0.03, byline-end -0.15, byline-apart -0.05, byline-on -0.09, text 0.21, text-on -0.22
before-and-letters 20: 12: title -0.92, title-on 0.24, deck -0.07, byline-below 0.30, byline-above -0.12, byline-apart -0.32, text -0.16, aside -0.15
before-and-letters 21: 193: title 0.25, title-on 0.13, kicker -0.08, deck -0.04, byline-below -0.49, byline-above 0.05, byline-end -0.16, byline-apart 0.56, byline-on -0.11, text 0.25
before-and-letters 22: 705: title -0.15, title-on -0.42, kicker -0.07, deck -0.09, byline-below 0.14, byline-above 0.11, byline-end -0.21, byline-apart 0.26, byline-on 0.06, text -0.25, aside -0.06
before-and-letters 23: 75: title -0.46, title-on 0.08, kicker -0.13, deck -0.07, byline-below -0.25, byline-above -0.10, byline-end -0.04, byline-apart -0.09, byline-on -0.40, text 0.53
before-and-letters 24: 13: title 0.09, kicker -0.13, deck -0.12, byline-below -0.11, byline-end -0.29, byline-apart -0.13, text -0.44, aside -0.03
before-and-letters 25: 34: title -0.25, title-on -0.05, kicker -0.19, deck -0.04, byline-below 0.31, byline-above -0.10, byline-end -0.22, byline-apart -0.20, byline-on 0.09, text 0.48, aside -0.06
before-and-letters 26: 77: title -0.17, title-on 0.40, kicker -0.35, deck -0.09, byline-below -0.50, byline-above -0.22, byline-end 0.25, byline-apart 0.26, byline-on -0.23, text -0.10, aside -0.08
before-and-letters 27: 8: title -0.32, title-on -0.07, kicker -0.04, byline-below 0.12, byline-above -0.39, byline-end 0.52, byline-apart -0.39, byline-on -0.04, text -0.34, aside -0.03
before-and-letters 28: 2: title 0.13, byline-end -0.10, byline-apart -0.03, text -0.10
before-and-letters 29: 208: title 0.23, title-on -0.70, kicker 0.05, deck -0.10, byline-below -0.18, byline-above -0.79, byline-end -0.07, byline-apart -0.58, byline-on -0.09, text 0.40, aside -0.05
before-and-letters 30: 428: title -0.10, title-on 0.20, kicker -0.31, deck -0.12, deck-on -0.22, byline-below -0.55, byline-above 0.16, byline-end -0.19, byline-apart 0.51, byline-on 0.10, text -0.22, aside -0.15
before-and-letters 31: 31: title -0.51, title-on -0.28, kicker -0.25, byline-below 0.86, byline-above 0.34, byline-end 0.10, byline-apart -0.10, byline-on -0.34, text -0.82, aside -0.03
before-and-letters 32: 1: title -0.06, kicker -0.04, byline-below -0.12, byline-above 0.12, byline-end -0.08, byline-apart -0.12
before-and-letters 33: 20: title -0.21, title-on -0.15, kicker -0.34, byline-below 0.48, byline-above -0.45, byline-end 0.17, byline-apart -0.22, byline-on -0.22, text 0.07
before-and-letters 34: 53: title -0.04, title-on -0.30, kicker -0.77, deck -0.12, byline-below -0.40, byline-above 0.10, byline-end 0.03, byline-apart -0.27, byline-on 0.41, text 0.26, aside -0.16
before-and-letters 35: 5: title 0.17, kicker -0.09, byline-below 0.15, byline-above -0.38, byline-end -0.05, text -0.45, aside -0.18
before-and-letters 36: 1: title -0.04, title-on -0.04, byline-above -0.04, byline-end -0.08, byline-apart -0.06, byline-on 0.11
before-and-letters 37: 6: title -0.36, title-on 0.51, kicker -0.19, deck -0.06, byline-below -0.42, byline-above 0.51, byline-end -0.42, byline-apart -0.34, byline-on -0.51, text -0.14, text-on -0.29, aside -0.11
before-and-letters 38: 45: title 0.08, title-on -0.39, kicker 0.08, deck -0.19, byline-above -0.40, byline-end 0.37, byline-apart 0.19, byline-on -0.45, text -0.73, text-on 0.43, aside -0.13
before-and-letters 39: 10: title -0.20, title-on -0.43, kicker -0.10, deck -0.09, deck-on -0.17, byline-below -0.16, byline-above -0.38, byline-end -0.24, byline-apart 0.38, byline-on 0.27, text-on -0.33, aside -0.08
before-and-letters 40: 132: title 0.03, kicker -0.09, deck -0.06, byline-below -0.52, byline-on -0.04, text -0.03
before-and-letters 41: 1051: title -0.07, title-on 0.30, kicker 0.21, deck 0.14, byline-below 0.28, byline-above -0.11, byline-end -0.13, byline-apart -0.26, byline-on -0.20, text -0.43, aside -0.05
before-and-letters 42: 28958: title 0.18, kicker -0.13, deck -0.05, deck-on -0.06, byline-below -0.11, byline-above -0.10, byline-end -0.06, byline-apart -0.05, byline-on -0.05, text -0.34, aside -0.06
before-and-letters 43: 22241: title -0.08, title-on 0.05, kicker -0.05, deck 0.05, deck-on -0.03, byline-below -0.08, byline-apart -0.05, text -0.06, aside -0.05
before-and-letters 44: 58: title 0.61, title-on -0.15, kicker -0.03, byline-below -0.14, byline-above -0.03, byline-end -0.19, byline-on -0.18, text -0.09, text-on -0.54, aside -0.12
before-and-letters 45: 458: title -0.51, title-on -0.08, kicker -0.26, deck -0.07, deck-on -0.13, byline-below 0.10, byline-above 0.05, byline-end 0.15, byline-apart -0.15, byline-on 0.30, text -0.36, text-on -0.04, aside -0.06
before-and-letters 46: 40239: title 0.33, title-on -0.04, kicker -0.09, deck -0.03, byline-below 0.05, byline-above -0.05, byline-end 0.07, byline-apart -0.10, byline-on -0.06, text -0.31, text-on -0.11, aside -0.03
before-and-letters 47: 42032: title-on -0.05, kicker -0.16, deck -0.14, deck-on 0.15, byline-below -0.11, byline-above -0.03, byline-end -0.17, byline-on -0.12, text -0.16, text-on 0.46, aside -0.06
before-and-tail 0: 12034: title -0.16, kicker -0.09, deck -0.10, deck-on -0.09, byline-below -0.05, byline-above -0.11, byline-apart -0.04, byline-on -0.04, text 0.18, aside -0.07
before-and-tail 1: 41: title -0.24, title-on -0.28, kicker -0.10, byline-below 0.83, byline-above 0.06, byline-end -0.88, byline-apart -0.19, byline-on -0.19, text -0.03
before-and-tail 2: 181: title 0.23, title-on -0.88, kicker -0.68, deck -0.07, byline-below -0.21, byline-above -0.16, byline-end -0.56, byline-apart -0.09, text 0.03, aside -0.04
before-and-tail 3: 3: title -0.29, text 0.33
before-and-tail 4: 2: title -0.21, byline-below -0.10, byline-above -0.08, byline-end -0.08, text 0.24
before-and-tail 6: 7: title 0.11, title-on -0.13, deck -0.19, byline-below 0.42, byline-above -0.08, byline-end -0.21, byline-apart -0.05, text -0.25
before-and-tail 7: 1: title -0.06, deck -0.04, text 0.08
before-and-tail 8: 111: title -0.50, title-on 0.48, kicker -0.38, deck 0.11, byline-below -0.14, byline-above 0.26, byline-end 0.17, byline-apart -0.19, byline-on -0.23, text -0.50, aside -0.07
before-and-tail 9: 1081: title-on -0.36, kicker -0.08, deck -0.05, deck-on 0.19, byline-below -0.10, byline-above -0.06, byline-end -0.06, byline-on 0.11, text 0.32, text-on 0.06
before-and-tail 10: 5: title -0.25, title-on 0.29, byline-below -0.09, text -0.11, text-on -0.15
before-and-tail 11: 45: title 0.40, title-on -0.11, kicker -0.05, deck -0.09, deck-on -0.03, byline-below -0.18, byline-end -0.15, byline-apart -0.05, byline-on -0.15, text -0.22, text-on 0.42, aside -0.08
before-and-tail 15: 4: title -0.26, title-on -0.23, byline-below -0.13, byline-on -0.09, text -0.05, text-on 0.27
before-and-tail 17: 23: title -0.47, title-on 0.07, deck-on -0.19, byline-below -0.19, byline-apart -0.04, byline-on -0.43, text-on 0.25
before-and-tail 45: 949: title -0.04, title-on 0.08, kicker -0.05, deck -0.08, byline-below 0.06, byline-above 0.03, byline-end -0.20, byline-on 0.10, text 0.19, aside -0.05
before-and-tail 46: 4: title -0.17, title-on 0.27, byline-below -0.25, byline-apart -0.13, text -0.18
before-and-tail 47: 4: title -0.15, title-on -0.19, deck -0.11, byline-below 0.28, byline-above -0.08, byline-end -0.05, byline-apart -0.25, text -0.22, aside -0.18
before-and-tail 53: 28: title 0.21, title-on -0.50, deck -0.27, byline-below 0.26, byline-above -0.05, byline-end -0.08, byline-apart 0.24, byline-on -0.09, text -0.64
before-and-tail 54: 122: title 0.08, title-on 0.31, kicker -0.41, deck -0.09, byline-below -0.26, byline-above 0.32, byline-end -0.50, byline-apart -0.15, byline-on -0.30, text -0.20, aside -0.08
before-and-tail 55: 2: byline-below -0.06, byline-above -0.17, byline-end 0.22, text -0.17
before-and-tail 62: 8: title -0.31, kicker -0.12, deck -0.05, byline-below -0.04, byline-above -0.12, byline-end 0.09, byline-apart 0.29, text -0.39, aside -0.10
before-and-tail 63: 661: title-on -0.43, kicker -0.19, deck -0.08, deck-on -0.07, byline-below -0.07, byline-above -0.17, byline-end -0.17, byline-apart -0.42, byline-on -0.03, text 0.18, aside -0.11
before-and-tail 64: 1: byline-end 0.10, text -0.09
before-and-tail 65: 4: kicker -0.03, byline-below -0.04, byline-above -0.13, byline-end -0.22, byline-apart -0.04, byline-on -0.05, text 0.23, aside -0.06
before-and-tail 71: 3: title-on -0.05, byline-end 0.19, text -0.19
before-and-tail 72: 78: title-on -0.25, kicker -0.62, deck -0.05, byline-below 0.04, byline-above -0.06, byline-end 0.18, byline-apart -0.31, byline-on -0.14, text 0.05, aside -0.08
before-and-tail 73: 1: title 0.18, byline-below -0.07, byline-above -0.08, byline-end -0.13, byline-apart -0.08, text -0.13
before-and-tail 81: 59: title -0.27, title-on 0.32, kicker 0.10, deck -0.20, deck-on -0.32, byline-below 0.11, byline-above 0.04, byline-end 0.16, byline-apart -0.03, byline-on -0.65, text -0.27, text-on 0.54, aside -0.14
before-and-tail 89: 3: title -0.06, title-on -0.10, byline-below -0.08, byline-above -0.04, byline-end -0.13, byline-apart -0.07, byline-on 0.27, text -0.06, text-on -0.14
before-and-tail 90: 29839: title-on -0.10, kicker -0.12, deck 0.04, deck-on -0.06, byline-below 0.17, byline-above -0.08, byline-apart -0.03, byline-on -0.09, text -0.47, aside -0.07
before-and-tail 91: 2834: title -0.35, title-on -0.33, kicker -0.07, deck -0.05, deck-on -0.25, byline-below -0.20, byline-above -0.08, byline-end -0.18, byline-apart -0.03, byline-on -0.10, text 0.61
before-and-tail 92: 13784: title -0.04, title-on 0.29, kicker -0.04, deck -0.11, byline-below -0.33, byline-above -0.04, byline-end -0.14, byline-apart -0.05, byline-on -0.08, text 0.36
before-and-tail 93: 2720: title -0.31, title-on -0.23, kicker -0.09, byline-below -0.06, text 0.35
before-and-tail 94: 539: title -0.59, title-on -0.56, byline-below -0.65, byline-on -0.07, text 0.96
before-and-tail 95: 144: title -0.88, title-on -0.87, byline-below -0.48, byline-apart -0.27, byline-on -0.04, text 1.07
before-and-tail 96: 1397: title 0.08, title-on -0.27, deck -0.16, deck-on -0.22, byline-below -0.14, byline-end -0.04, byline-on -0.04, text 0.13
before-and-tail 97: 34: title -0.05, text 0.07
before-and-tail 98: 1091: title -0.38, title-on -0.30, kicker -0.25, deck -0.06, byline-below -0.23, byline-end 0.19, byline-on -0.16, text 0.37
before-and-tail 99: 44252: title 0.30, title-on 0.39, kicker -0.04, deck -0.13, deck-on 0.29, byline-below -0.08, byline-above -0.03, byline-end 0.08, byline-apart -0.15, byline-on 0.24, text -0.29, text-on -0.23, aside -0.07
before-and-tail 100: 3783: title -0.27, title-on -0.66, kicker -0.08, deck -0.04, deck-on -0.20, byline-below 0.13, byline-above -0.05, byline-end -0.10, byline-apart -0.05, byline-on -0.11, text -0.09, text-on 0.16
before-and-tail 101: 28210: title -0.15, title-on -0.23, kicker -0.05, deck-on -0.18, byline-below -0.10, byline-end -0.10, byline-on -0.20, text -0.18, text-on 0.49
before-and-tail 102: 1743: title -0.14, title-on -0.47, kicker -0.04, deck -0.04, deck-on -0.26, byline-below -0.09, byline-above -0.04, byline-end -0.09, byline-apart -0.05, byline-on -0.06, text -0.25, text-on 0.32
before-and-tail 103: 407: title -0.24, title-on -0.12, byline-below -0.15, byline-on -0.14, text -0.71, text-on 0.74
before-and-tail 104: 122: title -0.38, title-on -0.31, byline-below -0.11, byline-end -0.20, text 0.14, text-on 0.30
before-and-tail 105: 2913: title 0.57, title-on -0.47, deck-on -0.05, byline-below -0.17, byline-above -0.18, byline-end 0.12, byline-on -0.20, text-on -0.18
before-and-tail 106: 43: title -0.20, byline-end -0.04, text -0.04, text-on 0.15
before-and-tail 107: 1314: title -0.41, title-on 0.14, deck-on -0.19, byline-below -0.09, byline-end 0.08, byline-apart -0.04, byline-on -0.44, text 0.28, text-on 0.12
before-and-seams 21: 229: title -0.25, title-on 0.18, kicker -0.19, deck 0.10, deck-on -0.15, byline-below -0.25, byline-above 0.25, byline-end -0.60, byline-apart 0.16, byline-on -0.31, text 0.30
before-and-seams 22: 102: title -0.05, title-on 0.27, kicker -0.12, deck -0.33, deck-on -0.09, byline-below -0.12, byline-above -0.22, byline-end 0.59, byline-apart -0.26, byline-on -0.22, text -0.22
before-and-seams 23: 78: title -0.36, title-on 0.13, kicker -0.37, deck 0.12, deck-on -0.06, byline-below 0.18, byline-above -0.15, byline-end 0.09, byline-apart -0.21, text -0.12
before-and-seams 24: 10112: title 0.03, title-on -0.06, kicker -0.04, deck -0.06, deck-on -0.07, byline-below -0.16, byline-end -0.10, byline-apart -0.04, byline-on -0.08, text -0.11, aside -0.04
before-and-seams 25: 489: title-on -0.28, kicker -0.08, deck-on -0.06, byline-below -0.10, byline-above -0.14, byline-end 0.25, byline-apart -0.14, byline-on -0.24, text 0.12
before-and-seams 26: 363: title -0.48, title-on 0.49, kicker -0.38, deck -0.12, deck-on -0.06, byline-below -0.11, byline-above -0.06, byline-end -0.25, byline-apart -0.05, byline-on -0.06, text 0.28
before-and-seams 27: 62: title -0.26, title-on -0.35, kicker -0.10, deck -0.15, byline-below 0.47, byline-above -0.10, byline-end 0.12, byline-apart -0.27, byline-on -0.33, text 0.16, aside -0.06
before-and-seams 28: 13: title -0.67, title-on -0.30, kicker -0.08, deck -0.07, byline-below 0.33, byline-above 0.13, byline-end -0.05, byline-apart -0.28, byline-on -0.16, text 0.23
before-and-seams 29: 11: title 0.39, title-on -0.59, deck -0.21, byline-below 0.52, byline-above 0.49, byline-end -0.38, byline-apart -0.16, text -0.47
before-and-seams 30: 15: title 0.04, title-on -0.52, kicker -0.14, deck -0.21, byline-below 0.28, byline-above -0.14, byline-end -0.28, byline-apart -0.18, text 0.38
before-and-seams 31: 377: title 0.13, title-on 0.89, deck -0.05, byline-below -0.20, byline-above -0.23, byline-end -0.10, byline-apart -0.17, byline-on -0.25, text -0.57
before-and-seams 32: 110: title -0.74, title-on 0.10, kicker 0.13, deck -0.08, deck-on -0.06, byline-below -0.09, byline-above -0.17, byline-end 0.28, byline-apart 0.16, byline-on -0.56, text 0.56
before-and-seams 33: 54: title -0.63, title-on 0.37, kicker -0.13, deck -0.28, byline-below -0.17, byline-above -0.16, byline-end -0.28, byline-apart 0.25, byline-on -0.09, text 0.51
before-and-seams 34: 6: title 0.37, title-on -0.38, deck -0.19, deck-on -0.05, byline-below -0.25, byline-above -0.11, byline-end -0.31, byline-apart -0.22, byline-on -0.16, text -0.04, aside -0.21
before-and-seams 35: 9: title -0.34, kicker -0.05, deck -0.04, byline-below -0.22, byline-above 0.10, byline-end -0.49, byline-apart -0.18, byline-on 0.28, text 0.03
before-and-seams 36: 3: title 0.18, title-on -0.24, byline-below 0.14, text -0.16
before-and-seams 37: 22: title -1.13, title-on -0.04, deck -0.03, byline-below 0.47, byline-end 0.60, byline-on 0.20, text 0.22
before-and-seams 38: 198: title 0.12, title-on 0.72, kicker -0.51, deck -0.06, deck-on -0.07, byline-below -0.38, byline-above -0.18, byline-apart 0.32, byline-on 0.27, text -0.79
before-and-seams 39: 61: title -0.42, title-on 0.21, kicker 0.11, deck -0.05, byline-below 0.37, byline-above -0.20, byline-end -0.45, byline-apart 0.25, byline-on 0.05, text -0.50
before-and-seams 40: 63: title 0.16, title-on 0.72, kicker -0.49, deck -0.17, deck-on -0.05, byline-below -0.54, byline-above -0.31, byline-end 0.16, byline-apart -0.45, byline-on 0.24, text -0.56
before-and-seams 41: 3: title -0.09, title-on -0.11, deck -0.04, byline-end 0.04, byline-apart -0.08, byline-on -0.06, text 0.15
before-and-seams 42: 34: title -1.02, title-on 0.40, deck -0.06, deck-on -0.21, byline-below -0.26, byline-above -0.04, byline-end -0.34, byline-apart -0.21, byline-on 0.51, text -0.49, text-on 0.13
before-and-seams 43: 7: title -0.34, title-on -0.19, deck -0.06, deck-on 0.16, byline-below -0.15, byline-above -0.06, byline-end -0.13, byline-apart -0.09, byline-on -0.19, text -0.12, text-on 0.35, aside -0.07
before-and-seams 44: 5: title 0.25, title-on 0.19, deck-on -0.10, byline-below -0.10, byline-above -0.06, byline-end -0.08, byline-apart -0.12, byline-on -0.41, text -0.27, text-on 0.30, aside -0.10
before-and-seams 45: 231: title -0.51, title-on 0.30, kicker -0.39, deck-on -0.05, byline-below -0.11, byline-above -0.14, byline-end -0.28, byline-apart -0.05, byline-on 0.44, text -0.50, text-on 0.08
before-and-seams 46: 19: title -0.13, title-on -0.34, kicker -0.14, deck -0.07, deck-on -0.05, byline-below -0.19, byline-above -0.22, byline-end -0.11, byline-apart -0.16, byline-on -0.46, text -0.43, text-on 0.69, aside -0.04
before-and-seams 47: 7: title 0.06, title-on -0.39, kicker -0.21, deck -0.11, byline-below -0.17, byline-above -0.10, byline-end -0.14, byline-apart -0.11, byline-on -0.08, text -0.27, text-on 0.59, aside -0.06
before-and-seams 48: 2: title -0.17, title-on -0.08, deck -0.08, byline-below -0.12, byline-end -0.28, byline-apart -0.08, byline-on 0.30, text -0.16, text-on -0.29, aside -0.11
before-and-seams 49: 3: title -0.21, title-on -0.34, byline-below 0.14, text -0.03, text-on 0.07
before-and-seams 50: 10: title 0.59, title-on -0.32, kicker -0.06, deck -0.13, deck-on -0.12, byline-end -0.22, byline-apart -0.08, text -0.36, text-on -0.36, aside -0.07
before-and-seams 51: 4: title -0.13, title-on -0.18, byline-end -0.08, byline-apart -0.04, text 0.35, text-on -0.12
before-and-seams 52: 88: title 0.07, kicker -0.26, deck -0.06, deck-on 0.05, byline-below -0.13, byline-on 0.25, text -0.10, text-on -0.14
before-and-seams 53: 17: title 0.26, title-on -1.09, kicker -0.50, deck-on -0.15, byline-below -0.29, byline-end -0.36, byline-apart 0.70, byline-on 0.73, text -0.40, text-on -0.27
before-and-seams 54: 14: title 0.27, title-on -0.20, kicker -0.04, deck -0.03, deck-on -0.04, byline-below -0.37, byline-end -0.16, byline-apart 0.51, byline-on -0.41, text -0.22, text-on -0.21, aside -0.03
before-and-seams 55: 3: title -0.05, title-on 0.21, byline-below -0.04, byline-apart -0.03, byline-on -0.13, text -0.04, text-on -0.19
before-and-seams 56: 6: title 0.38, title-on -0.24, kicker -0.11, deck -0.05, deck-on -0.10, byline-below 0.39, byline-above -0.20, byline-end -0.20, byline-apart -0.17, byline-on -0.28, text -0.33, text-on -0.16
before-and-seams 57: 2: title -0.05, title-on -0.20, byline-end -0.06, byline-apart -0.08, byline-on 0.14, text-on 0.03
before-and-seams 58: 3: title -0.27, title-on -0.18, byline-below -0.21, byline-above -0.05, byline-end 0.27, byline-apart -0.07, byline-on -0.13, text -0.06, text-on 0.15
before-and-seams 59: 84: title -0.43, title-on -0.17, kicker 0.28, deck -0.10, deck-on 0.30, byline-below -0.06, byline-apart -0.21, byline-on 0.20, text -0.57, text-on 0.32
before-and-seams 60: 21: title -0.79, title-on 0.26, kicker -0.20, deck -0.17, deck-on -0.14, byline-below -0.15, byline-end -0.35, byline-apart -0.11, byline-on -0.24, text -0.62, text-on 0.57
before-and-seams 61: 14: title -0.72, title-on -0.93, kicker -0.04, deck -0.21, deck-on -0.03, byline-end 0.44, byline-apart -0.07, text 0.32, text-on 0.58
before-and-seams 62: 1: title-on 0.19, byline-on -0.19
before-and-seams 63: 8: title -0.33, title-on 0.50, byline-below -0.19, text -0.20
before-and-seams 66: 354: title -0.51, title-on 0.60, kicker 0.11, deck -0.11, byline-below 0.11, byline-above -0.05, byline-end -0.19, byline-apart -0.16, byline-on -0.14, text -0.05, aside -0.05
before-and-seams 67: 19: title -0.05, title-on -0.21, deck -0.11, byline-below -0.22, byline-above -0.13, byline-end -0.23, byline-apart -0.27, byline-on 0.12, text 0.11, aside -0.06
before-and-seams 68: 14: title-on 0.31, kicker -0.21, deck -0.05, byline-below 0.25, byline-above -0.12, byline-end -0.31, byline-apart -0.19, byline-on -0.16, text -0.24
before-and-seams 70: 3: title -0.18, title-on -0.10, text 0.13
before-and-seams 71: 1: title-on 0.05
before-and-seams 72: 2: title -0.10, title-on 0.15, text -0.05
before-and-seams 73: 85: title 0.35, title-on -0.25, kicker 0.41, deck-on -0.07, byline-below -0.26, byline-on -0.29, text -0.16
before-and-seams 74: 13: title -0.05, title-on -0.04, kicker -0.06, deck -0.13, deck-on -0.08, byline-below -0.30, byline-end -0.07, byline-apart -0.31, byline-on -0.24, text 0.27, aside -0.10
before-and-seams 75: 4: title-on 0.32, byline-below -0.10, byline-apart -0.05, text -0.25
before-and-seams 79: 1: title -0.09, title-on 0.10, text -0.10
before-and-seams 80: 67: title 0.56, title-on 0.27, kicker -0.27, deck-on -0.19, byline-below -0.23, byline-apart -0.04, byline-on -0.59, text -0.88
before-and-seams 81: 3: title -0.27, title-on 0.37, deck-on -0.07, byline-below -0.04, text -0.11
before-and-seams 82: 5: title -0.45, title-on 0.48, kicker -0.11, deck -0.20, deck-on -0.07, byline-end -0.14, text -0.21
before-and-seams 231: 3: title -0.15, title-on 0.21, deck -0.09, byline-below -0.10, byline-apart -0.11
before-and-seams 232: 2: byline-below -0.08, byline-above -0.05, byline-end -0.04, byline-apart -0.10, text 0.14
before-and-seams 233: 4: byline-below 0.05, byline-end -0.08, byline-apart -0.19, text 0.13
before-and-seams 234: 772: kicker -0.06, deck -0.06, byline-below -0.28, byline-above 0.23, byline-end -0.03, byline-apart 0.07, text 0.04
before-and-seams 235: 33: title 0.41, title-on -0.24, deck -0.06, byline-below 0.16, byline-above -0.07, byline-end -0.33, byline-apart -0.55, byline-on -0.25, aside -0.10
before-and-seams 236: 21: title -0.54, title-on -0.35, deck -0.05, byline-below -0.38, byline-above -0.06, byline-end -0.04, byline-apart -0.41, byline-on -0.08, text 0.54
before-and-seams 237: 8: title 0.38, title-on -0.45, deck -0.12, byline-below -0.57, byline-above -0.17, byline-end -0.50, byline-apart 0.45, byline-on 0.15, text 0.22, aside -0.14
before-and-seams 238: 1: title-on 0.14, byline-below -0.13, text -0.13
before-and-seams 239: 1: byline-below -0.09, byline-apart -0.07, text 0.11
before-and-seams 240: 1: title-on -0.06, byline-below -0.05, text 0.11
before-and-seams 241: 50: title -0.12, title-on -0.08, kicker -0.24, deck -0.07, byline-below 0.20, byline-above -0.62, byline-end -0.24, byline-apart -0.61, byline-on -0.53, text 0.28, aside -0.07
before-and-seams 242: 16: title -0.43, title-on -0.08, deck -0.19, byline-below -0.12, byline-above -0.05, byline-apart -0.18, text 0.35
before-and-seams 243: 13: title 0.44, title-on -0.50, deck -0.25, byline-below -0.25, byline-above -0.08, byline-end -0.03, byline-apart -0.19, byline-on -0.04, text 0.40
before-and-seams 245: 1: title -0.03, byline-below 0.09, byline-above -0.07, byline-apart -0.09
before-and-seams 247: 5: title -0.20, title-on -0.11, byline-below -0.36, byline-above -0.05, byline-apart -0.04, byline-on -0.06, text 0.24
before-and-seams 248: 26: title -0.10, title-on 0.30, kicker -0.20, deck-on -0.04, byline-below -0.21, byline-above -0.06, byline-end -0.06, byline-apart -0.20, byline-on 0.42, text -0.43
before-and-seams 249: 11: title -0.59, title-on -0.32, kicker -0.09, deck -0.04, byline-below 0.04, byline-above -0.04, byline-end -0.32, byline-apart 0.44, byline-on -0.07, text -0.09
before-and-seams 250: 16: title 0.31, title-on -0.52, kicker -0.07, deck -0.12, byline-below 0.04, byline-above -0.15, byline-end -0.17, byline-apart 0.15, byline-on -0.12, text -0.21, aside -0.04
before-and-seams 273: 1: byline-below 0.15, byline-above -0.12, byline-end -0.04, byline-apart -0.09, text -0.12
before-and-seams 274: 1: title -0.06, byline-above -0.07, byline-end 0.07, byline-apart -0.05
before-and-seams 276: 107: title 0.41, title-on -0.54, kicker -0.28, deck -0.08, byline-below -0.12, byline-above 0.27, byline-end -0.41, byline-on -0.41, text -0.45, aside -0.08
before-and-seams 277: 6: title 0.30, title-on 0.17, kicker -0.21, deck -0.13, byline-below -0.21, byline-above -0.12, byline-end -0.53, byline-apart -0.34, text -0.37, aside -0.05
before-and-seams 278: 4: title -0.24, title-on -0.04, kicker -0.08, deck -0.05, byline-below -0.18, byline-above 0.17, byline-end -0.13, byline-apart -0.11, text 0.05, aside -0.06
before-and-seams 283: 4: title -0.65, kicker -0.03, byline-above -0.45, byline-end -0.31, byline-apart -0.11, text 0.71, aside -0.05
before-and-seams 284: 1: title -0.09, title-on -0.05, byline-below -0.03, byline-above 0.11, byline-end -0.12, text -0.04
before-and-seams 285: 1: title -0.11, byline-below -0.06, byline-above -0.14, byline-apart -0.04, text 0.16, aside -0.03
before-and-seams 290: 3: title -0.28, kicker -0.12, byline-above -0.23, byline-end 0.07, byline-apart -0.04, byline-on 0.10, text 0.27, aside -0.06
before-and-seams 291: 1: title -0.04, byline-end 0.05, byline-on -0.03
before-and-seams 292: 3: byline-below -0.08, byline-above -0.26, byline-end 0.35, text -0.31
before-and-seams 315: 3: title -0.19, title-on -0.04, deck -0.09, byline-below 0.19, byline-end 0.16, byline-apart -0.22, text -0.14
before-and-seams 318: 413: title 0.47, title-on -0.23, kicker -0.16, deck -0.07, deck-on -0.34, byline-below -0.04, byline-above -0.28, byline-end -0.21, byline-apart 0.09, byline-on -0.61, text -0.10, aside -0.07
before-and-seams 319: 20: title -0.53, title-on -0.09, kicker 0.39, deck -0.07, byline-below -0.20, byline-above -0.57, byline-end 0.30, byline-apart 0.19, text -0.70, aside -0.05
before-and-seams 320: 17: title -0.23, kicker -0.03, deck -0.06, byline-below 0.34, byline-above -0.08, byline-end 0.06, byline-apart -0.67, text -0.09, aside -0.04
before-and-seams 321: 101: title -0.44, title-on -0.07, kicker -0.06, deck-on -0.05, byline-below -0.27, byline-above -0.07, byline-end -0.04, byline-apart 0.05, byline-on -0.23, text 0.38, aside -0.03
before-and-seams 325: 39: title 0.18, title-on -0.41, kicker -0.36, byline-below -0.27, byline-above 0.52, byline-end -0.15, byline-apart -0.43, byline-on 0.09, text 0.09, aside -0.06
before-and-seams 326: 8: title -0.46, title-on -0.14, kicker -0.13, deck -0.05, byline-below -0.28, byline-end -0.27, byline-apart -0.16, byline-on -0.09, text 0.44, aside -0.15
before-and-seams 327: 1: byline-on 0.04, text -0.04
before-and-seams 328: 7: title -0.23, byline-below -0.06, byline-above -0.06, byline-end -0.32, byline-apart -0.03, byline-on 0.43, text -0.11
before-and-seams 332: 45: title -1.03, title-on 0.14, kicker 0.14, byline-below 0.11, byline-end -0.30, byline-apart -0.25, byline-on -0.30, text 0.44, aside -0.05
before-and-seams 333: 4: byline-above -0.07, byline-end 0.22, byline-apart -0.07, byline-on -0.17, aside -0.03
before-and-seams 334: 4: title -0.15, byline-below -0.12, byline-apart -0.19, text 0.22, aside -0.08
before-and-seams 335: 7: title-on -0.09, byline-below -0.20, byline-above -0.11, byline-end 0.33, byline-apart -0.30, byline-on -0.06, text -0.24, aside -0.11
before-and-seams 358: 1: title 0.17, byline-below -0.08, byline-above -0.08, byline-end -0.12, byline-apart -0.07, text -0.11
before-and-seams 360: 50: title -0.24, title-on -0.33, kicker -0.56, deck -0.07, byline-below -0.37, byline-above 0.11, byline-end 0.15, byline-apart 0.20, byline-on 0.12, text -0.18, aside -0.09
before-and-seams 361: 3: title -0.13, byline-below -0.04, byline-above -0.18, byline-end 0.24, byline-apart -0.15, text -0.10, aside -0.05
before-and-seams 362: 9: title 0.15, kicker -0.08, deck -0.08, byline-above -0.21, byline-end -0.22, byline-apart 0.24, text -0.20, aside -0.08
before-and-seams 363: 4: title -0.22, kicker -0.19, deck -0.10, byline-below -0.18, byline-above -0.04, byline-end 0.39, byline-apart -0.33, text -0.07, aside -0.10
before-and-seams 368: 1: title -0.18, byline-below -0.07, byline-end -0.09, text 0.18, aside -0.06
before-and-seams 374: 4: title -0.40, kicker -0.06, deck -0.07, byline-below -0.25, byline-above -0.04, byline-end -0.19, byline-apart -0.20, byline-on -0.13, text 0.42, aside -0.09
before-and-seams 375: 1: title -0.04, byline-below -0.07, byline-end -0.05, byline-apart -0.06, byline-on -0.03, text 0.08, aside -0.03
before-and-seams 376: 5: title -0.13, deck -0.04, byline-below 0.24, byline-above -0.18, byline-end 0.05, byline-apart -0.31, text -0.18, aside -0.18
before-and-seams 377: 1: title -0.04, byline-below -0.09, byline-end -0.12, text 0.13, aside -0.07
before-and-seams 381: 7: title -0.14, title-on 0.13, deck -0.05, deck-on -0.20, byline-below -0.05, byline-end -0.20, byline-apart -0.30, byline-on 0.49, text -0.20, text-on -0.30, aside -0.05
before-and-seams 383: 1: title -0.07, byline-below 0.16, byline-apart -0.08, byline-on -0.08, text -0.09, text-on -0.13
before-and-seams 384: 1: title-on -0.05, byline-end -0.03, byline-apart -0.07, byline-on -0.03, text-on 0.11
before-and-seams 388: 5: title -0.19, title-on 0.33, kicker -0.12, byline-below -0.17, byline-end -0.18, byline-on -0.18, text -0.10, text-on 0.28
before-and-seams 390: 1: byline-on -0.06, text -0.09, text-on 0.12
before-and-seams 395: 4: title -0.06, deck -0.04, byline-below -0.06, byline-end -0.03, byline-apart -0.17, byline-on 0.21, text-on -0.10
before-and-seams 396: 3: title -0.14, title-on -0.05, byline-end -0.07, byline-on -0.09, text -0.15, text-on 0.29
before-and-seams 397: 3: title -0.15, title-on -0.08, byline-end -0.03, byline-apart -0.14, byline-on -0.18, text -0.18, text-on 0.24
before-and-seams 402: 23: title -0.31, title-on 0.34, deck -0.16, deck-on -0.04, byline-below -0.05, byline-above -0.57, byline-end 0.41, byline-apart 0.37, byline-on -0.35, text -0.56, aside -0.21
before-and-seams 403: 1: title 0.10, title-on -0.09, deck -0.06, deck-on -0.03, byline-below -0.05, byline-apart -0.09, byline-on -0.09
before-and-seams 405: 4: title -0.08, kicker -0.15, byline-below -0.44, byline-above -0.22, byline-end 0.64, byline-apart -0.40, byline-on -0.21, text -0.08, aside -0.15
before-and-seams 409: 1: title 0.08, kicker -0.04, byline-apart -0.08, byline-on -0.07
before-and-seams 416: 2: kicker -0.17, byline-below -0.17, byline-above -0.11, byline-end -0.17, byline-on 0.25, text 0.14, aside -0.06
before-and-seams 417: 2: title -0.19, title-on -0.04, byline-below -0.14, byline-above 0.30, byline-end -0.11, byline-apart -0.09, byline-on -0.25
before-and-seams 418: 3: deck -0.05, byline-below -0.06, byline-above -0.06, byline-end -0.05, byline-apart 0.15, byline-on -0.11, text -0.08, aside -0.06
before-and-seams 419: 1: title-on -0.03, kicker -0.05, byline-below -0.08, byline-end -0.07, byline-on -0.08, text 0.15
before-and-seams 441: 25559: title -0.06, title-on -0.25, kicker -0.05, deck-on -0.07, byline-below -0.20, byline-above -0.07, byline-on -0.22, text 0.15
before-and-seams 442: 1507: title -0.17, title-on 0.32, deck -0.05, byline-below 0.38, byline-above -0.06, byline-end 0.18, byline-apart -0.07, text -0.40
before-and-seams 443: 419: title -0.55, title-on 0.10, kicker -0.03, deck -0.04, byline-below 0.47, byline-above 0.50, byline-end 0.26, byline-apart -0.05, byline-on -0.16, text -0.54
before-and-seams 444: 19069: title-on -0.10, kicker -0.09, deck -0.15, deck-on -0.10, byline-below -0.05, byline-above -0.08, byline-end -0.10, byline-apart -0.04, byline-on -0.32, text 0.09
before-and-seams 445: 824: title 0.06, title-on -0.27, kicker -0.21, deck 0.05, deck-on -0.07, byline-below -0.22, byline-end -0.04, byline-apart -0.11, byline-on -0.19, text 0.37
before-and-seams 446: 497: title -0.15, title-on -0.71, kicker -0.15, deck 0.07, deck-on -0.03, byline-above 0.15, byline-end 0.32, byline-apart 0.31, byline-on -0.16, text -0.14, aside -0.06
before-and-seams 447: 341: title -0.23, title-on -0.78, kicker -0.05, byline-below 0.70, byline-above -0.05, byline-apart -0.06, byline-on -0.32
before-and-seams 448: 1120: title -0.21, title-on 0.06, kicker -0.15, deck 0.20, deck-on -0.06, byline-below -0.21, byline-above -0.15, byline-end 0.18, byline-apart 0.30, byline-on -0.28, text 0.12
before-and-seams 449: 188: title 0.95, title-on -0.05, kicker -0.13, deck 0.29, deck-on -0.24, byline-below 0.12, byline-above -0.34, byline-end -0.57, byline-apart 0.44, byline-on -0.32, text -0.78
before-and-seams 450: 84: title 0.74, title-on 0.33, kicker -0.26, deck -0.18, byline-below -0.12, byline-above -0.05, byline-end -0.07, byline-apart -0.06, text -0.86
before-and-seams 451: 753: title 0.09, title-on 0.43, kicker 0.06, deck -0.05, deck-on -0.19, byline-below -0.18, byline-above -0.03, byline-end -0.07, byline-apart -0.04, byline-on -0.05, text -0.28
before-and-seams 452: 211: title 0.24, title-on -0.37, kicker -0.20, deck -0.12, deck-on -0.10, byline-below 0.16, byline-end 0.23, byline-apart -0.10, byline-on 0.12
before-and-seams 453: 83: title -0.76, title-on 0.15, kicker -0.07, deck 0.40, byline-below -0.13, byline-above -0.07, byline-end 0.84, byline-apart -0.11, byline-on -0.14, text -0.22
before-and-seams 454: 25: title -0.39, title-on -0.50, kicker -0.06, byline-below -0.15, byline-apart -0.10, text 0.26
before-and-seams 455: 703: title 0.08, title-on -0.87, deck -0.11, deck-on -0.12, byline-below -0.22, byline-above -0.27, byline-apart 0.39, byline-on -0.12, text 0.21
before-and-seams 456: 162: title 0.69, title-on 0.24, kicker -0.18, deck-on -0.07, byline-below -0.06, byline-end -0.38, byline-apart -0.11, byline-on -0.36, text -0.64
before-and-seams 457: 63: title -0.97, title-on -0.45, deck -0.23, byline-below -0.40, byline-end 0.07, byline-apart -0.15, byline-on -0.06, text 0.91
before-and-seams 458: 542: title -0.08, title-on -0.21, deck -0.04, deck-on 0.57, byline-below -0.55, byline-above -0.03, byline-end 0.11, byline-on 0.14, text -0.07
before-and-seams 459: 111: title -0.11, title-on 0.73, kicker -0.09, deck -0.06, deck-on -0.04, byline-below -0.76, byline-end -0.24, byline-apart -0.09, byline-on 0.58, text -0.60
before-and-seams 460: 105: title -0.70, title-on 0.04, kicker -0.03, deck -0.06, deck-on -0.30, byline-below -0.42, byline-above -0.05, byline-end -0.27, byline-apart -0.27, byline-on 0.62, text 0.41
before-and-seams 461: 16: title -0.06, title-on 0.29, kicker -0.04, deck -0.06, byline-below -0.19, byline-above -0.11, byline-end 0.60, byline-apart -0.17, byline-on -0.21, text -0.72, aside -0.05
before-and-seams 462: 46911: title-on -0.14, kicker -0.08, deck -0.11, deck-on 0.03, byline-below -0.19, byline-above -0.08, byline-end -0.20, byline-apart -0.07, byline-on -0.83, text -0.22, text-on 0.40, aside -0.04
before-and-seams 463: 2053: title -0.10, title-on -0.55, kicker -0.04, deck-on -0.33, byline-end -0.08, byline-apart -0.13, byline-on 0.35, text 0.08
before-and-seams 464: 378: title 0.04, title-on -0.15, deck -0.05, deck-on -0.12, byline-below -0.21, byline-above -0.11, byline-end -0.19, byline-apart -0.26, byline-on 0.56, text -0.38, text-on 0.23
before-and-seams 465: 24830: title -0.26, title-on -0.05, kicker -0.04, deck -0.03, deck-on 0.30, byline-below -0.14, byline-above -0.04, byline-end -0.08, byline-apart -0.03, byline-on 0.05, text -0.05, text-on 0.19
before-and-seams 466: 1025: title -0.05, title-on -0.39, deck-on -0.47, byline-below 0.12, byline-end -0.07, byline-apart 0.13, byline-on 0.37, text -0.09, text-on 0.13
before-and-seams 467: 766: title 0.64, title-on -0.51, byline-below -0.12, byline-apart -0.15, byline-on -0.26, text -0.24
before-and-seams 468: 696: title -0.03, title-on -0.22, deck-on -0.05, byline-end -0.09, byline-on -0.18, text -0.12, text-on 0.16
before-and-seams 469: 1982: title -0.41, title-on -0.47, byline-below -0.11, byline-above 0.13, byline-end 0.37, byline-apart -0.10, byline-on -0.21, text-on 0.20
before-and-seams 470: 915: title-on 0.08, kicker -0.03, deck -0.08, deck-on -0.30, byline-below -0.62, byline-above -0.49, byline-end -0.36, byline-apart -0.13, byline-on -0.23, text 0.06, text-on 0.36, aside -0.06
before-and-seams 471: 134: title 0.71, title-on -0.50, kicker -0.15, deck -0.05, deck-on 0.20, byline-below 0.32, byline-above -0.19, byline-end 0.32, byline-apart -0.12, byline-on 0.23, text -0.48, text-on -0.73
before-and-seams 472: 1531: title 0.07, title-on 0.16, kicker -0.18, deck-on -0.40, byline-below 0.20, byline-end 0.09, byline-apart -0.05, byline-on -0.14, text 0.23, text-on -0.36
before-and-seams 473: 196: title 0.43, title-on 0.96, kicker -0.04, deck -0.03, deck-on -0.49, byline-below -0.22, byline-above -0.04, byline-end -0.18, byline-apart -0.05, byline-on 0.41, text -0.22, text-on -0.94
before-and-seams 474: 124: title 0.48, title-on 0.36, kicker -0.03, deck-on -0.33, byline-below -0.28, byline-end -0.44, byline-on -0.72, text -0.15, text-on -0.39
before-and-seams 475: 75: title -0.71, title-on 0.53, deck-on -0.04, byline-below -0.10, byline-end 0.11, byline-apart -0.08, byline-on 0.53, text -0.15, text-on -0.36
before-and-seams 476: 384: title -0.23, title-on 0.21, kicker -0.06, deck-on -0.18, byline-below -0.76, byline-above -0.08, byline-end -0.13, byline-apart -0.10, byline-on -0.51, text 0.57, text-on -0.41
before-and-seams 477: 132: title 0.05, title-on -0.63, kicker -0.15, deck -0.07, deck-on -0.17, byline-below 0.46, byline-above 0.75, byline-end -0.59, byline-apart -0.19, byline-on -0.29, text 0.37, text-on -0.58, aside -0.03
before-and-seams 478: 93: title-on 0.33, deck -0.12, deck-on -0.15, byline-below -0.34, byline-above -0.13, byline-end -0.39, byline-apart -0.05, byline-on 0.36, text -0.21, text-on -0.39
before-and-seams 479: 384: title 0.52, title-on 0.04, kicker 0.28, deck -0.03, deck-on 0.47, byline-below 0.04, byline-above -0.12, byline-end 0.34, byline-apart -0.08, byline-on -0.24, text -0.13, text-on -0.64
before-and-seams 480: 66: title 0.12, title-on 0.41, kicker -0.10, deck -0.05, deck-on -0.28, byline-below 0.60, byline-above -0.16, byline-end 0.20, byline-apart -0.05, byline-on -0.21, text -0.10, text-on -0.74
before-and-seams 481: 74: title 0.28, title-on -0.14, kicker -0.31, deck -0.12, deck-on -0.40, byline-below -0.55, byline-above -0.05, byline-end 0.37, byline-apart -0.08, text -0.21, text-on 0.25
before-and-seams 482: 38: title -0.18, title-on 0.17, kicker -0.12, deck-on -0.03, byline-below -0.10, byline-above -0.14, byline-end 0.19, byline-apart -0.08, byline-on -0.30, text -0.04, text-on -0.05, aside -0.04
before-and-alike 0: 1791: title -0.18, title-on -0.08, byline-below 0.14, byline-above -0.08, byline-apart -0.08, byline-on -0.19, text 0.04
before-and-alike 1: 1199: title-on -0.13, deck -0.10, byline-below 0.04, byline-apart -0.06, byline-on -0.39, text 0.06
before-and-alike 2: 1923: title-on 0.18, kicker -0.05, deck -0.13, deck-on -0.04, byline-below -0.13, byline-above -0.04, byline-on 0.09, text 0.09, aside -0.03
before-and-alike 3: 2809: title -0.20, kicker 0.10, deck 0.35, deck-on -0.04, byline-below -0.18, byline-above -0.31, byline-on 0.11, text 0.09, aside -0.06
before-and-alike 4: 4658: title -0.30, title-on -0.20, kicker 0.20, deck -0.14, deck-on -0.05, byline-below -0.26, byline-above 0.23, byline-end -0.41, byline-apart -0.15, byline-on -0.10, text 0.46, aside -0.09
before-and-alike 5: 291: title 0.17, title-on 0.12, deck -0.04, deck-on 0.29, byline-above -0.08, byline-end -0.05, byline-apart 0.16, byline-on -0.24, text -0.46
before-and-alike 6: 164: title -0.72, title-on -0.24, kicker -0.41, deck -0.04, deck-on 0.17, byline-below -0.17, byline-above -0.16, byline-end 0.46, byline-apart -0.13, byline-on -0.46, text 0.73, text-on 0.58
before-and-alike 7: 214: title -0.10, title-on -0.67, kicker 0.07, deck -0.05, deck-on -0.14, byline-below -0.40, byline-above -0.04, byline-end -0.20, byline-apart -0.22, byline-on 0.38, text 0.08, text-on 0.37, aside -0.04
before-and-alike 8: 323: title -0.33, title-on 0.13, kicker -0.08, deck -0.06, deck-on -0.20, byline-below -0.52, byline-above -0.08, byline-end -0.41, byline-apart -0.11, byline-on -0.59, text 0.06, text-on 0.06
before-and-alike 9: 166: title 0.56, title-on -0.26, kicker 0.43, deck -0.18, deck-on -0.11, byline-below 0.21, byline-above -0.05, byline-end -0.18, byline-apart -0.18, byline-on 0.41, text 0.05, text-on -0.70, aside -0.05
before-and-alike 25: 115: title 0.34, title-on 0.23, kicker -0.06, deck -0.06, byline-below -0.53, byline-above -0.23, byline-end -0.06, byline-apart 0.04, byline-on -0.04, text 0.15, aside -0.03
before-and-alike 26: 94: title 0.80, title-on -0.63, deck -0.18, byline-below -0.43, byline-above 0.11, byline-end -0.47, byline-apart 0.64, byline-on 0.26, text -0.89
before-and-alike 27: 181: title -0.70, title-on 0.24, kicker -0.23, deck -0.06, deck-on -0.05, byline-below 0.16, byline-above 0.04, byline-end -0.24, byline-apart -0.12, byline-on 0.81, text -0.35, aside -0.03
before-and-alike 28: 262: title -0.21, title-on -0.11, kicker -0.11, deck -0.07, deck-on -0.03, byline-below 0.07, byline-above 0.22, byline-end -0.35, byline-apart -0.19, byline-on 0.23, text -0.04, aside -0.06
before-and-alike 29: 333: title 0.20, title-on -0.57, kicker -0.10, deck -0.06, byline-below 0.17, byline-above 0.14, byline-end 0.07, byline-apart -0.10, byline-on -0.48, text 0.33, aside -0.04
before-and-alike 30: 28: title 0.80, title-on -0.15, kicker -0.26, byline-below 0.20, byline-above -0.90, byline-end 0.50, byline-apart -0.42, byline-on -0.13, text -0.12, aside -0.03
before-and-alike 31: 17: title -0.28, title-on -0.07, kicker -0.11, byline-below 0.39, byline-above 0.13, byline-end -0.10, byline-apart -0.06, text -0.47, aside -0.04
before-and-alike 32: 12: title -0.55, title-on -0.14, kicker -0.17, byline-below -0.37, byline-above 0.31, byline-end 0.76, byline-apart -0.47, byline-on -0.18, text 0.28, aside -0.26
before-and-alike 33: 27: title 0.34, title-on -0.24, kicker -0.41, deck -0.07, byline-below -0.38, byline-above -0.16, byline-end -0.23, byline-apart 0.42, aside -0.08
before-and-alike 34: 48: title 0.44, title-on 0.34, kicker -0.22, deck -0.13, deck-on -0.03, byline-below -0.67, byline-above 0.41, byline-end -0.88, byline-apart 0.20, byline-on -0.09, text -0.52, aside -0.09
before-and-alike 35: 139: title -0.14, title-on 0.23, kicker 0.10, byline-below -0.46, byline-above -0.39, byline-apart -0.16, byline-on 0.72, aside -0.03
before-and-alike 36: 65: title 0.12, title-on -0.33, kicker -0.48, deck -0.07, byline-below -0.08, byline-above 1.08, byline-on -0.45, text -0.52, aside -0.06
before-and-alike 37: 126: title -1.08, title-on -0.48, kicker -0.11, deck -0.26, deck-on -0.16, byline-below 0.59, byline-above 0.29, byline-apart 0.54, byline-on -0.55, text -0.21, aside -0.11
before-and-alike 38: 188: title -0.49, title-on -0.12, kicker -0.06, deck -0.09, deck-on -0.16, byline-below 0.12, byline-above -0.92, byline-end -0.25, byline-apart 0.13, text 0.27, aside -0.10
before-and-alike 39: 151: title 1.00, title-on 0.34, kicker -0.93, deck -0.10, deck-on -0.13, byline-below -0.46, byline-above -0.68, byline-end 0.83, byline-apart -0.64, text -0.79, aside -0.24
before-and-alike 40: 13: title -0.13, kicker -0.49, deck -0.20, byline-below 0.43, byline-above -0.43, byline-end -0.40, byline-apart -0.84, text 0.64, aside -0.17
before-and-alike 41: 7: kicker -0.15, deck -0.10, byline-below 0.35, byline-above -0.20, byline-end 0.17, byline-apart -0.49, byline-on -0.14, text -0.24
before-and-alike 42: 14: title -0.49, title-on -0.27, kicker -0.30, deck -0.15, deck-on -0.04, byline-below -0.23, byline-above 0.33, byline-end 0.04, byline-apart 0.66, byline-on -0.24, text -0.17
before-and-alike 43: 18: title -0.28, kicker -0.39, deck -0.05, deck-on -0.04, byline-below -0.21, byline-above 0.26, byline-end 0.17, byline-apart -0.52, byline-on 0.18, text 0.32, aside -0.09
before-and-alike 44: 27: title 0.56, kicker -0.20, deck -0.09, byline-below -0.03, byline-above -0.40, byline-end -0.26, byline-apart -0.62, text -0.44, aside -0.11
before-and-alike 45: 13: title -0.31, title-on 0.36, kicker -0.14, deck -0.12, byline-below -0.33, byline-end -0.11, byline-apart -0.45, byline-on 0.70, text -0.07, text-on -0.55, aside -0.05
before-and-alike 46: 7: title 0.20, title-on -0.23, kicker -0.11, deck -0.04, byline-below -0.32, byline-above -0.37, byline-end 0.43, byline-on -0.22, text -0.34, text-on 0.19, aside -0.05
before-and-alike 47: 9: title 0.23, title-on -0.06, kicker -0.18, deck -0.08, deck-on -0.14, byline-below 0.60, byline-above 0.30, byline-end -0.27, byline-apart -0.30, byline-on -0.56, text 0.31, text-on -0.30, aside -0.16
before-and-alike 48: 11: title 0.08, title-on -0.35, kicker -0.42, deck -0.21, deck-on -0.09, byline-below 0.21, byline-above -0.10, byline-end 0.48, byline-apart -0.73, byline-on 0.04, text -0.37, text-on 0.32, aside -0.04
before-and-alike 49: 22: title -0.31, title-on 0.10, kicker 0.44, deck -0.12, deck-on -0.25, byline-below 0.15, byline-above -0.38, byline-end -0.81, byline-apart 0.53, byline-on -0.51, text -0.58, text-on 0.29, aside -0.15
before-and-alike 50: 4537: title 0.07, title-on -0.16, kicker -0.15, deck -0.07, byline-above 0.05, byline-on -0.27
before-and-alike 51: 3335: title 0.11, kicker -0.08, deck -0.06, deck-on -0.08, byline-below -0.05, byline-end -0.18, byline-apart -0.04, byline-on -0.37, text 0.12
before-and-alike 52: 5524: title -0.09, title-on 0.40, kicker -0.17, deck-on -0.11, byline-below -0.18, byline-above -0.08, byline-apart -0.07, byline-on -0.04
before-and-alike 53: 9698: title -0.06, title-on -0.12, kicker 0.11, deck-on 0.20, byline-below -0.23, byline-above -0.10, byline-end -0.09, byline-apart -0.06, byline-on 0.24, text -0.07, aside -0.03
before-and-alike 54: 29288: title-on -0.52, kicker -0.10, deck -0.04, deck-on -0.19, byline-below -0.04, byline-above -0.09, byline-end -0.17, byline-apart 0.10, byline-on -0.19, text 0.14, aside -0.05
before-and-alike 55: 4865: title -0.05, title-on 0.25, deck-on -0.06, byline-below -0.13, byline-above -0.03, byline-end 0.13, byline-apart -0.05, text 0.07, text-on -0.24
before-and-alike 56: 3651: title -0.28, title-on 0.69, deck -0.07, deck-on -0.18, byline-above -0.04, byline-end -0.09, byline-apart -0.05, byline-on 0.19, text 0.12, text-on -0.06
before-and-alike 57: 5864: title 0.13, title-on 0.20, kicker -0.10, deck -0.06, deck-on 0.29, byline-above -0.06, byline-end -0.12, byline-apart 0.05, byline-on 0.15, text -0.31, text-on -0.03
before-and-alike 58: 12520: title 0.04, title-on -0.51, kicker -0.07, deck -0.04, deck-on -0.42, byline-above -0.03, byline-end -0.07, byline-on -0.57, text 0.03, text-on 0.08
before-and-alike 59: 55887: title -0.07, title-on 0.21, kicker -0.05, deck -0.11, deck-on -0.19, byline-below -0.14, byline-end -0.08, byline-apart -0.13, byline-on -0.34, text -0.38, text-on 0.29
before-and-names 0: 6223: title 0.24, title-on -0.19, kicker -0.16, deck -0.14, deck-on -0.04, byline-above -0.13, byline-end -0.29, byline-apart -0.10, byline-on -0.13, text 0.17, aside -0.04
before-and-names 1: 3835: title -0.25, title-on 0.15, kicker -0.05, deck 0.07, deck-on -0.05, byline-below 0.30, byline-above 0.05, byline-end 0.11, byline-apart 0.25, byline-on -0.14, text -0.08, aside -0.11
before-and-names 2: 1857: title -0.35, title-on 0.32, kicker -0.03, deck-on -0.07, byline-below -0.15, byline-above 0.23, byline-end 0.30, byline-apart -0.22, byline-on 0.05, text -0.16, aside -0.08
before-and-names 3: 433: title 0.22, title-on 0.06, kicker 0.28, deck -0.14, byline-below -0.54, byline-above -0.29, byline-apart -0.27, byline-on -0.24, text -0.29, aside -0.08
before-and-names 4: 32: title -0.47, title-on -0.06, kicker 0.14, deck -0.08, byline-below 0.21, byline-above -0.05, byline-end -0.13, byline-apart -0.21, text 0.41, aside -0.17
before-and-names 5: 393: title 0.15, title-on -0.27, kicker -0.19, deck -0.03, deck-on -0.24, byline-below -0.27, byline-above -0.04, byline-end -0.14, byline-apart -0.13, byline-on -0.21, text 0.62, text-on 0.14
before-and-names 6: 422: title -0.15, title-on -0.18, kicker -0.36, deck -0.08, deck-on 0.27, byline-below 0.10, byline-above -0.13, byline-end -0.26, byline-apart 0.27, byline-on 0.74, text -0.45, text-on 0.38, aside -0.04
before-and-names 7: 280: title -0.23, title-on 0.13, kicker 0.47, deck -0.20, deck-on 0.22, byline-below -0.14, byline-above -0.17, byline-end -0.04, byline-apart -0.19, byline-on -0.53, text -0.53, text-on 0.11, aside -0.04
before-and-names 8: 63: title 0.51, title-on -0.44, kicker -0.18, deck -0.04, deck-on -0.06, byline-below -0.35, byline-above -0.22, byline-end 0.37, byline-apart -0.03, byline-on -0.70, text -0.60, text-on 0.51
before-and-names 25: 118: title 0.17, title-on 0.78, kicker -0.13, deck -0.06, byline-below -1.74, byline-above -0.16, byline-end -0.07, byline-apart -0.41, byline-on -0.29, text 1.26
before-and-names 26: 422: title -0.24, title-on -0.24, kicker -0.05, deck -0.10, deck-on -0.04, byline-below -0.20, byline-above -0.06, byline-end -0.20, byline-apart 0.05, byline-on 0.49, text 0.33, aside -0.08
before-and-names 27: 365: title -0.25, title-on -0.50, kicker -0.28, deck -0.08, deck-on -0.04, byline-below 0.34, byline-above -0.27, byline-end 0.22, byline-apart 0.54, byline-on -0.22, text -0.80, aside -0.04
before-and-names 28: 68: title 1.39, title-on 0.04, kicker -0.17, deck -0.15, byline-below -0.33, byline-above -0.14, byline-end -0.13, byline-apart -0.45, byline-on -0.25, text -0.75, aside -0.04
before-and-names 29: 12: title -0.29, byline-below 0.13, byline-above -0.05, byline-apart -0.12, byline-on -0.06, text 0.20
before-and-names 30: 12: title -0.12, title-on 0.15, byline-above -0.33, byline-end -0.17, byline-apart -0.17, text 0.11, aside -0.06
before-and-names 31: 52: title 0.05, title-on -0.16, kicker -0.30, deck -0.03, byline-below 0.19, byline-above -0.45, byline-end 0.58, byline-apart -0.06, byline-on 0.21, text -0.26, aside -0.05
before-and-names 32: 63: title -0.27, title-on -0.54, kicker -0.12, deck -0.16, byline-below 0.20, byline-above 0.48, byline-end -0.30, byline-apart 0.21, byline-on -0.40, text 0.05, aside -0.09
before-and-names 33: 5: title 0.23, deck -0.04, byline-below -0.17, byline-above -0.21, byline-end 0.16, text -0.27, aside -0.04
before-and-names 35: 32: title 0.39, title-on -0.14, kicker -0.52, deck -0.06, byline-below -0.06, byline-above -0.30, byline-end -0.52, byline-apart -0.04, text 0.23, aside -0.12
before-and-names 36: 142: title -0.49, title-on 1.06, kicker -0.04, deck -0.24, deck-on -0.04, byline-below -0.24, byline-end -0.31, byline-apart 0.25, byline-on 0.35, aside -0.14
before-and-names 37: 344: title -0.12, title-on -0.83, kicker -0.07, deck -0.07, deck-on -0.14, byline-below -0.08, byline-above 0.35, byline-end -0.21, byline-apart -0.27, byline-on -0.31, text -0.07, aside -0.09
before-and-names 38: 149: title -0.23, title-on -0.30, kicker -0.79, deck -0.05, byline-above -0.90, byline-end 0.42, byline-apart -0.72, byline-on -0.25, text 0.08, aside -0.07
before-and-names 39: 2: title -0.13, kicker -0.08, byline-end -0.11, byline-apart -0.06, text 0.13, aside -0.07
before-and-names 40: 1: byline-apart -0.06, text 0.10
before-and-names 41: 13: title -0.37, title-on -0.15, kicker -0.32, deck -0.12, deck-on -0.05, byline-below -0.38, byline-above 0.23, byline-end -0.82, byline-apart 0.31, byline-on 0.15, text 0.24, aside -0.13
before-and-names 42: 33: title 0.21, title-on -0.30, kicker -0.58, deck -0.14, deck-on -0.05, byline-below -0.21, byline-above -0.04, byline-end 0.59, byline-apart -0.46, byline-on -0.26, text -0.23, aside -0.12
before-and-names 43: 26: title 0.50, kicker -0.11, deck -0.18, byline-above -0.40, byline-end 0.10, byline-apart -0.72, byline-on -0.16, text -0.39, aside -0.16
before-and-names 44: 6: title -0.32, kicker -0.08, byline-below -0.19, byline-end -0.05, byline-apart -0.12, text 0.35, aside -0.06
before-and-names 45: 4: title -0.19, title-on 0.26, deck-on -0.08, byline-below -0.18, byline-end -0.11, byline-apart -0.15, byline-on 0.08, text -0.14, text-on -0.06
before-and-names 46: 20: title -0.71, title-on 0.08, kicker -0.04, deck -0.14, deck-on -0.18, byline-below -0.13, byline-above 0.16, byline-end 0.30, byline-apart 0.34, byline-on -0.20, text -0.39, text-on -0.15, aside -0.09
before-and-names 47: 28: title 0.23, title-on 0.18, deck -0.22, deck-on -0.12, byline-below -0.40, byline-above -0.22, byline-apart 0.42, byline-on -0.28, text -0.23, text-on -0.05, aside -0.13
before-and-names 48: 9: title -0.28, title-on 0.16, kicker -0.37, deck -0.05, deck-on -0.09, byline-below 0.23, byline-above -0.05, byline-end 0.14, byline-apart -0.41, byline-on -0.42, text -0.13, text-on 0.19, aside -0.14
before-and-names 49: 1: title 0.12, byline-below -0.09, byline-apart -0.05, byline-on -0.07, text -0.06, aside -0.05
before-and-names 50: 30527: title 0.40, title-on -0.25, kicker -0.04, deck-on -0.16, byline-below -0.28, byline-above -0.09, byline-end -0.17, byline-apart -0.05, byline-on -0.37, text 0.04, aside -0.03
before-and-names 51: 14859: title -0.48, title-on 0.21, kicker -0.10, deck-on 0.28, byline-below 0.17, byline-above -0.07, byline-end -0.10, byline-apart 0.14, byline-on -0.33, text -0.10, aside -0.09
before-and-names 52: 5893: title 0.09, title-on 0.08, kicker -0.15, deck 0.05, deck-on -0.15, byline-below -0.15, byline-above -0.17, byline-end 0.62, byline-apart -0.30, byline-on 0.32, text -0.44, aside -0.10
before-and-names 53: 1034: title 0.66, title-on -0.72, kicker 0.07, deck -0.27, byline-below -0.38, byline-above -0.16, byline-end 0.26, byline-apart -0.43, byline-on -0.65, text -0.28, aside -0.06
before-and-names 54: 69: title -0.41, kicker 0.11, deck -0.03, byline-end -0.13, byline-apart -0.15, text 0.38, aside -0.14
before-and-names 55: 40920: title 0.40, title-on -0.26, kicker -0.03, deck -0.06, deck-on -0.07, byline-below -0.28, byline-above -0.04, byline-end -0.24, byline-apart -0.06, byline-on -0.18, text -0.32, text-on 0.30
before-and-names 56: 28213: title 0.10, title-on 0.52, kicker -0.20, deck -0.12, deck-on 0.07, byline-below 0.27, byline-above -0.05, byline-end -0.14, byline-apart -0.08, byline-on 0.20, text -0.47, text-on -0.14, aside -0.08
before-and-names 57: 12112: title -0.36, title-on 0.16, kicker -0.16, deck -0.11, deck-on 0.38, byline-above -0.11, byline-end 0.38, byline-on -0.24, text -0.16, text-on 0.03, aside -0.07
before-and-names 58: 1490: title -0.66, title-on -0.07, kicker -0.33, deck -0.11, deck-on -0.20, byline-below -0.62, byline-above -0.17, byline-end 0.47, byline-apart -0.12, byline-on -0.23, text 0.44, text-on -0.45, aside -0.08
before-and-names 59: 52: title -0.04, title-on -0.18, text -0.29, text-on 0.34
before-and-bare-lines 0: 289: title 1.02, title-on -0.50, kicker -0.66, deck 0.62, deck-on -0.08, byline-below 0.27, byline-above -0.43, byline-end -0.44, byline-apart -0.15, byline-on -0.30, text -1.20, aside -0.04
before-and-bare-lines 1: 418: title 0.26, title-on -1.04, kicker -0.82, deck -0.29, deck-on -0.05, byline-below 0.34, byline-above -0.47, byline-end 0.19, byline-on -0.24, text 0.22, aside -0.04
before-and-bare-lines 2: 1644: title 0.12, title-on 0.12, kicker -0.29, deck -0.14, byline-below -0.26, byline-above 0.39, byline-on -0.59, aside -0.03
before-and-bare-lines 3: 3224: title-on 0.33, kicker -0.04, deck -0.08, deck-on -0.04, byline-above -0.04, byline-end -0.18, byline-apart -0.14, byline-on 0.24, aside -0.05
before-and-bare-lines 4: 6805: title -0.34, title-on -0.08, kicker 0.14, deck -0.11, deck-on -0.08, byline-below 0.11, byline-above 0.14, byline-end 0.04, byline-apart -0.13, byline-on -0.27, text -0.04, aside -0.13
before-and-bare-lines 5: 17: title 0.57, title-on -0.15, deck -0.20, deck-on 0.30, byline-below -0.42, byline-apart -0.04, byline-on -0.55, text-on -0.48
before-and-bare-lines 6: 46: title 0.15, title-on -0.12, deck -0.06, deck-on -0.48, byline-below -0.26, byline-end -0.12, byline-apart -0.03, byline-on 0.57, text 0.74, text-on -0.83
before-and-bare-lines 7: 261: title -0.49, title-on -0.21, kicker -0.39, deck -0.05, deck-on -0.12, byline-below -0.23, byline-above -0.07, byline-end -0.14, byline-apart 0.12, byline-on 0.13, text 0.42, text-on 0.54
before-and-bare-lines 8: 502: title 0.53, title-on 0.15, kicker 0.04, deck -0.06, deck-on 0.45, byline-below -0.15, byline-above -0.12, byline-end -0.06, byline-apart -0.21, byline-on 0.25, text -0.76, text-on -0.37, aside -0.03
before-and-bare-lines 9: 332: title 0.26, title-on -0.55, kicker 0.03, deck -0.16, deck-on -0.49, byline-below -0.04, byline-above -0.08, byline-end -0.18, byline-apart 0.13, byline-on -0.61, text -0.04, text-on 0.59, aside -0.04
before-and-bare-lines 25: 5: title -0.30, title-on -0.11, kicker -0.06, byline-below 0.13, byline-apart -0.08, text 0.18
before-and-bare-lines 26: 22: title -0.91, title-on -0.78, kicker -0.08, deck -0.11, byline-below -0.17, byline-above -0.20, byline-end -0.21, byline-apart 0.33, byline-on -0.47, text 1.12
before-and-bare-lines 27: 136: title 0.35, title-on -0.24, kicker -0.15, deck -0.09, byline-below 0.35, byline-above 0.22, byline-end -0.56, byline-apart -0.13, byline-on -0.82, text -0.41, aside -0.10
before-and-bare-lines 28: 343: title -0.07, title-on -0.22, kicker -0.16, deck -0.04, byline-below -0.04, byline-above -0.42, byline-end -0.05, byline-apart 0.70, byline-on 0.36, text -0.10
before-and-bare-lines 29: 479: title 0.12, title-on 0.19, kicker -0.10, deck -0.08, byline-below -0.41, byline-above 0.37, byline-end -0.03, byline-apart -0.28, byline-on 0.13, text 0.05, aside -0.04
before-and-bare-lines 30: 1: title -0.07, byline-above 0.09, byline-end -0.05, byline-apart -0.03, text -0.08
before-and-bare-lines 31: 2: title 0.05, kicker -0.05, byline-below -0.10, byline-above 0.11, byline-end -0.04
before-and-bare-lines 32: 16: title -0.25, title-on -0.03, kicker -0.28, byline-below -0.34, byline-above 0.27, byline-end -0.57, byline-apart -0.11, byline-on -0.03, text 0.71, aside -0.06
before-and-bare-lines 33: 55: title -0.27, title-on -0.31, kicker -0.07, deck -0.04, byline-below 0.23, byline-above 0.13, byline-end -0.25, byline-apart 0.45, byline-on -0.31, text -0.14, aside -0.06
before-and-bare-lines 34: 58: title 0.63, title-on 0.36, kicker -0.40, deck -0.13, byline-below -0.71, byline-above -0.49, byline-end 0.31, byline-on -0.11, text -0.62, aside -0.10
before-and-bare-lines 35: 3: byline-end -0.13, text 0.13, aside -0.06
before-and-bare-lines 36: 12: title -0.40, title-on -0.23, kicker -0.19, deck -0.12, deck-on -0.03, byline-below 0.55, byline-above -0.23, byline-end 0.24, byline-apart -0.09, byline-on -0.07, text -0.36
before-and-bare-lines 37: 52: title 0.32, title-on -0.04, kicker -0.50, deck -0.17, byline-below 0.45, byline-above 0.34, byline-end 0.13, byline-apart 0.06, byline-on -0.08, text -1.32, aside -0.08
before-and-bare-lines 38: 266: title -1.00, title-on 0.32, kicker -0.17, deck -0.07, byline-below -0.24, byline-above -0.45, byline-end 0.10, byline-apart 0.39, byline-on 0.07, text 0.18, aside -0.11
before-and-bare-lines 39: 336: title 0.25, title-on 0.04, kicker -0.43, deck -0.11, deck-on -0.26, byline-below -0.64, byline-above -0.25, byline-end -0.11, byline-apart -0.31, byline-on -0.10, text 0.27, aside -0.14
before-and-bare-lines 41: 1: byline-end 0.06, text -0.06
before-and-bare-lines 42: 12: title -0.43, title-on -0.14, kicker -0.18, deck -0.14, byline-below -0.51, byline-above -0.34, byline-end -0.37, byline-apart 0.57, byline-on -0.18, text 0.41, aside -0.14
before-and-bare-lines 43: 22: title -0.79, kicker -0.41, deck -0.18, byline-below 0.66, byline-above -0.21, byline-end 0.24, byline-apart -0.17, text -0.29, aside -0.09
before-and-bare-lines 44: 44: title 0.55, title-on -0.34, kicker -0.59, deck -0.13, deck-on -0.03, byline-below -0.26, byline-above -0.46, byline-end -0.37, byline-apart -1.05, byline-on -0.08, aside -0.14
before-and-bare-lines 47: 9: title -0.28, title-on 0.49, kicker -0.04, deck -0.07, deck-on -0.13, byline-below 0.14, byline-above 0.44, byline-end -0.34, byline-apart 0.17, byline-on -0.71, text -0.05, text-on -0.30, aside -0.15
before-and-bare-lines 48: 16: title 0.45, title-on -0.34, kicker -0.40, deck -0.15, deck-on -0.11, byline-below -0.22, byline-above -0.25, byline-end 0.28, byline-apart 0.39, byline-on -0.21, text -0.33, text-on -0.19, aside -0.04
before-and-bare-lines 49: 37: title -0.46, title-on 0.21, kicker 0.35, deck -0.11, deck-on -0.16, byline-below -0.17, byline-above -0.54, byline-end 0.41, byline-apart -0.52, byline-on 0.14, text -0.30, text-on -0.09, aside -0.09
before-and-bare-lines 50: 3123: title 0.45, title-on 0.28, kicker -0.24, deck -0.40, byline-below -0.38, byline-above 0.19, byline-end -0.44, byline-apart -0.16, byline-on -0.03, text -0.38, aside -0.07
before-and-bare-lines 51: 4362: title -0.03, title-on -0.19, kicker -0.06, deck -0.18, deck-on -0.16, byline-below 0.48, byline-above -0.18, byline-end -0.49, byline-on -0.41, aside -0.06
before-and-bare-lines 52: 14756: title 0.05, title-on -0.10, kicker -0.14, deck-on 0.11, byline-below -0.27, byline-end 0.12, byline-apart -0.10, byline-on 0.17, text -0.16, aside -0.06
before-and-bare-lines 53: 15854: title -0.26, kicker 0.12, deck -0.15, deck-on -0.17, byline-above -0.11, byline-end 0.35, byline-apart -0.14, aside -0.06
before-and-bare-lines 54: 14287: title 0.05, title-on -0.08, kicker -0.26, deck -0.04, deck-on -0.03, byline-below -0.40, byline-above -0.12, byline-end -0.25, byline-apart 0.10, byline-on -0.10, text 0.07, aside -0.09
before-and-bare-lines 55: 5117: title-on 0.52, kicker -0.29, deck -0.24, deck-on -0.28, byline-below -0.53, byline-above 0.29, byline-end -0.25, byline-apart -0.19, byline-on -0.54, text -0.19, text-on -0.08, aside -0.07
before-and-bare-lines 56: 8799: title -0.26, title-on 0.44, kicker -0.19, deck -0.12, deck-on -0.67, byline-below 0.24, byline-end 0.20, byline-apart -0.28, byline-on 0.51, text -0.55, text-on -0.29, aside -0.07
before-and-bare-lines 57: 22655: title 0.27, title-on 0.12, kicker -0.11, deck -0.09, deck-on -0.04, byline-below 0.26, byline-above -0.14, byline-end -0.04, byline-apart -0.09, byline-on -0.03, text -0.27, aside -0.04
before-and-bare-lines 58: 25277: title -0.34, title-on 0.14, kicker 0.09, deck -0.11, deck-on 0.33, byline-below -0.20, byline-above -0.08, text-on -0.06, aside -0.07
before-and-bare-lines 59: 20939: title -0.06, title-on -0.15, kicker -0.14, deck -0.05, deck-on -0.10, byline-above -0.09, byline-end 0.04, byline-apart -0.17, byline-on -0.18, text -0.60, text-on 0.23, aside -0.05
title-score 0: 121513: title -0.34, kicker -0.11, deck -0.03, deck-on -0.12, byline-below -0.27, byline-above -0.07, byline-apart -0.05, byline-on -0.17, text 0.48, text-on 0.31, aside -0.05
title-score 1: 8818: title -0.40, title-on 0.41, kicker -0.13, deck -0.04, deck-on -0.15, byline-below 0.05, byline-above -0.09, byline-end -0.11, byline-apart 0.04, byline-on -0.04, text -0.03, text-on 0.09, aside -0.05
title-score 2: 2303: title -0.28, kicker -0.25, deck -0.10, deck-on 0.21, byline-below 0.24, byline-above -0.11, byline-end -0.20, byline-on 0.05, text -0.05, text-on 0.13, aside -0.06
title-score 3: 3488: title -0.04, title-on -0.06, deck -0.11, deck-on -0.05, byline-below -0.04, byline-end -0.25, byline-apart -0.09, text -0.46, text-on -0.43, aside -0.07
title-score 4: 7096: title -0.12, title-on 0.06, kicker -0.04, deck -0.08, deck-on -0.07, byline-below -0.15, byline-above -0.09, byline-apart 0.06, byline-on 0.04, text 0.20, text-on -0.17, aside -0.07
title-score 5: 2598: title -0.06, title-on -0.18, kicker 0.11, deck -0.04, deck-on 0.19, byline-below -0.27, byline-above 0.03, byline-end -0.09, byline-apart -0.17, byline-on 0.14, text -0.06, text-on -0.48, aside -0.05
title-score 6: 2899: title 0.06, title-on -0.09, kicker 0.06, deck-on -0.09, byline-below 0.11, byline-end -0.24, byline-apart -0.06, byline-on -0.16, text -0.13, text-on 0.41, aside -0.04
title-score 7: 2157: title 0.20, title-on 0.28, deck -0.06, byline-below -0.14, byline-above -0.06, byline-end -0.15, byline-on -0.27, text-on -0.14
title-score 8: 636: title 0.20, title-on -0.13, kicker -0.28, byline-below -0.11, byline-above -0.25, byline-end -0.09, byline-apart 0.06, text 0.34, text-on -0.43
byline-score 0: 144785: title-on -0.10, kicker -0.25, deck -0.10, deck-on -0.12, byline-below -0.09, byline-above -0.17, byline-end -0.04, byline-apart -0.21, byline-on 0.09, text -0.04, text-on 0.04, aside -0.13
byline-score 1: 442: title 0.34, title-on -0.43, kicker -0.26, deck -0.04, byline-below -0.70, byline-above -0.24, byline-end 0.80, byline-on -0.33, text 0.23, text-on -0.35
byline-score 2: 1563: title 0.11, title-on 0.16, deck -0.08, byline-end -0.14, byline-apart -0.05, byline-on 0.49, text -0.40, text-on -0.65, aside -0.03
byline-score 3: 1816: title -0.10, title-on 0.25, kicker 0.42, deck -0.07, byline-below -0.23, byline-above -0.19, byline-end 0.04, byline-apart -0.11, byline-on -0.14, text -0.16, text-on -0.07, aside -0.06
byline-score 4: 1623: title 0.06, title-on -0.50, kicker -0.03, deck -0.03, deck-on 0.06, byline-below -0.19, byline-above -0.14, byline-end 0.05, byline-apart -0.16, text-on 0.52, aside -0.05
byline-score 5: 540: title -0.39, title-on 0.06, kicker -0.41, deck -0.09, deck-on -0.10, byline-below 0.20, byline-above 0.62, byline-end -0.24, byline-apart -0.04, byline-on -0.13, text -0.34, text-on -0.04, aside -0.08
byline-score 6: 719: title 0.17, title-on -0.90, kicker -0.33, deck -0.12, deck-on -0.11, byline-below 0.27, byline-above -0.08, byline-end -0.40, byline-apart 0.45, byline-on 0.18, text -0.35, text-on -0.26, aside -0.06
byline-score 7: 20: title -0.39, title-on -0.43, kicker -0.04, deck -0.14, byline-below -0.34, byline-above 0.37, byline-end 0.30, byline-apart 0.48, byline-on 0.08, text -0.51, text-on -0.14, aside -0.05
title-score-and-letters 0: 51: title 0.46, byline-below -0.14, text -0.22, text-on -0.24, aside -0.08
title-score-and-letters 1: 1179: title 0.11, title-on -0.14, kicker -0.22, deck -0.09, byline-above 0.15, byline-end -0.34, byline-apart -0.13, text 0.20, text-on -0.44, aside -0.06
title-score-and-letters 2: 62475: title -0.38, title-on 0.24, kicker -0.07, deck -0.05, deck-on -0.10, byline-below -0.24, byline-above -0.09, byline-end 0.21, byline-apart -0.07, byline-on -0.03, text 0.11, text-on -0.08
title-score-and-letters 3: 57808: title -0.43, title-on -0.39, kicker -0.15, deck-on -0.16, byline-below -0.08, byline-above -0.12, byline-end -0.09, byline-on -0.03, text 0.76, text-on 0.07, aside -0.06
title-score-and-letters 4: 73: title -0.40, title-on -0.49, deck -0.03, byline-below -0.30, byline-above -0.19, byline-end -0.19, byline-apart -0.31, byline-on 0.18, text 0.37, text-on 0.38, aside -0.06
title-score-and-letters 5: 380: title 0.06, title-on -0.31, kicker -0.14, deck 0.10, byline-below 0.30, byline-above -0.14, byline-end 0.25, byline-apart -0.16, byline-on -0.60, text -0.14, text-on -0.30, aside -0.03
title-score-and-letters 6: 4928: title -0.25, title-on 0.63, kicker -0.09, deck -0.07, deck-on -0.13, byline-below -0.37, byline-above -0.15, byline-end -0.25, byline-apart 0.08, byline-on -0.35, text 0.08, text-on 0.19, aside -0.03
title-score-and-letters 7: 3437: title -0.69, title-on 0.24, kicker -0.14, deck -0.05, deck-on -0.41, byline-below 0.33, byline-above 0.08, byline-end 0.10, byline-on 0.05, text 0.12, text-on -0.37, aside -0.03
title-score-and-letters 8: 31: title 0.22, title-on 0.30, deck -0.05, byline-below -0.36, byline-above -0.51, byline-end -0.16, text -0.17, text-on 0.39, aside -0.16
title-score-and-letters 9: 121: title 0.63, title-on 0.63, kicker -0.12, deck -0.28, byline-below -0.40, byline-above -0.39, byline-end -0.12, byline-apart -0.44, byline-on 0.35, text -0.39, text-on -0.09, aside -0.04
title-score-and-letters 10: 994: title -0.63, title-on -0.67, kicker -0.38, deck -0.16, deck-on -0.12, byline-below 0.32, byline-above 0.17, byline-end 0.07, byline-apart 0.22, byline-on 0.33, text -0.13, text-on 0.59, aside -0.09
title-score-and-letters 11: 1157: title -0.33, title-on 0.33, kicker -0.24, deck-on 0.43, byline-above -0.05, byline-end -0.23, byline-apart -0.05, byline-on -0.43, text 0.46, text-on -0.31
title-score-and-letters 12: 41: title -0.33, title-on -0.25, kicker -0.07, byline-below 0.30, byline-end -0.08, byline-apart -0.09, byline-on -0.08, text 0.27, text-on -0.23
title-score-and-letters 13: 234: title -0.20, title-on -0.09, kicker 0.62, deck 0.22, deck-on -0.08, byline-above -0.40, byline-end -0.07, byline-apart -0.11, byline-on 0.25, text -0.36, text-on 0.36, aside -0.06
title-score-and-letters 14: 1192: title -0.12, title-on -0.51, kicker -0.06, byline-below -0.22, byline-above -0.21, byline-end 0.19, byline-apart -0.06, byline-on 0.26, text -0.12, text-on 0.19, aside -0.08
title-score-and-letters 15: 2021: title 0.17, title-on 0.14, kicker 0.27, deck -0.10, byline-below -0.15, byline-end -0.11, byline-apart -0.08, byline-on -0.13, text -0.41, text-on -0.59, aside -0.05
title-score-and-letters 16: 150: title 0.32, title-on -0.17, deck -0.03, byline-below -0.28, byline-above 0.22, byline-end -0.20, byline-apart -0.27, byline-on -0.04, text -0.05, text-on 0.37, aside -0.04
title-score-and-letters 17: 635: title -0.18, title-on 0.07, kicker -0.26, deck -0.06, byline-below -0.18, byline-above -0.12, byline-end 0.16, byline-apart 0.34, byline-on 0.08, text -0.06, text-on 0.39, aside -0.03
title-score-and-letters 18: 4960: title -0.10, title-on 0.20, kicker -0.04, deck-on -0.03, byline-below 0.11, byline-above -0.16, byline-end -0.20, byline-apart -0.05, byline-on -0.07, text 0.15, text-on -0.18, aside -0.07
title-score-and-letters 19: 1351: title 0.25, title-on -0.23, kicker -0.14, deck-on -0.22, byline-above -0.11, byline-end 0.08, byline-apart -0.07, byline-on 0.10, text -0.24, text-on 0.37, aside -0.04
title-score-and-letters 20: 247: title 0.49, title-on -0.03, byline-below -0.10, byline-above -0.27, byline-end -0.23, byline-apart -0.04, text -0.36, text-on 0.32
title-score-and-letters 21: 179: title -0.46, title-on 0.12, kicker -0.34, deck -0.09, byline-above 0.23, byline-end -0.43, byline-apart -0.25, byline-on 0.50, text 0.11, text-on 0.48, aside -0.04
title-score-and-letters 22: 1980: title-on -0.30, kicker 0.21, deck -0.14, deck-on 0.18, byline-below -0.22, byline-end 0.13, byline-apart -0.13, byline-on -0.11, text -0.12, text-on 0.16, aside -0.07
title-score-and-letters 23: 192: title -0.37, title-on 0.35, kicker -0.32, deck 0.09, deck-on 0.04, byline-below -0.10, byline-above 0.38, byline-end -0.69, byline-apart 0.30, byline-on 0.30, text -0.35, text-on -0.15
title-score-and-letters 24: 307: title 0.22, title-on 0.38, kicker -0.09, byline-below -0.30, byline-above 0.15, byline-end -0.04, byline-apart -0.03, byline-on -0.04, text -1.21, text-on 0.46
title-score-and-letters 25: 228: title-on -0.39, kicker 0.06, deck -0.09, byline-below -0.34, byline-above -0.21, byline-end 0.47, byline-apart 0.03, byline-on -0.37, text 0.20, text-on 0.33, aside -0.04
title-score-and-letters 26: 1989: title 0.28, title-on -0.14, kicker -0.06, deck 0.08, byline-below 0.25, byline-above 0.08, byline-end -0.39, byline-apart -0.14, byline-on -0.27, text -0.14, text-on -0.07, aside -0.06
title-score-and-letters 27: 375: title -0.15, title-on -0.21, deck -0.06, deck-on -0.22, byline-below -0.08, byline-end -0.06, byline-apart -0.06, byline-on 0.50, text-on 0.21
title-score-and-letters 28: 495: title 0.06, title-on 0.14, kicker -0.05, deck -0.04, byline-below -0.07, byline-above -0.04, text -0.18, text-on 0.18
title-score-and-letters 29: 234: title-on 0.06, kicker -0.28, deck -0.05, byline-below -0.21, byline-above 0.17, byline-end -0.31, byline-on 0.07, text 0.32, text-on -0.44
title-score-and-letters 30: 1113: title 0.32, title-on 0.24, kicker 0.10, deck -0.05, byline-below -0.21, byline-end -0.10, byline-apart 0.05, text -0.35, text-on 0.61
title-score-and-letters 31: 315: title 0.53, title-on -0.35, kicker -0.25, deck -0.03, deck-on -0.10, byline-below -0.12, byline-above -0.12, byline-end -0.14, byline-on -0.56, text 0.37, text-on -0.64
title-score-and-letters 32: 276: title -0.09, title-on -0.71, kicker -0.12, deck -0.06, byline-below -0.17, byline-above -0.23, text 0.50, text-on -0.33
title-score-and-letters 33: 95: title 0.04, title-on 0.29, kicker -0.55, byline-below -0.11, byline-above -0.28, byline-end -0.27, byline-apart 0.22, byline-on -0.13, text 0.20, aside -0.04
title-score-and-letters 34: 210: title 0.78, title-on -0.79, kicker -0.27, byline-below -0.15, byline-above -0.26, byline-end -0.09, text -0.33
title-score-and-letters 35: 55: title 1.59, title-on -0.06, kicker -0.39, byline-below -0.06, byline-above -0.04, byline-on -0.04, text -1.36, text-on -0.10
letters-and-fill 0: 580: title -0.07, title-on 0.25, kicker -0.06, deck -0.05, byline-below -0.21, byline-above 0.10, byline-end -0.27, byline-apart -0.03, text 0.23, text-on 0.05
letters-and-fill 1: 692: title 0.48, title-on -0.32, kicker -0.04, deck -0.04, byline-below 0.19, byline-above -0.35, byline-end -0.06, text -0.21, text-on 0.37
letters-and-fill 2: 311: title 0.35, kicker -0.06, byline-below -0.41, byline-above -0.14, byline-end -0.04, byline-apart -0.04, byline-on -0.06, text -0.11, text-on -0.27
letters-and-fill 3: 53: title -0.39, kicker -0.18, deck -0.11, byline-below -0.04, byline-above -0.10, byline-apart -0.10, text 0.37, text-on 0.10, aside -0.04
letters-and-fill 4: 15: title 0.22, title-on -0.13, text -0.54, text-on 0.19, aside -0.06
letters-and-fill 5: 20: title 0.74, byline-above -0.05, byline-end -0.08, text -0.73
letters-and-fill 6: 323: title 0.12, title-on -0.94, kicker -0.44, byline-below -0.42, byline-end -0.44, byline-apart -0.24, byline-on -0.67, text 0.43, text-on 0.72, aside -0.04
letters-and-fill 7: 970: title -0.20, title-on -0.24, kicker -0.15, deck -0.07, byline-below -0.30, byline-above 0.20, byline-on -0.16, text 0.22, text-on -0.04, aside -0.05
letters-and-fill 8: 788: title 0.25, title-on 0.44, kicker 0.11, byline-below -0.13, byline-above -0.33, byline-apart 0.35, byline-on -0.49, text -0.44, text-on -0.23, aside -0.04
letters-and-fill 9: 301: title -0.10, title-on -0.24, kicker 0.04, deck -0.18, deck-on -0.05, byline-below 0.11, byline-end 0.28, byline-apart -0.56, byline-on 0.61, text -0.25, text-on -0.05, aside -0.05
letters-and-fill 10: 342: title -0.26, title-on -0.20, kicker -0.15, deck 0.20, deck-on -0.10, byline-below 0.51, byline-above 0.08, byline-apart -0.16, byline-on 0.58, text -0.81, text-on 0.17, aside -0.04
letters-and-fill 11: 561: title -0.20, title-on -0.38, kicker 0.26, deck -0.20, byline-above -0.18, byline-end -0.07, byline-on -0.60, text 0.21, text-on 0.38, aside -0.05
letters-and-fill 12: 10353: title -0.11, title-on 0.20, kicker -0.03, deck -0.17, deck-on -0.03, byline-below -0.04, byline-above -0.16, byline-end -0.10, byline-on 0.28, text -0.15, aside -0.08
letters-and-fill 13: 9924: title -0.09, title-on 0.04, kicker -0.22, deck -0.11, deck-on -0.04, byline-above -0.14, byline-end -0.05, byline-on 0.21, text -0.05, text-on -0.13, aside -0.07
letters-and-fill 14: 8567: title -0.10, title-on -0.09, kicker -0.16, deck-on -0.04, byline-above 0.15, byline-end -0.14, byline-apart -0.16, byline-on -0.28, text -0.09, aside -0.05
letters-and-fill 15: 7514: title 0.05, title-on -0.08, kicker -0.09, byline-below -0.06, byline-end -0.18, byline-apart 0.19, byline-on -0.51, text 0.21, text-on 0.04, aside -0.04
letters-and-fill 16: 36655: title 0.14, title-on -0.23, kicker -0.15, deck -0.13, deck-on -0.06, byline-below -0.24, byline-above -0.09, byline-end -0.35, byline-apart 0.15, byline-on -0.27, text 0.11, text-on 0.15, aside -0.04
letters-and-fill 17: 6828: title 0.11, title-on -0.24, kicker -0.07, deck -0.09, deck-on -0.15, byline-below -0.40, byline-end -0.05, byline-apart -0.38, byline-on -0.34, text 0.03, text-on 0.40
letters-and-fill 18: 5901: title 0.17, title-on -0.25, kicker 0.08, deck -0.11, deck-on 0.18, byline-below -0.21, byline-above -0.07, byline-end -0.13, byline-apart -0.04, byline-on -0.10, text 0.27, text-on 0.08, aside -0.04
letters-and-fill 19: 6847: title 0.14, title-on 0.06, kicker 0.36, deck -0.14, deck-on -0.19, byline-below -0.27, byline-above -0.14, byline-end -0.30, byline-apart -0.05, text 0.07, aside -0.03
letters-and-fill 20: 6018: title 0.21, title-on 0.23, kicker -0.32, deck -0.13, byline-below -0.27, byline-above -0.04, byline-end -0.06, byline-apart -0.07, byline-on 0.26, text -0.07
letters-and-fill 21: 4626: title -0.08, title-on -0.22, kicker -0.12, deck 0.12, deck-on 0.03, byline-below -0.03, byline-above 0.06, byline-end -0.16, byline-apart 0.05, byline-on 0.06, text -0.29
letters-and-fill 22: 11004: title -0.07, title-on -0.20, kicker -0.08, deck-on 0.33, byline-below 0.43, byline-end 0.25, byline-on -0.47, text -0.44, text-on -0.07
letters-and-fill 23: 32315: title -0.32, title-on -0.16, kicker -0.08, byline-below 0.10, byline-above -0.10, byline-end 0.15, byline-on -0.29, text -0.25, aside -0.06
letters-and-tail 0: 1477: title -0.19, kicker -0.08, deck -0.03, byline-below -0.08, byline-above -0.11, byline-end -0.19, byline-apart -0.07, byline-on -0.03, text 0.19, text-on 0.49
letters-and-tail 1: 9: title -0.35, title-on 0.32, deck -0.09, byline-below -0.12, text -0.25, text-on -0.12, aside -0.05
letters-and-tail 2: 145: title 0.59, title-on 0.28, deck -0.03, byline-below 0.23, byline-end -0.08, text -0.64, aside -0.03
letters-and-tail 5: 21: title -0.19, title-on -0.18, deck -0.07, byline-below -0.16, byline-apart -0.05, text 0.19, aside -0.09
letters-and-tail 6: 11: title-on 0.43, kicker -0.04, byline-below -0.05, text -0.39, text-on 0.17
letters-and-tail 8: 6: title -0.05, title-on 0.18, byline-below -0.11, byline-above -0.06, byline-end -0.10, byline-apart -0.07, byline-on 0.14, text -0.15, text-on -0.06
letters-and-tail 9: 3222: title -0.06, title-on 0.16, kicker -0.12, deck -0.10, byline-below -0.16, byline-above 0.04, byline-end -0.06, byline-apart 0.05, byline-on -0.04, text -0.07, text-on -0.05, aside -0.08
letters-and-tail 12: 8: title -0.29, deck -0.06, byline-below -0.17, byline-above -0.13, byline-end -0.11, byline-apart -0.07, text-on 0.35, aside -0.09
letters-and-tail 15: 38: title -0.09, byline-below -0.19, byline-above -0.03, byline-end -0.22, byline-apart -0.05, text 0.40, text-on 0.28
letters-and-tail 17: 16: title 0.26, title-on 0.59, kicker -0.05, deck -0.21, byline-below -0.77, byline-above -0.24, byline-end -0.47, byline-apart -0.07, byline-on -0.30, text -0.39, aside -0.05
letters-and-tail 18: 48844: title -0.13, title-on 0.08, kicker -0.06, deck -0.13, deck-on -0.11, byline-below 0.03, byline-end -0.08, byline-apart -0.10, byline-on -0.17, text -0.07, text-on -0.24, aside -0.18
letters-and-tail 19: 2965: title -0.10, kicker -0.20, deck -0.05, byline-below -0.20, byline-above -0.10, byline-end -0.23, byline-apart -0.06, byline-on -0.11, text-on 0.21
letters-and-tail 20: 23821: title -0.09, title-on -0.08, kicker -0.04, deck -0.08, deck-on -0.04, byline-below -0.25, byline-above -0.03, byline-end -0.07, byline-apart -0.09, byline-on -0.04, text 0.10, text-on 0.40
letters-and-tail 21: 2571: title -0.24, title-on -0.10, byline-below -0.05, byline-end -0.04, text 0.45, text-on -0.04
letters-and-tail 22: 365: title -0.77, title-on -0.70, kicker -0.03, byline-below -0.56, byline-on -0.07, text 0.93, text-on 0.41
letters-and-tail 23: 84: title -0.23, title-on -0.03, byline-end -0.10, text -0.35, text-on 0.51, aside -0.03
letters-and-tail 25: 48: title -0.13, deck -0.06, deck-on -0.03, text 0.12
letters-and-tail 26: 1143: title -0.06, title-on -0.71, kicker -0.38, deck -0.20, byline-below 0.08, byline-above 0.21, byline-end 0.34, byline-apart -0.19, byline-on 0.29, text 0.20, text-on 0.10
letters-and-tail 27: 36314: title 0.05, title-on 0.30, kicker 0.14, deck -0.09, deck-on 0.12, byline-below -0.07, byline-above -0.04, byline-end -0.06, text -0.55, text-on -0.23, aside -0.08
letters-and-tail 28: 3702: title -0.76, title-on -0.89, kicker -0.06, deck -0.08, deck-on -0.23, byline-below -0.18, byline-above -0.10, byline-end 0.07, byline-apart -0.08, byline-on -0.24, text 0.35, text-on 0.34
letters-and-tail 29: 18305: title -0.10, kicker -0.10, deck -0.06, deck-on -0.22, byline-below -0.21, byline-above -0.04, byline-end -0.25, byline-on -0.21, text 0.22, text-on 0.44, aside -0.03
letters-and-tail 30: 1888: title -0.48, title-on -0.84, kicker -0.08, deck-on -0.35, byline-below -0.09, byline-end -0.04, byline-on -0.16, text 0.28, text-on 0.61
letters-and-tail 31: 586: title -0.61, title-on -0.59, byline-below -0.35, byline-above -0.09, byline-end -0.18, text 0.23, text-on 0.87
letters-and-tail 32: 161: title -0.33, title-on -0.80, byline-below -0.51, byline-apart -0.05, text 0.53, text-on 0.21
letters-and-tail 33: 4275: title 0.32, title-on -0.36, deck -0.12, deck-on -0.08, byline-end 0.07, byline-apart -0.03, byline-on -0.42, text -0.08, text-on -0.04
letters-and-tail 34: 30: title -0.38, title-on -0.03, kicker -0.04, byline-above -0.12, byline-end -0.10, byline-apart -0.07, text 0.17, text-on 0.42, aside -0.03
letters-and-tail 35: 1450: title -0.48, title-on 0.32, kicker -0.04, deck 0.21, deck-on -0.33, byline-below -0.41, byline-above -0.05, byline-end -0.12, byline-on -0.32, text 0.28, text-on 0.34
letters-and-head 0: 7: title 0.56, kicker -0.04, text -0.51
letters-and-head 2: 1547: title 0.24, title-on -0.22, kicker -0.08, deck -0.07, byline-below -0.09, byline-above -0.08, byline-end -0.08, byline-apart -0.09, byline-on -0.05, text-on 0.27, aside -0.04
letters-and-head 3: 101: title 1.31, title-on -0.98, byline-below -0.17, text -0.74
letters-and-head 4: 1: title-on -0.04, byline-below -0.03, byline-end -0.05, byline-apart -0.04, byline-on 0.07
letters-and-head 10: 3259: title-on 0.31, kicker -0.06, deck -0.17, byline-below -0.07, byline-above -0.21, byline-end 0.12, byline-apart -0.19, text -0.16, aside -0.09
letters-and-head 12: 26: title -0.53, title-on -0.12, deck -0.19, byline-below -0.36, byline-above -0.11, byline-end -0.39, byline-apart -0.06, byline-on -0.05, text 0.82, text-on 0.09, aside -0.13
letters-and-head 16: 69329: title 0.07, title-on -0.14, kicker -0.05, deck -0.26, deck-on -0.09, byline-above -0.05, byline-apart -0.16, byline-on -0.11, text -0.14, text-on -0.14, aside -0.18
letters-and-head 17: 14: title -0.63, title-on -0.13, byline-below -0.21, byline-apart -0.08, text 0.72, text-on 0.06
letters-and-head 18: 957: title 1.04, title-on -0.63, kicker -0.09, deck -0.16, byline-below -0.22, byline-above -0.15, byline-apart -0.04, text -1.04, text-on 0.37
letters-and-head 19: 3048: title 0.48, title-on -1.09, kicker -0.21, deck -0.10, deck-on -0.04, byline-below -0.98, byline-above -0.08, byline-end -0.24, byline-apart -0.07, text 0.30, text-on 0.51
letters-and-head 20: 5175: title -0.58, title-on -1.15, kicker -0.15, deck -0.03, byline-below -0.44, byline-end -0.20, byline-apart -0.03, text 0.82, text-on 0.32
letters-and-head 21: 139: title -0.49, title-on -0.71, deck 1.16, byline-below -0.49, byline-above -0.08, byline-end -0.04, byline-apart -0.10, byline-on -0.03, text-on 0.12
letters-and-head 22: 18: title -0.47, title-on 1.09, deck -0.12, byline-below -0.07, byline-above -0.04, byline-end -0.29, text -0.98, text-on 0.14, aside -0.04
letters-and-head 23: 1161: title -0.79, byline-above -0.07, text 0.81, text-on 0.21
letters-and-head 24: 112: title -0.85, title-on -0.27, deck -0.09, byline-below -0.07, text 0.86
letters-and-head 25: 32161: title -0.71, title-on 0.64, kicker -0.07, deck -0.11, deck-on 0.30, byline-above -0.04, byline-end 0.23, byline-apart 0.21, text -0.86, text-on 0.38
letters-and-head 26: 27734: title 0.21, title-on 0.07, kicker 0.18, deck -0.06, deck-on -0.25, byline-below -0.17, byline-above -0.04, byline-end -0.08, byline-apart -0.20, byline-on 0.42, text -0.27, text-on -0.24, aside -0.07
letters-and-head 27: 2948: title 0.20, title-on -1.37, kicker -0.52, deck -0.19, deck-on -0.75, byline-below -0.54, byline-above -0.09, byline-end -0.15, byline-apart -0.05, byline-on -0.82, text 0.95, text-on 0.07
letters-and-head 28: 2074: title -0.53, title-on -0.43, kicker -0.08, byline-below -0.12, byline-end -0.08, text 0.43, text-on 0.39
letters-and-head 29: 355: title -0.86, title-on -0.19, kicker -0.05, byline-below -0.03, byline-end -0.06, text 0.51, text-on 0.42
letters-and-head 30: 80: title -0.06, title-on -0.10, byline-end -0.08, byline-apart -0.14, text -0.35, text-on 0.33
letters-and-head 31: 1247: title -1.23, title-on -0.69, kicker -0.08, deck -0.46, deck-on -0.27, byline-below -0.33, byline-end -0.05, byline-on -0.29, text 1.39, text-on 0.48
letters-and-extent 0: 396: title -0.11, title-on 0.23, deck -0.05, byline-below -0.21, byline-above -0.06, byline-end -0.19, byline-on -0.12, text 0.18, text-on -0.12
letters-and-extent 1: 529: title -0.30, title-on 0.90, kicker -0.11, byline-below -0.26, byline-above -0.07, byline-end -0.07, byline-apart -0.24, text -0.32, text-on 0.40
letters-and-extent 2: 537: title 0.14, title-on -0.22, kicker -0.12, byline-above 0.08, byline-end -0.04, byline-apart -0.03, byline-on 0.20, text -0.06, text-on 0.24
letters-and-extent 3: 159: title 0.45, title-on -0.04, byline-below -0.23, byline-apart -0.04, byline-on -0.10, text -0.09, text-on -0.04, aside -0.03
letters-and-extent 4: 46: title 0.09, title-on -0.12, deck -0.06, byline-below -0.20, byline-above -0.08, byline-end -0.05, byline-apart -0.16, text 0.06, aside -0.08
letters-and-extent 6: 48: title 0.48, title-on -0.33, kicker -0.24, byline-above -0.06, byline-end 0.09, byline-apart -0.12, byline-on 0.26, text -0.36, text-on -0.12
letters-and-extent 7: 966: title 0.39, title-on 0.18, kicker 0.20, deck -0.08, deck-on -0.04, byline-below -0.39, byline-end -0.20, byline-apart 0.06, byline-on -0.11, text -0.37, text-on 0.07, aside -0.07
letters-and-extent 8: 1470: title 0.07, title-on 0.22, kicker -0.27, deck -0.05, byline-below -0.46, byline-above -0.26, byline-apart -0.09, byline-on 0.45, text -0.10, text-on 0.40, aside -0.05
letters-and-extent 9: 593: title -0.61, title-on 0.25, kicker -0.18, deck -0.05, deck-on -0.05, byline-below 0.19, byline-above 0.25, byline-end 0.12, byline-on -0.31, text -0.11, text-on 0.08, aside -0.04
letters-and-extent 10: 184: title -0.79, title-on -1.19, kicker -0.09, deck -0.10, byline-below 0.46, byline-above 0.47, byline-end 0.44, byline-apart -0.06, byline-on -0.44, text 0.04, text-on -0.12, aside -0.03
letters-and-extent 11: 24: title 0.24, title-on -0.14, kicker -0.03, byline-below -0.23, byline-above -0.14, byline-on -0.03, text -0.14, text-on 0.08, aside -0.06
letters-and-extent 12: 6992: title -0.10, title-on -0.35, kicker 0.29, deck -0.19, deck-on -0.06, byline-below -0.10, byline-above -0.17, byline-end -0.10, byline-apart -0.14, byline-on 0.30, text -0.27, text-on 0.11, aside -0.09
letters-and-extent 13: 11023: title 0.32, title-on 0.36, kicker -0.50, deck -0.12, deck-on -0.03, byline-below 0.07, byline-above -0.10, byline-end -0.08, byline-apart -0.27, byline-on 0.20, text-on -0.14, aside -0.06
letters-and-extent 14: 15971: title-on 0.10, kicker -0.28, deck-on 0.07, byline-below 0.14, byline-above 0.06, byline-end -0.15, byline-on -0.29, text-on -0.15, aside -0.05
letters-and-extent 15: 23006: title -0.10, title-on -0.43, kicker -0.07, deck-on -0.11, byline-below -0.36, byline-above -0.10, byline-apart 0.08, byline-on -1.03, text 0.33, text-on 0.04
letters-and-extent 16: 17526: title-on -0.34, kicker -0.06, deck-on -0.08, byline-below -0.32, byline-above -0.04, byline-end -0.09, byline-apart -0.12, byline-on -0.23, text 0.31, text-on 0.21
letters-and-extent 17: 5323: title -1.07, title-on -0.66, kicker -0.03, byline-below -0.16, byline-apart -0.43, byline-on -0.10, text 0.80, text-on 0.60
letters-and-extent 18: 3676: title -0.44, title-on 0.58, kicker 0.46, deck -0.08, deck-on 0.05, byline-below -0.33, byline-above -0.08, byline-end -0.10, byline-on 0.14, text -0.05, text-on 0.09
letters-and-extent 19: 6114: title 0.18, title-on 0.29, kicker -0.03, deck -0.17, deck-on 0.03, byline-below -0.51, byline-above -0.07, byline-end -0.22, byline-apart -0.05, byline-on 0.27, text -0.10, aside -0.05
letters-and-extent 20: 11289: title 0.12, kicker -0.40, deck -0.13, deck-on 0.03, byline-below -0.30, byline-above -0.12, byline-end 0.12, byline-apart -0.06, byline-on -0.15, text 0.16, text-on 0.41, aside -0.03
letters-and-extent 21: 16164: title -0.09, title-on -0.75, kicker -0.26, deck 0.12, deck-on -0.17, byline-below 0.23, byline-above 0.11, byline-end 0.04, byline-apart 0.04, byline-on -0.47, text -0.39, text-on 0.09
letters-and-extent 22: 17159: title -0.33, title-on 0.14, kicker -0.05, deck -0.03, deck-on -0.31, byline-below 0.15, byline-above -0.07, byline-end -0.07, byline-on -0.55, text 0.20, text-on 0.17, aside -0.05
letters-and-extent 23: 12309: title -0.43, title-on -0.49, kicker -0.05, deck -0.18, deck-on -0.26, byline-below -0.12, byline-above 0.11, byline-end -0.07, byline-apart -0.11, byline-on -0.03, text 0.35, text-on 0.16
letters-and-name 0: 1263: title 0.56, deck -0.04, byline-below -0.16, byline-end -0.03, byline-on -0.04, text -0.20, text-on -0.28, aside -0.03
letters-and-name 1: 321: title-on 0.20, kicker -0.07, byline-below -0.04, byline-above -0.12, byline-apart -0.04, text-on 0.18
letters-and-name 2: 25: title -0.67, title-on -0.15, kicker -0.15, byline-below -0.15, byline-above -0.21, byline-end -0.19, text 0.69, text-on 0.23, aside -0.06
letters-and-name 3: 54: title -0.44, title-on -0.23, kicker -0.04, deck -0.05, byline-below 0.27, byline-above 0.18, byline-end -0.28, byline-apart -0.33, byline-on 0.24, text-on 0.31, aside -0.07
letters-and-name 4: 7: title 0.44, kicker -0.07, byline-below -0.08, byline-above -0.09, byline-end -0.24, byline-apart -0.14, text -0.37, aside -0.04
letters-and-name 5: 1: title -0.07, title-on -0.13, byline-below 0.13, byline-apart -0.09, text -0.10, aside -0.10
letters-and-name 6: 1931: title 0.09, title-on 0.20, kicker -0.04, deck 0.06, deck-on -0.05, byline-below -0.47, byline-above -0.06, byline-end -0.06, byline-apart -0.03, byline-on -0.64, text 0.14, text-on 0.49, aside -0.06
letters-and-name 7: 587: title -0.12, title-on 0.20, kicker 0.38, deck -0.10, byline-below -0.28, byline-above -0.04, byline-end -0.34, byline-apart 0.04, byline-on 0.40, text 0.11, aside -0.07
letters-and-name 8: 233: title -0.61, title-on -0.89, kicker -0.34, byline-below 0.44, byline-above 0.23, byline-end 0.19, byline-apart -0.18, byline-on 0.68, text-on -0.10, aside -0.04
letters-and-name 9: 341: title -0.43, title-on -0.92, kicker -0.16, deck -0.09, deck-on -0.03, byline-below 0.12, byline-above 0.19, byline-end 0.28, byline-apart 0.10, byline-on -0.06, text 0.31, text-on -0.50, aside -0.05
letters-and-name 10: 108: title 0.36, title-on 0.08, kicker -0.09, deck -0.07, byline-below -0.17, byline-above -0.07, byline-end 0.06, byline-apart -0.26, text -0.50, text-on -0.11
letters-and-name 11: 85: title -0.76, title-on -0.48, kicker -0.25, deck -0.03, byline-below 0.37, byline-above 0.29, byline-end 0.39, byline-apart -0.03, byline-on -0.54, text -0.52
letters-and-name 12: 74106: title 0.03, title-on 0.06, kicker -0.23, deck -0.07, deck-on -0.05, byline-below -0.24, byline-above -0.20, byline-end -0.27, byline-apart -0.16, byline-on -0.04, text 0.09, aside -0.11
letters-and-name 13: 2531: title 0.37, kicker 0.52, deck -0.11, deck-on -0.03, byline-below -0.47, byline-above -0.19, byline-end -0.23, byline-apart -0.03, byline-on -0.13, text -0.49, text-on -0.26, aside -0.08
letters-and-name 14: 1973: title 0.16, title-on 0.05, kicker -0.27, deck -0.10, deck-on -0.04, byline-below 0.05, byline-above 0.10, byline-end -0.41, byline-apart -0.09, byline-on -0.23, text -0.07, text-on 0.79, aside -0.03
letters-and-name 15: 548: title 0.28, title-on -0.24, kicker 0.08, deck -0.14, deck-on -0.10, byline-below 0.20, byline-above -0.35, byline-apart -0.15, byline-on 0.48, text -0.21, text-on -0.93, aside -0.12
letters-and-name 16: 322: title -0.23, title-on -0.35, kicker -0.23, deck -0.10, deck-on -0.06, byline-below 0.37, byline-above 0.19, byline-end 0.06, byline-apart 0.09, byline-on -0.45, text -0.14, text-on -0.79, aside -0.07
letters-and-name 17: 361: title -0.96, title-on -0.73, kicker -0.22, deck -0.19, deck-on -0.08, byline-below 0.42, byline-above 0.11, byline-end 0.07, byline-apart 0.54, byline-on 0.06, text -1.09, aside -0.16
letters-and-name 18: 66081: title -0.06, title-on -0.07, deck -0.07, byline-below -0.15, byline-above -0.08, byline-end -0.15, byline-apart -0.15, byline-on 0.03, text -0.18, text-on 0.34, aside -0.09
letters-and-name 19: 195: title-on 0.50, kicker -0.22, deck-on -0.04, byline-end 0.17, byline-apart -0.04, byline-on -0.69, text -0.54, text-on 0.31
letters-and-name 20: 67: title -0.40, title-on -0.17, byline-below 0.34, byline-end -0.03, byline-on -0.04, text 0.27, text-on 0.15
letters-and-name 21: 235: title -0.06, title-on -0.47, kicker -0.14, deck -0.04, byline-below -0.13, byline-above 0.07, byline-end 0.47, byline-apart -0.13, byline-on -0.74, text -0.27, text-on 0.40
letters-and-name 22: 31: title -0.59, title-on -0.41, kicker -0.24, deck -0.05, deck-on -0.09, byline-below 0.64, byline-above -0.16, byline-end 0.59, byline-apart -0.08, byline-on -0.43, text -0.40, text-on -0.17
letters-and-name 23: 102: title -0.63, title-on -0.84, kicker -0.15, deck -0.06, byline-below -0.04, byline-above 0.35, byline-apart 0.08, byline-on -0.61, text 0.29, aside -0.04
letters-and-gap 0: 727: title 0.35, title-on -0.08, kicker -0.11, byline-below 0.24, byline-above -0.42, byline-end -0.06, byline-apart -0.04, byline-on -0.06, text 0.04, text-on 0.22
letters-and-gap 1: 387: title -0.27, title-on 0.46, deck -0.05, byline-below -0.50, byline-above -0.47, byline-end -0.03, byline-apart -0.14, byline-on 0.25, text -0.27, text-on -0.39, aside -0.04
letters-and-gap 2: 296: title 0.24, title-on 0.14, deck -0.06, byline-below -0.37, byline-above -0.07, byline-on -0.04, text -0.28, text-on 0.29
letters-and-gap 3: 39: title -0.51, title-on 0.33, kicker -0.13, deck -0.03, byline-below -0.08, byline-above 0.37, byline-end -0.14, byline-apart -0.15, text -0.21
letters-and-gap 4: 222: title -0.17, title-on -0.22, kicker -0.11, byline-below -0.03, byline-above -0.10, byline-end -0.05, byline-apart -0.11, text 0.29
letters-and-gap 5: 1820: title -0.14, title-on -0.24, kicker -0.31, deck-on -0.04, byline-below -0.07, byline-above 0.06, byline-end 0.09, byline-apart -0.15, byline-on 0.24, text -0.18, text-on 0.37, aside -0.09
letters-and-gap 6: 661: title 0.28, title-on 0.63, kicker 0.42, deck -0.30, byline-below -0.16, byline-above 0.07, byline-end -0.45, byline-apart 0.24, text -0.49, text-on -0.50, aside -0.08
letters-and-gap 7: 580: title 0.29, title-on -0.05, kicker -0.62, deck -0.30, byline-below 0.07, byline-above -0.29, byline-end -0.18, byline-apart 0.27, byline-on -0.64, text-on 0.28, aside -0.04
letters-and-gap 8: 10: title -0.82, title-on -0.08, kicker -0.04, byline-below -0.07, byline-above -0.40, byline-end 0.31, byline-apart -0.07, byline-on -0.14, text 0.53, text-on 0.46, aside -0.04
letters-and-gap 9: 214: byline-below -0.18, byline-above 0.08, byline-end -0.33, byline-apart -0.08, text 0.30
letters-and-gap 10: 62203: title -0.16, kicker -0.23, deck -0.20, deck-on 0.05, byline-below -0.09, byline-above -0.26, byline-end -0.06, byline-apart -0.14, text -0.06, text-on 0.07, aside -0.15
letters-and-gap 11: 11334: title 0.25, title-on -0.17, kicker -0.56, deck -0.24, deck-on -0.04, byline-below 0.22, byline-above -0.27, byline-end -0.07, byline-apart -0.16, byline-on -0.27, text -0.05, aside -0.13
letters-and-gap 12: 5127: title -0.14, title-on -0.40, deck-on -0.07, byline-below -0.17, byline-above -0.20, byline-end -0.15, byline-apart -0.04, byline-on -0.20, text 0.05, text-on -0.48, aside -0.08
letters-and-gap 13: 149: title -0.14, title-on 0.15, kicker -0.35, byline-below -0.16, byline-end -0.16, byline-apart -0.04, text 0.23, text-on 0.10
letters-and-gap 14: 1028: title 0.06, title-on 0.29, kicker -0.06, byline-below -0.12, byline-above -0.03, byline-end -0.07, text 0.12, text-on 0.32
letters-and-gap 15: 54211: title -0.21, title-on -0.10, kicker -0.11, deck -0.06, deck-on 0.16, byline-below -0.30, byline-above -0.03, byline-end -0.07, byline-on 0.31, text -0.21, text-on 0.04, aside -0.10
letters-and-gap 16: 8397: title 0.26, title-on -0.21, kicker 0.05, deck-on -0.29, byline-below 0.17, byline-end -0.12, byline-apart -0.23, byline-on 0.21, text 0.11, text-on -0.20, aside -0.04
letters-and-gap 17: 3448: title -0.06, title-on -0.39, kicker -0.54, deck-on -0.31, byline-below 0.22, byline-end -0.18, byline-apart -0.11, byline-on -0.48, text 0.19, text-on -0.21, aside -0.05
letters-and-gap 18: 175: title 0.15, title-on -0.44, kicker -0.11, deck -0.11, byline-below -0.22, byline-above -0.30, byline-end -0.19, byline-on -0.41, text -0.09, text-on 0.68, aside -0.03
letters-and-gap 19: 480: title 0.09, title-on -0.26, deck -0.04, byline-below -0.06, byline-end -0.07, text-on 0.37
letters-and-number 0: 1300: title -0.22, title-on 0.07, kicker -0.13, deck -0.04, byline-below 0.07, byline-above -0.08, byline-end -0.24, byline-apart -0.07, byline-on 0.03, text -0.03, text-on 0.28, aside -0.03
letters-and-number 2: 69: title 0.53, title-on -0.55, byline-below -0.16, byline-apart -0.05, text -0.24
letters-and-number 7: 30: title 0.17, title-on -0.66, text -0.05
letters-and-number 8: 150: title 0.92, title-on -0.66, kicker -0.20, deck -0.06, byline-below -0.31, byline-above -0.18, byline-on -0.07, text -0.74, aside -0.04
letters-and-number 9: 1: title 0.16, title-on -0.15, deck -0.08, byline-below -0.07, text -0.13
letters-and-number 10: 121: title 0.82, title-on -0.84, byline-below -0.16, text -0.30
letters-and-number 12: 3147: title -0.12, kicker -0.25, deck -0.14, byline-below 0.13, byline-above 0.12, byline-apart -0.08, byline-on 0.05, text -0.10, text-on -0.19, aside -0.09
letters-and-number 19: 12: title 0.22, title-on -0.28, kicker -0.23, byline-below -0.37, byline-above -0.28, byline-end -0.40, byline-apart -0.04, text 0.16
letters-and-number 20: 41: title 0.49, title-on -0.34, kicker -0.14, deck -0.07, byline-below -0.60, byline-above -0.18, byline-end -0.22, byline-apart -0.08, byline-on -0.25, text -0.12, text-on 0.20
letters-and-number 22: 84: title -0.03, title-on -0.35, kicker -0.32, deck -0.08, byline-below 0.19, byline-above -0.48, byline-end 0.16, byline-apart -0.20, byline-on 0.07, text -0.33, text-on 0.38, aside -0.06
letters-and-number 24: 77873: title -0.13, title-on -0.09, kicker -0.03, deck -0.11, deck-on -0.06, byline-end -0.24, byline-on -0.08, text -0.08, text-on -0.14, aside -0.17
letters-and-number 25: 9: title -0.74, title-on -0.05, byline-end -0.10, byline-on 0.15, text-on 0.44
letters-and-number 26: 857: title 1.34, title-on -0.72, kicker -0.18, byline-below -0.26, byline-end -0.13, byline-on -0.04, text -1.14
letters-and-number 28: 175: title 0.43, title-on -0.57, kicker -0.33, byline-below -0.94, byline-above -0.15, byline-end -0.23, text -0.18
letters-and-number 29: 72: title -0.37, text 0.38
letters-and-number 31: 9: title -0.62, title-on -0.13, kicker -0.15, byline-end -0.12, text 0.65
letters-and-number 32: 282: title 1.96, title-on -0.82, kicker -0.51, byline-below -0.37, byline-above -0.05, byline-end -0.05, byline-apart -0.04, text -1.52
letters-and-number 33: 41: title-on -0.69, kicker -0.12, deck -0.05, byline-below -0.54, byline-above -0.11, byline-end -0.20, byline-apart -0.04, text 0.16
letters-and-number 34: 224: title 1.10, title-on -0.44, kicker -0.10, deck -0.22, byline-below -0.49, byline-above -0.13, byline-end -0.05, text -1.04
letters-and-number 35: 299: title -0.30, title-on -0.07, byline-end -0.03, text 0.31
letters-and-number 36: 64995: title -0.25, kicker -0.13, deck -0.07, deck-on 0.08, byline-below -0.11, byline-above -0.03, byline-end -0.10, byline-apart -0.03, byline-on 0.09, text -0.08, text-on 0.04, aside -0.11
letters-and-number 37: 391: title -2.18, title-on -1.40, kicker -0.25, deck-on -0.34, byline-below -0.28, byline-end -0.04, byline-on -0.32, text 2.61, text-on 0.52
letters-and-number 38: 873: title 1.01, title-on -0.89, kicker -0.19, deck -0.07, deck-on -0.16, byline-below -0.55, byline-above -0.08, byline-end -0.18, byline-apart -0.04, byline-on -0.34, text -0.70, text-on 0.28
letters-and-number 40: 63: title -0.62, title-on -0.03, byline-below -0.04, byline-end -0.08, text 0.64
letters-and-number 41: 63: title -0.29, title-on -0.06, deck -0.04, byline-below -0.19, byline-end -0.04, byline-apart -0.09, text 0.32
letters-and-number 43: 4: title 0.29, text -0.29
letters-and-number 44: 79: title 1.57, title-on -0.74, kicker -0.04, byline-below -0.33, byline-above -0.12, byline-apart -0.14, byline-on -0.20, text -1.29, text-on 0.19
letters-and-number 46: 239: title 1.09, title-on -0.48, kicker -0.31, deck -0.14, byline-below 0.06, byline-on -0.03, text -0.74, text-on -0.13
letters-and-marks 0: 1589: title -0.28, title-on 0.86, kicker -0.12, deck -0.06, byline-below -0.13, byline-above -0.06, byline-end -0.19, byline-apart -0.07, text -0.28, text-on 0.27, aside -0.04
letters-and-marks 2: 75: title 0.16, title-on 0.24, deck -0.06, byline-below -0.54, byline-on -0.08, text -0.12, text-on -0.34
letters-and-marks 4: 7: title -0.28, byline-below -0.08, text 0.30
letters-and-marks 6: 2656: title 0.13, title-on 0.18, kicker -0.04, deck -0.09, byline-below -0.20, byline-above -0.06, byline-end -0.09, byline-apart -0.11, byline-on 0.34, text -0.07, text-on -0.12, aside -0.09
letters-and-marks 8: 515: title -1.08, title-on -0.96, kicker -0.17, deck -0.17, byline-below 0.31, byline-above 0.08, byline-end 0.49, byline-apart 0.21, byline-on -0.52, text 0.42, text-on 0.44, aside -0.06
letters-and-marks 10: 114: title -1.30, title-on -0.74, kicker -0.09, deck -0.34, deck-on -0.18, byline-below 0.23, byline-above -0.40, byline-end -0.74, byline-apart -0.54, byline-on -0.58, text 1.11, text-on 0.80
letters-and-marks 12: 23030: title 0.23, title-on 0.20, deck-on -0.06, byline-below -0.39, byline-above -0.22, byline-end -0.26, byline-apart -0.41, text -0.07, text-on -0.10, aside -0.14
letters-and-marks 13: 1220: title -0.66, title-on -0.83, kicker -0.69, deck -0.25, deck-on -0.06, byline-below 0.10, byline-above 0.79, byline-end 0.33, byline-apart 0.68, text -0.63, text-on 0.19, aside -0.09
letters-and-marks 14: 24515: title 0.32, title-on -0.42, kicker -0.13, deck -0.09, deck-on 0.07, byline-below -0.09, byline-above -0.08, byline-end -0.14, byline-apart 0.06, byline-on -0.17, text -0.35, aside -0.04
letters-and-marks 15: 767: title -1.08, title-on -0.82, kicker -0.07, deck -0.09, deck-on -0.04, byline-below -0.25, byline-above -0.31, byline-apart 0.53, byline-on 0.38, text -0.14, text-on 0.47, aside -0.06
letters-and-marks 16: 29720: title -0.64, title-on -0.18, deck-on 0.09, byline-below 0.73, byline-above -0.03, byline-end -0.18, byline-apart -0.05, byline-on -0.10, text 0.22, text-on 0.22
letters-and-marks 17: 589: title -1.02, title-on -0.46, kicker -0.06, byline-below -0.21, byline-end -0.17, text 1.05, text-on 0.20
letters-and-marks 18: 31938: title 0.12, title-on 0.07, deck-on 0.08, byline-below -0.27, byline-above -0.08, byline-apart -0.08, byline-on 0.18, text -0.31, text-on -0.06, aside -0.10
letters-and-marks 20: 23585: title -0.26, title-on -0.46, kicker -0.21, deck -0.16, deck-on -0.17, byline-below -0.08, byline-end 0.06, byline-apart -0.07, byline-on -0.32, text 0.47, text-on 0.43
letters-and-marks 22: 11188: title -0.47, title-on -0.57, kicker -0.11, deck -0.06, deck-on -0.43, byline-below 0.12, byline-above -0.08, byline-end -0.13, byline-apart 0.04, byline-on -0.97, text 0.36, text-on 0.33
letters-and-alike 0: 427: title -0.33, title-on -0.21, kicker -0.04, deck -0.03, byline-below -0.07, byline-above -0.16, byline-end -0.03, byline-apart -0.03, byline-on 0.17, text 0.57, text-on 0.58
letters-and-alike 1: 246: title -0.34, title-on 0.55, kicker -0.08, byline-below -0.09, byline-above -0.06, byline-end -0.06, byline-on -0.15, text 0.39, text-on -0.56
letters-and-alike 2: 286: title -0.27, byline-below -0.32, byline-above 0.43, text -0.11, text-on -0.05
letters-and-alike 3: 456: title 0.13, title-on 0.51, kicker -0.13, byline-below -0.57, byline-above 0.20, byline-end -0.13, byline-apart -0.26, byline-on -0.07, text -0.94
letters-and-alike 4: 256: title 0.40, title-on -0.34, kicker -0.10, deck -0.18, byline-below 0.31, byline-above -0.50, byline-end -0.07, byline-apart -0.32, byline-on -0.08, text -0.12, aside -0.22
letters-and-alike 5: 935: title -0.29, byline-below 0.20, byline-above -0.07, byline-end 0.18, byline-on 0.08, text -0.18, text-on -0.17, aside -0.05
letters-and-alike 6: 586: title -0.31, title-on 0.25, kicker 0.31, deck -0.21, deck-on -0.12, byline-below 0.15, byline-above 0.09, byline-end -0.12, byline-apart -0.44, byline-on -0.56, text 0.17, text-on -0.07, aside -0.06
letters-and-alike 7: 709: title -0.16, title-on 0.24, kicker 0.08, deck 0.06, byline-below -0.72, byline-above -0.55, byline-end -0.04, byline-apart 0.15, byline-on 0.57, text -0.21, text-on 0.70, aside -0.07
letters-and-alike 8: 698: title-on 0.18, kicker -0.53, byline-below 0.30, byline-above -0.79, byline-end 0.27, byline-apart 0.31, byline-on -0.49, text 0.06, text-on -0.10, aside -0.08
letters-and-alike 9: 357: title 1.01, title-on 0.51, kicker -0.04, deck -0.11, byline-below -1.11, byline-above 0.07, byline-end -0.91, byline-apart -0.70, byline-on -0.08, text -0.67, aside -0.06
letters-and-alike 10: 5201: title 0.06, title-on -0.05, kicker -0.13, deck -0.08, deck-on 0.35, byline-below -0.12, byline-above -0.17, byline-end 0.07, byline-apart -0.03, byline-on 0.16, text -0.09, text-on -0.25, aside -0.03
letters-and-alike 11: 3790: title 0.06, title-on 0.12, kicker -0.16, deck -0.09, byline-below -0.12, byline-end -0.05, byline-apart -0.13, byline-on -0.08, text-on 0.06
letters-and-alike 12: 6604: title -0.06, title-on 0.04, kicker -0.18, deck -0.07, deck-on -0.08, byline-below -0.04, byline-above -0.06, byline-end -0.45, byline-apart -0.09, text-on 0.15, aside -0.05
letters-and-alike 13: 12752: title 0.14, title-on -0.10, kicker -0.18, deck 0.03, deck-on -0.11, byline-below -0.04, byline-above -0.32, byline-end -0.11, byline-apart -0.19, byline-on 0.22, text -0.41, text-on 0.26, aside -0.07
letters-and-alike 14: 51494: title -0.34, title-on -0.34, deck -0.09, deck-on -0.08, byline-above -0.09, byline-end -0.51, byline-apart -0.06, byline-on -0.63, text -0.03, text-on 0.57, aside -0.11
letters-and-alike 15: 5573: title -0.03, title-on 0.18, kicker 0.09, deck -0.08, deck-on -0.06, byline-apart -0.06, byline-on -0.25, text -0.11, text-on -0.24, aside -0.04
letters-and-alike 16: 4016: title 0.07, title-on -0.19, kicker 0.05, deck-on 0.13, byline-below 0.04, byline-end -0.07, byline-on 0.08, text -0.12, text-on -0.05
letters-and-alike 17: 6373: title -0.06, title-on 0.09, kicker -0.28, deck -0.07, deck-on 0.38, byline-below 0.13, byline-above -0.17, byline-end 0.07, byline-apart 0.07, byline-on 0.12, text -0.44, text-on -0.04
letters-and-alike 18: 12074: title 0.05, title-on 0.09, kicker 0.21, deck 0.19, deck-on -0.14, byline-below -0.24, byline-above -0.08, byline-end -0.23, byline-apart -0.06, byline-on -0.03, text -0.15, text-on 0.06, aside -0.03
letters-and-alike 19: 38675: title-on -0.50, kicker -0.30, deck -0.25, deck-on -0.29, byline-below -0.50, byline-above -0.12, byline-end -0.11, byline-apart -0.10, byline-on 0.11, text 0.10, text-on 0.48, aside -0.08
letters-above 0: 506: title -0.50, title-on 0.14, deck -0.06, byline-below 0.18, byline-above -0.22, byline-apart -0.05, byline-on 0.10, text 0.32, text-on 0.22
letters-above 1: 65: title 0.31, title-on -0.85, byline-below -0.23, byline-on -0.04, text-on 0.08
letters-above 2: 36: title 0.64, title-on -0.23, byline-below -0.08, text -0.59
letters-above 3: 863: title 0.21, title-on -0.21, kicker -0.08, deck -0.04, byline-below -0.09, byline-above 0.21, byline-end -0.07, byline-apart -0.04, byline-on -0.15, text 0.14, text-on -0.13, aside -0.04
letters-above 4: 201: title 0.04, kicker -0.12, byline-above -0.09, byline-end -0.06, byline-apart -0.15, text 0.11
letters-above 5: 81: title -0.95, title-on -0.23, deck -0.21, byline-below 1.00, byline-apart -0.66, text -0.67
letters-above 6: 576: title 0.36, title-on -0.04, deck -0.03, byline-below -0.32, byline-above -0.14, byline-end -0.18, byline-apart 0.24, byline-on 0.15, text -0.18, text-on -0.39, aside -0.05
letters-above 7: 7: title -0.19, title-on -0.11, kicker -0.05, byline-below -0.10, byline-above -0.16, byline-end -0.13, byline-apart -0.04, text 0.27
letters-above 8: 2412: title -0.11, title-on -0.27, kicker -0.27, deck -0.06, byline-below 0.18, byline-above -0.08, byline-end -0.05, byline-apart -0.03, text -0.07, text-on 0.45, aside -0.09
letters-above 9: 209: title 0.18, kicker 0.05, byline-below -0.13, byline-end -0.30, byline-apart -0.07, text -0.03
letters-above 10: 16: title -0.54, title-on 0.35, deck -0.16, byline-below -0.44
letters-above 11: 2: title -0.04, title-on -0.04, kicker -0.08, byline-below -0.14, byline-above -0.06, byline-end -0.08, text 0.18
letters-above 12: 78001: title-on 0.05, kicker -0.16, deck -0.14, deck-on -0.10, byline-below 0.08, byline-above -0.35, byline-end -0.10, byline-apart -0.06, byline-on -0.15, text -0.08, text-on -0.11, aside -0.19
letters-above 13: 933: title 0.72, title-on -0.51, kicker -0.27, deck -0.09, deck-on -0.12, byline-below -0.28, byline-above -0.11, byline-end -0.25, byline-apart 0.17, text -0.43, aside -0.04
letters-above 14: 889: kicker 0.04, byline-below -0.10, byline-above 0.04, byline-end -0.09, text 0.06
letters-above 15: 1049: title-on -2.29, kicker -0.08, deck -0.24, byline-below 0.05, byline-above -0.10, byline-end -0.46, byline-apart -0.24, byline-on -0.06, text 0.55, text-on 1.24
letters-above 16: 2575: title -0.05, title-on 0.24, kicker 0.18, deck 0.03, deck-on 0.11, byline-below 0.13, byline-above -0.06, byline-end -0.18, byline-on 0.06, text -0.47, text-on -0.31, aside -0.03
letters-above 17: 1014: title -0.19, title-on -1.18, kicker -0.61, deck -0.23, deck-on -0.16, byline-below -0.63, byline-above -0.04, byline-end -0.15, byline-on -0.48, text 1.18
letters-above 18: 61728: title -0.27, title-on 0.15, kicker -0.14, deck -0.06, deck-on -0.09, byline-above -0.13, byline-end -0.05, byline-apart -0.17, byline-on 0.10, text -0.21, text-on 0.30, aside -0.11
letters-above 19: 345: title 0.06, kicker 0.16, deck -0.04, byline-below -0.11, byline-above -0.05, byline-end -0.04
letters-below 0: 506: title 0.33, title-on -0.24, kicker -0.16, deck -0.04, byline-below 0.29, byline-above -0.22, byline-end -0.06, byline-apart -0.06, byline-on -0.03, text -0.09, text-on -0.17, aside -0.04
letters-below 1: 81: title -0.33, title-on 1.15, kicker -0.06, byline-end -0.07, text -0.59, text-on -0.39
letters-below 2: 16: title 0.86, title-on -0.27, kicker -0.03, byline-below -0.16, text -0.75
letters-below 3: 1049: title 0.05, title-on -0.15, kicker -0.08, deck -0.05, byline-below -0.23, byline-above -0.17, byline-end -0.04, text 0.35, text-on 0.20
letters-below 4: 19: title -1.04, byline-end -0.10, text 0.99, text-on 0.23
letters-below 5: 65: title -1.00, title-on -0.14, kicker -0.45, deck -0.14, byline-below -0.29, byline-above -0.43, byline-end -0.55, text 1.16, text-on 0.24, aside -0.06
letters-below 6: 576: title -0.10, title-on 0.28, kicker 0.07, deck -0.08, deck-on -0.05, byline-below -0.04, byline-above -0.13, byline-end 0.05, byline-on 0.27, text -0.33, text-on 0.27, aside -0.07
letters-below 7: 2: title -0.13, title-on -0.05, byline-below -0.03, byline-above -0.09, byline-end -0.04, text 0.13
letters-below 8: 2575: title 0.24, title-on -0.30, kicker -0.25, deck -0.04, byline-below -0.07, byline-end -0.25, byline-apart 0.06, byline-on 0.09, text -0.12, text-on 0.45, aside -0.05
letters-below 9: 67: title 0.28, title-on 0.32, kicker -0.06, deck -0.03, byline-below -0.62, byline-above -0.08, byline-end 0.09, byline-apart -0.36, byline-on -0.05, text 0.15, text-on -0.39, aside -0.03
letters-below 10: 36: title -0.46, title-on -0.16, kicker -0.33, byline-below -0.06, byline-above -0.07, byline-on -0.10, text 0.50
letters-below 11: 7: title -0.17, text 0.14
letters-below 12: 78001: title 0.12, title-on -0.08, deck -0.05, byline-below -0.24, byline-end -0.34, byline-apart -0.11, byline-on -0.11, text -0.09, text-on 0.15, aside -0.20
letters-below 13: 1014: title -0.50, title-on -0.35, kicker -0.07, deck -0.05, deck-on -0.14, byline-below -0.67, byline-end 0.25, byline-apart -0.12, byline-on 0.07, text 0.54, text-on 0.49
letters-below 14: 783: title -0.18, title-on -0.30, kicker -0.04, deck -0.04, byline-above -0.04, byline-end 0.10, byline-apart -0.08, byline-on -0.17, text 0.07
letters-below 15: 863: title -0.82, title-on -1.24, kicker -0.50, deck -0.03, deck-on -0.10, byline-below -0.32, byline-above -0.05, byline-end 0.28, byline-on 0.04, text 1.38, text-on 0.47, aside -0.03
letters-below 16: 2412: title -0.07, title-on 0.48, kicker 0.26, deck -0.14, deck-on -0.25, byline-below -0.31, byline-above 0.09, byline-end -0.32, byline-on 0.15, text -0.08, text-on -0.18, aside -0.04
letters-below 17: 933: title -0.79, title-on -1.08, kicker -0.28, deck-on -0.19, byline-below -0.43, byline-above -0.03, byline-end -0.06, byline-on -0.63, text 1.36, text-on 0.82
letters-below 18: 61728: title -0.14, title-on -0.06, kicker -0.15, deck -0.04, deck-on 0.10, byline-below -0.04, byline-above -0.12, byline-end -0.07, byline-apart -0.03, byline-on 0.07, text -0.13, text-on 0.08, aside -0.08
letters-below 19: 775: title -0.25, title-on -0.05, kicker -0.05, byline-below 0.13, byline-above -0.04, text -0.12, text-on 0.04
tail-above 0: 660: deck -0.05, byline-below 0.14, byline-above -0.10, byline-apart -0.05, text 0.29, text-on 0.06
tail-above 1: 60: title -0.39, title-on 0.11, byline-below -0.12, byline-end -0.12, byline-on -0.19, text 0.07, text-on 0.13, aside -0.05
tail-above 2: 664: title-on 0.32, byline-above -0.25, byline-end -0.06, text -0.14
tail-above 3: 63: title 0.05, kicker -0.18, byline-above -0.14, byline-end -0.22, byline-on -0.05, text 0.04, aside -0.03
tail-above 6: 11: title -0.75, title-on 0.43, byline-below -0.11, text -0.12, text-on 0.25
tail-above 8: 12: title 0.51, deck -0.07, byline-below -0.04, byline-above -0.04, byline-end -0.12, text -0.49, text-on 0.13, aside -0.14
tail-above 9: 201: title 0.07, kicker -0.04, byline-below -0.06, byline-above -0.06, byline-end -0.04, byline-apart -0.07, text 0.10
tail-above 10: 1535: title 0.13, title-on -0.19, kicker -0.06, deck 0.06, byline-below 0.04, byline-above -0.26, byline-end -0.29, byline-apart 0.14, text 0.06, text-on -0.54, aside -0.06
tail-above 11: 135: title -1.02, title-on 0.51, kicker -0.50, deck -0.08, deck-on -0.03, byline-below -0.41, byline-above -0.67, byline-end 0.41, byline-apart -0.25, byline-on 0.56, text -0.41, text-on 0.47, aside -0.10
tail-above 12: 1263: title-on 0.34, kicker -0.04, deck -0.10, byline-below -0.14, byline-above 0.12, byline-end 0.10, byline-apart -0.08, byline-on -0.40, text -0.16, text-on -0.37, aside -0.05
tail-above 13: 86: title 0.03, title-on -0.12, kicker -0.40, byline-below -0.34, byline-above -0.10, byline-end 0.43, byline-apart -0.03, byline-on -0.15, text -0.19
tail-above 14: 16: title -0.65, title-on -0.23, byline-below -0.09, byline-end -0.05, byline-apart -0.26, byline-on -0.30, text 0.54, text-on 0.41, aside -0.03
tail-above 16: 4: title -0.20, title-on -0.09, deck -0.03, byline-below -0.13, byline-above 0.36, byline-end -0.33, byline-apart -0.10, text 0.14, text-on -0.09
tail-above 18: 34: title -0.09, title-on 0.83, kicker -0.04, deck -0.19, deck-on -0.04, byline-below -0.28, byline-above -0.29, byline-end 0.60, byline-apart -0.53, byline-on 0.03, text -0.73, text-on -0.39
tail-above 19: 209: title 0.11, kicker 0.04, byline-below -0.11, byline-end -0.20, byline-apart -0.06, text 0.08
tail-above 20: 48817: title -0.23, title-on 0.09, kicker -0.34, deck -0.06, deck-on -0.04, byline-below -0.09, byline-above -0.12, byline-end -0.34, byline-apart 0.06, byline-on -0.19, text 0.04, text-on 0.14, aside -0.10
tail-above 21: 2958: title -0.84, title-on 1.56, kicker -0.30, deck-on -0.12, byline-below -0.22, byline-above -0.03, byline-end -0.40, byline-apart -0.03, byline-on 0.04, text 0.42
tail-above 22: 23026: title 0.12, title-on -0.32, kicker 0.10, deck -0.08, byline-below -0.17, byline-end 0.18, byline-apart -0.24, byline-on -0.06, text-on -0.51, aside -0.09
tail-above 23: 2500: title 0.06, title-on -0.22, kicker -0.06, byline-below -0.13, byline-above -0.11, byline-end 0.19, byline-apart -0.04, text -0.10, text-on -0.08
tail-above 24: 381: title 0.50, title-on -0.20, byline-below -0.15, byline-end -0.04, byline-on -0.05, text -0.68, text-on 0.13
tail-above 25: 84: title -0.35, byline-apart -0.13, text 0.36, text-on 0.04
tail-above 27: 50: title -0.39, title-on -0.05, kicker -0.04, deck -0.07, byline-below -0.26, byline-above -0.05, byline-end -0.16, byline-apart 0.40, text 0.17, text-on 0.15, aside -0.08
tail-above 28: 1136: title 1.09, title-on -1.14, kicker 0.14, deck -0.05, deck-on -0.17, byline-below 0.39, byline-above -0.08, byline-end -0.47, byline-apart -0.47, byline-on -0.52, text 0.05, text-on -0.82, aside -0.04
tail-above 29: 889: kicker 0.06, byline-below -0.09, byline-above 0.07, byline-end -0.11, text 0.04
tail-above 30: 38220: title -0.24, title-on 0.09, kicker -0.21, deck 0.08, deck-on 0.16, byline-below -0.04, byline-above -0.12, byline-end -0.34, byline-apart 0.07, text -0.22, text-on 0.08, aside -0.07
tail-above 31: 3502: title -0.31, title-on -0.98, kicker -0.23, deck-on -0.04, byline-below -0.14, byline-above -0.06, byline-end 0.03, byline-apart 0.17, byline-on 0.49, text -0.30, text-on 0.38
tail-above 32: 16440: title 0.29, title-on -0.07, deck -0.04, deck-on -0.12, byline-below -0.27, byline-end 0.07, byline-apart -0.15, byline-on -0.15, text-on -0.38, aside -0.04
tail-above 33: 1751: title 0.15, title-on -0.23, kicker 0.28, deck -0.05, byline-below -0.07, byline-above -0.11, byline-apart -0.04, byline-on -0.07, text-on -0.29
tail-above 34: 554: title 0.18, title-on -0.07, byline-apart -0.03, byline-on -0.05, text -0.38, text-on 0.06
tail-above 35: 181: title -0.20, byline-below -0.16, byline-apart -0.13, text 0.23, text-on 0.07
tail-above 36: 4309: title -0.54, title-on 0.10, kicker -0.05, deck -0.03, deck-on -0.40, byline-below 0.05, byline-above -0.03, byline-end -0.08, byline-apart -0.05, byline-on 0.08, text -0.07, text-on 0.24
tail-above 37: 25: byline-above -0.11, byline-end -0.17, text-on 0.23
tail-above 38: 1384: title -0.04, title-on 0.61, kicker -0.04, deck -0.04, deck-on 0.56, byline-below -0.19, byline-above -0.04, byline-end 0.16, byline-apart -0.03, byline-on -0.77, text -0.38, text-on -0.13
tail-above 39: 345: kicker 0.22, deck -0.03, byline-below -0.12, byline-end -0.08
fill-above 0: 338: title 0.26, title-on -0.32, kicker -0.08, deck -0.07, byline-below -0.04, byline-above -0.36, byline-end -0.05, byline-apart -0.08, byline-on 0.25, text 0.33, text-on 0.52
fill-above 1: 450: title 0.17, title-on -0.06, deck -0.03, byline-above -0.37, byline-end -0.05, text 0.38, text-on -0.34
fill-above 2: 346: title -0.42, title-on -0.12, byline-below 0.21, byline-above 0.21, byline-end -0.29, text 0.06
fill-above 3: 108: title -0.41, title-on -0.46, byline-above 0.45, byline-apart -0.04, text 0.37, text-on 0.18
fill-above 4: 93: title 0.60, title-on -0.47, byline-below -0.07, byline-above -0.28, text -0.32, text-on 0.08
fill-above 5: 135: title 0.59, title-on -0.34, byline-above -0.11, byline-on -0.15, text -0.72, text-on 0.42
fill-above 6: 201: title -0.07, kicker -0.05, byline-below -0.06, byline-end -0.04, byline-apart -0.13, text 0.16
fill-above 7: 479: title -0.18, title-on -0.39, kicker -0.36, deck -0.13, byline-below -0.25, byline-above 0.33, byline-end -0.07, byline-apart 0.04, byline-on -0.47, text 0.41, text-on 0.13, aside -0.03
fill-above 8: 835: title-on -0.57, kicker -0.13, byline-above -0.35, byline-apart -0.18, byline-on -0.72, text 0.26, text-on 0.57, aside -0.04
fill-above 9: 707: title-on 0.28, kicker -0.04, byline-below -0.05, byline-above -0.13, byline-end 0.22, byline-apart -0.06, byline-on -0.67, text -0.28, text-on -0.05
fill-above 10: 289: title 0.22, title-on -0.18, kicker -0.44, deck -0.10, deck-on -0.14, byline-below 0.36, byline-above -0.31, byline-on -0.10, text -0.62, text-on 0.48, aside -0.06
fill-above 11: 284: title -0.14, title-on 0.45, kicker -0.55, deck -0.12, deck-on -0.04, byline-below -0.48, byline-above 0.20, byline-end -0.47, byline-on 0.76, text 0.34, text-on -0.38, aside -0.05
fill-above 12: 482: title -0.08, title-on -0.10, kicker 0.19, deck -0.11, byline-below 0.23, byline-above -0.20, byline-end -0.07, byline-apart -0.13, byline-on 0.73, text -0.56, text-on -0.32, aside -0.05
fill-above 13: 209: title 0.09, byline-below -0.10, byline-above 0.13, byline-end -0.29, byline-apart -0.07, text 0.12
fill-above 14: 10336: title -0.20, title-on 0.07, kicker -0.33, deck -0.07, deck-on -0.06, byline-below -0.13, byline-above -0.18, byline-end -0.04, byline-on -0.35, text 0.21, text-on 0.20, aside -0.05
fill-above 15: 9660: title -0.20, title-on 0.26, kicker -0.05, deck 0.07, deck-on -0.06, byline-above -0.15, byline-apart -0.26, byline-on -0.29, text 0.05, text-on -0.48, aside -0.05
fill-above 16: 8317: title -0.17, title-on 0.31, kicker -0.06, deck -0.13, deck-on -0.08, byline-below -0.21, byline-above 0.07, byline-end 0.07, byline-apart -0.08, byline-on -0.27, text -0.24, text-on 0.58, aside -0.05
fill-above 17: 7377: title 0.14, title-on -0.29, kicker -0.04, deck -0.08, deck-on 0.30, byline-below -0.36, byline-above -0.12, byline-on -0.09, text-on 0.06
fill-above 18: 36475: title-on -0.73, kicker -0.13, deck -0.08, deck-on -0.06, byline-below -0.33, byline-above -0.12, byline-end -0.18, byline-on 0.69, text 0.20, text-on 0.06, aside -0.04
fill-above 19: 6787: title -0.12, title-on -0.14, deck -0.09, deck-on -0.04, byline-above -0.11, byline-end 0.28, byline-on -0.39, text -0.55, text-on 0.07, aside -0.07
fill-above 20: 889: title 0.04, kicker -0.06, byline-below -0.11, byline-above 0.07, byline-end -0.09, text 0.04
fill-above 21: 5421: title -0.11, title-on -0.66, kicker -0.19, deck -0.04, deck-on -0.07, byline-below 0.04, byline-above 0.03, byline-end 0.15, byline-on -0.34, text 0.22, text-on -0.40
fill-above 22: 7175: title -0.07, title-on -0.23, deck-on -0.20, byline-end -0.15, byline-apart -0.09, byline-on -0.76, text 0.23, text-on 0.09
fill-above 23: 6038: title -0.08, title-on 0.33, kicker -0.15, deck 0.14, deck-on -0.34, byline-below 0.08, byline-end 0.06, byline-apart -0.04, byline-on -0.25, text -0.27, text-on -0.13
fill-above 24: 4573: title-on 0.13, kicker -0.15, deck -0.09, deck-on 0.19, byline-below -0.15, byline-above -0.06, byline-end -0.08, byline-apart -0.05, byline-on 0.33, text -0.15, text-on 0.22
fill-above 25: 10997: title 0.07, title-on -0.31, kicker -0.03, deck -0.09, deck-on 0.13, byline-below -0.04, byline-above -0.09, byline-end -0.14, byline-apart 0.03, byline-on -0.04, text 0.20
fill-above 26: 32162: title 0.06, title-on -0.63, deck -0.12, deck-on 0.05, byline-below -0.22, byline-above -0.09, byline-end -0.14, byline-on 0.53, text-on 0.09, aside -0.06
fill-above 27: 345: kicker 0.17, deck -0.03, byline-below -0.07, byline-end -0.05
fill-below 0: 314: title 0.67, title-on -0.40, kicker -0.12, byline-below 0.17, byline-end -0.03, text -0.20, text-on 0.20
fill-below 1: 391: title 0.44, title-on -0.39, kicker -0.08, byline-below 0.27, byline-above -0.56, byline-end -0.06, byline-apart -0.09, byline-on -0.03, text 0.07, text-on 0.47
fill-below 2: 167: title 0.53, title-on -0.11, byline-below 0.20, byline-on -0.24, text -0.93, text-on 0.04
fill-below 3: 97: title -0.23, title-on 0.31, kicker -0.04, byline-on -0.05, text -0.34, text-on 0.23
fill-below 4: 178: title 0.05, title-on -0.33, byline-below -0.50, byline-apart -0.20, byline-on -0.08, text -0.18, text-on -0.38
fill-below 5: 505: title 0.32, title-on 0.97, deck -0.04, byline-below -0.06, byline-above -0.08, text -0.71, text-on -0.96
fill-below 6: 19: title -0.99, byline-end -0.25, text 0.99, text-on 0.20, aside -0.04
fill-below 7: 332: title 0.03, title-on -0.12, kicker -0.46, deck -0.08, deck-on -0.05, byline-below -0.73, byline-apart -0.05, text 0.48, text-on -0.22, aside -0.03
fill-below 8: 596: title -0.30, title-on -0.47, kicker -0.22, deck 0.05, byline-below -0.19, byline-above 0.31, byline-end -0.07, byline-apart -0.16, byline-on -0.29, text 0.41, text-on 0.06, aside -0.05
fill-below 9: 513: title -0.48, title-on 0.27, kicker -0.22, deck -0.20, byline-below 0.09, byline-above 0.28, byline-end 0.49, byline-apart -0.35, byline-on 0.66, text -0.50, text-on -0.24, aside -0.07
fill-below 10: 234: kicker 0.09, deck -0.15, deck-on -0.11, byline-below 0.44, byline-above -0.16, byline-end -0.21, byline-apart -0.19, byline-on 0.57, text -0.41, text-on -0.05
fill-below 11: 419: title-on 0.32, kicker 0.10, deck 0.16, byline-below 0.18, byline-above -0.39, byline-end -0.10, byline-apart 0.06, byline-on -0.25, text -0.50, text-on 0.26
fill-below 12: 1124: title 0.11, title-on 0.49, kicker -0.12, deck -0.14, deck-on -0.03, byline-below 0.54, byline-above -0.20, byline-end -0.30, byline-apart 0.16, byline-on -0.23, text -0.71, text-on 0.03, aside -0.04
fill-below 13: 67: title 0.25, title-on 0.17, kicker -0.08, deck -0.04, byline-below -0.56, byline-above -0.07, byline-end 0.15, byline-apart -0.17, byline-on -0.30, text 0.11, text-on -0.20, aside -0.04
fill-below 14: 10240: title -0.15, title-on 0.12, kicker -0.71, deck-on 0.21, byline-below -0.72, byline-end -0.10, byline-apart -0.15, byline-on -0.12, text 0.38, text-on 0.25, aside -0.05
fill-below 15: 9692: title -0.35, title-on -0.30, kicker 0.10, deck -0.08, deck-on -0.07, byline-below -0.15, byline-above 0.12, byline-end 0.33, byline-apart -0.05, text 0.23, text-on 0.17, aside -0.04
fill-below 16: 8450: title -0.48, title-on -0.17, kicker 0.24, deck -0.13, deck-on -0.05, byline-below 0.33, byline-above -0.21, byline-end 0.34, byline-apart -0.14, byline-on -0.23, text -0.07, text-on -0.05
fill-below 17: 7421: title 0.42, title-on -0.19, kicker -0.14, deck-on -0.14, byline-below 0.23, byline-above -0.09, byline-end -0.24, byline-apart 0.20, byline-on 0.05, text -0.15, text-on -0.29, aside -0.05
fill-below 18: 36320: title-on 0.12, kicker -0.11, deck-on -0.04, byline-above -0.13, byline-end -0.17, byline-apart -0.16, byline-on -0.04, text -0.16, aside -0.05
fill-below 19: 6935: title -0.05, title-on -0.12, kicker -0.04, deck -0.15, deck-on -0.08, byline-below -0.05, byline-above -0.12, byline-end -0.35, byline-apart -0.09, byline-on -0.03, text -0.51, text-on 0.56, aside -0.05
fill-below 20: 783: title -0.30, title-on -0.22, kicker -0.03, deck -0.05, byline-below 0.12, byline-above -0.05, byline-end 0.16, byline-apart -0.04, byline-on -0.11
fill-below 21: 5732: title -0.04, title-on -0.29, kicker -0.33, deck -0.05, deck-on 0.28, byline-below -0.27, byline-end -0.18, byline-on -0.36, text 0.42, text-on 0.06, aside -0.03
fill-below 22: 7180: title -0.40, title-on -0.13, kicker -0.36, deck -0.15, deck-on -0.20, byline-below -0.36, byline-above -0.04, byline-end -0.05, byline-on -0.10, text 0.62, text-on 0.20, aside -0.03
fill-below 23: 6200: title -0.47, title-on -0.11, kicker 0.27, deck -0.05, deck-on 0.04, byline-below -0.29, byline-above -0.05, byline-end -0.04, byline-apart -0.06, byline-on -0.20, text 0.21, text-on 0.18
fill-below 24: 4694: title -0.12, title-on 0.17, kicker 0.31, deck 0.06, deck-on -0.05, byline-above -0.07, byline-end 0.06, byline-apart -0.11, byline-on -0.04, text -0.30, aside -0.04
fill-below 25: 11070: kicker -0.13, deck -0.07, byline-below 0.38, byline-apart -0.03, byline-on 0.14, text -0.16, text-on -0.14
fill-below 26: 31060: title 0.09, title-on 0.63, kicker -0.22, deck -0.14, deck-on -0.16, byline-below 0.22, byline-above -0.10, byline-end -0.19, byline-apart -0.11, byline-on 0.17, text -0.41, aside -0.03
fill-below 27: 775: title -0.22, title-on -0.27, kicker -0.04, deck -0.03, byline-below 0.08, byline-above -0.04, byline-end 0.05, byline-on 0.23, text -0.08, text-on 0.16
tail-below 0: 1219: title -0.15, title-on -0.21, kicker -0.09, deck -0.05, byline-below -0.05, byline-above -0.12, byline-end -0.05, byline-apart -0.04, text 0.18, text-on 0.38
tail-below 1: 109: title 0.56, title-on 0.27, byline-below -0.06, text -0.50, text-on -0.32
tail-below 2: 205: title 0.29, title-on 0.75, deck -0.04, byline-below -0.05, byline-above -0.06, byline-end -0.10, text -0.67, text-on 0.17
tail-below 3: 15: title -0.47, title-on 0.17, text 0.36
tail-below 4: 17: title -0.32, title-on 0.44, byline-below -0.16, text -0.42
tail-below 5: 13: title 0.56, title-on -0.33, deck -0.06, byline-below -0.17, byline-above -0.06, byline-end -0.04, byline-apart -0.05, byline-on -0.05, text -0.47
tail-below 6: 55: title -0.05, title-on 0.43, byline-above -0.11, byline-on -0.03, text -0.09, text-on -0.37
tail-below 8: 19: title -0.66, title-on 0.94, kicker -0.13, byline-below -0.18, byline-above 0.26, byline-end -0.17, byline-apart -0.24, byline-on -0.05, text -0.41, text-on -0.22
tail-below 9: 19: title -0.81, byline-end -0.27, text 0.75, text-on 0.19, aside -0.07
tail-below 10: 2453: title -0.05, title-on -0.18, byline-below -0.46, byline-above 0.29, byline-end -0.04, byline-apart 0.03, byline-on 0.09, text-on 0.05, aside -0.09
tail-below 11: 197: title-on 0.30, kicker -0.23, deck -0.09, byline-below 0.78, byline-above -0.16, byline-end -0.51, byline-apart -0.04, byline-on -0.54, text 0.05, text-on -0.63, aside -0.03
tail-below 12: 314: title 0.24, title-on -0.10, kicker -0.16, deck -0.11, byline-above -0.13, byline-end -0.12, byline-apart -0.33, byline-on -0.21, text -0.44, text-on 0.74
tail-below 13: 21: title 0.39, title-on -0.12, byline-below -0.51, byline-above -0.20, byline-end 0.25, text -0.49, text-on 0.23
tail-below 14: 29: title 0.37, byline-end -0.04, byline-apart -0.12, byline-on 0.41, text -0.50, text-on -0.24
tail-below 15: 11: title 0.46, title-on 0.32, kicker -0.11, byline-below -0.06, byline-above -0.03, byline-end -0.17, byline-apart -0.07, byline-on -0.17, text -0.60, text-on -0.24, aside -0.14
tail-below 16: 175: title -0.35, title-on 0.24, kicker -0.32, deck -0.04, byline-below 0.17, byline-above -0.14, byline-end -0.61, byline-apart -0.15, byline-on 0.16, text 0.21, text-on 0.22, aside -0.03
tail-below 18: 18: title 0.36, title-on -0.07, kicker -0.11, byline-below 0.22, byline-above -0.18, byline-apart -0.20, text -0.79, aside -0.04
tail-below 19: 67: title 0.27, title-on -0.17, kicker -0.08, deck -0.05, byline-below -0.38, byline-above -0.07, byline-end 0.21, byline-apart -0.19, byline-on -0.21, text 0.08, text-on -0.16, aside -0.04
tail-below 20: 48089: title -0.21, title-on -0.05, kicker -0.25, deck -0.15, byline-above 0.06, byline-end -0.53, byline-apart -0.06, byline-on -0.10, text -0.05, text-on -0.03, aside -0.14
tail-below 21: 2943: title -0.17, title-on -0.08, kicker -0.19, byline-below -0.59, byline-end 0.03, byline-apart -0.12, byline-on -0.22, text 0.34, text-on 0.19
tail-below 22: 23736: title -0.33, title-on -0.31, kicker 0.13, deck -0.06, deck-on -0.04, byline-below -0.14, byline-above -0.04, byline-end 0.13, byline-apart -0.17, text-on 0.32, aside -0.04
tail-below 23: 2570: title -0.22, title-on -0.49, byline-below -0.15, text 0.15, text-on 0.32
tail-below 24: 357: title 0.88, title-on 0.07, kicker -0.57, deck -0.12, byline-below -1.24, byline-above -0.14, byline-end -0.13, byline-apart -0.05, byline-on -0.39, text -0.20, text-on 0.09
tail-below 25: 81: title 0.34, title-on -0.32, byline-below 0.20, byline-apart -0.12, byline-on -0.03, text-on 0.20
tail-below 26: 45: title -0.12, title-on -0.09, byline-below -0.06, byline-on -0.05, text 0.11, text-on 0.05
tail-below 27: 50: title 0.28, title-on -0.15, deck 0.25, byline-below -0.11, byline-apart -0.03, text -0.04, text-on 0.33
tail-below 28: 1187: title 0.42, title-on -0.19, kicker 0.05, deck 0.09, deck-on -0.04, byline-below -0.09, byline-above -0.35, byline-end 0.25, byline-apart 0.61, byline-on -0.08, text -0.75
tail-below 29: 783: title-on -0.16, kicker -0.03, deck -0.04, byline-below -0.12, byline-above -0.05, byline-end 0.07, byline-apart -0.11, byline-on -0.10, text -0.03, text-on 0.04
tail-below 30: 36544: title -0.15, title-on -0.08, kicker -0.09, deck-on -0.09, byline-below -0.34, byline-above 0.05, byline-end -0.15, byline-apart -0.13, byline-on 0.15, text 0.20, text-on -0.16, aside -0.07
tail-below 31: 3420: title -0.33, title-on -0.23, kicker -0.08, deck -0.08, deck-on 0.47, byline-end -0.12, byline-on -0.37, text 0.06, text-on 0.32
tail-below 32: 17954: title 0.12, title-on -0.05, kicker -0.25, deck-on -0.15, byline-below -0.33, byline-above -0.04, byline-end -0.09, byline-on -0.42, text 0.12, text-on 0.26
tail-below 33: 1861: title -0.81, title-on 0.32, kicker -0.05, deck -0.18, deck-on -0.19, byline-below -0.30, byline-above -0.04, byline-end -0.09, byline-on -0.27, text 0.14, text-on 0.68
tail-below 34: 550: title -0.26, title-on 0.94, kicker -0.05, deck -0.19, deck-on -0.25, byline-below -0.19, byline-apart -0.06, byline-on -0.44, text 0.12, text-on -0.38
tail-below 35: 161: title 0.05, title-on 0.81, kicker -0.19, deck -0.15, deck-on -0.08, byline-below -0.61, byline-end -0.05, byline-on -0.05, text -0.32, text-on -0.13
tail-below 36: 4037: title -0.14, kicker -0.15, deck -0.14, deck-on -0.10, byline-below 0.81, byline-above -0.05, byline-apart 0.07, text -0.30, text-on -0.04
tail-below 37: 28: title-on -0.08, kicker -0.06, deck -0.04, byline-below -0.03, byline-above -0.06, byline-end -0.05, byline-apart -0.04, text-on 0.14
tail-below 38: 1381: title 0.12, title-on 0.62, deck -0.04, deck-on 0.23, byline-below -0.22, byline-above -0.06, byline-end -0.42, byline-on -0.65, text -0.32, text-on 0.17
tail-below 39: 775: title -0.17, kicker -0.06, deck -0.05, byline-above -0.04, byline-on 0.28, text-on 0.09, aside -0.03
head-below 0: 16: title 0.70, title-on -0.32, byline-below -0.19, text -0.57
head-below 1: 24: title -1.46, title-on -0.70, byline-below -0.10, text 1.62, text-on 0.08
head-below 2: 1439: title 0.03, title-on 0.36, kicker -0.09, deck -0.04, byline-below -0.07, byline-above -0.15, byline-end -0.05, byline-apart -0.05, text -0.43, text-on -0.13, aside -0.03
head-below 3: 117: title -0.65, title-on -0.17, kicker -0.03, deck -0.06, deck-on -0.06, byline-below -0.30, byline-above -0.19, byline-end -0.04, byline-on -0.21, text 0.61, text-on 0.72, aside -0.06
head-below 4: 47: title -0.07, title-on -0.12, kicker -0.04, byline-below -0.07, byline-above 0.29, byline-end -0.13, byline-apart -0.28, text -0.19, text-on -0.28
head-below 6: 4: title -0.36, title-on -0.18, byline-end -0.11, byline-apart -0.06, text 0.45
head-below 7: 5: title -0.07, title-on 0.15, text -0.25
head-below 8: 19: title -0.94, byline-end -0.10, text 0.83, text-on 0.28
head-below 9: 1: title -0.23, kicker -0.04, byline-end -0.08, byline-apart -0.03, text 0.24
head-below 10: 589: title -0.37, title-on -0.09, kicker -0.19, deck 0.43, byline-below -0.84, byline-above -0.25, byline-end 0.32, byline-apart -0.19, byline-on 0.19, text 0.49, text-on 0.09
head-below 11: 2392: title -0.12, title-on 0.16, deck -0.16, byline-below 0.23, byline-above 0.03, byline-end -0.03, byline-on 0.06, text -0.17, aside -0.10
head-below 12: 187: title -0.18, title-on -0.79, kicker -0.10, deck -0.08, byline-below -0.51, byline-above -0.13, byline-end 0.38, byline-apart -0.18, byline-on 0.51, text 0.17, text-on 0.09, aside -0.05
head-below 13: 34: title 0.35, title-on 0.09, kicker -0.12, deck -0.17, byline-below 0.60, byline-above -0.19, byline-end 0.29, byline-apart -0.05, byline-on -0.30, text -0.80, text-on -0.40, aside -0.05
head-below 16: 15: title -0.23, title-on -0.16, kicker -0.06, byline-below -0.06, byline-above -0.17, byline-end -0.13, text 0.26
head-below 17: 67: title 0.10, title-on 0.09, kicker -0.06, deck -0.05, byline-below -0.49, byline-above -0.08, byline-end 0.14, byline-apart -0.34, byline-on -0.21, text 0.45, text-on -0.45, aside -0.04
head-below 18: 67850: title 0.09, title-on -0.06, kicker 0.05, deck -0.14, byline-below -0.38, byline-apart -0.17, byline-on -0.11, text -0.11, text-on 0.10, aside -0.14
head-below 19: 189: title -0.93, title-on -0.75, kicker -0.09, deck-on -0.04, byline-below -0.64, byline-above -0.05, byline-apart -0.20, byline-on -0.08, text 1.56, text-on -0.32
head-below 20: 1386: title 0.47, title-on -0.92, kicker -0.27, deck -0.10, deck-on -0.09, byline-below -0.86, byline-above -0.07, byline-end -0.27, byline-apart -0.25, byline-on -0.11, text -0.10, text-on 0.73, aside -0.03
head-below 21: 3094: title -0.67, title-on -0.05, kicker -0.37, deck-on -0.05, byline-below 1.03, byline-above -0.18, byline-apart -0.12, byline-on 0.15, text -0.35, text-on 0.34, aside -0.03
head-below 22: 5144: title-on 0.26, kicker -0.14, deck 0.05, deck-on 0.17, byline-below 0.05, byline-above -0.04, byline-end -0.12, byline-apart -0.06, byline-on 0.17, text -0.30
head-below 23: 139: title 0.62, title-on 0.12, kicker -0.27, byline-below 0.18, byline-above -0.09, byline-end -0.03, byline-apart -0.07, byline-on -0.04, text -0.57, text-on 0.07
head-below 24: 28: title 0.91, title-on -0.34, kicker -0.03, byline-below -0.04, byline-end -0.03, byline-apart -0.04, text -0.64, text-on -0.28, aside -0.04
head-below 25: 1228: title -0.30, title-on -0.48, kicker -0.06, byline-below -0.76, byline-apart -0.04, byline-on -0.05, text 0.52
head-below 26: 783: title -0.14, title-on -0.28, kicker -0.03, deck -0.04, byline-below -0.14, byline-above -0.06, byline-end -0.05, byline-on -0.11, text 0.10, text-on 0.05
head-below 27: 795: title -0.67, title-on -1.07, kicker -0.30, deck -0.03, deck-on -0.27, byline-below -0.07, byline-above -0.05, byline-end -0.05, byline-on -0.40, text 1.11, text-on 0.64
head-below 28: 31372: title -0.08, kicker -0.15, deck 0.17, deck-on 0.21, byline-below -0.25, byline-above -0.09, byline-end -0.09, byline-apart -0.05, byline-on -0.10, text 0.15, aside -0.03
head-below 29: 27578: title-on 0.22, deck -0.06, deck-on 0.15, byline-below -0.34, byline-apart -0.09, byline-on 0.15, text -0.14, text-on -0.11, aside -0.08
head-below 30: 2547: title -0.63, title-on -0.98, kicker 0.37, deck -0.17, deck-on -0.66, byline-below 1.01, byline-above -0.05, byline-end -0.12, byline-apart -0.04, byline-on 0.12, text -0.05, text-on 0.24
head-below 31: 2048: title 0.13, title-on 1.03, kicker -0.03, deck -0.07, deck-on -0.18, byline-below -0.07, byline-on -0.21, text -0.60, text-on 0.13
head-below 32: 355: title -0.37, title-on -0.38, kicker -0.07, deck -0.10, byline-below -0.33, byline-end -0.05, byline-on -0.12, text 0.35, text-on 0.47
head-below 33: 66: title -0.43, byline-below -0.07, byline-above -0.08, byline-end -0.10, byline-apart -0.06, text -0.07, text-on 0.53
head-below 34: 1175: title 0.29, title-on -0.83, kicker -0.09, deck -0.34, deck-on -0.25, byline-below -0.29, byline-on -0.38, text 0.47, text-on 0.51
head-below 35: 775: title -0.25, title-on -0.21, kicker -0.05, deck -0.04, deck-on -0.03, byline-below 0.11, byline-above -0.05, byline-end 0.03, byline-on 0.26, text -0.08
extent-below 0: 232: title 0.13, title-on 0.90, kicker -0.03, deck -0.03, byline-below -0.26, byline-above -0.12, byline-end -0.06, text -0.27, text-on 0.37
extent-below 1: 313: title -0.33, title-on -0.30, kicker -0.16, byline-below 0.15, byline-above 0.17, byline-end -0.05, byline-on -0.06, text 0.44, text-on 0.63
extent-below 2: 367: title 0.04, title-on 0.19, kicker -0.05, deck -0.03, byline-below 0.11, byline-end -0.08, byline-apart -0.27, byline-on 0.10, text -0.16, text-on 0.53
extent-below 3: 234: title 0.32, title-on -0.14, kicker -0.06, byline-below 0.15, byline-above 0.30, byline-on -0.05, text -0.26, text-on -0.46
extent-below 4: 283: title -0.05, title-on 0.52, deck -0.05, byline-below -0.09, text -0.45, text-on -0.57
extent-below 5: 223: title 0.13, deck -0.09, byline-below -0.54, byline-on -0.10, text -0.12, text-on -0.16
extent-below 6: 19: title -0.91, byline-end -0.11, text 0.78, text-on 0.27
extent-below 7: 251: title -0.50, title-on 0.70, kicker 0.55, deck -0.10, deck-on -0.04, byline-below -0.50, byline-above -0.27, byline-end 0.28, byline-apart 0.18, byline-on 0.42, text -0.31, text-on -0.71
extent-below 8: 540: title-on -0.17, deck 0.06, byline-below -0.08, byline-above -0.32, byline-end 0.41, byline-apart -0.17, byline-on -0.11, text -0.49, text-on 0.22, aside -0.04
extent-below 9: 910: title 0.05, title-on -0.13, kicker -0.37, deck-on -0.04, byline-below 0.18, byline-above -0.05, byline-end -0.39, byline-apart -0.29, byline-on 0.15, text -0.03, text-on 0.03, aside -0.06
extent-below 10: 853: title -0.18, title-on -0.12, kicker -0.31, deck -0.09, deck-on -0.05, byline-below -0.11, byline-above -0.06, byline-end -0.27, byline-apart 0.24, byline-on 0.25, text 0.41, text-on 0.27, aside -0.04
extent-below 11: 441: title -0.44, title-on 0.43, kicker -0.07, deck -0.12, byline-below 0.45, byline-above -0.15, byline-end -0.35, byline-on -0.41, text -0.27, text-on 0.78, aside -0.04
extent-below 12: 223: title 0.94, title-on -0.53, deck -0.05, byline-below 0.39, byline-above -0.13, byline-end -0.08, byline-apart -0.22, byline-on 0.45, text -1.42, text-on -0.18, aside -0.05
extent-below 13: 67: title 0.07, title-on -0.17, byline-below -0.44, byline-above -0.08, byline-end -0.06, byline-apart -0.29, text 0.31, text-on 0.20, aside -0.03
extent-below 14: 7019: title -0.04, title-on -0.50, kicker -0.44, deck 0.04, deck-on 0.22, byline-below -0.64, byline-above -0.05, byline-end -0.03, byline-apart -0.14, byline-on 0.04, text -0.04, text-on 0.13, aside -0.05
extent-below 15: 10657: title -0.24, title-on -0.06, deck -0.16, byline-below -0.56, byline-end 0.07, byline-apart -0.14, byline-on -0.16, text 0.26, text-on 0.16, aside -0.05
extent-below 16: 15781: title-on 0.12, kicker 0.15, deck -0.20, deck-on -0.09, byline-below 0.16, byline-above -0.29, byline-end -0.06, byline-apart -0.14, byline-on 0.24, text-on 0.14, aside -0.04
extent-below 17: 22933: title -0.15, title-on 0.33, kicker -0.19, deck 0.09, deck-on -0.04, byline-below 0.32, byline-above -0.23, byline-end -0.27, byline-apart 0.34, byline-on -0.28, text -0.53, aside -0.07
extent-below 18: 17279: title 0.34, title-on -0.42, kicker -0.06, deck -0.09, deck-on -0.07, byline-above -0.09, byline-end -0.12, byline-apart -0.24, byline-on -0.05, text -0.09, text-on 0.09, aside -0.03
extent-below 19: 5389: title 0.42, title-on 0.18, kicker -0.05, deck -0.09, byline-below -0.56, byline-above -0.06, byline-end -0.14, byline-apart -0.11, byline-on -0.25, text -0.42, text-on 0.42, aside -0.03
extent-below 20: 783: title -0.28, title-on -0.13, kicker -0.03, deck -0.05, byline-below 0.04, byline-above -0.05, byline-end 0.10, byline-apart -0.06, byline-on -0.17, text-on 0.06
extent-below 21: 3252: title -0.32, title-on -0.26, kicker -0.23, deck -0.04, deck-on 0.48, byline-below -0.09, byline-above -0.04, byline-end 0.14, byline-apart -0.06, byline-on -0.17, text-on 0.28
extent-below 22: 6587: title-on 0.11, kicker 0.03, deck -0.10, deck-on -0.61, byline-below -0.43, byline-above -0.11, byline-end -0.09, byline-apart 0.09, byline-on 0.07, text -0.09, text-on 0.15, aside -0.03
extent-below 23: 11683: title -0.07, title-on 0.44, kicker 0.21, deck -0.06, deck-on -0.29, byline-below -0.35, byline-above 0.17, byline-end -0.12, byline-apart -0.12, byline-on -0.16, text -0.11, text-on 0.04, aside -0.04
extent-below 24: 15769: title -0.30, title-on 0.10, kicker -0.21, deck -0.13, byline-below 0.21, byline-above -0.12, byline-end -0.04, byline-apart -0.06, byline-on 0.35, text -0.04, text-on 0.18, aside -0.03
extent-below 25: 16883: title 0.12, title-on -0.66, kicker -0.18, deck -0.05, deck-on -0.10, byline-below 0.17, byline-above -0.06, byline-end -0.09, byline-on -0.27, text -0.04, text-on 0.36, aside -0.05
extent-below 26: 11762: title 0.56, title-on -0.78, kicker -0.09, deck -0.14, deck-on -0.34, byline-below -0.24, byline-above -0.04, byline-end -0.05, byline-apart -0.09, byline-on -0.20, text-on 0.08, aside -0.03
extent-below 27: 775: title -0.27, kicker -0.05, deck -0.04, byline-below 0.20, byline-above -0.05, byline-end -0.12, byline-on 0.11, text -0.06, text-on 0.14, aside -0.04
extent-above 0: 221: title 0.39, title-on 0.28, kicker -0.15, deck -0.03, byline-below -0.39, byline-above -0.23, byline-end -0.04, byline-apart -0.05, text -0.17, text-on 0.19
extent-above 1: 403: title -0.11, title-on 0.35, byline-below -0.21, byline-above -0.38, byline-end -0.04, byline-on 0.06, text -0.34, text-on 0.57
extent-above 2: 406: title 0.15, title-on -0.25, byline-below 0.16, byline-above -0.22, byline-on -0.04, text 0.09, text-on -0.43
extent-above 3: 246: title -0.15, title-on -0.34, byline-below 0.19, byline-above 0.36, byline-apart -0.03, byline-on -0.13, text 0.04, text-on -0.04
extent-above 4: 136: title -0.53, title-on -0.64, byline-below -0.21, byline-above 0.44, byline-end -0.26, text 0.90, text-on -0.33
extent-above 5: 58: title -0.05, byline-below -0.08, byline-above -0.08, text 0.05, text-on 0.05
extent-above 6: 201: title 0.11, kicker -0.12, byline-below -0.04, byline-above -0.12, byline-apart -0.11
extent-above 7: 392: title 0.33, title-on -0.43, kicker -0.11, deck -0.03, byline-below 0.32, byline-above 0.11, byline-end 0.07, byline-apart -0.05, byline-on -0.63, text -0.60, text-on 0.30
extent-above 8: 798: title -0.27, title-on 0.26, kicker 0.12, deck -0.07, deck-on -0.09, byline-below -0.08, byline-above 0.25, byline-end 0.15, byline-apart 0.32, byline-on -0.78, text -0.36, text-on -0.30, aside -0.03
extent-above 9: 981: title -0.16, title-on -0.08, kicker -0.07, deck -0.04, byline-below 0.27, byline-above -0.24, byline-end 0.15, byline-apart -0.18, byline-on 0.12, text -0.03, text-on -0.13, aside -0.04
extent-above 10: 589: title -0.26, title-on -0.07, kicker -0.37, deck -0.04, byline-below -0.16, byline-above -0.19, byline-apart 0.16, byline-on 0.75, text 0.06, text-on -0.38, aside -0.05
extent-above 11: 239: title -0.17, title-on -0.25, kicker -0.26, deck -0.04, byline-below -0.24, byline-above -0.05, byline-end 0.14, byline-apart -0.24, byline-on -0.33, text 0.81, text-on -0.21, aside -0.04
extent-above 12: 77: title -0.35, title-on -0.31, kicker -0.26, byline-below -0.44, byline-above -0.20, byline-end -0.81, byline-apart -0.08, byline-on -0.29, text 0.80, text-on 0.55
extent-above 13: 209: title 0.05, byline-below -0.15, byline-above 0.29, byline-end -0.25, byline-apart -0.08
extent-above 14: 7014: title -0.18, title-on -0.35, kicker 0.18, deck -0.14, byline-below -0.07, byline-above -0.18, byline-end -0.16, byline-on -0.39, text 0.09, text-on 0.13, aside -0.05
extent-above 15: 10763: title -0.20, title-on -0.12, kicker 0.05, deck -0.04, deck-on -0.04, byline-below -0.06, byline-above -0.13, byline-apart -0.21, byline-on -0.20, text -0.06, text-on 0.98, aside -0.07
extent-above 16: 15761: title -0.10, kicker -0.16, deck -0.06, deck-on -0.04, byline-below -0.09, byline-above 0.07, byline-end -0.38, byline-apart -0.10, byline-on 0.15, aside -0.05
extent-above 17: 22762: title 0.27, title-on -0.30, kicker -0.28, deck -0.11, byline-below -0.22, byline-above -0.10, byline-end -0.41, byline-apart 0.10, byline-on 0.43, text -0.21, text-on -0.21, aside -0.05
extent-above 18: 17347: title 0.16, title-on -0.54, kicker -0.23, deck-on -0.20, byline-below -0.06, byline-above -0.18, byline-end -0.29, byline-apart -0.19, byline-on -0.15, text 0.25, text-on 0.41
extent-above 19: 5305: title -0.06, title-on -0.78, kicker 0.25, deck -0.03, byline-below -0.37, byline-above -0.22, byline-end -0.16, byline-apart -0.08, byline-on -0.21, text-on 0.33, aside -0.04
extent-above 20: 889: title 0.13, kicker -0.08, byline-below -0.10, byline-above 0.06, byline-end -0.09
extent-above 21: 3016: title 0.16, title-on -0.42, kicker 0.04, deck -0.07, deck-on -0.07, byline-below 0.05, byline-above 0.06, byline-end 0.20, byline-on -0.66, text -0.08, text-on -1.05
extent-above 22: 6309: title 0.14, title-on 0.11, kicker 0.04, deck -0.04, deck-on -0.21, byline-below -0.28, byline-end -0.05, byline-apart 0.06, byline-on -0.56, text -0.48, aside -0.04
extent-above 23: 11797: title 0.03, title-on -0.07, kicker -0.10, deck-on -0.06, byline-below 0.03, byline-above -0.17, byline-apart -0.13, byline-on 0.23, text -0.34, aside -0.04
extent-above 24: 16038: title 0.18, title-on -0.08, kicker -0.24, deck -0.12, deck-on 0.20, byline-below 0.08, byline-above -0.11, byline-end 0.07, byline-apart -0.10, byline-on 0.44, text -0.15, text-on -0.15
extent-above 25: 17042: title-on -0.74, kicker -0.12, deck -0.10, byline-below 0.05, byline-end -0.24, byline-apart 0.25, byline-on 0.16, text 0.26, text-on 0.09, aside -0.04
extent-above 26: 12164: title -0.05, title-on -0.37, kicker -0.10, deck -0.11, deck-on -0.37, byline-below -0.05, byline-end 0.05, byline-apart -0.05, byline-on -0.30, text 0.21, text-on 0.43
extent-above 27: 345: title 0.22, kicker 0.12, deck -0.03, byline-below -0.09, byline-above -0.05, byline-end -0.04, text -0.10
name-below 0: 1486: title -0.36, title-on 0.66, kicker -0.03, deck -0.06, byline-below -0.24, byline-above -0.06, byline-end -0.05, byline-apart -0.04, byline-on 0.04, text 0.07, text-on 0.03, aside -0.03
name-below 1: 79: title-on 0.31, kicker -0.12, byline-below 0.22, byline-above 0.19, byline-end -0.08, byline-apart -0.06, byline-on -0.03, text -0.54, text-on -0.34
name-below 2: 10: title -0.30, title-on 0.35, byline-below -0.05, text -0.29
name-below 3: 37: title 0.05, title-on 0.52, kicker -0.05, deck -0.03, byline-below -0.15, byline-above 0.30, byline-end -0.24, byline-apart -0.27, text -0.62, text-on -0.17
name-below 4: 1: title 0.10, text -0.09
name-below 5: 39: title -1.42, title-on -0.36, kicker -0.08, byline-below -0.05, text 1.30, text-on 0.29
name-below 6: 19: title -0.99, byline-end -0.23, text 0.90, text-on 0.30, aside -0.07
name-below 7: 2954: title -0.14, title-on -0.07, kicker -0.08, deck -0.16, byline-below 0.09, byline-end -0.26, byline-apart -0.12, byline-on 0.25, text -0.05, aside -0.08
name-below 8: 124: title -0.52, title-on -0.39, kicker 0.10, deck -0.05, byline-below 0.18, byline-above 0.17, byline-end -0.09, byline-apart -0.10, byline-on -0.23, text 0.24, text-on 0.79, aside -0.04
name-below 9: 28: title 0.72, title-on -0.33, deck -0.05, byline-above -0.17, byline-end 0.21, byline-apart -0.47, byline-on 0.35, text -0.62, text-on -0.34
name-below 10: 48: title 0.24, title-on 0.33, kicker -0.19, deck-on -0.03, byline-below 0.07, byline-above 0.55, byline-end -0.19, byline-apart 0.25, byline-on -0.42, text -1.26, text-on -0.63
name-below 11: 27: title 0.11, title-on 0.46, kicker -0.17, byline-below -0.38, byline-above -0.39, byline-end 0.61, byline-apart -0.07, byline-on 0.25, text -0.93
name-below 12: 37: title -0.21, title-on 0.29, kicker -0.16, byline-below -0.54, byline-above -0.12, byline-end -0.40, byline-on -0.18, text 0.59
name-below 13: 67: title 0.15, title-on -0.37, kicker -0.07, deck -0.04, byline-below -0.42, byline-above -0.09, byline-end 0.13, byline-apart -0.28, text 0.08, text-on 0.39, aside -0.04
name-below 14: 73798: title 0.05, deck -0.12, byline-below -0.10, byline-above -0.21, byline-end -0.24, text -0.20, aside -0.12
name-below 15: 2173: title-on -0.42, kicker -0.12, deck -0.15, deck-on -0.10, byline-below -0.34, byline-above 0.04, byline-end -0.19, byline-apart -0.16, byline-on -0.21, text 0.08, text-on -0.08, aside -0.05
name-below 16: 1907: title -0.06, title-on 0.18, kicker 0.49, deck-on -0.13, byline-below 0.20, byline-end -0.21, byline-apart -0.28, byline-on 0.34, text -0.27
name-below 17: 528: title 0.10, title-on 0.44, kicker -0.35, deck 0.08, deck-on -0.26, byline-below -0.08, byline-above -0.12, byline-end -0.32, byline-apart -0.16, byline-on 0.08, text -0.19, text-on -0.13
name-below 18: 295: title-on -0.08, kicker 0.07, deck 0.11, byline-below -0.52, byline-above -0.20, byline-end -0.04, byline-apart 0.78, byline-on -0.15, text -0.26, text-on -0.80
name-below 19: 357: title -0.22, title-on 0.79, kicker -0.12, deck -0.19, deck-on 0.41, byline-below -0.27, byline-above -0.12, byline-end -0.57, byline-apart 0.62, byline-on -0.43, text -0.64, text-on -0.66, aside -0.04
name-below 20: 783: title -0.22, title-on -0.27, deck -0.04, byline-below 0.03, byline-above -0.05, byline-end 0.04, byline-apart -0.05, byline-on -0.09, text 0.04, text-on 0.05
name-below 21: 63999: title 0.03, title-on -0.04, kicker -0.11, deck -0.06, deck-on -0.11, byline-below -0.04, byline-above -0.16, byline-end -0.07, byline-apart -0.05, byline-on 0.06, text -0.10, text-on 0.25, aside -0.08
name-below 22: 878: title -0.50, title-on -0.19, kicker 0.08, deck -0.04, deck-on -0.28, byline-above -0.09, byline-end 0.19, byline-apart -0.05, byline-on 0.27, text 0.28, text-on -0.06
name-below 23: 299: title -0.19, title-on 0.37, kicker -0.70, deck-on -0.03, byline-below 0.15, byline-above 0.28, byline-end -0.48, byline-apart -0.32, byline-on -0.24, text -0.15, text-on 0.73
name-below 24: 530: title 0.48, title-on -0.06, kicker -0.20, deck -0.08, deck-on -0.25, byline-below -0.18, byline-above 0.19, byline-end -0.61, byline-apart 0.16, byline-on -0.54, text 0.37, text-on -0.14
name-below 25: 120: title -0.77, title-on 0.14, kicker -0.08, byline-below -0.09, byline-above -0.30, byline-end -0.36, byline-apart -0.10, byline-on -0.17, text 0.46, text-on 0.30
name-below 26: 110: title -1.05, title-on 0.15, kicker 0.22, byline-below -0.10, byline-above 0.18, byline-end -0.21, byline-apart -0.09, byline-on -0.42, text 0.70, text-on 0.12
name-below 27: 775: title -0.21, title-on -0.12, kicker -0.05, byline-below 0.15, byline-end 0.08, byline-on 0.04, text -0.15, text-on 0.15
name-two-below 0: 140891: title 0.08, kicker -0.09, deck -0.17, deck-on -0.13, byline-below -0.18, byline-above -0.09, byline-end -0.22, byline-apart -0.14, byline-on -0.14, text -0.03, text-on 0.20, aside -0.15
name-two-below 1: 3145: title -0.19, title-on -0.45, kicker 0.12, deck -0.10, deck-on -0.11, byline-below -0.36, byline-above -0.05, byline-end 0.27, byline-apart -0.14, byline-on 0.31, text 0.18
name-two-below 2: 2196: title 0.15, title-on 0.11, deck -0.03, byline-below -0.13, byline-above -0.03, byline-end -0.05, byline-apart -0.03, byline-on -0.17, text -0.14, text-on -0.11
name-two-below 3: 1088: title 0.35, title-on 0.12, kicker -0.11, deck -0.12, deck-on -0.10, byline-below 0.10, byline-above -0.22, byline-end -0.32, byline-apart -0.12, byline-on -0.43, text -0.35, text-on 0.34, aside -0.04
name-two-below 4: 412: title -0.41, kicker -0.49, deck -0.09, deck-on -0.14, byline-below 0.19, byline-above -0.03, byline-end 0.08, byline-apart -0.09, byline-on -0.70, text-on 0.41, aside -0.04
name-two-below 5: 488: title -0.89, title-on 1.21, kicker -0.24, deck -0.07, byline-below -0.42, byline-above -0.08, byline-end -0.68, byline-apart 0.35, byline-on -0.40, text -0.84, text-on -0.06, aside -0.07
name-two-below 6: 3288: title -0.18, title-on 0.03, kicker -0.03, deck -0.06, deck-on -0.07, byline-below -0.06, byline-above -0.07, byline-end 0.07, byline-apart -0.11, text 0.05, text-on 0.07, aside -0.03
name-above 0: 1258: title 0.14, title-on -0.22, kicker -0.05, deck -0.04, byline-below 0.05, byline-end -0.06, byline-apart -0.05
name-above 1: 143: title -0.53, title-on 0.10, deck -0.08, byline-below 0.22, byline-above -0.09, text -0.14, text-on 0.55
name-above 2: 17: title 0.57, title-on -0.21, byline-below -0.19, byline-above -0.10, text -0.27
name-above 3: 38: title 0.40, title-on -0.33, kicker -0.03, byline-below -0.07, byline-above -0.04, byline-apart -0.10, text -0.37
name-above 4: 6: title -0.13, title-on 0.23, deck -0.08, byline-below -0.11, byline-end -0.04, byline-on -0.05, text -0.34, aside -0.09
name-above 5: 8: title 0.32, byline-below -0.04, byline-on -0.04, text -0.28
name-above 6: 201: title 0.21, kicker -0.04, byline-below -0.05, byline-above -0.14, byline-end -0.06, byline-apart -0.04, text -0.07
name-above 7: 2732: title -0.15, title-on 0.12, kicker -0.13, deck -0.11, deck-on -0.03, byline-below 0.19, byline-apart -0.20, byline-on 0.12, text -0.16, text-on 0.08, aside -0.08
name-above 8: 155: title 0.14, title-on -0.30, kicker -0.28, deck 0.08, byline-below 0.28, byline-above -0.08, byline-end -0.60, byline-apart -0.47, text 0.44, text-on -0.79, aside -0.03
name-above 9: 40: title 0.90, title-on -0.60, byline-below -0.78, byline-above -0.23, byline-end -0.38, byline-apart 0.29, byline-on 0.35, text -0.52, text-on -0.05
name-above 10: 73: title 0.42, title-on -0.49, kicker 0.38, deck -0.11, byline-below -0.10, byline-above -0.11, byline-end -0.06, byline-apart 0.45, byline-on 0.29, text -0.13, text-on -0.50
name-above 11: 25: title-on -0.57, kicker -0.32, deck -0.18, byline-below -0.67, byline-above -0.17, byline-end -0.32, byline-apart -0.24, byline-on -0.26, text 1.01, text-on -0.11, aside -0.09
name-above 12: 51: title-on -0.40, kicker 0.05, deck -0.04, byline-below -0.59, byline-above 0.22, byline-end -0.47, byline-apart -0.23, byline-on 0.05, text 0.32
name-above 13: 209: title 0.12, kicker 0.10, byline-below -0.11, byline-above 0.18, byline-end -0.28, byline-apart -0.07, text -0.06
name-above 14: 73372: title -0.34, title-on 0.13, kicker -0.26, deck -0.16, deck-on -0.07, byline-below -0.24, byline-above -0.33, byline-end -0.29, byline-apart 0.19, byline-on 0.11, text -0.09, text-on 0.12, aside -0.16
name-above 15: 2492: title-on 0.10, kicker -0.49, deck -0.07, byline-below -0.29, byline-above 0.08, byline-end 0.07, byline-apart -0.10, byline-on -0.20, text 0.12, aside -0.05
name-above 16: 1950: title -0.43, title-on 0.49, kicker -0.14, byline-below 0.28, byline-above -0.13, byline-end -0.26, byline-apart -0.23, byline-on 0.05, text -0.10, text-on 0.04, aside -0.04
name-above 17: 510: title 0.93, title-on -0.12, kicker 0.30, deck -0.23, byline-below -0.35, byline-above -0.27, byline-end -0.30, byline-on -0.55, text -0.67, text-on -0.22, aside -0.03
name-above 18: 297: title 0.77, title-on -0.56, kicker 0.28, deck -0.15, byline-below -0.06, byline-above -0.18, byline-end 0.06, byline-apart 0.23, byline-on -0.21, text -0.84, text-on -0.13
name-above 19: 331: title 1.39, title-on -0.79, kicker -0.35, deck -0.10, byline-below -0.87, byline-above 0.16, byline-apart 0.70, byline-on 0.09, text -1.19, aside -0.05
name-above 20: 889: kicker -0.05, byline-below -0.11, byline-end -0.11, text 0.23
name-above 21: 64560: title -0.17, title-on 0.06, kicker -0.20, deck -0.10, byline-above -0.08, byline-apart -0.11, byline-on 0.10, text 0.09, text-on 0.05, aside -0.10
name-above 22: 814: title-on -0.26, kicker 0.12, deck 0.10, deck-on -0.22, byline-below -0.46, byline-above 0.23, byline-end -0.21, byline-on -0.48, text 0.27, text-on -0.05
name-above 23: 255: title 0.97, title-on -1.06, kicker 0.88, deck -0.27, deck-on -0.22, byline-below -0.52, byline-above 0.42, byline-end -0.08, byline-apart -0.42, byline-on -0.45, text 0.46, text-on -1.09
name-above 24: 498: title 0.06, title-on -1.07, kicker 0.42, deck -0.18, deck-on -0.21, byline-below 0.16, byline-end -0.05, byline-on -0.20, text 0.42, text-on -0.30
name-above 25: 116: title 0.21, title-on 0.05, kicker 0.74, deck -0.21, deck-on -0.21, byline-below -0.23, byline-end -0.04, byline-apart -0.04, byline-on -0.23, text -0.15, text-on -0.19, aside -0.04
name-above 26: 123: title 0.38, title-on -0.66, kicker -0.38, deck-on -0.16, byline-below -0.11, byline-above -0.30, byline-end -0.18, byline-apart 0.29, byline-on 0.30, text -0.50
name-above 27: 345: title 0.05, kicker 0.11, deck -0.04, byline-below -0.13, byline-end -0.08, byline-apart -0.03
gap-above-and-below 0: 104178: title -0.21, title-on -0.17, kicker -0.19, deck -0.15, deck-on -0.07, byline-below -0.07, byline-above -0.28, byline-end -0.11, byline-apart -0.09, byline-on -0.10, text -0.04, text-on 0.13, aside -0.12
gap-above-and-below 1: 7811: title -0.93, title-on 0.33, kicker -0.37, deck -0.09, deck-on 0.07, byline-below -0.43, byline-above -0.35, byline-end -0.13, byline-apart -0.73, byline-on 0.74, text 1.02, text-on 0.38, aside -0.06
gap-above-and-below 2: 5097: title -0.77, title-on 0.13, deck -0.07, deck-on 0.19, byline-below -0.44, byline-end 0.29, byline-apart -0.19, byline-on 0.25, text 0.48, text-on -0.08, aside -0.06
gap-above-and-below 3: 324: title -0.14, title-on 0.44, kicker -0.22, byline-below -0.34, byline-above -0.08, byline-end -0.35, byline-on -0.03, text -0.13, text-on 0.51
gap-above-and-below 4: 273: title 0.12, title-on -0.49, byline-below -0.09, byline-end -0.11, byline-on -0.17, text -0.20, text-on 0.68
gap-above-and-below 5: 1278: title -0.21, title-on 0.09, kicker -0.04, deck -0.03, byline-below -0.04, byline-above -0.04, byline-end 0.03, byline-apart -0.06, byline-on -0.09, text-on 0.10
gap-above-and-below 6: 8025: title-on -0.38, kicker -0.14, deck -0.05, deck-on -0.16, byline-below 0.14, byline-above -0.36, byline-end -0.38, byline-apart -0.71, byline-on -0.53, text 0.46, text-on 0.15
gap-above-and-below 7: 12459: title-on -0.20, kicker -0.21, deck -0.24, deck-on -0.20, byline-below 0.25, byline-end -0.12, byline-apart -0.13, byline-on 0.06, text 0.11, aside -0.08
gap-above-and-below 8: 37: title -0.45, title-on -0.23, kicker -0.17, deck -0.26, byline-below -0.25, byline-above -0.21, byline-end -0.20, byline-apart -0.22, byline-on 0.16, text 0.43, text-on 0.14, aside -0.21
gap-above-and-below 9: 40: title -0.18, title-on -0.15, kicker -0.32, text 0.48, text-on 0.16
gap-above-and-below 10: 21: title -0.17, title-on -0.08, kicker -0.04, byline-below 0.24, byline-above -0.10, byline-end -0.20, byline-apart -0.25, text -0.27, aside -0.08
gap-above-and-below 11: 197: title -0.18, title-on -0.61, kicker -0.04, deck -0.04, byline-below -0.51, byline-above -0.09, byline-apart -0.06, byline-on 0.11, text 0.38, aside -0.04
gap-above-and-below 12: 5547: title -0.16, title-on -0.66, kicker -0.30, deck -0.05, deck-on -0.19, byline-above -0.21, byline-end -0.14, byline-apart -0.18, byline-on -0.30, text 0.73, text-on 0.25
gap-above-and-below 13: 51: title 0.06, title-on -0.38, kicker -0.16, deck -0.19, byline-below -0.37, byline-above -0.08, byline-end -0.06, byline-apart -0.15, byline-on -0.03, text 0.12, text-on -0.24, aside -0.12
gap-above-and-below 14: 3675: title 0.36, title-on 0.24, kicker -0.09, deck-on -0.16, byline-below 0.06, byline-above -0.20, byline-end -0.22, byline-apart 0.12, byline-on -0.40, text -0.70, aside -0.05
gap-above-and-below 15: 7: title -0.36, kicker -0.14, byline-below -0.04, byline-above -0.05, byline-end -0.07, text 0.07, text-on 0.07
gap-above-and-below 16: 4: title -0.18, title-on -0.29, deck-on -0.03, byline-below -0.15, byline-above -0.10, byline-on -0.10, text 0.27, text-on 0.11, aside -0.10
gap-above-and-below 17: 167: title 0.05, title-on -0.27, kicker -0.14, deck -0.09, byline-below 0.75, byline-above -0.09, byline-end 0.28, byline-apart -0.48, byline-on 0.09, text -0.21, text-on -0.55, aside -0.06
gap-above-and-below 18: 226: title 0.40, title-on 0.46, byline-below -0.46, byline-end -0.12, text -0.33, text-on -0.14
gap-above-and-below 19: 73: title -0.43, title-on 0.09, kicker -0.41, deck -0.18, byline-below -0.08, byline-above -0.08, byline-end -0.24, byline-apart -0.22, byline-on -0.11, text 0.32, text-on 0.55, aside -0.11
gap-above-and-below 20: 73: title -0.15, title-on -0.50, kicker -0.17, deck -0.04, byline-below -0.03, byline-above 0.46, byline-end 0.23, byline-apart -0.07, byline-on -0.33, text -0.28, text-on 0.20, aside -0.05
gap-above-and-below 21: 1: byline-below -0.04, text 0.05
gap-above-and-below 24: 985: title -0.28, title-on 0.47, kicker 0.28, byline-below -0.15, byline-above -0.04, byline-end -0.11, text 0.18, text-on 0.45
gap-above-and-below 25: 385: title 0.29, byline-below -0.09, byline-above -0.09, byline-end -0.08, byline-apart -0.04, text -0.18, text-on 0.06
gap-above-and-below 26: 569: title 0.10, title-on -0.58, kicker -0.28, byline-below -0.03, byline-end -0.11, text 0.23
gap-above-and-below 27: 1: title 0.13, kicker -0.04, text -0.13
gap-above-and-below 28: 2: title -0.21, text 0.16
gap-and-fill 0: 11690: title -0.06, kicker -0.19, deck -0.08, deck-on 0.10, byline-below -0.06, byline-end -0.42, byline-apart -0.12, byline-on 0.04, text -0.22, text-on 0.17, aside -0.04
gap-and-fill 1: 13564: title -0.06, title-on 0.04, deck -0.04, deck-on 0.03, byline-below -0.24, byline-above -0.05, byline-end -0.03, byline-apart -0.10, byline-on -0.05, text-on -0.04, aside -0.04
gap-and-fill 2: 11811: title -0.14, title-on 0.04, kicker -0.10, deck -0.05, deck-on -0.05, byline-below 0.05, byline-above -0.07, byline-end 0.05, byline-apart -0.19, byline-on -0.07, text 0.09, text-on 0.05, aside -0.04
gap-and-fill 3: 9811: title -0.44, title-on 0.03, kicker -0.11, deck-on -0.04, byline-above -0.06, byline-apart -0.10, byline-on -0.05, text-on 0.14, aside -0.04
gap-and-fill 4: 39495: title -0.19, title-on -0.35, kicker -0.09, deck -0.06, deck-on -0.15, byline-below -0.04, byline-above -0.08, byline-end -0.07, byline-apart -0.14, byline-on -0.10, text 0.11, text-on 0.11, aside -0.03
gap-and-fill 5: 32590: title -0.24, title-on -0.39, kicker -0.08, deck-on -0.11, byline-below -0.17, byline-above -0.10, byline-apart -0.09, byline-on -0.03, text-on 0.27, aside -0.04
gap-and-fill 6: 2667: title -0.35, title-on -0.16, kicker -0.31, deck -0.14, deck-on -0.08, byline-below -0.05, byline-above -0.05, byline-end -0.10, byline-on -0.12, text 0.22, text-on 0.47, aside -0.06
gap-and-fill 7: 2439: title 0.13, title-on -0.49, kicker 0.10, deck -0.03, deck-on -0.13, byline-below 0.06, byline-above 0.05, byline-end -0.17, byline-apart -0.08, byline-on 0.17, text 0.26, text-on 0.14, aside -0.04
gap-and-fill 8: 2035: title -0.14, title-on -0.23, kicker -0.08, deck -0.14, byline-below -0.06, byline-above -0.39, byline-end 0.09, byline-apart 0.17, byline-on -0.08, text 0.41, text-on -0.42, aside -0.04
gap-and-fill 9: 1975: title 0.26, title-on -0.53, deck 0.09, deck-on -0.18, byline-below 0.05, byline-above -0.38, byline-end 0.05, byline-apart -0.06, byline-on -0.69, text 0.42, text-on 0.04
gap-and-fill 10: 6551: title -0.22, title-on 0.49, kicker -0.08, deck-on -0.13, byline-below 0.15, byline-above 0.08, byline-end -0.16, byline-apart -0.23, byline-on -0.38, text-on 0.29
gap-and-fill 11: 5112: title 0.34, title-on 0.26, kicker -0.25, deck -0.11, deck-on -0.23, byline-below -0.38, byline-above -0.07, byline-end -0.35, byline-apart 0.12, byline-on -0.81, text 0.13
gap-and-fill 12: 2075: title-on -0.16, kicker 0.06, deck -0.15, deck-on -0.07, byline-below -0.32, byline-above -0.20, byline-end -0.09, byline-apart -0.15, byline-on -0.16, text 0.36, text-on -0.39, aside -0.03
gap-and-fill 13: 1736: title 0.04, title-on -0.39, kicker -0.09, deck -0.04, deck-on -0.06, byline-below 0.07, byline-above -0.08, byline-end 0.09, byline-apart -0.07, byline-on -0.10, text 0.26, text-on 0.22
gap-and-fill 14: 1416: title 0.18, title-on -0.35, kicker -0.20, deck 0.37, deck-on -0.16, byline-below -0.12, byline-above 0.07, byline-end -0.26, byline-on -0.50, text -0.20, text-on 0.05
gap-and-fill 15: 632: title 0.06, title-on 0.33, kicker -0.52, deck 0.24, deck-on -0.15, byline-below -0.32, byline-above 0.11, byline-end -0.13, byline-apart 0.28, byline-on -0.23, text -0.16, text-on -0.37, aside -0.03
gap-and-fill 16: 1799: title 0.38, title-on -0.81, kicker -0.09, deck -0.10, deck-on -0.13, byline-above -0.06, byline-end 0.09, byline-apart 0.26, byline-on -0.23, text -0.46, text-on -0.08
gap-and-fill 17: 1793: title -0.20, title-on -0.11, kicker -0.26, deck -0.06, deck-on -0.16, byline-below 0.68, byline-above 0.25, byline-end -0.41, byline-apart -0.14, text -0.30, text-on -0.67, aside -0.03
gap-and-fill 18: 103: title -0.15, title-on -0.42, kicker -0.30, deck -0.06, byline-above -0.12, byline-end -0.20, byline-apart -0.05, byline-on -0.25, text 0.21, text-on 0.34, aside -0.04
gap-and-fill 19: 73: title 0.19, title-on 0.29, deck -0.07, byline-below -0.46, byline-above 0.22, byline-end -0.39, text -0.54, text-on 0.60, aside -0.03
gap-and-fill 20: 39: title -0.16, title-on 0.38, kicker -0.20, byline-below -0.04, byline-above -0.21, byline-end 0.50, byline-on -0.16, text 0.26, text-on -0.44
gap-and-fill 21: 10: title -0.20, byline-below -0.14, byline-above -0.11, byline-end -0.11, byline-apart -0.08, text 0.30
gap-and-fill 22: 74: title -0.27, text 0.27
gap-and-fill 23: 74: title -0.09, text-on 0.08
gap-and-fill 24: 622: title -0.09, title-on 0.17, kicker 0.20, byline-below -0.08, byline-above 0.05, byline-end -0.09, byline-apart -0.04, text -0.07, text-on 0.28
gap-and-fill 25: 621: title -0.11, title-on -0.54, kicker -0.04, byline-below -0.07, byline-end -0.10, text 0.28, text-on 0.16
gap-and-fill 26: 383: title 0.24, title-on -0.12, kicker -0.20, byline-below -0.09, byline-above -0.07, byline-end -0.09, text-on 0.16
gap-and-fill 27: 66: kicker -0.82, deck -0.04, byline-below -0.32, byline-above 0.39, byline-end -0.22, byline-apart -0.07, text 0.19
gap-and-fill 28: 97: title 0.21, kicker -0.41, deck -0.11, byline-below -0.37, byline-above -0.45, byline-end -0.14, byline-apart -0.09, text -0.05, text-on 0.05, aside -0.05
gap-and-fill 29: 155: title 0.12, kicker 0.24, deck -0.20, byline-below -0.22, byline-end -0.07, byline-apart -0.06, text 0.22, text-on 0.10
gap-and-tail 0: 67771: title -0.30, title-on -0.27, deck -0.12, deck-on 0.11, byline-below -0.25, byline-end -0.07, byline-apart -0.17, byline-on 0.16, text -0.25, text-on -0.11, aside -0.14
gap-and-tail 1: 5302: title -0.35, title-on -0.25, kicker -0.10, deck-on -0.23, byline-below -0.24, byline-above -0.31, byline-end -0.25, byline-apart -0.07, byline-on -0.47, text 0.09, text-on 0.22
gap-and-tail 2: 35909: title -0.09, kicker -0.04, deck -0.04, deck-on -0.06, byline-below -0.10, byline-above -0.04, byline-end -0.18, byline-on -0.15, text 0.14, text-on 0.32
gap-and-tail 3: 3391: title -0.40, title-on -0.57, deck-on -0.22, byline-below -0.09, byline-end -0.08, byline-on -0.23, text 0.40, text-on 0.45
gap-and-tail 4: 641: title -0.56, title-on -0.43, deck -0.07, byline-below -0.21, byline-end -0.20, byline-apart -0.04, byline-on -0.18, text 0.11, text-on 0.93
gap-and-tail 5: 202: title -0.47, title-on -0.59, byline-below -0.47, byline-end -0.18, text 0.39, text-on 0.26
gap-and-tail 6: 3646: title 0.33, title-on -0.29, deck -0.18, deck-on -0.17, byline-below -0.22, byline-above -0.13, byline-end 0.10, byline-apart -0.10, byline-on -0.48, text -0.25, text-on 0.21
gap-and-tail 7: 62: title -0.29, title-on -0.03, kicker -0.05, byline-above -0.09, byline-end -0.18, byline-apart -0.07, text 0.06, text-on 0.39
gap-and-tail 8: 2037: title -0.59, title-on 0.34, kicker -0.31, deck -0.04, deck-on -0.30, byline-below -0.51, byline-above -0.22, byline-end 0.24, byline-apart 0.16, byline-on -0.11, text -0.06, text-on 0.40
gap-and-tail 9: 13218: title 0.11, title-on 0.09, kicker 0.11, deck -0.12, deck-on -0.22, byline-below -0.34, byline-above -0.34, byline-end 0.34, byline-apart 0.06, byline-on -0.05, text -0.16, text-on 0.06, aside -0.09
gap-and-tail 10: 994: title -0.71, title-on -0.65, kicker -0.03, deck -0.20, byline-below -0.14, byline-end 0.57, byline-on -0.26, text 0.43, text-on 0.57
gap-and-tail 11: 4565: title -0.48, title-on -0.47, kicker -0.06, deck -0.08, deck-on -0.16, byline-below -0.38, byline-above -0.03, byline-end -0.07, byline-apart -0.07, byline-on -0.35, text 0.65, text-on 0.35, aside -0.03
gap-and-tail 12: 973: title -0.57, title-on -0.34, byline-below -0.19, text 0.55, text-on 0.19
gap-and-tail 13: 200: title -0.44, title-on -0.96, byline-below -0.72, text 1.10, text-on 0.04
gap-and-tail 14: 48: title -0.52, title-on -0.41, deck -0.12, byline-below -0.43, byline-above -0.04, byline-apart -0.21, byline-on -0.07, text 0.62, text-on 0.04, aside -0.12
gap-and-tail 15: 396: title 0.15, title-on 0.32, byline-below -0.03, text 0.06, text-on -0.40
gap-and-tail 17: 374: title 0.41, title-on -0.62, kicker -0.14, deck -0.15, byline-below -0.06, byline-above -0.07, byline-end -0.46, byline-apart -0.31, byline-on -0.29, text 0.60, text-on -0.23
gap-and-tail 18: 6841: title -0.06, kicker -0.17, deck 0.09, deck-on -0.16, byline-above -0.25, byline-end -0.15, byline-apart 0.26, byline-on -0.33, text -0.08, text-on -0.86, aside -0.05
gap-and-tail 19: 353: title 0.13, title-on -0.82, kicker -0.12, deck -0.08, deck-on -0.07, byline-below -0.06, byline-above -0.11, byline-apart -0.04, text 0.34, text-on -0.17
gap-and-tail 20: 1594: title 0.58, title-on -0.86, kicker -0.13, deck -0.08, deck-on -0.12, byline-below -0.63, byline-above -0.03, byline-apart -0.08, text -0.24, text-on 0.75
gap-and-tail 21: 86: title -0.32, kicker -0.28, deck-on -0.05, byline-below -0.10, text 0.62, text-on 0.15
gap-and-tail 22: 112: title -0.64, byline-below -0.40, byline-above -0.13, text 0.77
gap-and-tail 23: 16: title -0.23, title-on -0.14, deck -0.11, byline-below -0.16, text 0.28, text-on 0.06
gap-and-tail 24: 255: title -0.11, title-on -0.25, deck -0.21, byline-below 0.30, byline-above -0.09, text -0.11, text-on 0.22
gap-and-tail 25: 5: title -0.08, deck -0.06, deck-on -0.03, text 0.14
gap-and-tail 26: 189: title -0.39, title-on -0.69, kicker -0.05, deck -0.04, byline-below 0.56, byline-above -0.26, byline-end -0.19, byline-apart -0.29, text 0.40, text-on -0.14, aside -0.05
gap-and-tail 27: 271: title -0.42, title-on 0.29, kicker -0.31, byline-below -0.42, byline-above -0.04, byline-end 0.24, byline-apart -0.06, byline-on -0.43, text 0.28, text-on 0.55, aside -0.04
gap-and-tail 29: 75: title 0.34, kicker -0.06, deck -0.18, byline-above -0.23, byline-end -0.30, byline-apart -0.19, text -0.28, text-on 0.10, aside -0.16
gap-and-tail 30: 11: text-on 0.03
gap-and-tail 36: 1756: title -0.13, title-on -0.21, kicker 0.11, byline-below -0.11, byline-above -0.05, byline-end -0.12, byline-apart -0.04, text 0.19, text-on 0.14
gap-and-tail 37: 14: title 0.21, byline-below -0.36, byline-above 0.34, byline-end -0.13, byline-apart -0.06, text -0.40
gap-and-tail 38: 129: title 1.72, title-on -0.14, kicker -0.63, deck -0.27, byline-above -0.06, text -1.40, text-on 0.49
gap-and-tail 39: 6: title -0.06, text-on 0.08
gap-and-tail 42: 25: title 0.69, kicker -0.16, text -0.69
gap-and-tail 44: 14: title 0.39, kicker -0.12, deck -0.16, byline-below -0.20, byline-above 0.63, byline-end -0.31, byline-apart -0.03, text -0.95, aside -0.03
gap-below-and-tail 0: 74260: title-on -0.07, kicker -0.05, deck -0.08, deck-on -0.05, byline-below 0.05, byline-above -0.24, byline-end -0.11, byline-apart -0.18, byline-on -0.37, text -0.15, text-on -0.21, aside -0.10
gap-below-and-tail 1: 8313: title -0.10, title-on 0.16, kicker -0.04, deck -0.21, deck-on -0.14, byline-below 0.05, byline-above -0.34, byline-end -0.09, byline-apart -0.26, byline-on 0.48, text -0.36, text-on -0.31, aside -0.13
gap-below-and-tail 2: 6377: title -0.23, kicker -0.06, deck 0.04, deck-on 0.10, byline-below -0.39, byline-above 0.26, byline-apart -0.06, byline-on 0.33, text -0.20, text-on -0.42, aside -0.08
gap-below-and-tail 3: 168: title -0.28, title-on -0.26, kicker -0.58, byline-below -0.25, byline-above -0.07, byline-end -0.22, byline-on -0.04, text 0.27, text-on 0.46, aside -0.05
gap-below-and-tail 4: 114: title -0.59, title-on -0.72, kicker -0.10, deck -0.14, deck-on -0.06, byline-below 0.24, byline-above -0.35, byline-end -0.20, byline-apart -0.43, byline-on -0.24, text 0.07, text-on 0.63, aside -0.13
gap-below-and-tail 5: 625: title -0.36, title-on -0.35, kicker -0.10, deck -0.10, byline-below 0.12, byline-above -0.10, byline-end 0.40, byline-apart -0.18, byline-on 0.18, text 0.13, text-on -0.42, aside -0.07
gap-below-and-tail 6: 5904: title -0.23, title-on -0.09, kicker -0.06, deck -0.04, deck-on -0.31, byline-above -0.19, byline-end -0.34, byline-apart -0.07, byline-on -0.30, text 0.12, text-on 0.14
gap-below-and-tail 7: 512: title -0.61, title-on -1.13, kicker -0.10, deck -0.22, byline-below -0.54, byline-end 0.57, byline-apart -0.04, byline-on -0.26, text 0.07, text-on 1.10
gap-below-and-tail 8: 218: title -0.48, title-on 0.37, byline-below -0.12, byline-above -0.04, byline-end 0.38, byline-apart -0.17, byline-on -0.08, text -0.32, text-on 0.31
gap-below-and-tail 9: 13: title -0.07, title-on 0.10, deck -0.04, byline-below -0.06, text -0.15
gap-below-and-tail 11: 21: title-on -0.17, byline-below -0.16, byline-end -0.15, byline-on -0.10, text -0.32, text-on 0.39
gap-below-and-tail 12: 28989: title -0.08, title-on -0.11, deck-on -0.10, byline-below -0.15, byline-above -0.03, byline-end -0.09, byline-apart -0.03, byline-on -0.11, text 0.12, text-on 0.35
gap-below-and-tail 13: 9836: title -0.33, title-on -0.28, kicker -0.17, deck -0.08, deck-on -0.12, byline-below -0.57, byline-end -0.09, byline-apart -0.05, byline-on -0.27, text 0.56, text-on 0.40
gap-below-and-tail 14: 2280: title 0.62, title-on -0.50, kicker -0.09, deck -0.08, deck-on -0.07, byline-below -0.43, byline-above -0.05, byline-end -0.07, byline-on -0.12, text -0.29, text-on 0.24
gap-below-and-tail 15: 152: title -0.42, title-on -0.22, byline-on -0.05, text-on 0.37
gap-below-and-tail 16: 136: title 0.12, title-on -0.06, byline-end -0.08, text -0.19, text-on 0.17
gap-below-and-tail 17: 879: title -0.05, title-on 0.16, byline-below -0.08, byline-end -0.08, byline-on -0.09, text 0.15, text-on 0.09
gap-below-and-tail 18: 2802: title -0.32, title-on -0.20, deck -0.04, deck-on -0.21, byline-below -0.08, byline-end -0.06, byline-apart -0.04, byline-on -0.06, text 0.17, text-on 0.38
gap-below-and-tail 19: 1414: title -0.42, title-on -0.14, byline-below -0.11, byline-on -0.25, text 0.53, text-on 0.28
gap-below-and-tail 20: 137: title -0.44, title-on -0.37, kicker -0.35, deck-on -0.15, byline-below -0.19, byline-end -0.06, byline-on -0.05, text 0.47, text-on 0.51
gap-below-and-tail 21: 21: title -0.34, text -0.03, text-on 0.27
gap-below-and-tail 22: 26: title -0.19, text 0.19, text-on 0.03
gap-below-and-tail 23: 67: byline-end -0.08, text -0.10, text-on 0.25
gap-below-and-tail 24: 788: title -0.71, title-on -0.29, byline-below -0.47, byline-above -0.08, text 0.42, text-on 0.80
gap-below-and-tail 25: 127: title -0.64, title-on -0.87, byline-below -0.42, text 0.86, text-on 0.37
gap-below-and-tail 26: 32: title -0.21, byline-apart -0.08, text 0.28, text-on 0.10
gap-below-and-tail 30: 214: title -0.66, title-on -0.59, byline-below -0.35, text 0.77, text-on 0.24
gap-below-and-tail 31: 46: title -0.51, title-on -0.39, deck -0.08, byline-below -0.28, byline-end -0.21, byline-apart -0.20, byline-on -0.07, text 0.61, text-on 0.35, aside -0.07
gap-below-and-tail 32: 6: text -0.07, text-on 0.06
gap-below-and-tail 36: 3856: title 0.41, title-on -0.48, deck -0.14, deck-on -0.14, byline-below -0.06, byline-above -0.08, byline-end 0.06, byline-apart -0.09, byline-on -0.28, text -0.11
gap-below-and-tail 37: 210: title 0.24, title-on 0.33, kicker -0.08, byline-end -0.14, text-on -0.41
gap-below-and-tail 38: 239: title -0.24, title-on -0.18, deck-on -0.05, byline-below -0.18, byline-end -0.21, byline-on -0.16, text -0.18, text-on 0.62
gap-below-and-tail 39: 8: text-on 0.04
gap-below-and-tail 42: 71: title -0.35, kicker -0.04, deck -0.03, deck-on -0.04, byline-above -0.10, byline-end -0.10, byline-apart -0.07, text 0.10, text-on 0.34
gap-below-and-tail 47: 1: byline-end -0.08, text-on 0.08
gap-below-and-tail 48: 2077: title -0.06, title-on -0.61, kicker -0.13, deck-on -0.20, byline-below -0.38, byline-above -0.07, byline-end 0.12, byline-apart -0.21, byline-on -0.36, text-on 0.28
gap-below-and-tail 49: 316: title 0.26, title-on 0.20, kicker -0.15, deck -0.20, byline-below 0.27, byline-above -0.09, byline-end -0.24, byline-apart -0.21, byline-on 0.09, text -0.10, text-on -0.77
gap-below-and-tail 50: 161: title -1.06, title-on -0.31, kicker -0.61, deck -0.21, deck-on -0.21, byline-below 0.53, byline-above -0.13, byline-end 0.65, byline-apart 0.30, byline-on 0.19, text-on -0.39, aside -0.03
gap-below-and-tail 51: 8: kicker -0.04, deck -0.03, byline-below -0.03, byline-above -0.07, byline-end -0.06, text 0.16, aside -0.04
gap-below-and-tail 53: 49: title -0.40, byline-below -0.14, byline-above -0.03, byline-end -0.36, byline-apart -0.09, text 0.52, text-on 0.31
gap-and-tail-above 0: 74260: title -0.27, kicker -0.24, deck -0.08, byline-below -0.16, byline-above -0.21, byline-end -0.43, byline-apart -0.08, byline-on 0.13, text 0.24, text-on 0.30, aside -0.08
gap-and-tail-above 1: 5904: title -0.81, title-on 0.34, kicker -0.12, deck-on -0.08, byline-below -0.19, byline-above -0.10, byline-end -0.10, byline-on 0.48, text 0.38, text-on 0.32
gap-and-tail-above 2: 28989: title 0.18, title-on -0.35, kicker 0.14, deck -0.07, deck-on -0.05, byline-below -0.24, byline-above 0.08, byline-end 0.34, byline-apart -0.14, byline-on -0.19, text -0.24, text-on -0.22, aside -0.06
gap-and-tail-above 3: 2802: title 0.14, title-on -0.14, kicker 0.27, byline-below -0.06, byline-above -0.09, byline-end 0.20, byline-on -0.08, text -0.14, text-on 0.15
gap-and-tail-above 4: 788: title -0.06, title-on -0.41, byline-on -0.34, text -0.09, text-on 0.09
gap-and-tail-above 5: 214: title -0.11, text 0.11
gap-and-tail-above 6: 3856: title -0.36, title-on 0.58, kicker -0.05, deck -0.04, deck-on -0.19, byline-above 0.11, byline-end -0.16, byline-apart -0.04, byline-on 0.15, text -0.34, text-on 0.12
gap-and-tail-above 7: 71: title -0.46, title-on -0.05, deck -0.04, deck-on -0.06, byline-below -0.29, byline-above -0.11, byline-end -0.28, byline-apart 0.38, text 0.29, text-on 0.33, aside -0.04
gap-and-tail-above 8: 2077: title 0.18, title-on -0.56, kicker -0.15, deck -0.03, deck-on 0.41, byline-below -0.22, byline-end 0.17, byline-apart -0.13, byline-on -0.73, text -0.09, text-on -0.25
gap-and-tail-above 10: 8313: title 0.30, title-on -0.05, kicker -0.13, deck -0.15, deck-on -0.15, byline-below -0.20, byline-above -0.09, byline-end -0.42, byline-apart 0.13, byline-on -0.30, text -0.24, text-on 0.36, aside -0.08
gap-and-tail-above 11: 512: title -0.12, title-on -0.50, kicker -0.82, deck -0.05, deck-on -0.08, byline-below -0.27, byline-above -0.06, byline-end -0.12, byline-apart -0.16, byline-on 0.67, text 0.10, text-on 0.20, aside -0.06
gap-and-tail-above 12: 9836: title 0.12, title-on 0.14, kicker 0.18, deck -0.14, byline-below -0.36, byline-above -0.03, byline-end 0.13, byline-apart -0.16, byline-on -0.27, text 0.14, text-on -0.36, aside -0.05
gap-and-tail-above 13: 1414: title -0.36, kicker -0.23, byline-below -0.18, byline-above -0.13, byline-end -0.35, byline-apart 0.11, byline-on -0.06, text 0.59, text-on 0.03
gap-and-tail-above 14: 127: title 0.72, title-on -0.08, byline-below -0.15, text -0.69, text-on 0.04
gap-and-tail-above 15: 46: title -0.32, title-on -0.05, deck -0.03, byline-below -0.20, byline-end -0.05, byline-apart -0.16, text 0.38, text-on 0.14, aside -0.03
gap-and-tail-above 16: 210: title -0.77, title-on 0.37, kicker -0.09, deck -0.10, deck-on -0.09, byline-below -0.03, byline-end -0.21, byline-apart -0.03, byline-on -0.07, text 0.62, text-on 0.22
gap-and-tail-above 18: 316: title 0.85, title-on -0.43, kicker 0.54, byline-below 0.33, byline-above -0.24, byline-end -0.17, byline-apart -0.35, byline-on -0.26, text -0.50, text-on -0.23
gap-and-tail-above 20: 6377: title -0.19, title-on -0.36, kicker -0.18, deck-on -0.21, byline-above 0.11, byline-apart 0.25, byline-on -0.36, text 0.10, text-on -0.08, aside -0.05
gap-and-tail-above 21: 218: title -0.03, title-on -0.14, kicker -0.16, deck -0.06, byline-below -0.09, byline-above -0.11, byline-end -0.09, byline-apart -0.23, byline-on 0.30, text 0.18, text-on -0.25
gap-and-tail-above 22: 2280: title-on 0.16, kicker -0.18, deck -0.06, deck-on -0.07, byline-below 0.06, byline-above -0.25, byline-end -0.22, byline-apart 0.04, byline-on -0.15, text-on -0.26, aside -0.03
gap-and-tail-above 23: 137: title 0.19, title-on -0.28, kicker -0.48, byline-below -0.09, byline-above -0.05, byline-end -0.05, byline-on -0.12, text-on 0.09
gap-and-tail-above 24: 32: title -0.23, kicker -0.03, byline-above -0.03, byline-apart -0.22, text 0.32, text-on 0.05
gap-and-tail-above 26: 239: title -0.90, title-on -0.30, kicker -0.11, byline-below -0.06, byline-end -0.11, byline-on -0.08, text 0.69, text-on 0.71
gap-and-tail-above 28: 161: title -0.16, title-on 0.25, kicker 0.18, deck -0.14, byline-below -0.37, byline-above -0.08, byline-end -0.37, byline-apart 0.23, byline-on -0.10, text 0.56, text-on -0.86
gap-and-tail-above 30: 168: title 0.20, title-on -0.31, kicker 0.23, deck -0.04, byline-below -0.40, byline-above -0.14, byline-end -0.17, byline-apart -0.03, byline-on -0.51, text -0.23, text-on 0.38
gap-and-tail-above 31: 13: title -0.24, title-on 0.19
gap-and-tail-above 32: 152: title 0.19, title-on -0.23, kicker -0.68, deck -0.04, byline-below -0.07, byline-above -0.42, byline-end 0.22, byline-apart -0.11, text -0.14, text-on 0.16, aside -0.06
gap-and-tail-above 33: 21: title -0.37, title-on -0.14, kicker -0.09, byline-below -0.04, byline-above 0.26, byline-end -0.14, byline-apart -0.16, text 0.23
gap-and-tail-above 34: 3: title 0.10, text -0.09
gap-and-tail-above 36: 8: title -0.14, text-on 0.17
gap-and-tail-above 38: 8: title 0.41, byline-below -0.09, text -0.40
gap-and-tail-above 40: 114: title -0.08, title-on -0.38, byline-below -0.09, byline-above -0.03, byline-end -0.04, text 0.17, text-on 0.46
gap-and-tail-above 42: 136: title 0.09, title-on 0.34, kicker -0.45, byline-below -0.06, byline-above -0.34, byline-end -0.13, byline-apart -0.03, text -0.11, text-on 0.04
gap-and-tail-above 43: 26: title -0.19, title-on -0.14, kicker -0.31, byline-end -0.05, text 0.54
gap-and-tail-above 46: 11: title -0.06, text-on 0.07
gap-and-tail-above 49: 1644: title 0.04, byline-below -0.12, byline-end -0.11, byline-apart -0.04, text 0.07
times 0: 147118: title 0.05, title-on -0.12, deck -0.19, byline-above -0.27, byline-end 0.13, byline-apart -0.21, byline-on 0.04, text -0.30, aside -0.19
times 1: 2364: title 0.06, title-on -0.59, kicker 0.37, deck -0.05, deck-on -0.19, byline-below -0.49, byline-above -0.18, byline-end -0.53, byline-apart -0.12, byline-on -0.23, text 0.49, text-on 0.68
times 2: 2026: title -0.18, title-on -0.76, kicker -1.01, deck -0.11, byline-below -1.02, byline-above -0.12, byline-end -1.88, byline-apart 0.14, byline-on -0.31, text 1.00, text-on 0.11, aside -0.04
row 0: 82207: title -0.05, title-on -0.08, kicker -0.03, deck-on -0.23, byline-below -0.21, byline-above -0.05, byline-end -0.12, byline-apart -0.07, byline-on -0.08, text 0.05, text-on 0.21, aside -0.03
row 1: 10029: title-on 0.17, kicker -0.05, deck -0.04, deck-on -0.14, byline-below -0.08, byline-above -0.04, byline-end 0.03, byline-apart -0.09, byline-on -0.10
row 2: 9048: title 0.07, title-on -0.08, kicker -0.09, deck -0.11, deck-on -0.05, byline-below 0.10, byline-above 0.03, byline-end -0.18, byline-apart -0.04, byline-on -0.10, text -0.10, text-on -0.04, aside -0.06
row 3: 7242: title 0.15, title-on -0.08, deck -0.04, deck-on -0.09, byline-below 0.09, byline-above -0.07, byline-end 0.05, byline-apart -0.04, byline-on -0.10, text -0.20, text-on -0.05
row 4: 6320: title-on -0.07, kicker 0.06, deck-on 0.13, byline-below 0.07, byline-above -0.05, byline-end -0.10, byline-apart -0.18, byline-on 0.18, text -0.06, aside -0.03
row 5: 9399: title -0.11, title-on -0.08, kicker 0.11, deck 0.04, byline-below 0.18, byline-above -0.10, byline-end -0.09, byline-apart -0.23, text -0.07, text-on -0.19, aside -0.07
row 6: 10087: title -0.27, title-on -0.04, kicker -0.06, deck -0.17, deck-on -0.13, byline-below -0.11, byline-end -0.05, byline-apart -0.09, byline-on 0.16, text 0.08, text-on 0.17, aside -0.07
row 7: 17176: title -0.10, title-on -0.13, kicker -0.34, deck -0.15, byline-below -0.11, byline-above 0.06, byline-end -0.51, byline-apart 0.22, byline-on -0.07, text 0.36, text-on -0.07, aside -0.10
row-and-place 0: 82207: title 0.09, kicker -0.04, deck -0.04, deck-on -0.32, byline-below -0.13, byline-above -0.09, byline-end -0.10, byline-apart -0.05, byline-on -0.13, text-on 0.09, aside -0.04
row-and-place 9: 10029: title 0.08, title-on 0.11, kicker -0.08, deck -0.06, deck-on -0.16, byline-below -0.11, byline-above -0.05, byline-end 0.04, text -0.06, text-on 0.05, aside -0.05
row-and-place 17: 4524: title 0.03, title-on 0.26, kicker -0.11, deck -0.09, deck-on -0.03, byline-above -0.06, byline-end -0.08, byline-apart -0.07, byline-on -0.07, text -0.08, aside -0.04
row-and-place 18: 4524: title -0.10, title-on -0.22, kicker -0.09, deck -0.05, deck-on -0.10, byline-above 0.12, byline-end 0.04, text -0.11, text-on -0.15, aside -0.03
row-and-place 25: 2414: title -0.25, title-on 0.28, kicker -0.04, deck-on -0.08, byline-below -0.08, byline-end -0.04, byline-on -0.22, text 0.03, text-on 0.14
row-and-place 26: 2414: title 0.09, title-on -0.05, kicker -0.18, deck -0.09, deck-on -0.09, byline-below -0.07, byline-apart 0.07, text 0.04, text-on -0.39
row-and-place 27: 2414: title-on -0.56, kicker 0.15, deck -0.07, deck-on -0.03, byline-above -0.17, byline-end 0.17, byline-apart -0.12, byline-on 0.13, text -0.15
row-and-place 33: 1580: title -0.20, title-on 0.29, kicker -0.07, deck-on 0.14, byline-below -0.10, byline-above -0.05, byline-end -0.26, byline-on 0.09, text 0.06, text-on 0.08
row-and-place 34: 1580: title -0.03, title-on 0.49, deck -0.03, deck-on -0.08, byline-below -0.08, byline-above -0.05, byline-end -0.14, byline-apart -0.11, byline-on -0.18, text -0.08, text-on 0.07
row-and-place 35: 1580: title -0.08, title-on -0.28, kicker -0.25, deck -0.07, byline-below 0.30, byline-above -0.10, byline-end 0.10, byline-apart -0.11, byline-on -0.18, text 0.12, text-on 0.12
row-and-place 36: 1580: title 0.10, title-on -0.29, kicker 0.04, deck-on -0.13, byline-below -0.06, byline-above -0.05, byline-end 0.08, byline-apart -0.06, byline-on 0.14, text -0.17, text-on -0.06
row-and-place 41: 1739: title 0.05, title-on 0.20, kicker -0.07, deck-on 0.09, byline-below -0.39, byline-above -0.04, byline-on 0.23, text -0.12
row-and-place 42: 1739: title 0.05, title-on -0.21, kicker -0.08, byline-below 0.33, byline-above -0.03, byline-end -0.34, byline-apart -0.25, byline-on -0.49, text 0.13, text-on 0.22
row-and-place 43: 1739: title -0.05, title-on 0.12, kicker 0.06, deck 0.10, deck-on -0.12, byline-below 0.17, byline-above -0.12, byline-end 0.04, byline-apart -0.10, byline-on -0.09, text -0.27, text-on -0.32
row-and-place 44: 1739: title -0.05, title-on 0.04, kicker 0.14, deck -0.09, deck-on -0.08, byline-above -0.09, byline-end -0.04, byline-on 0.06, text -0.12, text-on -0.11
row-and-place 45: 2443: title -0.17, title-on -0.09, kicker -0.04, deck -0.09, byline-end 0.06, byline-apart -0.06, byline-on 0.17, text 0.06
row-and-place 49: 1237: title 0.22, title-on 0.04, kicker -0.05, deck -0.06, deck-on -0.31, byline-below -0.69, byline-above -0.05, byline-end 0.04, byline-apart 0.20, byline-on 0.13, text -0.04, text-on -0.12
row-and-place 50: 1237: title -0.14, title-on 0.32, kicker -0.23, deck -0.08, deck-on 0.04, byline-below -0.06, byline-end -0.05, byline-apart -0.05, byline-on -0.33, text-on 0.41
row-and-place 51: 1237: title -0.42, title-on 0.50, kicker 0.08, deck-on 0.07, byline-below -0.23, byline-above 0.15, byline-end -0.07, byline-apart -0.14, byline-on -0.27, text 0.12, text-on -0.33
row-and-place 52: 1237: title -0.10, title-on 0.10, kicker -0.19, deck-on 0.13, byline-below 0.19, byline-above -0.09, byline-end -0.28, byline-apart 0.16, byline-on 0.09, text-on -0.15
row-and-place 53: 2474: title-on -0.13, kicker -0.08, deck-on 0.05, byline-below 0.10, byline-above -0.24, byline-end 0.16, byline-on 0.07, text 0.06, text-on 0.10
row-and-place 54: 2665: title -0.09, title-on -0.59, kicker 0.27, deck 0.06, deck-on -0.04, byline-below -0.42, byline-above -0.08, byline-end 0.10, byline-apart -0.09, byline-on -0.03, text-on 0.36
row-and-place 57: 783: title 0.16, title-on 0.33, deck -0.04, byline-below -0.21, byline-above -0.03, byline-end -0.41, byline-apart 0.38, byline-on -0.30, text -0.42, text-on -0.20
row-and-place 58: 783: title-on -0.35, kicker -0.12, deck-on 0.22, byline-below -1.24, byline-above 0.18, byline-end -0.20, byline-apart 0.64, text-on 0.13
row-and-place 59: 783: title -0.22, title-on 0.09, kicker -0.12, deck -0.04, deck-on 0.25, byline-below -0.15, byline-above -0.25, byline-apart 0.09, byline-on -0.68, text 0.30, text-on -0.18
row-and-place 60: 783: title 0.11, title-on -0.35, kicker -0.08, deck 0.03, deck-on -0.24, byline-below -0.35, byline-above -0.04, byline-end -0.04, byline-apart 0.09, byline-on -0.52, text 0.16, text-on 0.47
row-and-place 61: 1566: title -0.27, title-on -0.20, kicker -0.14, deck -0.13, byline-below 0.08, byline-end -0.11, byline-apart -0.08, byline-on -0.34, text 0.16, text-on 0.16
row-and-place 62: 3132: title-on -0.09, kicker -0.06, deck -0.08, deck-on -0.07, byline-below -0.19, byline-end -0.10, byline-apart -0.06, byline-on -0.31, text-on 0.26
row-and-place 63: 9346: title 0.19, title-on -0.06, kicker -0.32, deck -0.16, deck-on -0.09, byline-below -0.42, byline-above -0.06, byline-end -0.18, byline-apart -0.16, text 0.10, text-on -0.04, aside -0.05
bare-row-and-letters 0: 20: title -0.27, title-on 0.94, byline-below -0.45, text -0.58, text-on 0.10
bare-row-and-letters 1: 38: title -0.13, byline-below -0.28, byline-above -0.04, byline-end -0.20, byline-apart -0.05, text 0.36, text-on 0.22
bare-row-and-letters 2: 53049: title-on -0.18, kicker -0.08, deck -0.03, deck-on 0.13, byline-above -0.09, byline-end -0.16, byline-apart -0.06, byline-on -0.07, text -0.10, text-on 0.12, aside -0.06
bare-row-and-letters 3: 66711: title -0.16, title-on 0.13, kicker -0.18, deck -0.10, byline-below -0.05, byline-above -0.06, byline-end 0.09, byline-apart -0.10, byline-on 0.06, text 0.06, text-on 0.10, aside -0.12
bare-row-and-letters 4: 750: title 0.05, title-on -0.36, kicker -0.10, deck -0.04, byline-below -0.10, byline-above -0.14, byline-end -0.25, text 0.40, text-on 0.19
bare-row-and-letters 5: 2113: title -0.12, title-on 0.13, kicker -0.25, deck -0.04, byline-below -0.22, byline-above 0.15, byline-end 0.05, byline-on 0.06, aside -0.06
bare-row-and-letters 6: 5385: title-on -0.17, kicker 0.12, deck -0.09, deck-on -0.10, byline-below -0.14, byline-above -0.08, byline-apart 0.10, byline-on -0.17, text -0.20, text-on 0.12, aside -0.05
bare-row-and-letters 8: 513: title -0.07, title-on -0.05, kicker -0.05, deck -0.10, byline-below -0.36, byline-above 0.14, byline-end -0.04, byline-on -0.03, text 0.13, text-on 0.25
bare-row-and-letters 9: 697: title-on -0.25, kicker 0.27, deck -0.06, deck-on -0.05, byline-above -0.44, byline-end 0.21, byline-apart 0.31, byline-on -0.12, text -0.13, text-on 0.16, aside -0.07
bare-row-and-letters 10: 3474: title -0.06, kicker -0.17, deck -0.09, deck-on 0.07, byline-below -0.07, byline-above 0.25, byline-apart -0.06, byline-on -0.10, text -0.13, text-on 0.03, aside -0.07
bare-row-and-letters 12: 169: title -0.10, title-on 0.64, kicker -0.15, byline-below -0.29, byline-above 0.23, byline-end -0.20, byline-apart -0.32, byline-on 0.21, text -0.45, text-on -0.30
bare-row-and-letters 13: 261: title-on 0.28, kicker -0.22, deck -0.17, byline-below -0.19, byline-above -0.33, byline-end 0.33, byline-on 0.08, text 0.07, text-on -0.10, aside -0.06
bare-row-and-letters 14: 2090: title 0.10, title-on -0.16, kicker -0.08, deck -0.11, deck-on -0.09, byline-below -0.05, byline-above 0.08, byline-end 0.20, byline-apart -0.06, byline-on -0.18, text -0.43, text-on 0.63, aside -0.09
bare-row-and-letters 16: 63: title -0.36, title-on 0.42, deck -0.04, byline-below -0.31, byline-on -0.06, text -0.06, text-on -0.29
bare-row-and-letters 17: 117: title-on -0.26, kicker 0.09, deck -0.39, byline-below -0.24, byline-above -0.39, byline-end -0.46, byline-apart -0.42, byline-on -0.13, text -0.06, text-on 0.71, aside -0.05
bare-row-and-letters 18: 1932: title 0.06, title-on 0.06, kicker 0.05, deck 0.19, deck-on -0.08, byline-below 0.04, byline-above 0.05, byline-apart -0.23, byline-on -0.09, text -0.03, text-on -0.29, aside -0.08
bare-row-and-letters 20: 62: title -0.82, title-on -0.05, kicker -0.05, deck -0.06, byline-below -0.17, byline-above -0.32, byline-apart -0.04, byline-on -0.19, text 0.65
bare-row-and-letters 21: 33: title -0.04, title-on 0.39, kicker -0.39, deck -0.22, byline-below 0.55, byline-above -0.33, byline-end -0.42, byline-apart 0.38, text -0.17, text-on -0.04, aside -0.17
bare-row-and-letters 22: 2515: title 0.22, title-on 0.03, kicker 0.07, deck 0.09, deck-on -0.11, byline-below -0.22, byline-above -0.24, byline-end -0.19, byline-apart -0.23, text -0.12, aside -0.06
bare-row-and-letters 24: 72: title -0.80, title-on 0.31, deck -0.12, byline-below -0.38, byline-on -0.19, text 0.51, text-on 0.18
bare-row-and-letters 25: 15: title -0.59, title-on 0.40, deck -0.10, byline-below 0.50, byline-above -0.40, byline-end -0.39, byline-apart -0.45, byline-on 0.15, text -0.11, text-on -0.13
bare-row-and-letters 26: 3640: title 0.11, title-on -0.07, deck 0.09, deck-on -0.05, byline-below -0.33, byline-end 0.09, byline-apart -0.08, byline-on 0.26, text -0.03, text-on 0.05, aside -0.08
bare-row-and-letters 28: 22: title 0.70, title-on -0.08, kicker -0.08, deck -0.06, byline-below 0.14, byline-above -0.07, byline-apart -0.20, text -0.65, aside -0.11
bare-row-and-letters 29: 11: title -0.20, byline-below -0.05, byline-end -0.05, byline-apart -0.04, text 0.21
bare-row-and-letters 30: 7756: title -0.21, title-on -0.08, deck -0.12, deck-on -0.08, byline-below -0.41, byline-above -0.12, byline-apart -0.12, byline-on 0.14, text 0.06, text-on 0.54, aside -0.12
bare-row-and-place 0: 119818: title -0.08, title-on 0.04, kicker -0.13, deck -0.12, byline-below 0.05, byline-above -0.15, byline-end -0.07, byline-apart -0.15, byline-on -0.17, text -0.05, text-on 0.13, aside -0.09
bare-row-and-place 9: 8248: title-on 0.05, kicker -0.05, deck -0.06, deck-on -0.04, byline-above -0.12, byline-end -0.10, text -0.14, text-on 0.23, aside -0.05
bare-row-and-place 17: 2342: title -0.29, title-on -0.11, kicker 0.18, deck -0.06, byline-above -0.09, byline-end 0.16, byline-on -0.19, text 0.06, text-on 0.20
bare-row-and-place 18: 2342: title -0.07, title-on -0.32, kicker -0.24, deck -0.05, deck-on 0.18, byline-below -0.06, byline-above -0.06, byline-end 0.06, byline-apart -0.04, byline-on -0.13, text 0.26, aside -0.05
bare-row-and-place 25: 840: title -0.08, deck -0.08, deck-on -0.04, byline-below -0.21, byline-above -0.05, byline-end -0.16, byline-apart -0.14, byline-on 0.11, text 0.25, text-on 0.46, aside -0.04
bare-row-and-place 26: 840: title 0.03, title-on 0.23, kicker -0.60, deck -0.03, byline-below -0.13, byline-above -0.19, byline-end 0.28, byline-apart 0.12, byline-on -0.13, text -0.11, text-on 0.05
bare-row-and-place 27: 840: title -0.33, title-on -0.54, kicker 0.10, deck-on -0.21, byline-below -0.17, byline-above 0.19, byline-end -0.15, byline-on -0.04, text 0.22, aside -0.06
bare-row-and-place 33: 528: title 0.03, title-on -0.30, kicker -0.16, deck-on -0.06, byline-below -0.59, byline-above -0.06, byline-end -0.17, byline-apart -0.26, byline-on 0.12, text 0.33, text-on 0.11, aside -0.03
bare-row-and-place 34: 528: title-on -0.28, kicker -0.40, deck 0.20, byline-below -0.46, byline-above 0.04, byline-end -0.10, byline-apart -0.07, byline-on 0.11, text 0.25, text-on 0.86
bare-row-and-place 35: 528: title -0.24, title-on 0.10, kicker 0.14, deck -0.09, deck-on -0.05, byline-below 0.39, byline-above -0.26, byline-end -0.19, byline-apart -0.16, byline-on -0.19, text 0.08, text-on -0.13
bare-row-and-place 36: 528: title -0.17, title-on -0.19, kicker 0.24, deck -0.09, byline-below -0.22, byline-above 0.13, byline-end 0.10, byline-apart -0.06, text -0.08, text-on 0.26, aside -0.03
bare-row-and-place 41: 484: title 0.31, title-on -0.28, kicker 0.22, deck -0.04, deck-on -0.03, byline-below 0.05, byline-above -0.29, byline-end -0.39, byline-apart -0.07, byline-on 0.45, text 0.05, text-on -0.36
bare-row-and-place 42: 484: title 0.18, title-on -0.15, kicker -0.24, deck 0.12, deck-on 0.04, byline-below -0.52, byline-above 0.33, byline-end -0.40, byline-apart 0.13, byline-on -0.39, text 0.20
bare-row-and-place 43: 484: title -0.24, title-on 0.12, kicker -0.18, deck 0.04, deck-on -0.15, byline-below -0.20, byline-above -0.10, byline-end -0.35, byline-apart -0.06, byline-on -0.08, text 0.24, text-on 0.42
bare-row-and-place 44: 484: title 0.07, title-on 0.28, kicker -0.26, deck -0.16, deck-on -0.08, byline-below -0.18, byline-above -0.12, byline-apart 0.07, text -0.19, text-on 0.65
bare-row-and-place 45: 674: title 0.17, title-on -0.25, kicker 0.08, deck -0.07, deck-on -0.19, byline-below -0.12, byline-above -0.23, byline-end 0.51, byline-apart -0.18, byline-on -0.09, text 0.08, text-on -0.28
bare-row-and-place 49: 452: title -0.11, title-on 0.08, kicker -0.10, deck -0.06, deck-on -0.07, byline-below -0.88, byline-above -0.20, byline-end 0.48, byline-apart 0.10, byline-on 0.49, text 0.06, text-on 0.21
bare-row-and-place 50: 452: title -0.11, title-on -0.27, kicker -0.10, deck -0.07, byline-below 0.37, byline-above -0.16, byline-end -0.47, byline-apart -0.17, byline-on -0.06, text 0.44, text-on 0.49
bare-row-and-place 51: 452: title 0.18, title-on -0.29, kicker -0.14, deck -0.06, deck-on -0.10, byline-below -0.54, byline-above 0.30, byline-end -0.28, byline-apart -0.23, byline-on 0.27, text -0.15, text-on 0.44
bare-row-and-place 52: 452: title -0.28, title-on 0.39, kicker -0.18, deck 0.28, byline-below 0.20, byline-above -0.17, byline-end -0.22, byline-apart 0.07, text 0.07, text-on -0.06
bare-row-and-place 53: 904: title-on -0.54, kicker 0.32, deck -0.09, byline-below 0.15, byline-above 0.11, byline-end 0.06, byline-apart -0.11, byline-on 0.44, text 0.14, text-on 0.19
bare-row-and-place 54: 1015: title 0.14, title-on 0.09, kicker -0.10, deck 0.16, byline-below -0.16, byline-above -0.22, byline-end -0.25, byline-apart 0.06, byline-on 0.39, text -0.11
bare-row-and-place 57: 381: title 0.18, title-on -0.22, kicker -0.26, deck -0.08, byline-below 0.54, byline-above -0.03, byline-apart 0.55, byline-on -0.14, text -0.57, text-on -0.50, aside -0.03
bare-row-and-place 58: 381: title -0.07, title-on -0.11, kicker -0.41, deck -0.10, byline-below 0.29, byline-above -0.08, byline-end 0.13, byline-apart -0.37, byline-on 0.25, text 0.45, text-on -1.03
bare-row-and-place 59: 381: title 0.20, title-on -0.56, kicker 0.29, deck -0.06, byline-below -0.22, byline-above 0.10, byline-end -0.43, byline-apart -0.15, byline-on -0.04, text 0.51, text-on -0.55
bare-row-and-place 60: 381: title -0.48, title-on 0.09, kicker -0.11, deck -0.14, byline-below -0.26, byline-above -0.04, byline-end -0.09, byline-apart -0.18, byline-on -0.11, text 0.27, text-on 0.77
bare-row-and-place 61: 762: title -0.10, title-on 0.14, kicker 0.05, deck -0.11, byline-below -0.08, byline-above -0.09, byline-apart -0.04, byline-on -0.12, text -0.17, text-on 0.24
bare-row-and-place 62: 1524: title-on -0.07, deck 0.32, deck-on -0.10, byline-below -0.51, byline-above -0.08, byline-end 0.05, byline-apart 0.13, byline-on -0.15, text 0.09, text-on 0.12, aside -0.05
bare-row-and-place 63: 3979: title -0.03, title-on -0.22, kicker -0.06, deck -0.11, deck-on -0.12, byline-below 0.16, byline-above 0.11, byline-end 0.29, byline-apart -0.66, text 0.05, text-on 0.14, aside -0.06
bare-row-and-ragged 0: 14609: title -0.06, kicker -0.09, deck -0.14, deck-on -0.15, byline-below -0.17, byline-above -0.04, byline-end -0.14, byline-apart 0.28, byline-on -0.14, text-on -0.07
bare-row-and-ragged 1: 29223: title -0.22, title-on -0.36, kicker -0.06, deck -0.04, deck-on 0.03, byline-below -0.05, byline-above -0.04, byline-end -0.12, text 0.23, text-on 0.12
bare-row-and-ragged 2: 27802: title-on 0.07, kicker -0.05, deck-on 0.11, byline-below -0.15, byline-apart -0.07, byline-on 0.04, text -0.05, text-on 0.12, aside -0.05
bare-row-and-ragged 3: 48184: title-on 0.09, kicker -0.15, byline-above -0.07, byline-end -0.09, byline-apart -0.06, text -0.08, text-on 0.08, aside -0.06
bare-row-and-ragged 4: 669: title -0.28, title-on -0.18, byline-above -0.12, byline-end -0.58, byline-apart -0.39, text 0.16, text-on 0.57
bare-row-and-ragged 5: 2182: title 0.20, title-on -0.36, kicker 0.05, byline-below -0.14, byline-end -0.55, byline-apart -0.07, byline-on 0.40, text -0.20
bare-row-and-ragged 6: 2996: title 0.07, title-on -0.10, kicker 0.05, deck -0.09, byline-below -0.15, byline-above -0.06, byline-end -0.06, byline-apart -0.06, byline-on 0.12, text 0.05, text-on -0.20, aside -0.03
bare-row-and-ragged 7: 2401: title -0.22, title-on 0.06, kicker -0.04, deck -0.04, deck-on -0.05, byline-below -0.06, byline-above -0.13, byline-end 0.26, byline-apart -0.05, byline-on -0.09, text 0.09, text-on 0.18, aside -0.04
bare-row-and-ragged 8: 346: title -0.19, title-on -0.39, kicker -0.16, byline-below -0.39, byline-above -0.08, byline-end -0.33, byline-apart -0.04, byline-on -0.27, text 0.22, text-on 0.45
bare-row-and-ragged 9: 784: title 0.06, kicker 0.24, deck 0.07, byline-below -0.22, byline-above -0.26, byline-end 0.12, byline-apart 0.12, byline-on 0.18, text -0.27, text-on 0.10
bare-row-and-ragged 10: 1597: title 0.31, title-on 0.12, kicker -0.09, deck -0.05, deck-on 0.03, byline-below -0.20, byline-above 0.20, byline-end -0.04, byline-apart -0.13, byline-on 0.17, text -0.22, text-on -0.59, aside -0.03
bare-row-and-ragged 11: 1957: title 0.07, title-on 0.16, kicker -0.13, deck -0.09, byline-below -0.04, byline-above -0.25, byline-end 0.11, byline-on -0.39, text -0.09, text-on 0.10, aside -0.04
bare-row-and-ragged 12: 100: title -0.12, title-on -0.17, byline-below -0.20, byline-on -0.08, text 0.35, text-on 0.07
bare-row-and-ragged 13: 324: title -0.51, title-on -0.70, kicker -0.36, byline-above -0.04, byline-end 0.06, byline-apart -0.04, byline-on 0.19, text 0.61, text-on -0.48
bare-row-and-ragged 14: 851: title 0.08, title-on 0.39, kicker -0.35, deck -0.09, deck-on -0.10, byline-below 0.21, byline-above -0.15, byline-end 0.20, byline-apart -0.11, byline-on -0.31, text -0.32, text-on 0.20, aside -0.06
bare-row-and-ragged 15: 1245: title 0.12, title-on -0.09, kicker 0.06, deck -0.05, byline-below -0.21, byline-end -0.11, byline-on -0.05, text -0.07, text-on -0.08, aside -0.05
bare-row-and-ragged 16: 100: title -0.03, title-on -0.07, deck -0.10, byline-below -0.09, byline-on -0.08, text 0.15, text-on 0.06
bare-row-and-ragged 17: 277: title 0.23, title-on -0.16, kicker -0.33, byline-below 0.12, byline-above -0.06, byline-end -0.26, byline-on -0.26, text-on 0.09
bare-row-and-ragged 18: 641: title -0.28, kicker 0.32, deck 0.32, deck-on -0.04, byline-below -0.61, byline-above 0.22, byline-end -0.39, byline-apart -0.26, byline-on 0.14, text -0.06, text-on 0.46, aside -0.04
bare-row-and-ragged 19: 1094: title 0.10, kicker 0.13, deck -0.16, byline-below -0.15, byline-above -0.07, byline-apart -0.23, byline-on -0.23, text 0.08, text-on 0.09, aside -0.05
bare-row-and-ragged 20: 123: title -0.66, title-on -0.26, deck -0.16, deck-on -0.21, byline-below -0.41, byline-apart -0.07, byline-on -0.18, text 0.61, text-on 0.59, aside -0.10
bare-row-and-ragged 21: 442: title 0.44, title-on -0.61, kicker -0.32, deck -0.13, deck-on -0.18, byline-below -0.65, byline-above -0.39, byline-end -0.56, byline-apart -0.25, byline-on -0.23, text 0.30, text-on 0.49
bare-row-and-ragged 22: 724: title-on -0.30, deck -0.12, deck-on -0.03, byline-below 0.14, byline-above -0.22, byline-end -0.50, byline-apart -0.34, byline-on 0.30, text 0.33, text-on -0.09
bare-row-and-ragged 23: 1321: title -0.56, title-on 0.07, kicker 0.10, deck 0.28, byline-below -0.44, byline-above 0.05, byline-end 0.31, byline-on -0.35, text 0.15, text-on 0.07, aside -0.04
bare-row-and-ragged 24: 158: title -0.52, title-on -0.21, byline-below -0.15, byline-end -0.14, byline-on -0.03, text 0.67, text-on 0.24
bare-row-and-ragged 25: 727: title 0.42, title-on 0.14, kicker -0.04, deck -0.04, deck-on -0.04, byline-below -0.05, byline-above -0.06, byline-end 0.25, byline-apart 0.06, byline-on 0.09, text -0.73, text-on 0.66
bare-row-and-ragged 26: 1087: title-on 0.17, kicker -0.18, deck -0.12, deck-on -0.09, byline-below -0.31, byline-above -0.21, byline-end -0.19, byline-apart 0.37, byline-on 0.67, text -0.18, text-on 0.12
bare-row-and-ragged 27: 1755: title -0.11, title-on 0.11, kicker 0.17, deck 0.21, deck-on -0.04, byline-below -0.07, byline-above 0.36, byline-end 0.13, byline-apart -0.56, byline-on -0.70, text 0.08, aside -0.08
bare-row-and-ragged 28: 419: title -0.68, title-on -0.37, deck-on -0.05, byline-below -0.30, byline-above -0.12, byline-apart -0.25, byline-on -0.06, text 0.56, text-on 0.61, aside -0.05
bare-row-and-ragged 29: 1750: title 0.18, title-on -0.38, kicker -0.16, deck -0.06, deck-on -0.05, byline-below 0.21, byline-above -0.10, byline-end 0.10, byline-apart -0.79, byline-on -0.15, text-on 0.71
bare-row-and-ragged 30: 2863: title -0.07, title-on 0.08, kicker 0.16, deck -0.14, deck-on -0.20, byline-below 0.47, byline-above -0.30, byline-end -0.21, byline-apart 0.39, byline-on -0.34, text -0.50, text-on -0.10, aside -0.06
bare-row-and-ragged 31: 2757: title -0.20, title-on 0.18, kicker -0.03, deck -0.10, deck-on -0.17, byline-below -0.30, byline-above 0.14, byline-end 0.33, byline-apart 0.14, text -0.27, text-on -0.06, aside -0.07
bare-row-and-name 0: 118820: title -0.14, deck -0.04, deck-on 0.04, byline-above -0.09, byline-end -0.14, byline-apart -0.13, byline-on -0.10, text 0.09, text-on 0.04, aside -0.07
bare-row-and-name 1: 204: title 0.46, title-on 0.77, kicker -0.38, byline-below -0.26, byline-apart -0.05, byline-on -0.62, text -0.71, text-on 0.12
bare-row-and-name 2: 318: title 0.84, title-on 0.11, kicker -0.07, deck -0.12, byline-below 0.66, byline-above -0.13, byline-end -0.24, byline-apart -0.22, byline-on -0.32, text -0.96
bare-row-and-name 3: 237: title -0.06, title-on -0.33, kicker -0.15, deck -0.03, byline-below -0.38, byline-above 0.07, byline-end 0.11, byline-apart -0.06, byline-on -0.62, text 0.18, text-on 0.38
bare-row-and-name 4: 34: title 0.45, title-on -0.57, kicker -0.30, deck -0.04, deck-on -0.10, byline-below -0.07, byline-above -0.15, byline-end 0.63, byline-apart -0.27, byline-on -0.43, text -0.14, text-on -0.07
bare-row-and-name 5: 205: title -0.65, title-on -0.88, kicker -0.14, deck -0.12, deck-on -0.05, byline-below 0.12, byline-above 0.31, byline-end 0.34, byline-apart 0.22, byline-on 0.26, text -0.66, aside -0.11
bare-row-and-name 6: 6062: title-on 0.53, kicker -0.08, deck -0.06, deck-on -0.05, byline-below -0.12, byline-above -0.07, byline-end -0.11, byline-apart -0.11, byline-on -0.23, text 0.18
bare-row-and-name 7: 1404: title 0.07, title-on 0.38, kicker -0.09, byline-below -0.07, byline-end -0.13, byline-on 0.32, text -0.08, text-on -0.32
bare-row-and-name 8: 236: title-on -0.58, kicker -0.23, byline-below 0.23, byline-above 0.04, byline-end 0.27, byline-apart -0.25, byline-on 0.06, text -0.47, text-on 0.36, aside -0.03
bare-row-and-name 9: 369: title -0.22, title-on -0.40, kicker 0.40, deck -0.07, deck-on -0.03, byline-below -0.14, byline-end -0.13, byline-apart 0.13, byline-on -0.16, text-on -0.31, aside -0.06
bare-row-and-name 10: 99: title -0.24, title-on -0.50, deck -0.15, byline-below 0.37, byline-above -0.27, byline-end 0.24, byline-apart -0.10, text -0.28, text-on 0.35, aside -0.03
bare-row-and-name 11: 78: title -0.98, title-on -0.37, kicker -0.41, deck -0.06, byline-below 0.18, byline-above 0.45, byline-end 0.25, byline-apart 0.16, byline-on -0.58, text -0.53, aside -0.05
bare-row-and-name 12: 3378: title -0.09, title-on -0.03, kicker -0.06, deck -0.07, deck-on 0.05, byline-above -0.09, byline-end -0.06, byline-on -0.25, text-on 0.34
bare-row-and-name 13: 692: title 0.17, title-on 0.11, kicker 0.27, deck -0.03, byline-below -0.58, byline-above -0.22, byline-end -0.11, byline-apart -0.06, byline-on -0.03, text 0.26, text-on -0.21, aside -0.03
bare-row-and-name 14: 161: title -0.13, title-on 0.14, kicker -0.50, byline-below 0.46, byline-above -0.20, byline-end -0.36, byline-apart -0.19, byline-on -0.10, text 0.05, text-on 0.48, aside -0.03
bare-row-and-name 15: 242: title -0.13, title-on -0.35, kicker -0.17, deck -0.06, byline-below 0.04, byline-above 0.55, byline-end -0.52, byline-apart -0.08, byline-on -0.13, text 0.39, text-on -0.52, aside -0.06
bare-row-and-name 16: 87: title -0.40, title-on -0.67, kicker -0.42, deck -0.04, byline-below 0.67, byline-above 0.33, byline-end -0.15, byline-apart -0.46, byline-on 0.28, text 0.27, text-on -0.53
bare-row-and-name 17: 124: title -0.80, title-on -0.21, kicker -0.40, deck -0.07, byline-below 0.07, byline-above -0.04, byline-end 0.84, byline-apart 0.07, byline-on -0.34, text -1.02, aside -0.04
bare-row-and-name 18: 1845: title 0.08, title-on 0.15, kicker -0.35, deck -0.08, deck-on -0.05, byline-below -0.14, byline-end -0.15, byline-apart -0.15, byline-on -0.23, text-on 0.55
bare-row-and-name 19: 330: title -0.22, title-on 0.09, kicker 0.41, deck -0.06, byline-above -0.32, byline-end 0.10, byline-apart -0.13, byline-on -0.28, aside -0.05
bare-row-and-name 20: 109: title -0.74, kicker -0.57, byline-below 0.19, byline-above 0.68, byline-end -0.09, byline-apart 0.23, byline-on 0.60, text 0.28, text-on -0.41, aside -0.03
bare-row-and-name 21: 115: title -0.40, title-on -0.57, kicker 0.18, deck -0.06, byline-below 0.32, byline-above -0.31, byline-end 0.16, byline-apart 0.36, byline-on 0.34, text -0.04, text-on -0.48, aside -0.04
bare-row-and-name 22: 68: title -0.29, kicker -0.76, deck -0.05, byline-below -0.25, byline-above -0.21, byline-end 0.19, byline-apart 0.17, byline-on -0.12, text 0.63, text-on -0.11, aside -0.04
bare-row-and-name 23: 53: title -0.67, title-on -0.72, kicker -0.13, byline-below 0.65, byline-above 0.41, byline-end -0.08, byline-apart -0.42, byline-on -0.12, text -0.16
bare-row-and-name 24: 1679: title 0.30, title-on -0.06, kicker -0.38, deck 0.22, deck-on -0.06, byline-below -0.37, byline-above -0.11, byline-end -0.03, byline-apart -0.13, byline-on -0.03, text 0.07, text-on 0.40
bare-row-and-name 25: 205: title -0.10, title-on -0.23, kicker 0.64, deck -0.07, deck-on -0.16, byline-below -0.53, byline-above -0.21, byline-end -0.17, byline-apart -0.08, byline-on 0.23, text 0.11, text-on -0.10, aside -0.04
bare-row-and-name 26: 116: title 0.40, title-on 0.17, kicker -0.69, deck -0.13, byline-below -0.22, byline-above -0.40, byline-end 0.25, byline-on -0.04, text-on 0.05
bare-row-and-name 27: 45: title -0.38, title-on 0.26, kicker -1.10, deck -0.07, deck-on -0.04, byline-below -0.45, byline-end 0.12, byline-apart -0.17, byline-on 0.71, text 0.23, aside -0.05
bare-row-and-name 28: 43: title -1.26, title-on -0.28, kicker -0.59, deck -0.05, byline-below 0.74, byline-above 0.55, byline-end -0.35, byline-apart -0.36, byline-on -0.10, text 0.11, aside -0.11
bare-row-and-name 29: 24: title -0.49, title-on -0.21, kicker -0.14, deck -0.15, byline-below 0.07, byline-above 0.12, byline-end 0.23, byline-apart -0.72, byline-on -0.54, text 0.45, aside -0.15
bare-row-and-name 30: 2104: title-on -0.06, kicker -0.08, deck 0.05, deck-on -0.24, byline-below -0.50, byline-above -0.16, byline-end -0.24, byline-apart -0.19, byline-on -0.18, text 0.26, text-on -0.41, aside -0.04
bare-row-and-name 31: 229: title-on 0.14, kicker -0.07, deck -0.07, deck-on 0.26, byline-below -0.05, byline-above -0.13, byline-end -0.24, byline-apart 0.28, byline-on -0.32, text -0.06, text-on -0.10
bare-row-and-name 32: 187: title -0.14, title-on -0.85, kicker -0.08, deck -0.04, deck-on -0.04, byline-below -0.56, byline-above -0.14, byline-end 0.39, byline-apart -0.12, byline-on 0.09, text 0.23, text-on 0.52
bare-row-and-name 33: 46: title -0.22, title-on -0.53, kicker -0.45, deck -0.16, deck-on -0.06, byline-below 0.42, byline-above -0.16, byline-end 0.49, byline-apart -0.11, byline-on 0.04, text -0.27, text-on -0.14, aside -0.12
bare-row-and-name 34: 32: title 0.04, title-on -0.30, kicker -0.18, deck -0.07, byline-below 0.16, byline-above -0.71, byline-apart 0.43, byline-on -0.18, text -0.12, aside -0.04
bare-row-and-name 35: 12: title -0.33, title-on -0.22, kicker -0.13, deck-on -0.06, byline-below 0.60, byline-above 0.25, byline-apart -0.45, byline-on 0.32, text -0.73
bare-row-and-name 36: 2948: title -0.16, title-on 0.17, kicker 0.08, deck 0.24, deck-on -0.03, byline-below -0.31, byline-above -0.16, byline-end 0.29, byline-apart 0.06, byline-on 0.20, text 0.27, text-on 0.33
bare-row-and-name 37: 369: title 0.39, title-on -0.57, kicker -0.13, deck -0.08, byline-below -0.33, byline-above -0.14, byline-end -0.35, byline-apart -0.15, text -0.03, text-on -0.21, aside -0.03
bare-row-and-name 38: 321: title -0.39, title-on -0.31, kicker -0.23, deck -0.11, byline-below 0.27, byline-above 0.57, byline-end -0.15, byline-apart -0.15, byline-on 0.29, text 0.06, text-on 0.53
bare-row-and-name 39: 44: title -0.06, title-on -0.69, kicker -0.35, deck -0.24, deck-on -0.15, byline-below 0.57, byline-above -0.87, byline-end 0.19, byline-apart -0.43, byline-on 0.14, text -0.65, text-on 0.10, aside -0.16
bare-row-and-name 40: 32: title 0.47, title-on 0.48, kicker -0.06, deck -0.15, byline-below -0.96, byline-above 0.32, byline-end -0.50, byline-apart 0.24, byline-on -0.09, text -0.20, text-on -0.06, aside -0.06
bare-row-and-name 41: 13: title -0.37, title-on -0.19, kicker -0.05, deck -0.16, byline-below 0.27, byline-above 0.34, byline-end -0.41, byline-apart -0.63, byline-on -0.25, text 0.46, aside -0.20
bare-row-and-name 42: 6545: title 0.09, title-on -0.28, kicker -0.53, deck 0.13, deck-on -0.11, byline-below -0.74, byline-above -0.07, byline-end -0.20, byline-apart -0.28, byline-on 0.07, text 0.25, text-on 0.62, aside -0.08
bare-row-and-name 43: 201: title -0.06, title-on 0.05, kicker 0.51, deck -0.13, byline-below 0.51, byline-above -0.23, byline-end -0.72, byline-apart 0.20, byline-on -0.07, text -0.15, text-on -0.31
bare-row-and-name 44: 850: title 0.15, kicker 0.08, deck -0.20, deck-on -0.17, byline-below -0.54, byline-above -0.12, byline-end -0.30, byline-apart -0.46, byline-on -0.33, text 0.33, text-on -0.05
bare-row-and-name 45: 80: title -0.14, title-on -0.32, kicker -0.69, deck -0.18, byline-below 0.34, byline-above -0.53, byline-end 0.86, byline-apart 0.44, byline-on 0.45, text -0.90, text-on -0.68, aside -0.05
bare-row-and-name 46: 73: title 0.64, title-on 0.41, kicker 0.46, deck -0.12, byline-below 0.08, byline-above -0.22, byline-end -0.83, byline-apart 0.07, byline-on -0.24, text -0.38, text-on -0.50, aside -0.04
bare-row-and-name 47: 40: title -0.62, title-on -0.39, kicker -0.04, deck -0.18, byline-below 0.54, byline-above 0.24, byline-end -0.40, byline-apart -0.06, byline-on -0.23, text -0.07, aside -0.05
bare-row-and-before 0: 2034: title -0.23, title-on -0.31, kicker 0.05, deck 0.04, deck-on -0.07, byline-below 0.03, byline-above -0.08, byline-end -0.10, byline-apart -0.10, byline-on -0.24, text 0.40
bare-row-and-before 1: 3124: title -0.19, title-on 0.15, kicker -0.07, deck -0.06, byline-below 0.07, byline-apart -0.06, byline-on 0.04, text -0.03
bare-row-and-before 2: 1788: title -0.12, title-on 0.24, kicker -0.06, deck -0.06, byline-below 0.13, byline-above 0.08, byline-end -0.16, byline-on 0.06, text -0.09, aside -0.04
bare-row-and-before 3: 970: title -0.05, title-on -0.07, kicker -0.09, deck -0.10, deck-on -0.15, byline-below -0.19, byline-above 0.14, byline-end -0.05, byline-apart 0.18, byline-on -0.25, text 0.11, aside -0.05
bare-row-and-before 4: 623: title -0.03, title-on -0.04, kicker 0.48, deck-on -0.04, byline-below -0.08, byline-above -0.07, byline-end -0.15, byline-apart -0.15, byline-on 0.17, aside -0.04
bare-row-and-before 5: 873: title -0.03, title-on 0.21, kicker 0.41, deck -0.15, deck-on -0.05, byline-below -0.35, byline-above -0.13, byline-end 0.20, byline-apart -0.28, byline-on -0.11, text 0.08
bare-row-and-before 6: 1337: title -0.19, title-on -0.13, kicker -0.03, deck 0.17, byline-below -0.18, byline-above -0.14, byline-end 0.04, byline-apart -0.14, byline-on 0.44, text 0.26, aside -0.04
bare-row-and-before 7: 1631: title -0.31, title-on 0.15, kicker 0.07, deck 0.12, byline-below -0.43, byline-above -0.10, byline-end 0.41, byline-apart -0.11, byline-on -0.31, text -0.10, aside -0.08
bare-row-and-before 8: 351: title -0.39, title-on -0.15, kicker -0.14, deck -0.06, deck-on 0.22, byline-below 0.19, byline-above -0.05, byline-end -0.22, byline-apart -0.08, byline-on -0.05, text -0.09, text-on 0.49
bare-row-and-before 9: 134: title 0.10, title-on 0.05, kicker -0.06, deck -0.05, deck-on -0.04, byline-below -0.58, byline-above -0.27, byline-end -0.04, byline-apart -0.33, byline-on 0.56, text -0.23, text-on 0.75, aside -0.06
bare-row-and-before 10: 273: title 0.12, title-on -0.38, kicker 0.25, deck-on 0.09, byline-below -0.29, byline-above -0.05, byline-end -0.20, byline-apart 0.13, byline-on -0.16, text 0.37, text-on 0.44
bare-row-and-before 11: 168: title -0.27, title-on -0.03, kicker -0.25, byline-below -0.25, byline-above -0.30, byline-apart -0.23, byline-on 0.26, text 0.29
bare-row-and-before 12: 61: title -0.22, title-on 0.25, kicker -0.55, deck -0.05, deck-on -0.23, byline-below 0.06, byline-above -0.27, byline-end -0.11, byline-apart -0.06, byline-on 0.04, text -0.30, text-on 0.13
bare-row-and-before 13: 39: title -0.56, title-on -0.57, kicker -0.21, deck -0.31, deck-on -0.31, byline-below -0.24, byline-end -0.09, byline-apart 0.56, byline-on 0.28, text 0.19, text-on 0.41, aside -0.07
bare-row-and-before 14: 31: title-on 0.84, deck -0.15, deck-on -0.05, byline-below 0.54, byline-above -0.04, byline-apart -0.14, byline-on -0.14, text -1.10, text-on -0.29, aside -0.06
bare-row-and-before 15: 101: title -0.29, title-on -0.47, kicker -0.27, deck -0.26, deck-on -0.33, byline-below -0.43, byline-above -0.09, byline-end 0.23, byline-apart -0.30, byline-on -0.27, text-on 0.64, aside -0.07
bare-row-and-before 40: 170: title -0.25, title-on 0.16, kicker -0.11, deck -0.09, deck-on -0.06, byline-below -0.19, byline-above -0.30, byline-end -0.07, byline-apart -0.13, byline-on 0.41, text 0.33, aside -0.04
bare-row-and-before 41: 122: title 0.45, kicker -0.03, deck -0.04, byline-below -0.63, byline-above 0.27, byline-end 0.08, byline-apart 0.09, byline-on -0.45, text 0.21
bare-row-and-before 42: 240: title 0.35, title-on 0.55, kicker -0.09, deck -0.04, byline-below -0.32, byline-above -0.07, byline-end -0.12, byline-apart -0.24, byline-on -0.39, text -0.19
bare-row-and-before 43: 121: title 0.69, title-on -0.32, kicker -0.07, deck -0.05, byline-above -0.27, byline-end -0.14, byline-apart -0.14, byline-on -0.05, text -0.26
bare-row-and-before 44: 82: title -0.09, title-on -0.09, deck -0.07, byline-below 0.18, byline-above -0.27, byline-end -0.35, byline-apart -0.52, byline-on 0.57, text -0.13, aside -0.05
bare-row-and-before 45: 57: title 0.32, title-on -0.52, kicker -0.25, deck -0.04, deck-on -0.06, byline-end -0.22, byline-apart 0.30, byline-on -0.35, text -0.13, aside -0.07
bare-row-and-before 46: 70: title -0.75, title-on -0.46, kicker -0.18, deck -0.10, deck-on -0.04, byline-below -0.49, byline-above 0.60, byline-end -0.26, byline-apart 0.26, byline-on -0.12, text 0.25, aside -0.17
bare-row-and-before 47: 123: title-on -0.11, kicker -0.23, deck -0.19, byline-below -0.15, byline-above 0.05, byline-end 0.14, byline-apart 0.10, byline-on -0.25, aside -0.03
bare-row-and-before 48: 15: title -0.26, title-on 0.35, deck -0.04, byline-below -0.19, byline-above -0.41, byline-end 0.16, byline-apart 0.08, byline-on -0.17, text -0.31, aside -0.04
bare-row-and-before 49: 19: title 0.07, title-on -0.13, kicker -0.28, byline-below 0.04, byline-above -0.11, byline-apart -0.08, byline-on -0.19, text 0.19, aside -0.03
bare-row-and-before 50: 40: title -0.19, title-on -0.18, kicker -0.30, byline-below 0.04, byline-above -0.13, byline-end -0.20, byline-apart -0.27, byline-on 0.15, text 0.69, aside -0.08
bare-row-and-before 51: 12: title 0.42, kicker -0.18, deck -0.05, byline-below -0.14, byline-above -0.07, byline-end -0.19, byline-apart -0.10, text -0.49, aside -0.05
bare-row-and-before 52: 8: title -0.65, title-on -0.07, kicker -0.18, deck -0.04, byline-below -0.15, byline-above -0.06, byline-end -0.10, byline-apart -0.10, text 0.50, aside -0.20
bare-row-and-before 53: 13: title 0.46, title-on -0.08, kicker -0.14, deck -0.12, byline-below -0.44, byline-above -0.33, byline-end -0.34, byline-apart 0.40, text -0.32, aside -0.08
bare-row-and-before 54: 10: title 0.42, title-on -0.09, kicker -0.07, deck -0.15, byline-below -0.22, byline-end -0.18, byline-apart -0.06, text -0.39
bare-row-and-before 55: 15: title-on -0.10, kicker -0.21, deck -0.07, byline-below -0.31, byline-end 0.07, byline-apart -0.38, text -0.09
bare-row-and-before 56: 50: title -0.45, title-on -0.29, kicker -0.20, deck -0.14, deck-on -0.03, byline-below 0.22, byline-above 0.61, byline-end 0.10, byline-apart 0.31, byline-on -0.58, text -0.73, aside -0.13
bare-row-and-before 57: 243: title -0.21, title-on -0.49, kicker -0.36, deck -0.06, deck-on -0.13, byline-below 0.05, byline-above -0.27, byline-end -0.19, byline-apart 0.31, text 0.28, aside -0.06
bare-row-and-before 58: 174: title -0.39, title-on -0.68, kicker -0.25, deck -0.04, deck-on -0.03, byline-below -0.46, byline-above 0.11, byline-end -0.14, byline-apart 0.40, byline-on -0.73, text 0.34, aside -0.08
bare-row-and-before 59: 79: title -0.23, title-on -0.11, kicker -0.14, byline-below -0.50, byline-above -0.67, byline-end -0.16, byline-apart -0.24, byline-on -0.25, text 0.36, aside -0.03
bare-row-and-before 60: 28: title -0.11, title-on -0.24, kicker -0.60, deck -0.04, byline-below -0.14, byline-above 0.08, byline-end 0.27, byline-apart -0.24, byline-on -0.13, text -0.15, aside -0.08
bare-row-and-before 61: 28: title 0.42, title-on 0.46, kicker -0.56, deck -0.15, deck-on -0.07, byline-below 0.26, byline-above -0.21, byline-end -0.08, byline-apart -0.59, text -0.21, aside -0.04
bare-row-and-before 62: 24: title 0.27, title-on 0.33, kicker -0.13, deck -0.16, deck-on -0.05, byline-below -0.07, byline-above -0.36, byline-end -0.35, byline-apart -0.50, byline-on 0.35, text 0.11, aside -0.08
bare-row-and-before 63: 43: title 0.41, title-on -0.36, kicker 0.26, deck -0.27, deck-on -0.13, byline-below -0.72, byline-above -0.34, byline-end -0.10, byline-apart -0.84, text 0.32, aside -0.08
bare-row-and-before 64: 6: title 0.17, title-on -0.12, kicker -0.08, deck -0.12, byline-below 0.04, byline-above 0.31, byline-end -0.12, byline-on -0.04, text -0.47, aside -0.16
bare-row-and-before 65: 43: title -0.12, title-on -0.13, kicker -0.45, deck -0.10, byline-below -0.19, byline-above -0.59, byline-end -0.11, byline-apart 0.14, byline-on -0.39, text 0.31, aside -0.17
bare-row-and-before 66: 14: title 0.19, title-on -0.15, kicker -0.25, deck -0.15, deck-on -0.05, byline-below 0.56, byline-above -0.59, byline-end -0.14, byline-apart -0.59, byline-on -0.15, text 0.09, aside -0.03
bare-row-and-before 67: 7: title -0.54, title-on -0.13, kicker -0.22, deck -0.09, byline-above 0.08, byline-end 0.43, byline-apart -0.45, text 0.03, aside -0.05
bare-row-and-before 69: 5: title -0.17, kicker -0.20, deck -0.03, deck-on -0.04, byline-below -0.38, byline-above -0.15, byline-end 0.21, byline-apart -0.31, byline-on 0.18, text 0.26, aside -0.09
bare-row-and-before 70: 2: title 0.08, byline-below -0.05, byline-end -0.12, byline-apart -0.17, text 0.12, aside -0.07
bare-row-and-before 71: 2: title 0.19, deck -0.04, byline-below -0.24, byline-end -0.18, byline-apart -0.13, byline-on -0.09, text 0.05, aside -0.07
bare-row-and-before 72: 15: title -0.25, title-on -0.49, kicker -0.07, deck -0.13, deck-on -0.28, byline-below 0.09, byline-above -0.43, byline-end -0.28, byline-apart 0.51, byline-on -0.28, text -0.09, text-on -0.38, aside -0.13
bare-row-and-before 73: 2: title -0.14, title-on 0.16, deck -0.05, byline-below 0.14, byline-above -0.04, byline-end -0.12, byline-apart -0.18, byline-on -0.18, text-on -0.08, aside -0.03
bare-row-and-before 74: 14: title 0.24, title-on 0.49, kicker 0.40, deck -0.11, deck-on -0.04, byline-below -0.89, byline-above 0.44, byline-end 0.66, byline-apart -1.01, byline-on -0.38, text 0.19, text-on -0.31, aside -0.05
bare-row-and-before 75: 8: title -0.36, title-on -0.17, kicker -0.39, deck -0.07, deck-on -0.04, byline-below 0.03, byline-above -0.17, byline-end 0.49, byline-apart -0.38, byline-on -0.41, text -0.12, text-on 0.05, aside -0.05
bare-row-and-before 76: 1: byline-below -0.04, byline-above -0.04, byline-on 0.08, text -0.06
bare-row-and-before 77: 3: title -0.23, kicker -0.08, deck-on -0.08, byline-below 0.28, byline-end -0.14, byline-apart -0.23, byline-on -0.22, text -0.27, text-on 0.14, aside -0.03
bare-row-and-before 78: 5: title -0.10, title-on 0.19, kicker -0.11, deck -0.09, deck-on -0.04, byline-below -0.24, byline-above -0.13, byline-end -0.19, byline-apart -0.41, byline-on -0.37, text -0.25, text-on 0.27, aside -0.09
bare-row-and-before 79: 14: title -0.45, title-on -0.33, kicker -0.24, deck -0.16, byline-above -0.32, byline-end -0.44, byline-on 0.27, text -0.39, text-on 0.14, aside -0.04
bare-row-and-before 80: 43371: title 0.22, title-on 0.04, kicker -0.09, deck -0.03, deck-on -0.08, byline-below -0.10, byline-end -0.07, byline-apart -0.06, byline-on 0.03, text -0.06, aside -0.04
bare-row-and-before 81: 2649: title-on 0.03, kicker 0.16, deck 0.07, byline-above -0.06, byline-apart -0.08, byline-on -0.56, text -0.16, aside -0.07
bare-row-and-before 82: 1065: title -0.45, title-on 0.25, kicker 0.19, deck -0.04, byline-above -0.10, byline-end -0.31, byline-apart -0.11, byline-on 0.27, text -0.05
bare-row-and-before 83: 666: title -0.46, title-on -0.48, kicker -0.20, deck 0.10, byline-below 0.30, byline-above -0.10, byline-end 0.48, byline-apart -0.15, byline-on 0.18
bare-row-and-before 84: 814: title -0.12, title-on 0.07, kicker -0.30, deck 0.28, deck-on -0.06, byline-below -0.91, byline-above -0.04, byline-end -0.22, byline-apart -0.10, byline-on -0.39, text 0.14
bare-row-and-before 85: 695: title -0.48, title-on -0.42, kicker -0.39, deck 0.52, deck-on -0.15, byline-below -0.09, byline-above -0.14, byline-end 0.15, byline-apart -0.15, byline-on -0.29, text 0.16
bare-row-and-before 86: 835: title 0.06, title-on -0.21, kicker -0.07, deck -0.09, deck-on -0.07, byline-below -0.54, byline-end 0.18, byline-apart 0.53, byline-on 0.52, text -0.43
bare-row-and-before 87: 2287: title 0.18, title-on 0.12, kicker -0.31, deck -0.15, deck-on -0.06, byline-below -0.77, byline-end -0.39, byline-apart 0.76, byline-on -0.24, text -0.28, aside -0.04
bare-row-and-before 88: 73284: title -0.08, title-on 0.23, kicker -0.07, deck -0.13, deck-on 0.06, byline-below -0.18, byline-above -0.03, byline-end -0.09, byline-apart -0.06, byline-on -0.07, text -0.04, text-on 0.15, aside -0.06
bare-row-and-before 89: 1849: title 0.31, title-on 0.15, kicker -0.09, deck -0.05, deck-on -0.06, byline-below 0.10, byline-above 0.17, byline-end -0.06, byline-apart -0.13, byline-on -0.26, text -0.31, text-on -0.13, aside -0.04
bare-row-and-before 90: 1021: title -0.18, title-on -0.53, kicker -0.31, deck -0.03, byline-below -0.67, byline-above -0.12, byline-end 0.53, byline-apart -0.07, byline-on 0.36, text 0.08, text-on 0.19, aside -0.04
bare-row-and-before 91: 451: title -0.48, title-on 0.08, kicker -0.50, byline-below 0.37, byline-above -0.05, byline-end -0.07, byline-on 0.39, text -0.54, text-on 0.38
bare-row-and-before 92: 479: title 0.64, title-on -0.56, kicker -0.11, byline-below -0.43, byline-end -0.30, byline-apart -0.06, byline-on -0.38, text -0.43, text-on 0.32
bare-row-and-before 93: 874: title-on -0.17, kicker -0.07, deck-on 0.32, byline-below 0.22, byline-end -0.77, byline-apart -0.08, byline-on 0.24, text -0.22, text-on 0.10
bare-row-and-before 94: 1318: title -0.76, title-on -0.51, byline-below -0.17, byline-on 0.25, text -0.35, text-on 0.61
bare-row-and-before 95: 3511: title -0.36, title-on -0.81, kicker 0.41, deck -0.06, deck-on -0.22, byline-below 0.34, byline-above -0.13, byline-end 0.56, byline-apart -0.22, byline-on -0.09, text -0.64, text-on 0.27
told-and-letters 0: 70: title -0.17, title-on 0.24, kicker -0.06, byline-below -0.37, byline-above -0.11, text-on 0.25
told-and-letters 1: 39: title -0.08, byline-below -0.16, byline-end -0.30, byline-apart -0.04, text 0.43, text-on 0.29
told-and-letters 2: 53199: title 0.08, title-on -0.31, kicker -0.12, deck -0.05, byline-below -0.11, byline-above -0.10, byline-end -0.12, byline-apart -0.23, byline-on 0.14, text 0.06, text-on 0.20, aside -0.04
told-and-letters 3: 66711: title -0.12, title-on 0.11, kicker 0.04, deck -0.15, byline-below -0.17, byline-above -0.06, byline-end -0.09, byline-apart -0.10, text-on 0.08, aside -0.13
told-and-letters 4: 534: title 0.07, title-on 0.53, kicker -0.08, byline-below -0.05, byline-above -0.26, byline-end -0.23, byline-on -0.22, text-on -0.23
told-and-letters 5: 858: title -0.42, title-on 0.11, kicker 0.33, deck -0.13, byline-below 0.13, byline-above 0.43, byline-apart 0.21, byline-on 0.05, text -0.58, text-on 0.06, aside -0.06
told-and-letters 6: 5915: title 0.04, title-on -0.56, kicker 0.13, deck -0.18, deck-on -0.05, byline-below -0.06, byline-above -0.05, byline-end 0.20, byline-apart -0.21, byline-on 0.05, text -0.08, aside -0.08
told-and-letters 8: 85: title 0.45, title-on 0.89, kicker -0.06, deck -0.14, byline-below -0.27, byline-end -0.03, text -0.84
told-and-letters 9: 473: title 0.20, title-on -0.31, kicker -0.24, deck 0.18, deck-on -0.03, byline-below -0.25, byline-above -0.31, byline-end 0.44, byline-apart -0.11, byline-on 0.10, text 0.05, text-on -0.38
told-and-letters 10: 5510: title -0.06, title-on -0.13, kicker 0.34, deck-on -0.06, byline-below -0.16, byline-above -0.09, byline-end -0.09, byline-on -0.04, text -0.16, text-on -0.28, aside -0.06
told-and-letters 12: 216: title 0.26, title-on 0.09, byline-below -0.15, byline-above -0.48, byline-end -0.09, byline-on -0.04
told-and-letters 13: 769: title 0.12, title-on 0.03, kicker -0.26, byline-below -0.23, byline-above -0.23, byline-end -0.14, byline-apart -0.04, byline-on 0.03, text 0.18, text-on 0.33, aside -0.04
told-and-letters 14: 6722: title 0.19, title-on 0.19, kicker -0.18, deck -0.05, deck-on -0.12, byline-below -0.19, byline-above -0.08, byline-apart -0.16, byline-on -0.13, text -0.33, text-on 0.07, aside -0.06
told-and-letters 16: 296: title 0.11, title-on -0.08, kicker -0.14, byline-below 0.25, byline-above -0.12, byline-end -0.03, byline-on -0.04, text-on 0.35
told-and-letters 17: 693: title 0.29, title-on 0.38, kicker -0.10, deck -0.05, byline-below -0.17, byline-above -0.17, byline-end -0.05, byline-apart -0.30, byline-on 0.04, text -0.19, text-on 0.32, aside -0.04
told-and-letters 18: 5095: title -0.06, title-on 0.10, kicker -0.32, deck -0.08, byline-below -0.21, byline-above -0.14, byline-end -0.16, byline-apart -0.09, byline-on -0.16, text -0.12, text-on 0.40
told-and-letters 20: 470: title 0.13, byline-below 0.15, byline-above 0.05, byline-end -0.06, byline-apart -0.23, byline-on 0.15, text -0.10, text-on 0.25, aside -0.03
told-and-letters 21: 453: title-on 0.03, kicker -0.35, deck -0.11, deck-on -0.13, byline-below -0.38, byline-above 0.40, byline-end -0.80, byline-apart 0.08, byline-on 0.44, text 0.23, text-on -0.39, aside -0.05
told-and-letters 22: 3400: title -0.05, title-on 0.25, kicker -0.47, deck -0.14, deck-on -0.04, byline-below -0.32, byline-above -0.19, byline-end -0.64, byline-apart 0.33, byline-on -0.24, text-on -0.05, aside -0.05
told-and-bare-row 0: 119818: title-on -0.14, kicker -0.15, deck -0.08, byline-above -0.11, byline-end -0.08, byline-apart -0.10, byline-on -0.06, text -0.05, text-on 0.18, aside -0.09
told-and-bare-row 1: 65: title -0.82, title-on -0.55, byline-above -0.12, byline-end -0.15, byline-on -0.07, text 0.80, text-on 0.76
told-and-bare-row 2: 38: title -0.07, title-on -0.50, kicker -0.21, byline-below -0.19, byline-above -0.04, byline-on 0.21, text 0.38, text-on 0.36
told-and-bare-row 3: 24: title 0.73, title-on -0.21, byline-end -0.03, text -0.70
told-and-bare-row 4: 15: title -0.05, title-on 0.09, byline-below -0.05
told-and-bare-row 5: 26: title 0.41, title-on -0.30, text -0.14
told-and-bare-row 6: 13: title 0.57, byline-above -0.03, byline-apart -0.11, text -0.59
told-and-bare-row 7: 20: title 0.34, title-on -0.20, kicker -0.12, deck -0.06, deck-on -0.07, byline-below -0.15, byline-end -0.10, byline-on -0.07, text -0.11, text-on 0.17
told-and-bare-row 9: 1993: title -0.28, title-on -0.09, kicker 0.14, deck -0.08, byline-below -0.20, byline-end 0.19, text 0.05, text-on -0.26, aside -0.04
told-and-bare-row 10: 1293: title -0.14, title-on -0.03, kicker 0.23, deck -0.06, deck-on 0.06, byline-below -0.07, byline-above -0.04, byline-end 0.03, byline-apart -0.17, byline-on -0.08, text -0.07, text-on -0.07, aside -0.03
told-and-bare-row 11: 747: title -0.15, title-on 0.20, kicker -0.13, deck -0.06, byline-below -0.27, byline-above -0.14, byline-apart 0.29, byline-on -0.06, text 0.05, text-on -0.22, aside -0.04
told-and-bare-row 12: 769: title -0.04, title-on -0.84, kicker 0.06, deck -0.10, byline-below 0.48, byline-above -0.05, byline-end -0.09, byline-apart -0.17, byline-on 0.11, text 0.09, text-on 0.16
told-and-bare-row 13: 666: title 0.10, title-on -0.05, kicker 0.44, deck -0.19, deck-on -0.04, byline-end -0.13, byline-on -0.29, text -0.12, text-on 0.44, aside -0.04
told-and-bare-row 14: 719: title -0.28, title-on -0.28, kicker -0.29, deck -0.11, deck-on -0.09, byline-below -0.21, byline-above -0.15, byline-end 0.37, byline-apart -0.22, byline-on 0.37, text 0.18, text-on -0.03, aside -0.03
told-and-bare-row 15: 1120: title 0.20, title-on -0.35, kicker -0.03, deck -0.11, deck-on -0.05, byline-above -0.21, byline-end 0.34, byline-apart -0.15, byline-on 0.12, text 0.17, text-on 0.16, aside -0.04
told-and-bare-row 17: 1849: title 0.09, kicker 0.11, byline-below -0.17, byline-above -0.12, byline-apart 0.07, byline-on -0.51, text-on -0.14
told-and-bare-row 18: 930: title -0.22, title-on -0.47, kicker 0.08, deck 0.06, byline-below 0.16, byline-end -0.12, byline-apart 0.17, byline-on -0.16, text-on -0.31
told-and-bare-row 19: 538: title -0.19, kicker 0.34, deck -0.10, deck-on -0.17, byline-below -0.43, byline-above -0.07, byline-end 0.31, byline-apart -0.10, text-on 0.12, aside -0.05
told-and-bare-row 20: 379: title 0.11, title-on -0.47, kicker 0.05, deck 0.07, deck-on -0.07, byline-below -0.47, byline-above 0.29, byline-end -0.07, byline-apart -0.11, byline-on -0.36, text -0.07, text-on 0.51, aside -0.03
told-and-bare-row 21: 455: title 0.17, title-on -0.19, kicker -0.08, deck -0.08, deck-on -0.09, byline-below -0.32, byline-above 0.05, byline-end -0.08, byline-apart 0.20, byline-on 0.21, text 0.04, text-on -0.60
told-and-bare-row 22: 610: title-on 0.07, kicker 0.22, deck 0.15, byline-below 0.09, byline-above -0.29, byline-end 0.06, byline-apart -0.07, byline-on 0.13, text -0.27, text-on 0.21
told-and-bare-row 23: 1307: title -0.15, kicker -0.11, deck 0.29, deck-on -0.36, byline-below -0.39, byline-above -0.19, byline-end 0.43, byline-apart -0.62, byline-on 0.18, text -0.04, text-on 0.48, aside -0.05
told-and-bare-row 25: 2096: title 0.26, title-on 0.09, kicker -0.07, byline-below -0.13, byline-above -0.19, byline-apart -0.13, byline-on -0.33, text -0.21, text-on 0.51
told-and-bare-row 26: 1104: title 0.29, kicker 0.08, deck -0.07, byline-below -0.23, byline-above -0.11, byline-end 0.20, byline-apart -0.18, byline-on 0.07, text -0.42, text-on 0.17, aside -0.03
told-and-bare-row 27: 515: title 0.54, title-on -0.41, kicker -0.63, deck -0.05, byline-above 0.11, byline-end -0.32, byline-apart -0.21, byline-on 0.07, text 0.31, text-on -0.60
told-and-bare-row 28: 435: title-on 0.20, kicker -0.51, deck -0.11, byline-below 0.07, byline-above -0.10, byline-end -0.39, byline-apart -0.13, text-on 0.16, aside -0.03
told-and-bare-row 29: 649: title -0.22, title-on 0.34, kicker -0.30, deck 0.10, deck-on -0.24, byline-below -0.49, byline-above -0.21, byline-end -0.11, byline-apart -0.21, byline-on 0.04, text 0.15, text-on 0.31
told-and-bare-row 30: 1004: title -0.20, title-on -0.04, kicker -0.21, deck 0.18, deck-on -0.09, byline-below -0.39, byline-above 0.32, byline-end -0.32, byline-apart 0.39, byline-on 0.15, text-on -0.08, aside -0.03
told-and-bare-row 31: 1904: title -0.54, title-on 0.19, kicker 0.04, deck -0.08, deck-on -0.03, byline-below -0.38, byline-above 0.22, byline-end -0.27, byline-apart 0.34, byline-on -0.12, text -0.15, text-on 0.67, aside -0.04
told-and-bare-row 33: 1375: title 0.14, title-on -0.28, kicker -0.24, byline-below 0.13, byline-above -0.17, byline-end -0.13, byline-apart -0.10, byline-on 0.29, text 0.07, text-on 0.42
told-and-bare-row 34: 716: title 0.13, title-on 0.39, kicker -0.68, deck -0.04, deck-on -0.06, byline-below -0.25, byline-end -0.17, byline-apart -0.15, byline-on 0.40, text -0.04, text-on -0.06
told-and-bare-row 35: 350: title 0.07, title-on -0.53, kicker 0.04, deck 0.11, byline-below 0.49, byline-above -0.25, byline-end 0.12, byline-apart -0.21, byline-on -0.85, text -0.06, text-on 0.32
told-and-bare-row 36: 294: title-on 0.10, kicker 0.15, deck 0.32, byline-below -1.04, byline-above -0.10, byline-end 0.36, byline-apart -0.37, byline-on -0.45, text -0.10, text-on -0.17
told-and-bare-row 37: 521: title -0.04, title-on -0.20, kicker -0.19, deck -0.11, byline-below -1.03, byline-above -0.09, byline-end 0.34, byline-on -0.03, text 0.10, text-on 0.16
told-and-bare-row 38: 887: title-on 0.32, kicker -0.16, deck -0.05, byline-above -0.27, byline-end -0.29, byline-apart -0.08, byline-on -0.28, text-on 0.26
told-and-bare-row 39: 1941: title -0.17, title-on -0.18, kicker 0.41, deck -0.15, deck-on -0.03, byline-below -0.37, byline-above -0.35, byline-end -0.32, byline-apart -0.06, byline-on -0.30, text 0.20, text-on 0.25
told-and-bare-row 41: 870: title-on -0.16, kicker -0.12, deck -0.07, deck-on -0.17, byline-below -0.22, byline-end -0.99, byline-apart 0.28, byline-on 0.36, text 0.12, text-on -0.26, aside -0.03
told-and-bare-row 42: 603: title -0.24, title-on -0.07, kicker -0.46, deck -0.05, byline-below -0.49, byline-above 0.07, byline-end -0.04, byline-apart 0.24, byline-on -0.45, text 0.40, text-on 0.25
told-and-bare-row 43: 346: title -0.84, title-on 0.38, kicker -0.33, deck -0.06, byline-below -0.56, byline-above 0.41, byline-end -0.07, byline-apart -0.09, byline-on 0.06, text 0.19, text-on 0.57
told-and-bare-row 44: 220: title -0.04, title-on 0.68, kicker -0.70, deck -0.13, byline-below -0.47, byline-above -0.15, byline-end -0.11, byline-apart -0.33, byline-on 0.29, text -0.40, text-on 0.60, aside -0.04
told-and-bare-row 45: 293: title 0.24, title-on -0.45, kicker -0.10, byline-above -0.50, byline-end -0.24, byline-on -0.35, text -0.07, text-on -0.05, aside -0.04
told-and-bare-row 46: 494: title 0.58, title-on -0.12, kicker -0.23, deck -0.13, deck-on -0.04, byline-below 0.29, byline-above -0.14, byline-end -0.58, byline-apart -0.33, byline-on 0.20, text -0.07, text-on -0.16
told-and-bare-row 47: 1497: title -0.14, title-on 0.23, kicker -0.22, deck -0.22, byline-below -0.36, byline-end -0.77, byline-apart 0.28, byline-on -0.33, text 0.05, text-on -0.27, aside -0.05
told-below 0: 119577: title -0.03, title-on -0.13, kicker -0.09, deck -0.10, deck-on -0.09, byline-below -0.09, byline-above -0.13, byline-end -0.04, byline-apart -0.12, byline-on 0.08, text -0.12, text-on 0.28, aside -0.10
told-below 1: 6807: title 0.25, title-on -0.38, kicker -0.27, deck -0.05, byline-below -0.27, byline-above 0.06, byline-end -0.25, byline-apart -0.05, text-on 0.07
told-below 2: 5798: title 0.17, title-on -0.13, kicker 0.11, deck -0.09, byline-below -0.18, byline-above -0.07, byline-end 0.12, byline-apart 0.03, byline-on 0.04, text-on -0.57, aside -0.03
told-below 3: 7507: title 0.07, title-on -0.15, kicker -0.04, deck -0.06, deck-on -0.13, byline-below 0.12, byline-above 0.08, byline-end -0.10, byline-apart -0.23, byline-on -0.09, text -0.10, text-on 0.11, aside -0.05
told-below 4: 5951: title 0.10, title-on -0.13, kicker 0.14, deck -0.15, deck-on -0.08, byline-below -0.13, byline-above -0.15, byline-end -0.10, byline-apart -0.07, byline-on -0.20, text -0.07
told-below 5: 4224: title 0.19, title-on 0.27, kicker -0.10, deck-on 0.15, byline-below -0.34, byline-above 0.03, byline-end -0.27, byline-apart -0.11, text -0.65, text-on 0.18, aside -0.05
told-below 6: 1644: title -0.27, title-on -0.18, kicker -0.04, deck -0.04, byline-below 0.04, byline-above -0.04, byline-apart -0.03, text 0.10, text-on 0.08
told-above 0: 118787: title -0.16, kicker -0.11, deck -0.16, deck-on 0.07, byline-below -0.26, byline-above -0.21, byline-end -0.04, byline-on -0.04, text-on 0.21, aside -0.10
told-above 1: 7101: title 0.29, title-on -0.18, kicker -0.08, deck -0.10, deck-on -0.07, byline-below -0.18, byline-above -0.04, byline-apart -0.05, byline-on -0.12, text -0.20, text-on 0.25, aside -0.03
told-above 2: 5997: title-on -0.19, kicker 0.09, deck-on 0.09, byline-below 0.25, byline-above -0.11, byline-end -0.22, byline-apart -0.19, byline-on 0.08, text -0.09, text-on -0.08
told-above 3: 7673: title -0.08, title-on -0.20, kicker -0.18, deck-on 0.03, byline-below 0.32, byline-end -0.34, byline-apart -0.12, byline-on 0.16, text -0.10, text-on -0.15, aside -0.05
told-above 4: 6049: title -0.07, title-on -0.19, deck -0.14, deck-on -0.04, byline-below 0.13, byline-above -0.17, byline-end -0.09, byline-apart -0.09, byline-on -0.20, text -0.12, text-on 0.56, aside -0.03
told-above 5: 4257: title -0.24, title-on 0.36, kicker -0.34, deck -0.14, deck-on -0.14, byline-below 0.11, byline-above -0.18, byline-end 0.08, byline-apart 0.14, byline-on 0.46, text -0.30, text-on -0.20, aside -0.05
told-above 6: 1644: title -0.05, kicker 0.13, byline-below -0.07, byline-above -0.04, byline-end -0.12, byline-apart -0.03, text 0.12
bare-row-and-times 0: 117499: title -0.10, kicker -0.23, deck -0.06, deck-on 0.07, byline-below 0.04, byline-above -0.08, byline-end -0.19, byline-apart -0.16, text -0.16, text-on 0.29, aside -0.10
bare-row-and-times 1: 1226: title-on -0.97, kicker 0.18, deck -0.06, deck-on -0.19, byline-below -0.13, byline-above -0.05, byline-end -0.09, byline-on 0.15, text 0.18, text-on -0.05
bare-row-and-times 2: 1093: title 0.09, title-on -0.56, kicker -0.48, deck -0.06, byline-below -0.49, byline-above -0.05, byline-apart -0.03, byline-on -0.23, text 0.14, text-on -0.25
bare-row-and-times 3: 7586: title-on 0.11, kicker 0.05, deck -0.06, deck-on -0.04, byline-below -0.05, byline-apart -0.10, text -0.35, text-on 0.10, aside -0.05
bare-row-and-times 4: 321: title 0.57, title-on -0.78, kicker -0.21, deck -0.03, byline-below -0.11, byline-above -0.21, byline-end -1.34, byline-apart -0.14, byline-on -0.05, text -0.04, text-on 0.19
bare-row-and-times 5: 341: title -0.79, title-on -0.79, kicker -0.32, deck -0.05, byline-below -0.68, byline-above -0.05, byline-end -1.17, byline-apart -0.28, byline-on -0.33, text 1.18, text-on 0.53, aside -0.04
bare-row-and-times 6: 4442: title 0.16, title-on -0.13, deck -0.09, byline-below -0.18, byline-apart -0.15, text -0.17, aside -0.05
bare-row-and-times 7: 122: title-on 0.58, kicker 0.03, byline-below -0.97, byline-above -0.20, byline-end -0.75, byline-apart -0.27, byline-on -0.48, text 0.20, text-on 0.13
bare-row-and-times 8: 120: title -0.15, title-on 0.19, kicker -0.67, deck -0.10, byline-below 0.16, byline-above -0.29, byline-end -0.94, byline-apart -0.45, text 0.26, aside -0.11
bare-row-and-times 9: 2365: title -0.15, title-on 0.06, deck -0.09, deck-on -0.08, byline-below -0.07, byline-above -0.10, byline-end 0.18, byline-apart -0.06, byline-on 0.11, text 0.05, text-on -0.05, aside -0.06
bare-row-and-times 10: 84: title 0.10, title-on -0.21, kicker 0.85, byline-below 0.09, byline-above -0.66, byline-end -0.88, byline-apart -0.47, byline-on -0.04, text -0.17, aside -0.06
bare-row-and-times 11: 71: title 0.13, title-on -0.24, kicker -0.66, deck -0.06, byline-below -0.47, byline-above -0.24, byline-end -0.98, byline-apart -0.19, text 0.32, aside -0.04
bare-row-and-times 12: 1979: title -0.14, title-on -0.11, kicker 0.11, deck 0.05, deck-on -0.08, byline-below -0.20, byline-above -0.11, byline-end -0.08, byline-apart -0.34, byline-on 0.07, text 0.10, text-on 0.31, aside -0.06
bare-row-and-times 13: 64: title -0.67, title-on -0.50, kicker -0.34, deck -0.13, byline-below -0.35, byline-above -0.41, byline-end -0.55, byline-apart -0.06, byline-on -0.17, text 1.02, text-on 0.17
bare-row-and-times 14: 69: title -0.24, kicker -0.58, deck -0.06, byline-below -0.27, byline-above -0.41, byline-end -0.50, byline-apart -0.18, byline-on -0.13, text 0.66, aside -0.07
bare-row-and-times 15: 2484: title-on -0.27, kicker 0.15, deck 0.10, byline-below -0.48, byline-above -0.22, byline-end 0.08, byline-apart -0.11, byline-on -0.20, text -0.04, text-on -0.18, aside -0.05
bare-row-and-times 16: 74: title 0.13, title-on -0.58, kicker -0.08, byline-below -0.53, byline-end -0.58, byline-apart -0.21, byline-on -0.04, text 0.46
bare-row-and-times 17: 52: title 0.35, title-on -0.38, kicker -0.06, deck -0.05, byline-below -0.66, byline-above -0.39, byline-end -0.89, byline-apart -0.10, byline-on -0.15, text 0.11, text-on 0.27, aside -0.09
bare-row-and-times 18: 3453: title -0.05, kicker -0.14, deck 0.04, byline-below 0.40, byline-above -0.20, byline-end 0.16, byline-apart -0.50, byline-on 0.30, text -0.07, text-on -0.21, aside -0.07
bare-row-and-times 19: 192: title -0.49, title-on 0.46, kicker -0.39, deck -0.04, byline-below -0.46, byline-end -0.14, byline-apart -0.07, byline-on -0.17, text 0.51
bare-row-and-times 20: 82: title 0.44, title-on -0.04, kicker -0.42, deck -0.11, byline-below -0.61, byline-above 0.10, byline-end -0.46, byline-apart 0.46, byline-on -0.06, text -0.15, aside -0.04
bare-row-and-times 21: 7310: title-on -0.14, kicker 0.08, deck 0.05, deck-on -0.24, byline-above -0.05, byline-end 0.35, byline-apart 0.48, text -0.06, text-on -0.06, aside -0.11
bare-row-and-times 22: 281: title -0.18, title-on 0.51, kicker -0.09, byline-below -0.66, byline-above -0.33, byline-end -0.21, byline-apart -0.20, text -0.17, text-on 0.16
bare-row-and-times 23: 198: title 0.09, title-on -0.03, kicker -0.63, byline-below -0.85, byline-above -0.25, byline-end -0.71, byline-apart -0.26, byline-on -0.06, text 0.22, text-on 0.04
bare-row-and-part 0: 3632: title 0.32, kicker 0.05, deck-on -0.19, byline-below 0.09, byline-above -0.04, byline-end -0.08, byline-on -0.19, text -0.26, text-on -0.04
bare-row-and-part 1: 108435: title -0.10, kicker -0.09, deck -0.07, deck-on 0.09, byline-below -0.04, byline-above -0.08, byline-end -0.09, byline-apart -0.20, text -0.13, text-on 0.21, aside -0.07
bare-row-and-part 2: 7751: title -0.12, title-on 0.12, kicker -0.09, deck -0.04, deck-on -0.08, byline-below 0.04, byline-above -0.05, byline-on -0.08, text 0.19, text-on 0.06
bare-row-and-part 3: 855: title 0.10, title-on 0.26, kicker 0.09, byline-below -0.09, byline-end -0.17, byline-on 0.07, text -0.14, text-on -0.12
bare-row-and-part 4: 6833: title 0.13, title-on -0.12, kicker -0.11, deck -0.08, deck-on -0.04, byline-below 0.08, byline-end 0.04, byline-apart -0.17, byline-on -0.04, text -0.07, aside -0.06
bare-row-and-part 5: 560: title -0.52, title-on -0.45, kicker -0.07, byline-below -0.24, byline-above -0.14, byline-end 0.49, byline-apart -0.07, byline-on -0.57, text 0.27, text-on 0.29
bare-row-and-part 6: 643: title 0.24, title-on -0.65, kicker -0.12, byline-below -0.08, byline-above 0.20, byline-end -0.13, byline-apart -0.05, byline-on 0.25, text 0.10, text-on 0.18
bare-row-and-part 7: 3794: title -0.08, title-on 0.43, kicker 0.07, deck -0.08, deck-on 0.05, byline-below -0.12, byline-above -0.13, byline-apart -0.23, byline-on -0.09, text -0.11, text-on 0.15, aside -0.05
bare-row-and-part 8: 247: title -0.40, title-on 0.07, kicker -0.43, deck -0.05, byline-below -0.09, byline-above -0.12, byline-end 0.43, byline-apart 0.56, byline-on -0.54, text 0.06, text-on -0.90, aside -0.05
bare-row-and-part 9: 492: title 0.09, kicker 0.06, deck -0.12, byline-below -0.05, byline-above -0.08, byline-end -0.20, byline-apart -0.14, byline-on 0.08, text-on 0.51, aside -0.05
bare-row-and-part 10: 1859: title -0.18, title-on 0.08, kicker 0.23, deck -0.05, deck-on -0.14, byline-above -0.04, byline-apart -0.22, text-on -0.20, aside -0.05
bare-row-and-part 11: 169: title -0.97, title-on 0.44, kicker -0.23, deck -0.05, byline-below -0.57, byline-above -0.24, byline-end 0.36, byline-apart 0.59, byline-on -0.10, text 0.07, text-on 0.23, aside -0.05
bare-row-and-part 12: 280: title -0.28, title-on -0.41, kicker -0.26, deck 0.25, deck-on -0.05, byline-below 0.20, byline-above -0.11, byline-end -0.25, byline-apart -0.12, byline-on -0.38, text 0.70, text-on 0.43, aside -0.06
bare-row-and-part 13: 1656: title -0.22, title-on 0.30, deck -0.08, deck-on -0.04, byline-below -0.13, byline-above -0.09, byline-end 0.11, byline-apart -0.23, byline-on 0.51, text -0.11, text-on 0.17, aside -0.04
bare-row-and-part 14: 176: title 0.19, title-on -0.11, kicker -0.19, deck -0.34, deck-on -0.04, byline-below -0.12, byline-above -0.26, byline-end -0.44, byline-apart -0.26, byline-on -0.36, text -0.07, aside -0.06
bare-row-and-part 15: 169: title 0.45, title-on -0.23, kicker 0.07, deck 0.27, deck-on 0.21, byline-below -0.08, byline-above -0.12, byline-end -0.46, byline-apart -0.40, byline-on 0.23, text -0.26, text-on -0.69, aside -0.03
bare-row-and-part 16: 2221: title -0.43, title-on 0.20, kicker 0.04, deck-on -0.16, byline-below 0.11, byline-on -0.04, text-on 0.13, aside -0.03
bare-row-and-part 17: 220: title 0.16, title-on -0.78, kicker -0.23, deck -0.10, byline-below -0.44, byline-above -0.33, byline-end -0.14, byline-apart -0.11, byline-on -0.25, text -0.43, text-on 0.46, aside -0.05
bare-row-and-part 18: 215: title -0.45, title-on 0.90, kicker 0.20, deck -0.18, deck-on -0.03, byline-below 0.43, byline-above -0.53, byline-end -0.28, byline-apart -0.31, byline-on -0.60, text-on -0.18, aside -0.05
bare-row-and-part 19: 3277: title -0.11, title-on 0.21, kicker -0.26, deck-on -0.08, byline-below -0.60, byline-above 0.24, byline-end -0.04, byline-apart 0.21, byline-on 0.17, text -0.04, text-on 0.53, aside -0.04
bare-row-and-part 20: 235: title -0.35, title-on -0.58, kicker -0.26, byline-below -0.08, byline-above -0.05, byline-end 0.12, byline-apart -0.54, byline-on 0.39, text 0.52
bare-row-and-part 21: 287: title 0.17, title-on -0.47, kicker 0.65, deck 0.27, byline-below 0.24, byline-above -0.23, byline-end -0.58, byline-apart -0.49, byline-on 0.28, text -0.11, text-on 0.15
bare-row-and-part 22: 7056: title-on 0.09, kicker -0.03, deck -0.17, deck-on -0.05, byline-below -0.15, byline-end 0.56, byline-on -0.32, text -0.06, text-on -0.11, aside -0.10
bare-row-and-part 23: 446: title -0.32, title-on 0.30, kicker -0.30, deck -0.33, deck-on -0.16, byline-below -0.70, byline-above -0.12, byline-end -0.89, byline-apart 0.37, text -0.35, text-on 0.34, aside -0.07
bare-row-and-extent 0: 6384: title -0.24, title-on 0.45, kicker 0.38, deck -0.08, deck-on -0.03, byline-below -0.26, byline-above -0.07, byline-end -0.13, byline-on 0.31, text -0.16
bare-row-and-extent 1: 10143: title-on -0.16, deck -0.13, deck-on 0.04, byline-below 0.06, byline-above -0.03, byline-end -0.16, byline-on 0.38, text -0.38, text-on 0.06, aside -0.04
bare-row-and-extent 2: 20591: title 0.22, title-on -0.27, kicker -0.30, deck -0.11, deck-on 0.15, byline-below 0.04, byline-above -0.12, byline-apart -0.07, byline-on -0.14, text-on 0.20
bare-row-and-extent 3: 34192: title -0.28, title-on -0.60, kicker -0.12, deck 0.03, deck-on -0.05, byline-below 0.14, byline-apart -0.04, byline-on -0.47, text 0.19, text-on 0.13
bare-row-and-extent 4: 31556: title -0.32, title-on -0.21, kicker -0.03, deck -0.04, deck-on -0.13, byline-below 0.05, byline-above -0.06, byline-end -0.07, byline-apart -0.05, byline-on -0.35, text 0.11, text-on 0.18
bare-row-and-extent 5: 16952: title -0.60, title-on -0.30, deck -0.20, deck-on -0.19, byline-below -0.12, byline-end -0.04, byline-apart -0.17, byline-on -0.34, text 0.59, text-on 0.28
bare-row-and-extent 6: 1162: title 0.48, title-on 0.31, kicker 0.31, deck -0.03, deck-on -0.07, byline-below -0.19, byline-above -0.06, byline-end -0.40, byline-on -0.27, text -0.62, text-on 0.06, aside -0.06
bare-row-and-extent 7: 1832: title-on 0.05, kicker -0.12, deck -0.04, byline-below 0.24, byline-above -0.05, byline-end -0.14, byline-apart -0.09, byline-on 0.06, text -0.08, text-on -0.37
bare-row-and-extent 8: 2476: title -0.10, title-on -0.17, kicker -0.08, deck -0.10, byline-below -0.24, byline-above -0.10, byline-end -0.05, byline-apart -0.10, text 0.20, text-on 0.75
bare-row-and-extent 9: 1974: title -0.50, title-on -0.09, kicker -0.14, deck 0.04, deck-on -0.06, byline-below 0.10, byline-above 0.32, byline-end -0.21, byline-apart 0.07, byline-on 0.38, text -0.08, text-on 0.05, aside -0.04
bare-row-and-extent 10: 729: title -0.51, title-on -1.11, kicker -0.08, deck -0.04, byline-below 0.22, byline-above -0.41, byline-end -0.12, byline-apart -0.46, byline-on -0.36, text 0.75, text-on 0.23
bare-row-and-extent 11: 75: title -0.79, byline-end -0.16, byline-apart -0.25, text 0.49, text-on 0.16
bare-row-and-extent 12: 843: title 0.09, title-on -0.18, kicker 0.13, deck -0.08, deck-on 0.15, byline-below 0.30, byline-above 0.17, byline-end -0.47, byline-apart -0.19, text -0.18, text-on 0.17, aside -0.05
bare-row-and-extent 13: 1295: title 0.10, kicker -0.19, deck -0.08, byline-below -0.22, byline-end 0.11, byline-on -0.36, text -0.21, text-on 0.13
bare-row-and-extent 14: 1344: title 0.18, title-on 0.46, byline-below -0.35, byline-above -0.17, byline-end -0.28, byline-apart -0.08, byline-on 0.08, text -0.03, text-on -0.25
bare-row-and-extent 15: 828: title-on -0.48, kicker -0.38, deck -0.07, byline-below 0.30, byline-above 0.05, byline-end 0.40, byline-apart -0.19, byline-on -0.52, text -0.16, text-on 0.44, aside -0.03
bare-row-and-extent 16: 306: title -0.58, title-on -0.55, kicker -0.09, deck -0.10, byline-below 0.17, byline-above 0.75, byline-end 0.46, byline-on -0.27, text -0.28, text-on -0.06
bare-row-and-extent 17: 68: title -0.58, text 0.63
bare-row-and-extent 18: 484: title -0.26, kicker 0.56, deck -0.06, byline-above -0.12, byline-end -0.18, byline-apart -0.09, text -0.03, text-on 0.18, aside -0.06
bare-row-and-extent 19: 809: title 0.12, title-on -0.11, kicker -0.63, deck -0.07, byline-below -0.08, byline-end -0.26, byline-apart -0.17, byline-on -0.32, text 0.43, text-on 0.49
bare-row-and-extent 20: 642: title -0.24, title-on 0.40, kicker -0.54, byline-below 0.05, byline-above 0.37, byline-end 0.05, byline-apart 0.17, byline-on 0.49, text -0.64, text-on -0.25, aside -0.03
bare-row-and-extent 21: 314: title 0.59, title-on 0.30, kicker 0.32, deck -0.12, byline-below 0.15, byline-above -0.08, byline-end -0.19, byline-apart -0.32, byline-on -0.30, text -0.92, text-on 0.14
bare-row-and-extent 22: 194: title 0.42, title-on -0.55, byline-below 0.28, byline-above -0.34, byline-apart -0.23, byline-on -0.30, text -0.18, text-on 0.23
bare-row-and-extent 23: 77: title -0.07, title-on -0.03, text-on 0.07
bare-row-and-extent 24: 356: title -0.16, title-on 0.41, kicker 0.39, deck -0.14, deck-on -0.09, byline-below 0.30, byline-above -0.23, byline-end -0.46, byline-apart -0.21, byline-on 0.39, text -0.29, text-on -0.09, aside -0.07
bare-row-and-extent 25: 794: title -0.17, title-on 0.23, kicker -0.57, deck -0.15, byline-below -0.50, byline-above 0.05, byline-end -0.16, byline-apart -0.14, byline-on -0.42, text 0.39, text-on -0.35, aside -0.03
bare-row-and-extent 26: 484: title 0.23, title-on 0.19, kicker -0.56, deck 0.37, byline-below 0.07, byline-above 0.34, byline-end 0.09, byline-apart -0.34, byline-on -0.13, text -0.59, text-on 0.75
bare-row-and-extent 27: 206: title 0.83, title-on -0.33, kicker -0.11, deck -0.09, byline-below 0.33, byline-above -0.08, byline-end -0.25, byline-apart -0.23, byline-on -0.37, text -0.77, text-on 0.58
bare-row-and-extent 28: 199: title 0.36, title-on -0.20, deck -0.03, byline-below -0.21, byline-end -0.13, byline-apart -0.15, byline-on -0.09, text -0.35, text-on 0.27
bare-row-and-extent 29: 73: title 0.22, title-on -0.31, kicker -0.05, byline-below -0.05, text -0.16, text-on 0.19
bare-row-and-extent 30: 419: title 0.12, title-on 0.37, kicker 0.50, deck -0.17, byline-above -0.38, byline-apart -0.06, byline-on -0.11, text -0.57, text-on 0.31, aside -0.04
bare-row-and-extent 31: 887: title -0.23, kicker -0.10, deck -0.10, deck-on -0.03, byline-below -0.33, byline-above -0.11, byline-end -0.06, byline-on 0.06, text 0.47, text-on -0.29
bare-row-and-extent 32: 535: title -0.10, title-on -0.99, kicker -0.42, deck 0.38, deck-on -0.25, byline-below -0.48, byline-above -0.08, byline-end 0.09, byline-apart -0.05, byline-on -0.07, text 0.42, text-on 0.17
bare-row-and-extent 33: 292: title 0.17, title-on -0.65, kicker -0.14, deck 0.03, byline-below 0.67, byline-above -0.18, byline-end 0.05, byline-apart 0.11, byline-on -0.20, text -0.88, text-on 0.25, aside -0.04
bare-row-and-extent 34: 391: title 0.33, title-on -0.35, kicker -0.08, deck -0.13, byline-below -0.13, byline-above -0.07, byline-end -0.08, byline-apart -0.27, byline-on -0.08, text -0.10, text-on 0.37
bare-row-and-extent 35: 86: title -0.14, title-on -0.11, byline-end -0.06, byline-apart -0.04, text 0.07, text-on 0.11
bare-row-and-extent 36: 605: title 0.35, title-on -0.24, kicker -0.16, deck -0.14, deck-on -0.15, byline-below -0.41, byline-above 0.06, byline-end -0.19, byline-apart 0.30, byline-on 0.43, text -0.35, text-on 0.24, aside -0.09
bare-row-and-extent 37: 1106: title 0.05, title-on -0.05, deck 0.14, byline-below -0.81, byline-above 0.03, byline-end 0.37, byline-apart -0.41, byline-on -0.22, text -0.19, text-on 0.39, aside -0.04
bare-row-and-extent 38: 630: title -0.78, title-on -0.41, kicker -0.09, deck -0.15, byline-below 0.46, byline-above -0.23, byline-end -0.44, byline-apart 0.10, byline-on -0.33, text 0.49, text-on 0.57
bare-row-and-extent 39: 587: title -0.29, title-on 0.26, kicker -0.20, deck 0.46, byline-below 0.22, byline-above -0.08, byline-end -0.12, byline-apart -0.10, byline-on -0.15, text -0.23, text-on 0.29, aside -0.05
bare-row-and-extent 40: 641: title -0.50, title-on -0.22, text 0.44, text-on 0.14
bare-row-and-extent 41: 158: title -0.03, title-on -0.04, byline-apart -0.04, text -0.04, text-on 0.15
bare-row-and-extent 42: 859: title -0.43, title-on 0.31, kicker 0.04, deck -0.16, byline-below 0.54, byline-above -0.15, byline-end 0.12, byline-apart 0.10, byline-on 0.37, text -0.31, text-on -0.73, aside -0.04
bare-row-and-extent 43: 1766: title 0.30, title-on 0.47, kicker 0.21, deck 0.21, deck-on -0.39, byline-below -0.82, byline-above -0.28, byline-end -0.15, byline-apart -0.77, byline-on -0.05, text -0.42, text-on 0.47, aside -0.07
bare-row-and-extent 44: 2565: title -0.39, title-on 0.19, kicker -0.29, deck -0.16, deck-on -0.12, byline-below -0.75, byline-above 0.25, byline-end -0.24, byline-apart 0.68, byline-on -0.22, text 0.16, text-on -0.13, aside -0.05
bare-row-and-extent 45: 1529: title 0.43, title-on 0.75, kicker -0.03, deck -0.07, byline-below 0.26, byline-above -0.18, byline-end -0.54, byline-apart 0.24, byline-on -0.33, text -0.85, text-on -0.08, aside -0.04
bare-row-and-extent 46: 899: title -0.04, title-on -0.44, deck -0.03, byline-below -0.45, byline-above -0.06, byline-end -0.04, byline-apart 0.25, text 0.18, text-on 0.05
bare-row-and-extent 47: 171: title-on -0.04, deck -0.06, byline-end -0.21, byline-apart -0.13, text 0.31, text-on 0.18
part-and-before 0: 2214: title -0.05, title-on -0.10, kicker 0.09, deck 0.08, deck-on -0.04, byline-below 0.08, byline-above -0.05, byline-end -0.13, byline-on -0.03, text -0.05
part-and-before 1: 239: title 0.18, title-on -0.42, kicker -0.06, deck -0.03, deck-on -0.10, byline-below -0.05, byline-above -0.10, byline-end -0.22, byline-apart -0.12, byline-on -0.18, text -0.30, text-on 1.00
part-and-before 5: 250: title 0.39, title-on -0.17, kicker -0.06, deck -0.04, byline-below -0.25, byline-above -0.18, byline-end -0.27, byline-apart 0.04, byline-on 0.21, text 0.39, aside -0.03
part-and-before 6: 20: title 0.80, title-on -0.09, byline-below -0.38, byline-above -0.18, byline-end -0.58, text -0.76, aside -0.04
part-and-before 7: 4: title-on -0.05, byline-below -0.40, byline-end -0.32, byline-apart -0.13, byline-on -0.03, text 0.40
part-and-before 8: 6: title -0.37, title-on -0.17, kicker -0.27, deck -0.12, deck-on -0.03, byline-below 0.22, byline-above 0.18, byline-end -0.50, byline-apart -0.48, byline-on -0.07, text 0.43, aside -0.23
part-and-before 9: 6: title -0.09, title-on 0.09, byline-below -0.11, byline-apart -0.19, byline-on 0.32, text-on -0.18
part-and-before 10: 2430: title 0.34, kicker -0.14, deck-on -0.10, byline-below 0.07, byline-end -0.13, byline-on -0.18, text -0.26
part-and-before 11: 1222: title-on 0.96, kicker 0.16, deck -0.06, deck-on -0.04, byline-end -0.23, byline-on -0.57, text -0.03, text-on -0.21
part-and-before 13: 9658: title -0.23, title-on -0.03, deck -0.07, deck-on -0.09, byline-below 0.14, byline-end 0.06, byline-apart -0.22, byline-on -0.12, text 0.10, aside -0.05
part-and-before 14: 884: title -0.11, title-on 0.07, kicker 0.11, deck -0.06, deck-on 0.21, byline-below -0.05, byline-above -0.06, byline-end 0.10, byline-apart -0.10, byline-on 0.39, text -0.14, text-on 0.19, aside -0.03
part-and-before 18: 691: title -0.15, kicker -0.09, deck -0.08, byline-below 0.14, byline-above 0.14, byline-end 0.14, byline-apart -0.29, byline-on -0.11, text -0.05, aside -0.04
part-and-before 19: 105: title 0.27, title-on -0.41, kicker -0.40, deck -0.10, byline-below 0.24, byline-above -0.15, byline-end 0.14, byline-apart -0.37, byline-on 0.17, text -0.20, aside -0.09
part-and-before 20: 512: title -0.14, title-on -0.05, kicker -0.16, deck -0.08, deck-on -0.17, byline-below 0.15, byline-above -0.05, byline-end -0.35, byline-apart 0.38, byline-on -0.05, text -0.12, aside -0.10
part-and-before 21: 65: title -0.27, title-on -0.40, kicker -0.74, deck -0.11, byline-below 0.26, byline-above -0.53, byline-end 0.05, byline-apart 0.32, byline-on -0.05, text -0.17, aside -0.05
part-and-before 22: 38: title -0.06, title-on 0.53, kicker 0.17, deck -0.21, deck-on -0.12, byline-below 0.13, byline-above -0.36, byline-end -0.25, byline-apart -0.08, byline-on -0.61, text -0.38, text-on 0.33, aside -0.09
part-and-before 23: 46490: title -0.05, title-on 0.07, deck 0.09, deck-on -0.05, byline-below -0.14, byline-end -0.04, byline-apart -0.09, byline-on -0.13, text -0.20, aside -0.05
part-and-before 24: 76267: title 0.08, title-on 0.06, kicker -0.14, deck -0.13, byline-below -0.14, byline-apart -0.12, byline-on -0.12, text -0.27, aside -0.06
part-and-before 26: 508: title -0.03, title-on -0.37, kicker -0.31, deck -0.20, deck-on -0.04, byline-below -0.57, byline-above -0.24, byline-end 0.34, byline-apart 0.50, byline-on -0.15, text -0.08, aside -0.07
part-and-before 27: 35: title 0.11, title-on 0.90, kicker -0.08, deck-on -0.16, byline-below -0.42, byline-end -0.53, byline-apart 0.29, byline-on -0.37, text-on -0.44, aside -0.07
part-and-before 31: 44: title -0.19, title-on -0.68, deck -0.08, byline-below -0.50, byline-above -0.13, byline-end -0.62, byline-apart 0.34, byline-on 0.42, text 0.05, aside -0.04
part-and-before 32: 7: title -0.37, title-on 0.21, byline-below -0.08, byline-above -0.56, byline-end 0.50, byline-apart 0.35, byline-on -0.21, text -0.68, aside -0.07
part-and-before 33: 153: title -0.53, title-on 0.24, kicker -0.20, deck-on -0.04, byline-below -0.40, byline-above -0.08, byline-end -0.08, byline-apart -0.20, byline-on 0.09, text 0.70, aside -0.05
part-and-before 34: 8: title -0.13, kicker -0.23, deck -0.11, byline-below 0.37, byline-above -0.29, byline-end -0.09, byline-apart -0.45, text 0.13, aside -0.11
part-and-before 35: 18: title -0.27, title-on -0.40, kicker -0.30, deck -0.08, deck-on -0.12, byline-below -0.55, byline-above 0.34, byline-end 0.18, byline-apart 0.40, byline-on -0.25, text -0.33, text-on -0.07, aside -0.07
part-and-before 36: 3462: title -0.10, title-on 0.21, kicker -0.15, deck -0.06, deck-on -0.10, byline-below -0.11, byline-end 0.05, byline-apart -0.04, byline-on -0.42, text 0.16
part-and-before 37: 5298: title -0.12, kicker -0.03, deck-on -0.08, byline-below -0.05, byline-above -0.04, byline-on -0.04, text 0.03, text-on 0.06
ragged-and-wrapped 0: 479: title -0.17, title-on -0.69, deck -0.07, deck-on -0.20, byline-below -0.59, byline-above -0.22, byline-end -0.27, byline-apart -0.25, byline-on -0.34, text 0.47, text-on 0.66
ragged-and-wrapped 1: 3286: title 0.13, title-on -0.75, kicker -0.07, deck 0.04, deck-on 0.37, byline-below 0.15, byline-above -0.06, byline-end -0.17, byline-apart -0.08, byline-on -0.10, text -0.07, text-on 0.07
ragged-and-wrapped 2: 16783: title -0.05, title-on -0.21, kicker -0.09, deck-on 0.21, byline-below 0.06, byline-above -0.10, byline-apart -0.13, byline-on 0.11, text -0.09, aside -0.07
ragged-and-wrapped 3: 49643: title -0.08, title-on -0.11, kicker 0.21, deck -0.17, deck-on -0.09, byline-below -0.06, byline-above -0.13, byline-apart -0.09, text-on 0.04, aside -0.10
ragged-and-wrapped 4: 6657: title -0.17, title-on -0.33, kicker -0.20, byline-below -0.13, byline-end -0.36, byline-apart 0.10, byline-on -0.34, text -0.06, text-on 0.14
ragged-and-wrapped 5: 16687: title 0.26, title-on -0.29, kicker -0.05, deck -0.08, deck-on -0.35, byline-below -0.49, byline-above -0.08, byline-end -0.06, byline-apart -0.07, byline-on 0.21, text -0.06, text-on 0.30, aside -0.03
ragged-and-wrapped 6: 16492: title -0.08, title-on 0.12, kicker -0.22, deck -0.24, byline-below -0.12, byline-above -0.24, byline-end -0.20, byline-apart -0.30, byline-on 0.43, text -0.28, text-on 0.03, aside -0.10
ragged-and-wrapped 7: 9646: title -0.15, title-on 0.14, kicker -0.07, deck-on -0.04, byline-below 0.20, byline-above -0.11, byline-end 0.11, byline-apart -0.29, byline-on -0.36, text 0.08, text-on -0.05, aside -0.12
ragged-and-wrapped 8: 9388: title -0.36, title-on 0.34, kicker -0.06, deck -0.27, deck-on -0.18, byline-below -0.19, byline-above -0.11, byline-end -0.05, byline-on -0.04, text 0.26, text-on 0.18, aside -0.04
ragged-and-wrapped 9: 15736: title 0.22, title-on -0.41, kicker 0.08, deck -0.10, deck-on -0.10, byline-below 0.07, byline-above -0.06, byline-end -0.10, byline-apart -0.29, byline-on -0.12, text 0.10, text-on -0.11, aside -0.03
ragged-and-wrapped 10: 5286: title 0.15, title-on -0.11, kicker -0.19, byline-below 0.13, byline-above -0.07, byline-end -0.12, byline-apart -0.24, byline-on 0.13, text 0.19, text-on -0.09, aside -0.09
ragged-and-wrapped 11: 1425: title -0.27, title-on 0.33, kicker 0.04, deck -0.14, deck-on 0.26, byline-below -0.32, byline-above 0.14, byline-end 0.33, byline-apart 0.31, byline-on -0.40, text -0.74, text-on -0.29, aside -0.12
wrapped-and-fill 0: 8162: title 0.22, title-on 0.11, kicker -0.16, deck -0.08, deck-on 0.25, byline-below -0.13, byline-above -0.20, byline-end -0.31, byline-apart -0.11, text -0.04, text-on 0.17, aside -0.05
wrapped-and-fill 1: 9388: title 0.05, title-on -0.05, kicker -0.07, deck -0.11, deck-on -0.13, byline-below 0.10, byline-above -0.13, byline-end -0.17, byline-apart -0.14, text 0.08, text-on -0.18, aside -0.05
wrapped-and-fill 2: 8017: kicker -0.05, deck -0.14, deck-on -0.09, byline-below -0.26, byline-above -0.07, byline-end -0.35, text 0.06, aside -0.05
wrapped-and-fill 3: 4200: title -0.09, title-on -0.66, byline-below -0.29, text 0.09, aside -0.03
wrapped-and-fill 4: 6173: title -0.30, title-on -0.53, kicker -0.08, deck 0.08, deck-on 0.26, byline-below -0.09, byline-end 0.15, byline-apart -0.06, text-on -0.22
wrapped-and-fill 5: 34251: title -0.58, title-on -0.32, kicker -0.07, deck-on 0.03, byline-below 0.07, byline-end 0.10, byline-apart -0.07, byline-on -0.33, text 0.18, text-on -0.12, aside -0.05
wrapped-and-fill 6: 6222: title -0.13, title-on -0.27, kicker 0.04, deck -0.20, deck-on -0.11, byline-below -0.05, byline-above -0.06, byline-end -0.04, byline-apart -0.29, byline-on 0.18, text 0.12, text-on 0.41, aside -0.09
wrapped-and-fill 7: 6263: title 0.29, title-on 0.14, kicker 0.13, deck -0.04, deck-on 0.21, byline-below -0.17, byline-above -0.18, byline-apart -0.18, byline-on 0.48, text -0.18, text-on -0.50, aside -0.07
wrapped-and-fill 8: 5101: title 0.43, title-on 0.07, kicker -0.22, byline-above -0.15, byline-apart -0.16, byline-on -0.36, text -0.28, aside -0.06
wrapped-and-fill 9: 6372: title -0.60, title-on 0.63, kicker -0.30, deck -0.05, deck-on -0.31, byline-below -0.23, byline-above -0.17, byline-end -0.10, byline-apart 0.52, byline-on -0.48, text -0.18, text-on 0.63, aside -0.04
wrapped-and-fill 10: 21289: title -0.64, title-on -0.18, kicker -0.13, deck -0.15, deck-on -0.30, byline-below -0.07, byline-above -0.04, byline-end -0.26, byline-apart 0.34, byline-on -0.54, text 0.55, text-on 0.31, aside -0.03
wrapped-and-fill 11: 4235: title -0.15, title-on 0.57, kicker -0.23, deck -0.08, deck-on -0.24, byline-below -0.07, byline-above -0.07, byline-end -0.41, byline-apart -0.03, byline-on -0.50, text-on 0.09, aside -0.03
wrapped-and-fill 12: 2773: title -0.55, title-on -0.50, kicker -0.11, deck -0.14, deck-on 0.10, byline-below -0.34, byline-above 0.09, byline-end 0.13, byline-apart -0.03, byline-on -0.11, text 0.52, text-on 0.17, aside -0.09
wrapped-and-fill 13: 2782: title -0.10, title-on 0.47, kicker -0.49, deck -0.11, deck-on 0.22, byline-below -0.18, byline-above 0.21, byline-end -0.10, byline-apart 0.25, byline-on 0.46, text -0.07, text-on 0.21, aside -0.04
wrapped-and-fill 14: 2566: title 0.04, title-on 0.66, kicker 0.05, deck 0.24, deck-on -0.16, byline-below 0.22, byline-above 0.04, byline-end 0.30, byline-apart -0.49, byline-on -0.09, text -0.24, text-on -0.63, aside -0.06
wrapped-and-fill 15: 1922: title 0.50, title-on 0.57, kicker 0.26, deck 0.34, deck-on 0.43, byline-below 0.85, byline-end -0.15, byline-apart 0.20, byline-on -0.43, text -0.83, text-on -0.56
wrapped-and-fill 16: 20554: title 0.28, title-on 0.47, kicker -0.16, deck -0.20, deck-on -0.21, byline-below 0.44, byline-above -0.13, byline-end -0.09, byline-apart -0.45, byline-on -0.11, text -0.57, text-on -0.08, aside -0.04
wrapped-and-fill 17: 1238: title 0.59, title-on -0.43, kicker -0.18, deck -0.57, byline-below -0.22, byline-above -0.17, byline-end 0.19, byline-apart -0.07, byline-on -0.03, text -0.42, text-on -0.06, aside -0.05
wrapped-and-tail 0: 38249: title 0.17, title-on -0.29, kicker -0.08, deck -0.36, deck-on -0.16, byline-above -0.17, byline-end 0.09, byline-apart -0.31, byline-on -0.04, text 0.03, text-on -0.16, aside -0.15
wrapped-and-tail 1: 3295: title -0.61, title-on -0.03, kicker -0.09, deck -0.07, deck-on -0.25, byline-below -0.17, byline-above -0.19, byline-end 0.07, byline-apart -0.08, byline-on -0.34, text 0.28, text-on 0.25
wrapped-and-tail 2: 20632: title -0.10, title-on 0.06, kicker -0.06, deck -0.05, deck-on -0.11, byline-below -0.18, byline-end -0.15, byline-on -0.22, text 0.19, text-on 0.48
wrapped-and-tail 3: 2535: title -0.46, title-on -0.25, kicker -0.11, deck -0.04, deck-on -0.04, byline-below -0.08, byline-above -0.04, byline-end -0.07, byline-apart -0.04, byline-on -0.11, text 0.28, text-on 0.60
wrapped-and-tail 4: 466: title -0.79, title-on -0.41, byline-below -0.09, byline-end -0.19, byline-apart -0.07, byline-on -0.10, text 0.51, text-on 0.39
wrapped-and-tail 5: 127: title -0.78, title-on -0.57, byline-below -0.09, text 0.93, text-on 0.18
wrapped-and-tail 6: 3433: title 0.10, title-on 0.06, deck -0.04, deck-on -0.05, byline-above -0.09, byline-end 0.15, byline-apart -0.10, byline-on -0.16, text 0.11, text-on -0.47
wrapped-and-tail 7: 27: title -0.19, kicker -0.04, byline-end -0.17, byline-apart -0.06, text 0.05, text-on 0.26
wrapped-and-tail 8: 1427: title -0.59, title-on 0.51, deck 0.05, deck-on -0.31, byline-below -0.17, byline-above -0.08, byline-end 0.39, byline-apart -0.03, byline-on -0.31, text-on 0.33
wrapped-and-tail 9: 30919: title-on 0.09, kicker -0.04, deck -0.22, deck-on -0.15, byline-below -0.12, byline-above -0.31, byline-apart -0.09, byline-on 0.23, text -0.44, text-on -0.11, aside -0.18
wrapped-and-tail 10: 1871: title -0.43, title-on -0.29, deck -0.19, byline-below 0.10, byline-above 0.13, byline-end -0.51, byline-apart -0.12, byline-on -0.25, text 0.21, text-on 0.50
wrapped-and-tail 11: 13743: title -0.09, title-on -0.12, kicker -0.24, deck -0.14, deck-on -0.30, byline-below -0.36, byline-above -0.05, byline-end -0.16, byline-apart -0.09, byline-on -0.15, text 0.19, text-on 0.68, aside -0.05
wrapped-and-tail 12: 1023: title -0.51, title-on -0.16, deck-on -0.35, byline-below -0.14, byline-end -0.05, byline-on -0.09, text 0.41, text-on 0.49
wrapped-and-tail 13: 340: title -0.73, title-on -0.38, byline-below -0.73, text 0.69, text-on 0.56
wrapped-and-tail 14: 78: title -0.45, title-on -0.25, deck -0.15, byline-below -0.43, byline-above -0.03, byline-end -0.13, byline-apart -0.18, byline-on -0.07, text 0.47, text-on 0.48, aside -0.10
wrapped-and-tail 15: 636: title 0.54, title-on -0.20, kicker -0.05, deck -0.11, deck-on -0.08, byline-below -0.27, byline-above -0.04, byline-end -0.24, byline-apart -0.03, byline-on -0.26, text -0.30, text-on 0.12
wrapped-and-tail 16: 26: title -0.13, deck -0.07, deck-on -0.04, byline-end -0.04, text 0.18, text-on 0.05
wrapped-and-tail 17: 846: title -0.28, title-on 0.11, kicker -0.47, deck -0.15, byline-below 0.30, byline-above -0.20, byline-end -0.09, byline-apart -0.58, byline-on -0.30, text 0.24, text-on -0.10, aside -0.05
wrapped-and-tail 18: 20689: title 0.10, title-on 0.15, kicker 0.11, deck-on 0.10, byline-below -0.05, byline-above -0.08, byline-end 0.24, byline-apart -0.07, byline-on -0.29, text -0.36, text-on -0.47, aside -0.13
wrapped-and-tail 19: 1510: title 0.49, title-on 0.59, kicker -0.19, byline-below -0.16, byline-above -0.19, byline-end -0.31, byline-apart -0.04, text -0.47, text-on -0.08
wrapped-and-tail 20: 7897: title -0.10, title-on 0.60, kicker -0.03, deck -0.09, byline-below -0.39, byline-above -0.04, byline-end -0.13, byline-apart -0.12, byline-on -0.06, text 0.34
wrapped-and-tail 21: 909: title -0.41, title-on -0.40, deck -0.04, deck-on -0.07, byline-below -0.06, byline-on -0.04, text 0.80, text-on 0.23
wrapped-and-tail 22: 147: title -0.36, title-on -0.36, kicker -0.04, deck -0.20, byline-below -0.29, byline-end -0.05, text 0.30, text-on 0.52
wrapped-and-tail 23: 61: deck -0.07, text -0.41, text-on 0.40
wrapped-and-tail 24: 255: title -0.32, text -0.30, text-on 0.44
wrapped-and-tail 25: 25: text-on 0.06
wrapped-and-tail 26: 342: title -0.09, title-on -0.78, kicker -0.10, deck -0.29, byline-end -0.06, byline-apart 0.06, byline-on 0.46, text 0.32, text-on -0.24, aside -0.05
wrapped-and-before 0: 6913: title-on -0.16, kicker -0.14, deck -0.09, deck-on -0.05, byline-below -0.16, byline-above -0.15, byline-end -0.13, byline-apart -0.12, byline-on -0.11, text 0.27, aside -0.05
wrapped-and-before 1: 732: title -0.10, kicker -0.10, deck -0.03, deck-on -0.08, byline-below -0.17, byline-above -0.06, byline-end -0.06, byline-apart -0.07, byline-on 0.10, text -0.14, text-on 0.42
wrapped-and-before 5: 419: title 0.12, title-on -0.25, kicker -0.15, deck -0.07, byline-below -0.25, byline-above -0.06, byline-end -0.19, byline-apart 0.10, byline-on -0.53, text 0.61
wrapped-and-before 6: 70: title 1.14, title-on -0.04, kicker -0.27, deck -0.07, byline-below -0.36, byline-above -0.16, byline-end -0.36, byline-apart -0.27, byline-on 0.10, text -0.71, aside -0.05
wrapped-and-before 7: 285: title 0.64, title-on -1.00, kicker 0.19, deck -0.04, byline-below 0.33, byline-above -0.35, byline-end -0.27, byline-apart -0.45, byline-on -0.21, text 0.05, aside -0.07
wrapped-and-before 8: 31: title -0.04, title-on -0.15, kicker -0.39, deck -0.11, byline-below 0.45, byline-above -0.49, byline-end 0.82, byline-apart -0.52, byline-on -0.25, text -0.62, aside -0.07
wrapped-and-before 9: 26: title -0.69, title-on 0.15, kicker -0.20, deck -0.03, deck-on -0.09, byline-below 0.37, byline-above 0.28, byline-end -0.91, byline-apart -0.12, byline-on -0.12, text -0.68, text-on 0.45, aside -0.08
wrapped-and-before 10: 28125: title 0.03, title-on -0.16, byline-below 0.04, byline-above -0.08, byline-end 0.20, byline-apart -0.11, byline-on -0.27, aside -0.05
wrapped-and-before 11: 33325: title -0.17, title-on 0.35, kicker -0.05, deck -0.09, deck-on 0.05, byline-below -0.14, byline-end 0.05, byline-apart -0.06, text -0.21, text-on 0.16, aside -0.05
wrapped-and-before 13: 3945: title -0.11, title-on 0.15, kicker 0.08, deck -0.12, deck-on -0.08, byline-above 0.06, byline-apart -0.23, byline-on -0.09, text -0.04, aside -0.10
wrapped-and-before 14: 334: title 1.01, title-on -0.34, deck -0.11, deck-on -0.25, byline-below 0.11, byline-above -0.16, byline-end 0.04, byline-apart 0.13, byline-on 0.28, text -0.50, text-on -0.16, aside -0.06
wrapped-and-before 18: 344: title -0.30, title-on 0.23, kicker -0.05, deck -0.09, deck-on -0.05, byline-below -0.31, byline-above -0.10, byline-end 0.17, byline-apart -0.04, byline-on 0.34, text -0.05, aside -0.07
wrapped-and-before 19: 35: title -1.12, title-on 0.22, kicker -0.43, deck -0.05, byline-below 0.10, byline-above -0.60, byline-end 0.52, byline-apart 0.42, byline-on -0.30, text 1.09, aside -0.10
wrapped-and-before 20: 285: title -0.59, title-on 0.14, kicker -0.04, deck -0.14, byline-below -0.56, byline-above -0.34, byline-end -0.14, byline-apart 0.31, byline-on 0.17, text 0.24, aside -0.18
wrapped-and-before 21: 27: title -0.67, kicker -0.42, deck -0.10, deck-on -0.04, byline-below -0.33, byline-above -0.69, byline-end -0.84, byline-apart -0.78, byline-on 0.17, text 1.40, aside -0.21
wrapped-and-before 22: 25: title -0.42, title-on 0.29, kicker 0.46, deck -0.20, deck-on -0.12, byline-below 0.20, byline-above -0.54, byline-end 0.34, byline-on -0.48, text 0.33, text-on -0.49, aside -0.11
wrapped-and-before 23: 15707: title 0.04, title-on 0.21, kicker -0.28, deck -0.08, deck-on -0.05, byline-below -0.09, byline-above -0.06, byline-end -0.23, byline-apart -0.05, byline-on 0.18, text -0.31, aside -0.07
wrapped-and-before 24: 28536: title -0.23, title-on -0.30, kicker 0.09, deck -0.10, deck-on -0.07, byline-below 0.10, byline-above -0.04, byline-apart -0.08, byline-on -0.15, text -0.12, text-on 0.12, aside -0.06
wrapped-and-before 26: 1522: title 0.19, title-on 0.52, deck -0.06, deck-on -0.04, byline-below -0.37, byline-above -0.04, byline-end -0.08, byline-on -0.26, text -0.47, aside -0.09
wrapped-and-before 27: 92: title -0.53, title-on 0.59, kicker -0.50, deck -0.19, deck-on 0.66, byline-below -0.26, byline-above -0.10, byline-end -0.28, byline-apart -0.35, byline-on -0.51, text -0.23, text-on -0.24
wrapped-and-before 31: 222: title 0.97, title-on -0.45, kicker -0.19, deck -0.09, byline-above -0.35, byline-end -0.45, byline-apart 0.25, byline-on 0.32, text -0.63, aside -0.04
wrapped-and-before 32: 27: title -0.46, title-on -0.27, kicker -0.43, byline-below -0.13, byline-above 0.66, byline-end -0.45, byline-apart 0.16, text -0.54, aside -0.10
wrapped-and-before 33: 99: title -0.12, title-on -0.43, kicker -0.87, deck -0.16, deck-on -0.13, byline-below 0.50, byline-end 0.99, byline-apart -0.66, byline-on -0.21, text -0.99, aside -0.12
wrapped-and-before 34: 21: title -0.16, title-on -0.24, kicker -0.39, deck -0.22, deck-on -0.05, byline-below 0.08, byline-above 0.45, byline-end -0.18, byline-apart -0.05, byline-on -0.06, text -0.50, aside -0.04
wrapped-and-before 35: 11: title 0.47, title-on -0.12, kicker -0.42, deck -0.30, deck-on -0.05, byline-below -0.41, byline-above -0.18, byline-end -0.36, byline-apart 0.53, byline-on -0.16, text -0.40, text-on -0.11, aside -0.04
wrapped-and-before 36: 8550: title -0.18, title-on 0.17, kicker -0.13, deck -0.05, deck-on -0.04, byline-below -0.10, byline-above -0.13, byline-end 0.16, byline-apart 0.08, byline-on -0.11, text 0.03, aside -0.05
wrapped-and-before 37: 20926: title 0.49, title-on -0.09, kicker -0.10, deck -0.16, deck-on -0.36, byline-below -0.12, byline-above -0.06, byline-on -0.09, text -0.18, text-on -0.08
row-and-name 0: 81171: title -0.13, title-on -0.08, kicker -0.03, deck-on -0.32, byline-below -0.19, byline-above -0.05, byline-end -0.13, byline-apart -0.07, byline-on -0.09, text 0.08, text-on 0.34
row-and-name 1: 64: title -0.33, title-on 0.36, byline-below -0.04, byline-end 0.48, byline-apart -0.08, byline-on -0.31, text -0.11, text-on -0.24
row-and-name 2: 810: title 0.11, title-on -0.42, kicker -0.05, byline-below 0.17, byline-above -0.32, byline-end -0.21, byline-on 0.34, text -0.20, text-on 0.27
row-and-name 3: 126: title 0.56, title-on -0.89, kicker -0.08, deck -0.06, byline-below -0.53, byline-above 0.51, byline-end 0.31, byline-apart -0.07, byline-on -0.47, text -0.48, text-on 0.15
row-and-name 4: 32: title 0.40, title-on -0.23, deck -0.20, byline-below 0.50, byline-end -0.18, byline-apart -0.04, text -0.62, text-on -0.13
row-and-name 5: 4: byline-below 0.22, byline-above -0.24, byline-end 0.41, byline-apart -0.06, text -0.45, aside -0.03
row-and-name 6: 9354: title 0.23, title-on -0.14, deck -0.05, deck-on -0.13, byline-below -0.15, byline-above -0.03, byline-end -0.05, byline-apart -0.05, byline-on -0.07, text -0.14, text-on 0.11
row-and-name 7: 396: title 0.47, title-on 1.03, kicker -0.13, deck -0.03, byline-below -0.17, byline-above -0.03, byline-end 0.17, byline-apart -0.08, byline-on 0.34, text -0.78, text-on -0.40, aside -0.03
row-and-name 8: 92: title 0.47, title-on 0.57, kicker -0.07, deck -0.05, deck-on -0.12, byline-below -0.45, byline-end 0.44, byline-apart -0.07, byline-on -0.04, text -1.19, text-on 0.09
row-and-name 9: 133: title 0.49, title-on -0.38, kicker -0.08, deck -0.03, deck-on -0.04, byline-below 0.48, byline-above -0.07, byline-end -0.34, byline-apart -0.71, byline-on -0.43, text -0.13, aside -0.05
row-and-name 10: 23: title -0.08, title-on -0.36, kicker -0.26, deck -0.16, deck-on -0.08, byline-below 0.86, byline-above -0.04, byline-end -0.14, byline-apart -0.58, byline-on -0.18, text 0.20, text-on -0.28, aside -0.04
row-and-name 11: 31: title -0.48, deck -0.11, byline-below -0.58, byline-above -0.07, byline-end 0.51, byline-apart -0.27, text -0.71, aside -0.16
row-and-name 12: 8073: title 0.18, title-on -0.10, kicker -0.08, deck -0.08, deck-on -0.09, byline-below 0.11, byline-end -0.10, byline-apart -0.07, byline-on 0.06, text -0.16, aside -0.04
row-and-name 13: 498: title 0.25, title-on 0.20, kicker 0.35, deck -0.03, byline-above -0.13, byline-end -0.18, byline-apart -0.09, byline-on -0.15, text -0.31, text-on -0.29
row-and-name 14: 132: kicker -0.20, byline-below -0.35, byline-above -0.07, byline-apart 0.41, byline-on -0.09, text -0.14, text-on 0.35
row-and-name 15: 164: title -0.53, title-on -0.14, kicker -0.13, deck -0.07, byline-below -0.17, byline-above 0.48, byline-end 0.27, byline-apart 0.35, byline-on -0.29, text -0.63, text-on 0.07, aside -0.04
row-and-name 16: 84: title -0.56, title-on 0.09, kicker -0.68, deck -0.08, byline-below 0.58, byline-above 0.19, byline-end 0.26, byline-apart -0.47, byline-on -0.37, text 0.16, text-on -0.44
row-and-name 17: 97: title -0.80, title-on -0.29, kicker -0.45, deck -0.04, byline-below 0.72, byline-above -0.19, byline-end 0.11, byline-apart -0.04, byline-on 0.08, text -0.25
row-and-name 18: 6328: title 0.16, title-on 0.09, kicker -0.20, deck -0.05, deck-on -0.12, byline-above -0.09, byline-apart -0.12, byline-on -0.10
row-and-name 19: 442: kicker 0.55, byline-below -0.62, byline-end 0.06, byline-apart 0.09, byline-on 0.27, text-on -0.40, aside -0.04
row-and-name 20: 155: title 0.16, title-on -0.26, kicker -0.45, deck -0.05, byline-below 0.79, byline-above -0.28, byline-end 0.56, byline-apart -0.11, byline-on -0.54, text -0.82, text-on -0.04
row-and-name 21: 144: title -0.20, title-on 0.30, kicker 0.61, deck -0.04, deck-on -0.04, byline-below -0.05, byline-end 0.17, byline-apart 0.06, byline-on 0.31, text -0.69, text-on -0.39, aside -0.04
row-and-name 22: 72: title -0.17, title-on -0.05, kicker -0.36, deck -0.15, deck-on -0.06, byline-below -0.46, byline-above 0.52, byline-end 0.18, byline-apart -0.04, byline-on -0.20, text 0.09, aside -0.04
row-and-name 23: 101: title -0.73, title-on -0.39, kicker -0.11, deck -0.06, deck-on -0.08, byline-below 0.99, byline-above 0.44, byline-end -0.16, byline-apart 0.17, byline-on -0.70, text -1.24, aside -0.05
row-and-name 24: 5561: title -0.15, kicker -0.13, deck -0.03, deck-on 0.09, byline-below 0.10, byline-end -0.18, byline-apart -0.09, byline-on 0.05, text -0.07, text-on 0.25, aside -0.03
row-and-name 25: 349: title -0.26, title-on 0.55, kicker 0.30, deck -0.05, byline-below -0.18, byline-above -0.13, byline-end -0.38, byline-apart -0.08, byline-on -0.17, text 0.38, text-on -0.53
row-and-name 26: 121: title 0.29, title-on -0.55, kicker -0.46, byline-below 0.51, byline-above 0.09, byline-end -0.24, byline-apart -0.06, byline-on -0.10, text -0.40, text-on 0.44
row-and-name 27: 155: title -0.18, title-on -0.55, kicker -0.33, deck -0.07, byline-below -0.21, byline-above 0.10, byline-end 0.35, byline-apart -0.22, byline-on 0.46, text -0.09, text-on -0.54, aside -0.05
row-and-name 28: 55: title 0.05, title-on -0.42, kicker -0.13, deck -0.03, byline-below 0.37, byline-above 0.17, byline-end 0.06, byline-apart 0.04, byline-on -0.07, text -0.50, aside -0.07
row-and-name 29: 79: title -0.40, title-on -0.18, kicker -0.15, deck -0.06, byline-below 0.60, byline-above 0.35, byline-end 0.36, byline-apart -0.88, byline-on -0.48, text 0.29
row-and-name 30: 8319: title 0.08, title-on -0.22, kicker -0.03, deck 0.06, deck-on 0.06, byline-below -0.07, byline-above -0.05, byline-apart -0.21, text -0.18, aside -0.05
row-and-name 31: 537: title -0.33, title-on 0.30, kicker 0.41, deck -0.05, deck-on 0.15, byline-above -0.10, byline-end -0.20, byline-apart 0.05, byline-on -0.09, text -0.17
row-and-name 32: 197: title -0.98, title-on -0.25, kicker -0.30, deck -0.09, byline-below 0.34, byline-above 0.48, byline-end -0.04, byline-apart -0.32, byline-on 0.50, text 0.33, text-on 0.49, aside -0.04
row-and-name 33: 173: title -0.49, title-on 0.18, kicker -0.68, deck -0.09, byline-below 0.76, byline-above -0.49, byline-on -0.51, text 0.22, text-on 0.14, aside -0.07
row-and-name 34: 70: title -0.20, title-on -0.41, kicker -0.26, deck -0.06, byline-below -0.25, byline-above -0.62, byline-end 0.59, byline-apart -0.70, byline-on 0.15, text 0.54, text-on -0.24, aside -0.03
row-and-name 35: 103: title -0.85, title-on -0.88, kicker -0.46, deck -0.13, byline-below -0.17, byline-above 0.12, byline-end 0.80, byline-apart -0.31, byline-on 0.64, text 0.08, aside -0.04
row-and-name 36: 8995: title -0.10, title-on -0.27, deck -0.04, deck-on 0.14, byline-below -0.15, byline-above -0.12, byline-on -0.07, text 0.11, text-on 0.13, aside -0.05
row-and-name 37: 617: title-on 0.13, deck -0.06, deck-on -0.11, byline-below -0.31, byline-above -0.16, byline-end -0.37, byline-on -0.16, text 0.18, text-on 0.71
row-and-name 38: 240: title -0.27, kicker 0.11, deck -0.15, byline-below 0.24, byline-above -0.38, byline-end -0.15, byline-apart -0.22, byline-on 0.64, text -0.05, text-on 0.34, aside -0.03
row-and-name 39: 131: title -0.31, title-on -0.88, kicker -0.27, deck -0.15, deck-on -0.14, byline-below 0.22, byline-above 0.18, byline-end 0.48, byline-on 0.40, text -0.51, text-on -0.56, aside -0.08
row-and-name 40: 55: title 0.09, title-on -0.38, kicker -0.30, deck -0.07, byline-below -0.66, byline-above 0.38, byline-end 0.16, byline-apart 0.54, byline-on -0.03, text -0.33, text-on 0.15, aside -0.08
row-and-name 41: 49: title -0.37, title-on -0.32, kicker -0.18, deck -0.05, byline-below 0.69, byline-above 0.39, byline-end -0.59, byline-apart -0.80, byline-on -0.56, text -0.36, aside -0.08
row-and-name 42: 15580: title 0.10, title-on -0.11, kicker -0.12, deck -0.21, deck-on 0.06, byline-below -0.50, byline-above -0.07, byline-end -0.40, byline-apart 0.28, byline-on -0.10, text 0.25, text-on 0.03, aside -0.08
row-and-name 43: 731: title -0.20, title-on 0.43, kicker -0.60, deck -0.08, byline-below -0.08, byline-end -0.08, byline-apart 0.17, byline-on 0.22, text-on 0.72, aside -0.04
row-and-name 44: 551: title-on -0.04, kicker -0.33, deck -0.04, deck-on -0.08, byline-below -0.54, byline-above 0.42, byline-end -0.18, byline-apart -0.39, byline-on -0.22, text 0.18, text-on 0.58
row-and-name 45: 152: title -0.37, title-on -0.49, kicker -0.25, deck -0.07, deck-on -0.05, byline-below 0.42, byline-above -0.27, byline-end 0.30, byline-apart 0.33, byline-on 0.11, text -0.22, text-on -0.74, aside -0.06
row-and-name 46: 77: title 0.07, title-on -0.47, kicker 0.07, deck -0.03, byline-below -0.21, byline-above 0.11, byline-end -0.70, byline-apart -0.05, byline-on -0.36, text 0.04, text-on 0.14
row-and-name 47: 85: title -0.85, title-on -0.33, kicker -0.11, deck -0.15, byline-below -0.45, byline-above 0.38, byline-end -0.68, byline-apart 0.99, byline-on -0.30, text -0.50, aside -0.07
place-and-name 0: 81171: title 0.05, deck-on -0.40, byline-below -0.24, byline-above -0.07, byline-end -0.10, byline-apart -0.06, byline-on -0.21, text 0.07, text-on 0.22, aside -0.03
place-and-name 1: 64: title -0.15, title-on 0.21, deck -0.03, byline-below -0.25, byline-above -0.03, byline-end 0.31, byline-apart -0.09, byline-on -0.29, text -0.11
place-and-name 2: 810: title -0.15, title-on -0.36, kicker -0.05, byline-below 0.04, byline-above -0.26, byline-end -0.04, byline-on 0.31
place-and-name 3: 126: title 0.19, title-on -0.96, kicker -0.08, deck -0.05, byline-below -0.60, byline-above 0.40, byline-end 0.44, byline-apart -0.05, byline-on -0.33, text 0.18, text-on -0.07
place-and-name 4: 32: title 0.10, title-on -0.20, deck -0.09, byline-below 0.38, byline-end -0.24, byline-apart -0.10, byline-on -0.13, text -0.51, text-on 0.11
place-and-name 5: 4: byline-below 0.35, byline-above -0.23, byline-end 0.48, byline-apart -0.05, text -0.56
place-and-name 6: 20431: title 0.09, title-on 0.25, kicker -0.06, deck -0.03, byline-below -0.27, byline-above -0.08, byline-apart -0.12, byline-on -0.08, text -0.05, text-on 0.10, aside -0.05
place-and-name 7: 866: title 0.33, title-on 0.50, kicker -0.21, deck -0.05, byline-below -0.45, byline-above -0.07, byline-apart -0.04, byline-on 0.10, text -0.24, text-on -0.13, aside -0.03
place-and-name 8: 331: title -0.31, title-on 0.55, kicker -0.07, deck -0.11, deck-on -0.10, byline-below 0.45, byline-end 0.09, byline-apart 0.19, byline-on -0.34, text -0.52
place-and-name 9: 356: title 0.39, title-on 0.06, kicker -0.10, deck -0.06, byline-below 0.26, byline-above -0.08, byline-end -0.14, byline-apart -0.47, byline-on 0.28, text -0.37, text-on -0.23, aside -0.04
place-and-name 10: 134: title -0.06, title-on 0.27, kicker -0.19, deck -0.07, deck-on -0.20, byline-below -0.24, byline-above -0.16, byline-end 0.32, byline-apart 0.08, byline-on -0.27, text-on -0.59, aside -0.04
place-and-name 11: 188: title -0.65, title-on -0.34, deck -0.06, byline-below 0.29, byline-above -0.14, byline-end 0.60, byline-apart -0.49, byline-on 0.53, text -0.54, aside -0.04
place-and-name 12: 10942: title 0.07, title-on 0.13, kicker -0.28, deck -0.03, byline-below -0.09, byline-above -0.06, byline-end -0.15, byline-apart -0.16, byline-on -0.17, text 0.14, text-on 0.06
place-and-name 13: 754: title-on 0.14, kicker 0.43, deck -0.04, deck-on 0.15, byline-below -0.31, byline-end -0.15, byline-on -0.31, text 0.05, text-on -0.78
place-and-name 14: 190: title 0.29, title-on -0.05, kicker -0.27, deck -0.05, byline-below -0.34, byline-above -0.37, byline-end 0.37, byline-apart -0.41, byline-on 0.41, text -0.45, text-on 0.53
place-and-name 15: 186: title -0.63, title-on -0.53, kicker -0.51, deck -0.09, byline-below -0.07, byline-above 0.46, byline-end 0.11, byline-apart 0.31, byline-on 0.40, text -0.36, text-on -0.23, aside -0.05
place-and-name 16: 79: title -0.16, title-on -0.26, kicker -0.71, byline-below 0.19, byline-above 0.14, byline-end 0.35, byline-apart -0.13, byline-on -0.27, text-on -0.38
place-and-name 17: 126: title -0.64, title-on -0.43, kicker -0.31, deck -0.10, deck-on -0.04, byline-below 0.27, byline-above 0.59, byline-end 0.09, byline-apart -0.14, byline-on 0.04, text -0.54, aside -0.07
place-and-name 18: 6790: title 0.06, byline-below 0.09, byline-above -0.14, byline-end 0.08, byline-apart -0.14, byline-on -0.14, text 0.07, text-on -0.12
place-and-name 19: 503: title -0.17, title-on -0.20, kicker 0.28, deck -0.04, deck-on -0.17, byline-below 0.24, byline-above -0.14, byline-end 0.08, byline-apart -0.08, text 0.03, text-on -0.15, aside -0.04
place-and-name 20: 182: title -0.31, title-on -0.45, byline-below -0.23, byline-above 0.03, byline-end -0.13, byline-on 0.04, text 0.65, text-on -0.19
place-and-name 21: 142: title -0.34, title-on -0.46, kicker 0.48, deck -0.06, byline-below -0.06, byline-above -0.05, byline-end 0.50, byline-apart -0.23, byline-on 0.27, text 0.06, text-on -0.75, aside -0.07
place-and-name 22: 69: title -1.31, title-on -0.40, kicker -0.38, deck -0.13, byline-below -0.10, byline-above 0.33, byline-end 0.62, byline-apart -0.07, byline-on -0.15, text 0.40, text-on 0.32
place-and-name 23: 67: title -0.57, title-on -0.83, kicker -0.08, deck -0.04, byline-below -0.19, byline-above 0.17, byline-end 0.31, byline-apart 0.24, byline-on -0.29, text 0.59
place-and-name 24: 4653: title-on -0.11, kicker -0.12, deck-on -0.16, byline-below -0.08, byline-on -0.14, text 0.05, text-on 0.05
place-and-name 25: 333: title -0.45, kicker 0.53, deck -0.03, deck-on -0.03, byline-below -0.26, byline-above -0.14, byline-end -0.13, byline-apart -0.08, byline-on -0.22, text 0.68, text-on -0.23
place-and-name 26: 144: title -0.20, title-on -0.81, kicker -0.48, deck -0.04, deck-on -0.04, byline-below -0.04, byline-above 0.11, byline-apart -0.32, byline-on -0.07, text 0.55, text-on 0.23
place-and-name 27: 111: title -0.79, title-on 0.22, kicker -0.30, deck -0.06, byline-below 0.71, byline-above -0.24, byline-end -0.05, byline-apart -0.34, byline-on 0.10, text 0.03, text-on -0.10, aside -0.05
place-and-name 28: 40: title 0.33, title-on -0.24, kicker -0.23, deck -0.05, byline-below 0.76, byline-above -0.04, byline-apart -0.20, byline-on -0.13, text -0.80, text-on -0.19, aside -0.10
place-and-name 29: 58: title -0.40, title-on -0.80, kicker -0.27, deck -0.03, byline-below -0.69, byline-above 0.08, byline-end 1.21, byline-apart 0.80, byline-on -0.69, text -0.16, aside -0.03
place-and-name 30: 5761: title -0.12, title-on -0.21, kicker -0.04, deck -0.10, deck-on -0.08, byline-below 0.09, byline-above -0.09, byline-apart -0.13, text 0.22, text-on 0.06
place-and-name 31: 372: title-on 0.28, kicker -0.05, deck -0.08, byline-below -0.48, byline-above -0.11, byline-end -0.26, byline-apart 0.06, byline-on -0.12, text -0.05, text-on 0.41
place-and-name 32: 152: title -0.89, title-on -0.09, kicker 0.14, deck -0.06, byline-above 0.10, byline-end 0.08, byline-apart -0.14, byline-on -0.18, text 0.30, text-on 0.56, aside -0.03
place-and-name 33: 112: title -0.48, title-on -0.48, kicker -1.00, deck -0.14, deck-on -0.04, byline-below 0.74, byline-above -0.35, byline-end 0.27, byline-apart 0.05, byline-on -0.77, text 0.24, text-on 0.28, aside -0.10
place-and-name 34: 42: title 0.14, title-on 0.15, kicker -0.33, deck -0.05, deck-on -0.04, byline-below -0.13, byline-above -0.73, byline-end 0.21, byline-apart -0.14, byline-on 0.22, text 0.06, text-on 0.14, aside -0.04
place-and-name 35: 44: title -0.95, title-on -0.52, kicker -0.42, byline-above -0.26, byline-end 0.67, byline-apart 0.10, byline-on -0.45, aside -0.11
place-and-name 36: 5185: title -0.09, title-on -0.26, kicker 0.17, deck-on -0.04, byline-below -0.28, byline-above -0.12, byline-end -0.03, byline-on -0.07, text 0.09, text-on 0.16
place-and-name 37: 354: title 0.06, title-on -0.20, kicker 0.13, deck -0.04, byline-below -0.38, byline-above -0.16, byline-end 0.09, byline-apart 0.33, byline-on -0.85, text 0.07
place-and-name 38: 130: title 0.07, title-on -0.08, kicker -0.27, byline-below -0.53, byline-above 0.34, byline-end 0.04, byline-apart -0.07, byline-on -0.04, text -0.11, text-on 0.48
place-and-name 39: 76: title 0.29, title-on -0.30, kicker -0.59, deck -0.09, deck-on -0.06, byline-below 0.35, byline-above 0.23, byline-end -0.32, byline-apart 0.17, byline-on -0.36, text -0.05, text-on -0.42, aside -0.07
place-and-name 40: 20: title 0.43, title-on 0.39, kicker -0.16, deck -0.09, byline-below -0.99, byline-above 0.09, byline-end 0.11, byline-apart 0.22, byline-on -0.11, text -0.48, text-on 0.13, aside -0.05
place-and-name 41: 32: title -0.63, title-on -0.52, kicker -0.04, deck -0.04, byline-below 0.28, byline-above 0.71, byline-end -0.62, byline-on -0.40, text 0.36, aside -0.09
place-and-name 42: 8448: title 0.29, title-on 0.25, kicker -0.03, deck -0.05, deck-on -0.07, byline-below -0.63, byline-above -0.05, byline-end -0.28, byline-on -0.40, text 0.09
place-and-name 43: 388: title 0.55, title-on 0.25, kicker -0.42, deck -0.05, byline-above -0.28, byline-end -0.27, byline-apart -0.14, byline-on 0.55, text -0.43, text-on -0.13
place-and-name 44: 359: title 0.48, title-on -0.23, kicker -0.09, deck -0.05, deck-on -0.06, byline-below -0.55, byline-above 0.15, byline-end -0.29, byline-apart -0.04, byline-on 0.09, text -0.27, text-on 0.37
place-and-name 45: 69: title -0.60, title-on -0.26, kicker -0.51, deck -0.07, deck-on -0.09, byline-below 0.54, byline-above -0.52, byline-end 0.62, byline-apart -0.09, byline-on 0.10, text 0.26, text-on -0.66
place-and-name 46: 52: title 0.04, title-on -0.57, kicker 0.44, deck -0.04, byline-below -0.66, byline-above 0.15, byline-end -0.45, byline-apart 0.24, byline-on -0.26, text 0.29, aside -0.03
place-and-name 47: 30: title -0.60, title-on -0.37, kicker -0.16, deck -0.20, byline-below 0.63, byline-above 0.24, byline-end -0.08, byline-apart -0.33, byline-on -0.28, text -0.31, aside -0.12
name-and-names 0: 631: title 0.99, title-on 0.06, kicker -0.03, deck -0.04, byline-below -0.09, byline-end -0.04, byline-on -0.28, text -0.78, text-on -0.37
name-and-names 1: 753: title 0.13, title-on 0.66, deck -0.14, byline-below -0.58, byline-above -0.26, byline-end -0.49, byline-apart -0.30, byline-on -0.72, text -0.37, text-on 1.00, aside -0.05
name-and-names 2: 39988: title 0.34, title-on -0.31, kicker -0.12, deck -0.20, deck-on -0.10, byline-below -0.26, byline-above -0.20, byline-end -0.26, byline-apart -0.10, byline-on -0.25, text 0.32, text-on 0.35, aside -0.04
name-and-names 3: 34532: title 0.04, title-on -0.10, kicker -0.19, deck-on -0.06, byline-below -0.32, byline-above -0.14, byline-end -0.34, byline-apart -0.08, text 0.06, text-on 0.25, aside -0.08
name-and-names 4: 506: title 0.22, title-on 0.44, deck -0.09, byline-below -0.45, byline-above -0.05, byline-apart -0.05, text -0.10, text-on 0.20, aside -0.04
name-and-names 5: 724: title 0.12, title-on 0.06, kicker -0.11, deck -0.11, deck-on -0.04, byline-below 0.05, byline-above 0.22, byline-end -0.56, byline-apart 0.04, byline-on -1.26, text 0.09, text-on 0.18, aside -0.06
name-and-names 6: 21154: title -0.32, title-on 0.25, kicker -0.27, deck 0.04, deck-on 0.04, byline-below -0.14, byline-above -0.21, byline-apart 0.47, byline-on 0.13, text 0.08, text-on -0.41, aside -0.18
name-and-names 7: 23330: title -0.22, title-on 0.23, kicker -0.45, deck -0.19, deck-on -0.25, byline-below -0.25, byline-above 0.20, byline-end -0.36, byline-apart 0.17, byline-on 0.17, text -0.23, text-on 0.16, aside -0.15
name-and-names 8: 113: title 0.36, title-on -0.17, deck -0.07, byline-below -0.39, byline-end -0.04, byline-apart -0.10, byline-on -0.07, text -0.35, text-on -0.09
name-and-names 9: 395: title 0.05, title-on -0.14, kicker -0.41, deck-on -0.17, byline-below -0.81, byline-above -0.32, byline-end 0.72, byline-apart -0.15, byline-on -0.40, text 0.08, text-on -0.25, aside -0.11
name-and-names 10: 11489: title -0.08, title-on -0.19, kicker -0.88, deck 0.42, deck-on 0.14, byline-below -0.18, byline-above -0.42, byline-end -0.34, byline-apart -0.40, byline-on 0.12, text -0.09, text-on 0.35, aside -0.14
name-and-names 11: 6989: title -0.34, title-on 0.29, kicker 0.39, deck -0.38, deck-on -0.03, byline-below -0.37, byline-above -0.39, byline-end 0.65, byline-apart -0.26, text 0.11, text-on -0.10, aside -0.13
name-and-names 12: 13: title-on 0.08, byline-below -0.05, text -0.07
name-and-names 13: 59: title 0.21, title-on -0.08, kicker -0.44, deck -0.14, byline-below -0.68, byline-above -0.38, byline-end -0.10, byline-apart -0.08, byline-on -0.07, text 0.39, text-on -0.15, aside -0.09
name-and-names 14: 1413: title 0.21, title-on -0.39, deck -0.16, deck-on -0.03, byline-below -0.93, byline-above -0.12, byline-end -0.31, byline-apart -0.12, byline-on -0.44, text 0.13, text-on 0.93, aside -0.08
name-and-names 15: 1179: title 0.34, title-on -0.25, kicker 0.44, deck -0.17, deck-on -0.22, byline-below -0.23, byline-above -0.27, byline-apart -0.32, byline-on -0.66, text 0.04, text-on -0.08, aside -0.10
name-and-names 18: 62: title 0.11, title-on -0.11, kicker -0.04, deck -0.08, byline-below 0.25, byline-above -0.13, byline-end -0.07, byline-apart -0.12, text -0.13, text-on 0.06, aside -0.14
name-and-names 19: 51: title -0.20, title-on -0.19, text -0.21, text-on 0.22
name-and-names 20: 153: title 0.47, title-on -0.23, kicker -0.25, byline-above -0.15, byline-on -0.05, text -0.11, text-on -0.16
name-and-names 21: 283: title 0.05, title-on 0.13, kicker -0.54, deck -0.05, byline-below -1.27, byline-above -0.27, byline-end -1.16, byline-apart 0.18, byline-on 0.28, text 0.60, text-on 0.54, aside -0.05
name-and-names 22: 1322: title-on 0.43, kicker 0.03, deck -0.05, deck-on -0.06, byline-below -0.49, byline-above -0.13, byline-end -0.27, byline-apart -0.07, byline-on -0.33, text 0.39, text-on -0.09
name-and-names 23: 71: title 0.12, title-on 0.15, byline-below -0.15, byline-end -0.19, byline-on -0.04, text-on -0.34
name-and-names 24: 122: title -0.50, title-on 0.98, kicker -0.06, deck -0.03, byline-below -0.08, byline-above -0.51, byline-end -0.18, byline-apart -0.07, byline-on -0.06, text -0.18, text-on 0.26, aside -0.05
name-and-names 25: 182: title -0.61, title-on 0.16, kicker -0.37, deck -0.06, byline-below 0.49, byline-above 0.04, byline-end -0.44, byline-apart 0.34, byline-on 0.05, text-on 0.16, aside -0.05
name-and-names 26: 677: title 0.50, title-on -0.15, kicker 0.14, deck -0.13, deck-on -0.05, byline-below -0.75, byline-above -0.37, byline-apart 0.40, byline-on -0.21, text -0.21, text-on -0.40, aside -0.06
name-and-names 27: 66: title 0.63, title-on 0.31, kicker -0.30, deck-on -0.05, byline-below -0.14, byline-end -0.23, byline-apart -0.04, byline-on -0.30, text -1.03, text-on 0.32
name-and-names 28: 28: title 0.29, title-on -0.20, byline-below -0.03, byline-end -0.15, byline-on -0.15, text -0.48, text-on 0.03
name-and-names 29: 98: title -0.19, title-on 0.76, kicker 0.65, deck -0.12, byline-below -0.31, byline-above -0.33, byline-end 0.59, byline-apart -0.34, byline-on -0.08, text -0.99, text-on -1.00, aside -0.07
name-and-names 30: 415: title 0.17, title-on 0.45, kicker 0.18, deck -0.13, deck-on 0.20, byline-below 0.04, byline-above -0.36, byline-end 0.04, byline-apart -0.25, byline-on -0.14, text -0.69, text-on -0.50, aside -0.06
name-and-names 31: 37: title -0.37, title-on 0.17, kicker -0.42, byline-below 0.24, byline-above -0.05, byline-end 0.33, byline-apart -0.07, byline-on -0.34, text -0.30, text-on 0.38
name-and-names 32: 18: title -0.30, kicker -0.05, text 0.30
name-and-names 33: 24: title 0.16, title-on 0.13, kicker 0.71, deck -0.06, byline-below -0.19, byline-above -0.25, byline-end -0.09, byline-apart -0.10, byline-on 0.03, text -0.70, text-on -0.22
name-and-names 34: 109: title 0.39, title-on -0.62, kicker 0.08, deck -0.03, byline-below 0.51, byline-above -0.05, byline-end 0.49, byline-apart -0.08, text -0.63, text-on 0.12, aside -0.05
name-and-names 35: 19: title -0.22, title-on 0.22, byline-below -0.05, byline-end -0.09, byline-apart -0.05, text -0.25, text-on 0.22
name-and-names 38: 8: title -0.18, kicker 0.14, byline-end -0.04, byline-apart -0.06, aside -0.08
name-and-names 39: 2: title 0.16, kicker -0.08, text -0.15
name-and-names 40: 15: title -0.29, title-on -0.15, kicker -0.06, byline-below -0.08, byline-above -0.17, byline-end -0.05, text 0.34, text-on 0.16, aside -0.07
name-and-names 41: 105: title -0.47, title-on 0.16, kicker -0.37, deck -0.03, byline-below -0.21, byline-above 0.33, byline-end 0.10, byline-apart -0.13, byline-on -0.30, text 0.15, aside -0.06
name-and-names 42: 844: title 0.41, title-on 0.77, kicker -0.20, deck -0.07, byline-below -0.73, byline-end -0.43, byline-apart -0.10, byline-on -0.41, text -0.44, text-on 0.47, aside -0.03
name-and-names 43: 21: title -0.40, byline-on -0.04, text 0.20, text-on 0.20
name-and-names 44: 4: title 0.36, title-on -0.17, byline-below -0.07, byline-above -0.09, text -0.16
name-and-names 45: 47: title -1.31, title-on -0.67, kicker -0.54, byline-below 0.66, byline-above 0.14, byline-end -0.75, byline-apart -0.22, byline-on 1.09, text 0.91, text-on 0.05
name-and-names 46: 626: title -0.12, title-on -0.09, kicker -0.07, deck -0.23, byline-below -0.15, byline-above -0.42, byline-end -0.24, byline-apart 0.09, byline-on -0.41, text 0.11, text-on 0.06, aside -0.04
name-and-names 47: 12: title -0.05, title-on -0.10, kicker -0.04, byline-below 0.25, text -0.23, text-on 0.16
name-and-names 48: 6: title -0.18, kicker -0.13, deck -0.07, byline-above -0.11, byline-end -0.14, text 0.21, text-on 0.11, aside -0.08
name-and-names 49: 57: title -1.07, title-on -0.83, kicker -0.51, deck -0.10, byline-below 0.61, byline-above 0.15, byline-end 0.04, byline-apart -0.20, byline-on -0.21, text 0.53, text-on 0.19
name-and-names 50: 450: title -0.28, title-on -0.63, kicker -0.55, deck -0.21, deck-on -0.22, byline-below 0.31, byline-above 0.27, byline-end -0.37, byline-apart -0.46, byline-on -0.38, text 0.10, text-on 0.81, aside -0.07
name-and-names 51: 16: title -0.31, title-on -0.10, kicker -0.03, byline-above -0.04, byline-end -0.12, text 0.22, text-on 0.29
name-and-names 53: 24: title 0.83, title-on -0.16, kicker -0.06, deck -0.03, byline-below -0.16, byline-above -0.04, byline-end 0.40, byline-apart -0.19, byline-on -0.16, text -0.74, text-on -0.13
name-and-names 54: 52: title 0.21, title-on -0.11, kicker -0.45, byline-below -0.53, byline-above -0.06, byline-end 0.81, byline-on -0.11, text -0.42, text-on -0.04
name-and-names 55: 13: text 0.15, text-on -0.19
name-and-names 60: 2: title -0.12, title-on 0.17, byline-below -0.08
name-and-names 61: 3: title -0.10, title-on 0.11, byline-below -0.11, byline-apart -0.05
name-and-names 62: 8: title 0.65, title-on -0.15, byline-below -0.49, byline-end -0.06, byline-apart -0.05, text -0.44, aside -0.04
name-and-names 63: 3: title -0.05, text-on 0.07
name-and-names 64: 33: title -0.35, title-on 0.56, kicker -0.11, byline-below -0.46, byline-above 0.35, byline-end -0.29, byline-apart -0.27, byline-on 0.21, text-on 0.06
name-and-names 65: 75: title -0.65, title-on -0.89, kicker -0.08, deck -0.05, byline-below -0.13, byline-above 0.16, byline-end -1.47, byline-apart 1.15, byline-on 0.63, text 0.06, text-on 0.23, aside -0.03
name-and-names 66: 138: title 0.12, title-on -0.12, kicker 0.08, deck -0.12, deck-on -0.12, byline-below -0.20, byline-above -0.53, byline-end -0.41, byline-apart 0.52, byline-on 0.07, text -0.55, text-on -0.14, aside -0.10
name-and-names 67: 124: kicker -0.17, byline-below -0.06, byline-above 0.10, byline-end 0.12, byline-on -0.29, text -0.60, text-on 0.45
name-and-names 68: 14: title-on -0.20, deck -0.05, byline-below 0.26, byline-above -0.08, byline-end -0.18, byline-apart -0.25, text -0.57, text-on 0.22, aside -0.06
name-and-names 69: 141: title -0.75, title-on -0.72, kicker -0.13, deck -0.20, byline-below 0.89, byline-above 0.31, byline-end 0.20, byline-apart -0.46, byline-on -0.45, text -0.16, text-on -0.26, aside -0.05
name-and-names 70: 263: title 0.09, title-on -0.44, kicker -0.98, deck -0.16, byline-below 0.51, byline-above 0.13, byline-end 0.35, byline-apart -0.26, byline-on 0.06, text -0.41, text-on -1.04, aside -0.11
name-and-names 71: 86: title -0.38, title-on -0.69, kicker -0.19, deck -0.04, byline-below 0.17, byline-above -0.03, byline-end 0.16, byline-apart -0.25, byline-on -0.31, text 0.65
name-and-names 72: 5: title -0.21, text 0.21
name-and-names 73: 102: title 0.94, title-on -0.57, kicker -0.06, deck -0.09, byline-below -0.96, byline-above -0.53, byline-end 0.77, byline-apart -0.49, byline-on -0.21, text -0.54, text-on -0.63, aside -0.05
name-and-names 74: 127: title -0.54, title-on -0.37, kicker -1.00, deck -0.18, deck-on -0.05, byline-below 0.43, byline-above -0.66, byline-end 0.06, byline-apart -0.81, byline-on -0.21, text 0.17, aside -0.16
name-and-names 75: 22: title 0.28, title-on -0.13, byline-below -0.26, byline-above -0.08, byline-end -0.23, text -0.12, text-on 0.17
name-and-names 77: 20: title -0.24, byline-below -0.11, byline-apart -0.08, text 0.24
name-and-names 78: 12: title -0.30, kicker 0.20, deck -0.04, byline-below 0.18, byline-above -0.03, byline-end -0.25, byline-apart -0.19, text 0.14, aside -0.20
name-and-names 82: 4: title -0.18, title-on -0.32, kicker -0.14, deck -0.08, byline-below -0.53, byline-above -0.23, byline-end -0.13, text 0.64
name-and-names 84: 6: title 0.28, kicker -0.06, byline-below -0.07, byline-above -0.11, byline-end -0.20, byline-apart -0.16, text -0.31, aside -0.04
name-and-names 85: 36: title -0.17, title-on -0.21, kicker -0.09, deck -0.04, byline-below -0.07, byline-above -0.27, byline-end 0.25, byline-apart -0.54, byline-on 0.38, text 0.07
name-and-names 86: 138: title 0.25, title-on -0.11, kicker -0.31, deck -0.09, byline-below -0.41, byline-above 0.21, byline-end 0.08, byline-apart 0.31, byline-on -0.37, text 0.09, text-on 0.09, aside -0.05
name-and-names 87: 11: title -0.36, title-on -0.26, byline-below 0.54, byline-end -0.29, byline-on -0.20, text -0.19, text-on 0.04
name-and-names 89: 48: title -0.69, title-on -0.59, kicker -0.07, deck -0.06, byline-above 0.43, byline-end 0.26, byline-apart 0.41, byline-on -0.17, text -0.13, text-on 0.19
name-and-names 90: 133: title -0.77, title-on -0.64, kicker -0.04, deck -0.17, deck-on -0.21, byline-below 0.41, byline-above 0.05, byline-end -0.08, byline-on -0.33, text 0.23, text-on -0.52, aside -0.08
name-and-names 91: 16: title -0.40, title-on -0.29, kicker -0.10, deck -0.12, byline-below -0.21, byline-above -0.18, byline-end 0.45, byline-apart -0.10, byline-on -0.09, text 0.05, text-on -0.08
name-and-names 93: 24: title 0.87, title-on 0.29, deck -0.09, byline-below -0.55, byline-above -0.42, byline-end 0.19, byline-apart -0.22, byline-on -0.15, text -0.58, text-on -0.13
name-and-names 94: 40: title -0.35, title-on -0.26, kicker -0.44, deck -0.06, byline-below 0.26, byline-above -0.47, byline-end 0.29, byline-apart -0.39, text 0.07, text-on -0.16, aside -0.05
name-and-names 95: 3: kicker -0.10, byline-on -0.04, text-on 0.16
name-and-names 98: 7: title -0.10, title-on -0.04, byline-below 0.16, byline-above -0.04, byline-apart -0.14, byline-on -0.14, text -0.19, aside -0.09
name-and-names 102: 2: title -0.13, byline-below -0.12, byline-above -0.06, byline-apart -0.14, text 0.25
name-and-names 103: 10: title -0.13, title-on -0.33, kicker -0.26, deck -0.03, byline-below -0.76, byline-above -0.28, byline-end -0.21, byline-apart -0.15, byline-on -0.05, text 0.90, aside -0.03
name-and-names 104: 1: title -0.11, title-on -0.14, deck -0.03, byline-below 0.15, byline-apart -0.10, text -0.14, aside -0.12
name-and-names 105: 30: title -0.44, title-on -0.50, byline-below 0.42, byline-above -0.10, byline-end 0.13, byline-apart 0.32, byline-on -0.31, text -0.40
name-and-names 106: 129: title -0.73, title-on -0.61, kicker -0.39, deck -0.35, deck-on -0.04, byline-below 0.20, byline-above -0.47, byline-end 0.52, byline-apart 0.14, byline-on 0.46, text -0.79, aside -0.26
name-and-names 107: 48: title -0.42, title-on -0.62, deck -0.06, byline-below -0.16, byline-above -0.44, byline-end -0.28, byline-apart 0.06, byline-on -0.68, text 0.61
name-and-names 109: 49: title -0.67, title-on -0.43, kicker -0.03, deck -0.03, byline-below -0.16, byline-above 0.34, byline-end 0.85, byline-apart -0.55, byline-on -0.56, text -0.35
name-and-names 110: 199: title -0.80, title-on -0.54, kicker -0.10, deck -0.19, byline-below 0.04, byline-above 0.51, byline-end -0.20, byline-apart 0.31, byline-on -0.28, text -0.49, aside -0.07
name-and-names 111: 35: title -0.48, title-on -0.17, kicker -0.28, deck -0.04, byline-below -0.40, byline-above 0.52, byline-end 0.35, byline-apart 0.42, byline-on -0.40, text -0.89
name-and-names 113: 5: title -0.17, deck -0.03, byline-below 0.31, byline-above -0.31, byline-end -0.04, byline-apart -0.24, text -0.26, aside -0.08
name-and-names 114: 25: title -0.34, title-on -0.04, kicker -0.14, byline-below -0.44, byline-above -0.28, byline-end 0.82, byline-apart -0.35, byline-on -0.04, text -0.65, aside -0.13
name-and-names 115: 9: title -0.26, kicker -0.13, deck -0.14, byline-below 0.50, byline-above -0.30, byline-apart -0.31, byline-on -0.09, text -0.29, aside -0.27
name-and-names 118: 6: title -0.06, deck -0.04, byline-below 0.10, byline-above -0.04, byline-apart -0.07, byline-on -0.06, text -0.08
in-paragraph 0: 37551: title-on -0.06, kicker -0.09, deck -0.12, deck-on -0.06, byline-below -0.04, byline-above -0.11, byline-end -0.10, byline-apart -0.10, byline-on -0.16, text 0.05, aside -0.16
in-paragraph 1: 12973: title -0.07, title-on 0.15, kicker -0.09, deck 0.06, deck-on -0.06, byline-below -0.03, byline-above -0.12, byline-end 0.06, byline-on -0.17, text -0.13
in-paragraph 2: 5268: title -0.07, title-on -0.29, deck -0.05, deck-on 0.45, byline-below -0.33, byline-above -0.07, byline-end 0.16, byline-apart -0.16, byline-on 0.07, text -0.18, text-on 0.26
in-paragraph 3: 12973: title -0.07, title-on 0.10, kicker -0.07, deck -0.03, deck-on 0.20, byline-below -0.15, byline-above -0.04, byline-end -0.06, text -0.21, text-on 0.09, aside -0.03
in-paragraph 4: 17426: title 0.06, title-on -0.08, kicker -0.06, deck-on -0.04, byline-below -0.12, byline-above -0.07, byline-apart -0.04, byline-on -0.30, text -0.06
in-paragraph 5: 47891: title-on -0.19, kicker -0.07, deck -0.14, deck-on -0.19, byline-below -0.13, byline-above -0.06, byline-end -0.15, byline-apart -0.18, byline-on -0.21, text-on 0.12, aside -0.06
in-paragraph 6: 17426: title 0.06, title-on -0.56, kicker -0.10, deck -0.04, deck-on -0.10, byline-below -0.04, byline-above -0.04, byline-end 0.04, byline-apart -0.05, text -0.13, text-on 0.07, aside -0.03
indent 0: 83558: title 0.04, title-on 0.21, kicker -0.12, deck -0.12, deck-on 0.04, byline-below -0.19, byline-end -0.04, byline-apart -0.09, byline-on 0.18, text -0.09, text-on 0.08, aside -0.05
indent 1: 46687: title 0.04, kicker -0.12, deck -0.04, deck-on -0.17, byline-above 0.07, byline-end 0.17, byline-on -0.37, text -0.23, aside -0.15
indent 2: 15110: title -0.78, title-on -0.49, kicker -0.07, deck -0.06, deck-on -0.10, byline-below -0.33, byline-above -0.19, byline-end -0.12, byline-apart -0.09, byline-on 0.14, text 1.26
indent 3: 923: title 0.92, title-on 0.25, kicker 0.15, deck -0.26, deck-on -0.16, byline-below -0.48, byline-above -0.45, byline-end -1.03, byline-apart -0.17, byline-on 0.49, text -0.53, aside -0.07
indent 4: 4877: title -0.24, title-on -0.86, kicker 0.09, deck -0.07, deck-on 0.63, byline-below -0.56, byline-above -0.11, byline-end -0.45, byline-apart -0.07, byline-on 0.46, text 0.66
indent 5: 353: title -0.44, title-on 0.52, kicker 0.90, deck -0.24, deck-on 0.65, byline-below 0.53, byline-above 0.56, byline-end -0.04, byline-apart 0.04, byline-on 0.78, text -1.61, aside -0.09
quote 0: 143964: kicker -0.09, deck -0.20, deck-on -0.08, byline-below -0.12, byline-above -0.15, byline-end -0.04, byline-apart -0.16, byline-on -0.07, text -0.17, text-on 0.26, aside -0.18
quote 1: 7544: title -0.45, title-on -0.88, deck 0.37, byline-below -0.21, byline-end -0.07, byline-on -0.03, text 0.27, text-on 0.24
bracketed 0: 150977: title -0.08, title-on -0.17, kicker -0.10, deck -0.11, byline-above -0.09, byline-end -0.14, byline-apart -0.19, byline-on 0.06, text -0.07, aside -0.21
bracketed 1: 531: title -0.79, title-on -0.49, kicker -0.18, deck -0.07, byline-below -0.43, byline-end -0.25, text 1.17, text-on 0.19
below-measure 0: 32390: title 0.13, title-on -0.10, kicker -0.43, deck -0.14, byline-below -0.26, byline-above -0.10, byline-end -0.05, byline-apart -0.06, byline-on 0.06, text 0.30, text-on 0.13, aside -0.07
below-measure 1: 30325: title 0.10, title-on -0.03, kicker 0.11, deck -0.17, deck-on -0.05, byline-below -0.11, byline-above -0.06, byline-apart -0.22, byline-on -0.06, text -0.16, aside -0.13
below-measure 2: 60447: title -0.39, title-on -0.23, kicker -0.11, deck 0.09, deck-on -0.11, byline-end -0.15, byline-apart 0.04, text 0.04, text-on -0.06, aside -0.06
below-measure 3: 28346: title -0.10, title-on -0.20, kicker -0.11, deck-on -0.58, byline-below -0.09, byline-above 0.09, byline-end 0.12, byline-apart -0.18, byline-on -0.19, text -0.26, text-on 0.34, aside -0.05
`

/** The same for pairs of labels, by what is seen of the seam between them. */
export const learnedTurns = `
any 0: title>title -0.16, title>title-on 0.49, title>kicker -0.27, title>deck 0.30, title>byline-below 1.06, title>byline-above -0.18, title>byline-end -0.31, title>byline-apart -0.09, title>text 0.39, title>aside -0.06, title-on>title -0.23, title-on>kicker -0.19, title-on>deck 0.14, title-on>byline-below 0.87, title-on>byline-above -0.25, title-on>byline-end -0.24, title-on>byline-apart 0.03, title-on>text -0.17, title-on>aside -0.08, kicker>title 0.35, kicker>kicker -0.16, kicker>deck -0.06, kicker>byline-below 0.04, kicker>byline-above 0.09, kicker>byline-end -0.15, kicker>byline-apart -0.10, kicker>text -0.42, kicker>aside -0.07, deck>title -0.23, deck>kicker -0.06, deck>deck -0.04, deck>byline-above -0.07, deck>byline-end -0.03, deck>byline-apart -0.06, deck-on>title -0.10, deck-on>deck -0.03, deck-on>deck-on -0.21, deck-on>byline-above -0.05, deck-on>text 0.05, deck-on>aside -0.11, byline-below>title -0.38, byline-below>kicker -0.15, byline-below>deck -0.11, byline-below>byline-below -0.31, byline-below>byline-above -0.17, byline-below>byline-end -0.17, byline-below>byline-apart -0.23, byline-below>byline-on 0.19, byline-below>text 0.49, byline-below>aside -0.14, byline-above>title 0.25, byline-above>kicker -0.06, byline-above>byline-below -0.07, byline-above>byline-above -0.07, byline-above>byline-apart 0.10, byline-above>byline-on -0.20, byline-above>text -0.35, byline-above>aside -0.07, byline-end>title 0.30, byline-end>kicker 0.45, byline-end>deck -0.09, byline-end>byline-below -0.21, byline-end>byline-above -0.04, byline-end>byline-end -0.35, byline-end>byline-apart 0.03, byline-end>byline-on -0.04, byline-end>text -0.60, byline-apart>title -0.27, byline-apart>kicker -0.04, byline-apart>deck -0.07, byline-apart>byline-below -0.08, byline-apart>byline-above 0.08, byline-apart>byline-end 0.08, byline-apart>byline-apart 0.19, byline-apart>byline-on -0.08, byline-apart>text -0.21, byline-apart>aside -0.12, byline-on>title 0.17, byline-on>kicker 0.32, byline-on>deck -0.12, byline-on>byline-below -0.14, byline-on>byline-above 0.03, byline-on>byline-end -0.22, byline-on>byline-on -0.42, byline-on>text -0.19, byline-on>aside 0.06, text>title 0.24, text>kicker -0.23, text>deck -0.17, text>byline-below -0.56, text>byline-end 0.15, text>byline-apart -0.22, text>text 0.75, text>text-on -1.00, text>aside 0.09, text-on>kicker -0.09, text-on>deck -0.33, text-on>byline-below -0.69, text-on>byline-above -0.10, text-on>byline-end 0.13, text-on>byline-apart -0.19, text-on>text 0.12, text-on>text-on -1.65, text-on>aside -0.13, aside>title -0.06, aside>kicker -0.09, aside>deck -0.04, aside>byline-above -0.05, aside>byline-end -0.03, aside>text -0.15
gap 0: title>title -0.10, title>title-on 0.82, title>kicker -0.15, title>deck 0.12, title>byline-below 0.77, title>byline-above -0.14, title>byline-end -0.28, title>byline-apart -0.15, title>text 0.57, title>aside -0.17, title-on>title -0.65, title-on>title-on 0.13, title-on>kicker -0.13, title-on>deck 0.08, title-on>byline-below 0.41, title-on>byline-above -0.17, title-on>byline-end -0.22, title-on>byline-apart -0.17, title-on>text -0.70, title-on>aside -0.10, kicker>title 0.08, kicker>kicker -0.11, kicker>deck -0.04, kicker>byline-below 0.60, kicker>byline-above 0.20, kicker>byline-end -0.15, kicker>byline-apart -0.06, kicker>text -0.28, kicker>aside -0.07, deck>title -0.15, deck>kicker -0.04, deck>deck-on 0.10, deck>byline-below 0.04, deck>byline-above -0.03, deck>byline-end -0.03, deck>text -0.16, deck>aside -0.04, deck-on>title -0.05, deck-on>byline-below -0.09, deck-on>text -0.05, deck-on>aside -0.07, byline-below>title -0.17, byline-below>kicker -0.10, byline-below>deck -0.08, byline-below>byline-below -0.22, byline-below>byline-above -0.07, byline-below>byline-end -0.13, byline-below>byline-apart -0.11, byline-below>byline-on 0.40, byline-below>text 0.28, byline-below>aside -0.25, byline-above>title -0.16, byline-above>kicker -0.07, byline-above>byline-below -0.06, byline-above>byline-above -0.04, byline-above>byline-end -0.08, byline-above>byline-apart -0.03, byline-above>byline-on -0.17, byline-above>text -0.26, byline-above>aside -0.05, byline-end>title 0.19, byline-end>kicker 0.34, byline-end>deck -0.04, byline-end>byline-below -0.20, byline-end>byline-above -0.06, byline-end>byline-end -0.26, byline-end>byline-on -0.08, byline-end>text -0.52, byline-end>aside -0.05, byline-apart>title -0.17, byline-apart>byline-below -0.12, byline-apart>byline-above -0.04, byline-apart>byline-end -0.07, byline-apart>byline-apart -0.08, byline-apart>text -0.23, byline-apart>aside 0.22, byline-on>title 0.08, byline-on>kicker -0.19, byline-on>deck -0.12, byline-on>byline-below -0.25, byline-on>byline-above 0.08, byline-on>byline-end -0.18, byline-on>byline-apart 0.36, byline-on>byline-on -0.40, byline-on>text -0.37, byline-on>aside -0.21, text>title -0.09, text>kicker -0.19, text>deck -0.11, text>byline-below -0.49, text>byline-above -0.21, text>byline-end 0.12, text>byline-apart -0.05, text>text 1.02, text>text-on -0.85, text>aside 0.17, text-on>title -0.45, text-on>kicker -0.11, text-on>deck -0.18, text-on>byline-below -0.51, text-on>byline-above 0.08, text-on>byline-end 0.17, text-on>byline-apart -0.30, text-on>text 0.26, text-on>text-on -1.74, text-on>aside -0.13, aside>title -0.14, aside>kicker -0.10, aside>byline-below -0.03, aside>aside -0.03
gap 1: title>title 0.22, title>title-on -0.54, title>kicker -0.30, title>deck 0.05, title>byline-below 0.15, title>byline-above -0.08, title>byline-end -0.32, title>byline-apart -0.27, title>text -0.64, title>aside -0.04, title-on>title 0.37, title-on>title-on -0.05, title-on>kicker -0.35, title-on>deck -0.10, title-on>byline-below 1.22, title-on>byline-above -0.23, title-on>byline-end -0.23, title-on>text -0.05, kicker>title 0.64, kicker>kicker -0.26, kicker>deck -0.07, kicker>byline-below -0.39, kicker>byline-above -0.06, kicker>byline-end -0.26, kicker>byline-apart -0.06, kicker>text -0.42, kicker>aside -0.13, deck>title -0.13, deck>deck -0.03, deck>deck-on -0.14, deck>byline-below -0.07, deck>byline-above -0.04, deck>byline-apart -0.06, deck>text -0.18, deck-on>title -0.17, deck-on>kicker -0.07, deck-on>deck -0.07, deck-on>deck-on -0.58, deck-on>byline-above -0.17, deck-on>text -0.08, deck-on>aside -0.24, byline-below>title -0.42, byline-below>kicker -0.25, byline-below>deck -0.09, byline-below>byline-below -0.75, byline-below>byline-above -0.23, byline-below>byline-end -0.25, byline-below>byline-apart -0.70, byline-below>byline-on -0.39, byline-below>text 0.17, byline-below>aside -0.04, byline-above>title -0.12, byline-above>kicker -0.03, byline-above>deck -0.05, byline-above>byline-below -0.13, byline-above>byline-above -0.10, byline-above>byline-end -0.04, byline-above>byline-apart 0.34, byline-above>byline-on -0.17, byline-above>text -0.16, byline-above>aside -0.05, byline-end>title 0.15, byline-end>kicker 0.35, byline-end>deck -0.06, byline-end>byline-below -0.11, byline-end>byline-above 0.48, byline-end>byline-end -0.37, byline-end>byline-apart 0.09, byline-end>byline-on 0.23, byline-end>text -0.46, byline-end>aside -0.20, byline-apart>title -0.79, byline-apart>kicker -0.10, byline-apart>deck -0.03, byline-apart>byline-below 0.06, byline-apart>byline-above -0.13, byline-apart>byline-end -0.24, byline-apart>byline-apart 0.38, byline-apart>byline-on -0.24, byline-apart>text 0.11, byline-apart>aside -0.21, byline-on>title -0.08, byline-on>kicker 1.23, byline-on>deck -0.09, byline-on>byline-below 0.17, byline-on>byline-above -0.41, byline-on>byline-end -0.42, byline-on>byline-apart -0.42, byline-on>byline-on -0.63, byline-on>text 0.04, byline-on>aside 0.30, text>title 0.10, text>deck -0.15, text>byline-below -0.48, text>byline-above -0.05, text>byline-end 0.52, text>byline-apart -0.27, text>text 0.13, text>text-on 0.07, text>aside -0.03, text-on>title 0.53, text-on>kicker -0.09, text-on>deck -0.28, text-on>byline-below -0.45, text-on>byline-above -0.29, text-on>byline-end -0.04, text-on>byline-apart -0.18, text-on>text 0.28, text-on>text-on -0.38, text-on>aside -0.05, aside>title -0.05, aside>kicker -0.19, aside>byline-below -0.14, aside>byline-end -0.11, aside>text -0.10
gap 2: title>title -0.66, title>title-on -0.37, title>kicker -0.34, title>deck 0.39, title>byline-below 0.56, title>byline-above -0.26, title>byline-end -0.11, title>byline-apart 0.28, title>text -0.47, title>aside 0.10, title-on>title -0.61, title-on>title-on -0.55, title-on>kicker -0.14, title-on>deck 0.27, title-on>byline-below 0.65, title-on>byline-above -0.13, title-on>byline-end -0.23, title-on>byline-apart 0.30, title-on>text 0.29, title-on>aside -0.05, kicker>title 0.35, kicker>kicker -0.18, kicker>deck -0.05, kicker>byline-below -0.34, kicker>byline-above -0.06, kicker>byline-end -0.03, kicker>byline-apart -0.10, kicker>text -0.26, kicker>aside -0.04, deck>title -0.22, deck>kicker -0.05, deck>deck -0.04, deck>deck-on -0.15, deck>byline-above -0.04, deck>byline-apart -0.07, deck>text 0.26, deck>aside -0.04, deck-on>title -0.10, deck-on>deck-on -0.19, deck-on>byline-below 0.17, deck-on>byline-end -0.04, deck-on>byline-apart -0.10, deck-on>text 0.19, byline-below>title -0.60, byline-below>kicker -0.13, byline-below>deck -0.16, byline-below>byline-below -0.29, byline-below>byline-above -0.14, byline-below>byline-end -0.25, byline-below>byline-apart -0.20, byline-below>byline-on -0.39, byline-below>text 0.24, byline-below>aside -0.07, byline-above>title 0.47, byline-above>kicker -0.08, byline-above>byline-below -0.08, byline-above>byline-above -0.09, byline-above>byline-end 0.37, byline-above>byline-apart 0.16, byline-above>byline-on -0.10, byline-above>text -0.22, byline-above>aside -0.03, byline-end>kicker 0.55, byline-end>deck -0.13, byline-end>byline-below -0.23, byline-end>byline-above -0.11, byline-end>byline-end -0.15, byline-end>byline-on -0.20, byline-end>text -0.19, byline-end>aside 0.14, byline-apart>title -0.10, byline-apart>kicker -0.05, byline-apart>deck -0.09, byline-apart>byline-below -0.03, byline-apart>byline-above 0.40, byline-apart>byline-end 0.94, byline-apart>byline-apart -0.04, byline-apart>byline-on -0.24, byline-apart>text -0.15, byline-apart>aside -0.17, byline-on>title 0.16, byline-on>kicker 0.08, byline-on>deck -0.11, byline-on>byline-below -0.15, byline-on>byline-above 0.30, byline-on>byline-end -0.10, byline-on>byline-apart -0.24, byline-on>byline-on 0.04, byline-on>text 0.24, byline-on>aside -0.06, text>title 0.40, text>kicker -0.28, text>deck -0.12, text>byline-below -0.16, text>byline-above 0.08, text>byline-end -0.25, text>byline-apart -0.24, text>text -0.35, text>text-on -0.77, text>aside -0.13, text-on>title 0.36, text-on>kicker -0.17, text-on>deck -0.11, text-on>byline-below -0.46, text-on>byline-above -0.26, text-on>byline-end -0.30, text-on>byline-apart 0.27, text-on>text -0.13, text-on>text-on -0.19, aside>byline-below 0.07, aside>byline-above -0.06, aside>byline-apart -0.04, aside>text -0.14
gap 3: title>title -0.84, title>deck -0.12, title>byline-below -0.62, title>byline-above -0.16, title>text 0.23, title-on>title -0.65, title-on>title-on 0.63, title-on>byline-below -0.30, title-on>text 0.32, kicker>title -0.84, kicker>deck -0.03, kicker>text -0.06, deck>title -0.04, byline-below>title -0.50, byline-below>byline-on -0.25, byline-above>title -0.10, byline-above>byline-on -0.06, byline-end>title -0.18, byline-end>kicker -0.05, byline-end>byline-below -0.08, byline-end>byline-on -0.52, byline-on>title -0.30, byline-on>text -0.22, text>title -0.17, text>byline-below -0.04, text>byline-above -0.18, text>text 0.39, text>text-on 0.76, text-on>kicker -0.54, text-on>deck -0.05, text-on>byline-below -0.06, text-on>byline-above 0.50, text-on>byline-end 0.07, text-on>byline-apart -0.11, text-on>text -0.13, text-on>text-on 0.17, text-on>aside -0.05, aside>title 0.79, aside>deck -0.06, aside>byline-below -0.12, aside>byline-above -0.05, aside>byline-end -0.06, aside>byline-apart -0.06, aside>text -0.94
gap 4: title>title -0.61, title>title-on 0.38, title>kicker -0.19, title>byline-below -0.41, title>text -0.59, title>aside -0.31, title-on>title -0.71, title-on>title-on -0.70, title-on>text -0.28, title-on>aside -0.10, kicker>title -0.07, deck>aside -0.17, deck-on>title -0.07, deck-on>text -0.09, byline-below>title -0.16, byline-below>text -0.09, byline-below>aside 0.41, byline-above>title -0.08, byline-above>aside -0.25, byline-end>title -0.13, byline-end>text -0.10, byline-end>aside -0.29, byline-apart>aside -0.34, byline-on>title -0.31, byline-on>text -0.04, byline-on>aside -0.04, text>title 1.14, text>kicker -0.51, text>byline-end -0.06, text>text 0.32, text>text-on -0.99, text>aside -0.43, text-on>title 0.98, text-on>kicker -0.61, text-on>byline-below -0.05, text-on>byline-above -0.32, text-on>byline-end -0.16, text-on>byline-apart -0.04, text-on>text -0.25, text-on>text-on 0.56, aside>title -0.20, aside>kicker -0.17, aside>byline-above -0.06, aside>byline-end -0.09, aside>text 0.22, aside>aside -0.16
fill-above 0: title>title -0.31, title>title-on -0.31, title>kicker -0.21, title>byline-below 0.69, title>byline-above -0.12, title>byline-end -0.10, title>byline-apart -0.09, title>text 1.15, title-on>title -0.63, title-on>title-on -0.09, title-on>kicker -0.11, title-on>deck 0.22, title-on>byline-below 0.61, title-on>byline-above -0.19, title-on>byline-end -0.12, title-on>byline-apart -0.14, title-on>text 0.31, kicker>title 0.30, kicker>kicker -0.17, kicker>deck -0.08, kicker>byline-below -0.14, kicker>byline-above 0.34, kicker>byline-end -0.11, kicker>byline-apart -0.08, kicker>text -0.21, kicker>aside -0.10, deck>title -0.11, deck>deck -0.03, deck>deck-on -0.11, deck>byline-below -0.04, deck>text -0.14, deck-on>title -0.07, deck-on>deck-on -0.06, deck-on>byline-below 0.14, deck-on>byline-end -0.04, deck-on>byline-apart -0.13, deck-on>text 0.12, deck-on>aside -0.21, byline-below>title -0.50, byline-below>kicker -0.27, byline-below>deck -0.13, byline-below>byline-below -0.14, byline-below>byline-above -0.05, byline-below>byline-end -0.05, byline-below>byline-apart -0.12, byline-below>byline-on -0.25, byline-below>aside 0.17, byline-above>kicker -0.04, byline-above>byline-above -0.04, byline-above>byline-apart -0.06, byline-above>text -0.14, byline-above>aside -0.12, byline-end>title -0.30, byline-end>kicker 0.27, byline-end>deck -0.16, byline-end>byline-below -0.20, byline-end>byline-above 0.17, byline-end>byline-end -0.40, byline-end>byline-apart 0.04, byline-end>byline-on -0.14, byline-end>text -0.16, byline-end>aside 0.22, byline-apart>title -0.16, byline-apart>kicker -0.05, byline-apart>deck -0.09, byline-apart>byline-below -0.08, byline-apart>byline-above -0.05, byline-apart>byline-end -0.10, byline-apart>byline-apart 0.18, byline-apart>byline-on -0.13, byline-apart>text -0.12, byline-apart>aside -0.26, byline-on>title 0.06, byline-on>kicker -0.23, byline-on>deck -0.13, byline-on>byline-below -0.23, byline-on>byline-above 0.83, byline-on>byline-end -0.12, byline-on>byline-apart 0.16, byline-on>byline-on -0.65, byline-on>text 0.15, byline-on>aside -0.16, text>title -0.27, text>kicker -0.45, text>deck -0.11, text>byline-below -0.33, text>byline-above -0.12, text>byline-end 0.09, text>byline-apart 0.16, text>text -0.18, text>text-on -1.95, text>aside -0.09, text-on>title 0.51, text-on>kicker 0.05, text-on>deck -0.11, text-on>byline-below -0.34, text-on>byline-above 0.10, text-on>byline-end -0.20, text-on>byline-apart -0.17, text-on>text -0.15, text-on>text-on -1.66, aside>title -0.04, aside>kicker -0.16, aside>byline-below 0.07, aside>byline-apart -0.03, aside>text -0.03, aside>aside -0.04
fill-above 1: title>title -0.61, title>title-on 0.11, title>kicker -0.19, title>deck 0.25, title>byline-below 0.49, title>byline-above -0.17, title>byline-end -0.17, title>byline-apart -0.13, title>text 0.33, title>aside -0.06, title-on>title -0.11, title-on>title-on 0.52, title-on>kicker -0.13, title-on>deck 0.18, title-on>byline-below 0.30, title-on>byline-above -0.11, title-on>byline-end -0.18, title-on>byline-apart -0.37, title-on>text 0.05, title-on>aside -0.09, kicker>title 0.18, kicker>kicker -0.07, kicker>byline-below 0.27, kicker>byline-above -0.08, kicker>byline-end -0.15, kicker>byline-apart -0.06, kicker>text -0.19, kicker>aside -0.04, deck>title -0.09, deck>kicker -0.03, deck>deck-on -0.09, deck>byline-below 0.07, deck>text -0.09, deck>aside -0.06, deck-on>title -0.04, deck-on>deck-on -0.12, deck-on>byline-below -0.07, deck-on>byline-above -0.09, deck-on>aside -0.05, byline-below>title -0.32, byline-below>kicker -0.10, byline-below>deck -0.09, byline-below>byline-below -0.13, byline-below>byline-above -0.07, byline-below>byline-end -0.06, byline-below>byline-apart -0.06, byline-below>byline-on -0.48, byline-below>text 0.46, byline-below>aside -0.30, byline-above>title 0.06, byline-above>kicker -0.03, byline-above>byline-below -0.03, byline-above>byline-end -0.05, byline-above>byline-apart 0.25, byline-above>byline-on -0.17, byline-above>text -0.11, byline-above>aside -0.03, byline-end>title 0.16, byline-end>kicker 0.48, byline-end>deck -0.03, byline-end>byline-below -0.13, byline-end>byline-above -0.05, byline-end>byline-end -0.11, byline-end>byline-on -0.30, byline-end>text -0.27, byline-end>aside -0.07, byline-apart>kicker -0.03, byline-apart>byline-below 0.06, byline-apart>byline-end -0.09, byline-apart>byline-apart -0.29, byline-apart>byline-on -0.06, byline-apart>text -0.14, byline-apart>aside 0.11, byline-on>title 0.25, byline-on>kicker 0.06, byline-on>deck -0.12, byline-on>byline-below 0.12, byline-on>byline-above -0.16, byline-on>byline-end -0.13, byline-on>byline-apart 0.53, byline-on>byline-on -0.72, byline-on>text -0.04, byline-on>aside 0.76, text>title -0.46, text>deck -0.05, text>byline-below -0.26, text>byline-above 0.15, text>byline-apart -0.13, text>text -0.25, text>text-on -3.40, text>aside 0.06, text-on>title 0.21, text-on>kicker -0.07, text-on>deck -0.07, text-on>byline-below -0.27, text-on>byline-above -0.20, text-on>byline-end 0.06, text-on>byline-apart -0.03, text-on>text -0.13, text-on>text-on -3.02, text-on>aside -0.05, aside>title -0.24, aside>kicker 0.23, aside>text 0.08
fill-above 2: title>title -0.55, title>title-on 1.00, title>kicker -0.13, title>deck 0.20, title>byline-below 0.08, title>byline-above -0.13, title>byline-end -0.15, title>byline-apart 0.03, title>text -0.46, title>aside -0.11, title-on>title -0.61, title-on>title-on 1.05, title-on>kicker -0.20, title-on>byline-below 0.72, title-on>byline-above -0.09, title-on>byline-end -0.17, title-on>byline-apart 0.15, title-on>text -0.54, title-on>aside -0.07, kicker>title 0.09, kicker>kicker -0.11, kicker>deck -0.03, kicker>byline-below -0.17, kicker>byline-above -0.08, kicker>byline-end -0.15, kicker>byline-apart -0.09, kicker>text -0.14, kicker>aside -0.07, deck>title -0.15, deck>kicker -0.03, deck>deck-on -0.10, deck>byline-below -0.03, deck>text 0.09, deck-on>title -0.05, deck-on>deck -0.07, deck-on>deck-on -0.56, deck-on>text -0.07, byline-below>title -0.51, byline-below>kicker -0.07, byline-below>deck -0.09, byline-below>byline-below -0.24, byline-below>byline-above -0.12, byline-below>byline-end -0.11, byline-below>byline-apart -0.07, byline-below>byline-on -0.04, byline-below>aside 0.06, byline-above>byline-below -0.08, byline-above>byline-above -0.11, byline-above>byline-end 0.22, byline-above>byline-apart 0.07, byline-above>byline-on -0.16, byline-above>text -0.15, byline-end>title 0.28, byline-end>kicker 0.21, byline-end>deck -0.05, byline-end>byline-below -0.11, byline-end>byline-above -0.07, byline-end>byline-end -0.20, byline-end>byline-apart -0.06, byline-end>byline-on -0.32, byline-end>text -0.20, byline-apart>title -0.20, byline-apart>kicker -0.03, byline-apart>byline-above 0.37, byline-apart>byline-end 0.54, byline-apart>byline-apart -0.15, byline-apart>byline-on -0.16, byline-apart>text -0.11, byline-apart>aside -0.10, byline-on>title -0.19, byline-on>kicker 1.07, byline-on>deck -0.08, byline-on>byline-below -0.07, byline-on>byline-above -0.15, byline-on>byline-end -0.23, byline-on>byline-apart -0.16, byline-on>byline-on -0.26, byline-on>text -0.23, byline-on>aside -0.16, text>kicker -0.06, text>deck -0.05, text>byline-below -0.21, text>byline-end 0.16, text>byline-apart -0.12, text>text -0.08, text>text-on -1.16, text>aside 0.08, text-on>title -0.11, text-on>kicker -0.14, text-on>deck -0.12, text-on>byline-below -0.11, text-on>byline-above 0.14, text-on>byline-apart -0.06, text-on>text 0.04, text-on>text-on -1.28, aside>title 0.08, aside>kicker -0.14, aside>byline-below -0.05, aside>byline-above -0.03, aside>byline-end -0.03, aside>text -0.09
fill-above 3: title>title 0.12, title>title-on 0.57, title>kicker -0.06, title>deck -0.09, title>byline-below 0.26, title>byline-above -0.06, title>byline-end -0.08, title>byline-apart -0.13, title>text -0.96, title>aside 0.03, title-on>title 1.56, title-on>title-on -1.05, title-on>kicker -0.03, title-on>deck -0.09, title-on>byline-below -0.14, title-on>byline-above -0.08, title-on>byline-end -0.08, title-on>byline-apart -0.47, title-on>text -0.48, title-on>aside -0.15, kicker>title -0.18, kicker>kicker -0.06, kicker>byline-below 0.20, kicker>byline-above -0.04, kicker>byline-end -0.07, kicker>byline-apart -0.03, kicker>text -0.09, kicker>aside -0.05, deck>title -0.06, deck>deck-on 0.38, deck>byline-below -0.04, deck>byline-apart -0.06, deck-on>deck-on -0.14, deck-on>aside -0.06, byline-below>title -0.17, byline-below>kicker -0.12, byline-below>deck -0.04, byline-below>byline-below -0.20, byline-below>byline-above -0.21, byline-below>byline-end -0.10, byline-below>byline-apart -0.20, byline-below>byline-on 0.41, byline-below>text -0.06, byline-below>aside -0.28, byline-above>title 0.08, byline-above>kicker -0.23, byline-above>byline-below -0.04, byline-above>byline-above -0.03, byline-above>byline-end -0.05, byline-above>byline-apart 0.23, byline-above>byline-on 0.08, byline-above>text -0.06, byline-end>kicker -0.26, byline-end>byline-below -0.07, byline-end>byline-end -0.18, byline-end>byline-apart 0.06, byline-end>byline-on -0.04, byline-end>text -0.20, byline-end>aside -0.04, byline-apart>title -0.22, byline-apart>deck -0.03, byline-apart>byline-below -0.35, byline-apart>byline-above -0.11, byline-apart>byline-end 0.15, byline-apart>byline-apart 0.51, byline-apart>byline-on -0.29, byline-apart>text 0.13, byline-apart>aside 0.17, byline-on>title 0.13, byline-on>kicker -0.23, byline-on>deck -0.05, byline-on>byline-below -0.26, byline-on>byline-end -0.20, byline-on>byline-apart -0.07, byline-on>byline-on 0.40, byline-on>text -0.23, byline-on>aside -0.30, text>title 0.33, text>kicker -0.15, text>deck -0.05, text>byline-below -0.10, text>byline-above -0.05, text>byline-end -0.10, text>byline-apart -0.14, text>text 0.06, text>text-on 0.03, text-on>title -0.28, text-on>deck -0.04, text-on>byline-below -0.17, text-on>byline-above -0.05, text-on>byline-apart -0.03, text-on>text 0.11, text-on>text-on -0.45, aside>kicker -0.13, aside>byline-below -0.10, aside>byline-end -0.06, aside>byline-apart 0.13, aside>text -0.03, aside>aside -0.03
fill-above 4: title>title 0.41, title>title-on -0.61, title>kicker -0.05, title>deck -0.10, title>byline-below 0.06, title>byline-above -0.07, title>byline-end -0.20, title>byline-apart -0.20, title>text -0.30, title-on>title -0.66, title-on>title-on -1.07, title-on>deck -0.03, title-on>byline-above -0.13, title-on>byline-end -0.20, title-on>byline-apart 0.90, title-on>text -0.32, kicker>title -0.16, kicker>byline-below -0.04, kicker>byline-end -0.06, kicker>text -0.05, deck>title -0.10, deck>byline-below -0.04, deck>byline-end -0.05, deck>byline-apart -0.05, deck-on>title -0.23, deck-on>deck-on 0.07, deck-on>byline-below -0.13, deck-on>text 0.11, byline-below>title 0.90, byline-below>byline-below -0.55, byline-below>byline-above -0.04, byline-below>byline-end -0.31, byline-below>byline-apart -0.84, byline-below>byline-on 0.80, byline-below>text -0.39, byline-above>title 0.16, byline-above>kicker -0.14, byline-above>byline-apart -0.04, byline-above>byline-on -0.18, byline-above>text -0.06, byline-end>deck -0.05, byline-end>byline-above -0.04, byline-end>byline-end -0.15, byline-end>byline-apart 0.25, byline-end>text -0.06, byline-apart>title -0.26, byline-apart>deck -0.04, byline-apart>byline-below 0.09, byline-apart>byline-above -0.09, byline-apart>byline-end -0.34, byline-apart>byline-apart 0.15, byline-apart>byline-on 0.38, byline-apart>text -0.19, byline-on>title 0.31, byline-on>kicker -0.24, byline-on>byline-below -0.13, byline-on>byline-above -0.43, byline-on>byline-end -0.10, byline-on>byline-apart -0.36, byline-on>byline-on -0.43, byline-on>text -0.25, text>title 0.59, text>kicker -0.09, text>deck -0.06, text>byline-below -0.10, text>byline-above -0.11, text>byline-end -0.28, text>byline-apart -0.25, text>text 0.35, text>text-on 0.04, text-on>title -0.24, text-on>kicker -0.13, text-on>deck -0.11, text-on>byline-below -0.18, text-on>byline-end -0.05, text-on>text 0.31, text-on>text-on -0.49, text-on>aside -0.05, aside>title 0.05, aside>text -0.09
fill-above 5: title>title 0.59, title>title-on -0.35, title>kicker -0.09, title>deck -0.10, title>byline-below -0.08, title>byline-above -0.08, title>byline-end -0.07, title>byline-apart -0.17, title>text -0.58, title-on>title-on -2.06, title-on>kicker -0.05, title-on>deck -0.08, title-on>byline-below 0.33, title-on>byline-end -0.25, title-on>text -0.16, kicker>title -0.16, kicker>kicker -0.04, kicker>byline-below 0.40, kicker>text -0.03, deck>title -0.04, deck>deck -0.04, deck>byline-apart -0.03, deck>aside -0.05, deck-on>title -0.24, deck-on>kicker -0.11, deck-on>byline-above -0.03, deck-on>text -0.06, byline-below>title -0.39, byline-below>deck -0.06, byline-below>byline-below -0.18, byline-below>byline-above -0.07, byline-below>byline-end -0.24, byline-below>byline-apart -0.08, byline-below>byline-on 0.42, byline-below>text 0.21, byline-below>aside -0.18, byline-above>byline-below -0.04, byline-above>byline-above -0.05, byline-above>byline-on 0.24, byline-above>text -0.08, byline-end>title 0.15, byline-end>kicker 0.31, byline-end>byline-below -0.07, byline-end>byline-above -0.04, byline-end>byline-end -0.14, byline-end>byline-apart -0.06, byline-end>byline-on 0.67, byline-end>text -0.26, byline-end>aside -0.25, byline-apart>title -0.13, byline-apart>byline-below -0.11, byline-apart>byline-above 0.38, byline-apart>byline-end -0.05, byline-apart>byline-apart 0.39, byline-apart>byline-on 0.22, byline-apart>text -0.19, byline-apart>aside 0.19, byline-on>title -0.17, byline-on>kicker -0.07, byline-on>deck -0.06, byline-on>byline-below -0.14, byline-on>byline-above -0.07, byline-on>byline-end -0.11, byline-on>byline-apart -0.17, byline-on>byline-on 0.04, byline-on>text -0.26, byline-on>aside -0.64, text>title 0.41, text>deck -0.08, text>byline-below -0.19, text>byline-above -0.13, text>byline-apart 0.07, text>text -0.25, text>text-on -0.08, text-on>title -0.06, text-on>kicker -0.09, text-on>deck -0.11, text-on>byline-below -0.14, text-on>byline-above -0.19, text-on>byline-end 0.23, text-on>byline-apart -0.14, text-on>text 0.28, text-on>text-on -0.56, text-on>aside -0.06, aside>kicker -0.26, aside>byline-below -0.05, aside>byline-above -0.10, aside>byline-apart -0.04, aside>text -0.04
letters 0: title>title -0.88, title>title-on 0.56, title>deck -0.10, title>byline-below 0.20, title>byline-above -0.18, title>byline-apart -0.03, title>text -1.15, title-on>title -0.52, title-on>title-on -0.39, title-on>kicker -0.04, title-on>byline-below -0.36, title-on>text -1.65, kicker>title -0.84, kicker>text -0.04, deck>title -0.05, deck>byline-below -0.03, deck>byline-above -0.04, deck>text -0.06, deck-on>title -0.07, deck-on>text -0.03, byline-below>title 0.25, byline-below>kicker -0.04, byline-below>byline-below -0.03, byline-below>byline-above -0.04, byline-below>byline-apart -0.15, byline-below>byline-on -0.04, byline-below>text -0.62, byline-above>title -0.24, byline-above>deck -0.05, byline-above>byline-below -0.08, byline-above>byline-above -0.04, byline-above>byline-on 0.37, byline-above>text -0.16, byline-end>byline-on -0.14, byline-end>text -0.10, byline-apart>title -0.03, byline-apart>byline-below -0.27, byline-apart>byline-end -0.05, byline-apart>byline-on -0.40, byline-apart>text -0.05, byline-on>title 0.46, byline-on>byline-below -0.04, byline-on>byline-on -0.04, byline-on>text -0.19, text>title 1.22, text>byline-below -0.43, text>byline-above -0.08, text>byline-end -0.08, text>byline-apart -0.07, text>text 0.87, text>text-on -0.73, text-on>title 0.55, text-on>kicker -0.07, text-on>deck -0.04, text-on>byline-above 0.12, text-on>byline-end -0.24, text-on>text-on -1.39, aside>title -0.07, aside>kicker -0.20, aside>byline-above -0.07, aside>byline-apart -0.10, aside>text 0.10
letters 1: title>title -0.07, title>kicker -0.09, title>deck -0.12, title>byline-below 1.77, title>byline-above -0.10, title>byline-end -0.35, title>byline-apart 0.11, title>text -0.17, title-on>title 0.46, title-on>title-on 0.41, title-on>kicker -0.23, title-on>deck 0.53, title-on>byline-below 1.17, title-on>byline-above -0.16, title-on>byline-end -0.45, title-on>byline-apart 0.46, title-on>text -0.61, kicker>title 0.50, kicker>kicker -0.13, kicker>deck -0.07, kicker>byline-below 0.54, kicker>byline-above 0.17, kicker>byline-end -0.24, kicker>byline-apart -0.09, kicker>text -0.34, deck>title -0.07, deck>deck-on -0.03, deck>byline-apart -0.06, deck>text -0.12, deck-on>title -0.13, deck-on>deck-on -0.11, deck-on>byline-below -0.16, deck-on>byline-end -0.05, deck-on>text -0.27, byline-below>title -0.42, byline-below>kicker -0.06, byline-below>deck -0.08, byline-below>byline-below -0.37, byline-below>byline-above -0.08, byline-below>byline-end -0.20, byline-below>byline-apart -0.12, byline-below>byline-on 0.39, byline-below>text -0.05, byline-above>title -0.23, byline-above>byline-below -0.05, byline-above>byline-above -0.03, byline-above>byline-end -0.04, byline-above>byline-apart 0.50, byline-above>byline-on -0.15, byline-above>text -0.14, byline-end>title -0.05, byline-end>kicker 0.36, byline-end>deck -0.05, byline-end>byline-below -0.26, byline-end>byline-above -0.04, byline-end>byline-end -0.33, byline-end>byline-apart 0.07, byline-end>byline-on 0.10, byline-end>text -0.41, byline-apart>title -0.22, byline-apart>kicker -0.03, byline-apart>byline-below 0.12, byline-apart>byline-above 0.20, byline-apart>byline-end 0.44, byline-apart>byline-apart -0.18, byline-apart>byline-on -0.25, byline-apart>text -0.04, byline-on>title 0.84, byline-on>kicker 0.74, byline-on>deck -0.08, byline-on>byline-below -0.18, byline-on>byline-above -0.17, byline-on>byline-end -0.26, byline-on>byline-on -0.54, byline-on>text -0.37, text>title 0.13, text>kicker -0.35, text>deck -0.04, text>byline-below -0.45, text>byline-above -0.10, text>byline-end 0.21, text>byline-apart -0.32, text>text -0.13, text>text-on -1.66, text>aside -0.03, text-on>title 0.46, text-on>kicker -0.18, text-on>deck -0.13, text-on>byline-below -0.87, text-on>byline-above 0.03, text-on>byline-end 0.52, text-on>byline-apart -0.21, text-on>text -0.68, text-on>text-on -1.49, text-on>aside -0.10, aside>title -0.07
letters 2: title>title -0.62, title>title-on 0.45, title>kicker -0.39, title>deck 0.27, title>byline-below 0.52, title>byline-above -0.24, title>byline-end -0.34, title>byline-apart -0.15, title>text -0.08, title>aside -0.12, title-on>title 0.16, title-on>title-on -0.05, title-on>kicker -0.14, title-on>byline-below 0.75, title-on>byline-above -0.26, title-on>byline-end -0.21, title-on>byline-apart 0.17, title-on>text -0.44, title-on>aside -0.07, kicker>title 0.38, kicker>kicker -0.19, kicker>deck -0.08, kicker>byline-below 0.05, kicker>byline-above 0.08, kicker>byline-end -0.16, kicker>byline-apart -0.06, kicker>text -0.47, kicker>aside -0.08, deck>title -0.28, deck>kicker -0.08, deck>deck -0.06, deck>deck-on -0.05, deck>byline-above -0.07, deck>byline-end -0.06, deck>byline-apart -0.05, deck>text 0.05, deck-on>title -0.10, deck-on>deck -0.04, deck-on>byline-below 0.08, deck-on>byline-above -0.11, deck-on>byline-apart -0.06, deck-on>text -0.07, byline-below>title -0.17, byline-below>kicker -0.25, byline-below>deck -0.17, byline-below>byline-below -0.35, byline-below>byline-above -0.19, byline-below>byline-end -0.21, byline-below>byline-apart -0.47, byline-below>text 0.26, byline-below>aside -0.06, byline-above>title 0.24, byline-above>kicker -0.07, byline-above>byline-below -0.09, byline-above>byline-above -0.12, byline-above>byline-end 0.13, byline-above>byline-on -0.15, byline-above>text -0.28, byline-above>aside -0.10, byline-end>title 0.16, byline-end>kicker 0.38, byline-end>deck -0.14, byline-end>byline-below -0.23, byline-end>byline-end -0.39, byline-end>byline-apart 0.11, byline-end>byline-on -0.17, byline-end>text -0.51, byline-end>aside -0.06, byline-apart>title -0.45, byline-apart>kicker -0.04, byline-apart>deck -0.09, byline-apart>byline-below -0.11, byline-apart>byline-above 0.14, byline-apart>byline-apart 0.32, byline-apart>byline-on 0.17, byline-apart>text -0.12, byline-apart>aside 0.17, byline-on>title -0.19, byline-on>kicker -0.03, byline-on>deck -0.03, byline-on>byline-below 0.26, byline-on>byline-above -0.47, byline-on>byline-end -0.12, byline-on>byline-apart -0.27, byline-on>byline-on -0.46, byline-on>text -0.04, byline-on>aside 0.34, text>title -0.38, text>kicker -0.15, text>deck -0.21, text>byline-below -0.64, text>byline-above -0.15, text>byline-end 0.05, text>byline-apart -0.18, text>text 0.30, text>aside 0.05, text-on>title -0.24, text-on>kicker 0.09, text-on>deck -0.20, text-on>byline-below -0.49, text-on>byline-above -0.05, text-on>byline-apart -0.08, text-on>text 0.54, text-on>text-on 0.07, text-on>aside -0.16, aside>title -0.09, aside>kicker -0.08, aside>deck -0.05, aside>byline-above -0.06, aside>byline-end -0.07, aside>byline-apart -0.03, aside>text -0.13
letters 3: title>title 0.05, title>title-on 0.43, title>kicker -0.15, title>deck 0.32, title>byline-below 0.55, title>byline-above -0.05, title>byline-end -0.07, title>byline-apart 0.08, title>text 0.99, title-on>title -0.73, title-on>title-on 0.08, title-on>kicker -0.20, title-on>deck 0.22, title-on>byline-below 0.73, title-on>byline-above -0.09, title-on>byline-end -0.13, title-on>byline-apart -0.16, title-on>text 0.49, title-on>aside -0.14, kicker>title 0.40, kicker>kicker -0.11, kicker>byline-below -0.14, kicker>byline-end -0.07, kicker>byline-apart -0.07, kicker>text -0.25, kicker>aside -0.09, deck>title -0.13, deck>deck-on 0.10, deck>text -0.05, deck>aside -0.06, deck-on>title -0.09, deck-on>deck -0.04, deck-on>deck-on -0.26, deck-on>byline-below -0.11, deck-on>text 0.24, deck-on>aside -0.22, byline-below>title -0.49, byline-below>kicker -0.07, byline-below>deck -0.08, byline-below>byline-below -0.10, byline-below>byline-above -0.04, byline-below>byline-end -0.04, byline-below>byline-on 0.29, byline-below>text 0.66, byline-below>aside -0.21, byline-above>title 0.41, byline-above>kicker -0.10, byline-above>byline-on -0.06, byline-above>text -0.25, byline-above>aside -0.04, byline-end>title 0.31, byline-end>kicker 0.64, byline-end>deck -0.04, byline-end>byline-below -0.07, byline-end>byline-end -0.14, byline-end>byline-on 0.06, byline-end>text -0.50, byline-end>aside 0.05, byline-apart>title -0.05, byline-apart>kicker -0.05, byline-apart>byline-below -0.06, byline-apart>byline-above -0.04, byline-apart>byline-end -0.05, byline-apart>byline-apart 0.23, byline-apart>byline-on -0.14, byline-apart>text -0.15, byline-apart>aside -0.15, byline-on>title 0.16, byline-on>kicker 0.19, byline-on>deck -0.17, byline-on>byline-below -0.19, byline-on>byline-above 0.36, byline-on>byline-end -0.22, byline-on>byline-apart 0.24, byline-on>byline-on -0.17, byline-on>text -0.13, byline-on>aside -0.13, text>title 0.22, text>kicker -0.21, text>deck -0.14, text>byline-below -0.17, text>byline-above 0.05, text>byline-end 0.21, text>text 0.33, text>text-on -1.10, text>aside 0.11, text-on>title -0.19, text-on>kicker -0.18, text-on>deck -0.31, text-on>byline-below -0.54, text-on>byline-above -0.18, text-on>byline-end -0.12, text-on>byline-apart -0.22, text-on>text -0.09, text-on>text-on -2.31, text-on>aside -0.06, aside>title -0.03, aside>kicker -0.07, aside>text -0.10, aside>aside -0.04
seam 0: title>title-on -0.21, title>deck -0.05, title>byline-below 0.28, title>byline-end -0.07, title>text 0.65, title-on>title -0.44, title-on>title-on 0.04, title-on>kicker -0.04, title-on>deck -0.11, title-on>byline-below 0.05, title-on>byline-above -0.10, title-on>byline-end -0.10, title-on>byline-apart -0.12, kicker>title -0.15, kicker>kicker -0.03, kicker>byline-below -0.04, kicker>byline-end -0.04, kicker>text -0.04, deck>deck-on 0.17, deck>text -0.06, deck-on>kicker -0.09, deck-on>deck-on -0.18, deck-on>text -0.09, byline-below>title -0.29, byline-below>byline-below -0.11, byline-below>byline-apart -0.04, byline-below>byline-on 0.09, byline-below>text 0.07, byline-above>title 0.13, byline-above>byline-on 0.04, byline-above>text -0.08, byline-end>kicker -0.15, byline-end>byline-above -0.03, byline-end>byline-end -0.09, byline-end>byline-apart -0.06, byline-end>text -0.21, byline-apart>title -0.04, byline-apart>byline-apart -0.08, byline-apart>text -0.06, byline-on>title -0.29, byline-on>byline-below -0.12, byline-on>byline-above -0.07, byline-on>byline-end -0.12, byline-on>byline-apart -0.10, byline-on>byline-on 0.32, text>title 0.36, text>kicker -0.08, text>deck -0.04, text>byline-below -0.06, text>byline-above -0.06, text>byline-end -0.11, text>byline-apart 0.10, text>text-on -0.41, text-on>kicker -0.07, text-on>deck -0.13, text-on>byline-below -0.08, text-on>byline-above -0.12, text-on>byline-end -0.24, text-on>byline-apart -0.10, text-on>text-on -0.84, text-on>aside -0.05, aside>text -0.05
seam 1: title>title 1.43, title>title-on 0.71, title>byline-below 0.40, title>byline-end -0.07, title>byline-apart 0.60, title>text -0.13, title-on>title -0.79, title-on>deck -0.07, title-on>byline-below 0.24, title-on>byline-end -0.15, title-on>byline-apart -0.21, title-on>text -0.42, kicker>title -0.13, kicker>byline-below -0.21, deck>deck-on -0.19, deck>byline-below -0.04, deck>text 0.12, deck-on>title -0.16, deck-on>kicker -0.04, deck-on>deck-on 0.05, deck-on>text -0.14, byline-below>title -0.27, byline-below>byline-below -0.16, byline-below>byline-end -0.05, byline-below>byline-on -0.21, byline-below>text 0.77, byline-above>title -0.08, byline-above>kicker -0.21, byline-above>byline-below -0.04, byline-above>byline-on 0.48, byline-above>text -0.06, byline-end>title 0.24, byline-end>kicker -0.34, byline-end>byline-below -0.14, byline-end>byline-end -0.10, byline-end>byline-apart 0.64, byline-end>byline-on -0.09, byline-end>text -0.12, byline-apart>title -0.09, byline-apart>byline-end -0.03, byline-apart>byline-apart -0.07, byline-apart>byline-on -0.09, byline-apart>text -0.06, byline-on>title -0.65, byline-on>kicker -0.28, byline-on>deck -0.03, byline-on>byline-below -0.19, byline-on>byline-above -0.05, byline-on>byline-end -0.23, byline-on>byline-apart -0.09, byline-on>byline-on 0.33, byline-on>text -0.09, text>kicker -0.09, text>byline-below -0.04, text>byline-end -0.24, text>byline-apart -0.04, text>text-on -0.64, text-on>title 0.36, text-on>kicker -0.15, text-on>deck -0.04, text-on>byline-below -0.09, text-on>byline-above 0.06, text-on>byline-end 0.27, text-on>byline-apart -0.07, text-on>text-on -1.06, text-on>aside -0.04
seam 2: title>title -0.21, title>title-on 0.62, title>kicker -0.04, title>deck -0.05, title>byline-below 0.20, title>byline-end -0.06, title>byline-apart -0.06, title>text -0.05, title-on>title 0.76, title-on>title-on -1.02, title-on>deck -0.08, title-on>byline-below 0.68, title-on>byline-above -0.10, title-on>byline-end -0.09, title-on>byline-apart -0.09, title-on>text 0.51, kicker>title -0.16, kicker>byline-below -0.11, kicker>byline-above -0.10, kicker>byline-end -0.15, deck>title -0.04, deck>kicker -0.21, deck>deck-on 0.26, deck>text -0.06, deck-on>title -0.04, deck-on>deck -0.06, deck-on>deck-on 0.46, deck-on>text -0.17, byline-below>title -0.34, byline-below>byline-end -0.06, byline-below>byline-on 0.51, byline-below>text 0.58, byline-above>title 0.57, byline-above>byline-below -0.03, byline-above>byline-on -0.25, byline-above>text -0.04, byline-end>title 0.95, byline-end>kicker 1.01, byline-end>byline-below -0.05, byline-end>byline-end -0.04, byline-end>byline-apart -0.11, byline-end>byline-on -0.62, byline-end>text -0.08, byline-apart>byline-below -0.06, byline-apart>byline-end -0.04, byline-apart>byline-apart -0.73, byline-apart>text -0.06, byline-on>title 0.45, byline-on>kicker -0.10, byline-on>byline-below -0.12, byline-on>byline-above 0.70, byline-on>byline-end -0.13, byline-on>byline-apart -0.19, byline-on>text 0.52, text>title 0.21, text>kicker -0.05, text>deck -0.05, text>byline-below -0.14, text>byline-end 0.65, text>byline-apart -0.12, text>text-on -0.87, text-on>title 0.30, text-on>kicker 0.27, text-on>deck -0.04, text-on>byline-below -0.20, text-on>byline-end 0.41, text-on>byline-apart -0.10, text-on>text-on -1.53, text-on>aside -0.04
seam 3: title>title -0.63, title>title-on -0.08, title>kicker -0.29, title>deck 0.29, title>byline-below 0.68, title>byline-above -0.18, title>byline-end -0.29, title>byline-apart -0.09, title>text 0.06, title>aside -0.04, title-on>title -0.38, title-on>title-on -0.58, title-on>kicker -0.18, title-on>deck 0.14, title-on>byline-below 0.68, title-on>byline-above -0.21, title-on>byline-end -0.20, title-on>text 0.12, title-on>aside -0.09, kicker>title 0.38, kicker>kicker -0.18, kicker>deck -0.07, kicker>byline-below 0.14, kicker>byline-above 0.11, kicker>byline-end -0.15, kicker>byline-apart -0.12, kicker>text -0.36, kicker>aside -0.08, deck>title -0.19, deck>kicker -0.07, deck>deck -0.04, deck>deck-on -0.16, deck>byline-above -0.07, deck>byline-end -0.03, deck>byline-apart -0.07, deck>text -0.06, deck>aside -0.04, deck-on>title -0.08, deck-on>deck-on -0.09, deck-on>byline-above -0.07, deck-on>text 0.16, deck-on>aside -0.17, byline-below>title -0.52, byline-below>kicker -0.17, byline-below>deck -0.12, byline-below>byline-below -0.28, byline-below>byline-above -0.17, byline-below>byline-end -0.19, byline-below>byline-apart -0.24, byline-below>byline-on -0.16, byline-below>text 0.22, byline-below>aside -0.16, byline-above>title 0.19, byline-above>kicker -0.05, byline-above>byline-below -0.08, byline-above>byline-above -0.08, byline-above>byline-apart 0.09, byline-above>byline-on -0.10, byline-above>text -0.27, byline-above>aside -0.08, byline-end>title -0.12, byline-end>kicker 0.39, byline-end>deck -0.09, byline-end>byline-below -0.22, byline-end>byline-above -0.03, byline-end>byline-end -0.32, byline-end>byline-on -0.27, byline-end>text -0.30, byline-apart>title -0.25, byline-apart>kicker -0.04, byline-apart>deck -0.07, byline-apart>byline-below -0.09, byline-apart>byline-above 0.11, byline-apart>byline-end 0.14, byline-apart>byline-apart 0.14, byline-apart>byline-on -0.07, byline-apart>text -0.18, byline-apart>aside -0.11, byline-on>title 0.18, byline-on>kicker 0.18, byline-on>deck -0.14, byline-on>byline-below -0.08, byline-on>byline-end -0.18, byline-on>byline-apart -0.21, byline-on>byline-on -0.67, byline-on>text -0.15, byline-on>aside 0.08, text>title 0.13, text>kicker -0.25, text>deck -0.15, text>byline-below -0.45, text>byline-end 0.11, text>byline-apart -0.20, text>text 0.33, text>aside 0.10, text-on>title 0.05, text-on>kicker 0.04, text-on>deck -0.23, text-on>byline-below -0.47, text-on>byline-above -0.05, text-on>byline-end 0.05, text-on>byline-apart -0.04, text-on>aside -0.07, aside>title -0.08, aside>kicker -0.06, aside>deck -0.04, aside>byline-above -0.06, aside>byline-end -0.03, aside>text -0.08, aside>aside -0.03
seam 4: title>title -0.18, title>title-on 0.95, title>kicker -0.08, title>deck 0.11, title>byline-above -0.03, title>byline-end -0.05, title>byline-apart -0.12, title>text -0.76, title-on>title -0.27, title-on>title-on 0.86, title-on>kicker -0.09, title-on>deck 0.33, title-on>byline-below 0.57, title-on>byline-above -0.08, title-on>byline-end -0.22, title-on>byline-apart -0.29, title-on>text -0.87, kicker>title 0.19, kicker>kicker -0.04, kicker>deck -0.05, kicker>byline-below -0.37, kicker>byline-apart -0.10, kicker>text -0.18, deck>title -0.04, deck>deck-on -0.10, deck-on>title -0.05, deck-on>deck-on -0.52, deck-on>byline-below -0.48, deck-on>text -0.27, byline-below>title -0.34, byline-below>kicker -0.04, byline-below>deck -0.12, byline-below>byline-below -0.23, byline-below>byline-above -0.05, byline-below>byline-end -0.07, byline-below>byline-apart -0.06, byline-below>text 0.06, byline-below>aside -0.11, byline-above>title -0.17, byline-above>byline-below -0.04, byline-above>byline-apart 0.56, byline-above>byline-on -0.20, byline-above>text -0.07, byline-end>title 0.45, byline-end>kicker 0.56, byline-end>deck -0.04, byline-end>byline-below -0.07, byline-end>byline-end -0.10, byline-end>byline-apart -0.07, byline-end>byline-on 0.19, byline-end>text -0.27, byline-apart>title 0.10, byline-apart>byline-below 0.35, byline-apart>byline-above -0.03, byline-apart>byline-end -0.17, byline-apart>byline-apart -0.04, byline-apart>byline-on -0.18, byline-apart>text -0.08, byline-apart>aside 0.16, byline-on>title 0.28, byline-on>kicker 1.01, byline-on>byline-below -0.18, byline-on>byline-above -0.19, byline-on>byline-end -0.09, byline-on>byline-apart 1.11, byline-on>byline-on -0.97, byline-on>text -0.62, text>title -0.19, text>kicker 0.16, text>deck -0.09, text>byline-below -0.37, text>byline-above -0.06, text>byline-end -0.11, text>byline-apart -0.17, text>aside -0.04, text-on>title -0.26, text-on>kicker -0.38, text-on>deck -0.06, text-on>byline-below -0.26, text-on>byline-above 0.05, text-on>byline-end 0.17, text-on>byline-apart -0.17, text-on>text 0.16, aside>title 0.09, aside>kicker -0.59, aside>byline-above -0.03, aside>byline-end -0.04, aside>text -0.07
seam 5: title>title -0.48, title>title-on 1.10, title>kicker -0.22, title>deck -0.06, title>byline-below 0.54, title>byline-above -0.07, title>byline-end -0.12, title>byline-apart -0.07, title>text -1.07, title>aside -0.11, title-on>title 0.92, title-on>title-on 0.45, title-on>kicker -0.08, title-on>deck -0.04, title-on>byline-below -0.10, title-on>byline-above -0.05, title-on>byline-end -0.33, title-on>byline-apart 0.98, title-on>text -1.84, kicker>title -0.19, kicker>byline-below -0.64, kicker>byline-above -0.06, kicker>byline-end -0.06, kicker>byline-apart -0.04, kicker>text -0.10, deck>title -0.12, deck>deck-on 0.40, deck>byline-below -0.07, deck>text -0.07, deck-on>title -0.10, deck-on>deck-on -0.16, deck-on>byline-below -0.17, deck-on>text -0.19, byline-below>title 0.94, byline-below>kicker -0.47, byline-below>deck -0.05, byline-below>byline-below -0.11, byline-below>byline-end -0.05, byline-below>byline-apart -0.13, byline-below>byline-on 0.83, byline-below>text -0.74, byline-above>title 0.33, byline-above>kicker -0.05, byline-above>byline-below -0.06, byline-above>byline-above -0.15, byline-above>byline-end -0.05, byline-above>byline-on -0.53, byline-above>text -0.09, byline-end>title 0.57, byline-end>kicker 0.33, byline-end>deck -0.06, byline-end>byline-below -0.05, byline-end>byline-end -0.24, byline-end>byline-apart -0.03, byline-end>byline-on 0.96, byline-end>text -0.51, byline-apart>title -0.23, byline-apart>byline-below -0.22, byline-apart>byline-above 0.56, byline-apart>byline-end -0.05, byline-apart>byline-apart 0.78, byline-apart>byline-on -0.38, byline-apart>text -0.24, byline-on>title 0.17, byline-on>kicker -0.39, byline-on>deck -0.31, byline-on>byline-below -0.13, byline-on>byline-above -0.16, byline-on>byline-end -0.10, byline-on>byline-apart -0.06, byline-on>byline-on 0.34, byline-on>text -0.16, text>title -0.87, text>kicker -0.30, text>deck -0.04, text>byline-below -0.41, text>byline-above -0.18, text>byline-end 0.19, text>byline-apart -0.66, text>text 0.53, text-on>title -0.41, text-on>kicker -0.04, text-on>deck -0.06, text-on>byline-below -1.22, text-on>byline-above -0.07, text-on>byline-end 0.44, text-on>byline-apart -0.13, text-on>text 0.21, aside>title -0.18
`
