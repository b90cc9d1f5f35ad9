import type {PublishThread} from '../../publish/edition/publish-thread.ts'

/** Stands for `publish/edition/publish-thread.ts`: a page has one thread for a book. */
export function openPublishThread(): PublishThread | undefined {
  return undefined
}

/** Stands for `publish/edition/publish-thread.ts`: with one thread every batch is free. */
export function claim(): boolean {
  return true
}
