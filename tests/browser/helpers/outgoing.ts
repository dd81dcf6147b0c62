import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Told on standard error, where the end of every test finds it: each connection and each name that the
 * server's process asks for. Sockets of this computer's file system are its database's.
 */
const TRAP = `
const net = require("node:net"), dns = require("node:dns"), dgram = require("node:dgram");
const tell = (what) => process.stderr.write("OUTGOING " + what + "\\n");
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...words) {
  const [first] = Array.isArray(words[0]) ? words[0] : words;
  const path = typeof first === "object" && first !== null ? first.path : first;
  const local = typeof path === "string" && path.startsWith("/");
  if (!local) tell("connection");
  return connect.apply(this, words);
};
const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function (...words) { tell("datagram"); return send.apply(this, words); };
for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) {
  const asked = dns[name];
  const look = (host) => { if (net.isIP(host) === 0) tell(name + " " + host); };
  dns[name] = (...words) => { look(words[0]); return asked.apply(dns, words); };
  const promised = dns.promises[name];
  dns.promises[name] = (...words) => { look(words[0]); return promised.apply(dns.promises, words); };
}
`;

let folder: string | null = null;

/** What NODE_OPTIONS must hold so that the process tells of what it asks of others. */
export function outgoingTrap(): string {
  if (folder === null) {
    const made = mkdtempSync(join(tmpdir(), "sextant-trap-"));
    folder = made;
    writeFileSync(join(made, "trap.cjs"), TRAP);
    process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  }
  return `--require ${join(folder, "trap.cjs")}`;
}
