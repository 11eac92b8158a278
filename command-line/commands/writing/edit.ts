import type { z } from 'zod'
import type { Office } from '../../../office/questions/open-office'
import { shaped } from '../../../office/questions/parsed'
import type { Input } from '../../../src-shared/ipc/contract'
import { changeShapes } from '../../../src-shared/ipc/part-shapes'
import { type CatalogueKind, catalogueKinds } from '../../../src-shared/records/catalogue/catalogue'
import { Misused } from '../../arguments'
import type { Command } from '../../command'
import { either } from '../../either'
import { concernSaid } from '../../shown/concern-lines'
import { withOffice } from '../../with-office'

function changesFrom(kind: CatalogueKind, text: string): object {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw new Misused('ändringarna är inte JSON')
  }
  return shaped(changeShapes[kind] as z.ZodType<object>, given, kind)
}

const change = ({ ask }: Office, kind: CatalogueKind, id: string, changes: object) =>
  kind === 'interaction'
    ? ask('interaction:edit', { id, changes })
    : ask('record:change', { kind, id, changes } as Input<'record:change'>)

/** Changes the given fields of one record, through the same shapes as the window. */
export const edit: Command = {
  options: [],
  flags: [],
  takesWords: true,
  help: {
    part: 'write',
    uses: [
      {
        call: 'FIL SLAG ID JSON',
        does: `ändrar de fält som anges: '{"headline":"Rubriken","issueIds":{"add":["malmbanan"]}}'. SLAG är ${either(catalogueKinds)}`,
      },
    ],
  },
  run: async (given, now) => {
    const [what, id, text, ...more] = given.words
    const kind = catalogueKinds.find(known => known === what)
    if (kind === undefined || id === undefined || text === undefined || more.length > 0)
      throw new Misused(`efter filen står en av ${catalogueKinds.join(', ')}, ett id och ändringarna som JSON`)
    const changes = changesFrom(kind, text)
    return withOffice(given, now, async office => {
      const { actionId } = await change(office, kind, id, changes)
      const said = `Ändrat. Det går att ångra, åtgärd ${actionId}.`
      const value = { actionId, kind, id }
      if (kind !== 'interaction') return { value, sentence: said }
      const { lines, ...concern } = await concernSaid(office, id)
      return { value: { ...value, ...concern }, sentence: [`${said} Kontakten`, ...lines].join('\n') }
    })
  },
}
