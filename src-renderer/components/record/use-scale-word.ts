import { useWords } from '../../text/words'

/**
 * Returns the word for a step of the position scale, with its number. Only the number if there is no word; the word for unknown if it is
 * null.
 */
export function useScaleWord(): (scale: number | null) => string {
  const { shown } = useWords().shared
  const words: Readonly<Record<string, string>> = shown.positionSteps
  return scale => (scale === null ? shown.unknown : (words[String(scale)] ?? String(scale)))
}
