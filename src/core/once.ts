/** What is made but once, on first use: importing it costs nothing. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly what: Made } | undefined
  return () => {
    made ??= { what: make() }
    return made.what
  }
}

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
