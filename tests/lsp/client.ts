/** An editor as the server sees it: the protocol's own client library over a pair of streams. */
import type { Readable, Writable } from 'node:stream'
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

export interface Editor {
  readonly capabilities: InitializeResult['capabilities']
  readonly told: string[]
  open(uri: string, languageId: string, text: string): Promise<Diagnostic[]>
  /** One incremental change; the marks that come after it. */
  type(uri: string, range: Range, text: string): Promise<Diagnostic[]>
  save(uri: string): Promise<void>
  close(uri: string): Promise<Diagnostic[]>
  actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]>
  hover(uri: string, line: number, character: number): Promise<Hover | null>
  /** The next marks for a document. */
  marks(uri: string): Promise<Diagnostic[]>
  /** `shutdown` and `exit`. */
  leave(): Promise<void>
}

export async function connect(output: Readable, input: Writable): Promise<Editor> {
  const connection = createProtocolConnection(new StreamMessageReader(output), new StreamMessageWriter(input))
  const waiting = new Map<string, ((marks: Diagnostic[]) => void)[]>()
  const versions = new Map<string, number>()
  const told: string[] = []
  connection.onNotification('textDocument/publishDiagnostics', (sent: PublishDiagnosticsParams) => {
    for (const take of waiting.get(sent.uri)?.splice(0) ?? []) take(sent.diagnostics)
  })
  connection.onNotification(
    'window/showMessage',
    ({ message }: { message: string }) => void told.push(message),
  )
  connection.listen()
  const { capabilities }: InitializeResult = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
  })
  await connection.sendNotification('initialized', {})
  const marks = (uri: string): Promise<Diagnostic[]> =>
    new Promise((resolve) => waiting.set(uri, [...(waiting.get(uri) ?? []), resolve]))
  return {
    capabilities,
    told,
    marks,
    async open(uri, languageId, text) {
      versions.set(uri, 1)
      const next = marks(uri)
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      })
      return next
    },
    async type(uri, range, text) {
      const version = (versions.get(uri) ?? 0) + 1
      versions.set(uri, version)
      const next = marks(uri)
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text }],
      })
      return next
    },
    save: (uri) => connection.sendNotification('textDocument/didSave', { textDocument: { uri } }),
    async close(uri) {
      const next = marks(uri)
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
      return next
    },
    actions: (uri, range, only) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...(only ? { only } : {}) },
      }),
    hover: (uri, line, character) =>
      connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } }),
    async leave() {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      connection.dispose()
    },
  }
}
