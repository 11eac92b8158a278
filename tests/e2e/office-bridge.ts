import type { Page } from 'playwright/test'
import type { Channel } from '../../src-shared/ipc/channels'
import type { Answer, Input, Output } from '../../src-shared/ipc/contract'
import { everything } from '../../src-shared/lists/list-filter'

/** Asks from inside the page with an input of unknown shape, as no window of Talan would. */
export const askAnythingFromPage = (page: Page, channel: Channel, input: unknown): Promise<Answer<unknown>> =>
  page.evaluate(
    ([name, value]) => {
      const { office } = globalThis as unknown as {
        office: Record<string, (input: unknown) => Promise<Answer<unknown>>>
      }
      return (office[name as string] as (input: unknown) => Promise<Answer<unknown>>)(value)
    },
    [channel, input] as const,
  )

/** Asks a question from inside the page, as its own code does, without the checks of the forms. */
export const askFromPage = <C extends Channel>(page: Page, channel: C, input: Input<C>): Promise<Answer<Output<C>>> =>
  askAnythingFromPage(page, channel, input) as Promise<Answer<Output<C>>>

/** Returns the value of the answer; throws if the answer is a refusal. */
export async function answeredFromPage<C extends Channel>(page: Page, channel: C, input: Input<C>): Promise<Output<C>> {
  const answer = await askFromPage(page, channel, input)
  if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer.refusal)}`)
  return answer.value
}

/** Returns the newest interactions of the whole log and the total number. */
export async function newestContacts(page: Page, limit: number) {
  const query = { list: 'interactions', filter: everything, sort: [], groupBy: null, me: null } as const
  const answer = await answeredFromPage(page, 'list:page', { query, offset: 0, limit })
  if (answer.list !== 'interactions') throw new Error('the log is another list')
  return answer
}
