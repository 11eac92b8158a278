import { writtenKnownDay } from '../../../src-shared/days/known-day'
import type { ProcessesBlock, ProcessRow, StageMark } from '../../../src-shared/packs/blocks/process-block'
import type { TableBlock } from '../../../src-shared/packs/blocks/table-block'
import { type DrawnProcess, isDone, type ProcessStage, stageNow } from '../../../src-shared/records/decision-process'
import { cell, column, plainTable, row } from './block-parts'
import { comingRows } from './coming-rows'
import type { PageTelling } from './page-telling'

/** A quiet pack has two pages in all, and shows the process with the next date. */
const mostProcesses = { quiet: 1, partner: 6, joint: 6 } as const
const mostDates = 8
/** A process shows the last stage that is done, the one it is in, and three to come. */
const mostStages = 5

function stageMark(
  { said, dayBrief, material }: PageTelling,
  stage: ProcessStage,
  state: StageMark['state'],
  id: string,
): StageMark {
  const planned = stage.plannedOn === null ? null : dayBrief(stage.plannedOn, stage.plannedPrecision)
  const done =
    isDone(stage, material.madeOn) && stage.happenedOn !== null ? said.coming.done(dayBrief(stage.happenedOn)) : null
  return {
    id,
    name: stage.name,
    state,
    day: state === 'done' ? done : planned === null ? null : state === 'now' ? said.coming.until(planned) : planned,
  }
}

function processRow(telling: PageTelling, process: DrawnProcess, index: number): ProcessRow {
  const { material, said, issueReferences } = telling
  const { name, stages, closedOn } = process
  const now = stageNow(stages, closedOn, material.madeOn)
  const at = now === -1 ? stages.length : now
  const isOver = at >= stages.length
  const first = Math.max(0, Math.min(at - 1, stages.length - mostStages))
  const shown = stages.slice(first, first + mostStages).map((stage, place) => {
    const position = first + place
    const state = position === at ? 'now' : isOver || isDone(stage, material.madeOn) ? 'done' : 'coming'
    return stageMark(telling, stage, state, `process:${index + 1}:${place + 1}`)
  })
  const about = [
    issueReferences(material.page.processIssues[process.id] ?? []),
    first > 0 ? said.coming.earlier(first) : null,
  ].filter(part => part !== null)
  const told = shown.map(stage => said.coming.stage(stage.name, stage.state, stage.day)).join(', ')
  return {
    id: `process:${index + 1}`,
    name,
    about: about.length === 0 ? null : about.join(' · '),
    stages: shown,
    instead: stages.length === 0 ? said.coming.noStages : isOver ? said.coming.allDone : null,
    alternative: said.coming.alternative(name, isOver ? said.coming.allDone.replace(/\.$/, '') : told),
  }
}

/** The day by which processes are put in order: that of the stage they are in. Without one they come last. */
function nextDay({ material }: PageTelling, { stages, closedOn }: DrawnProcess): string {
  const now = stageNow(stages, closedOn, material.madeOn)
  const left = stages.slice(Math.max(0, now)).filter(stage => !isDone(stage, material.madeOn))
  const ahead = left.flatMap(({ plannedOn }) => (plannedOn === null ? [] : [plannedOn]))
  return ahead.filter(day => day >= material.madeOn)[0] ?? ahead[0] ?? '9999'
}

/** Returns the processes by their next date; undefined when there are none. */
export function processesBlock(telling: PageTelling): ProcessesBlock | undefined {
  const { material, said, sort } = telling
  const dayOf = (process: DrawnProcess) => nextDay(telling, process)
  const all = material.page.processes.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
  if (all.length === 0) return undefined
  const shown = all.slice(0, mostProcesses[sort])
  const hidden = all.length - shown.length
  return {
    kind: 'processes',
    id: 'processes',
    now: said.coming.now,
    rows: shown.map((process, index) => processRow(telling, process, index)),
    hidden,
    more: hidden === 0 ? null : said.moreProcesses(hidden),
    note: sort === 'quiet' ? null : said.coming.note,
  }
}

/** Returns the dates to watch; undefined when there are none. */
export function dateTable(telling: PageTelling): TableBlock | undefined {
  const { said, issueNumbers } = telling
  const all = comingRows(telling)
  const shown = all.slice(0, mostDates)
  const hidden = all.length - shown.length
  return plainTable(
    {
      id: 'dates',
      use: 'dates',
      columns: [
        column('day', said.dates.day, 24, 'day'),
        column('what', said.dates.what, 118),
        column('issues', said.dates.issues, 24),
      ],
      hidden,
      more: hidden === 0 ? null : said.moreDates(hidden),
    },
    shown.map(({ id, on, precision, what, issueIds }) =>
      row(`date:${id}`, [cell(writtenKnownDay({ on, precision })), cell(what), cell(issueNumbers(issueIds))]),
    ),
  )
}
