import type { PriorityListOptions } from '../../../src-shared/imports/priority-decision'
import type { ReadProblem } from '../../../src-shared/imports/read-problem'
import { folded, wordsOf } from '../../../src-shared/names/folded-text'
import type { PriorityIndex } from '../matching/priority-index'
import type { ReadPriority } from '../reading/read-priority'
import type { Row } from '../reading/reading'
import type { NewRow } from './import-plan'
import type { IssueMaterial, Material } from './material'
import { rowDigest } from './row-digest'

const plain = (name: string): string => wordsOf(folded(name)).join(' ')

/** An area that issues are put in: a row of the plan, or a row of the office. */
type Above = IssueMaterial['area']

type Line = Row<ReadPriority> & { readonly at: number }

/** What of a list has been read above a line. */
type Seen = {
  readonly areas: Map<string, Line>
  readonly issues: Map<string, Line>
  /** The names of the lines that a line is below, from the top. */
  readonly names: string[]
  area: Above | null
}

/** What the lines of a list say of one issue or area, before it is looked for in the office. */
type Judged = Pick<NewRow, 'material' | 'problems' | 'joins'>

const nothing: Material = { of: 'nothing' }

const problem = (code: ReadProblem['code'], said = ''): readonly ReadProblem[] => [
  { code, ...(said === '' ? {} : { said }) },
]

function judgedArea(line: Line, seen: Seen): Judged {
  const { name } = line.value
  const first = seen.areas.get(plain(name))
  seen.area = { row: first?.at ?? line.at, id: null, name }
  if (!first) seen.areas.set(plain(name), line)
  const reason = first && ({ what: 'repeats-line', line: first.place.line, hasOtherNote: false } as const)
  return { material: { of: 'area', name }, problems: [], joins: first && reason ? { at: first.at, reason } : null }
}

function judgedIssue(line: Line, seen: Seen, { decision }: PriorityListOptions): Judged {
  const { name } = line.value
  const refused = (problems: readonly ReadProblem[]): Judged => ({ material: nothing, problems, joins: null })
  const [first, area] = [seen.issues.get(plain(name)), seen.area]
  if (area && plain(area.name) === plain(name)) return refused(problem('inside-itself'))
  if (first || !area) return refused(problem('twice-in-list', String(first?.place.line ?? '')))
  seen.issues.set(plain(name), line)
  const wording = decision && { ...decision, theme: area.name, wording: name, place: seen.issues.size }
  return { material: { of: 'issue', name, area, wording }, problems: [], joins: null }
}

function judgedLine(line: Line, seen: Seen, options: PriorityListOptions): Judged {
  const depth = line.value.level + (options.areaId === null ? 0 : 1)
  const above = seen.names[line.value.level - 1] ?? ''
  seen.names.splice(line.value.level, seen.names.length, line.value.name)
  if (depth > 1) return { material: nothing, problems: problem('too-deep', above), joins: null }
  return depth === 0 ? judgedArea(line, seen) : judgedIssue(line, seen, options)
}

/** The name that a line has is one of the office’s, but of the other level. */
function waitsOf(material: Material, index: PriorityIndex): NewRow['waits'] {
  const isKnown = (of: keyof PriorityIndex, name: string) => index[of](name).verdict === 'known'
  if (material.of === 'area' && isKnown('issue', material.name) && !isKnown('area', material.name))
    return [{ what: 'is-other-level', as: 'issue' }]
  if (material.of === 'issue' && isKnown('area', material.name) && !isKnown('issue', material.name))
    return [{ what: 'is-other-level', as: 'area' }]
  return []
}

/**
 * Returns the rows of a plan of a nested list: areas, and the issues below them. `areaName` is the name of the area of the options, of which
 * all lines are then issues.
 */
export function rowsOfPriorities(
  rows: readonly Row<ReadPriority>[],
  index: PriorityIndex,
  options: PriorityListOptions,
  areaName = '',
): readonly NewRow[] {
  const { areaId, decision } = options
  const seen: Seen = {
    areas: new Map(),
    issues: new Map(),
    names: [],
    area: areaId === null ? null : { row: -1, id: areaId, name: areaName },
  }
  return rows.map((row, at): NewRow => {
    const { name, level } = row.value
    const { material, problems, joins } = judgedLine({ ...row, at }, seen, options)
    const isArea = level === 0 && areaId === null
    const above = isArea ? '' : (seen.area?.name ?? '')
    return {
      at,
      place: row.place,
      table: isArea ? 'priority_area' : 'issue',
      key: `${isArea ? 'area' : 'issue'} ${plain(name)}`,
      digest: rowDigest({ name, above, decision }),
      on: null,
      label: name,
      named: [above].filter(Boolean),
      problems: [...row.problems, ...problems],
      material,
      joins,
      waits: waitsOf(material, index),
      cells: [],
    }
  })
}
