import type { AdviceTexts } from '../../src/define/advice.js'

export const advice: AdviceTexts = {
  pronouns: {
    informal: { subject: 'du', Subject: 'Du', object: 'deg' },
    formal: { subject: 'De', Subject: 'De', object: 'Dem' },
  },
  leads: {
    'social-public': {
      plain: 'Skriv gjerne til oss åpent, så svarer vi {object} der.',
      name: 'Skriv gjerne til oss på {name}, så svarer vi {object} der.',
    },
    'private-message': {
      plain: 'Send oss gjerne en privat melding, så hjelper vi {object} der.',
      name: 'Skriv gjerne til oss i {name}, så hjelper vi {object} der.',
      contact: 'Send oss gjerne en privat melding på {contact}, så hjelper vi {object} der.',
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
      plain: 'Send oss gjerne en e-post, så hjelper vi {object} videre.',
      contact: 'Send oss gjerne en e-post på {contact}, så hjelper vi {object} videre.',
    },
    app: {
      plain: 'Skriv gjerne til oss i appen, så hjelper vi {object} der.',
      name: 'Skriv gjerne til oss i {name}, så hjelper vi {object} der.',
    },
    web: {
      plain: 'På nettsidene våre finnes det {subject} trenger, steg for steg.',
      contact: 'På {contact} finnes det {subject} trenger, steg for steg.',
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
      plain: 'Skriv gjerne et brev til oss, så hjelper vi {object} videre.',
      contact: 'Skriv gjerne et brev til oss på {contact}, så hjelper vi {object} videre.',
    },
  },
  identify: 'Ha gjerne {identification} for hånden, så vi ser at det er {object}.',
  identification: {
    bankid: 'BankID',
    freja: 'Freja',
    password: 'passordet',
    'customer-number': 'kundenummeret',
    'booking-reference': 'bestillingsnummeret',
    'id-card': 'ID-kortet',
  },
  availability: {
    always: 'Vi er der døgnet rundt.',
    wait: 'Akkurat nå er ventetiden omtrent {wait}.',
    noWait: 'Akkurat nå er det ingen kø.',
    until: 'Vi har åpent til klokka {time} i dag.',
    opens: 'Vi åpner {day} klokka {time}.',
    hours: 'Vi har åpent {hours}.',
  },
  time: {
    today: 'i dag',
    tomorrow: 'i morgen',
    onWeekday: ['på mandag', 'på tirsdag', 'på onsdag', 'på torsdag', 'på fredag', 'på lørdag', 'på søndag'],
    weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
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
    everyDay: 'alle dager',
    dayRange: '{from} til {to}',
    timeRange: 'klokka {from} til {to}',
    and: 'og',
    durations: {
      minutes: { one: 'ett minutt', many: '{number} minutter' },
      hours: { one: 'en time', many: '{number} timer' },
      days: { one: 'ett døgn', many: '{number} dager' },
    },
  },
  empathy: 'Jeg er lei for at det har blitt sånn.',
  here: {
    plain: 'Fortell gjerne litt mer, så hjelper jeg {object} her.',
    noted: 'Takk for at {subject} skriver til oss.',
    thanks: 'Tusen takk for de fine ordene, de gjør oss veldig glade!',
    whatHappened: 'Hva er det som har skjedd? Fortell gjerne, så hjelper jeg {object} her.',
    within: '{Subject} får svar av meg her innen {within}.',
    reopens: 'Vi er tilbake her {day} klokka {time} og svarer {object} da.',
  },
  handOver: {
    threat:
      'Jeg forstår at {subject} er opprørt, men innlegget inneholder en trussel, og derfor overtar en ansvarlig hos oss samtalen nå.',
    'staff-named':
      'Takk for at {subject} sier fra. En ansvarlig hos oss overtar nå, og vi ber {object} om å ikke skrive navn på den som jobber her.',
    'pile-on':
      'Jeg forstår at mange er opprørt. Vi leser alt som skrives her, og en ansvarlig hos oss overtar samtalen nå.',
    'no-way-left':
      'Jeg ser at {subject} allerede har prøvd flere steder, og det er vi lei for. En ansvarlig hos oss overtar nå.',
    other: 'En ansvarlig hos oss overtar samtalen nå.',
  },
  care: {
    withHelpline:
      'Jeg blir bekymret for {object} når jeg leser dette, og {subject} skal ikke måtte stå alene med det. På {helpline} er det noen som lytter, og på {emergency} får {subject} hjelp hvis det haster.',
    plain:
      'Jeg blir bekymret for {object} når jeg leser dette, og {subject} skal ikke måtte stå alene med det. På {emergency} får {subject} hjelp hvis det haster.',
  },
  reasons: {
    'answerable-here': 'Spørsmålet kan besvares der det ble stilt.',
    'needs-identification': 'Svaret krever at kunden først identifiserer seg.',
    'personal-data-in-public': 'Innlegget inneholder personopplysninger som andre kan lese.',
    sensitive: 'Innlegget handler om noe følsomt som ikke hører hjemme i det åpne.',
    'topic-route': 'Policyen leder slike spørsmål til en bestemt kanal.',
    tried: 'Kunden har allerede prøvd der.',
    closed: 'Kanalen er stengt akkurat nå.',
    'shorter-wait': 'Ventetiden er kortere der.',
    urgent: 'Det haster.',
    'no-service-here': 'I denne kanalen gis det ingen service.',
    threat: 'Innlegget inneholder en trussel.',
    'self-harm': 'Innlegget tyder på at noen kan ville ta livet sitt.',
    'staff-named': 'En ansatt henges ut med navn.',
    'pile-on': 'Mange utenforstående er kritiske i tråden.',
  },
  moderation: {
    'ask-for-good-tone':
      'Vi vil gjerne hjelpe {object}. Hold gjerne en god tone her, uten {grounds}{clause}, så fortsetter vi samtalen.',
    'hide-personal-data':
      'Vi har skjult innlegget for å beskytte {object}, fordi andre kan lese {data} i det. Skriv gjerne igjen uten slike opplysninger, så hjelper vi {object}.',
    'ask-author-to-remove':
      'Kan {subject} fjerne innlegget? Det inneholder {grounds}, noe som bryter med reglene våre{clause}. Skriv gjerne igjen uten slikt, så hjelper vi {object}.',
    'answer-then-remove':
      'Vi kommer til å fjerne innlegget, fordi det inneholder {grounds}, noe som bryter med reglene våre{clause}. Kritikk er alltid velkommen, så skriv gjerne igjen uten slikt.',
  },
  conduct: {
    'self-harm': 'ord om selvskading',
    threat: 'trusler',
    racism: 'rasisme',
    sexism: 'sexisme',
    'gross-language': 'svært grovt språk',
    insult: 'personangrep',
    profanity: 'banning',
    'staff-named': 'navn på noen som jobber hos oss',
  },
  personalData: {
    'personal-identity-number': 'et fødselsnummer',
    'payment-card': 'et kortnummer',
    'bank-account': 'et kontonummer',
    phone: 'et telefonnummer',
    email: 'en e-postadresse',
    'postal-address': 'en adresse',
    'date-of-birth': 'en fødselsdato',
    'person-name': 'et navn',
    'vehicle-registration': 'et registreringsnummer',
    'reference-number': 'et referansenummer',
    credential: 'en kode eller et passord',
    health: 'opplysninger om helse',
    'passport-or-id-document': 'et id-nummer',
    'ip-address': 'en ip-adresse',
  },
  thread: {
    'thread/overdue': {
      message: 'Kunden venter på svar, og svarfristen gikk ut {due}.',
      advice: 'Svar nå, og begynn med å beklage ventetiden.',
    },
    'thread/unanswered': {
      message: 'Kunden har ventet på svar i mer enn ett døgn.',
      advice: 'Svar nå, og begynn med å beklage ventetiden.',
    },
    'thread/question-left': {
      message: 'Spørsmålet fra kunden står uten svar, enda noen har svart etterpå.',
      advice: 'Svar på akkurat det spørsmålet, eller si når svaret kommer.',
    },
    'thread/promise-overdue': {
      message: 'Noe som ble lovet i tråden, skulle ha vært klart {due}.',
      advice: 'Fortell hvordan det har gått, eller gi en ny tid og forklar hvorfor.',
    },
    'thread/follow-up-due': {
      message: 'Oppfølgingen av kunden skulle ha vært gjort {due}.',
      advice: 'Ta kontakt med kunden og fortell hvor langt det har kommet.',
    },
    'thread/tried-channel': {
      message: 'Kunden sendes til en kanal som allerede er prøvd forgjeves.',
      advice: 'Gi en annen vei, eller la noen ta kontakt med kunden.',
    },
    'thread/repeated-reply': {
      message: 'Det samme ferdige svaret ble gitt igjen, enda kunden skrev noe nytt.',
      advice: 'Svar med egne ord på det kunden skrev sist.',
    },
    'thread/double-answer': {
      message: 'To ansatte har svart på samme spørsmål uten å vite om hverandre.',
      advice: 'Bestem hvem som har tråden, og la den personen fortsette.',
    },
    'thread/contradiction': {
      message: 'To svar i tråden sier hverandre imot.',
      advice: 'Finn ut hva som gjelder, og rett det åpent i tråden.',
    },
    'thread/pile-on': {
      message: 'Flere utenforstående har blandet seg inn i tråden, og nesten alle er kritiske.',
      advice: 'Slutt å svare hver enkelt, og overlat tråden til en ansvarlig.',
    },
  },
  status: {
    'status/missing-time': {
      message: 'Oppdateringen sier ikke hvilket klokkeslett den gjelder.',
      advice: 'Begynn med klokkeslettet.',
    },
    'status/missing-action': {
      message: 'Oppdateringen sier ikke hva som gjøres.',
      advice: 'Skriv hva dere gjør akkurat nå, også når ingenting er nytt.',
    },
    'status/missing-prognosis': {
      message: 'Oppdateringen gir ingen prognose.',
      advice: 'Skriv når det ventes å virke, eller at det ennå ikke finnes noen prognose.',
    },
    'status/missing-next-update': {
      message: 'Oppdateringen sier ikke når den neste kommer.',
      advice: 'Avslutt med klokkeslettet for neste oppdatering.',
    },
    'status/interval': {
      message: 'Tiden mellom oppdateringene er lengre enn {every}.',
      advice: 'Oppdater i den takten som er bestemt, også når ingenting er nytt.',
    },
  },
}
