import { expect, type Page } from 'playwright/test'
import { objections } from './axe'
import { askFromPage } from './office-bridge'
import { Care } from './screens/care'
import { Log } from './screens/log'
import { QuickLog } from './screens/quick-log'
import { test } from './test'

/** Somebody met the same day already, an issue, a promise without its words, and a completion open in the note. */
async function fillEverything(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  const { value } = (await askFromPage(page, 'interaction:page', { offset: 0, limit: 100 })) as {
    value: { rows: { startsOn: string; participants: { name: string }[] }[] }
  }
  const met = value.rows.find(row => row.participants.some(({ name }) => name === 'Göte Mallberg'))
  await dialog.getByRole('textbox', { name: /^(Datum|Date)$/ }).fill(met?.startsOn ?? '')
  await expect(dialog.getByText(/Redan loggat samma dag|Already logged the same day/)).toBeVisible()
  await dialog.getByRole('combobox', { name: /^(Frågor|Issues)$/ }).click()
  await page.keyboard.type('malm')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: /^\+ / }).click()
  await dialog.getByRole('textbox', { name: /^(Klart senast|Done by)$/ }).fill('snart')
  await page.keyboard.press('Control+Enter')
  await dialog.getByRole('textbox', { name: /^(Anteckning|Note)$/ }).click()
  await page.keyboard.type('@örj')
  await expect(page.getByRole('option').first()).toBeVisible()
}

for (const colours of ['light', 'dark'] as const)
  for (const language of ['sv', 'en'] as const)
    test(`no screen has a barrier, ${colours}, ${language}, empty and full`, async ({ start }) => {
      const { page } = await start()
      const toLog = async () => {
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await page.keyboard.press('Control+2')
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Logg?$/)
        await page.waitForTimeout(300)
      }
      await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
      await expect(page.getByText('Inget loggat än.').filter({ visible: true })).toBeVisible()
      await askFromPage(page, 'settings:change', { language })
      await page.reload()
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await toLog()
      expect(await objections(page), 'empty log').toEqual([])
      await askFromPage(page, 'office:load-demo', {})
      await page.reload()
      await toLog()
      await expect(page.getByRole('grid')).toBeVisible()
      expect(await objections(page), 'log').toEqual([])
      await page.keyboard.press('Control+l')
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.keyboard.press('Control+Enter')
      await page.waitForTimeout(300)
      expect(await objections(page), 'quick-log with problems').toEqual([])
      await page.keyboard.type('göte')
      await expect(page.getByRole('option').first()).toBeVisible()
      expect(await objections(page), 'quick-log with hits').toEqual([])
      await page.keyboard.press('Enter')
      await fillEverything(page)
      expect(await objections(page), 'quick-log full, with warnings, problems and a list open').toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+9')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(language === 'sv' ? 'Rapporter' : 'Reports')
      await page.waitForTimeout(300)
      expect(await objections(page), 'reports').toEqual([])
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('option').first()).toBeVisible()
      expect(await objections(page), 'palette').toEqual([])
      await page.keyboard.type('malm')
      await expect(page.getByRole('option', { name: /2027|2026/ }).first()).toBeVisible()
      expect(await objections(page), 'palette with hits').toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.keyboard.press('F1')
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.waitForTimeout(300)
      expect(await objections(page), 'key sheet').toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await page
        .getByRole('navigation')
        .getByText(language === 'sv' ? 'Inställningar' : 'Settings')
        .click()
      await page.waitForTimeout(300)
      expect(await objections(page), 'settings').toEqual([])
      await page.getByRole('button', { name: language === 'sv' ? 'Ny medarbetare' : 'New colleague' }).click()
      await expect(page.getByRole('form')).toBeVisible()
      expect(await objections(page), 'a new colleague').toEqual([])
    })

/** Either colour and either language once: a colour that is hard to read is so in both, and so is a part without a name. */
const eachOnce = [
  ['light', 'sv'],
  ['dark', 'en'],
] as const

