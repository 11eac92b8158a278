import { closeSync, existsSync, fstatSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { putDemoOffice } from './demo-office'
import { recordMessages, saveDialogAnswers } from './dialogs'
import { askFromPage } from './office-bridge'
import { Log } from './screens/log'
import { QuickLog } from './screens/quick-log'
import { test } from './test'

const readInTime = { timeout: 30_000 }

/** Overwrites pages near the end of a store, which a start does not read. They hold monthly counts. */
function spoil(file: string): void {
  const descriptor = openSync(file, 'r+')
  const { size } = fstatSync(descriptor)
  const pages = 4 * 4096
  writeSync(descriptor, Buffer.alloc(pages, 0x5a), 0, pages, size - 9 * 4096)
  closeSync(descriptor)
}

test('in a damaged office the banner stays, a notice says that what was logged may be lost, and the office is salvaged', async ({
  start,
  profile,
}) => {
  spoil(putDemoOffice(profile))
  const { page, app } = await start()
  await recordMessages(app)
  const status = async () => JSON.stringify(await askFromPage(page, 'office:status', {}))
  await expect.poll(status, readInTime).toContain('store-damaged-in-use')
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.choosePerson('göte', 'Göte Mallberg')
  await quickLog.headline('Skrivet i en skadad fil')
  await page.keyboard.press('Control+Enter')
  const notices = page.getByRole('region', { name: 'Meddelanden' })
  await expect(notices.getByText(/^Loggat\. Filen är känd som skadad på disken/)).toBeVisible()
  const banner = page.getByRole('alert').filter({ hasText: 'Kontorsdatabasen är skadad på disken' })
  await expect(banner).toBeVisible()
  const target = join(profile, 'räddad.talan')
  await saveDialogAnswers(app, target)
  await banner.getByRole('button', { name: 'Rädda till en ny fil…' }).click()
  await expect(notices.getByText(/rader är räddade till .*47 kontakter\. Allt kom med\./)).toBeVisible(readInTime)
  await expect(banner).toBeHidden()
  expect(existsSync(`${target}.saknas.txt`)).toBe(true)
  await expect(new Log(page).count).toHaveText('47 kontakter')
  expect(await status()).toContain('räddad.talan')
})

test('a file that cannot be opened is salvaged from the page that says so', async ({ start, profile }) => {
  const file = putDemoOffice(profile)
  const descriptor = openSync(file, 'r+')
  writeSync(descriptor, Buffer.alloc(4096, 0x5a), 0, 4096, 0)
  closeSync(descriptor)
  const { page, app } = await start([], { at: 'home' })
  const target = join(profile, 'räddad.talan')
  await saveDialogAnswers(app, target)
  await page.getByRole('button', { name: 'Rädda till en ny fil…' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^(Hem|Logg)$/ })).toBeVisible(readInTime)
  await page.keyboard.press('Control+2')
  await expect(new Log(page).count).toHaveText('46 kontakter')
})
