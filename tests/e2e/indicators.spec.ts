import { expect } from 'playwright/test'
import { objections } from './axe'
import { askFromPage } from './office-bridge'
import { Packs } from './screens/packs'
import { test } from './test'

test('a value and a target of an indicator are entered by keyboard, refused with a reason when wrong, and undone', async ({
  demoPage: page,
}) => {
  await new Packs(page).open()
  await page.getByRole('tab', { name: 'Indikatorer' }).click()
  const panel = page.getByRole('tabpanel', { name: 'Indikatorer' })
  await panel.getByRole('combobox', { name: 'Period' }).click()
  await page.getByRole('option', { name: /^2026Q4/ }).click()
  const table = panel.getByRole('table', { name: 'Indikatorer för 2026Q4, Hela kontoret' })
  const row = (name: RegExp) => table.getByRole('row', { name })
  await expect(
    row(/^A1\.1 Genomförda kontakter/)
      .getByRole('cell')
      .first(),
  ).toHaveText('27')
  await expect(
    row(/^A3\.1/)
      .getByRole('cell')
      .first(),
  ).toHaveText('44,4\u00a0%')
  expect(await objections(page), 'indicators').toEqual([])

  const value = table.getByRole('textbox', { name: 'Värde för X.1 Kontorets nyttjandegrad' })
  const target = table.getByRole('textbox', { name: 'Mål för X.1 Kontorets nyttjandegrad' })
  const said = page.getByRole('region', { name: 'Meddelanden' })
  await value.fill('120 %')
  await value.press('Enter')
  await expect(table.getByRole('alert')).toContainText('procent från 0 till 100')
  await expect(value).toHaveValue('120 %')
  expect(await objections(page), 'refused').toEqual([])
  await value.press('Escape')
  await expect(value).toHaveValue('')
  await value.fill('58')
  await value.press('Tab')
  await expect(said.getByText('Indikatorn är sparad', { exact: true })).toBeVisible()
  await expect(value).toHaveValue('58\u00a0%')
  await target.fill('50')
  await target.press('Enter')
  await expect(row(/^X\.1/).getByText('nått')).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(target).toHaveValue('')
  await expect(value).toHaveValue('58\u00a0%')
})

test('a partner has its own contacts, the values of the whole office beside them, and fields for its own targets only', async ({
  demoPage: page,
}) => {
  const entered = { id: 'A3.4', part: 'value', text: '4,1', period: '2026Q4', partnerId: null } as const
  expect(await askFromPage(page, 'indicators:enter', entered)).toMatchObject({ ok: true })
  await new Packs(page).open()
  await page.getByRole('tab', { name: 'Indikatorer' }).click()
  const panel = page.getByRole('tabpanel', { name: 'Indikatorer' })
  await panel.getByRole('combobox', { name: 'Period' }).click()
  await page.getByRole('option', { name: /^2026Q4/ }).click()
  await panel.getByRole('combobox', { name: 'Vems indikatorer' }).click()
  await page.getByRole('option', { name: 'Region Norrbotten' }).click()
  const table = panel.getByRole('table', { name: 'Indikatorer för 2026Q4, Region Norrbotten' })
  await expect(table.getByRole('row', { name: /^A3\.2 Partnertäckning hela kontoret/ })).toBeVisible()
  await expect(table.getByRole('textbox', { name: /^Mål för A1\.1/ })).toBeVisible()
  await expect(table.getByRole('textbox', { name: /^Mål för X\.1/ })).toBeHidden()
  await expect(table.getByRole('textbox', { name: /^Värde för A3\.4/ })).toHaveAttribute('placeholder', '4,1')
  await panel.getByText('Så räknas indikatorerna').click()
  await expect(panel.getByText('Kontakter på motpartens initiativ av alla kontakter.')).toBeVisible()
  expect(await objections(page), 'a partner’s indicators').toEqual([])
})
