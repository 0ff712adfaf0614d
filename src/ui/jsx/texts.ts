import type { ReactElement, ReactNode } from "react";

/*
 * A program that translates the page puts an element of its own in the place of each text. React then still holds the text that was there: it
 * changes what nobody sees any more, and throws when it has to take it out or to put something before it. It finds elements again, and a text
 * that is alone in its element. So a text that meets something else gets an element of its own, wherever a screen writes one.
 */

/** Makes an element out of a type, its content and its key, as React does. */
export type Make = (type: "span", props: { children: ReactNode }, key?: string) => ReactElement;

/** The props of an element or a fragment, with each text that meets something else in an element of its own. */
export function withOwnTexts(type: unknown, props: unknown, make: Make): unknown {
  const { children } = props as Content;
  const isFragment = typeof type === "symbol";
  return isFragment || (typeof type === "string" && Array.isArray(children))
    ? { ...(props as Content), children: ownTexts(children, make, isFragment) }
    : props;
}

interface Content {
  children?: ReactNode;
}

/** True for props with a list of things in the element. */
export function isList(props: unknown): boolean {
  return Array.isArray((props as Content).children);
}

/**
 * What stands at one place stays at it: a text that comes or goes moves no field beside it. Texts that follow each other are one, as the blanks
 * between them would be lost where elements lie side by side; blanks between elements are nothing to translate.
 */
function ownTexts(content: ReactNode, make: Make, isPart: boolean): ReactNode {
  if (!Array.isArray(content)) return isThing(content) ? content : ownTexts([content], make, true);
  const own: ReactNode[] = [];
  let text = "";
  let at = -1;
  for (const [index, child] of content.entries()) {
    if (isThing(child)) {
      own[index] = Array.isArray(child) ? ownTexts(child, make, true) : child;
      at = -1;
    } else {
      own[index] = null;
      if (at < 0) [at, text] = [index, ""];
      if (typeof child !== "boolean") text += child ?? "";
      own[at] = text.trim() === "" ? text : make("span", { children: text }, `text ${at}`);
    }
  }
  return at === 0 && !isPart ? text : own;
}

function isThing(child: unknown): boolean {
  return typeof child === "object" && child !== null;
}
