/** Which lines stand in a block of code between fences, the fences themselves among them. */
export function inFence(lines: readonly string[]): boolean[] {
  let open: string | undefined;
  return lines.map((line) => {
    const [, fence = ''] = /^[ >]*(`{3,}|~{3,})/.exec(line) ?? [];
    if (open === undefined) {
      if (fence !== '') open = fence;
      return open !== undefined;
    }
    const closes = fence.startsWith(open) && line.trim().replaceAll(/^[ >]+/g, '') === fence;
    if (closes) open = undefined;
    return true;
  });
}
