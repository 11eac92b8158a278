import { z } from 'zod'
import type { EditDone, EditEffect, RemovalDone } from '../lists/list-edit'
import type { ListGroup } from '../lists/list-filter'
import { longestTypedName, longestViewName, mostRowsOfList } from '../lists/list-limits'
import type { ListPage, Named } from '../lists/list-rows'
import type { SavedView } from '../lists/list-view'
import { id, ids, line, typed } from './field-shapes'
import { change, linkKind, list, query, target, viewDefinitionShape } from './list-shapes'
import { type Acted, changing, nothing, reading } from './question'

const edit = z.object({ target, change }).strict()

/** The questions about lists and their saved views. */
export const listContract = {
  'list:page': reading<ListPage>()(
    z.object({ query, offset: z.number().int().min(0), limit: z.number().int().min(0).max(mostRowsOfList) }).strict(),
  ),
  'list:groups': reading<readonly ListGroup[]>()(z.object({ query }).strict()),
  /** The names of the rows a filter refers to, for its chips and its sentence. An id that names no row is left out. */
  'list:names': reading<readonly Named[]>()(z.object({ kind: linkKind, ids: ids<'row'>() }).strict()),
  /** The first row, from a given one on and then from the top, whose name begins like a text; null if there is none. */
  'list:row-starting': reading<{ readonly row: number | null }>()(
    z
      .object({ query, text: typed.pipe(z.string().min(1).max(longestTypedName)), from: z.number().int().min(0) })
      .strict(),
  ),
  'list:edit-preview': reading<EditEffect>()(edit),
  'list:edit': changing<EditDone>()(edit),
  'list:remove-preview': reading<EditEffect>()(z.object({ target }).strict()),
  'list:remove': changing<RemovalDone>()(z.object({ target }).strict()),
  'view:list': reading<readonly SavedView[]>()(nothing),
  'view:save': changing<Acted<{ id: string }>>()(
    z
      .object({
        /** Absent for a new view. */
        id: id<'saved-view'>().optional(),
        name: line(longestViewName),
        list,
        isPrivate: z.boolean(),
        definition: viewDefinitionShape,
      })
      .strict(),
  ),
  'view:remove': changing<Acted>()(z.object({ id: id<'saved-view'>() }).strict()),
}
