import { flowAttribute, flowNames } from '../../../src-shared/paper/flow-marks'

type Given = Readonly<Record<string, string | number | true>>

/** Marks a part of a piece that is never divided between pages, such as a row. `keepsNext` is true for a heading of rows. */
export const unit = (keepsNext = false): Given => ({
  [flowAttribute(flowNames.unit)]: true,
  ...(keepsNext && { [flowAttribute(flowNames.keepsNext)]: true }),
})

/** Marks a piece that may be divided between its units: always, or only if it is higher than a page. */
export const divided = (when: 'rows' | 'tall', least: number): Given => ({
  [flowAttribute(flowNames.divided)]: when,
  [flowAttribute(flowNames.least)]: least,
})

/** Marks what stands only above the first unit of a divided piece. */
export const atStart = (): Given => ({ [flowAttribute(flowNames.atStart)]: true })

/** Marks what stands only below the last unit of a divided piece. */
export const atEnd = (): Given => ({ [flowAttribute(flowNames.atEnd)]: true })
