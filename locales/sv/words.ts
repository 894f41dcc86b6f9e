import { words } from '../../src/entities/context.js'

/** Everyday words: in capitals they are shouted. None is an abbreviation as well. */
export const ordinary: readonly string[] = words(`
  inte aldrig alltid ingen inget inga ingenting alla allt alltså absolut måste nu genast omedelbart direkt redan igen
  sluta stopp stoppa läs läsa hör lyssna titta kolla snälla tack hjälp hjälpa vänta ring skriv skicka svara logga
  klicka gör gjort göra säg sagt säga ta tar tog ge ger gav få får fick gå går gick komma kommer kom bli blir blev
  vara är var har hade haft kan kunde ska skall skulle vill ville bör borde får behöver tror tycker vet veta förstår
  förstå menar mena heter hittar hitta finns fanns fungerar funkar gäller kostar betala betalar betalat köper köpt
  jag du han hon den det vi ni de dem mig dig oss er min din sin vår mitt ditt sitt mina dina sina våra era ditt själv
  och eller men att som när där här hur vad varför vem vilken vilket vilka vart varifrån om för från med utan till
  på av hos vid under över efter före innan mellan genom sedan tills medan därför eftersom också även bara endast
  mycket många mer mest mindre minst lite få fler flest helt hela hel halva båda varje samma annan annat andra
  första sista nästa förra stor stora litet små liten bra bättre bäst dålig dåligt dåliga sämre sämst viktigt viktig
  viktiga rätt fel felet sant falskt ny nytt nya gammal gammalt gamla lång långt kort snabbt snart sen sent tidigt
  idag imorgon igår kväll dag dagar vecka veckor månad månader år timme timmar minut minuter tid tiden gång gånger
  ja nej jo okej visst verkligen faktiskt tyvärr självklart naturligtvis säkert kanske nog väl precis exakt
  väldigt jätte otroligt helt totalt omöjligt möjligt gratis kostnadsfritt varning viktigast
  ledsen förlåt beklagar ursäkta välkommen hej grattis underbart fantastiskt toppen kanon super roligt kul glad
  arg trött besviken lugn lugna tålamod noga noggrant ordentligt tydligt klart öppet stängt öppna stäng starta byt
  ändra välj tryck ladda spara glöm kom ihåg tänk prova försök använd lämna hämta boka bokat beställ beställt
  kund kunden kunder kort kortet konto kontot kod koden koder lösenord nummer numret namn adress faktura fakturan
  pengar pengarna lån ränta avgift pris priset ärende ärendet fråga frågan svar svaret problem problemet fel
  hjälper ringer skriver skickar svarar tittar kollar loggar läser väntar lovar löser ordnar fixar händer hänt hände
  någon något några nån nåt någonsin ofta ibland sällan fortfarande ännu äntligen tillbaka ut in upp ner bort hem
  dit hit ens denna detta dessa sådan sådant så då dock däremot annars istället trots mot ensam tillsammans
  person personer person människa människor företag bank banken telefon telefonen chatten chatt brev
  mejl meddelande inlägg kommentar länk länken sida sidan hemsida regler reglerna villkor villkoren avtal avtalet
  privat privata offentligt hemligt uppgift uppgifter uppmärksam observera notera gärna helst endast enbart
  omgående senast tidigast högst minst max exakt förbjudet tillåtet ansvar skyldig bevis sanning lögn
  inom utanför innanför varken ingenstans överallt någonstans varsågod varmt vänligen snällt
  behöver behövs krävs borde hade alltihop hittills framöver längre längst dubbelt halv hundra tusen
`)

/** Abbreviations and codes that are rightly written in capitals. */
export const acronyms: readonly string[] = words(`
  sms mms pin puk bic iban ocr ssn id uc pm dm faq vd it sj sl usa eu eg fn uk us gb  no se dk fi nok sek eur usd
  gps usb hdmi wifi wlan lan wan vpn dns dhcp ip ipv4 ipv6 ssl tls http https url html css php sql ftp sftp ssh smtp
  imap pop pop3 mx spf dkim dmarc cname ttl api sim esim nfc qr rfid led lcd oled tv dvd cd pc mac ios ram ssd cpu
  gdpr psd2 kyc aml fatca crs isk kf itp atp ppm csn af fk skv scb mdh arn ko knx ab hb kb brf ek orgnr bg pg
  mvh ps obs asap fyi tba tbd ok  ca kr mkr tkr kwh mw kw gw mwh gwh co2 el elhandel mb gb tb kb mbit gbit
  mhz ghz adsl vdsl ftth lte 3g 4g 5g 2g imei iccid pnr eta etd gmt cet utc am
  smhi msb sos sas klm kth skr svt sr tv4 tv3 ica ikea h&m seb dnb sbab lf nix npl bankid bank-id e-id
  cvc cvv cvc2 pdf jpg png csv xml docx xlsx zip usd chf gbp pln visa amex mc vab vabba bvc mvc lss sgi
  dna hiv adhd add als ms kol ptsd ivf mrsa covid rsv vvs ovk bbr ata rot rut pbl a-kassa tco lo saco
  hr pr seo crm erp saas sla kpi ceo cfo cto nps csat b2b b2c iso ce sis astm suv mpv abs awd bmw vw
  abba nato ddos otp mfa 2fa totp sca swift sepa acs idn tld whois wp cms cdn vps xss
  xl xxl xs xxxl sd hd uhd fm dab cvr vat moms org nr tel tfn st kl osv mfl bla tex
`)
