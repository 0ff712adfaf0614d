import type { RoomTranslate } from "../frame/words.ts";
import type { Inspection } from "./inspection.ts";

export interface Fact {
  name: string;
  value: string;
  /** Written for machines: shown in even letters, broken anywhere. */
  isCode?: boolean;
}

/** A question of a security officer, with what was seen. */
export interface Part {
  title: string;
  says: readonly string[];
  facts: readonly Fact[];
}

/** What was seen of this copy, in words. */
export function checkParts(seen: Inspection, t: RoomTranslate): Part[] {
  const yesOrNo = (is: boolean) => t(is ? "check.yes" : "check.no");
  return [
    {
      title: t("check.build"),
      says: [],
      facts: [
        { name: t("check.version"), value: seen.version },
        { name: t("check.edition"), value: t(`check.edition_${seen.edition}`) },
        { name: t("check.commit"), value: seen.commit, isCode: true },
        { name: t("check.id"), value: seen.build ?? t("check.idNone"), isCode: seen.build !== undefined },
      ],
    },
    {
      title: t("check.sent"),
      says: [],
      facts: [
        { name: t("check.elsewhere"), value: [seen.elsewhere.length, ...seen.elsewhere].join("\n") },
        ...(seen.edition === "file"
          ? []
          : [
              { name: t("check.own"), value: String(seen.own.all) },
              { name: t("check.fromHere"), value: String(seen.own.fromHere) },
            ]),
      ],
    },
    {
      title: t("check.policy"),
      says: [t(seen.enforced.length > 0 ? "check.enforced" : "check.notEnforced")],
      facts: seen.enforced.map((policy, index) => ({
        name: `${index + 1}. Content Security Policy`,
        value: policy.split("; ").join(";\n"),
        isCode: true,
      })),
    },
    ...(seen.edition === "file" ? [] : [headersPart(seen, t)]),
    {
      title: t("check.storage"),
      says: [t("check.storageBody"), ...(seen.edition === "file" ? [t("check.storageFile")] : [])],
      facts: [
        { name: t("check.database"), value: yesOrNo(seen.storage.works) },
        { name: t("check.persisted"), value: yesOrNo(seen.storage.persisted) },
        { name: t("check.used"), value: t("check.megabytes", { size: Math.ceil(seen.storage.bytes / 1e6) }) },
      ],
    },
    {
      title: t("check.offline"),
      says: [t(`check.offline_${seen.offline}`)],
      facts: [
        ...(seen.files.all === 0 ? [] : [{ name: t("check.files"), value: filesText(seen.files, t) }]),
        ...hostScriptFact(seen, t),
      ],
    },
  ];
}

function headersPart({ headers }: Inspection, t: RoomTranslate): Part {
  const said = (found: string | undefined, meant: string) => {
    if (found === undefined) return t("check.absent");
    return found === meant ? t("check.asMeant") : t("check.other", { found });
  };
  return {
    title: t("check.headers"),
    says: [t(headers === undefined ? "check.headersNone" : "check.headersBody")],
    facts: (headers ?? []).map(({ name, meant, found }) => ({ name, value: said(found, meant) })),
  };
}

function hostScriptFact({ hostScript }: Inspection, t: RoomTranslate): Fact[] {
  if (hostScript === undefined) return [];
  const { sha256, isOfBuild } = hostScript;
  const value = [t(isOfBuild ? "check.overlayBuilt" : "check.overlayOwn"), sha256].join("\n");
  return [{ name: t("check.overlay"), value, isCode: true }];
}

function filesText({ all, other }: Inspection["files"], t: RoomTranslate): string {
  return [t("check.of", { count: all - other.length, of: all }), ...other].join("\n");
}

/** All of it as a text to send on. */
export function asText(title: string, parts: readonly Part[]): string {
  const blocks = parts.map(({ title: part, says, facts }) =>
    [part, ...says, ...facts.map(({ name, value }) => `${name}: ${value.replaceAll("\n", " ")}`)].join("\n"),
  );
  return `${[title, ...blocks].join("\n\n")}\n`;
}
