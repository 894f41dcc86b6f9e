import type { ConceptWords } from '../../../src/core/concepts.js'

/** English words by concept: travel and transit. */
export const travel: ConceptWords<'travel'> = {
  plane: `
    flight flights flightless fligth plane planes aeroplane aircraft airline airlines airport airports airpot
    crew cabin-crew cabincrew boarding boarded boardingpass check-in checkin checked checked-in takeoff take-off
    runway taxiing tarmac pilot pilots steward stewards stewardess hostess heathrow gatwick stansted arlanda
    gardermoen kastrup landvetter flesland vantaa norwegian ryanair easyjet wizz widerøe finnair klm layover
    stopover duty-free dutyfree turbulence legroom overbooked overbooking airside passport de-icing deicing fly
    flying flew flown inflight in-flight airbus boeing jetlag departure departures infant airfare airport*
  `,
  train: `
    train trains platform platforms carriage carriages conductor conductors rail railway rails railcard station
    locomotive loco sleeper nighttrain interrail intercity commuter commuters vy sj scotrail lner avanti
    northern southeastern tfl dsb flytoget bistro signalling derailed derailment level-crossing timetable
    timetables departures barrier barriers turnstile tannoy announcement announcements overcrowded sardines
    replacement trainline delay-repay eurostar bogie wagon terminus branchline pantograph pendolino
  `,
  'bus-tram-ferry': `
    bus buses busses coach coaches tram trams trambus subway t-bane ferry ferries hurtigruten busstop busstops
    driver drivers busdriver timetable timetables depot doubledecker double-decker bendy nightbus night-bus
    minibus shuttle pier harbour cardeck gangway skipper captain deckhand crossing sailing sailings sail
    catamaran hydrofoil ropeway funicular passenger passengers brake braked braking kerb ramp pushchair prams
    buspass overtook calmac ruter skånetrafiken västtrafik rerouted rerouting diversion caledonian escalator
    escalators
  `,
  delay: `
    delay delays delayed delaying dealyed cancelled canceled cancellation cancellations cancelling canx late
    later lateness latecoming stranded stranding missed miss missing rail-replacement railreplacement reroute
    rerouted diverted diversion rescheduled postponed overrun overruns holdup hold-up standstill tailback
    queueing signalling strike strikes striking breakdown broken-down eu261 delay-repay disruption disrupted
    timetable chaos punctual punctuality overdue rebooked noshow no-show
  `,
  luggage: `
    luggage lugage suitcase suitcases bag bags baggage bagage backpack backpacks rucksack rucksacks holdall
    handbag handluggage trolley carousel conveyor tag tags tagged airtag airtags pram prams pushchair buggy
    carseat snowboard cello violin surfboard trunk kilos kg overweight oversize oversized sizer weighed pir
    delayed misrouted zip sampsonite samsonite duffel holdalls tripod drumkit accordion
  `,
  ticket: `
    ticket tickets ticketing tickect eticket e-ticket seat seats seating season seasonticket passes travelcard
    oyster railcard buspass reservation reservations peak offpeak off-peak inspector inspectors fare fares
    dodger dodging validated validate validator barcode qr scan scanned scanner boarding firstclass first-class
    concession carnet kiosk barrier barriers tap tapped turnstile refundable nonrefundable rover commuter
  `,
  'booking-word': `
    book booked booking bookings rebook rebooked rebooking prebook prebooked overbooked doublebooked cancel
    cancelled cancelling cancellation reschedule rescheduled rescheduling amend amended amendment amendments
    appointment appointments slot slots reservation reservations reserve reserved reserving confirmation ref pnr
    itinerary misspelt misspelled spelling departure inbound traveldate travellers availability waitlist
    waitinglist nonrefundable flexible seat add-on timeslot postpone postponed
  `,
  'hotel-trip': `
    hotel hotels hostel hostels motel inn guesthouse b&b bnb airbnb holiday holidays vacation trip trips cruise
    cruises cruising package packages packageholiday resort resorts beach beaches sunlounger cabins cottage
    lodge chalet villa apartment camping campsite caravan motorhome campervan glamping tent balcony allinclusive
    all-inclusive halfboard half-board excursion excursions tours tourist tourists itinerary getaway citybreak
    honeymoon ski skiing slopes safari fjord fjords sightseeing spa reception receptionist minibar bedbugs
    cockroaches travel traveller travellers travelling travelled journey roadtrip tui staycation interrail
  `,
  'place-abroad': `
    spain spanish majorca mallorca menorca ibiza tenerife lanzarote fuerteventura canaries malaga alicante
    marbella barcelona madrid benidorm portugal algarve lisbon porto madeira france paris lyon italy rome milan
    venice sicily sardinia greece athens crete rhodes corfu kos santorini turkey antalya istanbul bodrum alanya
    cyprus larnaca croatia dubrovnik malta thailand phuket bangkok bali vietnam japan tokyo china india goa
    delhi dubai egypt hurghada sharm morocco marrakech usa america york florida orlando miami california canada
    toronto mexico cancun brazil australia sydney zealand germany berlin munich hamburg austria vienna
    switzerland zurich geneva poland krakow gdansk warsaw prague budapest amsterdam brussels iceland reykjavik
    norway oslo bergen tromsø tromso stavanger trondheim sweden stockholm gothenburg malmö malmo denmark
    copenhagen aarhus finland helsinki lapland rovaniemi svalbard lofoten faroes greenland dublin ireland
    edinburgh glasgow london manchester estonia tallinn riga latvia lithuania vilnius bulgaria albania tunisia
    gambia kenya zanzibar maldives mauritius singapore philippines thai
  `,
  car: `
    car cars vehicle vehicles motor hatchback suv van vans lorry lorries motorbike motorcycle scooter moped
    volvo saab tesla ford vauxhall vw volkswagen toyota nissan audi bmw mercedes skoda fiat kia hyundai peugeot
    renault engine gearbox clutch brakes exhaust tyre tyres studded rims alloy alloys alternator bumper
    headlight headlights windscreen wipers garage garages mechanic mot servicing mileage miles petrol diesel
    fuel ev evs chargepoint registration sorn scrapped towbar roofbox caravan dealership dealer immobiliser
    keyfob puncture radiator catalytic suspension dashcam speedometer driving
  `,
  parking: `
    parking parked park parks carpark carparks multistorey multi-storey permit permits fine fines fined pcn
    warden wardens bay bays disc anpr camera clamp clamped clamping towed tow kerb pavement yellows bluebadge
    easypark parkmobile ringgo justpark barrier signage apcoa ncp overstayed overstay unparked driveway
    attendant motability q-park valet
  `,
}
