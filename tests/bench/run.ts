import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
import { makeThePacks } from './make-the-packs'
import type { Figure } from './measure'
import { openTheLog } from './open-the-log'
import { pageTheLists } from './page-the-lists'
import { printThePacks } from './print-the-packs'
import { readInLogs } from './read-in'
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
  },
})
const interactions = Number(values.interactions)
const kept = resolve('out/bench-offices')
const folder = mkdtempSync(join(tmpdir(), 'talan-bench-'))
mkdirSync(kept, { recursive: true })

const say = ({ name, ours, limit, limitName, ratio, target, detail, unit = 'ms' }: Figure) => {
  const verdict = target === null ? '' : ratio <= target ? `, within ${target}` : `, OVER the target ${target}`
  console.log(
    `${name}\n  ${ours.toFixed(2)} ${unit} = ${ratio.toFixed(2)} × ${limitName} (${limit.toFixed(2)} ${unit})${verdict}; ${detail}`,
  )
}

const officeOf = (size: number): Promise<string> => largeOffice(largeOfficeFile(kept, String(size)), size)

type AtSize = (office: string, size: number) => Promise<Figure[]>

/** Measures the same at each size, because the cost should depend on what is shown, not on what is stored. */
const atEachSize = (measured: AtSize) => async (): Promise<Figure[]> => {
  const figures: Figure[] = []
  for (const size of values.sizes.split(',').map(Number)) figures.push(...(await measured(await officeOf(size), size)))
  return figures
}

const parts: Record<string, () => Promise<Figure[]>> = {
  store: atEachSize(askTheStore),
  lists: atEachSize(pageTheLists),
  log: atEachSize((office, size) => logAMeeting(office, size, folder)),
  seal: atEachSize((office, size) => sealAMeeting(office, size, folder)),
  briefing: atEachSize(draftABriefing),
  copy: async () => copyWhileWriting(await officeOf(interactions), interactions, folder),
  open: async () => openTheLog(await officeOf(interactions), interactions),
  duplicates: () => findDuplicates(largeOfficeFile(kept, 'crowd'), 20_000),
  packs: async () => {
    const office = await officeOf(20_000)
    return [...(await makeThePacks(office, 20_000, folder)), ...(await printThePacks(office, 20_000, folder))]
  },
  sharing: () => shareAnOffice(folder, Number(values.rows), values.yardstick ?? process.env['TALAN_SHARING_YARDSTICK']),
  'read-in': async () => readInLogs(await officeOf(10_000), folder, Number(values.meetings)),
  hub: () => shareByHub(folder),
  views: atEachSize((office, size) => exportAView(office, size, folder)),
  start: async () => start(await officeOf(interactions), interactions, folder),
  window: async () => useTheWindow(await officeOf(interactions), interactions, folder),
}

try {
  const figures: Figure[] = []
  for (const [name, run] of Object.entries(parts)) {
    if (values.only && !values.only.includes(name)) continue
    const measured = await run()
    for (const figure of measured) say(figure)
    figures.push(...measured)
  }
  const machine = { cores: cpus().length, load: loadavg(), node: process.versions.node }
  const file = values.json ?? join(resolve('out/bench'), 'figures.json')
  writeFileSync(file, JSON.stringify({ at: new Date().toISOString(), interactions, machine, figures }, null, 2))
  console.log(`figures in ${file}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
