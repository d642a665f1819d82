const EVERY_MS = 3000;

// Asks every few seconds whether the facilitator has answered. Without it the page loads itself anew.
export function waitForNod() {
  setTimeout(async () => {
    if (await answered().catch(() => false)) location.reload();
    else waitForNod();
  }, EVERY_MS);
}

async function answered() {
  const answer = await fetch(location.href, { headers: { Accept: "application/json" } });
  return answer.redirected || (answer.ok && (await answer.json()).answer !== "waiting");
}
