const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;'
}

/** Escapes as EJS does: EJS itself makes functions of texts, which the page's policy forbids. */
export function escapeXml(value?: unknown): string {
  return value === undefined || value === null
    ? ''
    : String(value).replace(/[&<>'"]/g, (mark) => references[mark]!)
}
