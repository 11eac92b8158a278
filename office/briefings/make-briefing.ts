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

/** The generated part, as known now. Refuses as its parts do. */
export const draftOf = (
  store: Store,
  request: BriefingRequest,
  language: Language,
  now: Date,
): Promise<BriefingContent> =>
  store.snapshot(async read => briefingContent(await briefingMaterial(read, request, dayInStockholm(now)), language))

/** As whom a version is signed on paper: the colleague's name, or the login where nobody has said who that is. */
async function signatureOf(store: Store): Promise<string> {
  return (await currentUser(store.read, store.doer())).name ?? store.user
}

/** Makes a briefing and saves its first version, which has no free text yet. */
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
 * The version that tells what is known now: the newest of the briefing there is about the same, when nothing has changed since; a new
 * version of it with its free text kept; or the first of a new one. The action is null when nothing needed saving.
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

/** What is to be saved: the free text, and whether the facts are to be those of now instead of those of the newest version. */
export type NextVersion = {
  readonly id: BriefingId
  readonly own: OwnText
  readonly isRefreshed: boolean
  readonly language: Language
}

/** Saves one more version. The facts are gathered here and never taken from a window. */
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
