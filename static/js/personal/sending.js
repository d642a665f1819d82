// One post of what was changed. It is sent as it is until it is answered: then twice is once.
import { newId } from "../live/ids.js";

export function letterOf(form, fields) {
  const { csrf_token: token, owner } = form.elements;
  const body = new URLSearchParams({ csrf_token: token.value, owner: owner.value, command: newId() });
  const sent = new Map();
  for (const { name, input, was, base } of fields) {
    sent.set(name, input.value);
    body.set(name, input.value);
    body.set(`was.${name}`, was.value);
    body.set(`base.${name}`, base.value);
  }
  const seen = [...form.querySelectorAll('input[name="let_go"]:checked')];
  seen.forEach(({ value }) => body.append("let_go", value));
  return { body, sent, seen };
}

// {told} when it is saved, {error} when it is not accepted, {status} when the page is not ours any more; or nothing: it
// is not known whether it came over.
export async function post(address, body, { last = false } = {}) {
  return asked(address, { method: "POST", body, keepalive: last });
}

// For whom the page was made is said along: somebody else may have come in on this device since.
export const look = (form) => asked(`${form.action}?${new URLSearchParams({ owner: form.elements.owner.value })}`, {});

async function asked(address, options) {
  try {
    const answer = await fetch(address, { ...options, headers: { Accept: "application/json" }, credentials: "same-origin" });
    if (answer.status >= 500) return null;
    if (!answer.headers.get("Content-Type")?.startsWith("application/json")) return { status: answer.status };
    const said = await answer.json();
    return said.error ? { error: said.error } : { told: said };
  } catch {
    return null;
  }
}
