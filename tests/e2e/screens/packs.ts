import { expect, type Locator, type Page } from 'playwright/test'

/** The steps from a period to a pack for each partner, by keyboard. */
export class Packs {
  readonly page: Page
  readonly runs: Locator
  pressed = 0

  constructor(page: Page) {
    this.page = page
    this.runs = page.getByRole('region', { name: 'Låsta rapporter' })
  }

  step = (name: string): Locator => this.page.getByRole('region', { name, exact: true })

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+9')
    await expect(this.step('Period').getByRole('button', { name: 'Nästa' })).toBeFocused()
  }

  /** Presses Enter, and expects the focus on the button that leads on from the next step. */
  async onward(to: string): Promise<void> {
    await this.page.keyboard.press('Enter')
    const way = to === 'Skapa och lås' ? /^Skapa/ : 'Nästa'
    await expect(this.step(to).getByRole('button', { name: way, exact: true })).toBeFocused()
  }

  /** Presses a key and counts it; a chord counts as one. */
  async press(key: string): Promise<void> {
    this.pressed += 1
    await this.page.keyboard.press(key)
  }

  async choosePeriod(name: RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Period' }).click()
    await this.page.getByRole('option', { name }).click()
    await expect(this.page.getByRole('combobox', { name: 'Period' })).toHaveText(name)
  }
}
