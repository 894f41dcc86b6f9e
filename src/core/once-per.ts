/** What is made of an object, once for each and kept as long as the object lives. */
export function oncePer<From extends object, Made extends object>(
  make: (from: From) => Made,
): (from: From) => Made {
  const known = new WeakMap<From, Made>()
  return (from) => {
    let made = known.get(from)
    if (!made) {
      made = make(from)
      known.set(from, made)
    }
    return made
  }
}
