import { describe, expect, it } from "vitest";
import type { Migration } from "../../src/storage/document.ts";
import { currentVersion, migrate, migrations, versions } from "../../src/storage/document.ts";

describe("the migrations of the document", () => {
  const madeUp: readonly Migration[] = [
    { to: 2, name: "names become titles", up: ({ name, ...rest }) => ({ ...rest, title: name }) },
    { to: 3, name: "titles get a mark", up: (older) => ({ ...older, title: `${String(older["title"])}!` }) },
    { to: 4, name: "a list of steps", up: (older) => ({ ...older, seen: ["4"] }) },
  ];

  it("run in order, each on what the one before it made", () => {
    expect(migrate({ version: 1, name: "Werksessie" }, madeUp)).toEqual({
      version: 4,
      title: "Werksessie!",
      seen: ["4"],
    });
  });

  it("run only where they lie ahead of the document", () => {
    expect(migrate({ version: 3, title: "Werksessie" }, madeUp)).toEqual({
      version: 4,
      title: "Werksessie",
      seen: ["4"],
    });
    expect(migrate({ version: 4, title: "Werksessie" }, madeUp)).toEqual({ version: 4, title: "Werksessie" });
  });

  it("leave the document that they are given as it was", () => {
    const saved = Object.freeze({ version: 1, name: "Werksessie" });
    migrate(saved, madeUp);
    expect(saved).toEqual({ version: 1, name: "Werksessie" });
  });

  it("have consecutive numbers from 2 up to the current version, and each a name", () => {
    expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: currentVersion - 1 }, (_, index) => index + 2));
    expect(migrations.every(({ name }) => name.trim() !== "")).toBe(true);
  });

  it("end at the last of the named versions", () => {
    const numbers = Object.values(versions);
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
    expect(numbers.at(-1)).toBe(currentVersion);
  });
});
