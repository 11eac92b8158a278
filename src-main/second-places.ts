import { dirname, relative } from 'node:path'
import type { SecondPlace } from '../src-shared/program/second-place'

/** A second place for the copies of an office as this laptop remembers it. The secret half of its key is never here. */
export type KeptPlace = SecondPlace & { readonly chosenAt: string; readonly lastAt: string | null }

/** The second places by the remembered name of the office's file. */
export type KeptPlaces = Readonly<Record<string, KeptPlace>>

/** Returns how a store's file is remembered. In the profile it is only its name, since a profile can be moved with all that it holds. */
export const rememberedName = (folder: string, file: string): string =>
  dirname(file) === folder ? relative(folder, file) : file

/** Returns the second place of an office; null if none is chosen. */
export function placeOf(places: KeptPlaces, profile: string, file: string): KeptPlace | null {
  const name = rememberedName(profile, file)
  return (Object.hasOwn(places, name) ? places[name] : undefined) ?? null
}

/** Returns the second places with that of one office replaced, or taken away if it is null. */
export function withPlace(places: KeptPlaces, profile: string, file: string, place: KeptPlace | null): KeptPlaces {
  const { [rememberedName(profile, file)]: _, ...others } = places
  return place ? { ...others, [rememberedName(profile, file)]: place } : others
}

const isText = (value: unknown): value is string => typeof value === 'string'

function placeFrom(value: unknown): KeptPlace | undefined {
  const { folder, id, key, chosenAt, lastAt } = (value ?? {}) as Record<string, unknown>
  const { recipient, sha256 } = (key ?? {}) as Record<string, unknown>
  if (!isText(folder) || !isText(id) || !isText(chosenAt)) return undefined
  // A key that cannot be read must not turn encryption off without a word: the place is then asked for again.
  if (key !== null && !(isText(recipient) && isText(sha256))) return undefined
  return {
    folder,
    id,
    key: isText(recipient) && isText(sha256) ? { recipient, sha256 } : null,
    chosenAt,
    lastAt: isText(lastAt) ? lastAt : null,
  }
}

/** Reads the second places out of the settings. One that is damaged is left out. */
export function secondPlacesFrom(value: unknown): KeptPlaces {
  const found = Object.entries((value ?? {}) as Record<string, unknown>).flatMap(([name, one]) => {
    const place = placeFrom(one)
    return place ? [[name, place] as const] : []
  })
  return Object.fromEntries(found)
}
