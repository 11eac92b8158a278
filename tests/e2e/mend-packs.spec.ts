import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { objections } from './axe'
import { openDialogAnswers } from './dialogs'
import { askFromPage } from './office-bridge'
import { Log } from './screens/log'
import { Packs } from './screens/packs'
import { test } from './test'

test('the checklist’s gaps are filled in place, and interactions marked after a lock are named before a new export', {
  tag: '@long',
}, async ({ demoPage: page, app, folder }) => {
  test.slow()
  const log = new Log(page)
  const edit = async (id: string, changes: object) =>
    expect(await askFromPage(page, 'interaction:edit', { id, changes })).toMatchObject({ ok: true })
  await edit('demo-i15', { issueIds: { remove: ['strandskydd', 'tillstandsprocesser'] } })
  await edit('demo-i28', { confidentiality: 'internal' })

  const packs = new Packs(page)
  await packs.open()
  await packs.choosePeriod(/^2026Q4/)
  await packs.step('Period').getByRole('button', { name: 'Nästa' }).focus()
  await packs.onward('Partner')
  await packs.onward('Kontrollera')
  const list = page.getByRole('list', { name: 'Att titta på innan paketen skapas' })
  const lacking = list.getByRole('button', { name: /utan fråga/ })
  await lacking.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Lägg till fråga' })).toBeFocused()
  expect(await objections(page), 'mending').toEqual([])
  await page.keyboard.type('strandsk')
  await page.keyboard.press('Enter')
  // An open list of names hides the rows from screen readers, so the rows alone cannot show that it is saved.
  const said = page.getByRole('region', { name: 'Meddelanden' })
  await expect(said.getByText('Sparat', { exact: true })).toBeVisible()
  // The interaction lacked nothing else, so its row is gone and the row in its place has the focus.
  await expect(lacking).toBeHidden()
  await expect(list.getByRole('button', { name: /Förtroligt besked om modell/ })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(said.getByText('Ångrat.')).toBeVisible()
  await expect(lacking).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(said.getByText('Gjort om.')).toBeVisible()
  await expect(lacking).toBeHidden()

  await packs.step('Kontrollera').getByRole('button', { name: 'Nästa' }).focus()
  await packs.onward('Egna ord')
  await packs.onward('Förhandsgranska')
  const preview = packs.step('Förhandsgranska')
  await preview.getByRole('combobox', { name: 'Visa paketet för' }).click()
  await page.getByRole('option', { name: 'Umeå kommun' }).click()
  await expect(preview.getByText('Inga delbara kontakter för Umeå kommun Q4 2026.')).toBeVisible()
  await preview.getByRole('button', { name: 'Visa icke delbara (1)' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Logg', exact: true })).toBeVisible()
  await expect(log.rows).toHaveCount(1)
  await expect(log.row('Studieresa längs Norrbotniabanan')).toBeVisible()

  const [first, again] = [join(folder, 'locked'), join(folder, 'packs')]
  for (const one of [first, again]) mkdirSync(one)
  await openDialogAnswers(app, first)
  const lock = { period: '2026Q3', partnerIds: [null], language: 'sv', isLocking: true } as const
  expect(await askFromPage(page, 'pack:write', lock)).toMatchObject({ ok: true })
  await openDialogAnswers(app, again)
  await edit('demo-i01', {
    secrecy: { provision: '15 kap. 1 § OSL', markedOn: '2026-11-20', authority: 'Region Norrbotten' },
  })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+9')
  await packs.runs.getByRole('button', { name: 'Exportera igen… 2026Q3', exact: true }).click()
  const warning = packs.runs.getByRole('alert')
  await expect(warning).toContainText('1 kontakt i det låsta får inte längre visas som då.')
  await expect(warning.getByRole('listitem')).toHaveText(/\(sekretess/)
  expect(await objections(page), 'warning').toEqual([])
  expect(readdirSync(again)).toEqual([])
  await warning.getByRole('button', { name: 'Exportera ändå…' }).click()
  await expect(packs.runs.getByText(`1 paket sparat i ${again}`)).toBeVisible({ timeout: 30_000 })
})
