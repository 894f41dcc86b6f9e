/** Names in Norway and the Bokmål words beside them. */
import type { NameCue } from '../../../src/entities/context.js'
import { words } from '../../../src/entities/context.js'
import { moreWorldGiven } from '../../en/context/more-world-names.js'
import { worldGiven, worldSurnames } from '../../en/context/world-names.js'
import { moreGiven } from './more-names.js'
import { given, surnames } from './norwegian-names.js'
import { ordinary } from './ordinary.js'
import { organisations, places } from './places.js'
import { publicFigures } from './public-figures.js'

export const names = {
  given: [...given, ...moreGiven, ...worldGiven, ...moreWorldGiven],
  surname: [...surnames, ...worldSurnames],
  particle: words('von af av de la del der van den al el ibn bin da di du le'),
  ordinary,
  function: words('hans per odd even may else frid roar hild'),
  place: places,
  organisation: organisations,
  public: publicFigures,
  title: words('fru frøken herr hr mr mrs ms miss lady søster pater'),
  role: words(
    'dr doktor prof professor sir *minister *ministeren *direktør *direktøren *sjef *sjefen *leder *lederen *talsmann *talsmannen *talskvinne *talsperson *spiller *spilleren *trener *treneren *keeper *keeperen *mester *mesteren *president *presidenten *skuespiller *skuespilleren *regissør *regissøren *forfatter *forfatteren *sanger *sangeren *artist *artisten *forsker *forskeren *lege *legen *advokat *advokaten *aktor *ordfører *ordføreren *formann *formannen *økonom *økonomen *analytiker *analytikeren *journalist *journalisten *kaptein *kapteinen *lektor *redaktør *redaktøren *politiker *politikeren *representant *representanten *rådgiver *rådgiveren *megler *konsulent *konsulenten *lensmann *lensmannen *inspektør *førsteamanuensis *stipendiat *eier *eieren *biskop *biskopen kollega kollegaen ektemannen sønnen datteren broren søsteren vennen kongen prins prinsesse dronning paven rektor rektoren kvinnen mannen elev vaktmester kunstneren komponisten komponist arkitekt arkitekten ingeniør rektor',
  ),
  speech: words(
    'sier sa uttaler forteller forklarer mener skriver hevder synes konstaterer svarer påpeker tilføyer legger ifølge spør medgir tror kommenterer understreker hilser innrømmer opplyser fortalte forklarte mente svarte',
  ),
  introduction: words(
    'heter het hette navn navnet navn: kalt døpt kontaktperson kontoeier mottaker eier avsender selger kjøper',
  ),
  closing: words(
    'mvh hilsen hilsener vennlig beste vh ærbødigst høyaktningsfullt hilser klem klemmer takknemlig',
  ),
} as const satisfies Record<NameCue, readonly string[]>
