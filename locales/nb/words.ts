/** Everyday words that in capitals are shouting. */
export const ordinary: readonly string[] = (
  'ikke aldri alle alt alltid nå må skal vil kan bør får har er var blir ble vær være les lese ' +
  'leser husk huske se ser hør høre vent vente stopp slutt stans pass passe på av til fra med uten ' +
  'før etter under over mellom hos ved om når hvis dersom fordi men og eller så bare kun også ' +
  'igjen allerede fortsatt straks snart senere sent tidlig strengt veldig svært altfor helt ganske ' +
  'mye mer mest mindre minst flere færre mange få noe noen ingen ingenting hver hvert hele hel ' +
  'halv første siste neste samme annen andre annet begge null hjelp hjelpe takk tusen vennligst ' +
  'beklager unnskyld dessverre gjerne kanskje sikkert nok vel jo ja nei du deg din ditt dine dere ' +
  'deres vi oss vår våre jeg meg min mitt mine han hun ham henne de dem det den dette denne disse ' +
  'der her hit dit hvor hva hvem hvorfor hvordan hvilken hvilket hvilke ring ringe ringer skriv ' +
  'skrive skriver send sende sender logg trykk trykke klikk velg velge gå går kom kommer komme ' +
  'gjør gjøre gjort ta tar tatt gi gir gitt sett sette setter betal betale betaler bestill ' +
  'bestille kjøp kjøpe åpne lukk slett slette forstå forstår skjønn skjønner vet vite tro tror ' +
  'mener si sier sagt svar svare svarer spør spørre prøv prøve forsøk sjekk sjekke kontroller ' +
  'oppdater last finn finner finne bruk bruke bruker møt møte hold holde holder rør flytt bytt ' +
  'bytte endre endrer stoppe slutte start starte meld melde lever levere hent hente legg legge ' +
  'legger fyll følg følge trenger kreves krever haster gratis viktig viktige viktigst obligatorisk ' +
  'påkrevd forbudt tillatt lov ulovlig mulig umulig riktig feil galt sant usant sikker trygt ' +
  'farlig åpent åpen stengt lukket nytt ny nye gammel gamle god godt gode bra best bedre dårlig ' +
  'verst stor store liten små lang kort høy lav rask raskt fort sakte enkelt lett vanskelig gyldig ' +
  'ugyldig ferdig klar klart full tom død levende varm kald dag dager dagen uke uker måned år time ' +
  'timer minutt minutter morgen kveld natt mandag tirsdag onsdag torsdag fredag lørdag søndag ' +
  'januar februar mars april mai juni juli august september oktober november desember helg ferie ' +
  'jul påske frist fristen senest innen dato tid tiden gang ganger kunde kunden kunder kortet ' +
  'konto kontoen penger pengene faktura fakturaen regning regningen gebyr gebyret avtale avtalen ' +
  'vilkår vilkårene pris prisen rabatt tilbud billett billetten pakke pakken bestilling ' +
  'bestillingen ordre sak saken svaret spørsmål melding meldingen brev telefon nummer nummeret ' +
  'kode koden passord passordet adresse adressen navn navnet skjema nettsiden siden appen ' +
  'nettbanken chatten kontoret butikken absolutt overhodet virkelig faktisk egentlig endelig ' +
  'definitivt garantert utelukkende spesielt særlig personlig selv alene sammen umiddelbart ' +
  'omgående øyeblikkelig snarest herregud kjære hei hallo heisann velkommen gratulerer ha fin ' +
  'flott supert kjempebra utrolig fantastisk tydelig rolig ro stille advarsel informasjon beskjed ' +
  'regler reglene loven ansvar ansvaret skyld skylden grunn problem problemet løsning feilen rett ' +
  'retten plikt krav kravet folk barn mennesker mann kvinne familie hus bil buss tog fly båt vann ' +
  'strøm nett internett vei gate by land norge dessuten derfor derimot likevel ellers hverken ' +
  'verken enten både samt mens selvfølgelig selvsagt naturligvis uansett plutselig nettopp akkurat ' +
  'omtrent maks opp ned inn ut fram frem tilbake bort hjem ute inne oppe nede nær langt'
).split(' ')

/** Acronyms and codes of the trade, rightly written in capitals; lower case here. */
export const acronyms: readonly string[] = (
  'bankid minid buypass kid iban bic swift bsu otp itp afp pin puk cvc cvv sms mms pdf usb wifi ' +
  'wlan lan vpn dns ip url http https www html smtp imap ssl tls ssd hdd cpu gpu ram sim esim gsm ' +
  'lte nfc gps qr sql php api cms ftp isp ipv4 ipv6 adsl vdsl dsl fttb voip tv hd uhd hdmi oled ' +
  'lcd rgb dvd cd pc ios ok ps mvh mva sek dkk eur usd gbp eu eøs efta uk usa nav nsb vy avinor ' +
  'sas dnb sparebank1 nrk tv2 ntb ssb nve rme kwh mwh kw kva gb mb tb kb mbit gbit mbps gbps cm mm ' +
  'km kg mg ml cl dl db hz ghz mhz xl xxl xs id fnr dnr orgnr pnr bnr gnr regnr asa enk hf kf iks ' +
  'gdpr dsa aml kyc psd2 mifid esg ask etf nibor pm dm faq rma eta etd asap id-kort passnr ks nho ' +
  'lo ntnu uio uib uit oslomet nmbu vgs sfo aks bup dps fhi mr ct ekg mri covid hpv hiv aids adhd ' +
  'als kols bpa helfo hms iso ce ntp bgo trd svg krs tos boo aes ads osl lhr cph arn ams cdg jfk ' +
  'iata icao vw bmw kia byd abs suv elbil phev ev chademo ccs ac dc tek10 tek17 bya esta cto ceo ' +
  'cfo cio hr it pr ki ai gpt ui ux crm erp sla tnt dhl ups fedex dpd gls vhs dab fm rfid ean upc ' +
  'isbn issn doi oem as ans nb obs led mac bi ms tek'
).split(' ')
