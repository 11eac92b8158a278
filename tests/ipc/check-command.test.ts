import { expect, test } from 'vitest'
import { aDemoOffice } from '../db/office'
import { connect } from '../db/raw-store'
import { talan } from './on-command-line'

test('the check names each row that breaks a rule in a sentence, and answers that something is to be put right', async () => {
  const store = await aDemoOffice()
  const { file } = store
  await store.close()
  expect(await talan('check', file)).toMatchObject({ code: 0 })
  const raw = connect(file)
  raw.exec(`update organisation set parent_id = 'se-riksdag-tu' where id = 'se-riksdag-nu';
    update organisation set parent_id = 'se-riksdag-nu' where id = 'se-riksdag-tu';
    update interaction set headline = ' ' where id = 'demo-i14'`)
  raw.close()
  const { code, out } = await talan('check', file)
  expect(code).toBe(1)
  expect(out).toContain('3 uppgifter')
  expect(out).toMatch(/Organisationen ”Trafikutskottet” är en del av sig själv \(se-riksdag-tu\)\./)
  expect(out).toMatch(/Kontakten .*saknar rubrik \(demo-i14\)\./)
  expect(out).not.toContain('Kontorsdatabasen är hel')
})
