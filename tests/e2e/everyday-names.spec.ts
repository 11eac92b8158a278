import { expect } from 'playwright/test'
import { barriers } from './axe'
import { Palette } from './screens/palette'
import { RecordScreen } from './screens/record'
import { test } from './test'

test('an agency is found by its everyday name, and its list says when and against what it was checked', async ({
  page,
}) => {
  await page.keyboard.press('Control+4')
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(
    page.getByText(/^Medföljande lista, kontrollerad \d{4}-\d\d-\d\d mot det som var känt här/),
  ).toBeVisible()
  expect(await barriers(page), 'list of organisations').toEqual([])
  await page.keyboard.press('Control+k')
  await expect(new Palette(page).field).toBeFocused()
  await page.keyboard.type('jordbruksverket')
  await expect(new Palette(page).offer(/Statens jordbruksverk/).first()).toBeVisible()
  await new Palette(page)
    .offer(/Statens jordbruksverk/)
    .first()
    .click()
  await expect(new RecordScreen(page).heading).toHaveText('Statens jordbruksverk')
})
