import type { ConceptWords } from '../../../src/core/concepts.js'

/** English words by concept: goods and delivery. */
export const goods: ConceptWords<'goods'> = {
  parcel: `
    parcel parcels package packages packet packets pacakge parsel pakage box boxes cardboard consignment
    consignments shipment shipments pallet pallets envelope envelopes jiffy padded crate item items carton
    cartons sack mailbag bundle freight cargo jiffybag packaging polystyrene bubblewrap bubble postage oversize
    recorded signed-for signedfor hamper giftbox gift postcard postcards wrapped unopened
  `,
  'delivery-word': `
    deliver delivers delivered delivering deliveries delivery delievery delivary dilivery undelivered redeliver
    redelivered redelivery misdelivered ship ships shipped shipping shipment courier couriers couriered van vans
    driver drivers route handed tracking tracked track tracker dispatch dispatched despatched despatch posted
    send sent transit depot depots warehouse sorting signature signed attempted knock knocked doorbell arrives
    arrived arriving arrival eta returned nextday next-day sameday same-day estimated postie postman postwoman
    postmen mailman freight logistics scanned collection deliver* undeliver* redeliver*
  `,
  'delivery-place': `
    porch doorstep door doormat mat neighbour neighbours neighbor neighbor's letterbox letterboxes mailbox
    pickup pick-up pickuppoint parcelshop parcellocker locker lockers parcelbox stairwell staircase hallway
    lobby hedge hedges bush bushes bin bins wheelie recycling shed garage gate gatepost fence garden greenhouse
    patio driveway kerb pavement snowdrift gutter balcony doorway buzzer intercom entrance conservatory coalhole
    bungalow concierge caretaker safeplace newsagent newsagents cornershop corner-shop kiosk depot barn plantpot
    wheelbarrow byre bunker stoop hallways neighbors
  `,
  carrier: `
    postnord posten dhl ups fedex dpd gls royalmail hermes evri yodel parcelforce amazon amazon's dao budbee
    instabox instabee airmee schenker dbschenker dachser posti matkahuolto tnt inpost parcel2go tuffnells whistl
    citysprint arrowxl anpost postoffice collect+ helthjem porterbuddy postens earlybird bestbud hemes evri's
    dhl's postnord's dpd's cdl gophr
  `,
  'order-word': `
    order orders ordered ordering oder preorder preordered pre-order pre-ordered reorder bought buy buying buys
    purchase purchased purchases purchasing webshop basket cart trolley checkout stock instock soldout sold-out
    restock restocked backorder back-order backordered unavailable ordernumber dispatched supplier suppliers
    seller sellers retailer shopping shopped wishlist giftcard discontinued substitute substituted substitutions
    ebay vinted etsy asos marketplace ordred
  `,
  'return-goods': `
    return returns returned returning returnable exchange exchanged exchanging exchanges swap swapped swapping
    size sizes loose fit fits fitted fitting wrong withdrawal withdraw cooling-off coolingoff statutory refund
    refunded unworn unused unopened packaging original faulty unsuitable mismatched mismatch resend resent
    sentback drop-off dropoff restocking reject rejected described misdescribed counterfeit replacement
    replacements incorrect
  `,
  clothes: `
    clothes clothing shoes shoe boots boot wellies wellingtons trainers trainer sandals heels slippers loafers
    coat coats jacket jackets parka anorak cagoule raincoat waterproofs dress dresses gown skirt skirts blouse
    shirt shirts t-shirt tshirt jumper jumpers sweater cardigan hoodie hoodies fleece trousers jeans leggings
    shorts tights socks sock underwear knickers bra bras pyjamas pjs tuxedo scarf hats beanie gloves glove
    mittens handbag purse rucksack jewellery necklace earring earrings bracelet brooch pendant locket snowsuit
    romper onesie overall overalls swimsuit bikini uniform sari kilt bunad wetsuit sunglasses weddingshoes
    kimono tracksuit waistcoat cufflinks tiara
  `,
  furniture: `
    furniture sofa sofas settee couch armchair chair chairs footstool table tables desk desks bed beds mattress
    mattresses headboard bunkbed cot crib wardrobe wardrobes drawers drawer bookcase bookshelf shelf shelves
    sideboard cabinet cabinets cupboard cupboards dresser lamp lamps lampshade lightbulb chandelier rug rugs
    carpet carpets curtain curtains blinds duvet duvets pillow pillows bedding towel worktop sink bathtub shower
    toilet laminate parquet fireplace highchair hallstand pouffe ikea flatpack flat-pack screws hinges allen
    barstool recliner ottoman futon vase cutlery crockery pans saucepan teapot bedside wallpaper cushion
    cushions
  `,
  electronics: `
    tv telly headphones earphones earbuds airpods earpods speaker speakers soundbar washer washingmachine dryer
    tumbledryer tumble dishwasher fridge refrigerator freezer fridge-freezer oven ovens hob cooker microwave
    toaster kettle blender mixer airfryer air-fryer espresso hoover vacuum dyson iron hairdryer shaver
    toothbrush console playstation xbox nintendo camera drone drills sander chainsaw lawnmower mower strimmer
    jigsaw generator charger powerbank printer cartridge smartwatch keyboard projector turntable amplifier
    thermostat doorbell heater dehumidifier straighteners breadmaker robot soldering ssd harddrive
  `,
  food: `
    food foods groceries grocery milk bread butter cheese eggs egg bacon sausage sausages ham mince meat beef
    pork lamb chicken turkey salmon prawns herring fruit apples apple bananas banana strawberries grapes
    vegetables veg potatoes potato carrots onions tomatoes lettuce salad rice pasta pizza burger burgers crisps
    curry soup pies sandwich sandwiches cereal porridge muesli biscuits biscuit cake cakes bun buns cinnamon
    doughnut chocolate ice-cream icecream yoghurt coffee tea beer lager ale wine prosecco gin whisky vodka
    bottled breakfast lunch dinner supper meal meals takeaway vegan vegetarian gluten gluten-free coeliac halal
    kosher mouldy best-before liquorice honey ketchup mustard gravy yorkshire haggis kebab sushi tacos meatballs
    crispbread
  `,
  'garden-leisure': `
    plant plants seeds rose roses tulips hedge tree shrub shrubs compost soil greenhouse trampoline sandpit
    barbecue bbq parasol gazebo hammock lounger lawn lawnmower bike bikes bicycle ebike e-bike scooter helmet
    kayak kayaks canoe paddleboard dinghy oars skis ski snowboard sledge sled skates fishing tent sleeping
    sleepingbag rucksack toys toy lego doll dolls teddy teddies jigsaw puzzle puzzles boardgame games book books
    comics yarn wool knitting needles sewing easel guitar piano violin golf treadmill dumbbells yoga football
    telescope binoculars aquarium vinyl crib drone bridle hot-tub hottub paddling allotment gnome dartboard
    crossbow unicycle
  `,
  warranty: `
    warranty warranties warrenty waranty guarantee guaranteed guarantees guarentee faulty defect defective
    defects spare spares repair repairs repaired replacement replacements manufacturer manufacturer's
    manufacturing serial receipts lifespan malfunction malfunctions malfunctioning reclamation consumer
    statutory extended unfit durable flimsy shoddy tat tacky rattles rattling squeaks squeaking leaks hinge seam
    seams peeling peeled wobbles wobbly recalled refurb refurbished duds unrepairable doa mendable
  `,
  'shop-word': `
    shop shops shopping shopper shoppers store stores supermarket supermarkets superstore hypermarket till tills
    checkout checkouts self-checkout selfcheckout self-service cashier cashiers shelf shelves aisle aisles
    trolley trolleys basket baskets deli butcher assistant assistants shopassistant mall precinct highstreet
    high-street outlet showroom stockroom receipt receipts barcode pricetag bagging off-licence cornershop tesco
    asda sainsburys sainsbury's aldi lidl morrisons waitrose boots argos currys rema kiwi instore in-store
    shopkeeper retail kiosk
  `,
}
