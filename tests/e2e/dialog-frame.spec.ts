import { expect, type Locator, type Page } from 'playwright/test'
import { List } from './screens/list'
import { test } from './test'

/** Opens the dialog that saves what a list shows as a view, from the menu of views. */
async function openSavingView(page: Page): Promise<Locator> {
  const list = new List(page)
  await list.open('Control+2', 'Logg')
  await list.view.click()
  await page
    .getByRole('menuitem', { name: /^Spara/ })
    .first()
    .click()
  return page.getByRole('dialog', { name: 'Spara vyn' })
}

async function openNewPerson(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+Shift+N')
  await page.getByRole('dialog', { name: 'Vad vill du lägga upp?' }).getByRole('button', { name: 'Ny person' }).click()
  return page.getByRole('dialog', { name: 'Ny person' })
}

/** How far the right edge of a part is from that of the dialog, in CSS pixels. */
async function fromRight(dialog: Locator, part: Locator): Promise<number> {
  const [outer, inner] = await Promise.all([dialog.boundingBox(), part.boundingBox()])
  if (!outer || !inner) throw new Error('The dialog or its button is not in view.')
  return outer.x + outer.width - (inner.x + inner.width)
}

test('every dialog has its buttons in one place, the one that leaves first, and opens in its first field', async ({
  demoPage: page,
}) => {
  for (const open of [openSavingView, openNewPerson]) {
    const dialog = await open(page)
    const leaves = dialog.getByRole('button', { name: 'Avbryt' })
    const saves = dialog.getByRole('button', { name: 'Spara', exact: true })
    await expect(dialog.getByRole('textbox').first()).toBeFocused()
    expect(await fromRight(dialog, saves)).toBeCloseTo(21, 0)
    expect(await fromRight(dialog, leaves)).toBeGreaterThan(await fromRight(dialog, saves))
    await expect(saves).toHaveAttribute('aria-keyshortcuts', 'Control+Enter')
    await leaves.click()
    await expect(dialog).toBeHidden()
  }
})

test('Escape closes a dialog and gives the focus back, and Ctrl+Enter does what the dialog is for', async ({
  demoPage: page,
}) => {
  const list = new List(page)
  await list.open('Control+2', 'Logg')
  await page.keyboard.press('Control+d')
  const briefing = page.getByRole('dialog', { name: 'Nytt underlag' })
  await expect(briefing.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(briefing).toBeHidden()
  await expect(list.grid).toBeFocused()
  await page.keyboard.press('Control+d')
  await expect(briefing.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(briefing).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Logg')
})
