import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { Commitment } from '../../../src-shared/log/commitment'
import { worksOn } from '../../../src-shared/records/colleague'
import { useMe } from '../../state/office/use-me'
import { useWords } from '../../text/words'
import { useReferenceNames } from '../timeline/use-reference-names'
import type { Part } from './part'
import type { PartField, Values } from './part-field'

const sides = ['us', 'them'] as const

/** The form for a new commitment. It starts with what is known where it is shown. */
export function useCommitmentPart(known: Values): Part<'commitment'> {
  const { parts } = useWords()
  const said = parts.commitment
  const { lists } = useReferenceNames()
  const { staffId } = useMe()
  const today = dayInStockholm(new Date())
  const here = (lists?.staff ?? []).filter(one => worksOn(one, today))
  const staff = here.map(({ id, name }) => ({ value: id as string, label: name }))
  return {
    kind: 'commitment',
    add: said.add,
    fields: [
      ...usualFields(said, lists?.issues ?? []),
      { name: 'owner', label: said.owner, type: 'choice', entries: [{ value: '', label: parts.none }, ...staff] },
      { name: 'person', label: said.person, type: 'thing', kind: 'person' },
      { name: 'organisation', label: said.organisation, type: 'thing', kind: 'organisation' },
    ],
    start: { madeBy: 'us', owner: here.some(one => one.id === staffId) ? (staffId ?? '') : '', ...known },
    read: readCommitment,
  }
}

type Said = ReturnType<typeof useWords>['parts']['commitment']
type Issues = readonly { readonly id: string; readonly shortName: string }[]

const usualFields = (said: Said, issues: Issues): PartField[] => [
  { name: 'promise', label: said.promise, type: 'text', isRequired: true },
  {
    name: 'madeBy',
    label: said.madeBy,
    type: 'choice',
    entries: sides.map(side => ({ value: side, label: said.sides[side] })),
  },
  { name: 'dueOn', label: said.dueOn, type: 'day' },
  {
    name: 'issues',
    label: said.issues,
    type: 'several',
    all: issues.map(({ id, shortName }) => ({ id, name: shortName })),
  },
]

const readCommitment: Part<'commitment'>['read'] = form => ({
  promise: form.text('promise'),
  madeBy: form.text('madeBy') === 'them' ? 'them' : 'us',
  dueOn: form.day('dueOn'),
  ownerStaffId: form.id('owner'),
  counterpartPersonId: form.id('person'),
  counterpartOrganisationId: form.id('organisation'),
  interactionId: form.id('interaction'),
  issueIds: form.ids('issues'),
})

/** The form that changes a stored commitment: its text, who made it, its due day and its issues. */
export function useChangedCommitment(): (commitment: Commitment) => Part<'commitment'> {
  const said = useWords().parts.commitment
  const { lists } = useReferenceNames()
  return ({ promise, madeBy, dueOn, issueIds }) => ({
    kind: 'commitment',
    add: said.add,
    fields: usualFields(said, lists?.issues ?? []),
    start: { promise, madeBy, dueOn: dueOn ?? '', issues: issueIds.join(' ') },
    read: readCommitment,
  })
}
