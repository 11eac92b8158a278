import { useQuery } from '@tanstack/react-query'
import type { ImportState } from '../../../src-shared/imports/import-state'
import { progressAskedEvery } from '../waits'
import { importWork } from './importing'
import { question } from './question'

const underWay: readonly ImportState['state'][] = ['reading', 'planning', 'writing']

/** How far the import in progress has come. Undefined until it is known. */
export function useImport(): ImportState | undefined {
  const isAsking = importWork.use() !== null
  const asked = useQuery({
    ...question('import:state', {}),
    // Work that was begun before the window was loaded again has no answer to wait for.
    refetchInterval: ({ state }) =>
      !isAsking && state.data && underWay.includes(state.data.state) ? progressAskedEvery : false,
  })
  return asked.data
}
