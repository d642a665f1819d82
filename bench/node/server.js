// socket.io 4 on Node, doing the product's fan-out with the product's durability: what S2 is held against.
//
//     node server.js --port 8125 --data DIR
//
// It is as lean as it can honestly be. Every command is on the disk before it is answered, all that waits at a turn of
// the loop in one transaction; each audience is told once a tick, with one frame that socket.io encodes once for all
// who hear it. There are no rights, no rules, no projections and no holdings: one row a note, and nothing read back.
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { Server } from "socket.io";
import { Broadcast } from "./broadcast.js";
import { CODE, COOKIE, Echo, JOIN_PAGE } from "./echo.js";
import { openLog } from "./log.js";

const { values: options } = parseArgs({
  options: { host: { type: "string", default: "127.0.0.1" }, port: { type: "string" }, data: { type: "string" } },
});
const echo = new Echo();
const pages = createServer(answer);
const io = new Server(pages, {
  pingInterval: 15000,
  pingTimeout: 10000,
  maxHttpBufferSize: 64 * 1024,
  serveClient: false,
  perMessageDeflate: false,
  transports: ["websocket"],
});
const live = io.of("/live");
const broadcast = new Broadcast(echo, live);
const log = await openLog(options.data);
let waiting = [];
let committing = false;

live.on("connection", (socket) => {
  const person = cookie(socket.handshake.headers.cookie);
  socket.on("enter", (body, reply) => {
    for (const audience of Object.keys(body.cursors)) socket.join(audience);
    reply(echo.enter(body));
  });
  socket.on("command", (body, reply) => {
    waiting.push({ person, commands: body.commands, reply });
    commitSoon();
  });
  socket.on("clock", ({ t }, reply) => reply({ t, server_ms: Date.now() }));
});

// Group commit: what came in during this turn of the loop, or while the last was written, is one transaction, and is
// answered when it is on the disk.
function commitSoon() {
  if (committing || !waiting.length) return;
  committing = true;
  setImmediate(commit);
}

async function commit() {
  const batch = waiting;
  waiting = [];
  const written = log.write(batch.flatMap(({ person, commands }) => echo.fresh(person, commands)));
  if (written) await written;
  for (const { person, commands, reply } of batch) {
    const { results, touched } = echo.take(person, commands);
    reply({ results });
    broadcast.touch(touched);
  }
  committing = false;
  commitSoon();
}

async function answer(request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  if (pathname === "/p") return page(response, echo.page(cookie(request.headers.cookie)));
  if (pathname !== `/j/${CODE}`) return page(response, "", { status: 404 });
  if (request.method !== "POST") return page(response, JOIN_PAGE);
  const sent = [];
  for await (const part of request) sent.push(part);
  const person = echo.join(new URLSearchParams(Buffer.concat(sent).toString()).get("name"));
  return page(response, "", { status: 303, Location: "/p", "Set-Cookie": `${COOKIE}=${person}; Path=/` });
}

function page(response, body, { status = 200, ...headers } = {}) {
  response.writeHead(status, { "Content-Type": "text/html; charset=utf-8", ...headers }).end(body);
}

const cookie = (sent = "") => sent.match(new RegExp(`${COOKIE}=([\\w-]+)`))?.[1] ?? "";

process.on("SIGTERM", () => process.exit(0));
pages.listen({ port: Number(options.port), host: options.host, backlog: 512 }, () => {
  console.log(`Log ${log.kind}`);
  console.log(`Ready http://${options.host}:${options.port}`);
});
