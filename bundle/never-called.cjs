/**
 * Stands in the bundle for parts of packages that Collate passes by: what fetches (no command opens a
 * connection), what parses HTML for a pass that is not run.
 */
module.exports = new Proxy(function () {}, {
  apply: neverCalled,
  construct: neverCalled,
  get: (_, name) => (name === '__esModule' ? false : neverCalled)
})

function neverCalled() {
  throw new Error('this part of a package is not in the bundle')
}
