import type { InteractionSummary } from '../../src-shared/log/interaction'
import { provisionToTell } from '../../src-shared/log/secrecy-provision'
import { swedishOrder } from '../../src-shared/names/swedish-order'
import { type ExportLine, lineForExport, maskedLast } from '../../src-shared/packs/disclosure'
import type { RegisteredFacts, RegisterField, RegisterProfile } from '../../src-shared/packs/extract'
import type { Cell } from '../../src-shared/packs/table'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'
import { participantText } from '../packs/interaction-table'

/** The language and the names used in a register. */
export type RegisterNames = {
  readonly language: Language
  readonly issue: (id: string) => string
  readonly partner: (id: string) => string
}

/** An interaction with the facts that only registers use. */
export type RegisterContact = { readonly interaction: InteractionSummary; readonly facts: RegisteredFacts | undefined }

type Told = Omit<InteractionSummary, 'headline' | 'participants' | 'organisations' | 'staff'> &
  Partial<Pick<InteractionSummary, 'headline' | 'participants' | 'organisations' | 'staff'>> &
  Partial<RegisteredFacts>

/** An interaction as far as it may be disclosed; a masked one has only the provision that may be disclosed instead. */
type RegisterLine = {
  readonly line: ExportLine
  readonly told: Told | undefined
  readonly provision: string | null
}

/** Returns the values of a field in an interaction: several for fields that can have several, empty if there is none. */
function valuesOf(field: RegisterField, told: Told, names: RegisterNames): readonly (string | number)[] {
  const { kinds } = sharedWords(names.language)
  const values: Partial<Record<RegisterField, readonly (string | number | null | undefined)[]>> = {
    day: [told.startsOn],
    time: [told.startsTime],
    method: [kinds[told.kind]],
    subject: [told.headline],
    topic: told.issueIds.map(names.issue),
    person: (told.participants ?? []).map(participantText),
    organisation: told.organisations ?? [],
    staff: told.staff ?? [],
    partner: told.partnerIds.map(names.partner),
    minutes: [told.durationMinutes],
    place: [told.place],
    caseNumber: [told.caseNumber],
  }
  return (values[field] ?? []).flatMap(value => (value === null || value === undefined || value === '' ? [] : [value]))
}

function cellOf(field: RegisterField, values: readonly (string | number)[]): Cell {
  const [first = null] = values
  return field === 'day' || field === 'minutes' ? first : values.join('; ')
}

const combinations = (lists: readonly (readonly (string | number)[])[]): (string | number)[][] =>
  lists.reduce<(string | number)[][]>(
    (made, values) => made.flatMap(before => (values.length === 0 ? [''] : values).map(value => [...before, value])),
    [[]],
  )

/**
 * Returns the values of a field that a row is grouped by. A required field that nobody has written says so; the organisation then tells at
 * least where the person was.
 */
function groupedValues(field: RegisterField, told: Told, { required }: RegisterProfile, names: RegisterNames) {
  const values = valuesOf(field, told, names)
  if (values.length > 0 || !required.includes(field)) return values
  const { fields, missing } = sharedWords(names.language).extract
  const known = field === 'person' ? (told.organisations ?? []) : []
  return [[...known, missing(fields[field])].join(', ')]
}

/** Returns one row for each combination of the fields it groups by. How often and when is not told. */
function grouped(profile: RegisterProfile, told: readonly Told[], names: RegisterNames): Cell[][] {
  const { groupBy, columns } = profile
  const rows = new Map<string, readonly (string | number)[]>()
  for (const contact of told)
    for (const values of combinations(groupBy.map(field => groupedValues(field, contact, profile, names))))
      rows.set(JSON.stringify(values), values)
  const inOrder = [...rows.values()].sort((a, b) => swedishOrder(a.join('\n'), b.join('\n')))
  return inOrder.map(values => columns.map(field => values[groupBy.indexOf(field)] ?? ''))
}

function rowOf(
  { line, told, provision }: RegisterLine,
  index: number,
  { columns }: RegisterProfile,
  names: RegisterNames,
) {
  const { report, pack } = sharedWords(names.language)
  return columns.map((field): Cell => {
    if (field === 'number') return index + 1
    if (field === 'secrecyProvision') return provision
    if (told === undefined) return field === 'subject' ? report.maskedHeadline : null
    if (field === 'subject' && line.disclosure === 'nameless') return pack.internalHeadline
    return cellOf(field, valuesOf(field, told, names))
  })
}

/** Place and case number are given only for interactions disclosed in full: they could reveal who was met. */
function registerLine({ interaction, facts }: RegisterContact): RegisterLine {
  const line = lineForExport(interaction)
  if (line.disclosure === 'masked')
    return { line, told: undefined, provision: provisionToTell(facts?.secrecyProvision ?? null) }
  const told = line.disclosure === 'full' ? { ...line.interaction, ...facts } : line.interaction
  return { line, told, provision: null }
}

/** Returns the rows of a register under its own columns: what may be disclosed of the interactions, oldest first, masked ones last. */
export function registerRows(
  profile: RegisterProfile,
  contacts: readonly RegisterContact[],
  names: RegisterNames,
): Cell[][] {
  const lines = maskedLast(contacts.map(registerLine), ({ line }) => line)
  const wanted = profile.rows === 'all' ? lines : lines.filter(({ line }) => line.disclosure === 'full')
  return profile.groupBy.length > 0
    ? grouped(
        profile,
        wanted.flatMap(({ told }) => told ?? []),
        names,
      )
    : wanted.map((line, index) => rowOf(line, index, profile, names))
}

/** Returns the fields that a register requires and that are missing in an interaction disclosed in full. */
export const missingIn = (
  { required }: RegisterProfile,
  { interaction, facts }: RegisterContact,
  names: RegisterNames,
): readonly RegisterField[] =>
  required.filter(field => valuesOf(field, { ...interaction, ...facts }, names).length === 0)
