import type { Deed, Habits } from "./habits.ts";
import type { Seat } from "./seat.ts";
import type { Spec } from "./specs.ts";
import type { Written } from "./writing.ts";
import { aDate, aNumber, anAmount, aPaste, aSign, someMinutes } from "./writing.ts";

/*
 * What a hand does in a field: a key, a paste, going in and out.
 */

type Field = ReturnType<Habits["specs"]>[number];

/** The doings in the field in which the person is, and going into another. */
export function fieldDeeds(habits: Habits): Deed[] {
  const { at, model } = habits;
  const fields = habits.specs();
  const here = fields.find(({ key }) => at.fields.some((field) => field.key === key && field.isFocused));
  const entering: Deed = {
    name: "field",
    weight: here === undefined ? 40 : 8,
    does: () => enters(habits, habits.one(fields)),
  };
  if (here === undefined) return fields.length === 0 ? [] : [entering];
  const isForm = here.spec.form === "new" || here.spec.form === "rename";
  const isWriting = at.writing !== undefined && model.views[at.name].in?.name === at.writing.spec.name;
  return [
    entering,
    { name: "key", weight: isWriting ? 250 : 90, does: () => types(habits, here) },
    { name: "backspace", weight: 7, does: () => erases(habits, here) },
    { name: "select all", weight: 5, does: () => selectsAll(habits, here) },
    { name: "paste", weight: here.spec.kind === "text" ? 7 : 10, does: () => pastes(habits, here) },
    { name: "tab", weight: 12, does: () => tabs(habits, "Tab") },
    { name: "tab back", weight: 4, does: () => tabs(habits, "Shift+Tab") },
    ...(isForm ? [] : [{ name: "enter", weight: 4, does: () => pressesEnter(habits, here) }]),
    { name: "escape", weight: 3, does: () => escapes(habits) },
    { name: "undo of typing", weight: 5, does: () => undoesTyping(habits, "ControlOrMeta+z") },
    { name: "redo of typing", weight: 2, does: () => undoesTyping(habits, "ControlOrMeta+Shift+z") },
  ];
}

/** Goes into a field; into one for a date or a number mostly to write something that can be named. */
async function enters(habits: Habits, { key, spec }: Field): Promise<string> {
  const { at, model, chance } = habits;
  await at.clicks({ field: key });
  await at.presses("ControlOrMeta+End");
  model.enters(at.name, spec);
  at.isSelected = false;
  at.writing = undefined;
  at.caretIn = key;
  if (spec.kind === "text" || spec.kind === "reason" || chance.below(4) === 0) return spec.name;
  const { text, means } = writtenFor(habits, spec);
  await at.presses("ControlOrMeta+a");
  at.isSelected = true;
  // A year alone is complete with its fourth figure: what is longer is for the other parts.
  if (spec.part !== "year") at.writing = { spec, text, at: 0, means };
  return `${spec.name} ${spec.part ?? ""}, to write “${text}”`;
}

function writtenFor({ chance, at }: Habits, spec: Spec): Written<unknown> {
  if (spec.kind === "date") return aDate(chance);
  if (spec.kind === "amount") return anAmount(chance, at.language);
  if (spec.kind === "minutes") return someMinutes(chance);
  return aNumber(chance, ...spec.range);
}

function signFor({ chance }: Habits, { kind }: Spec): string {
  if (kind === "text" || kind === "reason") return aSign(chance);
  return chance.below(5) === 0 ? aSign(chance) : `${chance.below(10)}`;
}

async function types(habits: Habits, here: Field): Promise<string> {
  const { at, model } = habits;
  const { writing } = at;
  const isWriting = writing?.spec.name === here.spec.name && writing.spec.part === here.spec.part;
  const sign = (isWriting ? [...writing.text][writing.at] : undefined) ?? signFor(habits, here.spec);
  if (isWriting) at.writing = writing.at < [...writing.text].length ? { ...writing, at: writing.at + 1 } : undefined;
  const before = at.isSelected ? "" : here.value;
  await goesToEnd(at, here);
  await at.types(sign);
  at.isSelected = false;
  model.becomes(at.name, here.spec, (before + sign).length > here.spec.most ? before : before + sign);
  return `“${sign}” in ${here.spec.name} ${here.spec.part ?? ""}`;
}

/** A field to which the app brought the person has its caret where the browser puts it. */
async function goesToEnd(at: Seat, { key }: Field): Promise<void> {
  if (!at.isSelected && at.caretIn !== key) await at.presses("ControlOrMeta+End");
  at.caretIn = key;
}

async function erases(habits: Habits, here: Field): Promise<string> {
  const { at } = habits;
  await goesToEnd(at, here);
  await at.presses("Backspace");
  const [, text = ""] = (await at.focused()) ?? [];
  const before = at.isSelected ? "" : here.value;
  // A sign may be put together of several: how many of them go is the browser's.
  if (!before.startsWith(text)) throw new Error(`Backspace made “${text}” of “${here.value}”`);
  return takes(habits, here, text);
}

