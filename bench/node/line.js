// A websocket with socket.io's packets on it, in fifty lines: what a clock needs of a phone, without a package.
import { randomBytes } from "node:crypto";
import { request } from "node:http";

const PATH = "/socket.io/?EIO=4&transport=websocket";

export async function connect(url) {
  const socket = await upgraded(url);
  const line = new Line(socket);
  await line.entered;
  return line;
}

function upgraded(url) {
  const headers = {
    Connection: "Upgrade",
    Upgrade: "websocket",
    Origin: url,
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": randomBytes(16).toString("base64"),
  };
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${PATH}`, { headers, agent: false });
    asked.on("upgrade", (_answer, socket, head) => resolve(head.length ? (socket.unshift(head), socket) : socket));
    asked.on("response", ({ statusCode }) => reject(new Error(`the server answered ${statusCode}`)));
    asked.on("error", reject);
    asked.end();
  });
}

class Line {
  #waiting = new Map();
  #asked = 0;
  #read = Buffer.alloc(0);
  #enter;

  constructor(socket) {
    this.entered = new Promise((resolve) => (this.#enter = resolve));
    this.socket = socket.setNoDelay(true);
    socket.on("data", (data) => this.#take(data));
    socket.on("error", () => {});
  }

  ask(name, body) {
    this.#asked += 1;
    this.#send(`42/live,${this.#asked}${JSON.stringify([name, body])}`);
    return new Promise((resolve) => this.#waiting.set(this.#asked, resolve));
  }

  close() {
    this.socket.destroy();
  }

  // Nothing here is longer than 125 bytes one way; masked, as a client has to. Its key hides nothing from anybody.
  #send(text) {
    const body = Buffer.from(text);
    if (body.length > 125) throw new Error("too long for this line");
    const key = randomBytes(4);
    this.socket.write(Buffer.concat([Buffer.from([0x81, 0x80 | body.length]), key, body.map((b, at) => b ^ key[at % 4])]));
  }

  #take(data) {
    this.#read = Buffer.concat([this.#read, data]);
    for (let cut = measure(this.#read); cut && this.#read.length >= cut.end; cut = measure(this.#read)) {
      this.#packet(this.#read.toString("utf8", cut.start, cut.end));
      this.#read = this.#read.subarray(cut.end);
    }
  }

  #packet(packet) {
    if (packet === "2") this.#send("3");
    else if (packet.startsWith("0")) this.#send("40/live,");
    else if (packet.startsWith("40/live")) this.#enter();
    else if (packet.startsWith("43/live,")) {
      const start = packet.indexOf("[");
      const number = Number(packet.slice(8, start));
      this.#waiting.get(number)?.(JSON.parse(packet.slice(start))[0]);
      this.#waiting.delete(number);
    }
  }
}

// Where the first message starts and ends: a server does not mask.
function measure(read) {
  if (read.length < 4) return read.length >= 2 && (read[1] & 0x7f) < 2 ? { start: 2, end: 2 + (read[1] & 0x7f) } : null;
  const size = read[1] & 0x7f;
  return size < 126 ? { start: 2, end: 2 + size } : { start: 4, end: 4 + read.readUInt16BE(2) };
}
