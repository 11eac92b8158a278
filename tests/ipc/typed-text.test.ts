import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../command-line/run'
import { aFolder } from '../db/office'

const now = new Date('2026-11-24T10:30:00+01:00')
async function talan(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run(words, { out: text => out.push(text), err: text => err.push(text) }, now)
  const said = out.join('')
  return { code, said, err: err.join(''), value: said.startsWith('{') ? JSON.parse(said) : undefined }
}
async function aFile(): Promise<string> {
  const file = join(aFolder(), 'x.talan')
  await talan('new', file)
  return file
}
const agency = ['--organisation', 'se-myn-trafikverket']

test.each([
  ['a nameless person', ['--headline', 'x', '--person', '', '--title', 'X']],
  ['a person with an invisible name', ['--headline', 'x', '--person', '\u200b\u2060', '--title', 'X']],
  ['a name that is too long', ['--headline', 'x', '--person', 'ö'.repeat(201), '--title', 'X']],
  ['a note that is too long', ['--headline', 'x', '--note', 'ö'.repeat(100_001)]],
  ['a headline that is too long', ['--headline', 'ö'.repeat(301)]],
  ['a length in hexadecimal', ['--headline', 'x', '--minutes', '0x10']],
  ['an empty length', ['--headline', 'x', '--minutes', '']],
  ['an invisible headline', ['--headline', '\u200b\u00ad\ufeff']],
  ['a headline of blanks', ['--headline', '\u00a0\u2003\u2800']],
  ['a year long past', ['--headline', 'x', '--date', '0026-11-22']],
  ['a year far ahead', ['--headline', 'x', '--date', '9999-12-31']],
  ['a name typed as a date', ['--headline', 'x', '--date', 'fredrik']],
])('the command line refuses %s, as the window does', async (_, words) => {
  const { code, err } = await talan('log', await aFile(), ...words, ...agency)
  expect(code).not.toBe(0)
  expect(err).not.toMatch(/Invalid|expected|Too (big|small)|Unrecognized/)
})

test('typed text is saved composed and without invisible characters, and its length is counted so', async () => {
  const file = await aFile()
  const headline = `${'å'.repeat(300)}\u200b`.normalize('NFD')
  const logged = await talan(
    'log',
    file,
    '--headline',
    headline,
    '--note',
    'Ett\u0000 två\u000btre\u202e',
    ...agency,
    '--json',
  )
  expect(logged.code).toBe(0)
  const shown = await talan('show', file, 'interaction', logged.value.interactionId, '--json')
  expect(shown.said).toContain('å'.repeat(300))
  expect(shown.value).toMatchObject({ note: 'Ett två\ntre' })
})

test('a partner and an issue are found by a pasted name, whatever its invisible characters', async () => {
  const file = await aFile()
  const issue = 'snabba och transparenta tillståndsprocesser för\u00a0naturbaserad verksamhet'
  const words = ['--issue', issue, '--partner', 'region jämtland härjedalen\u200b']
  const pasted = words.map(word => word.normalize('NFD'))
  expect((await talan('log', file, '--headline', 'x', ...pasted, ...agency)).code).toBe(0)
  const { value } = await talan('count', file, '--period', '2026Q4', '--partner', pasted[3] ?? '', '--json')
  expect(value).toMatchObject({ interactions: 1, issueLinks: 1 })
})

test('a new person named twice in one logging is added once', async () => {
  const file = await aFile()
  const people = ['--person', 'Åsa Ny', '--person', 'Åsa Ny '.normalize('NFD'), '--title', 'Utredare']
  const logged = await talan('log', file, '--headline', 'x', ...people, ...agency, '--json')
  expect(logged.value.createdPeople).toHaveLength(1)
  expect((await talan('log', file, '--headline', 'y', '--person', 'åsa\u00a0ny'.normalize('NFD'))).code).toBe(0)
})

