import ICAL from 'ical.js'
import type { StepBudget } from './step-budget'

/**
 * The iterator of ical.js, which pays for each of its steps: more for a month or a year, of which it looks at every day. Alone it never returns from a rule whose parts cannot all hold, such as every
 * day that is 30 February (its issue 1038). Throws `OutOfSteps` when the budget is spent.
 */
export class BoundedIterator extends ICAL.RecurIterator {
  // Only declared, since the first steps are taken while the class above is still being made.
  declare budget: StepBudget

  constructor(options: { readonly rule: ICAL.Recur; readonly dtstart: ICAL.Time; readonly budget: StepBudget }) {
    super(options)
  }

  override fromData(options: ConstructorParameters<typeof BoundedIterator>[0]): void {
    this.budget = options.budget
    super.fromData(options)
  }

  override check_contracting_rules(): boolean {
    this.budget.spend(1)
    return super.check_contracting_rules()
  }

  override increment_monthday(days: number): void {
    this.budget.spend(Math.ceil(days / 10))
    super.increment_monthday(days)
  }

  override increment_month(): void {
    this.budget.spend(20)
    super.increment_month()
  }

  override increment_year(years: number): void {
    this.budget.spend(10)
    super.increment_year(years)
  }
}
