import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type ElectronApplication, expect, type Page, type TestInfo } from 'playwright/test'
import { askAnythingFromPage } from './office-bridge'
import { aProfile, type RunningApp, removeProfile, startApp } from './running-app'
import { type SharedApp, startSharedApp } from './shared-app'

async function goToLog(page: Page): Promise<void> {
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('heading', { level: 1, name: /^(Logg|Log)$/ })).toBeVisible()
}

/** Goes to the log if the first screen is in view, since most tests begin in the log. On another screen, does nothing. */
async function goToLogFromHome(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  if (/^(Hem|Home)$/.test(await heading.innerText())) await goToLog(page)
}

/** After a failed test, saves a picture of the window as `window.png` and all its text, also behind dialogs, as `window.txt`. */
async function keepOnFailure(page: Page, info: TestInfo): Promise<void> {
  if (info.status === info.expectedStatus || page.isClosed()) return
  await page.screenshot({ path: info.outputPath('window.png'), timeout: 5_000 }).catch(() => undefined)
  const text = await page.evaluate(() => document.body.innerText).catch(() => '')
  writeFileSync(info.outputPath('window.txt'), text)
}

/** Opens Talan on the test’s laptop. */
export type Start = (switches?: readonly string[], options?: { readonly at?: 'home' }) => Promise<RunningApp>

type OfTest = {
  /** The log of a new, empty office in the app that the tests share. */
  readonly page: Page
  /** The same with the demo data in it. */
  readonly demoPage: Page
  /** The app that the tests share, for what only its main process can answer or tell. Leave it as it was found. */
  readonly app: ElectronApplication
  /** An empty folder of the test’s own, for the files it gives to Talan and gets from it. */
  readonly folder: string
  /** The profile folder of the test’s own laptop, where Talan has never been started. */
  readonly profile: string
  /** Opens Talan on that laptop, in the log unless `at` is `home`. Closes it after the test if it is still running. */
  readonly start: Start
}

/** A test takes `page` or `demoPage` if it only uses the window, and `start` if it starts, ends or replaces parts of Talan. */
export const test = base.extend<OfTest, { readonly shared: SharedApp }>({
  shared: [
    async ({ browserName: _ }, use) => {
      const shared = await startSharedApp()
      await use(shared)
      await shared.quit()
    },
    { scope: 'worker' },
  ],
  page: async ({ shared }, use, info) => {
    const page = await shared.pageWith('empty')
    await goToLog(page)
    await use(page)
    await keepOnFailure(page, info)
  },
  demoPage: async ({ shared }, use, info) => {
    const page = await shared.pageWith('demo')
    await goToLog(page)
    await expect(page.getByText('46 kontakter', { exact: true })).toBeVisible()
    await use(page)
    await keepOnFailure(page, info)
  },
  app: async ({ shared }, use) => use(shared.app),
  folder: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'talan-e2e-files-'))
    await use(folder)
    removeProfile(folder)
  },
  profile: async ({ browserName: _ }, use) => {
    const profile = aProfile()
    await use(profile)
    removeProfile(profile)
  },
  start: async ({ profile }, use, info) => {
    const running: RunningApp[] = []
    await use(async (switches, { at } = {}) => {
      const app = await startApp(profile, switches)
      running.push(app)
      if (at !== 'home') await goToLogFromHome(app.page)
      // The window shows its first screen before the office is open. A test that then changes files would come before Talan has made them.
      // The store answers once the office is open, and refuses what no window asks without reading the file.
      await askAnythingFromPage(app.page, 'office:overview', 'is it open?')
      return app
    })
    for (const { page } of running.slice(-1)) await keepOnFailure(page, info)
    for (const app of running) await app.quit().catch(() => undefined)
  },
})
