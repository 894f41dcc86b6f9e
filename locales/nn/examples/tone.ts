import type { ReplyRuleId } from '../../../src/core/rule-ids.js'
import type { RuleExamples } from '../../../src/define/reply-rule.js'

/** How a reply sounds. */
export const tone = {
  'tone/defensive': {
    bad: [
      '[[Det er ikkje vår feil]] at ferja ligg vêrfast. /Torunn',
      '[[Dette er utanfor vår kontroll]], så spør vegvesenet. /Nils',
      '[[Vi har ikkje gjort noko gale]] her. /Marta',
      '[[Sjåføren har gjort jobben sin]]. /Vidar',
      '[[Vi står heilt og fullt bak mannskapet]]. /Ståle',
      '[[Båten kan ikkje vere alle stader]] på ein gong. /Ådne',
      'Stolen [[var heil då han gjekk ut frå]] lageret. /Oddleiv',
    ],
    good: [
      'Eg skjønar at det vart ein lang kveld i mørkret. Stormen tok lina ved Stad, og straumen er attende til klokka sju. /Amir',
      'Det var vår feil og ikkje din. Pengane er på kortet fredag. /Marta',
      'Du har rett, vi burde ha ringt. Orsak! /Nils',
      'Det er fylket som eig kaia, så meld frå til dei. Eg sender deg lenkja i privat melding. /Ståle',
    ],
  },
  'tone/blaming': {
    bad: [
      '[[Du burde ha lese vilkåra]] før du tinga. /Synne',
      '[[Hadde du ringt tidlegare]], kunne vi ha stogga betalinga. /Amir',
      'Då måtte det gå gale, [[du skreiv jo feil adresse]]. /Eldbjørg',
      '[[Det er ditt eige ansvar]] å følgje med på fristen. /Jonas',
      '[[Hadde du hatt eigen nøkkel, hadde dette]] aldri skjedd. /Solgunn',
      '[[Du har sett på varmen sjølv]]. /Målfrid',
    ],
    good: [
      'Det er ikkje din feil at koden let vente på seg, det er vi som har vanskar med SMS i dag. /Eldbjørg',
      'Skriv nummeret utan mellomrom, så går det gjennom. /Amir',
      'Vilkåra er ikkje lette å finne. Dei ligg nedst på Mi side. /Synne',
      'Neste gong kan du tinge i appen, så slepp du å stå i kø. /Solgunn',
    ],
  },
  'tone/dismissive': {
    bad: [
      '[[Ro deg ned]], vi arbeider med det. /Kim',
      '[[Som vi alt har svart]], kjem pengane fredag. /Lina',
      'Prisen går opp i mars. [[Slik er det berre]]. /Kim',
      '[[Det får bli di sak]]. /Vetle',
      '[[Vi kjem ikkje til å svare]] meir på dette. /Gry',
      '[[Det står på nettsida]]. /Vetle',
    ],
    good: [
      'No kan du vere roleg, kortet er sperra og ingen har nytta det. /Lina',
      'Billetten kan diverre ikkje endrast når båten har gått. Søk om pengane attende når du er logga inn, så får du svar innan tre dagar. /Kim',
      'Du har alt venta ei veke, og det er for lenge. Eg ringjer før klokka tre. /Lina',
      'Ta det heilt med ro, plassen din er trygg til laurdag. /Gry',
      'Alt står på nettsida under «Ruter», men eg hjelper deg gjerne. /Vetle',
    ],
  },
  'tone/corporate': {
    bad: [
      '[[Vi orsakar eventuelle ulemper]] dette måtte føre med seg. /Per',
      '[[Førespurnaden din er registrert]] hjå oss. /Per',
      'Pengane vert betalte attende [[i samsvar med gjeldande retningsliner]]. /Siv',
      'Hjå oss får du [[marknadsleiande løysingar]] for heile heimen. /Siv',
    ],
    good: [
      'Takk for at du skreiv! Eg har synt bileta til ein kollega, som ringjer deg i morgon. /Per',
      'Etter lova har du fjorten dagar på deg til å angre kjøpet. /Siv',
      'Vi les meldinga di i dag og svarar seinast tysdag. /Per',
    ],
  },
  'tone/chummy': {
    bad: [
      '[[Halla kompis]]! Pakka ligg på Joker. /Leo',
      'Det går bra, [[vennen]]. /Leo',
      '[[Ta det med ro, kompis]], bussen kjem om fem minutt. /Noah',
    ],
    good: [
      'Hei Ola! Kjekt at du tok kontakt, dette ordnar vi med ein gong. /Noah',
      'Gåvekortet kan du godt gje til ein ven. /Leo',
      'Så fint at det vart ein god dag på fjellet! /Noah',
    ],
  },
  'tone/private': {
    bad: [
      '[[Sjølv er eg nyskild og blakk]], så eg veit korleis det er. /Unni',
      'Uff! [[Mannen min]] opplevde det same på Kreta. /Unni',
      '[[Personleg meiner eg regjeringa]] har skulda for straumprisen. /Bård',
    ],
    good: [
      'Den var vanskeleg! Eg måtte sjølv leite før eg fann rett knapp. /Ida',
      'Eg forstår, eg hadde òg vorte irritert. /Unni',
      'Mannen din godkjenner lånet med sin eigen BankID. /Bård',
      'Eg ser på det sjølv i ettermiddag og skriv før klokka fire. /Unni',
    ],
  },
  'tone/shouting': {
    bad: [
      'Kortet må aktiverast [[FØR]] du reiser. /Håvard',
      'Les brevet [[NØYE]], der står fristen. /Håvard',
      'No er sida oppe att[[!!!]] /Jenny',
      'Har du ikkje fått svar[[?!]] /Jenny',
    ],
    good: [
      'Det står i kapittel VI. /Mats',
      'KID-nummeret står på fakturaen, og PIN-koden kjem på SMS. /Jenny',
      'Pakkar i storleik XXL får ikkje plass i boksane. /Håvard',
      'Så kjekt å høyre! /Jenny',
    ],
  },
  'tone/profanity': {
    bad: [
      'Det var [[jævleg]] bra at du skreiv! /Rut',
      '[[Faen]], så keisamt, eg sjekkar med ein gong. /Elias',
      'Det høyrest [[f*en]] ikkje bra ut, vi ordnar det. /Elias',
      'Ja, dei [[idiotane]] lurer mange for tida. /Rut',
    ],
    good: [
      'Søren, så lenge du har måtta vente! /Rut',
      'Det var skikkeleg leitt å høyre. /Elias',
      'Eg skjønar godt at du er forbanna, det hadde eg òg vore. /Rut',
    ],
  },
  'tone/plural-address': {
    bad: [
      'Hei Kari! Vi har lese brevet [[dykkar]]. /Ove',
      'Hei! Har [[de]] prøvd å starte ruteren på nytt? /Ida',
      '[[Kunden]] melder sjølv frå om flytting. /Ove',
    ],
    good: [
      {
        post: 'Bedrifta vår står stille, e-posten er nede',
        draft: 'Posten dykkar er oppe att klokka ti. /Mats',
      },
      'Hei Kari! Vi har lese brevet ditt. /Ove',
      'Hei Lise og Jonas! De finn begge billettane når de har logga inn. /Ida',
      {
        post: 'Til rette vedkomande! Underteikna bed Dykk venlegast sende eit nytt kort. Med vyrdsam helsing, ein mangeårig kunde',
        draft: 'God dag! Vi sender Dykk eit nytt kort i dag, og det er framme torsdag. /Ove',
      },
    ],
  },
  'tone/formality-mismatch': {
    bad: [
      {
        post: 'Til rette vedkomande. Underteikna bed om svar på om De har motteke søknaden min. Med vyrdsam helsing',
        draft: 'Halla! Jepp, han har landa, digg! /Mia',
      },
      {
        post: 'Jippi, endeleg fredag 🎉😂 Den gamle ruteren min syng på siste verset, tralala! Har de ein kjekkas til sals?',
        draft: 'Vi viser til førespurnaden Dykkar og meddeler at ruterar er å få i nettbutikken. /Per',
      },
      {
        post: 'Vedkomande ovannemnde premie: Underteikna ser fram til svar frå Dykk. Vyrdsamt',
        draft: 'Heisann hoppsann! Klart vi fiksar det, tjohei! /Mia',
      },
    ],
    good: [
      {
        post: 'Til rette vedkomande. Underteikna bed om svar på om De har motteke søknaden min. Med vyrdsam helsing',
        draft: 'God dag! Ja, søknaden kom måndag, og svaret kjem seinast 4. mai. Venleg helsing Mia',
      },
      {
        post: 'Jippi, endeleg fredag 🎉😂 Den gamle ruteren min syng på siste verset, tralala! Har de ein kjekkas til sals?',
        draft: 'Haha, han har gjort sitt! To nye står klare i nettbutikken. /Per',
      },
      { post: 'Hei! Når kjem fakturaen min?', draft: 'Hei! Han kjem den 25. i kvar månad. /Per' },
    ],
  },
  'tone/language-mismatch': {
    bad: [
      {
        post: 'Hello, how do I pay for parking at the harbour if I do not have a Norwegian phone number?',
        draft: 'Hei! Du kan betale med kort i automaten ved iskiosken på kaien. /Else',
      },
      {
        post: 'Hej! När kommer räkningen för elen i stugan, och kan jag betala den från Sverige?',
        draft: 'Hei! Ho kjem i slutten av månaden, og du kan betale frå kva bank du vil. /Else',
      },
      {
        post: 'My luggage was left behind in Bergen and nobody has told me where it is.',
        draft: 'Så keisamt, eg skjønar at du er uroleg. Kofferten kjem med neste fly. /Tormod',
      },
    ],
    good: [
      { post: 'Blir det tog i romjula?', draft: 'Ja, men sjeldnare, kvar time frå klokka sju. /Mats' },
      {
        post: 'Hei! Hvordan betaler jeg parkeringen på kaia når jeg ikke har mobil?',
        draft: 'Hei! Du kan betale med kort i automaten ved iskiosken på kaien. /Else',
      },
      {
        post: 'Hi! When is the library open? Please answer in Norwegian, I am practising.',
        draft: 'Hei! Biblioteket er ope frå klokka ti til sju. /Tormod',
      },
      { post: 'Takk!', draft: 'Berre hyggeleg, og god helg! /Tormod' },
    ],
  },
  'tone/missing-empathy': {
    bad: [
      {
        post: 'Tredje gongen bunaden kjem att med flekkar. No er eg skikkeleg sint.',
        draft: 'Lever inn bunaden att, så reinsar vi han på nytt. /Vera',
      },
      {
        post: 'To timar forseinking og ikkje éin beskjed. Eg er rasande.',
        draft: 'Neste båt går 16.40 frå kai 3. /Amir',
      },
      {
        post: 'De har trekt pengar to gonger for same billett, og no er kontoen tom. Eg er fortvila.',
        draft: 'Logg inn og vel Refusjon. /Vera',
      },
    ],
    good: [
      {
        post: 'Tredje gongen bunaden kjem att med flekkar. No er eg skikkeleg sint.',
        draft: 'Orsak! Slik skal det ikkje vere. Lever inn bunaden att, så reinsar vi han i dag. /Vera',
      },
      {
        post: 'To timar forseinking og ikkje éin beskjed. Eg er rasande.',
        draft: 'Eg forstår at du er sint. Neste båt går 16.40 frå kai 3. /Amir',
      },
      { post: 'Når stengjer gjenvinningsstasjonen på laurdag?', draft: 'Han stengjer klokka 15. /Vera' },
    ],
  },
} satisfies Partial<Record<ReplyRuleId, RuleExamples>>
