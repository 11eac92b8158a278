import type { Context, Handlers } from './handlers'

/** What a report would say, before it is written. */
export const reportHandlers = ({ store, now }: Context): Handlers<'report:preview'> => ({
  'report:preview': async request => {
    const { reportMaterial } = await import('../reports/write-report')
    const { period, counts, membership } = await store.snapshot(read => reportMaterial(read, request, now()))
    return { period, counts, isMember: request.partnerId === null || membership.length > 0 }
  },
})
