/**
 * True if a text is another with one letter wrong, missing, added, or changed about with the next. With `isBeginning`, the other may go on
 * after that. False if the texts are the same.
 */
export function isOneSlip(typed: string, other: string, isBeginning = false): boolean {
  const isRest = (rest: string, of: string) => (isBeginning ? of.startsWith(rest) : of === rest)
  if (Math.abs(typed.length - other.length) > 1 && !(isBeginning && other.length > typed.length)) return false
  let at = 0
  while (at < typed.length && typed[at] === other[at]) at += 1
  if (isRest(typed.slice(at), other.slice(at))) return false
  return (
    isRest(typed.slice(at + 1), other.slice(at + 1)) ||
    isRest(typed.slice(at + 1), other.slice(at)) ||
    isRest(typed.slice(at), other.slice(at + 1)) ||
    (typed[at] === other[at + 1] && typed[at + 1] === other[at] && isRest(typed.slice(at + 2), other.slice(at + 2)))
  )
}