test('a time written after the day is read as the time', async () => {
  const file = await aFile()
  const logged = await talan('log', file, '--headline', 'x', '--date', 'igår 9.15–10', ...agency, '--json')
  expect((await talan('show', file, 'interaction', logged.value.interactionId, '--json')).value).toMatchObject({
    startsOn: '2026-11-23',
    startsTime: '09:15',
  })
})

test('an invalid edit is refused in the user’s language', async () => {
  const file = await aFile()
  const logged = await talan('log', file, '--headline', 'x', ...agency, '--json')
  const edit = (changes: object) =>
    talan('edit', file, 'interaction', logged.value.interactionId, JSON.stringify(changes))
  expect((await edit({ kind: 'picknick' })).err).toContain('den ska vara en av meeting_physical')
  expect((await edit({ rubrik: 'x', färg: 1 })).err).toContain('uppgifter som inte finns här (rubrik, färg)')
  expect((await edit({ startsOn: '9999-01-01' })).err).toContain('mellan åren 1900 och 2199')
  expect((await edit({ headline: '\u200b' })).code).toBe(1)
})

type Meeting = { title: string; startUtc: string; startLocal: string; [field: string]: unknown }
type Process = { stages: { code: string }[]; documents?: { stage?: string; kind: string }[] }
type Office = {
  organisations: { id: string; parentId: string | null }[]
  processes: Process[]
  contacts: { name: string; roles: { from: string | null; to: string | null }[] }[]
  interactions: Meeting[]
  positions: { scale: number }[]
}
const demo = readFileSync(join(import.meta.dirname, '../../office/demo/demo-office.json'), 'utf8')

