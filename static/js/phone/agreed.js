import { useEffect } from "../parts/html.js";

const OF_ALL = ["PickNote", "UnpickNote", "MarkReady", "UnmarkReady", "EndHelp"];

// Two at one table tap the same thing: it is as both wanted, so nobody is told that it was refused.
export function useAgreed({ outbox }) {
  const agreed = outbox.rejected.value.filter(({ type, error }) => error?.code === "already" && OF_ALL.includes(type));
  const ids = agreed.map(({ id }) => id);
  useEffect(() => ids.forEach(outbox.dismiss), [ids.join()]);
}
