import { expect, test } from 'vitest';
import { reportAddress } from '../../src/workspace/report-address.ts';

const repository = { address: 'https://git.example.com/shop/playbook/', branch: 'main' };

test.each([
  [
    { mail: 'a@example.com', copy: 'b@example.com', repository: undefined },
    'mailto:a@example.com?subject=Late%3F&cc=b%40example.com&body=',
  ],
  [
    { mail: 'a@example.com', copy: 'a@example.com', repository: undefined },
    'mailto:a@example.com?subject=Late%3F&body=',
  ],
  [
    { mail: undefined, copy: undefined, repository: { ...repository, platform: 'github' as const } },
    'https://git.example.com/shop/playbook/issues/new?title=Late%3F&body=',
  ],
  [
    { mail: undefined, copy: undefined, repository: { ...repository, platform: 'gitlab' as const } },
    'https://git.example.com/shop/playbook/-/issues/new?issue%5Btitle%5D=Late%3F&issue%5Bdescription%5D=',
  ],
  [{ mail: undefined, copy: undefined, repository: undefined }, undefined],
])('%o is told at %s', (target, address) => {
  expect(reportAddress(target, 'Late?')).toBe(address);
});
