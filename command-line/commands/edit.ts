import type { z } from 'zod'
import type { Writer } from '../../db/schema'
import { editCommitment } from '../../office/follow-up/edit-commitment'
import { editInteraction } from '../../office/log/edit-interaction'
import { editMembership } from '../../office/register/edit-membership'
import { editOrganisation } from '../../office/register/edit-organisation'
import { editPerson } from '../../office/register/edit-person'
import { editRole } from '../../office/register/edit-role'
import { editPart } from '../../office/register/parts/write-part'
import { type EditableKind, editShapes, type ParsedEdit } from '../../src-shared/ipc/edit-shapes'
import { partShapes } from '../../src-shared/ipc/part-shapes'
import type { InteractionId } from '../../src-shared/records/ids'
import type { AddableKind, PartEdit } from '../../src-shared/records/record-parts'
import { Misused } from '../arguments'
import type { Command } from '../command'
import { shaped } from '../shaped'
import { concernSaid } from '../shown/concern-lines'
import { withStore } from '../with-store'

type Edit<Kind extends EditableKind> = (
  db: Writer,
  id: string,
  changes: ParsedEdit<Kind>,
  now: Date,
) => Promise<unknown>

const edits: { readonly [Kind in EditableKind]: Edit<Kind> } = {
  interaction: (db, id, changes, now) => editInteraction(db, id as never, changes, now),
  person: (db, id, changes, now) => editPerson(db, id as never, changes, now),
  organisation: (db, id, changes, now) => editOrganisation(db, id as never, changes, now),
  commitment: editCommitment,
  role: (db, id, changes) => editRole(db, id as never, changes),
  membership: editMembership,
}
const kinds = Object.keys(edits) as EditableKind[]
/** What has no question of its own is changed as a part of a record is. */
const parts = (Object.keys(partShapes) as AddableKind[]).filter(kind => !(kind in edits))

function parsed(shape: z.ZodType, kind: string, text: string): unknown {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw new Misused('ändringarna är inte JSON')
  }
  return shaped(shape, given, kind)
}

type Change = (db: Writer, id: string, now: Date) => Promise<unknown>

function changeFrom<Kind extends EditableKind>(kind: Kind, text: string): Change {
  const changes = parsed(editShapes[kind], kind, text) as ParsedEdit<Kind>
  const apply: Edit<Kind> = edits[kind]
  return (db, id, now) => apply(db, id, changes, now)
}

function partChangeFrom<Kind extends AddableKind>(kind: Kind, text: string): Change {
  const changes = parsed(partShapes[kind].partial(), kind, text) as PartEdit<Kind>
  return (db, id, now) => editPart(db, kind, id, changes, now)
}

/** Changes the given fields of one thing, through the same shapes as the window. */
export const edit: Command = {
  options: [],
  flags: [],
  takesWords: true,
  run: async ({ file, words: [what, id, text, ...more] }, now) => {
    const kind = kinds.find(known => known === what)
    const part = parts.find(known => known === what)
    if ((!kind && !part) || id === undefined || text === undefined || more.length > 0)
      throw new Misused(`efter filen står en av ${[...kinds, ...parts].join(', ')}, ett id och ändringarna som JSON`)
    const change = kind ? changeFrom(kind, text) : partChangeFrom(part as AddableKind, text)
    return withStore(file, async store => {
      const { actionId } = await store.change(db => change(db, id, now))
      const said = `Ändrat. Det går att ångra, åtgärd ${actionId}.`
      const value = { actionId, kind: kind ?? part, id }
      if (kind !== 'interaction') return { value, sentence: said }
      const { lines, ...concern } = await concernSaid(store.read, id as InteractionId)
      return { value: { ...value, ...concern }, sentence: [`${said} Kontakten`, ...lines].join('\n') }
    })
  },
}
