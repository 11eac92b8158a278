import type { Office } from '../../../office/questions/open-office'
import { nameLookup } from '../../../office/register/name-lookup'
import { partnerNamed } from '../../../office/register/named'
import type { ConcernRuleChange } from '../../../src-shared/log/concern-change'
import type { PartnerId, StaffMemberId } from '../../../src-shared/records/ids'
import { countedIn } from '../../../src-shared/text/counted'
import { languages } from '../../../src-shared/text/language'
import { sharedWords } from '../../../src-shared/text/shared-words'
import { type Arguments, Misused } from '../../arguments'
import type { Command, Said } from '../../command'
import { languageFrom } from '../../given/language-from'
import { concernLine, namedByConcern } from '../../shown/concern-lines'
import { withOffice } from '../../with-office'

const counted = countedIn('sv')

async function say({ ask }: Office, { words, one }: Arguments): Promise<Said> {
  const [verb, interactionId, partnerId, ...more] = words
  if (interactionId === undefined || partnerId === undefined || more.length > 0)
    throw new Misused(`efter ${verb} står kontaktens id och partnerns id`)
  const said = { interactionId, partnerId }
  const { actionId } =
    verb === 'not'
      ? await ask('concern:remove', { ...said, reason: one('reason') ?? '' })
      : await ask('concern:restore', said)
  const done = verb === 'not' ? 'berör inte längre' : 'får åter beröra'
  return { value: { actionId, ...said }, sentence: `Kontakten ${done} ${partnerId}. Åtgärd ${actionId}.` }
}

function ruleFrom({ words: [, what, id, ...more], one }: Arguments): ConcernRuleChange {
  const partnerId = (one('partner') as PartnerId | undefined) ?? null
  if (id === undefined || more.length > 0) throw new Misused('efter effect står version eller staff, och så ett id')
  if (what === 'version') return { kind: 'issue-version-owner', issueVersionId: id, partnerId }
  if (what === 'staff') return { kind: 'staff-home', staffId: id as StaffMemberId, partnerId }
  throw new Misused('efter effect står version eller staff')
}

/** Returns the partners that are named; null when none is named, which means all. */
async function partnersFrom({ ask }: Office, texts: readonly string[]): Promise<PartnerId[] | null> {
  if (texts.length === 0) return null
  const lists = await ask('reference:read', {})
  return texts.map(text => partnerNamed(lists, text))
}

/**
 * Returns the interactions that should concern more partners: a count for each partner, and the newest ones with their reasons. With
 * `--add` they are all linked.
 */
async function propose(office: Office, given: Arguments): Promise<Said> {
  if (given.words.length > 1) throw new Misused('efter proposed står inga fler ord')
  const language = languageFrom(given)
  const partnerIds = await partnersFrom(office, given.all('partner'))
  const proposed = await office.ask('concern:proposed', { partnerIds })
  const named = namedByConcern(proposed.rows.flatMap(row => row.proposed))
  const told = { words: sharedWords(language), language, nameOf: await nameLookup(office.store.read, language, named) }
  const byPartner = proposed.partners.map(
    ({ partnerId, interactions }) => `  ${interactions} ${told.nameOf(partnerId)} (${partnerId})`,
  )
  if (given.has('add')) {
    const { actionId, added } = await office.ask('concern:add', { partnerIds })
    return {
      value: { ...proposed, added, actionId },
      sentence: [
        `${counted(added, 'koppling tillagd', 'kopplingar tillagda')} på ${counted(proposed.interactions, 'kontakt', 'kontakter')}. Åtgärd ${actionId}.`,
        ...byPartner,
      ].join('\n'),
    }
  }
  const rows = proposed.rows.flatMap(({ id, startsOn, headline, proposed: more }) => [
    `  ${startsOn} ${headline} (${id})`,
    ...more.map(one => `    ${concernLine(one, told)}`),
  ])
  const rest = proposed.interactions - proposed.rows.length
  return {
    value: proposed,
    sentence: [
      `${counted(proposed.interactions, 'kontakt', 'kontakter')} borde beröra fler partner. Inget är ändrat; --add lägger till dem.`,
      ...byPartner,
      ...rows,
      ...(rest > 0 ? [`  … och ${rest} äldre`] : []),
    ].join('\n'),
  }
}

/**
 * Marks a partner that an interaction does not concern, and takes that back; shows what a changed rule would do; and lists or links the
 * interactions that should concern more partners.
 */
export const concern: Command = {
  options: ['reason', 'partner', 'language'],
  flags: ['add'],
  takesWords: true,
  help: {
    part: 'write',
    uses: [
      {
        call: 'FIL not INTERAKTION PARTNER [--reason TEXT] | back INTERAKTION PARTNER',
        does: 'säger att kontakten inte berör partnern, eller tar tillbaka det',
      },
      {
        call: 'FIL effect version|staff ID [--partner ID]',
        does: 'räknar hur många kontakter som skulle beröra någon annan om formuleringen fick den ägaren, eller medarbetaren den hemregionen; ändrar inget',
      },
      {
        call: `FIL proposed [--partner ID] [--add] [--language ${languages.join('|')}]`,
        does: 'listar kontakter som borde beröra fler partner, därför att formuleringar, roller eller hemregioner ändrats sedan de skrevs; --add lägger till dem i en åtgärd',
      },
    ],
  },
  run: async (given, now) => {
    const [verb] = given.words
    if (verb === 'not' || verb === 'back') return withOffice(given, now, office => say(office, given))
    if (verb === 'proposed') return withOffice(given, now, office => propose(office, given))
    if (verb !== 'effect') throw new Misused('efter filen står not, back, effect eller proposed')
    const effect = await withOffice(given, now, ({ ask }) => ask('concern:effect', ruleFrom(given)))
    const told = [
      `${counted(effect.affected, 'kontakt', 'kontakter')} skulle påverkas. Inget är ändrat.`,
      ...(effect.gained
        ? [
            `  ${effect.gained.interactions} skulle beröra ${effect.gained.partnerId} när förslagen tas (concern FIL proposed --add)`,
          ]
        : []),
      ...(effect.lost
        ? [`  ${effect.lost.interactions} skulle inte längre föreslås för ${effect.lost.partnerId}`]
        : []),
      ...(effect.kept
        ? [
            `  ${effect.kept.interactions} berör ${effect.kept.partnerId} redan och fortsätter med det, fast inget annat talar för det`,
          ]
        : []),
    ]
    return { value: effect, sentence: told.join('\n') }
  },
}
