import { test as base } from 'playwright/test'
import { aProfile, type RunningApp, removeProfile, startApp } from './running-app'

/** A test with a laptop of its own: `start` opens Talan on it, and what is left running is closed after the test. */
export const test = base.extend<{ profile: string; start: (switches?: readonly string[]) => Promise<RunningApp> }>({
  profile: async ({ browserName: _ }, use) => {
    const profile = aProfile()
    await use(profile)
    removeProfile(profile)
  },
  start: async ({ profile }, use) => {
    const running: RunningApp[] = []
    await use(async switches => {
      const app = await startApp(profile, switches)
      running.push(app)
      return app
    })
    for (const app of running) await app.quit().catch(() => undefined)
  },
})
