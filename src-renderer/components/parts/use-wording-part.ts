import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { IssueVersion } from '../../../src-shared/records/issue-version'
import { useWords } from '../../text/words'
import { useReferenceNames } from '../timeline/use-reference-names'
import { catalogueForm, valuesOf } from './catalogue-form'
import type { Part } from './part'
import type { Values } from './part-field'

/** A decision is usually entered when it begins to apply. */
const today = () => dayInStockholm(new Date())

/** The form for a wording, new or changed: whose it is, its issue, by whom and when it was decided, and when it applies. */
export function useWordingPart(known: Values): (version?: IssueVersion) => Part<'wording'> {
  const words = useWords()
  const said = words.parts.wording
  const { lists } = useReferenceNames()
  const partners = (lists?.partners ?? []).map(({ id, shortName }) => ({ value: id as string, label: shortName }))
  const issues = (lists?.issues ?? []).map(({ id, shortName }) => ({ value: id as string, label: shortName }))
  return version => {
    const first = { issueId: lists?.issues[0]?.id ?? '', place: '1', validFrom: today(), ...known }
    const { id: _, ...fields } = version ?? { id: '' }
    return catalogueForm(words, 'wording', {
      asks: {
        ownerPartnerId: { entries: [{ value: '', label: said.joint }, ...partners] },
        issueId: { entries: issues },
        wording: { as: 'long' },
        decidingBody: {},
        decidedOn: {},
        caseNumber: {},
        theme: {},
        place: {},
        validFrom: {},
        validTo: {},
      },
      start: version ? valuesOf('wording', fields) : first,
    })
  }
}
