import { expect, type Locator, type Page } from 'playwright/test'
import { askFromPage } from '../office-bridge'
import { Palette } from './palette'

/** The data care screen: duplicates, merged records and reshuffles. */
export class Care {
  readonly pairs: Locator
  readonly side: Locator
  private keys = 0

  constructor(readonly page: Page) {
    this.pairs = page.getByRole('listbox', { name: 'Par som kan vara samma' })
    this.side = page.getByRole('dialog', { name: /^Slå ihop två/ })
  }

  async open(): Promise<void> {
    await new Palette(this.page).choose('datav', /^(Gå till )?Datavård/)
    await expect(this.page.getByRole('heading', { level: 1, name: 'Datavård' })).toBeVisible()
  }

  part = (name: string): Promise<void> => this.page.getByRole('tab', { name }).click()
  pair = (text: string): Locator => this.pairs.getByRole('option').filter({ hasText: text })

  /** Presses keys one after the other, and counts each key of a chord. */
  async press(...chords: readonly string[]): Promise<void> {
    for (const chord of chords) {
      this.keys += chord.split('+').length
      await this.page.keyboard.press(chord)
    }
  }

  /** Returns the number of keys pressed since the last call, and starts again at 0. */
  keysPressed(): number {
    const { keys } = this
    this.keys = 0
    return keys
  }

  /** Logs a meeting with a new person of this name, as a colleague does who does not search first. */
  meet = (name: string, organisationId: string, title: string, startsOn = '2026-11-20'): Promise<unknown> =>
    askFromPage(this.page, 'interaction:log', {
      kind: 'meeting_physical',
      status: 'held',
      startsOn,
      startsTime: null,
      durationMinutes: null,
      headline: `Möte med ${name}`,
      note: '',
      initiative: 'mutual',
      mainTaskId: null,
      jointMessage: false,
      confidentiality: 'open',
      participants: [{ name, organisationId, title }],
      organisationIds: [],
      staffIds: [],
      issueIds: [],
      partnerIds: [],
    }).then(answer => expect(answer).toMatchObject({ ok: true }))

  /** Gives a company nearly the name of another one, so that the two look like duplicates that differ in three fields. */
  enterACompanyTwice = (): Promise<unknown> =>
    askFromPage(this.page, 'record:change', {
      kind: 'organisation',
      id: 'skelleftea-kraft',
      changes: { name: 'Norrbottniabanan AB', nameEn: 'North Bothnia Line' },
    }).then(answer => expect(answer).toMatchObject({ ok: true }))
}
