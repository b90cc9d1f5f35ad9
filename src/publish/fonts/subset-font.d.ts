declare module 'subset-font' {
  const subsetFont: import('./optional-packages.ts').FontCutter
  export default subsetFont
}
