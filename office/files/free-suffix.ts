/** Returns what to put after a name that may be taken: nothing, or the first free number in brackets. */
export function freeSuffix(isFree: (suffix: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`
    if (isFree(suffix)) return suffix
  }
}
