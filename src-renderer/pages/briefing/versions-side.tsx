import { useId } from 'react'
import type { Briefing } from '../../../src-shared/briefings/briefing'
import type { BriefingDifference } from '../../../src-shared/briefings/briefing-diff'
import type { BriefingVersionId } from '../../../src-shared/records/ids'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import styles from './briefing-page.module.css'
import { DifferenceList } from './difference-list'

type Props = {
  readonly briefing: Briefing
  /** The version shown. Null for the draft being written. */
  readonly shown: BriefingVersionId | null
  readonly onShow: (id: BriefingVersionId | null) => void
  readonly compared: BriefingVersionId | null
  readonly onCompare: (id: BriefingVersionId | null) => void
  readonly differences: readonly BriefingDifference[]
}

/** All versions, and the differences between the shown one and another. */
export function VersionsSide({ briefing, shown, onShow, compared, onCompare, differences }: Props) {
  const words = useWords()
  const said = words.briefings
  const id = useId()
  const { versions } = briefing
  const choice = (key: BriefingVersionId | null, name: string, detail: string) => (
    <li key={key ?? 'draft'}>
      <button
        type="button"
        className={styles['version']}
        aria-current={shown === key ? 'true' : undefined}
        onClick={() => onShow(key)}
      >
        <span className={styles['name']}>{name}</span>
        {detail && <span className={styles['detail']}>{detail}</span>}
      </button>
    </li>
  )
  return (
    <aside className={styles['side']} aria-label={said.side} data-pane>
      <h2 className={styles['heading']}>{said.versionsHeading}</h2>
      <ul>
        {choice(null, said.now, '')}
        {versions.map(version =>
          choice(
            version.id,
            said.version(version.number),
            `${instantText(version.savedAt, words.language)} · ${version.savedBy} · ${said.factsOf(version.asOf)}`,
          ),
        )}
      </ul>
      <label htmlFor={id} className={styles['heading']}>
        {said.compare}
      </label>
      <select
        id={id}
        className={styles['choice']}
        value={compared ?? ''}
        onChange={({ target }) => onCompare(versions.find(version => version.id === target.value)?.id ?? null)}
      >
        <option value="">{said.compareNone}</option>
        {versions
          .filter(version => version.id !== shown)
          .map(version => (
            <option key={version.id} value={version.id}>
              {said.version(version.number)}
            </option>
          ))}
      </select>
      {compared !== null && <DifferenceList differences={differences} />}
    </aside>
  )
}
