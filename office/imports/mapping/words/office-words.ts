import { counties } from '../../../../src-shared/names/swedish-places'
import type { LogWorld, WorldOrganisation, WorldPartner } from '../names/log-world'

/** Further words for an id. A word that the office itself gives to something means that. */
type Words = readonly (readonly [text: string, id: string])[]

/** What offices write in a column of issues, beside the names and short names that Talan ships. */
export const issueWords: Words = [
  ['NBB', 'norrbotniabanan'],
  ['Norrbottniabanan', 'norrbotniabanan'],
  ['Norrbotniabanan', 'norrbotniabanan'],
  ['Malmbanan', 'malmbanan'],
  ['Haparandabanan', 'haparandabanan'],
  ['Energi', 'energiforsorjning'],
  ['Skog', 'skogsbruk'],
  ['Strandskydd', 'strandskydd'],
  ['Gränshinder', 'granspendling'],
  ['Bredband', 'bredband'],
  ['Kulturstöd', 'kulturstod'],
  ['Tillstånd', 'tillstandsprocesser'],
]

const partnerWords: Words = [
  ['RN', 'region-norrbotten'],
  ['Norrbotten', 'region-norrbotten'],
  ['RV', 'region-vasterbotten'],
  ['RVB', 'region-vasterbotten'],
  ['Västerbotten', 'region-vasterbotten'],
  ['Region VB', 'region-vasterbotten'],
  ['RJH', 'region-jamtland-harjedalen'],
  ['Jämtland', 'region-jamtland-harjedalen'],
  ['Jämtland/Härjedalen', 'region-jamtland-harjedalen'],
  ['Region Jämtland/Härjedalen', 'region-jamtland-harjedalen'],
  ['RVN', 'region-vasternorrland'],
  ['Västernorrland', 'region-vasternorrland'],
  ['Norrbotniabanan', 'norrbotniabanan-ab'],
  ['Norrbottniabanan', 'norrbotniabanan-ab'],
  ['NBAB', 'norrbotniabanan-ab'],
  ['LTU', 'lulea-tekniska-universitet'],
  ['UmU', 'umea-universitet'],
  ['MIUN', 'mittuniversitetet'],
]

const organisationWords: Words = [
  ['Riksdagen', 'se-riksdag'],
  ['Regeringen', 'se-regeringen'],
  ['Norrbotniabanan', 'norrbotniabanan-ab'],
  ['Norrbottniabanan', 'norrbotniabanan-ab'],
]

/** The name of a county alone: `Jämtland` of `Jämtlands län`. */
const countyAlone = (code: string): string => (counties[code] ?? code).replace(/s? län$/, '')

const partnerOfCounty = ({ id, kind, countyCode }: WorldPartner): Words =>
  kind !== 'region' || countyCode === null
    ? []
    : [
        [countyCode, id],
        [countyAlone(countyCode), id],
        [counties[countyCode] ?? countyCode, id],
      ]

type CalledOrganisation = Pick<WorldOrganisation, 'id' | 'kind' | 'countyCode'>

const boardOfCounty = ({ id, kind, countyCode }: CalledOrganisation): Words =>
  kind !== 'county-board' || countyCode === null
    ? []
    : ['Lst', 'Länsstyrelsen', 'Länsstyrelsen i'].flatMap(board =>
        [countyCode, countyAlone(countyCode), counties[countyCode] ?? countyCode].map(
          county => [`${board} ${county}`, id] as const,
        ),
      )

/** Returns the words for partners: shipped abbreviations, and the letters and names of the counties of regions. */
export const wordsForPartners = ({ partners }: LogWorld): Words => [
  ...partnerWords,
  ...partners.flatMap(partnerOfCounty),
]

/** Returns the words for organisations: how the Riksdag is called, and county boards by the letters and names of their counties. */
export const wordsForOrganisations = (organisations: readonly CalledOrganisation[]): Words => [
  ...organisationWords,
  ...organisations.flatMap(boardOfCounty),
]

/** What says that a row is about all partners, or about all regions. */
export const allPartners = /^(?:alla|samtliga|alla partner|alla partners|samtliga partner|all|everyone|all partners)$/i
export const allRegions = /^(?:(?:alla|samtliga)(?: fyra)? (?:regioner|regionerna|län|länen)|all(?: four)? regions)$/i

/** What says that a cell holds nothing. */
export const isNothing = (text: string): boolean => /^(?:[-–—.]+|ingen|inga|inget|none|n\/a|saknas)$/i.test(text)
