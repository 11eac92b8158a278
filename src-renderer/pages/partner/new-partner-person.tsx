import { AddPart } from '../../components/parts/add-part'
import { catalogueForm } from '../../components/parts/catalogue-form'
import { useWords } from '../../text/words'

/** Adds a new person who works at the partner. A person already in the register gets a role there on the person's own screen. */
export function NewPartnerPerson({ organisationId }: { readonly organisationId: string }) {
  const words = useWords()
  const part = catalogueForm(words, 'person', {
    add: words.parts.partnerPerson.add,
    asks: { name: {}, title: {} },
    start: { organisationId },
  })
  return <AddPart part={part} owner={organisationId} />
}
