import schema, {type SchemaField} from 'schema'
import {make} from '../make.ts'
import {say, spoken} from '../say.ts'

/** A field of the form: what it looks like, and what `book.yaml` is to say by it. */
export interface FormField {
  readonly name: string
  readonly element: HTMLElement
  /** Nothing where the key is to go. */
  readonly read: () => unknown
  /** Show what `book.yaml` says. */
  readonly write: (value: unknown) => void
}

/** Keys that are asked for first; the others follow in the order of the schema. */
const first = ['title', 'subtitle', 'creators', 'language', 'date', 'publisher']
/** Written by hand, or elsewhere on the page. */
const passed = [
  'decisions',
  'proof',
  'parts',
  'slugs',
  'chapters',
  'cover',
  'evaluated',
  'modified'
]
/** Of printed pages alone, and of Markdown alone. */
const own = {
  pages: ['emphasis', 'spacing', 'pages'],
  markdown: ['dialect', 'theme', 'style', 'toc-depth', 'numbered', 'repository']
}

/**
 * Make the fields of `book.yaml` that fit into a form, as its schema has them.
 *
 * @param given
 *   What `book.yaml` says now.
 * @param found
 *   What the book takes where nothing is said.
 * @returns
 *   Those that are asked for first, and the others; a key whose value no field can hold is left out.
 */
export function formFields(
  given: Readonly<Record<string, unknown>>,
  kind: keyof typeof own,
  found: Readonly<Record<string, string>>
): {readonly main: readonly FormField[]; readonly more: readonly FormField[]} {
  const others = kind === 'pages' ? own.markdown : own.pages
  const fields = Object.entries(schema.properties)
    .filter(([name]) => !passed.includes(name) && !others.includes(name))
    .flatMap(([name, field]) => createField(name, field, given[name], found[name]) ?? [])
  const rank = ({name}: FormField) => first.indexOf(name)
  return {
    main: fields.filter((one) => rank(one) >= 0).sort((a, b) => rank(a) - rank(b)),
    more: fields.filter((one) => rank(one) < 0)
  }
}

function createField(
  name: string,
  field: SchemaField,
  value: unknown,
  placeholder = ''
): FormField | undefined {
  if (field.enum) return createChoice(name, field, ['', ...field.enum], value)
  if (field.type === 'boolean') return createChoice(name, field, ['', 'true', 'false'], value)
  if (field.type === 'array') {
    const listOf = (value: unknown) => (value ?? []) as readonly unknown[]
    const list = listOf(value)
    if (!list.every((one) => typeof one === 'string')) return undefined
    const rows = Math.max(2, list.length + 1)
    const input = make('textarea', {rows, ...namedBy(name)}, list.join('\n'))
    const read = () => {
      const lines = input.value.split('\n').map((line) => line.trim())
      const items = lines.filter((line) => line !== '')
      return items.length > 0 ? items : undefined
    }
    const write = function (value: unknown): void {
      input.value = listOf(value).join('\n')
    }
    return {name, element: frame(name, field, input, say('One a line.')), read, write}
  }
  const group = field.anyOf?.find((one) => one.properties)?.properties
  if (group) return createGroup(name, field, group, value)
  if (typeof value === 'object') return undefined
  const isLong = name === 'description' || name === 'rights'
  const input = isLong
    ? make('textarea', {rows: 2, ...namedBy(name)}, String(value ?? ''))
    : make('input', {
        value: String(value ?? ''),
        autocomplete: 'off',
        placeholder,
        ...namedBy(name)
      })
  const isNumber = field.type === 'integer'
  return {
    name,
    element: frame(name, field, input),
    read: () =>
      input.value.trim() === '' ? undefined : isNumber ? Number(input.value) : input.value.trim(),
    write(value) {
      input.value = String(value ?? '')
    }
  }
}

function createChoice(
  name: string,
  field: SchemaField,
  options: readonly string[],
  value: unknown
): FormField {
  const now = value === undefined ? '' : String(value)
  const input = make(
    'select',
    namedBy(name),
    ...options.map((option) =>
      make('option', {value: option, selected: option === now}, option === '' ? '–' : say(option))
    )
  )
  const read = () =>
    input.value === '' ? undefined : field.type === 'boolean' ? input.value === 'true' : input.value
  const write = function (value: unknown): void {
    input.value = String(value ?? '')
  }
  return {name, element: frame(name, field, input), read, write}
}

/** `source: {title: …, page: …}`; a mere text is its title. */
function createGroup(
  name: string,
  field: SchemaField,
  group: Readonly<Record<string, SchemaField>>,
  value: unknown
): FormField | undefined {
  const partsOf = (value: unknown) =>
    (typeof value === 'object' ? (value ?? {}) : {title: value}) as Readonly<
      Record<string, unknown>
    >
  const given = partsOf(value)
  if (Object.values(given).some((one) => typeof one === 'object')) return undefined
  const fields = Object.entries(group).flatMap(
    ([key, one]) => createField(`${name}-${key}`, {...one, description: ''}, given[key]) ?? []
  )
  const element = make(
    'fieldset',
    {class: 'field'},
    make('legend', {}, labelOf(name)),
    ...fields.map((one) => one.element),
    make('p', {class: 'hint'}, hintOf(field))
  )
  const read = () => {
    const said = fields.flatMap((one) => {
      const inner = one.read()
      return inner === undefined ? [] : [[one.name.slice(name.length + 1), inner] as const]
    })
    return said.length > 0 ? Object.fromEntries(said) : undefined
  }
  const write = function (value: unknown): void {
    const parts = partsOf(value)
    for (const one of fields) one.write(parts[one.name.slice(name.length + 1)])
  }
  return {name, element, read, write}
}

const namedBy = (name: string) => ({id: `field-${name}`, name, 'aria-describedby': `hint-${name}`})

function frame(name: string, field: SchemaField, input: HTMLElement, note = ''): HTMLElement {
  const short = name.replace(/^(?:source|series)-/, '')
  return make(
    'div',
    {class: 'field'},
    make('label', {for: `field-${name}`}, labelOf(short)),
    input,
    make('p', {class: 'hint', id: `hint-${name}`}, note, ' ', hintOf(field))
  )
}

/** Keys are words of English; one is not. */
const labelOf = (name: string) => say(name === 'isbn' ? 'ISBN' : name.replaceAll('-', ' '))

/** The schema is English. */
const hintOf = ({description = ''}: SchemaField) => (spoken === 'en' ? description : '')
