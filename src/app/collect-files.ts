import type {InputFile} from '../source/read-source.ts'

/** Folders that nobody means: they hold programs, and are large. */
const isPassed = (name: string) => /^(?:\.(?!vitepress$).+|node_modules|__pycache__)$/.test(name)

/** Files beyond this are no book: a person has dropped a disk. */
const mostFiles = 5000

/**
 * Read what was dropped on the page: files, and folders with all below them.
 *
 * @param transfer
 *   Of the event itself: it is empty a moment later.
 */
export async function collectDropped(transfer: DataTransfer): Promise<InputFile[]> {
  const given = [...transfer.items].flatMap((item) => {
    // What another program hands over is a file and has no place on a disk.
    return item.webkitGetAsEntry() ?? item.getAsFile() ?? []
  })
  const files: InputFile[] = []
  for (const one of given) {
    if (one instanceof File) files.push({path: one.name, bytes: await bytesOfFile(one)})
    else await follow(one, files)
  }
  return files
}

/** Read what was chosen in a dialog; of a folder with its paths. */
export async function collectChosen(list: Iterable<File>): Promise<InputFile[]> {
  const files: InputFile[] = []
  for (const file of list) {
    const path = file.webkitRelativePath || file.name
    if (path.split('/').slice(0, -1).some(isPassed)) continue
    if (files.length < mostFiles) files.push({path, bytes: await bytesOfFile(file)})
  }
  return files
}

/** A folder that a person lets the page read, as browsers with File System Access give it. */
export interface FolderHandle {
  readonly name: string
  readonly values: () => AsyncIterable<FileSystemFileHandle | (FolderHandle & {kind: 'directory'})>
}

/** Read a folder with all below it, but for those of programs, which are not even listed. */
export async function collectFolder(folder: FolderHandle): Promise<InputFile[]> {
  const files: InputFile[] = []
  const walk = async function (inside: FolderHandle, path: string): Promise<void> {
    for await (const one of inside.values()) {
      if (files.length >= mostFiles) return
      const own = `${path}/${one.name}`
      if (one.kind !== 'directory')
        files.push({path: own, bytes: await bytesOfFile(await one.getFile())})
      else if (!isPassed(one.name)) await walk(one, own)
    }
  }
  await walk(folder, folder.name)
  return files
}

async function follow(entry: FileSystemEntry, files: InputFile[]): Promise<void> {
  if (files.length >= mostFiles) return
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject)
    )
    files.push({path: entry.fullPath.replace(/^\//, ''), bytes: await bytesOfFile(file)})
    return
  }
  if (isPassed(entry.name)) return
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject)
    )
    if (some.length === 0) return
    for (const one of some) await follow(one, files)
  }
}

async function bytesOfFile(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer())
}
