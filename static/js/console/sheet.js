import { html, useLayoutEffect, useRef } from "../parts/html.js";
import { PauseSheet, PresentSheet } from "../kinds/presentations_add.js";
import { EndDialog } from "./end_dialog.js";
import { KeysSheet } from "./keys_sheet.js";
import { MessageSheet } from "./message_sheet.js";
import { ReachDialog } from "./reach.js";
import { RemoveDialog } from "./remove_dialog.js";
import { ReopenDialog } from "./reopen_dialog.js";
import { RetimeSheet } from "./retime_sheet.js";
import { SendDialog } from "./send_dialog.js";
import { closeSheet, sheet } from "./sheets.js";
import { WipeDialog } from "./rehearsal.js";

const SHEETS = {
  end: EndDialog, keys: KeysSheet, message: MessageSheet, pause: PauseSheet, present: PresentSheet, reach: ReachDialog, remove: RemoveDialog,
  reopen: ReopenDialog, retime: RetimeSheet, send: SendDialog, wipe: WipeDialog,
};

// The sheet that lies over the page. Who opened it gets the focus back.
export function Sheets({ live, steering }) {
  const opener = useRef(null);
  const { name, ...about } = sheet.value ?? {};
  // Before the sheet itself takes the focus, which it does in an effect of its own.
  useLayoutEffect(() => {
    if (name) opener.current = document.activeElement;
    else opener.current?.focus();
  }, [name]);
  const Shown = SHEETS[name];
  return Shown ? html`<${Shown} live=${live} steering=${steering} close=${closeSheet} ...${about} />` : null;
}
