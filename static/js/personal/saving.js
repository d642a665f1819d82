// Saves while somebody types: a moment after the last key, again when the connection is back, and when they leave.
import { reasons, showBeside } from "./beside.js";
import { accept, changed, clean, fieldsOf, refuse, settle, takeOver } from "./fields.js";
import { letterOf, look, post } from "./sending.js";
import { mayShare, saveBeforeSharing } from "./sharing.js";
import { createTelling } from "./telling.js";

const SOON = 1000;
const LONGEST = 15000;

export function startSaving(form, kept) {
  const fields = fieldsOf(form);
  const tell = createTelling(form);
  const refused = new Set(); // fields that must change before they are sent again
  let letter = null;
  let busy = null;
  let timer = 0;
  let patience = SOON;

  const open = () => fields.filter((field) => changed(field) && !refused.has(field.name));
  const toLetGo = () => form.querySelector('input[name="let_go"]:checked');

  function soon(ms = SOON) {
    clearTimeout(timer);
    timer = setTimeout(save, ms);
  }

  // Resolves when all that can be saved is, or when it is known that it cannot be now.
  function save() {
    clearTimeout(timer);
    busy ??= send().finally(() => { busy = null; });
    return busy;
  }

  async function send() {
    while (letter || open().length || toLetGo()) {
      letter ??= letterOf(form, open());
      const answer = await post(form.action, letter.body);
      if (!answer) {
        tell.waiting(kept.lasts);
        patience = Math.min(patience * 2, LONGEST);
        return soon(patience);
      }
      patience = SOON;
      const { sent, seen } = letter;
      letter = null;
      if (answer.status) return answer.status === 400 ? tell.outOfDate() : tell.unknown();
      if (answer.error && !notAccepted(answer.error)) return undefined;
      if (answer.told) received(answer.told, sent, seen);
    }
    if (!refused.size) tell.saved();
    return undefined;
  }

  // Whether the others can still be sent.
  function notAccepted({ field: name, sentence }) {
    const field = fields.find((one) => one.name === name);
    tell.refused(field ? `${field.input.labels[0].textContent} ${sentence}` : sentence);
    if (!field) return false;
    refused.add(name);
    refuse(field, sentence);
    return true;
  }

  function received(told, sent = new Map(), seen = []) {
    for (const field of fields) {
      const [mine, now] = [sent.get(field.name), told.fields[field.name]];
      if (mine === undefined) { takeOver(field, now); continue; }
      settle(field, mine, now);
      kept.forget(field.name, mine);
      if (changed(field)) keep(field); // typed on meanwhile, over what is saved now
    }
    seen.forEach((box) => (box.closest(".notice") ?? box).remove());
    for (const lost of told.lost) returnToWriter(lost);
    for (const { field: name, text, by } of told.overtaken) {
      const why = by ? reasons().by.replace("{name}", by) : reasons().self;
      showBeside(fields.find((field) => field.name === name), { why, text });
    }
    if (told.version) mayShare(told);
    tell.filled(told.filled, told.number);
  }

  // Somebody wrote over it; the server keeps it until its writer has seen it.
  function returnToWriter({ id, field: name, text }) {
    if ([...form.querySelectorAll('input[name="let_go"]')].some(({ value }) => value === id)) return;
    const whenGone = () => { form.append(seenBox(id)); save(); };
    showBeside(fields.find((field) => field.name === name), { why: reasons().lost, text, whenGone });
  }

  function keep(field) {
    kept.write(field.name, field.input.value, Number(field.base.value));
  }

  function typed(field) {
    refused.delete(field.name);
    accept(field);
    keep(field);
    tell.saving();
    soon();
  }

  function putBack(field) {
    const draft = kept.read(field.name);
    if (draft && clean(draft.text) === clean(field.was.value)) kept.forget(field.name, draft.text);
    else if (draft?.base === Number(field.base.value)) {
      field.input.value = draft.text;
      typed(field);
    } else if (draft) kept.setAside(field.name);
    showBeside(field, { why: reasons().kept, text: kept.aside(field.name), whenGone: () => kept.letGo(field.name) });
  }

  async function refresh() {
    if (busy || letter || document.hidden) return;
    const answer = await look(form);
    if (answer?.told && !busy && !letter) received(answer.told);
  }

  for (const field of fields) {
    field.input.addEventListener("input", () => typed(field));
    field.input.addEventListener("blur", () => { if (open().length) save(); });
    putBack(field);
  }
  form.addEventListener("change", ({ target }) => { if (target.name === "let_go") save(); });
  form.addEventListener("submit", (event) => { event.preventDefault(); tell.saving(); save(); });
  saveBeforeSharing(() => save().then(() => !letter && !open().length && !refused.size));
  addEventListener("online", () => { if (letter || open().length) save(); });
  document.addEventListener("visibilitychange", refresh);
  addEventListener("focus", refresh);
  addEventListener("pagehide", () => {
    if (!busy && open().length) post(form.action, letterOf(form, open()).body, { last: true });
  });
  if (!open().length) tell.saved();
}

function seenBox(id) {
  const box = document.createElement("input");
  Object.assign(box, { type: "checkbox", name: "let_go", value: id, checked: true, hidden: true });
  return box;
}
