import { execFileSync } from 'node:child_process'
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { objections } from './axe'
import { openDialogAnswers, saveDialogAnswers } from './dialogs'
import { answeredFromPage } from './office-bridge'
import { Log } from './screens/log'
import { test } from './test'

const talan = (...given: readonly string[]) => execFileSync('node', ['build/run.mjs', 'talan', ...given])

test('an archive becomes a new office and opens, and an altered archive is refused', async ({ app, page, folder }) => {
  test.setTimeout(90_000)
  const [demo, archive, made] = ['exempel.talan', 'arkiv', 'nytt.talan'].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ]
  talan('demo', demo)
  talan('export', demo, '--archive', archive)
  const before = await answeredFromPage(page, 'office:status', {})
  if (before.state !== 'open') throw new Error('the shared app has no office open')
  await page.getByRole('navigation').getByText('Import och export').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Import och export' })).toBeVisible()
  expect(await objections(page), 'import').toEqual([])
  await openDialogAnswers(app, archive)
  await saveDialogAnswers(app, made)
  await page.getByRole('button', { name: 'Läs in en arkivmapp…' }).click()
  await expect(
    page.getByRole('status').filter({ hasText: 'nytt.talan är inläst och öppnad, med 46 kontakter.' }),
  ).toBeVisible()
  await page.keyboard.press('Control+2')
  await expect(page.getByText('46 kontakter', { exact: true })).toBeVisible()
  appendFileSync(join(archive, 'office.json'), 'x')
  const never = join(folder, 'aldrig.talan')
  await saveDialogAnswers(app, never)
  await page.getByRole('navigation').getByText('Import och export').click()
  await page.getByRole('button', { name: 'Läs in en arkivmapp…' }).click()
  await expect(page.getByRole('alert')).toContainText('Ingen kontorsdatabas är skapad.')
  expect(existsSync(never)).toBe(false)
  // The folder with the new office is about to go, which the app must not take for the loss of its office.
  await openDialogAnswers(app, before.file)
  await answeredFromPage(page, 'office:open', {})
})

/** Writes an archive through the palette, from the screen in view. */
async function writeArchive(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('spara arkiv')
  await page.getByRole('option', { name: 'Spara arkiv…' }).click()
}

test('an archive written in the window becomes an office with the same interactions, and a second archive gets its own name', async ({
  start,
  profile,
}) => {
  const folder = join(profile, 'arkiv')
  mkdirSync(folder)
  copyFileSync(resolve('out/offices/demo.talan'), join(profile, 'kontor.talan'))
  const { app, page } = await start([`--talan-report-folder=${folder}`])
  await expect(page.getByText('46 kontakter', { exact: true })).toBeVisible()
  await page.getByRole('navigation').getByText('Import och export').click()
  await page.getByRole('button', { name: 'Spara arkiv…' }).click()
  await expect(page.getByText(/^Arkivet finns i .*, \d+ filer\.$/)).toBeVisible()
  await writeArchive(page)
  const names = () => readdirSync(folder).sort()
  await expect
    .poll(names)
    .toEqual([
      expect.stringMatching(/^\S+ arkiv \d{4}-\d{2}-\d{2}$/),
      expect.stringMatching(/^\S+ arkiv \d{4}-\d{2}-\d{2} \(2\)$/),
    ])
  await openDialogAnswers(app, join(folder, names()[0] as string))
  await saveDialogAnswers(app, join(profile, 'nytt.talan'))
  await page.getByRole('button', { name: 'Läs in en arkivmapp…' }).click()
  await expect(page.getByText('nytt.talan är inläst och öppnad, med 46 kontakter.')).toBeVisible()
  await page.keyboard.press('Control+2')
  await expect(page.getByText('46 kontakter', { exact: true })).toBeVisible()
})

test('a cancelled export or import of an archive leaves nothing, and the open office stays open', {
  tag: '@long',
}, async ({ start, profile }) => {
  test.setTimeout(120_000)
  const [file, folder, made] = ['kontor.talan', 'arkiv', 'aldrig'].map(name => join(profile, name)) as [
    string,
    string,
    string,
  ]
  copyFileSync(readFileSync(resolve('out/large-office.txt'), 'utf8'), file)
  mkdirSync(folder)
  mkdirSync(made)
  const { app, page } = await start([`--talan-store=${file}`, `--talan-report-folder=${folder}`])
  const { count } = new Log(page)
  await expect(count).toHaveText(/^50\s046 kontakter$/)
  const work = page.getByRole('region', { name: 'Pågående arbete' })

  await writeArchive(page)
  await expect(work.getByRole('progressbar', { name: 'Skriver arkivet' })).toBeVisible()
  await expect(work.getByText(/^\d[\d\s]* av \d[\d\s]* rader$/)).toBeVisible()
  await work.getByRole('button', { name: 'Avbryt' }).click()
  await expect(page.getByText('Avbrutet. Inget arkiv är skrivet.')).toBeVisible()
  await expect(work).toBeHidden()
  expect(readdirSync(folder)).toEqual([])

  await writeArchive(page)
  await expect(page.getByText(/^Arkivet finns i /)).toBeVisible({ timeout: 60_000 })
  await page.getByRole('navigation').getByText('Import och export').click()
  await openDialogAnswers(app, join(folder, readdirSync(folder)[0] as string))
  await saveDialogAnswers(app, join(made, 'nytt.talan'))
  await page.getByRole('button', { name: 'Läs in en arkivmapp…' }).click()
  await expect(page.getByRole('progressbar', { name: 'Läser in…' })).toBeVisible()
  await page.getByText('Läser in…', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Avbryt' }).press('Enter')
  await expect(page.getByText('Avbrutet. Ingen kontorsdatabas är skapad, och den du har öppen är orörd.')).toBeVisible()
  expect(readdirSync(made)).toEqual([])
  await page.keyboard.press('Control+2')
  await expect(count).toHaveText(/^50\s046 kontakter$/)
  await page.getByRole('navigation').getByText('Inställningar').click()
  await expect(page.getByText(file, { exact: true }).filter({ visible: true })).toBeVisible()
})
