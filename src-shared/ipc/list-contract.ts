import { z } from 'zod'
import type { EditDone, EditEffect, RemovalDone } from '../lists/list-edit'
import type { ListGroup } from '../lists/list-filter'
import type { ListPage, Named } from '../lists/list-rows'
import type { SavedView } from '../lists/list-view'
import type { ActionId } from '../records/ids'
import { id, line } from './field-shapes'
import { change, linkKind, list, query, target, viewDefinitionShape } from './list-shapes'
import { asking, nothing } from './question'

const edit = z.object({ target, change }).strict()

/** What a window may ask about the lists and their views. */
export const listContract = {
  'list:page': asking<ListPage>()(
    z.object({ query, offset: z.number().int().min(0), limit: z.number().int().min(0).max(100) }).strict(),
  ),
  'list:groups': asking<readonly ListGroup[]>()(z.object({ query }).strict()),
  /** The names of what a filter links to, for its chips and its sentence; an id that names nothing is left out. */
  'list:names': asking<readonly Named[]>()(z.object({ kind: linkKind, ids: z.array(id<'row'>()).max(200) }).strict()),
  'list:edit-preview': asking<EditEffect>()(edit),
  'list:edit': asking<EditDone>()(edit),
  'list:remove-preview': asking<EditEffect>()(z.object({ target }).strict()),
  'list:remove': asking<RemovalDone>()(z.object({ target }).strict()),
  'view:list': asking<readonly SavedView[]>()(nothing),
  'view:save': asking<{ id: string; actionId: ActionId }>()(
    z
      .object({
        /** Absent for a new one. */
        id: id<'saved-view'>().optional(),
        name: line(100),
        list,
        isPrivate: z.boolean(),
        definition: viewDefinitionShape,
      })
      .strict(),
  ),
  'view:remove': asking<{ actionId: ActionId }>()(z.object({ id: id<'saved-view'>() }).strict()),
}
