import { expect } from 'playwright/test'
import { barriers, showStill } from './axe'
import { test } from './test'

const list = [
  'Hållbara transporter och tillgänglighet',
  '\t•\tNBB',
  '\t•\tMalmbannan',
  'Elflyg i norr',
  'Fred och beredskap',
  '\t•\tTotalförsvar',
].join('\n')

test('a list of priorities is pasted, put right by keyboard, added and undone as one', async ({ page }, info) => {
  test.setTimeout(120_000)
  await showStill(page)
  await page.keyboard.press('Control+5')
  await page.getByRole('button', { name: 'Klistra in en lista…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Klistra in en lista med prioriteringar' })
  const field = dialog.getByRole('textbox', { name: 'Listan' })
  await expect(field).toBeFocused()
  await field.fill(list)
  const lines = dialog.getByRole('list', { name: 'Så läses listan' })
  await expect(lines.getByRole('listitem')).toHaveCount(6)
  const line = (name: string) => lines.getByRole('listitem').filter({ hasText: name })
  await expect(line('NBB')).toContainText('finns')
  await expect(line('Totalförsvar')).toContainText('ny')
  await expect(line('Malmbannan')).toContainText('välj')

  // The line without indentation was meant to be below the first area.
  await lines.getByRole('button', { name: /^Hållbara/ }).focus()
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(lines.getByRole('button', { name: 'Elflyg i norr nivå 2' })).toBeFocused()
  await expect(field).toHaveValue(/\t- Elflyg i norr/)
  await dialog
    .getByRole('combobox', { name: 'Vad är ”Malmbannan”?' })
    .selectOption({ label: 'är Dubbelspår på Malmbanan' })
  await expect(line('Malmbannan')).toContainText('är Dubbelspår på Malmbanan')
  await expect(dialog.getByRole('combobox', { name: 'Vad är ”Malmbannan”?' })).toHaveValue('malmbanan')
  await dialog.getByRole('checkbox', { name: 'Listan är ett beslut' }).check()
  await dialog.getByRole('textbox', { name: 'Beslutad av' }).fill('Nämnden')
  await dialog.getByRole('textbox', { name: 'Beslutsdag' }).fill('2026-12-01')
  await expect(line('NBB')).toContainText('finns, får en formulering')
  expect.soft(await barriers(page), 'dialog').toEqual([])
  await page.screenshot({ path: info.outputPath('paste-list.png') })
  await expect(dialog.getByRole('button', { name: 'Lägg till 5 rader' })).toBeEnabled()
  await page.keyboard.press('Control+Enter')

  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Listan är inlagd: 3 nya rader och 2 ändrade frågor.')).toBeVisible()
  await expect(page.getByRole('grid').getByText('Totalförsvar')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('grid').getByText('Totalförsvar')).toHaveCount(0)
})
