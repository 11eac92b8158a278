import { queryOptions } from '@tanstack/react-query'
import type { ReadingChannel } from '../../../src-shared/ipc/contract'
import { type Asked, ask } from './office'

/** A question that reads, together with the name its answer is remembered under, for `useQuery` and its kin. */
export const question = <C extends ReadingChannel>(channel: C, input: Asked<C>) =>
  queryOptions({ queryKey: [channel, input], queryFn: () => ask(channel, input) })
