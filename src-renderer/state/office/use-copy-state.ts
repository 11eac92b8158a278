import { useQuery } from '@tanstack/react-query'
import { copyStateAskedEvery } from '../waits'
import { question } from './question'

/** The second place, and why copies are not made, if they are not. Asked for again now and then: a stick comes and goes. Undefined at first. */
export const useCopyState = (isAsked = true) =>
  useQuery({ ...question('place:state', {}), refetchInterval: copyStateAskedEvery, enabled: isAsked }).data
