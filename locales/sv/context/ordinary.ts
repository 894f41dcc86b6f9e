/** Swedish words that begin sentences, and words that are also names. */
import { words } from '../../../src/entities/context.js'

export const ordinary = words(`
  a at
  mor far mormor farmor morfar farfar moster faster kusin
  stig bror my björn sten dag saga liv sol love hans per tor ros vide lo alla ek berg ström lind holm falk blom lång stark hall frost svärd skog dal ros lilja örn varg palm alm asp borg sjö strand sten sand gran fält norrman frisk tapper kling rask hult fors kvist jarl wall men
  jag du han hon den det vi ni de dem man hen mig dig sig oss er min din sin vår ert deras mitt ditt sitt mina dina sina våra era
  hej hejsan hallå tjena tack snälla kära bästa ärade god goda godmorgon godkväll morgon kväll varför när var hur vad vem vilken vilket vilka om att som och eller men så då nu här där sedan sen därför dock även också inte aldrig alltid ofta ibland redan fortfarande bara endast kanske självklart absolut ja nej jo okej
  i på av för med till från hos vid under över efter före mellan mot utan enligt genom inom utom längs bland trots tack vare förutom utifrån inför kring runt sedan tills medan eftersom fast fastän innan ifall
  en ett ingen inget inga någon något några varje var både båda samma annan annat andra första andra tredje sista nästa förra hela halva många flera få mer mest minst fler
  är var blir blev har hade kan kunde ska skulle vill ville måste får fick går gick kommer kom gör gjorde ser såg säger sa ger gav tar tog står stod ligger låg sitter bor heter finns fanns tycker tror vet visste hoppas undrar söker behöver skriver ring ringer skicka kolla läs se hör kom gå gör ge ta ha haft fått blivit varit tycks verkar anser menar
  idag igår imorgon måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december jul påsk midsommar nyår sommaren vintern hösten våren
  ny nya nytt stor stora stort liten lilla små gammal gamla bra dålig dåliga fel rätt lätt svår första enda egen egna svensk svenska norsk norska dansk danska engelsk engelska finsk finska tysk tyska fransk franska rysk ryska amerikansk amerikanska europeiska nordiska
  kund kundtjänst banken bank bolaget kommunen sjukhuset polisen regeringen partiet laget klubben tidningen företaget staden landet världen folket mannen kvinnan barnen pengar kortet kontot appen sidan nätet mobilen telefonen bilen huset hemma dags
  enligt tidigare senare därefter dessutom däremot annars nyligen snart plötsligt äntligen tyvärr förresten visserligen naturligtvis egentligen särskilt speciellt framför allt totalt sammanlagt igen
`)
