/** Invented posts and replies to begin with. Numbers are made up, and the identity numbers are of the test series. */
import type { Language } from '../../src/core/vocabulary.js'

export interface Sample {
  readonly name: string
  readonly post: string
  readonly reply: string
  readonly agent: string
}

export const SAMPLES: Readonly<Record<Language, readonly Sample[]>> = {
  sv: [
    {
      name: 'Kön som aldrig tar slut',
      post: 'Suttit i er telefonkö i 40 minuter nu. Har ni ens någon som jobbar? Mitt kort är spärrat och jag står i kassan.',
      reply:
        'Hej! Det är inte vårt fel att många ringer just nu 🙂 Du borde ha läst på hemsidan först. Ärendet löser sig inom kort.\n\nMvh Kundservice',
      agent: 'Erik',
    },
    {
      name: 'Personnummer i det öppna',
      post: 'Kan ni kolla varför min utbetalning inte kommit? Mitt personnummer är 19811228-9874 och ni når mig på 070-174 06 58.',
      reply:
        'Hej! Vi ser att din utbetalning på 4 300 kr stoppades i går. Skicka ditt kontonummer här så ordnar vi det. /Sara Lindgren',
      agent: 'Sara',
    },
    {
      name: 'Beröm',
      post: 'Ville bara säga att Ali i chatten var helt fantastisk i dag! Bästa hjälpen jag fått på länge ❤️',
      reply: 'Noterat. /Maja',
      agent: 'Maja',
    },
    {
      name: 'Ett gott svar',
      post: 'Appen kraschar varje gång jag ska betala en räkning. Trött på det här!',
      reply:
        'Hej! Vad tråkigt att appen strular när du ska betala, jag förstår att det tar på tålamodet. Vilken telefon har du, och vad står det på skärmen när det händer? Jag svarar dig inom en timme. /Erik',
      agent: 'Erik',
    },
  ],
  nb: [
    {
      name: 'Køen som aldri tar slutt',
      post: 'Har ventet i telefonkøen deres i 40 minutter nå. Er det noen på jobb i det hele tatt? Kortet mitt er sperret, og jeg står i kassen.',
      reply:
        'Hei! Det er ikke vår feil at mange ringer akkurat nå 🙂 Du burde ha lest nettsiden først. Saken løser seg snart.\n\nMvh Kundeservice',
      agent: 'Ingrid',
    },
    {
      name: 'Opplysninger i det åpne',
      post: 'Kan dere sjekke hvorfor pengene mine ikke har kommet? Ring meg på 412 34 567 eller skriv til kari.nordmann@example.no.',
      reply:
        'Hei! Vi ser at utbetalingen din på 4 300 kr ble stoppet i går. Skriv kontonummeret ditt her, så ordner vi det. /Ingrid Solbakken',
      agent: 'Ingrid',
    },
    {
      name: 'Ros',
      post: 'Ville bare si at Amir i chatten var helt fantastisk i dag! Den beste hjelpen jeg har fått på lenge ❤️',
      reply: 'Notert. /Synne',
      agent: 'Synne',
    },
    {
      name: 'Et godt svar',
      post: 'Appen krasjer hver gang jeg skal betale en regning. Lei av dette!',
      reply:
        'Hei! Så kjedelig at appen svikter når du skal betale, det skjønner jeg at du er lei av. Hvilken telefon har du, og hva står det på skjermen når det skjer? Jeg svarer deg innen en time. /Ingrid',
      agent: 'Ingrid',
    },
  ],
  nn: [
    {
      name: 'Køen som aldri tek slutt',
      post: 'Har venta i telefonkøen dykkar i 40 minutt no. Er det nokon på jobb i det heile? Kortet mitt er sperra, og eg står i kassa.',
      reply:
        'Hei! Det er ikkje vår feil at mange ringjer akkurat no 🙂 Du burde ha lese nettsida først. Saka løyser seg snart.\n\nMvh Kundeservice',
      agent: 'Eldbjørg',
    },
    {
      name: 'Opplysningar i det opne',
      post: 'Kan de sjekke kvifor pengane mine ikkje har kome? Ring meg på 412 34 567 eller skriv til kari.nordmann@example.no.',
      reply:
        'Hei! Vi ser at utbetalinga di på 4 300 kr vart stogga i går. Skriv kontonummeret ditt her, så ordnar vi det. /Eldbjørg Solbakken',
      agent: 'Eldbjørg',
    },
    {
      name: 'Ros',
      post: 'Ville berre seie at Amir i chatten var heilt fantastisk i dag! Den beste hjelpa eg har fått på lenge ❤️',
      reply: 'Notert. /Synne',
      agent: 'Synne',
    },
    {
      name: 'Eit godt svar',
      post: 'Appen krasjar kvar gong eg skal betale ei rekning. Lei av dette!',
      reply:
        'Hei! Så keisamt at appen sviktar når du skal betale, det skjønar eg at du er lei av. Kva telefon har du, og kva står det på skjermen når det skjer? Eg svarar deg innan ein time. /Eldbjørg',
      agent: 'Eldbjørg',
    },
  ],
  en: [
    {
      name: 'The queue that never ends',
      post: 'I have been in your phone queue for 40 minutes. Is anybody even working there? My card is blocked and I am standing at the till.',
      reply:
        'Hi! It is not our fault that so many people are calling 🙂 You should have read the website first. The issue will be resolved shortly.\n\nKind regards, Customer Service',
      agent: 'Joel',
    },
    {
      name: 'Personal data in the open',
      post: 'Can you check why my payment has not arrived? Call me on 07700 900123 or write to kim.example@example.org.',
      reply:
        'Hi! We can see that your payout of £430 was stopped yesterday. Send us your account number here and we will sort it out. /Edie Marsh',
      agent: 'Edie',
    },
    {
      name: 'Praise',
      post: 'Just wanted to say that Ali in the chat was absolutely brilliant today! Best help I have had in ages ❤️',
      reply: 'Noted. /Sian',
      agent: 'Sian',
    },
    {
      name: 'A good reply',
      post: 'The app crashes every time I try to pay a bill. So tired of this!',
      reply:
        'Hi! I am sorry that paying your bills does not work, I understand that you are tired of it. Which phone do you have, and what does the screen say when it happens? I will answer you within an hour. /Joel',
      agent: 'Joel',
    },
  ],
}
