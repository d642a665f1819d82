// The fields of the page: what stands in one, what was saved of it last, and which revision that was.
export const clean = (text) => text.replaceAll("\r\n", "\n").trim();

export function fieldsOf(form) {
  return [...form.querySelectorAll("[data-field]")].map((box) => {
    const name = box.dataset.field;
    return { name, box, input: form.elements[name], was: form.elements[`was.${name}`], base: form.elements[`base.${name}`] };
  });
}

export const changed = ({ input, was }) => clean(input.value) !== clean(was.value);

// What was sent is what stands there now. When the server tells of other words, somebody was quicker: then the next
// change must not pass for one that has read them.
export function settle(field, sent, told) {
  const mine = clean(told.text) === clean(sent) || field.name === "spearheads" || field.name === "timeline";
  field.was.value = sent;
  field.base.value = mine ? told.revision : told.revision - 1;
}

// Somebody else wrote here, or oneself elsewhere, and nothing was typed here since.
export function takeOver(field, told) {
  if (clean(field.was.value) === clean(told.text)) field.base.value = told.revision;
  else if (!changed(field) && document.activeElement !== field.input) {
    field.input.value = told.text;
    field.was.value = told.text;
    field.base.value = told.revision;
  }
}

export function refuse({ box, input }, sentence) {
  accept({ box, input });
  const said = document.createElement("p");
  said.className = "field__error";
  said.id = `${input.id}-refused`;
  said.textContent = sentence;
  box.dataset.state = "wrong";
  box.append(said);
  input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-errormessage", said.id);
}

export function accept({ box, input }) {
  box.querySelectorAll(".field__error").forEach((said) => said.remove());
  delete box.dataset.state;
  input.removeAttribute("aria-invalid");
  input.removeAttribute("aria-errormessage");
}
