import type { ListEdit } from '../../../src-shared/records/edits'

type Fields = Readonly<Record<string, unknown>>

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

function listChange(before: readonly unknown[], after: readonly unknown[]): ListEdit<unknown> | undefined {
  const add = after.filter(one => !before.includes(one))
  const remove = before.filter(one => !after.includes(one))
  if (add.length === 0 && remove.length === 0) return undefined
  return { ...(add.length > 0 && { add }), ...(remove.length > 0 && { remove }) }
}

/**
 * The changes from one reading of a form to the next. A list is given as what to add and remove, every other field as its new value. Fields
 * that are equal are left out.
 */
export function changesBetween(before: Fields, after: Fields): Fields {
  const changes = Object.entries(after).map(([field, value]) => {
    const old = before[field]
    if (Array.isArray(value)) return [field, listChange(Array.isArray(old) ? old : [], value)] as const
    return [field, isAlike(old, value) ? undefined : value] as const
  })
  return Object.fromEntries(changes.filter(([, change]) => change !== undefined))
}
