import type { ReplyRuleId } from '../../../src/core/rule-ids.js'
import type { RuleExamples } from '../../../src/define/reply-rule.js'

/** How a reply sounds. */
export const tone = {
  'tone/defensive': {
    bad: [
      '[[Den var hel när den lämnade]] vårt lager. /Tove',
      '[[Chauffören säger att kärlet inte]] stod ute. /Nils',
      '[[Det är inte vårt fel]] att posten är sen. /Tove',
      '[[Det ligger utanför vår kontroll]], så vänd dig till åkeriet. /Nils',
      '[[Vi har gjort allt rätt]] från vår sida. /Maja',
      '[[Chauffören har gjort precis som han ska]]. /Wilma',
    ],
    good: [
      'Kommunen ansvarar för snön på gatan, och jag har bett dem komma före tolv. /Maja',
      'Jag förstår att det blev en lång kväll i mörkret. Stormen tog ledningen vid Orsa, och strömmen är tillbaka till sju. /Ali',
      'Det var vårt fel och inte ditt. Pengarna är på kortet på fredag. /Maja',
      'Du har rätt, vi borde ha ringt. Förlåt! /Nils',
    ],
  },
  'tone/blaming': {
    bad: [
      '[[Hur kunde du lämna]] ut koden till en främling? /Signe',
      '[[Du har dig själv att tacka]] för det. /Ali',
      '[[Du borde ha läst villkoren]] innan du bokade. /Signe',
      '[[Hade du ringt i tid]] hade vi hunnit stoppa betalningen. /Ali',
      'Självklart blev det fel, [[du skrev ju fel adress]]. /Ebba',
      '[[Det är ditt eget ansvar]] att hålla koll på sista dagen. /Jonas',
    ],
    good: [
      'Bilen måste ha varit låst för att stölden ska täckas. /Jonas',
      'Det är inte ditt fel att koden dröjer, det är vi som har problem med sms i dag. /Ebba',
      'Skriv numret utan bindestreck, så går det igenom. /Ali',
      'Villkoren är inte lätta att hitta. De ligger längst ner på Mina sidor. /Signe',
    ],
  },
  'tone/dismissive': {
    bad: [
      'Två dagar är väl [[inget att hänga läpp]] för. /Kim',
      '[[Priset är det pris det är]]. /Linn',
      '[[Lugna ner dig]], vi jobbar på det. /Kim',
      '[[Som vi redan har svarat]] kommer pengarna på fredag. /Linn',
      'Avgiften höjs i mars. [[Det är bara så det är]]. /Kim',
    ],
    good: [
      'Det är inte så svårt att byta, och vi hjälper dig hela vägen. /Kim',
      'Nu kan du vara lugn, kortet är spärrat och ingen har använt det. /Linn',
      'Biljetten går tyvärr inte att boka om när tåget har gått. Sök ersättning när du är inloggad, så får du svar inom tre dagar. /Kim',
      'Du har redan väntat i en vecka, och det är för länge. Jag ringer före klockan tre. /Linn',
    ],
  },
  'tone/corporate': {
    bad: [
      '[[Vi beklagar eventuella olägenheter]]. /Per',
      '[[Ert ärende har registrerats]] hos oss. /Per',
      '[[Återbetalning sker]] [[i enlighet med gällande rutiner]]. /Siv',
      'Hos oss får du [[marknadsledande lösningar]] för hela hemmet. /Siv',
    ],
    good: [
      'Tack för att du skrev! Jag har visat bilderna för en kollega, som ringer dig i morgon. /Per',
      'Enligt lagen har du fjorton dagar på dig att ångra köpet. /Siv',
      'Vi läser din anmälan i dag och svarar senast på tisdag. /Per',
    ],
  },
  'tone/chummy': {
    bad: [
      '[[Tjena polarn]]! Paketet ligger hos ombudet. /Leo',
      'Hej [[gumman]]! Det löser vi. /Leo',
      '[[Lugn bro]], bussen kommer om fem minuter. /Noa',
    ],
    good: [
      'Hej Olle! Kul att du hörde av dig, det här ordnar vi direkt. /Noa',
      'Presentkortet går bra att ge till en vän. /Leo',
      'Vad roligt att det blev en fin dag på fjället! /Noa',
    ],
  },
  'tone/private': {
    bad: [
      '[[Själv är jag nyskild och pank]], så jag vet hur det är. /Ulla',
      'Oj då! [[Min man]] råkade ut för samma sak på Kanarieöarna. /Ulla',
      '[[Jag röstar inte på dem]] som höjer skatten, men avgiften bestämmer kommunen. /Bo',
    ],
    good: [
      'Den var knepig! Jag fick själv leta innan jag hittade rätt knapp. /Ida',
      'Jag förstår, jag hade också blivit irriterad. /Ulla',
      'Din man godkänner lånet med sitt eget BankID. /Bo',
      'Jag tittar själv på det i eftermiddag och skriver före fyra. /Ulla',
    ],
  },
  'tone/shouting': {
    bad: [
      'Kortet måste aktiveras [[INNAN]] du reser. /Hampus',
      'Läs brevet [[NOGA]], där står sista dagen. /Hampus',
      'Nu är sidan uppe igen[[!!!]] /Jenny',
      'Har du inte fått något svar[[?!]] /Jenny',
    ],
    good: [
      'Det står i kapitel VI. /Mats',
      'Du hittar OCR-numret på fakturan, och PIN-koden kommer i ett SMS. /Jenny',
      'Paket i storlek XXL ryms inte i boxarna. /Hampus',
      'Vad kul att höra! /Jenny',
    ],
  },
  'tone/profanity': {
    bad: [
      'Vilken [[jävla]] tur att du skrev! /Rut',
      '[[Fan]] vad tråkigt, jag kollar direkt. /Elias',
      'Det låter [[för j*vligt]], det ordnar vi. /Elias',
      'Ja, de där [[idioterna]] lurar många just nu. /Rut',
    ],
    good: [
      'Jösses, vad länge du har fått vänta! /Rut',
      'Det var himla tråkigt att höra. /Elias',
      'Jag förstår att du är förbannad, det hade jag också varit. /Rut',
    ],
  },
  'tone/plural-address': {
    bad: [
      'Hej Karin! Vi har läst [[ert]] brev. /Ove',
      'Hej! Har [[ni]] provat att starta om routern? /Ida',
      '[[Kunden]] anmäler själv sin flytt. /Ove',
    ],
    good: [
      {
        post: 'Företaget vårt står stilla, mejlen är nere',
        draft: 'Er post är uppe igen klockan tio. /Mats',
      },
      {
        post: 'Vi på Kringlans bageri vill byta terminal.',
        draft: 'Er nya terminal kommer på torsdag. /Elsa',
      },
      'Strömmen är tillbaka hos 2 300 hushåll. Tack för ert tålamod! /Elsa',
      'Hej Karin! Vi har läst ditt brev. /Ove',
      'Hej Lisa och Jonas! Ni hittar båda biljetterna när ni har loggat in. /Ida',
      {
        post: 'Bästa kundtjänst! Undertecknad ber Er vänligen sända ett nytt kort. Högaktningsfullt, en mångårig kund',
        draft: 'God dag! Vi sänder Er ett nytt kort i dag, och det är framme på torsdag. /Ove',
      },
    ],
  },
  'tone/formality-mismatch': {
    bad: [
      {
        post: 'Bästa kundtjänst! Undertecknad vore tacksam för besked om huruvida Ni har mottagit min ansökan. Högaktningsfullt',
        draft: 'Tjena! Japp, den har landat, schysst va? /Moa',
      },
      {
        post: 'Tjohooo, nu är det fredag 🎉😂 Min gamla router sjunger på sista versen, tralala! Finns det nån snygging till salu?',
        draft: 'Undertecknad får härmed meddela att routrar försäljs på vår webbplats. /Per',
      },
      {
        post: 'Ärade mottagare, Jag emotser Ert svar rörande ovan nämnda premie. Med utmärkt högaktning',
        draft: 'Tja tja! Klart vi fixar det, lugna puckar. /Moa',
      },
    ],
    good: [
      {
        post: 'Bästa kundtjänst! Undertecknad vore tacksam för besked om huruvida Ni har mottagit min ansökan. Högaktningsfullt',
        draft:
          'God dag! Ja, ansökan kom i måndags, och besked kommer senast den 4 maj. Vänliga hälsningar, Moa',
      },
      {
        post: 'Tjohooo, nu är det fredag 🎉😂 Min gamla router sjunger på sista versen, tralala! Finns det nån snygging till salu?',
        draft: 'Haha, den har gjort sitt! Två nya står redo i webbutiken. /Per',
      },
      {
        post: 'Hej! När kommer min faktura?',
        draft: 'Hej! Den kommer den 25:e varje månad. /Per',
      },
    ],
  },
  'tone/language-mismatch': {
    bad: [
      {
        post: 'Hello, how do I pay for parking at the harbour if I do not have a Swedish phone number?',
        draft: 'Hej! Det går bra att betala med kort i automaten vid glasskiosken. /Elsa',
      },
      {
        post: 'Hei! Når kommer regningen for strømmen i hytta, og kan jeg betale den fra Norge?',
        draft: 'Hej! Den kommer i slutet av månaden, och du kan betala den från vilken bank du vill. /Elsa',
      },
      {
        post: 'My luggage was left behind in Gothenburg and nobody has told me where it is.',
        draft: 'Så tråkigt, jag förstår att du är orolig. Väskan kommer med nästa flyg. /Tim',
      },
    ],
    good: [
      { post: 'Ni har ett fel på sidan om taxor, det står 2023', draft: 'Tack, nu står det rätt! /Mats' },
      {
        post: 'Hej! Hur betalar jag parkeringen i hamnen om jag inte har någon mobil?',
        draft: 'Hej! Det går bra med kort i automaten vid glasskiosken. /Elsa',
      },
      {
        post: 'Hi! When is the library open? Please answer in Swedish, I am practising.',
        draft: 'Hej! Biblioteket har öppet från klockan tio till sju. /Tim',
      },
      {
        post: 'Tack!',
        draft: 'Varsågod, och ha en fin helg! /Tim',
      },
    ],
  },
  'tone/missing-empathy': {
    bad: [
      {
        post: 'Tredje gången tvätten kommer tillbaka med fläckar. Nu är jag riktigt arg.',
        draft: 'Lämna in plaggen igen, så tvättar vi om dem. /Vera',
      },
      {
        post: 'Två timmars försening och inte ett enda besked. Jag är rasande.',
        draft: 'Nästa tåg går 16.40 från spår 3. /Ali',
      },
      {
        post: 'Ni har dragit pengar två gånger för samma biljett. Helt sjukt, jag är rasande.',
        draft: 'Logga in och välj Återbetalning. /Vera',
      },
    ],
    good: [
      {
        post: 'Tredje gången tvätten kommer tillbaka med fläckar. Nu är jag riktigt arg.',
        draft: 'Förlåt! Så ska det inte vara. Lämna in plaggen igen, så tvättar vi om dem i dag. /Vera',
      },
      {
        post: 'Två timmars försening och inte ett enda besked. Jag är rasande.',
        draft: 'Jag förstår att du är arg. Nästa tåg går 16.40 från spår 3. /Ali',
      },
      {
        post: 'Vilken tid stänger återvinningen på lördag?',
        draft: 'Den stänger klockan 15. /Vera',
      },
    ],
  },
} satisfies Partial<Record<ReplyRuleId, RuleExamples>>
