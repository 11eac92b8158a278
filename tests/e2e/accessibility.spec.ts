import { expect, type Page } from 'playwright/test'
import { barriers, showStill } from './axe'
import { askFromPage, newestContacts } from './office-bridge'
import { Care } from './screens/care'
import { Log } from './screens/log'
import { QuickLog } from './screens/quick-log'
import { test } from './test'

/**
 * Fills the quick-log with a person already met that day, an issue and a commitment without its words, and opens the completions of the note.
 */
async function fillEverything(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Logga kontakt' })
  const { rows } = await newestContacts(page, 100)
  const met = rows.find(row => row.participants.some(({ name }) => name === 'Göte Mallberg'))
  await dialog.getByRole('textbox', { name: 'Datum' }).fill(met?.startsOn ?? '')
  await expect(dialog.getByText(/Redan loggat samma dag/)).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Frågor', exact: true }).click()
  await page.keyboard.type('malm')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: /^\+ / }).click()
  await dialog.getByRole('textbox', { name: 'Klart senast' }).fill('snart')
  await page.keyboard.press('Control+Enter')
  await dialog.getByRole('textbox', { name: 'Anteckning' }).click()
  await page.keyboard.type('@örj')
  await expect(page.getByRole('option').first()).toBeVisible()
}

test('no screen has a barrier, empty or full', async ({ page }) => {
  test.slow()
  const toLog = async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('Control+2')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logg')
    await page.waitForTimeout(300)
  }
  await showStill(page)
  await expect(page.getByText('Inget loggat än.').filter({ visible: true })).toBeVisible()
  await toLog()
  expect(await barriers(page), 'empty log').toEqual([])
  await askFromPage(page, 'office:load-demo', {})
  await page.reload()
  await toLog()
  await expect(page.getByRole('grid')).toBeVisible()
  expect(await barriers(page), 'log').toEqual([])
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('dialog', { name: 'Logga kontakt' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await page.waitForTimeout(300)
  expect(await barriers(page), 'quick-log with problems').toEqual([])
  await page.keyboard.type('göte')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await barriers(page), 'quick-log with hits').toEqual([])
  await page.keyboard.press('Enter')
  await fillEverything(page)
  expect(await barriers(page), 'quick-log full, with warnings, problems and a list open').toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+9')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rapporter')
  await page.waitForTimeout(300)
  expect(await barriers(page), 'reports').toEqual([])
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await barriers(page), 'palette').toEqual([])
  await page.keyboard.type('malm')
  await expect(page.getByRole('option', { name: /2027|2026/ }).first()).toBeVisible()
  expect(await barriers(page), 'palette with hits').toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Sök eller skriv kommando' })).toBeHidden()
  await page.keyboard.press('F1')
  await expect(page.getByRole('dialog', { name: 'Kortkommandon' })).toBeVisible()
  await page.waitForTimeout(300)
  expect(await barriers(page), 'key sheet').toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Kortkommandon' })).toBeHidden()
  await page.getByRole('navigation').getByText('Inställningar').click()
  await page.waitForTimeout(300)
  expect(await barriers(page), 'settings').toEqual([])
  await page.getByRole('button', { name: 'Ny medarbetare' }).click()
  await expect(page.getByRole('form')).toBeVisible()
  expect(await barriers(page), 'a new colleague').toEqual([])
})

test('no list has a barrier, with everything open that can be', { tag: '@long' }, async ({ page }) => {
  test.slow()
  await showStill(page)
  await new Log(page).loadDemo()
  await expect(page.getByRole('grid')).toBeVisible()
  for (const key of ['3', '4', '5', '6', '7']) {
    await page.keyboard.press(`Control+${key}`)
    await expect(page.getByRole('grid').getByRole('row').nth(1)).toBeVisible()
    await page.waitForTimeout(200)
    expect(await barriers(page), `list ${key}`).toEqual([])
  }
  await page.getByRole('grid').focus()
  for (const key of ['x', ' ', 'Control+Shift+F']) await page.keyboard.press(key)
  await expect(page.getByRole('region').getByRole('combobox').first()).toBeFocused()
  await page.waitForTimeout(200)
  expect(await barriers(page), 'list with everything open').toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('e')
  await expect(
    page
      .getByRole('dialog', { name: /^Ändra/ })
      .getByRole('combobox')
      .first(),
  ).toBeVisible()
  await page.waitForTimeout(300)
  expect(await barriers(page), 'edit of many').toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('zzzz')
  await expect(page.getByText('zzzz').first()).toBeVisible()
  expect(await barriers(page), 'no hits').toEqual([])
})

test('no part of data care has a barrier, empty or full', { tag: '@long' }, async ({ page }) => {
  test.slow()
  const parts = ['Dubbletter', 'Sammanslagna', 'Ombildning', 'Berörda partner'] as const
  await showStill(page)
  const visit = async (what: string) => {
    await page.reload()
    await page.getByRole('navigation').getByText('Datavård').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Datavård')
    for (const part of parts) {
      await page.getByRole('tab', { name: part }).click()
      await page.waitForTimeout(200)
      expect(await barriers(page), `${part}, ${what}`).toEqual([])
    }
  }
  await visit('empty')
  await askFromPage(page, 'office:load-demo', {})
  const care = new Care(page)
  await care.meet('Göte Malberg', 'se-riksdag-tu', 'Ordförande')
  await care.enterACompanyTwice()
  // With another home partner, the interactions she took part in should concern that partner as well.
  const rehomed = { kind: 'staff', id: 'demo-u-alva', changes: { homePartnerId: 'region-vasterbotten' } } as const
  expect(await askFromPage(page, 'record:change', rehomed)).toMatchObject({ ok: true })
  await visit('full')
  await expect(page.getByRole('tabpanel').getByRole('checkbox').first()).toBeChecked()
  await page.getByRole('tab', { name: parts[2] }).click()
  await page.getByRole('combobox').last().fill('trafikutsk')
  await page.getByRole('option').first().click()
  await page.getByRole('checkbox').first().check()
  await expect(page.getByRole('region', { name: 'Blir utan motpart' })).toBeVisible()
  expect(await barriers(page), 'reshuffle under way').toEqual([])
  await page.getByRole('tab').first().click()
  await page.getByRole('listbox').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /^Slå ihop två/ })).toBeVisible()
  await page.waitForTimeout(200)
  expect(await barriers(page), 'side by side').toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('tablist')).toBeVisible()
  await page.getByRole('tab').nth(1).click()
  await expect(page.getByRole('tabpanel').getByRole('listitem')).toHaveCount(1)
  expect(await barriers(page), 'merged').toEqual([])
})

test('the keyboard moves through the log, and the focus returns to it after the quick-log', async ({
  demoPage: page,
}) => {
  const log = new Log(page)
  await log.grid.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(log.grid.getByRole('row', { selected: true })).toContainText('2026-07-02')
  // The first line is the folded days to come, which the right arrow unfolds.
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(log.grid.getByRole('row', { selected: true })).toContainText('2027-01-20')
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await page.keyboard.press('Escape')
  await expect(quickLog.dialog).toBeHidden()
  await expect(log.grid).toBeFocused()
})
