import type { ReadProblem } from '../../../src-shared/imports/read-problem'
import { isMark, isNoMark } from './cells/marks'
import { onceEach, readName } from './cells/names-cell'
import { type ReadCell, rowProblem } from './cells/row-problem'
import { atStrongMarks } from './cells/split-cell'
import type { RowCells } from './log-row-cells'
import type { LogNames } from './names/log-names'
import type { ReadInteraction, ReadName, ReadPerson } from './read-interaction'
import { allPartners, allRegions, isNothing } from './words/office-words'

/** The part of a row that names people, organisations, issues, partners and colleagues. */
export type NamedPart = Pick<
  ReadInteraction,
  'people' | 'organisations' | 'issues' | 'partners' | 'isForAllPartners' | 'colleagues' | 'participantsCount'
>

type NameField = 'issues' | 'partners' | 'organisations'

/** The names of all columns of a field: those in the cells, and those of the columns with a mark. */
function namesOf(
  cells: RowCells,
  field: NameField,
  names: LogNames,
  texts = cells.texts(field),
): { readonly names: readonly ReadName[]; readonly problems: readonly ReadProblem[] } {
  const read = texts.map(names.namesOf[field])
  const marked = cells.marked(field)
  const isOpen = field === 'organisations'
  const ofMarks = marked
    .filter(({ text }) => isMark(text))
    .map(({ named }) => readName(named, names[field], field, isOpen))
  const unclear = marked.filter(({ text }) => !isMark(text) && !isNoMark(text))
  return {
    names: onceEach([...read.flatMap(({ value }) => value), ...ofMarks.map(({ value }) => value)]),
    problems: [
      ...[...read, ...ofMarks].flatMap(({ problems }) => problems),
      ...unclear.map(({ named, text }) => rowProblem('unknown-value', field, `${named}: ${text}`)),
    ],
  }
}

/** Partners, where a cell can also say all of them, or all regions. */
function partnersOf(cells: RowCells, lookup: LogNames) {
  const texts = cells.texts('partners')
  const isForAllPartners = texts.some(text => allPartners.test(text))
  const regions = texts.some(text => allRegions.test(text))
    ? lookup.world.partners.filter(({ kind }) => kind === 'region').map(({ id, name }) => ({ said: name, name, id }))
    : []
  const left = texts.filter(text => !allPartners.test(text) && !allRegions.test(text))
  const { names, problems } = namesOf(cells, 'partners', lookup, left)
  return { partners: isForAllPartners ? [] : onceEach([...regions, ...names]), isForAllPartners, problems }
}

/** A role or a party in a column of its own belongs to the only person of the row, or to each of several in order. */
function withOwnColumns(cells: RowCells, people: readonly ReadPerson[]): readonly [ReadPerson[], ReadProblem[]] {
  const problems: ReadProblem[] = []
  const valuesOf = (field: 'role' | 'party'): readonly string[] => {
    const text = cells.text(field)
    if (text === '' || isNothing(text)) return []
    if (people.length === 1) return [text]
    const parts = atStrongMarks(text)
    if (parts.length === people.length) return parts
    problems.push(rowProblem('unknown-value', field, text))
    return []
  }
  const [roles, parties] = [valuesOf('role'), valuesOf('party')]
  const whole = people.map((person, at) => ({
    ...person,
    role: [person.role, roles[at] ?? ''].filter(text => text !== '').join(', '),
    party: person.party || (parties[at] ?? ''),
  }))
  return [whole, problems]
}

/** The texts of the columns of people; a family name in a column of its own follows the given name. */
function peopleTexts(cells: RowCells): readonly string[] {
  const texts = cells.texts('people')
  const family = cells.text('familyName')
  if (family === '') return texts
  const [given, ...others] = texts
  return [given === undefined ? family : `${given} ${family}`, ...others]
}

function countOf(cells: RowCells, counted: number | null): readonly [number | null, ReadProblem[]] {
  const text = cells.text('participantsCount')
  if (text === '' || isNothing(text)) return [counted, []]
  const number = /^(?:ca\.? ?|cirka )?(\d{1,6})(?:[.,]0+)?(?: ?(?:st|pers|personer|deltagare|people)\.?)?$/i.exec(
    text,
  )?.[1]
  const count = Number(number)
  if (number !== undefined && count <= mostParticipants) return [count, []]
  return [counted, [rowProblem('unknown-value', 'participantsCount', text)]]
}
const mostParticipants = 100_000

/** Names of colleagues are only cut, since initials and given names mean something to the office alone. */
const colleaguesOf = (cells: RowCells): readonly string[] => [
  ...new Set([
    ...cells
      .texts('colleagues')
      .flatMap(text => text.split(/[\n;,/&+]|(?<=\s)(?:och|and)(?=\s)/u))
      .map(name => name.trim())
      .filter(name => name !== '' && !isNothing(name)),
    ...cells.marked('colleagues').flatMap(({ named, text }) => (isMark(text) ? [named] : [])),
  ]),
]

/** Reads who and what a row names. */
export function readNamedPart(cells: RowCells, names: LogNames): ReadCell<NamedPart> {
  const read = peopleTexts(cells).map(names.people)
  const [people, problemsOfColumns] = withOwnColumns(
    cells,
    read.flatMap(one => one.people),
  )
  const counts = read.flatMap(({ count }) => count ?? [])
  const counted = counts.length === 0 ? null : counts.reduce((sum, one) => sum + one, 0)
  const [participantsCount, problemsOfCount] = countOf(cells, counted)
  const organisations = namesOf(cells, 'organisations', names)
  const issues = namesOf(cells, 'issues', names)
  const { partners, isForAllPartners, problems: problemsOfPartners } = partnersOf(cells, names)
  const value: NamedPart = {
    people,
    organisations: onceEach([...organisations.names, ...read.flatMap(one => one.organisations)]),
    issues: issues.names,
    partners,
    isForAllPartners,
    colleagues: colleaguesOf(cells),
    participantsCount,
  }
  const problems = [
    ...read.flatMap(one => one.problems),
    ...problemsOfColumns,
    ...problemsOfCount,
    ...organisations.problems,
    ...issues.problems,
    ...problemsOfPartners,
  ]
  return { value, problems }
}
