import { expect, type Locator, type Page } from 'playwright/test'
import { heading } from './heading'

/** The charts on the screen of issues, and the menu of each chart. */
export class Charts {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+5')
    await expect(heading(this.page, 'Frågor')).toBeVisible()
    await this.page.getByRole('button', { name: 'Diagram' }).click()
    await expect(this.chart(/^Täckning/)).toBeVisible()
  }

  chart(name: RegExp): Locator {
    return this.page.getByRole('figure', { name })
  }

  async choose(list: 'Visa' | 'Period', name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: list }).click()
    await this.page.getByRole('option', { name }).click()
  }

  async fromMenu(chart: Locator, name: string): Promise<void> {
    await chart.getByRole('button', { name: /^Spara eller visa som tabell/ }).click()
    await this.page.getByRole('menuitem', { name }).click()
  }
}
