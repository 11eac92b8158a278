import { useKeptText } from '../record/use-kept-text'
import { readWritten, type Values, type Written } from './part-field'

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

/** The same for a form that changes something: beside what stands in it, what stood there when it was opened, since the
 * record may have been changed meanwhile. */
export function useKeptWritten(
  name: string,
  start: Values,
): readonly [Written | null, (written: Written | null) => void] {
  const [text, keep] = useKeptText(name)
  return [text === null ? null : readWritten(text, start), written => keep(written && JSON.stringify(written))]
}
