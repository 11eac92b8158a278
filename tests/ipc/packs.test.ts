import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { referenceLists } from '../../db/reads/records/reference-lists'
import type { Reader } from '../../db/schema'
import { writePacks } from '../../office/packs/make-packs'
import type { IssueId, PartnerId } from '../../src-shared/records/ids'
import { sharedWords } from '../../src-shared/text/shared-words'
import { expected } from '../db/expected-demo'
import outside from '../db/expected-partner-files.json'
import { aDemoOffice, aFolder } from '../db/office'
import { csvTable, docxSays, jsonOf, numberIn, xlsxSays, xlsxTable } from './read-pack'

const now = new Date('2027-02-02T08:00:00Z')
const words = sharedWords('sv')

type Expected = typeof expected.Q4 | typeof expected.PQ9_RJH | typeof outside.ACE_Q4

/** Returns each figure that was worked out by hand, with its label in the report as `group|item`. */
async function figuresOf(read: Reader, counts: Expected): Promise<[string, number][]> {
  const { issues, areas, tasks, partners } = await referenceLists(read)
  const aims = await read.selectFrom('aim').select(['id', 'short_name as name']).execute()
  const { groups, items } = words.pack
  const named = (rows: readonly { id: string; name: string; shortName?: string }[]) => (id: string) => {
    const row = rows.find(found => found.id === id)
    return row?.shortName ?? row?.name ?? id
  }
  const whole = (rows: readonly { id: string; name: string }[]) => (id: string) =>
    rows.find(row => row.id === id)?.name ?? id
  const coded = (list: Readonly<Record<string, string>>) => (code: string) => list[code] ?? code
  const tally = (group: string, by: Readonly<Record<string, number>>, name: (id: string) => string) =>
    Object.entries(by).map(([id, count]): [string, number] => [`${group}|${name(id)}`, count])
  return [
    [`${groups.total}|${items.interactions}`, counts.interactions],
    [`${groups.total}|${items.issueLinks}`, counts.issueLinks],
    [`${groups.total}|${items.joint}`, counts.jointMessage],
    [`${groups.total}|${items.incoming}`, counts.incoming],
    [`${groups.total}|${items.unique}`, counts.uniqueContacts],
    [`${groups.total}|${items.touches}`, counts.contactTouches],
    [`${groups.total}|${items.hours}`, Math.round(counts.hours * 10) / 10],
    [`${groups.total}|${items.participants}`, counts.eventParticipants],
    [`${groups.total}|${items.unnamed}`, counts.withoutNamedContact],
    ...tally(groups.kind, counts.byType, coded(words.kinds)),
    ...tally(groups.area, counts.byArea, whole(areas)),
    ...tally(groups.issue, counts.byIssue, named(issues)),
    ...tally(groups.partner, counts.byPartner, whole(partners)),
    ...tally(groups.task, counts.byTask, whole(tasks)),
    ...tally(groups.aim, counts.byAim, whole(aims)),
    ...tally(groups.category, counts.interactionsByCategory, coded(words.categories)),
    ...tally(groups.people, counts.uniqueContactsByCategory, coded(words.categories)),
    ...tally(groups.sharing, counts.byConfidentiality, coded(words.confidentialities)),
  ]
}

async function figuresIn(folder: string): Promise<Record<'xlsx' | 'csv' | 'json', Map<string, number>>> {
  const fromText = (rows: readonly (readonly string[])[]) =>
    new Map(rows.map(([group, item, count = '']) => [`${group}|${item}`, numberIn(count)]))
  const sections = jsonOf(folder).sections as { tables: { id: string; rows: [string, string, number][] }[] }[]
  const rows = sections.flatMap(section => section.tables).find(table => table.id === 'figures')?.rows ?? []
  return {
    xlsx: new Map(
      (await xlsxTable(folder, 'Siffror')).map(([group, item, count]) => [`${group}|${item}`, Number(count)]),
    ),
    csv: fromText(csvTable(folder, '-siffror.csv')),
    json: new Map(rows.map(([group, item, count]) => [`${group}|${item}`, count])),
  }
}

