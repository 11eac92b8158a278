import type { ChangingChannel, Output } from '../../../src-shared/ipc/contract'
import type { MayHaveActed } from '../../../src-shared/ipc/question'
import type { ActionId } from '../../../src-shared/records/ids'
import type { Words } from '../../text/words'
import { announce, withdrawOffers } from '../office/announce'
import type { Notice } from '../office/notice'
import { type Asked, askForChange } from '../office/office'
import { readAgain } from '../office/query-client'
import { refusalOf } from '../office/refusal-of'
import { sharedState } from '../screen/shared-state'

/** Something this window did that can be taken back; what is said then, when there is more to say than that it is undone. */
type Done = { readonly actionId: ActionId; readonly saidWhenUndone?: ((words: Words) => string) | undefined }
type Actions = { readonly done: readonly Done[]; readonly undone: readonly Done[] }

const none: Actions = { done: [], undone: [] }
const most = 100
const actions = sharedState<Actions>(none)
/** What has been taken back, in whatever way. */
const takenBack = new Set<ActionId>()
let last: Promise<void> = Promise.resolve()
/** How many things the user has asked for that are not done yet. */
let begun = 0

/** Lets Ctrl+Z find what the user did. */
const remember = (done: Done): void => actions.set({ done: [...actions.get().done, done].slice(-most), undone: [] })

/** To be called when another office is opened: what was done in the old one can no longer be taken back from here. */
export function forgetActions(): void {
  actions.set(none)
  takenBack.clear()
  void withdrawOffers()
}

/** To be called wherever an action has been taken back: nothing on the screen may offer it once more. */
export function noteTakenBack(actionId: ActionId): void {
  takenBack.add(actionId)
  void withdrawOffers(actionId)
}

export const canUndo = (): boolean => actions.get().done.length > 0 || begun > 0
export const canRedo = (): boolean => actions.get().undone.length > 0

const without = (list: readonly Done[], one: Done): Done[] => list.filter(other => other !== one)

/** Takes one back; taking back is an action of its own, and redoing is taking that one back. */
async function takeBack(one: Done, from: keyof Actions, words: Words): Promise<void> {
  const to = from === 'done' ? 'undone' : 'done'
  const drop = () => ({ ...actions.get(), [from]: without(actions.get()[from], one) })
  try {
    const { actionId, skipped, undone } = await askForChange('action:undo', { actionId: one.actionId })
    const left = drop()
    if (undone === 0 && skipped > 0) {
      actions.set(left)
      await announce({ text: words.shell.leftWhole, isRefusal: true })
      return
    }
    noteTakenBack(one.actionId)
    actions.set({ ...left, [to]: [...left[to], { ...one, actionId }] })
    await readAgain()
    const whole = from === 'done' ? (one.saidWhenUndone?.(words) ?? words.shell.undone) : words.shell.redone
    await announce({ text: skipped === 0 ? whole : words.shell.undoneInPart(skipped) })
  } catch (thrown) {
    // What cannot be taken back must not stand in the way of what came before it.
    actions.set(drop())
    await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
  }
}

/** One after the other, however fast the keys are pressed. */
function queue(work: () => Promise<void>): Promise<void> {
  last = last.then(work)
  return last
}

/** Ctrl+Z pressed while something is being done waits for it, instead of taking back something older. */
function undoableSoon<T>(work: Promise<T>): Promise<T> {
  begun += 1
  void queue(async () => {
    await work.catch(() => undefined)
    begun -= 1
  })
  return work
}

const latest = (from: keyof Actions, words: Words) =>
  queue(async () => {
    const one = actions.get()[from].at(-1)
    if (one) await takeBack(one, from, words)
  })

export const undoLatest = (words: Words): Promise<void> => latest('done', words)
export const redoLatest = (words: Words): Promise<void> => latest('undone', words)

/**
 * Takes back one certain action, as the button beside "Loggat" does. One that has been taken back already, by a key or on another screen,
 * is not taken back twice; it is said.
 */
const undoAction = (actionId: ActionId, words: Words): Promise<void> =>
  queue(async () => {
    if (takenBack.has(actionId)) return announce({ text: words.shell.alreadyUndone, isHint: true })
    await takeBack(actions.get().done.find(done => done.actionId === actionId) ?? { actionId }, 'done', words)
  })

/** How a change is told, in a notice whose first button takes it back. */
export type Telling = {
  readonly text: string
  readonly words: Words
  /** What is said when it is taken back, when there is more to say than that. */
  readonly undone?: (words: Words) => string
  /** Done when that button is pressed, before the change is taken back. */
  readonly beforeUndo?: () => void
  readonly second?: Notice['second']
  readonly isRefusal?: boolean
}

type Doing<Given> = {
  /** What is announced; without it the change is remembered only. */
  readonly tell?: Telling | ((given: Given) => Telling)
  /** What the answer does to the screen before all on it is read again, as leaving a record that is gone. */
  readonly first?: (given: Given) => void
  /** Announced before all is read again, for who waits for nothing else. */
  readonly isToldAtOnce?: boolean
}

function noticeOf({ text, words, second, beforeUndo, isRefusal = false }: Telling, actionId: ActionId | null): Notice {
  const onPress = (id: ActionId) => {
    beforeUndo?.()
    void undoAction(id, words)
  }
  return {
    text,
    isRefusal,
    ...(actionId && { action: { label: words.undo, undoes: actionId, onPress: () => onPress(actionId) } }),
    ...(second && { second }),
  }
}

/**
 * The one way to change the office: asks, remembers the action for Ctrl+Z, reads again what is on screen, and tells it with a way back. A
 * change that had nothing to change has none. A no is thrown as `Refused`, with nothing told.
 */
export async function change<C extends ChangingChannel>(
  channel: C,
  input: Asked<C>,
  { tell, first, isToldAtOnce = false }: Doing<Output<C>> = {},
): Promise<Output<C>> {
  const asking = async () => {
    const done = await askForChange(channel, input)
    const { actionId }: MayHaveActed = done
    const telling = typeof tell === 'function' ? tell(done) : tell
    if (actionId !== null) remember({ actionId, saidWhenUndone: telling?.undone })
    return { done, notice: telling && noticeOf(telling, actionId) }
  }
  const { done, notice } = await undoableSoon(asking())
  first?.(done)
  if (notice && isToldAtOnce) await announce(notice)
  await readAgain()
  if (notice && !isToldAtOnce) await announce(notice)
  return done
}

/** Takes back any action there has been, however long ago; Ctrl+Z brings it back. `say` gives what is announced of it. */
export async function takeBackAny(
  actionId: ActionId,
  say: (undone: Output<'action:undo'>) => Notice,
): Promise<Output<'action:undo'>> {
  const asking = async () => {
    const given = await askForChange('action:undo', { actionId })
    if (given.undone > 0) {
      remember({ actionId: given.actionId })
      noteTakenBack(actionId)
    }
    return given
  }
  const undone = await undoableSoon(asking())
  await readAgain()
  await announce(say(undone))
  return undone
}
