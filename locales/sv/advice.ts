import type { AdviceTexts } from '../../src/define/advice.js'

export const advice: AdviceTexts = {
  pronouns: {
    informal: { subject: 'du', Subject: 'Du', object: 'dig' },
    formal: { subject: 'Ni', Subject: 'Ni', object: 'Er' },
  },
  leads: {
    'social-public': {
      plain: 'Skriv gärna till oss öppet, så svarar vi {object} där.',
      name: 'Skriv gärna till oss på {name}, så svarar vi {object} där.',
    },
    'private-message': {
      plain: 'Skicka gärna ett privat meddelande till oss, så hjälper vi {object} där.',
      name: 'Skriv gärna till oss i {name}, så hjälper vi {object} där.',
      contact: 'Skicka gärna ett privat meddelande till oss på {contact}, så hjälper vi {object} där.',
    },
    chat: {
      plain: 'Skriv gärna till oss i chatten, så hjälper vi {object} där.',
      name: 'Skriv gärna till oss i {name}, så hjälper vi {object} där.',
      contact: 'Skriv gärna till oss i chatten på {contact}, så hjälper vi {object} där.',
    },
    phone: {
      plain: 'Ring oss gärna, så hjälper vi {object}.',
      contact: 'Ring oss gärna på {contact}, så hjälper vi {object}.',
    },
    email: {
      plain: 'Mejla oss gärna, så hjälper vi {object} vidare.',
      contact: 'Mejla oss gärna på {contact}, så hjälper vi {object} vidare.',
    },
    app: {
      plain: 'Skriv gärna till oss i appen, så hjälper vi {object} där.',
      name: 'Skriv gärna till oss i {name}, så hjälper vi {object} där.',
    },
    web: {
      plain: 'På vår webbplats finns det som {subject} behöver, steg för steg.',
      contact: 'På {contact} finns det som {subject} behöver, steg för steg.',
    },
    'logged-in': {
      plain: 'Logga gärna in hos oss, så hjälper vi {object} där.',
      name: 'Logga gärna in i {name}, så hjälper vi {object} där.',
      contact: 'Logga gärna in på {contact}, så hjälper vi {object} där.',
    },
    branch: {
      plain: 'Kom gärna in till oss på kontoret, så hjälper vi {object} där.',
      contact: 'Kom gärna in till oss på {contact}, så hjälper vi {object} där.',
    },
    letter: {
      plain: 'Skriv gärna ett brev till oss, så hjälper vi {object} vidare.',
      contact: 'Skriv gärna ett brev till oss på {contact}, så hjälper vi {object} vidare.',
    },
  },
  identify: 'Ha gärna {identification} redo, så att vi ser att det är {subject}.',
  identification: {
    bankid: 'BankID',
    freja: 'Freja',
    password: 'lösenordet',
    'customer-number': 'kundnumret',
    'booking-reference': 'bokningsnumret',
    'id-card': 'legitimationen',
  },
  availability: {
    always: 'Vi finns där dygnet runt.',
    wait: 'Just nu är väntetiden ungefär {wait}.',
    noWait: 'Just nu är det ingen kö.',
    until: 'Vi har öppet till klockan {time} i dag.',
    opens: 'Vi öppnar {day} klockan {time}.',
    hours: 'Vi har öppet {hours}.',
  },
  time: {
    today: 'i dag',
    tomorrow: 'i morgon',
    onWeekday: ['på måndag', 'på tisdag', 'på onsdag', 'på torsdag', 'på fredag', 'på lördag', 'på söndag'],
    weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
    onDate: 'den {date} {month}',
    months: [
      'januari',
      'februari',
      'mars',
      'april',
      'maj',
      'juni',
      'juli',
      'augusti',
      'september',
      'oktober',
      'november',
      'december',
    ],
    everyDay: 'alla dagar',
    dayRange: '{from} till {to}',
    timeRange: 'klockan {from} till {to}',
    and: 'och',
    durations: {
      minutes: { one: 'en minut', many: '{number} minuter' },
      hours: { one: 'en timme', many: '{number} timmar' },
      days: { one: 'ett dygn', many: '{number} dagar' },
    },
  },
  empathy: 'Jag är ledsen att det har blivit så här.',
  here: {
    plain: 'Berätta gärna lite mer, så hjälper jag {object} här.',
    noted: 'Tack för att {subject} skriver till oss.',
    thanks: 'Tack snälla för de fina orden, det gör oss riktigt glada!',
    whatHappened: 'Vad är det som har hänt? Berätta gärna, så hjälper jag {object} här.',
    within: '{Subject} får svar av mig här inom {within}.',
    reopens: 'Vi är tillbaka här {day} klockan {time} och svarar {object} då.',
  },
  handOver: {
    threat:
      'Jag förstår att {subject} är upprörd, men inlägget innehåller ett hot, och därför tar en ansvarig hos oss över samtalet nu.',
    'staff-named':
      'Tack för att {subject} berättar. En ansvarig hos oss tar över nu, och vi ber {object} att inte skriva namn på den som arbetar här.',
    'pile-on':
      'Jag förstår att många är upprörda. Vi läser allt som skrivs här, och en ansvarig hos oss tar över samtalet nu.',
    'no-way-left':
      'Jag ser att {subject} redan har försökt på flera håll, och det är vi ledsna för. En ansvarig hos oss tar över nu.',
    other: 'En ansvarig hos oss tar över samtalet nu.',
  },
  care: {
    withHelpline:
      'Jag blir orolig för {object} när jag läser det här, och {subject} ska inte behöva vara ensam med det. På {helpline} finns det någon som lyssnar, och på {emergency} får {subject} hjälp om det är bråttom.',
    plain:
      'Jag blir orolig för {object} när jag läser det här, och {subject} ska inte behöva vara ensam med det. På {emergency} får {subject} hjälp om det är bråttom.',
  },
  reasons: {
    'answerable-here': 'Frågan går att besvara där den ställdes.',
    'needs-identification': 'Svaret kräver att kunden först identifierar sig.',
    'personal-data-in-public': 'Inlägget innehåller personuppgifter som andra kan läsa.',
    sensitive: 'Inlägget handlar om något känsligt som inte hör hemma i det öppna.',
    'topic-route': 'Policyn leder sådana frågor till en viss kanal.',
    tried: 'Kunden har redan försökt där.',
    closed: 'Kanalen är stängd just nu.',
    'shorter-wait': 'Väntetiden är kortare där.',
    urgent: 'Det är bråttom.',
    'no-service-here': 'I den här kanalen ges ingen service.',
    threat: 'Inlägget innehåller ett hot.',
    'self-harm': 'Inlägget tyder på att någon kan vilja ta sitt liv.',
    'staff-named': 'En medarbetare hängs ut med namn.',
    'pile-on': 'Många utomstående är kritiska i tråden.',
  },
  moderation: {
    'ask-for-good-tone':
      'Vi vill gärna hjälpa {object}. Håll gärna en god ton här, utan {grounds}{clause}, så fortsätter vi samtalet.',
    'hide-personal-data':
      'Vi har dolt inlägget för att skydda {object}, eftersom andra kan läsa {data} i det. Skriv gärna igen utan sådana uppgifter, så hjälper vi {object}.',
    'ask-author-to-remove':
      'Kan {subject} ta bort inlägget? Det innehåller {grounds}, vilket bryter mot våra regler{clause}. Skriv gärna igen utan sådant, så hjälper vi {object}.',
    'answer-then-remove':
      'Vi kommer att ta bort inlägget, eftersom det innehåller {grounds}, vilket bryter mot våra regler{clause}. Kritik är alltid välkommen, så skriv gärna igen utan sådant.',
  },
  conduct: {
    'self-harm': 'ord om självskada',
    threat: 'hot',
    racism: 'rasism',
    sexism: 'sexism',
    'gross-language': 'mycket grovt språk',
    insult: 'personangrepp',
    profanity: 'svordomar',
    'staff-named': 'namn på någon som arbetar hos oss',
  },
  personalData: {
    'personal-identity-number': 'ett personnummer',
    'payment-card': 'ett kortnummer',
    'bank-account': 'ett kontonummer',
    phone: 'ett telefonnummer',
    email: 'en e-postadress',
    'postal-address': 'en adress',
    'date-of-birth': 'ett födelsedatum',
    'person-name': 'ett namn',
    'vehicle-registration': 'ett registreringsnummer',
    'reference-number': 'ett referensnummer',
    credential: 'en kod eller ett lösenord',
    health: 'uppgifter om hälsa',
    'passport-or-id-document': 'ett id-nummer',
    'ip-address': 'en ip-adress',
  },
  thread: {
    'thread/overdue': {
      message: 'Kunden väntar på svar, och svarstiden gick ut {due}.',
      advice: 'Svara nu, och börja med att be om ursäkt för väntan.',
    },
    'thread/unanswered': {
      message: 'Kunden har väntat på svar i mer än ett dygn.',
      advice: 'Svara nu, och börja med att be om ursäkt för väntan.',
    },
    'thread/question-left': {
      message: 'Kundens fråga har blivit kvar utan svar, trots att någon har svarat efteråt.',
      advice: 'Svara på just den frågan, eller säg när svaret kommer.',
    },
    'thread/promise-overdue': {
      message: 'Något som lovades i tråden skulle ha varit klart {due}.',
      advice: 'Berätta hur det har gått, eller ge en ny tid och förklara varför.',
    },
    'thread/follow-up-due': {
      message: 'Uppföljningen hos kunden skulle ha gjorts {due}.',
      advice: 'Hör av dig till kunden och berätta hur långt det har kommit.',
    },
    'thread/tried-channel': {
      message: 'Kunden skickas till en kanal som redan har prövats förgäves.',
      advice: 'Ge en annan väg, eller låt någon ta kontakt med kunden.',
    },
    'thread/repeated-reply': {
      message: 'Samma färdiga svar gavs igen, fast kunden skrev något nytt.',
      advice: 'Svara med egna ord på det som kunden skrev sist.',
    },
    'thread/double-answer': {
      message: 'Två medarbetare har svarat på samma fråga utan att veta om varandra.',
      advice: 'Bestäm vem som har tråden, och låt den personen fortsätta.',
    },
    'thread/contradiction': {
      message: 'Två svar i tråden säger emot varandra.',
      advice: 'Ta reda på vad som gäller, och rätta det öppet i tråden.',
    },
    'thread/pile-on': {
      message: 'Flera utomstående har gett sig in i tråden, och nästan alla är kritiska.',
      advice: 'Sluta svara var och en, och lämna tråden till en ansvarig.',
    },
  },
  status: {
    'status/missing-time': {
      message: 'Uppdateringen säger inte vilken tid den gäller.',
      advice: 'Börja med klockslaget.',
    },
    'status/missing-action': {
      message: 'Uppdateringen säger inte vad som görs.',
      advice: 'Skriv vad ni gör just nu, också när inget är nytt.',
    },
    'status/missing-prognosis': {
      message: 'Uppdateringen ger ingen prognos.',
      advice: 'Skriv när det väntas fungera, eller att det ännu inte finns någon prognos.',
    },
    'status/missing-next-update': {
      message: 'Uppdateringen säger inte när nästa kommer.',
      advice: 'Avsluta med klockslaget för nästa uppdatering.',
    },
    'status/interval': {
      message: 'Tiden mellan uppdateringarna är längre än {every}.',
      advice: 'Uppdatera med den takt som är bestämd, också när inget är nytt.',
    },
  },
}
