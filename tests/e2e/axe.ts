import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'

/** What axe objects to on the screen as it is now, in words. */
export async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
}

/** Either colour and either language once: a colour that is hard to read is so in both, and so is a part without a name. */
export const eachOnce = [
  ['light', 'sv'],
  ['dark', 'en'],
] as const
