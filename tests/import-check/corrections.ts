import { isDeepStrictEqual } from 'node:util'
import { type Checked, compared } from './checked'

/** A stated result that the bytes of the file contradict, and what the file has. */
type Correction = { readonly key: string; readonly stated: unknown; readonly has: unknown; readonly why: string }

/** The corrections by file. Each is shown at every run, so that the expectation is mended where it was written. */
const corrections: Readonly<Record<string, readonly Correction[]>> = {
  'msg/msg-appointment-exchange-dn.msg': [
    {
      key: 'smtp',
      stated: ['ab@pahittadtenant.onmicrosoft.com'],
      has: ['ab@pahittadtenant1.onmicrosoft.com'],
      why: 'the file has the address with 1 in every place',
    },
  ],
}

/** Returns the results of a file with those that are corrected, and a line about each correction. */
export function corrected(
  name: string,
  checked: readonly Checked[],
): { readonly checked: readonly Checked[]; readonly told: readonly string[] } {
  const told: string[] = []
  const results = checked.map(result => {
    const found = (corrections[name] ?? []).find(
      ({ key, stated }) => key === result.key && isDeepStrictEqual(stated, result.wanted),
    )
    if (!found) return result
    told.push(`${found.key} compared with ${JSON.stringify(found.has)}: ${found.why}`)
    return compared(result.key, found.has, result.got)
  })
  return { checked: results, told }
}
