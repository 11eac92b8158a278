import { isPlace, type Place } from '../../../src-shared/program/place'
import { ask } from '../office/office'
import { placeNow } from '../router/router'
import { restBeforeDraft } from '../waits'
import { sharedState } from './shared-state'

/** Text being written in a field. It is kept under the field's name until it is saved or given up, even if the program is killed. */
type Kept = { readonly id: string; readonly text: string; readonly place: Place }

const kept = sharedState<ReadonlyMap<string, Kept>>(new Map())
const waiting = new Map<string, ReturnType<typeof setTimeout>>()
let last: Promise<unknown> = Promise.resolve()

/** Runs one save after the other, so that a save still running cannot bring back a text that was removed. */
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

/** The text being written in a field. Undefined if there is none. */
export const keptText = (name: string): string | undefined => kept.get().get(name)?.text

/** Calls the listener when a kept text changes. Returns a function that stops it. */
export const onKeptText = kept.subscribe

/** Keeps the text being written in a field. Pass undefined when there is nothing left to keep. */
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
    setTimeout(() => write(name), restBeforeDraft),
  )
}

/** The fields with half-written text in them, and the places where they are. */
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

/** Reads the text that was half written when Talan last ended. Text written in the same field meanwhile takes precedence. */
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

/** Forgets the texts that belong to another office's file. */
export const forgetKeptTexts = (): void => kept.set(new Map())

const writeAll = () => {
  for (const name of [...waiting.keys()]) write(name)
}
window.addEventListener('blur', writeAll)
window.addEventListener('pagehide', writeAll)
