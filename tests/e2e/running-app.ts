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

/** The real app with a profile of its own, as if it were the only thing on the laptop. */
export type RunningApp = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly profile: string
  /** Ends it as its user would. */
  readonly quit: () => Promise<void>
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>
}

/** A folder that looks like a laptop Talan was never started on. */
export const aProfile = (): string => mkdtempSync(join(tmpdir(), 'talan-e2e-'))

export const removeProfile = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })

/**
 * Lets what is asked of the main process be asked again where its answer was lost: the debugger that Playwright asks through does not
 * hold the promise it waits for, so a collection of garbage at that moment takes it. What tests ask there may be done twice.
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

/** The display of this worker, where the tests were given several; otherwise the one they run on. */
function display(): Record<string, string> {
  const displays = (process.env['TALAN_DISPLAYS'] ?? '').split(',').filter(Boolean)
  const own = displays[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0) % Math.max(1, displays.length)]
  return own === undefined ? {} : { DISPLAY: own }
}

/** Starts the app (or another, to compare with) on a profile; on one it knows it continues where it was left. */
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
      // The window, the GPU and the store thread die with the main one, unwarned.
      app.process().kill('SIGKILL')
      await ended
    },
  }
}
