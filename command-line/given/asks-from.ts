import { type NewAsk, type ResponseKind, responseKinds } from '../../src-shared/log/ask'
import { isSameText } from '../../src-shared/names/folded-text'
import type { IssueId } from '../../src-shared/records/ids'
import type { Issue } from '../../src-shared/records/reference'
import { sharedWords } from '../../src-shared/text/shared-words'
import { type Arguments, Misused } from '../arguments'
import { either } from '../either'

const { responses } = sharedWords('sv').pack

/** Reads an outcome by its code or its Swedish word. Throws `Misused` for another text. */
function outcomeFrom(text: string): ResponseKind {
  const found = responseKinds.find(kind => kind === text || isSameText(responses[kind], text))
  if (!found) throw new Misused(`--outcome är ${either(responseKinds.map(kind => `${kind} (${responses[kind]})`))}`)
  return found
}

/** Splits "malmbanan=Bygg dubbelspår" into its issue and its text. Without an issue of the interaction before "=", all of it is the text. */
function askFrom(text: string, issueIds: readonly IssueId[], issues: readonly Issue[]): Omit<NewAsk, 'response'> {
  const at = text.indexOf('=')
  const before = text.slice(0, Math.max(at, 0)).trim()
  const issue = issues.find(({ id, name }) => issueIds.includes(id) && (id === before || isSameText(name, before)))
  const [only, ...others] = issueIds
  return issue
    ? { issueId: issue.id, ask: text.slice(at + 1).trim() }
    : { issueId: others.length === 0 ? (only ?? null) : null, ask: text.trim() }
}

/**
 * Returns what was asked, with the outcome of each: the first `--outcome` is that of the first `--ask`, and so on; where there is none it is
 * open. An outcome without an ask says how they answered what is not written down.
 */
export function asksFrom(given: Arguments, issueIds: readonly IssueId[], issues: readonly Issue[]): readonly NewAsk[] {
  const asks = given.all('ask')
  const outcomes = given.all('outcome').map(outcomeFrom)
  const texts = asks.length === 0 && outcomes.length === 1 ? [''] : asks
  if (outcomes.length > texts.length) throw new Misused('det finns fler --outcome än --ask')
  return texts.map((text, index) => ({ ...askFrom(text, issueIds, issues), response: outcomes[index] ?? 'open' }))
}
