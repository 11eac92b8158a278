import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { writeBriefing } from '../../office/briefings/write-briefing'
import { noOwnText } from '../../src-shared/briefings/briefing'
import type { Input } from '../../src-shared/ipc/contract'
import { subjectTables } from '../../src-shared/records/subject'
import { aDemoOffice, aFolder } from '../db/office'
import { connect } from '../db/raw-store'
import { answered, askAnything } from './asking'
import { everything } from './every-byte'
import { aDemoFile, talan } from './on-command-line'
import { unzipped } from './unzipped'

const meeting: Input<'briefing:start'> = { subjectTable: 'interaction', subjectId: 'demo-i41' }

const created = (store: Store, subject = meeting) =>
  answered(store, 'briefing:create', { subject, issueId: null, language: 'sv' })

test('the window makes a briefing, saves versions of it with own text and fresh facts, and removes it', async () => {
  const store = await aDemoOffice()
  expect(await answered(store, 'briefing:start', meeting)).toEqual({
    name: 'Inför planbeslutet: Norrbotniabanan och Malmbanan',
    issueIds: ['norrbotniabanan', 'malmbanan'],
  })
  const { id, actionId } = await created(store)
  const own = { ...noOwnText, messages: 'En korridor.' }
  await answered(store, 'interaction:edit', { id: 'demo-i41', changes: { headline: 'Nytt namn på mötet' } })
  const fresh = await answered(store, 'briefing:fresh', { id, language: 'sv' })
  expect(fresh.title).toBe('Nytt namn på mötet')
  await answered(store, 'briefing:save', { id, own, isRefreshed: false, language: 'sv' })
  const kept = await answered(store, 'briefing:read', { id })
  expect(kept.latest).toMatchObject({
    number: 2,
    own,
    content: { title: 'Inför planbeslutet: Norrbotniabanan och Malmbanan' },
  })
  await answered(store, 'briefing:save', { id, own, isRefreshed: true, language: 'sv' })
  const { latest, versions } = await answered(store, 'briefing:read', { id })
  expect(latest).toMatchObject({ number: 3, own, content: fresh })
  const first = await answered(store, 'briefing:version', { id: versions.at(-1)?.id ?? '' })
  expect(first.own).toEqual(noOwnText)
  await answered(store, 'action:undo', { actionId })
  expect(await answered(store, 'briefing:list', {})).toMatchObject([{ id }])
  await answered(store, 'briefing:remove', { id })
  expect(await answered(store, 'briefing:list', {})).toEqual([])
})

test.each([
  ['briefing:create', { subject: { subjectTable: 'partner', subjectId: 'x' }, issueId: null, language: 'sv' }],
  ['briefing:save', { id: 'x', own: { purpose: 'x' }, isRefreshed: false, language: 'sv' }],
  ['briefing:save', { id: 'x', own: { ...noOwnText, content: '{}' }, isRefreshed: false, language: 'sv' }],
  ['briefing:read', { id: 'finns-inte' }],
  ['briefing:version', { id: 'finns-inte' }],
  ['briefing:fresh', { id: 'finns-inte', language: 'sv' }],
  ['briefing:remove', { id: 'finns-inte' }],
  ['briefing:start', { subjectTable: 'person', subjectId: 'finns-inte' }],
] as const)('%s of %o is refused', async (channel, input) => {
  expect(await askAnything(await aDemoOffice(), channel, input)).toMatchObject({ ok: false })
})

