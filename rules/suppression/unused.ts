/**
 * A suppression that suppresses nothing.
 *
 * What is written to silence a finding should go when the finding has gone, or it hides the next one.
 */
export const unused = { id: 'suppression/unused' } as const
