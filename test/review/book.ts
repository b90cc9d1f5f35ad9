import {readFile} from 'node:fs/promises'
import {unzipSync} from 'fflate'
import {type BuildResult, buildBook} from '../../src/build-book.ts'
import type {Ruling} from '../../src/decisions/index.ts'
import {verify} from '../../src/review/index.ts'
import {type InputFile, readSource, type Source} from '../../src/source/index.ts'

/** A book in memory, as a build writes it. */
export interface Made {
  readonly built: BuildResult
  readonly source: Source
  readonly language: string
  readonly files: Map<string, Uint8Array>
}

/** Make a book of files, as `collate build` does. */
export async function makeBook(
  files: readonly InputFile[],
  language = 'zh-Hans',
  cover?: 'none',
  decisions: readonly Ruling[] = []
): Promise<Made> {
  const {source, ledger} = readSource(files)
  const built = await buildBook({
    source,
    book: {language, decisions: [...decisions], ...(cover && {cover})},
    name: 'book',
    ledger
  })
  const encoder = new TextEncoder()
  return {
    built,
    source,
    language,
    files: new Map(
      built.files.map(({path, value}) => [
        path,
        typeof value === 'string' ? encoder.encode(value) : value
      ])
    )
  }
}

/** The same with the EPUB as a folder of its name, which is quicker to spoil and to read. */
export function unpack(made: Made): Made {
  const {'book.epub': zip, ...files} = Object.fromEntries(made.files)
  for (const [path, bytes] of Object.entries(unzipSync(zip!))) files[`book.epub/${path}`] = bytes
  return {...made, files: new Map(Object.entries(files))}
}

/** The sample page. */
export async function sampleFile(): Promise<InputFile> {
  const path = 'sources/ningxia-cppcc-2024/page.txt'
  return {path, bytes: await readFile(path)}
}

/** An English journal of two pages: running heads, folios, hyphens, a ligature, a subtitle. */
export const journal: InputFile = {
  path: 'journal.txt',
  bytes: new TextEncoder().encode(`THE FERRY GAZETTE

THE KEEPER OF THE BELL

By Ada Quill

    The ferryman slept until the bell rang twice, and no-
body hurried him, for the river had all the time there
was. When the ice went out in spring the whole town came
to see it go, and the children kept count of the ﬂoes.
    A third ring meant a doctor. It had been so since the
winter of the long fever, when the old keeper rowed over
forty times in a week and would not take a penny for it.

12
\fTHE FERRY GAZETTE

A MAP OF THE SHALLOWS

By Tom Reeve

    Nobody had drawn the shallows before, since they moved
with every flood. Reeve drew them all the same, on the
backs of old bills, and dated each sheet like a letter.
    "A map that is wrong by Friday," he said, "is still
right on Thursday." The pilots bought every one of them
and came back for more the week after.

13
\fTHE FERRY GAZETTE

    What he left behind fills a sea chest: nine hundred
sheets, no two of them alike, and every one of them dated
in the same small hand.

14
`)
}

export const prove = ({source, files}: Made) => verify({files, dir: 'out', sources: source.files})
