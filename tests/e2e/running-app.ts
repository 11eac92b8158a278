import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright/test'

type Toolchain = {
  readonly electron: string
  readonly electronArgs: readonly string[]
  readonly env: Record<string, string>
}

const root = resolve(import.meta.dirname, '../..')
const toolchain = (): Toolchain => JSON.parse(readFileSync(join(root, '.toolchain/env.json'), 'utf8'))

/** The environment in which the built command line runs. */
export const cliEnvironment = (): Record<string, string> => ({
  ...(process.env as Record<string, string>),
  ...toolchain().env,
})

/** The real app, running with its own profile as if it were alone on the laptop. */
export type RunningApp = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly profile: string
  /** Closes the app as its user does. */
  readonly quit: () => Promise<void>
  /** Kills the app as a power cut would. */
  readonly kill: () => Promise<void>
}

/** Makes an empty profile folder, as on a laptop where Talan has never been started, and returns its path. */
export const aProfile = (): string => mkdtempSync(join(tmpdir(), 'talan-e2e-'))

export const removeProfile = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })

/**
 * Repeats a question to the main process, at most three times, if its answer was lost. Playwright asks through a debugger that does not
 * hold the promise it waits for, so the garbage collector can take it. The work that a test sends may therefore run twice.
 */
function askAgainWhenCollected(app: ElectronApplication): void {
  const once = app.evaluate.bind(app) as (work: unknown, given: unknown) => Promise<unknown>
  const again = async (work: unknown, given: unknown, turnsLeft = 3): Promise<unknown> => {
    try {
      return await once(work, given)
    } catch (error) {
      if (turnsLeft === 0 || !String(error).includes('promise was garbage collected')) throw error
      return again(work, given, turnsLeft - 1)
    }
  }
  app.evaluate = ((work: unknown, given: unknown) => again(work, given)) as typeof app.evaluate
}

/** Returns the display of this worker if `TALAN_DISPLAYS` names several. Otherwise empty: the app uses the display of the tests. */
function display(): Record<string, string> {
  const displays = (process.env['TALAN_DISPLAYS'] ?? '').split(',').filter(Boolean)
  const own = displays[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0) % Math.max(1, displays.length)]
  return own === undefined ? {} : { DISPLAY: own }
}

/** Starts the app, or another program to compare with, on a profile. On a used profile, it continues where it was left. */
export async function startApp(
  profile: string,
  switches: readonly string[] = [],
  program: string = root,
): Promise<RunningApp> {
  const { electron, electronArgs, env } = toolchain()
  const app = await _electron.launch({
    executablePath: electron,
    args: [...electronArgs, `--user-data-dir=${profile}`, ...switches, program],
    env: { ...(process.env as Record<string, string>), ...env, ...display() },
  })
  askAgainWhenCollected(app)
  const page = await app.firstWindow()
  const ended = new Promise<void>(resolve => app.process().once('exit', () => resolve()))
  return {
    app,
    page,
    profile,
    quit: async () => {
      await app.close()
      await ended
    },
    kill: async () => {
      // The window, the GPU and the store thread die with the main process, without a warning.
      app.process().kill('SIGKILL')
      await ended
    },
  }
}
