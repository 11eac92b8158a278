/** "Anna Lind" sorts as "Lind, Anna": the last word is taken for the family name until somebody corrects it. */
export function sortNameOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const family = words.pop() ?? ''
  return words.length === 0 ? family : `${family}, ${words.join(' ')}`
}
