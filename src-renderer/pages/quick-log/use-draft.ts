import { useEffect, useEffectEvent, useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { ask } from '../../state/office/office'
import { type Draft, emptyDraft, isUntouched } from '../../state/screen/draft'
import type { QuickLogStart } from '../../state/screen/quick-log-start'
import type { ChangeDraft } from './change'
import { forget, readKept } from './draft-file'
import { useUsualStaff } from './fields/usual-staff'
import { whenOf } from './read-draft'
import { useDraftKeeping } from './use-draft-keeping'

/** Which draft is open, as it stands and as it was begun: what nobody has touched is not kept. */
type Open = {
  readonly id: string
  readonly draft: Draft
  readonly begun: Draft
  /** Written at an earlier time. */
  readonly isRestored: boolean
  /** Begun with nothing known, so that what was half written may take its place. */
  readonly isBare: boolean
}

export const today = () => dayInStockholm(new Date())

const restored = (id: string, draft: Draft): Open => ({
  id,
  draft,
  begun: emptyDraft(''),
  isRestored: true,
  isBare: false,
})

function begin(start?: Partial<Draft>): Open {
  const draft = { ...emptyDraft(today()), isStaffUsual: true, ...start }
  return { id: crypto.randomUUID(), draft, begun: draft, isRestored: false, isBare: start === undefined }
}

/** The draft as it is read: with whoever is usually there as long as nobody has chosen. */
const withUsual = (draft: Draft, usual: Draft['staffIds']): Draft =>
  draft.isStaffUsual ? { ...draft, staffIds: usual } : draft

/** The draft as state that is also on the disk, and the ways it begins and ends. */
export function useDraft() {
  const [open, setOpen] = useState<Open>(() => begin())
  const usual = useUsualStaff(whenOf(open.draft, today()).on ?? today())
  const untouched = isUntouched(open.draft, open.begun)
  const keeping = useDraftKeeping({ id: open.id, draft: open.draft, isUntouched: untouched })

  async function load(id: string): Promise<boolean> {
    const draft = await readKept(id, today()).catch(() => null)
    if (draft) setOpen(restored(id, draft))
    return draft !== null
  }

  // What was half written when Talan last ended stands there again, unless something new has been begun meanwhile.
  const loadLatest = useEffectEvent(async () => {
    const latest = (await ask('draft:list', {}).catch(() => [])).find(({ form }) => form === 'quick-log')
    const draft = latest ? await readKept(latest.id, today()).catch(() => null) : null
    if (!latest || !draft) return
    setOpen(now => (now.isBare && isUntouched(now.draft, now.begun) ? restored(latest.id, draft) : now))
  })
  useEffect(() => {
    void loadLatest()
  }, [])

  const change: ChangeDraft = part =>
    setOpen(now => {
      const given = typeof part === 'function' ? part(withUsual(now.draft, usual)) : part
      return { ...now, draft: { ...now.draft, ...given, ...(given.staffIds && { isStaffUsual: false }) } }
    })

  return {
    id: open.id,
    draft: withUsual(open.draft, usual),
    isUntouched: untouched,
    isRestored: open.isRestored && !untouched,
    kept: keeping.state,
    keepNow: keeping.keepNow,
    change,
    load,
    /** Taken up again after the dialog was closed. */
    takeUp: () => setOpen(now => ({ ...now, isRestored: true })),
    /** Nothing in it, nor begun with anything, and of today: good as it stands. */
    isFresh: open.isBare && untouched && open.draft.date === today(),
    /** A new one, with what is known already; the one before it stays on the disk. */
    begin: (start?: Exclude<QuickLogStart, { draftId: string }>) => setOpen(begin(start)),
    /** Done with: it is on the disk no more. */
    end: () => {
      void forget(open.id).catch(() => undefined)
      setOpen(begin())
    },
    /** Logged, and gone on with: only what is changed from here on is a draft again. */
    goOn: (logged: NonNullable<Draft['logged']>) => {
      void forget(open.id).catch(() => undefined)
      const draft = { ...open.draft, logged }
      setOpen({ ...begin({}), draft, begun: draft })
    },
    putBack: (draft: Draft) => setOpen(restored(crypto.randomUUID(), draft)),
  }
}
