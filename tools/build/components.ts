import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of others that the app is built with. */
export interface Component {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  /** SHA-512 of the package as it was published, in hex. */
  sha512: string;
  /** The texts of its licence, as they lie in the package. */
  texts: readonly string[];
}

interface Locked {
  version?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  peer?: boolean;
}

/** The packages of package-lock.json that go into the app, by name. Those for building and proving don't, nor what is optional in them. */
export function components(root: string): Component[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Readonly<Record<string, Locked>>;
  };
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional, peer }]) => path !== "" && !dev && !optional && !devOptional && !peer)
    .map(([path, locked]) => component(join(root, path), path.slice(path.lastIndexOf("node_modules/") + 13), locked))
    .toSorted((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

function component(folder: string, name: string, { version = "", integrity = "", license = "" }: Locked): Component {
  const [, digest = ""] = /^sha512-(\S+)/.exec(integrity) ?? [];
  return {
    name,
    version,
    licence: license,
    sha512: Buffer.from(digest, "base64").toString("hex"),
    texts: texts(folder),
  };
}

function texts(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice|ofl)/i.test(file));
  return names.toSorted().map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
}

/** The app and its packages as a CycloneDX bill of materials. It holds no moment and no chance: the same commit gives the same bytes. */
export function billOfMaterials(
  app: { name: string; version: string; licence: string },
  parts: readonly Component[],
): string {
  const self = { "bom-ref": `${app.name}@${app.version}`, type: "application", name: app.name, version: app.version };
  const components = parts.map(({ name, version, licence, sha512 }) => ({
    "bom-ref": purl(name, version),
    type: "library",
    name,
    version,
    purl: purl(name, version),
    licenses: [{ expression: licence }],
    hashes: [{ alg: "SHA-512", content: sha512 }],
  }));
  return `${JSON.stringify(
    {
      $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      version: 1,
      metadata: { component: { ...self, licenses: [{ expression: app.licence }] } },
      components,
      dependencies: [{ ref: self["bom-ref"], dependsOn: components.map((one) => one["bom-ref"]) }],
    },
    null,
    2,
  )}\n`;
}

function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
}

/** The licences of all packages with their texts, for people. A text that many share stands once. */
export function licenceList(
  app: { name: string; version: string; licence: string },
  parts: readonly Component[],
): string {
  const line = "-".repeat(79);
  const lines = parts.map(({ name, version, licence }) => `${`${name} ${version}`.padEnd(64)} ${licence}`);
  const users = new Map<string, string[]>();
  for (const { name, version, texts } of parts) {
    for (const text of texts) users.set(text, [...(users.get(text) ?? []), `${name} ${version}`]);
  }
  const texts = [...users].map(([text, of]) => `${line}\n${of.join("\n")}\n${line}\n\n${text}\n`);
  return `${app.name} ${app.version}, ${app.licence}\n\nPackages of others in it:\n\n${lines.join("\n")}\n\n${texts.join("\n")}`;
}
