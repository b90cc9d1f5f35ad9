/**
 * Check a language tag.
 *
 * @returns
 *   What was expected instead; nothing if it is right. Chinese needs its script, because that
 *   chooses the faces, the marks and the generated words.
 */
export function checkLanguage(value: string): string | undefined {
  try {
    const locale = new Intl.Locale(value)
    if (locale.language !== 'zh' || locale.script) return undefined
    const {script} = locale.maximize()
    return `expected Chinese with its script; did you mean \`zh-${script}\`?`
  } catch {
    return 'expected a language tag such as `zh-Hans`, `ja` or `en`'
  }
}

/** Check that a date of the right form is in the calendar. */
export function checkDate(value: string): string | undefined {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? undefined
    : 'expected a day of the calendar'
}

/** Check that a time of the right form exists. */
export function checkModified(value: string): string | undefined {
  return Number.isNaN(Date.parse(value))
    ? 'expected a time such as `2024-03-15T08:00:00Z`'
    : checkDate(value.slice(0, 10))
}

/** Check the last digit of an ISBN, which proves the others. */
export function checkIsbn(value: string): string | undefined {
  const digits = value.replace(/[ -]/g, '').toUpperCase()
  if (/^\d{9}[\dX]$/.test(digits)) {
    const sum = [...digits].reduce((sum, d, at) => sum + (10 - at) * (d === 'X' ? 10 : +d), 0)
    return sum % 11 === 0 ? undefined : 'expected another last digit; check the number'
  }
  if (/^\d{13}$/.test(digits)) {
    const sum = [...digits].reduce((sum, d, at) => sum + (at % 2 === 0 ? 1 : 3) * +d, 0)
    return sum % 10 === 0 ? undefined : 'expected another last digit; check the number'
  }
  return 'expected an ISBN of 10 or 13 digits'
}

/** Check the address of a site. */
export function checkSite(value: string): string | undefined {
  return URL.canParse(value) ? undefined : 'expected an address such as `https://example.org/book/`'
}
