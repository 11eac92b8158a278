import type { Office } from '../../../office/questions/open-office'
import { nameLookup } from '../../../office/register/name-lookup'
import { type Day, type ThingAsOf, type ThingKind, thingAsOf } from '../../../office/register/things-as-of'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { longDate } from '../../../src-shared/text/dates'
import { languages } from '../../../src-shared/text/language'
import { sharedWords } from '../../../src-shared/text/shared-words'
import type { Told } from '../../../src-shared/text/told-words'
import { Misused } from '../../arguments'
import type { Command } from '../../command'
import { dayFrom } from '../../given/day-from'
import { languageFrom } from '../../given/language-from'
import { namedByConcern } from '../../shown/concern-lines'
import { interactionDetails, issueLines, organisationLines, partnerLines, personLines } from '../../shown/shown-lines'
import { processLines } from '../../shown/shown-process'
import { withOffice } from '../../with-office'

type Showing<Kind extends ThingKind> = {
  readonly lines: (thing: ThingAsOf<Kind>, told: Told) => string[]
  readonly titleOf: (thing: ThingAsOf<Kind>) => string | undefined
  /** Returns the people and organisations to show by name, of which the record has only the ids. */
  readonly namedIn?: (thing: ThingAsOf<Kind>) => readonly string[]
}

const showings: { readonly [Kind in ThingKind]: Showing<Kind> } = {
  person: { lines: personLines, titleOf: ({ name }) => name },
  organisation: { lines: organisationLines, titleOf: ({ name }) => name, namedIn: ({ units }) => units },
  issue: { lines: issueLines, titleOf: ({ name }) => name },
  partner: { lines: partnerLines, titleOf: ({ name }) => name },
  interaction: {
    lines: interactionDetails,
    titleOf: ({ headline }) => headline,
    namedIn: ({ concerned, proposed }) => namedByConcern([...concerned, ...proposed]),
  },
  process: { lines: processLines, titleOf: ({ name }) => name },
}
const kinds = Object.keys(showings) as ThingKind[]

type Shown = {
  readonly thing: object
  readonly title: string
  readonly named: readonly string[]
  readonly lines: (told: Told) => string[]
}

async function shown<Kind extends ThingKind>({ store }: Office, kind: Kind, id: string, day: Day): Promise<Shown> {
  const { lines, titleOf, namedIn }: Showing<Kind> = showings[kind]
  const thing = await thingAsOf(store.read, kind, id, day)
  return { thing, title: titleOf(thing) ?? id, named: namedIn?.(thing) ?? [], lines: told => lines(thing, told) }
}

/** Shows one record and everything related to it, as it was on a day. */
export const show: Command = {
  options: ['as-of', 'language'],
  flags: [],
  takesWords: true,
  help: {
    part: 'read',
    uses: [
      {
        call: `FIL ${kinds.join('|')} ID [--as-of DAG] [--language ${languages.join('|')}]`,
        does: 'visar en post med roller, kontakter, åtaganden och ståndpunkter som de var den dagen; utan --as-of idag, och då med planerade kontakter. JSON: kind, asOf, postens fält, interactions (participants: name, role, isRemoved för borttagna), openCommitments, positions',
      },
    ],
  },
  run: async (given, now) => {
    const [what, id, ...more] = given.words
    const kind = kinds.find(known => known === what)
    if (!kind || id === undefined || more.length > 0)
      throw new Misused(`efter filen står en av ${kinds.join(', ')}, och så ett id`)
    const language = languageFrom(given)
    const until = dayFrom(given, 'as-of', now)
    const asOf = until ?? dayInStockholm(now)
    return withOffice(given, now, async office => {
      const { thing, title, named, lines } = await shown(office, kind, id, { asOf, until })
      const words = sharedWords(language)
      const told = { words, language, nameOf: await nameLookup(office.store.read, language, named) }
      // An interaction belongs to its own day, whatever day is asked for.
      const heading = kind === 'interaction' ? title : `${title} · ${words.shown.asOf} ${longDate(asOf, language)}`
      return { value: { kind, asOf, ...thing }, sentence: [heading, ...lines(told)].join('\n') }
    })
  },
}
