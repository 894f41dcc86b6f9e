/** English words for care, medicines, disability, pregnancy, mental health and sick leave. */
import { words } from '../../../src/entities/context.js'

export const care = {
  condition: words(`hardly-see barely-see hardly-hear barely-hear 
    heart-valve heart-bypass arrhythmia* fibroid fibroids polyps pmdd menopause menopausal abortion ectopic
    pregnancies    rosacea vitiligo scabies headlice head-lice diphtheria
    tetanus lumbago frozen-shoulder plantar fasciitis epileptics double-vision traumatised traumatized traumatic-brain
           
    obesity obese malnourish* dehydrated heatstroke heat-stroke sunstroke frostbite hypothermia liver-transplant
    kidney-transplant haemophilia immunodeficien* autoimmune spastic spasticity tics hallucinat* delusion* delusional
    intrusive-thoughts suicide-attempt suicidal-thoughts drug-addict drug-addiction recovering-alcoholic
    recovering-addict painkiller-addiction toothache root-canal gum-disease periodontal wart warts fungal-infection
    malignant benign cyst cysts incontinence constipat* diarrhoea diarrhea muscle-wasting muscular-dystrophy
    stress-fracture hamstring ruptured-achilles childhood-cancer bone-cancer blood-cancer sinusitis ear-infection
    eye-infection chest-infection urine-infection kidney-infection sore-throat febrile nausea rsv skin-graft
    third-degree crash-injuries neurodiversity cancer-diagnosis cancer-patient cancer-survivor relapse relapsed
    combat-stress childhood-trauma dementia-assessment adhd-assessment autism-assessment breathing-difficulties
    breathing-problems breathless birth-injury morning-sickness off-work mentally-ill mental-illness severe-depression
    claustrophobi* agoraphobi* weakened-immune immunocompromised asthma-attack asthma-attacks allergy-attack
    reduced-mobility limited-mobility mobility-issues mobility-problems chronically-ill chronic-illness
    severely-ill seriously-ill gravely-ill critically-ill terminal-illness terminally-ill life-limiting vegetative
    paralympian prem premature-twins brain-tumour brain-tumor brain-cancer blood-disorder blood-condition
    skin-condition lung-cancer breast-cancer kidney-trouble liver-trouble stomach-ulcer hiatus gallbladder
    diverticul* gastroenteritis giardia shingles hepatiti* mononucleosis tinnitis otitis deaf-in blind-in
    no-sight losing-sight lost-sight losing-hearing lost-hearing hearing-impairment visual-impairment
    speech-impediment learning-disabled learning-disabilities cerebral-palsy down-syndrome down's-syndrome
    fetal-alcohol foetal-alcohol developmental-disability wheelchair-dependent medically-retired ill-health
    stoma-patient housebound-since neuro-divergent long-term-sick sick-note fit-note sicknote heart-bypassed
    severe-allergies tree-nut bee-sting anaphylaxis angioedema urticaria`),
  injury: words(
    'failing fails mri scan cracked shattered ruptured   sewn stitched snapped infected slipped tearing wrenched pulled severed dislocating replaced swelling throbbing sprains breaks fractures operated bust busted trapped',
  ),
  body: words(
    'thumbs wrists ankles shinbone groin vertebra vertebrae coccyx tailbone nosebone cheekbone  tongue lip lips ears gum gums wisdom-tooth wisdom-teeth prostate womb ovary ovaries testicle spleen gallbladder cornea retina eyesight sight big-toe little-finger index-finger front-tooth front-teeth molar kneecap forearm upper-arm jawbone tibia fibula humerus rotator cartilage tendon tendons tailbone eardrum disc discs toenail scalp forehead collar-bone shoulder-blade hearing',
  ),
  treatment: words(`psychiatric psych-ward wheelchairs walkers rollators hearing-aid medication-against 
    x-ray x-rayed mri ct-scan mammogram gastroscopy colonoscopy endoscopy smear-test blood-test blood-tests ultrasound
    metformin ozempic wegovy sertraline citalopram fluoxetine ritalin concerta oxycodone tramadol codeine methadone
    lithium diazepam valium zopiclone levothyroxine prednisolone apixaban rivaroxaban statins beta-blockers
    hormone-therapy hrt testosterone oestrogen estrogen transitioning adhd-medication adhd-meds asthma-medication
    heart-medication heart-tablets epilepsy-medication diabetes-medication cancer-treatment cancer-drugs
    antipsychotic* pain-patch new-hip new-knee new-heart new-kidney new-liver sectioned therapist therapy
    psychotherapy counselling counsellor   orthotic* splint sling bandage bandages dressings
    transfusion oxygen-bottle nasal-spray asthma-inhaler ventolin epi-pen insulin-pen insulin-pens injections
    steroid-injection hospital-bed maternity-ward delivery-suite ivf fertility-treatment fertility-clinic treated-for
    treatment-for medication-for medicine-for tablets-for pills-for injections-for tested-for assessed-for
     district-nurse    rehab-clinic dentures braces catheters
    heart-surgery knee-surgery hip-surgery back-surgery brain-surgery keyhole-surgery blood-thinner
    lifeboat-medication hospital-stay discharged-from admitted-to rushed-to in-a-coma coma life-support
    respirator tracheostomy peg-feed   commode  rollator perching-stool hearing-dog
    immunosuppressants chemo-brain radiotherapist oncologist cardiologist neurologist dermatologist
    gynaecologist  physiotherapists occupational-therapist speech-therapist audiologist 
    wheelchair-assistance anti-anxiety anti-depressants mood-stabiliser sleeping-tablet morphine-patch`),
  state: words(
    'low-mood infectious contagious dying infertile childless hypersensitive immune cramps bedbound stroke strokes concussed incurable inoperable palsy  coma deafened scarred disfigured  hospitalised',
  ),
} as const
