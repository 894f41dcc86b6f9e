import type { ReplyRuleId } from '../../../src/core/rule-ids.js'
import type { RuleExamples } from '../../../src/define/reply-rule.js'

/** How a reply sounds. */
export const tone = {
  'tone/defensive': {
    bad: [
      '[[Det er ikke vår feil]] at posten er sen. /Tiril',
      '[[Dette ligger utenfor vår kontroll]], så ta det med flyplassen. /Nils',
      '[[Vi har ikke gjort noe galt]] her. /Marte',
      '[[Sjåføren har gjort jobben sin]]. /Vidar',
      'Nettet er tregt, men det [[har ingenting med oss å gjøre]]. /Vidar',
    ],
    good: [
      'Jeg skjønner at det ble en lang kveld i mørket. Stormen tok linja ved Namsos, og strømmen er tilbake til sju. /Amir',
      'Det var vår feil og ikke din. Pengene er på kortet fredag. /Marte',
      'Du har rett, vi burde ha ringt. Unnskyld! /Nils',
      'Kritikken din er helt berettiget. Nytt skilt kommer opp 4. juni. /Nils',
    ],
  },
  'tone/blaming': {
    bad: [
      '[[Du burde ha lest vilkårene]] før du bestilte. /Synne',
      '[[Hadde du ringt tidligere]], kunne vi ha stoppet betalingen. /Amir',
      'Da måtte det gå galt, [[du skrev jo feil adresse]]. /Ella',
      '[[Det er ditt eget ansvar]] å følge med på fristen. /Jonas',
      '[[Hadde du brukt avtalegiro, hadde]] dette aldri skjedd. /Jonas',
    ],
    good: [
      'Det er ikke din feil at koden drøyer, det er vi som har trøbbel med SMS i dag. /Ella',
      'Skriv nummeret uten mellomrom, så går det igjennom. /Amir',
      'Vilkårene er ikke lette å finne. De ligger nederst på Min side. /Synne',
    ],
  },
  'tone/dismissive': {
    bad: [
      '[[Ro deg ned]], vi jobber med saken. /Kim',
      '[[Som vi allerede har svart]], kommer pengene fredag. /Linn',
      'Prisen går opp i mars. [[Sånn er det bare]]. /Kim',
      'Nei, sånn har det blitt, og det [[må du bare venne deg til]]. /Kim',
    ],
    good: [
      'Det var dumt. Trykk på «Glemt passord», så er du inne igjen på et minutt. /Linn',
      'Nå kan du være rolig, kortet er sperret og ingen har brukt det. /Linn',
      'Billetten kan dessverre ikke endres når båten har gått. Søk om refusjon når du er logget inn, så får du svar innen tre dager. /Kim',
      'Du har allerede ventet i en uke, og det er for lenge. Jeg ringer før klokka tre. /Linn',
    ],
  },
  'tone/corporate': {
    bad: [
      '[[Vi beklager eventuelle ulemper]] dette måtte medføre. /Per',
      '[[Din henvendelse er registrert]] hos oss. /Per',
      'Refusjon skjer [[i henhold til gjeldende retningslinjer]]. /Siv',
      'Hos oss får du [[markedsledende løsninger]] for hele hjemmet. /Siv',
    ],
    good: [
      'Takk for at du skrev! Jeg har vist bildene til en kollega, som ringer deg i morgen. /Per',
      'Etter loven har du fjorten dager på deg til å angre kjøpet. /Siv',
      'Vi leser meldingen din i dag og svarer senest tirsdag. /Per',
    ],
  },
  'tone/chummy': {
    bad: [
      '[[Halla kompis]]! Pakken ligger i butikken. /Leo',
      'Ikke noe problem, [[vennen]], det fikser vi. /Leo',
      '[[Slapp av, bro]], bussen kommer om fem minutter. /Noah',
    ],
    good: [
      'Hei Ole! Hyggelig at du tok kontakt, dette ordner vi med en gang. /Noah',
      'Gavekortet kan du godt gi til en venn. /Leo',
      'Så fint at det ble en god dag på fjellet! /Noah',
    ],
  },
  'tone/private': {
    bad: [
      '[[Selv er jeg nyskilt og blakk]], så jeg vet hvordan det er. /Unni',
      'Uff! [[Mannen min]] opplevde det samme på Kreta. /Unni',
      '[[Personlig synes jeg regjeringen]] har skylda for strømprisen. /Bård',
    ],
    good: [
      'Den var kinkig! Jeg måtte selv lete før jeg fant riktig knapp. /Ida',
      'Jeg forstår, jeg hadde også blitt irritert. /Unni',
      'Mannen din godkjenner lånet med sin egen BankID. /Bård',
      'Jeg ser på det selv i ettermiddag og skriver før fire. /Unni',
    ],
  },
  'tone/shouting': {
    bad: [
      'Kortet må aktiveres [[FØR]] du reiser. /Håkon',
      'Les brevet [[GRUNDIG]], der står fristen. /Håkon',
      'Nå er siden oppe igjen[[!!!]] /Jenny',
      'Har du ikke fått svar[[?!]] /Jenny',
    ],
    good: [
      'Det står i kapittel VI. /Mats',
      'KID-nummeret står på fakturaen, og PIN-koden kommer på SMS. /Jenny',
      'Pakker i størrelse XXL får ikke plass i boksene. /Håkon',
      'Så gøy å høre! /Jenny',
    ],
  },
  'tone/profanity': {
    bad: [
      'Det var [[jævlig]] bra at du skrev! /Rut',
      '[[Faen]], så kjedelig, jeg sjekker med en gang. /Elias',
      'Det høres [[f*en]] ikke bra ut, vi ordner det. /Elias',
      'Ja, de [[idiotene]] lurer mange for tiden. /Rut',
    ],
    good: [
      'Søren, så lenge du har måttet vente! /Rut',
      'Det var skikkelig leit å høre. /Elias',
      'Jeg skjønner godt at du er forbanna, det hadde jeg også vært. /Rut',
    ],
  },
  'tone/plural-address': {
    bad: [
      'Hei Kari! Vi har lest brevet [[deres]]. /Ove',
      'Hei! Har [[dere]] prøvd å starte ruteren på nytt? /Ida',
      '[[Kunden]] melder selv fra om flytting. /Ove',
    ],
    good: [
      {
        post: 'Bedriften vår står stille, e-posten er nede',
        draft: 'Posten deres er oppe igjen klokken ti. /Mats',
      },
      'Hei Kari! Vi har lest brevet ditt. /Ove',
      'Hei Lise og Jonas! Dere finner begge billettene når dere har logget inn. /Ida',
      {
        post: 'Til rette vedkommende! Undertegnede ber Dem vennligst sende et nytt kort. Med vennlig hilsen, en mangeårig kunde',
        draft: 'God dag! Vi sender Dem et nytt kort i dag, og det er fremme torsdag. /Ove',
      },
    ],
  },
  'tone/formality-mismatch': {
    bad: [
      {
        post: 'Til rette vedkommende. Undertegnede ber om tilbakemelding på hvorvidt De har mottatt min søknad. Ærbødigst',
        draft: 'Halla! Jepp, den har landa, digg! /Mia',
      },
      {
        post: 'Jippi, endelig fredag 🎉😂 Den gamle ruteren min synger på siste verset, tralala! Har dere en kjekkas til salgs?',
        draft: 'Undertegnede kan herved meddele at rutere forhandles i vår nettbutikk. /Per',
      },
      {
        post: 'Vedrørende ovennevnte premie: Jeg imøteser Deres svar. Med høyaktelse',
        draft: 'Heisann hoppsann! Klart vi fikser det, tjohei! /Mia',
      },
    ],
    good: [
      {
        post: 'Til rette vedkommende. Undertegnede ber om tilbakemelding på hvorvidt De har mottatt min søknad. Ærbødigst',
        draft: 'God dag! Ja, søknaden kom mandag, og svaret kommer senest 4. mai. Vennlig hilsen Mia',
      },
      {
        post: 'Jippi, endelig fredag 🎉😂 Den gamle ruteren min synger på siste verset, tralala! Har dere en kjekkas til salgs?',
        draft: 'Haha, den har gjort sitt! To nye står klare i nettbutikken. /Per',
      },
      { post: 'Hei! Når kommer fakturaen min?', draft: 'Hei! Den kommer den 25. hver måned. /Per' },
    ],
  },
  'tone/language-mismatch': {
    bad: [
      {
        post: 'Hello, how do I pay for parking at the harbour if I do not have a Norwegian phone number?',
        draft: 'Hei! Du kan betale med kort i automaten ved iskiosken. /Else',
      },
      {
        post: 'Hej! När kommer räkningen för elen i stugan, och kan jag betala den från Sverige?',
        draft: 'Hei! Den kommer i slutten av måneden, og du kan betale den fra hvilken bank du vil. /Else',
      },
      {
        post: 'My luggage was left behind in Bergen and nobody has told me where it is.',
        draft: 'Så kjedelig, jeg skjønner at du er bekymret. Kofferten kommer med neste fly. /Tim',
      },
    ],
    good: [
      { post: 'Blir det tog i romjula?', draft: 'Ja, men sjeldnere, hver time fra klokken sju. /Mats' },
      {
        post: 'Hei! Korleis betaler eg parkeringa på kaien når eg ikkje har mobil?',
        draft: 'Hei! Du kan betale med kort i automaten ved iskiosken. /Else',
      },
      {
        post: 'Hi! When is the library open? Please answer in Norwegian, I am practising.',
        draft: 'Hei! Biblioteket er åpent fra klokka ti til sju. /Tim',
      },
      { post: 'Takk!', draft: 'Bare hyggelig, og god helg! /Tim' },
    ],
  },
  'tone/missing-empathy': {
    bad: [
      {
        post: 'Tredje gang dressen kommer tilbake med flekker. Nå er jeg skikkelig sint.',
        draft: 'Lever inn dressen igjen, så renser vi den på nytt. /Vera',
      },
      {
        post: 'To timers forsinkelse og ikke én beskjed. Jeg er rasende.',
        draft: 'Neste tog går 16.40 fra spor 3. /Amir',
      },
      {
        post: 'Dere har trukket penger to ganger for samme billett, og nå er kontoen tom. Jeg er fortvilet.',
        draft: 'Logg inn og velg Refusjon. /Vera',
      },
    ],
    good: [
      {
        post: 'Tredje gang dressen kommer tilbake med flekker. Nå er jeg skikkelig sint.',
        draft: 'Beklager! Sånn skal det ikke være. Lever inn dressen igjen, så renser vi den i dag. /Vera',
      },
      {
        post: 'To timers forsinkelse og ikke én beskjed. Jeg er rasende.',
        draft: 'Jeg forstår at du er sint. Neste tog går 16.40 fra spor 3. /Amir',
      },
      { post: 'Når stenger gjenbruksstasjonen på lørdag?', draft: 'Den stenger klokka 15. /Vera' },
    ],
  },
} satisfies Partial<Record<ReplyRuleId, RuleExamples>>
