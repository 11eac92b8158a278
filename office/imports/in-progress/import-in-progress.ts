import { officeId } from '../../../db/reads/home/current-user'
import type { Store } from '../../../db/store'
import { inTurns, rest, takingTurns, tellStep } from '../../../db/work-step'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { PlanTotals } from '../../../src-shared/imports/import-plan'
import type { ImportState } from '../../../src-shared/imports/import-state'
import { Unreadable } from '../../../src-shared/imports/unreadable'
import { trimmedLine } from '../../../src-shared/names/seen-text'
import type { WorkWatch } from '../../../src-shared/program/work-progress'
import { Refused } from '../../../src-shared/refusals/refusal'
import type { Language } from '../../../src-shared/text/language'
import { type AppliedImport, applyImport } from '../batches/apply-import'
import { rowsLeft } from '../batches/failed-rows'
import { importWorld } from '../matching/import-world'
import type { ImportPlan } from '../planning/import-plan'
import { makePlan } from '../planning/make-plan'
import { countingTotals, planTotals } from '../planning/plan-totals'
import type { ReadOptions } from '../reading/readers'
import { type ChoiceChange, type HeldReading, heldReading, withChange } from './held-reading'
import { shownMails } from './mails-of'
import { type ImportedFile, readForImport, unreadableRefusal } from './read-for-import'
import { otherwiseRead, type ReadingChange } from './reading-change'
import { rowsToPlan } from './rows-to-plan'
import type { RunWork } from './run-work'
import { shownReading, withWhole } from './shown-reading'

/** What is kept of an import: what the user sees, the file and how it is read, what was read, and the plan. */
type Kept = {
  readonly state: ImportState
  readonly file?: ImportedFile
  readonly how?: ReadOptions
  readonly held?: HeldReading
  readonly plan?: ImportPlan
  readonly applied?: AppliedImport
}

/** A file to read, how, and how its table is then mapped. */
type ToRead = {
  readonly file: ImportedFile
  readonly how: ReadOptions
  readonly change: ChoiceChange
  readonly now: Date
}

const nothing: Kept = { state: { state: 'none' } }
const noImport = () => new Refused({ code: 'no-import' })

const readAs = (held: HeldReading): Kept => {
  const { file, how, names } = held
  return {
    state: { state: 'read', reading: shownReading(file.name, held, names, how.window ?? null) },
    file,
    how,
    held,
  }
}

/** An import while the user works on it. It is kept as plain values: nothing is in the office before `apply`. */
export class ImportInProgress {
  #kept = nothing
  #language: Language = 'sv'
  #run: RunWork = work => work({})
  #underWay: AbortController | undefined
  #turns: Promise<unknown> = Promise.resolve()

  /** A file is read by `readForImport`, except in tests that read without a thread or with other limits. */
  constructor(
    private readonly store: Store,
    private readonly readFile: typeof readForImport = readForImport,
  ) {}

  get state(): ImportState {
    return this.#kept.state
  }

  get language(): Language {
    return this.#language
  }

  /** What was read, and how. Refuses while nothing is. */
  get held(): HeldReading {
    if (!this.#kept.held) throw noImport()
    return this.#kept.held
  }

  /** The plan as it is now. Refuses while there is none that can be worked on. */
  get plan(): ImportPlan {
    return this.#planned().plan
  }

  /** The plan, and why rows of it were refused if it was written. Refuses while there is none. */
  get outcome(): { readonly plan: ImportPlan; readonly refusals: AppliedImport['refusals'] } {
    if (!this.#kept.plan) throw noImport()
    return { plan: this.#kept.plan, refusals: this.#kept.applied?.refusals ?? new Map() }
  }

  /** Has long work followed, so that a user sees how far it has come and can call it off. */
  follow(run: RunWork): void {
    this.#run = run
  }

  /** Reads a file in the place of what was there. A file that cannot be read is a state, with the reason. */
  start(file: ImportedFile, change: ReadingChange, language: Language, now: Date): Promise<ImportState> {
    return this.#working(nothing, watch => {
      this.#language = language
      // On some systems a name can have line breaks, and characters that steer a terminal.
      const named = { ...file, name: trimmedLine(file.name) || '?' }
      return this.#read({ file: named, how: otherwiseRead({}, change) ?? {}, change, now }, watch)
    })
  }

  /** Reads or maps the file in another way. A plan is thrown away. */
  async change(change: ReadingChange, now: Date): Promise<ImportState> {
    const { file, how, held } = this.#kept
    if (!file || !how) throw noImport()
    const again = otherwiseRead(how, change)
    if (again || !held) {
      const same = { sheet: held?.choice?.sheet, kind: held?.choice?.kind, ...change }
      return this.#working(this.#kept, watch => this.#read({ file, how: again ?? how, change: same, now }, watch))
    }
    return this.remap(one => withChange(one, change))
  }

  /** Replaces how the table is mapped. A plan is thrown away. */
  remap(mapped: (held: HeldReading) => HeldReading): ImportState {
    if (this.#underWay) throw new Refused({ code: 'work-under-way', what: 'import' })
    this.#kept = readAs(mapped(this.held))
    return this.state
  }

  /** Compares what was read with the office. */
  async makePlan(now: Date): Promise<ImportState> {
    const { held, state } = this.#kept
    if (!held || state.state !== 'read' || !state.reading.canPlan) throw noImport()
    const { reading: shown } = state
    return this.#working(this.#kept, async watch => {
      const { file, how } = held
      const told = async (done: number) => {
        this.#kept = { ...this.#kept, state: { state: 'planning', file: file.name, done, total: shown.rows } }
        await tellStep(watch, { done, total: shown.rows, detail: 'planning' })
      }
      await told(0)
      const { read } = this.store
      const turn = takingTurns(() => rest(watch))
      const [today, world] = [dayInStockholm(now), await importWorld(read, turn)]
      const { kind, map, ...made } = await rowsToPlan(read, held, {
        names: held.names,
        world,
        today,
        turn,
      })
      const source = { name: file.name, sha256: held.sha256, kind, map }
      const plan = await makePlan(read, source, today, made, world, told)
      const reading = withWhole(shown, { ...made, rows: plan.rows })
      const totals = await inTurns(countingTotals(plan), turn)
      return { state: { state: 'planned', reading, totals }, file, how, held, plan }
    })
  }

