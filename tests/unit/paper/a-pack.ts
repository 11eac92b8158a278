import type { Block } from '../../../src-shared/packs/blocks/block'
import type { FirstPage } from '../../../src-shared/packs/blocks/first-page'
import type { Bar } from '../../../src-shared/packs/blocks/issue-block'
import type { PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import type { PagePicture } from '../../../src-shared/packs/blocks/page-picture'
import type { CellTone, PageCell, TableBlock } from '../../../src-shared/packs/blocks/table-block'

/** Gives the text of a field, by its name. */
export type Texts = (field: string) => string

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const picture = (text: Texts, name: string): PagePicture => ({
  mediaType: 'image/png',
  data: dot,
  width: 3,
  height: 2,
  alternative: text(`${name} alternative`),
})

const bar = (text: Texts, name: string, count: number | null, more: Partial<Bar> = {}): Bar => ({
  id: name,
  label: text(`${name} label`),
  count,
  state: 'ended',
  isLabelled: true,
  isThisPeriod: false,
  ...more,
})

const firstPage = (text: Texts): FirstPage => ({
  band: {
    kind: 'band',
    id: 'band',
    office: text('band office'),
    report: text('band report'),
    partner: text('band partner'),
    period: text('band period'),
    officeLogo: null,
    partnerLogo: picture(text, 'partner logo'),
  },
  state: { kind: 'state', id: 'state', state: 'running', items: [text('state 1'), text('state 2')] },
  main: [
    {
      kind: 'results',
      id: 'results',
      heading: text('results heading'),
      lead: text('results lead'),
      rows: [
        {
          id: 'result 1',
          number: text('result number'),
          heading: text('result heading'),
          text: text('result text'),
          outcome: text('result outcome'),
          source: text('result source'),
        },
      ],
    },
    { kind: 'heading', id: 'first heading', level: 2, text: text('first heading') },
    { kind: 'paragraph', id: 'first paragraph', look: 'body', text: text('first paragraph') },
  ],
  side: [
    {
      kind: 'asks',
      id: 'asks',
      heading: text('asks heading'),
      rows: [{ id: 'ask 1', ask: text('ask'), by: text('ask by') }],
    },
    {
      kind: 'next-dates',
      id: 'dates',
      heading: text('dates heading'),
      rows: [{ id: 'date 1', day: text('date day'), what: text('date what') }],
    },
    {
      kind: 'lines',
      id: 'contact',
      use: 'contact',
      heading: text('lines heading'),
      lines: [text('line 1'), text('line 2')],
    },
  ],
  keyFigures: {
    kind: 'key-figures',
    id: 'keys',
    figures: [{ id: 'key 1', value: text('key value'), label: text('key label'), before: text('key before') }],
  },
})

const cell = (text: string, tone: CellTone = 'plain'): PageCell => ({ text, tone })

const table = (text: Texts, id: string): TableBlock => ({
  kind: 'table',
  id,
  use: 'indicators',
  caption: text(`${id} caption`),
  columns: [
    { code: 'name', heading: text(`${id} heading`), type: 'text', millimetres: 52 },
    { code: 'value', heading: text(`${id} value`), type: 'number', millimetres: 26 },
  ],
  groups: [
    {
      id: `${id} group`,
      heading: text(`${id} group`),
      rows: [
        {
          id: `${id} row`,
          cells: [{ ...cell(text(`${id} name`)), mark: text(`${id} mark`) }, cell('5')],
          isSum: false,
        },
        { id: `${id} sum`, cells: [cell(text(`${id} sum`)), cell(text(`${id} late`), 'late')], isSum: true },
      ],
    },
  ],
  hidden: 3,
  more: text(`${id} more`),
  note: text(`${id} note`),
})

const issue = (text: Texts): Block => ({
  kind: 'issue',
  id: 'issue 7',
  number: text('issue number'),
  wording: text('issue wording'),
  sentence: text('issue sentence'),
  quarters: {
    bars: [bar(text, 'quarter 1', null), bar(text, 'quarter 2', 4, { state: 'running', isThisPeriod: true })],
    most: 4,
    alternative: text('quarters alternative'),
  },
  exchanges: {
    headings: { day: text('day'), asked: text('asked'), answered: text('answered'), imprint: text('imprint') },
    rows: [
      {
        id: 'exchange 1',
        day: text('exchange day'),
        asked: text('exchange asked'),
        answered: text('exchange answered'),
        isAnswered: true,
        imprint: text('exchange imprint'),
        isImprinted: true,
      },
    ],
    older: 2,
    more: text('exchanges more'),
  },
  seeAlso: text('see also'),
  picture: { ...picture(text, 'photo'), caption: text('photo caption') },
})

const charts = (text: Texts): Block[] => [
  { kind: 'fold', id: 'fold', parts: [{ lead: text('fold lead'), text: text('fold text') }] },
  table(text, 'table'),
  {
    kind: 'pair',
    id: 'pair',
    left: {
      kind: 'bars',
      id: 'months',
      use: 'months',
      heading: text('months heading'),
      bars: [bar(text, 'month 1', 2), bar(text, 'month 2', null, { state: 'coming' })],
      spans: [{ label: text('span'), from: 0, to: 1 }],
      alternative: text('months alternative'),
    },
    right: table(text, 'right table'),
  },
  {
    kind: 'counted',
    id: 'counted',
    headings: { name: text('counted heading'), count: text('counted count') },
    rows: [{ id: 'counted 1', name: text('counted name'), count: text('counted number'), share: 1, isStrong: true }],
  },
]

const mapAndProcesses = (text: Texts): Block[] => [
  {
    kind: 'map',
    id: 'map',
    use: 'coverage',
    corner: text('map corner'),
    columns: [{ id: 'ministry', heading: text('map heading'), title: text('map title') }],
    rows: [
      {
        id: 'map 1',
        name: text('map name'),
        cells: [{ step: 3, count: text('map count'), lines: [text('map line')] }],
      },
      { id: 'map 2', name: text('map name 2'), cells: [{ step: 0, count: null, lines: [text('map nothing')] }] },
    ],
    legend: [{ step: 1, text: text('legend') }],
    remark: text('remark'),
  },
  {
    kind: 'processes',
    id: 'processes',
    now: text('now'),
    rows: [
      {
        id: 'process 1',
        name: text('process name'),
        about: text('process about'),
        stages: [
          { id: 'stage 1', name: text('stage 1'), day: text('stage day'), state: 'done' },
          { id: 'stage 2', name: text('stage 2'), day: null, state: 'now' },
          { id: 'stage 3', name: text('stage 3'), day: null, state: 'coming' },
        ],
        instead: null,
        alternative: 'three stages',
      },
      {
        id: 'process 2',
        name: text('process 2'),
        about: null,
        stages: [],
        instead: text('instead'),
        alternative: 'none',
      },
    ],
    hidden: 1,
    more: text('processes more'),
    note: text('processes note'),
  },
]

const blocks = (text: Texts): Block[] => [
  { kind: 'paragraph', id: 'lead', look: 'lead', text: text('lead') },
  issue(text),
  ...charts(text),
  ...mapAndProcesses(text),
  { kind: 'heading', id: 'small heading', level: 3, text: text('small heading') },
  { kind: 'method', id: 'method', lines: [text('method 1'), text('method 2')] },
  { kind: 'left-out', id: 'left-out', lead: text('left-out lead'), text: text('left-out text') },
]

/** Returns a pack with every kind of block, and the text that is given for each of its fields. */
export const aPack = (text: Texts, more: Partial<PackPages> = {}): PackPages => ({
  language: 'sv',
  sort: 'partner',
  title: text('title'),
  author: text('author'),
  subject: text('subject'),
  header: { left: text('header left'), right: text('header right') },
  footer: text('footer'),
  first: firstPage(text),
  contents: { heading: text('contents'), entries: [{ section: null, heading: text('contents entry') }] },
  sections: [
    {
      id: 'issues',
      heading: text('section heading'),
      continued: text('section continued'),
      start: 'page',
      blocks: blocks(text),
    },
  ],
  wholeNames: [],
  shortenings: [],
  leftOut: [],
  ...more,
})
