import { folded, wordsOf } from '../../../src-shared/names/folded-text'
import type { ImportWorld } from '../matching/import-world'
import type { Match } from '../matching/match'
import { matchColleague } from '../matching/match-colleague'
import type { PlannedName } from './import-plan'
import { limitsBrokenBy } from './limits-broken'

type Unentered = Omit<PlannedName, 'rows' | 'decision' | 'broken'>

type Grown = Omit<PlannedName, 'rows'> & { readonly rows: number[] }

/** The names of a plan while its rows are read. Each name is looked up once; every function returns its key. */
export type NameBook = {
  /** An organisation, by id if the mapping has found it. */
  readonly organisation: (said: string, id: string | null, at: number) => string
  readonly colleague: (said: string, at: number) => string
  /** A colleague of another office, who is ours only if surely known. Any other is left out unless the user decides otherwise. */
  readonly otherColleague: (said: string, at: number) => string
  readonly add: (name: Unentered, at: readonly number[]) => string
  /** The id of an organisation that is surely of the office. */
  readonly idOf: (key: string) => string | undefined
  readonly names: () => ReadonlyMap<string, PlannedName>
}

const plain = (text: string): string => wordsOf(folded(text)).join(' ')

const surely = (id: string): Match => ({ verdict: 'known', id, score: 1, by: ['same-name'] })

/** Begins a book without names. */
export function nameBook(world: Pick<ImportWorld, 'organisations' | 'staff'>): NameBook {
  const names = new Map<string, Grown>()
  const colleagueKey = (said: string): string => `colleague ${plain(said)}`
  const colleagueOf = (said: string): Unentered => ({
    key: colleagueKey(said),
    kind: 'colleague',
    said,
    detail: '',
    match: matchColleague(world.staff, said),
    make: { of: 'colleague', name: said },
  })
  const enter = (key: string, at: readonly number[], make: () => Unentered): string => {
    const known = names.get(key)
    if (!known) {
      const name = make()
      names.set(key, { ...name, decision: null, rows: [...at], broken: limitsBrokenBy(name.make) })
    } else for (const one of at) if (known.rows.at(-1) !== one) known.rows.push(one)
    return key
  }
  return {
    organisation: (said, id, at) => {
      const key = id === null ? `organisation ${plain(said)}` : `organisation #${id}`
      return enter(key, [at], () => ({
        key,
        kind: 'organisation',
        said,
        detail: '',
        match: id === null ? world.organisations.match(said) : surely(id),
        make: { of: 'organisation', name: said },
      }))
    },
    colleague: (said, at) => enter(colleagueKey(said), [at], () => colleagueOf(said)),
    otherColleague: (said, at) =>
      enter(colleagueKey(said), [at], () => {
        const one = colleagueOf(said)
        return { ...one, isLeft: one.match.verdict !== 'known' }
      }),
    add: (name, at) => enter(name.key, at, () => name),
    idOf: key => {
      const match = names.get(key)?.match
      return match?.verdict === 'known' ? match.id : undefined
    },
    names: () => names,
  }
}
