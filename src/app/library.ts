import type {History} from '../desk/decision-file.ts'
import type {InputFile} from '../source/read-source.ts'

/** A book that was opened here: what it takes to go on with it. */
export interface Kept {
  readonly id: string
  /** Milliseconds since 1970 of the last change. */
  readonly at: number
  readonly title: string
  /** BCP 47 tag of the title; nothing of a book that was kept long ago. */
  readonly language?: string | undefined
  readonly doubts: number
  /** `book.yaml` as it was left; nothing while nobody has touched it. */
  readonly yaml?: string | undefined
  readonly history?: History | undefined
}

/** Keeps the last books in the browser of this machine. */
export interface Library {
  /** The last first. */
  readonly list: () => Promise<Kept[]>
  readonly find: (id: string) => Promise<{book: Kept; files: readonly InputFile[]} | undefined>
  /** Keep a book, with its files where they are new; whether it could. */
  readonly keep: (book: Kept, files?: readonly InputFile[]) => Promise<boolean>
  readonly remove: (id: string) => Promise<void>
}

/** Books that are kept: a shelf that one can look over. */
const most = 12

/** Open the library; where the browser keeps nothing it is empty, and stays so. */
export function openLibrary(): Library {
  const opening = open()

  async function run<Value>(
    mode: IDBTransactionMode,
    act: (books: IDBObjectStore, files: IDBObjectStore) => IDBRequest<Value>
  ): Promise<Value> {
    const transaction = (await opening).transaction(['books', 'files'], mode)
    const request = act(transaction.objectStore('books'), transaction.objectStore('files'))
    return new Promise(function (resolve, reject) {
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error)
    })
  }

  async function list(): Promise<Kept[]> {
    const all: Kept[] = await run('readonly', (books) => books.getAll()).catch(() => [])
    return all.sort((a, b) => b.at - a.at)
  }

  function remove(id: string): Promise<void> {
    return run('readwrite', function (books, files) {
      files.delete(id)
      return books.delete(id)
    })
  }

  return {
    list,
    remove,
    async find(id) {
      try {
        const book = await run<Kept>('readonly', (books) => books.get(id))
        const files = await run<readonly InputFile[]>('readonly', (_, all) => all.get(id))
        return book && files && {book, files}
      } catch {
        return undefined
      }
    },
    async keep(book, files) {
      try {
        await run('readwrite', function (books, all) {
          if (files) all.put(files, book.id)
          return books.put(book)
        })
        for (const old of (await list()).slice(most)) await remove(old.id)
        return true
      } catch {
        // No room, or a window that keeps nothing: the book lives as long as the page.
        return false
      }
    }
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise(function (resolve, reject) {
    const request = indexedDB.open('collate', 1)
    request.onupgradeneeded = function () {
      request.result.createObjectStore('books', {keyPath: 'id'})
      request.result.createObjectStore('files')
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
