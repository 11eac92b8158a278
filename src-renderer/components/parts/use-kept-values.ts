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

/** The values of an open form; null while it is closed. They are kept while its screen is hidden, and even if the program is killed. */
export function useKeptValues(name: string): readonly [Values | null, (values: Values | null) => void] {
  const [text, keep] = useKeptText(name)
  return [read(text), values => keep(values && JSON.stringify(values))]
}

/**
 * The same for a form that changes something. Also keeps the values from when it was opened, since the record may have changed meanwhile.
 */
export function useKeptWritten(
  name: string,
  start: Values,
): readonly [Written | null, (written: Written | null) => void] {
  const [text, keep] = useKeptText(name)
  return [text === null ? null : readWritten(text, start), written => keep(written && JSON.stringify(written))]
}
