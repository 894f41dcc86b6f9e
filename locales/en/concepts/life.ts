import type { ConceptWords } from '../../../src/core/concepts.js'

/** English words by concept: health and life. */
export const life: ConceptWords<'life'> = {
  illness: `
    illness ill sick sickness disease diseases cancer chemo chemotherapy radiotherapy tumour tumor leukaemia
    lymphoma diabetes diabetic insulin cardiac angina asthma copd epilepsy epileptic seizure seizures migraine
    migraines flu influenza covid pneumonia bronchitis norovirus fever cough vomiting vomit diarrhoea nausea
    infected sepsis symptom symptoms diagnosis diagnosed diagnose treatment parkinsons parkinson's alzheimers
    alzheimer's dementia arthritis rheumatism fibromyalgia allergy allergies allergic anaphylaxis endometriosis
    crohns crohn's colitis coeliac eczema psoriasis chickenpox measles shingles appendicitis hernia gallstones
    sciatica remission chronic palliative dialysis transplant thyroid osteoporosis glaucoma cataract cataracts
    lupus sclerosis unwell tinnitus menopause autoimmune diabet* epilep*
  `,
  hospital: `
    hospital hospitals hospitalised hospitalized clinic clinics doctor doctors dr gp gps nurse nurses ward wards
    surgery surgeon surgeons operated pharmacy pharmacist pharmacists chemist chemists apotek medicine medicines
    medication medications meds prescription prescriptions tablets pills inhaler epipen a&e ambulance ambulances
    paramedic paramedics icu anaesthetic consultant consultants specialist specialists outpatient outpatients
    inpatient midwife midwives dentist orthodontist optician opticians physio physiotherapist mri scans
    ultrasound xray x-ray biopsy bloods nhs bupa infirmary hospice psychiatrist cardiologist oncologist oncology
    discharged admitted bedside catheter cannula dosage paracetamol antibiotics healthcare physiother*
  `,
  disability: `
    disability disabilities disabled wheelchair wheelchairs wheelchairuser deaf deafness blind blindness sighted
    guidedog zimmer walker rollator crutches dyslexia dyslexic dyscalculia autism autistic adhd asperger's
    aspergers hearingaid ramp ramps accessible accessibility inaccessible stairlift mobility scooter lanyard
    carer carers assisted braille screenreader voiceover talkback cane prosthesis prosthetic amputee stoma
    colostomy paraplegic tetraplegic quadriplegic palsy mnd badge pip dla impaired impairment handicapped
    handicap lipread lipreading captions subtitles neurodivergent nonverbal stammer stutter tourettes step-free
    stepfree
  `,
  'mental-state': `
    anxiety anxious depressed depression depressing exhausted exhaustion overwhelmed overwhelming panic
    panicking panicked panicky despair despairing desperate desperation cope coping breakdown burnout burntout
    bipolar ptsd ocd trauma traumatised traumatic traumatising insomnia sleepless crying sobbing weeping sobbed
    nerves nervous distressed distress distressing distraught therapist therapy counselling counsellor
    antidepressants sertraline citalopram psychosis paranoid lonely loneliness hopelessness vulnerable meltdown
    stressed stress frantic sanity psychologist agoraphobia agoraphobic depress* psychiatr*
  `,
  death: `
    died dies die dead dying death deaths deceased funeral funerals undertaker undertakers estate estates
    executor executors executrix probate heir heirs heiress inheritance inherit inherited inheriting widow
    widows widower widowed grave graves graveside gravestone headstone cemetery churchyard crematorium cremated
    cremation burial buried bury bereaved bereavement condolence condolences grief grieving grieve mourning
    mourn coffin hearse obituary intestate bequest bequeathed beneficiaries posthumous orphan stillborn
    stillbirth suicide fatality registrar tellusonce orphaned predeceased
  `,
  birth: `
    pregnant pregnancy pregnancies expecting baby babies newborn newborns bub maternity paternity christening
    christened baptism baptised midwife birth births born due-date twins triplets caesarean c-section csection
    formula breastfeed breastfeeding breastfed nappy nappies pram cot crib moses pushchair buggy weaning ivf
    miscarriage miscarried prem neonatal nicu babygrow childbirth trimester antenatal postnatal mumtobe
    mum-to-be babyshower godparents infant infants breastpump carseat
  `,
  wedding: `
    wedding weddings marry married marries marriage bride brides bridal grooms bridesmaid bridesmaids bestman
    hen hendo engaged engagement fiance fiancee fiancé fiancée wife-to-be husband-to-be honeymoon honeymooning
    confetti bouquet ushers newlywed newlyweds nuptials elope eloped vicar weddingdress weddingday maiden
    hitched anniversary rsvp betrothed groomsmen marquee spouse banns aisle
  `,
  divorce: `
    divorce divorced divorcing divorcee separated separation separate separating ex exes exhusband ex-husband
    exwife ex-wife expartner ex-partner ex-boyfriend ex-girlfriend custody coparent coparenting co-parent
    maintenance alimony csa cms nisi decree mediation mediator prenup estranged breakup stepmum stepdad
    visitation injunction restraining undertaking mediate annulment annulled divorc*
  `,
  'home-buying': `
    house houses housing flat flats apartment apartments bungalow maisonette cottage terraced detached viewings
    conveyancer conveyancing solicitor downpayment deposit completion mortgage aip freehold leasehold
    leaseholder freeholder surveyor homebuyer homebuyers newbuild new-build gazumped gazumping firsttime
    househunting bidding rightmove zoopla landlord landlady tenant tenancy rent rented renting rental brf
    housemate flatmate deeds deed stampduty stamp properties penthouse semi-detached mortgages bedsit duplex
    flatshare cooperative
  `,
  moving: `
    move moved moves moving relocate relocated relocating relocation address addresses adress adresses removal
    removals mover movers forwarding redirect redirected redirection postcode postal occupier occupant tenant
    tenants movein move-in moveout move-out unpacking emigrate emigrated emigrating folkbokföring
    mailredirection landlord upsizing downsizing downsized vacate vacated vacating resident residents
    housewarming
  `,
  'old-age': `
    elderly pensioner pensioners pension oap oaps retired retirement senior seniors carehome residential nursing
    sheltered guardian guardianship poa lpa proxy deputyship dementia alzheimer's alzheimers frail frailty
    vulnerable grandma grandad granny eighties nineties seventies octogenarian nonagenarian eighty ninety zimmer
    busspass buspass infirm homehelp home-help pendant telecare technophobe luddite geriatric stairlift homecare
    housebound
  `,
  school: `
    school schools schooling kindergarten nursery preschool pre-school creche childminder pupil pupils student
    students university uni unis college colleges exam exams gcse gcses a-level a-levels alevels teacher
    teachers headteacher headmaster headmistress classes classroom termtime half-term halfterm lessons lesson
    lecturer lecture professor thesis dissertation graduate graduated graduation sixthform sixth-form playgroup
    after-school afterschool schoolrun satchel lunchbox freshers campus dorm erasmus tuition tutor
    apprenticeship phd studies studying studied csn scholarship detention ofsted ucas schoolchildren
  `,
  kin: `
    mum mums mom mummy mother mothers dad dads daddy father fathers parents parent gran granny grandma nan nana
    nanna nanny grandmother grandad granddad grandpa gramps grandfather grandparents grandparent son sons
    daughter daughters brother brothers bro sister sisters sis sibling siblings uncle uncles aunt aunts auntie
    aunty cousin cousins nephew nephews niece nieces husband husbands hubby hubbie wife wives wifey missus mrs
    boyfriend bf girlfriend gf spouse fiance grandson grandsons granddaughter granddaughters grandchild
    grandchildren grandkids stepson stepdaughter stepmum stepdad stepfather stepmother inlaws in-laws
    mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law godmother godfather
    godson goddaughter dh fella bairn mil fil sil bil mormor farmor farfar morfar
  `,
  'child-word': `
    child children childs child's kid kids kiddies kiddie kiddo toddler toddlers infant infants teen teens
    teenager teenagers teenage tween tweens bairn bairns wean weans nipper nippers littlun littluns youngster
    youngsters youths underage boy boys girl girls lad lads lass lasses sprog tot tots rugrat year-old yearold
    five-year-old 3yo 4yo 5yo 6yo 8yo 10yo adolescent juvenile schoolboy schoolgirl firstborn munchkin playpen
  `,
  'work-life': `
    job jobs unemployed unemployment redundant redundancy redundancies boss bosses manager colleague colleagues
    coworker coworkers employer employers employee employees employed salary wage wages payslip payday retire
    retired retiring retirement shifts nightshift rota overtime office wfh homeworking commute commuting
    commuter sickleave sicknote furlough furloughed sacked fired dole jobseeker jobcentre universal benefits
    a-kasse nav zero-hours zerohours freelancer freelance freelancing apprentice career workplace workmate
    workmates laid-off resign resigned parttime part-time fulltime full-time temping timesheet
  `,
  'own-business': `
    business businesses company companies ltd plc llp enk startup start-up cafe café restaurant pub bakery salon
    hairdresser hairdressers farm farmer farming guesthouse b&b campsite workshop gallery association club
    society charity committee treasurer chairman sole-trader traders soletrader self-employed selfemployed
    entrepreneur bookkeeping bookkeeper accountant accounts turnover vat tills payroll employees livelihood
    takings stall franchise tradesman plumber electrician consultancy agency scouts scout choir parish church
    allotment trustees registered orgnr wholesale firm takeaway chippy organisation
  `,
  'identity-paper': `
    passport passports licence licences license driving driver's id ids idcard visa visas permit permits
    residence residency documentation identification identity identify brp settlement notarised notary apostille
    certified photo photocard selfie biometric biometrics nin nino cpr fødselsnummer personnummer dnumber
    samordningsnummer citizen citizenship esta schengen verify verification kyc embassy asylum marriage v5
    logbook provisional dvla
  `,
}
