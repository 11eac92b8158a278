import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { readDraft, saveDraft } from '../../db/private-notes/drafts'
import { allFollowedNotes } from '../../db/private-notes/followed-notes'
import { readPrivateNotes, withPrivateNotes } from '../../db/private-notes/open-notes'
import { readSql } from '../../db/read-sql'
import type { Store } from '../../db/store'
import { attachFiles } from '../../office/attachments/attach-files'
import { copyToOpen } from '../../office/attachments/copy-to-open'
import { allAttachments } from '../../office/attachments/kept-attachments'
import { editInteraction } from '../../office/log/edit-interaction'
import { takeBackAction } from '../../office/log/undo/take-back-action'
import { applyMerge } from '../../office/register/merge'
import { clearCopies, clearLeftCopies, folderForCopies } from '../../src-main/opened-copies'
import type { ActionId, AttachmentId, InteractionId, PersonId } from '../../src-shared/records/ids'
import { anInteraction, trafikverket } from '../db/an-interaction'
import type { KillKind, Work, Wrong } from './kill-kind'
import { inStore, logIn, malmbananSubject, now, officeIn, opened, wholeEntry } from './offices'

/** Work on the rows of an open office. */
const onStore =
  (next: (store: Store, folder: string) => Work['next']) =>
  async (folder: string): Promise<Work> => {
    const store = await opened(officeIn(folder))
    return { next: next(store, folder), close: () => store.close() }
  }

const keep = (folder: string, value: unknown) => writeFileSync(join(folder, 'prepared.json'), JSON.stringify(value))
const prepared = <T>(folder: string): T => JSON.parse(readFileSync(join(folder, 'prepared.json'), 'utf8')) as T
const nothing = async () => undefined

/** An interaction that was logged before the kill. */
type Logged = { readonly id: string; readonly headline: string; readonly parts: string }

/** How many rows of each kind belong to an interaction of `wholeEntry`, in the order of `partsOf`. */
const wholeParts = '2,1,1,1,2'

/** Returns the interactions whose headline begins so, each with the number of its parts. */
export const loggedAs = (store: Store, begin: string): Promise<readonly Logged[]> => {
  const living = (table: string, limit = 99) =>
    sql`min(${limit}, (select count(*) from ${sql.table(table)} l where l.interaction_id = i.id and l.deleted_at is null))`
  return readSql(
    store.read,
    sql<Logged>`select id, headline, ${living('interaction_participant')} || ',' || ${living('interaction_organisation', 1)} || ','
      || ${living('interaction_partner', 1)} || ',' || ${living('ask')} || ',' || ${living('commitment')} as parts
      from interaction i where i.headline like ${`${begin}%`} and i.deleted_at is null`,
  )
}

const missing = (acks: readonly unknown[], there: ReadonlySet<unknown>): string[] =>
  acks.filter(ack => !there.has(ack)).map(ack => String(ack))

export const partsMissing = (found: readonly Logged[]): string[] =>
  found.filter(({ parts }) => parts !== wholeParts).map(({ headline, parts }) => `${headline} has ${parts}`)

const logging: KillKind = {
  prepare: nothing,
  begin: onStore(store => async nth => (await logIn(store, wholeEntry(`Dödad ${nth}`, nth))).interactionId),
  look: async (store, acks) => {
    const found = await loggedAs(store, 'Dödad')
    return { lost: missing(acks, new Set(found.map(({ id }) => id))), half: partsMissing(found) }
  },
}

const loggingThrough: KillKind = {
  ...logging,
  begin: onStore(store => async nth => {
    const { interactionId } = await logIn(store, wholeEntry(`Dödad ${nth}`, nth))
    store.checkpoint()
    return interactionId
  }),
}

const noting: KillKind = {
  prepare: nothing,
  begin: onStore(store => async nth => {
    const entry = { ...wholeEntry(`Noterad ${nth}`, nth), privateNote: `Enskilt ${nth}` }
    return (await logIn(store, entry)).interactionId
  }),
  look: async (store, acks) => {
    const found = await loggedAs(store, 'Noterad')
    const notes = new Map((await allFollowedNotes(store)).map(note => [String(note.subjectId), note.content]))
    const alone = [...notes.keys()].filter(id => !found.some(logged => logged.id === id))
    const unnoted = found.filter(({ id, headline }) => notes.get(id) !== headline.replace('Noterad', 'Enskilt'))
    return {
      lost: missing(acks, new Set(found.map(({ id }) => id))),
      half: [
        ...partsMissing(found),
        ...alone.map(id => `a note without its interaction ${id}`),
        ...unnoted.map(({ headline }) => `${headline} without its note`),
      ],
    }
  },
}

