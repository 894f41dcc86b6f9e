import { words } from '../../../../src/entities/context.js'
import type { Classes } from '../../../../src/text/phrase.js'

/** What posts ask, ask for, tell and complain of. */
export const actClasses = {
  /** Verbs that open a yes-or-no question for information. */
  'opens-question': words(
    `är finns går kan får måste behöver ska skall gäller ingår täcker täcks kostar tar räcker stämmer fungerar funkar har kommer blir brukar krävs räknas hinner vet tillåts omfattas duger passar erbjuder säljer levererar godtar
    accepterar lönar beror spelar bör borde vore skulle heter betyder innebär spelar finnes ges hade äger sponsrar planerar tänker slipper klarar märks syns höjs sänks ändras påverkas betalas beräknas gjordes  e va `,
  ),
  'question-word': words(
    'hur när var vart vad vem vilka vilken vilket varifrån hurdan hurdant vems huruvida hurpass vafför',
  ),
  'asked-verb': words(
    `är gör går kan får ska måste kostar fungerar funkar blir kommer gäller finns hittar tar ligger betyder innebär krävs händer heter ser anmäler bifogar ansöker byter ändrar beställer bokar avbokar betalar räknas öppnar stänger ringer
    vänder skickar loggar skriver spärrar räknar påverkar brukar behöver bör hör hänger beror sker står skiljer aktiverar avslutar säger hämtar lämnar laddar registrerar begär fyller uppdaterar kopplar installerar blire bör når heter`,
  ),
  'tell-inf': words(
    'förklara berätta säga upplysa informera veta svara tipsa rekommendera visa råda beskriva precisera utveckla klargöra förtydliga',
  ),
  'act-inf': words(
    `skicka byta ändra ge fixa ordna lösa hjälpa kolla titta ringa höra återkomma spärra avsluta boka avboka omboka ombokas flytta betala återbetala återkalla skriva lägga sätta stoppa stänga öppna göra rätta korrigera
    uppdatera kontakta skynda makulera kreditera radera koppla dra höja sänka släppa utreda undersöka kontrollera bekräfta beställa leverera mejla maila aktivera låsa blocka blockera lyfta förlänga frysa pausa anmäla avanmäla registrera
    avregistrera återställa nollställa resetta starta laga reparera  ersätta kompensera vidarebefordra eskalera prioritera påskynda slå växla  lämna hämta vända fylla föra överföra dela skala slopa slänga sluta ta
    kalla bistå rädda säga upphöra verkställa godkänna handlägga granska ompröva ångra annullera backa städa ploga sanda salta  förnya säkra försäkra lista hitta spåra leta kika skaffa tala prata träffa räkna matcha förhandla   reservera hålla vänta meddela  sms:a swisha`,
  ),
  'act-imp': words(
    `skicka byt ändra ge fixa ordna lös hjälp kolla titta ring återkom spärra avsluta boka avboka omboka flytta betala återbetala återkalla skriv lägg sätt stoppa stäng öppna gör rätta korrigera
    uppdatera svara kontakta skynda makulera kreditera radera koppla dra höj sänk släpp utred undersök kontrollera bekräfta beställ leverera mejla maila aktivera lås blocka blockera lyft förläng frys pausa anmäl avanmäl registrera
    återställ nollställ resetta starta laga reparera ersätt kompensera vidarebefordra eskalera prioritera påskynda hämta fyll överför slopa sluta rädda säg annullera förnya notera dm:a sms:a hör tag ta se låt sl kom rensa plocka återta kika räkna `,
  ),
  'act-passive': words(
    `avslutas makuleras ändras flyttas spärras stoppas rättas tas återbetalas bokas avbokas ombokas skickas levereras bytas raderas återställas stängas öppnas krediteras korrigeras uppdateras aktiveras pausas förlängas frysas blockeras
    återkallas strykas betalas registreras avregistreras kopplas föras överföras annulleras ersättas kompenseras kontaktas ringas lyftas släppas låsas släckas repareras lagas åtgärdas`,
  ),
  'case-noun': words(
    `ärende ärendet anmälan skadan skadeanmälan skadeärendet beslut beslutet svar svaret besked beskedet återbetalning återbetalningen pengar pengarna ersättning ersättningen utbetalning utbetalningen paket paketet ordern order beställning beställningen leverans
    leveransen routern kortet kort dosan koddosan bankdosan ansökan bygglov bygglovet lånelöfte lånelöftet reklamation reklamationen felanmälan felet installation installationen tekniker teknikern bagaget väskan returen retur felsökning felsökningen
    faktura fakturan kreditfakturan överklagan klagomålet utredning utredningen flytten adressändringen inkopplingen fibern bredbandet avtalet biljett biljetten kompensation kompensationen vouchern reseersättning ersättningskort mobilen reparationen autogiroblankett intyget fullmakten uppsägningen`,
  ),
  ago: words(
    'måndags tisdags onsdags torsdags fredags lördags söndags igår förrgår veckan månaden januari februari mars april maj juni juli augusti september oktober november december våras somras höstas vintras jul påskas morse',
  ),
  'time-unit': words(
    'sekunder minut minuter minuters min timme timmar timmars tim dag dagar dagars dygn vecka veckor veckors månad månader månaders mån år års kvart kvartar halvtimme kvällar dar',
  ),
  'by-words': words(
    'en ett två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo trettio fyrtio femtio sextio nittio hundra flera många några ett-par halv tusen oändliga otaliga <num>',
  ),
  ordinal: words(
    'andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte femtonde tjugonde hundrade tusende femtielfte hundraelfte trettielfte 2:a 3:e 4:e 5:e 6:e 7:e 8:e 9:e 10:e',
  ),
  /** What the company did wrong. */
  'ni-wrong': words(
    `lovade lovat lovar påstod påstår vägrar vägrade nekar nekade drog dragit höjer höjde höjt tvingar tvingade ljuger ljög ljugit skiter struntar struntade  förstör förstörde förstört glömde glömt missade missat
 tappade tappat slarvar slarvade slarvat ignorerar ignorerade ignorerat skyller debiterade debiterat fakturerade krånglar lurade lurar lurat blåser blåste schabblar schabblat klantar klantade bollar slussar svek sviker gömmer    
 avslog avslår envisas tjatar spammar tvingar utnyttjar lämnat smiter smet mjölkar roffar`,
  ),
  'service-noun': words(
    `service servicen bemötande bemötandet information informationen app appen support supporten kundtjänst kundtjänsten kundservice svar svaret svaren kvalitet kvaliteten hantering hanteringen kommunikation kommunikationen system systemet sajt sajten hemsida
    hemsidan sida sidan rutin rutiner rutinerna handläggning handläggningen stil stilen villkor villkoren avtal avtalet produkt produkten bredband bredbandet nät nätet täckning täckningen väntetid väntetiden köer kön kötid kötiden telefonkö lösning lösningen upplevelse upplevelsen
    företag företaget bolag bolaget bank banken leverans leveransen transport transporten trafik trafiken punktlighet underhåll tillgänglighet priser pris priset erbjudande uppdatering uppdateringen version versionen inloggning inloggningen chatbot chatboten chatt chatten`,
  ),
  'fix-noun': words(
    'knapp funktion möjlighet inställning valmöjlighet val filter sökfunktion skylt  läge  karta widget notis notiser påminnelse kalender alternativ genväg ikon lista sida avdelning linje avgång tur hållplats bänk papperskorg laddstolpe laddstolpar cykelställ automat',
  ),
  'bank-kind': words(
    'bank bolag leverantör operatör försäkringsbolag elbolag webbhotell bredbandsbolag elleverantör flygbolag mobiloperatör budfirma gym apotek internetleverantör telefonbolag elhandlare fondbolag mäklare konkurrent konkurrenten konkurrenter konkurrenterna',
  ),
} as const satisfies Classes
