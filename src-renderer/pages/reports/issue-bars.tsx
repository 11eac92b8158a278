import type { ReportCounts } from '../../../src-shared/packs/report'
import type { Issue, ReferenceLists } from '../../../src-shared/records/reference'
import { written } from '../../../src-shared/text/counted'
import { useWords } from '../../text/words'
import styles from './issue-bars.module.css'

type Props = { readonly counts: ReportCounts['byIssue']; readonly lists: ReferenceLists }

/** Every issue under its area, with its count and a bar. An issue without interactions shows as 0, which is also worth knowing. */
export function IssueBars({ counts, lists }: Props) {
  const words = useWords()
  const isSwedish = words.language === 'sv'
  const countOf = (issue: Issue) => counts[issue.id] ?? 0
  const most = Math.max(1, ...lists.issues.map(countOf))

  const line = (issue: Issue) => {
    const count = countOf(issue)
    return (
      <tr key={issue.id} className={count === 0 ? styles['zero'] : undefined}>
        <th scope="row" className={styles['name']} title={isSwedish ? issue.name : issue.nameEn}>
          {issue.shortName}
        </th>
        <td className={styles['count']}>{written(count, words.language)}</td>
        <td className={styles['track']} aria-hidden="true">
          <span className={styles['bar']} style={{ width: `${(count / most) * 100}%` }} />
        </td>
      </tr>
    )
  }

  return (
    <table className={styles['bars']}>
      <colgroup>
        <col className={styles['names']} />
        <col className={styles['counts']} />
        <col />
      </colgroup>
      {lists.areas.map(area => (
        <tbody key={area.id}>
          <tr>
            <th scope="rowgroup" colSpan={3} className={styles['area']}>
              {isSwedish ? area.name : area.nameEn}
            </th>
          </tr>
          {lists.issues.filter(issue => issue.areaId === area.id).map(line)}
        </tbody>
      ))}
    </table>
  )
}
