/** Rows P1 to P14: what practice demands of reading posts and threads. */
import { recommendChannel } from '../../src/index.js'
import { leads, NOON, posts, type Row, row, strict, talk } from './row.js'

export const POST_ROWS: readonly Row[] = [
  row({
    id: 'P1',
    practice: 'Criticism, praise and questions all get an answer',
    shows: 'what each does, how it is meant, and that an answer is owed',
    texts: {
      sv: [
        'Hur lång tid tar en överföring till Norge?',
        'Tack för fantastisk hjälp i går, ni är bäst!',
        'Jag är missnöjd med er app, den kraschar hela tiden.',
      ],
      nb: [
        'Hvor lang tid tar en overføring til Sverige?',
        'Tusen takk for fantastisk hjelp i går, dere er best!',
        'Jeg er misfornøyd med appen deres, den krasjer hele tiden.',
      ],
      nn: [
        'Kor lang tid tek ei overføring til Sverige?',
        'Tusen takk for fantastisk hjelp i går, de er best!',
        'Eg er misnøgd med appen dykkar, han krasjar heile tida.',
      ],
      en: [
        'How long does a transfer to Norway take?',
        'Thank you for fantastic help yesterday, you are the best!',
        "I'm unhappy with your app, it crashes all the time.",
      ],
    },
    run: ([question, praise, complaint], language) => [
      posts(question as string, language, ['question', 'neutral', true], (one) => [
        one.acts[0]?.label,
        one.sentiment.label,
        one.answerOwed,
      ]),
      posts(praise as string, language, ['praise', 'positive', true], (one) => [
        one.acts[0]?.label,
        one.sentiment.label,
        one.answerOwed,
      ]),
      // It tells of a fault as well: a report beside the complaint is no mistake.
      posts(complaint as string, language, ['complaint', 'negative', true], (one) => [
        one.acts.find(({ label }) => label === 'complaint')?.label,
        one.sentiment.label,
        one.answerOwed,
      ]),
    ],
  }),
  row({
    id: 'P2',
    practice: 'Criticism stays',
    shows: 'harsh criticism is kept',
    texts: {
      sv: 'Bedrövlig kundtjänst, sämre service får man leta efter.',
      nb: 'Elendig kundeservice, dårligere service skal man lete lenge etter.',
      nn: 'Elendig kundeservice, dårlegare service skal ein leite lenge etter.',
      en: 'Dreadful customer service, you would have to look hard for worse.',
    },
    run: (text, language) => [
      posts(text, language, ['keep', false, []], ({ moderation, conduct }) => [
        moderation.action,
        moderation.handOver,
        conduct,
      ]),
    ],
  }),
  row({
    id: 'P3',
    practice: 'Each company draws the line in its own place',
    shows: 'an insult is answered in one way by one policy and in another by the next',
    texts: {
      sv: 'Ni är idioter hela bunten.',
      nb: 'Dere er idioter hele gjengen.',
      nn: 'De er idiotar heile gjengen.',
      en: 'You are idiots, all of you.',
    },
    run: (text, language) => [
      posts(text, language, ['ask-for-good-tone', ['insult']], ({ moderation, conduct }) => [
        moderation.action,
        conduct.map(({ kind }) => kind),
      ]),
      posts(
        text,
        language,
        'ask-author-to-remove',
        ({ moderation }) => moderation.action,
        strict({ conduct: { insult: 'ask-author-to-remove' } }),
      ),
      posts(
        text,
        language,
        'keep',
        ({ moderation }) => moderation.action,
        strict({ conduct: { insult: 'keep' } }),
      ),
    ],
  }),
  row({
    id: 'P4',
    practice: 'Keep, ask, hide, ask to remove, remove with notice, hand over',
    shows: "an identity number is hidden, a threat handed over, with a notice in the author's language",
    texts: {
      sv: [
        'Mitt personnummer är 19850312-1236, kan ni kolla?',
        'Jag vet var ni bor och jag ska slå ihjäl er.',
      ],
      nb: [
        'Fødselsnummeret mitt er 12038512358, kan dere sjekke?',
        'Jeg vet hvor dere bor, og jeg skal drepe dere.',
      ],
      nn: [
        'Fødselsnummeret mitt er 12038512358, kan de sjekke?',
        'Eg veit kvar de bur, og eg skal drepe dykk.',
      ],
      en: [
        'My national insurance number is AB 12 34 56 C, can you check?',
        'I know where you live and I am going to kill you.',
      ],
    },
    run: ([data, threat], language) => [
      posts(data as string, language, ['hide-personal-data', true], ({ moderation }) => [
        moderation.action,
        typeof moderation.notice === 'string',
      ]),
      posts(threat as string, language, ['answer-then-remove', true], ({ moderation }) => [
        moderation.action,
        moderation.handOver,
      ]),
    ],
  }),
  row({
    id: 'P5',
    practice: 'Safety of staff goes before service',
    shows: 'a threat and a named member of staff are handed over, whatever else the post asks',
    texts: {
      sv: [
        'När öppnar ni? Om Erik i kassan är där ska jag slå sönder honom.',
        'Hon Anna på kontoret i Mora är helt värdelös. Vad kostar ett kort?',
      ],
      nb: [
        'Når åpner dere? Er Erik i kassen der, skal jeg banke ham opp.',
        'Hun Anna på kontoret på Hamar er helt udugelig. Hva koster et kort?',
      ],
      nn: [
        'Når opnar de? Er Eirik i kassa der, skal eg banke han opp.',
        'Ho Anna på kontoret i Førde er heilt udugeleg. Kva kostar eit kort?',
      ],
      en: [
        'When do you open? If Erik at the counter is there I will beat him up.',
        'That Anna at the Leeds office is utterly useless. What does a card cost?',
      ],
    },
    run: ([threat, named], language) => [
      posts(threat as string, language, true, ({ moderation }) => moderation.handOver),
      posts(named as string, language, true, ({ moderation }) => moderation.handOver),
      leads(threat as string, 'hand-over', ({ action }) => action),
    ],
  }),
  row({
    id: 'P6',
    practice: 'Swearing is masked, and is no ground for removal',
    shows: 'a masked swear word is found and the post kept',
    texts: {
      sv: 'Vilka j*vla köer ni har i dag.',
      nb: 'For noen j*vla køer dere har i dag.',
      nn: 'For nokre j*vla køar de har i dag.',
      en: 'What f*cking queues you have today.',
    },
    run: (text, language) => [
      posts(text, language, ['keep', ['profanity']], ({ moderation, conduct }) => [
        moderation.action,
        conduct.map(({ kind }) => kind),
      ]),
    ],
  }),
  row({
    id: 'P7',
    practice: 'Irony turns the words round',
    shows: 'mock praise is ironic and negative',
    texts: {
      sv: 'Tack för ingenting, vilken fantastisk service att få vänta två timmar i kö!',
      nb: 'Takk for ingenting, for en fantastisk service å få vente to timer i kø!',
      nn: 'Takk for ingenting, for ein fantastisk service å få vente to timar i kø!',
      en: 'Thanks for nothing, what fantastic service to get to wait two hours in a queue!',
    },
    run: (text, language) => [
      posts(text, language, [true, 'negative'], ({ irony, sentiment }) => [irony.label, sentiment.label]),
    ],
  }),
  row({
    id: 'P8',
    practice: 'A card that fails, a rebooking before departure',
    shows: 'it is urgent, and the answer is due within the urgent target',
    texts: {
      sv: 'Kortet fungerar inte och jag står i kassan nu, hjälp!',
      nb: 'Kortet virker ikke, og jeg står i kassen nå, hjelp!',
      nn: 'Kortet verkar ikkje, og eg står i kassa no, hjelp!',
      en: "My card isn't working and I'm at the checkout right now, help!",
    },
    run: (text, language) => [
      posts(text, language, ['high', '2026-11-18T11:15:00.000Z'], ({ urgency, respondBy }) => [
        urgency.label,
        respondBy && new Date(respondBy).toISOString(),
      ]),
    ],
  }),
  row({
    id: 'P9',
    practice: 'Channels that have already failed the customer',
    shows: 'the tried channel is read, and not recommended again',
    texts: {
      sv: 'Har ringt er tre gånger utan att få svar. Vad är fel med mitt konto?',
      nb: 'Har ringt dere tre ganger uten å få svar. Hva er galt med kontoen min?',
      nn: 'Har ringt dykk tre gonger utan å få svar. Kva er gale med kontoen min?',
      en: "I've called you three times without getting an answer. What is wrong with my account?",
    },
    run: (text, language) => [
      posts(text, language, ['phone'], ({ tried }) => tried.map(({ label }) => label)),
      leads(text, ['redirect', 'chat', true], ({ action, channel, options }) => [
        action,
        channel,
        options.some((one) => one.channel === 'phone' && one.reasons.some(({ code }) => code === 'tried')),
      ]),
    ],
  }),
  row({
    id: 'P10',
    practice: 'The real question often comes in the second comment',
    shows: 'an agent who answers the first and not the second leaves a question',
    texts: {
      sv: [
        'Hej, jag har en fråga om resan till Oslo.',
        'Hej! Vad undrar du? /Ida',
        'Får jag ta med hunden på tåget, och vad kostar det?',
        'Tack för att du reser med oss! /Ida',
      ],
      nb: [
        'Hei, jeg har et spørsmål om turen til Oslo.',
        'Hei! Hva lurer du på? /Ida',
        'Får jeg ta med hunden på toget, og hva koster det?',
        'Takk for at du reiser med oss! /Ida',
      ],
      nn: [
        'Hei, eg har eit spørsmål om turen til Oslo.',
        'Hei! Kva lurer du på? /Ida',
        'Får eg ta med hunden på toget, og kva kostar det?',
        'Takk for at du reiser med oss! /Ida',
      ],
      en: [
        'Hi, I have a question about the trip to Oslo.',
        'Hi! What would you like to know? /Ida',
        'Can I bring the dog on the train, and what does it cost?',
        'Thank you for travelling with us! /Ida',
      ],
    },
    run: ([first, ask, real, miss]) => {
      const { rules } = talk(
        [
          ['customer', 0, first as string],
          ['agent', 5, ask as string, 'Ida'],
          ['customer', 10, real as string],
          ['agent', 15, miss as string, 'Ida'],
        ],
        20,
      )
      return [{ says: real as string, got: rules.includes('thread/question-left'), wanted: true }]
    },
  }),
  row({
    id: 'P11',
    practice: 'Outsiders piling on: brake and hand over',
    shows: 'several critical outsiders are a pile-on, and the advice is to hand over',
    texts: {
      sv: [
        'Mitt paket är borta, vad gör ni åt det?',
        'Samma här, uselt företag!',
        'Ni är sämst, skäms!',
        'Aldrig mer, bedrövligt!',
        'Skandal hur ni behandlar folk.',
      ],
      nb: [
        'Pakken min er borte, hva gjør dere med det?',
        'Samme her, elendig selskap!',
        'Dere er verst, skam dere!',
        'Aldri mer, forferdelig!',
        'Skandale hvordan dere behandler folk.',
      ],
      nn: [
        'Pakka mi er borte, kva gjer de med det?',
        'Same her, elendig selskap!',
        'De er verst, skam dykk!',
        'Aldri meir, forferdeleg!',
        'Skandale korleis de behandlar folk.',
      ],
      en: [
        'My parcel is gone, what are you doing about it?',
        'Same here, rubbish company!',
        'You are the worst, shame on you!',
        'Never again, awful!',
        'A scandal how you treat people.',
      ],
    },
    run: ([first, ...others]) => {
      const { rules, report } = talk(
        [
          ['customer', 0, first as string, 'Kund'],
          ...others.map((text, i) => ['other', i + 1, text, `Other ${i}`] as const),
        ],
        10,
      )
      return [
        {
          says: others.join(' '),
          got: [rules.includes('thread/pile-on'), report.advice.action],
          wanted: [true, 'hand-over'],
        },
      ]
    },
  }),
  row({
    id: 'P12',
    practice: 'Within the hour, in the hours that are told',
    shows: "a question unanswered past the policy's target is overdue, and not before",
    texts: {
      sv: 'Hur ändrar jag min adress?',
      nb: 'Hvordan endrer jeg adressen min?',
      nn: 'Korleis endrar eg adressa mi?',
      en: 'How do I change my address?',
    },
    run: (text) => [
      { says: `${text} (59 min)`, got: talk([['customer', 0, text]], 59).rules, wanted: [] },
      { says: `${text} (61 min)`, got: talk([['customer', 0, text]], 61).rules, wanted: ['thread/overdue'] },
    ],
  }),
  row({
    id: 'P13',
    practice: 'Two agents answering the same customer looks bad',
    shows: 'two answers to one question are a double answer; facts that differ a contradiction',
    texts: {
      sv: [
        'Vad kostar ett extrakort?',
        'Hej! Det kostar 200 kronor. /Ida',
        'Hej! Det kostar 300 kronor. /Omar',
      ],
      nb: [
        'Hva koster et ekstrakort?',
        'Hei! Det koster 200 kroner. /Ida',
        'Hei! Det koster 300 kroner. /Omar',
      ],
      nn: [
        'Kva kostar eit ekstrakort?',
        'Hei! Det kostar 200 kroner. /Ida',
        'Hei! Det kostar 300 kroner. /Omar',
      ],
      en: [
        'What does an extra card cost?',
        'Hi! It costs 200 kronor. /Ida',
        'Hi! It costs 300 kronor. /Omar',
      ],
    },
    run: ([question, one, two]) => {
      const { rules } = talk(
        [
          ['customer', 0, question as string],
          ['agent', 5, one as string, 'Ida'],
          ['agent', 8, two as string, 'Omar'],
        ],
        20,
      )
      return [
        {
          says: `${one} ${two}`,
          got: [rules.includes('thread/double-answer'), rules.includes('thread/contradiction')],
          wanted: [true, true],
        },
      ]
    },
  }),
  row({
    id: 'P14',
    practice: 'Cases that need going back to the customer are forgotten',
    shows: 'asking what is happening is a status request, and a claim is due for follow-up after its days',
    texts: {
      sv: [
        'Vad händer med min skadeanmälan?',
        'Jag har anmält en vattenskada hemma, hur går det till nu?',
        'Hej! En skadereglerare tittar på din anmälan och du hör av oss. /Ida',
      ],
      nb: [
        'Hva skjer med skademeldingen min?',
        'Jeg har meldt en vannskade hjemme, hva skjer nå?',
        'Hei! En takstmann ser på skademeldingen din, og du hører fra oss. /Ida',
      ],
      nn: [
        'Kva skjer med skademeldinga mi?',
        'Eg har meldt ein vasskade heime, kva skjer no?',
        'Hei! Ein takstmann ser på skademeldinga di, og du høyrer frå oss. /Ida',
      ],
      en: [
        'What is happening with my claim?',
        "I've reported water damage at home, what happens now?",
        'Hi! A claims handler is looking at your claim and you will hear from us. /Ida',
      ],
    },
    run: ([asks, claim, reply], language) => [
      posts(asks as string, language, true, ({ acts }) =>
        acts.some(({ label }) => label === 'status-request'),
      ),
      {
        says: claim as string,
        got: talk(
          [
            ['customer', 0, claim as string],
            ['agent', 5, reply as string, 'Ida'],
          ],
          4 * 24 * 60,
        ).rules.includes('thread/follow-up-due'),
        wanted: true,
      },
    ],
  }),
]

