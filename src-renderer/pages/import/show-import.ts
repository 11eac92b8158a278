import { showInLog } from '../../components/chart/show-in-log'

/** The kinds of files of which each row is an interaction. */
const kindsOfLog = ['interactions', 'events']

/** True if what was read of a file of this kind is in the log. */
export const isOfLog = (kind: string): boolean => kindsOfLog.includes(kind)

/** Shows the log with only what one import made or changed. */
export const showImport = (batchId: string): void =>
  showInLog([{ field: 'imports', operator: 'has-any', ids: [batchId] }])
