import { expect, type Locator, type Page } from 'playwright/test'

/** The screen of a single report of a quarter: choosing it and exporting it. */
export class Reports {
  readonly result: Locator
  readonly alert: Locator

  constructor(readonly page: Page) {
    this.result = page.getByRole('status').filter({ hasText: 'sparade i' })
    this.alert = page.getByRole('alert')
  }

  async open(): Promise<void> {
    await expect(this.page.getByRole('button', { name: /^Logga/ }).first()).toBeVisible()
    await this.page.keyboard.press('Control+9')
    await expect(this.page.getByRole('heading', { name: 'Rapporter', exact: true })).toBeVisible()
    await this.page.getByRole('tab', { name: 'Enstaka export' }).click()
  }

  private async choose(label: string, option: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: label, exact: true })
    await field.focus()
    await this.page.keyboard.press('Enter')
    await expect(this.page.getByRole('listbox')).toBeVisible()
    await this.page.keyboard.type(option)
    // The highlight is drawn before the focus has moved, and Enter takes what has the focus.
    await expect(this.page.getByRole('option', { name: option, exact: true })).toBeFocused()
    await this.page.keyboard.press('Enter')
    await expect(field).toContainText(option)
  }

  chooseQuarter = (name: string): Promise<void> => this.choose('Kvartal', name)
  choosePartner = (name: string): Promise<void> => this.choose('Partner', name)

  async pressExport(): Promise<void> {
    await this.page.getByRole('button', { name: 'Exportera…' }).focus()
    await this.page.keyboard.press('Enter')
  }

  /** Exports into the folder that the system's dialog returns. Returns the names of the files. */
  async export(): Promise<string[]> {
    await this.pressExport()
    await expect(this.result).toBeVisible()
    return this.result.getByRole('listitem').allInnerTexts()
  }
}
