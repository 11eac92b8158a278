import { useWords, type Words } from '../../text/words'

/** A heading of the table, in the language of the moment. */
export function ColumnName({ of }: { readonly of: keyof Words['log']['columns'] }) {
  return useWords().log.columns[of]
}
