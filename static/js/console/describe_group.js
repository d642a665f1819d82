import { html, useEffect, useRef, useState } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { leaveByEscape } from "./member_row.js";

// What a group is called, where it sits, and where it meets online.
export function DescribeGroup({ steering, group, done }) {
  const [name, setName] = useState(group.name);
  const [place, setPlace] = useState(group.place);
  const [link, setLink] = useState(group.link ?? "");
  const first = useRef(null);
  useEffect(() => first.current.focus(), []);
  const wrong = link.trim() !== "" && !/^https?:\/\/\S+$/.test(link.trim());

  function save(event) {
    event.preventDefault();
    if (!name.trim() || wrong) return;
    const changed = { name: name.trim(), place: place.trim(), link: link.trim() };
    const same = changed.name === group.name && changed.place === group.place && changed.link === (group.link ?? "");
    if (!same) steering.send("DescribeGroup", { group: group.id, ...changed });
    done();
  }

  const id = (field) => `${field}-${group.id}`;
  return html`<form class="describe" onSubmit=${save} onKeyDown=${(event) => leaveByEscape(event, done)}>
    <${Line} id=${id("name")} label=${t("Name")} value=${name} set=${setName} box=${first} />
    <${Line} id=${id("place")} label=${t("Table or room")} value=${place} set=${setPlace} />
    <${Line} id=${id("link")} label=${t("Video link")} value=${link} set=${setLink} wrong=${wrong}
      hint=${wrong ? t("Begin with https://, or leave it empty.") : null} />
    <div class="row">
      <button class="button">${t("Save")}</button>
      <button type="button" class="button button--quiet" onClick=${done}>${t("Leave as it was")}</button>
    </div>
  </form>`;
}

const Line = ({ id, label, value, set, box, wrong, hint }) => html`<div class="field" data-state=${wrong ? "wrong" : null}>
  <label class="field__label" for=${id}>${label}</label>
  <input class="input" id=${id} ref=${box} value=${value} autocomplete="off"
    aria-invalid=${wrong ? "true" : null} aria-describedby=${hint ? `${id}-hint` : null}
    onInput=${(event) => set(event.target.value)} />
  ${hint && html`<span class="field__error" id=${`${id}-hint`}>${hint}</span>`}
</div>`;
