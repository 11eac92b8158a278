import { useQuery } from '@tanstack/react-query'
import type { LogAdvice } from '../../../../src-shared/log/log-advice'
import { question } from '../../../state/office/question'
import { useWords } from '../../../text/words'
import { drawnFor } from '../change'
import type { DraftProblem } from '../read-draft'
import { ListField } from './list-field'
import { PartnersField } from './partners-field'

type Rest = { readonly problems: readonly DraftProblem[]; readonly advice: LogAdvice }

/** The issues it was about, and the partners it concerns. The issues of the last meetings with those present come first. */
export const SubjectFields = drawnFor(
  'issueIds',
  'issueText',
  'participants',
  'partnerIds',
  'notConcernedIds',
  'partnerText',
)<Rest>(function SubjectFields({ draft, change, problems, advice }) {
  const words = useWords()
  const { data: lists } = useQuery(question('reference:read', {}))
  const isSwedish = words.language === 'sv'
  const issues = (lists?.issues ?? []).map(issue => ({
    id: issue.id,
    areaId: issue.areaId,
    name: issue.shortName,
    detail: isSwedish ? issue.name : issue.nameEn,
  }))
  const recent = advice.recentIssueIds.flatMap(id => issues.filter(issue => issue.id === id))
  const groups = (lists?.areas ?? []).map(area => ({
    heading: isSwedish ? area.name : area.nameEn,
    items: issues.filter(issue => issue.areaId === area.id && !recent.includes(issue)),
  }))

  return (
    <>
      <ListField
        field="issues"
        label={words.quickLog.issues}
        hint={words.quickLog.issuesHint}
        groups={recent.length > 0 ? [{ heading: words.quickLog.recentIssues, items: recent }, ...groups] : groups}
        chosenIds={draft.issueIds}
        text={draft.issueText}
        problems={problems}
        onText={issueText => change({ issueText })}
        onChosen={ids => change(latest => ({ issueIds: ids(latest.issueIds) }))}
      />
      <PartnersField draft={draft} change={change} problems={problems} advice={advice} />
    </>
  )
})
