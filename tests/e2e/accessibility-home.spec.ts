import { expect } from 'playwright/test'
import { objections } from './axe'
import { askFromPage } from './office-bridge'
import { test } from './test'

const names = {
  sv: { home: 'Hem', others: ['Papperskorg', 'Historik'] },
  en: { home: 'Home', others: ['Bin', 'History'] },
} as const

/** Either colour and either language once: a colour that is hard to read is so in both, and so is a part without a name. */
const eachOnce = [
  ['light', 'sv'],
  ['dark', 'en'],
] as const

for (const [colours, language] of eachOnce)
  test(`the first screen, the trash and the history have no barrier, ${colours}, ${language}, empty and full`, async ({
    start,
  }) => {
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
      for (const name of names[language].others) {
        await page.getByRole('navigation').getByText(name).click()
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
