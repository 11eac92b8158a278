import { expect, test } from 'vitest'
import { connect } from '../../db/file/connect'
import { openFile } from '../../db/file/open-file'
import { openStore } from '../../db/store'
import { anOffice } from './office'

test('statistics counted while the search index was small are removed, so that they do not slow its upkeep', async () => {
  const { file, close } = await anOffice()
  await close()
  const other = openFile(file)
  other.exec('analyze')
  expect(other.prepare(`select count(*) from sqlite_stat1 where tbl = 'search_index_data'`).pluck().get()).toBe(1)
  other.close()

  const store = await openStore(file, 'test')
  const raw = connect(file, { readonly: true })
  const upkeep = `explain query plan select 1 from search_index_data where id >= 1 and id <= 2`
  expect(raw.prepare(upkeep).get()).toMatchObject({ detail: expect.stringMatching(/^SEARCH/) })
  const counted = raw.prepare('select tbl from sqlite_stat1').pluck()
  expect(counted.all()).toContain('interaction')
  await store.close()
  expect(counted.all().filter(name => /^(search|recent|name|register)_?index_/.test(String(name)))).toEqual([])
  raw.close()
})
