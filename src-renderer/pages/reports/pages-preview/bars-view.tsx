import type { Bar } from '../../../../src-shared/packs/blocks/issue-block'
import own from './pages-preview.module.css'

type Props = {
  readonly bars: readonly Bar[]
  readonly alternative: string
  readonly heading?: string
  /** The highest bar of all that share a scale; the highest of these when absent. */
  readonly most?: number
}

const classOf = ({ count, state, isThisPeriod }: Bar): string =>
  [
    own['bar'],
    isThisPeriod && own['strong'],
    state === 'running' && own['running'],
    state === 'coming' && own['coming'],
    state !== 'coming' && count === null && own['missing'],
  ]
    .filter(Boolean)
    .join(' ')

/** Bars of a chart. What they show is said in words to whoever cannot see them. */
export function BarsView({ bars, alternative, heading, most }: Props) {
  const highest = Math.max(1, most ?? 0, ...(most === undefined ? bars.map(({ count }) => count ?? 0) : []))
  return (
    <figure className={own['chart']}>
      {heading && <figcaption>{heading}</figcaption>}
      <div role="img" aria-label={alternative} className={own['bars']}>
        {bars.map(bar => (
          <span key={bar.id} className={own['place']}>
            <span className={own['over']}>{bar.isLabelled ? bar.count : ''}</span>
            <span className={classOf(bar)} style={{ height: `${((bar.count ?? 0) / highest) * 100}%` }} />
            <span className={own['under']}>{bar.label}</span>
          </span>
        ))}
      </div>
    </figure>
  )
}
