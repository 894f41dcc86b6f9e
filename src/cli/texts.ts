/** From files to the texts in them, each with a name of its own. */
import type { LibraryText } from '../check-templates.js'
import type { Language } from '../core/vocabulary.js'
import type { Problem } from '../report/model.js'
import { type MappedTemplate, NO_TEMPLATE, readTemplates } from '../templates/read.js'
import type { SourceMap } from '../templates/source-map.js'
import type { ReadFile } from './files.js'

/** A text to check, and where it stands in its file. */
export type FileText = LibraryText & { readonly map: SourceMap }

export interface FileTexts {
  readonly file: ReadFile
  readonly texts: readonly FileText[]
  readonly problems: readonly Problem[]
  /** The help desk that the file is an export of. */
  readonly product?: string
}

export interface TextOptions {
  readonly product?: string
  readonly language?: Language
  readonly channel?: string
  readonly agent?: string
  readonly post?: string
  /** Every text is one to be sent as it stands. */
  readonly drafts?: boolean
}

/** Reads the texts of each file. */
export function readTexts(files: readonly ReadFile[], options: TextOptions): FileTexts[] {
  const read = files.map((file) => {
    const product = options.product === undefined ? {} : { product: options.product }
    const {
      templates,
      issues,
      product: found,
    } = readTemplates(file.content.text, { file: file.name, ...product })
    // A folder's settings files hold no texts; that is wrong only for a file that was named. A broken one is told.
    const told = file.named ? issues : issues.filter(({ found }) => found !== NO_TEMPLATE)
    return {
      file,
      ...(found === undefined ? {} : { product: found }),
      texts: templates.map((template) => ({
        ...template,
        ...(found === undefined ? {} : { product: found }),
        id: idOf(template, templates.length, file.name, files.length),
      })),
      problems: told.map((issue) => ({ file: file.name, ...issue })),
    }
  })
  return asLibrary(read).map((one) => ({
    ...one,
    texts: one.texts.map((text) => withOptions(text, options)),
  }))
}

/** Ids are told in reports: a file's name for a file of one text, else with the text's own id. */
function idOf(template: MappedTemplate, inFile: number, file: string, files: number): string {
  if (template.id === file) return file
  return files === 1 || inFile === 0 ? template.id : `${file}#${template.id}`
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1)

/** Files of one text that lie beside a template are templates too: a library is kept in a folder. */
function asLibrary(read: readonly FileTexts[]): FileTexts[] {
  const single = (one: FileTexts): boolean =>
    one.texts.length === 1 && one.texts[0]?.source?.pointer === undefined
  const libraries = new Set(
    read
      .filter((one) => single(one) && one.texts[0]?.draft === undefined)
      .map(({ file }) => folderOf(file.name)),
  )
  return read.map((one) => {
    if (!single(one) || !libraries.has(folderOf(one.file.name))) return one
    return { ...one, texts: one.texts.map(({ draft, ...text }) => text) }
  })
}

function withOptions(text: FileText, options: TextOptions): FileText {
  const channel = options.channel ?? text.draft?.channel
  const visibility = channel === 'public' || channel === 'private' ? { visibility: channel } : {}
  const draft: NonNullable<LibraryText['draft']> = {
    ...(options.agent === undefined ? {} : { agent: options.agent }),
    ...(options.post === undefined ? {} : { post: options.post }),
    ...text.draft,
    ...(channel === undefined ? {} : { channel }),
  }
  return {
    ...text,
    ...visibility,
    ...(options.language ? { language: options.language } : {}),
    ...(text.draft || options.drafts ? { draft } : {}),
  } as FileText
}
