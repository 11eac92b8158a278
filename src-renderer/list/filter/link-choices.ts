import { useQuery } from '@tanstack/react-query'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { ShownBatch } from '../../../src-shared/imports/import-batch'
import type { LinkKind } from '../../../src-shared/lists/list-columns'
import { me } from '../../../src-shared/lists/list-filter'
import { mostRowsOfPage } from '../../../src-shared/records/record-limits'
import type { ReferenceLists } from '../../../src-shared/records/reference'
import { matching, type PickerChoice } from '../../components/picker-choice'
import { useNameMatches } from '../../components/use-name-matches'
import { question } from '../../state/office/question'
import { instantText } from '../../text/instants'
import { useWords, type Words } from '../../text/words'

/** Choices from the short lists, which are read once. People and organisations are looked up by name instead. */
function fromReference(kind: LinkKind, lists: ReferenceLists | undefined, { language }: Words): PickerChoice[] {
  const translated = (one: { id: string; name: string; nameEn: string }) => ({
    id: one.id,
    name: language === 'sv' ? one.name : one.nameEn,
  })
  switch (kind) {
    case 'issue':
      return (lists?.issues ?? []).map(issue => ({
        ...translated(issue),
        name: issue.shortName,
        detail: translated(issue).name,
      }))
    case 'partner':
      return (lists?.partners ?? []).map(({ id, name, shortName }) => ({ id, name, shortName }))
    case 'staff':
      return (lists?.staff ?? []).map(({ id, name }) => ({ id, name }))
    case 'area':
      return (lists?.areas ?? []).map(translated)
    case 'task':
      return (lists?.tasks ?? []).map(translated)
    case 'aim':
      return (lists?.projectAims ?? []).map(translated)
    default:
      return []
  }
}

/** The files that were read in, latest first, each with its day. One that was taken back has nothing in the log. */
const importChoices = (batches: readonly ShownBatch[] | undefined, { language }: Words): PickerChoice[] =>
  (batches ?? []).flatMap(({ id, name, readAt, isReverted }) =>
    isReverted ? [] : [{ id, name, detail: instantText(readAt, language) }],
  )

/** The choices of a kind that match the typed text. */
export function useLinkChoices(kind: LinkKind, text: string, isMeOffered = false) {
  const words = useWords()
  const { data } = useQuery(question('reference:read', {}))
  const batches = useQuery({ ...question('import:batches', { limit: mostRowsOfPage }), enabled: kind === 'import' })
  const named = kind === 'person' || kind === 'organisation' ? kind : undefined
  const found = useNameMatches(named ? text : '', dayInStockholm(new Date()), named)
  if (named) return { choices: found.matches as readonly PickerChoice[], isReady: found.isReady }
  if (kind === 'import') return { choices: matching(importChoices(batches.data, words), text), isReady: !!batches.data }
  const mine = kind === 'staff' && isMeOffered ? [{ id: me, name: words.lists.me }] : []
  return { choices: matching([...mine, ...fromReference(kind, data, words)], text), isReady: data !== undefined }
}

/** The chosen values by name. An id that is still being looked up shows as "…". */
export function useChosen(kind: LinkKind, ids: readonly string[]): PickerChoice[] {
  const words = useWords()
  const asked = ids.filter(id => id !== me)
  const { data } = useQuery({ ...question('list:names', { kind, ids: asked }), enabled: asked.length > 0 })
  return ids.map(id => ({
    id,
    name: id === me ? words.lists.me : (data?.find(named => named.id === id)?.name ?? '…'),
  }))
}
