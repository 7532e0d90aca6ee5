import { readFiles } from '../../src/playbook/read-files.ts';
import { gitRepository, type GitRepository } from './git-repository.ts';
import { ownersWithAuthors } from './owners-with-authors.ts';
import { settings, source, type WrittenFields } from './playbook-folder.ts';

/** Owners with the addresses that they commit with; the desk lead leaves in the middle of March. */
const owners = `${ownersWithAuthors}  until: 2026-03-15
`;

/** A checklist with a text and reviews, newest first. */
export function page(id: string, text: string, over: WrittenFields = {}, reviews: readonly string[] = []): string {
  const written = reviews.length === 0 ? {} : { reviews: `\n${reviews.map((each) => `  - { ${each} }`).join('\n')}` };
  return source(
    {
      id,
      title: id === 'hand-over' ? '=SUM(A1) Hand over' : `About ${id}`,
      summary: 'What to do, in order.',
      owner: 'delivery-lead',
      levels: '[frontline]',
      use: 'do-confirm',
      ...over,
      ...written,
    },
    text,
  );
}

/** The hash of a checklist that says something. */
export function hashOf(id: string, text: string): string {
  return readFiles({ ...settings, [`checklists/${id}.mdx`]: page(id, text) }).pages[0]!.hash;
}

/** A review as it stands in a list. */
function reviewed([on, by, found, next]: readonly [string, string, string, string], of: string): string {
  return `on: ${on}, by: ${by}, how: read, found: "${found}", next: ${next}, of: ${of}`;
}

const merge = (repository: GitRepository, branch: string, message: string, signed: { author: string; day: string }) => {
  repository.git('checkout', '--quiet', 'main');
  const somebody = ['-c', 'user.name=somebody', '-c', 'user.email=somebody@example.com'];
  repository.git(...somebody, 'merge', '--quiet', '--no-ff', '--no-commit', branch);
  repository.commit(message, signed);
};

/** A playbook whose history holds everything that an audit tells of. Each commit has its day and its author. */
export function auditedRepository(repository: GitRepository = gitRepository()): GitRepository {
  const first = '- Say what is open.\n- Name the callers who wait.';
  const second = `${first}\n- Hand over the telephone.`;
  const [one, two] = [hashOf('hand-over', first), hashOf('hand-over', second)];
  const begun = reviewed(['2026-01-10', 'desk-lead', 'Handed over twice by it.', '2026-03-01'], one);
  repository.write({
    'content/playbook.yaml': settings['playbook.yaml'],
    'content/owners.yaml': owners,
    'content/checklists/hand-over.mdx': page('hand-over', first, {}, [begun]),
    'content/checklists/old.mdx': page('old', 'Ring the bell.', { owner: 'desk-lead', status: 'unverified' }),
  });
  repository.commit('Begin', { author: 'delivery-lead@example.com', day: '2026-01-10' });

  // A file is renamed.
  repository.move('content/checklists/hand-over.mdx', 'content/checklists/shift/hand-over.mdx');
  repository.commit('Put what belongs to a shift together', { author: 'desk-lead@example.com', day: '2026-02-02' });

  // GitHub: a request is merged, and names who approved it.
  const hand = 'content/checklists/shift/hand-over.mdx';
  repository.git('checkout', '--quiet', '-b', 'telephone');
  repository.write({ [hand]: page('hand-over', second, {}, [begun]) });
  repository.commit('Add the telephone', { author: 'anna@example.com', day: '2026-03-09' });
  merge(
    repository,
    'telephone',
    'Merge pull request #12 from example/telephone\n\nThe telephone was forgotten twice in February.\n\nApproved-by: Delivery lead <delivery-lead@example.com>',
    { author: 'delivery-lead@example.com', day: '2026-03-10' },
  );

  // A review by somebody else, merged on GitLab.
  const read = reviewed(['2026-03-11', 'desk-lead', 'The telephone was handed over.', '2026-09-11'], two);
  repository.git('checkout', '--quiet', '-b', 'check');
  repository.write({ [hand]: page('hand-over', second, {}, [read, begun]) });
  repository.commit('Record the check', { author: 'desk-lead@example.com', day: '2026-03-11' });
  merge(
    repository,
    'check',
    "Merge branch 'check' into 'main'\n\nRecord the check\n\nSee merge request example/playbook!7\nReviewed-by: Bea <bea@example.com>",
    { author: 'bea@example.com', day: '2026-03-12' },
  );

  // A new page, written and approved by the same one.
  const calls = 'content/checklists/calls.mdx';
  repository.write({ [calls]: page('calls', 'Ring back.') });
  repository.commit('-Ring back (#13)\n\nApproved-by: delivery-lead@example.com', {
    author: 'delivery-lead@example.com',
    day: '2026-04-01',
  });
  // Its review is by whoever wrote it.
  const own = reviewed(
    ['2026-04-02', 'delivery-lead', 'I have read it once more.', '2026-05-01'],
    hashOf('calls', 'Ring back.'),
  );
  repository.write({ [calls]: page('calls', 'Ring back.', {}, [own]) });
  repository.commit('Review', { author: 'delivery-lead@example.com', day: '2026-04-02' });
  // Its date is moved, and nothing else.
  const moved = reviewed(
    ['2026-05-20', 'desk-lead', 'Still as it should be.', '2026-11-20'],
    hashOf('calls', 'Ring back.'),
  );
  repository.write({ [calls]: page('calls', 'Ring back.', {}, [moved, own]) });
  repository.commit('Update', { author: 'anna@example.com', day: '2026-05-20' });
  // A review of another text.
  const other = reviewed(['2026-05-22', 'delivery-lead', 'Rang three people back.', '2026-11-22'], '0badc0de');
  repository.write({ [calls]: page('calls', 'Ring back today.', {}, [other, moved, own]) });
  repository.commit('Today, not tomorrow', { author: 'anna@example.com', day: '2026-05-22' });

  // A page that nobody can read, and mended.
  repository.write({
    'content/checklists/old.mdx': page('old', 'Ring the bell.', { owner: 'desk-lead', titel: 'Old' }),
  });
  repository.commit('Break a page', { author: 'anna@example.com', day: '2026-06-01' });
  repository.write({
    'content/checklists/old.mdx': page('old', 'Ring the bell.', {
      owner: 'desk-lead',
      status: 'retired',
      replacedBy: 'calls',
    }),
  });
  repository.commit('Retire the bell', { author: 'anna@example.com', day: '2026-06-03' });

  // An old review is altered, and a page comes and goes.
  repository.write({
    [calls]: page('calls', 'Ring back today.', {}, [other, moved, own.replace('2026-05-01', '2026-06-01')]),
  });
  repository.write({
    'content/glossary/touch.mdx': source({
      id: 'touch',
      title: 'Touch',
      summary: 'A contact.',
      owner: 'desk-lead',
      status: 'draft',
      levels: '[frontline]',
      short: 'A contact.',
    }),
  });
  repository.commit('Tidy up', { author: 'anna@example.com', day: '2026-06-10' });
  repository.remove('content/glossary/touch.mdx');
  repository.commit('Take out what nobody reads', { author: 'anna@example.com', day: '2026-06-20' });
  return repository;
}
