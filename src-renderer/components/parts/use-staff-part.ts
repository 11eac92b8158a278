import { likelyColleagues } from '../../../src-shared/records/colleague'
import type { StaffMember } from '../../../src-shared/records/reference'
import { useWords } from '../../text/words'
import { useReferenceNames } from '../timeline/use-reference-names'
import { catalogueForm, valuesOf } from './catalogue-form'
import type { Part } from './part'
import type { Values } from './part-field'

/** The form for a colleague, new or changed. While the name is typed it shows colleagues who may be the same. */
export function useStaffPart(): (colleague?: StaffMember) => Part<'staff'> {
  const words = useWords()
  const said = words.parts.staff
  const { lists } = useReferenceNames()
  const partners = (lists?.partners ?? []).map(({ id, shortName }) => ({ value: id as string, label: shortName }))
  return colleague =>
    catalogueForm(words, 'staff', {
      asks: {
        name: {
          hint: ({ name = '', email = '' }: Values) => {
            const wanted = { id: colleague?.id ?? null, name, email: email.trim() || null }
            const likely = likelyColleagues(lists?.staff ?? [], wanted).map(one => one.name)
            return likely.length === 0 ? undefined : `${words.newRecord.maybe} ${likely.join(', ')}`
          },
        },
        email: { as: 'email' },
        title: {},
        homePartnerId: { hint: said.homeHint, entries: [{ value: '', label: words.parts.none }, ...partners] },
        fromOn: { hint: said.fromHint },
        toOn: { hint: said.toHint },
      },
      start: valuesOf('staff', {
        name: colleague?.name ?? '',
        email: colleague?.email ?? null,
        title: colleague?.title ?? null,
        homePartnerId: colleague?.homePartnerId ?? null,
        fromOn: colleague?.fromOn ?? null,
        toOn: colleague?.toOn ?? null,
      }),
    })
}
