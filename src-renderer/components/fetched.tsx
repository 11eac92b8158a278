import { type ComponentType, lazy, useState } from 'react'

type Fetched<Props> = {
  /** Renders nothing (the nearest `Suspense` waits) until it has been fetched. */
  readonly Part: ComponentType<Props>
  readonly load: () => Promise<unknown>
}

/**
 * A part of the window whose code is fetched after the first screen. If `load` has fetched it beforehand, it renders at once. React.lazy
 * alone would suspend even then, and keep the fallback for 300 ms so as not to flicker.
 */
export function fetched<Props extends object>(fetch: () => Promise<ComponentType<Props>>): Fetched<Props> {
  let there: ComponentType<Props> | undefined
  const load = async () => {
    there = await fetch()
    return there
  }
  const Later = lazy(async () => ({ default: await load() }))
  const Part = (props: Props) => {
    const [Shown] = useState<ComponentType<Props>>(() => there ?? Later)
    return <Shown {...props} />
  }
  return { Part, load }
}
