import type { ReplyRuleId } from '../../../src/core/rule-ids.js'
import type { RuleExamples } from '../../../src/define/reply-rule.js'

/** What a reply answers, where it leads, and what it promises. */
export const answer = {
  'answer/unanswered-question': {
    bad: [
      {
        post: 'Kan eg ta med sykkelen på bussen til Voss?',
        draft: 'Hei! Takk for spørsmålet. Ha ein fin dag! /Jon',
      },
      {
        post: 'Kor mykje kostar det å ha to bilar på same forsikring?',
        draft: 'Hei! Så kjekt at du spør. /Mia',
      },
      { post: 'Når opnar symjehallen att?', draft: 'Hei! Vi forstår at mange gler seg til å bade. /Bo' },
    ],
    good: [
      { post: 'Når opnar biblioteket på Voss på søndag?', draft: 'Klokka elleve på søndag. Velkomen! /Mia' },
      { post: 'Kor lang tid tek bytet?', draft: 'Om lag tre minutt. /Jon' },
      {
        post: 'Kan eg ta med sykkelen på bussen til Voss?',
        draft: 'Hei! Ja, det går fint frå mai til september. /Jon',
      },
      {
        post: 'Kor mykje kostar det å ha to bilar på same forsikring?',
        draft: 'Hei! Logg inn, så reknar du ut prisen din på eit minutt. /Mia',
      },
      {
        post: 'Når opnar symjehallen att?',
        draft: 'Hei! Det veit vi ikkje enno, men eg svarar deg her seinast fredag. /Bo',
      },
    ],
  },
  'answer/ask-what-happened': {
    bad: [
      { post: 'Verdas dårlegaste bank!!', draft: 'Hei! Leitt at du kjenner det slik. /Mia' },
      { post: 'Faen som eg hatar dykk!!!', draft: 'Hei! Vi er leie for det. /Jon' },
      { post: 'Skam dykk, for eit drittselskap!', draft: 'Hei, takk for at du seier kva du meiner. /Bo' },
    ],
    good: [
      { post: 'Verdas dårlegaste bank!!', draft: 'Hei! Det høyrest ikkje bra ut. Kva har hendt? /Mia' },
      {
        post: 'Faen som eg hatar dykk!!!',
        draft: 'Hei! Eg vil gjerne hjelpe. Fortel meg kva som har gått gale. /Jon',
      },
      {
        post: 'Skandale at kortet ikkje verkar i Spania!!',
        draft: 'Orsak, slik skal det ikkje vere. Slå på bruk i utlandet når du er logga inn. /Bo',
      },
    ],
  },
  'answer/dead-end': {
    bad: [
      'Hei! [[Det kan vi diverre ikkje hjelpe deg med]]. /Kai',
      'Hei! [[Det lèt seg ikkje endre]]. /Kai',
      'Hei! Nei, [[det tilbyr vi ikkje]]. /Ylva',
      'Hei! [[Den saka høyrer ikkje heime hjå oss]]. /Gry',
    ],
    good: [
      'Hei! Det kan vi diverre ikkje hjelpe deg med her. Ring oss, så gjer vi det i lag. /Kai',
      'Hei! Namnet kan ikkje endrast etterpå, men du kan avtinge gratis i dag og tinge på nytt. /Ylva',
      'Hei! Det kan du fint endre. /Kai',
      'Hei! Nei, det er ikkje du som har gjort noko gale. Vi sende ut feil tal. /Gry',
    ],
  },
  'answer/tried-channel': {
    bad: [
      {
        post: 'Har ringt dykk tre gonger i dag utan å kome gjennom.',
        draft: 'Så keisamt! [[Ring oss]] på 57 00 44 00. /Emil',
      },
      {
        post: 'Ingen svarar på chatten, har venta i to timar.',
        draft: 'Orsak! [[Skriv til oss på chatten]] att. /Sol',
      },
      {
        post: 'Får ikkje logga inn, berre feilmeldingar heile dagen!',
        draft: 'Leitt at det ikkje verkar! [[Logg inn]] og vel Avtalar. /Emil',
      },
    ],
    good: [
      {
        post: 'Eg har prøvd chatten tre gonger utan svar',
        draft: 'Eg er lei for at du ikkje har fått svar i chatten. Ring oss på 02120. /Mats',
      },
      {
        post: 'Har ringt dykk tre gonger i dag utan å kome gjennom.',
        draft: 'Så keisamt! Prøv chatten i staden, der er det kort kø. /Emil',
      },
      {
        post: 'Har ringt dykk tre gonger i dag utan å kome gjennom.',
        draft: 'Orsak! Vi ringjer deg opp i dag før klokka fire. /Sol',
      },
      {
        post: 'Takk for hjelpa på telefonen i går!',
        draft: 'Takk sjølv! Berre ring oss att om det er noko. /Sol',
      },
    ],
  },
  'answer/closed-channel': {
    bad: [
      'Ho har [[post@selskapet.example]]. /Sam',
      'Hei! [[Send oss ein e-post]] på hei@solbygda.example. /Ann',
      'Hei! [[Stikk innom næraste kontor]], så hjelper dei deg. /Ann',
      'Hei! [[Send kvitteringa i posten]]. /Sindre',
    ],
    good: [
      'Hei! Skriv på chatten, så hjelper vi deg. /Ann',
      'Hei! Du får ei stadfesting på e-post når du har betalt. /Ann',
      'Hei! Brevet med koden kjem innan tre dagar. /Sindre',
    ],
  },
  'answer/missing-thanks': {
    bad: [
      {
        post: 'Tusen takk for fantastisk hjelp i dag, de er best!',
        draft: 'Hei! Neste tømming er på onsdag. /Rolf',
      },
      {
        post: 'Fantastisk service på båten til Florø, tusen takk!',
        draft: 'Hei! Båten går kvar dag 10.30. /Rolf',
      },
      { post: 'Tusen takk, de har verdas beste service!', draft: 'Notert. /Kjersti' },
    ],
    good: [
      {
        post: 'Tusen takk for fantastisk hjelp i dag, de er best!',
        draft: 'Tusen takk! Det varmar, og eg helsar til alle her. /Rolf',
      },
      {
        post: 'Fantastisk service på båten til Florø, tusen takk!',
        draft: 'Så glad eg vert! Takk for at du fortel det. /Kjersti',
      },
      { post: 'Kva dagar tømmer de papir?', draft: 'Neste tømming er på onsdag. /Rolf' },
    ],
  },
  'promise/vague': {
    bad: [
      '[[Vi kjem attende til deg så snart som råd]]. /Yusuf',
      'Feilen på lina [[vert retta om kort tid]]. /Yusuf',
      '[[Vi seier frå når vi veit meir]]. /Berit',
    ],
    good: [
      'Vi kjem attende til deg seinast fredag. /Yusuf',
      'Vi veit ikkje enno når straumen er attende. Ny beskjed kjem klokka 15. /Berit',
      'Så snart du har logga inn, ser du beløpet. /Berit',
    ],
  },
  'moderation/unexplained-removal': {
    bad: [
      '[[Vi har teke bort kommentaren din]]. /Hedda',
      'Hei! [[Innlegget ditt er sletta]]. /Hedda',
      '[[Innlegget vert gøymt]]. /Knut',
      '[[Posten din måtte ut]]. /Ståle',
    ],
    good: [
      'Vi har teke bort kommentaren din fordi han hengde ut ein av sjåførane våre med namn. Skriv gjerne om det som hende. /Hedda',
      'Vi slettar innlegg med truslar, det står i reglane våre. /Knut',
      'Vi har teke bort gebyret. /Knut',
      'Du skreiv kontonummeret ditt her, så eg har gøymt meldinga. /Ståle',
    ],
  },
} satisfies Partial<Record<ReplyRuleId, RuleExamples>>
