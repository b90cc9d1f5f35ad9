/**
 * Write an address of MyST, which names what it leads to by its kind, as one that all readers know.
 *
 * ```text
 * project:b.md             b.md
 * doi:10.1000/xyz          https://doi.org/10.1000/xyz
 * wiki:fr:Barrage          https://fr.wikipedia.org/wiki/Barrage
 * ```
 *
 * @see https://mystmd.org/guide/external-references
 */
export function mystAddress(address: string): string {
  const [, kind = '', rest = ''] = /^([a-z]+):(.+)$/i.exec(address) ?? []
  const page = /^(?:([a-z]{2,3}):)?(.*)$/s.exec(rest)
  const known: Readonly<Record<string, () => string>> = {
    project: () => rest,
    doi: () => `https://doi.org/${rest}`,
    ror: () => `https://ror.org/${rest}`,
    rrid: () => `https://scicrunch.org/resolver/RRID:${rest}`,
    wiki: () => `https://${page?.[1] ?? 'en'}.wikipedia.org/wiki/${page?.[2] ?? ''}`
  }
  const name = kind.toLowerCase()
  return Object.hasOwn(known, name) ? known[name]!() : address
}
