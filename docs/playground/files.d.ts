/** Files that the bundler hands over as text. */
declare module '*.yaml' {
  const text: string
  export default text
}
