import { copyFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ElectronApplication, expect, type Page } from 'playwright/test'
import { listSettingsAtFirst } from '../../src-shared/lists/list-settings'
import { openDialogAnswers } from './dialogs'
import { askFromPage } from './office-bridge'
import { aProfile, removeProfile, startApp } from './running-app'

/** The offices that a test can begin with. The stage before the window tests writes each as a file in `out/offices`. */
type Office = 'empty' | 'demo'

/**
 * One running Talan for many tests, so that each test need not start one. `pageWith` gives a test its own office and a window without
 * memory of earlier tests. A test that restarts Talan, replaces parts of the main process or looks into the profile must start its own.
 */
export type SharedApp = {
  readonly app: ElectronApplication
  readonly pageWith: (office: Office) => Promise<Page>
  readonly quit: () => Promise<void>
}

const settingsAtFirst = {
  language: 'sv',
  theme: 'system',
  zoom: 100,
  isMenuNarrow: false,
  // A test must not put notices on the desktop of whoever runs it.
  hasNotices: false,
  isBeginningHidden: false,
  isSpellingOn: true,
  lists: listSettingsAtFirst,
} as const

/**
 * Unloads the page of the last test, because what it still saves while closing must not reach the office of the next one. Shows a page
 * without scripts in its place, which is cheap and can also ask questions.
 */
async function leave(page: Page): Promise<void> {
  await page.goto(new URL('no-such-page', page.url()).href)
}

/** Loads the page as a start of Talan does, with the first settings and an empty local storage. Throws if they cannot be set. */
async function loadAnew(page: Page, index: string): Promise<void> {
  const answer = await askFromPage(page, 'settings:change', settingsAtFirst)
  if (!answer.ok) throw new Error(`the settings cannot be put back: ${JSON.stringify(answer.refusal)}`)
  await page.evaluate(() => (globalThis as unknown as { localStorage: { clear(): void } }).localStorage.clear())
  const address = new URL(index)
  address.searchParams.set('settings', JSON.stringify({ ...answer.value, leftAt: null }))
  await page.goto(address.href)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Starts the app that the tests share, on a new profile. */
export async function startSharedApp(): Promise<SharedApp> {
  const profile = aProfile()
  const running = await startApp(profile)
  const { app, page } = running
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const index = page.url()
  let count = 0
  let file: string | undefined
  return {
    app,
    pageWith: async office => {
      await page.emulateMedia({ colorScheme: null, reducedMotion: null })
      await leave(page)
      const before = file
      count += 1
      file = join(profile, `kontor-${count}.talan`)
      copyFileSync(resolve('out/offices', `${office}.talan`), file)
      await openDialogAnswers(app, file)
      const opened = await askFromPage(page, 'office:open', {})
      if (!opened.ok) throw new Error(`the office of the test cannot be opened: ${JSON.stringify(opened.refusal)}`)
      await loadAnew(page, index)
      if (before) for (const ending of ['', '-wal', '-shm']) rmSync(`${before}${ending}`, { force: true })
      return page
    },
    quit: async () => {
      await running.quit().catch(() => undefined)
      removeProfile(profile)
    },
  }
}
