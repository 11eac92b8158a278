import { redirected } from '../../db/reads/names/redirects'
import { processDetails } from '../../db/reads/records/processes'
import type { Reader } from '../../db/schema'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { mergedKinds } from '../../src-shared/records/merge'
import { longDate } from '../../src-shared/text/dates'
import { sharedWords } from '../../src-shared/text/shared-words'
import type { Told } from '../../src-shared/text/told-words'
import { Misused } from '../arguments'
import type { Command } from '../command'
import { dayFrom } from '../given/day-from'
import { languageFrom } from '../given/language-from'
import { nameLookup } from '../given/name-lookup'
import { namedByConcern } from '../shown/concern-lines'
import { interactionDetails, issueLines, organisationLines, partnerLines, personLines } from '../shown/shown-lines'
import { processLines } from '../shown/shown-process'
import {
  type Day,
  shownInteraction,
  shownIssue,
  shownOrganisation,
  shownPartner,
  shownPerson,
} from '../shown/shown-things'
import { withStore } from '../with-store'

type Shown = {
  readonly thing: object
  readonly title: string
  /** People and organisations that are told of by name, though the thing has only their ids. */
  readonly named: readonly string[]
  readonly lines: (told: Told) => string[]
}

/** Reads a thing, and can tell of it in words. */
const shown =
  <Thing extends object>(
    read: (db: Reader, id: string, day: Day) => Promise<Thing>,
    lines: (thing: Thing, told: Told) => string[],
    titleOf: (thing: Thing) => string | undefined,
    namedIn: (thing: Thing) => readonly string[] = () => [],
  ) =>
  async (db: Reader, id: string, day: Day): Promise<Shown> => {
    const thing = await read(db, id, day)
    return { thing, title: titleOf(thing) ?? id, named: namedIn(thing), lines: told => lines(thing, told) }
  }

/** What can be shown, by the word for it. */
const shownThings: Readonly<Record<string, ReturnType<typeof shown>>> = {
  person: shown(shownPerson, personLines, ({ name }) => name),
  organisation: shown(
    shownOrganisation,
    organisationLines,
    ({ name }) => name,
    ({ units }) => units,
  ),
  issue: shown(shownIssue, issueLines, ({ name }) => name),
  partner: shown(shownPartner, partnerLines, ({ name }) => name),
  interaction: shown(
    shownInteraction,
    interactionDetails,
    ({ headline }) => headline,
    ({ concerned, proposed }) => namedByConcern([...concerned, ...proposed]),
  ),
  process: shown(
    (db, id, day) => processDetails(db, id, day.asOf),
    processLines,
    ({ name }) => name,
  ),
}

/** Shows one thing and what hangs together with it, as it was on a day. */
export const show: Command = {
  options: ['as-of', 'language'],
  flags: [],
  takesWords: true,
  run: async (given, now) => {
    const [what = '', id, ...more] = given.words
    const read = Object.hasOwn(shownThings, what) ? shownThings[what] : undefined
    if (!read || id === undefined || more.length > 0)
      throw new Misused(`efter filen står en av ${Object.keys(shownThings).join(', ')}, och så ett id`)
    const language = languageFrom(given)
    const until = dayFrom(given, 'as-of', now)
    const asOf = until ?? dayInStockholm(now)
    return withStore(given.file, async ({ read: db }) => {
      const merged = mergedKinds.find(kind => kind === what)
      // Whoever asks by the id of a row that was merged away means the one it went into.
      const asked = merged ? await redirected(db, merged, id) : id
      const { thing, title, named, lines } = await read(db, asked, { asOf, until })
      const words = sharedWords(language)
      const told = { words, language, nameOf: await nameLookup(db, language, named) }
      // An interaction is of its own day, whenever it is looked at.
      const heading = what === 'interaction' ? title : `${title} · ${words.shown.asOf} ${longDate(asOf, language)}`
      return { value: { kind: what, asOf, ...thing }, sentence: [heading, ...lines(told)].join('\n') }
    })
  },
}
