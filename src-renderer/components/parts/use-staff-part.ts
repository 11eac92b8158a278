import { likelyColleagues } from '../../../src-shared/records/colleague'
import type { StaffMember } from '../../../src-shared/records/reference'
import { useWords } from '../../text/words'
import { useReferenceNames } from '../timeline/use-reference-names'
import type { Part } from './part'

/** The form for a colleague, new or changed. While the name is typed, it shows colleagues who may be the same person. */
export function useStaffPart(): (colleague?: StaffMember) => Part<'staff'> {
  const words = useWords()
  const said = words.parts.staff
  const { lists } = useReferenceNames()
  const partners = (lists?.partners ?? []).map(({ id, shortName }) => ({ value: id as string, label: shortName }))
  return colleague => ({
    kind: 'staff',
    add: said.add,
    fields: [
      {
        name: 'name',
        label: said.name,
        type: 'text',
        isRequired: true,
        hint: ({ name = '', email = '' }) => {
          const wanted = { id: colleague?.id ?? null, name, email: email.trim() || null }
          const likely = likelyColleagues(lists?.staff ?? [], wanted).map(one => one.name)
          return likely.length === 0 ? undefined : `${words.newRecord.maybe} ${likely.join(', ')}`
        },
      },
      { name: 'email', label: said.email, type: 'email' },
      { name: 'title', label: said.title, type: 'text' },
      {
        name: 'home',
        label: said.home,
        type: 'choice',
        hint: said.homeHint,
        entries: [{ value: '', label: words.parts.none }, ...partners],
      },
      { name: 'fromOn', label: said.from, type: 'day', hint: said.fromHint },
      { name: 'toOn', label: said.to, type: 'day', hint: said.toHint },
    ],
    start: {
      name: colleague?.name ?? '',
      email: colleague?.email ?? '',
      title: colleague?.title ?? '',
      home: colleague?.homePartnerId ?? '',
      fromOn: colleague?.fromOn ?? '',
      toOn: colleague?.toOn ?? '',
    },
    read: form => ({
      name: form.text('name'),
      email: form.textOrNull('email'),
      title: form.textOrNull('title'),
      homePartnerId: form.id('home'),
      fromOn: form.day('fromOn'),
      toOn: form.day('toOn'),
    }),
  })
}
