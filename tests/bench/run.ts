import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { askTheStore } from './ask-the-store'
import { copyWhileWriting } from './copy-while-writing'
import { draftABriefing } from './draft-a-briefing'
import { exportAView } from './export-a-view'
import { findDuplicates } from './find-duplicates'
import { largeOffice, largeOfficeFile } from './large-office'
import { logAMeeting } from './log-a-meeting'
import { makeAnOffice } from './make-an-office'
import { makeThePacks } from './make-the-packs'
import type { Figure } from './measure'
import { openTheLog } from './open-the-log'
import { pageTheLists } from './page-the-lists'
import { printThePacks } from './print-the-packs'
import { readInLogs } from './read-in'
import { type SizedFigure, withNewer } from './report/figures-by-kind'
import { writePage } from './report/performance-page'
import { sealAMeeting } from './seal-a-meeting'
import { shareByHub } from './share-by-hub'
import { shareAnOffice } from './sharing/share-an-office'
import { start } from './start'
import { useTheWindow } from './use-the-window'

const { values } = parseArgs({
  options: {
    interactions: { type: 'string', default: '100000' },
    meetings: { type: 'string', default: '50000' },
    sizes: { type: 'string', default: '1000,10000,100000' },
    only: { type: 'string', multiple: true },
    json: { type: 'string' },
    rows: { type: 'string', default: '100000' },
    yardstick: { type: 'string' },
    report: { type: 'boolean', default: false },
    earlier: { type: 'string', multiple: true, default: [] },
  },
})
const interactions = Number(values.interactions)
const kept = resolve('out/bench-offices')
const folder = mkdtempSync(join(tmpdir(), 'talan-bench-'))
mkdirSync(kept, { recursive: true })

const say = ({ name, ours, limit, limitName, ratio, target, detail, unit = 'ms' }: Figure) => {
  const verdict =
    target === null ? '' : `${ratio <= target ? ', within' : ', OVER the target'} ${Number(target.toFixed(2))}`
  console.log(
    `${name}\n  ${ours.toFixed(2)} ${unit} = ${ratio.toFixed(2)} × ${limitName} (${limit.toFixed(2)} ${unit})${verdict}; ${detail}`,
  )
}

const officeOf = (size: number): Promise<string> => largeOffice(largeOfficeFile(kept, String(size)), size)
const sizes = values.sizes.split(',').map(Number)

type Measured = Omit<SizedFigure, 'part'>
type AtSize = (office: string, size: number) => Promise<Figure[]>

const at = (size: number | null, figures: readonly Figure[]): readonly Measured[] =>
  figures.map(figure => ({ ...figure, size }))

/** Measures the same at several sizes, because the cost should depend on what is shown, not on what is stored. */
const atEach = (some: readonly number[], measured: AtSize) => async (): Promise<readonly Measured[]> => {
  const figures: Measured[] = []
  for (const size of some) figures.push(...at(size, await measured(await officeOf(size), size)))
  return figures
}
/** What costs little is measured at each size, the rest at one size unless the page of figures is made. */
const atEachSize = (measured: AtSize) => atEach(sizes, measured)
const atOneSize = (measured: AtSize) => atEach(values.report ? sizes : [interactions], measured)
const atNone = (measured: () => Promise<Figure[]>) => async () => at(null, await measured())

const parts: Record<string, () => Promise<readonly Measured[]>> = {
  making: async () => {
    const figures: Measured[] = []
    for (const size of sizes) figures.push(...at(size, await makeAnOffice(size, folder)))
    return figures
  },
  store: atEachSize(askTheStore),
  lists: atEachSize(pageTheLists),
  log: atEachSize((office, size) => logAMeeting(office, size, folder)),
  seal: atEachSize((office, size) => sealAMeeting(office, size, folder)),
  briefing: atEachSize(draftABriefing),
  copy: atOneSize((office, size) => copyWhileWriting(office, size, folder)),
  open: atOneSize(openTheLog),
  duplicates: atNone(() => findDuplicates(largeOfficeFile(kept, 'crowd'), 20_000)),
  packs: atNone(async () => {
    const office = await officeOf(20_000)
    return [...(await makeThePacks(office, 20_000, folder)), ...(await printThePacks(office, 20_000, folder))]
  }),
  sharing: atNone(() =>
    shareAnOffice(folder, Number(values.rows), values.yardstick ?? process.env['TALAN_SHARING_YARDSTICK']),
  ),
  'read-in': atNone(async () => readInLogs(await officeOf(10_000), folder, Number(values.meetings))),
  hub: atNone(() => shareByHub(folder)),
  views: atEachSize((office, size) => exportAView(office, size, folder)),
  start: atOneSize((office, size) => start(office, size, folder)),
  window: atOneSize((office, size) => useTheWindow(office, size, folder)),
}

/** Returns the figures of earlier runs, the later given in the place of the earlier. Each file is one that `--json` wrote. */
const earlierFigures = (): readonly SizedFigure[] =>
  values.earlier
    .map(file => JSON.parse(readFileSync(file, 'utf8')).figures as SizedFigure[])
    .reduce<readonly SizedFigure[]>(withNewer, [])

const file = values.json ?? join(resolve('out/bench'), 'figures.json')
const machineNow = () => ({ cores: cpus().length, load: loadavg(), node: process.versions.node })

/** Keeps the figures after each part, so that a run that is ended keeps what it has measured. */
function keep(figures: readonly SizedFigure[]): void {
  const at = new Date().toISOString()
  writeFileSync(file, JSON.stringify({ at, interactions, machine: machineNow(), figures }, null, 2))
  if (values.report) writePage(resolve('docs'), figures, { on: at.slice(0, 10), ...machineNow() })
}

try {
  let figures = earlierFigures()
  for (const [name, run] of Object.entries(parts)) {
    if (values.only && !values.only.includes(name)) continue
    const measured = (await run()).map(figure => ({ ...figure, part: name }))
    for (const figure of measured) say(figure)
    figures = withNewer(figures, measured)
    keep(figures)
  }
  keep(figures)
  console.log(`figures in ${file}`)
  if (values.report) console.log('the page of figures is docs/prestanda.md')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
