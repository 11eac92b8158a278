import { expect } from 'playwright/test'
import { putDemoOffice } from './demo-office'
import { List, press } from './screens/list'
import { test } from './test'

test('a click in a note puts the caret there, a double click selects a word, and a drag only selects text', async ({
  demoPage: page,
}) => {
  const list = new List(page)
  await list.rows.filter({ hasText: 'Skogen i EU' }).dblclick()
  const reading = page.getByRole('button', { name: /^Anteckning: / })
  await expect(reading).toBeVisible()
  const box = await reading.boundingBox()
  if (!box) throw new Error('no note')
  const line = { x: 120, y: 14 }

  await page.mouse.move(box.x + 10, box.y + 14)
  await page.mouse.down()
  await page.mouse.move(box.x + 160, box.y + 14, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(5)
  await expect(reading).toBeVisible()

  await reading.click({ position: line })
  const writing = page.getByRole('textbox', { name: 'Anteckning', exact: true })
  await expect(writing).toBeFocused()
  const caret = await writing.evaluate(box => (box as HTMLTextAreaElement).selectionStart)
  const { length } = await writing.inputValue()
  expect(caret).toBeGreaterThan(5)
  expect(caret).toBeLessThan(length)
  await page.keyboard.press('Escape')

  await reading.dblclick({ position: line })
  const selected = await writing.evaluate(box => {
    const { value, selectionStart, selectionEnd } = box as HTMLTextAreaElement
    return value.slice(selectionStart, selectionEnd)
  })
  expect(selected.trim()).toMatch(/^[\p{L}\d-]+$/u)
})

test('the chosen colleague is on the next meeting, a misspelt name gets a suggestion, and a completed name gets one space', async ({
  start,
  profile,
}) => {
  // The laptop remembers who works in an office by the office’s id, which all demo offices of the shared app have in common.
  putDemoOffice(profile)
  const { page } = await start()
  // This draft begins before a colleague is chosen.
  await page.keyboard.press('Control+l')
  const quickLog = page.getByRole('dialog', { name: /^Logga/ })
  await expect(quickLog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(quickLog).toBeHidden()

  await page.keyboard.press('Control+9')
  await page.getByText('Vyer', { exact: true }).filter({ visible: true }).first().click()
  await expect(page.getByRole('region', { name: 'Exportera en vy' }).getByText(/träff/)).toBeVisible()
  await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0)

  await page.getByRole('navigation').getByText('Inställningar').click()
  await page.getByRole('combobox', { name: 'Jag är' }).filter({ visible: true }).click()
  await page.getByRole('option', { name: 'Alva' }).first().click()
  await expect(new List(page).notice(/^Du är Alva/)).toBeVisible()
  await page.keyboard.press('Control+l')
  await expect(quickLog.getByRole('button', { name: /Alva/ }).first()).toBeVisible()

  const participants = quickLog.getByRole('combobox', { name: 'Deltagare' })
  await participants.fill('Göte Malberg')
  await expect(page.getByRole('option', { name: /^Menar du Göte Mallberg, .+\?/ })).toBeVisible()
  await expect(page.getByRole('option', { name: /^Skapa ”Göte Malberg”/ })).toHaveAttribute('data-highlighted', '')
  await press(page, 'ArrowUp', 'Enter')
  await expect(participants).toHaveValue('')
  await expect(quickLog.getByRole('group', { name: /^Ny person/ })).toHaveCount(0)
  await expect(quickLog.getByText('Göte Mallberg').first()).toBeVisible()

  await participants.fill('åsa avgångsen'.normalize('NFD'))
  await expect(page.getByRole('option', { name: /^Åsa Avgångsen/ })).toBeVisible()
  await expect(page.getByRole('option', { name: /^Skapa/ })).toHaveCount(0)
  await participants.fill('')

  const note = quickLog.getByRole('textbox', { name: 'Anteckning' })
  await note.click()
  await page.keyboard.type('Sa @göt')
  await expect(
    page
      .getByRole('listbox')
      .getByRole('option', { name: /Göte Mallberg/ })
      .first(),
  ).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type(' ja, och @göt')
  await expect(
    page
      .getByRole('listbox')
      .getByRole('option', { name: /Göte Mallberg/ })
      .first(),
  ).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('. Klart')
  await expect(note).toHaveValue('Sa @Göte Mallberg ja, och @Göte Mallberg. Klart')
})
