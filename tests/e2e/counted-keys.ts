import { expect, type Page } from 'playwright/test'

/** Presses keys as a person does and counts them: each key of a chord, each letter, and one more for a capital. */
export class CountedKeys {
  private pressed = 0

  private constructor(readonly page: Page) {}

  /** Starts counting keys on the page, and counts clicks of the mouse. */
  static async from(page: Page): Promise<CountedKeys> {
    await page.evaluate(() => {
      const counted = globalThis as unknown as { clicks: number; addEventListener: typeof addEventListener }
      counted.clicks = 0
      counted.addEventListener('pointerdown', () => (counted.clicks += 1), true)
    })
    return new CountedKeys(page)
  }

  async press(...chords: readonly string[]): Promise<void> {
    for (const chord of chords) {
      this.pressed += chord.split('+').length
      await this.page.keyboard.press(chord)
    }
  }

  async type(text: string): Promise<void> {
    for (const letter of text) {
      this.pressed += letter === letter.toLowerCase() ? 1 : 2
      await this.page.keyboard.type(letter)
    }
  }

  /** Expects at most this number of keys, and no click. */
  async wereAtMost(keys: number): Promise<void> {
    const clicks = await this.page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks)
    expect({ clicks, isWithin: this.pressed <= keys, keys: this.pressed }).toMatchObject({ clicks: 0, isWithin: true })
  }
}
