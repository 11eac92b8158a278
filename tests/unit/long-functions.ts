import { parseSync } from 'vite'
import type { SourceFile } from './source-files'

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

const functions = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']

/** Returns the name that a declaration, a property or a method gives its function. Undefined if it gives none. */
function nameGiven(node: Node): string | undefined {
  const named = node['id'] ?? node['key']
  return isNode(named) && typeof named['name'] === 'string' ? named['name'] : undefined
}

/** Returns the functions of a file with more than `most` lines, as `path name`, with their number of lines. A function without a name gets
 * the name around it, or `a callback`. The native compiler has no stable syntax tree, so the bundler's parser reads the file. */
export function longFunctions({ path, text }: SourceFile, most: number): { name: string; lines: number }[] {
  // Most files are shorter than the limit and need no parsing.
  if (text.split('\n').length <= most) return []
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const found: { name: string; lines: number }[] = []
  const visit = (value: unknown, around: string): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, around)
    if (!isNode(value)) return
    const name = nameGiven(value) ?? around
    if (functions.includes(value.type)) {
      const lines = text.slice(value.start, value.end).split('\n').length
      if (lines > most) found.push({ name: `${path} ${name}`, lines })
    }
    for (const part of Object.values(value)) visit(part, name)
  }
  visit(program, 'a callback')
  return found
}
