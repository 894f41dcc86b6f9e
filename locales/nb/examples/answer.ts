import type { ReplyRuleId } from '../../../src/core/rule-ids.js'
import type { RuleExamples } from '../../../src/define/reply-rule.js'

/** What a reply answers, where it leads, and what it promises. */
export const answer = {
  'answer/unanswered-question': {
    bad: [
      {
        post: 'Kan jeg ta med sykkelen på bussen til Oppdal?',
        draft: 'Hei! Takk for spørsmålet. Ha en fin dag! /Jon',
      },
      {
        post: 'Hvor mye koster det å ha to biler på samme forsikring?',
        draft: 'Hei! Så hyggelig at du er interessert i oss. /Mia',
      },
      { post: 'Når åpner svømmehallen igjen?', draft: 'Hei! Vi forstår at mange gleder seg til å bade. /Bo' },
    ],
    good: [
      {
        post: 'Når åpner biblioteket på Hamar på søndag?',
        draft: 'Klokken elleve på søndag. Velkommen! /Mia',
      },
      { post: 'Hvor lang tid tar byttet?', draft: 'Omtrent tre minutter. /Jon' },
      {
        post: 'Kan jeg ta med sykkelen på bussen til Oppdal?',
        draft: 'Hei! Ja, det går fint fra mai til september. /Jon',
      },
      {
        post: 'Hvor mye koster det å ha to biler på samme forsikring?',
        draft: 'Hei! Logg inn, så regner du ut prisen din på et minutt. /Mia',
      },
      {
        post: 'Når åpner svømmehallen igjen?',
        draft: 'Hei! Det vet vi ikke ennå, men jeg svarer deg her senest fredag. /Bo',
      },
    ],
  },
  'answer/ask-what-happened': {
    bad: [
      { post: 'Verdens dårligste bank!!', draft: 'Hei! Leit at du føler det sånn. /Mia' },
      { post: 'Faen som jeg hater dere!!!', draft: 'Hei! Vi beklager. /Jon' },
      { post: 'Verste selskapet jeg har vært borti!!', draft: 'Så leit at du er misfornøyd. /Mia' },
      { post: 'Skam dere, for et drittselskap!', draft: 'Hei, takk for at du sier hva du mener. /Bo' },
    ],
    good: [
      { post: 'Verdens dårligste bank!!', draft: 'Hei! Det høres ikke bra ut. Hva har skjedd? /Mia' },
      {
        post: 'Faen som jeg hater dere!!!',
        draft: 'Hei! Jeg vil gjerne hjelpe. Fortell meg hva som har gått galt. /Jon',
      },
      {
        post: 'Skandale at kortet ikke virker i Spania!!',
        draft: 'Beklager, sånn skal det ikke være. Slå på bruk i utlandet når du er logget inn. /Bo',
      },
    ],
  },
  'answer/dead-end': {
    bad: [
      'Hei! [[Det kan vi dessverre ikke hjelpe deg med]]. /Kai',
      'Hei! [[Det lar seg ikke endre]]. /Kai',
      'Hei! Nei, [[det tilbyr vi ikke]]. /Ylva',
    ],
    good: [
      'Hei! Det kan vi dessverre ikke hjelpe deg med her. Ring oss, så gjør vi det sammen. /Kai',
      'Hei! Navnet kan ikke endres etterpå, men du kan avbestille gratis i dag og bestille på nytt. /Ylva',
      'Hei! Det kan du fint endre. /Kai',
    ],
  },
  'answer/tried-channel': {
    bad: [
      {
        post: 'Har ringt dere tre ganger i dag uten å komme gjennom.',
        draft: 'Så kjedelig! [[Ring oss]] på 22 00 44 00. /Emil',
      },
      {
        post: 'Ingen svarer på chatten, har ventet i to timer.',
        draft: 'Beklager! [[Skriv til oss på chatten]] igjen. /Sol',
      },
      {
        post: 'Får ikke logget inn, bare feilmeldinger hele dagen!',
        draft: 'Beklager trøbbelet! [[Logg inn]] og velg Avtaler. /Emil',
      },
    ],
    good: [
      {
        post: 'Jeg har prøvd chatten tre ganger uten svar',
        draft: 'Beklager at du ikke har fått svar i chatten. Ring oss på 02120. /Mats',
      },
      {
        post: 'Har ringt dere tre ganger i dag uten å komme gjennom.',
        draft: 'Så kjedelig! Prøv chatten i stedet, der er det kort kø. /Emil',
      },
      {
        post: 'Har ringt dere tre ganger i dag uten å komme gjennom.',
        draft: 'Beklager! Vi ringer deg opp i dag før fire. /Sol',
      },
      {
        post: 'Takk for hjelpen på telefonen i går!',
        draft: 'Takk selv! Bare ring oss igjen om det er noe. /Sol',
      },
    ],
  },
  'answer/closed-channel': {
    bad: [
      'Hun har [[post@selskapet.example]]. /Sam',
      'Hei! [[Send oss en e-post]] på hei@solbygda.example. /Ann',
      'Hei! [[Stikk innom nærmeste kontor]], så hjelper de deg. /Ann',
      'Hei! [[Send oss et brev]] med kvitteringen. /Sindre',
    ],
    good: [
      'Hei! Skriv på chatten, så hjelper vi deg. /Ann',
      'Hei! Du får en bekreftelse på e-post når du har betalt. /Ann',
      'Hei! Brevet med koden kommer innen tre dager. /Sindre',
    ],
  },
  'answer/missing-thanks': {
    bad: [
      {
        post: 'Tusen takk for fantastisk hjelp i dag, dere er best!',
        draft: 'Hei! Neste tømming er på onsdag. /Rolf',
      },
      {
        post: 'Fantastisk service på toget til Bodø, tusen takk!',
        draft: 'Hei! Toget går hver dag 10.30. /Rolf',
      },
      { post: 'Så bra service, jeg er kjempefornøyd!', draft: 'Notert. /Kjersti' },
    ],
    good: [
      {
        post: 'Tusen takk for fantastisk hjelp i dag, dere er best!',
        draft: 'Tusen takk! Det varmer, og jeg hilser til alle her. /Rolf',
      },
      {
        post: 'Fantastisk service på toget til Bodø, tusen takk!',
        draft: 'Så glad jeg blir! Takk for at du forteller det. /Kjersti',
      },
      { post: 'Hvilke dager tømmer dere papir?', draft: 'Neste tømming er på onsdag. /Rolf' },
    ],
  },
  'promise/vague': {
    bad: [
      '[[Vi kommer tilbake til deg så snart som mulig]]. /Yusuf',
      'Feilen på linja [[blir rettet innen kort tid]]. /Yusuf',
      '[[Vi gir beskjed når vi vet mer]]. /Berit',
    ],
    good: [
      'Vi kommer tilbake til deg senest fredag. /Yusuf',
      'Vi vet ikke ennå når strømmen er tilbake. Ny beskjed kommer klokka 15. /Berit',
      'Så snart du har logget inn, ser du beløpet. /Berit',
    ],
  },
  'moderation/unexplained-removal': {
    bad: [
      '[[Vi har fjernet kommentaren din]]. /Hedda',
      'Hei! [[Innlegget ditt er slettet]]. /Hedda',
      '[[Innlegget blir skjult]]. /Knut',
    ],
    good: [
      'Vi har fjernet kommentaren din fordi den inneholdt en trussel mot sjåføren. Skriv gjerne om det som hendte. /Hedda',
      'Vi sletter innlegg med trusler, det står i reglene våre. /Knut',
      'Vi har fjernet gebyret. /Knut',
    ],
  },
} satisfies Partial<Record<ReplyRuleId, RuleExamples>>
