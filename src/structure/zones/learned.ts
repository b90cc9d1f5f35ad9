/**
 * Weights of the reading of lines, in nats, learned by `npm run fit`: a line a fact, with how many
 * lines of the pages that taught have it.
 */
export const learnedFacts = `
any 0: 129181: title -0.27, title-on 0.16, kicker -0.16, deck -0.19, byline-below -0.24, byline-above -0.15, byline-end -0.25, byline-apart -0.08, text -0.10, text-on 0.47, aside -0.28
before 0: 11268: title 3.09, title-on 0.18, kicker 0.04, deck -0.05, deck-on -0.04, byline-below 0.08, byline-above -0.07, byline-end -0.04, byline-apart -0.09, text 0.70, aside -0.07
before 1: 961: title 0.23, title-on 3.16, kicker -0.06, deck -0.16, deck-on 0.10, byline-below -0.17, byline-above -0.14, byline-apart -0.07, byline-on 0.20, text -0.10, text-on 0.91, aside -0.07
before 2: 0: kicker 4.00
before 3: 0: deck 4.00
before 4: 0: deck-on 4.00
before 5: 938: title 0.36, title-on -0.07, kicker -0.09, deck -0.10, deck-on -0.04, byline-below 3.39, byline-above 0.11, byline-end -0.16, byline-apart 0.41, byline-on 0.11, text 0.17, aside -0.06
before 6: 120: title 0.47, title-on 0.43, kicker -0.36, deck -0.10, byline-below -0.29, byline-above 3.78, byline-end 0.22, byline-apart 0.07, byline-on -0.13, text -0.42, aside -0.09
before 7: 676: title 0.05, title-on -0.34, kicker -0.16, deck -0.10, byline-below -0.04, byline-above 0.04, byline-end 3.36, byline-apart 0.21, byline-on 0.16, text 0.50, aside -0.11
before 8: 75: title 0.14, title-on -0.37, kicker -0.42, deck -0.12, deck-on -0.24, byline-below 0.41, byline-above 0.15, byline-end 0.04, byline-apart 3.39, byline-on 0.15, aside -0.11
before 9: 60: title -0.24, title-on 0.35, kicker 0.12, deck -0.08, deck-on -0.45, byline-below 0.22, byline-above 0.07, byline-end 0.64, byline-apart 0.31, byline-on 3.33, text -0.91, text-on 0.09, aside -0.06
before 10: 41925: title 0.71, title-on 0.19, kicker -0.15, deck-on -0.04, byline-below -0.10, byline-above -0.17, byline-end 0.03, byline-on -0.03, text 3.22, aside -0.10
before 11: 72470: title -0.04, title-on 0.13, kicker -0.10, deck -0.16, deck-on 0.05, byline-below -0.06, byline-end -0.12, byline-apart -0.05, text -0.32, text-on 4.23, aside -0.05
before 12: 688: aside 4.00
before-above 0: 11207: title -0.05, title-on -0.09, kicker -0.20, deck 0.04, byline-above -0.17, byline-end -0.11, byline-apart -0.05, byline-on 0.08, text 0.20, text-on 0.12, aside -0.06
before-above 1: 956: title 0.08, title-on 0.19, kicker -0.03, deck-on 0.04, byline-below -0.22, byline-above -0.18, byline-end -0.26, byline-apart 0.11, text 0.04, text-on -0.07, aside -0.03
before-above 5: 930: title 0.33, title-on -0.39, kicker -0.27, deck -0.05, deck-on -0.10, byline-below -0.04, byline-above -0.06, byline-end -0.09, byline-on -0.23, text 0.19, text-on 0.30, aside -0.03
before-above 6: 120: title 0.08, kicker -0.21, deck -0.10, byline-below -0.23, byline-above -0.08, byline-end 0.13, byline-apart 0.05, text -0.18
before-above 7: 559: title 0.75, kicker 0.53, deck -0.11, byline-below -0.39, byline-above -0.10, byline-end 0.06, byline-apart -0.40, text -0.71
before-above 8: 69: title 0.63, title-on -0.21, kicker -0.29, deck-on -0.06, byline-below -0.13, byline-above 0.31, byline-end -0.32, byline-apart 0.12, byline-on 0.46, text -0.94
before-above 9: 55: title -0.22, title-on -0.43, kicker -0.27, deck 0.49, byline-below -0.10, byline-above -0.45, byline-end -0.30, byline-apart 0.96, byline-on -0.28, text -0.67
before-above 10: 41622: title 0.11, title-on 0.07, kicker -0.16, deck -0.06, byline-below -0.07, byline-above -0.04, byline-apart -0.17, byline-on 0.22, text-on -0.16, aside -0.03
before-above 11: 71714: title-on -0.12, kicker -0.15, deck -0.18, byline-below -0.13, byline-above -0.09, byline-apart -0.10, text -0.14, text-on 0.22, aside -0.08
before-above 12: 453: title 0.30, kicker -0.13, deck -0.09, byline-below -0.11, byline-above -0.14, byline-end -0.20, byline-apart -0.05
before-above 13: 1496: title 0.08, deck -0.04, byline-below -0.07, byline-above 0.06, byline-end -0.05, byline-apart -0.06, text 0.06
before-below 0: 10056: title -0.06, title-on 0.04, kicker -0.11, deck -0.13, deck-on -0.03, byline-below 0.15, byline-above -0.04, byline-end -0.21, byline-apart -0.10, byline-on -0.04, text-on -0.08, aside -0.09
before-below 1: 961: title -0.30, title-on 0.06, deck -0.04, deck-on 0.06, byline-below -0.05, byline-above 0.12, byline-apart -0.13, byline-on -0.13, text-on 0.20
before-below 5: 938: title -0.04, kicker 0.10, deck -0.06, byline-below 0.15, byline-above -0.11, byline-end -0.19, byline-apart 0.07, byline-on -0.21, text 0.11, aside -0.05
before-below 6: 105: title-on 0.42, kicker 0.13, deck -0.03, byline-below -0.32, byline-above -0.07, byline-end -0.23, byline-on -0.24, text -0.32, text-on 0.20
before-below 7: 676: title -0.28, title-on 0.07, kicker -0.08, byline-below -0.30, byline-above -0.04, byline-end 0.18, byline-apart 0.04, byline-on 0.28, text -0.13, text-on 0.28
before-below 8: 72: title -0.16, title-on 0.17, kicker 0.30, deck -0.17, byline-below 0.29, byline-above 0.47, byline-end -0.27, byline-apart -0.43, byline-on -0.15, text -0.46, text-on 0.30
before-below 9: 60: title -0.52, title-on 0.18, kicker -0.03, deck -0.14, byline-below -0.74, byline-above 0.06, byline-apart 0.65, byline-on -0.35, text 0.20
before-below 10: 41715: title-on 0.13, kicker -0.20, deck -0.11, deck-on -0.05, byline-below -0.19, byline-above -0.15, byline-end -0.03, byline-apart -0.06, byline-on 0.06, text 0.10, text-on 0.04, aside -0.09
before-below 11: 72470: title 0.18, kicker -0.05, deck -0.07, deck-on -0.11, byline-below -0.07, byline-above 0.04, byline-apart 0.04, byline-on -0.10, text -0.27, text-on -0.04
before-below 12: 632: title -0.75, title-on -0.80, kicker -0.16, deck -0.07, deck-on -0.10, byline-below -0.13, byline-above -0.14, byline-end 0.07, byline-apart 0.14, text 0.60, text-on 0.10, aside -0.05
before-below 13: 1496: title -0.18, title-on -0.06, deck -0.03, byline-below 0.05, byline-above -0.07, byline-on 0.09, text 0.09
before-two-below 0: 9718: title -0.35, title-on -0.18, kicker 0.06, deck -0.08, deck-on -0.07, byline-end -0.15, byline-apart -0.06, byline-on -0.17, text 0.09, text-on 0.20, aside -0.04
before-two-below 1: 818: title -0.27, title-on 0.22, deck -0.03, deck-on -0.05, byline-below 0.26, byline-above -0.24, byline-apart -0.20, byline-on 0.12, text -0.12, text-on 0.27, aside -0.04
before-two-below 5: 815: title -0.51, title-on 0.17, deck -0.05, byline-below 0.15, byline-above -0.33, byline-end -0.29, byline-apart 0.30, byline-on -0.18, text 0.05, text-on 0.27, aside -0.03
before-two-below 6: 104: title -0.26, title-on 0.23, kicker -0.17, deck-on -0.08, byline-below -0.43, byline-end 0.50, byline-apart 0.18, byline-on -0.22, text-on 0.33
before-two-below 7: 676: title -0.33, title-on 0.36, kicker -0.22, byline-below -0.28, byline-end 0.13, byline-apart -0.18, byline-on 0.26, text -0.29, text-on 0.34
before-two-below 8: 70: title 0.18, title-on 0.27, kicker -0.05, byline-below -0.07, byline-above -0.05, byline-end -0.17, byline-on 0.24, text -0.57, text-on 0.18
before-two-below 9: 59: title -0.11, title-on 0.72, kicker -0.17, deck -0.10, byline-below -0.32, byline-above 0.84, byline-end -0.14, byline-apart -0.05, byline-on -0.06, text -0.76, text-on 0.16
before-two-below 10: 40940: title-on -0.12, kicker -0.19, deck -0.08, deck-on -0.04, byline-below -0.10, byline-end -0.06, byline-apart -0.21, byline-on -0.23, text-on 0.08, aside -0.06
before-two-below 11: 72386: title 0.17, title-on 0.10, kicker -0.16, deck 0.04, deck-on 0.09, byline-below -0.09, byline-above -0.13, byline-end -0.30, text -0.12, aside -0.05
before-two-below 12: 603: title -0.30, title-on -0.70, kicker -0.08, deck -0.06, deck-on -0.06, byline-below 0.06, byline-above -0.11, byline-end -0.07, byline-apart 0.18, byline-on 0.05, text 0.23
before-two-below 13: 2992: title -0.19, title-on -0.03, kicker -0.05, deck -0.03, byline-above -0.11, byline-end 0.04, byline-on 0.08, text-on 0.14
before-and-below 0: 3808: title -0.17, title-on 0.10, kicker 0.18, deck -0.13, deck-on -0.04, byline-below -0.06, byline-above 0.16, byline-end -0.09, byline-apart -0.15, byline-on -0.04, text 0.08, aside -0.07
before-and-below 1: 825: title -0.25, title-on 0.32, kicker -0.11, deck 0.10, deck-on -0.05, byline-below 0.11, byline-above 0.04, byline-apart -0.11, byline-on -0.24, text -0.10
before-and-below 5: 830: title -0.32, title-on 0.21, kicker 0.24, deck -0.07, byline-below 0.21, byline-above -0.16, byline-end -0.13, byline-apart -0.04, byline-on -0.24, text -0.09, aside -0.03
before-and-below 6: 9: title 0.07, title-on -0.12, kicker 0.17, deck -0.11, byline-above -0.25, byline-end -0.11, byline-apart -0.16, text -0.21, aside -0.06
before-and-below 10: 5691: title -0.07, title-on -0.10, kicker -0.14, deck 0.08, byline-above -0.12, byline-end -0.04, byline-apart -0.06, byline-on 0.07, text 0.13
before-and-below 12: 44: title -0.36, title-on -0.69, kicker -0.22, deck -0.16, byline-below -0.14, byline-above -0.10, byline-end 0.28, byline-apart 0.48, byline-on -0.26, text 0.22, aside -0.06
before-and-below 13: 61: title -0.24, title-on -0.27, kicker -0.14, deck -0.17, byline-below 0.35, byline-above -0.05, byline-apart -0.22, byline-on 0.09, text 0.18, aside -0.05
before-and-below 14: 176: title -0.33, title-on -0.38, kicker -0.27, deck -0.04, deck-on 0.31, byline-below 0.09, byline-above -0.07, byline-end 0.08, byline-apart -0.13, byline-on 0.43, text 0.13, text-on 0.31, aside -0.04
before-and-below 15: 136: title -0.05, kicker -0.09, deck -0.10, deck-on 0.13, byline-below -0.14, byline-above -0.11, byline-apart -0.37, byline-on 0.05, text -0.56, text-on 0.31
before-and-below 19: 105: title -0.76, title-on 0.17, kicker -0.12, deck-on -0.10, byline-below 0.38, byline-end -0.04, byline-apart 0.27, byline-on -0.31, text 0.35, text-on -0.12
before-and-below 24: 535: title 0.06, title-on -0.34, kicker 0.04, deck -0.07, deck-on 0.09, byline-below -0.19, byline-above -0.04, byline-end -0.06, byline-apart -0.05, byline-on 0.22, text 0.18, text-on 0.26
before-and-below 26: 4: title -0.08, title-on -0.26, kicker -0.04, deck -0.03, byline-below -0.21, byline-above -0.05, byline-end -0.23, byline-apart -0.14, byline-on -0.29, text 0.28, text-on 0.27, aside -0.16
before-and-below 27: 5: title -0.05, title-on 0.35, kicker -0.15, byline-below -0.09, byline-apart -0.09, byline-on -0.03, text -0.29, text-on -0.18
before-and-below 70: 153: title -0.06, title-on -0.44, kicker -0.20, deck -0.06, deck-on -0.09, byline-below 0.16, byline-above 0.20, byline-end -0.35, byline-apart -0.33, byline-on -0.39, text 0.06, aside -0.05
before-and-below 79: 35: title -0.22, title-on 0.64, deck -0.29, byline-below -0.68, byline-above -0.13, byline-end 0.08, byline-apart 0.63, byline-on -0.09, text -0.33
before-and-below 80: 733: kicker -0.04, deck -0.05, byline-below -0.21, byline-above 0.04, byline-apart -0.17, byline-on 0.11, text 0.30
before-and-below 82: 8: title -0.25, title-on -0.10, deck -0.15, byline-below -0.04, byline-above -0.27, byline-end -0.19, byline-apart -0.04, byline-on 0.21, text 0.07, aside -0.11
before-and-below 83: 8: title 0.19, title-on -0.37, kicker -0.04, deck -0.08, byline-below -0.62, byline-above -0.07, byline-end -0.30, byline-apart 0.41, byline-on -0.03, text 0.25, aside -0.07
before-and-below 84: 118: title 0.25, title-on 0.17, kicker -0.28, deck -0.07, byline-below -0.17, byline-above 0.13, byline-end -0.16, byline-apart -0.04, byline-on -0.10, text -0.18, aside -0.07
before-and-below 93: 2: title -0.12, title-on -0.07, deck -0.03, byline-below 0.13, byline-above -0.12, byline-end 0.11, byline-apart -0.13, text -0.10, aside -0.05
before-and-below 98: 397: title -0.37, deck -0.05, byline-below -0.23, byline-above 0.13, byline-apart -0.14, byline-on -0.21, text 0.27, aside -0.06
before-and-below 107: 17: title -0.19, title-on -0.28, kicker -0.16, deck-on -0.06, byline-above 0.09, byline-end -0.27, byline-apart -0.23, text 0.52
before-and-below 108: 128: title 0.39, title-on -0.41, kicker -0.09, deck -0.15, deck-on -0.14, byline-below 0.53, byline-above -0.17, byline-end -0.13, byline-apart 0.27, byline-on -0.05, text -0.69, aside -0.05
before-and-below 110: 17: title -0.37, kicker -0.11, byline-below -0.03, byline-above -0.15, byline-end 0.55, byline-apart -0.31, byline-on -0.04, text -0.17, aside -0.07
before-and-below 111: 117: title -0.26, title-on -0.16, kicker -0.07, byline-below -0.23, byline-above -0.06, byline-end -0.05, byline-apart -0.11, byline-on 0.26, text 0.36, aside -0.03
before-and-below 112: 13: title -0.53, title-on -0.18, kicker -0.39, byline-below 0.42, byline-above 0.27, byline-end 0.19, byline-apart -0.49, byline-on -0.29, text 0.17, aside -0.04
before-and-below 120: 1: title -0.14, byline-end -0.11, byline-apart -0.08, text 0.15, aside -0.05
before-and-below 121: 5: kicker -0.10, deck -0.15, byline-below -0.27, byline-above 0.24, byline-end -0.43, byline-apart 0.10, byline-on -0.09, text -0.36, aside -0.15
before-and-below 122: 49: title -0.09, title-on -0.18, kicker -0.36, deck -0.14, deck-on -0.18, byline-below 0.13, byline-above -0.28, byline-end -0.32, byline-apart -0.15, byline-on 0.23, text 0.08, aside -0.10
before-and-below 124: 1: title -0.08, kicker -0.04, deck -0.04, byline-below -0.05, byline-above -0.05, byline-end -0.06, byline-apart -0.07, text 0.09, aside -0.06
before-and-below 125: 6: title -0.38, kicker -0.19, byline-below -0.13, byline-above -0.21, byline-end 0.38, byline-apart -0.48, text 0.29, aside -0.07
before-and-below 126: 17: title -0.19, title-on -0.15, kicker -0.51, deck -0.16, deck-on -0.10, byline-below -0.28, byline-above 0.32, byline-end -0.12, byline-apart 0.50, byline-on -0.20, text -0.43, text-on 0.12, aside -0.10
before-and-below 132: 3: byline-below -0.08, byline-end -0.05, byline-apart 0.16, byline-on -0.12
before-and-below 135: 1: byline-above -0.04, byline-apart 0.09, byline-on -0.09
before-and-below 136: 32: title -0.04, title-on 0.60, kicker 0.41, deck -0.19, deck-on -0.32, byline-below 0.07, byline-above -0.10, byline-end 0.06, byline-apart -0.14, byline-on -0.30, text -0.52, text-on 0.03, aside -0.03
before-and-below 138: 2: byline-end -0.08, byline-apart -0.10, byline-on 0.22, text -0.11, text-on -0.15
before-and-below 139: 5: title -0.08, kicker -0.04, byline-below -0.20, byline-above -0.13, byline-end 0.42, byline-apart -0.26, byline-on -0.31, text -0.11
before-and-below 140: 2058: title -0.04, title-on -0.15, kicker -0.06, deck-on -0.08, byline-below 0.27, byline-above -0.09, byline-end -0.07, byline-on -0.13, text -0.09, aside -0.03
before-and-below 145: 2: title -0.18, title-on -0.27, deck 0.31, byline-below -0.04, text -0.14
before-and-below 146: 32: title 0.15, title-on 0.46, kicker -0.24, byline-below -0.22, byline-above -0.20, byline-end -0.18, byline-apart -0.16, byline-on -0.20, text -0.27
before-and-below 147: 180: title -0.53, title-on -0.11, deck -0.11, byline-below -0.14, byline-above -0.13, byline-end 0.34, byline-apart 0.23, byline-on 0.38
before-and-below 148: 20: title -0.13, title-on 0.42, kicker 0.36, deck -0.26, byline-below 0.26, byline-above 0.36, byline-end -0.05, byline-apart -0.52, byline-on -0.15, text -0.74, aside -0.03
before-and-below 150: 13502: title 0.17, title-on 0.16, kicker -0.05, deck -0.08, deck-on 0.04, byline-below -0.16, byline-above -0.08, byline-end -0.04, byline-apart -0.06, byline-on 0.06, aside -0.05
before-and-below 151: 25747: title 0.12, title-on -0.07, kicker -0.05, deck 0.07, deck-on -0.06, byline-below -0.07, byline-end 0.07, byline-apart -0.05, byline-on -0.20, text -0.17
before-and-below 152: 81: title -0.09, title-on -0.18, kicker -0.12, deck -0.07, deck-on -0.14, byline-below -0.16, byline-above -0.03, byline-end -0.07, byline-apart -0.04, byline-on -0.13, text 0.39
before-and-below 153: 303: title -0.27, title-on -0.22, kicker -0.03, deck -0.04, byline-below 0.45, byline-end 0.27, byline-apart -0.10, byline-on -0.21, text -0.21
before-and-below 154: 3252: title -0.06, title-on -0.35, deck-on -0.03, byline-on 0.28, text -0.07, text-on -0.12
before-and-below 159: 1: title -0.10, title-on -0.10, deck-on 0.17, text-on -0.12
before-and-below 160: 60: title -0.11, title-on -0.05, byline-end -0.06, byline-apart -0.07, text -0.06, text-on 0.21
before-and-below 161: 494: title 0.22, title-on -0.19, kicker -0.04, deck-on -0.06, byline-below -0.08, byline-apart -0.13, byline-on -0.14, text -0.20, text-on 0.15
before-and-below 162: 51: title 0.31, title-on -0.16, kicker -0.08, deck -0.04, byline-end -0.27, byline-on -0.10, text -0.15, text-on 0.08
before-and-below 164: 20965: title-on 0.06, deck -0.04, deck-on 0.11, byline-below -0.05, byline-above -0.05, byline-end -0.04, byline-apart -0.06, byline-on -0.09, text -0.07, text-on 0.03
before-and-below 165: 46723: title -0.08, title-on -0.08, kicker -0.03, deck -0.05, byline-end -0.09, byline-apart -0.16, byline-on -0.14, text -0.13, text-on 0.08, aside -0.04
before-and-below 166: 168: title -0.07, title-on -0.05, kicker -0.06, deck-on -0.10, byline-below -0.04, byline-end -0.05, byline-apart -0.12, byline-on -0.39, text 0.25, text-on 0.25
before-and-below 167: 756: title -0.04, title-on 0.05, kicker -0.04, byline-below -0.03, byline-above -0.03, byline-end -0.03, byline-apart 0.06, text-on 0.06
before-and-letters 0: 781: title -0.04, title-on 0.27, kicker -0.07, deck-on -0.04, byline-below -0.04, byline-above -0.06, byline-end -0.03, byline-apart -0.03, byline-on -0.23
before-and-letters 1: 1079: title -0.26, title-on 0.04, kicker 0.05, deck -0.15, byline-above -0.03, byline-end -0.12, byline-apart 0.04, byline-on 0.05, text 0.12, aside -0.06
before-and-letters 2: 8188: title -0.04, title-on -0.07, deck-on -0.04, byline-below 0.06, byline-end 0.09, byline-apart -0.11, byline-on -0.04, aside -0.08
before-and-letters 3: 1220: title -0.06, title-on -0.09, kicker 0.16, byline-below -0.12, byline-above -0.03, byline-end -0.06, byline-apart -0.12, byline-on -0.13
before-and-letters 4: 222: title -0.12, title-on 0.12, byline-below -0.10, byline-on -0.09, text -0.17, text-on 0.31
before-and-letters 5: 126: title 0.27, title-on -0.57, kicker -0.08, deck -0.06, byline-below -0.14, byline-above -0.15, byline-end -0.08, byline-apart -0.13, byline-on 0.41, text -0.39, text-on 0.57, aside -0.04
before-and-letters 6: 318: title-on -0.27, kicker -0.16, deck -0.13, deck-on 0.28, byline-below -0.03, byline-end -0.04, byline-on -0.33, text -0.09, text-on 0.66, aside -0.04
before-and-letters 7: 295: title 0.20, title-on -0.03, kicker 0.13, deck -0.06, deck-on -0.13, byline-below 0.13, byline-above -0.07, byline-end -0.15, byline-apart -0.07, byline-on -0.06, text 0.09, text-on -0.34
before-and-letters 20: 8: title -0.17, title-on -0.24, deck -0.07, byline-below 0.25, byline-above -0.14, byline-apart -0.15, byline-on -0.05, text -0.19, aside -0.14
before-and-letters 21: 185: title 0.32, kicker -0.05, deck -0.06, byline-below -0.63, byline-apart 0.28, byline-on -0.10, text 0.24
before-and-letters 22: 687: title 0.35, title-on -0.13, kicker -0.10, deck -0.04, deck-on -0.04, byline-below 0.17, byline-above 0.09, byline-end -0.06, byline-on 0.38, text -0.32
before-and-letters 23: 58: title -0.34, title-on -0.15, kicker -0.37, deck -0.16, deck-on -0.21, byline-below -0.13, byline-above -0.07, byline-end -0.12, byline-apart -0.20, byline-on -0.35, text 0.69
before-and-letters 24: 12: title 0.08, kicker -0.07, deck -0.09, byline-below -0.24, byline-end -0.11, byline-apart -0.10, text -0.31, aside -0.07
before-and-letters 25: 29: title -0.27, title-on -0.17, kicker -0.23, byline-below 0.30, byline-above -0.04, byline-end 0.03, byline-apart -0.24, byline-on -0.07, text 0.33, aside -0.05
before-and-letters 26: 72: title -0.11, title-on 0.39, kicker -0.28, deck -0.06, byline-below -0.44, byline-above 0.24, byline-end -0.28, byline-apart 0.26, text -0.24, aside -0.06
before-and-letters 27: 7: title -0.39, kicker -0.04, byline-below 0.13, byline-above -0.17, byline-end 0.53, byline-apart -0.21, text -0.43
before-and-letters 28: 2: title 0.08, byline-end -0.07, text -0.04
before-and-letters 29: 209: title 0.08, title-on -0.53, kicker 0.29, deck -0.04, byline-below -0.23, byline-above -0.56, byline-end -0.15, byline-apart -0.41, byline-on 0.27, text 0.40, aside -0.07
before-and-letters 30: 436: title -0.08, kicker -0.31, deck -0.08, byline-below -0.31, byline-above 0.29, byline-on -0.04, text 0.07, aside -0.08
before-and-letters 31: 29: title -0.49, title-on -0.30, kicker -0.16, byline-below 0.71, byline-above 0.47, byline-end 0.09, byline-apart -0.10, byline-on -0.41, text -0.78, aside -0.03
before-and-letters 32: 1: title -0.06, kicker -0.04, byline-below -0.05, byline-above 0.08, byline-end -0.05, byline-apart -0.09, text -0.06, aside -0.05
before-and-letters 33: 16: title -0.09, title-on -0.03, kicker -0.18, byline-below 0.49, byline-above -0.47, byline-end 0.19, byline-apart -0.24, byline-on -0.25, text -0.55
before-and-letters 34: 52: title-on -0.26, kicker -0.45, deck -0.09, deck-on -0.17, byline-below -0.62, byline-above -0.04, byline-end 0.17, byline-apart -0.42, byline-on 0.26, text 0.31, aside -0.08
before-and-letters 35: 6: title 0.09, kicker -0.04, deck -0.03, byline-below 0.18, byline-above -0.28, byline-end -0.27, byline-apart 0.14, text -0.40, aside -0.15
before-and-letters 36: 1: title -0.04, deck -0.05, byline-above -0.07, byline-end -0.07, byline-apart -0.04, byline-on 0.08, text -0.03, aside -0.06
before-and-letters 37: 6: title -0.20, title-on 0.48, kicker -0.22, deck -0.05, byline-below -0.20, byline-above 0.36, byline-end -0.32, byline-apart -0.20, byline-on -0.28, text -0.13, text-on -0.19, aside -0.05
before-and-letters 38: 43: title 0.17, title-on -0.43, deck -0.20, byline-below 0.29, byline-above -0.11, byline-end 0.52, byline-apart 0.08, byline-on -0.78, text -0.66, text-on 0.35, aside -0.06
before-and-letters 39: 10: title -0.07, title-on -0.26, kicker -0.07, deck-on -0.23, byline-below -0.07, byline-above -0.23, byline-end -0.13, byline-apart 0.36, byline-on -0.05, text-on -0.23
before-and-letters 40: 85: title -0.08, title-on 0.22, kicker -0.21, deck -0.11, byline-below -0.50, byline-above -0.07, byline-end -0.11, aside -0.04
before-and-letters 41: 977: title 0.10, title-on -0.15, deck 0.20, byline-above -0.13, byline-end -0.08, byline-apart -0.18, byline-on -0.15, text -0.26, aside -0.03
before-and-letters 42: 22984: title 0.30, title-on -0.08, kicker -0.04, byline-below -0.20, byline-above -0.09, byline-end -0.09, byline-on -0.07, text -0.15, aside -0.03
before-and-letters 43: 17879: title 0.13, title-on -0.12, kicker -0.16, byline-above -0.08, byline-end 0.07, byline-apart -0.14, byline-on 0.06, text -0.13, aside -0.05
before-and-letters 44: 41: title 0.52, title-on -0.19, kicker -0.04, deck -0.05, byline-below -0.05, byline-above -0.07, byline-end -0.16, byline-on -0.05, text -0.08, text-on -0.34, aside -0.09
before-and-letters 45: 425: title -0.23, title-on 0.16, kicker -0.13, deck -0.09, deck-on -0.06, byline-below 0.12, byline-above 0.15, byline-end 0.10, byline-apart -0.11, byline-on 0.27, text -0.27, text-on -0.20, aside -0.06
before-and-letters 46: 36534: title-on 0.04, kicker -0.05, deck -0.03, byline-above -0.04, byline-end 0.06, byline-apart -0.09, text -0.23
before-and-letters 47: 35470: title -0.06, title-on 0.18, kicker -0.08, deck -0.14, deck-on 0.12, byline-below -0.12, byline-above -0.11, byline-end -0.18, byline-apart -0.05, byline-on -0.10, text -0.05, text-on 0.04, aside -0.08
before-and-tail 0: 11052: title -0.05, byline-below -0.04, byline-above -0.10, byline-end -0.06, byline-apart -0.06, text -0.04, aside -0.05
before-and-tail 1: 39: title 0.13, kicker -0.04, deck-on -0.04, byline-below 0.10, byline-above -0.12, byline-end -0.53, byline-apart -0.15, byline-on -0.04, text 0.10
before-and-tail 2: 80: title 0.56, title-on -0.50, kicker -0.16, deck -0.04, byline-below -0.21, byline-above -0.08, byline-end -0.18, byline-apart -0.03, text -0.21
before-and-tail 3: 3: title -0.17, text 0.20
before-and-tail 4: 2: title -0.12, byline-above -0.09, byline-apart -0.05, text 0.13
before-and-tail 6: 9: title 0.05, kicker -0.04, deck -0.08, byline-below -0.11, byline-above -0.12, byline-end -0.19, byline-apart -0.12, text 0.08
before-and-tail 7: 1: title -0.03, deck -0.07, byline-below -0.03, text 0.07
before-and-tail 8: 82: title -0.31, title-on 0.53, kicker -0.15, deck 0.16, byline-below -0.13, byline-above 0.33, byline-end -0.13, byline-apart -0.17, byline-on -0.26, text -0.17, aside -0.05
before-and-tail 9: 910: title-on -0.28, kicker -0.07, deck -0.08, deck-on 0.14, byline-below -0.20, byline-above -0.06, byline-end 0.03, text-on 0.46, aside -0.03
before-and-tail 10: 5: title -0.12, title-on 0.20, byline-end -0.06
before-and-tail 11: 20: title -0.37, title-on 0.69, kicker -0.09, byline-apart -0.08, text -0.29, text-on -0.27
before-and-tail 15: 3: title -0.12, title-on -0.11, byline-below -0.03, byline-on -0.05, text-on 0.11
before-and-tail 17: 23: title -0.21, deck-on -0.21, byline-below -0.41, byline-apart -0.03, byline-on -0.29, text -0.07, text-on 0.23
before-and-tail 45: 902: title 0.11, title-on -0.11, kicker -0.08, deck -0.05, byline-above 0.14, byline-end -0.08, byline-apart -0.09, byline-on 0.15, text -0.05, aside -0.04
before-and-tail 46: 4: title -0.19, title-on 0.30, byline-below -0.32, byline-above -0.13, byline-end -0.13, byline-apart -0.20, text 0.12
before-and-tail 47: 4: title -0.04, title-on -0.14, deck -0.08, byline-below 0.23, byline-above -0.10, byline-end -0.09, byline-apart -0.13, text -0.22, aside -0.09
before-and-tail 53: 28: title 0.21, title-on -0.67, kicker -0.08, deck -0.08, deck-on -0.03, byline-below 0.50, byline-above -0.08, byline-end -0.03, byline-on -0.25, text -0.93, aside -0.03
before-and-tail 54: 110: title 0.53, title-on 0.31, kicker -0.35, deck -0.04, byline-below -0.12, byline-above -0.33, byline-end -0.15, byline-apart -0.27, byline-on -0.06, text -0.05, aside -0.06
before-and-tail 55: 2: byline-above -0.17, byline-end 0.22, text -0.17
before-and-tail 62: 8: title -0.20, title-on -0.04, kicker -0.14, deck -0.10, byline-below -0.05, byline-above -0.12, byline-end 0.27, byline-apart 0.25, byline-on -0.05, text -0.25, aside -0.08
before-and-tail 63: 670: title-on -0.07, kicker -0.11, deck -0.08, byline-above 0.05, byline-apart 0.18, byline-on -0.07, text -0.13, aside -0.07
before-and-tail 64: 1: byline-below -0.07, byline-above -0.09, byline-end 0.11, text -0.09
before-and-tail 65: 2: deck -0.03, byline-above -0.05, byline-end -0.13, text 0.13, aside -0.03
before-and-tail 71: 3: byline-below -0.06, byline-end 0.26, byline-apart -0.04, text -0.26
before-and-tail 72: 74: title-on -0.24, kicker -0.23, deck -0.13, deck-on -0.17, byline-below 0.12, byline-above -0.17, byline-end 0.05, byline-apart -0.25, byline-on 0.15, text 0.13, aside -0.08
before-and-tail 73: 1: title 0.05, byline-end -0.03, byline-apart -0.04, text -0.05
before-and-tail 81: 57: title -0.17, title-on 0.18, kicker 0.13, deck -0.09, deck-on -0.03, byline-below 0.16, byline-above 0.16, byline-end 0.15, byline-apart 0.11, byline-on -0.47, text -0.55, text-on 0.26
before-and-tail 89: 3: title -0.05, title-on -0.06, byline-below -0.11, byline-above -0.03, byline-end -0.15, byline-on 0.33, text -0.07, text-on -0.23, aside -0.03
before-and-tail 90: 25954: title 0.05, title-on -0.06, kicker -0.10, deck-on -0.04, byline-below 0.18, byline-above -0.07, byline-apart 0.06, text -0.46, aside -0.04
before-and-tail 91: 2492: title -0.26, kicker -0.04, byline-below -0.20, byline-above -0.05, byline-on -0.04, text 0.42
before-and-tail 92: 9401: title-on 0.36, deck -0.03, byline-below -0.19, byline-above -0.05, byline-end -0.07, byline-apart -0.07, byline-on -0.08, text 0.27
before-and-tail 93: 1320: title -0.44, title-on -0.18, kicker -0.13, byline-below -0.08, byline-end -0.04, text 0.48
before-and-tail 94: 488: title -0.68, title-on -0.61, byline-below -0.36, text 0.98
before-and-tail 95: 117: title -0.42, title-on -0.54, byline-below -0.24, text 0.52
before-and-tail 96: 1227: title-on -0.22, byline-below 0.08, byline-end -0.08, text 0.04
before-and-tail 97: 25: title -0.11, title-on -0.04, deck -0.10, text 0.17
before-and-tail 98: 901: title -0.24, title-on -0.46, kicker -0.24, deck-on -0.07, byline-below -0.09, byline-end 0.09, text 0.35
before-and-tail 99: 39174: title 0.19, title-on 0.26, deck -0.12, deck-on 0.24, byline-above -0.06, byline-apart -0.11, byline-on 0.08, text -0.33, text-on -0.07, aside -0.05
before-and-tail 100: 3350: title -0.27, title-on -0.33, deck-on -0.05, byline-below 0.05, byline-above -0.11, byline-end -0.05, byline-apart -0.10, byline-on -0.11, text -0.05, text-on 0.19
before-and-tail 101: 24394: title -0.23, title-on -0.18, kicker -0.03, deck-on -0.05, byline-above -0.05, byline-end -0.05, byline-on -0.21, text -0.07, text-on 0.47
before-and-tail 102: 1320: title -0.17, title-on -0.32, deck-on -0.23, byline-below -0.05, byline-on -0.23, text -0.13, text-on 0.36
before-and-tail 103: 342: title -0.06, title-on -0.21, kicker -0.03, byline-below -0.07, text -0.28, text-on 0.34
before-and-tail 104: 106: title -0.13, title-on -0.36, kicker -0.06, deck-on -0.04, byline-apart -0.09, byline-on -0.17, text 0.24, text-on 0.24
before-and-tail 105: 2657: title 0.49, title-on -0.24, deck -0.03, deck-on -0.14, byline-below -0.29, byline-above -0.14, byline-end 0.24, byline-apart -0.06, byline-on -0.16, text 0.03
before-and-tail 106: 40: title -0.17, byline-apart -0.18, byline-on -0.13, text -0.15, text-on 0.40
before-and-tail 107: 1087: title -0.14, title-on -0.14, kicker -0.04, deck-on -0.20, byline-below -0.10, byline-above -0.05, byline-end -0.09, byline-on -0.22, text 0.18, text-on 0.21
before-and-seams 21: 213: title -0.48, title-on 0.36, kicker -0.35, deck 0.13, deck-on -0.05, byline-below -0.33, byline-above 0.25, byline-end -0.50, byline-on -0.24, text 0.42
before-and-seams 22: 102: title -0.23, title-on 0.59, kicker -0.07, deck -0.24, deck-on -0.08, byline-below -0.54, byline-above -0.11, byline-end 0.23, byline-apart -0.20, byline-on -0.30, text 0.11
before-and-seams 23: 83: title 0.05, title-on 0.13, deck 0.22, deck-on -0.07, byline-below 0.11, byline-above -0.17, byline-end -0.30, byline-apart -0.20, text -0.08
before-and-seams 24: 8978: title-on -0.16, byline-below -0.15, byline-end -0.07, byline-on -0.12, aside -0.06
before-and-seams 25: 507: title-on -0.46, kicker 0.06, deck -0.03, deck-on -0.11, byline-below -0.11, byline-above -0.05, byline-end 0.27, byline-apart -0.13, byline-on -0.20, text 0.18
before-and-seams 26: 362: title -0.26, title-on 0.32, kicker -0.20, deck -0.05, byline-end -0.13, byline-apart -0.10, byline-on -0.06, text 0.17
before-and-seams 27: 51: title -0.27, title-on 0.30, kicker -0.24, deck -0.11, byline-below 0.32, byline-above -0.07, byline-end -0.21, byline-apart -0.37, byline-on -0.18, text 0.33, aside -0.06
before-and-seams 28: 14: title -0.68, title-on -0.30, kicker -0.16, deck -0.15, byline-below 0.29, byline-above 0.37, byline-end 0.16, byline-apart -0.39, byline-on -0.14
before-and-seams 29: 11: title -0.07, title-on -0.32, deck -0.11, byline-below 0.41, byline-above 0.44, byline-end -0.13, byline-apart -0.09, text -0.42
before-and-seams 30: 16: title -0.11, title-on -0.35, kicker -0.17, deck -0.14, deck-on -0.04, byline-below 0.24, byline-end -0.23, byline-on -0.14, text 0.43
before-and-seams 31: 387: title-on 0.73, deck -0.05, byline-above -0.10, byline-end -0.11, byline-apart -0.10, text -0.35
before-and-seams 32: 114: title -0.63, title-on 0.48, kicker 0.28, deck -0.08, deck-on -0.11, byline-below -0.17, byline-above -0.16, byline-end -0.04, byline-apart 0.19, byline-on -0.32, text 0.07
before-and-seams 33: 61: title -0.32, title-on 0.30, kicker -0.23, byline-below -0.42, byline-above -0.07, byline-end -0.25, byline-apart -0.13, byline-on -0.05, text 0.09
before-and-seams 34: 7: title 0.05, title-on -0.47, deck -0.18, byline-below -0.16, byline-above -0.04, byline-end -0.35, byline-apart -0.18, byline-on -0.13, text 0.40, aside -0.04
before-and-seams 35: 9: title -0.40, deck -0.09, byline-below -0.33, byline-above 0.42, byline-end -0.52, byline-apart -0.23, byline-on 0.17, text 0.28
before-and-seams 36: 3: title 0.21, title-on -0.17, deck -0.04, byline-below 0.11, byline-apart -0.06, text -0.15
before-and-seams 37: 22: title -0.94, deck -0.08, byline-below 0.42, byline-above -0.09, byline-end 0.58, byline-apart -0.13, byline-on 0.22, text -0.14, aside -0.04
before-and-seams 38: 202: title 0.06, title-on 0.73, kicker -0.64, deck -0.04, byline-below -0.15, byline-above -0.10, byline-end -0.08, byline-apart 0.40, byline-on 0.52, text -0.81
before-and-seams 39: 61: title -0.26, title-on 0.23, kicker 0.14, deck -0.04, byline-below 0.59, byline-above -0.20, byline-end -0.16, byline-apart -0.05, byline-on -0.18, text -0.18
before-and-seams 40: 62: title 0.41, title-on 0.57, kicker -0.30, deck -0.05, deck-on -0.03, byline-below -0.24, byline-above -0.03, byline-end -0.05, byline-apart -0.29, byline-on 0.34, text -0.52
before-and-seams 41: 3: title -0.13, title-on -0.20, deck -0.04, text 0.25
before-and-seams 42: 33: title -0.73, title-on 0.44, kicker -0.03, deck -0.07, deck-on -0.20, byline-below -0.34, byline-above -0.04, byline-end -0.21, byline-apart -0.13, byline-on 0.46, text -0.35, text-on -0.04
before-and-seams 43: 7: title -0.42, title-on 0.06, deck -0.03, deck-on 0.16, byline-below -0.04, byline-apart -0.05, byline-on -0.07, text -0.15, text-on -0.08
before-and-seams 44: 5: title 0.27, title-on -0.34, byline-below -0.12, byline-above -0.08, byline-end -0.07, byline-apart -0.04, byline-on -0.23, text -0.14, text-on 0.27
before-and-seams 45: 211: title -0.31, title-on 0.48, kicker -0.20, byline-below -0.18, byline-above -0.07, byline-end -0.12, byline-apart -0.04, byline-on 0.29, text -0.39, text-on -0.21
before-and-seams 46: 20: title 0.31, title-on -0.42, kicker -0.11, deck -0.07, deck-on -0.18, byline-below -0.18, byline-above -0.10, byline-end -0.08, byline-apart -0.12, byline-on -0.51, text -0.57, text-on 0.55, aside -0.05
before-and-seams 47: 7: title 0.40, title-on -0.31, deck -0.06, byline-below -0.06, byline-above -0.08, byline-apart -0.04, byline-on -0.11, text -0.22, text-on -0.19
before-and-seams 48: 1: byline-on 0.10, text-on -0.10
before-and-seams 49: 4: title -0.24, title-on -0.24, byline-below 0.06, byline-above -0.05, byline-apart -0.05, byline-on -0.17, text-on 0.27
before-and-seams 50: 10: title 0.44, title-on -0.28, kicker -0.07, deck -0.08, byline-end -0.07, byline-apart -0.13, byline-on -0.03, text -0.24, text-on -0.30, aside -0.04
before-and-seams 51: 4: title -0.06, title-on -0.18, text 0.29, text-on -0.18
before-and-seams 52: 86: title -0.04, title-on -0.11, kicker -0.05, byline-below -0.20, byline-end -0.14, byline-apart -0.05, byline-on 0.45, text 0.08, text-on -0.17
before-and-seams 53: 17: title 0.40, title-on -0.77, kicker -0.22, deck-on -0.38, byline-below -0.05, byline-end -0.11, byline-apart 0.57, byline-on 0.51, text -0.45, text-on -0.49
before-and-seams 54: 13: title 0.43, kicker -0.08, deck -0.05, deck-on -0.16, byline-below -0.39, byline-above -0.13, byline-end -0.16, byline-apart 0.49, byline-on -0.51, text -0.34, text-on -0.10
before-and-seams 55: 3: title -0.06, title-on 0.09, byline-below -0.07, byline-on -0.11, text -0.15, text-on -0.05
before-and-seams 56: 6: title 0.14, title-on -0.38, kicker -0.03, deck -0.10, deck-on -0.03, byline-below 0.34, byline-above -0.15, byline-end -0.15, byline-apart -0.08, byline-on -0.13, text -0.31, text-on -0.06, aside -0.04
before-and-seams 57: 2: title -0.12, title-on -0.14, byline-end -0.05, byline-apart -0.06, byline-on 0.10, text -0.10, text-on 0.13
before-and-seams 58: 3: title -0.24, title-on -0.20, deck -0.03, byline-below -0.14, byline-above -0.09, byline-end 0.28, byline-apart -0.10, byline-on -0.14, text -0.12, text-on 0.08, aside -0.05
before-and-seams 59: 90: title -0.38, kicker 0.36, deck-on 0.29, byline-below -0.05, byline-apart -0.04, byline-on 0.29, text -0.31, text-on -0.18
before-and-seams 60: 20: title -0.58, title-on 0.16, kicker -0.05, deck-on -0.14, byline-below -0.06, byline-end -0.18, byline-on -0.03, text -0.38, text-on 0.29
before-and-seams 61: 15: title -0.67, title-on -0.66, byline-below -0.04, byline-end 0.33, byline-apart -0.17, byline-on -0.06, text 0.22, text-on 0.67
before-and-seams 62: 1: title-on 0.14, kicker -0.08, deck -0.04, byline-end -0.03, byline-on -0.10, text -0.07, text-on -0.05, aside -0.04
before-and-seams 63: 2: title -0.13, title-on 0.18, deck -0.04, byline-below -0.10, byline-above -0.05, byline-apart -0.08, text -0.09
before-and-seams 65: 1: text 0.05
before-and-seams 66: 178: title -0.10, kicker -0.05, deck -0.12, deck-on -0.03, byline-above -0.08, byline-end -0.22, byline-apart -0.21, byline-on -0.31, text 0.27, aside -0.04
before-and-seams 67: 17: title -0.20, deck -0.08, byline-below 0.13, byline-end -0.07, byline-apart -0.08, byline-on 0.18
before-and-seams 68: 9: title 0.33, kicker -0.06, deck -0.04, byline-below 0.30, byline-above -0.08, byline-end -0.26, byline-apart -0.17, byline-on -0.06, text -0.45
before-and-seams 70: 3: title -0.08, title-on -0.11, byline-below -0.11, byline-above -0.05, byline-end -0.04, byline-apart -0.05, text 0.15
before-and-seams 71: 1: title -0.08, title-on 0.08
before-and-seams 72: 2: title -0.12, title-on 0.12
before-and-seams 73: 91: title 0.20, title-on 0.18, kicker 0.43, deck -0.04, deck-on -0.06, byline-below -0.13, byline-apart -0.04, byline-on -0.39, text -0.38
before-and-seams 74: 14: title 0.18, title-on -0.15, kicker -0.07, deck -0.04, byline-below -0.18, byline-apart -0.09, byline-on -0.24, text 0.07
before-and-seams 75: 5: title 0.31, title-on -0.22, byline-below -0.05, text -0.07
before-and-seams 79: 1: title -0.04, title-on 0.05
before-and-seams 80: 69: title 0.12, title-on 0.22, kicker -0.04, deck-on -0.07, byline-below -0.09, byline-on -0.38, text -0.16
before-and-seams 81: 4: title -0.13, title-on -0.29, deck -0.05, deck-on -0.07, byline-above -0.04, byline-apart -0.06, text 0.24, aside -0.06
before-and-seams 82: 5: title -0.26, title-on 0.32, deck -0.09, deck-on -0.07
before-and-seams 231: 3: title -0.19, title-on 0.16, deck -0.08, byline-below -0.08, byline-above -0.10, byline-end -0.11, byline-apart -0.11, text -0.12
before-and-seams 232: 2: byline-below -0.11, byline-end -0.03, byline-apart -0.10, text 0.13
before-and-seams 233: 4: title-on -0.04, deck -0.11, byline-above -0.10, byline-end -0.06, byline-apart -0.17, text 0.16
before-and-seams 234: 717: title 0.17, title-on -0.15, kicker -0.11, deck -0.05, byline-below -0.29, byline-above 0.27, byline-apart 0.18, byline-on 0.17, text -0.08
before-and-seams 235: 31: title 0.27, title-on -0.35, deck -0.10, byline-below 0.29, byline-above -0.24, byline-end -0.07, byline-apart -0.38, byline-on -0.15, text -0.24
before-and-seams 236: 21: title -0.48, title-on -0.38, kicker -0.08, deck -0.08, deck-on -0.13, byline-below -0.14, byline-end -0.19, byline-apart -0.29, text 0.64
before-and-seams 237: 8: title 0.30, title-on -0.45, deck -0.07, byline-below -0.37, byline-above -0.09, byline-end -0.29, byline-apart 0.27, byline-on 0.33, text 0.09, aside -0.05
before-and-seams 238: 1: title-on 0.13, byline-below -0.09, byline-apart -0.03, text -0.09
before-and-seams 239: 1: byline-below -0.05, byline-apart -0.05, text 0.08
before-and-seams 240: 1: title-on -0.04, byline-below -0.03, text 0.05
before-and-seams 241: 53: title -0.21, title-on 0.34, kicker -0.05, deck -0.04, byline-below 0.28, byline-above -0.39, byline-end -0.14, byline-apart -0.24, byline-on -0.37, text -0.09, aside -0.03
before-and-seams 242: 16: title -0.20, title-on -0.24, byline-below -0.10, byline-above -0.14, byline-apart -0.19, byline-on -0.13, text 0.32
before-and-seams 243: 15: title 0.12, title-on -0.24, deck -0.13, deck-on -0.03, byline-below -0.42, byline-above -0.20, byline-apart -0.14, text 0.55, aside -0.05
before-and-seams 245: 1: title -0.04, byline-below 0.12, byline-above -0.03, byline-apart -0.11, text -0.08
before-and-seams 246: 1: title -0.04, title-on 0.10, byline-below -0.06, byline-above -0.04, byline-apart -0.03, text -0.09
before-and-seams 247: 5: title -0.15, title-on -0.12, byline-below -0.16, byline-end -0.05, byline-apart 0.18, byline-on -0.05, text 0.15
before-and-seams 248: 30: title -0.14, title-on 0.28, kicker -0.05, deck -0.09, deck-on -0.19, byline-below -0.03, byline-above -0.11, byline-end -0.12, byline-apart -0.38, byline-on 0.46, text -0.48
before-and-seams 249: 12: title -0.40, title-on -0.38, byline-below 0.25, byline-above -0.24, byline-apart 0.49, byline-on -0.23
before-and-seams 250: 16: title 0.29, title-on -0.41, kicker -0.06, deck -0.14, deck-on -0.09, byline-below 0.25, byline-above -0.25, byline-end -0.17, byline-apart 0.12, byline-on -0.24, text -0.38
before-and-seams 273: 1: title -0.07, kicker -0.03, byline-below 0.09, byline-above -0.05, byline-apart -0.05, text -0.06, aside -0.04
before-and-seams 274: 1: title -0.06, byline-above -0.06, byline-end 0.06, byline-apart -0.04
before-and-seams 276: 99: title 0.45, title-on -0.31, kicker -0.26, deck -0.04, byline-below -0.29, byline-above 0.26, byline-end -0.50, byline-apart 0.28, byline-on -0.05, text -0.34, aside -0.04
before-and-seams 277: 6: title 0.16, title-on 0.23, kicker -0.13, deck -0.10, byline-below -0.13, byline-above 0.10, byline-end -0.30, byline-apart -0.07, text -0.39, aside -0.12
before-and-seams 278: 4: title -0.26, kicker -0.11, byline-below -0.05, byline-above 0.16, byline-end -0.23, byline-apart -0.08, text 0.21, aside -0.06
before-and-seams 283: 3: title -0.22, byline-below -0.07, byline-above -0.20, byline-end -0.09, byline-apart -0.10, text 0.24, aside -0.04
before-and-seams 284: 1: title -0.10, byline-above 0.10, byline-end -0.09
before-and-seams 285: 1: title -0.07, byline-above -0.07, byline-end -0.04, byline-apart -0.03, text 0.08
before-and-seams 291: 1: byline-above -0.03, byline-end 0.04, byline-on -0.03
before-and-seams 292: 3: byline-below -0.07, byline-above -0.18, byline-end 0.20, byline-apart -0.04, text -0.16
before-and-seams 315: 3: title -0.09, title-on -0.03, byline-below 0.17, byline-above -0.10, byline-end 0.17, byline-apart -0.26, text -0.13
before-and-seams 318: 419: title 0.48, title-on -0.39, kicker -0.07, deck -0.06, deck-on -0.06, byline-below 0.11, byline-above -0.08, byline-end -0.30, byline-on -0.24, text 0.05, aside -0.06
before-and-seams 319: 22: title -0.62, title-on -0.13, kicker 0.32, deck -0.05, deck-on -0.07, byline-below 0.05, byline-above -0.33, byline-end 0.45, byline-apart 0.32, byline-on -0.13, text -0.70, aside -0.03
before-and-seams 320: 16: title 0.45, kicker -0.03, byline-below 0.16, byline-above -0.30, byline-end -0.29, byline-apart -0.34, text -0.23
before-and-seams 321: 104: title -0.40, title-on -0.17, kicker -0.08, byline-below -0.07, byline-above -0.06, byline-end -0.13, byline-on -0.09, text 0.44, aside -0.04
before-and-seams 325: 38: title -0.38, title-on -0.26, kicker -0.24, byline-below -0.32, byline-above 0.39, byline-end 0.06, byline-apart -0.37, byline-on 0.20, text 0.04
before-and-seams 326: 8: title -0.31, kicker -0.03, byline-below -0.11, byline-end -0.23, byline-apart -0.15, text 0.35
before-and-seams 327: 1: title -0.04, byline-below -0.07, byline-end -0.04, byline-apart -0.05, byline-on 0.10, text -0.09, aside -0.04
before-and-seams 328: 6: title -0.27, title-on -0.13, byline-below -0.05, byline-end 0.19, byline-apart -0.17, byline-on 0.27, text -0.19
before-and-seams 332: 44: title -0.52, title-on 0.39, deck-on -0.03, byline-below 0.33, byline-above 0.32, byline-end -0.29, byline-apart -0.19, byline-on -0.11, text 0.05, aside -0.03
before-and-seams 333: 4: title -0.05, kicker -0.06, byline-above -0.15, byline-end 0.23, byline-apart -0.10, byline-on -0.16, text -0.16, aside -0.07
before-and-seams 334: 4: title -0.16, deck -0.04, byline-below -0.18, byline-above -0.04, byline-end 0.08, byline-apart -0.17, byline-on -0.09, text 0.25, aside -0.04
before-and-seams 335: 7: title-on -0.09, deck -0.05, byline-below -0.30, byline-above -0.04, byline-end 0.30, byline-apart -0.13, byline-on -0.13, text -0.12
before-and-seams 358: 1: title 0.06, byline-above -0.04, byline-end -0.06, byline-apart -0.03, text -0.05
before-and-seams 360: 44: title 0.14, title-on -0.25, kicker -0.50, deck -0.17, deck-on -0.19, byline-below 0.04, byline-above 0.20, byline-apart -0.39, byline-on 0.24, text -0.24, aside -0.10
before-and-seams 361: 3: title -0.26, kicker -0.07, deck -0.05, byline-below -0.08, byline-above -0.16, byline-end 0.25, byline-apart -0.27, text 0.13, aside -0.06
before-and-seams 362: 9: title 0.54, byline-below 0.19, byline-above -0.07, byline-end -0.50, byline-apart 0.19, byline-on -0.09, text -0.47, aside -0.03
before-and-seams 363: 5: title -0.24, deck -0.05, byline-below -0.11, byline-above -0.25, byline-end 0.27, byline-apart -0.37, text 0.21, aside -0.11
before-and-seams 368: 1: title -0.09, byline-below -0.04, byline-apart -0.03, text 0.10
before-and-seams 374: 5: title -0.32, title-on -0.04, kicker -0.09, deck -0.06, byline-below -0.33, byline-above -0.18, byline-end -0.14, byline-apart -0.26, byline-on -0.08, text 0.39, aside -0.09
before-and-seams 375: 1: title -0.08, kicker -0.05, deck -0.08, byline-below -0.12, byline-above -0.09, byline-end -0.10, byline-apart -0.10, text 0.15, aside -0.05
before-and-seams 376: 5: title -0.16, kicker -0.05, deck -0.11, byline-below 0.24, byline-above -0.16, byline-end -0.18, byline-apart -0.22, text -0.09, aside -0.15
before-and-seams 377: 1: title -0.06, byline-below -0.06, byline-above -0.04, byline-end -0.10, byline-apart -0.04, text 0.10, aside -0.04
before-and-seams 381: 7: title -0.05, title-on 0.16, kicker -0.17, deck-on -0.12, byline-below -0.27, byline-above -0.03, byline-end -0.24, byline-apart -0.18, byline-on 0.36, text -0.17, text-on -0.39
before-and-seams 383: 1: title -0.06, title-on -0.06, deck -0.06, byline-below 0.13, byline-end -0.04, byline-apart -0.08, byline-on -0.09, text-on -0.09, aside -0.05
before-and-seams 384: 1: byline-end -0.08, byline-apart -0.07, byline-on -0.07, text-on 0.08, aside -0.04
before-and-seams 388: 5: title -0.20, title-on 0.29, kicker -0.14, byline-below -0.19, byline-end -0.06, byline-apart -0.17, byline-on -0.15, text -0.09, text-on 0.21
before-and-seams 390: 1: title -0.06, deck -0.03, byline-on -0.06, text -0.08, text-on 0.10
before-and-seams 395: 4: title -0.06, kicker -0.03, deck-on -0.09, byline-below -0.04, byline-end -0.06, byline-apart -0.21, byline-on 0.31, text -0.10, text-on -0.11
before-and-seams 396: 3: title -0.21, deck -0.03, byline-below -0.08, byline-apart -0.04, byline-on -0.17, text -0.10, text-on 0.25
before-and-seams 397: 3: title -0.05, title-on -0.08, byline-below -0.06, byline-end -0.07, byline-apart -0.05, byline-on -0.04, text -0.03, text-on 0.12, aside -0.04
before-and-seams 402: 23: title -0.14, title-on -0.06, kicker 0.09, deck -0.06, deck-on -0.10, byline-below 0.20, byline-above -0.49, byline-end 0.09, byline-apart 0.50, byline-on -0.43, text -0.42, aside -0.06
before-and-seams 403: 1: title 0.18, title-on -0.07, deck -0.05, byline-below -0.13, byline-above -0.05, byline-end -0.07, byline-apart -0.13, byline-on -0.15, text -0.07, aside -0.04
before-and-seams 405: 4: title -0.09, kicker -0.15, byline-below -0.33, byline-above -0.24, byline-end 0.49, byline-apart -0.27, byline-on -0.35, text -0.12
before-and-seams 409: 1: title 0.16, byline-below -0.12, byline-above -0.06, byline-apart -0.04, byline-on -0.14
before-and-seams 417: 2: title -0.12, kicker -0.14, byline-above 0.19, byline-end -0.18, byline-apart -0.07, aside -0.04
before-and-seams 418: 3: title -0.06, deck -0.03, byline-below -0.10, byline-above -0.06, byline-end -0.12, byline-apart 0.20, byline-on -0.15, text -0.08
before-and-seams 441: 21708: title-on -0.07, deck-on -0.04, byline-below -0.16, byline-on -0.08, text 0.10
before-and-seams 442: 1371: title 0.04, title-on 0.03, kicker -0.03, byline-below 0.28, byline-above -0.05, byline-end 0.05, byline-apart -0.11, byline-on -0.27, text -0.26
before-and-seams 443: 390: title -0.28, title-on -0.13, kicker -0.03, deck -0.06, byline-below 0.51, byline-above 0.33, byline-end 0.04, byline-apart -0.16, byline-on -0.13, text -0.25
before-and-seams 444: 12965: title 0.14, title-on 0.03, kicker -0.12, deck -0.12, deck-on -0.15, byline-above -0.08, byline-apart -0.04, byline-on -0.07, text -0.03, aside -0.05
before-and-seams 445: 764: title 0.05, kicker -0.20, deck-on -0.04, byline-below -0.17, byline-above -0.05, byline-apart -0.06, byline-on -0.20, text 0.14
before-and-seams 446: 468: title 0.22, title-on -0.40, kicker -0.17, deck-on -0.10, byline-below 0.15, byline-end 0.30, byline-apart 0.13, byline-on -0.10, text -0.34
before-and-seams 447: 263: title -0.31, title-on -0.49, kicker -0.04, deck -0.04, byline-below 0.44, byline-end 0.17, byline-apart -0.09, byline-on -0.22, text 0.05
before-and-seams 448: 1071: title -0.24, title-on 0.15, deck 0.15, deck-on -0.08, byline-below -0.09, byline-end 0.10, byline-apart 0.10, text -0.08
before-and-seams 449: 188: title 0.71, title-on -0.10, kicker -0.09, deck 0.19, deck-on -0.08, byline-below 0.15, byline-above 0.36, byline-end -0.43, byline-apart 0.20, byline-on -0.38, text -0.79
before-and-seams 450: 85: title 0.49, title-on 0.51, kicker -0.14, deck -0.05, byline-below -0.24, byline-above 0.51, byline-end -0.24, byline-apart -0.25, byline-on -0.07, text -0.77
before-and-seams 451: 677: title 0.13, title-on 0.36, kicker 0.10, deck-on -0.20, byline-below -0.06, byline-above -0.05, byline-end -0.11, byline-apart -0.05, byline-on -0.23, text -0.22
before-and-seams 452: 214: title 0.22, title-on -0.27, kicker -0.17, deck -0.09, byline-below -0.17, byline-above -0.03, byline-end 0.22, byline-apart -0.11, byline-on 0.09
before-and-seams 453: 85: title -0.35, title-on -0.04, deck 0.39, byline-below -0.40, byline-above 0.47, byline-end 0.48, byline-apart -0.21
before-and-seams 454: 25: title -0.25, title-on -0.19, kicker -0.04, byline-below -0.25, byline-above -0.07, byline-end -0.05, byline-apart -0.10, text 0.32
before-and-seams 455: 714: title 0.11, title-on -0.48, byline-below -0.19, byline-above -0.10, byline-end -0.23, byline-apart 0.32, byline-on -0.21, text 0.09
before-and-seams 456: 160: title 0.76, title-on 0.24, deck -0.10, byline-below -0.19, byline-end -0.08, byline-apart -0.22, byline-on -0.12, text -0.60
before-and-seams 457: 60: title -0.68, title-on -0.33, deck -0.10, byline-below -0.09, byline-end 0.05, byline-apart -0.34, byline-on -0.04, text 0.81
before-and-seams 458: 495: title -0.18, title-on -0.29, kicker 0.03, deck -0.04, deck-on 0.51, byline-below -0.22, byline-above -0.05, byline-apart 0.04, byline-on 0.61, text -0.04
before-and-seams 459: 104: title 0.28, title-on 0.55, kicker -0.35, deck -0.06, deck-on -0.04, byline-below -0.53, byline-end -0.17, byline-apart -0.05, byline-on 0.45, text -0.47
before-and-seams 460: 103: title -0.25, title-on -0.23, kicker -0.15, deck -0.08, deck-on -0.10, byline-below -0.33, byline-end 0.29, byline-apart -0.17, byline-on 0.68, text 0.07
before-and-seams 461: 15: title-on 0.26, deck -0.05, byline-below -0.04, byline-end 0.40, byline-apart -0.12, byline-on -0.06, text -0.53
before-and-seams 462: 41153: title-on -0.28, deck -0.06, deck-on -0.10, byline-below -0.11, byline-above -0.11, byline-end -0.14, byline-apart -0.10, byline-on -0.34, text -0.13, text-on 0.21, aside -0.03
before-and-seams 463: 1861: title -0.14, title-on -0.53, deck-on -0.03, byline-above -0.05, byline-end 0.12, byline-apart -0.37, byline-on 0.23, text-on 0.12
before-and-seams 464: 341: title -0.04, title-on -0.09, byline-below -0.18, byline-above 0.36, byline-end -0.06, byline-apart -0.08, byline-on 0.39, text -0.08, text-on -0.12
before-and-seams 465: 21056: title -0.22, title-on -0.16, kicker -0.05, deck-on 0.05, byline-end -0.06, text -0.03, text-on 0.22
before-and-seams 466: 983: deck-on -0.07, byline-below 0.04, byline-end -0.04, byline-apart 0.05, byline-on 0.04, text -0.10, text-on 0.07
before-and-seams 467: 753: title 0.24, title-on -0.38, deck-on -0.07, byline-below -0.04, byline-end -0.07, byline-on -0.12, text -0.08, text-on 0.09
before-and-seams 468: 652: title -0.03, title-on -0.17, kicker -0.03, byline-above -0.04, byline-end -0.06, byline-on -0.10, text-on 0.19
before-and-seams 469: 1796: title -0.13, title-on -0.13, deck-on -0.04, byline-below -0.08, byline-above 0.11, byline-end 0.21, byline-apart -0.24, byline-on -0.15, text -0.09, text-on 0.16
before-and-seams 470: 870: title 0.15, title-on 0.16, deck -0.04, deck-on -0.18, byline-below -0.18, byline-end -0.23, byline-apart -0.36, byline-on -0.08, text 0.15, text-on 0.11
before-and-seams 471: 128: title 0.59, title-on -0.17, kicker -0.03, deck-on 0.48, byline-below 0.15, byline-above -0.04, byline-end 0.19, byline-apart -0.19, byline-on 0.27, text -0.52, text-on -0.61
before-and-seams 472: 1399: title 0.11, title-on 0.05, kicker -0.12, deck-on -0.08, byline-below 0.07, byline-above 0.06, byline-end -0.11, byline-apart -0.05, byline-on -0.15, text -0.04, text-on -0.15
before-and-seams 473: 191: title 0.13, title-on 0.85, kicker -0.05, deck-on -0.21, byline-below -0.08, byline-above -0.07, byline-end -0.12, byline-apart -0.17, byline-on 0.28, text -0.24, text-on -0.58
before-and-seams 474: 124: title -0.15, title-on 0.49, byline-below -0.08, byline-end -0.18, byline-apart -0.03, byline-on -0.36, text -0.08
before-and-seams 475: 69: title -0.29, title-on 0.22, kicker -0.05, deck -0.04, byline-below -0.10, byline-above -0.04, byline-end 0.23, byline-apart -0.04, byline-on 0.57, text -0.23, text-on -0.39, aside -0.03
before-and-seams 476: 357: title -0.05, title-on 0.06, deck-on -0.17, byline-below -0.12, byline-above -0.10, byline-end 0.14, byline-apart -0.16, byline-on -0.33, text 0.37, text-on -0.24
before-and-seams 477: 127: title 0.17, title-on -0.30, byline-below 0.36, byline-above 0.65, byline-end -0.43, byline-apart -0.27, byline-on -0.31, text 0.34, text-on -0.51
before-and-seams 478: 90: title-on 0.28, deck -0.04, deck-on -0.09, byline-below -0.12, byline-above -0.05, byline-end -0.19, byline-apart -0.17, text -0.21, text-on -0.19
before-and-seams 479: 347: title 0.24, kicker 0.32, deck-on 0.36, byline-below -0.07, byline-above -0.06, byline-end 0.20, byline-apart -0.07, byline-on -0.06, text -0.11, text-on -0.61
before-and-seams 480: 69: title 0.60, title-on -0.30, kicker -0.20, deck -0.03, deck-on -0.06, byline-below 0.29, byline-above -0.16, byline-end 0.05, byline-apart -0.04, byline-on -0.34, text -0.33, text-on -0.29
before-and-seams 481: 69: title 0.13, title-on -0.10, kicker -0.18, deck-on -0.03, byline-below -0.37, byline-above -0.04, byline-end 0.11, byline-apart -0.09, byline-on -0.21, text -0.12, text-on 0.22
before-and-seams 482: 35: title -0.10, title-on 0.34, kicker -0.15, deck -0.04, deck-on -0.07, byline-below -0.17, byline-above -0.12, byline-end 0.25, byline-apart -0.05, byline-on -0.23, text -0.06, text-on -0.28, aside -0.04
before-and-alike 0: 1581: title 0.03, title-on -0.07, kicker -0.06, deck-on -0.04, byline-below 0.06, byline-end 0.05, byline-on -0.10, text -0.17
before-and-alike 1: 1037: title-on -0.13, kicker 0.10, deck -0.06, deck-on -0.05, byline-below 0.09, byline-end -0.05, byline-apart -0.08, byline-on -0.17, text -0.13
before-and-alike 2: 1669: title 0.12, title-on 0.16, kicker -0.16, deck -0.11, deck-on -0.11, byline-below -0.21, byline-on 0.06, aside -0.03
before-and-alike 3: 2346: title 0.09, title-on 0.20, kicker -0.12, deck 0.18, deck-on -0.03, byline-below -0.15, byline-above -0.20, byline-end -0.04, byline-on 0.10, text -0.16, aside -0.05
before-and-alike 4: 4635: title -0.14, kicker 0.15, deck -0.09, byline-below -0.10, byline-end -0.46, byline-on -0.21, text 0.21, aside -0.06
before-and-alike 5: 284: title 0.22, title-on -0.09, kicker -0.16, deck -0.06, deck-on 0.20, byline-below -0.04, byline-above -0.06, byline-end -0.07, byline-apart 0.23, byline-on -0.18, text -0.41, text-on 0.12
before-and-alike 6: 150: title -0.62, title-on -0.10, kicker -0.33, deck -0.04, deck-on 0.33, byline-below -0.26, byline-above -0.09, byline-end 0.07, byline-apart -0.07, byline-on -0.06, text 0.75, text-on 0.22
before-and-alike 7: 191: title 0.04, title-on -0.57, deck -0.05, deck-on -0.19, byline-below -0.19, byline-end -0.16, byline-apart -0.05, byline-on 0.54, text-on 0.12, aside -0.03
before-and-alike 8: 207: title 0.12, title-on 0.03, kicker -0.11, deck -0.13, deck-on -0.19, byline-below -0.17, byline-above -0.10, byline-end -0.21, byline-apart -0.19, byline-on -0.57, text -0.30, text-on 0.26, aside -0.05
before-and-alike 9: 129: title 0.06, title-on -0.33, kicker 0.41, deck -0.13, deck-on -0.18, byline-below 0.06, byline-end -0.09, byline-apart -0.18, byline-on 0.49, text 0.35, text-on -0.29, aside -0.03
before-and-alike 25: 94: title 0.35, title-on -0.08, kicker -0.10, deck -0.06, byline-below -0.40, byline-above -0.31, byline-end 0.21, byline-apart 0.09, byline-on -0.28, text 0.32
before-and-alike 26: 87: title 0.79, title-on -0.27, kicker -0.03, deck -0.04, byline-below -0.13, byline-above 0.36, byline-end -0.38, byline-apart 0.41, byline-on -0.05, text -0.86
before-and-alike 27: 173: title -0.14, kicker -0.11, deck -0.08, byline-above -0.20, byline-end -0.11, byline-on 0.43
before-and-alike 28: 253: title -0.19, title-on -0.14, kicker -0.10, deck -0.06, byline-below -0.07, byline-above 0.41, byline-end -0.19, byline-apart 0.13, byline-on -0.26, text 0.13, aside -0.03
before-and-alike 29: 331: title 0.40, title-on -0.32, kicker -0.12, deck -0.04, deck-on -0.05, byline-below -0.42, byline-above -0.14, byline-on -0.16, text 0.19, aside -0.03
before-and-alike 30: 26: title 0.19, title-on -0.16, kicker -0.16, deck -0.05, byline-below 0.39, byline-above -0.80, byline-end 0.41, byline-apart -0.20, text -0.17, aside -0.05
before-and-alike 31: 16: title -0.23, title-on -0.09, kicker -0.22, byline-below 0.18, byline-above 0.29, byline-end 0.08, byline-apart -0.21, text -0.42
before-and-alike 32: 9: title -0.45, title-on -0.04, kicker -0.04, byline-below -0.09, byline-above 0.12, byline-end 0.46, byline-apart -0.22, byline-on -0.07, text -0.24
before-and-alike 33: 26: title-on -0.23, kicker -0.32, deck -0.03, deck-on -0.08, byline-below -0.34, byline-above 0.12, byline-end -0.38, byline-apart 0.30, byline-on -0.06, aside -0.07
before-and-alike 34: 43: title 0.35, title-on 0.50, kicker -0.17, deck -0.12, byline-below -0.46, byline-above -0.12, byline-end -0.52, byline-apart 0.18, byline-on -0.08, text -0.37, aside -0.11
before-and-alike 35: 141: title -0.20, title-on 0.37, kicker -0.09, byline-below -0.22, byline-above -0.35, byline-apart -0.09, byline-on 0.51, text 0.30, aside -0.05
before-and-alike 36: 65: title-on -0.39, kicker -0.38, deck -0.05, byline-below -0.07, byline-above 0.72, byline-end -0.45, byline-apart 0.24, byline-on -0.36, text -0.13, aside -0.05
before-and-alike 37: 127: title -1.13, title-on -0.48, deck -0.07, deck-on -0.07, byline-below 0.68, byline-above -0.09, byline-end -0.30, byline-apart 0.49, byline-on -0.40, text 0.38, aside -0.06
before-and-alike 38: 196: title -0.51, title-on -0.12, kicker -0.27, deck -0.05, byline-below 0.05, byline-above -0.68, byline-end -0.26, byline-apart -0.07, byline-on -0.25, text 0.49, aside -0.07
before-and-alike 39: 147: title 0.64, title-on -0.40, kicker -0.72, deck -0.08, deck-on -0.07, byline-below -0.28, byline-above -0.74, byline-end 0.26, byline-apart -0.42, text -0.49, aside -0.07
before-and-alike 40: 14: title -0.32, kicker -0.04, deck -0.07, byline-below 0.30, byline-above -0.46, byline-end 0.09, byline-apart -0.71, text 0.40, aside -0.10
before-and-alike 41: 7: title -0.18, kicker -0.07, deck -0.05, byline-below 0.10, byline-above -0.10, byline-end 0.19, byline-apart -0.31, byline-on -0.08, text -0.04, aside -0.06
before-and-alike 42: 13: title -0.52, title-on -0.19, kicker -0.22, deck -0.09, deck-on -0.05, byline-below 0.06, byline-apart 0.57, byline-on -0.23, text -0.19, aside -0.15
before-and-alike 43: 19: title -0.44, title-on -0.09, kicker -0.19, deck -0.13, byline-below -0.31, byline-above 0.14, byline-end -0.07, byline-apart -0.65, byline-on 0.30, text 0.50, aside -0.07
before-and-alike 44: 22: title 0.37, title-on -0.12, kicker -0.31, byline-below 0.06, byline-above -0.35, byline-end -0.27, byline-apart -0.27, text -0.14, aside -0.06
before-and-alike 45: 13: title -0.40, title-on -0.08, kicker -0.29, deck -0.07, deck-on -0.24, byline-below -0.24, byline-above -0.10, byline-end 0.04, byline-apart -0.53, byline-on 0.68, text -0.16, text-on -0.27
before-and-alike 46: 7: title 0.18, title-on -0.37, kicker -0.19, deck -0.22, byline-below -0.29, byline-above -0.25, byline-end 0.43, byline-apart 0.07, byline-on -0.04, text -0.29, text-on 0.05
before-and-alike 47: 8: title 0.34, kicker -0.17, deck-on -0.05, byline-below 0.05, byline-above 0.32, byline-end 0.22, byline-apart 0.08, byline-on -0.64, text -0.05, text-on -0.13, aside -0.04
before-and-alike 48: 11: title 0.06, title-on -0.07, kicker -0.49, byline-below 0.23, byline-above -0.16, byline-end 0.44, byline-apart -0.51, byline-on -0.26, text -0.28, text-on 0.24, aside -0.03
before-and-alike 49: 21: title -0.30, title-on 0.36, kicker 0.43, deck -0.10, byline-below -0.13, byline-above -0.42, byline-end -0.90, byline-apart 0.51, byline-on -0.66, text -0.51, text-on 0.24, aside -0.11
before-and-alike 50: 4053: title 0.11, title-on -0.18, kicker -0.08, byline-on -0.15, text -0.14
before-and-alike 51: 2934: title 0.10, kicker -0.11, deck-on -0.14, byline-below 0.17, byline-above -0.03, byline-end -0.13, byline-apart -0.07, byline-on -0.16
before-and-alike 52: 4758: title 0.08, title-on 0.31, kicker -0.12, deck 0.08, byline-below -0.10, byline-above -0.08, byline-end -0.06, byline-apart -0.10, byline-on -0.19, text -0.05
before-and-alike 53: 8280: title-on 0.13, kicker -0.11, deck-on -0.06, byline-end -0.05, byline-apart -0.05, byline-on 0.13, text -0.08
before-and-alike 54: 21900: title-on -0.23, kicker -0.07, deck -0.07, deck-on -0.14, byline-above -0.06, byline-end -0.06, byline-apart 0.14, byline-on -0.20, text 0.24
before-and-alike 55: 4364: title -0.08, title-on 0.22, kicker -0.04, deck -0.05, deck-on 0.09, byline-below -0.04, byline-end 0.03, byline-apart -0.06, byline-on 0.10, text 0.04, text-on -0.20
before-and-alike 56: 3268: title -0.21, title-on 0.40, kicker -0.06, deck -0.04, deck-on -0.04, byline-below -0.05, byline-end -0.04, byline-on 0.11, text-on -0.04
before-and-alike 57: 5315: title 0.08, title-on 0.33, kicker -0.06, deck-on 0.26, byline-below -0.06, byline-above -0.04, byline-end -0.14, byline-apart 0.07, byline-on 0.04, text -0.26, text-on 0.08
before-and-alike 58: 11337: title 0.09, title-on -0.28, kicker -0.03, deck -0.04, deck-on -0.09, byline-above -0.03, byline-end -0.05, byline-apart 0.03, byline-on -0.29, text -0.03, text-on 0.11
before-and-alike 59: 48186: title-on 0.14, kicker -0.04, deck -0.04, deck-on -0.06, byline-below -0.14, byline-end -0.15, byline-apart -0.16, byline-on -0.23, text -0.28, text-on 0.41
before-and-names 0: 5594: title 0.16, title-on 0.10, kicker -0.13, deck -0.07, deck-on -0.06, byline-below -0.05, byline-above -0.10, byline-end -0.33, byline-apart -0.14, text 0.21
before-and-names 1: 3414: title -0.25, title-on 0.10, kicker -0.07, deck-on -0.05, byline-below 0.16, byline-above 0.28, byline-end -0.18, byline-apart 0.08, byline-on -0.08, aside -0.10
before-and-names 2: 1787: title -0.26, title-on 0.33, deck-on -0.04, byline-below 0.08, byline-above 0.16, byline-end 0.10, byline-apart -0.10, byline-on 0.04, text -0.21, aside -0.09
before-and-names 3: 443: title 0.14, title-on -0.15, kicker 0.25, deck -0.24, byline-below -0.39, byline-above -0.28, byline-end 0.17, byline-apart -0.16, byline-on 0.08, text -0.12, aside -0.06
before-and-names 4: 30: title -0.24, title-on -0.08, kicker 0.21, deck -0.08, byline-below 0.23, byline-above -0.12, byline-end -0.14, byline-apart -0.15, aside -0.12
before-and-names 5: 311: title 0.41, title-on -0.24, kicker -0.14, deck-on -0.07, byline-below -0.20, byline-above -0.04, byline-end -0.05, byline-apart -0.07, byline-on -0.24, text 0.26, text-on -0.06
before-and-names 6: 305: title -0.26, title-on -0.31, kicker -0.29, deck -0.11, deck-on 0.31, byline-below -0.03, byline-above -0.07, byline-end -0.17, byline-apart 0.20, byline-on 0.43, text -0.04, text-on 0.11, aside -0.06
before-and-names 7: 277: title -0.05, kicker 0.47, deck -0.10, deck-on -0.05, byline-below -0.15, byline-above -0.07, byline-end 0.04, byline-apart -0.14, byline-on -0.14, text -0.32, text-on 0.13, aside -0.03
before-and-names 8: 68: title 0.12, title-on -0.30, kicker -0.18, deck -0.09, deck-on -0.08, byline-below -0.55, byline-above -0.12, byline-end 0.29, byline-apart -0.05, byline-on -0.40, text -0.58, text-on 0.72, aside -0.04
before-and-names 25: 109: title-on 0.45, kicker -0.09, byline-below -1.51, byline-above -0.13, byline-end -0.04, byline-apart -0.31, byline-on -0.14, text 1.09
before-and-names 26: 388: title -0.09, title-on 0.06, kicker -0.11, deck -0.09, deck-on -0.06, byline-below -0.12, byline-above -0.13, byline-end -0.26, byline-apart -0.26, byline-on 0.47, text 0.15, aside -0.05
before-and-names 27: 370: title -0.09, title-on -0.60, kicker -0.14, deck -0.07, byline-below 0.46, byline-above 0.07, byline-end 0.27, byline-apart 0.45, byline-on -0.12, text -0.81
before-and-names 28: 60: title 0.69, title-on -0.05, deck -0.11, byline-below -0.29, byline-above -0.13, byline-end -0.42, byline-apart -0.51, byline-on -0.11, text -0.52
before-and-names 29: 11: title -0.08, title-on -0.06, deck -0.03, byline-below 0.11, byline-apart -0.06, text -0.11
before-and-names 30: 12: title 0.12, title-on 0.11, byline-below -0.06, byline-above -0.33, byline-end -0.25, byline-apart -0.17, text -0.09
before-and-names 31: 42: title 0.59, title-on -0.30, kicker -0.37, deck -0.06, byline-below 0.33, byline-above -1.01, byline-end 0.50, byline-apart -0.30, byline-on -0.05, text -0.52, aside -0.06
before-and-names 32: 61: title -0.49, title-on -0.28, kicker -0.35, deck -0.07, byline-above 0.41, byline-end -0.27, byline-apart 0.40, byline-on -0.06, text -0.23, aside -0.06
before-and-names 33: 5: title 0.15, title-on -0.04, deck -0.05, byline-below -0.08, byline-above -0.19, byline-end 0.19, byline-apart -0.04, text -0.19
before-and-names 35: 31: title 0.42, title-on -0.05, kicker -0.59, deck -0.09, byline-below -0.04, byline-above -0.33, byline-end -0.66, byline-apart -0.22, byline-on -0.08, text 0.33, aside -0.14
before-and-names 36: 131: title -0.48, title-on 0.30, kicker -0.19, deck -0.08, deck-on -0.03, byline-below 0.09, byline-end -0.38, byline-apart 0.53, byline-on 0.66, text -0.06, aside -0.09
before-and-names 37: 338: title -0.28, title-on -0.71, kicker -0.14, deck -0.07, deck-on -0.05, byline-below 0.06, byline-above 0.20, byline-end 0.05, byline-apart -0.07, byline-on -0.04, text 0.03, aside -0.07
before-and-names 38: 174: title -0.35, title-on -0.24, kicker -0.84, deck -0.06, byline-below -0.12, byline-above -0.62, byline-end 0.16, byline-apart -0.56, byline-on -0.18, text 0.34, aside -0.09
before-and-names 40: 1: title -0.09, byline-below -0.04, byline-end -0.05, text 0.11
before-and-names 41: 12: title -0.41, kicker -0.14, deck-on -0.08, byline-below 0.19, byline-above -0.06, byline-end -0.57, byline-apart 0.32, byline-on 0.32, text 0.20
before-and-names 42: 34: title 0.11, title-on -0.25, kicker -0.33, deck -0.16, deck-on -0.06, byline-below 0.25, byline-above -0.11, byline-end 0.18, byline-apart -0.23, byline-on -0.25, text -0.04, aside -0.13
before-and-names 43: 26: title 0.12, title-on -0.06, kicker -0.25, byline-below 0.05, byline-above -0.38, byline-apart -0.48, byline-on -0.06, text 0.11, aside -0.07
before-and-names 45: 4: title -0.11, title-on 0.13, byline-below -0.15, byline-above -0.04, byline-apart -0.14, byline-on 0.17, text -0.11, text-on -0.18, aside -0.03
before-and-names 46: 20: title -0.39, title-on 0.16, kicker -0.05, deck -0.24, deck-on -0.19, byline-below 0.24, byline-above 0.24, byline-end 0.27, byline-apart 0.09, byline-on -0.24, text-on -0.23, aside -0.03
before-and-names 47: 27: title 0.38, kicker 0.07, deck -0.05, byline-below -0.08, byline-above -0.43, byline-end 0.09, byline-apart 0.13, text -0.44, text-on -0.11
before-and-names 48: 8: title -0.35, kicker -0.26, byline-below 0.32, byline-above -0.09, byline-end 0.24, byline-apart -0.23, byline-on -0.52, text -0.30, text-on 0.14, aside -0.10
before-and-names 50: 23403: title 0.37, title-on -0.05, kicker -0.03, deck -0.04, deck-on -0.06, byline-below -0.16, byline-above -0.09, byline-end -0.19, byline-apart -0.05, byline-on -0.13, text -0.05
before-and-names 51: 11828: title -0.03, title-on 0.19, kicker -0.23, deck -0.08, byline-below 0.18, byline-above 0.14, byline-end -0.27, byline-apart 0.11, byline-on -0.16, text -0.13, aside -0.08
before-and-names 52: 5634: title 0.17, title-on 0.13, kicker -0.16, deck 0.06, deck-on -0.09, byline-below -0.10, byline-above -0.12, byline-end 0.85, byline-apart -0.19, byline-on 0.20, text -0.32, aside -0.05
before-and-names 53: 1018: title 0.62, title-on -0.60, deck -0.18, byline-below -0.49, byline-above -0.10, byline-end 0.09, byline-apart -0.47, byline-on -0.19, text -0.39, aside -0.04
before-and-names 54: 42: title -0.15, kicker 0.17, deck -0.05, byline-below -0.04, byline-above -0.08, byline-end -0.11, byline-apart -0.09, text -0.16, aside -0.09
before-and-names 55: 33707: title 0.10, title-on 0.12, deck -0.08, deck-on -0.06, byline-below -0.21, byline-above -0.04, byline-end -0.16, byline-apart -0.09, byline-on 0.06, text -0.16, text-on 0.19, aside -0.04
before-and-names 56: 25317: title 0.17, title-on 0.18, kicker -0.19, deck -0.07, deck-on -0.03, byline-below 0.17, byline-above 0.09, byline-end -0.06, byline-apart -0.19, byline-on 0.14, text -0.37, aside -0.09
before-and-names 57: 11915: title -0.32, title-on 0.31, kicker -0.24, deck -0.10, deck-on 0.12, byline-below -0.07, byline-above -0.11, byline-end 0.25, aside -0.07
before-and-names 58: 1515: title -0.32, title-on -0.35, kicker -0.20, deck -0.08, deck-on -0.07, byline-below -0.42, byline-above -0.20, byline-end 0.69, byline-apart -0.05, byline-on -0.31, text -0.12, text-on -0.09, aside -0.05
before-and-names 59: 16: title -0.06, text -0.05, text-on 0.08
before-and-bare-lines 0: 202: title 0.59, title-on -0.22, deck 0.20, deck-on -0.17, byline-below -0.22, byline-above -0.17, byline-end -0.09, byline-apart -0.08, byline-on -0.13, text -0.46
before-and-bare-lines 1: 361: title-on -0.54, kicker -0.63, deck -0.16, deck-on -0.04, byline-below 0.58, byline-above -0.30, byline-end 0.04, byline-apart 0.09, byline-on -0.07, text 0.11, aside -0.04
before-and-bare-lines 2: 1264: title 0.14, title-on -0.07, kicker -0.41, deck -0.15, deck-on -0.05, byline-below -0.17, byline-above 0.19, byline-end -0.18, byline-apart 0.08, byline-on -0.38, text 0.08, aside -0.05
before-and-bare-lines 3: 2797: title 0.05, title-on 0.30, kicker -0.13, deck-on -0.09, byline-below -0.22, byline-above -0.21, byline-end -0.14, byline-apart 0.04, byline-on 0.21, aside -0.08
before-and-bare-lines 4: 6644: title -0.21, kicker 0.23, deck -0.14, deck-on -0.03, byline-below 0.19, byline-above 0.11, byline-end -0.06, byline-apart -0.19, byline-on -0.17, text -0.03, aside -0.08
before-and-bare-lines 5: 18: title 0.70, title-on -0.41, deck -0.05, deck-on 0.18, byline-below -0.40, byline-above -0.07, byline-apart -0.03, byline-on -0.52, text 0.17, text-on -0.22
before-and-bare-lines 6: 39: title 0.42, title-on -0.26, kicker -0.07, deck -0.17, deck-on -0.31, byline-below -0.18, byline-above -0.04, byline-end -0.21, byline-apart -0.04, byline-on 0.75, text 0.55, text-on -0.73
before-and-bare-lines 7: 194: title -0.10, title-on -0.40, kicker -0.21, deck -0.05, deck-on -0.14, byline-below -0.09, byline-above -0.10, byline-end -0.10, byline-apart 0.09, byline-on 0.43, text 0.36, text-on 0.38, aside -0.03
before-and-bare-lines 8: 388: title 0.08, title-on 0.14, kicker 0.12, deck -0.07, deck-on 0.35, byline-below -0.21, byline-above -0.08, byline-end 0.13, byline-apart -0.22, byline-on 0.51, text -0.69, text-on 0.15, aside -0.03
before-and-bare-lines 9: 322: title 0.27, title-on -0.37, kicker 0.07, deck -0.08, deck-on -0.20, byline-below -0.28, byline-above -0.03, byline-apart 0.22, byline-on -0.72, text-on 0.63, aside -0.04
before-and-bare-lines 25: 3: title -0.15, title-on -0.08, byline-below -0.05, byline-apart -0.17, text 0.11, aside -0.06
before-and-bare-lines 26: 20: title -0.68, title-on -0.70, kicker -0.20, deck -0.18, deck-on -0.13, byline-below -0.19, byline-above -0.28, byline-end -0.13, byline-apart 0.27, byline-on -0.20, text 0.96
before-and-bare-lines 27: 124: title-on -0.18, kicker -0.09, deck -0.05, deck-on -0.13, byline-below 0.52, byline-above -0.05, byline-end -0.46, byline-apart 0.05, byline-on -0.76, text -0.30
before-and-bare-lines 28: 318: title-on -0.10, kicker -0.06, deck -0.06, byline-below -0.16, byline-above -0.30, byline-end -0.06, byline-apart 0.63, byline-on 0.42, text -0.11
before-and-bare-lines 29: 473: title 0.28, title-on -0.04, kicker -0.08, deck -0.05, deck-on -0.04, byline-below -0.24, byline-above -0.08, byline-apart -0.45, byline-on 0.20, text 0.22, aside -0.03
before-and-bare-lines 30: 1: title -0.05, byline-above 0.07, byline-end -0.06
before-and-bare-lines 31: 2: title 0.04, kicker -0.08, byline-above 0.09, byline-end -0.08, byline-apart -0.06, text -0.06, aside -0.03
before-and-bare-lines 32: 12: title 0.07, kicker -0.25, deck -0.07, byline-below -0.15, byline-above 0.32, byline-end -0.40, byline-apart -0.11, text -0.48, aside -0.03
before-and-bare-lines 33: 51: title -0.32, title-on -0.23, kicker -0.08, deck -0.07, byline-below 0.33, byline-above 0.07, byline-end 0.03, byline-apart 0.38, text -0.28, aside -0.08
before-and-bare-lines 34: 54: title 0.49, title-on 0.19, kicker -0.15, deck -0.08, byline-below -0.34, byline-above -0.58, byline-end 0.35, byline-apart -0.23, byline-on -0.11, text -0.37, aside -0.06
before-and-bare-lines 35: 3: byline-below -0.06, byline-above -0.04, byline-end -0.14, text 0.15, aside -0.05
before-and-bare-lines 36: 9: title -0.42, title-on -0.16, kicker -0.25, byline-below 0.63, byline-above -0.27, byline-end 0.20, byline-apart -0.34, byline-on -0.04, text -0.77, aside -0.07
before-and-bare-lines 37: 55: title 0.19, title-on -0.09, kicker -0.48, deck -0.04, byline-below 0.03, byline-above 0.31, byline-end 0.28, byline-apart 0.06, byline-on 0.12, text -1.22, aside -0.06
before-and-bare-lines 38: 275: title -0.89, title-on -0.13, kicker 0.07, deck -0.04, byline-below -0.22, byline-above -0.06, byline-end -0.04, byline-apart 0.05, byline-on 0.16, text 0.49, aside -0.06
before-and-bare-lines 39: 334: title 0.47, title-on -0.06, kicker -0.36, deck -0.09, deck-on -0.04, byline-below -0.41, byline-above -0.34, byline-end -0.27, byline-apart -0.29, byline-on -0.24, text 0.08, aside -0.09
before-and-bare-lines 41: 1: title -0.05, byline-above -0.08, byline-end 0.08, byline-apart -0.08, text -0.04
before-and-bare-lines 42: 14: title -0.70, kicker -0.14, deck -0.19, byline-below -0.34, byline-above 0.11, byline-end 0.06, byline-apart 0.40, byline-on -0.14, text 0.04, aside -0.17
before-and-bare-lines 43: 22: title -0.74, title-on -0.23, kicker -0.41, byline-below 0.20, byline-above 0.31, byline-end 0.26, byline-apart -0.33, byline-on 0.21, text 0.14, aside -0.06
before-and-bare-lines 44: 38: title 0.66, title-on -0.24, kicker -0.40, deck -0.12, deck-on -0.06, byline-below -0.11, byline-above -0.45, byline-end -0.40, byline-apart -0.57, byline-on -0.03, text -0.39, aside -0.12
before-and-bare-lines 47: 9: title -0.36, title-on 0.15, kicker -0.06, deck -0.13, deck-on -0.12, byline-below 0.12, byline-above 0.19, byline-end -0.32, byline-apart 0.23, byline-on -0.21, text -0.10, text-on -0.16, aside -0.14
before-and-bare-lines 48: 16: title 0.52, title-on -0.34, kicker -0.46, byline-above -0.10, byline-end -0.06, byline-apart 0.05, text -0.32, text-on -0.18, aside -0.06
before-and-bare-lines 49: 35: title -0.47, title-on 0.09, kicker 0.33, byline-below -0.07, byline-above -0.30, byline-end 0.40, byline-on -0.20, text -0.60, text-on 0.18, aside -0.04
before-and-bare-lines 50: 2367: title 0.05, title-on 0.18, kicker -0.23, deck -0.27, deck-on -0.06, byline-below -0.47, byline-above 0.53, byline-end -0.77, byline-apart -0.19, byline-on -0.23, text -0.16, aside -0.08
before-and-bare-lines 51: 3440: title -0.04, title-on -0.11, kicker -0.07, deck -0.18, deck-on -0.30, byline-below 0.18, byline-above -0.28, byline-end -0.47, byline-apart 0.32, byline-on -0.41, text 0.19, aside -0.04
before-and-bare-lines 52: 10810: title 0.05, title-on -0.21, kicker -0.39, deck-on 0.21, byline-above -0.11, byline-end 0.28, byline-apart -0.07, byline-on -0.46, text -0.10, aside -0.04
before-and-bare-lines 53: 12631: title -0.35, title-on -0.10, kicker 0.08, deck -0.07, deck-on -0.33, byline-below 0.05, byline-above -0.17, byline-end 0.11, byline-apart -0.14, byline-on 0.04, text 0.08, aside -0.07
before-and-bare-lines 54: 12677: title 0.30, title-on -0.07, kicker -0.10, deck 0.05, byline-below -0.26, byline-above -0.08, byline-end -0.20, byline-apart -0.06, byline-on -0.22
before-and-bare-lines 55: 4258: title 0.22, title-on 0.37, kicker -0.20, deck -0.13, deck-on -0.39, byline-below -0.27, byline-above 0.50, byline-end -0.55, byline-apart -0.30, byline-on -0.50, text -0.19, text-on -0.50, aside -0.10
before-and-bare-lines 56: 7541: title -0.29, title-on 0.84, kicker -0.15, deck -0.08, deck-on -0.18, byline-below 0.08, byline-above -0.07, byline-end -0.16, byline-apart -0.19, byline-on 0.81, text-on -0.44, aside -0.11
before-and-bare-lines 57: 18670: title 0.38, title-on -0.11, kicker -0.09, deck -0.04, byline-below 0.05, byline-above -0.14, byline-end -0.08, byline-on 0.06, text -0.17, text-on -0.06, aside -0.06
before-and-bare-lines 58: 22207: title -0.04, title-on -0.21, kicker 0.05, deck -0.14, deck-on 0.24, byline-below -0.12, byline-above -0.14, byline-apart 0.04, byline-on -0.09, text-on -0.05, aside -0.06
before-and-bare-lines 59: 19794: title 0.04, title-on 0.07, kicker -0.11, deck -0.04, deck-on -0.11, byline-below 0.13, byline-above -0.05, byline-end 0.17, byline-apart -0.17, byline-on -0.33, text -0.22, text-on 0.17
title-score 0: 103328: title -0.34, title-on -0.26, kicker -0.08, deck -0.07, deck-on -0.04, byline-below -0.10, byline-apart -0.07, text 0.43, text-on 0.11, aside -0.04
title-score 1: 7011: title -0.24, title-on 0.13, kicker -0.12, byline-below 0.15, byline-end -0.11, byline-apart -0.03, byline-on 0.05, text 0.11, text-on -0.05
title-score 2: 1824: title -0.17, kicker -0.19, deck -0.04, deck-on 0.08, byline-below 0.27, byline-above -0.06, byline-end -0.15, byline-apart -0.04, byline-on 0.25, text-on -0.14, aside -0.04
title-score 3: 3177: title-on -0.13, kicker -0.03, deck -0.03, byline-below -0.19, byline-above -0.10, byline-end -0.07, byline-on 0.05, text -0.33, text-on -0.39, aside -0.08
title-score 4: 6620: title -0.03, title-on 0.05, kicker -0.06, deck -0.07, deck-on -0.04, byline-below -0.12, byline-above -0.13, byline-apart 0.05, text-on 0.34, aside -0.07
title-score 5: 2448: title -0.07, title-on -0.04, deck -0.05, byline-below -0.09, byline-above -0.09, byline-end 0.03, byline-apart -0.11, byline-on 0.05, text -0.05, text-on -0.42, aside -0.04
title-score 6: 2717: title 0.11, title-on -0.20, kicker 0.05, deck-on -0.04, byline-below 0.15, byline-above -0.13, byline-end -0.20, byline-apart -0.11, byline-on -0.18, text-on 0.22
title-score 7: 1723: title 0.23, title-on 0.08, kicker 0.05, deck -0.07, byline-below -0.16, byline-above 0.06, byline-end -0.07, byline-apart -0.10, byline-on -0.19, text -0.10, text-on -0.12
title-score 8: 333: title 0.51, title-on -0.19, kicker -0.30, deck-on -0.04, byline-below -0.07, byline-above -0.16, byline-end -0.07, byline-apart 0.13, byline-on -0.06, text -0.10, text-on -0.19
byline-score 0: 122959: title-on 0.16, kicker -0.18, deck -0.13, byline-below -0.06, byline-above -0.15, byline-end -0.15, byline-apart -0.14, byline-on -0.06, text 0.10, text-on 0.23, aside -0.09
byline-score 1: 234: title 0.32, title-on -0.53, kicker -0.28, deck -0.05, byline-below -0.53, byline-above -0.26, byline-end 0.76, byline-apart -0.05, byline-on -0.17, text 0.16, text-on -0.47
byline-score 2: 1523: kicker -0.11, deck -0.05, byline-below 0.08, byline-above 0.06, byline-end -0.21, byline-on 0.28, text -0.12, text-on -0.46
byline-score 3: 1802: title -0.09, title-on 0.10, kicker 0.20, deck -0.04, byline-below -0.22, byline-above -0.21, byline-end 0.10, byline-apart -0.10, byline-on -0.15, text 0.08, text-on 0.32, aside -0.03
byline-score 4: 1399: title -0.14, title-on -0.41, deck-on 0.09, byline-below -0.16, byline-above 0.07, byline-apart -0.11, byline-on -0.11, text 0.20, text-on 0.52, aside -0.04
byline-score 5: 532: title -0.41, kicker -0.14, deck -0.06, byline-below 0.10, byline-above 0.49, byline-end -0.10, byline-apart -0.04, byline-on 0.03, text -0.22, aside -0.07
byline-score 6: 715: title 0.11, title-on -0.35, kicker -0.14, deck -0.06, deck-on -0.18, byline-below 0.13, byline-above 0.11, byline-end 0.03, byline-on 0.25, text -0.15, text-on -0.37, aside -0.04
byline-score 7: 17: title -0.23, title-on -0.48, deck -0.17, byline-above 0.20, byline-end 0.39, byline-apart 0.05, byline-on -0.33, text -0.17, aside -0.05
title-score-and-letters 0: 54: title 0.25, title-on -0.13, kicker -0.03, byline-above -0.03, byline-on -0.03, text-on -0.21
title-score-and-letters 1: 1102: title 0.16, title-on 0.37, kicker -0.05, deck -0.10, byline-above 0.09, byline-end -0.22, byline-apart -0.09, byline-on 0.05, text-on -0.51
title-score-and-letters 2: 54004: title -0.39, title-on 0.05, kicker -0.05, deck -0.04, byline-below -0.13, byline-above -0.04, byline-end 0.17, byline-apart -0.05, byline-on -0.08, text 0.30
title-score-and-letters 3: 48168: title -0.28, title-on -0.22, kicker -0.05, deck -0.06, deck-on -0.10, byline-below -0.27, byline-above -0.15, byline-end -0.07, byline-apart 0.04, byline-on -0.07, text 0.47, text-on 0.09, aside -0.07
title-score-and-letters 4: 43: title -0.15, title-on -0.17, kicker -0.16, deck -0.03, byline-below 0.12, byline-above -0.03, byline-end -0.04, text 0.17, text-on 0.11, aside -0.10
title-score-and-letters 5: 360: title -0.22, title-on -0.13, kicker -0.20, deck 0.13, deck-on -0.09, byline-below 0.32, byline-above 0.04, byline-end 0.23, byline-apart -0.06, byline-on -0.30, text -0.31, text-on 0.13, aside -0.03
title-score-and-letters 6: 3877: title -0.34, title-on 0.43, kicker -0.09, byline-below -0.17, byline-above -0.09, byline-end -0.11, byline-apart -0.07, byline-on -0.05, text 0.26, text-on 0.15
title-score-and-letters 7: 2731: title -0.40, title-on 0.24, kicker -0.14, deck -0.09, deck-on -0.04, byline-below 0.22, byline-above 0.07, byline-end 0.03, byline-apart -0.05, byline-on 0.18, text 0.11, text-on -0.35
title-score-and-letters 8: 16: title 0.54, title-on 0.16, byline-below -0.22, byline-above -0.26, byline-end -0.24, byline-apart -0.12, byline-on -0.10, text -0.49, text-on 0.13
title-score-and-letters 9: 107: title 0.34, title-on 0.69, kicker -0.08, deck -0.14, byline-below -0.11, byline-above -0.37, byline-end -0.29, byline-apart -0.28, byline-on 0.44, text -0.40, aside -0.05
title-score-and-letters 10: 916: title -0.50, title-on -0.57, kicker -0.29, deck -0.10, byline-below 0.21, byline-above 0.19, byline-end 0.15, byline-apart 0.17, byline-on 0.11, text -0.07, text-on 0.22, aside -0.05
title-score-and-letters 11: 785: title -0.16, title-on 0.44, kicker -0.16, deck 0.05, deck-on 0.47, byline-below 0.09, byline-above -0.08, byline-end -0.11, byline-apart -0.06, byline-on -0.52, text 0.22, text-on -0.48, aside -0.04
title-score-and-letters 12: 26: title -0.18, byline-below 0.15, text -0.11, text-on -0.26
title-score-and-letters 13: 221: title -0.41, title-on -0.28, kicker 0.63, deck 0.20, deck-on -0.04, byline-below 0.16, byline-above -0.31, byline-end 0.07, byline-apart -0.17, byline-on 0.12, text -0.20, text-on -0.14, aside -0.06
title-score-and-letters 14: 1142: title-on -0.07, kicker -0.11, deck -0.05, deck-on -0.05, byline-above 0.04, byline-apart -0.10, byline-on -0.06, text -0.27, text-on 0.15, aside -0.05
title-score-and-letters 15: 1788: title 0.30, title-on 0.29, kicker 0.47, deck -0.12, deck-on 0.17, byline-below -0.07, byline-above 0.10, byline-end -0.22, byline-apart -0.10, byline-on -0.06, text -0.34, text-on -0.68, aside -0.06
title-score-and-letters 16: 45: title -0.46, title-on -0.20, byline-below -0.06, byline-above -0.08, byline-end -0.12, byline-apart -0.15, byline-on -0.12, text 0.59, text-on 0.20, aside -0.06
title-score-and-letters 17: 612: title 0.08, title-on -0.05, kicker -0.20, deck -0.15, deck-on -0.06, byline-below -0.14, byline-end 0.07, byline-apart 0.21, byline-on -0.11, text -0.06, text-on 0.30, aside -0.05
title-score-and-letters 18: 4767: title -0.05, title-on 0.11, kicker -0.06, deck -0.10, byline-below 0.03, byline-above -0.17, byline-end -0.09, byline-apart 0.08, byline-on -0.07, text -0.06, text-on -0.27, aside -0.06
title-score-and-letters 19: 1196: title 0.34, title-on -0.33, kicker 0.13, deck-on -0.17, byline-below -0.05, byline-above -0.15, byline-end -0.09, byline-apart -0.09, byline-on 0.10, text -0.35, text-on 0.44, aside -0.03
title-score-and-letters 20: 228: title -0.25, title-on 0.22, deck-on -0.05, byline-below -0.26, byline-above -0.18, byline-on -0.06, text 0.15, text-on 0.40
title-score-and-letters 21: 169: title -0.07, title-on -0.05, kicker -0.21, deck -0.11, byline-below -0.23, byline-above 0.31, byline-end -0.22, byline-apart -0.25, byline-on 0.38, text 0.08, text-on 0.23, aside -0.04
title-score-and-letters 22: 1872: title-on -0.18, kicker 0.07, deck -0.04, deck-on 0.09, byline-below -0.21, byline-above -0.04, byline-end 0.35, byline-apart -0.11, text-on -0.16, aside -0.04
title-score-and-letters 23: 179: title -0.11, title-on 0.51, kicker -0.29, deck 0.36, deck-on 0.07, byline-below 0.04, byline-above 0.29, byline-end -0.44, byline-apart 0.04, byline-on 0.10, text -0.49, text-on -0.68, aside -0.05
title-score-and-letters 24: 258: title 0.11, title-on 0.34, kicker -0.05, byline-below -0.05, byline-above 0.13, byline-end -0.16, text -0.32, text-on 0.16
title-score-and-letters 25: 214: title 0.17, title-on -0.46, kicker 0.25, deck -0.07, byline-below -0.15, byline-above -0.10, byline-end 0.07, byline-apart 0.15, byline-on -0.32, text -0.28, text-on 0.24
title-score-and-letters 26: 1912: title 0.08, title-on 0.17, kicker 0.03, deck -0.07, deck-on -0.03, byline-below 0.11, byline-above -0.05, byline-end -0.31, byline-apart -0.13, byline-on -0.14, text -0.16, text-on -0.14, aside -0.04
title-score-and-letters 27: 333: title -0.14, title-on 0.08, kicker 0.22, deck 0.05, deck-on -0.07, byline-below 0.10, byline-end -0.03, byline-apart -0.07, byline-on 0.13, text -0.10, text-on -0.20
title-score-and-letters 28: 361: title 0.12, title-on 0.14, kicker -0.04, deck-on -0.08, byline-below -0.20, byline-above -0.03, byline-on -0.13, text 0.05, text-on 0.19
title-score-and-letters 29: 212: title-on -0.14, kicker -0.15, deck -0.07, byline-below -0.18, byline-above 0.16, byline-end -0.23, byline-on 0.08, text-on -0.28, aside -0.03
title-score-and-letters 30: 901: title 0.33, title-on 0.48, kicker 0.09, deck -0.04, byline-below -0.16, byline-above 0.09, byline-end -0.07, byline-apart -0.06, byline-on -0.06, text -0.34, text-on 0.37
title-score-and-letters 31: 249: title 0.13, title-on -0.32, kicker -0.05, deck -0.04, deck-on -0.19, byline-above -0.17, byline-end -0.08, byline-apart -0.05, byline-on -0.24, text 0.43, text-on -0.68
title-score-and-letters 32: 135: title 0.27, title-on -0.41, deck -0.08, byline-below -0.07, byline-above -0.04, text 0.05, text-on -0.07
title-score-and-letters 33: 67: title 0.05, title-on -0.28, kicker -0.50, deck -0.04, byline-below -0.14, byline-above -0.21, byline-end -0.19, byline-apart 0.32
title-score-and-letters 34: 116: title 0.64, title-on -0.28, kicker -0.10, byline-below -0.20, byline-above -0.14, text -0.23
title-score-and-letters 35: 15: title 0.91, title-on 0.13, kicker -0.51, byline-below -0.06, byline-above -0.04, byline-end -0.07, text -0.70, text-on -0.10
letters-and-fill 0: 341: title -0.16, title-on 0.18, byline-below -0.08, byline-above 0.12, byline-end -0.09, byline-apart -0.12, text 0.24, text-on -0.07
letters-and-fill 1: 543: title 0.12, title-on -0.20, kicker -0.06, deck -0.04, byline-below 0.09, byline-above -0.11, byline-end -0.05, byline-apart -0.05, byline-on 0.09, text -0.34, text-on 0.30, aside -0.03
letters-and-fill 2: 227: title -0.28, title-on 0.32, kicker -0.03, deck -0.05, deck-on -0.07, byline-below -0.06, byline-above -0.05, byline-on -0.18, text 0.23
letters-and-fill 3: 27: title -0.96, title-on -0.07, deck -0.07, byline-above -0.17, text 0.72, text-on 0.10
letters-and-fill 4: 9: title -0.23, kicker -0.10, byline-below -0.03, byline-above -0.11, byline-end -0.04, text 0.24, text-on 0.05, aside -0.05
letters-and-fill 5: 19: title 0.46, title-on -0.07, kicker -0.11, byline-below -0.08, byline-above -0.14, byline-end -0.06, text -0.36
letters-and-fill 6: 260: title 0.38, title-on -0.25, kicker -0.52, deck -0.04, byline-below -0.35, byline-above 0.05, byline-end -0.78, byline-apart -0.12, byline-on -0.28, text 0.17, text-on 0.45, aside -0.04
letters-and-fill 7: 896: title -0.11, title-on -0.20, kicker -0.05, deck -0.07, byline-below -0.18, byline-above 0.14, byline-apart -0.04, byline-on -0.23, text 0.12, text-on -0.04, aside -0.06
letters-and-fill 8: 745: title 0.23, title-on 0.22, kicker 0.10, deck-on -0.04, byline-above -0.28, byline-apart 0.30, byline-on -0.29, text -0.20, text-on 0.15, aside -0.04
letters-and-fill 9: 292: title-on -0.08, kicker -0.21, deck -0.16, byline-below 0.05, byline-above 0.13, byline-end 0.14, byline-apart -0.24, byline-on 0.50, text -0.37, text-on -0.04, aside -0.04
letters-and-fill 10: 333: title -0.18, title-on 0.05, kicker -0.11, deck 0.37, deck-on -0.05, byline-below 0.28, byline-above 0.10, byline-end -0.25, byline-apart -0.11, byline-on 0.58, text -0.08, text-on -0.71, aside -0.04
letters-and-fill 11: 538: title -0.07, title-on -0.12, kicker 0.27, deck -0.16, deck-on -0.09, byline-below -0.06, byline-above -0.04, byline-end -0.13, byline-apart -0.08, byline-on -0.23, text 0.21, text-on -0.06, aside -0.03
letters-and-fill 12: 8896: title -0.17, title-on 0.06, kicker -0.06, deck -0.10, byline-below 0.05, byline-above -0.08, byline-end -0.33, text 0.11, text-on 0.06, aside -0.05
letters-and-fill 13: 8420: title-on 0.07, kicker -0.12, byline-below 0.23, byline-above -0.05, byline-apart -0.21, byline-on 0.17, text -0.15, text-on -0.21, aside -0.03
letters-and-fill 14: 7442: title -0.08, title-on -0.28, kicker -0.09, byline-below 0.13, byline-end -0.11, byline-apart -0.20, byline-on -0.24, text 0.06, aside -0.03
letters-and-fill 15: 6917: kicker -0.04, deck -0.03, byline-below -0.07, byline-above -0.06, byline-end -0.04, byline-on -0.45, text 0.10, text-on 0.04
letters-and-fill 16: 32671: title-on -0.28, deck -0.07, byline-below -0.18, byline-above -0.08, byline-end -0.09, byline-apart -0.17, byline-on -0.20, text 0.24, text-on 0.30
letters-and-fill 17: 5161: title-on -0.08, kicker -0.07, deck -0.06, byline-below -0.08, byline-above -0.04, byline-apart -0.14, byline-on -0.12, text 0.18, text-on 0.12
letters-and-fill 18: 4684: deck -0.05, deck-on 0.10, byline-below -0.13, byline-above -0.06, byline-end -0.11, byline-apart -0.06, byline-on -0.16, text 0.08, text-on 0.26
letters-and-fill 19: 5646: title 0.24, title-on 0.05, kicker 0.27, deck -0.06, deck-on -0.04, byline-below -0.17, byline-above -0.13, byline-end -0.23, byline-apart -0.07, byline-on -0.09, text 0.10, text-on 0.05, aside -0.05
letters-and-fill 20: 5040: title 0.18, title-on 0.04, kicker -0.12, deck -0.05, deck-on -0.04, byline-below -0.19, byline-above 0.07, byline-end -0.11, byline-apart -0.06, byline-on 0.27, text -0.15, text-on 0.06, aside -0.04
letters-and-fill 21: 3989: title-on -0.24, deck 0.07, deck-on 0.07, byline-below -0.05, byline-end -0.05, text -0.48, text-on 0.18
letters-and-fill 22: 9060: title -0.27, title-on -0.37, kicker -0.07, deck-on 0.27, byline-below 0.29, byline-end 0.14, byline-on -0.31, text -0.50
letters-and-fill 23: 27025: title -0.34, title-on -0.30, kicker -0.13, deck 0.15, byline-below 0.07, byline-above -0.05, byline-apart 0.04, text -0.24, text-on 0.23, aside -0.05
letters-and-tail 0: 1071: title -0.08, kicker -0.08, deck -0.05, byline-below -0.08, byline-above 0.04, byline-end -0.15, byline-apart -0.11, byline-on -0.16, text -0.03, text-on 0.41, aside -0.05
letters-and-tail 1: 7: title-on 0.23, kicker -0.04, deck -0.03, byline-below -0.13, byline-above -0.03, text -0.28, text-on -0.06, aside -0.04
letters-and-tail 2: 66: title 0.43, title-on -0.10, kicker -0.16, byline-below 0.23, byline-on -0.06, text -0.38, text-on -0.15
letters-and-tail 4: 2: title -0.08, text 0.08
letters-and-tail 5: 6: title -0.08, title-on -0.10, deck -0.08, byline-below -0.03, text 0.09, aside -0.07
letters-and-tail 6: 9: title 0.39, title-on 0.13, kicker -0.17, byline-below -0.11, byline-above -0.07, text -0.43
letters-and-tail 8: 5: title -0.17, title-on -0.16, deck -0.14, deck-on -0.07, byline-above -0.13, byline-end -0.11, byline-apart -0.04, byline-on 0.14, text -0.08, text-on -0.03, aside -0.13
letters-and-tail 9: 3007: title-on -0.28, kicker -0.14, deck -0.10, deck-on -0.03, byline-below -0.07, byline-end 0.06, byline-apart 0.07, byline-on 0.14, text -0.09, text-on 0.09, aside -0.11
letters-and-tail 12: 5: title -0.05, byline-below -0.04, byline-end -0.08, byline-apart -0.09, byline-on -0.11, text-on 0.26
letters-and-tail 15: 35: title -0.28, deck -0.13, byline-below -0.28, byline-above -0.12, byline-end -0.15, byline-apart -0.10, text 0.23, text-on 0.29
letters-and-tail 17: 16: title 0.32, title-on 0.69, kicker -0.04, deck -0.09, byline-below -0.58, byline-above -0.18, byline-end -0.48, byline-apart -0.13, byline-on -0.21, text -0.22, text-on 0.10, aside -0.05
letters-and-tail 18: 44728: deck -0.04, byline-below 0.11, byline-above -0.13, byline-end -0.16, byline-apart 0.12, text 0.07, text-on -0.19, aside -0.13
letters-and-tail 19: 2738: title-on 0.12, byline-below -0.16, byline-end -0.04, byline-apart -0.03, byline-on -0.03
letters-and-tail 20: 19224: title 0.04, title-on -0.04, deck -0.04, byline-below -0.17, byline-above -0.03, byline-end -0.10, byline-apart -0.11, byline-on -0.04, text 0.08, text-on 0.37
letters-and-tail 21: 1392: title -0.25, text 0.38, text-on 0.05
letters-and-tail 22: 329: title -0.75, title-on -0.40, byline-below -0.31, text 0.82
letters-and-tail 23: 73: title -0.12, byline-end -0.04, text -0.14, text-on 0.26
letters-and-tail 25: 43: title -0.05, deck -0.13, deck-on -0.04, byline-below -0.06, byline-apart -0.12, text 0.19, text-on 0.20
letters-and-tail 26: 980: title -0.14, title-on -0.93, kicker -0.20, deck -0.10, deck-on -0.09, byline-below 0.14, byline-above -0.04, byline-end 0.21, byline-on 0.12, text 0.22, aside -0.03
letters-and-tail 27: 30701: kicker 0.04, deck -0.08, deck-on 0.07, byline-below -0.20, byline-end 0.04, byline-apart -0.14, byline-on 0.14, text -0.45, text-on -0.27, aside -0.08
letters-and-tail 28: 3153: title -0.89, title-on -0.96, kicker -0.06, deck-on -0.04, byline-below -0.12, byline-above -0.23, byline-end -0.12, byline-apart -0.10, byline-on -0.10, text 0.31, text-on 0.47
letters-and-tail 29: 14648: title -0.24, kicker -0.07, deck -0.03, deck-on -0.04, byline-below -0.19, byline-above -0.10, byline-end -0.18, byline-apart 0.06, byline-on -0.28, text 0.45, text-on 0.48
letters-and-tail 30: 1247: title -0.55, title-on -0.57, kicker -0.06, deck-on -0.24, byline-below -0.07, byline-on -0.46, text 0.39, text-on 0.65
letters-and-tail 31: 506: title -0.52, title-on -0.56, byline-below -0.29, byline-on -0.16, text 0.23, text-on 0.71
letters-and-tail 32: 144: title -0.62, title-on -0.71, byline-below -0.23, byline-on -0.16, text 0.72, text-on 0.29
letters-and-tail 33: 3854: title 0.18, title-on 0.19, kicker -0.03, deck -0.05, deck-on -0.04, byline-above -0.09, byline-end 0.09, byline-apart -0.07, byline-on -0.22, text -0.10, text-on -0.10
letters-and-tail 34: 23: title -0.16, title-on -0.05, deck -0.08, byline-above -0.03, byline-on -0.10, text -0.09, text-on 0.23
letters-and-tail 35: 1168: title -0.43, kicker -0.05, deck 0.14, deck-on -0.14, byline-below -0.19, byline-above -0.05, byline-end -0.18, byline-on -0.27, text 0.40, text-on 0.37
letters-and-head 0: 7: title 0.42, text -0.40
letters-and-head 2: 1117: title -0.11, title-on 0.14, kicker -0.09, deck -0.06, byline-above -0.09, byline-end -0.10, byline-apart -0.06, byline-on -0.13, text -0.09, text-on 0.31, aside -0.05
letters-and-head 3: 36: title 0.75, title-on -0.13, byline-above -0.04, text -0.67
letters-and-head 4: 1: title -0.05, deck -0.05, byline-above -0.06, byline-end -0.07, byline-apart -0.05, byline-on 0.08, aside -0.05
letters-and-head 10: 3037: title-on 0.18, kicker -0.05, deck -0.08, deck-on -0.03, byline-above -0.07, byline-end 0.07, text -0.21, text-on 0.08, aside -0.10
letters-and-head 12: 27: title -0.43, title-on -0.16, deck -0.16, deck-on -0.05, byline-below -0.40, byline-above -0.18, byline-end -0.29, byline-apart -0.03, byline-on -0.09, text 0.70, text-on 0.10, aside -0.08
letters-and-head 16: 61359: title -0.05, title-on 0.06, kicker -0.04, deck -0.14, byline-below 0.07, byline-above -0.14, byline-end -0.09, byline-apart 0.06, byline-on -0.11, text -0.08, text-on 0.11, aside -0.13
letters-and-head 17: 9: title -0.35, title-on -0.03, deck -0.04, byline-apart -0.04, text 0.31, text-on 0.05
letters-and-head 18: 873: title 0.87, title-on -0.33, kicker -0.05, deck -0.10, byline-below -0.20, byline-above -0.03, byline-end -0.04, text -0.87, text-on 0.19
letters-and-head 19: 2463: title 0.04, title-on -0.53, kicker -0.22, deck -0.05, byline-below -0.67, byline-above -0.07, byline-end -0.23, byline-apart -0.07, byline-on -0.07, text 0.43, text-on 0.40
letters-and-head 20: 3573: title -0.53, title-on -0.97, kicker -0.11, deck -0.04, deck-on -0.15, byline-below -0.32, byline-end -0.13, text 0.74, text-on 0.35
letters-and-head 21: 123: title -0.82, title-on -0.78, kicker -0.05, deck 1.08, byline-below -0.63, byline-above -0.07, byline-end -0.13, byline-apart -0.07, text -0.42, text-on 0.23
letters-and-head 22: 18: title -0.56, title-on 1.01, byline-below -0.06, byline-above -0.08, byline-end -0.22, text -1.01, text-on 0.18
letters-and-head 23: 1089: title -0.59, text 0.51, text-on 0.43
letters-and-head 24: 81: title -0.95, title-on -0.21, kicker -0.03, deck -0.23, deck-on -0.04, byline-below -0.20, byline-above -0.14, byline-end -0.14, text 1.11, text-on 0.05
letters-and-head 25: 27176: title -0.70, title-on 0.39, kicker -0.09, deck -0.06, deck-on 0.49, byline-below 0.04, byline-end 0.18, byline-apart 0.14, byline-on -0.17, text -0.91, text-on 0.30, aside -0.03
letters-and-head 26: 22898: title 0.27, title-on -0.08, kicker 0.31, deck 0.13, deck-on -0.20, byline-below -0.05, byline-end -0.08, byline-apart -0.20, byline-on 0.09, text -0.14, text-on -0.13, aside -0.08
letters-and-head 27: 2551: title 0.03, title-on -1.32, kicker -0.37, deck -0.07, deck-on -0.15, byline-below -0.43, byline-above -0.06, byline-end -0.12, byline-apart -0.07, byline-on -0.51, text 0.97, text-on 0.05
letters-and-head 28: 1429: title -0.83, title-on -0.39, kicker -0.11, deck-on -0.03, byline-below -0.07, byline-end -0.10, byline-on -0.16, text 0.75, text-on 0.21
letters-and-head 29: 250: title -0.51, title-on -0.24, deck-on -0.03, byline-apart -0.06, byline-on -0.09, text 0.39, text-on 0.35
letters-and-head 30: 70: title-on -0.09, byline-on -0.14, text -0.20, text-on 0.46
letters-and-head 31: 989: title -1.31, title-on -0.51, kicker -0.09, deck -0.12, deck-on -0.04, byline-below -0.41, byline-above -0.06, byline-end -0.08, byline-apart -0.09, byline-on -0.11, text 1.37, text-on 0.38
letters-and-extent 0: 294: title -0.19, title-on 0.16, deck-on -0.07, byline-below -0.16, byline-end -0.15, byline-on -0.03, text 0.35
letters-and-extent 1: 363: title -0.19, title-on 0.39, kicker -0.11, deck -0.04, byline-end -0.12, byline-apart -0.21, text -0.29, text-on 0.09, aside -0.04
letters-and-extent 2: 415: title 0.19, title-on -0.47, kicker -0.04, deck-on -0.06, byline-below 0.04, byline-end -0.04, byline-apart -0.04, byline-on 0.21, text -0.07, text-on 0.42
letters-and-extent 3: 77: title 0.64, title-on -0.35, deck -0.21, byline-below -0.12, byline-end -0.05, text -0.40
letters-and-extent 4: 13: byline-above -0.08, aside -0.04
letters-and-extent 6: 33: title 0.42, title-on -0.29, kicker -0.05, byline-below 0.15, byline-end 0.21, byline-apart -0.03, byline-on 0.23, text -0.67, text-on -0.08
letters-and-extent 7: 891: title 0.10, title-on 0.20, kicker 0.35, deck -0.07, byline-below -0.17, byline-end -0.28, byline-on -0.15, text -0.19, text-on -0.51, aside -0.07
letters-and-extent 8: 1385: title-on 0.14, kicker -0.13, byline-below -0.42, byline-above -0.12, byline-end -0.07, byline-on 0.44, text-on 0.33, aside -0.05
letters-and-extent 9: 556: title -0.20, title-on 0.25, kicker -0.19, deck -0.10, deck-on -0.06, byline-below 0.10, byline-above -0.11, byline-on -0.16, text -0.15, text-on 0.06, aside -0.04
letters-and-extent 10: 176: title -0.52, title-on -1.06, kicker -0.13, deck -0.19, byline-below 0.30, byline-above 0.25, byline-end 0.61, byline-on -0.62, text-on -0.11, aside -0.04
letters-and-extent 11: 23: title 0.06, title-on -0.14, kicker -0.07, deck -0.11, byline-below -0.24, byline-above -0.21, byline-end 0.30, text -0.16, text-on 0.21, aside -0.05
letters-and-extent 12: 6353: title -0.05, kicker 0.33, deck -0.10, byline-above -0.16, byline-end -0.09, byline-apart -0.12, byline-on 0.26, text -0.18, text-on 0.07, aside -0.05
letters-and-extent 13: 9781: title 0.28, title-on 0.18, kicker -0.42, deck -0.09, deck-on -0.04, byline-below -0.15, byline-end 0.04, byline-apart -0.19, text 0.05, aside -0.04
letters-and-extent 14: 14680: title -0.04, title-on -0.16, kicker -0.29, deck-on 0.05, byline-below -0.04, byline-end -0.12, byline-on -0.27, text-on -0.11, aside -0.04
letters-and-extent 15: 20800: title -0.19, title-on -0.36, kicker -0.04, deck-on -0.04, byline-below -0.12, byline-above -0.06, byline-end -0.10, byline-apart 0.08, byline-on -0.54, text 0.34, text-on -0.04, aside -0.03
letters-and-extent 16: 14418: title 0.08, title-on -0.29, byline-below -0.18, byline-above -0.06, byline-end -0.07, byline-apart -0.04, byline-on -0.20, text 0.18, text-on 0.07
letters-and-extent 17: 3475: title -1.07, title-on -0.59, kicker -0.07, byline-below -0.14, byline-above -0.04, byline-apart -0.12, text 0.95, text-on 0.38
letters-and-extent 18: 3113: title -0.50, title-on 0.47, kicker 0.48, deck -0.06, byline-below -0.26, byline-above -0.07, byline-end -0.20, byline-apart -0.08, byline-on 0.17, aside -0.03
letters-and-extent 19: 5188: title 0.07, title-on 0.19, kicker 0.21, deck -0.13, deck-on 0.04, byline-below -0.28, byline-above -0.14, byline-end -0.14, byline-apart -0.05, byline-on 0.23, text 0.08, text-on -0.17, aside -0.05
letters-and-extent 20: 10115: title 0.15, title-on -0.14, kicker -0.44, deck-on 0.17, byline-below -0.16, byline-above -0.16, byline-end 0.13, byline-apart -0.15, byline-on -0.17, text 0.11, text-on 0.19, aside -0.04
letters-and-extent 21: 14787: title -0.16, title-on -0.73, kicker -0.26, deck-on -0.13, byline-below 0.42, byline-above -0.10, byline-end 0.09, byline-on -0.22, text -0.22, text-on 0.34
letters-and-extent 22: 13683: title -0.22, kicker -0.05, deck-on -0.08, byline-below 0.07, byline-above -0.07, byline-end -0.09, byline-apart 0.04, byline-on -0.08, text 0.22, text-on -0.21, aside -0.04
letters-and-extent 23: 8558: title -0.25, title-on -0.45, kicker -0.05, byline-below -0.09, byline-end -0.09, byline-apart -0.05, byline-on -0.06, text 0.48, text-on 0.06
letters-and-name 0: 879: title 0.16, title-on 0.05, kicker -0.04, deck -0.04, byline-below -0.18, byline-above -0.05, byline-apart -0.03, byline-on -0.06, text -0.05, text-on 0.24
letters-and-name 1: 231: title 0.14, kicker -0.06, byline-above -0.06, byline-end -0.03, byline-apart -0.04, byline-on -0.05, text-on 0.53
letters-and-name 2: 18: title -0.36, kicker -0.06, byline-above -0.07, byline-end -0.08, byline-apart -0.03, text 0.35, text-on 0.08, aside -0.09
letters-and-name 3: 30: title -0.37, title-on -0.27, kicker -0.15, deck -0.15, deck-on -0.06, byline-below 0.31, byline-above 0.17, byline-end -0.22, byline-apart -0.36, byline-on 0.15, text -0.39, text-on 0.04, aside -0.11
letters-and-name 4: 7: title -0.10, byline-below -0.03, byline-above 0.21, byline-end -0.18, text -0.20
letters-and-name 5: 1: title-on -0.08, byline-below 0.08
letters-and-name 6: 1826: title 0.16, title-on 0.23, kicker -0.14, deck -0.04, deck-on -0.06, byline-below -0.12, byline-above -0.10, byline-end -0.18, byline-apart -0.08, byline-on -0.36, text 0.04, text-on 0.30, aside -0.05
letters-and-name 7: 528: title -0.26, title-on 0.21, kicker 0.31, deck -0.08, byline-below -0.18, byline-end -0.31, byline-on 0.35, text 0.14, text-on -0.48, aside -0.05
letters-and-name 8: 220: title -1.15, title-on -0.78, kicker -0.27, deck -0.04, byline-below 0.47, byline-above 0.16, byline-end 0.31, byline-apart -0.15, byline-on 0.65, text 0.05, text-on -0.05, aside -0.04
letters-and-name 9: 289: title -0.10, title-on -0.91, kicker -0.13, deck -0.14, byline-below 0.12, byline-above 0.12, byline-end 0.34, byline-apart 0.11, byline-on 0.38, text -0.26, text-on -0.55, aside -0.07
letters-and-name 10: 114: title 0.23, title-on 0.35, kicker -0.09, deck -0.07, byline-below -0.19, byline-above -0.06, byline-end 0.11, byline-on -0.18, text -0.29, text-on 0.14
letters-and-name 11: 87: title -0.56, title-on -0.15, kicker -0.27, byline-below 0.51, byline-above -0.25, byline-end 0.78, byline-apart -0.15, byline-on -0.34, text -0.60
letters-and-name 12: 63996: title 0.13, title-on 0.15, kicker -0.21, deck-on 0.03, byline-below -0.13, byline-above -0.12, byline-end -0.15, byline-apart -0.08, byline-on -0.05, text 0.19, aside -0.09
letters-and-name 13: 2475: title 0.11, title-on 0.26, kicker 0.37, deck -0.05, deck-on 0.05, byline-below -0.26, byline-above -0.20, byline-end -0.14, byline-apart -0.11, byline-on -0.07, text -0.08, text-on -0.32
letters-and-name 14: 1829: title 0.15, title-on 0.10, kicker -0.14, deck -0.10, byline-below -0.10, byline-above -0.06, byline-end -0.33, byline-apart -0.05, byline-on -0.20, text -0.03, text-on 0.46, aside -0.04
letters-and-name 15: 542: title 0.11, title-on 0.08, deck -0.09, byline-below 0.21, byline-above -0.20, byline-end 0.24, byline-on 0.06, text -0.50, text-on -1.00, aside -0.09
letters-and-name 16: 299: title -0.22, title-on -0.23, kicker -0.19, deck -0.08, byline-below -0.05, byline-above 0.26, byline-end -0.11, byline-apart 0.18, byline-on -0.15, text 0.04, text-on -0.77, aside -0.05
letters-and-name 17: 366: title -0.66, title-on -0.26, kicker -0.08, deck -0.04, deck-on -0.11, byline-below 0.27, byline-above 0.38, byline-end 0.25, byline-apart 0.73, byline-on 0.10, text -0.78, aside -0.03
letters-and-name 18: 54919: title -0.26, title-on -0.03, deck -0.17, byline-above -0.17, byline-end -0.13, byline-apart -0.06, text -0.05, text-on 0.03, aside -0.14
letters-and-name 19: 149: title -0.09, title-on 0.52, kicker -0.27, deck -0.05, deck-on -0.10, byline-above -0.06, byline-end 0.18, byline-apart -0.04, byline-on -0.12, text -0.20, text-on -0.10
letters-and-name 20: 55: title -0.60, title-on -0.06, kicker -0.10, byline-below 0.34, byline-above -0.10, byline-end -0.20, byline-apart -0.07, text-on 0.16
letters-and-name 21: 211: title -0.15, title-on -0.56, kicker -0.19, deck -0.05, deck-on -0.03, byline-below -0.10, byline-above 0.12, byline-end 0.32, byline-apart -0.10, byline-on -0.22, text 0.30, text-on 0.35
letters-and-name 22: 29: title -0.57, title-on -0.51, kicker -0.09, byline-below 0.48, byline-above -0.17, byline-end 0.46, byline-apart -0.11, byline-on -0.12, text -0.08, text-on -0.52
letters-and-name 23: 81: title -0.39, title-on -0.61, kicker -0.16, deck -0.07, deck-on -0.06, byline-below 0.14, byline-above 0.06, byline-end 0.08, byline-apart 0.26, byline-on -0.40, text 0.29
letters-and-gap 0: 533: kicker -0.08, deck -0.06, byline-below 0.19, byline-above -0.13, byline-end -0.12, byline-apart -0.07, byline-on -0.16, text -0.15, text-on 0.49, aside -0.06
letters-and-gap 1: 183: title 0.18, title-on 0.56, byline-below -0.37, byline-above -0.03, text -0.08, text-on -0.38
letters-and-gap 2: 223: title 0.23, title-on 0.12, kicker -0.03, deck -0.09, byline-below -0.12, byline-above -0.05, byline-apart -0.05, byline-on -0.17, text -0.38, text-on -0.09
letters-and-gap 3: 35: title 0.22, title-on 0.13, kicker -0.07, deck -0.14, byline-below -0.04, byline-above 0.31, byline-end -0.16, text -0.25, aside -0.09
letters-and-gap 4: 192: title 0.18, title-on -0.05, kicker -0.04, byline-above -0.03, byline-end -0.12, byline-apart -0.11, text 0.06
letters-and-gap 5: 1730: title -0.23, title-on -0.16, kicker -0.17, deck-on -0.05, byline-end 0.08, byline-apart -0.22, byline-on 0.24, text -0.10, text-on 0.15, aside -0.10
letters-and-gap 6: 589: title 0.10, title-on 0.40, kicker 0.46, deck -0.12, deck-on -0.07, byline-below 0.05, byline-above -0.05, byline-end -0.30, byline-apart -0.04, byline-on -0.20, text -0.41, text-on -0.34, aside -0.05
letters-and-gap 7: 542: title 0.29, title-on -0.26, kicker -0.22, deck -0.15, byline-below 0.09, byline-above -0.27, byline-end 0.04, byline-apart 0.37, byline-on -0.30, text 0.10, text-on -0.21
letters-and-gap 8: 8: title -0.45, kicker -0.12, byline-below -0.03, byline-above -0.25, byline-end 0.28, byline-apart -0.09, byline-on -0.16, text 0.22, text-on 0.23, aside -0.03
letters-and-gap 9: 195: title 0.11, kicker 0.11, deck -0.05, byline-below -0.17, byline-end -0.12, byline-apart -0.14, text 0.06, aside -0.03
letters-and-gap 10: 55075: title -0.12, kicker -0.16, deck -0.09, byline-below 0.11, byline-above -0.25, byline-apart -0.04, text -0.08, text-on 0.07, aside -0.08
letters-and-gap 11: 8592: title-on -0.10, kicker -0.48, deck -0.04, byline-above -0.44, byline-end 0.14, byline-on -0.04, text 0.12, text-on 0.06, aside -0.08
letters-and-gap 12: 4881: title-on -0.17, kicker 0.07, byline-below 0.10, byline-above -0.05, byline-end -0.16, byline-apart 0.32, byline-on -0.12, text -0.20, text-on -0.25, aside -0.08
letters-and-gap 13: 106: title -0.12, title-on 0.14, deck -0.03, byline-below -0.25, byline-above -0.10, byline-end -0.24, byline-apart -0.16, text 0.16, text-on -0.16
letters-and-gap 14: 853: kicker 0.07, byline-below -0.09, byline-above 0.08, byline-end -0.07, text-on 0.11
letters-and-gap 15: 45318: title -0.21, title-on 0.23, kicker -0.04, deck -0.13, deck-on 0.09, byline-below -0.33, byline-above -0.10, byline-end -0.07, byline-apart 0.04, byline-on 0.05, text-on -0.07, aside -0.11
letters-and-gap 16: 6584: title -0.17, title-on -0.19, kicker 0.08, deck -0.21, deck-on -0.25, byline-below 0.04, byline-apart -0.18, byline-on -0.22, text 0.18, text-on 0.44, aside -0.04
letters-and-gap 17: 3094: title -0.04, title-on -0.58, kicker -0.39, deck 0.05, deck-on -0.13, byline-below 0.14, byline-above -0.07, byline-end -0.14, byline-on -0.28, text 0.37, text-on 0.23, aside -0.04
letters-and-gap 18: 104: title 0.05, title-on -0.45, kicker -0.35, byline-below -0.19, byline-above -0.14, byline-end -0.24, byline-apart -0.03, byline-on -0.07, text 0.13, text-on 0.23, aside -0.04
letters-and-gap 19: 344: title -0.03, title-on -0.14, kicker 0.17, deck -0.04, byline-below -0.11, byline-above -0.04, byline-end -0.05, text 0.11, text-on 0.24
letters-and-number 0: 1084: title -0.09, title-on 0.30, kicker -0.05, deck -0.04, byline-below -0.13, byline-end -0.09, byline-apart -0.09, text-on -0.08
letters-and-number 2: 22: title 0.31, title-on -0.03, deck -0.10, text -0.26
letters-and-number 7: 14: title 0.25, title-on -0.15, deck -0.09, byline-below -0.09, text -0.16, aside -0.04
letters-and-number 8: 4: title 0.31, kicker -0.12, deck -0.15, byline-below -0.08, byline-above -0.14, text -0.27, aside -0.07
letters-and-number 9: 1: title 0.10, title-on -0.09, byline-below -0.03, text -0.03
letters-and-number 10: 41: title 0.56, title-on -0.48, byline-below -0.22, text -0.12
letters-and-number 12: 2982: title -0.12, title-on -0.07, kicker -0.14, deck -0.21, deck-on -0.05, byline-below -0.25, byline-end -0.11, byline-apart 0.10, text-on 0.13, aside -0.11
letters-and-number 19: 6: title 0.52, title-on -0.14, byline-below -0.22, text -0.37
letters-and-number 20: 4: title 0.31, kicker -0.04, deck -0.03, byline-end -0.06, text -0.30
letters-and-number 22: 71: title -0.28, kicker -0.10, byline-below 0.15, byline-above -0.24, byline-apart -0.15, byline-on -0.23, text-on 0.24, aside -0.05
letters-and-number 24: 68132: title -0.07, title-on 0.19, kicker -0.10, deck -0.12, byline-below -0.06, byline-above -0.13, byline-end -0.04, byline-on -0.06, text -0.08, text-on 0.03, aside -0.12
letters-and-number 25: 8: title -0.48, title-on -0.08, deck -0.12, deck-on -0.08, byline-end -0.22, byline-on 0.23, text -0.14, text-on 0.33
letters-and-number 26: 629: title 1.48, title-on -0.42, kicker -0.11, deck -0.04, byline-below -0.36, byline-above -0.04, byline-end -0.42, text -1.36
letters-and-number 28: 93: title 0.73, title-on -0.27, kicker -0.14, deck -0.12, byline-below -0.43, byline-above -0.05, byline-end -0.15, text -0.62
letters-and-number 29: 73: title -0.23, title-on -0.05, text 0.24, aside -0.03
letters-and-number 31: 1: title 0.12, text -0.11
letters-and-number 32: 37: title 1.02, title-on -0.28, kicker -0.28, byline-below -0.32, byline-above -0.23, text -0.77
letters-and-number 33: 33: title 0.16, title-on -0.34, kicker -0.13, deck -0.05, byline-below -0.52, byline-end -0.04, byline-apart -0.11, text -0.05
letters-and-number 34: 178: title 0.88, title-on -0.19, kicker -0.27, deck -0.19, byline-below -0.30, byline-above -0.12, byline-apart -0.04, text -0.80, aside -0.04
letters-and-number 35: 323: title -0.21, text 0.22
letters-and-number 36: 54039: title-on -0.13, kicker -0.23, deck -0.14, byline-below -0.13, byline-end -0.14, text -0.17, text-on 0.12, aside -0.14
letters-and-number 37: 379: title -2.20, title-on -1.21, kicker -0.32, deck -0.03, deck-on -0.07, byline-below -0.14, byline-above -0.04, byline-on -0.22, text 2.53, text-on 0.41
letters-and-number 38: 713: title 1.11, title-on -0.61, kicker -0.28, deck -0.07, deck-on -0.07, byline-below -0.56, byline-above -0.06, byline-end -0.05, byline-on -0.35, text -0.85, text-on 0.43
letters-and-number 40: 37: title -0.43, deck -0.03, byline-end -0.11, text 0.46
letters-and-number 41: 69: title -0.32, title-on -0.09, deck -0.19, byline-below -0.03, byline-end -0.10, text 0.42
letters-and-number 43: 4: title 0.25, text -0.25
letters-and-number 44: 4: title 0.26, kicker -0.18, byline-apart -0.03, text -0.24
letters-and-number 46: 195: title 0.64, title-on -0.42, deck -0.07, byline-below 0.25, byline-end -0.04, text -0.46, text-on -0.17
letters-and-marks 0: 1116: title 0.05, kicker -0.10, deck -0.06, byline-below -0.06, byline-above -0.11, byline-end -0.09, byline-apart -0.06, byline-on -0.06, text -0.11, text-on 0.28, aside -0.05
letters-and-marks 2: 47: title -0.36, title-on 0.17, kicker -0.09, byline-below -0.22, byline-above -0.13, text 0.25, text-on -0.14
letters-and-marks 4: 3: title -0.20, text 0.20
letters-and-marks 6: 2461: title 0.09, title-on 0.07, kicker -0.04, byline-below -0.04, byline-above -0.04, byline-end -0.12, byline-apart -0.18, byline-on 0.20, text -0.08, text-on -0.13, aside -0.07
letters-and-marks 8: 492: title -0.86, title-on -0.94, kicker -0.13, deck -0.16, deck-on -0.04, byline-below 0.29, byline-above 0.18, byline-end 0.53, byline-apart 0.33, byline-on -0.36, text 0.15, text-on 0.26, aside -0.06
letters-and-marks 10: 111: title -1.38, title-on -0.62, kicker -0.08, deck -0.35, deck-on -0.08, byline-below -0.04, byline-above -0.12, byline-end -0.32, byline-apart -0.32, byline-on -0.43, text 1.06, text-on 0.76
letters-and-marks 12: 21469: title 0.17, title-on 0.17, kicker -0.11, byline-below -0.19, byline-above -0.15, byline-end -0.20, byline-apart -0.23, text 0.07, aside -0.11
letters-and-marks 13: 938: title -0.63, title-on -0.39, kicker -0.48, deck -0.19, deck-on -0.04, byline-below 0.36, byline-above 0.68, byline-end 0.56, byline-apart 0.45, byline-on 0.05, text -0.75, text-on -0.03, aside -0.05
letters-and-marks 14: 21664: title 0.27, title-on -0.25, kicker -0.13, deck -0.08, byline-below -0.05, byline-above -0.08, byline-end -0.10, byline-on -0.18, text -0.13, text-on 0.16
letters-and-marks 15: 556: title -1.01, title-on -0.26, kicker -0.07, deck -0.05, deck-on -0.10, byline-above -0.44, byline-end 0.20, byline-apart 0.31, byline-on 0.38, text 0.19, text-on 0.46
letters-and-marks 16: 24392: title -0.63, title-on 0.04, deck-on 0.05, byline-below 0.43, byline-end -0.10, byline-apart -0.08, text 0.13, text-on 0.17
letters-and-marks 17: 488: title -0.59, title-on -0.21, byline-below -0.13, byline-end -0.20, byline-apart -0.08, text 0.74, text-on 0.11
letters-and-marks 18: 27318: title -0.04, kicker 0.10, deck 0.04, deck-on 0.13, byline-below -0.27, byline-above -0.13, byline-end -0.10, byline-apart -0.13, byline-on 0.05, text -0.18, text-on -0.05, aside -0.10
letters-and-marks 20: 19275: title -0.34, title-on -0.19, kicker -0.13, deck -0.08, byline-below -0.03, byline-above 0.03, byline-end -0.10, byline-apart -0.07, byline-on -0.17, text 0.36, text-on 0.23
letters-and-marks 22: 8851: title -0.31, title-on -0.32, kicker -0.05, deck -0.05, deck-on -0.08, byline-below 0.10, byline-above -0.06, byline-end -0.12, byline-apart 0.11, byline-on -0.38, text 0.37, text-on 0.11
letters-and-alike 0: 328: title -0.32, title-on -0.20, kicker -0.05, deck -0.05, byline-below -0.07, byline-above -0.12, byline-end -0.04, byline-apart -0.04, byline-on 0.19, text 0.50, text-on 0.57, aside -0.03
letters-and-alike 1: 194: title -0.29, title-on 0.77, kicker -0.09, byline-below -0.06, byline-above -0.04, byline-end -0.05, byline-on -0.17, text 0.35, text-on -0.47
letters-and-alike 2: 210: title -0.33, title-on -0.10, byline-below -0.03, byline-above 0.24, byline-on -0.04, text 0.32, text-on -0.47
letters-and-alike 3: 262: title 0.29, title-on 0.51, deck -0.12, deck-on -0.13, byline-below -0.64, byline-above 0.18, byline-end -0.10, byline-apart -0.31, byline-on -0.27, text -0.93
letters-and-alike 4: 172: title 0.58, title-on -0.34, kicker -0.16, deck -0.09, deck-on -0.07, byline-below 0.39, byline-above -0.32, byline-end -0.16, byline-apart -0.21, byline-on -0.16, text -0.54, aside -0.12
letters-and-alike 5: 881: title -0.16, kicker -0.11, deck -0.07, byline-above -0.05, byline-end 0.03, byline-on 0.17, text -0.12, aside -0.06
letters-and-alike 6: 558: title -0.39, title-on -0.24, kicker 0.09, deck -0.18, deck-on -0.04, byline-below 0.24, byline-above 0.10, byline-apart -0.16, byline-on -0.58, text 0.19, text-on 0.25, aside -0.04
letters-and-alike 7: 695: title-on 0.22, kicker -0.28, deck -0.04, deck-on -0.13, byline-below -0.49, byline-above -0.30, byline-apart 0.07, byline-on 0.40, text -0.14, text-on 0.44, aside -0.05
letters-and-alike 8: 649: title -0.22, title-on -0.32, kicker -0.28, deck -0.09, deck-on -0.06, byline-below 0.18, byline-above -0.74, byline-end 0.09, byline-apart 0.36, byline-on -0.47, text 0.28, text-on -0.17, aside -0.11
letters-and-alike 9: 281: title 1.05, title-on -0.21, kicker 0.08, deck -0.05, byline-below -0.74, byline-end -0.62, byline-apart -0.41, byline-on -0.30, text -0.91, aside -0.06
letters-and-alike 10: 4660: title 0.10, title-on 0.12, kicker -0.05, deck -0.05, deck-on 0.17, byline-below -0.08, byline-above -0.05, byline-on 0.04, text-on -0.28
letters-and-alike 11: 3346: title 0.15, title-on -0.03, kicker -0.13, deck -0.07, byline-below -0.32, byline-end 0.05, byline-apart -0.11, byline-on 0.16
letters-and-alike 12: 5936: title 0.15, title-on 0.14, kicker -0.29, deck -0.07, deck-on -0.04, byline-above -0.07, byline-end -0.18, text -0.22, text-on 0.11
letters-and-alike 13: 11389: title-on -0.17, kicker -0.22, deck -0.05, byline-above -0.18, byline-end -0.19, byline-apart -0.15, byline-on 0.08, text -0.14, text-on 0.39, aside -0.05
letters-and-alike 14: 44176: title -0.19, title-on -0.18, kicker -0.07, deck -0.12, deck-on -0.06, byline-below 0.21, byline-above -0.10, byline-end -0.24, byline-apart -0.12, byline-on -0.46, text-on 0.28, aside -0.06
letters-and-alike 15: 4968: title 0.05, title-on 0.24, deck-on -0.08, byline-below 0.09, byline-above -0.03, byline-end -0.11, byline-apart -0.05, byline-on -0.30, text -0.06, text-on -0.09, aside -0.04
letters-and-alike 16: 3562: title -0.03, title-on -0.05, kicker -0.06, deck-on 0.04, byline-below 0.11, byline-above 0.11, byline-end -0.09, byline-apart -0.07, byline-on -0.10, text -0.03, text-on -0.20, aside -0.04
letters-and-alike 17: 5495: title -0.03, title-on 0.19, kicker -0.13, deck -0.04, deck-on -0.05, byline-above -0.07, byline-end -0.06, byline-on 0.11, text -0.07, text-on -0.08
letters-and-alike 18: 10440: title-on 0.06, kicker 0.22, byline-below -0.17, byline-above -0.03, byline-end -0.16, byline-apart -0.04, byline-on 0.11, text -0.05, text-on 0.20
letters-and-alike 19: 30979: title -0.26, title-on -0.43, kicker -0.23, deck -0.18, deck-on -0.23, byline-below -0.46, byline-above -0.10, byline-end -0.07, byline-apart -0.17, byline-on -0.26, text 0.05, text-on 0.57, aside -0.08
letters-above 0: 320: title -0.48, title-on 0.29, kicker -0.04, deck -0.05, byline-below 0.19, byline-above -0.07, byline-apart -0.05, byline-on -0.12, text -0.44, text-on 0.40, aside -0.03
letters-above 1: 53: title 0.52, title-on -0.49, kicker -0.14, byline-below -0.15, byline-end -0.04, byline-on -0.31, text -0.32, text-on 0.13
letters-above 2: 29: title 0.48, title-on -0.04, byline-end -0.16, text -0.51
letters-above 3: 578: title 0.34, title-on -1.07, kicker -0.03, byline-end -0.16, byline-on -0.24, text -0.06
letters-above 4: 186: kicker -0.04, byline-end -0.11, byline-apart -0.11, text 0.17
letters-above 5: 67: title -0.76, title-on -0.66, byline-below 1.11, byline-end -0.11, byline-apart -0.17, text -0.53
letters-above 6: 547: title 0.20, title-on 0.35, deck -0.08, deck-on -0.05, byline-below -0.31, byline-above -0.19, byline-end -0.22, byline-apart 0.11, byline-on 0.08, text -0.18, text-on -0.33, aside -0.05
letters-above 7: 6: title 0.06
letters-above 8: 2252: title -0.16, kicker -0.35, deck -0.06, deck-on -0.03, byline-above -0.21, byline-end 0.17, byline-apart -0.08, byline-on 0.27, text 0.04, text-on 0.21, aside -0.08
letters-above 9: 192: title 0.10, kicker 0.11, deck -0.04, byline-below -0.10, byline-end -0.12, byline-apart -0.13, text 0.10
letters-above 10: 10: title -0.43, title-on -0.05, byline-below -0.16, text 0.48
letters-above 12: 67792: title -0.08, kicker 0.08, deck -0.08, byline-below 0.15, byline-above -0.13, byline-apart 0.04, text-on 0.09, aside -0.14
letters-above 13: 890: title 0.42, title-on -0.82, kicker -0.31, deck -0.05, deck-on -0.03, byline-below -0.10, byline-above -0.08, byline-end -0.30, byline-apart 0.13, text -0.12
letters-above 14: 815: title 0.04, byline-below -0.08, byline-end -0.08, text 0.09
letters-above 15: 762: title -0.05, title-on -2.16, kicker -0.13, deck -0.12, byline-above -0.06, byline-end -0.21, byline-apart -0.22, byline-on -0.32, text 0.55, text-on 0.73
letters-above 16: 2397: title-on 0.08, kicker 0.09, deck 0.05, deck-on 0.10, byline-below 0.20, byline-above -0.05, byline-end -0.16, byline-on 0.09, text -0.38, text-on -0.27
letters-above 17: 971: title -0.67, title-on -0.70, kicker -0.35, deck -0.12, deck-on -0.04, byline-below -0.40, byline-above -0.08, byline-end -0.09, byline-on -0.12, text 1.27
letters-above 18: 51011: title -0.38, kicker -0.25, deck -0.18, deck-on -0.10, byline-below -0.14, byline-end -0.04, byline-apart -0.15, byline-on 0.07, text-on -0.03, aside -0.14
letters-above 19: 303: title 0.14, deck -0.03, byline-below -0.13, byline-end -0.08
letters-below 0: 320: title -0.07, title-on 0.07, kicker -0.11, deck -0.04, deck-on -0.08, byline-below 0.05, byline-above 0.08, byline-end -0.13, byline-apart -0.33, byline-on 0.14, text -0.32, text-on -0.14, aside -0.06
letters-below 1: 67: title 0.05, title-on 0.47, kicker -0.05, byline-below -0.14, text -0.48, text-on -0.21
letters-below 2: 10: title 0.48, title-on -0.04, byline-below -0.06, byline-end -0.14, text -0.48
letters-below 3: 762: title-on 0.07, kicker -0.03, deck -0.03, byline-below -0.11, byline-above -0.06, byline-end -0.05, byline-apart -0.04, byline-on -0.05, text 0.18, text-on -0.15
letters-below 4: 7: title -0.56, title-on -0.08, kicker -0.04, deck -0.06, byline-below -0.04, byline-above -0.06, byline-end -0.06, byline-apart -0.07, byline-on -0.05, text 0.46, text-on 0.15, aside -0.09
letters-below 5: 53: title -0.59, title-on -0.26, kicker -0.28, deck -0.06, byline-below -0.49, byline-above -0.70, byline-end -0.34, byline-apart -0.17, byline-on -0.46, text 0.66, text-on 0.16, aside -0.05
letters-below 6: 547: title -0.31, title-on 0.16, kicker 0.16, deck -0.11, byline-below -0.10, byline-above -0.08, byline-end 0.12, byline-apart 0.06, byline-on 0.16, text -0.07, text-on 0.34, aside -0.06
letters-below 8: 2397: title -0.06, title-on -0.06, kicker -0.17, byline-below -0.15, byline-above 0.17, byline-end -0.05, byline-on 0.09, text -0.03, text-on -0.05, aside -0.07
letters-below 9: 67: title-on 0.24, kicker -0.03, deck -0.08, byline-below -0.40, byline-above -0.10, byline-end 0.24, byline-apart -0.14, text 0.10, text-on -0.11, aside -0.05
letters-below 10: 29: title -0.29, byline-above -0.04, text 0.20, text-on 0.07
letters-below 12: 67792: title -0.06, title-on 0.04, kicker -0.04, deck -0.17, byline-below -0.08, byline-above -0.14, byline-end -0.12, byline-on -0.05, text -0.10, text-on 0.18, aside -0.14
letters-below 13: 971: title -0.47, title-on -0.25, kicker -0.16, deck -0.07, byline-below -0.47, byline-end 0.30, byline-apart -0.06, text 0.47, text-on 0.36
letters-below 14: 709: title -0.12, title-on 0.05, kicker -0.04, byline-below 0.03, byline-above -0.05, text 0.05, text-on 0.08
letters-below 15: 578: title -1.11, title-on -0.83, kicker -0.31, deck-on -0.08, byline-below -0.28, byline-above -0.14, byline-end 0.42, byline-on 0.17, text 0.87, text-on 0.38
letters-below 16: 2252: title -0.08, title-on 0.33, kicker 0.07, deck -0.08, deck-on -0.17, byline-below -0.23, byline-above 0.03, byline-end -0.17, byline-on 0.12, text 0.08, text-on -0.23, aside -0.05
letters-below 17: 890: title -0.77, title-on -0.79, kicker -0.36, deck -0.03, deck-on -0.40, byline-below -0.15, byline-above -0.06, byline-end -0.04, byline-on -0.30, text 1.17, text-on 0.64
letters-below 18: 51011: title -0.17, title-on -0.05, kicker -0.13, deck-on 0.08, byline-below -0.26, byline-above -0.16, byline-end -0.04, byline-apart -0.11, text -0.19, text-on -0.12, aside -0.12
letters-below 19: 713: title -0.21, title-on -0.15, kicker -0.05, deck -0.03, byline-above -0.04, byline-apart 0.04, byline-on 0.17, text-on 0.05
tail-above 0: 440: title 0.19, title-on 0.23, kicker -0.03, deck -0.04, byline-below -0.11, byline-above -0.05, byline-apart -0.05, text -0.48, text-on 0.10, aside -0.03
tail-above 1: 40: title 0.12, title-on 0.29, byline-below -0.04, byline-on -0.14, text -0.10, text-on -0.25
tail-above 2: 445: title-on -0.25, byline-above -0.15, byline-end -0.04, text 0.21
tail-above 3: 35: title -0.29, kicker -0.04, byline-above 0.36, byline-end -0.21, text 0.06
tail-above 6: 9: title -0.53, title-on 0.59, byline-below -0.23, byline-on -0.08, text -0.29, text-on -0.15
tail-above 8: 11: title 0.37, title-on -0.17, deck -0.15, byline-below -0.13, byline-end -0.10, byline-apart -0.08, text -0.39, text-on 0.09, aside -0.05
tail-above 9: 186: title -0.05, kicker -0.03, byline-above 0.04, byline-end -0.11, byline-apart -0.14, text 0.16
tail-above 10: 1450: title 0.04, title-on -0.12, kicker 0.06, deck -0.03, deck-on -0.04, byline-below 0.18, byline-above -0.11, byline-end -0.22, byline-apart 0.12, byline-on 0.14, text -0.08, text-on -0.13, aside -0.06
tail-above 11: 130: title -0.84, kicker -0.47, deck -0.13, byline-below -0.52, byline-above -0.44, byline-end 0.31, byline-apart -0.21, byline-on 0.49, text -0.16, text-on 0.55, aside -0.07
tail-above 12: 1170: title-on 0.07, kicker -0.14, deck -0.08, byline-below -0.06, byline-above 0.15, byline-end 0.06, byline-apart -0.15, byline-on -0.33, text -0.07, text-on 0.22, aside -0.05
tail-above 13: 70: title 0.42, title-on -0.20, kicker -0.21, deck -0.07, byline-below -0.27, byline-above -0.07, byline-end 0.22, byline-apart -0.06, byline-on -0.21, text -0.17, text-on 0.03
tail-above 14: 14: title -0.51, title-on -0.20, deck -0.05, byline-below -0.19, byline-above -0.06, byline-end -0.30, byline-apart -0.33, byline-on -0.15, text 0.37, text-on 0.43, aside -0.16
tail-above 16: 5: title -0.33, byline-below -0.18, byline-above 0.41, byline-end -0.23, byline-apart -0.07, byline-on 0.25, text 0.10, text-on -0.34
tail-above 18: 31: title 0.17, title-on 0.47, byline-below -0.50, byline-above -0.08, byline-end 0.23, byline-apart -0.20, byline-on 0.20, text -0.32, text-on -0.27
tail-above 19: 192: kicker 0.17, deck -0.05, byline-below -0.11, byline-above 0.17, byline-end -0.12, byline-apart -0.13, text -0.03, aside -0.03
tail-above 20: 44672: title -0.11, title-on 0.06, kicker -0.22, deck -0.07, byline-below 0.09, byline-above -0.08, byline-end -0.31, byline-apart 0.13, text 0.07, text-on 0.37, aside -0.08
tail-above 21: 2732: title -0.53, title-on 0.90, kicker -0.11, deck-on -0.18, byline-below -0.06, byline-end -0.12, byline-apart -0.03, text 0.39, text-on 0.03
tail-above 22: 18511: title 0.06, title-on -0.35, kicker 0.11, deck -0.08, byline-below -0.13, byline-above -0.05, byline-end 0.19, byline-apart -0.14, byline-on -0.06, text 0.05, text-on -0.30, aside -0.06
tail-above 23: 1344: title -0.07, title-on -0.30, kicker 0.10, byline-below -0.19, byline-above -0.15, byline-end 0.39, text 0.10, text-on -0.24
tail-above 24: 346: title 0.29, title-on -0.18, kicker -0.08, byline-below -0.05, byline-end -0.14, text -0.14, text-on 0.13
tail-above 25: 73: title -0.10, text-on 0.16
tail-above 27: 45: title -0.33, deck -0.15, deck-on -0.13, byline-below -0.28, byline-above -0.04, byline-end -0.23, byline-apart 0.29, text-on 0.34, aside -0.10
tail-above 28: 969: title 0.75, title-on -0.80, kicker 0.15, byline-below 0.37, byline-above -0.03, byline-end -0.15, byline-apart -0.43, byline-on -0.28, text-on -0.69
tail-above 29: 815: byline-below -0.09, byline-end -0.07, text 0.09
tail-above 30: 32341: title -0.28, title-on -0.21, kicker -0.13, deck -0.05, deck-on -0.10, byline-below 0.08, byline-above -0.21, byline-end -0.29, byline-apart -0.08, byline-on 0.13, text -0.14, text-on 0.13, aside -0.09
tail-above 31: 2975: title -0.28, title-on -0.79, kicker -0.15, deck-on -0.10, byline-below -0.04, byline-above -0.05, byline-end 0.04, byline-apart 0.18, byline-on 0.27, text -0.18, text-on 0.29
tail-above 32: 13030: title 0.23, title-on -0.14, deck -0.04, byline-below -0.15, byline-above 0.07, byline-end 0.19, byline-apart -0.12, byline-on -0.08, text -0.12, text-on -0.24, aside -0.05
tail-above 33: 1153: title -0.20, title-on -0.35, kicker 0.24, deck -0.03, byline-below -0.04, byline-above -0.03, byline-end -0.04, byline-on -0.17, text 0.15, text-on -0.16, aside -0.03
tail-above 34: 475: title 0.04, title-on -0.15, byline-below -0.14, text-on 0.08
tail-above 35: 149: title -0.18, title-on -0.11, kicker -0.04, byline-end -0.07, text 0.21
tail-above 36: 3884: title -0.56, title-on 0.53, kicker -0.07, deck-on -0.05, byline-above -0.06, byline-end -0.10, byline-apart -0.05, byline-on 0.19, text-on 0.27
tail-above 37: 20: title -0.12, byline-above -0.03, byline-end -0.04, byline-on -0.05, text -0.20, text-on 0.23
tail-above 38: 1114: title -0.24, title-on 0.54, kicker -0.05, deck-on 0.55, byline-below -0.11, byline-end 0.28, byline-on -0.61, text -0.21
tail-above 39: 303: kicker 0.29, deck -0.03, byline-below -0.13, byline-end -0.03, text -0.06
fill-above 0: 153: title-on -0.65, kicker -0.03, deck -0.08, deck-on -0.05, byline-below 0.10, byline-above -0.08, byline-end -0.17, byline-on -0.26, text 0.22, text-on 0.13
fill-above 1: 336: title 0.10, title-on 0.41, kicker -0.03, byline-below -0.23, byline-above -0.03, byline-on -0.10, text-on -0.24
fill-above 2: 249: title -0.29, title-on 0.16, deck-on -0.12, byline-below 0.03, byline-above 0.04, text 0.14, text-on 0.10
fill-above 3: 68: title -0.28, title-on -0.41, byline-above 0.31, byline-end -0.11, byline-on -0.23, text 0.42, text-on 0.46
fill-above 4: 66: title 0.31, title-on -0.33, deck-on -0.05, text -0.16, text-on -0.18
fill-above 5: 108: title 0.34, title-on -0.16, kicker -0.07, byline-end -0.04, text -0.41, text-on 0.21
fill-above 6: 186: kicker -0.05, byline-above -0.12, text 0.18
fill-above 7: 420: title -0.31, title-on -0.04, kicker -0.15, deck -0.08, byline-below -0.28, byline-above 0.21, byline-apart -0.08, byline-on -0.31, text 0.38, text-on 0.15, aside -0.03
fill-above 8: 790: title -0.05, title-on -0.14, kicker -0.04, deck 0.07, byline-below 0.15, byline-above -0.14, byline-apart -0.12, byline-on -0.46, text -0.07, text-on 0.43, aside -0.03
fill-above 9: 672: title -0.08, title-on 0.26, deck-on -0.08, byline-below -0.04, byline-above -0.04, byline-end 0.23, byline-on -0.32, text -0.27, text-on -0.34
fill-above 10: 276: title 0.11, kicker -0.05, deck -0.06, byline-below 0.33, byline-above -0.11, byline-apart 0.15, byline-on 0.05, text -0.58, text-on 0.16, aside -0.04
fill-above 11: 259: title -0.20, title-on 0.50, kicker -0.22, deck -0.09, deck-on -0.08, byline-below -0.27, byline-above 0.21, byline-end -0.28, byline-apart -0.05, byline-on 0.22, text 0.15, aside -0.04
fill-above 12: 455: title-on -0.07, kicker 0.17, deck -0.10, deck-on -0.05, byline-below -0.09, byline-above -0.12, byline-end -0.15, byline-on 0.85, text -0.39, text-on -0.53, aside -0.06
fill-above 13: 192: title -0.05, kicker 0.04, deck -0.05, byline-below -0.20, byline-above 0.04, byline-end -0.13, byline-apart -0.13, text 0.18, aside -0.04
fill-above 14: 8868: title 0.04, title-on -0.07, kicker -0.12, deck -0.07, byline-below 0.06, byline-above -0.03, byline-end -0.10, byline-on -0.22, text 0.35, text-on -0.07
fill-above 15: 8175: title -0.04, title-on 0.07, deck-on -0.04, byline-below 0.05, byline-above -0.17, byline-end -0.06, byline-apart -0.15, byline-on -0.14, text -0.11, text-on -0.20, aside -0.05
fill-above 16: 7205: title-on 0.22, kicker -0.13, deck -0.04, byline-below -0.22, byline-above 0.08, byline-end 0.04, byline-apart -0.18, byline-on -0.21, text -0.14, text-on 0.49, aside -0.03
fill-above 17: 6796: title 0.23, title-on -0.40, deck -0.05, deck-on 0.27, byline-below -0.24, byline-end -0.05, byline-apart 0.04, byline-on -0.23, text 0.05, text-on 0.04
fill-above 18: 32515: title 0.04, title-on -0.68, kicker -0.09, deck -0.06, byline-below -0.23, byline-above -0.06, byline-end -0.04, byline-apart -0.06, byline-on 0.39, text 0.11, text-on 0.07
fill-above 19: 5133: title -0.18, deck -0.04, deck-on -0.04, byline-below -0.15, byline-above -0.11, byline-end 0.34, byline-apart 0.15, byline-on -0.22, text -0.30
fill-above 20: 815: title 0.04, byline-below -0.09, byline-end -0.05, byline-apart -0.03, text 0.04
fill-above 21: 4219: title 0.12, title-on -0.31, kicker -0.10, deck-on -0.04, byline-below 0.07, byline-above 0.11, byline-end 0.03, byline-apart 0.04, byline-on -0.27, text -0.05, text-on -0.87
fill-above 22: 5895: title 0.09, kicker 0.06, deck -0.04, deck-on -0.06, byline-above -0.12, byline-end -0.04, byline-apart -0.07, byline-on -0.61, text-on -0.17, aside -0.05
fill-above 23: 5079: title -0.17, title-on 0.24, kicker -0.08, deck 0.13, deck-on -0.11, byline-below 0.11, byline-above -0.04, byline-apart -0.05, byline-on -0.36, text -0.38, aside -0.05
fill-above 24: 3954: title-on 0.55, kicker -0.08, deck -0.04, byline-below -0.07, byline-end -0.05, byline-apart -0.09, byline-on 0.09, text -0.22, text-on 0.14
fill-above 25: 9083: title 0.19, title-on -0.41, kicker -0.07, deck -0.10, deck-on -0.07, byline-below -0.09, byline-above -0.04, byline-end -0.12, byline-apart -0.04, byline-on -0.23, text -0.04, text-on -0.09, aside -0.04
fill-above 26: 26911: title-on -0.53, deck -0.08, deck-on 0.09, byline-below -0.10, byline-above -0.08, byline-apart 0.05, byline-on 0.60, text 0.07, text-on 0.25, aside -0.05
fill-above 27: 303: title -0.07, kicker 0.28, byline-below -0.11, byline-end -0.06
fill-below 0: 217: title 0.25, title-on 0.13, kicker -0.04, byline-end -0.04, byline-on -0.05, text -0.26, text-on -0.50
fill-below 1: 253: title -0.51, title-on -0.16, kicker -0.06, deck-on -0.08, byline-below 0.03, byline-above -0.04, byline-end -0.09, byline-apart -0.19, byline-on 0.19, text 0.22, text-on 0.71
fill-below 2: 124: title 0.39, kicker -0.05, byline-below -0.03, byline-end -0.18, byline-apart -0.04, byline-on -0.10, text -0.31, text-on -0.16, aside -0.04
fill-below 3: 62: title 0.42, title-on 0.08, text -0.51
fill-below 4: 136: title -0.15, deck -0.09, deck-on -0.13, byline-below -0.43, byline-on -0.17, text 0.41, text-on -0.16
fill-below 5: 367: title 0.23, title-on 0.53, byline-below -0.15, byline-on -0.14, text -0.42, text-on -0.70
fill-below 6: 7: title -0.59, title-on -0.10, deck -0.04, byline-end -0.16, byline-on -0.05, text 0.56, text-on 0.20
fill-below 7: 293: title -0.11, kicker -0.32, deck -0.10, byline-below -0.64, byline-above 0.17, byline-end -0.16, text 0.52, text-on -0.28, aside -0.03
fill-below 8: 549: title -0.23, title-on -0.23, byline-below -0.25, byline-above 0.06, byline-end 0.15, byline-apart -0.12, byline-on -0.22, text 0.50, text-on -0.03, aside -0.05
fill-below 9: 483: title -0.41, title-on 0.17, kicker -0.07, deck -0.15, byline-below -0.32, byline-above 0.42, byline-end 0.38, byline-apart -0.18, byline-on 0.23, text -0.39, aside -0.06
fill-below 10: 226: title 0.05, title-on -0.13, kicker -0.08, deck -0.11, deck-on -0.03, byline-below -0.07, byline-above -0.14, byline-end 0.09, byline-apart -0.07, byline-on 0.48, text -0.37, text-on 0.17, aside -0.04
fill-below 11: 392: title 0.09, title-on 0.12, kicker -0.05, deck -0.07, deck-on -0.04, byline-below 0.08, byline-above -0.17, byline-end -0.08, byline-apart 0.17, byline-on -0.25, text -0.15, text-on 0.19
fill-below 12: 1054: title -0.04, title-on 0.27, kicker -0.08, deck -0.08, byline-below 0.24, byline-above -0.10, byline-end -0.24, byline-apart 0.26, byline-on 0.23, text -0.28, text-on 0.12
fill-below 13: 67: kicker -0.04, deck -0.07, byline-below -0.16, byline-above -0.07, byline-end 0.07, byline-apart -0.11, byline-on 0.09, text 0.20, text-on -0.19, aside -0.04
fill-below 14: 8791: title 0.04, kicker -0.52, deck-on 0.12, byline-below -0.57, byline-above 0.07, byline-end -0.22, byline-apart -0.13, text 0.41, text-on 0.28, aside -0.04
fill-below 15: 8219: title -0.30, title-on -0.42, kicker 0.05, deck -0.07, byline-below -0.06, byline-apart -0.06, byline-on -0.05, text 0.16, text-on 0.07, aside -0.04
fill-below 16: 7332: title -0.34, title-on -0.31, kicker 0.27, deck -0.08, byline-below 0.26, byline-above -0.15, byline-end 0.25, byline-apart -0.12, byline-on -0.12, text -0.20, aside -0.04
fill-below 17: 6818: title 0.25, title-on -0.42, deck -0.07, byline-below 0.16, byline-above -0.11, byline-end -0.23, byline-apart -0.03, byline-on 0.12, text -0.11
fill-below 18: 32364: title 0.05, title-on 0.11, byline-below -0.09, byline-above -0.12, byline-end -0.13, byline-apart -0.15, text -0.06, text-on 0.17
fill-below 19: 5274: title 0.12, title-on -0.14, deck -0.09, byline-below 0.08, byline-above -0.08, byline-end -0.19, byline-apart -0.20, byline-on 0.27, text -0.34, text-on 0.32
fill-below 20: 709: title -0.22, title-on -0.04, kicker -0.03, byline-below 0.08, byline-above -0.05, byline-end 0.09, byline-apart -0.06, byline-on 0.10, text 0.06, text-on 0.08
fill-below 21: 4408: title -0.10, title-on -0.29, kicker -0.21, deck -0.04, byline-below -0.18, byline-above -0.06, byline-end -0.10, byline-on -0.32, text 0.33, text-on 0.12
fill-below 22: 5967: title -0.34, title-on -0.18, kicker -0.25, deck -0.09, deck-on -0.17, byline-below -0.32, byline-on -0.10, text 0.45, text-on 0.31, aside -0.04
fill-below 23: 5181: title -0.26, title-on -0.04, kicker 0.30, deck -0.09, deck-on -0.16, byline-below -0.24, byline-above -0.11, byline-end 0.07, byline-apart -0.05, text 0.14, text-on 0.11, aside -0.04
fill-below 24: 4075: title -0.03, title-on 0.11, kicker 0.13, deck 0.08, deck-on -0.09, byline-above -0.04, byline-end 0.09, byline-apart -0.10, text -0.24, text-on 0.05
fill-below 25: 9152: title -0.09, title-on 0.10, kicker -0.09, deck -0.07, deck-on -0.12, byline-below 0.25, byline-above -0.05, byline-apart -0.10, byline-on 0.09, text -0.12, text-on -0.07
fill-below 26: 25948: title 0.19, title-on 0.28, kicker -0.18, deck -0.05, deck-on -0.08, byline-below -0.04, byline-above -0.10, byline-end -0.20, byline-apart -0.09, byline-on 0.09, text -0.44, text-on 0.18, aside -0.06
fill-below 27: 713: title -0.21, title-on -0.16, kicker -0.06, deck -0.04, byline-above -0.04, byline-on 0.18, text -0.17, text-on 0.14
tail-below 0: 853: title -0.18, title-on -0.37, kicker -0.10, deck -0.07, byline-below 0.17, byline-above -0.11, byline-end -0.07, byline-apart -0.08, byline-on 0.08, text 0.08, text-on 0.61, aside -0.06
tail-below 1: 88: title 0.59, title-on 0.81, byline-below -0.07, text -0.63, text-on -0.40
tail-below 2: 125: title 0.41, title-on -0.28, byline-end -0.03, text -0.34, text-on 0.04
tail-below 3: 5: title -0.18, kicker -0.09, byline-below -0.03, byline-end -0.06, text 0.19
tail-below 4: 15: title -0.31, title-on 0.32, byline-below -0.15, text -0.23
tail-below 5: 12: title 0.34, title-on -0.20, deck -0.04, byline-below -0.07, text -0.36
tail-below 6: 44: title -0.13, byline-on -0.15, text 0.20, text-on -0.16
tail-below 8: 17: title -0.53, title-on 0.60, kicker -0.08, deck -0.14, byline-above 0.26, byline-end -0.14, byline-apart -0.24, text -0.33, text-on -0.05
tail-below 9: 7: title -0.51, title-on -0.10, kicker -0.04, deck -0.08, byline-below -0.04, byline-above -0.06, byline-end -0.15, byline-on -0.05, text 0.49, text-on 0.19, aside -0.10
tail-below 10: 2332: title -0.25, title-on -0.13, deck -0.04, byline-below -0.30, byline-end 0.12, byline-on -0.11, text 0.08, text-on 0.23, aside -0.10
tail-below 11: 197: title-on 0.14, kicker -0.15, deck -0.04, byline-below 0.59, byline-above -0.06, byline-end -0.52, byline-apart 0.05, byline-on -0.37, text-on -0.32, aside -0.03
tail-below 12: 252: title 0.24, title-on 0.14, kicker -0.08, deck -0.03, byline-above -0.21, byline-end 0.25, byline-apart -0.22, byline-on -0.07, text -0.71, text-on 0.43
tail-below 13: 10: title 0.20, title-on -0.06, byline-below -0.33, byline-above -0.13, byline-end 0.27, byline-apart -0.21, text -0.20, text-on 0.06
tail-below 14: 28: deck -0.11, byline-below 0.37, byline-apart -0.20, byline-on 0.26, text -0.14, text-on -0.10
tail-below 15: 10: title 0.59, title-on 0.16, byline-apart -0.04, byline-on -0.04, text -0.34, text-on -0.21
tail-below 16: 150: title -0.15, kicker -0.21, deck -0.04, deck-on -0.05, byline-below 0.40, byline-above -0.11, byline-end -0.54, byline-apart -0.18, byline-on 0.19, text-on 0.32
tail-below 18: 18: title 0.42, title-on 0.12, kicker -0.10, deck -0.12, byline-below 0.12, byline-above -0.16, byline-end -0.20, byline-apart -0.04, text -0.63
tail-below 19: 67: title 0.20, title-on -0.10, deck -0.07, byline-below -0.37, byline-above -0.16, byline-end 0.10, byline-apart -0.15, byline-on 0.03, text 0.12, text-on 0.10, aside -0.04
tail-below 20: 44049: title -0.14, title-on 0.12, deck -0.11, byline-below 0.11, byline-above -0.05, byline-end -0.18, byline-on 0.08, text -0.04, text-on -0.09, aside -0.11
tail-below 21: 2716: title -0.05, title-on -0.07, kicker -0.11, byline-below -0.42, byline-end 0.03, byline-on -0.30, text 0.22, text-on 0.09
tail-below 22: 19142: title -0.30, title-on -0.23, kicker 0.14, byline-below -0.17, byline-above -0.06, byline-apart -0.13, byline-on -0.09, text 0.10, text-on 0.26
tail-below 23: 1391: title -0.07, title-on -0.23, kicker -0.29, byline-below -0.15, byline-end -0.04, text 0.07, text-on 0.15
tail-below 24: 322: title 0.76, title-on 0.39, kicker -0.22, deck -0.08, byline-below -0.79, byline-above -0.09, byline-end -0.03, byline-on -0.04, text -0.51, text-on 0.08
tail-below 25: 70: title-on -0.18, byline-below 0.12, byline-apart -0.10, text -0.10, text-on 0.22
tail-below 26: 47: title -0.07, title-on -0.06, byline-below -0.16, byline-on -0.04, text 0.16, text-on 0.06
tail-below 27: 45: title -0.35, title-on -0.22, deck 0.32, byline-below -0.29, byline-apart -0.26, text 0.23, text-on 0.45
tail-below 28: 1016: title 0.15, title-on 0.11, deck 0.05, deck-on -0.11, byline-below -0.14, byline-above -0.17, byline-end 0.12, byline-apart 0.32, byline-on 0.27, text -0.77, text-on 0.03
tail-below 29: 709: title -0.21, title-on -0.05, kicker -0.04, byline-above -0.06, byline-end 0.11, text-on 0.10
tail-below 30: 30869: title -0.18, title-on 0.13, kicker 0.14, deck-on 0.06, byline-below -0.17, byline-above -0.12, byline-apart -0.20, byline-on 0.10, text 0.11, text-on -0.21, aside -0.12
tail-below 31: 2890: title -0.15, kicker -0.07, deck-on 0.16, byline-below 0.10, byline-end -0.06, byline-on -0.16, text -0.19, text-on 0.36
tail-below 32: 14359: title 0.17, title-on -0.11, deck-on -0.09, byline-below -0.34, byline-above -0.06, byline-end -0.08, byline-apart 0.06, byline-on -0.08, text-on 0.29
tail-below 33: 1238: title -0.69, title-on -0.23, kicker -0.04, deck -0.09, byline-below -0.07, byline-end -0.07, byline-on -0.24, text 0.30, text-on 0.39
tail-below 34: 472: title 0.22, title-on 0.58, deck-on -0.19, byline-below -0.26, byline-apart -0.04, byline-on -0.27, text -0.23, text-on -0.09
tail-below 35: 131: title -0.21, title-on 0.48, deck-on -0.12, byline-below -0.36, byline-end -0.18, byline-on 0.17, text -0.10, text-on -0.24
tail-below 36: 3642: title -0.09, title-on -0.08, kicker -0.07, deck -0.08, deck-on -0.05, byline-below 0.55, byline-above -0.06, byline-apart 0.04, byline-on 0.08, text -0.34, text-on 0.09
tail-below 37: 21: title 0.16, byline-below -0.03, byline-apart -0.09, byline-on -0.10, text -0.20, text-on 0.13
tail-below 38: 1109: title 0.14, title-on 0.74, kicker -0.09, deck -0.04, deck-on 0.11, byline-below -0.19, byline-above -0.07, byline-end -0.11, byline-on -0.39, text -0.22, text-on -0.16
tail-below 39: 713: title -0.22, kicker -0.06, byline-below 0.07, byline-above -0.04, byline-apart 0.07, byline-on 0.11
head-below 0: 10: title 0.48, title-on -0.11, byline-below -0.09, byline-end -0.15, text -0.47
head-below 1: 11: title -0.73, title-on -0.51, kicker -0.10, byline-below -0.15, byline-apart -0.10, text 0.88, text-on 0.20, aside -0.04
head-below 2: 1032: title 0.38, title-on 0.17, kicker -0.07, deck -0.06, deck-on -0.04, byline-below -0.06, byline-above -0.07, byline-end -0.05, byline-apart -0.06, text -0.28, text-on -0.36, aside -0.04
head-below 3: 64: title -0.05, title-on 0.14, kicker -0.16, deck -0.15, byline-below -0.32, byline-above -0.29, byline-end -0.16, byline-apart -0.05, text -0.13, text-on 0.45, aside -0.06
head-below 4: 38: title 0.07, title-on 0.04, deck -0.07, byline-below 0.20, byline-above 0.30, byline-end -0.15, byline-apart -0.33, text -0.41, text-on -0.15
head-below 6: 1: title 0.09, text -0.07
head-below 7: 3: title 0.05, title-on 0.07, text -0.06
head-below 8: 7: title -0.51, deck -0.06, byline-below -0.03, byline-above -0.06, byline-end -0.05, byline-apart -0.06, text 0.51, text-on 0.13, aside -0.07
head-below 10: 563: title -0.49, title-on -0.20, kicker -0.15, deck 0.36, byline-below -0.72, byline-above -0.24, byline-end -0.09, byline-apart -0.20, byline-on -0.05, text 0.81, text-on 0.13
head-below 11: 2226: title -0.05, title-on 0.07, kicker -0.08, deck -0.20, deck-on -0.04, byline-below 0.19, byline-end -0.09, byline-on 0.05, text -0.28, text-on 0.09, aside -0.11
head-below 12: 178: title 0.07, kicker -0.17, deck -0.09, byline-below -0.42, byline-above -0.13, byline-end 0.15, byline-apart -0.10, byline-on 0.09, text-on 0.14, aside -0.05
head-below 13: 23: title -0.08, title-on 0.32, kicker -0.04, deck -0.08, byline-below 0.38, byline-above -0.10, byline-end 0.06, byline-apart -0.04, byline-on -0.32, text -0.39, text-on -0.09, aside -0.04
head-below 16: 7: title -0.12, title-on -0.09, kicker -0.04, deck -0.03, byline-above -0.06, byline-end -0.04, byline-apart -0.05, byline-on -0.04, text 0.12, aside -0.04
head-below 17: 67: title-on 0.07, deck -0.08, byline-below -0.50, byline-above -0.17, byline-end 0.15, byline-apart -0.14, byline-on -0.17, text 0.25, text-on 0.05, aside -0.05
head-below 18: 59934: title 0.09, title-on 0.07, deck -0.16, byline-below -0.18, byline-apart -0.08, text 0.06, aside -0.13
head-below 19: 160: title -0.88, title-on -0.44, kicker -0.04, byline-below -0.41, byline-above -0.06, byline-on -0.29, text 1.20, text-on -0.17
head-below 20: 1322: title 0.47, title-on -0.94, kicker -0.33, deck -0.05, byline-below -0.85, byline-above -0.10, byline-end -0.30, byline-apart -0.04, byline-on -0.13, text -0.08, text-on 0.51
head-below 21: 2548: title -0.52, title-on -0.14, kicker -0.10, deck 0.03, byline-below 0.74, byline-above -0.05, byline-end 0.05, byline-apart -0.07, byline-on 0.04, text -0.32, text-on 0.22
head-below 22: 3541: title-on 0.35, kicker -0.07, deck 0.04, deck-on 0.14, byline-below 0.05, byline-end -0.06, byline-apart -0.08, byline-on 0.03, text -0.19
head-below 23: 123: title 0.31, title-on 0.13, kicker -0.10, text -0.43
head-below 24: 28: title 1.00, title-on -0.35, byline-above -0.05, byline-apart -0.07, byline-on -0.10, text -0.51, text-on -0.54
head-below 25: 1142: title -0.14, title-on -0.48, byline-below -0.39, byline-apart -0.09, byline-on -0.24, text 0.30, text-on 0.09
head-below 26: 709: title -0.15, title-on -0.27, kicker -0.04, byline-below -0.08, byline-above -0.03, byline-end 0.13, byline-on -0.05, text 0.08, text-on 0.05
head-below 27: 757: title -0.72, title-on -0.82, kicker -0.31, deck-on -0.28, byline-below -0.14, byline-above -0.07, byline-end -0.05, byline-on -0.31, text 0.96, text-on 0.56
head-below 28: 26450: title -0.12, title-on 0.06, kicker -0.10, deck 0.13, byline-below -0.33, byline-above -0.11, byline-end -0.14, byline-apart -0.04, byline-on -0.22, text -0.05, text-on 0.20, aside -0.03
head-below 29: 22696: title 0.07, title-on 0.35, kicker 0.04, deck -0.17, deck-on 0.06, byline-below -0.21, byline-end -0.05, byline-apart -0.04, byline-on 0.17, text -0.17, aside -0.09
head-below 30: 2163: title -0.39, title-on -0.86, kicker 0.08, deck -0.13, deck-on -0.11, byline-below 0.78, byline-above -0.15, byline-end -0.13, byline-apart -0.07, byline-on -0.17, text -0.03, text-on 0.18, aside -0.03
head-below 31: 1425: title 0.07, title-on 0.42, deck-on -0.23, byline-below -0.06, byline-end -0.03, byline-on -0.38, text -0.39
head-below 32: 250: title -0.14, title-on -0.08, byline-below -0.07, text -0.03, text-on 0.20
head-below 33: 59: title -0.10, title-on -0.04, byline-below -0.23, byline-above -0.03, byline-end -0.10, byline-on -0.05, text 0.11, text-on 0.19
head-below 34: 931: title-on -0.65, kicker -0.07, deck -0.05, deck-on -0.24, byline-below -0.39, byline-end -0.03, byline-apart -0.08, byline-on -0.18, text 0.51, text-on -0.13
head-below 35: 713: title -0.22, title-on -0.07, kicker -0.04, deck -0.04, byline-below 0.08, byline-above -0.04, byline-apart 0.03, byline-on 0.14, text -0.10, text-on 0.11
extent-below 0: 171: title 0.22, title-on 0.53, deck-on -0.05, byline-above -0.10, byline-on -0.18, text -0.32, text-on -0.48
extent-below 1: 249: title -0.21, title-on -0.39, kicker -0.05, deck -0.04, byline-below -0.08, byline-end -0.08, byline-on -0.07, text 0.23, text-on 0.59
extent-below 2: 255: title -0.17, title-on -0.15, kicker -0.07, deck -0.04, byline-below -0.14, byline-above 0.09, byline-end -0.09, byline-apart -0.23, byline-on 0.23, text-on 0.19, aside -0.05
extent-below 3: 173: title 0.08, title-on 0.35, byline-above 0.17, byline-on -0.13, text -0.35, text-on -0.47
extent-below 4: 182: title 0.21, title-on 0.47, deck -0.08, byline-below -0.05, byline-on -0.15, text -0.29, text-on -0.54
extent-below 5: 129: title 0.41, title-on -0.68, deck -0.11, byline-below -0.12, text 0.04
extent-below 6: 7: title -0.52, title-on -0.11, kicker -0.03, deck -0.06, byline-below -0.04, byline-above -0.07, byline-end -0.05, byline-apart -0.06, byline-on -0.05, text 0.49, text-on 0.15, aside -0.08
extent-below 7: 226: title -0.16, title-on 0.73, kicker 0.24, deck -0.08, byline-below -0.44, byline-above -0.33, byline-end 0.19, byline-apart 0.13, byline-on 0.31, text -0.06, text-on -0.81
extent-below 8: 510: title 0.20, title-on 0.07, kicker 0.22, deck 0.03, byline-below -0.36, byline-above 0.10, byline-end 0.29, byline-apart -0.31, byline-on 0.08, text -0.38, text-on -0.37, aside -0.05
extent-below 9: 885: title 0.09, title-on -0.10, kicker -0.29, deck-on -0.10, byline-below 0.08, byline-above 0.07, byline-apart -0.24, text 0.24, aside -0.05
extent-below 10: 806: title-on -0.36, kicker -0.24, deck -0.07, byline-below -0.22, byline-above 0.12, byline-end -0.26, byline-apart 0.16, byline-on 0.12, text 0.31, text-on 0.19, aside -0.04
extent-below 11: 393: title -0.09, title-on 0.38, kicker -0.05, deck -0.07, byline-below 0.39, byline-above -0.12, byline-end -0.17, byline-apart 0.13, byline-on -0.34, text -0.49, text-on 0.67
extent-below 12: 177: title 0.94, title-on -0.23, byline-below 0.36, byline-above -0.04, byline-end -0.07, byline-apart -0.45, byline-on 0.13, text -1.57, text-on -0.30
extent-below 13: 67: title 0.11, title-on 0.19, kicker -0.05, deck -0.07, byline-below -0.49, byline-above -0.09, byline-end -0.08, byline-apart -0.11, byline-on -0.10, text 0.58, text-on -0.33, aside -0.04
extent-below 14: 6366: title -0.03, title-on 0.06, kicker -0.33, deck-on 0.15, byline-below -0.47, byline-above 0.11, byline-end -0.08, byline-apart -0.07, text 0.10, text-on 0.20, aside -0.04
extent-below 15: 9456: title -0.18, title-on -0.13, deck -0.10, byline-below -0.44, byline-apart -0.10, byline-on -0.23, text 0.21, text-on 0.17, aside -0.03
extent-below 16: 14518: title 0.09, title-on 0.11, deck -0.14, deck-on -0.04, byline-below 0.04, byline-above -0.27, byline-end -0.10, byline-apart -0.22, byline-on 0.09, text -0.12, text-on 0.07, aside -0.04
extent-below 17: 20721: title -0.06, title-on 0.39, kicker -0.06, deck 0.08, deck-on 0.03, byline-below 0.17, byline-above -0.14, byline-end -0.07, byline-apart 0.37, byline-on -0.10, text -0.47, text-on 0.07, aside -0.05
extent-below 18: 14187: title 0.33, title-on -0.29, deck -0.10, byline-below 0.14, byline-above -0.06, byline-end -0.12, byline-apart -0.13, text -0.21, text-on 0.15
extent-below 19: 3550: title 0.67, title-on 0.24, deck -0.06, byline-below -0.27, byline-end -0.11, byline-on -0.20, text -0.80, text-on 0.21
extent-below 20: 709: title -0.09, kicker -0.03, byline-below 0.07, byline-above -0.05, byline-end 0.06, text -0.05, text-on 0.05
extent-below 21: 2718: title -0.14, title-on -0.19, kicker -0.20, deck -0.14, deck-on 0.32, byline-below -0.09, byline-above -0.13, byline-end 0.07, byline-apart -0.05, text -0.04, text-on 0.28
extent-below 22: 5510: title 0.09, title-on -0.18, kicker 0.14, deck-on -0.25, byline-below -0.28, byline-above -0.10, byline-apart -0.05, text 0.05, text-on 0.12
extent-below 23: 10471: title -0.29, title-on -0.05, kicker 0.22, deck 0.08, deck-on -0.21, byline-below -0.35, byline-above 0.09, byline-end -0.14, byline-apart -0.18, text -0.03, text-on 0.15, aside -0.04
extent-below 24: 14387: title -0.22, title-on 0.06, kicker -0.22, deck -0.04, deck-on 0.12, byline-below -0.03, byline-above -0.08, byline-on 0.14, text -0.14, text-on 0.29
extent-below 25: 13505: title 0.10, title-on -0.58, kicker -0.12, deck -0.12, deck-on -0.09, byline-below 0.21, byline-above -0.08, byline-end -0.12, byline-apart -0.07, byline-on -0.14, text -0.12, text-on 0.40, aside -0.03
extent-below 26: 8140: title 0.32, title-on -1.16, kicker -0.08, deck -0.06, deck-on -0.07, byline-below -0.29, byline-above -0.12, byline-end -0.12, byline-apart -0.15, byline-on -0.40, text -0.21, text-on 0.36, aside -0.05
extent-below 27: 713: title -0.20, kicker -0.06, deck -0.03, byline-below 0.06, byline-above -0.03, byline-end -0.04, byline-apart 0.03, byline-on 0.21, text 0.04, text-on 0.05
extent-above 0: 110: title -0.10, title-on 0.45, kicker -0.07, byline-below -0.06, byline-above -0.08, byline-end -0.16, byline-on -0.11, text -0.24, text-on 0.28, aside -0.04
extent-above 1: 290: title 0.17, title-on 0.06, kicker -0.06, deck -0.08, deck-on -0.15, byline-below -0.13, byline-above -0.10, byline-end -0.04, byline-on 0.22, text -0.49, text-on 0.35, aside -0.03
extent-above 2: 324: title 0.49, title-on -0.28, byline-above -0.04, byline-apart -0.03, byline-on -0.15, text -0.30, text-on -0.17
extent-above 3: 146: title 0.29, byline-below 0.16, byline-above 0.08, byline-on -0.04, text -0.42, text-on 0.20
extent-above 4: 71: title -0.28, title-on -0.19, byline-below -0.15, byline-above 0.22, byline-end -0.08, text 0.38, text-on -0.22
extent-above 5: 39: title 0.26, title-on -0.05, deck -0.07, byline-end -0.04, text -0.22
extent-above 6: 186: title -0.05, kicker -0.04, byline-below -0.04, byline-above -0.04, byline-end -0.11, byline-apart -0.09, text 0.22
extent-above 7: 358: title 0.45, title-on -0.15, kicker 0.04, deck 0.08, byline-below -0.21, byline-above -0.19, byline-end 0.36, byline-apart -0.05, byline-on -0.38, text -0.38
extent-above 8: 748: title -0.09, title-on 0.16, kicker 0.16, byline-below -0.03, byline-above 0.19, byline-end 0.12, byline-apart 0.15, byline-on -0.60, text -0.28, text-on 0.08, aside -0.05
extent-above 9: 937: title -0.10, kicker -0.10, deck -0.06, deck-on -0.07, byline-below 0.25, byline-above -0.17, byline-end 0.25, byline-apart -0.12, byline-on 0.11, text -0.12, text-on 0.17
extent-above 10: 553: title -0.25, kicker -0.18, deck -0.10, deck-on -0.04, byline-below -0.23, byline-end 0.10, byline-apart 0.08, byline-on 0.24, text -0.14, text-on 0.41, aside -0.04
extent-above 11: 216: title -0.22, title-on -0.31, kicker -0.40, deck -0.08, byline-below -0.41, byline-above 0.13, byline-end 0.07, byline-apart -0.15, byline-on -0.08, text 0.48, text-on -0.21
extent-above 12: 60: title 0.09, title-on -0.14, kicker -0.12, deck -0.06, byline-below -0.24, byline-above -0.23, byline-end -0.72, byline-apart -0.07, byline-on -0.13, text 0.60, text-on 0.37
extent-above 13: 192: title -0.11, kicker 0.13, deck -0.04, byline-below -0.14, byline-above 0.06, byline-end -0.10, byline-apart -0.11, text 0.23, aside -0.03
extent-above 14: 6362: title 0.05, title-on -0.15, kicker 0.10, deck -0.07, byline-below -0.04, byline-above -0.05, byline-end 0.04, byline-apart 0.04, byline-on -0.36, text 0.07, text-on -0.25, aside -0.04
extent-above 15: 9525: title -0.19, title-on 0.23, kicker -0.08, deck -0.03, byline-above -0.11, byline-end 0.08, byline-apart -0.06, byline-on -0.15, text -0.22, text-on 0.78, aside -0.05
extent-above 16: 14483: title -0.07, title-on 0.39, kicker -0.15, deck-on -0.03, byline-below -0.07, byline-end -0.16, byline-on 0.15, text -0.23, text-on -0.25, aside -0.05
extent-above 17: 20589: title 0.29, title-on 0.21, kicker -0.18, deck -0.05, deck-on 0.11, byline-below -0.18, byline-end -0.25, byline-on 0.28, text -0.21, text-on -0.19, aside -0.04
extent-above 18: 14260: title 0.33, title-on -0.40, kicker -0.19, byline-below -0.04, byline-above -0.14, byline-end -0.08, byline-apart -0.12, byline-on -0.18, text 0.12, text-on 0.26
extent-above 19: 3473: title 0.08, title-on -0.77, kicker 0.10, byline-below -0.30, byline-above -0.07, byline-end 0.19, byline-apart 0.18, byline-on -0.04, text -0.33, text-on 0.12
extent-above 20: 815: kicker -0.04, byline-below -0.08, byline-above 0.16, byline-end -0.04
extent-above 21: 2537: title 0.09, title-on -0.15, kicker 0.20, deck-on -0.05, byline-below -0.19, byline-above -0.05, byline-end 0.16, byline-apart -0.06, byline-on -0.30, text 0.13, text-on -0.60
extent-above 22: 5324: title -0.09, title-on 0.25, deck-on -0.19, byline-below -0.20, byline-end -0.13, byline-apart -0.07, byline-on -0.50, text-on -0.43, aside -0.04
extent-above 23: 10539: title -0.26, title-on 0.05, kicker -0.04, deck 0.05, deck-on 0.05, byline-below -0.04, byline-above -0.14, byline-end -0.07, byline-apart -0.11, byline-on -0.08, text 0.05, text-on -0.08, aside -0.05
extent-above 24: 14678: title-on -0.22, kicker -0.15, deck -0.11, deck-on 0.07, byline-below -0.08, byline-above -0.08, byline-end -0.05, byline-apart -0.10, byline-on 0.19, text -0.04, text-on 0.03, aside -0.03
extent-above 25: 13614: title -0.03, title-on -0.42, kicker -0.15, deck -0.07, byline-below -0.07, byline-end -0.32, byline-apart 0.13, byline-on 0.09, text 0.09, text-on -0.07, aside -0.05
extent-above 26: 8449: title -0.14, title-on -0.25, kicker -0.09, deck -0.06, byline-below -0.06, byline-above -0.11, byline-end 0.11, byline-apart -0.06, text -0.04, text-on 0.45, aside -0.05
extent-above 27: 303: title 0.11, kicker 0.04, deck -0.03, byline-below -0.10, byline-end -0.08
name-below 0: 1031: title 0.07, title-on 0.10, kicker -0.03, deck -0.04, deck-on -0.04, byline-below 0.04, byline-above -0.04, byline-end -0.06, byline-apart -0.05, text -0.17, text-on 0.18
name-below 1: 61: title 0.13, title-on -0.38, kicker -0.20, deck -0.05, byline-below 0.42, byline-above -0.24, byline-end -0.20, byline-on -0.21, text -0.50, text-on 0.20, aside -0.04
name-below 2: 9: title -0.04, title-on 0.11, kicker -0.11, text -0.17, text-on 0.04
name-below 3: 31: title 0.28, title-on -0.33, kicker -0.06, deck -0.17, byline-below -0.31, byline-above 0.30, byline-end -0.27, byline-apart -0.38, byline-on -0.13, text -0.38, aside -0.08
name-below 5: 26: title -0.93, title-on -0.33, kicker -0.14, byline-below -0.16, byline-apart -0.12, text 0.95, text-on 0.16
name-below 6: 7: title -0.45, title-on -0.11, deck -0.04, byline-end -0.17, byline-on -0.04, text 0.43, text-on 0.20, aside -0.04
name-below 7: 2754: title -0.16, kicker -0.05, deck -0.04, deck-on -0.03, byline-above -0.15, byline-end -0.05, byline-on 0.03, text 0.05, text-on -0.06, aside -0.07
name-below 8: 107: title -0.35, title-on -0.16, kicker -0.09, deck -0.10, byline-below 0.30, byline-above 0.08, byline-end -0.09, byline-apart -0.08, byline-on -0.28, text 0.19, text-on 0.36, aside -0.04
name-below 9: 27: title 0.55, title-on -0.19, byline-below -0.03, byline-above -0.34, byline-end 0.35, byline-apart -0.36, byline-on 0.21, text -0.42, text-on -0.21
name-below 10: 48: title -0.21, title-on 0.30, kicker -0.10, deck -0.09, byline-above 0.64, byline-apart 0.26, byline-on -0.75, text -0.80, text-on -0.43
name-below 11: 26: title 0.50, title-on 0.20, kicker -0.13, deck -0.04, byline-below -0.31, byline-above -0.25, byline-end 0.59, byline-apart -0.10, byline-on 0.30, text -0.92, aside -0.04
name-below 12: 35: title -0.17, title-on 0.19, kicker -0.07, byline-below -0.60, byline-above -0.16, byline-end -0.29, byline-apart -0.07, byline-on -0.06, text 0.41
name-below 13: 67: title 0.25, title-on -0.05, byline-below -0.38, byline-above -0.07, byline-end 0.23, byline-apart -0.13, byline-on -0.11, text 0.16, text-on -0.31, aside -0.04
name-below 14: 63724: title -0.07, title-on 0.12, kicker -0.11, deck -0.09, byline-below 0.06, byline-above -0.08, byline-end -0.20, byline-apart -0.05, byline-on -0.09, text-on 0.21, aside -0.09
name-below 15: 2144: kicker -0.26, deck -0.08, deck-on -0.06, byline-below -0.39, byline-apart -0.09, byline-on -0.21, text 0.20, text-on 0.08
name-below 16: 1771: title -0.10, title-on 0.22, kicker 0.09, deck 0.06, byline-below -0.05, byline-above -0.06, byline-end -0.17, byline-apart -0.18, byline-on 0.15, text -0.17, aside -0.03
name-below 17: 523: title-on 0.20, deck 0.08, deck-on -0.10, byline-below 0.03, byline-above -0.16, byline-end -0.09, byline-apart -0.04, byline-on -0.05, text -0.18, text-on 0.14
name-below 18: 274: title 0.27, title-on -0.26, kicker -0.06, byline-below -0.48, byline-above -0.14, byline-end 0.09, byline-apart 0.49, byline-on -0.07, text -0.47, text-on -0.04
name-below 19: 362: title -0.37, title-on 1.10, kicker -0.16, deck -0.08, deck-on 0.15, byline-below -0.38, byline-above -0.17, byline-end -0.29, byline-apart 0.53, byline-on -0.16, text -0.61, text-on -0.13, aside -0.05
name-below 20: 709: title -0.28, title-on -0.13, kicker -0.03, byline-below 0.12, byline-above -0.04, byline-end 0.05, text 0.10, text-on 0.07
name-below 21: 53059: title-on -0.14, kicker -0.06, byline-below -0.16, byline-above -0.08, byline-end -0.10, byline-apart -0.07, byline-on -0.12, text 0.05, text-on -0.07, aside -0.12
name-below 22: 737: title -0.44, title-on 0.06, kicker 0.06, deck-on -0.04, byline-below -0.05, byline-above -0.11, byline-end 0.10, byline-on 0.49, text-on -0.13, aside -0.04
name-below 23: 268: title -0.21, title-on 0.59, kicker -0.33, byline-below -0.23, byline-above 0.25, byline-end -0.41, byline-apart -0.14, byline-on -0.32, text -0.33, text-on 0.29
name-below 24: 437: title 0.28, title-on -0.06, kicker -0.22, byline-below -0.26, byline-above -0.10, byline-end -0.25, byline-apart 0.03, byline-on -0.48, text 0.29, text-on -0.33
name-below 25: 124: title -0.55, title-on 0.29, deck -0.04, byline-below -0.13, byline-above -0.30, byline-end -0.46, byline-apart -0.07, byline-on -0.23, text 0.53, text-on -0.25
name-below 26: 106: title -0.87, title-on -0.12, kicker 0.36, deck -0.06, deck-on -0.04, byline-below -0.09, byline-above 0.22, byline-end -0.32, byline-apart 0.07, byline-on -0.27, text 0.63, text-on 0.22
name-below 27: 713: title -0.21, title-on -0.06, kicker -0.03, deck -0.03, byline-below 0.08, byline-above -0.04, byline-apart 0.05, byline-on -0.08, text 0.06, text-on 0.11
name-two-below 0: 119333: title -0.17, title-on 0.11, kicker -0.06, deck -0.03, byline-below -0.07, byline-above -0.11, byline-end -0.21, byline-apart -0.08, byline-on 0.04, text -0.04, text-on 0.21, aside -0.16
name-two-below 1: 2947: title -0.15, title-on -0.44, deck-on -0.09, byline-below -0.04, byline-above -0.16, byline-end 0.16, byline-apart -0.13, byline-on 0.38, text 0.21, text-on -0.13
name-two-below 2: 2030: title-on 0.07, kicker 0.04, byline-below -0.22, byline-above -0.05, byline-end 0.11, byline-apart -0.06, byline-on -0.22, text -0.09, text-on 0.08
name-two-below 3: 991: title 0.14, title-on -0.09, kicker -0.08, deck -0.06, deck-on -0.03, byline-below 0.27, byline-above -0.12, byline-end -0.24, byline-apart 0.04, byline-on -0.13, text -0.14, text-on -0.06
name-two-below 4: 400: title -0.30, title-on -0.14, kicker -0.29, deck -0.04, byline-below 0.17, byline-above 0.17, byline-end 0.03, byline-apart -0.18, byline-on -0.42, text 0.22, text-on 0.14, aside -0.03
name-two-below 5: 488: title -0.69, title-on 1.07, kicker 0.09, deck 0.04, byline-below -0.41, byline-above 0.11, byline-end -0.35, byline-apart 0.31, byline-on 0.04, text -0.42, text-on 0.17
name-two-below 6: 2992: title -0.27, title-on -0.14, kicker -0.03, deck -0.04, byline-above -0.06, byline-end 0.05, byline-apart 0.05, text 0.04, text-on 0.16
name-above 0: 820: title -0.16, title-on -0.12, kicker -0.06, byline-above -0.04, byline-end -0.09, byline-on -0.08, text 0.10, text-on -0.11, aside -0.04
name-above 1: 95: title -0.39, title-on 0.09, deck -0.10, byline-below 0.10, byline-above -0.03, byline-apart -0.04, text -0.32, text-on 0.62
name-above 2: 12: title 0.32, title-on -0.16, byline-below -0.21, text -0.31
name-above 3: 35: title 0.67, title-on -0.50, kicker -0.04, deck -0.08, deck-on -0.12, byline-below -0.13, byline-above -0.25, byline-end -0.20, byline-apart -0.13, byline-on 0.16, text -0.49, aside -0.05
name-above 4: 10: title -0.31, title-on 0.33, byline-below -0.18, text -0.17
name-above 5: 8: title 0.39, title-on -0.27, byline-below -0.09, byline-on -0.13, text -0.18
name-above 6: 186: title -0.08, kicker -0.04, byline-below -0.04, byline-above -0.04, byline-end -0.08, byline-apart -0.13, text 0.22
name-above 7: 2566: title -0.31, title-on 0.19, kicker -0.16, deck -0.13, deck-on -0.03, byline-below 0.23, byline-above -0.13, byline-end -0.10, byline-on -0.13, text -0.10, text-on 0.42, aside -0.10
name-above 8: 133: title 0.11, title-on -0.33, kicker -0.21, deck 0.22, byline-below 0.22, byline-above -0.07, byline-end -0.21, byline-apart -0.37, byline-on -0.23, text 0.28, text-on -0.23
name-above 9: 36: title 0.68, title-on -0.66, kicker 0.31, byline-below -0.53, byline-above -0.04, byline-end -0.45, byline-apart 0.31, byline-on 0.22, text -0.21, text-on -0.14
name-above 10: 73: title 0.44, title-on -0.33, kicker 0.37, deck -0.08, deck-on -0.04, byline-below -0.39, byline-above -0.25, byline-end 0.04, byline-apart 0.46, byline-on -0.19, text -0.30, text-on -0.44, aside -0.03
name-above 11: 24: title 0.06, title-on -0.33, kicker -0.13, deck -0.06, byline-below -0.55, byline-above -0.04, byline-end -0.18, byline-apart -0.17, byline-on -0.54, text 0.89, text-on -0.22
name-above 12: 40: title -0.62, title-on -0.39, kicker 0.04, deck -0.08, byline-below -0.32, byline-above 0.27, byline-end -0.55, byline-apart -0.40, byline-on 0.28, text 0.48
name-above 13: 192: title -0.06, kicker 0.04, deck -0.05, byline-below -0.08, byline-above 0.15, byline-end -0.14, byline-apart -0.13, text 0.16, aside -0.04
name-above 14: 63328: title -0.09, deck -0.12, byline-above -0.17, byline-end 0.05, byline-apart -0.16, text-on -0.11, aside -0.11
name-above 15: 2441: title 0.03, title-on -0.09, kicker -0.34, byline-below -0.11, byline-above -0.04, byline-end 0.23, byline-apart -0.19, byline-on -0.10, aside -0.04
name-above 16: 1807: title -0.26, title-on 0.16, kicker -0.10, deck 0.12, byline-below 0.17, byline-above -0.10, byline-end -0.13, byline-apart -0.11, byline-on -0.08, text 0.17
name-above 17: 505: title 0.77, title-on -0.42, kicker 0.55, deck -0.13, byline-below -0.23, byline-above -0.04, byline-end -0.11, byline-apart -0.11, byline-on -0.31, text -0.67, text-on -0.19
name-above 18: 276: title 0.58, title-on -0.48, kicker 0.32, deck -0.06, byline-below -0.15, byline-above -0.05, byline-end -0.04, byline-on -0.10, text -0.48, text-on -0.30
name-above 19: 335: title 1.05, title-on -0.53, kicker -0.53, deck -0.10, byline-below -0.34, byline-end -0.07, byline-apart 0.57, byline-on 0.03, text -1.06
name-above 20: 815: title 0.11, byline-below -0.07, byline-above 0.05, byline-end -0.06, text -0.04
name-above 21: 53595: title -0.22, title-on -0.06, kicker -0.25, deck -0.13, deck-on -0.12, byline-above -0.11, byline-end -0.12, byline-apart -0.08, byline-on 0.05, text -0.13, text-on 0.27, aside -0.13
name-above 22: 683: title-on -0.07, deck-on -0.10, byline-below -0.38, byline-above 0.10, byline-end -0.08, byline-on -0.10, text 0.12, text-on 0.11
name-above 23: 231: title 0.88, title-on -0.87, kicker 0.64, deck -0.07, deck-on -0.05, byline-below -0.50, byline-above 0.14, byline-end -0.06, byline-apart -0.12, byline-on -0.41, text -0.46, text-on -0.59
name-above 24: 403: title 0.33, title-on -0.40, kicker 0.75, deck -0.15, deck-on -0.18, byline-below -0.07, byline-above -0.03, byline-end 0.10, byline-on -0.18, text -0.22, text-on -0.23
name-above 25: 114: title 0.38, title-on 0.10, kicker 0.62, byline-below -0.37, byline-on -0.04, text -0.60
name-above 26: 115: title 0.27, title-on -0.60, kicker -0.45, deck -0.08, deck-on -0.13, byline-below -0.17, byline-above -0.08, byline-end -0.09, byline-apart 0.19, byline-on 0.27, text -0.12
name-above 27: 303: title 0.11, kicker 0.17, byline-below -0.09, byline-end -0.05, text -0.10
gap-above-and-below 0: 89909: title -0.09, title-on -0.05, deck -0.17, deck-on -0.06, byline-below -0.04, byline-above -0.09, byline-end -0.14, byline-apart -0.06, byline-on -0.14, text -0.11, aside -0.11
gap-above-and-below 1: 6437: title -1.00, title-on 0.67, kicker -0.35, deck -0.07, deck-on -0.10, byline-below -0.43, byline-above -0.36, byline-end -0.25, byline-apart -0.19, byline-on 0.32, text 0.61, text-on 0.08, aside -0.06
gap-above-and-below 2: 4844: title -0.62, title-on 0.13, deck -0.05, deck-on 0.12, byline-below -0.48, byline-above 0.15, byline-end 0.18, byline-apart -0.19, byline-on 0.37, text 0.30, aside -0.05
gap-above-and-below 3: 222: title -0.20, title-on -0.33, deck-on -0.03, byline-below -0.08, byline-end -0.10, byline-on -0.18, text 0.17, text-on 0.41
gap-above-and-below 4: 86: title -0.24, title-on -0.07, kicker -0.07, byline-end -0.06, byline-on -0.04, text 0.26, text-on 0.11
gap-above-and-below 5: 1158: title -0.17, title-on -0.03, kicker -0.03, byline-below 0.06, byline-above -0.05, byline-end 0.06, byline-on 0.03, text-on 0.08
gap-above-and-below 6: 6615: title 0.12, title-on -0.22, kicker -0.17, deck -0.09, deck-on -0.04, byline-below -0.10, byline-above -0.16, byline-end -0.43, byline-apart -0.17, byline-on -0.45, text 0.16, text-on 0.24
gap-above-and-below 7: 9137: title 0.20, title-on 0.12, deck -0.16, deck-on -0.09, byline-below -0.13, byline-above -0.16, byline-end 0.15, byline-apart 0.15, byline-on -0.12, text -0.11, text-on -0.26, aside -0.08
gap-above-and-below 8: 7: title -0.19, title-on -0.15, kicker -0.07, deck -0.13, deck-on -0.04, byline-below -0.18, byline-above -0.14, byline-end -0.13, byline-apart -0.08, byline-on 0.12, text 0.17, aside -0.12
gap-above-and-below 9: 23: title -0.20, title-on -0.13, kicker -0.23, deck -0.05, byline-above -0.05, byline-end -0.04, text 0.37, text-on 0.09
gap-above-and-below 10: 1: title -0.07, byline-below 0.13, byline-above -0.07, byline-end -0.05, byline-apart -0.08, text -0.10
gap-above-and-below 11: 165: title -0.18, title-on -0.46, kicker -0.04, byline-below -0.40, byline-end 0.14, byline-on 0.13, text 0.19
gap-above-and-below 12: 5202: title -0.15, title-on -0.57, kicker -0.20, deck-on -0.04, byline-below -0.09, byline-above -0.12, byline-end -0.11, byline-on -0.10, text 0.67, text-on -0.24
gap-above-and-below 13: 17: title 0.41, title-on -0.22, kicker -0.11, deck -0.12, byline-below -0.21, byline-end -0.04, byline-apart -0.11, byline-on -0.06, text -0.24, text-on -0.19, aside -0.07
gap-above-and-below 14: 3343: title 0.10, title-on 0.13, kicker -0.05, deck 0.04, deck-on -0.03, byline-below 0.07, byline-above -0.04, byline-end -0.13, byline-apart 0.13, byline-on -0.23, text -0.44, text-on -0.13, aside -0.06
gap-above-and-below 15: 5: title -0.13, text 0.13
gap-above-and-below 16: 1: title -0.10, title-on -0.11, kicker -0.07, deck -0.03, byline-below -0.04, byline-above -0.08, byline-apart -0.04, byline-on -0.11, text -0.05, text-on 0.12, aside -0.04
gap-above-and-below 17: 172: title -0.10, title-on 0.07, kicker -0.11, deck -0.13, byline-below 0.33, byline-above -0.07, byline-end 0.42, byline-apart -0.46, byline-on 0.14, text -0.39, text-on -0.14, aside -0.05
gap-above-and-below 18: 132: title 0.26, title-on -0.11, byline-below -0.32, byline-end -0.15, byline-apart -0.09, text 0.08, text-on -0.14
gap-above-and-below 19: 59: title -0.23, title-on -0.22, kicker -0.30, deck -0.10, deck-on -0.03, byline-below -0.04, byline-above -0.16, byline-end -0.19, byline-apart -0.08, byline-on -0.16, text 0.33, text-on 0.32
gap-above-and-below 20: 61: title 0.09, title-on -0.03, kicker -0.17, deck -0.05, byline-above 0.27, byline-end 0.16, byline-apart -0.07, byline-on -0.12, text -0.19, text-on 0.15, aside -0.03
gap-above-and-below 21: 1: title -0.09, title-on -0.08, byline-below -0.09, byline-apart -0.03, text 0.13
gap-above-and-below 24: 798: title -0.12, title-on -0.28, kicker 0.35, byline-below -0.10, byline-end -0.06, byline-apart -0.04, text-on 0.29
gap-above-and-below 25: 298: title 0.38, byline-below -0.07, byline-above 0.11, byline-end -0.05, byline-apart -0.07, text -0.33
gap-above-and-below 26: 485: title 0.14, kicker -0.22, deck -0.03, byline-below -0.08, byline-above 0.08, byline-end -0.12, byline-apart -0.04, text 0.16
gap-above-and-below 27: 2: title 0.25, text -0.25
gap-and-fill 0: 9875: title 0.06, title-on -0.06, kicker -0.06, deck -0.06, deck-on -0.05, byline-below -0.08, byline-above -0.12, byline-end -0.21, byline-on 0.09, text -0.10, text-on 0.09, aside -0.05
gap-and-fill 1: 11600: deck -0.04, byline-below -0.28, byline-above -0.06, byline-end -0.06, byline-apart -0.04, byline-on 0.15, text-on 0.14, aside -0.04
gap-and-fill 2: 10151: title -0.07, title-on 0.13, kicker -0.16, deck -0.07, deck-on -0.05, byline-below -0.11, byline-end 0.06, byline-apart -0.16, byline-on -0.07, text 0.11, aside -0.03
gap-and-fill 3: 8741: title -0.44, kicker -0.06, byline-end -0.06, byline-apart 0.06, byline-on 0.07, text -0.10, text-on 0.15
gap-and-fill 4: 34856: title -0.23, title-on -0.30, kicker -0.06, deck -0.09, byline-end 0.10, byline-apart -0.05, byline-on -0.16, text 0.12, text-on 0.05
gap-and-fill 5: 27433: title -0.24, title-on -0.43, kicker -0.06, deck -0.07, byline-below -0.05, byline-end 0.07, byline-apart -0.04, byline-on -0.16, text 0.13, text-on 0.07, aside -0.03
gap-and-fill 6: 1904: title -0.06, title-on -0.34, kicker -0.28, deck -0.04, deck-on -0.05, byline-below 0.08, byline-end 0.19, byline-apart 0.17, byline-on -0.14, text 0.15, text-on 0.39
gap-and-fill 7: 1702: title 0.15, title-on -0.23, kicker 0.22, deck-on -0.05, byline-below 0.09, byline-above -0.10, byline-end -0.18, byline-apart -0.12, byline-on 0.24, text -0.16, text-on -0.31, aside -0.04
gap-and-fill 8: 1566: title 0.09, title-on -0.14, kicker 0.03, deck -0.06, byline-below 0.07, byline-above -0.25, byline-end 0.08, byline-apart -0.04, byline-on 0.31, text-on -0.30
gap-and-fill 9: 1803: title 0.06, title-on -0.67, kicker -0.04, deck -0.08, deck-on -0.17, byline-below 0.25, byline-above -0.13, byline-end 0.50, byline-apart -0.16, byline-on -0.64, text 0.34, text-on -0.33
gap-and-fill 10: 5484: title -0.21, title-on -0.23, kicker -0.04, deck -0.05, byline-below 0.15, byline-end -0.08, byline-on 0.25, text 0.07, text-on 0.16
gap-and-fill 11: 3489: title 0.24, title-on -0.13, kicker -0.19, deck -0.08, deck-on -0.03, byline-below -0.24, byline-above -0.17, byline-apart -0.17, byline-on -0.25, text-on 0.40
gap-and-fill 12: 1831: title-on -0.13, kicker -0.20, deck -0.12, deck-on -0.03, byline-below -0.15, byline-above -0.15, byline-end -0.13, byline-apart -0.03, byline-on -0.10, text 0.31, text-on -0.19, aside -0.03
gap-and-fill 13: 1618: title -0.10, title-on -0.06, kicker -0.13, deck -0.10, byline-below -0.04, byline-above -0.05, byline-end 0.15, byline-apart -0.05, byline-on -0.05, text 0.19, text-on -0.04
gap-and-fill 14: 1366: title 0.10, title-on -0.05, kicker -0.10, deck 0.20, byline-below -0.26, byline-end -0.12, byline-apart 0.14, byline-on -0.18, text -0.12
gap-and-fill 15: 623: title -0.06, title-on 0.16, kicker 0.09, deck 0.22, deck-on -0.05, byline-below -0.18, byline-above 0.05, byline-end -0.13, byline-apart 0.18, byline-on -0.05, text -0.09, text-on -0.35
gap-and-fill 16: 1653: title 0.07, title-on -0.43, kicker -0.05, deck -0.05, deck-on -0.05, byline-below 0.12, byline-end -0.09, byline-apart 0.15, byline-on -0.18, text -0.26, text-on -0.20
gap-and-fill 17: 1649: title-on 0.56, kicker -0.10, deck -0.03, deck-on -0.10, byline-below 0.39, byline-above 0.06, byline-end -0.27, byline-apart -0.11, byline-on -0.13, text -0.31, text-on -0.82
gap-and-fill 18: 79: title -0.16, title-on -0.29, kicker -0.33, byline-above 0.05, byline-end -0.15, byline-apart -0.06, text 0.22, text-on -0.05
gap-and-fill 19: 54: title 0.35, title-on 0.17, kicker -0.06, byline-below -0.35, byline-above 0.26, byline-end -0.39, byline-on -0.15, text -0.43, text-on 0.44
gap-and-fill 20: 28: title -0.05, kicker -0.39, byline-below -0.03, byline-above -0.18, byline-end 0.48, text -0.05, text-on -0.11
gap-and-fill 21: 8: title -0.20, title-on -0.06, byline-below -0.03, byline-end -0.05, byline-apart -0.04, text 0.26
gap-and-fill 22: 34: title -0.19, text 0.21
gap-and-fill 23: 50: title -0.07, text -0.13, text-on 0.13
gap-and-fill 24: 492: title -0.08, kicker 0.16, byline-below -0.09, byline-above 0.12, byline-end -0.07, byline-apart -0.04, text -0.10
gap-and-fill 25: 531: title -0.09, kicker 0.04, byline-below -0.06, byline-above 0.09, byline-end -0.10, byline-apart -0.05, text 0.16
gap-and-fill 26: 343: title 0.36, title-on -0.07, kicker -0.08, deck -0.04, byline-below -0.08, byline-end -0.07, byline-apart -0.08, text -0.20
gap-and-fill 27: 50: title 0.14, kicker -0.39, deck -0.21, byline-below -0.29, byline-above 0.31, byline-end -0.08, byline-apart -0.09
gap-and-fill 28: 46: kicker 0.23, deck -0.10, byline-below -0.42, byline-above -0.44, byline-end -0.19, byline-apart -0.37, text 0.11, text-on 0.13
gap-and-fill 29: 122: title -0.16, kicker 0.17, deck -0.04, byline-below -0.20, byline-above 0.22, byline-end -0.09, text 0.07, text-on 0.05
gap-and-tail 0: 60518: title -0.21, title-on -0.22, kicker -0.11, deck -0.12, byline-end 0.12, byline-apart -0.22, byline-on 0.06, text -0.17, text-on 0.05, aside -0.15
gap-and-tail 1: 4700: title -0.31, title-on -0.22, kicker -0.04, byline-below -0.13, byline-above -0.17, byline-end -0.18, byline-apart -0.06, byline-on -0.11, text 0.09, text-on 0.21
gap-and-tail 2: 29506: title -0.20, title-on 0.05, deck-on -0.04, byline-below -0.07, byline-above -0.06, byline-end -0.12, byline-apart -0.04, byline-on -0.15, text 0.14, text-on 0.40
gap-and-tail 3: 2117: title -0.30, title-on -0.45, deck -0.03, deck-on -0.19, byline-below -0.05, byline-on -0.55, text 0.13, text-on 0.47
gap-and-tail 4: 550: title -0.51, title-on -0.59, byline-below -0.09, byline-on -0.17, text 0.23, text-on 0.87
gap-and-tail 5: 181: title -0.40, title-on -0.56, deck-on -0.07, byline-below -0.29, byline-apart -0.07, byline-on -0.18, text 0.50, text-on 0.21
gap-and-tail 6: 3279: title 0.24, title-on -0.27, deck -0.04, deck-on -0.15, byline-below -0.05, byline-above -0.07, byline-end 0.10, byline-apart -0.06, byline-on -0.15, text 0.09, text-on 0.07
gap-and-tail 7: 52: title -0.21, deck -0.06, byline-on -0.12, text-on 0.23
gap-and-tail 8: 1753: title -0.42, title-on 0.34, kicker -0.16, deck -0.04, deck-on -0.13, byline-below -0.13, byline-above -0.11, byline-end 0.07, byline-apart 0.05, byline-on -0.15, text 0.08, text-on 0.08
gap-and-tail 9: 10947: title 0.22, title-on -0.13, kicker 0.16, deck -0.15, deck-on -0.09, byline-below 0.13, byline-end -0.03, byline-on -0.09, text -0.30, text-on -0.13, aside -0.09
gap-and-tail 10: 843: title -0.61, title-on -0.05, byline-below 0.16, byline-above -0.05, byline-end 0.30, byline-apart -0.07, byline-on -0.07, text 0.39
gap-and-tail 11: 2874: title -0.38, title-on 0.05, kicker -0.09, byline-below -0.23, byline-end -0.03, byline-apart -0.06, byline-on -0.08, text 0.55, text-on 0.13
gap-and-tail 12: 453: title -0.73, title-on -0.19, deck-on -0.15, byline-below -0.04, text 0.53, text-on 0.39
gap-and-tail 13: 189: title -0.44, title-on -0.35, byline-below -0.34, text 0.69
gap-and-tail 14: 29: title -0.33, title-on -0.24, byline-below -0.34, text 0.51, text-on 0.11
gap-and-tail 15: 370: title 0.09, kicker -0.13, text -0.12, text-on 0.09
gap-and-tail 17: 234: title 0.14, title-on -0.62, kicker -0.35, deck -0.07, deck-on -0.18, byline-below 0.15, byline-above -0.07, byline-end -0.58, byline-apart -0.49, byline-on 0.10, text 0.51, text-on -0.42
gap-and-tail 18: 6373: title 0.05, title-on -0.07, kicker -0.09, deck 0.06, deck-on -0.05, byline-below 0.09, byline-above -0.27, byline-end -0.18, byline-apart 0.07, byline-on -0.27, text -0.05, text-on -0.56, aside -0.05
gap-and-tail 19: 340: title 0.05, title-on -0.47, kicker -0.04, deck -0.04, deck-on -0.04, byline-below 0.05, byline-above -0.04, byline-end -0.33, byline-apart -0.07, byline-on -0.05, text 0.33, text-on -0.12
gap-and-tail 20: 1443: title 0.50, title-on -0.61, deck -0.05, deck-on -0.04, byline-below -0.32, byline-above -0.04, byline-end -0.04, byline-apart -0.07, byline-on -0.13, text -0.22, text-on 0.57
gap-and-tail 21: 68: title -0.30, kicker -0.23, deck-on -0.14, byline-below -0.18, byline-apart -0.08, byline-on -0.16, text 0.30, text-on 0.54
gap-and-tail 22: 98: title -0.66, title-on -0.06, byline-below -0.18, byline-above -0.08, text 0.77, text-on 0.05
gap-and-tail 23: 13: title -0.05, byline-below -0.10, text 0.16
gap-and-tail 24: 229: title 0.21, title-on -0.18, byline-below 0.39, byline-above -0.04, byline-end -0.10, byline-on -0.04, text -0.32, text-on 0.09
gap-and-tail 25: 5: title -0.03, deck -0.07, byline-below -0.04, byline-apart -0.04, text 0.09, text-on 0.05
gap-and-tail 26: 171: title -0.11, title-on -0.66, kicker -0.04, deck 0.12, byline-below 0.55, byline-above -0.13, byline-end 0.36, byline-apart -0.46, byline-on -0.03, text 0.08, text-on -0.45
gap-and-tail 27: 202: title -0.57, title-on 0.16, kicker -0.23, byline-below -0.37, byline-above 0.07, byline-apart -0.12, byline-on -0.32, text 0.45, text-on 0.17
gap-and-tail 29: 38: title 0.34, title-on -0.10, kicker -0.07, deck -0.07, byline-end -0.19, byline-on -0.08, text -0.27, text-on 0.05
gap-and-tail 30: 3: text 0.04
gap-and-tail 36: 1467: title -0.14, title-on -0.21, kicker 0.07, deck -0.05, byline-below -0.06, byline-above 0.06, byline-end -0.08, byline-apart -0.07, text 0.22, text-on 0.21
gap-and-tail 37: 8: title 0.59, kicker -0.10, byline-below -0.20, byline-above 0.14, byline-end -0.17, byline-apart -0.14, text -0.59
gap-and-tail 38: 78: title 1.07, title-on -0.08, kicker -0.07, byline-above -0.06, text -1.05, text-on 0.29
gap-and-tail 39: 3: text-on 0.03
gap-and-tail 42: 18: title 0.44, byline-below -0.20, text -0.33
gap-and-tail 44: 10: title -0.12, kicker -0.18, deck -0.03, byline-below -0.29, byline-above 0.54, byline-end -0.25, byline-apart -0.07, text -0.46, aside -0.05
gap-below-and-tail 0: 65750: title-on -0.09, kicker 0.13, deck -0.09, byline-above -0.22, byline-end -0.10, byline-apart -0.11, byline-on -0.21, text -0.06, text-on -0.19, aside -0.11
gap-below-and-tail 1: 7043: title 0.07, title-on 0.16, kicker -0.24, deck -0.12, deck-on -0.11, byline-above -0.07, byline-end -0.04, byline-apart -0.13, byline-on 0.54, text -0.08, aside -0.11
gap-below-and-tail 2: 5963: title -0.07, title-on 0.06, kicker -0.15, deck-on 0.09, byline-below -0.25, byline-above 0.08, byline-end -0.04, byline-apart -0.08, byline-on 0.14, text -0.14, text-on -0.30, aside -0.08
gap-below-and-tail 3: 102: title 0.15, title-on -0.36, kicker -0.62, deck -0.04, byline-below -0.23, byline-end -0.13, byline-apart -0.07, text 0.36, text-on 0.35
gap-below-and-tail 4: 45: title -0.48, title-on -0.28, kicker -0.14, deck -0.11, byline-below 0.20, byline-above -0.20, byline-end -0.07, byline-apart -0.19, byline-on -0.15, text 0.27, text-on 0.34, aside -0.10
gap-below-and-tail 5: 604: title -0.15, title-on -0.40, kicker -0.11, deck -0.08, byline-below 0.07, byline-above -0.12, byline-end 0.39, byline-apart -0.14, byline-on 0.30, text-on -0.24, aside -0.06
gap-below-and-tail 6: 5213: title -0.29, title-on -0.49, kicker -0.03, byline-below 0.04, byline-above -0.10, byline-end -0.16, byline-apart -0.09, byline-on -0.08, text 0.13, text-on 0.14
gap-below-and-tail 7: 445: title -0.19, title-on -0.95, kicker -0.15, byline-below -0.53, byline-above -0.04, byline-end 0.44, byline-on -0.06, text -0.07, text-on 0.67
gap-below-and-tail 8: 207: title -0.42, title-on 0.28, kicker -0.03, deck -0.05, deck-on -0.07, byline-below -0.10, byline-above -0.10, byline-end 0.28, text -0.25, text-on 0.25
gap-below-and-tail 9: 8: title -0.04, title-on 0.13, deck -0.04, byline-below -0.08, byline-above -0.03, text -0.15
gap-below-and-tail 10: 4: text -0.05, text-on 0.07
gap-below-and-tail 11: 21: title-on -0.04, byline-below -0.26, byline-end -0.11, text -0.16, text-on 0.34
gap-below-and-tail 12: 23807: title -0.12, deck-on -0.04, byline-below -0.10, byline-above -0.04, byline-end -0.08, byline-apart -0.05, byline-on -0.13, text 0.09, text-on 0.35
gap-below-and-tail 13: 7158: title -0.36, title-on -0.23, kicker -0.06, byline-below -0.25, byline-above -0.05, byline-end -0.14, byline-apart -0.05, byline-on -0.35, text 0.41, text-on 0.30
gap-below-and-tail 14: 2049: title 0.50, title-on -0.22, kicker -0.05, deck-on -0.03, byline-below -0.15, byline-above -0.10, byline-end -0.07, byline-on -0.27, text -0.33, text-on 0.16
gap-below-and-tail 15: 109: title -0.18, title-on -0.13, deck-on -0.05, byline-below -0.10, byline-apart -0.04, byline-on -0.14, text -0.07, text-on 0.29
gap-below-and-tail 16: 33: title -0.20, kicker -0.06, text 0.19, text-on 0.07
gap-below-and-tail 17: 783: byline-end -0.05, byline-on -0.03, text 0.12, text-on 0.06
gap-below-and-tail 18: 1698: title -0.29, title-on -0.29, deck-on -0.06, byline-on -0.22, text 0.14, text-on 0.27
gap-below-and-tail 19: 774: title -0.23, title-on -0.23, deck-on -0.09, byline-below -0.09, byline-apart -0.05, byline-on -0.26, text 0.56, text-on 0.22
gap-below-and-tail 20: 111: title -0.25, title-on -0.28, kicker -0.24, deck -0.04, deck-on -0.10, byline-below -0.13, byline-above -0.06, byline-end -0.06, byline-on -0.16, text 0.47, text-on 0.37
gap-below-and-tail 21: 17: title -0.10, deck -0.03, byline-above -0.04, byline-end -0.11, text 0.17, text-on 0.10, aside -0.04
gap-below-and-tail 23: 42: title -0.08, byline-below -0.18, byline-above -0.04, byline-end -0.09, byline-on -0.05, text 0.14, text-on 0.26
gap-below-and-tail 24: 694: title -0.63, title-on -0.55, byline-below -0.17, byline-above -0.13, byline-end -0.06, text 0.31, text-on 0.46
gap-below-and-tail 25: 110: title -0.36, title-on -0.45, deck -0.06, byline-below -0.24, byline-on -0.12, text 0.58, text-on 0.18
gap-below-and-tail 26: 28: title -0.11, text 0.17
gap-below-and-tail 30: 191: title -0.45, title-on -0.57, deck -0.07, byline-below -0.09, byline-apart -0.09, text 0.50, text-on 0.06
gap-below-and-tail 31: 26: title -0.46, title-on -0.37, kicker -0.08, deck -0.04, byline-below -0.29, byline-end -0.03, byline-on -0.13, text 0.49, text-on 0.32
gap-below-and-tail 36: 3468: title 0.33, title-on -0.26, deck -0.04, deck-on -0.14, byline-below -0.08, byline-above -0.10, byline-apart -0.06, byline-on -0.07, text 0.11
gap-below-and-tail 37: 195: title 0.18, kicker -0.09, text 0.20, text-on -0.38
gap-below-and-tail 38: 223: title -0.13, title-on -0.28, kicker -0.06, deck-on -0.10, byline-below -0.28, byline-above -0.19, byline-end -0.21, byline-apart -0.04, byline-on -0.13, text-on 0.65, aside -0.04
gap-below-and-tail 42: 61: title -0.25, deck -0.04, byline-below -0.10, byline-on -0.12, text 0.05, text-on 0.28
gap-below-and-tail 48: 1774: title -0.15, title-on -0.44, kicker -0.08, deck-on -0.10, byline-below -0.33, byline-above -0.07, byline-end 0.08, byline-apart -0.10, byline-on -0.31, text 0.09, text-on 0.63
gap-below-and-tail 49: 193: title 0.32, title-on 0.09, kicker -0.32, deck -0.07, deck-on -0.05, byline-below 0.05, byline-above -0.05, byline-end -0.25, byline-apart -0.42, byline-on -0.05, text 0.10, text-on -0.43, aside -0.03
gap-below-and-tail 50: 152: title -0.80, title-on -0.07, kicker -0.38, deck -0.24, deck-on -0.30, byline-below 0.73, byline-above 0.05, byline-end 0.56, byline-apart -0.08, byline-on 0.07, text -0.06, text-on -0.24
gap-below-and-tail 51: 6: title -0.05, kicker -0.04, byline-above -0.05, byline-end -0.06, text 0.09, aside -0.04
gap-below-and-tail 53: 44: title -0.35, byline-end 0.07, text 0.18, text-on 0.33
gap-and-tail-above 0: 65750: title -0.24, title-on 0.14, kicker -0.24, deck -0.11, deck-on 0.08, byline-below 0.18, byline-above -0.14, byline-end -0.41, byline-apart -0.10, byline-on 0.21, text 0.04, text-on 0.18, aside -0.09
gap-and-tail-above 1: 5213: title -0.63, title-on 0.34, kicker -0.07, byline-below -0.07, byline-above -0.08, byline-end -0.08, byline-on 0.15, text 0.18, text-on 0.35
gap-and-tail-above 2: 23807: title 0.14, title-on -0.33, kicker 0.06, deck -0.07, byline-below -0.12, byline-above 0.15, byline-end 0.08, byline-apart -0.19, byline-on -0.17, text -0.09, text-on -0.24, aside -0.05
gap-and-tail-above 3: 1698: title 0.06, title-on -0.30, kicker 0.41, deck-on -0.09, byline-below -0.13, byline-above -0.07, byline-end 0.14, byline-apart -0.05, byline-on -0.22, text -0.10, text-on -0.36
gap-and-tail-above 4: 694: title 0.05, title-on -0.50, byline-below -0.10, byline-on -0.28, text -0.03, text-on 0.24
gap-and-tail-above 5: 191: title -0.08, text -0.06, text-on 0.11
gap-and-tail-above 6: 3468: title -0.32, title-on -0.12, kicker -0.06, deck-on -0.06, byline-below 0.06, byline-above 0.04, byline-end -0.12, byline-apart -0.05, byline-on 0.22, text -0.28, text-on 0.26
gap-and-tail-above 7: 61: title -0.31, deck -0.12, deck-on -0.14, byline-below -0.30, byline-end -0.25, byline-apart 0.38, byline-on -0.10, text -0.08, text-on 0.36, aside -0.08
gap-and-tail-above 8: 1774: title 0.32, title-on -0.57, kicker -0.09, deck-on 0.40, byline-below -0.08, byline-above 0.13, byline-end 0.20, byline-on -0.59, text -0.26, text-on -0.11
gap-and-tail-above 10: 7043: title 0.23, title-on 0.14, kicker -0.06, deck -0.14, deck-on -0.08, byline-below 0.04, byline-above -0.10, byline-end -0.28, byline-apart 0.11, byline-on 0.04, text -0.18, text-on -0.08, aside -0.07
gap-and-tail-above 11: 445: title -0.20, title-on 0.29, kicker -0.53, byline-below -0.57, byline-above -0.04, byline-end 0.45, byline-apart -0.07, text -0.22, text-on 0.15, aside -0.03
gap-and-tail-above 12: 7158: title-on 0.17, kicker 0.04, deck -0.07, byline-below -0.14, byline-above -0.08, byline-end -0.11, byline-apart -0.04, text 0.09, text-on -0.17, aside -0.03
gap-and-tail-above 13: 774: title -0.28, title-on -0.20, kicker -0.15, byline-below -0.12, byline-end -0.07, text 0.41, text-on 0.07
gap-and-tail-above 14: 110: title 0.82, deck-on -0.05, byline-end -0.19, text -0.83, text-on 0.08
gap-and-tail-above 15: 26: title -0.25, kicker -0.06, byline-below -0.15, byline-above -0.09, byline-end -0.17, byline-apart -0.04, byline-on -0.03, text 0.32, text-on 0.04
gap-and-tail-above 16: 195: title -0.75, title-on 0.45, kicker -0.20, byline-below -0.07, byline-end -0.15, text 0.33, text-on 0.43
gap-and-tail-above 17: 4: title -0.03, text-on 0.05
gap-and-tail-above 18: 193: title 0.94, title-on -0.55, kicker 0.14, byline-below 0.09, byline-end -0.06, byline-apart -0.41, byline-on -0.23, text -0.40, text-on -0.39
gap-and-tail-above 20: 5963: title 0.04, title-on -0.14, kicker -0.19, deck 0.09, deck-on -0.05, byline-below -0.08, byline-above -0.05, byline-end 0.08, byline-apart 0.11, byline-on -0.28, text -0.10, text-on -0.04, aside -0.06
gap-and-tail-above 21: 207: title-on -0.36, kicker -0.35, deck -0.04, deck-on -0.14, byline-below -0.14, byline-above -0.17, byline-end -0.05, byline-apart -0.10, byline-on 0.32, text 0.42, text-on -0.29
gap-and-tail-above 22: 2049: title 0.15, title-on -0.26, kicker -0.09, deck -0.03, deck-on -0.04, byline-below -0.03, byline-above -0.14, byline-end -0.18, byline-apart -0.11, text 0.14
gap-and-tail-above 23: 111: title 0.13, title-on -0.10, kicker -0.36, deck -0.03, byline-below -0.10, byline-above -0.07, byline-end -0.12, byline-apart -0.04, byline-on -0.08, text 0.07, text-on 0.11
gap-and-tail-above 24: 28: title -0.19, byline-below -0.07, byline-apart -0.16, text 0.27
gap-and-tail-above 26: 223: title -0.35, title-on -0.18, kicker -0.03, byline-below -0.04, byline-on -0.07, text 0.09, text-on 0.52
gap-and-tail-above 28: 152: title 0.22, title-on 0.04, kicker 0.23, deck -0.12, deck-on -0.05, byline-below -0.15, byline-above -0.03, byline-end -0.17, byline-apart 0.04, text 0.16, text-on -0.61
gap-and-tail-above 30: 102: title 0.26, kicker 0.56, deck -0.04, byline-below -0.36, byline-above -0.06, byline-end -0.13, byline-apart -0.12, byline-on -0.20, text -0.20, text-on -0.23
gap-and-tail-above 31: 8: title -0.09, title-on 0.04
gap-and-tail-above 32: 109: title 0.07, title-on -0.23, kicker -0.75, byline-above -0.23, byline-end 0.29, byline-apart -0.05, text -0.05, text-on 0.08, aside -0.04
gap-and-tail-above 33: 17: title -0.14, title-on -0.05, kicker -0.06, byline-below -0.05, byline-above 0.29, byline-end -0.18, byline-apart -0.05, text -0.14, aside -0.07
gap-and-tail-above 34: 3: title 0.04, text -0.07, text-on 0.03
gap-and-tail-above 36: 8: title -0.07, text-on 0.08
gap-and-tail-above 38: 6: title 0.13, byline-below -0.06, text -0.13
gap-and-tail-above 40: 45: title -0.07, title-on -0.24, kicker -0.04, byline-below -0.13, byline-apart -0.08, text 0.22, text-on 0.29
gap-and-tail-above 42: 33: title 0.25, title-on -0.15, kicker -0.25, byline-above -0.23, byline-end -0.12, text -0.13, text-on 0.05
gap-and-tail-above 43: 2: title 0.07, text -0.07
gap-and-tail-above 46: 4: title -0.04, text-on 0.06
gap-and-tail-above 49: 1496: title 0.04, kicker 0.03, deck -0.04, byline-below -0.07, byline-end -0.06, byline-apart -0.04, text 0.09
times 0: 125924: kicker -0.03, deck -0.14, deck-on -0.06, byline-below -0.18, byline-above -0.12, text -0.13, text-on 0.03, aside -0.14
times 1: 1897: kicker 0.31, deck -0.03, deck-on -0.05, byline-below -0.32, byline-above -0.13, byline-end -0.67, byline-apart -0.13, byline-on -0.15, text 0.45, text-on 0.47
times 2: 1360: title 0.07, title-on -0.84, kicker -0.66, deck -0.06, byline-below -0.78, byline-above -0.31, byline-end -1.67, byline-on -0.44, text 0.82, text-on 0.09, aside -0.04
row 0: 70603: title -0.17, kicker -0.05, deck -0.04, deck-on -0.05, byline-below -0.11, byline-end -0.06, byline-apart -0.05, byline-on -0.17, text 0.17, text-on 0.09
row 1: 8523: title-on 0.16, kicker -0.06, deck -0.04, deck-on -0.04, byline-below -0.08, byline-above -0.08, byline-end -0.04, text-on 0.06
row 2: 7606: title 0.06, title-on -0.04, kicker -0.11, deck -0.13, deck-on -0.05, byline-below 0.12, byline-above 0.09, byline-end -0.11, byline-on 0.05, text -0.17, text-on -0.13
row 3: 6171: deck -0.04, deck-on -0.03, byline-above -0.18, byline-end 0.14, byline-apart 0.05, byline-on -0.14, text -0.09, text-on -0.06, aside -0.03
row 4: 5332: title-on -0.06, deck -0.06, byline-below 0.03, byline-above -0.14, byline-end -0.07, byline-apart -0.18, byline-on 0.12, text -0.03, text-on 0.10, aside -0.04
row 5: 7879: title -0.10, title-on -0.07, kicker 0.13, deck 0.08, deck-on 0.11, byline-below 0.08, byline-end -0.17, byline-apart -0.08, text -0.05, aside -0.08
row 6: 8250: title -0.13, title-on -0.26, kicker 0.19, deck -0.05, byline-below -0.18, byline-apart -0.06, byline-on 0.11, text-on 0.19, aside -0.07
row 7: 14817: title 0.07, title-on -0.11, kicker -0.36, deck -0.20, byline-below -0.26, byline-end -0.50, byline-apart 0.05, byline-on -0.30, text 0.14, text-on -0.09, aside -0.10
row-and-place 0: 70603: title -0.12, title-on -0.10, kicker -0.04, deck -0.05, deck-on -0.04, byline-below -0.14, byline-end -0.11, byline-on -0.17, text 0.12, text-on 0.18
row-and-place 9: 8523: kicker -0.05, deck-on -0.03, byline-below -0.07, byline-above -0.05, byline-end 0.08, byline-apart -0.05, byline-on -0.05, text-on 0.08
row-and-place 17: 3803: title 0.08, title-on 0.13, kicker -0.05, deck -0.09, byline-below 0.07, byline-above -0.08, byline-end -0.08, byline-apart -0.08, byline-on 0.05, text -0.08, text-on 0.04
row-and-place 18: 3803: title -0.08, title-on -0.18, kicker -0.10, deck -0.03, deck-on -0.05, byline-above 0.17, byline-end -0.04, byline-on 0.13, text -0.08, text-on -0.19
row-and-place 25: 2057: title -0.09, title-on 0.12, kicker -0.06, deck 0.04, byline-apart 0.03, byline-on -0.11, text -0.03, text-on 0.08
row-and-place 26: 2057: title 0.13, title-on -0.04, kicker -0.07, deck-on -0.05, byline-below -0.16, byline-end 0.08, byline-apart 0.08, text -0.13, text-on -0.33
row-and-place 27: 2057: title -0.03, title-on -0.27, kicker 0.12, deck -0.06, byline-above -0.09, byline-on 0.05, text -0.06, text-on 0.12
row-and-place 33: 1333: title -0.18, title-on 0.20, byline-below -0.06, byline-end -0.13, byline-apart -0.06, text 0.19
row-and-place 34: 1333: title 0.07, title-on 0.27, deck -0.06, deck-on 0.09, byline-below -0.18, byline-end -0.17, byline-apart -0.06, text -0.12, text-on 0.21
row-and-place 35: 1333: title-on -0.53, kicker -0.14, deck 0.03, byline-below 0.21, byline-above -0.09, byline-end 0.18, byline-apart -0.08, text 0.12, text-on 0.04
row-and-place 36: 1333: title-on -0.16, kicker 0.09, deck -0.03, byline-below -0.10, byline-apart -0.09, text -0.03
row-and-place 41: 1458: title 0.09, title-on 0.10, kicker -0.03, deck-on 0.15, byline-below -0.33, byline-on 0.18, text 0.07, text-on -0.09
row-and-place 42: 1458: title-on -0.11, kicker -0.07, deck -0.06, deck-on 0.25, byline-below 0.21, byline-above -0.08, byline-end -0.27, byline-apart -0.17, byline-on -0.21, text 0.13, text-on 0.18
row-and-place 43: 1458: title -0.09, deck 0.15, deck-on -0.04, byline-below 0.09, byline-above -0.04, byline-end 0.04, byline-apart -0.05, byline-on -0.08, text -0.10, text-on -0.20
row-and-place 44: 1458: title-on -0.06, kicker -0.08, deck -0.07, byline-below 0.07, byline-above -0.06, byline-end -0.10, byline-apart -0.06, byline-on -0.07, text 0.15, text-on -0.28
row-and-place 45: 2047: title -0.17, title-on -0.37, kicker 0.07, deck -0.05, deck-on -0.07, byline-below -0.06, byline-above -0.06, byline-end 0.11, byline-apart -0.07, byline-on 0.27, text 0.27, text-on 0.04
row-and-place 49: 1012: title 0.11, title-on -0.06, kicker -0.04, deck -0.07, deck-on -0.20, byline-below -0.37, byline-above -0.06, byline-end -0.04, byline-apart 0.09, byline-on 0.14, text 0.05, text-on 0.05
row-and-place 50: 1012: title -0.18, title-on 0.21, kicker -0.05, deck -0.06, deck-on 0.13, byline-below -0.12, byline-apart -0.06, byline-on -0.20, text 0.05
row-and-place 51: 1012: title -0.16, title-on 0.09, kicker 0.12, deck 0.04, deck-on -0.05, byline-below -0.08, byline-end 0.04, byline-apart -0.05, byline-on -0.16, text 0.06, text-on -0.47
row-and-place 52: 1012: title -0.16, title-on 0.16, kicker -0.08, deck -0.07, deck-on 0.07, byline-below 0.20, byline-above -0.10, byline-end -0.24, byline-apart 0.10, text-on -0.05
row-and-place 53: 2024: title -0.11, title-on -0.15, kicker -0.07, byline-below 0.10, byline-above -0.05, byline-end 0.30, byline-apart 0.07, text -0.05, text-on 0.10
row-and-place 54: 2178: title -0.15, title-on -0.20, kicker 0.17, deck 0.08, byline-below -0.31, byline-above -0.06, byline-end 0.05, byline-apart -0.03, byline-on -0.06, text 0.09, text-on 0.26
row-and-place 57: 640: byline-below -0.20, byline-end -0.18, byline-apart 0.28, byline-on 0.12, text -0.16, text-on -0.10
row-and-place 58: 640: title -0.27, title-on -0.57, kicker -0.15, deck-on 0.50, byline-below -0.61, byline-above 0.03, byline-end -0.08, byline-apart 0.40, byline-on 0.20, text 0.22, text-on 0.17
row-and-place 59: 640: title -0.44, title-on 0.16, kicker -0.11, deck -0.04, deck-on 0.47, byline-below -0.21, byline-above -0.09, byline-end 0.03, byline-on -0.18, text 0.29, text-on -0.04
row-and-place 60: 640: title -0.36, title-on -0.27, kicker -0.12, deck 0.08, deck-on -0.04, byline-below -0.09, byline-above -0.05, byline-end -0.05, byline-on -0.10, text 0.23, text-on 0.45
row-and-place 61: 1280: title -0.37, title-on -0.05, kicker -0.14, deck -0.04, deck-on -0.03, byline-below 0.10, byline-end -0.09, byline-on -0.19, text 0.23, text-on 0.12
row-and-place 62: 2560: title -0.12, title-on -0.11, kicker -0.05, deck -0.08, deck-on -0.06, byline-below -0.30, byline-above 0.15, byline-end -0.09, byline-apart 0.06, byline-on -0.21, text 0.38
row-and-place 63: 8417: title 0.12, title-on -0.14, kicker -0.28, deck -0.08, deck-on -0.04, byline-below -0.17, byline-above -0.03, byline-apart -0.12, text 0.36, text-on 0.04, aside -0.04
bare-row-and-letters 0: 16: title 0.35, title-on 0.38, kicker -0.14, byline-below -0.21, byline-apart -0.03, text -0.46, text-on -0.13
bare-row-and-letters 1: 35: title -0.27, deck -0.13, byline-below -0.27, byline-above -0.13, byline-end -0.17, byline-apart -0.11, text 0.21, text-on 0.29
bare-row-and-letters 2: 44742: title -0.05, title-on -0.21, kicker -0.09, deck -0.06, deck-on 0.05, byline-above -0.11, byline-end -0.16, byline-apart 0.05, text-on 0.09
bare-row-and-letters 3: 55444: title -0.05, kicker -0.04, deck-on 0.05, byline-below -0.11, byline-above -0.12, byline-end -0.19, byline-apart -0.12, byline-on -0.06, text-on -0.05, aside -0.11
bare-row-and-letters 4: 544: title -0.08, title-on -0.17, byline-below -0.05, byline-above -0.08, byline-end -0.18, byline-apart -0.03, byline-on -0.20, text 0.35, text-on -0.16
bare-row-and-letters 5: 1966: title-on 0.03, kicker -0.14, byline-below -0.12, byline-above -0.05, byline-end -0.08, byline-on 0.09, text -0.16, text-on 0.09, aside -0.07
bare-row-and-letters 6: 4809: title -0.08, title-on 0.10, deck -0.05, byline-below -0.07, byline-above -0.10, byline-end -0.08, byline-apart 0.06, byline-on -0.24, text 0.18, text-on -0.10
bare-row-and-letters 8: 382: title 0.22, title-on 0.09, kicker -0.04, deck -0.07, byline-below -0.34, byline-above -0.12, byline-end -0.04, byline-on -0.05, text -0.07, text-on 0.21
bare-row-and-letters 9: 671: title 0.09, title-on -0.13, kicker 0.15, byline-below -0.09, byline-above -0.18, byline-end 0.03, byline-apart 0.11, byline-on -0.08, text -0.21, text-on 0.36, aside -0.09
bare-row-and-letters 10: 3263: title 0.04, kicker 0.06, deck -0.03, deck-on 0.07, byline-below -0.29, byline-end 0.05, byline-apart -0.20, byline-on 0.08, text 0.09, text-on -0.09, aside -0.04
bare-row-and-letters 12: 125: title -0.10, title-on 0.19, kicker -0.21, deck -0.06, byline-above 0.12, byline-end -0.14, byline-apart -0.31, text -0.53, text-on -0.31, aside -0.06
bare-row-and-letters 13: 245: title 0.13, title-on 0.34, kicker -0.61, deck -0.12, byline-below -0.28, byline-above -0.15, byline-end -0.14, byline-apart 0.14, byline-on -0.11, text 0.26, text-on 0.04, aside -0.07
bare-row-and-letters 14: 1892: title -0.03, title-on -0.23, kicker -0.08, deck -0.07, deck-on -0.08, byline-above 0.04, byline-end 0.14, byline-apart -0.10, byline-on -0.11, text 0.03, text-on 0.15, aside -0.03
bare-row-and-letters 16: 40: title -0.24, title-on 0.43, kicker -0.08, deck -0.19, deck-on -0.07, byline-below -0.15, byline-on -0.14, text -0.33, text-on -0.09
bare-row-and-letters 17: 108: title 0.18, title-on 0.20, kicker -0.38, deck -0.25, byline-below -0.57, byline-above -0.21, byline-end -0.66, byline-apart -0.43, byline-on -0.17, text -0.08, text-on 0.58, aside -0.05
bare-row-and-letters 18: 1696: title -0.14, title-on -0.06, kicker -0.05, deck 0.19, deck-on -0.04, byline-below -0.28, byline-above 0.21, byline-end -0.20, byline-apart -0.15, byline-on 0.09, text 0.08, text-on -0.26, aside -0.05
bare-row-and-letters 20: 21: title -0.19, title-on -0.16, kicker -0.13, deck -0.13, byline-above -0.07, byline-end -0.07, byline-apart -0.13, text 0.18, text-on 0.15, aside -0.20
bare-row-and-letters 21: 26: title -0.21, title-on 0.42, kicker -0.41, deck -0.34, deck-on -0.15, byline-below 0.05, byline-above -0.31, byline-end -0.30, byline-apart 0.31, byline-on -0.22, text 0.06, aside -0.25
bare-row-and-letters 22: 2285: title 0.04, title-on -0.29, kicker 0.10, byline-below -0.40, byline-above -0.19, byline-end 0.03, text 0.04, text-on 0.22, aside -0.05
bare-row-and-letters 24: 17: title -0.22, title-on 0.16, kicker -0.03, deck -0.10, byline-below -0.17, byline-above -0.06, byline-apart -0.06, byline-on -0.13, text -0.23, text-on 0.15, aside -0.07
bare-row-and-letters 25: 13: title -0.17, title-on 0.19, kicker -0.11, deck -0.11, byline-below 0.09, byline-above -0.15, byline-end -0.24, byline-apart -0.20, byline-on 0.16, text -0.20, text-on -0.10, aside -0.05
bare-row-and-letters 26: 3279: title 0.06, title-on -0.04, kicker -0.11, deck 0.05, deck-on -0.03, byline-below -0.30, byline-above -0.04, byline-apart -0.03, byline-on 0.15, text-on 0.09, aside -0.08
bare-row-and-letters 28: 21: title 0.37, title-on -0.07, kicker -0.06, byline-below 0.10, byline-end -0.14, byline-apart -0.08, text -0.44, aside -0.07
bare-row-and-letters 30: 7541: title -0.23, title-on 0.17, kicker 0.08, deck-on -0.06, byline-below -0.21, byline-above -0.19, byline-end 0.22, byline-apart 0.19, byline-on -0.12, text -0.11, text-on 0.30, aside -0.09
bare-row-and-place 0: 100237: title -0.14, title-on -0.04, kicker -0.11, deck -0.06, deck-on 0.08, byline-below -0.11, byline-above -0.16, byline-end -0.14, byline-apart -0.07, byline-on -0.11, aside -0.11
bare-row-and-place 9: 7319: title-on -0.15, kicker -0.06, deck -0.07, byline-below -0.03, byline-above 0.05, byline-end -0.10, byline-apart -0.03, text -0.08, text-on -0.06, aside -0.05
bare-row-and-place 17: 2158: title -0.19, title-on 0.11, kicker 0.13, byline-below 0.05, byline-above -0.08, byline-end 0.04, byline-apart -0.07, text -0.09
bare-row-and-place 18: 2158: title -0.04, title-on -0.23, kicker -0.16, deck -0.06, deck-on 0.13, byline-end -0.11, byline-apart -0.09, byline-on 0.04, text 0.23, text-on 0.05
bare-row-and-place 25: 754: title -0.09, title-on -0.07, kicker -0.25, deck -0.08, byline-below -0.03, byline-above -0.05, byline-end -0.10, byline-apart -0.07, byline-on -0.03, text 0.19, text-on 0.45
bare-row-and-place 26: 754: title-on 0.17, kicker -0.58, deck -0.04, byline-above -0.10, byline-end 0.20, byline-apart 0.04, byline-on -0.04, text -0.19, text-on 0.34
bare-row-and-place 27: 754: title -0.16, title-on -0.32, kicker 0.06, deck -0.03, byline-above -0.04, byline-end -0.14, byline-apart -0.04, byline-on 0.15, text 0.08, text-on -0.23
bare-row-and-place 33: 461: title 0.05, kicker -0.10, deck 0.07, byline-below -0.54, byline-end -0.31, byline-apart -0.05, byline-on 0.21, text 0.31, text-on 0.05
bare-row-and-place 34: 461: title 0.06, title-on 0.03, kicker -0.49, deck 0.23, byline-below -0.10, byline-end -0.09, byline-apart -0.05, text -0.13, text-on 0.50
bare-row-and-place 35: 461: title -0.11, kicker 0.13, deck -0.08, byline-below 0.45, byline-above -0.14, byline-end -0.22, byline-apart -0.07, byline-on -0.20, text -0.19
bare-row-and-place 36: 461: title-on 0.17, kicker 0.07, deck -0.07, byline-below -0.17, byline-above 0.16, byline-end 0.10, byline-apart -0.06, text -0.21, text-on -0.08
bare-row-and-place 41: 432: title 0.14, title-on -0.20, kicker 0.23, deck -0.04, deck-on -0.04, byline-above -0.14, byline-end -0.18, byline-apart -0.12, byline-on 0.07, text 0.06, text-on -0.34
bare-row-and-place 42: 432: title 0.11, title-on -0.24, kicker -0.13, deck 0.07, deck-on 0.15, byline-below -0.29, byline-above 0.17, byline-end -0.30, byline-apart 0.07, byline-on -0.05, text-on 0.06
bare-row-and-place 43: 432: title -0.20, title-on 0.19, kicker -0.31, deck 0.08, deck-on -0.04, byline-below -0.10, byline-above -0.10, byline-end -0.20, byline-apart -0.05, byline-on -0.06, text 0.26, text-on 0.08
bare-row-and-place 44: 432: title -0.06, title-on 0.04, deck -0.08, byline-above -0.22, byline-apart 0.08, byline-on -0.17, text -0.07, text-on 0.47
bare-row-and-place 45: 604: title -0.05, title-on -0.26, deck -0.05, deck-on -0.04, byline-below 0.07, byline-above -0.24, byline-end 0.28, byline-apart -0.10, byline-on 0.29, text 0.06, text-on -0.18
bare-row-and-place 49: 402: title -0.47, title-on -0.11, kicker -0.16, byline-below -0.64, byline-above -0.07, byline-end 0.34, byline-apart 0.22, byline-on 0.23, text 0.31, text-on 0.19
bare-row-and-place 50: 402: title -0.14, title-on -0.70, kicker -0.08, byline-below 0.25, byline-end -0.13, byline-apart -0.11, byline-on -0.21, text 0.31, text-on 0.40
bare-row-and-place 51: 402: title -0.03, title-on -0.13, kicker -0.03, deck -0.04, deck-on -0.03, byline-below -0.70, byline-above 0.46, byline-end -0.18, byline-apart -0.13, byline-on 0.48, text-on 0.52
bare-row-and-place 52: 402: title -0.41, title-on 0.17, kicker -0.08, deck 0.21, byline-below 0.38, byline-above -0.24, byline-end -0.13, byline-apart 0.03, byline-on 0.14, text 0.03, text-on -0.13
bare-row-and-place 53: 804: title -0.17, title-on -0.47, kicker 0.26, deck -0.06, deck-on -0.03, byline-end 0.06, byline-apart -0.06, byline-on 0.28, text 0.14
bare-row-and-place 54: 897: title 0.05, title-on 0.21, kicker -0.08, deck 0.06, byline-below -0.28, byline-above -0.19, byline-end -0.14, byline-on 0.16, text -0.08
bare-row-and-place 57: 359: title -0.11, title-on 0.05, kicker -0.17, deck -0.04, byline-below 0.30, byline-above -0.03, byline-end -0.21, byline-apart 0.37, byline-on -0.04, text -0.28, text-on -0.13
bare-row-and-place 58: 359: title -0.07, title-on -0.05, kicker -0.11, deck -0.03, deck-on -0.14, byline-below 0.23, byline-end 0.14, byline-apart -0.18, byline-on 0.37, text 0.08, text-on -0.66
bare-row-and-place 59: 359: title 0.23, title-on -0.67, deck -0.05, byline-below -0.21, byline-above -0.21, byline-end -0.13, byline-apart 0.27, text 0.32, text-on -0.30
bare-row-and-place 60: 359: title -0.33, title-on -0.07, kicker -0.07, deck -0.06, byline-below -0.42, byline-above -0.07, byline-apart 0.14, text-on 0.51
bare-row-and-place 61: 718: title -0.32, deck -0.07, byline-below -0.15, byline-above -0.09, byline-end -0.18, byline-apart 0.15, byline-on -0.23, text -0.11, text-on 0.13
bare-row-and-place 62: 1436: title -0.06, title-on 0.14, kicker 0.03, deck 0.35, byline-below -0.30, byline-above -0.03, byline-end -0.14, byline-apart 0.23, byline-on -0.33, text -0.11, text-on 0.05
bare-row-and-place 63: 3972: kicker 0.37, deck -0.07, byline-below 0.17, byline-above 0.08, byline-end 0.30, byline-apart -0.47, byline-on -0.05, text 0.17, text-on 0.21, aside -0.04
bare-row-and-ragged 0: 12827: title -0.09, title-on 0.68, byline-below -0.09, byline-above -0.13, byline-end -0.06, byline-apart 0.23, byline-on -0.21, text-on -0.13
bare-row-and-ragged 1: 25261: title -0.16, title-on -0.08, kicker -0.03, deck -0.04, deck-on 0.11, byline-below -0.13, byline-above -0.05, byline-end -0.11, byline-on -0.07, text 0.16, text-on 0.11
bare-row-and-ragged 2: 23980: title -0.11, kicker -0.09, deck-on 0.16, byline-below -0.06, byline-above -0.08, byline-apart -0.09, byline-on 0.13, aside -0.03
bare-row-and-ragged 3: 38169: title -0.14, kicker -0.12, deck -0.06, deck-on -0.08, byline-above -0.06, byline-end -0.17, byline-apart -0.12, byline-on -0.08, text 0.07, text-on 0.16, aside -0.07
bare-row-and-ragged 4: 652: title -0.17, title-on -0.03, kicker -0.05, deck -0.13, deck-on -0.05, byline-below -0.08, byline-above -0.05, byline-end -0.21, byline-apart -0.03, byline-on -0.03, text -0.13, text-on 0.37
bare-row-and-ragged 5: 2045: title 0.19, title-on -0.17, kicker 0.05, byline-below -0.08, byline-end -0.09, byline-apart -0.04, byline-on -0.06, text -0.15, aside -0.03
bare-row-and-ragged 6: 2663: title 0.10, title-on 0.09, kicker -0.06, deck -0.03, byline-below -0.05, byline-on -0.03, text -0.06, text-on -0.28
bare-row-and-ragged 7: 1959: title -0.30, title-on -0.13, kicker -0.09, byline-below 0.05, byline-above 0.04, byline-end 0.07, byline-on 0.03, text 0.11
bare-row-and-ragged 8: 347: title-on -0.08, deck -0.04, byline-below -0.51, byline-above -0.26, byline-end -0.12, byline-apart -0.08, byline-on -0.05, text 0.05, text-on 0.33
bare-row-and-ragged 9: 750: title -0.12, title-on -0.24, kicker 0.40, deck 0.21, byline-below -0.15, byline-above -0.10, byline-end 0.08, byline-apart 0.14, byline-on 0.39, text -0.33, text-on 0.12
bare-row-and-ragged 10: 1504: title 0.12, title-on -0.11, kicker -0.05, deck -0.03, deck-on 0.07, byline-below -0.06, byline-above 0.16, byline-on 0.06, text -0.07, text-on -0.58
bare-row-and-ragged 11: 1715: title-on 0.14, deck -0.09, byline-below -0.12, byline-above -0.07, byline-end -0.06, byline-apart -0.05, byline-on -0.17, text 0.09, text-on 0.28, aside -0.04
bare-row-and-ragged 12: 95: title -0.10, title-on -0.04, byline-below -0.11, text 0.05, text-on 0.07
bare-row-and-ragged 13: 285: title -0.76, title-on -0.38, kicker -0.22, deck -0.04, byline-below 0.40, byline-above -0.05, byline-end 0.24, byline-apart -0.03, byline-on 0.16, text 0.61, text-on -0.25
bare-row-and-ragged 14: 795: title -0.17, kicker -0.19, deck -0.08, byline-below 0.19, byline-above 0.05, byline-end 0.20, byline-apart -0.08, text -0.17, text-on 0.19
bare-row-and-ragged 15: 1087: title -0.06, title-on -0.10, kicker 0.18, deck -0.06, byline-below -0.17, byline-apart -0.04, byline-on 0.05, text-on -0.06
bare-row-and-ragged 16: 94: title -0.16, title-on -0.03, byline-below -0.13, byline-apart -0.08, byline-on -0.04, text 0.18, text-on 0.09
bare-row-and-ragged 17: 246: title 0.38, title-on -0.11, kicker -0.18, deck -0.04, byline-above -0.16, byline-on -0.21, text -0.04, text-on -0.13
bare-row-and-ragged 18: 573: title -0.03, title-on -0.16, kicker 0.14, deck 0.14, byline-below -0.20, byline-above 0.05, byline-end -0.24, byline-apart -0.30, byline-on 0.35, text 0.10, text-on 0.04
bare-row-and-ragged 19: 931: title 0.06, title-on -0.09, kicker 0.10, deck -0.14, deck-on -0.03, byline-below -0.07, byline-above -0.17, byline-end -0.04, byline-apart -0.28, byline-on -0.27, text 0.10, text-on -0.16
bare-row-and-ragged 20: 117: title -0.07, title-on -0.21, deck-on -0.06, byline-below -0.34, byline-apart -0.07, byline-on -0.21, text 0.35, text-on -0.24
bare-row-and-ragged 21: 388: title 0.39, title-on -0.49, kicker 0.32, deck -0.10, deck-on -0.09, byline-below -0.20, byline-above -0.36, byline-end -0.34, byline-apart -0.09, byline-on -0.23, text 0.07, text-on -0.10
bare-row-and-ragged 22: 651: title 0.23, title-on -0.29, kicker -0.16, deck -0.10, deck-on -0.08, byline-below 0.12, byline-above -0.17, byline-end -0.24, byline-on 0.09, text 0.14, text-on -0.29
bare-row-and-ragged 23: 1176: title -0.15, title-on 0.05, kicker 0.07, deck 0.23, byline-below -0.34, byline-above -0.13, byline-end 0.20, byline-apart -0.10, byline-on -0.24, text -0.03, text-on -0.06, aside -0.06
bare-row-and-ragged 24: 132: title -0.28, title-on -0.15, byline-below -0.18, byline-above -0.09, byline-end -0.19, byline-on -0.07, text -0.21, text-on 0.63
bare-row-and-ragged 25: 637: title 0.45, title-on -0.10, byline-below -0.16, byline-above -0.20, byline-end 0.05, byline-apart 0.18, byline-on -0.10, text -0.56, text-on 0.64
bare-row-and-ragged 26: 956: title-on 0.11, kicker -0.12, deck -0.06, byline-below -0.09, byline-above -0.17, byline-apart 0.12, byline-on 0.48, text -0.27
bare-row-and-ragged 27: 1584: title-on 0.09, deck 0.18, byline-below 0.04, byline-end 0.11, byline-apart -0.43, byline-on -0.38, text 0.13, text-on -0.10, aside -0.06
bare-row-and-ragged 28: 387: title -0.23, title-on -0.22, byline-end -0.17, byline-apart -0.16, byline-on -0.14, text 0.16, text-on 0.18
bare-row-and-ragged 29: 1671: title 0.32, title-on -0.10, kicker -0.06, deck -0.04, byline-below -0.07, byline-above -0.06, byline-end -0.08, byline-apart -0.53, text -0.23, text-on 0.44
bare-row-and-ragged 30: 2839: title 0.21, title-on -0.17, kicker 0.06, byline-below 0.39, byline-above -0.17, byline-end -0.11, byline-apart 0.27, text -0.37, text-on -0.18, aside -0.04
bare-row-and-ragged 31: 2665: title -0.22, kicker 0.17, deck-on -0.08, byline-below -0.23, byline-above 0.05, byline-end 0.45, byline-apart 0.28, byline-on -0.07, text -0.04, text-on -0.13, aside -0.06
bare-row-and-name 0: 99361: kicker -0.03, deck -0.11, byline-below -0.07, byline-above -0.19, byline-end -0.16, byline-apart -0.10, text -0.12, text-on 0.17, aside -0.09
bare-row-and-name 1: 157: title 0.32, title-on 0.41, kicker -0.36, deck -0.04, deck-on -0.09, byline-below 0.08, byline-above -0.07, byline-end 0.16, byline-apart -0.03, byline-on -0.22, text -0.60, text-on 0.08
bare-row-and-name 2: 293: title 0.50, title-on 0.19, kicker -0.15, deck -0.03, byline-below 0.32, byline-above -0.11, byline-end -0.40, byline-apart -0.10, byline-on -0.17, text -0.32, text-on -0.26
bare-row-and-name 3: 211: title-on -0.25, kicker -0.16, deck -0.04, deck-on -0.04, byline-below -0.07, byline-above 0.05, byline-end 0.34, byline-apart -0.09, byline-on -0.16, text -0.32, text-on 0.35
bare-row-and-name 4: 31: title -0.17, title-on -0.52, kicker -0.14, byline-below 0.25, byline-above -0.25, byline-end 0.44, byline-apart -0.12, byline-on -0.18, text -0.16, text-on -0.43
bare-row-and-name 5: 184: title -0.44, title-on -0.58, kicker -0.04, deck -0.07, deck-on -0.24, byline-below -0.09, byline-above 0.07, byline-end 0.64, byline-apart 0.31, byline-on 0.12, text -0.33, aside -0.04
bare-row-and-name 6: 5279: title-on 0.17, kicker -0.08, deck -0.05, deck-on -0.04, byline-above -0.13, byline-end -0.10, byline-apart -0.08, byline-on -0.20, text 0.20, text-on 0.08
bare-row-and-name 7: 1333: title 0.04, title-on 0.30, deck -0.03, byline-below -0.04, byline-end -0.11, byline-on 0.45, text -0.23, text-on -0.31
bare-row-and-name 8: 219: title 0.03, title-on -0.74, kicker -0.19, byline-below 0.25, byline-above -0.18, byline-end 0.31, byline-apart -0.15, byline-on 0.28, text -0.32
bare-row-and-name 9: 306: title 0.10, title-on -0.40, kicker 0.33, deck -0.09, byline-below 0.05, byline-above 0.04, byline-end -0.19, byline-apart 0.06, byline-on -0.22, text -0.12, text-on -0.40, aside -0.06
bare-row-and-name 10: 102: title -0.21, title-on -0.22, kicker -0.04, deck -0.10, deck-on -0.14, byline-below 0.26, byline-above -0.09, byline-end 0.28, byline-apart -0.10, byline-on -0.30, text -0.15, text-on 0.19
bare-row-and-name 11: 80: title -0.54, title-on -0.21, kicker -0.06, byline-above 0.26, byline-end 0.34, byline-apart 0.74, byline-on -0.42, text -0.64
bare-row-and-name 12: 3098: title 0.06, title-on 0.17, kicker -0.13, deck -0.04, deck-on 0.04, byline-end 0.06, text -0.24, text-on 0.05
bare-row-and-name 13: 613: title-on 0.40, kicker 0.20, deck -0.04, byline-below -0.54, byline-above -0.17, byline-end 0.06, byline-on -0.07, text 0.04, text-on -0.33
bare-row-and-name 14: 147: title 0.06, title-on -0.04, kicker -0.49, byline-below 0.53, byline-above -0.36, byline-end -0.34, byline-apart -0.07, byline-on 0.16, text -0.15, text-on 0.21
bare-row-and-name 15: 244: title 0.09, title-on -0.18, kicker -0.15, deck -0.07, byline-below -0.08, byline-above 0.33, byline-end -0.40, byline-apart -0.21, byline-on 0.12, text 0.18, text-on -0.37, aside -0.04
bare-row-and-name 16: 85: title -0.25, title-on -0.72, kicker -0.23, deck -0.04, byline-below 0.45, byline-above -0.05, byline-end 0.16, byline-apart -0.20, byline-on 0.24, text 0.15, text-on -0.35
bare-row-and-name 17: 129: title -0.60, title-on -0.18, kicker -0.04, byline-below 0.26, byline-above 0.09, byline-end 0.80, byline-on -0.44, text -0.92
bare-row-and-name 18: 1641: title 0.17, title-on 0.19, kicker -0.33, deck -0.07, deck-on -0.15, byline-below 0.07, byline-end -0.15, byline-apart -0.10, byline-on -0.25, text-on 0.32, aside -0.03
bare-row-and-name 19: 304: title -0.23, title-on 0.49, kicker 0.35, deck -0.08, deck-on -0.13, byline-below -0.41, byline-above -0.27, byline-apart -0.11, byline-on -0.34, text -0.07, text-on 0.23, aside -0.03
bare-row-and-name 20: 90: title -0.54, title-on 0.33, kicker -0.39, deck -0.05, byline-below -0.33, byline-above 0.39, byline-end 0.20, byline-apart 0.30, byline-on 0.67, text -0.06, text-on -0.36
bare-row-and-name 21: 105: title -0.22, kicker 0.13, deck -0.04, byline-above 0.04, byline-end -0.05, byline-apart 0.11, byline-on 0.17, text -0.03, text-on -0.35, aside -0.03
bare-row-and-name 22: 68: title -0.19, title-on -0.08, kicker -0.25, byline-below -0.39, byline-above -0.11, byline-end 0.06, byline-apart 0.17, byline-on -0.26, text 0.25, text-on -0.07
bare-row-and-name 23: 54: title -0.37, title-on -0.38, kicker -0.11, byline-below 0.54, byline-above 0.44, byline-end 0.08, byline-apart -0.39, byline-on -0.03, text -0.27
bare-row-and-name 24: 1460: title 0.11, kicker -0.27, deck 0.11, deck-on -0.04, byline-below -0.20, byline-above -0.03, byline-end -0.14, byline-apart -0.12, byline-on -0.09, text-on 0.36
bare-row-and-name 25: 190: title -0.06, title-on -0.25, kicker 0.55, deck -0.06, deck-on -0.07, byline-below -0.60, byline-above -0.09, byline-end -0.18, byline-apart -0.05, byline-on 0.10, text 0.12, text-on 0.17
bare-row-and-name 26: 97: title 0.04, title-on 0.47, kicker -0.36, byline-below -0.23, byline-above -0.24, byline-end -0.05, byline-apart -0.03, byline-on -0.11, text -0.08, text-on 0.17
bare-row-and-name 27: 38: title 0.09, title-on 0.12, kicker -0.66, deck -0.09, byline-below -0.50, byline-above -0.31, byline-apart -0.35, byline-on 0.71, text 0.16, aside -0.05
bare-row-and-name 28: 36: title -0.92, title-on -0.26, kicker -0.46, deck -0.05, byline-below 0.56, byline-above 0.33, byline-end -0.36, byline-apart -0.50, byline-on -0.32, text 0.22, aside -0.05
bare-row-and-name 29: 23: title -0.42, title-on -0.22, kicker -0.30, deck -0.24, byline-above 0.36, byline-end 0.41, byline-apart -0.33, byline-on -0.35, text -0.37
bare-row-and-name 30: 1863: title 0.04, title-on -0.07, kicker 0.15, deck-on -0.09, byline-below -0.42, byline-above -0.05, byline-apart -0.16, byline-on -0.33, text 0.20, text-on -0.33
bare-row-and-name 31: 214: title-on -0.09, kicker 0.14, deck -0.06, deck-on 0.39, byline-below 0.05, byline-above -0.05, byline-end -0.13, byline-apart 0.24, byline-on -0.08, text -0.16
bare-row-and-name 32: 166: title -0.05, title-on -0.59, kicker -0.06, deck -0.03, byline-below -0.20, byline-above -0.04, byline-end 0.15, byline-apart -0.10, byline-on 0.27, text -0.15, text-on 0.68
bare-row-and-name 33: 47: title-on 0.31, kicker -0.35, deck -0.17, deck-on -0.16, byline-below 0.21, byline-above 0.45, byline-end 0.22, byline-apart -0.08, text -0.45, text-on -0.10, aside -0.05
bare-row-and-name 34: 29: title 0.08, title-on -0.25, kicker -0.18, deck -0.14, deck-on -0.04, byline-below -0.51, byline-above -0.84, byline-end 0.29, byline-apart 0.31, byline-on -0.19, text 0.14, aside -0.06
bare-row-and-name 35: 13: title -0.31, title-on -0.15, kicker -0.04, deck -0.15, deck-on -0.26, byline-below 0.59, byline-above 0.17, byline-end -0.18, byline-apart -0.48, byline-on 0.37, text -0.15
bare-row-and-name 36: 2580: title -0.21, title-on 0.48, kicker -0.09, deck 0.12, deck-on -0.04, byline-below -0.24, byline-above -0.12, byline-end 0.27, byline-on 0.10, text -0.07, text-on 0.12, aside -0.04
bare-row-and-name 37: 365: title 0.21, title-on -0.39, kicker -0.19, deck -0.06, byline-below -0.49, byline-above -0.05, byline-end -0.39, byline-apart -0.10, text 0.12, text-on -0.13
bare-row-and-name 38: 281: title -0.39, title-on -0.12, kicker -0.35, deck -0.03, byline-below -0.25, byline-above 0.57, byline-end -0.27, byline-apart -0.18, byline-on 0.15, text 0.18, text-on 0.10
bare-row-and-name 39: 41: title -0.12, title-on -0.58, kicker -0.26, deck -0.08, byline-below 0.52, byline-above -0.68, byline-end 0.15, byline-apart -0.26, byline-on 0.38, text -0.48, text-on 0.10, aside -0.08
bare-row-and-name 40: 29: title 0.43, title-on 0.39, kicker -0.06, deck -0.13, byline-below -0.57, byline-above 0.59, byline-end -0.12, byline-apart 0.17, byline-on -0.51, text-on -0.24, aside -0.12
bare-row-and-name 41: 13: title -0.48, title-on -0.32, kicker -0.03, deck -0.20, byline-below -0.04, byline-above 0.53, byline-end -0.63, byline-apart -0.65, byline-on -0.32, text 0.37, aside -0.07
bare-row-and-name 42: 6338: title-on 0.22, kicker -0.26, deck 0.11, deck-on -0.06, byline-below -0.60, byline-above -0.06, byline-end -0.04, byline-apart -0.06, byline-on 0.05, text 0.15, text-on 0.24, aside -0.05
bare-row-and-name 43: 207: title -0.16, title-on 0.24, kicker 0.36, deck -0.06, deck-on -0.05, byline-below 0.32, byline-above -0.05, byline-end -0.25, byline-apart 0.42, byline-on -0.17, text -0.25, text-on -0.20
bare-row-and-name 44: 829: title 0.27, title-on -0.06, kicker 0.19, deck -0.07, byline-below -0.75, byline-above -0.04, byline-end -0.06, byline-apart -0.28, byline-on -0.23, text 0.25
bare-row-and-name 45: 80: title -0.56, title-on -0.66, kicker -0.62, deck -0.18, byline-below 0.79, byline-above -0.33, byline-end 0.97, byline-on 0.40, text -0.89, text-on -0.77
bare-row-and-name 46: 69: title 0.40, title-on 0.24, kicker 0.18, deck -0.07, byline-above -0.04, byline-end -0.43, byline-apart -0.48, byline-on -0.29, text -0.24, text-on -0.46, aside -0.04
bare-row-and-name 47: 39: title -0.47, title-on -0.43, kicker -0.07, deck -0.12, deck-on -0.07, byline-below 0.30, byline-above 0.32, byline-end -0.45, byline-apart 0.32, byline-on -0.27, text -0.11, aside -0.06
bare-row-and-before 0: 1713: title -0.21, title-on -0.31, deck-on -0.04, byline-below 0.09, byline-above -0.12, byline-end -0.13, byline-apart -0.10, byline-on -0.08, text 0.36
bare-row-and-before 1: 2628: title-on -0.06, kicker -0.04, deck -0.06, deck-on -0.04, byline-above -0.06, byline-end 0.08, text -0.07
bare-row-and-before 2: 1648: title-on -0.26, kicker 0.12, deck -0.06, byline-below 0.16, byline-above 0.09, byline-end -0.15, byline-apart 0.12, byline-on 0.12, text -0.09
bare-row-and-before 3: 905: title 0.13, kicker 0.09, deck -0.12, deck-on -0.14, byline-below -0.35, byline-end -0.05, byline-apart 0.03, byline-on -0.11, aside -0.03
bare-row-and-before 4: 587: title -0.04, title-on 0.12, kicker 0.11, deck 0.06, byline-below -0.35, byline-end -0.06, byline-apart -0.06, byline-on -0.07
bare-row-and-before 5: 839: title 0.15, title-on 0.13, kicker 0.14, deck -0.20, deck-on -0.05, byline-below -0.32, byline-above -0.07, byline-end 0.11, byline-apart -0.20, byline-on -0.36, text -0.11, aside -0.03
bare-row-and-before 6: 1321: title 0.12, title-on -0.29, kicker -0.10, deck 0.22, deck-on -0.03, byline-end -0.21, byline-apart -0.15, byline-on 0.13, text -0.05, aside -0.04
bare-row-and-before 7: 1627: title -0.08, title-on -0.10, deck 0.13, byline-below -0.19, byline-above -0.13, byline-end 0.33, byline-apart -0.07, byline-on -0.23, text 0.17, aside -0.05
bare-row-and-before 8: 340: title -0.36, title-on -0.21, kicker 0.06, deck -0.06, deck-on 0.28, byline-below 0.11, byline-above -0.06, byline-end -0.11, byline-apart -0.08, byline-on 0.05, text -0.05, text-on 0.11
bare-row-and-before 9: 78: title -0.14, title-on -0.50, kicker -0.10, deck -0.06, deck-on -0.06, byline-below -0.77, byline-above -0.08, byline-end 0.06, byline-apart -0.17, byline-on 0.39, text 0.33, text-on 0.63, aside -0.04
bare-row-and-before 10: 204: title 0.17, title-on -0.53, kicker 0.27, deck-on 0.31, byline-below -0.24, byline-end -0.07, byline-apart 0.07, text 0.11, text-on -0.11
bare-row-and-before 11: 131: title -0.25, title-on 0.22, kicker -0.03, deck -0.04, deck-on -0.03, byline-below -0.05, byline-above -0.10, byline-apart -0.09, text -0.14, text-on -0.06
bare-row-and-before 12: 52: title -0.27, title-on -0.22, kicker -0.39, deck -0.03, deck-on -0.12, byline-below 0.09, byline-above -0.14, byline-end -0.11, byline-apart -0.17, byline-on 0.18, text 0.25, text-on 0.33, aside -0.04
bare-row-and-before 13: 31: title -0.47, title-on -0.31, kicker -0.06, deck -0.19, deck-on -0.19, byline-below -0.12, byline-above -0.04, byline-end -0.10, byline-apart 0.45, byline-on 0.35, text 0.04, text-on 0.42, aside -0.04
bare-row-and-before 14: 25: title-on 0.27, deck -0.30, byline-below 0.35, byline-above -0.04, byline-apart -0.06, byline-on -0.27, text -0.61, text-on 0.35, aside -0.04
bare-row-and-before 15: 100: title 0.22, title-on -0.07, kicker -0.19, deck -0.12, deck-on -0.22, byline-below -0.28, byline-above -0.04, byline-apart -0.33, byline-on 0.27, text -0.37, text-on 0.10, aside -0.04
bare-row-and-before 40: 152: title -0.10, title-on -0.26, kicker -0.23, deck -0.18, deck-on -0.16, byline-above -0.37, byline-end -0.11, byline-apart 0.07, byline-on 0.61, text -0.08
bare-row-and-before 41: 107: title 0.59, title-on -0.20, deck -0.05, byline-below -0.46, byline-above 0.18, byline-end 0.23, byline-apart 0.04, byline-on -0.32, text 0.29
bare-row-and-before 42: 241: title 0.30, title-on 0.32, byline-end -0.05, byline-apart -0.07, byline-on -0.18, text -0.50
bare-row-and-before 43: 121: title 0.32, title-on -0.05, kicker -0.06, byline-below -0.10, byline-above -0.06, byline-end -0.22, byline-apart 0.03, text -0.26
bare-row-and-before 44: 73: title -0.31, title-on 0.04, kicker -0.17, deck -0.04, byline-below 0.25, byline-above 0.09, byline-end -0.27, byline-apart -0.20, byline-on 0.49, text -0.27
bare-row-and-before 45: 57: title 0.27, title-on -0.27, kicker -0.34, deck -0.05, deck-on -0.13, byline-below -0.21, byline-above 0.17, byline-end -0.24, byline-apart 0.18, byline-on -0.55, aside -0.03
bare-row-and-before 46: 66: title -0.30, title-on -0.38, kicker -0.06, deck -0.06, byline-below -0.17, byline-above 0.49, byline-end -0.24, byline-apart 0.32, byline-on 0.16, text -0.05, aside -0.07
bare-row-and-before 47: 121: title -0.42, title-on -0.09, kicker -0.12, deck -0.09, byline-below -0.30, byline-above 0.19, byline-end -0.09, byline-apart 0.26, byline-on -0.18, aside -0.04
bare-row-and-before 48: 14: title -0.07, title-on 0.37, byline-below 0.16, byline-above -0.26, byline-end 0.37, byline-apart 0.16, byline-on -0.13, text -0.78
bare-row-and-before 49: 16: title 0.04, title-on -0.13, kicker -0.22, deck -0.04, byline-below 0.05, byline-end 0.16, byline-apart -0.23, byline-on -0.11, text -0.52, aside -0.04
bare-row-and-before 50: 39: title -0.28, title-on -0.35, kicker -0.26, deck -0.04, byline-below 0.08, byline-above -0.03, byline-end 0.09, byline-apart -0.43, text 0.03, aside -0.06
bare-row-and-before 51: 9: title 0.23, title-on -0.06, kicker -0.20, byline-below -0.08, byline-above 0.22, byline-end -0.36, byline-apart -0.12, text -0.32
bare-row-and-before 52: 7: title -0.45, title-on -0.09, kicker -0.24, deck -0.03, byline-below -0.25, byline-above 0.07, byline-end -0.13, byline-apart -0.23, text 0.30, aside -0.06
bare-row-and-before 53: 12: title 0.44, title-on -0.11, kicker -0.03, deck -0.06, byline-below -0.25, byline-above -0.06, byline-end -0.08, byline-apart 0.17, text -0.38, aside -0.06
bare-row-and-before 54: 10: title 0.37, title-on -0.05, deck -0.04, deck-on -0.03, byline-below -0.14, byline-above 0.10, byline-end -0.19, byline-apart -0.03, text -0.39, aside -0.05
bare-row-and-before 55: 13: title -0.07, kicker -0.20, deck -0.06, byline-below -0.20, byline-above 0.21, byline-end -0.13, byline-apart -0.10, aside -0.03
bare-row-and-before 56: 48: title -0.23, title-on -0.28, kicker -0.16, deck -0.05, deck-on -0.07, byline-below 0.31, byline-above 0.06, byline-end 0.57, byline-on -0.34, text -0.84, aside -0.04
bare-row-and-before 57: 253: title -0.10, title-on -0.11, kicker -0.17, deck-on -0.06, byline-above -0.20, byline-end -0.07, byline-apart 0.04, byline-on 0.23, text 0.25, aside -0.04
bare-row-and-before 58: 180: title -0.18, title-on -0.54, deck -0.03, byline-below -0.24, byline-above 0.23, byline-end 0.05, byline-apart 0.09, byline-on -0.40, aside -0.05
bare-row-and-before 59: 77: title -0.57, title-on 0.24, kicker 0.15, deck -0.03, byline-below -0.46, byline-above -0.32, byline-apart -0.30, byline-on -0.09, text 0.08, aside -0.04
bare-row-and-before 60: 26: title 0.22, title-on -0.05, kicker -0.43, deck -0.06, byline-below -0.07, byline-above 0.14, byline-end 0.17, byline-apart -0.17, text -0.26, aside -0.03
bare-row-and-before 61: 28: title 0.47, title-on 0.35, kicker -0.23, deck -0.05, byline-below 0.16, byline-above -0.14, byline-end -0.11, byline-apart -0.22, text -0.34, aside -0.05
bare-row-and-before 62: 22: title 0.10, kicker -0.07, deck -0.04, byline-below -0.30, byline-above -0.44, byline-end -0.12, byline-apart -0.41, byline-on 0.41, text -0.04, aside -0.06
bare-row-and-before 63: 42: title 0.63, title-on -0.10, kicker 0.20, deck -0.09, byline-below -0.34, byline-above -0.22, byline-end -0.28, byline-apart -0.43, byline-on -0.10, aside -0.04
bare-row-and-before 64: 7: title -0.14, title-on -0.11, kicker -0.03, deck -0.04, byline-below 0.13, byline-above 0.43, byline-end -0.31, byline-apart 0.22, byline-on -0.07, text -0.32, aside -0.05
bare-row-and-before 65: 39: title 0.26, title-on -0.04, kicker -0.32, deck -0.03, byline-below 0.15, byline-above -0.29, byline-end -0.04, byline-apart -0.05, byline-on -0.31, text -0.28, aside -0.07
bare-row-and-before 66: 14: title 0.23, title-on -0.14, kicker -0.28, deck -0.10, deck-on -0.05, byline-below 0.34, byline-above -0.46, byline-end 0.28, byline-apart -0.66, byline-on -0.14, text -0.17, aside -0.12
bare-row-and-before 67: 6: title -0.36, title-on -0.04, kicker -0.09, deck -0.05, deck-on -0.03, byline-below 0.06, byline-above 0.21, byline-end 0.43, byline-apart -0.41, byline-on -0.03, text 0.09, aside -0.10
bare-row-and-before 69: 5: title -0.29, kicker -0.05, deck -0.03, deck-on -0.09, byline-below -0.18, byline-above -0.14, byline-end 0.18, byline-apart -0.13, byline-on 0.13, text 0.24, aside -0.05
bare-row-and-before 70: 2: title 0.07, deck -0.04, byline-below -0.08, byline-above -0.08, byline-end -0.14, byline-apart -0.04, aside -0.03
bare-row-and-before 71: 2: title 0.11, kicker -0.06, deck -0.08, byline-below -0.18, byline-above -0.12, byline-end -0.12, byline-apart -0.10, text 0.07, aside -0.06
bare-row-and-before 72: 15: title -0.04, title-on -0.42, kicker -0.16, deck-on -0.24, byline-below -0.18, byline-above -0.15, byline-end -0.37, byline-apart 0.39, byline-on 0.13, text -0.18, text-on -0.30
bare-row-and-before 73: 2: title -0.11, title-on 0.10, byline-below 0.18, byline-end -0.06, byline-apart -0.14, byline-on -0.13, text -0.09
bare-row-and-before 74: 14: title 0.32, title-on 0.33, kicker 0.37, deck -0.22, byline-below -1.00, byline-above 0.46, byline-end 0.33, byline-apart -0.83, byline-on -0.57, text -0.26, text-on -0.08, aside -0.03
bare-row-and-before 75: 6: title -0.24, title-on -0.18, kicker -0.06, byline-below 0.05, byline-above -0.15, byline-end 0.30, byline-apart -0.28, byline-on -0.31, text -0.23, text-on 0.08
bare-row-and-before 76: 1: deck -0.04, byline-on 0.09, text -0.05
bare-row-and-before 77: 3: title -0.15, kicker -0.11, byline-below 0.18, byline-above -0.09, byline-end -0.09, byline-apart -0.15, byline-on -0.15, text -0.12, text-on 0.12, aside -0.08
bare-row-and-before 78: 5: title 0.27, title-on 0.03, kicker -0.07, deck -0.04, byline-below -0.22, byline-above -0.04, byline-end -0.17, byline-apart -0.32, byline-on -0.46, text -0.17, text-on 0.19
bare-row-and-before 79: 14: title -0.48, title-on -0.13, kicker -0.19, deck -0.04, byline-above -0.24, byline-end -0.46, byline-apart 0.34, byline-on -0.07, text -0.40, aside -0.10
bare-row-and-before 80: 33880: title 0.10, title-on -0.05, kicker -0.08, deck -0.04, deck-on -0.06, byline-below 0.10, byline-above -0.08, byline-apart -0.09, byline-on 0.10, text -0.05, aside -0.03
bare-row-and-before 81: 2394: title 0.18, title-on 0.40, kicker 0.18, deck 0.08, byline-above -0.06, byline-end -0.05, byline-apart -0.07, byline-on -0.19, text -0.40
bare-row-and-before 82: 958: title -0.17, title-on 0.28, kicker 0.15, deck 0.04, byline-above -0.09, byline-end -0.04, byline-apart -0.10, byline-on 0.07, text -0.11, aside -0.03
bare-row-and-before 83: 555: title -0.27, title-on -0.19, kicker -0.27, deck 0.04, byline-below 0.08, byline-above -0.12, byline-end 0.40, byline-apart -0.07, text -0.03
bare-row-and-before 84: 658: title 0.12, title-on -0.04, kicker -0.29, deck 0.20, deck-on -0.05, byline-below -0.58, byline-end -0.32, byline-on -0.46, text 0.24
bare-row-and-before 85: 582: title-on -0.52, kicker -0.36, deck 0.39, deck-on -0.23, byline-below -0.06, byline-end 0.17, byline-apart -0.24, byline-on -0.15, text -0.14
bare-row-and-before 86: 701: title -0.04, title-on -0.09, deck -0.04, byline-below -0.38, byline-above -0.04, byline-end 0.27, byline-apart 0.49, byline-on 0.25, text -0.30
bare-row-and-before 87: 2197: title -0.25, title-on 0.12, kicker -0.21, deck -0.08, byline-below -0.28, byline-end -0.18, byline-apart 0.68, byline-on -0.05, text 0.05
bare-row-and-before 88: 63592: title -0.14, title-on 0.11, kicker -0.11, deck -0.10, deck-on 0.08, byline-below -0.16, byline-above -0.07, byline-end -0.12, byline-on -0.08, text -0.10, text-on 0.10, aside -0.04
bare-row-and-before 89: 1754: title-on 0.43, kicker -0.05, deck -0.07, deck-on -0.04, byline-below 0.13, byline-above 0.12, byline-end 0.11, byline-apart -0.17, byline-on -0.10, text -0.25, text-on -0.07, aside -0.04
bare-row-and-before 90: 981: title -0.09, title-on -0.57, kicker -0.18, deck -0.04, byline-below -0.36, byline-above -0.18, byline-end 0.47, byline-apart -0.05, byline-on -0.08, text -0.08, text-on 0.14
bare-row-and-before 91: 415: title -0.13, title-on -0.09, kicker -0.11, deck-on -0.11, byline-below 0.53, byline-above -0.12, byline-apart -0.10, byline-on 0.25, text -0.39, text-on -0.09
bare-row-and-before 92: 430: title 0.52, title-on -0.46, kicker -0.17, deck-on -0.05, byline-below -0.16, byline-end -0.19, byline-on -0.22, text -0.14, text-on 0.14
bare-row-and-before 93: 768: title 0.24, title-on 0.23, kicker -0.06, deck -0.05, deck-on 0.28, byline-below 0.50, byline-above -0.07, byline-end -0.38, byline-apart -0.06, byline-on 0.26, text -0.11, text-on -0.33
bare-row-and-before 94: 1122: title -0.55, title-on -0.29, byline-below -0.16, byline-on 0.41, text -0.37, text-on 0.40
bare-row-and-before 95: 3408: title -0.24, title-on 0.16, kicker -0.06, deck -0.05, byline-below 0.55, byline-end 0.29, byline-apart -0.13, text -0.50, text-on -0.29
told-and-letters 0: 27: title -0.12, title-on 0.37, kicker -0.07, byline-below -0.49, text 0.04, text-on -0.09
told-and-letters 1: 36: title -0.16, deck -0.04, byline-below -0.22, byline-above -0.07, byline-end -0.09, byline-apart -0.06, text 0.10, text-on 0.26
told-and-letters 2: 44816: title 0.04, title-on -0.21, kicker -0.09, deck -0.06, deck-on 0.07, byline-above -0.06, byline-end -0.10, byline-apart -0.13, text 0.07, text-on 0.08, aside -0.04
told-and-letters 3: 55444: title -0.22, kicker -0.18, deck -0.10, deck-on -0.04, byline-below -0.30, byline-above -0.18, byline-end -0.10, byline-apart -0.09, byline-on -0.05, text -0.11, text-on 0.22, aside -0.13
told-and-letters 4: 405: title -0.05, title-on 0.34, kicker -0.08, deck -0.04, byline-below -0.11, byline-above -0.09, byline-end -0.06, byline-on -0.05, text 0.17, text-on -0.09
told-and-letters 5: 802: title -0.43, title-on 0.20, kicker 0.20, deck -0.16, byline-below 0.18, byline-above 0.25, byline-end -0.09, byline-apart 0.09, text -0.56, text-on 0.12, aside -0.08
told-and-letters 6: 5700: title -0.10, title-on -0.45, kicker 0.10, deck -0.10, byline-below -0.08, byline-above 0.03, byline-end 0.15, byline-apart -0.17, byline-on 0.10, text-on -0.08
told-and-letters 8: 70: title 0.35, title-on 0.39, byline-below -0.03, byline-above -0.09, byline-end -0.04, text -0.71, text-on 0.12
told-and-letters 9: 467: title 0.14, title-on -0.04, kicker -0.13, deck 0.08, deck-on -0.04, byline-above -0.23, byline-end 0.28, byline-apart -0.15, byline-on 0.07, text -0.10, text-on -0.26
told-and-letters 10: 5141: title -0.11, title-on 0.05, kicker 0.22, deck 0.04, byline-below -0.27, byline-above -0.05, byline-apart -0.09, byline-on -0.13, text -0.10, text-on -0.21, aside -0.05
told-and-letters 12: 141: title 0.36, title-on 0.19, byline-below -0.10, byline-above -0.31, byline-end -0.05, text -0.10, text-on -0.21
told-and-letters 13: 700: title 0.12, title-on 0.19, kicker -0.17, byline-below -0.17, byline-above -0.17, byline-end -0.10, byline-apart -0.11, byline-on 0.17, text-on 0.13, aside -0.03
told-and-letters 14: 6111: title 0.05, title-on 0.30, kicker -0.08, byline-below -0.14, byline-above 0.06, byline-end -0.06, byline-apart -0.09, byline-on -0.12, text -0.30, text-on 0.30
told-and-letters 16: 198: title 0.07, title-on -0.08, kicker -0.03, byline-below 0.11, byline-above -0.07, byline-apart -0.04, byline-on -0.16, text -0.25, text-on 0.33
told-and-letters 17: 642: title 0.22, title-on 0.46, kicker -0.14, deck -0.06, byline-below -0.05, byline-above -0.08, byline-apart -0.22, byline-on 0.12, text -0.21, text-on 0.17, aside -0.03
told-and-letters 18: 4551: title-on 0.32, kicker -0.23, deck -0.04, byline-below -0.17, byline-above -0.08, byline-apart -0.12, byline-on -0.31, text-on 0.14
told-and-letters 20: 325: title -0.23, title-on -0.03, kicker -0.03, deck -0.04, deck-on -0.10, byline-below 0.04, byline-above 0.24, byline-end -0.17, byline-apart -0.18, text 0.31, text-on -0.09, aside -0.03
told-and-letters 21: 417: title 0.32, title-on 0.23, kicker -0.23, deck -0.08, byline-below -0.10, byline-above 0.24, byline-end -0.72, byline-apart 0.13, byline-on 0.36, text -0.23, text-on -0.27, aside -0.04
told-and-letters 22: 3188: title -0.27, title-on 0.47, kicker -0.30, deck -0.09, byline-below -0.39, byline-above -0.09, byline-end -0.36, byline-apart 0.23, byline-on -0.14, text 0.06, text-on -0.09, aside -0.05
told-and-bare-row 0: 100237: title -0.05, title-on 0.13, kicker -0.10, deck -0.08, deck-on 0.07, byline-below -0.08, byline-above -0.11, byline-end -0.19, byline-apart -0.13, byline-on 0.07, text -0.11, text-on 0.06, aside -0.07
told-and-bare-row 1: 30: title -0.88, title-on -0.08, text 0.26, text-on 0.65
told-and-bare-row 2: 17: title -0.23, title-on -0.26, kicker -0.13, deck -0.16, deck-on -0.09, byline-below -0.29, byline-end -0.05, byline-on 0.27, text 0.44, text-on 0.19
told-and-bare-row 3: 8: title -0.08, text 0.08
told-and-bare-row 4: 3: text 0.03
told-and-bare-row 5: 11: title -0.07, text-on 0.04
told-and-bare-row 7: 12: title -0.27, title-on -0.16, byline-below -0.05, byline-end -0.12, text 0.37, text-on 0.16
told-and-bare-row 9: 1791: title-on -0.14, kicker -0.04, deck -0.06, byline-below -0.15, byline-end 0.15, byline-apart -0.04, byline-on -0.05, text -0.20, text-on 0.07, aside -0.03
told-and-bare-row 10: 1189: title 0.10, title-on -0.20, kicker 0.28, deck -0.06, deck-on 0.12, byline-below -0.14, byline-above 0.11, byline-apart -0.11, text -0.23, text-on 0.36
told-and-bare-row 11: 682: title 0.06, title-on 0.22, kicker 0.06, deck -0.04, deck-on -0.15, byline-below 0.04, byline-above -0.06, byline-end -0.11, byline-apart 0.16, byline-on -0.05, text -0.28, text-on -0.08, aside -0.03
told-and-bare-row 12: 686: title-on -0.77, kicker 0.30, deck -0.18, deck-on -0.09, byline-below 0.08, byline-end -0.14, byline-apart -0.29, text 0.14, text-on 0.25, aside -0.04
told-and-bare-row 13: 636: title -0.04, title-on -0.15, kicker 0.31, deck -0.09, deck-on -0.11, byline-below 0.11, byline-end 0.07, byline-apart -0.04, byline-on -0.19, text -0.16, text-on 0.14, aside -0.04
told-and-bare-row 14: 752: title -0.16, title-on -0.17, kicker -0.10, deck -0.08, byline-below -0.54, byline-above 0.28, byline-end 0.27, byline-apart -0.14, byline-on 0.50, text 0.15, text-on -0.36
told-and-bare-row 15: 1171: title 0.39, title-on -0.41, deck -0.09, deck-on -0.04, byline-below 0.05, byline-above -0.14, byline-end 0.16, byline-on 0.08, text -0.35, text-on 0.04, aside -0.03
told-and-bare-row 17: 1709: title 0.06, title-on 0.12, kicker 0.10, deck-on -0.12, byline-below 0.05, byline-above -0.09, byline-end -0.09, byline-apart -0.06, byline-on -0.28, text -0.07, text-on -0.37
told-and-bare-row 18: 912: title -0.05, title-on -0.22, deck 0.10, byline-below 0.05, byline-above 0.07, byline-end -0.17, byline-apart 0.04, byline-on -0.09, text -0.05, text-on -0.48, aside -0.03
told-and-bare-row 19: 501: title -0.07, title-on -0.21, kicker 0.54, deck -0.09, byline-below -0.18, byline-end 0.08, byline-apart -0.19, byline-on 0.07, text -0.28, text-on 0.28
told-and-bare-row 20: 346: title-on -0.08, kicker 0.29, deck 0.09, byline-below -0.44, byline-above -0.09, byline-end 0.10, byline-apart -0.16, byline-on -0.64, text 0.12, text-on 0.16
told-and-bare-row 21: 414: title 0.04, kicker 0.13, deck 0.12, deck-on -0.08, byline-below -0.15, byline-apart 0.10, byline-on 0.14, text-on -0.59
told-and-bare-row 22: 547: kicker 0.06, deck 0.09, byline-above -0.25, byline-apart -0.11, byline-on 0.28, text 0.04, text-on -0.15, aside -0.03
told-and-bare-row 23: 1249: title -0.15, title-on -0.05, kicker 0.13, deck 0.20, deck-on -0.06, byline-below 0.10, byline-above -0.03, byline-end 0.32, byline-apart -0.53, text -0.11, aside -0.04
told-and-bare-row 25: 1844: title 0.23, title-on 0.14, kicker -0.09, deck-on -0.04, byline-below -0.06, byline-above -0.03, byline-end 0.05, byline-on -0.09, text -0.23, text-on 0.23
told-and-bare-row 26: 1020: title 0.49, title-on 0.13, deck -0.09, byline-below -0.11, byline-above -0.15, byline-end 0.09, byline-apart -0.10, byline-on -0.10, text -0.24, text-on 0.08
told-and-bare-row 27: 452: title 0.61, title-on -0.19, kicker -0.35, deck -0.04, byline-below 0.07, byline-end -0.25, byline-apart -0.11, byline-on -0.08, text 0.04, text-on -0.71
told-and-bare-row 28: 382: title 0.17, title-on 0.27, kicker -0.41, deck -0.07, byline-above -0.05, byline-end -0.28, byline-apart -0.04, byline-on 0.14, text -0.04, text-on 0.13
told-and-bare-row 29: 586: title -0.32, title-on 0.11, kicker -0.29, deck 0.05, deck-on -0.05, byline-below -0.10, byline-above -0.18, byline-end -0.12, byline-apart -0.11, byline-on 0.13, text 0.26, text-on 0.29
told-and-bare-row 30: 863: title -0.21, title-on -0.14, kicker -0.12, byline-below -0.71, byline-above 0.39, byline-end -0.20, byline-apart 0.27, byline-on -0.12, text 0.15, text-on 0.10
told-and-bare-row 31: 1805: title -0.26, title-on 0.25, kicker 0.04, byline-below -0.30, byline-above -0.06, byline-end -0.05, byline-apart 0.11, byline-on -0.10, text -0.17, text-on -0.06
told-and-bare-row 33: 1199: title 0.17, title-on -0.23, kicker -0.11, deck -0.03, byline-below 0.09, byline-above 0.08, byline-end -0.12, byline-apart -0.07, text -0.03, text-on 0.34
told-and-bare-row 34: 647: title 0.41, title-on 0.39, kicker -0.45, deck -0.04, byline-below -0.26, byline-above 0.08, byline-end -0.29, byline-apart -0.13, byline-on 0.10, text-on -0.23
told-and-bare-row 35: 299: title 0.41, title-on -0.27, kicker 0.08, deck 0.07, deck-on -0.14, byline-below 0.51, byline-above -0.15, byline-end -0.30, byline-apart -0.12, byline-on -0.29, text -0.30, text-on 0.44
told-and-bare-row 36: 234: title 0.08, title-on -0.14, kicker 0.16, deck 0.18, byline-below -0.40, byline-above -0.11, byline-end 0.33, byline-apart -0.21, byline-on -0.23, text -0.06, text-on -0.36
told-and-bare-row 37: 426: title -0.10, title-on -0.06, kicker -0.17, deck -0.12, byline-below -0.40, byline-above -0.12, byline-end 0.15, byline-apart -0.07, byline-on -0.03, text 0.14, text-on 0.26
told-and-bare-row 38: 731: title -0.09, title-on 0.16, kicker -0.10, byline-below -0.14, byline-above -0.09, byline-end -0.23, byline-on -0.09, text 0.05, text-on 0.22
told-and-bare-row 39: 1855: title -0.09, kicker 0.27, deck -0.09, byline-below -0.14, byline-above -0.14, byline-end -0.23, byline-apart 0.07, byline-on -0.31, text-on 0.35
told-and-bare-row 41: 746: title 0.05, title-on 0.04, kicker -0.12, deck -0.04, deck-on -0.05, byline-end -0.94, byline-apart 0.31, byline-on 0.17, text 0.11, text-on -0.23
told-and-bare-row 42: 531: title -0.05, title-on 0.11, kicker -0.55, deck -0.05, byline-below -0.45, byline-end -0.14, byline-apart 0.26, byline-on -0.35, text 0.23, text-on -0.08
told-and-bare-row 43: 320: title -0.83, title-on 0.53, kicker -0.36, deck -0.04, byline-below -0.68, byline-above 0.41, byline-end -0.22, byline-apart -0.06, text 0.27, text-on 0.76
told-and-bare-row 44: 193: title -0.19, title-on 0.73, kicker -0.45, deck -0.12, byline-below -0.49, byline-above -0.18, byline-end -0.20, byline-apart -0.20, byline-on 0.38, text -0.26, text-on 0.55
told-and-bare-row 45: 259: title -0.12, title-on -0.25, kicker -0.03, deck 0.04, byline-below -0.09, byline-above -0.21, byline-end -0.14, byline-apart -0.07, byline-on -0.18, text-on 0.21, aside -0.04
told-and-bare-row 46: 411: title 0.17, title-on 0.21, kicker -0.04, deck -0.12, byline-below 0.13, byline-above -0.09, byline-end -0.16, byline-apart -0.18, byline-on 0.39, text -0.23, text-on -0.05
told-and-bare-row 47: 1470: title-on 0.13, kicker -0.31, deck -0.12, byline-below -0.27, byline-above -0.09, byline-end -0.54, byline-apart 0.22, byline-on -0.06, text-on -0.08, aside -0.04
told-below 0: 99921: title -0.14, title-on -0.05, kicker -0.12, deck -0.15, deck-on -0.10, byline-below -0.23, byline-above -0.16, byline-end -0.08, byline-apart 0.06, byline-on 0.05, text -0.18, text-on 0.15, aside -0.09
told-below 1: 6457: title 0.11, title-on -0.20, kicker -0.32, deck -0.05, deck-on 0.06, byline-below -0.12, byline-end -0.19, byline-apart -0.04, text 0.10, text-on 0.10
told-below 2: 5421: title -0.04, deck -0.04, byline-below -0.10, byline-above -0.12, byline-end 0.05, byline-apart -0.03, byline-on 0.08, text-on -0.19, aside -0.04
told-below 3: 6766: title 0.05, title-on 0.07, kicker -0.09, deck-on -0.08, byline-below 0.09, byline-above 0.06, byline-end -0.28, byline-apart -0.13, text -0.06, text-on 0.04, aside -0.04
told-below 4: 5280: title-on 0.16, kicker 0.19, deck -0.08, deck-on -0.03, byline-below -0.10, byline-above -0.12, byline-end -0.15, byline-on -0.16, text-on 0.06
told-below 5: 3840: title-on 0.24, kicker -0.16, byline-below -0.18, byline-above -0.08, byline-end -0.08, byline-apart -0.03, byline-on -0.08, text -0.39, text-on 0.10, aside -0.04
told-below 6: 1496: title -0.09, title-on -0.08, deck -0.03, byline-above -0.07, byline-on 0.06, text 0.05, text-on 0.06
told-above 0: 99217: title -0.18, title-on 0.06, kicker -0.16, deck -0.11, deck-on 0.05, byline-below -0.04, byline-above -0.05, byline-end -0.05, byline-apart -0.12, byline-on 0.04, text-on 0.04, aside -0.14
told-above 1: 6719: title 0.10, title-on -0.14, kicker 0.07, deck -0.06, byline-below -0.15, byline-above -0.05, byline-apart -0.08, byline-on -0.28, text-on 0.35, aside -0.03
told-above 2: 5606: deck-on 0.07, byline-below 0.06, byline-end -0.11, byline-apart -0.05, byline-on 0.15, text -0.08, text-on 0.03
told-above 3: 6918: title -0.09, title-on -0.11, kicker -0.15, deck 0.18, deck-on 0.04, byline-below 0.25, byline-above -0.07, byline-end -0.21, byline-apart -0.15, text 0.09
told-above 4: 5355: title -0.14, title-on 0.15, byline-below 0.05, byline-above -0.09, byline-end -0.08, byline-apart -0.09, byline-on -0.13, text-on 0.32, aside -0.03
told-above 5: 3870: title -0.10, title-on 0.43, kicker -0.26, deck -0.04, byline-below -0.03, byline-above -0.16, byline-end 0.09, byline-apart 0.13, byline-on 0.16, text -0.04, text-on -0.27, aside -0.03
told-above 6: 1496: title -0.07, kicker 0.06, deck -0.04, byline-below -0.08, byline-above 0.04, byline-end -0.05, byline-apart -0.07, text 0.19
bare-row-and-times 0: 98790: title -0.03, kicker -0.16, deck -0.08, deck-on 0.03, byline-below -0.03, byline-above -0.12, byline-end -0.13, byline-apart -0.10, byline-on -0.06, text -0.08, text-on 0.13, aside -0.10
bare-row-and-times 1: 865: title -0.14, title-on -0.66, kicker 0.24, deck -0.04, byline-below -0.21, byline-above -0.06, byline-end -0.03, byline-apart -0.05, byline-on 0.08, text 0.29, text-on -0.16
bare-row-and-times 2: 582: title -0.19, title-on -0.05, kicker -0.24, deck -0.05, deck-on -0.05, byline-below -0.45, byline-above -0.04, byline-end -0.03, byline-apart -0.03, byline-on -0.23, text 0.29, text-on -0.09
bare-row-and-times 3: 6797: title-on 0.05, kicker -0.06, deck -0.07, byline-below -0.15, byline-end 0.05, byline-apart -0.08, byline-on -0.04, text -0.20, aside -0.04
bare-row-and-times 4: 287: title 0.35, title-on -0.61, kicker -0.18, byline-below -0.06, byline-above -0.28, byline-end -0.96, byline-apart -0.03, byline-on -0.27, text 0.10
bare-row-and-times 5: 235: title -0.75, title-on -0.56, kicker -0.10, deck -0.08, byline-below -0.30, byline-above -0.39, byline-end -1.27, byline-apart -0.17, byline-on -0.04, text 1.01, text-on 0.34
bare-row-and-times 6: 4095: title 0.15, deck -0.07, byline-below -0.13, byline-above -0.04, byline-apart -0.05, text -0.16, text-on 0.08, aside -0.04
bare-row-and-times 7: 112: title -0.03, title-on 0.37, kicker -0.12, byline-below -0.45, byline-above -0.21, byline-end -0.89, byline-apart -0.17, byline-on -0.36, text 0.43, text-on 0.16
bare-row-and-times 8: 109: title -0.39, title-on -0.04, kicker -0.65, deck -0.17, byline-above -0.28, byline-end -0.80, byline-apart -0.15, text 0.62, aside -0.08
bare-row-and-times 9: 2120: title -0.10, title-on 0.05, kicker -0.05, deck -0.09, deck-on -0.06, byline-below -0.09, byline-end 0.06, byline-apart -0.04, byline-on -0.10, text 0.09, text-on -0.11, aside -0.04
bare-row-and-times 10: 80: title -0.09, title-on -0.21, kicker 0.72, byline-below -0.08, byline-above -0.26, byline-end -0.89, byline-apart -0.28, byline-on -0.05, text -0.25
bare-row-and-times 11: 62: title 0.05, title-on -0.51, kicker -0.72, deck -0.04, byline-below -0.42, byline-above -0.36, byline-end -0.75, byline-apart -0.17, byline-on -0.05, text 0.90
bare-row-and-times 12: 1735: title 0.15, kicker 0.08, deck-on -0.05, byline-below -0.10, byline-end -0.04, byline-apart -0.28, byline-on -0.06, text -0.11, text-on 0.04, aside -0.04
bare-row-and-times 13: 60: title -0.12, title-on -0.64, kicker -0.04, deck -0.03, byline-below -0.37, byline-above -0.26, byline-end -0.51, byline-apart -0.19, byline-on -0.26, text 0.70, text-on 0.09
bare-row-and-times 14: 49: title -0.33, title-on 0.21, kicker -0.47, byline-below -0.44, byline-above -0.34, byline-end -0.48, byline-apart -0.04, text 0.80
bare-row-and-times 15: 2214: title -0.09, title-on -0.05, kicker 0.15, deck -0.03, byline-below -0.25, byline-above -0.11, byline-end 0.24, byline-apart -0.06, byline-on -0.04, text -0.12, text-on 0.04, aside -0.04
bare-row-and-times 16: 71: title -0.20, title-on -0.49, kicker -0.22, deck -0.03, byline-below -0.28, byline-above -0.11, byline-end -0.62, byline-apart -0.09, text 0.57, aside -0.03
bare-row-and-times 17: 47: title 0.41, title-on -0.21, kicker -0.18, deck -0.03, byline-below -0.55, byline-above -0.44, byline-end -0.52, byline-apart -0.06, byline-on -0.10, text-on 0.09
bare-row-and-times 18: 3071: title -0.04, title-on -0.19, byline-below 0.11, byline-above -0.23, byline-apart -0.16, byline-on 0.06, text-on 0.31, aside -0.06
bare-row-and-times 19: 163: title -0.61, title-on 0.46, kicker -0.41, deck -0.13, byline-below -0.31, byline-above -0.14, byline-end -0.06, byline-apart -0.04, byline-on -0.11, text 0.39
bare-row-and-times 20: 75: title 0.45, title-on 0.04, kicker -0.44, deck -0.12, byline-below -0.86, byline-above 0.26, byline-end -0.40, byline-apart 0.50, byline-on -0.17, text -0.18, aside -0.08
bare-row-and-times 21: 7102: title -0.06, title-on -0.42, kicker 0.06, deck-on -0.06, byline-below -0.10, byline-end 0.27, byline-apart 0.07, byline-on -0.15, text 0.12, text-on 0.06, aside -0.08
bare-row-and-times 22: 259: title -0.57, title-on 0.11, kicker -0.08, deck -0.04, byline-below -0.35, byline-above -0.04, byline-end -0.07, byline-apart -0.31, byline-on -0.22, text 0.35
bare-row-and-times 23: 201: title -0.08, title-on -0.18, kicker -0.39, byline-below -0.82, byline-above -0.32, byline-end -0.57, byline-apart -0.32, byline-on -0.20, text 0.23
bare-row-and-part 0: 3296: title 0.22, kicker -0.04, deck 0.04, byline-end -0.08, byline-on -0.05, text -0.25, text-on -0.04
bare-row-and-part 1: 89996: title -0.08, title-on 0.06, kicker -0.04, deck -0.06, deck-on 0.06, byline-below -0.07, byline-above -0.05, byline-end -0.10, byline-apart -0.13, byline-on 0.06, text 0.05, text-on 0.14, aside -0.06
bare-row-and-part 2: 6945: title -0.14, title-on 0.06, kicker -0.04, deck-on -0.05, byline-above -0.03, byline-end -0.05, byline-apart -0.05, byline-on -0.03, text 0.20, text-on 0.08
bare-row-and-part 3: 769: title 0.08, title-on 0.29, kicker 0.10, deck -0.04, byline-below -0.10, byline-end -0.17, byline-apart -0.08, byline-on 0.06, text -0.05, text-on 0.14
bare-row-and-part 4: 6015: title 0.04, title-on -0.14, kicker -0.14, deck -0.07, deck-on -0.04, byline-below 0.08, byline-above -0.04, byline-end -0.04, byline-on 0.09, text -0.10, text-on 0.28, aside -0.04
bare-row-and-part 5: 535: title -0.28, title-on -0.06, kicker -0.06, deck -0.04, byline-below -0.14, byline-above -0.06, byline-end 0.29, byline-on -0.32, text 0.22, text-on 0.29
bare-row-and-part 6: 622: title 0.18, title-on -0.25, kicker -0.10, byline-below -0.05, byline-above 0.25, byline-end -0.15, byline-apart -0.05, byline-on -0.16, text 0.16
bare-row-and-part 7: 3463: title -0.16, title-on 0.37, kicker 0.12, deck -0.07, byline-below 0.07, byline-above -0.15, byline-end -0.04, byline-apart -0.13, text -0.10, text-on 0.30, aside -0.04
bare-row-and-part 8: 231: title -0.43, title-on 0.18, kicker -0.36, deck -0.06, deck-on -0.03, byline-below -0.29, byline-above -0.19, byline-end 0.38, byline-apart 0.59, byline-on -0.53, text 0.15, text-on -0.38, aside -0.04
bare-row-and-part 9: 442: title 0.17, kicker -0.34, deck -0.11, byline-above 0.04, byline-end -0.30, byline-apart -0.06, text -0.06, text-on 0.62, aside -0.03
bare-row-and-part 10: 1660: title -0.12, title-on 0.16, kicker 0.14, deck -0.08, deck-on -0.17, byline-above -0.06, byline-end 0.17, byline-apart -0.12, text -0.04, text-on 0.03, aside -0.04
bare-row-and-part 11: 160: title -0.76, title-on 0.29, kicker -0.40, deck -0.05, byline-below -0.71, byline-above -0.10, byline-end 0.19, byline-apart 0.66, byline-on -0.32, text 0.12, text-on -0.07
bare-row-and-part 12: 232: title -0.15, title-on -0.31, kicker -0.32, deck 0.32, byline-below 0.20, byline-end -0.29, byline-apart -0.20, byline-on -0.13, text 0.10, text-on 0.08, aside -0.05
bare-row-and-part 13: 1458: title -0.10, title-on 0.40, kicker 0.26, deck -0.13, deck-on -0.03, byline-below -0.21, byline-end 0.19, byline-apart -0.17, byline-on 0.16, text -0.30, text-on 0.27
bare-row-and-part 14: 154: title 0.56, title-on -0.30, kicker -0.09, deck -0.14, byline-below 0.08, byline-above -0.31, byline-end -0.70, byline-apart -0.37, byline-on -0.45, text -0.13, text-on 0.12, aside -0.04
bare-row-and-part 15: 151: title 0.23, title-on 0.25, deck 0.10, deck-on 0.07, byline-below 0.23, byline-above -0.18, byline-end -0.29, byline-apart -0.18, byline-on 0.12, text -0.14, text-on -0.52, aside -0.03
bare-row-and-part 16: 1975: title -0.29, title-on 0.13, kicker -0.15, deck 0.04, deck-on -0.12, byline-below 0.19, byline-above -0.15, byline-end -0.17, byline-apart 0.11, byline-on -0.15, text 0.14, text-on -0.20, aside -0.05
bare-row-and-part 17: 206: title 0.13, title-on -0.61, kicker -0.14, deck -0.04, byline-below -0.65, byline-above -0.13, byline-end -0.25, byline-apart 0.16, byline-on -0.08, text -0.04, text-on 0.42
bare-row-and-part 18: 191: title -0.52, title-on 0.50, deck -0.18, byline-below 0.37, byline-above -0.45, byline-end -0.19, byline-apart -0.18, byline-on -0.53, text 0.03, text-on 0.12
bare-row-and-part 19: 2884: title 0.04, kicker -0.27, deck 0.06, byline-below -0.28, byline-end -0.10, byline-apart 0.09, byline-on 0.17, aside -0.06
bare-row-and-part 20: 234: title -0.10, title-on 0.15, kicker -0.06, deck -0.17, deck-on -0.05, byline-below -0.17, byline-above -0.19, byline-end 0.13, byline-apart -0.33, byline-on 0.42, text-on -0.05
bare-row-and-part 21: 278: title 0.21, title-on -0.53, kicker 0.37, deck 0.35, byline-below 0.33, byline-above -0.19, byline-end -0.19, byline-apart -0.29, byline-on 0.07, text -0.21, text-on -0.04
bare-row-and-part 22: 6833: title 0.06, title-on -0.20, kicker -0.19, deck-on -0.04, byline-below -0.09, byline-above 0.12, byline-end 0.33, byline-apart 0.06, byline-on -0.20, text 0.07, text-on -0.14, aside -0.08
bare-row-and-part 23: 451: title -0.36, title-on 0.10, kicker -0.18, deck -0.09, deck-on -0.14, byline-below -1.08, byline-above -0.07, byline-end -0.51, byline-apart 0.38, byline-on 0.16, text 0.09, text-on 0.52
bare-row-and-extent 0: 5396: title -0.37, title-on 0.37, kicker 0.35, deck -0.04, byline-below -0.15, byline-above -0.04, byline-end -0.16, byline-apart -0.05, byline-on 0.22, text 0.04, text-on 0.03
bare-row-and-extent 1: 8477: title-on 0.10, kicker 0.04, deck -0.10, deck-on -0.04, byline-above -0.04, byline-end -0.11, byline-apart -0.11, byline-on 0.29, text -0.23, text-on 0.12, aside -0.04
bare-row-and-extent 2: 18486: title 0.12, title-on -0.15, kicker -0.25, deck-on 0.09, byline-above -0.12, byline-end 0.05, byline-apart -0.11, byline-on -0.24, text -0.04, text-on 0.11, aside -0.03
bare-row-and-extent 3: 30800: title -0.14, title-on -0.32, kicker -0.11, byline-end -0.07, byline-apart -0.03, byline-on -0.36, text 0.15, text-on 0.15
bare-row-and-extent 4: 25487: title -0.32, kicker -0.06, deck-on -0.07, byline-above -0.05, byline-end -0.12, byline-on -0.18, text 0.14, text-on 0.22
bare-row-and-extent 5: 11591: title -0.53, title-on -0.45, kicker -0.04, byline-below -0.08, byline-end -0.12, byline-apart -0.04, byline-on -0.07, text 0.37, text-on 0.29
bare-row-and-extent 6: 1064: title 0.54, title-on 0.21, kicker 0.31, deck-on -0.04, byline-below -0.05, byline-above -0.08, byline-end -0.19, byline-apart 0.10, byline-on -0.19, text -0.47, text-on -0.04
bare-row-and-extent 7: 1511: title 0.10, title-on 0.11, kicker -0.11, deck -0.04, byline-apart -0.07, byline-on 0.10, text -0.09, text-on -0.30
bare-row-and-extent 8: 2196: title -0.09, title-on -0.03, kicker -0.09, deck-on -0.06, byline-below -0.18, byline-above -0.06, byline-end 0.13, byline-apart -0.10, byline-on -0.14, text 0.24, text-on 0.37
bare-row-and-extent 9: 1886: title -0.50, title-on -0.09, kicker -0.11, deck-on -0.07, byline-below 0.21, byline-above 0.12, byline-end -0.36, byline-apart 0.12, byline-on 0.13, text -0.10, text-on 0.27, aside -0.04
bare-row-and-extent 10: 613: title -0.67, title-on -0.50, kicker -0.11, deck -0.08, byline-below 0.19, byline-above -0.29, byline-end 0.07, byline-apart -0.13, byline-on -0.29, text 0.59, text-on 0.09
bare-row-and-extent 11: 49: title -0.42, title-on -0.07, byline-below -0.20, text 0.46, text-on 0.23
bare-row-and-extent 12: 772: title 0.07, title-on -0.09, kicker 0.04, deck -0.04, deck-on 0.15, byline-below 0.19, byline-end -0.44, byline-apart -0.20, byline-on 0.25, text -0.07, aside -0.03
bare-row-and-extent 13: 1169: title 0.14, kicker -0.09, deck -0.04, byline-below -0.22, byline-end 0.08, byline-apart 0.06, byline-on -0.41, text-on 0.14
bare-row-and-extent 14: 1264: title 0.04, title-on 0.30, kicker -0.06, deck 0.06, byline-below -0.19, byline-above -0.05, byline-end -0.15, text -0.04, text-on -0.54
bare-row-and-extent 15: 807: title -0.06, title-on -0.38, kicker -0.14, deck -0.06, byline-below 0.17, byline-above -0.26, byline-end 0.56, byline-apart -0.12, byline-on -0.54, text 0.09, text-on 0.14
bare-row-and-extent 16: 256: title -0.90, title-on -0.50, kicker -0.16, deck -0.10, byline-below 0.15, byline-above 0.63, byline-end 0.41, byline-apart 0.17, byline-on -0.13, text -0.25, text-on -0.07
bare-row-and-extent 17: 48: title -0.39, title-on -0.14, kicker -0.17, byline-below -0.08, byline-above -0.21, byline-end 0.43, text-on 0.15
bare-row-and-extent 18: 434: title -0.32, title-on -0.21, kicker 0.52, deck -0.05, byline-below -0.09, byline-end 0.27, byline-apart -0.03, text -0.12, text-on -0.17
bare-row-and-extent 19: 709: title 0.08, title-on -0.18, kicker -0.40, deck -0.08, byline-below -0.05, byline-apart -0.15, byline-on -0.09, text 0.38, text-on 0.12
bare-row-and-extent 20: 612: title -0.08, title-on 0.25, kicker -0.47, byline-below -0.16, byline-above 0.18, byline-end -0.08, byline-apart 0.35, byline-on 0.19, text -0.37, text-on 0.25
bare-row-and-extent 21: 299: title 0.21, title-on -0.06, kicker 0.04, deck -0.08, byline-below 0.21, byline-end -0.21, byline-apart -0.28, byline-on -0.10, text -0.34
bare-row-and-extent 22: 160: title 0.18, title-on -0.65, kicker -0.09, deck -0.03, byline-below 0.22, byline-above -0.20, byline-end 0.16, byline-apart -0.16, byline-on -0.42, text 0.07, text-on 0.18
bare-row-and-extent 23: 48: title -0.10, text 0.04
bare-row-and-extent 24: 319: title -0.43, title-on 0.06, kicker 0.50, deck -0.14, byline-below 0.10, byline-above -0.37, byline-end 0.15, byline-apart -0.14, byline-on 0.31, text -0.12, text-on 0.20, aside -0.04
bare-row-and-extent 25: 684: title -0.12, title-on -0.10, kicker -0.51, deck -0.09, byline-below -0.23, byline-above -0.08, byline-end -0.17, byline-apart -0.05, byline-on 0.08, text 0.57, text-on -0.25
bare-row-and-extent 26: 457: title 0.24, title-on -0.04, kicker -0.58, deck 0.18, byline-below -0.12, byline-above 0.10, byline-end 0.06, byline-apart -0.18, text -0.44, text-on 0.19
bare-row-and-extent 27: 186: title 0.63, title-on -0.04, byline-below 0.40, byline-end -0.04, byline-apart -0.25, byline-on -0.44, text -0.78, text-on 0.28
bare-row-and-extent 28: 162: title 0.40, title-on -0.33, byline-below -0.36, byline-on -0.10, text -0.12, text-on 0.12
bare-row-and-extent 29: 36: title 0.13, title-on -0.18, byline-below -0.17, text 0.06, text-on 0.04
bare-row-and-extent 30: 386: title -0.04, title-on 0.45, kicker 0.40, deck -0.08, deck-on 0.15, byline-below 0.05, byline-above -0.11, byline-apart -0.14, byline-on -0.19, text -0.32, text-on -0.09, aside -0.04
bare-row-and-extent 31: 832: title -0.34, title-on 0.34, kicker -0.25, deck -0.12, deck-on -0.12, byline-below -0.22, byline-above -0.15, byline-end -0.16, byline-on 0.15, text 0.39, text-on -0.39
bare-row-and-extent 32: 491: title-on -0.33, kicker -0.46, deck 0.23, deck-on -0.14, byline-below -0.32, byline-above -0.08, byline-end 0.13, text-on 0.29
bare-row-and-extent 33: 252: title 0.17, title-on -0.59, kicker 0.44, deck-on -0.05, byline-below 0.54, byline-above -0.11, byline-end -0.16, byline-apart -0.14, byline-on -0.30, text -0.93
bare-row-and-extent 34: 314: title 0.49, title-on -0.34, deck -0.04, byline-below -0.15, byline-end -0.03, byline-apart -0.10, byline-on -0.04, text -0.23, text-on 0.08
bare-row-and-extent 35: 57: title -0.27, title-on -0.04, deck -0.10, byline-below -0.04, text -0.19, text-on 0.34
bare-row-and-extent 36: 563: title 0.06, title-on -0.12, kicker -0.06, deck -0.07, deck-on -0.03, byline-below -0.12, byline-above -0.11, byline-apart 0.23, byline-on 0.53, text -0.11, text-on 0.32, aside -0.03
bare-row-and-extent 37: 1097: title 0.11, title-on 0.16, deck 0.04, byline-below -0.64, byline-above 0.10, byline-end 0.12, byline-apart -0.29, byline-on -0.22, text-on 0.05
bare-row-and-extent 38: 557: title -0.39, title-on -0.05, deck -0.08, byline-below 0.66, byline-above -0.10, byline-end -0.25, byline-apart 0.25, byline-on 0.07, text 0.20, text-on -0.06
bare-row-and-extent 39: 500: title 0.10, title-on 0.29, kicker -0.10, deck 0.13, byline-below 0.57, byline-above -0.19, byline-end -0.26, byline-apart -0.18, byline-on -0.16, text -0.46, text-on 0.19
bare-row-and-extent 40: 482: title -0.47, title-on -0.20, byline-end -0.04, byline-on -0.03, text 0.39, text-on 0.21
bare-row-and-extent 41: 110: title -0.26, title-on -0.14, deck -0.03, byline-below -0.13, text-on 0.28
bare-row-and-extent 42: 859: title -0.24, kicker 0.07, deck -0.08, byline-below 0.32, byline-above 0.11, byline-end 0.57, byline-apart -0.09, byline-on 0.06, text 0.10, text-on -0.46
bare-row-and-extent 43: 1744: title 0.19, title-on 0.53, kicker -0.04, deck-on -0.05, byline-below -0.64, byline-above -0.42, byline-end -0.17, byline-apart -0.51, byline-on -0.14, text -0.28, text-on 0.78, aside -0.05
bare-row-and-extent 44: 2532: title -0.56, title-on 0.07, kicker -0.21, deck -0.10, deck-on -0.05, byline-below -0.27, byline-above 0.20, byline-end -0.07, byline-apart 0.38, byline-on -0.11, text 0.13, text-on 0.39
bare-row-and-extent 45: 1490: title 0.16, title-on 0.76, kicker -0.03, deck -0.06, byline-below -0.56, byline-above -0.08, byline-end -0.33, byline-apart 0.29, byline-on -0.38, text -0.52, text-on 0.24
bare-row-and-extent 46: 816: title -0.06, title-on -0.37, byline-below -0.34, byline-apart -0.10, text 0.31, text-on 0.16
bare-row-and-extent 47: 121: title -0.09, byline-end -0.07, byline-apart -0.19, text 0.18, text-on 0.27
part-and-before 0: 1995: title-on 0.03, kicker -0.05, byline-above -0.05, byline-end -0.09, text -0.08
part-and-before 1: 218: title 0.10, title-on -0.24, kicker -0.12, deck -0.04, deck-on -0.07, byline-below 0.06, byline-above -0.05, byline-end -0.23, byline-apart -0.06, byline-on 0.07, text -0.35, text-on 0.68
part-and-before 5: 219: title 0.40, title-on -0.09, kicker -0.09, byline-below -0.20, byline-end -0.13, byline-on 0.08, text 0.05
part-and-before 6: 20: title 0.47, title-on -0.08, kicker -0.11, deck -0.07, byline-below -0.20, byline-above 0.04, byline-end -0.26, byline-apart -0.04, text -0.51, aside -0.07
part-and-before 7: 4: title 0.21, title-on -0.08, deck -0.04, byline-below -0.28, byline-end -0.26, byline-apart -0.11, text -0.05, aside -0.04
part-and-before 8: 6: title -0.36, title-on -0.17, kicker -0.22, deck -0.10, byline-below 0.21, byline-above 0.21, byline-end -0.48, byline-apart -0.54, byline-on -0.05, text 0.50, aside -0.17
part-and-before 9: 6: title -0.19, title-on 0.21, byline-below -0.18, byline-end -0.13, byline-apart -0.17, byline-on 0.07, text -0.06, text-on -0.11
part-and-before 10: 2196: title 0.31, title-on -0.09, kicker -0.08, byline-below 0.11, byline-end -0.06, byline-on -0.13, text -0.28
part-and-before 11: 1197: title 0.07, title-on 0.60, kicker 0.23, deck-on -0.05, byline-below 0.11, byline-end -0.14, byline-on -0.14, text -0.06, text-on -0.14
part-and-before 13: 8778: title-on 0.17, kicker -0.04, deck -0.16, byline-below 0.09, byline-apart -0.23, byline-on -0.12, aside -0.06
part-and-before 14: 708: title -0.10, title-on -0.17, deck -0.10, deck-on 0.21, byline-below -0.16, byline-above -0.06, byline-end 0.04, byline-apart -0.11, byline-on 0.36, text -0.12, text-on 0.13, aside -0.05
part-and-before 18: 676: title -0.17, title-on 0.08, kicker -0.08, deck -0.06, byline-below -0.08, byline-above 0.18, byline-end -0.05, byline-apart 0.21, byline-on -0.05, text -0.16, aside -0.04
part-and-before 19: 93: title -0.12, title-on -0.33, kicker -0.31, deck -0.04, byline-below 0.04, byline-above -0.28, byline-end 0.21, byline-apart -0.09, byline-on -0.11, text 0.05, aside -0.05
part-and-before 20: 519: title 0.10, title-on -0.57, kicker -0.04, deck -0.07, byline-above -0.27, byline-end -0.12, byline-apart 0.21, byline-on -0.03, aside -0.07
part-and-before 21: 60: title 0.17, title-on -0.12, kicker -0.25, deck -0.15, deck-on -0.16, byline-below 0.04, byline-above -0.40, byline-apart 0.06, byline-on 0.31, text -0.24, aside -0.05
part-and-before 22: 37: title 0.24, title-on 0.31, deck -0.20, deck-on -0.19, byline-below 0.40, byline-above -0.14, byline-end -0.22, byline-apart 0.08, byline-on -0.59, text -0.61, text-on 0.10, aside -0.03
part-and-before 23: 36770: title-on -0.03, kicker -0.14, deck -0.08, byline-below -0.04, byline-above -0.11, byline-end -0.09, byline-on 0.04, text -0.19, aside -0.06
part-and-before 24: 66322: title 0.05, title-on -0.18, kicker -0.09, deck -0.08, deck-on -0.09, byline-end -0.11, byline-apart -0.05, byline-on 0.16, text -0.28, text-on 0.10, aside -0.04
part-and-before 26: 495: title 0.10, title-on -0.35, kicker -0.21, deck -0.15, deck-on -0.03, byline-below -0.32, byline-above -0.11, byline-end 0.14, byline-apart 0.37, byline-on 0.09, text -0.15, aside -0.04
part-and-before 27: 35: title -0.16, title-on 0.66, kicker -0.24, deck -0.04, deck-on -0.15, byline-below -0.36, byline-above -0.05, byline-end -0.46, byline-apart 0.35, byline-on -0.50, text 0.38, text-on -0.09
part-and-before 31: 43: title-on -0.70, kicker -0.04, deck -0.07, byline-below -0.40, byline-above -0.18, byline-end -0.54, byline-apart 0.47, byline-on 0.42, text 0.34
part-and-before 32: 7: title -0.29, title-on 0.21, byline-below -0.23, byline-above -0.58, byline-end 0.46, byline-apart 0.36, byline-on -0.12, text -0.53
part-and-before 33: 153: title -0.30, title-on -0.10, kicker -0.07, byline-below -0.14, byline-above -0.09, byline-end 0.08, byline-apart -0.17, byline-on 0.21, text 0.44, aside -0.03
part-and-before 34: 9: title -0.45, kicker -0.21, byline-below 0.35, byline-above -0.23, byline-end 0.24, byline-apart -0.61, text 0.35
part-and-before 35: 17: title -0.33, title-on -0.14, kicker -0.29, byline-below -0.68, byline-above 0.07, byline-end 0.38, byline-apart 0.18, byline-on 0.04, text -0.29, text-on -0.09, aside -0.07
part-and-before 36: 2959: title -0.12, title-on 0.07, kicker -0.03, byline-below -0.06, byline-above -0.04, byline-on -0.38, text 0.22
part-and-before 37: 4951: title -0.24, title-on -0.08, deck-on -0.03, byline-below -0.06, byline-above -0.04, byline-apart 0.07, byline-on -0.06, text-on 0.15
ragged-and-wrapped 0: 431: title -0.16, title-on -0.47, kicker -0.08, deck -0.04, deck-on -0.05, byline-below -0.79, byline-above -0.22, byline-end 0.05, byline-apart -0.08, byline-on -0.41, text 0.32, text-on 0.72
ragged-and-wrapped 1: 2945: title 0.13, title-on -0.23, kicker -0.06, deck 0.04, deck-on 0.31, byline-below -0.11, byline-above -0.07, byline-end -0.09, byline-on -0.09, text -0.07, text-on 0.10
ragged-and-wrapped 2: 14380: title-on -0.13, kicker -0.22, deck 0.08, deck-on 0.18, byline-below 0.04, byline-above -0.07, byline-apart -0.14, text -0.06, aside -0.06
ragged-and-wrapped 3: 39451: title 0.09, title-on -0.16, deck -0.14, deck-on -0.15, byline-above -0.08, byline-end 0.04, byline-apart -0.15, text 0.20, text-on -0.08, aside -0.13
ragged-and-wrapped 4: 5981: title -0.11, title-on -0.04, byline-below -0.20, byline-above -0.05, byline-end -0.24, byline-apart 0.23, text -0.15, text-on 0.30
ragged-and-wrapped 5: 14788: title-on -0.18, kicker 0.06, deck -0.05, deck-on -0.13, byline-below -0.14, byline-end -0.03, byline-on 0.29, text -0.14, text-on 0.24
ragged-and-wrapped 6: 15000: title -0.06, title-on 0.08, kicker -0.20, deck -0.08, deck-on -0.04, byline-below -0.11, byline-end -0.18, byline-apart -0.07, byline-on 0.48, text -0.13, text-on -0.04, aside -0.07
ragged-and-wrapped 7: 8590: title -0.05, title-on 0.06, deck -0.11, deck-on -0.07, byline-below 0.25, byline-apart -0.27, byline-on -0.17, text-on -0.14, aside -0.08
ragged-and-wrapped 8: 8239: title -0.32, title-on -0.12, kicker -0.06, deck -0.07, deck-on -0.07, byline-below -0.47, byline-above -0.23, byline-end -0.17, byline-apart -0.05, byline-on -0.33, text 0.20, text-on 0.21, aside -0.04
ragged-and-wrapped 9: 13550: title 0.17, title-on -0.39, deck -0.10, deck-on -0.10, byline-below -0.11, byline-above -0.05, byline-apart -0.09, byline-on -0.54, text 0.09, text-on 0.16
ragged-and-wrapped 10: 4581: title -0.09, title-on -0.37, kicker -0.16, deck -0.06, deck-on 0.06, byline-above 0.11, byline-end 0.10, byline-apart -0.18, byline-on -0.04, text 0.10, text-on 0.19, aside -0.06
ragged-and-wrapped 11: 1245: title -0.28, title-on 0.17, kicker 0.07, deck -0.15, deck-on 0.12, byline-below -0.57, byline-above 0.30, byline-end 0.46, byline-apart 0.10, byline-on -0.32, text -0.56, text-on -0.03, aside -0.09
wrapped-and-fill 0: 6498: title 0.35, title-on 0.03, kicker -0.21, deck -0.10, deck-on 0.13, byline-below -0.22, byline-above -0.09, byline-end -0.23, byline-apart -0.16, text -0.17, text-on 0.14, aside -0.06
wrapped-and-fill 1: 7620: title -0.14, deck -0.10, deck-on -0.20, byline-below -0.20, byline-above -0.03, byline-end -0.13, text 0.23, aside -0.06
wrapped-and-fill 2: 6682: title 0.03, title-on 0.06, kicker -0.10, deck -0.08, deck-on -0.07, byline-below -0.16, byline-above -0.05, byline-end -0.09, byline-apart -0.08, byline-on 0.05, text 0.23, text-on 0.11, aside -0.05
wrapped-and-fill 3: 3544: title -0.22, title-on -0.37, kicker -0.03, deck -0.03, deck-on 0.04, byline-below -0.10, byline-above 0.04, byline-apart 0.04, byline-on 0.07, text-on 0.06
wrapped-and-fill 4: 5289: title -0.16, title-on -0.31, kicker -0.10, deck 0.08, deck-on 0.22, byline-below 0.05, byline-above 0.06, byline-end 0.19, byline-apart -0.03, text -0.08, text-on 0.07
wrapped-and-fill 5: 27574: title -0.35, title-on -0.49, kicker -0.06, deck 0.08, byline-below -0.05, byline-end 0.24, byline-on -0.17, text 0.09, text-on 0.08, aside -0.04
wrapped-and-fill 6: 5263: title 0.10, title-on -0.11, kicker 0.06, deck -0.12, deck-on -0.03, byline-above -0.07, byline-end -0.22, byline-apart -0.29, byline-on 0.26, text -0.17, text-on 0.17, aside -0.06
wrapped-and-fill 7: 5534: title-on -0.19, kicker -0.05, deck 0.04, byline-below -0.11, byline-above -0.20, byline-apart -0.15, byline-on 0.48, text 0.07, text-on -0.15, aside -0.05
wrapped-and-fill 8: 4597: title-on 0.12, kicker -0.23, deck-on -0.11, byline-below 0.12, byline-above -0.13, byline-end 0.09, byline-apart -0.19, text -0.07, text-on -0.05, aside -0.05
wrapped-and-fill 9: 5978: title -0.56, title-on 0.15, kicker -0.21, deck -0.05, deck-on -0.12, byline-below -0.12, byline-above -0.05, byline-apart 0.05, text 0.10, text-on 0.35
wrapped-and-fill 10: 18958: title -0.64, title-on -0.45, kicker -0.04, deck -0.12, deck-on -0.13, byline-end -0.06, byline-apart -0.05, byline-on -0.16, text 0.19, text-on 0.25, aside -0.04
wrapped-and-fill 11: 4029: title -0.24, title-on 0.23, kicker -0.07, deck -0.03, deck-on -0.21, byline-below -0.14, byline-above -0.09, byline-end -0.22, byline-apart -0.06, byline-on -0.55, text 0.18, text-on 0.11
wrapped-and-fill 12: 2420: title -0.29, title-on -0.46, kicker -0.27, deck -0.13, deck-on 0.08, byline-below -0.19, byline-above 0.08, byline-end 0.13, byline-apart 0.08, byline-on -0.24, text 0.28, aside -0.05
wrapped-and-fill 13: 2351: title -0.06, title-on 0.21, kicker -0.58, deck -0.15, deck-on 0.10, byline-below -0.20, byline-above 0.25, byline-end -0.06, byline-on -0.21, text -0.21, text-on 0.25, aside -0.03
wrapped-and-fill 14: 2175: title 0.07, title-on 0.33, kicker -0.22, deck 0.18, deck-on -0.11, byline-above 0.17, byline-end 0.23, byline-apart -0.14, byline-on -0.34, text -0.38, text-on -0.31, aside -0.04
wrapped-and-fill 15: 1703: title 0.28, title-on 0.26, deck 0.16, deck-on 0.28, byline-below 0.29, byline-end 0.04, byline-apart 0.15, byline-on -0.41, text -0.56, text-on -0.41
wrapped-and-fill 16: 17826: title 0.10, title-on 0.22, kicker -0.09, deck -0.12, deck-on -0.08, byline-below -0.17, byline-above -0.13, byline-end -0.08, byline-apart -0.29, byline-on -0.36, text -0.13, text-on 0.27, aside -0.05
wrapped-and-fill 17: 1140: title 0.66, kicker -0.05, deck -0.21, deck-on -0.05, byline-below -0.12, byline-above -0.09, byline-end 0.18, byline-apart -0.22, byline-on -0.09, text -0.49, text-on -0.12
wrapped-and-tail 0: 33109: title-on 0.06, kicker 0.03, deck -0.13, byline-above -0.09, byline-end -0.07, byline-apart -0.18, text 0.08, text-on -0.23, aside -0.16
wrapped-and-tail 1: 2892: title -0.51, title-on -0.26, kicker -0.05, deck -0.04, byline-below -0.24, byline-above -0.11, byline-end 0.28, byline-apart -0.08, byline-on -0.11, text 0.19, text-on 0.26
wrapped-and-tail 2: 15185: title -0.08, title-on 0.24, kicker -0.06, deck-on -0.04, byline-below -0.13, byline-above -0.08, byline-end -0.11, byline-apart -0.04, byline-on -0.22, text 0.22, text-on 0.34
wrapped-and-tail 3: 1223: title -0.37, title-on -0.29, kicker -0.08, byline-below -0.08, byline-on -0.11, text 0.27, text-on 0.44
wrapped-and-tail 4: 420: title -0.70, title-on -0.30, byline-below -0.08, byline-above -0.16, byline-end -0.09, text 0.53, text-on 0.34
wrapped-and-tail 5: 115: title -0.38, title-on -0.50, deck -0.08, deck-on -0.05, byline-below -0.29, byline-on -0.14, text 0.54, text-on -0.17
wrapped-and-tail 6: 3130: title 0.22, title-on -0.28, deck -0.04, deck-on -0.04, byline-below 0.16, byline-end 0.14, byline-apart -0.06, text 0.23
wrapped-and-tail 7: 20: title -0.22, text 0.08, text-on 0.23
wrapped-and-tail 8: 1113: title -0.23, title-on 0.24, kicker -0.04, deck 0.15, deck-on -0.18, byline-below -0.19, byline-above -0.09, byline-end 0.12, byline-apart -0.04, byline-on -0.07, text -0.07, text-on 0.37
wrapped-and-tail 9: 28069: title -0.06, title-on 0.14, deck -0.06, deck-on 0.04, byline-end -0.14, byline-on 0.31, text -0.15, text-on -0.09, aside -0.16
wrapped-and-tail 10: 1691: title-on -0.33, deck -0.04, byline-below -0.16, byline-above -0.06, byline-end -0.62, byline-apart -0.09, byline-on -0.12, text-on 0.45
wrapped-and-tail 11: 12013: title -0.04, title-on -0.25, kicker -0.04, deck -0.05, byline-below -0.15, byline-above -0.06, byline-end -0.18, byline-apart -0.04, byline-on -0.09, text -0.06, text-on 0.54, aside -0.03
wrapped-and-tail 12: 780: title -0.44, title-on -0.22, deck-on -0.09, byline-below -0.04, byline-on -0.23, text 0.29, text-on 0.17
wrapped-and-tail 13: 291: title -0.52, title-on -0.35, byline-below -0.25, text 0.45, text-on 0.46
wrapped-and-tail 14: 55: title -0.38, title-on -0.21, byline-below -0.05, byline-end -0.03, text 0.18, text-on 0.55
wrapped-and-tail 15: 673: title 0.48, title-on -0.30, deck -0.07, deck-on -0.16, byline-below -0.27, byline-above -0.12, byline-end -0.28, byline-apart -0.06, byline-on -0.25, text 0.04, text-on -0.17, aside -0.03
wrapped-and-tail 16: 26: byline-apart -0.12, text 0.04, text-on 0.20
wrapped-and-tail 17: 761: title -0.14, title-on 0.19, kicker -0.46, deck -0.08, deck-on -0.19, byline-above -0.15, byline-end 0.13, byline-on -0.41, text 0.14, aside -0.03
wrapped-and-tail 18: 18329: title -0.23, title-on 0.10, deck -0.25, deck-on 0.09, byline-above -0.07, byline-apart 0.24, byline-on -0.03, text -0.28, text-on -0.73, aside -0.13
wrapped-and-tail 19: 1315: title -0.07, title-on 0.64, byline-below -0.03, byline-above -0.10, text -0.07, text-on -0.10
wrapped-and-tail 20: 6741: title -0.09, title-on 0.46, deck -0.06, deck-on -0.04, byline-below -0.07, byline-above -0.08, byline-end -0.09, byline-apart -0.07, byline-on -0.12, text 0.05, text-on 0.35
wrapped-and-tail 21: 641: title -0.12, title-on -0.17, deck -0.03, deck-on -0.04, byline-below -0.03, byline-above -0.03, byline-end -0.04, byline-on -0.16, text 0.65, text-on -0.07
wrapped-and-tail 22: 126: title -0.35, title-on -0.31, byline-below -0.11, text 0.28, text-on 0.28
wrapped-and-tail 23: 53: title -0.05, kicker -0.03, text -0.16, text-on 0.22
wrapped-and-tail 24: 95: title -0.11, title-on -0.07, deck -0.05, byline-below -0.17, byline-above -0.14, byline-end -0.07, byline-apart -0.10, byline-on -0.06, text -0.29, text-on 0.30, aside -0.08
wrapped-and-tail 26: 295: title -0.22, title-on -1.04, kicker -0.07, deck -0.12, deck-on -0.06, byline-below 0.13, byline-above -0.20, byline-end -0.17, byline-apart -0.04, byline-on 0.28, text 0.38, text-on 0.12, aside -0.04
wrapped-and-before 0: 6246: title -0.18, title-on -0.20, kicker -0.28, deck -0.07, byline-above -0.06, byline-end -0.12, byline-apart -0.06, text 0.34, aside -0.05
wrapped-and-before 1: 629: title -0.05, title-on -0.03, kicker -0.03, deck -0.05, byline-below -0.10, byline-above -0.09, byline-apart -0.13, text 0.13, text-on 0.40, aside -0.03
wrapped-and-before 5: 375: title -0.11, title-on -0.40, kicker -0.10, deck -0.07, deck-on -0.06, byline-below -0.30, byline-above 0.12, byline-end -0.22, byline-apart 0.30, byline-on -0.22, text 0.25, aside -0.03
wrapped-and-before 6: 60: title 0.71, title-on -0.13, kicker -0.19, deck -0.04, byline-below -0.04, byline-above 0.08, byline-end -0.24, byline-apart -0.19, byline-on -0.14, text -0.65, aside -0.04
wrapped-and-before 7: 288: title 0.63, title-on -0.65, kicker -0.05, deck -0.08, byline-below 0.40, byline-above -0.23, byline-end -0.64, byline-apart -0.27, byline-on 0.30, text 0.11, aside -0.07
wrapped-and-before 8: 29: title 0.26, title-on -0.05, kicker -0.13, deck -0.05, byline-below 0.55, byline-above -0.33, byline-end 0.40, byline-apart -0.31, byline-on -0.17, text -0.69, aside -0.05
wrapped-and-before 9: 26: title -0.48, title-on -0.25, kicker -0.35, deck -0.03, deck-on -0.28, byline-below 0.48, byline-above 0.45, byline-end -0.50, byline-apart -0.17, byline-on -0.30, text -0.26, text-on 0.42, aside -0.05
wrapped-and-before 10: 21141: title -0.05, title-on -0.15, kicker -0.09, deck -0.13, deck-on -0.10, byline-below -0.05, byline-above -0.11, byline-end 0.14, byline-apart -0.13, byline-on 0.09, text -0.05, aside -0.06
wrapped-and-before 11: 28249: title -0.28, title-on 0.15, kicker -0.11, deck -0.09, deck-on -0.13, byline-below -0.21, byline-above -0.05, byline-end -0.08, byline-on -0.08, text -0.15, aside -0.06
wrapped-and-before 13: 3606: title -0.12, title-on 0.18, deck -0.18, deck-on -0.05, byline-end -0.06, byline-on 0.08, text -0.15, aside -0.04
wrapped-and-before 14: 273: title 0.32, title-on -0.16, kicker -0.15, deck -0.10, deck-on -0.14, byline-below 0.19, byline-above -0.05, byline-apart -0.10, byline-on 0.25, text -0.12, text-on -0.19, aside -0.04
wrapped-and-before 18: 339: title -0.06, title-on 0.39, kicker -0.09, deck -0.07, deck-on -0.05, byline-below -0.30, byline-above -0.19, byline-end 0.22, byline-apart 0.06, byline-on 0.26, text -0.16, aside -0.04
wrapped-and-before 19: 31: title -0.84, title-on 0.30, kicker -0.22, deck -0.13, byline-above -0.76, byline-end 0.34, byline-apart 0.29, byline-on -0.14, text 0.39, aside -0.12
wrapped-and-before 20: 288: title -0.32, title-on 0.11, kicker -0.32, deck -0.08, byline-below -0.65, byline-above -0.11, byline-end -0.45, byline-apart 0.61, byline-on 0.19, text 0.19, aside -0.10
wrapped-and-before 21: 25: title -0.54, title-on -0.09, kicker -0.37, deck -0.05, deck-on -0.15, byline-below 0.07, byline-above -0.52, byline-end -0.53, byline-apart -0.69, byline-on 0.37, text 1.06, aside -0.09
wrapped-and-before 22: 23: title -0.51, title-on 0.18, kicker 0.24, deck -0.26, byline-below 0.16, byline-above -0.27, byline-end 0.55, byline-apart -0.51, byline-on 0.12, text -0.28, text-on -0.40, aside -0.03
wrapped-and-before 23: 13592: title 0.25, title-on 0.50, kicker -0.25, deck 0.05, deck-on -0.06, byline-below -0.04, byline-above 0.06, byline-end -0.24, byline-on 0.11, text -0.35, aside -0.04
wrapped-and-before 24: 25989: title-on -0.20, kicker -0.04, deck -0.05, deck-on 0.18, byline-apart -0.20, byline-on -0.37, text -0.13, text-on 0.17, aside -0.04
wrapped-and-before 26: 1416: title -0.06, title-on 0.34, kicker -0.23, deck 0.06, deck-on -0.09, byline-below -0.12, byline-end 0.10, byline-apart 0.03, byline-on -0.11, text -0.25, aside -0.07
wrapped-and-before 27: 59: title -0.13, title-on 0.64, kicker -0.57, deck -0.11, deck-on 0.72, byline-below -0.19, byline-above -0.06, byline-end -0.26, byline-apart -0.30, byline-on -0.61, text -0.34, text-on -0.46, aside -0.05
wrapped-and-before 31: 224: title 0.51, title-on -0.63, kicker -0.04, deck -0.06, byline-below 0.23, byline-above -0.28, byline-end -0.34, byline-on 0.53, text -0.34
wrapped-and-before 32: 29: title -0.60, title-on -0.27, kicker -0.06, deck-on -0.05, byline-below -0.30, byline-above 0.40, byline-apart 0.32, byline-on -0.04, text -0.35, aside -0.04
wrapped-and-before 33: 100: title -0.58, title-on -0.35, kicker -0.38, deck -0.05, byline-below 0.07, byline-above 0.18, byline-end 0.59, byline-apart -0.24, text -0.36, aside -0.05
wrapped-and-before 34: 21: title 0.05, title-on -0.20, kicker -0.09, deck -0.18, byline-below -0.30, byline-above 0.44, byline-end -0.31, byline-on -0.12, text -0.24, aside -0.10
wrapped-and-before 35: 11: title 0.24, title-on -0.18, kicker -0.26, deck -0.13, deck-on -0.14, byline-below -0.56, byline-above -0.21, byline-end -0.50, byline-apart 0.34, byline-on 0.23, text -0.27, text-on -0.12, aside -0.15
wrapped-and-before 36: 7192: title -0.21, title-on 0.29, kicker -0.19, deck 0.12, deck-on -0.09, byline-below -0.08, byline-above -0.13, byline-end -0.06, byline-apart 0.08, byline-on -0.13, text -0.09, aside -0.04
wrapped-and-before 37: 18232: title 0.58, title-on 0.15, kicker -0.09, deck -0.11, deck-on -0.13, byline-below -0.15, byline-above -0.12, byline-end -0.14, byline-apart -0.07, byline-on -0.20, text -0.12, text-on -0.28, aside -0.06
row-and-name 0: 69643: title -0.09, title-on -0.12, deck -0.03, deck-on -0.04, byline-below -0.17, byline-end -0.13, byline-on -0.16, text 0.20, text-on 0.12
row-and-name 1: 62: title -0.09, title-on 0.40, byline-below -0.16, byline-above -0.09, byline-end 0.19, byline-apart -0.08, byline-on -0.13, text -0.03, text-on -0.23
row-and-name 2: 744: title 0.12, title-on -0.24, deck -0.04, byline-below -0.07, byline-above -0.28, byline-end 0.14, byline-on 0.47, text -0.18, text-on -0.16
row-and-name 3: 118: title 0.40, title-on -0.48, kicker -0.03, deck -0.05, byline-below -0.07, byline-above 0.31, byline-end 0.36, byline-apart -0.15, byline-on -0.28, text -0.39, text-on -0.24
row-and-name 4: 32: title 0.36, byline-below 0.34, byline-end -0.07, text -0.51, text-on -0.27
row-and-name 5: 4: byline-below 0.16, byline-above -0.26, byline-end 0.43, byline-apart -0.08, text -0.39
row-and-name 6: 7864: title-on -0.12, kicker -0.04, byline-below -0.05, byline-end -0.07, byline-apart 0.04, byline-on -0.15, text 0.07
row-and-name 7: 390: title 0.40, title-on 0.71, kicker -0.06, deck-on -0.08, byline-below -0.04, byline-end 0.11, byline-apart -0.07, byline-on 0.07, text -0.69, text-on 0.10
row-and-name 8: 82: title 0.56, title-on 0.40, deck-on -0.04, byline-below -0.47, byline-end 0.57, byline-apart -0.17, byline-on 0.34, text -0.83, text-on -0.14
row-and-name 9: 132: title 0.42, title-on -0.25, kicker -0.08, byline-below 0.07, byline-above -0.14, byline-end -0.60, byline-apart -0.37, byline-on -0.18, aside -0.05
row-and-name 10: 23: title -0.24, title-on -0.38, kicker -0.06, deck -0.26, deck-on -0.08, byline-below 0.71, byline-above -0.08, byline-end 0.04, byline-apart -0.60, byline-on -0.05, text 0.04, text-on -0.41, aside -0.04
row-and-name 11: 32: title -0.35, deck -0.15, byline-below -0.49, byline-above -0.14, byline-end 0.51, byline-apart 0.38, byline-on -0.15, text -0.45
row-and-name 12: 6624: kicker -0.06, deck -0.10, deck-on -0.07, byline-end -0.14, byline-on 0.03, text-on 0.11
row-and-name 13: 502: title 0.25, title-on 0.21, kicker 0.15, deck-on -0.14, byline-below 0.06, byline-end -0.20, byline-apart -0.06, byline-on -0.40, text -0.22, text-on -0.41
row-and-name 14: 132: title-on 0.25, kicker -0.12, byline-below -0.34, byline-above -0.05, byline-end -0.19, byline-apart 0.16, text 0.07, text-on 0.33
row-and-name 15: 163: title -0.09, title-on -0.04, deck -0.04, byline-below -0.19, byline-above 0.55, byline-on -0.47, text -0.19
row-and-name 16: 85: title -0.60, title-on -0.33, kicker -0.19, deck -0.03, byline-below 0.39, byline-above 0.15, byline-end -0.08, byline-apart -0.34, byline-on -0.03, text 0.68, text-on -0.58
row-and-name 17: 100: title -0.72, title-on -0.17, kicker -0.23, byline-below 0.33, byline-above -0.25, byline-on 0.36, text -0.05
row-and-name 18: 5316: title 0.09, kicker -0.07, deck 0.06, deck-on -0.06, byline-below -0.10, byline-above -0.10, byline-end -0.04, byline-on -0.05, text -0.03, text-on 0.13
row-and-name 19: 399: title 0.07, title-on -0.24, kicker 0.52, byline-below -0.37, byline-above -0.08, byline-apart 0.12, byline-on 0.23, text -0.12, text-on -0.26
row-and-name 20: 140: title 0.24, title-on -0.50, kicker -0.45, deck -0.04, byline-below 0.94, byline-above -0.23, byline-end 0.20, byline-apart -0.09, byline-on -0.32, text -0.16, text-on -0.60
row-and-name 21: 144: title -0.20, title-on -0.10, kicker 0.64, deck -0.07, byline-above -0.09, byline-end 0.08, byline-on 0.28, text -0.30, text-on -0.39, aside -0.03
row-and-name 22: 66: title-on 0.46, kicker -0.13, deck -0.04, byline-below -0.52, byline-end -0.09, byline-on -0.44, text-on 0.04
row-and-name 23: 106: title -0.44, title-on -0.11, kicker -0.15, byline-below 0.93, byline-above 0.05, byline-end -0.23, byline-apart 0.20, byline-on -0.38, text -0.77
row-and-name 24: 4641: title -0.13, title-on 0.09, kicker -0.05, deck 0.06, deck-on 0.10, byline-below 0.07, byline-above -0.06, byline-end -0.22, byline-apart -0.11, byline-on 0.10, text-on 0.20, aside -0.03
row-and-name 25: 310: title-on 0.55, kicker 0.25, deck -0.05, byline-below -0.33, byline-above -0.18, byline-end -0.30, byline-apart -0.08, byline-on -0.08, text-on -0.42
row-and-name 26: 107: title 0.27, title-on -0.25, kicker -0.25, byline-below 0.53, byline-above 0.04, byline-end 0.13, byline-apart -0.07, text -0.78, text-on 0.43
row-and-name 27: 146: title -0.04, title-on -0.09, kicker -0.21, deck -0.07, byline-below -0.23, byline-above -0.04, byline-end 0.37, byline-apart -0.12, byline-on 0.24, text 0.16, text-on -0.59, aside -0.03
row-and-name 28: 54: title -0.32, title-on -0.27, kicker 0.12, deck -0.05, byline-below 0.42, byline-above 0.07, byline-end -0.09, byline-apart 0.17, byline-on -0.04, text -0.31, text-on 0.13, aside -0.04
row-and-name 29: 74: title -0.34, title-on -0.47, kicker -0.18, deck -0.06, deck-on -0.08, byline-below 0.39, byline-above 0.34, byline-end 0.31, byline-apart -0.17, byline-on -0.33, text -0.18
row-and-name 30: 6903: title -0.13, deck 0.11, deck-on 0.16, byline-below -0.07, byline-above -0.05, byline-end -0.05, byline-apart -0.23, byline-on 0.05, text -0.19, text-on 0.10, aside -0.07
row-and-name 31: 479: title -0.07, title-on -0.05, kicker 0.37, deck -0.04, deck-on 0.15, byline-below -0.06, byline-above -0.07, byline-end -0.20, byline-on 0.03, text -0.07
row-and-name 32: 177: title -0.70, title-on -0.47, kicker -0.09, deck -0.11, byline-below 0.56, byline-above 0.31, byline-apart -0.14, byline-on 0.24, text 0.30, text-on -0.09, aside -0.03
row-and-name 33: 151: title -0.43, kicker -0.31, deck -0.07, deck-on -0.07, byline-below 0.48, byline-above -0.21, byline-end -0.09, byline-apart 0.10, byline-on -0.44, text 0.28, text-on -0.14, aside -0.04
row-and-name 34: 67: title -0.33, title-on -0.38, kicker -0.18, deck -0.05, byline-above -0.52, byline-end 0.34, byline-apart -0.74, byline-on -0.06, text 0.62, text-on -0.27, aside -0.04
row-and-name 35: 102: title -0.38, title-on -0.46, kicker -0.04, deck -0.04, deck-on -0.24, byline-below -0.17, byline-above -0.03, byline-end 0.54, byline-apart -0.08, byline-on 0.05, text 0.38
row-and-name 36: 7260: title -0.20, kicker -0.06, deck 0.03, deck-on 0.11, byline-below -0.22, byline-above -0.11, byline-end 0.04, byline-on -0.15, text 0.15, text-on 0.09, aside -0.06
row-and-name 37: 567: title -0.08, title-on 0.19, kicker 0.26, deck -0.06, deck-on -0.15, byline-below -0.38, byline-above -0.12, byline-end -0.15, byline-on -0.06, text -0.04, text-on 0.74
row-and-name 38: 207: title -0.21, title-on -0.28, deck -0.09, byline-below 0.23, byline-above -0.21, byline-end -0.23, byline-apart -0.27, byline-on 0.34, text 0.06, text-on 0.50
row-and-name 39: 116: title-on -0.32, kicker -0.33, deck -0.06, byline-below 0.46, byline-above 0.04, byline-end 0.12, byline-apart -0.10, byline-on 0.37, text -0.53, text-on -0.54
row-and-name 40: 52: title 0.28, title-on 0.10, kicker -0.35, deck -0.16, deck-on -0.03, byline-below -0.60, byline-above 0.38, byline-end 0.29, byline-apart 0.46, byline-on -0.17, text -0.63, aside -0.04
row-and-name 41: 48: title -0.37, title-on -0.05, kicker -0.04, byline-below 0.59, byline-above 0.20, byline-end -0.10, byline-apart -0.42, byline-on -0.21
row-and-name 42: 13369: title-on -0.11, kicker -0.14, deck -0.08, deck-on 0.10, byline-below -0.53, byline-above -0.06, byline-end -0.26, byline-on -0.20, text 0.08, text-on 0.29, aside -0.08
row-and-name 43: 674: title -0.07, title-on 0.24, kicker -0.54, deck -0.04, byline-below -0.19, byline-above -0.03, byline-end 0.16, byline-apart 0.16, byline-on 0.07, text -0.09, text-on 0.77, aside -0.04
row-and-name 44: 533: title 0.26, kicker -0.14, deck -0.05, byline-below -0.45, byline-above 0.41, byline-end -0.31, byline-apart -0.13, byline-on -0.19, text -0.09, text-on 0.32
row-and-name 45: 102: title-on -0.66, kicker -0.20, deck -0.21, byline-below 0.35, byline-above -0.48, byline-end 0.31, byline-apart 0.28, byline-on 0.38, text -0.33, text-on -0.38, aside -0.05
row-and-name 46: 70: title 0.29, title-on -0.59, kicker -0.06, deck -0.05, byline-below -0.42, byline-above -0.05, byline-end -0.14, byline-apart 0.23, byline-on -0.34, text -0.33, text-on 0.06, aside -0.05
row-and-name 47: 69: title -0.83, title-on -0.50, kicker -0.07, deck -0.08, deck-on -0.08, byline-below -0.44, byline-above 0.45, byline-end -0.39, byline-apart 0.71, byline-on -0.13, text -0.37, aside -0.04
place-and-name 0: 69643: title 0.07, kicker -0.05, deck-on -0.05, byline-below -0.16, byline-above -0.09, byline-end -0.15, byline-on -0.07, text 0.12, text-on 0.07
place-and-name 1: 62: title -0.13, title-on 0.38, kicker -0.03, byline-below -0.29, byline-above -0.12, byline-end 0.22, byline-apart -0.11, byline-on -0.13, text -0.16, text-on -0.06
place-and-name 2: 744: title 0.20, title-on -0.15, deck -0.04, byline-below 0.13, byline-above -0.22, byline-on 0.41, text -0.28, text-on -0.05
place-and-name 3: 118: title 0.45, title-on -0.79, deck -0.04, byline-below -0.48, byline-above 0.48, byline-end 0.10, byline-apart -0.08, byline-on -0.33, text -0.17, text-on -0.19
place-and-name 4: 32: title 0.37, byline-below 0.45, byline-end -0.06, text -0.60, text-on -0.28
place-and-name 5: 4: byline-below 0.11, byline-above -0.22, byline-end 0.30, byline-apart -0.10, text -0.31
place-and-name 6: 17003: title -0.05, title-on 0.05, kicker -0.05, deck 0.04, byline-below -0.13, byline-above -0.05, text-on 0.03
place-and-name 7: 846: title 0.29, title-on 0.40, kicker -0.15, byline-below -0.24, byline-above -0.04, byline-end -0.03, byline-on 0.24, text -0.17, text-on -0.17
place-and-name 8: 312: title 0.13, title-on 0.24, kicker -0.04, deck -0.09, byline-below 0.19, byline-end -0.07, byline-apart 0.04, byline-on -0.23, text -0.37, text-on 0.40
place-and-name 9: 340: title 0.21, title-on 0.12, kicker -0.07, deck -0.05, byline-below 0.10, byline-above -0.09, byline-end -0.29, byline-apart -0.09, byline-on 0.15, text -0.25, text-on -0.17, aside -0.04
place-and-name 10: 133: title 0.06, title-on 0.21, kicker -0.03, deck -0.10, deck-on -0.03, byline-below -0.22, byline-above -0.13, byline-end 0.22, byline-apart 0.35, byline-on -0.32, text -0.12, text-on -0.39
place-and-name 11: 192: title -0.43, title-on -0.14, deck -0.05, deck-on -0.23, byline-below 0.52, byline-above -0.08, byline-end 0.18, byline-apart 0.17, byline-on 0.54, text -0.61
place-and-name 12: 9039: title 0.04, title-on 0.06, kicker -0.21, deck -0.05, deck-on 0.06, byline-below -0.19, byline-above -0.04, byline-end -0.13, byline-on -0.06, text 0.12, text-on 0.07, aside -0.05
place-and-name 13: 705: title-on 0.21, kicker 0.49, deck -0.04, deck-on 0.05, byline-below -0.25, byline-above 0.15, byline-end -0.19, byline-on -0.12, text-on -0.73
place-and-name 14: 171: title 0.22, kicker -0.11, byline-below 0.05, byline-above -0.08, byline-end 0.07, byline-apart -0.08, byline-on 0.04, text -0.33, text-on 0.42
place-and-name 15: 182: title -0.49, title-on -0.73, kicker -0.33, deck -0.07, deck-on -0.09, byline-above 0.32, byline-apart 0.40, byline-on 0.41, text -0.28, text-on -0.04, aside -0.04
place-and-name 16: 76: title 0.04, title-on -0.34, kicker -0.21, byline-below 0.27, byline-above 0.45, byline-end 0.14, byline-apart -0.21, byline-on -0.36, text -0.18, text-on -0.36
place-and-name 17: 130: title -0.42, title-on -0.42, kicker -0.03, deck -0.04, deck-on -0.29, byline-below 0.29, byline-above 0.32, byline-end 0.35, byline-apart -0.06, byline-on 0.28, text -0.57
place-and-name 18: 5632: title -0.04, title-on -0.26, deck 0.09, byline-below 0.05, byline-above -0.13, byline-end 0.04, byline-apart -0.11, byline-on -0.18, text 0.05, text-on -0.09, aside -0.04
place-and-name 19: 450: title -0.09, title-on 0.09, kicker 0.10, deck -0.04, byline-below 0.13, byline-above -0.10, byline-end 0.10, byline-apart -0.07, byline-on -0.09, text-on -0.25
place-and-name 20: 161: title -0.20, title-on -0.31, deck -0.03, byline-below 0.05, byline-above 0.06, byline-end -0.18, byline-apart -0.05, byline-on 0.31, text 0.30, text-on -0.19
place-and-name 21: 132: title -0.26, title-on -0.63, kicker 0.22, deck -0.11, byline-below 0.03, byline-above -0.23, byline-end 0.35, byline-apart -0.13, byline-on 0.07, text 0.20, text-on -0.69, aside -0.03
place-and-name 22: 63: title -0.85, title-on -0.43, kicker -0.21, byline-below 0.05, byline-above 0.50, byline-end 0.40, byline-apart -0.25, byline-on 0.03, text 0.22, text-on 0.07
place-and-name 23: 62: title -0.39, title-on -0.44, kicker -0.16, deck -0.04, deck-on -0.09, byline-below -0.16, byline-above 0.29, byline-end 0.18, byline-apart 0.10, text 0.27
place-and-name 24: 3822: title-on -0.20, kicker -0.14, deck-on -0.04, byline-below -0.05, byline-end -0.16, byline-apart -0.03, byline-on -0.11, text 0.07, text-on 0.13
place-and-name 25: 301: title -0.40, title-on -0.20, kicker 0.36, deck -0.07, byline-below -0.24, byline-above -0.17, byline-end -0.26, byline-apart -0.10, byline-on -0.06, text 0.61, text-on 0.04, aside -0.05
place-and-name 26: 127: title -0.12, title-on -0.46, kicker -0.22, deck -0.03, byline-below 0.30, byline-above 0.17, byline-end -0.48, byline-apart -0.16, byline-on 0.20, text 0.35, text-on 0.20
place-and-name 27: 101: title -0.64, title-on 0.21, deck -0.12, byline-below 0.88, byline-above -0.17, byline-end 0.13, byline-apart -0.20, byline-on 0.19, text -0.09, text-on -0.17, aside -0.03
place-and-name 28: 39: title 0.28, title-on -0.32, kicker 0.03, deck -0.03, byline-below 0.83, byline-end -0.09, byline-apart -0.40, byline-on -0.27, text -0.73, text-on -0.08, aside -0.06
place-and-name 29: 53: title -0.30, title-on -0.56, kicker -0.04, deck -0.08, byline-below -0.52, byline-end 0.74, byline-apart 0.72, byline-on -0.41, text -0.51
place-and-name 30: 4709: title -0.14, title-on -0.19, deck -0.09, byline-above -0.06, byline-end -0.10, byline-apart -0.09, byline-on 0.18, text 0.20, text-on -0.08, aside -0.03
place-and-name 31: 326: title -0.04, title-on 0.14, deck -0.04, byline-below -0.32, byline-above -0.09, byline-end -0.06, byline-apart 0.03, byline-on -0.32, text 0.14, text-on 0.21
place-and-name 32: 136: title -0.50, title-on -0.07, kicker 0.09, deck -0.04, byline-above 0.31, byline-end 0.30, byline-apart -0.15, byline-on -0.26, text -0.11, text-on 0.65
place-and-name 33: 95: title -0.34, title-on -0.51, kicker -0.82, deck -0.06, byline-below 0.24, byline-above -0.27, byline-end 0.39, byline-apart -0.17, byline-on -0.84, text 0.40, text-on 0.12, aside -0.05
place-and-name 34: 39: title 0.07, title-on 0.20, kicker -0.17, deck -0.18, deck-on -0.03, byline-below -0.05, byline-above -0.49, byline-end -0.08, byline-apart -0.39, byline-on 0.28, text 0.24, text-on 0.04, aside -0.04
place-and-name 35: 46: title -0.59, title-on -0.25, kicker -0.27, byline-below 0.35, byline-above 0.03, byline-end 0.56, byline-on -0.32, text -0.26
place-and-name 36: 4197: title -0.14, title-on -0.36, kicker 0.10, deck-on -0.05, byline-below -0.11, byline-above -0.10, byline-apart -0.10, byline-on -0.04, text 0.12, text-on 0.22
place-and-name 37: 320: title-on -0.04, kicker -0.07, byline-below -0.18, byline-above -0.13, byline-apart 0.24, byline-on -0.54, text -0.08, text-on 0.35
place-and-name 38: 114: title 0.29, title-on 0.04, kicker -0.18, byline-below -0.44, byline-above 0.25, byline-end 0.05, byline-apart -0.04, byline-on 0.09, text -0.24, text-on 0.13
place-and-name 39: 62: title 0.23, title-on -0.63, kicker -0.34, deck -0.03, deck-on -0.03, byline-below 0.09, byline-above 0.53, byline-end -0.28, byline-apart 0.24, text -0.38, text-on -0.42, aside -0.04
place-and-name 40: 18: title 0.15, title-on -0.22, kicker -0.50, deck -0.03, byline-below -0.91, byline-above -0.08, byline-end 0.44, byline-apart 0.10, byline-on -0.13, text 0.15, text-on 0.04
place-and-name 41: 27: title -0.40, title-on -0.29, deck -0.04, deck-on -0.04, byline-below -0.31, byline-above 0.61, byline-end -0.51, byline-apart 0.04, byline-on -0.34, text 0.23
place-and-name 42: 7575: title 0.19, title-on -0.18, kicker -0.06, deck-on -0.04, byline-below -0.60, byline-above -0.13, byline-end -0.27, byline-on -0.12, text 0.30, text-on -0.07, aside -0.03
place-and-name 43: 373: title 0.14, kicker -0.53, deck -0.03, byline-below 0.19, byline-above -0.13, byline-end -0.24, byline-apart -0.11, byline-on 0.28, text -0.05, text-on 0.29
place-and-name 44: 357: title 0.50, title-on -0.41, kicker -0.09, deck -0.05, byline-below -0.60, byline-above 0.40, byline-end -0.49, byline-apart -0.07, byline-on -0.22, text-on -0.17
place-and-name 45: 42: title -0.55, title-on -0.52, kicker -0.26, deck -0.06, byline-below 0.49, byline-above -0.49, byline-end 0.57, byline-apart -0.13, byline-on 0.32, text 0.18, text-on -0.50
place-and-name 46: 49: title -0.17, title-on -0.58, kicker 0.11, deck -0.06, byline-below -0.23, byline-above 0.10, byline-end 0.06, byline-apart -0.19, byline-on -0.27, text -0.15, aside -0.04
place-and-name 47: 21: title -0.47, title-on -0.25, kicker -0.16, deck -0.07, byline-below 0.46, byline-above 0.53, byline-end -0.22, byline-apart -0.76, byline-on -0.21, text -0.43, aside -0.04
name-and-names 0: 476: title 0.64, title-on 0.24, byline-below -0.03, byline-end -0.11, text -0.51, text-on -0.54
name-and-names 1: 711: title -0.09, title-on 0.32, deck -0.12, deck-on -0.07, byline-below -0.33, byline-above -0.20, byline-end -0.56, byline-apart -0.24, byline-on -0.41, text -0.09, text-on 1.06, aside -0.05
name-and-names 2: 32371: title 0.31, title-on -0.30, kicker -0.21, deck -0.14, deck-on -0.04, byline-below -0.12, byline-above -0.06, byline-end -0.36, byline-apart -0.13, byline-on -0.06, text 0.25, text-on 0.34, aside -0.05
name-and-names 3: 27436: title-on 0.05, kicker -0.15, byline-above -0.24, byline-end -0.33, byline-apart -0.15, byline-on -0.07, text-on 0.17, aside -0.10
name-and-names 4: 271: title -0.44, title-on -0.32, kicker -0.04, deck -0.06, byline-below -0.42, byline-above -0.11, byline-end -0.04, byline-apart -0.05, byline-on -0.06, text 0.60, text-on 0.69, aside -0.04
name-and-names 5: 661: title -0.09, kicker -0.12, deck-on -0.16, byline-below 0.19, byline-end -0.22, byline-apart 0.16, byline-on -0.94, text 0.03, text-on 0.27, aside -0.07
name-and-names 6: 18630: title -0.09, title-on 0.33, kicker -0.25, deck 0.23, byline-below 0.14, byline-end -0.06, byline-apart 0.22, byline-on 0.19, text -0.16, text-on -0.26, aside -0.14
name-and-names 7: 19783: title -0.23, title-on 0.29, kicker -0.25, deck -0.40, deck-on -0.08, byline-below -0.14, byline-end -0.32, byline-apart 0.17, byline-on 0.44, text -0.22, text-on -0.11, aside -0.19
name-and-names 8: 114: title 0.11, title-on 0.17, kicker -0.04, deck -0.05, deck-on -0.10, byline-below -0.44, byline-above -0.16, byline-end -0.09, byline-apart -0.07, byline-on -0.36, text -0.28
name-and-names 9: 391: title -0.04, kicker -0.55, deck -0.06, deck-on -0.06, byline-below -0.34, byline-above -0.44, byline-end 0.59, byline-apart -0.07, byline-on -0.20, text-on 0.29, aside -0.06
name-and-names 10: 11365: title 0.05, kicker -0.37, deck 0.39, deck-on 0.12, byline-below -0.33, byline-above -0.16, byline-end -0.24, byline-apart -0.36, byline-on 0.17, text -0.14, text-on 0.22, aside -0.11
name-and-names 11: 6640: title -0.27, title-on 0.48, kicker 0.32, deck -0.32, deck-on -0.13, byline-below -0.27, byline-above -0.32, byline-end 0.47, byline-apart -0.19, text -0.12, text-on -0.15, aside -0.14
name-and-names 12: 18: title-on 0.13, kicker -0.04, byline-below -0.15, byline-end -0.06, text -0.24, aside -0.09
name-and-names 13: 63: title 0.07, title-on 0.14, kicker -0.16, byline-below -0.51, byline-above -0.17, byline-end 0.11, byline-apart -0.12, byline-on -0.08, text 0.29, text-on -0.31, aside -0.04
name-and-names 14: 1568: title 0.21, title-on -0.63, kicker -0.21, deck -0.19, byline-below -1.04, byline-above -0.09, byline-end -0.19, byline-apart -0.57, byline-on 0.37, text 0.16, text-on 0.77, aside -0.05
name-and-names 15: 1057: title 0.35, kicker -0.10, deck -0.26, deck-on -0.17, byline-below 0.07, byline-above -0.19, byline-end -0.11, byline-apart -0.21, byline-on -0.52, text 0.11, text-on -0.11, aside -0.12
name-and-names 18: 62: title -0.23, title-on -0.20, kicker -0.04, deck -0.07, byline-below 0.27, byline-above -0.04, byline-end -0.05, byline-apart -0.19, text 0.07, text-on 0.19, aside -0.04
name-and-names 20: 117: title 0.36, title-on 0.19, kicker -0.14, byline-apart -0.05, text -0.29, text-on -0.10
name-and-names 21: 252: title -0.14, title-on 0.33, kicker -0.40, deck -0.06, byline-below -1.04, byline-above -0.07, byline-end -1.14, byline-on 0.47, text 0.80, text-on 0.38, aside -0.03
name-and-names 22: 1270: title 0.30, title-on 0.10, kicker 0.18, deck -0.05, deck-on -0.17, byline-below -0.48, byline-above -0.07, byline-end -0.19, byline-apart -0.10, byline-on -0.17, text 0.08, text-on -0.23
name-and-names 23: 58: title 0.11, title-on 0.28, kicker -0.23, deck-on -0.16, byline-below -0.28, byline-above -0.11, byline-end -0.15, byline-apart -0.10, byline-on -0.07
name-and-names 24: 86: title -0.64, title-on 0.55, kicker -0.08, deck -0.03, byline-below -0.13, byline-above -0.16, byline-end -0.18, byline-on -0.12, text 0.23, text-on 0.32, aside -0.05
name-and-names 25: 154: title -0.29, title-on 0.08, kicker -0.24, deck -0.09, deck-on -0.04, byline-below 0.51, byline-above -0.11, byline-end -0.66, byline-apart 0.26, byline-on 0.07, text 0.08, aside -0.06
name-and-names 26: 651: title 0.60, title-on -0.11, kicker 0.28, deck -0.09, byline-below -0.61, byline-above -0.32, byline-end 0.06, byline-apart 0.44, byline-on -0.11, text -0.53, text-on -0.66, aside -0.05
name-and-names 27: 48: title 0.38, title-on 0.42, kicker -0.24, byline-below -0.24, byline-above -0.04, byline-end -0.16, byline-on -0.07, text -0.53
name-and-names 28: 26: title 0.05, title-on -0.06, kicker -0.09, byline-above -0.05, byline-on -0.15, text 0.05
name-and-names 29: 100: title 0.09, title-on 0.32, kicker 0.51, deck -0.06, byline-below -0.30, byline-above -0.24, byline-end 0.60, byline-apart -0.15, byline-on 0.31, text -0.91, text-on -0.86, aside -0.04
name-and-names 30: 414: title 0.28, title-on 0.40, kicker 0.34, deck -0.05, deck-on 0.25, byline-below -0.29, byline-above -0.21, byline-end -0.03, byline-apart -0.13, byline-on -0.20, text -0.53, text-on -0.35, aside -0.04
name-and-names 31: 28: title -0.35, title-on 0.14, kicker -0.37, deck -0.06, byline-below 0.39, byline-above -0.18, byline-end 0.28, byline-on -0.18, text -0.08, text-on -0.15, aside -0.05
name-and-names 33: 22: title 0.03, title-on 0.21, kicker 0.48, deck -0.03, byline-below -0.04, byline-above -0.29, byline-apart -0.11, byline-on 0.20, text -0.65, text-on -0.17
name-and-names 34: 132: title 0.18, title-on 0.39, kicker 0.20, deck -0.06, byline-above -0.04, byline-end 0.52, byline-apart -0.06, byline-on -0.16, text -0.69, text-on 0.10, aside -0.04
name-and-names 35: 15: title -0.15, title-on -0.12, byline-below -0.03, text -0.04, text-on 0.18
name-and-names 38: 8: title -0.24, kicker 0.18, byline-end -0.07, byline-apart -0.07, aside -0.12
name-and-names 40: 15: title -0.49, title-on -0.06, kicker -0.12, deck -0.04, byline-above -0.20, byline-end -0.10, byline-apart -0.04, text 0.49, text-on 0.13, aside -0.12
name-and-names 41: 102: title -0.51, title-on -0.10, kicker -0.40, deck -0.04, byline-below -0.12, byline-above 0.32, byline-end 0.04, byline-apart -0.16, byline-on -0.14, text 0.22, aside -0.10
name-and-names 42: 750: title 0.51, title-on 0.55, kicker -0.26, deck -0.06, byline-below -0.49, byline-above 0.21, byline-end -0.31, byline-apart -0.12, byline-on -0.23, text -0.23, text-on 0.20
name-and-names 43: 20: title -0.31, byline-end -0.03, text 0.05, text-on 0.33
name-and-names 44: 2: title 0.03, text -0.03
name-and-names 45: 41: title -0.95, title-on -0.34, kicker -0.33, byline-below 0.64, byline-above -0.04, byline-end -0.75, byline-apart -0.20, byline-on 0.90, text 0.51, text-on -0.31
name-and-names 46: 581: title -0.05, title-on 0.16, kicker 0.09, deck -0.17, byline-below 0.10, byline-above -0.18, byline-apart 0.04, byline-on -0.30, text -0.11, text-on 0.03, aside -0.04
name-and-names 47: 8: title -0.23, title-on -0.07, deck -0.04, byline-below 0.24, byline-above -0.13, byline-end -0.13, byline-apart -0.12, text -0.10, text-on 0.19, aside -0.12
name-and-names 49: 53: title -1.21, title-on -0.67, kicker -0.28, deck -0.03, byline-below 0.47, byline-end 0.32, byline-apart -0.24, byline-on 0.28, text 0.16, text-on -0.11, aside -0.03
name-and-names 50: 445: title-on -0.35, kicker -0.70, deck -0.18, byline-below 0.34, byline-above 0.22, byline-end -0.35, byline-apart -0.28, byline-on -0.06, text -0.05, text-on 0.60, aside -0.03
name-and-names 51: 9: title -0.05, text-on 0.06
name-and-names 53: 24: title 0.77, title-on -0.12, kicker -0.14, deck -0.03, byline-below -0.53, byline-end -0.19, text -0.53, text-on -0.10, aside -0.05
name-and-names 54: 52: title 0.06, title-on -0.33, kicker -0.32, byline-below -0.48, byline-above -0.20, byline-end 0.66, byline-apart -0.20, byline-on -0.05, text -0.08, text-on 0.24
name-and-names 55: 13: text 0.13, text-on -0.20
name-and-names 58: 1: title -0.04, text 0.04
name-and-names 62: 5: title 0.40, title-on -0.12, byline-below -0.15, byline-end -0.04, text -0.33
name-and-names 63: 2: title -0.04, text-on 0.05
name-and-names 64: 18: title -0.07, title-on -0.09, kicker -0.18, deck -0.17, deck-on -0.05, byline-below -0.36, byline-above 0.24, byline-end -0.44, byline-apart -0.37, byline-on 0.11, text -0.23, text-on 0.04, aside -0.12
name-and-names 65: 71: title -0.77, title-on -0.69, kicker -0.06, deck -0.08, deck-on -0.10, byline-below 0.18, byline-above 0.07, byline-end -0.97, byline-apart 0.65, byline-on 0.26, text 0.43, aside -0.07
name-and-names 66: 123: title 0.17, title-on 0.22, kicker 0.26, deck -0.09, deck-on -0.08, byline-below -0.26, byline-above -0.31, byline-end -0.36, byline-apart 0.45, byline-on 0.84, text -0.53, text-on -0.12, aside -0.07
name-and-names 67: 116: title-on -0.07, kicker -0.19, byline-below -0.27, byline-end 0.23, byline-on -0.07, text-on 0.24
name-and-names 68: 11: title -0.22, title-on -0.14, deck -0.08, byline-below 0.26, byline-above -0.17, byline-end -0.04, byline-apart -0.18, byline-on -0.10, text -0.28, aside -0.15
name-and-names 69: 132: title -0.69, title-on -0.46, kicker -0.22, deck -0.22, byline-below 0.64, byline-above 0.40, byline-end 0.16, byline-apart -0.29, byline-on -0.16, text -0.12, text-on -0.34, aside -0.06
name-and-names 70: 258: title 0.13, title-on -0.29, kicker -0.56, deck -0.09, byline-below 0.16, byline-above 0.39, byline-end 0.41, byline-apart -0.17, byline-on 0.09, text -0.27, text-on -0.91, aside -0.06
name-and-names 71: 74: title -0.25, title-on -0.77, kicker -0.33, deck -0.06, byline-below 0.16, byline-above -0.03, byline-end 0.20, byline-apart -0.10, byline-on -0.35, text 0.27, text-on 0.23
name-and-names 73: 85: title 0.98, title-on -0.29, kicker -0.19, deck -0.06, byline-below -0.70, byline-above -0.33, byline-end 0.33, byline-apart -0.22, byline-on -0.08, text -0.61, text-on -0.38, aside -0.06
name-and-names 74: 144: title 0.04, title-on 0.45, kicker -0.65, deck -0.11, byline-below -0.42, byline-above -0.58, byline-end -0.22, byline-apart -0.59, byline-on -0.28, text 0.28, aside -0.13
name-and-names 75: 19: title 0.04, title-on -0.16, deck -0.12, byline-below -0.14, byline-above -0.12, byline-end -0.15, byline-apart -0.11, text 0.14, text-on 0.09
name-and-names 78: 12: title -0.44, kicker 0.26, deck -0.10, byline-below 0.23, byline-above -0.11, byline-end -0.32, byline-apart -0.23, text 0.24, aside -0.21
name-and-names 82: 2: title -0.17, title-on -0.16, kicker -0.06, deck -0.07, byline-below -0.18, byline-above -0.07, byline-end -0.09, byline-apart -0.13, text 0.23
name-and-names 84: 6: title 0.25, kicker -0.09, deck -0.05, byline-below -0.07, byline-above -0.12, byline-end -0.24, byline-apart -0.07, text -0.29, aside -0.11
name-and-names 85: 36: title 0.16, title-on -0.28, deck -0.18, byline-below 0.28, byline-above -0.05, byline-apart -0.43, text-on -0.19
name-and-names 86: 125: title-on -0.41, kicker -0.25, deck -0.06, byline-below 0.07, byline-above 0.47, byline-end -0.35, byline-apart 0.17, byline-on -0.50, text -0.06, text-on -0.15, aside -0.05
name-and-names 87: 11: title -0.37, title-on -0.28, byline-below 0.60, byline-above -0.14, byline-end -0.30, byline-apart -0.23, byline-on -0.10, text -0.08, text-on -0.17, aside -0.06
name-and-names 89: 51: title -0.67, title-on -0.26, kicker -0.18, deck -0.05, byline-below 0.14, byline-above 0.23, byline-end -0.03, byline-apart 0.13, byline-on 0.13, text -0.51, text-on 0.45
name-and-names 90: 125: title -0.51, title-on -0.34, kicker 0.11, deck -0.21, deck-on -0.12, byline-above 0.08, byline-end -0.04, byline-apart 0.29, byline-on -0.36, text -0.13, text-on -0.18, aside -0.08
name-and-names 91: 15: title -0.37, title-on -0.18, kicker -0.07, byline-below 0.03, byline-above -0.11, byline-end 0.46, byline-apart -0.07, text -0.10, text-on -0.34
name-and-names 93: 27: title 0.75, title-on 0.25, kicker -0.18, byline-below -0.37, byline-above -0.57, byline-end -0.30, byline-apart -0.27, text -0.18, text-on -0.14
name-and-names 94: 40: title -0.34, title-on -0.26, kicker -0.60, deck -0.05, byline-below -0.09, byline-above -0.56, byline-end 0.74, byline-apart -0.21, text 0.05, text-on -0.12, aside -0.04
name-and-names 95: 3: kicker -0.07, text-on 0.09
name-and-names 98: 7: title 0.07, title-on -0.07, kicker -0.04, deck -0.07, byline-below 0.20, byline-end -0.09, byline-apart -0.16, byline-on -0.13, text -0.28, aside -0.07
name-and-names 102: 1: title -0.07, byline-end -0.03, text 0.07
name-and-names 103: 5: title -0.21, title-on -0.39, kicker -0.18, deck -0.04, byline-below -0.54, byline-above -0.21, byline-end -0.07, byline-apart -0.27, byline-on -0.07, text 0.71, aside -0.13
name-and-names 104: 1: title-on -0.09, byline-below 0.10, text -0.08
name-and-names 105: 29: title -0.44, title-on -0.22, byline-below 0.05, byline-above -0.12, byline-end 0.06, byline-apart 0.32, byline-on -0.27, text -0.21
name-and-names 106: 127: title -0.80, title-on -0.44, kicker -0.12, deck -0.15, deck-on -0.27, byline-below 0.18, byline-above -0.19, byline-end 0.35, byline-on 0.48, text -0.11, aside -0.06
name-and-names 107: 32: title -0.34, title-on -0.44, kicker -0.23, deck -0.04, deck-on -0.11, byline-below 0.16, byline-above -0.17, byline-end -0.25, byline-apart 0.26, byline-on -0.56, text 0.30, aside -0.03
name-and-names 109: 52: title -0.49, title-on -0.34, kicker -0.03, deck -0.18, byline-below 0.22, byline-above 0.36, byline-end 0.79, byline-apart -0.58, byline-on -0.30, text -0.46
name-and-names 110: 204: title -0.68, title-on -0.16, kicker -0.03, deck -0.05, byline-below 0.07, byline-above 0.68, byline-end -0.04, byline-apart 0.40, byline-on -0.48, text -0.55
name-and-names 111: 35: title -0.21, title-on -0.07, kicker -0.14, deck -0.07, byline-below -0.04, byline-above 0.40, byline-end 0.08, byline-apart 0.18, byline-on -0.26, text -0.71
name-and-names 113: 5: title -0.17, kicker -0.11, byline-below 0.32, byline-above -0.11, byline-end -0.14, byline-apart -0.11, text -0.21, aside -0.08
name-and-names 114: 28: title -0.35, kicker -0.17, byline-below -0.20, byline-above -0.33, byline-end 0.51, byline-apart -0.27, byline-on -0.17, text -0.51
name-and-names 115: 9: title -0.22, title-on -0.06, deck -0.10, byline-below 0.40, byline-above -0.37, byline-end -0.11, byline-apart -0.37, text -0.16, aside -0.17
name-and-names 118: 6: byline-below 0.08, byline-apart -0.08
in-paragraph 0: 29659: kicker 0.11, deck -0.16, deck-on -0.08, byline-below -0.04, byline-above -0.15, text 0.13, aside -0.15
in-paragraph 1: 10909: title-on 0.13, kicker -0.09, deck-on -0.08, byline-above 0.07, byline-apart -0.09, byline-on -0.16, text -0.07
in-paragraph 2: 4344: title -0.07, title-on -0.21, kicker -0.03, deck -0.05, deck-on 0.24, byline-below -0.17, byline-above 0.06, byline-end 0.12, byline-apart -0.07, text -0.04, text-on 0.10
in-paragraph 3: 10909: title -0.04, title-on 0.04, kicker -0.06, deck -0.03, deck-on 0.06, byline-below -0.10, byline-above -0.05, byline-on -0.04, text -0.14, text-on 0.19
in-paragraph 4: 15404: title -0.11, kicker -0.04, byline-above -0.03, byline-end -0.04, byline-on -0.17, text 0.07
in-paragraph 5: 42552: title -0.11, title-on -0.15, kicker -0.05, deck -0.09, deck-on -0.24, byline-below -0.03, byline-above -0.05, byline-end -0.06, byline-apart -0.08, byline-on -0.22, text -0.18, text-on 0.24, aside -0.04
in-paragraph 6: 15404: title 0.05, title-on -0.50, deck-on -0.08, byline-below -0.05, byline-above -0.05, byline-on -0.05, text -0.09, text-on 0.06
indent 0: 73209: title-on -0.05, kicker -0.08, deck -0.09, deck-on 0.04, byline-below -0.09, byline-above -0.04, byline-end -0.09, byline-apart -0.07, byline-on 0.04, text -0.21, text-on 0.07, aside -0.05
indent 1: 38406: title -0.07, title-on 0.23, kicker -0.06, deck-on -0.10, byline-above -0.08, byline-end 0.09, byline-apart -0.07, byline-on -0.26, text -0.10, aside -0.13
indent 2: 12529: title -0.52, title-on -0.49, kicker -0.06, deck -0.06, deck-on -0.08, byline-below -0.17, byline-above -0.10, byline-end -0.28, byline-apart -0.14, byline-on -0.31, text 1.13
indent 3: 702: title 0.92, title-on 0.06, kicker 0.11, deck -0.16, byline-below -0.12, byline-above -0.30, byline-end -0.71, byline-apart -0.06, byline-on 0.41, text -0.59, aside -0.06
indent 4: 4001: title -0.30, title-on -0.40, kicker -0.07, deck-on 0.39, byline-below -0.26, byline-above -0.06, byline-end -0.32, byline-apart -0.07, byline-on -0.07, text 0.53
indent 5: 334: title -0.33, kicker 0.91, deck -0.20, deck-on 0.50, byline-below 0.58, byline-above 0.81, byline-end -0.10, byline-on 0.45, text -1.90, aside -0.07
quote 0: 123874: title -0.03, kicker -0.10, deck -0.14, deck-on -0.04, byline-below -0.08, byline-above -0.13, byline-end -0.04, byline-apart -0.07, byline-on -0.06, text -0.08, aside -0.17
quote 1: 5307: title -0.43, title-on -0.69, deck 0.37, byline-below -0.11, byline-end -0.08, byline-apart -0.05, text 0.20, text-on 0.27
bracketed 0: 128833: title -0.10, title-on -0.05, kicker -0.26, deck -0.23, deck-on -0.03, byline-below -0.10, byline-above -0.14, byline-end -0.17, byline-apart -0.12, text -0.09, text-on 0.06, aside -0.19
bracketed 1: 348: title -0.74, title-on -0.53, kicker -0.44, deck-on -0.11, byline-below -0.40, byline-end -0.49, byline-on 0.21, text 1.35, text-on 0.43
below-measure 0: 25806: title 0.26, title-on -0.04, kicker -0.31, deck -0.14, deck-on -0.08, byline-below -0.26, byline-above -0.24, byline-end -0.11, byline-on 0.07, text 0.11, text-on 0.22, aside -0.08
below-measure 1: 25815: title 0.18, kicker 0.13, deck -0.08, byline-below -0.06, byline-above -0.17, byline-end -0.04, byline-apart -0.18, byline-on -0.04, text -0.29, aside -0.12
below-measure 2: 53744: title -0.22, title-on -0.26, kicker -0.17, deck 0.11, deck-on 0.05, byline-below -0.11, byline-above 0.07, byline-end -0.13, byline-apart 0.04, text -0.11, text-on 0.16, aside -0.07
below-measure 3: 23816: title -0.09, title-on -0.17, kicker -0.10, deck-on -0.10, byline-above 0.18, byline-end 0.05, byline-apart -0.18, byline-on -0.20, text -0.09, text-on 0.18, aside -0.04
`

/** The same for pairs of labels, by what is seen of the seam between them. */
export const learnedTurns = `
any 0: title>title -0.09, title>title-on 0.44, title>kicker -0.20, title>deck 0.24, title>byline-below 0.94, title>byline-above -0.24, title>byline-end -0.13, title>text 0.35, title>aside -0.07, title-on>title -0.22, title-on>title-on -0.15, title-on>kicker -0.21, title-on>deck 0.10, title-on>byline-below 0.80, title-on>byline-above -0.18, title-on>byline-end -0.26, title-on>byline-apart 0.10, title-on>text -0.11, title-on>aside -0.09, kicker>title 0.33, kicker>kicker -0.16, kicker>byline-below 0.07, kicker>byline-above 0.07, kicker>byline-end -0.15, kicker>byline-apart -0.11, kicker>text -0.46, kicker>aside -0.07, deck>title -0.18, deck>byline-apart -0.05, deck>aside -0.03, deck-on>title -0.04, deck-on>deck -0.04, deck-on>deck-on -0.07, deck-on>text 0.05, deck-on>aside -0.05, byline-below>title -0.48, byline-below>kicker -0.18, byline-below>deck -0.10, byline-below>byline-below -0.33, byline-below>byline-above -0.12, byline-below>byline-end -0.13, byline-below>byline-apart -0.26, byline-below>byline-on 0.13, byline-below>text 0.44, byline-above>title 0.21, byline-above>kicker -0.08, byline-above>deck -0.04, byline-above>byline-below -0.17, byline-above>byline-above -0.07, byline-above>byline-apart 0.08, byline-above>byline-on -0.08, byline-above>text -0.38, byline-above>aside -0.04, byline-end>title 0.25, byline-end>kicker 0.35, byline-end>byline-below -0.15, byline-end>byline-end -0.24, byline-end>byline-on -0.18, byline-end>text -0.47, byline-end>aside -0.08, byline-apart>title -0.22, byline-apart>kicker -0.04, byline-apart>deck -0.06, byline-apart>byline-above 0.06, byline-apart>byline-end 0.08, byline-apart>byline-apart 0.10, byline-apart>text -0.17, byline-apart>aside -0.04, byline-on>title 0.16, byline-on>kicker 0.16, byline-on>deck -0.11, byline-on>byline-below -0.15, byline-on>byline-above 0.03, byline-on>byline-end -0.19, byline-on>byline-on -0.27, byline-on>text -0.10, text>title 0.11, text>kicker -0.25, text>deck -0.16, text>byline-below -0.46, text>byline-above -0.20, text>byline-end 0.10, text>byline-apart -0.12, text>text 0.59, text>text-on -0.81, text>aside 0.03, text-on>title 0.16, text-on>kicker -0.07, text-on>deck -0.27, text-on>byline-below -0.62, text-on>byline-above -0.11, text-on>byline-end 0.06, text-on>byline-apart -0.22, text-on>text-on -1.43, text-on>aside -0.11, aside>title 0.04, aside>kicker -0.08, aside>byline-below -0.04, aside>byline-above -0.09, aside>byline-end -0.05, aside>byline-apart -0.08, aside>text -0.18
gap 0: title>title -0.09, title>title-on 0.63, title>kicker -0.17, title>deck 0.04, title>byline-below 0.64, title>byline-above -0.11, title>byline-end -0.10, title>byline-apart -0.09, title>text 0.56, title>aside -0.10, title-on>title -0.56, title-on>title-on -0.10, title-on>kicker -0.19, title-on>deck 0.06, title-on>byline-below 0.31, title-on>byline-above -0.12, title-on>byline-end -0.25, title-on>byline-apart -0.03, title-on>text -0.57, title-on>aside -0.06, kicker>kicker -0.12, kicker>byline-below 0.34, kicker>byline-above 0.15, kicker>byline-end -0.13, kicker>byline-apart -0.07, kicker>text -0.28, kicker>aside -0.10, deck>title -0.12, deck>deck-on 0.06, deck>byline-apart -0.04, deck>text -0.11, deck>aside -0.04, deck-on>title -0.04, deck-on>deck -0.05, deck-on>deck-on -0.07, deck-on>aside -0.08, byline-below>title -0.31, byline-below>kicker -0.15, byline-below>deck -0.07, byline-below>byline-below -0.22, byline-below>byline-above -0.08, byline-below>byline-end -0.12, byline-below>byline-apart -0.13, byline-below>byline-on 0.23, byline-below>text 0.24, byline-below>aside -0.05, byline-above>title -0.04, byline-above>kicker -0.06, byline-above>deck -0.04, byline-above>byline-below -0.17, byline-above>byline-above -0.05, byline-above>byline-end -0.05, byline-above>byline-apart 0.04, byline-above>byline-on -0.05, byline-above>text -0.25, byline-end>title 0.17, byline-end>kicker 0.26, byline-end>byline-below -0.17, byline-end>byline-above -0.03, byline-end>byline-end -0.20, byline-end>byline-on -0.20, byline-end>text -0.42, byline-end>aside -0.06, byline-apart>title -0.10, byline-apart>kicker -0.03, byline-apart>byline-below -0.07, byline-apart>byline-end -0.05, byline-apart>text -0.30, byline-apart>aside 0.11, byline-on>title 0.08, byline-on>kicker -0.13, byline-on>deck -0.09, byline-on>byline-below -0.16, byline-on>byline-above 0.09, byline-on>byline-end -0.18, byline-on>byline-apart 0.23, byline-on>byline-on -0.22, byline-on>text -0.23, byline-on>aside -0.14, text>title -0.05, text>kicker -0.22, text>deck -0.12, text>byline-below -0.41, text>byline-above -0.20, text>byline-end 0.11, text>byline-apart 0.03, text>text 0.82, text>text-on -0.65, text-on>title -0.34, text-on>kicker -0.07, text-on>deck -0.23, text-on>byline-below -0.43, text-on>byline-above 0.06, text-on>byline-end 0.14, text-on>byline-apart -0.38, text-on>text 0.05, text-on>text-on -1.39, text-on>aside -0.10, aside>title -0.10, aside>kicker -0.07, aside>byline-below -0.05, aside>byline-end -0.04, aside>text -0.05
gap 1: title>title 0.10, title>title-on -0.38, title>kicker -0.22, title>byline-below 0.30, title>byline-end -0.24, title>byline-apart -0.18, title>text -0.53, title-on>title 0.57, title-on>title-on -0.22, title-on>kicker -0.28, title-on>deck -0.13, title-on>byline-below 1.24, title-on>byline-above -0.13, title-on>byline-end -0.19, title-on>byline-apart 0.11, title-on>aside -0.06, kicker>title 0.69, kicker>kicker -0.17, kicker>deck -0.04, kicker>byline-below -0.25, kicker>byline-above -0.07, kicker>byline-end -0.25, kicker>byline-apart -0.09, kicker>text -0.43, kicker>aside -0.06, deck>title -0.13, deck>kicker -0.04, deck>deck-on -0.11, deck>byline-apart -0.03, deck>text -0.09, deck-on>title -0.03, deck-on>deck-on -0.11, deck-on>byline-below -0.03, deck-on>byline-end -0.03, deck-on>text -0.14, byline-below>title -0.25, byline-below>kicker -0.12, byline-below>deck -0.10, byline-below>byline-below -0.35, byline-below>byline-above -0.10, byline-below>byline-end -0.12, byline-below>byline-apart -0.62, byline-below>byline-on -0.20, byline-below>text 0.21, byline-below>aside -0.15, byline-above>title -0.21, byline-above>kicker -0.05, byline-above>byline-below -0.05, byline-above>byline-above -0.05, byline-above>byline-apart 0.25, byline-above>byline-on -0.16, byline-above>text -0.22, byline-end>title -0.11, byline-end>kicker 0.32, byline-end>deck -0.03, byline-end>byline-below -0.11, byline-end>byline-above 0.28, byline-end>byline-end -0.36, byline-end>byline-apart 0.05, byline-end>byline-on 0.15, byline-end>text -0.41, byline-end>aside -0.08, byline-apart>title -0.50, byline-apart>kicker -0.06, byline-apart>deck -0.03, byline-apart>byline-below 0.07, byline-apart>byline-above -0.07, byline-apart>byline-end -0.30, byline-apart>byline-apart 0.41, byline-apart>byline-on -0.11, byline-apart>text 0.04, byline-apart>aside -0.23, byline-on>title 0.16, byline-on>kicker 1.16, byline-on>deck -0.03, byline-on>byline-below 0.15, byline-on>byline-above -0.11, byline-on>byline-end -0.18, byline-on>byline-apart -0.21, byline-on>byline-on -0.58, byline-on>text -0.16, byline-on>aside 0.40, text>title 0.10, text>kicker -0.14, text>deck -0.05, text>byline-below -0.48, text>byline-above -0.05, text>byline-end 0.40, text>byline-apart -0.16, text>text 0.37, text>text-on -0.26, text-on>title 0.50, text-on>deck -0.10, text-on>byline-below -0.34, text-on>byline-above -0.34, text-on>byline-end -0.08, text-on>byline-apart -0.13, text-on>text 0.35, text-on>text-on -0.91, text-on>aside -0.05, aside>kicker -0.11, aside>byline-below -0.05, aside>byline-above -0.03, aside>text -0.14
gap 2: title>title -0.55, title>title-on -0.28, title>kicker -0.14, title>deck 0.38, title>byline-below 0.62, title>byline-above -0.12, title>byline-end -0.09, title>byline-apart 0.26, title>text -0.16, title>aside 0.06, title-on>title -0.27, title-on>title-on -0.43, title-on>kicker -0.10, title-on>deck 0.20, title-on>byline-below 0.79, title-on>byline-above -0.12, title-on>byline-end -0.13, title-on>byline-apart 0.09, title-on>text 0.36, title-on>aside -0.10, kicker>title 0.14, kicker>kicker -0.07, kicker>deck -0.04, kicker>byline-below -0.27, kicker>byline-above -0.05, kicker>byline-end -0.07, kicker>byline-apart -0.05, kicker>text -0.25, deck>title -0.17, deck>deck -0.03, deck>deck-on -0.05, deck>text 0.22, deck-on>title -0.05, deck-on>deck-on -0.04, deck-on>byline-below 0.15, deck-on>text 0.19, byline-below>title -0.38, byline-below>kicker -0.10, byline-below>deck -0.13, byline-below>byline-below -0.25, byline-below>byline-above -0.08, byline-below>byline-end -0.11, byline-below>byline-apart -0.20, byline-below>byline-on -0.19, byline-below>text 0.17, byline-below>aside -0.05, byline-above>title 0.36, byline-above>kicker -0.10, byline-above>byline-below -0.04, byline-above>byline-end 0.17, byline-above>byline-apart 0.06, byline-above>byline-on -0.05, byline-above>text -0.17, byline-end>kicker 0.34, byline-end>deck -0.07, byline-end>byline-below -0.07, byline-end>byline-above -0.07, byline-end>byline-end -0.16, byline-end>byline-on -0.14, byline-end>text -0.06, byline-apart>title -0.26, byline-apart>deck -0.06, byline-apart>byline-above 0.17, byline-apart>byline-end 0.60, byline-apart>byline-on -0.11, byline-apart>aside -0.07, byline-on>title 0.08, byline-on>deck -0.07, byline-on>byline-below -0.12, byline-on>byline-above 0.05, byline-on>byline-end -0.11, byline-on>byline-apart -0.22, byline-on>text 0.27, text>title 0.32, text>kicker -0.24, text>deck -0.10, text>byline-below -0.16, text>byline-above -0.04, text>byline-end -0.17, text>byline-apart -0.24, text>text -0.53, text>text-on -0.94, text-on>title 0.42, text-on>kicker -0.13, text-on>deck -0.07, text-on>byline-below -0.37, text-on>byline-above -0.29, text-on>byline-end -0.37, text-on>byline-apart 0.24, text-on>text -0.05, text-on>text-on -0.46, aside>title 0.06, aside>byline-above -0.03, aside>byline-end -0.07, aside>byline-apart -0.04, aside>text -0.13
gap 3: title>title -0.50, title>title-on -0.23, title>byline-below -0.54, title>text 0.57, title-on>title -0.54, title-on>title-on 0.22, title-on>kicker -0.03, title-on>deck -0.12, title-on>byline-below -0.48, title-on>text 0.25, kicker>title -0.93, kicker>text -0.15, deck>byline-above -0.06, byline-below>title -0.40, byline-below>byline-on -0.27, byline-below>text -0.10, byline-above>title -0.04, byline-above>byline-above -0.06, byline-end>title -0.05, byline-end>kicker -0.14, byline-end>byline-above -0.08, byline-end>text -0.03, byline-apart>byline-above -0.03, byline-on>title -0.33, byline-on>deck -0.04, byline-on>byline-on -0.05, byline-on>text -0.13, text>title 0.25, text>kicker -0.15, text>byline-below -0.12, text>byline-above -0.08, text>byline-end -0.17, text>byline-apart -0.16, text>text 0.09, text>text-on 0.47, text-on>kicker -0.31, text-on>deck -0.03, text-on>byline-above 0.17, text-on>byline-end 0.18, text-on>byline-apart -0.08, text-on>text 0.11, text-on>text-on 0.09, text-on>aside -0.05, aside>title 0.83, aside>kicker -0.05, aside>deck -0.19, aside>byline-above -0.10, aside>byline-apart -0.07, aside>text -1.00
gap 4: title>title -0.27, title>title-on -0.34, title>byline-below -0.07, title>text -0.54, title>aside -0.27, title-on>title -0.29, title-on>title-on -0.31, title-on>byline-below -0.17, title-on>text -0.41, kicker>title -0.19, deck>title -0.04, deck>aside -0.03, byline-below>title -0.08, byline-below>text -0.15, byline-below>aside 0.36, byline-above>title -0.07, byline-above>aside -0.27, byline-end>title -0.09, byline-end>text -0.04, byline-end>aside -0.18, byline-apart>byline-above -0.04, byline-apart>text -0.04, byline-apart>aside -0.29, byline-on>title -0.33, byline-on>kicker -0.10, byline-on>text -0.10, text>title 1.08, text>kicker -0.03, text>text -0.13, text>text-on -0.93, text>aside -0.50, text-on>title 0.68, text-on>kicker -0.52, text-on>byline-above -0.46, text-on>byline-end -0.14, text-on>text-on 0.48, aside>title -0.03, aside>aside -0.10
fill-above 0: title>title -0.39, title>title-on -0.31, title>kicker -0.14, title>deck -0.04, title>byline-below 0.55, title>byline-above -0.04, title>byline-end -0.12, title>byline-apart -0.09, title>text 1.11, title-on>title -0.63, title-on>kicker -0.13, title-on>deck 0.11, title-on>byline-below 0.48, title-on>byline-above -0.14, title-on>byline-end -0.14, title-on>byline-apart -0.11, title-on>text 0.07, title-on>aside -0.05, kicker>title 0.38, kicker>kicker -0.10, kicker>byline-below -0.09, kicker>byline-above 0.24, kicker>byline-end -0.17, kicker>byline-apart -0.11, kicker>text -0.19, kicker>aside -0.10, deck>title -0.06, deck>deck-on -0.04, deck>text -0.08, deck>aside -0.05, deck-on>title -0.05, deck-on>deck-on -0.24, deck-on>byline-below 0.16, deck-on>aside -0.11, byline-below>title -0.25, byline-below>kicker -0.19, byline-below>deck -0.10, byline-below>byline-below -0.10, byline-below>byline-above -0.09, byline-below>byline-end -0.06, byline-below>byline-apart -0.17, byline-below>byline-on -0.23, byline-below>text 0.03, byline-below>aside 0.14, byline-above>title -0.10, byline-above>byline-below -0.06, byline-above>byline-above -0.07, byline-above>byline-end -0.04, byline-above>byline-apart -0.06, byline-above>text -0.11, byline-above>aside -0.11, byline-end>title -0.34, byline-end>kicker 0.25, byline-end>deck -0.07, byline-end>byline-below -0.11, byline-end>byline-above 0.08, byline-end>byline-end -0.27, byline-end>byline-on -0.09, byline-end>text -0.16, byline-end>aside 0.14, byline-apart>title -0.05, byline-apart>kicker -0.03, byline-apart>deck -0.04, byline-apart>byline-below -0.05, byline-apart>byline-above -0.04, byline-apart>byline-end -0.07, byline-apart>byline-apart 0.13, byline-apart>byline-on -0.11, byline-apart>text -0.14, byline-apart>aside -0.14, byline-on>kicker -0.17, byline-on>deck -0.04, byline-on>byline-below -0.16, byline-on>byline-above 0.62, byline-on>byline-end -0.07, byline-on>byline-apart 0.14, byline-on>byline-on -0.29, byline-on>text 0.04, byline-on>aside -0.23, text>title -0.32, text>kicker -0.36, text>deck -0.07, text>byline-below -0.14, text>byline-above -0.10, text>byline-end 0.18, text>byline-apart 0.07, text>text -0.17, text>text-on -1.95, text-on>title 0.37, text-on>kicker 0.14, text-on>deck -0.04, text-on>byline-below -0.15, text-on>byline-end -0.17, text-on>byline-apart -0.17, text-on>text -0.04, text-on>text-on -2.20, aside>kicker -0.07, aside>text -0.04, aside>aside -0.03
fill-above 1: title>title -0.35, title>title-on 0.13, title>kicker -0.08, title>deck 0.09, title>byline-below 0.52, title>byline-above -0.11, title>byline-end -0.05, title>byline-apart -0.06, title>text 0.34, title-on>title -0.07, title-on>title-on 0.23, title-on>kicker -0.14, title-on>deck 0.15, title-on>byline-below 0.15, title-on>byline-above -0.07, title-on>byline-end -0.20, title-on>byline-apart -0.23, title-on>text 0.26, kicker>title 0.08, kicker>kicker -0.09, kicker>byline-below 0.08, kicker>byline-above -0.05, kicker>byline-end -0.07, kicker>byline-apart -0.05, kicker>text -0.06, deck>title -0.09, deck>deck-on -0.07, deck>byline-below 0.03, deck>text -0.08, deck-on>title -0.04, deck-on>deck -0.07, deck-on>deck-on -0.46, deck-on>byline-apart -0.04, deck-on>text -0.06, byline-below>title -0.34, byline-below>kicker -0.06, byline-below>deck -0.06, byline-below>byline-below -0.15, byline-below>byline-above -0.03, byline-below>byline-end -0.07, byline-below>byline-apart -0.09, byline-below>byline-on -0.26, byline-below>text 0.33, byline-below>aside -0.10, byline-above>title 0.10, byline-above>kicker -0.06, byline-above>byline-below -0.05, byline-above>byline-apart 0.13, byline-above>byline-on -0.14, byline-above>text -0.07, byline-above>aside -0.03, byline-end>title 0.21, byline-end>kicker 0.41, byline-end>byline-below -0.04, byline-end>byline-end -0.12, byline-end>byline-on -0.23, byline-end>text -0.12, byline-end>aside -0.16, byline-apart>kicker -0.04, byline-apart>byline-below 0.04, byline-apart>byline-apart -0.12, byline-apart>byline-on -0.08, byline-apart>text -0.08, byline-on>title 0.14, byline-on>kicker 0.07, byline-on>deck -0.06, byline-on>byline-above -0.08, byline-on>byline-end -0.15, byline-on>byline-apart 0.24, byline-on>byline-on -0.44, byline-on>aside 0.42, text>title -0.48, text>deck -0.06, text>byline-below -0.32, text>byline-end -0.17, text>byline-apart -0.22, text>text -0.23, text>text-on -2.98, text-on>title 0.20, text-on>kicker -0.15, text-on>deck -0.06, text-on>byline-below -0.14, text-on>byline-above -0.15, text-on>byline-apart -0.09, text-on>text -0.14, text-on>text-on -2.37, aside>title -0.13, aside>kicker 0.04, aside>byline-above -0.04, aside>byline-apart -0.05
fill-above 2: title>title -0.36, title>title-on 1.02, title>kicker -0.17, title>deck 0.32, title>byline-below 0.06, title>byline-above -0.08, title>byline-end -0.04, title>byline-apart 0.10, title>text -0.36, title>aside -0.09, title-on>title -0.25, title-on>title-on 0.80, title-on>kicker -0.14, title-on>byline-below 0.68, title-on>byline-above -0.09, title-on>byline-end -0.14, title-on>byline-apart 0.07, title-on>text -0.29, kicker>kicker -0.12, kicker>deck -0.04, kicker>byline-below -0.04, kicker>byline-above -0.05, kicker>byline-end -0.11, kicker>byline-apart -0.06, kicker>text -0.28, kicker>aside -0.06, deck>title -0.06, deck>deck-on -0.10, deck>text 0.07, deck-on>deck -0.03, deck-on>deck-on -0.24, deck-on>byline-end -0.06, byline-below>title -0.34, byline-below>kicker -0.07, byline-below>deck -0.05, byline-below>byline-below -0.18, byline-below>byline-above -0.04, byline-below>byline-end -0.06, byline-below>byline-apart -0.09, byline-below>byline-on -0.10, byline-below>text 0.04, byline-below>aside 0.06, byline-above>title 0.09, byline-above>kicker -0.04, byline-above>byline-below -0.13, byline-above>byline-end 0.09, byline-above>byline-apart 0.05, byline-above>byline-on -0.18, byline-above>text -0.10, byline-end>title 0.28, byline-end>kicker 0.14, byline-end>byline-below -0.11, byline-end>byline-above -0.04, byline-end>byline-end -0.10, byline-end>byline-apart -0.03, byline-end>byline-on -0.25, byline-end>text -0.22, byline-end>aside 0.04, byline-apart>title -0.20, byline-apart>kicker -0.05, byline-apart>byline-above 0.15, byline-apart>byline-end 0.32, byline-apart>byline-apart -0.10, byline-apart>byline-on -0.21, byline-apart>text -0.12, byline-apart>aside -0.06, byline-on>title -0.11, byline-on>kicker 0.74, byline-on>deck -0.06, byline-on>byline-below -0.14, byline-on>byline-above -0.09, byline-on>byline-end -0.17, byline-on>byline-apart -0.11, byline-on>byline-on -0.04, byline-on>text -0.20, byline-on>aside -0.11, text>kicker -0.13, text>deck -0.09, text>byline-below -0.26, text>byline-above -0.10, text>byline-end 0.13, text>byline-apart -0.15, text>text -0.24, text>text-on -1.20, text>aside 0.06, text-on>kicker -0.05, text-on>deck -0.06, text-on>byline-below -0.19, text-on>byline-above 0.06, text-on>byline-apart -0.15, text-on>text -0.21, text-on>text-on -1.31, aside>title 0.10, aside>kicker -0.09, aside>byline-below -0.05, aside>byline-above -0.05, aside>byline-end -0.05, aside>text -0.11
fill-above 3: title>title 0.17, title>title-on 0.21, title>kicker -0.06, title>deck -0.04, title>byline-below 0.11, title>byline-above -0.06, title>byline-end -0.04, title>byline-apart -0.04, title>text -0.71, title>aside 0.03, title-on>title 0.90, title-on>title-on -1.09, title-on>kicker -0.05, title-on>deck -0.07, title-on>byline-below -0.08, title-on>byline-end -0.07, title-on>byline-apart -0.30, title-on>text -0.35, title-on>aside -0.12, kicker>title -0.14, kicker>byline-below 0.10, deck>deck-on 0.20, deck-on>kicker -0.04, deck-on>byline-below -0.04, deck-on>text 0.05, deck-on>aside -0.04, byline-below>title -0.08, byline-below>kicker -0.08, byline-below>byline-below -0.13, byline-below>byline-above -0.04, byline-below>byline-end -0.10, byline-below>byline-apart -0.09, byline-below>byline-on 0.24, byline-below>text -0.09, byline-below>aside -0.06, byline-above>title 0.12, byline-above>kicker -0.08, byline-above>byline-below -0.04, byline-above>byline-end -0.04, byline-above>byline-apart 0.06, byline-above>text -0.11, byline-end>kicker -0.14, byline-end>byline-below -0.07, byline-end>byline-end -0.06, byline-end>byline-apart -0.03, byline-end>byline-on -0.04, byline-end>text -0.17, byline-end>aside -0.04, byline-apart>title -0.11, byline-apart>byline-below -0.05, byline-apart>byline-above -0.09, byline-apart>byline-end 0.14, byline-apart>byline-apart 0.44, byline-apart>byline-on -0.17, byline-apart>text 0.13, byline-apart>aside 0.14, byline-on>title 0.24, byline-on>kicker -0.12, byline-on>deck -0.04, byline-on>byline-below -0.06, byline-on>byline-above -0.16, byline-on>byline-apart -0.10, byline-on>byline-on 0.35, byline-on>text -0.17, byline-on>aside -0.05, text>title 0.36, text>kicker -0.14, text>byline-below -0.12, text>byline-above -0.06, text>byline-apart -0.07, text>text -0.07, text-on>title -0.06, text-on>deck -0.06, text-on>byline-below -0.13, text-on>byline-above 0.05, text-on>byline-apart -0.05, text-on>text 0.07, text-on>text-on -0.45, text-on>aside -0.03
fill-above 4: title>title 0.12, title>title-on -0.61, title>kicker -0.06, title>deck -0.09, title>byline-below -0.07, title>byline-above -0.09, title>byline-end -0.16, title>byline-apart -0.15, title>text -0.23, title-on>title -0.31, title-on>title-on -0.83, title-on>kicker -0.04, title-on>deck -0.04, title-on>byline-below -0.12, title-on>byline-above -0.11, title-on>byline-end -0.19, title-on>byline-apart 0.71, title-on>text -0.37, kicker>title -0.11, kicker>byline-below 0.16, kicker>byline-end -0.04, deck>title -0.11, deck>byline-below -0.05, deck-on>text 0.09, byline-below>title 0.45, byline-below>kicker -0.04, byline-below>deck -0.06, byline-below>byline-below -0.20, byline-below>byline-above -0.06, byline-below>byline-end -0.07, byline-below>byline-apart -0.43, byline-below>byline-on 0.52, byline-below>text -0.21, byline-above>kicker -0.04, byline-above>byline-on -0.10, byline-above>text -0.06, byline-end>kicker -0.11, byline-end>byline-end -0.06, byline-end>byline-apart 0.11, byline-end>byline-on 0.14, byline-end>text 0.05, byline-apart>title -0.22, byline-apart>deck -0.05, byline-apart>byline-above -0.04, byline-apart>byline-end -0.10, byline-apart>byline-apart -0.07, byline-apart>byline-on 0.31, byline-apart>text -0.11, byline-apart>aside -0.08, byline-on>title 0.25, byline-on>kicker -0.12, byline-on>byline-below -0.09, byline-on>byline-end -0.07, byline-on>byline-apart -0.13, byline-on>byline-on -0.29, byline-on>text -0.08, text>title 0.39, text>kicker -0.10, text>deck -0.03, text>byline-below -0.09, text>byline-above -0.06, text>byline-end -0.12, text>byline-apart -0.14, text>text 0.41, text>text-on 0.06, text-on>title -0.39, text-on>kicker -0.06, text-on>deck -0.11, text-on>byline-below -0.17, text-on>byline-above 0.04, text-on>byline-end -0.05, text-on>text 0.33, text-on>text-on -0.50, aside>text -0.04
fill-above 5: title>title 0.59, title>title-on -0.40, title>kicker -0.06, title>deck -0.04, title>byline-below -0.11, title>byline-above -0.04, title>byline-end -0.05, title>byline-apart 0.06, title>text -0.45, title>aside -0.06, title-on>title 0.06, title-on>title-on -0.86, title-on>kicker -0.04, title-on>deck -0.06, title-on>byline-below 0.41, title-on>byline-above -0.05, title-on>byline-end -0.12, title-on>byline-apart 0.24, title-on>text -0.32, kicker>title -0.14, kicker>kicker -0.06, kicker>byline-below 0.17, kicker>byline-end -0.03, kicker>text -0.04, deck>title -0.06, deck>deck-on 0.06, deck>text -0.04, deck-on>deck -0.11, deck-on>deck-on 0.23, deck-on>text -0.06, byline-below>title -0.26, byline-below>kicker -0.04, byline-below>deck -0.05, byline-below>byline-below -0.13, byline-below>byline-above -0.04, byline-below>byline-end -0.08, byline-below>byline-apart -0.06, byline-below>byline-on 0.31, byline-below>text 0.15, byline-below>aside -0.11, byline-above>title -0.09, byline-above>byline-below -0.04, byline-above>byline-on 0.19, byline-above>text -0.12, byline-end>title 0.10, byline-end>kicker 0.14, byline-end>byline-below -0.05, byline-end>byline-above -0.03, byline-end>byline-end -0.10, byline-end>byline-apart -0.03, byline-end>byline-on 0.43, byline-end>text -0.16, byline-end>aside -0.16, byline-apart>title -0.14, byline-apart>byline-below -0.10, byline-apart>byline-above 0.20, byline-apart>byline-end -0.07, byline-apart>byline-apart 0.23, byline-apart>byline-on 0.16, byline-apart>text -0.23, byline-apart>aside 0.21, byline-on>title -0.12, byline-on>byline-below -0.10, byline-on>byline-above -0.04, byline-on>byline-end -0.27, byline-on>byline-on -0.28, byline-on>text -0.18, byline-on>aside -0.22, text>title 0.40, text>kicker -0.04, text>deck -0.04, text>byline-below -0.12, text>byline-above -0.11, text>byline-end -0.05, text>byline-apart 0.12, text>text -0.03, text>text-on -0.18, text>aside 0.03, text-on>title -0.04, text-on>kicker -0.04, text-on>deck -0.07, text-on>byline-below -0.20, text-on>byline-above -0.09, text-on>byline-end 0.24, text-on>byline-apart -0.04, text-on>text 0.22, text-on>text-on -0.65, text-on>aside -0.05, aside>title 0.05, aside>kicker -0.06, aside>byline-above -0.04, aside>byline-apart -0.07
letters 0: title>title -1.04, title>title-on 0.74, title>deck -0.05, title>text -1.14, title-on>title -0.60, title-on>title-on -0.23, title-on>kicker -0.09, title-on>deck -0.14, title-on>byline-below -0.52, title-on>byline-above -0.05, title-on>byline-end -0.03, title-on>byline-apart -0.08, title-on>text -1.23, title-on>aside -0.04, kicker>title -0.61, kicker>byline-below -0.05, deck>title -0.06, deck>text -0.05, deck-on>deck-on -0.08, deck-on>text -0.10, byline-below>title 0.11, byline-below>kicker -0.05, byline-below>deck -0.04, byline-below>byline-on -0.14, byline-below>text -0.65, byline-above>title -0.69, byline-above>byline-on 0.37, byline-above>text -0.05, byline-end>title -0.20, byline-end>kicker -0.05, byline-end>byline-on -0.23, byline-end>text -0.08, byline-apart>title -0.08, byline-apart>deck -0.06, byline-apart>byline-above -0.15, byline-apart>byline-end -0.11, byline-apart>byline-on -0.59, byline-apart>text -0.03, byline-on>title 0.40, byline-on>byline-below -0.06, byline-on>byline-above -0.05, byline-on>byline-apart -0.13, byline-on>byline-on -0.21, byline-on>text -0.19, byline-on>aside -0.04, text>title 1.32, text>byline-below -0.13, text>byline-end -0.03, text>text 0.43, text>text-on -0.25, text-on>title 0.88, text-on>kicker -0.08, text-on>deck -0.05, text-on>byline-below -0.05, text-on>byline-above 0.06, text-on>byline-end -0.16, text-on>byline-apart -0.06, text-on>text 0.07, text-on>text-on -1.74, text-on>aside -0.07, aside>title -0.05
letters 1: title>title 0.29, title>kicker -0.06, title>deck -0.07, title>byline-below 1.59, title>byline-above -0.10, title>byline-end -0.17, title>byline-apart 0.24, title>text -0.21, title-on>title 0.34, title-on>title-on 0.26, title-on>kicker -0.11, title-on>deck 0.41, title-on>byline-below 1.15, title-on>byline-above -0.13, title-on>byline-end -0.36, title-on>byline-apart 0.32, title-on>text -0.63, title-on>aside -0.03, kicker>title 0.38, kicker>kicker -0.12, kicker>byline-below 0.38, kicker>byline-above 0.12, kicker>byline-end -0.21, kicker>byline-apart -0.10, kicker>text -0.26, deck>title -0.05, deck>deck-on -0.04, deck>text -0.10, deck-on>title -0.07, deck-on>deck -0.03, deck-on>deck-on -0.18, deck-on>byline-below -0.04, deck-on>byline-end -0.07, deck-on>text -0.22, byline-below>title -0.37, byline-below>kicker -0.04, byline-below>deck -0.06, byline-below>byline-below -0.23, byline-below>byline-above -0.06, byline-below>byline-end -0.16, byline-below>byline-apart -0.14, byline-below>byline-on 0.38, byline-below>text 0.05, byline-above>title -0.08, byline-above>byline-below -0.05, byline-above>byline-apart 0.34, byline-above>byline-on -0.07, byline-above>text -0.14, byline-end>title -0.05, byline-end>kicker 0.31, byline-end>deck -0.05, byline-end>byline-below -0.14, byline-end>byline-above -0.03, byline-end>byline-end -0.23, byline-end>byline-apart 0.04, byline-end>byline-on 0.09, byline-end>text -0.29, byline-apart>title -0.25, byline-apart>byline-below 0.10, byline-apart>byline-above 0.10, byline-apart>byline-end 0.29, byline-apart>byline-apart -0.16, byline-apart>byline-on -0.08, byline-apart>text -0.05, byline-on>title 0.70, byline-on>kicker 0.52, byline-on>deck -0.08, byline-on>byline-below -0.17, byline-on>byline-above -0.06, byline-on>byline-end -0.28, byline-on>byline-apart -0.03, byline-on>byline-on -0.34, byline-on>text -0.28, text>title 0.09, text>kicker -0.25, text>deck -0.10, text>byline-below -0.42, text>byline-above -0.13, text>byline-end 0.09, text>byline-apart -0.37, text>text -0.39, text>text-on -1.31, text>aside -0.06, text-on>title 0.26, text-on>kicker -0.25, text-on>deck -0.14, text-on>byline-below -0.59, text-on>byline-above 0.05, text-on>byline-end 0.58, text-on>byline-apart -0.23, text-on>text -0.45, text-on>text-on -1.42, text-on>aside -0.08, aside>text -0.07
letters 2: title>title -0.38, title>title-on 0.22, title>kicker -0.25, title>deck 0.24, title>byline-below 0.56, title>byline-above -0.19, title>byline-end -0.18, title>byline-apart -0.08, title>text -0.07, title>aside -0.06, title-on>title 0.04, title-on>title-on -0.12, title-on>kicker -0.09, title-on>deck -0.06, title-on>byline-below 0.56, title-on>byline-above -0.16, title-on>byline-end -0.18, title-on>byline-apart 0.20, title-on>text -0.34, title-on>aside -0.03, kicker>title 0.32, kicker>kicker -0.14, kicker>deck -0.05, kicker>byline-below 0.08, kicker>byline-above 0.06, kicker>byline-end -0.16, kicker>byline-apart -0.11, kicker>text -0.44, kicker>aside -0.04, deck>title -0.22, deck>deck -0.04, deck>byline-apart -0.03, deck-on>title -0.05, deck-on>deck-on 0.05, deck-on>byline-below 0.05, deck-on>text -0.03, byline-below>title -0.21, byline-below>kicker -0.21, byline-below>deck -0.12, byline-below>byline-below -0.38, byline-below>byline-above -0.12, byline-below>byline-end -0.12, byline-below>byline-apart -0.37, byline-below>text 0.25, byline-above>title 0.20, byline-above>kicker -0.09, byline-above>deck -0.03, byline-above>byline-below -0.17, byline-above>byline-above -0.08, byline-above>byline-end 0.03, byline-above>byline-on -0.21, byline-above>text -0.28, byline-above>aside -0.08, byline-end>title 0.19, byline-end>kicker 0.27, byline-end>deck -0.04, byline-end>byline-below -0.16, byline-end>byline-end -0.29, byline-end>byline-on -0.15, byline-end>text -0.29, byline-apart>title -0.32, byline-apart>deck -0.07, byline-apart>byline-above 0.06, byline-apart>byline-apart 0.20, byline-apart>byline-on 0.12, byline-apart>text -0.11, byline-on>title -0.17, byline-on>byline-below 0.07, byline-on>byline-above -0.08, byline-on>byline-apart -0.07, byline-on>byline-on -0.20, byline-on>text -0.11, byline-on>aside 0.64, text>title -0.24, text>kicker -0.16, text>deck -0.09, text>byline-below -0.44, text>byline-above -0.18, text>byline-end 0.16, text>byline-apart -0.08, text>text 0.48, text>text-on -0.19, text>aside -0.04, text-on>title -0.19, text-on>kicker 0.08, text-on>deck -0.16, text-on>byline-below -0.53, text-on>byline-above -0.12, text-on>byline-apart -0.09, text-on>text 0.44, text-on>text-on 0.14, text-on>aside -0.09, aside>kicker -0.09, aside>byline-below -0.04, aside>byline-above -0.07, aside>byline-end -0.04, aside>byline-apart -0.11, aside>text -0.11
letters 3: title>title-on 0.32, title>kicker -0.15, title>deck 0.27, title>byline-below 0.59, title>byline-above -0.08, title>byline-apart 0.03, title>text 0.79, title>aside -0.07, title-on>title -0.77, title-on>title-on -0.19, title-on>kicker -0.29, title-on>deck 0.12, title-on>byline-below 0.65, title-on>byline-above -0.09, title-on>byline-end -0.15, title-on>byline-apart -0.13, title-on>text 0.25, title-on>aside -0.14, kicker>title 0.33, kicker>kicker -0.14, kicker>byline-below -0.13, kicker>byline-end -0.04, kicker>text -0.31, kicker>aside -0.11, deck>title -0.09, deck>deck-on 0.06, deck>text -0.05, deck>aside -0.06, deck-on>title -0.06, deck-on>deck -0.08, deck-on>deck-on -0.20, deck-on>text 0.22, deck-on>aside -0.07, byline-below>title -0.36, byline-below>kicker -0.06, byline-below>deck -0.07, byline-below>byline-below -0.10, byline-below>byline-end -0.07, byline-below>byline-on 0.21, byline-below>text 0.59, byline-above>title 0.45, byline-above>kicker -0.06, byline-above>byline-below -0.06, byline-above>text -0.30, byline-end>title 0.41, byline-end>kicker 0.41, byline-end>byline-below -0.10, byline-end>byline-end -0.12, byline-end>text -0.48, byline-end>aside -0.07, byline-apart>title -0.04, byline-apart>kicker -0.07, byline-apart>byline-below -0.08, byline-apart>byline-above -0.03, byline-apart>byline-apart 0.12, byline-apart>byline-on -0.14, byline-apart>text -0.14, byline-on>title 0.16, byline-on>kicker 0.17, byline-on>deck -0.08, byline-on>byline-below -0.17, byline-on>byline-above 0.22, byline-on>byline-end -0.14, byline-on>byline-apart 0.13, byline-on>byline-on -0.23, byline-on>text -0.04, byline-on>aside -0.16, text>kicker -0.24, text>deck -0.14, text>byline-below -0.28, text>byline-end 0.05, text>byline-apart 0.05, text>text 0.30, text>text-on -0.82, text>aside 0.15, text-on>title -0.16, text-on>kicker -0.20, text-on>deck -0.28, text-on>byline-below -0.43, text-on>byline-above -0.12, text-on>byline-end -0.09, text-on>byline-apart -0.20, text-on>text -0.05, text-on>text-on -1.88, text-on>aside -0.06, aside>kicker -0.04, aside>byline-end -0.05, aside>text -0.13
seam 0: title>title 0.06, title>title-on -0.09, title>text 0.71, title-on>title -0.22, title-on>title-on -0.04, title-on>kicker -0.05, title-on>deck -0.03, title-on>byline-below 0.13, title-on>byline-above -0.05, title-on>byline-end -0.06, title-on>byline-apart -0.09, title-on>text 0.10, kicker>title -0.11, kicker>kicker -0.03, deck>deck-on 0.08, deck-on>kicker -0.07, deck-on>deck -0.07, deck-on>deck-on -0.19, deck-on>text -0.06, byline-below>title -0.08, byline-below>byline-below -0.06, byline-below>byline-end -0.06, byline-below>byline-on 0.13, byline-below>text -0.13, byline-above>title -0.04, byline-above>byline-on -0.06, byline-above>text -0.10, byline-end>kicker -0.12, byline-end>byline-end -0.04, byline-end>byline-on -0.13, byline-end>text -0.10, byline-apart>title -0.03, byline-apart>byline-apart -0.40, byline-apart>byline-on 0.09, byline-apart>text -0.04, byline-on>title -0.16, byline-on>byline-below -0.07, byline-on>byline-above -0.18, byline-on>byline-end -0.04, byline-on>byline-apart -0.04, byline-on>byline-on 0.14, text>title 0.17, text>kicker -0.06, text>deck -0.04, text>byline-above -0.03, text>byline-end -0.04, text>byline-apart 0.11, text>text-on -0.43, text-on>title -0.04, text-on>kicker -0.07, text-on>deck -0.09, text-on>byline-below -0.12, text-on>byline-above -0.15, text-on>byline-end -0.20, text-on>text-on -0.55, text-on>aside -0.03
seam 1: title>title 0.91, title>title-on 0.76, title>kicker -0.06, title>deck -0.04, title>byline-below 0.26, title>byline-above -0.03, title>byline-apart 0.30, title>text -0.03, title-on>title -0.41, title-on>title-on -0.14, title-on>kicker -0.05, title-on>deck -0.05, title-on>byline-below 0.25, title-on>byline-above -0.07, title-on>byline-end -0.04, title-on>byline-apart -0.12, title-on>text -0.31, kicker>title -0.08, kicker>byline-below -0.03, kicker>text -0.03, deck>title -0.05, deck-on>deck-on 0.29, deck-on>text -0.04, byline-below>title -0.12, byline-below>byline-below -0.05, byline-below>byline-on -0.36, byline-below>text 0.62, byline-above>title 0.10, byline-above>byline-on 0.31, byline-above>text -0.05, byline-end>title 0.18, byline-end>kicker -0.09, byline-end>byline-below -0.13, byline-end>byline-end -0.05, byline-end>byline-apart 0.45, byline-end>byline-on -0.07, byline-end>text -0.05, byline-apart>title -0.10, byline-apart>byline-end -0.03, byline-apart>byline-apart -0.64, byline-apart>byline-on -0.05, byline-apart>text -0.11, byline-on>title -0.50, byline-on>kicker -0.07, byline-on>byline-below -0.05, byline-on>byline-above -0.04, byline-on>byline-end -0.08, byline-on>byline-apart -0.05, byline-on>byline-on -0.31, byline-on>text -0.25, text>title -0.14, text>kicker -0.08, text>deck -0.04, text>byline-below -0.04, text>byline-above -0.06, text>byline-end -0.10, text>byline-apart -0.07, text>text-on -0.56, text-on>title 0.47, text-on>kicker -0.15, text-on>deck -0.07, text-on>byline-below -0.07, text-on>byline-above 0.08, text-on>byline-end 0.16, text-on>byline-apart -0.07, text-on>text-on -1.03, text-on>aside -0.03
seam 2: title>title -0.15, title>title-on 0.38, title>kicker -0.09, title>byline-below 0.19, title>byline-end -0.08, title>byline-apart -0.04, title>text -0.06, title-on>title 0.46, title-on>title-on -0.74, title-on>kicker -0.05, title-on>deck -0.06, title-on>byline-below 0.38, title-on>byline-above -0.05, title-on>byline-end -0.10, title-on>byline-apart -0.09, title-on>text 0.40, kicker>title -0.15, kicker>byline-end -0.06, deck>kicker -0.03, deck>deck-on 0.13, deck-on>deck-on 0.67, byline-below>title -0.12, byline-below>byline-below -0.04, byline-below>byline-on 0.38, byline-below>text 0.32, byline-above>title 0.80, byline-above>byline-above -0.03, byline-above>byline-on -0.24, byline-end>title 0.62, byline-end>kicker 0.84, byline-end>byline-end -0.04, byline-end>byline-on -0.49, byline-apart>byline-apart -0.94, byline-apart>byline-on -0.08, byline-apart>text -0.14, byline-on>title -0.10, byline-on>kicker -0.41, byline-on>byline-below -0.07, byline-on>byline-above 0.87, byline-on>byline-end -0.12, byline-on>byline-on 0.10, byline-on>text 0.22, text>title 0.28, text>kicker -0.06, text>byline-below -0.05, text>byline-end 0.47, text>byline-apart -0.13, text>text-on -0.56, text-on>title 0.22, text-on>kicker 0.32, text-on>deck -0.05, text-on>byline-below -0.14, text-on>byline-above -0.12, text-on>byline-end 0.50, text-on>byline-apart -0.13, text-on>text-on -1.35, text-on>aside -0.06
seam 3: title>title -0.50, title>title-on -0.12, title>kicker -0.19, title>deck 0.24, title>byline-below 0.59, title>byline-above -0.20, title>byline-end -0.14, title>text 0.10, title>aside -0.06, title-on>title -0.31, title-on>title-on -0.26, title-on>kicker -0.20, title-on>deck 0.09, title-on>byline-below 0.60, title-on>byline-above -0.15, title-on>byline-end -0.23, title-on>byline-apart 0.11, title-on>text 0.12, title-on>aside -0.09, kicker>title 0.41, kicker>kicker -0.15, kicker>byline-below 0.16, kicker>byline-above 0.10, kicker>byline-end -0.14, kicker>byline-apart -0.11, kicker>text -0.34, kicker>aside -0.09, deck>title -0.14, deck>deck-on -0.11, deck>aside -0.05, deck-on>title -0.04, deck-on>deck -0.05, deck-on>deck-on -0.25, deck-on>byline-end -0.04, deck-on>text 0.09, deck-on>aside -0.07, byline-below>title -0.44, byline-below>kicker -0.16, byline-below>deck -0.12, byline-below>byline-below -0.33, byline-below>byline-above -0.11, byline-below>byline-end -0.15, byline-below>byline-apart -0.29, byline-below>text 0.18, byline-above>title 0.10, byline-above>kicker -0.07, byline-above>byline-below -0.15, byline-above>byline-above -0.08, byline-above>byline-apart 0.04, byline-above>byline-on -0.20, byline-above>text -0.27, byline-above>aside -0.05, byline-end>title -0.05, byline-end>kicker 0.34, byline-end>byline-below -0.12, byline-end>byline-end -0.25, byline-end>byline-apart -0.03, byline-end>byline-on -0.22, byline-end>text -0.27, byline-end>aside -0.09, byline-apart>title -0.23, byline-apart>kicker -0.05, byline-apart>deck -0.06, byline-apart>byline-end 0.14, byline-apart>byline-apart 0.12, byline-apart>byline-on 0.03, byline-apart>text -0.19, byline-apart>aside -0.05, byline-on>title 0.14, byline-on>kicker 0.13, byline-on>deck -0.08, byline-on>byline-below -0.12, byline-on>byline-above -0.09, byline-on>byline-end -0.18, byline-on>byline-apart -0.15, byline-on>byline-on -0.39, text>title 0.03, text>kicker -0.26, text>deck -0.13, text>byline-below -0.41, text>byline-above -0.15, text>byline-end 0.10, text>byline-apart -0.17, text>text 0.20, text>aside 0.03, text-on>title 0.06, text-on>kicker 0.08, text-on>deck -0.15, text-on>byline-below -0.38, text-on>byline-above -0.12, text-on>byline-end 0.06, text-on>byline-apart -0.17, text-on>text -0.04, text-on>aside -0.05, aside>title 0.05, aside>kicker -0.06, aside>byline-below -0.04, aside>byline-above -0.08, aside>byline-end -0.05, aside>byline-apart -0.08, aside>text -0.15
seam 4: title>title 0.05, title>title-on 0.55, title>kicker -0.05, title>deck 0.11, title>byline-below 0.13, title>byline-above -0.04, title>byline-end -0.04, title>byline-apart -0.06, title>text -0.47, title-on>title-on 0.45, title-on>kicker -0.07, title-on>deck 0.25, title-on>byline-below 0.45, title-on>byline-above -0.06, title-on>byline-end -0.16, title-on>byline-apart -0.14, title-on>text -0.72, kicker>title 0.17, kicker>kicker -0.06, kicker>byline-below -0.25, kicker>byline-above -0.04, kicker>byline-end -0.09, kicker>text -0.19, deck>title -0.05, deck>deck-on -0.05, deck-on>title -0.04, deck-on>deck-on -0.33, deck-on>byline-below -0.06, deck-on>text -0.11, byline-below>title -0.26, byline-below>kicker -0.04, byline-below>deck -0.04, byline-below>byline-below -0.14, byline-below>byline-end -0.04, byline-below>byline-apart -0.05, byline-below>byline-on 0.04, byline-above>title -0.12, byline-above>kicker -0.05, byline-above>deck -0.03, byline-above>byline-below -0.06, byline-above>byline-apart 0.29, byline-above>byline-on -0.09, byline-above>text -0.11, byline-end>title 0.21, byline-end>kicker 0.25, byline-end>byline-below -0.08, byline-end>byline-end -0.10, byline-end>byline-on 0.14, byline-end>text -0.11, byline-apart>title 0.10, byline-apart>kicker -0.03, byline-apart>byline-below 0.11, byline-apart>byline-on -0.10, byline-apart>text -0.17, byline-apart>aside 0.08, byline-on>title 0.25, byline-on>kicker 0.70, byline-on>deck -0.07, byline-on>byline-below -0.13, byline-on>byline-above -0.14, byline-on>byline-end -0.05, byline-on>byline-apart 1.03, byline-on>byline-on -0.63, byline-on>text -0.53, text>title 0.03, text>deck -0.04, text>byline-below -0.16, text>byline-above -0.05, text>byline-end -0.11, text>byline-apart -0.12, text>text 0.04, text-on>title -0.24, text-on>kicker -0.17, text-on>deck -0.05, text-on>byline-below -0.20, text-on>byline-above 0.19, text-on>byline-apart -0.15, text-on>text 0.24, aside>kicker -0.16, aside>byline-below -0.07, aside>byline-end -0.04
seam 5: title>title -0.22, title>title-on 0.95, title>kicker -0.09, title>deck -0.03, title>byline-below 0.56, title>byline-above -0.03, title>byline-end -0.05, title>byline-apart -0.04, title>text -0.60, title>aside -0.28, title-on>title 0.67, title-on>title-on 0.64, title-on>kicker -0.04, title-on>deck -0.07, title-on>byline-end -0.16, title-on>byline-apart 0.61, title-on>text -1.08, kicker>title -0.36, kicker>kicker -0.05, kicker>byline-below -0.15, kicker>byline-end -0.06, kicker>text -0.06, deck>title -0.09, deck>deck-on 0.22, deck-on>deck -0.17, deck-on>deck-on -0.05, deck-on>byline-below -0.05, deck-on>text -0.06, byline-below>title 0.42, byline-below>kicker -0.51, byline-below>byline-below -0.24, byline-below>byline-end -0.14, byline-below>byline-apart -0.06, byline-below>byline-on 0.50, byline-below>text -0.49, byline-above>title 0.20, byline-above>byline-below -0.05, byline-above>byline-on -0.10, byline-above>text -0.09, byline-end>title 0.34, byline-end>kicker 0.29, byline-end>byline-below -0.05, byline-end>byline-end -0.13, byline-end>byline-on 0.88, byline-end>text -0.31, byline-apart>title -0.17, byline-apart>byline-below -0.07, byline-apart>byline-above 0.44, byline-apart>byline-end -0.09, byline-apart>byline-apart 0.68, byline-apart>byline-on -0.18, byline-apart>text -0.12, byline-on>title 0.25, byline-on>kicker -0.26, byline-on>byline-below -0.33, byline-on>byline-above -0.03, byline-on>byline-end -0.04, byline-on>byline-apart -0.04, byline-on>byline-on 0.17, byline-on>text -0.18, text>title -0.69, text>kicker -0.15, text>byline-below -0.26, text>byline-above -0.08, text>byline-end 0.17, text>byline-apart -0.19, text>text 0.66, text>aside 0.09, text-on>title -0.59, text-on>kicker -0.05, text-on>deck -0.08, text-on>byline-below -0.45, text-on>byline-above -0.09, text-on>byline-end 0.32, text-on>byline-apart -0.07, text-on>text 0.05, aside>title -0.10
`
