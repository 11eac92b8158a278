import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../command-line/run'
import { attachFiles } from '../../office/attachments/attach-files'
import { desktopContract } from '../../src-shared/ipc/desktop-contract'
import { storeContract } from '../../src-shared/ipc/store-contract'
import { aDemoOffice, aFolder } from '../db/office'
import { answered, ask, askAnything, askedAt as now } from './asking'

const talan = async (...words: string[]) => {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run(words, { out: text => out.push(text), err: text => err.push(text) }, now)
  return { code, out: out.join(''), err: err.join('') }
}
const aFile = (name: string, content: string): string => {
  const file = join(aFolder(), name)
  writeFileSync(file, content)
  return file
}
const meeting = { subjectTable: 'interaction', subjectId: 'demo-i14' } as const

test('the window lists the attachments, removes one and undoes the removal', async () => {
  const store = await aDemoOffice()
  const { attachments } = await attachFiles(store, meeting, [aFile('Beslut.pdf', '%PDF')])
  const listed = { ok: true, value: [{ id: attachments[0]?.id, name: 'Beslut.pdf', hasText: false }] }
  expect(await ask(store, 'attachment:list', meeting)).toMatchObject(listed)
  const { actionId } = await answered(store, 'attachment:remove', { id: attachments[0]?.id ?? '' })
  expect(await ask(store, 'attachment:list', meeting)).toEqual({ ok: true, value: [] })
  await answered(store, 'action:undo', { actionId })
  expect(await ask(store, 'attachment:list', meeting)).toMatchObject(listed)
  expect(await ask(store, 'attachment:list', { ...meeting, subjectId: 'ingen' })).toMatchObject({
    ok: false,
    refusal: { code: 'unknown-id', what: 'interaction' },
  })
  expect(await askAnything(store, 'attachment:list', { ...meeting, subjectTable: 'device' })).toMatchObject({
    ok: false,
    refusal: { code: 'invalid-input', field: 'subjectTable' },
  })
})

test('an interaction is found by the words and subject of an attached e-mail that is only HTML', async () => {
  const store = await aDemoOffice()
  await store.close()
  const letter =
    'Subject: =?utf-8?Q?Ballastfr=C3=A5gan?=\nContent-Type: text/html; charset=utf-8\n\n<p>Om <b>makadam</b>ordet</p>'
  const file = aFile('Brev.eml', letter)
  await talan('attach', store.file, 'interaction', 'demo-i14', file)
  for (const word of ['makadamordet', 'ballastfrågan'])
    expect((await talan('search', store.file, word)).out, word).toContain('demo-i14')
})

test('no question about attachments accepts a path or a file name', () => {
  const sent = { ...meeting, id: 'a', path: '/etc/passwd', name: '../x', file: 'x' }
  for (const channel of ['attachment:add', 'attachment:open', 'attachment:list', 'attachment:remove'] as const)
    expect({ ...storeContract, ...desktopContract }[channel].input.safeParse(sent).success, channel).toBe(false)
  expect(desktopContract['attachment:open'].input.safeParse({ id: '../../x' }).success).toBe(false)
})

test('the command line attaches, lists and checks', async () => {
  const store = await aDemoOffice()
  await store.close()
  const letter = aFile('Brev från Nia.txt', 'banvallsord')
  const attached = await talan('attach', store.file, 'interaction', 'demo-i14', letter, '--json')
  expect(JSON.parse(attached.out)).toMatchObject({
    attachments: [{ ...meeting, name: 'Brev från Nia.txt', mediaType: 'text/plain', hasText: true }],
  })
  const picture = aFile('Karta.png', '')
  expect((await talan('attach', store.file, 'person', 'demo-c07', picture)).out).toContain('går inte att söka i')
  expect((await talan('list', store.file, 'attachments')).out).toContain('Brev från Nia.txt · text/plain')
  expect(JSON.parse((await talan('check', store.file, '--json')).out)).toMatchObject({ attachments: 2, missing: [] })
  expect((await talan('search', store.file, 'banvallsord')).out).toContain('demo-i14')
  const nowhere = await talan('attach', store.file, 'process', 'ingen', letter)
  expect(nowhere).toMatchObject({ code: 1, err: expect.stringContaining('ingen post ”ingen”') })
  const gone = await talan('attach', store.file, 'interaction', 'demo-i14', '/finns/inte.pdf')
  expect(gone).toMatchObject({ code: 1, err: expect.stringContaining('Inget är bifogat') })
  for (const words of [['interaction', 'demo-i14'], ['device', 'x', letter], ['interaction'], []])
    expect((await talan('attach', store.file, ...words)).code).toBe(2)
})
