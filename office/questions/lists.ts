import { listGroups } from '../../db/reads/lists/list-groups'
import { listNames } from '../../db/reads/lists/list-names'
import { sharedFamilyNames } from '../../db/reads/lists/shared-family-names'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { EditTarget } from '../../src-shared/lists/list-edit'
import { editEffect, editPlan } from '../lists/edit-plan'
import { editRows } from '../lists/edit-rows'
import { targeted } from '../lists/edit-target'
import { meantQuery, readList } from '../lists/read-list'
import { removalPlan, removeRows } from '../lists/remove-rows'
import { rowStarting } from '../lists/row-starting'
import type { Context, Handlers } from './handlers'

type ListChannel =
  | 'list:page'
  | 'list:groups'
  | 'list:names'
  | 'list:row-starting'
  | 'list:shared-names'
  | 'list:edit-preview'
  | 'list:edit'
  | 'list:remove-preview'
  | 'list:remove'

/** Pages and groups of the lists, and edits of many rows as one action. */
export const listHandlers = ({ store, now }: Context): Handlers<ListChannel> => {
  const today = () => dayInStockholm(now())
  const meant = async (target: EditTarget): Promise<EditTarget> =>
    'query' in target ? { ...target, query: await meantQuery(store, target.query) } : target
  return {
    'list:page': ({ query, ...part }) => readList(store, query, part, today()),
    'list:groups': async ({ query }) => listGroups(store.read, await meantQuery(store, query), today()),
    'list:names': ({ kind, ids }) => listNames(store.read, kind, ids),
    'list:row-starting': async given => ({ row: await rowStarting(store, given, today()) }),
    'list:shared-names': () => sharedFamilyNames(store.read),
    'list:edit-preview': async ({ target, change }) => {
      const rows = await targeted(store.read, await meant(target), today())
      return editEffect(store.read, await editPlan(store.read, rows.list, change), rows)
    },
    'list:edit': async ({ target, change }) => {
      const rows = await targeted(store.read, await meant(target), today())
      const plan = await editPlan(store.read, rows.list, change)
      const effect = await editEffect(store.read, plan, rows)
      if (effect.changing === 0) return { ...effect, actionId: null }
      const { actionId } = await store.change(db => editRows(db, plan, rows.rids, { today: today(), now: now() }))
      return { ...effect, actionId }
    },
    'list:remove-preview': async ({ target }) =>
      (await removalPlan(store.read, await targeted(store.read, await meant(target), today()))).effect,
    'list:remove': async ({ target }) => {
      const rows = await targeted(store.read, await meant(target), today())
      const plan = await removalPlan(store.read, rows)
      const { effect, names } = plan
      if (effect.changing === 0) return { ...effect, names, actionId: null }
      const { actionId } = await store.change(db => removeRows(db, rows.list, plan, now()))
      return { ...effect, names, actionId }
    },
  }
}
