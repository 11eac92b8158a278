import { type ComponentType, lazy, useState } from 'react'

type Fetched<Props> = {
  /** Draws nothing, through the nearest `Suspense`, until it has been fetched. */
  readonly Part: ComponentType<Props>
  readonly load: () => Promise<unknown>
}

/**
 * A part of the window whose code comes after the first screen. Fetched ahead by `load`, it is drawn at once: React waits for what is
 * lazy even when it is there, and then keeps what stands in its place for 300 ms, so as not to flicker.
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
