import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusalOf } from '../../db/file/open-file'
import { createOffice } from '../../db/office'
import { openStore, type Store } from '../../db/store'
import { attachFiles } from '../../office/attachments/attach-files'
import { loadDemo } from '../../office/demo/demo-office'
import { log } from '../../office/log/log'
import type { LogEntry } from '../../src-shared/ipc/log-shape'
import { anInteraction, gote, malmbanan, trafikverket } from '../db/an-interaction'

/** The login that every injected change is signed by. */
export const login = 'fel'
export const now = new Date('2026-11-24T10:00:00Z')
export const malmbananSubject = { subjectTable: 'issue', subjectId: malmbanan } as const

export const officeIn = (folder: string): string => join(folder, 'kontor.talan')
export const opened = (file: string): Promise<Store> => openStore(file, login)

/** Opens an office, works in it and closes it. What SQLite throws becomes a refusal, as wherever an office is used. */
export async function inStore<T>(file: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await opened(file)
  try {
    return await work(store)
  } catch (error) {
    throw refusalOf(file, error)
  } finally {
    await store.close()
  }
}

/** An interaction with everything that belongs to one, so that a part of it that is missing is seen. */
export const wholeEntry = (headline: string, nth: number): LogEntry =>
  anInteraction({
    headline,
    note: `Anteckning ${nth}. ${'Spår och tonnage. '.repeat(1 + (nth % 40))}`,
    startsOn: `2026-${String(1 + (nth % 11)).padStart(2, '0')}-${String(1 + (nth % 28)).padStart(2, '0')}`,
    participants: [
      { personId: gote },
      { name: `Ny Person ${headline}`, organisationId: trafikverket, title: 'Utredare' },
    ],
    asks: [{ issueId: malmbanan, ask: 'Dubbelspår', response: 'open' }],
    commitments: [
      { madeBy: 'us', promise: 'Skicka underlag', dueOn: '2027-01-10' },
      { madeBy: 'them', promise: 'Svara', dueOn: null },
    ],
  })

export const logIn = (store: Store, entry: LogEntry) => log(store, entry, { now, keptNos: 'of-what-follows' })

/** Makes the demo office with more interactions in it and with an attachment. Returns its file. */
export async function demoIn(folder: string, interactions = 0): Promise<string> {
  const file = officeIn(folder)
  const store = await createOffice(file, login)
  await store.change(db => loadDemo(db, now))
  for (let nth = 0; nth < interactions; nth += 1) await logIn(store, wholeEntry(`Tidigare ${nth}`, nth))
  const paper = join(folder, 'underlag.txt')
  writeFileSync(paper, 'Tonnaget år för år. '.repeat(2_000))
  await attachFiles(store, malmbananSubject, [paper])
  await store.close()
  return file
}
