import { useQuery } from '@tanstack/react-query'
import type { MainTaskId } from '../../../../src-shared/records/ids'
import { question } from '../../../state/office/question'

/** Nearly every logged interaction is advocacy (påverkansarbete), so a new one starts with that task. */
const usualTask = 'paverkansarbete'

/** The main task of a new interaction. Null while it is read, or if the office has no such task. */
export function useUsualTask(): MainTaskId | null {
  const { data } = useQuery(question('reference:read', {}))
  return data?.tasks.find(task => task.id === usualTask)?.id ?? null
}
