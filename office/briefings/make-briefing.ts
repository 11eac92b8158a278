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
import type { Language } from '../../src-shared/text/language'
import { briefingContent } from './briefing-content'
import { briefingAbout, briefingRequest, createBriefing, readBriefing, saveVersion } from './saved-briefings'

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

/** Makes a briefing and saves its first version, still without the user's own text. Returns the action and the briefing's id. */
export async function newBriefing(
  store: Store,
  request: BriefingRequest,
  language: Language,
  now: Date,
): Promise<{ readonly actionId: ActionId; readonly id: BriefingId }> {
  const content = await draftOf(store, request, language, now)
  const by = await signatureOf(store)
  const { result, actionId } = await store.change(db =>
    createBriefing(db, request, { content, own: noOwnText, by, now }),
  )
  return { actionId, id: result }
}

/**
 * Returns a version with the facts known now. That is the newest version of the briefing about the same subject, if no fact has changed and
 * the language is the same. Otherwise a new version is saved, which keeps the user's own text. Without such a briefing, a new one is made.
 * `actionId` is null when nothing needed saving.
 */
export async function currentBriefing(
  store: Store,
  request: BriefingRequest,
  language: Language,
  now: Date,
): Promise<{ readonly actionId: ActionId | null; readonly id: BriefingId; readonly versionId: BriefingVersionId }> {
  const content = await draftOf(store, request, language, now)
  const known = await briefingAbout(store.read, request)
  if (!known) {
    const { actionId, id } = await newBriefing(store, request, language, now)
    return { actionId, id, versionId: (await readBriefing(store.read, id)).latest.id }
  }
  const { id, latest } = await readBriefing(store.read, known)
  const isSame = latest.content.language === language && briefingDiff(latest, { content, own: latest.own }).length === 0
  if (isSame) return { actionId: null, id, versionId: latest.id }
  const by = await signatureOf(store)
  const { result, actionId } = await store.change(db => saveVersion(db, id, { content, own: latest.own, by, now }))
  return { actionId, id, versionId: result }
}

/** What to save: the user's own text, and whether the facts are gathered again or taken from the newest version. */
export type NextVersion = {
  readonly id: BriefingId
  readonly own: OwnText
  readonly isRefreshed: boolean
  readonly language: Language
}

/** Saves one more version and returns its id. The facts are gathered here and never come from a window. */
export async function nextVersion(
  store: Store,
  { id, own, isRefreshed, language }: NextVersion,
  now: Date,
): Promise<{ readonly actionId: ActionId; readonly versionId: BriefingVersionId }> {
  const content = isRefreshed
    ? await draftOf(store, await briefingRequest(store.read, id), language, now)
    : (await readBriefing(store.read, id)).latest.content
  const by = await signatureOf(store)
  const { result, actionId } = await store.change(db => saveVersion(db, id, { content, own, by, now }))
  return { actionId, versionId: result }
}
