/** A part of a block that is never divided between pages: a row, an issue, a whole paragraph. Its height is in CSS pixels. */
export type FlowUnit = { readonly height: number; readonly keepsNext: boolean }

/** A measured block of a paper that flows over pages. Lengths are in CSS pixels. */
export type FlowBlock = {
  /** The space above it, unless it is the first on its page. */
  readonly gap: number
  readonly startsPage: boolean
  /** True for what may not be the last on a page, such as a heading. */
  readonly keepsNext: boolean
  /** The height of what stands above its units on each page that it is on, such as the heads of its columns. */
  readonly head: number
  /** The height of the line that names the part again where this block is the first on a page; 0 if it needs none. */
  readonly resumed: number
  readonly units: readonly FlowUnit[]
  /** The fewest units of it at the foot and at the head of a page. With fewer than two times as many it is never divided. */
  readonly least: number
}

/** The units of a block that are on one page, from the first to before the last. */
export type Slice = { readonly block: number; readonly from: number; readonly to: number }

type Atom = {
  readonly block: number
  readonly unit: number
  /** Its height where it follows another one on the page, and where it is the first. */
  readonly following: number
  readonly leading: number
  readonly startsPage: boolean
  readonly mayEndPage: boolean
}

/** The heading of a group of rows does not count: it would stand above a single row. */
const counted = (units: readonly FlowUnit[]): number => units.filter(({ keepsNext }) => !keepsNext).length

function mayEndPage({ units, least, keepsNext }: FlowBlock, unit: number): boolean {
  const before = unit + 1
  if (before === units.length) return !keepsNext
  return !units[unit]?.keepsNext && counted(units.slice(0, before)) >= least && counted(units.slice(before)) >= least
}

const atomsOf = (blocks: readonly FlowBlock[]): Atom[] =>
  blocks.flatMap((block, index) =>
    block.units.map(({ height }, unit) => ({
      block: index,
      unit,
      following: height + (unit === 0 ? block.gap + block.head : 0),
      leading: height + block.head + block.resumed,
      startsPage: unit === 0 && block.startsPage,
      mayEndPage: mayEndPage(block, unit),
    })),
  )

/** Returns the number of atoms on the page that begins with `first`: as many as there is room for, ending where a page may end. */
function countOnPage(atoms: readonly Atom[], first: number, room: number): number {
  let used = 0
  let best = 0
  let count = 0
  for (const atom of atoms.slice(first)) {
    if (count > 0 && atom.startsPage) return count
    used += count === 0 ? atom.leading : atom.following
    // What is too long for a page of its own stands on one all the same.
    if (used > room) return best > 0 ? best : Math.max(1, count)
    count += 1
    if (atom.mayEndPage) best = count
  }
  return count
}

function slicesOf(atoms: readonly Atom[]): Slice[] {
  const slices: Slice[] = []
  for (const { block, unit } of atoms) {
    const last = slices.at(-1)
    if (last?.block === block) slices[slices.length - 1] = { ...last, to: unit + 1 }
    else slices.push({ block, from: unit, to: unit + 1 })
  }
  return slices
}

/**
 * Divides blocks over pages in their order and returns the slices of each page. `room` is the height of a page's text; the first page is 0.
 * A page ends neither after a heading nor inside a unit, and a block is not divided so that less than `least` of it stands alone. Where
 * that leaves a page empty, the page ends at the last unit that there is room for.
 */
export function plannedPages(blocks: readonly FlowBlock[], room: (page: number) => number): Slice[][] {
  const atoms = atomsOf(blocks)
  const pages: Slice[][] = []
  let first = 0
  while (first < atoms.length) {
    const count = countOnPage(atoms, first, room(pages.length))
    pages.push(slicesOf(atoms.slice(first, first + count)))
    first += count
  }
  return pages
}
