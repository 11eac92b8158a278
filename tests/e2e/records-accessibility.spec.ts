import { expect, type Page } from 'playwright/test'
import { eachOnce, objections } from './axe'
import { askFromPage } from './office-bridge'
import { test } from './test'

/** Opens what is typed in the palette, in any language. */
async function choose(page: Page, text: string, name: RegExp, title = name): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type(text)
  await expect(page.getByRole('option', { name }).first()).toHaveAttribute('data-highlighted', '')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
}

for (const [colours, language] of eachOnce)
  test(`no record has a barrier in any of its parts, ${colours}, ${language}`, async ({ page }) => {
    test.setTimeout(180_000)
    await expect(page.getByRole('button', { name: /^Logga/ }).first()).toBeVisible()
    await askFromPage(page, 'settings:change', { language })
    await askFromPage(page, 'office:load-demo', {})
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const everyPart = async (record: string) => {
      const tabs = page.locator('[data-screen]').getByRole('tab')
      await expect(tabs.first()).toBeVisible()
      for (let at = 0; at < (await tabs.count()); at += 1) {
        await tabs.nth(at).click()
        await expect(tabs.nth(at)).toHaveAttribute('aria-selected', 'true')
        await page.waitForTimeout(200)
        expect(await objections(page), `${record}, part ${at + 1}`).toEqual([])
      }
    }
    await choose(page, 'ylva', /Ylva Provåker/)
    await everyPart('person')
    await page.keyboard.press('Control+k')
    await page.keyboard.type(language === 'sv' ? '>ny r' : '>new r')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('form')).toBeVisible()
    expect(await objections(page), 'role editor').toEqual([])
    await choose(page, 'Trafikutsk', /Trafikutskottet/)
    await everyPart('organisation')
    await choose(page, 'Fyra regioner', /Fyra regioner/)
    await everyPart('interaction')
    const side = page.getByRole('complementary')
    await side.getByRole('button', { name: 'Norrbotten', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Region Norrbotten')
    await everyPart('partner')
    await askFromPage(page, 'settings:change', { zoom: 200 })
    await choose(page, 'Snabbt färd', /Norrbot/, /Norrbotniabanan|North Bothnia Line/)
    await everyPart('issue')
    await side.getByRole('button').first().click()
    await expect(page.getByRole('list', { name: language === 'sv' ? 'Skeden' : 'Stages' })).toBeVisible()
    await everyPart('process')
  })
