import type {Form, RulingOrigin, Settled, SettledBy, Span} from '../decisions/index.ts'

/** A decision that stands in `book.yaml`, and where in the source it takes effect. */
interface ToldDecision {
  readonly form: Form
  readonly origin: RulingOrigin
}

/** The decisions of a person that are about some of the characters of a span. */
export function toldAbout(settled: Settled, span: Span): ToldDecision[] {
  const {text, articles} = settled
  const meets = (other: Span | undefined) =>
    other !== undefined &&
    other.file === span.file &&
    other.start < span.end &&
    other.end > span.start
  const placed: readonly (SettledBy & {readonly spans: readonly (Span | undefined)[]})[] = [
    ...text.ends.map((one) => ({...one, spans: [one.before]})),
    ...[
      ...text.edits,
      ...text.keeps,
      ...articles.roles,
      ...articles.cuts,
      ...articles.merges,
      ...articles.order
    ].map((one) => ({...one, spans: [one.span]})),
    ...articles.heads.map((one) => ({...one, spans: [one.span, one.body]}))
  ]
  const found = new Map<string, ToldDecision>()
  for (const {form, origin, spans} of placed) {
    if (!origin || !spans.some(meets)) continue
    // What `restore` and `structure` both obey is told once.
    found.set(`${form} ${origin.position.start.offset}`, {form, origin})
  }
  return [...found.values()]
}
