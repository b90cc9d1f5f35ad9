/** Another version of the file lies there than was expected. */
export class ChangedError extends Error {
  override name = 'ChangedError'
}

/** The file is not one to write to; the message says why. */
export class ForbiddenError extends Error {
  override name = 'ForbiddenError'
}
