import { useQuery } from '@tanstack/react-query'
import { question } from '../../question'
import { useWords } from '../../text/words'
import type { PartProps } from './change'
import { ListField } from './list-field'
import type { DraftProblem } from './read-draft'

type Props = PartProps & { readonly problems: readonly DraftProblem[] }

/** What it was about, and for whose sake. */
export function SubjectFields({ draft, change, problems }: Props) {
  const words = useWords()
  const { data: lists } = useQuery(question('reference:read', {}))
  const isSwedish = words.language === 'sv'
  const issueGroups = (lists?.areas ?? []).map(area => ({
    heading: isSwedish ? area.name : area.nameEn,
    items: (lists?.issues ?? [])
      .filter(issue => issue.areaId === area.id)
      .map(issue => ({ id: issue.id, name: issue.shortName, detail: isSwedish ? issue.name : issue.nameEn })),
  }))
  const partnerGroups = [
    { heading: '', items: (lists?.partners ?? []).map(({ id, name, shortName }) => ({ id, name, shortName })) },
  ]

  return (
    <>
      <ListField
        field="issues"
        label={words.quickLog.issues}
        hint={words.quickLog.issuesHint}
        groups={issueGroups}
        chosenIds={draft.issueIds}
        text={draft.issueText}
        problems={problems}
        onText={issueText => change({ issueText })}
        onChosen={ids => change(latest => ({ issueIds: ids(latest.issueIds) }))}
      />
      <ListField
        field="partners"
        label={words.quickLog.partners}
        hint={words.quickLog.partnersHint}
        groups={partnerGroups}
        chosenIds={draft.partnerIds}
        text={draft.partnerText}
        problems={problems}
        onText={partnerText => change({ partnerText })}
        onChosen={ids => change(latest => ({ partnerIds: ids(latest.partnerIds) }))}
      />
    </>
  )
}