async function expectFigures(read: Reader, folder: string, counts: Expected): Promise<void> {
  const wanted = await figuresOf(read, counts)
  for (const [format, found] of Object.entries(await figuresIn(folder)))
    for (const [key, count] of wanted) expect([format, key, found.get(key)]).toEqual([format, key, count])
}

const all = { period: '2026Q4', language: 'sv' } as const

test('every figure of the fourth quarter is right in Excel, CSV and JSON, read by other libraries', async () => {
  const store = await aDemoOffice()
  const place = aFolder()
  const { packs } = await writePacks(store, all, place, false, now)
  const joint = packs.find(({ partner }) => partner === null)?.folder as string
  await expectFigures(store.read, joint, outside.Q4)
  expect(jsonOf(joint).figures).toMatchObject({
    interactions: 27,
    secrecyMarked: 1,
    uniqueContacts: 16,
    issueLinks: 38,
  })
  const said = await xlsxSays(joint)
  expect(said).toContain('Vi hade 27 kontakter, 15 fler än perioden före (+125,0\u00a0%).')
  expect(said).toContain('12 hade ett gemensamt budskap (44,4\u00a0%).')
  expect(said).toContain('24 visas i sin helhet och 2 utan namn och innehåll.')
  expect(said).toContain('Varav 1 sekretessmarkerad: räknas i totalen och i de två andelarna')
  expect(said).toContain('5 kom på motpartens initiativ (18,5\u00a0%).')
  expect(said).toContain(
    'Partner utan redovisad kontakt: Skellefteå kommun, Umeå universitet, Arctic Center of Energy.',
  )
  const rows = await xlsxTable(joint, 'Kontakter')
  expect(rows).toHaveLength(27)
  expect(rows[0]?.[0]).toEqual(new Date('2026-10-01T00:00:00Z'))
  expect(rows.at(-1)?.[3]).toBe('Sekretessmarkerad uppgift')
  expect(csvTable(joint, '-kontakter.csv')).toHaveLength(27)
}, 120_000)

test('every figure of Jämtland Härjedalen’s project quarter nine is right, with its funding as stated', async () => {
  const store = await aDemoOffice()
  const partnerIds = ['region-jamtland-harjedalen' as PartnerId]
  const { packs } = await writePacks(store, { ...all, period: 'PQ9', partnerIds }, aFolder(), false, now)
  const folder = packs[0]?.folder as string
  await expectFigures(store.read, folder, expected.PQ9_RJH)
  const said = await xlsxSays(folder)
  expect(said).toContain('Det är 55,0\u00a0% av kontorets 20 kontakter (11 av 20).')
  expect(said).toContain('8 olika personer kontaktades, sammanlagt 11 gånger.')
  expect(said).toContain('Kontakterna varade sammanlagt 9 timmar.')
  expect(said).toContain('högst 780\u00a0000\u00a0kr för hela projektperioden (föreslaget)')
  expect(said).toContain('10 visas i sin helhet och 1 utan namn och innehåll.')
  expect(said).not.toMatch(/sekretessmarkerad:|(^|[^\d,])0 (visas|utan|som|hade)/)
  expect(said).toContain('Frågor utan redovisad kontakt: Kulturstöd scen och teknik, Bredband,')
})

test('a partner’s only interaction, secrecy-marked, is in the total and in no issue, kind, hour or person', async () => {
  const store = await aDemoOffice()
  const partnerIds = ['arctic-center-of-energy' as PartnerId]
  const { packs } = await writePacks(store, { ...all, partnerIds }, aFolder(), false, now)
  const folder = packs[0]?.folder as string
  await expectFigures(store.read, folder, outside.ACE_Q4)
  const said = await xlsxSays(folder)
  expect(said).toContain('Vi hade 1 kontakt, 1 fler än perioden före.')
  expect(said).toContain('Varav 1 sekretessmarkerad:')
  expect(said).toContain('Det är 3,7\u00a0% av kontorets 27 kontakter (1 av 27).')
  expect(said).toContain('Frågor utan redovisad kontakt: Strandskydd')
  expect(said).not.toMatch(/Mest handlade|kontaktades, |varade|utan (någon )?kontakt|ingen kontakt/i)
  expect(jsonOf(folder).figures).toMatchObject({ interactions: 1, secrecyMarked: 1, jointMessage: 1, hours: 0 })
  const rows = await xlsxTable(folder, 'Kontakter')
  expect(rows.map(row => row.filter(Boolean))).toEqual([['Sekretessmarkerad uppgift']])
})

