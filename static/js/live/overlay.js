// What a person did that the server has not yet shown back, laid over what it did show. Pure.
//
// look(kind, id) gives the confirmed entity, lookAll(kind) a Map of all of a kind; entries are the outbox in order. The
// answer is a Map of "kind/id" to the entity to show instead, or to null where nothing should be shown.
import { writeAmbition } from "./overlay_ambition.js";

const LAST = "\uffff";

export function overlay(look, entries, lookAll = () => new Map()) {
  const shown = new Map();
  const sheet = {
    at: (kind, id) => (shown.has(key(kind, id)) ? shown.get(key(kind, id)) : look(kind, id)),
    set: (kind, id, entity) => shown.set(key(kind, id), entity),
    ids: (kind) => [...new Set([...lookAll(kind).keys(), ...laidOf(shown, kind)])],
  };
  for (const entry of entries) if (entry.state !== "rejected") LAYS[entry.type]?.(entry.args, sheet, entry.state, entry.owner);
  return shown;
}

export const key = (kind, id) => `${kind}/${id}`;
const laidOf = (shown, kind) =>
  [...shown.keys()].filter((name) => name.startsWith(`${kind}/`)).map((name) => name.slice(kind.length + 1));

const LAYS = {
  AddNote({ note, board, column, text, person }, sheet, state) {
    if (person) return writtenFor(person, note, sheet, blank(sheet, { board, column, text }, state));
    if (sheet.at("mine", note) || sheet.at("deleted", note)) return;
    sheet.set("mine", note, blank(sheet, { board, column, text }, state));
  },
  EditNote({ note, text }, sheet, state) {
    change(note, sheet, (held) => held.text !== text && { text, version: held.version + 1, state });
  },
  MoveNote({ note, column }, sheet, state) {
    change(note, sheet, (held) => held.column !== column && { column, order: LAST, state });
  },
  // An id is one's own answer to one question: what was said before makes way.
  GiveAnswer({ question, answer, text = null, number = null }, sheet, state) {
    const held = sheet.at("answer", answer);
    const said = { text: text ?? "", number };
    if (held?.text === said.text && held.number === number) return;
    sheet.set("answer", answer, { question, ...said, late: false, at: null, state });
  },
  LookBackOn({ look_back: id, outcome, text = "" }, sheet, state) {
    const held = sheet.at("look_back", id);
    if (!held || (held.outcome === outcome && held.words === text)) return;
    sheet.set("look_back", id, { ...held, outcome, words: text, state });
  },
  // One's own feedback stands under its presentation. Anonymous feedback is laid nowhere: its phone remembers it.
  GiveFeedback({ presentation, feedback, texts, ratings, reasons }, sheet, state) {
    const held = sheet.at("given", presentation);
    const said = { feedback, texts, ratings, reasons };
    if (held && sameParts(held, said)) return;
    sheet.set("given", presentation, { ...said, version: (held?.version ?? 0) + 1, closed: false, state });
  },
  WithdrawFeedback({ feedback }, sheet) {
    const place = sheet.ids("given").find((id) => sheet.at("given", id)?.feedback === feedback);
    if (place) sheet.set("given", place, null);
  },
  OfferHelp({ presentation, offer, text }, sheet, state) {
    const held = sheet.at("offered", offer);
    if (held?.text !== text) sheet.set("offered", offer, { presentation, text, accepted: false, state });
  },
  WithdrawOffer({ offer }, sheet) {
    if (sheet.at("offered", offer)) sheet.set("offered", offer, null);
  },
  // Who presents turns the page on their own phone at once.
  ShowField({ presentation, field }, sheet) {
    const held = sheet.at("presentation", presentation);
    if (held && held.shown !== field) sheet.set("presentation", presentation, { ...held, shown: field });
  },
  WriteAmbition: (args, sheet, _state, owner) => writeAmbition(args, sheet, personOf(owner)),
  ShareAmbition({ shared }, sheet, state, owner) {
    const held = sheet.at("ambition", personOf(owner));
    if (held && held.shared !== shared) sheet.set("ambition", personOf(owner), { ...held, shared, share_state: state });
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
    sheet.set("mine", note, blank(sheet, { board, column, text }, state));
  },
  PickNote: ({ note }, sheet) => mark(note, sheet, true),
  UnpickNote: ({ note }, sheet) => mark(note, sheet, false),
  CallHelp: ({ group, question }, sheet, state) =>
    ofGroup(group, sheet, (held) => !held.help && { help: { text: question, by: null, at: null, state } }),
  EndHelp: ({ group }, sheet) => ofGroup(group, sheet, () => ({ help: null })),
  MarkReady: ({ group }, sheet, state) => ofGroup(group, sheet, (held) => !held.ready_at && { ready_at: 1, ready_state: state }),
  UnmarkReady: ({ group }, sheet) => ofGroup(group, sheet, () => ({ ready_at: null })),
  RenamePerson({ person, name }, sheet, state) {
    const held = sheet.at("me", person);
    if (held && held.name !== name) sheet.set("me", person, { ...held, name, state });
  },
};

const NEW = { order: LAST, version: 1, late: false, at: null, picked: false, entered_by: null };
const blank = (sheet, note, state) => ({ ...note, ...NEW, group: sheet.at("board", note.board)?.group ?? null, state });

// A facilitator's note for somebody stands under their name.
function writtenFor(person, note, sheet, made) {
  if (sheet.at("note", note) || sheet.at("deleted", note)) return;
  sheet.set("note", note, { ...made, person, by: sheet.at("person", person)?.name ?? "" });
}

// The same words under the same keys are the same, in whatever order the keys came.
const inOrder = (part) => JSON.stringify(part && typeof part === "object" ? Object.entries(part).sort() : part);
const sameParts = (held, said) => Object.entries(said).every(([name, part]) => inOrder(held[name]) === inOrder(part));

// A mark is the group's and no change of the text: one's own note stays as saved as it is.
function mark(note, sheet, picked) {
  for (const kind of ["mine", "note"]) {
    const held = sheet.at(kind, note);
    if (held) sheet.set(kind, note, { ...held, picked });
  }
}

function ofGroup(id, sheet, changes) {
  const held = sheet.at("group", id);
  const changed = held && changes(held);
  if (changed) sheet.set("group", id, { ...held, ...changed });
}

// One's own note stands in `mine`; a facilitator changes what stands in `note`.
function change(id, sheet, changes) {
  const kind = sheet.at("mine", id) ? "mine" : "note";
  const held = sheet.at(kind, id);
  const changed = held && changes(held);
  if (changed) sheet.set(kind, id, { ...held, ...changed });
}

// An outbox is that of `participant:<id>`.
const personOf = (owner) => owner?.slice(owner.indexOf(":") + 1);
