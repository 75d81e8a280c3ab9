// Preloaded into the program under test: whatever would reach the network or start a program is told, and refused.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const DENIED = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'lookupService'],
  'dns/promises': ['lookup', 'resolve', 'resolve4', 'resolve6', 'lookupService'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
};

const deny = (name) => () => {
  fs.writeSync(2, `DENIED ${name}\n`);
  throw new Error(`${name} is denied`);
};

for (const [module, names] of Object.entries(DENIED)) {
  for (const name of names) require(`node:${module}`)[name] = deny(`${module}.${name}`);
}
for (const name of ['resolve', 'resolve4', 'resolve6']) {
  require('node:dns').Resolver.prototype[name] = deny(`dns.Resolver.${name}`);
}
require('node:net').Socket.prototype.connect = deny('net.Socket.connect');
for (const name of ['fetch', 'WebSocket', 'EventSource']) globalThis[name] = deny(name);
syncBuiltinESMExports();

const own = Object.getOwnPropertyNames(Object.prototype).length;
process.on('exit', () => {
  if (Object.getOwnPropertyNames(Object.prototype).length !== own) fs.writeSync(2, 'POLLUTED Object.prototype\n');
  if (globalThis.executed !== undefined) fs.writeSync(2, 'EXECUTED\n');
});
