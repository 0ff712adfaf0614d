// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { ignoreSecondClick } from "../../src/app/secondClick.ts";

let heard: string[];
beforeEach(() => {
  heard = [];
  document.body.innerHTML = `
    <button id="next"><b>Volgende</b></button>
    <a id="link" href="#/verder">Verder</a>
    <div data-fast><button id="more">Eén erbij</button></div>
    <details><summary id="fold">Meer</summary></details>
    <input id="choice" type="radio">`;
  for (const one of document.querySelectorAll("[id]")) one.addEventListener("click", () => heard.push(one.id));
  document.body.addEventListener("click", ignoreSecondClick, true);
});

const click = (selector: string, detail: number) =>
  document.querySelector(selector)?.dispatchEvent(new MouseEvent("click", { detail, bubbles: true, cancelable: true }));

describe("the second click of a double one", () => {
  it.each(["#next b", "#link", "#fold"])("is nothing on what moves on, takes away or unfolds: %s", (selector) => {
    click(selector, 1);
    expect(click(selector, 2)).toBe(false);
    click(selector, 3);
    expect(heard).toHaveLength(1);
  });

  it("counts on a counter, and on a choice", () => {
    for (const detail of [1, 2, 3]) click("#more", detail);
    for (const detail of [1, 2]) click("#choice", detail);
    expect(heard).toEqual(["more", "more", "more", "choice", "choice"]);
  });

  it("is no click of a keyboard or a screen reader, however fast", () => {
    for (const _ of "abc") click("#next b", 0);
    expect(heard).toHaveLength(3);
  });
});
