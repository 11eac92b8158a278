import { test as base, expect, type Page } from 'playwright/test'
import { aProfile, type RunningApp, removeProfile, startApp } from './running-app'

/** Most tests are about other screens than the first, and their journeys begin in the log. */
async function goToLog(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  if (!/^(Hem|Home)$/.test(await heading.innerText())) return
  await page.keyboard.press('Control+2')
  await expect(heading.filter({ hasText: /^(Logg|Log)$/ })).toBeVisible()
}

/** Opens Talan on the test’s laptop. */
export type Start = (switches?: readonly string[], options?: { readonly at?: 'home' }) => Promise<RunningApp>

/** A test with a laptop of its own: `start` opens Talan on it, in the log unless told to stay on the first screen; what is left running is closed after the test. */
export const test = base.extend<{ profile: string; start: Start }>({
  profile: async ({ browserName: _ }, use) => {
    const profile = aProfile()
    await use(profile)
    removeProfile(profile)
  },
  start: async ({ profile }, use) => {
    const running: RunningApp[] = []
    await use(async (switches, { at } = {}) => {
      const app = await startApp(profile, switches)
      running.push(app)
      if (at !== 'home') await goToLog(app.page)
      return app
    })
    for (const app of running) await app.quit().catch(() => undefined)
  },
})
