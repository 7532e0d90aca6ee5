import { describe, expect, test } from 'vitest';
import { blockText, type Block } from '../../../../scripts/steps/compare/blocks.ts';
import { readRendered } from '../../../../scripts/steps/compare/read-rendered.ts';

const picture = { digest: 'abc', name: 'abc.png', source: '/x.png' };

function read(text: string, header = ''): Block | undefined {
  const html = `<!doctype html><body><nav>Contents</nav><article data-kind="procedures"><header>${header}</header><div data-text>${text}</div><footer>Used in 3 pages</footer></article></body>`;
  return readRendered(html, (address) => (address === '/pictures/box.png' ? picture : undefined));
}

function lines(text: string, header?: string): string[] {
  return blockText(read(text, header)!).split('\n');
}

describe('a rendered page', () => {
  test('is its title, its summary and its text', () => {
    const header = '<h1>Late delivery</h1><p class="summary">Find it.</p><ul class="facts"><li>Owner: Desk</li></ul>';
    expect(lines('<p>Ask for the number.</p>', header)).toEqual(['Late delivery', 'Find it.', 'Ask for the number.']);
  });

  test('has nothing in it that is for pointers, scripts or machines', () => {
    const text =
      '<h2>Steps<a class="copy-link" href="#steps">#</a></h2><wb-copy class="say"><p><button type="button">Copy</button>Say</p></wb-copy>' +
      '<svg><title>x</title></svg><p hidden>later</p><wb-progress><p>0 of 3</p></wb-progress><span class="meaning" popover>A word</span><script>x()</script>';
    expect(lines(text)).toEqual(['Steps', 'Say']);
  });

  test('keeps the word of a term, whose meaning opens on a click', () => {
    expect(
      lines('<p>A <button type="button" class="term">safe place</button><span popover>Where</span> will do.</p>'),
    ).toEqual(['A safe place will do.']);
  });

  test('keeps words apart that only the design keeps apart', () => {
    expect(lines('<p><span>Say</span><span class="channel">Phone</span></p>')).toEqual(['Say Phone']);
    expect(lines('<p><span>Mon-Sat 6-20</span><span>. Else: Desk</span></p>')).toEqual(['Mon-Sat 6-20. Else: Desk']);
  });

  test('keeps a sentence whole in which parts hold for a time', () => {
    const dated = '<p>Ring <wb-dated data-until="2026-12-31"><strong>Desk lead</strong></wb-dated> at once.</p>';
    expect(lines(dated)).toEqual(['Ring Desk lead at once.']);
    expect(lines('<wb-dated><p>Until May.</p></wb-dated><p>Always.</p>')).toEqual(['Until May.', 'Always.']);
  });

  test('shows the box of a task', () => {
    const task =
      '<ul><li class="task-list-item"><label><input type="checkbox"><span>Lock the door</span></label></li></ul>';
    expect(lines(task)).toEqual(['☐ Lock the door']);
  });

  test('names a picture by its description, and finds it among those of the playbook', () => {
    const [found, lost] = read(
      '<p><img src="/pictures/box.png" alt="The box"><img src="https://evil.example/x.png" alt=""></p>',
    )!.children[0]!.words;
    expect(found).toMatchObject({ text: '[picture: The box]', picture });
    expect(lost).toEqual({ text: '[picture]', marks: [] });
  });

  test('has a block of its own for words beside a list', () => {
    expect(
      read('<ul><li>Ask<ul><li>the name</li></ul></li></ul>')!.children[0]!.children[0]!.children.map(({ tag }) => tag),
    ).toEqual(['', 'ul']);
  });

  test('keeps of an element only what readers see of it', () => {
    const [note] = read(
      '<div class="note" data-kind="stop" data-astro-cid-ab12 id="x" onclick="y()" style="color:red"><p>Stop</p></div>',
    )!.children;
    expect(note!.attributes).toEqual({ class: 'note', 'data-kind': 'stop', 'data-astro-cid-ab12': '' });
  });
});

test('a file without a page is none', () => {
  expect(readRendered('<!doctype html><main><h1>Not found</h1></main>', () => undefined)).toBeUndefined();
});
