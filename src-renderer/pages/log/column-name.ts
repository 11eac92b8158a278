import { useWords, type Words } from '../../text/words'

/** A component that shows a heading of the table, in the language of the moment. */
export const columnName = (of: keyof Words['log']['columns']) => () => useWords().log.columns[of]
