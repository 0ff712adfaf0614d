import type { ReportBlock } from "../../report/model.ts";
import { Alert } from "../kit/Alert.tsx";
import { join } from "../kit/join.ts";
import { Table } from "../kit/Table.tsx";
import { Paragraph } from "../kit/Text.tsx";
import { TimelineView } from "./TimelineView.tsx";
import styles from "./Worksheets.module.css";

/** What stands in a worksheet, as it reads in the plan. `live`: messages are said aloud when they change. */
export function Blocks({ blocks, live = false }: { blocks: readonly ReportBlock[]; live?: boolean }) {
  return inPlace(blocks).map(({ key, one }) => <Block key={key} block={one} live={live} />);
}

/** Blocks and rows stay the same by their place: a sentence that changes is said aloud where it stands. */
function inPlace<One>(all: readonly One[]): readonly { key: string; one: One }[] {
  return all.map((one, index) => ({ key: String(index), one }));
}

function Block({ block, live }: { block: ReportBlock; live: boolean }) {
  switch (block.kind) {
    case "text":
      return (
        <div>
          <Paragraph className={styles["label"]}>{block.label}</Paragraph>
          <Paragraph className={styles["written"]}>{block.text}</Paragraph>
        </div>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <div>
          <Paragraph className={styles["label"]}>{block.label}</Paragraph>
          <List className={styles["items"]}>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </List>
        </div>
      );
    }
    case "table":
      return <BlockTable block={block} />;
    case "message": {
      const text =
        block.tone === "plain" ? (
          <Paragraph>{block.text}</Paragraph>
        ) : (
          <Alert kind={block.tone === "good" ? "ok" : "warning"}>{block.text}</Alert>
        );
      return <div role={live ? "status" : undefined}>{text}</div>;
    }
    case "timeline":
      return <TimelineView timeline={block} />;
  }
}

function BlockTable({ block }: { block: Extract<ReportBlock, { kind: "table" }> }) {
  const columns = inPlace(block.columns).map(({ key, one }, index) => ({
    key,
    head: one.header,
    numeric: one.numeric,
    cell: (row: { one: readonly string[] }) => row.one[index] ?? "",
  }));
  return (
    <div className={join(styles["tableBlock"], block.total && styles["withTotal"])}>
      <Table caption={block.label} columns={columns} rows={inPlace(block.rows)} rowKey={({ key }) => key} />
    </div>
  );
}
