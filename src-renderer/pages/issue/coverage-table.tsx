import type { IssueFacts } from '../../../src-shared/records/issue-facts'
import { useWords } from '../../text/words'
import styles from './coverage-table.module.css'

/** Whom the issue has been carried to in a year: how often, when last, and how high up. The gaps are what the reader looks for. */
export function CoverageTable({ issue }: { readonly issue: IssueFacts }) {
  const words = useWords()
  const said = words.record.coverage
  const most = Math.max(1, ...issue.coverage.map(cell => cell.count))
  const { from, to } = issue.coveragePeriod
  return (
    <table className={styles['table']}>
      <caption className={styles['caption']}>{said.caption(from, to)}</caption>
      <thead>
        <tr>
          <th scope="col">{said.target}</th>
          <th scope="col">{said.contacts}</th>
          <th scope="col">{said.lastOn}</th>
          <th scope="col">{said.level}</th>
        </tr>
      </thead>
      <tbody>
        {issue.coverage.map(({ target, targetKind, count, lastOn, highestLevel }) => (
          <tr key={target} data-gap={count === 0 || undefined}>
            <th scope="row">{words.shared.organisationKinds[targetKind]}</th>
            <td>
              <span className={styles['count']}>{count === 0 ? said.gap : count}</span>
              <span className={styles['bar']} style={{ width: `${(count / most) * 60}px` }} aria-hidden="true" />
            </td>
            <td>{lastOn ?? '–'}</td>
            <td>{highestLevel ? said.levels[highestLevel] : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
