import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import demoOffice from '../../office/demo/demo-office.json'
import { aFolder } from '../db/office'
import { aDemoFile, talan } from './on-command-line'

const met = [
  '--person',
  'Nia Nysson',
  '--title',
  'Utredare',
  '--organisation',
  'se-myn-trafikverket',
  '--headline',
  'Ett',
]
type Ask = { readonly id: string; readonly issueId: string | null; readonly ask: string; readonly responseKind: string }
const asksOf = async (file: string, id: string): Promise<readonly Ask[]> =>
  (await talan('show', file, 'interaction', id, '--json')).value.asks

test('what was asked and its outcome are logged, each outcome with its ask', async () => {
  const file = await aDemoFile()
  const about = ['--issue', 'malmbanan', '--issue', 'norrbotniabanan']
  const asks = [
    '--ask',
    'malmbanan=Bygg dubbelspår',
    '--outcome',
    'delvis',
    '--ask',
    'Träffa oss igen',
    '--outcome',
    'yes',
  ]
  const { value } = await talan('log', file, ...met, ...about, ...asks, '--ask', 'Svara i mars', '--json')
  expect(await asksOf(file, value.interactionId)).toMatchObject([
    { issueId: 'malmbanan', ask: 'Bygg dubbelspår', responseKind: 'partly' },
    { issueId: null, ask: 'Träffa oss igen', responseKind: 'yes' },
    { issueId: null, ask: 'Svara i mars', responseKind: 'open' },
  ])
})

test('an ask about the only issue is on that issue, and its outcome is corrected by its id and undone', async () => {
  const file = await aDemoFile()
  const { value } = await talan('log', file, ...met, '--issue', 'malmbanan', '--ask', 'Ett = två', '--json')
  const [ask] = await asksOf(file, value.interactionId)
  expect(ask).toMatchObject({ issueId: 'malmbanan', ask: 'Ett = två', responseKind: 'open' })
  const edited = await talan(
    'edit',
    file,
    'ask',
    ask?.id ?? '',
    '{"responseKind":"no","response":"Nej tack"}',
    '--json',
  )
  expect(edited.code).toBe(0)
  expect(await asksOf(file, value.interactionId)).toMatchObject([{ responseKind: 'no', response: 'Nej tack' }])
  expect((await talan('show', file, 'interaction', value.interactionId)).out).toMatch(
    /Framfört och utfall \(1\)\n {2}.* · Ett = två · nej · Nej tack · /,
  )
  await talan('undo', file, edited.value.actionId)
  expect(await asksOf(file, value.interactionId)).toMatchObject([{ responseKind: 'open', response: null }])
})

test('an outcome that does not exist is a misuse, and one that is no outcome of an ask is refused', async () => {
  const file = await aDemoFile()
  expect(await talan('log', file, ...met, '--ask', 'x', '--outcome', 'kanske')).toMatchObject({ code: 2 })
  expect(await talan('log', file, ...met, '--outcome', 'ja', '--outcome', 'nej')).toMatchObject({ code: 2 })
  const refused = await talan('edit', file, 'ask', 'demo-i01-ask', '{"responseKind":"kanske"}', '--json')
  expect(refused).toMatchObject({ code: 1, value: { refused: { code: 'invalid-input' } } })
})

test('the log is listed by outcome', async () => {
  const file = await aDemoFile()
  const filter = { match: 'all', rows: [{ field: 'outcome', operator: 'any-of', codes: ['no'] }] }
  const { value } = await talan('list', file, 'interactions', '--filter', JSON.stringify(filter), '--json')
  expect(value.rows.map((row: { readonly id: string }) => row.id)).toEqual(['demo-i15'])
})

test('an office file says outcomes, and one that it does not know is refused', async () => {
  const folder = aFolder()
  const [source, file] = [join(folder, 'kontor.json'), join(folder, 'nytt.talan')]
  writeFileSync(source, JSON.stringify(demoOffice))
  expect((await talan('import', file, source)).code).toBe(0)
  expect(await asksOf(file, 'i14')).toMatchObject([{ responseKind: 'yes' }])
  expect(await asksOf(file, 'i17')).toMatchObject([{ responseKind: 'open' }])
  const wrong = structuredClone(demoOffice)
  Object.assign(wrong.interactions[0] as object, { outcome: 'kanske' })
  writeFileSync(source, JSON.stringify(wrong))
  const refused = await talan('import', join(folder, 'annat.talan'), source, '--json')
  expect(refused).toMatchObject({ code: 1, value: { refused: { code: 'not-an-office-file' } } })
  expect(refused.value.refused.field).toContain('outcome')
})
