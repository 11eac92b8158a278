import { expect } from 'playwright/test'
import { eachOnce, objections } from './axe'
import { askFromPage } from './office-bridge'
import { test } from './test'

/** Those of the screens that no other test of barriers visits in both colours and languages, and those that say something else when empty. */
const names = {
  sv: {
    home: 'Hem',
    always: ['Papperskorg', 'Historik', 'Underlag', 'Partner', 'In och ut'],
    empty: ['Personer', 'Processer', 'Åtaganden', 'Rapporter'],
  },
  en: {
    home: 'Home',
    always: ['Bin', 'History', 'Briefings', 'Partners', 'In and out'],
    empty: ['People', 'Processes', 'Commitments', 'Reports'],
  },
} as const

for (const [colours, language] of eachOnce)
  test(`neither the first screen nor any that is seldom visited or empty has a barrier, ${colours}, ${language}, empty and full`, async ({
    start,
  }) => {
    test.slow()
    const { page } = await start([], { at: 'home' })
    const heading = page.getByRole('heading', { level: 1 })
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
    await askFromPage(page, 'settings:change', { language })
    for (const content of ['empty', 'full']) {
      if (content === 'full') await askFromPage(page, 'office:load-demo', {})
      await page.reload()
      await expect(heading).toHaveText(names[language].home)
      await page.waitForTimeout(300)
      expect(await objections(page), `${content} home`).toEqual([])
      const { always, empty } = names[language]
      for (const name of content === 'full' ? always : [...always, ...empty]) {
        await page.getByRole('navigation').getByText(name, { exact: true }).click()
        await expect(heading).toHaveText(name)
        await page.waitForTimeout(300)
        expect(await objections(page), `${content} ${name}`).toEqual([])
      }
    }
    await page.keyboard.press('Control+1')
    await expect(heading).toHaveText(names[language].home)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('s')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.waitForTimeout(300)
    expect(await objections(page), 'postponing').toEqual([])
  })
