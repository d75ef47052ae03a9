/** Something the operator or the writer did can't be used. The message is Dutch, names the spot and says what to do. */
export class InputError extends Error {
  override name = 'InputError'
}

/** The folder of the embedded database is another process's. */
export class InUseError extends InputError {
  override name = 'InUseError'
}

/** The command was called wrongly (exit status 2). */
export class UsageError extends Error {
  override name = 'UsageError'
}
