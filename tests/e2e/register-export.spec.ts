import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { objections } from './axe'
import { openDialogAnswers } from './dialogs'
import { Reports } from './screens/reports'
import { test } from './test'

test('a register is written from the window with what it lacks shown, and the watch dates as a calendar file', async ({
  demoPage: page,
  app,
  folder,
}) => {
  await openDialogAnswers(app, folder)
  const reports = new Reports(page)
  await reports.open()
  const part = page.getByRole('region', { name: 'Register och listor' })
  await part.getByRole('combobox', { name: 'Register' }).click()
  await page.getByRole('option', { name: 'Öppenhetsregister, EU-typ' }).click()
  await part.getByRole('combobox', { name: 'Period' }).click()
  await page.getByRole('option', { name: '2026Q4' }).click()
  await expect(part.getByText('24 rader i Excel och CSV. 3 kontakter är inte öppna')).toBeVisible()
  await expect(part.getByText('Lämnas inte ut: minnesanteckningar.')).toBeVisible()
  await expect(
    part.getByRole('list', { name: 'Kontakter som saknar något' }).getByRole('button').first(),
  ).toContainText('saknar')
  expect(await objections(page), 'registers').toEqual([])
  await part.getByRole('button', { name: 'Exportera registret…' }).press('Enter')
  await expect(part.getByText(`2 filer sparade i ${folder}`)).toBeVisible()
  await part.getByRole('button', { name: 'Spara kalenderfil…' }).press('Enter')
  await expect(part.getByText('talan-bevakningsdatum.ics')).toBeVisible()
  expect(readdirSync(folder).sort()).toEqual([
    'talan-2026Q4-eu.csv',
    'talan-2026Q4-eu.xlsx',
    'talan-bevakningsdatum.ics',
  ])
  expect(readFileSync(join(folder, 'talan-bevakningsdatum.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/)
})
