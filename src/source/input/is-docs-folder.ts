/** Files by which tools know their folders, and what some keep in them. */
const marks =
  /^(?:summary\.md|mkdocs\.ya?ml|book\.toml|docusaurus\.config\.\w+|_toc\.ya?ml|myst\.ya?ml|_config\.ya?ml|hugo\.(?:toml|ya?ml|json)|conf\.py|_category_\.(?:json|ya?ml)|\.vitepress|antora\.yml)$/i

/**
 * Whether a folder is one of Markdown in folders, as docs repositories have, and not one of
 * `NN-slug.md` as a build writes.
 *
 * @param names
 *   Of what lies in the folder itself.
 * @param bookYaml
 *   Text of its `book.yaml`, if it has one.
 */
export function isDocsFolder(names: readonly string[], bookYaml: string | undefined): boolean {
  if (bookYaml !== undefined && /^(?:chapters|dialect)\s*:/m.test(bookYaml)) return true
  return hasDocsMark(names) || !names.some((name) => articleName.test(name))
}

/** Whether a tool for docs has its configuration among files. */
export function hasDocsMark(names: readonly string[]): boolean {
  return names.some((name) => marks.test(name))
}

const articleName = /^\d+-[^\\:]+\.md$/
