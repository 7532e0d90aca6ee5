import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  editAddress,
  historyAddress,
  issueAddress,
  longestAddress,
  newFileAddress,
  viewAddress,
  type RepositoryPlace,
} from '../../src/model/repository.ts';

const file = 'content/procedures/delivery/late-delivery.mdx';
const fresh = { folder: 'content/procedures/delivery', name: 'lost-parcel.mdx', text: '---\nid: lost-parcel\n---\n' };
const github: RepositoryPlace = {
  address: 'https://github.com/fairway-home/playbook',
  platform: 'github',
  branch: 'main',
};
const gitlab: RepositoryPlace = {
  address: 'https://gitlab.com/fairway-home/service/playbook/',
  platform: 'gitlab',
  branch: 'main',
};

/** Every screen of a platform that somebody can be sent to. */
function screens(place: RepositoryPlace): Record<string, string> {
  return {
    read: viewAddress(place, file),
    'read a line': viewAddress(place, file, 9),
    edit: editAddress(place, file),
    'edit a line': editAddress(place, file, 9),
    'who changed it': historyAddress(place, file),
    'new file': newFileAddress(place, fresh).address,
    issue: issueAddress(place, 'Late: 2 hours?', 'It says “2 hours” & more.\nIt is 3.'),
  };
}

describe('the address of each screen', () => {
  test('of GitHub', () => {
    expect(screens(github)).toMatchInlineSnapshot(`
      {
        "edit": "https://github.com/fairway-home/playbook/edit/main/content/procedures/delivery/late-delivery.mdx",
        "edit a line": "https://github.com/fairway-home/playbook/edit/main/content/procedures/delivery/late-delivery.mdx#L9",
        "issue": "https://github.com/fairway-home/playbook/issues/new?title=Late%3A%202%20hours%3F&body=It%20says%20%E2%80%9C2%20hours%E2%80%9D%20%26%20more.%0AIt%20is%203.",
        "new file": "https://github.com/fairway-home/playbook/new/main?filename=content/procedures/delivery/lost-parcel.mdx&value=---%0Aid%3A%20lost-parcel%0A---%0A",
        "read": "https://github.com/fairway-home/playbook/blob/main/content/procedures/delivery/late-delivery.mdx?plain=1",
        "read a line": "https://github.com/fairway-home/playbook/blob/main/content/procedures/delivery/late-delivery.mdx?plain=1#L9",
        "who changed it": "https://github.com/fairway-home/playbook/commits/main/content/procedures/delivery/late-delivery.mdx",
      }
    `);
  });

  test('of GitLab', () => {
    expect(screens(gitlab)).toMatchInlineSnapshot(`
      {
        "edit": "https://gitlab.com/fairway-home/service/playbook/-/edit/main/content/procedures/delivery/late-delivery.mdx",
        "edit a line": "https://gitlab.com/fairway-home/service/playbook/-/edit/main/content/procedures/delivery/late-delivery.mdx#L9",
        "issue": "https://gitlab.com/fairway-home/service/playbook/-/issues/new?issue%5Btitle%5D=Late%3A%202%20hours%3F&issue%5Bdescription%5D=It%20says%20%E2%80%9C2%20hours%E2%80%9D%20%26%20more.%0AIt%20is%203.",
        "new file": "https://gitlab.com/fairway-home/service/playbook/-/new/main/content/procedures/delivery?file_name=lost-parcel.mdx",
        "read": "https://gitlab.com/fairway-home/service/playbook/-/blob/main/content/procedures/delivery/late-delivery.mdx?plain=1",
        "read a line": "https://gitlab.com/fairway-home/service/playbook/-/blob/main/content/procedures/delivery/late-delivery.mdx?plain=1#L9",
        "who changed it": "https://gitlab.com/fairway-home/service/playbook/-/commits/main/content/procedures/delivery/late-delivery.mdx",
      }
    `);
  });

  test.each([github, gitlab])('leads below the folder that holds the content, on $platform', (place) => {
    const below = { ...place, folder: 'service/our playbook' };
    for (const [screen, address] of Object.entries(screens(below)))
      expect(address.includes(`service/our%20playbook/${fresh.folder}`)).toBe(screen !== 'issue');
  });

  test.each([github, gitlab])(
    'holds a branch with a slash, and signs that mean something in an address, on $platform',
    (place) => {
      const strange = { ...place, branch: 'next/ver#2' };
      const address = editAddress(strange, 'content/glossary/100%?#.mdx', 3);
      expect(address).toMatch(/\/edit\/next\/ver%232\/content\/glossary\/100%25%3F%23\.mdx#L3$/);
    },
  );
});

describe('a new file', () => {
  test('is filled in on GitHub as long as the address may be sent', () => {
    const room = longestAddress - newFileAddress(github, { ...fresh, text: 'x' }).address.length + 1;
    expect(newFileAddress(github, { ...fresh, text: 'x'.repeat(room) })).toMatchObject({ isFilled: true });
    const { address, isFilled } = newFileAddress(github, { ...fresh, text: 'x'.repeat(room + 1) });
    expect([isFilled, address]).toEqual([false, newFileAddress(github, { ...fresh, text: '' }).address]);
  });

  test('is never filled in on GitLab, which takes no text', () => {
    expect(newFileAddress(gitlab, fresh)).toMatchObject({ isFilled: false });
  });

  test('comes out of the address as it was put in, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { searchParams } = new URL(newFileAddress(github, { ...fresh, text }).address);
        expect([searchParams.get('filename'), searchParams.get('value') ?? '']).toEqual([
          `${fresh.folder}/${fresh.name}`,
          text,
        ]);
      }),
    );
  });
});

describe('an issue', () => {
  test.each([
    [github, 'title', 'body'],
    [gitlab, 'issue[title]', 'issue[description]'],
  ])('carries title and text as they were put in', (place, titleName, bodyName) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, body) => {
        const { searchParams } = new URL(issueAddress(place, title, body));
        expect([searchParams.get(titleName), searchParams.get(bodyName)]).toEqual([title, body]);
      }),
    );
  });
});
