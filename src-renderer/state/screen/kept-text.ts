import { isPlace, type Place } from '../../../src-shared/program/place'
import { ask } from '../office/office'
import { placeNow } from '../router/router'
import { sharedState } from './shared-state'

/** Text being written in a field: kept under the field's name until it is saved or given up, also through a kill. */
type Kept = { readonly id: string; readonly text: string; readonly place: Place }

const kept = sharedState<ReadonlyMap<string, Kept>>(new Map())
/** So long after the last key the text is on the disk. */
const idle = 500
const waiting = new Map<string, ReturnType<typeof setTimeout>>()
let last: Promise<unknown> = Promise.resolve()

/** One after the other, so that what is done with does not come back by a saving that was still on its way. */
function inTurn(work: () => Promise<unknown>): void {
  last = last.then(work).catch(() => undefined)
}

function write(name: string): void {
  clearTimeout(waiting.get(name))
  waiting.delete(name)
  const one = kept.get().get(name)
  if (!one) return
  const content = JSON.stringify({ name, text: one.text, place: one.place })
  inTurn(() => ask('draft:save', { id: one.id, form: 'field', title: one.text.trim().slice(0, 80), content }))
}

/** What was being written in a field, if anything. */
export const keptText = (name: string): string | undefined => kept.get().get(name)?.text

/** Calls when anything kept has changed; answers how to stop. */
export const onKeptText = kept.subscribe

/** Keeps what is being written in a field; undefined when there is nothing left to keep. */
export function keepText(name: string, text: string | undefined): void {
  const before = kept.get().get(name)
  const others = new Map(kept.get())
  others.delete(name)
  clearTimeout(waiting.get(name))
  waiting.delete(name)
  if (text === undefined) {
    kept.set(others)
    if (before) inTurn(() => ask('draft:remove', { id: before.id }))
    return
  }
  kept.set(others.set(name, { id: before?.id ?? crypto.randomUUID(), text, place: before?.place ?? placeNow() }))
  waiting.set(
    name,
    setTimeout(() => write(name), idle),
  )
}

/** Fields with something half written in them, and where they stand. */
export const useKeptTexts = (): readonly Kept[] => [...kept.use().values()]

function contentOf(text: string): { name: string; text: string; place: Place } | null {
  try {
    const { name, text: written, place } = JSON.parse(text) as Record<string, unknown>
    return typeof name === 'string' && typeof written === 'string' && isPlace(place)
      ? { name, text: written, place }
      : null
  } catch {
    return null
  }
}

/** Reads what was half written when Talan last ended; what is being written meanwhile goes before it. */
export async function loadKeptTexts(): Promise<void> {
  const listed = await ask('draft:list', {})
  for (const { id, form } of listed) {
    if (form !== 'field') continue
    const { draft } = await ask('draft:read', { id })
    const content = draft && contentOf(draft.content)
    if (!content || kept.get().has(content.name)) continue
    kept.set(new Map(kept.get()).set(content.name, { id, text: content.text, place: content.place }))
  }
}

/** Forgets what belongs to another office's file. */
export const forgetKeptTexts = (): void => kept.set(new Map())

const writeAll = () => {
  for (const name of [...waiting.keys()]) write(name)
}
window.addEventListener('blur', writeAll)
window.addEventListener('pagehide', writeAll)