test.each<[string, (office: Office) => void, string, string]>([
  [
    'a blank headline',
    ({ interactions: [one] }) => one && Object.assign(one, { title: ' \u200b' }),
    'interactions[0].title',
    'det står inget',
  ],
  [
    'a headline that is too long',
    ({ interactions: [one] }) => one && Object.assign(one, { title: 'ö'.repeat(5_000) }),
    'interactions[0].title',
    'längre än 300',
  ],
  [
    'another instant',
    ({ interactions: [one] }) => one && Object.assign(one, { startUtc: '2026-01-01T08:00Z' }),
    'interactions[0].startUtc',
    'startLocal',
  ],
  [
    'the hour that spring leaves out',
    ({ interactions: [one] }) =>
      one && Object.assign(one, { startLocal: '2026-03-29T02:30', startUtc: '2026-03-29T01:30Z' }),
    'interactions[0].startUtc',
    'startLocal',
  ],
  [
    'a year long past',
    ({ interactions: [one] }) =>
      one && Object.assign(one, { startLocal: '0026-11-20T09:00', startUtc: '0026-11-20T08:00Z' }),
    'interactions[0]',
    '1900',
  ],
  [
    'a role that ends before it begins',
    ({ contacts: [one] }) => one?.roles[0] && Object.assign(one.roles[0], { from: '2026-10-01', to: '2026-09-01' }),
    'contacts[0].roles[0].to',
    'slutar innan',
  ],
  [
    'a standpoint beyond the scale',
    ({ positions: [one] }) => one && Object.assign(one, { scale: 7 }),
    'positions[0].scale',
    'större än 2',
  ],
  [
    'a telephone call with nobody',
    ({ interactions: [one] }) => one && Object.assign(one, { type: 'phone', contactIds: [] }),
    'interactions[0].contactIds',
    'minst en deltagare',
  ],
  [
    'an unknown category',
    ({ contacts: [one] }) => one && Object.assign(one, { category: 'rymdfarare' }),
    'contacts[0].category',
    'en av mp',
  ],
  [
    'an invalid address',
    ({ contacts: [one] }) => one && Object.assign(one, { email: 'inte en adress' }),
    'contacts[0].email',
    'ingen e-postadress',
  ],
  [
    'a stage of no process',
    ({ processes: [one] }) => one?.stages[0] && Object.assign(one.stages[0], { code: 'trilogue' }),
    'processes[0].stages[0].code',
    'en av initiative',
  ],
  [
    'a document of a stage that its process lacks',
    ({ processes: [one] }) => one?.documents?.[0] && Object.assign(one.documents[0], { stage: 'chamber' }),
    'processes[0].documents[0].stage',
    'inte finns',
  ],
  [
    'organisations in a circle',
    ({ organisations: all }) => {
      const [one] = all
      if (!one) throw new Error('the demo has an organisation')
      all.push({ ...one, id: 'x-under', parentId: one.id })
      Object.assign(one, { parentId: 'x-under' })
    },
    'organisations[0].parentId',
    'sig själv',
  ],
  [
    'a secrecy mark without a provision',
    ({ interactions: [one] }) => one && Object.assign(one, { confidentiality: 'secrecy_marked' }),
    'interactions[0].secrecy',
    'saknas',
  ],
  [
    'a document of no kind',
    ({ processes: [one] }) => one?.documents?.[0] && Object.assign(one.documents[0], { kind: ' \u200b' }),
    'processes[0].documents[0].kind',
    'det står inget',
  ],
  [
    'somebody who took part twice',
    ({ interactions: [one] }) => one && Object.assign(one, { contactIds: ['c01', 'c02', 'c01'] }),
    'interactions[0].contactIds[2]',
    'två gånger',
  ],
  [
    'a meeting with somebody the file does not have',
    ({ interactions: [, , one] }) => one && Object.assign(one, { contactIds: ['c01', 'c999'] }),
    'interactions[2].contactIds[1]',
    'inte finns',
  ],
  [
    'a role in an organisation that is not there',
    ({ contacts: [one] }) => one?.roles[0] && Object.assign(one.roles[0], { org: 'x-borta' }),
    'contacts[0].roles[0].org',
    'inte finns',
  ],
  [
    'an organisation that Talan already has',
    ({ organisations: all }) => all[0] && all.push({ ...all[0], id: 'se-riksdag-tu' }),
    'organisations[',
    'två gånger',
  ],
  ['the same standpoint twice', ({ positions: all }) => all[0] && all.push(all[0]), 'positions[', 'två gånger'],
  [
    'a nameless person',
    ({ contacts: [one] }) => one && Object.assign(one, { name: '\ufeff ' }),
    'contacts[0].name',
    'det står inget',
  ],
])('an office file with %s is refused with a message that names the field', async (_, spoil, field, sentence) => {
  const office = JSON.parse(demo) as Office
  spoil(office)
  const [source, file] = [join(aFolder(), 'in.json'), join(aFolder(), 'ny.talan')]
  writeFileSync(source, JSON.stringify(office))
  const { code, err } = await talan('import', file, source)
  expect(code).toBe(1)
  expect(err).toContain(`”${field}`)
  expect(err).toContain(sentence)
})

test('a meeting without a headline in an office file is named after its form', async () => {
  const office = JSON.parse(demo) as Office
  Object.assign(office.interactions[0] ?? {}, { title: '', type: 'meeting_digital' })
  const [source, file] = [join(aFolder(), 'in.json'), join(aFolder(), 'ny.talan')]
  writeFileSync(source, JSON.stringify(office))
  expect((await talan('import', file, source)).code).toBe(0)
  expect((await talan('show', file, 'interaction', 'i01', '--json')).value).toMatchObject({
    headline: 'Möte (digitalt)',
  })
  expect((await talan('check', file)).code).toBe(0)
})

test('an office file from Windows is read, and its text is saved composed and without invisible characters', async () => {
  const office = JSON.parse(demo) as Office
  Object.assign(office.interactions[0] ?? {}, { title: 'Ett\u0000Två\u200b på ö'.normalize('NFD') })
  const [source, file] = [join(aFolder(), 'in.json'), join(aFolder(), 'ny.talan')]
  writeFileSync(source, `\ufeff${JSON.stringify(office)}`)
  expect((await talan('import', file, source)).code).toBe(0)
  expect((await talan('list', file, 'interactions', '--json')).said).toContain('"EttTvå på ö"')
})
