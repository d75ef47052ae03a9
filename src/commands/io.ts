import type { AskModel } from '../model/ask-model.ts'
import type { ModelUseWhen } from '../model/model.ts'
import type { Database } from '../ports.ts'
import type { Prompts } from '../referral/second-look.ts'

/** What a command needs from outside. */
export interface Io {
  now(): Date
  /** Eight letters and digits that no other thing has. */
  newReference(): string
  /** The migrated database; opened at the first call, closed when the command ends. */
  database(): Promise<Database>
  /** The same; an embedded database that is still empty gets the sample municipality first. */
  withSample(): Promise<Database>
  /** Names of the migrations that opening the database ran. */
  migrated(): string[]
  /** A file, or every file of a folder. @throws InputError when it can't be read */
  files(path: string): Promise<{ name: string; bytes: Uint8Array }[]>
  /** Changing the master key; `begin` comes before opening the database. @throws InputError when there is no next key */
  rotation: {
    begin(): void
    /** settings: the operator still has to put the next key in the place of the first. */
    end(): 'settings' | 'done'
  }
  /** Writes a file; one that is there is replaced. @throws InputError when it can't be written */
  save(path: string, bytes: Uint8Array): Promise<void>
  /** The prompts, when they are used, and the language model itself; `ask` is null when none is set up. */
  model(): Promise<{ prompts: Prompts; when: ModelUseWhen; ask: AskModel | null }>
  /** The setting MICROSOFT_APP_ID. */
  microsoftAppId: string | undefined
  /** The lines of standard input. */
  lines(): AsyncIterable<string>
  /** The result, and nothing else. */
  print(text: string): void
  /** What goes on meanwhile. */
  tell(text: string): void
}

/** Runs a command on its own arguments. @returns the exit status: 0 done, 1 the input was wrong */
export type Command = (io: Io, args: string[]) => Promise<number>
