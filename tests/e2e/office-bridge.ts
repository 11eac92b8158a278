import type { Page } from 'playwright/test'
import type { Channel } from '../../src-shared/ipc/channels'
import type { Answer, Input } from '../../src-shared/ipc/contract'
import { everything } from '../../src-shared/lists/list-filter'

/** Asks `list:page` for the newest contacts of the whole log. */
export const wholeLog = (limit: number): Input<'list:page'> => ({
  query: { list: 'interactions', filter: everything, sort: [], groupBy: null, me: null },
  offset: 0,
  limit,
})

/** Asks a question from inside the page, as its own code would, past every check the forms make. */
export const askFromPage = (page: Page, channel: Channel, input: unknown): Promise<Answer<unknown>> =>
  page.evaluate(
    ([name, value]) => {
      const { office } = globalThis as unknown as {
        office: Record<string, (input: unknown) => Promise<Answer<unknown>>>
      }
      return (office[name as string] as (input: unknown) => Promise<Answer<unknown>>)(value)
    },
    [channel, input] as const,
  )
