/** A file as epub-gen-memory put it there. */
interface TextFile {
  readonly name: string
  readonly dir: false
  readonly async: () => Promise<string>
}

/** Stands for `jszip` in epub-gen-memory: the files that it makes are asked back as text, and fflate packs them. */
export default class TextFiles {
  readonly files: Record<string, TextFile>
  readonly #folder: string

  constructor(files: Record<string, TextFile> = {}, folder = '') {
    this.files = files
    this.#folder = folder
  }

  file(name: string, text: string): this {
    const path = this.#folder + name
    this.files[path] = {name: path, dir: false, async: async () => text}
    return this
  }

  folder(name: string): TextFiles {
    return new TextFiles(this.files, `${this.#folder}${name}/`)
  }
}
