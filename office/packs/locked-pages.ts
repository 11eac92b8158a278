import { earlierLocks } from '../../db/reads/packs/page-facts'
import type { Reader } from '../../db/schema'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { StateBlock } from '../../src-shared/packs/blocks/first-page'
import { isLaidOut, type PackContent } from '../../src-shared/packs/pack-content'
import type { PartnerId } from '../../src-shared/records/ids'
import { dayWithoutYear, plainDate } from '../../src-shared/text/dates'
import { withNoBreaks } from '../../src-shared/text/no-breaks'
import { sharedWords } from '../../src-shared/text/shared-words'

/** The most of a reason that has room beside the two other items of the strip. */
const longestReason = 60

const cut = (text: string): string =>
  text.length > longestReason ? `${text.slice(0, longestReason - 1).trimEnd()}…` : text

/**
 * Returns a pack that is about to be locked, with pages that say so: the day, which version it is, and why the version before was opened.
 * A period that is not over goes on saying that it is not.
 */
export async function asLocked(read: Reader, content: PackContent, now: Date): Promise<PackContent> {
  if (!isLaidOut(content)) return content
  const { language, pages, period, partnerId } = content
  const said = sharedWords(language).pages
  const earlier = await earlierLocks(read, partnerId as PartnerId | null, period)
  const version = earlier.count + 1
  const day = plainDate(dayInStockholm(now), language)
  const { state, items } = pages.first.state
  const [over = '', facts = ''] = items
  const locked = said.locked(day, version)
  const opened =
    earlier.unlockedOn === null
      ? null
      : said.opened(earlier.count, dayWithoutYear(earlier.unlockedOn, language), cut(earlier.reason ?? ''))
  const noBreaks = (text: string) => withNoBreaks(text, language)
  const strip: StateBlock = {
    ...pages.first.state,
    state: state === 'ended' ? 'locked' : state,
    items: opened === null ? [over, facts, noBreaks(locked)] : [over, noBreaks(locked), noBreaks(opened)],
  }
  const header = { ...pages.header, right: noBreaks(`${pages.first.band.period}, ${said.header.locked(day)}`) }
  return { ...content, pages: { ...pages, header, first: { ...pages.first, state: strip } } }
}
