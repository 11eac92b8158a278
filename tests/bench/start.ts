import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron } from 'playwright'
import { type Figure, interleaved, median, spreadOf } from './measure'

const root = resolve(import.meta.dirname, '../..')
const rounds = 9

/** Makes the smallest possible app, with one page that marks when it is painted, and returns its folder. */
export function emptyApp(folder: string): string {
  const app = join(folder, 'empty')
  mkdirSync(app, { recursive: true })
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'empty', main: 'main.mjs', type: 'module' }))
  writeFileSync(
    join(app, 'main.mjs'),
    `import { app, BrowserWindow } from 'electron'
     app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('index.html'))`,
  )
  writeFileSync(
    join(app, 'index.html'),
    `<!doctype html><title>empty</title><p>empty</p><script>
     requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('usable')))</script>`,
  )
  return app
}

type Times = { readonly usable: number; readonly answered: number }

/**
 * Returns the milliseconds from the start of the process until the page is usable, and until the store thread has answered a first question
 * (the empty app asks none). Both sides use the system clock. The profile is from an earlier start, as on every day but the first.
 */
async function timesToUsable(app: string, profile: string, switches: readonly string[]): Promise<Times> {
  const toolchain = JSON.parse(readFileSync(join(root, '.toolchain/env.json'), 'utf8'))
  const begun = Date.now()
  const running = await _electron.launch({
    executablePath: toolchain.electron,
    args: [...toolchain.electronArgs, `--user-data-dir=${profile}`, ...switches, app],
    env: { ...(process.env as Record<string, string>), ...toolchain.env },
  })
  const page = await running.firstWindow()
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0)
  const [usable, answered] = await page.evaluate(async () => {
    const { office } = window as { office?: { 'office:overview': (input: object) => Promise<unknown> } }
    await office?.['office:overview']({})
    return [performance.getEntriesByName('usable')[0]?.startTime ?? 0, performance.now()].map(
      at => performance.timeOrigin + at,
    ) as [number, number]
  })
  await running.close()
  return { usable: usable - begun, answered: answered - begun }
}

/** Measures the start until the first screen is usable, against an empty window. */
export async function start(office: string, interactions: number, folder: string): Promise<Figure[]> {
  const empty = emptyApp(folder)
  const profiles = {
    ours: mkdtempSync(join(tmpdir(), 'talan-bench-')),
    limit: mkdtempSync(join(tmpdir(), 'talan-bench-')),
  }
  const times = { ours: [] as Times[], limit: [] as Times[] }
  // From the third start on, Chromium reuses the code it has compiled, so the first three are left out.
  const before = 3
  await interleaved(
    rounds + before,
    0,
    async () => {
      times.ours.push(await timesToUsable(root, profiles.ours, [`--talan-store=${office}`]))
    },
    async () => {
      times.limit.push(await timesToUsable(empty, profiles.limit, []))
    },
  )
  for (const profile of Object.values(profiles)) rmSync(profile, { recursive: true, force: true })
  const [ours, limit] = [times.ours.slice(before), times.limit.slice(before).map(({ usable }) => usable)]
  const usable = ours.map(time => time.usable)
  const answered = ours.map(time => time.answered)
  return [
    {
      name: `start to usable Home at ${interactions}`,
      ours: median(usable),
      limit: median(limit),
      limitName: 'empty Electron window',
      ratio: median(usable) / median(limit),
      target: 1.25,
      spread: spreadOf(usable),
      detail: `min ${Math.min(...usable).toFixed(0)} ms against ${Math.min(...limit).toFixed(0)} ms`,
    },
    {
      name: `start to the first answer of the store thread at ${interactions}`,
      ours: median(answered),
      limit: median(limit),
      limitName: 'empty Electron window',
      ratio: median(answered) / median(limit),
      target: 1.6,
      spread: spreadOf(answered),
      detail: `asked when Home stood there; min ${Math.min(...answered).toFixed(0)} ms`,
    },
  ]
}
