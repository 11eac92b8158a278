/** Returns a text that sorts between two different sort keys. `before` is null at the start and `after` is null at the end. */
export function orderBetween(before: string | null, after: string | null): string {
  let text = `${before ?? 'a'}5`
  while (after !== null && text >= after) text = `${text.slice(0, -1)}05`
  return text
}
