declare module 'subset-font' {
  /** Cut a font down to the characters of a text. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'truetype'
      readonly variationAxes?: Readonly<Record<string, number>>
      readonly noHinting?: boolean
    }
  ): Promise<Uint8Array>
}
