/** Where in a YAML file something stands, so that whoever has to mend it need not search. */
import { isMap, isNode, isSeq, type LineCounter } from 'yaml';

/** From a path such as "roles.0.to" to its line, or to that of the nearest thing around it that is there. */
export type LineOf = (path: string) => number;

export function linesBelow(root: unknown, lines: LineCounter): LineOf {
  const lineAt = (node: unknown) => (isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined);
  return (path) => {
    let line = lineAt(root) ?? 0;
    let node: unknown = root;
    for (const key of path.split('.')) {
      const pair = isMap(node) ? node.items.find((item) => String(item.key) === key) : undefined;
      const item = isSeq(node) ? node.items[Number(key)] : undefined;
      if (!pair && item === undefined) break;
      node = pair ? pair.value : item;
      line = lineAt(pair ? pair.key : item) ?? line;
    }
    return line;
  };
}
