import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { chromium, expect, type Page } from 'playwright/test'

/** The build that tests may drive, and the one that is released. The command that packages names both. */
const builds = () => ({
  testBuild: process.env['TALAN_PACKAGED'] as string,
  released: process.env['TALAN_RELEASED'] as string,
})

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

type Environment = Readonly<Record<string, string>>

function run(program: string, profile: string, words: readonly string[], env: Environment): ChildProcess {
  return spawn(program, [...asRoot, `--user-data-dir=${profile}`, ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  })
}

/** Starts the packaged app. It allows no debugger, so the test drives its window through Chromium's remote debugging port. */
export async function startPackaged(
  profile: string,
  words: readonly string[] = [],
  env: Environment = {},
): Promise<{ page: Page; process: ChildProcess }> {
  const started = run(builds().testBuild, profile, ['--remote-debugging-port=0', ...words], env)
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

/** Starts the released app, which no test can drive. */
export const startReleased = (profile: string, words: readonly string[] = [], env: Environment = {}): ChildProcess =>
  run(builds().released, profile, words, env)

/** Waits until the program has ended. Returns its exit code and what it said. */
export async function ended(program: ChildProcess): Promise<{ readonly code: number | null; readonly said: string }> {
  let said = ''
  program.stderr?.on('data', text => {
    said += text
  })
  const code = await new Promise<number | null>(done => program.once('close', done))
  return { code, said }
}

export const end = (running: ChildProcess, signal: NodeJS.Signals): Promise<unknown> => {
  const over = new Promise(done => running.once('exit', done))
  running.kill(signal)
  return over
}

/** Returns the SHA-256 of every file of a build by its path. On a Mac the whole app is a folder. */
function filesOf(executable: string): Map<string, string> {
  const folder = process.platform === 'darwin' ? resolve(executable, '../../..') : dirname(executable)
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    entries.map(({ parentPath, name }) => {
      const file = join(parentPath, name)
      return [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]
    }),
  )
}

/** Returns the paths of the files that only one of the builds has or that are not the same in both, and how many files they have in common. */
export function differencesOfBuilds(): { readonly different: readonly string[]; readonly same: number } {
  const [one, other] = [filesOf(builds().released), filesOf(builds().testBuild)]
  const all = [...new Set([...one.keys(), ...other.keys()])]
  const different = all.filter(path => one.get(path) !== other.get(path))
  return { different, same: all.length - different.length }
}
