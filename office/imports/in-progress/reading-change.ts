import type { ReadOptions } from '../reading/readers'
import type { ChoiceChange } from './held-reading'

type TableOptions = NonNullable<ReadOptions['table']>

/** How a file is read, and how its table is mapped. What is left out stays as it is. */
export type ReadingChange = ChoiceChange & {
  readonly encoding?: ReadOptions['encoding'] | undefined
  readonly separator?: TableOptions['separator'] | undefined
  readonly headerLine?: number | null | undefined
  readonly window?: ReadOptions['window'] | undefined
  readonly isList?: boolean | undefined
}

/** Returns how the bytes are read with what the user changes; null if they need not be read again. */
export function otherwiseRead(how: ReadOptions, change: ReadingChange): ReadOptions | null {
  const { encoding, separator, headerLine, window, isList } = change
  if ([encoding, separator, headerLine, window, isList].every(one => one === undefined)) return null
  return {
    ...how,
    ...(encoding === undefined ? {} : { encoding }),
    ...(window === undefined ? {} : { window }),
    ...(isList === undefined ? {} : { isList }),
    table: {
      ...how.table,
      ...(separator === undefined ? {} : { separator }),
      ...(headerLine === undefined ? {} : { headerLine }),
    },
  }
}
