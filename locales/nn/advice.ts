import type { AdviceTexts } from '../../src/define/advice.js'

export const advice: AdviceTexts = {
  pronouns: {
    informal: { subject: 'du', Subject: 'Du', object: 'deg' },
    formal: { subject: 'De', Subject: 'De', object: 'Dykk' },
  },
  leads: {
    'social-public': {
      plain: 'Skriv gjerne til oss på veggen, så svarar vi {object} der.',
      name: 'Skriv gjerne til oss på {name}, så svarar vi {object} der.',
    },
    'private-message': {
      plain: 'Send oss gjerne ei privat melding, så hjelper vi {object} der.',
      name: 'Skriv gjerne til oss i {name}, så hjelper vi {object} der.',
      contact: 'Send oss gjerne ei privat melding på {contact}, så hjelper vi {object} der.',
    },
    chat: {
      plain: 'Skriv gjerne til oss i chatten, så hjelper vi {object} der.',
      name: 'Skriv gjerne til oss i {name}, så hjelper vi {object} der.',
      contact: 'Skriv gjerne til oss i chatten på {contact}, så hjelper vi {object} der.',
    },
    phone: {
      plain: 'Ring oss gjerne, så hjelper vi {object}.',
      contact: 'Ring oss gjerne på {contact}, så hjelper vi {object}.',
    },
    email: {
      plain: 'Send oss gjerne ein e-post, så hjelper vi {object} vidare.',
      contact: 'Send oss gjerne ein e-post på {contact}, så hjelper vi {object} vidare.',
    },
    app: {
      plain: 'Skriv gjerne til oss i appen, så hjelper vi {object} der.',
      name: 'Skriv gjerne til oss i {name}, så hjelper vi {object} der.',
    },
    web: {
      plain: 'På nettsidene våre finst det {subject} treng, steg for steg.',
      contact: 'På {contact} finst det {subject} treng, steg for steg.',
    },
    'logged-in': {
      plain: 'Logg gjerne inn hos oss, så hjelper vi {object} der.',
      name: 'Logg gjerne inn i {name}, så hjelper vi {object} der.',
      contact: 'Logg gjerne inn på {contact}, så hjelper vi {object} der.',
    },
    branch: {
      plain: 'Kom gjerne innom oss på kontoret, så hjelper vi {object} der.',
      contact: 'Kom gjerne innom oss på {contact}, så hjelper vi {object} der.',
    },
    letter: {
      plain: 'Skriv gjerne eit brev til oss, så hjelper vi {object} vidare.',
      contact: 'Skriv gjerne eit brev til oss på {contact}, så hjelper vi {object} vidare.',
    },
  },
  identify: 'Ha gjerne {identification} for handa, så vi ser at det er {object}.',
  identification: {
    bankid: 'BankID',
    freja: 'Freja',
    password: 'passordet',
    'customer-number': 'kundenummeret',
    'booking-reference': 'tingingsnummeret',
    'id-card': 'ID-kortet',
  },
  availability: {
    always: 'Vi er der døgnet rundt.',
    wait: 'Akkurat no er ventetida om lag {wait}.',
    noWait: 'Akkurat no er det ingen kø.',
    until: 'Vi har ope til klokka {time} i dag.',
    opens: 'Vi opnar {day} klokka {time}.',
    hours: 'Vi har ope {hours}.',
  },
  time: {
    today: 'i dag',
    tomorrow: 'i morgon',
    onWeekday: ['på måndag', 'på tysdag', 'på onsdag', 'på torsdag', 'på fredag', 'på laurdag', 'på søndag'],
    weekdays: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
    onDate: '{date}. {month}',
    months: [
      'januar',
      'februar',
      'mars',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'desember',
    ],
    everyDay: 'alle dagar',
    dayRange: '{from} til {to}',
    timeRange: 'klokka {from} til {to}',
    and: 'og',
    durations: {
      minutes: { one: 'eitt minutt', many: '{number} minutt' },
      hours: { one: 'ein time', many: '{number} timar' },
      days: { one: 'eit døgn', many: '{number} dagar' },
    },
  },
  empathy: 'Eg er lei for at det har vorte slik.',
  here: {
    plain: 'Fortel gjerne litt meir, så hjelper eg {object} her.',
    noted: 'Takk for at {subject} skriv til oss.',
    thanks: 'Takk, det var veldig fint å høyre! Det gjer oss glade.',
    whatHappened: 'Kva er det som har skjedd? Fortel gjerne, så hjelper eg {object} her.',
    within: '{Subject} får svar av meg her innan {within}.',
    reopens: 'Vi er tilbake her {day} klokka {time} og svarar {object} då.',
  },
  handOver: {
    threat:
      'Eg forstår at {subject} er opprørt, men innlegget inneheld eit trugsmål, og difor tek ein ansvarleg hos oss over samtalen no.',
    'staff-named':
      'Takk for at {subject} seier frå. Ein ansvarleg hos oss tek over no, og vi ber {object} om ikkje å skrive namn på folk som jobbar her.',
    'pile-on':
      'Eg forstår at mange er opprørte. Vi les alt som blir skrive her, og ein ansvarleg hos oss tek over samtalen no.',
    'no-way-left':
      'Eg ser at {subject} alt har prøvd fleire stader, og det er vi leie for. Ein ansvarleg hos oss tek over no.',
    other: 'Ein ansvarleg hos oss tek over samtalen no.',
  },
  care: {
    withHelpline:
      'Eg blir uroa for {object} når eg les dette, og {subject} skal ikkje måtte stå åleine med det. På {helpline} er det nokon som lyttar, og på {emergency} får {subject} hjelp om det hastar.',
    plain:
      'Eg blir uroa for {object} når eg les dette, og {subject} skal ikkje måtte stå åleine med det. På {emergency} får {subject} hjelp om det hastar.',
  },
  reasons: {
    'answerable-here': 'Spørsmålet kan få svar der det vart stilt.',
    'needs-identification': 'Svaret krev at kunden først identifiserer seg.',
    'personal-data-in-public': 'Innlegget inneheld personopplysningar som andre kan lese.',
    sensitive: 'Innlegget handlar om noko sårt som ikkje høyrer heime i det opne.',
    'topic-route': 'Retningslinene viser slike spørsmål til ein bestemt kanal.',
    tried: 'Kunden har alt prøvd der.',
    closed: 'Kanalen er stengd akkurat no.',
    'shorter-wait': 'Ventetida er kortare der.',
    urgent: 'Det hastar.',
    'no-service-here': 'I denne kanalen blir det ikkje gjeve kundehjelp.',
    threat: 'Innlegget inneheld eit trugsmål.',
    'self-harm': 'Innlegget tyder på at nokon kan ville ta livet sitt.',
    'staff-named': 'Ein tilsett blir hengd ut med namn.',
    'pile-on': 'Mange utanforståande er kritiske i tråden.',
  },
  moderation: {
    'ask-for-good-tone':
      'Vi vil gjerne hjelpe {object}. Hald gjerne ein god tone her, utan {grounds}{clause}, så held vi fram med samtalen.',
    'hide-personal-data':
      'Vi har skjult innlegget for å verne {object}, fordi andre kan lese {data} i det. Skriv gjerne på nytt utan slike opplysningar, så hjelper vi {object}.',
    'ask-author-to-remove':
      'Kan {subject} fjerne innlegget? Det inneheld {grounds}, noko som bryt reglane våre{clause}. Skriv gjerne på nytt utan slikt, så hjelper vi {object}.',
    'answer-then-remove':
      'Vi kjem til å fjerne innlegget, fordi det inneheld {grounds}, noko som bryt reglane våre{clause}. Kritikk er alltid velkomen, så skriv gjerne på nytt utan slikt.',
  },
  conduct: {
    'self-harm': 'ord om sjølvskading',
    threat: 'trugsmål',
    racism: 'rasisme',
    sexism: 'sexisme',
    'gross-language': 'svært grovt språk',
    insult: 'personangrep',
    profanity: 'banning',
    'staff-named': 'namn på nokon som jobbar hos oss',
  },
  personalData: {
    'personal-identity-number': 'eit fødselsnummer',
    'payment-card': 'eit kortnummer',
    'bank-account': 'eit kontonummer',
    phone: 'eit telefonnummer',
    email: 'ei e-postadresse',
    'postal-address': 'ei adresse',
    'date-of-birth': 'ein fødselsdato',
    'person-name': 'eit namn',
    'vehicle-registration': 'eit registreringsnummer',
    'reference-number': 'eit referansenummer',
    credential: 'ein kode eller eit passord',
    health: 'opplysningar om helse',
    'passport-or-id-document': 'eit id-nummer',
    'ip-address': 'ei ip-adresse',
  },
  thread: {
    'thread/overdue': {
      message: 'Kunden ventar på svar, og svarfristen gjekk ut {due}.',
      advice: 'Svar no, og start med å seie at du er lei for ventetida.',
    },
    'thread/unanswered': {
      message: 'Kunden har venta på svar i meir enn eit døgn.',
      advice: 'Svar no, og start med å seie at du er lei for ventetida.',
    },
    'thread/question-left': {
      message: 'Spørsmålet frå kunden står utan svar, endå nokon har svart etterpå.',
      advice: 'Svar på akkurat det spørsmålet, eller sei når svaret kjem.',
    },
    'thread/promise-overdue': {
      message: 'Noko som vart lova i tråden, skulle ha vore klart {due}.',
      advice: 'Fortel korleis det har gått, eller gje ei ny tid og forklar kvifor.',
    },
    'thread/follow-up-due': {
      message: 'Oppfølginga av kunden skulle ha vore gjord {due}.',
      advice: 'Ta kontakt med kunden og fortel kor langt det har kome.',
    },
    'thread/tried-channel': {
      message: 'Kunden blir send til ein kanal som alt er prøvd til inga nytte.',
      advice: 'Vis ein annan veg, eller la nokon ta kontakt med kunden.',
    },
    'thread/repeated-reply': {
      message: 'Det same ferdigskrivne svaret kom ein gong til, endå kunden skreiv noko nytt.',
      advice: 'Svar med eigne ord på det som kunden skreiv sist.',
    },
    'thread/double-answer': {
      message: 'To tilsette har svart på same spørsmålet utan å vite om kvarandre.',
      advice: 'Bestem kven som har tråden, og la den personen halde fram.',
    },
    'thread/contradiction': {
      message: 'To svar i tråden seier kvarandre imot.',
      advice: 'Finn ut kva som gjeld, og rett det ope i tråden.',
    },
    'thread/pile-on': {
      message: 'Fleire utanforståande har blanda seg inn i tråden, og nesten alle er kritiske.',
      advice: 'Slutt å svare kvar einskild, og la ein ansvarleg ta over tråden.',
    },
  },
  status: {
    'status/missing-time': {
      message: 'Oppdateringa seier ikkje kva klokkeslett ho gjeld.',
      advice: 'Start med klokkeslettet.',
    },
    'status/missing-action': {
      message: 'Oppdateringa seier ikkje kva som blir gjort.',
      advice: 'Skriv kva de gjer akkurat no, òg når det ikkje er noko nytt.',
    },
    'status/missing-prognosis': {
      message: 'Oppdateringa gjev ingen prognose.',
      advice: 'Skriv når det er venta å verke, eller at det enno ikkje finst nokon prognose.',
    },
    'status/missing-next-update': {
      message: 'Oppdateringa seier ikkje når den neste kjem.',
      advice: 'Avslutt med klokkeslettet for neste oppdatering.',
    },
    'status/interval': {
      message: 'Det går meir enn {every} mellom oppdateringane.',
      advice: 'Oppdater i den takta som er bestemt, òg når det ikkje er noko nytt.',
    },
  },
}
