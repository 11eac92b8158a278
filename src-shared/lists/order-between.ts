/** A text that sorts after one and before another of the same kind; `null` where there is none on that side. */
export function orderBetween(before: string | null, after: string | null): string {
  let text = `${before ?? 'a'}5`
  while (after !== null && text >= after) text = `${text.slice(0, -1)}05`
  return text
}