export const CHANNEL_ROWS: readonly Row[] = [
  row({
    id: 'C1',
    practice: 'Account details and identity by phone or logged in',
    shows: 'a question of the own account is led to a channel that identifies',
    texts: {
      sv: 'Varför har ni dragit pengar två gånger från mitt konto?',
      nb: 'Hvorfor har dere trukket penger to ganger fra kontoen min?',
      nn: 'Kvifor har de trekt pengar to gonger frå kontoen min?',
      en: 'Why have you taken money twice from my account?',
    },
    run: (text) => [
      leads(text, ['redirect', 'phone', 'bankid', true], ({ action, channel, identification, reasons }) => [
        action,
        channel,
        identification,
        reasons.some(({ code }) => code === 'needs-identification'),
      ]),
    ],
  }),
  row({
    id: 'C2',
    practice: 'Some companies have no private messages',
    shows: 'where the policy lists none, the chat is where such questions go',
    texts: {
      sv: 'Varför har ni dragit pengar två gånger från mitt konto?',
      nb: 'Hvorfor har dere trukket penger to ganger fra kontoen min?',
      nn: 'Kvifor har de trekt pengar to gonger frå kontoen min?',
      en: 'Why have you taken money twice from my account?',
    },
    run: (text) => {
      const policy = strict({
        extends: [],
        channels: { facebook: { kind: 'social-public' }, chat: { kind: 'chat', identification: 'bankid' } },
      })
      return [leads(text, 'chat', ({ channel }) => channel, { policy })]
    },
  }),
  row({
    id: 'C3',
    practice: 'Advanced troubleshooting in chat',
    shows: 'a technical matter is routed where the policy says',
    texts: {
      sv: 'Min router startar om hela tiden och wifi på min dator fungerar inte, hur felsöker jag?',
      nb: 'Ruteren min starter på nytt hele tiden, og wifi på pc-en min virker ikke, hvordan feilsøker jeg?',
      nn: 'Ruteren min startar på nytt heile tida, og wifi på pc-en min verkar ikkje, korleis feilsøkjer eg?',
      en: 'My router keeps restarting and the wifi on my computer does not work, how do I troubleshoot it?',
    },
    run: (text) => [leads(text, 'chat', ({ channel }) => channel)],
  }),
  row({
    id: 'C4',
    practice: 'Big outages are told where they stay visible',
    shows: "the policy's route for outages is followed",
    texts: {
      sv: 'Ligger nätet nere hos er? Inget fungerar i hela stan.',
      nb: 'Er nettet nede hos dere? Ingenting virker i hele byen.',
      nn: 'Er nettet nede hos dykk? Ingenting verkar i heile byen.',
      en: 'Is your network down? Nothing works in the whole town.',
    },
    run: (text) => {
      const policy = strict({
        extends: [],
        channels: { x: { kind: 'social-public' }, facebook: { kind: 'social-public' } },
        routing: [{ when: { topic: 'outage' }, to: ['facebook'] }],
      })
      return [
        leads(text, ['redirect', 'facebook'], ({ action, channel }) => [action, channel], {
          policy,
          channel: 'x',
        }),
      ]
    },
  }),
  row({
    id: 'C5',
    practice: 'Hours differ by channel and day, with holidays',
    shows: 'the chat is closed in the evening and on Christmas Day, and the advice tells who is open',
    texts: {
      sv: 'Min router startar om hela tiden och wifi på min dator fungerar inte, hur felsöker jag?',
      nb: 'Ruteren min starter på nytt hele tiden, og wifi på pc-en min virker ikke, hvordan feilsøker jeg?',
      nn: 'Ruteren min startar på nytt heile tida, og wifi på pc-en min verkar ikkje, korleis feilsøkjer eg?',
      en: 'My router keeps restarting and the wifi on my computer does not work, how do I troubleshoot it?',
    },
    run: (text) =>
      ['2026-11-18T20:00:00+01:00', '2026-12-25T12:00:00+01:00'].map((now) =>
        leads(
          text,
          [false, true],
          ({ channel, options }) => [
            channel === 'chat',
            options.some((one) => one.channel === 'chat' && !one.open),
          ],
          { now },
        ),
      ),
  }),
  row({
    id: 'C6',
    practice: 'Customers choose by queue time when they are shown it',
    shows: 'a wait of forty minutes against five turns the order, and the wait is in the sentence',
    texts: {
      sv: 'Varför har ni dragit pengar två gånger från mitt konto?',
      nb: 'Hvorfor har dere trukket penger to ganger fra kontoen min?',
      nn: 'Kvifor har de trekt pengar to gonger frå kontoen min?',
      en: 'Why have you taken money twice from my account?',
    },
    run: (text) => [
      leads(text, ['chat', true], (advice) => [advice.channel, advice.text.includes('5')], {
        waits: { phone: 40, chat: 5 },
      }),
    ],
  }),
  row({
    id: 'C7',
    practice: 'Answer in the channel where the question was asked when you can',
    shows: 'a general question stays',
    texts: {
      sv: 'Vilka öppettider har ni på lördag?',
      nb: 'Hvilke åpningstider har dere på lørdag?',
      nn: 'Kva opningstider har de på laurdag?',
      en: 'What are your opening hours on Saturday?',
    },
    run: (text) => [leads(text, ['answer-here', 'facebook'], ({ action, channel }) => [action, channel])],
  }),
  row({
    id: 'C8',
    practice: 'The channels of tomorrow are others',
    shows: 'a channel of any name works, and the sentence to the customer passes our own check',
    texts: {
      sv: 'Varför har ni dragit pengar två gånger från mitt konto?',
      nb: 'Hvorfor har dere trukket penger to ganger fra kontoen min?',
      nn: 'Kvifor har de trekt pengar to gonger frå kontoen min?',
      en: 'Why have you taken money twice from my account?',
    },
    run: (text) => {
      const policy = strict({
        extends: [],
        channels: {
          wall: { kind: 'social-public' },
          'hologram-2031': { kind: 'chat', identification: 'bankid' },
        },
      })
      const advice = recommendChannel(text, { policy, channel: 'wall', now: NOON })
      return [{ says: text, got: [advice.channel, advice.text.length > 20], wanted: ['hologram-2031', true] }]
    },
  }),
]
