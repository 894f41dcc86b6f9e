import { compileContexts, findEntities } from '../../src/entities/index.js'
import { context as sv } from '../../locales/sv/context.js'
import { context as nb } from '../../locales/nb/context.js'
import { context as nn } from '../../locales/nn/context.js'
import { context as en } from '../../locales/en/context.js'
const c = compileContexts([sv, nb, nn, en])
for (const t of process.argv.slice(2)) console.log(t.slice(0,70), '→', findEntities(t, c).map(e=>`${e.company?'(company) ':''}${e.kind}/${e.subtype??''}/${e.confidence}${e.valid===false?'/invalid':''} «${t.slice(e.start,e.end)}»`).join(' ; '))
