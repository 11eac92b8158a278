/** Thrown when counting through a rule takes more steps than it may. */
export class OutOfSteps extends Error {}

/** How many steps a file may still take, since a rule of a calendar can ask for steps without end. */
export class StepBudget {
  constructor(private left: number) {}

  /** True if so many steps are left. */
  has(steps: number): boolean {
    return this.left >= steps
  }

  /** Throws `OutOfSteps` if not that many steps are left. */
  spend(steps: number): void {
    if (!this.has(steps)) throw new OutOfSteps()
    this.left -= steps
  }

  /** Returns a budget of at most `most` of these steps, for one rule. What is spent of it is spent of this one too. */
  part(most: number): StepBudget {
    return new PartOfBudget(most, this)
  }
}

class PartOfBudget extends StepBudget {
  constructor(
    most: number,
    private readonly whole: StepBudget,
  ) {
    super(most)
  }

  override spend(steps: number): void {
    super.spend(steps)
    this.whole.spend(steps)
  }
}
