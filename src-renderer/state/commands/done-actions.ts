import type { ChangingChannel, Output } from '../../../src-shared/ipc/contract'
import type { MayHaveActed } from '../../../src-shared/ipc/question'
import type { ActionId } from '../../../src-shared/records/ids'
import type { Words } from '../../text/words'
import { announce, withdrawOffers } from '../office/announce'
import { fileDamaged } from '../office/file-damaged'
import type { Notice } from '../office/notice'
import { type Asked, askForChange } from '../office/office'
import { readAgain } from '../office/query-client'
import { refusalOf } from '../office/refusal-of'
import { toldIfWaiting } from '../office/waiting-change'
import { sharedState } from '../screen/shared-state'

/** Something this window did that can be undone. `saidWhenUndone` is the notice after an undo, when "undone" alone is too little. */
type Done = { readonly actionId: ActionId; readonly saidWhenUndone?: ((words: Words) => string) | undefined }
type Actions = { readonly done: readonly Done[]; readonly undone: readonly Done[] }

const none: Actions = { done: [], undone: [] }
const most = 100
const actions = sharedState<Actions>(none)
/** Every action that has been undone so far, by key, by button or on another screen. */
const takenBack = new Set<ActionId>()
let last: Promise<void> = Promise.resolve()
/** How many changes the user has asked for that have not finished yet. */
let begun = 0

/** Makes an action available to Ctrl+Z and empties the redo list. */
const remember = (done: Done): void => actions.set({ done: [...actions.get().done, done].slice(-most), undone: [] })

/** Call when another office is opened. What was done in the old one can no longer be undone from here. */
export function forgetActions(): void {
  actions.set(none)
  takenBack.clear()
  void withdrawOffers()
}

/** Call wherever an action has been undone, so that no notice on screen offers to undo it again. */
export function noteTakenBack(actionId: ActionId): void {
  takenBack.add(actionId)
  void withdrawOffers(actionId)
}

/** True if Ctrl+Z has something to undo, or a change that is still running to wait for. */
export const canUndo = (): boolean => actions.get().done.length > 0 || begun > 0
export const canRedo = (): boolean => actions.get().undone.length > 0

const without = (list: readonly Done[], one: Done): Done[] => list.filter(other => other !== one)

/** Undoes one action. An undo is itself an action, so redoing means undoing that one. */
async function takeBack(one: Done, from: keyof Actions, words: Words): Promise<void> {
  const to = from === 'done' ? 'undone' : 'done'
  const drop = () => ({ ...actions.get(), [from]: without(actions.get()[from], one) })
  try {
    const { actionId, skipped, undone } = await toldIfWaiting(
      'action:undo',
      askForChange('action:undo', { actionId: one.actionId }),
    )
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
    const text = skipped === 0 ? whole : words.shell.undoneInPart(skipped)
    await announce({ text: saidOfDamaged(text, words), isRefusal: fileDamaged.get() })
  } catch (thrown) {
    // An action that cannot be undone is dropped, so that Ctrl+Z can reach the ones before it.
    actions.set(drop())
    await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
  }
}

/** Runs undos and redos one after the other, however fast the keys are pressed. */
function queue(work: () => Promise<void>): Promise<void> {
  last = last.then(work)
  return last
}

/** Makes a Ctrl+Z pressed while a change is running wait for that change, instead of undoing an older one. */
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

/** Undoes the latest action of this window. Does nothing if there is none. */
export const undoLatest = (words: Words): Promise<void> => latest('done', words)
/** Redoes the action undone last. Does nothing if there is none. */
export const redoLatest = (words: Words): Promise<void> => latest('undone', words)

/**
 * Undoes one given action, as the button beside "Loggat" does. If it was already undone, by a key or on another screen, a notice says so
 * and nothing more happens.
 */
const undoAction = (actionId: ActionId, words: Words): Promise<void> =>
  queue(async () => {
    if (takenBack.has(actionId)) return announce({ text: words.shell.alreadyUndone, isHint: true })
    await takeBack(actions.get().done.find(done => done.actionId === actionId) ?? { actionId }, 'done', words)
  })

/** The notice about a change. Its first button undoes the change. */
export type Telling = {
  readonly text: string
  readonly words: Words
  /** The notice after an undo, when "undone" alone is too little. */
  readonly undone?: (words: Words) => string
  /** Called when the undo button is pressed, before the change is undone. */
  readonly beforeUndo?: () => void
  readonly second?: Notice['second']
  readonly isRefusal?: boolean
}

type Doing<Given> = {
  /** The notice to show. Without it the change is only remembered for Ctrl+Z. */
  readonly tell?: Telling | ((given: Given) => Telling)
  /** Runs on the answer before the screen is read again, for instance to leave a record that is gone. */
  readonly first?: (given: Given) => void
  /** True if the notice comes before the screen is read again, for a user who waits for nothing else. */
  readonly isToldAtOnce?: boolean
}

/** Returns what is said of a change. In a file that is known to be damaged, no change is told as if it were safe. */
const saidOfDamaged = (text: string, words: Words): string =>
  fileDamaged.get() ? `${text.replace(/[.…]?$/, '.')} ${words.shared.salvage.inDamaged}` : text

function noticeOf({ text, words, second, beforeUndo, isRefusal = false }: Telling, actionId: ActionId | null): Notice {
  const onPress = (id: ActionId) => {
    beforeUndo?.()
    void undoAction(id, words)
  }
  return {
    text: saidOfDamaged(text, words),
    isRefusal: isRefusal || fileDamaged.get(),
    ...(actionId && { action: { label: words.undo, undoes: actionId, onPress: () => onPress(actionId) } }),
    ...(second && { second }),
  }
}

/**
 * The one way to change the office: asks, remembers the action for Ctrl+Z, reads the screen again and shows a notice with an undo button. A
 * change that altered nothing has no undo. Throws `Refused` without a notice if the office says no.
 */
export async function change<C extends ChangingChannel>(
  channel: C,
  input: Asked<C>,
  { tell, first, isToldAtOnce = false }: Doing<Output<C>> = {},
): Promise<Output<C>> {
  const asking = async () => {
    const done = await toldIfWaiting(channel, askForChange(channel, input))
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

/** Undoes an action however old it is; Ctrl+Z undoes the undo. `say` returns the notice to show. */
export async function takeBackAny(
  actionId: ActionId,
  say: (undone: Output<'action:undo'>) => Notice,
): Promise<Output<'action:undo'>> {
  const asking = async () => {
    const given = await toldIfWaiting('action:undo', askForChange('action:undo', { actionId }))
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
