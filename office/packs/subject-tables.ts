import type { PackIssue } from '../../src-shared/packs/pack'
import type { Table } from '../../src-shared/packs/table'
import { wordFor } from '../../src-shared/text/told-words'
import { compared, comparedColumns, tallied } from './figures'
import { type Telling, tableOf } from './pack-telling'

/** The issues with the number of interactions on each; in a partner's pack its own issues come first and are numbered. */
export function issuesTable(telling: Telling): Table {
  const { material, nameOf } = telling
  const { figures, before, partner } = material
  const numbered = partner === null ? [] : ([['number', 'number', 6]] as const)
  const row = ({ id, ownNumber, areaId, wording }: PackIssue) => [
    ...(partner === null ? [] : [ownNumber]),
    wording,
    nameOf(id),
    nameOf(areaId),
    ...compared(figures.byIssue[id] ?? 0, before.byIssue[id] ?? 0),
  ]
  return tableOf(
    telling,
    'issues',
    [...numbered, ['wording', 'text', 68], ['issue', 'text', 26], ['area', 'text', 48], ...comparedColumns],
    material.issues.map(row),
  )
}

/** What was asked, what was answered and what came of it, issue by issue in the pack's order. */
export function resultsTable(telling: Telling): Table {
  const { material, words, nameOf } = telling
  const order = new Map(material.issues.map(({ id }, index) => [id, index]))
  const placed = material.results.map(result => ({
    result,
    issues: result.issueIds.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  }))
  const place = (issues: readonly PackIssue['id'][]) =>
    (issues[0] === undefined ? order.size : order.get(issues[0])) ?? 0
  return tableOf(
    telling,
    'results',
    [
      ['issue', 'text', 32],
      ['date', 'day', 12],
      ['ask', 'text', 52],
      ['response', 'text', 52],
      ['outcome', 'text', 10],
      ['evidence', 'text', 40],
      ['source', 'text', 30],
    ],
    placed
      .sort((a, b) => place(a.issues) - place(b.issues))
      .map(({ result, issues }) => [
        issues.map(nameOf).join('; '),
        result.on,
        result.ask ?? '',
        result.response ?? '',
        words.responses[result.responseKind],
        result.evidence ?? '',
        [result.evidenceReference, result.evidenceOn].filter(Boolean).join(', '),
      ]),
  )
}

/** What was done for each main task and each aim. */
export function activitiesTable(telling: Telling): Table {
  const { material, words, nameOf } = telling
  const { figures, before } = material
  return tableOf(
    telling,
    'activities',
    [['group', 'text', 24], ['item', 'text', 40], ...comparedColumns],
    [
      ...tallied(words.groups.task, figures.byTask, before.byTask, nameOf),
      ...tallied(words.groups.aim, figures.byAim, before.byAim, nameOf),
    ],
  )
}

/** The recipients that an issue has not reached at all. */
export const gapsTable = (telling: Telling): Table =>
  tableOf(
    telling,
    'gaps',
    [
      ['issue', 'text', 32],
      ['missing', 'text', 60],
    ],
    telling.material.gaps.map(({ issueId, targets }) => [
      telling.nameOf(issueId),
      targets.map(target => wordFor(telling.words.targets, target)).join(', '),
    ]),
  )

/** What each side has promised. */
export const commitmentsTable = (telling: Telling): Table =>
  tableOf(
    telling,
    'commitments',
    [
      ['side', 'text', 8],
      ['by', 'text', 26],
      ['promise', 'text', 60],
      ['issues', 'text', 32],
      ['due', 'day', 12],
      ['state', 'text', 12],
    ],
    telling.material.commitments.map(({ madeBy, told, dueOn, state }) => [
      telling.words.sides[madeBy],
      (madeBy === 'them' && telling.material.page.counterparts === 'role' ? told?.role : told?.by) ?? '',
      told?.promise ?? telling.words.internalCommitment,
      told?.issueIds.map(telling.nameOf).join('; ') ?? '',
      dueOn,
      telling.words.commitmentStates[state],
    ]),
  )

/** Days to watch in the coming period. */
export const datesTable = (telling: Telling): Table =>
  tableOf(
    telling,
    'dates',
    [
      ['date', 'day', 12],
      ['what', 'text', 60],
      ['process', 'text', 48],
    ],
    telling.material.dates.map(({ on, what, process }) => [on, what, process]),
  )
