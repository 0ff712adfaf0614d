import type { Action, Answer, Assessment } from "../../assessment/model.ts";
import type { LoadedWords } from "../../i18n/words.ts";
import { reportAnswer } from "../../report/answer.ts";
import type { Conflict } from "../../storage/merge/merge.ts";

/* A place at which a session and a file of it differ, and what stands there, in words. */

/** What somebody is asked about one place. */
export interface Asked {
  path: string;
  place: string;
  here: string;
  inFile: string;
  /** The value here is the one that counts unless somebody chooses. */
  isHere: boolean;
}

/** The places of two states in words. */
export function askedOf(words: LoadedWords, session: Assessment, conflicts: readonly Conflict[]): readonly Asked[] {
  return conflicts.map(({ path, kept, other, isTheirs }) => {
    const [here, inFile] = isTheirs ? [other, kept] : [kept, other];
    const say = (value: unknown) => textOf(words, path.split("."), value);
    return {
      path,
      place: placeOf(words, session, path.split(".")),
      here: say(here),
      inFile: say(inFile),
      isHere: !isTheirs,
    };
  });
}

function placeOf({ t }: LoadedWords, { actions }: Assessment, path: readonly string[]): string {
  const [room = "", id = "", field = "", about = ""] = path;
  if (room === "actions" && id !== "order") {
    const what = actions.find((action) => action.id === id)?.what ?? "";
    return t(field === "" ? "keeping:join.places.action" : "keeping:join.places.inAction", { what });
  }
  if (room === "worksheets") return t("keeping:join.places.worksheet", { id });
  if (room === "rounds" && path.at(-1) === "note") return t("keeping:join.places.note", { id: about });
  const inRound = [
    "answers",
    "hands",
    "minority",
    "feedback",
    "checklist",
    "participants",
    "contributions",
    "date",
  ] as const;
  const known = ["title", "organisation", "variant", "depth", "actions"] as const;
  const name = room === "rounds" ? inRound.find((one) => one === field) : known.find((one) => one === room);
  return t(name === undefined ? "keeping:join.places.other" : `keeping:join.places.${name}`, { id: about });
}

function textOf({ t, list }: LoadedWords, path: readonly string[], value: unknown): string {
  const [room, , field] = path;
  if (value === undefined || value === "") return t("keeping:join.gone");
  if (path.at(-1) === "order") return t("keeping:join.order");
  if (field === "checklist") return t(value === true ? "rules:team.true" : "rules:team.false");
  if (room === "actions" && field === "done") return t(value === true ? "keeping:join.done" : "keeping:join.notDone");
  if (field === "answers" && isThing(value)) {
    const { label, reason } = reportAnswer(t, value as unknown as Answer);
    return reason === undefined ? label : `${label}: ${reason}`;
  }
  if (room === "actions" && isThing(value)) return (value as Partial<Action>).what ?? "";
  if (field === "hands" && Array.isArray(value)) return t("keeping:join.hands", { list: list(value.map(countsIn)) });
  if (Array.isArray(value)) {
    const texts = value.filter((item) => typeof item === "string");
    return texts.length === value.length ? list(texts) : t("keeping:join.lines", { count: value.length });
  }
  return typeof value === "string" || typeof value === "number" ? `${value}` : t("keeping:join.otherwise");
}

function isThing(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Hands at nought, one, two and three. */
function countsIn(hands: unknown): string {
  const counts = isThing(hands) ? hands["counts"] : undefined;
  return Array.isArray(counts) ? counts.join(" – ") : "";
}
