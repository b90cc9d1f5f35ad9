/**
 * Sets a sheet in a browser: frames of text on pages, painted in the order that the sheet asks for.
 * Runs in the page; `laySheet(sheet)` returns the size of a page in CSS pixels.
 */
globalThis.laySheet = (sheet) => {
  const {style, articles} = sheet
  const em = style.size
  const line = Math.round(em * style.leading)
  const width = (columns) => columns * style.measure * em + (columns - 1) * style.gutter * em
  const left = (column) => column * (style.measure + style.gutter) * em
  let state = (sheet.seed * 2654435761) >>> 0
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  document.documentElement.lang = sheet.language
  const css = document.createElement('style')
  css.textContent = `
    * { margin: 0; padding: 0; }
    body { font: ${em}px/${line}px ${style.font}; position: relative; hyphens: manual; }
    .frame { position: absolute; overflow: visible; }
    .page { position: relative; break-after: page; overflow: hidden; }
    .text p { text-align: ${style.justified ? 'justify' : 'left'}; text-indent: ${style.indent}em; margin-bottom: ${style.isSpaced ? line : 0}px; }
    .text p.on { text-indent: 0; }
    .text p.cut { text-align-last: ${style.justified ? 'justify' : 'auto'}; margin-bottom: 0; }
    .text p.drop::first-letter { font-size: 2.6em; float: left; line-height: 1; padding-right: .08em; }
    .heading { font-weight: bold; margin: ${line / 2}px 0; hyphens: manual; }
    .title { font-weight: bold; font-size: ${style.headSize}em; line-height: 1.3; text-align: ${style.headAlign}; hyphens: manual; ${style.upperHeads ? 'text-transform: uppercase;' : ''} }
    .kicker { text-align: ${style.headAlign}; }
    .deck { text-align: ${style.headAlign}; font-size: 1.15em; line-height: 1.4; }
    .byline { text-align: ${style.bylineAlign}; white-space: pre-wrap; hyphens: manual; }
    .head { padding-bottom: ${line * 0.6}px; }
    .aside p { text-indent: ${style.indent}em; }
    .furniture { white-space: pre; font-size: .85em; }
  `
  document.head.append(css)
  const frames = []
  const make = (kind, page, x, y, w, article) => {
    const element = document.createElement('div')
    element.className = `frame ${kind}`
    element.style.cssText = `left:${x}px;top:${y}px;width:${w}px`
    page.append(element)
    const frame = {element, kind, page, x, y, article}
    frames.push(frame)
    return frame
  }
  const put = (element, role, text) => {
    const own = document.createElement(role === 'p' ? 'p' : 'div')
    if (role !== 'p') own.className = role
    own.textContent = text
    element.append(own)
    return own
  }
  const putHead = (element, article, parts) => {
    if (parts.includes('above') && article.byline) put(element, 'byline', article.byline)
    if (parts.includes('title')) {
      if (article.kicker) put(element, 'kicker', article.kicker)
      for (const text of article.title) put(element, 'title', text)
      if (article.deck) put(element, 'deck', article.deck)
    }
    if (parts.includes('byline') && article.byline) put(element, 'byline', article.byline)
  }
  /** Units of a body: paragraphs, headings, and what stands at its ends. */
  const unitsOf = (article, block) => {
    const units = article.paragraphs.map((text) =>
      text.startsWith('## ') ? {role: 'heading', text: text.slice(3)} : {role: 'p', text}
    )
    const first = units.find(({role}) => role === 'p')
    if (style.dropCap && first) first.drop = true
    if (block.byline === 'column' && article.byline)
      units.unshift({role: 'byline', text: article.byline})
    if (block.byline === 'end' && article.byline) units.push({role: 'byline', text: article.byline})
    return units
  }
  const isHan = /^(?:zh|ja)/.test(sheet.language)
  /** Fill an element up to a height; what has no room stays in the queue. */
  const fill = (element, queue, height) => {
    while (queue.length > 0) {
      const unit = queue[0]
      const own = put(element, unit.role, unit.text)
      if (unit.on) own.classList.add('on')
      if (unit.drop && !unit.on) own.classList.add('drop')
      // No heading stands at a column's foot.
      if (
        style.keepsHeads &&
        unit.role === 'heading' &&
        element.childElementCount > 1 &&
        element.offsetHeight + 2 * line > height
      ) {
        own.remove()
        return
      }
      if (
        element.offsetHeight <= height + 1 ||
        (unit.role === 'p' && style.isSpaced && element.offsetHeight - line <= height + 1)
      ) {
        queue.shift()
        continue
      }
      if (unit.role !== 'p') {
        own.remove()
        return
      }
      // The longest beginning that has room: its last line is full.
      own.classList.add('cut')
      let [low, high] = [0, unit.text.length]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        own.textContent = unit.text.slice(0, middle)
        if (element.offsetHeight <= height + 1) low = middle
        else high = middle - 1
      }
      let end = low
      if (isHan)
        while (end > 0 && /^[，。、；：？！”’）》」』〉…—,.]/.test(unit.text.slice(end))) end--
      else while (end > 0 && end < unit.text.length && unit.text[end] !== ' ') end--
      if (end < (isHan ? style.measure : 20) * 0.9) {
        own.remove()
        return
      }
      own.textContent = unit.text.slice(0, end).trimEnd()
      queue[0] = {...unit, text: unit.text.slice(end).trimStart(), on: true}
      return
    }
  }
  const lay = () => (sheet.paged ? layPages() : layRows())

  /** A page with blocks in rows. */
  function layRows() {
    const page = document.createElement('div')
    page.className = 'page'
    document.body.append(page)
    const total = width(sheet.columns)
    const margin = em * 3
    let y = margin
    for (const text of sheet.above) {
      const frame = make('furniture', page, margin, y, total)
      frame.element.textContent = text
      y += frame.element.offsetHeight
    }
    y += line
    for (const row of sheet.rows) {
      let column = 0
      let bottom = y
      for (const block of row) {
        const x = margin + left(column)
        const w = width(block.columns)
        column += block.columns
        if (block.aside) {
          const frame = make('aside', page, x, y, w)
          put(frame.element, 'p', block.aside)
          bottom = Math.max(bottom, y + frame.element.offsetHeight)
        } else if (block.heads) {
          let top = y
          for (const index of block.heads) {
            const frame = make('head', page, x, top, w, index)
            putHead(
              frame.element,
              articles[index],
              block.byline === 'none'
                ? ['title']
                : block.byline === 'above'
                  ? ['above', 'title']
                  : ['title', 'byline']
            )
            top += frame.element.offsetHeight
          }
          bottom = Math.max(bottom, top)
        } else bottom = Math.max(bottom, layArticle(page, block, x, y))
      }
      y = bottom + line * 1.5
    }
    for (const text of sheet.below) {
      const frame = make('furniture', page, margin, y, total)
      frame.element.textContent = text
      y += frame.element.offsetHeight
    }
    page.style.height = `${y + margin - 1}px`
    page.style.width = `${total + margin * 2}px`
    paint([page])
    return {width: total + margin * 2, height: y + margin}
  }

  function layArticle(page, block, x, y) {
    const article = articles[block.article]
    const k = block.columns
    const parts = [
      'title',
      ...(block.byline === 'head' ? ['byline'] : block.byline === 'above' ? ['above'] : [])
    ]
    const columnWidth = style.measure * em
    let top = y
    // Room that the head takes in each column: from where to where.
    const taken = Array.from({length: k}, () => undefined)
    const makeHead = (from, count, headY) => {
      const frame = make('head', page, x + left(from), headY, width(count), block.article)
      putHead(frame.element, article, parts)
      return frame
    }
    const where =
      block.head === 'middle' && k < 3
        ? 'over'
        : block.head === 'first-columns' && k < 2
          ? 'over'
          : block.head
    let headFrame
    if (where === 'over' || where === 'in-column') {
      headFrame = makeHead(0, where === 'over' ? k : 1, top)
      if (where === 'over') top += headFrame.element.offsetHeight
      else taken[0] = [0, headFrame.element.offsetHeight]
    } else if (where === 'first-columns') {
      const count = Math.max(1, Math.ceil(k / 2))
      headFrame = makeHead(0, count, top)
      for (let index = 0; index < count; index++) taken[index] = [0, headFrame.element.offsetHeight]
    } else if (where === 'middle') {
      const count = k >= 4 ? 2 : 1
      headFrame = makeHead(Math.floor((k - count) / 2), count, top)
      for (let index = 0; index < count; index++)
        taken[Math.floor((k - count) / 2) + index] = [-1, headFrame.element.offsetHeight + line]
    } else if (where === 'below') headFrame = makeHead(0, k, top)
    const probe = make('text', page, -9999, 0, columnWidth)
    fill(probe.element, unitsOf(article, block), Infinity)
    const all = probe.element.offsetHeight
    probe.element.remove()
    frames.splice(frames.indexOf(probe), 1)
    const lost = taken.reduce((sum, room) => sum + (room ? room[1] : 0), 0)
    let height = Math.ceil((all + lost) / k / line) * line
    for (let attempt = 0; attempt < 60; attempt++, height += line) {
      const queue = unitsOf(article, block)
      const made = []
      for (let index = 0; index < k; index++) {
        const room = taken[index]
        const spans = !room
          ? [[0, height]]
          : room[0] === 0
            ? [[Math.ceil(room[1] / line) * line, height]]
            : (() => {
                const middle = Math.max(0, Math.round((height - room[1]) / 2 / line)) * line
                return [
                  [0, middle],
                  [middle + Math.ceil(room[1] / line) * line, height]
                ]
              })()
        for (const [from, to] of spans) {
          if (to - from < line * 2) continue
          const frame = make('text', page, x + left(index), top + from, columnWidth, block.article)
          fill(frame.element, queue, to - from)
          made.push(frame)
        }
      }
      if (queue.length === 0 || attempt === 59) {
        if (where === 'middle') {
          const middle =
            Math.max(0, Math.round((height - headFrame.element.offsetHeight - line) / 2 / line)) *
            line
          headFrame.y = top + middle + line / 2
          headFrame.element.style.top = `${headFrame.y}px`
        }
        if (where === 'below') {
          headFrame.y = top + height + line / 2
          headFrame.element.style.top = `${headFrame.y}px`
          return headFrame.y + headFrame.element.offsetHeight
        }
        for (const frame of made) if (frame.element.childElementCount === 0) drop(frame)
        return Math.max(top + height, headFrame ? headFrame.y + headFrame.element.offsetHeight : 0)
      }
      for (const frame of made) drop(frame)
    }
  }
  function drop(frame) {
    frame.element.remove()
    frames.splice(frames.indexOf(frame), 1)
  }

  /** Text that runs through columns and pages, heads inside it. */
  function layPages() {
    const {lines, newPage, firstNumber} = sheet.paged
    const margin = em * 3
    const total = width(sheet.columns)
    const height = lines * line
    const pages = []
    const queue = []
    if (sheet.lead) queue.push({role: 'p', text: sheet.lead})
    for (const [index, article] of articles.entries()) {
      if (newPage && index > 0) queue.push({role: 'break'})
      const block = sheet.rows[0]?.[0] ?? {byline: 'head'}
      const headed = []
      if (block.byline === 'above' && article.byline)
        headed.push({role: 'byline', text: article.byline})
      if (article.kicker) headed.push({role: 'kicker', text: article.kicker})
      for (const text of article.title) headed.push({role: 'title', text})
      if (article.deck) headed.push({role: 'deck', text: article.deck})
      if (block.byline === 'head' && article.byline)
        headed.push({role: 'byline', text: article.byline})
      headed[0].first = true
      queue.push(
        ...headed,
        ...unitsOf(article, {...block, byline: block.byline === 'column' ? 'none' : block.byline})
      )
    }
    if (sheet.credit) queue.push({role: 'p', text: sheet.credit})
    while (queue.length > 0 && pages.length < 40) {
      const page = document.createElement('div')
      page.className = 'page'
      document.body.append(page)
      const number = firstNumber + pages.length
      pages.push(page)
      const write = (text) => text.replaceAll('#', String(number))
      let y = margin
      for (const text of sheet.above) {
        const frame = make('furniture', page, margin, y, total)
        frame.element.textContent = write(text)
        y += line
      }
      y += line / 2
      let isBroken = false
      for (let column = 0; column < sheet.columns && !isBroken; column++) {
        const frame = make('text', page, margin + left(column), y, style.measure * em)
        const before = queue.length
        while (queue.length > 0) {
          if (queue[0].role === 'break') {
            queue.shift()
            isBroken = true
            break
          }
          // A head keeps two lines of its text with it.
          if (
            queue[0].first &&
            frame.element.offsetHeight > 0 &&
            frame.element.offsetHeight + line * 5 > height
          )
            break
          const one = [queue[0]]
          if (queue[0].first && frame.element.offsetHeight > 0) {
            const gap = document.createElement('div')
            gap.style.height = `${line}px`
            frame.element.append(gap)
          }
          fill(frame.element, one, height)
          if (one.length === 0) {
            queue.shift()
            continue
          }
          queue[0] = one[0]
          break
        }
        if (queue.length === before && frame.element.childElementCount === 0 && queue.length > 0) {
          fill(frame.element, queue, Infinity)
        }
      }
      y += height + line
      for (const text of sheet.below) {
        const frame = make('furniture', page, margin, y, total)
        frame.element.textContent = write(text)
        frame.element.style.textAlign = 'center'
        y += line
      }
      page.style.cssText = `width:${total + margin * 2}px;height:${margin * 2 + height + line * (3 + sheet.above.length + sheet.below.length)}px`
    }
    // What recurs on no other page would be no running head.
    if (pages.length === 1)
      for (const frame of frames.filter(({kind}) => kind === 'furniture')) drop(frame)
    paint(pages)
    return {width: total + margin * 2, height: pages[0].offsetHeight}
  }

  /** Put the frames of each page in the order in which they are to be painted. */
  function paint(pages) {
    const of = (list, ...kinds) => list.filter(({kind}) => kinds.includes(kind))
    const shuffle = (list) => {
      const result = [...list]
      for (let index = result.length - 1; index > 0; index--) {
        const other = Math.floor(random() * (index + 1))
        ;[result[index], result[other]] = [result[other], result[index]]
      }
      return result
    }
    for (const page of pages) {
      const own = frames.filter((frame) => frame.page === page)
      const text = own.filter(({kind}) => kind !== 'furniture')
      const ends = own.filter(({kind}) => kind === 'furniture')
      const orders = {
        reading: () => own,
        'heads-last': () => [
          ...ends,
          ...of(text, 'aside', 'text'),
          ...(random() < 0.6 ? shuffle(of(text, 'head')) : of(text, 'head'))
        ],
        'heads-first': () => [...of(text, 'head'), ...of(text, 'aside', 'text'), ...ends],
        'heads-by-kind': () => [
          ...of(text, 'aside'),
          ...shuffle(of(text, 'head')),
          ...of(text, 'text'),
          ...ends
        ],
        columns: () => [...ends, ...[...text].sort((a, b) => a.x - b.x || a.y - b.y)],
        rows: () => [...ends, ...[...text].sort((a, b) => a.y - b.y || a.x - b.x)],
        articles: () => {
          const list = shuffle([...new Set(text.map(({article}) => article))])
          return [
            ...ends,
            ...list.flatMap((article) => text.filter((one) => one.article === article))
          ]
        },
        shuffled: () => [...ends, ...shuffle(text)]
      }
      for (const {element} of orders[sheet.order]()) page.append(element)
    }
  }
  return lay()
}
