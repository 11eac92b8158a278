import { expect, type Locator, type Page } from 'playwright/test'

/** The quick-log, used by keyboard only. */
export class QuickLog {
  readonly dialog: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Logga kontakt' })
  }

  async open(): Promise<void> {
    await expect(this.page.getByRole('button', { name: /^Logga/ }).first()).toBeVisible()
    await this.page.keyboard.press('Control+l')
    await expect(this.participants).toBeFocused()
  }

  get participants(): Locator {
    return this.dialog.getByRole('combobox', { name: 'Deltagare' })
  }

  /** Presses Tab until the field has the focus, at most forty times. */
  async moveTo(field: Locator): Promise<void> {
    for (let step = 0; step < 40; step += 1) {
      if (await field.evaluate(element => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    await expect(field).toBeFocused()
  }

  /** Returns a list field, hidden or not: an open list hides the rest of the form from screen readers but not from the keyboard. */
  private field = (label: string): Locator =>
    this.dialog.getByRole('combobox', { name: label, exact: true, includeHidden: true })

  /** Types into a list field and chooses the hit with Enter. */
  private async choose(label: string, text: string, hit: string): Promise<void> {
    await this.moveTo(this.field(label))
    await this.page.keyboard.type(text)
    await expect(this.page.getByRole('option', { name: hit }).first()).toBeVisible()
    await expect(this.page.getByRole('option', { name: hit }).first()).toHaveAttribute('data-highlighted', '')
    await this.page.keyboard.press('Enter')
    await expect(this.field(label)).toHaveValue('')
  }

  choosePerson = (text: string, hit: string): Promise<void> => this.choose('Deltagare', text, hit)
  chooseIssue = (text: string, hit: string): Promise<void> => this.choose('Frågor', text, hit)

  /** Expects a partner to be proposed because of the other fields. */
  async concerns(partner: string): Promise<void> {
    await expect(this.dialog.getByRole('button', { name: `Ta bort ${partner}`, includeHidden: true })).toBeVisible()
  }

  /** Adds a new person in the same dialog. */
  async createPerson(name: string, organisation: string, organisationHit: string, title: string): Promise<void> {
    await this.choose('Deltagare', name, `Skapa ”${name}”`)
    await this.choose(`Organisation för ${name}`, organisation, organisationHit)
    await this.write(`Titel för ${name}`, title)
  }

  private async write(label: string, text: string): Promise<void> {
    await this.moveTo(this.dialog.getByRole('textbox', { name: label, exact: true, includeHidden: true }))
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.type(text)
  }

  headline = (text: string): Promise<void> => this.write('Rubrik', text)
  date = (text: string): Promise<void> => this.write('Datum', text)
  time = (text: string): Promise<void> => this.write('Tid', text)
  note = (text: string): Promise<void> => this.write('Anteckning', text)

  /** Chooses that partners may read the interaction in their reports. */
  async share(): Promise<void> {
    await this.moveTo(this.dialog.getByRole('radio', { checked: true, includeHidden: true }).last())
    await this.page.keyboard.press('ArrowDown')
    await expect(this.dialog.getByRole('radio', { name: 'Får delas med partner' })).toBeChecked()
  }

  /** Presses the key that saves. Does not check that it was saved. */
  submit = (): Promise<void> => this.page.keyboard.press('Control+Enter')

  /** Saves, and waits for the notice that it was saved. */
  async save(): Promise<void> {
    await this.submit()
    await expect(this.page.getByText(/^(Loggat|Kontakten är planerad)$/).first()).toBeVisible()
    await expect(this.dialog).toBeHidden()
  }
}
