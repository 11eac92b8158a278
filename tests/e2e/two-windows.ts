import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { putDemoOffice } from './demo-office'
import { openDialogAnswers, saveDialogAnswers } from './dialogs'
import { answeredFromPage } from './office-bridge'
import { aProfile, type RunningApp, removeProfile, startApp } from './running-app'
import { test as base } from './test'

/** Two laptops that share the demo office through a folder: that of Alva, who shared it, and that of Bo, who joined. */
export type Pair = {
  readonly alva: RunningApp
  readonly bo: RunningApp
  readonly folder: string
  /** Has both exchange until each has what the other wrote. */
  readonly exchange: () => Promise<void>
  /** Takes the folder away, as when the network is down, and puts it back. */
  readonly cut: () => void
  readonly mend: () => void
}

/** Says who works at a laptop. */
export async function sitDown(page: Page, name: string): Promise<void> {
  const { staff } = await answeredFromPage(page, 'reference:read', {})
  const staffId = staff.find(one => one.name === name)?.id
  if (staffId === undefined) throw new Error(`${name} does not work here`)
  await answeredFromPage(page, 'me:choose', { staffId })
}

/** Loads the window again, and waits until it shows something. */
export async function reload(page: Page): Promise<void> {
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Shares Alva's office through the folder and lets Bo's laptop join, without the windows' own forms. */
async function joined(alva: RunningApp, bo: RunningApp, folder: string): Promise<void> {
  await sitDown(alva.page, 'Alva Teststråle')
  await openDialogAnswers(alva.app, folder)
  const { code } = await answeredFromPage(alva.page, 'sharing:share', {})
  await openDialogAnswers(bo.app, folder)
  await saveDialogAnswers(bo.app, join(bo.profile, 'delat.talan'))
  await answeredFromPage(bo.page, 'sharing:choose-folder', {})
  await answeredFromPage(bo.page, 'sharing:join', { code })
  await sitDown(bo.page, 'Bo Provberg')
  await reload(bo.page)
  await reload(alva.page)
}

/** A test that takes `pair` has two real windows on one folder. The second window is closed after the test. */
export const test = base.extend<{ readonly pair: Pair }>({
  pair: async ({ start, profile }, use) => {
    putDemoOffice(profile)
    const alva = await start()
    const bo = await startApp(aProfile())
    const place = mkdtempSync(join(tmpdir(), 'talan-delat-'))
    const folder = join(place, 'kontoret')
    const away = join(place, 'borta')
    try {
      await expect(bo.page.getByRole('heading', { level: 1 })).toBeVisible()
      renameSync(mkdtempSync(join(place, 'ny-')), folder)
      await joined(alva, bo, folder)
      const exchange = async () => {
        for (const { page } of [alva, bo, alva, bo]) await answeredFromPage(page, 'sharing:exchange', {})
      }
      await exchange()
      const [cut, mend] = [() => renameSync(folder, away), () => renameSync(away, folder)]
      await use({ alva, bo, folder, exchange, cut, mend })
    } finally {
      await bo.quit().catch(() => undefined)
      removeProfile(bo.profile)
      rmSync(place, { recursive: true, force: true })
    }
  },
})

/** Looks at the top bar's words for how sharing goes. */
export const sharingButton = (page: Page, said: string | RegExp) => page.getByRole('button', { name: said })
