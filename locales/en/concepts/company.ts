import type { ConceptWords } from '../../../src/core/concepts.js'

/** English words by concept: the company. */
export const company: ConceptWords<'company'> = {
  sponsor: `
    sponsor sponsors sponsored sponsoring sponsorship sponsorships cup league tournament tournaments charity
    charities grant grants donation donations donate donated donating fundraiser fundraisers fundraising raffle
    football handball hockey rugby marathon festival festivals scouts youth junior juniors community lottery
    bursary scholarship scholarships sportsclub choir gala auction hospice foodbank telethon tombola bibs
    regatta orienteering biathlon philanthropy fete parkrun
  `,
  'job-ad': `
    vacancy vacancies job jobs apply applied applying applicant applicants application applications summerjob
    trainee trainees traineeship apprentice apprenticeship apprenticeships hire hired hiring hires recruit
    recruiting recruited recruiter recruitment recruiters interviewed interviews cv cvs résumé resume career
    careers intern interns internship internships placement graduate graduates scheme shortlisted onboarding
    probation part-time full-time seasonal candidate candidates headhunted hr jobseeker employ employing
  `,
  'press-news': `
    journalist journalists reporter reporters newspaper newspapers paper papers article articles tv programme
    documentary documentaries interview interviewed interviews press pressrelease release media news bbc itv
    guardian telegraph nrk svt aftonbladet expressen vg dagbladet watchdog panorama dispatches rip-off moneybox
    moneysavingexpert mse podcast podcasts headline headlines column columnist editor editorial editor's scoop
    expose exposé exposed journalism broadcaster broadcast spokesman spokesperson spokeswoman breaking tabloid
    tabloids coverage photographer quote magazine
  `,
  'ceo-money': `
    ceo ceos executive executives exec execs director directors chairman boardroom board bonuses profit profits
    profitable profiteering dividend dividends shareholder shareholders quarterly turnover revenue billions
    billion millions million record earnings fatcat fatcats fat-cat fat-cats pay-rise payrise yacht yachts
    lining greed greedy golden investors hedge agm stockmarket bailout bailed layoffs redundancies pinstripe
    champagne offshore mansion buyback corporate capitalism tycoon payout
  `,
  values: `
    pride rainbow flag flags lgbt lgbtq climate green greener greenwash greenwashing diversity diverse inclusion
    inclusive inclusivity dei woke wokeness wokery war wars ukraine russia russian israel gaza palestine
    palestinian politics political politically politician politicians boycott boycotts boycotting boycotted
    ethical ethics unethical ethically sustainable sustainability sustainably carbon emissions net-zero netzero
    co2 offsetting fossil fossils weapons vegan feminism feminist equality equal racism racist values virtue
    signalling propaganda right-wing leftwing leftie lefties brexit immigration migrants blm trans kneeling
    takesides pinkwashing activism activist activists democracy sanctions
  `,
  advert: `
    advert adverts advertisement advertisements advertise advertised advertises advertising ad ads campaign
    campaigns commercial commercials slogan slogans logo logos poster posters billboard billboards influencer
    influencers jingle jingles marketing rebrand rebranding promo promos leaflet leaflets flyer flyers banners
    catchphrase mascot actor actress voiceover tagline pr brand branding hoarding spoof celebrity junk-mail
    junkmail telemarketing coldcall coldcallers telesales newsletter asa
  `,
  'branch-network': `
    branch branches branchless closure closures closing shutting shuts axing axe axed axes open opening village
    villages depot depots buildings signage high-street highstreet hub hubs bankhub town towns rural islands
    locations premises relocate relocated relocating nearest locals cashpoint refurb refurbished refurbishment
    headquarters hq outlet outlets sorting post-office postoffice centralised centralising counties petition
    nationwide
  `,
  'merger-name': `
    merger mergers merge merged merging takeover takeovers acquired acquisition acquire acquires buyout owner
    owners ownership renamed rename renaming rebrand rebranded rebranding history historic heritage founded
    founder founders established anniversary anniversaries centenary centennial jubilee formerly previously
    subsidiary nationalised privatised privatisation conglomerate selloff venture integration migrated archives
    demerger incorporated vintage nostalgia
  `,
  congratulation: `
    congratulations congratulation congrats congratz congratulated congratulate gratz grats award awards awarded
    prize prizes winner winners won winning cheers hurray hooray hurrah bravo deserved welldone chuffed
    anniversary milestone toast kudos applause trophy medal champion champions shortlisted nominated nomination
    felicitations mazeltov gratulerer grattis tillykke onnea deservedly champagne 🎉 👏 🏆 🥂 🎂 congrat*
  `,
  'environment-nature': `
    pollution pollute polluted polluting polluters noise noisy loud dust dusty smell smelly stench stink wind
    turbine turbines windfarm windfarms windmill tree trees felled felling forest woodland litter littering
    fly-tipping flytipping fly-tipped recycling recycle sewage river rivers spill roadworks digging excavator
    jackhammer snow plough ploughs ploughed ploughing snowplough grit gritted gritting gritter gritters potholes
    verge verges birds nesting hedgehog hedgehogs bees wildlife reindeer seagulls emissions diesel exhaust
    idling fumes construction blasting drilling pylons wilderness nature environment environmental hedgerow peat
    quarry rats vermin chainsaw wolves cormorants fjord
  `,
  municipal: `
    council councils councillor councillors counciltax municipality municipal kommune kommun mayor town-hall
    townhall kindergarten nursery building planning permit bins bin binmen refuse recycling rubbish streets
    street streetlight streetlights streetlamp lamppost pavement pavements pothole potholes road roads libraries
    playground playgrounds swings park parks allotment allotments cemetery leisure swimming swimmingpool school
    homecare housing benefit zoning elections electoral polling gritting verge verges bench benches cyclepath
    cycle gully civic community dogwaste graffiti flytipping licensing registrar bylaw
  `,
  survey: `
    survey surveys surveyed rating ratings rate rated five-star one-star trustpilot review reviews reviewed
    reviewing reviewers tripadvisor questionnaire questionnaires poll polls score scores scored nps competition
    competitions contest lottery prizes entered smiley smileys recommend 10/10 0/10 1/10 5/5 respondents opinion
    opinions vote votes voted quiz raffle t&cs satisfaction feefo checkatrade appraisal
  `,
}
