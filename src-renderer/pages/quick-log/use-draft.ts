import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { ImportFile } from '../../../src-shared/imports/import-state'
import { ask } from '../../state/office/office'
import { type Draft, emptyDraft, isUntouched } from '../../state/screen/draft'
import { mailFileOf } from '../../state/screen/mail-start'
import type { QuickLogStart } from '../../state/screen/quick-log-start'
import type { ChangeDraft } from './change'
import { forget, readKept } from './draft-file'
import { useUsualStaff } from './fields/usual-staff'
import { whenOf } from './read-draft'
import { useDraftKeeping } from './use-draft-keeping'

/** The open draft, as it is now and as it was begun. A draft without changes is not stored. */
type Open = {
  readonly id: string
  readonly draft: Draft
  readonly begun: Draft
  /** True if the draft was written at an earlier time. */
  readonly isRestored: boolean
  /** True if it was begun without known facts. A half-written draft may then take its place. */
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

/** The draft with the usual staff filled in, until the user has chosen staff. */
const withUsual = (draft: Draft, usual: Draft['staffIds']): Draft =>
  draft.isStaffUsual ? { ...draft, staffIds: usual } : draft

/** The draft as state that is also on disk, and the ways it begins and ends. */
export function useDraft() {
  const [open, setOpen] = useState<Open>(() => begin())
  const [mails, setMails] = useState<ReadonlyMap<string, ImportFile>>(new Map())
  const mail = mails.get(open.id) ?? null
  const usual = useUsualStaff(whenOf(open.draft, today()).on ?? today())
  const untouched = isUntouched(open.draft, open.begun)
  const keeping = useDraftKeeping({ id: open.id, draft: open.draft, isUntouched: untouched })

  /** Opens a draft with the mail that is to be attached to what is logged of it. */
  function openWith(next: Open, itsMail: ImportFile | null): void {
    if (itsMail) setMails(now => new Map(now).set(next.id, itsMail))
    setOpen(next)
  }

  async function load(id: string): Promise<boolean> {
    const draft = await readKept(id, today()).catch(() => null)
    if (draft) setOpen(restored(id, draft))
    return draft !== null
  }

  // Opens the draft that was half written when Talan last ended, unless the user has begun something new meanwhile.
  const loadLatest = useEffectEvent(async () => {
    const latest = (await ask('draft:list', {}).catch(() => [])).find(({ form }) => form === 'quick-log')
    const draft = latest ? await readKept(latest.id, today()).catch(() => null) : null
    if (!latest || !draft) return
    setOpen(now => (now.isBare && isUntouched(now.draft, now.begun) ? restored(latest.id, draft) : now))
  })
  useEffect(() => {
    void loadLatest()
  }, [])

  const change = useCallback<ChangeDraft>(
    part =>
      setOpen(now => {
        const given = typeof part === 'function' ? part(withUsual(now.draft, usual)) : part
        return { ...now, draft: { ...now.draft, ...given, ...(given.staffIds && { isStaffUsual: false }) } }
      }),
    [usual],
  )

  return {
    id: open.id,
    draft: withUsual(open.draft, usual),
    isUntouched: untouched,
    isRestored: open.isRestored && !untouched,
    kept: keeping.state,
    keepNow: keeping.keepNow,
    change,
    load,
    /** The mail that the draft was filled in from, which is attached to what is logged. Null if there is none, or it is not to be attached. */
    mail,
    leaveMailOut: () => setMails(now => new Map([...now].filter(([id]) => id !== open.id))),
    /** Marks the draft as an earlier one, when the dialog is opened again. */
    takeUp: () => setOpen(now => ({ ...now, isRestored: true })),
    /** True if it is empty, was begun without known facts, and has today's date. It can then be used as it is. */
    isFresh: open.isBare && untouched && open.draft.date === today(),
    /** Begins a new draft with what is already known. The earlier one stays on disk. */
    begin: (start?: Exclude<QuickLogStart, { draftId: string }>) => openWith(begin(start), mailFileOf(start)),
    /** Ends the draft: removes it from disk and begins an empty one. */
    end: () => {
      void forget(open.id).catch(() => undefined)
      setOpen(begin())
    },
    /** Goes on with a draft that was logged. It becomes a draft again only with the first change from here on. */
    goOn: (logged: NonNullable<Draft['logged']>) => {
      void forget(open.id).catch(() => undefined)
      const draft = { ...open.draft, logged }
      openWith({ ...begin({}), draft, begun: draft }, mail)
    },
    putBack: (draft: Draft, itsMail: ImportFile | null) => openWith(restored(crypto.randomUUID(), draft), itsMail),
  }
}
