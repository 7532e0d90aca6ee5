/** What has to be done to a text so that it becomes another, line by line, in words for whoever does it by hand. */
export function sayDifferences(file: string, written: string, wanted: string): string[] {
  const [before, after] = [written, wanted].map((text) => text.split('\n'));
  const missing = after!.filter((line) => line !== '' && !before!.includes(line));
  const surplus = before!.filter((line) => line !== '' && !after!.includes(line));
  const placed = missing.map((line) => {
    const next = after!.slice(after!.indexOf(line) + 1).find((other) => other !== '' && before!.includes(other));
    return next === undefined ? `Add at its end: ${line}` : `Add above "${next}": ${line}`;
  });
  const said = [...placed, ...surplus.map((line) => `Take out: ${line}`)];
  return said.length > 0 || written === wanted ? said : [`Put the lines of ${file} in their order.`];
}
