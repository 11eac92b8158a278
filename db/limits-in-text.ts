import { type LimitNode, type OperationNode, type RawNode, SqliteQueryCompiler, ValueNode } from 'kysely'

/** True if the text that follows is the number of a limit. */
const endsInLimit = (text: string | undefined): boolean => /\blimit\s+$/i.test(text ?? '')

/**
 * Writes the number of a limit into the text of a statement instead of sending it apart. SQLite plans by that number, so that a statement
 * whose limit is sent apart is prepared again each time it runs: a long one takes ten times as long. The numbers are few, so the texts still repeat.
 */
export class LimitsInText extends SqliteQueryCompiler {
  protected override visitLimit(node: LimitNode): void {
    this.append('limit ')
    this.visitMost(node.limit)
  }

  protected override visitRaw({ sqlFragments, parameters }: RawNode): void {
    for (const [index, text] of sqlFragments.entries()) {
      this.append(text)
      const next = parameters[index]
      if (next && endsInLimit(text)) this.visitMost(next)
      else if (next) this.visitNode(next)
    }
  }

  private visitMost(node: OperationNode): void {
    if (ValueNode.is(node) && Number.isSafeInteger(node.value)) this.append(String(node.value))
    else this.visitNode(node)
  }
}
