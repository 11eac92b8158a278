import { AddPart } from '../../components/parts/add-part'
import type { Part } from '../../components/parts/part'
import { useWords } from '../../text/words'

/** Adds a new person who works at the partner. A person already in the register gets a role there on the person's own screen. */
export function NewContact({ organisationId }: { readonly organisationId: string }) {
  const said = useWords().parts.contact
  const part: Part<'person'> = {
    kind: 'person',
    add: said.add,
    fields: [
      { name: 'name', label: said.name, type: 'text', isRequired: true },
      { name: 'title', label: said.title, type: 'text' },
    ],
    start: {},
    read: form => ({ name: form.text('name'), category: null, title: form.text('title'), organisationId }),
  }
  return <AddPart part={part} owner={organisationId} />
}
