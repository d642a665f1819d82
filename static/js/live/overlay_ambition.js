// What somebody wrote on their ambition and the server has not yet shown back, field by field. Pure.
const BLANK = { title: "", what: "", why: "", with_whom: "", when: "", how: "", question: "", spearheads: [], timeline: [],
  version: null, number: 1, shared: false, stands: false, revisions: {}, authors: [], earlier: [], lost: [] };

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

export function writeAmbition({ ambition, fields, spearheads, timeline, let_go: letGo = [] }, sheet, person) {
  const held = sheet.at("ambition", person) ?? { ...BLANK, ambition };
  const said = Object.entries({ ...fields, spearheads, timeline }).filter(([name, value]) => value != null && !isSame(held[name], value));
  const lost = held.lost.filter(({ id }) => !letGo.includes(id));
  if (!said.length && lost.length === held.lost.length) return;
  const revisions = { ...held.revisions };
  for (const [name] of said) revisions[name] = (revisions[name] ?? 0) + 1;
  sheet.set("ambition", person, { ...held, ...Object.fromEntries(said), revisions, lost });
}
