import fc from 'fast-check'
import { makePersonalData } from '/work/main/src/redact.ts'
import { compileContexts, findEntities } from '/work/main/src/entities/index.ts'
import { context as sv } from '/work/main/locales/sv/context.ts'
import { context as nb } from '/work/main/locales/nb/context.ts'
import { context as nn } from '/work/main/locales/nn/context.ts'
import { context as en } from '/work/main/locales/en/context.ts'
const c = compileContexts([sv, nb, nn, en]); const pd = makePersonalData(c)
const seg = new Intl.Segmenter('sv',{granularity:'grapheme'})
const piece = fc.constantFrom('Anna','Björkman',' ','-','.','070','174 06 38','850312','1234','kod','@','x.se','lösenord','Storgatan 5','\u200b','å','a\u030a','👨‍👩‍👧','https://a.b/?token=','SE','ABC','12','+46','(',')','och sista fyra','noll sju noll ett','born','1985-03-12','har diabetes','jag','\n',',','０７０','snabel-a','punkt','order','NO93','8601','1117','947','2001:db8::1',':','\ud800','\u0301','é','1','2','3','/','mvh','heter','::','••','[namn]','lgh')
const text = fc.oneof(fc.array(piece,{maxLength:25}).map(a=>a.join('')), fc.array(piece,{maxLength:25}).map(a=>a.join(' ')), fc.string({unit:'binary',maxLength:80}))
let n=0
fc.assert(fc.property(text, (t)=>{ n++
  const found=findEntities(t,c); let last=0
  const borders=new Set([0,t.length]); for (const s of seg.segment(t)) borders.add(s.index)
  for (const e of found) { if(!(e.start>=last&&e.end>e.start&&e.end<=t.length)) throw new Error('range '+JSON.stringify([t,found])); last=e.end; if(!borders.has(e.start)||!borders.has(e.end)) throw new Error('grapheme '+JSON.stringify([t,e,t.slice(e.start,e.end)])) }
  for (const operator of ['label','mask','hash','pseudonym','remove'] as const) { const r=pd.redact(t,{operator,key:'k'}); const again=pd.findPersonalData(r.text,{reveal:true}); if(again.length) throw new Error('survives '+operator+JSON.stringify([t,r.text,again])); for(const s of r.spans) if(r.text.slice(s.redactedStart,s.redactedEnd)!==s.replacement) throw new Error('map '+JSON.stringify([t,r])) }
}),{numRuns:Number(process.argv[2]??3000)})
console.log('ok',n)
