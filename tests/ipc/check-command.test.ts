import { expect, test } from 'vitest'
import { aDemoOffice } from '../db/office'
import { connect } from '../db/raw-store'
import { talan } from './on-command-line'

test('the check ends with code 1 and names each row that breaks a rule in a sentence', async () => {
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

test('the check asks for one row in the singular and for several in the plural', async () => {
  const store = await aDemoOffice()
  const { file } = store
  await store.close()
  const raw = connect(file)
  raw.exec(`update interaction set headline = ' ' where id = 'demo-i14'`)
  const { out } = await talan('check', file)
  expect(out).toContain('1 uppgift i den går inte ihop med resten. Inget är ändrat. Rätta den i Talan:')
  raw.exec(`update interaction set headline = ' ' where id = 'demo-i13'`)
  raw.close()
  expect((await talan('check', file)).out).toContain(
    '2 uppgifter i den går inte ihop med resten. Inget är ändrat. Rätta dem',
  )
})
