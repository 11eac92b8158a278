import { useState } from 'react'
import type { IsoDate } from '../../../../../src-shared/days/iso-date'
import { dayInStockholm } from '../../../../../src-shared/days/stockholm-time'
import { readDate } from '../../../../../src-shared/days/written-date'
import type { ShownRow } from '../../../../../src-shared/imports/import-plan'
import type { ImportDecision } from '../../../../../src-shared/imports/import-verb'
import { placeKeys } from '../../../../../src-shared/program/keys'
import { reasonLines } from '../../../../../src-shared/text/import-text'
import { Button } from '../../../../components/button'
import { DayBox } from '../../../../components/day/day-box'
import { KeyHint } from '../../../../components/key-hint'
import { PlaceLink } from '../../../../components/record/place-link'
import { useWords } from '../../../../text/words'
import { Candidates } from './candidates'
import { ChangesTable } from './changes-table'
import { decisionText } from './plan-row'
import { actsOf, canMatch } from './row-acts'
import styles from './row-detail.module.css'
import { targetPlace } from './target-place'

type Props = {
  readonly row: ShownRow
  readonly onDecide: (decision: ImportDecision | null) => void
  readonly onDay: (day: IsoDate) => void
  readonly onNames: () => void
}

/** What a row would change, whom it may be the same as, why it waits, and what the user can decide of it. */
export function RowDetail({ row, onDecide, onDay, onNames }: Props) {
  const words = useWords()
  const said = words.imports.review
  const { place, reasons, changes, candidates, target, table, decision } = row
  const acts = actsOf(row)
  const known = target && targetPlace(table, target.id)
  const decided = decisionText(row, words)
  const leave = target === null ? said.does.leaveOut : said.does.leave
  return (
    <section className={styles['detail']} aria-label={said.detail(place.line)}>
      <p className={styles['place']}>
        {said.place(place.sheet, place.line)}
        {row.named.length > 0 && ` · ${row.named.join(', ')}`}
      </p>
      {reasons.length > 0 && (
        <ul className={styles['reasons']} aria-label={said.why}>
          {reasonLines(reasons, words.language).map(text => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {changes.length > 0 && <ChangesTable row={row} onDecide={onDecide} />}
      {candidates.length > 0 && (
        <Candidates
          legend={said.candidates}
          candidates={candidates}
          chosen={decision?.do === 'match' ? decision.id : null}
          onChoose={canMatch(row) ? id => onDecide({ do: 'match', id }) : null}
        />
      )}
      <GivenDay row={row} onDay={onDay} />
      <div className={styles['ways']}>
        {reasons.some(({ what }) => what === 'name-unsure') && (
          <Button weight="primary" onClick={onNames}>
            {said.toNames}
          </Button>
        )}
        {acts.map(({ key, decision: offered }) => (
          <Button
            key={key}
            weight={offered.do === 'update' ? 'primary' : 'secondary'}
            aria-pressed={decision?.do === offered.do}
            aria-keyshortcuts={key}
            onClick={() => onDecide(offered)}
          >
            {offered.do === 'leave' ? leave : offered.do === 'match' ? said.decided.match : said.does[offered.do]}
            <KeyHint keys={key} />
          </Button>
        ))}
        {decision !== null && (
          <Button weight="quiet" aria-keyshortcuts={placeKeys.takeBack} onClick={() => onDecide(null)}>
            {said.does.back}
          </Button>
        )}
        {known && <PlaceLink place={known}>{said.open}</PlaceLink>}
        {decided !== '' && (
          <span role="status" className={styles['decided']}>
            {decided}
          </span>
        )}
      </div>
    </section>
  )
}

/** The problems that a day answers. */
const aboutDay = ['week-without-day', 'month-without-day', 'several-days', 'no-day', 'wrong-weekday']

/** Where the file leaves the day open: what is proposed, and a field for another. */
function GivenDay({ row, onDay }: Pick<Props, 'row' | 'onDay'>) {
  const { imports } = useWords()
  const said = imports.review
  const [text, setText] = useState('')
  const problems = row.reasons.flatMap(reason =>
    reason.what === 'read' && aboutDay.includes(reason.problem.code) ? [reason.problem] : [],
  )
  if (row.table !== 'interaction' || problems.length === 0) return null
  const day = readDate(text, dayInStockholm(new Date()))
  const proposed = problems.flatMap(problem => problem.proposed ?? []).find(one => /^\d{4}-\d{2}-\d{2}$/.test(one))
  return (
    <div className={styles['day']}>
      <DayBox
        id={`import-day-${row.at}`}
        label={said.giveDay}
        value={text}
        problem={text !== '' && day === undefined ? imports.recognised.notADay(text) : undefined}
        onChange={setText}
        onKeyDown={event => event.key === 'Enter' && !event.ctrlKey && day !== undefined && onDay(day)}
      />
      <Button aria-disabled={day === undefined} onClick={() => day !== undefined && onDay(day)}>
        {said.setDay}
      </Button>
      {proposed !== undefined && <Button onClick={() => onDay(proposed)}>{said.takeProposed(proposed)}</Button>}
    </div>
  )
}