  /** Changes the plan, one decision after the other. Returns what would then be written. */
  decide(deciding: (plan: ImportPlan) => Promise<ImportPlan>): Promise<PlanTotals> {
    const turn = this.#turns.then(async () => {
      const { plan } = this.#planned()
      const decided = await deciding(plan)
      // The import may have been given up, or written, meanwhile.
      const { state } = this.#kept
      if (this.#kept.plan !== plan || state.state !== 'planned') throw noImport()
      const totals = planTotals(decided)
      this.#kept = { ...this.#kept, plan: decided, state: { ...state, totals } }
      return totals
    })
    this.#turns = turn.catch(() => undefined)
    return turn
  }

  /** Writes the plan. Called off, it is as before. */
  async apply(now: Date): Promise<AppliedImport> {
    await this.#turns
    const { plan, file } = this.#planned()
    let applied: AppliedImport | undefined
    await this.#working(this.#kept, async watch => {
      const followed: WorkWatch = {
        ...watch,
        tell: step => {
          const state: ImportState = {
            state: 'writing',
            file: plan.source.name,
            done: step.done,
            total: step.total ?? 0,
          }
          this.#kept = { ...this.#kept, state }
          watch.tell?.(step)
        },
      }
      const made = await applyImport(this.store, plan, now, followed)
      applied = made
      const { refusals, ...result } = made
      const unwritten = rowsLeft(plan, refusals).length
      const { name, kind } = plan.source
      const state: ImportState = { state: 'written', file: name, kind, result, unwritten }
      return { state, plan, applied: made, ...(file && { file }) }
    })
    if (!applied) throw new Error('an import that ended was applied')
    return applied
  }

  /** Forgets everything, and stops what is under way. */
  giveUp(): void {
    this.#underWay?.abort()
    this.#kept = nothing
  }

  #planned(): { readonly plan: ImportPlan; readonly file: ImportedFile | undefined } {
    const { plan, file, state } = this.#kept
    if (!plan || state.state !== 'planned') throw noImport()
    return { plan, file }
  }

  /**
   * Runs long work. What it ends as is kept unless the import was given up meanwhile. If it fails after it began, the import is as it was
   * `before`.
   */
  async #working(before: Kept, work: (watch: WorkWatch) => Promise<Kept>): Promise<ImportState> {
    if (this.#underWay) throw new Refused({ code: 'work-under-way', what: 'import' })
    const own = new AbortController()
    this.#underWay = own
    let hasBegun = false
    try {
      const done = await this.#run(({ tell, signal }) => {
        hasBegun = true
        return work({ ...(tell && { tell }), signal: signal ? AbortSignal.any([signal, own.signal]) : own.signal })
      })
      this.#kept = own.signal.aborted ? nothing : done
      return done.state
    } catch (error) {
      if (hasBegun) this.#kept = own.signal.aborted ? nothing : before
      throw error
    } finally {
      this.#underWay = undefined
    }
  }

  async #read({ file, how, change, now }: ToRead, watch: WorkWatch): Promise<Kept> {
    const tell = (rows: number) => {
      this.#kept = { state: { state: 'reading', file: file.name, rows }, file, how }
      watch.tell?.({ done: rows, total: null, detail: 'reading' })
    }
    tell(0)
    try {
      const read = await this.readFile(file, how, { tell, ...(watch.signal && { signal: watch.signal }) })
      const today = dayInStockholm(now)
      if (read.reading.kind === 'mails') {
        const mails = await shownMails(this.store.read, read.reading.rows)
        return { state: { state: 'mails', file: file.name, mails }, file, how }
      }
      // An office’s own archive has nothing that is not, or was not, in the office.
      if (read.reading.kind === 'archive' && read.reading.spaceId === (await officeId(this.store.read)))
        throw new Unreadable('whole-office')
      const turn = takingTurns(() => rest(watch))
      const held = await heldReading(this.store.read, { file, how, ...read }, today, this.#language, turn)
      await turn()
      return readAs(withChange(held, change))
    } catch (error) {
      const refusal = unreadableRefusal(file.name, error)
      if (!refusal) throw error
      return { state: { state: 'unreadable', file: file.name, refusal }, file, how }
    }
  }
}
