import { useSyncExternalStore } from 'react'
import { type OwnPart, type OwnText, ownParts } from '../../../src-shared/briefings/briefing'
import { keepText, keptText, onKeptText } from '../../state/screen/kept-text'

const nameOf = (id: string, part: OwnPart): string => `briefing ${id} ${part}`

/** The user's own text in a briefing, on top of the newest version. It is kept at every pause, until a version is saved. */
export function useOwnText(id: string, saved: OwnText) {
  // All parts in one string, because the snapshot must compare as equal while nothing is typed.
  const written = useSyncExternalStore(onKeptText, () =>
    JSON.stringify(ownParts.map(part => keptText(nameOf(id, part)) ?? null)),
  )
  const texts = JSON.parse(written) as (string | null)[]
  const own = Object.fromEntries(ownParts.map((part, at) => [part, texts[at] ?? saved[part]])) as OwnText
  return {
    own,
    isWritten: ownParts.some(part => own[part] !== saved[part]),
    write: (part: OwnPart, text: string) => keepText(nameOf(id, part), text === saved[part] ? undefined : text),
    /** Call once a saved version holds all of it. */
    done: () => {
      for (const part of ownParts) if (keptText(nameOf(id, part)) !== undefined) keepText(nameOf(id, part), undefined)
    },
  }
}
