import type { IssueFacts } from '../../../src-shared/records/issue-facts'
import { Fact, FactList } from '../../components/record/fact-list'
import { useFieldFacts } from '../../components/record/use-field-facts'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import { useWords } from '../../text/words'
import { AreaNames } from './area-names'

/**
 * The names of the issue, the area it belongs to and the names of that area, edited in place. Its wording is a decision, and is changed among the wordings.
 */
export function IssueFactList({ issue }: { readonly issue: IssueFacts }) {
  const words = useWords()
  const { lists } = useReferenceNames()
  const fact = useFieldFacts('issue', issue)
  const { inForce, versions } = issue
  const joint = versions.find(version => version.ownerPartnerId === null && inForce.includes(version.id))
  const isSwedish = words.language === 'sv'
  const area = lists?.areas.find(({ id }) => id === issue.areaId)
  const areas = (lists?.areas ?? []).map(area => ({
    value: area.id as string,
    label: isSwedish ? area.name : area.nameEn,
  }))
  const [here, there] = isSwedish ? (['name', 'nameEn'] as const) : (['nameEn', 'name'] as const)
  return (
    <FactList>
      <Fact name={words.record.issue.joint}>{joint?.wording}</Fact>
      {fact(here, { name: words.record.person.name })}
      {fact(there, { name: words.record.issue.otherLanguage })}
      {fact('shortName')}
      {fact('areaId', { entries: areas })}
      {area && <AreaNames key={area.id} area={area} />}
    </FactList>
  )
}
