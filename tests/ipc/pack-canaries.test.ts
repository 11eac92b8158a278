import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { registerProfiles } from '../../db/reads/figures/register-profiles'
import type { Store } from '../../db/store'
import { writeCalendar, writeRegister } from '../../office/extracts/write-extract'
import { writePacks } from '../../office/packs/make-packs'
import { writeReport } from '../../office/reports/write-report'
import type { PartnerId } from '../../src-shared/records/ids'
import { aDemoOffice, aFolder } from '../db/office'
import { connect } from '../db/raw-store'
import { everything } from './every-byte'

const now = new Date('2027-02-02T08:00:00Z')
const canary = (what: string): string => `kanarie-${what}-fågel`

/**
 * Writes words that must not leave the office into every private field and into every text of interactions that are not open. Returns all
 * the words, and those that a register may have.
 */
function putCanaries(store: Store): { readonly words: readonly string[]; readonly inRegisters: readonly string[] } {
  const raw = connect(store.file)
  const words: string[] = []
  const put = (table: string, column: string, where = '1 = 1') => {
    const word = canary(`${table}-${column}-${words.length}`)
    words.push(word)
    const { changes } = raw.prepare(`update ${table} set ${column} = ? where ${where}`).run(word)
    expect([table, column, changes > 0]).toEqual([table, column, true])
    return word
  }
  const hidden = `confidentiality <> 'open'`
  const hiddenIds = `(select id from interaction where ${hidden})`
  raw.exec(`update interaction set record_status = 'working_note' where id = 'demo-i14'`)
  put('interaction', 'note')
  // A register has the place and case number of an open interaction. No file has those of the others.
  const inRegisters = ['location', 'case_number'].map(column => put('interaction', column))
  for (const column of ['location', 'case_number'])
    put('interaction', column, `${hidden} or record_status = 'working_note'`)
  for (const column of ['headline', 'secrecy_provision', 'secrecy_authority']) put('interaction', column, hidden)
  put('interaction', 'headline', `record_status = 'working_note'`)
  raw.exec(`insert into ask (id, interaction_id, ask, response_kind) select 'ask-' || id, id, 'x', 'open' from interaction
    where ${hidden} and id not in (select interaction_id from ask)`)
  for (const column of ['ask', 'response', 'evidence', 'evidence_reference'])
    put('ask', column, `interaction_id in ${hiddenIds} or interaction_id = 'demo-i14'`)
  raw.exec(`insert into commitment (id, interaction_id, made_by, promise, status) select 'k-' || id, id, 'us', 'x', 'open'
    from interaction where ${hidden}`)
  put('commitment', 'promise', `interaction_id in ${hiddenIds} or interaction_id = 'demo-i14'`)
  put('interaction_partner', 'reason')
  raw.exec(`insert into working_note (id, subject_table, subject_id, content, written_by)
    values ('n', 'interaction', 'demo-i15', 'x', 'x')`)
  put('working_note', 'content')
  raw.exec(`insert into not_concerned (id, interaction_id, partner_id, reason, said_at)
    values ('demo-i15:umea-kommun', 'demo-i15', 'umea-kommun', 'x', '2026-12-01')`)
  put('not_concerned', 'reason')
  raw.exec(`insert into attachment (id, subject_table, subject_id, sha256, name, media_type, size_bytes, plain_text)
    values ('a', 'interaction', 'demo-i15', 'x', 'x', 'x', 1, 'x')`)
  for (const column of ['name', 'plain_text']) put('attachment', column)
  put('contact_way', 'address')
  put('person_identifier', 'identifier')
  put('decision_process', 'note')
  put('funding', 'note')
  put('position', 'kind')
  put('position', 'evidence_reference')
  // The words for another partner's pack, also where they are chosen for this one, and those that were taken away.
  const [ofAnother, ofQuarter] = [`'region-vasterbotten'`, `'2026-10-01', '2026-12-31'`]
  raw.exec(`insert into written_result (id, period_from, period_to, partner_id, sort_order, deleted_at) values
    ('wr', ${ofQuarter}, ${ofAnother}, 'a5', null), ('wd', ${ofQuarter}, 'region-norrbotten', 'a5', '2026-12-01')`)
  raw.exec(`insert into written_result_partner (id, written_result_id, partner_id)
    values ('wr:umea-kommun', 'wr', 'umea-kommun')`)
  raw.exec(`insert into written_ask (id, period_from, period_to, partner_id, sort_order)
    values ('wa', ${ofQuarter}, ${ofAnother}, 'a5')`)
  raw.exec(`insert into written_issue (id, period_from, period_to, partner_id, issue_id)
    values ('wi', ${ofQuarter}, ${ofAnother}, 'malmbanan')`)
  raw.exec(`insert into written_gap (id, period_from, period_to, partner_id, issue_id)
    values ('wg', ${ofQuarter}, ${ofAnother}, 'malmbanan')`)
  raw.exec(
    `insert into written_signing (id, period_from, period_to, partner_id) values ('ws', ${ofQuarter}, ${ofAnother})`,
  )
  for (const [table, columns] of Object.entries({
    written_result: ['heading', 'text', 'outcome'],
    written_ask: ['ask', 'by_whom', 'by_when'],
    written_issue: ['sentence', 'caption', 'alt'],
    written_gap: ['proposal'],
    written_signing: ['contact_role', 'contact_telephone'],
  }))
    for (const column of columns) put(table, column, "id not like 'demo-%'")
  raw.exec(`insert into person (id, name, sort_name) values ('hemlig', '${canary('person')}', 'x')`)
  raw.exec(`update interaction_participant set person_id = 'hemlig' where interaction_id in ${hiddenIds}`)
  words.push(canary('person'))
  raw.close()
  return { words, inRegisters }
}

