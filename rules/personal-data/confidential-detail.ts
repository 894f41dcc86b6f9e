import { mannerRule } from '../manner/rule.js'

/**
 * Reveals or confirms, in public, something about this customer's dealings with the company.
 *
 * That somebody is a customer at all is covered by bank secrecy (Lag (2004:297) om bank- och
 * finansieringsrörelse 1 kap. 10 §; finansforetaksloven § 16-2; practice R14).
 */
export const confidentialDetail = mannerRule('personal-data/confidential-detail', { severity: 'error' })
