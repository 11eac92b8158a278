import type { Page } from 'playwright'
import { metMostName } from './office/rows-of-office'

const rounds = 12

/** Returns the milliseconds from Enter on a name in the palette until the person's facts and latest meetings are painted, for each round. */
export async function timesToOpenAPerson(page: Page): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await page.keyboard.press('Control+1')
    await page.getByRole('heading', { level: 1, name: 'Hem' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: 'Sök eller skriv kommando' }).getByRole('combobox').waitFor()
    await page.keyboard.type(metMostName)
    await page.locator('[role="option"][data-highlighted]').filter({ hasText: metMostName }).waitFor()
    // The listener is added before the key is pressed, because a later call to the page could arrive after the key.
    await page.evaluate(() => {
      const pressed = { at: 0 }
      Object.assign(globalThis, { pressed })
      window.addEventListener('keydown', () => (pressed.at = performance.now()), { capture: true, once: true })
    })
    const opened = page.evaluate(
      name =>
        new Promise<number>(resolve => {
          const { pressed } = globalThis as unknown as { pressed: { at: number } }
          const look = () => {
            const screen = [...document.querySelectorAll('h1')].find(
              one => one.checkVisibility() && one.textContent === name,
            )
            const isThere = screen?.closest('main')?.querySelector('[role="tabpanel"] :is(article, [role="article"])')
            if (pressed.at === 0 || !isThere) requestAnimationFrame(look)
            else requestAnimationFrame(() => resolve(performance.now() - pressed.at))
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
