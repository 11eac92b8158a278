import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { Commitment } from '../../../src-shared/log/commitment'
import { worksOn } from '../../../src-shared/records/colleague'
import { useMe } from '../../state/office/use-me'
import { useWords } from '../../text/words'
import { useReferenceNames } from '../timeline/use-reference-names'
import { catalogueForm, valuesOf } from './catalogue-form'
import type { Part } from './part'
import type { Filled, Values } from './part-field'

const sides = ['us', 'them'] as const

/** The last day is one to come, unless a past one is written in full. */
const readDue = (form: Filled) => ({ dueOn: form.dueDay('dueOn') })

function useUsualAsks() {
  const said = useWords().parts.commitment
  const { lists } = useReferenceNames()
  return {
    promise: {},
    madeBy: { entries: sides.map(side => ({ value: side, label: said.sides[side] })) },
    dueOn: { as: 'due-day' as const },
    issueIds: { all: (lists?.issues ?? []).map(({ id, shortName }) => ({ id, name: shortName })) },
  }
}

/** The form for a new commitment, beginning with the values known where the form is shown. */
export function useCommitmentPart(known: Values): Part<'commitment'> {
  const words = useWords()
  const { lists } = useReferenceNames()
  const { staffId } = useMe()
  const asks = useUsualAsks()
  const today = dayInStockholm(new Date())
  const here = (lists?.staff ?? []).filter(one => worksOn(one, today))
  const staff = here.map(({ id, name }) => ({ value: id as string, label: name }))
  const me = here.some(one => one.id === staffId) ? (staffId ?? '') : ''
  return catalogueForm(words, 'commitment', {
    asks: {
      ...asks,
      ownerStaffId: { entries: [{ value: '', label: words.parts.none }, ...staff] },
      counterpartPersonId: {},
      counterpartOrganisationId: {},
    },
    start: { madeBy: 'us', ownerStaffId: me, ...known },
    read: readDue,
  })
}

/** The form for a change of a commitment: its promise, who made it, its last day and its issues. */
export function useChangedCommitment(): (commitment: Commitment) => Part<'commitment'> {
  const words = useWords()
  const asks = useUsualAsks()
  return ({ promise, madeBy, dueOn, issueIds }) =>
    catalogueForm(words, 'commitment', {
      asks,
      start: valuesOf('commitment', { promise, madeBy, dueOn, issueIds }),
      read: readDue,
    })
}
