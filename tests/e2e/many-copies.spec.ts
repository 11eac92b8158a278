import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { objections } from './axe'
import { QuickLog } from './screens/quick-log'
import { type Start, test } from './test'

/** Puts copies of an office beside it, the oldest made so many days ago as there are copies, as a year of work leaves them. */
function withCopies(file: string, from: string, count: number): void {
  const folder = `${file}.kopior`
  mkdirSync(folder, { recursive: true })
  const first = join(folder, '2025-12-01T09.00.00Z.talan')
  copyFileSync(from, first)
  for (let day = 1; day < count; day += 1) {
    const at = new Date(Date.UTC(2025, 11, 1 + day, 9)).toISOString().slice(0, 10)
    linkSync(first, join(folder, `${at}T09.00.00Z.talan`))
  }
}

/** Starts Talan on an office with copies of it, and goes to them. */
async function amongCopies(start: Start, profile: string, from: string, count: number) {
  const file = join(profile, 'kontor.talan')
  copyFileSync(from, file)
  withCopies(file, from, count)
  const { page } = await start([`--talan-store=${file}`])
  await page.getByRole('navigation').getByText('Import och export').click()
  const part = page.getByRole('region', { name: 'Säkerhetskopior' })
  return {
    page,
    part,
    rows: part.getByRole('listitem'),
    dialog: page.getByRole('dialog', { name: /^Återställa kopian/ }),
  }
}

const demo = () => resolve('out/offices/demo.talan')

const isFocused = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('button', { name, exact: true }).and(page.locator(':focus'))).toHaveCount(1)

test('of forty copies the newest are shown, the others at a press, and one is restored by keyboard alone', async ({
  start,
  profile,
}) => {
  test.setTimeout(120_000)
  const { page, part, rows, dialog } = await amongCopies(start, profile, demo(), 40)
  await expect(rows).toHaveCount(8)
  await part.getByRole('button', { name: 'Gör en kopia nu' }).focus()
  for (let tab = 0; tab < 9; tab += 1) await page.keyboard.press('Tab')
  await isFocused(page, 'Visa alla 40 kopior')
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(40)
  await isFocused(page, 'Visa bara de senaste')
  expect(await objections(page), 'forty copies').toEqual([])

  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Inga kontakter försvinner.')).toBeVisible()
  await isFocused(page, 'Avbryt')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await isFocused(page, /^Återställ kopian från/)

  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Inga kontakter försvinner.')).toBeVisible()
  await isFocused(page, 'Avbryt')
  await page.keyboard.press('Tab')
  await isFocused(page, 'Återställ')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Kontoret är nu som det var/)).toBeVisible()
  await expect(dialog).toBeHidden()
  expect(readdirSync(join(profile, 'kontor.talan.kopior')).filter(name => name.endsWith('ersatt.talan'))).toHaveLength(
    1,
  )
})

test('an office of fifty thousand is restored from one of forty copies in three clicks', { tag: '@long' }, async ({
  start,
  profile,
}) => {
  test.setTimeout(180_000)
  const large = readFileSync(resolve('out/large-office.txt'), 'utf8')
  const { page, rows, dialog } = await amongCopies(start, profile, large, 40)
  await expect(rows).toHaveCount(8, { timeout: 30_000 })
  await rows.first().getByRole('button').click()
  await expect(dialog.getByText('Inga kontakter försvinner.')).toBeVisible({ timeout: 30_000 })
  await dialog.getByRole('button', { name: 'Återställ', exact: true }).click()
  await expect(page.getByText(/^Kontoret är nu som det var/)).toBeVisible({ timeout: 60_000 })
})

test('an office without copies says when the first one is made', async ({ page }) => {
  await page.getByRole('navigation').getByText('Import och export').click()
  const part = page.getByRole('region', { name: 'Säkerhetskopior' })
  await expect(
    part.getByText('Inga kopior än. Den första görs inom en kvart efter att något har sparats.'),
  ).toBeVisible()
  await expect(part.getByRole('list')).toHaveCount(0)
})

test('the first screen makes the first copy, so that nobody has to wait a quarter of an hour for it', async ({
  page,
}) => {
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await quickLog.createPerson('Siv Öman', 'trafikutskottet', 'Trafikutskottet', 'Ledamot')
  await quickLog.headline('Första mötet')
  await quickLog.save()
  await page.keyboard.press('Control+1')
  const store = page.getByRole('region', { name: 'Kontorsdatabasen' })
  await expect(store).toContainText('Ingen säkerhetskopia än')
  await store.getByRole('button', { name: 'Gör en kopia nu' }).click()
  await expect(store).not.toContainText('Ingen säkerhetskopia än')
  await expect(store.getByRole('button', { name: 'Gör en kopia nu' })).toBeHidden()
})
