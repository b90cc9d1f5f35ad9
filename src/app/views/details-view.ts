import {collectChosen} from '../collect-files.ts'
import {make} from '../make.ts'
import type {OpenBook} from '../open-book.ts'
import {say} from '../say.ts'
import {type FormField, formFields} from './form-fields.ts'

/** What a person has written in a view, before it is sent. */
export interface Draft {
  readonly isChanged: () => boolean
  /** Whether it could be written. */
  readonly write: () => Promise<boolean>
}

/**
 * What a person says about the book: a form of the keys of `book.yaml`, its cover, and its text.
 *
 * @param work
 *   Runs what takes a while, so that a person sees it and can stop it.
 */
export function showDetails(
  book: OpenBook,
  work: <Value>(run: () => Promise<Value>) => Promise<Value | undefined>
): {readonly element: HTMLElement; readonly draft: Draft} {
  const {kind, said, yaml, images, title, language} = book.summary()
  const {main, more} = formFields(said, kind, {title, language})
  const fields = [...main, ...more]
  const before = new Map<string, string>()
  const isTyped = (field: FormField) => JSON.stringify(field.read()) !== before.get(field.name)
  const remember = (field: FormField) => before.set(field.name, JSON.stringify(field.read()))
  fields.forEach(remember)
  const status = make('p', {class: 'status', role: 'status'})
  const text = make('textarea', {
    id: 'yaml',
    rows: Math.min(30, yaml.split('\n').length + 3),
    spellcheck: 'false',
    class: 'yaml'
  })
  text.value = yaml
  let written = text.value
  const send = async function (act: string, body: object, sent: readonly FormField[] = []) {
    const reply = await work(() => book.send(act, body))
    if (!reply) return false
    status.textContent = say(reply.message)
    status.className = reply.isDone ? 'status done' : 'status failed'
    if (!reply.isDone) return false
    const now = book.summary()
    text.value = now.yaml
    written = text.value
    for (const field of fields) {
      // What is typed and not sent yet stays as it is typed.
      if (isTyped(field) && !sent.includes(field)) continue
      field.write(now.said[field.name])
      remember(field)
    }
    return true
  }
  const writeText = () => send('rewrite', {value: text.value})
  /** The text by hand is the whole file: it goes first, so that it takes nothing back. */
  const writeFields = async function (values: Readonly<Record<string, unknown>> = {}) {
    if (text.value !== written && !(await writeText())) return false
    const typed = fields.filter(isTyped)
    const all = {...Object.fromEntries(typed.map((one) => [one.name, one.read()])), ...values}
    return Object.keys(all).length === 0 || send('fields', {fields: all}, typed)
  }
  const draft: Draft = {
    isChanged: () => fields.some(isTyped) || text.value !== written,
    async write() {
      const isDone = await writeFields()
      if (!isDone) status.scrollIntoView({block: 'center'})
      return isDone
    }
  }
  const submit = async function (event: SubmitEvent): Promise<void> {
    event.preventDefault()
    await writeFields()
  }
  const element = make(
    'div',
    {class: 'details'},
    make('h1', {tabindex: -1}, say('About the book')),
    make(
      'form',
      {submit},
      ...main.map((field) => field.element),
      makeCover(book, {
        addImage: (path, bytes) => work(() => book.addImage({path, bytes})),
        setCover: (cover) => writeFields({cover})
      }),
      make(
        'details',
        {class: 'more'},
        make('summary', {}, say('More')),
        ...more.map((field) => field.element)
      ),
      make(
        'p',
        {class: 'choose'},
        make('button', {type: 'submit', class: 'main'}, say('Write to book.yaml')),
        status
      )
    ),
    make(
      'details',
      {class: 'more'},
      make('summary', {}, say('book.yaml as it is')),
      make('label', {for: 'yaml', class: 'words'}, 'book.yaml'),
      text,
      make(
        'p',
        {class: 'choose'},
        make('button', {type: 'button', click: writeText}, say('Write this text')),
        make('span', {class: 'soft'}, images.join(', '))
      )
    )
  )
  return {element, draft}
}

/** The field for the cover: drawn, none, or a picture of the person's own. */
function makeCover(
  book: OpenBook,
  {
    addImage,
    setCover
  }: {
    readonly addImage: (path: string, bytes: Uint8Array) => Promise<unknown>
    readonly setCover: (cover: string | undefined) => Promise<unknown>
  }
): HTMLElement {
  const picture = make('input', {
    type: 'file',
    accept: 'image/png,image/jpeg',
    hidden: true,
    async change() {
      const [file] = await collectChosen(picture.files ?? [])
      if (!file) return
      const path = `images/cover.${file.bytes[0] === 0x89 ? 'png' : 'jpg'}`
      await addImage(path, file.bytes)
      await setCover(path)
      show(path)
    },
    cancel: () => show(book.summary().said.cover)
  })
  const options = Object.entries(coverNames).map(
    ([value, name]) => [value, make('option', {value}, say(name))] as const
  )
  const select = make(
    'select',
    {
      id: 'cover',
      change() {
        if (select.value === 'choose') picture.click()
        else if (select.value !== 'picture') setCover(select.value === 'none' ? 'none' : undefined)
      }
    },
    ...options.map(([, option]) => option)
  )
  const show = function (name: unknown): void {
    select.value = name === undefined ? 'drawn' : name === 'none' ? 'none' : 'picture'
    for (const [value, option] of options)
      if (value === 'picture') option.disabled = select.value !== 'picture'
  }
  show(book.summary().said.cover)
  return make(
    'div',
    {class: 'field'},
    make('label', {for: 'cover'}, say('cover')),
    select,
    picture,
    make(
      'p',
      {class: 'hint'},
      say('A drawn cover is an SVG in the faces of the reader; the command line draws it as a PNG.')
    )
  )
}

const coverNames: Readonly<Record<string, string>> = {
  drawn: 'drawn of the title',
  none: 'none',
  picture: 'the picture in book.yaml',
  choose: 'choose a picture…'
}
