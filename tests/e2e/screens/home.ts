import { expect, type Locator, type Page } from 'playwright/test'
import type { Channel } from '../../../src-shared/ipc/channels'
import { askFromPage } from '../office-bridge'

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

  /** Has so many promises due today and none besides: the invented office's seven are opened again, the rest given in a meeting. */
  async givePromises(count: number): Promise<void> {
    const { today } = await this.ask<{ today: string }>('home:read', {})
    const ids = Array.from({ length: Math.min(7, count) }, (_, index) => `demo-k${index + 1}`)
    for (const id of ids)
      await this.ask('record:change', { kind: 'commitment', id, changes: { dueOn: today, interactionId: null } })
    const opened = { field: 'status', how: 'set', value: 'open' }
    await this.ask('list:edit', { target: { list: 'commitments', ids }, change: opened })
    const others = Array.from({ length: Math.max(0, count - 7) }, (_, index) => ({
      madeBy: 'us',
      promise: `Löfte ${index + 1}`,
      dueOn: today,
    }))
    if (others.length === 0) return
    await this.ask('interaction:log', {
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

  private async ask<T>(channel: Channel, input: unknown): Promise<T> {
    const answer = await askFromPage(this.page, channel, input)
    if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer)}`)
    return answer.value as T
  }
}
