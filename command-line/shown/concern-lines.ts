import type { Office } from '../../office/questions/open-office'
import { nameLookup } from '../../office/register/name-lookup'
import type { Concern, ConcernSource } from '../../src-shared/log/concern'
import { sharedWords } from '../../src-shared/text/shared-words'
import type { Told } from '../../src-shared/text/told-words'

/** Returns the reason why an interaction concerns a partner. A reason that a user wrote is added word for word. */
function reasonText(source: ConcernSource, { words, nameOf }: Told): string {
  const reason = words.shown.reasons[source.kind]
  switch (source.kind) {
    case 'link':
      return source.reason === 'manual' ? reason : `${reason} (${source.reason})`
    case 'staff':
      return `${reason} (${nameOf(source.staffId)})`
    case 'issue':
      return `${reason} (${nameOf(source.issueId)})`
    case 'participant':
      return `${reason} (${nameOf(source.personId)})`
    default:
      return `${reason} (${nameOf(source.organisationId)})`
  }
}

/** Returns a partner with all its reasons on one line. */
export const concernLine = ({ partnerId, sources }: Concern, told: Told): string =>
  `${told.nameOf(partnerId)}: ${sources.map(source => reasonText(source, told)).join('; ')}`

/** Returns the ids of the people and organisations in reasons, whose names must be looked up. */
export const namedByConcern = (concerned: readonly Concern[]): string[] =>
  concerned.flatMap(({ sources }) =>
    sources.flatMap(source =>
      source.kind === 'participant' ? source.personId : source.kind === 'organisation' ? source.organisationId : [],
    ),
  )

/** Returns which partners an interaction just written concerns and why, for programs and in words. */
export async function concernSaid({ store, ask }: Office, interactionId: string) {
  const { concerned, notConcerned } = await ask('concern:read', { interactionId })
  const [words, language] = [sharedWords('sv'), 'sv' as const]
  const told = { words, language, nameOf: await nameLookup(store.read, language, namedByConcern(concerned)) }
  const lines = [
    ...concerned.map(one => `  ${words.shown.concerns} ${concernLine(one, told)}`),
    ...(concerned.length === 0 ? [`  ${words.shown.concernsNobody}`] : []),
    ...notConcerned.map(({ partnerId }) => `  ${words.shown.concernsNot} ${told.nameOf(partnerId)}`),
  ]
  return { concerned, notConcerned, lines }
}
