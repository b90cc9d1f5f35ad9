/** `'text'`, `` `text` ``, `12`: what an expression says without being run. A comment says nothing. */
export function textOfExpression(value: string): string | undefined {
  const code = value.trim()
  if (/^(?:\/\*[\s\S]*\*\/|\/\/[^\n]*)?$/.test(code)) return ''
  const [, , quoted] =
    /^(['"])((?:(?!\1)[^\\\n]|\\.)*)\1$/.exec(code) ?? /^(`)((?:[^`\\$]|\\.)*)`$/.exec(code) ?? []
  // The address of a picture: `require('./low.png').default`, `useBaseUrl('/img/low.png')`.
  const file = /^(?:require|useBaseUrl)\(\s*(['"])([^'"]*)\1\s*\)(?:\.default)?$/.exec(code)?.[2]
  if (file !== undefined) return file
  if (quoted !== undefined) return quoted.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1')
  return /^-?\d+(?:\.\d+)?$/.test(code) ? code : undefined
}
