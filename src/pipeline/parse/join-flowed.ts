// Undoes the soft line breaks of format=flowed text (RFC 3676).

interface FlowedLine {
  depth: number;
  text: string;
}

function readLine(line: string): FlowedLine {
  let depth = 0;
  while (line[depth] === '>') depth++;
  const rest = line.slice(depth);
  // §4.4: one leading space was stuffed in and is no content.
  return { depth, text: rest.startsWith(' ') ? rest.slice(1) : rest };
}

/**
 * Joins flowed lines into paragraphs, one line each; quote depth is written as `> ` in front.
 *
 * @param deleteSpace the DelSp parameter: the space before a soft break is no content
 */
export function joinFlowed(text: string, deleteSpace: boolean): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let depth = 0;
  const flush = (): void => {
    if (paragraph.length > 0) lines.push('> '.repeat(Math.min(depth, 50)) + paragraph.join(''));
    paragraph = [];
  };
  for (const raw of text.split(/\r?\n/)) {
    const line = readLine(raw);
    if (line.depth !== depth) flush();
    depth = line.depth;
    // §4.3: the signature delimiter ends in a space, yet is a line of its own.
    const soft = line.text.endsWith(' ') && line.text !== '-- ';
    paragraph.push(soft && deleteSpace ? line.text.slice(0, -1) : line.text);
    if (!soft) flush();
  }
  flush();
  return lines.join('\n');
}
