/**
 * How YAML is written for people: texts in quotes, so that `no` and a date stay texts; keys as they
 * are; a line for each value, however long.
 */
export const yamlStyle = {
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
  lineWidth: 0
} as const
