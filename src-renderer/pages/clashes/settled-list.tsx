import type { SettledClash } from '../../../src-shared/program/clash'
import { Button } from '../../components/button'
import { placeOfRow } from '../../state/router/place-of-row'
import { openPlace } from '../../state/router/router'
import { fieldOfClash, settledValue, settlerOf } from '../../text/clash-words'
import { momentText } from '../../text/moment-text'
import { useWords } from '../../text/words'
import styles from './settled-list.module.css'
import { useReopening } from './use-reopening'

/** What was settled in the last week: which value was chosen and which was not, by whom and when. Each can be undone, and is then to settle again. */
export function SettledList({ settled, now }: Pick<LineProps, 'now'> & { readonly settled: readonly SettledClash[] }) {
  const { clashes: said } = useWords()
  const { isBusy, reopen } = useReopening()
  return (
    <section className={styles['settled']} aria-label={said.settledHeading} data-pane>
      <h2 className={styles['heading']}>{said.settledHeading}</h2>
      <p className={styles['hint']}>{said.settledHint}</p>
      <ul>
        {settled.map(one => (
          <SettledLine
            key={`${one.actionId} ${one.table} ${one.rowId} ${one.column}`}
            settled={one}
            now={now}
            isBusy={isBusy}
            onUndo={() => reopen(one)}
          />
        ))}
      </ul>
    </section>
  )
}

type LineProps = {
  readonly settled: SettledClash
  readonly now: Date
  readonly isBusy: boolean
  readonly onUndo: () => void
}

function SettledLine({ settled, now, isBusy, onUndo }: LineProps) {
  const words = useWords()
  const { clashes: said, undo, language } = words
  const { record, chosen, others, at } = settled
  const [field, name] = [fieldOfClash(settled, words), record.name ?? said.nameless]
  const place = placeOfRow(record.table, record.id)
  return (
    <li className={styles['line']}>
      <div className={styles['about']}>
        <p className={styles['field']}>{said.fieldsIn([field])}</p>
        {place ? (
          <Button weight="quiet" className={styles['name']} onClick={() => openPlace(place)}>
            {name}
          </Button>
        ) : (
          <p className={styles['name']}>{name}</p>
        )}
        <dl className={styles['values']}>
          <dt>{said.settledNow}</dt>
          <dd>{settledValue(settled, chosen, words)}</dd>
          {others.length > 0 && (
            <>
              <dt>{said.notChosen}</dt>
              {others.map(value => (
                <dd key={String(value)} className={styles['other']}>
                  {settledValue(settled, value, words)}
                </dd>
              ))}
            </>
          )}
        </dl>
        <p className={styles['who']}>{said.settledBy(settlerOf(settled, words), momentText(at, now, language))}</p>
      </div>
      <Button aria-label={said.undoSettled(field, name)} aria-disabled={isBusy} onClick={onUndo}>
        {undo}
      </Button>
    </li>
  )
}
