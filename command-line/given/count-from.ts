import { type Arguments, Misused } from '../arguments'

/** Returns the number an option gives, or `otherwise` without it. Throws `Misused` if it is not a whole number of at least 0. */
export function countFrom(given: Arguments, option: string, otherwise: number): number {
  const text = given.one(option)
  const count = text === undefined ? otherwise : Number(text)
  if (!Number.isSafeInteger(count) || count < 0) throw new Misused(`--${option} är ett helt antal`)
  return count
}
