import { words } from '../../src/entities/context.js'

/** Ordinary words: in capitals they are shouted. None is an acronym as well. */
export const ordinary: readonly string[] = words(`
  about above absolutely accept account across action actually add address after afternoon again against ago
  agree all allow allowed almost alone along already also although always amazing an and angry another
  answer any anybody anyone anything anyway apart apologise apply are around arrive ask asked at attention
  available avoid away back bad be beautiful because become been before began begin behind being believe
  best better between big bill block book booking both broken brother but button buy by call called came can
  cannot can't cancel car care careful careless carefully case cash change charge check children choose
  clear clearly click close closed code come comment complain completely confirm contact continue correct
  cost could couldn't cover crazy customer cut daily danger date daughter day days deadline dear decide
  definitely delay delete deliver did didn't different difficult dinner direct disappointed do does doesn't
  done don't door down drive during each early easy either else email end enough entire especially even
  evening ever every everybody everyone everything exactly except excited expensive explain extra extremely
  fact fail false family fantastic far fast father fault fee few fill final finally find fine first fix
  fixed follow for forever forget forgot form forward found four free friday friend from full fun gave get
  getting give given glad go goes going gone good got great guess had half happen happened happy hard has
  hasn't hate have haven't having he hello help her here herself him himself his hold home honestly hope
  hopefully hour hours house how however huge hurry if ignore immediately important impossible in included
  including indeed information inside instead insurance into invoice is isn't its it's itself january join
  june just keep kind kindly knew know known last late later least leave left less let letter life like
  limit limited line list listen little live login long look lose lost lot love made mail make making many
  match matter maybe me mean message might mind mine minute minutes miss mistake monday money month months
  more morning most mother move much must my myself name near need needs neither never new next nice night
  no nobody none not note nothing notice now number of off offer often okay old on once one only open or
  order other others our ours out outside over own paid parcel parents part past pay payment people perfect
  perhaps person phone pick place please police possible prefer pretty price private probably problem
  promise put question queue quick quickly quite rather read ready real really reason receive refund refuse
  register remember remove repeat reply report request right rude rule rules said same saturday save saw say
  says second see seen sell send sent separate serious seriously service set several shall she should
  shouldn't show sign simple simply since sister sit six slow small so some somebody someone something
  sometimes soon sorry speak special start started stay still stop straight strictly stupid such sunday
  support sure take taken talk tell terms than thank thanks that that's the their them then there these they
  thing things think this those thought three through thursday ticket time times to today together told
  tomorrow tonight too took total totally train travel true try tuesday turn twice two under understand
  unfortunately unless until unique up update upset urgent use used useful useless usual usually valid very
  wait waiting walk want wanted warning was wasn't watch way we wednesday week weekend weeks welcome well
  went were what whatever when where which while whole why will win with within without won't word words
  work working works world worst would wouldn't write wrong year years yes yesterday yet you your yours
  yourself zero
`)

/** Acronyms and codes that are rightly in capitals. */
export const acronyms: readonly string[] = words(`
  ac adhd ads agm ai aka als am aml android api app apr arn asap atm aws b2b bacs bbc bic bios bsb btw cco
  ccj cctv cd ceo cfo cc chaps cms co2 coo copd cpu cr crm css csv ctf ctv cv cvc cvv czk dab db dd dhcp dhl
  dkim dkk dmarc dna dns dob dpd dpo dr dsb dsl dsu dvd dvla dvr ecg eea eft ehic eid emi epo epub esim esg
  etf eta etd eu eur ev evs exif faq faqs fca fi finans fos fps ftp ftth fttc gb gbp gdpr ghz gif gmt gp gps
  gsm gtin guid hd hdd hdmi hdtv hgv hiv hmrc hq hr html http https hvac ias iata iban ico id ids ikea imap
  imei imsi inc int io ios ip iphone ipo iptv ipv4 ipv6 isa isbn iso isp it ivr jpeg jpg json kb kba kbps kg
  kid km kpi kr kw kwh kyc lan lcd led lg llc llp lpg lte ltd ltv mb mbps md mms mot mp3 mp4 mri ms msisdn
  mtb mw mwh nato nav nb nfc nhs ni nino nok nsb nvme obd ocr oled ong oss ota otp paye pc pcr pdf pep phd
  php pin pins pnr po pod pos pp ppi ps psd2 psd3 psu puk pvr pwa qa qr rac ram rcd rfid rip roi rsvp rss
  sas scart sd sek sepa sftp sim sj sl sla smb sms smtp sn sos spf sql ssd ssh ssl ssn stp suv svg swift tb
  tcp tls tlc tnt tv uhd ui uk ups uri url urls usb usd utc uuid ux vat vdsl vhs vip vod voip vpn vps vr wc
  wep wh who wifi wlan wpa wpa2 wpa3 www xl xls xlsx xml xs xxl xxs yoy zip dm pm dms pms bankid ssid ip68
  ngo icu a&e aa usp rma epc evse kva ac/dc
`)
