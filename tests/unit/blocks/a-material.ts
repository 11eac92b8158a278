import type { PageInput } from '../../../office/packs/blocks/make-pages'
import { packPages } from '../../../office/packs/blocks/make-pages'
import type { PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import type { Comparison } from '../../../src-shared/packs/comparison'
import type { DisclosedCounts } from '../../../src-shared/packs/disclosure'
import type { PackIssue, PackMaterial, PackResult } from '../../../src-shared/packs/pack'
import { packPeriod } from '../../../src-shared/packs/pack-period'
import { noTexts } from '../../../src-shared/packs/written-texts'
import type { IssueId, PartnerId, PriorityAreaId } from '../../../src-shared/records/ids'
import type { Language } from '../../../src-shared/text/language'

export const malmbanan = 'malmbanan' as IssueId
export const bredband = 'bredband' as IssueId
export const elnat = 'elnat' as IssueId
const area = 'transport' as PriorityAreaId
const norrbotten = 'region-norrbotten' as PartnerId

/** Figures without anything counted, but for what is given. */
export const counts = (given: Partial<DisclosedCounts> = {}): DisclosedCounts => ({
  period: ['2026-10-01', '2026-12-31'],
  interactions: 0,
  byType: {},
  byIssue: { [malmbanan]: 0, [bredband]: 0, [elnat]: 0 },
  issueLinks: 0,
  byArea: {},
  byPartner: {},
  partnersWithNone: [],
  byTask: {},
  byAim: {},
  jointMessage: 0,
  incoming: 0,
  contactTouches: 0,
  uniqueContacts: 0,
  uniqueContactsByCategory: {},
  interactionsByCategory: {},
  withoutNamedContact: 0,
  hours: 0,
  eventParticipants: 0,
  byConfidentiality: {},
  issuesWithNone: [],
  secrecyMarked: 0,
  ...given,
})

const issue = (id: IssueId, shortName: string, ownNumber: number | null): PackIssue => ({
  id,
  areaId: area,
  shortName,
  nameEn: '',
  wording: `${shortName}, med egna ord`,
  ownNumber,
})

export const ownIssues: readonly PackIssue[] = [
  issue(malmbanan, 'Malmbanan', 1),
  issue(bredband, 'Bredband', 2),
  issue(elnat, 'Elnät', null),
]

/** What is compared: three quarters without a log, one with, and the one that goes on. */
export const comparison = (byIssue: Comparison['byIssue'] = {}): Comparison => ({
  quarters: [
    { code: '2026Q2', period: { from: '2026-04-01', to: '2026-06-30' }, hasLog: false, isRunning: false },
    { code: '2026Q3', period: { from: '2026-07-01', to: '2026-09-30' }, hasLog: true, isRunning: false },
    { code: '2026Q4', period: { from: '2026-10-01', to: '2026-12-31' }, hasLog: true, isRunning: true },
  ],
  byIssue: { [malmbanan]: [null, 0, 0], [bredband]: [null, 0, 0], [elnat]: [null, 0, 0], ...byIssue },
  project: null,
  yearBefore: { period: { from: '2025-10-01', to: '2025-12-31' }, figures: null },
})

/** Something that was asked on 21 October, without an answer unless one is given. */
export const asked = (given: Partial<PackResult> = {}): PackResult => ({
  on: '2026-10-21',
  issueIds: [malmbanan],
  ask: 'Dubbelspår hela vägen',
  responseKind: 'open',
  response: null,
  evidence: null,
  evidenceReference: null,
  evidenceOn: null,
  ...given,
})

/** The material of Norrbotten's running fourth quarter on 29 November 2026, with nothing in it but what is given. */
export const material = (given: Partial<PackMaterial> = {}): PackMaterial => ({
  office: { name: 'Norrkontoret', nameEn: 'The North Office' },
  period: packPeriod('2026Q4', undefined, '2026-11-29'),
  partner: { id: norrbotten, name: 'Region Norrbotten' },
  membership: [{ from: '2026-10-01', to: '2026-12-31' }],
  madeOn: '2026-11-29',
  isRunning: true,
  figures: counts(),
  before: counts({ period: ['2026-07-01', '2026-09-30'] }),
  all: 0,
  names: {
    tasks: [],
    areas: [],
    partners: [{ id: norrbotten, name: 'Region Norrbotten', nameEn: 'Region Norrbotten' }],
    aims: [],
  },
  issues: ownIssues,
  lines: [],
  late: [],
  results: [],
  commitments: [],
  coverage: [],
  jointVoice: null,
  processes: [],
  gaps: [],
  heldAhead: 0,
  notHeld: [],
  loggedLate: 0,
  planned: [],
  dates: [],
  funding: [],
  page: {
    office: counts(),
    months: {
      months: ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'],
      all: [0, 0, 0, 0, 0, 0],
      byIssue: {},
    },
    coming: [],
    processes: [],
    processIssues: {},
    participation: [],
    colleague: null,
    earlierLocks: { count: 0, unlockedOn: null, reason: null },
    counterparts: 'name',
    logos: { office: null, partner: null },
  },
  texts: noTexts,
  indicators: { own: [], office: [] },
  comparison: comparison(),
  ...given,
})

/** The pages of a material, without pictures and logos unless they are given. */
export const pagesOf = (
  given: Partial<PackMaterial> = {},
  language: Language = 'sv',
  input: Partial<PageInput> = {},
): PackPages =>
  packPages(material(given), language, {
    hasAppendix: false,
    pictures: new Map(),
    logos: { office: null, partner: null },
    ...input,
  })

/** Everything that stands on the pages, one text after the other, with ordinary spaces. */
export function wordsOf(pages: PackPages): string {
  const texts: string[] = []
  const gather = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value)
    else if (Array.isArray(value)) value.forEach(gather)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather)
  }
  gather([pages.first, pages.sections])
  return texts.join('\n').replaceAll('\u00a0', ' ')
}
