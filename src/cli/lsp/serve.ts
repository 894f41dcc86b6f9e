/** The language server: diagnostics as one types, quick fixes, and the reason under the pointer. */
import {
  type CodeAction,
  type Connection,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { ReportFinding } from '../../report/model.js'
import { UsageError } from '../errors.js'
import { diagnosticOf, fixAll, hoverOf, quickFixes, rangeOf, touches } from './diagnostics.js'
import type { Checker } from './documents.js'

/** A pause in typing, in milliseconds, after which the text is looked at. */
const PAUSE = 120

interface Known {
  readonly version: number
  readonly findings: readonly ReportFinding[]
}

const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.godton'] },
  hoverProvider: true,
}

/** Serves until the client says `exit`. */
export function serve(connection: Connection, checker: Checker, version: string): void {
  const documents = new TextDocuments(TextDocument)
  const known = new Map<string, Known>()
  const timers = new Map<string, NodeJS.Timeout>()
  let told = ''

  /** The findings of the document as it is now. */
  const findingsOf = async (document: TextDocument): Promise<readonly ReportFinding[]> => {
    const last = known.get(document.uri)
    if (last?.version === document.version) return last.findings
    const { uri, languageId } = document
    const at = document.version
    const findings = await checker.check({ uri, languageId, text: document.getText() })
    if (documents.get(uri)?.version === at) known.set(uri, { version: at, findings })
    return findings
  }

  const publish = async (document: TextDocument): Promise<void> => {
    try {
      const at = document.version
      const findings = await findingsOf(document)
      // Typed on meanwhile: the next pause tells.
      if (documents.get(document.uri)?.version !== at) return
      told = ''
      await connection.sendDiagnostics({
        uri: document.uri,
        version: at,
        diagnostics: findings.map(diagnosticOf),
      })
    } catch (error) {
      tell(error)
    }
  }

  /** A wrong policy is the user's to mend, and is told once. */
  const tell = (error: unknown): void => {
    const ours = !(error instanceof UsageError || (error instanceof Error && error.name === 'PolicyError'))
    const message = ours ? 'godton: internal error' : `godton: ${(error as Error).message}`
    if (message === told) return
    told = message
    // A notification, not a request: some editors answer no requests.
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })
  }

  const soon = (document: TextDocument): void => {
    clearTimeout(timers.get(document.uri))
    timers.set(
      document.uri,
      setTimeout(() => void publish(document), PAUSE),
    )
  }

  const recheck = (): void => {
    checker.forget()
    known.clear()
    for (const document of documents.all()) soon(document)
  }

  connection.onInitialize(() => ({ capabilities: CAPABILITIES, serverInfo: { name: 'godton', version } }))
  connection.onDidChangeWatchedFiles(recheck)
  connection.onDidChangeConfiguration(recheck)
  documents.onDidOpen(({ document }) => {
    known.delete(document.uri)
    void publish(document)
  })
  documents.onDidChangeContent(({ document }) => {
    if (document.version !== known.get(document.uri)?.version) soon(document)
  })
  documents.onDidSave(({ document }) => {
    if (/policy\.(?:ya?ml|json|[cm]?[jt]s)$/.test(document.uri)) recheck()
  })
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri))
    timers.delete(uri)
    known.delete(uri)
    void connection.sendDiagnostics({ uri, diagnostics: [] })
  })

  connection.onCodeAction(async ({ textDocument, range, context }): Promise<CodeAction[]> => {
    const document = documents.get(textDocument.uri)
    if (!document) return []
    const findings = await findingsOf(document).catch(() => [])
    const wanted = (kind: string): boolean =>
      context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
    const here = findings.filter((finding) => touches(rangeOf(finding), range))
    return [
      ...(wanted('quickfix') ? quickFixes(document.uri, document.getText(), here) : []),
      ...(wanted('source.fixAll.godton') ? fixAll(document.uri, findings) : []),
    ]
  })
  connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri)
    if (!document) return null
    const findings = await findingsOf(document).catch(() => [])
    const here = findings.filter((finding) => touches(rangeOf(finding), { start: position, end: position }))
    const [first] = here
    return first ? { contents: hoverOf(here), range: rangeOf(first) } : null
  })
  connection.onShutdown(() => {
    for (const timer of timers.values()) clearTimeout(timer)
  })
  documents.listen(connection)
  connection.listen()
}
