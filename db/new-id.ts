import { v7 } from 'uuid'
import type { Id } from '../src-shared/records/ids'

/** Returns a new id for a row. It is unique across laptops without asking them, and ids sort by when they were created. */
export const newId = <Kind extends string>(): Id<Kind> => v7() as Id<Kind>
