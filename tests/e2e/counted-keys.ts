import type { Page } from 'playwright/test'

/** Counts what a user presses: a chord is its keys, a text its letters. */
export async function countedKeys(
  page: Page,
): Promise<{ press: (keys: string) => Promise<void>; type: (text: string) => Promise<void>; total: () => number }> {
  let keys = 0
  return {
    press: async chord => {
      keys += chord.split('+').length
      await page.keyboard.press(chord)
    },
    type: async text => {
      keys += text.length
      await page.keyboard.type(text)
    },
    total: () => keys,
  }
}
