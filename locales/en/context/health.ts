/** English words for illness, injury and care. */
import { words } from '../../../src/entities/context.js'
import { care } from './care.js'
import { diagnoses } from './diagnoses.js'

export const health = {
  condition: [
    ...words(
      'sick-leave off-sick signed-off bad-back bad-heart bad-knee bad-hip poor-eyesight bad-eyesight poor-hearing weak-heart heart-problem heart-problems back-problems chronic cataract cataracts glaucoma tinnitus vertigo gallstone* kidney-stone kidney-stones ulcer ulcers appendix osteoporosis scoliosis spondylitis huntington* downs cerebral bypass angina heart-attack heart-failure heart-condition jaundice narcolepsy apnoea apnea ocd anaphyla* intoleran* stammer stutter partially-sighted sight-loss hearing-loss long-covid sickle-cell slipped-disc tendonitis glandular melanoma myeloma mental-health eating-disorder panic-attack panic-attacks insomnia brain-injury kidney-failure leukaemic pulmonary embolism aneurysm hypertension gout polio spina-bifida neuropathy ulcerative stillbirth postnatal preeclampsia amputee crohns cancer cancers tumour tumor leukaemia leukemia lymphoma infarction thrombosis dementia alzheimer* parkinson* epilepsy epileptic diabetes diabetic asthma asthmatic rheumatism arthritis osteoarthritis fibromyalgia psoriasis eczema allergy allergies allergic coeliac celiac crohn* colitis endometriosis migraine* depression depressed burnout anxiety bipolar schizophreni* psychosis ptsd adhd autism autistic asperger* tourette* anorexia bulimia alcoholic alcoholism addiction hiv aids covid* coronavirus flu influenza pneumonia bronchitis tonsillitis norovirus lyme sepsis copd emphysema aphasia paralysed paralyzed paralysis paraplegic quadriplegic sclerosis fibrosis palsy dystrophy cirrhosis hepatitis tuberculosis whiplash concussion miscarriage dyslexi* infection infections disability disabilities disabled hard-of-hearing deafness blindness fever chickenpox measles shingles sciatica hernia appendicitis terminally pregnancy pre-eclampsia lupus anaemia',
    ),
    ...diagnoses,
    ...care.condition,
  ],
  injury: [
    ...words(
      'broke broken breaking fractured fracture sprained sprain injured injury hurt crushed amputated dislocated twisted torn tore burned burnt smashed pain painful ache surgery replacement transplant pains aching bleeding bled bruised swollen sore scalded stitches trapped wrecked',
    ),
    ...care.injury,
  ],
  body: [
    ...words(
      'arm arms leg legs foot feet hand hands wrist knee knees shoulder shoulders back neck head hip hips finger fingers toe toes rib ribs collarbone eye eyes ear tooth teeth heart lung lungs kidney kidneys liver stomach elbow ankle thigh femur jaw nose achilles meniscus ligament pelvis spine skull chest shin heel thumb',
    ),
    ...care.body,
  ],
  treatment: [
    ...words(
      'surgery operated-on zimmer walking-frame walking-stick crutch insulin-pump catheter dialysed stairlift  sign-language physio physiotherapy physiotherapist palliative plaster-cast morphine steroids blood-thinners mastectomy hysterectomy bypass-surgery hearing-aids oxygen-cylinder nebuliser therapist intensive-care icu hospitalised hospitalized chemotherapy chemo radiotherapy radiation dialysis insulin transplant rehab rehabilitation wheelchair walker rollator hearing-aid prosthesis prosthetic pacemaker cpap oxygen ventilator guide-dog antidepressant* psychiatr* psychologist caesarean surgery operation inhaler epipen stoma hospice crutches surgeon inhalers white-cane white-stick screen-reader hearing-loop mobility-scooter mobility-aid leg-brace knee-brace back-brace neck-brace feeding-tube colostomy ileostomy stoma-bag oxygen-tank oxygen-concentrator walking-aid walking-sticks prosthetics artificial-leg artificial-limb cochlear-implant cochlear dosette warfarin eliquis antibiotics penicillin immunotherapy immunosuppress* biopsy mri-scan ct-scan cbt assistance-dog support-dog blood-sugar blood-pressure-tablets sleeping-tablets sleeping-pills painkillers hip-replacement knee-replacement heart-bypass stent amputation hospitalisation ivf-treatment',
    ),
    ...care.treatment,
  ],
  state: [
    ...words(
      'ms me disease illness blind deaf pregnant ill sick unwell poorly dizzy fainted hearing als vomiting hospital ambulance syndrome dying',
    ),
    ...care.state,
  ],
  having: words(
    'disabled pregnant hospitalised signed-off deaf since after following have took in has had having got is am are was were been suffers suffer suffering diagnosed with because due being living s m ve from of uses using',
  ),
  taking: words('take takes taking took taken use uses using used need needs needed prescribed'),
  figure: words('wonders wonder nearly almost gives giving gave makes making driving mad crazy like'),
  cause: words('of to'),
  general: words(
    'wheelchair-users wheelchair-space wheelchair-spaces wheelchair-access wheelchair-ramp wheelchair-accessible insurance cover covers covered covering premium terms include includes discount promo promotional voucher gift qr country area zip postal post dress source sort error bar',
  ),
} as const
