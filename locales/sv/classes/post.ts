import { words } from '../../../src/entities/context.js'
import type { Classes } from '../../../src/text/phrase.js'
import { actClasses } from './post/acts.js'
import { conductClasses } from './post/conduct.js'
import { feelingClasses } from './post/feeling.js'
import { grievanceClasses } from './post/grievance.js'

/** Classes for the cues of incoming posts. */
export const postClasses = {
  ...actClasses,
  ...conductClasses,
  ...feelingClasses,
  ...grievanceClasses,
  'works-not': [
    '(funkar|fungerar|funka|fungera|funkade|fungerade|funkat|fungerat|går|gick|startar|laddar|laddas|öppnas|svarar|kommer|syns|visas) [fortfarande] {negation}',
    '{negation} (funkar|fungerar|funka|fungera|funkat|fungerat|går|laddar|startar)',
    'slutat fungera',
    'slutade fungera',
    'slutat funka',
    'slutade funka',
    'hänger sig',
    'har hängt sig',
    'ligger nere',
    'är nere',
    'strular',
    'krånglar',
    'trasslar',
    'kraschar',
    'kraschat',
    'nekas',
    'nekades',
    'avvisas',
    'medges ej',
    'havererat',
    'lagt av',
    'la av',
    'pajat',
    'dött',
    'dog',
    'sönder',
    'trasig',
    'trasigt',
    'trasiga',
    'försvunnit',
    'försvann',
    'saknas',
  ],
  bad: words(
    `dålig dåligt dåliga usel uselt usla kass kasst kassa värdelös värdelöst värdelösa bedrövlig bedrövligt bedrövliga
    urusel uruselt urusla skandal skandalös skandalöst pinsam pinsamt pinsamma skamlig skamligt patetisk patetiskt hemsk hemskt
    fruktansvärd fruktansvärt förfärlig förfärligt oacceptabel oacceptabelt oacceptabla oförskämd oförskämt absurd absurt
    löjlig löjligt löjliga idiotisk idiotiskt vansinnig vansinnigt sjukt galet orimlig orimligt otrolig otroligt sämst sämsta
    värst värsta undermålig undermåligt katastrof katastrofal katastrofalt skräp skämt sorglig sorgligt ovärdig ovärdigt
    skrattretande oduglig odugligt trist tråkig tråkigt konstig konstigt märklig märkligt fel galen oseriös oseriöst oproffsigt
    upprörande beklämmande besvärlig besvärligt jobbig jobbigt krånglig krångligt rörig rörigt långsam långsamt seg segt slö slött`,
  ),
  good: words(
    `bra toppen super suverän suveränt fantastisk fantastiskt fantastiska grym grymt kanon kanonbra jättebra superbra skitbra
    utmärkt utmärkta perfekt underbar underbart underbara härlig härligt fin fint fina finaste trevlig trevligt trevliga snabb
    snabbt snabba smidig smidigt smidiga proffsig proffsigt proffsiga professionell professionellt hjälpsam hjälpsamma
    vänlig vänligt vänliga kunnig kunniga bäst bästa guld klockrent klockren strålande förträffligt förträfflig kunnigt lysande`,
  ),
} as const satisfies Classes
