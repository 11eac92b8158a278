import { queryOptions } from '@tanstack/react-query'
import type { Channel } from '../../../src-shared/ipc/channels'

import { type Asked, ask } from './office'

/** A question together with the name its answer is remembered under, for `useQuery` and its kin. */
export const question = <C extends Channel>(channel: C, input: Asked<C>) =>
  queryOptions({ queryKey: [channel, input], queryFn: () => ask(channel, input) })
