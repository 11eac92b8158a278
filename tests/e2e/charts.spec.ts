import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { objections } from './axe'
import { saveDialogAnswers } from './dialogs'
import { Charts } from './screens/charts'
import { heading } from './screens/heading'
import { List } from './screens/list'
import { test } from './test'

test('the charts of the demo office are shown, read as a table, saved and followed to the log', {
  tag: '@long',
}, async ({ app, demoPage: page, folder }) => {
  test.slow()
  const charts = new Charts(page)
  await charts.open()
  const coverage = charts.chart(/^Täckning/)
  const square = coverage.getByRole('button', { name: /^Norrbotniabanan, Utskott: 4 kontakter, senast 2026-11-10/ })
  await expect(square).toBeVisible()
  expect(await objections(page), 'coverage').toEqual([])

  await charts.fromMenu(coverage, 'Visa som tabell')
  const gap = coverage.getByRole('row', { name: /^Bredband Departement/ })
  await expect(gap.getByRole('cell')).toHaveText(['Departement', '0', '', ''])
  expect(await objections(page), 'coverage as a table').toEqual([])
  await charts.fromMenu(coverage, 'Visa som diagram')

  await saveDialogAnswers(app, join(folder, 'karta.svg'))
  await charts.fromMenu(coverage, 'Spara som SVG…')
  await expect(page.getByText('karta.svg är sparad')).toBeVisible()
  const svg = readFileSync(join(folder, 'karta.svg'), 'utf8')
  expect(svg).toContain('<title id="talan-title">Täckning: vilka frågorna har förts fram till')
  expect(svg).toContain('>Norrbotniabanan</text>')
  expect(svg).not.toContain('var(--')
  await saveDialogAnswers(app, join(folder, 'karta.png'))
  await charts.fromMenu(coverage, 'Spara som PNG…')
  await expect(page.getByText('karta.png är sparad')).toBeVisible({ timeout: 30_000 })
  const png = readFileSync(join(folder, 'karta.png'))
  expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual(['PNG', 2040])

  await charts.choose('Visa', 'Gemensam röst')
  const joint = charts.chart(/^Gemensam röst/)
  await expect(joint.getByText('4 av 4').first()).toBeVisible()
  expect(await objections(page), 'joint voice').toEqual([])
  await charts.choose('Visa', 'Kontakter per månad')
  const months = charts.chart(/^Kontakter per månad/)
  await expect(months.getByRole('button', { name: 'Norrbotniabanan, oktober 2026: 4 kontakter' })).toBeVisible()
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await objections(page), 'months, dark').toEqual([])

  await charts.choose('Visa', 'Täckningskarta')
  await square.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(square).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Logg')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '4 av 46' })).toBeVisible()
})

test('a process shows its line, which is saved, and a record its months, which lead to the log', async ({
  app,
  demoPage: page,
  folder,
}) => {
  const charts = new Charts(page)
  await new List(page).open('Control+6', 'Processer')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const line = charts.chart(/^Processen: /)
  await expect(line.getByRole('img')).toContainText('nu')
  expect(await objections(page), 'process').toEqual([])
  await saveDialogAnswers(app, join(folder, 'process.svg'))
  await charts.fromMenu(line, 'Spara som SVG…')
  await expect(page.getByText('process.svg är sparad')).toBeVisible()
  expect(readFileSync(join(folder, 'process.svg'), 'utf8')).toContain('>nu</text>')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('Trafikutskottet')
  await expect(page.getByRole('option', { name: /^Trafikutskottet/ }).first()).toHaveAttribute('data-highlighted', '')
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Trafikutskottet')).toBeVisible()
  expect(await objections(page), 'organisation').toEqual([])
  const months = charts.chart(/^Kontakter per månad/)
  await months.getByRole('button', { name: /november 2026/ }).click()
  await expect(heading(page, 'Logg')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: / av 46$/ })).toBeVisible()
})
