// What is missing in a sign-in where everybody has to have a second factor.

/** `set_up`: they have no second factor yet; `sign_in`: they have one, and signed in without it. */
export const MISSING_FACTORS = ['set_up', 'sign_in'] as const;

export type MissingFactor = (typeof MISSING_FACTORS)[number];

/** The type of the problem document by which everything else is answered meanwhile. */
export const FACTOR_MISSING_PROBLEM = 'urn:hearback:second-factor-missing';
