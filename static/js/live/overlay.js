// What a person did that the server has not yet shown back, laid over what it did show. Pure.
//
// look(kind, id) gives the confirmed entity; entries are the outbox in order. The answer is a Map of
// "kind/id" to the entity to show instead, or to null where nothing should be shown.

const LAST = "\uffff";

export function overlay(look, entries) {
  const shown = new Map();
  const sheet = {
    at: (kind, id) => (shown.has(key(kind, id)) ? shown.get(key(kind, id)) : look(kind, id)),
    set: (kind, id, entity) => shown.set(key(kind, id), entity),
  };
  for (const entry of entries) if (entry.state !== "rejected") LAYS[entry.type]?.(entry.args, sheet, entry.state);
  return shown;
}

export const key = (kind, id) => `${kind}/${id}`;

const LAYS = {
  AddNote({ note, board, column, text }, sheet, state) {
    if (sheet.at("mine", note) || sheet.at("deleted", note)) return;
    sheet.set("mine", note, blank({ board, column, text }, state));
  },
  EditNote({ note, text }, sheet, state) {
    change(note, sheet, (held) => held.text !== text && { text, version: held.version + 1, state });
  },
  MoveNote({ note, column }, sheet, state) {
    change(note, sheet, (held) => held.column !== column && { column, order: LAST, state });
  },
  AdmitNote({ note }, sheet, state) {
    change(note, sheet, (held) => held.late && { late: false, state });
  },
  DeleteNote({ note }, sheet, state) {
    const mine = sheet.at("mine", note);
    if (sheet.at("note", note)) sheet.set("note", note, null);
    if (!mine) return;
    sheet.set("mine", note, null);
    sheet.set("deleted", note, { board: mine.board, column: mine.column, text: mine.text, until: null, state });
  },
  RestoreNote({ note }, sheet, state) {
    const deleted = sheet.at("deleted", note);
    if (!deleted) return;
    sheet.set("deleted", note, null);
    const { board, column, text } = deleted;
    sheet.set("mine", note, blank({ board, column, text }, state));
  },
};

const blank = (note, state) => ({ ...note, order: LAST, version: 1, late: false, at: null, state });

// One's own note stands in `mine`; a facilitator changes what stands in `note`.
function change(id, sheet, changes) {
  const kind = sheet.at("mine", id) ? "mine" : "note";
  const held = sheet.at(kind, id);
  const changed = held && changes(held);
  if (changed) sheet.set(kind, id, { ...held, ...changed });
}
