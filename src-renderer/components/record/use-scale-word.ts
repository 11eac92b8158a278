import { useWords } from '../../text/words'

/** The word for a step of the scale of positions, and its number. */
export function useScaleWord(): (scale: number | null) => string {
  const { shown } = useWords().shared
  const words: Readonly<Record<string, string>> = shown.positionSteps
  return scale => (scale === null ? shown.unknown : (words[String(scale)] ?? String(scale)))
}
