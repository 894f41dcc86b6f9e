/** `godton lsp`: a language server over standard input and output. */
import { EXIT, type ExitCode, type Io } from './io.js'
import { type Library, loadLibrary } from './library.js'
import type { Options } from './options.js'
import { readVersion } from './version.js'

export async function lsp(options: Options, io: Io, library?: Library): Promise<ExitCode> {
  const { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } = await import(
    'vscode-languageserver/node'
  )
  const [{ serve }, { checker }, functions] = await Promise.all([
    import('./lsp/serve.js'),
    import('./lsp/documents.js'),
    library ?? loadLibrary(),
  ])
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(io.stdin),
    new StreamMessageWriter(io.stdout),
  )
  const closed = new Promise<void>((resolve) => {
    connection.onExit(() => resolve())
    io.stdin.once('end', () => resolve())
  })
  serve(connection, checker(functions, options, io), readVersion())
  await closed
  return EXIT.clean
}
