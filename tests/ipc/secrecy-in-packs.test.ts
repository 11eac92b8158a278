import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { gatherPack } from '../../db/reads/packs/pack-material'
import type { Store } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import { markSecrecy } from '../../office/log/mark-secrecy'
import { packContent } from '../../office/packs/make-pack-content'
import { confidentialities } from '../../src-shared/log/interaction'
import { brokenDownOutside } from '../../src-shared/packs/disclosure'
import { type PackContent, packTemplate } from '../../src-shared/packs/pack-content'
import { packPeriod } from '../../src-shared/packs/pack-period'
import type { Table } from '../../src-shared/packs/table'
import type { PartnerId } from '../../src-shared/records/ids'
import { sharedWords } from '../../src-shared/text/shared-words'
import { anInteraction, trafikverket } from '../db/an-interaction'
import { anOffice } from '../db/office'
import { randomLog, writeLog } from '../db/random-log'
import { connect } from '../db/raw-store'

const partners = [null, 'region-norrbotten', 'umea-kommun'] as readonly (PartnerId | null)[]
const today = '2024-11-06'
const period = packPeriod('2024-10-25..2024-11-04', undefined, today)
const lockedBefore = { from: '2024-10-15', to: '2024-10-24' }

/** Locks the days before the period as if they were empty, so that every interaction on them was logged late. */
async function lockTheDaysBefore(store: Store): Promise<void> {
  const rows = partners.map(partner => ({
    id: `lock-${partner}`,
    period_from: lockedBefore.from,
    period_to: lockedBefore.to,
    partner_id: partner,
    template_version: packTemplate,
    sha256: '',
    locked_at: '2024-10-25T08:00:00Z',
    locked_by: 'test',
    unlocked_at: null,
    unlock_reason: null,
  }))
  await store.change(db => db.insertInto('report_run').values(rows).execute())
}

/** Adds a commitment and an ask to each interaction, and a decision process to one issue. */
function hangOn(store: Store): void {
  const raw = connect(store.file)
  raw.exec(`
    insert into commitment (id, interaction_id, made_by, promise, due_on, status)
      select id || ':k', id, iif(rid % 2, 'us', 'them'), 'Löftet ' || rid, date(starts_on, '+' || (rid % 9) || ' days'), 'open'
      from interaction;
    insert into ask (id, interaction_id, ask, response_kind) select id || ':a', id, 'Frågan ' || rid, 'open' from interaction;
    insert into decision_process (id, name, level, note) values ('p', 'Bredbandet', 'se', '');
    insert into process_issue (id, process_id, issue_id) values ('p:bredband', 'p', 'bredband');
    insert into process_stage (id, process_id, code, name, planned_on, planned_precision, sort_order)
      values ('s', 'p', 'referral', 'Remiss', '2024-11-20', 'day', 'a');`)
  raw.close()
}

const { items, maskedHeadline, said } = sharedWords('sv').pack
const whole: readonly string[] = [
  items.interactions,
  items.secret,
  items.all,
  items.share,
  items.joint,
  items.jointShare,
  items.incoming,
  items.incomingShare,
]
const wholeSentence =
  /^Vi hade .* kontakt|^Varav |^Det är .* av kontorets|hade ett gemensamt budskap|kom på motpartens initiativ/

const isWhole = (paragraph: string): boolean =>
  wholeSentence.test(paragraph) || paragraph === said.empty || paragraph === said.emptyJoint
const withoutMasked = (table: Table): Table => ({
  ...table,
  rows: table.rows.filter(
    row =>
      !(table.id === 'contacts' && row.includes(maskedHeadline)) &&
      !(table.id === 'figures' && whole.includes(String(row[1]))) &&
      !(table.id === 'indicators' && /^(A1\.1|A1\.3|A3\.1) /.test(String(row[0]))),
  ),
})

/** What on the pages holds a total or a share: key figures, sentences of how many there were, and three indicators. */
const wholeOnPages =
  /^(key:(contacts|joint|yours|office)|brief:(total|share)|figures:(lead|marked|none)|office-issues:rest|indicators:lead|indicator:(A1\.1|A1\.3|A3\.1):.*)$/

/** The line of the indicators that are nought names these three too, or not, by their values. */
const withoutWholeIndicators = (text: string): string => text.replaceAll(/(A1\.1|A1\.3|A3\.1)(, )?/g, '')

