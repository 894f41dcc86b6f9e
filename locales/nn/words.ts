/** Ordinary words: in capitals they are shouted. */
export const ordinary: readonly string[] = (
  'ikkje ikke aldri alltid alle alt all heile heilt ingen ingenting inga nokon noko nokre mange mykje ' +
  'meir mest fleire få lite litt mindre minst nå straks snart før etter då når først fyrst sist siste ' +
  'neste igjen att tilbake attende heim heime borte bort her der hit dit opp ned inn ut over under bak ' +
  'framfor mellom ved med utan til frå for mot på av om som at og men eller så fordi viss dersom sjølv ' +
  'sjølve må lyt skal skulle kan kunne vil ville bør burde får fekk fått gå går gjekk gått kom kjem ' +
  'komme kome gjer gjere gjera gjort gjorde ta tek tar tok teke gje gjev gir gav gjeve gitt sjå ser såg ' +
  'sett høyr høyre høyrer høyrde les lese lesa leser skriv skrive skriva skriver svar svare svara ' +
  'svarar spør spørje spurde ring ringje ringer ringjer ringde send sende sender sendte vent vente ' +
  'venta ventar hald halde held stopp stoppe stoppa slutt slutte slutta start starte begynn byrja prøv ' +
  'prøve prøver sjekk sjekke sjekka finn finne fann hugs hugse huska gløym gløyme gløymt gløymer lov ' +
  'love lova lovar betal betale betaler betalt kjøp kjøpe kjøpt bestill bestille bestilt avbestill hent ' +
  'hente lever levere bruk bruke brukar følg følgje pass passe trykk trykke klikk logg logge opne opna ' +
  'lukk last oppdater slett slette fjern fjerne endre endra bytt byte bytte flytt flytte meld melde sei ' +
  'seie seier sagt snakk snakke tenk tenkje tenke tru trur veit visste vite forstå forstår forstod ' +
  'skjønar skjøner skjønte hjelp hjelpe hjelper trenger treng ver vere vera vore er var blir bli blei ' +
  'vart vert verte har hadde hatt ha finst står stå stod ligg ligge sit sitje lat la legg legge leggje ' +
  'setje rett retta ordna ordne fiksa fikse snill venleg vennleg vennlegst takk tusen orsak unnskuld ' +
  'beklagar beklager dessverre diverre ja nei jo hei hallo velkomen gratulerer lukke lykke eg meg min ' +
  'mi mitt mine du deg din di ditt dine vi oss vår vårt våre de dykk dykkar dei deira han ho det dette ' +
  'denne desse den seg sin si sitt sine kven kva kvar korleis kvifor kor ein ei eit éin viktig viktige ' +
  'viktigaste merk advarsel åtvaring hastar haster haste farleg fare feil riktig gale galt god godt ' +
  'gode bra betre best dårleg dårlege verre verst stor stort store liten lita små ny nytt nye gammal ' +
  'gamle lang langt lange kort full tom open ope stengd stengt klar klart ferdig gratis dyr dyrt billeg ' +
  'sikker sikkert trygg umogleg mogleg rask raskt treg seint tidleg lenge berre bare kun veldig svært ' +
  'utruleg verkeleg faktisk absolutt heldigvis endeleg òg også likevel kanskje sjølvsagt naturlegvis ' +
  'nettopp akkurat overalt nokosinne heretter dag dagar dagen kveld natt morgon veke veker helg måndag ' +
  'tysdag onsdag torsdag fredag laurdag sundag søndag time timar minutt år månad kroner pris prisen ' +
  'pengar pengane rekning rekninga faktura konto kontoen kortet kode koden passord passordet nummer ' +
  'nummeret namn adresse avtale avtalen vilkår vilkåra reglar reglane frist fristen spørsmål svaret ' +
  'melding meldinga kunde kunden kundar folk barn ungar hus buss tog båt ferje fly pakke pakka billett ' +
  'billetten straum straumen nett nettet vatn veg vegen telefon telefonen chat appen kundeservice ' +
  'banken selskapet kommunen person personleg privat offentleg saman åleine begge båe to tre fire fem ' +
  'seks sju åtte ni ti null halv heil kvart kvarandre annan anna andre same slik slike sånn ulike eigen ' +
  'eiga eige eigne slå framleis enno enda endå allereie sidan medan mens ofte sjeldan plutseleg ' +
  'forsiktig roleg nøye skikkeleg ordentleg grundig tydeleg direkte forbode forbudt lovleg ulovleg ' +
  'tillate påbode nødvendig naudsynt gjeld gjelder kostar'
).split(' ')

/** Abbreviations and codes that are rightly in capitals. */
export const acronyms: readonly string[] = (
  'bankid nav sms mms pin cvc cvv iban bic swift kid ocr mva vat id ip dns ssl tls http https www url ' +
  'pc mac wifi wi-fi lan wlan vpn gps gsm lte nfc qr pdf csv xml html php sql ftp smtp imap pop mx spf ' +
  'dkim dmarc cdn api sdk usb hdmi tv hd uhd iptv dvb dab fm am sim esim imei apn dsl adsl vdsl ftth ' +
  'ont kwh kw mw gwh ams nve rme hv ev el-bil nok sek dkk eur usd gbp bsu ask ips otp afp nsb vy sas ' +
  'klm dhl ups ctt gls dnb sr smn kla krf frp sv sp ap mdg nrk vg tv2 nsm pst fn eu eøs usa uk dk se fi ' +
  'nn nb bm as asa sa ans da enk ba org nr tlf mob faq kpi sla gdpr esg kyc aml psd sca ok obs ps pga ' +
  'mtp dvs bla ca cirka evt el osv etc mfl mvh vh ol vm em nm nba nfl ntnu uib uio uit hvl uis nokut ' +
  'ssb skd brreg altinn minid ehf efaktura avtalegiro vipps mc bil suv abs esp led rgb cpu gpu ram ssd ' +
  'hdd bios uefi os ios ipad fax wc hms hr it ikt kam cv it-drift nato who covid adhd als ms kols hiv ' +
  'aids mr ct ekg ptsd ibs dna pms bnp xl xxl xs sm ml kg km cm mm gb mb tb mbit gbit ghz mhz kbps mbps ' +
  'bt bb gmt cet utc est esc pnr'
).split(' ')
