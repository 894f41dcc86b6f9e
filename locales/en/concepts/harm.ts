import type { ConceptWords } from '../../../src/core/concepts.js'

/** English words by concept: insurance and harm. */
export const harm: ConceptWords<'harm'> = {
  'insurance-kind': `
    insurance insurances insured insurer insurers insuring insure insurence insurrance contents buildings motor
    car travel pet petplan child liability landlord tenants caravan motorhome motorbike horse equine gadget
    bicycle mortgage comprehensive third-party tpft thirdparty multicar breakdown indemnity unemployment
    reinsurance bike livestock tenant homeowner homeowners underinsured uninsured policyholder policyholders
    telematics *insurance
  `,
  'insurance-terms': `
    cover coverage covered covers excess excesses excesss deductible clause clauses exclusion exclusions
    excluded policy policies polices smallprint renewal renewals renew renewed renewing autorenew autorenewal
    autorenewed underwriter underwriters underwriting underwritten premium premiums endorsement ncb ncd noclaims
    no-claims bonuses valuation depreciation negligence preexisting pre-existing disclosure nondisclosure voided
    voids lapse lapsed lapses inception peril perils addon claimsfree indemnity likeforlike ipid cooling-off
  `,
  'claim-word': `
    claim claims claimed claiming claimant claimants cliam clame compensation compensate compensated damages
    damage settlement settlements settle settled settling assessor assessors adjuster adjusters surveyor
    surveyors handler handlers payout payouts paidout pay-out valuation valued valuer estimates liability liable
    incident witness evidence loss-adjuster inspector indemnity eu261 entitlement entitled redress file filed
    filing submitted submit lodge lodged lodging claimform writeoff written-off totalled compo compensat*
  `,
  'claim-decision': `
    rejected rejecting rejects rejection rejections refused refusing refusal refuse refuses repudiated declined
    declinature denied denying denial deny approved approve approval approves reduced reduction appeal appeals
    appealed appealing decision decisions decide decided verdict outcome grounds uphold upheld overturned
    overturn reconsider reconsidered reconsideration review reviewed reassess reassessed reassessment partially
    wriggle wriggling weasel weaselled loophole loopholes excuse excuses justify justification ombudsman
    escalate escalated insufficient disputed dispute disputing contest contesting wormed undervalued lowball
    lowballed
  `,
  'water-damage': `
    leak leaks leaking leaked leaky leakage flood floods flooded flooding burst pipe pipes damp dampness mould
    mouldy mold moldy rot rotten cellar basement soaked sodden drenched ceiling dripping drip drips dehumidifier
    dehumidifiers dehumidify waterlogged stain stains seepage seeping seeped puddle puddles overflow overflowed
    overflowing backflow drain drains drainage gutter gutters guttering dishwasher stopcock plasterboard ingress
    underfloor bathtub grout tiles sump subsidence floorboards plumbing radiator submerged waterlog* dehumid*
    floodwater
  `,
  'fire-storm': `
    fire fires burnt burned burning blaze smoke smoky soot sooty thunder thunderstorm storm storms stormy
    stormdamage tree trees fallen uprooted hail hailstones hailstorm landslide landslides mudslide rockfall
    avalanche gale gales hurricane tornado cyclone flames flame arson chimney roof roofs tiles slates slate shed
    fencepanel trampoline ash ashes sprinkler extinguisher earthquake subsidence sinkhole eunice floris scorched
    charred singed firefighters brigade blizzard gust gusts gazebo fencing
  `,
  breakage: `
    cracked crack cracks cracking dropped smashed smash shattered shatter dented dent dents scratched scratch
    scratches scratching broken broke brake break breaks breakages damaged damage damages chipped chip snapped
    snap torn tore ripped bent buckled spilt spilled shards splintered split splits crushed squashed mangled
    bashed battered busted knackered scuffed scuff scuffs ruined wrecked fractured crumpled toppled stained
    frayed gouged unusable trashed smithereens punctured puncture warped
  `,
  'car-crash': `
    crash crashed crashes crashing collision collided collide collisions skid skidded skidding ditch elk moose
    deer reindeer badger windscreen windshield towing towed tow bump bumped bumper prang pranged pranging shunt
    shunted rearended rear-ended sideswiped clipped write-off writeoff totalled whiplash airbag airbags
    hitandrun hit-and-run dashcam dashcams roundabout junction motorway lorry swerved swerve aquaplaned
    aquaplaning overturned pileup pile-up bollard lamppost pothole potholes breakdown bodyshop bodywork dent
    scrape pedestrian cyclist stonechip accident accidents accidental tboned
  `,
  burglary: `
    burglary burglaries burgled burglar burglars theft thefts thief thieves stolen stole steal stealing steals
    nicked nick pinched robbed robber robbers robbery mugged mugger muggers mugging break-in breakin jemmied
    crowbar vandalised vandalism vandals vandal smashed ransacked pickpocket pickpocketed pickpockets snatched
    snatch looted intruders shoplifters shoplifting keyless catalytic joyriders joyriding cctv padlock padlocks
    jewellery graffiti crowbarred burglarised siphoned hotwired trespassers
  `,
  injury: `
    injury injuries injured injure fallen slipped fracture fractured fractures sprained sprain sprains twisted
    concussion concussed bruise bruised bruises bruising stitches ankle wrist elbow collarbone rib ribs spine
    spinal dentist dental tendon achilles ligament cruciate dislocated scar scars scarred scald scalded bleeding
    limping crutches plaster whiplash frostbite crushed amputated paralysed stumbled physiotherapy physio xray
    x-ray a&e bitten bite hamstring nosebleed meniscus
  `,
  'pet-word': `
    pet pets cat cats kitten kittens kitty moggy dog dogs puppy puppies pup pups doggy doggo horse horses pony
    ponies gelding foal stallion vet vets veterinary veterinarian rabbit rabbits bunny hamster guineapig gerbil
    parrot budgie cockatiel tortoise turtle snake lizard gecko goldfish koi ferret hen hens chickens chicken
    cockerel sheep lamb lambs ewe ewes cow cows cattle goat goats pigs donkey alpaca labrador spaniel terrier
    poodle cockapoo whippet greyhound dachshund retriever tomcat spayed neutered microchip microchipped kennel
    kennels cattery paw paws pedigree breeder flea fleas
  `,
}
