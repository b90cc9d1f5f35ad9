import {collectChosen} from '../collect-files.ts'
import {make} from '../make.ts'
import type {OpenBook} from '../open-book.ts'
import {say} from '../say.ts'
import {formFields} from './form-fields.ts'

/**
 * What a person says about the book: a form of the keys of `book.yaml`, its cover, and its text.
 *
 * @param work
 *   Runs what takes a while, so that a person sees it and can stop it.
 */
export function showDetails(
  book: OpenBook,
  work: <Value>(run: () => Promise<Value>) => Promise<Value | undefined>
): HTMLElement {
  const {kind, said, yaml, images, title, language} = book.summary()
  const {main, more} = formFields(said, kind, {
    title,
    language
  })
  const before = new Map(
    [...main, ...more].map((field) => [field.name, JSON.stringify(field.read())])
  )
  const status = make('p', {class: 'status', role: 'status'})
  const text = make('textarea', {
    id: 'yaml',
    rows: Math.min(30, yaml.split('\n').length + 3),
    spellcheck: 'false',
    class: 'yaml'
  })
  text.value = yaml
  const send = async function (act: string, body: object): Promise<void> {
    const reply = await work(() => book.send(act, body))
    if (!reply) return
    status.textContent = say(reply.message)
    status.className = reply.isDone ? 'status done' : 'status failed'
    if (!reply.isDone) return
    text.value = book.summary().yaml
    for (const field of [...main, ...more]) before.set(field.name, JSON.stringify(field.read()))
  }
  const picture = make('input', {
    type: 'file',
    accept: 'image/png,image/jpeg',
    hidden: true,
    async change() {
      const [file] = await collectChosen(picture.files!)
      if (!file) return
      const ending = file.bytes[0] === 0x89 ? 'png' : 'jpg'
      const path = `images/cover.${ending}`
      await work(() => book.addImage({path, bytes: file.bytes}))
      await send('fields', {fields: {cover: path}})
      showCover(path)
    },
    cancel: () => showCover(book.summary().said.cover)
  })
  const cover = make(
    'select',
    {
      id: 'cover',
      change() {
        if (cover.value === 'choose') picture.click()
        else if (cover.value !== 'picture') {
          send('fields', {fields: {cover: cover.value === 'none' ? 'none' : undefined}})
        }
      }
    },
    ...Object.entries(coverNames).map(([one, name]) => make('option', {value: one}, say(name)))
  )
  const showCover = function (name: unknown): void {
    cover.value = name === undefined ? 'drawn' : name === 'none' ? 'none' : 'picture'
    cover.querySelector<HTMLOptionElement>('[value=picture]')!.disabled = cover.value !== 'picture'
  }
  showCover(said.cover)
  return make(
    'div',
    {class: 'details'},
    make('h1', {tabindex: -1}, say('About the book')),
    make(
      'form',
      {
        async submit(event: SubmitEvent) {
          event.preventDefault()
          const changed = [...main, ...more].filter(
            (field) => JSON.stringify(field.read()) !== before.get(field.name)
          )
          const fields = Object.fromEntries(changed.map((field) => [field.name, field.read()]))
          if (changed.length > 0) await send('fields', {fields})
        }
      },
      ...main.map((field) => field.element),
      make(
        'div',
        {class: 'field'},
        make('label', {for: 'cover'}, say('cover')),
        cover,
        picture,
        make(
          'p',
          {class: 'hint'},
          say(
            'A drawn cover is an SVG in the faces of the reader; the command line draws it as a PNG.'
          )
        )
      ),
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
        make(
          'button',
          {type: 'button', click: () => send('rewrite', {value: text.value})},
          say('Write this text')
        ),
        make('span', {class: 'soft'}, images.length > 0 ? images.join(', ') : '')
      )
    )
  )
}

const coverNames: Readonly<Record<string, string>> = {
  drawn: 'drawn of the title',
  none: 'none',
  picture: 'the picture in book.yaml',
  choose: 'choose a picture…'
}
