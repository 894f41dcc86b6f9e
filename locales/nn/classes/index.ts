/** The word classes of Nynorsk. */
import { baseClasses } from './base.js'
import { postClasses } from './post.js'
import { replyClasses } from './reply.js'

export const classes = { ...baseClasses, ...replyClasses, ...postClasses } as const
