const [mostTexts, longestText] = [20_000, 500]

/**
 * Returns a function that reads each text once, since the cells of a column say the same again and again. It forgets everything when it knows
 * 20,000 texts, and does not keep long ones, so that its memory is bounded.
 */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return text => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = read(text)
    if (known.size >= mostTexts) known.clear()
    if (text.length <= longestText) known.set(text, value)
    return value
  }
}
