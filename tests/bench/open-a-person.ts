import type { Page } from 'playwright'
import { metMostName } from './large-office'

const rounds = 12

/** From Enter on a name in the palette until the person's facts and latest meetings are painted, each time in milliseconds. */
export async function timesToOpenAPerson(page: Page): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await page.keyboard.press('Control+1')
    await page.getByRole('heading', { level: 1, name: 'Hem' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').waitFor()
    await page.keyboard.type(metMostName)
    await page.locator('[role="option"][data-highlighted]').filter({ hasText: metMostName }).waitFor()
    const opened = page.evaluate(
      name =>
        new Promise<number>(resolve => {
          let begun = 0
          window.addEventListener('keydown', () => (begun = performance.now()), { capture: true, once: true })
          const look = () => {
            const screen = [...document.querySelectorAll('h1')].find(
              one => one.checkVisibility() && one.textContent === name,
            )
            const isThere = screen?.closest('main')?.querySelector('[role="tabpanel"] :is(article, [role="article"])')
            if (begun === 0 || !isThere) requestAnimationFrame(look)
            else requestAnimationFrame(() => resolve(performance.now() - begun))
          }
          requestAnimationFrame(look)
        }),
      metMostName,
    )
    await page.keyboard.press('Enter')
    times.push(await opened)
  }
  return times
}
