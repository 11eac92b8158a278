import { sql } from 'kysely'
import type { Store } from '../../db/store'
import { writeTexts } from '../../office/packs/texts/write-texts'
import type { TextEdit } from '../../src-shared/ipc/packs/text-contract'
import type { TextScope } from '../../src-shared/packs/written-texts'
import type { IssueId, PartnerId } from '../../src-shared/records/ids'
import { norrbotten } from './an-interaction'

export const wordsAt = new Date('2026-11-24T10:00:00Z')
export const quarter = { from: '2026-10-01', to: '2026-12-31' } as const
export const ofNorrbotten: TextScope = { period: quarter, partnerId: norrbotten }
export const ofAll: TextScope = { period: quarter, partnerId: null }
export const ofUmea: TextScope = { period: quarter, partnerId: 'umea-kommun' as PartnerId }

/** Writes some changes of the words of a scope, and returns the action and the ids of the texts. */
export const write = (store: Store, scope: TextScope, ...edits: readonly TextEdit[]) =>
  writeTexts(store, scope, edits, wordsAt)

/** A new result with a heading. */
export const aResult = (heading: string, issueIds: readonly string[] = []): TextEdit => ({
  what: 'result',
  id: null,
  heading,
  issueIds: { add: issueIds as readonly IssueId[] },
})

/** A new request. */
export const anAsk = (ask: string): TextEdit => ({ what: 'ask', id: null, ask })

/** Takes away the words that the demo has for packs, with their parts, and returns the store. */
export async function withoutWords(store: Store): Promise<Store> {
  const tables = [
    'written_result',
    'written_result_issue',
    'written_result_partner',
    'written_ask',
    'written_issue',
    'written_gap',
    'written_signing',
  ] as const
  await store.change(async db => {
    for (const table of tables)
      await sql`update ${sql.table(table)} set deleted_at = ${wordsAt.toISOString()}`.execute(db)
  })
  return store
}
