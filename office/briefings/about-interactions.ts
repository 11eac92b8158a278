import type { BriefingLine } from '../../src-shared/briefings/briefing'
import type { BriefingInteraction, Told } from '../../src-shared/briefings/briefing-material'
import { daysBetween } from '../../src-shared/days/working-days'
import type { InteractionId } from '../../src-shared/records/ids'
import { printedRole } from '../../src-shared/records/role-assignment'
import {
  capital,
  ended,
  heldAt,
  interactionPlace,
  interactionSource,
  lineOf,
  maskedLine,
  sentences,
  sourceOf,
  type Telling,
} from './briefing-telling'

/** Returns the last words of names, which is how a table names people; the whole names if two would be the same. */
function surnames(names: readonly string[]): readonly string[] {
  const last = names.map(name => name.trim().split(/\s+/).at(-1) ?? name)
  return new Set(last).size === last.length ? last : names
}

function contact(told: Telling, row: BriefingInteraction): BriefingLine {
  const { shared, words, issue } = told
  const { startsOn, headline, kind, participants, organisations, staff, issueIds, excerpt, id } = row
  const whom = [
    ...participants.map(({ name, title, organisation }) => {
      const role = printedRole({ title: title ?? '', organisation: organisation ?? '' })
      return role ? `${name} (${role})` : name
    }),
    ...organisations,
  ].join(', ')
  const facts = [
    shared.kinds[kind],
    whom && words.said.with(whom),
    staff.length > 0 && words.said.from(staff.join(', ')),
    issueIds.map(issue).join(', '),
  ]
  const text = sentences(ended(headline), excerpt && `”${excerpt}”`)
  const met = participants.length > 0 ? surnames(participants.map(({ name }) => name)) : organisations
  return lineOf(`contact:${id}`, startsOn, text, [interactionSource(told, row)], {
    detail: facts.filter(Boolean).join(' · '),
    cells: [text, met.join(', ')],
  })
}

/** Past interactions, newest first. Masked ones come last and show no day. */
export const interactionLines = (told: Telling, rows: readonly Told<BriefingInteraction>[]): BriefingLine[] =>
  rows.map(row =>
    row.told
      ? contact(told, row.told)
      : maskedLine(told, 'interaction', row.id, interactionPlace(row.id as InteractionId)),
  )

/** What either side has promised: who, what and until when. */
export const commitmentLines = (told: Telling): BriefingLine[] =>
  told.material.commitments.map(({ id, told: one }) => {
    if (one === null) return maskedLine(told, 'commitment', id, null)
    const { said } = told.words
    const {
      madeBy,
      owner,
      counterpart,
      counterpartOrganisation,
      promise,
      dueOn,
      isOverdue,
      interactionId,
      interactionOn,
    } = one
    const who = madeBy === 'us' ? said.ours(owner ?? '') : said.theirs(counterpart ?? counterpartOrganisation ?? '')
    const due = dueOn === null ? said.noDue : isOverdue ? said.overdue(told.day(dueOn)) : said.due(told.day(dueOn))
    const place = interactionId ? interactionPlace(interactionId) : null
    const sources = [
      sourceOf(told, 'commitment', id, promise, place),
      ...(interactionId ? [heldAt(told, interactionId)] : []),
    ]
    const by = madeBy === 'us' ? said.we : (counterpart ?? counterpartOrganisation ?? said.they)
    const until =
      dueOn === null
        ? ''
        : isOverdue
          ? said.overdueBy(daysBetween(dueOn, told.material.scope.asOf))
          : said.until(told.day(dueOn))
    const state = told.shared.pack.commitmentStates[isOverdue ? 'overdue' : 'open']
    return lineOf(`commitment:${id}`, capital(state), sentences(who, ended(promise), due), sources, {
      tone: isOverdue ? 'overdue' : 'plain',
      cells: [
        [by, until].filter(Boolean).join(', '),
        sentences(ended(promise), madeBy === 'us' && owner && ended(owner)),
      ],
      detail: interactionOn ? said.promisedOn(told.day(interactionOn)) : '',
    })
  })

/** Returns an answer with its kind before it, unless the answer says the kind itself. */
const kindAndText = (kind: string, text: string): string =>
  text.toLowerCase().startsWith(kind.toLowerCase()) ? text : sentences(ended(kind), text)

/** What we asked, what was answered, and where it left a trace. */
export const resultLines = (told: Telling): BriefingLine[] =>
  told.material.results.map(({ id, told: one }) => {
    if (one === null) return maskedLine(told, 'ask', id, null)
    const { words, shared, issue } = told
    const { ask, response, responseKind, evidence, evidenceReference, evidenceOn, on, interactionId, issueId } = one
    const source = [evidenceReference, evidenceOn].filter(Boolean).join(', ')
    const answer =
      responseKind === 'open'
        ? (response ?? '') || words.said.noAnswer
        : kindAndText(shared.pack.responses[responseKind], response ?? '')
    return lineOf(
      `ask:${id}`,
      on,
      sentences(
        issueId && `${issue(issueId)}:`,
        ended(ask ?? ''),
        ended(
          responseKind === 'open'
            ? words.said.answer(response ? '' : words.said.noAnswer, response ?? '')
            : words.said.answer(shared.pack.responses[responseKind], response ?? ''),
        ),
        (evidence || source) && ended(words.said.imprint(evidence ?? '', source)),
      ),
      [sourceOf(told, 'ask', id, ask ?? '', interactionPlace(interactionId)), heldAt(told, interactionId)],
      { cells: [capital(ask ?? ''), capital(answer), [evidence, source].filter(Boolean).join(', ')] },
    )
  })
