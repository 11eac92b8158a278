import { queryOptions } from '@tanstack/react-query'
import type { ReadingChannel } from '../../../src-shared/ipc/contract'
import { type Asked, ask } from './office'

/** Options for `useQuery` and its kin: a question that reads, and the key its answer is cached under. */
export const question = <C extends ReadingChannel>(channel: C, input: Asked<C>) =>
  queryOptions({ queryKey: [channel, input], queryFn: () => ask(channel, input) })
