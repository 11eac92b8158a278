import { sortNameOf } from './person-name'

const families = new Map<string, string>()

/** The family name of a full name. It is worked out once for each name: a scrolled list asks for a hundred of them a frame. */
function familyOf(name: string): string {
  const known = families.get(name)
  if (known !== undefined) return known
  const family = sortNameOf(name).split(',')[0] ?? name
  families.set(name, family)
  return family
}

const nobody: ReadonlySet<string> = new Set()

/**
 * Returns names as short as they can be beside each other: the family name, and the initial of the first name where two of them share a
 * family name ("G Mallberg"), or where it is one of the `shared` ones that others have too.
 */
export function shortNames(names: readonly string[], shared: ReadonlySet<string> = nobody): readonly string[] {
  const ofAll = names.map(familyOf)
  return names.map((name, place) => {
    const family = ofAll[place] ?? name
    const isShared = shared.has(family) || ofAll.some((other, at) => at !== place && other === family)
    return isShared && name !== family ? `${name.slice(0, 1)} ${family}` : family
  })
}
