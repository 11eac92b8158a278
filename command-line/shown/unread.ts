type Stream = { readonly on: (event: 'error', tell: (error: NodeJS.ErrnoException) => void) => unknown }

/** Ends the program quietly when the reader of its output stops before the end, as `head` does: nothing has gone wrong then. */
export function endWhenUnread(streams: readonly Stream[], end: () => void): void {
  for (const stream of streams)
    stream.on('error', error => {
      if (error.code !== 'EPIPE') throw error
      end()
    })
}
