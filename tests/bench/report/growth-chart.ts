import { type Drawing, lettering, line, type PlainMark } from '../../../src-shared/charts/drawing'
import { fitted } from '../../../src-shared/charts/fitted-text'
import type { Growth } from './figures-by-kind'
import { inSwedish, inUnit, swedishLimit, swedishName } from './swedish-words'

const width = 360
const plot = { left: 56, right: 344, top: 40, bottom: 176 }
const height = 214

/** Returns the powers of ten around some values, at least one apart. */
function decadesAround(values: readonly number[]): readonly [low: number, high: number] {
  const logs = values.map(value => Math.log10(Math.max(value, 1e-3)))
  const low = Math.floor(Math.min(...logs))
  return [low, Math.max(low + 1, Math.ceil(Math.max(...logs)))]
}

const between = (from: number, to: number, share: number): number => from + (to - from) * share

/**
 * Draws how one cost grows with the office: ours as a strong line with its spread, the limit of the same run as a pale one. Both axes are
 * logarithmic, so a cost that does not grow is a level line, and one that grows as fast as the office rises by one step a step.
 */
function growthChart({ name, limitName, unit, at }: Growth): readonly PlainMark[] {
  const [low, high] = decadesAround(at.flatMap(({ ours, limit, spread }) => [ours, limit, ...(spread ?? [])]))
  const [least, most] = decadesAround(at.flatMap(({ size }) => (size === null ? [] : [size])))
  const x = (size: number) => between(plot.left, plot.right, (Math.log10(size) - least) / (most - least))
  const y = (value: number) => between(plot.bottom, plot.top, (Math.log10(Math.max(value, 1e-3)) - low) / (high - low))
  const points = at.flatMap(({ size, ours, limit, spread }) =>
    size === null ? [] : [{ x: x(size), ours: y(ours), limit: y(limit), spread: spread?.map(y) }],
  )
  const lineThrough = (of: 'ours' | 'limit'): PlainMark[] =>
    points.slice(1).map((point, index) => {
      const before = points[index] as (typeof points)[number]
      return line(
        [before.x, before[of]],
        [point.x, point[of]],
        of === 'ours' ? 'strong' : 'edge',
        of === 'ours' ? 2 : 1,
      )
    })
  const rows = Array.from({ length: high - low + 1 }, (_, step) => low + step)
  const columns = at.flatMap(({ size }) => (size === null ? [] : [size]))
  return [
    lettering(0, 14, fitted(swedishName(name), width - 8, 12), 12, 'text', { isBold: true }),
    lettering(0, 28, fitted(`${unit}; ljus linje: ${swedishLimit(limitName)}`, width - 8, 10), 10, 'muted'),
    ...rows.flatMap(power => [
      line([plot.left, y(10 ** power)], [plot.right, y(10 ** power)], 'line'),
      lettering(plot.left - 6, y(10 ** power) + 3.5, inSwedish(10 ** power), 10, 'muted', { align: 'end' }),
    ]),
    ...columns.map(size =>
      lettering(x(size), plot.bottom + 16, inSwedish(size), 10, 'muted', {
        align: size === columns.at(-1) ? 'end' : 'middle',
      }),
    ),
    lettering(plot.right, plot.bottom + 32, 'interaktioner', 10, 'muted', { align: 'end' }),
    ...lineThrough('limit'),
    ...points.map(point => ({ mark: 'dot', x: point.x, y: point.limit, radius: 2.5, ink: 'edge' }) as const),
    ...points.flatMap(({ x: at, spread: [from, to] = [] }) =>
      from === undefined || to === undefined ? [] : [line([at, from], [at, to], 'strong', 1)],
    ),
    ...lineThrough('ours'),
    ...points.map(point => ({ mark: 'dot', x: point.x, y: point.ours, radius: 3.5, ink: 'strong' }) as const),
  ]
}

const moved = (mark: PlainMark, x: number, y: number): PlainMark =>
  mark.mark === 'line'
    ? { ...mark, x1: mark.x1 + x, x2: mark.x2 + x, y1: mark.y1 + y, y2: mark.y2 + y }
    : { ...mark, x: mark.x + x, y: mark.y + y }

const acrossPage = 2
/** Between two charts, and around all of them. */
const gap = 16

/** Returns one drawing with the charts of several costs, two beside each other. */
export const growthCharts = (title: string, growths: readonly Growth[]): Drawing => ({
  width: acrossPage * (width + gap) + gap,
  height: Math.ceil(growths.length / acrossPage) * height + gap,
  title,
  description: growths
    .map(({ name, unit, at }) =>
      [
        swedishName(name),
        ...at.map(
          ({ size, ours, limit }) => `${inSwedish(size ?? 0)}: ${inUnit(ours, unit)} mot ${inUnit(limit, unit)}`,
        ),
      ].join(', '),
    )
    .join('; '),
  marks: growths.flatMap((growth, index) =>
    growthChart(growth).map(mark =>
      moved(mark, gap + (index % acrossPage) * (width + gap), gap + Math.floor(index / acrossPage) * height),
    ),
  ),
})
