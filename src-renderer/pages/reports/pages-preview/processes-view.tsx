import type { ProcessesBlock } from '../../../../src-shared/packs/blocks/process-block'
import styles from '../pack-preview.module.css'
import own from './pages-preview.module.css'

/** The processes with their stages and where each is now. */
export function ProcessesView({ block: { now, rows, more, note } }: { readonly block: ProcessesBlock }) {
  return (
    <>
      {rows.map(({ id, name, about, stages, instead }) => (
        <section key={id} className={own['process']} aria-label={name}>
          <h5>{name}</h5>
          {about && <p className={styles['hint']}>{about}</p>}
          <ol className={own['stages']}>
            {stages.map(({ id: stage, name: what, day, state }) => (
              <li key={stage} className={own[state]}>
                {state === 'now' && <b>{now}: </b>}
                {what}
                {day && <span className={styles['hint']}> {day}</span>}
              </li>
            ))}
          </ol>
          {instead && <p className={styles['hint']}>{instead}</p>}
        </section>
      ))}
      {[more, note].map(
        text =>
          text && (
            <p key={text} className={styles['hint']}>
              {text}
            </p>
          ),
      )}
    </>
  )
}
