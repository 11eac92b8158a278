import type { BriefingLine } from '../../src-shared/domain/briefing'
import type { BriefingMaterial } from '../../src-shared/domain/briefing-material'
import type { Id, PartnerId } from '../../src-shared/domain/ids'
import type { IssueVersion } from '../../src-shared/domain/issue-version'
import { daysBetween } from '../../src-shared/domain/working-days'
import { plainDate } from '../../src-shared/text/dates'
import { wordFor } from '../command-line/told'
import { ended, lineOf, maskedLine, sentences, sourceOf, type Telling } from './telling'

const issueSource = (told: Telling, id: string) =>
  sourceOf(told, 'issue', id, told.issue(id), { view: 'issue', id: id as Id<'issue'> })

/** How each issue is worded on the day: jointly, and by each that has decided a wording of its own. */
export function wordingLines(told: Telling): BriefingLine[] {
  const { material, words, language, issue } = told
  const { issueIds } = material.scope
  const ownerName = (id: PartnerId | null) =>
    id === null ? words.leads.jointWording : (material.partnerNames[id] ?? id)
  const leadOf = (issueId: string, owner: string) => (issueIds.length > 1 ? `${issue(issueId)} · ${owner}` : owner)
  const line = (version: IssueVersion): BriefingLine => {
    const { id, issueId, ownerPartnerId, wording, decidingBody, decidedOn, decidedPrecision, caseNumber } = version
    const joint = material.wordings.find(one => one.issueId === issueId && one.ownerPartnerId === null)
    const isSame = joint !== undefined && joint.id !== id && joint.wording === wording
    const decided = decidedOn ? plainDate(decidedOn, language, decidedPrecision) : ''
    const by = decidingBody || decided ? words.said.decided(decidingBody ?? '', decided) : ''
    const owner = ownerName(ownerPartnerId)
    return lineOf(
      `wording:${issueId}:${ownerPartnerId ?? 'joint'}`,
      leadOf(issueId, owner),
      sentences(
        isSame ? words.said.sameWording : ended(wording),
        by && ended([by, caseNumber].filter(Boolean).join(', ')),
      ),
      [
        sourceOf(told, 'wording', id, `${issue(issueId)}, ${owner}`, { view: 'issue', id: issueId }),
        issueSource(told, issueId),
      ],
    )
  }
  return issueIds.flatMap(issueId => {
    const versions = material.wordings.filter(version => version.issueId === issueId)
    return versions.length > 0
      ? versions.map(line)
      : [lineOf(`wording:${issueId}:none`, issue(issueId), words.said.noWording, [issueSource(told, issueId)])]
  })
}

/** Where each of them stands in each issue, by the latest evidence, and how that has moved. */
export function positionLines(told: Telling): BriefingLine[] {
  const { words, shared, day, issue } = told
  const { said } = words
  const step = (scale: number | null) =>
    scale === null ? shared.shown.unknown : wordFor(shared.shown.positionSteps, String(scale))
  return told.material.positions.map(({ id, told: positions }) => {
    const latest = positions?.at(-1)
    if (!positions || !latest) return maskedLine(told, 'position', id, null)
    const who = latest.person ? `${latest.person} (${latest.organisation})` : latest.organisation
    const evidence = latest.evidenceReference || (latest.evidenceInteractionId ? latest.kind : '') || said.noEvidence
    const moved = positions.map(one => one.scale).filter(scale => scale !== null)
    return lineOf(
      `position:${id}`,
      issue(latest.issueId),
      sentences(
        ended(`${who}: ${step(latest.scale)}, ${day(latest.statedOn)}`),
        moved.length > 1 &&
          said.trend(
            moved.map(scale => new Intl.NumberFormat('sv-SE', { signDisplay: 'exceptZero' }).format(scale)).join(' → '),
          ),
        latest.evidenceReference && ended(`${shared.shown.evidence}: ${evidence}`),
        !latest.evidenceReference && !latest.evidenceInteractionId && said.noEvidence,
      ),
      positions.map(one =>
        sourceOf(
          told,
          'position',
          one.id,
          `${who}, ${one.statedOn}`,
          one.evidenceInteractionId
            ? { view: 'interaction', id: one.evidenceInteractionId }
            : { view: 'organisation', id: one.organisationId },
        ),
      ),
    )
  })
}

type Process = BriefingMaterial['processes'][number]

function processLine(told: Telling, { id, name, stages }: Process): BriefingLine {
  const { words, language, day, material } = told
  const { asOf } = material.scope
  const now = stages.findLast(stage => stage.happenedOn !== null && stage.happenedOn <= asOf)
  const next = stages.find(stage => stage.happenedOn === null || stage.happenedOn > asOf)
  const planned = next?.plannedOn ? words.said.planned(plainDate(next.plannedOn, language, next.plannedPrecision)) : ''
  return lineOf(
    `process:${id}`,
    name,
    sentences(
      now
        ? `${words.leads.now}: ${ended(words.said.stage(now.name, now.happenedOn ? day(now.happenedOn) : ''))}`
        : words.said.noStage,
      next && `${words.leads.next}: ${ended(words.said.stage(next.name, planned))}`,
    ),
    [sourceOf(told, 'process', id, name, { view: 'process', id: id as Id<'decision-process'> })],
  )
}

/** The stage of each process, and the next days not to be missed. */
export function processLines(told: Telling): BriefingLine[] {
  const { words, shared, material } = told
  const { asOf } = material.scope
  return material.processes.flatMap(process => [
    processLine(told, process),
    ...process.next.map(({ on, what }) =>
      lineOf(
        `watch:${process.id}:${what}`,
        on,
        ended(`${wordFor(shared.referralDays, what)}, ${words.said.left(daysBetween(asOf, on))}`),
        [
          sourceOf(told, 'process', process.id, process.name, {
            view: 'process',
            id: process.id as Id<'decision-process'>,
          }),
        ],
      ),
    ),
  ])
}

/** How far the issues are carried jointly, and which partners they concern. */
export function partnerLines(told: Telling): BriefingLine[] {
  const { words, material } = told
  const { figures, scope, partners } = material
  if (scope.issueIds.length === 0) return []
  const issues = scope.issueIds.map(id => issueSource(told, id))
  const counted = partners.map(({ name, contacts }) => `${name} ${contacts}`).join(', ')
  return [
    lineOf('joint', words.leads.joint, words.said.joint(figures.joint, figures.onIssues), issues),
    ...(partners.length === 0
      ? []
      : [
          lineOf(
            'concerned',
            words.leads.concerned,
            ended(counted),
            partners.map(({ id, name }) => sourceOf(told, 'partner', id, name, { view: 'partner', id })),
          ),
        ]),
  ]
}

/** Whom each issue has not been carried to. */
export const gapLines = (told: Telling): BriefingLine[] =>
  told.material.gaps.map(({ issueId, targets }) =>
    lineOf(
      `gap:${issueId}`,
      told.issue(issueId),
      told.words.said.gap(targets.map(target => told.shared.pack.targets[target]).join(', ')),
      [issueSource(told, issueId)],
    ),
  )
