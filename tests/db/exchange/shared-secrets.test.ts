import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recordFaultsIn } from '../../../db/record/record-faults'
import { attachFiles } from '../../../office/attachments/attach-files'
import { checkHistory } from '../../../office/keeping/check-history'
import { currentKey } from '../../../office/sharing/own-keys'
import { publish } from '../../../office/sharing/publish'
import { filesOf } from '../../../office/sharing/shared-folder'
import { shutOutComputer } from '../../../office/sharing/shut-out-computer'
import { aFolder } from '../office'
import { connect } from '../raw-store'
import {
  add,
  aLaptop,
  aPlace,
  everyByteBelow,
  hours,
  joinWith,
  kindsOf,
  logsOf,
  nameIn,
  officeOn,
  refusedIn,
  share,
  sharingIn,
  sync,
  syncAll,
  today,
  twoLaptops,
} from './laptops'

test('a code is valid once and for a week, however it is typed', async () => {
  const place = aPlace()
  const anna = await aLaptop('anna')
  const [one, other] = [await share(anna, place), await share(anna, place)]
  const bo = await joinWith('bo', place, one.toLowerCase().replaceAll('-', ' '))
  expect(await nameIn(bo, 'se-myn-trafikverket')).toBe(await nameIn(anna, 'se-myn-trafikverket'))
  await sync(anna)
  expect(await refusedIn(joinWith('cilla', place, one))).toContain('be om en ny')
  expect(await refusedIn(joinWith('cilla', place, other, hours(8 * 24)))).toContain('har gått ut')
  expect(await refusedIn(joinWith('cilla', place, 'TALAN-00000-00000-00000-00000'))).toContain('Kontrollera koden')
})

test('what is written in the office is in no byte of the shared folder', async () => {
  const { place, anna, laptops } = await twoLaptops()
  await add(anna, 'o-canary', 'Kanariefågelverket')
  const file = join(aFolder(), 'kanariebilaga.txt')
  writeFileSync(file, 'Kanarieinnehåll')
  await attachFiles(anna.store, { subjectTable: 'organisation', subjectId: 'o-canary' }, [file])
  await syncAll(laptops)
  await share(anna, place)
  const bytes = everyByteBelow(place).toString('latin1').toLowerCase()
  expect(bytes.length).toBeGreaterThan(10_000)
  for (const word of ['kanarie', 'kanariefågelverket', 'trafikverket', 'sqlite format'])
    expect(bytes.includes(Buffer.from(word, 'utf8').toString('latin1'))).toBe(false)
})

test('drafts and notes of older files stay on the laptop where they were written', async () => {
  const place = aPlace()
  const anna = await aLaptop('anna')
  const note = (id: string, content: string) =>
    anna.store.change(db =>
      db
        .insertInto('working_note')
        .values({ id, subject_table: 'organisation', subject_id: 'se-myn-trafikverket', content, written_by: 'anna' })
        .execute(),
    )
  await note('n1', 'Hemligt före')
  const bo = await joinWith('bo', place, await share(anna, place))
  await note('n2', 'Hemligt efter')
  await syncAll([anna, bo])
  await bo.store.close()
  const raw = connect(bo.store.file)
  expect(raw.prepare('select count(*) from working_note').pluck().get()).toBe(0)
  raw.close()
  expect(readFileSync(bo.store.file).includes('Hemligt')).toBe(false)
  expect(recordFaultsIn(bo.store.file)).toEqual([])
  expect(checkHistory(bo.store.file).faults).toEqual([])
})

test('a laptop that is shut out gets no key to what is written after, and what it writes is not taken', async () => {
  const { place, laptops } = await officeOn('anna', 'bo', 'cilla')
  const [anna, bo, cilla] = laptops
  if (!anna || !bo || !cilla) throw new Error('three laptops')
  await add(cilla, 'o-before')
  await sync(cilla)
  // Bo has what Cilla wrote, and Anna has not when she shuts her out. What Bo says that he has, Anna takes too.
  await sync(bo)
  const [late = ''] = (await logsOf(cilla, place)).sort().slice(-1)
  const whole = readFileSync(late)
  rmSync(late)
  await shutOutComputer(await sharingIn(anna), 'cilla', today)
  expect(await nameIn(anna, 'o-before')).toBeUndefined()
  writeFileSync(late, whole)
  await add(anna, 'o-secret')
  await add(cilla, 'o-after')
  await syncAll([anna, bo])
  // Talan on Cilla's laptop sends nothing any more. Another program could, with the key that it has.
  expect(await refusedIn(sync(cilla))).toContain('utestängd')
  const { folder, own, ...sharing } = await sharingIn(cilla)
  const key = currentKey(own.keys, [])
  if (!key) throw new Error('Cilla has a key')
  await publish({ ...sharing, folder, own }, await filesOf(folder), key)
  await syncAll([anna, bo])
  expect(await nameIn(cilla, 'o-secret')).toBeUndefined()
  expect(await kindsOf(bo)).toEqual(['shut-out'])
  for (const one of [anna, bo]) {
    expect(await nameIn(one, 'o-before')).toBe('o-before')
    expect(await nameIn(one, 'o-secret')).toBe('o-secret')
    expect(await nameIn(one, 'o-after')).toBeUndefined()
  }
  const { computers } = await sync(anna)
  expect(computers.map(({ name, isOwn, isShutOut }) => [name, isOwn, isShutOut]).sort()).toEqual([
    ['anna', true, false],
    ['bo', false, false],
    ['cilla', false, true],
  ])
})
