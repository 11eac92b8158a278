import type { ExchangeRow, Exchanges } from '../../../src-shared/packs/blocks/issue-block'
import type { PackResult } from '../../../src-shared/packs/pack'
import type { IssueId } from '../../../src-shared/records/ids'
import type { PageTelling } from './page-telling'

/** How many exchanges of an issue stand on its page. The others are in the Excel file. */
const mostShown = 3

const isSomething = ({ ask, response, responseKind, evidence }: PackResult): boolean =>
  responseKind !== 'open' || [ask, response, evidence].some(text => text !== null && text.trim() !== '')

/** Returns the exchanges that have something to tell, newest first. */
const told = ({ material }: PageTelling): PackResult[] =>
  material.results.filter(isSomething).toSorted((a, b) => b.on.localeCompare(a.on))

/** The issue that an exchange is printed under: the first of those with a place that it is about. Undefined for an exchange about none. */
const placeOf = ({ placed }: PageTelling, { issueIds }: PackResult): IssueId | undefined =>
  placed.find(({ id }) => issueIds.includes(id))?.id

function answerOf(
  { said }: PageTelling,
  { response, responseKind }: PackResult,
): Pick<ExchangeRow, 'answered' | 'isAnswered'> {
  const text = response?.trim() ?? ''
  if (responseKind === 'open') return { answered: text === '' ? said.noAnswer : text, isAnswered: text !== '' }
  const word = said.answers[responseKind]
  const isSaid = text.toLowerCase().startsWith(word.toLowerCase())
  return { answered: text === '' ? word : isSaid ? text : `${word}. ${text}`, isAnswered: true }
}

function imprintOf(
  { said, day }: PageTelling,
  { evidence, evidenceReference, evidenceOn }: PackResult,
): Pick<ExchangeRow, 'imprint' | 'isImprinted'> {
  const parts = [evidence?.trim(), evidenceReference?.trim(), evidenceOn === null ? '' : day(evidenceOn)]
  const text = parts.filter(part => part !== undefined && part !== '').join(', ')
  return evidence === null || evidence.trim() === ''
    ? { imprint: said.noImprint, isImprinted: false }
    : { imprint: text, isImprinted: true }
}

/** Returns what was asked, answered and imprinted on an issue; null when there is nothing. An exchange about two issues stands under one. */
export function exchangesOf(telling: PageTelling, issue: IssueId): Exchanges | null {
  const { said, dayBare, issueNumber } = telling
  const own = told(telling).filter(result => placeOf(telling, result) === issue)
  if (own.length === 0) return null
  const rows = own.slice(0, mostShown).map(
    (result, index): ExchangeRow => ({
      id: `issue:${issueNumber(issue) ?? issue}:exchange:${index + 1}`,
      day: dayBare(result.on),
      asked: result.ask?.trim() || said.noAsk,
      ...answerOf(telling, result),
      ...imprintOf(telling, result),
    }),
  )
  const older = own.length - rows.length
  return { headings: said.exchange, rows, older, more: older === 0 ? null : said.olderAsks(older) }
}

/** Returns where the exchanges of an issue stand that are printed under another one; null when there are none. */
export function seeAlso(telling: PageTelling, issue: IssueId): string | null {
  const { said, issueNumber, nameOf, dayAndMonth, language } = telling
  const places = told(telling).flatMap(result => {
    const place = placeOf(telling, result)
    if (place === undefined || place === issue || !result.issueIds.includes(issue)) return []
    return [said.seeAlsoPlace(issueNumber(place), nameOf(place), dayAndMonth(result.on))]
  })
  if (places.length === 0) return null
  const list = new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { type: 'conjunction' })
  return said.seeAlso(list.format(places.toReversed()))
}