test('no byte of any file holds a word of a private field, a working note or an interaction that is not open', async () => {
  const store = await aDemoOffice()
  const { words, inRegisters } = putCanaries(store)
  await store.catchUp()
  const [place, registers] = [aFolder(), aFolder()]
  // Two partners and the joint report are enough: every partner's pack is made the same way.
  const partnerIds = ['region-norrbotten' as PartnerId, 'umea-kommun' as PartnerId, null]
  for (const period of ['2026Q3', '2026Q4', 'PQ9'])
    await writePacks(
      store,
      { period, language: 'sv', hasMail: true, hasAppendix: true, partnerIds },
      place,
      period === '2026Q3',
      now,
    )
  await store.change(db =>
    db
      .updateTable('interaction')
      .set({ confidentiality: 'internal', headline: canary('later') })
      .where('id', '=', 'demo-i01' as never)
      .execute(),
  )
  await writePacks(store, { period: '2027Q1', language: 'en', hasAppendix: true, partnerIds }, place, false, now)
  await writeReport(store, { quarter: '2026Q4', partnerId: null }, place, 'sv', now)
  for (const { code } of registerProfiles)
    await writeRegister(store, { profile: code, period: '2026H2', language: 'sv' }, registers, now)
  await writeCalendar(store.read, 'sv', place, new Date('2026-11-22T08:00:00Z'))
  const ends = new Set(readdirSync(place, { recursive: true }).map(name => String(name).split('.').at(-1)))
  for (const end of ['xlsx', 'csv', 'ics', 'eml', 'docx', 'html', 'json']) expect(ends).toContain(end)
  const all = await everything(place)
  expect(words.length).toBeGreaterThan(20)
  for (const word of [...words, canary('later'), 'kanarie']) expect([word, all.includes(word)]).toEqual([word, false])
  const told = await everything(registers)
  for (const word of [...words, canary('later')])
    expect([word, told.includes(word)]).toEqual([word, inRegisters.includes(word)])
  expect(all).toContain('Sekretessmarkerad uppgift')
  expect(all).toContain('Intern kontakt (visas utan namn och innehåll)')
}, 240_000)
