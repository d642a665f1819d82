// A whole store over HTTP, where too much was missing for the socket.
const TRIES = 5;
const PAUSE_MS = 300;

export async function fetchSnapshot(page, audience, head) {
  const query = new URLSearchParams({ as: page.as, audience, at_least: head });
  const address = `/api/v1/sessions/${page.session}/snapshot?${query}`;
  for (let left = TRIES; left > 0; left -= 1) {
    const answer = await fetch(address, { credentials: "same-origin" });
    if (answer.ok) return answer.json();
    // 409: the store has not got that far yet.
    if (answer.status !== 409) throw new Error(`snapshot: ${answer.status}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error("snapshot: not there yet");
}
