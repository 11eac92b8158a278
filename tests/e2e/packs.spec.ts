import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { objections } from './axe'
import { openDialogAnswers } from './dialogs'
import { Packs } from './screens/packs'
import { test } from './test'

test('the packs of a quarter are made by keyboard, locked, written again unchanged and unlocked with a reason', async ({
  demoPage: page,
  app,
  folder,
}) => {
  test.slow()
  const first = join(folder, 'packs')
  mkdirSync(first)
  await openDialogAnswers(app, first)
  const packs = new Packs(page)
  await packs.open()
  await packs.choosePeriod(/^2026Q4/)
  expect(await objections(page), 'period').toEqual([])
  await packs.step('Period').getByRole('button', { name: 'Nästa' }).focus()
  await packs.onward('Partner')
  await expect(packs.step('Partner').getByText('15 av 15 valda')).toBeVisible()
  expect(await objections(page), 'partners').toEqual([])
  // A pack takes seconds to make. The test below makes all fifteen.
  const partners = packs.step('Partner')
  await partners.getByRole('button', { name: 'Välj ingen', exact: true }).press('Enter')
  for (const name of ['Gemensam rapport', 'Region Norrbotten', 'Umeå kommun'])
    await partners.getByRole('checkbox', { name, exact: true }).press('Space')
  await expect(partners.getByText('3 av 15 valda')).toBeVisible()
  await partners.getByRole('button', { name: 'Nästa' }).focus()
  await packs.onward('Kontrollera')
  expect(await objections(page), 'check').toEqual([])
  const list = page.getByRole('list', { name: 'Att titta på innan paketen skapas' })
  await list.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(list).toBeHidden()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(list.getByRole('button').first()).toBeVisible()
  await packs.step('Kontrollera').getByRole('button', { name: 'Nästa' }).focus()
  await packs.onward('Egna ord')
  await packs.onward('Förhandsgranska')
  await expect(
    packs.step('Förhandsgranska').getByRole('heading', { name: 'Det här ledde kvartalet till' }),
  ).toBeVisible()
  expect(await objections(page), 'preview').toEqual([])
  await expect(packs.step('Förhandsgranska').getByRole('table', { name: 'Per typ' })).toBeVisible()
  const screen = page.locator('[data-screen]').filter({ visible: true })
  expect(await screen.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  await packs.onward('Skapa och lås')
  expect(await objections(page), 'create').toEqual([])
  const create = packs.step('Skapa och lås')
  await create.getByRole('checkbox', { name: 'Lås paketen' }).check()
  await create.getByRole('button', { name: /^Skapa och lås/ }).press('Enter')
  await expect(create.getByText(`3 paket sparade i ${first}`)).toBeVisible({ timeout: 60_000 })
  expect(await objections(page), 'created').toEqual([])

  const folders = readdirSync(first)
  expect(folders).toHaveLength(3)
  for (const name of folders) {
    const ends = new Set(readdirSync(join(first, name)).map(file => file.slice(file.lastIndexOf('.'))))
    expect([...ends].sort(), name).toEqual(['.csv', '.docx', '.html', '.json', '.pdf', '.xlsx'])
  }

  const again = join(folder, 'again')
  mkdirSync(again)
  await openDialogAnswers(app, again)
  await packs.runs.getByRole('button', { name: 'Exportera igen… 2026Q4', exact: true }).click()
  await expect(packs.runs.getByText(`3 paket sparade i ${again}`)).toBeVisible({ timeout: 60_000 })
  expect(readdirSync(again)).toEqual(folders)
  for (const name of folders)
    for (const file of readdirSync(join(first, name)))
      expect(readFileSync(join(again, name, file)).equals(readFileSync(join(first, name, file))), file).toBe(true)

  await packs.runs.locator('summary').click()
  await packs.runs.getByRole('button', { name: 'Lås upp… Gemensam rapport 2026Q4' }).click()
  await page.keyboard.press('Enter')
  await expect(packs.runs.getByText('Skriv varför rapporten låses upp.')).toBeVisible()
  await page.keyboard.type('Fel partner på ett möte')
  await page.keyboard.press('Enter')
  await expect(packs.runs.getByText(/upplåst .*: Fel partner på ett möte/)).toBeVisible()
  expect(await objections(page), 'locked runs').toEqual([])
})

test('packs with nothing to mend take at most eight keys, and cancelled packs leave nothing behind', {
  tag: '@long',
}, async ({ page, app, folder }) => {
  await openDialogAnswers(app, folder)
  const packs = new Packs(page)
  await packs.press('Control+9')
  for (const step of ['Period', 'Partner', 'Kontrollera', 'Egna ord', 'Förhandsgranska']) {
    await expect(packs.step(step).getByRole('button', { name: 'Nästa', exact: true })).toBeFocused()
    if (step === 'Kontrollera') await expect(packs.step(step).getByText('Inget att åtgärda')).toBeVisible()
    await packs.press('Enter')
  }
  const create = packs.step('Skapa och lås')
  await expect(create.getByRole('button', { name: /^Skapa och lås/ })).toBeFocused()
  await packs.press('Enter')
  expect(packs.pressed).toBeLessThanOrEqual(8)

  await expect(create.getByText(/^\d+ av 15: ./)).toBeVisible()
  await expect(create.getByRole('progressbar')).toHaveAttribute('max', '15')
  await create.getByRole('button', { name: 'Avbryt' }).press('Enter')
  await expect(create.getByText('Avbrutet. Inget är sparat och inget är låst.')).toBeVisible()
  expect(readdirSync(folder)).toEqual([])
  await expect(packs.runs.getByText('Ingen rapport är låst än.')).toBeVisible()

  await create.getByRole('button', { name: /^Skapa och lås/ }).press('Enter')
  await expect(create.getByText(`15 paket sparade i ${folder}`)).toBeVisible({ timeout: 60_000 })
  expect(readdirSync(folder)).toHaveLength(15)
})
