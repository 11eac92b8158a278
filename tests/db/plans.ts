import { Kysely } from 'kysely'
import type { Snapshot } from '../../db/schema'
import { dialectOn } from '../../db/statement-cache'
import type { Store } from '../../db/store'
import { addTextFunctions } from '../../db/text-functions'
import { aDemoOffice } from './office'
import { connect } from './raw-store'

type Step = { readonly id: number; readonly parent: number; readonly detail: string }

/** Runs a query and returns SQLite's plans of the statements it sent. */
async function planTreesOf(store: Store, query: (store: Store) => Promise<unknown>): Promise<Step[][]> {
  const sent: string[] = []
  const raw = connect(store.file)
  addTextFunctions(raw)
  const watched = new Kysely<never>({
    dialect: dialectOn(raw),
    log: event => {
      sent.push(event.query.sql)
    },
  })
  const read = watched as unknown as Snapshot
  await query({ ...store, read, snapshot: work => work(read) })
  const trees = sent.map(
    text => raw.prepare(`explain query plan ${text}`).all(...(text.match(/\?/g) ?? []).map(() => null)) as Step[],
  )
  raw.close()
  return trees
}

/** Returns SQLite's plan of a statement in an office's file. */
export function plansOfText({ file }: Store, text: string): string[] {
  const raw = connect(file)
  addTextFunctions(raw)
  const steps = raw.prepare(`explain query plan ${text}`).all(...(text.match(/\?/g) ?? []).map(() => null)) as Step[]
  raw.close()
  return steps.map(({ detail }) => detail)
}

export const plansOf = async (store: Store, query: (store: Store) => Promise<unknown>): Promise<string[]> =>
  (await planTreesOf(store, query)).flat().map(plan => plan.detail)

/** Returns the sorting steps by which SQLite chooses which rows to show. The chosen rows are one window, and may be sorted. */
export async function sortsBeforeTheWindow(store: Store, query: (store: Store) => Promise<unknown>): Promise<string[]> {
  const trees = await planTreesOf(store, query)
  return trees.flatMap(tree => {
    const chosen = new Set(tree.filter(step => step.detail === 'MATERIALIZE chosen').map(step => step.id))
    for (const step of tree) if (chosen.has(step.parent)) chosen.add(step.id)
    return tree.filter(step => chosen.has(step.id) && step.detail.includes('TEMP B-TREE')).map(step => step.detail)
  })
}

export const scansOf = (plans: string[], tables: RegExp) =>
  plans.filter(plan => plan.startsWith('SCAN') && tables.test(plan) && !/USING (COVERING )?INDEX/.test(plan))
export const large = /\b(interaction|interaction_\w+|person|role_assignment|i|p|r|l)\b/

/** Returns the demo office, with or without the statistics of `analyze`, by which SQLite may choose another order. */
export async function aCountedOffice(isAnalysed: boolean): Promise<Store> {
  const store = await aDemoOffice()
  if (isAnalysed) connect(store.file).exec('analyze').close()
  return store
}
