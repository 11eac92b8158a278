import type { TextProposal } from '../packs/text-proposal'
import { type ChangedText, textLimits, type WrittenResult } from '../packs/written-texts'
import type { Language } from './language'
import { sharedWords } from './shared-words'

/** Returns a text of at most `longest` characters: the text itself, or as many whole words as there is room for, and an ellipsis. */
export function shortened(text: string, longest: number): string {
  const line = text.trim().replace(/\s+/g, ' ')
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  const end = cut.lastIndexOf(' ')
  return `${(end > longest / 2 ? cut.slice(0, end) : cut.slice(0, -1)).replace(/[\s,;:–-]+$/, '')}…`
}

const joined = (...parts: readonly string[]): string => parts.filter(part => part.trim() !== '').join(' ')

/** Returns what a proposal says, whole, in parts: what it is about, what was answered, and what came of it. */
function partsOf(proposal: TextProposal, language: Language, nameOf: (issueId: string) => string) {
  const words = sharedWords(language).texts
  const issue = proposal.issueIds[0] === undefined ? '' : nameOf(proposal.issueIds[0])
  if (proposal.kind === 'position')
    return { heading: words.stance(proposal.organisation, proposal.scale, issue), text: '', outcome: '' }
  const { ask, response, responseKind, evidence, source } = proposal
  const reference = source.reference ?? ''
  return {
    heading: ask || issue,
    text: joined(words.answers[responseKind], response),
    outcome: evidence && reference ? `${evidence.replace(/[.\s]+$/, '')} (${reference})` : evidence || reference,
  }
}

/** Returns a proposal as the result it could become, cut to what a result has room for. Nothing is added that the source does not say. */
export function proposedResult(
  proposal: TextProposal,
  language: Language,
  nameOf: (issueId: string) => string,
): Omit<WrittenResult, 'id'> {
  const { heading, text, outcome } = partsOf(proposal, language, nameOf)
  return {
    heading: shortened(heading, textLimits.resultHeading),
    text: shortened(text, textLimits.resultText),
    outcome: shortened(outcome, textLimits.resultOutcome),
    issueIds: proposal.issueIds.slice(0, textLimits.issuesOfResult),
  }
}

/** Returns a proposal as the sentence about an issue it could become, cut to what such a sentence has room for. */
export function proposedSentence(
  proposal: TextProposal,
  language: Language,
  nameOf: (issueId: string) => string,
): string {
  const { heading, text, outcome } = partsOf(proposal, language, nameOf)
  return shortened(outcome || joined(heading, text), textLimits.issueSentence)
}

/** Returns what differs from an earlier version, as one sentence; null if nothing does. */
export function changedTextsSentence(
  changed: readonly ChangedText[],
  language: Language,
  nameOf: (issueId: string) => string,
): string | null {
  if (changed.length === 0) return null
  const words = sharedWords(language).texts
  return words.changedSince(
    changed.map(({ kind, how, name, issueId }) =>
      words.changed(kind, how, issueId === null ? name && words.quoted(name) : nameOf(issueId)),
    ),
  )
}
