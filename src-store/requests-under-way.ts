/** The requests that the store thread is answering. It is not quiet while there is one, however long ago it came. */
export type RequestsUnderWay = {
  readonly isAny: () => boolean
  /** Counts a request until it is answered. */
  readonly during: <T>(answering: () => Promise<T>) => Promise<T>
}

export function requestsUnderWay(): RequestsUnderWay {
  let count = 0
  return {
    isAny: () => count > 0,
    during: async answering => {
      count += 1
      try {
        return await answering()
      } finally {
        count -= 1
      }
    },
  }
}
