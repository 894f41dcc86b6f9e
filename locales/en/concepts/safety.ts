import type { ConceptWords } from '../../../src/core/concepts.js'

/** English words by concept: safety. */
export const safety: ConceptWords<'safety'> = {
  phishing: `
    phishing phising fishing fake fakes faked smishing vishing phish phished suspicious suspect dodgy spoof
    spoofed spoofing impersonating impersonator impersonation imposter impostor imitating imitation pretending
    posing pretend pretends purporting purports sms scam scams scammy scamming spam hoax bogus fraud fraudulent
    legit genuine legitimate lookalike clone cloned 7726 url domain attachment verify suspended copycat shady
    iffy qr quishing fishy decoy convincing
  `,
  fraud: `
    fraud frauds fraudster fraudsters fraudulent fraudulently defraud defrauded scammed scammer scammers scam
    scams scamming conned conman conmen conartist con-artist unauthorised unauthorized unrecognised unfamiliar
    tricked trickster tricksters duped swindled swindle swindler swindlers swindling identity theft stolen
    cloned cloning skimmed skimming drained siphoned withdrawals fleeced hoodwinked romance apprefund mule crook
    crooks crooked actionfraud impersonated forged forgery counterfeit deceived deception rinsed cardnumber
    phantom
  `,
  'lost-things': `
    lost lose loses losing loss mislaid mislay misplaced misplace dropped forgot forgotten found find finder
    gone missing vanished disappeared keys key wallet wallets purse purses handbag bag bags umbrella umbrellas
    gloves glove scarf hat coat jacket glasses specs spectacles laptop ipad kindle passport teddy bunny rucksack
    backpack earring airpods headphones hearing-aid lostproperty handed crutch violin lunchbox pram dentures
    retrieve retrieved reunited
  `,
  hacked: `
    hacked hack hacks hacker hackers hacking hijacked hijack leaked leak breach breached breaches databreach
    databreaches virus viruses malware ransomware trojan spyware stolen compromised compromise takeover phished
    intruder unauthorised darkweb haveibeenpwned pwned exploit exploited exploits vulnerability vulnerabilities
    cyberattack cyber-attack cyber ddos defaced injected backdoor keylogger botnet sim-swap simswap pawned
    anydesk teamviewer
  `,
  'block-word': `
    block blocked blocking blocks unblock unblocked unblocking freeze froze frozen freezing unfreeze stop
    stopped cancel cancelled cancelling cancels lock locked locking unlock suspend suspended suspension
    deactivate deactivated deactivating deactivation disable disabled restrict restricted restriction
    restrictions barred barring replace terminate terminated shutdown shut-down revoke hotlist blacklist
  `,
  privacy: `
    data gdpr dpa dpo ico privacy private dsar sar subject personal confidentiality confidential secrecy secret
    breach breached leak leaked sharing disclosed disclose disclosure consent consented unconsented opt-out
    optout tracking tracked cookies profiling delete deleted deletion erase erased erasure forgotten
    ex-directory phonenumber visibility stranger's recipient misaddressed someone's else's cctv recorded
    recordings surveillance storing retain retention anonymous anonymised anonymity third-party overheard nosy
    snooping datatilsynet imy spouse identity confidential* datasubject
  `,
  'police-law': `
    police policeman policewoman copper cops crimes criminal criminals lawyer lawyers solicitor solicitors
    barrister legal legally illegal illegally unlawful law laws court courts smallclaims tribunal sue sued suing
    sues prosecute prosecuted prosecution ombudsman ombudsmen ombudsman's fos fca ofgem ofcom ofwat caa ico asa
    tradingstandards citizensadvice consumer arn forbrukerrådet finanstilsynet konsumentverket pts watchdog
    regulator regulators regulated formally official writ injunction lba mcol justice judge jury evidence
    witness actionfraud offence offences arrested arrest magistrate magistrates legislation statutory breach
    negligence liable liability bailiffs authorities mp proceedings litigation affidavit statutorily deadlock
  `,
  'safe-word': `
    secure security securely safe safely safety trustworthy trust trusted untrustworthy genuine legit legitimate
    authentic authenticity official verified verify encrypted encryption padlock bonafide kosher reliable
    reputable checked insecure unsafe protected protection protect certified fscs suspicious reassurance
    reassure vouch secured unsecured legitimately verifying verification authentication impostor watertight
    safeguards safeguarded certificate
  `,
}
