/** Address of a file of a book, from the folder of the shelf. */
export function bookAddress({name}: {readonly name: string}, path: string): string {
  return [name, ...path.split('/')].map(encodeURIComponent).join('/')
}
