import type { Database } from '../ports.ts'

/** What a command needs from outside. */
export interface Io {
  now(): Date
  /** The migrated database; opened at the first call, closed when the command ends. */
  database(): Promise<Database>
  /** The same; an embedded database that is still empty gets the sample municipality first. */
  withSample(): Promise<Database>
  /** Names of the migrations that opening the database ran. */
  migrated(): string[]
  /** A file, or every file of a folder. @throws InputError when it can't be read */
  files(path: string): Promise<{ name: string; bytes: Uint8Array }[]>
  /** The lines of standard input. */
  lines(): AsyncIterable<string>
  /** The result, and nothing else. */
  print(text: string): void
  /** What goes on meanwhile. */
  tell(text: string): void
}

/** Runs a command on its own arguments. @returns the exit status: 0 done, 1 the input was wrong */
export type Command = (io: Io, args: string[]) => Promise<number>