test('a version written twice has the same bytes in each format, and no file is overwritten', async () => {
  const store = await aDemoOffice()
  const { id } = await created(store)
  await answered(store, 'briefing:save', {
    id,
    own: { ...noOwnText, avoid: 'Inget <om> "tider" & pengar\n\nNy rad' },
    isRefreshed: false,
    language: 'sv',
  })
  const { latest } = await answered(store, 'briefing:read', { id })
  const folder = aFolder()
  const first = await writeBriefing(store.read, latest.id, ['docx', 'html'], folder)
  const second = await writeBriefing(store.read, latest.id, ['docx', 'html'], folder)
  expect(new Set([...first.files, ...second.files]).size).toBe(4)
  for (const [at, file] of first.files.entries())
    expect(readFileSync(join(folder, file)).equals(readFileSync(join(folder, second.files[at] as string)))).toBe(true)
  const parts = unzipped(readFileSync(join(folder, first.files[0] as string)))
  const text = parts.get('word/document.xml') ?? ''
  expect(text).toContain('Inget &lt;om&gt; &quot;tider&quot; &amp; pengar')
  expect(text).toContain('Ta upp frågan i utskottet.')
  expect(parts.get('docProps/core.xml')).toContain('Underlag: Inför planbeslutet')
  for (const style of ['Title', 'Period', 'Heading1', 'Heading2', 'Ask', 'TableHead', 'TableText', 'Caption'])
    expect([style, text.includes(`<w:pStyle w:val="${style}"/>`)]).toEqual([style, true])
  expect(text).toContain('<w:pgSz w:w="11906" w:h="16838"/>')
  expect(text).not.toContain('\u00ad')
  const page = readFileSync(join(folder, first.files[1] as string), 'utf8')
  expect(page).toContain('<html lang="sv-SE">')
  expect(page.match(/<h2>/g)?.length).toBeGreaterThan(8)
  expect(page).not.toContain('<script')
  expect(page.match(/<section class="page/g)).toHaveLength(2)
})

test('the pocket version is one page with our messages and no source', async () => {
  const store = await aDemoOffice()
  const { id } = await created(store)
  const messages = 'En korridor. Godset och persontrafiken hänger ihop.\nTvå.\nTre.\nDen fjärde ryms inte.'
  await answered(store, 'briefing:save', { id, own: { ...noOwnText, messages }, isRefreshed: false, language: 'sv' })
  const { latest } = await answered(store, 'briefing:read', { id })
  const folder = aFolder()
  const { files } = await writeBriefing(store.read, latest.id, ['pocket-html'], folder)
  expect(files[0]).toMatch(/^Underlag .* v2 fickversion\.html$/)
  const page = readFileSync(join(folder, files[0] as string), 'utf8')
  expect(page.match(/<section class="page/g)).toHaveLength(1)
  expect(page).toContain('En korridor.<small>Godset och persontrafiken hänger ihop.</small>')
  expect(page).not.toContain('fjärde')
  expect(page).not.toContain('class="ref"')
  expect(page).toContain('Viks på mitten till A5')
})

test('what was written for a meeting that is marked for secrecy later leaves in no file, and is not written over', async () => {
  const store = await aDemoOffice()
  const { id } = await created(store)
  const own = {
    purpose: 'kanarie 1',
    messages: 'kanarie 2',
    avoid: 'kanarie 3',
    questions: 'kanarie 4',
    logistics: 'kanarie 5',
  }
  await answered(store, 'briefing:save', { id, own, isRefreshed: false, language: 'sv' })
  const { versions } = await answered(store, 'briefing:read', { id })
  const mark = (confidentiality: string) => {
    const raw = connect(store.file)
    raw.prepare("update interaction set confidentiality = ? where id = 'demo-i41'").run(confidentiality)
    raw.close()
    return store.catchUp()
  }
  await mark('secrecy_marked')
  const read = await answered(store, 'briefing:read', { id })
  expect(read.latest.own).toEqual(noOwnText)
  expect(JSON.stringify([read, await answered(store, 'briefing:list', {})])).not.toMatch(/kanarie|planbeslutet/)
  const folder = aFolder()
  await writeBriefing(store.read, versions[0]?.id as never, ['docx', 'html', 'pocket-html'], folder)
  expect(await everything(folder)).not.toMatch(/kanarie|planbeslutet/)
  for (const isRefreshed of [false, true])
    expect(
      await askAnything(store, 'briefing:save', { id, own: noOwnText, isRefreshed, language: 'sv' }),
    ).toMatchObject({ ok: false, refusal: { code: 'briefing-of-masked' } })
  await mark('open')
  expect((await answered(store, 'briefing:read', { id })).latest.own).toEqual(own)
})

test('no byte of a briefing or its files holds a private note, a working note, an address or a secrecy-marked word', async () => {
  const store = await aDemoOffice()
  const raw = connect(store.file)
  const words: string[] = []
  const put = (table: string, column: string, where = '1 = 1') => {
    const word = `kanarie-${table}-${column}-fågel`
    words.push(word)
    const { changes } = raw.prepare(`update ${table} set ${column} = ? where ${where}`).run(word)
    expect([table, column, changes > 0]).toEqual([table, column, true])
  }
  const marked = `confidentiality = 'secrecy_marked'`
  raw.exec(`update interaction set confidentiality = 'secrecy_marked' where id in ('demo-i14', 'demo-i18')`)
  const ids = `(select id from interaction where ${marked})`
  for (const column of ['headline', 'note', 'location', 'case_number', 'secrecy_provision', 'secrecy_authority'])
    put('interaction', column, marked)
  raw.exec(`insert into ask (id, interaction_id, ask, response_kind) select 'ask-' || id, id, 'x', 'open' from interaction
    where ${marked} and id not in (select interaction_id from ask)`)
  for (const column of ['ask', 'response', 'evidence', 'evidence_reference'])
    put('ask', column, `interaction_id in ${ids}`)
  raw.exec(`insert into commitment (id, interaction_id, made_by, promise, status, counterpart_person_id)
    select 'k-' || id, id, 'us', 'x', 'open', 'demo-c07' from interaction where ${marked}`)
  put('commitment', 'promise', `interaction_id in ${ids}`)
  put('position', 'evidence_reference', `evidence_interaction_id in ${ids}`)
  raw.exec(`insert into working_note (id, subject_table, subject_id, content, written_by) values
    ('n', 'interaction', 'demo-i28', 'x', 'x')`)
  put('working_note', 'content')
  put('contact_way', 'address')
  put('person_identifier', 'identifier')
  raw.exec(`insert into attachment (id, subject_table, subject_id, sha256, name, media_type, size_bytes, plain_text)
    values ('a', 'interaction', 'demo-i28', 'x', 'x', 'x', 1, 'x')`)
  for (const column of ['name', 'plain_text']) put('attachment', column)
  raw.exec(`insert into person (id, name, sort_name) values ('hemlig', 'kanarie-person-fågel', 'x')`)
  raw.exec(
    `update interaction_participant set person_id = 'hemlig' where interaction_id in ${ids} and person_id <> 'demo-c07'`,
  )
  raw.close()
  await store.catchUp()
  for (const [at, subjectTable] of subjectTables.entries()) {
    const subjectId = ['demo-i41', 'demo-c07', 'se-riksdag-tu', 'energiforsorjning', 'demo-p1'][at] as string
    await answered(store, 'private-note:write', { subjectTable, subjectId, content: 'kanarie-egen-fågel' })
  }
  const folder = aFolder()
  for (const [at, subjectTable] of subjectTables.entries()) {
    const subjectId = ['demo-i41', 'demo-c07', 'se-riksdag-tu', 'energiforsorjning', 'demo-p1'][at] as string
    const { id } = await created(store, { subjectTable, subjectId })
    const { latest } = await answered(store, 'briefing:read', { id })
    const kept = JSON.stringify(latest)
    for (const word of [...words, 'kanarie']) expect([word, kept.includes(word)]).toEqual([word, false])
    await writeBriefing(store.read, latest.id, ['docx', 'html', 'pocket-html'], folder)
  }
  const written = await everything(folder)
  expect(words.length).toBeGreaterThan(12)
  expect(written).not.toContain('kanarie')
  expect(written).toContain('Sekretessmarkerad uppgift')
  expect(written).not.toContain('demo-i14')
})

test('the briefing command writes a briefing, and makes a new version only when a fact has changed', async () => {
  const file = await aDemoFile()
  const out = join(aFolder(), 'ut')
  const first = await talan('briefing', file, '--interaction', 'demo-i41', '--out', out, '--json')
  expect(first.code).toBe(0)
  expect(
    readdirSync(out)
      .map(name => name.slice(name.lastIndexOf('.')))
      .sort(),
  ).toEqual(['.docx', '.html'])
  const again = await talan('briefing', file, '--interaction', 'demo-i41', '--out', out, '--json')
  expect(again.value).toMatchObject({ actionId: null, versionId: first.value.versionId })
  await talan('edit', file, 'interaction', 'demo-i41', '{"headline":"Nytt namn"}')
  const later = await talan('briefing', file, '--interaction', 'demo-i41', '--out', out, '--json')
  expect(later.value.id).toBe(first.value.id)
  expect(later.value.versionId).not.toBe(first.value.versionId)
  const english = await talan(
    'briefing',
    file,
    '--person',
    'demo-c07',
    '--issue',
    'malmbanan',
    '--out',
    out,
    '--language',
    'en',
  )
  expect(english.code).toBe(0)
  expect(readdirSync(out).some(name => name.startsWith('Briefing '))).toBe(true)
})

test('the briefing command takes what we say, keeps it in the next version, and writes the pocket version', async () => {
  const file = await aDemoFile()
  const out = join(aFolder(), 'ut')
  const about = ['briefing', file, '--interaction', 'demo-i41', '--out', out]
  const said = [
    '--message',
    'En korridor. Godset hänger ihop.',
    '--message',
    'Fyra regioner.',
    '--question',
    'När?',
    '--want',
    'Besked.',
  ]
  const first = await talan(
    ...about,
    ...said,
    '--avoid',
    'Nya datum.',
    '--practical',
    'Legitimation.',
    '--pocket',
    '--json',
  )
  expect(first.code).toBe(0)
  expect(readdirSync(out).filter(name => name.endsWith('fickversion.html'))).toHaveLength(1)
  const page = readFileSync(join(out, readdirSync(out).find(name => /v1\.html$/.test(name)) as string), 'utf8')
  for (const text of [
    'Våra två budskap',
    'En korridor.',
    'Fyra regioner.',
    'När?',
    'Besked.',
    'Nya datum.',
    'Legitimation.',
  ])
    expect([text, page.includes(text)]).toEqual([text, true])
  const same = await talan(...about, ...said, '--json')
  expect(same.value).toMatchObject({ actionId: null, versionId: first.value.versionId })
  const other = await talan(...about, '--question', 'Hur mycket?', '--json')
  expect(other.value.id).toBe(first.value.id)
  const later = readFileSync(join(out, readdirSync(out).find(name => /v2\.html$/.test(name)) as string), 'utf8')
  expect(later).toContain('Hur mycket?')
  expect(later).toContain('Fyra regioner.')
  expect(later).not.toContain('När?')
})

test.each([
  [['--interaction', 'demo-i41'], 2],
  [['--out', 'x'], 2],
  [['--interaction', 'demo-i41', '--person', 'demo-c07', '--out', 'x'], 2],
  [['--interaction', 'finns-inte', '--out', 'x'], 1],
  [['--interaction', 'demo-i26', '--out', 'x'], 1],
] as const)('talan briefing %o ends with %i and writes nothing', async (words, code) => {
  const out = join(aFolder(), 'ut')
  const said = await talan('briefing', await aDemoFile(), ...words.map(word => (word === 'x' ? out : word)))
  expect(said.code).toBe(code)
  expect(existsSync(out)).toBe(false)
  rmSync(out, { recursive: true, force: true })
})
