import { expect, test } from 'vitest'
import { run } from '../../command-line/run'
import { aDemoOffice } from '../db/office'
import { connect } from '../db/raw-store'
import { ask, askedAt as now } from './asking'

const talan = async (...words: string[]) => {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run(words, { out: text => out.push(text), err: text => err.push(text) }, now)
  return { code, out: out.join(''), err: err.join('') }
}

test('a search returns hits, and a value that cannot be read returns its problem', async () => {
  const store = await aDemoOffice()
  expect(await ask(store, 'search:find', { text: 'göte\u0000', limit: 1, offset: 0, depth: 'all' })).toMatchObject({
    ok: true,
    value: { hits: [{ kind: 'person', title: 'Göte Mallberg' }], problems: [] },
  })
  expect(await ask(store, 'search:find', { text: 'efter:x', limit: 5, offset: 0, depth: 'all' })).toMatchObject({
    ok: true,
    value: { hits: [], problems: [{ code: 'not-a-date' }] },
  })
  expect(await ask(store, 'search:find', { text: 'x', limit: 5_000, offset: 0, depth: 'all' })).toMatchObject({
    ok: false,
    refusal: { code: 'invalid-input', field: 'limit' },
  })
})

test('a headline written by another program is found at once', async () => {
  const store = await aDemoOffice()
  const foreign = connect(store.file)
  foreign.exec("update interaction set headline = 'Främmande ord' where id = (select min(id) from interaction)")
  foreign.close()
  expect(await ask(store, 'search:find', { text: 'främmande ord', limit: 5, offset: 0, depth: 'all' })).toMatchObject({
    value: { hits: [{ kind: 'interaction', title: 'Främmande ord' }] },
  })
})

test('the command line searches as the window does', async () => {
  const store = await aDemoOffice()
  await store.close()
  const found = await talan('search', store.file, 'göte', 'mall', '--json', '--limit', '1')
  expect(JSON.parse(found.out)).toMatchObject({ hits: [{ kind: 'person', id: 'demo-c07' }] })
  expect((await talan('search', store.file, 'göte mall')).out).toContain('person · Göte Mallberg')
  expect((await talan('search', store.file, 'ingenalls')).out).toBe('Ingen träff.\n')
  expect((await talan('search', store.file, 'efter:x')).code).toBe(1)
  expect((await talan('search', store.file)).code).toBe(2)
  expect((await talan('search', store.file, 'x', '--limit', '0')).code).toBe(2)
  expect((await talan('check', store.file, 'ord')).code).toBe(2)
})
