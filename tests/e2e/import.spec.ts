import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { objections } from './axe'
import { folderDialogAnswers, saveDialogAnswers } from './dialogs'
import { test } from './test'

const talan = (...given: readonly string[]) => execFileSync('node', ['build/run.mjs', 'talan', ...given])

test('an archive becomes a new office that is opened; an altered one is refused and nothing is made', async ({
  start,
  profile,
}) => {
  test.setTimeout(90_000)
  const [demo, archive, made] = ['exempel.talan', 'arkiv', 'nytt.talan'].map(name => join(profile, name)) as [
    string,
    string,
    string,
  ]
  talan('demo', demo)
  talan('export', demo, '--archive', archive)
  const { app, page } = await start()
  await page.getByRole('navigation').getByText('Import').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible()
  expect(await objections(page), 'import').toEqual([])
  await folderDialogAnswers(app, archive)
  await saveDialogAnswers(app, made)
  await page.getByRole('button', { name: 'Läs in en arkivmapp…' }).click()
  await expect(
    page.getByRole('status').filter({ hasText: 'nytt.talan är inläst och öppnad, med 46 kontakter.' }),
  ).toBeVisible()
  await page.keyboard.press('Control+2')
  await expect(page.getByText('46 kontakter', { exact: true })).toBeVisible()
  appendFileSync(join(archive, 'office.json'), 'x')
  const never = join(profile, 'aldrig.talan')
  await saveDialogAnswers(app, never)
  await page.getByRole('navigation').getByText('Import').click()
  await page.getByRole('button', { name: 'Läs in en arkivmapp…' }).click()
  await expect(page.getByRole('alert')).toContainText('Ingen kontorsdatabas är skapad.')
  expect(existsSync(never)).toBe(false)
})
