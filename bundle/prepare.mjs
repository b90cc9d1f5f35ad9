/**
 * Compile where nothing has: who installs Collate from git gets what this leaves, for npm runs
 * `prepare` there and no `prepack`. In a checkout `npm ci` is followed by a build of its own.
 */
import {execSync} from 'node:child_process'
import {existsSync} from 'node:fs'

if (process.env.npm_command !== 'ci' && !existsSync('dist/cli.js')) {
  execSync('npm run compile', {stdio: 'inherit'})
}
