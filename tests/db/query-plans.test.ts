import { expect, test } from 'vitest'
import { interactionPage } from '../../db/queries/interaction-lists'
import { matchNames } from '../../db/queries/name-matches'
import { reportedInteractions } from '../../db/queries/reports'
import type { Store } from '../../db/store'
import { norrbotten } from './an-interaction'
import { aDemoOffice } from './office'
import { connect } from './raw-store'

/** Runs a query and gives SQLite's plans of the statements it sent. */
async function plansOf(store: Store, query: (store: Store) => Promise<unknown>): Promise<string[]> {
  const sent: string[] = []
  const raw = connect(store.file)
  const listening = { ...store, read: new Proxy(store.read, {}) }
  const { Kysely } = await import('kysely')
  const { dialectOn } = await import('../../db/statement-cache')
  const watched = new Kysely<never>({
    dialect: dialectOn(raw),
    log: event => {
      sent.push(event.query.sql)
    },
  })
  await query({ ...listening, read: watched as unknown as Store['read'] })
  const plans = sent.flatMap(
    text =>
      raw.prepare(`explain query plan ${text}`).all(...(text.match(/\?/g) ?? []).map(() => null)) as {
        detail: string
      }[],
  )
  raw.close()
  return plans.map(plan => plan.detail)
}

const scansOf = (plans: string[], tables: RegExp) =>
  plans.filter(plan => plan.startsWith('SCAN') && tables.test(plan) && !/USING (COVERING )?INDEX/.test(plan))
const large = /\b(interaction|interaction_\w+|person|role_assignment|i|p|r|l)\b/

test.each([false, true])(
  'a window of the log walks indexes and sorts nothing but itself (analysed: %s)',
  async isAnalysed => {
    const store = await aDemoOffice()
    if (isAnalysed) connect(store.file).exec('analyze').close()
    const plans = await plansOf(store, opened => interactionPage(opened.read, { offset: 10, limit: 20 }))
    expect(plans.length).toBeGreaterThan(5)
    expect(scansOf(plans, large)).toEqual([])
  },
)

test.each([false, true])(
  'a partner’s quarter is found through its days, not by reading the log (analysed: %s)',
  async isAnalysed => {
    const store = await aDemoOffice()
    if (isAnalysed) connect(store.file).exec('analyze').close()
    const period = { from: '2026-10-01', to: '2026-12-31' }
    const plans = await plansOf(store, opened => reportedInteractions(opened.read, { period, partnerId: norrbotten }))
    expect(
      plans.some(plan => plan.includes('interaction_by_day') || plan.includes('interaction_partner_by_partner')),
    ).toBe(true)
    expect(scansOf(plans, large)).toEqual([])
  },
)

test('a name is looked up in its index', async () => {
  const store = await aDemoOffice()
  const plans = await plansOf(store, opened => matchNames(opened.read, 'göt', '2026-11-22'))
  expect(plans.some(plan => plan.includes('name_index VIRTUAL TABLE INDEX'))).toBe(true)
  expect(scansOf(plans, /\b(person|organisation|p|o)\b/)).toEqual([])
})
