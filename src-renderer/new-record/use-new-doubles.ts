import { type KeyboardEvent, useState } from 'react'
import type { LikelyDuplicate, TypedRecord } from '../../src-shared/names/duplicate'
import { fromTheBin } from '../components/doubles/from-the-bin'
import { takesOffered } from '../components/doubles/takes-offered'
import { newOrganisation, newPerson, useDoubles } from '../components/doubles/use-doubles'
import type { Values } from '../components/parts/part-field'
import type { NewKind } from '../state/screen/overlays'
import { useWords } from '../text/words'

/** What is compared with those known: the kinds of which a second row can be made by mistake. */
function typedIn(kind: NewKind | undefined, values: Values): TypedRecord | null {
  const name = values['name'] ?? ''
  if (kind === 'person') return newPerson(name, { organisationId: values['organisationId'] || null })
  if (kind !== 'organisation') return null
  return newOrganisation(name, {
    abbreviation: values['abbreviation']?.trim() || null,
    parentId: values['parentId'] || null,
  })
}

/** Whom a new record may be, while it is typed. `open` is called with the one that was taken instead, when it is out of the bin. */
export function useNewDoubles(kind: NewKind | undefined, values: Values, open: (id: string) => void) {
  const words = useWords()
  const typed = typedIn(kind, values)
  const [newName, setNewName] = useState<string | null>(null)
  const likely = useDoubles(typed)
  const offered = typed?.name === newName ? [] : likely
  async function take(one: LikelyDuplicate): Promise<void> {
    if (typed && (await fromTheBin(typed.kind, one, words))) open(one.id)
  }
  return {
    isAsked: typed !== null,
    offered,
    take: (one: LikelyDuplicate) => void take(one),
    isNew: () => setNewName(typed?.name ?? null),
    onKeys: (event: KeyboardEvent) => {
      const [first] = offered
      if (!first || !takesOffered(event)) return
      event.preventDefault()
      event.stopPropagation()
      void take(first)
    },
  }
}
