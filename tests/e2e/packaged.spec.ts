import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, expect, type Page } from 'playwright/test'
import { exportTheQuarter, logTheMeeting, readTheWorkbook, seeTheMeeting } from './journey'
import { Log } from './screens/log'
import { test } from './test'

/** Starts the packaged app. It allows no debugger, so the test drives its window through Chromium's remote debugging port. */
async function startPackaged(profile: string, folder: string): Promise<{ page: Page; process: ChildProcess }> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const started = spawn(
    process.env['TALAN_PACKAGED'] as string,
    [...root, `--user-data-dir=${profile}`, '--remote-debugging-port=0', `--talan-report-folder=${folder}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    started.once('exit', code => reject(new Error(`the packaged app ended with ${code}: ${said}`)))
    started.stderr?.on('data', text => {
      said += text
      const found = /DevTools listening on (ws:\S+)/.exec(said)
      if (found?.[1]) resolve(found[1])
    })
  })
  const browser = await chromium.connectOverCDP(address)
  await expect.poll(() => browser.contexts()[0]?.pages().length ?? 0).toBeGreaterThan(0)
  return { page: browser.contexts()[0]?.pages()[0] as Page, process: started }
}

const end = (running: ChildProcess, signal: NodeJS.Signals): Promise<unknown> => {
  const ended = new Promise(resolve => running.once('exit', resolve))
  running.kill(signal)
  return ended
}

test('the packaged app starts and completes the demo journey', async ({ profile }) => {
  const folder = join(profile, 'rapporter')
  mkdirSync(folder)
  const first = await startPackaged(profile, folder)
  const log = new Log(first.page)
  await log.open()
  await log.loadDemo()
  await logTheMeeting(first.page)
  await seeTheMeeting(first.page)
  const files = await exportTheQuarter(first.page)
  expect((await readTheWorkbook(folder, files)).rows).toHaveLength(17)
  await end(first.process, 'SIGKILL')
  const again = await startPackaged(profile, folder)
  await new Log(again.page).open()
  await seeTheMeeting(again.page)
  await end(again.process, 'SIGTERM')
})
