import { baseClasses } from './base.js'
import { postClasses } from './post.js'
import { replyClasses } from './reply.js'
import { triedClasses } from './tried.js'

export const classes = { ...baseClasses, ...replyClasses, ...triedClasses, ...postClasses } as const
