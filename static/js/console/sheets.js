// The sheets that can lie over the console, at most one at a time, opened by a button or a key from anywhere.
import { signal } from "../parts/html.js";

// {name, ...what it is about}, or null.
export const sheet = signal(null);

export const openSheet = (name, about = {}) => { sheet.value = { name, ...about }; };
export const closeSheet = () => { sheet.value = null; };
