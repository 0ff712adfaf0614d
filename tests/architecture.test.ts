import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const project = fileURLToPath(new URL("..", import.meta.url));

/** The rooms of the house from the roof down. A file imports from lower floors only, never from a neighbour on its own. */
const floors = [
  ["app", "cli"],
  ["ui"],
  ["machine", "export", "i18n"],
  ["content", "report", "storage"],
  ["assessment", "theme"],
];
const rooms = floors.flat();

/** Screens get the composed content from `app`, so that a new variant touches no screen. */
const closed = [{ from: "ui", to: "content" }];

function mayImport(from: string, to: string): boolean {
  const floorOf = (room: string) => floors.findIndex((floor) => floor.includes(room));
  const isLower = floorOf(to) > floorOf(from);
  return from === to || (isLower && !closed.some((door) => door.from === from && door.to === to));
}

interface Fault {
  file: string;
  message: string;
}

/** What the linter of this project says about these files: their paths in the project, each with its source. */
function faultsOf(files: Readonly<Record<string, string>>): Fault[] {
  const folder = mkdtempSync(join(tmpdir(), "kansenwijzer-lint-"));
  try {
    for (const part of ["biome.json", ".gitignore", "tools/lint"]) {
      cpSync(join(project, part), join(folder, part), { recursive: true });
    }
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    const biome = join(project, "node_modules/@biomejs/biome/bin/biome");
    const given = [biome, "lint", "--reporter=json", "--max-diagnostics=none", "src"];
    const { stdout } = spawnSync(process.execPath, given, { cwd: folder, encoding: "utf8" });
    return faultsIn(JSON.parse(stdout));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface BiomeReport {
  diagnostics: readonly { message: string; location: { path: string } }[];
}

function faultsIn({ diagnostics }: BiomeReport): Fault[] {
  return diagnostics.map(({ message, location }) => ({ file: location.path.replaceAll("\\", "/"), message }));
}

describe("the directions of imports", () => {
  const pairs = rooms.flatMap((from) => rooms.map((to) => ({ from, to, file: `src/${from}/parts/${to}.ts` })));
  const faults = faultsOf(
    Object.fromEntries(pairs.map(({ to, file }) => [file, `export type { Thing } from "../../${to}/thing.ts";\n`])),
  );

  it.each(rooms)("are guarded in src/%s", (room) => {
    const refused = pairs.filter(({ from, file }) => from === room && faults.some((fault) => fault.file === file));
    const forbidden = pairs.filter(({ from, to }) => from === room && !mayImport(from, to));
    expect(refused).toEqual(forbidden);
  });

  it("are taught to whoever mistakes them", () => {
    const { message } = faults.find(({ file }) => file === "src/report/parts/ui.ts") ?? {};
    expect(message).toContain("src/report stands on floor 2: it may import src/assessment and src/theme");
    expect(message).toContain("Data flows one way");
    expect(message).toContain("docs/architecture.md");
    expect(existsSync(join(project, "docs/architecture.md"))).toBe(true);
  });

  it("hold for imports of every kind", () => {
    const files = {
      "src/report/static.ts": 'import { a } from "../ui/a.ts";\nexport const b = a;\n',
      "src/report/type.ts": 'import type { A } from "../ui/a.ts";\nexport type B = A;\n',
      "src/report/lazy.ts": 'export const a = () => import("../ui/a.ts");\n',
      "src/report/again.ts": 'export * from "../ui/a.ts";\n',
    };
    expect(namesOf(faultsOf(files))).toEqual(Object.keys(files).sort());
  });

  it("know every room in src", () => {
    expect(readdirSync(join(project, "src")).sort(), "a new room gets a floor here and an entry in biome.json").toEqual(
      rooms.toSorted(),
    );
  });
});

describe("the doors of the house", () => {
  it("let only the kit at the component library", () => {
    const css =
      'import "@utrecht/alert-css/dist/index.css";\nimport "@nl-design-system-candidate/button-css/button.css";\n';
    const faults = faultsOf({ "src/ui/kit/Alert.tsx": css, "src/ui/board/Board.tsx": css, "src/app/main.tsx": css });
    expect(namesOf(faults)).toEqual(["src/app/main.tsx", "src/ui/board/Board.tsx"]);
    expect(faults[0]?.message).toContain("Only src/ui/kit knows the component library");
  });

  it("let the browser in at src/app only", () => {
    const faults = faultsOf({
      "src/app/a.ts": "export const a = () => window.localStorage.length + document.title.length;\n",
      "src/ui/scroll.ts": "export const a = () => window.scrollTo(0, 0);\n",
      "src/ui/store.ts": "export const a = () => localStorage.length;\n",
      "src/ui/page.ts": "export const a = () => document.title;\n",
      "src/storage/a.ts": "export const a = () => indexedDB.databases();\n",
      "src/assessment/a.ts": "export const a = () => crypto.randomUUID();\n",
      "src/machine/a.ts": "export const a = () => window.location.hash;\n",
    });
    expect(namesOf(faults)).toEqual([
      "src/assessment/a.ts",
      "src/machine/a.ts",
      "src/storage/a.ts",
      "src/ui/page.ts",
      "src/ui/store.ts",
    ]);
  });

  it("let time and chance in at src/app and src/cli only", () => {
    const faults = faultsOf({
      "src/app/a.ts": "export const a = () => new Date();\n",
      "src/cli/a.ts": "export const a = () => Date.now();\n",
      "src/i18n/a.ts": "export const a = (text: string) => new Date(text);\n",
      "src/report/a.ts": "export const a = () => new Date();\n",
      "src/machine/a.ts": "export const a = () => Date.now();\n",
      "src/assessment/a.ts": "export const a = () => Math.random();\n",
    });
    expect(namesOf(faults)).toEqual(["src/assessment/a.ts", "src/machine/a.ts", "src/report/a.ts"]);
    expect(faults[0]?.message).toContain("Time and chance enter in src/app and src/cli only");
  });

  it("let nothing out", () => {
    const files = {
      "src/app/a.ts": 'export const a = () => fetch("/a");\n',
      "src/app/b.ts": 'export const a = () => fetch("/a", { method: "POST" });\n',
      "src/app/c.ts": "export const a = () => new XMLHttpRequest();\n",
      "src/app/d.ts": 'export const a = () => new WebSocket("wss://a");\n',
      "src/app/e.ts": 'export const a = () => navigator.sendBeacon("/a", "b");\n',
    };
    const faults = faultsOf(files);
    expect(namesOf(faults)).toEqual(Object.keys(files));
    expect(faults[0]?.message).toContain("Nothing that a team types leaves the browser");
  });

  it("have no way round in a circle", () => {
    const faults = faultsOf({
      "src/report/a.ts": 'import { b } from "./b.ts";\nexport const a = () => b;\n',
      "src/report/b.ts": 'import { a } from "./a.ts";\nexport const b = () => a;\n',
    });
    expect(namesOf(faults)).toEqual(["src/report/a.ts", "src/report/b.ts"]);
  });
});

function namesOf(faults: readonly Fault[]): string[] {
  return [...new Set(faults.map(({ file }) => file))].sort();
}

describe("what a screen remembers", () => {
  const screens = readdirSync(join(project, "src/ui"), { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.tsx?$/.test(path),
  );
  /** A beginning that was computed goes stale when what it came from changes; one that is written out has nothing to follow. */
  const written =
    /^(?:|true|false|\d+|"[^"]*"|\[\]|new Set\(\)|typeof IntersectionObserver === "undefined"|\{ kind: "all", leftOut: new Set\(\) \})$/;
  /** What is meant to stay as it was at that moment: whether something stands open or is there, and at which question something came up. */
  const opened = [
    ["start/NewSessionForm.tsx", 'date === "" || wrongDate !== undefined'],
    ["steps/StepWorksheets.tsx", 'begun || typeof IntersectionObserver === "undefined"'],
    ["werksessie/LaterDialog.tsx", "useMemory(questionAt)?.question"],
    ["werksessie/Pad.tsx", "role !== undefined"],
  ];

  it("is never a copy of what is stored: fields have `useTyping` for that", () => {
    const copies = screens.flatMap((path) => {
      const source = readFileSync(join(project, "src/ui", path), "utf8");
      const found = source.matchAll(/\buse(?:State|Reducer)(?:<[^;=]*?>)?\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/gs);
      return [...found].map(
        ([, first = ""]) => [path.replaceAll("\\", "/"), first.trim().replace(/\s+/g, " ")] as const,
      );
    });
    expect(copies.length).toBeGreaterThan(50);
    expect(copies.filter(([, first]) => !written.test(first)).toSorted()).toEqual(opened);
  });

  it("is never what somebody types: that stands on the shelf for it, and outlives the screen", () => {
    /** A passphrase is kept nowhere. */
    const secret = ["frame/SealedNotice.tsx", "takeaway/SealedSave.tsx"];
    const kept = screens.filter((path) => {
      const source = readFileSync(join(project, "src/ui", path), "utf8");
      const states = [...source.matchAll(/const \[\w+, (\w+)\] = useState/g)].map(([, set = ""]) => set);
      const fields = [
        ...source.matchAll(/<(?:TextField|TextArea|PhraseField|SelectField|WrittenField|DateInput)\b.*?\/>/gs),
      ];
      return fields.some(([field]) =>
        states.some((set) => new RegExp(`onChange=\\{(?:${set}\\}|\\(\\w+\\) => ${set}\\()`).test(field)),
      );
    });
    expect(kept.map((path) => path.replaceAll("\\", "/")).toSorted()).toEqual(secret);
  });
});
