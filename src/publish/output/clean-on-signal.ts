/**
 * Have something cleaned up when the program is stopped while it writes.
 *
 * Outside of this the system ends it at once: while pages are read nothing listens, and nothing has
 * to be cleaned up. Where a command listens itself (`watch`, `review`), it ends when it is done.
 *
 * @param clean
 *   Called once, must not wait for anything.
 * @returns
 *   Function to call when there is nothing more to clean up.
 */
export function cleanOnSignal(clean: () => void): () => void {
  const stop = function (signal: NodeJS.Signals): void {
    if (process.listenerCount(signal) > 1) return
    clean()
    process.exit(exitCodes[signal as keyof typeof exitCodes])
  }
  for (const signal of Object.keys(exitCodes)) process.on(signal, stop)
  return function () {
    for (const signal of Object.keys(exitCodes)) process.off(signal, stop)
  }
}

/** 128 and the number of the signal, as shells count. */
const exitCodes = {SIGINT: 130, SIGTERM: 143} as const
