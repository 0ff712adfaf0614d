import type { Chance } from "../../../support/chance.ts";

/*
 * What people write and paste, made from what they mean: so what it means is known without the readers of the app.
 */

/** A text, and what it means in the field for which it was made; `null`: nothing that the field can be. */
export interface Written<Value> {
  text: string;
  means: Value | null;
}

const months = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const days = "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag".split(" ");

/** A day between 2026 and 2031 in one of the ways in which the Dutch write it. */
export function aDate(chance: Chance): Written<string> {
  if (chance.below(6) === 0) {
    const text = chance.pick(["31-2-2027", "30 februari 2028", "volgende week", "15-13-2027", "0-0-2027", "juni 2027"]);
    return { text, means: null };
  }
  const [year, month, day] = [2026 + chance.below(6), 1 + chance.below(12), 1 + chance.below(28)];
  const two = (number: number) => `${number}`.padStart(2, "0");
  const means = `${year}-${two(month)}-${two(day)}`;
  const name = months[month - 1] ?? "";
  const weekday = days[new Date(`${means}T12:00:00Z`).getUTCDay()] ?? "";
  const text = chance.pick([
    `${day}-${month}-${year}`,
    `${two(day)}-${two(month)}-${year}`,
    `${day}/${month}/${year}`,
    `${day}.${month}.${year}`,
    `${day}-${month}-${year % 100}`,
    `${day} ${name} ${year}`,
    `${day} ${name.slice(0, 3)} ${year}`.replace("maa", "mrt"),
    `${weekday} ${day} ${name} ${year}`,
    `${weekday.slice(0, 2)} ${day} ${name} ${year}`,
    means,
    `${two(day)}${two(month)}${year}`,
    `${means}T00:00:00Z`,
    `${day}\u00a0${name}\u00a0${year}`,
  ]);
  return { text, means };
}

/** Whole euros in a usual way of writing, in the language of the screen. */
export function anAmount(chance: Chance, language: "nl" | "en"): Written<number | "p.m."> {
  if (chance.below(6) === 0) return { text: chance.pick(["p.m.", "P.M.", "pm", "pro memorie"]), means: "p.m." };
  if (chance.below(6) === 0) {
    return { text: chance.pick(["veel", "1.250,50", "-300", "12.34.5", "1,2,3", "10.000.000.000"]), means: null };
  }
  const means = chance.pick([chance.below(1000), 1000 + chance.below(9000), 10_000 + chance.below(900_000)]);
  const group = language === "nl" ? "." : ",";
  const point = language === "nl" ? "," : ".";
  const grouped = `${means}`.replace(/\B(?=(\d{3})+$)/g, group);
  const text = chance.pick([
    `${means}`,
    grouped,
    `€ ${grouped}`,
    `€\u00a0${grouped}`,
    `${grouped}${point}--`,
    `${grouped}${point}-`,
    `${means}${point}=`,
    `${grouped} euro`,
    `EUR ${means}`,
    `${`${means}`.replace(/\B(?=(\d{3})+$)/g, " ")}`,
    `${grouped}${point}00`,
  ]);
  return { text, means };
}

/** Minutes between half an hour and ten. */
export function someMinutes(chance: Chance): Written<number> {
  if (chance.below(6) === 0) return { text: chance.pick(["5", "lang", "700", "-60", "1u75"]), means: null };
  const means = 30 + chance.below(571);
  const [hours, rest] = [Math.floor(means / 60), `${means % 60}`.padStart(2, "0")];
  const asHours = [`${hours}:${rest}`, `${hours}u${rest}`, `${hours} uur ${rest}`, `${hours}.${rest}`] as const;
  const text = chance.pick([`${means}`, `${means} min`, `${means} minuten`, ...(hours > 0 ? asHours : [])]);
  return { text, means };
}

/** A whole number within the bounds of a field, or something else. */
export function aNumber(chance: Chance, min: number, max: number): Written<number> {
  if (chance.below(5) === 0) return { text: chance.pick(["zes", "1.5", "-1", `${max + 1}`, "1e5", "½"]), means: null };
  const means = min + chance.below(max - min + 1);
  return { text: chance.pick([`${means}`, ` ${means}`, `${means}\u00a0`]), means };
}

let count = 0;

/** A text as it comes off a clipboard: line ends, blanks and signs of other programs. No two are the same. */
export function aPaste(chance: Chance): string {
  count += 1;
  return chance.pick([
    `Navragen bij de wijk ${count}`,
    `Regel een\r\nregel twee ${count}\r\n`,
    `vaste\u00a0spatie\u00a0${count}`,
    `  met blanks eromheen ${count}   `,
    `\uFEFFuit kladblok ${count}`,
    `u\0i\0t\0 ${count}`,
    `<p>Beste <b>collega</b> &amp; ${count}</p>`,
    `Cel een\tcel twee ${count}\n`,
    `“naïef” – één… ${count}`,
    `=1+1 ${count}`,
    `e\u0301e\u0301n ${count}`,
    `👩‍👩‍👧 samen ${count}`,
    `A\u2028B\u2029C ${count}`,
    `constructor ${count}`,
  ]);
}

const signs = [..."abeijnorst0123456789 -.,/éë€?<&="];

/** A sign that a hand types. */
export function aSign(chance: Chance): string {
  return signs[chance.below(signs.length)] ?? "a";
}
