import type { ReactNode } from "react";
import { Component } from "react";
import { Button } from "../kit/Button.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { useUi } from "./words.ts";

/** Keeps a screen that fails, for example because its part did not load, from taking the whole page with it. */
export class Guarded extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const t = useUi();
  return (
    <section role="alert">
      <Heading level={1}>{t("broken.title")}</Heading>
      <Paragraph>{t("broken.body")}</Paragraph>
      <Button kind="primary" onClick={() => window.location.reload()}>
        {t("broken.refresh")}
      </Button>
    </section>
  );
}
