import type { StoreChannel } from '../src-shared/ipc/channels'
import type { Answer } from '../src-shared/ipc/contract'
import type { Language } from '../src-shared/text/language'
import type { ListToWrite } from './write-list'

/** What the main process asks of the store process. Only `ask` carries anything from a window. */
export type StoreRequest =
  | { readonly do: 'open'; readonly file: string; readonly create: 'never' | 'always' | 'if-missing' }
  | { readonly do: 'ask'; readonly channel: StoreChannel; readonly input: unknown }
  | {
      readonly do: 'write-report'
      readonly quarter: string
      readonly partnerId: string | null
      readonly folder: string
      readonly language: Language
    }
  | { readonly do: 'write-list'; readonly list: ListToWrite }
  | { readonly do: 'close' }

export type StoreMessage = { readonly id: number; readonly request: StoreRequest }
export type StoreReply =
  | { readonly id: number; readonly answer: Answer<unknown> }
  | { readonly bug: { readonly reference: string; readonly channel: string; readonly detail: string } }
