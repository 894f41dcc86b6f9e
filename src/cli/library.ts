/** The functions of the library that the command line calls; loaded when they are needed. */
import type { LibraryReport, LibraryText, TemplateContext } from '../check-templates.js'
import type {
  ChannelAdvice,
  Finding,
  LanguageGuess,
  PersonalDataSpan,
  PostReport,
  Redaction,
  ReplyReport,
  Thread,
  ThreadReport,
} from '../core/reports.js'
import type { Policy } from '../policy/types.js'

type Now = { now?: Date | string }

export interface Library {
  definePolicy(input: object): Policy
  checkReply(
    draft: string,
    context: Now & { policy: Policy; post?: string; channel?: string; agent?: string; language?: string },
  ): ReplyReport
  classifyPost(post: string, context: Now & { policy: Policy; channel?: string }): PostReport
  recommendChannel(
    post: string,
    context: Now & { policy: Policy; channel: string; waits?: Record<string, number>; tried?: string[] },
  ): ChannelAdvice
  reviewThread(thread: Thread, context: { policy: Policy; now: Date | string }): ThreadReport
  checkTemplates(templates: readonly LibraryText[], context: TemplateContext): LibraryReport
  detectLanguage(text: string): LanguageGuess
  findPersonalData(text: string, options?: object): PersonalDataSpan[]
  redact(text: string, options?: object): Redaction
  applyFixes(text: string, findings: readonly Finding[]): string
}

/** Loads the library. */
export async function loadLibrary(): Promise<Library> {
  // The public types are narrower than what is read from files; the functions check what they are given.
  return (await import('../index.js')) as unknown as Library
}
