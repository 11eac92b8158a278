/**
 * What an office and this laptop have of the first hour, read from what is there each time it is asked: no step is remembered as done. What belongs to
 * the invented office does not count.
 */
export type Beginning = {
  /** The name of the colleague who works at this laptop; null if that is not known. */
  readonly me: string | null
  /** The other colleagues who work at the office, by name. */
  readonly colleagues: readonly string[]
  /** True if something was read in from a file and has not been taken back. */
  readonly hasReadIn: boolean
  /** True if an interaction is logged. In an office that others began to share, only one with the user among the colleagues counts. */
  readonly hasLogged: boolean
  /** True if the office is shared, with a folder or a hub. */
  readonly isShared: boolean
  /** True if it is, and another computer was the first to share it. */
  readonly isJoined: boolean
}

/** The steps of the first hour, in the order in which they help. Swedish: Kom igång. */
const steps = ['me', 'colleagues', 'read-in', 'copy', 'first-meeting'] as const
export type BeginningStep = (typeof steps)[number]

/** Somebody who joins an office finds its colleagues and its contacts there. */
const ofFirstComputer: readonly BeginningStep[] = ['colleagues', 'read-in']

/**
 * Returns the steps that make sense here, in order, each with whether it is done. `hasSecondPlace` is true if the laptop copies the office to a
 * second place.
 */
export function beginningSteps(
  { me, colleagues, hasReadIn, hasLogged, isJoined }: Beginning,
  hasSecondPlace: boolean,
): readonly { readonly step: BeginningStep; readonly isDone: boolean }[] {
  const done: Readonly<Record<BeginningStep, boolean>> = {
    me: me !== null,
    colleagues: colleagues.length > 0,
    'read-in': hasReadIn,
    copy: hasSecondPlace,
    'first-meeting': hasLogged,
  }
  return steps.filter(step => !isJoined || !ofFirstComputer.includes(step)).map(step => ({ step, isDone: done[step] }))
}
