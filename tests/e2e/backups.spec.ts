import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { objections } from './axe'
import { answeredFromPage } from './office-bridge'
import { test } from './test'

/** Logs an interaction as the window does, and reads the screen again. */
async function logOne(page: Page, headline: string): Promise<void> {
  const { today } = await answeredFromPage(page, 'home:read', {})
  await answeredFromPage(page, 'interaction:log', {
    kind: 'seminar',
    status: 'held',
    startsOn: today,
    startsTime: null,
    durationMinutes: null,
    headline,
    note: '',
    initiative: 'out',
    mainTaskId: null,
    jointMessage: false,
    confidentiality: 'open',
    participants: [],
    organisationIds: [],
    staffIds: [],
    issueIds: [],
    partnerIds: [],
  })
  await page.reload()
  // A key that is pressed before the page is there is lost.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('a copy is made, restored in the window, and restoring what it replaced undoes that', async ({ page }) => {
  test.setTimeout(120_000)
  await page.getByRole('button', { name: 'Ladda exempeldata' }).click()
  await expect(page.getByText('46 kontakter', { exact: true })).toBeVisible()
  await page.getByRole('navigation').getByText('Import och export').click()
  const part = page.getByRole('region', { name: 'Säkerhetskopior' })
  await part.getByRole('button', { name: 'Gör en kopia nu' }).click()
  await expect(part.getByText('46 kontakter, ')).toBeVisible()
  expect(await objections(page), 'backups').toEqual([])

  await logOne(page, 'Efter kopian')
  await page.keyboard.press('Control+2')
  await expect(page.getByText('47 kontakter', { exact: true })).toBeVisible()

  await page.getByRole('navigation').getByText('Import och export').click()
  await part
    .getByRole('button', { name: /^Återställ kopian från/ })
    .last()
    .click()
  const dialog = page.getByRole('dialog', { name: /^Återställa kopian/ })
  await expect(dialog.getByText('1 kontakt som finns nu är inte med i kopian:')).toBeVisible()
  await expect(dialog.getByText('Efter kopian')).toBeVisible()
  expect(await objections(page), 'restoring').toEqual([])
  await dialog.getByRole('button', { name: 'Återställ', exact: true }).click()
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Control+2')
  await expect(page.getByText('46 kontakter', { exact: true })).toBeVisible()

  await page.getByRole('navigation').getByText('Import och export').click()
  await part.getByRole('listitem').filter({ hasText: 'ersatt vid en återställning' }).getByRole('button').click()
  await dialog.getByRole('button', { name: 'Återställ', exact: true }).click()
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Control+2')
  await expect(page.getByText('47 kontakter', { exact: true })).toBeVisible()
})

test('work that no copy has is copied when Talan is closed, or at the next start', async ({ start, profile }) => {
  const running = await start()
  await logOne(running.page, 'Sist på dagen')
  const folder = join(profile, 'kontor.talan.kopior')
  await running.quit()
  const copies = () => (existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('Z.talan')) : [])
  // Closing waits two seconds at most. On a laptop that is too busy for that, the next start makes the copy.
  if (copies().length === 0) await start()
  await expect.poll(copies, { timeout: 60_000 }).toHaveLength(1)
})
