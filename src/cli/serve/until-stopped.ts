/** Resolves at the first Ctrl-C; a second one ends the program as it always does. */
export function untilStopped(): Promise<void> {
  return new Promise(function (resolve) {
    const stop = function (): void {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      resolve()
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })
}
