/** What facts say of bodies, learned by `npm run fit:bodies`: standard error and number of choices beside each. */
export const learnedBodies = {
  cuts: {
    /** ± 0.14, of 2037; set by hand: -1.5. */
    prior: -1.883,
    /** ± 0.11, of 2037; set by hand: 2. */
    cohesion: 0.852,
    /** ± 0.49, of 1; set by hand: 1.5. */
    measure: 1.415,
    /** ± 0.22, of 188; set by hand: 1.5. */
    opening: 0.204,
    /** ± 0.32, of 36; set by hand: 2.5. */
    openingOfEach: 1.169,
    /** ± 0.45, of 5; set by hand: 3.5. */
    salutation: 2.738,
    /** ± 0.31, of 78; set by hand: -0.5. */
    quotation: 0.021,
    /** ± 0.49, of 9; set by hand: -1.5. */
    dialogue: -1.553,
    /** ± 0.46, of 22; set by hand: -3. */
    connective: -2.505,
    /** ± 0.49, of 5; set by hand: -2. */
    counting: -1.577,
    /** ± 0.33, of 69; set by hand: -1.5. */
    parallel: -0.38,
    /** ± 0.25, of 136; set by hand: -0.7. */
    pointing: 0.278,
    /** ± 0.08, of 2037; set by hand: 1. */
    gap: 0.837,
    /** ± 0.22, of 165; set by hand: 2.5. */
    titleBetween: 3.119,
    /** ± 0.24, of 275; set by hand: -2. */
    unfinished: -0.669,
    /** ± 0.29, of 220; set by hand: -0.6. */
    uncertain: -0.226,
    /** ± 0.50, of 0; set by hand: 3. */
    continuedElsewhere: 3,
    /** ± 0.42, of 139; set by hand: -3. */
    tornStart: -3.244
  },
  starts: {
    /** ± 0.38, of 346; set by hand: 5. */
    title: 4.967,
    /** ± 0.46, of 127; set by hand: 5. */
    office: 4.47,
    /** ± 0.48, of 166; set by hand: 3.5. */
    name: 3.231,
    /** ± 0.42, of 346; set by hand: 1. */
    run: 0.31,
    /** ± 0.50, of 346; set by hand: 4. */
    domain: 4,
    /** ± 0.41, of 95; set by hand: 4.5. */
    adjacent: 5.204,
    /** ± 0.41, of 26; set by hand: 3.5. */
    lastOfStack: 3.04,
    /** ± 0.41, of 26; set by hand: 1.2. */
    inStack: 2.096,
    /** ± 0.49, of 95; set by hand: -2.7. */
    adjacentAmongDisplaced: -2.614,
    /** ± 0.46, of 26; set by hand: -2.1. */
    lastAmongDisplaced: -2.358,
    /** ± 0.46, of 26; set by hand: -0.72. */
    inStackAmongDisplaced: -0.205,
    /** ± 0.47, of 8; set by hand: 5. */
    bylineOnly: 4.036,
    /** ± 0.47, of 16; set by hand: 3.5. */
    titleOnly: 2.848,
    /** ± 0.03, of 346; set by hand: -0.02. */
    distance: -0.058,
    /** ± 0.50, of 0; set by hand: 2.5. */
    memberTitle: 2.5,
    /** ± 0.50, of 0; set by hand: 2.5. */
    memberOffice: 2.5,
    /** ± 0.50, of 0; set by hand: 1.75. */
    memberName: 1.75,
    /** ± 0.50, of 0; set by hand: 2. */
    memberDomain: 2
  },
  tears: {
    /** ± 0.30, of 195; set by hand: 1. */
    any: -0.837,
    /** ± 0.38, of 130; set by hand: 2.5. */
    beside: 2.828,
    /** ± 0.37, of 172; set by hand: 0.6. */
    ahead: 0.419,
    /** ± 0.04, of 172; set by hand: -0.01. */
    distance: -0.102,
    /** ± 0.24, of 163; set by hand: 1. */
    pair: 1.846,
    /** ± 0.34, of 86; set by hand: 0.7. */
    triple: 0.892,
    /** ± 0.50, of 0; set by hand: 0.5. */
    mark: 0.5,
    /** ± 0.41, of 11; set by hand: 1. */
    small: 0.674,
    /** ± 0.46, of 8; set by hand: -0.5. */
    capital: -0.487,
    /** ± 0.50, of 0; set by hand: 1.5. */
    announced: 1.5,
    /** ± 0.50, of 0; set by hand: 2. */
    quoted: 2,
    /** ± 0.48, of 10; set by hand: 2. */
    closes: 2.131,
    /** ± 0.48, of 10; set by hand: -1. */
    opensOn: -1.141,
    /** ± 0.49, of 195; set by hand: 6. */
    likeness: 5.913,
    /** ± 0.50, of 0; set by hand: -1.5. */
    otherMeasure: -1.5,
    /** ± 0.35, of 94; set by hand: 0.3. */
    maybe: -0.203,
    /** ± 0.50, of 0; set by hand: -0.4. */
    remnant: -0.4,
    /** ± 0.43, of 134; set by hand: -3.5. */
    headed: -3.565,
    /** ± 0.40, of 73; set by hand: -1.4. */
    unmarked: -1.112,
    /** ± 0.44, of 57; set by hand: -2.6. */
    anywhere: -2.865,
    /** ± 0.27, of 116; set by hand: 1. */
    joined: 0.534
  }
} as const
