/** Stands in the page for packages that may be missing, and for what reads their files. */
throw new Error('this package is not in the page')
