import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron } from 'playwright'
import { type Figure, interleaved, median } from './measure'

const root = resolve(import.meta.dirname, '../..')
const rounds = 9

/** The least a window can be: one page that says when it is painted. */
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

/** From the start of the process until the page says that it can be used, by the clock both share. */
async function timeToUsable(app: string, switches: readonly string[]): Promise<number> {
  const toolchain = JSON.parse(readFileSync(join(root, '.toolchain/env.json'), 'utf8'))
  const profile = mkdtempSync(join(tmpdir(), 'talan-bench-'))
  const begun = Date.now()
  const running = await _electron.launch({
    executablePath: toolchain.electron,
    args: [...toolchain.electronArgs, `--user-data-dir=${profile}`, ...switches, app],
    env: { ...(process.env as Record<string, string>), ...toolchain.env },
  })
  const page = await running.firstWindow()
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0)
  const usable = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('usable')[0]?.startTime ?? 0),
  )
  await running.close()
  rmSync(profile, { recursive: true, force: true })
  return usable - begun
}

/** Start to a first screen that can be read and used, against a window with nothing in it. */
export async function start(office: string, interactions: number, folder: string): Promise<Figure[]> {
  const empty = emptyApp(folder)
  const times = { ours: [] as number[], limit: [] as number[] }
  await interleaved(
    rounds,
    1,
    async () => {
      times.ours.push(await timeToUsable(root, [`--talan-store=${office}`]))
    },
    async () => {
      times.limit.push(await timeToUsable(empty, []))
    },
  )
  const [ours, limit] = [median(times.ours.slice(1)), median(times.limit.slice(1))]
  return [
    {
      name: `start to usable Home at ${interactions}`,
      ours,
      limit,
      limitName: 'empty Electron window',
      ratio: ours / limit,
      target: 1.25,
      detail: `min ${Math.min(...times.ours).toFixed(0)} ms against ${Math.min(...times.limit).toFixed(0)} ms`,
    },
  ]
}
