import { baseClasses } from './base.js'
import { postClasses } from './post.js'
import { replyClasses } from './reply.js'
import { topicsClasses } from './topics.js'
import { triedClasses } from './tried.js'

export const classes = {
  ...baseClasses,
  ...replyClasses,
  ...triedClasses,
  ...postClasses,
  ...topicsClasses,
} as const
