/** The switches of the command line that the released program knows: where its data are, and how the window is drawn. */
const allowed: readonly string[] = [
  'user-data-dir',
  'talan-store',
  'talan-report-folder',
  // What people need whose graphics or screens do not work otherwise. None of these changes what is shown.
  'disable-gpu',
  'force-device-scale-factor',
  'ozone-platform',
  'ozone-platform-hint',
]

/** How the program was started: by the system's root user, or as the build that the project's own tests drive. */
type Start = { readonly isRoot: boolean; readonly isTestBuild: boolean }

/** Returns the name of a switch, as Chromium reads it; undefined for a word that is no switch. On Windows, a slash also begins one. */
function switchIn(word: string, platform: NodeJS.Platform): string | undefined {
  const [, name] = (platform === 'win32' ? /^(?:--?|\/)([^=]+)/ : /^--?([^=]+)/).exec(word) ?? []
  return name?.toLowerCase()
}

/**
 * Returns the first switch that the program does not know; undefined if it knows all of them. Other switches of Chromium open a debugger,
 * run other programs, or send the window elsewhere. As root, Chromium does not start with its sandbox.
 */
export function unknownSwitch(
  words: readonly string[],
  { isRoot, isTestBuild }: Start,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const known = [...allowed, ...(isRoot ? ['no-sandbox'] : []), ...(isTestBuild ? ['remote-debugging-port'] : [])]
  return words.flatMap(word => switchIn(word, platform) ?? []).find(name => !known.includes(name))
}
