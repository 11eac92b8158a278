import { expect, type Locator, type Page } from 'playwright/test'

/** The screen where clashes are settled. */
export class Clashes {
  readonly heading: Locator
  readonly records: Locator
  readonly nothing: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: /^(Att avgöra|To settle)$/ })
    this.records = page.getByRole('listbox', { name: /^(Poster att avgöra|Records to settle)$/ })
    this.nothing = page.getByText(/^(Det finns inget att avgöra|There is nothing to settle)\.$/)
  }

  /** Opens the screen by its name in the menu, where it is while something waits. */
  async open(): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('button', { name: /^(Att avgöra|To settle)/ })
      .click()
    await expect(this.heading).toBeVisible()
  }

  record = (name: string): Locator => this.records.getByRole('option').filter({ hasText: name })
  field = (name: string): Locator => this.page.getByRole('region', { name, exact: true })
  button = (field: string, name: string | RegExp): Locator => this.field(field).getByRole('button', { name })
}
