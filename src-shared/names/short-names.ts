import { sortNameOf } from './person-name'

const familyOf = (name: string): string => sortNameOf(name).split(',')[0] ?? name

/**
 * Returns names as short as they can be beside each other: the family name, and the initial of the first name where two of them share a
 * family name ("G Mallberg").
 */
export function shortNames(names: readonly string[]): readonly string[] {
  const families = names.map(familyOf)
  return names.map((name, place) => {
    const family = families[place] ?? name
    const isShared = families.some((other, at) => at !== place && other === family)
    return isShared && name !== family ? `${name.slice(0, 1)} ${family}` : family
  })
}
