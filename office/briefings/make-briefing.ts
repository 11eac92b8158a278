import { briefingMaterial } from '../../db/reads/briefings/briefing-material'
import { currentUser } from '../../db/reads/home/current-user'
import type { Store } from '../../db/store'
import {
  type BriefingContent,
  type BriefingRequest,
  noOwnText,
  type OwnText,
} from '../../src-shared/briefings/briefing'
import { briefingDiff } from '../../src-shared/briefings/briefing-diff'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { ActionId, BriefingId, BriefingVersionId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import type { Language } from '../../src-shared/text/language'
import { briefingContent } from './briefing-content'
import {
  briefingAbout,
  briefingRequest,
  createBriefing,
  isForMasked,
  readBriefing,
  saveVersion,
} from './saved-briefings'

/** Returns the generated part of a briefing, with the facts known now. Refuses what its parts refuse. */
export const draftOf = (
  store: Store,
  request: BriefingRequest,
  language: Language,
  now: Date,
): Promise<BriefingContent> =>
  store.snapshot(async read => briefingContent(await briefingMaterial(read, request, dayInStockholm(now)), language))

/** Returns the signature of a version on paper: the colleague's name, or the login if it is not known who that is. */
async function signatureOf(store: Store): Promise<string> {
  return (await currentUser(store.read, store.doer())).name ?? store.user
}

/** The texts that a person writes, as far as they are given. What is not given stays as it was. */
export type GivenText = Partial<OwnText>

/** Makes a briefing and saves its first version, without the user's own text unless it is given. Returns the action and the briefing's id. */
export async function newBriefing(
  store: Store,
  request: BriefingRequest,
  language: Language,
  now: Date,
  given: GivenText = {},
): Promise<{ readonly actionId: ActionId; readonly id: BriefingId }> {
  const content = await draftOf(store, request, language, now)
  const by = await signatureOf(store)
  const own = { ...noOwnText, ...given }
  const { result, actionId } = await store.change(db => createBriefing(db, request, { content, own, by, now }))
  return { actionId, id: result }
}

/**
 * Returns a version with the facts known now. That is the newest version of the briefing about the same subject, if no fact has changed and
 * the language is the same, and the given texts are those it has. Otherwise a new version is saved, which keeps the user's own text where no
 * other is given. Without such a briefing, a new one is made. `actionId` is null when nothing needed saving.
 */
export async function currentBriefing(
  store: Store,
  request: BriefingRequest,
  language: Language,
  now: Date,
  given: GivenText = {},
): Promise<{ readonly actionId: ActionId | null; readonly id: BriefingId; readonly versionId: BriefingVersionId }> {
  const content = await draftOf(store, request, language, now)
  const known = await briefingAbout(store.read, request)
  if (!known) {
    const { actionId, id } = await newBriefing(store, request, language, now, given)
    return { actionId, id, versionId: (await readBriefing(store.read, id)).latest.id }
  }
  const { id, latest } = await readBriefing(store.read, known)
  const own = { ...latest.own, ...given }
  const isSame = latest.content.language === language && briefingDiff(latest, { content, own }).length === 0
  if (isSame) return { actionId: null, id, versionId: latest.id }
  const by = await signatureOf(store)
  const { result, actionId } = await store.change(db => saveVersion(db, id, { content, own, by, now }))
  return { actionId, id, versionId: result }
}

/** What to save: the user's own text, and whether the facts are gathered again or taken from the newest version. */
export type NextVersion = {
  readonly id: BriefingId
  readonly own: OwnText
  readonly isRefreshed: boolean
  readonly language: Language
}

/**
 * Saves one more version and returns its id. The facts are gathered here and never come from a window. Refuses a briefing for a meeting that
 * was secrecy-marked since: what is shown of it is masked, and a version of that would take the place of what was written.
 */
export async function nextVersion(
  store: Store,
  { id, own, isRefreshed, language }: NextVersion,
  now: Date,
): Promise<{ readonly actionId: ActionId; readonly versionId: BriefingVersionId }> {
  const request = await briefingRequest(store.read, id)
  if (await isForMasked(store.read, request)) throw new Refused({ code: 'briefing-of-masked' })
  const content = isRefreshed
    ? await draftOf(store, request, language, now)
    : (await readBriefing(store.read, id)).latest.content
  const by = await signatureOf(store)
  const { result, actionId } = await store.change(db => saveVersion(db, id, { content, own, by, now }))
  return { actionId, versionId: result }
}
