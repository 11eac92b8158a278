import axe from 'axe-core'
import type { Page } from 'playwright/test'

type WithAxe = typeof globalThis & { readonly axe: typeof axe }

/** Returns the violations that axe finds on the screen, as `rule: elements`. Uses every rule, or only the named ones. */
async function objected(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Axe is half a megabyte of script, so each page loads it only once.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async named => {
    // A colour in the middle of a transition would be measured wrong, so every animation ends first.
    const ending = document.getAnimations().filter(one => Number.isFinite(one.effect?.getComputedTiming().endTime))
    await Promise.all(ending.map(one => one.finished.catch(() => undefined)))
    const { violations } = await (globalThis as WithAxe).axe.run('html', {
      resultTypes: ['violations'],
      ...(named && { runOnly: [...named] }),
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
  }, rules)
}

/** Returns the violations on the screen as it is now, in its present colours. Empty if there are none. */
export const objections = (page: Page): Promise<string[]> => objected(page)

/** Shows the page in the light colours and without movement, as `barriers` expects it. */
export const showStill = (page: Page): Promise<void> =>
  page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })

/**
 * Returns the violations on the screen as it is now, in light and in dark colours. Only the colours differ between the two, so dark is
 * checked for contrast only. `npm run screenshots` checks every rule in both, in both languages.
 */
export async function barriers(page: Page): Promise<string[]> {
  const light = await objected(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await objected(page, ['color-contrast'])
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map(objection => `dark: ${objection}`)]
}