const edited = 'demo-i14' as InteractionId

const editing: KillKind = {
  prepare: nothing,
  begin: onStore(store => async nth => {
    const people = ['demo-c08' as PersonId]
    const participants = nth % 2 === 0 ? { add: people.map(personId => ({ personId })) } : { remove: people }
    const changes = { headline: `Rättad ${nth}`, note: `Rättad ${nth} ${'ord '.repeat(500)}`, participants }
    await store.change(db => editInteraction(db, edited, changes, now))
    return nth
  }),
  look: async (store, acks) => {
    const [row] = await readSql(
      store.read,
      sql<{ headline: string; note: string; isThere: number }>`select headline, note, exists (select 1
        from interaction_participant p where p.interaction_id = i.id and p.person_id = 'demo-c08' and p.deleted_at is null) as isThere
        from interaction i where id = ${edited}`,
    )
    const [, nth] = /^Rättad (\d+)$/.exec(row?.headline ?? '') ?? []
    const last = acks.at(-1)
    if (nth === undefined || !row) return { lost: last === undefined ? [] : [`edit ${last}`], half: [] }
    const isWhole = row.note.startsWith(`${row.headline} `) && row.isThere === (Number(nth) + 1) % 2
    return { lost: Number(last ?? 0) > Number(nth) ? [`edit ${last}`] : [], half: isWhole ? [] : [row.headline] }
  },
}

const undoing: KillKind = {
  most: 9,
  prepare: folder =>
    inStore(officeIn(folder), async store => {
      const actions: string[] = []
      for (let nth = 0; nth < 10; nth += 1)
        actions.push((await logIn(store, wholeEntry(`Ångras ${nth}`, nth))).actionId)
      keep(folder, actions)
    }),
  begin: onStore((store, folder) => {
    const actions = prepared<ActionId[]>(folder)
    return async nth => {
      const actionId = actions[nth]
      return actionId && (await takeBackAction(store, actionId, now)) && actionId
    }
  }),
  look: async (store, acks, folder) => {
    const wrong: { lost: string[]; half: string[] } = { lost: [], half: [] }
    for (const actionId of prepared<ActionId[]>(folder)) {
      const made = await store.read
        .selectFrom('change')
        .select(['table_name', 'row_id'])
        .where('action_id', '=', actionId)
        .where('op', '=', 'I')
        .execute()
      let gone = 0
      for (const { table_name, row_id } of made)
        gone += (
          await readSql(
            store.read,
            sql`select 1 from ${sql.table(table_name)} where id = ${row_id} and deleted_at is not null`,
          )
        ).length
      if (gone !== 0 && gone !== made.length) wrong.half.push(`${gone} of ${made.length} rows undone of ${actionId}`)
      if (gone === 0 && acks.includes(actionId)) wrong.lost.push(`the undo of ${actionId}`)
    }
    return wrong
  },
}

type Pair = { readonly keep: PersonId; readonly lose: PersonId }

