// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import fc from "fast-check";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it } from "vitest";

afterEach(cleanup);

/** As browsers translate: an element of its own in the place of each text. */
function translate(page: Element): void {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.textContent?.trim() === "") continue;
    const translated = document.createElement("font");
    translated.textContent = text.textContent;
    text.parentNode?.replaceChild(translated, text);
  }
}

function Labelled({ children }: { children: ReactNode }) {
  return <b>{children}</b>;
}

/** Texts as screens write them: beside elements, conditions, other texts, in fragments, in lists, handed to a component. */
function Screen({ parts: [one = "", two = "", three = ""], count, list }: Shown) {
  return (
    <section>
      <p>
        {one} · {count} van {two !== "" && <i>{two}</i>} {three !== "" && three}
      </p>
      <p>
        {two !== "" && two}
        <input type="text" />
        {one === "" ? <i>niets</i> : one}
      </p>
      <Labelled>
        {three}
        {count > 2 && <i>{count}</i>}
      </Labelled>
      <Labelled>
        <>
          {one}
          {two !== "" && (
            <>
              {count} {two}
            </>
          )}
        </>
      </Labelled>
      <p>
        {list.map((item, index) => (index % 2 === 0 ? item : <i key={item}>{item}</i>))}
        {count}
      </p>
      <>{count > 3 && one}</>
      <p>{count > 1 ? `${one} ${count}` : <i>{one}</i>}</p>
    </section>
  );
}

interface Shown {
  parts: readonly string[];
  count: number;
  list: readonly string[];
}

const word = fc.constantFrom("", "een", "twee woorden", " drie ");
const shown: fc.Arbitrary<Shown> = fc.record({
  parts: fc.tuple(word, word, word),
  count: fc.nat(4),
  list: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 4 }),
});

describe("a page that the browser translates", () => {
  it("says what it should after each change, throws at none, and keeps its fields", () => {
    fc.assert(
      fc.property(fc.array(shown, { minLength: 2, maxLength: 6 }), (states) => {
        const [first, ...later] = states;
        const page = render(first === undefined ? null : <Screen {...first} />);
        const field = page.container.querySelector("input");
        for (const state of later) {
          translate(page.container);
          page.rerender(<Screen {...state} />);
          const fresh = render(<Screen {...state} />);
          expect(page.container.textContent).toBe(fresh.container.textContent);
          expect(page.container.querySelector("input")).toBe(field);
          fresh.unmount();
        }
        page.unmount();
      }),
      { numRuns: 40 },
    );
  });

  it("says the same as it would without elements of their own, blanks included", () => {
    const { container } = render(<Screen parts={["een", "twee", "drie"]} count={3} list={["a", "b", "c"]} />);
    expect([...container.querySelectorAll("p, section > b")].map((element) => element.textContent)).toEqual([
      "een · 3 van twee drie",
      "tweeeen",
      "drie3",
      "een3 twee",
      "abc3",
      "een 3",
    ]);
  });
});
