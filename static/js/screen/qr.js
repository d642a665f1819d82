import { html } from "../parts/html.js";
import { Qr as Code } from "../parts/qr.js";

export const Qr = ({ qr }) => html`<${Code} qr=${qr} kind="small" />`;
