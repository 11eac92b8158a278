import type { Block } from '../../../src-shared/packs/blocks/block'
import type { CountedBlock } from '../../../src-shared/packs/blocks/chart-blocks'
import { paragraph, present } from './block-parts'
import type { PageTelling } from './page-telling'

/** Returns the whole office's contacts by issue, the most first. A quiet pack has them instead of figures of its own. */
export function officeIssueBlocks(telling: PageTelling): Block[] {
  const { material, said, nameOf, number } = telling
  const { office } = material.page
  const counted = material.issues
    .map(({ id }) => ({ name: nameOf(id), count: office.byIssue[id] ?? 0 }))
    .toSorted((a, b) => b.count - a.count)
  const met = counted.filter(({ count }) => count > 0)
  if (met.length === 0) return [paragraph('office-issues:none', said.counted.nothing)]
  const highest = met[0]?.count ?? 1
  const block: CountedBlock = {
    kind: 'counted',
    id: 'office-issues',
    headings: { name: said.counted.issue, count: said.counted.count },
    rows: met.map(({ name, count }, index) => ({
      id: `office-issues:${index + 1}`,
      name,
      count: number(count),
      share: count / highest,
      isStrong: count === highest,
    })),
  }
  const zero = counted.filter(({ count }) => count === 0).map(({ name }) => name)
  const sum = met.reduce((total, { count }) => total + count, 0)
  const brokenDown = office.interactions - office.secrecyMarked
  const rest = [
    ...(sum === brokenDown ? [] : [said.counted.sums(sum, brokenDown)]),
    ...(office.secrecyMarked === 0 ? [] : [said.counted.marked(office.secrecyMarked)]),
  ]
  const parts = [
    ...(zero.length === 0 ? [] : [{ lead: said.counted.zeroLead, text: `${zero.join(', ')}.` }]),
    ...(rest.length === 0 ? [] : [{ lead: null, text: rest.join(' ') }]),
  ]
  return present<Block>(block, parts.length === 0 ? undefined : { kind: 'fold', id: 'office-issues:rest', parts })
}
