/** What the browser answers; undefined when it does not know the question or forbids it. */
export async function asked<Value>(question: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await question();
  } catch {
    return undefined;
  }
}
