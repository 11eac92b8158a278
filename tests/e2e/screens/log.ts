import { expect, type Locator, type Page } from 'playwright/test'

/** The screen of the log: all interactions, latest first. */
export class Log {
  readonly grid: Locator
  /** The rows of interactions in sight, without the headings of their days. */
  readonly rows: Locator
  readonly count: Locator

  constructor(readonly page: Page) {
    this.grid = page.getByRole('grid', { name: 'Loggade kontakter' })
    this.rows = this.grid.getByRole('row').filter({ has: page.getByRole('checkbox', { name: 'Markera raden' }) })
    this.count = page.getByText(/^[\d\u00a0\u202f ]+ kontakte?r?$/)
  }

  async open(): Promise<void> {
    await expect(this.page.getByRole('button', { name: /^Logga/ }).first()).toBeVisible()
    await this.page.keyboard.press('Control+2')
    await expect(this.page.getByRole('heading', { name: 'Logg', exact: true })).toBeVisible()
  }

  row = (headline: string): Locator => this.grid.getByRole('row').filter({ hasText: headline })

  /** Loads the demo data. The log must be in view and empty. */
  async loadDemo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Ladda exempeldata' }).click()
    await expect(this.page.getByText('Det här är exempelkontoret.').filter({ visible: true })).toBeVisible()
    await expect(this.count).toHaveText('46 kontakter')
  }
}
