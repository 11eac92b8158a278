import { importBatches } from '../../db/reads/imports/import-batches'
import { revertImport } from '../imports/batches/revert-import'
import { importOf } from '../imports/in-progress/import-in-progress'
import { namesPage, planPage } from '../imports/in-progress/shown-plan'
import type { ImportPlan } from '../imports/planning/import-plan'
import { decideNames, decideRows, giveDay } from '../imports/planning/decide'
import { resolvedName } from '../imports/planning/resolved-name'
import type { ImportChannel } from '../../src-shared/ipc/channels'
import { mostNamed } from '../../src-shared/records/record-limits'
import type { ActionId } from '../../src-shared/records/ids'
import type { Context, Handlers } from './handlers'

type OfRows = { readonly rows: readonly number[] } | { readonly verb: string }
type OfNames = { readonly keys: readonly string[] } | { readonly verdict: string }

const rowsMeant = ({ rows }: ImportPlan, of: OfRows): readonly number[] =>
  'rows' in of ? of.rows : rows.filter(({ verb }) => verb === of.verb).map(({ at }) => at)

const namesMeant = ({ names }: ImportPlan, of: OfNames): readonly string[] =>
  'keys' in of ? of.keys : [...names.values()].filter(name => resolvedName(name).is === of.verdict).map(({ key }) => key)

/** The import in progress and the batches of earlier ones. */
export function importHandlers({ store, now }: Context): Handlers<ImportChannel> {
  const current = () => importOf(store)
  const { read } = store
  return {
    'import:state': async () => current().state,
    'import:change': change => current().change(change, now()),
    'import:plan': () => current().makePlan(now()),
    'import:rows': page => planPage(read, current().plan, page, current().language),
    'import:names': page => namesPage(read, current().plan, page, current().language),
    'import:decide-rows': ({ of, decision }) =>
      current().decide(plan => decideRows(read, plan, rowsMeant(plan, of), decision)),
    'import:decide-names': ({ of, decision }) =>
      current().decide(plan => decideNames(read, plan, namesMeant(plan, of), decision)),
    'import:give-day': ({ rows, day }) => current().decide(plan => giveDay(read, plan, rows, day)),
    'import:apply': async () => {
      const { refusals: _, actionId, ...result } = await current().apply(now())
      return { ...result, actionId: actionId as ActionId | null }
    },
    'import:give-up': async () => {
      current().giveUp()
      return {}
    },
    'import:batches': ({ limit }) => importBatches(read, limit),
    'import:revert': async ({ batchId }) => {
      const { actionId, undone, skipped, left } = await revertImport(store, batchId, now(), mostNamed)
      return { actionId, undone, skipped: skipped.length, left }
    },
  }
}
