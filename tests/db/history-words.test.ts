import { expect, test } from 'vitest'
import { changeSentences, untold } from '../../src-shared/text/change-sentences'
import { languages } from '../../src-shared/text/language'
import { anOffice } from './office'
import { connect } from './raw-store'

/** Returns every column whose changes are recorded, read from the schema. */
async function recordedColumns(): Promise<{ table: string; column: string }[]> {
  const store = await anOffice()
  const raw = connect(store.file)
  try {
    return raw
      .prepare(
        `select m.name as "table", c.name as "column" from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'
           and exists (select 1 from pragma_table_info(m.name) t where t.name = 'deleted_at') and c.name <> 'deleted_at' order by 1, 2`,
      )
      .all() as { table: string; column: string }[]
  } finally {
    raw.close()
  }
}

test.each(languages)(
  'the history (%s) has words for every column that can change and shows no column name',
  async language => {
    const columns = await recordedColumns()
    expect(columns.length).toBeGreaterThan(200)
    const shown = columns
      .filter(({ column }) => !untold.test(column))
      .flatMap(({ table, column }) => {
        const cells = [{ column, before: 'förut', after: 'nu' }]
        const said = changeSentences(
          { table, id: 'ett:annat', op: 'update', cells },
          { by: 'Anna', names: { ett: 'Mötet', annat: 'Kim' }, language },
        )
        const isWorded = said.length > 0 && said.every(sentence => !/_|undefined|en uppgift|a detail/.test(sentence))
        return isWorded ? [] : [`${table}.${column}: ${said.join(' ')}`]
      })
    expect(shown).toEqual([])
  },
)

test('the history of a participant replaced by a merge names the interaction and both people', () => {
  const change = {
    table: 'interaction_participant',
    id: 'm:b',
    op: 'update',
    cells: [{ column: 'person_id', before: 'b', after: 'a' }],
  } as const
  const names = { m: 'Om spåret', a: 'Kim Kvar', b: 'Kim Qvar' }
  expect(changeSentences(change, { by: 'Anna', names, language: 'sv' })).toEqual([
    'Anna bytte deltagaren Kim Qvar mot Kim Kvar i ”Om spåret”',
  ])
  expect(changeSentences(change, { by: 'Anna', names, language: 'en', about: 'm' })).toEqual([
    'Anna replaced the participant Kim Qvar with Kim Kvar',
  ])
})
