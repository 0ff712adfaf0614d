import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, ResolvedConfig } from "vite";
import { billOfMaterials, components, licenceList } from "./components.ts";
import { seal } from "./seal.ts";
import { securityText } from "./securityText.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The app as package.json names it, with the commit that it is built from; without git, or with changes since, that is said. */
export function appOf() {
  const { name, version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return { name: String(name), version: String(version), licence: String(license), commit: commit() };
}

function git(...given: string[]) {
  return spawnSync("git", given, { cwd: root, encoding: "utf8" });
}

/** When the commit was made; without git, the day of the release in publiccode.yml. */
function moment(): Date {
  const { status, stdout } = git("log", "-1", "--format=%cI");
  return new Date(status === 0 ? stdout.trim() : inPubliccode("releaseDate"));
}

/** Who hosts the app names whom to tell of a weakness; otherwise it is where the code is published. */
function contact(): string {
  return process.env["SECURITY_CONTACT"] ?? `${inPubliccode("url")}/security`;
}

function inPubliccode(key: string): string {
  const [, value = ""] =
    new RegExp(`^${key}: "(.*)"$`, "m").exec(readFileSync(join(root, "publiccode.yml"), "utf8")) ?? [];
  return value;
}

function commit(): string {
  const head = git("rev-parse", "HEAD");
  if (head.status !== 0) return "unknown";
  return git("status", "--porcelain").stdout === "" ? head.stdout.trim() : `${head.stdout.trim()} with changes`;
}

/** Adds the bill of materials and the licences to the built app, and closes it with the hashes of its files (seal.ts). */
export function sealPlugin(): Plugin {
  let config: ResolvedConfig;
  let failed = false;
  const app = appOf();
  return {
    name: "kansenwijzer:seal",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    buildEnd(error) {
      failed = error !== undefined;
    },
    renderError() {
      failed = true;
    },
    generateBundle() {
      const parts = components(root);
      this.emitFile({ type: "asset", fileName: "sbom.json", source: billOfMaterials(app, parts) });
      this.emitFile({ type: "asset", fileName: "licences.txt", source: licenceList(app, parts) });
      this.emitFile({ type: "asset", fileName: ".well-known/security.txt", source: securityText(contact(), moment()) });
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        // There is nothing to close, and a second fault would hide the first.
        if (failed) return;
        const folder = resolve(config.root, config.build.outDir);
        const what = `${app.name} ${app.version}, commit ${app.commit}`;
        const { id } = await seal(folder, join(root, "src/app/sw.ts"), what);
        config.logger.info(`${what}, build ${id}`);
      },
    },
  };
}
