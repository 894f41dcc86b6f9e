/** Runs the built package on the Nodes that npm holds: `npm run build && npm run test:nodes [version…]`. */
import { spawnSync } from 'node:child_process'

const asked = process.argv.slice(2)
const versions = asked.length > 0 ? asked : ['22', '24']
const smoke = new URL('smoke.mjs', import.meta.url).pathname
const failed = versions.filter((version) => {
  const { status } = spawnSync('npx', ['--yes', '--package', `node@${version}`, 'node', smoke], {
    stdio: 'inherit',
  })
  return status !== 0
})
if (failed.length > 0) console.error(`not on Node ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
