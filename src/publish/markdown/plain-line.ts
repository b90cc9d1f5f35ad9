/**
 * A line that is the same as text and as Markdown, whatever stands around it and whatever tool reads
 * it: it begins with a letter or an opening mark, ends without a space, and has between only letters,
 * numbers and marks that are no sign anywhere. Not `12:30` (an emoji's name is between colons), not
 * `www.a.org`, no `export` at the beginning (code in MDX). The bound is for the engine, which
 * remembers each step of a line.
 */
export const plainLine =
  /(?!export\b|import\b)[\p{L}“‘「『《（](?:[\p{L}\p{M}\p{N} ,;?!'"()“”‘’「」『』《》〈〉（）、，。；：？！…—·-]|\.(?=[ .”’"]|$)){0,2000}(?<! )/mu