/** Returns the pages without such blocks, rows and figures, and without the sentence of a quiet report. */
function withoutWholes(value: unknown): unknown {
  if (typeof value === 'string') return withoutWholeIndicators(value)
  if (Array.isArray(value))
    return value
      .filter(item => !wholeOnPages.test(String((item as { readonly id?: string } | null)?.id ?? '')))
      .map(withoutWholes)
  if (typeof value !== 'object' || value === null) return value
  const { kind } = value as { readonly kind?: string }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      kind === 'results' && key === 'lead' ? null : withoutWholes(inner),
    ]),
  )
}

/** Returns a pack without the totals, the two shares, the line that counts the marked interactions, and the masked lines themselves. */
function brokenDown({ figures, before, sections, pages, ...content }: PackContent) {
  const parts = ({
    interactions: _,
    jointMessage: __,
    incoming: ___,
    shareOfAllPercent: ____,
    ...rest
  }: PackContent['figures']) => ({
    ...rest,
    secrecyMarked: 0,
  })
  return {
    ...content,
    figures: parts(figures),
    before: parts(before),
    pages: withoutWholes(pages),
    sections: sections.map(section => ({
      ...section,
      paragraphs: section.paragraphs.filter(paragraph => section.id !== 'summary' || !isWhole(paragraph)),
      tables: section.tables.map(withoutMasked),
    })),
  }
}

const packsOf = (store: Store) =>
  Promise.all(
    partners.map(async partner =>
      packContent((await store.snapshot(read => gatherPack(read, period, partner, today))).material, 'sv'),
    ),
  )

test.prop([randomLog], { numRuns: 8 })(
  'apart from the totals, the two shares and one line, a pack is the same without its secrecy-marked interactions',
  async log => {
    const store = await anOffice()
    await store.change(db => writeLog(db, log))
    hangOn(store)
    await lockTheDaysBefore(store)
    await store.catchUp()
    const having = await packsOf(store)
    const raw = connect(store.file)
    raw.exec(`update interaction set deleted_at = '2024-11-06'
      where confidentiality = 'secrecy_marked' and deleted_at is null`)
    raw.close()
    await store.catchUp()
    const lacking = await packsOf(store)
    for (const [index, content] of having.entries()) {
      expect(brokenDown(content)).toEqual(brokenDown(lacking[index] as PackContent))
      const marked = content.figures as { readonly secrecyMarked: number; readonly interactions: number }
      expect(marked.secrecyMarked).toBe(marked.interactions - (lacking[index]?.figures.interactions ?? 0))
    }
  },
  120_000,
)

test('the random logs have secrecy-marked interactions, and the breakdowns leave out that mark only', async () => {
  // Without marked interactions in the random logs, the property above would prove nothing.
  const logs = fc.sample(randomLog, { numRuns: 12, seed: 1 })
  const marked = logs.flatMap(({ entries }) => entries).filter(({ row }) => row.confidentiality === 'secrecy_marked')
  expect(marked.length).toBeGreaterThan(12)
  expect(confidentialities.filter(one => !brokenDownOutside.includes(one))).toEqual(['secrecy_marked'])
})

test('a category known only from a secrecy-marked interaction is in no pack, unless another person has it', async () => {
  const store = await anOffice()
  const { result } = await store.change(db =>
    logInteraction(
      db,
      anInteraction({
        startsOn: '2024-10-20',
        participants: [
          { name: 'Hilda Hemlig', organisationId: trafikverket, title: 'Länsråd' },
          { name: 'Rut Redaktör', organisationId: trafikverket, title: 'Redaktör' },
        ],
      }),
    ),
  )
  const raw = connect(store.file)
  raw.exec(`update person set category = 'county_board' where name = 'Hilda Hemlig';
    update person set category = 'media' where name = 'Rut Redaktör';
    insert into person (id, name, sort_name, category) values ('anyone', 'Lo Lokal', 'Lo Lokal', 'media')`)
  raw.close()
  await store.catchUp()
  const categories = async () =>
    (await packsOf(store)).map(({ figures }) => Object.keys(figures.interactionsByCategory).toSorted())
  const known = (await categories())[0] ?? []
  expect(known).toEqual(expect.arrayContaining(['county_board', 'media']))
  const ground = { provision: 'OSL 15 kap. 1 §', markedOn: '2024-11-01', authority: 'Länsstyrelsen' }
  await store.change(db => markSecrecy(db, result.interactionId, ground))
  for (const told of await categories()) expect(told).toEqual(known.filter(category => category !== 'county_board'))
})
