/** Names in Norway and the Nynorsk words beside them. */
import type { NameCue } from '../../../src/entities/context.js'
import { words } from '../../../src/entities/context.js'
import { moreWorldGiven } from '../../en/context/more-world-names.js'
import { worldGiven, worldSurnames } from '../../en/context/world-names.js'
import { moreGiven } from '../../nb/context/more-names.js'
import { given, surnames } from '../../nb/context/norwegian-names.js'
import { organisations, places } from '../../nb/context/places.js'
import { publicFigures } from '../../nb/context/public-figures.js'
import { givenHere } from './given-names.js'
import { ordinary } from './ordinary.js'

/** Place endings and names of organisations that only Nynorsk has. */
const placesHere = words(
  'noreg sverike tyskland frankrike austlandet søraust nordaust aust austre vestre øvre nedre *vegen *gata *fylkeskommune *skulen *kyrkja',
)
const organisationsHere = words(
  '*samlaget *ungdomslag *mållag *tinget *verket *bladet samvirkelag tidende firda bygdanytt',
)

export const names = {
  given: [...given, ...moreGiven, ...givenHere, ...worldGiven, ...moreWorldGiven],
  surname: [...surnames, ...worldSurnames],
  particle: words('von af av de la del der van den al el ibn bin da di du le'),
  ordinary,
  function: words('hans per odd even may else frid roar hild'),
  place: [...places, ...placesHere],
  organisation: [...organisations, ...organisationsHere],
  public: publicFigures,
  title: words('fru frøken herr hr mr mrs ms miss lady søster syster pater'),
  role: words(
    'dr doktor prof professor sir *minister *ministeren *direktør *direktøren *sjef *sjefen *leiar *leiaren *talsmann *talsmannen *talskvinne *talsperson *spelar *spelaren *trenar *trenaren *keeper *keeperen *meister *meisteren *president *presidenten *skodespelar *skodespelaren *regissør *regissøren *forfattar *forfattaren *songar *songaren *artist *artisten *forskar *forskaren *lege *legen *advokat *advokaten *aktor *ordførar *ordføraren *formann *formannen *økonom *økonomen *analytikar *analytikaren *journalist *journalisten *kaptein *kapteinen *lektor *redaktør *redaktøren *politikar *politikaren *representant *representanten *rådgjevar *rådgjevaren *meklar *konsulent *lensmann *lensmannen *inspektør *førsteamanuensis *stipendiat *eigar *eigaren *biskop *biskopen kollega kollegaen ektemannen sonen dottera broren systera vennen kongen prins prinsesse dronning paven rektor rektoren kvinna mannen elev kunstnaren komponisten arkitekten ingeniør',
  ),
  speech: words(
    'seier sa uttalar fortel forklarar meiner skriv hevdar tykkjer synest konstaterer svarar påpeikar legg ifølgje spør vedgår trur kommenterer understrekar helsar innrømmer opplyser fortalde forklarte meinte svara',
  ),
  introduction: words(
    'heiter heitte heiter namn namnet namn: kalla døypt kontaktperson kontoeigar mottakar eigar avsendar seljar kjøpar',
  ),
  closing: words('mvh helsing helsingar venleg beste vh vyrdnad vyrdsamt høgakting helsar klem takksam'),
} as const satisfies Record<NameCue, readonly string[]>
