/** What a person knows a template by. */

const LONGEST = 60

/**
 * The id of a template and, where that is but a number, its name in parentheses.
 *
 * A name is written by people: long numbers and addresses in it are masked.
 */
export function tellItem({ id, name }: { readonly id: string; readonly name?: string | undefined }): string {
  const own = id.slice(id.lastIndexOf('#') + 1)
  if (name === undefined || name.trim() === '' || name === own || /\p{L}{2}/u.test(own)) return id
  const told = name.replace(/\d[\d -]{3,60}\d|\S{1,64}@\S{1,64}/g, '••••').replace(/\s+/g, ' ')
  const short = told.length <= LONGEST ? told : `${[...told].slice(0, LONGEST - 1).join('')}…`
  return `${id} (${short})`
}
