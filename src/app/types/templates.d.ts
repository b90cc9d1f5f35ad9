/** The files of `templates/`, which the bundler puts into the script. */
declare module 'templates' {
  /** By their paths there. */
  export const texts: Readonly<Record<string, string>>
  /** Those for EJS, as functions. */
  export const compiled: Readonly<
    Record<
      string,
      (
        data: object,
        escapeMarkup: (value?: unknown) => string,
        include: (name: string, data: object) => string
      ) => string
    >
  >
  export const version: string
  export const reviewScript: string
  export const reviewStyle: string
}
