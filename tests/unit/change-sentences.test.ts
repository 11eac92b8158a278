import { expect, test } from 'vitest'
import type { CellChange, RowChange } from '../../src-shared/records/history'
import { type ChangeContext, changeSentences } from '../../src-shared/text/change-sentences'
import { historyEn } from '../../src-shared/text/en/history'
import { historySv } from '../../src-shared/text/sv/history'

const names = { i: 'Dubbelspår', p: 'Göte Göteson', q: 'Region Norrbotten', t: 'Påverkansarbete', m: 'Göte Malberg' }
const sv: ChangeContext = { by: 'Anna Lind', names, about: 'i', language: 'sv' }
const en: ChangeContext = { ...sv, language: 'en' }
const cell = (column: string, before: CellChange['before'], after: CellChange['after']): CellChange => ({
  column,
  before,
  after,
})
const row = (table: string, op: RowChange['op'], id: string, ...cells: CellChange[]): RowChange => ({
  table,
  op,
  id,
  cells,
})

test.each<[RowChange, string, string]>([
  [
    row('interaction', 'update', 'i', cell('headline', 'Möte', 'Samtal')),
    'Anna Lind ändrade rubriken från ”Möte” till ”Samtal”',
    'Anna Lind changed the headline from “Möte” to “Samtal”',
  ],
  [
    row('interaction', 'update', 'i', cell('kind', 'phone', 'email')),
    'Anna Lind ändrade typen från ”Telefonsamtal” till ”E-post”',
    'Anna Lind changed the type from “Phone call” to “E-mail”',
  ],
  [
    row('interaction', 'update', 'i', cell('main_task_id', null, 't')),
    'Anna Lind fyllde i den huvudsakliga uppgiften: ”Påverkansarbete”',
    'Anna Lind filled in the main task: “Påverkansarbete”',
  ],
  [
    row('interaction', 'update', 'i', cell('location', 'Luleå', null)),
    'Anna Lind tömde platsen',
    'Anna Lind emptied the place',
  ],
  [
    row('interaction', 'update', 'i', cell('note', 'långt', 'längre')),
    'Anna Lind ändrade anteckningen',
    'Anna Lind changed the note',
  ],
  [
    row('interaction', 'insert', 'i', cell('headline', null, 'Dubbelspår')),
    'Anna Lind loggade kontakten ”Dubbelspår”',
    'Anna Lind logged the interaction “Dubbelspår”',
  ],
  [
    row('interaction', 'update', 'i', cell('deleted_at', null, '2026-11-24T10:00:00Z')),
    'Anna Lind tog bort kontakten ”Dubbelspår”',
    'Anna Lind removed the interaction “Dubbelspår”',
  ],
  [
    row('interaction', 'update', 'i', cell('deleted_at', '2026-11-24T10:00:00Z', null)),
    'Anna Lind återställde kontakten ”Dubbelspår”',
    'Anna Lind restored the interaction “Dubbelspår”',
  ],
  [
    row('interaction_participant', 'insert', 'i:p', cell('person_id', null, 'p')),
    'Anna Lind lade till deltagaren Göte Göteson',
    'Anna Lind added the participant Göte Göteson',
  ],
  [
    row('interaction_participant', 'update', 'i:p', cell('deleted_at', null, 'x')),
    'Anna Lind tog bort deltagaren Göte Göteson',
    'Anna Lind removed the participant Göte Göteson',
  ],
  [
    row('interaction_participant', 'update', 'i:p', cell('person_id', 'm', 'p')),
    'Anna Lind bytte deltagaren Göte Malberg mot Göte Göteson',
    'Anna Lind replaced the participant Göte Malberg with Göte Göteson',
  ],
  [
    row('not_concerned', 'insert', 'i:q', cell('reason', null, 'Fel')),
    'Anna Lind sade att den inte berör Region Norrbotten',
    'Anna Lind said that it does not concern Region Norrbotten',
  ],
])('%j is a sentence in both languages', (change, swedish, english) => {
  expect(changeSentences(change, sv)).toEqual([swedish])
  expect(changeSentences(change, en)).toEqual([english])
})

test('the history of the whole office names the record, and an unknown author is “någon”', () => {
  const office = { ...sv, about: undefined, by: null }
  expect(changeSentences(row('interaction', 'update', 'i', cell('headline', 'A', 'B')), office)).toEqual([
    'Någon ändrade rubriken i kontakten ”Dubbelspår” från ”A” till ”B”',
  ])
  expect(changeSentences(row('interaction_participant', 'insert', 'i:p'), office)).toEqual([
    'Någon lade till deltagaren Göte Göteson i ”Dubbelspår”',
  ])
  expect(changeSentences(row('interaction_participant', 'update', 'i:p', cell('person_id', 'm', 'p')), office)).toEqual(
    ['Någon bytte deltagaren Göte Malberg mot Göte Göteson i ”Dubbelspår”'],
  )
})

test('a derived cell has no sentence, and an edit of two fields has two', () => {
  const change = row(
    'interaction',
    'update',
    'i',
    cell('starts_on', '2026-01-01', '2026-01-02'),
    cell('starts_at', 'a', 'b'),
    cell('status', 'planned', 'held'),
  )
  expect(changeSentences(change, sv)).toEqual([
    'Anna Lind ändrade datumet från ”2026-01-01” till ”2026-01-02”',
    'Anna Lind ändrade status från ”Planerad” till ”Genomförd”',
  ])
})

test('every table and column with Swedish words has English words', () => {
  for (const part of ['things', 'links', 'columns'] as const)
    expect(Object.keys(historyEn[part]).sort()).toEqual(Object.keys(historySv[part]).sort())
})
