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
  const isFragment = typeof type === "symbol";
  if (!(isFragment || (typeof type === "string" && isList(props)))) return props;
  const { children } = props as Content;
  const own = ownTexts(children, make, isFragment);
  return own === children ? props : { ...(props as Content), children: own };
}

interface Content {
  children?: ReactNode;
}

/** True for props with a list of things in the element. */
export function isList(props: unknown): boolean {
  return Array.isArray((props as Content).children);
}

/** The very same where there is no text. What stands at one place stays at it: a text that comes or goes moves no field beside it. */
function ownTexts(content: ReactNode, make: Make, isPart: boolean): ReactNode {
  const list: readonly ReactNode[] = Array.isArray(content) ? content : [content];
  const isInRun = list.map((child) => child === null || typeof child !== "object");
  if (list.every((child) => !isText(child) && !Array.isArray(child))) return content;
  // Texts that follow each other are one: the blanks between them would be lost where elements lie side by side.
  const runFrom = (index: number) => {
    const end = isInRun.indexOf(false, index);
    return list.slice(index, end < 0 ? undefined : end);
  };
  const textOf = (run: readonly ReactNode[]) => run.filter((part) => typeof part !== "boolean").join("");
  if (!isPart && !isInRun.includes(false)) return textOf(list);
  return list.map((child, index) => {
    if (Array.isArray(child)) return ownTexts(child, make, true);
    if (!isInRun[index]) return child;
    const run = index > 0 && isInRun[index - 1] ? [] : runFrom(index);
    if (run.some(isText)) return make("span", { children: textOf(run) }, `text ${index}`);
    return run.length > 0 ? textOf(run) : null;
  });
}

/** Blanks between elements are nothing to translate. */
function isText(child: ReactNode): boolean {
  return typeof child === "number" || typeof child === "bigint" || (typeof child === "string" && child.trim() !== "");
}
