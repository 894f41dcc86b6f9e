/** A sum of weights as a score, 0 to 1. */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