/** The model takes what stands in the field now; what was being written is let go of. */
function takes({ at, model }: Habits, here: Field, text: string): string {
  at.isSelected = false;
  at.writing = undefined;
  model.becomes(at.name, here.spec, text);
  return `${here.spec.name} ${here.spec.part ?? ""} is “${text}”`;
}

async function selectsAll({ at }: Habits, here: Field): Promise<string> {
  await at.presses("ControlOrMeta+a");
  at.isSelected = true;
  at.writing = undefined;
  return here.spec.name;
}

/** The signs of a text that a field keeps, whatever it makes of line ends and blanks. */
function signsOf(text: string): string {
  return text.replace(/[\s\0\uFEFF\u2028\u2029]/g, "");
}

async function pastes(habits: Habits, here: Field): Promise<string> {
  const { at, model, chance } = habits;
  const { spec } = here;
  const isText = spec.kind === "text" || spec.kind === "reason";
  const written: Written<unknown> = isText ? { text: aPaste(chance), means: null } : writtenFor(habits, spec);
  const before = at.isSelected ? "" : here.value;
  await goesToEnd(at, here);
  await at.pastes(written.text, chance.below(3) === 0 ? `<b>${written.text.replace(/[<&\0]/g, "")}</b>` : undefined);
  const told = `“${written.text}” into ${spec.name} ${spec.part ?? ""} “${before}”`;
  if (spec.kind === "date" && written.means !== null) {
    at.isSelected = false;
    at.writing = undefined;
    model.storesDate(at.name, spec, written.means as string);
    return told;
  }
  const [, text = ""] = (await at.focused()) ?? [];
  const meant = signsOf(before + written.text);
  if (signsOf(text) !== meant && before.length + written.text.length <= spec.most)
    throw new Error(`${told} made “${text}”`);
  takes(habits, here, text);
  if (!isText && before === "" && written.means !== null && model.stored(spec) !== written.means)
    throw new Error(`${told} is ${model.stored(spec)} and means ${written.means}`);
  return told;
}

/** Leaves the field by a key: what was written in it has to be what it means. */
async function tabs(habits: Habits, key: "Tab" | "Shift+Tab"): Promise<string> {
  const { at, model } = habits;
  const { writing } = at;
  const stored = writing && model.stored(writing.spec);
  await at.presses(key);
  const [focused] = (await at.focused()) ?? [];
  model.enters(at.name, habits.specs().find((one) => one.key === focused)?.spec);
  // A field that is entered by this key has all of its text selected.
  at.isSelected = focused !== undefined && at.fields.find((field) => field.key === focused)?.isLine === true;
  at.writing = undefined;
  if (focused !== undefined && !at.isSelected) await at.presses("ControlOrMeta+End");
  at.caretIn = focused;
  if (writing?.at === [...(writing?.text ?? "")].length) isMeant(habits, writing, stored);
  return `to ${focused ?? "no field"}`;
}

/** What was written whole, and left, is stored as what it means; what is nothing leaves what was stored. */
function isMeant({ at, model }: Habits, writing: NonNullable<Seat["writing"]>, before: unknown): void {
  const { spec, means, text } = writing;
  const isStill = model.views[at.name].in?.name === spec.name;
  if (isStill) return;
  const now = model.stored(spec);
  const must = means ?? before;
  // A field of minutes that stands for one of the usual choices is empty.
  if (spec.kind === "minutes" && now === undefined) return;
  if (now !== must) throw new Error(`“${text}” in ${spec.name} is ${now} and means ${must}`);
}

async function pressesEnter(habits: Habits, here: Field): Promise<string> {
  const { at, model } = habits;
  await goesToEnd(at, here);
  await at.presses("Enter");
  if (here.isLine) {
    at.writing = undefined;
    model.leaves(at.name, here.spec);
    return here.spec.name;
  }
  const text = `${at.isSelected ? "" : here.value}\n`;
  return takes(habits, here, text.length > here.spec.most ? here.value : text);
}

async function escapes({ at }: Habits): Promise<string> {
  await at.presses("Escape");
  return at.hash;
}

/**
 * The browser's own way back: whatever it brings back is shown, and counts. It has one way for all fields, and goes to the field of which it
 * takes something back.
 */
async function undoesTyping(habits: Habits, key: string): Promise<string> {
  const { at, model } = habits;
  await at.presses(key);
  const [focused, text = ""] = (await at.focused()) ?? [];
  const field = habits.specs().find((one) => one.key === focused);
  const isElsewhere = field !== undefined && model.views[at.name].in?.name !== field.spec.name;
  if (field === undefined || isElsewhere) model.enters(at.name, undefined);
  if (field === undefined) return "in no field";
  const told = takes(habits, field, text);
  // It changes the other field before it brings the person there: that one is left as soon as it is changed.
  if (isElsewhere) model.leaves(at.name, field.spec);
  model.enters(at.name, field.spec);
  await at.presses("ControlOrMeta+End");
  at.caretIn = field.key;
  return told;
}
