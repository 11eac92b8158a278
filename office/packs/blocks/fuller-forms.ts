import type { PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import type { Shortening, ShorteningKind } from '../../../src-shared/packs/blocks/shortening-step'
import { type Reach, withoutSteps } from './shortening'

/** Steps that take a whole table away, so that more becomes free than was wanted. */
const wholeTables: ReadonlySet<ShorteningKind> = new Set(['gap-table', 'months', 'aims'])

/** Returns where the steps of each kind begin. */
const beginnings = (steps: readonly Shortening[]): number[] =>
  steps.flatMap(({ kind }, index) => (steps[index - 1]?.kind === kind ? [] : [index]))

/**
 * Returns what is left out in each form, the fullest first: nothing, then the steps in their order. Where a whole table goes, what had gone
 * before it comes back kind by kind as far as there is room, the first kind last.
 */
function leftOutIn(steps: readonly Shortening[]): Shortening[][] {
  const forms = steps.flatMap((step, index) => {
    const before = steps.slice(0, index)
    const fewer = wholeTables.has(step.kind) ? beginnings(before).map(gone => [...before.slice(0, gone), step]) : []
    return [...fewer, [...before, step]]
  })
  return [[], ...forms]
}

/**
 * Makes the forms of a pack with the same words, the first as it is: of the parts that start pages of their own one loses that, and then
 * several do, from the end.
 */
export function* startFormsOf(pages: PackPages): Generator<PackPages, undefined> {
  const starts = pages.shortenings.filter(({ kind }) => kind === 'page-start')
  yield pages
  for (const start of starts) yield withoutSteps(pages, [start])
  for (let count = 2; count <= starts.length; count += 1) yield withoutSteps(pages, starts.slice(0, count))
}

/**
 * Makes all ways in which a pack can be shortened for a reach, the fullest first. The first that fits is the one to print. The parts lose
 * their page starts before any words go, since this leaves nothing out, and have them again where words had to go.
 */
export function* formsOf(pages: PackPages, reach: Reach): Generator<PackPages, undefined> {
  const words = pages.shortenings.filter(step => step.for === reach && step.kind !== 'page-start')
  for (const leftOut of leftOutIn(words)) {
    // Made once for all its page starts, so that its blocks are the same objects in each of them.
    const fewer = withoutSteps(pages, leftOut)
    if (reach === 'pages') yield* startFormsOf(fewer)
    else yield fewer
  }
}
