import axe from 'axe-core'
import type { Page } from 'playwright/test'

type WithAxe = typeof globalThis & { readonly axe: typeof axe }

/** What axe objects to on the screen, in words, by all its rules or by those that are named. */
async function objected(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Axe is half a megabyte of script, so a page gets it once.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async named => {
    // A colour on its way from one to another is neither: what moves comes to its end first.
    const ending = document.getAnimations().filter(one => Number.isFinite(one.effect?.getComputedTiming().endTime))
    await Promise.all(ending.map(one => one.finished.catch(() => undefined)))
    const { violations } = await (globalThis as WithAxe).axe.run('html', {
      resultTypes: ['violations'],
      ...(named && { runOnly: [...named] }),
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
  }, rules)
}

/** What axe objects to on the screen as it is now, in the colours it has. */
export const objections = (page: Page): Promise<string[]> => objected(page)

/** Shows the page in the light colours and without movement, as `barriers` expects it. */
export const showStill = (page: Page): Promise<void> =>
  page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })

/**
 * What axe objects to on the screen as it is now, in the light colours and in the dark ones. Only the colours differ between the
 * two, so the dark ones are asked about nothing else. `npm run screenshots` asks about everything in both, in both languages.
 */
export async function barriers(page: Page): Promise<string[]> {
  const light = await objected(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await objected(page, ['color-contrast'])
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map(objection => `dark: ${objection}`)]
}
