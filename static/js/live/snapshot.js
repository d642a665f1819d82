// A whole store over HTTP, where too much was missing for the socket.
const TRIES = 5;
const PAUSE_MS = 300;

export async function fetchSnapshot(page, audience, head) {
  const query = new URLSearchParams({ as: page.as, audience, at_least: head });
  const address = `/api/v1/sessions/${page.session}/snapshot?${query}`;
  for (let left = TRIES; left > 0; left -= 1) {
    const answer = await fetch(address, { credentials: "same-origin" });
    if (answer.ok) return answer.json();
    // 409: the store has not got that far yet. 429: too much was asked for, and the answer says how long to wait.
    if (![409, 429].includes(answer.status)) throw new Error(`snapshot: ${answer.status}`);
    const told = 1000 * Number(answer.headers.get("Retry-After") ?? 0);
    await new Promise((resolve) => setTimeout(resolve, told + PAUSE_MS));
  }
  throw new Error("snapshot: not there yet");
}