test('each partner and the joint report have a folder, and a pack without interactions says so', async () => {
  const store = await aDemoOffice()
  const place = aFolder()
  const { packs } = await writePacks(store, all, place, false, now)
  expect(readdirSync(place)).toHaveLength(15)
  const empty = packs.filter(({ interactions }) => interactions === 0)
  expect(empty.map(({ partner }) => partner)).toEqual(['skelleftea-kommun', 'umea-universitet'])
  for (const { folder } of empty) {
    expect(await xlsxSays(folder)).toContain('Inga kontakter är genomförda för partnern under perioden.')
    expect(docxSays(folder)).toContain('Ett stilla kvartal för er')
    for (const end of ['docx', 'xlsx', 'html', 'json', 'csv'])
      expect(readdirSync(folder).some(name => name.endsWith(end))).toBe(true)
  }
}, 120_000)

test('a partner’s own issues come first in its own wording, and each row has its reason', async () => {
  const store = await aDemoOffice()
  await store.change(db =>
    db
      .updateTable('issue_version')
      .set({ wording: 'Hela banan, nu' })
      .where('issue_id', '=', 'norrbotniabanan' as IssueId)
      .where('owner_partner_id', '=', 'region-norrbotten' as PartnerId)
      .execute(),
  )
  const partnerIds = ['region-norrbotten' as PartnerId, 'region-vasterbotten' as PartnerId]
  const { packs } = await writePacks(store, { ...all, partnerIds }, aFolder(), false, now)
  const [norrbotten, vasterbotten] = packs.map(({ folder }) => folder) as [string, string]
  const own = await xlsxTable(norrbotten, 'Per fråga')
  expect(own.slice(0, 12).map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect(own.map(([, wording]) => wording)).toContain('Hela banan, nu')
  // The joint wording is for the joint pack: a partner that has not decided on an issue gets its name.
  const others = (await xlsxTable(vasterbotten, 'Per fråga')).map(([, wording]) => wording)
  expect(others).toContain('Norrbotniabanan')
  expect(others).not.toContain('Snabbt färdigställande av hela Norrbotniabanan')
  const reasons = csvTable(norrbotten, '-kontakter.csv')
    .filter(row => row[3] !== 'Sekretessmarkerad uppgift')
    .map(row => row[4])
  expect(reasons.every(reason => reason !== '')).toBe(true)
  expect(reasons.some(reason => reason?.includes('fråga 7 (Norrbotniabanan)'))).toBe(true)
  expect(reasons.some(reason => reason?.includes('hemregionens medarbetare'))).toBe(true)
})

test('a membership for part of the quarter limits the count to its days and says so', async () => {
  const store = await aDemoOffice()
  const partnerIds = ['umea-kommun' as PartnerId]
  const { packs } = await writePacks(store, { ...all, period: '2024Q4', partnerIds }, aFolder(), false, now)
  expect(await xlsxSays(packs[0]?.folder as string)).toContain(
    'Partnern deltar under 2024-11-01 – 2024-12-31: del av perioden. Bara de dagarna räknas.',
  )
})

test('the page has a language, a title and headings, and neither scripts nor anything that is fetched', async () => {
  const store = await aDemoOffice()
  const { packs } = await writePacks(store, { ...all, partnerIds: [null] }, aFolder(), false, now)
  const folder = packs[0]?.folder as string
  const page = readFileSync(join(folder, 'talan-2026Q4-gemensam.html'), 'utf8').replaceAll('\u00a0', ' ')
  expect(page).toContain('<html lang="sv-SE"')
  expect(page).toContain('<title>Kvartalsrapport, kvartal 4 2026, Gemensam rapport</title>')
  expect(page.match(/<h1[ >]/g)).toHaveLength(1)
  expect(page.match(/<h2[ >]/g)?.length).toBeGreaterThan(6)
  expect(page).toContain('scope="col"')
  expect(page).toContain('scope="row"')
  expect(page.replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
    /<script|https?:|src="(?!data:)|url\((?!["']?data:)/,
  )
})
