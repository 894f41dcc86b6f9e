/** Mobile numbers: a person's more often than a company's. */

/**
 * The ranges that national numbering plans give to mobile telephony: SE 070, 072, 073, 076, 079 (PTS);
 * NO 4 and 9 (Nkom); GB 07 but 070 and 076 (Ofcom); FI 04 and 050 (Traficom). Denmark keeps no ranges apart.
 */
const MOBILE: readonly RegExp[] = [
  /^(?:\+46|0)7[02369]\d{7}$/,
  /^(?:\+47)?[49]\d{7}$/,
  /^(?:\+44|0)7[1-57-9]\d{8}$/,
  /^(?:\+358|0)(?:4\d|50)\d{5,8}$/,
  /^\+45\d{8}$/,
]

/** Is the number, as written, from a range of mobile telephony? */
export function isMobileNumber(written: string): boolean {
  const digits = written.replace(/^\s*00/, '+').replace(/\(0\)|[^\d+]/g, '')
  return MOBILE.some((range) => range.test(digits))
}
