import { expect, test } from 'vitest'
import { sealedColumns } from '../../../db/seals/seal-entries'
import { columnsDigest, type SealedEntry } from '../../../db/seals/seal-hash'
import { checkHistory } from '../../../office/keeping/check-history'
import { anOffice } from '../office'
import { connect } from '../raw-store'
import { aLaptop, aPlace, joinWith, type OfficeLaptop, share, sync, syncAll } from './laptops'

const note = ({ store }: Pick<OfficeLaptop, 'store'>, id: string) =>
  store.change(db =>
    db
      .insertInto('working_note')
      .values({
        id,
        subject_table: 'organisation',
        subject_id: 'se-myn-trafikverket',
        content: 'Hemligt',
        written_by: 'anna',
      })
      .execute(),
  )

/** Blanks the words of the notes of a file as another program could, so that the seals over them hold. */
function blankNotes(file: string): void {
  const raw = connect(file)
  raw.exec('update device set is_merging = 1')
  const entries = raw
    .prepare(`select ${sealedColumns} from change where table_name = 'working_note'`)
    .all() as SealedEntry[]
  for (const { salt, columns, device_id, device_sequence } of entries)
    raw
      .prepare(
        "update change set columns = '{}', salt = null, columns_digest = ? where device_id = ? and device_sequence = ?",
      )
      .run(columnsDigest(salt ?? '', columns), device_id, device_sequence)
  raw.exec('update device set is_merging = 0')
  raw.close()
}

const kindsIn = (file: string) => checkHistory(file).faults.map(({ kind }) => kind)

test('words of a note that were blanked in the file where they were written are a fault', async () => {
  const store = await anOffice()
  await note({ store }, 'n1')
  await store.close()
  blankNotes(store.file)
  expect(kindsIn(store.file)).toEqual(['blanked'])
})

test('they are one too on the laptop that shares its office, and none on the laptop that never had them', async () => {
  const place = aPlace()
  const anna = await aLaptop('anna')
  await note(anna, 'n1')
  const bo = await joinWith('bo', place, await share(anna, place))
  await note(anna, 'n2')
  await syncAll([anna, bo])
  await anna.store.close()
  await bo.store.close()
  expect([kindsIn(anna.store.file), kindsIn(bo.store.file)]).toEqual([[], []])
  blankNotes(anna.store.file)
  expect(kindsIn(anna.store.file)).toEqual(['blanked', 'blanked'])
})

test('what a joined laptop wrote itself must be there, as which device ever', async () => {
  const place = aPlace()
  const anna = await aLaptop('anna')
  const bo = await joinWith('bo', place, await share(anna, place))
  await note(bo, 'n1')
  await syncAll([anna, bo])
  const raw = connect(bo.store.file)
  // The file goes on as another device, as one does that was restored.
  raw.exec("update device set device_id = 'abcdefabcdef'")
  raw.close()
  await note(bo, 'n2')
  await sync(bo)
  await bo.store.close()
  expect(kindsIn(bo.store.file)).toEqual([])
  blankNotes(bo.store.file)
  expect(kindsIn(bo.store.file)).toEqual(['blanked', 'blanked'])
})
