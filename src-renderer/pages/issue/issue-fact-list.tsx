import type { IssueFacts } from '../../../src-shared/records/issue-facts'
import { ChoiceFact } from '../../components/record/choice-fact'
import { EditableFact } from '../../components/record/editable-fact'
import { Fact, FactList } from '../../components/record/fact-list'
import { useSavedFact } from '../../components/record/use-saved-fact'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import { useWords } from '../../text/words'

type Changes = {
  readonly name?: string
  readonly nameEn?: string
  readonly shortName?: string
  readonly areaId?: string
}

/**
 * The names of the issue and the area it belongs to, to be changed in place. Its wording is a decision, and is changed among the wordings.
 */
export function IssueFactList({ issue }: { readonly issue: IssueFacts }) {
  const words = useWords()
  const said = words.record.issue
  const { lists } = useReferenceNames()
  const { saveFact, saveChoice } = useSavedFact()
  const { id, inForce, versions } = issue
  const save = (changes: Changes) => saveFact('record:change', { kind: 'issue', id, changes })
  const choose = (changes: Changes) => void saveChoice('record:change', { kind: 'issue', id, changes })
  const joint = versions.find(version => version.ownerPartnerId === null && inForce.includes(version.id))
  const isSwedish = words.language === 'sv'
  const name = (label: string, field: 'name' | 'nameEn') => (
    <EditableFact
      name={label}
      value={issue[field]}
      keptAs={`${field} ${id}`}
      onSave={text => save({ [field]: text })}
    />
  )
  return (
    <FactList>
      <Fact name={said.joint}>{joint?.wording}</Fact>
      {name(words.record.person.name, isSwedish ? 'name' : 'nameEn')}
      {name(said.otherLanguage, isSwedish ? 'nameEn' : 'name')}
      <EditableFact
        name={said.shortName}
        value={issue.shortName}
        keptAs={`short-name ${id}`}
        onSave={shortName => save({ shortName })}
      />
      <ChoiceFact
        name={said.area}
        value={issue.areaId as string}
        entries={(lists?.areas ?? []).map(area => ({ value: area.id, label: isSwedish ? area.name : area.nameEn }))}
        onChange={areaId => choose({ areaId })}
      />
    </FactList>
  )
}
