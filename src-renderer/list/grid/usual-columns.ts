import { type ColumnCode, type ListCode, type ListColumn, listColumns } from '../../../src-shared/lists/list-columns'

/** The default size of a column: the least width in CSS pixels, and its share of the width left over. */
type Usual = { readonly least: number; readonly share: number }
type Widths<List extends ListCode> = Partial<Record<ColumnCode<List>, readonly [least: number, share: number]>>

const usual: { readonly [List in ListCode]: Widths<List> } = {
  interactions: {
    startsOn: [56, 0],
    kind: [32, 0],
    headline: [420, 6],
    participants: [172, 1],
    issues: [152, 0.6],
    confidentiality: [30, 0],
    partners: [142, 0],
  },
  people: {
    name: [160, 1.6],
    role: [140, 2],
    organisation: [142, 2],
    category: [120, 1],
    lastInteractionOn: [120, 0.2],
    interactionsThisYear: [112, 1.4],
    nextCommitmentOn: [120, 0.2],
  },
  organisations: {
    name: [200, 3],
    kind: [132, 1],
    parent: [150, 2],
    county: [110, 1.8],
    lastInteractionOn: [120, 0.2],
    interactionsThisYear: [112, 1.8],
    people: [80, 0.2],
  },
  issues: {
    name: [240, 4],
    area: [160, 2],
    owners: [140, 1.6],
    lastInteractionOn: [120, 0.2],
    interactionsThisYear: [112, 2],
  },
  commitments: {
    dueOn: [116, 0],
    promise: [300, 4],
    madeBy: [124, 0],
    owner: [124, 1],
    counterpart: [128, 1.2],
    issues: [112, 1],
    status: [84, 0],
  },
  processes: {
    name: [220, 4],
    stage: [150, 1.4],
    nextWatchOn: [130, 0.2],
    referralOn: [140, 0.2],
    owner: [140, 1.4],
    issues: [130, 1.4],
  },
  partners: {
    name: [190, 3],
    project: [136, 0.6],
    memberFrom: [110, 0.2],
    memberTo: [110, 0.2],
    membership: [92, 0.6],
    fundingKind: [88, 0.6],
    interactionsThisQuarter: [156, 0.2],
    lastInteractionOn: [112, 0.2],
  },
}

/** The width of a column that the user adds, by type: wide enough for the usual content. */
const byType: Record<ListColumn['type'], Usual> = {
  text: { least: 150, share: 2 },
  day: { least: 120, share: 0.2 },
  choice: { least: 120, share: 0.6 },
  link: { least: 140, share: 1.4 },
  number: { least: 100, share: 0.2 },
  flag: { least: 90, share: 0.2 },
}

/** The columns of a list that its rows have values for, in the order they are offered. */
export const showable = (list: ListCode): readonly ListColumn[] =>
  (listColumns[list] as readonly ListColumn[]).filter(column => !column.isHidden)

/** The columns shown until the user chooses others. */
export const usualColumns = (list: ListCode): readonly string[] => Object.keys(usual[list])

/** The least width of a day with its time, in a log that is not under the headings of its days. */
const wholeDay = 112

/** The default size of a column: its own if it has one, otherwise that of its type. */
export function usualWidth(list: ListCode, { code, type }: ListColumn, isByDay = true): Usual {
  if (list === 'interactions' && code === 'startsOn' && !isByDay) return { least: wholeDay, share: 0 }
  const [least, share] = (usual[list] as Readonly<Record<string, readonly [number, number]>>)[code] ?? []
  return least === undefined || share === undefined ? byType[type] : { least, share }
}
