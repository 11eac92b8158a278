import { expect, type Locator, type Page } from 'playwright/test'

/** A list screen: the rows in a grid, the filter above them and the actions on selected rows below. */
export class List {
  readonly grid: Locator
  /** The rows of records. The headings of groups are rows of the table too, but have nothing to tick. */
  readonly rows: Locator
  readonly headings: Locator
  readonly active: Locator
  readonly builder: Locator
  readonly view: Locator
  readonly selection: Locator
  readonly pane: Locator
  readonly dialog: Locator

  constructor(readonly page: Page) {
    this.grid = page.getByRole('grid')
    this.rows = this.grid
      .locator('tbody')
      .getByRole('row')
      .filter({ has: page.getByRole('checkbox') })
    this.headings = this.grid
      .locator('tbody')
      .getByRole('row')
      .filter({ hasNot: page.getByRole('checkbox') })
    this.active = this.grid.getByRole('row', { selected: true })
    this.builder = page.getByRole('region', { name: 'Filterbyggare' })
    this.view = page.getByRole('button', { name: /^Vy: / })
    this.selection = page.getByRole('toolbar', { name: 'Markerade rader' })
    this.pane = page.getByRole('complementary', { name: 'Läsruta' })
    this.dialog = page.getByRole('dialog', { name: /^(Ändra|Spara vyn)/ })
  }

  /** Opens the list by its key in the menu. Works on every screen. */
  async open(key: string, heading: string): Promise<void> {
    // A key that is pressed before the page is there is lost.
    await expect(this.page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await this.page.keyboard.press(key)
    await expect(this.page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible()
    await expect(this.rows.first()).toBeVisible()
    await this.grid.focus()
  }

  /** Returns the texts of one column for the rows in view, in the order of the list. */
  async column(heading: string): Promise<string[]> {
    const headings = await this.grid.getByRole('columnheader').allInnerTexts()
    const place = headings.findIndex(text => text.trim() === heading)
    expect(place, `${heading} among ${headings.join(', ')}`).toBeGreaterThan(0)
    const cells = await this.rows.evaluateAll(
      (rows, at) =>
        rows
          .map(row => [Number(row.getAttribute('aria-rowindex')), row.children[at]?.textContent ?? ''] as const)
          .sort(([one], [other]) => one - other)
          .map(([, text]) => text),
      place,
    )
    return cells
  }

  notice = (text: string | RegExp): Locator => this.page.getByRole('region', { name: 'Meddelanden' }).getByText(text)
}

/** Presses keys one after the other, and types a text that begins with `"`. Returns the number of keys. */
export async function press(page: Page, ...keys: readonly string[]): Promise<number> {
  let count = 0
  for (const key of keys) {
    const isTyped = key.startsWith('"')
    if (isTyped) await page.keyboard.type(key.slice(1))
    else await page.keyboard.press(key)
    count += isTyped ? key.length - 1 : 1
  }
  return count
}
