import { WrongUse } from '../parse-arguments.ts';
import { label, type OpenIssue, type Tracker } from './keep-issues.ts';

/** An issue as GitLab's interface gives it. */
interface GitLabIssue {
  iid: number;
  title: string;
  description: string | null;
}

/**
 * The issues of a project on GitLab. The token that a job has of itself may not write issues, so this one has to be made by
 * a maintainer: a project access token with the role Reporter and the scope api.
 */
export function gitLabTracker(environment = process.env): Tracker {
  const { CI_API_V4_URL: api, CI_PROJECT_ID: project, REMINDER_TOKEN: token } = environment;
  if (!api || !project) throw new WrongUse('--post gitlab works in a job of GitLab only.');
  if (!token)
    throw new WrongUse('--post gitlab needs a project access token in the variable REMINDER_TOKEN. Help says how.');
  const issues = `${api}/projects/${encodeURIComponent(project)}/issues`;
  const ask = async <Answer>(method: string, address: string, body?: Record<string, string>): Promise<Answer> => {
    const response = await fetch(address, {
      method,
      headers: { 'PRIVATE-TOKEN': token, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`GitLab answered ${response.status} to ${method} ${address}.`);
    return (await response.json()) as Answer;
  };
  return {
    async open() {
      const found: OpenIssue[] = [];
      for (let page = 1; ; page += 1) {
        const query = new URLSearchParams({ state: 'opened', labels: label, per_page: '100', page: String(page) });
        const some = await ask<GitLabIssue[]>('GET', `${issues}?${query}`);
        found.push(...some.map(({ iid, title, description }) => ({ number: iid, title, body: description ?? '' })));
        if (some.length < 100) return found;
      }
    },
    async create({ title, body }) {
      await ask('POST', issues, { title, description: body, labels: label });
    },
    async update(number, { title, body }) {
      await ask('PUT', `${issues}/${number}`, { title, description: body });
    },
    async comment(number, text) {
      await ask('POST', `${issues}/${number}/notes`, { body: text });
    },
    async close(number, reason) {
      await ask('POST', `${issues}/${number}/notes`, { body: reason });
      await ask('PUT', `${issues}/${number}`, { state_event: 'close' });
    },
  };
}
