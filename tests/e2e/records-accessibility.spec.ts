import { expect, type Page } from 'playwright/test'
import { barriers, showStill } from './axe'
import { askFromPage } from './office-bridge'
import { test } from './test'

/** Types a text in the palette and opens the first hit, which must have this name. */
async function choose(page: Page, text: string, name: RegExp, title = name): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Sök eller skriv kommando' }).getByRole('combobox')).toBeFocused()
  await page.keyboard.type(text)
  await expect(page.getByRole('option', { name }).first()).toHaveAttribute('data-highlighted', '')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
}

test('no record has a barrier in any of its parts', { tag: '@long' }, async ({ demoPage: page }) => {
  test.setTimeout(180_000)
  await showStill(page)
  const everyPart = async (record: string) => {
    const tabs = page.locator('[data-screen]').getByRole('tab')
    await expect(tabs.first()).toBeVisible()
    for (let at = 0; at < (await tabs.count()); at += 1) {
      await tabs.nth(at).click()
      await expect(tabs.nth(at)).toHaveAttribute('aria-selected', 'true')
      await page.waitForTimeout(200)
      expect(await barriers(page), `${record}, part ${at + 1}`).toEqual([])
    }
  }
  await choose(page, 'ylva', /Ylva Provåker/)
  await everyPart('person')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('>ny r')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('form')).toBeVisible()
  expect(await barriers(page), 'role editor').toEqual([])
  await choose(page, 'Trafikutsk', /Trafikutskottet/)
  await everyPart('organisation')
  await choose(page, 'Fyra regioner', /Fyra regioner/)
  await everyPart('interaction')
  const side = page.getByRole('complementary')
  await side.getByRole('button', { name: 'Norrbotten', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Region Norrbotten')
  await everyPart('partner')
  await askFromPage(page, 'settings:change', { zoom: 200 })
  await choose(page, 'Snabbt färd', /Norrbotniabanan/)
  await everyPart('issue')
  await side.getByRole('button').first().click()
  await expect(page.getByRole('list', { name: 'Skeden' })).toBeVisible()
  await everyPart('process')
})
