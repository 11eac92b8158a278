import type { BriefingLine, BriefingStep } from '../../src-shared/briefings/briefing'
import type { BriefingMaterial } from '../../src-shared/briefings/briefing-material'
import { daysBetween } from '../../src-shared/days/working-days'
import { groupedBy } from '../../src-shared/lists/grouped'
import { isDone, stageNow } from '../../src-shared/records/decision-process'
import type { Id } from '../../src-shared/records/ids'
import type { IssueVersion } from '../../src-shared/records/issue-version'
import { type Position, trendOf } from '../../src-shared/records/position'
import { dayInText, dayShort, plainDate } from '../../src-shared/text/dates'
import { wordFor } from '../../src-shared/text/told-words'
import {
  ended,
  heldAt,
  interactionPlace,
  lineOf,
  maskedLine,
  sentences,
  sourceOf,
  type Telling,
} from './briefing-telling'

const issueSource = (told: Telling, id: string) =>
  sourceOf(told, 'issue', id, told.issue(id), { view: 'issue', id: id as Id<'issue'> })

/** A wording, who has decided it and when, and who else has decided exactly the same wording. */
function wordingLine(told: Telling, version: IssueVersion, same: readonly IssueVersion[]): BriefingLine {
  const { material, words, language, issue } = told
  const { issueId, ownerPartnerId, wording } = version
  const decided = ({ ownerPartnerId: owner, decidingBody, decidedOn, decidedPrecision, caseNumber }: IssueVersion) => {
    const name = owner === null ? words.said.jointly : (material.partnerNames[owner] ?? owner)
    const day = decidedOn ? plainDate(decidedOn, language, decidedPrecision) : ''
    return [name, decidingBody, day, caseNumber].filter(Boolean).join(', ')
  }
  const source = (one: IssueVersion) =>
    sourceOf(told, 'wording', one.id, `${issue(issueId)}, ${decided(one)}`, { view: 'issue', id: issueId })
  return lineOf(
    `wording:${issueId}:${ownerPartnerId ?? 'joint'}`,
    issue(issueId),
    ended(wording),
    [issueSource(told, issueId), ...[version, ...same].map(source)],
    { detail: sentences(...[version, ...same].map(one => ended(decided(one)))) },
  )
}

/** How each issue is worded on the day: the joint wording, and that of each body with a wording of its own. */
export function wordingLines(told: Telling): BriefingLine[] {
  const { material, words, issue } = told
  return material.scope.issueIds.flatMap(issueId => {
    const versions = material.wordings.filter(version => version.issueId === issueId)
    const byWording = [...groupedBy(versions, version => version.wording.trim()).values()]
    const lines = byWording.flatMap(([first, ...same]) => (first ? [wordingLine(told, first, same)] : []))
    return lines.length > 0
      ? lines
      : [lineOf(`wording:${issueId}:none`, issue(issueId), words.said.noWording, [issueSource(told, issueId)])]
  })
}

/** The sources of one position: the interaction where it was stated, and the position itself. */
const positionSources = (
  told: Telling,
  who: string,
  { id, statedOn, evidenceInteractionId, organisationId }: Position,
) => [
  ...(evidenceInteractionId ? [heldAt(told, evidenceInteractionId)] : []),
  sourceOf(
    told,
    'position',
    id,
    `${who}, ${statedOn}`,
    evidenceInteractionId ? interactionPlace(evidenceInteractionId) : { view: 'organisation', id: organisationId },
  ),
]

/** The positions that have evidence and a step on the scale: those that the trend is made of. */
const proven = (positions: readonly Position[]): readonly Position[] =>
  positions.filter(
    one => one.scale !== null && (one.evidenceInteractionId !== null || Boolean(one.evidenceReference?.trim())),
  )

/** The position of each organisation or person on each issue, by the latest evidence, and how it has moved. */
export function positionLines(told: Telling): BriefingLine[] {
  const { words, shared, day, issue, language } = told
  const { said } = words
  const step = (scale: number | null) =>
    scale === null ? shared.shown.unknown : wordFor(shared.shown.positionSteps, String(scale))
  const signed = new Intl.NumberFormat('sv-SE', { signDisplay: 'exceptZero' })
  return told.material.positions.map(({ id, told: positions }) => {
    const { trend, latest } = trendOf(positions ?? [])
    const last = latest ?? positions?.at(-1)
    if (!positions || !last) return maskedLine(told, 'position', id, null)
    const who = last.person ? `${last.person} (${last.organisation})` : last.organisation
    const marks = latest === null ? [] : proven(positions).slice(-2)
    const evidence = last.evidenceReference ? `${shared.shown.evidence}: ${last.evidenceReference}` : ''
    return lineOf(
      `position:${id}`,
      issue(last.issueId),
      ended(`${who}: ${step(last.scale)}`),
      positions.flatMap(one => positionSources(told, who, one)),
      {
        ...(marks.length > 0 && {
          marks: marks.map(({ scale, statedOn }) => ({ scale: scale ?? 0, on: dayShort(statedOn, language) })),
        }),
        detail: sentences(
          ended(day(last.statedOn)),
          trend.length > 1 && said.trend(trend.map(scale => signed.format(scale)).join(' → ')),
          ended(evidence),
          latest === null && said.noEvidence,
        ),
      },
    )
  })
}

