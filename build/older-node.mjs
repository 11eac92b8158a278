// Vitest is written for Node 22, and prints failures with a method that Node 20 lacks. Without this, a failing test has no message.
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index)
    if (groups.has(key)) groups.get(key).push(item)
    else groups.set(key, [item])
    index += 1
  }
  return groups
}
