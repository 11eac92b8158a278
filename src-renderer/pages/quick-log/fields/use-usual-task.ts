import { useQuery } from '@tanstack/react-query'
import type { MainTaskId } from '../../../../src-shared/records/ids'
import { question } from '../../../state/office/question'

/** Nearly all that is logged is advocacy (påverkansarbete), so a new interaction starts out as that. */
const usualTask = 'paverkansarbete'

export function useUsualTask(): MainTaskId | null {
  const { data } = useQuery(question('reference:read', {}))
  return data?.tasks.find(task => task.id === usualTask)?.id ?? null
}
