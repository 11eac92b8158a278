import { changeShapes } from '../../../src-shared/ipc/part-shapes'
import { longestAsk } from '../../../src-shared/log/log-limits'
import { looksLikeEmail, looksLikePhone } from '../../../src-shared/names/contact-way'
import { longestAddress } from '../../../src-shared/names/name-limits'
import { longestOf } from '../../../src-shared/records/catalogue/longest-of'
import {
  type InteractionMaterial,
  kindOf,
  type Material,
  type NewName,
  type OrganisationMaterial,
  type PersonMaterial,
  type ProcessMaterial,
} from './material'

const orNull = (text: string): string | null => (text.trim() === '' ? null : text)

/** The fields of an interaction as an edit takes them, so that an import passes the shapes of every other door. */
const fieldsOf = (material: InteractionMaterial) => ({
  kind: kindOf(material),
  startsTime: material.startsTime,
  durationMinutes: material.durationMinutes,
  headline: material.headline,
  note: material.note,
  location: orNull(material.location),
  caseNumber: orNull(material.caseNumber),
  participantsCount: material.participantsCount,
  ...(material.startsOn === null ? {} : { startsOn: material.startsOn }),
})

type Parsed = ReturnType<typeof changeShapes.interaction.safeParse>

/** What each row was parsed as. A row does not change, and is asked for when it is judged and twice when it is written. */
const parsed = new WeakMap<InteractionMaterial, Parsed>()

function parsedFields(material: InteractionMaterial): Parsed {
  const known = parsed.get(material) ?? changeShapes.interaction.safeParse(fieldsOf(material))
  parsed.set(material, known)
  return known
}

/** Returns the fields of an interaction in the form in which they are kept. Null if one is longer than the office keeps, or no such value. */
export const keptFields = (material: InteractionMaterial): ReturnType<typeof fieldsOf> | null =>
  (parsedFields(material).data as ReturnType<typeof fieldsOf> | undefined) ?? null

function brokenInInteraction(material: InteractionMaterial): readonly string[] {
  const { error } = parsedFields(material)
  const long = material.promises.some(({ promise }) => promise.length > longestAsk)
  const isLongAsk = (material.asks ?? []).some(({ ask }) => ask.length > longestAsk)
  const empty = material.headline.trim() === ''
  return [
    ...(error?.issues.map(({ path }) => String(path[0] ?? '')) ?? []),
    ...(long ? ['followUp'] : []),
    ...(isLongAsk ? ['ask'] : []),
    ...(empty ? ['headline'] : []),
  ]
}

function brokenInPerson({ name, emails, phones, roles, ids }: PersonMaterial): readonly string[] {
  const isLong = (address: string) => address.length > longestAddress
  return [
    ...(name.trim() === '' || name.length > longestOf('person', 'name') ? ['name'] : []),
    ...(emails.some(email => isLong(email) || !looksLikeEmail(email)) ? ['email'] : []),
    ...(phones.some(phone => isLong(phone) || !looksLikePhone(phone)) ? ['phone'] : []),
    ...(roles.some(({ title }) => title.length > longestOf('role', 'title')) ? ['title'] : []),
    ...(ids.some(({ id }) => id.trim() === '' || id.length > longestIdentifier) ? ['id'] : []),
  ]
}
const longestIdentifier = 200

const brokenInOrganisation = ({ name, points }: OrganisationMaterial): readonly string[] => [
  ...(name.trim() === '' || name.length > longestOf('organisation', 'name') ? ['name'] : []),
  ...(points.some(({ address }) => address.length > longestOf('contact-point', 'address')) ? ['address'] : []),
]

const brokenInProcess = ({ name, designation, watchDates }: ProcessMaterial): readonly string[] => [
  ...(name.trim() === '' || name.length > longestOf('process', 'name') ? ['name'] : []),
  ...(designation.length > longestOf('document', 'designation') ? ['document'] : []),
  ...(watchDates.some(({ what }) => what.length > longestOf('watch-date', 'what')) ? ['watchDate'] : []),
]

/** Returns the fields of a row that the office would refuse from anybody: too long, empty, or no value of its kind. */
export function limitsBroken(material: Material): readonly string[] {
  if (material.of === 'interaction') return brokenInInteraction(material)
  if (material.of === 'person') return brokenInPerson(material)
  if (material.of === 'organisation') return brokenInOrganisation(material)
  if (material.of === 'area' || material.of === 'issue')
    return material.name.length > longestOf('issue', 'name') ? ['name'] : []
  return material.of === 'process' ? brokenInProcess(material) : []
}

/** Returns the fields of a new name that the office would refuse. */
export function limitsBrokenBy(name: NewName): readonly string[] {
  if (name.of === 'person') return brokenInPerson(name.person)
  const longest = name.of === 'organisation' ? longestOf('organisation', 'name') : longestOf('staff', 'name')
  return name.name.trim() === '' || name.name.length > longest ? ['name'] : []
}
