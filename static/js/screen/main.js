import { keepAwake } from "../live/wake_lock.js";
import { start } from "../parts/start.js";
import { App } from "./app.js";

start((live) => ({ component: App, props: { live } }));
keepAwake();
