/** Further English words for illness: endings that only illnesses have, diagnoses, impairments and injuries. */
import { words } from '../../../src/entities/context.js'

export const diagnoses = words(`
  anemia carcinoma glaucoma neuralgia
  *phobia *phobic *sclerosis *fibrosis *plegia *plegic *algia *dystrophy *itis *aemia *carcinoma
  *sarcoma *ectomy *ectomies *ostomy *opathy *paresis *pnoea *pnea ibs ibd cfs me-cfs pcos
  epilepsy-meds visually-impaired vision-impaired hearing-impaired mobility-impaired sight-impaired
  registered-blind registered-disabled colour-blind color-blind colourblind colorblind bedridden bed-bound
  bedbound housebound wheelchair-bound wheelchair-user  food-poisoning blood-poisoning
  macular-degeneration retinal-detachment detached-retina motor-neurone motor-neuron chronic-fatigue
  chronic-pain heart-disease heart-trouble heart-murmur irregular-heartbeat atrial-fibrillation high-blood
  low-blood blood-clot blood-clots blood-pressure brain-haemorrhage brain-bleed haemorrhage* hemorrhage*
  learning-disability learning-difficulties learning-difficulty special-needs developmental-delay
  selective-mutism panic-disorder bipolar-disorder personality-disorder social-anxiety post-traumatic
  nervous-breakdown suicidal self-harm self-harmed sleep-apnoea sleep-apnea restless-legs underactive-thyroid
  overactive-thyroid thyroid* hypothyroid* hyperthyroid* graves-disease addison* cushing* sjogren* raynaud*
  ehlers-danlos marfan* tuberous kidney-disease liver-disease liver-failure lung-disease lung-condition
  bowel-disease bowel-cancer irritable-bowel prolapse* prolapsed slipped-disk trapped-nerve frozen-shoulder
  tennis-elbow carpal-tunnel torn-ligament torn-ligaments cruciate* whooping-cough scarlet-fever hay-fever
  hayfever mumps rubella malaria dengue typhoid cholera meningitis* encephalitis* septicaemia* septicemia*
  gangrene* bedsore* chlamydia* herpes* gonorrh* syphilis infertility ivf stillborn premature-baby preemie
  nicu ectopic* gestational* postpartum* post-natal hyperemesis* lactose-intolerant gluten-intolerant
  peanut-allergy nut-allergy severe-allergy allergic-reaction rashes hives impetigo ringworm scabies
  menieres meniere* labyrinthitis amnesia* dementia-patient forgetful-dementia psychotic
  psychopath* insomniac* narcoleptic* anaphylactic* haemophili* hemophili* leukaem* lymphoedema*
  metastas* metastatic* terminal-cancer remission nose-job facelift cold-sores concussed tetraplegi*
  quadripleg* parapleg* hemipleg* amputat* spinal-injury head-injury brain-damage brain-damaged burn-injury
  snakebite snake-bite dog-bite chilblains cataract-surgery glaucom* astigmati* dyspraxi* dyscalculi*
  neurodivergent neurodiverse incontinen* dialysis-patient transplant-patient
   half-blind half-deaf partially-deaf legally-blind deafblind high-cholesterol cholesterol registered-deaf profoundly-deaf type-1 type-2 stage-4 stage-3 stage-2 heart-op blood-transfusion diabetic-coma fracture fractures bruising concussion swelling chest-pain chest-pains fainting seizure seizures palpitations dizzy-spells back-pain knee-pain joint-pain sprain`)
