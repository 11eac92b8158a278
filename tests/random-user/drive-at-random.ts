import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { integrityOf } from '../../db/reads/home/office-counts'
import { interactionPage } from '../../db/reads/timelines/interaction-lists'
import { openStore } from '../../db/store'
import { randomFrom } from '../bench/random'
import { askFromPage } from '../e2e/office-bridge'
import { aProfile, type RunningApp, removeProfile, startApp } from '../e2e/running-app'
import { type Action, actions } from './actions'
import { differences, showAllNextTime } from './differences'

type Options = { readonly actions: number; readonly seed: number; readonly say: (text: string) => void }
/** The result: the number of actions done, the page's memory along the way in bytes, the store's integrity check, and all faults. */
export type Seen = {
  readonly actions: number
  readonly memory: readonly number[]
  readonly check: string
  readonly faults: readonly string[]
}

const total = actions.reduce((sum, { weight }) => sum + weight, 0)

function chosen(at: number): Action {
  let left = at
  for (const action of actions) {
    left -= action.weight
    if (left < 0) return action
  }
  throw new Error('weights do not add up')
}

const written = (profile: string): string => {
  const file = join(profile, 'talan.log')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** Returns the page's heap in bytes after a garbage collection. Memory that only grows is a leak. */
async function heapOf({ page }: RunningApp): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}

/**
 * Compares the lowest memory of the middle third with that of the last. The first third is left out, because screens are still being opened.
 * Returns a fault if the last is at least 1.5 times as high; empty otherwise.
 */
function leaks(memory: readonly number[]): string[] {
  const third = Math.floor(memory.length / 3)
  if (third < 2) return []
  const [early, late] = [Math.min(...memory.slice(third, 2 * third)), Math.min(...memory.slice(-third))]
  return late < 1.5 * early ? [] : [`the page held ${early} bytes, and ${late} in the end`]
}

/** True if the screen shows that it failed, or has had no heading for ten seconds, which is longer than a reload takes. */
async function isStopped({ page }: RunningApp): Promise<boolean> {
  const heading = page.getByRole('heading', { level: 1, includeHidden: true }).first()
  const isShown = await heading.waitFor({ state: 'attached', timeout: 10_000 }).then(
    () => true,
    () => false,
  )
  return !isShown || page.evaluate(() => /kunde inte visas|could not be shown/.test(document.body.innerText))
}

/**
 * Uses the real app as a user in a hurry does, the same way for the same seed. Stops when all actions are done or an unhandled fault appears.
 * Closes and reopens the app along the way. At the end, compares the screen with the file.
 */
export async function driveAtRandom({ actions: wanted, seed, say }: Options): Promise<Seen> {
  const profile = aProfile()
  const random = randomFrom(seed)
  const faults: string[] = []
  const memory: number[] = []
  const open = async (): Promise<RunningApp> => {
    const running = await startApp(profile)
    running.page.on('console', message => message.type() === 'error' && faults.push(`console: ${message.text()}`))
    running.page.on('pageerror', error => faults.push(`page: ${error.stack ?? error.message}`))
    await running.page.locator('h1, [role="alert"]').first().waitFor()
    return running
  }
  let running = await open()
  let done = 0
  try {
    await askFromPage(running.page, 'office:load-demo', {})
    await running.page.reload()
    const rhythm = Math.max(20, Math.round(wanted / 24))
    const last: string[] = []
    while (done < wanted && faults.length === 0) {
      const action = chosen(random.below(total))
      last.push(action.name)
      // A button that has disappeared meanwhile is not a fault of the program.
      await action.act({ running, page: running.page, random }).catch(error => {
        if (!/Timeout|detached|intercepts/.test(String(error))) faults.push(`${action.name}: ${String(error)}`)
      })
      done += 1
      if (await isStopped(running).catch(() => false)) faults.push('a screen stopped')
      if (written(profile) !== '') faults.push(`talan.log: ${written(profile)}`)
      if (done % rhythm === 0) memory.push(await heapOf(running))
      if (done % (4 * rhythm) === 0) {
        await running.quit()
        running = await open()
        say(`${done} actions, closed and opened again`)
      }
    }
    if (faults.length > 0) faults.push(`after ${done} actions; the last were ${last.slice(-6).join(', ')}`)
    say(`the page held ${memory.map(size => Math.round(size / 1_048_576)).join(', ')} MiB along the way`)
    faults.push(...leaks(memory))
    await showAllNextTime(running.page)
    await running.quit()
    running = await open()
    faults.push(...(await differences(running.page)))
  } finally {
    await running.quit().catch(() => undefined)
  }
  const store = await openStore(join(profile, 'kontor.talan'), 'check')
  const check = await integrityOf(store.read)
  const { total: interactions } = await interactionPage(store.read, { offset: 0, limit: 1 })
  await store.close()
  if (check !== 'ok') faults.push(`the store's check: ${check}`)
  say(`${interactions} interactions in the file`)
  removeProfile(profile)
  return { actions: done, memory, check, faults }
}