const merging: KillKind = {
  most: 9,
  prepare: folder =>
    inStore(officeIn(folder), async store => {
      const pairs: Pair[] = []
      for (let nth = 0; nth < 10; nth += 1) {
        const names = [`Kim Ett ${nth}`, `Kim Två ${nth}`]
        const participants = names.map(name => ({ name, organisationId: trafikverket, title: 'Handläggare' }))
        const { createdPeople } = await logIn(store, anInteraction({ headline: `Par ${nth}`, participants }))
        const [one, other] = createdPeople as [PersonId, PersonId]
        for (const personId of [one, other, other])
          await logIn(store, anInteraction({ headline: `Par ${nth}`, participants: [{ personId }] }))
        pairs.push({ keep: one, lose: other })
      }
      keep(folder, pairs)
    }),
  begin: onStore((store, folder) => {
    const pairs = prepared<Pair[]>(folder)
    return async nth => {
      const pair = pairs[nth]
      return pair && (await store.change(db => applyMerge(db, { kind: 'person', ...pair }, {}, now))) && nth
    }
  }),
  look: async (store, acks, folder) => {
    const wrong: { lost: string[]; half: string[] } = { lost: [], half: [] }
    for (const [nth, pair] of prepared<Pair[]>(folder).entries()) {
      const met = (id: string) =>
        sql`(select count(*) from interaction_participant where person_id = ${id} and deleted_at is null)`
      const [state] = await readSql(
        store.read,
        sql<{
          state: string
        }>`select (merged_into_id is not null) || (deleted_at is not null) || ',' || ${met(pair.keep)}
          || ',' || ${met(pair.lose)} as state from person where id = ${pair.lose}`,
      )
      const isMerged = state?.state === '11,4,0'
      // Both were at one interaction, which counts once for the person who stays.
      if (!isMerged && state?.state !== '00,2,3') wrong.half.push(`pair ${nth} is ${state?.state}`)
      if (!isMerged && acks.includes(nth)) wrong.lost.push(`the merge of pair ${nth}`)
    }
    return wrong
  },
}

const attaching: KillKind = {
  most: 7,
  prepare: async folder => {
    mkdirSync(join(folder, 'papper'))
    for (let nth = 0; nth < 16; nth += 1)
      writeFileSync(join(folder, 'papper', `${nth}.txt`), `Papper ${nth}. `.repeat(2_000 + nth * 3_000))
  },
  begin: onStore((store, folder) => async nth => {
    if (nth > 7) return undefined
    const files = [2 * nth, 2 * nth + 1].map(paper => join(folder, 'papper', `${paper}.txt`))
    await attachFiles(store, malmbananSubject, files)
    return nth
  }),
  look: async (store, acks): Promise<Wrong> => {
    const names = new Set((await allAttachments(store.read)).map(({ name }) => name))
    const pairs = Array.from({ length: 8 }, (_, nth) => [2 * nth, 2 * nth + 1].filter(one => names.has(`${one}.txt`)))
    return {
      lost: acks.filter(nth => pairs[nth as number]?.length === 0).map(nth => `the attachments ${nth}`),
      half: pairs.flatMap((found, nth) => (found.length === 1 ? [`the attachments ${nth}`] : [])),
    }
  },
}

const opening: KillKind = {
  prepare: async folder => mkdirSync(join(folder, 'temp')),
  begin: async folder => {
    const store = await opened(officeIn(folder))
    const copies = await folderForCopies(join(folder, 'temp'))
    return {
      next: async () => {
        const [first] = await allAttachments(store.read)
        return copyToOpen(store, first?.id as AttachmentId, copies)
      },
      close: () => {
        clearCopies(copies)
        return store.close()
      },
    }
  },
  look: async (_store, _acks, folder) => {
    await clearLeftCopies(join(folder, 'temp'))
    return { lost: [], half: [] }
  },
}

const drafting: KillKind = {
  prepare: nothing,
  begin: onStore(store => async nth => {
    const draft = {
      id: 'utkast',
      form: 'quick-log',
      title: `${nth}`,
      content: `${nth} ${'ord '.repeat(9_000)}${nth}`,
    } as const
    await withPrivateNotes(store, notes => saveDraft(notes, draft, now))
    return nth
  }),
  look: async (store, acks) => {
    const draft = await readPrivateNotes(store, null, notes => readDraft(notes, 'utkast'))
    const last = acks.at(-1)
    if (!draft) return { lost: last === undefined ? [] : [`draft ${last}`], half: [] }
    const isWhole = draft.content.startsWith(`${draft.title} `) && draft.content.endsWith(` ${draft.title}`)
    return {
      lost: Number(last ?? 0) > Number(draft.title) ? [`draft ${last}`] : [],
      half: isWhole ? [] : [`draft ${draft.title}`],
    }
  },
}

export const killsOfRows = {
  'log an interaction': logging,
  'log, and move the log into the file': loggingThrough,
  'log with a private note': noting,
  'edit an interaction': editing,
  'undo an action': undoing,
  'merge two people': merging,
  'attach files': attaching,
  'keep a draft': drafting,
  'open an attachment': opening,
} satisfies Record<string, KillKind>
