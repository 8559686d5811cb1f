// In what units the weights of the model of kinds are written.

/** Of a weight of 1: fine enough that rounding changes no score that is shown, coarse enough for a weight of 7. */
export const KIND_UNIT = 4096;
