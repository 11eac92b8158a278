const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const positions = { nodeCliInspect: 3, browserSnapshot: 6 }

/** Sets switches that are kept in Electron's executable: a sentinel is followed by a version, a length and one digit for each switch. */
export function setFuses(executable, wanted) {
  const wire = executable.indexOf(SENTINEL, 0, 'latin1') + SENTINEL.length
  if (wire < SENTINEL.length || executable[wire] !== 1) throw new Error('this Electron has no fuses of the known kind')
  for (const [name, on] of Object.entries(wanted)) executable[wire + 2 + positions[name]] = on ? 0x31 : 0x30
}
