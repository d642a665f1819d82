import htm from "../../vendor/htm.js";
import { h } from "../../vendor/preact.js";
// For its side effect: components follow the signals they read.
import "../../vendor/signals.js";

export const html = htm.bind(h);
export { render } from "../../vendor/preact.js";
export { useEffect, useLayoutEffect, useMemo, useRef, useState } from "../../vendor/preact-hooks.js";
export { computed, signal } from "../../vendor/signals-core.js";
