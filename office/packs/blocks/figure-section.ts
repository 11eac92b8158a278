import type { Block } from '../../../src-shared/packs/blocks/block'
import type { BarsBlock, PairBlock } from '../../../src-shared/packs/blocks/chart-blocks'
import type { FoldBlock } from '../../../src-shared/packs/blocks/closing-blocks'
import type { TableBlock } from '../../../src-shared/packs/blocks/table-block'
import { lateAfterDays } from '../../../src-shared/packs/pack'
import { barsNote, monthBars, projectBars } from './bars'
import { paragraph, present } from './block-parts'
import { shareSentence, totalSentence } from './figure-sentences'
import { aimTable, categoryTable, eventsIn, kindTable, taskTable } from './figure-tables'
import type { PageTelling } from './page-telling'

/** Puts two things beside each other. Where one is missing, the other stands to the left. */
function pair(
  id: string,
  left: BarsBlock | TableBlock | undefined,
  right: BarsBlock | TableBlock | undefined,
): PairBlock | undefined {
  const [first, second] = present(left, right)
  return first === undefined ? undefined : { kind: 'pair', id, left: first, right: second ?? null }
}

/** Says that some are secrecy-marked and where they are counted, above everything that they are not counted in. */
function markedFold({ material, said, brokenDown }: PageTelling): FoldBlock | undefined {
  const { secrecyMarked } = material.figures
  return secrecyMarked === 0
    ? undefined
    : {
        kind: 'fold',
        id: 'figures:marked',
        parts: [{ lead: said.marked(secrecyMarked), text: said.markedText(secrecyMarked, brokenDown) }],
      }
}

function deviations({ material, said }: PageTelling): FoldBlock['parts'] {
  const of = (status: string) => material.notHeld.find(each => each.status === status)?.count ?? 0
  const [cancelled, planned] = [of('cancelled'), of('planned')]
  const told = [
    ...(cancelled > 0 ? [said.figures.cancelled(cancelled)] : []),
    ...(planned > 0 ? [said.figures.planned(planned)] : []),
    ...(material.heldAhead > 0 ? [said.figures.heldAhead(material.heldAhead)] : []),
    ...(material.loggedLate > 0 ? [said.figures.loggedLate(material.loggedLate, lateAfterDays)] : []),
  ]
  return told.length === 0 ? [] : [{ lead: said.figures.deviationLead, text: told.join(' ') }]
}

/** What no table is printed for: rows without a value, hours, events, and what did not go as planned. */
function closingFold(telling: PageTelling): FoldBlock {
  const { material, said, number } = telling
  const { figures, before } = material
  const events = [eventsIn(figures.byType), eventsIn(before.byType)] as const
  return {
    kind: 'fold',
    id: 'figures:rest',
    parts: [
      { lead: said.figures.zeroLead, text: said.figures.zero },
      ...(figures.hours === 0 && before.hours === 0
        ? []
        : [{ lead: said.figures.timeLead, text: said.figures.time(number(figures.hours), number(before.hours)) }]),
      ...(events[0] === 0 && events[1] === 0
        ? []
        : [
            {
              lead: said.figures.eventsLead,
              text: said.figures.events(events[0], figures.eventParticipants, events[1]),
            },
          ]),
      ...deviations(telling),
    ],
  }
}

/** Returns the activities and figures: a row is printed when this period or the one before has a value. */
export function figureBlocks(telling: PageTelling): Block[] {
  const { material, said, brokenDown } = telling
  const lead = [totalSentence(telling), shareSentence(telling)].filter(part => part !== null).join(' ')
  const [months, project] = [monthBars(telling), projectBars(telling)]
  const charts = pair('figures:charts', months, project)
  const note = barsNote(telling, present(months, project))
  const categories = categoryTable(telling)
  const aims = aimTable(telling)
  const tables = [
    pair('figures:tasks', taskTable(telling), aims),
    pair('figures:kinds', kindTable(telling), categories),
  ]
  const { figures, before } = material
  if (figures.interactions === 0 && before.interactions === 0) return [paragraph('figures:none', said.figures.nothing)]
  if (brokenDown === 0 && before.interactions === before.secrecyMarked)
    return present<Block>(paragraph('figures:lead', lead, 'lead'), markedFold(telling))
  return present<Block>(
    paragraph('figures:lead', lead, 'lead'),
    markedFold(telling),
    charts,
    charts === undefined || note === '' ? undefined : paragraph('figures:bars-note', note, 'caption'),
    ...tables,
    brokenDown > 0 && (categories !== undefined || aims !== undefined)
      ? paragraph('figures:several', said.figures.several(brokenDown), 'caption')
      : undefined,
    closingFold(telling),
  )
}
