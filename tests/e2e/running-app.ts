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