for (const [colours, language] of eachOnce)
  test(`no list has a barrier, ${colours}, ${language}, with all that can be open over it`, async ({ start }) => {
    test.slow()
    const { page } = await start()
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
    await new Log(page).loadDemo()
    await askFromPage(page, 'settings:change', { language })
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('Control+2')
    await expect(page.getByRole('grid')).toBeVisible()
    for (const key of ['3', '4', '5', '6', '7']) {
      await page.keyboard.press(`Control+${key}`)
      await expect(page.getByRole('grid').getByRole('row').nth(1)).toBeVisible()
      await page.waitForTimeout(200)
      expect(await objections(page), `list ${key}`).toEqual([])
    }
    await page.getByRole('grid').focus()
    for (const key of ['x', ' ', 'Control+Shift+F']) await page.keyboard.press(key)
    await expect(page.getByRole('region').getByRole('combobox').first()).toBeFocused()
    await page.waitForTimeout(200)
    expect(await objections(page), 'list with everything open').toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('e')
    await expect(page.getByRole('dialog').getByRole('combobox').first()).toBeVisible()
    await page.waitForTimeout(300)
    expect(await objections(page), 'edit of many').toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+f')
    await page.keyboard.type('zzzz')
    await expect(page.getByText('zzzz').first()).toBeVisible()
    expect(await objections(page), 'no hits').toEqual([])
  })

for (const [colours, language] of eachOnce)
  test(`no part of the care of data has a barrier, ${colours}, ${language}, empty and full`, async ({ start }) => {
    const { page } = await start()
    const [menu, heading, parts] =
      language === 'sv'
        ? (['Datavård', 'Datavård', ['Dubbletter', 'Sammanslagna', 'Ombildning']] as const)
        : (['Care of data', 'Care of data', ['Duplicates', 'Merged', 'Reshuffle']] as const)
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
    await askFromPage(page, 'settings:change', { language })
    const visit = async (what: string) => {
      await page.reload()
      await page.getByRole('navigation').getByText(menu).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
      for (const part of parts) {
        await page.getByRole('tab', { name: part }).click()
        await page.waitForTimeout(200)
        expect(await objections(page), `${part}, ${what}`).toEqual([])
      }
    }
    await visit('empty')
    await askFromPage(page, 'office:load-demo', {})
    const care = new Care(page)
    await care.meet('Göte Malberg', 'se-riksdag-tu', 'Ordförande')
    await care.enterACompanyTwice()
    // With another home, what she took part in should concern another partner as well.
    const rehomed = { kind: 'staff', id: 'demo-u-alva', changes: { homePartnerId: 'region-vasterbotten' } } as const
    expect(await askFromPage(page, 'record:change', rehomed)).toMatchObject({ ok: true })
    await visit('full')
    await expect(page.getByRole('tabpanel').getByRole('checkbox').first()).toBeChecked()
    await page.getByRole('tab', { name: parts[2] }).click()
    await page.getByRole('combobox').last().fill('trafikutsk')
    await page.getByRole('option').first().click()
    await page.getByRole('checkbox').first().check()
    await expect(page.getByRole('region', { name: /^(Blir utan motpart|Left without a counterpart)$/ })).toBeVisible()
    expect(await objections(page), 'reshuffle under way').toEqual([])
    await page.getByRole('tab').first().click()
    await page.getByRole('listbox').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.waitForTimeout(200)
    expect(await objections(page), 'side by side').toEqual([])
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('tablist')).toBeVisible()
    await page.getByRole('tab').nth(1).click()
    await expect(page.getByRole('tabpanel').getByRole('listitem')).toHaveCount(1)
    expect(await objections(page), 'merged').toEqual([])
  })

test('the log is walked by keyboard, and the focus comes back to it after the quick-log', async ({ start }) => {
  const { page } = await start()
  const log = new Log(page)
  await log.loadDemo()
  await log.grid.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(log.grid.getByRole('row', { selected: true })).toContainText('2026-07-02')
  await page.keyboard.press('Home')
  await expect(log.grid.getByRole('row', { selected: true })).toContainText('2027-01-20')
  const quickLog = new QuickLog(page)
  await quickLog.open()
  await page.keyboard.press('Escape')
  await expect(quickLog.dialog).toBeHidden()
  await expect(log.grid).toBeFocused()
})
