// Searches the books of a shelf on the reader's own machine; without it the pages list them all.
// The library and the books come when somebody is about to search, and not before.
;(function () {
  const form = document.querySelector('[role="search"]')
  const input = form.querySelector('input')
  const status = form.querySelector('[role="status"]')
  const found = document.getElementById('found')
  const {parts, one, many, none, epub} = form.dataset
  const most = 100
  let index
  let isLoading = false
  let count = 0

  // Words; of Han, kana and Hangul, where none stand apart, each sign and each pair of them.
  const sign = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々〆]'
  const isSigns = new RegExp(`^${sign}`, 'u')
  const pieces = new RegExp(`${sign}+|(?:(?!${sign})[\\p{L}\\p{N}\\p{M}])+`, 'gu')
  const cut = (text) => text.normalize('NFKC').toLowerCase().match(pieces) || []
  const pairs = (signs) => signs.slice(1).map((second, at) => signs[at] + second)
  const words = (text) =>
    cut(text).flatMap((piece) => (isSigns.test(piece) ? [...piece, ...pairs([...piece])] : piece))
  const asked = (text) =>
    cut(text).flatMap((piece) =>
      isSigns.test(piece) && [...piece].length > 1 ? pairs([...piece]) : piece
    )

  function load(path) {
    return new Promise(function (resolve, reject) {
      const script = document.createElement('script')
      script.src = path
      script.onload = resolve
      script.onerror = reject
      document.head.append(script)
    })
  }

  window.shelfBooks = function (rows) {
    index.addAll(rows.map(([name, title, by, file, lang]) => ({id: count++, name, title, by, file, lang})))
  }

  async function open() {
    if (isLoading) return
    isLoading = true
    await load('shelf/minisearch.js')
    index = new MiniSearch({
      fields: ['title', 'by', 'name'],
      storeFields: ['title', 'by', 'name', 'file', 'lang'],
      tokenize: words,
      processTerm: (term) => term
    })
    for (let part = 1; part <= Number(parts); part++) {
      await load(`shelf/books-${part}.js`)
      show()
    }
    form.dataset.ready = 'true'
  }

  function show() {
    const text = input.value.trim()
    found.hidden = !text
    if (!text) status.textContent = ''
    if (!index || !text) return
    const results = index.search(text, {
      tokenize: asked,
      combineWith: 'AND',
      boost: {title: 2},
      prefix: (term) => !isSigns.test(term),
      fuzzy: (term) => (!isSigns.test(term) && /^\p{L}{5,}$/u.test(term) ? 0.25 : false)
    })
    const told = results.length === 1 ? one : many.replace('#', results.length)
    status.textContent = results.length === 0 ? none : told
    const list = document.createElement('ol')
    list.append(...results.slice(0, most).map(row))
    found.replaceChildren(list)
  }

  function row({name, title, by, file, lang}) {
    const folder = encodeURIComponent(name)
    const item = document.createElement('li')
    const link = Object.assign(document.createElement('a'), {
      href: `${folder}/html/index.html`,
      lang,
      textContent: title
    })
    const book = Object.assign(document.createElement('a'), {
      href: `${folder}/${encodeURIComponent(file)}`,
      type: 'application/epub+zip',
      className: 'epub',
      textContent: 'EPUB'
    })
    book.setAttribute('aria-label', `${epub}: ${title}`)
    const who = Object.assign(document.createElement('span'), {className: 'by', textContent: by})
    item.append(link, ' ', ...(by ? [who, ' '] : []), book)
    return item
  }

  form.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  input.addEventListener('focus', open)
  input.addEventListener('input', function () {
    open()
    show()
  })
})()
