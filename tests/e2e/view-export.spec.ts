import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import type { Input } from '../../src-shared/ipc/contract'
import { objections } from './axe'
import { saveDialogAnswers } from './dialogs'
import { sheetsOf } from './journey'
import { askFromPage } from './office-bridge'
import { List } from './screens/list'
import { test } from './test'

test('the reports screen writes a view to a file as its list does, and a saved view with its own columns', async ({
  demoPage: page,
  app,
  folder,
}) => {
  const definition: Input<'view:save'>['definition'] = {
    filter: { match: 'all', rows: [{ field: 'issues', operator: 'has-any', ids: ['malmbanan'] }] },
    sort: [{ field: 'startsOn', isDescending: true }],
    groupBy: 'partners',
    columns: ['startsOn', 'headline', 'issues'],
  }
  const view = { name: 'Malmbanan hittills', list: 'interactions', isPrivate: false, definition } as const
  expect(await askFromPage(page, 'view:save', view)).toMatchObject({ ok: true })
  await page.reload()
  await expect(page.getByRole('button', { name: /^Logga/ }).first()).toBeVisible()
  await page.keyboard.press('Control+9')
  await page.getByRole('tab', { name: 'Vyer' }).click()
  const part = page.getByRole('region', { name: 'Exportera en vy' })
  const choice = part.getByRole('combobox', { name: 'Vy' })
  const choose = async (name: RegExp) => {
    await choice.click()
    await page.getByRole('option', { name }).click()
  }
  await choose(/^Malmbanan hittills \(kontakter\)/)
  const told = part.getByRole('status')
  await expect(told).toHaveText(/Malmbanan.*: \d+ träffar$/)
  const hits = Number(/(\d+) träffar/.exec((await told.textContent()) ?? '')?.[1])
  expect(await objections(page), 'a view to be written').toEqual([])

  await saveDialogAnswers(app, join(folder, 'malmbanan.xlsx'))
  await part.getByRole('button', { name: 'Exportera till Excel…' }).press('Enter')
  const list = new List(page)
  await expect(list.notice(`${hits} rader sparade i malmbanan.xlsx`)).toBeVisible()
  const [rows = []] = (await sheetsOf(join(folder, 'malmbanan.xlsx'))).values()
  expect(rows[0]).toEqual(['Datum', 'Rubrik', 'Frågor'])
  expect(rows).toHaveLength(hits + 1)

  await choose(/^Vår bänk \(personer\)/)
  await saveDialogAnswers(app, join(folder, 'bänken.csv'))
  await part.getByRole('button', { name: 'Exportera till CSV…' }).press('Enter')
  await expect(list.notice(/bänken\.csv/)).toBeVisible()
  expect(readFileSync(join(folder, 'bänken.csv'), 'utf8')).toMatch(/^\uFEFF?"?Namn/)
  await part.getByRole('button', { name: 'Visa i listan' }).click()
  await expect(list.view).toHaveText('Vår bänk')
})
