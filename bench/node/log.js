// What makes a note durable: SQLite by better-sqlite3, WAL and synchronous=FULL as the product has it; where that
// cannot be built, a file that is appended to, with one fdatasync for all that waits. `kind` says which it was.
import { open } from "node:fs/promises";
import { join } from "node:path";

export async function openLog(folder) {
  const Database = await import("better-sqlite3").then((found) => found.default).catch(() => null);
  if (!Database || process.env.BENCH_NODE_LOG === "file") return fileLog(join(folder, "notes.log"));
  try {
    return sqliteLog(new Database(join(folder, "notes.sqlite3")));
  } catch {
    return fileLog(join(folder, "notes.log")); // the package is there, what it compiles is not
  }
}

function sqliteLog(database) {
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.exec(
    "CREATE TABLE note (id TEXT PRIMARY KEY, command TEXT UNIQUE, person TEXT, text TEXT, at INTEGER) WITHOUT ROWID",
  );
  const add = database.prepare("INSERT OR IGNORE INTO note VALUES (?, ?, ?, ?, ?)");
  const write = database.transaction((rows) => rows.forEach((row) => add.run(row)));
  return { kind: "SQLite, WAL, synchronous=FULL", write };
}

async function fileLog(path) {
  const file = await open(path, "a");
  const write = async (rows) => {
    await file.appendFile(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    await file.datasync();
  };
  return { kind: "file, fdatasync", write };
}
