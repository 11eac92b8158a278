import { v7 } from 'uuid'
import type { Id } from '../src-shared/records/ids'

/** A new name for a row: unique on every laptop without asking any of them, and sorting by when it was made. */
export const newId = <Kind extends string>(): Id<Kind> => v7() as Id<Kind>
