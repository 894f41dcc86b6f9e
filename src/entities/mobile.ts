/** Whose a number is likely to be, by its range: a person's, or a company's. */

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
  const digits = digitsOf(written)
  return MOBILE.some((range) => range.test(digits))
}

/**
 * Ranges that only companies and authorities have: SE 020, 0200, 0770 to 0779 (PTS); NO 800, 810, 815 (Nkom);
 * GB 03, 080, 084, 087 (Ofcom).
 */
const SERVICE: readonly RegExp[] = [
  /^(?:\+46|0)(?:20\d{5,7}|77\d{7})$/,
  /^(?:\+47)?8(?:00|10|15)\d{5}$/,
  /^(?:\+44|0)(?:3\d|80|84|87)\d{5,8}$/,
]

/**
 * Norwegian numbers of five digits (02000 to 09999, Nkom) are companies' own; 11x, 114 14 and 113 13 (PTS), 1177 and
 * 116 xxx (EU decision 2007/116/EC) are everybody's.
 */
const SHORT = /^(?:0[2-9]\d{3}|11\d|11414|11313|1177|116\d{3})$/

const digitsOf = (written: string): string => written.replace(/^\s*00/, '+').replace(/\(0\)|[^\d+]/g, '')

/** Is the number, as written, from a range that only companies have? */
export const isServiceNumber = (written: string): boolean => {
  const digits = digitsOf(written)
  return SHORT.test(digits) || SERVICE.some((range) => range.test(digits))
}
