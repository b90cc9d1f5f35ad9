import {make} from './make.ts'

/** Stands in the page from its start: of a region that comes with its words a screen reader may say nothing. */
export const announcements = make('p', {class: 'words', role: 'status'})

/** Say something to who does not see the page. */
export function announce(words: string): void {
  announcements.textContent = words
}
