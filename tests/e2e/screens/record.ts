import { expect, type Locator, type Page } from 'playwright/test'

/** The screen of one record: its name, facts to the left, parts in the middle, links to the right. */
export class RecordScreen {
  readonly heading: Locator
  readonly facts: Locator
  readonly links: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1 })
    this.facts = page.getByRole('region', { name: 'Uppgifter' })
    this.links = page.getByRole('complementary', { name: 'Länkar' })
  }

  tab = (name: string): Locator => this.page.getByRole('tab', { name: new RegExp(`^${name}`) })
  fact = (name: string): Locator => this.page.getByRole('button', { name: new RegExp(`^${name}:`) })
  box = (name: string): Locator => this.page.getByRole('textbox', { name, exact: true })
  entry = (headline: string): Locator => this.page.getByRole('article').filter({ hasText: headline })

  /** Opens a fact for editing with F2. */
  async open(name: string): Promise<void> {
    await this.fact(name).focus()
    await this.page.keyboard.press('F2')
    await expect(this.box(name)).toBeFocused()
  }

  /** Replaces the text of a fact and saves it with Enter. */
  async change(name: string, text: string): Promise<void> {
    await this.open(name)
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.type(text)
    await this.page.keyboard.press('Enter')
    await expect(this.fact(name)).toContainText(text)
  }
}
