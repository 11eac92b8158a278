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

test('the check says that the history was altered outside Talan, and ends with code 1', async () => {
  const { file, close } = await aDemoOffice()
  await close()
  const raw = connect(file)
  raw.exec(`drop trigger keep_record_update; update change set user_id = 'någon annan' where device_sequence = 3`)
  raw.close()
  const { code, out } = await talan('check', file)
  expect(code).toBe(1)
  expect(out).toContain('Historiken är ändrad utanför Talan.')
  expect(out).toMatch(/Raderna 1–\d+ från dator [0-9a-f]{12} \(.+\) har ändrats av något annat än Talan/)
  expect(out).toContain('talan check FIL --accept')
})

test('a broken seal is accepted with --accept, and later checks say who saw it and end with code 0', async () => {
  const { file, close } = await aDemoOffice()
  await close()
  const raw = connect(file)
  raw.exec(`drop trigger keep_record_update; update change set user_id = 'någon annan' where device_sequence = 3`)
  raw.close()
  const { code, out } = await talan('check', file, '--accept')
  expect(code).toBe(0)
  expect(out).toContain('1 brutet sigill är godtaget.')
  const later = await talan('check', file)
  expect(later.code).toBe(0)
  expect(later.out).toMatch(/Sigillet är brutet för raderna 1–\d+ från dator .*\. Sett och godtaget av .+ 20\d\d-/)
  expect((await talan('history', file)).out).toContain('godtog det brutna sigillet')
})

test('a broken seal is not accepted in a damaged file, which is to be salvaged first', async () => {
  const { file, close } = await aDemoOffice()
  await close()
  const raw = connect(file)
  raw.exec(`drop trigger keep_record_update; update change set user_id = 'någon annan' where device_sequence = 3;
    update device set is_merging = 1; update interaction set headline = 'Annat möte' where id = 'demo-i14';
    update device set is_merging = 0`)
  raw.close()
  const { code, out } = await talan('check', file, '--accept')
  expect(code).toBe(1)
  expect(out).toContain('Brutna sigill kan inte godtas medan filen är skadad')
  expect(out).not.toContain('är godtaget')
})

test('the check compares the history with the seal of a report, and refuses text that is no seal', async () => {
  const { file, close } = await aDemoOffice()
  await close()
  const raw = connect(file)
  const [device, sequence, hash] = raw
    .prepare('select device_id, device_sequence, hash from seal order by device_sequence desc limit 1')
    .raw()
    .get() as [string, number, string]
  raw.close()
  const seal = `${device}-${sequence}-${hash.slice(0, 32)}`
  expect(await talan('check', file, '--seal', seal)).toMatchObject({ code: 0 })
  const { code, out } = await talan('check', file, '--seal', seal.replace(/.{4}$/, '0000'))
  expect(code).toBe(1)
  expect(out).toContain('stämmer inte med hur historiken såg ut när en säkerhetskopia eller rapport gjordes')
  expect((await talan('check', file, '--seal', 'abc')).err).toContain('--seal är ett sigill')
})
