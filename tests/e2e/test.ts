import { writeFileSync } from 'node:fs'
import { test as base, expect, type Page, type TestInfo } from 'playwright/test'
import { aProfile, type RunningApp, removeProfile, startApp } from './running-app'
import { type SharedApp, startSharedApp } from './shared-app'

async function goToLog(page: Page): Promise<void> {
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('heading', { level: 1, name: /^(Logg|Log)$/ })).toBeVisible()
}

/** Most tests are about other screens than the first, and their journeys begin in the log. A Talan that was left elsewhere stays there. */
async function goToLogFromHome(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  if (/^(Hem|Home)$/.test(await heading.innerText())) await goToLog(page)
}

/** Keeps what a window showed when its test failed: a picture, and all its text, also what lies behind a dialog. */
async function keepOnFailure(page: Page, info: TestInfo): Promise<void> {
  if (info.status === info.expectedStatus || page.isClosed()) return
  await page.screenshot({ path: info.outputPath('window.png'), timeout: 5_000 }).catch(() => undefined)
  const text = await page.evaluate(() => document.body.innerText).catch(() => '')
  writeFileSync(info.outputPath('window.txt'), text)
}

/** Opens Talan on the test’s laptop. */
export type Start = (switches?: readonly string[], options?: { readonly at?: 'home' }) => Promise<RunningApp>

type OfTest = {
  /** The log of an office of its own without anything logged, in the app that tests share. */
  readonly page: Page
  /** The same with the invented office in it. */
  readonly demoPage: Page
  /** The folder of a laptop of the test’s own, on which Talan was never started. */
  readonly profile: string
  /** Opens Talan on that laptop, in the log unless told to stay on the first screen; what is left running is closed after the test. */
  readonly start: Start
}

/** A test asks for `page` or `demoPage` where it only uses the window, and for `start` where it starts, ends or replaces parts of Talan itself. */
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
      return app
    })
    for (const { page } of running.slice(-1)) await keepOnFailure(page, info)
    for (const app of running) await app.quit().catch(() => undefined)
  },
})
