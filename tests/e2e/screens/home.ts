import { expect, type Locator, type Page } from 'playwright/test'
import { answeredFromPage } from '../office-bridge'

/** The first screen: follow-ups, meetings, watch dates and the state of the file. */
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

  /** Makes this number of commitments due today. Reopens up to seven of the demo office, and logs the rest in a call. */
  async givePromises(count: number): Promise<void> {
    const { today } = await answeredFromPage(this.page, 'home:read', {})
    for (let number = 1; number <= Math.min(7, count); number += 1) {
      const changes = { status: 'open', dueOn: today, interactionId: null } as const
      await answeredFromPage(this.page, 'record:change', { kind: 'commitment', id: `demo-k${number}`, changes })
    }
    const others = Array.from({ length: Math.max(0, count - 7) }, (_, index) => ({
      madeBy: 'us' as const,
      promise: `Löfte ${index + 1}`,
      dueOn: today,
    }))
    if (others.length === 0) return
    await answeredFromPage(this.page, 'interaction:log', {
      kind: 'phone',
      status: 'held',
      startsOn: today,
      startsTime: null,
      durationMinutes: null,
      headline: 'Samtal med löften',
      note: '',
      initiative: 'mutual',
      mainTaskId: null,
      jointMessage: false,
      confidentiality: 'open',
      participants: [],
      organisationIds: ['se-riksdag-tu'],
      staffIds: [],
      issueIds: [],
      partnerIds: [],
      commitments: others,
    })
  }
}
