// A session in memory that speaks the live protocol in small: what ../echo.py is, for Node.
import { randomBytes } from "node:crypto";

export const CODE = "ECHO42";
export const COOKIE = "echo";
const [SESSION, ROUND, BOARD, COLUMN] = ["echo-session", "echo-round", "echo-board", "echo-column"];
const FRAME_BYTES = 60_000;
const COLUMNS = [{ id: COLUMN, title: "Kansen", colour: null }];

export const JOIN_PAGE =
  "<!doctype html><title>Echo</title><form method='post'>" +
  "<input type='hidden' name='csrf_token' value='none'><input name='name'></form>";

const newId = () => randomBytes(16).toString("base64url");

// The entities of one audience with the seq of their last change, and what was not sent yet.
class Audience {
  head = 0;
  #sent = 0;
  #entities = new Map();
  #unsent = [];

  constructor(name) {
    this.name = name;
  }

  put(kind, id, entity) {
    this.head += 1;
    const held = { kind, id, entity, seq: this.head, size: JSON.stringify(entity).length + 32 };
    this.#entities.set(`${kind} ${id}`, held);
    this.#unsent.push(held);
  }

  unsent() {
    const found = [...this.#frames(this.#unsent, this.#sent)];
    this.#unsent = [];
    this.#sent = this.head;
    return found;
  }

  since(cursor) {
    return [...this.#frames([...this.#entities.values()].filter(({ seq }) => seq > cursor), cursor)];
  }

  snapshot() {
    return { audience: this.name, to: this.head, put: laid(this.#entities.values()) };
  }

  *#frames(all, from) {
    let frame = [];
    let room = FRAME_BYTES;
    for (const held of all) {
      room -= held.size;
      if (room < 0) {
        yield this.#frame(from, frame, true);
        frame = [];
        room = FRAME_BYTES;
      }
      frame.push(held);
    }
    if (frame.length) yield this.#frame(from, frame, false);
  }

  #frame(from, all, more) {
    return { audience: this.name, from, to: this.head, more, put: laid(all), drop: {} };
  }
}

function laid(all) {
  const put = {};
  for (const { kind, id, entity } of all) (put[kind] ??= {})[id] = entity;
  return put;
}

// One session, one round, one board.
export class Echo {
  #epoch = newId();
  #audiences = new Map();
  #done = new Set();

  constructor() {
    const everyone = this.audience("everyone");
    everyone.put("session", SESSION, { title: "Echo", state: "running", current: ROUND });
    everyone.put("round", ROUND, { position: 1, kind: "notes", state: "running", prompt: "?" });
    everyone.put("board", BOARD, { round: ROUND, columns: COLUMNS, hidden: false, limit: null });
    everyone.put("hears", SESSION, { audiences: [`board:${BOARD}`] });
  }

  audience(name) {
    if (!this.#audiences.has(name)) this.#audiences.set(name, new Audience(name));
    return this.#audiences.get(name);
  }

  join(name) {
    const person = newId();
    this.audience(`person:${person}`).put("me", person, { name });
    return person;
  }

  page(person) {
    const snapshots = ["everyone", `person:${person}`].map((name) => this.audience(name).snapshot());
    const block = { protocol: 1, session: SESSION, as: "participant", person, epoch: this.#epoch, snapshots };
    return `<!doctype html><script type="application/json" id="page">${JSON.stringify(block)}</script>`;
  }

  enter({ cursors }) {
    const names = Object.keys(cursors);
    return {
      server_ms: Date.now(),
      epoch: this.#epoch,
      audiences: Object.fromEntries(names.map((name) => [name, this.audience(name).head])),
      limits: { batch: 50, batch_bytes: 32768 },
      changes: names.flatMap((name) => this.audience(name).since(cursors[name] ?? 0)),
      fetch: [],
    };
  }

  // The rows that have to be on the disk before these commands may be answered.
  fresh(person, commands) {
    return commands
      .filter(({ id }) => !this.#done.has(id))
      .map(({ id, args }) => [args.note, id, person, args.text, Date.now()]);
  }

  // Take AddNotes that are on the disk: the results, and the audiences that have something to hear.
  take(person, commands) {
    const board = this.audience(`board:${commands[0].args.board}`);
    const own = this.audience(`person:${person}`);
    const results = commands.map(({ id, args }) => {
      const again = this.#done.has(id);
      if (!again) this.#add(person, args, { board, own });
      this.#done.add(id);
      return { id, status: "applied", again, at: { [board.name]: board.head, [own.name]: own.head } };
    });
    return { results, touched: [board.name, own.name] };
  }

  #add(person, { note, text, board: at }, { board, own }) {
    const order = String(board.head).padStart(10, "0");
    board.put("note", note, { board: at, column: COLUMN, order, text, by: person.slice(0, 8), version: 1 });
    own.put("mine", note, { board: at, column: COLUMN, order, text, version: 1, late: false, at: Date.now() });
  }
}
