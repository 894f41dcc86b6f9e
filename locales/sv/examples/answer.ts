import type { ReplyRuleId } from '../../../src/core/rule-ids.js'
import type { RuleExamples } from '../../../src/define/reply-rule.js'

/** What a reply answers, where it leads, and what it promises. */
export const answer = {
  'answer/unanswered-question': {
    bad: [
      {
        post: 'Kan man ta med cykeln på bussen till Åre?',
        draft: 'Hej! Tack för din fråga. Ha en fin dag! /Jon',
      },
      {
        post: 'Hur mycket kostar det att ha två bilar på samma försäkring?',
        draft: 'Hej! Vad roligt att du är intresserad av oss. /Mia',
      },
      {
        post: 'När öppnar simhallen igen?',
        draft: 'Hej! Vi förstår att många längtar efter att bada. /Bo',
      },
    ],
    good: [
      { post: 'När öppnar biblioteket i Falun på söndag?', draft: 'Klockan elva på söndag. Välkommen! /Mia' },
      { post: 'Hur lång tid tar bytet?', draft: 'Ungefär tre minuter. /Jon' },
      {
        post: 'Kan man ta med cykeln på bussen till Åre?',
        draft: 'Hej! Ja, det går bra från maj till september. /Jon',
      },
      {
        post: 'Hur mycket kostar det att ha två bilar på samma försäkring?',
        draft: 'Hej! Logga in, så räknar du ut ditt pris på en minut. /Mia',
      },
      {
        post: 'När öppnar simhallen igen?',
        draft: 'Hej! Det vet vi inte än, men jag svarar dig här senast på fredag. /Bo',
      },
    ],
  },
  'answer/ask-what-happened': {
    bad: [
      { post: 'Sämsta banken någonsin!!', draft: 'Hej! Tråkigt att du känner så. /Mia' },
      { post: 'Fy fan vad jag hatar er!!!', draft: 'Hej! Vi beklagar. /Jon' },
      {
        post: 'Jävla skitföretag!!!',
        draft: 'Hej, tack för att du säger vad du tycker. /Bo',
      },
    ],
    good: [
      {
        post: 'Sämsta banken någonsin!!',
        draft: 'Hej! Det låter inte bra. Vad är det som har hänt? /Mia',
      },
      {
        post: 'Fy fan vad jag hatar er!!!',
        draft: 'Hej! Jag vill gärna hjälpa till. Berätta vad som har gått fel. /Jon',
      },
      {
        post: 'Skandal att kortet inte fungerar i Spanien!!',
        draft: 'Förlåt, så ska det inte vara. Slå på utlandsköp när du är inloggad. /Bo',
      },
    ],
  },
  'answer/dead-end': {
    bad: [
      'Hej! Tyvärr [[kan vi inte hjälpa dig]] med det. /Kaj',
      'Hej! [[Det går inte att ändra]]. /Kaj',
      'Hej! Nej, [[det erbjuder vi inte]]. /Ylva',
    ],
    good: [
      'Hej! Tyvärr kan vi inte hjälpa dig med det här. Ring oss, så gör vi det tillsammans. /Kaj',
      'Hej! Namnet går inte att ändra efteråt, men du kan avboka gratis i dag och boka nytt. /Ylva',
      'Hej! Det går fint att ändra. /Kaj',
    ],
  },
  'answer/tried-channel': {
    bad: [
      {
        post: 'Har ringt er tre gånger i dag och aldrig kommit fram.',
        draft: 'Vad tråkigt! [[Ring oss]] på 0771-22 33 44. /Emil',
      },
      {
        post: 'Ingen svarar i chatten, jag har väntat i två timmar.',
        draft: 'Förlåt! [[Skriv till oss i chatten]] igen. /Sol',
      },
      {
        post: 'Det går inte att logga in, bara felmeddelanden hela dagen!',
        draft: 'Ursäkta strulet! [[Logga in]] och välj Avtal. /Emil',
      },
    ],
    good: [
      {
        post: 'Chatten svarar inte',
        draft: 'Jag är ledsen att du inte fått svar i chatten. Ring oss på 0771-22 33 44. /Mats',
      },
      {
        post: 'Har ringt er tre gånger i dag och aldrig kommit fram.',
        draft: 'Vad tråkigt! Skriv i chatten i stället, där är kön kort. /Emil',
      },
      {
        post: 'Har ringt er tre gånger i dag och aldrig kommit fram.',
        draft: 'Förlåt! Vi ringer upp dig i dag före fyra. /Sol',
      },
      {
        post: 'Tack för hjälpen på telefon i går!',
        draft: 'Tack själv! Ring oss gärna igen om det är något. /Sol',
      },
    ],
  },
  'answer/closed-channel': {
    bad: [
      'Hon nås på [[post@bolaget.example]]. /Sam',
      'Hej! [[Mejla oss]] på hej@solbyn.example. /Ann',
      'Hej! [[Besök ditt närmaste kontor]], så hjälper de dig. /Ann',
      'Hej! [[Skicka ett brev till oss]] med kvittot. /Sixten',
    ],
    good: [
      'Hej! Skriv i chatten, så hjälper vi dig. /Ann',
      'Hej! Du får en bekräftelse i mejlen när du har betalat. /Ann',
      'Hej! Brevet med koden kommer inom tre dagar. /Sixten',
    ],
  },
  'answer/missing-thanks': {
    bad: [
      {
        post: 'Tusen tack för fantastisk hjälp i dag, ni är bäst!',
        draft: 'Hej! Nästa hämtning är på onsdag. /Rolf',
      },
      {
        post: 'Vilken underbar personal ni har på tåget till Narvik!',
        draft: 'Hej! Tåget går varje dag 10.30. /Rolf',
      },
      { post: 'Tusen tack, världens bästa service!', draft: 'Noterat. /Kerstin' },
    ],
    good: [
      {
        post: 'Tusen tack för fantastisk hjälp i dag, ni är bäst!',
        draft: 'Tack snälla! Det värmer, och jag hälsar till alla här. /Rolf',
      },
      {
        post: 'Vilken underbar personal ni har på tåget till Narvik!',
        draft: 'Vad glad jag blir! Tack för att du berättar. /Kerstin',
      },
      { post: 'Vilka dagar hämtar ni papper?', draft: 'Nästa hämtning är på onsdag. /Rolf' },
    ],
  },
  'promise/vague': {
    bad: [
      'Teknikern åker ut [[så fort det finns]] en ledig tid. /Bo',
      '[[Vi återkommer så snart som möjligt]]. /Yusuf',
      'Felet på linjen [[åtgärdas inom kort]]. /Yusuf',
      '[[Vi hör av oss när vi vet mer]]. /Britt',
    ],
    good: [
      'Vi lagar hissen så fort delen kommer, och den är här på torsdag klockan nio. /Bo',
      'Vi återkommer senast på fredag. /Yusuf',
      'Vi vet inte än när strömmen är tillbaka. Nästa besked kommer klockan 15. /Britt',
      'Så snart du har loggat in ser du beloppet. /Britt',
    ],
  },
  'moderation/unexplained-removal': {
    bad: [
      '[[Vi har tagit bort din kommentar]]. /Hedda',
      'Hej! [[Ditt inlägg har raderats]]. /Hedda',
      '[[Inlägget kommer att tas bort]]. /Kurt',
    ],
    good: [
      'Vi har tagit bort din kommentar, eftersom den hängde ut en av våra förare med namn. Skriv gärna om det som hände. /Hedda',
      'Vi tar bort inlägg med hot, det står i våra regler. /Kurt',
      'Vi har tagit bort avgiften. /Kurt',
    ],
  },
} satisfies Partial<Record<ReplyRuleId, RuleExamples>>
