import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findProgram, libraryPath, run } from './programs.mjs'

const names = ['node-a', 'node-b']

/**
 * Starts an ssh server on a free port of the loopback, with keys of its own that are thrown away.
 *
 * @returns `{ names, config, close }`: machines that `ssh -F config` knows; or `{ missing }`, why there are none.
 */
export async function startNodes(folder) {
  if (run('ssh', ['-V']).code !== 0) return { missing: 'no ssh here' }
  const sshd = findProgram('sshd', { package: 'openssh-server', libraries: ['libwrap0'] })
  if (sshd === undefined) return { missing: 'no sshd here, and apt-get gives none' }
  await mkdir(folder)
  for (const key of ['host', 'user']) run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, key)])
  const port = await freePort()
  await writeFile(join(folder, 'sshd_config'), serverConfig(folder, port))
  await writeFile(join(folder, 'config'), clientConfig(folder, port))
  const server = await startServer(sshd, folder)
  const close = () => process.kill(-server.pid)
  for (let tries = 0; server.exitCode === null && tries < 50; tries++) {
    if (run('ssh', ['-F', join(folder, 'config'), names[0], 'true']).code === 0) {
      return { names, config: join(folder, 'config'), close }
    }
    await wait(100)
  }
  if (server.exitCode === null) close()
  return { missing: `sshd does not work here: ${server.said().trim().split('\n').at(-1)}` }
}

async function startServer(sshd, folder) {
  const argv = [sshd, '-D', '-e', '-f', join(folder, 'sshd_config')]
  const isRoot = userInfo().uid === 0
  if (isRoot) await addUser(join(folder, 'passwd'))
  const [program, ...rest] = isRoot ? ['unshare', '--mount', 'sh', '-c', ownRoom, folder, ...argv] : argv
  const env = { ...process.env, LD_LIBRARY_PATH: libraryPath }
  const server = spawn(program, rest, { detached: true, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let output = ''
  server.stderr.on('data', (chunk) => (output += chunk))
  server.on('error', (error) => (output += error.message))
  return Object.assign(server, { said: () => output })
}

/**
 * A server that runs as root wants a user of its own and a folder in /run. It gets both in a name space of its own, where the
 * system does not see them; where there can be none, it is tried without.
 */
const ownRoom = `
if mount -t tmpfs tmpfs /run && mkdir /run/sshd; then mount --bind "$0/passwd" /etc/passwd; fi
exec "$@"`

async function addUser(path) {
  const users = await readFile('/etc/passwd', 'utf8')
  const added = /^sshd:/m.test(users) ? '' : 'sshd:x:65533:65534::/run/sshd:/usr/sbin/nologin\n'
  await writeFile(path, users + added)
}

const serverConfig = (folder, port) => `
ListenAddress 127.0.0.1
Port ${port}
HostKey ${folder}/host
AuthorizedKeysFile ${folder}/user.pub
PidFile none
UsePAM no
StrictModes no
PasswordAuthentication no
KbdInteractiveAuthentication no
`

const clientConfig = (folder, port) => `
Host ${names.join(' ')}
  HostName 127.0.0.1
  Port ${port}
  User ${userInfo().username}
  IdentityFile ${folder}/user
  IdentitiesOnly yes
  BatchMode yes
  StrictHostKeyChecking no
  UserKnownHostsFile /dev/null
  LogLevel ERROR
`

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}
