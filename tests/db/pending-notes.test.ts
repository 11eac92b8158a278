import { expect, test } from 'vitest'
import { unfinishedFile } from '../../db/file/unfinished'
import { allFollowedNotes } from '../../db/private-notes/followed-notes'
import { notesFileOf } from '../../db/private-notes/notes-file'
import { withPrivateNotes } from '../../db/private-notes/open-notes'
import { beginNote, leaveNote } from '../../db/private-notes/pending-notes'
import type { Store } from '../../db/store'
import { log } from '../../office/log/log'
import type { InteractionId } from '../../src-shared/records/ids'
import { anInteraction } from './an-interaction'
import { anOffice } from './office'
import { connect } from './raw-store'

/** No process has this number: it is above the most that Linux gives out. */
const dead = 4_194_305

const now = new Date('2026-11-24T10:00:00Z')
const saved = { now, keptNos: 'of-what-follows' } as const
const contents = async (store: Store) => (await allFollowedNotes(store)).map(({ content }) => content)
const logNoted = (store: Store, privateNote: string) => log(store, { ...anInteraction(), privateNote }, saved)

/** Begins a note as a program that is then killed does: it has ended, and the note is not decided. */
async function killedWith(store: Store, interactionId: InteractionId, text: string, replacedId: InteractionId | null) {
  await withPrivateNotes(store, notes => beginNote(notes, { interactionId, text, replacedId }, now))
  const [, computer] = /\.ny-\d+-([0-9a-f]{8})/.exec(unfinishedFile('')) ?? []
  const raw = connect(notesFileOf(store))
  raw.prepare('update pending_note set run = ?').run(`${dead}-${computer}-000000000000`)
  raw.close()
}

const pending = (store: Store): unknown[] => {
  const raw = connect(notesFileOf(store))
  const rows = raw.prepare('select * from pending_note').all()
  raw.close()
  return rows
}

test('a note whose interaction was never logged is gone when the notes are used after a kill', async () => {
  const store = await anOffice()
  await killedWith(store, 'aldrig-loggad' as InteractionId, 'Ensam', null)
  expect(await contents(store)).toEqual([])
  expect(pending(store)).toEqual([])
})

test('a note whose interaction was logged before the kill stays', async () => {
  const store = await anOffice()
  const { interactionId } = await logNoted(store, '')
  await killedWith(store, interactionId, 'Hör till', null)
  expect(await contents(store)).toEqual(['Hör till'])
  expect(pending(store)).toEqual([])
})

test('the note of an earlier saving goes after a kill that came when the new one was logged', async () => {
  const store = await anOffice()
  const earlier = await logNoted(store, 'Förra')
  const { interactionId } = await logNoted(store, '')
  await killedWith(store, interactionId, 'Nya', earlier.interactionId)
  expect(await contents(store)).toEqual(['Nya'])
})

test('the note of an earlier saving stays when the kill came before the new one was logged', async () => {
  const store = await anOffice()
  const earlier = await logNoted(store, 'Förra')
  await killedWith(store, 'aldrig-loggad' as InteractionId, 'Nya', earlier.interactionId)
  expect(await contents(store)).toEqual(['Förra'])
})

test('a note that a running program is about to log is left to that program', async () => {
  const store = await anOffice()
  const noted = { interactionId: 'snart-loggad' as InteractionId, text: 'Strax', replacedId: null }
  await withPrivateNotes(store, notes => beginNote(notes, noted, now))
  expect(await contents(store)).toEqual(['Strax'])
  expect(pending(store)).toHaveLength(1)
})

test('a note that could not be emptied when its logging failed is gone at the next use of the notes', async () => {
  const store = await anOffice()
  const interactionId = 'nekad' as InteractionId
  await withPrivateNotes(store, notes => beginNote(notes, { interactionId, text: 'Ensam', replacedId: null }, now))
  leaveNote(interactionId)
  expect(await contents(store)).toEqual([])
  expect(pending(store)).toEqual([])
})

test('a logging that is done leaves no note undecided', async () => {
  const store = await anOffice()
  const { actionId, interactionId } = await logNoted(store, 'Ett')
  await log(store, { ...anInteraction(), privateNote: 'Två', replaces: { actionId, interactionId } }, saved)
  expect(await contents(store)).toEqual(['Två'])
  expect(pending(store)).toEqual([])
})
