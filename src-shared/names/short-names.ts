import { sortNameOf } from './person-name'

const familyOf = (name: string): string => sortNameOf(name).split(',')[0] ?? name

const nobody: ReadonlySet<string> = new Set()

/**
 * Returns names as short as they can be beside each other: the family name, and the initial of the first name where two of them share a
 * family name ("G Mallberg"), or where it is one of the `shared` ones that others have too.
 */
export function shortNames(names: readonly string[], shared: ReadonlySet<string> = nobody): readonly string[] {
  const families = names.map(familyOf)
  return names.map((name, place) => {
    const family = families[place] ?? name
    const isShared = shared.has(family) || families.some((other, at) => at !== place && other === family)
    return isShared && name !== family ? `${name.slice(0, 1)} ${family}` : family
  })
}
