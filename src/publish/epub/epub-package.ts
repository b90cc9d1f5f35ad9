import {EPub, type Options} from 'epub-gen-memory'
import {fillTemplate, templateText} from '../../templates/templates.ts'

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
 * Its constructor gets no chapters, because its HTML pass would turn every character beyond
 * ASCII into a reference, drop attributes and fetch images; the finished pages are set on
 * `content` afterwards. So nothing that is fetched can ever be in the book.
 */
export class EpubPackage extends EPub {
  /**
   * @param view
   *   What the templates of the package, nav and NCX read; it holds no key of the library.
   * @param pages
   *   Pages in reading order.
   * @param css
   *   The one stylesheet.
   */
  constructor(view: {readonly language: string}, pages: readonly PackedPage[], css: string) {
    const options: Options & {view: object} = {
      title: 'book',
      // Unused by our templates, but its default would be the clock.
      date: '2000-01-01',
      css,
      // The library compiles it again for each chapter; ours was compiled once.
      chapterXHTML: templateText('epub/chapter.xhtml.ejs'),
      contentOPF: templateText('epub/package.opf.ejs'),
      tocXHTML: templateText('epub/nav.xhtml.ejs'),
      tocNCX: templateText('epub/toc.ncx.ejs'),
      verbose: false,
      view
    }
    super(options, [])
    this.content = pages.map(function (page) {
      const markup = fillTemplate('epub/page.xhtml.ejs', {...page, view})
      return {...unused, title: page.title, filename: page.filename, markup}
    })
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
    return new Map([...files, ['META-INF/container.xml', templateText('epub/container.xml')]])
  }
}

/** Fields that the library's type asks for and our templates do not read. */
const unused = {author: [], content: '', id: '', url: '', excludeFromToc: false, beforeToc: false}

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
