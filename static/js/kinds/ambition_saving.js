// What somebody types in a field of their ambition goes to the server by itself: a pause later, and on leaving it.
// Until the outbox holds it, it is a draft. One change of a field is on its way at a time: what is typed meanwhile
// follows when that has arrived, changed from what stood there then.
import { newId } from "../live/ids.js";
import { mineIn } from "./ambition_facts.js";
import { LISTS, TEXTS, fromWords, inWords } from "./ambition_words.js";

const TYPE = "WriteAmbition";
const begun = new WeakMap();

export const isSame = (name, one, other) => inWords(name, fromWords(name, one)) === inWords(name, fromWords(name, other));

// The id of an ambition that the server does not know yet stays the same.
function idOf(live) {
  if (!begun.has(live)) begun.set(live, newId());
  return mineIn(live)?.ambition ?? begun.get(live);
}

const valueIn = (args, name) => args.fields?.[name] ?? args[name];
const changes = (entries, name) => entries.filter(({ type, args }) => type === TYPE && valueIn(args, name) !== undefined);

export const isOnItsWay = ({ outbox }, name) => changes(outbox.waiting.value, name).length > 0;
export const refusedIn = ({ outbox }, name) => changes(outbox.rejected.value, name).at(-1);
export const refusedWords = (live, name) => {
  const refused = refusedIn(live, name);
  return refused && inWords(name, valueIn(refused.args, name));
};

export const shownIn = (live, name) => inWords(name, mineIn(live)?.[name]);
export const revisionIn = (live, name) => mineIn(live)?.revisions?.[name] ?? 0;

export const draftIn = ({ drafts }, name) => drafts.read("ambition", name);
const baseOf = ({ drafts }, name) => Number(drafts.read("base", "ambition", name) || 0);

export function keepDraft({ drafts }, name, words, base) {
  drafts.write(words, "ambition", name);
  drafts.write(words ? String(base) : "", "base", "ambition", name);
}

// Resolves when the outbox has it; `let_go` are lost words that were read.
export function sendWords(live, name, words, base, letGo = []) {
  const value = fromWords(name, words);
  const said = LISTS.includes(name) ? { [name]: value } : { fields: { [name]: value } };
  return live.outbox.add(TYPE, { ambition: idOf(live), ...said, base: { [name]: base }, let_go: letGo });
}

export const letGo = (live, id) => live.outbox.add(TYPE, { ambition: idOf(live), let_go: [id] });

export function dropRefused(live, name) {
  for (const { id } of changes(live.outbox.rejected.value, name)) live.outbox.dismiss(id);
}

// Whether all of it can be sent.
export const isWhole = (name, words) => words.trim() === inWords(name, fromWords(name, words));

export const fits = (live, name, words) =>
  LISTS.includes(name) || [...words.trim()].length <= (live.limits.value.ambition_length ?? 1000);

// Words that were left in a field when the page went away: they go now, wherever this person is.
export function sendLeftOver(live) {
  for (const name of [...TEXTS, ...LISTS]) {
    const words = draftIn(live, name);
    if (!words || !fits(live, name, words)) continue;
    if (!isSame(name, words, shownIn(live, name))) sendWords(live, name, words, baseOf(live, name));
    if (isWhole(name, words)) keepDraft(live, name, "", 0);
  }
}
