/** Confidence below which a decision is in doubt: it is reported, and a person is asked. */
export const sure = 0.9
