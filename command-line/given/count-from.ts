import { type Arguments, Misused } from '../arguments'

/** How many an option says, or as many as otherwise; a misuse when it is no whole number. */
export function countFrom(given: Arguments, option: string, otherwise: number): number {
  const text = given.one(option)
  const count = text === undefined ? otherwise : Number(text)
  if (!Number.isSafeInteger(count) || count < 0) throw new Misused(`--${option} är ett helt antal`)
  return count
}
