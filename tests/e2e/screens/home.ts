import { expect, type Locator, type Page } from 'playwright/test'

/** The first screen: what to follow up, meetings, days to watch, and the state of the file. */
export class Home {
  readonly items: Locator
  readonly followUps: Locator
  readonly postponing: Locator

  constructor(readonly page: Page) {
    this.items = page.getByRole('region', { name: 'Att göra och hålla reda på' })
    this.followUps = this.part('Att följa upp').getByRole('listitem')
    this.postponing = page.getByRole('dialog', { name: 'Skjut upp till' })
  }

  part = (heading: string): Locator => this.page.getByRole('region', { name: heading })

  async open(): Promise<void> {
    await expect(this.page.getByRole('button', { name: /^Logga/ }).first()).toBeVisible()
    await this.page.keyboard.press('Control+1')
    await expect(this.page.getByRole('heading', { name: 'Hem', exact: true })).toBeVisible()
  }
}
