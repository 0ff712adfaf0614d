import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const text = readFileSync(new URL("../../publiccode.yml", import.meta.url), "utf8");

/**
 * The values in the file by path, such as `legal.license`; a list gives one value per item. Reads the part of YAML that the file uses:
 * maps by indentation, lists of plain values or one-key maps, and folded text (`>`).
 */
function valuesIn(yaml: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const path: { indent: number; key: string }[] = [];
  for (const line of yaml.split("\n").filter((each) => !/^\s*(?:#|$)/.test(each))) {
    const [, space = "", dash = "", rest = ""] = /^( *)(- )?(.*)$/.exec(line) ?? [];
    const indent = space.length + dash.length;
    const [, key = "", value = ""] = /^([A-Za-z]+):(?: +(.*))?$/.exec(rest) ?? [];
    while ((path.at(-1)?.indent ?? -1) >= indent) path.pop();
    const parent = path.map((each) => each.key).join(".");
    const at = key === "" ? parent : [...path.map((each) => each.key), key].join(".");
    const said = (key === "" ? rest : value).replace(/^["'](.*)["']$/, "$1");
    if (key !== "" && dash === "") path.push({ indent, key });
    found.set(at, [...(found.get(at) ?? []), ...(said === "" || said === ">" ? [] : [said])]);
  }
  return found;
}

const values = valuesIn(text);
const only = (path: string): string => values.get(path)?.join(" ") ?? "";

describe("publiccode.yml, by the rules of version 0.7", () => {
  it("says that it follows that version", () => {
    expect(only("publiccodeYmlVersion")).toBe("0.7");
  });

  it.each([
    "name",
    "url",
    "platforms",
    "developmentStatus",
    "softwareType",
    "legal.license",
    "maintenance.type",
    "maintenance.contacts.name",
    "localisation.localisationReady",
    "localisation.availableLanguages",
  ])("has the mandatory %s", (path) => {
    expect(only(path)).not.toBe("");
  });

  it.each(["nl", "en"])("describes the software in %s, within the lengths that a catalogue accepts", (language) => {
    const short = only(`description.${language}.shortDescription`).length;
    const long = only(`description.${language}.longDescription`).length;
    expect(short).toBeGreaterThan(0);
    expect(short).toBeLessThanOrEqual(150);
    expect(long).toBeGreaterThanOrEqual(150);
    expect(long).toBeLessThanOrEqual(10_000);
    expect(values.get(`description.${language}.features`)?.length).toBeGreaterThanOrEqual(5);
  });

  it("uses the words that the standard lists", () => {
    expect(["concept", "development", "beta", "stable", "obsolete"]).toContain(only("developmentStatus"));
    expect(["internal", "contract", "community", "none"]).toContain(only("maintenance.type"));
    expect(only("softwareType")).toBe("standalone/web");
    expect(values.get("intendedAudience.countries")).toEqual(["NL"]);
    for (const id of values.get("supports.id") ?? []) expect(id).toMatch(/^(?:alias:[a-z0-9]+|https:\/\/\S+|urn:\S+)$/);
  });

  it("names the version and the licence of the package, and every language that the app has", () => {
    const { version, license } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect([only("softwareVersion"), only("legal.license")]).toEqual([version, license]);
    expect(values.get("localisation.availableLanguages")).toEqual(["nl", "en"]);
  });
});
