import type { Period } from '../../../../src-shared/days/quarter'
import type { IndicatorTable } from '../../../../src-shared/packs/indicator-table'
import {
  type Indicator,
  type IndicatorLine,
  type IndicatorValue,
  indicatorGroups,
  indicatorOf,
  isReached,
} from '../../../../src-shared/packs/indicators'
import { indicatorText } from '../../../../src-shared/text/indicator-text'
import { indicatorWords } from '../../../../src-shared/text/indicator-words'
import { useWords } from '../../../text/words'
import { periodText } from '../period-text'
import { WideTable } from '../wide-table'
import { IndicatorEntry } from './indicator-entry'
import styles from './indicators-part.module.css'

type Props = { readonly table: IndicatorTable; readonly whose: string }

/** The indicators by what they say something about, with a field for each value that is entered and for each target. */
export function IndicatorsTable({ table, whose }: Props) {
  const words = useWords()
  const said = indicatorWords(words.language)
  const name = words.indicators.tableName(table.code, whose)
  const days = (period: Period) => <span className={styles['days']}>{periodText(period, words.language)}</span>
  return (
    <WideTable name={name}>
      <table className={styles['table']}>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{said.columns.indicator}</th>
            <th scope="col" className={styles['number']}>
              {said.columns.value} {days(table.period)}
            </th>
            <th scope="col" className={styles['number']}>
              {said.columns.before} {days(table.before)}
            </th>
            <th scope="col" className={styles['number']}>
              {said.columns.yearBefore} {days(table.yearBefore)}
            </th>
            <th scope="col" className={styles['number']}>
              {said.columns.target}
            </th>
          </tr>
        </thead>
        {indicatorGroups.map(group => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={5} className={styles['group']}>
                {said.groups[group]}
              </th>
            </tr>
            {table.lines
              .filter(({ id }) => indicatorOf(id).group === group)
              .map(line => (
                <IndicatorRow key={line.id} line={line} table={table} />
              ))}
          </tbody>
        ))}
      </table>
    </WideTable>
  )
}

/** True if the value or the target of an indicator may be entered in a table: what is about the whole office only in the office's own. */
const isOpen = ({ isOfOffice }: Indicator, { partnerId }: IndicatorTable): boolean => partnerId === null || !isOfOffice

function IndicatorRow({ line, table }: { readonly line: IndicatorLine; readonly table: IndicatorTable }) {
  const words = useWords()
  const said = indicatorWords(words.language)
  const indicator = indicatorOf(line.id)
  const { unit, isEntered } = indicator
  const name = `${line.id} ${said.names[line.id]}`
  const isShared = table.partnerId !== null && line.scope === 'office'
  const remarks = [...(isShared ? [said.ofOffice] : []), ...(isEntered ? [said.byHand] : [])]
  const text = (value: IndicatorValue | null, isCounted: boolean): string =>
    value === null ? '' : indicatorText(unit, value, words.language, isCounted)
  const shown = (value: IndicatorValue | null) => text(value, !isEntered) || said.none
  const scope = { period: table.code, partnerId: table.partnerId, id: line.id }
  const reached = line.value !== null && line.target !== null && isReached(unit, line.value, line.target)
  return (
    <tr>
      <th scope="row">
        {name}
        {remarks.length > 0 && <span className={styles['remark']}> {remarks.join(', ')}</span>}
      </th>
      <td className={styles['number']}>
        {isEntered && isOpen(indicator, table) ? (
          <IndicatorEntry
            key={JSON.stringify(scope)}
            scope={scope}
            part="value"
            label={words.indicators.valueOf(name)}
            shown={isShared ? '' : text(line.value, false)}
            placeholder={isShared ? text(line.value, false) : undefined}
          />
        ) : (
          shown(line.value)
        )}
      </td>
      <td className={styles['number']}>{shown(line.before)}</td>
      <td className={styles['number']}>{shown(line.yearBefore)}</td>
      <td className={styles['number']}>
        {reached && <span className={styles['reached']}>{said.reached} </span>}
        {isOpen(indicator, table) ? (
          <IndicatorEntry
            key={JSON.stringify(scope)}
            scope={scope}
            part="target"
            label={words.indicators.targetOf(name)}
            shown={text(line.target, false)}
          />
        ) : (
          text(line.target, false) || said.none
        )}
      </td>
    </tr>
  )
}
