import { useKeptText } from '../record/use-kept-text'
import type { Values } from './part-field'

function read(text: string | null): Values | null {
  if (text === null) return null
  try {
    return JSON.parse(text) as Values
  } catch {
    return {}
  }
}

/** What stands in an open form, kept while its screen is away and through a kill; null while it is closed. */
export function useKeptValues(name: string): readonly [Values | null, (values: Values | null) => void] {
  const [text, keep] = useKeptText(name)
  return [read(text), values => keep(values && JSON.stringify(values))]
}
