import type {Row} from '../row.ts'

/** What a journal prints at the foot of an article's first page, or of each: see {@link isImprint}. */
const forms: readonly RegExp[] = [
  // `Received 3 May 2021; accepted 4 June 2021`, `收稿日期：2021-05-03`
  /^(?:received|accepted|revised|submitted|published|eingegangen|eingereicht|angenommen|reçu|accepté|recibido|aceptado)\b.{0,20}\d/iu,
  /^(?:收稿|修回|录用|錄用|接受|出版)日期\s*[：:]?\s*\d/u,
  // `Correspondence: h.quill@landing.example`
  /^\W{0,3}(?:correspond(?:ence|ing author)|e-?mail|korrespondenz|通[讯訊](?:作者)?|电子邮[箱件]).{0,80}(?:@|[：:])/iu,
  /^\W{0,3}[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W{0,2}$/u,
  // `River Studies | https://doi.org/10.1234/abc`, `DOI: 10.1234/abc`
  /^(?:[^.|]{0,40}\|\s*)?(?:https?:\/\/(?:dx\.)?doi\.org\/|doi[:\s]\s*)10\.\d{4,}/iu,
  // `River Studies | www.landing.example`
  /^\p{Lu}[^.|]{2,50}\s*\|\s*(?:https?:\/\/|www\.)\S+$/u,
  // `May 2031 | Volume 7 | Issue 5`
  /\b(?:vol(?:ume|\.)|band|jahrgang)\s*\d{1,4}\b.{0,12}\b(?:issue|number|no\.|heft|nr\.)\s*\d{1,4}\b/iu,
  // `© 2021 The Authors`, `Copyright 2021`
  /^(?:©|\(c\)\s*\d{4}|copyright\b|版权所有|版權所有)/iu,
  /^(?:e-?)?issn\b[\s:]*\d{4}-\d{3}[\dx]/iu,
  // `J. Ferr. Hist. 2021, 12, 213`, `River Studies (2015) 12:213`
  /^\p{Lu}[^,;]{3,60}[\s,(]+(?:19|20)\d\d\)?[\s,;:]+\d{1,4}\s*(?:\(\d+\))?\s*[:,]\s*[\dA-Za-z–-]+$/u,
  // `This is an open access article …`, `Creative Commons`
  /^(?:this is an open[- ]access article|open access\b|licen[sc]ed under|creative commons)/iu
]

/**
 * Whether a line has the form of a journal's imprint: dates of receipt, correspondence, DOI,
 * copyright, ISSN, a citation. In the middle of a sentence it is the foot of a page.
 */
export function isImprint({text}: Row): boolean {
  return text.length < 160 && sign.test(text) && forms.some((form) => form.test(text))
}

/** What a line has that has one of the forms: a digit, an address, a word. Most lines have none. */
const sign = /[\d@:：©|版]|copyright|open|licen|creative/iu
