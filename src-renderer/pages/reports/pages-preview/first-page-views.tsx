import type {
  AsksBlock,
  KeyFiguresBlock,
  LinesBlock,
  NextDatesBlock,
  ResultsBlock,
} from '../../../../src-shared/packs/blocks/first-page'
import styles from '../pack-preview.module.css'
import own from './pages-preview.module.css'

/** What the period led to. */
export function ResultsView({ block: { heading, lead, rows } }: { readonly block: ResultsBlock }) {
  return (
    <section className={styles['section']} aria-label={heading}>
      <h4>{heading}</h4>
      {lead && <p>{lead}</p>}
      {rows.length > 0 && (
        <ol className={own['results']}>
          {rows.map(({ id, heading: title, text, outcome, source }) => (
            <li key={id}>
              <b>{title}</b>
              {text && <p>{text}</p>}
              {outcome && <p>→ {outcome}</p>}
              {source && <p className={styles['hint']}>{source}</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** What the partner is asked for. */
export function AsksView({ block: { heading, rows } }: { readonly block: AsksBlock }) {
  return (
    <section className={own['asks']} aria-label={heading}>
      <h4>{heading}</h4>
      <ul>
        {rows.map(({ id, ask, by }) => (
          <li key={id}>
            {ask}
            {by && <span className={styles['hint']}> {by}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The nearest dates. */
export function NextDatesView({ block: { heading, rows } }: { readonly block: NextDatesBlock }) {
  return (
    <section className={styles['section']} aria-label={heading}>
      <h4>{heading}</h4>
      <ul>
        {rows.map(({ id, day, what }) => (
          <li key={id}>
            <b>{day}</b> {what}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whom to ask, or who approved the report. */
export function LinesView({ block: { heading, lines } }: { readonly block: LinesBlock }) {
  return (
    <section className={styles['section']} aria-label={heading}>
      <h4>{heading}</h4>
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
    </section>
  )
}

/** The large figures at the foot of page 1. */
export function KeyFiguresView({ block: { figures } }: { readonly block: KeyFiguresBlock }) {
  return (
    <dl className={own['keys']}>
      {figures.map(({ id, value, label, before }) => (
        <div key={id}>
          <dt>
            {label}
            {before && `, ${before}`}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
