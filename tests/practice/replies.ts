/** Rows R1 to R19: what practice demands of replies. */
import { checkReply, checkStatusUpdate, checkTemplates } from '../../src/index.js'
import { bank, flags, NOON, passes, type Row, row, strict, talk } from './row.js'

export const REPLY_ROWS: readonly Row[] = [
  row({
    id: 'R1',
    practice: 'Personal but never private',
    shows: 'mate talk, private life and officialese are found; warm and plain words are not',
    texts: {
      sv: [
        'Tjena gumman, det löser vi bums! /Erik',
        'Själv ligger jag i skilsmässa och är helt pank. /Erik',
        'Ert ärende har registrerats och kommer att handläggas i turordning. /Erik',
        'Vad roligt att du hör av dig! Jag kollar det åt dig nu och skriver igen klockan tre. /Erik',
      ],
      nb: [
        'Heisann vennen, det fikser vi, kompis! /Erik',
        'Selv ligger jeg i skilsmisse og er helt blakk. /Erik',
        'Deres henvendelse er registrert og vil bli behandlet fortløpende. /Erik',
        'Så fint at du tar kontakt! Jeg ser på det nå og skriver igjen klokken tre. /Erik',
      ],
      nn: [
        'Hei venen, dette fiksar me, kompis! /Eirik',
        'Sjølv ligg eg i skilsmisse og er heilt blakk. /Eirik',
        'Førespurnaden din er registrert og vil bli handsama fortløpande. /Eirik',
        'Så fint at du tek kontakt! Eg ser på det no og skriv att klokka tre. /Eirik',
      ],
      en: [
        'Hey sweetie, no worries mate, we got you! /Erik',
        "I'm going through a divorce myself and I'm completely broke. /Erik",
        'Your enquiry has been registered and will be processed in due course. /Erik',
        "How nice to hear from you! I'm looking into it now and will write again at 15:00. /Erik",
      ],
    },
    run: ([chummy, personal, corporate, warm], language) => [
      flags('tone/chummy', chummy as string, language),
      flags('tone/private', personal as string, language),
      flags('tone/corporate', corporate as string, language),
      passes(warm as string, language),
    ],
  }),
  row({
    id: 'R2',
    practice: 'Understanding first, never defend',
    shows: 'defence, blame and a missing word of understanding are found; sorry first is not',
    texts: {
      sv: {
        post: 'Nu har jag väntat i tre veckor på mina pengar. Jag är så besviken!',
        defend: 'Det är inte vårt fel att det tar tid. /Erik',
        blame: 'Du borde ha läst villkoren innan du köpte. /Erik',
        cold: 'Pengarna kommer på fredag. /Erik',
        good: 'Förlåt att du har fått vänta så länge, det är inte okej. Pengarna är hos dig på fredag. /Erik',
      },
      nb: {
        post: 'Nå har jeg ventet i tre uker på pengene mine. Jeg er så skuffet!',
        defend: 'Det er ikke vår feil at det tar tid. /Erik',
        blame: 'Du burde ha lest vilkårene før du kjøpte. /Erik',
        cold: 'Pengene kommer på fredag. /Erik',
        good: 'Beklager at du har måttet vente så lenge, det er ikke greit. Pengene er hos deg på fredag. /Erik',
      },
      nn: {
        post: 'No har eg venta i tre veker på pengane mine. Eg er så skuffa!',
        defend: 'Det er ikkje vår feil at det tek tid. /Eirik',
        blame: 'Du burde ha lese vilkåra før du kjøpte. /Eirik',
        cold: 'Pengane kjem på fredag. /Eirik',
        good: 'Orsak at du har måtta vente så lenge, det er ikkje greitt. Pengane er hos deg på fredag. /Eirik',
      },
      en: {
        post: "I've been waiting three weeks for my money. I'm so disappointed!",
        defend: "It's not our fault that it takes time. /Erik",
        blame: 'You should have read the terms before you bought it. /Erik',
        cold: 'The money arrives on Friday. /Erik',
        good: "I'm so sorry you've had to wait this long, that's not okay. The money will be with you on Friday. /Erik",
      },
    },
    run: ({ post, defend, blame, cold, good }, language) => [
      flags('tone/defensive', defend, language),
      flags('tone/blaming', blame, language),
      flags('tone/missing-empathy', cold, language, { post }),
      passes(good, language, { post }),
    ],
  }),
  row({
    id: 'R3',
    practice: 'Arrogance turns a thread into a scandal',
    shows: 'brush-offs and digs are found; a kind no with a way on is not',
    texts: {
      sv: [
        'Lugna ner dig. /Erik',
        'Grattis till att ha hittat knappen. /Erik',
        'Tyvärr går det inte att ångra, men du kan byta datum inloggad fram till fredag. /Erik',
      ],
      nb: [
        'Ro deg ned. /Erik',
        'Gratulerer med å ha funnet knappen. /Erik',
        'Det går dessverre ikke an å angre, men du kan bytte dato innlogget fram til fredag. /Erik',
      ],
      nn: [
        'Ro deg ned. /Eirik',
        'Gratulerer med å ha funne knappen. /Eirik',
        'Det går diverre ikkje an å angre, men du kan byte dato innlogga fram til fredag. /Eirik',
      ],
      en: [
        'Calm down. /Erik',
        'Congratulations on finding the button. /Erik',
        "Unfortunately it can't be undone, but you can change the date logged in until Friday. /Erik",
      ],
    },
    run: ([dismissive, dig, kind], language) => [
      flags('tone/dismissive', dismissive as string, language),
      flags('irony/sarcasm', dig as string, language),
      passes(kind as string, language),
    ],
  }),
  row({
    id: 'R4',
    practice: 'Ask what has happened',
    shows: 'regret alone to an angry post that names nothing is found; asking is not',
    texts: {
      sv: [
        'Sämsta banken någonsin!!',
        'Vad tråkigt att du är missnöjd. /Erik',
        'Vad tråkigt att höra. Vad är det som har hänt? /Erik',
      ],
      nb: [
        'Verste banken noensinne!!',
        'Så leit at du er misfornøyd. /Erik',
        'Så leit å høre. Hva er det som har skjedd? /Erik',
      ],
      nn: [
        'Verste banken nokon gong!!',
        'Så leitt at du er misnøgd. /Eirik',
        'Så leitt å høyre. Kva er det som har hendt? /Eirik',
      ],
      en: [
        'Worst bank ever!!',
        "We're sorry that you are unhappy. /Erik",
        "I'm sorry to hear that. What has happened? /Erik",
      ],
    },
    run: ([post, regret, asks], language) => [
      flags('answer/ask-what-happened', regret as string, language, { post: post as string }),
      passes(asks as string, language, { post: post as string }),
    ],
  }),
  row({
    id: 'R5',
    practice: 'Answer the question that was asked',
    shows: 'thanks in place of an answer are found; the answer is not',
    texts: {
      sv: [
        'När öppnar kontoret i Mora på lördag?',
        'Tack för din fråga, ha en fin dag! /Erik',
        'Klockan tio på lördag. Välkommen! /Erik',
      ],
      nb: [
        'Når åpner kontoret på Lillehammer på lørdag?',
        'Takk for spørsmålet, ha en fin dag! /Erik',
        'Klokken ti på lørdag. Velkommen! /Erik',
      ],
      nn: [
        'Når opnar kontoret i Førde på laurdag?',
        'Takk for spørsmålet, ha ein fin dag! /Eirik',
        'Klokka ti på laurdag. Velkomen! /Eirik',
      ],
      en: [
        'When does the Leeds office open on Saturday?',
        'Thanks for your question, have a nice day! /Erik',
        "At ten o'clock on Saturday. Welcome! /Erik",
      ],
    },
    run: ([post, thanks, answer], language) => [
      flags('answer/unanswered-question', thanks as string, language, { post: post as string }),
      passes(answer as string, language, { post: post as string }),
    ],
  }),
  row({
    id: 'R6',
    practice: 'If you must send the customer on, with a way that works',
    shows: 'a no without a way on, a tried channel and a channel that is not there are found',
    texts: {
      sv: [
        'Tyvärr kan vi inte hjälpa dig med det. /Erik',
        'Ring oss så hjälper vi dig. /Erik',
        'Har ringt er i två timmar, ingen svarar!',
        'Mejla oss så tittar vi på det. /Erik',
      ],
      nb: [
        'Det kan vi dessverre ikke hjelpe deg med. /Erik',
        'Ring oss, så hjelper vi deg. /Erik',
        'Har ringt dere i to timer, ingen svarer!',
        'Send oss en e-post, så ser vi på det. /Erik',
      ],
      nn: [
        'Det kan vi diverre ikkje hjelpe deg med. /Eirik',
        'Ring oss, så hjelper vi deg. /Eirik',
        'Har ringt dykk i to timar, ingen svarar!',
        'Send oss ein e-post, så ser vi på det. /Eirik',
      ],
      en: [
        "Unfortunately we can't help you with that. /Erik",
        'Give us a call and we will help you. /Erik',
        "I've been calling you for two hours, nobody answers!",
        'Send us an email and we will take a look. /Erik',
      ],
    },
    run: ([no, call, tried, mail], language) => [
      flags('answer/dead-end', no as string, language),
      flags('answer/tried-channel', call as string, language, { post: tried as string }),
      flags('answer/closed-channel', mail as string, language),
    ],
  }),
  row({
    id: 'R7',
    practice: 'Canned replies to an urgent plea make it worse; one question gets one answer',
    shows: 'the same words to a changed plea, and two templates whose facts differ, are found',
    texts: {
      sv: {
        plea: 'Mitt kort fungerar inte i kassan, vad gör jag?',
        again: 'Men jag står kvar i kassan med varorna! Kortet nekas, hjälp!',
        canned: 'Hej! Tack för ditt meddelande. Du hittar svar på vanliga frågor på vår sida. /Ida',
        name: 'Öppettider',
        one: 'Kundtjänst har öppet vardagar 8 till 18.',
        two: 'Kundtjänst har öppet vardagar 9 till 17.',
      },
      nb: {
        plea: 'Kortet mitt virker ikke i kassen, hva gjør jeg?',
        again: 'Men jeg står fortsatt i kassen med varene! Kortet avvises, hjelp!',
        canned: 'Hei! Takk for meldingen din. Du finner svar på vanlige spørsmål på siden vår. /Ida',
        name: 'Åpningstider',
        one: 'Kundesenteret har åpent hverdager 8 til 18.',
        two: 'Kundesenteret har åpent hverdager 9 til 17.',
      },
      nn: {
        plea: 'Kortet mitt verkar ikkje i kassa, kva gjer eg?',
        again: 'Men eg står framleis i kassa med varene! Kortet blir avvist, hjelp!',
        canned: 'Hei! Takk for meldinga di. Du finn svar på vanlege spørsmål på sida vår. /Ida',
        name: 'Opningstider',
        one: 'Kundesenteret har ope kvardagar 8 til 18.',
        two: 'Kundesenteret har ope kvardagar 9 til 17.',
      },
      en: {
        plea: 'My card does not work at the checkout, what do I do?',
        again: "But I'm still at the checkout with my shopping! The card is declined, help!",
        canned: 'Hi! Thank you for your message. You will find answers to common questions on our page. /Ida',
        name: 'Opening hours',
        one: 'Customer service is open weekdays 8 to 18.',
        two: 'Customer service is open weekdays 9 to 17.',
      },
    },
    run: ({ plea, again, canned, name, one, two }, language) => {
      const { rules } = talk(
        [
          ['customer', 0, plea],
          ['agent', 5, canned, 'Ida'],
          ['customer', 10, again],
          ['agent', 15, canned, 'Ida'],
        ],
        20,
      )
      const report = checkTemplates(
        [
          { id: 'a', name: `${name} A`, text: `${one} /Ida`, language },
          { id: 'b', name: `${name} B`, text: `${two} /Ida`, language },
        ],
        { policy: bank },
      )
      return [
        { says: canned, got: rules.includes('thread/repeated-reply'), wanted: true },
        {
          says: `${one} ${two}`,
          got: report.findings.some((found) => found.rule === 'template/conflicting-answer'),
          wanted: true,
        },
      ]
    },
  }),
  row({
    id: 'R8',
    practice: 'The company decides about emojis',
    shows: 'forbidden, at most one, and never with bad news',
    texts: {
      sv: [
        'Välkommen på lördag 🙂 /Erik',
        'Välkommen 🙂🙂 /Erik',
        'Jag beklagar sorgen. Jag hjälper dig gärna 🙂 /Erik',
        'Min man gick bort i måndags. Hur gör jag med kontot?',
      ],
      nb: [
        'Velkommen på lørdag 🙂 /Erik',
        'Velkommen 🙂🙂 /Erik',
        'Jeg kondolerer. Jeg hjelper deg gjerne 🙂 /Erik',
        'Mannen min døde på mandag. Hva gjør jeg med kontoen?',
      ],
      nn: [
        'Velkomen på laurdag 🙂 /Eirik',
        'Velkomen 🙂🙂 /Eirik',
        'Eg kondolerer. Eg hjelper deg gjerne 🙂 /Eirik',
        'Mannen min døydde på måndag. Kva gjer eg med kontoen?',
      ],
      en: [
        'Welcome on Saturday 🙂 /Erik',
        'Welcome 🙂🙂 /Erik',
        'I am sorry for your loss. I will gladly help you 🙂 /Erik',
        'My husband passed away on Monday. What do I do about the account?',
      ],
    },
    run: ([one, two, grief, post], language) => {
      const some = strict({
        rules: {
          'emoji/forbidden': 'off',
          'emoji/limit': ['warning', { max: 1 }],
          'emoji/bad-news': 'warning',
        },
      })
      return [
        flags('emoji/forbidden', one as string, language),
        passes(one as string, language, { policy: some }),
        flags('emoji/limit', two as string, language, { policy: some }),
        flags('emoji/bad-news', grief as string, language, { policy: some, post: post as string }),
      ]
    },
  }),
  row({
    id: 'R9',
    practice: 'No irony',
    shows: 'scare quotes and mock praise are found; warm humour is not',
    texts: {
      sv: [
        'Vi har tagit del av din "analys". /Erik',
        'Vilken enastående iakttagelse. /Erik',
        'Det var en klurig en! Jag fick leta själv innan jag hittade rätt sida. /Erik',
      ],
      nb: [
        'Vi har lest "analysen" din. /Erik',
        'For en enestående iakttakelse. /Erik',
        'Den var vrien! Jeg måtte lete selv før jeg fant riktig side. /Erik',
      ],
      nn: [
        'Vi har lese "analysen" din. /Eirik',
        'For ein eineståande observasjon. /Eirik',
        'Den var vrien! Eg måtte leite sjølv før eg fann rett side. /Eirik',
      ],
      en: [
        'We have read your "analysis". /Erik',
        'What a brilliant observation. /Erik',
        'That was a tricky one! I had to search for it myself before I found the right page. /Erik',
      ],
    },
    run: ([quotes, mock, humour], language) => [
      flags('irony/sarcasm', quotes as string, language),
      flags('irony/sarcasm', mock as string, language),
      passes(humour as string, language),
    ],
  }),
  row({
    id: 'R10',
    practice: 'Sign with first name or initials; aliases protect',
    shows: 'a department or no name is found; first name, initials and an alias of the roster are not',
    texts: {
      sv: ['Du hittar det under Inställningar.', 'Mvh Kundservice', '/Erik', '^EN', 'Mvh Nisse'],
      nb: ['Du finner det under Innstillinger.', 'Mvh Kundeservice', '/Erik', '^EN', 'Hilsen Nisse'],
      nn: ['Du finn det under Innstillingar.', 'Helsing Kundeservice', '/Erik', '^EN', 'Helsing Nisse'],
      en: [
        'You find it under Settings.',
        'Kind regards, Customer Service',
        '/Erik',
        '^EN',
        'Kind regards, Nisse',
      ],
    },
    run: ([text, department, ...signatures], language) => {
      const policy = strict({
        staff: { signature: 'alias', roster: [{ name: 'Erik', surname: 'Nordberg', alias: 'Nisse' }] },
      })
      const [name, initials, alias] = signatures
      return [
        flags('staff/missing-signature', text as string, language),
        flags('staff/generic-signature', `${text} ${department}`, language),
        passes(`${text} ${name}`, language),
        passes(`${text} ${initials}`, language),
        passes(`${text} ${alias}`, language, { policy, agent: 'Nisse' }),
      ]
    },
  }),
  row({
    id: 'R11',
    practice: 'Staff are not handed out',
    shows: "a surname, a colleague and a colleague's own number are found",
    texts: {
      sv: [
        'Jag kollar det. /Erik Nordberg',
        'Min kollega Anna har sett över det. /Erik',
        'Ring Anna på hennes direktnummer 070-123 45 67. /Erik',
      ],
      nb: [
        'Jeg sjekker det. /Erik Nordberg',
        'Min kollega Anna har sett på det. /Erik',
        'Ring Anna på direktenummeret hennes 912 34 567. /Erik',
      ],
      nn: [
        'Eg sjekkar det. /Eirik Nordberg',
        'Kollegaen min Anna har sett på det. /Eirik',
        'Ring Anna på direktenummeret hennar 912 34 567. /Eirik',
      ],
      en: [
        "I'm checking it. /Erik Nordberg",
        'My colleague Anna has looked at it. /Erik',
        'Call Anna on her direct line 07700 900123. /Erik',
      ],
    },
    run: ([surname, colleague, direct], language) => [
      flags('staff/full-name', surname as string, language),
      flags('staff/colleague-named', colleague as string, language),
      flags('staff/contact-details', direct as string, language),
    ],
  }),
  row({
    id: 'R12',
    practice: 'One person at a time, in spoken language',
    shows: 'one customer as many or as "the customer", and canned wording, are found',
    texts: {
      sv: [
        'Har ni provat att starta om er telefon? /Erik',
        'Kunden ombeds logga in. /Erik',
        'Vi beklagar eventuella olägenheter. /Erik',
        'Har du provat att starta om telefonen? /Erik',
      ],
      nb: [
        'Har dere prøvd å starte telefonen deres på nytt? /Erik',
        'Kunden bes logge inn. /Erik',
        'Vi beklager eventuelle ulemper dette måtte medføre. /Erik',
        'Har du prøvd å starte telefonen på nytt? /Erik',
      ],
      nn: [
        'Har de prøvd å starte telefonen dykkar på nytt? /Eirik',
        'Kunden blir beden om å logge inn. /Eirik',
        'Vi beklagar eventuelle ulemper dette måtte medføre. /Eirik',
        'Har du prøvd å starte telefonen på nytt? /Eirik',
      ],
      en: [
        'Have you guys tried restarting it? /Erik',
        'The customer is asked to log in. /Erik',
        'We apologise for any inconvenience caused. /Erik',
        'Have you tried restarting the phone? /Erik',
      ],
    },
    run: ([plural, third, canned, good], language) => [
      flags('tone/plural-address', plural as string, language),
      flags('tone/plural-address', third as string, language),
      flags('tone/corporate', canned as string, language),
      passes(good as string, language),
    ],
  }),
  row({
    id: 'R13',
    practice: "Speak the customer's language",
    shows: 'playful to the formal, and another language than the post, are found; nb and nn are one',
    texts: {
      sv: {
        formal:
          'Bästa kundtjänst, undertecknad önskar upplysning om villkoren för Ert sparkonto. Högaktningsfullt, K. Berg',
        playful: 'Hejsan svejsan, klart du ska få veta, hihi! Tjoho! /Erik',
        other: 'Når åpner kontoret på lørdag?',
        answer: 'Kontoret öppnar klockan tio på lördag. /Erik',
      },
      nb: {
        formal:
          'Ærede bank, undertegnede ønsker opplysning om vilkårene for Deres sparekonto. Med vennlig hilsen K. Berg',
        playful: 'Heisann sveisann, klart du skal få vite det, hihi! Jippi! /Erik',
        other: 'När öppnar kontoret på lördag?',
        answer: 'Kontoret åpner klokken ti på lørdag. /Erik',
      },
      nn: {
        formal:
          'Ærede bank, underteikna ynskjer opplysning om vilkåra for sparekontoen Dykkar. Med vyrdnad K. Berg',
        playful: 'Heisann sveisann, klart du skal få vite det, hihi! Jippi! /Eirik',
        other: 'När öppnar kontoret på lördag?',
        answer: 'Kontoret opnar klokka ti på laurdag. /Eirik',
      },
      en: {
        formal:
          'Dear Sirs, I should be obliged if you would inform me of the terms of your savings account. Yours faithfully, K. Berg',
        playful: 'Hiya, sure thing, easy peasy lemon squeezy, haha! Woohoo! /Erik',
        other: 'När öppnar kontoret på lördag?',
        answer: "The office opens at ten o'clock on Saturday. /Erik",
      },
    },
    run: ({ formal, playful, other, answer }, language) => [
      flags('tone/formality-mismatch', playful, language, { post: formal }),
      flags('tone/language-mismatch', answer, language, { post: other }),
      ...(language === 'nb' || language === 'nn'
        ? [
            passes(answer, language, {
              post:
                language === 'nb'
                  ? 'Når opnar kontoret i Førde på laurdag?'
                  : 'Når åpner kontoret i Bergen på lørdag?',
            }),
          ]
        : []),
    ],
  }),
  row({
    id: 'R14',
    practice: 'Personal data never in the open',
    shows: 'an identity number, a confirmed loan and a request for data in public are found',
    texts: {
      sv: [
        'Vi har noterat personnummer 19850312-1236. /Erik',
        'Ditt lån hos oss är beviljat. /Erik',
        'Skriv ditt personnummer här så kollar vi. /Erik',
      ],
      nb: [
        'Vi har notert fødselsnummer 12038512358. /Erik',
        'Lånet ditt hos oss er innvilget. /Erik',
        'Skriv fødselsnummeret ditt her, så sjekker vi. /Erik',
      ],
      nn: [
        'Vi har notert fødselsnummer 12038512358. /Eirik',
        'Lånet ditt hos oss er innvilga. /Eirik',
        'Skriv fødselsnummeret ditt her, så sjekkar vi. /Eirik',
      ],
      en: [
        'We have noted national insurance number AB 12 34 56 C. /Erik',
        'Your loan with us has been approved. /Erik',
        'Write your date of birth here and we will check. /Erik',
      ],
    },
    run: ([leak, confirms, asks], language) => [
      flags('personal-data/leak', leak as string, language),
      flags('personal-data/confidential-detail', confirms as string, language),
      flags('personal-data/asks-in-public', asks as string, language),
    ],
  }),
  row({
    id: 'R15',
    practice: 'Promise what you keep, with a time',
    shows: 'a vague promise is found; a promise with a time is a commitment with its due time',
    texts: {
      sv: ['Vi återkommer så snart som möjligt. /Erik', 'Jag ringer dig på fredag klockan 12. /Erik'],
      nb: [
        'Vi kommer tilbake til deg så snart som mulig. /Erik',
        'Jeg ringer deg på fredag klokken 12. /Erik',
      ],
      nn: ['Vi kjem tilbake til deg så snart som råd. /Eirik', 'Eg ringjer deg på fredag klokka 12. /Eirik'],
      en: ['We will get back to you as soon as possible. /Erik', 'I will call you on Friday at 12. /Erik'],
    },
    run: ([vague, timed], language) => [
      flags('promise/vague', vague as string, language),
      passes(timed as string, language),
      {
        says: `due time of "${timed}"`,
        got: checkDue(timed as string, language),
        wanted: ['2026-11-20T11:00:00Z'],
      },
    ],
  }),
  row({
    id: 'R16',
    practice: 'When a post must go, the author is told which rule was broken',
    shows: 'a removal without its reason is found; one with it is not',
    texts: {
      sv: [
        'Vi har tagit bort ditt inlägg. Skriv gärna igen! /Erik',
        'Vi har tagit bort ditt inlägg eftersom det innehöll ett hot, och det bryter mot våra regler. Skriv gärna igen! /Erik',
      ],
      nb: [
        'Vi har fjernet innlegget ditt. Skriv gjerne igjen! /Erik',
        'Vi har fjernet innlegget ditt fordi det inneholdt en trussel, og det bryter med reglene våre. Skriv gjerne igjen! /Erik',
      ],
      nn: [
        'Vi har fjerna innlegget ditt. Skriv gjerne igjen! /Eirik',
        'Vi har fjerna innlegget ditt fordi det inneheldt ein trussel, og det bryt med reglane våre. Skriv gjerne igjen! /Eirik',
      ],
      en: [
        'We have removed your post. Feel free to write again! /Erik',
        'We have removed your post because it contained a threat, which breaks our rules. Feel free to write again! /Erik',
      ],
    },
    run: ([bare, explained], language) => [
      flags('moderation/unexplained-removal', bare as string, language),
      passes(explained as string, language),
    ],
  }),
  row({
    id: 'R17',
    practice: 'Status updates in an outage, often and whole',
    shows: 'an update without action, prognosis and next time is found; a whole one is not',
    texts: {
      sv: [
        '12:00: Vi har ett avbrott.',
        '12:00: Felsökning pågår, ännu ingen prognos. Nästa uppdatering kommer 12:10.',
      ],
      nb: [
        '12:00: Vi har et avbrudd.',
        '12:00: Feilsøking pågår, fortsatt ingen prognose. Neste oppdatering kommer 12:10.',
      ],
      nn: [
        '12:00: Vi har eit avbrot.',
        '12:00: Feilsøking går føre seg, framleis ingen prognose. Neste oppdatering kjem 12:10.',
      ],
      en: [
        '12:00: We have an outage.',
        '12:00: We are looking for the fault, still no prognosis. Next update at 12:10.',
      ],
    },
    run: ([thin, whole]) => {
      const rules = (text: string): string[] =>
        checkStatusUpdate(text, { policy: bank, channel: 'facebook', now: NOON })
          .findings.map(({ rule }) => rule)
          .filter((rule) => rule.startsWith('status/'))
          .sort()
      return [
        {
          says: thin as string,
          got: rules(thin as string),
          wanted: ['status/missing-action', 'status/missing-next-update', 'status/missing-prognosis'],
        },
        { says: whole as string, got: rules(whole as string), wanted: [] },
      ]
    },
  }),
  row({
    id: 'R18',
    practice: 'Proactive information on big days',
    shows: 'plain information passes; shouting and officialese in it are found',
    texts: {
      sv: [
        'På fredag natt uppdaterar vi appen mellan klockan 1 och 4. Kortet fungerar som vanligt. /Erik',
        'VIKTIGT!!! LÄS DETTA NU!!! Appen stängs. /Erik',
      ],
      nb: [
        'Natt til lørdag oppdaterer vi appen mellom klokken 1 og 4. Kortet virker som vanlig. /Erik',
        'VIKTIG!!! LES DETTE NÅ!!! Appen stenges. /Erik',
      ],
      nn: [
        'Natt til laurdag oppdaterer vi appen mellom klokka 1 og 4. Kortet verkar som vanleg. /Eirik',
        'VIKTIG!!! LES DETTE NO!!! Appen blir stengd. /Eirik',
      ],
      en: [
        'On Friday night we update the app between 1 and 4. The card works as usual. /Erik',
        'IMPORTANT!!! READ THIS NOW!!! The app closes. /Erik',
      ],
    },
    run: ([plain, shouted], language) => [
      passes(plain as string, language),
      flags('tone/shouting', shouted as string, language),
    ],
  }),
  row({
    id: 'R19',
    practice: 'Thank for praise',
    shows: 'praise met without thanks is told, where the policy has the rule on',
    texts: {
      sv: [
        'Vilken fantastisk hjälp jag fick i chatten, tusen tack!',
        'Kontoret öppnar klockan tio. /Erik',
        'Tack för de fina orden, vad glad jag blir! /Erik',
      ],
      nb: [
        'For en fantastisk hjelp jeg fikk i chatten, tusen takk!',
        'Kontoret åpner klokken ti. /Erik',
        'Takk for de fine ordene, så glad jeg blir! /Erik',
      ],
      nn: [
        'For ei fantastisk hjelp eg fekk i chatten, tusen takk!',
        'Kontoret opnar klokka ti. /Eirik',
        'Takk for dei fine orda, så glad eg blir! /Eirik',
      ],
      en: [
        'What fantastic help I got in the chat, thank you so much!',
        "The office opens at ten o'clock. /Erik",
        'Thank you for the kind words, that makes me so happy! /Erik',
      ],
    },
    run: ([praise, silent, thanks], language) => {
      const policy = strict({ rules: { 'emoji/forbidden': 'error', 'answer/missing-thanks': 'info' } })
      return [
        flags('answer/missing-thanks', silent as string, language, { policy, post: praise as string }),
        passes(thanks as string, language, { policy, post: praise as string }),
      ]
    },
  }),
]

function checkDue(text: string, language: 'sv' | 'nb' | 'nn' | 'en'): (string | undefined)[] {
  const { commitments } = checkReply(text, { policy: bank, language, now: NOON })
  return commitments.map(({ due }) => due && new Date(due).toISOString().replace('.000Z', 'Z'))
}