type Process = BriefingMaterial['processes'][number]

const processSource = (told: Telling, { id, name }: Process) =>
  sourceOf(told, 'process', id, name, { view: 'process', id: id as Id<'decision-process'> })

/** How many stages paper draws ahead of the one now. */
const stepsAhead = 2

/** Returns the stages that paper draws: the last one done, the one now, and those ahead. Of a closed process, only its last ones. */
function stepsOf({ material, language, words }: Telling, { stages }: Process, at: number): BriefingStep[] {
  const { asOf } = material.scope
  const now = at === -1 ? stages.length : at
  const from = stages.slice(0, now).findLastIndex(stage => isDone(stage, asOf))
  const drawn = stages.slice(Math.max(from, at === -1 ? now - 2 : 0), now + 1 + stepsAhead)
  return drawn.map(stage => {
    const index = stages.indexOf(stage)
    const isPast = isDone(stage, asOf)
    return {
      name: stage.name,
      on: isPast
        ? words.said.doneOn(dayInText(stage.happenedOn ?? asOf, language))
        : stage.plannedOn
          ? dayInText(stage.plannedOn, language, stage.plannedPrecision)
          : '',
      state: isPast || index < now ? 'done' : index === now ? 'now' : 'next',
    }
  })
}

function processLine(told: Telling, process: Process): BriefingLine {
  const { words, language, day, material, shared } = told
  const { id, name, stages, closedOn } = process
  const { asOf } = material.scope
  const at = stageNow(stages, closedOn, asOf)
  const isClosed = closedOn !== null && at === -1
  const [done, now, next] = isClosed
    ? [stages.findLast(stage => isDone(stage, asOf))]
    : [stages[at - 1], stages[at], stages.slice(at + 1).find(stage => !isDone(stage, asOf))]
  const planned = (stage: (typeof stages)[number]) =>
    stage.plannedOn ? words.said.planned(plainDate(stage.plannedOn, language, stage.plannedPrecision)) : ''
  return lineOf(`process:${id}`, words.sourceKinds.process, ended(name), [processSource(told, process)], {
    steps: stepsOf(told, process, at),
    detail: sentences(
      done && `${words.leads.done}: ${ended(words.said.stage(done.name, done.happenedOn ? day(done.happenedOn) : ''))}`,
      isClosed && ended(`${shared.list.columns.closedOn} ${day(closedOn)}`),
      now && `${words.leads.now}: ${ended(words.said.stage(now.name, planned(now)))}`,
      !isClosed && !now && words.said.noStage,
      next && `${words.leads.next}: ${ended(words.said.stage(next.name, planned(next)))}`,
    ),
  })
}

/** The stage of each process, and its next days to watch. */
export function processLines(told: Telling): BriefingLine[] {
  const { words, shared, material } = told
  const { asOf } = material.scope
  return material.processes.flatMap(process => [
    processLine(told, process),
    ...process.next.map(({ on, what }) =>
      lineOf(
        `watch:${process.id}:${what}`,
        on,
        ended(wordFor(shared.referralDays, what)),
        [processSource(told, process)],
        {
          detail: ended(words.said.left(daysBetween(asOf, on))),
        },
      ),
    ),
  ])
}

/** How many partners paper names, those with most interactions. */
const mostPartners = 3

/** How many interactions on the issues carried a joint message, and which partners they concern. */
export function partnerLines(told: Telling): BriefingLine[] {
  const { words, material } = told
  const { figures, scope, partners } = material
  if (scope.issueIds.length === 0) return []
  const issues = scope.issueIds.map(id => issueSource(told, id))
  const counted = (some: typeof partners) => some.map(({ name, contacts }) => `${name} ${contacts}`).join(', ')
  const first = counted(partners.slice(0, mostPartners))
  const rest = partners.length - mostPartners
  return [
    lineOf('joint', words.leads.joint, words.said.joint(figures.joint, figures.onIssues), issues),
    ...(partners.length === 0
      ? []
      : [
          lineOf(
            'concerned',
            words.leads.concerned,
            ended(counted(partners)),
            partners.map(({ id, name }) => sourceOf(told, 'partner', id, name, { view: 'partner', id })),
            { cells: [ended(rest > 0 ? words.said.andMore(first, rest) : first)] },
          ),
        ]),
  ]
}

/** The recipients that each issue has not reached. */
export const gapLines = (told: Telling): BriefingLine[] =>
  told.material.gaps.map(({ issueId, targets }) =>
    lineOf(
      `gap:${issueId}`,
      told.issue(issueId),
      told.words.said.gap(targets.map(target => told.shared.pack.targets[target]).join(', ')),
      [issueSource(told, issueId)],
    ),
  )
