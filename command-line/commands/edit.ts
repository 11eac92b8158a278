import type { z } from 'zod'
import type { Office } from '../../office/questions/open-office'
import { shaped } from '../../office/questions/parsed'
import type { Input } from '../../src-shared/ipc/contract'
import { type Edit, type EditableKind, editShapes } from '../../src-shared/ipc/edit-shapes'
import { partChangeShapes } from '../../src-shared/ipc/part-shapes'
import { Misused } from '../arguments'
import type { Command } from '../command'
import { either } from '../either'
import { concernSaid } from '../shown/concern-lines'
import { withOffice } from '../with-office'

type Edited = Promise<{ readonly actionId: string }>
type Editing<Kind extends EditableKind> = (office: Office, id: string, changes: Edit<Kind>) => Edited

const edits: { readonly [Kind in EditableKind]: Editing<Kind> } = {
  interaction: ({ ask }, id, changes) => ask('interaction:edit', { id, changes }),
  person: ({ ask }, id, changes) => ask('person:edit', { id, changes }),
  organisation: ({ ask }, id, changes) => ask('organisation:edit', { id, changes }),
  commitment: ({ ask }, id, changes) => ask('commitment:edit', { id, changes }),
  role: ({ ask }, id, changes) => ask('role:edit', { id, changes }),
  membership: ({ ask }, id, changes) => ask('membership:edit', { id, changes }),
}
const kinds = Object.keys(edits) as EditableKind[]

/** What has no question of its own is changed as a part of a record is. */
type PartKind = Exclude<Input<'record:change'>['kind'], EditableKind>
const parts = Object.keys(partChangeShapes).filter((kind): kind is PartKind => !(kind in edits))

function parsed<Shape extends z.ZodType>(shape: Shape, kind: string, text: string): z.output<Shape> {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw new Misused('ändringarna är inte JSON')
  }
  return shaped(shape, given, kind)
}

type Change = (office: Office, id: string) => Edited

function changeFrom<Kind extends EditableKind>(kind: Kind, text: string): Change {
  const changes = parsed(editShapes[kind], kind, text) as Edit<Kind>
  const apply: Editing<Kind> = edits[kind]
  return (office, id) => apply(office, id, changes)
}

function partChangeFrom(kind: PartKind, text: string): Change {
  const changes = parsed(partChangeShapes[kind], kind, text)
  return ({ ask }, id) => ask('record:change', { kind, id, changes } as Input<'record:change'>)
}

/** Changes the given fields of one thing, through the same shapes as the window. */
export const edit: Command = {
  options: [],
  flags: [],
  takesWords: true,
  help: {
    part: 'write',
    uses: [
      {
        call: 'FIL SLAG ID JSON',
        does: `ändrar de fält som anges: '{"headline":"Rubriken","issueIds":{"add":["malmbanan"]}}'. SLAG är ${either([...kinds, ...parts])}`,
      },
    ],
  },
  run: async (given, now) => {
    const [what, id, text, ...more] = given.words
    const kind = kinds.find(known => known === what)
    const part = parts.find(known => known === what)
    const known = kind ?? part
    if (known === undefined || id === undefined || text === undefined || more.length > 0)
      throw new Misused(`efter filen står en av ${[...kinds, ...parts].join(', ')}, ett id och ändringarna som JSON`)
    const change = kind ? changeFrom(kind, text) : partChangeFrom(part as PartKind, text)
    return withOffice(given, now, async office => {
      const { actionId } = await change(office, id)
      const said = `Ändrat. Det går att ångra, åtgärd ${actionId}.`
      const value = { actionId, kind: known, id }
      if (known !== 'interaction') return { value, sentence: said }
      const { lines, ...concern } = await concernSaid(office, id)
      return { value: { ...value, ...concern }, sentence: [`${said} Kontakten`, ...lines].join('\n') }
    })
  },
}
