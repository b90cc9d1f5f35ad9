/**
 * Stands in the bundled command for packages of packages that Collate passes by: what fetches
 * (no command opens a connection), what parses HTML for a pass that is not run, what unpacks faces
 * that are unpacked already. Loading them would take longer than building a page.
 */
module.exports = new Proxy(function () {}, {
  apply: neverCalled,
  construct: neverCalled,
  get: (_, name) => (name === '__esModule' ? false : neverCalled)
})

function neverCalled() {
  throw new Error('this part of a package is not in the bundle')
}
