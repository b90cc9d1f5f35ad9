import {EPub, type Options} from 'epub-gen-memory'
import {fillTemplate, templateText} from '../../templates/templates.ts'
import {type Keep, makeAnew} from '../keep.ts'

/** A page of the book, finished but for the frame that its template puts around it. */
export interface PackedPage {
  /** Path in the package: `text/01-slug.xhtml`. */
  readonly filename: string
  readonly title: string
  /** `epub:type` of the body. */
  readonly matter: 'frontmatter' | 'bodymatter' | 'backmatter'
  /** Serialised XHTML. */
  readonly markup: string
  /** What the package says of it: `mathml`. */
  readonly properties?: string | undefined
}

/**
 * A book in epub-gen-memory's hands, with our templates in the place of its own.
 *
 * It gets no chapters, because its HTML pass would turn every character beyond ASCII into a
 * reference, drop attributes and fetch images, and it compiles a template anew for each; the finished
 * pages are put beside what it makes. So nothing that is fetched can ever be in the book.
 */
export class EpubPackage extends EPub {
  readonly #pages: readonly (readonly [path: string, markup: string])[]

  /**
   * @param view
   *   What the templates of the package, nav and NCX read; it holds no key of the library.
   * @param pages
   *   Pages in reading order.
   * @param css
   *   The one stylesheet.
   * @param keep
   *   Keeps pages, for a book that is made again (optional).
   */
  constructor(
    view: {readonly language: string; readonly writing: string},
    pages: readonly PackedPage[],
    css: string,
    keep: Keep = makeAnew
  ) {
    const options: Options & {view: object} = {
      title: 'book',
      // Unused by our templates, but its default would be the clock.
      date: '2000-01-01',
      css,
      contentOPF: templateText('epub/package.opf.ejs'),
      tocXHTML: templateText('epub/nav.xhtml.ejs'),
      tocNCX: templateText('epub/toc.ncx.ejs'),
      verbose: false,
      view
    }
    super(options, [])
    this.#pages = pages.map((page) => [
      `EPUB/${page.filename}`,
      keep(
        `epub/${page.filename}`,
        () => [page.title, page.matter, page.markup, view.language, view.writing],
        () => fillTemplate('epub/page.xhtml.ejs', {...page, view})
      )
    ])
  }

  /** Render the templates: the files of the package, but for what the pages show. */
  async toFiles(): Promise<Map<string, string>> {
    await this.render()
    const rendered = Object.values(this.zip.files).filter((file) => !file.dir)
    // All at once: the library waits a tick for each, which a large book would feel. As text: it
    // encodes piece by piece, and would break a character of two code units that stands on a seam.
    const files = await Promise.all(
      rendered.map(async (file) => [toPackagePath(file.name), await file.async('string')] as const)
    )
    const container = ['META-INF/container.xml', templateText('epub/container.xml')] as const
    return new Map([...files, container, ...this.#pages])
  }
}

/**
 * Where a file of the library goes. Its names are fixed in its code (`OEBPS/content.opf`); ours
 * say what the files are, and are named in the templates, so this is the one place that knows both.
 */
function toPackagePath(path: string): string {
  return path
    .replace(/^OEBPS\/content\.opf$/, 'EPUB/package.opf')
    .replace(/^OEBPS\/toc\.xhtml$/, 'EPUB/nav.xhtml')
    .replace(/^OEBPS\/style\.css$/, 'EPUB/styles/book.css')
    .replace(/^OEBPS\//, 'EPUB/')
}
